//! Argon2id, and an administrator's reset.

use argon2::password_hash::phc::PasswordHash;
use argon2::password_hash::{PasswordHasher as _, PasswordVerifier as _};
use argon2::{Algorithm, Argon2, Params, Version};
use base::{IdentityStoreId, Secret, UserId};
use domain::identity::UserStatus;
use domain::sign_in::{ONE_TIME_PASSWORD, OneTimePassword, Password, one_time_password};
use domain::{Error, Kind};
use tokio::sync::Semaphore;

use super::steps::name_key;
use crate::identity::About;
use crate::{App, Cx};

/// OWASP's minimum: 19 MiB, two passes, one lane. Older hashes are replaced at the next sign-in.
const MEMORY_KIB: u32 = 19 * 1024;
const PASSES: u32 = 2;
const LANES: u32 = 1;

/// How many hashes are computed at once: each takes a core and 19 MiB, and a storm of sign-ins
/// must not starve the rest.
static HASHING: Semaphore = Semaphore::const_new(2);

/// What is verified where there is no password, so that the time does not tell. It belongs to no
/// password: its outcome is ignored.
const NOBODYS_HASH: &str = "$argon2id$v=19$m=19456,t=2,p=1$\
    Y2FyZGVhLW5vYm9keS1zYWx0$3Bv3LhGQyGlTJCwAEjBcPXYU2dKtGcAGDv2mbD7Yc0E";

/// Whether a password is the right one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Verified {
    /// It is not.
    No,
    /// It is.
    Yes {
        /// Its hash was made with other parameters than today's.
        outdated: Outdated,
    },
}

/// Whether a hash should be made anew.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Outdated {
    /// It is as it should be.
    No,
    /// It should.
    Yes,
}

fn argon2() -> Result<Argon2<'static>, Error> {
    let params = Params::new(MEMORY_KIB, PASSES, LANES, None).map_err(internal)?;
    Ok(Argon2::new(Algorithm::Argon2id, Version::V0x13, params))
}

fn internal(error: impl std::fmt::Display) -> Error {
    Error::internal(error.to_string())
}

async fn on_a_thread<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, Error> + Send + 'static,
) -> Result<T, Error> {
    let _permit = HASHING.acquire().await.map_err(Error::internal)?;
    tokio::task::spawn_blocking(work)
        .await
        .map_err(Error::internal)?
}

/// The PHC string of a password.
pub(crate) async fn hash(password: &Secret, salt: [u8; 16]) -> Result<String, Error> {
    let password = password.clone();
    on_a_thread(move || {
        argon2()?
            .hash_password_with_salt(password.expose().as_bytes(), &salt)
            .map(|hash: PasswordHash| hash.to_string())
            .map_err(internal)
    })
    .await
}

/// Checks a password against a PHC string; against nobody's where there is none, which takes as
/// long and never succeeds.
pub(crate) async fn verify(password: &Secret, hash: Option<&str>) -> Result<Verified, Error> {
    let password = password.clone();
    let hash = hash.map(str::to_owned);
    on_a_thread(move || {
        let argon2 = argon2()?;
        let parsed = PasswordHash::new(hash.as_deref().unwrap_or(NOBODYS_HASH));
        let parsed = parsed.map_err(internal)?;
        let right = argon2
            .verify_password(password.expose().as_bytes(), &parsed)
            .is_ok();
        if !right || hash.is_none() {
            return Ok(Verified::No);
        }
        let params = Params::try_from(&parsed).map_err(internal)?;
        let same =
            (params.m_cost(), params.t_cost(), params.p_cost()) == (MEMORY_KIB, PASSES, LANES);
        let outdated = if same { Outdated::No } else { Outdated::Yes };
        Ok(Verified::Yes { outdated })
    })
    .await
}

impl App {
    /// Gives a user a one-time password, which is answered once and never again: it works for
    /// seven days and must be replaced at its first use. Ends the user's sessions.
    pub async fn reset_password(
        &self,
        cx: &Cx,
        identity_store: &IdentityStoreId,
        user: &UserId,
    ) -> Result<Secret, Error> {
        let (action, about) = ("cardea:ResetUserPassword", About::User(user.clone()));
        let (_, permit) = self.enter_store(cx, action, identity_store, about).await?;

        let chosen = one_time_password(self.entropy());
        let hash = hash(&chosen, self.entropy().bytes()).await?;
        let password = Password {
            hash,
            one_time: Some(OneTimePassword {
                expires_at: cx.now().plus(ONE_TIME_PASSWORD),
            }),
            changed_at: cx.now(),
        };
        let (store_id, user, now) = (identity_store.clone(), user.clone(), cx.now());
        self.change(cx, permit, "reset_password", move |tx, permit| {
            let found = store::identity::find_user(tx, &store_id, &user)?
                .ok_or_else(|| Error::not_found(Kind::User, &user))?;
            if found.status == UserStatus::Disabled {
                // AWS: a disabled user's password cannot be reset (§6.3).
                let message = "The user is disabled. Enable the user to reset the password.";
                return Err(Error::conflict(Kind::User, message).into());
            }
            store::sign_in::put_password(tx, permit, &user, &password)?;
            store::sign_in::delete_sessions_of_user(tx, permit, &user, now)?;
            let key = name_key(&store_id, &found.user_name);
            Ok(store::sign_in::delete_attempts(tx, permit, &key)?)
        })
        .await?;
        Ok(chosen)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_password_is_verified_and_an_old_hash_noticed() {
        let password = Secret::new("Correct horse 1");
        let made = hash(&password, [7; 16]).await.expect("a hash");
        assert!(
            made.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"),
            "{made}"
        );
        let wrong = Secret::new("correct horse 1");
        let verdict = verify(&wrong, Some(&made)).await.expect("verified");
        assert_eq!(verdict, Verified::No);
        let verdict = verify(&password, Some(&made)).await.expect("verified");
        assert_eq!(
            verdict,
            Verified::Yes {
                outdated: Outdated::No
            }
        );

        let params = Params::new(8, 1, 1, None).expect("parameters");
        let old: PasswordHash = Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
            .hash_password_with_salt(password.expose().as_bytes(), &[7; 16])
            .expect("a hash");
        let verdict = verify(&password, Some(&old.to_string()))
            .await
            .expect("verified");
        assert_eq!(
            verdict,
            Verified::Yes {
                outdated: Outdated::Yes
            }
        );
    }

    #[tokio::test]
    async fn nobody_has_nobodys_password() {
        let verdict = verify(&Secret::new(""), None).await.expect("verified");
        assert_eq!(verdict, Verified::No);
    }
}
