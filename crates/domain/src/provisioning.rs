//! Provisioning: what Identity Center makes in an account, and why it could not.

use base::{AccountId, InstanceId, PermissionSetId, RoleId, Timestamp, sha256_hex};

use crate::permission_set::CustomerManagedPolicyReference;

/// AWS: seconds that sessions of provisioned roles may last, whatever the permission set says
/// (§1.4).
pub const ROLE_SESSION_SECONDS: u32 = 43_200;
/// AWS: the name of the inline policy in the role (§1.4, unconfirmed).
pub const INLINE_POLICY_NAME: &str = "AwsSSOInlinePolicy";

/// A permission set that has a role in an account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Provisioned {
    /// The account.
    pub account: AccountId,
    /// The permission set.
    pub permission_set: PermissionSetId,
    /// The permission set's instance.
    pub instance: InstanceId,
    /// The role that was last seen or made there.
    pub role: RoleId,
    /// The role's name, which stays until the last assignment is gone.
    pub role_name: String,
    /// The revision of the permission set that the role has.
    pub revision: i64,
    /// When the role was first made.
    pub created_at: Timestamp,
    /// Whether the role's trust policy allows session tags.
    pub allows_tags: bool,
}

/// Whether the accounts or permission sets listed have the newest definition.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ProvisioningStatus {
    /// `LATEST_PERMISSION_SET_PROVISIONED`.
    Latest,
    /// `LATEST_PERMISSION_SET_NOT_PROVISIONED`.
    NotLatest,
}

/// `AWSReservedSSO_<permission set>_<suffix>`.
pub fn role_name(permission_set: &str, suffix: &str) -> String {
    format!("AWSReservedSSO_{permission_set}_{suffix}")
}

/// How provisioned roles are called.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum RoleNaming {
    /// `RANDOM`: with another suffix each time, as AWS does it.
    #[default]
    Random,
    /// `STABLE`: with [`stable_suffix`].
    Stable,
}

impl RoleNaming {
    /// As it is stored.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Random => "RANDOM",
            Self::Stable => "STABLE",
        }
    }

    /// From how it is stored.
    pub fn parse(text: &str) -> Option<Self> {
        [Self::Random, Self::Stable]
            .into_iter()
            .find(|naming| naming.as_str() == text)
    }
}

/// The suffix of a role whose name can be told before it is there: 16 hexadecimal digits, the first
/// of the SHA-256 of `<instance id>/<name of the permission set>`. The name of the permission set
/// counts and not its id, so that one that is made again has the same. Where the account has
/// something of that name, `/1` is put behind the text, then `/2` and so on.
pub fn stable_suffix(instance: &InstanceId, permission_set: &str, number: u32) -> String {
    let mut text = format!("{instance}/{permission_set}");
    if number > 0 {
        text = format!("{text}/{number}");
    }
    sha256_hex(&text).chars().take(16).collect()
}

/// The path of provisioned roles, which names the home region unless it is us-east-1 (§1.4).
pub fn role_path(region: &str) -> String {
    if region == "us-east-1" {
        "/aws-reserved/sso.amazonaws.com/".to_owned()
    } else {
        format!("/aws-reserved/sso.amazonaws.com/{region}/")
    }
}

/// The trust policy of provisioned roles (§1.4), which allows session tags where they are enabled.
pub fn trust_policy(saml_provider_arn: &str, allows_tags: bool) -> String {
    let actions = if allows_tags {
        "[\"sts:AssumeRoleWithSAML\",\"sts:TagSession\"]"
    } else {
        "\"sts:AssumeRoleWithSAML\""
    };
    format!(
        "{{\"Version\":\"2012-10-17\",\"Statement\":[{{\"Effect\":\"Allow\",\"Principal\":\
         {{\"Federated\":\"{saml_provider_arn}\"}},\"Action\":{actions},\"Condition\":\
         {{\"StringEquals\":{{\"SAML:aud\":\"https://signin.aws.amazon.com/saml\"}}}}}}]}}"
    )
}

/// `AWSSSO_<suffix>_DO_NOT_DELETE`.
pub fn saml_provider_name(suffix: &str) -> String {
    format!("AWSSSO_{suffix}_DO_NOT_DELETE")
}

