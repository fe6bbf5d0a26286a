//! The first portal: who is signed in, what they may use, and a way out.

use app::{Call, Cx};
use askama::Template;
use axum::body::Bytes;
use axum::response::Response;
use base::{Page, PageRequest, Secret};
use domain::actor::Person;
use domain::audit::EventType;
use domain::sign_in::{Continuation, form_token};
use domain::{Actor, Error};
use http::StatusCode;

use crate::incoming::{Fields, Incoming};
use crate::page::{FormTarget, error_page, outcome_page, page, redirect, with_cookies};
use crate::sign_in::{Link, begin, done, forged};

/// How many accounts one page shows.
const ACCOUNTS: u32 = 50;
/// How many roles of an account it shows.
const ROLES: u32 = 100;

#[derive(Template)]
#[template(path = "portal.html")]
struct PortalPage<'a> {
    css: &'a str,
    csrf: &'a str,
    user_name: &'a str,
    accounts: Vec<AccountRow>,
    next: Option<String>,
    start_url: &'a str,
    region: &'a str,
}

struct AccountRow {
    id: String,
    name: String,
    email: String,
    roles: Vec<String>,
}

/// `HEAD /start`: the AWS CLI asks the start URL for the AWS-owned one behind it (AWS: §4.8).
pub(crate) async fn start_alias(incoming: Incoming) -> Response {
    let app = &incoming.pages.app;
    match app.find_organization_instance().await {
        Ok(Some(instance)) => redirect(StatusCode::FOUND, &app.start_url(&instance)),
        Ok(None) => error_page(
            &incoming,
            StatusCode::NOT_FOUND,
            "Nobody can sign in here",
            "There is no instance of Identity Center here.",
        ),
        Err(error) => outcome_page(&incoming, &error),
    }
}

/// `GET /start`.
pub(crate) async fn start(incoming: Incoming) -> Response {
    match portal(&incoming).await {
        Ok(Some(response)) => response,
        Ok(None) => begin(&incoming, Continuation::Portal).await,
        Err(error) => outcome_page(&incoming, &error),
    }
}

/// The portal of the person who is signed in, if anybody is.
async fn portal(incoming: &Incoming) -> Result<Option<Response>, Error> {
    let app = &incoming.pages.app;
    let Some((person, secret)) = signed_in(incoming).await? else {
        return Ok(None);
    };
    let Some(instance) = app.find_organization_instance().await? else {
        return Ok(None);
    };
    let cx = incoming.cx.with_actor(Actor::Person(person.clone()));
    let wanted = PageRequest::new(ACCOUNTS, incoming.fields.get("next"))?;
    let Page { items, next } = app.list_portal_accounts(&cx, wanted).await?;
    let mut accounts = Vec::with_capacity(items.len());
    for account in items {
        let roles = app
            .list_portal_roles(&cx, &account.id, PageRequest::first(ROLES))
            .await?;
        accounts.push(AccountRow {
            id: account.id.to_string(),
            name: account.name,
            email: account.email,
            roles: roles.items.into_iter().map(|role| role.name).collect(),
        });
    }
    let csrf = sign_out_token(&secret);
    let template = PortalPage {
        css: &incoming.pages.assets.stylesheet.path(),
        csrf: csrf.expose(),
        user_name: &person.user_name,
        accounts,
        next,
        start_url: &app.start_url(&instance),
        region: &app.settings().region,
    };
    Ok(Some(page(StatusCode::OK, &template, &FormTarget::Own)))
}

async fn signed_in(incoming: &Incoming) -> Result<Option<(Person, String)>, Error> {
    let Some(secret) = &incoming.browser.session else {
        return Ok(None);
    };
    let now = incoming.cx.now();
    let app = &incoming.pages.app;
    let person = app.signed_in_person(secret, now).await?;
    Ok(person.map(|person| (person, secret.expose().to_owned())))
}

fn sign_out_token(secret: &str) -> Secret {
    form_token("sign-out", secret)
}

/// `POST /signout`: ends the session with every token that was issued in it.
pub(crate) async fn sign_out(incoming: Incoming, body: Bytes) -> Response {
    let form = Fields::parse(&body);
    let Some(secret) = &incoming.browser.session else {
        return redirect(StatusCode::SEE_OTHER, "/start");
    };
    let token = sign_out_token(secret.expose());
    if form.repeated || !incoming.is_from_own_page() || !token.matches(form.or_empty("csrf")) {
        return forged(&incoming);
    }
    if let Err(error) = end_session(&incoming).await {
        return outcome_page(&incoming, &error);
    }
    let link = Link {
        uri: "/start",
        words: "Sign in again",
    };
    let text = "Your session and everything that was let in by it have ended. Credentials that \
                were issued before work until they expire.";
    let response = done(&incoming, "You are signed out", text, None, Some(link));
    with_cookies(response, [incoming.pages.cookies.clear_session()])
}

async fn end_session(incoming: &Incoming) -> Result<(), Error> {
    if let Some((person, _)) = signed_in(incoming).await? {
        let cx = log_out_call(&incoming.cx).with_actor(Actor::Person(person));
        incoming.pages.app.logout(&cx).await?;
    }
    Ok(())
}

fn log_out_call(cx: &Cx) -> Cx {
    cx.renamed(Call {
        source: "sso.amazonaws.com".to_owned(),
        name: "Logout".to_owned(),
        event_type: EventType::ApiCall,
        read_only: false,
        request_parameters: "null".to_owned(),
        additional: "{}".to_owned(),
    })
}
