//! Signed-in sessions. What was issued in one goes with it.

use base::{InstanceId, Timestamp, UserId, WebSessionId};
use db::{Error, Row, Tx, binds};
use domain::Permit;
use domain::identity_source::ProviderSession;
use domain::sign_in::{
    ClientId, NamedApplication, SessionClient, SessionKind, SessionSecret, SessionUse, WebSession,
};

use super::flows::{methods, parse_methods};
use super::words;
use crate::identity_sources::{read_session, session_to_json};

const INSERT: &str = "INSERT INTO web_sessions (id, secret_hash, instance_id, \
    identity_store_id, user_id, methods, source_ip, user_agent, created_at, expires_at, \
    provider, kind, application_id, resource) \
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)";
const LIST: &str = "SELECT s.id, s.instance_id, s.identity_store_id, s.user_id, s.methods, \
    s.source_ip, s.user_agent, s.created_at, s.expires_at, (SELECT MAX(t.issued_at) FROM \
    access_tokens t WHERE t.session_id = s.id), s.last_active_at, s.kind, s.application_id, \
    s.resource FROM web_sessions s WHERE s.user_id = $1 AND s.expires_at > $2 AND s.id > $3 \
    ORDER BY s.id LIMIT $4";
const CLIENTS: &str = "SELECT c.id, c.name, c.scopes FROM oidc_clients c WHERE c.id IN (SELECT \
    client_id FROM access_tokens WHERE session_id = $1 AND expires_at > $2 UNION SELECT client_id \
    FROM refresh_tokens WHERE session_id = $1 AND expires_at > $2)";
const APPLICATIONS: &str = "SELECT a.id, a.name, '' FROM applications a WHERE a.id IN (SELECT \
    client_id FROM access_tokens WHERE session_id = $1 AND expires_at > $2 UNION SELECT client_id \
    FROM refresh_tokens WHERE session_id = $1 AND expires_at > $2)";
const PUT_PROVIDER_KEY: &str = "UPDATE web_sessions SET provider_key = $1 WHERE id = $2";
const BY_PROVIDER_KEY: &str = "SELECT id, user_id, provider FROM web_sessions \
    WHERE provider_key = $1 AND instance_id = $2 AND expires_at > $3 AND id > $4 \
    ORDER BY id LIMIT $5";
const WITHOUT_PROVIDER_KEY: &str = "SELECT id, user_id, provider FROM web_sessions \
    WHERE instance_id = $1 AND provider IS NOT NULL AND provider_key IS NULL AND expires_at > $2 \
    AND id > $3 ORDER BY id LIMIT $4";
const NOTE_USE: &str = "UPDATE web_sessions SET last_active_at = $1 WHERE id = $2 \
    AND (last_active_at IS NULL OR last_active_at < $1)";
const USER_OF: &str = "SELECT user_id FROM web_sessions WHERE id = $1";
const IDS_OF_USER: &str = "SELECT id, expires_at FROM web_sessions WHERE user_id = $1";
const DELETE: &str = "DELETE FROM web_sessions WHERE id = $1";
const DELETE_CODES: &str = "DELETE FROM authorization_codes WHERE session_id = $1";
const DELETE_ACCESS_TOKENS: &str = "DELETE FROM access_tokens WHERE session_id = $1";
const DELETE_REFRESH_TOKENS: &str = "DELETE FROM refresh_tokens WHERE session_id = $1";

/// Adds a session, with what the identity provider said that holds for it.
pub fn insert_session(
    tx: &mut Tx<'_>,
    _permit: &Permit,
    session: &WebSession,
    secret: &SessionSecret,
    provider: Option<&ProviderSession>,
) -> Result<(), Error> {
    let provider = provider.map(|provider| session_to_json(provider).to_string());
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
            provider.as_deref(),
            session.kind.as_str(),
            session.kind.application(),
            session.kind.resource(),
        ],
    )
    .map(drop)
}

/// Sessions of a user that have not ended at `now`, after the id `after`, in order of their ids.
pub fn list_sessions(
    tx: &mut Tx<'_>,
    user: &UserId,
    now: Timestamp,
    after: &str,
    limit: i64,
) -> Result<Vec<SessionUse>, Error> {
    let rows = tx.query(LIST, binds![user, now, after, limit])?;
    rows.iter().map(|row| session_use(tx, row, now)).collect()
}

/// A session that somebody's identity provider let in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LetIn {
    /// The session.
    pub id: WebSessionId,
    /// Whose it is.
    pub user: UserId,
    /// By what the provider knows it, as its protocol has it.
    pub handle: Option<String>,
}

/// Writes down by what the provider's requests to end sessions find one.
pub fn put_provider_key(
    tx: &mut Tx<'_>,
    _permit: &Permit,
    id: &WebSessionId,
    key: &str,
) -> Result<(), Error> {
    tx.execute(PUT_PROVIDER_KEY, binds![key, id]).map(drop)
}

