//! Where the people of an instance prove who they are (AWS: §8).

use std::collections::BTreeMap;

use base::Timestamp;

/// Where the people of an instance prove who they are. One at a time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum IdentitySource {
    /// Here, with a password and MFA devices.
    #[default]
    Directory,
    /// At an external identity provider, by SAML 2.0.
    Saml,
    /// At an external identity provider, by `OpenID` Connect.
    ///
    /// DIFFERENCE: AWS has SAML only.
    Oidc,
}

impl IdentitySource {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Directory, Self::Saml, Self::Oidc];

    /// As it is stored.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Directory => "DIRECTORY",
            Self::Saml => "SAML",
            Self::Oidc => "OIDC",
        }
    }

    /// From that spelling.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|source| source.as_str() == text)
    }

    /// Whether an external provider says who people are: nobody has a password or an MFA device here.
    pub const fn is_external(self) -> bool {
        !matches!(self, Self::Directory)
    }
}

/// What an external identity provider said of the person who signs in, all of it verified.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProviderAnswer {
    /// By which protocol: an answer of one is no answer where the source is another by now.
    pub source: IdentitySource,
    /// Whom it says they are: exactly the user name of a user here (AWS: §8.1).
    pub user_name: String,
    /// No session that comes of it lasts longer (SAML's `SessionNotOnOrAfter`).
    pub session_ends_at: Option<Timestamp>,
    /// What holds for the session.
    pub session: ProviderSession,
}

/// What an external identity provider said that holds for the whole session.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ProviderSession {
    /// Attributes for access control, by the keys of the session tags that they become (AWS: §7).
    pub access_control: BTreeMap<String, String>,
    /// What the protocol needs to end the provider's session; opaque to everything else.
    pub handle: Option<String>,
}
