//! The console federation endpoint (aws-behaviour §15.5): temporary credentials become a link that
//! signs a browser in to the console, once.
//!
//! A session in the console is worth what its credentials are: whatever ends those ends it.

use base::{AccountId, Duration, Secret, Timestamp, sha256_hex};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use domain::actor::Origin;
use domain::audit::EventType;
use domain::sign_in::ConsoleSecret;
use domain::{Actor, Error, console};
use serde_json::{Value, json};

use crate::keyring::Purpose;
use crate::pace::FEDERATION;
use crate::{App, Call, Credentials, Cx, SessionTokenPrincipal};

/// A link's secret part.
#[derive(Debug, Clone)]
pub struct SigninToken {
    /// The token; good for a quarter of an hour.
    pub token: Secret,
}

/// A browser that came by a good link is in the console.
#[derive(Debug, Clone)]
pub struct ConsoleLogin {
    /// What its cookie is to hold.
    pub secret: ConsoleSecret,
    /// How long that is good.
    pub lasts: Duration,
}

/// A session in the console.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConsoleSession {
    /// Who is in the console: a session of a role, or a federated user.
    pub actor: Actor,
    /// In which account.
    pub account: AccountId,
    /// What people call that.
    pub account_name: Option<String>,
    /// When the session ends.
    pub expires_at: Timestamp,
    /// The page that was wanted.
    pub destination: String,
}

/// How long a link is good.
const LINK: Duration = Duration::from_minutes(15);
/// Seconds that a console session may last.
const SHORTEST: u32 = 900;
const LONGEST: u32 = 43_200;

impl App {
    /// `getSigninToken`: a token for the session whose credentials are `session`, a JSON object of
    /// `sessionId`, `sessionKey` and `sessionToken`.
    pub async fn get_signin_token(
        &self,
        cx: &Cx,
        session: &str,
        duration: Option<&str>,
    ) -> Result<SigninToken, Error> {
        self.keep_pace(cx, "federation", FEDERATION)?;
        let principal = self.session_of(cx, session).await?;
        let end = console_end(&principal, duration, cx.now())?;
        let actor = principal.into_actor();
        let (token, _) = self.seal_signin_token(&actor.arn(), session, end, cx.now())?;
        let cx = sign_in_event(cx, "GetSigninToken", actor);
        self.record(&cx, None, None).await?;
        Ok(SigninToken { token })
    }

    /// The same for credentials that were just issued, and when the token is no longer good.
    pub(crate) fn sign_in_token(
        &self,
        arn: &str,
        credentials: &Credentials,
        end: Timestamp,
        now: Timestamp,
    ) -> Result<(Secret, Timestamp), Error> {
        let session = json!({"sessionId": credentials.access_key_id.as_str(),
            "sessionKey": credentials.secret_access_key.expose(),
            "sessionToken": credentials.session_token.expose()});
        self.seal_signin_token(arn, &session.to_string(), end, now)
    }

    fn seal_signin_token(
        &self,
        arn: &str,
        session: &str,
        end: Timestamp,
        now: Timestamp,
    ) -> Result<(Secret, Timestamp), Error> {
        let expires_at = now.plus(LINK).min(end);
        let claims = json!({"arn": arn, "aud": self.federation_endpoint(),
            "exp": expires_at.micros(), "end": end.micros(), "session": session});
        let claims = claims.to_string();
        let sealed = self
            .keyring()
            .seal(Purpose::SigninToken, claims.as_bytes(), self.entropy())
            .map_err(Error::internal)?;
        Ok((Secret::new(URL_SAFE_NO_PAD.encode(sealed)), expires_at))
    }

