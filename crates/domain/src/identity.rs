//! Identity stores: users, groups and memberships.

use base::{GroupId, IdentityStoreId, MembershipId, Timestamp, UserId};

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
    /// When and by whom it was made.
    pub created: Stamp,
    /// When and by whom it was last changed.
    pub updated: Stamp,
}

/// A user's membership in a group.
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
    /// When and by whom it was made.
    pub created: Stamp,
}

/// When and by whom (an ARN) something was done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stamp {
    /// When.
    pub at: Timestamp,
    /// The ARN of who did it.
    pub by: String,
}

/// What another directory calls a user or group.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct ExternalId {
    /// The directory, a URI-like text.
    pub issuer: String,
    /// Its name for the thing.
    pub id: String,
}

/// A user's attributes beside the name they sign in with.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct UserAttributes {
    /// What people call them.
    pub display_name: Option<String>,
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
