//! The way to an external identity provider and back.

use app::sign_in::{ProviderRequest, SignInInput};
use askama::Template;
use axum::response::Response;
use base::SignInFlowId;
use http::StatusCode;

use super::outcome;
use super::templates::Typed;
use crate::browser::origin_of;
use crate::incoming::Incoming;
use crate::page::{outcome_page, page_with_form, redirect};

/// A form that leads to another site, with a button for browsers without scripts.
#[derive(Template)]
#[template(path = "posting.html")]
struct PostingPage<'a> {
    css: &'a str,
    script: &'a str,
    action: &'a str,
    fields: &'a [(&'static str, String)],
}

/// Where a flow that waits for its provider goes on.
pub(super) fn way_to(flow: &SignInFlowId) -> String {
    format!("/sign-in/provider?flow={flow}")
}

/// Where it goes on once the answer is kept.
pub(super) fn way_back_of(flow: &SignInFlowId) -> String {
    format!("/sign-in/provider/return?flow={flow}")
}

/// `GET /sign-in/provider`: to the identity provider, with a request of this browser's flow.
pub(crate) async fn ask(incoming: Incoming) -> Response {
    let Ok(flow) = SignInFlowId::parse(incoming.fields.or_empty("flow")) else {
        return redirect(StatusCode::SEE_OTHER, "/sign-in");
    };
    let Incoming {
        pages, cx, browser, ..
    } = &incoming;
    match pages.app.provider_request(cx, browser, &flow).await {
        Ok(request) => carry(&incoming, &request),
        Err(error) => outcome_page(&incoming, &error),
    }
}

/// Sends the browser to a provider with a message.
pub(crate) fn carry(incoming: &Incoming, request: &ProviderRequest) -> Response {
    match request {
        ProviderRequest::Redirect(url) => redirect(StatusCode::SEE_OTHER, url),
        ProviderRequest::Form { action, fields } => {
            let assets = &incoming.pages.assets;
            let template = PostingPage {
                css: &assets.stylesheet.path(),
                script: &assets.posting.path(),
                action,
                fields,
            };
            page_with_form(&template, origin_of(action).unwrap_or_default())
        }
    }
}

/// `GET /sign-in/provider/return`: the browser is back, and what the provider said of it was kept.
pub(crate) async fn back(incoming: Incoming) -> Response {
    let Ok(flow) = SignInFlowId::parse(incoming.fields.or_empty("flow")) else {
        return redirect(StatusCode::SEE_OTHER, "/sign-in");
    };
    let Incoming {
        pages, cx, browser, ..
    } = &incoming;
    let input = SignInInput::Provider;
    let advanced = pages.app.advance_sign_in(cx, browser, &flow, input).await;
    outcome(&incoming, &flow, advanced, None, &Typed::default()).await
}
