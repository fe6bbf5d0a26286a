//! Schemas of AWS shapes, and readers and writers for AWS's protocols.
//!
//! A request travels `bytes -> Value -> constraints checked -> generated struct`, an answer the
//! other way. The codecs, the constraint checks and the audit trail's redaction walk [`Schema`]
//! statics, so that each is written and compiled once and no generated type carries code of its
//! own beyond moving its fields.
//!
//! Invariants: pure (no I/O, no clock, no async); no input makes a reader panic, recurse without
//! bound or take more than linear time; what AWS's models do not say, models/overlays says.
//! Absent on purpose: `XML` input, event streams, payload members, flattened lists. No operation
//! we serve uses them, and codegen refuses a model that does.

mod fault;
mod request;
mod response;
mod route;
mod schema;
mod service;
mod shape;
mod trail;
mod validation;
mod value;

pub use base::Timestamp;
pub use serde_json::Value as Document;

pub use fault::Fault;
pub use request::{RawRequest, query_action, read_json, read_request};
pub use response::{Response, write_fault, write_json, write_response};
pub use route::{Labels, RouteRequest, Routed, route};
pub use schema::{
    Kind, Location, Member, Pattern, Range, Schema, Structure, Text, TimestampFormat,
};
pub use service::{
    Authentication, ErrorSchema, Operation, OperationSchema, Protocol, Service, Validation,
};
pub use shape::{
    Empty, Enumeration, Fields, Shape, ShapeError, StructureShape, optional, required,
};
pub use trail::cloudtrail_json;
pub use validation::{Violation, ViolationKind, check_request, validate, violations};
pub use value::Value;
