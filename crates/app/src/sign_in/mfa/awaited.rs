//! What a step of a sign-in waits for, sealed while it does: a browser shows it, and only the
//! server knows what it is judged by.
//!
//! Invariant: what one user was asked proves nothing of another. Whom the flow had found is sealed
//! with it, and a flow that has found somebody else since waits for nothing.

use base::{Secret, Timestamp, UserId};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD_NO_PAD as BASE64;
use db::Tx;
use domain::sign_in::{EMAIL_CODE, SignInFlow, Step};
use domain::{Error, Permit};
use serde_json::{Value, json};
use totp::Seed;

use super::Ceremony;
use crate::{App, Failure, Purpose};

/// Whom a step waits for: nobody yet where a passkey says so itself.
const OF_USER: &str = "user";

fn user_of(flow: &SignInFlow) -> Option<&str> {
    flow.user_id.as_ref().map(UserId::as_str)
}

/// The seed of an authenticator app that is being registered.
#[derive(Debug, Clone)]
pub(in crate::sign_in) struct AppSeed(pub(in crate::sign_in) Seed);

/// A code that was sent.
#[derive(Debug, Clone)]
pub(in crate::sign_in) struct EmailedCode {
    /// What was sent.
    pub(in crate::sign_in) code: Secret,
    /// How often it was answered wrongly.
    pub(in crate::sign_in) failures: u32,
    /// When it was sent.
    pub(in crate::sign_in) sent_at: Timestamp,
}

/// What a step waits for.
#[derive(Debug, Clone)]
pub(in crate::sign_in) enum Awaited {
    Seed(AppSeed),
    Ceremony(Ceremony),
    Code(EmailedCode),
}

impl Awaited {
    fn document(&self) -> Value {
        match self {
            Self::Seed(AppSeed(seed)) => json!({"seed": BASE64.encode(seed.expose())}),
            Self::Ceremony(ceremony) => {
                json!({"options": ceremony.options, "state": ceremony.state.expose()})
            }
            Self::Code(emailed) => json!({"code": emailed.code.expose()}),
        }
    }

    fn parse(document: &Value, failures: u32, sent_at: Timestamp) -> Option<Self> {
        let text = |name: &str| document.get(name).and_then(Value::as_str);
        if let Some(seed) = text("seed") {
            let seed = BASE64.decode(seed).ok()?;
            return Some(Self::Seed(AppSeed(Seed::new(seed))));
        }
        if let Some(code) = text("code") {
            return Some(Self::Code(EmailedCode {
                code: Secret::new(code),
                failures,
                sent_at,
            }));
        }
        Some(Self::Ceremony(Ceremony {
            options: text("options")?.to_owned(),
            state: Secret::new(text("state")?),
        }))
    }
}

impl App {
    /// Has the step where `flow` stands wait for something, for as long as the flow lasts.
    pub(in crate::sign_in) fn await_answer(
        &self,
        tx: &mut Tx<'_>,
        permit: &Permit,
        flow: &SignInFlow,
        awaited: &Awaited,
        now: Timestamp,
    ) -> Result<(), Failure> {
        let mut document = awaited.document();
        if let Some(members) = document.as_object_mut() {
            members.insert(OF_USER.to_owned(), json!(user_of(flow)));
        }
        let plain = document.to_string();
        let sealed = self
            .keyring()
            .seal(Purpose::SignInChallenge, plain.as_bytes(), self.entropy())
            .map_err(Error::internal)?;
        let expires_at = match awaited {
            Awaited::Code(_) => now.plus(EMAIL_CODE).min(flow.expires_at),
            Awaited::Seed(_) | Awaited::Ceremony(_) => flow.expires_at,
        };
        let place = (&flow.id, flow.step);
        Ok(store::sign_in::put_challenge(
            tx,
            permit,
            place,
            &sealed,
            (now, expires_at),
        )?)
    }

    /// What a step of `flow` waits for.
    pub(in crate::sign_in) fn awaited(
        &self,
        tx: &mut Tx<'_>,
        flow: &SignInFlow,
        step: Step,
        now: Timestamp,
    ) -> Result<Option<Awaited>, Failure> {
        let Some(found) = store::sign_in::find_challenge(tx, &flow.id, step, now)? else {
            return Ok(None);
        };
        let plain = self
            .keyring()
            .open(Purpose::SignInChallenge, &found.sealed)
            .map_err(Error::internal)?;
        let document: Value = serde_json::from_slice(&plain).map_err(Error::internal)?;
        if document.get(OF_USER) != Some(&json!(user_of(flow))) {
            return Ok(None);
        }
        Ok(Awaited::parse(&document, found.failures, found.created_at))
    }
}
