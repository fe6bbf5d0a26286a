//! Operations of AWS SSO OIDC.
//! GENERATED from models/sso-oidc.json by `cargo xtask codegen`. Never edited.

use smithy::{Authentication, Operation, OperationSchema, Protocol, Service, Validation};

use crate::{schemas, shapes};

/// The service.
pub static SERVICE: Service = Service {
    name: "sso-oidc",
    sdk_id: "SSO OIDC",
    protocol: Protocol::RestJson1,
    target_prefix: "",
    signing_names: &["sso-oauth"],
    version: "2019-06-10",
    xml_namespace: "",
    event_source: "sso.amazonaws.com",
    validation: Validation::Listed("InvalidRequestException"),
    serialization_fault: "InvalidRequestException",
    error_namespace: "",
    operations: &[
        &CREATE_TOKEN,
        &CREATE_TOKEN_WITH_IAM,
        &REGISTER_CLIENT,
        &START_DEVICE_AUTHORIZATION,
    ],
    errors: &[
        &schemas::ACCESS_DENIED_EXCEPTION_ERROR,
        &schemas::AUTHORIZATION_PENDING_EXCEPTION_ERROR,
        &schemas::EXPIRED_TOKEN_EXCEPTION_ERROR,
        &schemas::INTERNAL_SERVER_EXCEPTION_ERROR,
        &schemas::INVALID_CLIENT_EXCEPTION_ERROR,
        &schemas::INVALID_CLIENT_METADATA_EXCEPTION_ERROR,
        &schemas::INVALID_GRANT_EXCEPTION_ERROR,
        &schemas::INVALID_REDIRECT_URI_EXCEPTION_ERROR,
        &schemas::INVALID_REQUEST_EXCEPTION_ERROR,
        &schemas::INVALID_REQUEST_REGION_EXCEPTION_ERROR,
        &schemas::INVALID_SCOPE_EXCEPTION_ERROR,
        &schemas::SLOW_DOWN_EXCEPTION_ERROR,
        &schemas::UNAUTHORIZED_CLIENT_EXCEPTION_ERROR,
        &schemas::UNSUPPORTED_GRANT_TYPE_EXCEPTION_ERROR,
    ],
};

static CREATE_TOKEN: OperationSchema = OperationSchema {
    name: "CreateToken",
    method: "POST",
    uri: "/token",
    status: 200,
    input: &schemas::CREATE_TOKEN_REQUEST,
    output: Some(&schemas::CREATE_TOKEN_RESPONSE),
    result_wrapper: "",
    errors: &[
        &schemas::INVALID_REQUEST_EXCEPTION_ERROR,
        &schemas::INVALID_CLIENT_EXCEPTION_ERROR,
        &schemas::INVALID_GRANT_EXCEPTION_ERROR,
        &schemas::UNAUTHORIZED_CLIENT_EXCEPTION_ERROR,
        &schemas::UNSUPPORTED_GRANT_TYPE_EXCEPTION_ERROR,
        &schemas::INVALID_SCOPE_EXCEPTION_ERROR,
        &schemas::AUTHORIZATION_PENDING_EXCEPTION_ERROR,
        &schemas::SLOW_DOWN_EXCEPTION_ERROR,
        &schemas::ACCESS_DENIED_EXCEPTION_ERROR,
        &schemas::EXPIRED_TOKEN_EXCEPTION_ERROR,
        &schemas::INTERNAL_SERVER_EXCEPTION_ERROR,
    ],
    authentication: Authentication::None,
    read_only: false,
    paginated: false,
};

/// `CreateToken`
#[derive(Debug, Clone, Copy)]
pub struct CreateToken;

impl Operation for CreateToken {
    type Input = shapes::CreateTokenRequest;
    type Output = shapes::CreateTokenResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &CREATE_TOKEN;
}

