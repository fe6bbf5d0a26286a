//! `POST /web/<service>/<operation>`: an operation of the person who is signed in.

use app::sign_in::WayOut;
use axum::body::Body;
use axum::extract::{Path, State};
use axum::response::{IntoResponse as _, Response};
use base::RequestId;
use domain::actor::Person;
use domain::sign_in::SessionSecret;
use edge_aws::{PersonsAnswer, PersonsCall};
use edge_login::browser::{Provenance, Sender};
use http::request::Parts;
use http::{HeaderMap, HeaderValue, Request, StatusCode, header};
use http_body_util::{BodyExt as _, LengthLimitError, Limited};
use serde_json::json;

use crate::{BODY_LIMIT, Web, page_token};

/// The header that proves a call to come from a page of the portal.
const TOKEN: &str = "x-cardea-csrf";

/// Where the browser goes on to after a sign-out, so that an identity provider learns of it.
const WAY_OUT: &str = "x-cardea-way-out";

/// Why a call is not made.
enum Refusal {
    /// It does not come from a page of ours, or does not say so.
    NotOurs,
    /// The session that the page was made for is over, or is no longer this browser's.
    SignedOut,
    /// The body is no JSON of a size that we take.
    Body(StatusCode, &'static str),
    /// There is no such operation of a person's own.
    Unknown,
    /// Something of ours is not there now.
    Unavailable,
    /// Our own fault.
    Internal,
}

impl Refusal {
    /// The status, the code and the words.
    const fn told(&self) -> (StatusCode, (&'static str, &'static str)) {
        match self {
            Self::NotOurs => {
                let message = "The call does not come from a page of the access portal.";
                (
                    StatusCode::FORBIDDEN,
                    ("CrossSiteRequestException", message),
                )
            }
            Self::SignedOut => {
                let message = "The session is over. Sign in again.";
                (StatusCode::UNAUTHORIZED, ("SignedOut", message))
            }
            Self::Body(status, message) => (*status, ("SerializationException", message)),
            Self::Unknown => {
                let message = "There is no such operation of a person's own.";
                (
                    StatusCode::NOT_FOUND,
                    ("UnknownOperationException", message),
                )
            }
            Self::Unavailable => {
                let message = "The request has failed due to a temporary failure of the server.";
                let told = ("ServiceUnavailable", message);
                (StatusCode::SERVICE_UNAVAILABLE, told)
            }
            Self::Internal => {
                let message = "The request failed because of an internal error.";
                let told = ("InternalServerException", message);
                (StatusCode::INTERNAL_SERVER_ERROR, told)
            }
        }
    }
}

pub(crate) async fn call(
    State(web): State<Web>,
    Path((service, operation)): Path<(String, String)>,
    request: Request<Body>,
) -> Response {
    let (parts, body) = request.into_parts();
    let sender = Sender::of(&parts, &web.app);
    let id = sender.request_id.clone();
    let (person, input) = match admit(&web, &parts, body).await {
        Ok(admitted) => admitted,
        Err(refusal) => return refused(&refusal, &id),
    };
    let is_logout = (service.as_str(), operation.as_str()) == ("sso", "Logout");
    let way_out = if is_logout {
        way_out(&web, &person, &parts.headers).await
    } else {
        None
    };
    let call = PersonsCall {
        person,
        service: &service,
        operation: &operation,
        input: &input,
        now: web.app.clock().now(),
        request_id: sender.request_id,
        source_ip: sender.source_ip,
        user_agent: sender.user_agent,
    };
    match web.operations.call_as(call).await {
        PersonsAnswer::Output(json) => {
            let mut response = answer(StatusCode::OK, json);
            if is_logout && let Some(cookie) = web.cookies.clear_session() {
                response.headers_mut().append(header::SET_COOKIE, cookie);
            }
            if let Some(way_out) = way_out {
                let fresh = way_out.handle.as_ref();
                if let Some(cookie) = fresh.and_then(|handle| web.cookies.set_browser(handle)) {
                    response.headers_mut().append(header::SET_COOKIE, cookie);
                }
                if let Ok(to) = HeaderValue::from_str(&way_out.to) {
                    response.headers_mut().insert(WAY_OUT, to);
                }
            }
            response
        }
        // The session ended while the call was under way.
        PersonsAnswer::Fault { status: 401, .. } => {
            let (status, told) = Refusal::SignedOut.told();
            fault(status, told, &id)
        }
        PersonsAnswer::Fault {
            status,
            code,
            message,
        } => fault(
            StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR),
            (&code, &message),
            &id,
        ),
        PersonsAnswer::Unknown => refused(&Refusal::Unknown, &id),
    }
}

