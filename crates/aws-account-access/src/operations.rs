//! Operations of Account Access.
//! GENERATED from models/account-access.json by `cargo xtask codegen`. Never edited.

use smithy::{Authentication, Operation, OperationSchema, Protocol, Service, Validation};

use crate::{schemas, shapes};

/// The service.
pub static SERVICE: Service = Service {
    name: "account-access",
    sdk_id: "Account Access",
    protocol: Protocol::RestJson1,
    target_prefix: "",
    signing_names: &["account-access"],
    version: "2018-05-10",
    xml_namespace: "",
    event_source: "account-access.amazonaws.com",
    validation: Validation::Listed("ValidationException"),
    serialization_fault: "SerializationException",
    error_namespace: "",
    operations: &[
        &CREATE_APPLICATION,
        &CREATE_ENTITLEMENT,
        &DELETE_APPLICATION,
        &DELETE_ENTITLEMENT,
        &GET_APPLICATION,
        &GET_ENTITLEMENT,
        &LIST_APPLICATIONS,
        &LIST_ENTITLEMENTS,
        &LIST_TAGS_FOR_RESOURCE,
        &TAG_RESOURCE,
        &UNTAG_RESOURCE,
    ],
    errors: &[
        &schemas::ACCESS_DENIED_EXCEPTION_ERROR,
        &schemas::ALREADY_CREATED_EXCEPTION_ERROR,
        &schemas::CONFLICT_EXCEPTION_ERROR,
        &schemas::INTERNAL_SERVER_EXCEPTION_ERROR,
        &schemas::RESOURCE_NOT_FOUND_EXCEPTION_ERROR,
        &schemas::SERVICE_QUOTA_EXCEEDED_EXCEPTION_ERROR,
        &schemas::THROTTLING_EXCEPTION_ERROR,
        &schemas::VALIDATION_EXCEPTION_ERROR,
    ],
};

