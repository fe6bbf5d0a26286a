//! Security keys and passkeys (`WebAuthn` level 2): challenges out, what authenticators signed in.
//!
//! Invariants: the origin is exactly the public URL's, the relying party's id exactly its host;
//! challenges come from the library's own randomness and never leave the server's state; an
//! answer that is not right is told no apart from any other, save that of a cloned authenticator.

use std::time::Duration;

use aws_lc_rs::digest::{SHA256, digest};
use base::Secret;
use domain::Error;
use domain::identity::User;
use domain::sign_in::{Attestation, DeviceKind, Digest};
use url::{Host, Url};
use webauthn_rs_core::WebauthnCore;
use webauthn_rs_core::error::WebauthnError;
use webauthn_rs_core::proto::{
    AttestationConveyancePreference, AuthenticationState, Credential, PublicKeyCredential,
    RegisterPublicKeyCredential, RegistrationState, ResidentKeyRequirement, UserVerificationPolicy,
};

/// What browsers show of us while they ask for a key.
const NAME: &str = "Cardea";
/// How long a browser waits for a key.
const PATIENCE: Duration = Duration::from_mins(2);
/// The longest answer of a browser that is read; attestation statements hold certificates.
const LONGEST_ANSWER: usize = 32 * 1024;

/// Who keys are registered with: this installation, by the name that browsers know it by.
#[derive(Debug)]
pub(in crate::sign_in) struct RelyingParty(WebauthnCore);

/// A challenge.
#[derive(Debug, Clone)]
pub(in crate::sign_in) struct Ceremony {
    /// What the browser is given, as JSON.
    pub(in crate::sign_in) options: String,
    /// What its answer is judged by, as JSON.
    pub(in crate::sign_in) state: Secret,
}

/// A credential that was registered.
#[derive(Debug)]
pub(in crate::sign_in) struct Registered {
    /// What it is found by.
    pub(in crate::sign_in) digest: Digest,
    /// What its signatures are judged by, as JSON.
    pub(in crate::sign_in) credential: String,
    /// What holds it.
    pub(in crate::sign_in) kind: DeviceKind,
}

/// Whose answer it is, as it says itself.
#[derive(Debug)]
pub(in crate::sign_in) struct Claimed {
    /// What the credential is found by.
    pub(in crate::sign_in) digest: Digest,
    /// The user that a discoverable credential was registered for.
    pub(in crate::sign_in) user: Option<String>,
    answer: PublicKeyCredential,
}

/// Why an answer is not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::sign_in) enum Refused {
    /// It is not right.
    Wrong,
    /// Its counter did not go on: there are two of this authenticator.
    Cloned,
}

/// Whether the authenticator must see to it that it is its person, by a PIN or a finger.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::sign_in) enum Verification {
    /// Where it can: the password was proved already.
    Preferred,
    /// Always: nothing else is proved.
    Required,
}

/// What else the person of an answer has proved.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::sign_in) enum Beside {
    /// Their password.
    Password,
    /// Nothing.
    Nothing,
}

/// Whether an authenticator verified its person when it was registered, or has done so beside
/// their password since. Whoever finds a key without a PIN can set one: that such a key verifies
/// somebody does not tell whom.
pub(in crate::sign_in) fn verifies_its_person(credential: &str) -> Result<bool, Error> {
    let credential: Credential = serde_json::from_str(credential).map_err(Error::internal)?;
    Ok(credential.user_verified)
}

