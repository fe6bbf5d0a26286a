//! Browsers that somebody trusted, codes that administrators handed out, and fresh proofs.

use base::{Duration, InstanceId, Timestamp, UserId, WebSessionId};
use db::{Error, Tx, binds};
use domain::Permit;
use domain::sign_in::{Digest, MfaMode, MfaSettings, TrustSecret};

const PUT: &str = "INSERT INTO trusted_browsers (token_hash, user_id, family, expires_at) \
    VALUES ($1, $2, $3, $4)";
// Whose the secret is changes with every sign-in, for all who trust this browser.
const RENEW: &str = "UPDATE trusted_browsers SET token_hash = $1 WHERE token_hash = $2";
const FORGET: &str = "DELETE FROM trusted_browsers WHERE token_hash = $1 AND user_id = $2";
const IS_TRUSTED: &str = "SELECT 1 FROM trusted_browsers WHERE token_hash = $1 AND user_id = $2 \
    AND family = $3 AND expires_at > $4";
macro_rules! of_instance {
    ($change:literal, $instance:literal) => {
        concat!(
            $change,
            " WHERE user_id IN (SELECT u.id FROM users u JOIN instances i \
             ON i.identity_store_id = u.identity_store_id WHERE i.id = ",
            $instance,
            ")"
        )
    };
}

const MOVE_END: &str = of_instance!(
    "UPDATE trusted_browsers SET expires_at = expires_at + $1",
    "$2"
);
const DELETE_OF_INSTANCE: &str = of_instance!("DELETE FROM trusted_browsers", "$1");
const DELETE_OF_USER: &str = "DELETE FROM trusted_browsers WHERE user_id = $1";

const PUT_CODE: &str = "INSERT INTO mfa_recovery_codes (user_id, code_hash, expires_at) \
    VALUES ($1, $2, $3) ON CONFLICT (user_id) DO UPDATE SET code_hash = excluded.code_hash, \
    expires_at = excluded.expires_at";
const FIND_CODE: &str =
    "SELECT code_hash FROM mfa_recovery_codes WHERE user_id = $1 AND expires_at > $2";
const DELETE_CODE: &str = "DELETE FROM mfa_recovery_codes WHERE user_id = $1";

const PUT_PROOF: &str = "UPDATE web_sessions SET proved_at = $1 WHERE id = $2";
const FIND_PROOF: &str = "SELECT proved_at FROM web_sessions WHERE id = $1";

/// Has a user trust a browser, whose secret is a new one from now on.
pub fn put_trust(
    tx: &mut Tx<'_>,
    _permit: &Permit,
    user: &UserId,
    (before, now): (Option<&TrustSecret>, &TrustSecret),
    (family, expires_at): (&Digest, Timestamp),
) -> Result<(), Error> {
    let digest = now.digest();
    if let Some(before) = before {
        let former = before.digest();
        tx.execute(FORGET, binds![former.as_str(), user])?;
        tx.execute(RENEW, binds![digest.as_str(), former.as_str()])?;
    }
    let binds = binds![digest.as_str(), user, family.as_str(), expires_at];
    tx.execute(PUT, binds).map(drop)
}

/// Whether a user trusted the browser with this secret, which still calls itself the same.
pub fn is_trusted(
    tx: &mut Tx<'_>,
    user: &UserId,
    secret: &TrustSecret,
    family: &Digest,
    now: Timestamp,
) -> Result<bool, Error> {
    let digest = secret.digest();
    let binds = binds![digest.as_str(), user, family.as_str(), now];
    Ok(tx.find(IS_TRUSTED, binds)?.is_some())
}

/// Has trust follow what an instance asks for from now on: it lasts as many days from when it began
/// as is said now, and there is none where none is asked for.
pub(super) fn follow_settings(
    tx: &mut Tx<'_>,
    instance: &InstanceId,
    before: &MfaSettings,
    now: &MfaSettings,
) -> Result<(), Error> {
    if now.mode != MfaMode::ContextAware {
        return tx.execute(DELETE_OF_INSTANCE, binds![instance]).map(drop);
    }
    let days = i64::from(now.trusted_days) - i64::from(before.trusted_days);
    if days == 0 {
        return Ok(());
    }
    let more = Duration::from_days(days).micros();
    tx.execute(MOVE_END, binds![more, instance]).map(drop)
}

/// Has a user trust no browser any more.
pub fn delete_trust_of_user(tx: &mut Tx<'_>, _permit: &Permit, user: &UserId) -> Result<(), Error> {
    tx.execute(DELETE_OF_USER, binds![user]).map(drop)
}

/// Gives a user a recovery code in place of the one they had.
pub fn put_recovery_code(
    tx: &mut Tx<'_>,
    _permit: &Permit,
    user: &UserId,
    code: &Digest,
    expires_at: Timestamp,
) -> Result<(), Error> {
    tx.execute(PUT_CODE, binds![user, code.as_str(), expires_at])
        .map(drop)
}

/// The digest of a user's recovery code, while it works.
pub fn find_recovery_code(
    tx: &mut Tx<'_>,
    user: &UserId,
    now: Timestamp,
) -> Result<Option<Digest>, Error> {
    let row = tx.find(FIND_CODE, binds![user, now])?;
    row.map(|row| row.get(0).map(Digest::from_stored))
        .transpose()
}

/// Takes a user's recovery code away.
pub fn delete_recovery_code(tx: &mut Tx<'_>, _permit: &Permit, user: &UserId) -> Result<(), Error> {
    tx.execute(DELETE_CODE, binds![user]).map(drop)
}

/// Remembers that the person of a session proved by a second factor who they are.
pub fn put_proof(
    tx: &mut Tx<'_>,
    _permit: &Permit,
    session: &WebSessionId,
    now: Timestamp,
) -> Result<(), Error> {
    tx.execute(PUT_PROOF, binds![now, session]).map(drop)
}

/// When the person of a session last proved so; at the beginning of time where they never did.
pub fn find_proof(tx: &mut Tx<'_>, session: &WebSessionId) -> Result<Option<Timestamp>, Error> {
    let row = tx.find(FIND_PROOF, binds![session])?;
    row.map(|row| row.get(0)).transpose()
}
