//! The end of the sessions that a provider names. They are found by what it called the person when it
//! let them in, whatever they are called here by now.

use std::sync::Arc;

use base::{Timestamp, sha256_hex};
use db::Tx;
use domain::audit::{Event, EventType};
use domain::identity_source::ProviderSession;
use domain::instance::Instance;
use domain::saml_provider::SamlProvider;
use domain::sign_in::Method;
use domain::{Actor, Error, Permit};
use saml::{Certificate, LogoutRequest, NameId, Status, status};
use serde_json::{Value, json};
use store::sign_in::LetIn;

use super::super::super::events::identity_store;
use super::super::find_enabled;
use super::super::session::Handle;
use super::LONGEST_AGE;
use crate::{App, Call, Cx, Failure};

/// How many sessions one transaction looks at, and how many transactions one request is worth.
const SESSIONS: i64 = 500;
const ROUNDS: usize = 40;
/// How much of another party's words an event has.
const WORDS: usize = 200;

const USED: &str = "This request was used already.";
const CHANGED: &str = "The identity provider has been changed meanwhile.";

/// What has become of the sessions that a request names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Ended {
    /// None of them is left.
    All,
    /// Some may be.
    Partly,
}

impl Ended {
    /// As the provider is told.
    pub(super) fn status(self) -> Status {
        let (code, detail) = match self {
            Self::All => (status::SUCCESS, None),
            Self::Partly => (status::RESPONDER, Some(status::PARTIAL_LOGOUT)),
        };
        Status {
            code: code.to_owned(),
            detail: detail.map(str::to_owned),
            message: None,
        }
    }
}

/// By what the provider's requests find a session; of another protocol's none does.
pub(in super::super::super) fn session_key(session: &ProviderSession) -> String {
    match session.handle.as_deref().and_then(Handle::parse) {
        Some(handle) => key_of(&handle.provider, &handle.name_id),
        None => String::new(),
    }
}

fn key_of(provider: &str, name: &NameId) -> String {
    sha256_hex(&format!("saml\n{provider}\n{}", name.value))
}

/// Which sessions are looked at next.
#[derive(Debug, Clone)]
struct Round {
    /// By their key; those from before there were keys otherwise.
    key: Option<String>,
    after: String,
    /// How many have ended in the rounds before.
    ended: usize,
}

/// What comes after a round.
#[derive(Debug)]
enum Next {
    Round(Round),
    Done,
    Refused(&'static str),
}

impl App {
    /// Ends the sessions that a request names, on its first use; otherwise says why not.
    pub(super) async fn end_named(
        &self,
        cx: &Cx,
        (instance, provider): (&Instance, &SamlProvider),
        (request, signer): (&LogoutRequest, &Certificate),
    ) -> Result<Result<Ended, &'static str>, Error> {
        let ending = Arc::new(Ending {
            app: self.clone(),
            cx: cx.clone(),
            instance: instance.clone(),
            provider: provider.clone(),
            request: request.clone(),
            signer: signer.to_base64(),
        });
        let mut round = Round {
            key: Some(key_of(&provider.id, &request.name_id)),
            after: String::new(),
            ended: 0,
        };
        for number in 0..ROUNDS {
            let permit = self.permit_by_proof("sso:Logout", "*", &instance.owner);
            let ending = ending.clone();
            let done = self
                .change(cx, permit, "end_sessions_by_provider", move |tx, permit| {
                    ending.end(tx, permit, &round, number == 0)
                })
                .await;
            round = match done {
                Ok(Next::Round(next)) => next,
                Ok(Next::Done) => return Ok(Ok(Ended::All)),
                Ok(Next::Refused(reason)) if number == 0 => return Ok(Err(reason)),
                Ok(Next::Refused(_)) => return Ok(Ok(Ended::Partly)),
                Err(error) if number == 0 => return Err(error),
                Err(error) => {
                    // What has ended has ended, and the request is used.
                    tracing::error!(%error, "not all sessions that a provider named have ended");
                    return Ok(Ok(Ended::Partly));
                }
            };
        }
        Ok(Ok(Ended::Partly))
    }
}

/// Everything that the transactions need.
struct Ending {
    app: App,
    cx: Cx,
    instance: Instance,
    provider: SamlProvider,
    request: LogoutRequest,
    signer: String,
}

