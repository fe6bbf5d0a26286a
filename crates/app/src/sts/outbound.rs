//! `GetWebIdentityToken`: who calls here, told to others by a signed token; and what others verify
//! it by.

use base::{AccountId, sha256_hex};
use db::Tx;
use domain::iam::Tag;
use domain::{Actor, Error};
use serde_json::{Map, Value, json};
use store::federation::TokenKey;

use super::assume_role::pairs;
use super::session::{SESSION_TAGS, refusal, seconds};
use crate::authorize::{Access, Grounds, system_permit};
use crate::iam::is_outbound_federation_enabled;
use crate::jws::{self, Algorithm, SigningKey};
use crate::keyring::Purpose;
use crate::{App, Cx, Failure};

/// Whom a token is for, and how it is signed.
#[derive(Debug, Clone, Default)]
pub struct GetWebIdentityToken {
    /// `aud`; at least one.
    pub audience: Vec<String>,
    /// Seconds.
    pub duration: Option<u32>,
    /// `RS256` or `ES384`.
    pub algorithm: String,
    /// Claims of the caller's own.
    pub tags: Vec<Tag>,
}

/// A token for others.
#[derive(Debug, Clone)]
pub struct WebIdentityToken {
    /// The token.
    pub token: base::Secret,
    /// When it ends.
    pub expires_at: base::Timestamp,
}

const ACTION: &str = "sts:GetWebIdentityToken";
const NAMESPACE: &str = "https://sts.amazonaws.com/";
/// Seconds.
const DEFAULT: u32 = 300;
/// Bytes of a token's claims.
///
/// AWS: unconfirmed, how large they may be.
const LARGEST: usize = 16 * 1024;
/// The algorithms that there are keys for.
const ALGORITHMS: [Algorithm; 2] = [Algorithm::Rs256, Algorithm::Es384];

impl App {
    /// A token about the caller for others.
    pub async fn get_web_identity_token(
        &self,
        cx: &Cx,
        command: GetWebIdentityToken,
    ) -> Result<WebIdentityToken, Error> {
        let own = cx.actor().account().cloned();
        let own = own.ok_or_else(super::invalid_token)?;
        let algorithm = ALGORITHMS
            .into_iter()
            .find(|a| a.name() == command.algorithm);
        let algorithm = algorithm.ok_or_else(|| {
            Error::invalid(format!(
                "1 validation error detected: Value '{}' at 'signingAlgorithm' failed to satisfy \
                 constraint: Member must satisfy enum value set: [RS256, ES384]",
                command.algorithm
            ))
        })?;
        domain::iam::check_tags(&[], &command.tags, SESSION_TAGS)?;
        let lasting = command.duration.unwrap_or(DEFAULT);
        let ask = |action| {
            let access = Access::new(action, "*", &own)
                .with_many("sts:IdentityTokenAudience", &command.audience)
                .with("sts:DurationSeconds", lasting.to_string())
                .with("sts:SigningAlgorithm", algorithm.name());
            if command.tags.is_empty() {
                access
            } else {
                access.setting_tags(pairs(&command.tags))
            }
        };
        let permit = self.authorize(cx, ask(ACTION)).await?;
        if !command.tags.is_empty() {
            self.authorize(cx, ask("sts:TagGetWebIdentityToken"))
                .await?;
        }
        let expires_at = cx.now().whole_seconds().plus(seconds(lasting));
        if session_end(cx.actor()).is_some_and(|end| end < expires_at) {
            return Err(refusal(
                "SessionDurationEscalationException",
                "The requested token duration would extend the session beyond its original \
                 expiration time.",
            ));
        }
        let (app, shared, tags) = (self.clone(), cx.clone(), command.tags.clone());
        let about = self
            .read("describe_caller", move |tx| {
                app.about_caller(tx, &shared, &own, &tags)
            })
            .await?;
        let audience = match command.audience.as_slice() {
            [one] => json!(one),
            many => json!(many),
        };
        let claims = json!({
            "iss": self.token_issuer(permit.account()),
            "aud": audience,
            "sub": subject(cx.actor()),
            "iat": cx.now().seconds(),
            "exp": expires_at.seconds(),
            "jti": self.entropy().uuid(),
            NAMESPACE: about,
        });
        if claims.to_string().len() > LARGEST {
            return Err(refusal(
                "JWTPayloadSizeExceededException",
                "The requested token payload size exceeds the maximum allowed size.",
            ));
        }
        let key = self.token_key(algorithm).await?;
        let token =
            jws::sign(&key, &claims).ok_or_else(|| Error::internal("a token cannot be signed"))?;
        self.change(cx, permit, "record_web_identity_token", |_, _| Ok(()))
            .await?;
        Ok(WebIdentityToken {
            token: base::Secret::new(token),
            expires_at,
        })
    }

