//! Quotas: how much of everything there may be. One table, which is the only place of these numbers.
//!
//! A quota is enforced where the thing is made, with AWS's error; a test in `crates/it` sets each
//! one small and hits it. What a protocol or a model bounds (names, session policies, pages) is no
//! quota and is not here.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

use crate::organization::PolicyType;

/// What AWS's Service Quotas calls the service of a quota.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Service {
    /// Identity Center and its identity store.
    IdentityCenter,
    /// IAM.
    Iam,
    /// Organizations.
    Organizations,
}

impl Service {
    /// As AWS's Service Quotas spells it.
    pub const fn code(self) -> &'static str {
        match self {
            Self::IdentityCenter => "sso",
            Self::Iam => "iam",
            Self::Organizations => "organizations",
        }
    }
}

/// What is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unit {
    /// Things.
    Count,
    /// Bytes of UTF-8.
    Bytes,
    /// Characters, whitespace counted.
    Characters,
    /// Characters, whitespace left out.
    NonWhitespace,
}

impl Unit {
    /// For people and answers.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Count => "count",
            Self::Bytes => "bytes",
            Self::Characters => "characters",
            Self::NonWhitespace => "characters without whitespace",
        }
    }
}

/// A row of the table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Definition {
    /// Unique; the key of the configuration.
    pub name: &'static str,
    /// Whose quota it is.
    pub service: Service,
    /// The code of AWS's Service Quotas, where it is known.
    pub code: Option<&'static str>,
    /// What holds where the operator says nothing.
    pub default: i64,
    /// What AWS starts with, where that is another number (aws-behaviour §2).
    pub aws: Option<i64>,
    /// The most that an operator may set, where something else bounds it.
    pub most: Option<i64>,
    /// What is counted.
    pub unit: Unit,
    /// In what it is counted.
    pub per: &'static str,
    /// What it is of, for people.
    pub of: &'static str,
}

/// Prints the enumeration and the table from the same rows, so that neither has more than the other.
macro_rules! quotas {
    ($($quota:ident $name:literal $service:ident $code:expr, $default:literal $aws:expr, $most:expr,
        $unit:ident per $per:literal of $of:literal;)+) => {
        /// A quota.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
        #[expect(missing_docs, reason = "the table says what each is")]
        pub enum Quota {
            $($quota,)+
        }

        impl Quota {
            /// All, in the table's order.
            pub const ALL: &'static [Self] = &[$(Self::$quota,)+];

            /// Its row.
            pub const fn definition(self) -> Definition {
                match self {
                    $(Self::$quota => Definition {
                        name: $name,
                        service: Service::$service,
                        code: $code,
                        default: $default,
                        aws: $aws,
                        most: $most,
                        unit: Unit::$unit,
                        per: $per,
                        of: $of,
                    },)+
                }
            }
        }
    };
}