/// Whether Identity Center made the SAML provider of this name.
pub fn is_our_saml_provider(name: &str) -> bool {
    name.starts_with("AWSSSO_") && name.ends_with("_DO_NOT_DELETE")
}

/// What tells an account's SAML provider from others before it is base64-encoded:
/// `<account>_ins-<16 characters>` (§1.4).
pub fn saml_subject(account: &AccountId, instance: &InstanceId) -> String {
    format!("{account}_ins-{}", instance.suffix())
}

/// The metadata of an account's SAML provider (§1.4); `opaque` is the base64 of [`saml_subject`],
/// `certificate` that of the DER of what the instance's assertions are verified with.
pub fn saml_metadata(region: &str, opaque: &str, certificate: &str) -> String {
    let portal = format!("https://portal.sso.{region}.amazonaws.com/saml");
    let mut metadata = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><md:EntityDescriptor \
         xmlns:md=\"urn:oasis:names:tc:SAML:2.0:metadata\" \
         entityID=\"{portal}/assertion/{opaque}\"><md:IDPSSODescriptor \
         WantAuthnRequestsSigned=\"false\" \
         protocolSupportEnumeration=\"urn:oasis:names:tc:SAML:2.0:protocol\">\
         <md:KeyDescriptor use=\"signing\"><ds:KeyInfo \
         xmlns:ds=\"http://www.w3.org/2000/09/xmldsig#\"><ds:X509Data><ds:X509Certificate>\
         {certificate}</ds:X509Certificate></ds:X509Data></ds:KeyInfo></md:KeyDescriptor>"
    );
    let service = |element: &str, binding: &str, path: &str| {
        format!(
            "<md:{element} Binding=\"urn:oasis:names:tc:SAML:2.0:bindings:{binding}\" \
             Location=\"{portal}/{path}/{opaque}\"/>"
        )
    };
    for binding in ["HTTP-POST", "HTTP-Redirect"] {
        metadata += &service("SingleLogoutService", binding, "logout");
    }
    metadata += "<md:NameIDFormat>urn:oasis:names:tc:SAML:2.0:nameid-format:persistent\
        </md:NameIDFormat>";
    for binding in ["HTTP-POST", "HTTP-Redirect"] {
        metadata += &service("SingleSignOnService", binding, "assertion");
    }
    metadata += "</md:IDPSSODescriptor></md:EntityDescriptor>";
    metadata
}

/// Why an operation ended FAILED, in AWS's wording.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum FailureReason {
    /// Nothing is assigned or provisioned there (§3.4).
    #[error("Received a 404 status error: Assignment not found.")]
    AssignmentNotFound,
    /// Nobody asked for the assignment but assignment rules. Ours, not AWS's.
    #[error("Received a 409 status error: {0}")]
    HeldByRules(String),
    /// Its time was over before it was made. Ours, not AWS's.
    #[error("Received a 409 status error: the assignment expired before it was made.")]
    Expired,
    /// A customer managed policy is missing in the account (§3.3; the text is unconfirmed).
    #[error(
        "Received a 404 status error: Not supported policy {}.",
        policy.arn_in(account)
    )]
    PolicyNotFound {
        /// What was looked for.
        policy: CustomerManagedPolicyReference,
        /// Where.
        account: AccountId,
    },
    /// In the account that owns the instance the caller's own rights in IAM do not suffice (§1.4).
    #[error(
        "Received a 403 status error: Access denied by IAM. Please check your policy, or wait for \
         role propagation to complete. IAM Error: {message} (Service: AmazonIdentityManagement; \
         Status Code: 403; Error Code: AccessDenied; Request ID: {request_id}; Proxy: null)"
    )]
    DeniedByIam {
        /// IAM's own denial.
        message: String,
        /// The request that asked for it.
        request_id: String,
    },
    /// The account is suspended or about to be closed (§3.4).
    #[error(
        "AWS SSO is unable to complete your request at this time. Obtaining permissions to manage \
         your AWS account '{0}' takes longer than usual. Please try again in a few minutes. If \
         this problem continues, contact AWS Support."
    )]
    AccountUnreachable(AccountId),
    /// The account left while the operation waited (unconfirmed).
    #[error("Received a 404 status error: Account {0} not found.")]
    AccountNotFound(AccountId),
    /// The principal was deleted while the operation waited (unconfirmed).
    #[error("Received a 404 status error: {kind} {id} not found.")]
    PrincipalNotFound {
        /// `USER` or `GROUP`.
        kind: &'static str,
        /// Which.
        id: String,
    },
    /// The permission set was deleted while the operation waited.
    #[error("Received a 404 status error: Could not find PermissionSet with id {0}")]
    PermissionSetNotFound(PermissionSetId),
    /// IAM takes less inline policy than Identity Center does (§2.1; the text is IAM's).
    #[error(
        "Received a 409 status error: Maximum policy size of {most} bytes exceeded for role {role}"
    )]
    InlinePolicyTooLarge {
        /// Its name.
        role: String,
        /// How much IAM takes.
        most: i64,
    },
    /// A role has fewer policies than the permission set (§2.1; the text is IAM's).
    #[error("Received a 409 status error: Cannot exceed quota for PoliciesPerRole: {0}")]
    TooManyPolicies(i64),
    /// The account has all the permission sets that it may have.
    #[error("{}", too_many_in_account(.account, *.most))]
    TooManyInAccount {
        /// Which.
        account: AccountId,
        /// How many it may have.
        most: i64,
    },
    /// The account has all the roles that IAM allows (the text is IAM's).
    #[error("Received a 409 status error: Cannot exceed quota for RolesPerAccount: {0}")]
    TooManyRoles(i64),
    /// It was tried again and again (§3.4: seen in the field).
    #[error("An unexpected internal service exception was encountered")]
    Internal,
}

