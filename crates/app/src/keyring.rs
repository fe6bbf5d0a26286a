//! Keys derived from the master key, and what is sealed under them.

use std::fmt;
use std::sync::Arc;

use aws_lc_rs::aead::{AES_256_GCM, Aad, LessSafeKey, NONCE_LEN, Nonce, UnboundKey};
use aws_lc_rs::hkdf::{HKDF_SHA256, KeyType, Salt};
use base::Entropy;

/// What something is sealed for. Each purpose has a key of its own, so that nothing sealed for
/// one can be passed off as another (type confusion, field-notes F2).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    /// Session tokens of temporary credentials.
    SessionToken,
    /// Secrets of long-term access keys at rest.
    AccessKey,
    /// Private keys and other secrets at rest.
    SecretAtRest,
    /// State that travels through a browser.
    BrowserState,
    /// Private keys that sign an instance's SAML assertions, at rest.
    SamlSigningKey,
    /// Why a request was denied, for `DecodeAuthorizationMessage`.
    AuthorizationMessage,
    /// Sign-in tokens of the console federation endpoint.
    SigninToken,
    /// Letters to people that wait to be delivered.
    Letter,
    /// Seeds and credentials of people's MFA devices, at rest.
    MfaDevice,
    /// What a step of a sign-in waits for, at rest.
    SignInChallenge,
    /// What applications show of whom they act for.
    IdentityContext,
}

/// The master key's descendants. Cheap to clone.
#[derive(Clone)]
pub struct Keyring {
    keys: Arc<[(Purpose, LessSafeKey); 11]>,
}

/// A sealed text cannot be opened, or the master key is not one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the sealed value or its key is not valid")]
pub struct KeyringError;

struct Length;

impl KeyType for Length {
    fn len(&self) -> usize {
        32
    }
}

impl Keyring {
    /// Derives every purpose's key from 32 bytes of master key (HKDF-SHA256).
    pub fn derive(master_key: &[u8]) -> Result<Self, KeyringError> {
        if master_key.len() != 32 {
            return Err(KeyringError);
        }
        let secret = Salt::new(HKDF_SHA256, b"cardea").extract(master_key);
        let key = |purpose: Purpose| {
            let mut bytes = zeroize::Zeroizing::new([0_u8; 32]);
            secret
                .expand(&[purpose.label()], Length)
                .and_then(|okm| okm.fill(&mut *bytes))
                .and_then(|()| UnboundKey::new(&AES_256_GCM, &*bytes))
                .map(|key| (purpose, LessSafeKey::new(key)))
                .map_err(|_unspecified| KeyringError)
        };
        Ok(Self {
            keys: Arc::new([
                key(Purpose::SessionToken)?,
                key(Purpose::AccessKey)?,
                key(Purpose::SecretAtRest)?,
                key(Purpose::BrowserState)?,
                key(Purpose::SamlSigningKey)?,
                key(Purpose::AuthorizationMessage)?,
                key(Purpose::SigninToken)?,
                key(Purpose::Letter)?,
                key(Purpose::MfaDevice)?,
                key(Purpose::SignInChallenge)?,
                key(Purpose::IdentityContext)?,
            ]),
        })
    }

    /// Encrypts and authenticates `plain` (AES-256-GCM): format version, nonce, ciphertext, tag.
    pub fn seal(
        &self,
        purpose: Purpose,
        plain: &[u8],
        entropy: &dyn Entropy,
    ) -> Result<Vec<u8>, KeyringError> {
        let nonce = entropy.bytes::<NONCE_LEN>();
        let mut sealed = plain.to_vec();
        self.key(purpose)?
            .seal_in_place_append_tag(
                Nonce::assume_unique_for_key(nonce),
                Aad::from([FORMAT]),
                &mut sealed,
            )
            .map_err(|_unspecified| KeyringError)?;
        let mut result = Vec::with_capacity(1 + NONCE_LEN + sealed.len());
        result.push(FORMAT);
        result.extend_from_slice(&nonce);
        result.extend_from_slice(&sealed);
        Ok(result)
    }

    /// Opens what [`Keyring::seal`] made for the same purpose.
    pub fn open(&self, purpose: Purpose, sealed: &[u8]) -> Result<Vec<u8>, KeyringError> {
        let (format, rest) = sealed.split_first().ok_or(KeyringError)?;
        if *format != FORMAT {
            return Err(KeyringError);
        }
        let (nonce, ciphertext) = rest.split_at_checked(NONCE_LEN).ok_or(KeyringError)?;
        let nonce = Nonce::try_assume_unique_for_key(nonce).map_err(|_length| KeyringError)?;
        let mut plain = ciphertext.to_vec();
        let length = self
            .key(purpose)?
            .open_in_place(nonce, Aad::from([FORMAT]), &mut plain)
            .map_err(|_unspecified| KeyringError)?
            .len();
        plain.truncate(length);
        Ok(plain)
    }

    fn key(&self, purpose: Purpose) -> Result<&LessSafeKey, KeyringError> {
        self.keys
            .iter()
            .find(|(own, _)| *own == purpose)
            .map(|(_, key)| key)
            .ok_or(KeyringError)
    }
}

const FORMAT: u8 = 1;

impl Purpose {
    const fn label(self) -> &'static [u8] {
        match self {
            Self::SessionToken => b"session-token",
            Self::AccessKey => b"access-key",
            Self::SecretAtRest => b"secret-at-rest",
            Self::BrowserState => b"browser-state",
            Self::SamlSigningKey => b"saml-signing-key",
            Self::AuthorizationMessage => b"authorization-message",
            Self::SigninToken => b"signin-token",
            Self::Letter => b"letter",
            Self::MfaDevice => b"mfa-device",
            Self::SignInChallenge => b"sign-in-challenge",
            Self::IdentityContext => b"identity-context",
        }
    }
}

impl fmt::Debug for Keyring {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Keyring(..)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use base::SeededEntropy;

    fn keyring() -> Keyring {
        Keyring::derive(&[7; 32]).expect("a master key")
    }

    #[test]
    fn type_confusion_what_was_sealed_opens_for_the_same_purpose_only() {
        let entropy = SeededEntropy::new(1);
        let sealed = keyring()
            .seal(Purpose::SessionToken, b"hello", &entropy)
            .expect("sealed");
        assert_eq!(
            keyring().open(Purpose::SessionToken, &sealed).as_deref(),
            Ok(&b"hello"[..])
        );
        assert_eq!(
            keyring().open(Purpose::BrowserState, &sealed),
            Err(KeyringError)
        );
    }

    #[test]
    fn any_changed_byte_is_noticed() {
        let entropy = SeededEntropy::new(2);
        let sealed = keyring()
            .seal(Purpose::AccessKey, b"hello", &entropy)
            .expect("sealed");
        for index in 0..sealed.len() {
            let mut changed = sealed.clone();
            changed[index] ^= 1;
            assert_eq!(
                keyring().open(Purpose::AccessKey, &changed),
                Err(KeyringError)
            );
        }
        for length in 0..sealed.len() {
            assert!(
                keyring()
                    .open(Purpose::AccessKey, &sealed[..length])
                    .is_err()
            );
        }
    }
}
