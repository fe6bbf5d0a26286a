//! Messages of SAML identity providers, and our metadata for them.
//!
//! They come from other sites, so that neither cookies nor tokens of forms are asked for: what counts is
//! who signed them. A person is signed in by the page that follows, in the browser that asked.

use app::sign_in::{Consumed, LogoutAnswer, LogoutMessage, SamlResponse, SignedOut};
use axum::body::Bytes;
use axum::extract::Path;
use axum::response::{IntoResponse as _, Response};
use base::IdentityStoreId;
use http::{StatusCode, Uri, header};

use crate::incoming::{Fields, Incoming};
use crate::page::{error_page, outcome_page, redirect, with_cookies};
use crate::sign_in::{Link, carry_to_provider, done, way_back_from_provider};

/// AWS: unconfirmed, the type that the console downloads.
const METADATA: &str = "application/samlmetadata+xml";

/// `GET /platform/saml/<tenant>`: our metadata.
pub(crate) async fn metadata(incoming: Incoming, Path(tenant): Path<String>) -> Response {
    let app = &incoming.pages.app;
    let found = match IdentityStoreId::parse(&tenant) {
        Ok(tenant) => app.service_provider_metadata(&tenant).await,
        Err(_not_an_id) => Ok(None),
    };
    match found {
        Ok(Some(found)) => ([(header::CONTENT_TYPE, METADATA)], found.document).into_response(),
        Ok(None) => StatusCode::NOT_FOUND.into_response(),
        Err(error) => outcome_page(&incoming, &error),
    }
}

/// `POST /platform/saml/acs/<tenant>`: what a provider says of somebody.
pub(crate) async fn consume(
    mut incoming: Incoming,
    Path(tenant): Path<String>,
    body: Bytes,
) -> Response {
    "SamlResponse".clone_into(&mut incoming.page);
    let form = Fields::parse(&body);
    let (Ok(tenant), Some(value), false) = (
        IdentityStoreId::parse(&tenant),
        form.owned("SAMLResponse"),
        form.repeated,
    ) else {
        return refused(&incoming, "This is no answer of an identity provider.");
    };
    let response = SamlResponse {
        value,
        relay_state: form.owned("RelayState"),
    };
    let wish = form.or_empty("RelayState");
    let Incoming { pages, cx, .. } = &incoming;
    match pages.app.consume_saml_response(cx, &tenant, response).await {
        Ok(Consumed::Kept { flow, answer }) => {
            let to = way_back_from_provider(&flow, None);
            let cookie = pages.cookies.set_answer(&answer);
            with_cookies(redirect(StatusCode::SEE_OTHER, &to), [cookie])
        }
        Ok(Consumed::Begun { flow, answer }) => {
            let to = portal_path(wish, &pages.app.settings().public_url);
            let to = way_back_from_provider(&flow, to.as_deref());
            let cookie = pages.cookies.set_answer(&answer);
            with_cookies(redirect(StatusCode::SEE_OTHER, &to), [cookie])
        }
        Ok(Consumed::Refused(reason)) => refused(&incoming, &reason),
        Err(error) => outcome_page(&incoming, &error),
    }
}

fn refused(incoming: &Incoming, reason: &str) -> Response {
    let heading = "You are not signed in";
    error_page(incoming, StatusCode::FORBIDDEN, heading, reason)
}

/// Where in the portal a link leads, if it leads there: nobody is sent elsewhere for the asking.
pub(crate) fn portal_path(wish: &str, public_url: &str) -> Option<String> {
    let path = match wish.strip_prefix(public_url) {
        Some(path) => path,
        None => wish,
    };
    let rest = path.strip_prefix("/start")?;
    let is_plain = |c: char| c.is_ascii_graphic() && !"\\\"<>`".contains(c);
    // The portal is one page: no path goes on from there, written in whatever way.
    let rest = rest.strip_prefix('/').unwrap_or(rest);
    let ends = rest.is_empty() || rest.starts_with(['#', '?']);
    (ends && path.len() <= 2_048 && path.chars().all(is_plain)).then(|| path.to_owned())
}

/// `GET /platform/saml/logout/<tenant>`: about the end of a session, in a query.
pub(crate) async fn logout_query(
    mut incoming: Incoming,
    Path(tenant): Path<String>,
    uri: Uri,
) -> Response {
    "SamlLogout".clone_into(&mut incoming.page);
    let message = LogoutMessage::Query(uri.query().unwrap_or_default().to_owned());
    take_logout(&incoming, &tenant, message).await
}

