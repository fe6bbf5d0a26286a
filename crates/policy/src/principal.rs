//! Principals as policies name them, and callers as requests have them.

use crate::decision::Grant;

/// What a `Principal` element names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Principal {
    /// `*`, also as `{"AWS": "*"}`.
    Anyone,
    /// An account, by its id or the ARN of its root: everybody in it.
    Account(String),
    /// The ARN of a user.
    User(String),
    /// The ARN of a role: every session of it.
    Role(String),
    /// The ARN of one session of a role.
    Session(String),
    /// The ARN of a federated user.
    FederatedUser(String),
    /// The id of a role or user (`AROA…`, `AIDA…`), to which AWS turns ARNs.
    UniqueId(String),
    /// An identity provider: its ARN or its domain.
    Federated(String),
    /// An AWS service: `ec2.amazonaws.com`.
    Service(String),
    /// A canonical user id, which only S3 knows: it names nobody here.
    CanonicalUser(String),
}

/// Who makes a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Caller<'a> {
    /// The root user of an account.
    Root {
        /// Twelve digits.
        account_id: &'a str,
    },
    /// An IAM user.
    User {
        /// Twelve digits.
        account_id: &'a str,
        /// The user's ARN, with its path.
        arn: &'a str,
        /// `AIDA…`, if it is known.
        user_id: Option<&'a str>,
    },
    /// A session of a role.
    AssumedRole {
        /// Twelve digits.
        account_id: &'a str,
        /// The role's ARN, with its path.
        role_arn: &'a str,
        /// The session's ARN: `arn:aws:sts::…:assumed-role/Role/Session`.
        session_arn: &'a str,
        /// `AROA…`, if it is known.
        role_id: Option<&'a str>,
    },
    /// A federated user, from `GetFederationToken`.
    FederatedUser {
        /// Twelve digits.
        account_id: &'a str,
        /// `arn:aws:sts::…:federated-user/Name`.
        arn: &'a str,
        /// The ARN of the IAM user who asked for the session, if it is known.
        user_arn: Option<&'a str>,
    },
    /// Somebody an identity provider vouches for.
    Federated {
        /// The provider's ARN or domain.
        provider: &'a str,
    },
    /// An AWS service.
    Service {
        /// `ec2.amazonaws.com`.
        name: &'a str,
    },
    /// Nobody in particular: the request is not signed.
    Anonymous,
}

impl Principal {
    /// Reads a value of the key `AWS`; none if AWS would call it invalid.
    pub(crate) fn parse_aws(text: &str) -> Option<Self> {
        if text == "*" {
            return Some(Self::Anyone);
        }
        if is_account_id(text) {
            return Some(Self::Account(text.to_owned()));
        }
        if is_unique_id(text) {
            return Some(Self::UniqueId(text.to_owned()));
        }
        let mut parts = text.splitn(6, ':');
        let is_arn = parts.next() == Some("arn");
        let partition = parts.next()?;
        let service = parts.next()?;
        let region = parts.next()?;
        let account_id = parts.next()?;
        let resource = parts.next()?;
        if !is_arn
            || !partition.starts_with("aws")
            || !region.is_empty()
            || !is_account_id(account_id)
            || text.contains(['*', '?'])
        {
            return None;
        }
        let arn = text.to_owned();
        match (service, resource.split_once('/')) {
            ("iam", None) => (resource == "root").then(|| Self::Account(account_id.to_owned())),
            ("iam", Some(("user", name))) => (!name.is_empty()).then_some(Self::User(arn)),
            ("iam", Some(("role", name))) => (!name.is_empty()).then_some(Self::Role(arn)),
            ("sts", Some(("assumed-role", session))) => match session.split_once('/') {
                Some((role, name)) if !role.is_empty() && !name.is_empty() => {
                    Some(Self::Session(arn))
                }
                _ => None,
            },
            ("sts", Some(("federated-user", name))) => {
                (!name.is_empty()).then_some(Self::FederatedUser(arn))
            }
            _ => None,
        }
    }

    /// In what way this names the caller, if it does.
    pub(crate) fn names(&self, caller: &Caller<'_>) -> Option<Grant> {
        let named = match (self, caller) {
            (Self::Anyone, _) => return Some(Grant::Wildcard),
            (Self::Account(account_id), _) => {
                return (Some(account_id.as_str()) == caller.account_id())
                    .then_some(Grant::Account);
            }
            (Self::Role(arn), Caller::AssumedRole { role_arn, .. }) => {
                return (arn == role_arn).then_some(Grant::Role);
            }
            (Self::UniqueId(id), Caller::AssumedRole { role_id, .. }) => {
                return (Some(id.as_str()) == *role_id).then_some(Grant::Role);
            }
            // The session is the user's, as a role's session is the role's.
            (Self::User(named), Caller::FederatedUser { user_arn, .. }) => {
                return (Some(named.as_str()) == *user_arn).then_some(Grant::Role);
            }
            (Self::UniqueId(id), Caller::User { user_id, .. }) => Some(id.as_str()) == *user_id,
            (Self::User(named), Caller::User { arn, .. })
            | (Self::FederatedUser(named), Caller::FederatedUser { arn, .. }) => named == arn,
            (Self::Session(arn), Caller::AssumedRole { session_arn, .. }) => arn == session_arn,
            (Self::Federated(named), Caller::Federated { provider }) => named == provider,
            (Self::Service(named), Caller::Service { name }) => named == name,
            _ => false,
        };
        named.then_some(Grant::Direct)
    }

    /// Whether these, as a `NotPrincipal`, spare the caller: all the names that
    /// it goes by must be among them, those of its account and of its role too
    /// (§14.1).
    pub(crate) fn spare(excepted: &[Self], caller: &Caller<'_>) -> bool {
        let has = |grant| {
            excepted
                .iter()
                .any(|principal| principal.names(caller) == Some(grant))
        };
        if has(Grant::Wildcard) {
            return true;
        }
        match caller {
            Caller::Root { .. } => has(Grant::Account),
            Caller::User { .. } | Caller::FederatedUser { .. } => {
                has(Grant::Account) && has(Grant::Direct)
            }
            Caller::AssumedRole { .. } => {
                has(Grant::Account) && has(Grant::Role) && has(Grant::Direct)
            }
            Caller::Federated { .. } | Caller::Service { .. } => has(Grant::Direct),
            Caller::Anonymous => false,
        }
    }
}

impl<'a> Caller<'a> {
    /// The caller's account; services, providers and strangers have none.
    pub fn account_id(&self) -> Option<&'a str> {
        match self {
            Self::Root { account_id }
            | Self::User { account_id, .. }
            | Self::AssumedRole { account_id, .. }
            | Self::FederatedUser { account_id, .. } => Some(account_id),
            Self::Federated { .. } | Self::Service { .. } | Self::Anonymous => None,
        }
    }

    /// What an explanation calls the caller: an ARN where there is one.
    pub fn name(&self) -> &'a str {
        match self {
            Self::Root { account_id } => account_id,
            Self::User { arn, .. } | Self::FederatedUser { arn, .. } => arn,
            Self::AssumedRole { session_arn, .. } => session_arn,
            Self::Federated { provider } => provider,
            Self::Service { name } => name,
            Self::Anonymous => "anonymous",
        }
    }
}

fn is_account_id(text: &str) -> bool {
    text.len() == 12 && text.bytes().all(|byte| byte.is_ascii_digit())
}

fn is_unique_id(text: &str) -> bool {
    (text.starts_with("AROA") || text.starts_with("AIDA"))
        && (16..=128).contains(&text.len())
        && text
            .bytes()
            .all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit())
}
