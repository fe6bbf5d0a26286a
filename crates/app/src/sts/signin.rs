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
use domain::{Actor, Error};
use serde_json::{Value, json};

use crate::keyring::Purpose;
use crate::pace::FEDERATION;
use crate::{App, Call, Cx, SessionTokenPrincipal};

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
        let claims = json!({"arn": actor.arn(), "aud": self.federation_endpoint(),
            "exp": cx.now().plus(LINK).micros(), "end": end.micros(), "session": session});
        let sealed = self
            .keyring()
            .seal(
                Purpose::SigninToken,
                claims.to_string().as_bytes(),
                self.entropy(),
            )
            .map_err(Error::internal)?;
        let cx = sign_in_event(cx, "GetSigninToken", actor);
        self.record(&cx, None, None).await?;
        Ok(SigninToken {
            token: Secret::new(URL_SAFE_NO_PAD.encode(sealed)),
        })
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
        let origin = origin_of(&self.settings().public_url);
        if origin.is_none() || origin_of(destination) != origin {
            return Err(Error::invalid(
                "The destination is not a page of this server.",
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

/// Scheme and authority of an address; none where browsers might read another into it.
fn origin_of(url: &str) -> Option<&str> {
    let (scheme, rest) = url.split_once("://")?;
    let is_plain = |c: char| c.is_ascii_graphic() && c != '\\' && c != '@';
    if !["https", "http"].contains(&scheme) || !url.chars().all(is_plain) {
        return None;
    }
    let length = rest.find(['/', '?', '#']).unwrap_or(rest.len());
    url.get(..scheme.len().checked_add(3)?.checked_add(length)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn open_redirect_an_origin_is_read_as_a_browser_reads_it() {
        for (url, origin) in [
            ("https://a.example/b?c#d", Some("https://a.example")),
            ("https://a.example", Some("https://a.example")),
            ("https://a.example?x", Some("https://a.example")),
            ("https://a.example#x", Some("https://a.example")),
            ("http://127.0.0.1:8420/start", Some("http://127.0.0.1:8420")),
            ("https://a.example@evil.example/", None),
            ("https://a.example\\@evil.example/", None),
            ("https://a.example\t/", None),
            ("javascript://a.example/%0aalert(1)", None),
            ("//a.example/", None),
            ("/start", None),
        ] {
            assert_eq!(origin_of(url), origin, "{url}");
        }
        assert_ne!(
            origin_of("https://a.example.evil.example/"),
            origin_of("https://a.example/")
        );
    }
}
