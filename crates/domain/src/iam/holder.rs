//! Who holds policies: users, groups and roles.

use base::{AccessKeyId, AccountId, IamGroupId, IamUserId, Timestamp};

use super::Role;
use crate::{Actor, Error, Kind, Quota};

/// An IAM user. Names are unique in an account without regard to case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct User {
    /// `AIDA…`.
    pub id: IamUserId,
    /// The account it is in.
    pub account: AccountId,
    /// Without its path.
    pub name: String,
    /// Begins and ends with `/`.
    pub path: String,
    /// The ARN of the permissions boundary.
    pub permissions_boundary: Option<String>,
    /// When it was made.
    pub created_at: Timestamp,
}

impl User {
    /// `arn:aws:iam::<account>:user<path><name>`.
    pub fn arn(&self) -> String {
        let Self {
            account,
            path,
            name,
            ..
        } = self;
        format!("arn:aws:iam::{account}:user{path}{name}")
    }
}

/// A group of IAM users. Names are unique in an account without regard to case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group {
    /// `AGPA…`.
    pub id: IamGroupId,
    /// The account it is in.
    pub account: AccountId,
    /// Without its path.
    pub name: String,
    /// Begins and ends with `/`.
    pub path: String,
    /// When it was made.
    pub created_at: Timestamp,
}

impl Group {
    /// `arn:aws:iam::<account>:group<path><name>`.
    pub fn arn(&self) -> String {
        let Self {
            account,
            path,
            name,
            ..
        } = self;
        format!("arn:aws:iam::{account}:group{path}{name}")
    }
}

/// The kinds of holders, in the order in which a policy's holders are listed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[expect(missing_docs, reason = "each name says all there is to say")]
pub enum HolderKind {
    Group,
    Role,
    User,
}

impl HolderKind {
    /// All kinds, in order.
    pub const ALL: [Self; 3] = [Self::Group, Self::Role, Self::User];

    /// As in ARNs and quotas: `user`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Group => "group",
            Self::Role => "role",
            Self::User => "user",
        }
    }

    /// What is missing where no holder has a name.
    pub const fn missing(self) -> Kind {
        match self {
            Self::Group => Kind::Group,
            Self::Role => Kind::Role,
            Self::User => Kind::User,
        }
    }

    /// What is missing where a holder has no inline policy of a name.
    pub const fn missing_policy(self) -> Kind {
        match self {
            Self::Group => Kind::GroupPolicy,
            Self::Role => Kind::InlinePolicy,
            Self::User => Kind::UserPolicy,
        }
    }

    /// How long all inline policies may be together.
    pub const fn inline_policies_size(self) -> Quota {
        match self {
            Self::Group => Quota::IamGroupPolicySize,
            Self::Role => Quota::IamRolePolicySize,
            Self::User => Quota::IamUserPolicySize,
        }
    }

    /// How many managed policies may be attached, with AWS's name of that quota (§2.4).
    pub const fn attached_policies(self) -> (Quota, &'static str) {
        match self {
            Self::Group => (Quota::IamPoliciesPerGroup, "PoliciesPerGroup"),
            Self::Role => (Quota::IamPoliciesPerRole, "PoliciesPerRole"),
            Self::User => (Quota::IamPoliciesPerUser, "PoliciesPerUser"),
        }
    }
}

/// A holder of the caller's account as requests name it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(missing_docs, reason = "each name says all there is to say")]
pub enum HolderName<'a> {
    Group(&'a str),
    Role(&'a str),
    User(&'a str),
}

impl<'a> HolderName<'a> {
    /// What it is the name of.
    pub const fn kind(self) -> HolderKind {
        match self {
            Self::Group(_) => HolderKind::Group,
            Self::Role(_) => HolderKind::Role,
            Self::User(_) => HolderKind::User,
        }
    }

    /// The name itself.
    pub const fn name(self) -> &'a str {
        match self {
            Self::Group(name) | Self::Role(name) | Self::User(name) => name,
        }
    }
}

/// A user, a group or a role.
#[derive(Debug, Clone, PartialEq, Eq)]
#[expect(missing_docs, reason = "each name says all there is to say")]
pub enum Holder {
    Group(Group),
    Role(Role),
    User(User),
}

impl Holder {
    /// What it is.
    pub const fn kind(&self) -> HolderKind {
        match self {
            Self::Group(_) => HolderKind::Group,
            Self::Role(_) => HolderKind::Role,
            Self::User(_) => HolderKind::User,
        }
    }

    /// Its unique id.
    pub fn id(&self) -> &str {
        match self {
            Self::Group(group) => group.id.as_str(),
            Self::Role(role) => role.id.as_str(),
            Self::User(user) => user.id.as_str(),
        }
    }

    /// The account it is in.
    pub const fn account(&self) -> &AccountId {
        match self {
            Self::Group(group) => &group.account,
            Self::Role(role) => &role.account,
            Self::User(user) => &user.account,
        }
    }

    /// Its name without the path.
    pub fn name(&self) -> &str {
        match self {
            Self::Group(group) => &group.name,
            Self::Role(role) => &role.name,
            Self::User(user) => &user.name,
        }
    }

    /// Its ARN.
    pub fn arn(&self) -> String {
        match self {
            Self::Group(group) => group.arn(),
            Self::Role(role) => role.arn(),
            Self::User(user) => user.arn(),
        }
    }

    /// The role that it is; anything else is no role of this name.
    pub fn into_role(self) -> Result<Role, Error> {
        match self {
            Self::Role(role) => Ok(role),
            other => Err(Error::not_found(Kind::Role, other.name())),
        }
    }

    /// The user that it is; anything else is no user of this name.
    pub fn into_user(self) -> Result<User, Error> {
        match self {
            Self::User(user) => Ok(user),
            other => Err(Error::not_found(Kind::User, other.name())),
        }
    }

    /// The group that it is; anything else is no group of this name.
    pub fn into_group(self) -> Result<Group, Error> {
        match self {
            Self::Group(group) => Ok(group),
            other => Err(Error::not_found(Kind::Group, other.name())),
        }
    }

    /// Refuses what customers may not do to a role that Identity Center provisioned.
    pub fn check_modifiable(&self) -> Result<(), Error> {
        match self {
            Self::Role(role) => role.check_modifiable(),
            Self::Group(_) | Self::User(_) => Ok(()),
        }
    }

    /// The ARN of its permissions boundary; groups have none.
    pub fn permissions_boundary(&self) -> Option<&str> {
        match self {
            Self::Group(_) => None,
            Self::Role(role) => role.permissions_boundary.as_deref(),
            Self::User(user) => user.permissions_boundary.as_deref(),
        }
    }
}

/// Who has access keys and MFA devices: the root of an account, or one of its users.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CredentialOwner {
    /// The account's root.
    Root(AccountId),
    /// A user.
    User(User),
}

