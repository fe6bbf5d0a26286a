//! Temporary credentials: everything that a request signed with them needs is sealed into their
//! session token, so that checking one reads no row but the revocation check's.

use base::{AccessKeyId, AccountId, IdentityStoreId, RoleId, Secret, Timestamp, UserId};
use base::{Entropy, WebSessionId};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use domain::actor::{RolePerson, RoleSession};
use domain::{Actor, Error};
use serde_json::{Value, json};

use crate::keyring::Purpose;
use crate::{App, Keyring, measure};

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

/// Who credentials are issued to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SessionTokenPrincipal {
    /// A role session.
    Role(Box<RoleSession>),
    /// The root of an account, for a short time.
    Root {
        /// The account.
        account: AccountId,
        /// The temporary key's id.
        access_key: AccessKeyId,
        /// When the credentials were issued.
        issued_at: Timestamp,
        /// When they end.
        expires_at: Timestamp,
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
            Self::Root {
                account,
                access_key,
                ..
            } => Actor::Root {
                account,
                access_key: Some(access_key),
            },
        }
    }

    fn access_key(&self) -> &AccessKeyId {
        match self {
            Self::Role(session) => &session.access_key,
            Self::Root { access_key, .. } => access_key,
        }
    }

    fn expires_at(&self) -> Timestamp {
        match self {
            Self::Role(session) => session.expires_at,
            Self::Root { expires_at, .. } => *expires_at,
        }
    }
}

impl App {
    /// Issues credentials for `principal`, whose `access_key` should be fresh
    /// ([`AccessKeyId::generate_temporary`]).
    pub(crate) fn issue(&self, principal: &SessionTokenPrincipal) -> Result<Credentials, Error> {
        let issued = issue(self.keyring(), self.entropy(), principal)?;
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
        open(self.keyring(), access_key, token, now)
    }
}

const SECRET_ALPHABET: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

fn issue(
    keyring: &Keyring,
    entropy: &dyn Entropy,
    principal: &SessionTokenPrincipal,
) -> Result<Credentials, Error> {
    let secret = entropy.string(SECRET_ALPHABET, 40);
    let mut claims = match principal {
        SessionTokenPrincipal::Role(session) => json!({
            "t": "role", "a": session.account.as_str(), "ri": session.role_id.as_str(),
            "rn": session.role_name, "ra": session.role_arn, "sn": session.session_name,
            "iat": session.issued_at.micros(), "person": session.person.as_ref().map(|person| json!({
                "is": person.identity_store_id.as_str(), "u": person.user_id.as_str(),
                "s": person.session_id.as_str()}))}),
        SessionTokenPrincipal::Root {
            account, issued_at, ..
        } => {
            json!({"t": "root", "a": account.as_str(), "iat": issued_at.micros()})
        }
    };
    if let Some(claims) = claims.as_object_mut() {
        claims.insert("k".to_owned(), json!(principal.access_key().as_str()));
        claims.insert("x".to_owned(), json!(secret));
        claims.insert("exp".to_owned(), json!(principal.expires_at().micros()));
    }
    let sealed = keyring
        .seal(
            Purpose::SessionToken,
            claims.to_string().as_bytes(),
            entropy,
        )
        .map_err(Error::internal)?;
    Ok(Credentials {
        access_key_id: principal.access_key().clone(),
        secret_access_key: Secret::new(secret),
        session_token: Secret::new(STANDARD.encode(sealed)),
        expires_at: principal.expires_at(),
    })
}

fn open(
    keyring: &Keyring,
    access_key: &str,
    token: &str,
    now: Timestamp,
) -> Result<(SessionTokenPrincipal, Secret), SessionTokenError> {
    let sealed = STANDARD
        .decode(token)
        .map_err(|_not_base64| SessionTokenError::Invalid)?;
    let plain = keyring
        .open(Purpose::SessionToken, &sealed)
        .map_err(|_not_ours| SessionTokenError::Invalid)?;
    let claims: Value =
        serde_json::from_slice(&plain).map_err(|_not_json| SessionTokenError::Invalid)?;
    let (principal, secret) = read(&claims).ok_or(SessionTokenError::Invalid)?;
    if principal.access_key().as_str() != access_key {
        return Err(SessionTokenError::Invalid);
    }
    if principal.expires_at() <= now {
        return Err(SessionTokenError::Expired);
    }
    Ok((principal, secret))
}

fn read(claims: &Value) -> Option<(SessionTokenPrincipal, Secret)> {
    let text = |name: &str| claims.get(name)?.as_str();
    let instant = |name: &str| claims.get(name)?.as_i64().map(Timestamp::from_micros);
    let account = AccountId::parse(text("a")?).ok()?;
    let access_key = AccessKeyId::parse(text("k")?).ok()?;
    let (issued_at, expires_at) = (instant("iat")?, instant("exp")?);
    let secret = Secret::new(text("x")?);
    let principal = match text("t")? {
        "root" => SessionTokenPrincipal::Root {
            account,
            access_key,
            issued_at,
            expires_at,
        },
        "role" => SessionTokenPrincipal::Role(Box::new(RoleSession {
            account,
            role_id: RoleId::parse(text("ri")?).ok()?,
            role_name: text("rn")?.to_owned(),
            role_arn: text("ra")?.to_owned(),
            session_name: text("sn")?.to_owned(),
            access_key,
            issued_at,
            expires_at,
            person: match claims.get("person") {
                None | Some(Value::Null) => None,
                Some(person) => Some(role_person(person)?),
            },
        })),
        _ => return None,
    };
    Some((principal, secret))
}

fn role_person(person: &Value) -> Option<RolePerson> {
    let text = |name: &str| person.get(name)?.as_str();
    Some(RolePerson {
        identity_store_id: IdentityStoreId::parse(text("is")?).ok()?,
        user_id: UserId::parse(text("u")?).ok()?,
        session_id: WebSessionId::parse(text("s")?).ok()?,
    })
}