// AWS: §2.1, §2.4 and §2.5. The quotas of IAM and of an organization's accounts are by default the
// most that AWS grants on request (DIFFERENCE: not what it starts with, because there is nobody to
// request more from). AWS's codes for Identity Center's quotas are not known.
quotas! {
    PermissionSets "permission_sets_per_instance" IdentityCenter None, 3_500 None, None,
        Count per "instance" of "permission sets";
    PermissionSetsPerAccount "permission_sets_per_account" IdentityCenter None, 500 None, None,
        Count per "account" of "permission sets provisioned";
    PoliciesPerPermissionSet "managed_policies_per_permission_set" IdentityCenter None,
        20 None, None,
        Count per "permission set" of "AWS managed and customer managed policies together";
    // The model takes no longer one.
    InlinePolicyBytes "inline_policy_size_per_permission_set" IdentityCenter None,
        32_768 None, Some(32_768),
        Bytes per "permission set" of "inline policy";
    ApplicationsAndAccounts "applications_and_accounts" IdentityCenter None, 3_000 None, None,
        Count per "instance" of "applications and accounts of the organization together";
    Users "users_per_instance" IdentityCenter None, 100_000 None, None,
        Count per "instance" of "users of the identity store";
    Groups "groups_per_instance" IdentityCenter None, 100_000 None, None,
        Count per "instance" of "groups of the identity store";
    ScopesPerApplication "access_scopes_per_application" IdentityCenter None, 25 None, None,
        Count per "application" of "access scopes";
    TrustedTokenIssuers "trusted_token_issuers_per_instance" IdentityCenter None, 10 None, None,
        Count per "instance" of "trusted token issuers";
    // AWS: that there is such a quota is known, its value is not (§2.1).
    Regions "added_regions_per_instance" IdentityCenter None, 10 None, None,
        Count per "instance" of "Regions besides the primary one";
    // The model takes no more of them.
    AccessControlAttributes "access_control_attributes_per_instance" IdentityCenter None,
        50 None, Some(50),
        Count per "instance" of "attributes for access control";
    Tags "tags_per_resource" IdentityCenter None, 50 None, None,
        Count per "instance, permission set, application or trusted token issuer" of "tags";
    // AWS: two and six (§6.4).
    PersonMfaApps "authenticator_apps_per_user" IdentityCenter None, 2 None, Some(8),
        Count per "user" of "authenticator apps";
    PersonMfaKeys "security_keys_per_user" IdentityCenter None, 6 None, Some(20),
        Count per "user" of "security keys and passkeys";
    IamRoles "iam_roles_per_account" Iam Some("L-FE177D64"), 5_000 Some(1_000), None,
        Count per "account" of "roles";
    IamPolicies "iam_policies_per_account" Iam Some("L-E95E4862"), 5_000 Some(1_500), None,
        Count per "account" of "customer managed policies";
    IamUsers "iam_users_per_account" Iam Some("L-F55AF5E4"), 5_000 None, None,
        Count per "account" of "users";
    IamGroups "iam_groups_per_account" Iam Some("L-F4A5425F"), 500 Some(300), None,
        Count per "account" of "groups";
    IamGroupsPerUser "iam_groups_per_user" Iam Some("L-7A1621EC"), 10 None, None,
        Count per "user" of "groups that they are in";
    IamAccessKeys "iam_access_keys_per_user" Iam Some("L-8758042E"), 2 None, None,
        Count per "user or root" of "access keys";
    IamMfaDevices "iam_mfa_devices_per_user" Iam None, 8 None, None,
        Count per "user or root" of "MFA devices";
    // Enough for every user and root to have all of theirs.
    IamVirtualMfaDevices "iam_virtual_mfa_devices_per_account" Iam None, 40_008 None, None,
        Count per "account" of "virtual MFA devices, with a holder and without";
    IamPoliciesPerRole "iam_policies_per_role" Iam Some("L-0DA4ABF3"), 20 Some(10), None,
        Count per "role" of "managed policies attached";
    IamPoliciesPerUser "iam_policies_per_user" Iam Some("L-4019AD8B"), 20 Some(10), None,
        Count per "user" of "managed policies attached";
    IamPoliciesPerGroup "iam_policies_per_group" Iam Some("L-384571C4"), 10 None, None,
        Count per "group" of "managed policies attached";
    IamRolePolicySize "iam_role_inline_policies_size" Iam None, 10_240 None, None,
        NonWhitespace per "role" of "inline policies together";
    IamUserPolicySize "iam_user_inline_policies_size" Iam None, 2_048 None, None,
        NonWhitespace per "user" of "inline policies together";
    IamGroupPolicySize "iam_group_inline_policies_size" Iam None, 5_120 None, None,
        NonWhitespace per "group" of "inline policies together";
    IamPolicySize "iam_managed_policy_size" Iam Some("L-ED111B8C"), 6_144 None, None,
        NonWhitespace per "managed policy" of "document";
    IamTrustPolicySize "iam_trust_policy_size" Iam Some("L-C07B4B0D"), 4_096 Some(2_048), None,
        NonWhitespace per "role" of "trust policy";
    IamPolicyVersions "iam_versions_per_policy" Iam None, 5 None, None,
        Count per "managed policy" of "versions";
    IamPolicyVersionsInUse "iam_policy_versions_per_account" Iam None, 10_000 None, None,
        Count per "account" of "versions of all managed policies";
    IamInstanceProfiles "iam_instance_profiles_per_account" Iam Some("L-6E65F664"),
        5_000 Some(1_000), None,
        Count per "account" of "instance profiles";
    IamSamlProviders "iam_saml_providers_per_account" Iam Some("L-DB618D39"), 100 None, None,
        Count per "account" of "SAML providers";
    IamOidcProviders "iam_oidc_providers_per_account" Iam Some("L-858F3967"),
        700 Some(100), None,
        Count per "account" of "OIDC providers";
    IamClientIds "iam_client_ids_per_oidc_provider" Iam None, 100 None, None,
        Count per "OIDC provider" of "client ids";
    IamThumbprints "iam_thumbprints_per_oidc_provider" Iam None, 5 None, Some(5),
        Count per "OIDC provider" of "thumbprints";
    IamTags "iam_tags_per_resource" Iam None, 50 None, None,
        Count per "resource" of "tags";
    OrganizationAccounts "organization_accounts" Organizations Some("L-E619E033"),
        10_000 Some(10), None,
        Count per "organization" of "accounts, closed ones that are not gone yet included";
    OrganizationalUnits "organizational_units" Organizations None, 2_000 None, None,
        Count per "organization" of "organizational units";
    // Paths and policies are read for so many levels.
    UnitDepth "organizational_unit_depth" Organizations None, 5 None, Some(5),
        Count per "root" of "levels of organizational units";
    Invitations "organization_invitations_per_day" Organizations None, 20 None, None,
        Count per "organization" of
        "invitations sent in 24 hours; as many as accounts, where those are more";
    AccountsClosed "organization_accounts_closed_per_30_days" Organizations None, 10 None, None,
        Count per "organization" of
        "accounts closed in 30 days; a tenth of the accounts up to 1,000, where that is more";
    ServiceControlPolicies "service_control_policies" Organizations None, 10_000 None, None,
        Count per "organization" of "service control policies";
    OtherPolicies "organization_policies_of_a_type" Organizations None, 1_000 None, None,
        Count per "organization" of "policies of each type but service control policies";
    ControlPolicySize "control_policy_size" Organizations None, 5_120 None, None,
        Characters per "service control or resource control policy" of "document";
    OptOutPolicySize "ai_opt_out_policy_size" Organizations None, 2_500 None, None,
        Characters per "AI services opt-out policy" of "document";
    ManagementPolicySize "management_policy_size" Organizations None, 10_000 None, None,
        Characters per "policy of another type" of "document";
    // AWS: possibly 10 by now (§2.5).
    ControlPoliciesAttached "control_policies_per_target" Organizations None, 5 None, None,
        Count per "root, organizational unit or account" of
        "policies of one of the types service control, resource control, AI opt-out and chatbot";
    // AWS: the newest types: unconfirmed.
    ManagementPoliciesAttached "management_policies_per_target" Organizations None, 10 None, None,
        Count per "root, organizational unit or account" of "policies of another type";
    OrganizationTags "organization_tags_per_resource" Organizations None, 50 None, None,
        Count per "root, organizational unit, account or policy" of "tags";
}

