//! Operations of AWS SSO Identity Store.
//! GENERATED from models/identitystore.json by `cargo xtask codegen`. Never edited.

use smithy::{Authentication, Operation, OperationSchema, Protocol, Service, Validation};

use crate::{schemas, shapes};

/// The service.
pub static SERVICE: Service = Service {
    name: "identitystore",
    sdk_id: "identitystore",
    protocol: Protocol::AwsJson11,
    target_prefix: "AWSIdentityStore",
    signing_names: &["identitystore"],
    version: "2020-06-15",
    xml_namespace: "",
    event_source: "identitystore.amazonaws.com",
    validation: Validation::Listed("ValidationException"),
    serialization_fault: "SerializationException",
    error_namespace: "",
    operations: &[
        &CREATE_GROUP,
        &CREATE_GROUP_MEMBERSHIP,
        &CREATE_USER,
        &DELETE_GROUP,
        &DELETE_GROUP_MEMBERSHIP,
        &DELETE_USER,
        &DESCRIBE_GROUP,
        &DESCRIBE_GROUP_MEMBERSHIP,
        &DESCRIBE_IDENTITY_STORE,
        &DESCRIBE_USER,
        &GET_GROUP_ID,
        &GET_GROUP_MEMBERSHIP_ID,
        &GET_USER_ID,
        &IS_MEMBER_IN_GROUPS,
        &LIST_GROUP_MEMBERSHIPS,
        &LIST_GROUP_MEMBERSHIPS_FOR_MEMBER,
        &LIST_GROUPS,
        &LIST_IDENTITY_STORES,
        &LIST_USERS,
        &UPDATE_GROUP,
        &UPDATE_IDENTITY_STORE,
        &UPDATE_USER,
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

static CREATE_GROUP: OperationSchema = OperationSchema {
    name: "CreateGroup",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::CREATE_GROUP_REQUEST,
    output: Some(&schemas::CREATE_GROUP_RESPONSE),
    result_wrapper: "",
    errors: &[
        &schemas::RESOURCE_NOT_FOUND_EXCEPTION_ERROR,
        &schemas::THROTTLING_EXCEPTION_ERROR,
        &schemas::ACCESS_DENIED_EXCEPTION_ERROR,
        &schemas::CONFLICT_EXCEPTION_ERROR,
        &schemas::INTERNAL_SERVER_EXCEPTION_ERROR,
        &schemas::VALIDATION_EXCEPTION_ERROR,
        &schemas::SERVICE_QUOTA_EXCEEDED_EXCEPTION_ERROR,
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

static CREATE_GROUP_MEMBERSHIP: OperationSchema = OperationSchema {
    name: "CreateGroupMembership",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::CREATE_GROUP_MEMBERSHIP_REQUEST,
    output: Some(&schemas::CREATE_GROUP_MEMBERSHIP_RESPONSE),
    result_wrapper: "",
    errors: &[
        &schemas::RESOURCE_NOT_FOUND_EXCEPTION_ERROR,
        &schemas::THROTTLING_EXCEPTION_ERROR,
        &schemas::ACCESS_DENIED_EXCEPTION_ERROR,
        &schemas::CONFLICT_EXCEPTION_ERROR,
        &schemas::INTERNAL_SERVER_EXCEPTION_ERROR,
        &schemas::VALIDATION_EXCEPTION_ERROR,
        &schemas::SERVICE_QUOTA_EXCEEDED_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: false,
    paginated: false,
};

/// `CreateGroupMembership`
#[derive(Debug, Clone, Copy)]
pub struct CreateGroupMembership;

impl Operation for CreateGroupMembership {
    type Input = shapes::CreateGroupMembershipRequest;
    type Output = shapes::CreateGroupMembershipResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &CREATE_GROUP_MEMBERSHIP;
}

static CREATE_USER: OperationSchema = OperationSchema {
    name: "CreateUser",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::CREATE_USER_REQUEST,
    output: Some(&schemas::CREATE_USER_RESPONSE),
    result_wrapper: "",
    errors: &[
        &schemas::RESOURCE_NOT_FOUND_EXCEPTION_ERROR,
        &schemas::THROTTLING_EXCEPTION_ERROR,
        &schemas::ACCESS_DENIED_EXCEPTION_ERROR,
        &schemas::CONFLICT_EXCEPTION_ERROR,
        &schemas::INTERNAL_SERVER_EXCEPTION_ERROR,
        &schemas::VALIDATION_EXCEPTION_ERROR,
        &schemas::SERVICE_QUOTA_EXCEEDED_EXCEPTION_ERROR,
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

static DELETE_GROUP: OperationSchema = OperationSchema {
    name: "DeleteGroup",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::DELETE_GROUP_REQUEST,
    output: Some(&schemas::DELETE_GROUP_RESPONSE),
    result_wrapper: "",
    errors: &[
        &schemas::RESOURCE_NOT_FOUND_EXCEPTION_ERROR,
        &schemas::THROTTLING_EXCEPTION_ERROR,
        &schemas::ACCESS_DENIED_EXCEPTION_ERROR,
        &schemas::CONFLICT_EXCEPTION_ERROR,
        &schemas::INTERNAL_SERVER_EXCEPTION_ERROR,
        &schemas::VALIDATION_EXCEPTION_ERROR,
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
    type Output = shapes::DeleteGroupResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &DELETE_GROUP;
}

static DELETE_GROUP_MEMBERSHIP: OperationSchema = OperationSchema {
    name: "DeleteGroupMembership",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::DELETE_GROUP_MEMBERSHIP_REQUEST,
    output: Some(&schemas::DELETE_GROUP_MEMBERSHIP_RESPONSE),
    result_wrapper: "",
    errors: &[
        &schemas::RESOURCE_NOT_FOUND_EXCEPTION_ERROR,
        &schemas::THROTTLING_EXCEPTION_ERROR,
        &schemas::ACCESS_DENIED_EXCEPTION_ERROR,
        &schemas::CONFLICT_EXCEPTION_ERROR,
        &schemas::INTERNAL_SERVER_EXCEPTION_ERROR,
        &schemas::VALIDATION_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: false,
    paginated: false,
};

/// `DeleteGroupMembership`
#[derive(Debug, Clone, Copy)]
pub struct DeleteGroupMembership;

impl Operation for DeleteGroupMembership {
    type Input = shapes::DeleteGroupMembershipRequest;
    type Output = shapes::DeleteGroupMembershipResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &DELETE_GROUP_MEMBERSHIP;
}

static DELETE_USER: OperationSchema = OperationSchema {
    name: "DeleteUser",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::DELETE_USER_REQUEST,
    output: Some(&schemas::DELETE_USER_RESPONSE),
    result_wrapper: "",
    errors: &[
        &schemas::RESOURCE_NOT_FOUND_EXCEPTION_ERROR,
        &schemas::THROTTLING_EXCEPTION_ERROR,
        &schemas::ACCESS_DENIED_EXCEPTION_ERROR,
        &schemas::CONFLICT_EXCEPTION_ERROR,
        &schemas::INTERNAL_SERVER_EXCEPTION_ERROR,
        &schemas::VALIDATION_EXCEPTION_ERROR,
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
    type Output = shapes::DeleteUserResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &DELETE_USER;
}

static DESCRIBE_GROUP: OperationSchema = OperationSchema {
    name: "DescribeGroup",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::DESCRIBE_GROUP_REQUEST,
    output: Some(&schemas::DESCRIBE_GROUP_RESPONSE),
    result_wrapper: "",
    errors: &[
        &schemas::RESOURCE_NOT_FOUND_EXCEPTION_ERROR,
        &schemas::THROTTLING_EXCEPTION_ERROR,
        &schemas::ACCESS_DENIED_EXCEPTION_ERROR,
        &schemas::INTERNAL_SERVER_EXCEPTION_ERROR,
        &schemas::VALIDATION_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: true,
    paginated: false,
};

/// `DescribeGroup`
#[derive(Debug, Clone, Copy)]
pub struct DescribeGroup;

impl Operation for DescribeGroup {
    type Input = shapes::DescribeGroupRequest;
    type Output = shapes::DescribeGroupResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &DESCRIBE_GROUP;
}

static DESCRIBE_GROUP_MEMBERSHIP: OperationSchema = OperationSchema {
    name: "DescribeGroupMembership",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::DESCRIBE_GROUP_MEMBERSHIP_REQUEST,
    output: Some(&schemas::DESCRIBE_GROUP_MEMBERSHIP_RESPONSE),
    result_wrapper: "",
    errors: &[
        &schemas::RESOURCE_NOT_FOUND_EXCEPTION_ERROR,
        &schemas::THROTTLING_EXCEPTION_ERROR,
        &schemas::ACCESS_DENIED_EXCEPTION_ERROR,
        &schemas::INTERNAL_SERVER_EXCEPTION_ERROR,
        &schemas::VALIDATION_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: true,
    paginated: false,
};

/// `DescribeGroupMembership`
#[derive(Debug, Clone, Copy)]
pub struct DescribeGroupMembership;

impl Operation for DescribeGroupMembership {
    type Input = shapes::DescribeGroupMembershipRequest;
    type Output = shapes::DescribeGroupMembershipResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &DESCRIBE_GROUP_MEMBERSHIP;
}

static DESCRIBE_IDENTITY_STORE: OperationSchema = OperationSchema {
    name: "DescribeIdentityStore",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::DESCRIBE_IDENTITY_STORE_REQUEST,
    output: Some(&schemas::DESCRIBE_IDENTITY_STORE_RESPONSE),
    result_wrapper: "",
    errors: &[
        &schemas::RESOURCE_NOT_FOUND_EXCEPTION_ERROR,
        &schemas::THROTTLING_EXCEPTION_ERROR,
        &schemas::ACCESS_DENIED_EXCEPTION_ERROR,
        &schemas::INTERNAL_SERVER_EXCEPTION_ERROR,
        &schemas::VALIDATION_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: true,
    paginated: false,
};

/// `DescribeIdentityStore`
#[derive(Debug, Clone, Copy)]
pub struct DescribeIdentityStore;

impl Operation for DescribeIdentityStore {
    type Input = shapes::DescribeIdentityStoreRequest;
    type Output = shapes::DescribeIdentityStoreResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &DESCRIBE_IDENTITY_STORE;
}

static DESCRIBE_USER: OperationSchema = OperationSchema {
    name: "DescribeUser",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::DESCRIBE_USER_REQUEST,
    output: Some(&schemas::DESCRIBE_USER_RESPONSE),
    result_wrapper: "",
    errors: &[
        &schemas::RESOURCE_NOT_FOUND_EXCEPTION_ERROR,
        &schemas::THROTTLING_EXCEPTION_ERROR,
        &schemas::ACCESS_DENIED_EXCEPTION_ERROR,
        &schemas::INTERNAL_SERVER_EXCEPTION_ERROR,
        &schemas::VALIDATION_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: true,
    paginated: false,
};

/// `DescribeUser`
#[derive(Debug, Clone, Copy)]
pub struct DescribeUser;

impl Operation for DescribeUser {
    type Input = shapes::DescribeUserRequest;
    type Output = shapes::DescribeUserResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &DESCRIBE_USER;
}

static GET_GROUP_ID: OperationSchema = OperationSchema {
    name: "GetGroupId",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::GET_GROUP_ID_REQUEST,
    output: Some(&schemas::GET_GROUP_ID_RESPONSE),
    result_wrapper: "",
    errors: &[
        &schemas::RESOURCE_NOT_FOUND_EXCEPTION_ERROR,
        &schemas::THROTTLING_EXCEPTION_ERROR,
        &schemas::ACCESS_DENIED_EXCEPTION_ERROR,
        &schemas::INTERNAL_SERVER_EXCEPTION_ERROR,
        &schemas::VALIDATION_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: true,
    paginated: false,
};

/// `GetGroupId`
#[derive(Debug, Clone, Copy)]
pub struct GetGroupId;

impl Operation for GetGroupId {
    type Input = shapes::GetGroupIdRequest;
    type Output = shapes::GetGroupIdResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &GET_GROUP_ID;
}

static GET_GROUP_MEMBERSHIP_ID: OperationSchema = OperationSchema {
    name: "GetGroupMembershipId",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::GET_GROUP_MEMBERSHIP_ID_REQUEST,
    output: Some(&schemas::GET_GROUP_MEMBERSHIP_ID_RESPONSE),
    result_wrapper: "",
    errors: &[
        &schemas::RESOURCE_NOT_FOUND_EXCEPTION_ERROR,
        &schemas::THROTTLING_EXCEPTION_ERROR,
        &schemas::ACCESS_DENIED_EXCEPTION_ERROR,
        &schemas::INTERNAL_SERVER_EXCEPTION_ERROR,
        &schemas::VALIDATION_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: true,
    paginated: false,
};

/// `GetGroupMembershipId`
#[derive(Debug, Clone, Copy)]
pub struct GetGroupMembershipId;

impl Operation for GetGroupMembershipId {
    type Input = shapes::GetGroupMembershipIdRequest;
    type Output = shapes::GetGroupMembershipIdResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &GET_GROUP_MEMBERSHIP_ID;
}

static GET_USER_ID: OperationSchema = OperationSchema {
    name: "GetUserId",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::GET_USER_ID_REQUEST,
    output: Some(&schemas::GET_USER_ID_RESPONSE),
    result_wrapper: "",
    errors: &[
        &schemas::RESOURCE_NOT_FOUND_EXCEPTION_ERROR,
        &schemas::THROTTLING_EXCEPTION_ERROR,
        &schemas::ACCESS_DENIED_EXCEPTION_ERROR,
        &schemas::INTERNAL_SERVER_EXCEPTION_ERROR,
        &schemas::VALIDATION_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: true,
    paginated: false,
};

/// `GetUserId`
#[derive(Debug, Clone, Copy)]
pub struct GetUserId;

impl Operation for GetUserId {
    type Input = shapes::GetUserIdRequest;
    type Output = shapes::GetUserIdResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &GET_USER_ID;
}

static IS_MEMBER_IN_GROUPS: OperationSchema = OperationSchema {
    name: "IsMemberInGroups",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::IS_MEMBER_IN_GROUPS_REQUEST,
    output: Some(&schemas::IS_MEMBER_IN_GROUPS_RESPONSE),
    result_wrapper: "",
    errors: &[
        &schemas::RESOURCE_NOT_FOUND_EXCEPTION_ERROR,
        &schemas::THROTTLING_EXCEPTION_ERROR,
        &schemas::ACCESS_DENIED_EXCEPTION_ERROR,
        &schemas::INTERNAL_SERVER_EXCEPTION_ERROR,
        &schemas::VALIDATION_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: true,
    paginated: false,
};

/// `IsMemberInGroups`
#[derive(Debug, Clone, Copy)]
pub struct IsMemberInGroups;

impl Operation for IsMemberInGroups {
    type Input = shapes::IsMemberInGroupsRequest;
    type Output = shapes::IsMemberInGroupsResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &IS_MEMBER_IN_GROUPS;
}

static LIST_GROUP_MEMBERSHIPS: OperationSchema = OperationSchema {
    name: "ListGroupMemberships",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::LIST_GROUP_MEMBERSHIPS_REQUEST,
    output: Some(&schemas::LIST_GROUP_MEMBERSHIPS_RESPONSE),
    result_wrapper: "",
    errors: &[
        &schemas::RESOURCE_NOT_FOUND_EXCEPTION_ERROR,
        &schemas::THROTTLING_EXCEPTION_ERROR,
        &schemas::ACCESS_DENIED_EXCEPTION_ERROR,
        &schemas::INTERNAL_SERVER_EXCEPTION_ERROR,
        &schemas::VALIDATION_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: true,
    paginated: true,
};

/// `ListGroupMemberships`
#[derive(Debug, Clone, Copy)]
pub struct ListGroupMemberships;

impl Operation for ListGroupMemberships {
    type Input = shapes::ListGroupMembershipsRequest;
    type Output = shapes::ListGroupMembershipsResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &LIST_GROUP_MEMBERSHIPS;
}

static LIST_GROUP_MEMBERSHIPS_FOR_MEMBER: OperationSchema = OperationSchema {
    name: "ListGroupMembershipsForMember",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::LIST_GROUP_MEMBERSHIPS_FOR_MEMBER_REQUEST,
    output: Some(&schemas::LIST_GROUP_MEMBERSHIPS_FOR_MEMBER_RESPONSE),
    result_wrapper: "",
    errors: &[
        &schemas::RESOURCE_NOT_FOUND_EXCEPTION_ERROR,
        &schemas::THROTTLING_EXCEPTION_ERROR,
        &schemas::ACCESS_DENIED_EXCEPTION_ERROR,
        &schemas::INTERNAL_SERVER_EXCEPTION_ERROR,
        &schemas::VALIDATION_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: true,
    paginated: true,
};

/// `ListGroupMembershipsForMember`
#[derive(Debug, Clone, Copy)]
pub struct ListGroupMembershipsForMember;

impl Operation for ListGroupMembershipsForMember {
    type Input = shapes::ListGroupMembershipsForMemberRequest;
    type Output = shapes::ListGroupMembershipsForMemberResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &LIST_GROUP_MEMBERSHIPS_FOR_MEMBER;
}

static LIST_GROUPS: OperationSchema = OperationSchema {
    name: "ListGroups",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::LIST_GROUPS_REQUEST,
    output: Some(&schemas::LIST_GROUPS_RESPONSE),
    result_wrapper: "",
    errors: &[
        &schemas::RESOURCE_NOT_FOUND_EXCEPTION_ERROR,
        &schemas::THROTTLING_EXCEPTION_ERROR,
        &schemas::ACCESS_DENIED_EXCEPTION_ERROR,
        &schemas::INTERNAL_SERVER_EXCEPTION_ERROR,
        &schemas::VALIDATION_EXCEPTION_ERROR,
    ],
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

static LIST_IDENTITY_STORES: OperationSchema = OperationSchema {
    name: "ListIdentityStores",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::LIST_IDENTITY_STORES_REQUEST,
    output: Some(&schemas::LIST_IDENTITY_STORES_RESPONSE),
    result_wrapper: "",
    errors: &[
        &schemas::THROTTLING_EXCEPTION_ERROR,
        &schemas::ACCESS_DENIED_EXCEPTION_ERROR,
        &schemas::INTERNAL_SERVER_EXCEPTION_ERROR,
        &schemas::VALIDATION_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: true,
    paginated: true,
};

/// `ListIdentityStores`
#[derive(Debug, Clone, Copy)]
pub struct ListIdentityStores;

impl Operation for ListIdentityStores {
    type Input = shapes::ListIdentityStoresRequest;
    type Output = shapes::ListIdentityStoresResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &LIST_IDENTITY_STORES;
}

static LIST_USERS: OperationSchema = OperationSchema {
    name: "ListUsers",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::LIST_USERS_REQUEST,
    output: Some(&schemas::LIST_USERS_RESPONSE),
    result_wrapper: "",
    errors: &[
        &schemas::RESOURCE_NOT_FOUND_EXCEPTION_ERROR,
        &schemas::THROTTLING_EXCEPTION_ERROR,
        &schemas::ACCESS_DENIED_EXCEPTION_ERROR,
        &schemas::INTERNAL_SERVER_EXCEPTION_ERROR,
        &schemas::VALIDATION_EXCEPTION_ERROR,
    ],
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

static UPDATE_GROUP: OperationSchema = OperationSchema {
    name: "UpdateGroup",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::UPDATE_GROUP_REQUEST,
    output: Some(&schemas::UPDATE_GROUP_RESPONSE),
    result_wrapper: "",
    errors: &[
        &schemas::RESOURCE_NOT_FOUND_EXCEPTION_ERROR,
        &schemas::THROTTLING_EXCEPTION_ERROR,
        &schemas::ACCESS_DENIED_EXCEPTION_ERROR,
        &schemas::CONFLICT_EXCEPTION_ERROR,
        &schemas::INTERNAL_SERVER_EXCEPTION_ERROR,
        &schemas::VALIDATION_EXCEPTION_ERROR,
        &schemas::SERVICE_QUOTA_EXCEEDED_EXCEPTION_ERROR,
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
    type Output = shapes::UpdateGroupResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &UPDATE_GROUP;
}

static UPDATE_IDENTITY_STORE: OperationSchema = OperationSchema {
    name: "UpdateIdentityStore",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::UPDATE_IDENTITY_STORE_REQUEST,
    output: Some(&schemas::UPDATE_IDENTITY_STORE_RESPONSE),
    result_wrapper: "",
    errors: &[
        &schemas::RESOURCE_NOT_FOUND_EXCEPTION_ERROR,
        &schemas::THROTTLING_EXCEPTION_ERROR,
        &schemas::ACCESS_DENIED_EXCEPTION_ERROR,
        &schemas::CONFLICT_EXCEPTION_ERROR,
        &schemas::INTERNAL_SERVER_EXCEPTION_ERROR,
        &schemas::VALIDATION_EXCEPTION_ERROR,
    ],
    authentication: Authentication::SigV4,
    read_only: false,
    paginated: false,
};

/// `UpdateIdentityStore`
#[derive(Debug, Clone, Copy)]
pub struct UpdateIdentityStore;

impl Operation for UpdateIdentityStore {
    type Input = shapes::UpdateIdentityStoreRequest;
    type Output = shapes::UpdateIdentityStoreResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &UPDATE_IDENTITY_STORE;
}

static UPDATE_USER: OperationSchema = OperationSchema {
    name: "UpdateUser",
    method: "POST",
    uri: "/",
    status: 200,
    input: &schemas::UPDATE_USER_REQUEST,
    output: Some(&schemas::UPDATE_USER_RESPONSE),
    result_wrapper: "",
    errors: &[
        &schemas::RESOURCE_NOT_FOUND_EXCEPTION_ERROR,
        &schemas::THROTTLING_EXCEPTION_ERROR,
        &schemas::ACCESS_DENIED_EXCEPTION_ERROR,
        &schemas::CONFLICT_EXCEPTION_ERROR,
        &schemas::INTERNAL_SERVER_EXCEPTION_ERROR,
        &schemas::VALIDATION_EXCEPTION_ERROR,
        &schemas::SERVICE_QUOTA_EXCEEDED_EXCEPTION_ERROR,
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
    type Output = shapes::UpdateUserResponse;
    const SERVICE: &'static Service = &SERVICE;
    const SCHEMA: &'static OperationSchema = &UPDATE_USER;
}
