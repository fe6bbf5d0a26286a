//! Device authorizations.

use base::{Timestamp, WebSessionId};
use db::{Error, Row, Tx, binds};
use domain::Permit;
use domain::sign_in::{ClientId, DeviceAuthorization, DeviceCode, DeviceState, GrantId, UserCode};

const INSERT: &str = "INSERT INTO device_authorizations (code_hash, user_code, client_id, \
    instance_id, state, session_id, grant_id, poll_after_at, source_ip, user_agent, created_at, \
    expires_at) VALUES ($1, $2, $3, $4, 'pending', NULL, NULL, $5, $6, $7, $8, $9)";
const FIND: &str = "SELECT user_code, client_id, instance_id, state, session_id, grant_id, \
    poll_after_at, source_ip, user_agent, created_at, expires_at FROM device_authorizations \
    WHERE code_hash = $1";
const FIND_BY_USER_CODE: &str = "SELECT user_code, client_id, instance_id, state, session_id, \
    grant_id, poll_after_at, source_ip, user_agent, created_at, expires_at \
    FROM device_authorizations WHERE user_code = $1";
const UPDATE_PACE: &str =
    "UPDATE device_authorizations SET poll_after_at = $1 WHERE user_code = $2";
const UPDATE_STATE: &str = "UPDATE device_authorizations SET state = $1, session_id = $2, \
    grant_id = $3 WHERE user_code = $4";

/// Adds one. Another with the same user code violates `device_authorizations_user_code`.
pub fn insert_device(
    tx: &mut Tx<'_>,
    _permit: &Permit,
    code: &DeviceCode,
    device: &DeviceAuthorization,
) -> Result<(), Error> {
    tx.execute(
        INSERT,
        binds![
            code.digest().as_str(),
            device.user_code.as_str(),
            device.client_id.as_str(),
            &device.instance_id,
            device.poll_after_at,
            &device.source_ip,
            &device.user_agent,
            device.created_at,
            device.expires_at,
        ],
    )
    .map(drop)
}

/// The one of this device code, even when it has ended.
pub fn find_device(
    tx: &mut Tx<'_>,
    code: &DeviceCode,
) -> Result<Option<DeviceAuthorization>, Error> {
    tx.find(FIND, binds![code.digest().as_str()])?
        .as_ref()
        .map(device)
        .transpose()
}

/// The one of this user code, even when it has ended.
pub fn find_device_by_user_code(
    tx: &mut Tx<'_>,
    code: &UserCode,
) -> Result<Option<DeviceAuthorization>, Error> {
    tx.find(FIND_BY_USER_CODE, binds![code.as_str()])?
        .as_ref()
        .map(device)
        .transpose()
}

/// Sets when the client may poll again.
pub fn update_device_pace(
    tx: &mut Tx<'_>,
    _permit: &Permit,
    code: &UserCode,
    poll_after_at: Timestamp,
) -> Result<(), Error> {
    tx.execute(UPDATE_PACE, binds![poll_after_at, code.as_str()])
        .map(drop)
}

/// Sets what became of it.
pub fn update_device_state(
    tx: &mut Tx<'_>,
    _permit: &Permit,
    code: &UserCode,
    state: &DeviceState,
) -> Result<(), Error> {
    let (name, session, grant) = match state {
        DeviceState::Pending => ("pending", None, None),
        DeviceState::Allowed {
            session_id,
            grant_id,
        } => ("allowed", Some(session_id), Some(grant_id)),
        DeviceState::Denied => ("denied", None, None),
        DeviceState::Used { grant_id } => ("used", None, Some(grant_id)),
    };
    let grant = grant.map(GrantId::as_str);
    tx.execute(UPDATE_STATE, binds![name, session, grant, code.as_str()])
        .map(drop)
}

fn device(row: &Row) -> Result<DeviceAuthorization, Error> {
    let user_code: String = row.get(0)?;
    let state: String = row.get(3)?;
    let session: Option<WebSessionId> = row.get(4)?;
    let grant = row.get::<Option<String>>(5)?.map(GrantId::from_stored);
    let state = match (state.as_str(), session, grant) {
        ("pending", None, None) => DeviceState::Pending,
        ("allowed", Some(session_id), Some(grant_id)) => DeviceState::Allowed {
            session_id,
            grant_id,
        },
        ("denied", None, None) => DeviceState::Denied,
        ("used", None, Some(grant_id)) => DeviceState::Used { grant_id },
        _ => return Err(Error::corrupt("device_authorizations.state")),
    };
    Ok(DeviceAuthorization {
        user_code: UserCode::parse(&user_code)
            .ok_or_else(|| Error::corrupt("device_authorizations.user_code"))?,
        client_id: ClientId::new(row.get::<String>(1)?),
        instance_id: row.get(2)?,
        state,
        poll_after_at: row.get(6)?,
        source_ip: row.get(7)?,
        user_agent: row.get(8)?,
        created_at: row.get(9)?,
        expires_at: row.get(10)?,
    })
}
