//! Operations of AWS Identity and Access Management.
//! GENERATED from models/iam.json by `cargo xtask codegen`. Never edited.

use smithy::{
    Authentication, Empty, Operation, OperationSchema, Protocol, Service, StructureShape,
    Validation,
};

use crate::{schemas, shapes};

/// The service.
pub static SERVICE: Service = Service {
    name: "iam",
    sdk_id: "IAM",
    protocol: Protocol::AwsQuery,
    target_prefix: "",
    signing_names: &["iam"],
    version: "2010-05-08",
    xml_namespace: "https://iam.amazonaws.com/doc/2010-05-08/",
    event_source: "iam.amazonaws.com",
    validation: Validation::Listed("ValidationError"),
    serialization_fault: "MalformedInput",
    error_namespace: "",
    operations: &[
        &ACCEPT_DELEGATION_REQUEST,
        &ACQUIRE_ROLE,
        &ADD_CLIENT_ID_TO_OPEN_ID_CONNECT_PROVIDER,
        &ADD_ROLE_TO_INSTANCE_PROFILE,
        &ADD_USER_TO_GROUP,
        &ASSOCIATE_DELEGATION_REQUEST,
        &ATTACH_GROUP_POLICY,
        &ATTACH_ROLE_POLICY,
        &ATTACH_USER_POLICY,
        &CHANGE_PASSWORD,
        &CREATE_ACCESS_KEY,
        &CREATE_ACCOUNT_ALIAS,
        &CREATE_DELEGATION_REQUEST,
        &CREATE_GROUP,
        &CREATE_INSTANCE_PROFILE,
        &CREATE_LOGIN_PROFILE,
        &CREATE_OPEN_ID_CONNECT_PROVIDER,
        &CREATE_POLICY,
        &CREATE_POLICY_VERSION,
        &CREATE_ROLE,
        &CREATE_SAML_PROVIDER,
        &CREATE_SERVICE_LINKED_ROLE,
        &CREATE_SERVICE_SPECIFIC_CREDENTIAL,
        &CREATE_USER,
        &CREATE_VIRTUAL_MFA_DEVICE,
        &DEACTIVATE_MFA_DEVICE,
        &DELETE_ACCESS_KEY,
        &DELETE_ACCOUNT_ALIAS,
        &DELETE_ACCOUNT_PASSWORD_POLICY,
        &DELETE_GROUP,
        &DELETE_GROUP_POLICY,
        &DELETE_INSTANCE_PROFILE,
        &DELETE_LOGIN_PROFILE,
        &DELETE_OPEN_ID_CONNECT_PROVIDER,
        &DELETE_POLICY,
        &DELETE_POLICY_VERSION,
        &DELETE_ROLE,
        &DELETE_ROLE_PERMISSIONS_BOUNDARY,
        &DELETE_ROLE_POLICY,
        &DELETE_SAML_PROVIDER,
        &DELETE_SSH_PUBLIC_KEY,
        &DELETE_SERVER_CERTIFICATE,
        &DELETE_SERVICE_LINKED_ROLE,
        &DELETE_SERVICE_SPECIFIC_CREDENTIAL,
        &DELETE_SIGNING_CERTIFICATE,
        &DELETE_USER,
        &DELETE_USER_PERMISSIONS_BOUNDARY,
        &DELETE_USER_POLICY,
        &DELETE_VIRTUAL_MFA_DEVICE,
        &DETACH_GROUP_POLICY,
        &DETACH_ROLE_POLICY,
        &DETACH_USER_POLICY,
        &DISABLE_ORGANIZATIONS_ROOT_CREDENTIALS_MANAGEMENT,
        &DISABLE_ORGANIZATIONS_ROOT_SESSIONS,
        &DISABLE_OUTBOUND_WEB_IDENTITY_FEDERATION,
        &ENABLE_MFA_DEVICE,
        &ENABLE_ORGANIZATIONS_ROOT_CREDENTIALS_MANAGEMENT,
        &ENABLE_ORGANIZATIONS_ROOT_SESSIONS,
        &ENABLE_OUTBOUND_WEB_IDENTITY_FEDERATION,
        &GENERATE_CREDENTIAL_REPORT,
        &GENERATE_ORGANIZATIONS_ACCESS_REPORT,
        &GENERATE_SERVICE_LAST_ACCESSED_DETAILS,
        &GET_ACCESS_KEY_LAST_USED,
        &GET_ACCOUNT_AUTHORIZATION_DETAILS,
        &GET_ACCOUNT_PASSWORD_POLICY,
        &GET_ACCOUNT_PROPERTIES,
        &GET_ACCOUNT_SUMMARY,
        &GET_CONTEXT_KEYS_FOR_CUSTOM_POLICY,
        &GET_CONTEXT_KEYS_FOR_PRINCIPAL_POLICY,
        &GET_CREDENTIAL_REPORT,
        &GET_DELEGATION_REQUEST,
        &GET_GROUP,
        &GET_GROUP_POLICY,
        &GET_HUMAN_READABLE_SUMMARY,
        &GET_INSTANCE_PROFILE,
        &GET_LOGIN_PROFILE,
        &GET_MFA_DEVICE,
        &GET_OPEN_ID_CONNECT_PROVIDER,
        &GET_ORGANIZATIONS_ACCESS_REPORT,
        &GET_OUTBOUND_WEB_IDENTITY_FEDERATION_INFO,
        &GET_POLICY,
        &GET_POLICY_VERSION,
        &GET_ROLE,
        &GET_ROLE_POLICY,
        &GET_ROLE_TEMPLATE_VERSION,
        &GET_SAML_PROVIDER,
        &GET_SSH_PUBLIC_KEY,
        &GET_SERVER_CERTIFICATE,
        &GET_SERVICE_LAST_ACCESSED_DETAILS,
        &GET_SERVICE_LAST_ACCESSED_DETAILS_WITH_ENTITIES,
        &GET_SERVICE_LINKED_ROLE_DELETION_STATUS,
        &GET_USER,
        &GET_USER_POLICY,
        &LIST_ACCESS_KEYS,
        &LIST_ACCOUNT_ALIASES,
        &LIST_ATTACHED_GROUP_POLICIES,
        &LIST_ATTACHED_ROLE_POLICIES,
        &LIST_ATTACHED_USER_POLICIES,
        &LIST_DELEGATION_REQUESTS,
        &LIST_ENTITIES_FOR_POLICY,
        &LIST_GROUP_POLICIES,
        &LIST_GROUPS,
        &LIST_GROUPS_FOR_USER,
        &LIST_INSTANCE_PROFILE_TAGS,
        &LIST_INSTANCE_PROFILES,
        &LIST_INSTANCE_PROFILES_FOR_ROLE,
        &LIST_MFA_DEVICE_TAGS,
        &LIST_MFA_DEVICES,
        &LIST_OPEN_ID_CONNECT_PROVIDER_TAGS,
        &LIST_OPEN_ID_CONNECT_PROVIDERS,
        &LIST_ORGANIZATIONS_FEATURES,
        &LIST_POLICIES,
        &LIST_POLICIES_GRANTING_SERVICE_ACCESS,
        &LIST_POLICY_TAGS,
        &LIST_POLICY_VERSIONS,
        &LIST_ROLE_POLICIES,
        &LIST_ROLE_TAGS,
        &LIST_ROLES,
        &LIST_SAML_PROVIDER_TAGS,
        &LIST_SAML_PROVIDERS,
        &LIST_SSH_PUBLIC_KEYS,
        &LIST_SERVER_CERTIFICATE_TAGS,
        &LIST_SERVER_CERTIFICATES,
        &LIST_SERVICE_SPECIFIC_CREDENTIALS,
        &LIST_SIGNING_CERTIFICATES,
        &LIST_USER_POLICIES,
        &LIST_USER_TAGS,
        &LIST_USERS,
        &LIST_VIRTUAL_MFA_DEVICES,
        &PUT_ACCOUNT_PROPERTIES,
        &PUT_GROUP_POLICY,
        &PUT_ROLE_PERMISSIONS_BOUNDARY,
        &PUT_ROLE_POLICY,
        &PUT_USER_PERMISSIONS_BOUNDARY,
        &PUT_USER_POLICY,
        &REJECT_DELEGATION_REQUEST,
        &REMOVE_CLIENT_ID_FROM_OPEN_ID_CONNECT_PROVIDER,
        &REMOVE_ROLE_FROM_INSTANCE_PROFILE,
        &REMOVE_USER_FROM_GROUP,
        &RESET_SERVICE_SPECIFIC_CREDENTIAL,
        &RESYNC_MFA_DEVICE,
        &SEND_DELEGATION_TOKEN,
        &SET_DEFAULT_POLICY_VERSION,
        &SET_SECURITY_TOKEN_SERVICE_PREFERENCES,
        &SIMULATE_CUSTOM_POLICY,
        &SIMULATE_PRINCIPAL_POLICY,
        &TAG_INSTANCE_PROFILE,
        &TAG_MFA_DEVICE,
        &TAG_OPEN_ID_CONNECT_PROVIDER,
        &TAG_POLICY,
        &TAG_ROLE,
        &TAG_SAML_PROVIDER,
        &TAG_SERVER_CERTIFICATE,
        &TAG_USER,
        &UNTAG_INSTANCE_PROFILE,
        &UNTAG_MFA_DEVICE,
        &UNTAG_OPEN_ID_CONNECT_PROVIDER,
        &UNTAG_POLICY,
        &UNTAG_ROLE,
        &UNTAG_SAML_PROVIDER,
        &UNTAG_SERVER_CERTIFICATE,
        &UNTAG_USER,
        &UPDATE_ACCESS_KEY,
        &UPDATE_ACCOUNT_PASSWORD_POLICY,
        &UPDATE_ASSUME_ROLE_POLICY,
        &UPDATE_DELEGATION_REQUEST,
        &UPDATE_GROUP,
        &UPDATE_LOGIN_PROFILE,
        &UPDATE_OPEN_ID_CONNECT_PROVIDER_THUMBPRINT,
        &UPDATE_ROLE,
        &UPDATE_ROLE_DESCRIPTION,
        &UPDATE_SAML_PROVIDER,
        &UPDATE_SSH_PUBLIC_KEY,
        &UPDATE_SERVER_CERTIFICATE,
        &UPDATE_SERVICE_SPECIFIC_CREDENTIAL,
        &UPDATE_SIGNING_CERTIFICATE,
        &UPDATE_USER,
        &UPLOAD_SSH_PUBLIC_KEY,
        &UPLOAD_SERVER_CERTIFICATE,
        &UPLOAD_SIGNING_CERTIFICATE,
    ],
    errors: &[
        &schemas::ACCOUNT_NOT_MANAGEMENT_OR_DELEGATED_ADMINISTRATOR_EXCEPTION_ERROR,
        &schemas::CALLER_IS_NOT_MANAGEMENT_ACCOUNT_EXCEPTION_ERROR,
        &schemas::CONCURRENT_MODIFICATION_EXCEPTION_ERROR,
        &schemas::CREDENTIAL_REPORT_EXPIRED_EXCEPTION_ERROR,
        &schemas::CREDENTIAL_REPORT_NOT_PRESENT_EXCEPTION_ERROR,
        &schemas::CREDENTIAL_REPORT_NOT_READY_EXCEPTION_ERROR,
        &schemas::DELETE_CONFLICT_EXCEPTION_ERROR,
        &schemas::DUPLICATE_CERTIFICATE_EXCEPTION_ERROR,
        &schemas::DUPLICATE_SSH_PUBLIC_KEY_EXCEPTION_ERROR,
        &schemas::ENTITY_ALREADY_EXISTS_EXCEPTION_ERROR,
        &schemas::ENTITY_TEMPORARILY_UNMODIFIABLE_EXCEPTION_ERROR,
        &schemas::FEATURE_DISABLED_EXCEPTION_ERROR,
        &schemas::FEATURE_ENABLED_EXCEPTION_ERROR,
        &schemas::INVALID_AUTHENTICATION_CODE_EXCEPTION_ERROR,
        &schemas::INVALID_CERTIFICATE_EXCEPTION_ERROR,
        &schemas::INVALID_INPUT_EXCEPTION_ERROR,
        &schemas::INVALID_PUBLIC_KEY_EXCEPTION_ERROR,
        &schemas::INVALID_USER_TYPE_EXCEPTION_ERROR,
        &schemas::KEY_PAIR_MISMATCH_EXCEPTION_ERROR,
        &schemas::LIMIT_EXCEEDED_EXCEPTION_ERROR,
        &schemas::MALFORMED_CERTIFICATE_EXCEPTION_ERROR,
        &schemas::MALFORMED_POLICY_DOCUMENT_EXCEPTION_ERROR,
        &schemas::NAME_CONFLICT_EXCEPTION_ERROR,
        &schemas::NO_SUCH_ENTITY_EXCEPTION_ERROR,
        &schemas::OPEN_ID_IDP_COMMUNICATION_ERROR_EXCEPTION_ERROR,
        &schemas::ORGANIZATION_NOT_FOUND_EXCEPTION_ERROR,
        &schemas::ORGANIZATION_NOT_IN_ALL_FEATURES_MODE_EXCEPTION_ERROR,
        &schemas::PASSWORD_POLICY_VIOLATION_EXCEPTION_ERROR,
        &schemas::POLICY_EVALUATION_EXCEPTION_ERROR,
        &schemas::POLICY_NOT_ATTACHABLE_EXCEPTION_ERROR,
        &schemas::REPORT_GENERATION_LIMIT_EXCEEDED_EXCEPTION_ERROR,
        &schemas::ROLE_MODIFIED_EXCEPTION_ERROR,
        &schemas::ROLE_TEMPLATE_DISABLED_EXCEPTION_ERROR,
        &schemas::SERVICE_ACCESS_NOT_ENABLED_EXCEPTION_ERROR,
        &schemas::SERVICE_FAILURE_EXCEPTION_ERROR,
        &schemas::SERVICE_NOT_SUPPORTED_EXCEPTION_ERROR,
        &schemas::UNMODIFIABLE_ENTITY_EXCEPTION_ERROR,
        &schemas::UNRECOGNIZED_PUBLIC_KEY_ENCODING_EXCEPTION_ERROR,
    ],
};

