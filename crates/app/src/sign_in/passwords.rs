//! Argon2id, and an administrator's reset.

use argon2::password_hash::phc::PasswordHash;
use argon2::password_hash::{PasswordHasher as _, PasswordVerifier as _};
use argon2::{Algorithm, Argon2, Params, Version};
use base::{IdentityStoreId, Secret, UserId};
use domain::identity::{User, UserStatus};
use domain::instance::Instance;
use domain::sign_in::{
    LinkPurpose, ONE_TIME_PASSWORD, OneTimePassword, Password, PasswordRule, contains_name,
    one_time_password, password_faults,
};
use domain::{Error, Kind};
use tokio::sync::Semaphore;

use super::blocklist::Blocklist;
use super::steps::name_key;
use crate::identity::{About, revoke_former_credentials};
use crate::identity_source::require_directory;
use crate::{App, Cx};

/// What a hash costs: OWASP's minimum, and what must not be gone below.
const LEAST: HashCost = HashCost {
    memory_kib: 19 * 1024,
    passes: 2,
    lanes: 1,
};

/// Argon2id's parameters. Hashes that were made with others are replaced at the next sign-in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct HashCost {
    memory_kib: u32,
    passes: u32,
    lanes: u32,
}

/// Parameters that would be too cheap, or more than a server can bear.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct UnfitHashCost(&'static str);

impl Default for HashCost {
    fn default() -> Self {
        LEAST
    }
}

impl HashCost {
    /// Takes parameters that are no weaker than OWASP's minimum: 19 MiB and two passes, or 46 MiB
    /// and one.
    pub fn new(memory_kib: u32, passes: u32, lanes: u32) -> Result<Self, UnfitHashCost> {
        let is_enough =
            (memory_kib >= 19 * 1024 && passes >= 2) || (memory_kib >= 46 * 1024 && passes >= 1);
        if !is_enough {
            return Err(UnfitHashCost(
                "must be at least 19456 KiB with 2 passes, or 47104 KiB with 1",
            ));
        }
        if memory_kib > 1024 * 1024 || passes > 16 || !(1..=16).contains(&lanes) {
            return Err(UnfitHashCost(
                "must be at most 1048576 KiB, 16 passes and 16 lanes",
            ));
        }
        Ok(Self {
            memory_kib,
            passes,
            lanes,
        })
    }

    fn params(self) -> Result<Params, Error> {
        Params::new(self.memory_kib, self.passes, self.lanes, None).map_err(internal)
    }

    /// What is verified where there is no password, so that the time does not tell. It belongs to
    /// no password: its outcome is ignored.
    fn nobodys_hash(self) -> String {
        format!(
            "$argon2id$v=19$m={},t={},p={}$Y2FyZGVhLW5vYm9keS1zYWx0$\
             3Bv3LhGQyGlTJCwAEjBcPXYU2dKtGcAGDv2mbD7Yc0E",
            self.memory_kib, self.passes, self.lanes
        )
    }
}

/// What the operator decided about passwords.
#[derive(Debug, Clone, Default)]
pub struct Passwords {
    /// What a hash costs.
    pub cost: HashCost,
    /// What may not be chosen.
    pub blocklist: Blocklist,
}

/// How many hashes are computed at once: each takes a core and 19 MiB, and a storm of sign-ins
/// must not starve the rest.
static HASHING: Semaphore = Semaphore::const_new(2);

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

fn argon2(cost: HashCost) -> Result<Argon2<'static>, Error> {
    Ok(Argon2::new(
        Algorithm::Argon2id,
        Version::V0x13,
        cost.params()?,
    ))
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
pub(crate) async fn hash(
    password: &Secret,
    salt: [u8; 16],
    cost: HashCost,
) -> Result<String, Error> {
    let password = password.clone();
    on_a_thread(move || {
        argon2(cost)?
            .hash_password_with_salt(password.expose().as_bytes(), &salt)
            .map(|hash: PasswordHash| hash.to_string())
            .map_err(internal)
    })
    .await
}

/// Checks a password against a PHC string; against nobody's where there is none, which takes as
/// long and never succeeds.
pub(crate) async fn verify(
    password: &Secret,
    hash: Option<&str>,
    cost: HashCost,
) -> Result<Verified, Error> {
    let password = password.clone();
    let hash = hash.map(str::to_owned);
    on_a_thread(move || {
        let argon2 = argon2(cost)?;
        let nobodys = cost.nobodys_hash();
        let parsed = PasswordHash::new(hash.as_deref().unwrap_or(&nobodys));
        let parsed = parsed.map_err(internal)?;
        let right = argon2
            .verify_password(password.expose().as_bytes(), &parsed)
            .is_ok();
        if !right || hash.is_none() {
            return Ok(Verified::No);
        }
        let params = Params::try_from(&parsed).map_err(internal)?;
        let made_with = HashCost {
            memory_kib: params.m_cost(),
            passes: params.t_cost(),
            lanes: params.p_cost(),
        };
        let outdated = if made_with == cost {
            Outdated::No
        } else {
            Outdated::Yes
        };
        Ok(Verified::Yes { outdated })
    })
    .await
}

