//! `GetWebIdentityToken`: who calls here, told to others by a signed token; and what others verify
//! it by.

use base::{AccountId, Duration, Timestamp, sha256_hex};
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
    pub expires_at: Timestamp,
}

const ACTION: &str = "sts:GetWebIdentityToken";
const NAMESPACE: &str = "https://sts.amazonaws.com/";
/// Seconds.
const DEFAULT: u32 = 300;
/// Bytes of a token's claims.
///
/// AWS: unconfirmed, how large they may be.
const LARGEST: usize = 16 * 1024;
/// The longest that a token is good for, in seconds (the model's constraint).
const LONGEST: u32 = 3600;
/// How long a key is the newest.
// AWS: unconfirmed, how often its keys change.
const KEY_LIFE: Duration = Duration::from_days(90);
/// How long a key is shown before it signs, so that whoever keeps the keys for a while has it.
const SHOWN_BEFORE: Duration = Duration::from_days(1);
/// How long a key is shown after the last token that it signed has ended, for clocks that are off.
const SHOWN_AFTER: Duration = Duration::from_minutes(15);
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
        if lasting > LONGEST {
            // A key is shown no longer than its tokens could be good for.
            return Err(Error::internal("a token would outlive its key"));
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
        let key = self.token_key(algorithm, cx.now()).await?;
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
        self.shown_token_keys().await.map(Some)
    }

    /// The keys that everything we sign for others is verified by, of whichever issuer it is.
    pub(crate) async fn shown_token_keys(&self) -> Result<Value, Error> {
        let now = self.clock().now();
        let keys = self
            .read("list_token_keys", move |tx| {
                let mut keys = Vec::new();
                for algorithm in ALGORITHMS {
                    let all = store::federation::token_keys(tx, algorithm.name())?;
                    let ended = ended_before(&all, now);
                    let shown = all.into_iter();
                    let shown = shown.filter(|key| ended.is_none_or(|end| key.created_at >= end));
                    keys.extend(shown.map(|key| (algorithm, key)));
                }
                Ok(keys)
            })
            .await?;
        let mut public = Vec::new();
        for (algorithm, key) in keys {
            public.extend(self.open_token_key(algorithm, &key)?.public());
        }
        Ok(json!({ "keys": public }))
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

    /// The key that signs what is good for an hour at the most. The first is made when it is needed,
    /// and another where the newest has been it for long enough.
    pub(crate) async fn token_key(
        &self,
        algorithm: Algorithm,
        now: Timestamp,
    ) -> Result<SigningKey, Error> {
        let name = algorithm.name();
        let find = move |tx: &mut Tx<'_>| -> Result<Vec<TokenKey>, Failure> {
            Ok(store::federation::token_keys(tx, name)?)
        };
        let mut keys = self.read("find_token_keys", find).await?;
        if is_another_due(&keys, now) {
            let fresh = self.fresh_token_key(algorithm, now)?;
            let account = &self.settings().management_account;
            let permit = system_permit("cardea:MakeTokenKey", account);
            // Of two who make a key at once, one's stands.
            keys = self
                .write("make_token_key", move |tx| {
                    let keys = find(tx)?;
                    if !is_another_due(&keys, now) {
                        return Ok(keys);
                    }
                    store::federation::insert_token_key(tx, &permit, &fresh)?;
                    if let Some(end) = ended_before(&keys, now) {
                        store::federation::delete_token_keys(tx, &permit, name, end)?;
                    }
                    find(tx)
                })
                .await?;
        }
        let key = signing_key(&keys, now).and_then(|place| keys.get(place));
        let key = key.ok_or_else(|| Error::internal("there is no key for tokens"))?;
        self.open_token_key(algorithm, key)
    }

    fn fresh_token_key(&self, algorithm: Algorithm, now: Timestamp) -> Result<TokenKey, Error> {
        let unusable = || Error::internal("a key for tokens cannot be made");
        let pkcs8 = SigningKey::generate(algorithm).ok_or_else(unusable)?;
        let pkcs8 = zeroize::Zeroizing::new(pkcs8);
        let probe = SigningKey::read(algorithm, "", &pkcs8).ok_or_else(unusable)?;
        let public = probe.public().ok_or_else(unusable)?;
        let sealed = self
            .keyring()
            .seal(Purpose::SecretAtRest, &pkcs8, self.entropy());
        Ok(TokenKey {
            id: sha256_hex(&public.to_string()),
            algorithm: algorithm.name().to_owned(),
            sealed_key: sealed.map_err(Error::internal)?,
            created_at: now,
        })
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

/// Whether a key must be made; `keys` has the newest first.
fn is_another_due(keys: &[TokenKey], now: Timestamp) -> bool {
    let newest = keys.first();
    newest.is_none_or(|key| key.created_at.plus(KEY_LIFE) <= now)
}

/// The place of the key that signs: the newest that has been shown for long enough, or, where none
/// has, the oldest.
fn signing_key(keys: &[TokenKey], now: Timestamp) -> Option<usize> {
    let known = keys
        .iter()
        .position(|key| key.created_at.plus(SHOWN_BEFORE) <= now);
    known.or_else(|| keys.len().checked_sub(1))
}

/// The instant before which keys were made that verify nothing any more: all that they signed has
/// ended. `None` while there are no such keys.
fn ended_before(keys: &[TokenKey], now: Timestamp) -> Option<Timestamp> {
    let last_token = seconds(LONGEST);
    let successor = keys.iter().find(|key| {
        let began = key.created_at.plus(SHOWN_BEFORE);
        began.plus(last_token).plus(SHOWN_AFTER) <= now
    });
    successor.map(|key| key.created_at)
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

fn session_end(actor: &Actor) -> Option<Timestamp> {
    match actor {
        Actor::Role(session) => Some(session.expires_at),
        Actor::Federated(user) => Some(user.expires_at),
        // AWS: of others the credentials do not say when they end.
        _ => None,
    }
}
