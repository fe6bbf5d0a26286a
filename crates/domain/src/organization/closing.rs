//! The end of an account's life in an organization.

use base::{Duration, Timestamp};

use super::{Account, JoinedMethod, refused};
use crate::Error;

/// How long a closed account stays in its organization (§11.3).
pub const CLOSED_FOR: Duration = Duration::from_days(90);

/// How long an account that was made in an organization must have been there to leave it.
// AWS: the guide says 7 days, the model's text 4 (§2.5).
const WAITING_PERIOD: Duration = Duration::from_days(7);

/// Whether an organization of `members` accounts, `closed` of which were closed in the last 30
/// days, may close one more: a tenth up to 1,000, but `least` (10 on AWS) in any case (§2.5).
// DIFFERENCE: AWS closes 3 accounts at the same time; here closing takes no time.
pub fn check_closed_count(members: i64, closed: i64, least: i64) -> Result<(), Error> {
    let most = members.checked_div(10).unwrap_or(0).min(1_000).max(least);
    if closed < most {
        return Ok(());
    }
    Err(refused(
        "CLOSE_ACCOUNT_QUOTA_EXCEEDED",
        "You have exceeded close account quota for the past 30 days.",
    ))
}

/// Whether the account has been in its organization for long enough to leave it.
// DIFFERENCE: AWS also asks for a payment instrument and a contact; accounts cost nothing here.
pub fn check_waiting_period(account: &Account, now: Timestamp) -> Result<(), Error> {
    if account.joined_method == JoinedMethod::Invited
        || account.joined_at.plus(WAITING_PERIOD) <= now
    {
        return Ok(());
    }
    Err(refused(
        "WAIT_PERIOD_ACTIVE",
        "After you create an AWS account, there is a waiting period before you can remove it from \
         the organization.",
    ))
}

/// The management account stays.
pub fn master_cannot_leave() -> Error {
    Error::Constraint {
        reason: "MASTER_CANNOT_LEAVE",
        message: "You can't remove a management account from an organization. If you want the \
                  management account to become a member account in another organization, you must \
                  first delete the current organization of the management account."
            .to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tenth_of_the_accounts_may_be_closed_but_ten_at_least() {
        for (members, closed, fits) in [
            (1, 9, true),
            (1, 10, false),
            (200, 19, true),
            (200, 20, false),
            (100_000, 999, true),
            (100_000, 1_000, false),
        ] {
            assert_eq!(
                check_closed_count(members, closed, 10).is_ok(),
                fits,
                "{members} {closed}"
            );
        }
    }
}