/// A page of ours; none where people sign in here.
async fn way_out(web: &Web, person: &Person, headers: &HeaderMap) -> Option<WayOut> {
    let now = web.app.clock().now();
    let browser = web.cookies.read(headers);
    match web.app.way_out(person, &browser, now).await {
        Ok(way_out) => way_out,
        Err(error) => {
            // The session ends all the same.
            tracing::warn!(%error, "an identity provider is not told of a sign-out");
            None
        }
    }
}

/// Who calls, and with what, if the call is genuine. The order matters: what a stranger can send
/// costs nothing until the page's token is found good.
async fn admit(web: &Web, parts: &Parts, body: Body) -> Result<(Person, Vec<u8>), Refusal> {
    let headers = &parts.headers;
    let token = text(headers, TOKEN).ok_or(Refusal::NotOurs)?;
    if Provenance::of(headers, &web.app.settings().public_url) != Provenance::OwnPage {
        return Err(Refusal::NotOurs);
    }
    let session = web.cookies.read(headers).session;
    let session: SessionSecret = session.ok_or(Refusal::SignedOut)?;
    if !page_token(session.expose()).matches(token) {
        return Err(Refusal::SignedOut);
    }
    let is_json = text(headers, "content-type").is_some_and(|kind| {
        let kind = kind.split(';').next().unwrap_or_default();
        kind.trim().eq_ignore_ascii_case("application/json")
    });
    if !is_json {
        let message = "The body must be application/json.";
        return Err(Refusal::Body(StatusCode::UNSUPPORTED_MEDIA_TYPE, message));
    }
    let now = web.app.clock().now();
    let person = match web.app.signed_in_person(&session, now).await {
        Ok(person) => person.ok_or(Refusal::SignedOut)?,
        Err(error) => {
            tracing::error!(?error, "a session cannot be looked up");
            return Err(if error.is_unavailable() {
                Refusal::Unavailable
            } else {
                Refusal::Internal
            });
        }
    };
    match Limited::new(body, BODY_LIMIT).collect().await {
        Ok(collected) => Ok((person, collected.to_bytes().to_vec())),
        Err(error) if error.is::<LengthLimitError>() => {
            let message = "The body is too large.";
            Err(Refusal::Body(StatusCode::PAYLOAD_TOO_LARGE, message))
        }
        Err(_) => {
            let message = "The body did not arrive whole.";
            Err(Refusal::Body(StatusCode::BAD_REQUEST, message))
        }
    }
}

fn text<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    headers.get(name)?.to_str().ok()
}

/// What never became an operation leaves its traces as well.
fn refused(refusal: &Refusal, id: &RequestId) -> Response {
    let (status, told) = refusal.told();
    let (number, code) = (status.as_u16(), told.0);
    tracing::info!(request_id = %id, service = "web", status = number, code, "request");
    let class = format!("{}xx", number / 100);
    metrics::counter!("cardea_requests_total", "service" => "web", "operation" => "unknown",
        "status" => class)
    .increment(1);
    fault(status, told, id)
}

fn fault(status: StatusCode, (code, message): (&str, &str), id: &RequestId) -> Response {
    let body = json!({"__type": code, "message": message, "requestId": id.as_str()});
    answer(status, body.to_string())
}

fn answer(status: StatusCode, body: String) -> Response {
    let kind = (header::CONTENT_TYPE, "application/json");
    (status, [kind], body).into_response()
}
