//! `GET /authorize`: a client on this computer sends its person here (AWS: §4.3).

use app::sign_in::{AuthorizeParameters, AuthorizeRefusal};
use axum::response::Response;
use domain::Error;
use domain::sign_in::Continuation;
use http::StatusCode;

use crate::incoming::Incoming;
use crate::page::{error_page, outcome_page, redirect};
use crate::sign_in::begin;

pub(crate) async fn authorize(incoming: Incoming) -> Response {
    if incoming.fields.repeated {
        let text = "The request names a parameter twice.";
        return refuse(&incoming, text);
    }
    let field = |name: &str| incoming.fields.owned(name);
    let parameters = AuthorizeParameters {
        response_type: field("response_type"),
        client_id: field("client_id"),
        redirect_uri: field("redirect_uri"),
        state: field("state"),
        code_challenge: field("code_challenge"),
        code_challenge_method: field("code_challenge_method"),
        // AWS: `scopes`; `scope` is OAuth's own spelling.
        scopes: field("scopes").or_else(|| field("scope")),
    };
    let app = &incoming.pages.app;
    match app.check_authorize_request(&incoming.cx, parameters).await {
        Ok(request) => begin(&incoming, Continuation::Authorize(request)).await,
        Err(AuthorizeRefusal::Return(uri)) => redirect(StatusCode::FOUND, &uri),
        Err(AuthorizeRefusal::Page(Error::Invalid { message })) => refuse(&incoming, &message),
        Err(AuthorizeRefusal::Page(error)) => outcome_page(&incoming, &error),
    }
}

fn refuse(incoming: &Incoming, text: &str) -> Response {
    let heading = "This request cannot be answered";
    error_page(incoming, StatusCode::BAD_REQUEST, heading, text)
}