/// `POST /platform/saml/logout/<tenant>`: the same in a form.
pub(crate) async fn logout_form(
    mut incoming: Incoming,
    Path(tenant): Path<String>,
    body: Bytes,
) -> Response {
    "SamlLogout".clone_into(&mut incoming.page);
    let form = Fields::parse(&body);
    let message = match (form.owned("SAMLRequest"), form.owned("SAMLResponse")) {
        _ if form.repeated => None,
        (Some(value), None) => Some(LogoutMessage::Request {
            value,
            relay_state: form.owned("RelayState"),
        }),
        (None, Some(value)) => Some(LogoutMessage::Response { value }),
        _ => None,
    };
    match message {
        Some(message) => take_logout(&incoming, &tenant, message).await,
        None => not_signed_out(&incoming, "This is no message of an identity provider."),
    }
}

async fn take_logout(incoming: &Incoming, tenant: &str, message: LogoutMessage) -> Response {
    let Ok(tenant) = IdentityStoreId::parse(tenant) else {
        return not_signed_out(incoming, "There is no such tenant here.");
    };
    let Incoming { pages, cx, .. } = incoming;
    match pages.app.take_saml_logout(cx, &tenant, message).await {
        Ok(SignedOut::Answer(answer)) => carry_to_provider(incoming, &answer),
        // Another site's form brings no cookies, and its answer's redirect does.
        Ok(SignedOut::Answered(sealed)) => {
            let to = format!("/signed-out?answer={sealed}");
            redirect(StatusCode::SEE_OTHER, &to)
        }
        Ok(SignedOut::Untold) => signed_out_page(incoming, HERE),
        Ok(SignedOut::Refused(reason)) => not_signed_out(incoming, reason),
        Err(error) => outcome_page(incoming, &error),
    }
}

fn not_signed_out(incoming: &Incoming, reason: &str) -> Response {
    let heading = "Nobody was signed out";
    error_page(incoming, StatusCode::FORBIDDEN, heading, reason)
}

/// `GET /signed-out`: after a session has ended here; to the provider, where it takes part in that.
pub(crate) async fn signed_out(incoming: Incoming) -> Response {
    let Incoming { pages, cx, .. } = &incoming;
    let browser = &incoming.browser;
    if let Some(sealed) = incoming.fields.get("answer") {
        return match pages.app.provider_answer(browser, sealed, cx.now()) {
            Some(LogoutAnswer::Everywhere) => signed_out_page(&incoming, EVERYWHERE),
            Some(LogoutAnswer::HereOnly) => signed_out_page(&incoming, HERE_ONLY),
            None => answered_page(&incoming),
        };
    }
    let sealed = incoming.fields.or_empty("from");
    match pages.app.provider_logout(cx, browser, sealed).await {
        Ok(Some(request)) => carry_to_provider(&incoming, &request),
        Ok(None) => signed_out_page(&incoming, HERE),
        Err(error) => outcome_page(&incoming, &error),
    }
}

const EVERYWHERE: &str =
    "Your session here has ended, and so has the one at your identity provider.";
const HERE: &str = "Your session and everything that was let in by it have ended, and so have the \
                    credentials that came from it. Your session at your identity provider goes on.";
const HERE_ONLY: &str = "Your session here has ended. Your identity provider says that it could not \
                         end all others: sign out there, or close the browser.";

/// For a browser that did not ask, or asked long ago: nothing is said of its session.
fn answered_page(incoming: &Incoming) -> Response {
    let link = Link {
        uri: "/start",
        words: "Open the access portal",
    };
    let heading = "Your identity provider has answered";
    let response = done(incoming, heading, ELSEWHERE, None, Some(link));
    with_cookies(response, [])
}

const ELSEWHERE: &str = "It answered a request to sign out that this browser did not make, or made a \
                         while ago. That says nothing about who is signed in in this browser.";

fn signed_out_page(incoming: &Incoming, text: &str) -> Response {
    let link = Link {
        uri: "/start",
        words: "Sign in again",
    };
    let response = done(incoming, "You are signed out", text, None, Some(link));
    with_cookies(response, [])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn open_redirect_a_wish_of_a_provider_leads_to_the_portal_or_nowhere() {
        let own = "https://id.example.com";
        for (wish, expected) in [
            ("/start", Some("/start")),
            ("/start#/mfa-devices", Some("/start#/mfa-devices")),
            ("/start/?a=b#/c", Some("/start/?a=b#/c")),
            ("https://id.example.com/start#/x", Some("/start#/x")),
            ("https://id.example.com.evil.example/start", None),
            ("https://evil.example/start", None),
            ("//evil.example/start", None),
            ("/starting", None),
            ("/start//evil.example", None),
            ("/start/../signout", None),
            ("/start/%2e%2e/federation?Action=logout", None),
            ("/start/plain", None),
            (
                "/start#/console?role_name=A%20B",
                Some("/start#/console?role_name=A%20B"),
            ),
            ("/start\\evil", None),
            ("/sign-in", None),
            ("javascript:alert(1)", None),
            ("/start\r\nSet-Cookie: a=b", None),
            ("", None),
        ] {
            assert_eq!(portal_path(wish, own).as_deref(), expected, "{wish}");
        }
    }
}
