//! Credentials that ended before their time.

use base::Timestamp;
use db::{Error, Tx, binds};
use domain::Permit;

const PUT: &str = "INSERT INTO revocations (subject, revoked_before_at) VALUES ($1, $2) \
    ON CONFLICT (subject) DO UPDATE SET revoked_before_at = excluded.revoked_before_at \
    WHERE revocations.revoked_before_at < excluded.revoked_before_at";
const FIND: &str =
    "SELECT subject, revoked_before_at FROM revocations WHERE subject IN ($1, $2, $3)";

/// Ends everything that was issued to `subject` (`role:AROA…`, `session:<web session id>`,
/// `user:<user id>`) up to and including the instant `at`. An earlier revocation never undoes a
/// later one.
pub fn put(tx: &mut Tx<'_>, _permit: &Permit, subject: &str, at: Timestamp) -> Result<(), Error> {
    tx.execute(PUT, binds![subject, at]).map(drop)
}

/// Those of `subjects` that were revoked, and up to which instant.
pub fn list(tx: &mut Tx<'_>, subjects: [&str; 3]) -> Result<Vec<(String, Timestamp)>, Error> {
    let [first, second, third] = subjects;
    let rows = tx.query(FIND, binds![first, second, third])?;
    rows.iter()
        .map(|row| Ok((row.get(0)?, row.get(1)?)))
        .collect()
}

#[cfg(test)]
pub(crate) fn statements() -> Vec<&'static str> {
    vec![PUT, FIND]
}