/// Sessions of an instance with that key that have not ended at `now`, after the id `after`, in order
/// of their ids; without a key, those from before there were any.
pub fn list_let_in(
    tx: &mut Tx<'_>,
    (instance, key): (&InstanceId, Option<&str>),
    now: Timestamp,
    after: &str,
    limit: i64,
) -> Result<Vec<LetIn>, Error> {
    let rows = match key {
        Some(key) => tx.query(BY_PROVIDER_KEY, binds![key, instance, now, after, limit])?,
        None => tx.query(WITHOUT_PROVIDER_KEY, binds![instance, now, after, limit])?,
    };
    let let_in = |row: &Row| {
        let provider: Option<String> = row.get(2)?;
        let told = provider.as_deref().map(read_session).transpose()?;
        Ok(LetIn {
            id: row.get(0)?,
            user: row.get(1)?,
            handle: told.and_then(|told| told.handle),
        })
    };
    rows.iter().map(let_in).collect()
}

/// Writes down that a session was used at `now`; it tells nothing but that, and needs nobody's leave.
pub fn note_session_use(tx: &mut Tx<'_>, id: &WebSessionId, now: Timestamp) -> Result<(), Error> {
    tx.execute(NOTE_USE, binds![now, id]).map(drop)
}

/// Whose a session is.
pub fn find_user_of_session(tx: &mut Tx<'_>, id: &WebSessionId) -> Result<Option<UserId>, Error> {
    let row = tx.find(USER_OF, binds![id])?;
    row.map(|row| row.get(0)).transpose()
}

/// Ends a session with all that was issued in it, also while this transaction was on its way: what
/// names a session that has ended is refused, whenever it was issued.
pub fn delete_session(
    tx: &mut Tx<'_>,
    permit: &Permit,
    id: &WebSessionId,
    now: Timestamp,
) -> Result<(), Error> {
    crate::revocations::put(tx, permit, &format!("session:{id}"), now)?;
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
    now: Timestamp,
) -> Result<(), Error> {
    for row in tx.query(IDS_OF_USER, binds![user])? {
        let id: WebSessionId = row.get(0)?;
        delete_session(tx, permit, &id, now)?;
    }
    Ok(())
}

/// Ends every session of a user but one; answers how many had not ended before.
pub fn delete_other_sessions(
    tx: &mut Tx<'_>,
    permit: &Permit,
    (user, kept): (&UserId, &WebSessionId),
    now: Timestamp,
) -> Result<u32, Error> {
    let mut ended = 0;
    for row in tx.query(IDS_OF_USER, binds![user])? {
        let (id, expires_at): (WebSessionId, Timestamp) = (row.get(0)?, row.get(1)?);
        if id != *kept {
            delete_session(tx, permit, &id, now)?;
            ended += u32::from(expires_at > now);
        }
    }
    Ok(ended)
}

fn session_use(tx: &mut Tx<'_>, row: &Row, now: Timestamp) -> Result<SessionUse, Error> {
    let methods: String = row.get(4)?;
    let kind: String = row.get(11)?;
    let kind = SessionKind::from_stored(&kind, row.get(12)?, row.get(13)?);
    let session = WebSession {
        id: row.get(0)?,
        instance_id: row.get(1)?,
        identity_store_id: row.get(2)?,
        user_id: row.get(3)?,
        methods: parse_methods(&methods)?,
        source_ip: row.get(5)?,
        user_agent: row.get(6)?,
        created_at: row.get(7)?,
        expires_at: row.get(8)?,
        kind: kind.ok_or_else(|| Error::corrupt("web_sessions.kind"))?,
    };
    let application = match session.kind.application() {
        None => None,
        Some(id) => crate::applications::find(tx, id)?.map(|found| NamedApplication {
            arn: found.arn(),
            name: found.name,
        }),
    };
    let (issued_at, used_at): (Option<Timestamp>, Option<Timestamp>) = (row.get(9)?, row.get(10)?);
    let last_used = issued_at.max(used_at).unwrap_or(session.created_at);
    let mut clients = Vec::new();
    for sql in [CLIENTS, APPLICATIONS] {
        for row in tx.query(sql, binds![&session.id, now])? {
            clients.push(client(&row)?);
        }
    }
    clients
        .sort_by(|one, other| (&one.name, one.id.as_str()).cmp(&(&other.name, other.id.as_str())));
    Ok(SessionUse {
        last_active_at: last_used.max(session.created_at),
        application,
        clients,
        session,
    })
}

fn client(row: &Row) -> Result<SessionClient, Error> {
    let (id, scopes): (String, String) = (row.get(0)?, row.get(2)?);
    Ok(SessionClient {
        id: ClientId::new(id),
        name: row.get(1)?,
        scopes: words(&scopes),
    })
}
