//! What is known before anything is judged.

use base::Timestamp;
use domain::identity_source::IdentitySource;
use saml::{Certificate, IdentityProvider};
use serde_json::{Value, json};

use super::clock::{self, Answer};
use crate::Fatal;
use crate::client::Client;
use crate::operator::{instant, text};

/// Everything that is judged.
#[derive(Debug)]
pub(super) struct Facts {
    /// By the server's clock.
    pub(super) now: Timestamp,
    pub(super) source: IdentitySource,
    /// Where people find us.
    pub(super) public_url: String,
    pub(super) saml: Option<Saml>,
    pub(super) oidc: Option<Oidc>,
    pub(super) provisioning: Provisioning,
    pub(super) people: Vec<Person>,
}

/// A SAML provider as the server has it.
#[derive(Debug, Clone)]
pub(super) struct Saml {
    pub(super) entity_id: String,
    /// Where sign-in begins.
    pub(super) sign_on: Vec<String>,
    /// The formats of names that are taken; the first one is asked for.
    pub(super) formats: Vec<String>,
    pub(super) clock_skew: i64,
    /// As on the wire.
    pub(super) initiation: String,
    pub(super) signed: String,
    pub(super) encryption: String,
    pub(super) certificates: Vec<Trusted>,
    pub(super) metadata_url: Option<String>,
    pub(super) valid_until: Option<Timestamp>,
    pub(super) refresh_failure: Option<String>,
    /// What we are called, and where answers go.
    pub(super) our_entity_id: String,
    pub(super) our_consumer: String,
    /// What its metadata URL answers now, or its sign-in URL where it has none.
    pub(super) asked: Asked<IdentityProvider>,
}

/// A certificate that is trusted.
#[derive(Debug, Clone)]
pub(super) struct Trusted {
    pub(super) id: String,
    pub(super) subject: String,
    /// As on the wire.
    pub(super) status: String,
    pub(super) not_after: Timestamp,
    pub(super) certificate: Option<Certificate>,
}

/// An `OpenID` Connect provider as the server has it.
#[derive(Debug, Clone)]
pub(super) struct Oidc {
    pub(super) issuer: String,
    /// What its discovery document says that its issuer is.
    pub(super) asked: Asked<String>,
}

/// What a provider answered to this machine.
#[derive(Debug, Clone)]
pub(super) struct Asked<T> {
    /// How far its clock is ahead of the server's, in seconds, where that could be told.
    pub(super) ahead: Option<i64>,
    /// What it said of itself; or why it could not be asked or understood.
    pub(super) said: Result<T, String>,
}

/// How automatic provisioning stands.
#[derive(Debug, Clone, Default)]
pub(super) struct Provisioning {
    pub(super) is_enabled: bool,
    pub(super) is_rehearsal: bool,
    /// Why a run is held.
    pub(super) held: Option<String>,
    pub(super) tokens: Vec<Token>,
}

/// A token of automatic provisioning.
#[derive(Debug, Clone)]
pub(super) struct Token {
    pub(super) name: String,
    pub(super) expires_at: Timestamp,
    pub(super) last_used_at: Option<Timestamp>,
}

/// A user.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Person {
    pub(super) user_name: String,
    pub(super) emails: Vec<String>,
    pub(super) is_enabled: bool,
}

/// Asks the server, and the provider.
pub(super) async fn gather(client: &Client, ready: &Value) -> Result<Facts, Fatal> {
    let instance = json!({"InstanceArn": text(ready, "instance_arn")});
    let now = client.clock().await?;
    let source = call(client, "DescribeIdentitySource", &instance).await?;
    let source = IdentitySource::parse(text(&source, "IdentitySource"))
        .ok_or_else(|| Fatal::new("the server has an identity source that is not known here"))?;
    let saml = match found(call(client, "DescribeSamlProvider", &instance).await)? {
        Some(told) => Some(saml(client, &told).await?),
        None => None,
    };
    let oidc = match found(call(client, "DescribeOidcProvider", &instance).await)? {
        Some(told) => Some(oidc(client, &told).await?),
        None => None,
    };
    let provisioning = call(client, "DescribeProvisioning", &instance).await?;
    let portal = text(ready, "portal_url");
    Ok(Facts {
        now,
        source,
        public_url: portal.strip_suffix("/start").unwrap_or(portal).to_owned(),
        saml,
        oidc,
        provisioning: provisioning_of(&provisioning),
        people: people(client, ready).await?,
    })
}

async fn call(client: &Client, operation: &str, input: &Value) -> Result<Value, Fatal> {
    let target = format!("Cardea.{operation}");
    client.call("cardea", &target, input).await
}

/// What may not be there.
fn found(outcome: Result<Value, Fatal>) -> Result<Option<Value>, Fatal> {
    match outcome {
        Ok(value) => Ok(Some(value)),
        Err(error) if error.to_string().starts_with("ResourceNotFoundException") => Ok(None),
        Err(error) => Err(error),
    }
}

