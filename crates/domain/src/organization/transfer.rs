//! Transfers of a responsibility: one management account pays for another organization.

use base::{AccountId, Duration, HandshakeId, OrganizationId, ResponsibilityTransferId, Timestamp};

use super::{HandshakeState, INVITATION, Organization, refused};
use crate::{Error, Kind};

/// How many organizations one may pay for, invitations included.
// DIFFERENCE: AWS starts with none and grants up to 1,000 on request; nobody is there to ask.
pub const MAX_INBOUND_TRANSFERS: i64 = 1000;

/// How many organizations may stand in a row, each paid for by the next.
// AWS: there is a limit; how many is unconfirmed.
pub const MAX_TRANSFER_CHAIN: usize = 10;

/// How far ahead a transfer may begin or end.
// AWS: there is a limit; how far is unconfirmed.
const AHEAD: Duration = Duration::from_days(366);

/// What ends a month: its last millisecond.
const LAST: Duration = Duration::from_micros(1000);

/// An arrangement of two management accounts, one of which pays for the other's organization.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ResponsibilityTransfer {
    /// `rt-…`.
    pub id: ResponsibilityTransferId,
    /// What the organization that pays calls it; the other does not see it.
    pub name: String,
    /// As it was stored; see [`ResponsibilityTransfer::status_at`].
    pub status: TransferStatus,
    /// The organization that pays: AWS's target of the transfer, which sent the invitation.
    pub target: OrganizationId,
    /// The organization that is paid for, once it has accepted.
    pub source: Option<OrganizationId>,
    /// Its management account, where it is known by its number.
    pub source_account: Option<AccountId>,
    /// That account's e-mail address, where it is known by that.
    pub source_email: Option<String>,
    /// The invitation.
    pub handshake: HandshakeId,
    /// When the invitation ends by itself.
    pub expires_at: Timestamp,
    /// When it begins: the first instant of a month.
    pub start_at: Timestamp,
    /// When it ends: the last millisecond of a month.
    pub end_at: Option<Timestamp>,
}

/// How far a transfer has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(missing_docs, reason = "AWS's own names")]
pub enum TransferStatus {
    Requested,
    Declined,
    Canceled,
    Expired,
    Accepted,
    Withdrawn,
}

/// From which side a transfer is looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TransferDirection {
    /// By who pays.
    Inbound,
    /// By who is paid for.
    Outbound,
}

impl TransferStatus {
    const ALL: [Self; 6] = [
        Self::Requested,
        Self::Declined,
        Self::Canceled,
        Self::Expired,
        Self::Accepted,
        Self::Withdrawn,
    ];

    /// As AWS spells it, and as it is stored.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Requested => "REQUESTED",
            Self::Declined => "DECLINED",
            Self::Canceled => "CANCELED",
            Self::Expired => "EXPIRED",
            Self::Accepted => "ACCEPTED",
            Self::Withdrawn => "WITHDRAWN",
        }
    }

    /// From AWS's spelling.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|status| status.as_str() == text)
    }
}

impl From<HandshakeState> for TransferStatus {
    /// What the answer to the invitation makes of the transfer.
    fn from(state: HandshakeState) -> Self {
        match state {
            HandshakeState::Requested | HandshakeState::Open => Self::Requested,
            HandshakeState::Canceled => Self::Canceled,
            HandshakeState::Accepted => Self::Accepted,
            HandshakeState::Declined => Self::Declined,
            HandshakeState::Expired => Self::Expired,
        }
    }
}

impl TransferDirection {
    /// As ARNs and `organizations:TransferDirection` have it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Inbound => "inbound",
            Self::Outbound => "outbound",
        }
    }
}

impl ResponsibilityTransfer {
    /// Its status at a time: an invitation that nobody answered has expired.
    pub fn status_at(&self, now: Timestamp) -> TransferStatus {
        match self.status {
            TransferStatus::Requested if self.expires_at <= now => TransferStatus::Expired,
            status => status,
        }
    }

