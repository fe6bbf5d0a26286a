//! `/start`: the portal's page for who is signed in, the way to sign in for everybody else.

use std::fmt::Write as _;

use axum::extract::State;
use axum::response::{IntoResponse as _, Response};
use domain::Error;
use http::{HeaderMap, HeaderValue, StatusCode, header};

use crate::{Web, page_token};

/// What the built page has in the place of its token.
const PLACE: &str = "__CARDEA_CSRF__";

/// In the place of a page that nobody built.
const NOT_BUILT: &str = "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
    <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
    <meta name=\"color-scheme\" content=\"light dark\">\n\
    <title>Access portal - Cardea</title>\n<link rel=\"icon\" href=\"data:,\">\n</head>\n<body>\n\
    <h1>The access portal is not part of this build</h1>\n\
    <p>Run <code>npm ci</code> and <code>npm run build</code> in the folder <code>web</code>, \
    build the server again, and start that.</p>\n\
    <p><a href=\"/start/plain\">Go to the portal without scripts</a></p>\n</body>\n</html>\n";

/// The portal's own policy: its page needs scripts, but none that are written into it.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; \
    img-src 'self' data:; font-src 'self' data:; connect-src 'self'; form-action 'self'; \
    base-uri 'none'; frame-ancestors 'none'";

/// `HEAD /start`: the AWS CLI asks the start URL for the AWS-owned one behind it (AWS: §4.8).
pub(crate) async fn alias(State(web): State<Web>) -> Response {
    match web.app.find_organization_instance().await {
        Ok(Some(instance)) => match HeaderValue::from_str(&web.app.start_url(&instance)) {
            Ok(location) => (StatusCode::FOUND, [(header::LOCATION, location)]).into_response(),
            Err(_) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
        },
        Ok(None) => StatusCode::NOT_FOUND.into_response(),
        Err(error) => failed(&error),
    }
}

/// `GET /start`.
pub(crate) async fn start(State(web): State<Web>, headers: HeaderMap) -> Response {
    let now = web.app.clock().now();
    let Some(secret) = web.cookies.read(&headers).session else {
        return page(&sign_in(&web));
    };
    match web.app.signed_in_person(&secret, now).await {
        Ok(Some(_)) => page(&shell(&web, page_token(secret.expose()).expose())),
        Ok(None) => page(&sign_in(&web)),
        Err(error) => failed(&error),
    }
}

fn shell(web: &Web, token: &str) -> String {
    let mut head = String::from(
        "<noscript><meta http-equiv=\"refresh\" content=\"0;url=/start/plain\"></noscript>",
    );
    let _infallible = write!(
        head,
        "<script src=\"{}\"></script></head>",
        web.assets.script_path()
    );
    let Some(built) = web.assets.page() else {
        return NOT_BUILT.replacen("</head>", &head, 1);
    };
    built
        .replacen("</head>", &head, 1)
        .replacen(PLACE, token, 1)
}

/// Leads to the sign-in. The script keeps what stands behind the `#`; without scripts there is
/// nothing that could read it.
fn sign_in(web: &Web) -> String {
    let mut html = String::from(
        "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"color-scheme\" content=\"light dark\">\n\
         <meta name=\"robots\" content=\"noindex\">\n<title>Sign in - Cardea</title>\n\
         <link rel=\"icon\" href=\"data:,\">\n\
         <noscript><meta http-equiv=\"refresh\" content=\"0;url=/sign-in\"></noscript>\n",
    );
    let _infallible = write!(
        html,
        "<script src=\"{}\" defer></script>\n</head>\n\
         <body>\n<p><a id=\"sign-in\" href=\"/sign-in\">Sign in</a></p>\n</body>\n</html>\n",
        web.assets.script_path()
    );
    html
}

fn page(html: &str) -> Response {
    let headers = [
        (header::CONTENT_TYPE, "text/html; charset=utf-8"),
        (header::CONTENT_SECURITY_POLICY, POLICY),
    ];
    (headers, html.to_owned()).into_response()
}

fn failed(error: &Error) -> Response {
    tracing::error!(?error, "the portal's page failed");
    if error.is_unavailable() {
        let text = "The server does not reach its database. Try again in a moment.\n";
        let later = [(header::RETRY_AFTER, "5")];
        return (StatusCode::SERVICE_UNAVAILABLE, later, text).into_response();
    }
    let text = "The request failed because of an internal error. Try again.\n";
    (StatusCode::INTERNAL_SERVER_ERROR, text).into_response()
}
