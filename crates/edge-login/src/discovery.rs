//! `GET /.well-known/cardea`: what a person's command line has to know of a server whose address it
//! was given. Nothing that the portal's sign-in page does not show to everybody.

use axum::response::{IntoResponse as _, Response};
use http::{StatusCode, header};

use crate::incoming::Incoming;
use crate::page::{error_page, outcome_page};

/// The start URL and the Region of the organization's instance, and the address that the server has
/// for people.
pub(crate) async fn discovery(incoming: Incoming) -> Response {
    let app = &incoming.pages.app;
    match app.find_organization_instance().await {
        Ok(Some(instance)) => {
            // None of the three can hold a character that JSON escapes: all are parsed before.
            let body = format!(
                r#"{{"startUrl":"{}","region":"{}","url":"{}"}}"#,
                app.start_url(&instance),
                app.settings().region,
                app.settings().public_url
            );
            let kind = [(header::CONTENT_TYPE, "application/json")];
            (StatusCode::OK, kind, body).into_response()
        }
        Ok(None) => error_page(
            &incoming,
            StatusCode::NOT_FOUND,
            "Nobody can sign in here",
            "There is no instance of Identity Center here.",
        ),
        Err(error) => outcome_page(&incoming, &error),
    }
}
