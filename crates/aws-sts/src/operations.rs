//! Operations of AWS Security Token Service.
//! GENERATED from models/sts.json by `cargo xtask codegen`. Never edited.

use smithy::{Authentication, Operation, OperationSchema, Protocol, Service, Validation};

use crate::{schemas, shapes};

/// The service.
pub static SERVICE: Service = Service {
    name: "sts",
    sdk_id: "STS",
    protocol: Protocol::AwsQuery,
    target_prefix: "",
    signing_names: &["sts"],
    version: "2011-06-15",
    xml_namespace: "https://sts.amazonaws.com/doc/2011-06-15/",
    event_source: "sts.amazonaws.com",
    validation: Validation::Listed("ValidationError"),
    serialization_fault: "MalformedInput",
    error_namespace: "",
    operations: &[
        &ASSUME_ROLE,
        &ASSUME_ROLE_WITH_SAML,
        &ASSUME_ROLE_WITH_WEB_IDENTITY,
        &ASSUME_ROOT,
        &DECODE_AUTHORIZATION_MESSAGE,
        &GET_ACCESS_KEY_INFO,
        &GET_CALLER_IDENTITY,
        &GET_DELEGATED_ACCESS_TOKEN,
        &GET_FEDERATION_TOKEN,
        &GET_SESSION_TOKEN,
        &GET_WEB_IDENTITY_TOKEN,
    ],
    errors: &[
        &schemas::EXPIRED_TOKEN_EXCEPTION_ERROR,
        &schemas::EXPIRED_TRADE_IN_TOKEN_EXCEPTION_ERROR,
        &schemas::IDP_COMMUNICATION_ERROR_EXCEPTION_ERROR,
        &schemas::IDP_REJECTED_CLAIM_EXCEPTION_ERROR,
        &schemas::INVALID_AUTHORIZATION_MESSAGE_EXCEPTION_ERROR,
        &schemas::INVALID_IDENTITY_TOKEN_EXCEPTION_ERROR,
        &schemas::JWT_PAYLOAD_SIZE_EXCEEDED_EXCEPTION_ERROR,
        &schemas::MALFORMED_POLICY_DOCUMENT_EXCEPTION_ERROR,
        &schemas::OUTBOUND_WEB_IDENTITY_FEDERATION_DISABLED_EXCEPTION_ERROR,
        &schemas::PACKED_POLICY_TOO_LARGE_EXCEPTION_ERROR,
        &schemas::REGION_DISABLED_EXCEPTION_ERROR,
        &schemas::SESSION_DURATION_ESCALATION_EXCEPTION_ERROR,
    ],
};

