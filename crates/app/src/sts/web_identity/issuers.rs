//! The keys of issuers: asked for by discovery (`OpenID` Connect Discovery 1.0), kept for a while.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use base::{Duration, Timestamp};
use domain::Error;
use domain::iam::OidcProvider;
use serde_json::{Map, Value};

use super::super::session::refusal;
use super::{invalid, provider_url};
use crate::App;
use crate::jws::{JwkSet, JwsError, Unverified};
use crate::outside::{Fetch, FetchError};

/// How long keys are good for without being asked for again.
const KEPT: Duration = Duration::from_hours(1);
/// How soon they may be asked for again: because a token names a key that is not among them, or
/// because the issuer did not answer.
const AGAIN: Duration = Duration::from_minutes(1);
const AGAIN_AFTER_FAILURE: Duration = Duration::from_seconds(10);
/// Beyond so many issuers, all are forgotten and asked again: memory is bounded.
const MOST: usize = 1_000;

/// What issuers answered last.
#[derive(Debug, Default)]
pub(crate) struct Issuers {
    answers: Mutex<BTreeMap<Issuer, Answer>>,
}

/// An issuer as one provider sees it: who trusts other certificates may see other keys.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Issuer {
    url: String,
    thumbprints: Vec<String>,
}

#[derive(Debug, Clone)]
struct Answer {
    at: Timestamp,
    /// When the issuer was asked last, whatever it said.
    asked_at: Timestamp,
    keys: Result<Arc<JwkSet>, FetchError>,
}

impl Issuers {
    fn find(&self, issuer: &Issuer, now: Timestamp) -> Option<Answer> {
        let answers = self.answers.lock().unwrap_or_else(PoisonError::into_inner);
        let answer = answers.get(issuer)?;
        let kept = if answer.keys.is_ok() {
            KEPT
        } else {
            AGAIN_AFTER_FAILURE
        };
        is_younger(answer.at, kept, now).then(|| answer.clone())
    }

    /// Keeps an answer, and says what is known now: a failure takes nothing away from keys that
    /// are good still, but how soon they may be asked for again.
    fn keep(&self, issuer: Issuer, answer: Answer) -> Answer {
        let mut answers = self.answers.lock().unwrap_or_else(PoisonError::into_inner);
        if answer.keys.is_err()
            && let Some(known) = answers.get_mut(&issuer)
            && known.keys.is_ok()
            && is_younger(known.at, KEPT, answer.at)
        {
            known.asked_at = answer.at;
            return known.clone();
        }
        if answers.len() >= MOST {
            answers.clear();
        }
        answers.insert(issuer, answer.clone());
        answer
    }
}

fn is_younger(at: Timestamp, age: Duration, now: Timestamp) -> bool {
    now.since(at).micros() < age.micros()
}

impl App {
    /// The claims of a token that the provider's issuer signed.
    pub(super) async fn verify(
        &self,
        now: Timestamp,
        token: Unverified<'_>,
        issuer: &str,
        provider: &OidcProvider,
    ) -> Result<Map<String, Value>, Error> {
        let issuer = Issuer {
            url: issuer.to_owned(),
            thumbprints: provider.thumbprints.clone(),
        };
        let (answer, is_fresh) = match self.issuers().find(&issuer, now) {
            Some(answer) => (answer, false),
            None => (self.ask(&issuer, now).await, true),
        };
        let mut keys = answer.keys.clone().map_err(|error| unreachable(&error))?;
        // Issuers change their keys; a stranger's token must not make us ask all the time.
        if !is_fresh && !keys.has_key_for(&token) && !is_younger(answer.asked_at, AGAIN, now) {
            keys = self
                .ask(&issuer, now)
                .await
                .keys
                .map_err(|error| unreachable(&error))?;
        }
        token.verify(&keys).map_err(|error| match error {
            JwsError::NoKey => invalid("No key of the identity provider fits the token"),
            _ => invalid("Token signature invalid"),
        })
    }

    async fn ask(&self, issuer: &Issuer, now: Timestamp) -> Answer {
        let keys = self.fetch_keys(issuer).await;
        if let Err(error) = &keys {
            tracing::info!(issuer = issuer.url, %error, "the keys of an issuer cannot be had");
        }
        let answer = Answer {
            at: now,
            asked_at: now,
            keys: keys.map(Arc::new),
        };
        self.issuers().keep(issuer.clone(), answer)
    }

    async fn fetch_keys(&self, issuer: &Issuer) -> Result<JwkSet, FetchError> {
        let refused = |what: &str| FetchError::Refused(what.to_owned());
        let get = |url: String| {
            self.outside().web.get(Fetch {
                url,
                thumbprints: issuer.thumbprints.clone(),
            })
        };
        let base = issuer.url.strip_suffix('/').unwrap_or(&issuer.url);
        let document = get(format!("{base}/.well-known/openid-configuration")).await?;
        let document: Value = serde_json::from_slice(&document)
            .map_err(|_not_json| refused("the discovery document is no JSON"))?;
        let text = |name: &str| document.get(name).and_then(Value::as_str);
        // Whose document it is must be in it (OpenID Connect Discovery 1.0 section 4.3).
        if text("issuer").map(provider_url) != Some(provider_url(&issuer.url)) {
            return Err(refused("the discovery document is of another issuer"));
        }
        let keys = text("jwks_uri").ok_or_else(|| refused("there is no `jwks_uri`"))?;
        if !keys.starts_with("https://") {
            return Err(refused("the `jwks_uri` is not `https`"));
        }
        let keys = get(keys.to_owned()).await?;
        JwkSet::parse(&keys).ok_or_else(|| refused("the keys are no JSON Web Key Set"))
    }
}

fn unreachable(error: &FetchError) -> Error {
    match error {
        FetchError::Refused(_) => invalid(
            "Couldn't retrieve verification key from your identity provider,  please reference \
             AssumeRoleWithWebIdentity documentation for requirements",
        ),
        FetchError::Certificate(_) => invalid(
            "OpenIDConnect provider's HTTPS certificate doesn't match configured thumbprint",
        ),
        FetchError::Communication(_) => refusal(
            "IDPCommunicationError",
            "The identity provider could not be reached. Try again.",
        ),
    }
}
