//! Account assignments, provisioned permission sets, and their asynchronous operations.

use base::{AccountId, InstanceId, PermissionSetId, RoleId, Timestamp};
use db::{Error, Tx};
use domain::assignment::Principal;

/// A permission set that a person may use in an account, for the access portal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Access {
    /// The account.
    pub account: AccountId,
    /// The permission set.
    pub permission_set: PermissionSetId,
    /// Its name, which the portal calls the role's name.
    pub permission_set_name: String,
    /// Seconds that credentials for it last.
    pub session_seconds: i64,
    /// The provisioned role.
    pub role: RoleId,
}

/// Accounts in which any of `principals` has a provisioned assignment, in order of their ids.
pub fn accounts_of(
    _tx: &mut Tx<'_>,
    _instance: &InstanceId,
    _principals: &[Principal],
    _after: &str,
    _limit: i64,
) -> Result<Vec<AccountId>, Error> {
    Err(Error::corrupt("not built yet"))
}

/// What any of `principals` may use in `account`, in order of the permission sets' names.
pub fn access_of(
    _tx: &mut Tx<'_>,
    _instance: &InstanceId,
    _principals: &[Principal],
    _account: &AccountId,
    _after_name: &str,
    _limit: i64,
) -> Result<Vec<Access>, Error> {
    Err(Error::corrupt("not built yet"))
}

/// The one of those whose permission set has this name.
pub fn find_access(
    _tx: &mut Tx<'_>,
    _instance: &InstanceId,
    _principals: &[Principal],
    _account: &AccountId,
    _permission_set_name: &str,
) -> Result<Option<Access>, Error> {
    Err(Error::corrupt("not built yet"))
}

/// Removes every assignment of a deleted principal and asks the reconciler to look after the
/// roles that nobody is assigned to any more.
pub fn delete_of_principal(
    _tx: &mut Tx<'_>,
    _permit: &domain::Permit,
    _instance: &InstanceId,
    _principal: &Principal,
    _now: Timestamp,
) -> Result<(), Error> {
    Err(Error::corrupt("not built yet"))
}
