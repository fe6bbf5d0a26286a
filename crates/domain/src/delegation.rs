//! What a delegated administrator of Identity Center may not do (AWS: §11.2).
//!
//! A delegated administrator administers everything of the organization instance, except what is
//! of the management account: they could otherwise give themselves the organization.

/// The service principal that administration of Identity Center is delegated for.
pub const SERVICE_PRINCIPAL: &str = "sso.amazonaws.com";

/// What of the management account a request is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Touched {
    /// Nothing.
    Nothing,
    /// A permission set that is provisioned there, or about to be.
    PermissionSet,
    /// The account itself.
    Account,
}

/// Why a delegated administrator may not do `action` (`sso:UpdatePermissionSet`), where they may
/// not. Reading is open to them.
///
/// AWS: the words are the console's; what the API says behind "is not authorized to perform" is
/// unconfirmed, and so is that tags of such permission sets are theirs as little as the rest.
pub fn limit(action: &str, touched: Touched) -> Option<&'static str> {
    let verb = action.split_once(':').map_or(action, |(_, verb)| verb);
    let reads = ["Describe", "Get", "List"];
    if reads.iter().any(|read| verb.starts_with(read)) {
        return None;
    }
    if action == "sso:DeleteInstance" {
        return Some("The organization instance can be deleted by the management account only");
    }
    match touched {
        Touched::Nothing => None,
        Touched::PermissionSet => Some(match verb {
            "DeletePermissionSet" => {
                "You cannot delete permission sets provisioned in the management account"
            }
            "CreateAccountAssignment"
            | "CreateAssignmentRule"
            | "CreateExpiringAccountAssignment" => {
                "You cannot assign access to permission sets provisioned in the management account"
            }
            "DeleteAccountAssignment" => {
                "You cannot remove access to permission sets provisioned in the management account"
            }
            _ => "You cannot modify permission sets provisioned in the management account",
        }),
        Touched::Account => Some("You cannot manage access to the management account"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_of_the_management_account_is_its_own() {
        const SETS: &str = "permission sets provisioned in the management account";
        for (action, touched, expected) in [
            ("sso:UpdatePermissionSet", Touched::Nothing, None),
            ("sso:CreatePermissionSet", Touched::Nothing, None),
            ("sso:CreateAccountAssignment", Touched::Nothing, None),
            ("sso:UpdateInstance", Touched::Nothing, None),
            ("identitystore:DeleteUser", Touched::Nothing, None),
            ("sso:DeleteInstance", Touched::Nothing, Some("deleted by")),
            ("sso:DescribePermissionSet", Touched::PermissionSet, None),
            ("sso:ListAccountAssignments", Touched::Account, None),
            (
                "sso:GetInlinePolicyForPermissionSet",
                Touched::PermissionSet,
                None,
            ),
            (
                "sso:UpdatePermissionSet",
                Touched::PermissionSet,
                Some("modify"),
            ),
            (
                "sso:PutInlinePolicyToPermissionSet",
                Touched::PermissionSet,
                Some("modify"),
            ),
            (
                "sso:ProvisionPermissionSet",
                Touched::PermissionSet,
                Some("modify"),
            ),
            ("sso:TagResource", Touched::PermissionSet, Some("modify")),
            (
                "sso:DeletePermissionSet",
                Touched::PermissionSet,
                Some("delete"),
            ),
            (
                "sso:CreateAccountAssignment",
                Touched::PermissionSet,
                Some("assign"),
            ),
            (
                "sso:DeleteAccountAssignment",
                Touched::PermissionSet,
                Some("remove"),
            ),
            (
                "sso:CreateAccountAssignment",
                Touched::Account,
                Some("manage"),
            ),
        ] {
            let limit = limit(action, touched);
            assert_eq!(limit.is_some(), expected.is_some(), "{action} {touched:?}");
            let text = limit.unwrap_or_default();
            assert!(text.contains(expected.unwrap_or_default()), "{text}");
            if touched == Touched::PermissionSet && expected.is_some() {
                assert!(text.ends_with(SETS), "{text}");
            }
        }
    }
}
