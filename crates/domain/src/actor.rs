//! Who is asking.

use base::{
    AccessKeyId, AccountId, IamUserId, IdentityStoreId, PermissionSetId, RoleId, Timestamp, UserId,
    WebSessionId,
};

use crate::scim::Provisioner;

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
        /// What its temporary credentials carry, where it signs with such.
        session: Option<Box<SessionContext>>,
    },
    /// An IAM user.
    User(IamUser),
    /// A session of a role.
    Role(RoleSession),
    /// A federated user, of `GetFederationToken`.
    Federated(FederatedUser),
    /// A signed-in person with a bearer token of the access portal.
    Person(Person),
    /// An identity provider that provisions people and groups by SCIM.
    Provisioner(Provisioner),
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
    /// When the credentials end.
    pub expires_at: Timestamp,
    /// The person behind an Identity Center session.
    pub person: Option<RolePerson>,
    /// What else the session carries.
    pub context: SessionContext,
}

/// An IAM user who signs with a key of their own, or with credentials of `GetSessionToken`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IamUser {
    /// The user's account.
    pub account: AccountId,
    /// `AIDA…`: a user made again under the same name is another one.
    pub user_id: IamUserId,
    /// The name, when the credentials were checked.
    pub name: String,
    /// Begins and ends with `/`.
    pub path: String,
    /// The key that was signed with.
    pub access_key: AccessKeyId,
    /// What temporary credentials carry; `None` for a long-term key.
    pub session: Option<Box<SessionContext>>,
}

/// A federated user, whose rights are those of an IAM user (or of a root) cut down by policies.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FederatedUser {
    /// Who asked for the credentials.
    pub issuer: FederationIssuer,
    /// What the issuer calls the federated user.
    pub name: String,
    /// The account.
    pub account: AccountId,
    /// The temporary key's id.
    pub access_key: AccessKeyId,
    /// When the credentials end.
    pub expires_at: Timestamp,
    /// What else the session carries.
    pub context: SessionContext,
}

/// Who may ask for the credentials of a federated user.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FederationIssuer {
    /// The root of the account.
    Root,
    /// An IAM user of the account.
    User {
        /// `AIDA…`.
        user_id: IamUserId,
        /// The user's ARN when the credentials were issued.
        arn: String,
    },
}

/// What temporary credentials carry besides whose they are; sealed into the session token.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SessionContext {
    /// When the credentials were issued (`aws:TokenIssueTime`).
    pub issued_at: Timestamp,
    /// When a second factor was given, if one was.
    pub mfa_at: Option<Timestamp>,
    /// Session policies that were passed as text. The session may do what they allow as well.
    pub policies: Vec<String>,
    /// ARNs of the managed policies that were passed as session policies.
    pub policy_arns: Vec<String>,
    /// Session tags, key and value (`aws:PrincipalTag/…`).
    pub tags: Vec<(String, String)>,
    /// Keys of those session tags that the next session in a chain inherits.
    pub transitive_tag_keys: Vec<String>,
    /// Who stands at the beginning of the chain (`aws:SourceIdentity`).
    pub source_identity: Option<String>,
    /// The provider that vouched for the session (`aws:FederatedProvider`): an ARN.
    pub federated_provider: Option<String>,
    /// Condition keys of the sign-in that stay with the session, such as `saml:sub`.
    pub federation_keys: Vec<(String, String)>,
    /// The task that credentials of a member's root are limited to (`AssumeRoot`): an ARN.
    pub task_policy: Option<String>,
    /// The long-term key that the credentials were got with (`GetSessionToken`,
    /// `GetFederationToken`): they end with it.
    pub issuing_key: Option<AccessKeyId>,
    /// How the credentials came about.
    pub origin: Origin,
    /// The person at the beginning of the chain, where it began in the access portal: what they
    /// went on to from there ends with them as well.
    pub began_by: Option<Box<RolePerson>>,
}

/// How temporary credentials came about, where that limits what they are good for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Origin {
    /// In any other way.
    Direct,
    /// A role session that another role session asked for (`AssumeRole`).
    Chained,
    /// `GetSessionToken`: no IAM without a second factor, and of STS little.
    SessionToken,
}

