//! Pages as responses, and what guards all of them.

use askama::Template;
use axum::extract::{Request, State};
use axum::middleware::Next;
use axum::response::{IntoResponse as _, Response};
use domain::{Error, Kind};
use http::{HeaderName, HeaderValue, StatusCode, header};

use crate::incoming::Incoming;

/// Where forms of a page may lead beside our own pages.
#[derive(Debug, Clone, Default)]
pub(crate) enum FormTarget {
    /// Nowhere.
    #[default]
    Own,
    /// To the origin that the form's answer redirects to: Chromium applies `form-action` to
    /// redirects too.
    Origin(String),
}

/// Whether a page has a script.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Scripts {
    /// It has none.
    None,
    /// Our own one, in a file of its own.
    Own,
}

/// A rendered page.
pub(crate) fn page(status: StatusCode, template: &impl Template, target: &FormTarget) -> Response {
    rendered(status, template, target, Scripts::None)
}

/// A rendered page that asks for a key or passkey.
pub(crate) fn page_with_script(status: StatusCode, template: &impl Template) -> Response {
    rendered(status, template, &FormTarget::Own, Scripts::Own)
}

fn rendered(
    status: StatusCode,
    template: &impl Template,
    target: &FormTarget,
    scripts: Scripts,
) -> Response {
    match template.render() {
        Ok(html) => {
            let kind = (header::CONTENT_TYPE, "text/html; charset=utf-8");
            let mut response = (status, [kind], html).into_response();
            if let Ok(policy) = HeaderValue::from_str(&policy(target, scripts)) {
                let headers = response.headers_mut();
                headers.insert(header::CONTENT_SECURITY_POLICY, policy);
            }
            response
        }
        Err(error) => {
            tracing::error!(%error, "a page cannot be rendered");
            StatusCode::INTERNAL_SERVER_ERROR.into_response()
        }
    }
}

fn policy(target: &FormTarget, scripts: Scripts) -> String {
    let forms = match target {
        FormTarget::Own => String::new(),
        FormTarget::Origin(origin) => format!(" {origin}"),
    };
    let scripts = match scripts {
        Scripts::None => "",
        Scripts::Own => " script-src 'self';",
    };
    format!(
        "default-src 'none';{scripts} style-src 'self'; img-src 'self' data:; form-action 'self'{forms}; \
         base-uri 'none'; frame-ancestors 'none'"
    )
}

/// Sends the browser to `location`, which is a page of ours or was checked against a client's
/// registration.
pub(crate) fn redirect(status: StatusCode, location: &str) -> Response {
    match HeaderValue::from_str(location) {
        Ok(location) => (status, [(header::LOCATION, location)]).into_response(),
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}

/// A response that sets these cookies too.
pub(crate) fn with_cookies(
    mut response: Response,
    cookies: impl IntoIterator<Item = Option<HeaderValue>>,
) -> Response {
    for cookie in cookies.into_iter().flatten() {
        response.headers_mut().append(header::SET_COOKIE, cookie);
    }
    response
}

#[derive(Template)]
#[template(path = "error.html")]
struct ErrorPage<'a> {
    css: &'a str,
    heading: &'a str,
    text: &'a str,
    request_id: &'a str,
}

/// A page that says what went wrong and leads nowhere but home.
pub(crate) fn error_page(
    incoming: &Incoming,
    status: StatusCode,
    heading: &str,
    text: &str,
) -> Response {
    let template = ErrorPage {
        css: &incoming.pages.assets.stylesheet.path(),
        heading,
        text,
        request_id: incoming.cx.request_id().as_str(),
    };
    page(status, &template, &FormTarget::Own)
}