static CREATE_APPLICATION: OperationSchema = OperationSchema {
    name: "CreateApplication",
    method: "POST",
    uri: "/applications",
    status: 200,
    input: &schemas::CREATE_APPLICATION_REQUEST,
    output: Some(&schemas::CREATE_APPLICATION_RESPONSE),
    result_wrapper: "",
    errors: &[
        &schemas::ALREADY_CREATED_EXCEPTION_ERROR,
        &schemas::ACCESS_DENIED_EXCEPTION_ERROR,
        &schemas::THROTTLING_EXCEPTION_ERROR,
        &schemas::CONFLICT_EXCEPTION_ERROR,
        &schemas::VALIDATION_EXCEPTION_ERROR,
        &schemas::INTERNAL_SERVER_EXCEPTION_ERROR,
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

static CREATE_ENTITLEMENT: OperationSchema = OperationSchema {
    name: "CreateEntitlement",
    method: "POST",
    uri: "/entitlements",
    status: 200,
    input: &schemas::CREATE_ENTITLEMENT_REQUEST,
    output: Some(&schemas::CREATE_ENTITLEMENT_RESPONSE),
    result_wrapper: "",
    errors: &[
        &schemas::ACCESS_DENIED_EXCEPTION_ERROR,
        &schemas::RESOURCE_NOT_FOUND_EXCEPTION_ERROR,
        &schemas::THROTTLING_EXCEPTION_ERROR,
        &schemas::CONFLICT_EXCEPTION_ERROR,
        &schemas::VALIDATION_EXCEPTION_ERROR,
        &schemas::SERVICE_QUOTA_EXCEEDED_EXCEPTION_ERROR,
        &schemas::INTERNAL_SERVER_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: false,
    paginated: false,
};

/// `CreateEntitlement`
#[derive(Debug, Clone, Copy)]
pub struct CreateEntitlement;

impl Operation for CreateEntitlement {
    type Input = shapes::CreateEntitlementRequest;
    type Output = shapes::CreateEntitlementResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &CREATE_ENTITLEMENT;
}

static DELETE_APPLICATION: OperationSchema = OperationSchema {
    name: "DeleteApplication",
    method: "DELETE",
    uri: "/applications/{applicationArn}",
    status: 204,
    input: &schemas::DELETE_APPLICATION_REQUEST,
    output: Some(&schemas::DELETE_APPLICATION_RESPONSE),
    result_wrapper: "",
    errors: &[
        &schemas::ACCESS_DENIED_EXCEPTION_ERROR,
        &schemas::RESOURCE_NOT_FOUND_EXCEPTION_ERROR,
        &schemas::THROTTLING_EXCEPTION_ERROR,
        &schemas::CONFLICT_EXCEPTION_ERROR,
        &schemas::VALIDATION_EXCEPTION_ERROR,
        &schemas::INTERNAL_SERVER_EXCEPTION_ERROR,
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

static DELETE_ENTITLEMENT: OperationSchema = OperationSchema {
    name: "DeleteEntitlement",
    method: "DELETE",
    uri: "/entitlements/{entitlementId}",
    status: 204,
    input: &schemas::DELETE_ENTITLEMENT_REQUEST,
    output: Some(&schemas::DELETE_ENTITLEMENT_RESPONSE),
    result_wrapper: "",
    errors: &[
        &schemas::ACCESS_DENIED_EXCEPTION_ERROR,
        &schemas::RESOURCE_NOT_FOUND_EXCEPTION_ERROR,
        &schemas::THROTTLING_EXCEPTION_ERROR,
        &schemas::CONFLICT_EXCEPTION_ERROR,
        &schemas::VALIDATION_EXCEPTION_ERROR,
        &schemas::INTERNAL_SERVER_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: false,
    paginated: false,
};

/// `DeleteEntitlement`
#[derive(Debug, Clone, Copy)]
pub struct DeleteEntitlement;

impl Operation for DeleteEntitlement {
    type Input = shapes::DeleteEntitlementRequest;
    type Output = shapes::DeleteEntitlementResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &DELETE_ENTITLEMENT;
}

static GET_APPLICATION: OperationSchema = OperationSchema {
    name: "GetApplication",
    method: "GET",
    uri: "/applications/{applicationArn}",
    status: 200,
    input: &schemas::GET_APPLICATION_REQUEST,
    output: Some(&schemas::GET_APPLICATION_RESPONSE),
    result_wrapper: "",
    errors: &[
        &schemas::ACCESS_DENIED_EXCEPTION_ERROR,
        &schemas::RESOURCE_NOT_FOUND_EXCEPTION_ERROR,
        &schemas::THROTTLING_EXCEPTION_ERROR,
        &schemas::VALIDATION_EXCEPTION_ERROR,
        &schemas::INTERNAL_SERVER_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: true,
    paginated: false,
};

/// `GetApplication`
#[derive(Debug, Clone, Copy)]
pub struct GetApplication;

impl Operation for GetApplication {
    type Input = shapes::GetApplicationRequest;
    type Output = shapes::GetApplicationResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &GET_APPLICATION;
}

static GET_ENTITLEMENT: OperationSchema = OperationSchema {
    name: "GetEntitlement",
    method: "GET",
    uri: "/entitlements/{entitlementId}",
    status: 200,
    input: &schemas::GET_ENTITLEMENT_REQUEST,
    output: Some(&schemas::GET_ENTITLEMENT_RESPONSE),
    result_wrapper: "",
    errors: &[
        &schemas::ACCESS_DENIED_EXCEPTION_ERROR,
        &schemas::RESOURCE_NOT_FOUND_EXCEPTION_ERROR,
        &schemas::THROTTLING_EXCEPTION_ERROR,
        &schemas::VALIDATION_EXCEPTION_ERROR,
        &schemas::INTERNAL_SERVER_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: true,
    paginated: false,
};

/// `GetEntitlement`
#[derive(Debug, Clone, Copy)]
pub struct GetEntitlement;

impl Operation for GetEntitlement {
    type Input = shapes::GetEntitlementRequest;
    type Output = shapes::GetEntitlementResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &GET_ENTITLEMENT;
}

static LIST_APPLICATIONS: OperationSchema = OperationSchema {
    name: "ListApplications",
    method: "POST",
    uri: "/applications-list",
    status: 200,
    input: &schemas::LIST_APPLICATIONS_REQUEST,
    output: Some(&schemas::LIST_APPLICATIONS_RESPONSE),
    result_wrapper: "",
    errors: &[
        &schemas::ACCESS_DENIED_EXCEPTION_ERROR,
        &schemas::THROTTLING_EXCEPTION_ERROR,
        &schemas::VALIDATION_EXCEPTION_ERROR,
        &schemas::INTERNAL_SERVER_EXCEPTION_ERROR,
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

static LIST_ENTITLEMENTS: OperationSchema = OperationSchema {
    name: "ListEntitlements",
    method: "POST",
    uri: "/entitlements-list",
    status: 200,
    input: &schemas::LIST_ENTITLEMENTS_REQUEST,
    output: Some(&schemas::LIST_ENTITLEMENTS_RESPONSE),
    result_wrapper: "",
    errors: &[
        &schemas::ACCESS_DENIED_EXCEPTION_ERROR,
        &schemas::RESOURCE_NOT_FOUND_EXCEPTION_ERROR,
        &schemas::THROTTLING_EXCEPTION_ERROR,
        &schemas::VALIDATION_EXCEPTION_ERROR,
        &schemas::INTERNAL_SERVER_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: true,
    paginated: true,
};

/// `ListEntitlements`
#[derive(Debug, Clone, Copy)]
pub struct ListEntitlements;

impl Operation for ListEntitlements {
    type Input = shapes::ListEntitlementsRequest;
    type Output = shapes::ListEntitlementsResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &LIST_ENTITLEMENTS;
}

static LIST_TAGS_FOR_RESOURCE: OperationSchema = OperationSchema {
    name: "ListTagsForResource",
    method: "GET",
    uri: "/tags/{resourceArn}",
    status: 200,
    input: &schemas::LIST_TAGS_FOR_RESOURCE_REQUEST,
    output: Some(&schemas::LIST_TAGS_FOR_RESOURCE_RESPONSE),
    result_wrapper: "",
    errors: &[
        &schemas::RESOURCE_NOT_FOUND_EXCEPTION_ERROR,
        &schemas::THROTTLING_EXCEPTION_ERROR,
        &schemas::VALIDATION_EXCEPTION_ERROR,
        &schemas::INTERNAL_SERVER_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: true,
    paginated: false,
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

static TAG_RESOURCE: OperationSchema = OperationSchema {
    name: "TagResource",
    method: "POST",
    uri: "/tags/{resourceArn}",
    status: 200,
    input: &schemas::TAG_RESOURCE_REQUEST,
    output: Some(&schemas::TAG_RESOURCE_RESPONSE),
    result_wrapper: "",
    errors: &[
        &schemas::RESOURCE_NOT_FOUND_EXCEPTION_ERROR,
        &schemas::THROTTLING_EXCEPTION_ERROR,
        &schemas::VALIDATION_EXCEPTION_ERROR,
        &schemas::INTERNAL_SERVER_EXCEPTION_ERROR,
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
    method: "DELETE",
    uri: "/tags/{resourceArn}",
    status: 200,
    input: &schemas::UNTAG_RESOURCE_REQUEST,
    output: Some(&schemas::UNTAG_RESOURCE_RESPONSE),
    result_wrapper: "",
    errors: &[
        &schemas::RESOURCE_NOT_FOUND_EXCEPTION_ERROR,
        &schemas::THROTTLING_EXCEPTION_ERROR,
        &schemas::VALIDATION_EXCEPTION_ERROR,
        &schemas::INTERNAL_SERVER_EXCEPTION_ERROR,
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
