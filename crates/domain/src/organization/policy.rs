//! Policies of organizations: their types, and the limits of each.

use base::{AccountId, OrganizationPolicyId, OrganizationalUnitId, RootId, Timestamp};

use super::{Organization, refused};
use crate::{Error, Kind};

/// A policy of an organization.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Policy {
    /// `p-…`.
    pub id: OrganizationPolicyId,
    /// What it decides about.
    pub policy_type: PolicyType,
    /// Unique among the organization's policies of the type.
    pub name: String,
    /// Up to 512 characters.
    pub description: String,
    /// The document.
    pub content: String,
    /// AWS's own: nobody changes it, and it is the same in every organization.
    pub origin: PolicyOrigin,
    /// When the document was last changed.
    pub changed_at: Timestamp,
}

/// Whose a policy is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PolicyOrigin {
    /// The organization's.
    Customer,
    /// AWS's.
    Aws,
}

macro_rules! policy_types {
    ($( $variant:ident $text:literal, $arn:literal; )*) => {
        /// The types of policies.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
        #[expect(missing_docs, reason = "AWS's own names")]
        pub enum PolicyType {
            $($variant,)*
        }

        impl PolicyType {
            /// Every type.
            pub const ALL: &[Self] = &[$(Self::$variant),*];

            /// As AWS spells it, and as it is stored.
            pub const fn as_str(self) -> &'static str {
                match self {
                    $(Self::$variant => $text,)*
                }
            }

            /// As ARNs spell it.
            pub const fn in_arn(self) -> &'static str {
                match self {
                    $(Self::$variant => $arn,)*
                }
            }
        }
    };
}

policy_types! {
    ServiceControl "SERVICE_CONTROL_POLICY", "service_control_policy";
    ResourceControl "RESOURCE_CONTROL_POLICY", "resource_control_policy";
    Tag "TAG_POLICY", "tag_policy";
    Backup "BACKUP_POLICY", "backup_policy";
    AiServicesOptOut "AISERVICES_OPT_OUT_POLICY", "aiservices_opt_out_policy";
    Chatbot "CHATBOT_POLICY", "chatbot_policy";
    DeclarativeEc2 "DECLARATIVE_POLICY_EC2", "declarative_policy_ec2";
    SecurityHub "SECURITYHUB_POLICY", "securityhub_policy";
    SecurityHubCspm "SECURITYHUB_CSPM_POLICY", "securityhub_cspm_policy";
    Inspector "INSPECTOR_POLICY", "inspector_policy";
    UpgradeRollout "UPGRADE_ROLLOUT_POLICY", "upgrade_rollout_policy";
    Bedrock "BEDROCK_POLICY", "bedrock_policy";
    S3 "S3_POLICY", "s3_policy";
    NetworkSecurityDirector "NETWORK_SECURITY_DIRECTOR_POLICY", "network_security_director_policy";
    GuardDuty "GUARDDUTY_POLICY", "guardduty_policy";
}

impl PolicyType {
    /// From AWS's spelling.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|kind| kind.as_str() == text)
    }

    /// Whether policies of the type limit what principals may do, and are not merged into one.
    pub const fn is_authorization(self) -> bool {
        matches!(self, Self::ServiceControl | Self::ResourceControl)
    }

    /// The id of AWS's own policy of the type, which is attached to everything at first.
    pub const fn default_policy(self) -> Option<&'static str> {
        match self {
            Self::ServiceControl => Some(FULL_AWS_ACCESS),
            Self::ResourceControl => Some(RCP_FULL_AWS_ACCESS),
            _ => None,
        }
    }

    /// The service that cannot lose its trusted access while the type is enabled.
    pub const fn service(self) -> Option<&'static str> {
        match self {
            Self::SecurityHub | Self::SecurityHubCspm => Some("securityhub.amazonaws.com"),
            Self::Inspector => Some("inspector2.amazonaws.com"),
            Self::GuardDuty => Some("guardduty.amazonaws.com"),
            _ => None,
        }
    }
}

/// The id of AWS's service control policy.
pub const FULL_AWS_ACCESS: &str = "p-FullAWSAccess";

/// The id of AWS's resource control policy.
pub const RCP_FULL_AWS_ACCESS: &str = "p-RCPFullAWSAccess";

/// What a policy is attached to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TargetId {
    /// The root.
    Root(RootId),
    /// An organizational unit.
    Unit(OrganizationalUnitId),
    /// An account.
    Account(AccountId),
}

/// What a policy is attached to, as lists show it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PolicyTarget {
    /// Which.
    pub id: TargetId,
    /// Its name; a root's is `Root`.
    pub name: String,
}

impl TargetId {
    /// From an id's text.
    pub fn parse(text: &str) -> Option<Self> {
        let unit = OrganizationalUnitId::parse(text).map(Self::Unit);
        unit.or_else(|_no_unit| AccountId::parse(text).map(Self::Account))
            .or_else(|_no_account| RootId::parse(text).map(Self::Root))
            .ok()
    }

