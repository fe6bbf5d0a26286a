//! Sessions joined with whom they belong to: what a cookie or token is worth, in one statement.

use base::{Timestamp, WebSessionId};
use db::{Error, Row, Tx, binds};
use domain::actor::Person;
use domain::sign_in::{ACCOUNT_ACCESS, AccessToken, LiveSession, SessionSecret};

use super::words;

macro_rules! live {
    ($scopes:literal, $from:literal, $where:literal) => {
        concat!(
            "SELECT s.id, s.instance_id, s.expires_at, s.identity_store_id, s.user_id, \
             u.user_name, i.owner_account_id, s.created_at, s.last_active_at, ",
            $scopes,
            " FROM ",
            $from,
            " JOIN users u ON u.identity_store_id = s.identity_store_id AND u.id = s.user_id \
             JOIN instances i ON i.id = s.instance_id WHERE ",
            $where,
            " AND s.expires_at > $2 AND u.status = 'ENABLED'"
        )
    };
}

const BY_ID: &str = live!("''", "web_sessions s", "s.id = $1");
const BY_SECRET: &str = live!("''", "web_sessions s", "s.secret_hash = $1");
const BY_TOKEN: &str = live!(
    "t.scopes",
    "access_tokens t JOIN web_sessions s ON s.id = t.session_id",
    "t.token_hash = $1 AND t.expires_at > $2"
);

/// The session of this id, while it is good.
pub fn find_live_session(
    tx: &mut Tx<'_>,
    id: &WebSessionId,
    now: Timestamp,
) -> Result<Option<LiveSession>, Error> {
    find(tx, BY_ID, id.as_str(), now)
}

/// The session of this cookie, while it is good.
pub fn find_live_session_by_secret(
    tx: &mut Tx<'_>,
    secret: &SessionSecret,
    now: Timestamp,
) -> Result<Option<LiveSession>, Error> {
    find(tx, BY_SECRET, secret.digest().as_str(), now)
}

/// The session of this bearer token with the token's scopes, while both are good.
pub fn find_live_session_by_token(
    tx: &mut Tx<'_>,
    token: &AccessToken,
    now: Timestamp,
) -> Result<Option<LiveSession>, Error> {
    find(tx, BY_TOKEN, token.digest().as_str(), now)
}

fn find(
    tx: &mut Tx<'_>,
    sql: &str,
    key: &str,
    now: Timestamp,
) -> Result<Option<LiveSession>, Error> {
    tx.find(sql, binds![key, now])?
        .as_ref()
        .map(live_session)
        .transpose()
}

fn live_session(row: &Row) -> Result<LiveSession, Error> {
    let created_at: Timestamp = row.get(7)?;
    let used_at: Option<Timestamp> = row.get(8)?;
    let scopes = words(&row.get::<String>(9)?);
    Ok(LiveSession {
        person: Person {
            session_id: row.get(0)?,
            identity_store_id: row.get(3)?,
            user_id: row.get(4)?,
            user_name: row.get(5)?,
            owner: row.get(6)?,
            // AWS: clients that registered no scopes get account access (§4.6), and so does the
            // person in the portal.
            scopes: if scopes.is_empty() {
                vec![ACCOUNT_ACCESS.to_owned()]
            } else {
                scopes
            },
        },
        instance_id: row.get(1)?,
        expires_at: row.get(2)?,
        last_active_at: used_at.unwrap_or(created_at),
    })
}
