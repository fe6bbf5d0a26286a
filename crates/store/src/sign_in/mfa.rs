//! Multi-factor authentication: settings, devices, and what steps wait for.

use base::{InstanceId, MfaDeviceId, SignInFlowId, Timestamp, UserId};
use db::{Error, Row, Tx, binds};
use domain::Permit;
use domain::sign_in::{
    Allowance, Attestation, DeviceKind, DeviceManagers, Digest, MfaDevice, MfaMode, MfaSettings,
    Step, WithoutDevice,
};
use serde_json::{Value, json};

const FIND_SETTINGS: &str = "SELECT mode, security_keys, authenticator_apps, without_device, \
    managers, passkey_alone, trusted_days, attestation FROM mfa_settings WHERE instance_id = $1";
const PUT_SETTINGS: &str = "INSERT INTO mfa_settings (instance_id, mode, security_keys, \
    authenticator_apps, without_device, managers, passkey_alone, trusted_days, attestation) \
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT (instance_id) DO UPDATE SET \
    mode = excluded.mode, security_keys = excluded.security_keys, \
    authenticator_apps = excluded.authenticator_apps, without_device = excluded.without_device, \
    managers = excluded.managers, passkey_alone = excluded.passkey_alone, \
    trusted_days = excluded.trusted_days, attestation = excluded.attestation";

macro_rules! select_device {
    ($rest:literal) => {
        concat!(
            "SELECT id, user_id, kind, name, created_at, last_used_at, sealed, last_step, drift \
             FROM person_mfa_devices ",
            $rest
        )
    };
}

const INSERT: &str = "INSERT INTO person_mfa_devices (id, user_id, kind, name, sealed, \
    credential_hash, last_step, drift, created_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)";
const LIST: &str = select_device!("WHERE user_id = $1 ORDER BY id");
const BY_CREDENTIAL: &str = select_device!("WHERE credential_hash = $1");
const RENAME: &str = "UPDATE person_mfa_devices SET name = $1 WHERE id = $2";
const USE_APP: &str = "UPDATE person_mfa_devices SET last_step = $1, drift = $2, \
    last_used_at = $3 WHERE id = $4";
const USE_KEY: &str = "UPDATE person_mfa_devices SET sealed = $1, last_used_at = $2 WHERE id = $3";
const DELETE: &str = "DELETE FROM person_mfa_devices WHERE id = $1";
const DELETE_OF_USER: &str = "DELETE FROM person_mfa_devices WHERE user_id = $1";

const PUT_CHALLENGE: &str = "INSERT INTO sign_in_challenges (flow_id, step, sealed, failures, \
    created_at, expires_at) VALUES ($1, $2, $3, 0, $4, $5) ON CONFLICT (flow_id, step) DO UPDATE \
    SET sealed = excluded.sealed, failures = 0, created_at = excluded.created_at, \
    expires_at = excluded.expires_at";
const FIND_CHALLENGE: &str = "SELECT sealed, failures, created_at FROM sign_in_challenges \
    WHERE flow_id = $1 AND step = $2 AND expires_at > $3";
const FAIL_CHALLENGE: &str = "UPDATE sign_in_challenges SET failures = failures + 1 \
    WHERE flow_id = $1 AND step = $2";
const DELETE_CHALLENGE: &str = "DELETE FROM sign_in_challenges WHERE flow_id = $1 AND step = $2";
// No `OR`: PostgreSQL would read all attempts for it.
const FORGET_ATTEMPTS: &str = "DELETE FROM sign_in_attempts WHERE key IN \
    (SELECT $1 UNION SELECT $2 || address FROM known_addresses WHERE user_id = $3)";
const DELETE_CHALLENGES: &str = "DELETE FROM sign_in_challenges WHERE flow_id = $1";

/// A device with what it is checked with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HeldDevice {
    /// The device.
    pub device: MfaDevice,
    /// An app's seed, or a key's credential; sealed under the master key.
    pub sealed: Vec<u8>,
    /// The newest time step of an app whose code was taken.
    pub last_step: i64,
    /// By how many steps an app's clock is off.
    pub drift: i64,
}

/// What a step waits for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Challenge {
    /// Sealed under the master key.
    pub sealed: Vec<u8>,
    /// How often it was answered wrongly.
    pub failures: u32,
    /// Since when.
    pub created_at: Timestamp,
}

