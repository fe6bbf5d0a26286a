//! `/sign-in`: every step of every flow has the same address; the flow knows where it stands.

mod factors;
mod form;
mod oidc;
mod provider;
mod templates;

pub(crate) use oidc::callback as oidc_callback;
pub(crate) use provider::{
    ask as ask_provider, back as back_from_provider, carry as carry_to_provider,
    way_back as way_back_from_provider,
};
pub(crate) use templates::{Link, done};

use app::sign_in::Advanced;
use axum::body::Bytes;
use axum::response::Response;
use base::{Secret, SignInFlowId};
use domain::sign_in::{
    Continuation, SessionSecret, Step, TrustSecret, form_token, redirect_origin,
};
use domain::{Error, Kind};
use http::{HeaderValue, StatusCode, header};

use crate::incoming::{Fields, Incoming};
use crate::page::{error_page, outcome_page, redirect, with_cookies};
use form::{input, trusted_by};
use templates::{Typed, device_done, device_refused, step_page, way_back};

/// Begins a flow and sends the browser to its first page.
pub(crate) async fn begin(incoming: &Incoming, continuation: Continuation) -> Response {
    let Incoming {
        pages, cx, browser, ..
    } = incoming;
    match pages.app.begin_sign_in(cx, browser, continuation).await {
        Ok(begun) => {
            let to = match begun.step {
                Step::Provider => provider::way_to(&begun.flow),
                _ => address(&begun.flow),
            };
            let response = redirect(StatusCode::SEE_OTHER, &to);
            with_cookies(response, [pages.cookies.set_browser(&begun.handle)])
        }
        Err(error) => outcome_page(incoming, &error),
    }
}

pub(crate) fn address(flow: &SignInFlowId) -> String {
    format!("/sign-in?flow={flow}")
}

/// `GET /mfa/register`: from the portal, to register an MFA device after a fresh proof.
pub(crate) async fn register_device(incoming: Incoming) -> Response {
    begin(&incoming, Continuation::RegisterDevice).await
}

/// `GET /mfa/confirm`: a fresh proof of who is signed in.
pub(crate) async fn confirm(incoming: Incoming) -> Response {
    begin(&incoming, Continuation::Confirm).await
}

/// Shows the step where the flow stands.
pub(crate) async fn show(incoming: Incoming) -> Response {
    match SignInFlowId::parse(incoming.fields.or_empty("flow")) {
        Ok(flow) => {
            let typed = Typed::default();
            render(&incoming, &flow, StatusCode::OK, &[], &typed).await
        }
        Err(_not_an_id) => begin(&incoming, Continuation::Portal).await,
    }
}

async fn render(
    incoming: &Incoming,
    flow: &SignInFlowId,
    status: StatusCode,
    problems: &[String],
    typed: &Typed,
) -> Response {
    let Incoming {
        pages, cx, browser, ..
    } = incoming;
    match pages.app.sign_in_page(cx, browser, flow).await {
        Ok(page) if page.flow.step == Step::Done => {
            redirect(StatusCode::SEE_OTHER, end(&page.flow.continuation))
        }
        Ok(page) => step_page(incoming, &page, status, problems, typed),
        Err(error) => outcome_page(incoming, &error),
    }
}

/// Where a flow that has ended leads.
const fn end(continuation: &Continuation) -> &'static str {
    match continuation {
        Continuation::RegisterDevice | Continuation::Confirm => "/start#/mfa-devices",
        Continuation::Portal | Continuation::Authorize(_) | Continuation::Device(_) => "/start",
    }
}

/// Takes a step's form.
pub(crate) async fn submit(incoming: Incoming, body: Bytes) -> Response {
    let form = Fields::parse(&body);
    let (Ok(flow), true) = (
        SignInFlowId::parse(form.or_empty("flow")),
        is_genuine(&incoming, &form),
    ) else {
        return forged(&incoming);
    };
    let Some(input) = input(&form, incoming.pages.app.entropy()) else {
        return redirect(StatusCode::SEE_OTHER, &address(&flow));
    };
    let trust = trusted_by(&input).cloned();
    let Incoming {
        pages, cx, browser, ..
    } = &incoming;
    let advanced = pages.app.advance_sign_in(cx, browser, &flow, input).await;
    let typed = Typed::from_form(&form);
    outcome(&incoming, &flow, advanced, trust.as_ref(), &typed).await
}

