//! Pages as responses, and what guards all of them.

use app::Call;
use askama::Template;
use axum::extract::{Request, State};
use axum::middleware::Next;
use axum::response::{IntoResponse as _, Response};
use base::RequestId;
use domain::{Actor, Error, Kind};
use http::{HeaderName, HeaderValue, StatusCode, header};

use crate::Pages;
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

/// A rendered page whose script posts its form to another site. Where that leads on is for the site to
/// say, and Chromium applies `form-action` to its redirects too.
pub(crate) fn page_with_form(template: &impl Template, origin: &str) -> Response {
    let target = FormTarget::Origin(format!("https: {origin}"));
    rendered(StatusCode::OK, template, &target, Scripts::Own)
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
    reference: &'a str,
}

/// What a page refused; an extension of its response, which [`record_refusals`] takes.
#[derive(Debug, Clone)]
struct Refusal {
    incoming: Incoming,
    code: &'static str,
    text: String,
}

/// A page that says what went wrong and leads nowhere but home. Its reference is the request's id,
/// under which administrators find it in the audit trail.
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
        reference: incoming.cx.request_id().as_str(),
    };
    let mut response = page(status, &template, &FormTarget::Own);
    response.extensions_mut().insert(Refusal {
        incoming: incoming.clone(),
        code: code(status),
        text: format!("{heading}. {text}"),
    });
    response
}

/// What the audit trail calls a refusal.
fn code(status: StatusCode) -> &'static str {
    match status {
        StatusCode::FORBIDDEN => "AccessDenied",
        StatusCode::NOT_FOUND => "NotFound",
        StatusCode::TOO_MANY_REQUESTS => "Throttling",
        _ if status.is_server_error() => "InternalFailure",
        _ => "InvalidRequest",
    }
}

/// Around every page: leaves the event of what was refused, so that the reference on the page leads
/// somewhere.
pub(crate) async fn record_refusals(
    State(pages): State<Pages>,
    request: Request,
    next: Next,
) -> Response {
    let mut response = next.run(request).await;
    let Some(refusal) = response.extensions_mut().remove::<Refusal>() else {
        return response;
    };
    let Refusal {
        incoming,
        code,
        text,
    } = refusal;
    let mut cx = incoming.cx.renamed(Call {
        source: "signin.amazonaws.com".to_owned(),
        name: incoming.page,
        ..incoming.cx.call().clone()
    });
    if let Some(secret) = &incoming.browser.session
        && let Ok(Some(person)) = pages.app.signed_in_person(secret, cx.now()).await
    {
        cx = cx.with_actor(Actor::Person(person));
    }
    if let Err(error) = pages.app.record(&cx, None, Some((code, &text))).await {
        // It is a refusal already.
        let request_id = cx.request_id();
        tracing::error!(%request_id, ?error, "the refusal of a page is not in the audit trail");
    }
    response
}

/// The page for an outcome of the product; our own failures are logged here, once.
pub(crate) fn outcome_page(incoming: &Incoming, error: &Error) -> Response {
    let is_unavailable = error.is_unavailable();
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
            if is_unavailable {
                let mut page = error_page(
                    incoming,
                    StatusCode::SERVICE_UNAVAILABLE,
                    "Something is not there now",
                    "The server does not reach what it needs to answer. Nothing was done; try again \
                     in a moment.",
                );
                let later = HeaderValue::from_static("5");
                page.headers_mut().insert(header::RETRY_AFTER, later);
                return page;
            }
            error_page(
                incoming,
                StatusCode::INTERNAL_SERVER_ERROR,
                "It's not you, it is us",
                "The request failed because of an internal error. Try again; if it fails again, \
                 tell your administrator the reference below.",
            )
        }
        Error::Denied { message } => error_page(
            incoming,
            StatusCode::FORBIDDEN,
            "You may not do this",
            message,
        ),
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
pub enum Scheme {
    /// The loopback interface, or what the operator insisted on.
    Http,
    /// Browsers are told never to use anything else.
    Https,
}

impl Scheme {
    /// Of the address that browsers are given.
    pub fn of_public_url(public_url: &str) -> Self {
        if public_url.starts_with("https://") {
            Self::Https
        } else {
            Self::Http
        }
    }
}