    /// The id's text.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Root(id) => id.as_str(),
            Self::Unit(id) => id.as_str(),
            Self::Account(id) => id.as_str(),
        }
    }
}

impl Organization {
    /// The ARN of a root, unit or account.
    pub fn target_arn(&self, target: &TargetId) -> String {
        match target {
            TargetId::Root(_) => self.root_arn(),
            TargetId::Unit(id) => self.unit_arn(id),
            TargetId::Account(id) => self.account_arn(id),
        }
    }

    /// `arn:aws:organizations::<management account>:policy/o-…/<type>/p-…`, or AWS's own.
    pub fn policy_arn(&self, policy: &Policy) -> String {
        let (kind, id) = (policy.policy_type.in_arn(), &policy.id);
        match policy.origin {
            PolicyOrigin::Aws => format!("arn:aws:organizations::aws:policy/{kind}/{id}"),
            PolicyOrigin::Customer => {
                let account = &self.management_account;
                format!(
                    "arn:aws:organizations::{account}:policy/{}/{kind}/{id}",
                    self.id
                )
            }
        }
    }
}

/// Whether a document has at most `most` characters.
pub fn check_policy_size(policy_type: PolicyType, content: &str, most: usize) -> Result<(), Error> {
    let size = content.chars().count();
    if size <= most {
        return Ok(());
    }
    Err(refused(
        "POLICY_CONTENT_LIMIT_EXCEEDED",
        format!(
            "The policy has {size} characters; a {} has at most {most}.",
            policy_type.as_str()
        ),
    ))
}

/// Whether an organization with `count` policies of a type, of at most `most`, may have one more.
pub fn check_policy_count(count: i64, most: i64) -> Result<(), Error> {
    if count < most {
        return Ok(());
    }
    Err(refused(
        "POLICY_NUMBER_LIMIT_EXCEEDED",
        "You attempted to exceed the number of policies that you can have in an organization.",
    ))
}

/// Whether one more policy of a type may be attached to what has `count`, of at most `most`.
pub fn check_can_attach(count: i64, most: i64) -> Result<(), Error> {
    if count < most {
        return Ok(());
    }
    Err(refused(
        "MAX_POLICY_TYPE_ATTACHMENT_LIMIT_EXCEEDED",
        "You attempted to exceed the number of policies of a certain type that can be attached to \
         an entity at one time.",
    ))
}

/// Whether a policy of the type may be detached from what has `count`.
pub fn check_can_detach(policy: &Policy, count: i64) -> Result<(), Error> {
    if policy.id.as_str() == RCP_FULL_AWS_ACCESS {
        return Err(refused(
            "NON_DETACHABLE_POLICY",
            "You can't detach this policy from an entity.",
        ));
    }
    if policy.policy_type == PolicyType::ServiceControl && count <= 1 {
        return Err(refused(
            "MIN_POLICY_TYPE_ATTACHMENT_LIMIT_EXCEEDED",
            "You attempted to detach a policy from an entity that would cause the entity to have \
             fewer than the minimum number of policies of a certain type required.",
        ));
    }
    Ok(())
}

/// AWS's own policies are as they are.
pub fn check_is_customers(policy: &Policy) -> Result<(), Error> {
    match policy.origin {
        PolicyOrigin::Customer => Ok(()),
        PolicyOrigin::Aws => Err(refused(
            "IMMUTABLE_POLICY",
            "You specified a policy that is managed by AWS and can't be modified.",
        )),
    }
}

/// There is no such policy.
pub fn policy_not_found(id: &OrganizationPolicyId) -> Error {
    Error::not_found(Kind::OrganizationPolicy, id)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_type_is_found_by_its_name_and_no_other() {
        for policy_type in PolicyType::ALL {
            assert_eq!(PolicyType::parse(policy_type.as_str()), Some(*policy_type));
            assert_eq!(policy_type.in_arn(), policy_type.as_str().to_lowercase());
        }
        assert_eq!(PolicyType::parse("service_control_policy"), None);
    }

    #[test]
    fn sizes_count_every_character() {
        let fits = " ".repeat(5_120);
        check_policy_size(PolicyType::ServiceControl, &fits, 5_120).expect("just");
        let over = format!("{fits} ");
        check_policy_size(PolicyType::ServiceControl, &over, 5_120).expect_err("over");
    }

    #[test]
    fn the_last_service_control_policy_stays() {
        let policy = |id: &str, policy_type| Policy {
            id: OrganizationPolicyId::parse(id).expect("an id"),
            policy_type,
            name: String::new(),
            description: String::new(),
            content: String::new(),
            origin: PolicyOrigin::Aws,
            changed_at: Timestamp::default(),
        };
        let scp = policy(FULL_AWS_ACCESS, PolicyType::ServiceControl);
        check_can_detach(&scp, 2).expect("another stays");
        check_can_detach(&scp, 1).expect_err("the last");
        let rcp = policy(RCP_FULL_AWS_ACCESS, PolicyType::ResourceControl);
        check_can_detach(&rcp, 2).expect_err("AWS's stays");
        check_is_customers(&scp).expect_err("AWS's");
    }
}