static CREATE_TOKEN_WITH_IAM: OperationSchema = OperationSchema {
    name: "CreateTokenWithIAM",
    method: "POST",
    uri: "/token?aws_iam=t",
    status: 200,
    input: &schemas::CREATE_TOKEN_WITH_IAM_REQUEST,
    output: Some(&schemas::CREATE_TOKEN_WITH_IAM_RESPONSE),
    result_wrapper: "",
    errors: &[
        &schemas::INVALID_REQUEST_EXCEPTION_ERROR,
        &schemas::INVALID_CLIENT_EXCEPTION_ERROR,
        &schemas::INVALID_GRANT_EXCEPTION_ERROR,
        &schemas::UNAUTHORIZED_CLIENT_EXCEPTION_ERROR,
        &schemas::UNSUPPORTED_GRANT_TYPE_EXCEPTION_ERROR,
        &schemas::INVALID_SCOPE_EXCEPTION_ERROR,
        &schemas::AUTHORIZATION_PENDING_EXCEPTION_ERROR,
        &schemas::SLOW_DOWN_EXCEPTION_ERROR,
        &schemas::ACCESS_DENIED_EXCEPTION_ERROR,
        &schemas::EXPIRED_TOKEN_EXCEPTION_ERROR,
        &schemas::INTERNAL_SERVER_EXCEPTION_ERROR,
        &schemas::INVALID_REQUEST_REGION_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: false,
    paginated: false,
};

/// `CreateTokenWithIAM`
#[derive(Debug, Clone, Copy)]
pub struct CreateTokenWithIAM;

impl Operation for CreateTokenWithIAM {
    type Input = shapes::CreateTokenWithIAMRequest;
    type Output = shapes::CreateTokenWithIAMResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &CREATE_TOKEN_WITH_IAM;
}

static REGISTER_CLIENT: OperationSchema = OperationSchema {
    name: "RegisterClient",
    method: "POST",
    uri: "/client/register",
    status: 200,
    input: &schemas::REGISTER_CLIENT_REQUEST,
    output: Some(&schemas::REGISTER_CLIENT_RESPONSE),
    result_wrapper: "",
    errors: &[
        &schemas::INVALID_REQUEST_EXCEPTION_ERROR,
        &schemas::INVALID_SCOPE_EXCEPTION_ERROR,
        &schemas::INVALID_CLIENT_METADATA_EXCEPTION_ERROR,
        &schemas::INTERNAL_SERVER_EXCEPTION_ERROR,
        &schemas::INVALID_REDIRECT_URI_EXCEPTION_ERROR,
        &schemas::UNSUPPORTED_GRANT_TYPE_EXCEPTION_ERROR,
        &schemas::SLOW_DOWN_EXCEPTION_ERROR,
    ],
    authentication: Authentication::None,
    read_only: false,
    paginated: false,
};

/// `RegisterClient`
#[derive(Debug, Clone, Copy)]
pub struct RegisterClient;

impl Operation for RegisterClient {
    type Input = shapes::RegisterClientRequest;
    type Output = shapes::RegisterClientResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &REGISTER_CLIENT;
}

static START_DEVICE_AUTHORIZATION: OperationSchema = OperationSchema {
    name: "StartDeviceAuthorization",
    method: "POST",
    uri: "/device_authorization",
    status: 200,
    input: &schemas::START_DEVICE_AUTHORIZATION_REQUEST,
    output: Some(&schemas::START_DEVICE_AUTHORIZATION_RESPONSE),
    result_wrapper: "",
    errors: &[
        &schemas::INVALID_REQUEST_EXCEPTION_ERROR,
        &schemas::INVALID_CLIENT_EXCEPTION_ERROR,
        &schemas::UNAUTHORIZED_CLIENT_EXCEPTION_ERROR,
        &schemas::SLOW_DOWN_EXCEPTION_ERROR,
        &schemas::INTERNAL_SERVER_EXCEPTION_ERROR,
    ],
    authentication: Authentication::None,
    read_only: false,
    paginated: false,
};

/// `StartDeviceAuthorization`
#[derive(Debug, Clone, Copy)]
pub struct StartDeviceAuthorization;

impl Operation for StartDeviceAuthorization {
    type Input = shapes::StartDeviceAuthorizationRequest;
    type Output = shapes::StartDeviceAuthorizationResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &START_DEVICE_AUTHORIZATION;
}
