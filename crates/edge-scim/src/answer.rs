//! Answers in bytes, and refusals in the words of the language.

use app::scim::ANOTHER_VERSION;
use axum::body::Body;
use base::{RequestId, Timestamp};
use domain::{Error, Kind};
use http::{HeaderValue, Response, StatusCode, header};
use scim::{ErrorForm, Mode, ScimError, ScimType, Version};
use serde_json::Value;

/// What is answered to a request that was done.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Reply {
    /// The status.
    pub(crate) status: StatusCode,
    /// The body, where there is one.
    pub(crate) body: Option<Value>,
    /// Where the resource is.
    pub(crate) location: Option<String>,
    /// Which version of the resource it is.
    pub(crate) version: Option<Version>,
}

impl Reply {
    /// With a body.
    pub(crate) const fn of(status: StatusCode, body: Value) -> Self {
        Self {
            status,
            body: Some(body),
            location: None,
            version: None,
        }
    }

    /// 204.
    pub(crate) const fn nothing() -> Self {
        Self {
            status: StatusCode::NO_CONTENT,
            body: None,
            location: None,
            version: None,
        }
    }

    pub(crate) fn into_response(self) -> Response<Body> {
        let mut response = json(self.status, self.body.as_ref());
        let headers = [
            (header::LOCATION, self.location),
            (
                header::ETAG,
                self.version.map(|version| version.to_string()),
            ),
        ];
        for (name, value) in headers {
            if let Some(value) = value.and_then(|value| HeaderValue::try_from(value).ok()) {
                response.headers_mut().insert(name, value);
            }
        }
        response
    }
}

/// A refusal in bytes.
pub(crate) fn refusal(
    error: &ScimError,
    mode: Mode,
    (request_id, at): (&RequestId, Timestamp),
) -> Response<Body> {
    let form = match mode {
        Mode::Aws => ErrorForm::Aws {
            request_id: request_id.as_str(),
            at,
        },
        Mode::Rfc => ErrorForm::Rfc,
    };
    let status = StatusCode::from_u16(error.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let mut response = json(status, Some(&error.to_json(form)));
    if status == StatusCode::UNAUTHORIZED {
        let scheme = HeaderValue::from_static("Bearer");
        response
            .headers_mut()
            .insert(header::WWW_AUTHENTICATE, scheme);
    }
    response
}

fn json(status: StatusCode, body: Option<&Value>) -> Response<Body> {
    let bytes = body.map_or_else(String::new, ToString::to_string);
    let mut response = Response::new(Body::from(bytes));
    *response.status_mut() = status;
    let headers = response.headers_mut();
    if body.is_some() {
        let kind = HeaderValue::from_static("application/scim+json;charset=utf-8");
        headers.insert(header::CONTENT_TYPE, kind);
    }
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    headers.insert(
        header::X_CONTENT_TYPE_OPTIONS,
        HeaderValue::from_static("nosniff"),
    );
    response
}

/// What a use case's outcome is called here.
pub(crate) fn refused(error: Error) -> ScimError {
    let is_unavailable = error.is_unavailable();
    match error {
        Error::NotFound { kind, id } => ScimError::not_found(not_found(kind, &id)),
        Error::Conflict {
            kind: Kind::User | Kind::Group | Kind::Membership,
            message,
        } => ScimError::uniqueness(message),
        Error::Conflict { message, .. } => ScimError::conflict(message),
        Error::Invalid { message } | Error::MalformedPolicy { message } => {
            ScimError::bad(ScimType::InvalidValue, message)
        }
        Error::Constraint {
            reason: ANOTHER_VERSION,
            ..
        } => ScimError::precondition_failed(),
        Error::Constraint { reason, message } if scim_type(reason).is_some() => ScimError {
            status: 400,
            scim_type: scim_type(reason),
            detail: message,
        },
        // What the guard holds back is refused as what may not be done: providers try again what
        // is in conflict or too much, and an administrator has to look first.
        Error::Denied { message }
        | Error::Unmodifiable { message }
        | Error::LimitExceeded { message }
        | Error::Constraint { message, .. } => ScimError::forbidden(message),
        Error::Unauthenticated { .. } => ScimError::unauthorized(),
        Error::OAuth { description, .. } => ScimError::bad(ScimType::InvalidValue, description),
        Error::Throttled { .. } => ScimError::throttled(),
        Error::Internal(source) => {
            tracing::error!(error = %source, "a request by SCIM failed");
            if is_unavailable {
                ScimError::unavailable()
            } else {
                ScimError::internal()
            }
        }
    }
}

/// The kinds of refusals that use cases know by name.
fn scim_type(name: &str) -> Option<ScimType> {
    [
        ScimType::InvalidFilter,
        ScimType::TooMany,
        ScimType::Mutability,
        ScimType::InvalidSyntax,
        ScimType::InvalidPath,
        ScimType::NoTarget,
    ]
    .into_iter()
    .find(|kind| kind.name() == name)
}

/// In AWS's manner of the identity store: `USER not found.`.
fn not_found(kind: Kind, id: &str) -> String {
    let kind = match kind {
        Kind::User => "USER",
        Kind::Group => "GROUP",
        Kind::Membership => "GROUP_MEMBERSHIP",
        _ => "RESOURCE",
    };
    format!("{kind} {id} not found.")
}
