//! What federation with others needs: assertions that were used, and our own keys for tokens.

use base::Timestamp;
use db::{Error, Row, Tx, binds};
use domain::Permit;

/// A key that signs tokens for others.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TokenKey {
    /// Its id, by which verifiers find it.
    pub id: String,
    /// `RS256` or `ES384`.
    pub algorithm: String,
    /// PKCS #8, sealed under the master key.
    pub sealed_key: Vec<u8>,
    /// When it was made.
    pub created_at: Timestamp,
}

const USE_ASSERTION: &str = "INSERT INTO used_assertions (assertion_hash, expires_at) \
    VALUES ($1, $2) ON CONFLICT (assertion_hash) DO NOTHING";
const FORGET_ASSERTIONS: &str = "DELETE FROM used_assertions WHERE assertion_hash IN \
    (SELECT assertion_hash FROM used_assertions WHERE expires_at < $1 ORDER BY expires_at LIMIT $2)";
const INSERT_KEY: &str = "INSERT INTO token_keys (id, algorithm, sealed_key, created_at) \
    VALUES ($1, $2, $3, $4)";
const KEYS: &str = "SELECT id, algorithm, sealed_key, created_at FROM token_keys \
    WHERE algorithm = $1 ORDER BY created_at DESC";
const DELETE_KEYS: &str = "DELETE FROM token_keys WHERE algorithm = $1 AND created_at < $2";

/// Notes that an assertion was used, `hash` saying which and what for; `false` where it had been.
pub fn use_assertion(
    tx: &mut Tx<'_>,
    _permit: &Permit,
    hash: &str,
    until: Timestamp,
) -> Result<bool, Error> {
    Ok(tx.execute(USE_ASSERTION, binds![hash, until])? == 1)
}

/// Forgets used assertions that nobody would take any more; answers how many there were.
pub fn forget_assertions(
    tx: &mut Tx<'_>,
    _permit: &Permit,
    before: Timestamp,
    limit: i64,
) -> Result<u64, Error> {
    tx.execute(FORGET_ASSERTIONS, binds![before, limit])
}

/// Adds a key.
pub fn insert_token_key(tx: &mut Tx<'_>, _permit: &Permit, key: &TokenKey) -> Result<(), Error> {
    let sealed = key.sealed_key.as_slice();
    tx.execute(
        INSERT_KEY,
        binds![&key.id, &key.algorithm, sealed, key.created_at],
    )
    .map(drop)
}

/// Removes the keys for an algorithm that were made before an instant.
pub fn delete_token_keys(
    tx: &mut Tx<'_>,
    _permit: &Permit,
    algorithm: &str,
    before: Timestamp,
) -> Result<u64, Error> {
    tx.execute(DELETE_KEYS, binds![algorithm, before])
}

/// The keys for an algorithm, the newest first.
pub fn token_keys(tx: &mut Tx<'_>, algorithm: &str) -> Result<Vec<TokenKey>, Error> {
    tx.query(KEYS, binds![algorithm])?.iter().map(key).collect()
}

fn key(row: &Row) -> Result<TokenKey, Error> {
    Ok(TokenKey {
        id: row.get(0)?,
        algorithm: row.get(1)?,
        sealed_key: row.get(2)?,
        created_at: row.get(3)?,
    })
}

#[cfg(test)]
pub(crate) fn statements() -> Vec<&'static str> {
    vec![
        USE_ASSERTION,
        FORGET_ASSERTIONS,
        INSERT_KEY,
        KEYS,
        DELETE_KEYS,
    ]
}
