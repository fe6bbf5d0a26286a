//! Long-term access keys of account roots.

use base::{AccessKeyId, AccountId, Timestamp};
use db::{Error, Row, Tx, binds};
use domain::Permit;

/// A long-term access key of an account's root.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AccessKey {
    /// `AKIA…`.
    pub id: AccessKeyId,
    /// Whose root signs with it.
    pub account: AccountId,
    /// The secret, sealed under the master key.
    pub sealed_secret: Vec<u8>,
    /// When it was made.
    pub created_at: Timestamp,
}

const INSERT: &str = "INSERT INTO access_keys (id, account_id, sealed_secret, created_at) \
    VALUES ($1, $2, $3, $4)";
const FIND: &str =
    "SELECT id, account_id, sealed_secret, created_at FROM access_keys WHERE id = $1";

const LIST: &str = "SELECT id, account_id, sealed_secret, created_at FROM access_keys \
    WHERE account_id = $1 ORDER BY id LIMIT 10";
const COUNT: &str = "SELECT COUNT(*) FROM access_keys WHERE account_id = $1";

/// Adds a key.
pub fn insert(tx: &mut Tx<'_>, _permit: &Permit, key: &AccessKey) -> Result<(), Error> {
    let secret = key.sealed_secret.as_slice();
    tx.execute(
        INSERT,
        binds![&key.id, &key.account, secret, key.created_at],
    )
    .map(drop)
}

/// How many keys the root of an account has.
pub fn count(tx: &mut Tx<'_>, account: &AccountId) -> Result<i64, Error> {
    tx.scalar(COUNT, binds![account])
}

/// The key of this id, where there is one.
pub fn find(tx: &mut Tx<'_>, id: &AccessKeyId) -> Result<Option<AccessKey>, Error> {
    let row = tx.find(FIND, binds![id])?;
    row.as_ref().map(key).transpose()
}

/// The first keys of the root of an account, in order of their ids.
pub fn list(tx: &mut Tx<'_>, account: &AccountId) -> Result<Vec<AccessKey>, Error> {
    tx.query(LIST, binds![account])?.iter().map(key).collect()
}

fn key(row: &Row) -> Result<AccessKey, Error> {
    Ok(AccessKey {
        id: row.get(0)?,
        account: row.get(1)?,
        sealed_secret: row.get(2)?,
        created_at: row.get(3)?,
    })
}