/// The page for an outcome of the product; our own failures are logged here, once.
pub(crate) fn outcome_page(incoming: &Incoming, error: &Error) -> Response {
    match error {
        Error::NotFound {
            kind: Kind::SignIn, ..
        } => error_page(
            incoming,
            StatusCode::BAD_REQUEST,
            "This sign-in has ended",
            "It took too long, it was finished in another window, or it belongs to another \
             browser. Begin again where you came from.",
        ),
        Error::NotFound {
            kind: Kind::Instance,
            ..
        } => error_page(
            incoming,
            StatusCode::NOT_FOUND,
            "Nobody can sign in here",
            "There is no instance of Identity Center here.",
        ),
        Error::Throttled { message } => error_page(
            incoming,
            StatusCode::TOO_MANY_REQUESTS,
            "Too many requests",
            message,
        ),
        Error::Internal(source) => {
            let request_id = incoming.cx.request_id();
            tracing::error!(%request_id, error = ?source, "a page failed");
            error_page(
                incoming,
                StatusCode::INTERNAL_SERVER_ERROR,
                "It's not you, it is us",
                "The request failed because of an internal error. Try again.",
            )
        }
        other => {
            let text = other.to_string();
            error_page(
                incoming,
                StatusCode::BAD_REQUEST,
                "That did not work",
                &text,
            )
        }
    }
}

/// A year, and this host alone: what else the operator has under its name is not ours to decide.
const STRICT_TRANSPORT: &str = "max-age=31536000";

/// How browsers reach the pages, whatever a proxy in between speaks to us.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Scheme {
    /// The loopback interface, or what the operator insisted on.
    Http,
    /// Browsers are told never to use anything else.
    Https,
}

impl Scheme {
    pub(crate) fn of_public_url(public_url: &str) -> Self {
        if public_url.starts_with("https://") {
            Self::Https
        } else {
            Self::Http
        }
    }
}

/// Around every page: a task of its own, so that a browser that goes away cancels nothing half-way
/// and a panic ends one request alone; and the headers that every answer carries.
pub(crate) async fn guard(State(scheme): State<Scheme>, request: Request, next: Next) -> Response {
    let mut response = match tokio::spawn(next.run(request)).await {
        Ok(response) => response,
        Err(error) => {
            tracing::error!(%error, "a page panicked");
            StatusCode::INTERNAL_SERVER_ERROR.into_response()
        }
    };
    let strict = policy(&FormTarget::Own, Scripts::None);
    let fixed: [(HeaderName, &str); 7] = [
        (header::CONTENT_SECURITY_POLICY, &strict),
        (header::CACHE_CONTROL, "no-store"),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::X_FRAME_OPTIONS, "DENY"),
        (header::REFERRER_POLICY, "no-referrer"),
        (
            HeaderName::from_static("cross-origin-opener-policy"),
            "same-origin",
        ),
        (
            HeaderName::from_static("cross-origin-resource-policy"),
            "same-origin",
        ),
    ];
    let transport = match scheme {
        Scheme::Https => Some((header::STRICT_TRANSPORT_SECURITY, STRICT_TRANSPORT)),
        Scheme::Http => None,
    };
    for (name, value) in fixed.into_iter().chain(transport) {
        if let Ok(value) = HeaderValue::from_str(value) {
            response.headers_mut().entry(name).or_insert(value);
        }
    }
    response
}

#[cfg(test)]
mod tests {
    use axum::body::Body;
    use axum::routing::get;
    use axum::{Router, middleware};
    use tower::ServiceExt as _;

    use super::*;

    #[tokio::test]
    async fn transport_downgrade_only_an_https_site_promises_https() {
        for (public_url, promise) in [
            ("https://id.example.com", Some("max-age=31536000")),
            ("http://127.0.0.1:8080", None),
        ] {
            let scheme = Scheme::of_public_url(public_url);
            let router = Router::new()
                .route("/", get(|| async { "a page" }))
                .layer(middleware::from_fn_with_state(scheme, guard));
            let answer = router.oneshot(Request::new(Body::empty())).await;
            let answer = answer.expect("an answer");
            let found = answer.headers().get(header::STRICT_TRANSPORT_SECURITY);
            let found = found.map(|value| value.to_str().expect("ASCII"));
            assert_eq!(found, promise, "{public_url}");
            assert!(
                answer
                    .headers()
                    .contains_key(header::CONTENT_SECURITY_POLICY)
            );
        }
    }
}
