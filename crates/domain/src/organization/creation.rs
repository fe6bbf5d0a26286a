//! `CreateAccount`: an asynchronous request and what became of it.

use base::{AccountId, CreateAccountRequestId, Timestamp};

use super::refused;
use crate::Error;

/// The role in a new account that the management account may take, unless another is named.
pub const DEFAULT_ACCESS_ROLE: &str = "OrganizationAccountAccessRole";

/// A request to create an account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreateAccountRequest {
    /// `car-…`.
    pub id: CreateAccountRequestId,
    /// The name that the account was to have.
    pub account_name: String,
    /// What became of it.
    pub state: CreateAccountState,
    /// When it came.
    pub requested_at: Timestamp,
    /// When it ended, either way.
    pub completed_at: Option<Timestamp>,
}

/// What became of a request to create an account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CreateAccountState {
    /// Not decided yet: what the request itself is answered.
    InProgress,
    /// There is a new account.
    Succeeded(AccountId),
    /// There is none.
    Failed(CreateAccountFailure),
}

/// Why there is no new account.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CreateAccountFailure {
    /// Another account of the organization has the e-mail address.
    EmailAlreadyExists,
}

impl CreateAccountState {
    /// As AWS spells it, and as it is stored.
    pub const fn as_str(&self) -> &'static str {
        match self {
            Self::InProgress => "IN_PROGRESS",
            Self::Succeeded(_) => "SUCCEEDED",
            Self::Failed(_) => "FAILED",
        }
    }
}

impl CreateAccountFailure {
    /// As AWS spells it, and as it is stored.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::EmailAlreadyExists => "EMAIL_ALREADY_EXISTS",
        }
    }

    /// From AWS's spelling.
    pub fn parse(text: &str) -> Option<Self> {
        (text == Self::EmailAlreadyExists.as_str()).then_some(Self::EmailAlreadyExists)
    }
}

/// Whether an organization with `count` accounts, of at most `most`, may have one more.
pub fn check_account_count(count: i64, most: i64) -> Result<(), Error> {
    if count < most {
        Ok(())
    } else {
        Err(refused(
            "ACCOUNT_NUMBER_LIMIT_EXCEEDED",
            "You have exceeded the allowed number of AWS accounts.",
        ))
    }
}

/// Whether the access role of a new account may have this name.
pub fn check_access_role_name(name: &str) -> Result<(), Error> {
    // AWS: service-linked roles own the prefix (§11.3).
    if name.starts_with("AWSServiceRoleFor") {
        Err(refused(
            "INVALID_ROLE_NAME",
            "You provided a role name that isn't valid. A role name can't begin with the reserved \
             prefix AWSServiceRoleFor.",
        ))
    } else {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_prefix_of_service_linked_roles_is_reserved() {
        check_access_role_name(DEFAULT_ACCESS_ROLE).expect("the default");
        let error = check_access_role_name("AWSServiceRoleForX").expect_err("reserved");
        assert!(
            matches!(
                error,
                Error::Constraint {
                    reason: "INVALID_ROLE_NAME",
                    ..
                }
            ),
            "{error:?}"
        );
    }

    #[test]
    fn the_account_after_the_last_is_refused() {
        check_account_count(9, 10).expect("room for one more");
        check_account_count(10, 10).expect_err("full");
    }
}
