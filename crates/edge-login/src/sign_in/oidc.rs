//! Where an `OpenID` Connect provider sends browsers back to.

use app::sign_in::OidcAnswer;
use axum::extract::Path;
use axum::response::Response;
use base::{IdentityStoreId, Secret};
use http::StatusCode;

use super::provider::way_back;
use crate::incoming::Incoming;
use crate::page::{error_page, outcome_page, redirect};

/// `GET /platform/oidc/callback/{tenant}`: an answer, in the browser that asked. Its cookie comes
/// along, for it is a top-level navigation (`SameSite=Lax`).
pub(crate) async fn callback(Path(tenant): Path<String>, incoming: Incoming) -> Response {
    let fields = &incoming.fields;
    let Ok(tenant) = IdentityStoreId::parse(&tenant) else {
        return unreadable(&incoming);
    };
    if fields.repeated {
        return unreadable(&incoming);
    }
    let answer = OidcAnswer {
        state: fields.or_empty("state").to_owned(),
        code: fields.get("code").map(Secret::new),
        issuer: fields.owned("iss"),
        error: fields.owned("error"),
    };
    let Incoming {
        pages, cx, browser, ..
    } = &incoming;
    match pages.app.oidc_callback(cx, browser, &tenant, answer).await {
        // Only the flow is in the address that follows: the code stays in no history.
        Ok(flow) => redirect(StatusCode::SEE_OTHER, &way_back(&flow, None)),
        Err(error) => outcome_page(&incoming, &error),
    }
}

fn unreadable(incoming: &Incoming) -> Response {
    error_page(
        incoming,
        StatusCode::BAD_REQUEST,
        "This answer cannot be read",
        "It is not one that an identity provider gives. Begin again at the access portal.",
    )
}
