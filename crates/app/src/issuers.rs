//! Issuers of tokens: their documents and keys, asked for by discovery (`OpenID` Connect Discovery
//! 1.0) and kept for a while; for the roles of accounts and for the sign-in of people.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use base::{Duration, Timestamp};
use serde_json::{Map, Value};

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
    /// Issuers that are being asked: whoever wants to ask one waits for what it says.
    asking: Mutex<BTreeMap<Issuer, Arc<tokio::sync::Mutex<()>>>>,
    /// How often any was asked.
    times: AtomicU64,
}

/// An issuer as somebody sees it: who trusts other certificates may see other keys.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Issuer {
    /// As it stands in tokens.
    pub(crate) url: String,
    /// Of authorities that are trusted beside the system's.
    pub(crate) thumbprints: Vec<String>,
}

/// What an issuer says of itself.
#[derive(Debug)]
pub(crate) struct Known {
    /// The discovery document.
    pub(crate) document: Map<String, Value>,
    keys: JwkSet,
}

impl Known {
    /// A text of the discovery document.
    pub(crate) fn text(&self, name: &str) -> Option<&str> {
        self.document.get(name)?.as_str()
    }
}

/// Why a token is not verified.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub(crate) enum NotVerified {
    /// The issuer's keys cannot be had.
    #[error("the keys of the issuer cannot be had: {0}")]
    Keys(FetchError),
    /// The token is not the issuer's.
    #[error(transparent)]
    Token(JwsError),
}

#[derive(Debug, Clone)]
struct Answer {
    at: Timestamp,
    /// When the issuer was asked last, whatever it said.
    asked_at: Timestamp,
    /// Which of all questions brought it.
    number: u64,
    known: Result<Arc<Known>, FetchError>,
}

impl Issuers {
    fn find(&self, issuer: &Issuer, now: Timestamp) -> Option<Answer> {
        let answers = self.answers.lock().unwrap_or_else(PoisonError::into_inner);
        let answer = answers.get(issuer)?;
        let kept = if answer.known.is_ok() {
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
        if answer.known.is_err()
            && let Some(known) = answers.get_mut(&issuer)
            && known.known.is_ok()
            && is_younger(known.at, KEPT, answer.at)
        {
            known.asked_at = answer.at;
            known.number = answer.number;
            return known.clone();
        }
        if answers.len() >= MOST {
            answers.clear();
        }
        answers.insert(issuer, answer.clone());
        answer
    }
}

impl Issuers {
    fn last(&self, issuer: &Issuer) -> Option<Answer> {
        let answers = self.answers.lock().unwrap_or_else(PoisonError::into_inner);
        answers.get(issuer).cloned()
    }

    fn turn(&self, issuer: &Issuer) -> Arc<tokio::sync::Mutex<()>> {
        let mut asking = self.asking.lock().unwrap_or_else(PoisonError::into_inner);
        // Who waits for none any more is forgotten: memory is bounded by requests under way.
        asking.retain(|_, turn| Arc::strong_count(turn) > 1);
        asking.entry(issuer.clone()).or_default().clone()
    }
}

fn is_younger(at: Timestamp, age: Duration, now: Timestamp) -> bool {
    now.since(at).micros() < age.micros()
}

impl App {
    /// What an issuer says of itself, as of an hour ago at the latest.
    pub(crate) async fn known_issuer(
        &self,
        now: Timestamp,
        issuer: &Issuer,
    ) -> Result<Arc<Known>, FetchError> {
        let before = self.last_question(issuer);
        match self.issuers().find(issuer, now) {
            Some(answer) => answer.known,
            None => self.ask(issuer, now, before).await.known,
        }
    }

    /// What an issuer says of itself now.
    pub(crate) async fn known_issuer_anew(
        &self,
        now: Timestamp,
        issuer: &Issuer,
    ) -> Result<Arc<Known>, FetchError> {
        let known = Arc::new(self.fetch_issuer(issuer).await?);
        let answer = Answer {
            at: now,
            asked_at: now,
            number: self.issuers().times.fetch_add(1, Ordering::Relaxed),
            known: Ok(known.clone()),
        };
        self.issuers().keep(issuer.clone(), answer);
        Ok(known)
    }

    /// The claims of a token that the issuer signed.
    pub(crate) async fn verify_token(
        &self,
        now: Timestamp,
        token: Unverified<'_>,
        issuer: &Issuer,
    ) -> Result<Map<String, Value>, NotVerified> {
        let before = self.last_question(issuer);
        let (answer, is_fresh) = match self.issuers().find(issuer, now) {
            Some(answer) => (answer, false),
            None => (self.ask(issuer, now, before).await, true),
        };
        let mut known = answer.known.clone().map_err(NotVerified::Keys)?;
        // Issuers change their keys; a stranger's token must not make us ask all the time.
        if !is_fresh && !known.keys.has_key_for(&token) && !is_younger(answer.asked_at, AGAIN, now)
        {
            known = self
                .ask(issuer, now, Some(answer.number))
                .await
                .known
                .map_err(NotVerified::Keys)?;
        }
        token.verify(&known.keys).map_err(NotVerified::Token)
    }

    /// The number of the question that was answered last.
    fn last_question(&self, issuer: &Issuer) -> Option<u64> {
        self.issuers().last(issuer).map(|answer| answer.number)
    }

    /// Asks an issuer, unless somebody has since the question `before`: however many tokens come at
    /// once, one of them does.
    async fn ask(&self, issuer: &Issuer, now: Timestamp, before: Option<u64>) -> Answer {
        let turn = self.issuers().turn(issuer);
        let _asking = turn.lock().await;
        if let Some(answer) = self.issuers().last(issuer)
            && Some(answer.number) != before
        {
            return answer;
        }
        let known = self.fetch_issuer(issuer).await;
        if let Err(error) = &known {
            tracing::info!(issuer = issuer.url, %error, "the keys of an issuer cannot be had");
        }
        let answer = Answer {
            at: now,
            asked_at: now,
            number: self.issuers().times.fetch_add(1, Ordering::Relaxed),
            known: known.map(Arc::new),
        };
        self.issuers().keep(issuer.clone(), answer)
    }

    async fn fetch_issuer(&self, issuer: &Issuer) -> Result<Known, FetchError> {
        let refused = |what: &str| FetchError::Refused(what.to_owned());
        let get = |url: String| {
            self.outside().web.get(Fetch {
                url,
                thumbprints: issuer.thumbprints.clone(),
            })
        };
        let base = issuer.url.strip_suffix('/').unwrap_or(&issuer.url);
        let document = get(format!("{base}/.well-known/openid-configuration")).await?;
        let Ok(Value::Object(document)) = serde_json::from_slice(&document) else {
            return Err(refused("the discovery document is no JSON"));
        };
        let text = |name: &str| document.get(name).and_then(Value::as_str);
        // Whose document it is must be in it (OpenID Connect Discovery 1.0 section 4.3).
        if text("issuer").map(without_slash) != Some(without_slash(&issuer.url)) {
            return Err(refused("the discovery document is of another issuer"));
        }
        let keys = text("jwks_uri").ok_or_else(|| refused("there is no `jwks_uri`"))?;
        if !keys.starts_with("https://") {
            return Err(refused("the `jwks_uri` is not `https`"));
        }
        let keys = get(keys.to_owned()).await?;
        let keys =
            JwkSet::parse(&keys).ok_or_else(|| refused("the keys are no JSON Web Key Set"))?;
        Ok(Known { document, keys })
    }
}

fn without_slash(url: &str) -> &str {
    url.strip_suffix('/').unwrap_or(url)
}
