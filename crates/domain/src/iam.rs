//! What IAM keeps in every account: roles, managed policies, SAML providers.

use base::{AccountId, PolicyId, RoleId, Timestamp};

/// An IAM role. Names are unique in an account without regard to case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Role {
    /// `AROA…`.
    pub id: RoleId,
    /// The account it is in.
    pub account: AccountId,
    /// Without its path.
    pub name: String,
    /// Begins and ends with `/`.
    pub path: String,
    /// The trust policy.
    pub trust_policy: String,
    /// For people.
    pub description: Option<String>,
    /// Seconds, 3600 to 43200.
    pub max_session_duration: u32,
    /// The ARN of the permissions boundary.
    pub permissions_boundary: Option<String>,
    /// When it was made.
    pub created_at: Timestamp,
}

impl Role {
    /// `arn:aws:iam::<account>:role<path><name>`.
    pub fn arn(&self) -> String {
        format!(
            "arn:aws:iam::{}:role{}{}",
            self.account, self.path, self.name
        )
    }

    /// Whether Identity Center provisioned it, and customers may not change it.
    pub fn is_reserved(&self) -> bool {
        self.path.starts_with("/aws-reserved/")
    }
}

/// A customer managed policy (its default version).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ManagedPolicy {
    /// `ANPA…`.
    pub id: PolicyId,
    /// The account it is in.
    pub account: AccountId,
    /// Without its path.
    pub name: String,
    /// Begins and ends with `/`.
    pub path: String,
    /// For people.
    pub description: Option<String>,
    /// The policy itself.
    pub document: String,
    /// When it was made.
    pub created_at: Timestamp,
    /// When its default version last changed.
    pub updated_at: Timestamp,
}

impl ManagedPolicy {
    /// `arn:aws:iam::<account>:policy<path><name>`.
    pub fn arn(&self) -> String {
        format!(
            "arn:aws:iam::{}:policy{}{}",
            self.account, self.path, self.name
        )
    }
}

/// A SAML identity provider of an account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SamlProvider {
    /// The account it is in.
    pub account: AccountId,
    /// Its name.
    pub name: String,
    /// Its metadata document.
    pub metadata: String,
    /// When it was made.
    pub created_at: Timestamp,
    /// When the metadata end.
    pub valid_until: Timestamp,
}

impl SamlProvider {
    /// `arn:aws:iam::<account>:saml-provider/<name>`.
    pub fn arn(&self) -> String {
        format!("arn:aws:iam::{}:saml-provider/{}", self.account, self.name)
    }
}