/// What the instance asks for, where that was decided.
pub fn find_mfa_settings(
    tx: &mut Tx<'_>,
    instance: &InstanceId,
) -> Result<Option<MfaSettings>, Error> {
    let row = tx.find(FIND_SETTINGS, binds![instance])?;
    row.as_ref().map(settings).transpose()
}

/// Decides what the instance asks for.
pub fn put_mfa_settings(
    tx: &mut Tx<'_>,
    permit: &Permit,
    instance: &InstanceId,
    settings: &MfaSettings,
) -> Result<(), Error> {
    let before = find_mfa_settings(tx, instance)?;
    super::trust::follow_settings(tx, instance, &before.clone().unwrap_or_default(), settings)?;
    tx.execute(
        PUT_SETTINGS,
        binds![
            instance,
            settings.mode.as_str(),
            settings.security_keys.as_str(),
            settings.authenticator_apps.as_str(),
            settings.without_device.as_str(),
            settings.managers.as_str(),
            settings.passkey_alone.as_str(),
            settings.trusted_days,
            settings.attestation.as_str(),
        ],
    )?;
    let states = (document(&before.unwrap_or_default()), document(settings));
    crate::history::settings(tx, permit, instance, "MFA", states)
}

/// Adds a device; `credential` is what a key's id is found by.
pub fn insert_person_mfa_device(
    tx: &mut Tx<'_>,
    _permit: &Permit,
    held: &HeldDevice,
    credential: Option<&Digest>,
) -> Result<(), Error> {
    let device = &held.device;
    tx.execute(
        INSERT,
        binds![
            &device.id,
            &device.user_id,
            device.kind.as_str(),
            &device.name,
            held.sealed.as_slice(),
            credential.map(Digest::as_str),
            held.last_step,
            held.drift,
            device.created_at,
        ],
    )
    .map(drop)
}

/// The devices of a user, in order of their ids. They are few.
pub fn list_person_mfa_devices(tx: &mut Tx<'_>, user: &UserId) -> Result<Vec<HeldDevice>, Error> {
    tx.query(LIST, binds![user])?.iter().map(held).collect()
}

/// The key or passkey whose id has this digest.
pub fn find_mfa_device_of_credential(
    tx: &mut Tx<'_>,
    credential: &Digest,
) -> Result<Option<HeldDevice>, Error> {
    let row = tx.find(BY_CREDENTIAL, binds![credential.as_str()])?;
    row.as_ref().map(held).transpose()
}

/// Calls a device something else.
pub fn rename_person_mfa_device(
    tx: &mut Tx<'_>,
    _permit: &Permit,
    id: &MfaDeviceId,
    name: &str,
) -> Result<(), Error> {
    tx.execute(RENAME, binds![name, id]).map(drop)
}

/// Remembers that a code of an app was taken.
pub fn use_authenticator_app(
    tx: &mut Tx<'_>,
    _permit: &Permit,
    id: &MfaDeviceId,
    (last_step, drift): (i64, i64),
    now: Timestamp,
) -> Result<(), Error> {
    tx.execute(USE_APP, binds![last_step, drift, now, id])
        .map(drop)
}

/// Remembers that a key was used, with its new state.
pub fn use_security_key(
    tx: &mut Tx<'_>,
    _permit: &Permit,
    id: &MfaDeviceId,
    sealed: &[u8],
    now: Timestamp,
) -> Result<(), Error> {
    tx.execute(USE_KEY, binds![sealed, now, id]).map(drop)
}

/// Removes a device.
pub fn delete_person_mfa_device(
    tx: &mut Tx<'_>,
    _permit: &Permit,
    id: &MfaDeviceId,
) -> Result<(), Error> {
    tx.execute(DELETE, binds![id]).map(drop)
}

/// Removes every device of a user, the browsers that they trusted and their recovery code; answers
/// how many devices it were.
pub fn delete_mfa_of_user(tx: &mut Tx<'_>, permit: &Permit, user: &UserId) -> Result<u64, Error> {
    super::trust::delete_trust_of_user(tx, permit, user)?;
    super::trust::delete_recovery_code(tx, permit, user)?;
    tx.execute(DELETE_OF_USER, binds![user])
}