impl CredentialOwner {
    /// The account.
    pub const fn account(&self) -> &AccountId {
        match self {
            Self::Root(account) => account,
            Self::User(user) => &user.account,
        }
    }

    /// The user's name; `None` for the root.
    pub fn user_name(&self) -> Option<&str> {
        match self {
            Self::Root(_) => None,
            Self::User(user) => Some(&user.name),
        }
    }

    /// The user's unique id; `None` for the root.
    pub const fn user_id(&self) -> Option<&IamUserId> {
        match self {
            Self::Root(_) => None,
            Self::User(user) => Some(&user.id),
        }
    }

    /// The user's unique id, or the account's id for its root: what MFA devices are filed under.
    pub fn holder_id(&self) -> &str {
        match self {
            Self::Root(account) => account.as_str(),
            Self::User(user) => user.id.as_str(),
        }
    }

    /// The user's ARN, or the root's.
    pub fn arn(&self) -> String {
        match self {
            Self::Root(account) => format!("arn:aws:iam::{account}:root"),
            Self::User(user) => user.arn(),
        }
    }
}

/// Whether an access key can be signed with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(missing_docs, reason = "AWS's own names")]
pub enum AccessKeyStatus {
    Active,
    Inactive,
}

/// A long-term access key, without its secret.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AccessKey {
    /// `AKIA…`.
    pub id: AccessKeyId,
    /// The account.
    pub account: AccountId,
    /// Whose it is; `None` for the account's root.
    pub user: Option<IamUserId>,
    /// Whether it can be signed with.
    pub status: AccessKeyStatus,
    /// When it was made.
    pub created_at: Timestamp,
    /// When and for what it was last used, where it was.
    pub last_used: Option<KeyUse>,
}

/// A use of an access key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeyUse {
    /// When, to a minute.
    pub at: Timestamp,
    /// The service's name in ARNs, such as `sts`.
    pub service: String,
    /// The region that was called.
    pub region: String,
}

/// A user's password, without its hash.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LoginProfile {
    /// When the user first had a password.
    pub created_at: Timestamp,
    /// Whether the user must choose another at the next sign-in.
    pub reset_required: PasswordReset,
}

/// Whether a password must be replaced at its first use.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(missing_docs, reason = "each name says all there is to say")]
pub enum PasswordReset {
    Required,
    NotRequired,
}

/// A virtual MFA device, without its seed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MfaDevice {
    /// Its ARN, `arn:aws:iam::<account>:mfa<path><name>`.
    pub serial_number: String,
    /// The account it is in.
    pub account: AccountId,
    /// Whose it is, where it is enabled.
    pub enabled: Option<MfaEnabled>,
    /// When it was made.
    pub created_at: Timestamp,
}

/// For whom a device is enabled, and since when.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MfaEnabled {
    /// The user's unique id, or the account's id for its root.
    pub holder_id: String,
    /// Since when.
    pub at: Timestamp,
}

/// Who must give a second factor: what [`MfaDevice`]s are filed under.
pub fn mfa_holder_id(actor: &Actor) -> Option<&str> {
    match actor {
        Actor::Root { account, .. } => Some(account.as_str()),
        Actor::User(user) => Some(user.user_id.as_str()),
        Actor::Role(_)
        | Actor::Federated(_)
        | Actor::Person(_)
        | Actor::Provisioner(_)
        | Actor::Anonymous
        | Actor::System => None,
    }
}
