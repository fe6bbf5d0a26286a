//! Who may do what, first version: the root of an account may do everything in it.
//!
//! The policy engine takes this module's place without a change to its callers: they ask with
//! action and resource and get a [`Permit`] or a denial in AWS's wording.

use base::AccountId;
use domain::{Actor, Error, Permit};

use crate::{App, Cx};

impl App {
    /// Whether the caller may do `action` (`sso:CreatePermissionSet`) on `resource` (an ARN or
    /// `*`) of `account`.
    #[expect(
        clippy::unused_self,
        reason = "the policy engine will read its policies through it"
    )]
    pub(crate) fn authorize(
        &self,
        cx: &Cx,
        action: &'static str,
        resource: impl Into<String>,
        account: &AccountId,
    ) -> Result<Permit, Error> {
        let resource = resource.into();
        cx.asks_for(&resource);
        match cx.actor() {
            Actor::Root { account: own, .. } if own == account => Ok(
                Permit::issued_by_the_authorizer(action, resource, account.clone()),
            ),
            Actor::System => Ok(Permit::issued_by_the_authorizer(
                action,
                resource,
                account.clone(),
            )),
            Actor::Root { .. } | Actor::Role(_) | Actor::Person(_) | Actor::Anonymous => {
                Err(denied(cx.actor(), action, &resource))
            }
        }
    }

    /// A permit for what a use case does on behalf of a caller whose right was decided by other
    /// means than a policy: their password, their bearer token, a trust policy.
    #[expect(
        clippy::unused_self,
        reason = "the policy engine will read its policies through it"
    )]
    pub(crate) fn permit_by_proof(
        &self,
        action: &'static str,
        resource: impl Into<String>,
        account: &AccountId,
    ) -> Permit {
        Permit::issued_by_the_authorizer(action, resource.into(), account.clone())
    }
}

/// AWS's wording of a denial.
pub(crate) fn denied(actor: &Actor, action: &str, resource: &str) -> Error {
    let arn = actor.arn();
    Error::denied(format!(
        "User: {arn} is not authorized to perform: {action} on resource: {resource} because no \
         identity-based policy allows the {action} action"
    ))
}

/// A permit for the product's own work, which no caller asked for.
pub(crate) fn system_permit(action: &'static str, account: &AccountId) -> Permit {
    Permit::issued_by_the_authorizer(action, "*".to_owned(), account.clone())
}
