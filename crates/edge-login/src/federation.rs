//! The console federation endpoint (aws-behaviour §15.5), and what others verify our tokens by.

use axum::body::Bytes;
use axum::extract::Path;
use axum::response::{IntoResponse as _, Response};
use domain::Error;
use http::{StatusCode, Uri, header};

use crate::incoming::{Fields, Incoming};
use crate::page::{error_page, outcome_page, redirect, with_cookies};
use crate::sign_in::{Link, done};

const JSON: [(header::HeaderName, &str); 1] = [(header::CONTENT_TYPE, "application/json")];

/// `GET /federation`. A page of another site may lead here, as AWS's may; but whose session in the
/// console it is, its person decides: only a page of ours, or an address that they open themselves,
/// goes on without a question.
pub(crate) async fn get(incoming: Incoming, uri: Uri) -> Response {
    let fields = incoming.fields.clone();
    let question = match fields.get("Action") {
        _ if !incoming.is_from_another_site() => None,
        Some("login") => Some((
            "Open the console?",
            "Another site leads you here. Go on only if you asked for it: the link may be \
             somebody else's, and you would work in their account.",
            "Open the console",
        )),
        Some("logout") => Some((
            "Leave the console?",
            "Another site leads you here to end your session in the console.",
            "Leave the console",
        )),
        _ => None,
    };
    if let Some((heading, text, words)) = question {
        let uri = uri.to_string();
        let link = Link { uri: &uri, words };
        return done(&incoming, heading, text, None, Some(link));
    }
    answer(&incoming, &fields).await
}

/// `HEAD /federation`: whoever only looks at a link does not use it up.
pub(crate) async fn head() -> StatusCode {
    StatusCode::METHOD_NOT_ALLOWED
}

/// `POST /federation`: the same, out of sight of proxies' logs.
pub(crate) async fn post(incoming: Incoming, body: Bytes) -> Response {
    let fields = Fields::parse(&body);
    // A link is followed, never posted: another site's form must not sign anybody in.
    if fields.get("Action") != Some("getSigninToken") {
        return refused(&incoming, "Only getSigninToken can be posted.");
    }
    answer(&incoming, &fields).await
}

async fn answer(incoming: &Incoming, fields: &Fields) -> Response {
    if fields.repeated {
        return refused(incoming, "The request names a parameter twice.");
    }
    let (app, cx) = (&incoming.pages.app, &incoming.cx);
    let cookies = incoming.pages.cookies;
    match fields.get("Action") {
        Some("getSigninToken") => {
            // Both spellings are seen; the first is the documented one.
            let session = fields.get("Session").or_else(|| fields.get("SessionInfo"));
            let duration = fields.get("SessionDuration");
            match app
                .get_signin_token(cx, session.unwrap_or_default(), duration)
                .await
            {
                Ok(token) => {
                    let body = format!(r#"{{"SigninToken":"{}"}}"#, token.token.expose());
                    (StatusCode::OK, JSON, body).into_response()
                }
                Err(error) => outcome_page(incoming, &error),
            }
        }
        Some("login") => {
            let token = fields.or_empty("SigninToken");
            let destination = fields.or_empty("Destination");
            let before = incoming.console.as_ref();
            match app.federated_login(cx, (token, destination), before).await {
                Ok(login) => {
                    let cookie = cookies.set_console(&login.secret, login.lasts);
                    with_cookies(redirect(StatusCode::FOUND, "/console"), [cookie])
                }
                Err(error) => outcome_page(incoming, &error),
            }
        }
        Some("logout") => {
            if let Some(secret) = &incoming.console
                && let Err(error) = app.end_console_session(secret).await
            {
                return outcome_page(incoming, &error);
            }
            let response = redirect(StatusCode::FOUND, "/start");
            with_cookies(response, [cookies.clear_console()])
        }
        _ => refused(
            incoming,
            "The Action is not getSigninToken, login or logout.",
        ),
    }
}

fn refused(incoming: &Incoming, text: &str) -> Response {
    let heading = "This request cannot be answered";
    error_page(incoming, StatusCode::BAD_REQUEST, heading, text)
}

/// `GET /tokens/<account>/.well-known/openid-configuration`.
pub(crate) async fn discovery(Path(account): Path<String>, incoming: Incoming) -> Response {
    let document = incoming.pages.app.token_discovery(&account).await;
    json(
        &incoming,
        document.map(|found| found.map(|json| json.to_string())),
    )
}

/// `GET /tokens/<account>/.well-known/jwks.json`.
pub(crate) async fn keys(Path(account): Path<String>, incoming: Incoming) -> Response {
    let document = incoming.pages.app.token_keys(&account).await;
    json(
        &incoming,
        document.map(|found| found.map(|json| json.to_string())),
    )
}

/// `GET /identity-center/<instance>/.well-known/openid-configuration`.
pub(crate) async fn id_token_discovery(
    Path(instance): Path<String>,
    incoming: Incoming,
) -> Response {
    let document = incoming.pages.app.id_token_discovery(&instance).await;
    json(
        &incoming,
        document.map(|found| found.map(|json| json.to_string())),
    )
}

/// `GET /identity-center/<instance>/.well-known/jwks.json`.
pub(crate) async fn id_token_keys(Path(instance): Path<String>, incoming: Incoming) -> Response {
    let document = incoming.pages.app.id_token_keys(&instance).await;
    json(
        &incoming,
        document.map(|found| found.map(|json| json.to_string())),
    )
}

fn json(incoming: &Incoming, document: Result<Option<String>, Error>) -> Response {
    match document {
        Ok(Some(text)) => (StatusCode::OK, JSON, text).into_response(),
        Ok(None) => error_page(
            incoming,
            StatusCode::NOT_FOUND,
            "There is no such issuer",
            "Nobody here issues tokens by this name.",
        ),
        Err(error) => outcome_page(incoming, &error),
    }
}