/// Has a step of a flow wait for something, in place of what it waited for.
pub fn put_challenge(
    tx: &mut Tx<'_>,
    _permit: &Permit,
    (flow, step): (&SignInFlowId, Step),
    sealed: &[u8],
    (now, expires_at): (Timestamp, Timestamp),
) -> Result<(), Error> {
    let binds = binds![flow, step.as_str(), sealed, now, expires_at];
    tx.execute(PUT_CHALLENGE, binds).map(drop)
}

/// What a step of a flow waits for, unless that has ended.
pub fn find_challenge(
    tx: &mut Tx<'_>,
    flow: &SignInFlowId,
    step: Step,
    now: Timestamp,
) -> Result<Option<Challenge>, Error> {
    let row = tx.find(FIND_CHALLENGE, binds![flow, step.as_str(), now])?;
    row.map(|row| {
        Ok(Challenge {
            sealed: row.get(0)?,
            failures: row.get(1)?,
            created_at: row.get(2)?,
        })
    })
    .transpose()
}

/// Counts a wrong answer.
pub fn fail_challenge(
    tx: &mut Tx<'_>,
    _permit: &Permit,
    flow: &SignInFlowId,
    step: Step,
) -> Result<(), Error> {
    tx.execute(FAIL_CHALLENGE, binds![flow, step.as_str()])
        .map(drop)
}

/// What was waited for came, or is waited for no more.
pub fn delete_challenge(
    tx: &mut Tx<'_>,
    _permit: &Permit,
    flow: &SignInFlowId,
    step: Step,
) -> Result<(), Error> {
    tx.execute(DELETE_CHALLENGE, binds![flow, step.as_str()])
        .map(drop)
}

/// Begins the count under `key` again, and those of the same at addresses where the user has signed
/// in before: `key`, an at-sign, the address.
pub fn delete_attempts_everywhere(
    tx: &mut Tx<'_>,
    _permit: &Permit,
    key: &str,
    user: &UserId,
) -> Result<(), Error> {
    let at_addresses = format!("{key}@");
    let binds = binds![key, at_addresses.as_str(), user];
    tx.execute(FORGET_ATTEMPTS, binds).map(drop)
}

/// No step of a flow waits for anything any more.
pub fn delete_challenges_of_flow(
    tx: &mut Tx<'_>,
    _permit: &Permit,
    flow: &SignInFlowId,
) -> Result<(), Error> {
    tx.execute(DELETE_CHALLENGES, binds![flow]).map(drop)
}

fn settings(row: &Row) -> Result<MfaSettings, Error> {
    fn word<T>(row: &Row, index: usize, parse: fn(&str) -> Option<T>) -> Result<T, Error> {
        let text: String = row.get(index)?;
        parse(&text).ok_or_else(|| Error::corrupt("mfa_settings"))
    }
    Ok(MfaSettings {
        mode: word(row, 0, MfaMode::parse)?,
        security_keys: word(row, 1, Allowance::parse)?,
        authenticator_apps: word(row, 2, Allowance::parse)?,
        without_device: word(row, 3, WithoutDevice::parse)?,
        managers: word(row, 4, DeviceManagers::parse)?,
        passkey_alone: word(row, 5, Allowance::parse)?,
        trusted_days: row.get(6)?,
        attestation: word(row, 7, Attestation::parse)?,
    })
}

/// The settings as the history has them.
fn document(settings: &MfaSettings) -> Value {
    json!({
        "mode": settings.mode.as_str(),
        "securityKeys": settings.security_keys.as_str(),
        "authenticatorApps": settings.authenticator_apps.as_str(),
        "withoutDevice": settings.without_device.as_str(),
        "deviceManagers": settings.managers.as_str(),
        "passkeySignIn": settings.passkey_alone.as_str(),
        "trustedDeviceDays": settings.trusted_days,
        "attestation": settings.attestation.as_str(),
    })
}

fn held(row: &Row) -> Result<HeldDevice, Error> {
    let kind: String = row.get(2)?;
    Ok(HeldDevice {
        device: MfaDevice {
            id: row.get(0)?,
            user_id: row.get(1)?,
            kind: DeviceKind::parse(&kind)
                .ok_or_else(|| Error::corrupt("person_mfa_devices.kind"))?,
            name: row.get(3)?,
            created_at: row.get(4)?,
            last_used_at: row.get(5)?,
        },
        sealed: row.get(6)?,
        last_step: row.get(7)?,
        drift: row.get(8)?,
    })
}