static ACCEPT_DELEGATION_REQUEST: OperationSchema = OperationSchema {
    name: "AcceptDelegationRequest",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::ACCEPT_DELEGATION_REQUEST_REQUEST,
    output: None,
    result_wrapper: "",
    errors: &[
        &schemas::NO_SUCH_ENTITY_EXCEPTION_ERROR,
        &schemas::SERVICE_FAILURE_EXCEPTION_ERROR,
        &schemas::CONCURRENT_MODIFICATION_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: false,
    paginated: false,
};

/// `AcceptDelegationRequest`
#[derive(Debug, Clone, Copy)]
pub struct AcceptDelegationRequest;

impl Operation for AcceptDelegationRequest {
    type Input = shapes::AcceptDelegationRequestRequest;
    type Output = Empty;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &ACCEPT_DELEGATION_REQUEST;
}

static ACQUIRE_ROLE: OperationSchema = OperationSchema {
    name: "AcquireRole",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::ACQUIRE_ROLE_REQUEST,
    output: Some(&schemas::ACQUIRE_ROLE_RESPONSE),
    result_wrapper: "AcquireRoleResult",
    errors: &[
        &schemas::LIMIT_EXCEEDED_EXCEPTION_ERROR,
        &schemas::INVALID_INPUT_EXCEPTION_ERROR,
        &schemas::ENTITY_ALREADY_EXISTS_EXCEPTION_ERROR,
        &schemas::ROLE_MODIFIED_EXCEPTION_ERROR,
        &schemas::NAME_CONFLICT_EXCEPTION_ERROR,
        &schemas::MALFORMED_POLICY_DOCUMENT_EXCEPTION_ERROR,
        &schemas::CONCURRENT_MODIFICATION_EXCEPTION_ERROR,
        &schemas::SERVICE_FAILURE_EXCEPTION_ERROR,
        &schemas::NO_SUCH_ENTITY_EXCEPTION_ERROR,
        &schemas::ROLE_TEMPLATE_DISABLED_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: false,
    paginated: false,
};

/// `AcquireRole`
#[derive(Debug, Clone, Copy)]
pub struct AcquireRole;

impl Operation for AcquireRole {
    type Input = shapes::AcquireRoleRequest;
    type Output = shapes::AcquireRoleResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &ACQUIRE_ROLE;
}

static ADD_CLIENT_ID_TO_OPEN_ID_CONNECT_PROVIDER: OperationSchema = OperationSchema {
    name: "AddClientIDToOpenIDConnectProvider",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::ADD_CLIENT_ID_TO_OPEN_ID_CONNECT_PROVIDER_REQUEST,
    output: None,
    result_wrapper: "",
    errors: &[
        &schemas::CONCURRENT_MODIFICATION_EXCEPTION_ERROR,
        &schemas::INVALID_INPUT_EXCEPTION_ERROR,
        &schemas::NO_SUCH_ENTITY_EXCEPTION_ERROR,
        &schemas::LIMIT_EXCEEDED_EXCEPTION_ERROR,
        &schemas::SERVICE_FAILURE_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: false,
    paginated: false,
};

/// `AddClientIDToOpenIDConnectProvider`
#[derive(Debug, Clone, Copy)]
pub struct AddClientIDToOpenIDConnectProvider;

impl Operation for AddClientIDToOpenIDConnectProvider {
    type Input = shapes::AddClientIDToOpenIDConnectProviderRequest;
    type Output = Empty;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &ADD_CLIENT_ID_TO_OPEN_ID_CONNECT_PROVIDER;
}

static ADD_ROLE_TO_INSTANCE_PROFILE: OperationSchema = OperationSchema {
    name: "AddRoleToInstanceProfile",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::ADD_ROLE_TO_INSTANCE_PROFILE_REQUEST,
    output: None,
    result_wrapper: "",
    errors: &[
        &schemas::NO_SUCH_ENTITY_EXCEPTION_ERROR,
        &schemas::ENTITY_ALREADY_EXISTS_EXCEPTION_ERROR,
        &schemas::LIMIT_EXCEEDED_EXCEPTION_ERROR,
        &schemas::UNMODIFIABLE_ENTITY_EXCEPTION_ERROR,
        &schemas::SERVICE_FAILURE_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: false,
    paginated: false,
};

/// `AddRoleToInstanceProfile`
#[derive(Debug, Clone, Copy)]
pub struct AddRoleToInstanceProfile;

impl Operation for AddRoleToInstanceProfile {
    type Input = shapes::AddRoleToInstanceProfileRequest;
    type Output = Empty;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &ADD_ROLE_TO_INSTANCE_PROFILE;
}

static ADD_USER_TO_GROUP: OperationSchema = OperationSchema {
    name: "AddUserToGroup",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::ADD_USER_TO_GROUP_REQUEST,
    output: None,
    result_wrapper: "",
    errors: &[
        &schemas::NO_SUCH_ENTITY_EXCEPTION_ERROR,
        &schemas::LIMIT_EXCEEDED_EXCEPTION_ERROR,
        &schemas::SERVICE_FAILURE_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: false,
    paginated: false,
};

/// `AddUserToGroup`
#[derive(Debug, Clone, Copy)]
pub struct AddUserToGroup;

impl Operation for AddUserToGroup {
    type Input = shapes::AddUserToGroupRequest;
    type Output = Empty;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &ADD_USER_TO_GROUP;
}

static ASSOCIATE_DELEGATION_REQUEST: OperationSchema = OperationSchema {
    name: "AssociateDelegationRequest",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::ASSOCIATE_DELEGATION_REQUEST_REQUEST,
    output: None,
    result_wrapper: "",
    errors: &[
        &schemas::NO_SUCH_ENTITY_EXCEPTION_ERROR,
        &schemas::SERVICE_FAILURE_EXCEPTION_ERROR,
        &schemas::CONCURRENT_MODIFICATION_EXCEPTION_ERROR,
        &schemas::INVALID_INPUT_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: false,
    paginated: false,
};

/// `AssociateDelegationRequest`
#[derive(Debug, Clone, Copy)]
pub struct AssociateDelegationRequest;

impl Operation for AssociateDelegationRequest {
    type Input = shapes::AssociateDelegationRequestRequest;
    type Output = Empty;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &ASSOCIATE_DELEGATION_REQUEST;
}

static ATTACH_GROUP_POLICY: OperationSchema = OperationSchema {
    name: "AttachGroupPolicy",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::ATTACH_GROUP_POLICY_REQUEST,
    output: None,
    result_wrapper: "",
    errors: &[
        &schemas::NO_SUCH_ENTITY_EXCEPTION_ERROR,
        &schemas::LIMIT_EXCEEDED_EXCEPTION_ERROR,
        &schemas::INVALID_INPUT_EXCEPTION_ERROR,
        &schemas::POLICY_NOT_ATTACHABLE_EXCEPTION_ERROR,
        &schemas::SERVICE_FAILURE_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: false,
    paginated: false,
};

/// `AttachGroupPolicy`
#[derive(Debug, Clone, Copy)]
pub struct AttachGroupPolicy;

impl Operation for AttachGroupPolicy {
    type Input = shapes::AttachGroupPolicyRequest;
    type Output = Empty;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &ATTACH_GROUP_POLICY;
}

static ATTACH_ROLE_POLICY: OperationSchema = OperationSchema {
    name: "AttachRolePolicy",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::ATTACH_ROLE_POLICY_REQUEST,
    output: None,
    result_wrapper: "",
    errors: &[
        &schemas::NO_SUCH_ENTITY_EXCEPTION_ERROR,
        &schemas::LIMIT_EXCEEDED_EXCEPTION_ERROR,
        &schemas::INVALID_INPUT_EXCEPTION_ERROR,
        &schemas::UNMODIFIABLE_ENTITY_EXCEPTION_ERROR,
        &schemas::POLICY_NOT_ATTACHABLE_EXCEPTION_ERROR,
        &schemas::SERVICE_FAILURE_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: false,
    paginated: false,
};

/// `AttachRolePolicy`
#[derive(Debug, Clone, Copy)]
pub struct AttachRolePolicy;

impl Operation for AttachRolePolicy {
    type Input = shapes::AttachRolePolicyRequest;
    type Output = Empty;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &ATTACH_ROLE_POLICY;
}

static ATTACH_USER_POLICY: OperationSchema = OperationSchema {
    name: "AttachUserPolicy",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::ATTACH_USER_POLICY_REQUEST,
    output: None,
    result_wrapper: "",
    errors: &[
        &schemas::NO_SUCH_ENTITY_EXCEPTION_ERROR,
        &schemas::LIMIT_EXCEEDED_EXCEPTION_ERROR,
        &schemas::INVALID_INPUT_EXCEPTION_ERROR,
        &schemas::POLICY_NOT_ATTACHABLE_EXCEPTION_ERROR,
        &schemas::SERVICE_FAILURE_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: false,
    paginated: false,
};

/// `AttachUserPolicy`
#[derive(Debug, Clone, Copy)]
pub struct AttachUserPolicy;

impl Operation for AttachUserPolicy {
    type Input = shapes::AttachUserPolicyRequest;
    type Output = Empty;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &ATTACH_USER_POLICY;
}

static CHANGE_PASSWORD: OperationSchema = OperationSchema {
    name: "ChangePassword",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::CHANGE_PASSWORD_REQUEST,
    output: None,
    result_wrapper: "",
    errors: &[
        &schemas::NO_SUCH_ENTITY_EXCEPTION_ERROR,
        &schemas::INVALID_USER_TYPE_EXCEPTION_ERROR,
        &schemas::LIMIT_EXCEEDED_EXCEPTION_ERROR,
        &schemas::ENTITY_TEMPORARILY_UNMODIFIABLE_EXCEPTION_ERROR,
        &schemas::PASSWORD_POLICY_VIOLATION_EXCEPTION_ERROR,
        &schemas::SERVICE_FAILURE_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: false,
    paginated: false,
};

/// `ChangePassword`
#[derive(Debug, Clone, Copy)]
pub struct ChangePassword;

impl Operation for ChangePassword {
    type Input = shapes::ChangePasswordRequest;
    type Output = Empty;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &CHANGE_PASSWORD;
}

static CREATE_ACCESS_KEY: OperationSchema = OperationSchema {
    name: "CreateAccessKey",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::CREATE_ACCESS_KEY_REQUEST,
    output: Some(&schemas::CREATE_ACCESS_KEY_RESPONSE),
    result_wrapper: "CreateAccessKeyResult",
    errors: &[
        &schemas::NO_SUCH_ENTITY_EXCEPTION_ERROR,
        &schemas::LIMIT_EXCEEDED_EXCEPTION_ERROR,
        &schemas::SERVICE_FAILURE_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: false,
    paginated: false,
};

/// `CreateAccessKey`
#[derive(Debug, Clone, Copy)]
pub struct CreateAccessKey;

impl Operation for CreateAccessKey {
    type Input = shapes::CreateAccessKeyRequest;
    type Output = shapes::CreateAccessKeyResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &CREATE_ACCESS_KEY;
}

static CREATE_ACCOUNT_ALIAS: OperationSchema = OperationSchema {
    name: "CreateAccountAlias",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::CREATE_ACCOUNT_ALIAS_REQUEST,
    output: None,
    result_wrapper: "",
    errors: &[
        &schemas::CONCURRENT_MODIFICATION_EXCEPTION_ERROR,
        &schemas::ENTITY_ALREADY_EXISTS_EXCEPTION_ERROR,
        &schemas::LIMIT_EXCEEDED_EXCEPTION_ERROR,
        &schemas::SERVICE_FAILURE_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: false,
    paginated: false,
};

/// `CreateAccountAlias`
#[derive(Debug, Clone, Copy)]
pub struct CreateAccountAlias;

impl Operation for CreateAccountAlias {
    type Input = shapes::CreateAccountAliasRequest;
    type Output = Empty;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &CREATE_ACCOUNT_ALIAS;
}

static CREATE_DELEGATION_REQUEST: OperationSchema = OperationSchema {
    name: "CreateDelegationRequest",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::CREATE_DELEGATION_REQUEST_REQUEST,
    output: Some(&schemas::CREATE_DELEGATION_REQUEST_RESPONSE),
    result_wrapper: "CreateDelegationRequestResult",
    errors: &[
        &schemas::ENTITY_ALREADY_EXISTS_EXCEPTION_ERROR,
        &schemas::SERVICE_FAILURE_EXCEPTION_ERROR,
        &schemas::INVALID_INPUT_EXCEPTION_ERROR,
        &schemas::LIMIT_EXCEEDED_EXCEPTION_ERROR,
        &schemas::CONCURRENT_MODIFICATION_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: false,
    paginated: false,
};

/// `CreateDelegationRequest`
#[derive(Debug, Clone, Copy)]
pub struct CreateDelegationRequest;

impl Operation for CreateDelegationRequest {
    type Input = shapes::CreateDelegationRequestRequest;
    type Output = shapes::CreateDelegationRequestResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &CREATE_DELEGATION_REQUEST;
}

static CREATE_GROUP: OperationSchema = OperationSchema {
    name: "CreateGroup",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::CREATE_GROUP_REQUEST,
    output: Some(&schemas::CREATE_GROUP_RESPONSE),
    result_wrapper: "CreateGroupResult",
    errors: &[
        &schemas::LIMIT_EXCEEDED_EXCEPTION_ERROR,
        &schemas::ENTITY_ALREADY_EXISTS_EXCEPTION_ERROR,
        &schemas::NO_SUCH_ENTITY_EXCEPTION_ERROR,
        &schemas::SERVICE_FAILURE_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: false,
    paginated: false,
};

/// `CreateGroup`
#[derive(Debug, Clone, Copy)]
pub struct CreateGroup;

impl Operation for CreateGroup {
    type Input = shapes::CreateGroupRequest;
    type Output = shapes::CreateGroupResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &CREATE_GROUP;
}

static CREATE_INSTANCE_PROFILE: OperationSchema = OperationSchema {
    name: "CreateInstanceProfile",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::CREATE_INSTANCE_PROFILE_REQUEST,
    output: Some(&schemas::CREATE_INSTANCE_PROFILE_RESPONSE),
    result_wrapper: "CreateInstanceProfileResult",
    errors: &[
        &schemas::ENTITY_ALREADY_EXISTS_EXCEPTION_ERROR,
        &schemas::INVALID_INPUT_EXCEPTION_ERROR,
        &schemas::LIMIT_EXCEEDED_EXCEPTION_ERROR,
        &schemas::CONCURRENT_MODIFICATION_EXCEPTION_ERROR,
        &schemas::SERVICE_FAILURE_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: false,
    paginated: false,
};

/// `CreateInstanceProfile`
#[derive(Debug, Clone, Copy)]
pub struct CreateInstanceProfile;

impl Operation for CreateInstanceProfile {
    type Input = shapes::CreateInstanceProfileRequest;
    type Output = shapes::CreateInstanceProfileResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &CREATE_INSTANCE_PROFILE;
}

static CREATE_LOGIN_PROFILE: OperationSchema = OperationSchema {
    name: "CreateLoginProfile",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::CREATE_LOGIN_PROFILE_REQUEST,
    output: Some(&schemas::CREATE_LOGIN_PROFILE_RESPONSE),
    result_wrapper: "CreateLoginProfileResult",
    errors: &[
        &schemas::ENTITY_ALREADY_EXISTS_EXCEPTION_ERROR,
        &schemas::NO_SUCH_ENTITY_EXCEPTION_ERROR,
        &schemas::PASSWORD_POLICY_VIOLATION_EXCEPTION_ERROR,
        &schemas::LIMIT_EXCEEDED_EXCEPTION_ERROR,
        &schemas::SERVICE_FAILURE_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: false,
    paginated: false,
};

/// `CreateLoginProfile`
#[derive(Debug, Clone, Copy)]
pub struct CreateLoginProfile;

impl Operation for CreateLoginProfile {
    type Input = shapes::CreateLoginProfileRequest;
    type Output = shapes::CreateLoginProfileResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &CREATE_LOGIN_PROFILE;
}

static CREATE_OPEN_ID_CONNECT_PROVIDER: OperationSchema = OperationSchema {
    name: "CreateOpenIDConnectProvider",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::CREATE_OPEN_ID_CONNECT_PROVIDER_REQUEST,
    output: Some(&schemas::CREATE_OPEN_ID_CONNECT_PROVIDER_RESPONSE),
    result_wrapper: "CreateOpenIDConnectProviderResult",
    errors: &[
        &schemas::INVALID_INPUT_EXCEPTION_ERROR,
        &schemas::ENTITY_ALREADY_EXISTS_EXCEPTION_ERROR,
        &schemas::LIMIT_EXCEEDED_EXCEPTION_ERROR,
        &schemas::CONCURRENT_MODIFICATION_EXCEPTION_ERROR,
        &schemas::SERVICE_FAILURE_EXCEPTION_ERROR,
        &schemas::OPEN_ID_IDP_COMMUNICATION_ERROR_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: false,
    paginated: false,
};

/// `CreateOpenIDConnectProvider`
#[derive(Debug, Clone, Copy)]
pub struct CreateOpenIDConnectProvider;

impl Operation for CreateOpenIDConnectProvider {
    type Input = shapes::CreateOpenIDConnectProviderRequest;
    type Output = shapes::CreateOpenIDConnectProviderResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &CREATE_OPEN_ID_CONNECT_PROVIDER;
}

static CREATE_POLICY: OperationSchema = OperationSchema {
    name: "CreatePolicy",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::CREATE_POLICY_REQUEST,
    output: Some(&schemas::CREATE_POLICY_RESPONSE),
    result_wrapper: "CreatePolicyResult",
    errors: &[
        &schemas::INVALID_INPUT_EXCEPTION_ERROR,
        &schemas::LIMIT_EXCEEDED_EXCEPTION_ERROR,
        &schemas::ENTITY_ALREADY_EXISTS_EXCEPTION_ERROR,
        &schemas::MALFORMED_POLICY_DOCUMENT_EXCEPTION_ERROR,
        &schemas::CONCURRENT_MODIFICATION_EXCEPTION_ERROR,
        &schemas::SERVICE_FAILURE_EXCEPTION_ERROR,
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

static CREATE_POLICY_VERSION: OperationSchema = OperationSchema {
    name: "CreatePolicyVersion",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::CREATE_POLICY_VERSION_REQUEST,
    output: Some(&schemas::CREATE_POLICY_VERSION_RESPONSE),
    result_wrapper: "CreatePolicyVersionResult",
    errors: &[
        &schemas::NO_SUCH_ENTITY_EXCEPTION_ERROR,
        &schemas::MALFORMED_POLICY_DOCUMENT_EXCEPTION_ERROR,
        &schemas::INVALID_INPUT_EXCEPTION_ERROR,
        &schemas::LIMIT_EXCEEDED_EXCEPTION_ERROR,
        &schemas::SERVICE_FAILURE_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: false,
    paginated: false,
};

/// `CreatePolicyVersion`
#[derive(Debug, Clone, Copy)]
pub struct CreatePolicyVersion;

impl Operation for CreatePolicyVersion {
    type Input = shapes::CreatePolicyVersionRequest;
    type Output = shapes::CreatePolicyVersionResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &CREATE_POLICY_VERSION;
}

static CREATE_ROLE: OperationSchema = OperationSchema {
    name: "CreateRole",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::CREATE_ROLE_REQUEST,
    output: Some(&schemas::CREATE_ROLE_RESPONSE),
    result_wrapper: "CreateRoleResult",
    errors: &[
        &schemas::LIMIT_EXCEEDED_EXCEPTION_ERROR,
        &schemas::INVALID_INPUT_EXCEPTION_ERROR,
        &schemas::ENTITY_ALREADY_EXISTS_EXCEPTION_ERROR,
        &schemas::MALFORMED_POLICY_DOCUMENT_EXCEPTION_ERROR,
        &schemas::CONCURRENT_MODIFICATION_EXCEPTION_ERROR,
        &schemas::SERVICE_FAILURE_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: false,
    paginated: false,
};

/// `CreateRole`
#[derive(Debug, Clone, Copy)]
pub struct CreateRole;

impl Operation for CreateRole {
    type Input = shapes::CreateRoleRequest;
    type Output = shapes::CreateRoleResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &CREATE_ROLE;
}

static CREATE_SAML_PROVIDER: OperationSchema = OperationSchema {
    name: "CreateSAMLProvider",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::CREATE_SAML_PROVIDER_REQUEST,
    output: Some(&schemas::CREATE_SAML_PROVIDER_RESPONSE),
    result_wrapper: "CreateSAMLProviderResult",
    errors: &[
        &schemas::INVALID_INPUT_EXCEPTION_ERROR,
        &schemas::ENTITY_ALREADY_EXISTS_EXCEPTION_ERROR,
        &schemas::LIMIT_EXCEEDED_EXCEPTION_ERROR,
        &schemas::CONCURRENT_MODIFICATION_EXCEPTION_ERROR,
        &schemas::SERVICE_FAILURE_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: false,
    paginated: false,
};

/// `CreateSAMLProvider`
#[derive(Debug, Clone, Copy)]
pub struct CreateSAMLProvider;

impl Operation for CreateSAMLProvider {
    type Input = shapes::CreateSAMLProviderRequest;
    type Output = shapes::CreateSAMLProviderResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &CREATE_SAML_PROVIDER;
}

static CREATE_SERVICE_LINKED_ROLE: OperationSchema = OperationSchema {
    name: "CreateServiceLinkedRole",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::CREATE_SERVICE_LINKED_ROLE_REQUEST,
    output: Some(&schemas::CREATE_SERVICE_LINKED_ROLE_RESPONSE),
    result_wrapper: "CreateServiceLinkedRoleResult",
    errors: &[
        &schemas::INVALID_INPUT_EXCEPTION_ERROR,
        &schemas::LIMIT_EXCEEDED_EXCEPTION_ERROR,
        &schemas::NO_SUCH_ENTITY_EXCEPTION_ERROR,
        &schemas::SERVICE_FAILURE_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: false,
    paginated: false,
};

/// `CreateServiceLinkedRole`
#[derive(Debug, Clone, Copy)]
pub struct CreateServiceLinkedRole;

impl Operation for CreateServiceLinkedRole {
    type Input = shapes::CreateServiceLinkedRoleRequest;
    type Output = shapes::CreateServiceLinkedRoleResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &CREATE_SERVICE_LINKED_ROLE;
}

static CREATE_SERVICE_SPECIFIC_CREDENTIAL: OperationSchema = OperationSchema {
    name: "CreateServiceSpecificCredential",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::CREATE_SERVICE_SPECIFIC_CREDENTIAL_REQUEST,
    output: Some(&schemas::CREATE_SERVICE_SPECIFIC_CREDENTIAL_RESPONSE),
    result_wrapper: "CreateServiceSpecificCredentialResult",
    errors: &[
        &schemas::LIMIT_EXCEEDED_EXCEPTION_ERROR,
        &schemas::NO_SUCH_ENTITY_EXCEPTION_ERROR,
        &schemas::SERVICE_NOT_SUPPORTED_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: false,
    paginated: false,
};

/// `CreateServiceSpecificCredential`
#[derive(Debug, Clone, Copy)]
pub struct CreateServiceSpecificCredential;

impl Operation for CreateServiceSpecificCredential {
    type Input = shapes::CreateServiceSpecificCredentialRequest;
    type Output = shapes::CreateServiceSpecificCredentialResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &CREATE_SERVICE_SPECIFIC_CREDENTIAL;
}

static CREATE_USER: OperationSchema = OperationSchema {
    name: "CreateUser",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::CREATE_USER_REQUEST,
    output: Some(&schemas::CREATE_USER_RESPONSE),
    result_wrapper: "CreateUserResult",
    errors: &[
        &schemas::LIMIT_EXCEEDED_EXCEPTION_ERROR,
        &schemas::ENTITY_ALREADY_EXISTS_EXCEPTION_ERROR,
        &schemas::NO_SUCH_ENTITY_EXCEPTION_ERROR,
        &schemas::INVALID_INPUT_EXCEPTION_ERROR,
        &schemas::CONCURRENT_MODIFICATION_EXCEPTION_ERROR,
        &schemas::SERVICE_FAILURE_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: false,
    paginated: false,
};

/// `CreateUser`
#[derive(Debug, Clone, Copy)]
pub struct CreateUser;

impl Operation for CreateUser {
    type Input = shapes::CreateUserRequest;
    type Output = shapes::CreateUserResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &CREATE_USER;
}

static CREATE_VIRTUAL_MFA_DEVICE: OperationSchema = OperationSchema {
    name: "CreateVirtualMFADevice",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::CREATE_VIRTUAL_MFA_DEVICE_REQUEST,
    output: Some(&schemas::CREATE_VIRTUAL_MFA_DEVICE_RESPONSE),
    result_wrapper: "CreateVirtualMFADeviceResult",
    errors: &[
        &schemas::LIMIT_EXCEEDED_EXCEPTION_ERROR,
        &schemas::INVALID_INPUT_EXCEPTION_ERROR,
        &schemas::ENTITY_ALREADY_EXISTS_EXCEPTION_ERROR,
        &schemas::CONCURRENT_MODIFICATION_EXCEPTION_ERROR,
        &schemas::SERVICE_FAILURE_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: false,
    paginated: false,
};

/// `CreateVirtualMFADevice`
#[derive(Debug, Clone, Copy)]
pub struct CreateVirtualMFADevice;

impl Operation for CreateVirtualMFADevice {
    type Input = shapes::CreateVirtualMFADeviceRequest;
    type Output = shapes::CreateVirtualMFADeviceResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &CREATE_VIRTUAL_MFA_DEVICE;
}

static DEACTIVATE_MFA_DEVICE: OperationSchema = OperationSchema {
    name: "DeactivateMFADevice",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::DEACTIVATE_MFA_DEVICE_REQUEST,
    output: None,
    result_wrapper: "",
    errors: &[
        &schemas::ENTITY_TEMPORARILY_UNMODIFIABLE_EXCEPTION_ERROR,
        &schemas::NO_SUCH_ENTITY_EXCEPTION_ERROR,
        &schemas::LIMIT_EXCEEDED_EXCEPTION_ERROR,
        &schemas::SERVICE_FAILURE_EXCEPTION_ERROR,
        &schemas::CONCURRENT_MODIFICATION_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: false,
    paginated: false,
};

/// `DeactivateMFADevice`
#[derive(Debug, Clone, Copy)]
pub struct DeactivateMFADevice;

impl Operation for DeactivateMFADevice {
    type Input = shapes::DeactivateMFADeviceRequest;
    type Output = Empty;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &DEACTIVATE_MFA_DEVICE;
}

static DELETE_ACCESS_KEY: OperationSchema = OperationSchema {
    name: "DeleteAccessKey",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::DELETE_ACCESS_KEY_REQUEST,
    output: None,
    result_wrapper: "",
    errors: &[
        &schemas::NO_SUCH_ENTITY_EXCEPTION_ERROR,
        &schemas::LIMIT_EXCEEDED_EXCEPTION_ERROR,
        &schemas::SERVICE_FAILURE_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: false,
    paginated: false,
};

/// `DeleteAccessKey`
#[derive(Debug, Clone, Copy)]
pub struct DeleteAccessKey;

impl Operation for DeleteAccessKey {
    type Input = shapes::DeleteAccessKeyRequest;
    type Output = Empty;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &DELETE_ACCESS_KEY;
}

static DELETE_ACCOUNT_ALIAS: OperationSchema = OperationSchema {
    name: "DeleteAccountAlias",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::DELETE_ACCOUNT_ALIAS_REQUEST,
    output: None,
    result_wrapper: "",
    errors: &[
        &schemas::CONCURRENT_MODIFICATION_EXCEPTION_ERROR,
        &schemas::NO_SUCH_ENTITY_EXCEPTION_ERROR,
        &schemas::LIMIT_EXCEEDED_EXCEPTION_ERROR,
        &schemas::SERVICE_FAILURE_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: false,
    paginated: false,
};

/// `DeleteAccountAlias`
#[derive(Debug, Clone, Copy)]
pub struct DeleteAccountAlias;

impl Operation for DeleteAccountAlias {
    type Input = shapes::DeleteAccountAliasRequest;
    type Output = Empty;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &DELETE_ACCOUNT_ALIAS;
}

static DELETE_ACCOUNT_PASSWORD_POLICY: OperationSchema = OperationSchema {
    name: "DeleteAccountPasswordPolicy",
    method: "POST",
    uri: "/",
    status: 200,
    input: <Empty as StructureShape>::SCHEMA,
    output: None,
    result_wrapper: "",
    errors: &[
        &schemas::NO_SUCH_ENTITY_EXCEPTION_ERROR,
        &schemas::LIMIT_EXCEEDED_EXCEPTION_ERROR,
        &schemas::SERVICE_FAILURE_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: false,
    paginated: false,
};

/// `DeleteAccountPasswordPolicy`
#[derive(Debug, Clone, Copy)]
pub struct DeleteAccountPasswordPolicy;

impl Operation for DeleteAccountPasswordPolicy {
    type Input = Empty;
    type Output = Empty;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &DELETE_ACCOUNT_PASSWORD_POLICY;
}

static DELETE_GROUP: OperationSchema = OperationSchema {
    name: "DeleteGroup",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::DELETE_GROUP_REQUEST,
    output: None,
    result_wrapper: "",
    errors: &[
        &schemas::NO_SUCH_ENTITY_EXCEPTION_ERROR,
        &schemas::DELETE_CONFLICT_EXCEPTION_ERROR,
        &schemas::LIMIT_EXCEEDED_EXCEPTION_ERROR,
        &schemas::SERVICE_FAILURE_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: false,
    paginated: false,
};

/// `DeleteGroup`
#[derive(Debug, Clone, Copy)]
pub struct DeleteGroup;

impl Operation for DeleteGroup {
    type Input = shapes::DeleteGroupRequest;
    type Output = Empty;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &DELETE_GROUP;
}

static DELETE_GROUP_POLICY: OperationSchema = OperationSchema {
    name: "DeleteGroupPolicy",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::DELETE_GROUP_POLICY_REQUEST,
    output: None,
    result_wrapper: "",
    errors: &[
        &schemas::NO_SUCH_ENTITY_EXCEPTION_ERROR,
        &schemas::LIMIT_EXCEEDED_EXCEPTION_ERROR,
        &schemas::SERVICE_FAILURE_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: false,
    paginated: false,
};

/// `DeleteGroupPolicy`
#[derive(Debug, Clone, Copy)]
pub struct DeleteGroupPolicy;

impl Operation for DeleteGroupPolicy {
    type Input = shapes::DeleteGroupPolicyRequest;
    type Output = Empty;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &DELETE_GROUP_POLICY;
}

static DELETE_INSTANCE_PROFILE: OperationSchema = OperationSchema {
    name: "DeleteInstanceProfile",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::DELETE_INSTANCE_PROFILE_REQUEST,
    output: None,
    result_wrapper: "",
    errors: &[
        &schemas::NO_SUCH_ENTITY_EXCEPTION_ERROR,
        &schemas::DELETE_CONFLICT_EXCEPTION_ERROR,
        &schemas::LIMIT_EXCEEDED_EXCEPTION_ERROR,
        &schemas::SERVICE_FAILURE_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: false,
    paginated: false,
};

/// `DeleteInstanceProfile`
#[derive(Debug, Clone, Copy)]
pub struct DeleteInstanceProfile;

impl Operation for DeleteInstanceProfile {
    type Input = shapes::DeleteInstanceProfileRequest;
    type Output = Empty;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &DELETE_INSTANCE_PROFILE;
}

static DELETE_LOGIN_PROFILE: OperationSchema = OperationSchema {
    name: "DeleteLoginProfile",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::DELETE_LOGIN_PROFILE_REQUEST,
    output: None,
    result_wrapper: "",
    errors: &[
        &schemas::ENTITY_TEMPORARILY_UNMODIFIABLE_EXCEPTION_ERROR,
        &schemas::NO_SUCH_ENTITY_EXCEPTION_ERROR,
        &schemas::LIMIT_EXCEEDED_EXCEPTION_ERROR,
        &schemas::SERVICE_FAILURE_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: false,
    paginated: false,
};

/// `DeleteLoginProfile`
#[derive(Debug, Clone, Copy)]
pub struct DeleteLoginProfile;

impl Operation for DeleteLoginProfile {
    type Input = shapes::DeleteLoginProfileRequest;
    type Output = Empty;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &DELETE_LOGIN_PROFILE;
}

static DELETE_OPEN_ID_CONNECT_PROVIDER: OperationSchema = OperationSchema {
    name: "DeleteOpenIDConnectProvider",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::DELETE_OPEN_ID_CONNECT_PROVIDER_REQUEST,
    output: None,
    result_wrapper: "",
    errors: &[
        &schemas::INVALID_INPUT_EXCEPTION_ERROR,
        &schemas::NO_SUCH_ENTITY_EXCEPTION_ERROR,
        &schemas::SERVICE_FAILURE_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: false,
    paginated: false,
};

/// `DeleteOpenIDConnectProvider`
#[derive(Debug, Clone, Copy)]
pub struct DeleteOpenIDConnectProvider;

impl Operation for DeleteOpenIDConnectProvider {
    type Input = shapes::DeleteOpenIDConnectProviderRequest;
    type Output = Empty;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &DELETE_OPEN_ID_CONNECT_PROVIDER;
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
        &schemas::NO_SUCH_ENTITY_EXCEPTION_ERROR,
        &schemas::LIMIT_EXCEEDED_EXCEPTION_ERROR,
        &schemas::INVALID_INPUT_EXCEPTION_ERROR,
        &schemas::DELETE_CONFLICT_EXCEPTION_ERROR,
        &schemas::SERVICE_FAILURE_EXCEPTION_ERROR,
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

static DELETE_POLICY_VERSION: OperationSchema = OperationSchema {
    name: "DeletePolicyVersion",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::DELETE_POLICY_VERSION_REQUEST,
    output: None,
    result_wrapper: "",
    errors: &[
        &schemas::NO_SUCH_ENTITY_EXCEPTION_ERROR,
        &schemas::LIMIT_EXCEEDED_EXCEPTION_ERROR,
        &schemas::INVALID_INPUT_EXCEPTION_ERROR,
        &schemas::DELETE_CONFLICT_EXCEPTION_ERROR,
        &schemas::SERVICE_FAILURE_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: false,
    paginated: false,
};

/// `DeletePolicyVersion`
#[derive(Debug, Clone, Copy)]
pub struct DeletePolicyVersion;

impl Operation for DeletePolicyVersion {
    type Input = shapes::DeletePolicyVersionRequest;
    type Output = Empty;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &DELETE_POLICY_VERSION;
}

static DELETE_ROLE: OperationSchema = OperationSchema {
    name: "DeleteRole",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::DELETE_ROLE_REQUEST,
    output: None,
    result_wrapper: "",
    errors: &[
        &schemas::NO_SUCH_ENTITY_EXCEPTION_ERROR,
        &schemas::DELETE_CONFLICT_EXCEPTION_ERROR,
        &schemas::LIMIT_EXCEEDED_EXCEPTION_ERROR,
        &schemas::UNMODIFIABLE_ENTITY_EXCEPTION_ERROR,
        &schemas::CONCURRENT_MODIFICATION_EXCEPTION_ERROR,
        &schemas::SERVICE_FAILURE_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: false,
    paginated: false,
};

/// `DeleteRole`
#[derive(Debug, Clone, Copy)]
pub struct DeleteRole;

impl Operation for DeleteRole {
    type Input = shapes::DeleteRoleRequest;
    type Output = Empty;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &DELETE_ROLE;
}

static DELETE_ROLE_PERMISSIONS_BOUNDARY: OperationSchema = OperationSchema {
    name: "DeleteRolePermissionsBoundary",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::DELETE_ROLE_PERMISSIONS_BOUNDARY_REQUEST,
    output: None,
    result_wrapper: "",
    errors: &[
        &schemas::NO_SUCH_ENTITY_EXCEPTION_ERROR,
        &schemas::UNMODIFIABLE_ENTITY_EXCEPTION_ERROR,
        &schemas::SERVICE_FAILURE_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: false,
    paginated: false,
};

/// `DeleteRolePermissionsBoundary`
#[derive(Debug, Clone, Copy)]
pub struct DeleteRolePermissionsBoundary;

impl Operation for DeleteRolePermissionsBoundary {
    type Input = shapes::DeleteRolePermissionsBoundaryRequest;
    type Output = Empty;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &DELETE_ROLE_PERMISSIONS_BOUNDARY;
}

static DELETE_ROLE_POLICY: OperationSchema = OperationSchema {
    name: "DeleteRolePolicy",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::DELETE_ROLE_POLICY_REQUEST,
    output: None,
    result_wrapper: "",
    errors: &[
        &schemas::NO_SUCH_ENTITY_EXCEPTION_ERROR,
        &schemas::LIMIT_EXCEEDED_EXCEPTION_ERROR,
        &schemas::UNMODIFIABLE_ENTITY_EXCEPTION_ERROR,
        &schemas::SERVICE_FAILURE_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: false,
    paginated: false,
};

/// `DeleteRolePolicy`
#[derive(Debug, Clone, Copy)]
pub struct DeleteRolePolicy;

impl Operation for DeleteRolePolicy {
    type Input = shapes::DeleteRolePolicyRequest;
    type Output = Empty;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &DELETE_ROLE_POLICY;
}

static DELETE_SAML_PROVIDER: OperationSchema = OperationSchema {
    name: "DeleteSAMLProvider",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::DELETE_SAML_PROVIDER_REQUEST,
    output: None,
    result_wrapper: "",
    errors: &[
        &schemas::INVALID_INPUT_EXCEPTION_ERROR,
        &schemas::LIMIT_EXCEEDED_EXCEPTION_ERROR,
        &schemas::NO_SUCH_ENTITY_EXCEPTION_ERROR,
        &schemas::SERVICE_FAILURE_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: false,
    paginated: false,
};

/// `DeleteSAMLProvider`
#[derive(Debug, Clone, Copy)]
pub struct DeleteSAMLProvider;

impl Operation for DeleteSAMLProvider {
    type Input = shapes::DeleteSAMLProviderRequest;
    type Output = Empty;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &DELETE_SAML_PROVIDER;
}

static DELETE_SSH_PUBLIC_KEY: OperationSchema = OperationSchema {
    name: "DeleteSSHPublicKey",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::DELETE_SSH_PUBLIC_KEY_REQUEST,
    output: None,
    result_wrapper: "",
    errors: &[&schemas::NO_SUCH_ENTITY_EXCEPTION_ERROR],
    authentication: Authentication::SigV4,
    read_only: false,
    paginated: false,
};

/// `DeleteSSHPublicKey`
#[derive(Debug, Clone, Copy)]
pub struct DeleteSSHPublicKey;

impl Operation for DeleteSSHPublicKey {
    type Input = shapes::DeleteSSHPublicKeyRequest;
    type Output = Empty;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &DELETE_SSH_PUBLIC_KEY;
}

static DELETE_SERVER_CERTIFICATE: OperationSchema = OperationSchema {
    name: "DeleteServerCertificate",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::DELETE_SERVER_CERTIFICATE_REQUEST,
    output: None,
    result_wrapper: "",
    errors: &[
        &schemas::NO_SUCH_ENTITY_EXCEPTION_ERROR,
        &schemas::DELETE_CONFLICT_EXCEPTION_ERROR,
        &schemas::LIMIT_EXCEEDED_EXCEPTION_ERROR,
        &schemas::SERVICE_FAILURE_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: false,
    paginated: false,
};

/// `DeleteServerCertificate`
#[derive(Debug, Clone, Copy)]
pub struct DeleteServerCertificate;

impl Operation for DeleteServerCertificate {
    type Input = shapes::DeleteServerCertificateRequest;
    type Output = Empty;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &DELETE_SERVER_CERTIFICATE;
}

static DELETE_SERVICE_LINKED_ROLE: OperationSchema = OperationSchema {
    name: "DeleteServiceLinkedRole",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::DELETE_SERVICE_LINKED_ROLE_REQUEST,
    output: Some(&schemas::DELETE_SERVICE_LINKED_ROLE_RESPONSE),
    result_wrapper: "DeleteServiceLinkedRoleResult",
    errors: &[
        &schemas::NO_SUCH_ENTITY_EXCEPTION_ERROR,
        &schemas::LIMIT_EXCEEDED_EXCEPTION_ERROR,
        &schemas::SERVICE_FAILURE_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: false,
    paginated: false,
};

/// `DeleteServiceLinkedRole`
#[derive(Debug, Clone, Copy)]
pub struct DeleteServiceLinkedRole;

impl Operation for DeleteServiceLinkedRole {
    type Input = shapes::DeleteServiceLinkedRoleRequest;
    type Output = shapes::DeleteServiceLinkedRoleResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &DELETE_SERVICE_LINKED_ROLE;
}

static DELETE_SERVICE_SPECIFIC_CREDENTIAL: OperationSchema = OperationSchema {
    name: "DeleteServiceSpecificCredential",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::DELETE_SERVICE_SPECIFIC_CREDENTIAL_REQUEST,
    output: None,
    result_wrapper: "",
    errors: &[&schemas::NO_SUCH_ENTITY_EXCEPTION_ERROR],
    authentication: Authentication::SigV4,
    read_only: false,
    paginated: false,
};

/// `DeleteServiceSpecificCredential`
#[derive(Debug, Clone, Copy)]
pub struct DeleteServiceSpecificCredential;

impl Operation for DeleteServiceSpecificCredential {
    type Input = shapes::DeleteServiceSpecificCredentialRequest;
    type Output = Empty;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &DELETE_SERVICE_SPECIFIC_CREDENTIAL;
}

static DELETE_SIGNING_CERTIFICATE: OperationSchema = OperationSchema {
    name: "DeleteSigningCertificate",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::DELETE_SIGNING_CERTIFICATE_REQUEST,
    output: None,
    result_wrapper: "",
    errors: &[
        &schemas::NO_SUCH_ENTITY_EXCEPTION_ERROR,
        &schemas::LIMIT_EXCEEDED_EXCEPTION_ERROR,
        &schemas::CONCURRENT_MODIFICATION_EXCEPTION_ERROR,
        &schemas::SERVICE_FAILURE_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: false,
    paginated: false,
};

/// `DeleteSigningCertificate`
#[derive(Debug, Clone, Copy)]
pub struct DeleteSigningCertificate;

impl Operation for DeleteSigningCertificate {
    type Input = shapes::DeleteSigningCertificateRequest;
    type Output = Empty;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &DELETE_SIGNING_CERTIFICATE;
}

static DELETE_USER: OperationSchema = OperationSchema {
    name: "DeleteUser",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::DELETE_USER_REQUEST,
    output: None,
    result_wrapper: "",
    errors: &[
        &schemas::LIMIT_EXCEEDED_EXCEPTION_ERROR,
        &schemas::NO_SUCH_ENTITY_EXCEPTION_ERROR,
        &schemas::DELETE_CONFLICT_EXCEPTION_ERROR,
        &schemas::CONCURRENT_MODIFICATION_EXCEPTION_ERROR,
        &schemas::SERVICE_FAILURE_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: false,
    paginated: false,
};

/// `DeleteUser`
#[derive(Debug, Clone, Copy)]
pub struct DeleteUser;

impl Operation for DeleteUser {
    type Input = shapes::DeleteUserRequest;
    type Output = Empty;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &DELETE_USER;
}

static DELETE_USER_PERMISSIONS_BOUNDARY: OperationSchema = OperationSchema {
    name: "DeleteUserPermissionsBoundary",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::DELETE_USER_PERMISSIONS_BOUNDARY_REQUEST,
    output: None,
    result_wrapper: "",
    errors: &[
        &schemas::NO_SUCH_ENTITY_EXCEPTION_ERROR,
        &schemas::SERVICE_FAILURE_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: false,
    paginated: false,
};

/// `DeleteUserPermissionsBoundary`
#[derive(Debug, Clone, Copy)]
pub struct DeleteUserPermissionsBoundary;

impl Operation for DeleteUserPermissionsBoundary {
    type Input = shapes::DeleteUserPermissionsBoundaryRequest;
    type Output = Empty;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &DELETE_USER_PERMISSIONS_BOUNDARY;
}

static DELETE_USER_POLICY: OperationSchema = OperationSchema {
    name: "DeleteUserPolicy",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::DELETE_USER_POLICY_REQUEST,
    output: None,
    result_wrapper: "",
    errors: &[
        &schemas::NO_SUCH_ENTITY_EXCEPTION_ERROR,
        &schemas::LIMIT_EXCEEDED_EXCEPTION_ERROR,
        &schemas::SERVICE_FAILURE_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: false,
    paginated: false,
};

/// `DeleteUserPolicy`
#[derive(Debug, Clone, Copy)]
pub struct DeleteUserPolicy;

impl Operation for DeleteUserPolicy {
    type Input = shapes::DeleteUserPolicyRequest;
    type Output = Empty;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &DELETE_USER_POLICY;
}

static DELETE_VIRTUAL_MFA_DEVICE: OperationSchema = OperationSchema {
    name: "DeleteVirtualMFADevice",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::DELETE_VIRTUAL_MFA_DEVICE_REQUEST,
    output: None,
    result_wrapper: "",
    errors: &[
        &schemas::NO_SUCH_ENTITY_EXCEPTION_ERROR,
        &schemas::DELETE_CONFLICT_EXCEPTION_ERROR,
        &schemas::LIMIT_EXCEEDED_EXCEPTION_ERROR,
        &schemas::SERVICE_FAILURE_EXCEPTION_ERROR,
        &schemas::CONCURRENT_MODIFICATION_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: false,
    paginated: false,
};

/// `DeleteVirtualMFADevice`
#[derive(Debug, Clone, Copy)]
pub struct DeleteVirtualMFADevice;

impl Operation for DeleteVirtualMFADevice {
    type Input = shapes::DeleteVirtualMFADeviceRequest;
    type Output = Empty;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &DELETE_VIRTUAL_MFA_DEVICE;
}

static DETACH_GROUP_POLICY: OperationSchema = OperationSchema {
    name: "DetachGroupPolicy",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::DETACH_GROUP_POLICY_REQUEST,
    output: None,
    result_wrapper: "",
    errors: &[
        &schemas::NO_SUCH_ENTITY_EXCEPTION_ERROR,
        &schemas::LIMIT_EXCEEDED_EXCEPTION_ERROR,
        &schemas::INVALID_INPUT_EXCEPTION_ERROR,
        &schemas::SERVICE_FAILURE_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: false,
    paginated: false,
};

/// `DetachGroupPolicy`
#[derive(Debug, Clone, Copy)]
pub struct DetachGroupPolicy;

impl Operation for DetachGroupPolicy {
    type Input = shapes::DetachGroupPolicyRequest;
    type Output = Empty;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &DETACH_GROUP_POLICY;
}

static DETACH_ROLE_POLICY: OperationSchema = OperationSchema {
    name: "DetachRolePolicy",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::DETACH_ROLE_POLICY_REQUEST,
    output: None,
    result_wrapper: "",
    errors: &[
        &schemas::NO_SUCH_ENTITY_EXCEPTION_ERROR,
        &schemas::LIMIT_EXCEEDED_EXCEPTION_ERROR,
        &schemas::INVALID_INPUT_EXCEPTION_ERROR,
        &schemas::UNMODIFIABLE_ENTITY_EXCEPTION_ERROR,
        &schemas::SERVICE_FAILURE_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: false,
    paginated: false,
};

/// `DetachRolePolicy`
#[derive(Debug, Clone, Copy)]
pub struct DetachRolePolicy;

impl Operation for DetachRolePolicy {
    type Input = shapes::DetachRolePolicyRequest;
    type Output = Empty;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &DETACH_ROLE_POLICY;
}

static DETACH_USER_POLICY: OperationSchema = OperationSchema {
    name: "DetachUserPolicy",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::DETACH_USER_POLICY_REQUEST,
    output: None,
    result_wrapper: "",
    errors: &[
        &schemas::NO_SUCH_ENTITY_EXCEPTION_ERROR,
        &schemas::LIMIT_EXCEEDED_EXCEPTION_ERROR,
        &schemas::INVALID_INPUT_EXCEPTION_ERROR,
        &schemas::SERVICE_FAILURE_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: false,
    paginated: false,
};

/// `DetachUserPolicy`
#[derive(Debug, Clone, Copy)]
pub struct DetachUserPolicy;

impl Operation for DetachUserPolicy {
    type Input = shapes::DetachUserPolicyRequest;
    type Output = Empty;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &DETACH_USER_POLICY;
}

static DISABLE_ORGANIZATIONS_ROOT_CREDENTIALS_MANAGEMENT: OperationSchema = OperationSchema {
    name: "DisableOrganizationsRootCredentialsManagement",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::DISABLE_ORGANIZATIONS_ROOT_CREDENTIALS_MANAGEMENT_REQUEST,
    output: Some(&schemas::DISABLE_ORGANIZATIONS_ROOT_CREDENTIALS_MANAGEMENT_RESPONSE),
    result_wrapper: "DisableOrganizationsRootCredentialsManagementResult",
    errors: &[
        &schemas::SERVICE_ACCESS_NOT_ENABLED_EXCEPTION_ERROR,
        &schemas::ACCOUNT_NOT_MANAGEMENT_OR_DELEGATED_ADMINISTRATOR_EXCEPTION_ERROR,
        &schemas::ORGANIZATION_NOT_FOUND_EXCEPTION_ERROR,
        &schemas::ORGANIZATION_NOT_IN_ALL_FEATURES_MODE_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: false,
    paginated: false,
};

/// `DisableOrganizationsRootCredentialsManagement`
#[derive(Debug, Clone, Copy)]
pub struct DisableOrganizationsRootCredentialsManagement;

impl Operation for DisableOrganizationsRootCredentialsManagement {
    type Input = shapes::DisableOrganizationsRootCredentialsManagementRequest;
    type Output = shapes::DisableOrganizationsRootCredentialsManagementResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &DISABLE_ORGANIZATIONS_ROOT_CREDENTIALS_MANAGEMENT;
}

static DISABLE_ORGANIZATIONS_ROOT_SESSIONS: OperationSchema = OperationSchema {
    name: "DisableOrganizationsRootSessions",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::DISABLE_ORGANIZATIONS_ROOT_SESSIONS_REQUEST,
    output: Some(&schemas::DISABLE_ORGANIZATIONS_ROOT_SESSIONS_RESPONSE),
    result_wrapper: "DisableOrganizationsRootSessionsResult",
    errors: &[
        &schemas::SERVICE_ACCESS_NOT_ENABLED_EXCEPTION_ERROR,
        &schemas::ACCOUNT_NOT_MANAGEMENT_OR_DELEGATED_ADMINISTRATOR_EXCEPTION_ERROR,
        &schemas::ORGANIZATION_NOT_FOUND_EXCEPTION_ERROR,
        &schemas::ORGANIZATION_NOT_IN_ALL_FEATURES_MODE_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: false,
    paginated: false,
};

/// `DisableOrganizationsRootSessions`
#[derive(Debug, Clone, Copy)]
pub struct DisableOrganizationsRootSessions;

impl Operation for DisableOrganizationsRootSessions {
    type Input = shapes::DisableOrganizationsRootSessionsRequest;
    type Output = shapes::DisableOrganizationsRootSessionsResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &DISABLE_ORGANIZATIONS_ROOT_SESSIONS;
}

static DISABLE_OUTBOUND_WEB_IDENTITY_FEDERATION: OperationSchema = OperationSchema {
    name: "DisableOutboundWebIdentityFederation",
    method: "POST",
    uri: "/",
    status: 200,
    input: <Empty as StructureShape>::SCHEMA,
    output: None,
    result_wrapper: "",
    errors: &[&schemas::FEATURE_DISABLED_EXCEPTION_ERROR],
    authentication: Authentication::SigV4,
    read_only: false,
    paginated: false,
};

/// `DisableOutboundWebIdentityFederation`
#[derive(Debug, Clone, Copy)]
pub struct DisableOutboundWebIdentityFederation;

impl Operation for DisableOutboundWebIdentityFederation {
    type Input = Empty;
    type Output = Empty;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &DISABLE_OUTBOUND_WEB_IDENTITY_FEDERATION;
}

static ENABLE_MFA_DEVICE: OperationSchema = OperationSchema {
    name: "EnableMFADevice",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::ENABLE_MFA_DEVICE_REQUEST,
    output: None,
    result_wrapper: "",
    errors: &[
        &schemas::ENTITY_ALREADY_EXISTS_EXCEPTION_ERROR,
        &schemas::ENTITY_TEMPORARILY_UNMODIFIABLE_EXCEPTION_ERROR,
        &schemas::INVALID_AUTHENTICATION_CODE_EXCEPTION_ERROR,
        &schemas::LIMIT_EXCEEDED_EXCEPTION_ERROR,
        &schemas::NO_SUCH_ENTITY_EXCEPTION_ERROR,
        &schemas::SERVICE_FAILURE_EXCEPTION_ERROR,
        &schemas::CONCURRENT_MODIFICATION_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: false,
    paginated: false,
};

/// `EnableMFADevice`
#[derive(Debug, Clone, Copy)]
pub struct EnableMFADevice;

impl Operation for EnableMFADevice {
    type Input = shapes::EnableMFADeviceRequest;
    type Output = Empty;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &ENABLE_MFA_DEVICE;
}

static ENABLE_ORGANIZATIONS_ROOT_CREDENTIALS_MANAGEMENT: OperationSchema = OperationSchema {
    name: "EnableOrganizationsRootCredentialsManagement",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::ENABLE_ORGANIZATIONS_ROOT_CREDENTIALS_MANAGEMENT_REQUEST,
    output: Some(&schemas::ENABLE_ORGANIZATIONS_ROOT_CREDENTIALS_MANAGEMENT_RESPONSE),
    result_wrapper: "EnableOrganizationsRootCredentialsManagementResult",
    errors: &[
        &schemas::SERVICE_ACCESS_NOT_ENABLED_EXCEPTION_ERROR,
        &schemas::ACCOUNT_NOT_MANAGEMENT_OR_DELEGATED_ADMINISTRATOR_EXCEPTION_ERROR,
        &schemas::ORGANIZATION_NOT_FOUND_EXCEPTION_ERROR,
        &schemas::ORGANIZATION_NOT_IN_ALL_FEATURES_MODE_EXCEPTION_ERROR,
        &schemas::CALLER_IS_NOT_MANAGEMENT_ACCOUNT_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: false,
    paginated: false,
};

/// `EnableOrganizationsRootCredentialsManagement`
#[derive(Debug, Clone, Copy)]
pub struct EnableOrganizationsRootCredentialsManagement;

impl Operation for EnableOrganizationsRootCredentialsManagement {
    type Input = shapes::EnableOrganizationsRootCredentialsManagementRequest;
    type Output = shapes::EnableOrganizationsRootCredentialsManagementResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &ENABLE_ORGANIZATIONS_ROOT_CREDENTIALS_MANAGEMENT;
}

static ENABLE_ORGANIZATIONS_ROOT_SESSIONS: OperationSchema = OperationSchema {
    name: "EnableOrganizationsRootSessions",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::ENABLE_ORGANIZATIONS_ROOT_SESSIONS_REQUEST,
    output: Some(&schemas::ENABLE_ORGANIZATIONS_ROOT_SESSIONS_RESPONSE),
    result_wrapper: "EnableOrganizationsRootSessionsResult",
    errors: &[
        &schemas::SERVICE_ACCESS_NOT_ENABLED_EXCEPTION_ERROR,
        &schemas::ACCOUNT_NOT_MANAGEMENT_OR_DELEGATED_ADMINISTRATOR_EXCEPTION_ERROR,
        &schemas::ORGANIZATION_NOT_FOUND_EXCEPTION_ERROR,
        &schemas::ORGANIZATION_NOT_IN_ALL_FEATURES_MODE_EXCEPTION_ERROR,
        &schemas::CALLER_IS_NOT_MANAGEMENT_ACCOUNT_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: false,
    paginated: false,
};

/// `EnableOrganizationsRootSessions`
#[derive(Debug, Clone, Copy)]
pub struct EnableOrganizationsRootSessions;

impl Operation for EnableOrganizationsRootSessions {
    type Input = shapes::EnableOrganizationsRootSessionsRequest;
    type Output = shapes::EnableOrganizationsRootSessionsResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &ENABLE_ORGANIZATIONS_ROOT_SESSIONS;
}

static ENABLE_OUTBOUND_WEB_IDENTITY_FEDERATION: OperationSchema = OperationSchema {
    name: "EnableOutboundWebIdentityFederation",
    method: "POST",
    uri: "/",
    status: 200,
    input: <Empty as StructureShape>::SCHEMA,
    output: Some(&schemas::ENABLE_OUTBOUND_WEB_IDENTITY_FEDERATION_RESPONSE),
    result_wrapper: "EnableOutboundWebIdentityFederationResult",
    errors: &[&schemas::FEATURE_ENABLED_EXCEPTION_ERROR],
    authentication: Authentication::SigV4,
    read_only: false,
    paginated: false,
};

/// `EnableOutboundWebIdentityFederation`
#[derive(Debug, Clone, Copy)]
pub struct EnableOutboundWebIdentityFederation;

impl Operation for EnableOutboundWebIdentityFederation {
    type Input = Empty;
    type Output = shapes::EnableOutboundWebIdentityFederationResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &ENABLE_OUTBOUND_WEB_IDENTITY_FEDERATION;
}

static GENERATE_CREDENTIAL_REPORT: OperationSchema = OperationSchema {
    name: "GenerateCredentialReport",
    method: "POST",
    uri: "/",
    status: 200,
    input: <Empty as StructureShape>::SCHEMA,
    output: Some(&schemas::GENERATE_CREDENTIAL_REPORT_RESPONSE),
    result_wrapper: "GenerateCredentialReportResult",
    errors: &[
        &schemas::LIMIT_EXCEEDED_EXCEPTION_ERROR,
        &schemas::SERVICE_FAILURE_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: true,
    paginated: false,
};

/// `GenerateCredentialReport`
#[derive(Debug, Clone, Copy)]
pub struct GenerateCredentialReport;

impl Operation for GenerateCredentialReport {
    type Input = Empty;
    type Output = shapes::GenerateCredentialReportResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &GENERATE_CREDENTIAL_REPORT;
}

static GENERATE_ORGANIZATIONS_ACCESS_REPORT: OperationSchema = OperationSchema {
    name: "GenerateOrganizationsAccessReport",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::GENERATE_ORGANIZATIONS_ACCESS_REPORT_REQUEST,
    output: Some(&schemas::GENERATE_ORGANIZATIONS_ACCESS_REPORT_RESPONSE),
    result_wrapper: "GenerateOrganizationsAccessReportResult",
    errors: &[&schemas::REPORT_GENERATION_LIMIT_EXCEEDED_EXCEPTION_ERROR],
    authentication: Authentication::SigV4,
    read_only: true,
    paginated: false,
};

/// `GenerateOrganizationsAccessReport`
#[derive(Debug, Clone, Copy)]
pub struct GenerateOrganizationsAccessReport;

impl Operation for GenerateOrganizationsAccessReport {
    type Input = shapes::GenerateOrganizationsAccessReportRequest;
    type Output = shapes::GenerateOrganizationsAccessReportResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &GENERATE_ORGANIZATIONS_ACCESS_REPORT;
}

static GENERATE_SERVICE_LAST_ACCESSED_DETAILS: OperationSchema = OperationSchema {
    name: "GenerateServiceLastAccessedDetails",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::GENERATE_SERVICE_LAST_ACCESSED_DETAILS_REQUEST,
    output: Some(&schemas::GENERATE_SERVICE_LAST_ACCESSED_DETAILS_RESPONSE),
    result_wrapper: "GenerateServiceLastAccessedDetailsResult",
    errors: &[
        &schemas::NO_SUCH_ENTITY_EXCEPTION_ERROR,
        &schemas::INVALID_INPUT_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: true,
    paginated: false,
};

/// `GenerateServiceLastAccessedDetails`
#[derive(Debug, Clone, Copy)]
pub struct GenerateServiceLastAccessedDetails;

impl Operation for GenerateServiceLastAccessedDetails {
    type Input = shapes::GenerateServiceLastAccessedDetailsRequest;
    type Output = shapes::GenerateServiceLastAccessedDetailsResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &GENERATE_SERVICE_LAST_ACCESSED_DETAILS;
}

static GET_ACCESS_KEY_LAST_USED: OperationSchema = OperationSchema {
    name: "GetAccessKeyLastUsed",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::GET_ACCESS_KEY_LAST_USED_REQUEST,
    output: Some(&schemas::GET_ACCESS_KEY_LAST_USED_RESPONSE),
    result_wrapper: "GetAccessKeyLastUsedResult",
    errors: &[],
    authentication: Authentication::SigV4,
    read_only: true,
    paginated: false,
};

/// `GetAccessKeyLastUsed`
#[derive(Debug, Clone, Copy)]
pub struct GetAccessKeyLastUsed;

impl Operation for GetAccessKeyLastUsed {
    type Input = shapes::GetAccessKeyLastUsedRequest;
    type Output = shapes::GetAccessKeyLastUsedResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &GET_ACCESS_KEY_LAST_USED;
}

static GET_ACCOUNT_AUTHORIZATION_DETAILS: OperationSchema = OperationSchema {
    name: "GetAccountAuthorizationDetails",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::GET_ACCOUNT_AUTHORIZATION_DETAILS_REQUEST,
    output: Some(&schemas::GET_ACCOUNT_AUTHORIZATION_DETAILS_RESPONSE),
    result_wrapper: "GetAccountAuthorizationDetailsResult",
    errors: &[&schemas::SERVICE_FAILURE_EXCEPTION_ERROR],
    authentication: Authentication::SigV4,
    read_only: true,
    paginated: true,
};

/// `GetAccountAuthorizationDetails`
#[derive(Debug, Clone, Copy)]
pub struct GetAccountAuthorizationDetails;

impl Operation for GetAccountAuthorizationDetails {
    type Input = shapes::GetAccountAuthorizationDetailsRequest;
    type Output = shapes::GetAccountAuthorizationDetailsResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &GET_ACCOUNT_AUTHORIZATION_DETAILS;
}

static GET_ACCOUNT_PASSWORD_POLICY: OperationSchema = OperationSchema {
    name: "GetAccountPasswordPolicy",
    method: "POST",
    uri: "/",
    status: 200,
    input: <Empty as StructureShape>::SCHEMA,
    output: Some(&schemas::GET_ACCOUNT_PASSWORD_POLICY_RESPONSE),
    result_wrapper: "GetAccountPasswordPolicyResult",
    errors: &[
        &schemas::NO_SUCH_ENTITY_EXCEPTION_ERROR,
        &schemas::SERVICE_FAILURE_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: true,
    paginated: false,
};

/// `GetAccountPasswordPolicy`
#[derive(Debug, Clone, Copy)]
pub struct GetAccountPasswordPolicy;

impl Operation for GetAccountPasswordPolicy {
    type Input = Empty;
    type Output = shapes::GetAccountPasswordPolicyResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &GET_ACCOUNT_PASSWORD_POLICY;
}

static GET_ACCOUNT_PROPERTIES: OperationSchema = OperationSchema {
    name: "GetAccountProperties",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::GET_ACCOUNT_PROPERTIES_REQUEST,
    output: Some(&schemas::GET_ACCOUNT_PROPERTIES_RESPONSE),
    result_wrapper: "GetAccountPropertiesResult",
    errors: &[
        &schemas::INVALID_INPUT_EXCEPTION_ERROR,
        &schemas::SERVICE_FAILURE_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: true,
    paginated: false,
};

/// `GetAccountProperties`
#[derive(Debug, Clone, Copy)]
pub struct GetAccountProperties;

impl Operation for GetAccountProperties {
    type Input = shapes::GetAccountPropertiesRequest;
    type Output = shapes::GetAccountPropertiesResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &GET_ACCOUNT_PROPERTIES;
}

static GET_ACCOUNT_SUMMARY: OperationSchema = OperationSchema {
    name: "GetAccountSummary",
    method: "POST",
    uri: "/",
    status: 200,
    input: <Empty as StructureShape>::SCHEMA,
    output: Some(&schemas::GET_ACCOUNT_SUMMARY_RESPONSE),
    result_wrapper: "GetAccountSummaryResult",
    errors: &[&schemas::SERVICE_FAILURE_EXCEPTION_ERROR],
    authentication: Authentication::SigV4,
    read_only: true,
    paginated: false,
};

/// `GetAccountSummary`
#[derive(Debug, Clone, Copy)]
pub struct GetAccountSummary;

impl Operation for GetAccountSummary {
    type Input = Empty;
    type Output = shapes::GetAccountSummaryResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &GET_ACCOUNT_SUMMARY;
}

static GET_CONTEXT_KEYS_FOR_CUSTOM_POLICY: OperationSchema = OperationSchema {
    name: "GetContextKeysForCustomPolicy",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::GET_CONTEXT_KEYS_FOR_CUSTOM_POLICY_REQUEST,
    output: Some(&schemas::GET_CONTEXT_KEYS_FOR_POLICY_RESPONSE),
    result_wrapper: "GetContextKeysForCustomPolicyResult",
    errors: &[&schemas::INVALID_INPUT_EXCEPTION_ERROR],
    authentication: Authentication::SigV4,
    read_only: true,
    paginated: false,
};

/// `GetContextKeysForCustomPolicy`
#[derive(Debug, Clone, Copy)]
pub struct GetContextKeysForCustomPolicy;

impl Operation for GetContextKeysForCustomPolicy {
    type Input = shapes::GetContextKeysForCustomPolicyRequest;
    type Output = shapes::GetContextKeysForPolicyResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &GET_CONTEXT_KEYS_FOR_CUSTOM_POLICY;
}

static GET_CONTEXT_KEYS_FOR_PRINCIPAL_POLICY: OperationSchema = OperationSchema {
    name: "GetContextKeysForPrincipalPolicy",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::GET_CONTEXT_KEYS_FOR_PRINCIPAL_POLICY_REQUEST,
    output: Some(&schemas::GET_CONTEXT_KEYS_FOR_POLICY_RESPONSE),
    result_wrapper: "GetContextKeysForPrincipalPolicyResult",
    errors: &[
        &schemas::NO_SUCH_ENTITY_EXCEPTION_ERROR,
        &schemas::INVALID_INPUT_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: true,
    paginated: false,
};

/// `GetContextKeysForPrincipalPolicy`
#[derive(Debug, Clone, Copy)]
pub struct GetContextKeysForPrincipalPolicy;

impl Operation for GetContextKeysForPrincipalPolicy {
    type Input = shapes::GetContextKeysForPrincipalPolicyRequest;
    type Output = shapes::GetContextKeysForPolicyResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &GET_CONTEXT_KEYS_FOR_PRINCIPAL_POLICY;
}

static GET_CREDENTIAL_REPORT: OperationSchema = OperationSchema {
    name: "GetCredentialReport",
    method: "POST",
    uri: "/",
    status: 200,
    input: <Empty as StructureShape>::SCHEMA,
    output: Some(&schemas::GET_CREDENTIAL_REPORT_RESPONSE),
    result_wrapper: "GetCredentialReportResult",
    errors: &[
        &schemas::CREDENTIAL_REPORT_NOT_PRESENT_EXCEPTION_ERROR,
        &schemas::CREDENTIAL_REPORT_EXPIRED_EXCEPTION_ERROR,
        &schemas::CREDENTIAL_REPORT_NOT_READY_EXCEPTION_ERROR,
        &schemas::SERVICE_FAILURE_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: true,
    paginated: false,
};

/// `GetCredentialReport`
#[derive(Debug, Clone, Copy)]
pub struct GetCredentialReport;

impl Operation for GetCredentialReport {
    type Input = Empty;
    type Output = shapes::GetCredentialReportResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &GET_CREDENTIAL_REPORT;
}

static GET_DELEGATION_REQUEST: OperationSchema = OperationSchema {
    name: "GetDelegationRequest",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::GET_DELEGATION_REQUEST_REQUEST,
    output: Some(&schemas::GET_DELEGATION_REQUEST_RESPONSE),
    result_wrapper: "GetDelegationRequestResult",
    errors: &[
        &schemas::NO_SUCH_ENTITY_EXCEPTION_ERROR,
        &schemas::SERVICE_FAILURE_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: true,
    paginated: false,
};

/// `GetDelegationRequest`
#[derive(Debug, Clone, Copy)]
pub struct GetDelegationRequest;

impl Operation for GetDelegationRequest {
    type Input = shapes::GetDelegationRequestRequest;
    type Output = shapes::GetDelegationRequestResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &GET_DELEGATION_REQUEST;
}

static GET_GROUP: OperationSchema = OperationSchema {
    name: "GetGroup",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::GET_GROUP_REQUEST,
    output: Some(&schemas::GET_GROUP_RESPONSE),
    result_wrapper: "GetGroupResult",
    errors: &[
        &schemas::NO_SUCH_ENTITY_EXCEPTION_ERROR,
        &schemas::SERVICE_FAILURE_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: true,
    paginated: true,
};

/// `GetGroup`
#[derive(Debug, Clone, Copy)]
pub struct GetGroup;

impl Operation for GetGroup {
    type Input = shapes::GetGroupRequest;
    type Output = shapes::GetGroupResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &GET_GROUP;
}

static GET_GROUP_POLICY: OperationSchema = OperationSchema {
    name: "GetGroupPolicy",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::GET_GROUP_POLICY_REQUEST,
    output: Some(&schemas::GET_GROUP_POLICY_RESPONSE),
    result_wrapper: "GetGroupPolicyResult",
    errors: &[
        &schemas::NO_SUCH_ENTITY_EXCEPTION_ERROR,
        &schemas::SERVICE_FAILURE_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: true,
    paginated: false,
};

/// `GetGroupPolicy`
#[derive(Debug, Clone, Copy)]
pub struct GetGroupPolicy;

impl Operation for GetGroupPolicy {
    type Input = shapes::GetGroupPolicyRequest;
    type Output = shapes::GetGroupPolicyResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &GET_GROUP_POLICY;
}

static GET_HUMAN_READABLE_SUMMARY: OperationSchema = OperationSchema {
    name: "GetHumanReadableSummary",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::GET_HUMAN_READABLE_SUMMARY_REQUEST,
    output: Some(&schemas::GET_HUMAN_READABLE_SUMMARY_RESPONSE),
    result_wrapper: "GetHumanReadableSummaryResult",
    errors: &[
        &schemas::INVALID_INPUT_EXCEPTION_ERROR,
        &schemas::NO_SUCH_ENTITY_EXCEPTION_ERROR,
        &schemas::SERVICE_FAILURE_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: true,
    paginated: false,
};

/// `GetHumanReadableSummary`
#[derive(Debug, Clone, Copy)]
pub struct GetHumanReadableSummary;

impl Operation for GetHumanReadableSummary {
    type Input = shapes::GetHumanReadableSummaryRequest;
    type Output = shapes::GetHumanReadableSummaryResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &GET_HUMAN_READABLE_SUMMARY;
}

static GET_INSTANCE_PROFILE: OperationSchema = OperationSchema {
    name: "GetInstanceProfile",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::GET_INSTANCE_PROFILE_REQUEST,
    output: Some(&schemas::GET_INSTANCE_PROFILE_RESPONSE),
    result_wrapper: "GetInstanceProfileResult",
    errors: &[
        &schemas::NO_SUCH_ENTITY_EXCEPTION_ERROR,
        &schemas::SERVICE_FAILURE_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: true,
    paginated: false,
};

/// `GetInstanceProfile`
#[derive(Debug, Clone, Copy)]
pub struct GetInstanceProfile;

impl Operation for GetInstanceProfile {
    type Input = shapes::GetInstanceProfileRequest;
    type Output = shapes::GetInstanceProfileResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &GET_INSTANCE_PROFILE;
}

static GET_LOGIN_PROFILE: OperationSchema = OperationSchema {
    name: "GetLoginProfile",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::GET_LOGIN_PROFILE_REQUEST,
    output: Some(&schemas::GET_LOGIN_PROFILE_RESPONSE),
    result_wrapper: "GetLoginProfileResult",
    errors: &[
        &schemas::NO_SUCH_ENTITY_EXCEPTION_ERROR,
        &schemas::SERVICE_FAILURE_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: true,
    paginated: false,
};

/// `GetLoginProfile`
#[derive(Debug, Clone, Copy)]
pub struct GetLoginProfile;

impl Operation for GetLoginProfile {
    type Input = shapes::GetLoginProfileRequest;
    type Output = shapes::GetLoginProfileResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &GET_LOGIN_PROFILE;
}

static GET_MFA_DEVICE: OperationSchema = OperationSchema {
    name: "GetMFADevice",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::GET_MFA_DEVICE_REQUEST,
    output: Some(&schemas::GET_MFA_DEVICE_RESPONSE),
    result_wrapper: "GetMFADeviceResult",
    errors: &[
        &schemas::NO_SUCH_ENTITY_EXCEPTION_ERROR,
        &schemas::SERVICE_FAILURE_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: true,
    paginated: false,
};

/// `GetMFADevice`
#[derive(Debug, Clone, Copy)]
pub struct GetMFADevice;

impl Operation for GetMFADevice {
    type Input = shapes::GetMFADeviceRequest;
    type Output = shapes::GetMFADeviceResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &GET_MFA_DEVICE;
}

static GET_OPEN_ID_CONNECT_PROVIDER: OperationSchema = OperationSchema {
    name: "GetOpenIDConnectProvider",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::GET_OPEN_ID_CONNECT_PROVIDER_REQUEST,
    output: Some(&schemas::GET_OPEN_ID_CONNECT_PROVIDER_RESPONSE),
    result_wrapper: "GetOpenIDConnectProviderResult",
    errors: &[
        &schemas::INVALID_INPUT_EXCEPTION_ERROR,
        &schemas::NO_SUCH_ENTITY_EXCEPTION_ERROR,
        &schemas::SERVICE_FAILURE_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: true,
    paginated: false,
};

/// `GetOpenIDConnectProvider`
#[derive(Debug, Clone, Copy)]
pub struct GetOpenIDConnectProvider;

impl Operation for GetOpenIDConnectProvider {
    type Input = shapes::GetOpenIDConnectProviderRequest;
    type Output = shapes::GetOpenIDConnectProviderResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &GET_OPEN_ID_CONNECT_PROVIDER;
}

static GET_ORGANIZATIONS_ACCESS_REPORT: OperationSchema = OperationSchema {
    name: "GetOrganizationsAccessReport",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::GET_ORGANIZATIONS_ACCESS_REPORT_REQUEST,
    output: Some(&schemas::GET_ORGANIZATIONS_ACCESS_REPORT_RESPONSE),
    result_wrapper: "GetOrganizationsAccessReportResult",
    errors: &[&schemas::NO_SUCH_ENTITY_EXCEPTION_ERROR],
    authentication: Authentication::SigV4,
    read_only: true,
    paginated: false,
};

/// `GetOrganizationsAccessReport`
#[derive(Debug, Clone, Copy)]
pub struct GetOrganizationsAccessReport;

impl Operation for GetOrganizationsAccessReport {
    type Input = shapes::GetOrganizationsAccessReportRequest;
    type Output = shapes::GetOrganizationsAccessReportResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &GET_ORGANIZATIONS_ACCESS_REPORT;
}

static GET_OUTBOUND_WEB_IDENTITY_FEDERATION_INFO: OperationSchema = OperationSchema {
    name: "GetOutboundWebIdentityFederationInfo",
    method: "POST",
    uri: "/",
    status: 200,
    input: <Empty as StructureShape>::SCHEMA,
    output: Some(&schemas::GET_OUTBOUND_WEB_IDENTITY_FEDERATION_INFO_RESPONSE),
    result_wrapper: "GetOutboundWebIdentityFederationInfoResult",
    errors: &[&schemas::FEATURE_DISABLED_EXCEPTION_ERROR],
    authentication: Authentication::SigV4,
    read_only: true,
    paginated: false,
};

/// `GetOutboundWebIdentityFederationInfo`
#[derive(Debug, Clone, Copy)]
pub struct GetOutboundWebIdentityFederationInfo;

impl Operation for GetOutboundWebIdentityFederationInfo {
    type Input = Empty;
    type Output = shapes::GetOutboundWebIdentityFederationInfoResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &GET_OUTBOUND_WEB_IDENTITY_FEDERATION_INFO;
}

static GET_POLICY: OperationSchema = OperationSchema {
    name: "GetPolicy",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::GET_POLICY_REQUEST,
    output: Some(&schemas::GET_POLICY_RESPONSE),
    result_wrapper: "GetPolicyResult",
    errors: &[
        &schemas::NO_SUCH_ENTITY_EXCEPTION_ERROR,
        &schemas::INVALID_INPUT_EXCEPTION_ERROR,
        &schemas::SERVICE_FAILURE_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: true,
    paginated: false,
};

/// `GetPolicy`
#[derive(Debug, Clone, Copy)]
pub struct GetPolicy;

impl Operation for GetPolicy {
    type Input = shapes::GetPolicyRequest;
    type Output = shapes::GetPolicyResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &GET_POLICY;
}

static GET_POLICY_VERSION: OperationSchema = OperationSchema {
    name: "GetPolicyVersion",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::GET_POLICY_VERSION_REQUEST,
    output: Some(&schemas::GET_POLICY_VERSION_RESPONSE),
    result_wrapper: "GetPolicyVersionResult",
    errors: &[
        &schemas::NO_SUCH_ENTITY_EXCEPTION_ERROR,
        &schemas::INVALID_INPUT_EXCEPTION_ERROR,
        &schemas::SERVICE_FAILURE_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: true,
    paginated: false,
};

/// `GetPolicyVersion`
#[derive(Debug, Clone, Copy)]
pub struct GetPolicyVersion;

impl Operation for GetPolicyVersion {
    type Input = shapes::GetPolicyVersionRequest;
    type Output = shapes::GetPolicyVersionResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &GET_POLICY_VERSION;
}

static GET_ROLE: OperationSchema = OperationSchema {
    name: "GetRole",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::GET_ROLE_REQUEST,
    output: Some(&schemas::GET_ROLE_RESPONSE),
    result_wrapper: "GetRoleResult",
    errors: &[
        &schemas::NO_SUCH_ENTITY_EXCEPTION_ERROR,
        &schemas::SERVICE_FAILURE_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: true,
    paginated: false,
};

/// `GetRole`
#[derive(Debug, Clone, Copy)]
pub struct GetRole;

impl Operation for GetRole {
    type Input = shapes::GetRoleRequest;
    type Output = shapes::GetRoleResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &GET_ROLE;
}

static GET_ROLE_POLICY: OperationSchema = OperationSchema {
    name: "GetRolePolicy",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::GET_ROLE_POLICY_REQUEST,
    output: Some(&schemas::GET_ROLE_POLICY_RESPONSE),
    result_wrapper: "GetRolePolicyResult",
    errors: &[
        &schemas::NO_SUCH_ENTITY_EXCEPTION_ERROR,
        &schemas::SERVICE_FAILURE_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: true,
    paginated: false,
};

/// `GetRolePolicy`
#[derive(Debug, Clone, Copy)]
pub struct GetRolePolicy;

impl Operation for GetRolePolicy {
    type Input = shapes::GetRolePolicyRequest;
    type Output = shapes::GetRolePolicyResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &GET_ROLE_POLICY;
}

static GET_ROLE_TEMPLATE_VERSION: OperationSchema = OperationSchema {
    name: "GetRoleTemplateVersion",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::GET_ROLE_TEMPLATE_VERSION_REQUEST,
    output: Some(&schemas::GET_ROLE_TEMPLATE_VERSION_RESPONSE),
    result_wrapper: "GetRoleTemplateVersionResult",
    errors: &[
        &schemas::NO_SUCH_ENTITY_EXCEPTION_ERROR,
        &schemas::INVALID_INPUT_EXCEPTION_ERROR,
        &schemas::SERVICE_FAILURE_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: true,
    paginated: false,
};

/// `GetRoleTemplateVersion`
#[derive(Debug, Clone, Copy)]
pub struct GetRoleTemplateVersion;

impl Operation for GetRoleTemplateVersion {
    type Input = shapes::GetRoleTemplateVersionRequest;
    type Output = shapes::GetRoleTemplateVersionResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &GET_ROLE_TEMPLATE_VERSION;
}

static GET_SAML_PROVIDER: OperationSchema = OperationSchema {
    name: "GetSAMLProvider",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::GET_SAML_PROVIDER_REQUEST,
    output: Some(&schemas::GET_SAML_PROVIDER_RESPONSE),
    result_wrapper: "GetSAMLProviderResult",
    errors: &[
        &schemas::NO_SUCH_ENTITY_EXCEPTION_ERROR,
        &schemas::INVALID_INPUT_EXCEPTION_ERROR,
        &schemas::SERVICE_FAILURE_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: true,
    paginated: false,
};

/// `GetSAMLProvider`
#[derive(Debug, Clone, Copy)]
pub struct GetSAMLProvider;

impl Operation for GetSAMLProvider {
    type Input = shapes::GetSAMLProviderRequest;
    type Output = shapes::GetSAMLProviderResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &GET_SAML_PROVIDER;
}

static GET_SSH_PUBLIC_KEY: OperationSchema = OperationSchema {
    name: "GetSSHPublicKey",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::GET_SSH_PUBLIC_KEY_REQUEST,
    output: Some(&schemas::GET_SSH_PUBLIC_KEY_RESPONSE),
    result_wrapper: "GetSSHPublicKeyResult",
    errors: &[
        &schemas::NO_SUCH_ENTITY_EXCEPTION_ERROR,
        &schemas::UNRECOGNIZED_PUBLIC_KEY_ENCODING_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: true,
    paginated: false,
};

/// `GetSSHPublicKey`
#[derive(Debug, Clone, Copy)]
pub struct GetSSHPublicKey;

impl Operation for GetSSHPublicKey {
    type Input = shapes::GetSSHPublicKeyRequest;
    type Output = shapes::GetSSHPublicKeyResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &GET_SSH_PUBLIC_KEY;
}

static GET_SERVER_CERTIFICATE: OperationSchema = OperationSchema {
    name: "GetServerCertificate",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::GET_SERVER_CERTIFICATE_REQUEST,
    output: Some(&schemas::GET_SERVER_CERTIFICATE_RESPONSE),
    result_wrapper: "GetServerCertificateResult",
    errors: &[
        &schemas::NO_SUCH_ENTITY_EXCEPTION_ERROR,
        &schemas::SERVICE_FAILURE_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: true,
    paginated: false,
};

/// `GetServerCertificate`
#[derive(Debug, Clone, Copy)]
pub struct GetServerCertificate;

impl Operation for GetServerCertificate {
    type Input = shapes::GetServerCertificateRequest;
    type Output = shapes::GetServerCertificateResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &GET_SERVER_CERTIFICATE;
}

static GET_SERVICE_LAST_ACCESSED_DETAILS: OperationSchema = OperationSchema {
    name: "GetServiceLastAccessedDetails",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::GET_SERVICE_LAST_ACCESSED_DETAILS_REQUEST,
    output: Some(&schemas::GET_SERVICE_LAST_ACCESSED_DETAILS_RESPONSE),
    result_wrapper: "GetServiceLastAccessedDetailsResult",
    errors: &[
        &schemas::NO_SUCH_ENTITY_EXCEPTION_ERROR,
        &schemas::INVALID_INPUT_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: true,
    paginated: false,
};

/// `GetServiceLastAccessedDetails`
#[derive(Debug, Clone, Copy)]
pub struct GetServiceLastAccessedDetails;

impl Operation for GetServiceLastAccessedDetails {
    type Input = shapes::GetServiceLastAccessedDetailsRequest;
    type Output = shapes::GetServiceLastAccessedDetailsResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &GET_SERVICE_LAST_ACCESSED_DETAILS;
}

static GET_SERVICE_LAST_ACCESSED_DETAILS_WITH_ENTITIES: OperationSchema = OperationSchema {
    name: "GetServiceLastAccessedDetailsWithEntities",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::GET_SERVICE_LAST_ACCESSED_DETAILS_WITH_ENTITIES_REQUEST,
    output: Some(&schemas::GET_SERVICE_LAST_ACCESSED_DETAILS_WITH_ENTITIES_RESPONSE),
    result_wrapper: "GetServiceLastAccessedDetailsWithEntitiesResult",
    errors: &[
        &schemas::NO_SUCH_ENTITY_EXCEPTION_ERROR,
        &schemas::INVALID_INPUT_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: true,
    paginated: false,
};

/// `GetServiceLastAccessedDetailsWithEntities`
#[derive(Debug, Clone, Copy)]
pub struct GetServiceLastAccessedDetailsWithEntities;

impl Operation for GetServiceLastAccessedDetailsWithEntities {
    type Input = shapes::GetServiceLastAccessedDetailsWithEntitiesRequest;
    type Output = shapes::GetServiceLastAccessedDetailsWithEntitiesResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &GET_SERVICE_LAST_ACCESSED_DETAILS_WITH_ENTITIES;
}

static GET_SERVICE_LINKED_ROLE_DELETION_STATUS: OperationSchema = OperationSchema {
    name: "GetServiceLinkedRoleDeletionStatus",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::GET_SERVICE_LINKED_ROLE_DELETION_STATUS_REQUEST,
    output: Some(&schemas::GET_SERVICE_LINKED_ROLE_DELETION_STATUS_RESPONSE),
    result_wrapper: "GetServiceLinkedRoleDeletionStatusResult",
    errors: &[
        &schemas::NO_SUCH_ENTITY_EXCEPTION_ERROR,
        &schemas::INVALID_INPUT_EXCEPTION_ERROR,
        &schemas::SERVICE_FAILURE_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: true,
    paginated: false,
};

/// `GetServiceLinkedRoleDeletionStatus`
#[derive(Debug, Clone, Copy)]
pub struct GetServiceLinkedRoleDeletionStatus;

impl Operation for GetServiceLinkedRoleDeletionStatus {
    type Input = shapes::GetServiceLinkedRoleDeletionStatusRequest;
    type Output = shapes::GetServiceLinkedRoleDeletionStatusResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &GET_SERVICE_LINKED_ROLE_DELETION_STATUS;
}

static GET_USER: OperationSchema = OperationSchema {
    name: "GetUser",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::GET_USER_REQUEST,
    output: Some(&schemas::GET_USER_RESPONSE),
    result_wrapper: "GetUserResult",
    errors: &[
        &schemas::NO_SUCH_ENTITY_EXCEPTION_ERROR,
        &schemas::SERVICE_FAILURE_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: true,
    paginated: false,
};

/// `GetUser`
#[derive(Debug, Clone, Copy)]
pub struct GetUser;

impl Operation for GetUser {
    type Input = shapes::GetUserRequest;
    type Output = shapes::GetUserResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &GET_USER;
}

static GET_USER_POLICY: OperationSchema = OperationSchema {
    name: "GetUserPolicy",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::GET_USER_POLICY_REQUEST,
    output: Some(&schemas::GET_USER_POLICY_RESPONSE),
    result_wrapper: "GetUserPolicyResult",
    errors: &[
        &schemas::NO_SUCH_ENTITY_EXCEPTION_ERROR,
        &schemas::SERVICE_FAILURE_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: true,
    paginated: false,
};

/// `GetUserPolicy`
#[derive(Debug, Clone, Copy)]
pub struct GetUserPolicy;

impl Operation for GetUserPolicy {
    type Input = shapes::GetUserPolicyRequest;
    type Output = shapes::GetUserPolicyResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &GET_USER_POLICY;
}

static LIST_ACCESS_KEYS: OperationSchema = OperationSchema {
    name: "ListAccessKeys",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::LIST_ACCESS_KEYS_REQUEST,
    output: Some(&schemas::LIST_ACCESS_KEYS_RESPONSE),
    result_wrapper: "ListAccessKeysResult",
    errors: &[
        &schemas::NO_SUCH_ENTITY_EXCEPTION_ERROR,
        &schemas::SERVICE_FAILURE_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: true,
    paginated: true,
};

/// `ListAccessKeys`
#[derive(Debug, Clone, Copy)]
pub struct ListAccessKeys;

impl Operation for ListAccessKeys {
    type Input = shapes::ListAccessKeysRequest;
    type Output = shapes::ListAccessKeysResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &LIST_ACCESS_KEYS;
}

static LIST_ACCOUNT_ALIASES: OperationSchema = OperationSchema {
    name: "ListAccountAliases",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::LIST_ACCOUNT_ALIASES_REQUEST,
    output: Some(&schemas::LIST_ACCOUNT_ALIASES_RESPONSE),
    result_wrapper: "ListAccountAliasesResult",
    errors: &[&schemas::SERVICE_FAILURE_EXCEPTION_ERROR],
    authentication: Authentication::SigV4,
    read_only: true,
    paginated: true,
};

/// `ListAccountAliases`
#[derive(Debug, Clone, Copy)]
pub struct ListAccountAliases;

impl Operation for ListAccountAliases {
    type Input = shapes::ListAccountAliasesRequest;
    type Output = shapes::ListAccountAliasesResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &LIST_ACCOUNT_ALIASES;
}

static LIST_ATTACHED_GROUP_POLICIES: OperationSchema = OperationSchema {
    name: "ListAttachedGroupPolicies",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::LIST_ATTACHED_GROUP_POLICIES_REQUEST,
    output: Some(&schemas::LIST_ATTACHED_GROUP_POLICIES_RESPONSE),
    result_wrapper: "ListAttachedGroupPoliciesResult",
    errors: &[
        &schemas::NO_SUCH_ENTITY_EXCEPTION_ERROR,
        &schemas::INVALID_INPUT_EXCEPTION_ERROR,
        &schemas::SERVICE_FAILURE_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: true,
    paginated: true,
};

/// `ListAttachedGroupPolicies`
#[derive(Debug, Clone, Copy)]
pub struct ListAttachedGroupPolicies;

impl Operation for ListAttachedGroupPolicies {
    type Input = shapes::ListAttachedGroupPoliciesRequest;
    type Output = shapes::ListAttachedGroupPoliciesResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &LIST_ATTACHED_GROUP_POLICIES;
}

static LIST_ATTACHED_ROLE_POLICIES: OperationSchema = OperationSchema {
    name: "ListAttachedRolePolicies",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::LIST_ATTACHED_ROLE_POLICIES_REQUEST,
    output: Some(&schemas::LIST_ATTACHED_ROLE_POLICIES_RESPONSE),
    result_wrapper: "ListAttachedRolePoliciesResult",
    errors: &[
        &schemas::NO_SUCH_ENTITY_EXCEPTION_ERROR,
        &schemas::INVALID_INPUT_EXCEPTION_ERROR,
        &schemas::SERVICE_FAILURE_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: true,
    paginated: true,
};

/// `ListAttachedRolePolicies`
#[derive(Debug, Clone, Copy)]
pub struct ListAttachedRolePolicies;

impl Operation for ListAttachedRolePolicies {
    type Input = shapes::ListAttachedRolePoliciesRequest;
    type Output = shapes::ListAttachedRolePoliciesResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &LIST_ATTACHED_ROLE_POLICIES;
}

static LIST_ATTACHED_USER_POLICIES: OperationSchema = OperationSchema {
    name: "ListAttachedUserPolicies",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::LIST_ATTACHED_USER_POLICIES_REQUEST,
    output: Some(&schemas::LIST_ATTACHED_USER_POLICIES_RESPONSE),
    result_wrapper: "ListAttachedUserPoliciesResult",
    errors: &[
        &schemas::NO_SUCH_ENTITY_EXCEPTION_ERROR,
        &schemas::INVALID_INPUT_EXCEPTION_ERROR,
        &schemas::SERVICE_FAILURE_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: true,
    paginated: true,
};

/// `ListAttachedUserPolicies`
#[derive(Debug, Clone, Copy)]
pub struct ListAttachedUserPolicies;

impl Operation for ListAttachedUserPolicies {
    type Input = shapes::ListAttachedUserPoliciesRequest;
    type Output = shapes::ListAttachedUserPoliciesResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &LIST_ATTACHED_USER_POLICIES;
}

static LIST_DELEGATION_REQUESTS: OperationSchema = OperationSchema {
    name: "ListDelegationRequests",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::LIST_DELEGATION_REQUESTS_REQUEST,
    output: Some(&schemas::LIST_DELEGATION_REQUESTS_RESPONSE),
    result_wrapper: "ListDelegationRequestsResult",
    errors: &[
        &schemas::NO_SUCH_ENTITY_EXCEPTION_ERROR,
        &schemas::SERVICE_FAILURE_EXCEPTION_ERROR,
        &schemas::INVALID_INPUT_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: true,
    paginated: false,
};

/// `ListDelegationRequests`
#[derive(Debug, Clone, Copy)]
pub struct ListDelegationRequests;

impl Operation for ListDelegationRequests {
    type Input = shapes::ListDelegationRequestsRequest;
    type Output = shapes::ListDelegationRequestsResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &LIST_DELEGATION_REQUESTS;
}

static LIST_ENTITIES_FOR_POLICY: OperationSchema = OperationSchema {
    name: "ListEntitiesForPolicy",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::LIST_ENTITIES_FOR_POLICY_REQUEST,
    output: Some(&schemas::LIST_ENTITIES_FOR_POLICY_RESPONSE),
    result_wrapper: "ListEntitiesForPolicyResult",
    errors: &[
        &schemas::NO_SUCH_ENTITY_EXCEPTION_ERROR,
        &schemas::INVALID_INPUT_EXCEPTION_ERROR,
        &schemas::SERVICE_FAILURE_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: true,
    paginated: true,
};

/// `ListEntitiesForPolicy`
#[derive(Debug, Clone, Copy)]
pub struct ListEntitiesForPolicy;

impl Operation for ListEntitiesForPolicy {
    type Input = shapes::ListEntitiesForPolicyRequest;
    type Output = shapes::ListEntitiesForPolicyResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &LIST_ENTITIES_FOR_POLICY;
}

static LIST_GROUP_POLICIES: OperationSchema = OperationSchema {
    name: "ListGroupPolicies",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::LIST_GROUP_POLICIES_REQUEST,
    output: Some(&schemas::LIST_GROUP_POLICIES_RESPONSE),
    result_wrapper: "ListGroupPoliciesResult",
    errors: &[
        &schemas::NO_SUCH_ENTITY_EXCEPTION_ERROR,
        &schemas::SERVICE_FAILURE_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: true,
    paginated: true,
};

/// `ListGroupPolicies`
#[derive(Debug, Clone, Copy)]
pub struct ListGroupPolicies;

impl Operation for ListGroupPolicies {
    type Input = shapes::ListGroupPoliciesRequest;
    type Output = shapes::ListGroupPoliciesResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &LIST_GROUP_POLICIES;
}

static LIST_GROUPS: OperationSchema = OperationSchema {
    name: "ListGroups",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::LIST_GROUPS_REQUEST,
    output: Some(&schemas::LIST_GROUPS_RESPONSE),
    result_wrapper: "ListGroupsResult",
    errors: &[&schemas::SERVICE_FAILURE_EXCEPTION_ERROR],
    authentication: Authentication::SigV4,
    read_only: true,
    paginated: true,
};

/// `ListGroups`
#[derive(Debug, Clone, Copy)]
pub struct ListGroups;

impl Operation for ListGroups {
    type Input = shapes::ListGroupsRequest;
    type Output = shapes::ListGroupsResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &LIST_GROUPS;
}

static LIST_GROUPS_FOR_USER: OperationSchema = OperationSchema {
    name: "ListGroupsForUser",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::LIST_GROUPS_FOR_USER_REQUEST,
    output: Some(&schemas::LIST_GROUPS_FOR_USER_RESPONSE),
    result_wrapper: "ListGroupsForUserResult",
    errors: &[
        &schemas::NO_SUCH_ENTITY_EXCEPTION_ERROR,
        &schemas::SERVICE_FAILURE_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: true,
    paginated: true,
};

/// `ListGroupsForUser`
#[derive(Debug, Clone, Copy)]
pub struct ListGroupsForUser;

impl Operation for ListGroupsForUser {
    type Input = shapes::ListGroupsForUserRequest;
    type Output = shapes::ListGroupsForUserResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &LIST_GROUPS_FOR_USER;
}

static LIST_INSTANCE_PROFILE_TAGS: OperationSchema = OperationSchema {
    name: "ListInstanceProfileTags",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::LIST_INSTANCE_PROFILE_TAGS_REQUEST,
    output: Some(&schemas::LIST_INSTANCE_PROFILE_TAGS_RESPONSE),
    result_wrapper: "ListInstanceProfileTagsResult",
    errors: &[
        &schemas::NO_SUCH_ENTITY_EXCEPTION_ERROR,
        &schemas::SERVICE_FAILURE_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: true,
    paginated: true,
};

/// `ListInstanceProfileTags`
#[derive(Debug, Clone, Copy)]
pub struct ListInstanceProfileTags;

impl Operation for ListInstanceProfileTags {
    type Input = shapes::ListInstanceProfileTagsRequest;
    type Output = shapes::ListInstanceProfileTagsResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &LIST_INSTANCE_PROFILE_TAGS;
}

static LIST_INSTANCE_PROFILES: OperationSchema = OperationSchema {
    name: "ListInstanceProfiles",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::LIST_INSTANCE_PROFILES_REQUEST,
    output: Some(&schemas::LIST_INSTANCE_PROFILES_RESPONSE),
    result_wrapper: "ListInstanceProfilesResult",
    errors: &[&schemas::SERVICE_FAILURE_EXCEPTION_ERROR],
    authentication: Authentication::SigV4,
    read_only: true,
    paginated: true,
};

/// `ListInstanceProfiles`
#[derive(Debug, Clone, Copy)]
pub struct ListInstanceProfiles;

impl Operation for ListInstanceProfiles {
    type Input = shapes::ListInstanceProfilesRequest;
    type Output = shapes::ListInstanceProfilesResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &LIST_INSTANCE_PROFILES;
}

static LIST_INSTANCE_PROFILES_FOR_ROLE: OperationSchema = OperationSchema {
    name: "ListInstanceProfilesForRole",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::LIST_INSTANCE_PROFILES_FOR_ROLE_REQUEST,
    output: Some(&schemas::LIST_INSTANCE_PROFILES_FOR_ROLE_RESPONSE),
    result_wrapper: "ListInstanceProfilesForRoleResult",
    errors: &[
        &schemas::NO_SUCH_ENTITY_EXCEPTION_ERROR,
        &schemas::SERVICE_FAILURE_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: true,
    paginated: true,
};

/// `ListInstanceProfilesForRole`
#[derive(Debug, Clone, Copy)]
pub struct ListInstanceProfilesForRole;

impl Operation for ListInstanceProfilesForRole {
    type Input = shapes::ListInstanceProfilesForRoleRequest;
    type Output = shapes::ListInstanceProfilesForRoleResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &LIST_INSTANCE_PROFILES_FOR_ROLE;
}

static LIST_MFA_DEVICE_TAGS: OperationSchema = OperationSchema {
    name: "ListMFADeviceTags",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::LIST_MFA_DEVICE_TAGS_REQUEST,
    output: Some(&schemas::LIST_MFA_DEVICE_TAGS_RESPONSE),
    result_wrapper: "ListMFADeviceTagsResult",
    errors: &[
        &schemas::NO_SUCH_ENTITY_EXCEPTION_ERROR,
        &schemas::INVALID_INPUT_EXCEPTION_ERROR,
        &schemas::SERVICE_FAILURE_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: true,
    paginated: true,
};

/// `ListMFADeviceTags`
#[derive(Debug, Clone, Copy)]
pub struct ListMFADeviceTags;

impl Operation for ListMFADeviceTags {
    type Input = shapes::ListMFADeviceTagsRequest;
    type Output = shapes::ListMFADeviceTagsResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &LIST_MFA_DEVICE_TAGS;
}

static LIST_MFA_DEVICES: OperationSchema = OperationSchema {
    name: "ListMFADevices",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::LIST_MFA_DEVICES_REQUEST,
    output: Some(&schemas::LIST_MFA_DEVICES_RESPONSE),
    result_wrapper: "ListMFADevicesResult",
    errors: &[
        &schemas::NO_SUCH_ENTITY_EXCEPTION_ERROR,
        &schemas::SERVICE_FAILURE_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: true,
    paginated: true,
};

/// `ListMFADevices`
#[derive(Debug, Clone, Copy)]
pub struct ListMFADevices;

impl Operation for ListMFADevices {
    type Input = shapes::ListMFADevicesRequest;
    type Output = shapes::ListMFADevicesResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &LIST_MFA_DEVICES;
}

static LIST_OPEN_ID_CONNECT_PROVIDER_TAGS: OperationSchema = OperationSchema {
    name: "ListOpenIDConnectProviderTags",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::LIST_OPEN_ID_CONNECT_PROVIDER_TAGS_REQUEST,
    output: Some(&schemas::LIST_OPEN_ID_CONNECT_PROVIDER_TAGS_RESPONSE),
    result_wrapper: "ListOpenIDConnectProviderTagsResult",
    errors: &[
        &schemas::NO_SUCH_ENTITY_EXCEPTION_ERROR,
        &schemas::SERVICE_FAILURE_EXCEPTION_ERROR,
        &schemas::INVALID_INPUT_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: true,
    paginated: true,
};

/// `ListOpenIDConnectProviderTags`
#[derive(Debug, Clone, Copy)]
pub struct ListOpenIDConnectProviderTags;

impl Operation for ListOpenIDConnectProviderTags {
    type Input = shapes::ListOpenIDConnectProviderTagsRequest;
    type Output = shapes::ListOpenIDConnectProviderTagsResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &LIST_OPEN_ID_CONNECT_PROVIDER_TAGS;
}

static LIST_OPEN_ID_CONNECT_PROVIDERS: OperationSchema = OperationSchema {
    name: "ListOpenIDConnectProviders",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::LIST_OPEN_ID_CONNECT_PROVIDERS_REQUEST,
    output: Some(&schemas::LIST_OPEN_ID_CONNECT_PROVIDERS_RESPONSE),
    result_wrapper: "ListOpenIDConnectProvidersResult",
    errors: &[&schemas::SERVICE_FAILURE_EXCEPTION_ERROR],
    authentication: Authentication::SigV4,
    read_only: true,
    paginated: false,
};

/// `ListOpenIDConnectProviders`
#[derive(Debug, Clone, Copy)]
pub struct ListOpenIDConnectProviders;

impl Operation for ListOpenIDConnectProviders {
    type Input = shapes::ListOpenIDConnectProvidersRequest;
    type Output = shapes::ListOpenIDConnectProvidersResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &LIST_OPEN_ID_CONNECT_PROVIDERS;
}

static LIST_ORGANIZATIONS_FEATURES: OperationSchema = OperationSchema {
    name: "ListOrganizationsFeatures",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::LIST_ORGANIZATIONS_FEATURES_REQUEST,
    output: Some(&schemas::LIST_ORGANIZATIONS_FEATURES_RESPONSE),
    result_wrapper: "ListOrganizationsFeaturesResult",
    errors: &[
        &schemas::SERVICE_ACCESS_NOT_ENABLED_EXCEPTION_ERROR,
        &schemas::ACCOUNT_NOT_MANAGEMENT_OR_DELEGATED_ADMINISTRATOR_EXCEPTION_ERROR,
        &schemas::ORGANIZATION_NOT_FOUND_EXCEPTION_ERROR,
        &schemas::ORGANIZATION_NOT_IN_ALL_FEATURES_MODE_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: true,
    paginated: false,
};

/// `ListOrganizationsFeatures`
#[derive(Debug, Clone, Copy)]
pub struct ListOrganizationsFeatures;

impl Operation for ListOrganizationsFeatures {
    type Input = shapes::ListOrganizationsFeaturesRequest;
    type Output = shapes::ListOrganizationsFeaturesResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &LIST_ORGANIZATIONS_FEATURES;
}

static LIST_POLICIES: OperationSchema = OperationSchema {
    name: "ListPolicies",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::LIST_POLICIES_REQUEST,
    output: Some(&schemas::LIST_POLICIES_RESPONSE),
    result_wrapper: "ListPoliciesResult",
    errors: &[&schemas::SERVICE_FAILURE_EXCEPTION_ERROR],
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

static LIST_POLICIES_GRANTING_SERVICE_ACCESS: OperationSchema = OperationSchema {
    name: "ListPoliciesGrantingServiceAccess",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::LIST_POLICIES_GRANTING_SERVICE_ACCESS_REQUEST,
    output: Some(&schemas::LIST_POLICIES_GRANTING_SERVICE_ACCESS_RESPONSE),
    result_wrapper: "ListPoliciesGrantingServiceAccessResult",
    errors: &[
        &schemas::NO_SUCH_ENTITY_EXCEPTION_ERROR,
        &schemas::INVALID_INPUT_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: true,
    paginated: false,
};

/// `ListPoliciesGrantingServiceAccess`
#[derive(Debug, Clone, Copy)]
pub struct ListPoliciesGrantingServiceAccess;

impl Operation for ListPoliciesGrantingServiceAccess {
    type Input = shapes::ListPoliciesGrantingServiceAccessRequest;
    type Output = shapes::ListPoliciesGrantingServiceAccessResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &LIST_POLICIES_GRANTING_SERVICE_ACCESS;
}

static LIST_POLICY_TAGS: OperationSchema = OperationSchema {
    name: "ListPolicyTags",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::LIST_POLICY_TAGS_REQUEST,
    output: Some(&schemas::LIST_POLICY_TAGS_RESPONSE),
    result_wrapper: "ListPolicyTagsResult",
    errors: &[
        &schemas::NO_SUCH_ENTITY_EXCEPTION_ERROR,
        &schemas::SERVICE_FAILURE_EXCEPTION_ERROR,
        &schemas::INVALID_INPUT_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: true,
    paginated: true,
};

/// `ListPolicyTags`
#[derive(Debug, Clone, Copy)]
pub struct ListPolicyTags;

impl Operation for ListPolicyTags {
    type Input = shapes::ListPolicyTagsRequest;
    type Output = shapes::ListPolicyTagsResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &LIST_POLICY_TAGS;
}

static LIST_POLICY_VERSIONS: OperationSchema = OperationSchema {
    name: "ListPolicyVersions",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::LIST_POLICY_VERSIONS_REQUEST,
    output: Some(&schemas::LIST_POLICY_VERSIONS_RESPONSE),
    result_wrapper: "ListPolicyVersionsResult",
    errors: &[
        &schemas::NO_SUCH_ENTITY_EXCEPTION_ERROR,
        &schemas::INVALID_INPUT_EXCEPTION_ERROR,
        &schemas::SERVICE_FAILURE_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: true,
    paginated: true,
};

/// `ListPolicyVersions`
#[derive(Debug, Clone, Copy)]
pub struct ListPolicyVersions;

impl Operation for ListPolicyVersions {
    type Input = shapes::ListPolicyVersionsRequest;
    type Output = shapes::ListPolicyVersionsResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &LIST_POLICY_VERSIONS;
}

static LIST_ROLE_POLICIES: OperationSchema = OperationSchema {
    name: "ListRolePolicies",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::LIST_ROLE_POLICIES_REQUEST,
    output: Some(&schemas::LIST_ROLE_POLICIES_RESPONSE),
    result_wrapper: "ListRolePoliciesResult",
    errors: &[
        &schemas::NO_SUCH_ENTITY_EXCEPTION_ERROR,
        &schemas::SERVICE_FAILURE_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: true,
    paginated: true,
};

/// `ListRolePolicies`
#[derive(Debug, Clone, Copy)]
pub struct ListRolePolicies;

impl Operation for ListRolePolicies {
    type Input = shapes::ListRolePoliciesRequest;
    type Output = shapes::ListRolePoliciesResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &LIST_ROLE_POLICIES;
}

static LIST_ROLE_TAGS: OperationSchema = OperationSchema {
    name: "ListRoleTags",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::LIST_ROLE_TAGS_REQUEST,
    output: Some(&schemas::LIST_ROLE_TAGS_RESPONSE),
    result_wrapper: "ListRoleTagsResult",
    errors: &[
        &schemas::NO_SUCH_ENTITY_EXCEPTION_ERROR,
        &schemas::SERVICE_FAILURE_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: true,
    paginated: true,
};

/// `ListRoleTags`
#[derive(Debug, Clone, Copy)]
pub struct ListRoleTags;

impl Operation for ListRoleTags {
    type Input = shapes::ListRoleTagsRequest;
    type Output = shapes::ListRoleTagsResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &LIST_ROLE_TAGS;
}

static LIST_ROLES: OperationSchema = OperationSchema {
    name: "ListRoles",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::LIST_ROLES_REQUEST,
    output: Some(&schemas::LIST_ROLES_RESPONSE),
    result_wrapper: "ListRolesResult",
    errors: &[&schemas::SERVICE_FAILURE_EXCEPTION_ERROR],
    authentication: Authentication::SigV4,
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

static LIST_SAML_PROVIDER_TAGS: OperationSchema = OperationSchema {
    name: "ListSAMLProviderTags",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::LIST_SAML_PROVIDER_TAGS_REQUEST,
    output: Some(&schemas::LIST_SAML_PROVIDER_TAGS_RESPONSE),
    result_wrapper: "ListSAMLProviderTagsResult",
    errors: &[
        &schemas::NO_SUCH_ENTITY_EXCEPTION_ERROR,
        &schemas::SERVICE_FAILURE_EXCEPTION_ERROR,
        &schemas::INVALID_INPUT_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: true,
    paginated: true,
};

/// `ListSAMLProviderTags`
#[derive(Debug, Clone, Copy)]
pub struct ListSAMLProviderTags;

impl Operation for ListSAMLProviderTags {
    type Input = shapes::ListSAMLProviderTagsRequest;
    type Output = shapes::ListSAMLProviderTagsResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &LIST_SAML_PROVIDER_TAGS;
}

static LIST_SAML_PROVIDERS: OperationSchema = OperationSchema {
    name: "ListSAMLProviders",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::LIST_SAML_PROVIDERS_REQUEST,
    output: Some(&schemas::LIST_SAML_PROVIDERS_RESPONSE),
    result_wrapper: "ListSAMLProvidersResult",
    errors: &[&schemas::SERVICE_FAILURE_EXCEPTION_ERROR],
    authentication: Authentication::SigV4,
    read_only: true,
    paginated: false,
};

/// `ListSAMLProviders`
#[derive(Debug, Clone, Copy)]
pub struct ListSAMLProviders;

impl Operation for ListSAMLProviders {
    type Input = shapes::ListSAMLProvidersRequest;
    type Output = shapes::ListSAMLProvidersResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &LIST_SAML_PROVIDERS;
}

static LIST_SSH_PUBLIC_KEYS: OperationSchema = OperationSchema {
    name: "ListSSHPublicKeys",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::LIST_SSH_PUBLIC_KEYS_REQUEST,
    output: Some(&schemas::LIST_SSH_PUBLIC_KEYS_RESPONSE),
    result_wrapper: "ListSSHPublicKeysResult",
    errors: &[&schemas::NO_SUCH_ENTITY_EXCEPTION_ERROR],
    authentication: Authentication::SigV4,
    read_only: true,
    paginated: true,
};

/// `ListSSHPublicKeys`
#[derive(Debug, Clone, Copy)]
pub struct ListSSHPublicKeys;

impl Operation for ListSSHPublicKeys {
    type Input = shapes::ListSSHPublicKeysRequest;
    type Output = shapes::ListSSHPublicKeysResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &LIST_SSH_PUBLIC_KEYS;
}

static LIST_SERVER_CERTIFICATE_TAGS: OperationSchema = OperationSchema {
    name: "ListServerCertificateTags",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::LIST_SERVER_CERTIFICATE_TAGS_REQUEST,
    output: Some(&schemas::LIST_SERVER_CERTIFICATE_TAGS_RESPONSE),
    result_wrapper: "ListServerCertificateTagsResult",
    errors: &[
        &schemas::NO_SUCH_ENTITY_EXCEPTION_ERROR,
        &schemas::SERVICE_FAILURE_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: true,
    paginated: true,
};

/// `ListServerCertificateTags`
#[derive(Debug, Clone, Copy)]
pub struct ListServerCertificateTags;

impl Operation for ListServerCertificateTags {
    type Input = shapes::ListServerCertificateTagsRequest;
    type Output = shapes::ListServerCertificateTagsResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &LIST_SERVER_CERTIFICATE_TAGS;
}

static LIST_SERVER_CERTIFICATES: OperationSchema = OperationSchema {
    name: "ListServerCertificates",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::LIST_SERVER_CERTIFICATES_REQUEST,
    output: Some(&schemas::LIST_SERVER_CERTIFICATES_RESPONSE),
    result_wrapper: "ListServerCertificatesResult",
    errors: &[&schemas::SERVICE_FAILURE_EXCEPTION_ERROR],
    authentication: Authentication::SigV4,
    read_only: true,
    paginated: true,
};

/// `ListServerCertificates`
#[derive(Debug, Clone, Copy)]
pub struct ListServerCertificates;

impl Operation for ListServerCertificates {
    type Input = shapes::ListServerCertificatesRequest;
    type Output = shapes::ListServerCertificatesResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &LIST_SERVER_CERTIFICATES;
}

static LIST_SERVICE_SPECIFIC_CREDENTIALS: OperationSchema = OperationSchema {
    name: "ListServiceSpecificCredentials",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::LIST_SERVICE_SPECIFIC_CREDENTIALS_REQUEST,
    output: Some(&schemas::LIST_SERVICE_SPECIFIC_CREDENTIALS_RESPONSE),
    result_wrapper: "ListServiceSpecificCredentialsResult",
    errors: &[
        &schemas::NO_SUCH_ENTITY_EXCEPTION_ERROR,
        &schemas::SERVICE_NOT_SUPPORTED_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: true,
    paginated: false,
};

/// `ListServiceSpecificCredentials`
#[derive(Debug, Clone, Copy)]
pub struct ListServiceSpecificCredentials;

impl Operation for ListServiceSpecificCredentials {
    type Input = shapes::ListServiceSpecificCredentialsRequest;
    type Output = shapes::ListServiceSpecificCredentialsResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &LIST_SERVICE_SPECIFIC_CREDENTIALS;
}

static LIST_SIGNING_CERTIFICATES: OperationSchema = OperationSchema {
    name: "ListSigningCertificates",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::LIST_SIGNING_CERTIFICATES_REQUEST,
    output: Some(&schemas::LIST_SIGNING_CERTIFICATES_RESPONSE),
    result_wrapper: "ListSigningCertificatesResult",
    errors: &[
        &schemas::NO_SUCH_ENTITY_EXCEPTION_ERROR,
        &schemas::SERVICE_FAILURE_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: true,
    paginated: true,
};

/// `ListSigningCertificates`
#[derive(Debug, Clone, Copy)]
pub struct ListSigningCertificates;

impl Operation for ListSigningCertificates {
    type Input = shapes::ListSigningCertificatesRequest;
    type Output = shapes::ListSigningCertificatesResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &LIST_SIGNING_CERTIFICATES;
}

static LIST_USER_POLICIES: OperationSchema = OperationSchema {
    name: "ListUserPolicies",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::LIST_USER_POLICIES_REQUEST,
    output: Some(&schemas::LIST_USER_POLICIES_RESPONSE),
    result_wrapper: "ListUserPoliciesResult",
    errors: &[
        &schemas::NO_SUCH_ENTITY_EXCEPTION_ERROR,
        &schemas::SERVICE_FAILURE_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: true,
    paginated: true,
};

/// `ListUserPolicies`
#[derive(Debug, Clone, Copy)]
pub struct ListUserPolicies;

impl Operation for ListUserPolicies {
    type Input = shapes::ListUserPoliciesRequest;
    type Output = shapes::ListUserPoliciesResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &LIST_USER_POLICIES;
}

static LIST_USER_TAGS: OperationSchema = OperationSchema {
    name: "ListUserTags",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::LIST_USER_TAGS_REQUEST,
    output: Some(&schemas::LIST_USER_TAGS_RESPONSE),
    result_wrapper: "ListUserTagsResult",
    errors: &[
        &schemas::NO_SUCH_ENTITY_EXCEPTION_ERROR,
        &schemas::SERVICE_FAILURE_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: true,
    paginated: true,
};

/// `ListUserTags`
#[derive(Debug, Clone, Copy)]
pub struct ListUserTags;

impl Operation for ListUserTags {
    type Input = shapes::ListUserTagsRequest;
    type Output = shapes::ListUserTagsResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &LIST_USER_TAGS;
}

static LIST_USERS: OperationSchema = OperationSchema {
    name: "ListUsers",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::LIST_USERS_REQUEST,
    output: Some(&schemas::LIST_USERS_RESPONSE),
    result_wrapper: "ListUsersResult",
    errors: &[&schemas::SERVICE_FAILURE_EXCEPTION_ERROR],
    authentication: Authentication::SigV4,
    read_only: true,
    paginated: true,
};

/// `ListUsers`
#[derive(Debug, Clone, Copy)]
pub struct ListUsers;

impl Operation for ListUsers {
    type Input = shapes::ListUsersRequest;
    type Output = shapes::ListUsersResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &LIST_USERS;
}

static LIST_VIRTUAL_MFA_DEVICES: OperationSchema = OperationSchema {
    name: "ListVirtualMFADevices",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::LIST_VIRTUAL_MFA_DEVICES_REQUEST,
    output: Some(&schemas::LIST_VIRTUAL_MFA_DEVICES_RESPONSE),
    result_wrapper: "ListVirtualMFADevicesResult",
    errors: &[],
    authentication: Authentication::SigV4,
    read_only: true,
    paginated: true,
};

/// `ListVirtualMFADevices`
#[derive(Debug, Clone, Copy)]
pub struct ListVirtualMFADevices;

impl Operation for ListVirtualMFADevices {
    type Input = shapes::ListVirtualMFADevicesRequest;
    type Output = shapes::ListVirtualMFADevicesResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &LIST_VIRTUAL_MFA_DEVICES;
}

static PUT_ACCOUNT_PROPERTIES: OperationSchema = OperationSchema {
    name: "PutAccountProperties",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::PUT_ACCOUNT_PROPERTIES_REQUEST,
    output: Some(&schemas::PUT_ACCOUNT_PROPERTIES_RESPONSE),
    result_wrapper: "PutAccountPropertiesResult",
    errors: &[
        &schemas::INVALID_INPUT_EXCEPTION_ERROR,
        &schemas::CONCURRENT_MODIFICATION_EXCEPTION_ERROR,
        &schemas::SERVICE_FAILURE_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: false,
    paginated: false,
};

/// `PutAccountProperties`
#[derive(Debug, Clone, Copy)]
pub struct PutAccountProperties;

impl Operation for PutAccountProperties {
    type Input = shapes::PutAccountPropertiesRequest;
    type Output = shapes::PutAccountPropertiesResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &PUT_ACCOUNT_PROPERTIES;
}

static PUT_GROUP_POLICY: OperationSchema = OperationSchema {
    name: "PutGroupPolicy",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::PUT_GROUP_POLICY_REQUEST,
    output: None,
    result_wrapper: "",
    errors: &[
        &schemas::LIMIT_EXCEEDED_EXCEPTION_ERROR,
        &schemas::MALFORMED_POLICY_DOCUMENT_EXCEPTION_ERROR,
        &schemas::NO_SUCH_ENTITY_EXCEPTION_ERROR,
        &schemas::SERVICE_FAILURE_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: false,
    paginated: false,
};

/// `PutGroupPolicy`
#[derive(Debug, Clone, Copy)]
pub struct PutGroupPolicy;

impl Operation for PutGroupPolicy {
    type Input = shapes::PutGroupPolicyRequest;
    type Output = Empty;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &PUT_GROUP_POLICY;
}

static PUT_ROLE_PERMISSIONS_BOUNDARY: OperationSchema = OperationSchema {
    name: "PutRolePermissionsBoundary",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::PUT_ROLE_PERMISSIONS_BOUNDARY_REQUEST,
    output: None,
    result_wrapper: "",
    errors: &[
        &schemas::NO_SUCH_ENTITY_EXCEPTION_ERROR,
        &schemas::INVALID_INPUT_EXCEPTION_ERROR,
        &schemas::UNMODIFIABLE_ENTITY_EXCEPTION_ERROR,
        &schemas::POLICY_NOT_ATTACHABLE_EXCEPTION_ERROR,
        &schemas::SERVICE_FAILURE_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: false,
    paginated: false,
};

/// `PutRolePermissionsBoundary`
#[derive(Debug, Clone, Copy)]
pub struct PutRolePermissionsBoundary;

impl Operation for PutRolePermissionsBoundary {
    type Input = shapes::PutRolePermissionsBoundaryRequest;
    type Output = Empty;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &PUT_ROLE_PERMISSIONS_BOUNDARY;
}

static PUT_ROLE_POLICY: OperationSchema = OperationSchema {
    name: "PutRolePolicy",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::PUT_ROLE_POLICY_REQUEST,
    output: None,
    result_wrapper: "",
    errors: &[
        &schemas::LIMIT_EXCEEDED_EXCEPTION_ERROR,
        &schemas::MALFORMED_POLICY_DOCUMENT_EXCEPTION_ERROR,
        &schemas::NO_SUCH_ENTITY_EXCEPTION_ERROR,
        &schemas::UNMODIFIABLE_ENTITY_EXCEPTION_ERROR,
        &schemas::SERVICE_FAILURE_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: false,
    paginated: false,
};

/// `PutRolePolicy`
#[derive(Debug, Clone, Copy)]
pub struct PutRolePolicy;

impl Operation for PutRolePolicy {
    type Input = shapes::PutRolePolicyRequest;
    type Output = Empty;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &PUT_ROLE_POLICY;
}

static PUT_USER_PERMISSIONS_BOUNDARY: OperationSchema = OperationSchema {
    name: "PutUserPermissionsBoundary",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::PUT_USER_PERMISSIONS_BOUNDARY_REQUEST,
    output: None,
    result_wrapper: "",
    errors: &[
        &schemas::NO_SUCH_ENTITY_EXCEPTION_ERROR,
        &schemas::INVALID_INPUT_EXCEPTION_ERROR,
        &schemas::POLICY_NOT_ATTACHABLE_EXCEPTION_ERROR,
        &schemas::SERVICE_FAILURE_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: false,
    paginated: false,
};

/// `PutUserPermissionsBoundary`
#[derive(Debug, Clone, Copy)]
pub struct PutUserPermissionsBoundary;

impl Operation for PutUserPermissionsBoundary {
    type Input = shapes::PutUserPermissionsBoundaryRequest;
    type Output = Empty;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &PUT_USER_PERMISSIONS_BOUNDARY;
}

static PUT_USER_POLICY: OperationSchema = OperationSchema {
    name: "PutUserPolicy",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::PUT_USER_POLICY_REQUEST,
    output: None,
    result_wrapper: "",
    errors: &[
        &schemas::LIMIT_EXCEEDED_EXCEPTION_ERROR,
        &schemas::MALFORMED_POLICY_DOCUMENT_EXCEPTION_ERROR,
        &schemas::NO_SUCH_ENTITY_EXCEPTION_ERROR,
        &schemas::SERVICE_FAILURE_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: false,
    paginated: false,
};

/// `PutUserPolicy`
#[derive(Debug, Clone, Copy)]
pub struct PutUserPolicy;

impl Operation for PutUserPolicy {
    type Input = shapes::PutUserPolicyRequest;
    type Output = Empty;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &PUT_USER_POLICY;
}

static REJECT_DELEGATION_REQUEST: OperationSchema = OperationSchema {
    name: "RejectDelegationRequest",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::REJECT_DELEGATION_REQUEST_REQUEST,
    output: None,
    result_wrapper: "",
    errors: &[
        &schemas::NO_SUCH_ENTITY_EXCEPTION_ERROR,
        &schemas::SERVICE_FAILURE_EXCEPTION_ERROR,
        &schemas::CONCURRENT_MODIFICATION_EXCEPTION_ERROR,
        &schemas::INVALID_INPUT_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: false,
    paginated: false,
};

/// `RejectDelegationRequest`
#[derive(Debug, Clone, Copy)]
pub struct RejectDelegationRequest;

impl Operation for RejectDelegationRequest {
    type Input = shapes::RejectDelegationRequestRequest;
    type Output = Empty;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &REJECT_DELEGATION_REQUEST;
}

static REMOVE_CLIENT_ID_FROM_OPEN_ID_CONNECT_PROVIDER: OperationSchema = OperationSchema {
    name: "RemoveClientIDFromOpenIDConnectProvider",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::REMOVE_CLIENT_ID_FROM_OPEN_ID_CONNECT_PROVIDER_REQUEST,
    output: None,
    result_wrapper: "",
    errors: &[
        &schemas::CONCURRENT_MODIFICATION_EXCEPTION_ERROR,
        &schemas::INVALID_INPUT_EXCEPTION_ERROR,
        &schemas::NO_SUCH_ENTITY_EXCEPTION_ERROR,
        &schemas::SERVICE_FAILURE_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: false,
    paginated: false,
};

/// `RemoveClientIDFromOpenIDConnectProvider`
#[derive(Debug, Clone, Copy)]
pub struct RemoveClientIDFromOpenIDConnectProvider;

impl Operation for RemoveClientIDFromOpenIDConnectProvider {
    type Input = shapes::RemoveClientIDFromOpenIDConnectProviderRequest;
    type Output = Empty;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &REMOVE_CLIENT_ID_FROM_OPEN_ID_CONNECT_PROVIDER;
}

static REMOVE_ROLE_FROM_INSTANCE_PROFILE: OperationSchema = OperationSchema {
    name: "RemoveRoleFromInstanceProfile",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::REMOVE_ROLE_FROM_INSTANCE_PROFILE_REQUEST,
    output: None,
    result_wrapper: "",
    errors: &[
        &schemas::NO_SUCH_ENTITY_EXCEPTION_ERROR,
        &schemas::LIMIT_EXCEEDED_EXCEPTION_ERROR,
        &schemas::UNMODIFIABLE_ENTITY_EXCEPTION_ERROR,
        &schemas::SERVICE_FAILURE_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: false,
    paginated: false,
};

/// `RemoveRoleFromInstanceProfile`
#[derive(Debug, Clone, Copy)]
pub struct RemoveRoleFromInstanceProfile;

impl Operation for RemoveRoleFromInstanceProfile {
    type Input = shapes::RemoveRoleFromInstanceProfileRequest;
    type Output = Empty;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &REMOVE_ROLE_FROM_INSTANCE_PROFILE;
}

static REMOVE_USER_FROM_GROUP: OperationSchema = OperationSchema {
    name: "RemoveUserFromGroup",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::REMOVE_USER_FROM_GROUP_REQUEST,
    output: None,
    result_wrapper: "",
    errors: &[
        &schemas::NO_SUCH_ENTITY_EXCEPTION_ERROR,
        &schemas::LIMIT_EXCEEDED_EXCEPTION_ERROR,
        &schemas::SERVICE_FAILURE_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: false,
    paginated: false,
};

/// `RemoveUserFromGroup`
#[derive(Debug, Clone, Copy)]
pub struct RemoveUserFromGroup;

impl Operation for RemoveUserFromGroup {
    type Input = shapes::RemoveUserFromGroupRequest;
    type Output = Empty;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &REMOVE_USER_FROM_GROUP;
}

static RESET_SERVICE_SPECIFIC_CREDENTIAL: OperationSchema = OperationSchema {
    name: "ResetServiceSpecificCredential",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::RESET_SERVICE_SPECIFIC_CREDENTIAL_REQUEST,
    output: Some(&schemas::RESET_SERVICE_SPECIFIC_CREDENTIAL_RESPONSE),
    result_wrapper: "ResetServiceSpecificCredentialResult",
    errors: &[&schemas::NO_SUCH_ENTITY_EXCEPTION_ERROR],
    authentication: Authentication::SigV4,
    read_only: false,
    paginated: false,
};

/// `ResetServiceSpecificCredential`
#[derive(Debug, Clone, Copy)]
pub struct ResetServiceSpecificCredential;

impl Operation for ResetServiceSpecificCredential {
    type Input = shapes::ResetServiceSpecificCredentialRequest;
    type Output = shapes::ResetServiceSpecificCredentialResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &RESET_SERVICE_SPECIFIC_CREDENTIAL;
}

static RESYNC_MFA_DEVICE: OperationSchema = OperationSchema {
    name: "ResyncMFADevice",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::RESYNC_MFA_DEVICE_REQUEST,
    output: None,
    result_wrapper: "",
    errors: &[
        &schemas::INVALID_AUTHENTICATION_CODE_EXCEPTION_ERROR,
        &schemas::NO_SUCH_ENTITY_EXCEPTION_ERROR,
        &schemas::LIMIT_EXCEEDED_EXCEPTION_ERROR,
        &schemas::SERVICE_FAILURE_EXCEPTION_ERROR,
        &schemas::CONCURRENT_MODIFICATION_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: false,
    paginated: false,
};

/// `ResyncMFADevice`
#[derive(Debug, Clone, Copy)]
pub struct ResyncMFADevice;

impl Operation for ResyncMFADevice {
    type Input = shapes::ResyncMFADeviceRequest;
    type Output = Empty;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &RESYNC_MFA_DEVICE;
}

static SEND_DELEGATION_TOKEN: OperationSchema = OperationSchema {
    name: "SendDelegationToken",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::SEND_DELEGATION_TOKEN_REQUEST,
    output: None,
    result_wrapper: "",
    errors: &[
        &schemas::NO_SUCH_ENTITY_EXCEPTION_ERROR,
        &schemas::SERVICE_FAILURE_EXCEPTION_ERROR,
        &schemas::CONCURRENT_MODIFICATION_EXCEPTION_ERROR,
        &schemas::INVALID_INPUT_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: false,
    paginated: false,
};

/// `SendDelegationToken`
#[derive(Debug, Clone, Copy)]
pub struct SendDelegationToken;

impl Operation for SendDelegationToken {
    type Input = shapes::SendDelegationTokenRequest;
    type Output = Empty;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SEND_DELEGATION_TOKEN;
}

static SET_DEFAULT_POLICY_VERSION: OperationSchema = OperationSchema {
    name: "SetDefaultPolicyVersion",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::SET_DEFAULT_POLICY_VERSION_REQUEST,
    output: None,
    result_wrapper: "",
    errors: &[
        &schemas::NO_SUCH_ENTITY_EXCEPTION_ERROR,
        &schemas::INVALID_INPUT_EXCEPTION_ERROR,
        &schemas::LIMIT_EXCEEDED_EXCEPTION_ERROR,
        &schemas::SERVICE_FAILURE_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: false,
    paginated: false,
};

/// `SetDefaultPolicyVersion`
#[derive(Debug, Clone, Copy)]
pub struct SetDefaultPolicyVersion;

impl Operation for SetDefaultPolicyVersion {
    type Input = shapes::SetDefaultPolicyVersionRequest;
    type Output = Empty;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SET_DEFAULT_POLICY_VERSION;
}

static SET_SECURITY_TOKEN_SERVICE_PREFERENCES: OperationSchema = OperationSchema {
    name: "SetSecurityTokenServicePreferences",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::SET_SECURITY_TOKEN_SERVICE_PREFERENCES_REQUEST,
    output: None,
    result_wrapper: "",
    errors: &[&schemas::SERVICE_FAILURE_EXCEPTION_ERROR],
    authentication: Authentication::SigV4,
    read_only: false,
    paginated: false,
};

/// `SetSecurityTokenServicePreferences`
#[derive(Debug, Clone, Copy)]
pub struct SetSecurityTokenServicePreferences;

impl Operation for SetSecurityTokenServicePreferences {
    type Input = shapes::SetSecurityTokenServicePreferencesRequest;
    type Output = Empty;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SET_SECURITY_TOKEN_SERVICE_PREFERENCES;
}

static SIMULATE_CUSTOM_POLICY: OperationSchema = OperationSchema {
    name: "SimulateCustomPolicy",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::SIMULATE_CUSTOM_POLICY_REQUEST,
    output: Some(&schemas::SIMULATE_POLICY_RESPONSE),
    result_wrapper: "SimulateCustomPolicyResult",
    errors: &[
        &schemas::INVALID_INPUT_EXCEPTION_ERROR,
        &schemas::POLICY_EVALUATION_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: true,
    paginated: true,
};

/// `SimulateCustomPolicy`
#[derive(Debug, Clone, Copy)]
pub struct SimulateCustomPolicy;

impl Operation for SimulateCustomPolicy {
    type Input = shapes::SimulateCustomPolicyRequest;
    type Output = shapes::SimulatePolicyResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SIMULATE_CUSTOM_POLICY;
}

static SIMULATE_PRINCIPAL_POLICY: OperationSchema = OperationSchema {
    name: "SimulatePrincipalPolicy",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::SIMULATE_PRINCIPAL_POLICY_REQUEST,
    output: Some(&schemas::SIMULATE_POLICY_RESPONSE),
    result_wrapper: "SimulatePrincipalPolicyResult",
    errors: &[
        &schemas::NO_SUCH_ENTITY_EXCEPTION_ERROR,
        &schemas::INVALID_INPUT_EXCEPTION_ERROR,
        &schemas::POLICY_EVALUATION_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: true,
    paginated: true,
};

/// `SimulatePrincipalPolicy`
#[derive(Debug, Clone, Copy)]
pub struct SimulatePrincipalPolicy;

impl Operation for SimulatePrincipalPolicy {
    type Input = shapes::SimulatePrincipalPolicyRequest;
    type Output = shapes::SimulatePolicyResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SIMULATE_PRINCIPAL_POLICY;
}

static TAG_INSTANCE_PROFILE: OperationSchema = OperationSchema {
    name: "TagInstanceProfile",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::TAG_INSTANCE_PROFILE_REQUEST,
    output: None,
    result_wrapper: "",
    errors: &[
        &schemas::NO_SUCH_ENTITY_EXCEPTION_ERROR,
        &schemas::INVALID_INPUT_EXCEPTION_ERROR,
        &schemas::LIMIT_EXCEEDED_EXCEPTION_ERROR,
        &schemas::CONCURRENT_MODIFICATION_EXCEPTION_ERROR,
        &schemas::SERVICE_FAILURE_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: false,
    paginated: false,
};

/// `TagInstanceProfile`
#[derive(Debug, Clone, Copy)]
pub struct TagInstanceProfile;

impl Operation for TagInstanceProfile {
    type Input = shapes::TagInstanceProfileRequest;
    type Output = Empty;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &TAG_INSTANCE_PROFILE;
}

static TAG_MFA_DEVICE: OperationSchema = OperationSchema {
    name: "TagMFADevice",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::TAG_MFA_DEVICE_REQUEST,
    output: None,
    result_wrapper: "",
    errors: &[
        &schemas::INVALID_INPUT_EXCEPTION_ERROR,
        &schemas::NO_SUCH_ENTITY_EXCEPTION_ERROR,
        &schemas::LIMIT_EXCEEDED_EXCEPTION_ERROR,
        &schemas::CONCURRENT_MODIFICATION_EXCEPTION_ERROR,
        &schemas::SERVICE_FAILURE_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: false,
    paginated: false,
};

/// `TagMFADevice`
#[derive(Debug, Clone, Copy)]
pub struct TagMFADevice;

impl Operation for TagMFADevice {
    type Input = shapes::TagMFADeviceRequest;
    type Output = Empty;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &TAG_MFA_DEVICE;
}

static TAG_OPEN_ID_CONNECT_PROVIDER: OperationSchema = OperationSchema {
    name: "TagOpenIDConnectProvider",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::TAG_OPEN_ID_CONNECT_PROVIDER_REQUEST,
    output: None,
    result_wrapper: "",
    errors: &[
        &schemas::NO_SUCH_ENTITY_EXCEPTION_ERROR,
        &schemas::LIMIT_EXCEEDED_EXCEPTION_ERROR,
        &schemas::INVALID_INPUT_EXCEPTION_ERROR,
        &schemas::CONCURRENT_MODIFICATION_EXCEPTION_ERROR,
        &schemas::SERVICE_FAILURE_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: false,
    paginated: false,
};

/// `TagOpenIDConnectProvider`
#[derive(Debug, Clone, Copy)]
pub struct TagOpenIDConnectProvider;

impl Operation for TagOpenIDConnectProvider {
    type Input = shapes::TagOpenIDConnectProviderRequest;
    type Output = Empty;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &TAG_OPEN_ID_CONNECT_PROVIDER;
}

static TAG_POLICY: OperationSchema = OperationSchema {
    name: "TagPolicy",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::TAG_POLICY_REQUEST,
    output: None,
    result_wrapper: "",
    errors: &[
        &schemas::NO_SUCH_ENTITY_EXCEPTION_ERROR,
        &schemas::LIMIT_EXCEEDED_EXCEPTION_ERROR,
        &schemas::INVALID_INPUT_EXCEPTION_ERROR,
        &schemas::CONCURRENT_MODIFICATION_EXCEPTION_ERROR,
        &schemas::SERVICE_FAILURE_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: false,
    paginated: false,
};

/// `TagPolicy`
#[derive(Debug, Clone, Copy)]
pub struct TagPolicy;

impl Operation for TagPolicy {
    type Input = shapes::TagPolicyRequest;
    type Output = Empty;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &TAG_POLICY;
}

static TAG_ROLE: OperationSchema = OperationSchema {
    name: "TagRole",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::TAG_ROLE_REQUEST,
    output: None,
    result_wrapper: "",
    errors: &[
        &schemas::NO_SUCH_ENTITY_EXCEPTION_ERROR,
        &schemas::LIMIT_EXCEEDED_EXCEPTION_ERROR,
        &schemas::INVALID_INPUT_EXCEPTION_ERROR,
        &schemas::CONCURRENT_MODIFICATION_EXCEPTION_ERROR,
        &schemas::SERVICE_FAILURE_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: false,
    paginated: false,
};

/// `TagRole`
#[derive(Debug, Clone, Copy)]
pub struct TagRole;

impl Operation for TagRole {
    type Input = shapes::TagRoleRequest;
    type Output = Empty;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &TAG_ROLE;
}

static TAG_SAML_PROVIDER: OperationSchema = OperationSchema {
    name: "TagSAMLProvider",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::TAG_SAML_PROVIDER_REQUEST,
    output: None,
    result_wrapper: "",
    errors: &[
        &schemas::NO_SUCH_ENTITY_EXCEPTION_ERROR,
        &schemas::LIMIT_EXCEEDED_EXCEPTION_ERROR,
        &schemas::INVALID_INPUT_EXCEPTION_ERROR,
        &schemas::CONCURRENT_MODIFICATION_EXCEPTION_ERROR,
        &schemas::SERVICE_FAILURE_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: false,
    paginated: false,
};

/// `TagSAMLProvider`
#[derive(Debug, Clone, Copy)]
pub struct TagSAMLProvider;

impl Operation for TagSAMLProvider {
    type Input = shapes::TagSAMLProviderRequest;
    type Output = Empty;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &TAG_SAML_PROVIDER;
}

static TAG_SERVER_CERTIFICATE: OperationSchema = OperationSchema {
    name: "TagServerCertificate",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::TAG_SERVER_CERTIFICATE_REQUEST,
    output: None,
    result_wrapper: "",
    errors: &[
        &schemas::NO_SUCH_ENTITY_EXCEPTION_ERROR,
        &schemas::INVALID_INPUT_EXCEPTION_ERROR,
        &schemas::LIMIT_EXCEEDED_EXCEPTION_ERROR,
        &schemas::CONCURRENT_MODIFICATION_EXCEPTION_ERROR,
        &schemas::SERVICE_FAILURE_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: false,
    paginated: false,
};

/// `TagServerCertificate`
#[derive(Debug, Clone, Copy)]
pub struct TagServerCertificate;

impl Operation for TagServerCertificate {
    type Input = shapes::TagServerCertificateRequest;
    type Output = Empty;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &TAG_SERVER_CERTIFICATE;
}

static TAG_USER: OperationSchema = OperationSchema {
    name: "TagUser",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::TAG_USER_REQUEST,
    output: None,
    result_wrapper: "",
    errors: &[
        &schemas::NO_SUCH_ENTITY_EXCEPTION_ERROR,
        &schemas::LIMIT_EXCEEDED_EXCEPTION_ERROR,
        &schemas::INVALID_INPUT_EXCEPTION_ERROR,
        &schemas::CONCURRENT_MODIFICATION_EXCEPTION_ERROR,
        &schemas::SERVICE_FAILURE_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: false,
    paginated: false,
};

/// `TagUser`
#[derive(Debug, Clone, Copy)]
pub struct TagUser;

impl Operation for TagUser {
    type Input = shapes::TagUserRequest;
    type Output = Empty;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &TAG_USER;
}

static UNTAG_INSTANCE_PROFILE: OperationSchema = OperationSchema {
    name: "UntagInstanceProfile",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::UNTAG_INSTANCE_PROFILE_REQUEST,
    output: None,
    result_wrapper: "",
    errors: &[
        &schemas::NO_SUCH_ENTITY_EXCEPTION_ERROR,
        &schemas::INVALID_INPUT_EXCEPTION_ERROR,
        &schemas::CONCURRENT_MODIFICATION_EXCEPTION_ERROR,
        &schemas::SERVICE_FAILURE_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: false,
    paginated: false,
};

/// `UntagInstanceProfile`
#[derive(Debug, Clone, Copy)]
pub struct UntagInstanceProfile;

impl Operation for UntagInstanceProfile {
    type Input = shapes::UntagInstanceProfileRequest;
    type Output = Empty;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &UNTAG_INSTANCE_PROFILE;
}

static UNTAG_MFA_DEVICE: OperationSchema = OperationSchema {
    name: "UntagMFADevice",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::UNTAG_MFA_DEVICE_REQUEST,
    output: None,
    result_wrapper: "",
    errors: &[
        &schemas::NO_SUCH_ENTITY_EXCEPTION_ERROR,
        &schemas::INVALID_INPUT_EXCEPTION_ERROR,
        &schemas::CONCURRENT_MODIFICATION_EXCEPTION_ERROR,
        &schemas::SERVICE_FAILURE_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: false,
    paginated: false,
};

/// `UntagMFADevice`
#[derive(Debug, Clone, Copy)]
pub struct UntagMFADevice;

impl Operation for UntagMFADevice {
    type Input = shapes::UntagMFADeviceRequest;
    type Output = Empty;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &UNTAG_MFA_DEVICE;
}

static UNTAG_OPEN_ID_CONNECT_PROVIDER: OperationSchema = OperationSchema {
    name: "UntagOpenIDConnectProvider",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::UNTAG_OPEN_ID_CONNECT_PROVIDER_REQUEST,
    output: None,
    result_wrapper: "",
    errors: &[
        &schemas::NO_SUCH_ENTITY_EXCEPTION_ERROR,
        &schemas::INVALID_INPUT_EXCEPTION_ERROR,
        &schemas::CONCURRENT_MODIFICATION_EXCEPTION_ERROR,
        &schemas::SERVICE_FAILURE_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: false,
    paginated: false,
};

/// `UntagOpenIDConnectProvider`
#[derive(Debug, Clone, Copy)]
pub struct UntagOpenIDConnectProvider;

impl Operation for UntagOpenIDConnectProvider {
    type Input = shapes::UntagOpenIDConnectProviderRequest;
    type Output = Empty;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &UNTAG_OPEN_ID_CONNECT_PROVIDER;
}

static UNTAG_POLICY: OperationSchema = OperationSchema {
    name: "UntagPolicy",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::UNTAG_POLICY_REQUEST,
    output: None,
    result_wrapper: "",
    errors: &[
        &schemas::NO_SUCH_ENTITY_EXCEPTION_ERROR,
        &schemas::INVALID_INPUT_EXCEPTION_ERROR,
        &schemas::CONCURRENT_MODIFICATION_EXCEPTION_ERROR,
        &schemas::SERVICE_FAILURE_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: false,
    paginated: false,
};

/// `UntagPolicy`
#[derive(Debug, Clone, Copy)]
pub struct UntagPolicy;

impl Operation for UntagPolicy {
    type Input = shapes::UntagPolicyRequest;
    type Output = Empty;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &UNTAG_POLICY;
}

static UNTAG_ROLE: OperationSchema = OperationSchema {
    name: "UntagRole",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::UNTAG_ROLE_REQUEST,
    output: None,
    result_wrapper: "",
    errors: &[
        &schemas::NO_SUCH_ENTITY_EXCEPTION_ERROR,
        &schemas::CONCURRENT_MODIFICATION_EXCEPTION_ERROR,
        &schemas::SERVICE_FAILURE_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: false,
    paginated: false,
};

/// `UntagRole`
#[derive(Debug, Clone, Copy)]
pub struct UntagRole;

impl Operation for UntagRole {
    type Input = shapes::UntagRoleRequest;
    type Output = Empty;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &UNTAG_ROLE;
}

static UNTAG_SAML_PROVIDER: OperationSchema = OperationSchema {
    name: "UntagSAMLProvider",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::UNTAG_SAML_PROVIDER_REQUEST,
    output: None,
    result_wrapper: "",
    errors: &[
        &schemas::NO_SUCH_ENTITY_EXCEPTION_ERROR,
        &schemas::INVALID_INPUT_EXCEPTION_ERROR,
        &schemas::CONCURRENT_MODIFICATION_EXCEPTION_ERROR,
        &schemas::SERVICE_FAILURE_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: false,
    paginated: false,
};

/// `UntagSAMLProvider`
#[derive(Debug, Clone, Copy)]
pub struct UntagSAMLProvider;

impl Operation for UntagSAMLProvider {
    type Input = shapes::UntagSAMLProviderRequest;
    type Output = Empty;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &UNTAG_SAML_PROVIDER;
}

static UNTAG_SERVER_CERTIFICATE: OperationSchema = OperationSchema {
    name: "UntagServerCertificate",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::UNTAG_SERVER_CERTIFICATE_REQUEST,
    output: None,
    result_wrapper: "",
    errors: &[
        &schemas::NO_SUCH_ENTITY_EXCEPTION_ERROR,
        &schemas::INVALID_INPUT_EXCEPTION_ERROR,
        &schemas::CONCURRENT_MODIFICATION_EXCEPTION_ERROR,
        &schemas::SERVICE_FAILURE_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: false,
    paginated: false,
};

/// `UntagServerCertificate`
#[derive(Debug, Clone, Copy)]
pub struct UntagServerCertificate;

impl Operation for UntagServerCertificate {
    type Input = shapes::UntagServerCertificateRequest;
    type Output = Empty;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &UNTAG_SERVER_CERTIFICATE;
}

static UNTAG_USER: OperationSchema = OperationSchema {
    name: "UntagUser",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::UNTAG_USER_REQUEST,
    output: None,
    result_wrapper: "",
    errors: &[
        &schemas::NO_SUCH_ENTITY_EXCEPTION_ERROR,
        &schemas::CONCURRENT_MODIFICATION_EXCEPTION_ERROR,
        &schemas::SERVICE_FAILURE_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: false,
    paginated: false,
};

/// `UntagUser`
#[derive(Debug, Clone, Copy)]
pub struct UntagUser;

impl Operation for UntagUser {
    type Input = shapes::UntagUserRequest;
    type Output = Empty;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &UNTAG_USER;
}

static UPDATE_ACCESS_KEY: OperationSchema = OperationSchema {
    name: "UpdateAccessKey",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::UPDATE_ACCESS_KEY_REQUEST,
    output: None,
    result_wrapper: "",
    errors: &[
        &schemas::NO_SUCH_ENTITY_EXCEPTION_ERROR,
        &schemas::LIMIT_EXCEEDED_EXCEPTION_ERROR,
        &schemas::SERVICE_FAILURE_EXCEPTION_ERROR,
        &schemas::INVALID_INPUT_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: false,
    paginated: false,
};

/// `UpdateAccessKey`
#[derive(Debug, Clone, Copy)]
pub struct UpdateAccessKey;

impl Operation for UpdateAccessKey {
    type Input = shapes::UpdateAccessKeyRequest;
    type Output = Empty;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &UPDATE_ACCESS_KEY;
}

static UPDATE_ACCOUNT_PASSWORD_POLICY: OperationSchema = OperationSchema {
    name: "UpdateAccountPasswordPolicy",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::UPDATE_ACCOUNT_PASSWORD_POLICY_REQUEST,
    output: None,
    result_wrapper: "",
    errors: &[
        &schemas::NO_SUCH_ENTITY_EXCEPTION_ERROR,
        &schemas::MALFORMED_POLICY_DOCUMENT_EXCEPTION_ERROR,
        &schemas::LIMIT_EXCEEDED_EXCEPTION_ERROR,
        &schemas::SERVICE_FAILURE_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: false,
    paginated: false,
};

/// `UpdateAccountPasswordPolicy`
#[derive(Debug, Clone, Copy)]
pub struct UpdateAccountPasswordPolicy;

impl Operation for UpdateAccountPasswordPolicy {
    type Input = shapes::UpdateAccountPasswordPolicyRequest;
    type Output = Empty;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &UPDATE_ACCOUNT_PASSWORD_POLICY;
}

static UPDATE_ASSUME_ROLE_POLICY: OperationSchema = OperationSchema {
    name: "UpdateAssumeRolePolicy",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::UPDATE_ASSUME_ROLE_POLICY_REQUEST,
    output: None,
    result_wrapper: "",
    errors: &[
        &schemas::NO_SUCH_ENTITY_EXCEPTION_ERROR,
        &schemas::MALFORMED_POLICY_DOCUMENT_EXCEPTION_ERROR,
        &schemas::LIMIT_EXCEEDED_EXCEPTION_ERROR,
        &schemas::UNMODIFIABLE_ENTITY_EXCEPTION_ERROR,
        &schemas::SERVICE_FAILURE_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: false,
    paginated: false,
};

/// `UpdateAssumeRolePolicy`
#[derive(Debug, Clone, Copy)]
pub struct UpdateAssumeRolePolicy;

impl Operation for UpdateAssumeRolePolicy {
    type Input = shapes::UpdateAssumeRolePolicyRequest;
    type Output = Empty;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &UPDATE_ASSUME_ROLE_POLICY;
}

static UPDATE_DELEGATION_REQUEST: OperationSchema = OperationSchema {
    name: "UpdateDelegationRequest",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::UPDATE_DELEGATION_REQUEST_REQUEST,
    output: None,
    result_wrapper: "",
    errors: &[
        &schemas::NO_SUCH_ENTITY_EXCEPTION_ERROR,
        &schemas::SERVICE_FAILURE_EXCEPTION_ERROR,
        &schemas::CONCURRENT_MODIFICATION_EXCEPTION_ERROR,
        &schemas::INVALID_INPUT_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: false,
    paginated: false,
};

/// `UpdateDelegationRequest`
#[derive(Debug, Clone, Copy)]
pub struct UpdateDelegationRequest;

impl Operation for UpdateDelegationRequest {
    type Input = shapes::UpdateDelegationRequestRequest;
    type Output = Empty;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &UPDATE_DELEGATION_REQUEST;
}

static UPDATE_GROUP: OperationSchema = OperationSchema {
    name: "UpdateGroup",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::UPDATE_GROUP_REQUEST,
    output: None,
    result_wrapper: "",
    errors: &[
        &schemas::NO_SUCH_ENTITY_EXCEPTION_ERROR,
        &schemas::ENTITY_ALREADY_EXISTS_EXCEPTION_ERROR,
        &schemas::LIMIT_EXCEEDED_EXCEPTION_ERROR,
        &schemas::SERVICE_FAILURE_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: false,
    paginated: false,
};

/// `UpdateGroup`
#[derive(Debug, Clone, Copy)]
pub struct UpdateGroup;

impl Operation for UpdateGroup {
    type Input = shapes::UpdateGroupRequest;
    type Output = Empty;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &UPDATE_GROUP;
}

static UPDATE_LOGIN_PROFILE: OperationSchema = OperationSchema {
    name: "UpdateLoginProfile",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::UPDATE_LOGIN_PROFILE_REQUEST,
    output: None,
    result_wrapper: "",
    errors: &[
        &schemas::ENTITY_TEMPORARILY_UNMODIFIABLE_EXCEPTION_ERROR,
        &schemas::NO_SUCH_ENTITY_EXCEPTION_ERROR,
        &schemas::PASSWORD_POLICY_VIOLATION_EXCEPTION_ERROR,
        &schemas::LIMIT_EXCEEDED_EXCEPTION_ERROR,
        &schemas::SERVICE_FAILURE_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: false,
    paginated: false,
};

/// `UpdateLoginProfile`
#[derive(Debug, Clone, Copy)]
pub struct UpdateLoginProfile;

impl Operation for UpdateLoginProfile {
    type Input = shapes::UpdateLoginProfileRequest;
    type Output = Empty;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &UPDATE_LOGIN_PROFILE;
}

static UPDATE_OPEN_ID_CONNECT_PROVIDER_THUMBPRINT: OperationSchema = OperationSchema {
    name: "UpdateOpenIDConnectProviderThumbprint",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::UPDATE_OPEN_ID_CONNECT_PROVIDER_THUMBPRINT_REQUEST,
    output: None,
    result_wrapper: "",
    errors: &[
        &schemas::CONCURRENT_MODIFICATION_EXCEPTION_ERROR,
        &schemas::INVALID_INPUT_EXCEPTION_ERROR,
        &schemas::NO_SUCH_ENTITY_EXCEPTION_ERROR,
        &schemas::SERVICE_FAILURE_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: false,
    paginated: false,
};

/// `UpdateOpenIDConnectProviderThumbprint`
#[derive(Debug, Clone, Copy)]
pub struct UpdateOpenIDConnectProviderThumbprint;

impl Operation for UpdateOpenIDConnectProviderThumbprint {
    type Input = shapes::UpdateOpenIDConnectProviderThumbprintRequest;
    type Output = Empty;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &UPDATE_OPEN_ID_CONNECT_PROVIDER_THUMBPRINT;
}

static UPDATE_ROLE: OperationSchema = OperationSchema {
    name: "UpdateRole",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::UPDATE_ROLE_REQUEST,
    output: Some(&schemas::UPDATE_ROLE_RESPONSE),
    result_wrapper: "UpdateRoleResult",
    errors: &[
        &schemas::UNMODIFIABLE_ENTITY_EXCEPTION_ERROR,
        &schemas::NO_SUCH_ENTITY_EXCEPTION_ERROR,
        &schemas::SERVICE_FAILURE_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: false,
    paginated: false,
};

/// `UpdateRole`
#[derive(Debug, Clone, Copy)]
pub struct UpdateRole;

impl Operation for UpdateRole {
    type Input = shapes::UpdateRoleRequest;
    type Output = shapes::UpdateRoleResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &UPDATE_ROLE;
}

static UPDATE_ROLE_DESCRIPTION: OperationSchema = OperationSchema {
    name: "UpdateRoleDescription",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::UPDATE_ROLE_DESCRIPTION_REQUEST,
    output: Some(&schemas::UPDATE_ROLE_DESCRIPTION_RESPONSE),
    result_wrapper: "UpdateRoleDescriptionResult",
    errors: &[
        &schemas::NO_SUCH_ENTITY_EXCEPTION_ERROR,
        &schemas::UNMODIFIABLE_ENTITY_EXCEPTION_ERROR,
        &schemas::SERVICE_FAILURE_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: false,
    paginated: false,
};

/// `UpdateRoleDescription`
#[derive(Debug, Clone, Copy)]
pub struct UpdateRoleDescription;

impl Operation for UpdateRoleDescription {
    type Input = shapes::UpdateRoleDescriptionRequest;
    type Output = shapes::UpdateRoleDescriptionResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &UPDATE_ROLE_DESCRIPTION;
}

static UPDATE_SAML_PROVIDER: OperationSchema = OperationSchema {
    name: "UpdateSAMLProvider",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::UPDATE_SAML_PROVIDER_REQUEST,
    output: Some(&schemas::UPDATE_SAML_PROVIDER_RESPONSE),
    result_wrapper: "UpdateSAMLProviderResult",
    errors: &[
        &schemas::NO_SUCH_ENTITY_EXCEPTION_ERROR,
        &schemas::INVALID_INPUT_EXCEPTION_ERROR,
        &schemas::LIMIT_EXCEEDED_EXCEPTION_ERROR,
        &schemas::SERVICE_FAILURE_EXCEPTION_ERROR,
        &schemas::CONCURRENT_MODIFICATION_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: false,
    paginated: false,
};

/// `UpdateSAMLProvider`
#[derive(Debug, Clone, Copy)]
pub struct UpdateSAMLProvider;

impl Operation for UpdateSAMLProvider {
    type Input = shapes::UpdateSAMLProviderRequest;
    type Output = shapes::UpdateSAMLProviderResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &UPDATE_SAML_PROVIDER;
}

static UPDATE_SSH_PUBLIC_KEY: OperationSchema = OperationSchema {
    name: "UpdateSSHPublicKey",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::UPDATE_SSH_PUBLIC_KEY_REQUEST,
    output: None,
    result_wrapper: "",
    errors: &[
        &schemas::NO_SUCH_ENTITY_EXCEPTION_ERROR,
        &schemas::INVALID_INPUT_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: false,
    paginated: false,
};

/// `UpdateSSHPublicKey`
#[derive(Debug, Clone, Copy)]
pub struct UpdateSSHPublicKey;

impl Operation for UpdateSSHPublicKey {
    type Input = shapes::UpdateSSHPublicKeyRequest;
    type Output = Empty;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &UPDATE_SSH_PUBLIC_KEY;
}

static UPDATE_SERVER_CERTIFICATE: OperationSchema = OperationSchema {
    name: "UpdateServerCertificate",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::UPDATE_SERVER_CERTIFICATE_REQUEST,
    output: None,
    result_wrapper: "",
    errors: &[
        &schemas::NO_SUCH_ENTITY_EXCEPTION_ERROR,
        &schemas::ENTITY_ALREADY_EXISTS_EXCEPTION_ERROR,
        &schemas::LIMIT_EXCEEDED_EXCEPTION_ERROR,
        &schemas::SERVICE_FAILURE_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: false,
    paginated: false,
};

/// `UpdateServerCertificate`
#[derive(Debug, Clone, Copy)]
pub struct UpdateServerCertificate;

impl Operation for UpdateServerCertificate {
    type Input = shapes::UpdateServerCertificateRequest;
    type Output = Empty;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &UPDATE_SERVER_CERTIFICATE;
}

static UPDATE_SERVICE_SPECIFIC_CREDENTIAL: OperationSchema = OperationSchema {
    name: "UpdateServiceSpecificCredential",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::UPDATE_SERVICE_SPECIFIC_CREDENTIAL_REQUEST,
    output: None,
    result_wrapper: "",
    errors: &[&schemas::NO_SUCH_ENTITY_EXCEPTION_ERROR],
    authentication: Authentication::SigV4,
    read_only: false,
    paginated: false,
};

/// `UpdateServiceSpecificCredential`
#[derive(Debug, Clone, Copy)]
pub struct UpdateServiceSpecificCredential;

impl Operation for UpdateServiceSpecificCredential {
    type Input = shapes::UpdateServiceSpecificCredentialRequest;
    type Output = Empty;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &UPDATE_SERVICE_SPECIFIC_CREDENTIAL;
}

static UPDATE_SIGNING_CERTIFICATE: OperationSchema = OperationSchema {
    name: "UpdateSigningCertificate",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::UPDATE_SIGNING_CERTIFICATE_REQUEST,
    output: None,
    result_wrapper: "",
    errors: &[
        &schemas::NO_SUCH_ENTITY_EXCEPTION_ERROR,
        &schemas::LIMIT_EXCEEDED_EXCEPTION_ERROR,
        &schemas::SERVICE_FAILURE_EXCEPTION_ERROR,
        &schemas::INVALID_INPUT_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: false,
    paginated: false,
};

/// `UpdateSigningCertificate`
#[derive(Debug, Clone, Copy)]
pub struct UpdateSigningCertificate;

impl Operation for UpdateSigningCertificate {
    type Input = shapes::UpdateSigningCertificateRequest;
    type Output = Empty;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &UPDATE_SIGNING_CERTIFICATE;
}

static UPDATE_USER: OperationSchema = OperationSchema {
    name: "UpdateUser",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::UPDATE_USER_REQUEST,
    output: None,
    result_wrapper: "",
    errors: &[
        &schemas::NO_SUCH_ENTITY_EXCEPTION_ERROR,
        &schemas::LIMIT_EXCEEDED_EXCEPTION_ERROR,
        &schemas::ENTITY_ALREADY_EXISTS_EXCEPTION_ERROR,
        &schemas::ENTITY_TEMPORARILY_UNMODIFIABLE_EXCEPTION_ERROR,
        &schemas::CONCURRENT_MODIFICATION_EXCEPTION_ERROR,
        &schemas::SERVICE_FAILURE_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: false,
    paginated: false,
};

/// `UpdateUser`
#[derive(Debug, Clone, Copy)]
pub struct UpdateUser;

impl Operation for UpdateUser {
    type Input = shapes::UpdateUserRequest;
    type Output = Empty;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &UPDATE_USER;
}

static UPLOAD_SSH_PUBLIC_KEY: OperationSchema = OperationSchema {
    name: "UploadSSHPublicKey",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::UPLOAD_SSH_PUBLIC_KEY_REQUEST,
    output: Some(&schemas::UPLOAD_SSH_PUBLIC_KEY_RESPONSE),
    result_wrapper: "UploadSSHPublicKeyResult",
    errors: &[
        &schemas::LIMIT_EXCEEDED_EXCEPTION_ERROR,
        &schemas::NO_SUCH_ENTITY_EXCEPTION_ERROR,
        &schemas::INVALID_PUBLIC_KEY_EXCEPTION_ERROR,
        &schemas::DUPLICATE_SSH_PUBLIC_KEY_EXCEPTION_ERROR,
        &schemas::UNRECOGNIZED_PUBLIC_KEY_ENCODING_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: false,
    paginated: false,
};

/// `UploadSSHPublicKey`
#[derive(Debug, Clone, Copy)]
pub struct UploadSSHPublicKey;

impl Operation for UploadSSHPublicKey {
    type Input = shapes::UploadSSHPublicKeyRequest;
    type Output = shapes::UploadSSHPublicKeyResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &UPLOAD_SSH_PUBLIC_KEY;
}

static UPLOAD_SERVER_CERTIFICATE: OperationSchema = OperationSchema {
    name: "UploadServerCertificate",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::UPLOAD_SERVER_CERTIFICATE_REQUEST,
    output: Some(&schemas::UPLOAD_SERVER_CERTIFICATE_RESPONSE),
    result_wrapper: "UploadServerCertificateResult",
    errors: &[
        &schemas::LIMIT_EXCEEDED_EXCEPTION_ERROR,
        &schemas::INVALID_INPUT_EXCEPTION_ERROR,
        &schemas::ENTITY_ALREADY_EXISTS_EXCEPTION_ERROR,
        &schemas::MALFORMED_CERTIFICATE_EXCEPTION_ERROR,
        &schemas::KEY_PAIR_MISMATCH_EXCEPTION_ERROR,
        &schemas::CONCURRENT_MODIFICATION_EXCEPTION_ERROR,
        &schemas::SERVICE_FAILURE_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: false,
    paginated: false,
};

/// `UploadServerCertificate`
#[derive(Debug, Clone, Copy)]
pub struct UploadServerCertificate;

impl Operation for UploadServerCertificate {
    type Input = shapes::UploadServerCertificateRequest;
    type Output = shapes::UploadServerCertificateResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &UPLOAD_SERVER_CERTIFICATE;
}

static UPLOAD_SIGNING_CERTIFICATE: OperationSchema = OperationSchema {
    name: "UploadSigningCertificate",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::UPLOAD_SIGNING_CERTIFICATE_REQUEST,
    output: Some(&schemas::UPLOAD_SIGNING_CERTIFICATE_RESPONSE),
    result_wrapper: "UploadSigningCertificateResult",
    errors: &[
        &schemas::LIMIT_EXCEEDED_EXCEPTION_ERROR,
        &schemas::ENTITY_ALREADY_EXISTS_EXCEPTION_ERROR,
        &schemas::MALFORMED_CERTIFICATE_EXCEPTION_ERROR,
        &schemas::INVALID_CERTIFICATE_EXCEPTION_ERROR,
        &schemas::DUPLICATE_CERTIFICATE_EXCEPTION_ERROR,
        &schemas::NO_SUCH_ENTITY_EXCEPTION_ERROR,
        &schemas::CONCURRENT_MODIFICATION_EXCEPTION_ERROR,
        &schemas::SERVICE_FAILURE_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: false,
    paginated: false,
};

/// `UploadSigningCertificate`
#[derive(Debug, Clone, Copy)]
pub struct UploadSigningCertificate;

impl Operation for UploadSigningCertificate {
    type Input = shapes::UploadSigningCertificateRequest;
    type Output = shapes::UploadSigningCertificateResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &UPLOAD_SIGNING_CERTIFICATE;
}
