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
        &CHECK_PROVISIONING,
        &CONFIRM_PROVISIONING_RUN,
        &CREATE_ASSIGNMENT_RULE,
        &CREATE_CONSOLE_SESSION,
        &CREATE_EXPIRING_ACCOUNT_ASSIGNMENT,
        &CREATE_EXPIRING_GROUP_MEMBERSHIP,
        &CREATE_GROUP_NESTING,
        &CREATE_MFA_RECOVERY_CODE,
        &CREATE_PROVISIONING_TOKEN,
        &DELETE_ASSIGNMENT_RULE,
        &DELETE_GROUP_NESTING,
        &DELETE_OWN_MFA_DEVICE,
        &DELETE_PORTAL_FAVOURITE,
        &DELETE_PROVISIONING_TOKEN,
        &DELETE_USER_MFA_DEVICE,
        &DESCRIBE_PROVISIONING,
        &DISABLE_PROVISIONING,
        &ENABLE_PROVISIONING,
        &END_ALL_USER_SESSIONS,
        &END_OWN_OTHER_SESSIONS,
        &END_OWN_SESSION,
        &END_USER_SESSION,
        &EXPLAIN_ACCESS,
        &GET_ACCOUNT_ROOT_CREDENTIALS,
        &GET_ASSIGNMENT_RULE,
        &GET_DEVICE_CODE_SETTINGS,
        &GET_MFA_SETTINGS,
        &GET_OWN_PROFILE,
        &GET_PASSWORD_SETTINGS,
        &GET_PORTAL,
        &GET_PROVISIONING_STATUS,
        &GET_ROLE_NAMING,
        &GET_SESSION_SETTINGS,
        &GET_USER_STATUS,
        &INVITE_USER,
        &LIST_ACCOUNT_ACCESS,
        &LIST_ASSIGNMENT_RULES,
        &LIST_CHANGES,
        &LIST_CHILD_GROUPS,
        &LIST_GROUP_MEMBERSHIP_REASONS,
        &LIST_MAILS,
        &LIST_OWN_MFA_DEVICES,
        &LIST_OWN_SESSIONS,
        &LIST_PARENT_GROUPS,
        &LIST_PERMISSION_SET_ACCESS,
        &LIST_PORTAL_APPLICATIONS,
        &LIST_PRINCIPAL_ACCESS,
        &LIST_PROVISIONING_FAILURES,
        &LIST_PROVISIONING_REPORTS,
        &LIST_PROVISIONING_TARGETS,
        &LIST_PROVISIONING_TOKENS,
        &LIST_QUOTAS,
        &LIST_USER_MFA_DEVICES,
        &LIST_USER_SESSIONS,
        &PLAN_CHANGE,
        &PUT_DEVICE_CODE_SETTINGS,
        &PUT_MFA_SETTINGS,
        &PUT_PASSWORD_SETTINGS,
        &PUT_PORTAL_FAVOURITE,
        &PUT_PROVISIONING_GUARD,
        &PUT_ROLE_NAMING,
        &PUT_SESSION_SETTINGS,
        &RENAME_OWN_MFA_DEVICE,
        &RENAME_USER_MFA_DEVICE,
        &RESET_USER_MFA,
        &RESET_USER_PASSWORD,
        &RETRY_PROVISIONING,
        &SEND_TEST_MAIL,
        &SET_ACCOUNT_ASSIGNMENT_EXPIRY,
        &SET_GROUP_MEMBERSHIP_EXPIRY,
        &SET_USER_STATUS,
        &UPDATE_ASSIGNMENT_RULE,
        &UPDATE_OWN_PROFILE,
        &VERIFY_USER_EMAIL,
    ],
    errors: &[
        &schemas::ACCESS_DENIED_EXCEPTION_ERROR,
        &schemas::CONFLICT_EXCEPTION_ERROR,
        &schemas::INTERNAL_SERVER_EXCEPTION_ERROR,
        &schemas::RESOURCE_NOT_FOUND_EXCEPTION_ERROR,
        &schemas::THROTTLING_EXCEPTION_ERROR,
        &schemas::UNAUTHORIZED_EXCEPTION_ERROR,
        &schemas::VALIDATION_EXCEPTION_ERROR,
    ],
};

static CHECK_PROVISIONING: OperationSchema = OperationSchema {
    name: "CheckProvisioning",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::CHECK_PROVISIONING_REQUEST,
    output: Some(&schemas::CHECK_PROVISIONING_RESPONSE),
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
    paginated: true,
};

/// `CheckProvisioning`
#[derive(Debug, Clone, Copy)]
pub struct CheckProvisioning;

impl Operation for CheckProvisioning {
    type Input = shapes::CheckProvisioningRequest;
    type Output = shapes::CheckProvisioningResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &CHECK_PROVISIONING;
}

