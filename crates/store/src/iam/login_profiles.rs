//! Passwords of IAM users.

use base::{IamUserId, Timestamp};
use db::{Error, Tx, binds};
use domain::Permit;
use domain::iam::{LoginProfile, PasswordReset};

const INSERT: &str = "INSERT INTO iam_login_profiles (user_id, hash, reset_required, created_at, \
    changed_at) VALUES ($1, $2, $3, $4, $5)";
const UPDATE: &str = "UPDATE iam_login_profiles SET hash = $1, reset_required = $2, \
    changed_at = $3 WHERE user_id = $4";
const SET_RESET: &str = "UPDATE iam_login_profiles SET reset_required = $1 WHERE user_id = $2";
const DELETE: &str = "DELETE FROM iam_login_profiles WHERE user_id = $1";
const FIND: &str =
    "SELECT created_at, reset_required, hash FROM iam_login_profiles WHERE user_id = $1";
const CHANGED_AT: &str = "SELECT changed_at FROM iam_login_profiles WHERE user_id = $1";
const FORMER: &str = "SELECT number, hash FROM iam_former_passwords WHERE user_id = $1 \
    ORDER BY number DESC";
const INSERT_FORMER: &str =
    "INSERT INTO iam_former_passwords (user_id, number, hash) VALUES ($1, $2, $3)";
const FORGET_FORMER: &str = "DELETE FROM iam_former_passwords WHERE user_id = $1 AND number <= $2";

/// Gives a user a first password; `hash` is an Argon2id PHC string.
pub fn insert_login_profile(
    tx: &mut Tx<'_>,
    _permit: &Permit,
    user: &IamUserId,
    profile: LoginProfile,
    hash: &str,
) -> Result<(), Error> {
    let required = flag(profile.reset_required);
    let created_at = profile.created_at;
    tx.execute(INSERT, binds![user, hash, required, created_at, created_at])
        .map(drop)
}

/// Replaces a password; the hash of the one before is kept, and those of `remembered` former ones
/// in all.
pub fn update_password(
    tx: &mut Tx<'_>,
    _permit: &Permit,
    user: &IamUserId,
    password: (&str, PasswordReset),
    now: Timestamp,
    remembered: i64,
) -> Result<(), Error> {
    let (hash, reset) = password;
    if let Some((_, before)) = find_login_profile(tx, user)? {
        let newest = tx.query(FORMER, binds![user])?;
        let newest = newest.first().map_or(Ok(0), |row| row.get::<i64>(0))?;
        let number = newest.saturating_add(1);
        tx.execute(INSERT_FORMER, binds![user, number, &before])?;
        let forgotten = number.saturating_sub(remembered);
        tx.execute(FORGET_FORMER, binds![user, forgotten])?;
    }
    tx.execute(UPDATE, binds![hash, flag(reset), now, user])
        .map(drop)
}

/// Changes whether a user must choose another password.
pub fn update_password_reset(
    tx: &mut Tx<'_>,
    _permit: &Permit,
    user: &IamUserId,
    reset: PasswordReset,
) -> Result<(), Error> {
    tx.execute(SET_RESET, binds![flag(reset), user]).map(drop)
}

/// The PHC strings of passwords that a user had before, the last one first.
pub fn former_passwords(tx: &mut Tx<'_>, user: &IamUserId) -> Result<Vec<String>, Error> {
    let rows = tx.query(FORMER, binds![user])?;
    rows.iter().map(|row| row.get(1)).collect()
}

/// Takes a user's password, and forgets the former ones; answers how many there were (0 or 1).
pub fn delete_login_profile(
    tx: &mut Tx<'_>,
    _permit: &Permit,
    user: &IamUserId,
) -> Result<u64, Error> {
    tx.execute(FORGET_FORMER, binds![user, i64::MAX])?;
    tx.execute(DELETE, binds![user])
}

/// A user's password and its PHC string.
pub fn find_login_profile(
    tx: &mut Tx<'_>,
    user: &IamUserId,
) -> Result<Option<(LoginProfile, String)>, Error> {
    tx.find(FIND, binds![user])?
        .map(|row| {
            let profile = LoginProfile {
                created_at: row.get(0)?,
                reset_required: match row.get::<i64>(1)? {
                    0 => PasswordReset::NotRequired,
                    _ => PasswordReset::Required,
                },
            };
            Ok((profile, row.get(2)?))
        })
        .transpose()
}

/// When a user's password was set last; `None` where they have none.
pub fn password_changed_at(tx: &mut Tx<'_>, user: &IamUserId) -> Result<Option<Timestamp>, Error> {
    tx.find(CHANGED_AT, binds![user])?
        .map(|row| row.get(0))
        .transpose()
}

fn flag(reset: PasswordReset) -> i64 {
    i64::from(reset == PasswordReset::Required)
}

#[cfg(test)]
pub(super) fn statements() -> Vec<&'static str> {
    vec![
        INSERT,
        UPDATE,
        SET_RESET,
        DELETE,
        FIND,
        CHANGED_AT,
        FORMER,
        INSERT_FORMER,
        FORGET_FORMER,
    ]
}
