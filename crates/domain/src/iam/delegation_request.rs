//! Requests of other accounts to act in an account for a while.

use base::{AccountId, DelegationRequestId, Duration, Timestamp};

use crate::{Error, Kind};

/// How many requests of an account are kept, whatever became of them.
// AWS: there is a limit; how many is unconfirmed.
pub const MAX_DELEGATION_REQUESTS: i64 = 1000;

/// How long a request stands after each change of its state.
// AWS: a rejected one for 7 days (`RejectDelegationRequest`); the other states are unconfirmed.
const STANDS: Duration = Duration::from_days(7);

/// The most that the root of an account may delegate, in seconds.
// AWS: IAM User Guide, temporary delegation.
const LONGEST_OF_ROOT: u32 = 4 * 3600;

/// A request to act in an account for a while.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DelegationRequest {
    /// A UUID.
    pub id: DelegationRequestId,
    /// The account that asks.
    pub requestor: AccountId,
    /// What it calls the matter; unique among its requests.
    pub workflow: String,
    /// The account that is asked, where that is known.
    pub owner_account: Option<AccountId>,
    /// The ARN of who takes care of it there.
    pub owner: Option<String>,
    /// The ARN of who has accepted it.
    pub approver: Option<String>,
    /// What it is for.
    pub description: String,
    /// Why it is made this time.
    pub message: Option<String>,
    /// The ARN of the policy that says what is asked for.
    pub template: String,
    /// That policy's text when the request was made.
    pub policy: String,
    /// Where a person goes on afterwards.
    pub redirect_url: Option<String>,
    /// Where the one who asks wants to be told.
    pub channel: String,
    /// How long, in seconds, 300 to 43200.
    pub session_duration: u32,
    /// Who may hand over the token.
    pub sender: TokenSender,
    /// As it was stored; see [`DelegationRequest::state_at`].
    pub state: DelegationState,
    /// What the owner wrote.
    pub notes: Option<String>,
    /// Why it was rejected.
    pub rejection_reason: Option<String>,
    /// When it was made.
    pub created_at: Timestamp,
    /// When it last changed.
    pub updated_at: Timestamp,
    /// When it ends by itself.
    pub expires_at: Timestamp,
}

/// Who may hand over the token of an accepted request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TokenSender {
    /// Whoever is allowed to.
    Anybody,
    /// The request's owner alone.
    Owner,
}

/// How far a request has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(missing_docs, reason = "AWS's own names")]
pub enum DelegationState {
    Unassigned,
    Assigned,
    PendingApproval,
    Accepted,
    Rejected,
    Expired,
}

impl TokenSender {
    /// As it is stored.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Anybody => "ANYBODY",
            Self::Owner => "OWNER",
        }
    }

    /// From how it is stored.
    pub fn parse(text: &str) -> Option<Self> {
        [Self::Anybody, Self::Owner]
            .into_iter()
            .find(|sender| sender.as_str() == text)
    }
}

impl DelegationState {
    /// As AWS spells it, and as it is stored.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Unassigned => "UNASSIGNED",
            Self::Assigned => "ASSIGNED",
            Self::PendingApproval => "PENDING_APPROVAL",
            Self::Accepted => "ACCEPTED",
            Self::Rejected => "REJECTED",
            Self::Expired => "EXPIRED",
        }
    }

    /// From AWS's spelling.
    pub fn parse(text: &str) -> Option<Self> {
        [
            Self::Unassigned,
            Self::Assigned,
            Self::PendingApproval,
            Self::Accepted,
            Self::Rejected,
            Self::Expired,
        ]
        .into_iter()
        .find(|state| state.as_str() == text)
    }
}

impl DelegationRequest {
    /// Until when a request stands that changes at `now`.
    pub fn stands_until(now: Timestamp) -> Timestamp {
        now.plus(STANDS)
    }

    /// Its state at a time: what nobody went on with has expired.
    pub fn state_at(&self, now: Timestamp) -> DelegationState {
        if self.expires_at <= now {
            DelegationState::Expired
        } else {
            self.state
        }
    }

    /// Whether it is for this account to look at: one that names no account is for any.
    pub fn is_for(&self, account: &AccountId) -> bool {
        self.owner_account.as_ref().is_none_or(|own| own == account)
    }

    /// Makes `owner`, of `account`, the one who takes care of it.
    pub fn associate(
        &mut self,
        account: &AccountId,
        owner: String,
        now: Timestamp,
    ) -> Result<(), Error> {
        match self.state_at(now) {
            DelegationState::Unassigned => {}
            state => return Err(wrong_state(state)),
        }
        self.owner_account = Some(account.clone());
        self.owner = Some(owner);
        self.enter(DelegationState::Assigned, now);
        Ok(())
    }

