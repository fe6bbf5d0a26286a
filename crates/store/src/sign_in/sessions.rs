//! Signed-in sessions. What was issued in one goes with it.

use base::{UserId, WebSessionId};
use db::{Error, Tx, binds};
use domain::Permit;
use domain::sign_in::{SessionSecret, WebSession};

use super::flows::methods;

const INSERT: &str = "INSERT INTO web_sessions (id, secret_hash, instance_id, \
    identity_store_id, user_id, methods, source_ip, user_agent, created_at, expires_at) \
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)";
const IDS_OF_USER: &str = "SELECT id FROM web_sessions WHERE user_id = $1";
const DELETE: &str = "DELETE FROM web_sessions WHERE id = $1";
const DELETE_CODES: &str = "DELETE FROM authorization_codes WHERE session_id = $1";
const DELETE_ACCESS_TOKENS: &str = "DELETE FROM access_tokens WHERE session_id = $1";
const DELETE_REFRESH_TOKENS: &str = "DELETE FROM refresh_tokens WHERE session_id = $1";

/// Adds a session.
pub fn insert_session(
    tx: &mut Tx<'_>,
    _permit: &Permit,
    session: &WebSession,
    secret: &SessionSecret,
) -> Result<(), Error> {
    tx.execute(
        INSERT,
        binds![
            &session.id,
            secret.digest().as_str(),
            &session.instance_id,
            &session.identity_store_id,
            &session.user_id,
            methods(&session.methods).as_str(),
            &session.source_ip,
            &session.user_agent,
            session.created_at,
            session.expires_at,
        ],
    )
    .map(drop)
}

/// Ends a session with all that was issued in it.
pub fn delete_session(tx: &mut Tx<'_>, _permit: &Permit, id: &WebSessionId) -> Result<(), Error> {
    tx.execute(DELETE_CODES, binds![id])?;
    tx.execute(DELETE_ACCESS_TOKENS, binds![id])?;
    tx.execute(DELETE_REFRESH_TOKENS, binds![id])?;
    tx.execute(DELETE, binds![id]).map(drop)
}

/// Ends every session of a user.
pub fn delete_sessions_of_user(
    tx: &mut Tx<'_>,
    permit: &Permit,
    user: &UserId,
) -> Result<(), Error> {
    for row in tx.query(IDS_OF_USER, binds![user])? {
        let id: WebSessionId = row.get(0)?;
        delete_session(tx, permit, &id)?;
    }
    Ok(())
}
