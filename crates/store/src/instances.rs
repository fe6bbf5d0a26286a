//! Instances of Identity Center.

use base::{AccountId, IdentityStoreId, InstanceId};
use db::{Error, Row, Tx, binds};
use domain::Permit;
use domain::instance::Instance;

const INSERT: &str = "INSERT INTO instances (id, owner_account_id, identity_store_id, name, \
    created_at) VALUES ($1, $2, $3, $4, $5)";
const UPDATE_NAME: &str = "UPDATE instances SET name = $1 WHERE id = $2";
const FIND: &str = "SELECT id, owner_account_id, identity_store_id, name, created_at \
    FROM instances WHERE id = $1";
const FIND_BY_IDENTITY_STORE: &str = "SELECT id, owner_account_id, identity_store_id, name, \
    created_at FROM instances WHERE identity_store_id = $1";
const LIST_OF_OWNERS: &str = "SELECT id, owner_account_id, identity_store_id, name, created_at \
    FROM instances WHERE owner_account_id IN ($1, $2) AND id > $3 ORDER BY id LIMIT $4";

/// Adds an instance. An account has one at the most: unique index `instances_owner`.
pub fn insert(tx: &mut Tx<'_>, _permit: &Permit, instance: &Instance) -> Result<(), Error> {
    let binds = binds![
        &instance.id,
        &instance.owner,
        &instance.identity_store_id,
        instance.name.as_deref(),
        instance.created_at,
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
    tx.query(LIST_OF_OWNERS, binds)?
        .iter()
        .map(instance)
        .collect()
}

fn instance(row: &Row) -> Result<Instance, Error> {
    Ok(Instance {
        id: row.get(0)?,
        owner: row.get(1)?,
        identity_store_id: row.get(2)?,
        name: row.get(3)?,
        created_at: row.get(4)?,
    })
}
