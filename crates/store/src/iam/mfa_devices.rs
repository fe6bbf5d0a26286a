//! Virtual MFA devices.

use base::{AccountId, Timestamp};
use db::{Error, Row, Tx, binds};
use domain::Permit;
use domain::iam::{MfaDevice, MfaEnabled};

macro_rules! select_device {
    ($rest:literal) => {
        concat!(
            "SELECT serial_number, account_id, holder_id, enabled_at, created_at, sealed_seed, \
             last_step, drift FROM iam_mfa_devices ",
            $rest
        )
    };
}

const INSERT: &str = "INSERT INTO iam_mfa_devices (serial_number, account_id, sealed_seed, \
    last_step, drift, created_at) VALUES ($1, $2, $3, $4, $5, $6)";
const ENABLE: &str = "UPDATE iam_mfa_devices SET holder_id = $1, enabled_at = $2 \
    WHERE serial_number = $3";
const ADVANCE: &str =
    "UPDATE iam_mfa_devices SET last_step = $1, drift = $2 WHERE serial_number = $3";
const DISABLE: &str = "UPDATE iam_mfa_devices SET holder_id = NULL, enabled_at = NULL \
    WHERE serial_number = $1";
const DELETE: &str = "DELETE FROM iam_mfa_devices WHERE serial_number = $1";
const FIND: &str = select_device!("WHERE serial_number = $1");
const OF_HOLDER: &str = select_device!("WHERE holder_id = $1 ORDER BY serial_number");
const LIST: &str =
    select_device!("WHERE account_id = $1 AND serial_number > $2 ORDER BY serial_number LIMIT $3");
const COUNT: &str = "SELECT COUNT(*) FROM iam_mfa_devices WHERE account_id = $1";
const COUNT_IN_USE: &str =
    "SELECT COUNT(*) FROM iam_mfa_devices WHERE account_id = $1 AND holder_id IS NOT NULL";

/// What codes of a device are checked with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MfaSecret {
    /// The seed, sealed under the master key.
    pub sealed_seed: Vec<u8>,
    /// The newest time step whose code was taken.
    pub last_step: i64,
    /// By how many steps the device's clock is off.
    pub drift: i64,
}

/// Adds a device that belongs to nobody yet.
pub fn insert_mfa_device(
    tx: &mut Tx<'_>,
    _permit: &Permit,
    device: &MfaDevice,
    secret: &MfaSecret,
) -> Result<(), Error> {
    tx.execute(
        INSERT,
        binds![
            &device.serial_number,
            &device.account,
            secret.sealed_seed.as_slice(),
            secret.last_step,
            secret.drift,
            device.created_at,
        ],
    )
    .map(drop)
}

/// Enables a device for a user's unique id, or for an account's id, which is its root.
pub fn enable_mfa_device(
    tx: &mut Tx<'_>,
    _permit: &Permit,
    serial_number: &str,
    holder: &str,
    now: Timestamp,
) -> Result<(), Error> {
    tx.execute(ENABLE, binds![holder, now, serial_number])
        .map(drop)
}

/// Remembers which code was taken, so that none is taken twice.
pub fn advance_mfa_device(
    tx: &mut Tx<'_>,
    _permit: &Permit,
    serial_number: &str,
    last_step: i64,
    drift: i64,
) -> Result<(), Error> {
    tx.execute(ADVANCE, binds![last_step, drift, serial_number])
        .map(drop)
}

/// Takes a device from its holder.
pub fn disable_mfa_device(
    tx: &mut Tx<'_>,
    _permit: &Permit,
    serial_number: &str,
) -> Result<(), Error> {
    tx.execute(DISABLE, binds![serial_number]).map(drop)
}

/// Removes a device.
pub fn delete_mfa_device(
    tx: &mut Tx<'_>,
    _permit: &Permit,
    serial_number: &str,
) -> Result<(), Error> {
    tx.execute(DELETE, binds![serial_number]).map(drop)
}

/// The device of this serial number with what its codes are checked with.
pub fn find_mfa_device(
    tx: &mut Tx<'_>,
    serial_number: &str,
) -> Result<Option<(MfaDevice, MfaSecret)>, Error> {
    tx.find(FIND, binds![serial_number])?
        .map(|row| Ok((device(&row)?, secret(&row)?)))
        .transpose()
}

/// The devices of a user's unique id, or of an account's id, which is its root (eight at the
/// most), in order of their serial numbers.
pub fn mfa_devices_of(tx: &mut Tx<'_>, holder: &str) -> Result<Vec<MfaDevice>, Error> {
    tx.query(OF_HOLDER, binds![holder])?
        .iter()
        .map(device)
        .collect()
}

/// Devices of an account after the serial number `after`, in order.
pub fn list_mfa_devices(
    tx: &mut Tx<'_>,
    account: &AccountId,
    after: &str,
    limit: i64,
) -> Result<Vec<MfaDevice>, Error> {
    tx.query(LIST, binds![account, after, limit])?
        .iter()
        .map(device)
        .collect()
}

/// How many devices an account has.
pub fn count_mfa_devices(tx: &mut Tx<'_>, account: &AccountId) -> Result<i64, Error> {
    tx.scalar(COUNT, binds![account])
}

/// How many devices of an account are enabled for somebody.
pub fn count_mfa_devices_in_use(tx: &mut Tx<'_>, account: &AccountId) -> Result<i64, Error> {
    tx.scalar(COUNT_IN_USE, binds![account])
}

fn device(row: &Row) -> Result<MfaDevice, Error> {
    let holder: Option<String> = row.get(2)?;
    let enabled_at: Option<Timestamp> = row.get(3)?;
    Ok(MfaDevice {
        serial_number: row.get(0)?,
        account: row.get(1)?,
        enabled: holder
            .zip(enabled_at)
            .map(|(holder_id, at)| MfaEnabled { holder_id, at }),
        created_at: row.get(4)?,
    })
}

fn secret(row: &Row) -> Result<MfaSecret, Error> {
    Ok(MfaSecret {
        sealed_seed: row.get(5)?,
        last_step: row.get(6)?,
        drift: row.get(7)?,
    })
}

#[cfg(test)]
pub(super) fn statements() -> Vec<&'static str> {
    vec![
        INSERT,
        ENABLE,
        ADVANCE,
        DISABLE,
        DELETE,
        FIND,
        OF_HOLDER,
        LIST,
        COUNT,
        COUNT_IN_USE,
    ]
}