    /// The issuer of an account's tokens.
    ///
    /// DIFFERENCE: at AWS its host name is a random one for each account; here it is this server,
    /// and the account's id.
    pub fn token_issuer(&self, account: &AccountId) -> String {
        format!("{}/tokens/{account}", self.settings().public_url)
    }

    /// The discovery document of an account's tokens, where the account has any.
    pub async fn token_discovery(&self, account: &str) -> Result<Option<Value>, Error> {
        let Some(account) = self.find_token_account(account).await? else {
            return Ok(None);
        };
        let issuer = self.token_issuer(&account);
        let algorithms: Vec<&str> = ALGORITHMS.iter().map(|a| a.name()).collect();
        Ok(Some(json!({
            "issuer": issuer,
            "jwks_uri": format!("{issuer}/.well-known/jwks.json"),
            "response_types_supported": ["id_token"],
            "subject_types_supported": ["public"],
            "id_token_signing_alg_values_supported": algorithms,
            "claims_supported": ["aud", "exp", "iat", "iss", "jti", "sub", NAMESPACE],
        })))
    }

    /// The keys that an account's tokens are verified by, where the account has any.
    pub async fn token_keys(&self, account: &str) -> Result<Option<Value>, Error> {
        if self.find_token_account(account).await?.is_none() {
            return Ok(None);
        }
        let keys = self
            .read("list_token_keys", |tx| {
                let mut keys = Vec::new();
                for algorithm in ALGORITHMS {
                    let all = store::federation::token_keys(tx, algorithm.name())?;
                    keys.extend(all.into_iter().map(|key| (algorithm, key)));
                }
                Ok(keys)
            })
            .await?;
        let mut public = Vec::new();
        for (algorithm, key) in keys {
            public.extend(self.open_token_key(algorithm, &key)?.public());
        }
        Ok(Some(json!({ "keys": public })))
    }

    async fn find_token_account(&self, id: &str) -> Result<Option<AccountId>, Error> {
        let Ok(account) = AccountId::parse(id) else {
            return Ok(None);
        };
        let wanted = account.clone();
        let has = self
            .read("find_token_account", move |tx| {
                Ok(is_outbound_federation_enabled(tx, &wanted)?)
            })
            .await?;
        Ok(has.then_some(account))
    }

