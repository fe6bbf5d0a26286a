//! Operations of Account Access Runtime.
//! GENERATED from models/account-access-runtime.json by `cargo xtask codegen`. Never edited.

use smithy::{Authentication, Operation, OperationSchema, Protocol, Service, Validation};

use crate::{schemas, shapes};

/// The service.
pub static SERVICE: Service = Service {
    name: "account-access-runtime",
    sdk_id: "Account Access Runtime",
    protocol: Protocol::RestJson1,
    target_prefix: "",
    signing_names: &["account-access"],
    version: "2018-05-10",
    xml_namespace: "",
    event_source: "account-access.amazonaws.com",
    validation: Validation::Listed("ValidationException"),
    serialization_fault: "SerializationException",
    error_namespace: "",
    operations: &[&GET_ROLE_CREDENTIALS, &LIST_ROLES],
    errors: &[
        &schemas::ACCESS_DENIED_EXCEPTION_ERROR,
        &schemas::INTERNAL_SERVER_EXCEPTION_ERROR,
        &schemas::THROTTLING_EXCEPTION_ERROR,
        &schemas::UNAUTHORIZED_EXCEPTION_ERROR,
        &schemas::VALIDATION_EXCEPTION_ERROR,
    ],
};

static GET_ROLE_CREDENTIALS: OperationSchema = OperationSchema {
    name: "GetRoleCredentials",
    method: "GET",
    uri: "/access/credentials",
    status: 200,
    input: &schemas::GET_ROLE_CREDENTIALS_REQUEST,
    output: Some(&schemas::GET_ROLE_CREDENTIALS_RESPONSE),
    result_wrapper: "",
    errors: &[
        &schemas::ACCESS_DENIED_EXCEPTION_ERROR,
        &schemas::THROTTLING_EXCEPTION_ERROR,
        &schemas::UNAUTHORIZED_EXCEPTION_ERROR,
        &schemas::VALIDATION_EXCEPTION_ERROR,
        &schemas::INTERNAL_SERVER_EXCEPTION_ERROR,
    ],
    authentication: Authentication::Bearer,
    read_only: true,
    paginated: false,
};

/// `GetRoleCredentials`
#[derive(Debug, Clone, Copy)]
pub struct GetRoleCredentials;

impl Operation for GetRoleCredentials {
    type Input = shapes::GetRoleCredentialsRequest;
    type Output = shapes::GetRoleCredentialsResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &GET_ROLE_CREDENTIALS;
}

static LIST_ROLES: OperationSchema = OperationSchema {
    name: "ListRoles",
    method: "GET",
    uri: "/access",
    status: 200,
    input: &schemas::LIST_ROLES_REQUEST,
    output: Some(&schemas::LIST_ROLES_RESPONSE),
    result_wrapper: "",
    errors: &[
        &schemas::THROTTLING_EXCEPTION_ERROR,
        &schemas::UNAUTHORIZED_EXCEPTION_ERROR,
        &schemas::VALIDATION_EXCEPTION_ERROR,
        &schemas::INTERNAL_SERVER_EXCEPTION_ERROR,
    ],
    authentication: Authentication::Bearer,
    read_only: true,
    paginated: true,
};

/// `ListRoles`
#[derive(Debug, Clone, Copy)]
pub struct ListRoles;

impl Operation for ListRoles {
    type Input = shapes::ListRolesRequest;
    type Output = shapes::ListRolesResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &LIST_ROLES;
}