    /// `login`: a browser comes by a link. It gets a session of its own, never one that it had
    /// before: `before` ends.
    pub async fn federated_login(
        &self,
        cx: &Cx,
        (token, destination): (&str, &str),
        before: Option<&ConsoleSecret>,
    ) -> Result<ConsoleLogin, Error> {
        self.keep_pace(cx, "federation", FEDERATION)?;
        let (now, public_url) = (cx.now(), &self.settings().public_url);
        let link = self.open_signin_token(token, now).ok_or_else(bad_link)?;
        // Whatever ended the session since ends its links too.
        let principal = self.session_of(cx, &link.session).await?;
        let destination = match destination {
            "" => console::home(public_url),
            page if console::is_destination(public_url, page) => page.to_owned(),
            _ => {
                let message = "The destination is not a page of a console.";
                return Err(Error::invalid(message));
            }
        };
        let secret = ConsoleSecret::generate(self.entropy());
        let session = store::console::Session {
            access_key: link.access_key,
            session_token: link.session_token,
            destination,
            created_at: now,
            // DIFFERENCE: it ends with the credentials, whatever the SessionDuration; at AWS it
            // may go on after them.
            expires_at: link.ends_at.min(principal.expires_at()),
        };
        let lasts = session.expires_at.since(now);
        let actor = principal.into_actor();
        let owner = actor
            .account()
            .unwrap_or(&self.settings().management_account);
        let permit = self.permit_by_proof("signin:ConsoleLogin", "*", owner);
        let cx = console_login(cx, actor, &session.destination);
        let (issued, before) = (secret.clone(), before.cloned());
        self.change(&cx, permit, "federated_login", move |tx, permit| {
            if !store::federation::use_assertion(tx, permit, &link.used, link.expires_at)? {
                return Err(bad_link().into());
            }
            if let Some(before) = &before {
                store::console::delete(tx, permit, before)?;
            }
            Ok(store::console::insert(tx, permit, &issued, &session)?)
        })
        .await?;
        Ok(ConsoleLogin { secret, lasts })
    }

    /// The session in the console that a cookie stands for, if it is good: its credentials still
    /// are, which are those of a person as long as they may use the role.
    pub async fn console_session(
        &self,
        secret: &ConsoleSecret,
        now: Timestamp,
    ) -> Result<Option<ConsoleSession>, Error> {
        let secret = secret.clone();
        let found = self
            .read("console_session", move |tx| {
                Ok(store::console::find(tx, &secret, now)?)
            })
            .await?;
        let Some(session) = found else {
            return Ok(None);
        };
        let opened = self.open_session_token(&session.access_key, &session.session_token, now);
        let Ok((principal, _)) = opened else {
            return Ok(None);
        };
        match self.check_session(&principal).await {
            Ok(()) => {}
            Err(Error::Unauthenticated { .. }) => return Ok(None),
            Err(error) => return Err(error),
        }
        let actor = principal.into_actor();
        let Some(account) = actor.account().cloned() else {
            return Ok(None);
        };
        let id = account.clone();
        let known = self
            .read("console_account", move |tx| {
                Ok(store::organizations::find_account(tx, &id)?)
            })
            .await?;
        Ok(Some(ConsoleSession {
            actor,
            account,
            account_name: known.map(|known| known.name),
            expires_at: session.expires_at,
            destination: session.destination,
        }))
    }

    /// `logout`: the browser is no longer in the console. The credentials themselves last.
    pub async fn end_console_session(&self, secret: &ConsoleSecret) -> Result<(), Error> {
        let account = &self.settings().management_account;
        let permit = self.permit_by_proof("signin:Logout", "*", account);
        let secret = secret.clone();
        self.write("end_console_session", move |tx| {
            Ok(store::console::delete(tx, &permit, &secret)?)
        })
        .await
    }

    fn federation_endpoint(&self) -> String {
        format!("{}/federation", self.settings().public_url)
    }

    fn open_signin_token(&self, token: &str, now: Timestamp) -> Option<Link> {
        let sealed = URL_SAFE_NO_PAD.decode(token).ok()?;
        let plain = self.keyring().open(Purpose::SigninToken, &sealed).ok()?;
        let claims: Value = serde_json::from_slice(&plain).ok()?;
        let text = |name: &str| claims.get(name)?.as_str();
        let instant = |name: &str| claims.get(name)?.as_i64().map(Timestamp::from_micros);
        let (expires_at, ends_at) = (instant("exp")?, instant("end")?);
        let session = text("session")?;
        let parts: Value = serde_json::from_str(session).ok()?;
        let part = |name: &str| Some(parts.get(name)?.as_str()?.to_owned());
        let is_good =
            text("aud") == Some(&self.federation_endpoint()) && now < expires_at && now < ends_at;
        is_good.then_some(Link {
            access_key: part("sessionId")?,
            session_token: part("sessionToken")?,
            session: session.to_owned(),
            used: sha256_hex(&format!("sign-in token\n{token}")),
            expires_at,
            ends_at,
        })
    }

