//! What was changed, by whom, when, and what it was before and after.

use base::Timestamp;

/// Who changes something.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Author {
    /// The ARN that the audit trail names.
    pub arn: String,
    /// The request that it was asked in; of an asynchronous change, the operation's id.
    pub request_id: String,
    /// When.
    pub at: Timestamp,
}

/// What of Identity Center has a history.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum EntityKind {
    /// A user, by their id.
    User,
    /// A group, by its id.
    Group,
    /// A user's membership in a group, by `group/user`.
    Membership,
    /// A group in a group, by `the containing group/the contained one`.
    Nesting,
    /// A permission set with its policies, by its id.
    PermissionSet,
    /// An account assignment, by `account/permission set/kind of principal/principal`.
    Assignment,
    /// An entitlement of account access manager, by `role's ARN/kind of principal/principal`.
    Entitlement,
    /// An assignment rule, by its id.
    AssignmentRule,
    /// Settings of the instance, by their name, such as `SESSIONS`.
    Settings,
}

/// One change of one entity.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// Of what.
    pub kind: EntityKind,
    /// Of which.
    pub entity: String,
    /// Its number among the changes of this entity, from one.
    pub version: i64,
    /// When it was made.
    pub changed_at: Timestamp,
    /// The ARN of whoever made it; empty of what was there before there was a history.
    pub author: String,
    /// The request that it was asked in; of an asynchronous change, the operation's id.
    pub request_id: String,
    /// What it was before, as JSON; none if it was not.
    pub before: Option<String>,
    /// What it was afterwards, as JSON; none if it was no more.
    pub after: Option<String>,
}

impl EntityKind {
    /// All of them.
    pub const ALL: [Self; 9] = [
        Self::User,
        Self::Group,
        Self::Membership,
        Self::Nesting,
        Self::PermissionSet,
        Self::Assignment,
        Self::Entitlement,
        Self::AssignmentRule,
        Self::Settings,
    ];

    /// As stored and as on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::User => "USER",
            Self::Group => "GROUP",
            Self::Membership => "MEMBERSHIP",
            Self::Nesting => "NESTING",
            Self::PermissionSet => "PERMISSION_SET",
            Self::Assignment => "ASSIGNMENT",
            Self::Entitlement => "ENTITLEMENT",
            Self::AssignmentRule => "ASSIGNMENT_RULE",
            Self::Settings => "SETTINGS",
        }
    }

    /// The inverse of [`Self::as_str`].
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == text)
    }
}
