//! Credentials that ended before their time.

use base::Timestamp;
use db::{Error, Tx, binds};
use domain::Permit;

const PUT: &str = "INSERT INTO revocations (subject, revoked_before_at) VALUES ($1, $2) \
    ON CONFLICT (subject) DO UPDATE SET revoked_before_at = excluded.revoked_before_at \
    WHERE revocations.revoked_before_at < excluded.revoked_before_at";
const FIND: &str = "SELECT revoked_before_at FROM revocations WHERE subject = $1";

/// Ends everything that was issued to `subject` (`role:AROA…`, `session:<web session id>`,
/// `user:<user id>`) up to and including the instant `at`. An earlier revocation never undoes a
/// later one.
pub fn put(tx: &mut Tx<'_>, _permit: &Permit, subject: &str, at: Timestamp) -> Result<(), Error> {
    tx.execute(PUT, binds![subject, at]).map(drop)
}

/// The newest instant up to which any of `subjects` was revoked. One point read each.
pub fn revoked_before(tx: &mut Tx<'_>, subjects: &[String]) -> Result<Option<Timestamp>, Error> {
    let mut newest = None;
    for subject in subjects {
        if let Some(row) = tx.find(FIND, binds![subject])? {
            newest = newest.max(Some(row.get(0)?));
        }
    }
    Ok(newest)
}

#[cfg(test)]
pub(crate) fn statements() -> Vec<&'static str> {
    vec![PUT, FIND]
}
