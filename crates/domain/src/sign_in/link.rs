//! Links in letters: each is good for one thing, once, for a while, and for the address that it
//! was sent to.

use base::{Duration, Entropy, IdentityStoreId, Secret, Timestamp, UserId};

use super::Digest;
use super::secrets::{bearer, is_bearer};

/// What a link is good for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LinkPurpose {
    /// To choose a first password.
    Invitation,
    /// To choose another password.
    ResetPassword,
    /// To confirm an address.
    VerifyEmail,
}

impl LinkPurpose {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Invitation, Self::ResetPassword, Self::VerifyEmail];

    /// As it is stored.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Invitation => "invitation",
            Self::ResetPassword => "reset_password",
            Self::VerifyEmail => "verify_email",
        }
    }

    /// As it was stored.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL
            .into_iter()
            .find(|purpose| purpose.as_str() == text)
    }

    /// How long a link works. AWS: an invitation seven days (§6.3).
    pub const fn lifetime(self) -> Duration {
        match self {
            Self::Invitation | Self::VerifyEmail => Duration::from_days(7),
            Self::ResetPassword => Duration::from_hours(1),
        }
    }

    /// The path of its page.
    pub const fn path(self) -> &'static str {
        match self {
            Self::Invitation => "/invitation",
            Self::ResetPassword => "/reset-password",
            Self::VerifyEmail => "/verify-email",
        }
    }

    const fn prefix(self) -> &'static str {
        match self {
            Self::Invitation => "inv-",
            Self::ResetPassword => "rst-",
            Self::VerifyEmail => "eml-",
        }
    }
}

/// How long a link that has ended can still ask for another.
pub const LINK_REMEMBERED: Duration = Duration::from_days(30);

/// What a link carries. Each purpose has a prefix of its own.
#[derive(Debug, Clone)]
pub struct LinkSecret {
    purpose: LinkPurpose,
    secret: Secret,
}

impl LinkSecret {
    /// A new random one.
    pub fn generate(purpose: LinkPurpose, entropy: &dyn Entropy) -> Self {
        Self {
            purpose,
            secret: bearer(purpose.prefix(), entropy),
        }
    }

    /// Takes `text` if it has the shape of one.
    pub fn parse(text: &str) -> Option<Self> {
        let purpose = LinkPurpose::ALL
            .into_iter()
            .find(|purpose| is_bearer(purpose.prefix(), text))?;
        Some(Self {
            purpose,
            secret: Secret::new(text),
        })
    }

    /// What it is for.
    pub const fn purpose(&self) -> LinkPurpose {
        self.purpose
    }

    /// The secret itself, for its owner alone.
    pub fn expose(&self) -> &str {
        self.secret.expose()
    }

    /// What is stored of it.
    pub fn digest(&self) -> Digest {
        Digest::of(&self.secret)
    }

    /// The address of its page, for a letter.
    pub fn address(&self, public_url: &str) -> Secret {
        let path = self.purpose.path();
        Secret::new(format!("{public_url}{path}?token={}", self.expose()))
    }
}

/// A link that was sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MailLink {
    /// Of its secret.
    pub digest: Digest,
    /// What it is for.
    pub purpose: LinkPurpose,
    /// The user's store.
    pub identity_store_id: IdentityStoreId,
    /// Whose it is.
    pub user_id: UserId,
    /// The address that it was sent to, folded: it proves no other.
    pub email_folded: String,
    /// When it was made.
    pub created_at: Timestamp,
    /// When it ends.
    pub expires_at: Timestamp,
    /// When it was used, or another took its place.
    pub used_at: Option<Timestamp>,
}

#[cfg(test)]
mod tests {
    use super::*;
    use base::SeededEntropy;

    #[test]
    fn type_confusion_a_link_is_good_for_its_own_purpose_only() {
        let entropy = SeededEntropy::new(5);
        for purpose in LinkPurpose::ALL {
            let link = LinkSecret::generate(purpose, &entropy);
            let parsed = LinkSecret::parse(link.expose()).expect("a link");
            assert_eq!(parsed.purpose(), purpose);
            assert!(parsed.digest().matches(&link.digest()));
            assert_eq!(LinkPurpose::parse(purpose.as_str()), Some(purpose));
            assert!(!format!("{link:?}").contains(link.expose()));
            assert!(LinkSecret::parse(&format!("{}x", link.expose())).is_none());
        }
        let session = super::super::SessionSecret::generate(&entropy);
        assert!(LinkSecret::parse(session.expose()).is_none());
        assert!(LinkSecret::parse("").is_none());
    }
}
