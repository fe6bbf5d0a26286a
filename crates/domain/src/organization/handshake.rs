//! Handshakes: what one account asks of another, and whether it agreed.

use base::{AccountId, Duration, HandshakeId, OrganizationId, Timestamp};

use super::{Organization, refused};
use crate::{Error, Kind};

/// How long an invitation stands (§11.3).
pub const INVITATION: Duration = Duration::from_days(15);

/// How long members have to approve all features.
// AWS: 90 days, after which the process must be started again.
pub const APPROVAL: Duration = Duration::from_days(90);

/// How long a handshake that has ended can be looked at (§11.3).
pub const VISIBLE: Duration = Duration::from_days(30);

/// What one account asks of another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Handshake {
    /// `h-…`.
    pub id: HandshakeId,
    /// The organization that asks.
    pub organization: OrganizationId,
    /// What for.
    pub action: HandshakeAction,
    /// As it was stored; see [`Handshake::state_at`].
    pub state: HandshakeState,
    /// The account that is asked, where it is known by its number.
    pub account: Option<AccountId>,
    /// The e-mail address of the account that is asked, where it is known by that.
    pub email: Option<String>,
    /// What the person who asked wrote.
    pub notes: Option<String>,
    /// The handshake that this one is a part of.
    pub parent: Option<HandshakeId>,
    /// When it began.
    pub requested_at: Timestamp,
    /// When it ends by itself.
    pub expires_at: Timestamp,
}

/// What a handshake is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HandshakeAction {
    /// An account is to join.
    Invite,
    /// The organization is to have all features.
    EnableAllFeatures,
    /// A member is to agree to that.
    ApproveAllFeatures,
    /// Another organization is to be paid for by the one that asks.
    TransferResponsibility,
}

/// How far a handshake has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(missing_docs, reason = "AWS's own names")]
pub enum HandshakeState {
    Requested,
    Open,
    Canceled,
    Accepted,
    Declined,
    Expired,
}

/// An account that somebody names by its number or its e-mail address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Invitee {
    /// By its number.
    Account(AccountId),
    /// By the e-mail address of its root.
    Email(String),
}

impl HandshakeAction {
    const ALL: [Self; 4] = [
        Self::Invite,
        Self::EnableAllFeatures,
        Self::ApproveAllFeatures,
        Self::TransferResponsibility,
    ];

    /// As AWS spells it, and as it is stored.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Invite => "INVITE",
            Self::EnableAllFeatures => "ENABLE_ALL_FEATURES",
            Self::ApproveAllFeatures => "APPROVE_ALL_FEATURES",
            Self::TransferResponsibility => "TRANSFER_RESPONSIBILITY",
        }
    }

    /// From AWS's spelling.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|action| action.as_str() == text)
    }
}

impl HandshakeState {
    const ALL: [Self; 6] = [
        Self::Requested,
        Self::Open,
        Self::Canceled,
        Self::Accepted,
        Self::Declined,
        Self::Expired,
    ];

    /// As AWS spells it, and as it is stored.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Requested => "REQUESTED",
            Self::Open => "OPEN",
            Self::Canceled => "CANCELED",
            Self::Accepted => "ACCEPTED",
            Self::Declined => "DECLINED",
            Self::Expired => "EXPIRED",
        }
    }

    /// From AWS's spelling.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.as_str() == text)
    }
}

impl Handshake {
    /// Its state at a time: what nobody answered has expired.
    pub fn state_at(&self, now: Timestamp) -> HandshakeState {
        match self.state {
            HandshakeState::Requested | HandshakeState::Open if self.expires_at <= now => {
                HandshakeState::Expired
            }
            state => state,
        }
    }

