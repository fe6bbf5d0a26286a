//! Operations of AWS Organizations.
//! GENERATED from models/organizations.json by `cargo xtask codegen`. Never edited.

use smithy::{
    Authentication, Empty, Operation, OperationSchema, Protocol, Service, StructureShape,
    Validation,
};

use crate::{schemas, shapes};

/// The service.
pub static SERVICE: Service = Service {
    name: "organizations",
    sdk_id: "Organizations",
    protocol: Protocol::AwsJson11,
    target_prefix: "AWSOrganizationsV20161128",
    signing_names: &["organizations"],
    version: "2016-11-28",
    xml_namespace: "",
    event_source: "organizations.amazonaws.com",
    validation: Validation::Reasoned("InvalidInputException"),
    serialization_fault: "SerializationException",
    error_namespace: "",
    operations: &[
        &ACCEPT_HANDSHAKE,
        &ATTACH_POLICY,
        &CANCEL_HANDSHAKE,
        &CLOSE_ACCOUNT,
        &CREATE_ACCOUNT,
        &CREATE_GOV_CLOUD_ACCOUNT,
        &CREATE_ORGANIZATION,
        &CREATE_ORGANIZATIONAL_UNIT,
        &CREATE_POLICY,
        &DECLINE_HANDSHAKE,
        &DELETE_ORGANIZATION,
        &DELETE_ORGANIZATIONAL_UNIT,
        &DELETE_POLICY,
        &DELETE_RESOURCE_POLICY,
        &DEREGISTER_DELEGATED_ADMINISTRATOR,
        &DESCRIBE_ACCOUNT,
        &DESCRIBE_CREATE_ACCOUNT_STATUS,
        &DESCRIBE_EFFECTIVE_POLICY,
        &DESCRIBE_HANDSHAKE,
        &DESCRIBE_ORGANIZATION,
        &DESCRIBE_ORGANIZATIONAL_UNIT,
        &DESCRIBE_POLICY,
        &DESCRIBE_RESOURCE_POLICY,
        &DESCRIBE_RESPONSIBILITY_TRANSFER,
        &DETACH_POLICY,
        &DISABLE_AWS_SERVICE_ACCESS,
        &DISABLE_POLICY_TYPE,
        &ENABLE_AWS_SERVICE_ACCESS,
        &ENABLE_ALL_FEATURES,
        &ENABLE_POLICY_TYPE,
        &INVITE_ACCOUNT_TO_ORGANIZATION,
        &INVITE_ORGANIZATION_TO_TRANSFER_RESPONSIBILITY,
        &LEAVE_ORGANIZATION,
        &LIST_AWS_SERVICE_ACCESS_FOR_ORGANIZATION,
        &LIST_ACCOUNTS,
        &LIST_ACCOUNTS_FOR_PARENT,
        &LIST_ACCOUNTS_WITH_INVALID_EFFECTIVE_POLICY,
        &LIST_CHILDREN,
        &LIST_CREATE_ACCOUNT_STATUS,
        &LIST_DELEGATED_ADMINISTRATORS,
        &LIST_DELEGATED_SERVICES_FOR_ACCOUNT,
        &LIST_EFFECTIVE_POLICY_VALIDATION_ERRORS,
        &LIST_HANDSHAKES_FOR_ACCOUNT,
        &LIST_HANDSHAKES_FOR_ORGANIZATION,
        &LIST_INBOUND_RESPONSIBILITY_TRANSFERS,
        &LIST_ORGANIZATIONAL_UNITS_FOR_PARENT,
        &LIST_OUTBOUND_RESPONSIBILITY_TRANSFERS,
        &LIST_PARENTS,
        &LIST_POLICIES,
        &LIST_POLICIES_FOR_TARGET,
        &LIST_ROOTS,
        &LIST_TAGS_FOR_RESOURCE,
        &LIST_TARGETS_FOR_POLICY,
        &MOVE_ACCOUNT,
        &PUT_RESOURCE_POLICY,
        &REGISTER_DELEGATED_ADMINISTRATOR,
        &REMOVE_ACCOUNT_FROM_ORGANIZATION,
        &TAG_RESOURCE,
        &TERMINATE_RESPONSIBILITY_TRANSFER,
        &UNTAG_RESOURCE,
        &UPDATE_ORGANIZATIONAL_UNIT,
        &UPDATE_POLICY,
        &UPDATE_RESPONSIBILITY_TRANSFER,
    ],
    errors: &[
        &schemas::AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION_ERROR,
        &schemas::ACCESS_DENIED_EXCEPTION_ERROR,
        &schemas::ACCESS_DENIED_FOR_DEPENDENCY_EXCEPTION_ERROR,
        &schemas::ACCOUNT_ALREADY_CLOSED_EXCEPTION_ERROR,
        &schemas::ACCOUNT_ALREADY_REGISTERED_EXCEPTION_ERROR,
        &schemas::ACCOUNT_NOT_FOUND_EXCEPTION_ERROR,
        &schemas::ACCOUNT_NOT_REGISTERED_EXCEPTION_ERROR,
        &schemas::ACCOUNT_OWNER_NOT_VERIFIED_EXCEPTION_ERROR,
        &schemas::ALREADY_IN_ORGANIZATION_EXCEPTION_ERROR,
        &schemas::CHILD_NOT_FOUND_EXCEPTION_ERROR,
        &schemas::CONCURRENT_MODIFICATION_EXCEPTION_ERROR,
        &schemas::CONFLICT_EXCEPTION_ERROR,
        &schemas::CONSTRAINT_VIOLATION_EXCEPTION_ERROR,
        &schemas::CREATE_ACCOUNT_STATUS_NOT_FOUND_EXCEPTION_ERROR,
        &schemas::DESTINATION_PARENT_NOT_FOUND_EXCEPTION_ERROR,
        &schemas::DUPLICATE_ACCOUNT_EXCEPTION_ERROR,
        &schemas::DUPLICATE_HANDSHAKE_EXCEPTION_ERROR,
        &schemas::DUPLICATE_ORGANIZATIONAL_UNIT_EXCEPTION_ERROR,
        &schemas::DUPLICATE_POLICY_ATTACHMENT_EXCEPTION_ERROR,
        &schemas::DUPLICATE_POLICY_EXCEPTION_ERROR,
        &schemas::EFFECTIVE_POLICY_NOT_FOUND_EXCEPTION_ERROR,
        &schemas::FINALIZING_ORGANIZATION_EXCEPTION_ERROR,
        &schemas::HANDSHAKE_ALREADY_IN_STATE_EXCEPTION_ERROR,
        &schemas::HANDSHAKE_CONSTRAINT_VIOLATION_EXCEPTION_ERROR,
        &schemas::HANDSHAKE_NOT_FOUND_EXCEPTION_ERROR,
        &schemas::INVALID_HANDSHAKE_TRANSITION_EXCEPTION_ERROR,
        &schemas::INVALID_INPUT_EXCEPTION_ERROR,
        &schemas::INVALID_RESPONSIBILITY_TRANSFER_TRANSITION_EXCEPTION_ERROR,
        &schemas::MALFORMED_POLICY_DOCUMENT_EXCEPTION_ERROR,
        &schemas::MASTER_CANNOT_LEAVE_ORGANIZATION_EXCEPTION_ERROR,
        &schemas::ORGANIZATION_NOT_EMPTY_EXCEPTION_ERROR,
        &schemas::ORGANIZATIONAL_UNIT_NOT_EMPTY_EXCEPTION_ERROR,
        &schemas::ORGANIZATIONAL_UNIT_NOT_FOUND_EXCEPTION_ERROR,
        &schemas::PARENT_NOT_FOUND_EXCEPTION_ERROR,
        &schemas::POLICY_CHANGES_IN_PROGRESS_EXCEPTION_ERROR,
        &schemas::POLICY_IN_USE_EXCEPTION_ERROR,
        &schemas::POLICY_NOT_ATTACHED_EXCEPTION_ERROR,
        &schemas::POLICY_NOT_FOUND_EXCEPTION_ERROR,
        &schemas::POLICY_TYPE_ALREADY_ENABLED_EXCEPTION_ERROR,
        &schemas::POLICY_TYPE_NOT_AVAILABLE_FOR_ORGANIZATION_EXCEPTION_ERROR,
        &schemas::POLICY_TYPE_NOT_ENABLED_EXCEPTION_ERROR,
        &schemas::RESOURCE_POLICY_NOT_FOUND_EXCEPTION_ERROR,
        &schemas::RESPONSIBILITY_TRANSFER_ALREADY_IN_STATUS_EXCEPTION_ERROR,
        &schemas::RESPONSIBILITY_TRANSFER_NOT_FOUND_EXCEPTION_ERROR,
        &schemas::ROOT_NOT_FOUND_EXCEPTION_ERROR,
        &schemas::SERVICE_EXCEPTION_ERROR,
        &schemas::SOURCE_PARENT_NOT_FOUND_EXCEPTION_ERROR,
        &schemas::TARGET_NOT_FOUND_EXCEPTION_ERROR,
        &schemas::TOO_MANY_REQUESTS_EXCEPTION_ERROR,
        &schemas::UNSUPPORTED_API_ENDPOINT_EXCEPTION_ERROR,
    ],
};

