//! Who is asking.

use base::{AccessKeyId, AccountId, IdentityStoreId, RoleId, Timestamp, UserId, WebSessionId};

/// Who makes a request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Actor {
    /// Nobody has said who they are.
    Anonymous,
    /// The root of an account: may do everything in it.
    Root {
        /// The account.
        account: AccountId,
        /// The key it signed with; `None` where the product acts for it (`--demo`).
        access_key: Option<AccessKeyId>,
    },
    /// A session of a role.
    Role(RoleSession),
    /// A signed-in person with a bearer token of the access portal.
    Person(Person),
    /// The product itself: the reconciler and other background work.
    System,
}

/// Who a role session's credentials speak for; sealed into the session token.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RoleSession {
    /// The role's account.
    pub account: AccountId,
    /// The role's unique id (`AROA…`): a role made again under the same name is another one.
    pub role_id: RoleId,
    /// The role's name without its path.
    pub role_name: String,
    /// The role's ARN with its path.
    pub role_arn: String,
    /// What the session calls itself.
    pub session_name: String,
    /// The temporary key's id.
    pub access_key: AccessKeyId,
    /// When the credentials were issued.
    pub issued_at: Timestamp,
    /// When they end.
    pub expires_at: Timestamp,
    /// The person behind an Identity Center session.
    pub person: Option<RolePerson>,
}

/// The person that a role session was issued to by the access portal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RolePerson {
    /// Their identity store.
    pub identity_store_id: IdentityStoreId,
    /// Who they are there.
    pub user_id: UserId,
    /// The portal session that the credentials came from.
    pub session_id: WebSessionId,
}

/// A signed-in person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    /// The account that owns the instance.
    pub owner: AccountId,
    /// The person's identity store.
    pub identity_store_id: IdentityStoreId,
    /// The person.
    pub user_id: UserId,
    /// The person's user name when the token was checked.
    pub user_name: String,
    /// The signed-in session that the token belongs to.
    pub session_id: WebSessionId,
    /// What the token is good for, such as `sso:account:access`.
    pub scopes: Vec<String>,
}

impl RoleSession {
    /// `arn:aws:sts::<account>:assumed-role/<role name>/<session name>`.
    pub fn arn(&self) -> String {
        format!(
            "arn:aws:sts::{}:assumed-role/{}/{}",
            self.account, self.role_name, self.session_name
        )
    }

    /// `AROA…:<session name>`, the `UserId` of `GetCallerIdentity`.
    pub fn unique_id(&self) -> String {
        format!("{}:{}", self.role_id, self.session_name)
    }
}

impl Actor {
    /// The account in whose name the request is made, where there is one.
    pub fn account(&self) -> Option<&AccountId> {
        match self {
            Self::Root { account, .. } => Some(account),
            Self::Role(session) => Some(&session.account),
            Self::Person(person) => Some(&person.owner),
            Self::Anonymous | Self::System => None,
        }
    }

    /// The ARN that denials and the audit trail name.
    pub fn arn(&self) -> String {
        match self {
            Self::Root { account, .. } => format!("arn:aws:iam::{account}:root"),
            Self::Role(session) => session.arn(),
            Self::Person(person) => format!("arn:aws:identitystore:::user/{}", person.user_id),
            Self::Anonymous => "anonymous".to_owned(),
            Self::System => "arn:aws:iam::aws:service-principal/sso.amazonaws.com".to_owned(),
        }
    }
}
