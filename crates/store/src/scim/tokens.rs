//! What identity providers provision with.

use base::{InstanceId, ProvisioningTokenId, Timestamp};
use db::{Error, Row, Tx, binds};
use domain::Permit;
use domain::scim::{ProvisioningMode, TokenFacts};
use domain::sign_in::Digest;

const LIST: &str = "SELECT id, instance_id, name, mode, created_at, created_by, \
    expires_at, last_used_at, secret_hash FROM scim_tokens WHERE instance_id = $1 ORDER BY id";
const INSERT: &str = "INSERT INTO scim_tokens (id, instance_id, secret_hash, name, mode, \
    created_at, created_by, expires_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)";
const DELETE: &str = "DELETE FROM scim_tokens WHERE instance_id = $1 AND id = $2";
const NOTE_USE: &str = "UPDATE scim_tokens SET last_used_at = $1 WHERE id = $2";
const ENDING: &str = "SELECT id, instance_id, name, mode, created_at, created_by, expires_at, \
    last_used_at, warned_days FROM scim_tokens WHERE (expires_at, id) > ($1, $2) \
    AND expires_at <= $3 ORDER BY expires_at, id LIMIT $4";
const WARN: &str = "UPDATE scim_tokens SET warned_days = $1 WHERE id = $2 \
    AND (warned_days IS NULL OR warned_days > $1)";
/// The tokens of an instance with what is stored of their secrets, in order of their ids.
pub fn list(tx: &mut Tx<'_>, instance: &InstanceId) -> Result<Vec<(TokenFacts, Digest)>, Error> {
    let rows = tx.query(LIST, binds![instance])?;
    rows.iter()
        .map(|row| Ok((facts(row)?, Digest::from_stored(row.get(8)?))))
        .collect()
}

/// Keeps a new one.
pub fn insert(
    tx: &mut Tx<'_>,
    _permit: &Permit,
    token: &TokenFacts,
    digest: &Digest,
) -> Result<(), Error> {
    let binds = binds![
        &token.id,
        &token.instance,
        digest.as_str(),
        token.name.as_deref(),
        token.mode.as_str(),
        token.created_at,
        token.created_by.as_str(),
        token.expires_at,
    ];
    tx.execute(INSERT, binds).map(drop)
}

/// Forgets one, which is good for nothing from then on; whether it was there.
pub fn delete(
    tx: &mut Tx<'_>,
    _permit: &Permit,
    instance: &InstanceId,
    id: &ProvisioningTokenId,
) -> Result<bool, Error> {
    Ok(tx.execute(DELETE, binds![instance, id])? > 0)
}

pub(super) fn note_use(
    tx: &mut Tx<'_>,
    id: &ProvisioningTokenId,
    now: Timestamp,
) -> Result<(), Error> {
    tx.execute(NOTE_USE, binds![now, id]).map(drop)
}

/// The tokens that end after a place and not later than `until`, the first to end first, each with
/// how many days before the end the last warning was.
pub fn list_ending(
    tx: &mut Tx<'_>,
    (from, id): (Timestamp, &str),
    until: Timestamp,
    limit: i64,
) -> Result<Vec<(TokenFacts, Option<i64>)>, Error> {
    let rows = tx.query(ENDING, binds![from, id, until, limit])?;
    rows.iter()
        .map(|row| Ok((facts(row)?, row.get(8)?)))
        .collect()
}

/// Notes the warning of so many days before the end; whether nobody has noted it before.
pub fn note_warning(
    tx: &mut Tx<'_>,
    _permit: &Permit,
    id: &ProvisioningTokenId,
    days: i64,
) -> Result<bool, Error> {
    Ok(tx.execute(WARN, binds![days, id])? > 0)
}

fn facts(row: &Row) -> Result<TokenFacts, Error> {
    let mode: String = row.get(3)?;
    Ok(TokenFacts {
        id: row.get(0)?,
        instance: row.get(1)?,
        name: row.get(2)?,
        mode: ProvisioningMode::parse(&mode).ok_or_else(|| Error::corrupt("scim_tokens.mode"))?,
        created_at: row.get(4)?,
        created_by: row.get(5)?,
        expires_at: row.get(6)?,
        last_used_at: row.get(7)?,
    })
}