static ACCEPT_HANDSHAKE: OperationSchema = OperationSchema {
    name: "AcceptHandshake",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::ACCEPT_HANDSHAKE_REQUEST,
    output: Some(&schemas::ACCEPT_HANDSHAKE_RESPONSE),
    result_wrapper: "",
    errors: &[
        &schemas::ACCESS_DENIED_EXCEPTION_ERROR,
        &schemas::AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION_ERROR,
        &schemas::HANDSHAKE_CONSTRAINT_VIOLATION_EXCEPTION_ERROR,
        &schemas::HANDSHAKE_NOT_FOUND_EXCEPTION_ERROR,
        &schemas::INVALID_HANDSHAKE_TRANSITION_EXCEPTION_ERROR,
        &schemas::HANDSHAKE_ALREADY_IN_STATE_EXCEPTION_ERROR,
        &schemas::INVALID_INPUT_EXCEPTION_ERROR,
        &schemas::CONCURRENT_MODIFICATION_EXCEPTION_ERROR,
        &schemas::SERVICE_EXCEPTION_ERROR,
        &schemas::TOO_MANY_REQUESTS_EXCEPTION_ERROR,
        &schemas::ACCESS_DENIED_FOR_DEPENDENCY_EXCEPTION_ERROR,
        &schemas::CONSTRAINT_VIOLATION_EXCEPTION_ERROR,
        &schemas::MASTER_CANNOT_LEAVE_ORGANIZATION_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: false,
    paginated: false,
};

/// `AcceptHandshake`
#[derive(Debug, Clone, Copy)]
pub struct AcceptHandshake;

impl Operation for AcceptHandshake {
    type Input = shapes::AcceptHandshakeRequest;
    type Output = shapes::AcceptHandshakeResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &ACCEPT_HANDSHAKE;
}

static ATTACH_POLICY: OperationSchema = OperationSchema {
    name: "AttachPolicy",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::ATTACH_POLICY_REQUEST,
    output: None,
    result_wrapper: "",
    errors: &[
        &schemas::ACCESS_DENIED_EXCEPTION_ERROR,
        &schemas::AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION_ERROR,
        &schemas::CONCURRENT_MODIFICATION_EXCEPTION_ERROR,
        &schemas::CONSTRAINT_VIOLATION_EXCEPTION_ERROR,
        &schemas::DUPLICATE_POLICY_ATTACHMENT_EXCEPTION_ERROR,
        &schemas::INVALID_INPUT_EXCEPTION_ERROR,
        &schemas::POLICY_NOT_FOUND_EXCEPTION_ERROR,
        &schemas::POLICY_TYPE_NOT_ENABLED_EXCEPTION_ERROR,
        &schemas::SERVICE_EXCEPTION_ERROR,
        &schemas::TARGET_NOT_FOUND_EXCEPTION_ERROR,
        &schemas::TOO_MANY_REQUESTS_EXCEPTION_ERROR,
        &schemas::UNSUPPORTED_API_ENDPOINT_EXCEPTION_ERROR,
        &schemas::POLICY_CHANGES_IN_PROGRESS_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: false,
    paginated: false,
};

/// `AttachPolicy`
#[derive(Debug, Clone, Copy)]
pub struct AttachPolicy;

impl Operation for AttachPolicy {
    type Input = shapes::AttachPolicyRequest;
    type Output = Empty;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &ATTACH_POLICY;
}

static CANCEL_HANDSHAKE: OperationSchema = OperationSchema {
    name: "CancelHandshake",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::CANCEL_HANDSHAKE_REQUEST,
    output: Some(&schemas::CANCEL_HANDSHAKE_RESPONSE),
    result_wrapper: "",
    errors: &[
        &schemas::ACCESS_DENIED_EXCEPTION_ERROR,
        &schemas::CONCURRENT_MODIFICATION_EXCEPTION_ERROR,
        &schemas::HANDSHAKE_NOT_FOUND_EXCEPTION_ERROR,
        &schemas::INVALID_HANDSHAKE_TRANSITION_EXCEPTION_ERROR,
        &schemas::HANDSHAKE_ALREADY_IN_STATE_EXCEPTION_ERROR,
        &schemas::INVALID_INPUT_EXCEPTION_ERROR,
        &schemas::SERVICE_EXCEPTION_ERROR,
        &schemas::TOO_MANY_REQUESTS_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: false,
    paginated: false,
};

/// `CancelHandshake`
#[derive(Debug, Clone, Copy)]
pub struct CancelHandshake;

impl Operation for CancelHandshake {
    type Input = shapes::CancelHandshakeRequest;
    type Output = shapes::CancelHandshakeResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &CANCEL_HANDSHAKE;
}

static CLOSE_ACCOUNT: OperationSchema = OperationSchema {
    name: "CloseAccount",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::CLOSE_ACCOUNT_REQUEST,
    output: None,
    result_wrapper: "",
    errors: &[
        &schemas::ACCESS_DENIED_EXCEPTION_ERROR,
        &schemas::ACCOUNT_ALREADY_CLOSED_EXCEPTION_ERROR,
        &schemas::ACCOUNT_NOT_FOUND_EXCEPTION_ERROR,
        &schemas::AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION_ERROR,
        &schemas::CONCURRENT_MODIFICATION_EXCEPTION_ERROR,
        &schemas::CONFLICT_EXCEPTION_ERROR,
        &schemas::CONSTRAINT_VIOLATION_EXCEPTION_ERROR,
        &schemas::INVALID_INPUT_EXCEPTION_ERROR,
        &schemas::SERVICE_EXCEPTION_ERROR,
        &schemas::TOO_MANY_REQUESTS_EXCEPTION_ERROR,
        &schemas::UNSUPPORTED_API_ENDPOINT_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: false,
    paginated: false,
};

/// `CloseAccount`
#[derive(Debug, Clone, Copy)]
pub struct CloseAccount;

impl Operation for CloseAccount {
    type Input = shapes::CloseAccountRequest;
    type Output = Empty;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &CLOSE_ACCOUNT;
}

static CREATE_ACCOUNT: OperationSchema = OperationSchema {
    name: "CreateAccount",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::CREATE_ACCOUNT_REQUEST,
    output: Some(&schemas::CREATE_ACCOUNT_RESPONSE),
    result_wrapper: "",
    errors: &[
        &schemas::ACCESS_DENIED_EXCEPTION_ERROR,
        &schemas::AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION_ERROR,
        &schemas::CONCURRENT_MODIFICATION_EXCEPTION_ERROR,
        &schemas::CONSTRAINT_VIOLATION_EXCEPTION_ERROR,
        &schemas::INVALID_INPUT_EXCEPTION_ERROR,
        &schemas::FINALIZING_ORGANIZATION_EXCEPTION_ERROR,
        &schemas::SERVICE_EXCEPTION_ERROR,
        &schemas::TOO_MANY_REQUESTS_EXCEPTION_ERROR,
        &schemas::UNSUPPORTED_API_ENDPOINT_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: false,
    paginated: false,
};

/// `CreateAccount`
#[derive(Debug, Clone, Copy)]
pub struct CreateAccount;

impl Operation for CreateAccount {
    type Input = shapes::CreateAccountRequest;
    type Output = shapes::CreateAccountResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &CREATE_ACCOUNT;
}

static CREATE_GOV_CLOUD_ACCOUNT: OperationSchema = OperationSchema {
    name: "CreateGovCloudAccount",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::CREATE_GOV_CLOUD_ACCOUNT_REQUEST,
    output: Some(&schemas::CREATE_GOV_CLOUD_ACCOUNT_RESPONSE),
    result_wrapper: "",
    errors: &[
        &schemas::ACCESS_DENIED_EXCEPTION_ERROR,
        &schemas::AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION_ERROR,
        &schemas::CONCURRENT_MODIFICATION_EXCEPTION_ERROR,
        &schemas::CONSTRAINT_VIOLATION_EXCEPTION_ERROR,
        &schemas::INVALID_INPUT_EXCEPTION_ERROR,
        &schemas::FINALIZING_ORGANIZATION_EXCEPTION_ERROR,
        &schemas::SERVICE_EXCEPTION_ERROR,
        &schemas::TOO_MANY_REQUESTS_EXCEPTION_ERROR,
        &schemas::UNSUPPORTED_API_ENDPOINT_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: false,
    paginated: false,
};

/// `CreateGovCloudAccount`
#[derive(Debug, Clone, Copy)]
pub struct CreateGovCloudAccount;

impl Operation for CreateGovCloudAccount {
    type Input = shapes::CreateGovCloudAccountRequest;
    type Output = shapes::CreateGovCloudAccountResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &CREATE_GOV_CLOUD_ACCOUNT;
}

static CREATE_ORGANIZATION: OperationSchema = OperationSchema {
    name: "CreateOrganization",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::CREATE_ORGANIZATION_REQUEST,
    output: Some(&schemas::CREATE_ORGANIZATION_RESPONSE),
    result_wrapper: "",
    errors: &[
        &schemas::ACCESS_DENIED_EXCEPTION_ERROR,
        &schemas::ALREADY_IN_ORGANIZATION_EXCEPTION_ERROR,
        &schemas::CONCURRENT_MODIFICATION_EXCEPTION_ERROR,
        &schemas::CONSTRAINT_VIOLATION_EXCEPTION_ERROR,
        &schemas::INVALID_INPUT_EXCEPTION_ERROR,
        &schemas::SERVICE_EXCEPTION_ERROR,
        &schemas::TOO_MANY_REQUESTS_EXCEPTION_ERROR,
        &schemas::ACCESS_DENIED_FOR_DEPENDENCY_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: false,
    paginated: false,
};

/// `CreateOrganization`
#[derive(Debug, Clone, Copy)]
pub struct CreateOrganization;

impl Operation for CreateOrganization {
    type Input = shapes::CreateOrganizationRequest;
    type Output = shapes::CreateOrganizationResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &CREATE_ORGANIZATION;
}

static CREATE_ORGANIZATIONAL_UNIT: OperationSchema = OperationSchema {
    name: "CreateOrganizationalUnit",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::CREATE_ORGANIZATIONAL_UNIT_REQUEST,
    output: Some(&schemas::CREATE_ORGANIZATIONAL_UNIT_RESPONSE),
    result_wrapper: "",
    errors: &[
        &schemas::ACCESS_DENIED_EXCEPTION_ERROR,
        &schemas::AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION_ERROR,
        &schemas::CONCURRENT_MODIFICATION_EXCEPTION_ERROR,
        &schemas::CONSTRAINT_VIOLATION_EXCEPTION_ERROR,
        &schemas::DUPLICATE_ORGANIZATIONAL_UNIT_EXCEPTION_ERROR,
        &schemas::INVALID_INPUT_EXCEPTION_ERROR,
        &schemas::PARENT_NOT_FOUND_EXCEPTION_ERROR,
        &schemas::SERVICE_EXCEPTION_ERROR,
        &schemas::TOO_MANY_REQUESTS_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: false,
    paginated: false,
};

/// `CreateOrganizationalUnit`
#[derive(Debug, Clone, Copy)]
pub struct CreateOrganizationalUnit;

impl Operation for CreateOrganizationalUnit {
    type Input = shapes::CreateOrganizationalUnitRequest;
    type Output = shapes::CreateOrganizationalUnitResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &CREATE_ORGANIZATIONAL_UNIT;
}

static CREATE_POLICY: OperationSchema = OperationSchema {
    name: "CreatePolicy",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::CREATE_POLICY_REQUEST,
    output: Some(&schemas::CREATE_POLICY_RESPONSE),
    result_wrapper: "",
    errors: &[
        &schemas::ACCESS_DENIED_EXCEPTION_ERROR,
        &schemas::AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION_ERROR,
        &schemas::CONCURRENT_MODIFICATION_EXCEPTION_ERROR,
        &schemas::CONSTRAINT_VIOLATION_EXCEPTION_ERROR,
        &schemas::DUPLICATE_POLICY_EXCEPTION_ERROR,
        &schemas::INVALID_INPUT_EXCEPTION_ERROR,
        &schemas::MALFORMED_POLICY_DOCUMENT_EXCEPTION_ERROR,
        &schemas::POLICY_TYPE_NOT_AVAILABLE_FOR_ORGANIZATION_EXCEPTION_ERROR,
        &schemas::SERVICE_EXCEPTION_ERROR,
        &schemas::TOO_MANY_REQUESTS_EXCEPTION_ERROR,
        &schemas::UNSUPPORTED_API_ENDPOINT_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: false,
    paginated: false,
};

/// `CreatePolicy`
#[derive(Debug, Clone, Copy)]
pub struct CreatePolicy;

impl Operation for CreatePolicy {
    type Input = shapes::CreatePolicyRequest;
    type Output = shapes::CreatePolicyResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &CREATE_POLICY;
}

static DECLINE_HANDSHAKE: OperationSchema = OperationSchema {
    name: "DeclineHandshake",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::DECLINE_HANDSHAKE_REQUEST,
    output: Some(&schemas::DECLINE_HANDSHAKE_RESPONSE),
    result_wrapper: "",
    errors: &[
        &schemas::ACCESS_DENIED_EXCEPTION_ERROR,
        &schemas::CONCURRENT_MODIFICATION_EXCEPTION_ERROR,
        &schemas::HANDSHAKE_NOT_FOUND_EXCEPTION_ERROR,
        &schemas::INVALID_HANDSHAKE_TRANSITION_EXCEPTION_ERROR,
        &schemas::HANDSHAKE_ALREADY_IN_STATE_EXCEPTION_ERROR,
        &schemas::INVALID_INPUT_EXCEPTION_ERROR,
        &schemas::SERVICE_EXCEPTION_ERROR,
        &schemas::TOO_MANY_REQUESTS_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: false,
    paginated: false,
};

/// `DeclineHandshake`
#[derive(Debug, Clone, Copy)]
pub struct DeclineHandshake;

impl Operation for DeclineHandshake {
    type Input = shapes::DeclineHandshakeRequest;
    type Output = shapes::DeclineHandshakeResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &DECLINE_HANDSHAKE;
}

static DELETE_ORGANIZATION: OperationSchema = OperationSchema {
    name: "DeleteOrganization",
    method: "POST",
    uri: "/",
    status: 200,
    input: <Empty as StructureShape>::SCHEMA,
    output: None,
    result_wrapper: "",
    errors: &[
        &schemas::ACCESS_DENIED_EXCEPTION_ERROR,
        &schemas::AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION_ERROR,
        &schemas::CONCURRENT_MODIFICATION_EXCEPTION_ERROR,
        &schemas::CONSTRAINT_VIOLATION_EXCEPTION_ERROR,
        &schemas::INVALID_INPUT_EXCEPTION_ERROR,
        &schemas::ORGANIZATION_NOT_EMPTY_EXCEPTION_ERROR,
        &schemas::SERVICE_EXCEPTION_ERROR,
        &schemas::TOO_MANY_REQUESTS_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: false,
    paginated: false,
};

/// `DeleteOrganization`
#[derive(Debug, Clone, Copy)]
pub struct DeleteOrganization;

impl Operation for DeleteOrganization {
    type Input = Empty;
    type Output = Empty;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &DELETE_ORGANIZATION;
}

static DELETE_ORGANIZATIONAL_UNIT: OperationSchema = OperationSchema {
    name: "DeleteOrganizationalUnit",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::DELETE_ORGANIZATIONAL_UNIT_REQUEST,
    output: None,
    result_wrapper: "",
    errors: &[
        &schemas::ACCESS_DENIED_EXCEPTION_ERROR,
        &schemas::AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION_ERROR,
        &schemas::CONCURRENT_MODIFICATION_EXCEPTION_ERROR,
        &schemas::INVALID_INPUT_EXCEPTION_ERROR,
        &schemas::ORGANIZATIONAL_UNIT_NOT_EMPTY_EXCEPTION_ERROR,
        &schemas::ORGANIZATIONAL_UNIT_NOT_FOUND_EXCEPTION_ERROR,
        &schemas::SERVICE_EXCEPTION_ERROR,
        &schemas::TOO_MANY_REQUESTS_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: false,
    paginated: false,
};

/// `DeleteOrganizationalUnit`
#[derive(Debug, Clone, Copy)]
pub struct DeleteOrganizationalUnit;

impl Operation for DeleteOrganizationalUnit {
    type Input = shapes::DeleteOrganizationalUnitRequest;
    type Output = Empty;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &DELETE_ORGANIZATIONAL_UNIT;
}

static DELETE_POLICY: OperationSchema = OperationSchema {
    name: "DeletePolicy",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::DELETE_POLICY_REQUEST,
    output: None,
    result_wrapper: "",
    errors: &[
        &schemas::ACCESS_DENIED_EXCEPTION_ERROR,
        &schemas::AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION_ERROR,
        &schemas::CONCURRENT_MODIFICATION_EXCEPTION_ERROR,
        &schemas::INVALID_INPUT_EXCEPTION_ERROR,
        &schemas::POLICY_IN_USE_EXCEPTION_ERROR,
        &schemas::POLICY_NOT_FOUND_EXCEPTION_ERROR,
        &schemas::SERVICE_EXCEPTION_ERROR,
        &schemas::TOO_MANY_REQUESTS_EXCEPTION_ERROR,
        &schemas::UNSUPPORTED_API_ENDPOINT_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: false,
    paginated: false,
};

/// `DeletePolicy`
#[derive(Debug, Clone, Copy)]
pub struct DeletePolicy;

impl Operation for DeletePolicy {
    type Input = shapes::DeletePolicyRequest;
    type Output = Empty;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &DELETE_POLICY;
}

static DELETE_RESOURCE_POLICY: OperationSchema = OperationSchema {
    name: "DeleteResourcePolicy",
    method: "POST",
    uri: "/",
    status: 200,
    input: <Empty as StructureShape>::SCHEMA,
    output: None,
    result_wrapper: "",
    errors: &[
        &schemas::ACCESS_DENIED_EXCEPTION_ERROR,
        &schemas::SERVICE_EXCEPTION_ERROR,
        &schemas::UNSUPPORTED_API_ENDPOINT_EXCEPTION_ERROR,
        &schemas::TOO_MANY_REQUESTS_EXCEPTION_ERROR,
        &schemas::CONCURRENT_MODIFICATION_EXCEPTION_ERROR,
        &schemas::CONSTRAINT_VIOLATION_EXCEPTION_ERROR,
        &schemas::AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION_ERROR,
        &schemas::RESOURCE_POLICY_NOT_FOUND_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: false,
    paginated: false,
};

/// `DeleteResourcePolicy`
#[derive(Debug, Clone, Copy)]
pub struct DeleteResourcePolicy;

impl Operation for DeleteResourcePolicy {
    type Input = Empty;
    type Output = Empty;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &DELETE_RESOURCE_POLICY;
}

static DEREGISTER_DELEGATED_ADMINISTRATOR: OperationSchema = OperationSchema {
    name: "DeregisterDelegatedAdministrator",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::DEREGISTER_DELEGATED_ADMINISTRATOR_REQUEST,
    output: None,
    result_wrapper: "",
    errors: &[
        &schemas::ACCESS_DENIED_EXCEPTION_ERROR,
        &schemas::ACCOUNT_NOT_FOUND_EXCEPTION_ERROR,
        &schemas::ACCOUNT_NOT_REGISTERED_EXCEPTION_ERROR,
        &schemas::AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION_ERROR,
        &schemas::CONCURRENT_MODIFICATION_EXCEPTION_ERROR,
        &schemas::CONSTRAINT_VIOLATION_EXCEPTION_ERROR,
        &schemas::INVALID_INPUT_EXCEPTION_ERROR,
        &schemas::TOO_MANY_REQUESTS_EXCEPTION_ERROR,
        &schemas::SERVICE_EXCEPTION_ERROR,
        &schemas::UNSUPPORTED_API_ENDPOINT_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: false,
    paginated: false,
};

/// `DeregisterDelegatedAdministrator`
#[derive(Debug, Clone, Copy)]
pub struct DeregisterDelegatedAdministrator;

impl Operation for DeregisterDelegatedAdministrator {
    type Input = shapes::DeregisterDelegatedAdministratorRequest;
    type Output = Empty;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &DEREGISTER_DELEGATED_ADMINISTRATOR;
}

static DESCRIBE_ACCOUNT: OperationSchema = OperationSchema {
    name: "DescribeAccount",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::DESCRIBE_ACCOUNT_REQUEST,
    output: Some(&schemas::DESCRIBE_ACCOUNT_RESPONSE),
    result_wrapper: "",
    errors: &[
        &schemas::ACCESS_DENIED_EXCEPTION_ERROR,
        &schemas::ACCOUNT_NOT_FOUND_EXCEPTION_ERROR,
        &schemas::AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION_ERROR,
        &schemas::INVALID_INPUT_EXCEPTION_ERROR,
        &schemas::SERVICE_EXCEPTION_ERROR,
        &schemas::TOO_MANY_REQUESTS_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: true,
    paginated: false,
};

/// `DescribeAccount`
#[derive(Debug, Clone, Copy)]
pub struct DescribeAccount;

impl Operation for DescribeAccount {
    type Input = shapes::DescribeAccountRequest;
    type Output = shapes::DescribeAccountResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &DESCRIBE_ACCOUNT;
}

static DESCRIBE_CREATE_ACCOUNT_STATUS: OperationSchema = OperationSchema {
    name: "DescribeCreateAccountStatus",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::DESCRIBE_CREATE_ACCOUNT_STATUS_REQUEST,
    output: Some(&schemas::DESCRIBE_CREATE_ACCOUNT_STATUS_RESPONSE),
    result_wrapper: "",
    errors: &[
        &schemas::ACCESS_DENIED_EXCEPTION_ERROR,
        &schemas::AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION_ERROR,
        &schemas::CREATE_ACCOUNT_STATUS_NOT_FOUND_EXCEPTION_ERROR,
        &schemas::INVALID_INPUT_EXCEPTION_ERROR,
        &schemas::SERVICE_EXCEPTION_ERROR,
        &schemas::TOO_MANY_REQUESTS_EXCEPTION_ERROR,
        &schemas::UNSUPPORTED_API_ENDPOINT_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: true,
    paginated: false,
};

/// `DescribeCreateAccountStatus`
#[derive(Debug, Clone, Copy)]
pub struct DescribeCreateAccountStatus;

impl Operation for DescribeCreateAccountStatus {
    type Input = shapes::DescribeCreateAccountStatusRequest;
    type Output = shapes::DescribeCreateAccountStatusResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &DESCRIBE_CREATE_ACCOUNT_STATUS;
}

static DESCRIBE_EFFECTIVE_POLICY: OperationSchema = OperationSchema {
    name: "DescribeEffectivePolicy",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::DESCRIBE_EFFECTIVE_POLICY_REQUEST,
    output: Some(&schemas::DESCRIBE_EFFECTIVE_POLICY_RESPONSE),
    result_wrapper: "",
    errors: &[
        &schemas::ACCESS_DENIED_EXCEPTION_ERROR,
        &schemas::AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION_ERROR,
        &schemas::CONSTRAINT_VIOLATION_EXCEPTION_ERROR,
        &schemas::SERVICE_EXCEPTION_ERROR,
        &schemas::TOO_MANY_REQUESTS_EXCEPTION_ERROR,
        &schemas::TARGET_NOT_FOUND_EXCEPTION_ERROR,
        &schemas::EFFECTIVE_POLICY_NOT_FOUND_EXCEPTION_ERROR,
        &schemas::INVALID_INPUT_EXCEPTION_ERROR,
        &schemas::UNSUPPORTED_API_ENDPOINT_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: true,
    paginated: false,
};

/// `DescribeEffectivePolicy`
#[derive(Debug, Clone, Copy)]
pub struct DescribeEffectivePolicy;

impl Operation for DescribeEffectivePolicy {
    type Input = shapes::DescribeEffectivePolicyRequest;
    type Output = shapes::DescribeEffectivePolicyResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &DESCRIBE_EFFECTIVE_POLICY;
}

static DESCRIBE_HANDSHAKE: OperationSchema = OperationSchema {
    name: "DescribeHandshake",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::DESCRIBE_HANDSHAKE_REQUEST,
    output: Some(&schemas::DESCRIBE_HANDSHAKE_RESPONSE),
    result_wrapper: "",
    errors: &[
        &schemas::ACCESS_DENIED_EXCEPTION_ERROR,
        &schemas::CONCURRENT_MODIFICATION_EXCEPTION_ERROR,
        &schemas::HANDSHAKE_NOT_FOUND_EXCEPTION_ERROR,
        &schemas::INVALID_INPUT_EXCEPTION_ERROR,
        &schemas::SERVICE_EXCEPTION_ERROR,
        &schemas::TOO_MANY_REQUESTS_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: true,
    paginated: false,
};

/// `DescribeHandshake`
#[derive(Debug, Clone, Copy)]
pub struct DescribeHandshake;

impl Operation for DescribeHandshake {
    type Input = shapes::DescribeHandshakeRequest;
    type Output = shapes::DescribeHandshakeResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &DESCRIBE_HANDSHAKE;
}

static DESCRIBE_ORGANIZATION: OperationSchema = OperationSchema {
    name: "DescribeOrganization",
    method: "POST",
    uri: "/",
    status: 200,
    input: <Empty as StructureShape>::SCHEMA,
    output: Some(&schemas::DESCRIBE_ORGANIZATION_RESPONSE),
    result_wrapper: "",
    errors: &[
        &schemas::ACCESS_DENIED_EXCEPTION_ERROR,
        &schemas::AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION_ERROR,
        &schemas::CONCURRENT_MODIFICATION_EXCEPTION_ERROR,
        &schemas::SERVICE_EXCEPTION_ERROR,
        &schemas::TOO_MANY_REQUESTS_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: true,
    paginated: false,
};

/// `DescribeOrganization`
#[derive(Debug, Clone, Copy)]
pub struct DescribeOrganization;

impl Operation for DescribeOrganization {
    type Input = Empty;
    type Output = shapes::DescribeOrganizationResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &DESCRIBE_ORGANIZATION;
}

static DESCRIBE_ORGANIZATIONAL_UNIT: OperationSchema = OperationSchema {
    name: "DescribeOrganizationalUnit",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::DESCRIBE_ORGANIZATIONAL_UNIT_REQUEST,
    output: Some(&schemas::DESCRIBE_ORGANIZATIONAL_UNIT_RESPONSE),
    result_wrapper: "",
    errors: &[
        &schemas::ACCESS_DENIED_EXCEPTION_ERROR,
        &schemas::AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION_ERROR,
        &schemas::INVALID_INPUT_EXCEPTION_ERROR,
        &schemas::ORGANIZATIONAL_UNIT_NOT_FOUND_EXCEPTION_ERROR,
        &schemas::SERVICE_EXCEPTION_ERROR,
        &schemas::TOO_MANY_REQUESTS_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: true,
    paginated: false,
};

/// `DescribeOrganizationalUnit`
#[derive(Debug, Clone, Copy)]
pub struct DescribeOrganizationalUnit;

impl Operation for DescribeOrganizationalUnit {
    type Input = shapes::DescribeOrganizationalUnitRequest;
    type Output = shapes::DescribeOrganizationalUnitResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &DESCRIBE_ORGANIZATIONAL_UNIT;
}

static DESCRIBE_POLICY: OperationSchema = OperationSchema {
    name: "DescribePolicy",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::DESCRIBE_POLICY_REQUEST,
    output: Some(&schemas::DESCRIBE_POLICY_RESPONSE),
    result_wrapper: "",
    errors: &[
        &schemas::ACCESS_DENIED_EXCEPTION_ERROR,
        &schemas::AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION_ERROR,
        &schemas::INVALID_INPUT_EXCEPTION_ERROR,
        &schemas::POLICY_NOT_FOUND_EXCEPTION_ERROR,
        &schemas::SERVICE_EXCEPTION_ERROR,
        &schemas::TOO_MANY_REQUESTS_EXCEPTION_ERROR,
        &schemas::UNSUPPORTED_API_ENDPOINT_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: true,
    paginated: false,
};

/// `DescribePolicy`
#[derive(Debug, Clone, Copy)]
pub struct DescribePolicy;

impl Operation for DescribePolicy {
    type Input = shapes::DescribePolicyRequest;
    type Output = shapes::DescribePolicyResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &DESCRIBE_POLICY;
}

static DESCRIBE_RESOURCE_POLICY: OperationSchema = OperationSchema {
    name: "DescribeResourcePolicy",
    method: "POST",
    uri: "/",
    status: 200,
    input: <Empty as StructureShape>::SCHEMA,
    output: Some(&schemas::DESCRIBE_RESOURCE_POLICY_RESPONSE),
    result_wrapper: "",
    errors: &[
        &schemas::ACCESS_DENIED_EXCEPTION_ERROR,
        &schemas::SERVICE_EXCEPTION_ERROR,
        &schemas::UNSUPPORTED_API_ENDPOINT_EXCEPTION_ERROR,
        &schemas::TOO_MANY_REQUESTS_EXCEPTION_ERROR,
        &schemas::AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION_ERROR,
        &schemas::RESOURCE_POLICY_NOT_FOUND_EXCEPTION_ERROR,
        &schemas::CONSTRAINT_VIOLATION_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: true,
    paginated: false,
};

/// `DescribeResourcePolicy`
#[derive(Debug, Clone, Copy)]
pub struct DescribeResourcePolicy;

impl Operation for DescribeResourcePolicy {
    type Input = Empty;
    type Output = shapes::DescribeResourcePolicyResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &DESCRIBE_RESOURCE_POLICY;
}

static DESCRIBE_RESPONSIBILITY_TRANSFER: OperationSchema = OperationSchema {
    name: "DescribeResponsibilityTransfer",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::DESCRIBE_RESPONSIBILITY_TRANSFER_REQUEST,
    output: Some(&schemas::DESCRIBE_RESPONSIBILITY_TRANSFER_RESPONSE),
    result_wrapper: "",
    errors: &[
        &schemas::ACCESS_DENIED_EXCEPTION_ERROR,
        &schemas::AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION_ERROR,
        &schemas::RESPONSIBILITY_TRANSFER_NOT_FOUND_EXCEPTION_ERROR,
        &schemas::INVALID_INPUT_EXCEPTION_ERROR,
        &schemas::SERVICE_EXCEPTION_ERROR,
        &schemas::TOO_MANY_REQUESTS_EXCEPTION_ERROR,
        &schemas::UNSUPPORTED_API_ENDPOINT_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: true,
    paginated: false,
};

/// `DescribeResponsibilityTransfer`
#[derive(Debug, Clone, Copy)]
pub struct DescribeResponsibilityTransfer;

impl Operation for DescribeResponsibilityTransfer {
    type Input = shapes::DescribeResponsibilityTransferRequest;
    type Output = shapes::DescribeResponsibilityTransferResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &DESCRIBE_RESPONSIBILITY_TRANSFER;
}

static DETACH_POLICY: OperationSchema = OperationSchema {
    name: "DetachPolicy",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::DETACH_POLICY_REQUEST,
    output: None,
    result_wrapper: "",
    errors: &[
        &schemas::ACCESS_DENIED_EXCEPTION_ERROR,
        &schemas::AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION_ERROR,
        &schemas::CONCURRENT_MODIFICATION_EXCEPTION_ERROR,
        &schemas::CONSTRAINT_VIOLATION_EXCEPTION_ERROR,
        &schemas::INVALID_INPUT_EXCEPTION_ERROR,
        &schemas::POLICY_NOT_ATTACHED_EXCEPTION_ERROR,
        &schemas::POLICY_NOT_FOUND_EXCEPTION_ERROR,
        &schemas::SERVICE_EXCEPTION_ERROR,
        &schemas::TARGET_NOT_FOUND_EXCEPTION_ERROR,
        &schemas::TOO_MANY_REQUESTS_EXCEPTION_ERROR,
        &schemas::UNSUPPORTED_API_ENDPOINT_EXCEPTION_ERROR,
        &schemas::POLICY_CHANGES_IN_PROGRESS_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: false,
    paginated: false,
};

/// `DetachPolicy`
#[derive(Debug, Clone, Copy)]
pub struct DetachPolicy;

impl Operation for DetachPolicy {
    type Input = shapes::DetachPolicyRequest;
    type Output = Empty;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &DETACH_POLICY;
}

static DISABLE_AWS_SERVICE_ACCESS: OperationSchema = OperationSchema {
    name: "DisableAWSServiceAccess",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::DISABLE_AWS_SERVICE_ACCESS_REQUEST,
    output: None,
    result_wrapper: "",
    errors: &[
        &schemas::ACCESS_DENIED_EXCEPTION_ERROR,
        &schemas::AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION_ERROR,
        &schemas::CONCURRENT_MODIFICATION_EXCEPTION_ERROR,
        &schemas::CONSTRAINT_VIOLATION_EXCEPTION_ERROR,
        &schemas::INVALID_INPUT_EXCEPTION_ERROR,
        &schemas::SERVICE_EXCEPTION_ERROR,
        &schemas::TOO_MANY_REQUESTS_EXCEPTION_ERROR,
        &schemas::UNSUPPORTED_API_ENDPOINT_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: false,
    paginated: false,
};

/// `DisableAWSServiceAccess`
#[derive(Debug, Clone, Copy)]
pub struct DisableAWSServiceAccess;

impl Operation for DisableAWSServiceAccess {
    type Input = shapes::DisableAWSServiceAccessRequest;
    type Output = Empty;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &DISABLE_AWS_SERVICE_ACCESS;
}

static DISABLE_POLICY_TYPE: OperationSchema = OperationSchema {
    name: "DisablePolicyType",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::DISABLE_POLICY_TYPE_REQUEST,
    output: Some(&schemas::DISABLE_POLICY_TYPE_RESPONSE),
    result_wrapper: "",
    errors: &[
        &schemas::ACCESS_DENIED_EXCEPTION_ERROR,
        &schemas::AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION_ERROR,
        &schemas::CONCURRENT_MODIFICATION_EXCEPTION_ERROR,
        &schemas::CONSTRAINT_VIOLATION_EXCEPTION_ERROR,
        &schemas::INVALID_INPUT_EXCEPTION_ERROR,
        &schemas::POLICY_TYPE_NOT_ENABLED_EXCEPTION_ERROR,
        &schemas::ROOT_NOT_FOUND_EXCEPTION_ERROR,
        &schemas::SERVICE_EXCEPTION_ERROR,
        &schemas::TOO_MANY_REQUESTS_EXCEPTION_ERROR,
        &schemas::UNSUPPORTED_API_ENDPOINT_EXCEPTION_ERROR,
        &schemas::POLICY_CHANGES_IN_PROGRESS_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: false,
    paginated: false,
};

/// `DisablePolicyType`
#[derive(Debug, Clone, Copy)]
pub struct DisablePolicyType;

impl Operation for DisablePolicyType {
    type Input = shapes::DisablePolicyTypeRequest;
    type Output = shapes::DisablePolicyTypeResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &DISABLE_POLICY_TYPE;
}

static ENABLE_AWS_SERVICE_ACCESS: OperationSchema = OperationSchema {
    name: "EnableAWSServiceAccess",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::ENABLE_AWS_SERVICE_ACCESS_REQUEST,
    output: None,
    result_wrapper: "",
    errors: &[
        &schemas::ACCESS_DENIED_EXCEPTION_ERROR,
        &schemas::AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION_ERROR,
        &schemas::CONCURRENT_MODIFICATION_EXCEPTION_ERROR,
        &schemas::CONSTRAINT_VIOLATION_EXCEPTION_ERROR,
        &schemas::INVALID_INPUT_EXCEPTION_ERROR,
        &schemas::SERVICE_EXCEPTION_ERROR,
        &schemas::TOO_MANY_REQUESTS_EXCEPTION_ERROR,
        &schemas::UNSUPPORTED_API_ENDPOINT_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: false,
    paginated: false,
};

/// `EnableAWSServiceAccess`
#[derive(Debug, Clone, Copy)]
pub struct EnableAWSServiceAccess;

impl Operation for EnableAWSServiceAccess {
    type Input = shapes::EnableAWSServiceAccessRequest;
    type Output = Empty;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &ENABLE_AWS_SERVICE_ACCESS;
}

static ENABLE_ALL_FEATURES: OperationSchema = OperationSchema {
    name: "EnableAllFeatures",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::ENABLE_ALL_FEATURES_REQUEST,
    output: Some(&schemas::ENABLE_ALL_FEATURES_RESPONSE),
    result_wrapper: "",
    errors: &[
        &schemas::ACCESS_DENIED_EXCEPTION_ERROR,
        &schemas::AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION_ERROR,
        &schemas::CONCURRENT_MODIFICATION_EXCEPTION_ERROR,
        &schemas::CONSTRAINT_VIOLATION_EXCEPTION_ERROR,
        &schemas::HANDSHAKE_CONSTRAINT_VIOLATION_EXCEPTION_ERROR,
        &schemas::INVALID_INPUT_EXCEPTION_ERROR,
        &schemas::SERVICE_EXCEPTION_ERROR,
        &schemas::TOO_MANY_REQUESTS_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: false,
    paginated: false,
};

/// `EnableAllFeatures`
#[derive(Debug, Clone, Copy)]
pub struct EnableAllFeatures;

impl Operation for EnableAllFeatures {
    type Input = shapes::EnableAllFeaturesRequest;
    type Output = shapes::EnableAllFeaturesResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &ENABLE_ALL_FEATURES;
}

static ENABLE_POLICY_TYPE: OperationSchema = OperationSchema {
    name: "EnablePolicyType",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::ENABLE_POLICY_TYPE_REQUEST,
    output: Some(&schemas::ENABLE_POLICY_TYPE_RESPONSE),
    result_wrapper: "",
    errors: &[
        &schemas::ACCESS_DENIED_EXCEPTION_ERROR,
        &schemas::AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION_ERROR,
        &schemas::CONCURRENT_MODIFICATION_EXCEPTION_ERROR,
        &schemas::CONSTRAINT_VIOLATION_EXCEPTION_ERROR,
        &schemas::INVALID_INPUT_EXCEPTION_ERROR,
        &schemas::POLICY_TYPE_ALREADY_ENABLED_EXCEPTION_ERROR,
        &schemas::ROOT_NOT_FOUND_EXCEPTION_ERROR,
        &schemas::SERVICE_EXCEPTION_ERROR,
        &schemas::TOO_MANY_REQUESTS_EXCEPTION_ERROR,
        &schemas::POLICY_TYPE_NOT_AVAILABLE_FOR_ORGANIZATION_EXCEPTION_ERROR,
        &schemas::UNSUPPORTED_API_ENDPOINT_EXCEPTION_ERROR,
        &schemas::POLICY_CHANGES_IN_PROGRESS_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: false,
    paginated: false,
};

/// `EnablePolicyType`
#[derive(Debug, Clone, Copy)]
pub struct EnablePolicyType;

impl Operation for EnablePolicyType {
    type Input = shapes::EnablePolicyTypeRequest;
    type Output = shapes::EnablePolicyTypeResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &ENABLE_POLICY_TYPE;
}

static INVITE_ACCOUNT_TO_ORGANIZATION: OperationSchema = OperationSchema {
    name: "InviteAccountToOrganization",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::INVITE_ACCOUNT_TO_ORGANIZATION_REQUEST,
    output: Some(&schemas::INVITE_ACCOUNT_TO_ORGANIZATION_RESPONSE),
    result_wrapper: "",
    errors: &[
        &schemas::ACCESS_DENIED_EXCEPTION_ERROR,
        &schemas::AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION_ERROR,
        &schemas::ACCOUNT_OWNER_NOT_VERIFIED_EXCEPTION_ERROR,
        &schemas::CONCURRENT_MODIFICATION_EXCEPTION_ERROR,
        &schemas::HANDSHAKE_CONSTRAINT_VIOLATION_EXCEPTION_ERROR,
        &schemas::DUPLICATE_HANDSHAKE_EXCEPTION_ERROR,
        &schemas::CONSTRAINT_VIOLATION_EXCEPTION_ERROR,
        &schemas::INVALID_INPUT_EXCEPTION_ERROR,
        &schemas::FINALIZING_ORGANIZATION_EXCEPTION_ERROR,
        &schemas::SERVICE_EXCEPTION_ERROR,
        &schemas::TOO_MANY_REQUESTS_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: false,
    paginated: false,
};

/// `InviteAccountToOrganization`
#[derive(Debug, Clone, Copy)]
pub struct InviteAccountToOrganization;

impl Operation for InviteAccountToOrganization {
    type Input = shapes::InviteAccountToOrganizationRequest;
    type Output = shapes::InviteAccountToOrganizationResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &INVITE_ACCOUNT_TO_ORGANIZATION;
}

static INVITE_ORGANIZATION_TO_TRANSFER_RESPONSIBILITY: OperationSchema = OperationSchema {
    name: "InviteOrganizationToTransferResponsibility",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::INVITE_ORGANIZATION_TO_TRANSFER_RESPONSIBILITY_REQUEST,
    output: Some(&schemas::INVITE_ORGANIZATION_TO_TRANSFER_RESPONSIBILITY_RESPONSE),
    result_wrapper: "",
    errors: &[
        &schemas::ACCESS_DENIED_EXCEPTION_ERROR,
        &schemas::AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION_ERROR,
        &schemas::CONCURRENT_MODIFICATION_EXCEPTION_ERROR,
        &schemas::CONSTRAINT_VIOLATION_EXCEPTION_ERROR,
        &schemas::DUPLICATE_HANDSHAKE_EXCEPTION_ERROR,
        &schemas::HANDSHAKE_CONSTRAINT_VIOLATION_EXCEPTION_ERROR,
        &schemas::INVALID_INPUT_EXCEPTION_ERROR,
        &schemas::SERVICE_EXCEPTION_ERROR,
        &schemas::TOO_MANY_REQUESTS_EXCEPTION_ERROR,
        &schemas::UNSUPPORTED_API_ENDPOINT_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: false,
    paginated: false,
};

/// `InviteOrganizationToTransferResponsibility`
#[derive(Debug, Clone, Copy)]
pub struct InviteOrganizationToTransferResponsibility;

impl Operation for InviteOrganizationToTransferResponsibility {
    type Input = shapes::InviteOrganizationToTransferResponsibilityRequest;
    type Output = shapes::InviteOrganizationToTransferResponsibilityResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &INVITE_ORGANIZATION_TO_TRANSFER_RESPONSIBILITY;
}

static LEAVE_ORGANIZATION: OperationSchema = OperationSchema {
    name: "LeaveOrganization",
    method: "POST",
    uri: "/",
    status: 200,
    input: <Empty as StructureShape>::SCHEMA,
    output: None,
    result_wrapper: "",
    errors: &[
        &schemas::ACCESS_DENIED_EXCEPTION_ERROR,
        &schemas::ACCOUNT_NOT_FOUND_EXCEPTION_ERROR,
        &schemas::AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION_ERROR,
        &schemas::CONCURRENT_MODIFICATION_EXCEPTION_ERROR,
        &schemas::CONSTRAINT_VIOLATION_EXCEPTION_ERROR,
        &schemas::INVALID_INPUT_EXCEPTION_ERROR,
        &schemas::MASTER_CANNOT_LEAVE_ORGANIZATION_EXCEPTION_ERROR,
        &schemas::SERVICE_EXCEPTION_ERROR,
        &schemas::TOO_MANY_REQUESTS_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: false,
    paginated: false,
};

/// `LeaveOrganization`
#[derive(Debug, Clone, Copy)]
pub struct LeaveOrganization;

impl Operation for LeaveOrganization {
    type Input = Empty;
    type Output = Empty;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &LEAVE_ORGANIZATION;
}

static LIST_AWS_SERVICE_ACCESS_FOR_ORGANIZATION: OperationSchema = OperationSchema {
    name: "ListAWSServiceAccessForOrganization",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::LIST_AWS_SERVICE_ACCESS_FOR_ORGANIZATION_REQUEST,
    output: Some(&schemas::LIST_AWS_SERVICE_ACCESS_FOR_ORGANIZATION_RESPONSE),
    result_wrapper: "",
    errors: &[
        &schemas::ACCESS_DENIED_EXCEPTION_ERROR,
        &schemas::AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION_ERROR,
        &schemas::CONSTRAINT_VIOLATION_EXCEPTION_ERROR,
        &schemas::INVALID_INPUT_EXCEPTION_ERROR,
        &schemas::SERVICE_EXCEPTION_ERROR,
        &schemas::TOO_MANY_REQUESTS_EXCEPTION_ERROR,
        &schemas::UNSUPPORTED_API_ENDPOINT_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: true,
    paginated: true,
};

/// `ListAWSServiceAccessForOrganization`
#[derive(Debug, Clone, Copy)]
pub struct ListAWSServiceAccessForOrganization;

impl Operation for ListAWSServiceAccessForOrganization {
    type Input = shapes::ListAWSServiceAccessForOrganizationRequest;
    type Output = shapes::ListAWSServiceAccessForOrganizationResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &LIST_AWS_SERVICE_ACCESS_FOR_ORGANIZATION;
}

static LIST_ACCOUNTS: OperationSchema = OperationSchema {
    name: "ListAccounts",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::LIST_ACCOUNTS_REQUEST,
    output: Some(&schemas::LIST_ACCOUNTS_RESPONSE),
    result_wrapper: "",
    errors: &[
        &schemas::ACCESS_DENIED_EXCEPTION_ERROR,
        &schemas::AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION_ERROR,
        &schemas::INVALID_INPUT_EXCEPTION_ERROR,
        &schemas::SERVICE_EXCEPTION_ERROR,
        &schemas::TOO_MANY_REQUESTS_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
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

static LIST_ACCOUNTS_FOR_PARENT: OperationSchema = OperationSchema {
    name: "ListAccountsForParent",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::LIST_ACCOUNTS_FOR_PARENT_REQUEST,
    output: Some(&schemas::LIST_ACCOUNTS_FOR_PARENT_RESPONSE),
    result_wrapper: "",
    errors: &[
        &schemas::ACCESS_DENIED_EXCEPTION_ERROR,
        &schemas::AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION_ERROR,
        &schemas::INVALID_INPUT_EXCEPTION_ERROR,
        &schemas::PARENT_NOT_FOUND_EXCEPTION_ERROR,
        &schemas::SERVICE_EXCEPTION_ERROR,
        &schemas::TOO_MANY_REQUESTS_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: true,
    paginated: true,
};

/// `ListAccountsForParent`
#[derive(Debug, Clone, Copy)]
pub struct ListAccountsForParent;

impl Operation for ListAccountsForParent {
    type Input = shapes::ListAccountsForParentRequest;
    type Output = shapes::ListAccountsForParentResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &LIST_ACCOUNTS_FOR_PARENT;
}

static LIST_ACCOUNTS_WITH_INVALID_EFFECTIVE_POLICY: OperationSchema = OperationSchema {
    name: "ListAccountsWithInvalidEffectivePolicy",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::LIST_ACCOUNTS_WITH_INVALID_EFFECTIVE_POLICY_REQUEST,
    output: Some(&schemas::LIST_ACCOUNTS_WITH_INVALID_EFFECTIVE_POLICY_RESPONSE),
    result_wrapper: "",
    errors: &[
        &schemas::ACCESS_DENIED_EXCEPTION_ERROR,
        &schemas::AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION_ERROR,
        &schemas::CONSTRAINT_VIOLATION_EXCEPTION_ERROR,
        &schemas::EFFECTIVE_POLICY_NOT_FOUND_EXCEPTION_ERROR,
        &schemas::SERVICE_EXCEPTION_ERROR,
        &schemas::TOO_MANY_REQUESTS_EXCEPTION_ERROR,
        &schemas::INVALID_INPUT_EXCEPTION_ERROR,
        &schemas::UNSUPPORTED_API_ENDPOINT_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: true,
    paginated: true,
};

/// `ListAccountsWithInvalidEffectivePolicy`
#[derive(Debug, Clone, Copy)]
pub struct ListAccountsWithInvalidEffectivePolicy;

impl Operation for ListAccountsWithInvalidEffectivePolicy {
    type Input = shapes::ListAccountsWithInvalidEffectivePolicyRequest;
    type Output = shapes::ListAccountsWithInvalidEffectivePolicyResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &LIST_ACCOUNTS_WITH_INVALID_EFFECTIVE_POLICY;
}

static LIST_CHILDREN: OperationSchema = OperationSchema {
    name: "ListChildren",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::LIST_CHILDREN_REQUEST,
    output: Some(&schemas::LIST_CHILDREN_RESPONSE),
    result_wrapper: "",
    errors: &[
        &schemas::ACCESS_DENIED_EXCEPTION_ERROR,
        &schemas::AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION_ERROR,
        &schemas::INVALID_INPUT_EXCEPTION_ERROR,
        &schemas::PARENT_NOT_FOUND_EXCEPTION_ERROR,
        &schemas::SERVICE_EXCEPTION_ERROR,
        &schemas::TOO_MANY_REQUESTS_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: true,
    paginated: true,
};

/// `ListChildren`
#[derive(Debug, Clone, Copy)]
pub struct ListChildren;

impl Operation for ListChildren {
    type Input = shapes::ListChildrenRequest;
    type Output = shapes::ListChildrenResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &LIST_CHILDREN;
}

static LIST_CREATE_ACCOUNT_STATUS: OperationSchema = OperationSchema {
    name: "ListCreateAccountStatus",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::LIST_CREATE_ACCOUNT_STATUS_REQUEST,
    output: Some(&schemas::LIST_CREATE_ACCOUNT_STATUS_RESPONSE),
    result_wrapper: "",
    errors: &[
        &schemas::ACCESS_DENIED_EXCEPTION_ERROR,
        &schemas::AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION_ERROR,
        &schemas::INVALID_INPUT_EXCEPTION_ERROR,
        &schemas::SERVICE_EXCEPTION_ERROR,
        &schemas::TOO_MANY_REQUESTS_EXCEPTION_ERROR,
        &schemas::UNSUPPORTED_API_ENDPOINT_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: true,
    paginated: true,
};

/// `ListCreateAccountStatus`
#[derive(Debug, Clone, Copy)]
pub struct ListCreateAccountStatus;

impl Operation for ListCreateAccountStatus {
    type Input = shapes::ListCreateAccountStatusRequest;
    type Output = shapes::ListCreateAccountStatusResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &LIST_CREATE_ACCOUNT_STATUS;
}

static LIST_DELEGATED_ADMINISTRATORS: OperationSchema = OperationSchema {
    name: "ListDelegatedAdministrators",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::LIST_DELEGATED_ADMINISTRATORS_REQUEST,
    output: Some(&schemas::LIST_DELEGATED_ADMINISTRATORS_RESPONSE),
    result_wrapper: "",
    errors: &[
        &schemas::ACCESS_DENIED_EXCEPTION_ERROR,
        &schemas::AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION_ERROR,
        &schemas::CONSTRAINT_VIOLATION_EXCEPTION_ERROR,
        &schemas::INVALID_INPUT_EXCEPTION_ERROR,
        &schemas::TOO_MANY_REQUESTS_EXCEPTION_ERROR,
        &schemas::SERVICE_EXCEPTION_ERROR,
        &schemas::UNSUPPORTED_API_ENDPOINT_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: true,
    paginated: true,
};

/// `ListDelegatedAdministrators`
#[derive(Debug, Clone, Copy)]
pub struct ListDelegatedAdministrators;

impl Operation for ListDelegatedAdministrators {
    type Input = shapes::ListDelegatedAdministratorsRequest;
    type Output = shapes::ListDelegatedAdministratorsResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &LIST_DELEGATED_ADMINISTRATORS;
}

static LIST_DELEGATED_SERVICES_FOR_ACCOUNT: OperationSchema = OperationSchema {
    name: "ListDelegatedServicesForAccount",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::LIST_DELEGATED_SERVICES_FOR_ACCOUNT_REQUEST,
    output: Some(&schemas::LIST_DELEGATED_SERVICES_FOR_ACCOUNT_RESPONSE),
    result_wrapper: "",
    errors: &[
        &schemas::ACCESS_DENIED_EXCEPTION_ERROR,
        &schemas::ACCOUNT_NOT_FOUND_EXCEPTION_ERROR,
        &schemas::ACCOUNT_NOT_REGISTERED_EXCEPTION_ERROR,
        &schemas::AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION_ERROR,
        &schemas::CONSTRAINT_VIOLATION_EXCEPTION_ERROR,
        &schemas::INVALID_INPUT_EXCEPTION_ERROR,
        &schemas::TOO_MANY_REQUESTS_EXCEPTION_ERROR,
        &schemas::SERVICE_EXCEPTION_ERROR,
        &schemas::UNSUPPORTED_API_ENDPOINT_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: true,
    paginated: true,
};

/// `ListDelegatedServicesForAccount`
#[derive(Debug, Clone, Copy)]
pub struct ListDelegatedServicesForAccount;

impl Operation for ListDelegatedServicesForAccount {
    type Input = shapes::ListDelegatedServicesForAccountRequest;
    type Output = shapes::ListDelegatedServicesForAccountResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &LIST_DELEGATED_SERVICES_FOR_ACCOUNT;
}

static LIST_EFFECTIVE_POLICY_VALIDATION_ERRORS: OperationSchema = OperationSchema {
    name: "ListEffectivePolicyValidationErrors",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::LIST_EFFECTIVE_POLICY_VALIDATION_ERRORS_REQUEST,
    output: Some(&schemas::LIST_EFFECTIVE_POLICY_VALIDATION_ERRORS_RESPONSE),
    result_wrapper: "",
    errors: &[
        &schemas::ACCESS_DENIED_EXCEPTION_ERROR,
        &schemas::AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION_ERROR,
        &schemas::CONSTRAINT_VIOLATION_EXCEPTION_ERROR,
        &schemas::EFFECTIVE_POLICY_NOT_FOUND_EXCEPTION_ERROR,
        &schemas::SERVICE_EXCEPTION_ERROR,
        &schemas::TOO_MANY_REQUESTS_EXCEPTION_ERROR,
        &schemas::ACCOUNT_NOT_FOUND_EXCEPTION_ERROR,
        &schemas::INVALID_INPUT_EXCEPTION_ERROR,
        &schemas::UNSUPPORTED_API_ENDPOINT_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: true,
    paginated: true,
};

/// `ListEffectivePolicyValidationErrors`
#[derive(Debug, Clone, Copy)]
pub struct ListEffectivePolicyValidationErrors;

impl Operation for ListEffectivePolicyValidationErrors {
    type Input = shapes::ListEffectivePolicyValidationErrorsRequest;
    type Output = shapes::ListEffectivePolicyValidationErrorsResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &LIST_EFFECTIVE_POLICY_VALIDATION_ERRORS;
}

static LIST_HANDSHAKES_FOR_ACCOUNT: OperationSchema = OperationSchema {
    name: "ListHandshakesForAccount",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::LIST_HANDSHAKES_FOR_ACCOUNT_REQUEST,
    output: Some(&schemas::LIST_HANDSHAKES_FOR_ACCOUNT_RESPONSE),
    result_wrapper: "",
    errors: &[
        &schemas::ACCESS_DENIED_EXCEPTION_ERROR,
        &schemas::CONCURRENT_MODIFICATION_EXCEPTION_ERROR,
        &schemas::INVALID_INPUT_EXCEPTION_ERROR,
        &schemas::SERVICE_EXCEPTION_ERROR,
        &schemas::TOO_MANY_REQUESTS_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: true,
    paginated: true,
};

/// `ListHandshakesForAccount`
#[derive(Debug, Clone, Copy)]
pub struct ListHandshakesForAccount;

impl Operation for ListHandshakesForAccount {
    type Input = shapes::ListHandshakesForAccountRequest;
    type Output = shapes::ListHandshakesForAccountResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &LIST_HANDSHAKES_FOR_ACCOUNT;
}

static LIST_HANDSHAKES_FOR_ORGANIZATION: OperationSchema = OperationSchema {
    name: "ListHandshakesForOrganization",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::LIST_HANDSHAKES_FOR_ORGANIZATION_REQUEST,
    output: Some(&schemas::LIST_HANDSHAKES_FOR_ORGANIZATION_RESPONSE),
    result_wrapper: "",
    errors: &[
        &schemas::ACCESS_DENIED_EXCEPTION_ERROR,
        &schemas::AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION_ERROR,
        &schemas::CONCURRENT_MODIFICATION_EXCEPTION_ERROR,
        &schemas::INVALID_INPUT_EXCEPTION_ERROR,
        &schemas::SERVICE_EXCEPTION_ERROR,
        &schemas::TOO_MANY_REQUESTS_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: true,
    paginated: true,
};

/// `ListHandshakesForOrganization`
#[derive(Debug, Clone, Copy)]
pub struct ListHandshakesForOrganization;

impl Operation for ListHandshakesForOrganization {
    type Input = shapes::ListHandshakesForOrganizationRequest;
    type Output = shapes::ListHandshakesForOrganizationResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &LIST_HANDSHAKES_FOR_ORGANIZATION;
}

static LIST_INBOUND_RESPONSIBILITY_TRANSFERS: OperationSchema = OperationSchema {
    name: "ListInboundResponsibilityTransfers",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::LIST_INBOUND_RESPONSIBILITY_TRANSFERS_REQUEST,
    output: Some(&schemas::LIST_INBOUND_RESPONSIBILITY_TRANSFERS_RESPONSE),
    result_wrapper: "",
    errors: &[
        &schemas::ACCESS_DENIED_EXCEPTION_ERROR,
        &schemas::AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION_ERROR,
        &schemas::RESPONSIBILITY_TRANSFER_NOT_FOUND_EXCEPTION_ERROR,
        &schemas::CONSTRAINT_VIOLATION_EXCEPTION_ERROR,
        &schemas::INVALID_INPUT_EXCEPTION_ERROR,
        &schemas::SERVICE_EXCEPTION_ERROR,
        &schemas::TOO_MANY_REQUESTS_EXCEPTION_ERROR,
        &schemas::UNSUPPORTED_API_ENDPOINT_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: true,
    paginated: false,
};

/// `ListInboundResponsibilityTransfers`
#[derive(Debug, Clone, Copy)]
pub struct ListInboundResponsibilityTransfers;

impl Operation for ListInboundResponsibilityTransfers {
    type Input = shapes::ListInboundResponsibilityTransfersRequest;
    type Output = shapes::ListInboundResponsibilityTransfersResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &LIST_INBOUND_RESPONSIBILITY_TRANSFERS;
}

static LIST_ORGANIZATIONAL_UNITS_FOR_PARENT: OperationSchema = OperationSchema {
    name: "ListOrganizationalUnitsForParent",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::LIST_ORGANIZATIONAL_UNITS_FOR_PARENT_REQUEST,
    output: Some(&schemas::LIST_ORGANIZATIONAL_UNITS_FOR_PARENT_RESPONSE),
    result_wrapper: "",
    errors: &[
        &schemas::ACCESS_DENIED_EXCEPTION_ERROR,
        &schemas::AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION_ERROR,
        &schemas::INVALID_INPUT_EXCEPTION_ERROR,
        &schemas::PARENT_NOT_FOUND_EXCEPTION_ERROR,
        &schemas::SERVICE_EXCEPTION_ERROR,
        &schemas::TOO_MANY_REQUESTS_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: true,
    paginated: true,
};

/// `ListOrganizationalUnitsForParent`
#[derive(Debug, Clone, Copy)]
pub struct ListOrganizationalUnitsForParent;

impl Operation for ListOrganizationalUnitsForParent {
    type Input = shapes::ListOrganizationalUnitsForParentRequest;
    type Output = shapes::ListOrganizationalUnitsForParentResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &LIST_ORGANIZATIONAL_UNITS_FOR_PARENT;
}

static LIST_OUTBOUND_RESPONSIBILITY_TRANSFERS: OperationSchema = OperationSchema {
    name: "ListOutboundResponsibilityTransfers",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::LIST_OUTBOUND_RESPONSIBILITY_TRANSFERS_REQUEST,
    output: Some(&schemas::LIST_OUTBOUND_RESPONSIBILITY_TRANSFERS_RESPONSE),
    result_wrapper: "",
    errors: &[
        &schemas::ACCESS_DENIED_EXCEPTION_ERROR,
        &schemas::AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION_ERROR,
        &schemas::CONSTRAINT_VIOLATION_EXCEPTION_ERROR,
        &schemas::INVALID_INPUT_EXCEPTION_ERROR,
        &schemas::SERVICE_EXCEPTION_ERROR,
        &schemas::TOO_MANY_REQUESTS_EXCEPTION_ERROR,
        &schemas::UNSUPPORTED_API_ENDPOINT_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: true,
    paginated: false,
};

/// `ListOutboundResponsibilityTransfers`
#[derive(Debug, Clone, Copy)]
pub struct ListOutboundResponsibilityTransfers;

impl Operation for ListOutboundResponsibilityTransfers {
    type Input = shapes::ListOutboundResponsibilityTransfersRequest;
    type Output = shapes::ListOutboundResponsibilityTransfersResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &LIST_OUTBOUND_RESPONSIBILITY_TRANSFERS;
}

static LIST_PARENTS: OperationSchema = OperationSchema {
    name: "ListParents",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::LIST_PARENTS_REQUEST,
    output: Some(&schemas::LIST_PARENTS_RESPONSE),
    result_wrapper: "",
    errors: &[
        &schemas::ACCESS_DENIED_EXCEPTION_ERROR,
        &schemas::AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION_ERROR,
        &schemas::CHILD_NOT_FOUND_EXCEPTION_ERROR,
        &schemas::INVALID_INPUT_EXCEPTION_ERROR,
        &schemas::SERVICE_EXCEPTION_ERROR,
        &schemas::TOO_MANY_REQUESTS_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: true,
    paginated: true,
};

/// `ListParents`
#[derive(Debug, Clone, Copy)]
pub struct ListParents;

impl Operation for ListParents {
    type Input = shapes::ListParentsRequest;
    type Output = shapes::ListParentsResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &LIST_PARENTS;
}

static LIST_POLICIES: OperationSchema = OperationSchema {
    name: "ListPolicies",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::LIST_POLICIES_REQUEST,
    output: Some(&schemas::LIST_POLICIES_RESPONSE),
    result_wrapper: "",
    errors: &[
        &schemas::ACCESS_DENIED_EXCEPTION_ERROR,
        &schemas::AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION_ERROR,
        &schemas::INVALID_INPUT_EXCEPTION_ERROR,
        &schemas::SERVICE_EXCEPTION_ERROR,
        &schemas::TOO_MANY_REQUESTS_EXCEPTION_ERROR,
        &schemas::UNSUPPORTED_API_ENDPOINT_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: true,
    paginated: true,
};

/// `ListPolicies`
#[derive(Debug, Clone, Copy)]
pub struct ListPolicies;

impl Operation for ListPolicies {
    type Input = shapes::ListPoliciesRequest;
    type Output = shapes::ListPoliciesResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &LIST_POLICIES;
}

static LIST_POLICIES_FOR_TARGET: OperationSchema = OperationSchema {
    name: "ListPoliciesForTarget",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::LIST_POLICIES_FOR_TARGET_REQUEST,
    output: Some(&schemas::LIST_POLICIES_FOR_TARGET_RESPONSE),
    result_wrapper: "",
    errors: &[
        &schemas::ACCESS_DENIED_EXCEPTION_ERROR,
        &schemas::AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION_ERROR,
        &schemas::INVALID_INPUT_EXCEPTION_ERROR,
        &schemas::SERVICE_EXCEPTION_ERROR,
        &schemas::TARGET_NOT_FOUND_EXCEPTION_ERROR,
        &schemas::TOO_MANY_REQUESTS_EXCEPTION_ERROR,
        &schemas::UNSUPPORTED_API_ENDPOINT_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: true,
    paginated: true,
};

/// `ListPoliciesForTarget`
#[derive(Debug, Clone, Copy)]
pub struct ListPoliciesForTarget;

impl Operation for ListPoliciesForTarget {
    type Input = shapes::ListPoliciesForTargetRequest;
    type Output = shapes::ListPoliciesForTargetResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &LIST_POLICIES_FOR_TARGET;
}

static LIST_ROOTS: OperationSchema = OperationSchema {
    name: "ListRoots",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::LIST_ROOTS_REQUEST,
    output: Some(&schemas::LIST_ROOTS_RESPONSE),
    result_wrapper: "",
    errors: &[
        &schemas::ACCESS_DENIED_EXCEPTION_ERROR,
        &schemas::AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION_ERROR,
        &schemas::INVALID_INPUT_EXCEPTION_ERROR,
        &schemas::SERVICE_EXCEPTION_ERROR,
        &schemas::TOO_MANY_REQUESTS_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: true,
    paginated: true,
};

/// `ListRoots`
#[derive(Debug, Clone, Copy)]
pub struct ListRoots;

impl Operation for ListRoots {
    type Input = shapes::ListRootsRequest;
    type Output = shapes::ListRootsResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &LIST_ROOTS;
}

static LIST_TAGS_FOR_RESOURCE: OperationSchema = OperationSchema {
    name: "ListTagsForResource",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::LIST_TAGS_FOR_RESOURCE_REQUEST,
    output: Some(&schemas::LIST_TAGS_FOR_RESOURCE_RESPONSE),
    result_wrapper: "",
    errors: &[
        &schemas::ACCESS_DENIED_EXCEPTION_ERROR,
        &schemas::AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION_ERROR,
        &schemas::TARGET_NOT_FOUND_EXCEPTION_ERROR,
        &schemas::INVALID_INPUT_EXCEPTION_ERROR,
        &schemas::SERVICE_EXCEPTION_ERROR,
        &schemas::TOO_MANY_REQUESTS_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: true,
    paginated: true,
};

/// `ListTagsForResource`
#[derive(Debug, Clone, Copy)]
pub struct ListTagsForResource;

impl Operation for ListTagsForResource {
    type Input = shapes::ListTagsForResourceRequest;
    type Output = shapes::ListTagsForResourceResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &LIST_TAGS_FOR_RESOURCE;
}

static LIST_TARGETS_FOR_POLICY: OperationSchema = OperationSchema {
    name: "ListTargetsForPolicy",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::LIST_TARGETS_FOR_POLICY_REQUEST,
    output: Some(&schemas::LIST_TARGETS_FOR_POLICY_RESPONSE),
    result_wrapper: "",
    errors: &[
        &schemas::ACCESS_DENIED_EXCEPTION_ERROR,
        &schemas::AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION_ERROR,
        &schemas::INVALID_INPUT_EXCEPTION_ERROR,
        &schemas::POLICY_NOT_FOUND_EXCEPTION_ERROR,
        &schemas::SERVICE_EXCEPTION_ERROR,
        &schemas::TOO_MANY_REQUESTS_EXCEPTION_ERROR,
        &schemas::UNSUPPORTED_API_ENDPOINT_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: true,
    paginated: true,
};

/// `ListTargetsForPolicy`
#[derive(Debug, Clone, Copy)]
pub struct ListTargetsForPolicy;

impl Operation for ListTargetsForPolicy {
    type Input = shapes::ListTargetsForPolicyRequest;
    type Output = shapes::ListTargetsForPolicyResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &LIST_TARGETS_FOR_POLICY;
}

static MOVE_ACCOUNT: OperationSchema = OperationSchema {
    name: "MoveAccount",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::MOVE_ACCOUNT_REQUEST,
    output: None,
    result_wrapper: "",
    errors: &[
        &schemas::ACCESS_DENIED_EXCEPTION_ERROR,
        &schemas::INVALID_INPUT_EXCEPTION_ERROR,
        &schemas::SOURCE_PARENT_NOT_FOUND_EXCEPTION_ERROR,
        &schemas::DESTINATION_PARENT_NOT_FOUND_EXCEPTION_ERROR,
        &schemas::DUPLICATE_ACCOUNT_EXCEPTION_ERROR,
        &schemas::ACCOUNT_NOT_FOUND_EXCEPTION_ERROR,
        &schemas::TOO_MANY_REQUESTS_EXCEPTION_ERROR,
        &schemas::CONCURRENT_MODIFICATION_EXCEPTION_ERROR,
        &schemas::AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION_ERROR,
        &schemas::SERVICE_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: false,
    paginated: false,
};

/// `MoveAccount`
#[derive(Debug, Clone, Copy)]
pub struct MoveAccount;

impl Operation for MoveAccount {
    type Input = shapes::MoveAccountRequest;
    type Output = Empty;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &MOVE_ACCOUNT;
}

static PUT_RESOURCE_POLICY: OperationSchema = OperationSchema {
    name: "PutResourcePolicy",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::PUT_RESOURCE_POLICY_REQUEST,
    output: Some(&schemas::PUT_RESOURCE_POLICY_RESPONSE),
    result_wrapper: "",
    errors: &[
        &schemas::ACCESS_DENIED_EXCEPTION_ERROR,
        &schemas::SERVICE_EXCEPTION_ERROR,
        &schemas::UNSUPPORTED_API_ENDPOINT_EXCEPTION_ERROR,
        &schemas::TOO_MANY_REQUESTS_EXCEPTION_ERROR,
        &schemas::CONCURRENT_MODIFICATION_EXCEPTION_ERROR,
        &schemas::INVALID_INPUT_EXCEPTION_ERROR,
        &schemas::CONSTRAINT_VIOLATION_EXCEPTION_ERROR,
        &schemas::AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: false,
    paginated: false,
};

/// `PutResourcePolicy`
#[derive(Debug, Clone, Copy)]
pub struct PutResourcePolicy;

impl Operation for PutResourcePolicy {
    type Input = shapes::PutResourcePolicyRequest;
    type Output = shapes::PutResourcePolicyResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &PUT_RESOURCE_POLICY;
}

static REGISTER_DELEGATED_ADMINISTRATOR: OperationSchema = OperationSchema {
    name: "RegisterDelegatedAdministrator",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::REGISTER_DELEGATED_ADMINISTRATOR_REQUEST,
    output: None,
    result_wrapper: "",
    errors: &[
        &schemas::ACCESS_DENIED_EXCEPTION_ERROR,
        &schemas::ACCOUNT_ALREADY_REGISTERED_EXCEPTION_ERROR,
        &schemas::ACCOUNT_NOT_FOUND_EXCEPTION_ERROR,
        &schemas::AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION_ERROR,
        &schemas::CONCURRENT_MODIFICATION_EXCEPTION_ERROR,
        &schemas::CONSTRAINT_VIOLATION_EXCEPTION_ERROR,
        &schemas::INVALID_INPUT_EXCEPTION_ERROR,
        &schemas::TOO_MANY_REQUESTS_EXCEPTION_ERROR,
        &schemas::SERVICE_EXCEPTION_ERROR,
        &schemas::UNSUPPORTED_API_ENDPOINT_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: false,
    paginated: false,
};

/// `RegisterDelegatedAdministrator`
#[derive(Debug, Clone, Copy)]
pub struct RegisterDelegatedAdministrator;

impl Operation for RegisterDelegatedAdministrator {
    type Input = shapes::RegisterDelegatedAdministratorRequest;
    type Output = Empty;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &REGISTER_DELEGATED_ADMINISTRATOR;
}

static REMOVE_ACCOUNT_FROM_ORGANIZATION: OperationSchema = OperationSchema {
    name: "RemoveAccountFromOrganization",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::REMOVE_ACCOUNT_FROM_ORGANIZATION_REQUEST,
    output: None,
    result_wrapper: "",
    errors: &[
        &schemas::ACCESS_DENIED_EXCEPTION_ERROR,
        &schemas::ACCOUNT_NOT_FOUND_EXCEPTION_ERROR,
        &schemas::AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION_ERROR,
        &schemas::CONCURRENT_MODIFICATION_EXCEPTION_ERROR,
        &schemas::CONSTRAINT_VIOLATION_EXCEPTION_ERROR,
        &schemas::INVALID_INPUT_EXCEPTION_ERROR,
        &schemas::MASTER_CANNOT_LEAVE_ORGANIZATION_EXCEPTION_ERROR,
        &schemas::SERVICE_EXCEPTION_ERROR,
        &schemas::TOO_MANY_REQUESTS_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: false,
    paginated: false,
};

/// `RemoveAccountFromOrganization`
#[derive(Debug, Clone, Copy)]
pub struct RemoveAccountFromOrganization;

impl Operation for RemoveAccountFromOrganization {
    type Input = shapes::RemoveAccountFromOrganizationRequest;
    type Output = Empty;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &REMOVE_ACCOUNT_FROM_ORGANIZATION;
}

static TAG_RESOURCE: OperationSchema = OperationSchema {
    name: "TagResource",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::TAG_RESOURCE_REQUEST,
    output: None,
    result_wrapper: "",
    errors: &[
        &schemas::ACCESS_DENIED_EXCEPTION_ERROR,
        &schemas::CONCURRENT_MODIFICATION_EXCEPTION_ERROR,
        &schemas::AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION_ERROR,
        &schemas::TARGET_NOT_FOUND_EXCEPTION_ERROR,
        &schemas::CONSTRAINT_VIOLATION_EXCEPTION_ERROR,
        &schemas::INVALID_INPUT_EXCEPTION_ERROR,
        &schemas::SERVICE_EXCEPTION_ERROR,
        &schemas::TOO_MANY_REQUESTS_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: false,
    paginated: false,
};

/// `TagResource`
#[derive(Debug, Clone, Copy)]
pub struct TagResource;

impl Operation for TagResource {
    type Input = shapes::TagResourceRequest;
    type Output = Empty;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &TAG_RESOURCE;
}

static TERMINATE_RESPONSIBILITY_TRANSFER: OperationSchema = OperationSchema {
    name: "TerminateResponsibilityTransfer",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::TERMINATE_RESPONSIBILITY_TRANSFER_REQUEST,
    output: Some(&schemas::TERMINATE_RESPONSIBILITY_TRANSFER_RESPONSE),
    result_wrapper: "",
    errors: &[
        &schemas::ACCESS_DENIED_EXCEPTION_ERROR,
        &schemas::AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION_ERROR,
        &schemas::CONCURRENT_MODIFICATION_EXCEPTION_ERROR,
        &schemas::CONSTRAINT_VIOLATION_EXCEPTION_ERROR,
        &schemas::INVALID_INPUT_EXCEPTION_ERROR,
        &schemas::RESPONSIBILITY_TRANSFER_NOT_FOUND_EXCEPTION_ERROR,
        &schemas::SERVICE_EXCEPTION_ERROR,
        &schemas::TOO_MANY_REQUESTS_EXCEPTION_ERROR,
        &schemas::UNSUPPORTED_API_ENDPOINT_EXCEPTION_ERROR,
        &schemas::RESPONSIBILITY_TRANSFER_ALREADY_IN_STATUS_EXCEPTION_ERROR,
        &schemas::INVALID_RESPONSIBILITY_TRANSFER_TRANSITION_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: false,
    paginated: false,
};

/// `TerminateResponsibilityTransfer`
#[derive(Debug, Clone, Copy)]
pub struct TerminateResponsibilityTransfer;

impl Operation for TerminateResponsibilityTransfer {
    type Input = shapes::TerminateResponsibilityTransferRequest;
    type Output = shapes::TerminateResponsibilityTransferResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &TERMINATE_RESPONSIBILITY_TRANSFER;
}

static UNTAG_RESOURCE: OperationSchema = OperationSchema {
    name: "UntagResource",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::UNTAG_RESOURCE_REQUEST,
    output: None,
    result_wrapper: "",
    errors: &[
        &schemas::ACCESS_DENIED_EXCEPTION_ERROR,
        &schemas::CONCURRENT_MODIFICATION_EXCEPTION_ERROR,
        &schemas::AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION_ERROR,
        &schemas::TARGET_NOT_FOUND_EXCEPTION_ERROR,
        &schemas::CONSTRAINT_VIOLATION_EXCEPTION_ERROR,
        &schemas::INVALID_INPUT_EXCEPTION_ERROR,
        &schemas::SERVICE_EXCEPTION_ERROR,
        &schemas::TOO_MANY_REQUESTS_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: false,
    paginated: false,
};

/// `UntagResource`
#[derive(Debug, Clone, Copy)]
pub struct UntagResource;

impl Operation for UntagResource {
    type Input = shapes::UntagResourceRequest;
    type Output = Empty;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &UNTAG_RESOURCE;
}

static UPDATE_ORGANIZATIONAL_UNIT: OperationSchema = OperationSchema {
    name: "UpdateOrganizationalUnit",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::UPDATE_ORGANIZATIONAL_UNIT_REQUEST,
    output: Some(&schemas::UPDATE_ORGANIZATIONAL_UNIT_RESPONSE),
    result_wrapper: "",
    errors: &[
        &schemas::ACCESS_DENIED_EXCEPTION_ERROR,
        &schemas::AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION_ERROR,
        &schemas::CONCURRENT_MODIFICATION_EXCEPTION_ERROR,
        &schemas::DUPLICATE_ORGANIZATIONAL_UNIT_EXCEPTION_ERROR,
        &schemas::INVALID_INPUT_EXCEPTION_ERROR,
        &schemas::ORGANIZATIONAL_UNIT_NOT_FOUND_EXCEPTION_ERROR,
        &schemas::SERVICE_EXCEPTION_ERROR,
        &schemas::TOO_MANY_REQUESTS_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: false,
    paginated: false,
};

/// `UpdateOrganizationalUnit`
#[derive(Debug, Clone, Copy)]
pub struct UpdateOrganizationalUnit;

impl Operation for UpdateOrganizationalUnit {
    type Input = shapes::UpdateOrganizationalUnitRequest;
    type Output = shapes::UpdateOrganizationalUnitResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &UPDATE_ORGANIZATIONAL_UNIT;
}

static UPDATE_POLICY: OperationSchema = OperationSchema {
    name: "UpdatePolicy",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::UPDATE_POLICY_REQUEST,
    output: Some(&schemas::UPDATE_POLICY_RESPONSE),
    result_wrapper: "",
    errors: &[
        &schemas::ACCESS_DENIED_EXCEPTION_ERROR,
        &schemas::AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION_ERROR,
        &schemas::CONCURRENT_MODIFICATION_EXCEPTION_ERROR,
        &schemas::CONSTRAINT_VIOLATION_EXCEPTION_ERROR,
        &schemas::DUPLICATE_POLICY_EXCEPTION_ERROR,
        &schemas::INVALID_INPUT_EXCEPTION_ERROR,
        &schemas::MALFORMED_POLICY_DOCUMENT_EXCEPTION_ERROR,
        &schemas::POLICY_NOT_FOUND_EXCEPTION_ERROR,
        &schemas::SERVICE_EXCEPTION_ERROR,
        &schemas::TOO_MANY_REQUESTS_EXCEPTION_ERROR,
        &schemas::UNSUPPORTED_API_ENDPOINT_EXCEPTION_ERROR,
        &schemas::POLICY_CHANGES_IN_PROGRESS_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: false,
    paginated: false,
};

/// `UpdatePolicy`
#[derive(Debug, Clone, Copy)]
pub struct UpdatePolicy;

impl Operation for UpdatePolicy {
    type Input = shapes::UpdatePolicyRequest;
    type Output = shapes::UpdatePolicyResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &UPDATE_POLICY;
}

static UPDATE_RESPONSIBILITY_TRANSFER: OperationSchema = OperationSchema {
    name: "UpdateResponsibilityTransfer",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::UPDATE_RESPONSIBILITY_TRANSFER_REQUEST,
    output: Some(&schemas::UPDATE_RESPONSIBILITY_TRANSFER_RESPONSE),
    result_wrapper: "",
    errors: &[
        &schemas::ACCESS_DENIED_EXCEPTION_ERROR,
        &schemas::AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION_ERROR,
        &schemas::RESPONSIBILITY_TRANSFER_NOT_FOUND_EXCEPTION_ERROR,
        &schemas::CONSTRAINT_VIOLATION_EXCEPTION_ERROR,
        &schemas::INVALID_INPUT_EXCEPTION_ERROR,
        &schemas::SERVICE_EXCEPTION_ERROR,
        &schemas::TOO_MANY_REQUESTS_EXCEPTION_ERROR,
        &schemas::UNSUPPORTED_API_ENDPOINT_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: false,
    paginated: false,
};

/// `UpdateResponsibilityTransfer`
#[derive(Debug, Clone, Copy)]
pub struct UpdateResponsibilityTransfer;

impl Operation for UpdateResponsibilityTransfer {
    type Input = shapes::UpdateResponsibilityTransferRequest;
    type Output = shapes::UpdateResponsibilityTransferResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &UPDATE_RESPONSIBILITY_TRANSFER;
}
