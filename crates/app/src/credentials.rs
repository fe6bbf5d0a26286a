//! Temporary credentials: everything that a request signed with them needs is sealed into their
//! session token, so that checking one reads no row but the revocation check's.

mod claims;
mod opened;
mod packing;

use base::{AccessKeyId, AccountId, Entropy, Secret, Timestamp};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use domain::actor::{FederatedUser, IamUser, RolePerson, RoleSession, SessionContext};
use domain::{Actor, Error};
use serde_json::{Value, json};

use crate::keyring::Purpose;
use crate::{App, Keyring, measure};

pub(crate) use opened::OpenedTokens;
pub(crate) use packing::packed_size;

use opened::Opened;

/// A temporary key with its secret and session token.
#[derive(Debug, Clone)]
pub struct Credentials {
    /// `ASIA…`.
    pub access_key_id: AccessKeyId,
    /// Forty characters.
    pub secret_access_key: Secret,
    /// Opaque to everybody but this server.
    pub session_token: Secret,
    /// When they end.
    pub expires_at: Timestamp,
}

/// How many bytes a session token is meant to have at the most; only a role session with very
/// much in it has more.
const TOKEN_SIZE: usize = 4096;

impl Credentials {
    /// The session token's size in bytes.
    pub fn token_size(&self) -> usize {
        self.session_token.expose().len()
    }

    /// The same, in percent of what a token is meant to have at the most.
    pub fn token_utilization(&self) -> usize {
        let hundredfold = self.token_size().saturating_mul(100);
        hundredfold.div_ceil(TOKEN_SIZE).min(100)
    }
}

/// Who credentials are issued to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SessionTokenPrincipal {
    /// A role session.
    Role(Box<RoleSession>),
    /// A federated user.
    Federated(Box<FederatedUser>),
    /// An IAM user (`GetSessionToken`); their `session` is there.
    User {
        /// The user.
        user: Box<IamUser>,
        /// When the credentials end.
        expires_at: Timestamp,
    },
    /// The root of an account, for a short time.
    Root {
        /// The account.
        account: AccountId,
        /// The temporary key's id.
        access_key: AccessKeyId,
        /// When the credentials end.
        expires_at: Timestamp,
        /// What else they carry.
        context: Box<SessionContext>,
    },
}

/// Why a session token is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum SessionTokenError {
    /// It is not one of ours, or does not belong to the key.
    #[error("the session token is not valid")]
    Invalid,
    /// It was, until a while ago.
    #[error("the session token has expired")]
    Expired,
}

impl SessionTokenPrincipal {
    /// Who signs.
    pub fn into_actor(self) -> Actor {
        match self {
            Self::Role(session) => Actor::Role(*session),
            Self::Federated(user) => Actor::Federated(*user),
            Self::User { user, .. } => Actor::User(*user),
            Self::Root {
                account,
                access_key,
                context,
                ..
            } => Actor::Root {
                account,
                access_key: Some(access_key),
                session: Some(context),
            },
        }
    }

    /// When the credentials were issued.
    pub fn issued_at(&self) -> Timestamp {
        // Without a session there is nothing that they could have been issued for.
        self.context()
            .map_or(Timestamp::from_micros(0), |context| context.issued_at)
    }

    /// What the credentials carry besides whose they are.
    pub(crate) fn context(&self) -> Option<&SessionContext> {
        match self {
            Self::Role(session) => Some(&session.context),
            Self::Federated(user) => Some(&user.context),
            Self::User { user, .. } => user.session.as_deref(),
            Self::Root { context, .. } => Some(context),
        }
    }

    /// The person from the access portal whom the credentials go back to.
    pub(crate) fn person_behind(&self) -> Option<&RolePerson> {
        match self {
            Self::Role(session) => session.person.as_ref(),
            _ => None,
        }
        .or_else(|| self.context()?.began_by.as_deref())
    }

    fn access_key(&self) -> &AccessKeyId {
        match self {
            Self::Role(session) => &session.access_key,
            Self::Federated(user) => &user.access_key,
            Self::User { user, .. } => &user.access_key,
            Self::Root { access_key, .. } => access_key,
        }
    }

    pub(crate) fn expires_at(&self) -> Timestamp {
        match self {
            Self::Role(session) => session.expires_at,
            Self::Federated(user) => user.expires_at,
            Self::User { expires_at, .. } | Self::Root { expires_at, .. } => *expires_at,
        }
    }
}

impl App {
    /// Issues credentials for `principal`, whose `access_key` should be fresh
    /// ([`AccessKeyId::generate_temporary`]).
    pub(crate) fn issue(&self, principal: &SessionTokenPrincipal) -> Result<Credentials, Error> {
        self.issue_sized(principal, 0)
    }

    /// The same with a session token of at least so many bytes, for clients that want to know
    /// whether they bear long ones.
    pub(crate) fn issue_sized(
        &self,
        principal: &SessionTokenPrincipal,
        minimum_size: usize,
    ) -> Result<Credentials, Error> {
        let issued = issue(self.keyring(), self.entropy(), principal, minimum_size)?;
        measure::credentials(principal);
        Ok(issued)
    }

    /// Opens a session token: who it speaks for, and the secret that requests are signed with.
    pub fn open_session_token(
        &self,
        access_key: &str,
        token: &str,
        now: Timestamp,
    ) -> Result<(SessionTokenPrincipal, Secret), SessionTokenError> {
        let opened = self
            .opened_tokens()
            .get(token, || open(self.keyring(), token))?;
        if opened.principal.access_key().as_str() != access_key {
            return Err(SessionTokenError::Invalid);
        }
        if opened.principal.expires_at() <= now {
            return Err(SessionTokenError::Expired);
        }
        Ok((opened.principal.clone(), opened.secret.clone()))
    }
}

const SECRET_ALPHABET: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

fn issue(
    keyring: &Keyring,
    entropy: &dyn Entropy,
    principal: &SessionTokenPrincipal,
    minimum_size: usize,
) -> Result<Credentials, Error> {
    let secret = entropy.string(SECRET_ALPHABET, 40);
    let mut claims = claims::write(principal);
    if let Some(claims) = claims.as_object_mut() {
        claims.insert("k".to_owned(), json!(principal.access_key().as_str()));
        claims.insert("x".to_owned(), json!(secret));
        claims.insert("exp".to_owned(), json!(principal.expires_at().micros()));
    }
    let plain = packing::pack(&claims.to_string(), minimum_size);
    let sealed = keyring
        .seal(Purpose::SessionToken, &plain, entropy)
        .map_err(Error::internal)?;
    Ok(Credentials {
        access_key_id: principal.access_key().clone(),
        secret_access_key: Secret::new(secret),
        session_token: Secret::new(STANDARD.encode(sealed)),
        expires_at: principal.expires_at(),
    })
}

fn open(keyring: &Keyring, token: &str) -> Result<Opened, SessionTokenError> {
    let sealed = STANDARD
        .decode(token)
        .map_err(|_not_base64| SessionTokenError::Invalid)?;
    let plain = keyring
        .open(Purpose::SessionToken, &sealed)
        .map_err(|_not_ours| SessionTokenError::Invalid)?;
    let plain = packing::unpack(plain).ok_or(SessionTokenError::Invalid)?;
    let claims: Value =
        serde_json::from_slice(&plain).map_err(|_not_json| SessionTokenError::Invalid)?;
    let (principal, secret) = claims::read(&claims).ok_or(SessionTokenError::Invalid)?;
    Ok(Opened { principal, secret })
}
