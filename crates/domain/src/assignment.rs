//! Account assignments: which principal gets which permission set in which account.

use base::{
    AccountId, AssignmentRuleId, GroupId, InstanceId, PermissionSetId, RequestId, Timestamp, UserId,
};

/// Who an assignment is for.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Principal {
    /// One user.
    User(UserId),
    /// Every member of a group.
    Group(GroupId),
}

/// A principal has a permission set in an account. There is one only where the role is, too.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Assignment {
    /// Where.
    pub account: AccountId,
    /// What.
    pub permission_set: PermissionSetId,
    /// Who.
    pub principal: Principal,
}

/// Why an assignment is there: one row a reason, and the assignment as long as any is left.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reason {
    /// Where it comes from; an assignment has one of each at the most.
    pub origin: Origin,
    /// From when on it is none; never where nothing is said.
    pub expires_at: Option<Timestamp>,
}

/// Where a reason comes from.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Origin {
    /// Somebody asked for the assignment.
    Direct,
    /// An assignment rule covers the account.
    Rule(AssignmentRuleId),
}

impl Reason {
    /// Whether it is one at this instant; at the instant of its expiry it is none.
    pub fn is_live(&self, now: Timestamp) -> bool {
        self.expires_at.is_none_or(|at| at > now)
    }
}

impl Origin {
    /// `DIRECT`, or the id of the rule, as it is stored.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Direct => "DIRECT",
            Self::Rule(id) => id.as_str(),
        }
    }

    /// From how it is stored.
    pub fn parse(text: &str) -> Option<Self> {
        if text == "DIRECT" {
            return Some(Self::Direct);
        }
        AssignmentRuleId::parse(text).ok().map(Self::Rule)
    }
}

/// What was asked for asynchronously, and how it went.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Operation {
    /// The id that the caller polls with.
    pub id: RequestId,
    /// The instance it was asked of.
    pub instance: InstanceId,
    /// The permission set that it is about.
    pub permission_set: PermissionSetId,
    /// What was asked for.
    pub task: Task,
    /// How it went.
    pub outcome: Outcome,
    /// When it was asked.
    pub created_at: Timestamp,
}

/// What was asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Task {
    /// `CreateAccountAssignment`.
    Create {
        /// Where.
        account: AccountId,
        /// For whom.
        principal: Principal,
    },
    /// `DeleteAccountAssignment`.
    Delete {
        /// Where.
        account: AccountId,
        /// For whom.
        principal: Principal,
    },
    /// `ProvisionPermissionSet` in one account.
    ProvisionAccount(AccountId),
    /// `ProvisionPermissionSet` in all accounts that have it.
    ProvisionAll,
}

/// How an operation went.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// Not done yet.
    InProgress,
    /// Done.
    Succeeded,
    /// Given up, for this reason.
    Failed(String),
}

/// The three kinds of operations, each with lists of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(missing_docs, reason = "each name says all there is to say")]
pub enum OperationKind {
    Create,
    Delete,
    Provision,
}

/// The status alone, for filters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(missing_docs, reason = "AWS's own names")]
pub enum OperationStatus {
    InProgress,
    Succeeded,
    Failed,
}

/// How an operation stands in one account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TargetResult {
    /// The account.
    pub account: AccountId,
    /// How it went there.
    pub outcome: Outcome,
    /// Since when.
    pub changed_at: Timestamp,
}

/// In how many accounts an operation stands how.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Progress {
    /// Not done yet.
    pub in_progress: u32,
    /// Done.
    pub succeeded: u32,
    /// Given up.
    pub failed: u32,
}

/// What failed for good in an account. It is kept for those who look into it, and can be retried.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProvisioningFailure {
    /// What was asked for.
    pub operation: Operation,
    /// Where it failed.
    pub account: AccountId,
    /// Why, in AWS's wording.
    pub reason: String,
    /// When.
    pub failed_at: Timestamp,
}

impl Task {
    /// Which list it is in.
    pub const fn kind(&self) -> OperationKind {
        match self {
            Self::Create { .. } => OperationKind::Create,
            Self::Delete { .. } => OperationKind::Delete,
            Self::ProvisionAccount(_) | Self::ProvisionAll => OperationKind::Provision,
        }
    }

    /// The account, unless all are meant.
    pub const fn account(&self) -> Option<&AccountId> {
        match self {
            Self::Create { account, .. }
            | Self::Delete { account, .. }
            | Self::ProvisionAccount(account) => Some(account),
            Self::ProvisionAll => None,
        }
    }

    /// The principal of an assignment.
    pub const fn principal(&self) -> Option<&Principal> {
        match self {
            Self::Create { principal, .. } | Self::Delete { principal, .. } => Some(principal),
            Self::ProvisionAccount(_) | Self::ProvisionAll => None,
        }
    }
}

impl Outcome {
    /// The status alone.
    pub const fn status(&self) -> OperationStatus {
        match self {
            Self::InProgress => OperationStatus::InProgress,
            Self::Succeeded => OperationStatus::Succeeded,
            Self::Failed(_) => OperationStatus::Failed,
        }
    }

    /// Why it failed, if it did.
    pub fn failure_reason(&self) -> Option<&str> {
        match self {
            Self::Failed(reason) => Some(reason),
            Self::InProgress | Self::Succeeded => None,
        }
    }
}

impl OperationKind {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Create, Self::Delete, Self::Provision];

    /// As it is stored.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Create => "CREATE",
            Self::Delete => "DELETE",
            Self::Provision => "PROVISION",
        }
    }

    /// From how it is stored.
    pub fn parse(text: &str) -> Option<Self> {
        [Self::Create, Self::Delete, Self::Provision]
            .into_iter()
            .find(|kind| kind.as_str() == text)
    }
}

impl OperationStatus {
    /// As AWS spells it, and as it is stored.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::InProgress => "IN_PROGRESS",
            Self::Succeeded => "SUCCEEDED",
            Self::Failed => "FAILED",
        }
    }

    /// From AWS's spelling.
    pub fn parse(text: &str) -> Option<Self> {
        [Self::InProgress, Self::Succeeded, Self::Failed]
            .into_iter()
            .find(|status| status.as_str() == text)
    }
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
