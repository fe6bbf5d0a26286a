//! Passwords, sign-in flows, sessions, OIDC clients, codes and tokens.

mod clients;
mod device_codes;
mod devices;
mod flows;
mod limits;
mod links;
mod mfa;
mod passwords;
mod people;
mod sessions;
mod tokens;
mod trust;

use base::{Timestamp, UserId};
use db::{Error, Tx, binds};
use domain::Permit;

pub use clients::{find_client, insert_client};
pub use device_codes::{device_code_policy, put_device_code_policy};
pub use devices::{
    find_device, find_device_by_user_code, insert_device, update_device_pace, update_device_state,
};
pub(crate) use flows::parse_methods;
pub use flows::{find_flow, insert_flow, update_flow};
pub use limits::{
    attempts, delete_attempts, is_known_address, put_attempts, put_known_address, subtract_attempt,
};
pub use links::{
    delete_verified_email, find_link, has_unused_link, is_verified_email, one_time_by_email,
    put_one_time_by_email, put_verified_email, replace_link, use_links,
};
pub use mfa::{
    Challenge, HeldDevice, delete_attempts_everywhere, delete_challenge, delete_challenges_of_flow,
    delete_mfa_of_user, delete_person_mfa_device, fail_challenge, find_challenge,
    find_mfa_device_of_credential, find_mfa_settings, insert_person_mfa_device,
    list_person_mfa_devices, put_challenge, put_mfa_settings, rename_person_mfa_device,
    use_authenticator_app, use_security_key,
};
pub use passwords::{chosen_hashes, delete_password, find_password, put_password, rehash_password};
pub use people::{find_live_session, find_live_session_by_secret, find_live_session_by_token};
pub use sessions::{
    LetIn, delete_other_sessions, delete_session, delete_sessions_of_user, find_user_of_session,
    insert_session, list_let_in, list_sessions, note_session_use, put_provider_key,
};
pub use tokens::{
    delete_grant, delete_refresh_siblings, find_authorization_code, find_refresh_token,
    insert_access_token, insert_authorization_code, insert_refresh_token, supersede_refresh_token,
    use_authorization_code,
};
pub use trust::{
    delete_recovery_code, delete_trust_of_user, find_proof, find_recovery_code, is_trusted,
    put_proof, put_recovery_code, put_trust,
};

const DELETE_PASSWORD_HISTORY: &str = "DELETE FROM password_history WHERE user_id = $1";
const DELETE_KNOWN_ADDRESSES: &str = "DELETE FROM known_addresses WHERE user_id = $1";

/// Removes the password, the MFA devices, the sessions and the tokens of a deleted user.
pub fn delete_of_user(
    tx: &mut Tx<'_>,
    permit: &Permit,
    user: &UserId,
    now: Timestamp,
) -> Result<(), Error> {
    delete_password(tx, permit, user)?;
    links::delete_links_of_user(tx, user)?;
    tx.execute(DELETE_PASSWORD_HISTORY, binds![user])?;
    tx.execute(DELETE_KNOWN_ADDRESSES, binds![user])?;
    crate::portal::delete_of_user(tx, permit, user)?;
    delete_mfa_of_user(tx, permit, user)?;
    delete_sessions_of_user(tx, permit, user, now)
}

macro_rules! expire {
    ($table:literal, $key:literal, $time:literal) => {
        concat!(
            "DELETE FROM ",
            $table,
            " WHERE ",
            $key,
            " IN (SELECT ",
            $key,
            " FROM ",
            $table,
            " WHERE ",
            $time,
            " <= $1 ORDER BY ",
            $time,
            " LIMIT 500)"
        )
    };
}

const EXPIRE_FLOWS: &str = expire!("sign_in_flows", "id", "expires_at");
const EXPIRE_SESSIONS: &str = expire!("web_sessions", "id", "expires_at");
const EXPIRE_DEVICES: &str = expire!("device_authorizations", "code_hash", "expires_at");
const EXPIRE_CODES: &str = expire!("authorization_codes", "code_hash", "expires_at");
const EXPIRE_ACCESS_TOKENS: &str = expire!("access_tokens", "token_hash", "expires_at");
const EXPIRE_REFRESH_TOKENS: &str = expire!("refresh_tokens", "token_hash", "expires_at");
const EXPIRE_CONSOLE_SESSIONS: &str = expire!("console_sessions", "secret_hash", "expires_at");
const EXPIRE_PROVIDERS: &str = expire!("provider_sign_ins", "flow_id", "expires_at");
const EXPIRE_CHALLENGES: &str = "DELETE FROM sign_in_challenges WHERE expires_at <= $1";
const EXPIRE_TRUST: &str = "DELETE FROM trusted_browsers WHERE expires_at <= $1";
const EXPIRE_RECOVERY: &str = expire!("mfa_recovery_codes", "user_id", "expires_at");
const EXPIRE_CLIENTS: &str = expire!("oidc_clients", "id", "registered_at");
const EXPIRE_ATTEMPTS: &str = expire!("sign_in_attempts", "key", "last_at");
const EXPIRE_LINKS: &str = expire!("mail_links", "secret_hash", "expires_at");
const EXPIRE_ADDRESSES: &str = "DELETE FROM known_addresses WHERE seen_at <= $1";

/// From when on what has ended is kept no longer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Expiry {
    /// Flows, sessions, codes and tokens that ended before.
    pub ended: Timestamp,
    /// Clients that registered before.
    pub registered: Timestamp,
    /// Counts of failed attempts whose last one was before.
    pub attempted: Timestamp,
    /// Links in letters that ended before.
    pub linked: Timestamp,
    /// Addresses where nobody has signed in since.
    pub seen: Timestamp,
}

/// Removes some of what nobody can use any more; answers how many rows it was.
pub fn delete_expired(tx: &mut Tx<'_>, _permit: &Permit, expiry: Expiry) -> Result<u64, Error> {
    let mut removed = 0;
    for (sql, before) in [
        (EXPIRE_FLOWS, expiry.ended),
        (EXPIRE_SESSIONS, expiry.ended),
        (EXPIRE_DEVICES, expiry.ended),
        (EXPIRE_CODES, expiry.ended),
        (EXPIRE_ACCESS_TOKENS, expiry.ended),
        (EXPIRE_REFRESH_TOKENS, expiry.ended),
        (EXPIRE_CONSOLE_SESSIONS, expiry.ended),
        (EXPIRE_PROVIDERS, expiry.ended),
        (EXPIRE_CHALLENGES, expiry.ended),
        (EXPIRE_TRUST, expiry.ended),
        (EXPIRE_RECOVERY, expiry.ended),
        (EXPIRE_CLIENTS, expiry.registered),
        (EXPIRE_ATTEMPTS, expiry.attempted),
        (EXPIRE_LINKS, expiry.linked),
        (EXPIRE_ADDRESSES, expiry.seen),
    ] {
        removed += tx.execute(sql, binds![before])?;
    }
    Ok(removed)
}

/// Words in one column, which hold no spaces themselves.
pub(crate) fn words(text: &str) -> Vec<String> {
    text.split(' ')
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect()
}