    /// The key that signs; the first time it is made.
    async fn token_key(&self, algorithm: Algorithm) -> Result<SigningKey, Error> {
        let name = algorithm.name();
        let newest = move |tx: &mut Tx<'_>| -> Result<Option<TokenKey>, Failure> {
            Ok(store::federation::token_keys(tx, name)?.into_iter().next())
        };
        if let Some(key) = self.read("find_token_key", newest).await? {
            return self.open_token_key(algorithm, &key);
        }
        let unusable = || Error::internal("a key for tokens cannot be made");
        let pkcs8 = SigningKey::generate(algorithm).ok_or_else(unusable)?;
        let pkcs8 = zeroize::Zeroizing::new(pkcs8);
        let probe = SigningKey::read(algorithm, "", &pkcs8).ok_or_else(unusable)?;
        let public = probe.public().ok_or_else(unusable)?;
        let fresh = TokenKey {
            id: sha256_hex(&public.to_string()),
            algorithm: name.to_owned(),
            sealed_key: self
                .keyring()
                .seal(Purpose::SecretAtRest, &pkcs8, self.entropy())
                .map_err(Error::internal)?,
            created_at: self.clock().now(),
        };
        let account = &self.settings().management_account;
        let permit = system_permit("cardea:MakeTokenKey", account);
        // Of two who make the first key at once, one's stands.
        let key = self
            .write("make_token_key", move |tx| {
                if let Some(key) = newest(tx)? {
                    return Ok(key);
                }
                store::federation::insert_token_key(tx, &permit, &fresh)?;
                Ok(fresh.clone())
            })
            .await?;
        self.open_token_key(algorithm, &key)
    }

    fn open_token_key(&self, algorithm: Algorithm, key: &TokenKey) -> Result<SigningKey, Error> {
        let opened = self
            .keyring()
            .open(Purpose::SecretAtRest, &key.sealed_key)
            .map_err(Error::internal)?;
        let opened = zeroize::Zeroizing::new(opened);
        SigningKey::read(algorithm, &key.id, &opened)
            .ok_or_else(|| Error::internal("a key for tokens cannot be read"))
    }

    /// What AWS tells others about a caller beside their name.
    fn about_caller(
        &self,
        tx: &mut Tx<'_>,
        cx: &Cx,
        account: &AccountId,
        request_tags: &[Tag],
    ) -> Result<Value, Failure> {
        if !is_outbound_federation_enabled(tx, account)? {
            return Err(refusal(
                "OutboundWebIdentityFederationDisabledException",
                "The outbound web identity federation feature is not enabled for this account.",
            )
            .into());
        }
        let mut about = Map::new();
        let mut put = |name: &str, value: Value| about.insert(name.to_owned(), value);
        put("aws_account", json!(account.as_str()));
        put("source_region", json!(cx.region()));
        put("principal_id", json!(subject(cx.actor())));
        if let Some(grounds) = Grounds::of(self, tx, cx.actor())? {
            if let Some(organization) = grounds.place().organization() {
                put("org_id", json!(organization.id.as_str()));
            }
            if let Some(path) = grounds.place().path() {
                put("ou_path", json!(path));
            }
            if !grounds.tags().is_empty() {
                put("principal_tags", object(grounds.tags()));
            }
        }
        if !request_tags.is_empty() {
            put("request_tags", object(request_tags));
        }
        if let Some(end) = session_end(cx.actor()) {
            put("original_session_exp", json!(end.iso8601()));
        }
        if let Some(session) = cx.actor().session() {
            if let Some(provider) = &session.federated_provider {
                put("federated_provider", json!(provider));
            }
            if let Some(identity) = &session.source_identity {
                put("source_identity", json!(identity));
            }
        }
        if let Actor::Role(session) = cx.actor()
            && let Some(person) = &session.person
        {
            put("identity_store_user_id", json!(person.user_id.as_str()));
        }
        Ok(Value::Object(about))
    }
}

fn object(tags: &[Tag]) -> Value {
    let tags = tags.iter().map(|(key, value)| (key.clone(), json!(value)));
    Value::Object(tags.collect())
}

/// Who a token is about: of a role session, the role.
fn subject(actor: &Actor) -> String {
    match actor {
        Actor::Role(session) => session.role_arn.clone(),
        other => other.arn(),
    }
}

fn session_end(actor: &Actor) -> Option<base::Timestamp> {
    match actor {
        Actor::Role(session) => Some(session.expires_at),
        Actor::Federated(user) => Some(user.expires_at),
        // AWS: of others the credentials do not say when they end.
        _ => None,
    }
}
