//! What IAM keeps in every account: users, groups, roles, managed policies, SAML providers.

mod delegation_request;
mod holder;
mod instance_profile;
mod oidc_provider;
mod password_policy;
mod service_linked_role;

use std::collections::BTreeSet;

use base::{AccountId, PolicyId, RoleId, Timestamp, sha256_hex};

use crate::Error;

pub use delegation_request::{
    DelegationRequest, DelegationState, MAX_DELEGATION_REQUESTS, TokenSender,
    delegation_request_not_found,
};
pub use holder::{
    AccessKey, AccessKeyStatus, CredentialOwner, Group, Holder, HolderKind, HolderName, KeyUse,
    LoginProfile, MfaDevice, MfaEnabled, PasswordReset, User, mfa_holder_id,
};
pub use instance_profile::InstanceProfile;
pub use oidc_provider::{OidcProvider, check_client_id, check_thumbprints};
pub use password_policy::PasswordPolicy;
pub use service_linked_role::{
    ORGANIZATIONS_SERVICE, SERVICE_LINKED_PATH, SSO_SERVICE, ServiceLinked,
};

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
    /// The policy itself: the document of its default version.
    pub document: String,
    /// The number of the version in force.
    pub default_version: u32,
    /// The greatest number that a version has had; numbers are not used again.
    pub latest_version: u32,
    /// When it was made.
    pub created_at: Timestamp,
    /// When its default version last changed.
    pub updated_at: Timestamp,
}

/// One version of a customer managed policy.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PolicyVersion {
    /// From one.
    pub number: u32,
    /// The policy itself.
    pub document: String,
    /// When it was made.
    pub created_at: Timestamp,
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
    /// Whether its assertions are encrypted; `None` where nobody has said anything.
    pub encryption: Option<AssertionEncryption>,
}

/// Whether the assertions of a SAML provider are encrypted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AssertionEncryption {
    /// They may be.
    Allowed,
    /// They must be.
    Required,
}

impl AssertionEncryption {
    /// AWS's word for it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Allowed => "Allowed",
            Self::Required => "Required",
        }
    }

    /// Reads AWS's word.
    pub fn parse(text: &str) -> Option<Self> {
        let mut all = [Self::Allowed, Self::Required].into_iter();
        all.find(|known| known.as_str() == text)
    }
}

/// A private key of a SAML provider that assertions are decrypted with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SamlProviderKey {
    /// 32 characters.
    pub id: String,
    /// When it was added.
    pub created_at: Timestamp,
}

impl SamlProvider {
    /// `arn:aws:iam::<account>:saml-provider/<name>`.
    pub fn arn(&self) -> String {
        format!("arn:aws:iam::{}:saml-provider/{}", self.account, self.name)
    }

    /// What tells it from another of the same name that was there before: 32 characters.
    pub fn uuid(&self) -> String {
        let what = format!("{} {}", self.arn(), self.created_at.micros());
        sha256_hex(&what).to_uppercase().chars().take(32).collect()
    }
}

/// A tag of anything that IAM keeps: key and value.
pub type Tag = (String, String);

/// Private keys of a SAML provider; AWS grants no more.
pub const MAX_SAML_PROVIDER_KEYS: usize = 2;

impl Role {
    /// Whether a service made it for itself, and customers may change little of it.
    pub fn is_service_linked(&self) -> bool {
        self.path.starts_with(SERVICE_LINKED_PATH)
    }

    /// Refuses what customers may not do to a role that a service made.
    pub fn check_modifiable(&self) -> Result<(), Error> {
        if !self.is_reserved() && !self.is_service_linked() {
            return Ok(());
        }
        // AWS: even the account's root is refused (§1.4).
        Err(Error::Unmodifiable {
            message: format!(
                "Cannot perform the operation on the protected role '{}' - this role is only \
                 modifiable by AWS",
                self.name
            ),
        })
    }
}

/// Refuses a path that belongs to AWS itself.
pub fn check_path(path: &str) -> Result<(), Error> {
    if path.starts_with("/aws-reserved/") || path.starts_with("/aws-service-role/") {
        return Err(Error::invalid(format!(
            "The path `{path}` is reserved for roles that AWS services create."
        )));
    }
    Ok(())
}

/// Refuses tags that AWS would refuse; `existing` are those that the resource has already, and `most`
/// is how many it may have.
pub fn check_tags(existing: &[Tag], new: &[Tag], most: usize) -> Result<(), Error> {
    let mut keys: BTreeSet<String> = BTreeSet::new();
    for (key, _) in new {
        if key.to_lowercase().starts_with("aws:") {
            return Err(Error::invalid(
                "System tags cannot be added/updated by requester.",
            ));
        }
        if !keys.insert(key.to_lowercase()) {
            return Err(Error::invalid(
                "Duplicate tag keys found. Please note that Tag keys are case insensitive.",
            ));
        }
    }
    keys.extend(existing.iter().map(|(key, _)| key.to_lowercase()));
    if keys.len() > most {
        return Err(Error::limit(
            "The number of tags has reached the maximum limit.",
        ));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tag(key: &str) -> Tag {
        (key.to_owned(), String::new())
    }

    #[test]
    fn tag_keys_are_unique_without_regard_to_case() {
        assert!(check_tags(&[], &[tag("a"), tag("b")], 50).is_ok());
        let error = check_tags(&[], &[tag("a"), tag("A")], 50).expect_err("twice the same key");
        assert_eq!(
            error.to_string(),
            "Duplicate tag keys found. Please note that Tag keys are case insensitive."
        );
        assert!(check_tags(&[], &[tag("AWS:x")], 50).is_err());
    }

    #[test]
    fn replacing_a_tag_does_not_count_against_the_quota() {
        let full: Vec<Tag> = (0..50).map(|number| tag(&format!("key{number}"))).collect();
        assert!(check_tags(&full, &[tag("KEY7")], 50).is_ok());
        let error = check_tags(&full, &[tag("another")], 50).expect_err("one too many");
        assert!(matches!(error, Error::LimitExceeded { .. }), "{error}");
    }

    #[test]
    fn paths_of_aws_are_refused() {
        assert!(check_path("/").is_ok());
        assert!(check_path("/team/").is_ok());
        assert!(check_path("/aws-reserved/sso.amazonaws.com/").is_err());
    }
}