impl App {
    /// Why a person may not choose a password, where they may not: by the policy (AWS: §6.3), by
    /// the lists of what is guessed first, and by what is known of them.
    pub(super) fn password_reasons(
        &self,
        chosen: &Secret,
        again: &Secret,
        (user, instance): (&User, &Instance),
    ) -> Vec<String> {
        let mut faults = password_faults(chosen.expose());
        if self
            .settings()
            .passwords
            .blocklist
            .contains(chosen.expose())
        {
            faults.push(PasswordRule::Uncommon);
        }
        let email = user.attributes.primary_email().unwrap_or_default();
        let local_part = email.split('@').next().unwrap_or_default();
        let organization = instance.name.as_deref().unwrap_or_default();
        let names = [user.user_name.as_str(), local_part, organization];
        if contains_name(chosen.expose(), names) {
            faults.push(PasswordRule::Impersonal);
        }
        let mut reasons: Vec<String> = faults.iter().map(ToString::to_string).collect();
        if !chosen.matches(again.expose()) {
            reasons.push("The two passwords differ.".to_owned());
        }
        reasons
    }

    /// Whether a password is one of those whose hashes are given.
    pub(super) async fn is_one_of(
        &self,
        chosen: &Secret,
        hashes: &[String],
    ) -> Result<bool, Error> {
        for hash in hashes {
            if verify(chosen, Some(hash), self.settings().passwords.cost).await? != Verified::No {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// Gives a user a one-time password, which is answered once and never again: it works for
    /// seven days and must be replaced at its first use. Ends the user's sessions.
    pub async fn reset_password(
        &self,
        cx: &Cx,
        identity_store: &IdentityStoreId,
        user: &UserId,
    ) -> Result<Secret, Error> {
        let (action, about) = ("cardea:ResetUserPassword", About::User(user.clone()));
        let (instance, permit) = self.enter_store(cx, action, identity_store, about).await?;

        let chosen = one_time_password(self.entropy());
        let cost = self.settings().passwords.cost;
        let hash = hash(&chosen, self.entropy().bytes(), cost).await?;
        let password = Password {
            hash,
            one_time: Some(OneTimePassword {
                expires_at: cx.now().plus(ONE_TIME_PASSWORD),
            }),
            changed_at: cx.now(),
        };
        let (store_id, user, now) = (identity_store.clone(), user.clone(), cx.now());
        self.change(cx, permit, "reset_password", move |tx, permit| {
            require_directory(tx, &instance.id)?;
            let found = store::identity::find_user(tx, &store_id, &user)?
                .ok_or_else(|| Error::not_found(Kind::User, &user))?;
            if found.status == UserStatus::Disabled {
                // AWS: a disabled user's password cannot be reset (§6.3).
                let message = "The user is disabled. Enable the user to reset the password.";
                return Err(Error::conflict(Kind::User, message).into());
            }
            store::sign_in::put_password(tx, permit, &user, &password)?;
            // A link that was sent before must not undo this.
            let purpose = LinkPurpose::ResetPassword;
            store::sign_in::use_links(tx, permit, &user, purpose, now)?;
            store::sign_in::delete_sessions_of_user(tx, permit, &user, now)?;
            revoke_former_credentials(tx, permit, &user, now)?;
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
        let made = hash(&password, [7; 16], LEAST).await.expect("a hash");
        assert!(
            made.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"),
            "{made}"
        );
        let wrong = Secret::new("correct horse 1");
        let verdict = verify(&wrong, Some(&made), LEAST).await.expect("verified");
        assert_eq!(verdict, Verified::No);
        let verdict = verify(&password, Some(&made), LEAST)
            .await
            .expect("verified");
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
        let verdict = verify(&password, Some(&old.to_string()), LEAST)
            .await
            .expect("verified");
        assert_eq!(
            verdict,
            Verified::Yes {
                outdated: Outdated::Yes
            }
        );
    }

    #[test]
    fn weak_hash_parameters_below_owasps_minimum_are_refused() {
        for (memory, passes, lanes, is_fit) in [
            (19_456, 2, 1, true),
            (47_104, 1, 1, true),
            (65_536, 3, 4, true),
            (19_456, 1, 1, false),
            (19_455, 2, 1, false),
            (8, 100, 1, false),
            (2 * 1024 * 1024, 2, 1, false),
            (19_456, 17, 1, false),
            (19_456, 2, 0, false),
        ] {
            let cost = HashCost::new(memory, passes, lanes);
            assert_eq!(cost.is_ok(), is_fit, "{memory} {passes} {lanes}");
            if let Ok(cost) = cost {
                assert!(PasswordHash::new(&cost.nobodys_hash()).is_ok());
            }
        }
    }

    #[tokio::test]
    async fn nobody_has_nobodys_password() {
        let verdict = verify(&Secret::new(""), None, LEAST)
            .await
            .expect("verified");
        assert_eq!(verdict, Verified::No);
    }
}