static ASSUME_ROLE: OperationSchema = OperationSchema {
    name: "AssumeRole",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::ASSUME_ROLE_REQUEST,
    output: Some(&schemas::ASSUME_ROLE_RESPONSE),
    result_wrapper: "AssumeRoleResult",
    errors: &[
        &schemas::MALFORMED_POLICY_DOCUMENT_EXCEPTION_ERROR,
        &schemas::PACKED_POLICY_TOO_LARGE_EXCEPTION_ERROR,
        &schemas::REGION_DISABLED_EXCEPTION_ERROR,
        &schemas::EXPIRED_TOKEN_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: true,
    paginated: false,
};

/// `AssumeRole`
#[derive(Debug, Clone, Copy)]
pub struct AssumeRole;

impl Operation for AssumeRole {
    type Input = shapes::AssumeRoleRequest;
    type Output = shapes::AssumeRoleResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &ASSUME_ROLE;
}

static ASSUME_ROLE_WITH_SAML: OperationSchema = OperationSchema {
    name: "AssumeRoleWithSAML",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::ASSUME_ROLE_WITH_SAML_REQUEST,
    output: Some(&schemas::ASSUME_ROLE_WITH_SAML_RESPONSE),
    result_wrapper: "AssumeRoleWithSAMLResult",
    errors: &[
        &schemas::MALFORMED_POLICY_DOCUMENT_EXCEPTION_ERROR,
        &schemas::PACKED_POLICY_TOO_LARGE_EXCEPTION_ERROR,
        &schemas::IDP_REJECTED_CLAIM_EXCEPTION_ERROR,
        &schemas::INVALID_IDENTITY_TOKEN_EXCEPTION_ERROR,
        &schemas::EXPIRED_TOKEN_EXCEPTION_ERROR,
        &schemas::REGION_DISABLED_EXCEPTION_ERROR,
    ],
    authentication: Authentication::None,
    read_only: true,
    paginated: false,
};

/// `AssumeRoleWithSAML`
#[derive(Debug, Clone, Copy)]
pub struct AssumeRoleWithSAML;

impl Operation for AssumeRoleWithSAML {
    type Input = shapes::AssumeRoleWithSAMLRequest;
    type Output = shapes::AssumeRoleWithSAMLResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &ASSUME_ROLE_WITH_SAML;
}

static ASSUME_ROLE_WITH_WEB_IDENTITY: OperationSchema = OperationSchema {
    name: "AssumeRoleWithWebIdentity",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::ASSUME_ROLE_WITH_WEB_IDENTITY_REQUEST,
    output: Some(&schemas::ASSUME_ROLE_WITH_WEB_IDENTITY_RESPONSE),
    result_wrapper: "AssumeRoleWithWebIdentityResult",
    errors: &[
        &schemas::MALFORMED_POLICY_DOCUMENT_EXCEPTION_ERROR,
        &schemas::PACKED_POLICY_TOO_LARGE_EXCEPTION_ERROR,
        &schemas::IDP_REJECTED_CLAIM_EXCEPTION_ERROR,
        &schemas::IDP_COMMUNICATION_ERROR_EXCEPTION_ERROR,
        &schemas::INVALID_IDENTITY_TOKEN_EXCEPTION_ERROR,
        &schemas::EXPIRED_TOKEN_EXCEPTION_ERROR,
        &schemas::REGION_DISABLED_EXCEPTION_ERROR,
    ],
    authentication: Authentication::None,
    read_only: true,
    paginated: false,
};

/// `AssumeRoleWithWebIdentity`
#[derive(Debug, Clone, Copy)]
pub struct AssumeRoleWithWebIdentity;

impl Operation for AssumeRoleWithWebIdentity {
    type Input = shapes::AssumeRoleWithWebIdentityRequest;
    type Output = shapes::AssumeRoleWithWebIdentityResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &ASSUME_ROLE_WITH_WEB_IDENTITY;
}

static ASSUME_ROOT: OperationSchema = OperationSchema {
    name: "AssumeRoot",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::ASSUME_ROOT_REQUEST,
    output: Some(&schemas::ASSUME_ROOT_RESPONSE),
    result_wrapper: "AssumeRootResult",
    errors: &[
        &schemas::REGION_DISABLED_EXCEPTION_ERROR,
        &schemas::EXPIRED_TOKEN_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: true,
    paginated: false,
};

/// `AssumeRoot`
#[derive(Debug, Clone, Copy)]
pub struct AssumeRoot;

impl Operation for AssumeRoot {
    type Input = shapes::AssumeRootRequest;
    type Output = shapes::AssumeRootResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &ASSUME_ROOT;
}

static DECODE_AUTHORIZATION_MESSAGE: OperationSchema = OperationSchema {
    name: "DecodeAuthorizationMessage",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::DECODE_AUTHORIZATION_MESSAGE_REQUEST,
    output: Some(&schemas::DECODE_AUTHORIZATION_MESSAGE_RESPONSE),
    result_wrapper: "DecodeAuthorizationMessageResult",
    errors: &[&schemas::INVALID_AUTHORIZATION_MESSAGE_EXCEPTION_ERROR],
    authentication: Authentication::SigV4,
    read_only: true,
    paginated: false,
};

/// `DecodeAuthorizationMessage`
#[derive(Debug, Clone, Copy)]
pub struct DecodeAuthorizationMessage;

impl Operation for DecodeAuthorizationMessage {
    type Input = shapes::DecodeAuthorizationMessageRequest;
    type Output = shapes::DecodeAuthorizationMessageResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &DECODE_AUTHORIZATION_MESSAGE;
}

static GET_ACCESS_KEY_INFO: OperationSchema = OperationSchema {
    name: "GetAccessKeyInfo",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::GET_ACCESS_KEY_INFO_REQUEST,
    output: Some(&schemas::GET_ACCESS_KEY_INFO_RESPONSE),
    result_wrapper: "GetAccessKeyInfoResult",
    errors: &[],
    authentication: Authentication::SigV4,
    read_only: true,
    paginated: false,
};

/// `GetAccessKeyInfo`
#[derive(Debug, Clone, Copy)]
pub struct GetAccessKeyInfo;

impl Operation for GetAccessKeyInfo {
    type Input = shapes::GetAccessKeyInfoRequest;
    type Output = shapes::GetAccessKeyInfoResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &GET_ACCESS_KEY_INFO;
}

static GET_CALLER_IDENTITY: OperationSchema = OperationSchema {
    name: "GetCallerIdentity",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::GET_CALLER_IDENTITY_REQUEST,
    output: Some(&schemas::GET_CALLER_IDENTITY_RESPONSE),
    result_wrapper: "GetCallerIdentityResult",
    errors: &[],
    authentication: Authentication::SigV4,
    read_only: true,
    paginated: false,
};

/// `GetCallerIdentity`
#[derive(Debug, Clone, Copy)]
pub struct GetCallerIdentity;

impl Operation for GetCallerIdentity {
    type Input = shapes::GetCallerIdentityRequest;
    type Output = shapes::GetCallerIdentityResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &GET_CALLER_IDENTITY;
}

static GET_DELEGATED_ACCESS_TOKEN: OperationSchema = OperationSchema {
    name: "GetDelegatedAccessToken",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::GET_DELEGATED_ACCESS_TOKEN_REQUEST,
    output: Some(&schemas::GET_DELEGATED_ACCESS_TOKEN_RESPONSE),
    result_wrapper: "GetDelegatedAccessTokenResult",
    errors: &[
        &schemas::EXPIRED_TRADE_IN_TOKEN_EXCEPTION_ERROR,
        &schemas::REGION_DISABLED_EXCEPTION_ERROR,
        &schemas::PACKED_POLICY_TOO_LARGE_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: true,
    paginated: false,
};

/// `GetDelegatedAccessToken`
#[derive(Debug, Clone, Copy)]
pub struct GetDelegatedAccessToken;

impl Operation for GetDelegatedAccessToken {
    type Input = shapes::GetDelegatedAccessTokenRequest;
    type Output = shapes::GetDelegatedAccessTokenResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &GET_DELEGATED_ACCESS_TOKEN;
}

static GET_FEDERATION_TOKEN: OperationSchema = OperationSchema {
    name: "GetFederationToken",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::GET_FEDERATION_TOKEN_REQUEST,
    output: Some(&schemas::GET_FEDERATION_TOKEN_RESPONSE),
    result_wrapper: "GetFederationTokenResult",
    errors: &[
        &schemas::MALFORMED_POLICY_DOCUMENT_EXCEPTION_ERROR,
        &schemas::PACKED_POLICY_TOO_LARGE_EXCEPTION_ERROR,
        &schemas::REGION_DISABLED_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: true,
    paginated: false,
};

/// `GetFederationToken`
#[derive(Debug, Clone, Copy)]
pub struct GetFederationToken;

impl Operation for GetFederationToken {
    type Input = shapes::GetFederationTokenRequest;
    type Output = shapes::GetFederationTokenResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &GET_FEDERATION_TOKEN;
}

static GET_SESSION_TOKEN: OperationSchema = OperationSchema {
    name: "GetSessionToken",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::GET_SESSION_TOKEN_REQUEST,
    output: Some(&schemas::GET_SESSION_TOKEN_RESPONSE),
    result_wrapper: "GetSessionTokenResult",
    errors: &[&schemas::REGION_DISABLED_EXCEPTION_ERROR],
    authentication: Authentication::SigV4,
    read_only: true,
    paginated: false,
};

/// `GetSessionToken`
#[derive(Debug, Clone, Copy)]
pub struct GetSessionToken;

impl Operation for GetSessionToken {
    type Input = shapes::GetSessionTokenRequest;
    type Output = shapes::GetSessionTokenResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &GET_SESSION_TOKEN;
}

static GET_WEB_IDENTITY_TOKEN: OperationSchema = OperationSchema {
    name: "GetWebIdentityToken",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::GET_WEB_IDENTITY_TOKEN_REQUEST,
    output: Some(&schemas::GET_WEB_IDENTITY_TOKEN_RESPONSE),
    result_wrapper: "GetWebIdentityTokenResult",
    errors: &[
        &schemas::SESSION_DURATION_ESCALATION_EXCEPTION_ERROR,
        &schemas::OUTBOUND_WEB_IDENTITY_FEDERATION_DISABLED_EXCEPTION_ERROR,
        &schemas::JWT_PAYLOAD_SIZE_EXCEEDED_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: true,
    paginated: false,
};

/// `GetWebIdentityToken`
#[derive(Debug, Clone, Copy)]
pub struct GetWebIdentityToken;

impl Operation for GetWebIdentityToken {
    type Input = shapes::GetWebIdentityTokenRequest;
    type Output = shapes::GetWebIdentityTokenResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &GET_WEB_IDENTITY_TOKEN;
}
