//! Tokens for applications. They stand beside those of clients and belong to sessions as these do;
//! whose they are is an application's id in the place of a client's, and neither is ever the other.

use base::{ApplicationId, Timestamp, UserId, WebSessionId};
use db::{Error, Row, Tx, binds};
use domain::Permit;
use domain::sign_in::{
    AccessGrant, ApplicationToken, ClientId, Digest, GrantId, Method, RefreshGrant, RefreshToken,
    SessionKind,
};

use crate::sign_in::{parse_methods, words};

const INSERT_ACCESS: &str = "INSERT INTO access_tokens (token_hash, grant_id, client_id, \
    session_id, scopes, issued_at, expires_at) VALUES ($1, $2, $3, $4, $5, $6, $7)";
const FIND_ACCESS: &str = "SELECT grant_id, client_id, session_id, scopes, issued_at, expires_at \
    FROM access_tokens WHERE token_hash = $1 AND expires_at > $2";
const INSERT_REFRESH: &str = "INSERT INTO refresh_tokens (token_hash, grant_id, client_id, \
    session_id, parent_hash, expires_at, scopes) VALUES ($1, $2, $3, $4, $5, $6, $7)";
const FIND_REFRESH: &str = "SELECT grant_id, client_id, session_id, parent_hash, superseded_at, \
    scopes FROM refresh_tokens WHERE token_hash = $1 AND expires_at > $2 AND scopes IS NOT NULL";
const SESSION: &str =
    "SELECT methods, kind, application_id, resource FROM web_sessions WHERE id = $1";

const DELETE_ACCESS_OF_SESSIONS: &str = "DELETE FROM access_tokens WHERE session_id IN \
    (SELECT id FROM web_sessions WHERE application_id = $1)";
const DELETE_REFRESH_OF_SESSIONS: &str = "DELETE FROM refresh_tokens WHERE session_id IN \
    (SELECT id FROM web_sessions WHERE application_id = $1)";
const DELETE_SESSIONS: &str = "DELETE FROM web_sessions WHERE application_id = $1";
const SESSIONS_OF_USER: &str =
    "SELECT id FROM web_sessions WHERE application_id = $1 AND user_id = $2";
const DELETE_ACCESS_OF_USER: &str = "DELETE FROM access_tokens WHERE client_id = $1 \
    AND session_id IN (SELECT id FROM web_sessions WHERE user_id = $2)";
const DELETE_REFRESH_OF_USER: &str = "DELETE FROM refresh_tokens WHERE client_id = $1 \
    AND session_id IN (SELECT id FROM web_sessions WHERE user_id = $2)";

/// Adds an access token of the application that the grant names in the place of a client.
pub fn insert_access(
    tx: &mut Tx<'_>,
    _permit: &Permit,
    token: &ApplicationToken,
    grant: &AccessGrant,
) -> Result<(), Error> {
    let (digest, scopes) = (token.digest(), grant.scopes.join(" "));
    let binds = binds![
        digest.as_str(),
        grant.grant_id.as_str(),
        grant.client_id.as_str(),
        &grant.session_id,
        &scopes,
        grant.issued_at,
        grant.expires_at,
    ];
    tx.execute(INSERT_ACCESS, binds).map(drop)
}

/// The grant behind an access token of a client or an application, unless it has ended.
pub fn find_access(
    tx: &mut Tx<'_>,
    token: &Digest,
    now: Timestamp,
) -> Result<Option<AccessGrant>, Error> {
    let row = tx.find(FIND_ACCESS, binds![token.as_str(), now])?;
    row.map(|row| {
        Ok(AccessGrant {
            grant_id: GrantId::from_stored(row.get(0)?),
            client_id: ClientId::new(row.get::<String>(1)?),
            session_id: row.get(2)?,
            scopes: words(&row.get::<String>(3)?),
            issued_at: row.get(4)?,
            expires_at: row.get(5)?,
        })
    })
    .transpose()
}

/// Adds a refresh token of an application, for these scopes.
pub fn insert_refresh(
    tx: &mut Tx<'_>,
    _permit: &Permit,
    token: &RefreshToken,
    (grant, scopes): (&RefreshGrant, &[String]),
    expires_at: Timestamp,
) -> Result<(), Error> {
    let (digest, scopes) = (token.digest(), scopes.join(" "));
    let binds = binds![
        digest.as_str(),
        grant.grant_id.as_str(),
        grant.client_id.as_str(),
        &grant.session_id,
        grant.parent.as_ref().map(Digest::as_str),
        expires_at,
        &scopes,
    ];
    tx.execute(INSERT_REFRESH, binds).map(drop)
}

/// The grant behind an application's refresh token and its scopes, unless it has ended; those of
/// clients are none.
pub fn find_refresh(
    tx: &mut Tx<'_>,
    token: &RefreshToken,
    now: Timestamp,
) -> Result<Option<(RefreshGrant, Vec<String>)>, Error> {
    let row = tx.find(FIND_REFRESH, binds![token.digest().as_str(), now])?;
    row.map(|row| {
        let grant = RefreshGrant {
            grant_id: GrantId::from_stored(row.get(0)?),
            client_id: ClientId::new(row.get::<String>(1)?),
            session_id: row.get(2)?,
            parent: row.get::<Option<String>>(3)?.map(Digest::from_stored),
            superseded_at: row.get(4)?,
        };
        Ok((grant, words(&row.get::<String>(5)?)))
    })
    .transpose()
}

/// Who holds a session, and how its person proved who they are.
pub fn find_session_kind(
    tx: &mut Tx<'_>,
    id: &WebSessionId,
) -> Result<Option<(SessionKind, Vec<Method>)>, Error> {
    let row = tx.find(SESSION, binds![id])?;
    row.as_ref().map(session_kind).transpose()
}

fn session_kind(row: &Row) -> Result<(SessionKind, Vec<Method>), Error> {
    let (methods, kind): (String, String) = (row.get(0)?, row.get(1)?);
    let kind = SessionKind::from_stored(&kind, row.get(2)?, row.get(3)?)
        .ok_or_else(|| Error::corrupt("web_sessions.kind"))?;
    Ok((kind, parse_methods(&methods)?))
}

/// Ends every session that an application holds, with what was issued in it. Nothing that lasts comes
/// from such a session, so that nothing else has to be told.
pub fn delete_sessions_of_application(
    tx: &mut Tx<'_>,
    _permit: &Permit,
    application: &ApplicationId,
) -> Result<(), Error> {
    for sql in [
        DELETE_ACCESS_OF_SESSIONS,
        DELETE_REFRESH_OF_SESSIONS,
        DELETE_SESSIONS,
    ] {
        tx.execute(sql, binds![application])?;
    }
    Ok(())
}

/// Ends what an application holds of one person: its sessions, and its tokens of other sessions.
pub fn delete_of_user(
    tx: &mut Tx<'_>,
    permit: &Permit,
    (application, user): (&ApplicationId, &UserId),
    now: Timestamp,
) -> Result<(), Error> {
    for row in tx.query(SESSIONS_OF_USER, binds![application, user])? {
        let id: WebSessionId = row.get(0)?;
        crate::sign_in::delete_session(tx, permit, &id, now)?;
    }
    tx.execute(DELETE_ACCESS_OF_USER, binds![application, user])?;
    tx.execute(DELETE_REFRESH_OF_USER, binds![application, user])
        .map(drop)
}