static CONFIRM_PROVISIONING_RUN: OperationSchema = OperationSchema {
    name: "ConfirmProvisioningRun",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::CONFIRM_PROVISIONING_RUN_REQUEST,
    output: Some(&schemas::CONFIRM_PROVISIONING_RUN_RESPONSE),
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

/// `ConfirmProvisioningRun`
#[derive(Debug, Clone, Copy)]
pub struct ConfirmProvisioningRun;

impl Operation for ConfirmProvisioningRun {
    type Input = shapes::ConfirmProvisioningRunRequest;
    type Output = shapes::ConfirmProvisioningRunResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &CONFIRM_PROVISIONING_RUN;
}

static CREATE_ASSIGNMENT_RULE: OperationSchema = OperationSchema {
    name: "CreateAssignmentRule",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::CREATE_ASSIGNMENT_RULE_REQUEST,
    output: Some(&schemas::CREATE_ASSIGNMENT_RULE_RESPONSE),
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

/// `CreateAssignmentRule`
#[derive(Debug, Clone, Copy)]
pub struct CreateAssignmentRule;

impl Operation for CreateAssignmentRule {
    type Input = shapes::CreateAssignmentRuleRequest;
    type Output = shapes::CreateAssignmentRuleResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &CREATE_ASSIGNMENT_RULE;
}

static CREATE_CONSOLE_SESSION: OperationSchema = OperationSchema {
    name: "CreateConsoleSession",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::CREATE_CONSOLE_SESSION_REQUEST,
    output: Some(&schemas::CREATE_CONSOLE_SESSION_RESPONSE),
    result_wrapper: "",
    errors: &[
        &schemas::ACCESS_DENIED_EXCEPTION_ERROR,
        &schemas::INTERNAL_SERVER_EXCEPTION_ERROR,
        &schemas::THROTTLING_EXCEPTION_ERROR,
        &schemas::UNAUTHORIZED_EXCEPTION_ERROR,
        &schemas::VALIDATION_EXCEPTION_ERROR,
    ],
    authentication: Authentication::Bearer,
    read_only: false,
    paginated: false,
};

/// `CreateConsoleSession`
#[derive(Debug, Clone, Copy)]
pub struct CreateConsoleSession;

impl Operation for CreateConsoleSession {
    type Input = shapes::CreateConsoleSessionRequest;
    type Output = shapes::CreateConsoleSessionResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &CREATE_CONSOLE_SESSION;
}

static CREATE_EXPIRING_ACCOUNT_ASSIGNMENT: OperationSchema = OperationSchema {
    name: "CreateExpiringAccountAssignment",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::CREATE_EXPIRING_ACCOUNT_ASSIGNMENT_REQUEST,
    output: Some(&schemas::CREATE_EXPIRING_ACCOUNT_ASSIGNMENT_RESPONSE),
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

/// `CreateExpiringAccountAssignment`
#[derive(Debug, Clone, Copy)]
pub struct CreateExpiringAccountAssignment;

impl Operation for CreateExpiringAccountAssignment {
    type Input = shapes::CreateExpiringAccountAssignmentRequest;
    type Output = shapes::CreateExpiringAccountAssignmentResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &CREATE_EXPIRING_ACCOUNT_ASSIGNMENT;
}

static CREATE_EXPIRING_GROUP_MEMBERSHIP: OperationSchema = OperationSchema {
    name: "CreateExpiringGroupMembership",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::CREATE_EXPIRING_GROUP_MEMBERSHIP_REQUEST,
    output: Some(&schemas::CREATE_EXPIRING_GROUP_MEMBERSHIP_RESPONSE),
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

/// `CreateExpiringGroupMembership`
#[derive(Debug, Clone, Copy)]
pub struct CreateExpiringGroupMembership;

impl Operation for CreateExpiringGroupMembership {
    type Input = shapes::CreateExpiringGroupMembershipRequest;
    type Output = shapes::CreateExpiringGroupMembershipResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &CREATE_EXPIRING_GROUP_MEMBERSHIP;
}

static CREATE_GROUP_NESTING: OperationSchema = OperationSchema {
    name: "CreateGroupNesting",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::CREATE_GROUP_NESTING_REQUEST,
    output: Some(&schemas::CREATE_GROUP_NESTING_RESPONSE),
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

/// `CreateGroupNesting`
#[derive(Debug, Clone, Copy)]
pub struct CreateGroupNesting;

impl Operation for CreateGroupNesting {
    type Input = shapes::CreateGroupNestingRequest;
    type Output = shapes::CreateGroupNestingResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &CREATE_GROUP_NESTING;
}

static CREATE_MFA_RECOVERY_CODE: OperationSchema = OperationSchema {
    name: "CreateMfaRecoveryCode",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::CREATE_MFA_RECOVERY_CODE_REQUEST,
    output: Some(&schemas::CREATE_MFA_RECOVERY_CODE_RESPONSE),
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

/// `CreateMfaRecoveryCode`
#[derive(Debug, Clone, Copy)]
pub struct CreateMfaRecoveryCode;

impl Operation for CreateMfaRecoveryCode {
    type Input = shapes::CreateMfaRecoveryCodeRequest;
    type Output = shapes::CreateMfaRecoveryCodeResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &CREATE_MFA_RECOVERY_CODE;
}

static CREATE_PROVISIONING_TOKEN: OperationSchema = OperationSchema {
    name: "CreateProvisioningToken",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::CREATE_PROVISIONING_TOKEN_REQUEST,
    output: Some(&schemas::CREATE_PROVISIONING_TOKEN_RESPONSE),
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

/// `CreateProvisioningToken`
#[derive(Debug, Clone, Copy)]
pub struct CreateProvisioningToken;

impl Operation for CreateProvisioningToken {
    type Input = shapes::CreateProvisioningTokenRequest;
    type Output = shapes::CreateProvisioningTokenResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &CREATE_PROVISIONING_TOKEN;
}

static DELETE_ASSIGNMENT_RULE: OperationSchema = OperationSchema {
    name: "DeleteAssignmentRule",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::DELETE_ASSIGNMENT_RULE_REQUEST,
    output: Some(&schemas::DELETE_ASSIGNMENT_RULE_RESPONSE),
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

/// `DeleteAssignmentRule`
#[derive(Debug, Clone, Copy)]
pub struct DeleteAssignmentRule;

impl Operation for DeleteAssignmentRule {
    type Input = shapes::DeleteAssignmentRuleRequest;
    type Output = shapes::DeleteAssignmentRuleResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &DELETE_ASSIGNMENT_RULE;
}

static DELETE_GROUP_NESTING: OperationSchema = OperationSchema {
    name: "DeleteGroupNesting",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::DELETE_GROUP_NESTING_REQUEST,
    output: Some(&schemas::DELETE_GROUP_NESTING_RESPONSE),
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

/// `DeleteGroupNesting`
#[derive(Debug, Clone, Copy)]
pub struct DeleteGroupNesting;

impl Operation for DeleteGroupNesting {
    type Input = shapes::DeleteGroupNestingRequest;
    type Output = shapes::DeleteGroupNestingResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &DELETE_GROUP_NESTING;
}

static DELETE_OWN_MFA_DEVICE: OperationSchema = OperationSchema {
    name: "DeleteOwnMfaDevice",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::DELETE_OWN_MFA_DEVICE_REQUEST,
    output: Some(&schemas::DELETE_OWN_MFA_DEVICE_RESPONSE),
    result_wrapper: "",
    errors: &[
        &schemas::ACCESS_DENIED_EXCEPTION_ERROR,
        &schemas::CONFLICT_EXCEPTION_ERROR,
        &schemas::INTERNAL_SERVER_EXCEPTION_ERROR,
        &schemas::RESOURCE_NOT_FOUND_EXCEPTION_ERROR,
        &schemas::THROTTLING_EXCEPTION_ERROR,
        &schemas::UNAUTHORIZED_EXCEPTION_ERROR,
        &schemas::VALIDATION_EXCEPTION_ERROR,
    ],
    authentication: Authentication::Bearer,
    read_only: false,
    paginated: false,
};

/// `DeleteOwnMfaDevice`
#[derive(Debug, Clone, Copy)]
pub struct DeleteOwnMfaDevice;

impl Operation for DeleteOwnMfaDevice {
    type Input = shapes::DeleteOwnMfaDeviceRequest;
    type Output = shapes::DeleteOwnMfaDeviceResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &DELETE_OWN_MFA_DEVICE;
}

static DELETE_PORTAL_FAVOURITE: OperationSchema = OperationSchema {
    name: "DeletePortalFavourite",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::DELETE_PORTAL_FAVOURITE_REQUEST,
    output: Some(&schemas::DELETE_PORTAL_FAVOURITE_RESPONSE),
    result_wrapper: "",
    errors: &[
        &schemas::ACCESS_DENIED_EXCEPTION_ERROR,
        &schemas::INTERNAL_SERVER_EXCEPTION_ERROR,
        &schemas::THROTTLING_EXCEPTION_ERROR,
        &schemas::UNAUTHORIZED_EXCEPTION_ERROR,
        &schemas::VALIDATION_EXCEPTION_ERROR,
    ],
    authentication: Authentication::Bearer,
    read_only: false,
    paginated: false,
};

/// `DeletePortalFavourite`
#[derive(Debug, Clone, Copy)]
pub struct DeletePortalFavourite;

impl Operation for DeletePortalFavourite {
    type Input = shapes::DeletePortalFavouriteRequest;
    type Output = shapes::DeletePortalFavouriteResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &DELETE_PORTAL_FAVOURITE;
}

static DELETE_PROVISIONING_TOKEN: OperationSchema = OperationSchema {
    name: "DeleteProvisioningToken",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::DELETE_PROVISIONING_TOKEN_REQUEST,
    output: Some(&schemas::DELETE_PROVISIONING_TOKEN_RESPONSE),
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

/// `DeleteProvisioningToken`
#[derive(Debug, Clone, Copy)]
pub struct DeleteProvisioningToken;

impl Operation for DeleteProvisioningToken {
    type Input = shapes::DeleteProvisioningTokenRequest;
    type Output = shapes::DeleteProvisioningTokenResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &DELETE_PROVISIONING_TOKEN;
}

static DELETE_USER_MFA_DEVICE: OperationSchema = OperationSchema {
    name: "DeleteUserMfaDevice",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::DELETE_USER_MFA_DEVICE_REQUEST,
    output: Some(&schemas::DELETE_USER_MFA_DEVICE_RESPONSE),
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

/// `DeleteUserMfaDevice`
#[derive(Debug, Clone, Copy)]
pub struct DeleteUserMfaDevice;

impl Operation for DeleteUserMfaDevice {
    type Input = shapes::DeleteUserMfaDeviceRequest;
    type Output = shapes::DeleteUserMfaDeviceResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &DELETE_USER_MFA_DEVICE;
}

static DESCRIBE_PROVISIONING: OperationSchema = OperationSchema {
    name: "DescribeProvisioning",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::DESCRIBE_PROVISIONING_REQUEST,
    output: Some(&schemas::DESCRIBE_PROVISIONING_RESPONSE),
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

/// `DescribeProvisioning`
#[derive(Debug, Clone, Copy)]
pub struct DescribeProvisioning;

impl Operation for DescribeProvisioning {
    type Input = shapes::DescribeProvisioningRequest;
    type Output = shapes::DescribeProvisioningResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &DESCRIBE_PROVISIONING;
}

static DISABLE_PROVISIONING: OperationSchema = OperationSchema {
    name: "DisableProvisioning",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::DISABLE_PROVISIONING_REQUEST,
    output: Some(&schemas::DISABLE_PROVISIONING_RESPONSE),
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

/// `DisableProvisioning`
#[derive(Debug, Clone, Copy)]
pub struct DisableProvisioning;

impl Operation for DisableProvisioning {
    type Input = shapes::DisableProvisioningRequest;
    type Output = shapes::DisableProvisioningResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &DISABLE_PROVISIONING;
}

static ENABLE_PROVISIONING: OperationSchema = OperationSchema {
    name: "EnableProvisioning",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::ENABLE_PROVISIONING_REQUEST,
    output: Some(&schemas::ENABLE_PROVISIONING_RESPONSE),
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

/// `EnableProvisioning`
#[derive(Debug, Clone, Copy)]
pub struct EnableProvisioning;

impl Operation for EnableProvisioning {
    type Input = shapes::EnableProvisioningRequest;
    type Output = shapes::EnableProvisioningResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &ENABLE_PROVISIONING;
}

static END_ALL_USER_SESSIONS: OperationSchema = OperationSchema {
    name: "EndAllUserSessions",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::END_ALL_USER_SESSIONS_REQUEST,
    output: Some(&schemas::END_ALL_USER_SESSIONS_RESPONSE),
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

/// `EndAllUserSessions`
#[derive(Debug, Clone, Copy)]
pub struct EndAllUserSessions;

impl Operation for EndAllUserSessions {
    type Input = shapes::EndAllUserSessionsRequest;
    type Output = shapes::EndAllUserSessionsResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &END_ALL_USER_SESSIONS;
}

static END_OWN_OTHER_SESSIONS: OperationSchema = OperationSchema {
    name: "EndOwnOtherSessions",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::END_OWN_OTHER_SESSIONS_REQUEST,
    output: Some(&schemas::END_OWN_OTHER_SESSIONS_RESPONSE),
    result_wrapper: "",
    errors: &[
        &schemas::ACCESS_DENIED_EXCEPTION_ERROR,
        &schemas::CONFLICT_EXCEPTION_ERROR,
        &schemas::INTERNAL_SERVER_EXCEPTION_ERROR,
        &schemas::RESOURCE_NOT_FOUND_EXCEPTION_ERROR,
        &schemas::THROTTLING_EXCEPTION_ERROR,
        &schemas::UNAUTHORIZED_EXCEPTION_ERROR,
        &schemas::VALIDATION_EXCEPTION_ERROR,
    ],
    authentication: Authentication::Bearer,
    read_only: false,
    paginated: false,
};

/// `EndOwnOtherSessions`
#[derive(Debug, Clone, Copy)]
pub struct EndOwnOtherSessions;

impl Operation for EndOwnOtherSessions {
    type Input = shapes::EndOwnOtherSessionsRequest;
    type Output = shapes::EndOwnOtherSessionsResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &END_OWN_OTHER_SESSIONS;
}

static END_OWN_SESSION: OperationSchema = OperationSchema {
    name: "EndOwnSession",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::END_OWN_SESSION_REQUEST,
    output: Some(&schemas::END_OWN_SESSION_RESPONSE),
    result_wrapper: "",
    errors: &[
        &schemas::ACCESS_DENIED_EXCEPTION_ERROR,
        &schemas::CONFLICT_EXCEPTION_ERROR,
        &schemas::INTERNAL_SERVER_EXCEPTION_ERROR,
        &schemas::RESOURCE_NOT_FOUND_EXCEPTION_ERROR,
        &schemas::THROTTLING_EXCEPTION_ERROR,
        &schemas::UNAUTHORIZED_EXCEPTION_ERROR,
        &schemas::VALIDATION_EXCEPTION_ERROR,
    ],
    authentication: Authentication::Bearer,
    read_only: false,
    paginated: false,
};

/// `EndOwnSession`
#[derive(Debug, Clone, Copy)]
pub struct EndOwnSession;

impl Operation for EndOwnSession {
    type Input = shapes::EndOwnSessionRequest;
    type Output = shapes::EndOwnSessionResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &END_OWN_SESSION;
}

static END_USER_SESSION: OperationSchema = OperationSchema {
    name: "EndUserSession",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::END_USER_SESSION_REQUEST,
    output: Some(&schemas::END_USER_SESSION_RESPONSE),
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

/// `EndUserSession`
#[derive(Debug, Clone, Copy)]
pub struct EndUserSession;

impl Operation for EndUserSession {
    type Input = shapes::EndUserSessionRequest;
    type Output = shapes::EndUserSessionResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &END_USER_SESSION;
}

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

static GET_ASSIGNMENT_RULE: OperationSchema = OperationSchema {
    name: "GetAssignmentRule",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::GET_ASSIGNMENT_RULE_REQUEST,
    output: Some(&schemas::GET_ASSIGNMENT_RULE_RESPONSE),
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

/// `GetAssignmentRule`
#[derive(Debug, Clone, Copy)]
pub struct GetAssignmentRule;

impl Operation for GetAssignmentRule {
    type Input = shapes::GetAssignmentRuleRequest;
    type Output = shapes::GetAssignmentRuleResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &GET_ASSIGNMENT_RULE;
}

static GET_DEVICE_CODE_SETTINGS: OperationSchema = OperationSchema {
    name: "GetDeviceCodeSettings",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::GET_DEVICE_CODE_SETTINGS_REQUEST,
    output: Some(&schemas::GET_DEVICE_CODE_SETTINGS_RESPONSE),
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

/// `GetDeviceCodeSettings`
#[derive(Debug, Clone, Copy)]
pub struct GetDeviceCodeSettings;

impl Operation for GetDeviceCodeSettings {
    type Input = shapes::GetDeviceCodeSettingsRequest;
    type Output = shapes::GetDeviceCodeSettingsResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &GET_DEVICE_CODE_SETTINGS;
}

static GET_MFA_SETTINGS: OperationSchema = OperationSchema {
    name: "GetMfaSettings",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::GET_MFA_SETTINGS_REQUEST,
    output: Some(&schemas::GET_MFA_SETTINGS_RESPONSE),
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

/// `GetMfaSettings`
#[derive(Debug, Clone, Copy)]
pub struct GetMfaSettings;

impl Operation for GetMfaSettings {
    type Input = shapes::GetMfaSettingsRequest;
    type Output = shapes::GetMfaSettingsResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &GET_MFA_SETTINGS;
}

static GET_OWN_PROFILE: OperationSchema = OperationSchema {
    name: "GetOwnProfile",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::GET_OWN_PROFILE_REQUEST,
    output: Some(&schemas::GET_OWN_PROFILE_RESPONSE),
    result_wrapper: "",
    errors: &[
        &schemas::ACCESS_DENIED_EXCEPTION_ERROR,
        &schemas::CONFLICT_EXCEPTION_ERROR,
        &schemas::INTERNAL_SERVER_EXCEPTION_ERROR,
        &schemas::RESOURCE_NOT_FOUND_EXCEPTION_ERROR,
        &schemas::THROTTLING_EXCEPTION_ERROR,
        &schemas::UNAUTHORIZED_EXCEPTION_ERROR,
        &schemas::VALIDATION_EXCEPTION_ERROR,
    ],
    authentication: Authentication::Bearer,
    read_only: true,
    paginated: false,
};

/// `GetOwnProfile`
#[derive(Debug, Clone, Copy)]
pub struct GetOwnProfile;

impl Operation for GetOwnProfile {
    type Input = shapes::GetOwnProfileRequest;
    type Output = shapes::GetOwnProfileResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &GET_OWN_PROFILE;
}

static GET_PASSWORD_SETTINGS: OperationSchema = OperationSchema {
    name: "GetPasswordSettings",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::GET_PASSWORD_SETTINGS_REQUEST,
    output: Some(&schemas::GET_PASSWORD_SETTINGS_RESPONSE),
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

/// `GetPasswordSettings`
#[derive(Debug, Clone, Copy)]
pub struct GetPasswordSettings;

impl Operation for GetPasswordSettings {
    type Input = shapes::GetPasswordSettingsRequest;
    type Output = shapes::GetPasswordSettingsResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &GET_PASSWORD_SETTINGS;
}

static GET_PORTAL: OperationSchema = OperationSchema {
    name: "GetPortal",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::GET_PORTAL_REQUEST,
    output: Some(&schemas::GET_PORTAL_RESPONSE),
    result_wrapper: "",
    errors: &[
        &schemas::ACCESS_DENIED_EXCEPTION_ERROR,
        &schemas::INTERNAL_SERVER_EXCEPTION_ERROR,
        &schemas::THROTTLING_EXCEPTION_ERROR,
        &schemas::UNAUTHORIZED_EXCEPTION_ERROR,
        &schemas::VALIDATION_EXCEPTION_ERROR,
    ],
    authentication: Authentication::Bearer,
    read_only: true,
    paginated: false,
};

/// `GetPortal`
#[derive(Debug, Clone, Copy)]
pub struct GetPortal;

impl Operation for GetPortal {
    type Input = shapes::GetPortalRequest;
    type Output = shapes::GetPortalResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &GET_PORTAL;
}

static GET_PROVISIONING_STATUS: OperationSchema = OperationSchema {
    name: "GetProvisioningStatus",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::GET_PROVISIONING_STATUS_REQUEST,
    output: Some(&schemas::GET_PROVISIONING_STATUS_RESPONSE),
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

/// `GetProvisioningStatus`
#[derive(Debug, Clone, Copy)]
pub struct GetProvisioningStatus;

impl Operation for GetProvisioningStatus {
    type Input = shapes::GetProvisioningStatusRequest;
    type Output = shapes::GetProvisioningStatusResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &GET_PROVISIONING_STATUS;
}

static GET_ROLE_NAMING: OperationSchema = OperationSchema {
    name: "GetRoleNaming",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::GET_ROLE_NAMING_REQUEST,
    output: Some(&schemas::GET_ROLE_NAMING_RESPONSE),
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

/// `GetRoleNaming`
#[derive(Debug, Clone, Copy)]
pub struct GetRoleNaming;

impl Operation for GetRoleNaming {
    type Input = shapes::GetRoleNamingRequest;
    type Output = shapes::GetRoleNamingResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &GET_ROLE_NAMING;
}

static GET_SESSION_SETTINGS: OperationSchema = OperationSchema {
    name: "GetSessionSettings",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::GET_SESSION_SETTINGS_REQUEST,
    output: Some(&schemas::GET_SESSION_SETTINGS_RESPONSE),
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

/// `GetSessionSettings`
#[derive(Debug, Clone, Copy)]
pub struct GetSessionSettings;

impl Operation for GetSessionSettings {
    type Input = shapes::GetSessionSettingsRequest;
    type Output = shapes::GetSessionSettingsResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &GET_SESSION_SETTINGS;
}

static GET_USER_STATUS: OperationSchema = OperationSchema {
    name: "GetUserStatus",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::GET_USER_STATUS_REQUEST,
    output: Some(&schemas::GET_USER_STATUS_RESPONSE),
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

/// `GetUserStatus`
#[derive(Debug, Clone, Copy)]
pub struct GetUserStatus;

impl Operation for GetUserStatus {
    type Input = shapes::GetUserStatusRequest;
    type Output = shapes::GetUserStatusResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &GET_USER_STATUS;
}

static INVITE_USER: OperationSchema = OperationSchema {
    name: "InviteUser",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::INVITE_USER_REQUEST,
    output: Some(&schemas::INVITE_USER_RESPONSE),
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

/// `InviteUser`
#[derive(Debug, Clone, Copy)]
pub struct InviteUser;

impl Operation for InviteUser {
    type Input = shapes::InviteUserRequest;
    type Output = shapes::InviteUserResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &INVITE_USER;
}

static LIST_ACCOUNT_ACCESS: OperationSchema = OperationSchema {
    name: "ListAccountAccess",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::LIST_ACCOUNT_ACCESS_REQUEST,
    output: Some(&schemas::LIST_ACCOUNT_ACCESS_RESPONSE),
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
    paginated: true,
};

/// `ListAccountAccess`
#[derive(Debug, Clone, Copy)]
pub struct ListAccountAccess;

impl Operation for ListAccountAccess {
    type Input = shapes::ListAccountAccessRequest;
    type Output = shapes::ListAccountAccessResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &LIST_ACCOUNT_ACCESS;
}

static LIST_ASSIGNMENT_RULES: OperationSchema = OperationSchema {
    name: "ListAssignmentRules",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::LIST_ASSIGNMENT_RULES_REQUEST,
    output: Some(&schemas::LIST_ASSIGNMENT_RULES_RESPONSE),
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
    paginated: true,
};

/// `ListAssignmentRules`
#[derive(Debug, Clone, Copy)]
pub struct ListAssignmentRules;

impl Operation for ListAssignmentRules {
    type Input = shapes::ListAssignmentRulesRequest;
    type Output = shapes::ListAssignmentRulesResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &LIST_ASSIGNMENT_RULES;
}

static LIST_CHANGES: OperationSchema = OperationSchema {
    name: "ListChanges",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::LIST_CHANGES_REQUEST,
    output: Some(&schemas::LIST_CHANGES_RESPONSE),
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
    paginated: true,
};

/// `ListChanges`
#[derive(Debug, Clone, Copy)]
pub struct ListChanges;

impl Operation for ListChanges {
    type Input = shapes::ListChangesRequest;
    type Output = shapes::ListChangesResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &LIST_CHANGES;
}

static LIST_CHILD_GROUPS: OperationSchema = OperationSchema {
    name: "ListChildGroups",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::LIST_CHILD_GROUPS_REQUEST,
    output: Some(&schemas::LIST_CHILD_GROUPS_RESPONSE),
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
    paginated: true,
};

/// `ListChildGroups`
#[derive(Debug, Clone, Copy)]
pub struct ListChildGroups;

impl Operation for ListChildGroups {
    type Input = shapes::ListChildGroupsRequest;
    type Output = shapes::ListChildGroupsResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &LIST_CHILD_GROUPS;
}

static LIST_GROUP_MEMBERSHIP_REASONS: OperationSchema = OperationSchema {
    name: "ListGroupMembershipReasons",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::LIST_GROUP_MEMBERSHIP_REASONS_REQUEST,
    output: Some(&schemas::LIST_GROUP_MEMBERSHIP_REASONS_RESPONSE),
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

/// `ListGroupMembershipReasons`
#[derive(Debug, Clone, Copy)]
pub struct ListGroupMembershipReasons;

impl Operation for ListGroupMembershipReasons {
    type Input = shapes::ListGroupMembershipReasonsRequest;
    type Output = shapes::ListGroupMembershipReasonsResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &LIST_GROUP_MEMBERSHIP_REASONS;
}

static LIST_MAILS: OperationSchema = OperationSchema {
    name: "ListMails",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::LIST_MAILS_REQUEST,
    output: Some(&schemas::LIST_MAILS_RESPONSE),
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
    paginated: true,
};

/// `ListMails`
#[derive(Debug, Clone, Copy)]
pub struct ListMails;

impl Operation for ListMails {
    type Input = shapes::ListMailsRequest;
    type Output = shapes::ListMailsResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &LIST_MAILS;
}

static LIST_OWN_MFA_DEVICES: OperationSchema = OperationSchema {
    name: "ListOwnMfaDevices",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::LIST_OWN_MFA_DEVICES_REQUEST,
    output: Some(&schemas::LIST_OWN_MFA_DEVICES_RESPONSE),
    result_wrapper: "",
    errors: &[
        &schemas::ACCESS_DENIED_EXCEPTION_ERROR,
        &schemas::CONFLICT_EXCEPTION_ERROR,
        &schemas::INTERNAL_SERVER_EXCEPTION_ERROR,
        &schemas::RESOURCE_NOT_FOUND_EXCEPTION_ERROR,
        &schemas::THROTTLING_EXCEPTION_ERROR,
        &schemas::UNAUTHORIZED_EXCEPTION_ERROR,
        &schemas::VALIDATION_EXCEPTION_ERROR,
    ],
    authentication: Authentication::Bearer,
    read_only: true,
    paginated: true,
};

/// `ListOwnMfaDevices`
#[derive(Debug, Clone, Copy)]
pub struct ListOwnMfaDevices;

impl Operation for ListOwnMfaDevices {
    type Input = shapes::ListOwnMfaDevicesRequest;
    type Output = shapes::ListOwnMfaDevicesResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &LIST_OWN_MFA_DEVICES;
}

static LIST_OWN_SESSIONS: OperationSchema = OperationSchema {
    name: "ListOwnSessions",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::LIST_OWN_SESSIONS_REQUEST,
    output: Some(&schemas::LIST_OWN_SESSIONS_RESPONSE),
    result_wrapper: "",
    errors: &[
        &schemas::ACCESS_DENIED_EXCEPTION_ERROR,
        &schemas::CONFLICT_EXCEPTION_ERROR,
        &schemas::INTERNAL_SERVER_EXCEPTION_ERROR,
        &schemas::RESOURCE_NOT_FOUND_EXCEPTION_ERROR,
        &schemas::THROTTLING_EXCEPTION_ERROR,
        &schemas::UNAUTHORIZED_EXCEPTION_ERROR,
        &schemas::VALIDATION_EXCEPTION_ERROR,
    ],
    authentication: Authentication::Bearer,
    read_only: true,
    paginated: true,
};

/// `ListOwnSessions`
#[derive(Debug, Clone, Copy)]
pub struct ListOwnSessions;

impl Operation for ListOwnSessions {
    type Input = shapes::ListOwnSessionsRequest;
    type Output = shapes::ListOwnSessionsResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &LIST_OWN_SESSIONS;
}

static LIST_PARENT_GROUPS: OperationSchema = OperationSchema {
    name: "ListParentGroups",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::LIST_PARENT_GROUPS_REQUEST,
    output: Some(&schemas::LIST_PARENT_GROUPS_RESPONSE),
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
    paginated: true,
};

/// `ListParentGroups`
#[derive(Debug, Clone, Copy)]
pub struct ListParentGroups;

impl Operation for ListParentGroups {
    type Input = shapes::ListParentGroupsRequest;
    type Output = shapes::ListParentGroupsResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &LIST_PARENT_GROUPS;
}

static LIST_PERMISSION_SET_ACCESS: OperationSchema = OperationSchema {
    name: "ListPermissionSetAccess",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::LIST_PERMISSION_SET_ACCESS_REQUEST,
    output: Some(&schemas::LIST_PERMISSION_SET_ACCESS_RESPONSE),
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
    paginated: true,
};

/// `ListPermissionSetAccess`
#[derive(Debug, Clone, Copy)]
pub struct ListPermissionSetAccess;

impl Operation for ListPermissionSetAccess {
    type Input = shapes::ListPermissionSetAccessRequest;
    type Output = shapes::ListPermissionSetAccessResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &LIST_PERMISSION_SET_ACCESS;
}

static LIST_PORTAL_APPLICATIONS: OperationSchema = OperationSchema {
    name: "ListPortalApplications",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::LIST_PORTAL_APPLICATIONS_REQUEST,
    output: Some(&schemas::LIST_PORTAL_APPLICATIONS_RESPONSE),
    result_wrapper: "",
    errors: &[
        &schemas::ACCESS_DENIED_EXCEPTION_ERROR,
        &schemas::INTERNAL_SERVER_EXCEPTION_ERROR,
        &schemas::THROTTLING_EXCEPTION_ERROR,
        &schemas::UNAUTHORIZED_EXCEPTION_ERROR,
        &schemas::VALIDATION_EXCEPTION_ERROR,
    ],
    authentication: Authentication::Bearer,
    read_only: true,
    paginated: true,
};

/// `ListPortalApplications`
#[derive(Debug, Clone, Copy)]
pub struct ListPortalApplications;

impl Operation for ListPortalApplications {
    type Input = shapes::ListPortalApplicationsRequest;
    type Output = shapes::ListPortalApplicationsResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &LIST_PORTAL_APPLICATIONS;
}

static LIST_PRINCIPAL_ACCESS: OperationSchema = OperationSchema {
    name: "ListPrincipalAccess",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::LIST_PRINCIPAL_ACCESS_REQUEST,
    output: Some(&schemas::LIST_PRINCIPAL_ACCESS_RESPONSE),
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
    paginated: true,
};

/// `ListPrincipalAccess`
#[derive(Debug, Clone, Copy)]
pub struct ListPrincipalAccess;

impl Operation for ListPrincipalAccess {
    type Input = shapes::ListPrincipalAccessRequest;
    type Output = shapes::ListPrincipalAccessResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &LIST_PRINCIPAL_ACCESS;
}

static LIST_PROVISIONING_FAILURES: OperationSchema = OperationSchema {
    name: "ListProvisioningFailures",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::LIST_PROVISIONING_FAILURES_REQUEST,
    output: Some(&schemas::LIST_PROVISIONING_FAILURES_RESPONSE),
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
    paginated: true,
};

/// `ListProvisioningFailures`
#[derive(Debug, Clone, Copy)]
pub struct ListProvisioningFailures;

impl Operation for ListProvisioningFailures {
    type Input = shapes::ListProvisioningFailuresRequest;
    type Output = shapes::ListProvisioningFailuresResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &LIST_PROVISIONING_FAILURES;
}

static LIST_PROVISIONING_REPORTS: OperationSchema = OperationSchema {
    name: "ListProvisioningReports",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::LIST_PROVISIONING_REPORTS_REQUEST,
    output: Some(&schemas::LIST_PROVISIONING_REPORTS_RESPONSE),
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
    paginated: true,
};

/// `ListProvisioningReports`
#[derive(Debug, Clone, Copy)]
pub struct ListProvisioningReports;

impl Operation for ListProvisioningReports {
    type Input = shapes::ListProvisioningReportsRequest;
    type Output = shapes::ListProvisioningReportsResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &LIST_PROVISIONING_REPORTS;
}

static LIST_PROVISIONING_TARGETS: OperationSchema = OperationSchema {
    name: "ListProvisioningTargets",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::LIST_PROVISIONING_TARGETS_REQUEST,
    output: Some(&schemas::LIST_PROVISIONING_TARGETS_RESPONSE),
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
    paginated: true,
};

/// `ListProvisioningTargets`
#[derive(Debug, Clone, Copy)]
pub struct ListProvisioningTargets;

impl Operation for ListProvisioningTargets {
    type Input = shapes::ListProvisioningTargetsRequest;
    type Output = shapes::ListProvisioningTargetsResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &LIST_PROVISIONING_TARGETS;
}

static LIST_PROVISIONING_TOKENS: OperationSchema = OperationSchema {
    name: "ListProvisioningTokens",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::LIST_PROVISIONING_TOKENS_REQUEST,
    output: Some(&schemas::LIST_PROVISIONING_TOKENS_RESPONSE),
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

/// `ListProvisioningTokens`
#[derive(Debug, Clone, Copy)]
pub struct ListProvisioningTokens;

impl Operation for ListProvisioningTokens {
    type Input = shapes::ListProvisioningTokensRequest;
    type Output = shapes::ListProvisioningTokensResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &LIST_PROVISIONING_TOKENS;
}

static LIST_QUOTAS: OperationSchema = OperationSchema {
    name: "ListQuotas",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::LIST_QUOTAS_REQUEST,
    output: Some(&schemas::LIST_QUOTAS_RESPONSE),
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

/// `ListQuotas`
#[derive(Debug, Clone, Copy)]
pub struct ListQuotas;

impl Operation for ListQuotas {
    type Input = shapes::ListQuotasRequest;
    type Output = shapes::ListQuotasResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &LIST_QUOTAS;
}

static LIST_USER_MFA_DEVICES: OperationSchema = OperationSchema {
    name: "ListUserMfaDevices",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::LIST_USER_MFA_DEVICES_REQUEST,
    output: Some(&schemas::LIST_USER_MFA_DEVICES_RESPONSE),
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
    paginated: true,
};

/// `ListUserMfaDevices`
#[derive(Debug, Clone, Copy)]
pub struct ListUserMfaDevices;

impl Operation for ListUserMfaDevices {
    type Input = shapes::ListUserMfaDevicesRequest;
    type Output = shapes::ListUserMfaDevicesResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &LIST_USER_MFA_DEVICES;
}

static LIST_USER_SESSIONS: OperationSchema = OperationSchema {
    name: "ListUserSessions",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::LIST_USER_SESSIONS_REQUEST,
    output: Some(&schemas::LIST_USER_SESSIONS_RESPONSE),
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
    paginated: true,
};

/// `ListUserSessions`
#[derive(Debug, Clone, Copy)]
pub struct ListUserSessions;

impl Operation for ListUserSessions {
    type Input = shapes::ListUserSessionsRequest;
    type Output = shapes::ListUserSessionsResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &LIST_USER_SESSIONS;
}

static PLAN_CHANGE: OperationSchema = OperationSchema {
    name: "PlanChange",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::PLAN_CHANGE_REQUEST,
    output: Some(&schemas::PLAN_CHANGE_RESPONSE),
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

/// `PlanChange`
#[derive(Debug, Clone, Copy)]
pub struct PlanChange;

impl Operation for PlanChange {
    type Input = shapes::PlanChangeRequest;
    type Output = shapes::PlanChangeResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &PLAN_CHANGE;
}

static PUT_DEVICE_CODE_SETTINGS: OperationSchema = OperationSchema {
    name: "PutDeviceCodeSettings",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::PUT_DEVICE_CODE_SETTINGS_REQUEST,
    output: Some(&schemas::PUT_DEVICE_CODE_SETTINGS_RESPONSE),
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

/// `PutDeviceCodeSettings`
#[derive(Debug, Clone, Copy)]
pub struct PutDeviceCodeSettings;

impl Operation for PutDeviceCodeSettings {
    type Input = shapes::PutDeviceCodeSettingsRequest;
    type Output = shapes::PutDeviceCodeSettingsResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &PUT_DEVICE_CODE_SETTINGS;
}

static PUT_MFA_SETTINGS: OperationSchema = OperationSchema {
    name: "PutMfaSettings",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::PUT_MFA_SETTINGS_REQUEST,
    output: Some(&schemas::PUT_MFA_SETTINGS_RESPONSE),
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

/// `PutMfaSettings`
#[derive(Debug, Clone, Copy)]
pub struct PutMfaSettings;

impl Operation for PutMfaSettings {
    type Input = shapes::PutMfaSettingsRequest;
    type Output = shapes::PutMfaSettingsResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &PUT_MFA_SETTINGS;
}

static PUT_PASSWORD_SETTINGS: OperationSchema = OperationSchema {
    name: "PutPasswordSettings",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::PUT_PASSWORD_SETTINGS_REQUEST,
    output: Some(&schemas::PUT_PASSWORD_SETTINGS_RESPONSE),
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

/// `PutPasswordSettings`
#[derive(Debug, Clone, Copy)]
pub struct PutPasswordSettings;

impl Operation for PutPasswordSettings {
    type Input = shapes::PutPasswordSettingsRequest;
    type Output = shapes::PutPasswordSettingsResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &PUT_PASSWORD_SETTINGS;
}

static PUT_PORTAL_FAVOURITE: OperationSchema = OperationSchema {
    name: "PutPortalFavourite",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::PUT_PORTAL_FAVOURITE_REQUEST,
    output: Some(&schemas::PUT_PORTAL_FAVOURITE_RESPONSE),
    result_wrapper: "",
    errors: &[
        &schemas::ACCESS_DENIED_EXCEPTION_ERROR,
        &schemas::INTERNAL_SERVER_EXCEPTION_ERROR,
        &schemas::THROTTLING_EXCEPTION_ERROR,
        &schemas::UNAUTHORIZED_EXCEPTION_ERROR,
        &schemas::VALIDATION_EXCEPTION_ERROR,
    ],
    authentication: Authentication::Bearer,
    read_only: false,
    paginated: false,
};

/// `PutPortalFavourite`
#[derive(Debug, Clone, Copy)]
pub struct PutPortalFavourite;

impl Operation for PutPortalFavourite {
    type Input = shapes::PutPortalFavouriteRequest;
    type Output = shapes::PutPortalFavouriteResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &PUT_PORTAL_FAVOURITE;
}

static PUT_PROVISIONING_GUARD: OperationSchema = OperationSchema {
    name: "PutProvisioningGuard",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::PUT_PROVISIONING_GUARD_REQUEST,
    output: Some(&schemas::PUT_PROVISIONING_GUARD_RESPONSE),
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

/// `PutProvisioningGuard`
#[derive(Debug, Clone, Copy)]
pub struct PutProvisioningGuard;

impl Operation for PutProvisioningGuard {
    type Input = shapes::PutProvisioningGuardRequest;
    type Output = shapes::PutProvisioningGuardResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &PUT_PROVISIONING_GUARD;
}

static PUT_ROLE_NAMING: OperationSchema = OperationSchema {
    name: "PutRoleNaming",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::PUT_ROLE_NAMING_REQUEST,
    output: Some(&schemas::PUT_ROLE_NAMING_RESPONSE),
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

/// `PutRoleNaming`
#[derive(Debug, Clone, Copy)]
pub struct PutRoleNaming;

impl Operation for PutRoleNaming {
    type Input = shapes::PutRoleNamingRequest;
    type Output = shapes::PutRoleNamingResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &PUT_ROLE_NAMING;
}

static PUT_SESSION_SETTINGS: OperationSchema = OperationSchema {
    name: "PutSessionSettings",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::PUT_SESSION_SETTINGS_REQUEST,
    output: Some(&schemas::PUT_SESSION_SETTINGS_RESPONSE),
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

/// `PutSessionSettings`
#[derive(Debug, Clone, Copy)]
pub struct PutSessionSettings;

impl Operation for PutSessionSettings {
    type Input = shapes::PutSessionSettingsRequest;
    type Output = shapes::PutSessionSettingsResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &PUT_SESSION_SETTINGS;
}

static RENAME_OWN_MFA_DEVICE: OperationSchema = OperationSchema {
    name: "RenameOwnMfaDevice",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::RENAME_OWN_MFA_DEVICE_REQUEST,
    output: Some(&schemas::RENAME_OWN_MFA_DEVICE_RESPONSE),
    result_wrapper: "",
    errors: &[
        &schemas::ACCESS_DENIED_EXCEPTION_ERROR,
        &schemas::CONFLICT_EXCEPTION_ERROR,
        &schemas::INTERNAL_SERVER_EXCEPTION_ERROR,
        &schemas::RESOURCE_NOT_FOUND_EXCEPTION_ERROR,
        &schemas::THROTTLING_EXCEPTION_ERROR,
        &schemas::UNAUTHORIZED_EXCEPTION_ERROR,
        &schemas::VALIDATION_EXCEPTION_ERROR,
    ],
    authentication: Authentication::Bearer,
    read_only: false,
    paginated: false,
};

/// `RenameOwnMfaDevice`
#[derive(Debug, Clone, Copy)]
pub struct RenameOwnMfaDevice;

impl Operation for RenameOwnMfaDevice {
    type Input = shapes::RenameOwnMfaDeviceRequest;
    type Output = shapes::RenameOwnMfaDeviceResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &RENAME_OWN_MFA_DEVICE;
}

static RENAME_USER_MFA_DEVICE: OperationSchema = OperationSchema {
    name: "RenameUserMfaDevice",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::RENAME_USER_MFA_DEVICE_REQUEST,
    output: Some(&schemas::RENAME_USER_MFA_DEVICE_RESPONSE),
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

/// `RenameUserMfaDevice`
#[derive(Debug, Clone, Copy)]
pub struct RenameUserMfaDevice;

impl Operation for RenameUserMfaDevice {
    type Input = shapes::RenameUserMfaDeviceRequest;
    type Output = shapes::RenameUserMfaDeviceResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &RENAME_USER_MFA_DEVICE;
}

static RESET_USER_MFA: OperationSchema = OperationSchema {
    name: "ResetUserMfa",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::RESET_USER_MFA_REQUEST,
    output: Some(&schemas::RESET_USER_MFA_RESPONSE),
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

/// `ResetUserMfa`
#[derive(Debug, Clone, Copy)]
pub struct ResetUserMfa;

impl Operation for ResetUserMfa {
    type Input = shapes::ResetUserMfaRequest;
    type Output = shapes::ResetUserMfaResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &RESET_USER_MFA;
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

static RETRY_PROVISIONING: OperationSchema = OperationSchema {
    name: "RetryProvisioning",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::RETRY_PROVISIONING_REQUEST,
    output: Some(&schemas::RETRY_PROVISIONING_RESPONSE),
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

/// `RetryProvisioning`
#[derive(Debug, Clone, Copy)]
pub struct RetryProvisioning;

impl Operation for RetryProvisioning {
    type Input = shapes::RetryProvisioningRequest;
    type Output = shapes::RetryProvisioningResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &RETRY_PROVISIONING;
}

static SEND_TEST_MAIL: OperationSchema = OperationSchema {
    name: "SendTestMail",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::SEND_TEST_MAIL_REQUEST,
    output: Some(&schemas::SEND_TEST_MAIL_RESPONSE),
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

/// `SendTestMail`
#[derive(Debug, Clone, Copy)]
pub struct SendTestMail;

impl Operation for SendTestMail {
    type Input = shapes::SendTestMailRequest;
    type Output = shapes::SendTestMailResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SEND_TEST_MAIL;
}

static SET_ACCOUNT_ASSIGNMENT_EXPIRY: OperationSchema = OperationSchema {
    name: "SetAccountAssignmentExpiry",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::SET_ACCOUNT_ASSIGNMENT_EXPIRY_REQUEST,
    output: Some(&schemas::SET_ACCOUNT_ASSIGNMENT_EXPIRY_RESPONSE),
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

/// `SetAccountAssignmentExpiry`
#[derive(Debug, Clone, Copy)]
pub struct SetAccountAssignmentExpiry;

impl Operation for SetAccountAssignmentExpiry {
    type Input = shapes::SetAccountAssignmentExpiryRequest;
    type Output = shapes::SetAccountAssignmentExpiryResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SET_ACCOUNT_ASSIGNMENT_EXPIRY;
}

static SET_GROUP_MEMBERSHIP_EXPIRY: OperationSchema = OperationSchema {
    name: "SetGroupMembershipExpiry",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::SET_GROUP_MEMBERSHIP_EXPIRY_REQUEST,
    output: Some(&schemas::SET_GROUP_MEMBERSHIP_EXPIRY_RESPONSE),
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

/// `SetGroupMembershipExpiry`
#[derive(Debug, Clone, Copy)]
pub struct SetGroupMembershipExpiry;

impl Operation for SetGroupMembershipExpiry {
    type Input = shapes::SetGroupMembershipExpiryRequest;
    type Output = shapes::SetGroupMembershipExpiryResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SET_GROUP_MEMBERSHIP_EXPIRY;
}

static SET_USER_STATUS: OperationSchema = OperationSchema {
    name: "SetUserStatus",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::SET_USER_STATUS_REQUEST,
    output: Some(&schemas::SET_USER_STATUS_RESPONSE),
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

/// `SetUserStatus`
#[derive(Debug, Clone, Copy)]
pub struct SetUserStatus;

impl Operation for SetUserStatus {
    type Input = shapes::SetUserStatusRequest;
    type Output = shapes::SetUserStatusResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SET_USER_STATUS;
}

static UPDATE_ASSIGNMENT_RULE: OperationSchema = OperationSchema {
    name: "UpdateAssignmentRule",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::UPDATE_ASSIGNMENT_RULE_REQUEST,
    output: Some(&schemas::UPDATE_ASSIGNMENT_RULE_RESPONSE),
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

/// `UpdateAssignmentRule`
#[derive(Debug, Clone, Copy)]
pub struct UpdateAssignmentRule;

impl Operation for UpdateAssignmentRule {
    type Input = shapes::UpdateAssignmentRuleRequest;
    type Output = shapes::UpdateAssignmentRuleResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &UPDATE_ASSIGNMENT_RULE;
}

static UPDATE_OWN_PROFILE: OperationSchema = OperationSchema {
    name: "UpdateOwnProfile",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::UPDATE_OWN_PROFILE_REQUEST,
    output: Some(&schemas::UPDATE_OWN_PROFILE_RESPONSE),
    result_wrapper: "",
    errors: &[
        &schemas::ACCESS_DENIED_EXCEPTION_ERROR,
        &schemas::CONFLICT_EXCEPTION_ERROR,
        &schemas::INTERNAL_SERVER_EXCEPTION_ERROR,
        &schemas::RESOURCE_NOT_FOUND_EXCEPTION_ERROR,
        &schemas::THROTTLING_EXCEPTION_ERROR,
        &schemas::UNAUTHORIZED_EXCEPTION_ERROR,
        &schemas::VALIDATION_EXCEPTION_ERROR,
    ],
    authentication: Authentication::Bearer,
    read_only: false,
    paginated: false,
};

/// `UpdateOwnProfile`
#[derive(Debug, Clone, Copy)]
pub struct UpdateOwnProfile;

impl Operation for UpdateOwnProfile {
    type Input = shapes::UpdateOwnProfileRequest;
    type Output = shapes::UpdateOwnProfileResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &UPDATE_OWN_PROFILE;
}

static VERIFY_USER_EMAIL: OperationSchema = OperationSchema {
    name: "VerifyUserEmail",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::VERIFY_USER_EMAIL_REQUEST,
    output: Some(&schemas::VERIFY_USER_EMAIL_RESPONSE),
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

/// `VerifyUserEmail`
#[derive(Debug, Clone, Copy)]
pub struct VerifyUserEmail;

impl Operation for VerifyUserEmail {
    type Input = shapes::VerifyUserEmailRequest;
    type Output = shapes::VerifyUserEmailResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &VERIFY_USER_EMAIL;
}
