//! Operations of AWS Single Sign-On.
//! GENERATED from models/sso.json by `cargo xtask codegen`. Never edited.

use smithy::{Authentication, Empty, Operation, OperationSchema, Protocol, Service, Validation};

use crate::{schemas, shapes};

/// The service.
pub static SERVICE: Service = Service {
    name: "sso",
    sdk_id: "SSO",
    protocol: Protocol::RestJson1,
    target_prefix: "",
    signing_names: &["awsssoportal"],
    version: "2019-06-10",
    xml_namespace: "",
    event_source: "sso.amazonaws.com",
    validation: Validation::Listed("InvalidRequestException"),
    serialization_fault: "InvalidRequestException",
    error_namespace: "com.amazonaws.switchboard.portal",
    operations: &[
        &GET_ROLE_CREDENTIALS,
        &LIST_ACCOUNT_ROLES,
        &LIST_ACCOUNTS,
        &LOGOUT,
    ],
    errors: &[
        &schemas::FORBIDDEN_EXCEPTION_ERROR,
        &schemas::INVALID_REQUEST_EXCEPTION_ERROR,
        &schemas::RESOURCE_NOT_FOUND_EXCEPTION_ERROR,
        &schemas::TOO_MANY_REQUESTS_EXCEPTION_ERROR,
        &schemas::UNAUTHORIZED_EXCEPTION_ERROR,
    ],
};

static GET_ROLE_CREDENTIALS: OperationSchema = OperationSchema {
    name: "GetRoleCredentials",
    method: "GET",
    uri: "/federation/credentials",
    status: 200,
    input: &schemas::GET_ROLE_CREDENTIALS_REQUEST,
    output: Some(&schemas::GET_ROLE_CREDENTIALS_RESPONSE),
    result_wrapper: "",
    errors: &[
        &schemas::INVALID_REQUEST_EXCEPTION_ERROR,
        &schemas::UNAUTHORIZED_EXCEPTION_ERROR,
        &schemas::FORBIDDEN_EXCEPTION_ERROR,
        &schemas::TOO_MANY_REQUESTS_EXCEPTION_ERROR,
        &schemas::RESOURCE_NOT_FOUND_EXCEPTION_ERROR,
    ],
    authentication: Authentication::None,
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

static LIST_ACCOUNT_ROLES: OperationSchema = OperationSchema {
    name: "ListAccountRoles",
    method: "GET",
    uri: "/assignment/roles",
    status: 200,
    input: &schemas::LIST_ACCOUNT_ROLES_REQUEST,
    output: Some(&schemas::LIST_ACCOUNT_ROLES_RESPONSE),
    result_wrapper: "",
    errors: &[
        &schemas::INVALID_REQUEST_EXCEPTION_ERROR,
        &schemas::UNAUTHORIZED_EXCEPTION_ERROR,
        &schemas::FORBIDDEN_EXCEPTION_ERROR,
        &schemas::TOO_MANY_REQUESTS_EXCEPTION_ERROR,
        &schemas::RESOURCE_NOT_FOUND_EXCEPTION_ERROR,
    ],
    authentication: Authentication::None,
    read_only: true,
    paginated: true,
};

/// `ListAccountRoles`
#[derive(Debug, Clone, Copy)]
pub struct ListAccountRoles;

impl Operation for ListAccountRoles {
    type Input = shapes::ListAccountRolesRequest;
    type Output = shapes::ListAccountRolesResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &LIST_ACCOUNT_ROLES;
}

static LIST_ACCOUNTS: OperationSchema = OperationSchema {
    name: "ListAccounts",
    method: "GET",
    uri: "/assignment/accounts",
    status: 200,
    input: &schemas::LIST_ACCOUNTS_REQUEST,
    output: Some(&schemas::LIST_ACCOUNTS_RESPONSE),
    result_wrapper: "",
    errors: &[
        &schemas::INVALID_REQUEST_EXCEPTION_ERROR,
        &schemas::UNAUTHORIZED_EXCEPTION_ERROR,
        &schemas::FORBIDDEN_EXCEPTION_ERROR,
        &schemas::TOO_MANY_REQUESTS_EXCEPTION_ERROR,
        &schemas::RESOURCE_NOT_FOUND_EXCEPTION_ERROR,
    ],
    authentication: Authentication::None,
    read_only: true,
    paginated: true,
};

/// `ListAccounts`
#[derive(Debug, Clone, Copy)]
pub struct ListAccounts;

impl Operation for ListAccounts {
    type Input = shapes::ListAccountsRequest;
    type Output = shapes::ListAccountsResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &LIST_ACCOUNTS;
}

static LOGOUT: OperationSchema = OperationSchema {
    name: "Logout",
    method: "POST",
    uri: "/logout",
    status: 200,
    input: &schemas::LOGOUT_REQUEST,
    output: None,
    result_wrapper: "",
    errors: &[
        &schemas::INVALID_REQUEST_EXCEPTION_ERROR,
        &schemas::UNAUTHORIZED_EXCEPTION_ERROR,
        &schemas::TOO_MANY_REQUESTS_EXCEPTION_ERROR,
    ],
    authentication: Authentication::None,
    read_only: false,
    paginated: false,
};

/// `Logout`
#[derive(Debug, Clone, Copy)]
pub struct Logout;

impl Operation for Logout {
    type Input = shapes::LogoutRequest;
    type Output = Empty;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &LOGOUT;
}