/// Around every page: a task of its own, so that a browser that goes away cancels nothing half-way
/// and a panic ends one request alone; and the headers that every answer carries.
pub async fn guard(State(scheme): State<Scheme>, request: Request, next: Next) -> Response {
    let request_id = request.extensions().get::<RequestId>().cloned();
    let mut response = match tokio::spawn(next.run(request)).await {
        Ok(response) => response,
        Err(error) => {
            let reference = request_id.map_or_else(String::new, |id| id.to_string());
            tracing::error!(%error, request_id = %reference, "a page panicked");
            let text = format!(
                "The request failed because of an internal error.\n\nReference: {reference}\n"
            );
            (StatusCode::INTERNAL_SERVER_ERROR, text).into_response()
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
    use crate::assets::Assets;
    use crate::cookies::Cookies;
    use domain::Kind;

    /// What a page of this outcome looks like, on a server whose trail can be asked afterwards.
    async fn shown(server: &testkit::TestServer, outcome: fn() -> Error) -> (StatusCode, String) {
        let app = server.app.clone();
        let pages = Pages {
            cookies: Cookies::for_public_url(&app.settings().public_url),
            assets: std::sync::Arc::new(Assets::new()),
            app,
        };
        let handler =
            get(move |incoming: Incoming| async move { outcome_page(&incoming, &outcome()) });
        let router = Router::new()
            .route("/start", handler)
            .layer(middleware::from_fn_with_state(
                pages.clone(),
                record_refusals,
            ))
            .with_state(pages);
        let request = Request::get("/start").body(Body::empty());
        let answer = router.oneshot(request.expect("a request")).await;
        let (head, body) = answer.expect("an answer").into_parts();
        let body = axum::body::to_bytes(body, 64 * 1024).await.expect("a body");
        let html = String::from_utf8(body.to_vec()).expect("text");
        (head.status, html)
    }

    /// What administrators are told of the reference in a page.
    async fn explained(server: &testkit::TestServer, html: &str) -> serde_json::Value {
        let (_, rest) = html.split_once("Reference: <code>").expect("a reference");
        let (reference, _) = rest.split_once("</code>").expect("a whole one");
        let input = serde_json::json!({"RequestId": reference});
        let target = "Cardea.ExplainAccess";
        server.call("cardea", target, &input).await.ok()
    }

    #[tokio::test]
    async fn error_disclosure_an_internal_error_shows_its_reference_and_nothing_else() {
        let server = testkit::TestServer::start().await;
        let (status, html) = shown(&server, || Error::internal("the cause is secret")).await;
        assert_eq!(status, StatusCode::INTERNAL_SERVER_ERROR);
        assert!(!html.contains("secret"), "{html}");
        let explained = explained(&server, &html).await;
        assert_eq!(explained["Event"]["ErrorCode"], "InternalFailure");
        assert!(!explained.to_string().contains("secret"), "{explained}");
    }

    #[tokio::test]
    async fn whatever_a_page_refuses_carries_a_reference_that_can_be_explained() {
        type Outcome = (fn() -> Error, u16, &'static str);
        let server = testkit::TestServer::start().await;
        let outcomes: [Outcome; 5] = [
            (
                || Error::not_found(Kind::SignIn, "x"),
                400,
                "InvalidRequest",
            ),
            (|| Error::not_found(Kind::Instance, "x"), 404, "NotFound"),
            (|| Error::denied("No access"), 403, "AccessDenied"),
            (
                || Error::Throttled {
                    message: "Too fast".to_owned(),
                },
                429,
                "Throttling",
            ),
            (|| Error::invalid("it is wrong"), 400, "InvalidRequest"),
        ];
        for (outcome, status, code) in outcomes {
            let (found, html) = shown(&server, outcome).await;
            assert_eq!(found, status, "{html}");
            let explained = explained(&server, &html).await;
            assert_eq!(explained["Event"]["ErrorCode"], code, "{explained}");
            assert_eq!(explained["Event"]["EventName"], "Start");
        }
    }

    #[tokio::test]
    async fn a_denial_by_policies_leads_to_the_rule() {
        let server = testkit::TestServer::start().await;
        let (_, html) = shown(&server, || {
            Error::denied(
                "User: arn:aws:iam::111122223333:root is not authorized to perform: \
                 sso:ListInstances on resource: * because of a test",
            )
        })
        .await;
        let explained = explained(&server, &html).await;
        assert_eq!(explained["Action"], "sso:ListInstances");
        assert_eq!(explained["Allowed"], true, "by the policies of now");
    }

    #[tokio::test]
    async fn error_disclosure_a_page_that_panics_shows_its_reference_and_nothing_else() {
        let router = Router::new()
            .route(
                "/",
                get(|| async {
                    if true {
                        std::panic::panic_any("the cause is secret");
                    }
                }),
            )
            .layer(middleware::from_fn_with_state(Scheme::Http, guard));
        let id = "3f2504e0-4f89-11d3-9a0c-0305e82c3301";
        let mut request = Request::new(Body::empty());
        let parsed = RequestId::parse(id).expect("an id");
        request.extensions_mut().insert(parsed);
        let answer = router.oneshot(request).await.expect("an answer");
        assert_eq!(answer.status(), StatusCode::INTERNAL_SERVER_ERROR);
        let body = axum::body::to_bytes(answer.into_body(), 4096).await;
        let text = String::from_utf8(body.expect("a body").to_vec()).expect("text");
        assert!(text.contains(id), "{text}");
        assert!(!text.contains("secret"), "{text}");
    }

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
