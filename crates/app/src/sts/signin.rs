//! The console federation endpoint (aws-behaviour §15.5): temporary credentials become a link that
//! signs a browser in.
//!
//! There is no console here yet that a browser could be signed in to: a good link leads to a page
//! of this server, and to nowhere else.

use base::{Duration, Secret, Timestamp};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use domain::actor::Origin;
use domain::audit::EventType;
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

/// Where a browser that came by a good link is sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FederatedSignIn {
    /// A page of this server.
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
        let (token, _) = self.seal_signin_token(actor.arn(), session, end, cx.now())?;
        let cx = sign_in_event(cx, "GetSigninToken", actor);
        self.record(&cx, None, None).await?;
        Ok(SigninToken { token })
    }

    /// The same for credentials that were just issued, and when the token is no longer good.
    pub(crate) fn sign_in_token(
        &self,
        arn: String,
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
        arn: String,
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

    /// `login`: where the browser may go.
    pub async fn federated_login(
        &self,
        cx: &Cx,
        token: &str,
        destination: &str,
    ) -> Result<FederatedSignIn, Error> {
        self.keep_pace(cx, "federation", FEDERATION)?;
        let claims = self.open_signin_token(token, cx.now()).ok_or_else(|| {
            Error::invalid("The sign-in token is not valid or has expired. Ask for a new link.")
        })?;
        let session = claims.get("session").and_then(Value::as_str);
        // Whatever ended the session since ends its links too.
        let principal = self.session_of(cx, session.unwrap_or_default()).await?;
        if !console::is_destination(&self.settings().public_url, destination) {
            return Err(Error::invalid(
                "The destination is not a page of a console.",
            ));
        }
        let cx = sign_in_event(cx, "ConsoleLogin", principal.into_actor());
        self.record(&cx, None, None).await?;
        Ok(FederatedSignIn {
            destination: destination.to_owned(),
        })
    }

    fn federation_endpoint(&self) -> String {
        format!("{}/federation", self.settings().public_url)
    }

    fn open_signin_token(&self, token: &str, now: Timestamp) -> Option<Value> {
        let sealed = URL_SAFE_NO_PAD.decode(token).ok()?;
        let plain = self.keyring().open(Purpose::SigninToken, &sealed).ok()?;
        let claims: Value = serde_json::from_slice(&plain).ok()?;
        let text = |name: &str| claims.get(name)?.as_str();
        let instant = |name: &str| claims.get(name)?.as_i64().map(Timestamp::from_micros);
        let is_good = text("aud") == Some(&self.federation_endpoint())
            && now < instant("exp")?
            && now < instant("end")?;
        is_good.then_some(claims)
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

fn sign_in_event(cx: &Cx, name: &str, actor: Actor) -> Cx {
    let call = Call {
        source: "signin.amazonaws.com".to_owned(),
        name: name.to_owned(),
        event_type: EventType::ServiceEvent,
        read_only: false,
        request_parameters: "null".to_owned(),
        additional: "{}".to_owned(),
    };
    cx.renamed(call).with_actor(actor)
}
