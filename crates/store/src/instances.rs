//! Instances of Identity Center. One that is being deleted is there for nobody but those who ask
//! for it by [`find_even_deleting`], and in lists.

mod deletion;
mod session_settings;
mod settings;

use base::{AccountId, IdentityStoreId, InstanceId};
use db::{Error, Row, Tx, binds};
use domain::Permit;
use domain::instance::{Instance, InstanceKind, InstanceStatus};

pub use deletion::{begin_deletion, delete_if_unprovisioned};
pub use session_settings::{put_session_settings, session_settings};
pub use settings::{
    delete_region, find_region, find_role_naming, insert_region, list_regions, put_role_naming,
};

macro_rules! select {
    ($rest:literal) => {
        concat!(
            "SELECT id, owner_account_id, identity_store_id, name, created_at, kind, status \
             FROM instances WHERE ",
            $rest
        )
    };
}

const INSERT: &str = "INSERT INTO instances (id, owner_account_id, identity_store_id, name, \
    created_at, kind, status, client_token, client_request) \
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)";
const UPDATE_NAME: &str = "UPDATE instances SET name = $1 WHERE id = $2";
const FIND: &str = select!("id = $1 AND status = 'ACTIVE'");
const FIND_EVEN_DELETING: &str = select!("id = $1");
const FIND_BY_IDENTITY_STORE: &str = select!("identity_store_id = $1 AND status = 'ACTIVE'");
const FIND_BY_OWNER: &str = select!("owner_account_id = $1");
const FIND_REQUEST: &str = "SELECT client_token, client_request FROM instances WHERE id = $1";
const LIST_VISIBLE: &str = select!(
    "(owner_account_id = $1 OR (owner_account_id = $2 AND kind = 'ORGANIZATION')) AND id > $3 \
     ORDER BY id LIMIT $4"
);

/// A caller's idempotency token, and the digest of the request that it belongs to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClientRequest {
    /// The token.
    pub token: String,
    /// The digest of everything else.
    pub digest: String,
}

/// Adds an instance. An account has one at the most: unique index `instances_owner`.
pub fn insert(
    tx: &mut Tx<'_>,
    _permit: &Permit,
    instance: &Instance,
    request: Option<&ClientRequest>,
) -> Result<(), Error> {
    let binds = binds![
        &instance.id,
        &instance.owner,
        &instance.identity_store_id,
        instance.name.as_deref(),
        instance.created_at,
        instance.kind.as_str(),
        instance.status.as_str(),
        request.map(|request| request.token.as_str()),
        request.map(|request| request.digest.as_str()),
    ];
    tx.execute(INSERT, binds).map(drop)
}

/// Gives an instance another name.
pub fn update_name(
    tx: &mut Tx<'_>,
    _permit: &Permit,
    id: &InstanceId,
    name: Option<&str>,
) -> Result<(), Error> {
    tx.execute(UPDATE_NAME, binds![name, id]).map(drop)
}

/// The instance of this id, where there is one.
pub fn find(tx: &mut Tx<'_>, id: &InstanceId) -> Result<Option<Instance>, Error> {
    tx.find(FIND, binds![id])?
        .as_ref()
        .map(instance)
        .transpose()
}

/// The same, also while it is being deleted.
pub fn find_even_deleting(tx: &mut Tx<'_>, id: &InstanceId) -> Result<Option<Instance>, Error> {
    tx.find(FIND_EVEN_DELETING, binds![id])?
        .as_ref()
        .map(instance)
        .transpose()
}

/// The instance that an identity store belongs to.
pub fn find_by_identity_store(
    tx: &mut Tx<'_>,
    id: &IdentityStoreId,
) -> Result<Option<Instance>, Error> {
    tx.find(FIND_BY_IDENTITY_STORE, binds![id])?
        .as_ref()
        .map(instance)
        .transpose()
}

/// The instance that an account owns, also while it is being deleted.
pub fn find_by_owner(tx: &mut Tx<'_>, owner: &AccountId) -> Result<Option<Instance>, Error> {
    tx.find(FIND_BY_OWNER, binds![owner])?
        .as_ref()
        .map(instance)
        .transpose()
}

/// The request that an instance was made by, where it had a token.
pub fn find_request(tx: &mut Tx<'_>, id: &InstanceId) -> Result<Option<ClientRequest>, Error> {
    let row = tx.find(FIND_REQUEST, binds![id])?;
    row.as_ref().map_or(Ok(None), |row| client_request(row, 0))
}

/// The instances that `account` can see after the id `after`, in order of their ids: its own, and
/// that of its organization, which `organization_owner` (the management account) owns.
pub fn list_visible(
    tx: &mut Tx<'_>,
    account: &AccountId,
    organization_owner: Option<&AccountId>,
    after: &str,
    limit: i64,
) -> Result<Vec<Instance>, Error> {
    let binds = binds![account, organization_owner.unwrap_or(account), after, limit];
    tx.query(LIST_VISIBLE, binds)?
        .iter()
        .map(instance)
        .collect()
}

/// The token and digest in two columns, from `index` on.
pub(crate) fn client_request(row: &Row, index: usize) -> Result<Option<ClientRequest>, Error> {
    let (token, digest): (Option<String>, Option<String>) =
        (row.get(index)?, row.get(index.saturating_add(1))?);
    Ok(token
        .zip(digest)
        .map(|(token, digest)| ClientRequest { token, digest }))
}

fn instance(row: &Row) -> Result<Instance, Error> {
    let (kind, status): (String, String) = (row.get(5)?, row.get(6)?);
    Ok(Instance {
        id: row.get(0)?,
        owner: row.get(1)?,
        identity_store_id: row.get(2)?,
        name: row.get(3)?,
        created_at: row.get(4)?,
        kind: InstanceKind::parse(&kind).ok_or_else(|| Error::corrupt("instances.kind"))?,
        status: InstanceStatus::parse(&status).ok_or_else(|| Error::corrupt("instances.status"))?,
    })
}
