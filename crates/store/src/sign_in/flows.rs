//! Sign-ins under way.

use base::{SignInFlowId, Timestamp};
use db::{Error, Row, Tx, binds};
use domain::Permit;
use domain::sign_in::{
    AuthorizeRequest, ClientId, Continuation, Digest, Method, SignInFlow, Step, UserCode,
};

const INSERT: &str = "INSERT INTO sign_in_flows (id, browser_hash, instance_id, \
    identity_store_id, step, user_name, user_id, verified, password_changed_at, session_id, \
    continuation, client_id, redirect_uri, state, code_challenge, user_code, created_at, \
    expires_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, \
    $17, $18)";
const FIND: &str = "SELECT id, browser_hash, instance_id, identity_store_id, step, user_name, \
    user_id, verified, password_changed_at, session_id, continuation, client_id, redirect_uri, \
    state, code_challenge, user_code, created_at, expires_at FROM sign_in_flows \
    WHERE id = $1 AND expires_at > $2";
const UPDATE: &str = "UPDATE sign_in_flows SET step = $1, user_name = $2, user_id = $3, \
    verified = $4, password_changed_at = $5, session_id = $6, user_code = $7 WHERE id = $8";

/// Adds a flow.
pub fn insert_flow(tx: &mut Tx<'_>, _permit: &Permit, flow: &SignInFlow) -> Result<(), Error> {
    let (kind, request, user_code) = match &flow.continuation {
        Continuation::Portal => ("portal", None, None),
        Continuation::Authorize(request) => ("authorize", Some(request), None),
        Continuation::Device(code) => ("device", None, code.as_ref()),
        Continuation::RegisterDevice => ("register_device", None, None),
        Continuation::Confirm => ("confirm", None, None),
    };
    tx.execute(
        INSERT,
        binds![
            &flow.id,
            flow.browser.as_str(),
            &flow.instance_id,
            &flow.identity_store_id,
            flow.step.as_str(),
            &flow.user_name,
            flow.user_id.as_ref(),
            methods(&flow.verified).as_str(),
            flow.password_changed_at,
            flow.session_id.as_ref(),
            kind,
            request.map(|request| request.client_id.as_str()),
            request.map(|request| request.redirect_uri.as_str()),
            request.and_then(|request| request.state.as_deref()),
            request.map(|request| request.code_challenge.as_str()),
            user_code.map(UserCode::as_str),
            flow.created_at,
            flow.expires_at,
        ],
    )
    .map(drop)
}

/// The flow of this id, unless it has ended.
pub fn find_flow(
    tx: &mut Tx<'_>,
    id: &SignInFlowId,
    now: Timestamp,
) -> Result<Option<SignInFlow>, Error> {
    tx.find(FIND, binds![id, now])?
        .as_ref()
        .map(flow)
        .transpose()
}

/// Replaces what of a flow moves; of the continuation that is the user code.
pub fn update_flow(tx: &mut Tx<'_>, _permit: &Permit, flow: &SignInFlow) -> Result<(), Error> {
    let user_code = match &flow.continuation {
        Continuation::Device(code) => code.as_ref(),
        Continuation::Portal
        | Continuation::Authorize(_)
        | Continuation::RegisterDevice
        | Continuation::Confirm => None,
    };
    tx.execute(
        UPDATE,
        binds![
            flow.step.as_str(),
            &flow.user_name,
            flow.user_id.as_ref(),
            methods(&flow.verified).as_str(),
            flow.password_changed_at,
            flow.session_id.as_ref(),
            user_code.map(UserCode::as_str),
            &flow.id,
        ],
    )
    .map(drop)
}

fn flow(row: &Row) -> Result<SignInFlow, Error> {
    let step: String = row.get(4)?;
    let verified: String = row.get(7)?;
    Ok(SignInFlow {
        id: row.get(0)?,
        browser: Digest::from_stored(row.get(1)?),
        instance_id: row.get(2)?,
        identity_store_id: row.get(3)?,
        step: Step::parse(&step).ok_or_else(|| Error::corrupt("sign_in_flows.step"))?,
        user_name: row.get(5)?,
        user_id: row.get(6)?,
        verified: parse_methods(&verified)?,
        password_changed_at: row.get(8)?,
        session_id: row.get(9)?,
        continuation: continuation(row)?,
        created_at: row.get(16)?,
        expires_at: row.get(17)?,
    })
}

fn continuation(row: &Row) -> Result<Continuation, Error> {
    let kind: String = row.get(10)?;
    match kind.as_str() {
        "portal" => Ok(Continuation::Portal),
        "register_device" => Ok(Continuation::RegisterDevice),
        "confirm" => Ok(Continuation::Confirm),
        "authorize" => Ok(Continuation::Authorize(AuthorizeRequest {
            client_id: ClientId::new(row.get::<String>(11)?),
            redirect_uri: row.get(12)?,
            state: row.get(13)?,
            code_challenge: row.get(14)?,
        })),
        "device" => {
            let code: Option<String> = row.get(15)?;
            Ok(Continuation::Device(
                code.and_then(|code| UserCode::parse(&code)),
            ))
        }
        _ => Err(Error::corrupt("sign_in_flows.continuation")),
    }
}

pub(super) fn methods(methods: &[Method]) -> String {
    let names: Vec<_> = methods.iter().map(|method| method.as_str()).collect();
    names.join(" ")
}

pub(crate) fn parse_methods(text: &str) -> Result<Vec<Method>, Error> {
    super::words(text)
        .iter()
        .map(|word| Method::parse(word).ok_or_else(|| Error::corrupt("a method of sign-in")))
        .collect()
}
