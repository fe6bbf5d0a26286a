//! Answers that do not come from a handler.

use axum::body::Body;
use http::{HeaderValue, Response, StatusCode};
use smithy::{Fault, Protocol, Service};

/// A response of smithy's as the server sends it.
pub(crate) fn to_http(response: smithy::Response) -> Response<Body> {
    let mut answer = Response::new(Body::from(response.body));
    *answer.status_mut() =
        StatusCode::from_u16(response.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    for (name, value) in response.headers {
        if let Ok(value) = HeaderValue::from_str(&value) {
            answer.headers_mut().insert(name, value);
        }
    }
    answer
}

/// An answer for a request that is for none of the services.
pub(crate) fn unknown_service(request_id: &str) -> Response<Body> {
    let body = format!(
        "{{\"__type\":\"UnknownOperationException\",\"message\":\"the request is for none of the \
         services: it has no known X-Amz-Target, Action or path\",\"RequestId\":\"{request_id}\"}}\n"
    );
    let kind = "UnknownOperationException";
    plain(StatusCode::NOT_FOUND, kind, body, request_id)
}

/// An answer for a body that is too large to be looked at.
pub(crate) fn too_large(request_id: &str) -> Response<Body> {
    let body = format!(
        "{{\"__type\":\"RequestEntityTooLargeException\",\"message\":\"request bodies are at most \
         1048576 bytes\",\"RequestId\":\"{request_id}\"}}\n"
    );
    let kind = "RequestEntityTooLargeException";
    plain(StatusCode::PAYLOAD_TOO_LARGE, kind, body, request_id)
}

/// An answer where the request did not arrive whole, or its handling ended in the middle.
pub(crate) fn broken(status: StatusCode, request_id: &str) -> Response<Body> {
    let kind = if status.is_server_error() {
        "InternalFailure"
    } else {
        "SerializationException"
    };
    let body = format!("{{\"__type\":\"{kind}\",\"RequestId\":\"{request_id}\"}}\n");
    plain(status, kind, body, request_id)
}

fn plain(status: StatusCode, kind: &'static str, body: String, request_id: &str) -> Response<Body> {
    let mut answer = Response::new(Body::from(body));
    *answer.status_mut() = status;
    let headers = answer.headers_mut();
    headers.insert("content-type", HeaderValue::from_static("application/json"));
    headers.insert("x-amzn-errortype", HeaderValue::from_static(kind));
    if let Ok(id) = HeaderValue::from_str(request_id) {
        headers.insert("x-amzn-requestid", id);
    }
    answer
}

/// An operation that is in [`crate::unsupported::UNSUPPORTED`].
pub(crate) fn unsupported(name: &str) -> Fault {
    Fault::new(
        "UnsupportedOperationException",
        format!("The operation {name} is not supported by this server yet."),
    )
}

/// Something of ours is not there now.
// AWS: one of the errors that are common to all actions.
pub(crate) fn unavailable() -> Fault {
    Fault::new(
        "ServiceUnavailable",
        "The request has failed due to a temporary failure of the server.",
    )
    .with_status(503)
}

/// Our own fault, told without detail; the request id leads to the log line.
pub(crate) fn internal(service: &Service) -> Fault {
    let code = match (service.name, service.protocol) {
        ("iam", _) => "ServiceFailure",
        ("organizations", _) => "ServiceException",
        (_, Protocol::AwsQuery) => "InternalFailure",
        _ => "InternalServerException",
    };
    Fault::new(code, "The request failed because of an internal error.").with_status(500)
}
