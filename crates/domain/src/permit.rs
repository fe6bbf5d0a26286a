//! Authorization as a value.

use base::AccountId;

/// Proof that the authorizer allowed a change. Every mutating function of the store takes one.
///
/// Only `app::authorize` makes them (`xtask tidy` looks that nobody else calls
/// [`Permit::issued_by_the_authorizer`]), so code that forgot to ask cannot compile.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Permit {
    action: &'static str,
    resource: String,
    account: AccountId,
}

impl Permit {
    /// For the authorizer alone.
    pub fn issued_by_the_authorizer(
        action: &'static str,
        resource: String,
        account: AccountId,
    ) -> Self {
        Self {
            action,
            resource,
            account,
        }
    }

    /// The IAM action that was allowed, such as `sso:CreatePermissionSet`.
    pub fn action(&self) -> &'static str {
        self.action
    }

    /// The ARN that it was allowed on, or `*`.
    pub fn resource(&self) -> &str {
        &self.resource
    }

    /// The account that owns the resource.
    pub fn account(&self) -> &AccountId {
        &self.account
    }
}
