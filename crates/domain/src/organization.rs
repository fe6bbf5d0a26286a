//! Organizations: the organization, its root, organizational units and accounts.

mod closing;
mod creation;
mod handshake;
mod hierarchy;
mod inheritance;
mod policy;
mod services;
mod tags;
mod transfer;

use base::{AccountId, OrganizationId, Timestamp};

use crate::Error;

pub use closing::{CLOSED_FOR, check_closed_count, check_waiting_period, master_cannot_leave};
pub use creation::{
    CreateAccountFailure, CreateAccountRequest, CreateAccountState, DEFAULT_ACCESS_ROLE,
    check_access_role_name, check_account_count,
};
pub use handshake::{
    APPROVAL, HANDSHAKE_REASON, Handshake, HandshakeAction, HandshakeState, INVITATION, Invitee,
    VISIBLE, handshake_not_found, handshake_refused,
};
pub use hierarchy::{
    ChildId, FeatureSet, MAX_DEPTH, Member, Organization, OrganizationalUnit, ParentId,
    check_unit_count, check_unit_depth,
};
pub use inheritance::{
    EffectivePolicy, EffectivePolicyProblem, Inherited, check_management_policy, effective,
};
pub use policy::{
    FULL_AWS_ACCESS, Policy, PolicyOrigin, PolicyTarget, PolicyType, RCP_FULL_AWS_ACCESS, TargetId,
    check_can_attach, check_can_detach, check_is_customers, check_policy_count, check_policy_size,
    policy_not_found,
};
pub use services::{
    EnabledService, IDENTITY_CENTER, check_delegated_count, check_service_principal,
};
pub use tags::{Tag, TaggedId, check_tag_keys, check_tags};
pub use transfer::{
    MAX_INBOUND_TRANSFERS, MAX_TRANSFER_CHAIN, ResponsibilityTransfer, TransferDirection,
    TransferStatus, check_transfer_start, end_of_transfer, transfer_deadline, transfer_not_found,
};

/// An account. The management account and every member has one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Account {
    /// Twelve digits.
    pub id: AccountId,
    /// The organization that it belongs to; `None` for an account that stands alone.
    pub organization: Option<OrganizationId>,
    /// What people call it.
    pub name: String,
    /// The root's e-mail address, unique in the organization.
    pub email: String,
    /// Where it is in its life.
    pub state: AccountState,
    /// How it came into the organization.
    pub joined_method: JoinedMethod,
    /// When it came.
    pub joined_at: Timestamp,
}

impl Account {
    /// Whether it can be used: it was not closed.
    pub fn is_open(&self) -> bool {
        matches!(
            self.state,
            AccountState::Active | AccountState::PendingActivation
        )
    }
}

/// Where an account is in its life (`State`; the older `Status` is derived from it).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(missing_docs, reason = "AWS's own names")]
pub enum AccountState {
    PendingActivation,
    Active,
    Suspended,
    PendingClosure,
    Closed,
}

/// How an account came into the organization.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(missing_docs, reason = "AWS's own names")]
pub enum JoinedMethod {
    Invited,
    Created,
}

impl AccountState {
    /// As AWS spells it, and as it is stored.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::PendingActivation => "PENDING_ACTIVATION",
            Self::Active => "ACTIVE",
            Self::Suspended => "SUSPENDED",
            Self::PendingClosure => "PENDING_CLOSURE",
            Self::Closed => "CLOSED",
        }
    }

    /// From AWS's spelling.
    pub fn parse(text: &str) -> Option<Self> {
        [
            Self::PendingActivation,
            Self::Active,
            Self::Suspended,
            Self::PendingClosure,
            Self::Closed,
        ]
        .into_iter()
        .find(|state| state.as_str() == text)
    }
}

impl JoinedMethod {
    /// As AWS spells it, and as it is stored.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Invited => "INVITED",
            Self::Created => "CREATED",
        }
    }

    /// From AWS's spelling.
    pub fn parse(text: &str) -> Option<Self> {
        [Self::Invited, Self::Created]
            .into_iter()
            .find(|method| method.as_str() == text)
    }
}

/// A rule of Organizations by AWS's reason code: one of `ConstraintViolationException`'s or of
/// `InvalidInputException`'s, which have none in common.
fn refused(reason: &'static str, message: impl Into<String>) -> Error {
    Error::Constraint {
        reason,
        message: message.into(),
    }
}
