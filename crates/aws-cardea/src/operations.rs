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
        &CREATE_ASSIGNMENT_RULE,
        &CREATE_EXPIRING_ACCOUNT_ASSIGNMENT,
        &DELETE_ASSIGNMENT_RULE,
        &EXPLAIN_ACCESS,
        &GET_ACCOUNT_ROOT_CREDENTIALS,
        &GET_ASSIGNMENT_RULE,
        &LIST_ACCOUNT_ACCESS,
        &LIST_ASSIGNMENT_RULES,
        &LIST_CHANGES,
        &LIST_PERMISSION_SET_ACCESS,
        &LIST_PRINCIPAL_ACCESS,
        &RESET_USER_PASSWORD,
        &SET_ACCOUNT_ASSIGNMENT_EXPIRY,
        &UPDATE_ASSIGNMENT_RULE,
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
