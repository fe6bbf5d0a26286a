//! Operations of Cardea.
//! GENERATED from models/cardea.json by `cargo xtask codegen`. Never edited.

use smithy::{Authentication, Operation, OperationSchema, Protocol, Service, Validation};

use crate::{schemas, shapes};

/// The service.
pub static SERVICE: Service = Service {
    name: "cardea",
    sdk_id: "Cardea",
    protocol: Protocol::AwsJson11,
    target_prefix: "Cardea",
    signing_names: &["cardea"],
    version: "2026-11-01",
    xml_namespace: "",
    event_source: "cardea.amazonaws.com",
    validation: Validation::Listed("ValidationException"),
    serialization_fault: "SerializationException",
    error_namespace: "",
    operations: &[
        &EXPLAIN_ACCESS,
        &GET_ACCOUNT_ROOT_CREDENTIALS,
        &RESET_USER_PASSWORD,
    ],
    errors: &[
        &schemas::ACCESS_DENIED_EXCEPTION_ERROR,
        &schemas::CONFLICT_EXCEPTION_ERROR,
        &schemas::INTERNAL_SERVER_EXCEPTION_ERROR,
        &schemas::RESOURCE_NOT_FOUND_EXCEPTION_ERROR,
        &schemas::THROTTLING_EXCEPTION_ERROR,
        &schemas::VALIDATION_EXCEPTION_ERROR,
    ],
};

static EXPLAIN_ACCESS: OperationSchema = OperationSchema {
    name: "ExplainAccess",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::EXPLAIN_ACCESS_REQUEST,
    output: Some(&schemas::EXPLAIN_ACCESS_RESPONSE),
    result_wrapper: "",
    errors: &[
        &schemas::ACCESS_DENIED_EXCEPTION_ERROR,
        &schemas::CONFLICT_EXCEPTION_ERROR,
        &schemas::INTERNAL_SERVER_EXCEPTION_ERROR,
        &schemas::RESOURCE_NOT_FOUND_EXCEPTION_ERROR,
        &schemas::THROTTLING_EXCEPTION_ERROR,
        &schemas::VALIDATION_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: true,
    paginated: false,
};

/// `ExplainAccess`
#[derive(Debug, Clone, Copy)]
pub struct ExplainAccess;

impl Operation for ExplainAccess {
    type Input = shapes::ExplainAccessRequest;
    type Output = shapes::ExplainAccessResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &EXPLAIN_ACCESS;
}

static GET_ACCOUNT_ROOT_CREDENTIALS: OperationSchema = OperationSchema {
    name: "GetAccountRootCredentials",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::GET_ACCOUNT_ROOT_CREDENTIALS_REQUEST,
    output: Some(&schemas::GET_ACCOUNT_ROOT_CREDENTIALS_RESPONSE),
    result_wrapper: "",
    errors: &[
        &schemas::ACCESS_DENIED_EXCEPTION_ERROR,
        &schemas::CONFLICT_EXCEPTION_ERROR,
        &schemas::INTERNAL_SERVER_EXCEPTION_ERROR,
        &schemas::RESOURCE_NOT_FOUND_EXCEPTION_ERROR,
        &schemas::THROTTLING_EXCEPTION_ERROR,
        &schemas::VALIDATION_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: true,
    paginated: false,
};

/// `GetAccountRootCredentials`
#[derive(Debug, Clone, Copy)]
pub struct GetAccountRootCredentials;

impl Operation for GetAccountRootCredentials {
    type Input = shapes::GetAccountRootCredentialsRequest;
    type Output = shapes::GetAccountRootCredentialsResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &GET_ACCOUNT_ROOT_CREDENTIALS;
}

static RESET_USER_PASSWORD: OperationSchema = OperationSchema {
    name: "ResetUserPassword",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::RESET_USER_PASSWORD_REQUEST,
    output: Some(&schemas::RESET_USER_PASSWORD_RESPONSE),
    result_wrapper: "",
    errors: &[
        &schemas::ACCESS_DENIED_EXCEPTION_ERROR,
        &schemas::CONFLICT_EXCEPTION_ERROR,
        &schemas::INTERNAL_SERVER_EXCEPTION_ERROR,
        &schemas::RESOURCE_NOT_FOUND_EXCEPTION_ERROR,
        &schemas::THROTTLING_EXCEPTION_ERROR,
        &schemas::VALIDATION_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: false,
    paginated: false,
};

/// `ResetUserPassword`
#[derive(Debug, Clone, Copy)]
pub struct ResetUserPassword;

impl Operation for ResetUserPassword {
    type Input = shapes::ResetUserPasswordRequest;
    type Output = shapes::ResetUserPasswordResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &RESET_USER_PASSWORD;
}
