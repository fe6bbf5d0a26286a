//! What a service and its operations look like: statics that codegen prints from models/.

use crate::schema::Schema;
use crate::shape::StructureShape;

/// An AWS API.
#[derive(Debug)]
pub struct Service {
    /// The name of its model and crate: `sso-admin`.
    pub name: &'static str,
    /// The SDKs' id: `SSO Admin`.
    pub sdk_id: &'static str,
    /// How it travels.
    pub protocol: Protocol,
    /// Before the dot in `X-Amz-Target`; empty unless `awsJson1_1`.
    pub target_prefix: &'static str,
    /// The names clients sign with.
    pub signing_names: &'static [&'static str],
    /// The API version: `2020-07-20`.
    pub version: &'static str,
    /// The namespace of its XML; empty unless awsQuery.
    pub xml_namespace: &'static str,
    /// The audit trail's `eventSource`.
    pub event_source: &'static str,
    /// How it answers input that breaks a constraint.
    pub validation: Validation,
    /// The error that answers input that cannot be read.
    pub serialization_fault: &'static str,
    /// Before `#` in the `__type` of `restJson1` errors; empty: no `__type`.
    pub error_namespace: &'static str,
    /// Its operations, sorted by name.
    pub operations: &'static [&'static OperationSchema],
    /// The errors of all its operations, sorted by name.
    pub errors: &'static [&'static ErrorSchema],
}

/// How a service travels.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Protocol {
    /// JSON in the body, the operation in `X-Amz-Target`.
    AwsJson11,
    /// JSON in the body, the rest in method, path, query string and headers.
    RestJson1,
    /// A form with `Action` and `Version`; XML answers.
    AwsQuery,
}

/// How a service answers input that breaks a constraint.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Validation {
    /// This error, with every violation listed in its message.
    Listed(&'static str),
    /// This error, with a `Reason` and a fixed sentence for the first violation.
    Reasoned(&'static str),
}

/// How callers of an operation prove who they are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Authentication {
    /// By signature, version 4.
    SigV4,
    /// By `Authorization: Bearer`.
    Bearer,
    /// Not at all, or by something inside the input.
    None,
}

/// An operation of a service.
#[derive(Debug)]
pub struct OperationSchema {
    /// Its name: `CreatePermissionSet`.
    pub name: &'static str,
    /// The HTTP method.
    pub method: &'static str,
    /// The path's template and, after `?`, what the query string must contain.
    pub uri: &'static str,
    /// The HTTP status of success.
    pub status: u16,
    /// The input structure; [`crate::Empty`]'s if the model has none.
    pub input: &'static Schema,
    /// The output structure, if the model has one.
    pub output: Option<&'static Schema>,
    /// Around awsQuery output, inside the response element; empty: none.
    pub result_wrapper: &'static str,
    /// The errors it is documented to give.
    pub errors: &'static [&'static ErrorSchema],
    /// How callers prove who they are.
    pub authentication: Authentication,
    /// Changes nothing, by its model or by its verb: the audit trail's `readOnly`.
    pub read_only: bool,
    /// Answers a page at a time.
    pub paginated: bool,
}

/// An error of a service.
#[derive(Debug)]
pub struct ErrorSchema {
    /// Its members; its name is the exception's name.
    pub shape: &'static Schema,
    /// The code in awsQuery answers; elsewhere the shape's name is the code.
    pub code: &'static str,
    /// The HTTP status.
    pub status: u16,
}

/// A generated marker that ties an operation's schema to its types.
pub trait Operation {
    /// What it takes.
    type Input: StructureShape;
    /// What it gives.
    type Output: StructureShape;
    /// The service it belongs to.
    const SERVICE: &'static Service;
    /// Its schema.
    const SCHEMA: &'static OperationSchema;
}

impl Service {
    /// The operation of this name.
    pub fn operation(&self, name: &str) -> Option<&'static OperationSchema> {
        let place = self
            .operations
            .binary_search_by(|operation| operation.name.cmp(name))
            .ok()?;
        self.operations.get(place).copied()
    }

    /// The error of this name, or with this awsQuery code.
    pub fn error(&self, code: &str) -> Option<&'static ErrorSchema> {
        self.errors
            .iter()
            .find(|error| error.shape.name == code || error.code == code)
            .copied()
    }
}