impl FailureReason {
    /// For machines: which of them it is.
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::AssignmentNotFound => "ASSIGNMENT_NOT_FOUND",
            Self::PolicyNotFound { .. } => "POLICY_NOT_FOUND",
            Self::DeniedByIam { .. } => "DENIED_BY_IAM",
            Self::AccountUnreachable(_) => "ACCOUNT_UNREACHABLE",
            Self::AccountNotFound(_) => "ACCOUNT_NOT_FOUND",
            Self::PrincipalNotFound { .. } => "PRINCIPAL_NOT_FOUND",
            Self::PermissionSetNotFound(_) => "PERMISSION_SET_NOT_FOUND",
            Self::InlinePolicyTooLarge { .. } => "INLINE_POLICY_TOO_LARGE",
            Self::TooManyPolicies(_) => "TOO_MANY_POLICIES",
            Self::TooManyInAccount { .. } => "TOO_MANY_PERMISSION_SETS",
            Self::TooManyRoles(_) => "TOO_MANY_ROLES",
            Self::HeldByRules(_) => "HELD_BY_RULES",
            Self::Expired => "EXPIRED",
            Self::Internal => "INTERNAL",
        }
    }
}

/// The account has all the permission sets that it may have (§2.1; the text is unconfirmed).
pub fn too_many_in_account(account: &AccountId, most: i64) -> String {
    format!(
        "You have exceeded AWS SSO limits. Cannot provision PermissionSet more than \
         {most} for id {account}. Please refer to \
         https://docs.aws.amazon.com/singlesignon/latest/userguide/limits.html"
    )
}

/// Why an operation about all accounts failed: the reason itself where it is one account's, and
/// otherwise how many of how many, with the first of them in order of their ids.
///
/// DIFFERENCE: AWS's status tells the reason of one account only (unconfirmed which).
pub fn summary(total: u32, failed: u32, first: &[(AccountId, String)]) -> String {
    if let (1, [(_, reason)]) = (failed, first) {
        return reason.clone();
    }
    let told: Vec<String> = first
        .iter()
        .map(|(account, reason)| format!("{account} ({reason})"))
        .collect();
    let listed = u32::try_from(first.len()).unwrap_or(u32::MAX);
    let rest = match failed.saturating_sub(listed) {
        0 => String::new(),
        more => format!(" and {more} more"),
    };
    format!(
        "Provisioning failed in {failed} of {total} accounts: {}{rest}",
        told.join(", ")
    )
}

