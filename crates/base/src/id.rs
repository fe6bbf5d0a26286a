//! The registry of ids: one line a kind, with its shape. Construction validates.

use std::fmt;

use crate::entropy::{Entropy, hex};

/// A text that is not an id of the kind asked for.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{text}` is not {kind}")]
pub struct InvalidId {
    /// What it should have been, with its article.
    pub kind: &'static str,
    /// What it was.
    pub text: String,
}

const LOWER: &[u8] = b"0123456789abcdefghijklmnopqrstuvwxyz";
const BASE32: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

macro_rules! ids {
    ($( $(#[$doc:meta])* $name:ident, $kind:literal, $valid:expr, $generate:expr; )*) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(String);

        impl $name {
            /// Takes `text` if it has the shape of this kind of id.
            pub fn parse(text: &str) -> Result<Self, InvalidId> {
                let valid: fn(&str) -> bool = $valid;
                if valid(text) {
                    Ok(Self(text.to_owned()))
                } else {
                    Err(InvalidId { kind: $kind, text: text.to_owned() })
                }
            }

            /// A new random id.
            pub fn generate(entropy: &dyn Entropy) -> Self {
                let generate: fn(&dyn Entropy) -> String = $generate;
                Self(generate(entropy))
            }

            /// The id's text.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    )*};
}

ids! {
    /// An application of account access manager: letters, digits and hyphens.
    AccessApplicationId, "an account access application id",
        |text| (1..=64).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-'),
        |entropy| hex(&entropy.bytes::<8>());
    /// An access key id: `AKIA` (lasting) or `ASIA` (temporary) and 16 characters.
    AccessKeyId, "an access key id",
        |text| (16..=128).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_'),
        |entropy| format!("AKIA{}", entropy.string(BASE32, 16));
    /// A twelve-digit account number.
    AccountId, "an account id",
        |text| text.len() == 12 && text.bytes().all(|b| b.is_ascii_digit()),
        |entropy| format!("{}{}", entropy.string(b"123456789", 1), entropy.string(b"0123456789", 11));
    /// An application of Identity Center: `apl-` and 16 characters.
    ApplicationId, "an application id",
        |text| tail(text, "apl-").is_some_and(|t| t.len() == 16 && t.bytes().all(|b| b.is_ascii_alphanumeric())),
        |entropy| format!("apl-{}", hex(&entropy.bytes::<8>()));
    /// An assignment rule: `ar-` and 16 hexadecimal digits. Ours, not AWS's.
    AssignmentRuleId, "an assignment rule id",
        |text| tail(text, "ar-").is_some_and(|t| t.len() == 16 && is_hex(t)),
        |entropy| format!("ar-{}", hex(&entropy.bytes::<8>()));
    /// The id of an audit event: a UUID.
    AuditEventId, "an event id", is_uuid, |entropy| entropy.uuid();
    /// A request to create an account: `car-` and 32 characters.
    CreateAccountRequestId, "a create-account request id",
        |text| tail(text, "car-").is_some_and(|t| (8..=32).contains(&t.len()) && lower(t)),
        |entropy| format!("car-{}", hex(&entropy.bytes::<16>()));
    /// A request to act in an account for a while: a UUID.
    DelegationRequestId, "a delegation request id", is_uuid, |entropy| entropy.uuid();
    /// An entitlement of account access manager: a UUID.
    EntitlementId, "an entitlement id", is_uuid, |entropy| entropy.uuid();
    /// An id that an external directory gave a group.
    ExternalGroupId, "an external group id",
        |text| (1..=256).contains(&text.len()), |entropy| entropy.uuid();
    /// A group of an identity store: a UUID, with or without the store's ten digits before it.
    GroupId, "a group id", is_principal, |entropy| entropy.uuid();
    /// An identity store: `d-` and ten hexadecimal digits, or a UUID.
    IdentityStoreId, "an identity store id",
        |text| tail(text, "d-").is_some_and(|t| t.len() == 10 && is_hex(t)) || is_uuid(text),
        |entropy| format!("d-{}", hex(&entropy.bytes::<5>()));
    /// A handshake between accounts of organizations: `h-` and 8 to 32 characters.
    HandshakeId, "a handshake id",
        |text| tail(text, "h-").is_some_and(|t| (8..=32).contains(&t.len()) && lower(t)),
        |entropy| format!("h-{}", hex(&entropy.bytes::<16>()));
    /// An Identity Center instance: `ssoins-` and 16 characters.
    InstanceId, "an instance id",
        |text| tail(text, "ssoins-").or_else(|| tail(text, "ins-")).is_some_and(|t| t.len() == 16 && word(t)),
        |entropy| format!("ssoins-{}", hex(&entropy.bytes::<8>()));
    /// A background job: a UUID.
    JobId, "a job id", is_uuid, |entropy| entropy.uuid();
    /// A letter to a person, by e-mail: a UUID.
    MailId, "a letter's id", is_uuid, |entropy| entropy.uuid();
    /// A group membership: a UUID, with or without the store's ten digits before it.
    MembershipId, "a membership id", is_principal, |entropy| entropy.uuid();
    /// An MFA device of a person: a UUID.
    MfaDeviceId, "an MFA device id", is_uuid, |entropy| entropy.uuid();
    /// An organization: `o-` and 10 to 32 characters.
    OrganizationId, "an organization id",
        |text| tail(text, "o-").is_some_and(|t| (10..=32).contains(&t.len()) && lower(t)),
        |entropy| format!("o-{}", entropy.string(LOWER, 10));
    /// A policy of an organization: `p-` and 8 to 128 characters.
    OrganizationPolicyId, "an organization policy id",
        |text| tail(text, "p-").is_some_and(|t| (8..=128).contains(&t.len()) && named(t)),
        |entropy| format!("p-{}", entropy.string(LOWER, 10));
    /// The policy of an organization itself: `rp-` and 4 to 128 characters.
    OrganizationResourcePolicyId, "a resource policy id",
        |text| tail(text, "rp-").is_some_and(|t| (4..=128).contains(&t.len()) && named(t)),
        |entropy| format!("rp-{}", entropy.string(LOWER, 8));
    /// An organizational unit: `ou-`, the root's part, `-` and 8 to 32 characters.
    OrganizationalUnitId, "an organizational unit id",
        |text| tail(text, "ou-").and_then(|t| t.split_once('-')).is_some_and(|(root, unit)| {
            (4..=32).contains(&root.len()) && lower(root) && (8..=32).contains(&unit.len()) && lower(unit)
        }),
        |entropy| format!("ou-{}-{}", entropy.string(LOWER, 4), entropy.string(LOWER, 8));
    /// A permission set: `ps-` and 16 characters.
    PermissionSetId, "a permission set id",
        |text| tail(text, "ps-").is_some_and(|t| t.len() == 16 && t.bytes().all(|b| b.is_ascii_alphanumeric() || b"-./".contains(&b))),
        |entropy| format!("ps-{}", hex(&entropy.bytes::<8>()));
    /// A managed policy's unique id: `ANPA` and 17 characters.
    PolicyId, "a policy id", |text| unique(text, "ANPA"), |entropy| format!("ANPA{}", entropy.string(BASE32, 17));
    /// A report of what was provisioned, or was not: a UUID.
    ProvisioningReportId, "a provisioning report's id", is_uuid, |entropy| entropy.uuid();
    /// A token that an identity provider provisions with: `spt-` and 16 hexadecimal digits. Not its
    /// secret.
    ProvisioningTokenId, "a provisioning token id",
        |text| tail(text, "spt-").is_some_and(|t| t.len() == 16 && is_hex(t)),
        |entropy| format!("spt-{}", hex(&entropy.bytes::<8>()));
    /// What every answer and every log line carries: a UUID. Also names asynchronous requests.
    RequestId, "a request id", is_uuid, |entropy| entropy.uuid();
    /// An IAM group's unique id: `AGPA` and 17 characters.
    IamGroupId, "a group id", |text| unique(text, "AGPA"), |entropy| format!("AGPA{}", entropy.string(BASE32, 17));
    /// An IAM user's unique id: `AIDA` and 17 characters.
    IamUserId, "a user id", |text| unique(text, "AIDA"), |entropy| format!("AIDA{}", entropy.string(BASE32, 17));
    /// An instance profile's unique id: `AIPA` and 17 characters.
    InstanceProfileId, "an instance profile id", |text| unique(text, "AIPA"), |entropy| format!("AIPA{}", entropy.string(BASE32, 17));
    /// A transfer of a responsibility between organizations: `rt-` and 8 to 32 characters.
    ResponsibilityTransferId, "a responsibility transfer id",
        |text| tail(text, "rt-").is_some_and(|t| (8..=32).contains(&t.len()) && lower(t)),
        |entropy| format!("rt-{}", hex(&entropy.bytes::<16>()));
    /// A role's unique id: `AROA` and 17 characters.
    RoleId, "a role id", |text| unique(text, "AROA"), |entropy| format!("AROA{}", entropy.string(BASE32, 17));
    /// An organization's root: `r-` and 4 to 32 characters.
    RootId, "a root id",
        |text| tail(text, "r-").is_some_and(|t| (4..=32).contains(&t.len()) && lower(t)),
        |entropy| format!("r-{}", entropy.string(LOWER, 4));
    /// A sign-in that is under way: a UUID.
    SignInFlowId, "a sign-in id", is_uuid, |entropy| entropy.uuid();
    /// What people call an application of account access manager by: `aa-` and up to 21 characters.
    TenantId, "a tenant id",
        |text| tail(text, "aa-").is_some_and(|t| (1..=21).contains(&t.len()) && t.bytes().all(|b| b.is_ascii_digit() || b.is_ascii_lowercase() || b == b'-')),
        |entropy| format!("aa-{}", entropy.string(LOWER, 12));
    /// A trusted token issuer: `tti-` and a UUID.
    TrustedTokenIssuerId, "a trusted token issuer id",
        |text| tail(text, "tti-").is_some_and(is_uuid), |entropy| format!("tti-{}", entropy.uuid());
    /// A user of an identity store: a UUID, with or without the store's ten digits before it.
    UserId, "a user id", is_principal, |entropy| entropy.uuid();
    /// A person's signed-in session: a UUID. Not its secret.
    WebSessionId, "a session id", is_uuid, |entropy| entropy.uuid();
}

impl AccessKeyId {
    /// A new id of a temporary credential.
    pub fn generate_temporary(entropy: &dyn Entropy) -> Self {
        Self(format!("ASIA{}", entropy.string(BASE32, 16)))
    }
}

impl OrganizationalUnitId {
    /// A new id of a unit below `root`, whose part the id repeats.
    pub fn generate_below(root: &RootId, entropy: &dyn Entropy) -> Self {
        let part = root.as_str().strip_prefix("r-").unwrap_or_default();
        Self(format!("ou-{part}-{}", entropy.string(LOWER, 8)))
    }
}

impl InstanceId {
    /// The sixteen characters after the prefix.
    pub fn suffix(&self) -> &str {
        self.0.rsplit('-').next().unwrap_or_default()
    }
}

fn tail<'a>(text: &'a str, prefix: &str) -> Option<&'a str> {
    text.strip_prefix(prefix)
}

fn lower(text: &str) -> bool {
    text.bytes()
        .all(|b| b.is_ascii_digit() || b.is_ascii_lowercase())
}

fn named(text: &str) -> bool {
    text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_')
}

fn word(text: &str) -> bool {
    text.bytes()
        .all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'.')
}

fn is_hex(text: &str) -> bool {
    text.bytes()
        .all(|b| b.is_ascii_digit() || (b'a'..=b'f').contains(&b))
}

fn unique(text: &str, prefix: &str) -> bool {
    tail(text, prefix).is_some_and(|t| {
        t.len() == 17
            && t.bytes()
                .all(|b| b.is_ascii_uppercase() || b.is_ascii_digit())
    })
}

fn is_uuid(text: &str) -> bool {
    text.len() == 36
        && text.bytes().enumerate().all(|(index, b)| match index {
            8 | 13 | 18 | 23 => b == b'-',
            _ => b.is_ascii_digit() || (b'a'..=b'f').contains(&b),
        })
}

/// AWS: `([0-9a-f]{10}-|)` before a UUID; the UUID may be in capitals.
fn is_principal(text: &str) -> bool {
    let text = text.to_ascii_lowercase();
    match text.len() {
        36 => is_uuid(&text),
        47 => text
            .split_once('-')
            .is_some_and(|(store, uuid)| store.len() == 10 && is_hex(store) && is_uuid(uuid)),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::SeededEntropy;

    #[test]
    fn a_generated_id_has_the_shape_of_its_kind() {
        let entropy = SeededEntropy::new(7);
        macro_rules! check {
            ($($name:ident)*) => {$(
                let id = $name::generate(&entropy);
                assert_eq!($name::parse(id.as_str()), Ok(id));
            )*};
        }
        check!(AccessApplicationId AccessKeyId AccountId ApplicationId AssignmentRuleId AuditEventId
            CreateAccountRequestId DelegationRequestId EntitlementId GroupId HandshakeId IamGroupId
            IamUserId IdentityStoreId InstanceId InstanceProfileId JobId MailId MembershipId
            MfaDeviceId OrganizationId
            OrganizationPolicyId OrganizationResourcePolicyId OrganizationalUnitId PermissionSetId
            PolicyId ProvisioningReportId ProvisioningTokenId RequestId ResponsibilityTransferId RoleId RootId SignInFlowId TenantId
            TrustedTokenIssuerId UserId WebSessionId);
    }

    #[test]
    fn both_styles_of_principal_ids_are_taken() {
        assert!(UserId::parse("906766a7f4-44a85468-40e1-708e-e018-01ce81f12cf5").is_ok());
        assert!(UserId::parse("44a85468-40e1-708e-e018-01ce81f12cf5").is_ok());
        assert!(UserId::parse("906766a7f4").is_err());
        assert!(UserId::parse("").is_err());
    }

    #[test]
    fn an_id_of_another_kind_is_refused_by_name() {
        let error = AccountId::parse("o-abcdefghij").expect_err("not an account");
        assert_eq!(error.to_string(), "`o-abcdefghij` is not an account id");
    }
}
