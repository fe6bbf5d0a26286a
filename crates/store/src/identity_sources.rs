//! Where the people of an instance prove who they are, and what their providers answer.

use base::{IdentityStoreId, InstanceId, SignInFlowId, Timestamp, WebSessionId};
use db::{Error, Row, Tx, binds};
use domain::Permit;
use domain::identity_source::{
    IdentitySource, ProviderAnswer, ProviderSession, SourceCounts, SourceState,
};
use domain::sign_in::Digest;
use serde_json::{Map, Value, json};

use crate::history;

const FIND: &str = "SELECT source, changed_at FROM identity_sources WHERE instance_id = $1";
const PUT: &str = "INSERT INTO identity_sources (instance_id, source, changed_at) \
    VALUES ($1, $2, $3) ON CONFLICT (instance_id) DO UPDATE SET source = excluded.source, \
    changed_at = excluded.changed_at";
const PUT_REQUEST: &str = "INSERT INTO provider_sign_ins (flow_id, request_id, kept, answer, \
    expires_at) VALUES ($1, $2, $3, NULL, $4) ON CONFLICT (flow_id) DO UPDATE SET \
    request_id = excluded.request_id, kept = excluded.kept, answer = NULL, \
    expires_at = excluded.expires_at";
const FIND_REQUEST: &str = "SELECT flow_id, kept FROM provider_sign_ins WHERE request_id = $1 \
    AND expires_at > $2";
const PUT_ANSWER: &str = "UPDATE provider_sign_ins SET answer = $1 WHERE request_id = $2 \
    AND answer IS NULL";
const FIND_ANSWER: &str =
    "SELECT answer FROM provider_sign_ins WHERE flow_id = $1 AND answer IS NOT NULL";
const DELETE_REQUEST: &str = "DELETE FROM provider_sign_ins WHERE flow_id = $1";
const FIND_SESSION: &str =
    "SELECT provider FROM web_sessions WHERE id = $1 AND provider IS NOT NULL";
const COUNT_USERS: &str = "SELECT COUNT(*), \
    COALESCE(SUM(CASE WHEN u.status = 'ENABLED' THEN 1 ELSE 0 END), 0), \
    COALESCE(SUM(CASE WHEN p.user_id IS NULL THEN 1 ELSE 0 END), 0), \
    COALESCE(SUM(CASE WHEN u.user_name LIKE '%_@_%' THEN 0 ELSE 1 END), 0) \
    FROM users u LEFT JOIN passwords p ON p.user_id = u.id WHERE u.identity_store_id = $1";
const COUNT_GROUPS: &str = "SELECT COUNT(*) FROM groups WHERE identity_store_id = $1";
const COUNT_DEVICES: &str = "SELECT COUNT(*), COUNT(DISTINCT d.user_id) FROM users u \
    JOIN person_mfa_devices d ON d.user_id = u.id WHERE u.identity_store_id = $1";
const COUNT_ASSIGNMENTS: &str = "SELECT COUNT(*) FROM account_assignments WHERE instance_id = $1";
const COUNT_SESSIONS: &str = "SELECT COUNT(*) FROM users u \
    JOIN web_sessions s ON s.user_id = u.id WHERE u.identity_store_id = $1 AND s.expires_at > $2";

/// What the history calls it.
const NAME: &str = "IDENTITY_SOURCE";

/// Where the people of the instance prove who they are.
pub fn find(tx: &mut Tx<'_>, instance: &InstanceId) -> Result<IdentitySource, Error> {
    Ok(find_state(tx, instance)?.source)
}

/// The same with since when.
pub fn find_state(tx: &mut Tx<'_>, instance: &InstanceId) -> Result<SourceState, Error> {
    let Some(row) = tx.find(FIND, binds![instance])? else {
        return Ok(SourceState::default());
    };
    let source: String = row.get(0)?;
    Ok(SourceState {
        source: IdentitySource::parse(&source)
            .ok_or_else(|| Error::corrupt("identity_sources.source"))?,
        changed_at: Some(row.get(1)?),
    })
}

/// Decides that.
pub fn put(
    tx: &mut Tx<'_>,
    permit: &Permit,
    instance: &InstanceId,
    source: IdentitySource,
    now: Timestamp,
) -> Result<(), Error> {
    let before = find(tx, instance)?;
    tx.execute(PUT, binds![instance, source.as_str(), now])?;
    let state = |source: IdentitySource| json!({"identitySource": source.as_str()});
    history::settings(tx, permit, instance, NAME, (state(before), state(source)))
}

