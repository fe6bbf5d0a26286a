//! The console's first page: who is in it, with which role, until when.
//!
//! There is no console here yet, so the page that was wanted is named and not gone to.

use app::sts::ConsoleSession;
use askama::Template;
use axum::response::Response;
use domain::Actor;
use http::StatusCode;

use crate::incoming::Incoming;
use crate::page::{FormTarget, outcome_page, page, with_cookies};
use crate::sign_in::{Link, done};

#[derive(Template)]
#[template(path = "console.html")]
struct ConsolePage<'a> {
    css: &'a str,
    account: &'a str,
    account_name: &'a str,
    role: Option<&'a str>,
    session_name: &'a str,
    arn: &'a str,
    expires_at: &'a str,
    expires_at_words: &'a str,
    destination: &'a str,
}

/// `GET /console`.
pub(crate) async fn console(incoming: Incoming) -> Response {
    let (app, now) = (&incoming.pages.app, incoming.cx.now());
    let Some(secret) = &incoming.console else {
        return signed_out(&incoming);
    };
    match app.console_session(secret, now).await {
        Ok(Some(session)) => show(&incoming, &session),
        Ok(None) => {
            let cleared = incoming.pages.cookies.clear_console();
            with_cookies(signed_out(&incoming), [cleared])
        }
        Err(error) => outcome_page(&incoming, &error),
    }
}

fn show(incoming: &Incoming, session: &ConsoleSession) -> Response {
    let (role, session_name) = match &session.actor {
        Actor::Role(role) => (Some(role.role_name.as_str()), role.session_name.as_str()),
        Actor::Federated(user) => (None, user.name.as_str()),
        _ => (None, ""),
    };
    let expires_at = session.expires_at.iso8601();
    let expires_at = expires_at.as_str();
    let template = ConsolePage {
        css: &incoming.pages.assets.stylesheet.path(),
        account: session.account.as_str(),
        account_name: session.account_name.as_deref().unwrap_or_default(),
        role,
        session_name,
        arn: &session.actor.arn(),
        expires_at,
        expires_at_words: &expires_at.replace('T', " ").replace('Z', " UTC"),
        destination: &session.destination,
    };
    page(StatusCode::OK, &template, &FormTarget::Own)
}

fn signed_out(incoming: &Incoming) -> Response {
    let link = Link {
        uri: "/start",
        words: "Go to the access portal",
    };
    let text = "Your session in the console has ended, or was ended. Choose an account and a role \
                in the access portal to begin another.";
    let heading = "You are not signed in to the console";
    let mut response = done(incoming, heading, text, None, Some(link));
    *response.status_mut() = StatusCode::UNAUTHORIZED;
    response
}
