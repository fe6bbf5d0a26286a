//! Operations of AWS Single Sign-On Admin.
//! GENERATED from models/sso-admin.json by `cargo xtask codegen`. Never edited.

use smithy::{Authentication, Empty, Operation, OperationSchema, Protocol, Service, Validation};

use crate::{schemas, shapes};

/// The service.
pub static SERVICE: Service = Service {
    name: "sso-admin",
    sdk_id: "SSO Admin",
    protocol: Protocol::AwsJson11,
    target_prefix: "SWBExternalService",
    signing_names: &["sso"],
    version: "2020-07-20",
    xml_namespace: "",
    event_source: "sso.amazonaws.com",
    validation: Validation::Listed("ValidationException"),
    serialization_fault: "SerializationException",
    error_namespace: "",
    operations: &[
        &ADD_REGION,
        &ATTACH_CUSTOMER_MANAGED_POLICY_REFERENCE_TO_PERMISSION_SET,
        &ATTACH_MANAGED_POLICY_TO_PERMISSION_SET,
        &CREATE_ACCOUNT_ASSIGNMENT,
        &CREATE_APPLICATION,
        &CREATE_APPLICATION_ASSIGNMENT,
        &CREATE_INSTANCE,
        &CREATE_INSTANCE_ACCESS_CONTROL_ATTRIBUTE_CONFIGURATION,
        &CREATE_PERMISSION_SET,
        &CREATE_TRUSTED_TOKEN_ISSUER,
        &DELETE_ACCOUNT_ASSIGNMENT,
        &DELETE_APPLICATION,
        &DELETE_APPLICATION_ACCESS_SCOPE,
        &DELETE_APPLICATION_ASSIGNMENT,
        &DELETE_APPLICATION_AUTHENTICATION_METHOD,
        &DELETE_APPLICATION_GRANT,
        &DELETE_INLINE_POLICY_FROM_PERMISSION_SET,
        &DELETE_INSTANCE,
        &DELETE_INSTANCE_ACCESS_CONTROL_ATTRIBUTE_CONFIGURATION,
        &DELETE_PERMISSION_SET,
        &DELETE_PERMISSIONS_BOUNDARY_FROM_PERMISSION_SET,
        &DELETE_TRUSTED_TOKEN_ISSUER,
        &DESCRIBE_ACCOUNT_ASSIGNMENT_CREATION_STATUS,
        &DESCRIBE_ACCOUNT_ASSIGNMENT_DELETION_STATUS,
        &DESCRIBE_APPLICATION,
        &DESCRIBE_APPLICATION_ASSIGNMENT,
        &DESCRIBE_APPLICATION_PROVIDER,
        &DESCRIBE_INSTANCE,
        &DESCRIBE_INSTANCE_ACCESS_CONTROL_ATTRIBUTE_CONFIGURATION,
        &DESCRIBE_PERMISSION_SET,
        &DESCRIBE_PERMISSION_SET_PROVISIONING_STATUS,
        &DESCRIBE_REGION,
        &DESCRIBE_TRUSTED_TOKEN_ISSUER,
        &DETACH_CUSTOMER_MANAGED_POLICY_REFERENCE_FROM_PERMISSION_SET,
        &DETACH_MANAGED_POLICY_FROM_PERMISSION_SET,
        &GET_APPLICATION_ACCESS_SCOPE,
        &GET_APPLICATION_ASSIGNMENT_CONFIGURATION,
        &GET_APPLICATION_AUTHENTICATION_METHOD,
        &GET_APPLICATION_GRANT,
        &GET_APPLICATION_SESSION_CONFIGURATION,
        &GET_INLINE_POLICY_FOR_PERMISSION_SET,
        &GET_PERMISSIONS_BOUNDARY_FOR_PERMISSION_SET,
        &LIST_ACCOUNT_ASSIGNMENT_CREATION_STATUS,
        &LIST_ACCOUNT_ASSIGNMENT_DELETION_STATUS,
        &LIST_ACCOUNT_ASSIGNMENTS,
        &LIST_ACCOUNT_ASSIGNMENTS_FOR_PRINCIPAL,
        &LIST_ACCOUNTS_FOR_PROVISIONED_PERMISSION_SET,
        &LIST_APPLICATION_ACCESS_SCOPES,
        &LIST_APPLICATION_ASSIGNMENTS,
        &LIST_APPLICATION_ASSIGNMENTS_FOR_PRINCIPAL,
        &LIST_APPLICATION_AUTHENTICATION_METHODS,
        &LIST_APPLICATION_GRANTS,
        &LIST_APPLICATION_PROVIDERS,
        &LIST_APPLICATIONS,
        &LIST_CUSTOMER_MANAGED_POLICY_REFERENCES_IN_PERMISSION_SET,
        &LIST_INSTANCES,
        &LIST_MANAGED_POLICIES_IN_PERMISSION_SET,
        &LIST_PERMISSION_SET_PROVISIONING_STATUS,
        &LIST_PERMISSION_SETS,
        &LIST_PERMISSION_SETS_PROVISIONED_TO_ACCOUNT,
        &LIST_REGIONS,
        &LIST_TAGS_FOR_RESOURCE,
        &LIST_TRUSTED_TOKEN_ISSUERS,
        &PROVISION_PERMISSION_SET,
        &PUT_APPLICATION_ACCESS_SCOPE,
        &PUT_APPLICATION_ASSIGNMENT_CONFIGURATION,
        &PUT_APPLICATION_AUTHENTICATION_METHOD,
        &PUT_APPLICATION_GRANT,
        &PUT_APPLICATION_SESSION_CONFIGURATION,
        &PUT_INLINE_POLICY_TO_PERMISSION_SET,
        &PUT_PERMISSIONS_BOUNDARY_TO_PERMISSION_SET,
        &REMOVE_REGION,
        &TAG_RESOURCE,
        &UNTAG_RESOURCE,
        &UPDATE_APPLICATION,
        &UPDATE_INSTANCE,
        &UPDATE_INSTANCE_ACCESS_CONTROL_ATTRIBUTE_CONFIGURATION,
        &UPDATE_PERMISSION_SET,
        &UPDATE_TRUSTED_TOKEN_ISSUER,
    ],
    errors: &[
        &schemas::ACCESS_DENIED_EXCEPTION_ERROR,
        &schemas::CONFLICT_EXCEPTION_ERROR,
        &schemas::INTERNAL_SERVER_EXCEPTION_ERROR,
        &schemas::RESOURCE_NOT_FOUND_EXCEPTION_ERROR,
        &schemas::SERVICE_QUOTA_EXCEEDED_EXCEPTION_ERROR,
        &schemas::THROTTLING_EXCEPTION_ERROR,
        &schemas::VALIDATION_EXCEPTION_ERROR,
    ],
};

