//! The portal of browsers without scripts: who is signed in, what they may use, and a way out.

use app::portal::ConsoleLink;
use app::sign_in::WayOut;
use app::{Call, Cx};
use askama::Template;
use axum::body::Bytes;
use axum::response::Response;
use base::{AccountId, Secret};
use domain::actor::Person;
use domain::audit::EventType;
use domain::sign_in::{Continuation, form_token};
use domain::{Actor, Error};
use http::StatusCode;
use serde_json::json;

use crate::incoming::{Fields, Incoming};
use crate::page::{FormTarget, outcome_page, page, redirect, with_cookies};
use crate::sign_in::{Link, begin, done, forged};

/// How many accounts one page shows.
const ACCOUNTS: usize = 50;

#[derive(Template)]
#[template(path = "portal.html")]
struct PortalPage<'a> {
    css: &'a str,
    csrf: &'a str,
    console_csrf: &'a str,
    user_name: &'a str,
    accounts: Vec<AccountRow>,
    next: Option<usize>,
    start_url: &'a str,
    region: &'a str,
}

struct AccountRow {
    id: String,
    name: String,
    email: String,
    roles: Vec<String>,
}

/// `GET /start/plain`.
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
    let Some(portal) = app.get_portal(&cx, None).await?.portal else {
        return Ok(None);
    };
    let from = incoming.fields.or_empty("from").parse().unwrap_or(0_usize);
    let all = portal.view.accounts;
    let next = from.saturating_add(ACCOUNTS);
    let next = (next < all.len()).then_some(next);
    let rows = all.into_iter().skip(from).take(ACCOUNTS);
    let accounts = rows
        .map(|account| AccountRow {
            id: account.id.to_string(),
            name: account.name,
            email: account.email,
            roles: account.roles.into_iter().map(|role| role.name).collect(),
        })
        .collect();
    let csrf = sign_out_token(&secret);
    let console_csrf = console_token(&secret);
    let template = PortalPage {
        css: &incoming.pages.assets.stylesheet.path(),
        csrf: csrf.expose(),
        console_csrf: console_csrf.expose(),
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

fn console_token(secret: &str) -> Secret {
    form_token("open-console", secret)
}

/// `POST /start/console`: into the console with a role.
pub(crate) async fn open_console(incoming: Incoming, body: Bytes) -> Response {
    let form = Fields::parse(&body);
    let is_genuine = |secret: &str| {
        let token = console_token(secret);
        !form.repeated && incoming.is_from_own_page() && token.matches(form.or_empty("csrf"))
    };
    match signed_in(&incoming).await {
        Ok(Some((_, secret))) if !is_genuine(&secret) => forged(&incoming),
        Ok(Some((person, _))) => {
            let (account, role) = (form.or_empty("account_id"), form.or_empty("role_name"));
            let parameters = json!({"accountId": account, "roleName": role});
            let cx = named(&incoming.cx, "cardea.amazonaws.com", "CreateConsoleSession");
            let cx = cx.renamed(Call {
                request_parameters: parameters.to_string(),
                ..cx.call().clone()
            });
            let cx = cx.with_actor(Actor::Person(person));
            match link(&incoming, &cx, &form).await {
                Ok(link) => redirect(StatusCode::SEE_OTHER, &link.url),
                Err(error) => outcome_page(&incoming, &error),
            }
        }
        Ok(None) => redirect(StatusCode::SEE_OTHER, "/start"),
        Err(error) => outcome_page(&incoming, &error),
    }
}

async fn link(incoming: &Incoming, cx: &Cx, form: &Fields) -> Result<ConsoleLink, Error> {
    let account = AccountId::parse(form.or_empty("account_id"))
        .map_err(|_malformed| Error::denied("No access"))?;
    let app = &incoming.pages.app;
    app.create_console_session(cx, &account, form.or_empty("role_name"), None)
        .await
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
    let way_out = match end_session(&incoming).await {
        Ok(way_out) => way_out,
        Err(error) => return outcome_page(&incoming, &error),
    };
    // A redirect of a form's answer may not lead to another site, which a page may.
    let refresh = way_out.as_ref().map(|way_out| way_out.to.as_str());
    let link = match refresh {
        Some(uri) => Link {
            uri,
            words: "Continue to your identity provider",
        },
        None => Link {
            uri: "/start",
            words: "Sign in again",
        },
    };
    let text = "Your session and everything that was let in by it have ended, and so have the \
                credentials that came from it.";
    let response = done(&incoming, "You are signed out", text, refresh, Some(link));
    let cookies = incoming.pages.cookies;
    let fresh = way_out.as_ref().and_then(|way_out| way_out.handle.as_ref());
    let fresh = fresh.and_then(|handle| cookies.set_browser(handle));
    with_cookies(response, [cookies.clear_session(), fresh])
}

/// Answers where the browser goes on to, so that its identity provider learns of it.
async fn end_session(incoming: &Incoming) -> Result<Option<WayOut>, Error> {
    let Some((person, _)) = signed_in(incoming).await? else {
        return Ok(None);
    };
    let app = &incoming.pages.app;
    let (browser, now) = (&incoming.browser, incoming.cx.now());
    let way_out = app.way_out(&person, browser, now).await?;
    let cx = named(&incoming.cx, "sso.amazonaws.com", "Logout").with_actor(Actor::Person(person));
    app.logout(&cx).await?;
    Ok(way_out)
}

/// The request as an operation of a service, in the trail.
fn named(cx: &Cx, source: &str, name: &str) -> Cx {
    cx.renamed(Call {
        source: source.to_owned(),
        name: name.to_owned(),
        event_type: EventType::ApiCall,
        read_only: false,
        request_parameters: "null".to_owned(),
        additional: "{}".to_owned(),
    })
}
