//! Long-term access keys of account roots and of IAM users.

use base::{AccessKeyId, AccountId, IamUserId};
use db::{Error, Row, Tx, binds};
use domain::Permit;
use domain::iam::{AccessKey, AccessKeyStatus, KeyUse};

macro_rules! select_key {
    ($rest:literal) => {
        concat!(
            "SELECT id, account_id, user_id, status, created_at, last_used_at, \
             last_used_service, last_used_region, sealed_secret FROM access_keys ",
            $rest
        )
    };
}

const INSERT: &str = "INSERT INTO access_keys (id, account_id, user_id, status, sealed_secret, \
    created_at) VALUES ($1, $2, $3, $4, $5, $6)";
const SET_STATUS: &str = "UPDATE access_keys SET status = $1 WHERE id = $2";
const USED: &str = "UPDATE access_keys SET last_used_at = $1, last_used_service = $2, \
    last_used_region = $3 WHERE id = $4 AND (last_used_at IS NULL OR last_used_at < $1)";
const DELETE: &str = "DELETE FROM access_keys WHERE id = $1";
const FIND: &str = select_key!("WHERE id = $1");
const OF_USER: &str = select_key!("WHERE account_id = $1 AND user_id = $2 ORDER BY id");
const OF_ROOT: &str = select_key!("WHERE account_id = $1 AND user_id IS NULL ORDER BY id");

const COUNT_OF_ROOT: &str =
    "SELECT COUNT(*) FROM access_keys WHERE account_id = $1 AND user_id IS NULL";

/// Adds a key; its secret is sealed under the master key.
pub fn insert(
    tx: &mut Tx<'_>,
    _permit: &Permit,
    key: &AccessKey,
    sealed_secret: &[u8],
) -> Result<(), Error> {
    tx.execute(
        INSERT,
        binds![
            &key.id,
            &key.account,
            key.user.as_ref(),
            status_name(key.status),
            sealed_secret,
            key.created_at,
        ],
    )
    .map(drop)
}

/// Switches a key on or off.
pub fn update_status(
    tx: &mut Tx<'_>,
    _permit: &Permit,
    id: &AccessKeyId,
    status: AccessKeyStatus,
) -> Result<(), Error> {
    tx.execute(SET_STATUS, binds![status_name(status), id])
        .map(drop)
}

/// Notes when a key was last used, unless a later use is noted already. Needs no permit: it is a
/// part of the trail.
pub fn note_use(tx: &mut Tx<'_>, id: &AccessKeyId, used: &KeyUse) -> Result<(), Error> {
    tx.execute(USED, binds![used.at, &used.service, &used.region, id])
        .map(drop)
}

/// Removes a key.
pub fn delete(tx: &mut Tx<'_>, _permit: &Permit, id: &AccessKeyId) -> Result<(), Error> {
    tx.execute(DELETE, binds![id]).map(drop)
}

/// The key of this id and its sealed secret, where there is one.
pub fn find(tx: &mut Tx<'_>, id: &AccessKeyId) -> Result<Option<(AccessKey, Vec<u8>)>, Error> {
    tx.find(FIND, binds![id])?
        .map(|row| Ok((key(&row)?, row.get(8)?)))
        .transpose()
}

/// The keys of a user, or of the account's root (two at the most), the older first.
pub fn keys_of(
    tx: &mut Tx<'_>,
    account: &AccountId,
    user: Option<&IamUserId>,
) -> Result<Vec<AccessKey>, Error> {
    let rows = match user {
        Some(user) => tx.query(OF_USER, binds![account, user])?,
        None => tx.query(OF_ROOT, binds![account])?,
    };
    let mut keys = rows.iter().map(key).collect::<Result<Vec<_>, _>>()?;
    keys.sort_by_key(|key| key.created_at);
    Ok(keys)
}

/// How many keys the root of an account has.
pub fn count_of_root(tx: &mut Tx<'_>, account: &AccountId) -> Result<i64, Error> {
    tx.scalar(COUNT_OF_ROOT, binds![account])
}

fn key(row: &Row) -> Result<AccessKey, Error> {
    let used_at: Option<base::Timestamp> = row.get(5)?;
    let (service, region): (Option<String>, Option<String>) = (row.get(6)?, row.get(7)?);
    Ok(AccessKey {
        id: row.get(0)?,
        account: row.get(1)?,
        user: row.get(2)?,
        status: status(&row.get::<String>(3)?)?,
        created_at: row.get(4)?,
        last_used: used_at.map(|at| KeyUse {
            at,
            service: service.unwrap_or_default(),
            region: region.unwrap_or_default(),
        }),
    })
}

const fn status_name(status: AccessKeyStatus) -> &'static str {
    match status {
        AccessKeyStatus::Active => "Active",
        AccessKeyStatus::Inactive => "Inactive",
    }
}

fn status(name: &str) -> Result<AccessKeyStatus, Error> {
    match name {
        "Active" => Ok(AccessKeyStatus::Active),
        "Inactive" => Ok(AccessKeyStatus::Inactive),
        _ => Err(Error::corrupt("an access key of no known status")),
    }
}

#[cfg(test)]
pub(crate) fn statements() -> Vec<&'static str> {
    vec![
        INSERT,
        SET_STATUS,
        USED,
        DELETE,
        FIND,
        OF_USER,
        OF_ROOT,
        COUNT_OF_ROOT,
    ]
}