impl Ending {
    fn end(
        &self,
        tx: &mut Tx<'_>,
        permit: &Permit,
        round: &Round,
        is_first: bool,
    ) -> Result<Next, Failure> {
        let now = self.cx.now();
        // The provider of this very moment, and what it is trusted by.
        let enabled = find_enabled(tx, &self.instance.identity_store_id)?;
        let stands = enabled.is_some_and(|(_, enabled)| {
            enabled.id == self.provider.id && enabled.certificates.contains(&self.signer)
        });
        if !stands {
            return Ok(Next::Refused(CHANGED));
        }
        if is_first && !self.use_request(tx, permit)? {
            return Ok(Next::Refused(USED));
        }
        let which = (&self.instance.id, round.key.as_deref());
        let found = store::sign_in::list_let_in(tx, which, now, &round.after, SESSIONS)?;
        let mut ended = round.ended;
        for session in &found {
            if self.is_meant(session) {
                // The event first: it names the person of a session that is still there.
                let event = self.event(tx, Some(session))?;
                store::audit::insert(tx, &event)?;
                store::sign_in::delete_session(tx, permit, &session.id, now)?;
                ended += 1;
            }
        }
        let is_full = i64::try_from(found.len()).is_ok_and(|found| found >= SESSIONS);
        Ok(match (found.last(), &round.key) {
            (Some(last), key) if is_full => Next::Round(Round {
                key: key.clone(),
                after: last.id.to_string(),
                ended,
            }),
            (_, Some(_)) => Next::Round(Round {
                key: None,
                after: String::new(),
                ended,
            }),
            (_, None) => {
                if ended == 0 {
                    let event = self.event(tx, None)?;
                    store::audit::insert(tx, &event)?;
                }
                Next::Done
            }
        })
    }

    fn use_request(&self, tx: &mut Tx<'_>, permit: &Permit) -> Result<bool, Failure> {
        let (instance, issuer) = (&self.instance.id, &self.provider.entity_id);
        let id = &self.request.header.id;
        let hash = sha256_hex(&format!("logout\n{instance}\n{issuer}\n{id}"));
        let until: Timestamp = self.cx.now().plus(LONGEST_AGE);
        let until = until.plus(LONGEST_AGE).plus(LONGEST_AGE);
        Ok(store::federation::use_assertion(tx, permit, &hash, until)?)
    }

    fn is_meant(&self, session: &LetIn) -> bool {
        let handle = session.handle.as_deref().and_then(Handle::parse);
        let (name, indexes) = (&self.request.name_id, &self.request.session_indexes);
        handle.is_some_and(|handle| handle.is_meant(&self.provider.id, name, indexes))
    }

    /// The event of a session that ends, in the name of whose it is; or of a request that ends none.
    fn event(&self, tx: &mut Tx<'_>, session: Option<&LetIn>) -> Result<Event, Failure> {
        let shown = |text: &str| Value::from(text.chars().take(WORDS).collect::<String>());
        let mut data = json!({
            "CredentialType": Method::ExternalIdp.as_str(),
            "IdentityProvider": shown(&self.provider.entity_id),
            "LogoutRequestID": shown(&self.request.header.id),
        });
        let mut set = |name: &str, value: Value| {
            if let Some(data) = data.as_object_mut() {
                data.insert(name.to_owned(), value);
            }
        };
        let mut person = None;
        match session {
            Some(session) => {
                let now = self.cx.now();
                let live = store::sign_in::find_live_session(tx, &session.id, now)?;
                person = live.map(|live| live.person);
                set("SessionID", session.id.as_str().into());
                set("UserID", session.user.as_str().into());
            }
            None => set("NameID", shown(&self.request.name_id.value)),
        }
        let cx = self.cx.renamed(Call {
            source: "sso.amazonaws.com".to_owned(),
            name: "Logout".to_owned(),
            event_type: EventType::ServiceEvent,
            read_only: false,
            request_parameters: "null".to_owned(),
            additional: json!({"additionalEventData": data,
                "serviceEventDetails": {"SessionsEnded": u8::from(session.is_some())}})
            .to_string(),
        });
        let cx = match person {
            Some(person) => cx.with_actor(Actor::Person(person)),
            None => cx,
        };
        let mut event = cx.bare_event(self.app.entropy(), self.instance.owner.clone());
        event.resources = identity_store(self.instance.identity_store_id.as_str());
        Ok(event)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_provider_is_not_told_of_success_where_sessions_may_be_left() {
        let whole = Ended::All.status();
        assert_eq!((whole.code.as_str(), whole.detail), (status::SUCCESS, None));
        let partly = Ended::Partly.status();
        assert_eq!(partly.code, status::RESPONDER);
        assert_eq!(partly.detail.as_deref(), Some(status::PARTIAL_LOGOUT));
    }

    #[test]
    fn a_session_is_found_by_its_provider_and_its_name_of_the_person_alone() {
        let named = |value: &str| NameId {
            value: value.to_owned(),
            ..NameId::default()
        };
        let key = key_of("1", &named("jane"));
        assert_eq!(key, key_of("1", &named("jane")));
        assert_ne!(key, key_of("2", &named("jane")));
        assert_ne!(key, key_of("1", &named("Jane")));
        let other = ProviderSession {
            handle: Some("{\"oidc\":\"1\",\"subject\":\"jane\"}".to_owned()),
            ..ProviderSession::default()
        };
        assert_eq!(session_key(&other), "", "another protocol's");
    }
}
