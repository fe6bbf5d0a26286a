//! Bearer secrets. Each kind is a type and a prefix of its own, so that a code of one kind can
//! never be taken for another (one-time object type confusion), and is stored as a digest.

use base::{Entropy, Secret, sha256_hex};

const ALPHABET: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
/// 43 characters of 6 bits: 258 bits.
const LENGTH: usize = 43;

/// What is kept of a bearer secret: its SHA-256 in hexadecimal. Enough for secrets of full entropy.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Digest(String);

impl Digest {
    /// From the database.
    pub fn from_stored(text: String) -> Self {
        Self(text)
    }

    /// The hexadecimal text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Of a bearer secret.
    pub(super) fn of(secret: &Secret) -> Self {
        Self(sha256_hex(secret.expose()))
    }

    /// Whether both are the same, in a time that does not depend on where they differ.
    pub fn matches(&self, other: &Self) -> bool {
        Secret::new(self.0.as_str()).matches(&other.0)
    }
}

/// A new random bearer secret of a kind.
pub(super) fn bearer(prefix: &str, entropy: &dyn Entropy) -> Secret {
    Secret::new(format!("{prefix}{}", entropy.string(ALPHABET, LENGTH)))
}

/// Whether `text` has the shape of such a secret.
pub(super) fn is_bearer(prefix: &str, text: &str) -> bool {
    text.strip_prefix(prefix)
        .is_some_and(|tail| tail.len() == LENGTH && tail.bytes().all(|b| ALPHABET.contains(&b)))
}

macro_rules! secrets {
    ($( $(#[$doc:meta])* $name:ident, $prefix:literal; )*) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone)]
        pub struct $name(Secret);

        impl $name {
            /// A new random one.
            pub fn generate(entropy: &dyn Entropy) -> Self {
                Self(bearer($prefix, entropy))
            }

            /// Takes `text` if it has the shape of this kind and no other.
            pub fn parse(text: &str) -> Option<Self> {
                is_bearer($prefix, text).then(|| Self(Secret::new(text)))
            }

            /// The secret itself, for its owner alone.
            pub fn expose(&self) -> &str {
                self.0.expose()
            }

            /// What is stored of it.
            pub fn digest(&self) -> Digest {
                Digest::of(&self.0)
            }
        }
    )*};
}

secrets! {
    /// What a client may call the portal's API with. AWS: the prefix is the observed one (§4.4).
    AccessToken, "aoaAAAAA";
    /// What an application shows that it acts for a person; good for no portal.
    ApplicationToken, "aopAAAAA";
    /// What a client or application gets new access tokens with. AWS: the prefix is the observed one (§4.4).
    RefreshToken, "aorAAAAA";
    /// What a client gets its first tokens with after a browser came back to it.
    AuthorizationCode, "aocAAAAA";
    /// What a client polls with while a person types the user code.
    DeviceCode, "aodAAAAA";
    /// What a registered client proves itself with.
    ClientSecret, "aosAAAAA";
    /// The cookie of a signed-in browser.
    SessionSecret, "ses-";
    /// The cookie that ties sign-ins under way to the browser that started them.
    BrowserHandle, "bro-";
    /// The cookie of a browser that is in the console with a role.
    ConsoleSecret, "con-";
    /// The cookie of a browser that somebody trusted.
    TrustSecret, "tru-";
    /// The cookie of a browser that brought the answer of an identity provider: nobody else is signed
    /// in by that.
    AnswerSecret, "ans-";
    /// What an identity provider provisions people and groups with.
    ProvisioningToken, "scim-";
}

/// The token that a page's form carries and that no other site can know: bound to `purpose` (a
/// flow, an action) and to a secret that only the browser's cookie holds.
pub fn form_token(purpose: &str, secret: &str) -> Secret {
    Secret::new(sha256_hex(&format!("form\n{purpose}\n{secret}")))
}

#[cfg(test)]
mod tests {
    use super::*;
    use base::SeededEntropy;

    #[test]
    fn type_confusion_a_secret_is_taken_for_its_own_kind_only() {
        let entropy = SeededEntropy::new(3);
        let device = DeviceCode::generate(&entropy);
        let code = AuthorizationCode::generate(&entropy);
        let refresh = RefreshToken::generate(&entropy);
        assert!(DeviceCode::parse(device.expose()).is_some());
        assert!(AuthorizationCode::parse(device.expose()).is_none());
        assert!(RefreshToken::parse(code.expose()).is_none());
        assert!(AccessToken::parse(refresh.expose()).is_none());
        let application = ApplicationToken::generate(&entropy);
        assert!(AccessToken::parse(application.expose()).is_none());
        assert!(DeviceCode::parse(&format!("{}a", device.expose())).is_none());
        assert!(DeviceCode::parse("aodAAAAA").is_none());
        assert!(!format!("{device:?}").contains(device.expose()));
    }

    #[test]
    fn a_form_token_belongs_to_one_purpose_and_one_browser() {
        let token = form_token("sign-in", "secret");
        assert!(token.matches(form_token("sign-in", "secret").expose()));
        assert!(!token.matches(form_token("sign-out", "secret").expose()));
        assert!(!token.matches(form_token("sign-in", "other").expose()));
    }
}
