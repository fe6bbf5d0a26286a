//! Signed-in sessions. What was issued in one goes with it.

use base::{Timestamp, UserId, WebSessionId};
use db::{Error, Row, Tx, binds};
use domain::Permit;
use domain::sign_in::{SessionSecret, WebSession};

use super::flows::{methods, parse_methods};

const INSERT: &str = "INSERT INTO web_sessions (id, secret_hash, instance_id, \
    identity_store_id, user_id, methods, source_ip, user_agent, created_at, expires_at) \
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)";
const FIND: &str = "SELECT id, instance_id, identity_store_id, user_id, methods, source_ip, \
    user_agent, created_at, expires_at FROM web_sessions WHERE id = $1 AND expires_at > $2";
const FIND_BY_SECRET: &str = "SELECT id, instance_id, identity_store_id, user_id, methods, \
    source_ip, user_agent, created_at, expires_at FROM web_sessions \
    WHERE secret_hash = $1 AND expires_at > $2";
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

/// The session of this id, unless it has ended.
pub fn find_session(
    tx: &mut Tx<'_>,
    id: &WebSessionId,
    now: Timestamp,
) -> Result<Option<WebSession>, Error> {
    tx.find(FIND, binds![id, now])?
        .as_ref()
        .map(session)
        .transpose()
}

/// The session of this cookie, unless it has ended.
pub fn find_session_by_secret(
    tx: &mut Tx<'_>,
    secret: &SessionSecret,
    now: Timestamp,
) -> Result<Option<WebSession>, Error> {
    tx.find(FIND_BY_SECRET, binds![secret.digest().as_str(), now])?
        .as_ref()
        .map(session)
        .transpose()
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

fn session(row: &Row) -> Result<WebSession, Error> {
    let methods: String = row.get(4)?;
    Ok(WebSession {
        id: row.get(0)?,
        instance_id: row.get(1)?,
        identity_store_id: row.get(2)?,
        user_id: row.get(3)?,
        methods: parse_methods(&methods)?,
        source_ip: row.get(5)?,
        user_agent: row.get(6)?,
        created_at: row.get(7)?,
        expires_at: row.get(8)?,
    })
}
