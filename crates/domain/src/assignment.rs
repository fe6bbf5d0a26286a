//! Account assignments: which principal gets which permission set in which account.

use base::{GroupId, UserId};

/// Who an assignment is for.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Principal {
    /// One user.
    User(UserId),
    /// Every member of a group.
    Group(GroupId),
}

impl Principal {
    /// `USER` or `GROUP`, as AWS spells it, and as it is stored.
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::User(_) => "USER",
            Self::Group(_) => "GROUP",
        }
    }

    /// The id of the user or group.
    pub fn id(&self) -> &str {
        match self {
            Self::User(id) => id.as_str(),
            Self::Group(id) => id.as_str(),
        }
    }

    /// From AWS's spelling.
    pub fn parse(kind: &str, id: &str) -> Option<Self> {
        match kind {
            "USER" => UserId::parse(id).ok().map(Self::User),
            "GROUP" => GroupId::parse(id).ok().map(Self::Group),
            _ => None,
        }
    }
}
