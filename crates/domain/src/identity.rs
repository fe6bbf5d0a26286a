//! Identity stores: users, groups and memberships.

mod attributes;
mod document;
mod nesting;
mod network;
mod rules;
mod update;

use std::fmt;

use base::{AccountId, GroupId, IdentityStoreId, MembershipId, Timestamp, UserId};

pub use attributes::{Address, ExternalId, PersonName, Photo, UserAttributes, Valued};
pub use document::{Document, InvalidDocument};
pub use nesting::{Family, MAX_DEPTH, MAX_FAMILY, Nesting};
pub use network::NetworkConfiguration;
pub use rules::{EMPTY_VALUE, fold};
pub use update::AttributeOperation;

/// The only extension of users that AWS knows.
pub const ENTERPRISE_EXTENSION: &str = "aws:identitystore:enterprise";

/// A user. Names are unique in their store without regard to case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct User {
    /// Who.
    pub id: UserId,
    /// In which store.
    pub identity_store_id: IdentityStoreId,
    /// What they sign in with.
    pub user_name: String,
    /// Whether they may sign in.
    pub status: UserStatus,
    /// Everything else that is known of them.
    pub attributes: UserAttributes,
    /// Which state of the user this is.
    pub revision: Revision,
    /// When and by whom (an ARN) it was made.
    pub created: Stamp,
    /// When and by whom it was last changed.
    pub updated: Stamp,
}

/// Whether a user may sign in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(missing_docs, reason = "AWS's own names")]
pub enum UserStatus {
    Enabled,
    Disabled,
}

/// A group. Display names are unique in their store without regard to case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group {
    /// Which.
    pub id: GroupId,
    /// In which store.
    pub identity_store_id: IdentityStoreId,
    /// What people call it; AWS allows a group without one.
    pub display_name: Option<String>,
    /// For people.
    pub description: Option<String>,
    /// What other directories call it.
    pub external_ids: Vec<ExternalId>,
    /// Which state of the group this is.
    pub revision: Revision,
    /// When and by whom it was made.
    pub created: Stamp,
    /// When and by whom it was last changed.
    pub updated: Stamp,
}

/// A user's membership in a group, for at least one reason: it is their own, or they are a member
/// of a group that is in this one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Membership {
    /// Which.
    pub id: MembershipId,
    /// In which store.
    pub identity_store_id: IdentityStoreId,
    /// The group.
    pub group_id: GroupId,
    /// The member.
    pub user_id: UserId,
    /// Until when it is their own; none where it is not.
    pub direct: Option<Until>,
    /// Until when they are in it through other groups; none where they are not.
    pub nested: Option<Until>,
    /// When and by whom it was made.
    pub created: Stamp,
}

/// The end of something; what has none comes last.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Until {
    /// Ends at this instant, which is the first without it.
    At(Timestamp),
    /// Does not end by itself.
    Forever,
}

/// When and by whom (an ARN) something was done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stamp {
    /// When.
    pub at: Timestamp,
    /// The ARN of who did it.
    pub by: String,
}

/// Counts the states of a user or group, from 1. Opaque to callers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Revision(i64);

/// Another way than its id to name a user.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum UserKey {
    /// What they sign in with, without regard to case.
    UserName(String),
    /// Their e-mail address, without regard to case.
    Email(String),
    /// What another directory calls them.
    ExternalId(ExternalId),
}

/// Another way than its id to name a group.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum GroupKey {
    /// What people call it, without regard to case.
    DisplayName(String),
    /// What another directory calls it.
    ExternalId(ExternalId),
}

impl User {
    /// `arn:aws:identitystore:::user/<id>`, without region and account.
    pub fn arn(&self) -> String {
        user_arn(&self.id)
    }
}

impl Group {
    /// `arn:aws:identitystore:::group/<id>`, without region and account.
    pub fn arn(&self) -> String {
        group_arn(&self.id)
    }
}

impl Membership {
    /// `arn:aws:identitystore:::membership/<id>`, without region and account.
    pub fn arn(&self) -> String {
        membership_arn(&self.id)
    }

    /// When the last reason for it ends; none where there is none.
    pub fn until(&self) -> Option<Until> {
        self.direct.max(self.nested)
    }
}

impl Until {
    /// The instant, where there is one.
    pub const fn instant(self) -> Option<Timestamp> {
        match self {
            Self::At(at) => Some(at),
            Self::Forever => None,
        }
    }

    /// Whether it has not come yet.
    pub fn is_after(self, now: Timestamp) -> bool {
        self > Self::At(now)
    }
}

/// `arn:aws:identitystore::<account>:identitystore/<id>`, without region.
pub fn identity_store_arn(owner: &AccountId, id: &IdentityStoreId) -> String {
    format!("arn:aws:identitystore::{owner}:identitystore/{id}")
}

/// `arn:aws:identitystore:::user/<id>`.
pub fn user_arn(id: &UserId) -> String {
    format!("arn:aws:identitystore:::user/{id}")
}

/// `arn:aws:identitystore:::group/<id>`.
pub fn group_arn(id: &GroupId) -> String {
    format!("arn:aws:identitystore:::group/{id}")
}

/// `arn:aws:identitystore:::membership/<id>`.
pub fn membership_arn(id: &MembershipId) -> String {
    format!("arn:aws:identitystore:::membership/{id}")
}

impl UserStatus {
    /// As AWS spells it, and as it is stored.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Enabled => "ENABLED",
            Self::Disabled => "DISABLED",
        }
    }

    /// From AWS's spelling.
    pub fn parse(text: &str) -> Option<Self> {
        [Self::Enabled, Self::Disabled]
            .into_iter()
            .find(|status| status.as_str() == text)
    }
}

impl Revision {
    /// The state in which everything begins.
    pub const FIRST: Self = Self(1);

    /// The state that a stored number means.
    pub const fn from_number(number: i64) -> Self {
        Self(number)
    }

    /// As it is stored.
    pub const fn number(self) -> i64 {
        self.0
    }

    /// The state after this one.
    #[must_use]
    pub const fn next(self) -> Self {
        Self(self.0.saturating_add(1))
    }
}

impl fmt::Display for Revision {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}