async fn saml(client: &Client, told: &Value) -> Result<Saml, Fatal> {
    let nothing = Value::Null;
    let part = |name: &str| told.get(name).unwrap_or(&nothing);
    let (options, ours) = (part("Options"), part("ServiceProvider"));
    let sign_on = [
        optional(told, "SignOnRedirectUrl"),
        optional(told, "SignOnPostUrl"),
    ];
    let sign_on: Vec<String> = sign_on.into_iter().flatten().collect();
    let metadata_url = optional(told, "MetadataUrl");
    let url = metadata_url.as_ref().or(sign_on.first());
    let asked = match url {
        Some(url) => clock::ask(url).await,
        None => Err("it has no address".to_owned()),
    };
    let is_document = metadata_url.is_some();
    let asked = asked_of(asked, client.clock().await?, |answer| {
        if !is_document {
            return Err("it was not set by the URL of its metadata".to_owned());
        }
        if answer.status != 200 {
            return Err(format!("the answer is {}", answer.status));
        }
        IdentityProvider::parse(&answer.body).map_err(|error| error.to_string())
    });
    Ok(Saml {
        entity_id: text(told, "EntityId").to_owned(),
        sign_on,
        formats: texts(options, "NameIdFormats"),
        clock_skew: options
            .get("ClockSkewSeconds")
            .and_then(Value::as_i64)
            .unwrap_or_default(),
        initiation: text(options, "Initiation").to_owned(),
        signed: text(options, "SignedParts").to_owned(),
        encryption: text(options, "AssertionEncryption").to_owned(),
        certificates: list(told, "Certificates").map(trusted).collect(),
        metadata_url,
        valid_until: when(told, "MetadataValidUntil"),
        refresh_failure: optional(told, "RefreshFailure"),
        our_entity_id: text(ours, "EntityId").to_owned(),
        our_consumer: text(ours, "AssertionConsumerServiceUrl").to_owned(),
        asked,
    })
}

fn trusted(told: &Value) -> Trusted {
    Trusted {
        id: text(told, "CertificateId").to_owned(),
        subject: text(told, "Subject").to_owned(),
        status: text(told, "Status").to_owned(),
        not_after: instant(told.get("NotAfter")),
        certificate: Certificate::from_text(text(told, "Certificate")).ok(),
    }
}

async fn oidc(client: &Client, told: &Value) -> Result<Oidc, Fatal> {
    let issuer = text(told, "Issuer").to_owned();
    let url = format!(
        "{}/.well-known/openid-configuration",
        issuer.trim_end_matches('/')
    );
    let asked = clock::ask(&url).await;
    let asked = asked_of(asked, client.clock().await?, |answer| {
        if answer.status != 200 {
            return Err(format!("the answer is {}", answer.status));
        }
        let document: Value = serde_json::from_slice(&answer.body)
            .map_err(|_not_json| "its discovery document is no JSON".to_owned())?;
        Ok(text(&document, "issuer").to_owned())
    });
    Ok(Oidc { issuer, asked })
}

fn asked_of<T>(
    answer: Result<Answer, String>,
    now: Timestamp,
    read: impl FnOnce(&Answer) -> Result<T, String>,
) -> Asked<T> {
    match answer {
        Ok(answer) => Asked {
            ahead: answer.date.map(|date| date.since(now).seconds()),
            said: read(&answer),
        },
        Err(reason) => Asked {
            ahead: None,
            said: Err(reason),
        },
    }
}

fn provisioning_of(told: &Value) -> Provisioning {
    let flag = |value: Option<&Value>| value.and_then(Value::as_bool).unwrap_or_default();
    let held = told.get("HeldRun").filter(|held| !held.is_null());
    Provisioning {
        is_enabled: flag(told.get("Enabled")),
        is_rehearsal: flag(told.get("Guard").and_then(|guard| guard.get("DryRun"))),
        held: held.map(|held| text(held, "Reason").to_owned()),
        tokens: list(told, "Tokens")
            .map(|token| Token {
                name: match text(token, "Name") {
                    "" => text(token, "TokenId").to_owned(),
                    name => name.to_owned(),
                },
                expires_at: instant(token.get("ExpiresAt")),
                last_used_at: when(token, "LastUsedAt"),
            })
            .collect(),
    }
}

/// All users of the identity store.
async fn people(client: &Client, ready: &Value) -> Result<Vec<Person>, Fatal> {
    let store = text(ready, "identity_store_id");
    let mut people = Vec::new();
    let mut input = json!({"IdentityStoreId": store});
    loop {
        let page = client
            .call("identitystore", "AWSIdentityStore.ListUsers", &input)
            .await?;
        people.extend(list(&page, "Users").map(|user| {
            Person {
                user_name: text(user, "UserName").to_owned(),
                emails: list(user, "Emails")
                    .filter_map(|email| optional(email, "Value"))
                    .collect(),
                is_enabled: text(user, "UserStatus") != "DISABLED",
            }
        }));
        match page.get("NextToken").and_then(Value::as_str) {
            Some(token) => input = json!({"IdentityStoreId": store, "NextToken": token}),
            None => return Ok(people),
        }
    }
}

fn list<'a>(value: &'a Value, name: &str) -> impl Iterator<Item = &'a Value> {
    let list = value.get(name).and_then(Value::as_array);
    list.into_iter().flatten()
}

fn texts(value: &Value, name: &str) -> Vec<String> {
    let texts = list(value, name).filter_map(Value::as_str);
    texts.map(str::to_owned).collect()
}

fn optional(value: &Value, name: &str) -> Option<String> {
    value.get(name).and_then(Value::as_str).map(str::to_owned)
}

fn when(value: &Value, name: &str) -> Option<Timestamp> {
    let found = value.get(name).filter(|value| !value.is_null())?;
    Some(instant(Some(found)))
}