impl Quota {
    /// The quota of this name.
    pub fn parse(name: &str) -> Option<Self> {
        let mut all = Self::ALL.iter().copied();
        all.find(|quota| quota.definition().name == name)
    }

    /// How many policies of the type an organization may have.
    pub const fn policies_of(policy_type: PolicyType) -> Self {
        match policy_type {
            PolicyType::ServiceControl => Self::ServiceControlPolicies,
            _ => Self::OtherPolicies,
        }
    }

    /// How long policies of the type may be.
    pub const fn policy_size_of(policy_type: PolicyType) -> Self {
        match policy_type {
            PolicyType::ServiceControl | PolicyType::ResourceControl => Self::ControlPolicySize,
            PolicyType::AiServicesOptOut => Self::OptOutPolicySize,
            _ => Self::ManagementPolicySize,
        }
    }

    /// How many policies of the type may be attached to one root, unit or account.
    pub const fn attached_of(policy_type: PolicyType) -> Self {
        match policy_type {
            PolicyType::ServiceControl
            | PolicyType::ResourceControl
            | PolicyType::AiServicesOptOut
            | PolicyType::Chatbot => Self::ControlPoliciesAttached,
            _ => Self::ManagementPoliciesAttached,
        }
    }
}

/// The quotas in force: the defaults, and what the operator has set. Cheap to clone.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Quotas {
    set: Arc<BTreeMap<Quota, i64>>,
}

impl Quotas {
    /// How much there may be.
    pub fn of(&self, quota: Quota) -> i64 {
        let set = self.set.get(&quota).copied();
        set.unwrap_or_else(|| quota.definition().default)
    }

    /// The same for what is counted in memory.
    pub fn size(&self, quota: Quota) -> usize {
        usize::try_from(self.of(quota)).unwrap_or(0)
    }

    /// Sets one; says why it cannot be.
    pub fn set(&mut self, quota: Quota, value: i64) -> Result<(), UnfitValue> {
        let most = quota.definition().most.unwrap_or(i64::MAX);
        if !(0..=most).contains(&value) {
            return Err(UnfitValue { quota, value });
        }
        Arc::make_mut(&mut self.set).insert(quota, value);
        Ok(())
    }
}

/// A value that a quota cannot have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct UnfitValue {
    quota: Quota,
    value: i64,
}

impl std::error::Error for UnfitValue {}

impl fmt::Display for UnfitValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Definition { name, most, .. } = self.quota.definition();
        match most {
            Some(most) => write!(f, "`{name}` must be 0 to {most}, not {}", self.value),
            None => write!(f, "`{name}` must not be negative, as {} is", self.value),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn names_and_codes_are_unique_and_are_found() {
        let rows: Vec<_> = Quota::ALL.iter().map(|quota| quota.definition()).collect();
        let names: BTreeSet<_> = rows.iter().map(|row| row.name).collect();
        assert_eq!(names.len(), rows.len());
        let codes: Vec<_> = rows.iter().filter_map(|row| row.code).collect();
        assert_eq!(codes.iter().collect::<BTreeSet<_>>().len(), codes.len());
        for quota in Quota::ALL {
            assert_eq!(Quota::parse(quota.definition().name), Some(*quota));
        }
    }

    #[test]
    fn what_the_operator_sets_holds_within_bounds() {
        let mut quotas = Quotas::default();
        assert_eq!(quotas.of(Quota::IamRoles), 5_000);
        quotas.set(Quota::IamRoles, 7).expect("a number");
        assert_eq!(quotas.size(Quota::IamRoles), 7);
        let refused = quotas.set(Quota::UnitDepth, 6).expect_err("too deep");
        assert_eq!(
            refused.to_string(),
            "`organizational_unit_depth` must be 0 to 5, not 6"
        );
        quotas.set(Quota::IamRoles, -1).expect_err("negative");
    }
}