    /// Whether it was agreed on and has not ended at a time.
    pub fn stands_at(&self, now: Timestamp) -> bool {
        match self.status {
            TransferStatus::Accepted => true,
            TransferStatus::Withdrawn => self.end_at.is_some_and(|end| end > now),
            TransferStatus::Requested
            | TransferStatus::Declined
            | TransferStatus::Canceled
            | TransferStatus::Expired => false,
        }
    }

    /// Whether it can be given another name now.
    pub fn check_can_rename(&self, now: Timestamp) -> Result<(), Error> {
        match self.status_at(now) {
            TransferStatus::Requested | TransferStatus::Accepted => Ok(()),
            _ => Err(refused(
                "TRANSFER_RESPONSIBILITY_UPDATE_NOT_ALLOWED",
                "You cannot update this transfer because it is no longer active. Transfers that \
                 have been withdrawn, declined, expired, or cancelled cannot be modified.",
            )),
        }
    }

    /// Whether it can be withdrawn now.
    pub fn check_can_withdraw(&self, now: Timestamp) -> Result<(), Error> {
        match self.status_at(now) {
            TransferStatus::Accepted => Ok(()),
            TransferStatus::Withdrawn => Err(refused(
                "TRANSFER_ALREADY_IN_STATUS",
                "The responsibility transfer is already in the status that you specified.",
            )),
            _ => Err(refused(
                "INVALID_TRANSFER_TRANSITION",
                "The responsibility transfer can't transition to the requested state because it's \
                 not in a valid state for this operation.",
            )),
        }
    }

    /// `arn:aws:organizations::<management account>:transfer/o-…/billing/<direction>/rt-…`, as the
    /// organization on this side of it sees it.
    pub fn arn(&self, organization: &Organization, direction: TransferDirection) -> String {
        format!(
            "arn:aws:organizations::{}:transfer/{}/billing/{}/{}",
            organization.management_account,
            organization.id,
            direction.as_str(),
            self.id
        )
    }
}

/// Whether a transfer that is offered now may begin at `start`.
// AWS: Billing User Guide, sending invitations: it begins with a month, and must be accepted a day
// before; the order of the checks is unconfirmed.
pub fn check_transfer_start(start: Timestamp, now: Timestamp) -> Result<(), Error> {
    if start.day_start() != start {
        return Err(refused(
            "START_DATE_NOT_BEGINNING_OF_DAY",
            "You provided an invalid start date. The start date must be the beginning of the day \
             (00:00:00.000).",
        ));
    }
    if start.month_start() != Some(start) {
        return Err(refused(
            "START_DATE_NOT_BEGINNING_OF_MONTH",
            "You provided an invalid start date. The start date must be the first day of the \
             month.",
        ));
    }
    if last_answer(start) <= now {
        return Err(refused(
            "START_DATE_TOO_EARLY",
            "You provided an invalid start date. The start date is too early.",
        ));
    }
    if start > now.plus(AHEAD) {
        return Err(refused(
            "START_DATE_TOO_LATE",
            "You provided an invalid start date. The start date is too late.",
        ));
    }
    Ok(())
}

/// Until when an invitation of `now` to a transfer from `start` on can be accepted.
pub fn transfer_deadline(start: Timestamp, now: Timestamp) -> Timestamp {
    // AWS: that it ends as other invitations do, where that is earlier, is unconfirmed.
    last_answer(start).min(now.plus(INVITATION))
}

