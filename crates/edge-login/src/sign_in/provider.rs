//! The way to an external identity provider and back.

use app::sign_in::{Advanced, ProviderRequest, SignInInput};
use askama::Template;
use axum::response::Response;
use base::SignInFlowId;
use http::StatusCode;

use super::templates::Typed;
use super::{outcome, signed_in};
use crate::browser::origin_of;
use crate::incoming::Incoming;
use crate::page::{outcome_page, page_with_form, redirect};
use crate::saml::portal_path;

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

/// Where the browser goes once the provider's answer was kept; and from there to a page of the portal,
/// if the provider wished for one.
pub(crate) fn way_back(flow: &SignInFlowId, to: Option<&str>) -> String {
    let mut query = form_urlencoded::Serializer::new(String::new());
    query.append_pair("flow", flow.as_str());
    if let Some(to) = to {
        query.append_pair("to", to);
    }
    format!("/sign-in/provider/return?{}", query.finish())
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
    match (&advanced, portal_wish(&incoming)) {
        (Ok(Advanced::Portal(Some(secret))), Some(to)) => {
            signed_in(&incoming, Some(secret.clone()), None, &to).await
        }
        _ => outcome(&incoming, &flow, advanced, None, &Typed::default()).await,
    }
}

/// The page of the portal that the provider wished for. Anybody may have written it.
fn portal_wish(incoming: &Incoming) -> Option<String> {
    let wish = incoming.fields.get("to")?;
    portal_path(wish, &incoming.pages.app.settings().public_url)
}
