//! From the connection to the handler and back.

use std::net::SocketAddr;

use axum::Router;
use axum::body::Body;
use axum::extract::{ConnectInfo, State};
use base::RequestId;
use bytes::Bytes;
use domain::Actor;
use http::{HeaderMap, Request, Response};
use http_body_util::{BodyExt as _, LengthLimitError, Limited};
use smithy::{Fault, OperationSchema, RawRequest, RouteRequest, Routed, Service, Value};

use crate::answer;
use crate::authentication::{Signed, authenticate};
use crate::operations::{Asking, Operations};
use crate::services::SERVICES;

/// Bodies beyond this are refused before they are read.
const BODY_LIMIT: usize = 1 << 20;

/// Serves every AWS API: the fallback behind the pages' own paths.
pub fn router(operations: Operations) -> Router {
    Router::new().fallback(serve).with_state(operations)
}

async fn serve(State(front): State<Operations>, request: Request<Body>) -> Response<Body> {
    let request_id = RequestId::generate(front.app().entropy());
    let id = request_id.clone();
    // A task of its own: a client that goes away does not cancel half a request, and a panic
    // ends this request alone.
    match tokio::spawn(answer(front, request, request_id)).await {
        Ok(response) => response,
        Err(error) => {
            tracing::error!(request_id = %id, %error, "a request panicked");
            answer::broken(http::StatusCode::INTERNAL_SERVER_ERROR, id.as_str())
        }
    }
}

async fn answer(
    front: Operations,
    request: Request<Body>,
    request_id: RequestId,
) -> Response<Body> {
    let started = front.app().clock().now();
    let (head, body) = request.into_parts();
    let body = match read_body(&head.headers, body).await {
        Ok(body) => body,
        Err(BodyError::TooLarge) => {
            return unrouted(&request_id, answer::too_large(request_id.as_str()));
        }
        Err(BodyError::Broken) => {
            let status = http::StatusCode::BAD_REQUEST;
            return unrouted(&request_id, answer::broken(status, request_id.as_str()));
        }
    };
    let incoming = Incoming {
        method: head.method.as_str(),
        path: head.uri.path(),
        query: head.uri.query().unwrap_or_default(),
        headers: &head.headers,
        body: &body,
        peer: head
            .extensions
            .get::<ConnectInfo<SocketAddr>>()
            .map(|peer| peer.0),
    };
    let Some(routed) = incoming.route() else {
        return unrouted(&request_id, answer::unknown_service(request_id.as_str()));
    };
    let (service, name, outcome) = match routed {
        Routed::UnknownOperation { service, name } => {
            let fault = Fault::unknown_operation(service, &name);
            // It is the client's text: one short line of the log at the most.
            let name = name.escape_debug().take(128).collect();
            (service, name, Err(fault))
        }
        Routed::Operation {
            service,
            operation,
            labels,
        } => {
            let outcome = incoming
                .handle(&front, (service, operation), &labels, &request_id, started)
                .await;
            (
                service,
                operation.name.to_owned(),
                outcome.map(|output| (operation, output)),
            )
        }
    };
    let (response, code) = match outcome {
        Ok((operation, output)) => {
            let id = request_id.as_str();
            (smithy::write_response(service, operation, &output, id), "")
        }
        Err(ref fault) => (
            smithy::write_fault(service, fault, request_id.as_str()),
            fault.code.as_ref(),
        ),
    };
    front.count(
        service,
        &name,
        response.status,
        code,
        (&request_id, started),
    );
    answer::to_http(response)
}

/// An answer to what is for none of the services leaves its traces as well.
fn unrouted(request_id: &RequestId, response: Response<Body>) -> Response<Body> {
    let status = response.status().as_u16();
    tracing::info!(%request_id, service = "none", status, "request");
    let class = format!("{}xx", status / 100);
    metrics::counter!("cardea_requests_total", "service" => "none", "operation" => "unknown",
        "status" => class)
    .increment(1);
    response
}

/// What of a request has arrived.
struct Incoming<'a> {
    method: &'a str,
    path: &'a str,
    query: &'a str,
    headers: &'a HeaderMap,
    body: &'a [u8],
    peer: Option<SocketAddr>,
}