impl RelyingParty {
    /// The relying party of a public URL. There is none where browsers would refuse: at an IP
    /// address, and on http anywhere but at `localhost`.
    pub(in crate::sign_in) fn of(public_url: &str) -> Option<Self> {
        let url = Url::parse(public_url).ok()?;
        let Some(Host::Domain(host)) = url.host() else {
            return None;
        };
        let local = host == "localhost" || host.ends_with(".localhost");
        if url.scheme() != "https" && !local {
            return None;
        }
        let (host, origin) = (host.to_owned(), url.origin().ascii_serialization());
        let origin = Url::parse(&origin).ok()?;
        // This name warns of the library's lower half. The upper one has no user verification
        // that is preferred, which is what a second factor wants.
        let core = WebauthnCore::new_unsafe_experts_only(
            NAME,
            &host,
            vec![origin],
            PATIENCE,
            Some(false),
            Some(false),
        );
        Some(Self(core))
    }

    /// Asks for a new credential of `user`, on none of the authenticators that hold one already.
    pub(in crate::sign_in) fn begin_registration(
        &self,
        user: &User,
        present: &[String],
        attestation: Attestation,
    ) -> Result<Ceremony, Error> {
        let present = credentials(present)?;
        let ids = present.into_iter().map(|known| known.cred_id).collect();
        let attestation = match attestation {
            Attestation::None => AttestationConveyancePreference::None,
            Attestation::Direct => AttestationConveyancePreference::Direct,
        };
        let display_name = user.attributes.display_name.as_deref();
        let builder = self
            .0
            .new_challenge_register_builder(
                user.id.as_str().as_bytes(),
                &user.user_name,
                display_name
                    .filter(|name| !name.is_empty())
                    .unwrap_or(&user.user_name),
            )
            .map_err(Error::internal)?
            .user_verification_policy(UserVerificationPolicy::Preferred)
            .attestation(attestation)
            .exclude_credentials(Some(ids));
        let (mut options, state) = self
            .0
            .generate_challenge_register(builder)
            .map_err(Error::internal)?;
        if let Some(wanted) = &mut options.public_key.authenticator_selection {
            // A discoverable one, where the authenticator has room: it can sign in alone.
            wanted.resident_key = Some(ResidentKeyRequirement::Preferred);
        }
        Ok(Ceremony {
            options: serde_json::to_string(&options).map_err(Error::internal)?,
            state: Secret::new(serde_json::to_string(&state).map_err(Error::internal)?),
        })
    }

    /// Judges what came of [`Self::begin_registration`].
    pub(in crate::sign_in) fn finish_registration(
        &self,
        state: &Secret,
        answer: &str,
    ) -> Result<Registered, Refused> {
        let state: RegistrationState = serde_json::from_str(state.expose()).map_err(not_json)?;
        let answer: RegisterPublicKeyCredential =
            serde_json::from_str(bounded(answer)?).map_err(not_json)?;
        let credential = self
            .0
            .register_credential(&answer, &state, None)
            .map_err(|error| refused(&error))?;
        let kind = if credential.backup_eligible {
            DeviceKind::Passkey
        } else {
            DeviceKind::SecurityKey
        };
        Ok(Registered {
            digest: credential_digest(&credential.cred_id),
            credential: text(&credential)?,
            kind,
        })
    }

    /// Asks for a signature by one of `credentials`; by whichever the person has, where it is none.
    pub(in crate::sign_in) fn begin_authentication(
        &self,
        present: &[String],
        verification: Verification,
    ) -> Result<Ceremony, Error> {
        let policy = match verification {
            Verification::Preferred => UserVerificationPolicy::Preferred,
            Verification::Required => UserVerificationPolicy::Required,
        };
        let builder = self
            .0
            .new_challenge_authenticate_builder(credentials(present)?, Some(policy))
            .map_err(Error::internal)?;
        let (options, state) = self
            .0
            .generate_challenge_authenticate(builder)
            .map_err(Error::internal)?;
        Ok(Ceremony {
            options: serde_json::to_string(&options).map_err(Error::internal)?,
            state: Secret::new(serde_json::to_string(&state).map_err(Error::internal)?),
        })
    }

