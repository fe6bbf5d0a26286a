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

/// How much of everything an account may have (aws-behaviour §2.4).
///
/// DIFFERENCE: these are the most that AWS grants on request, not what it starts with, because
/// there is nobody to request more from.
pub mod quota {
    /// Roles in an account.
    pub const ROLES: i64 = 5000;
    /// Customer managed policies in an account.
    pub const POLICIES: i64 = 5000;
    /// Users in an account.
    pub const USERS: i64 = 5000;
    /// Groups in an account.
    pub const GROUPS: i64 = 500;
    /// Groups that a user is in.
    pub const GROUPS_OF_A_USER: usize = 10;
    /// Access keys of a user or root.
    pub const ACCESS_KEYS: usize = 2;
    /// MFA devices of a user or root.
    pub const MFA_DEVICES: usize = 8;
    /// Virtual MFA devices in an account, with a holder and without: enough for every user and
    /// root to have all of theirs.
    pub const VIRTUAL_MFA_DEVICES: i64 = 8 * (USERS + 1);
    /// Managed policies that are attached to a role or user.
    pub const ATTACHED_POLICIES: usize = 20;
    /// Managed policies that are attached to a group.
    pub const GROUP_ATTACHED_POLICIES: usize = 10;
    /// Characters of all inline policies of a user together, without whitespace.
    pub const USER_INLINE_POLICIES_SIZE: usize = 2048;
    /// Characters of all inline policies of a group together, without whitespace.
    pub const GROUP_INLINE_POLICIES_SIZE: usize = 5120;
    /// Characters of all inline policies of a role together, without whitespace.
    pub const INLINE_POLICIES_SIZE: usize = 10_240;
    /// Characters of a managed policy, without whitespace.
    pub const MANAGED_POLICY_SIZE: usize = 6144;
    /// Characters of a trust policy, without whitespace.
    pub const TRUST_POLICY_SIZE: usize = 4096;
    /// Versions of a managed policy.
    pub const POLICY_VERSIONS: usize = 5;
    /// Versions of all managed policies of an account.
    pub const POLICY_VERSIONS_IN_USE: i64 = 10_000;
    /// Instance profiles in an account.
    pub const INSTANCE_PROFILES: i64 = 5000;
    /// SAML providers of an account.
    pub const SAML_PROVIDERS: usize = 100;
    /// Private keys of a SAML provider.
    pub const SAML_PROVIDER_KEYS: usize = 2;
    /// OIDC providers of an account.
    pub const OIDC_PROVIDERS: usize = 700;
    /// Client ids of an OIDC provider.
    pub const CLIENT_IDS: usize = 100;
    /// Thumbprints of an OIDC provider.
    pub const THUMBPRINTS: usize = 5;
    /// Tags of anything that has tags.
    pub const TAGS: usize = 50;
}

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

/// Refuses tags that AWS would refuse; `existing` are those that the resource has already.
pub fn check_tags(existing: &[Tag], new: &[Tag]) -> Result<(), Error> {
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
    if keys.len() > quota::TAGS {
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
        assert!(check_tags(&[], &[tag("a"), tag("b")]).is_ok());
        let error = check_tags(&[], &[tag("a"), tag("A")]).expect_err("twice the same key");
        assert_eq!(
            error.to_string(),
            "Duplicate tag keys found. Please note that Tag keys are case insensitive."
        );
        assert!(check_tags(&[], &[tag("AWS:x")]).is_err());
    }

    #[test]
    fn replacing_a_tag_does_not_count_against_the_quota() {
        let full: Vec<Tag> = (0..50).map(|number| tag(&format!("key{number}"))).collect();
        assert!(check_tags(&full, &[tag("KEY7")]).is_ok());
        let error = check_tags(&full, &[tag("another")]).expect_err("one too many");
        assert!(matches!(error, Error::LimitExceeded { .. }), "{error}");
    }

    #[test]
    fn paths_of_aws_are_refused() {
        assert!(check_path("/").is_ok());
        assert!(check_path("/team/").is_ok());
        assert!(check_path("/aws-reserved/sso.amazonaws.com/").is_err());
    }
}