/// Shows what came of a step.
async fn outcome(
    incoming: &Incoming,
    flow: &SignInFlowId,
    advanced: Result<Advanced, Error>,
    trust: Option<&TrustSecret>,
    typed: &Typed,
) -> Response {
    match advanced {
        Ok(Advanced::Next(session)) => signed_in(incoming, session, trust, &address(flow)).await,
        Ok(Advanced::Portal(session)) => {
            // Who was signed in before goes where they came from, which the flow knows.
            let to = session
                .as_ref()
                .map_or(address(flow), |_new| "/start".to_owned());
            signed_in(incoming, session, trust, &to).await
        }
        Ok(Advanced::Refused(reasons)) => {
            render(incoming, flow, StatusCode::OK, &reasons, typed).await
        }
        Ok(Advanced::Wait(seconds)) => wait(incoming, flow, seconds, typed).await,
        Ok(Advanced::Return(uri)) => give_back(incoming, &uri),
        Ok(Advanced::Device(decision)) => device_done(incoming, decision),
        Ok(Advanced::DeviceRefused(refusal)) => device_refused(incoming, refusal),
        Err(Error::Conflict {
            kind: Kind::SignIn, ..
        }) => redirect(StatusCode::SEE_OTHER, &address(flow)),
        Err(error) => outcome_page(incoming, &error),
    }
}

/// Sends the browser on, with the cookies of a session that may have begun just now; nobody trusts a
/// browser before that.
pub(crate) async fn signed_in(
    incoming: &Incoming,
    session: Option<SessionSecret>,
    trust: Option<&TrustSecret>,
    to: &str,
) -> Response {
    let response = redirect(StatusCode::SEE_OTHER, to);
    let Some(secret) = session else {
        return response;
    };
    let Incoming { pages, cx, .. } = incoming;
    match pages.app.session_cookie_seconds(&secret, cx.now()).await {
        Ok(seconds) => {
            let session = pages.cookies.set_session(&secret, seconds);
            let trust = trust.and_then(|secret| pages.cookies.set_trust(secret));
            with_cookies(response, [session, trust])
        }
        Err(error) => outcome_page(incoming, &error),
    }
}

async fn wait(incoming: &Incoming, flow: &SignInFlowId, seconds: i64, typed: &Typed) -> Response {
    let plural = if seconds == 1 { "" } else { "s" };
    let text = format!("Too many attempts. Try again in {seconds} second{plural}.");
    let status = StatusCode::TOO_MANY_REQUESTS;
    let mut response = render(incoming, flow, status, &[text], typed).await;
    response
        .headers_mut()
        .insert(header::RETRY_AFTER, HeaderValue::from(seconds));
    response
}

/// Back to the client: by a redirect where the page's policy could name the client's origin,
/// otherwise by a page that leads there.
fn give_back(incoming: &Incoming, uri: &str) -> Response {
    if redirect_origin(uri).is_some() {
        redirect(StatusCode::FOUND, uri)
    } else {
        way_back(incoming, uri)
    }
}

/// Whether a form comes from a page of ours that was shown to this browser for this flow.
fn is_genuine(incoming: &Incoming, form: &Fields) -> bool {
    let Some(handle) = &incoming.browser.handle else {
        return false;
    };
    let token = flow_token(form.or_empty("flow"), handle.expose());
    !form.repeated && incoming.is_from_own_page() && token.matches(form.or_empty("csrf"))
}

/// The token of a flow's forms.
fn flow_token(flow: &str, handle: &str) -> Secret {
    form_token(&format!("flow {flow}"), handle)
}

pub(crate) fn forged(incoming: &Incoming) -> Response {
    error_page(
        incoming,
        StatusCode::FORBIDDEN,
        "This form is not accepted",
        "It did not come from a page that this browser was shown, or the browser keeps no \
         cookies. Go back, load the page again and try once more.",
    )
}