    /// Judges what came of [`Self::begin_authentication`] by the credential that it names, and
    /// answers how that is kept from now on. Beside a password, an authenticator that verified its
    /// person is known to do so from now on.
    pub(in crate::sign_in) fn finish_authentication(
        &self,
        state: &Secret,
        (claimed, beside): (&Claimed, Beside),
        credential: &str,
    ) -> Result<String, Refused> {
        let state: AuthenticationState = serde_json::from_str(state.expose()).map_err(not_json)?;
        let mut credential: Credential = serde_json::from_str(credential).map_err(not_json)?;
        let result = self
            .0
            .authenticate_single_credential(&claimed.answer, &state, &credential)
            .map_err(|error| refused(&error))?;
        credential.counter = result.counter();
        credential.backup_state = result.backup_state();
        if beside == Beside::Password && result.user_verified() {
            credential.user_verified = true;
        }
        text(&credential)
    }
}

impl Claimed {
    /// Reads an answer to [`RelyingParty::begin_authentication`].
    pub(in crate::sign_in) fn parse(answer: &str) -> Option<Self> {
        let answer: PublicKeyCredential = serde_json::from_str(bounded(answer).ok()?).ok()?;
        let user = answer.get_user_unique_id();
        Some(Self {
            digest: credential_digest(answer.get_credential_id()),
            user: user.and_then(|id| String::from_utf8(id.to_vec()).ok()),
            answer,
        })
    }
}

fn credentials(stored: &[String]) -> Result<Vec<Credential>, Error> {
    stored
        .iter()
        .map(|text| serde_json::from_str(text).map_err(Error::internal))
        .collect()
}

fn text(credential: &Credential) -> Result<String, Refused> {
    serde_json::to_string(credential).map_err(not_json)
}

#[expect(clippy::needless_pass_by_value, reason = "the form of `map_err`")]
fn not_json(error: serde_json::Error) -> Refused {
    tracing::debug!(%error, "an answer of an authenticator cannot be read");
    Refused::Wrong
}

fn bounded(answer: &str) -> Result<&str, Refused> {
    if answer.len() <= LONGEST_ANSWER {
        Ok(answer)
    } else {
        Err(Refused::Wrong)
    }
}

fn refused(error: &WebauthnError) -> Refused {
    tracing::debug!(%error, "an answer of an authenticator is not taken");
    match error {
        WebauthnError::CredentialPossibleCompromise => Refused::Cloned,
        _ => Refused::Wrong,
    }
}

/// What a credential is found by: ids have any bytes, and are as long as authenticators like.
fn credential_digest(id: &[u8]) -> Digest {
    let hash = digest(&SHA256, id);
    let text = hash.as_ref().iter().map(|byte| format!("{byte:02x}"));
    Digest::from_stored(text.collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn origin_suffix_keys_are_for_names_on_https_and_for_localhost() {
        for (url, there) in [
            ("https://id.example.com", true),
            ("https://id.example.com:8443", true),
            ("http://localhost:8080", true),
            ("http://sso.localhost:8080", true),
            ("http://id.example.com", false),
            ("http://notlocalhost:8080", false),
            ("http://127.0.0.1:8080", false),
            ("https://192.0.2.1", false),
            ("https://[2001:db8::1]", false),
            ("nonsense", false),
        ] {
            assert_eq!(RelyingParty::of(url).is_some(), there, "{url}");
        }
    }

    #[test]
    fn what_is_too_long_or_no_answer_is_not_read() {
        assert!(Claimed::parse("{}").is_none());
        assert!(Claimed::parse(&" ".repeat(LONGEST_ANSWER + 1)).is_none());
        let party = RelyingParty::of("https://id.example.com").expect("a relying party");
        let asked = party.begin_authentication(&[], Verification::Required);
        let asked = asked.expect("a challenge");
        assert!(asked.options.contains("\"userVerification\":\"required\""));
        let refused = party
            .finish_registration(&asked.state, "{}")
            .expect_err("refused");
        assert_eq!(refused, Refused::Wrong);
    }
}