    /// Whose credentials these are, if they are good.
    async fn session_of(&self, cx: &Cx, session: &str) -> Result<SessionTokenPrincipal, Error> {
        let invalid = || Error::invalid("The session's credentials are not valid.");
        let parts: Value = serde_json::from_str(session).map_err(|_not_json| invalid())?;
        let text = |name: &str| parts.get(name).and_then(Value::as_str).unwrap_or_default();
        let (principal, secret) = self
            .open_session_token(text("sessionId"), text("sessionToken"), cx.now())
            .map_err(|_not_good| invalid())?;
        if !secret.matches(text("sessionKey")) {
            return Err(invalid());
        }
        match self.check_session(&principal).await {
            Ok(()) => Ok(principal),
            Err(Error::Unauthenticated { .. }) => Err(invalid()),
            Err(error) => Err(error),
        }
    }
}

/// What a link's token says.
struct Link {
    access_key: String,
    session_token: String,
    /// All of the credentials, as they were given.
    session: String,
    /// What is kept of a token that was used.
    used: String,
    expires_at: Timestamp,
    ends_at: Timestamp,
}

fn bad_link() -> Error {
    Error::invalid(
        "The sign-in token is not valid, was used already, or has expired. Ask for a new link.",
    )
}

/// When the console session is to end.
fn console_end(
    principal: &SessionTokenPrincipal,
    duration: Option<&str>,
    now: Timestamp,
) -> Result<Timestamp, Error> {
    let (is_chained, can_be_set, ends_at) = match principal {
        SessionTokenPrincipal::Role(session) => (
            session.context.origin == Origin::Chained,
            true,
            session.expires_at,
        ),
        SessionTokenPrincipal::Federated(user) => (false, false, user.expires_at),
        SessionTokenPrincipal::User { .. } | SessionTokenPrincipal::Root { .. } => {
            return Err(Error::invalid(
                "Only the credentials of a role or of a federated user can sign in.",
            ));
        }
    };
    let Some(text) = duration else {
        return Ok(ends_at);
    };
    if !can_be_set {
        return Err(Error::invalid(
            "SessionDuration cannot be given for the credentials of a federated user.",
        ));
    }
    if is_chained {
        return Err(Error::invalid(
            "SessionDuration cannot be given for a role that was assumed by role chaining.",
        ));
    }
    let seconds: Option<u32> = text.parse().ok();
    let seconds = seconds.filter(|seconds| (SHORTEST..=LONGEST).contains(seconds));
    let seconds = seconds.ok_or_else(|| {
        Error::invalid(format!(
            "SessionDuration must be a number of seconds from {SHORTEST} to {LONGEST}."
        ))
    })?;
    // AWS: it may go beyond the credentials' own end.
    Ok(now.plus(super::session::seconds(seconds)))
}

/// AWS: `additionalEventData` says where to; what else it has is unconfirmed (§13.1).
fn console_login(cx: &Cx, actor: Actor, destination: &str) -> Cx {
    let additional = json!({"additionalEventData": {"LoginTo": destination}});
    event(cx, "ConsoleLogin", actor, additional.to_string())
}

fn sign_in_event(cx: &Cx, name: &str, actor: Actor) -> Cx {
    event(cx, name, actor, "{}".to_owned())
}

fn event(cx: &Cx, name: &str, actor: Actor, additional: String) -> Cx {
    let call = Call {
        source: "signin.amazonaws.com".to_owned(),
        name: name.to_owned(),
        event_type: EventType::ServiceEvent,
        read_only: false,
        request_parameters: "null".to_owned(),
        additional,
    };
    cx.renamed(call).with_actor(actor)
}
