//! What a client is told when it is refused, in both dialects.

use base::Timestamp;
use serde_json::{Value, json};

const ERROR_URN: &str = "urn:ietf:params:scim:api:messages:2.0:Error";

/// AWS's words for a body that is not JSON.
pub const INVALID_JSON: &str = "Invalid JSON from RequestBody";
/// AWS's words for a body that is JSON and not what was asked for.
pub const UNPARSABLE: &str = "Request is unparsable, syntactically incorrect, or violates schema";
/// AWS's words for a filter that it does not take.
pub const INVALID_FILTER: &str = "Invalid Filter format";
/// AWS's words for a removal of nothing in particular.
pub const MISSING_PATH: &str = "Missing path in PATCH request";
/// AWS's words for a second group of the same name.
pub const DUPLICATE_GROUP: &str = "Duplicate GroupDisplayName";

/// The kinds of errors of RFC 7644 §3.12.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ScimType {
    /// The filter is no filter, or compares what cannot be compared.
    InvalidFilter,
    /// More than the server is ready to work on.
    TooMany,
    /// Something with that unique attribute is there already.
    Uniqueness,
    /// The attribute is not the client's to change.
    Mutability,
    /// The body is not the message that it should be.
    InvalidSyntax,
    /// A path that is no path, or of no attribute.
    InvalidPath,
    /// A path that leads to nothing.
    NoTarget,
    /// A value that the attribute cannot have, or a required one is missing.
    InvalidValue,
    /// A cursor that was not given for this query (RFC 9865).
    InvalidCursor,
}

impl ScimType {
    /// The name on the wire.
    pub const fn name(self) -> &'static str {
        match self {
            Self::InvalidFilter => "invalidFilter",
            Self::TooMany => "tooMany",
            Self::Uniqueness => "uniqueness",
            Self::Mutability => "mutability",
            Self::InvalidSyntax => "invalidSyntax",
            Self::InvalidPath => "invalidPath",
            Self::NoTarget => "noTarget",
            Self::InvalidValue => "invalidValue",
            Self::InvalidCursor => "invalidCursor",
        }
    }
}

/// A refusal.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{status}: {detail}")]
pub struct ScimError {
    /// The status of HTTP.
    pub status: u16,
    /// What kind of error it is; only the RFCs' form shows it.
    pub scim_type: Option<ScimType>,
    /// For a person to read. Never contains more of the request than a name or an identifier.
    pub detail: String,
}

/// In which form an error is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ErrorForm<'a> {
    /// AWS's, with the id of the request and when it happened.
    Aws {
        /// What the audit trail calls the request.
        request_id: &'a str,
        /// When it was refused.
        at: Timestamp,
    },
    /// RFC 7644 §3.12's.
    Rfc,
}

impl ScimError {
    fn new(status: u16, scim_type: Option<ScimType>, detail: impl Into<String>) -> Self {
        Self {
            status,
            scim_type,
            detail: detail.into(),
        }
    }

    /// 400 of one of the RFC's kinds.
    pub fn bad(scim_type: ScimType, detail: impl Into<String>) -> Self {
        Self::new(400, Some(scim_type), detail)
    }

    /// 400 with AWS's words for what it cannot make sense of.
    pub fn unparsable() -> Self {
        Self::bad(ScimType::InvalidSyntax, UNPARSABLE)
    }

    /// 401, whatever is wrong with the token or the tenant.
    pub fn unauthorized() -> Self {
        Self::new(401, None, "UnauthorizedException")
    }

    /// 403.
    pub fn forbidden(detail: impl Into<String>) -> Self {
        Self::new(403, None, detail)
    }

    /// 404.
    pub fn not_found(detail: impl Into<String>) -> Self {
        Self::new(404, None, detail)
    }

    /// 405: the resource is there and has no such operation.
    pub fn method_not_allowed() -> Self {
        Self::new(405, None, "the resource has no such operation")
    }

    /// 409: another one has the unique attribute.
    pub fn uniqueness(detail: impl Into<String>) -> Self {
        Self::new(409, Some(ScimType::Uniqueness), detail)
    }

