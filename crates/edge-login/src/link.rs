//! The pages of links in letters: `/invitation`, `/reset-password`, `/verify-email`.
//!
//! Looking at one changes nothing, for mail scanners look at every link; what is done is done by
//! its form.

use app::sign_in::{Advanced, ChosenByLink, LinkPage};
use askama::Template;
use axum::body::Bytes;
use axum::response::Response;
use base::Secret;
use domain::sign_in::{BrowserHandle, LinkPurpose, LinkSecret, form_token};
use http::StatusCode;

use crate::incoming::{Fields, Incoming};
use crate::page::{FormTarget, error_page, outcome_page, page, with_cookies};
use crate::sign_in::{Link, address, done, forged, signed_in};

#[derive(Template)]
#[template(path = "link_password.html")]
struct PasswordPage<'a> {
    css: &'a str,
    heading: &'a str,
    text: &'a str,
    problems: &'a [String],
    action: &'a str,
    token: &'a str,
    csrf: &'a str,
    user_name: &'a str,
}

#[derive(Template)]
#[template(path = "link_button.html")]
struct ButtonPage<'a> {
    css: &'a str,
    heading: &'a str,
    text: &'a str,
    action: &'a str,
    token: &'a str,
    csrf: &'a str,
    button: &'a str,
    words: &'a str,
}

/// `GET`: shows what the link is for.
pub(crate) async fn show(incoming: Incoming) -> Response {
    let Some(secret) = LinkSecret::parse(incoming.fields.or_empty("token")) else {
        return gone(&incoming);
    };
    let app = &incoming.pages.app;
    match app.link_page(&incoming.cx, &secret).await {
        Ok(shown) => link_page(&incoming, &secret, &shown, &[]),
        Err(error) => outcome_page(&incoming, &error),
    }
}

/// `POST`: does it.
pub(crate) async fn submit(incoming: Incoming, body: Bytes) -> Response {
    let form = Fields::parse(&body);
    let Some(secret) = LinkSecret::parse(form.or_empty("token")) else {
        return gone(&incoming);
    };
    let Some(handle) = incoming.browser.handle.clone() else {
        return forged(&incoming);
    };
    let token = link_token(&secret, &handle);
    if form.repeated || !incoming.is_from_own_page() || !token.matches(form.or_empty("csrf")) {
        return forged(&incoming);
    }
    let (app, cx) = (&incoming.pages.app, &incoming.cx);
    if form.get("again").is_some() {
        return match app.ask_for_link_again(cx, &secret).await {
            Ok(()) => done(
                &incoming,
                "Look into your mailbox",
                "If the link can be had again, a letter with a new one is on its way.",
                None,
                None,
            ),
            Err(error) => outcome_page(&incoming, &error),
        };
    }
    if secret.purpose() == LinkPurpose::VerifyEmail {
        return confirm(&incoming, &secret).await;
    }
    let chosen = Secret::new(form.or_empty("new_password"));
    let again = Secret::new(form.or_empty("confirm_password"));
    let outcome = app.choose_password_by_link(cx, &handle, &secret, (chosen, again));
    match outcome.await {
        Ok(ChosenByLink::Done(flow, advanced)) => {
            let (to, session) = match advanced {
                Advanced::Portal(session) => ("/start".to_owned(), session),
                Advanced::Next(session) => (address(&flow), session),
                _ => (address(&flow), None),
            };
            signed_in(&incoming, session, None, &to).await
        }
        Ok(ChosenByLink::Refused(reasons)) => {
            let user_name = form.or_empty("username").to_owned();
            let shown = LinkPage::ChoosePassword { user_name };
            link_page(&incoming, &secret, &shown, &reasons)
        }
        Ok(ChosenByLink::NoLink(shown)) => link_page(&incoming, &secret, &shown, &[]),
        Err(error) => outcome_page(&incoming, &error),
    }
}

async fn confirm(incoming: &Incoming, secret: &LinkSecret) -> Response {
    let (app, cx) = (&incoming.pages.app, &incoming.cx);
    match app.confirm_email_by_link(cx, secret).await {
        Ok(Ok(())) => {
            let link = Link {
                uri: "/start",
                words: "Go to the access portal",
            };
            let text = "The e-mail address is yours.";
            done(incoming, "Thank you", text, None, Some(link))
        }
        Ok(Err(shown)) => link_page(incoming, secret, &shown, &[]),
        Err(error) => outcome_page(incoming, &error),
    }
}

fn link_page(
    incoming: &Incoming,
    secret: &LinkSecret,
    shown: &LinkPage,
    problems: &[String],
) -> Response {
    let pages = &incoming.pages;
    let handle = match &incoming.browser.handle {
        Some(handle) => handle.clone(),
        None => BrowserHandle::generate(pages.app.entropy()),
    };
    let css = &pages.assets.stylesheet.path();
    let csrf = link_token(secret, &handle);
    let (csrf, token) = (csrf.expose(), secret.expose());
    let action = secret.purpose().path();
    let (ok, own) = (StatusCode::OK, FormTarget::Own);
    let response = match shown {
        LinkPage::ChoosePassword { user_name } => {
            let (heading, text) = match secret.purpose() {
                LinkPurpose::Invitation => (
                    "New user sign-up",
                    "Choose a password for the access portal. Then you sign in with it.",
                ),
                LinkPurpose::ResetPassword | LinkPurpose::VerifyEmail => (
                    "Choose a new password",
                    "All your sessions end when it is set, and you are signed in anew.",
                ),
            };
            let template = PasswordPage {
                css,
                heading,
                text,
                problems,
                action,
                token,
                csrf,
                user_name,
            };
            page(ok, &template, &own)
        }
        LinkPage::ConfirmEmail { user_name, email } => {
            let text = format!("Confirm that {email} is yours, {user_name}.");
            let template = ButtonPage {
                css,
                heading: "Verify your e-mail address",
                text: &text,
                action,
                token,
                csrf,
                button: "confirm",
                words: "Verify",
            };
            page(ok, &template, &own)
        }
        LinkPage::Expired => {
            let template = ButtonPage {
                css,
                heading: "This link has expired",
                text: "Have a new one sent to the same address.",
                action,
                token,
                csrf,
                button: "again",
                words: "Send a new link",
            };
            page(StatusCode::GONE, &template, &own)
        }
        LinkPage::Gone => return gone(incoming),
        LinkPage::External => return external(incoming),
    };
    with_cookies(response, [pages.cookies.set_browser(&handle)])
}

/// Passwords are no longer managed here.
fn external(incoming: &Incoming) -> Response {
    error_page(
        incoming,
        StatusCode::GONE,
        "You do not need a password here",
        "Your organization signs you in with its identity provider. Begin at the access portal; it \
         sends you there.",
    )
}

/// The same whatever became of the link, and where there never was one.
fn gone(incoming: &Incoming) -> Response {
    error_page(
        incoming,
        StatusCode::GONE,
        "This link does not work any more",
        "It was used, or a newer one was sent. Look for a newer letter, or begin at the access \
         portal: \u{201c}Forgot password?\u{201d} sends you a link.",
    )
}

/// The token of a link's forms.
fn link_token(secret: &LinkSecret, handle: &BrowserHandle) -> Secret {
    form_token(&format!("link {}", secret.expose()), handle.expose())
}
