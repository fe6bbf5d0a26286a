//! Readers: bytes to values.

mod json;
mod query;
mod rest;

use std::borrow::Cow;

use crate::fault::Fault;
use crate::schema::Schema;
use crate::service::{OperationSchema, Protocol, Service};
use crate::value::Value;

pub use query::query_action;

/// How deep a request's body may nest.
const DEPTH_LIMIT: usize = 64;

/// What of an HTTP request the readers look at.
#[derive(Debug, Clone, Copy, Default)]
pub struct RawRequest<'a> {
    /// The path's labels, as [`crate::route`] found them.
    pub labels: &'a [(&'static str, String)],
    /// The query string without `?`, still encoded.
    pub query: &'a str,
    /// Headers by lower-case name.
    pub headers: &'a [(&'a str, &'a str)],
    /// The body.
    pub body: &'a [u8],
}

/// Reads an operation's input.
///
/// Unknown members are ignored and null members are absent, as AWS does. Constraints are not
/// checked here: see [`crate::check_request`].
///
/// # Errors
/// The service's fault for input that cannot be read: malformed bytes, a value of the wrong type,
/// a duplicate key, nesting beyond 64.
pub fn read_request(
    service: &Service,
    operation: &OperationSchema,
    request: &RawRequest<'_>,
) -> Result<Value, Fault> {
    read(service.protocol, operation.input, request)
        .map_err(|Unreadable(message)| Fault::new(service.serialization_fault, message))
}

/// Reads an operation's input from a JSON object of all its members by their names in the model,
/// whatever its service's protocol does with them.
///
/// # Errors
/// As [`read_request`].
pub fn read_json(
    service: &Service,
    operation: &OperationSchema,
    body: &[u8],
) -> Result<Value, Fault> {
    json::plain_structure(operation.input, body)
        .map_err(|Unreadable(message)| Fault::new(service.serialization_fault, message))
}

/// Why bytes cannot be read, in AWS's words where we know them.
#[derive(Debug)]
struct Unreadable(Cow<'static, str>);

type Read<T> = Result<T, Unreadable>;

fn read(protocol: Protocol, input: &Schema, request: &RawRequest<'_>) -> Read<Value> {
    match protocol {
        Protocol::AwsJson11 => json::structure(input, request.body),
        Protocol::RestJson1 => rest::structure(input, request),
        Protocol::AwsQuery => query::structure(input, request.query, request.body),
    }
}

fn unreadable<T>(message: impl Into<Cow<'static, str>>) -> Read<T> {
    Err(Unreadable(message.into()))
}

/// AWS: the wording of its services for a value of the wrong type.
fn not_convertible<T>(found: &str, wanted: &str) -> Read<T> {
    let article = if wanted == "Integer" { "an" } else { "a" };
    unreadable(format!(
        "{found} can not be converted to {article} {wanted}"
    ))
}