/// When a transfer ends that is withdrawn now: with the month that `wanted` is the end of, or with
/// this one.
// AWS: Billing User Guide, withdrawing transfers: with a month; that it is this one where none is
// named is unconfirmed.
pub fn end_of_transfer(wanted: Option<Timestamp>, now: Timestamp) -> Result<Timestamp, Error> {
    let not_the_end = || {
        refused(
            "END_DATE_NOT_END_OF_MONTH",
            "You provided an invalid end date. The end date must be the end of the last day of \
             the month (23.59.59.999).",
        )
    };
    let at = wanted.unwrap_or(now);
    let end = at.next_month_start().ok_or_else(not_the_end)?.minus(LAST);
    // Clients send whole seconds.
    if wanted.is_some() && at.whole_seconds() != end.whole_seconds() {
        return Err(not_the_end());
    }
    if end < now {
        return Err(refused(
            "END_DATE_TOO_EARLY",
            "You provided an invalid end date. The end date is too early.",
        ));
    }
    if end > now.plus(AHEAD) {
        return Err(refused(
            "END_DATE_TOO_LATE",
            "You provided an invalid end date. The end date is too late.",
        ));
    }
    Ok(end)
}

/// There is no such transfer, or it is nothing to the caller.
pub fn transfer_not_found(id: &ResponsibilityTransferId) -> Error {
    Error::not_found(Kind::ResponsibilityTransfer, id)
}

/// AWS: a day before it begins.
fn last_answer(start: Timestamp) -> Timestamp {
    start.minus(Duration::from_days(1))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> Timestamp {
        Timestamp::parse_iso8601(text).expect("an instant")
    }

    fn reason<T: std::fmt::Debug>(result: Result<T, Error>) -> &'static str {
        match result {
            Ok(_) => "",
            Err(Error::Constraint { reason, .. }) => reason,
            Err(other) => panic!("{other:?}"),
        }
    }

    #[test]
    fn a_transfer_begins_with_a_month_that_can_still_be_agreed_on() {
        for (now, start, expected) in [
            ("2026-11-22T12:00:00Z", "2026-12-01T00:00:00Z", ""),
            ("2026-11-29T23:59:59Z", "2026-12-01T00:00:00Z", ""),
            (
                "2026-11-30T00:00:00Z",
                "2026-12-01T00:00:00Z",
                "START_DATE_TOO_EARLY",
            ),
            (
                "2026-11-22T12:00:00Z",
                "2026-12-01T00:00:01Z",
                "START_DATE_NOT_BEGINNING_OF_DAY",
            ),
            (
                "2026-11-22T12:00:00Z",
                "2026-12-02T00:00:00Z",
                "START_DATE_NOT_BEGINNING_OF_MONTH",
            ),
            (
                "2026-11-22T12:00:00Z",
                "2028-01-01T00:00:00Z",
                "START_DATE_TOO_LATE",
            ),
        ] {
            let result = check_transfer_start(at(start), at(now));
            assert_eq!(reason(result), expected, "{now} {start}");
        }
        assert_eq!(
            transfer_deadline(at("2027-01-01T00:00:00Z"), at("2026-11-22T12:00:00Z")).iso8601(),
            "2026-12-07T12:00:00Z"
        );
    }

    #[test]
    fn a_transfer_ends_with_a_month() {
        let now = at("2026-11-22T12:00:00Z");
        let end = end_of_transfer(None, now).expect("this month");
        assert_eq!(end.millis() % 1000, 999);
        assert_eq!(end.iso8601(), "2026-11-30T23:59:59Z");
        for (wanted, expected) in [
            ("2026-12-31T23:59:59Z", ""),
            ("2026-12-31T23:59:59.999Z", ""),
            ("2026-12-30T23:59:59Z", "END_DATE_NOT_END_OF_MONTH"),
            ("2027-01-01T00:00:00Z", "END_DATE_NOT_END_OF_MONTH"),
            ("2026-10-31T23:59:59Z", "END_DATE_TOO_EARLY"),
            ("2027-12-31T23:59:59Z", "END_DATE_TOO_LATE"),
        ] {
            let result = end_of_transfer(Some(at(wanted)), now);
            assert_eq!(reason(result), expected, "{wanted}");
        }
    }
}
