//! Identity Center instances.

use base::{AccountId, IdentityStoreId, InstanceId, Timestamp};

use crate::permission_set::LIMITS_PAGE;
use crate::{Error, Kind};

/// An instance of Identity Center with its identity store.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Instance {
    /// `ssoins-` and 16 characters.
    pub id: InstanceId,
    /// The account that owns it; the management account owns the organization instance.
    pub owner: AccountId,
    /// Its identity store.
    pub identity_store_id: IdentityStoreId,
    /// What people call it, perhaps nothing.
    pub name: Option<String>,
    /// When it was made.
    pub created_at: Timestamp,
    /// Whether it is an organization's or an account's.
    pub kind: InstanceKind,
    /// Whether it is still there for its users.
    pub status: InstanceStatus,
}

/// Whose an instance is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum InstanceKind {
    /// An organization's, with permission sets for its accounts.
    Organization,
    /// One account's, for applications alone.
    Account,
}

/// Whether an instance is there. AWS's two statuses of creation never show, because an instance is
/// made in one transaction.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum InstanceStatus {
    /// It is.
    Active,
    /// It was deleted, and its roles are still being removed from accounts.
    Deleting,
}

/// A Region that an instance was added to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AddedRegion {
    /// Such as `eu-west-1`.
    pub name: String,
    /// When.
    pub added_at: Timestamp,
}

impl Instance {
    /// `arn:aws:sso:::instance/ssoins-…`, without region and account.
    pub fn arn(&self) -> String {
        arn(&self.id)
    }

    /// The ARN of its identity store.
    pub fn identity_store_arn(&self) -> String {
        format!(
            "arn:aws:identitystore::{}:identitystore/{}",
            self.owner, self.identity_store_id
        )
    }
}

impl InstanceKind {
    /// As it is stored.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Organization => "ORGANIZATION",
            Self::Account => "ACCOUNT",
        }
    }

    /// From how it is stored.
    pub fn parse(text: &str) -> Option<Self> {
        [Self::Organization, Self::Account]
            .into_iter()
            .find(|kind| kind.as_str() == text)
    }
}

impl InstanceStatus {
    /// As it is stored, and as AWS spells it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Active => "ACTIVE",
            Self::Deleting => "DELETE_IN_PROGRESS",
        }
    }

    /// From how it is stored.
    pub fn parse(text: &str) -> Option<Self> {
        [Self::Active, Self::Deleting]
            .into_iter()
            .find(|status| status.as_str() == text)
    }
}

/// The ARN of an instance.
pub fn arn(id: &InstanceId) -> String {
    format!("arn:aws:sso:::instance/{id}")
}

/// The id out of an instance's ARN.
pub fn parse_arn(text: &str) -> Option<InstanceId> {
    InstanceId::parse(text.split_once(":instance/")?.1).ok()
}

/// Refuses an action that instances of this kind do not know.
///
/// AWS: the words and the code are those of `CreatePermissionSet` and `ListPermissionSets` on an
/// account instance; that attributes for access control, which go with account access, and Regions
/// are refused likewise is unconfirmed.
pub fn check_supports(instance: &Instance, action: &str) -> Result<(), Error> {
    const OF_ORGANIZATIONS: [&str; 9] = [
        "PermissionSet",
        "PermissionsBoundary",
        "AccountAssignment",
        "AssignmentRule",
        "AccessControlAttributeConfiguration",
        "Region",
        "AccountsForProvisioned",
        "ManagedPolic",
        "InlinePolicy",
    ];
    let refused = instance.kind == InstanceKind::Account
        && OF_ORGANIZATIONS.iter().any(|part| action.contains(part));
    if refused {
        return Err(Error::invalid(
            "The operation is not supported for this Identity Center instance",
        ));
    }
    Ok(())
}

/// The caller's account manages an organization, whose instance it has or enables elsewhere.
pub fn not_for_management_accounts() -> Error {
    // AWS: the words and the code have been observed.
    Error::invalid("Organization management account is not allowed to perform the operation.")
}

/// The account has an instance already.
pub fn already_there(account: &AccountId) -> Error {
    // AWS: rejected (§3.6); code and words are unconfirmed.
    Error::conflict(
        Kind::Instance,
        format!("An instance of IAM Identity Center already exists in account {account}."),
    )
}

/// A token was used for another request before.
pub fn client_token_reused(kind: Kind) -> Error {
    // AWS: an idempotency token belongs to one request; the words are unconfirmed.
    Error::conflict(
        kind,
        "The client token has been used with different parameters before.",
    )
}

/// The instance is in the Region already.
pub fn region_added(name: &str) -> Error {
    // AWS: the words of all errors about Regions are unconfirmed (§12).
    Error::conflict(
        Kind::Region,
        format!("Region {name} has already been added to the instance."),
    )
}

/// The primary Region stays.
pub fn primary_region_stays(name: &str) -> Error {
    Error::invalid(format!(
        "Region {name} is the primary Region of the instance and cannot be removed."
    ))
}

/// Regions are removed from the primary one.
pub fn removed_from_primary(primary: &str) -> Error {
    Error::invalid(format!(
        "Regions can be removed only from the primary Region {primary} of the instance."
    ))
}

/// The instance is in as many Regions as it may be.
pub fn too_many_regions(id: &InstanceId, most: i64) -> Error {
    Error::limit(format!(
        "You have exceeded AWS SSO limits. Cannot create Region more than {most} for \
         id {id}. Please refer to {LIMITS_PAGE}"
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_account_instance_knows_nothing_of_accounts_permission_sets_and_regions() {
        let instance = |kind| Instance {
            id: InstanceId::parse("ssoins-1234567890abcdef").expect("an id"),
            owner: AccountId::parse("111122223333").expect("an id"),
            identity_store_id: IdentityStoreId::parse("d-1234567890").expect("an id"),
            name: None,
            created_at: Timestamp::default(),
            kind,
            status: InstanceStatus::Active,
        };
        let own = instance(InstanceKind::Account);
        for action in [
            "sso:CreatePermissionSet",
            "sso:ListPermissionSets",
            "sso:ListAccountAssignmentsForPrincipal",
            "sso:DescribeAccountAssignmentCreationStatus",
            "sso:ListPermissionSetsProvisionedToAccount",
            "sso:AddRegion",
            "sso:CreateInstanceAccessControlAttributeConfiguration",
        ] {
            let refused = check_supports(&own, action).map_err(|error| error.to_string());
            assert_eq!(
                refused,
                Err("The operation is not supported for this Identity Center instance".to_owned()),
                "{action}"
            );
            let organizations = instance(InstanceKind::Organization);
            assert!(check_supports(&organizations, action).is_ok(), "{action}");
        }
        for action in [
            "sso:CreateApplication",
            "sso:CreateApplicationAssignment",
            "sso:CreateTrustedTokenIssuer",
            "sso:DescribeInstance",
            "sso:DeleteInstance",
            "sso:TagResource",
        ] {
            assert!(check_supports(&own, action).is_ok(), "{action}");
        }
    }
}
