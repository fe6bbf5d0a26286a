//! Counts of failed attempts, and where a user has signed in before.

use base::{Timestamp, UserId};
use db::{Error, Tx, binds};
use domain::Permit;
use domain::sign_in::{Attempts, counted_address};

const FIND: &str = "SELECT failures, last_at FROM sign_in_attempts WHERE key = $1";
const PUT: &str = "INSERT INTO sign_in_attempts (key, failures, last_at) VALUES ($1, $2, $3) \
    ON CONFLICT (key) DO UPDATE SET failures = excluded.failures, last_at = excluded.last_at";
const DELETE: &str = "DELETE FROM sign_in_attempts WHERE key = $1";
const SUBTRACT: &str =
    "UPDATE sign_in_attempts SET failures = failures - 1 WHERE key = $1 AND failures > 0";
const IS_KNOWN: &str =
    "SELECT seen_at FROM known_addresses WHERE user_id = $1 AND address = $2 AND seen_at > $3";
const PUT_KNOWN: &str = "INSERT INTO known_addresses (user_id, address, seen_at) \
    VALUES ($1, $2, $3) ON CONFLICT (user_id, address) DO UPDATE SET seen_at = excluded.seen_at";

/// The failures counted under `key`.
pub fn attempts(tx: &mut Tx<'_>, key: &str) -> Result<Attempts, Error> {
    let row = tx.find(FIND, binds![key])?;
    row.map_or_else(
        || Ok(Attempts::default()),
        |row| {
            Ok(Attempts {
                failures: row.get(0)?,
                last_at: row.get(1)?,
            })
        },
    )
}

/// Replaces the count under `key`.
pub fn put_attempts(
    tx: &mut Tx<'_>,
    _permit: &Permit,
    key: &str,
    attempts: Attempts,
) -> Result<(), Error> {
    tx.execute(PUT, binds![key, attempts.failures, attempts.last_at])
        .map(drop)
}

/// Begins the count under `key` again.
pub fn delete_attempts(tx: &mut Tx<'_>, _permit: &Permit, key: &str) -> Result<(), Error> {
    tx.execute(DELETE, binds![key]).map(drop)
}

/// Takes one failure off the count under `key`.
pub fn subtract_attempt(tx: &mut Tx<'_>, _permit: &Permit, key: &str) -> Result<(), Error> {
    tx.execute(SUBTRACT, binds![key]).map(drop)
}

/// Whether the user has signed in from this address, as it is counted, after `since`.
pub fn is_known_address(
    tx: &mut Tx<'_>,
    user: &UserId,
    address: &str,
    since: Timestamp,
) -> Result<bool, Error> {
    let address = counted_address(address);
    let row = tx.find(IS_KNOWN, binds![user, address.as_str(), since])?;
    Ok(row.is_some())
}

/// Remembers that the user signed in from this address.
pub fn put_known_address(
    tx: &mut Tx<'_>,
    _permit: &Permit,
    user: &UserId,
    address: &str,
    now: Timestamp,
) -> Result<(), Error> {
    let address = counted_address(address);
    tx.execute(PUT_KNOWN, binds![user, address.as_str(), now])
        .map(drop)
}