/// Whether IAM would take `policy` as a role's inline policy: it counts `most` characters without
/// white space (§2.4).
pub fn fits_into_a_role(policy: &str, most: usize) -> bool {
    let characters = policy.chars().filter(|c| !c.is_ascii_whitespace()).count();
    characters <= most
}

#[cfg(test)]
mod tests {
    use super::*;

    fn account() -> AccountId {
        AccountId::parse("111122223333").expect("an account")
    }

    #[test]
    fn the_role_path_names_every_region_but_us_east_1() {
        assert_eq!(role_path("us-east-1"), "/aws-reserved/sso.amazonaws.com/");
        assert_eq!(
            role_path("eu-west-2"),
            "/aws-reserved/sso.amazonaws.com/eu-west-2/"
        );
    }

    #[test]
    fn a_stable_suffix_is_what_the_documentation_computes() {
        let instance = InstanceId::parse("ssoins-1234567890abcdef").expect("an instance");
        let first = stable_suffix(&instance, "ReadOnly", 0);
        // printf 'ssoins-1234567890abcdef/ReadOnly' | sha256sum | cut -c1-16
        assert_eq!(first, "61de7a7b25017235");
        assert_eq!(stable_suffix(&instance, "ReadOnly", 0), first);
        assert_ne!(stable_suffix(&instance, "ReadOnly", 1), first);
        assert_ne!(stable_suffix(&instance, "readonly", 0), first);
        assert_eq!(role_name(&"x".repeat(32), &first).len(), 64);
    }

    #[test]
    fn the_longest_role_name_is_one_that_iam_takes() {
        assert_eq!(role_name(&"x".repeat(32), &"0".repeat(16)).len(), 64);
    }

    #[test]
    fn reasons_read_as_aws_writes_them() {
        assert_eq!(
            FailureReason::PolicyNotFound {
                policy: CustomerManagedPolicyReference {
                    path: "/team/".to_owned(),
                    name: "Deploy".to_owned(),
                },
                account: account(),
            }
            .to_string(),
            "Received a 404 status error: Not supported policy \
             arn:aws:iam::111122223333:policy/team/Deploy."
        );
        assert_eq!(
            FailureReason::AccountUnreachable(account()).to_string(),
            "AWS SSO is unable to complete your request at this time. Obtaining permissions to \
             manage your AWS account '111122223333' takes longer than usual. Please try again in \
             a few minutes. If this problem continues, contact AWS Support."
        );
    }

    #[test]
    fn many_failures_are_told_as_one_reason() {
        let one = |reason: &str| (account(), reason.to_owned());
        assert_eq!(summary(9, 1, &[one("Why.")]), "Why.");
        assert_eq!(
            summary(9, 2, &[one("Why."), one("How.")]),
            "Provisioning failed in 2 of 9 accounts: 111122223333 (Why.), 111122223333 (How.)"
        );
        assert_eq!(
            summary(900, 12, &[one("Why.")]),
            "Provisioning failed in 12 of 900 accounts: 111122223333 (Why.) and 11 more"
        );
    }

    #[test]
    fn white_space_does_not_count_in_a_role() {
        let policy = format!("{}{}", " \n".repeat(10_000), "x".repeat(10_240));
        assert!(fits_into_a_role(&policy, 10_240));
        assert!(!fits_into_a_role(&"x".repeat(10_241), 10_240));
    }

    #[test]
    fn metadata_name_the_account_the_instance_and_the_certificate() {
        let instance = InstanceId::parse("ssoins-1234567890abcdef").expect("an instance");
        assert_eq!(
            saml_subject(&account(), &instance),
            "111122223333_ins-1234567890abcdef"
        );
        let metadata = saml_metadata("eu-west-2", "b64", "MIIC");
        assert!(metadata.contains(
            "entityID=\"https://portal.sso.eu-west-2.amazonaws.com/saml/assertion/b64\""
        ));
        assert!(metadata.contains(
            "<md:KeyDescriptor use=\"signing\"><ds:KeyInfo \
             xmlns:ds=\"http://www.w3.org/2000/09/xmldsig#\"><ds:X509Data>\
             <ds:X509Certificate>MIIC</ds:X509Certificate></ds:X509Data></ds:KeyInfo>\
             </md:KeyDescriptor>"
        ));
    }
}
