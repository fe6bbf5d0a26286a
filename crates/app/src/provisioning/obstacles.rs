//! What stands against the role of a permission set in an account: the one place that looks for it,
//! for the reconciler, which ends at the first, and for the check before it, which tells them all.

use base::AccountId;
use db::Tx;
use domain::organization::AccountState;
use domain::permission_set::{CustomerManagedPolicyReference, PermissionsBoundary, Policies};
use domain::provisioning::{FailureReason, INLINE_POLICY_NAME, fits_into_a_role};
use domain::quota::{Quota, Quotas};

/// What a role gets, resolved in its account.
#[derive(Debug, Default)]
pub(super) struct Definition {
    /// ARNs of managed policies.
    pub(super) attached: Vec<String>,
    /// Names and documents.
    pub(super) inline: Vec<(String, String)>,
    /// The ARN of the permissions boundary.
    pub(super) boundary: Option<String>,
}

/// Why nothing can be changed in an account of this state; none is an account that the instance
/// does not know.
pub(super) fn unreachable(
    account: &AccountId,
    state: Option<AccountState>,
) -> Option<FailureReason> {
    match state {
        Some(AccountState::PendingActivation | AccountState::Active) => None,
        Some(AccountState::Suspended | AccountState::PendingClosure | AccountState::Closed) => {
            Some(FailureReason::AccountUnreachable(account.clone()))
        }
        None => Some(FailureReason::AccountNotFound(account.clone())),
    }
}

/// The quotas of an account that one more role would exceed.
pub(super) fn no_room(
    tx: &mut Tx<'_>,
    account: &AccountId,
    quotas: &Quotas,
) -> Result<Vec<FailureReason>, db::Error> {
    Ok(exceeded(account, Taken::read(tx, account)?, quotas))
}

/// How much there is in an account of what has a quota.
#[derive(Debug, Clone, Copy)]
pub(super) struct Taken {
    /// Permission sets that are provisioned.
    pub(super) permission_sets: u32,
    /// Roles, all of them.
    pub(super) roles: i64,
}

impl Taken {
    pub(super) fn read(tx: &mut Tx<'_>, account: &AccountId) -> Result<Self, db::Error> {
        Ok(Self {
            permission_sets: store::provisioning::count_in_account(tx, account)?,
            roles: store::iam::count_roles(tx, account)?,
        })
    }
}

/// The same where it is known how much there is.
pub(super) fn exceeded(account: &AccountId, taken: Taken, quotas: &Quotas) -> Vec<FailureReason> {
    let mut found = Vec::new();
    let most = quotas.of(Quota::PermissionSetsPerAccount);
    if i64::from(taken.permission_sets) >= most {
        let account = account.clone();
        found.push(FailureReason::TooManyInAccount { account, most });
    }
    let most = quotas.of(Quota::IamRoles);
    if taken.roles >= most {
        found.push(FailureReason::TooManyRoles(most));
    }
    found
}

/// What the role is to have, and why it cannot have it: policies that are looked for in the account
/// and are not there, and IAM's quotas.
pub(super) fn define(
    tx: &mut Tx<'_>,
    (policies, account): (&Policies, &AccountId),
    role_name: &str,
    quotas: &Quotas,
) -> Result<(Definition, Vec<FailureReason>), db::Error> {
    let Policies {
        managed,
        customer_managed,
        inline,
        boundary,
    } = policies.clone();
    let mut found = Vec::new();
    let mut attached = managed;
    let most = quotas.of(Quota::IamPoliciesPerRole);
    if attached.len().saturating_add(customer_managed.len())
        > quotas.size(Quota::IamPoliciesPerRole)
    {
        found.push(FailureReason::TooManyPolicies(most));
    }
    for policy in customer_managed {
        match resolve(tx, account, policy)? {
            Ok(arn) => attached.push(arn),
            Err(missing) => found.push(missing),
        }
    }
    let boundary = match boundary {
        None => None,
        Some(PermissionsBoundary::AwsManaged(arn)) => Some(arn),
        Some(PermissionsBoundary::CustomerManaged(policy)) => match resolve(tx, account, policy)? {
            Ok(arn) => Some(arn),
            Err(missing) => {
                found.push(missing);
                None
            }
        },
    };
    let size = quotas.size(Quota::IamRolePolicySize);
    let is_too_large = |inline: &String| !fits_into_a_role(inline, size);
    if inline.as_ref().is_some_and(is_too_large) {
        found.push(FailureReason::InlinePolicyTooLarge {
            role: role_name.to_owned(),
            most: quotas.of(Quota::IamRolePolicySize),
        });
    }
    let inline = inline.map(|inline| (INLINE_POLICY_NAME.to_owned(), inline));
    let definition = Definition {
        attached,
        inline: inline.into_iter().collect(),
        boundary,
    };
    Ok((definition, found))
}

/// The ARN of a customer managed policy in the account, or that it has none such.
fn resolve(
    tx: &mut Tx<'_>,
    account: &AccountId,
    policy: CustomerManagedPolicyReference,
) -> Result<Result<String, FailureReason>, db::Error> {
    let found = store::iam::find_policy(tx, account, &policy.path, &policy.name)?;
    Ok(found
        .map(|found| found.arn())
        .ok_or_else(|| FailureReason::PolicyNotFound {
            policy,
            account: account.clone(),
        }))
}
