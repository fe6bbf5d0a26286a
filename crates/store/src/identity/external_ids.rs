//! What other directories call users and groups.

use base::IdentityStoreId;
use db::{Error, FromCell, Tx, binds};
use domain::identity::ExternalId;

/// Whose external ids.
#[derive(Debug, Clone, Copy)]
pub(super) enum Kind {
    User,
    Group,
}

const FIND: &str = "SELECT principal_id FROM external_ids WHERE identity_store_id = $1 AND \
    principal_type = $2 AND issuer = $3 AND external_id = $4";
const FIND_BY_VALUE: &str = "SELECT principal_id FROM external_ids WHERE identity_store_id = $1 \
    AND principal_type = $2 AND external_id = $3 LIMIT 2";
const INSERT: &str = "INSERT INTO external_ids (identity_store_id, principal_type, issuer, \
    external_id, principal_id) VALUES ($1, $2, $3, $4, $5)";
const DELETE: &str = "DELETE FROM external_ids WHERE identity_store_id = $1 AND principal_type \
    = $2 AND principal_id = $3";

pub(super) fn find<T: FromCell>(
    tx: &mut Tx<'_>,
    store: &IdentityStoreId,
    kind: Kind,
    id: &ExternalId,
) -> Result<Option<T>, Error> {
    tx.find(FIND, binds![store, kind.as_str(), &id.issuer, &id.id])?
        .map(|row| row.get(0))
        .transpose()
}

/// Whom any other directory calls so: up to two, which is one too many.
pub(super) fn find_by_value<T: FromCell>(
    tx: &mut Tx<'_>,
    store: &IdentityStoreId,
    kind: Kind,
    id: &str,
) -> Result<Vec<T>, Error> {
    let rows = tx.query(FIND_BY_VALUE, binds![store, kind.as_str(), id])?;
    rows.iter().map(|row| row.get(0)).collect()
}

pub(super) fn insert(
    tx: &mut Tx<'_>,
    store: &IdentityStoreId,
    kind: Kind,
    principal: &str,
    ids: &[ExternalId],
) -> Result<(), Error> {
    for id in ids {
        let binds = binds![store, kind.as_str(), &id.issuer, &id.id, principal];
        tx.execute(INSERT, binds)?;
    }
    Ok(())
}

pub(super) fn delete(
    tx: &mut Tx<'_>,
    store: &IdentityStoreId,
    kind: Kind,
    principal: &str,
) -> Result<(), Error> {
    tx.execute(DELETE, binds![store, kind.as_str(), principal])
        .map(drop)
}

impl Kind {
    const fn as_str(self) -> &'static str {
        match self {
            Self::User => "USER",
            Self::Group => "GROUP",
        }
    }
}
