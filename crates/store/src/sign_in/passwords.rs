//! Passwords and the last ones.

use base::{Timestamp, UserId};
use db::{Error, Tx, binds};
use domain::Permit;
use domain::sign_in::{OneTimePassword, PASSWORDS_REMEMBERED, Password};

const FIND: &str = "SELECT hash, one_time_expires_at, changed_at FROM passwords WHERE user_id = $1";
const PUT: &str = "INSERT INTO passwords (user_id, hash, one_time_expires_at, changed_at) \
    VALUES ($1, $2, $3, $4) ON CONFLICT (user_id) DO UPDATE SET hash = excluded.hash, \
    one_time_expires_at = excluded.one_time_expires_at, changed_at = excluded.changed_at";
const REHASH: &str = "UPDATE passwords SET hash = $1 WHERE user_id = $2 AND hash = $3";
const REMEMBER: &str = "INSERT INTO password_history (user_id, changed_at, hash) \
    VALUES ($1, $2, $3) ON CONFLICT (user_id, changed_at) DO UPDATE SET hash = excluded.hash";
const FORGET: &str = "DELETE FROM password_history WHERE user_id = $1 AND changed_at NOT IN \
    (SELECT changed_at FROM password_history WHERE user_id = $1 ORDER BY changed_at DESC LIMIT $2)";
const DELETE: &str = "DELETE FROM passwords WHERE user_id = $1";
const CHOSEN: &str =
    "SELECT hash FROM password_history WHERE user_id = $1 ORDER BY changed_at DESC";

/// The password of a user, where they have one.
pub fn find_password(tx: &mut Tx<'_>, user: &UserId) -> Result<Option<Password>, Error> {
    let row = tx.find(FIND, binds![user])?;
    row.map(|row| {
        let one_time: Option<Timestamp> = row.get(1)?;
        Ok(Password {
            hash: row.get(0)?,
            one_time: one_time.map(|expires_at| OneTimePassword { expires_at }),
            changed_at: row.get(2)?,
        })
    })
    .transpose()
}

/// Sets a user's password; one that they chose is remembered.
pub fn put_password(
    tx: &mut Tx<'_>,
    _permit: &Permit,
    user: &UserId,
    password: &Password,
) -> Result<(), Error> {
    let expires_at = password.one_time.map(|one_time| one_time.expires_at);
    tx.execute(
        PUT,
        binds![user, &password.hash, expires_at, password.changed_at],
    )?;
    if password.one_time.is_none() {
        tx.execute(REMEMBER, binds![user, password.changed_at, &password.hash])?;
        let kept = i64::try_from(PASSWORDS_REMEMBERED).unwrap_or(i64::MAX);
        tx.execute(FORGET, binds![user, kept])?;
    }
    Ok(())
}

/// Removes a user's password: none is right any more. The last ones stay remembered.
pub fn delete_password(tx: &mut Tx<'_>, _permit: &Permit, user: &UserId) -> Result<(), Error> {
    tx.execute(DELETE, binds![user]).map(drop)
}

/// Puts `new` in place of the hash `old` of the same password, made with other parameters.
pub fn rehash_password(
    tx: &mut Tx<'_>,
    _permit: &Permit,
    user: &UserId,
    old: &str,
    new: &str,
) -> Result<(), Error> {
    tx.execute(REHASH, binds![new, user, old]).map(drop)
}

/// The hashes of the last passwords that the user chose, newest first.
pub fn chosen_hashes(tx: &mut Tx<'_>, user: &UserId) -> Result<Vec<String>, Error> {
    tx.query(CHOSEN, binds![user])?
        .iter()
        .map(|row| row.get(0))
        .collect()
}