impl SessionContext {
    /// Of credentials without anything special, issued at `issued_at`.
    pub const fn issued(issued_at: Timestamp) -> Self {
        Self {
            issued_at,
            mfa_at: None,
            policies: Vec::new(),
            policy_arns: Vec::new(),
            tags: Vec::new(),
            transitive_tag_keys: Vec::new(),
            source_identity: None,
            federated_provider: None,
            federation_keys: Vec::new(),
            task_policy: None,
            issuing_key: None,
            origin: Origin::Direct,
            began_by: None,
        }
    }

    /// Whether policies were passed for the session.
    pub const fn has_policies(&self) -> bool {
        !self.policies.is_empty() || !self.policy_arns.is_empty()
    }
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
    /// What they were entitled by. Their credentials end with it.
    pub entitled_by: EntitledBy,
}

/// What entitles a person to a role.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum EntitledBy {
    /// An assignment to a permission set in an account.
    PermissionSet {
        /// Where.
        account: AccountId,
        /// To what.
        permission_set: PermissionSetId,
    },
    /// An entitlement of account access manager to this role.
    Role(RoleId),
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

impl IamUser {
    /// `arn:aws:iam::<account>:user<path><name>`.
    pub fn arn(&self) -> String {
        format!(
            "arn:aws:iam::{}:user{}{}",
            self.account, self.path, self.name
        )
    }
}

impl FederatedUser {
    /// `arn:aws:sts::<account>:federated-user/<name>`.
    pub fn arn(&self) -> String {
        format!("arn:aws:sts::{}:federated-user/{}", self.account, self.name)
    }

    /// `<account>:<name>`, the `UserId` of `GetCallerIdentity`.
    pub fn unique_id(&self) -> String {
        format!("{}:{}", self.account, self.name)
    }
}

impl Actor {
    /// The account in whose name the request is made, where there is one.
    pub fn account(&self) -> Option<&AccountId> {
        match self {
            Self::Root { account, .. } => Some(account),
            Self::User(user) => Some(&user.account),
            Self::Role(session) => Some(&session.account),
            Self::Federated(user) => Some(&user.account),
            Self::Person(person) => Some(&person.owner),
            Self::Provisioner(provisioner) => Some(&provisioner.owner),
            Self::Anonymous | Self::System => None,
        }
    }

    /// What temporary credentials carry; `None` for long-term keys and for who has none.
    pub fn session(&self) -> Option<&SessionContext> {
        match self {
            Self::Root { session, .. } => session.as_deref(),
            Self::User(user) => user.session.as_deref(),
            Self::Role(session) => Some(&session.context),
            Self::Federated(user) => Some(&user.context),
            Self::Person(_) | Self::Provisioner(_) | Self::Anonymous | Self::System => None,
        }
    }

    /// The person from the access portal that the request goes back to, over however many roles.
    pub fn person_behind(&self) -> Option<&RolePerson> {
        match self {
            Self::Role(RoleSession {
                person: Some(person),
                ..
            }) => Some(person),
            _ => self.session()?.began_by.as_deref(),
        }
    }

    /// The id of the key that was signed with.
    pub fn access_key(&self) -> Option<&AccessKeyId> {
        match self {
            Self::Root { access_key, .. } => access_key.as_ref(),
            Self::User(user) => Some(&user.access_key),
            Self::Role(session) => Some(&session.access_key),
            Self::Federated(user) => Some(&user.access_key),
            Self::Person(_) | Self::Provisioner(_) | Self::Anonymous | Self::System => None,
        }
    }

    /// The ARN that denials and the audit trail name.
    pub fn arn(&self) -> String {
        match self {
            Self::Root { account, .. } => format!("arn:aws:iam::{account}:root"),
            Self::User(user) => user.arn(),
            Self::Role(session) => session.arn(),
            Self::Federated(user) => user.arn(),
            Self::Person(person) => format!("arn:aws:identitystore:::user/{}", person.user_id),
            Self::Provisioner(provisioner) => provisioner.arn(),
            Self::Anonymous => "anonymous".to_owned(),
            Self::System => "arn:aws:iam::aws:service-principal/sso.amazonaws.com".to_owned(),
        }
    }
}