impl Incoming<'_> {
    /// The Host header is never asked: it may be AWS's, ours, or a proxy's.
    fn route(&self) -> Option<Routed> {
        let text = |name: &str| self.headers.get(name).and_then(|value| value.to_str().ok());
        let is_form = text("content-type")
            .is_some_and(|kind| kind.starts_with("application/x-www-form-urlencoded"));
        let form = if is_form { self.body } else { &[] };
        let (action, version) = smithy::query_action(self.query, form);
        let signing_name = text("authorization").and_then(signing_name);
        let path = sigv4::normalize_path(self.path);
        smithy::route(
            &SERVICES,
            &RouteRequest {
                method: self.method,
                path: &path,
                query: self.query,
                target: text("x-amz-target"),
                action: action.as_deref(),
                version: version.as_deref(),
                signing_name,
            },
        )
    }

    async fn handle(
        &self,
        front: &Operations,
        (service, operation): (&'static Service, &'static OperationSchema),
        labels: &[(&'static str, String)],
        request_id: &RequestId,
        now: base::Timestamp,
    ) -> Result<Value, Fault> {
        let headers: Vec<(&str, &[u8])> = self
            .headers
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_bytes()))
            .collect();
        let request = sigv4::Request {
            method: self.method,
            path: self.path,
            query: self.query,
            headers: &headers,
            body: self.body,
        };
        let signed = Signed {
            presented: sigv4::Presented::parse(&request),
            request,
            headers: self.headers,
            now,
        };
        let actor = authenticate(front, service, operation, &signed).await;
        let (actor, refusal) = match actor {
            Ok(actor) => (actor, None),
            Err(fault) => (Actor::Anonymous, Some(fault)),
        };
        let input = match refusal {
            Some(fault) => Err(fault),
            None => self.read(service, operation, labels),
        };
        let text = |name: &str| self.headers.get(name).and_then(|value| value.to_str().ok());
        let region = signed.region();
        let asking = Asking {
            actor,
            now,
            request_id: request_id.clone(),
            source_ip: self
                .peer
                .map_or_else(String::new, |peer| peer.ip().to_canonical().to_string()),
            user_agent: text("user-agent").unwrap_or_default().to_owned(),
            region: region.unwrap_or_else(|| front.app().settings().region.clone()),
        };
        front.perform((service, operation), asking, input).await
    }

    fn read(
        &self,
        service: &'static Service,
        operation: &'static OperationSchema,
        labels: &[(&'static str, String)],
    ) -> Result<Value, Fault> {
        let headers: Vec<(&str, &str)> = self
            .headers
            .iter()
            .filter_map(|(name, value)| Some((name.as_str(), value.to_str().ok()?)))
            .collect();
        let raw = RawRequest {
            labels,
            query: self.query,
            headers: &headers,
            body: self.body,
        };
        let input = smithy::read_request(service, operation, &raw)?;
        smithy::check_request(service, operation, &input)?;
        Ok(input)
    }
}

enum BodyError {
    TooLarge,
    Broken,
}

async fn read_body(headers: &HeaderMap, body: Body) -> Result<Bytes, BodyError> {
    let announced = headers
        .get(http::header::CONTENT_LENGTH)
        .and_then(|value| value.to_str().ok()?.parse::<u64>().ok());
    if announced.is_some_and(|length| length > u64::try_from(BODY_LIMIT).unwrap_or(u64::MAX)) {
        return Err(BodyError::TooLarge);
    }
    match Limited::new(body, BODY_LIMIT).collect().await {
        Ok(collected) => Ok(collected.to_bytes()),
        Err(error) if error.is::<LengthLimitError>() => Err(BodyError::TooLarge),
        Err(_) => Err(BodyError::Broken),
    }
}

/// The service field of the credential scope, for routing alone: what is routed in this way must be
/// signed for the service that it comes to.
fn signing_name(authorization: &str) -> Option<&str> {
    let (_, credential) = authorization.split_once("Credential=")?;
    credential.split(',').next()?.trim().split('/').nth(3)
}