/// Who and what a change of the source is about.
pub fn count(
    tx: &mut Tx<'_>,
    (instance, store): (&InstanceId, &IdentityStoreId),
    now: Timestamp,
) -> Result<SourceCounts, Error> {
    let none = || Error::corrupt("a count");
    let users = tx.find(COUNT_USERS, binds![store])?.ok_or_else(none)?;
    let devices = tx.find(COUNT_DEVICES, binds![store])?.ok_or_else(none)?;
    Ok(SourceCounts {
        users: users.get(0)?,
        enabled_users: users.get(1)?,
        without_password: users.get(2)?,
        without_address_name: users.get(3)?,
        mfa_devices: devices.get(0)?,
        users_with_mfa_device: devices.get(1)?,
        groups: tx.scalar(COUNT_GROUPS, binds![store])?,
        assignments: tx.scalar(COUNT_ASSIGNMENTS, binds![instance])?,
        live_sessions: tx.scalar(COUNT_SESSIONS, binds![store, now])?,
    })
}

/// Remembers what the provider was asked in a flow, in place of what it was asked before; with what
/// the protocol keeps to check the answer.
pub fn put_request(
    tx: &mut Tx<'_>,
    _permit: &Permit,
    flow: &SignInFlowId,
    (request, kept): (&str, &str),
    expires_at: Timestamp,
) -> Result<(), Error> {
    tx.execute(PUT_REQUEST, binds![flow, request, kept, expires_at])
        .map(drop)
}

/// The flow in which the provider was asked that, and what the protocol keeps.
pub fn find_request(
    tx: &mut Tx<'_>,
    request: &str,
    now: Timestamp,
) -> Result<Option<(SignInFlowId, String)>, Error> {
    tx.find(FIND_REQUEST, binds![request, now])?
        .map(|row| Ok((row.get(0)?, row.get(1)?)))
        .transpose()
}

/// Keeps the answer for the browser that asked; whether it is the first one.
pub fn put_answer(
    tx: &mut Tx<'_>,
    _permit: &Permit,
    request: &str,
    answer: &ProviderAnswer,
) -> Result<bool, Error> {
    let answer = answer_to_json(answer).to_string();
    Ok(tx.execute(PUT_ANSWER, binds![answer.as_str(), request])? > 0)
}

/// What the provider answered in a flow.
pub fn find_answer(tx: &mut Tx<'_>, flow: &SignInFlowId) -> Result<Option<ProviderAnswer>, Error> {
    let row = tx.find(FIND_ANSWER, binds![flow])?;
    row.as_ref().map(answer).transpose()
}

/// Forgets what was asked and answered in a flow.
pub fn delete_request(tx: &mut Tx<'_>, _permit: &Permit, flow: &SignInFlowId) -> Result<(), Error> {
    tx.execute(DELETE_REQUEST, binds![flow]).map(drop)
}

/// What the provider said that holds for the session.
pub fn find_session(
    tx: &mut Tx<'_>,
    session: &WebSessionId,
) -> Result<Option<ProviderSession>, Error> {
    let Some(row) = tx.find(FIND_SESSION, binds![session])? else {
        return Ok(None);
    };
    let text: String = row.get(0)?;
    read_session(&text).map(Some)
}

pub(crate) fn read_session(text: &str) -> Result<ProviderSession, Error> {
    serde_json::from_str(text)
        .ok()
        .and_then(|value| session_from_json(&value))
        .ok_or_else(|| Error::corrupt("web_sessions.provider"))
}

pub(crate) fn session_to_json(session: &ProviderSession) -> Value {
    json!({"accessControl": session.access_control, "handle": session.handle})
}

fn session_from_json(value: &Value) -> Option<ProviderSession> {
    let tags: &Map<String, Value> = value.get("accessControl")?.as_object()?;
    let access_control = tags
        .iter()
        .map(|(key, value)| Some((key.clone(), value.as_str()?.to_owned())))
        .collect::<Option<_>>()?;
    let handle = value.get("handle")?.as_str().map(str::to_owned);
    Some(ProviderSession {
        access_control,
        handle,
    })
}

fn answer_to_json(answer: &ProviderAnswer) -> Value {
    json!({
        "carrier": answer.carrier.as_str(),
        "provider": answer.provider,
        "source": answer.source.as_str(),
        "userName": answer.user_name,
        "sessionEndsAt": answer.session_ends_at.map(Timestamp::micros),
        "session": session_to_json(&answer.session),
    })
}

fn answer(row: &Row) -> Result<ProviderAnswer, Error> {
    let text: String = row.get(0)?;
    serde_json::from_str(&text)
        .ok()
        .and_then(|value| answer_from_json(&value))
        .ok_or_else(|| Error::corrupt("provider_sign_ins.answer"))
}

fn answer_from_json(value: &Value) -> Option<ProviderAnswer> {
    let text = |name: &str| value.get(name)?.as_str().map(str::to_owned);
    Some(ProviderAnswer {
        carrier: Digest::from_stored(text("carrier")?),
        provider: text("provider")?,
        source: IdentitySource::parse(value.get("source")?.as_str()?)?,
        user_name: value.get("userName")?.as_str()?.to_owned(),
        session_ends_at: value
            .get("sessionEndsAt")?
            .as_i64()
            .map(Timestamp::from_micros),
        session: session_from_json(value.get("session")?)?,
    })
}