    /// 409: what the request refers to is not there, or changed at the same time.
    pub fn conflict(detail: impl Into<String>) -> Self {
        Self::new(409, None, detail)
    }

    /// 412: the resource is no longer the version that the client knew.
    pub fn precondition_failed() -> Self {
        Self::new(412, None, "the resource has changed since that version")
    }

    /// 413: the body, or what it asks for, is too large.
    pub fn too_large(detail: impl Into<String>) -> Self {
        Self::new(413, Some(ScimType::TooMany), detail)
    }

    /// 429.
    pub fn throttled() -> Self {
        Self::new(429, None, "Rate exceeded")
    }

    /// 500; nothing of what failed is told.
    pub fn internal() -> Self {
        Self::new(500, None, "Internal server error")
    }

    /// Something of ours is not there now; providers try again.
    pub fn unavailable() -> Self {
        Self::new(503, None, "Service unavailable")
    }

    /// The name of AWS's exception for the status.
    pub const fn exception(&self) -> &'static str {
        match self.status {
            401 => "UnauthorizedException",
            403 => "AccessDeniedException",
            404 => "ResourceNotFoundException",
            409 => "ConflictException",
            429 => "ThrottlingException",
            500..=599 => "InternalServerException",
            _ => "ValidationException",
        }
    }

    /// The body of the answer.
    pub fn to_json(&self, form: ErrorForm<'_>) -> Value {
        match form {
            // AWS: errors of SCIM have `schema` beside `schemas`, the id of the request, and the
            // time with a blank in the middle (observed in the field, not documented).
            ErrorForm::Aws { request_id, at } => json!({
                "schema": [ERROR_URN],
                "schemas": [ERROR_URN],
                "detail": self.detail,
                "status": self.status.to_string(),
                "exceptionRequestId": request_id,
                "timeStamp": aws_time(at),
            }),
            ErrorForm::Rfc => {
                let mut body = json!({
                    "schemas": [ERROR_URN],
                    "detail": self.detail,
                    "status": self.status.to_string(),
                });
                if let (Some(kind), Some(body)) = (self.scim_type, body.as_object_mut()) {
                    body.insert("scimType".to_owned(), kind.name().into());
                }
                body
            }
        }
    }
}

/// `2020-08-03 09:01:22.345`.
fn aws_time(at: Timestamp) -> String {
    let seconds = at.iso8601().replace('T', " ");
    let millis = at.millis().rem_euclid(1000);
    format!("{}.{millis:03}", seconds.trim_end_matches('Z'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn aws_form_has_the_request_and_the_time() {
        let form = ErrorForm::Aws {
            request_id: "7b3c",
            at: Timestamp::from_millis(1_596_445_282_345),
        };
        assert_eq!(
            ScimError::unparsable().to_json(form),
            json!({
                "schema": [ERROR_URN], "schemas": [ERROR_URN], "detail": UNPARSABLE,
                "status": "400", "exceptionRequestId": "7b3c",
                "timeStamp": "2020-08-03 09:01:22.345",
            })
        );
    }

    #[test]
    fn the_rfcs_form_has_the_kind_where_there_is_one() {
        let shown = ScimError::uniqueness("taken").to_json(ErrorForm::Rfc);
        assert_eq!(
            shown,
            json!({"schemas": [ERROR_URN], "detail": "taken", "status": "409", "scimType": "uniqueness"})
        );
        let shown = ScimError::not_found("gone").to_json(ErrorForm::Rfc);
        assert_eq!(
            shown,
            json!({"schemas": [ERROR_URN], "detail": "gone", "status": "404"})
        );
    }

    #[test]
    fn each_status_has_awss_exception() {
        for (error, name) in [
            (ScimError::unparsable(), "ValidationException"),
            (ScimError::unauthorized(), "UnauthorizedException"),
            (ScimError::forbidden(""), "AccessDeniedException"),
            (ScimError::not_found(""), "ResourceNotFoundException"),
            (ScimError::conflict(""), "ConflictException"),
            (ScimError::throttled(), "ThrottlingException"),
            (ScimError::internal(), "InternalServerException"),
        ] {
            assert_eq!(error.exception(), name);
        }
    }
}