    /// Whether it can be answered with `wanted` now.
    pub fn check_transition(&self, wanted: HandshakeState, now: Timestamp) -> Result<(), Error> {
        let state = self.state_at(now);
        if state == wanted {
            return Err(Error::Constraint {
                reason: "HANDSHAKE_ALREADY_IN_STATE",
                message: "The specified handshake is already in the requested state.".to_owned(),
            });
        }
        match (state, wanted) {
            (HandshakeState::Open, _) | (HandshakeState::Requested, HandshakeState::Canceled) => {
                Ok(())
            }
            _ => Err(Error::Constraint {
                reason: "INVALID_HANDSHAKE_TRANSITION",
                message: format!(
                    "You can't perform the operation on the handshake in its current state: {}.",
                    state.as_str()
                ),
            }),
        }
    }

    /// Whether it is the account, known by its number or its e-mail address, that is asked.
    pub fn asks(&self, account: &AccountId, email: Option<&str>) -> bool {
        let by_email = self
            .email
            .as_ref()
            .zip(email)
            .is_some_and(|(asked, own)| asked.to_lowercase() == own.to_lowercase());
        self.account.as_ref() == Some(account) || by_email
    }

    /// `arn:aws:organizations::<management account>:handshake/o-…/<action>/h-…`.
    pub fn arn(&self, organization: &Organization) -> String {
        format!(
            "arn:aws:organizations::{}:handshake/{}/{}/{}",
            organization.management_account,
            self.organization,
            self.action.as_str().to_lowercase(),
            self.id
        )
    }
}

/// A handshake cannot be made or accepted, for one of `HandshakeConstraintViolationException`'s
/// reasons: those have names in common with the reasons of [`refused`], so they are marked.
pub fn handshake_refused(reason: &'static str, message: &str) -> Error {
    debug_assert!(reason.starts_with(HANDSHAKE_REASON), "{reason}");
    refused(reason, message)
}

/// What marks a reason of `HandshakeConstraintViolationException`.
pub const HANDSHAKE_REASON: &str = "handshake:";

/// There is no such handshake, or it is nothing to the caller.
pub fn handshake_not_found(id: &HandshakeId) -> Error {
    Error::not_found(Kind::Handshake, id)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn handshake(state: HandshakeState) -> Handshake {
        Handshake {
            id: HandshakeId::parse("h-12345678").expect("an id"),
            organization: OrganizationId::parse("o-abcdefghij").expect("an id"),
            action: HandshakeAction::Invite,
            state,
            account: None,
            email: Some("Root@example.com".to_owned()),
            notes: None,
            parent: None,
            requested_at: Timestamp::from_seconds(0),
            expires_at: Timestamp::from_seconds(100),
        }
    }

    #[test]
    fn only_what_is_open_can_be_answered_and_what_waits_only_cancelled() {
        use HandshakeState::{Accepted, Canceled, Declined, Expired, Open, Requested};
        for (state, wanted, seconds, expected) in [
            (Open, Accepted, 1, None),
            (Open, Declined, 1, None),
            (Open, Canceled, 1, None),
            (Requested, Canceled, 1, None),
            (Requested, Accepted, 1, Some("INVALID_HANDSHAKE_TRANSITION")),
            (Accepted, Accepted, 1, Some("HANDSHAKE_ALREADY_IN_STATE")),
            (Accepted, Canceled, 1, Some("INVALID_HANDSHAKE_TRANSITION")),
            (Open, Accepted, 100, Some("INVALID_HANDSHAKE_TRANSITION")),
            (Open, Expired, 100, Some("HANDSHAKE_ALREADY_IN_STATE")),
        ] {
            let now = Timestamp::from_seconds(seconds);
            let reason = match handshake(state).check_transition(wanted, now) {
                Ok(()) => None,
                Err(Error::Constraint { reason, .. }) => Some(reason),
                Err(other) => panic!("{other:?}"),
            };
            assert_eq!(reason, expected, "{state:?} {wanted:?}");
        }
    }

    #[test]
    fn an_invitation_by_mail_is_for_whoever_has_the_address() {
        let id = AccountId::parse("123456789012").expect("an id");
        let handshake = handshake(HandshakeState::Open);
        assert!(handshake.asks(&id, Some("root@EXAMPLE.com")));
        assert!(!handshake.asks(&id, Some("other@example.com")));
        assert!(!handshake.asks(&id, None));
    }
}