static ADD_REGION: OperationSchema = OperationSchema {
    name: "AddRegion",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::ADD_REGION_REQUEST,
    output: Some(&schemas::ADD_REGION_RESPONSE),
    result_wrapper: "",
    errors: &[
        &schemas::SERVICE_QUOTA_EXCEEDED_EXCEPTION_ERROR,
        &schemas::THROTTLING_EXCEPTION_ERROR,
        &schemas::INTERNAL_SERVER_EXCEPTION_ERROR,
        &schemas::ACCESS_DENIED_EXCEPTION_ERROR,
        &schemas::VALIDATION_EXCEPTION_ERROR,
        &schemas::CONFLICT_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: false,
    paginated: false,
};

/// `AddRegion`
#[derive(Debug, Clone, Copy)]
pub struct AddRegion;

impl Operation for AddRegion {
    type Input = shapes::AddRegionRequest;
    type Output = shapes::AddRegionResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &ADD_REGION;
}

static ATTACH_CUSTOMER_MANAGED_POLICY_REFERENCE_TO_PERMISSION_SET: OperationSchema =
    OperationSchema {
        name: "AttachCustomerManagedPolicyReferenceToPermissionSet",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schemas::ATTACH_CUSTOMER_MANAGED_POLICY_REFERENCE_TO_PERMISSION_SET_REQUEST,
        output: Some(&schemas::ATTACH_CUSTOMER_MANAGED_POLICY_REFERENCE_TO_PERMISSION_SET_RESPONSE),
        result_wrapper: "",
        errors: &[
            &schemas::SERVICE_QUOTA_EXCEEDED_EXCEPTION_ERROR,
            &schemas::THROTTLING_EXCEPTION_ERROR,
            &schemas::INTERNAL_SERVER_EXCEPTION_ERROR,
            &schemas::RESOURCE_NOT_FOUND_EXCEPTION_ERROR,
            &schemas::ACCESS_DENIED_EXCEPTION_ERROR,
            &schemas::VALIDATION_EXCEPTION_ERROR,
            &schemas::CONFLICT_EXCEPTION_ERROR,
        ],
        authentication: Authentication::SigV4,
        read_only: false,
        paginated: false,
    };

/// `AttachCustomerManagedPolicyReferenceToPermissionSet`
#[derive(Debug, Clone, Copy)]
pub struct AttachCustomerManagedPolicyReferenceToPermissionSet;

impl Operation for AttachCustomerManagedPolicyReferenceToPermissionSet {
    type Input = shapes::AttachCustomerManagedPolicyReferenceToPermissionSetRequest;
    type Output = shapes::AttachCustomerManagedPolicyReferenceToPermissionSetResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema =
        &ATTACH_CUSTOMER_MANAGED_POLICY_REFERENCE_TO_PERMISSION_SET;
}

static ATTACH_MANAGED_POLICY_TO_PERMISSION_SET: OperationSchema = OperationSchema {
    name: "AttachManagedPolicyToPermissionSet",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::ATTACH_MANAGED_POLICY_TO_PERMISSION_SET_REQUEST,
    output: Some(&schemas::ATTACH_MANAGED_POLICY_TO_PERMISSION_SET_RESPONSE),
    result_wrapper: "",
    errors: &[
        &schemas::SERVICE_QUOTA_EXCEEDED_EXCEPTION_ERROR,
        &schemas::THROTTLING_EXCEPTION_ERROR,
        &schemas::INTERNAL_SERVER_EXCEPTION_ERROR,
        &schemas::RESOURCE_NOT_FOUND_EXCEPTION_ERROR,
        &schemas::ACCESS_DENIED_EXCEPTION_ERROR,
        &schemas::VALIDATION_EXCEPTION_ERROR,
        &schemas::CONFLICT_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: false,
    paginated: false,
};

/// `AttachManagedPolicyToPermissionSet`
#[derive(Debug, Clone, Copy)]
pub struct AttachManagedPolicyToPermissionSet;

impl Operation for AttachManagedPolicyToPermissionSet {
    type Input = shapes::AttachManagedPolicyToPermissionSetRequest;
    type Output = shapes::AttachManagedPolicyToPermissionSetResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &ATTACH_MANAGED_POLICY_TO_PERMISSION_SET;
}

static CREATE_ACCOUNT_ASSIGNMENT: OperationSchema = OperationSchema {
    name: "CreateAccountAssignment",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::CREATE_ACCOUNT_ASSIGNMENT_REQUEST,
    output: Some(&schemas::CREATE_ACCOUNT_ASSIGNMENT_RESPONSE),
    result_wrapper: "",
    errors: &[
        &schemas::SERVICE_QUOTA_EXCEEDED_EXCEPTION_ERROR,
        &schemas::THROTTLING_EXCEPTION_ERROR,
        &schemas::INTERNAL_SERVER_EXCEPTION_ERROR,
        &schemas::RESOURCE_NOT_FOUND_EXCEPTION_ERROR,
        &schemas::ACCESS_DENIED_EXCEPTION_ERROR,
        &schemas::VALIDATION_EXCEPTION_ERROR,
        &schemas::CONFLICT_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: false,
    paginated: false,
};

/// `CreateAccountAssignment`
#[derive(Debug, Clone, Copy)]
pub struct CreateAccountAssignment;

impl Operation for CreateAccountAssignment {
    type Input = shapes::CreateAccountAssignmentRequest;
    type Output = shapes::CreateAccountAssignmentResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &CREATE_ACCOUNT_ASSIGNMENT;
}

static CREATE_APPLICATION: OperationSchema = OperationSchema {
    name: "CreateApplication",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::CREATE_APPLICATION_REQUEST,
    output: Some(&schemas::CREATE_APPLICATION_RESPONSE),
    result_wrapper: "",
    errors: &[
        &schemas::SERVICE_QUOTA_EXCEEDED_EXCEPTION_ERROR,
        &schemas::THROTTLING_EXCEPTION_ERROR,
        &schemas::INTERNAL_SERVER_EXCEPTION_ERROR,
        &schemas::RESOURCE_NOT_FOUND_EXCEPTION_ERROR,
        &schemas::ACCESS_DENIED_EXCEPTION_ERROR,
        &schemas::VALIDATION_EXCEPTION_ERROR,
        &schemas::CONFLICT_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: false,
    paginated: false,
};

/// `CreateApplication`
#[derive(Debug, Clone, Copy)]
pub struct CreateApplication;

impl Operation for CreateApplication {
    type Input = shapes::CreateApplicationRequest;
    type Output = shapes::CreateApplicationResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &CREATE_APPLICATION;
}

static CREATE_APPLICATION_ASSIGNMENT: OperationSchema = OperationSchema {
    name: "CreateApplicationAssignment",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::CREATE_APPLICATION_ASSIGNMENT_REQUEST,
    output: Some(&schemas::CREATE_APPLICATION_ASSIGNMENT_RESPONSE),
    result_wrapper: "",
    errors: &[
        &schemas::SERVICE_QUOTA_EXCEEDED_EXCEPTION_ERROR,
        &schemas::THROTTLING_EXCEPTION_ERROR,
        &schemas::INTERNAL_SERVER_EXCEPTION_ERROR,
        &schemas::RESOURCE_NOT_FOUND_EXCEPTION_ERROR,
        &schemas::ACCESS_DENIED_EXCEPTION_ERROR,
        &schemas::VALIDATION_EXCEPTION_ERROR,
        &schemas::CONFLICT_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: false,
    paginated: false,
};

/// `CreateApplicationAssignment`
#[derive(Debug, Clone, Copy)]
pub struct CreateApplicationAssignment;

impl Operation for CreateApplicationAssignment {
    type Input = shapes::CreateApplicationAssignmentRequest;
    type Output = shapes::CreateApplicationAssignmentResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &CREATE_APPLICATION_ASSIGNMENT;
}

static CREATE_INSTANCE: OperationSchema = OperationSchema {
    name: "CreateInstance",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::CREATE_INSTANCE_REQUEST,
    output: Some(&schemas::CREATE_INSTANCE_RESPONSE),
    result_wrapper: "",
    errors: &[
        &schemas::SERVICE_QUOTA_EXCEEDED_EXCEPTION_ERROR,
        &schemas::THROTTLING_EXCEPTION_ERROR,
        &schemas::INTERNAL_SERVER_EXCEPTION_ERROR,
        &schemas::ACCESS_DENIED_EXCEPTION_ERROR,
        &schemas::VALIDATION_EXCEPTION_ERROR,
        &schemas::CONFLICT_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: false,
    paginated: false,
};

/// `CreateInstance`
#[derive(Debug, Clone, Copy)]
pub struct CreateInstance;

impl Operation for CreateInstance {
    type Input = shapes::CreateInstanceRequest;
    type Output = shapes::CreateInstanceResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &CREATE_INSTANCE;
}

static CREATE_INSTANCE_ACCESS_CONTROL_ATTRIBUTE_CONFIGURATION: OperationSchema = OperationSchema {
    name: "CreateInstanceAccessControlAttributeConfiguration",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::CREATE_INSTANCE_ACCESS_CONTROL_ATTRIBUTE_CONFIGURATION_REQUEST,
    output: Some(&schemas::CREATE_INSTANCE_ACCESS_CONTROL_ATTRIBUTE_CONFIGURATION_RESPONSE),
    result_wrapper: "",
    errors: &[
        &schemas::THROTTLING_EXCEPTION_ERROR,
        &schemas::INTERNAL_SERVER_EXCEPTION_ERROR,
        &schemas::RESOURCE_NOT_FOUND_EXCEPTION_ERROR,
        &schemas::ACCESS_DENIED_EXCEPTION_ERROR,
        &schemas::VALIDATION_EXCEPTION_ERROR,
        &schemas::CONFLICT_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: false,
    paginated: false,
};

/// `CreateInstanceAccessControlAttributeConfiguration`
#[derive(Debug, Clone, Copy)]
pub struct CreateInstanceAccessControlAttributeConfiguration;

impl Operation for CreateInstanceAccessControlAttributeConfiguration {
    type Input = shapes::CreateInstanceAccessControlAttributeConfigurationRequest;
    type Output = shapes::CreateInstanceAccessControlAttributeConfigurationResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema =
        &CREATE_INSTANCE_ACCESS_CONTROL_ATTRIBUTE_CONFIGURATION;
}

static CREATE_PERMISSION_SET: OperationSchema = OperationSchema {
    name: "CreatePermissionSet",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::CREATE_PERMISSION_SET_REQUEST,
    output: Some(&schemas::CREATE_PERMISSION_SET_RESPONSE),
    result_wrapper: "",
    errors: &[
        &schemas::SERVICE_QUOTA_EXCEEDED_EXCEPTION_ERROR,
        &schemas::THROTTLING_EXCEPTION_ERROR,
        &schemas::INTERNAL_SERVER_EXCEPTION_ERROR,
        &schemas::RESOURCE_NOT_FOUND_EXCEPTION_ERROR,
        &schemas::ACCESS_DENIED_EXCEPTION_ERROR,
        &schemas::VALIDATION_EXCEPTION_ERROR,
        &schemas::CONFLICT_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: false,
    paginated: false,
};

/// `CreatePermissionSet`
#[derive(Debug, Clone, Copy)]
pub struct CreatePermissionSet;

impl Operation for CreatePermissionSet {
    type Input = shapes::CreatePermissionSetRequest;
    type Output = shapes::CreatePermissionSetResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &CREATE_PERMISSION_SET;
}

static CREATE_TRUSTED_TOKEN_ISSUER: OperationSchema = OperationSchema {
    name: "CreateTrustedTokenIssuer",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::CREATE_TRUSTED_TOKEN_ISSUER_REQUEST,
    output: Some(&schemas::CREATE_TRUSTED_TOKEN_ISSUER_RESPONSE),
    result_wrapper: "",
    errors: &[
        &schemas::SERVICE_QUOTA_EXCEEDED_EXCEPTION_ERROR,
        &schemas::THROTTLING_EXCEPTION_ERROR,
        &schemas::INTERNAL_SERVER_EXCEPTION_ERROR,
        &schemas::ACCESS_DENIED_EXCEPTION_ERROR,
        &schemas::VALIDATION_EXCEPTION_ERROR,
        &schemas::CONFLICT_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: false,
    paginated: false,
};

/// `CreateTrustedTokenIssuer`
#[derive(Debug, Clone, Copy)]
pub struct CreateTrustedTokenIssuer;

impl Operation for CreateTrustedTokenIssuer {
    type Input = shapes::CreateTrustedTokenIssuerRequest;
    type Output = shapes::CreateTrustedTokenIssuerResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &CREATE_TRUSTED_TOKEN_ISSUER;
}

static DELETE_ACCOUNT_ASSIGNMENT: OperationSchema = OperationSchema {
    name: "DeleteAccountAssignment",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::DELETE_ACCOUNT_ASSIGNMENT_REQUEST,
    output: Some(&schemas::DELETE_ACCOUNT_ASSIGNMENT_RESPONSE),
    result_wrapper: "",
    errors: &[
        &schemas::THROTTLING_EXCEPTION_ERROR,
        &schemas::INTERNAL_SERVER_EXCEPTION_ERROR,
        &schemas::RESOURCE_NOT_FOUND_EXCEPTION_ERROR,
        &schemas::ACCESS_DENIED_EXCEPTION_ERROR,
        &schemas::VALIDATION_EXCEPTION_ERROR,
        &schemas::CONFLICT_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: false,
    paginated: false,
};

/// `DeleteAccountAssignment`
#[derive(Debug, Clone, Copy)]
pub struct DeleteAccountAssignment;

impl Operation for DeleteAccountAssignment {
    type Input = shapes::DeleteAccountAssignmentRequest;
    type Output = shapes::DeleteAccountAssignmentResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &DELETE_ACCOUNT_ASSIGNMENT;
}

static DELETE_APPLICATION: OperationSchema = OperationSchema {
    name: "DeleteApplication",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::DELETE_APPLICATION_REQUEST,
    output: Some(&schemas::DELETE_APPLICATION_RESPONSE),
    result_wrapper: "",
    errors: &[
        &schemas::THROTTLING_EXCEPTION_ERROR,
        &schemas::INTERNAL_SERVER_EXCEPTION_ERROR,
        &schemas::RESOURCE_NOT_FOUND_EXCEPTION_ERROR,
        &schemas::ACCESS_DENIED_EXCEPTION_ERROR,
        &schemas::VALIDATION_EXCEPTION_ERROR,
        &schemas::CONFLICT_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: false,
    paginated: false,
};

/// `DeleteApplication`
#[derive(Debug, Clone, Copy)]
pub struct DeleteApplication;

impl Operation for DeleteApplication {
    type Input = shapes::DeleteApplicationRequest;
    type Output = shapes::DeleteApplicationResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &DELETE_APPLICATION;
}

static DELETE_APPLICATION_ACCESS_SCOPE: OperationSchema = OperationSchema {
    name: "DeleteApplicationAccessScope",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::DELETE_APPLICATION_ACCESS_SCOPE_REQUEST,
    output: None,
    result_wrapper: "",
    errors: &[
        &schemas::THROTTLING_EXCEPTION_ERROR,
        &schemas::INTERNAL_SERVER_EXCEPTION_ERROR,
        &schemas::RESOURCE_NOT_FOUND_EXCEPTION_ERROR,
        &schemas::ACCESS_DENIED_EXCEPTION_ERROR,
        &schemas::VALIDATION_EXCEPTION_ERROR,
        &schemas::CONFLICT_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: false,
    paginated: false,
};

/// `DeleteApplicationAccessScope`
#[derive(Debug, Clone, Copy)]
pub struct DeleteApplicationAccessScope;

impl Operation for DeleteApplicationAccessScope {
    type Input = shapes::DeleteApplicationAccessScopeRequest;
    type Output = Empty;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &DELETE_APPLICATION_ACCESS_SCOPE;
}

static DELETE_APPLICATION_ASSIGNMENT: OperationSchema = OperationSchema {
    name: "DeleteApplicationAssignment",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::DELETE_APPLICATION_ASSIGNMENT_REQUEST,
    output: Some(&schemas::DELETE_APPLICATION_ASSIGNMENT_RESPONSE),
    result_wrapper: "",
    errors: &[
        &schemas::THROTTLING_EXCEPTION_ERROR,
        &schemas::INTERNAL_SERVER_EXCEPTION_ERROR,
        &schemas::RESOURCE_NOT_FOUND_EXCEPTION_ERROR,
        &schemas::ACCESS_DENIED_EXCEPTION_ERROR,
        &schemas::VALIDATION_EXCEPTION_ERROR,
        &schemas::CONFLICT_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: false,
    paginated: false,
};

/// `DeleteApplicationAssignment`
#[derive(Debug, Clone, Copy)]
pub struct DeleteApplicationAssignment;

impl Operation for DeleteApplicationAssignment {
    type Input = shapes::DeleteApplicationAssignmentRequest;
    type Output = shapes::DeleteApplicationAssignmentResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &DELETE_APPLICATION_ASSIGNMENT;
}

static DELETE_APPLICATION_AUTHENTICATION_METHOD: OperationSchema = OperationSchema {
    name: "DeleteApplicationAuthenticationMethod",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::DELETE_APPLICATION_AUTHENTICATION_METHOD_REQUEST,
    output: None,
    result_wrapper: "",
    errors: &[
        &schemas::THROTTLING_EXCEPTION_ERROR,
        &schemas::INTERNAL_SERVER_EXCEPTION_ERROR,
        &schemas::RESOURCE_NOT_FOUND_EXCEPTION_ERROR,
        &schemas::ACCESS_DENIED_EXCEPTION_ERROR,
        &schemas::VALIDATION_EXCEPTION_ERROR,
        &schemas::CONFLICT_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: false,
    paginated: false,
};

/// `DeleteApplicationAuthenticationMethod`
#[derive(Debug, Clone, Copy)]
pub struct DeleteApplicationAuthenticationMethod;

impl Operation for DeleteApplicationAuthenticationMethod {
    type Input = shapes::DeleteApplicationAuthenticationMethodRequest;
    type Output = Empty;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &DELETE_APPLICATION_AUTHENTICATION_METHOD;
}

static DELETE_APPLICATION_GRANT: OperationSchema = OperationSchema {
    name: "DeleteApplicationGrant",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::DELETE_APPLICATION_GRANT_REQUEST,
    output: None,
    result_wrapper: "",
    errors: &[
        &schemas::THROTTLING_EXCEPTION_ERROR,
        &schemas::INTERNAL_SERVER_EXCEPTION_ERROR,
        &schemas::RESOURCE_NOT_FOUND_EXCEPTION_ERROR,
        &schemas::ACCESS_DENIED_EXCEPTION_ERROR,
        &schemas::VALIDATION_EXCEPTION_ERROR,
        &schemas::CONFLICT_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: false,
    paginated: false,
};

/// `DeleteApplicationGrant`
#[derive(Debug, Clone, Copy)]
pub struct DeleteApplicationGrant;

impl Operation for DeleteApplicationGrant {
    type Input = shapes::DeleteApplicationGrantRequest;
    type Output = Empty;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &DELETE_APPLICATION_GRANT;
}

static DELETE_INLINE_POLICY_FROM_PERMISSION_SET: OperationSchema = OperationSchema {
    name: "DeleteInlinePolicyFromPermissionSet",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::DELETE_INLINE_POLICY_FROM_PERMISSION_SET_REQUEST,
    output: Some(&schemas::DELETE_INLINE_POLICY_FROM_PERMISSION_SET_RESPONSE),
    result_wrapper: "",
    errors: &[
        &schemas::THROTTLING_EXCEPTION_ERROR,
        &schemas::INTERNAL_SERVER_EXCEPTION_ERROR,
        &schemas::RESOURCE_NOT_FOUND_EXCEPTION_ERROR,
        &schemas::ACCESS_DENIED_EXCEPTION_ERROR,
        &schemas::VALIDATION_EXCEPTION_ERROR,
        &schemas::CONFLICT_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: false,
    paginated: false,
};

/// `DeleteInlinePolicyFromPermissionSet`
#[derive(Debug, Clone, Copy)]
pub struct DeleteInlinePolicyFromPermissionSet;

impl Operation for DeleteInlinePolicyFromPermissionSet {
    type Input = shapes::DeleteInlinePolicyFromPermissionSetRequest;
    type Output = shapes::DeleteInlinePolicyFromPermissionSetResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &DELETE_INLINE_POLICY_FROM_PERMISSION_SET;
}

static DELETE_INSTANCE: OperationSchema = OperationSchema {
    name: "DeleteInstance",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::DELETE_INSTANCE_REQUEST,
    output: Some(&schemas::DELETE_INSTANCE_RESPONSE),
    result_wrapper: "",
    errors: &[
        &schemas::THROTTLING_EXCEPTION_ERROR,
        &schemas::INTERNAL_SERVER_EXCEPTION_ERROR,
        &schemas::ACCESS_DENIED_EXCEPTION_ERROR,
        &schemas::VALIDATION_EXCEPTION_ERROR,
        &schemas::CONFLICT_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: false,
    paginated: false,
};

/// `DeleteInstance`
#[derive(Debug, Clone, Copy)]
pub struct DeleteInstance;

impl Operation for DeleteInstance {
    type Input = shapes::DeleteInstanceRequest;
    type Output = shapes::DeleteInstanceResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &DELETE_INSTANCE;
}

static DELETE_INSTANCE_ACCESS_CONTROL_ATTRIBUTE_CONFIGURATION: OperationSchema = OperationSchema {
    name: "DeleteInstanceAccessControlAttributeConfiguration",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::DELETE_INSTANCE_ACCESS_CONTROL_ATTRIBUTE_CONFIGURATION_REQUEST,
    output: Some(&schemas::DELETE_INSTANCE_ACCESS_CONTROL_ATTRIBUTE_CONFIGURATION_RESPONSE),
    result_wrapper: "",
    errors: &[
        &schemas::THROTTLING_EXCEPTION_ERROR,
        &schemas::INTERNAL_SERVER_EXCEPTION_ERROR,
        &schemas::RESOURCE_NOT_FOUND_EXCEPTION_ERROR,
        &schemas::ACCESS_DENIED_EXCEPTION_ERROR,
        &schemas::VALIDATION_EXCEPTION_ERROR,
        &schemas::CONFLICT_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: false,
    paginated: false,
};

/// `DeleteInstanceAccessControlAttributeConfiguration`
#[derive(Debug, Clone, Copy)]
pub struct DeleteInstanceAccessControlAttributeConfiguration;

impl Operation for DeleteInstanceAccessControlAttributeConfiguration {
    type Input = shapes::DeleteInstanceAccessControlAttributeConfigurationRequest;
    type Output = shapes::DeleteInstanceAccessControlAttributeConfigurationResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema =
        &DELETE_INSTANCE_ACCESS_CONTROL_ATTRIBUTE_CONFIGURATION;
}

static DELETE_PERMISSION_SET: OperationSchema = OperationSchema {
    name: "DeletePermissionSet",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::DELETE_PERMISSION_SET_REQUEST,
    output: Some(&schemas::DELETE_PERMISSION_SET_RESPONSE),
    result_wrapper: "",
    errors: &[
        &schemas::THROTTLING_EXCEPTION_ERROR,
        &schemas::INTERNAL_SERVER_EXCEPTION_ERROR,
        &schemas::RESOURCE_NOT_FOUND_EXCEPTION_ERROR,
        &schemas::ACCESS_DENIED_EXCEPTION_ERROR,
        &schemas::VALIDATION_EXCEPTION_ERROR,
        &schemas::CONFLICT_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: false,
    paginated: false,
};

/// `DeletePermissionSet`
#[derive(Debug, Clone, Copy)]
pub struct DeletePermissionSet;

impl Operation for DeletePermissionSet {
    type Input = shapes::DeletePermissionSetRequest;
    type Output = shapes::DeletePermissionSetResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &DELETE_PERMISSION_SET;
}

static DELETE_PERMISSIONS_BOUNDARY_FROM_PERMISSION_SET: OperationSchema = OperationSchema {
    name: "DeletePermissionsBoundaryFromPermissionSet",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::DELETE_PERMISSIONS_BOUNDARY_FROM_PERMISSION_SET_REQUEST,
    output: Some(&schemas::DELETE_PERMISSIONS_BOUNDARY_FROM_PERMISSION_SET_RESPONSE),
    result_wrapper: "",
    errors: &[
        &schemas::THROTTLING_EXCEPTION_ERROR,
        &schemas::INTERNAL_SERVER_EXCEPTION_ERROR,
        &schemas::RESOURCE_NOT_FOUND_EXCEPTION_ERROR,
        &schemas::ACCESS_DENIED_EXCEPTION_ERROR,
        &schemas::VALIDATION_EXCEPTION_ERROR,
        &schemas::CONFLICT_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: false,
    paginated: false,
};

/// `DeletePermissionsBoundaryFromPermissionSet`
#[derive(Debug, Clone, Copy)]
pub struct DeletePermissionsBoundaryFromPermissionSet;

impl Operation for DeletePermissionsBoundaryFromPermissionSet {
    type Input = shapes::DeletePermissionsBoundaryFromPermissionSetRequest;
    type Output = shapes::DeletePermissionsBoundaryFromPermissionSetResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &DELETE_PERMISSIONS_BOUNDARY_FROM_PERMISSION_SET;
}

static DELETE_TRUSTED_TOKEN_ISSUER: OperationSchema = OperationSchema {
    name: "DeleteTrustedTokenIssuer",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::DELETE_TRUSTED_TOKEN_ISSUER_REQUEST,
    output: Some(&schemas::DELETE_TRUSTED_TOKEN_ISSUER_RESPONSE),
    result_wrapper: "",
    errors: &[
        &schemas::THROTTLING_EXCEPTION_ERROR,
        &schemas::INTERNAL_SERVER_EXCEPTION_ERROR,
        &schemas::RESOURCE_NOT_FOUND_EXCEPTION_ERROR,
        &schemas::ACCESS_DENIED_EXCEPTION_ERROR,
        &schemas::VALIDATION_EXCEPTION_ERROR,
        &schemas::CONFLICT_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: false,
    paginated: false,
};

/// `DeleteTrustedTokenIssuer`
#[derive(Debug, Clone, Copy)]
pub struct DeleteTrustedTokenIssuer;

impl Operation for DeleteTrustedTokenIssuer {
    type Input = shapes::DeleteTrustedTokenIssuerRequest;
    type Output = shapes::DeleteTrustedTokenIssuerResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &DELETE_TRUSTED_TOKEN_ISSUER;
}

static DESCRIBE_ACCOUNT_ASSIGNMENT_CREATION_STATUS: OperationSchema = OperationSchema {
    name: "DescribeAccountAssignmentCreationStatus",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::DESCRIBE_ACCOUNT_ASSIGNMENT_CREATION_STATUS_REQUEST,
    output: Some(&schemas::DESCRIBE_ACCOUNT_ASSIGNMENT_CREATION_STATUS_RESPONSE),
    result_wrapper: "",
    errors: &[
        &schemas::THROTTLING_EXCEPTION_ERROR,
        &schemas::INTERNAL_SERVER_EXCEPTION_ERROR,
        &schemas::RESOURCE_NOT_FOUND_EXCEPTION_ERROR,
        &schemas::ACCESS_DENIED_EXCEPTION_ERROR,
        &schemas::VALIDATION_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: true,
    paginated: false,
};

/// `DescribeAccountAssignmentCreationStatus`
#[derive(Debug, Clone, Copy)]
pub struct DescribeAccountAssignmentCreationStatus;

impl Operation for DescribeAccountAssignmentCreationStatus {
    type Input = shapes::DescribeAccountAssignmentCreationStatusRequest;
    type Output = shapes::DescribeAccountAssignmentCreationStatusResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &DESCRIBE_ACCOUNT_ASSIGNMENT_CREATION_STATUS;
}

static DESCRIBE_ACCOUNT_ASSIGNMENT_DELETION_STATUS: OperationSchema = OperationSchema {
    name: "DescribeAccountAssignmentDeletionStatus",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::DESCRIBE_ACCOUNT_ASSIGNMENT_DELETION_STATUS_REQUEST,
    output: Some(&schemas::DESCRIBE_ACCOUNT_ASSIGNMENT_DELETION_STATUS_RESPONSE),
    result_wrapper: "",
    errors: &[
        &schemas::THROTTLING_EXCEPTION_ERROR,
        &schemas::INTERNAL_SERVER_EXCEPTION_ERROR,
        &schemas::RESOURCE_NOT_FOUND_EXCEPTION_ERROR,
        &schemas::ACCESS_DENIED_EXCEPTION_ERROR,
        &schemas::VALIDATION_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: true,
    paginated: false,
};

/// `DescribeAccountAssignmentDeletionStatus`
#[derive(Debug, Clone, Copy)]
pub struct DescribeAccountAssignmentDeletionStatus;

impl Operation for DescribeAccountAssignmentDeletionStatus {
    type Input = shapes::DescribeAccountAssignmentDeletionStatusRequest;
    type Output = shapes::DescribeAccountAssignmentDeletionStatusResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &DESCRIBE_ACCOUNT_ASSIGNMENT_DELETION_STATUS;
}

static DESCRIBE_APPLICATION: OperationSchema = OperationSchema {
    name: "DescribeApplication",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::DESCRIBE_APPLICATION_REQUEST,
    output: Some(&schemas::DESCRIBE_APPLICATION_RESPONSE),
    result_wrapper: "",
    errors: &[
        &schemas::THROTTLING_EXCEPTION_ERROR,
        &schemas::INTERNAL_SERVER_EXCEPTION_ERROR,
        &schemas::RESOURCE_NOT_FOUND_EXCEPTION_ERROR,
        &schemas::ACCESS_DENIED_EXCEPTION_ERROR,
        &schemas::VALIDATION_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: true,
    paginated: false,
};

/// `DescribeApplication`
#[derive(Debug, Clone, Copy)]
pub struct DescribeApplication;

impl Operation for DescribeApplication {
    type Input = shapes::DescribeApplicationRequest;
    type Output = shapes::DescribeApplicationResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &DESCRIBE_APPLICATION;
}

static DESCRIBE_APPLICATION_ASSIGNMENT: OperationSchema = OperationSchema {
    name: "DescribeApplicationAssignment",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::DESCRIBE_APPLICATION_ASSIGNMENT_REQUEST,
    output: Some(&schemas::DESCRIBE_APPLICATION_ASSIGNMENT_RESPONSE),
    result_wrapper: "",
    errors: &[
        &schemas::THROTTLING_EXCEPTION_ERROR,
        &schemas::INTERNAL_SERVER_EXCEPTION_ERROR,
        &schemas::RESOURCE_NOT_FOUND_EXCEPTION_ERROR,
        &schemas::ACCESS_DENIED_EXCEPTION_ERROR,
        &schemas::VALIDATION_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: true,
    paginated: false,
};

/// `DescribeApplicationAssignment`
#[derive(Debug, Clone, Copy)]
pub struct DescribeApplicationAssignment;

impl Operation for DescribeApplicationAssignment {
    type Input = shapes::DescribeApplicationAssignmentRequest;
    type Output = shapes::DescribeApplicationAssignmentResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &DESCRIBE_APPLICATION_ASSIGNMENT;
}

static DESCRIBE_APPLICATION_PROVIDER: OperationSchema = OperationSchema {
    name: "DescribeApplicationProvider",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::DESCRIBE_APPLICATION_PROVIDER_REQUEST,
    output: Some(&schemas::DESCRIBE_APPLICATION_PROVIDER_RESPONSE),
    result_wrapper: "",
    errors: &[
        &schemas::THROTTLING_EXCEPTION_ERROR,
        &schemas::INTERNAL_SERVER_EXCEPTION_ERROR,
        &schemas::RESOURCE_NOT_FOUND_EXCEPTION_ERROR,
        &schemas::ACCESS_DENIED_EXCEPTION_ERROR,
        &schemas::VALIDATION_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: true,
    paginated: false,
};

/// `DescribeApplicationProvider`
#[derive(Debug, Clone, Copy)]
pub struct DescribeApplicationProvider;

impl Operation for DescribeApplicationProvider {
    type Input = shapes::DescribeApplicationProviderRequest;
    type Output = shapes::DescribeApplicationProviderResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &DESCRIBE_APPLICATION_PROVIDER;
}

static DESCRIBE_INSTANCE: OperationSchema = OperationSchema {
    name: "DescribeInstance",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::DESCRIBE_INSTANCE_REQUEST,
    output: Some(&schemas::DESCRIBE_INSTANCE_RESPONSE),
    result_wrapper: "",
    errors: &[
        &schemas::THROTTLING_EXCEPTION_ERROR,
        &schemas::INTERNAL_SERVER_EXCEPTION_ERROR,
        &schemas::ACCESS_DENIED_EXCEPTION_ERROR,
        &schemas::VALIDATION_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: true,
    paginated: false,
};

/// `DescribeInstance`
#[derive(Debug, Clone, Copy)]
pub struct DescribeInstance;

impl Operation for DescribeInstance {
    type Input = shapes::DescribeInstanceRequest;
    type Output = shapes::DescribeInstanceResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &DESCRIBE_INSTANCE;
}

static DESCRIBE_INSTANCE_ACCESS_CONTROL_ATTRIBUTE_CONFIGURATION: OperationSchema =
    OperationSchema {
        name: "DescribeInstanceAccessControlAttributeConfiguration",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schemas::DESCRIBE_INSTANCE_ACCESS_CONTROL_ATTRIBUTE_CONFIGURATION_REQUEST,
        output: Some(&schemas::DESCRIBE_INSTANCE_ACCESS_CONTROL_ATTRIBUTE_CONFIGURATION_RESPONSE),
        result_wrapper: "",
        errors: &[
            &schemas::THROTTLING_EXCEPTION_ERROR,
            &schemas::INTERNAL_SERVER_EXCEPTION_ERROR,
            &schemas::RESOURCE_NOT_FOUND_EXCEPTION_ERROR,
            &schemas::ACCESS_DENIED_EXCEPTION_ERROR,
            &schemas::VALIDATION_EXCEPTION_ERROR,
        ],
        authentication: Authentication::SigV4,
        read_only: true,
        paginated: false,
    };

/// `DescribeInstanceAccessControlAttributeConfiguration`
#[derive(Debug, Clone, Copy)]
pub struct DescribeInstanceAccessControlAttributeConfiguration;

impl Operation for DescribeInstanceAccessControlAttributeConfiguration {
    type Input = shapes::DescribeInstanceAccessControlAttributeConfigurationRequest;
    type Output = shapes::DescribeInstanceAccessControlAttributeConfigurationResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema =
        &DESCRIBE_INSTANCE_ACCESS_CONTROL_ATTRIBUTE_CONFIGURATION;
}

static DESCRIBE_PERMISSION_SET: OperationSchema = OperationSchema {
    name: "DescribePermissionSet",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::DESCRIBE_PERMISSION_SET_REQUEST,
    output: Some(&schemas::DESCRIBE_PERMISSION_SET_RESPONSE),
    result_wrapper: "",
    errors: &[
        &schemas::THROTTLING_EXCEPTION_ERROR,
        &schemas::INTERNAL_SERVER_EXCEPTION_ERROR,
        &schemas::RESOURCE_NOT_FOUND_EXCEPTION_ERROR,
        &schemas::ACCESS_DENIED_EXCEPTION_ERROR,
        &schemas::VALIDATION_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: true,
    paginated: false,
};

/// `DescribePermissionSet`
#[derive(Debug, Clone, Copy)]
pub struct DescribePermissionSet;

impl Operation for DescribePermissionSet {
    type Input = shapes::DescribePermissionSetRequest;
    type Output = shapes::DescribePermissionSetResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &DESCRIBE_PERMISSION_SET;
}

static DESCRIBE_PERMISSION_SET_PROVISIONING_STATUS: OperationSchema = OperationSchema {
    name: "DescribePermissionSetProvisioningStatus",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::DESCRIBE_PERMISSION_SET_PROVISIONING_STATUS_REQUEST,
    output: Some(&schemas::DESCRIBE_PERMISSION_SET_PROVISIONING_STATUS_RESPONSE),
    result_wrapper: "",
    errors: &[
        &schemas::THROTTLING_EXCEPTION_ERROR,
        &schemas::INTERNAL_SERVER_EXCEPTION_ERROR,
        &schemas::RESOURCE_NOT_FOUND_EXCEPTION_ERROR,
        &schemas::ACCESS_DENIED_EXCEPTION_ERROR,
        &schemas::VALIDATION_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: true,
    paginated: false,
};

/// `DescribePermissionSetProvisioningStatus`
#[derive(Debug, Clone, Copy)]
pub struct DescribePermissionSetProvisioningStatus;

impl Operation for DescribePermissionSetProvisioningStatus {
    type Input = shapes::DescribePermissionSetProvisioningStatusRequest;
    type Output = shapes::DescribePermissionSetProvisioningStatusResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &DESCRIBE_PERMISSION_SET_PROVISIONING_STATUS;
}

static DESCRIBE_REGION: OperationSchema = OperationSchema {
    name: "DescribeRegion",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::DESCRIBE_REGION_REQUEST,
    output: Some(&schemas::DESCRIBE_REGION_RESPONSE),
    result_wrapper: "",
    errors: &[
        &schemas::THROTTLING_EXCEPTION_ERROR,
        &schemas::INTERNAL_SERVER_EXCEPTION_ERROR,
        &schemas::RESOURCE_NOT_FOUND_EXCEPTION_ERROR,
        &schemas::ACCESS_DENIED_EXCEPTION_ERROR,
        &schemas::VALIDATION_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: true,
    paginated: false,
};

/// `DescribeRegion`
#[derive(Debug, Clone, Copy)]
pub struct DescribeRegion;

impl Operation for DescribeRegion {
    type Input = shapes::DescribeRegionRequest;
    type Output = shapes::DescribeRegionResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &DESCRIBE_REGION;
}

static DESCRIBE_TRUSTED_TOKEN_ISSUER: OperationSchema = OperationSchema {
    name: "DescribeTrustedTokenIssuer",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::DESCRIBE_TRUSTED_TOKEN_ISSUER_REQUEST,
    output: Some(&schemas::DESCRIBE_TRUSTED_TOKEN_ISSUER_RESPONSE),
    result_wrapper: "",
    errors: &[
        &schemas::THROTTLING_EXCEPTION_ERROR,
        &schemas::INTERNAL_SERVER_EXCEPTION_ERROR,
        &schemas::RESOURCE_NOT_FOUND_EXCEPTION_ERROR,
        &schemas::ACCESS_DENIED_EXCEPTION_ERROR,
        &schemas::VALIDATION_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: true,
    paginated: false,
};

/// `DescribeTrustedTokenIssuer`
#[derive(Debug, Clone, Copy)]
pub struct DescribeTrustedTokenIssuer;

impl Operation for DescribeTrustedTokenIssuer {
    type Input = shapes::DescribeTrustedTokenIssuerRequest;
    type Output = shapes::DescribeTrustedTokenIssuerResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &DESCRIBE_TRUSTED_TOKEN_ISSUER;
}

static DETACH_CUSTOMER_MANAGED_POLICY_REFERENCE_FROM_PERMISSION_SET: OperationSchema =
    OperationSchema {
        name: "DetachCustomerManagedPolicyReferenceFromPermissionSet",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schemas::DETACH_CUSTOMER_MANAGED_POLICY_REFERENCE_FROM_PERMISSION_SET_REQUEST,
        output: Some(
            &schemas::DETACH_CUSTOMER_MANAGED_POLICY_REFERENCE_FROM_PERMISSION_SET_RESPONSE,
        ),
        result_wrapper: "",
        errors: &[
            &schemas::THROTTLING_EXCEPTION_ERROR,
            &schemas::INTERNAL_SERVER_EXCEPTION_ERROR,
            &schemas::RESOURCE_NOT_FOUND_EXCEPTION_ERROR,
            &schemas::ACCESS_DENIED_EXCEPTION_ERROR,
            &schemas::VALIDATION_EXCEPTION_ERROR,
            &schemas::CONFLICT_EXCEPTION_ERROR,
        ],
        authentication: Authentication::SigV4,
        read_only: false,
        paginated: false,
    };

/// `DetachCustomerManagedPolicyReferenceFromPermissionSet`
#[derive(Debug, Clone, Copy)]
pub struct DetachCustomerManagedPolicyReferenceFromPermissionSet;

impl Operation for DetachCustomerManagedPolicyReferenceFromPermissionSet {
    type Input = shapes::DetachCustomerManagedPolicyReferenceFromPermissionSetRequest;
    type Output = shapes::DetachCustomerManagedPolicyReferenceFromPermissionSetResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema =
        &DETACH_CUSTOMER_MANAGED_POLICY_REFERENCE_FROM_PERMISSION_SET;
}

static DETACH_MANAGED_POLICY_FROM_PERMISSION_SET: OperationSchema = OperationSchema {
    name: "DetachManagedPolicyFromPermissionSet",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::DETACH_MANAGED_POLICY_FROM_PERMISSION_SET_REQUEST,
    output: Some(&schemas::DETACH_MANAGED_POLICY_FROM_PERMISSION_SET_RESPONSE),
    result_wrapper: "",
    errors: &[
        &schemas::THROTTLING_EXCEPTION_ERROR,
        &schemas::INTERNAL_SERVER_EXCEPTION_ERROR,
        &schemas::RESOURCE_NOT_FOUND_EXCEPTION_ERROR,
        &schemas::ACCESS_DENIED_EXCEPTION_ERROR,
        &schemas::VALIDATION_EXCEPTION_ERROR,
        &schemas::CONFLICT_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: false,
    paginated: false,
};

/// `DetachManagedPolicyFromPermissionSet`
#[derive(Debug, Clone, Copy)]
pub struct DetachManagedPolicyFromPermissionSet;

impl Operation for DetachManagedPolicyFromPermissionSet {
    type Input = shapes::DetachManagedPolicyFromPermissionSetRequest;
    type Output = shapes::DetachManagedPolicyFromPermissionSetResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &DETACH_MANAGED_POLICY_FROM_PERMISSION_SET;
}

static GET_APPLICATION_ACCESS_SCOPE: OperationSchema = OperationSchema {
    name: "GetApplicationAccessScope",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::GET_APPLICATION_ACCESS_SCOPE_REQUEST,
    output: Some(&schemas::GET_APPLICATION_ACCESS_SCOPE_RESPONSE),
    result_wrapper: "",
    errors: &[
        &schemas::THROTTLING_EXCEPTION_ERROR,
        &schemas::INTERNAL_SERVER_EXCEPTION_ERROR,
        &schemas::RESOURCE_NOT_FOUND_EXCEPTION_ERROR,
        &schemas::ACCESS_DENIED_EXCEPTION_ERROR,
        &schemas::VALIDATION_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: true,
    paginated: false,
};

/// `GetApplicationAccessScope`
#[derive(Debug, Clone, Copy)]
pub struct GetApplicationAccessScope;

impl Operation for GetApplicationAccessScope {
    type Input = shapes::GetApplicationAccessScopeRequest;
    type Output = shapes::GetApplicationAccessScopeResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &GET_APPLICATION_ACCESS_SCOPE;
}

static GET_APPLICATION_ASSIGNMENT_CONFIGURATION: OperationSchema = OperationSchema {
    name: "GetApplicationAssignmentConfiguration",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::GET_APPLICATION_ASSIGNMENT_CONFIGURATION_REQUEST,
    output: Some(&schemas::GET_APPLICATION_ASSIGNMENT_CONFIGURATION_RESPONSE),
    result_wrapper: "",
    errors: &[
        &schemas::THROTTLING_EXCEPTION_ERROR,
        &schemas::INTERNAL_SERVER_EXCEPTION_ERROR,
        &schemas::RESOURCE_NOT_FOUND_EXCEPTION_ERROR,
        &schemas::ACCESS_DENIED_EXCEPTION_ERROR,
        &schemas::VALIDATION_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: true,
    paginated: false,
};

/// `GetApplicationAssignmentConfiguration`
#[derive(Debug, Clone, Copy)]
pub struct GetApplicationAssignmentConfiguration;

impl Operation for GetApplicationAssignmentConfiguration {
    type Input = shapes::GetApplicationAssignmentConfigurationRequest;
    type Output = shapes::GetApplicationAssignmentConfigurationResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &GET_APPLICATION_ASSIGNMENT_CONFIGURATION;
}

static GET_APPLICATION_AUTHENTICATION_METHOD: OperationSchema = OperationSchema {
    name: "GetApplicationAuthenticationMethod",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::GET_APPLICATION_AUTHENTICATION_METHOD_REQUEST,
    output: Some(&schemas::GET_APPLICATION_AUTHENTICATION_METHOD_RESPONSE),
    result_wrapper: "",
    errors: &[
        &schemas::THROTTLING_EXCEPTION_ERROR,
        &schemas::INTERNAL_SERVER_EXCEPTION_ERROR,
        &schemas::RESOURCE_NOT_FOUND_EXCEPTION_ERROR,
        &schemas::ACCESS_DENIED_EXCEPTION_ERROR,
        &schemas::VALIDATION_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: true,
    paginated: false,
};

/// `GetApplicationAuthenticationMethod`
#[derive(Debug, Clone, Copy)]
pub struct GetApplicationAuthenticationMethod;

impl Operation for GetApplicationAuthenticationMethod {
    type Input = shapes::GetApplicationAuthenticationMethodRequest;
    type Output = shapes::GetApplicationAuthenticationMethodResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &GET_APPLICATION_AUTHENTICATION_METHOD;
}

static GET_APPLICATION_GRANT: OperationSchema = OperationSchema {
    name: "GetApplicationGrant",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::GET_APPLICATION_GRANT_REQUEST,
    output: Some(&schemas::GET_APPLICATION_GRANT_RESPONSE),
    result_wrapper: "",
    errors: &[
        &schemas::THROTTLING_EXCEPTION_ERROR,
        &schemas::INTERNAL_SERVER_EXCEPTION_ERROR,
        &schemas::RESOURCE_NOT_FOUND_EXCEPTION_ERROR,
        &schemas::ACCESS_DENIED_EXCEPTION_ERROR,
        &schemas::VALIDATION_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: true,
    paginated: false,
};

/// `GetApplicationGrant`
#[derive(Debug, Clone, Copy)]
pub struct GetApplicationGrant;

impl Operation for GetApplicationGrant {
    type Input = shapes::GetApplicationGrantRequest;
    type Output = shapes::GetApplicationGrantResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &GET_APPLICATION_GRANT;
}

static GET_APPLICATION_SESSION_CONFIGURATION: OperationSchema = OperationSchema {
    name: "GetApplicationSessionConfiguration",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::GET_APPLICATION_SESSION_CONFIGURATION_REQUEST,
    output: Some(&schemas::GET_APPLICATION_SESSION_CONFIGURATION_RESPONSE),
    result_wrapper: "",
    errors: &[
        &schemas::THROTTLING_EXCEPTION_ERROR,
        &schemas::INTERNAL_SERVER_EXCEPTION_ERROR,
        &schemas::RESOURCE_NOT_FOUND_EXCEPTION_ERROR,
        &schemas::ACCESS_DENIED_EXCEPTION_ERROR,
        &schemas::VALIDATION_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: true,
    paginated: false,
};

/// `GetApplicationSessionConfiguration`
#[derive(Debug, Clone, Copy)]
pub struct GetApplicationSessionConfiguration;

impl Operation for GetApplicationSessionConfiguration {
    type Input = shapes::GetApplicationSessionConfigurationRequest;
    type Output = shapes::GetApplicationSessionConfigurationResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &GET_APPLICATION_SESSION_CONFIGURATION;
}

static GET_INLINE_POLICY_FOR_PERMISSION_SET: OperationSchema = OperationSchema {
    name: "GetInlinePolicyForPermissionSet",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::GET_INLINE_POLICY_FOR_PERMISSION_SET_REQUEST,
    output: Some(&schemas::GET_INLINE_POLICY_FOR_PERMISSION_SET_RESPONSE),
    result_wrapper: "",
    errors: &[
        &schemas::THROTTLING_EXCEPTION_ERROR,
        &schemas::INTERNAL_SERVER_EXCEPTION_ERROR,
        &schemas::RESOURCE_NOT_FOUND_EXCEPTION_ERROR,
        &schemas::ACCESS_DENIED_EXCEPTION_ERROR,
        &schemas::VALIDATION_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: true,
    paginated: false,
};

/// `GetInlinePolicyForPermissionSet`
#[derive(Debug, Clone, Copy)]
pub struct GetInlinePolicyForPermissionSet;

impl Operation for GetInlinePolicyForPermissionSet {
    type Input = shapes::GetInlinePolicyForPermissionSetRequest;
    type Output = shapes::GetInlinePolicyForPermissionSetResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &GET_INLINE_POLICY_FOR_PERMISSION_SET;
}

static GET_PERMISSIONS_BOUNDARY_FOR_PERMISSION_SET: OperationSchema = OperationSchema {
    name: "GetPermissionsBoundaryForPermissionSet",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::GET_PERMISSIONS_BOUNDARY_FOR_PERMISSION_SET_REQUEST,
    output: Some(&schemas::GET_PERMISSIONS_BOUNDARY_FOR_PERMISSION_SET_RESPONSE),
    result_wrapper: "",
    errors: &[
        &schemas::THROTTLING_EXCEPTION_ERROR,
        &schemas::INTERNAL_SERVER_EXCEPTION_ERROR,
        &schemas::RESOURCE_NOT_FOUND_EXCEPTION_ERROR,
        &schemas::ACCESS_DENIED_EXCEPTION_ERROR,
        &schemas::VALIDATION_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: true,
    paginated: false,
};

/// `GetPermissionsBoundaryForPermissionSet`
#[derive(Debug, Clone, Copy)]
pub struct GetPermissionsBoundaryForPermissionSet;

impl Operation for GetPermissionsBoundaryForPermissionSet {
    type Input = shapes::GetPermissionsBoundaryForPermissionSetRequest;
    type Output = shapes::GetPermissionsBoundaryForPermissionSetResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &GET_PERMISSIONS_BOUNDARY_FOR_PERMISSION_SET;
}

static LIST_ACCOUNT_ASSIGNMENT_CREATION_STATUS: OperationSchema = OperationSchema {
    name: "ListAccountAssignmentCreationStatus",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::LIST_ACCOUNT_ASSIGNMENT_CREATION_STATUS_REQUEST,
    output: Some(&schemas::LIST_ACCOUNT_ASSIGNMENT_CREATION_STATUS_RESPONSE),
    result_wrapper: "",
    errors: &[
        &schemas::THROTTLING_EXCEPTION_ERROR,
        &schemas::INTERNAL_SERVER_EXCEPTION_ERROR,
        &schemas::RESOURCE_NOT_FOUND_EXCEPTION_ERROR,
        &schemas::ACCESS_DENIED_EXCEPTION_ERROR,
        &schemas::VALIDATION_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: true,
    paginated: true,
};

/// `ListAccountAssignmentCreationStatus`
#[derive(Debug, Clone, Copy)]
pub struct ListAccountAssignmentCreationStatus;

impl Operation for ListAccountAssignmentCreationStatus {
    type Input = shapes::ListAccountAssignmentCreationStatusRequest;
    type Output = shapes::ListAccountAssignmentCreationStatusResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &LIST_ACCOUNT_ASSIGNMENT_CREATION_STATUS;
}

static LIST_ACCOUNT_ASSIGNMENT_DELETION_STATUS: OperationSchema = OperationSchema {
    name: "ListAccountAssignmentDeletionStatus",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::LIST_ACCOUNT_ASSIGNMENT_DELETION_STATUS_REQUEST,
    output: Some(&schemas::LIST_ACCOUNT_ASSIGNMENT_DELETION_STATUS_RESPONSE),
    result_wrapper: "",
    errors: &[
        &schemas::THROTTLING_EXCEPTION_ERROR,
        &schemas::INTERNAL_SERVER_EXCEPTION_ERROR,
        &schemas::RESOURCE_NOT_FOUND_EXCEPTION_ERROR,
        &schemas::ACCESS_DENIED_EXCEPTION_ERROR,
        &schemas::VALIDATION_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: true,
    paginated: true,
};

/// `ListAccountAssignmentDeletionStatus`
#[derive(Debug, Clone, Copy)]
pub struct ListAccountAssignmentDeletionStatus;

impl Operation for ListAccountAssignmentDeletionStatus {
    type Input = shapes::ListAccountAssignmentDeletionStatusRequest;
    type Output = shapes::ListAccountAssignmentDeletionStatusResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &LIST_ACCOUNT_ASSIGNMENT_DELETION_STATUS;
}

static LIST_ACCOUNT_ASSIGNMENTS: OperationSchema = OperationSchema {
    name: "ListAccountAssignments",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::LIST_ACCOUNT_ASSIGNMENTS_REQUEST,
    output: Some(&schemas::LIST_ACCOUNT_ASSIGNMENTS_RESPONSE),
    result_wrapper: "",
    errors: &[
        &schemas::THROTTLING_EXCEPTION_ERROR,
        &schemas::INTERNAL_SERVER_EXCEPTION_ERROR,
        &schemas::RESOURCE_NOT_FOUND_EXCEPTION_ERROR,
        &schemas::ACCESS_DENIED_EXCEPTION_ERROR,
        &schemas::VALIDATION_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: true,
    paginated: true,
};

/// `ListAccountAssignments`
#[derive(Debug, Clone, Copy)]
pub struct ListAccountAssignments;

impl Operation for ListAccountAssignments {
    type Input = shapes::ListAccountAssignmentsRequest;
    type Output = shapes::ListAccountAssignmentsResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &LIST_ACCOUNT_ASSIGNMENTS;
}

static LIST_ACCOUNT_ASSIGNMENTS_FOR_PRINCIPAL: OperationSchema = OperationSchema {
    name: "ListAccountAssignmentsForPrincipal",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::LIST_ACCOUNT_ASSIGNMENTS_FOR_PRINCIPAL_REQUEST,
    output: Some(&schemas::LIST_ACCOUNT_ASSIGNMENTS_FOR_PRINCIPAL_RESPONSE),
    result_wrapper: "",
    errors: &[
        &schemas::THROTTLING_EXCEPTION_ERROR,
        &schemas::INTERNAL_SERVER_EXCEPTION_ERROR,
        &schemas::RESOURCE_NOT_FOUND_EXCEPTION_ERROR,
        &schemas::ACCESS_DENIED_EXCEPTION_ERROR,
        &schemas::VALIDATION_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: true,
    paginated: true,
};

/// `ListAccountAssignmentsForPrincipal`
#[derive(Debug, Clone, Copy)]
pub struct ListAccountAssignmentsForPrincipal;

impl Operation for ListAccountAssignmentsForPrincipal {
    type Input = shapes::ListAccountAssignmentsForPrincipalRequest;
    type Output = shapes::ListAccountAssignmentsForPrincipalResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &LIST_ACCOUNT_ASSIGNMENTS_FOR_PRINCIPAL;
}

static LIST_ACCOUNTS_FOR_PROVISIONED_PERMISSION_SET: OperationSchema = OperationSchema {
    name: "ListAccountsForProvisionedPermissionSet",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::LIST_ACCOUNTS_FOR_PROVISIONED_PERMISSION_SET_REQUEST,
    output: Some(&schemas::LIST_ACCOUNTS_FOR_PROVISIONED_PERMISSION_SET_RESPONSE),
    result_wrapper: "",
    errors: &[
        &schemas::THROTTLING_EXCEPTION_ERROR,
        &schemas::INTERNAL_SERVER_EXCEPTION_ERROR,
        &schemas::RESOURCE_NOT_FOUND_EXCEPTION_ERROR,
        &schemas::ACCESS_DENIED_EXCEPTION_ERROR,
        &schemas::VALIDATION_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: true,
    paginated: true,
};

/// `ListAccountsForProvisionedPermissionSet`
#[derive(Debug, Clone, Copy)]
pub struct ListAccountsForProvisionedPermissionSet;

impl Operation for ListAccountsForProvisionedPermissionSet {
    type Input = shapes::ListAccountsForProvisionedPermissionSetRequest;
    type Output = shapes::ListAccountsForProvisionedPermissionSetResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &LIST_ACCOUNTS_FOR_PROVISIONED_PERMISSION_SET;
}

static LIST_APPLICATION_ACCESS_SCOPES: OperationSchema = OperationSchema {
    name: "ListApplicationAccessScopes",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::LIST_APPLICATION_ACCESS_SCOPES_REQUEST,
    output: Some(&schemas::LIST_APPLICATION_ACCESS_SCOPES_RESPONSE),
    result_wrapper: "",
    errors: &[
        &schemas::THROTTLING_EXCEPTION_ERROR,
        &schemas::RESOURCE_NOT_FOUND_EXCEPTION_ERROR,
        &schemas::INTERNAL_SERVER_EXCEPTION_ERROR,
        &schemas::ACCESS_DENIED_EXCEPTION_ERROR,
        &schemas::VALIDATION_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: true,
    paginated: true,
};

/// `ListApplicationAccessScopes`
#[derive(Debug, Clone, Copy)]
pub struct ListApplicationAccessScopes;

impl Operation for ListApplicationAccessScopes {
    type Input = shapes::ListApplicationAccessScopesRequest;
    type Output = shapes::ListApplicationAccessScopesResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &LIST_APPLICATION_ACCESS_SCOPES;
}

static LIST_APPLICATION_ASSIGNMENTS: OperationSchema = OperationSchema {
    name: "ListApplicationAssignments",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::LIST_APPLICATION_ASSIGNMENTS_REQUEST,
    output: Some(&schemas::LIST_APPLICATION_ASSIGNMENTS_RESPONSE),
    result_wrapper: "",
    errors: &[
        &schemas::THROTTLING_EXCEPTION_ERROR,
        &schemas::INTERNAL_SERVER_EXCEPTION_ERROR,
        &schemas::RESOURCE_NOT_FOUND_EXCEPTION_ERROR,
        &schemas::ACCESS_DENIED_EXCEPTION_ERROR,
        &schemas::VALIDATION_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: true,
    paginated: true,
};

/// `ListApplicationAssignments`
#[derive(Debug, Clone, Copy)]
pub struct ListApplicationAssignments;

impl Operation for ListApplicationAssignments {
    type Input = shapes::ListApplicationAssignmentsRequest;
    type Output = shapes::ListApplicationAssignmentsResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &LIST_APPLICATION_ASSIGNMENTS;
}

static LIST_APPLICATION_ASSIGNMENTS_FOR_PRINCIPAL: OperationSchema = OperationSchema {
    name: "ListApplicationAssignmentsForPrincipal",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::LIST_APPLICATION_ASSIGNMENTS_FOR_PRINCIPAL_REQUEST,
    output: Some(&schemas::LIST_APPLICATION_ASSIGNMENTS_FOR_PRINCIPAL_RESPONSE),
    result_wrapper: "",
    errors: &[
        &schemas::THROTTLING_EXCEPTION_ERROR,
        &schemas::INTERNAL_SERVER_EXCEPTION_ERROR,
        &schemas::RESOURCE_NOT_FOUND_EXCEPTION_ERROR,
        &schemas::ACCESS_DENIED_EXCEPTION_ERROR,
        &schemas::VALIDATION_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: true,
    paginated: true,
};

/// `ListApplicationAssignmentsForPrincipal`
#[derive(Debug, Clone, Copy)]
pub struct ListApplicationAssignmentsForPrincipal;

impl Operation for ListApplicationAssignmentsForPrincipal {
    type Input = shapes::ListApplicationAssignmentsForPrincipalRequest;
    type Output = shapes::ListApplicationAssignmentsForPrincipalResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &LIST_APPLICATION_ASSIGNMENTS_FOR_PRINCIPAL;
}

static LIST_APPLICATION_AUTHENTICATION_METHODS: OperationSchema = OperationSchema {
    name: "ListApplicationAuthenticationMethods",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::LIST_APPLICATION_AUTHENTICATION_METHODS_REQUEST,
    output: Some(&schemas::LIST_APPLICATION_AUTHENTICATION_METHODS_RESPONSE),
    result_wrapper: "",
    errors: &[
        &schemas::THROTTLING_EXCEPTION_ERROR,
        &schemas::RESOURCE_NOT_FOUND_EXCEPTION_ERROR,
        &schemas::INTERNAL_SERVER_EXCEPTION_ERROR,
        &schemas::ACCESS_DENIED_EXCEPTION_ERROR,
        &schemas::VALIDATION_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: true,
    paginated: true,
};

/// `ListApplicationAuthenticationMethods`
#[derive(Debug, Clone, Copy)]
pub struct ListApplicationAuthenticationMethods;

impl Operation for ListApplicationAuthenticationMethods {
    type Input = shapes::ListApplicationAuthenticationMethodsRequest;
    type Output = shapes::ListApplicationAuthenticationMethodsResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &LIST_APPLICATION_AUTHENTICATION_METHODS;
}

static LIST_APPLICATION_GRANTS: OperationSchema = OperationSchema {
    name: "ListApplicationGrants",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::LIST_APPLICATION_GRANTS_REQUEST,
    output: Some(&schemas::LIST_APPLICATION_GRANTS_RESPONSE),
    result_wrapper: "",
    errors: &[
        &schemas::THROTTLING_EXCEPTION_ERROR,
        &schemas::RESOURCE_NOT_FOUND_EXCEPTION_ERROR,
        &schemas::INTERNAL_SERVER_EXCEPTION_ERROR,
        &schemas::ACCESS_DENIED_EXCEPTION_ERROR,
        &schemas::VALIDATION_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: true,
    paginated: true,
};

/// `ListApplicationGrants`
#[derive(Debug, Clone, Copy)]
pub struct ListApplicationGrants;

impl Operation for ListApplicationGrants {
    type Input = shapes::ListApplicationGrantsRequest;
    type Output = shapes::ListApplicationGrantsResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &LIST_APPLICATION_GRANTS;
}

static LIST_APPLICATION_PROVIDERS: OperationSchema = OperationSchema {
    name: "ListApplicationProviders",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::LIST_APPLICATION_PROVIDERS_REQUEST,
    output: Some(&schemas::LIST_APPLICATION_PROVIDERS_RESPONSE),
    result_wrapper: "",
    errors: &[
        &schemas::THROTTLING_EXCEPTION_ERROR,
        &schemas::INTERNAL_SERVER_EXCEPTION_ERROR,
        &schemas::ACCESS_DENIED_EXCEPTION_ERROR,
        &schemas::VALIDATION_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: true,
    paginated: true,
};

/// `ListApplicationProviders`
#[derive(Debug, Clone, Copy)]
pub struct ListApplicationProviders;

impl Operation for ListApplicationProviders {
    type Input = shapes::ListApplicationProvidersRequest;
    type Output = shapes::ListApplicationProvidersResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &LIST_APPLICATION_PROVIDERS;
}

static LIST_APPLICATIONS: OperationSchema = OperationSchema {
    name: "ListApplications",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::LIST_APPLICATIONS_REQUEST,
    output: Some(&schemas::LIST_APPLICATIONS_RESPONSE),
    result_wrapper: "",
    errors: &[
        &schemas::THROTTLING_EXCEPTION_ERROR,
        &schemas::INTERNAL_SERVER_EXCEPTION_ERROR,
        &schemas::ACCESS_DENIED_EXCEPTION_ERROR,
        &schemas::VALIDATION_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: true,
    paginated: true,
};

/// `ListApplications`
#[derive(Debug, Clone, Copy)]
pub struct ListApplications;

impl Operation for ListApplications {
    type Input = shapes::ListApplicationsRequest;
    type Output = shapes::ListApplicationsResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &LIST_APPLICATIONS;
}

static LIST_CUSTOMER_MANAGED_POLICY_REFERENCES_IN_PERMISSION_SET: OperationSchema =
    OperationSchema {
        name: "ListCustomerManagedPolicyReferencesInPermissionSet",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schemas::LIST_CUSTOMER_MANAGED_POLICY_REFERENCES_IN_PERMISSION_SET_REQUEST,
        output: Some(&schemas::LIST_CUSTOMER_MANAGED_POLICY_REFERENCES_IN_PERMISSION_SET_RESPONSE),
        result_wrapper: "",
        errors: &[
            &schemas::THROTTLING_EXCEPTION_ERROR,
            &schemas::INTERNAL_SERVER_EXCEPTION_ERROR,
            &schemas::RESOURCE_NOT_FOUND_EXCEPTION_ERROR,
            &schemas::ACCESS_DENIED_EXCEPTION_ERROR,
            &schemas::VALIDATION_EXCEPTION_ERROR,
        ],
        authentication: Authentication::SigV4,
        read_only: true,
        paginated: true,
    };

/// `ListCustomerManagedPolicyReferencesInPermissionSet`
#[derive(Debug, Clone, Copy)]
pub struct ListCustomerManagedPolicyReferencesInPermissionSet;

impl Operation for ListCustomerManagedPolicyReferencesInPermissionSet {
    type Input = shapes::ListCustomerManagedPolicyReferencesInPermissionSetRequest;
    type Output = shapes::ListCustomerManagedPolicyReferencesInPermissionSetResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema =
        &LIST_CUSTOMER_MANAGED_POLICY_REFERENCES_IN_PERMISSION_SET;
}

static LIST_INSTANCES: OperationSchema = OperationSchema {
    name: "ListInstances",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::LIST_INSTANCES_REQUEST,
    output: Some(&schemas::LIST_INSTANCES_RESPONSE),
    result_wrapper: "",
    errors: &[
        &schemas::THROTTLING_EXCEPTION_ERROR,
        &schemas::INTERNAL_SERVER_EXCEPTION_ERROR,
        &schemas::ACCESS_DENIED_EXCEPTION_ERROR,
        &schemas::VALIDATION_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: true,
    paginated: true,
};

/// `ListInstances`
#[derive(Debug, Clone, Copy)]
pub struct ListInstances;

impl Operation for ListInstances {
    type Input = shapes::ListInstancesRequest;
    type Output = shapes::ListInstancesResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &LIST_INSTANCES;
}

static LIST_MANAGED_POLICIES_IN_PERMISSION_SET: OperationSchema = OperationSchema {
    name: "ListManagedPoliciesInPermissionSet",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::LIST_MANAGED_POLICIES_IN_PERMISSION_SET_REQUEST,
    output: Some(&schemas::LIST_MANAGED_POLICIES_IN_PERMISSION_SET_RESPONSE),
    result_wrapper: "",
    errors: &[
        &schemas::THROTTLING_EXCEPTION_ERROR,
        &schemas::INTERNAL_SERVER_EXCEPTION_ERROR,
        &schemas::RESOURCE_NOT_FOUND_EXCEPTION_ERROR,
        &schemas::ACCESS_DENIED_EXCEPTION_ERROR,
        &schemas::VALIDATION_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: true,
    paginated: true,
};

/// `ListManagedPoliciesInPermissionSet`
#[derive(Debug, Clone, Copy)]
pub struct ListManagedPoliciesInPermissionSet;

impl Operation for ListManagedPoliciesInPermissionSet {
    type Input = shapes::ListManagedPoliciesInPermissionSetRequest;
    type Output = shapes::ListManagedPoliciesInPermissionSetResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &LIST_MANAGED_POLICIES_IN_PERMISSION_SET;
}

static LIST_PERMISSION_SET_PROVISIONING_STATUS: OperationSchema = OperationSchema {
    name: "ListPermissionSetProvisioningStatus",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::LIST_PERMISSION_SET_PROVISIONING_STATUS_REQUEST,
    output: Some(&schemas::LIST_PERMISSION_SET_PROVISIONING_STATUS_RESPONSE),
    result_wrapper: "",
    errors: &[
        &schemas::THROTTLING_EXCEPTION_ERROR,
        &schemas::INTERNAL_SERVER_EXCEPTION_ERROR,
        &schemas::RESOURCE_NOT_FOUND_EXCEPTION_ERROR,
        &schemas::ACCESS_DENIED_EXCEPTION_ERROR,
        &schemas::VALIDATION_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: true,
    paginated: true,
};

/// `ListPermissionSetProvisioningStatus`
#[derive(Debug, Clone, Copy)]
pub struct ListPermissionSetProvisioningStatus;

impl Operation for ListPermissionSetProvisioningStatus {
    type Input = shapes::ListPermissionSetProvisioningStatusRequest;
    type Output = shapes::ListPermissionSetProvisioningStatusResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &LIST_PERMISSION_SET_PROVISIONING_STATUS;
}

static LIST_PERMISSION_SETS: OperationSchema = OperationSchema {
    name: "ListPermissionSets",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::LIST_PERMISSION_SETS_REQUEST,
    output: Some(&schemas::LIST_PERMISSION_SETS_RESPONSE),
    result_wrapper: "",
    errors: &[
        &schemas::THROTTLING_EXCEPTION_ERROR,
        &schemas::INTERNAL_SERVER_EXCEPTION_ERROR,
        &schemas::RESOURCE_NOT_FOUND_EXCEPTION_ERROR,
        &schemas::ACCESS_DENIED_EXCEPTION_ERROR,
        &schemas::VALIDATION_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: true,
    paginated: true,
};

/// `ListPermissionSets`
#[derive(Debug, Clone, Copy)]
pub struct ListPermissionSets;

impl Operation for ListPermissionSets {
    type Input = shapes::ListPermissionSetsRequest;
    type Output = shapes::ListPermissionSetsResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &LIST_PERMISSION_SETS;
}

static LIST_PERMISSION_SETS_PROVISIONED_TO_ACCOUNT: OperationSchema = OperationSchema {
    name: "ListPermissionSetsProvisionedToAccount",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::LIST_PERMISSION_SETS_PROVISIONED_TO_ACCOUNT_REQUEST,
    output: Some(&schemas::LIST_PERMISSION_SETS_PROVISIONED_TO_ACCOUNT_RESPONSE),
    result_wrapper: "",
    errors: &[
        &schemas::THROTTLING_EXCEPTION_ERROR,
        &schemas::INTERNAL_SERVER_EXCEPTION_ERROR,
        &schemas::RESOURCE_NOT_FOUND_EXCEPTION_ERROR,
        &schemas::ACCESS_DENIED_EXCEPTION_ERROR,
        &schemas::VALIDATION_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: true,
    paginated: true,
};

/// `ListPermissionSetsProvisionedToAccount`
#[derive(Debug, Clone, Copy)]
pub struct ListPermissionSetsProvisionedToAccount;

impl Operation for ListPermissionSetsProvisionedToAccount {
    type Input = shapes::ListPermissionSetsProvisionedToAccountRequest;
    type Output = shapes::ListPermissionSetsProvisionedToAccountResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &LIST_PERMISSION_SETS_PROVISIONED_TO_ACCOUNT;
}

static LIST_REGIONS: OperationSchema = OperationSchema {
    name: "ListRegions",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::LIST_REGIONS_REQUEST,
    output: Some(&schemas::LIST_REGIONS_RESPONSE),
    result_wrapper: "",
    errors: &[
        &schemas::THROTTLING_EXCEPTION_ERROR,
        &schemas::INTERNAL_SERVER_EXCEPTION_ERROR,
        &schemas::ACCESS_DENIED_EXCEPTION_ERROR,
        &schemas::VALIDATION_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: true,
    paginated: true,
};

/// `ListRegions`
#[derive(Debug, Clone, Copy)]
pub struct ListRegions;

impl Operation for ListRegions {
    type Input = shapes::ListRegionsRequest;
    type Output = shapes::ListRegionsResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &LIST_REGIONS;
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
        &schemas::THROTTLING_EXCEPTION_ERROR,
        &schemas::INTERNAL_SERVER_EXCEPTION_ERROR,
        &schemas::RESOURCE_NOT_FOUND_EXCEPTION_ERROR,
        &schemas::ACCESS_DENIED_EXCEPTION_ERROR,
        &schemas::VALIDATION_EXCEPTION_ERROR,
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

static LIST_TRUSTED_TOKEN_ISSUERS: OperationSchema = OperationSchema {
    name: "ListTrustedTokenIssuers",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::LIST_TRUSTED_TOKEN_ISSUERS_REQUEST,
    output: Some(&schemas::LIST_TRUSTED_TOKEN_ISSUERS_RESPONSE),
    result_wrapper: "",
    errors: &[
        &schemas::THROTTLING_EXCEPTION_ERROR,
        &schemas::INTERNAL_SERVER_EXCEPTION_ERROR,
        &schemas::ACCESS_DENIED_EXCEPTION_ERROR,
        &schemas::VALIDATION_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: true,
    paginated: true,
};

/// `ListTrustedTokenIssuers`
#[derive(Debug, Clone, Copy)]
pub struct ListTrustedTokenIssuers;

impl Operation for ListTrustedTokenIssuers {
    type Input = shapes::ListTrustedTokenIssuersRequest;
    type Output = shapes::ListTrustedTokenIssuersResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &LIST_TRUSTED_TOKEN_ISSUERS;
}

static PROVISION_PERMISSION_SET: OperationSchema = OperationSchema {
    name: "ProvisionPermissionSet",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::PROVISION_PERMISSION_SET_REQUEST,
    output: Some(&schemas::PROVISION_PERMISSION_SET_RESPONSE),
    result_wrapper: "",
    errors: &[
        &schemas::THROTTLING_EXCEPTION_ERROR,
        &schemas::INTERNAL_SERVER_EXCEPTION_ERROR,
        &schemas::RESOURCE_NOT_FOUND_EXCEPTION_ERROR,
        &schemas::ACCESS_DENIED_EXCEPTION_ERROR,
        &schemas::VALIDATION_EXCEPTION_ERROR,
        &schemas::CONFLICT_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: false,
    paginated: false,
};

/// `ProvisionPermissionSet`
#[derive(Debug, Clone, Copy)]
pub struct ProvisionPermissionSet;

impl Operation for ProvisionPermissionSet {
    type Input = shapes::ProvisionPermissionSetRequest;
    type Output = shapes::ProvisionPermissionSetResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &PROVISION_PERMISSION_SET;
}

static PUT_APPLICATION_ACCESS_SCOPE: OperationSchema = OperationSchema {
    name: "PutApplicationAccessScope",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::PUT_APPLICATION_ACCESS_SCOPE_REQUEST,
    output: None,
    result_wrapper: "",
    errors: &[
        &schemas::THROTTLING_EXCEPTION_ERROR,
        &schemas::INTERNAL_SERVER_EXCEPTION_ERROR,
        &schemas::RESOURCE_NOT_FOUND_EXCEPTION_ERROR,
        &schemas::ACCESS_DENIED_EXCEPTION_ERROR,
        &schemas::VALIDATION_EXCEPTION_ERROR,
        &schemas::CONFLICT_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: false,
    paginated: false,
};

/// `PutApplicationAccessScope`
#[derive(Debug, Clone, Copy)]
pub struct PutApplicationAccessScope;

impl Operation for PutApplicationAccessScope {
    type Input = shapes::PutApplicationAccessScopeRequest;
    type Output = Empty;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &PUT_APPLICATION_ACCESS_SCOPE;
}

static PUT_APPLICATION_ASSIGNMENT_CONFIGURATION: OperationSchema = OperationSchema {
    name: "PutApplicationAssignmentConfiguration",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::PUT_APPLICATION_ASSIGNMENT_CONFIGURATION_REQUEST,
    output: Some(&schemas::PUT_APPLICATION_ASSIGNMENT_CONFIGURATION_RESPONSE),
    result_wrapper: "",
    errors: &[
        &schemas::THROTTLING_EXCEPTION_ERROR,
        &schemas::INTERNAL_SERVER_EXCEPTION_ERROR,
        &schemas::RESOURCE_NOT_FOUND_EXCEPTION_ERROR,
        &schemas::ACCESS_DENIED_EXCEPTION_ERROR,
        &schemas::VALIDATION_EXCEPTION_ERROR,
        &schemas::CONFLICT_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: false,
    paginated: false,
};

/// `PutApplicationAssignmentConfiguration`
#[derive(Debug, Clone, Copy)]
pub struct PutApplicationAssignmentConfiguration;

impl Operation for PutApplicationAssignmentConfiguration {
    type Input = shapes::PutApplicationAssignmentConfigurationRequest;
    type Output = shapes::PutApplicationAssignmentConfigurationResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &PUT_APPLICATION_ASSIGNMENT_CONFIGURATION;
}

static PUT_APPLICATION_AUTHENTICATION_METHOD: OperationSchema = OperationSchema {
    name: "PutApplicationAuthenticationMethod",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::PUT_APPLICATION_AUTHENTICATION_METHOD_REQUEST,
    output: None,
    result_wrapper: "",
    errors: &[
        &schemas::THROTTLING_EXCEPTION_ERROR,
        &schemas::INTERNAL_SERVER_EXCEPTION_ERROR,
        &schemas::RESOURCE_NOT_FOUND_EXCEPTION_ERROR,
        &schemas::ACCESS_DENIED_EXCEPTION_ERROR,
        &schemas::VALIDATION_EXCEPTION_ERROR,
        &schemas::CONFLICT_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: false,
    paginated: false,
};

/// `PutApplicationAuthenticationMethod`
#[derive(Debug, Clone, Copy)]
pub struct PutApplicationAuthenticationMethod;

impl Operation for PutApplicationAuthenticationMethod {
    type Input = shapes::PutApplicationAuthenticationMethodRequest;
    type Output = Empty;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &PUT_APPLICATION_AUTHENTICATION_METHOD;
}

static PUT_APPLICATION_GRANT: OperationSchema = OperationSchema {
    name: "PutApplicationGrant",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::PUT_APPLICATION_GRANT_REQUEST,
    output: None,
    result_wrapper: "",
    errors: &[
        &schemas::THROTTLING_EXCEPTION_ERROR,
        &schemas::INTERNAL_SERVER_EXCEPTION_ERROR,
        &schemas::RESOURCE_NOT_FOUND_EXCEPTION_ERROR,
        &schemas::ACCESS_DENIED_EXCEPTION_ERROR,
        &schemas::VALIDATION_EXCEPTION_ERROR,
        &schemas::CONFLICT_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: false,
    paginated: false,
};

/// `PutApplicationGrant`
#[derive(Debug, Clone, Copy)]
pub struct PutApplicationGrant;

impl Operation for PutApplicationGrant {
    type Input = shapes::PutApplicationGrantRequest;
    type Output = Empty;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &PUT_APPLICATION_GRANT;
}

static PUT_APPLICATION_SESSION_CONFIGURATION: OperationSchema = OperationSchema {
    name: "PutApplicationSessionConfiguration",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::PUT_APPLICATION_SESSION_CONFIGURATION_REQUEST,
    output: Some(&schemas::PUT_APPLICATION_SESSION_CONFIGURATION_RESPONSE),
    result_wrapper: "",
    errors: &[
        &schemas::THROTTLING_EXCEPTION_ERROR,
        &schemas::INTERNAL_SERVER_EXCEPTION_ERROR,
        &schemas::RESOURCE_NOT_FOUND_EXCEPTION_ERROR,
        &schemas::ACCESS_DENIED_EXCEPTION_ERROR,
        &schemas::VALIDATION_EXCEPTION_ERROR,
        &schemas::CONFLICT_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: false,
    paginated: false,
};

/// `PutApplicationSessionConfiguration`
#[derive(Debug, Clone, Copy)]
pub struct PutApplicationSessionConfiguration;

impl Operation for PutApplicationSessionConfiguration {
    type Input = shapes::PutApplicationSessionConfigurationRequest;
    type Output = shapes::PutApplicationSessionConfigurationResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &PUT_APPLICATION_SESSION_CONFIGURATION;
}

static PUT_INLINE_POLICY_TO_PERMISSION_SET: OperationSchema = OperationSchema {
    name: "PutInlinePolicyToPermissionSet",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::PUT_INLINE_POLICY_TO_PERMISSION_SET_REQUEST,
    output: Some(&schemas::PUT_INLINE_POLICY_TO_PERMISSION_SET_RESPONSE),
    result_wrapper: "",
    errors: &[
        &schemas::SERVICE_QUOTA_EXCEEDED_EXCEPTION_ERROR,
        &schemas::THROTTLING_EXCEPTION_ERROR,
        &schemas::INTERNAL_SERVER_EXCEPTION_ERROR,
        &schemas::RESOURCE_NOT_FOUND_EXCEPTION_ERROR,
        &schemas::ACCESS_DENIED_EXCEPTION_ERROR,
        &schemas::VALIDATION_EXCEPTION_ERROR,
        &schemas::CONFLICT_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: false,
    paginated: false,
};

/// `PutInlinePolicyToPermissionSet`
#[derive(Debug, Clone, Copy)]
pub struct PutInlinePolicyToPermissionSet;

impl Operation for PutInlinePolicyToPermissionSet {
    type Input = shapes::PutInlinePolicyToPermissionSetRequest;
    type Output = shapes::PutInlinePolicyToPermissionSetResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &PUT_INLINE_POLICY_TO_PERMISSION_SET;
}

static PUT_PERMISSIONS_BOUNDARY_TO_PERMISSION_SET: OperationSchema = OperationSchema {
    name: "PutPermissionsBoundaryToPermissionSet",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::PUT_PERMISSIONS_BOUNDARY_TO_PERMISSION_SET_REQUEST,
    output: Some(&schemas::PUT_PERMISSIONS_BOUNDARY_TO_PERMISSION_SET_RESPONSE),
    result_wrapper: "",
    errors: &[
        &schemas::THROTTLING_EXCEPTION_ERROR,
        &schemas::INTERNAL_SERVER_EXCEPTION_ERROR,
        &schemas::RESOURCE_NOT_FOUND_EXCEPTION_ERROR,
        &schemas::ACCESS_DENIED_EXCEPTION_ERROR,
        &schemas::VALIDATION_EXCEPTION_ERROR,
        &schemas::CONFLICT_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: false,
    paginated: false,
};

/// `PutPermissionsBoundaryToPermissionSet`
#[derive(Debug, Clone, Copy)]
pub struct PutPermissionsBoundaryToPermissionSet;

impl Operation for PutPermissionsBoundaryToPermissionSet {
    type Input = shapes::PutPermissionsBoundaryToPermissionSetRequest;
    type Output = shapes::PutPermissionsBoundaryToPermissionSetResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &PUT_PERMISSIONS_BOUNDARY_TO_PERMISSION_SET;
}

static REMOVE_REGION: OperationSchema = OperationSchema {
    name: "RemoveRegion",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::REMOVE_REGION_REQUEST,
    output: Some(&schemas::REMOVE_REGION_RESPONSE),
    result_wrapper: "",
    errors: &[
        &schemas::THROTTLING_EXCEPTION_ERROR,
        &schemas::INTERNAL_SERVER_EXCEPTION_ERROR,
        &schemas::RESOURCE_NOT_FOUND_EXCEPTION_ERROR,
        &schemas::ACCESS_DENIED_EXCEPTION_ERROR,
        &schemas::VALIDATION_EXCEPTION_ERROR,
        &schemas::CONFLICT_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: false,
    paginated: false,
};

/// `RemoveRegion`
#[derive(Debug, Clone, Copy)]
pub struct RemoveRegion;

impl Operation for RemoveRegion {
    type Input = shapes::RemoveRegionRequest;
    type Output = shapes::RemoveRegionResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &REMOVE_REGION;
}

static TAG_RESOURCE: OperationSchema = OperationSchema {
    name: "TagResource",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::TAG_RESOURCE_REQUEST,
    output: Some(&schemas::TAG_RESOURCE_RESPONSE),
    result_wrapper: "",
    errors: &[
        &schemas::SERVICE_QUOTA_EXCEEDED_EXCEPTION_ERROR,
        &schemas::THROTTLING_EXCEPTION_ERROR,
        &schemas::INTERNAL_SERVER_EXCEPTION_ERROR,
        &schemas::RESOURCE_NOT_FOUND_EXCEPTION_ERROR,
        &schemas::ACCESS_DENIED_EXCEPTION_ERROR,
        &schemas::VALIDATION_EXCEPTION_ERROR,
        &schemas::CONFLICT_EXCEPTION_ERROR,
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
    type Output = shapes::TagResourceResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &TAG_RESOURCE;
}

static UNTAG_RESOURCE: OperationSchema = OperationSchema {
    name: "UntagResource",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::UNTAG_RESOURCE_REQUEST,
    output: Some(&schemas::UNTAG_RESOURCE_RESPONSE),
    result_wrapper: "",
    errors: &[
        &schemas::THROTTLING_EXCEPTION_ERROR,
        &schemas::INTERNAL_SERVER_EXCEPTION_ERROR,
        &schemas::RESOURCE_NOT_FOUND_EXCEPTION_ERROR,
        &schemas::ACCESS_DENIED_EXCEPTION_ERROR,
        &schemas::VALIDATION_EXCEPTION_ERROR,
        &schemas::CONFLICT_EXCEPTION_ERROR,
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
    type Output = shapes::UntagResourceResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &UNTAG_RESOURCE;
}

static UPDATE_APPLICATION: OperationSchema = OperationSchema {
    name: "UpdateApplication",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::UPDATE_APPLICATION_REQUEST,
    output: Some(&schemas::UPDATE_APPLICATION_RESPONSE),
    result_wrapper: "",
    errors: &[
        &schemas::THROTTLING_EXCEPTION_ERROR,
        &schemas::INTERNAL_SERVER_EXCEPTION_ERROR,
        &schemas::RESOURCE_NOT_FOUND_EXCEPTION_ERROR,
        &schemas::ACCESS_DENIED_EXCEPTION_ERROR,
        &schemas::VALIDATION_EXCEPTION_ERROR,
        &schemas::CONFLICT_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: false,
    paginated: false,
};

/// `UpdateApplication`
#[derive(Debug, Clone, Copy)]
pub struct UpdateApplication;

impl Operation for UpdateApplication {
    type Input = shapes::UpdateApplicationRequest;
    type Output = shapes::UpdateApplicationResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &UPDATE_APPLICATION;
}

static UPDATE_INSTANCE: OperationSchema = OperationSchema {
    name: "UpdateInstance",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::UPDATE_INSTANCE_REQUEST,
    output: Some(&schemas::UPDATE_INSTANCE_RESPONSE),
    result_wrapper: "",
    errors: &[
        &schemas::THROTTLING_EXCEPTION_ERROR,
        &schemas::INTERNAL_SERVER_EXCEPTION_ERROR,
        &schemas::RESOURCE_NOT_FOUND_EXCEPTION_ERROR,
        &schemas::ACCESS_DENIED_EXCEPTION_ERROR,
        &schemas::VALIDATION_EXCEPTION_ERROR,
        &schemas::CONFLICT_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: false,
    paginated: false,
};

/// `UpdateInstance`
#[derive(Debug, Clone, Copy)]
pub struct UpdateInstance;

impl Operation for UpdateInstance {
    type Input = shapes::UpdateInstanceRequest;
    type Output = shapes::UpdateInstanceResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &UPDATE_INSTANCE;
}

static UPDATE_INSTANCE_ACCESS_CONTROL_ATTRIBUTE_CONFIGURATION: OperationSchema = OperationSchema {
    name: "UpdateInstanceAccessControlAttributeConfiguration",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::UPDATE_INSTANCE_ACCESS_CONTROL_ATTRIBUTE_CONFIGURATION_REQUEST,
    output: Some(&schemas::UPDATE_INSTANCE_ACCESS_CONTROL_ATTRIBUTE_CONFIGURATION_RESPONSE),
    result_wrapper: "",
    errors: &[
        &schemas::THROTTLING_EXCEPTION_ERROR,
        &schemas::INTERNAL_SERVER_EXCEPTION_ERROR,
        &schemas::RESOURCE_NOT_FOUND_EXCEPTION_ERROR,
        &schemas::ACCESS_DENIED_EXCEPTION_ERROR,
        &schemas::VALIDATION_EXCEPTION_ERROR,
        &schemas::CONFLICT_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: false,
    paginated: false,
};

/// `UpdateInstanceAccessControlAttributeConfiguration`
#[derive(Debug, Clone, Copy)]
pub struct UpdateInstanceAccessControlAttributeConfiguration;

impl Operation for UpdateInstanceAccessControlAttributeConfiguration {
    type Input = shapes::UpdateInstanceAccessControlAttributeConfigurationRequest;
    type Output = shapes::UpdateInstanceAccessControlAttributeConfigurationResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema =
        &UPDATE_INSTANCE_ACCESS_CONTROL_ATTRIBUTE_CONFIGURATION;
}

static UPDATE_PERMISSION_SET: OperationSchema = OperationSchema {
    name: "UpdatePermissionSet",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::UPDATE_PERMISSION_SET_REQUEST,
    output: Some(&schemas::UPDATE_PERMISSION_SET_RESPONSE),
    result_wrapper: "",
    errors: &[
        &schemas::THROTTLING_EXCEPTION_ERROR,
        &schemas::INTERNAL_SERVER_EXCEPTION_ERROR,
        &schemas::RESOURCE_NOT_FOUND_EXCEPTION_ERROR,
        &schemas::ACCESS_DENIED_EXCEPTION_ERROR,
        &schemas::VALIDATION_EXCEPTION_ERROR,
        &schemas::CONFLICT_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: false,
    paginated: false,
};

/// `UpdatePermissionSet`
#[derive(Debug, Clone, Copy)]
pub struct UpdatePermissionSet;

impl Operation for UpdatePermissionSet {
    type Input = shapes::UpdatePermissionSetRequest;
    type Output = shapes::UpdatePermissionSetResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &UPDATE_PERMISSION_SET;
}

static UPDATE_TRUSTED_TOKEN_ISSUER: OperationSchema = OperationSchema {
    name: "UpdateTrustedTokenIssuer",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::UPDATE_TRUSTED_TOKEN_ISSUER_REQUEST,
    output: Some(&schemas::UPDATE_TRUSTED_TOKEN_ISSUER_RESPONSE),
    result_wrapper: "",
    errors: &[
        &schemas::THROTTLING_EXCEPTION_ERROR,
        &schemas::INTERNAL_SERVER_EXCEPTION_ERROR,
        &schemas::RESOURCE_NOT_FOUND_EXCEPTION_ERROR,
        &schemas::ACCESS_DENIED_EXCEPTION_ERROR,
        &schemas::VALIDATION_EXCEPTION_ERROR,
        &schemas::CONFLICT_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: false,
    paginated: false,
};

/// `UpdateTrustedTokenIssuer`
#[derive(Debug, Clone, Copy)]
pub struct UpdateTrustedTokenIssuer;

impl Operation for UpdateTrustedTokenIssuer {
    type Input = shapes::UpdateTrustedTokenIssuerRequest;
    type Output = shapes::UpdateTrustedTokenIssuerResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &UPDATE_TRUSTED_TOKEN_ISSUER;
}
