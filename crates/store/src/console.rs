//! Browsers in the console.

use base::Timestamp;
use db::{Error, Tx, binds};
use domain::Permit;
use domain::sign_in::ConsoleSecret;

/// A browser's session in the console.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Session {
    /// The temporary key that it goes back to.
    pub access_key: String,
    /// The key's session token; sealed, so it says nothing by itself.
    pub session_token: String,
    /// The page that was wanted.
    pub destination: String,
    /// When it began.
    pub created_at: Timestamp,
    /// When it ends at the latest.
    pub expires_at: Timestamp,
}

const INSERT: &str = "INSERT INTO console_sessions (secret_hash, access_key_id, session_token, \
    destination, created_at, expires_at) VALUES ($1, $2, $3, $4, $5, $6)";
const FIND: &str = "SELECT access_key_id, session_token, destination, created_at, expires_at \
    FROM console_sessions WHERE secret_hash = $1 AND expires_at > $2";
const DELETE: &str = "DELETE FROM console_sessions WHERE secret_hash = $1";

/// Adds a session.
pub fn insert(
    tx: &mut Tx<'_>,
    _permit: &Permit,
    secret: &ConsoleSecret,
    session: &Session,
) -> Result<(), Error> {
    tx.execute(
        INSERT,
        binds![
            secret.digest().as_str(),
            &session.access_key,
            &session.session_token,
            &session.destination,
            session.created_at,
            session.expires_at,
        ],
    )
    .map(drop)
}

/// The session of a cookie, unless it has ended at `now`.
pub fn find(
    tx: &mut Tx<'_>,
    secret: &ConsoleSecret,
    now: Timestamp,
) -> Result<Option<Session>, Error> {
    let Some(row) = tx.find(FIND, binds![secret.digest().as_str(), now])? else {
        return Ok(None);
    };
    Ok(Some(Session {
        access_key: row.get(0)?,
        session_token: row.get(1)?,
        destination: row.get(2)?,
        created_at: row.get(3)?,
        expires_at: row.get(4)?,
    }))
}

/// Ends a session, if it is there.
pub fn delete(tx: &mut Tx<'_>, _permit: &Permit, secret: &ConsoleSecret) -> Result<(), Error> {
    tx.execute(DELETE, binds![secret.digest().as_str()])
        .map(drop)
}