    /// Sends it on to who may accept it.
    pub fn update(&mut self, notes: Option<String>, now: Timestamp) -> Result<(), Error> {
        match self.state_at(now) {
            DelegationState::Assigned | DelegationState::PendingApproval => {}
            state => return Err(wrong_state(state)),
        }
        if notes.is_some() {
            self.notes = notes;
        }
        self.enter(DelegationState::PendingApproval, now);
        Ok(())
    }

    /// Whether the root of an account may accept it.
    pub fn check_root_may_accept(&self) -> Result<(), Error> {
        if self.session_duration <= LONGEST_OF_ROOT {
            return Ok(());
        }
        Err(Error::denied(
            "Root users can only approve delegation requests with a duration of 4 hours or less.",
        ))
    }

    /// Accepts it, in the name of `approver`.
    pub fn accept(&mut self, approver: String, now: Timestamp) -> Result<(), Error> {
        match self.state_at(now) {
            DelegationState::Assigned | DelegationState::PendingApproval => {}
            // AWS: the model has no other error of the request's own; unconfirmed.
            state => return Err(Error::conflict(Kind::Target, state_text(state))),
        }
        self.approver = Some(approver);
        self.enter(DelegationState::Accepted, now);
        Ok(())
    }

    /// Rejects it, which nothing undoes.
    pub fn reject(&mut self, reason: Option<String>, now: Timestamp) -> Result<(), Error> {
        match self.state_at(now) {
            DelegationState::Assigned
            | DelegationState::PendingApproval
            | DelegationState::Accepted => {}
            state => return Err(wrong_state(state)),
        }
        self.rejection_reason = reason;
        self.enter(DelegationState::Rejected, now);
        Ok(())
    }

    fn enter(&mut self, state: DelegationState, now: Timestamp) {
        self.state = state;
        self.updated_at = now;
        self.expires_at = Self::stands_until(now);
    }
}

/// There is no such request, or it is nothing to the caller.
pub fn delegation_request_not_found(id: &str) -> Error {
    Error::not_found(Kind::DelegationRequest, id)
}

fn wrong_state(state: DelegationState) -> Error {
    Error::invalid(state_text(state))
}

// AWS: the wording is unconfirmed.
fn state_text(state: DelegationState) -> String {
    format!(
        "The operation cannot be performed on a delegation request in the {} state.",
        state.as_str()
    )
}

#[cfg(test)]
mod tests {
    use base::SeededEntropy;

    use super::*;

    fn request(state: DelegationState) -> DelegationRequest {
        DelegationRequest {
            id: DelegationRequestId::generate(&SeededEntropy::new(1)),
            requestor: AccountId::parse("111122223333").expect("an id"),
            workflow: "first".to_owned(),
            owner_account: None,
            owner: None,
            approver: None,
            description: String::new(),
            message: None,
            template: String::new(),
            policy: String::new(),
            redirect_url: None,
            channel: String::new(),
            session_duration: 3600,
            sender: TokenSender::Anybody,
            state,
            notes: None,
            rejection_reason: None,
            created_at: Timestamp::from_seconds(0),
            updated_at: Timestamp::from_seconds(0),
            expires_at: Timestamp::from_seconds(100),
        }
    }

    #[test]
    fn a_request_is_taken_care_of_before_it_is_accepted_and_rejected_for_good() {
        use DelegationState::{Accepted, Assigned, PendingApproval, Rejected, Unassigned};
        let account = AccountId::parse("444455556666").expect("an id");
        // Whether it can be associated, updated, accepted, rejected.
        for (state, expected) in [
            (Unassigned, [true, false, false, false]),
            (Assigned, [false, true, true, true]),
            (PendingApproval, [false, true, true, true]),
            (Accepted, [false, false, false, true]),
            (Rejected, [false, false, false, false]),
        ] {
            for (seconds, expected) in [(1, expected), (100, [false; 4])] {
                let now = Timestamp::from_seconds(seconds);
                let of = || request(state);
                let found = [
                    of().associate(&account, "o".to_owned(), now).is_ok(),
                    of().update(None, now).is_ok(),
                    of().accept("a".to_owned(), now).is_ok(),
                    of().reject(None, now).is_ok(),
                ];
                assert_eq!(found, expected, "{state:?} {seconds}");
            }
        }
        let mut changed = request(Assigned);
        let now = Timestamp::from_seconds(1);
        changed.reject(None, now).expect("rejected");
        assert_eq!(changed.expires_at, now.plus(Duration::from_days(7)));
    }
}
