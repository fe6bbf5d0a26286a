//! Operations of AWS CloudTrail.
//! GENERATED from models/cloudtrail.json by `cargo xtask codegen`. Never edited.

use smithy::{Authentication, Operation, OperationSchema, Protocol, Service, Validation};

use crate::{schemas, shapes};

/// The service.
pub static SERVICE: Service = Service {
    name: "cloudtrail",
    sdk_id: "CloudTrail",
    protocol: Protocol::AwsJson11,
    target_prefix: "com.amazonaws.cloudtrail.v20131101.CloudTrail_20131101",
    signing_names: &["cloudtrail"],
    version: "2013-11-01",
    xml_namespace: "",
    event_source: "cloudtrail.amazonaws.com",
    validation: Validation::Listed("ValidationException"),
    serialization_fault: "SerializationException",
    error_namespace: "",
    operations: &[&LOOKUP_EVENTS],
    errors: &[
        &schemas::INVALID_EVENT_CATEGORY_EXCEPTION_ERROR,
        &schemas::INVALID_LOOKUP_ATTRIBUTES_EXCEPTION_ERROR,
        &schemas::INVALID_MAX_RESULTS_EXCEPTION_ERROR,
        &schemas::INVALID_NEXT_TOKEN_EXCEPTION_ERROR,
        &schemas::INVALID_TIME_RANGE_EXCEPTION_ERROR,
        &schemas::OPERATION_NOT_PERMITTED_EXCEPTION_ERROR,
        &schemas::UNSUPPORTED_OPERATION_EXCEPTION_ERROR,
    ],
};

static LOOKUP_EVENTS: OperationSchema = OperationSchema {
    name: "LookupEvents",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::LOOKUP_EVENTS_REQUEST,
    output: Some(&schemas::LOOKUP_EVENTS_RESPONSE),
    result_wrapper: "",
    errors: &[
        &schemas::INVALID_LOOKUP_ATTRIBUTES_EXCEPTION_ERROR,
        &schemas::INVALID_TIME_RANGE_EXCEPTION_ERROR,
        &schemas::INVALID_MAX_RESULTS_EXCEPTION_ERROR,
        &schemas::INVALID_NEXT_TOKEN_EXCEPTION_ERROR,
        &schemas::INVALID_EVENT_CATEGORY_EXCEPTION_ERROR,
        &schemas::UNSUPPORTED_OPERATION_EXCEPTION_ERROR,
        &schemas::OPERATION_NOT_PERMITTED_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: true,
    paginated: true,
};

/// `LookupEvents`
#[derive(Debug, Clone, Copy)]
pub struct LookupEvents;

impl Operation for LookupEvents {
    type Input = shapes::LookupEventsRequest;
    type Output = shapes::LookupEventsResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &LOOKUP_EVENTS;
}
