//! Structures and enumerations of AWS Identity and Access Management.
//! GENERATED from models/iam.json by `cargo xtask codegen`. Never edited.

use std::collections::BTreeMap;

use smithy::{
    Fields, Schema, Shape, ShapeError, StructureShape, Timestamp, Value, optional, required,
};

use crate::schemas;

/// `AcceptDelegationRequestRequest`
#[derive(Clone, PartialEq)]
pub struct AcceptDelegationRequestRequest {
    /// `DelegationRequestId`
    pub delegation_request_id: String,
}

impl Shape for AcceptDelegationRequestRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "AcceptDelegationRequestRequest")?;
        Ok(Self {
            delegation_request_id: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.delegation_request_id)])
    }
}

impl StructureShape for AcceptDelegationRequestRequest {
    const SCHEMA: &'static Schema = &schemas::ACCEPT_DELEGATION_REQUEST_REQUEST;
}

smithy::enumeration! {
/// `AccessAdvisorUsageGranularityType`
AccessAdvisorUsageGranularityType {
ServiceLevel = "SERVICE_LEVEL",
ActionLevel = "ACTION_LEVEL",
}
}

/// `AccessDetail`
#[derive(Clone, PartialEq)]
pub struct AccessDetail {
    /// `ServiceName`
    pub service_name: String,
    /// `ServiceNamespace`
    pub service_namespace: String,
    /// `Region`
    pub region: Option<String>,
    /// `EntityPath`
    pub entity_path: Option<String>,
    /// `LastAuthenticatedTime`
    pub last_authenticated_time: Option<Timestamp>,
    /// `TotalAuthenticatedEntities`
    pub total_authenticated_entities: Option<i32>,
}

impl AccessDetail {
    /// The required members; the others are absent.
    pub fn new(service_name: String, service_namespace: String) -> Self {
        Self {
            service_name,
            service_namespace,
            region: None,
            entity_path: None,
            last_authenticated_time: None,
            total_authenticated_entities: None,
        }
    }
}

impl Shape for AccessDetail {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "AccessDetail")?;
        Ok(Self {
            service_name: fields.required()?,
            service_namespace: fields.required()?,
            region: fields.optional()?,
            entity_path: fields.optional()?,
            last_authenticated_time: fields.optional()?,
            total_authenticated_entities: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.service_name),
            required(self.service_namespace),
            optional(self.region),
            optional(self.entity_path),
            optional(self.last_authenticated_time),
            optional(self.total_authenticated_entities),
        ])
    }
}

impl StructureShape for AccessDetail {
    const SCHEMA: &'static Schema = &schemas::ACCESS_DETAIL;
}

/// `AccessKey`
#[derive(Clone, PartialEq)]
pub struct AccessKey {
    /// `UserName`
    pub user_name: String,
    /// `AccessKeyId`
    pub access_key_id: String,
    /// `Status`
    pub status: StatusType,
    /// `SecretAccessKey`
    pub secret_access_key: String,
    /// `CreateDate`
    pub create_date: Option<Timestamp>,
}

impl AccessKey {
    /// The required members; the others are absent.
    pub fn new(
        user_name: String,
        access_key_id: String,
        status: StatusType,
        secret_access_key: String,
    ) -> Self {
        Self {
            user_name,
            access_key_id,
            status,
            secret_access_key,
            create_date: None,
        }
    }
}

impl Shape for AccessKey {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "AccessKey")?;
        Ok(Self {
            user_name: fields.required()?,
            access_key_id: fields.required()?,
            status: fields.required()?,
            secret_access_key: fields.required()?,
            create_date: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.user_name),
            required(self.access_key_id),
            required(self.status),
            required(self.secret_access_key),
            optional(self.create_date),
        ])
    }
}

impl StructureShape for AccessKey {
    const SCHEMA: &'static Schema = &schemas::ACCESS_KEY;
}

/// `AccessKeyLastUsed`
#[derive(Clone, PartialEq)]
pub struct AccessKeyLastUsed {
    /// `LastUsedDate`
    pub last_used_date: Option<Timestamp>,
    /// `ServiceName`
    pub service_name: String,
    /// `Region`
    pub region: String,
}

impl AccessKeyLastUsed {
    /// The required members; the others are absent.
    pub fn new(service_name: String, region: String) -> Self {
        Self {
            last_used_date: None,
            service_name,
            region,
        }
    }
}

impl Shape for AccessKeyLastUsed {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "AccessKeyLastUsed")?;
        Ok(Self {
            last_used_date: fields.optional()?,
            service_name: fields.required()?,
            region: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            optional(self.last_used_date),
            required(self.service_name),
            required(self.region),
        ])
    }
}

impl StructureShape for AccessKeyLastUsed {
    const SCHEMA: &'static Schema = &schemas::ACCESS_KEY_LAST_USED;
}

/// `AccessKeyMetadata`
#[derive(Clone, Default, PartialEq)]
pub struct AccessKeyMetadata {
    /// `UserName`
    pub user_name: Option<String>,
    /// `AccessKeyId`
    pub access_key_id: Option<String>,
    /// `Status`
    pub status: Option<StatusType>,
    /// `CreateDate`
    pub create_date: Option<Timestamp>,
}

impl Shape for AccessKeyMetadata {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "AccessKeyMetadata")?;
        Ok(Self {
            user_name: fields.optional()?,
            access_key_id: fields.optional()?,
            status: fields.optional()?,
            create_date: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            optional(self.user_name),
            optional(self.access_key_id),
            optional(self.status),
            optional(self.create_date),
        ])
    }
}

impl StructureShape for AccessKeyMetadata {
    const SCHEMA: &'static Schema = &schemas::ACCESS_KEY_METADATA;
}

/// `AcquireRoleRequest`
#[derive(Clone, PartialEq)]
pub struct AcquireRoleRequest {
    /// `TemplateArn`
    pub template_arn: String,
    /// `TemplateMinorVersion`
    pub template_minor_version: Option<i32>,
    /// `ReplacementValues`
    pub replacement_values: Option<BTreeMap<String, ReplacementValueEntry>>,
}

impl AcquireRoleRequest {
    /// The required members; the others are absent.
    pub fn new(template_arn: String) -> Self {
        Self {
            template_arn,
            template_minor_version: None,
            replacement_values: None,
        }
    }
}

impl Shape for AcquireRoleRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "AcquireRoleRequest")?;
        Ok(Self {
            template_arn: fields.required()?,
            template_minor_version: fields.optional()?,
            replacement_values: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.template_arn),
            optional(self.template_minor_version),
            optional(self.replacement_values),
        ])
    }
}

impl StructureShape for AcquireRoleRequest {
    const SCHEMA: &'static Schema = &schemas::ACQUIRE_ROLE_REQUEST;
}

/// `AcquireRoleResponse`
#[derive(Clone, PartialEq)]
pub struct AcquireRoleResponse {
    /// `Role`
    pub role: Role,
}

impl Shape for AcquireRoleResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "AcquireRoleResponse")?;
        Ok(Self {
            role: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.role)])
    }
}

impl StructureShape for AcquireRoleResponse {
    const SCHEMA: &'static Schema = &schemas::ACQUIRE_ROLE_RESPONSE;
}

/// `AddClientIDToOpenIDConnectProviderRequest`
#[derive(Clone, PartialEq)]
pub struct AddClientIDToOpenIDConnectProviderRequest {
    /// `OpenIDConnectProviderArn`
    pub open_id_connect_provider_arn: String,
    /// `ClientID`
    pub client_id: String,
}

impl Shape for AddClientIDToOpenIDConnectProviderRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "AddClientIDToOpenIDConnectProviderRequest")?;
        Ok(Self {
            open_id_connect_provider_arn: fields.required()?,
            client_id: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.open_id_connect_provider_arn),
            required(self.client_id),
        ])
    }
}

impl StructureShape for AddClientIDToOpenIDConnectProviderRequest {
    const SCHEMA: &'static Schema = &schemas::ADD_CLIENT_ID_TO_OPEN_ID_CONNECT_PROVIDER_REQUEST;
}

/// `AddRoleToInstanceProfileRequest`
#[derive(Clone, PartialEq)]
pub struct AddRoleToInstanceProfileRequest {
    /// `InstanceProfileName`
    pub instance_profile_name: String,
    /// `RoleName`
    pub role_name: String,
}

impl Shape for AddRoleToInstanceProfileRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "AddRoleToInstanceProfileRequest")?;
        Ok(Self {
            instance_profile_name: fields.required()?,
            role_name: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.instance_profile_name),
            required(self.role_name),
        ])
    }
}

impl StructureShape for AddRoleToInstanceProfileRequest {
    const SCHEMA: &'static Schema = &schemas::ADD_ROLE_TO_INSTANCE_PROFILE_REQUEST;
}

/// `AddUserToGroupRequest`
#[derive(Clone, PartialEq)]
pub struct AddUserToGroupRequest {
    /// `GroupName`
    pub group_name: String,
    /// `UserName`
    pub user_name: String,
}

impl Shape for AddUserToGroupRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "AddUserToGroupRequest")?;
        Ok(Self {
            group_name: fields.required()?,
            user_name: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.group_name), required(self.user_name)])
    }
}

impl StructureShape for AddUserToGroupRequest {
    const SCHEMA: &'static Schema = &schemas::ADD_USER_TO_GROUP_REQUEST;
}

/// `AssociateDelegationRequestRequest`
#[derive(Clone, PartialEq)]
pub struct AssociateDelegationRequestRequest {
    /// `DelegationRequestId`
    pub delegation_request_id: String,
}

impl Shape for AssociateDelegationRequestRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "AssociateDelegationRequestRequest")?;
        Ok(Self {
            delegation_request_id: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.delegation_request_id)])
    }
}

impl StructureShape for AssociateDelegationRequestRequest {
    const SCHEMA: &'static Schema = &schemas::ASSOCIATE_DELEGATION_REQUEST_REQUEST;
}

/// `AttachGroupPolicyRequest`
#[derive(Clone, PartialEq)]
pub struct AttachGroupPolicyRequest {
    /// `GroupName`
    pub group_name: String,
    /// `PolicyArn`
    pub policy_arn: String,
}

impl Shape for AttachGroupPolicyRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "AttachGroupPolicyRequest")?;
        Ok(Self {
            group_name: fields.required()?,
            policy_arn: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.group_name), required(self.policy_arn)])
    }
}

impl StructureShape for AttachGroupPolicyRequest {
    const SCHEMA: &'static Schema = &schemas::ATTACH_GROUP_POLICY_REQUEST;
}

/// `AttachRolePolicyRequest`
#[derive(Clone, PartialEq)]
pub struct AttachRolePolicyRequest {
    /// `RoleName`
    pub role_name: String,
    /// `PolicyArn`
    pub policy_arn: String,
}

impl Shape for AttachRolePolicyRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "AttachRolePolicyRequest")?;
        Ok(Self {
            role_name: fields.required()?,
            policy_arn: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.role_name), required(self.policy_arn)])
    }
}

impl StructureShape for AttachRolePolicyRequest {
    const SCHEMA: &'static Schema = &schemas::ATTACH_ROLE_POLICY_REQUEST;
}

/// `AttachUserPolicyRequest`
#[derive(Clone, PartialEq)]
pub struct AttachUserPolicyRequest {
    /// `UserName`
    pub user_name: String,
    /// `PolicyArn`
    pub policy_arn: String,
}

impl Shape for AttachUserPolicyRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "AttachUserPolicyRequest")?;
        Ok(Self {
            user_name: fields.required()?,
            policy_arn: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.user_name), required(self.policy_arn)])
    }
}

impl StructureShape for AttachUserPolicyRequest {
    const SCHEMA: &'static Schema = &schemas::ATTACH_USER_POLICY_REQUEST;
}

/// `AttachedPermissionsBoundary`
#[derive(Clone, Default, PartialEq)]
pub struct AttachedPermissionsBoundary {
    /// `PermissionsBoundaryType`
    pub permissions_boundary_type: Option<PermissionsBoundaryAttachmentType>,
    /// `PermissionsBoundaryArn`
    pub permissions_boundary_arn: Option<String>,
}

impl Shape for AttachedPermissionsBoundary {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "AttachedPermissionsBoundary")?;
        Ok(Self {
            permissions_boundary_type: fields.optional()?,
            permissions_boundary_arn: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            optional(self.permissions_boundary_type),
            optional(self.permissions_boundary_arn),
        ])
    }
}

impl StructureShape for AttachedPermissionsBoundary {
    const SCHEMA: &'static Schema = &schemas::ATTACHED_PERMISSIONS_BOUNDARY;
}

/// `AttachedPolicy`
#[derive(Clone, Default, PartialEq)]
pub struct AttachedPolicy {
    /// `PolicyName`
    pub policy_name: Option<String>,
    /// `PolicyArn`
    pub policy_arn: Option<String>,
}

impl Shape for AttachedPolicy {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "AttachedPolicy")?;
        Ok(Self {
            policy_name: fields.optional()?,
            policy_arn: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![optional(self.policy_name), optional(self.policy_arn)])
    }
}

impl StructureShape for AttachedPolicy {
    const SCHEMA: &'static Schema = &schemas::ATTACHED_POLICY;
}

smithy::enumeration! {
/// `AttachmentType`
AttachmentType {
User = "user",
Group = "group",
Role = "role",
}
}

/// `ChangePasswordRequest`
#[derive(Clone, PartialEq)]
pub struct ChangePasswordRequest {
    /// `OldPassword`
    pub old_password: String,
    /// `NewPassword`
    pub new_password: String,
}

impl Shape for ChangePasswordRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ChangePasswordRequest")?;
        Ok(Self {
            old_password: fields.required()?,
            new_password: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.old_password),
            required(self.new_password),
        ])
    }
}

impl StructureShape for ChangePasswordRequest {
    const SCHEMA: &'static Schema = &schemas::CHANGE_PASSWORD_REQUEST;
}

/// `ContextEntry`
#[derive(Clone, Default, PartialEq)]
pub struct ContextEntry {
    /// `ContextKeyName`
    pub context_key_name: Option<String>,
    /// `ContextKeyValues`
    pub context_key_values: Option<Vec<String>>,
    /// `ContextKeyType`
    pub context_key_type: Option<ContextKeyTypeEnum>,
}

impl Shape for ContextEntry {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ContextEntry")?;
        Ok(Self {
            context_key_name: fields.optional()?,
            context_key_values: fields.optional()?,
            context_key_type: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            optional(self.context_key_name),
            optional(self.context_key_values),
            optional(self.context_key_type),
        ])
    }
}

impl StructureShape for ContextEntry {
    const SCHEMA: &'static Schema = &schemas::CONTEXT_ENTRY;
}

smithy::enumeration! {
/// `ContextKeyTypeEnum`
ContextKeyTypeEnum {
String = "string",
StringList = "stringList",
Numeric = "numeric",
NumericList = "numericList",
Boolean = "boolean",
BooleanList = "booleanList",
Ip = "ip",
IpList = "ipList",
Binary = "binary",
BinaryList = "binaryList",
Date = "date",
DateList = "dateList",
}
}

/// `CreateAccessKeyRequest`
#[derive(Clone, Default, PartialEq)]
pub struct CreateAccessKeyRequest {
    /// `UserName`
    pub user_name: Option<String>,
}

impl Shape for CreateAccessKeyRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "CreateAccessKeyRequest")?;
        Ok(Self {
            user_name: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![optional(self.user_name)])
    }
}

impl StructureShape for CreateAccessKeyRequest {
    const SCHEMA: &'static Schema = &schemas::CREATE_ACCESS_KEY_REQUEST;
}

/// `CreateAccessKeyResponse`
#[derive(Clone, PartialEq)]
pub struct CreateAccessKeyResponse {
    /// `AccessKey`
    pub access_key: AccessKey,
}

impl Shape for CreateAccessKeyResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "CreateAccessKeyResponse")?;
        Ok(Self {
            access_key: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.access_key)])
    }
}

impl StructureShape for CreateAccessKeyResponse {
    const SCHEMA: &'static Schema = &schemas::CREATE_ACCESS_KEY_RESPONSE;
}

/// `CreateAccountAliasRequest`
#[derive(Clone, PartialEq)]
pub struct CreateAccountAliasRequest {
    /// `AccountAlias`
    pub account_alias: String,
}

impl Shape for CreateAccountAliasRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "CreateAccountAliasRequest")?;
        Ok(Self {
            account_alias: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.account_alias)])
    }
}

impl StructureShape for CreateAccountAliasRequest {
    const SCHEMA: &'static Schema = &schemas::CREATE_ACCOUNT_ALIAS_REQUEST;
}

/// `CreateDelegationRequestRequest`
#[derive(Clone, PartialEq)]
pub struct CreateDelegationRequestRequest {
    /// `OwnerAccountId`
    pub owner_account_id: Option<String>,
    /// `Description`
    pub description: String,
    /// `Permissions`
    pub permissions: DelegationPermission,
    /// `RequestMessage`
    pub request_message: Option<String>,
    /// `RequestorWorkflowId`
    pub requestor_workflow_id: String,
    /// `RedirectUrl`
    pub redirect_url: Option<String>,
    /// `NotificationChannel`
    pub notification_channel: String,
    /// `SessionDuration`
    pub session_duration: i32,
    /// `OnlySendByOwner`
    pub only_send_by_owner: Option<bool>,
}

impl CreateDelegationRequestRequest {
    /// The required members; the others are absent.
    pub fn new(
        description: String,
        permissions: DelegationPermission,
        requestor_workflow_id: String,
        notification_channel: String,
        session_duration: i32,
    ) -> Self {
        Self {
            owner_account_id: None,
            description,
            permissions,
            request_message: None,
            requestor_workflow_id,
            redirect_url: None,
            notification_channel,
            session_duration,
            only_send_by_owner: None,
        }
    }
}

impl Shape for CreateDelegationRequestRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "CreateDelegationRequestRequest")?;
        Ok(Self {
            owner_account_id: fields.optional()?,
            description: fields.required()?,
            permissions: fields.required()?,
            request_message: fields.optional()?,
            requestor_workflow_id: fields.required()?,
            redirect_url: fields.optional()?,
            notification_channel: fields.required()?,
            session_duration: fields.required()?,
            only_send_by_owner: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            optional(self.owner_account_id),
            required(self.description),
            required(self.permissions),
            optional(self.request_message),
            required(self.requestor_workflow_id),
            optional(self.redirect_url),
            required(self.notification_channel),
            required(self.session_duration),
            optional(self.only_send_by_owner),
        ])
    }
}

impl StructureShape for CreateDelegationRequestRequest {
    const SCHEMA: &'static Schema = &schemas::CREATE_DELEGATION_REQUEST_REQUEST;
}

/// `CreateDelegationRequestResponse`
#[derive(Clone, Default, PartialEq)]
pub struct CreateDelegationRequestResponse {
    /// `ConsoleDeepLink`
    pub console_deep_link: Option<String>,
    /// `DelegationRequestId`
    pub delegation_request_id: Option<String>,
}

impl Shape for CreateDelegationRequestResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "CreateDelegationRequestResponse")?;
        Ok(Self {
            console_deep_link: fields.optional()?,
            delegation_request_id: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            optional(self.console_deep_link),
            optional(self.delegation_request_id),
        ])
    }
}

impl StructureShape for CreateDelegationRequestResponse {
    const SCHEMA: &'static Schema = &schemas::CREATE_DELEGATION_REQUEST_RESPONSE;
}

/// `CreateGroupRequest`
#[derive(Clone, PartialEq)]
pub struct CreateGroupRequest {
    /// `Path`
    pub path: Option<String>,
    /// `GroupName`
    pub group_name: String,
}

impl CreateGroupRequest {
    /// The required members; the others are absent.
    pub fn new(group_name: String) -> Self {
        Self {
            path: None,
            group_name,
        }
    }
}

impl Shape for CreateGroupRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "CreateGroupRequest")?;
        Ok(Self {
            path: fields.optional()?,
            group_name: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![optional(self.path), required(self.group_name)])
    }
}

impl StructureShape for CreateGroupRequest {
    const SCHEMA: &'static Schema = &schemas::CREATE_GROUP_REQUEST;
}

/// `CreateGroupResponse`
#[derive(Clone, PartialEq)]
pub struct CreateGroupResponse {
    /// `Group`
    pub group: Group,
}

impl Shape for CreateGroupResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "CreateGroupResponse")?;
        Ok(Self {
            group: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.group)])
    }
}

impl StructureShape for CreateGroupResponse {
    const SCHEMA: &'static Schema = &schemas::CREATE_GROUP_RESPONSE;
}

/// `CreateInstanceProfileRequest`
#[derive(Clone, PartialEq)]
pub struct CreateInstanceProfileRequest {
    /// `InstanceProfileName`
    pub instance_profile_name: String,
    /// `Path`
    pub path: Option<String>,
    /// `Tags`
    pub tags: Option<Vec<Tag>>,
}

impl CreateInstanceProfileRequest {
    /// The required members; the others are absent.
    pub fn new(instance_profile_name: String) -> Self {
        Self {
            instance_profile_name,
            path: None,
            tags: None,
        }
    }
}

impl Shape for CreateInstanceProfileRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "CreateInstanceProfileRequest")?;
        Ok(Self {
            instance_profile_name: fields.required()?,
            path: fields.optional()?,
            tags: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.instance_profile_name),
            optional(self.path),
            optional(self.tags),
        ])
    }
}

impl StructureShape for CreateInstanceProfileRequest {
    const SCHEMA: &'static Schema = &schemas::CREATE_INSTANCE_PROFILE_REQUEST;
}

/// `CreateInstanceProfileResponse`
#[derive(Clone, PartialEq)]
pub struct CreateInstanceProfileResponse {
    /// `InstanceProfile`
    pub instance_profile: InstanceProfile,
}

impl Shape for CreateInstanceProfileResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "CreateInstanceProfileResponse")?;
        Ok(Self {
            instance_profile: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.instance_profile)])
    }
}

impl StructureShape for CreateInstanceProfileResponse {
    const SCHEMA: &'static Schema = &schemas::CREATE_INSTANCE_PROFILE_RESPONSE;
}

/// `CreateLoginProfileRequest`
#[derive(Clone, Default, PartialEq)]
pub struct CreateLoginProfileRequest {
    /// `UserName`
    pub user_name: Option<String>,
    /// `Password`
    pub password: Option<String>,
    /// `PasswordResetRequired`
    pub password_reset_required: Option<bool>,
}

impl Shape for CreateLoginProfileRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "CreateLoginProfileRequest")?;
        Ok(Self {
            user_name: fields.optional()?,
            password: fields.optional()?,
            password_reset_required: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            optional(self.user_name),
            optional(self.password),
            optional(self.password_reset_required),
        ])
    }
}

impl StructureShape for CreateLoginProfileRequest {
    const SCHEMA: &'static Schema = &schemas::CREATE_LOGIN_PROFILE_REQUEST;
}

/// `CreateLoginProfileResponse`
#[derive(Clone, PartialEq)]
pub struct CreateLoginProfileResponse {
    /// `LoginProfile`
    pub login_profile: LoginProfile,
}

impl Shape for CreateLoginProfileResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "CreateLoginProfileResponse")?;
        Ok(Self {
            login_profile: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.login_profile)])
    }
}

impl StructureShape for CreateLoginProfileResponse {
    const SCHEMA: &'static Schema = &schemas::CREATE_LOGIN_PROFILE_RESPONSE;
}

/// `CreateOpenIDConnectProviderRequest`
#[derive(Clone, PartialEq)]
pub struct CreateOpenIDConnectProviderRequest {
    /// `Url`
    pub url: String,
    /// `ClientIDList`
    pub client_id_list: Option<Vec<String>>,
    /// `ThumbprintList`
    pub thumbprint_list: Option<Vec<String>>,
    /// `Tags`
    pub tags: Option<Vec<Tag>>,
}

impl CreateOpenIDConnectProviderRequest {
    /// The required members; the others are absent.
    pub fn new(url: String) -> Self {
        Self {
            url,
            client_id_list: None,
            thumbprint_list: None,
            tags: None,
        }
    }
}

impl Shape for CreateOpenIDConnectProviderRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "CreateOpenIDConnectProviderRequest")?;
        Ok(Self {
            url: fields.required()?,
            client_id_list: fields.optional()?,
            thumbprint_list: fields.optional()?,
            tags: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.url),
            optional(self.client_id_list),
            optional(self.thumbprint_list),
            optional(self.tags),
        ])
    }
}

impl StructureShape for CreateOpenIDConnectProviderRequest {
    const SCHEMA: &'static Schema = &schemas::CREATE_OPEN_ID_CONNECT_PROVIDER_REQUEST;
}

/// `CreateOpenIDConnectProviderResponse`
#[derive(Clone, Default, PartialEq)]
pub struct CreateOpenIDConnectProviderResponse {
    /// `OpenIDConnectProviderArn`
    pub open_id_connect_provider_arn: Option<String>,
    /// `Tags`
    pub tags: Option<Vec<Tag>>,
}

impl Shape for CreateOpenIDConnectProviderResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "CreateOpenIDConnectProviderResponse")?;
        Ok(Self {
            open_id_connect_provider_arn: fields.optional()?,
            tags: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            optional(self.open_id_connect_provider_arn),
            optional(self.tags),
        ])
    }
}

impl StructureShape for CreateOpenIDConnectProviderResponse {
    const SCHEMA: &'static Schema = &schemas::CREATE_OPEN_ID_CONNECT_PROVIDER_RESPONSE;
}

/// `CreatePolicyRequest`
#[derive(Clone, PartialEq)]
pub struct CreatePolicyRequest {
    /// `PolicyName`
    pub policy_name: String,
    /// `Path`
    pub path: Option<String>,
    /// `PolicyDocument`
    pub policy_document: String,
    /// `Description`
    pub description: Option<String>,
    /// `Tags`
    pub tags: Option<Vec<Tag>>,
}

impl CreatePolicyRequest {
    /// The required members; the others are absent.
    pub fn new(policy_name: String, policy_document: String) -> Self {
        Self {
            policy_name,
            path: None,
            policy_document,
            description: None,
            tags: None,
        }
    }
}

impl Shape for CreatePolicyRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "CreatePolicyRequest")?;
        Ok(Self {
            policy_name: fields.required()?,
            path: fields.optional()?,
            policy_document: fields.required()?,
            description: fields.optional()?,
            tags: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.policy_name),
            optional(self.path),
            required(self.policy_document),
            optional(self.description),
            optional(self.tags),
        ])
    }
}

impl StructureShape for CreatePolicyRequest {
    const SCHEMA: &'static Schema = &schemas::CREATE_POLICY_REQUEST;
}

/// `CreatePolicyResponse`
#[derive(Clone, Default, PartialEq)]
pub struct CreatePolicyResponse {
    /// `Policy`
    pub policy: Option<Policy>,
}

impl Shape for CreatePolicyResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "CreatePolicyResponse")?;
        Ok(Self {
            policy: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![optional(self.policy)])
    }
}

impl StructureShape for CreatePolicyResponse {
    const SCHEMA: &'static Schema = &schemas::CREATE_POLICY_RESPONSE;
}

/// `CreatePolicyVersionRequest`
#[derive(Clone, PartialEq)]
pub struct CreatePolicyVersionRequest {
    /// `PolicyArn`
    pub policy_arn: String,
    /// `PolicyDocument`
    pub policy_document: String,
    /// `SetAsDefault`
    pub set_as_default: Option<bool>,
}

impl CreatePolicyVersionRequest {
    /// The required members; the others are absent.
    pub fn new(policy_arn: String, policy_document: String) -> Self {
        Self {
            policy_arn,
            policy_document,
            set_as_default: None,
        }
    }
}

impl Shape for CreatePolicyVersionRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "CreatePolicyVersionRequest")?;
        Ok(Self {
            policy_arn: fields.required()?,
            policy_document: fields.required()?,
            set_as_default: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.policy_arn),
            required(self.policy_document),
            optional(self.set_as_default),
        ])
    }
}

impl StructureShape for CreatePolicyVersionRequest {
    const SCHEMA: &'static Schema = &schemas::CREATE_POLICY_VERSION_REQUEST;
}

/// `CreatePolicyVersionResponse`
#[derive(Clone, Default, PartialEq)]
pub struct CreatePolicyVersionResponse {
    /// `PolicyVersion`
    pub policy_version: Option<PolicyVersion>,
}

impl Shape for CreatePolicyVersionResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "CreatePolicyVersionResponse")?;
        Ok(Self {
            policy_version: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![optional(self.policy_version)])
    }
}

impl StructureShape for CreatePolicyVersionResponse {
    const SCHEMA: &'static Schema = &schemas::CREATE_POLICY_VERSION_RESPONSE;
}

/// `CreateRoleRequest`
#[derive(Clone, PartialEq)]
pub struct CreateRoleRequest {
    /// `Path`
    pub path: Option<String>,
    /// `RoleName`
    pub role_name: String,
    /// `AssumeRolePolicyDocument`
    pub assume_role_policy_document: String,
    /// `Description`
    pub description: Option<String>,
    /// `MaxSessionDuration`
    pub max_session_duration: Option<i32>,
    /// `PermissionsBoundary`
    pub permissions_boundary: Option<String>,
    /// `Tags`
    pub tags: Option<Vec<Tag>>,
}

impl CreateRoleRequest {
    /// The required members; the others are absent.
    pub fn new(role_name: String, assume_role_policy_document: String) -> Self {
        Self {
            path: None,
            role_name,
            assume_role_policy_document,
            description: None,
            max_session_duration: None,
            permissions_boundary: None,
            tags: None,
        }
    }
}

impl Shape for CreateRoleRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "CreateRoleRequest")?;
        Ok(Self {
            path: fields.optional()?,
            role_name: fields.required()?,
            assume_role_policy_document: fields.required()?,
            description: fields.optional()?,
            max_session_duration: fields.optional()?,
            permissions_boundary: fields.optional()?,
            tags: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            optional(self.path),
            required(self.role_name),
            required(self.assume_role_policy_document),
            optional(self.description),
            optional(self.max_session_duration),
            optional(self.permissions_boundary),
            optional(self.tags),
        ])
    }
}

impl StructureShape for CreateRoleRequest {
    const SCHEMA: &'static Schema = &schemas::CREATE_ROLE_REQUEST;
}

/// `CreateRoleResponse`
#[derive(Clone, PartialEq)]
pub struct CreateRoleResponse {
    /// `Role`
    pub role: Role,
}

impl Shape for CreateRoleResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "CreateRoleResponse")?;
        Ok(Self {
            role: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.role)])
    }
}

impl StructureShape for CreateRoleResponse {
    const SCHEMA: &'static Schema = &schemas::CREATE_ROLE_RESPONSE;
}

/// `CreateSAMLProviderRequest`
#[derive(Clone, PartialEq)]
pub struct CreateSAMLProviderRequest {
    /// `SAMLMetadataDocument`
    pub saml_metadata_document: String,
    /// `Name`
    pub name: String,
    /// `Tags`
    pub tags: Option<Vec<Tag>>,
    /// `AssertionEncryptionMode`
    pub assertion_encryption_mode: Option<AssertionEncryptionModeType>,
    /// `AddPrivateKey`
    pub add_private_key: Option<String>,
}

impl CreateSAMLProviderRequest {
    /// The required members; the others are absent.
    pub fn new(saml_metadata_document: String, name: String) -> Self {
        Self {
            saml_metadata_document,
            name,
            tags: None,
            assertion_encryption_mode: None,
            add_private_key: None,
        }
    }
}

impl Shape for CreateSAMLProviderRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "CreateSAMLProviderRequest")?;
        Ok(Self {
            saml_metadata_document: fields.required()?,
            name: fields.required()?,
            tags: fields.optional()?,
            assertion_encryption_mode: fields.optional()?,
            add_private_key: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.saml_metadata_document),
            required(self.name),
            optional(self.tags),
            optional(self.assertion_encryption_mode),
            optional(self.add_private_key),
        ])
    }
}

impl StructureShape for CreateSAMLProviderRequest {
    const SCHEMA: &'static Schema = &schemas::CREATE_SAML_PROVIDER_REQUEST;
}

/// `CreateSAMLProviderResponse`
#[derive(Clone, Default, PartialEq)]
pub struct CreateSAMLProviderResponse {
    /// `SAMLProviderArn`
    pub saml_provider_arn: Option<String>,
    /// `Tags`
    pub tags: Option<Vec<Tag>>,
}

impl Shape for CreateSAMLProviderResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "CreateSAMLProviderResponse")?;
        Ok(Self {
            saml_provider_arn: fields.optional()?,
            tags: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![optional(self.saml_provider_arn), optional(self.tags)])
    }
}

impl StructureShape for CreateSAMLProviderResponse {
    const SCHEMA: &'static Schema = &schemas::CREATE_SAML_PROVIDER_RESPONSE;
}

/// `CreateServiceLinkedRoleRequest`
#[derive(Clone, PartialEq)]
pub struct CreateServiceLinkedRoleRequest {
    /// `AWSServiceName`
    pub aws_service_name: String,
    /// `Description`
    pub description: Option<String>,
    /// `CustomSuffix`
    pub custom_suffix: Option<String>,
}

impl CreateServiceLinkedRoleRequest {
    /// The required members; the others are absent.
    pub fn new(aws_service_name: String) -> Self {
        Self {
            aws_service_name,
            description: None,
            custom_suffix: None,
        }
    }
}

impl Shape for CreateServiceLinkedRoleRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "CreateServiceLinkedRoleRequest")?;
        Ok(Self {
            aws_service_name: fields.required()?,
            description: fields.optional()?,
            custom_suffix: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.aws_service_name),
            optional(self.description),
            optional(self.custom_suffix),
        ])
    }
}

impl StructureShape for CreateServiceLinkedRoleRequest {
    const SCHEMA: &'static Schema = &schemas::CREATE_SERVICE_LINKED_ROLE_REQUEST;
}

/// `CreateServiceLinkedRoleResponse`
#[derive(Clone, Default, PartialEq)]
pub struct CreateServiceLinkedRoleResponse {
    /// `Role`
    pub role: Option<Role>,
}

impl Shape for CreateServiceLinkedRoleResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "CreateServiceLinkedRoleResponse")?;
        Ok(Self {
            role: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![optional(self.role)])
    }
}

impl StructureShape for CreateServiceLinkedRoleResponse {
    const SCHEMA: &'static Schema = &schemas::CREATE_SERVICE_LINKED_ROLE_RESPONSE;
}

/// `CreateServiceSpecificCredentialRequest`
#[derive(Clone, PartialEq)]
pub struct CreateServiceSpecificCredentialRequest {
    /// `UserName`
    pub user_name: String,
    /// `ServiceName`
    pub service_name: String,
    /// `CredentialAgeDays`
    pub credential_age_days: Option<i32>,
}

impl CreateServiceSpecificCredentialRequest {
    /// The required members; the others are absent.
    pub fn new(user_name: String, service_name: String) -> Self {
        Self {
            user_name,
            service_name,
            credential_age_days: None,
        }
    }
}

impl Shape for CreateServiceSpecificCredentialRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "CreateServiceSpecificCredentialRequest")?;
        Ok(Self {
            user_name: fields.required()?,
            service_name: fields.required()?,
            credential_age_days: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.user_name),
            required(self.service_name),
            optional(self.credential_age_days),
        ])
    }
}

impl StructureShape for CreateServiceSpecificCredentialRequest {
    const SCHEMA: &'static Schema = &schemas::CREATE_SERVICE_SPECIFIC_CREDENTIAL_REQUEST;
}

/// `CreateServiceSpecificCredentialResponse`
#[derive(Clone, Default, PartialEq)]
pub struct CreateServiceSpecificCredentialResponse {
    /// `ServiceSpecificCredential`
    pub service_specific_credential: Option<ServiceSpecificCredential>,
}

impl Shape for CreateServiceSpecificCredentialResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "CreateServiceSpecificCredentialResponse")?;
        Ok(Self {
            service_specific_credential: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![optional(self.service_specific_credential)])
    }
}

impl StructureShape for CreateServiceSpecificCredentialResponse {
    const SCHEMA: &'static Schema = &schemas::CREATE_SERVICE_SPECIFIC_CREDENTIAL_RESPONSE;
}

/// `CreateUserRequest`
#[derive(Clone, PartialEq)]
pub struct CreateUserRequest {
    /// `Path`
    pub path: Option<String>,
    /// `UserName`
    pub user_name: String,
    /// `PermissionsBoundary`
    pub permissions_boundary: Option<String>,
    /// `Tags`
    pub tags: Option<Vec<Tag>>,
}

impl CreateUserRequest {
    /// The required members; the others are absent.
    pub fn new(user_name: String) -> Self {
        Self {
            path: None,
            user_name,
            permissions_boundary: None,
            tags: None,
        }
    }
}

impl Shape for CreateUserRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "CreateUserRequest")?;
        Ok(Self {
            path: fields.optional()?,
            user_name: fields.required()?,
            permissions_boundary: fields.optional()?,
            tags: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            optional(self.path),
            required(self.user_name),
            optional(self.permissions_boundary),
            optional(self.tags),
        ])
    }
}

impl StructureShape for CreateUserRequest {
    const SCHEMA: &'static Schema = &schemas::CREATE_USER_REQUEST;
}

/// `CreateUserResponse`
#[derive(Clone, Default, PartialEq)]
pub struct CreateUserResponse {
    /// `User`
    pub user: Option<User>,
}

impl Shape for CreateUserResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "CreateUserResponse")?;
        Ok(Self {
            user: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![optional(self.user)])
    }
}

impl StructureShape for CreateUserResponse {
    const SCHEMA: &'static Schema = &schemas::CREATE_USER_RESPONSE;
}

/// `CreateVirtualMFADeviceRequest`
#[derive(Clone, PartialEq)]
pub struct CreateVirtualMFADeviceRequest {
    /// `Path`
    pub path: Option<String>,
    /// `VirtualMFADeviceName`
    pub virtual_mfa_device_name: String,
    /// `Tags`
    pub tags: Option<Vec<Tag>>,
}

impl CreateVirtualMFADeviceRequest {
    /// The required members; the others are absent.
    pub fn new(virtual_mfa_device_name: String) -> Self {
        Self {
            path: None,
            virtual_mfa_device_name,
            tags: None,
        }
    }
}

impl Shape for CreateVirtualMFADeviceRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "CreateVirtualMFADeviceRequest")?;
        Ok(Self {
            path: fields.optional()?,
            virtual_mfa_device_name: fields.required()?,
            tags: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            optional(self.path),
            required(self.virtual_mfa_device_name),
            optional(self.tags),
        ])
    }
}

impl StructureShape for CreateVirtualMFADeviceRequest {
    const SCHEMA: &'static Schema = &schemas::CREATE_VIRTUAL_MFA_DEVICE_REQUEST;
}

/// `CreateVirtualMFADeviceResponse`
#[derive(Clone, PartialEq)]
pub struct CreateVirtualMFADeviceResponse {
    /// `VirtualMFADevice`
    pub virtual_mfa_device: VirtualMFADevice,
}

impl Shape for CreateVirtualMFADeviceResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "CreateVirtualMFADeviceResponse")?;
        Ok(Self {
            virtual_mfa_device: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.virtual_mfa_device)])
    }
}

impl StructureShape for CreateVirtualMFADeviceResponse {
    const SCHEMA: &'static Schema = &schemas::CREATE_VIRTUAL_MFA_DEVICE_RESPONSE;
}

/// `DeactivateMFADeviceRequest`
#[derive(Clone, PartialEq)]
pub struct DeactivateMFADeviceRequest {
    /// `UserName`
    pub user_name: Option<String>,
    /// `SerialNumber`
    pub serial_number: String,
}

impl DeactivateMFADeviceRequest {
    /// The required members; the others are absent.
    pub fn new(serial_number: String) -> Self {
        Self {
            user_name: None,
            serial_number,
        }
    }
}

impl Shape for DeactivateMFADeviceRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "DeactivateMFADeviceRequest")?;
        Ok(Self {
            user_name: fields.optional()?,
            serial_number: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![optional(self.user_name), required(self.serial_number)])
    }
}

impl StructureShape for DeactivateMFADeviceRequest {
    const SCHEMA: &'static Schema = &schemas::DEACTIVATE_MFA_DEVICE_REQUEST;
}

/// `DelegationPermission`
#[derive(Clone, Default, PartialEq)]
pub struct DelegationPermission {
    /// `PolicyTemplateArn`
    pub policy_template_arn: Option<String>,
    /// `Parameters`
    pub parameters: Option<Vec<PolicyParameter>>,
}

impl Shape for DelegationPermission {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "DelegationPermission")?;
        Ok(Self {
            policy_template_arn: fields.optional()?,
            parameters: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            optional(self.policy_template_arn),
            optional(self.parameters),
        ])
    }
}

impl StructureShape for DelegationPermission {
    const SCHEMA: &'static Schema = &schemas::DELEGATION_PERMISSION;
}

/// `DelegationRequest`
#[derive(Clone, Default, PartialEq)]
pub struct DelegationRequest {
    /// `DelegationRequestId`
    pub delegation_request_id: Option<String>,
    /// `OwnerAccountId`
    pub owner_account_id: Option<String>,
    /// `Description`
    pub description: Option<String>,
    /// `RequestMessage`
    pub request_message: Option<String>,
    /// `Permissions`
    pub permissions: Option<DelegationPermission>,
    /// `PermissionPolicy`
    pub permission_policy: Option<String>,
    /// `RolePermissionRestrictionArns`
    pub role_permission_restriction_arns: Option<Vec<String>>,
    /// `OwnerId`
    pub owner_id: Option<String>,
    /// `ApproverId`
    pub approver_id: Option<String>,
    /// `State`
    pub state: Option<StateType>,
    /// `ExpirationTime`
    pub expiration_time: Option<Timestamp>,
    /// `RequestorId`
    pub requestor_id: Option<String>,
    /// `RequestorName`
    pub requestor_name: Option<String>,
    /// `CreateDate`
    pub create_date: Option<Timestamp>,
    /// `SessionDuration`
    pub session_duration: Option<i32>,
    /// `RedirectUrl`
    pub redirect_url: Option<String>,
    /// `Notes`
    pub notes: Option<String>,
    /// `RejectionReason`
    pub rejection_reason: Option<String>,
    /// `OnlySendByOwner`
    pub only_send_by_owner: Option<bool>,
    /// `UpdatedTime`
    pub updated_time: Option<Timestamp>,
}

impl Shape for DelegationRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "DelegationRequest")?;
        Ok(Self {
            delegation_request_id: fields.optional()?,
            owner_account_id: fields.optional()?,
            description: fields.optional()?,
            request_message: fields.optional()?,
            permissions: fields.optional()?,
            permission_policy: fields.optional()?,
            role_permission_restriction_arns: fields.optional()?,
            owner_id: fields.optional()?,
            approver_id: fields.optional()?,
            state: fields.optional()?,
            expiration_time: fields.optional()?,
            requestor_id: fields.optional()?,
            requestor_name: fields.optional()?,
            create_date: fields.optional()?,
            session_duration: fields.optional()?,
            redirect_url: fields.optional()?,
            notes: fields.optional()?,
            rejection_reason: fields.optional()?,
            only_send_by_owner: fields.optional()?,
            updated_time: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            optional(self.delegation_request_id),
            optional(self.owner_account_id),
            optional(self.description),
            optional(self.request_message),
            optional(self.permissions),
            optional(self.permission_policy),
            optional(self.role_permission_restriction_arns),
            optional(self.owner_id),
            optional(self.approver_id),
            optional(self.state),
            optional(self.expiration_time),
            optional(self.requestor_id),
            optional(self.requestor_name),
            optional(self.create_date),
            optional(self.session_duration),
            optional(self.redirect_url),
            optional(self.notes),
            optional(self.rejection_reason),
            optional(self.only_send_by_owner),
            optional(self.updated_time),
        ])
    }
}

impl StructureShape for DelegationRequest {
    const SCHEMA: &'static Schema = &schemas::DELEGATION_REQUEST;
}

/// `DeleteAccessKeyRequest`
#[derive(Clone, PartialEq)]
pub struct DeleteAccessKeyRequest {
    /// `UserName`
    pub user_name: Option<String>,
    /// `AccessKeyId`
    pub access_key_id: String,
}

impl DeleteAccessKeyRequest {
    /// The required members; the others are absent.
    pub fn new(access_key_id: String) -> Self {
        Self {
            user_name: None,
            access_key_id,
        }
    }
}

impl Shape for DeleteAccessKeyRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "DeleteAccessKeyRequest")?;
        Ok(Self {
            user_name: fields.optional()?,
            access_key_id: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![optional(self.user_name), required(self.access_key_id)])
    }
}

impl StructureShape for DeleteAccessKeyRequest {
    const SCHEMA: &'static Schema = &schemas::DELETE_ACCESS_KEY_REQUEST;
}

/// `DeleteAccountAliasRequest`
#[derive(Clone, PartialEq)]
pub struct DeleteAccountAliasRequest {
    /// `AccountAlias`
    pub account_alias: String,
}

impl Shape for DeleteAccountAliasRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "DeleteAccountAliasRequest")?;
        Ok(Self {
            account_alias: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.account_alias)])
    }
}

impl StructureShape for DeleteAccountAliasRequest {
    const SCHEMA: &'static Schema = &schemas::DELETE_ACCOUNT_ALIAS_REQUEST;
}

/// `DeleteGroupPolicyRequest`
#[derive(Clone, PartialEq)]
pub struct DeleteGroupPolicyRequest {
    /// `GroupName`
    pub group_name: String,
    /// `PolicyName`
    pub policy_name: String,
}

impl Shape for DeleteGroupPolicyRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "DeleteGroupPolicyRequest")?;
        Ok(Self {
            group_name: fields.required()?,
            policy_name: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.group_name), required(self.policy_name)])
    }
}

impl StructureShape for DeleteGroupPolicyRequest {
    const SCHEMA: &'static Schema = &schemas::DELETE_GROUP_POLICY_REQUEST;
}

/// `DeleteGroupRequest`
#[derive(Clone, PartialEq)]
pub struct DeleteGroupRequest {
    /// `GroupName`
    pub group_name: String,
}

impl Shape for DeleteGroupRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "DeleteGroupRequest")?;
        Ok(Self {
            group_name: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.group_name)])
    }
}

impl StructureShape for DeleteGroupRequest {
    const SCHEMA: &'static Schema = &schemas::DELETE_GROUP_REQUEST;
}

/// `DeleteInstanceProfileRequest`
#[derive(Clone, PartialEq)]
pub struct DeleteInstanceProfileRequest {
    /// `InstanceProfileName`
    pub instance_profile_name: String,
}

impl Shape for DeleteInstanceProfileRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "DeleteInstanceProfileRequest")?;
        Ok(Self {
            instance_profile_name: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.instance_profile_name)])
    }
}

impl StructureShape for DeleteInstanceProfileRequest {
    const SCHEMA: &'static Schema = &schemas::DELETE_INSTANCE_PROFILE_REQUEST;
}

/// `DeleteLoginProfileRequest`
#[derive(Clone, Default, PartialEq)]
pub struct DeleteLoginProfileRequest {
    /// `UserName`
    pub user_name: Option<String>,
}

impl Shape for DeleteLoginProfileRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "DeleteLoginProfileRequest")?;
        Ok(Self {
            user_name: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![optional(self.user_name)])
    }
}

impl StructureShape for DeleteLoginProfileRequest {
    const SCHEMA: &'static Schema = &schemas::DELETE_LOGIN_PROFILE_REQUEST;
}

/// `DeleteOpenIDConnectProviderRequest`
#[derive(Clone, PartialEq)]
pub struct DeleteOpenIDConnectProviderRequest {
    /// `OpenIDConnectProviderArn`
    pub open_id_connect_provider_arn: String,
}

impl Shape for DeleteOpenIDConnectProviderRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "DeleteOpenIDConnectProviderRequest")?;
        Ok(Self {
            open_id_connect_provider_arn: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.open_id_connect_provider_arn)])
    }
}

impl StructureShape for DeleteOpenIDConnectProviderRequest {
    const SCHEMA: &'static Schema = &schemas::DELETE_OPEN_ID_CONNECT_PROVIDER_REQUEST;
}

/// `DeletePolicyRequest`
#[derive(Clone, PartialEq)]
pub struct DeletePolicyRequest {
    /// `PolicyArn`
    pub policy_arn: String,
}

impl Shape for DeletePolicyRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "DeletePolicyRequest")?;
        Ok(Self {
            policy_arn: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.policy_arn)])
    }
}

impl StructureShape for DeletePolicyRequest {
    const SCHEMA: &'static Schema = &schemas::DELETE_POLICY_REQUEST;
}

/// `DeletePolicyVersionRequest`
#[derive(Clone, PartialEq)]
pub struct DeletePolicyVersionRequest {
    /// `PolicyArn`
    pub policy_arn: String,
    /// `VersionId`
    pub version_id: String,
}

impl Shape for DeletePolicyVersionRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "DeletePolicyVersionRequest")?;
        Ok(Self {
            policy_arn: fields.required()?,
            version_id: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.policy_arn), required(self.version_id)])
    }
}

impl StructureShape for DeletePolicyVersionRequest {
    const SCHEMA: &'static Schema = &schemas::DELETE_POLICY_VERSION_REQUEST;
}

/// `DeleteRolePermissionsBoundaryRequest`
#[derive(Clone, PartialEq)]
pub struct DeleteRolePermissionsBoundaryRequest {
    /// `RoleName`
    pub role_name: String,
}

impl Shape for DeleteRolePermissionsBoundaryRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "DeleteRolePermissionsBoundaryRequest")?;
        Ok(Self {
            role_name: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.role_name)])
    }
}

impl StructureShape for DeleteRolePermissionsBoundaryRequest {
    const SCHEMA: &'static Schema = &schemas::DELETE_ROLE_PERMISSIONS_BOUNDARY_REQUEST;
}

/// `DeleteRolePolicyRequest`
#[derive(Clone, PartialEq)]
pub struct DeleteRolePolicyRequest {
    /// `RoleName`
    pub role_name: String,
    /// `PolicyName`
    pub policy_name: String,
}

impl Shape for DeleteRolePolicyRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "DeleteRolePolicyRequest")?;
        Ok(Self {
            role_name: fields.required()?,
            policy_name: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.role_name), required(self.policy_name)])
    }
}

impl StructureShape for DeleteRolePolicyRequest {
    const SCHEMA: &'static Schema = &schemas::DELETE_ROLE_POLICY_REQUEST;
}

/// `DeleteRoleRequest`
#[derive(Clone, PartialEq)]
pub struct DeleteRoleRequest {
    /// `RoleName`
    pub role_name: String,
}

impl Shape for DeleteRoleRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "DeleteRoleRequest")?;
        Ok(Self {
            role_name: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.role_name)])
    }
}

impl StructureShape for DeleteRoleRequest {
    const SCHEMA: &'static Schema = &schemas::DELETE_ROLE_REQUEST;
}

/// `DeleteSAMLProviderRequest`
#[derive(Clone, PartialEq)]
pub struct DeleteSAMLProviderRequest {
    /// `SAMLProviderArn`
    pub saml_provider_arn: String,
}

impl Shape for DeleteSAMLProviderRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "DeleteSAMLProviderRequest")?;
        Ok(Self {
            saml_provider_arn: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.saml_provider_arn)])
    }
}

impl StructureShape for DeleteSAMLProviderRequest {
    const SCHEMA: &'static Schema = &schemas::DELETE_SAML_PROVIDER_REQUEST;
}

/// `DeleteSSHPublicKeyRequest`
#[derive(Clone, PartialEq)]
pub struct DeleteSSHPublicKeyRequest {
    /// `UserName`
    pub user_name: String,
    /// `SSHPublicKeyId`
    pub ssh_public_key_id: String,
}

impl Shape for DeleteSSHPublicKeyRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "DeleteSSHPublicKeyRequest")?;
        Ok(Self {
            user_name: fields.required()?,
            ssh_public_key_id: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.user_name),
            required(self.ssh_public_key_id),
        ])
    }
}

impl StructureShape for DeleteSSHPublicKeyRequest {
    const SCHEMA: &'static Schema = &schemas::DELETE_SSH_PUBLIC_KEY_REQUEST;
}

/// `DeleteServerCertificateRequest`
#[derive(Clone, PartialEq)]
pub struct DeleteServerCertificateRequest {
    /// `ServerCertificateName`
    pub server_certificate_name: String,
}

impl Shape for DeleteServerCertificateRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "DeleteServerCertificateRequest")?;
        Ok(Self {
            server_certificate_name: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.server_certificate_name)])
    }
}

impl StructureShape for DeleteServerCertificateRequest {
    const SCHEMA: &'static Schema = &schemas::DELETE_SERVER_CERTIFICATE_REQUEST;
}

/// `DeleteServiceLinkedRoleRequest`
#[derive(Clone, PartialEq)]
pub struct DeleteServiceLinkedRoleRequest {
    /// `RoleName`
    pub role_name: String,
}

impl Shape for DeleteServiceLinkedRoleRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "DeleteServiceLinkedRoleRequest")?;
        Ok(Self {
            role_name: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.role_name)])
    }
}

impl StructureShape for DeleteServiceLinkedRoleRequest {
    const SCHEMA: &'static Schema = &schemas::DELETE_SERVICE_LINKED_ROLE_REQUEST;
}

/// `DeleteServiceLinkedRoleResponse`
#[derive(Clone, PartialEq)]
pub struct DeleteServiceLinkedRoleResponse {
    /// `DeletionTaskId`
    pub deletion_task_id: String,
}

impl Shape for DeleteServiceLinkedRoleResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "DeleteServiceLinkedRoleResponse")?;
        Ok(Self {
            deletion_task_id: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.deletion_task_id)])
    }
}

impl StructureShape for DeleteServiceLinkedRoleResponse {
    const SCHEMA: &'static Schema = &schemas::DELETE_SERVICE_LINKED_ROLE_RESPONSE;
}

/// `DeleteServiceSpecificCredentialRequest`
#[derive(Clone, PartialEq)]
pub struct DeleteServiceSpecificCredentialRequest {
    /// `UserName`
    pub user_name: Option<String>,
    /// `ServiceSpecificCredentialId`
    pub service_specific_credential_id: String,
}

impl DeleteServiceSpecificCredentialRequest {
    /// The required members; the others are absent.
    pub fn new(service_specific_credential_id: String) -> Self {
        Self {
            user_name: None,
            service_specific_credential_id,
        }
    }
}

impl Shape for DeleteServiceSpecificCredentialRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "DeleteServiceSpecificCredentialRequest")?;
        Ok(Self {
            user_name: fields.optional()?,
            service_specific_credential_id: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            optional(self.user_name),
            required(self.service_specific_credential_id),
        ])
    }
}

impl StructureShape for DeleteServiceSpecificCredentialRequest {
    const SCHEMA: &'static Schema = &schemas::DELETE_SERVICE_SPECIFIC_CREDENTIAL_REQUEST;
}

/// `DeleteSigningCertificateRequest`
#[derive(Clone, PartialEq)]
pub struct DeleteSigningCertificateRequest {
    /// `UserName`
    pub user_name: Option<String>,
    /// `CertificateId`
    pub certificate_id: String,
}

impl DeleteSigningCertificateRequest {
    /// The required members; the others are absent.
    pub fn new(certificate_id: String) -> Self {
        Self {
            user_name: None,
            certificate_id,
        }
    }
}

impl Shape for DeleteSigningCertificateRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "DeleteSigningCertificateRequest")?;
        Ok(Self {
            user_name: fields.optional()?,
            certificate_id: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            optional(self.user_name),
            required(self.certificate_id),
        ])
    }
}

impl StructureShape for DeleteSigningCertificateRequest {
    const SCHEMA: &'static Schema = &schemas::DELETE_SIGNING_CERTIFICATE_REQUEST;
}

/// `DeleteUserPermissionsBoundaryRequest`
#[derive(Clone, PartialEq)]
pub struct DeleteUserPermissionsBoundaryRequest {
    /// `UserName`
    pub user_name: String,
}

impl Shape for DeleteUserPermissionsBoundaryRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "DeleteUserPermissionsBoundaryRequest")?;
        Ok(Self {
            user_name: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.user_name)])
    }
}

impl StructureShape for DeleteUserPermissionsBoundaryRequest {
    const SCHEMA: &'static Schema = &schemas::DELETE_USER_PERMISSIONS_BOUNDARY_REQUEST;
}

/// `DeleteUserPolicyRequest`
#[derive(Clone, PartialEq)]
pub struct DeleteUserPolicyRequest {
    /// `UserName`
    pub user_name: String,
    /// `PolicyName`
    pub policy_name: String,
}

impl Shape for DeleteUserPolicyRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "DeleteUserPolicyRequest")?;
        Ok(Self {
            user_name: fields.required()?,
            policy_name: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.user_name), required(self.policy_name)])
    }
}

impl StructureShape for DeleteUserPolicyRequest {
    const SCHEMA: &'static Schema = &schemas::DELETE_USER_POLICY_REQUEST;
}

/// `DeleteUserRequest`
#[derive(Clone, PartialEq)]
pub struct DeleteUserRequest {
    /// `UserName`
    pub user_name: String,
}

impl Shape for DeleteUserRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "DeleteUserRequest")?;
        Ok(Self {
            user_name: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.user_name)])
    }
}

impl StructureShape for DeleteUserRequest {
    const SCHEMA: &'static Schema = &schemas::DELETE_USER_REQUEST;
}

/// `DeleteVirtualMFADeviceRequest`
#[derive(Clone, PartialEq)]
pub struct DeleteVirtualMFADeviceRequest {
    /// `SerialNumber`
    pub serial_number: String,
}

impl Shape for DeleteVirtualMFADeviceRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "DeleteVirtualMFADeviceRequest")?;
        Ok(Self {
            serial_number: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.serial_number)])
    }
}

impl StructureShape for DeleteVirtualMFADeviceRequest {
    const SCHEMA: &'static Schema = &schemas::DELETE_VIRTUAL_MFA_DEVICE_REQUEST;
}

/// `DeletionTaskFailureReasonType`
#[derive(Clone, Default, PartialEq)]
pub struct DeletionTaskFailureReasonType {
    /// `Reason`
    pub reason: Option<String>,
    /// `RoleUsageList`
    pub role_usage_list: Option<Vec<RoleUsageType>>,
}

impl Shape for DeletionTaskFailureReasonType {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "DeletionTaskFailureReasonType")?;
        Ok(Self {
            reason: fields.optional()?,
            role_usage_list: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![optional(self.reason), optional(self.role_usage_list)])
    }
}

impl StructureShape for DeletionTaskFailureReasonType {
    const SCHEMA: &'static Schema = &schemas::DELETION_TASK_FAILURE_REASON_TYPE;
}

smithy::enumeration! {
/// `DeletionTaskStatusType`
DeletionTaskStatusType {
Succeeded = "SUCCEEDED",
InProgress = "IN_PROGRESS",
Failed = "FAILED",
NotStarted = "NOT_STARTED",
}
}

/// `DetachGroupPolicyRequest`
#[derive(Clone, PartialEq)]
pub struct DetachGroupPolicyRequest {
    /// `GroupName`
    pub group_name: String,
    /// `PolicyArn`
    pub policy_arn: String,
}

impl Shape for DetachGroupPolicyRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "DetachGroupPolicyRequest")?;
        Ok(Self {
            group_name: fields.required()?,
            policy_arn: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.group_name), required(self.policy_arn)])
    }
}

impl StructureShape for DetachGroupPolicyRequest {
    const SCHEMA: &'static Schema = &schemas::DETACH_GROUP_POLICY_REQUEST;
}

/// `DetachRolePolicyRequest`
#[derive(Clone, PartialEq)]
pub struct DetachRolePolicyRequest {
    /// `RoleName`
    pub role_name: String,
    /// `PolicyArn`
    pub policy_arn: String,
}

impl Shape for DetachRolePolicyRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "DetachRolePolicyRequest")?;
        Ok(Self {
            role_name: fields.required()?,
            policy_arn: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.role_name), required(self.policy_arn)])
    }
}

impl StructureShape for DetachRolePolicyRequest {
    const SCHEMA: &'static Schema = &schemas::DETACH_ROLE_POLICY_REQUEST;
}

/// `DetachUserPolicyRequest`
#[derive(Clone, PartialEq)]
pub struct DetachUserPolicyRequest {
    /// `UserName`
    pub user_name: String,
    /// `PolicyArn`
    pub policy_arn: String,
}

impl Shape for DetachUserPolicyRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "DetachUserPolicyRequest")?;
        Ok(Self {
            user_name: fields.required()?,
            policy_arn: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.user_name), required(self.policy_arn)])
    }
}

impl StructureShape for DetachUserPolicyRequest {
    const SCHEMA: &'static Schema = &schemas::DETACH_USER_POLICY_REQUEST;
}

/// `DisableOrganizationsRootCredentialsManagementRequest`
#[derive(Clone, Default, PartialEq)]
pub struct DisableOrganizationsRootCredentialsManagementRequest {}

impl Shape for DisableOrganizationsRootCredentialsManagementRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        Fields::of(
            value,
            "DisableOrganizationsRootCredentialsManagementRequest",
        )?;
        Ok(Self {})
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![])
    }
}

impl StructureShape for DisableOrganizationsRootCredentialsManagementRequest {
    const SCHEMA: &'static Schema =
        &schemas::DISABLE_ORGANIZATIONS_ROOT_CREDENTIALS_MANAGEMENT_REQUEST;
}

/// `DisableOrganizationsRootCredentialsManagementResponse`
#[derive(Clone, Default, PartialEq)]
pub struct DisableOrganizationsRootCredentialsManagementResponse {
    /// `OrganizationId`
    pub organization_id: Option<String>,
    /// `EnabledFeatures`
    pub enabled_features: Option<Vec<FeatureType>>,
}

impl Shape for DisableOrganizationsRootCredentialsManagementResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(
            value,
            "DisableOrganizationsRootCredentialsManagementResponse",
        )?;
        Ok(Self {
            organization_id: fields.optional()?,
            enabled_features: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            optional(self.organization_id),
            optional(self.enabled_features),
        ])
    }
}

impl StructureShape for DisableOrganizationsRootCredentialsManagementResponse {
    const SCHEMA: &'static Schema =
        &schemas::DISABLE_ORGANIZATIONS_ROOT_CREDENTIALS_MANAGEMENT_RESPONSE;
}

/// `DisableOrganizationsRootSessionsRequest`
#[derive(Clone, Default, PartialEq)]
pub struct DisableOrganizationsRootSessionsRequest {}

impl Shape for DisableOrganizationsRootSessionsRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        Fields::of(value, "DisableOrganizationsRootSessionsRequest")?;
        Ok(Self {})
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![])
    }
}

impl StructureShape for DisableOrganizationsRootSessionsRequest {
    const SCHEMA: &'static Schema = &schemas::DISABLE_ORGANIZATIONS_ROOT_SESSIONS_REQUEST;
}

/// `DisableOrganizationsRootSessionsResponse`
#[derive(Clone, Default, PartialEq)]
pub struct DisableOrganizationsRootSessionsResponse {
    /// `OrganizationId`
    pub organization_id: Option<String>,
    /// `EnabledFeatures`
    pub enabled_features: Option<Vec<FeatureType>>,
}

impl Shape for DisableOrganizationsRootSessionsResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "DisableOrganizationsRootSessionsResponse")?;
        Ok(Self {
            organization_id: fields.optional()?,
            enabled_features: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            optional(self.organization_id),
            optional(self.enabled_features),
        ])
    }
}

impl StructureShape for DisableOrganizationsRootSessionsResponse {
    const SCHEMA: &'static Schema = &schemas::DISABLE_ORGANIZATIONS_ROOT_SESSIONS_RESPONSE;
}

/// `EnableMFADeviceRequest`
#[derive(Clone, PartialEq)]
pub struct EnableMFADeviceRequest {
    /// `UserName`
    pub user_name: String,
    /// `SerialNumber`
    pub serial_number: String,
    /// `AuthenticationCode1`
    pub authentication_code1: String,
    /// `AuthenticationCode2`
    pub authentication_code2: String,
}

impl Shape for EnableMFADeviceRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "EnableMFADeviceRequest")?;
        Ok(Self {
            user_name: fields.required()?,
            serial_number: fields.required()?,
            authentication_code1: fields.required()?,
            authentication_code2: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.user_name),
            required(self.serial_number),
            required(self.authentication_code1),
            required(self.authentication_code2),
        ])
    }
}

impl StructureShape for EnableMFADeviceRequest {
    const SCHEMA: &'static Schema = &schemas::ENABLE_MFA_DEVICE_REQUEST;
}

/// `EnableOrganizationsRootCredentialsManagementRequest`
#[derive(Clone, Default, PartialEq)]
pub struct EnableOrganizationsRootCredentialsManagementRequest {}

impl Shape for EnableOrganizationsRootCredentialsManagementRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        Fields::of(value, "EnableOrganizationsRootCredentialsManagementRequest")?;
        Ok(Self {})
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![])
    }
}

impl StructureShape for EnableOrganizationsRootCredentialsManagementRequest {
    const SCHEMA: &'static Schema =
        &schemas::ENABLE_ORGANIZATIONS_ROOT_CREDENTIALS_MANAGEMENT_REQUEST;
}

/// `EnableOrganizationsRootCredentialsManagementResponse`
#[derive(Clone, Default, PartialEq)]
pub struct EnableOrganizationsRootCredentialsManagementResponse {
    /// `OrganizationId`
    pub organization_id: Option<String>,
    /// `EnabledFeatures`
    pub enabled_features: Option<Vec<FeatureType>>,
}

impl Shape for EnableOrganizationsRootCredentialsManagementResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(
            value,
            "EnableOrganizationsRootCredentialsManagementResponse",
        )?;
        Ok(Self {
            organization_id: fields.optional()?,
            enabled_features: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            optional(self.organization_id),
            optional(self.enabled_features),
        ])
    }
}

impl StructureShape for EnableOrganizationsRootCredentialsManagementResponse {
    const SCHEMA: &'static Schema =
        &schemas::ENABLE_ORGANIZATIONS_ROOT_CREDENTIALS_MANAGEMENT_RESPONSE;
}

/// `EnableOrganizationsRootSessionsRequest`
#[derive(Clone, Default, PartialEq)]
pub struct EnableOrganizationsRootSessionsRequest {}

impl Shape for EnableOrganizationsRootSessionsRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        Fields::of(value, "EnableOrganizationsRootSessionsRequest")?;
        Ok(Self {})
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![])
    }
}

impl StructureShape for EnableOrganizationsRootSessionsRequest {
    const SCHEMA: &'static Schema = &schemas::ENABLE_ORGANIZATIONS_ROOT_SESSIONS_REQUEST;
}

/// `EnableOrganizationsRootSessionsResponse`
#[derive(Clone, Default, PartialEq)]
pub struct EnableOrganizationsRootSessionsResponse {
    /// `OrganizationId`
    pub organization_id: Option<String>,
    /// `EnabledFeatures`
    pub enabled_features: Option<Vec<FeatureType>>,
}

impl Shape for EnableOrganizationsRootSessionsResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "EnableOrganizationsRootSessionsResponse")?;
        Ok(Self {
            organization_id: fields.optional()?,
            enabled_features: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            optional(self.organization_id),
            optional(self.enabled_features),
        ])
    }
}

impl StructureShape for EnableOrganizationsRootSessionsResponse {
    const SCHEMA: &'static Schema = &schemas::ENABLE_ORGANIZATIONS_ROOT_SESSIONS_RESPONSE;
}

/// `EnableOutboundWebIdentityFederationResponse`
#[derive(Clone, Default, PartialEq)]
pub struct EnableOutboundWebIdentityFederationResponse {
    /// `IssuerIdentifier`
    pub issuer_identifier: Option<String>,
}

impl Shape for EnableOutboundWebIdentityFederationResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "EnableOutboundWebIdentityFederationResponse")?;
        Ok(Self {
            issuer_identifier: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![optional(self.issuer_identifier)])
    }
}

impl StructureShape for EnableOutboundWebIdentityFederationResponse {
    const SCHEMA: &'static Schema = &schemas::ENABLE_OUTBOUND_WEB_IDENTITY_FEDERATION_RESPONSE;
}

/// `EntityDetails`
#[derive(Clone, PartialEq)]
pub struct EntityDetails {
    /// `EntityInfo`
    pub entity_info: EntityInfo,
    /// `LastAuthenticated`
    pub last_authenticated: Option<Timestamp>,
}

impl EntityDetails {
    /// The required members; the others are absent.
    pub fn new(entity_info: EntityInfo) -> Self {
        Self {
            entity_info,
            last_authenticated: None,
        }
    }
}

impl Shape for EntityDetails {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "EntityDetails")?;
        Ok(Self {
            entity_info: fields.required()?,
            last_authenticated: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.entity_info),
            optional(self.last_authenticated),
        ])
    }
}

impl StructureShape for EntityDetails {
    const SCHEMA: &'static Schema = &schemas::ENTITY_DETAILS;
}

/// `EntityInfo`
#[derive(Clone, PartialEq)]
pub struct EntityInfo {
    /// `Arn`
    pub arn: String,
    /// `Name`
    pub name: String,
    /// `Type`
    pub r#type: PolicyOwnerEntityType,
    /// `Id`
    pub id: String,
    /// `Path`
    pub path: Option<String>,
}

impl EntityInfo {
    /// The required members; the others are absent.
    pub fn new(arn: String, name: String, r#type: PolicyOwnerEntityType, id: String) -> Self {
        Self {
            arn,
            name,
            r#type,
            id,
            path: None,
        }
    }
}

impl Shape for EntityInfo {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "EntityInfo")?;
        Ok(Self {
            arn: fields.required()?,
            name: fields.required()?,
            r#type: fields.required()?,
            id: fields.required()?,
            path: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.arn),
            required(self.name),
            required(self.r#type),
            required(self.id),
            optional(self.path),
        ])
    }
}

impl StructureShape for EntityInfo {
    const SCHEMA: &'static Schema = &schemas::ENTITY_INFO;
}

smithy::enumeration! {
/// `EntityType`
EntityType {
User = "User",
Role = "Role",
Group = "Group",
LocalManagedPolicy = "LocalManagedPolicy",
AWSManagedPolicy = "AWSManagedPolicy",
}
}

/// `ErrorDetails`
#[derive(Clone, PartialEq)]
pub struct ErrorDetails {
    /// `Message`
    pub message: String,
    /// `Code`
    pub code: String,
}

impl Shape for ErrorDetails {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ErrorDetails")?;
        Ok(Self {
            message: fields.required()?,
            code: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.message), required(self.code)])
    }
}

impl StructureShape for ErrorDetails {
    const SCHEMA: &'static Schema = &schemas::ERROR_DETAILS;
}

/// `EvaluationResult`
#[derive(Clone, PartialEq)]
pub struct EvaluationResult {
    /// `EvalActionName`
    pub eval_action_name: String,
    /// `EvalResourceName`
    pub eval_resource_name: Option<String>,
    /// `EvalDecision`
    pub eval_decision: PolicyEvaluationDecisionType,
    /// `MatchedStatements`
    pub matched_statements: Option<Vec<Statement>>,
    /// `MissingContextValues`
    pub missing_context_values: Option<Vec<String>>,
    /// `OrganizationsDecisionDetail`
    pub organizations_decision_detail: Option<OrganizationsDecisionDetail>,
    /// `PermissionsBoundaryDecisionDetail`
    pub permissions_boundary_decision_detail: Option<PermissionsBoundaryDecisionDetail>,
    /// `EvalDecisionDetails`
    pub eval_decision_details: Option<BTreeMap<String, PolicyEvaluationDecisionType>>,
    /// `ResourceSpecificResults`
    pub resource_specific_results: Option<Vec<ResourceSpecificResult>>,
}

impl EvaluationResult {
    /// The required members; the others are absent.
    pub fn new(eval_action_name: String, eval_decision: PolicyEvaluationDecisionType) -> Self {
        Self {
            eval_action_name,
            eval_resource_name: None,
            eval_decision,
            matched_statements: None,
            missing_context_values: None,
            organizations_decision_detail: None,
            permissions_boundary_decision_detail: None,
            eval_decision_details: None,
            resource_specific_results: None,
        }
    }
}

impl Shape for EvaluationResult {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "EvaluationResult")?;
        Ok(Self {
            eval_action_name: fields.required()?,
            eval_resource_name: fields.optional()?,
            eval_decision: fields.required()?,
            matched_statements: fields.optional()?,
            missing_context_values: fields.optional()?,
            organizations_decision_detail: fields.optional()?,
            permissions_boundary_decision_detail: fields.optional()?,
            eval_decision_details: fields.optional()?,
            resource_specific_results: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.eval_action_name),
            optional(self.eval_resource_name),
            required(self.eval_decision),
            optional(self.matched_statements),
            optional(self.missing_context_values),
            optional(self.organizations_decision_detail),
            optional(self.permissions_boundary_decision_detail),
            optional(self.eval_decision_details),
            optional(self.resource_specific_results),
        ])
    }
}

impl StructureShape for EvaluationResult {
    const SCHEMA: &'static Schema = &schemas::EVALUATION_RESULT;
}

smithy::enumeration! {
/// `FeatureType`
FeatureType {
RootCredentialsManagement = "RootCredentialsManagement",
RootSessions = "RootSessions",
}
}

/// `GenerateCredentialReportResponse`
#[derive(Clone, Default, PartialEq)]
pub struct GenerateCredentialReportResponse {
    /// `State`
    pub state: Option<ReportStateType>,
    /// `Description`
    pub description: Option<String>,
}

impl Shape for GenerateCredentialReportResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "GenerateCredentialReportResponse")?;
        Ok(Self {
            state: fields.optional()?,
            description: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![optional(self.state), optional(self.description)])
    }
}

impl StructureShape for GenerateCredentialReportResponse {
    const SCHEMA: &'static Schema = &schemas::GENERATE_CREDENTIAL_REPORT_RESPONSE;
}

/// `GenerateOrganizationsAccessReportRequest`
#[derive(Clone, PartialEq)]
pub struct GenerateOrganizationsAccessReportRequest {
    /// `EntityPath`
    pub entity_path: String,
    /// `OrganizationsPolicyId`
    pub organizations_policy_id: Option<String>,
}

impl GenerateOrganizationsAccessReportRequest {
    /// The required members; the others are absent.
    pub fn new(entity_path: String) -> Self {
        Self {
            entity_path,
            organizations_policy_id: None,
        }
    }
}

impl Shape for GenerateOrganizationsAccessReportRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "GenerateOrganizationsAccessReportRequest")?;
        Ok(Self {
            entity_path: fields.required()?,
            organizations_policy_id: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.entity_path),
            optional(self.organizations_policy_id),
        ])
    }
}

impl StructureShape for GenerateOrganizationsAccessReportRequest {
    const SCHEMA: &'static Schema = &schemas::GENERATE_ORGANIZATIONS_ACCESS_REPORT_REQUEST;
}

/// `GenerateOrganizationsAccessReportResponse`
#[derive(Clone, Default, PartialEq)]
pub struct GenerateOrganizationsAccessReportResponse {
    /// `JobId`
    pub job_id: Option<String>,
}

impl Shape for GenerateOrganizationsAccessReportResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "GenerateOrganizationsAccessReportResponse")?;
        Ok(Self {
            job_id: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![optional(self.job_id)])
    }
}

impl StructureShape for GenerateOrganizationsAccessReportResponse {
    const SCHEMA: &'static Schema = &schemas::GENERATE_ORGANIZATIONS_ACCESS_REPORT_RESPONSE;
}

/// `GenerateServiceLastAccessedDetailsRequest`
#[derive(Clone, PartialEq)]
pub struct GenerateServiceLastAccessedDetailsRequest {
    /// `Arn`
    pub arn: String,
    /// `Granularity`
    pub granularity: Option<AccessAdvisorUsageGranularityType>,
}

impl GenerateServiceLastAccessedDetailsRequest {
    /// The required members; the others are absent.
    pub fn new(arn: String) -> Self {
        Self {
            arn,
            granularity: None,
        }
    }
}

impl Shape for GenerateServiceLastAccessedDetailsRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "GenerateServiceLastAccessedDetailsRequest")?;
        Ok(Self {
            arn: fields.required()?,
            granularity: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.arn), optional(self.granularity)])
    }
}

impl StructureShape for GenerateServiceLastAccessedDetailsRequest {
    const SCHEMA: &'static Schema = &schemas::GENERATE_SERVICE_LAST_ACCESSED_DETAILS_REQUEST;
}

/// `GenerateServiceLastAccessedDetailsResponse`
#[derive(Clone, Default, PartialEq)]
pub struct GenerateServiceLastAccessedDetailsResponse {
    /// `JobId`
    pub job_id: Option<String>,
}

impl Shape for GenerateServiceLastAccessedDetailsResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "GenerateServiceLastAccessedDetailsResponse")?;
        Ok(Self {
            job_id: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![optional(self.job_id)])
    }
}

impl StructureShape for GenerateServiceLastAccessedDetailsResponse {
    const SCHEMA: &'static Schema = &schemas::GENERATE_SERVICE_LAST_ACCESSED_DETAILS_RESPONSE;
}

/// `GetAccessKeyLastUsedRequest`
#[derive(Clone, PartialEq)]
pub struct GetAccessKeyLastUsedRequest {
    /// `AccessKeyId`
    pub access_key_id: String,
}

impl Shape for GetAccessKeyLastUsedRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "GetAccessKeyLastUsedRequest")?;
        Ok(Self {
            access_key_id: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.access_key_id)])
    }
}

impl StructureShape for GetAccessKeyLastUsedRequest {
    const SCHEMA: &'static Schema = &schemas::GET_ACCESS_KEY_LAST_USED_REQUEST;
}

/// `GetAccessKeyLastUsedResponse`
#[derive(Clone, Default, PartialEq)]
pub struct GetAccessKeyLastUsedResponse {
    /// `UserName`
    pub user_name: Option<String>,
    /// `AccessKeyLastUsed`
    pub access_key_last_used: Option<AccessKeyLastUsed>,
}

impl Shape for GetAccessKeyLastUsedResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "GetAccessKeyLastUsedResponse")?;
        Ok(Self {
            user_name: fields.optional()?,
            access_key_last_used: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            optional(self.user_name),
            optional(self.access_key_last_used),
        ])
    }
}

impl StructureShape for GetAccessKeyLastUsedResponse {
    const SCHEMA: &'static Schema = &schemas::GET_ACCESS_KEY_LAST_USED_RESPONSE;
}

/// `GetAccountAuthorizationDetailsRequest`
#[derive(Clone, Default, PartialEq)]
pub struct GetAccountAuthorizationDetailsRequest {
    /// `Filter`
    pub filter: Option<Vec<EntityType>>,
    /// `MaxItems`
    pub max_items: Option<i32>,
    /// `Marker`
    pub marker: Option<String>,
}

impl Shape for GetAccountAuthorizationDetailsRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "GetAccountAuthorizationDetailsRequest")?;
        Ok(Self {
            filter: fields.optional()?,
            max_items: fields.optional()?,
            marker: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            optional(self.filter),
            optional(self.max_items),
            optional(self.marker),
        ])
    }
}

impl StructureShape for GetAccountAuthorizationDetailsRequest {
    const SCHEMA: &'static Schema = &schemas::GET_ACCOUNT_AUTHORIZATION_DETAILS_REQUEST;
}

/// `GetAccountAuthorizationDetailsResponse`
#[derive(Clone, Default, PartialEq)]
pub struct GetAccountAuthorizationDetailsResponse {
    /// `UserDetailList`
    pub user_detail_list: Option<Vec<UserDetail>>,
    /// `GroupDetailList`
    pub group_detail_list: Option<Vec<GroupDetail>>,
    /// `RoleDetailList`
    pub role_detail_list: Option<Vec<RoleDetail>>,
    /// `Policies`
    pub policies: Option<Vec<ManagedPolicyDetail>>,
    /// `IsTruncated`
    pub is_truncated: Option<bool>,
    /// `Marker`
    pub marker: Option<String>,
}

impl Shape for GetAccountAuthorizationDetailsResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "GetAccountAuthorizationDetailsResponse")?;
        Ok(Self {
            user_detail_list: fields.optional()?,
            group_detail_list: fields.optional()?,
            role_detail_list: fields.optional()?,
            policies: fields.optional()?,
            is_truncated: fields.optional()?,
            marker: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            optional(self.user_detail_list),
            optional(self.group_detail_list),
            optional(self.role_detail_list),
            optional(self.policies),
            optional(self.is_truncated),
            optional(self.marker),
        ])
    }
}

impl StructureShape for GetAccountAuthorizationDetailsResponse {
    const SCHEMA: &'static Schema = &schemas::GET_ACCOUNT_AUTHORIZATION_DETAILS_RESPONSE;
}

/// `GetAccountPasswordPolicyResponse`
#[derive(Clone, PartialEq)]
pub struct GetAccountPasswordPolicyResponse {
    /// `PasswordPolicy`
    pub password_policy: PasswordPolicy,
}

impl Shape for GetAccountPasswordPolicyResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "GetAccountPasswordPolicyResponse")?;
        Ok(Self {
            password_policy: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.password_policy)])
    }
}

impl StructureShape for GetAccountPasswordPolicyResponse {
    const SCHEMA: &'static Schema = &schemas::GET_ACCOUNT_PASSWORD_POLICY_RESPONSE;
}

/// `GetAccountPropertiesRequest`
#[derive(Clone, Default, PartialEq)]
pub struct GetAccountPropertiesRequest {}

impl Shape for GetAccountPropertiesRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        Fields::of(value, "GetAccountPropertiesRequest")?;
        Ok(Self {})
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![])
    }
}

impl StructureShape for GetAccountPropertiesRequest {
    const SCHEMA: &'static Schema = &schemas::GET_ACCOUNT_PROPERTIES_REQUEST;
}

/// `GetAccountPropertiesResponse`
#[derive(Clone, Default, PartialEq)]
pub struct GetAccountPropertiesResponse {
    /// `Properties`
    pub properties: Option<BTreeMap<String, String>>,
}

impl Shape for GetAccountPropertiesResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "GetAccountPropertiesResponse")?;
        Ok(Self {
            properties: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![optional(self.properties)])
    }
}

impl StructureShape for GetAccountPropertiesResponse {
    const SCHEMA: &'static Schema = &schemas::GET_ACCOUNT_PROPERTIES_RESPONSE;
}

/// `GetAccountSummaryResponse`
#[derive(Clone, Default, PartialEq)]
pub struct GetAccountSummaryResponse {
    /// `SummaryMap`
    pub summary_map: Option<BTreeMap<String, i32>>,
}

impl Shape for GetAccountSummaryResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "GetAccountSummaryResponse")?;
        Ok(Self {
            summary_map: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![optional(self.summary_map)])
    }
}

impl StructureShape for GetAccountSummaryResponse {
    const SCHEMA: &'static Schema = &schemas::GET_ACCOUNT_SUMMARY_RESPONSE;
}

/// `GetContextKeysForCustomPolicyRequest`
#[derive(Clone, PartialEq)]
pub struct GetContextKeysForCustomPolicyRequest {
    /// `PolicyInputList`
    pub policy_input_list: Vec<String>,
}

impl Shape for GetContextKeysForCustomPolicyRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "GetContextKeysForCustomPolicyRequest")?;
        Ok(Self {
            policy_input_list: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.policy_input_list)])
    }
}

impl StructureShape for GetContextKeysForCustomPolicyRequest {
    const SCHEMA: &'static Schema = &schemas::GET_CONTEXT_KEYS_FOR_CUSTOM_POLICY_REQUEST;
}

/// `GetContextKeysForPolicyResponse`
#[derive(Clone, Default, PartialEq)]
pub struct GetContextKeysForPolicyResponse {
    /// `ContextKeyNames`
    pub context_key_names: Option<Vec<String>>,
}

impl Shape for GetContextKeysForPolicyResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "GetContextKeysForPolicyResponse")?;
        Ok(Self {
            context_key_names: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![optional(self.context_key_names)])
    }
}

impl StructureShape for GetContextKeysForPolicyResponse {
    const SCHEMA: &'static Schema = &schemas::GET_CONTEXT_KEYS_FOR_POLICY_RESPONSE;
}

/// `GetContextKeysForPrincipalPolicyRequest`
#[derive(Clone, PartialEq)]
pub struct GetContextKeysForPrincipalPolicyRequest {
    /// `PolicySourceArn`
    pub policy_source_arn: String,
    /// `PolicyInputList`
    pub policy_input_list: Option<Vec<String>>,
}

impl GetContextKeysForPrincipalPolicyRequest {
    /// The required members; the others are absent.
    pub fn new(policy_source_arn: String) -> Self {
        Self {
            policy_source_arn,
            policy_input_list: None,
        }
    }
}

impl Shape for GetContextKeysForPrincipalPolicyRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "GetContextKeysForPrincipalPolicyRequest")?;
        Ok(Self {
            policy_source_arn: fields.required()?,
            policy_input_list: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.policy_source_arn),
            optional(self.policy_input_list),
        ])
    }
}

impl StructureShape for GetContextKeysForPrincipalPolicyRequest {
    const SCHEMA: &'static Schema = &schemas::GET_CONTEXT_KEYS_FOR_PRINCIPAL_POLICY_REQUEST;
}

/// `GetCredentialReportResponse`
#[derive(Clone, Default, PartialEq)]
pub struct GetCredentialReportResponse {
    /// `Content`
    pub content: Option<Vec<u8>>,
    /// `ReportFormat`
    pub report_format: Option<ReportFormatType>,
    /// `GeneratedTime`
    pub generated_time: Option<Timestamp>,
}

impl Shape for GetCredentialReportResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "GetCredentialReportResponse")?;
        Ok(Self {
            content: fields.optional()?,
            report_format: fields.optional()?,
            generated_time: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            optional(self.content),
            optional(self.report_format),
            optional(self.generated_time),
        ])
    }
}

impl StructureShape for GetCredentialReportResponse {
    const SCHEMA: &'static Schema = &schemas::GET_CREDENTIAL_REPORT_RESPONSE;
}

/// `GetDelegationRequestRequest`
#[derive(Clone, PartialEq)]
pub struct GetDelegationRequestRequest {
    /// `DelegationRequestId`
    pub delegation_request_id: String,
    /// `DelegationPermissionCheck`
    pub delegation_permission_check: Option<bool>,
}

impl GetDelegationRequestRequest {
    /// The required members; the others are absent.
    pub fn new(delegation_request_id: String) -> Self {
        Self {
            delegation_request_id,
            delegation_permission_check: None,
        }
    }
}

impl Shape for GetDelegationRequestRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "GetDelegationRequestRequest")?;
        Ok(Self {
            delegation_request_id: fields.required()?,
            delegation_permission_check: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.delegation_request_id),
            optional(self.delegation_permission_check),
        ])
    }
}

impl StructureShape for GetDelegationRequestRequest {
    const SCHEMA: &'static Schema = &schemas::GET_DELEGATION_REQUEST_REQUEST;
}

/// `GetDelegationRequestResponse`
#[derive(Clone, Default, PartialEq)]
pub struct GetDelegationRequestResponse {
    /// `DelegationRequest`
    pub delegation_request: Option<DelegationRequest>,
    /// `PermissionCheckStatus`
    pub permission_check_status: Option<PermissionCheckStatusType>,
    /// `PermissionCheckResult`
    pub permission_check_result: Option<PermissionCheckResultType>,
}

impl Shape for GetDelegationRequestResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "GetDelegationRequestResponse")?;
        Ok(Self {
            delegation_request: fields.optional()?,
            permission_check_status: fields.optional()?,
            permission_check_result: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            optional(self.delegation_request),
            optional(self.permission_check_status),
            optional(self.permission_check_result),
        ])
    }
}

impl StructureShape for GetDelegationRequestResponse {
    const SCHEMA: &'static Schema = &schemas::GET_DELEGATION_REQUEST_RESPONSE;
}

/// `GetGroupPolicyRequest`
#[derive(Clone, PartialEq)]
pub struct GetGroupPolicyRequest {
    /// `GroupName`
    pub group_name: String,
    /// `PolicyName`
    pub policy_name: String,
}

impl Shape for GetGroupPolicyRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "GetGroupPolicyRequest")?;
        Ok(Self {
            group_name: fields.required()?,
            policy_name: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.group_name), required(self.policy_name)])
    }
}

impl StructureShape for GetGroupPolicyRequest {
    const SCHEMA: &'static Schema = &schemas::GET_GROUP_POLICY_REQUEST;
}

/// `GetGroupPolicyResponse`
#[derive(Clone, PartialEq)]
pub struct GetGroupPolicyResponse {
    /// `GroupName`
    pub group_name: String,
    /// `PolicyName`
    pub policy_name: String,
    /// `PolicyDocument`
    pub policy_document: String,
}

impl Shape for GetGroupPolicyResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "GetGroupPolicyResponse")?;
        Ok(Self {
            group_name: fields.required()?,
            policy_name: fields.required()?,
            policy_document: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.group_name),
            required(self.policy_name),
            required(self.policy_document),
        ])
    }
}

impl StructureShape for GetGroupPolicyResponse {
    const SCHEMA: &'static Schema = &schemas::GET_GROUP_POLICY_RESPONSE;
}

/// `GetGroupRequest`
#[derive(Clone, PartialEq)]
pub struct GetGroupRequest {
    /// `GroupName`
    pub group_name: String,
    /// `Marker`
    pub marker: Option<String>,
    /// `MaxItems`
    pub max_items: Option<i32>,
}

impl GetGroupRequest {
    /// The required members; the others are absent.
    pub fn new(group_name: String) -> Self {
        Self {
            group_name,
            marker: None,
            max_items: None,
        }
    }
}

impl Shape for GetGroupRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "GetGroupRequest")?;
        Ok(Self {
            group_name: fields.required()?,
            marker: fields.optional()?,
            max_items: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.group_name),
            optional(self.marker),
            optional(self.max_items),
        ])
    }
}

impl StructureShape for GetGroupRequest {
    const SCHEMA: &'static Schema = &schemas::GET_GROUP_REQUEST;
}

/// `GetGroupResponse`
#[derive(Clone, PartialEq)]
pub struct GetGroupResponse {
    /// `Group`
    pub group: Group,
    /// `Users`
    pub users: Vec<User>,
    /// `IsTruncated`
    pub is_truncated: Option<bool>,
    /// `Marker`
    pub marker: Option<String>,
}

impl GetGroupResponse {
    /// The required members; the others are absent.
    pub fn new(group: Group, users: Vec<User>) -> Self {
        Self {
            group,
            users,
            is_truncated: None,
            marker: None,
        }
    }
}

impl Shape for GetGroupResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "GetGroupResponse")?;
        Ok(Self {
            group: fields.required()?,
            users: fields.required()?,
            is_truncated: fields.optional()?,
            marker: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.group),
            required(self.users),
            optional(self.is_truncated),
            optional(self.marker),
        ])
    }
}

impl StructureShape for GetGroupResponse {
    const SCHEMA: &'static Schema = &schemas::GET_GROUP_RESPONSE;
}

/// `GetHumanReadableSummaryRequest`
#[derive(Clone, PartialEq)]
pub struct GetHumanReadableSummaryRequest {
    /// `EntityArn`
    pub entity_arn: String,
    /// `Locale`
    pub locale: Option<String>,
}

impl GetHumanReadableSummaryRequest {
    /// The required members; the others are absent.
    pub fn new(entity_arn: String) -> Self {
        Self {
            entity_arn,
            locale: None,
        }
    }
}

impl Shape for GetHumanReadableSummaryRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "GetHumanReadableSummaryRequest")?;
        Ok(Self {
            entity_arn: fields.required()?,
            locale: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.entity_arn), optional(self.locale)])
    }
}

impl StructureShape for GetHumanReadableSummaryRequest {
    const SCHEMA: &'static Schema = &schemas::GET_HUMAN_READABLE_SUMMARY_REQUEST;
}

/// `GetHumanReadableSummaryResponse`
#[derive(Clone, Default, PartialEq)]
pub struct GetHumanReadableSummaryResponse {
    /// `SummaryContent`
    pub summary_content: Option<String>,
    /// `Locale`
    pub locale: Option<String>,
    /// `SummaryState`
    pub summary_state: Option<SummaryStateType>,
}

impl Shape for GetHumanReadableSummaryResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "GetHumanReadableSummaryResponse")?;
        Ok(Self {
            summary_content: fields.optional()?,
            locale: fields.optional()?,
            summary_state: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            optional(self.summary_content),
            optional(self.locale),
            optional(self.summary_state),
        ])
    }
}

impl StructureShape for GetHumanReadableSummaryResponse {
    const SCHEMA: &'static Schema = &schemas::GET_HUMAN_READABLE_SUMMARY_RESPONSE;
}

/// `GetInstanceProfileRequest`
#[derive(Clone, PartialEq)]
pub struct GetInstanceProfileRequest {
    /// `InstanceProfileName`
    pub instance_profile_name: String,
}

impl Shape for GetInstanceProfileRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "GetInstanceProfileRequest")?;
        Ok(Self {
            instance_profile_name: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.instance_profile_name)])
    }
}

impl StructureShape for GetInstanceProfileRequest {
    const SCHEMA: &'static Schema = &schemas::GET_INSTANCE_PROFILE_REQUEST;
}

/// `GetInstanceProfileResponse`
#[derive(Clone, PartialEq)]
pub struct GetInstanceProfileResponse {
    /// `InstanceProfile`
    pub instance_profile: InstanceProfile,
}

impl Shape for GetInstanceProfileResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "GetInstanceProfileResponse")?;
        Ok(Self {
            instance_profile: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.instance_profile)])
    }
}

impl StructureShape for GetInstanceProfileResponse {
    const SCHEMA: &'static Schema = &schemas::GET_INSTANCE_PROFILE_RESPONSE;
}

/// `GetLoginProfileRequest`
#[derive(Clone, Default, PartialEq)]
pub struct GetLoginProfileRequest {
    /// `UserName`
    pub user_name: Option<String>,
}

impl Shape for GetLoginProfileRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "GetLoginProfileRequest")?;
        Ok(Self {
            user_name: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![optional(self.user_name)])
    }
}

impl StructureShape for GetLoginProfileRequest {
    const SCHEMA: &'static Schema = &schemas::GET_LOGIN_PROFILE_REQUEST;
}

/// `GetLoginProfileResponse`
#[derive(Clone, PartialEq)]
pub struct GetLoginProfileResponse {
    /// `LoginProfile`
    pub login_profile: LoginProfile,
}

impl Shape for GetLoginProfileResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "GetLoginProfileResponse")?;
        Ok(Self {
            login_profile: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.login_profile)])
    }
}

impl StructureShape for GetLoginProfileResponse {
    const SCHEMA: &'static Schema = &schemas::GET_LOGIN_PROFILE_RESPONSE;
}

/// `GetMFADeviceRequest`
#[derive(Clone, PartialEq)]
pub struct GetMFADeviceRequest {
    /// `SerialNumber`
    pub serial_number: String,
    /// `UserName`
    pub user_name: Option<String>,
}

impl GetMFADeviceRequest {
    /// The required members; the others are absent.
    pub fn new(serial_number: String) -> Self {
        Self {
            serial_number,
            user_name: None,
        }
    }
}

impl Shape for GetMFADeviceRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "GetMFADeviceRequest")?;
        Ok(Self {
            serial_number: fields.required()?,
            user_name: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.serial_number), optional(self.user_name)])
    }
}

impl StructureShape for GetMFADeviceRequest {
    const SCHEMA: &'static Schema = &schemas::GET_MFA_DEVICE_REQUEST;
}

/// `GetMFADeviceResponse`
#[derive(Clone, PartialEq)]
pub struct GetMFADeviceResponse {
    /// `UserName`
    pub user_name: Option<String>,
    /// `SerialNumber`
    pub serial_number: String,
    /// `EnableDate`
    pub enable_date: Option<Timestamp>,
    /// `Certifications`
    pub certifications: Option<BTreeMap<String, String>>,
}

impl GetMFADeviceResponse {
    /// The required members; the others are absent.
    pub fn new(serial_number: String) -> Self {
        Self {
            user_name: None,
            serial_number,
            enable_date: None,
            certifications: None,
        }
    }
}

impl Shape for GetMFADeviceResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "GetMFADeviceResponse")?;
        Ok(Self {
            user_name: fields.optional()?,
            serial_number: fields.required()?,
            enable_date: fields.optional()?,
            certifications: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            optional(self.user_name),
            required(self.serial_number),
            optional(self.enable_date),
            optional(self.certifications),
        ])
    }
}

impl StructureShape for GetMFADeviceResponse {
    const SCHEMA: &'static Schema = &schemas::GET_MFA_DEVICE_RESPONSE;
}

/// `GetOpenIDConnectProviderRequest`
#[derive(Clone, PartialEq)]
pub struct GetOpenIDConnectProviderRequest {
    /// `OpenIDConnectProviderArn`
    pub open_id_connect_provider_arn: String,
}

impl Shape for GetOpenIDConnectProviderRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "GetOpenIDConnectProviderRequest")?;
        Ok(Self {
            open_id_connect_provider_arn: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.open_id_connect_provider_arn)])
    }
}

impl StructureShape for GetOpenIDConnectProviderRequest {
    const SCHEMA: &'static Schema = &schemas::GET_OPEN_ID_CONNECT_PROVIDER_REQUEST;
}

/// `GetOpenIDConnectProviderResponse`
#[derive(Clone, Default, PartialEq)]
pub struct GetOpenIDConnectProviderResponse {
    /// `Url`
    pub url: Option<String>,
    /// `ClientIDList`
    pub client_id_list: Option<Vec<String>>,
    /// `ThumbprintList`
    pub thumbprint_list: Option<Vec<String>>,
    /// `CreateDate`
    pub create_date: Option<Timestamp>,
    /// `Tags`
    pub tags: Option<Vec<Tag>>,
}

impl Shape for GetOpenIDConnectProviderResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "GetOpenIDConnectProviderResponse")?;
        Ok(Self {
            url: fields.optional()?,
            client_id_list: fields.optional()?,
            thumbprint_list: fields.optional()?,
            create_date: fields.optional()?,
            tags: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            optional(self.url),
            optional(self.client_id_list),
            optional(self.thumbprint_list),
            optional(self.create_date),
            optional(self.tags),
        ])
    }
}

impl StructureShape for GetOpenIDConnectProviderResponse {
    const SCHEMA: &'static Schema = &schemas::GET_OPEN_ID_CONNECT_PROVIDER_RESPONSE;
}

/// `GetOrganizationsAccessReportRequest`
#[derive(Clone, PartialEq)]
pub struct GetOrganizationsAccessReportRequest {
    /// `JobId`
    pub job_id: String,
    /// `MaxItems`
    pub max_items: Option<i32>,
    /// `Marker`
    pub marker: Option<String>,
    /// `SortKey`
    pub sort_key: Option<SortKeyType>,
}

impl GetOrganizationsAccessReportRequest {
    /// The required members; the others are absent.
    pub fn new(job_id: String) -> Self {
        Self {
            job_id,
            max_items: None,
            marker: None,
            sort_key: None,
        }
    }
}

impl Shape for GetOrganizationsAccessReportRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "GetOrganizationsAccessReportRequest")?;
        Ok(Self {
            job_id: fields.required()?,
            max_items: fields.optional()?,
            marker: fields.optional()?,
            sort_key: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.job_id),
            optional(self.max_items),
            optional(self.marker),
            optional(self.sort_key),
        ])
    }
}

impl StructureShape for GetOrganizationsAccessReportRequest {
    const SCHEMA: &'static Schema = &schemas::GET_ORGANIZATIONS_ACCESS_REPORT_REQUEST;
}

/// `GetOrganizationsAccessReportResponse`
#[derive(Clone, PartialEq)]
pub struct GetOrganizationsAccessReportResponse {
    /// `JobStatus`
    pub job_status: JobStatusType,
    /// `JobCreationDate`
    pub job_creation_date: Timestamp,
    /// `JobCompletionDate`
    pub job_completion_date: Option<Timestamp>,
    /// `NumberOfServicesAccessible`
    pub number_of_services_accessible: Option<i32>,
    /// `NumberOfServicesNotAccessed`
    pub number_of_services_not_accessed: Option<i32>,
    /// `AccessDetails`
    pub access_details: Option<Vec<AccessDetail>>,
    /// `IsTruncated`
    pub is_truncated: Option<bool>,
    /// `Marker`
    pub marker: Option<String>,
    /// `ErrorDetails`
    pub error_details: Option<ErrorDetails>,
}

impl GetOrganizationsAccessReportResponse {
    /// The required members; the others are absent.
    pub fn new(job_status: JobStatusType, job_creation_date: Timestamp) -> Self {
        Self {
            job_status,
            job_creation_date,
            job_completion_date: None,
            number_of_services_accessible: None,
            number_of_services_not_accessed: None,
            access_details: None,
            is_truncated: None,
            marker: None,
            error_details: None,
        }
    }
}

impl Shape for GetOrganizationsAccessReportResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "GetOrganizationsAccessReportResponse")?;
        Ok(Self {
            job_status: fields.required()?,
            job_creation_date: fields.required()?,
            job_completion_date: fields.optional()?,
            number_of_services_accessible: fields.optional()?,
            number_of_services_not_accessed: fields.optional()?,
            access_details: fields.optional()?,
            is_truncated: fields.optional()?,
            marker: fields.optional()?,
            error_details: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.job_status),
            required(self.job_creation_date),
            optional(self.job_completion_date),
            optional(self.number_of_services_accessible),
            optional(self.number_of_services_not_accessed),
            optional(self.access_details),
            optional(self.is_truncated),
            optional(self.marker),
            optional(self.error_details),
        ])
    }
}

impl StructureShape for GetOrganizationsAccessReportResponse {
    const SCHEMA: &'static Schema = &schemas::GET_ORGANIZATIONS_ACCESS_REPORT_RESPONSE;
}

/// `GetOutboundWebIdentityFederationInfoResponse`
#[derive(Clone, Default, PartialEq)]
pub struct GetOutboundWebIdentityFederationInfoResponse {
    /// `IssuerIdentifier`
    pub issuer_identifier: Option<String>,
    /// `JwtVendingEnabled`
    pub jwt_vending_enabled: Option<bool>,
}

impl Shape for GetOutboundWebIdentityFederationInfoResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "GetOutboundWebIdentityFederationInfoResponse")?;
        Ok(Self {
            issuer_identifier: fields.optional()?,
            jwt_vending_enabled: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            optional(self.issuer_identifier),
            optional(self.jwt_vending_enabled),
        ])
    }
}

impl StructureShape for GetOutboundWebIdentityFederationInfoResponse {
    const SCHEMA: &'static Schema = &schemas::GET_OUTBOUND_WEB_IDENTITY_FEDERATION_INFO_RESPONSE;
}

/// `GetPolicyRequest`
#[derive(Clone, PartialEq)]
pub struct GetPolicyRequest {
    /// `PolicyArn`
    pub policy_arn: String,
}

impl Shape for GetPolicyRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "GetPolicyRequest")?;
        Ok(Self {
            policy_arn: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.policy_arn)])
    }
}

impl StructureShape for GetPolicyRequest {
    const SCHEMA: &'static Schema = &schemas::GET_POLICY_REQUEST;
}

/// `GetPolicyResponse`
#[derive(Clone, Default, PartialEq)]
pub struct GetPolicyResponse {
    /// `Policy`
    pub policy: Option<Policy>,
}

impl Shape for GetPolicyResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "GetPolicyResponse")?;
        Ok(Self {
            policy: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![optional(self.policy)])
    }
}

impl StructureShape for GetPolicyResponse {
    const SCHEMA: &'static Schema = &schemas::GET_POLICY_RESPONSE;
}

/// `GetPolicyVersionRequest`
#[derive(Clone, PartialEq)]
pub struct GetPolicyVersionRequest {
    /// `PolicyArn`
    pub policy_arn: String,
    /// `VersionId`
    pub version_id: String,
}

impl Shape for GetPolicyVersionRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "GetPolicyVersionRequest")?;
        Ok(Self {
            policy_arn: fields.required()?,
            version_id: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.policy_arn), required(self.version_id)])
    }
}

impl StructureShape for GetPolicyVersionRequest {
    const SCHEMA: &'static Schema = &schemas::GET_POLICY_VERSION_REQUEST;
}

/// `GetPolicyVersionResponse`
#[derive(Clone, Default, PartialEq)]
pub struct GetPolicyVersionResponse {
    /// `PolicyVersion`
    pub policy_version: Option<PolicyVersion>,
}

impl Shape for GetPolicyVersionResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "GetPolicyVersionResponse")?;
        Ok(Self {
            policy_version: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![optional(self.policy_version)])
    }
}

impl StructureShape for GetPolicyVersionResponse {
    const SCHEMA: &'static Schema = &schemas::GET_POLICY_VERSION_RESPONSE;
}

/// `GetRolePolicyRequest`
#[derive(Clone, PartialEq)]
pub struct GetRolePolicyRequest {
    /// `RoleName`
    pub role_name: String,
    /// `PolicyName`
    pub policy_name: String,
}

impl Shape for GetRolePolicyRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "GetRolePolicyRequest")?;
        Ok(Self {
            role_name: fields.required()?,
            policy_name: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.role_name), required(self.policy_name)])
    }
}

impl StructureShape for GetRolePolicyRequest {
    const SCHEMA: &'static Schema = &schemas::GET_ROLE_POLICY_REQUEST;
}

/// `GetRolePolicyResponse`
#[derive(Clone, PartialEq)]
pub struct GetRolePolicyResponse {
    /// `RoleName`
    pub role_name: String,
    /// `PolicyName`
    pub policy_name: String,
    /// `PolicyDocument`
    pub policy_document: String,
}

impl Shape for GetRolePolicyResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "GetRolePolicyResponse")?;
        Ok(Self {
            role_name: fields.required()?,
            policy_name: fields.required()?,
            policy_document: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.role_name),
            required(self.policy_name),
            required(self.policy_document),
        ])
    }
}

impl StructureShape for GetRolePolicyResponse {
    const SCHEMA: &'static Schema = &schemas::GET_ROLE_POLICY_RESPONSE;
}

/// `GetRoleRequest`
#[derive(Clone, PartialEq)]
pub struct GetRoleRequest {
    /// `RoleName`
    pub role_name: String,
}

impl Shape for GetRoleRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "GetRoleRequest")?;
        Ok(Self {
            role_name: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.role_name)])
    }
}

impl StructureShape for GetRoleRequest {
    const SCHEMA: &'static Schema = &schemas::GET_ROLE_REQUEST;
}

/// `GetRoleResponse`
#[derive(Clone, PartialEq)]
pub struct GetRoleResponse {
    /// `Role`
    pub role: Role,
}

impl Shape for GetRoleResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "GetRoleResponse")?;
        Ok(Self {
            role: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.role)])
    }
}

impl StructureShape for GetRoleResponse {
    const SCHEMA: &'static Schema = &schemas::GET_ROLE_RESPONSE;
}

/// `GetRoleTemplateVersionRequest`
#[derive(Clone, PartialEq)]
pub struct GetRoleTemplateVersionRequest {
    /// `TemplateArn`
    pub template_arn: String,
    /// `MinorVersion`
    pub minor_version: Option<i32>,
}

impl GetRoleTemplateVersionRequest {
    /// The required members; the others are absent.
    pub fn new(template_arn: String) -> Self {
        Self {
            template_arn,
            minor_version: None,
        }
    }
}

impl Shape for GetRoleTemplateVersionRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "GetRoleTemplateVersionRequest")?;
        Ok(Self {
            template_arn: fields.required()?,
            minor_version: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.template_arn),
            optional(self.minor_version),
        ])
    }
}

impl StructureShape for GetRoleTemplateVersionRequest {
    const SCHEMA: &'static Schema = &schemas::GET_ROLE_TEMPLATE_VERSION_REQUEST;
}

/// `GetRoleTemplateVersionResponse`
#[derive(Clone, PartialEq)]
pub struct GetRoleTemplateVersionResponse {
    /// `RoleTemplateVersion`
    pub role_template_version: RoleTemplateVersion,
}

impl Shape for GetRoleTemplateVersionResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "GetRoleTemplateVersionResponse")?;
        Ok(Self {
            role_template_version: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.role_template_version)])
    }
}

impl StructureShape for GetRoleTemplateVersionResponse {
    const SCHEMA: &'static Schema = &schemas::GET_ROLE_TEMPLATE_VERSION_RESPONSE;
}

/// `GetSAMLProviderRequest`
#[derive(Clone, PartialEq)]
pub struct GetSAMLProviderRequest {
    /// `SAMLProviderArn`
    pub saml_provider_arn: String,
}

impl Shape for GetSAMLProviderRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "GetSAMLProviderRequest")?;
        Ok(Self {
            saml_provider_arn: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.saml_provider_arn)])
    }
}

impl StructureShape for GetSAMLProviderRequest {
    const SCHEMA: &'static Schema = &schemas::GET_SAML_PROVIDER_REQUEST;
}

/// `GetSAMLProviderResponse`
#[derive(Clone, Default, PartialEq)]
pub struct GetSAMLProviderResponse {
    /// `SAMLProviderUUID`
    pub saml_provider_uuid: Option<String>,
    /// `SAMLMetadataDocument`
    pub saml_metadata_document: Option<String>,
    /// `CreateDate`
    pub create_date: Option<Timestamp>,
    /// `ValidUntil`
    pub valid_until: Option<Timestamp>,
    /// `Tags`
    pub tags: Option<Vec<Tag>>,
    /// `AssertionEncryptionMode`
    pub assertion_encryption_mode: Option<AssertionEncryptionModeType>,
    /// `PrivateKeyList`
    pub private_key_list: Option<Vec<SAMLPrivateKey>>,
}

impl Shape for GetSAMLProviderResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "GetSAMLProviderResponse")?;
        Ok(Self {
            saml_provider_uuid: fields.optional()?,
            saml_metadata_document: fields.optional()?,
            create_date: fields.optional()?,
            valid_until: fields.optional()?,
            tags: fields.optional()?,
            assertion_encryption_mode: fields.optional()?,
            private_key_list: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            optional(self.saml_provider_uuid),
            optional(self.saml_metadata_document),
            optional(self.create_date),
            optional(self.valid_until),
            optional(self.tags),
            optional(self.assertion_encryption_mode),
            optional(self.private_key_list),
        ])
    }
}

impl StructureShape for GetSAMLProviderResponse {
    const SCHEMA: &'static Schema = &schemas::GET_SAML_PROVIDER_RESPONSE;
}

/// `GetSSHPublicKeyRequest`
#[derive(Clone, PartialEq)]
pub struct GetSSHPublicKeyRequest {
    /// `UserName`
    pub user_name: String,
    /// `SSHPublicKeyId`
    pub ssh_public_key_id: String,
    /// `Encoding`
    pub encoding: EncodingType,
}

impl Shape for GetSSHPublicKeyRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "GetSSHPublicKeyRequest")?;
        Ok(Self {
            user_name: fields.required()?,
            ssh_public_key_id: fields.required()?,
            encoding: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.user_name),
            required(self.ssh_public_key_id),
            required(self.encoding),
        ])
    }
}

impl StructureShape for GetSSHPublicKeyRequest {
    const SCHEMA: &'static Schema = &schemas::GET_SSH_PUBLIC_KEY_REQUEST;
}

/// `GetSSHPublicKeyResponse`
#[derive(Clone, Default, PartialEq)]
pub struct GetSSHPublicKeyResponse {
    /// `SSHPublicKey`
    pub ssh_public_key: Option<SSHPublicKey>,
}

impl Shape for GetSSHPublicKeyResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "GetSSHPublicKeyResponse")?;
        Ok(Self {
            ssh_public_key: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![optional(self.ssh_public_key)])
    }
}

impl StructureShape for GetSSHPublicKeyResponse {
    const SCHEMA: &'static Schema = &schemas::GET_SSH_PUBLIC_KEY_RESPONSE;
}

/// `GetServerCertificateRequest`
#[derive(Clone, PartialEq)]
pub struct GetServerCertificateRequest {
    /// `ServerCertificateName`
    pub server_certificate_name: String,
}

impl Shape for GetServerCertificateRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "GetServerCertificateRequest")?;
        Ok(Self {
            server_certificate_name: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.server_certificate_name)])
    }
}

impl StructureShape for GetServerCertificateRequest {
    const SCHEMA: &'static Schema = &schemas::GET_SERVER_CERTIFICATE_REQUEST;
}

/// `GetServerCertificateResponse`
#[derive(Clone, PartialEq)]
pub struct GetServerCertificateResponse {
    /// `ServerCertificate`
    pub server_certificate: ServerCertificate,
}

impl Shape for GetServerCertificateResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "GetServerCertificateResponse")?;
        Ok(Self {
            server_certificate: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.server_certificate)])
    }
}

impl StructureShape for GetServerCertificateResponse {
    const SCHEMA: &'static Schema = &schemas::GET_SERVER_CERTIFICATE_RESPONSE;
}

/// `GetServiceLastAccessedDetailsRequest`
#[derive(Clone, PartialEq)]
pub struct GetServiceLastAccessedDetailsRequest {
    /// `JobId`
    pub job_id: String,
    /// `MaxItems`
    pub max_items: Option<i32>,
    /// `Marker`
    pub marker: Option<String>,
}

impl GetServiceLastAccessedDetailsRequest {
    /// The required members; the others are absent.
    pub fn new(job_id: String) -> Self {
        Self {
            job_id,
            max_items: None,
            marker: None,
        }
    }
}

impl Shape for GetServiceLastAccessedDetailsRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "GetServiceLastAccessedDetailsRequest")?;
        Ok(Self {
            job_id: fields.required()?,
            max_items: fields.optional()?,
            marker: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.job_id),
            optional(self.max_items),
            optional(self.marker),
        ])
    }
}

impl StructureShape for GetServiceLastAccessedDetailsRequest {
    const SCHEMA: &'static Schema = &schemas::GET_SERVICE_LAST_ACCESSED_DETAILS_REQUEST;
}

/// `GetServiceLastAccessedDetailsResponse`
#[derive(Clone, PartialEq)]
pub struct GetServiceLastAccessedDetailsResponse {
    /// `JobStatus`
    pub job_status: JobStatusType,
    /// `JobType`
    pub job_type: Option<AccessAdvisorUsageGranularityType>,
    /// `JobCreationDate`
    pub job_creation_date: Timestamp,
    /// `ServicesLastAccessed`
    pub services_last_accessed: Vec<ServiceLastAccessed>,
    /// `JobCompletionDate`
    pub job_completion_date: Timestamp,
    /// `IsTruncated`
    pub is_truncated: Option<bool>,
    /// `Marker`
    pub marker: Option<String>,
    /// `Error`
    pub error: Option<ErrorDetails>,
}

impl GetServiceLastAccessedDetailsResponse {
    /// The required members; the others are absent.
    pub fn new(
        job_status: JobStatusType,
        job_creation_date: Timestamp,
        services_last_accessed: Vec<ServiceLastAccessed>,
        job_completion_date: Timestamp,
    ) -> Self {
        Self {
            job_status,
            job_type: None,
            job_creation_date,
            services_last_accessed,
            job_completion_date,
            is_truncated: None,
            marker: None,
            error: None,
        }
    }
}

impl Shape for GetServiceLastAccessedDetailsResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "GetServiceLastAccessedDetailsResponse")?;
        Ok(Self {
            job_status: fields.required()?,
            job_type: fields.optional()?,
            job_creation_date: fields.required()?,
            services_last_accessed: fields.required()?,
            job_completion_date: fields.required()?,
            is_truncated: fields.optional()?,
            marker: fields.optional()?,
            error: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.job_status),
            optional(self.job_type),
            required(self.job_creation_date),
            required(self.services_last_accessed),
            required(self.job_completion_date),
            optional(self.is_truncated),
            optional(self.marker),
            optional(self.error),
        ])
    }
}

impl StructureShape for GetServiceLastAccessedDetailsResponse {
    const SCHEMA: &'static Schema = &schemas::GET_SERVICE_LAST_ACCESSED_DETAILS_RESPONSE;
}

/// `GetServiceLastAccessedDetailsWithEntitiesRequest`
#[derive(Clone, PartialEq)]
pub struct GetServiceLastAccessedDetailsWithEntitiesRequest {
    /// `JobId`
    pub job_id: String,
    /// `ServiceNamespace`
    pub service_namespace: String,
    /// `MaxItems`
    pub max_items: Option<i32>,
    /// `Marker`
    pub marker: Option<String>,
}

impl GetServiceLastAccessedDetailsWithEntitiesRequest {
    /// The required members; the others are absent.
    pub fn new(job_id: String, service_namespace: String) -> Self {
        Self {
            job_id,
            service_namespace,
            max_items: None,
            marker: None,
        }
    }
}

impl Shape for GetServiceLastAccessedDetailsWithEntitiesRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "GetServiceLastAccessedDetailsWithEntitiesRequest")?;
        Ok(Self {
            job_id: fields.required()?,
            service_namespace: fields.required()?,
            max_items: fields.optional()?,
            marker: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.job_id),
            required(self.service_namespace),
            optional(self.max_items),
            optional(self.marker),
        ])
    }
}

impl StructureShape for GetServiceLastAccessedDetailsWithEntitiesRequest {
    const SCHEMA: &'static Schema =
        &schemas::GET_SERVICE_LAST_ACCESSED_DETAILS_WITH_ENTITIES_REQUEST;
}

/// `GetServiceLastAccessedDetailsWithEntitiesResponse`
#[derive(Clone, PartialEq)]
pub struct GetServiceLastAccessedDetailsWithEntitiesResponse {
    /// `JobStatus`
    pub job_status: JobStatusType,
    /// `JobCreationDate`
    pub job_creation_date: Timestamp,
    /// `JobCompletionDate`
    pub job_completion_date: Timestamp,
    /// `EntityDetailsList`
    pub entity_details_list: Vec<EntityDetails>,
    /// `IsTruncated`
    pub is_truncated: Option<bool>,
    /// `Marker`
    pub marker: Option<String>,
    /// `Error`
    pub error: Option<ErrorDetails>,
}

impl GetServiceLastAccessedDetailsWithEntitiesResponse {
    /// The required members; the others are absent.
    pub fn new(
        job_status: JobStatusType,
        job_creation_date: Timestamp,
        job_completion_date: Timestamp,
        entity_details_list: Vec<EntityDetails>,
    ) -> Self {
        Self {
            job_status,
            job_creation_date,
            job_completion_date,
            entity_details_list,
            is_truncated: None,
            marker: None,
            error: None,
        }
    }
}

impl Shape for GetServiceLastAccessedDetailsWithEntitiesResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "GetServiceLastAccessedDetailsWithEntitiesResponse")?;
        Ok(Self {
            job_status: fields.required()?,
            job_creation_date: fields.required()?,
            job_completion_date: fields.required()?,
            entity_details_list: fields.required()?,
            is_truncated: fields.optional()?,
            marker: fields.optional()?,
            error: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.job_status),
            required(self.job_creation_date),
            required(self.job_completion_date),
            required(self.entity_details_list),
            optional(self.is_truncated),
            optional(self.marker),
            optional(self.error),
        ])
    }
}

impl StructureShape for GetServiceLastAccessedDetailsWithEntitiesResponse {
    const SCHEMA: &'static Schema =
        &schemas::GET_SERVICE_LAST_ACCESSED_DETAILS_WITH_ENTITIES_RESPONSE;
}

/// `GetServiceLinkedRoleDeletionStatusRequest`
#[derive(Clone, PartialEq)]
pub struct GetServiceLinkedRoleDeletionStatusRequest {
    /// `DeletionTaskId`
    pub deletion_task_id: String,
}

impl Shape for GetServiceLinkedRoleDeletionStatusRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "GetServiceLinkedRoleDeletionStatusRequest")?;
        Ok(Self {
            deletion_task_id: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.deletion_task_id)])
    }
}

impl StructureShape for GetServiceLinkedRoleDeletionStatusRequest {
    const SCHEMA: &'static Schema = &schemas::GET_SERVICE_LINKED_ROLE_DELETION_STATUS_REQUEST;
}

/// `GetServiceLinkedRoleDeletionStatusResponse`
#[derive(Clone, PartialEq)]
pub struct GetServiceLinkedRoleDeletionStatusResponse {
    /// `Status`
    pub status: DeletionTaskStatusType,
    /// `Reason`
    pub reason: Option<DeletionTaskFailureReasonType>,
}

impl GetServiceLinkedRoleDeletionStatusResponse {
    /// The required members; the others are absent.
    pub fn new(status: DeletionTaskStatusType) -> Self {
        Self {
            status,
            reason: None,
        }
    }
}

impl Shape for GetServiceLinkedRoleDeletionStatusResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "GetServiceLinkedRoleDeletionStatusResponse")?;
        Ok(Self {
            status: fields.required()?,
            reason: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.status), optional(self.reason)])
    }
}

impl StructureShape for GetServiceLinkedRoleDeletionStatusResponse {
    const SCHEMA: &'static Schema = &schemas::GET_SERVICE_LINKED_ROLE_DELETION_STATUS_RESPONSE;
}

/// `GetUserPolicyRequest`
#[derive(Clone, PartialEq)]
pub struct GetUserPolicyRequest {
    /// `UserName`
    pub user_name: String,
    /// `PolicyName`
    pub policy_name: String,
}

impl Shape for GetUserPolicyRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "GetUserPolicyRequest")?;
        Ok(Self {
            user_name: fields.required()?,
            policy_name: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.user_name), required(self.policy_name)])
    }
}

impl StructureShape for GetUserPolicyRequest {
    const SCHEMA: &'static Schema = &schemas::GET_USER_POLICY_REQUEST;
}

/// `GetUserPolicyResponse`
#[derive(Clone, PartialEq)]
pub struct GetUserPolicyResponse {
    /// `UserName`
    pub user_name: String,
    /// `PolicyName`
    pub policy_name: String,
    /// `PolicyDocument`
    pub policy_document: String,
}

impl Shape for GetUserPolicyResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "GetUserPolicyResponse")?;
        Ok(Self {
            user_name: fields.required()?,
            policy_name: fields.required()?,
            policy_document: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.user_name),
            required(self.policy_name),
            required(self.policy_document),
        ])
    }
}

impl StructureShape for GetUserPolicyResponse {
    const SCHEMA: &'static Schema = &schemas::GET_USER_POLICY_RESPONSE;
}

/// `GetUserRequest`
#[derive(Clone, Default, PartialEq)]
pub struct GetUserRequest {
    /// `UserName`
    pub user_name: Option<String>,
}

impl Shape for GetUserRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "GetUserRequest")?;
        Ok(Self {
            user_name: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![optional(self.user_name)])
    }
}

impl StructureShape for GetUserRequest {
    const SCHEMA: &'static Schema = &schemas::GET_USER_REQUEST;
}

/// `GetUserResponse`
#[derive(Clone, PartialEq)]
pub struct GetUserResponse {
    /// `User`
    pub user: User,
}

impl Shape for GetUserResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "GetUserResponse")?;
        Ok(Self {
            user: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.user)])
    }
}

impl StructureShape for GetUserResponse {
    const SCHEMA: &'static Schema = &schemas::GET_USER_RESPONSE;
}

/// `Group`
#[derive(Clone, PartialEq)]
pub struct Group {
    /// `Path`
    pub path: String,
    /// `GroupName`
    pub group_name: String,
    /// `GroupId`
    pub group_id: String,
    /// `Arn`
    pub arn: String,
    /// `CreateDate`
    pub create_date: Timestamp,
}

impl Shape for Group {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "Group")?;
        Ok(Self {
            path: fields.required()?,
            group_name: fields.required()?,
            group_id: fields.required()?,
            arn: fields.required()?,
            create_date: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.path),
            required(self.group_name),
            required(self.group_id),
            required(self.arn),
            required(self.create_date),
        ])
    }
}

impl StructureShape for Group {
    const SCHEMA: &'static Schema = &schemas::GROUP;
}

/// `GroupDetail`
#[derive(Clone, Default, PartialEq)]
pub struct GroupDetail {
    /// `Path`
    pub path: Option<String>,
    /// `GroupName`
    pub group_name: Option<String>,
    /// `GroupId`
    pub group_id: Option<String>,
    /// `Arn`
    pub arn: Option<String>,
    /// `CreateDate`
    pub create_date: Option<Timestamp>,
    /// `GroupPolicyList`
    pub group_policy_list: Option<Vec<PolicyDetail>>,
    /// `AttachedManagedPolicies`
    pub attached_managed_policies: Option<Vec<AttachedPolicy>>,
}

impl Shape for GroupDetail {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "GroupDetail")?;
        Ok(Self {
            path: fields.optional()?,
            group_name: fields.optional()?,
            group_id: fields.optional()?,
            arn: fields.optional()?,
            create_date: fields.optional()?,
            group_policy_list: fields.optional()?,
            attached_managed_policies: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            optional(self.path),
            optional(self.group_name),
            optional(self.group_id),
            optional(self.arn),
            optional(self.create_date),
            optional(self.group_policy_list),
            optional(self.attached_managed_policies),
        ])
    }
}

impl StructureShape for GroupDetail {
    const SCHEMA: &'static Schema = &schemas::GROUP_DETAIL;
}

/// `InlinePolicy`
#[derive(Clone, PartialEq)]
pub struct InlinePolicy {
    /// `PolicyName`
    pub policy_name: String,
    /// `PolicyDocument`
    pub policy_document: String,
}

impl Shape for InlinePolicy {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "InlinePolicy")?;
        Ok(Self {
            policy_name: fields.required()?,
            policy_document: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.policy_name),
            required(self.policy_document),
        ])
    }
}

impl StructureShape for InlinePolicy {
    const SCHEMA: &'static Schema = &schemas::INLINE_POLICY;
}

/// `InlinePolicyIdentifierType`
#[derive(Clone, PartialEq)]
pub struct InlinePolicyIdentifierType {
    /// `PolicyName`
    pub policy_name: String,
    /// `AttachmentType`
    pub attachment_type: AttachmentType,
    /// `AttachmentName`
    pub attachment_name: String,
}

impl Shape for InlinePolicyIdentifierType {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "InlinePolicyIdentifierType")?;
        Ok(Self {
            policy_name: fields.required()?,
            attachment_type: fields.required()?,
            attachment_name: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.policy_name),
            required(self.attachment_type),
            required(self.attachment_name),
        ])
    }
}

impl StructureShape for InlinePolicyIdentifierType {
    const SCHEMA: &'static Schema = &schemas::INLINE_POLICY_IDENTIFIER_TYPE;
}

/// `InstanceProfile`
#[derive(Clone, PartialEq)]
pub struct InstanceProfile {
    /// `Path`
    pub path: String,
    /// `InstanceProfileName`
    pub instance_profile_name: String,
    /// `InstanceProfileId`
    pub instance_profile_id: String,
    /// `Arn`
    pub arn: String,
    /// `CreateDate`
    pub create_date: Timestamp,
    /// `Roles`
    pub roles: Vec<Role>,
    /// `Tags`
    pub tags: Option<Vec<Tag>>,
}

impl InstanceProfile {
    /// The required members; the others are absent.
    pub fn new(
        path: String,
        instance_profile_name: String,
        instance_profile_id: String,
        arn: String,
        create_date: Timestamp,
        roles: Vec<Role>,
    ) -> Self {
        Self {
            path,
            instance_profile_name,
            instance_profile_id,
            arn,
            create_date,
            roles,
            tags: None,
        }
    }
}

impl Shape for InstanceProfile {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "InstanceProfile")?;
        Ok(Self {
            path: fields.required()?,
            instance_profile_name: fields.required()?,
            instance_profile_id: fields.required()?,
            arn: fields.required()?,
            create_date: fields.required()?,
            roles: fields.required()?,
            tags: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.path),
            required(self.instance_profile_name),
            required(self.instance_profile_id),
            required(self.arn),
            required(self.create_date),
            required(self.roles),
            optional(self.tags),
        ])
    }
}

impl StructureShape for InstanceProfile {
    const SCHEMA: &'static Schema = &schemas::INSTANCE_PROFILE;
}

/// `ListAccessKeysRequest`
#[derive(Clone, Default, PartialEq)]
pub struct ListAccessKeysRequest {
    /// `UserName`
    pub user_name: Option<String>,
    /// `Marker`
    pub marker: Option<String>,
    /// `MaxItems`
    pub max_items: Option<i32>,
}

impl Shape for ListAccessKeysRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListAccessKeysRequest")?;
        Ok(Self {
            user_name: fields.optional()?,
            marker: fields.optional()?,
            max_items: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            optional(self.user_name),
            optional(self.marker),
            optional(self.max_items),
        ])
    }
}

impl StructureShape for ListAccessKeysRequest {
    const SCHEMA: &'static Schema = &schemas::LIST_ACCESS_KEYS_REQUEST;
}

/// `ListAccessKeysResponse`
#[derive(Clone, PartialEq)]
pub struct ListAccessKeysResponse {
    /// `AccessKeyMetadata`
    pub access_key_metadata: Vec<AccessKeyMetadata>,
    /// `IsTruncated`
    pub is_truncated: Option<bool>,
    /// `Marker`
    pub marker: Option<String>,
}

impl ListAccessKeysResponse {
    /// The required members; the others are absent.
    pub fn new(access_key_metadata: Vec<AccessKeyMetadata>) -> Self {
        Self {
            access_key_metadata,
            is_truncated: None,
            marker: None,
        }
    }
}

impl Shape for ListAccessKeysResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListAccessKeysResponse")?;
        Ok(Self {
            access_key_metadata: fields.required()?,
            is_truncated: fields.optional()?,
            marker: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.access_key_metadata),
            optional(self.is_truncated),
            optional(self.marker),
        ])
    }
}

impl StructureShape for ListAccessKeysResponse {
    const SCHEMA: &'static Schema = &schemas::LIST_ACCESS_KEYS_RESPONSE;
}

/// `ListAccountAliasesRequest`
#[derive(Clone, Default, PartialEq)]
pub struct ListAccountAliasesRequest {
    /// `Marker`
    pub marker: Option<String>,
    /// `MaxItems`
    pub max_items: Option<i32>,
}

impl Shape for ListAccountAliasesRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListAccountAliasesRequest")?;
        Ok(Self {
            marker: fields.optional()?,
            max_items: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![optional(self.marker), optional(self.max_items)])
    }
}

impl StructureShape for ListAccountAliasesRequest {
    const SCHEMA: &'static Schema = &schemas::LIST_ACCOUNT_ALIASES_REQUEST;
}

/// `ListAccountAliasesResponse`
#[derive(Clone, PartialEq)]
pub struct ListAccountAliasesResponse {
    /// `AccountAliases`
    pub account_aliases: Vec<String>,
    /// `IsTruncated`
    pub is_truncated: Option<bool>,
    /// `Marker`
    pub marker: Option<String>,
}

impl ListAccountAliasesResponse {
    /// The required members; the others are absent.
    pub fn new(account_aliases: Vec<String>) -> Self {
        Self {
            account_aliases,
            is_truncated: None,
            marker: None,
        }
    }
}

impl Shape for ListAccountAliasesResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListAccountAliasesResponse")?;
        Ok(Self {
            account_aliases: fields.required()?,
            is_truncated: fields.optional()?,
            marker: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.account_aliases),
            optional(self.is_truncated),
            optional(self.marker),
        ])
    }
}

impl StructureShape for ListAccountAliasesResponse {
    const SCHEMA: &'static Schema = &schemas::LIST_ACCOUNT_ALIASES_RESPONSE;
}

/// `ListAttachedGroupPoliciesRequest`
#[derive(Clone, PartialEq)]
pub struct ListAttachedGroupPoliciesRequest {
    /// `GroupName`
    pub group_name: String,
    /// `PathPrefix`
    pub path_prefix: Option<String>,
    /// `Marker`
    pub marker: Option<String>,
    /// `MaxItems`
    pub max_items: Option<i32>,
}

impl ListAttachedGroupPoliciesRequest {
    /// The required members; the others are absent.
    pub fn new(group_name: String) -> Self {
        Self {
            group_name,
            path_prefix: None,
            marker: None,
            max_items: None,
        }
    }
}

impl Shape for ListAttachedGroupPoliciesRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListAttachedGroupPoliciesRequest")?;
        Ok(Self {
            group_name: fields.required()?,
            path_prefix: fields.optional()?,
            marker: fields.optional()?,
            max_items: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.group_name),
            optional(self.path_prefix),
            optional(self.marker),
            optional(self.max_items),
        ])
    }
}

impl StructureShape for ListAttachedGroupPoliciesRequest {
    const SCHEMA: &'static Schema = &schemas::LIST_ATTACHED_GROUP_POLICIES_REQUEST;
}

/// `ListAttachedGroupPoliciesResponse`
#[derive(Clone, Default, PartialEq)]
pub struct ListAttachedGroupPoliciesResponse {
    /// `AttachedPolicies`
    pub attached_policies: Option<Vec<AttachedPolicy>>,
    /// `IsTruncated`
    pub is_truncated: Option<bool>,
    /// `Marker`
    pub marker: Option<String>,
}

impl Shape for ListAttachedGroupPoliciesResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListAttachedGroupPoliciesResponse")?;
        Ok(Self {
            attached_policies: fields.optional()?,
            is_truncated: fields.optional()?,
            marker: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            optional(self.attached_policies),
            optional(self.is_truncated),
            optional(self.marker),
        ])
    }
}

impl StructureShape for ListAttachedGroupPoliciesResponse {
    const SCHEMA: &'static Schema = &schemas::LIST_ATTACHED_GROUP_POLICIES_RESPONSE;
}

/// `ListAttachedRolePoliciesRequest`
#[derive(Clone, PartialEq)]
pub struct ListAttachedRolePoliciesRequest {
    /// `RoleName`
    pub role_name: String,
    /// `PathPrefix`
    pub path_prefix: Option<String>,
    /// `Marker`
    pub marker: Option<String>,
    /// `MaxItems`
    pub max_items: Option<i32>,
}

impl ListAttachedRolePoliciesRequest {
    /// The required members; the others are absent.
    pub fn new(role_name: String) -> Self {
        Self {
            role_name,
            path_prefix: None,
            marker: None,
            max_items: None,
        }
    }
}

impl Shape for ListAttachedRolePoliciesRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListAttachedRolePoliciesRequest")?;
        Ok(Self {
            role_name: fields.required()?,
            path_prefix: fields.optional()?,
            marker: fields.optional()?,
            max_items: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.role_name),
            optional(self.path_prefix),
            optional(self.marker),
            optional(self.max_items),
        ])
    }
}

impl StructureShape for ListAttachedRolePoliciesRequest {
    const SCHEMA: &'static Schema = &schemas::LIST_ATTACHED_ROLE_POLICIES_REQUEST;
}

/// `ListAttachedRolePoliciesResponse`
#[derive(Clone, Default, PartialEq)]
pub struct ListAttachedRolePoliciesResponse {
    /// `AttachedPolicies`
    pub attached_policies: Option<Vec<AttachedPolicy>>,
    /// `IsTruncated`
    pub is_truncated: Option<bool>,
    /// `Marker`
    pub marker: Option<String>,
}

impl Shape for ListAttachedRolePoliciesResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListAttachedRolePoliciesResponse")?;
        Ok(Self {
            attached_policies: fields.optional()?,
            is_truncated: fields.optional()?,
            marker: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            optional(self.attached_policies),
            optional(self.is_truncated),
            optional(self.marker),
        ])
    }
}

impl StructureShape for ListAttachedRolePoliciesResponse {
    const SCHEMA: &'static Schema = &schemas::LIST_ATTACHED_ROLE_POLICIES_RESPONSE;
}

/// `ListAttachedUserPoliciesRequest`
#[derive(Clone, PartialEq)]
pub struct ListAttachedUserPoliciesRequest {
    /// `UserName`
    pub user_name: String,
    /// `PathPrefix`
    pub path_prefix: Option<String>,
    /// `Marker`
    pub marker: Option<String>,
    /// `MaxItems`
    pub max_items: Option<i32>,
}

impl ListAttachedUserPoliciesRequest {
    /// The required members; the others are absent.
    pub fn new(user_name: String) -> Self {
        Self {
            user_name,
            path_prefix: None,
            marker: None,
            max_items: None,
        }
    }
}

impl Shape for ListAttachedUserPoliciesRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListAttachedUserPoliciesRequest")?;
        Ok(Self {
            user_name: fields.required()?,
            path_prefix: fields.optional()?,
            marker: fields.optional()?,
            max_items: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.user_name),
            optional(self.path_prefix),
            optional(self.marker),
            optional(self.max_items),
        ])
    }
}

impl StructureShape for ListAttachedUserPoliciesRequest {
    const SCHEMA: &'static Schema = &schemas::LIST_ATTACHED_USER_POLICIES_REQUEST;
}

/// `ListAttachedUserPoliciesResponse`
#[derive(Clone, Default, PartialEq)]
pub struct ListAttachedUserPoliciesResponse {
    /// `AttachedPolicies`
    pub attached_policies: Option<Vec<AttachedPolicy>>,
    /// `IsTruncated`
    pub is_truncated: Option<bool>,
    /// `Marker`
    pub marker: Option<String>,
}

impl Shape for ListAttachedUserPoliciesResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListAttachedUserPoliciesResponse")?;
        Ok(Self {
            attached_policies: fields.optional()?,
            is_truncated: fields.optional()?,
            marker: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            optional(self.attached_policies),
            optional(self.is_truncated),
            optional(self.marker),
        ])
    }
}

impl StructureShape for ListAttachedUserPoliciesResponse {
    const SCHEMA: &'static Schema = &schemas::LIST_ATTACHED_USER_POLICIES_RESPONSE;
}

/// `ListDelegationRequestsRequest`
#[derive(Clone, Default, PartialEq)]
pub struct ListDelegationRequestsRequest {
    /// `OwnerId`
    pub owner_id: Option<String>,
    /// `Marker`
    pub marker: Option<String>,
    /// `MaxItems`
    pub max_items: Option<i32>,
}

impl Shape for ListDelegationRequestsRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListDelegationRequestsRequest")?;
        Ok(Self {
            owner_id: fields.optional()?,
            marker: fields.optional()?,
            max_items: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            optional(self.owner_id),
            optional(self.marker),
            optional(self.max_items),
        ])
    }
}

impl StructureShape for ListDelegationRequestsRequest {
    const SCHEMA: &'static Schema = &schemas::LIST_DELEGATION_REQUESTS_REQUEST;
}

/// `ListDelegationRequestsResponse`
#[derive(Clone, Default, PartialEq)]
pub struct ListDelegationRequestsResponse {
    /// `DelegationRequests`
    pub delegation_requests: Option<Vec<DelegationRequest>>,
    /// `Marker`
    pub marker: Option<String>,
    /// `isTruncated`
    pub is_truncated: Option<bool>,
}

impl Shape for ListDelegationRequestsResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListDelegationRequestsResponse")?;
        Ok(Self {
            delegation_requests: fields.optional()?,
            marker: fields.optional()?,
            is_truncated: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            optional(self.delegation_requests),
            optional(self.marker),
            optional(self.is_truncated),
        ])
    }
}

impl StructureShape for ListDelegationRequestsResponse {
    const SCHEMA: &'static Schema = &schemas::LIST_DELEGATION_REQUESTS_RESPONSE;
}

/// `ListEntitiesForPolicyRequest`
#[derive(Clone, PartialEq)]
pub struct ListEntitiesForPolicyRequest {
    /// `PolicyArn`
    pub policy_arn: String,
    /// `EntityFilter`
    pub entity_filter: Option<EntityType>,
    /// `PathPrefix`
    pub path_prefix: Option<String>,
    /// `PolicyUsageFilter`
    pub policy_usage_filter: Option<PolicyUsageType>,
    /// `Marker`
    pub marker: Option<String>,
    /// `MaxItems`
    pub max_items: Option<i32>,
}

impl ListEntitiesForPolicyRequest {
    /// The required members; the others are absent.
    pub fn new(policy_arn: String) -> Self {
        Self {
            policy_arn,
            entity_filter: None,
            path_prefix: None,
            policy_usage_filter: None,
            marker: None,
            max_items: None,
        }
    }
}

impl Shape for ListEntitiesForPolicyRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListEntitiesForPolicyRequest")?;
        Ok(Self {
            policy_arn: fields.required()?,
            entity_filter: fields.optional()?,
            path_prefix: fields.optional()?,
            policy_usage_filter: fields.optional()?,
            marker: fields.optional()?,
            max_items: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.policy_arn),
            optional(self.entity_filter),
            optional(self.path_prefix),
            optional(self.policy_usage_filter),
            optional(self.marker),
            optional(self.max_items),
        ])
    }
}

impl StructureShape for ListEntitiesForPolicyRequest {
    const SCHEMA: &'static Schema = &schemas::LIST_ENTITIES_FOR_POLICY_REQUEST;
}

/// `ListEntitiesForPolicyResponse`
#[derive(Clone, Default, PartialEq)]
pub struct ListEntitiesForPolicyResponse {
    /// `PolicyGroups`
    pub policy_groups: Option<Vec<PolicyGroup>>,
    /// `PolicyUsers`
    pub policy_users: Option<Vec<PolicyUser>>,
    /// `PolicyRoles`
    pub policy_roles: Option<Vec<PolicyRole>>,
    /// `IsTruncated`
    pub is_truncated: Option<bool>,
    /// `Marker`
    pub marker: Option<String>,
}

impl Shape for ListEntitiesForPolicyResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListEntitiesForPolicyResponse")?;
        Ok(Self {
            policy_groups: fields.optional()?,
            policy_users: fields.optional()?,
            policy_roles: fields.optional()?,
            is_truncated: fields.optional()?,
            marker: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            optional(self.policy_groups),
            optional(self.policy_users),
            optional(self.policy_roles),
            optional(self.is_truncated),
            optional(self.marker),
        ])
    }
}

impl StructureShape for ListEntitiesForPolicyResponse {
    const SCHEMA: &'static Schema = &schemas::LIST_ENTITIES_FOR_POLICY_RESPONSE;
}

/// `ListGroupPoliciesRequest`
#[derive(Clone, PartialEq)]
pub struct ListGroupPoliciesRequest {
    /// `GroupName`
    pub group_name: String,
    /// `Marker`
    pub marker: Option<String>,
    /// `MaxItems`
    pub max_items: Option<i32>,
}

impl ListGroupPoliciesRequest {
    /// The required members; the others are absent.
    pub fn new(group_name: String) -> Self {
        Self {
            group_name,
            marker: None,
            max_items: None,
        }
    }
}

impl Shape for ListGroupPoliciesRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListGroupPoliciesRequest")?;
        Ok(Self {
            group_name: fields.required()?,
            marker: fields.optional()?,
            max_items: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.group_name),
            optional(self.marker),
            optional(self.max_items),
        ])
    }
}

impl StructureShape for ListGroupPoliciesRequest {
    const SCHEMA: &'static Schema = &schemas::LIST_GROUP_POLICIES_REQUEST;
}

/// `ListGroupPoliciesResponse`
#[derive(Clone, PartialEq)]
pub struct ListGroupPoliciesResponse {
    /// `PolicyNames`
    pub policy_names: Vec<String>,
    /// `IsTruncated`
    pub is_truncated: Option<bool>,
    /// `Marker`
    pub marker: Option<String>,
}

impl ListGroupPoliciesResponse {
    /// The required members; the others are absent.
    pub fn new(policy_names: Vec<String>) -> Self {
        Self {
            policy_names,
            is_truncated: None,
            marker: None,
        }
    }
}

impl Shape for ListGroupPoliciesResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListGroupPoliciesResponse")?;
        Ok(Self {
            policy_names: fields.required()?,
            is_truncated: fields.optional()?,
            marker: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.policy_names),
            optional(self.is_truncated),
            optional(self.marker),
        ])
    }
}

impl StructureShape for ListGroupPoliciesResponse {
    const SCHEMA: &'static Schema = &schemas::LIST_GROUP_POLICIES_RESPONSE;
}

/// `ListGroupsForUserRequest`
#[derive(Clone, PartialEq)]
pub struct ListGroupsForUserRequest {
    /// `UserName`
    pub user_name: String,
    /// `Marker`
    pub marker: Option<String>,
    /// `MaxItems`
    pub max_items: Option<i32>,
}

impl ListGroupsForUserRequest {
    /// The required members; the others are absent.
    pub fn new(user_name: String) -> Self {
        Self {
            user_name,
            marker: None,
            max_items: None,
        }
    }
}

impl Shape for ListGroupsForUserRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListGroupsForUserRequest")?;
        Ok(Self {
            user_name: fields.required()?,
            marker: fields.optional()?,
            max_items: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.user_name),
            optional(self.marker),
            optional(self.max_items),
        ])
    }
}

impl StructureShape for ListGroupsForUserRequest {
    const SCHEMA: &'static Schema = &schemas::LIST_GROUPS_FOR_USER_REQUEST;
}

/// `ListGroupsForUserResponse`
#[derive(Clone, PartialEq)]
pub struct ListGroupsForUserResponse {
    /// `Groups`
    pub groups: Vec<Group>,
    /// `IsTruncated`
    pub is_truncated: Option<bool>,
    /// `Marker`
    pub marker: Option<String>,
}

impl ListGroupsForUserResponse {
    /// The required members; the others are absent.
    pub fn new(groups: Vec<Group>) -> Self {
        Self {
            groups,
            is_truncated: None,
            marker: None,
        }
    }
}

impl Shape for ListGroupsForUserResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListGroupsForUserResponse")?;
        Ok(Self {
            groups: fields.required()?,
            is_truncated: fields.optional()?,
            marker: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.groups),
            optional(self.is_truncated),
            optional(self.marker),
        ])
    }
}

impl StructureShape for ListGroupsForUserResponse {
    const SCHEMA: &'static Schema = &schemas::LIST_GROUPS_FOR_USER_RESPONSE;
}

/// `ListGroupsRequest`
#[derive(Clone, Default, PartialEq)]
pub struct ListGroupsRequest {
    /// `PathPrefix`
    pub path_prefix: Option<String>,
    /// `Marker`
    pub marker: Option<String>,
    /// `MaxItems`
    pub max_items: Option<i32>,
}

impl Shape for ListGroupsRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListGroupsRequest")?;
        Ok(Self {
            path_prefix: fields.optional()?,
            marker: fields.optional()?,
            max_items: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            optional(self.path_prefix),
            optional(self.marker),
            optional(self.max_items),
        ])
    }
}

impl StructureShape for ListGroupsRequest {
    const SCHEMA: &'static Schema = &schemas::LIST_GROUPS_REQUEST;
}

/// `ListGroupsResponse`
#[derive(Clone, PartialEq)]
pub struct ListGroupsResponse {
    /// `Groups`
    pub groups: Vec<Group>,
    /// `IsTruncated`
    pub is_truncated: Option<bool>,
    /// `Marker`
    pub marker: Option<String>,
}

impl ListGroupsResponse {
    /// The required members; the others are absent.
    pub fn new(groups: Vec<Group>) -> Self {
        Self {
            groups,
            is_truncated: None,
            marker: None,
        }
    }
}

impl Shape for ListGroupsResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListGroupsResponse")?;
        Ok(Self {
            groups: fields.required()?,
            is_truncated: fields.optional()?,
            marker: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.groups),
            optional(self.is_truncated),
            optional(self.marker),
        ])
    }
}

impl StructureShape for ListGroupsResponse {
    const SCHEMA: &'static Schema = &schemas::LIST_GROUPS_RESPONSE;
}

/// `ListInstanceProfileTagsRequest`
#[derive(Clone, PartialEq)]
pub struct ListInstanceProfileTagsRequest {
    /// `InstanceProfileName`
    pub instance_profile_name: String,
    /// `Marker`
    pub marker: Option<String>,
    /// `MaxItems`
    pub max_items: Option<i32>,
}

impl ListInstanceProfileTagsRequest {
    /// The required members; the others are absent.
    pub fn new(instance_profile_name: String) -> Self {
        Self {
            instance_profile_name,
            marker: None,
            max_items: None,
        }
    }
}

impl Shape for ListInstanceProfileTagsRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListInstanceProfileTagsRequest")?;
        Ok(Self {
            instance_profile_name: fields.required()?,
            marker: fields.optional()?,
            max_items: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.instance_profile_name),
            optional(self.marker),
            optional(self.max_items),
        ])
    }
}

impl StructureShape for ListInstanceProfileTagsRequest {
    const SCHEMA: &'static Schema = &schemas::LIST_INSTANCE_PROFILE_TAGS_REQUEST;
}

/// `ListInstanceProfileTagsResponse`
#[derive(Clone, PartialEq)]
pub struct ListInstanceProfileTagsResponse {
    /// `Tags`
    pub tags: Vec<Tag>,
    /// `IsTruncated`
    pub is_truncated: Option<bool>,
    /// `Marker`
    pub marker: Option<String>,
}

impl ListInstanceProfileTagsResponse {
    /// The required members; the others are absent.
    pub fn new(tags: Vec<Tag>) -> Self {
        Self {
            tags,
            is_truncated: None,
            marker: None,
        }
    }
}

impl Shape for ListInstanceProfileTagsResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListInstanceProfileTagsResponse")?;
        Ok(Self {
            tags: fields.required()?,
            is_truncated: fields.optional()?,
            marker: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.tags),
            optional(self.is_truncated),
            optional(self.marker),
        ])
    }
}

impl StructureShape for ListInstanceProfileTagsResponse {
    const SCHEMA: &'static Schema = &schemas::LIST_INSTANCE_PROFILE_TAGS_RESPONSE;
}

/// `ListInstanceProfilesForRoleRequest`
#[derive(Clone, PartialEq)]
pub struct ListInstanceProfilesForRoleRequest {
    /// `RoleName`
    pub role_name: String,
    /// `Marker`
    pub marker: Option<String>,
    /// `MaxItems`
    pub max_items: Option<i32>,
}

impl ListInstanceProfilesForRoleRequest {
    /// The required members; the others are absent.
    pub fn new(role_name: String) -> Self {
        Self {
            role_name,
            marker: None,
            max_items: None,
        }
    }
}

impl Shape for ListInstanceProfilesForRoleRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListInstanceProfilesForRoleRequest")?;
        Ok(Self {
            role_name: fields.required()?,
            marker: fields.optional()?,
            max_items: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.role_name),
            optional(self.marker),
            optional(self.max_items),
        ])
    }
}

impl StructureShape for ListInstanceProfilesForRoleRequest {
    const SCHEMA: &'static Schema = &schemas::LIST_INSTANCE_PROFILES_FOR_ROLE_REQUEST;
}

/// `ListInstanceProfilesForRoleResponse`
#[derive(Clone, PartialEq)]
pub struct ListInstanceProfilesForRoleResponse {
    /// `InstanceProfiles`
    pub instance_profiles: Vec<InstanceProfile>,
    /// `IsTruncated`
    pub is_truncated: Option<bool>,
    /// `Marker`
    pub marker: Option<String>,
}

impl ListInstanceProfilesForRoleResponse {
    /// The required members; the others are absent.
    pub fn new(instance_profiles: Vec<InstanceProfile>) -> Self {
        Self {
            instance_profiles,
            is_truncated: None,
            marker: None,
        }
    }
}

impl Shape for ListInstanceProfilesForRoleResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListInstanceProfilesForRoleResponse")?;
        Ok(Self {
            instance_profiles: fields.required()?,
            is_truncated: fields.optional()?,
            marker: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.instance_profiles),
            optional(self.is_truncated),
            optional(self.marker),
        ])
    }
}

impl StructureShape for ListInstanceProfilesForRoleResponse {
    const SCHEMA: &'static Schema = &schemas::LIST_INSTANCE_PROFILES_FOR_ROLE_RESPONSE;
}

/// `ListInstanceProfilesRequest`
#[derive(Clone, Default, PartialEq)]
pub struct ListInstanceProfilesRequest {
    /// `PathPrefix`
    pub path_prefix: Option<String>,
    /// `Marker`
    pub marker: Option<String>,
    /// `MaxItems`
    pub max_items: Option<i32>,
}

impl Shape for ListInstanceProfilesRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListInstanceProfilesRequest")?;
        Ok(Self {
            path_prefix: fields.optional()?,
            marker: fields.optional()?,
            max_items: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            optional(self.path_prefix),
            optional(self.marker),
            optional(self.max_items),
        ])
    }
}

impl StructureShape for ListInstanceProfilesRequest {
    const SCHEMA: &'static Schema = &schemas::LIST_INSTANCE_PROFILES_REQUEST;
}

/// `ListInstanceProfilesResponse`
#[derive(Clone, PartialEq)]
pub struct ListInstanceProfilesResponse {
    /// `InstanceProfiles`
    pub instance_profiles: Vec<InstanceProfile>,
    /// `IsTruncated`
    pub is_truncated: Option<bool>,
    /// `Marker`
    pub marker: Option<String>,
}

impl ListInstanceProfilesResponse {
    /// The required members; the others are absent.
    pub fn new(instance_profiles: Vec<InstanceProfile>) -> Self {
        Self {
            instance_profiles,
            is_truncated: None,
            marker: None,
        }
    }
}

impl Shape for ListInstanceProfilesResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListInstanceProfilesResponse")?;
        Ok(Self {
            instance_profiles: fields.required()?,
            is_truncated: fields.optional()?,
            marker: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.instance_profiles),
            optional(self.is_truncated),
            optional(self.marker),
        ])
    }
}

impl StructureShape for ListInstanceProfilesResponse {
    const SCHEMA: &'static Schema = &schemas::LIST_INSTANCE_PROFILES_RESPONSE;
}

/// `ListMFADeviceTagsRequest`
#[derive(Clone, PartialEq)]
pub struct ListMFADeviceTagsRequest {
    /// `SerialNumber`
    pub serial_number: String,
    /// `Marker`
    pub marker: Option<String>,
    /// `MaxItems`
    pub max_items: Option<i32>,
}

impl ListMFADeviceTagsRequest {
    /// The required members; the others are absent.
    pub fn new(serial_number: String) -> Self {
        Self {
            serial_number,
            marker: None,
            max_items: None,
        }
    }
}

impl Shape for ListMFADeviceTagsRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListMFADeviceTagsRequest")?;
        Ok(Self {
            serial_number: fields.required()?,
            marker: fields.optional()?,
            max_items: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.serial_number),
            optional(self.marker),
            optional(self.max_items),
        ])
    }
}

impl StructureShape for ListMFADeviceTagsRequest {
    const SCHEMA: &'static Schema = &schemas::LIST_MFA_DEVICE_TAGS_REQUEST;
}

/// `ListMFADeviceTagsResponse`
#[derive(Clone, PartialEq)]
pub struct ListMFADeviceTagsResponse {
    /// `Tags`
    pub tags: Vec<Tag>,
    /// `IsTruncated`
    pub is_truncated: Option<bool>,
    /// `Marker`
    pub marker: Option<String>,
}

impl ListMFADeviceTagsResponse {
    /// The required members; the others are absent.
    pub fn new(tags: Vec<Tag>) -> Self {
        Self {
            tags,
            is_truncated: None,
            marker: None,
        }
    }
}

impl Shape for ListMFADeviceTagsResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListMFADeviceTagsResponse")?;
        Ok(Self {
            tags: fields.required()?,
            is_truncated: fields.optional()?,
            marker: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.tags),
            optional(self.is_truncated),
            optional(self.marker),
        ])
    }
}

impl StructureShape for ListMFADeviceTagsResponse {
    const SCHEMA: &'static Schema = &schemas::LIST_MFA_DEVICE_TAGS_RESPONSE;
}

/// `ListMFADevicesRequest`
#[derive(Clone, Default, PartialEq)]
pub struct ListMFADevicesRequest {
    /// `UserName`
    pub user_name: Option<String>,
    /// `Marker`
    pub marker: Option<String>,
    /// `MaxItems`
    pub max_items: Option<i32>,
}

impl Shape for ListMFADevicesRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListMFADevicesRequest")?;
        Ok(Self {
            user_name: fields.optional()?,
            marker: fields.optional()?,
            max_items: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            optional(self.user_name),
            optional(self.marker),
            optional(self.max_items),
        ])
    }
}

impl StructureShape for ListMFADevicesRequest {
    const SCHEMA: &'static Schema = &schemas::LIST_MFA_DEVICES_REQUEST;
}

/// `ListMFADevicesResponse`
#[derive(Clone, PartialEq)]
pub struct ListMFADevicesResponse {
    /// `MFADevices`
    pub mfa_devices: Vec<MFADevice>,
    /// `IsTruncated`
    pub is_truncated: Option<bool>,
    /// `Marker`
    pub marker: Option<String>,
}

impl ListMFADevicesResponse {
    /// The required members; the others are absent.
    pub fn new(mfa_devices: Vec<MFADevice>) -> Self {
        Self {
            mfa_devices,
            is_truncated: None,
            marker: None,
        }
    }
}

impl Shape for ListMFADevicesResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListMFADevicesResponse")?;
        Ok(Self {
            mfa_devices: fields.required()?,
            is_truncated: fields.optional()?,
            marker: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.mfa_devices),
            optional(self.is_truncated),
            optional(self.marker),
        ])
    }
}

impl StructureShape for ListMFADevicesResponse {
    const SCHEMA: &'static Schema = &schemas::LIST_MFA_DEVICES_RESPONSE;
}

/// `ListOpenIDConnectProviderTagsRequest`
#[derive(Clone, PartialEq)]
pub struct ListOpenIDConnectProviderTagsRequest {
    /// `OpenIDConnectProviderArn`
    pub open_id_connect_provider_arn: String,
    /// `Marker`
    pub marker: Option<String>,
    /// `MaxItems`
    pub max_items: Option<i32>,
}

impl ListOpenIDConnectProviderTagsRequest {
    /// The required members; the others are absent.
    pub fn new(open_id_connect_provider_arn: String) -> Self {
        Self {
            open_id_connect_provider_arn,
            marker: None,
            max_items: None,
        }
    }
}

impl Shape for ListOpenIDConnectProviderTagsRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListOpenIDConnectProviderTagsRequest")?;
        Ok(Self {
            open_id_connect_provider_arn: fields.required()?,
            marker: fields.optional()?,
            max_items: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.open_id_connect_provider_arn),
            optional(self.marker),
            optional(self.max_items),
        ])
    }
}

impl StructureShape for ListOpenIDConnectProviderTagsRequest {
    const SCHEMA: &'static Schema = &schemas::LIST_OPEN_ID_CONNECT_PROVIDER_TAGS_REQUEST;
}

/// `ListOpenIDConnectProviderTagsResponse`
#[derive(Clone, PartialEq)]
pub struct ListOpenIDConnectProviderTagsResponse {
    /// `Tags`
    pub tags: Vec<Tag>,
    /// `IsTruncated`
    pub is_truncated: Option<bool>,
    /// `Marker`
    pub marker: Option<String>,
}

impl ListOpenIDConnectProviderTagsResponse {
    /// The required members; the others are absent.
    pub fn new(tags: Vec<Tag>) -> Self {
        Self {
            tags,
            is_truncated: None,
            marker: None,
        }
    }
}

impl Shape for ListOpenIDConnectProviderTagsResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListOpenIDConnectProviderTagsResponse")?;
        Ok(Self {
            tags: fields.required()?,
            is_truncated: fields.optional()?,
            marker: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.tags),
            optional(self.is_truncated),
            optional(self.marker),
        ])
    }
}

impl StructureShape for ListOpenIDConnectProviderTagsResponse {
    const SCHEMA: &'static Schema = &schemas::LIST_OPEN_ID_CONNECT_PROVIDER_TAGS_RESPONSE;
}

/// `ListOpenIDConnectProvidersRequest`
#[derive(Clone, Default, PartialEq)]
pub struct ListOpenIDConnectProvidersRequest {}

impl Shape for ListOpenIDConnectProvidersRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        Fields::of(value, "ListOpenIDConnectProvidersRequest")?;
        Ok(Self {})
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![])
    }
}

impl StructureShape for ListOpenIDConnectProvidersRequest {
    const SCHEMA: &'static Schema = &schemas::LIST_OPEN_ID_CONNECT_PROVIDERS_REQUEST;
}

/// `ListOpenIDConnectProvidersResponse`
#[derive(Clone, Default, PartialEq)]
pub struct ListOpenIDConnectProvidersResponse {
    /// `OpenIDConnectProviderList`
    pub open_id_connect_provider_list: Option<Vec<OpenIDConnectProviderListEntry>>,
}

impl Shape for ListOpenIDConnectProvidersResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListOpenIDConnectProvidersResponse")?;
        Ok(Self {
            open_id_connect_provider_list: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![optional(self.open_id_connect_provider_list)])
    }
}

impl StructureShape for ListOpenIDConnectProvidersResponse {
    const SCHEMA: &'static Schema = &schemas::LIST_OPEN_ID_CONNECT_PROVIDERS_RESPONSE;
}

/// `ListOrganizationsFeaturesRequest`
#[derive(Clone, Default, PartialEq)]
pub struct ListOrganizationsFeaturesRequest {}

impl Shape for ListOrganizationsFeaturesRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        Fields::of(value, "ListOrganizationsFeaturesRequest")?;
        Ok(Self {})
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![])
    }
}

impl StructureShape for ListOrganizationsFeaturesRequest {
    const SCHEMA: &'static Schema = &schemas::LIST_ORGANIZATIONS_FEATURES_REQUEST;
}

/// `ListOrganizationsFeaturesResponse`
#[derive(Clone, Default, PartialEq)]
pub struct ListOrganizationsFeaturesResponse {
    /// `OrganizationId`
    pub organization_id: Option<String>,
    /// `EnabledFeatures`
    pub enabled_features: Option<Vec<FeatureType>>,
}

impl Shape for ListOrganizationsFeaturesResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListOrganizationsFeaturesResponse")?;
        Ok(Self {
            organization_id: fields.optional()?,
            enabled_features: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            optional(self.organization_id),
            optional(self.enabled_features),
        ])
    }
}

impl StructureShape for ListOrganizationsFeaturesResponse {
    const SCHEMA: &'static Schema = &schemas::LIST_ORGANIZATIONS_FEATURES_RESPONSE;
}

/// `ListPoliciesGrantingServiceAccessEntry`
#[derive(Clone, Default, PartialEq)]
pub struct ListPoliciesGrantingServiceAccessEntry {
    /// `ServiceNamespace`
    pub service_namespace: Option<String>,
    /// `Policies`
    pub policies: Option<Vec<PolicyGrantingServiceAccess>>,
}

impl Shape for ListPoliciesGrantingServiceAccessEntry {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListPoliciesGrantingServiceAccessEntry")?;
        Ok(Self {
            service_namespace: fields.optional()?,
            policies: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            optional(self.service_namespace),
            optional(self.policies),
        ])
    }
}

impl StructureShape for ListPoliciesGrantingServiceAccessEntry {
    const SCHEMA: &'static Schema = &schemas::LIST_POLICIES_GRANTING_SERVICE_ACCESS_ENTRY;
}

/// `ListPoliciesGrantingServiceAccessRequest`
#[derive(Clone, PartialEq)]
pub struct ListPoliciesGrantingServiceAccessRequest {
    /// `Marker`
    pub marker: Option<String>,
    /// `Arn`
    pub arn: String,
    /// `ServiceNamespaces`
    pub service_namespaces: Vec<String>,
}

impl ListPoliciesGrantingServiceAccessRequest {
    /// The required members; the others are absent.
    pub fn new(arn: String, service_namespaces: Vec<String>) -> Self {
        Self {
            marker: None,
            arn,
            service_namespaces,
        }
    }
}

impl Shape for ListPoliciesGrantingServiceAccessRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListPoliciesGrantingServiceAccessRequest")?;
        Ok(Self {
            marker: fields.optional()?,
            arn: fields.required()?,
            service_namespaces: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            optional(self.marker),
            required(self.arn),
            required(self.service_namespaces),
        ])
    }
}

impl StructureShape for ListPoliciesGrantingServiceAccessRequest {
    const SCHEMA: &'static Schema = &schemas::LIST_POLICIES_GRANTING_SERVICE_ACCESS_REQUEST;
}

/// `ListPoliciesGrantingServiceAccessResponse`
#[derive(Clone, PartialEq)]
pub struct ListPoliciesGrantingServiceAccessResponse {
    /// `PoliciesGrantingServiceAccess`
    pub policies_granting_service_access: Vec<ListPoliciesGrantingServiceAccessEntry>,
    /// `IsTruncated`
    pub is_truncated: Option<bool>,
    /// `Marker`
    pub marker: Option<String>,
}

impl ListPoliciesGrantingServiceAccessResponse {
    /// The required members; the others are absent.
    pub fn new(
        policies_granting_service_access: Vec<ListPoliciesGrantingServiceAccessEntry>,
    ) -> Self {
        Self {
            policies_granting_service_access,
            is_truncated: None,
            marker: None,
        }
    }
}

impl Shape for ListPoliciesGrantingServiceAccessResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListPoliciesGrantingServiceAccessResponse")?;
        Ok(Self {
            policies_granting_service_access: fields.required()?,
            is_truncated: fields.optional()?,
            marker: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.policies_granting_service_access),
            optional(self.is_truncated),
            optional(self.marker),
        ])
    }
}

impl StructureShape for ListPoliciesGrantingServiceAccessResponse {
    const SCHEMA: &'static Schema = &schemas::LIST_POLICIES_GRANTING_SERVICE_ACCESS_RESPONSE;
}

/// `ListPoliciesRequest`
#[derive(Clone, Default, PartialEq)]
pub struct ListPoliciesRequest {
    /// `Scope`
    pub scope: Option<PolicyScopeType>,
    /// `OnlyAttached`
    pub only_attached: Option<bool>,
    /// `PathPrefix`
    pub path_prefix: Option<String>,
    /// `PolicyUsageFilter`
    pub policy_usage_filter: Option<PolicyUsageType>,
    /// `Marker`
    pub marker: Option<String>,
    /// `MaxItems`
    pub max_items: Option<i32>,
}

impl Shape for ListPoliciesRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListPoliciesRequest")?;
        Ok(Self {
            scope: fields.optional()?,
            only_attached: fields.optional()?,
            path_prefix: fields.optional()?,
            policy_usage_filter: fields.optional()?,
            marker: fields.optional()?,
            max_items: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            optional(self.scope),
            optional(self.only_attached),
            optional(self.path_prefix),
            optional(self.policy_usage_filter),
            optional(self.marker),
            optional(self.max_items),
        ])
    }
}

impl StructureShape for ListPoliciesRequest {
    const SCHEMA: &'static Schema = &schemas::LIST_POLICIES_REQUEST;
}

/// `ListPoliciesResponse`
#[derive(Clone, Default, PartialEq)]
pub struct ListPoliciesResponse {
    /// `Policies`
    pub policies: Option<Vec<Policy>>,
    /// `IsTruncated`
    pub is_truncated: Option<bool>,
    /// `Marker`
    pub marker: Option<String>,
}

impl Shape for ListPoliciesResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListPoliciesResponse")?;
        Ok(Self {
            policies: fields.optional()?,
            is_truncated: fields.optional()?,
            marker: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            optional(self.policies),
            optional(self.is_truncated),
            optional(self.marker),
        ])
    }
}

impl StructureShape for ListPoliciesResponse {
    const SCHEMA: &'static Schema = &schemas::LIST_POLICIES_RESPONSE;
}

/// `ListPolicyTagsRequest`
#[derive(Clone, PartialEq)]
pub struct ListPolicyTagsRequest {
    /// `PolicyArn`
    pub policy_arn: String,
    /// `Marker`
    pub marker: Option<String>,
    /// `MaxItems`
    pub max_items: Option<i32>,
}

impl ListPolicyTagsRequest {
    /// The required members; the others are absent.
    pub fn new(policy_arn: String) -> Self {
        Self {
            policy_arn,
            marker: None,
            max_items: None,
        }
    }
}

impl Shape for ListPolicyTagsRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListPolicyTagsRequest")?;
        Ok(Self {
            policy_arn: fields.required()?,
            marker: fields.optional()?,
            max_items: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.policy_arn),
            optional(self.marker),
            optional(self.max_items),
        ])
    }
}

impl StructureShape for ListPolicyTagsRequest {
    const SCHEMA: &'static Schema = &schemas::LIST_POLICY_TAGS_REQUEST;
}

/// `ListPolicyTagsResponse`
#[derive(Clone, PartialEq)]
pub struct ListPolicyTagsResponse {
    /// `Tags`
    pub tags: Vec<Tag>,
    /// `IsTruncated`
    pub is_truncated: Option<bool>,
    /// `Marker`
    pub marker: Option<String>,
}

impl ListPolicyTagsResponse {
    /// The required members; the others are absent.
    pub fn new(tags: Vec<Tag>) -> Self {
        Self {
            tags,
            is_truncated: None,
            marker: None,
        }
    }
}

impl Shape for ListPolicyTagsResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListPolicyTagsResponse")?;
        Ok(Self {
            tags: fields.required()?,
            is_truncated: fields.optional()?,
            marker: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.tags),
            optional(self.is_truncated),
            optional(self.marker),
        ])
    }
}

impl StructureShape for ListPolicyTagsResponse {
    const SCHEMA: &'static Schema = &schemas::LIST_POLICY_TAGS_RESPONSE;
}

/// `ListPolicyVersionsRequest`
#[derive(Clone, PartialEq)]
pub struct ListPolicyVersionsRequest {
    /// `PolicyArn`
    pub policy_arn: String,
    /// `Marker`
    pub marker: Option<String>,
    /// `MaxItems`
    pub max_items: Option<i32>,
}

impl ListPolicyVersionsRequest {
    /// The required members; the others are absent.
    pub fn new(policy_arn: String) -> Self {
        Self {
            policy_arn,
            marker: None,
            max_items: None,
        }
    }
}

impl Shape for ListPolicyVersionsRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListPolicyVersionsRequest")?;
        Ok(Self {
            policy_arn: fields.required()?,
            marker: fields.optional()?,
            max_items: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.policy_arn),
            optional(self.marker),
            optional(self.max_items),
        ])
    }
}

impl StructureShape for ListPolicyVersionsRequest {
    const SCHEMA: &'static Schema = &schemas::LIST_POLICY_VERSIONS_REQUEST;
}

/// `ListPolicyVersionsResponse`
#[derive(Clone, Default, PartialEq)]
pub struct ListPolicyVersionsResponse {
    /// `Versions`
    pub versions: Option<Vec<PolicyVersion>>,
    /// `IsTruncated`
    pub is_truncated: Option<bool>,
    /// `Marker`
    pub marker: Option<String>,
}

impl Shape for ListPolicyVersionsResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListPolicyVersionsResponse")?;
        Ok(Self {
            versions: fields.optional()?,
            is_truncated: fields.optional()?,
            marker: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            optional(self.versions),
            optional(self.is_truncated),
            optional(self.marker),
        ])
    }
}

impl StructureShape for ListPolicyVersionsResponse {
    const SCHEMA: &'static Schema = &schemas::LIST_POLICY_VERSIONS_RESPONSE;
}

/// `ListRolePoliciesRequest`
#[derive(Clone, PartialEq)]
pub struct ListRolePoliciesRequest {
    /// `RoleName`
    pub role_name: String,
    /// `Marker`
    pub marker: Option<String>,
    /// `MaxItems`
    pub max_items: Option<i32>,
}

impl ListRolePoliciesRequest {
    /// The required members; the others are absent.
    pub fn new(role_name: String) -> Self {
        Self {
            role_name,
            marker: None,
            max_items: None,
        }
    }
}

impl Shape for ListRolePoliciesRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListRolePoliciesRequest")?;
        Ok(Self {
            role_name: fields.required()?,
            marker: fields.optional()?,
            max_items: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.role_name),
            optional(self.marker),
            optional(self.max_items),
        ])
    }
}

impl StructureShape for ListRolePoliciesRequest {
    const SCHEMA: &'static Schema = &schemas::LIST_ROLE_POLICIES_REQUEST;
}

/// `ListRolePoliciesResponse`
#[derive(Clone, PartialEq)]
pub struct ListRolePoliciesResponse {
    /// `PolicyNames`
    pub policy_names: Vec<String>,
    /// `IsTruncated`
    pub is_truncated: Option<bool>,
    /// `Marker`
    pub marker: Option<String>,
}

impl ListRolePoliciesResponse {
    /// The required members; the others are absent.
    pub fn new(policy_names: Vec<String>) -> Self {
        Self {
            policy_names,
            is_truncated: None,
            marker: None,
        }
    }
}

impl Shape for ListRolePoliciesResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListRolePoliciesResponse")?;
        Ok(Self {
            policy_names: fields.required()?,
            is_truncated: fields.optional()?,
            marker: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.policy_names),
            optional(self.is_truncated),
            optional(self.marker),
        ])
    }
}

impl StructureShape for ListRolePoliciesResponse {
    const SCHEMA: &'static Schema = &schemas::LIST_ROLE_POLICIES_RESPONSE;
}

/// `ListRoleTagsRequest`
#[derive(Clone, PartialEq)]
pub struct ListRoleTagsRequest {
    /// `RoleName`
    pub role_name: String,
    /// `Marker`
    pub marker: Option<String>,
    /// `MaxItems`
    pub max_items: Option<i32>,
}

impl ListRoleTagsRequest {
    /// The required members; the others are absent.
    pub fn new(role_name: String) -> Self {
        Self {
            role_name,
            marker: None,
            max_items: None,
        }
    }
}

impl Shape for ListRoleTagsRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListRoleTagsRequest")?;
        Ok(Self {
            role_name: fields.required()?,
            marker: fields.optional()?,
            max_items: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.role_name),
            optional(self.marker),
            optional(self.max_items),
        ])
    }
}

impl StructureShape for ListRoleTagsRequest {
    const SCHEMA: &'static Schema = &schemas::LIST_ROLE_TAGS_REQUEST;
}

/// `ListRoleTagsResponse`
#[derive(Clone, PartialEq)]
pub struct ListRoleTagsResponse {
    /// `Tags`
    pub tags: Vec<Tag>,
    /// `IsTruncated`
    pub is_truncated: Option<bool>,
    /// `Marker`
    pub marker: Option<String>,
}

impl ListRoleTagsResponse {
    /// The required members; the others are absent.
    pub fn new(tags: Vec<Tag>) -> Self {
        Self {
            tags,
            is_truncated: None,
            marker: None,
        }
    }
}

impl Shape for ListRoleTagsResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListRoleTagsResponse")?;
        Ok(Self {
            tags: fields.required()?,
            is_truncated: fields.optional()?,
            marker: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.tags),
            optional(self.is_truncated),
            optional(self.marker),
        ])
    }
}

impl StructureShape for ListRoleTagsResponse {
    const SCHEMA: &'static Schema = &schemas::LIST_ROLE_TAGS_RESPONSE;
}

/// `ListRolesRequest`
#[derive(Clone, Default, PartialEq)]
pub struct ListRolesRequest {
    /// `PathPrefix`
    pub path_prefix: Option<String>,
    /// `Marker`
    pub marker: Option<String>,
    /// `MaxItems`
    pub max_items: Option<i32>,
}

impl Shape for ListRolesRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListRolesRequest")?;
        Ok(Self {
            path_prefix: fields.optional()?,
            marker: fields.optional()?,
            max_items: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            optional(self.path_prefix),
            optional(self.marker),
            optional(self.max_items),
        ])
    }
}

impl StructureShape for ListRolesRequest {
    const SCHEMA: &'static Schema = &schemas::LIST_ROLES_REQUEST;
}

/// `ListRolesResponse`
#[derive(Clone, PartialEq)]
pub struct ListRolesResponse {
    /// `Roles`
    pub roles: Vec<Role>,
    /// `IsTruncated`
    pub is_truncated: Option<bool>,
    /// `Marker`
    pub marker: Option<String>,
}

impl ListRolesResponse {
    /// The required members; the others are absent.
    pub fn new(roles: Vec<Role>) -> Self {
        Self {
            roles,
            is_truncated: None,
            marker: None,
        }
    }
}

impl Shape for ListRolesResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListRolesResponse")?;
        Ok(Self {
            roles: fields.required()?,
            is_truncated: fields.optional()?,
            marker: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.roles),
            optional(self.is_truncated),
            optional(self.marker),
        ])
    }
}

impl StructureShape for ListRolesResponse {
    const SCHEMA: &'static Schema = &schemas::LIST_ROLES_RESPONSE;
}

/// `ListSAMLProviderTagsRequest`
#[derive(Clone, PartialEq)]
pub struct ListSAMLProviderTagsRequest {
    /// `SAMLProviderArn`
    pub saml_provider_arn: String,
    /// `Marker`
    pub marker: Option<String>,
    /// `MaxItems`
    pub max_items: Option<i32>,
}

impl ListSAMLProviderTagsRequest {
    /// The required members; the others are absent.
    pub fn new(saml_provider_arn: String) -> Self {
        Self {
            saml_provider_arn,
            marker: None,
            max_items: None,
        }
    }
}

impl Shape for ListSAMLProviderTagsRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListSAMLProviderTagsRequest")?;
        Ok(Self {
            saml_provider_arn: fields.required()?,
            marker: fields.optional()?,
            max_items: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.saml_provider_arn),
            optional(self.marker),
            optional(self.max_items),
        ])
    }
}

impl StructureShape for ListSAMLProviderTagsRequest {
    const SCHEMA: &'static Schema = &schemas::LIST_SAML_PROVIDER_TAGS_REQUEST;
}

/// `ListSAMLProviderTagsResponse`
#[derive(Clone, PartialEq)]
pub struct ListSAMLProviderTagsResponse {
    /// `Tags`
    pub tags: Vec<Tag>,
    /// `IsTruncated`
    pub is_truncated: Option<bool>,
    /// `Marker`
    pub marker: Option<String>,
}

impl ListSAMLProviderTagsResponse {
    /// The required members; the others are absent.
    pub fn new(tags: Vec<Tag>) -> Self {
        Self {
            tags,
            is_truncated: None,
            marker: None,
        }
    }
}

impl Shape for ListSAMLProviderTagsResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListSAMLProviderTagsResponse")?;
        Ok(Self {
            tags: fields.required()?,
            is_truncated: fields.optional()?,
            marker: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.tags),
            optional(self.is_truncated),
            optional(self.marker),
        ])
    }
}

impl StructureShape for ListSAMLProviderTagsResponse {
    const SCHEMA: &'static Schema = &schemas::LIST_SAML_PROVIDER_TAGS_RESPONSE;
}

/// `ListSAMLProvidersRequest`
#[derive(Clone, Default, PartialEq)]
pub struct ListSAMLProvidersRequest {}

impl Shape for ListSAMLProvidersRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        Fields::of(value, "ListSAMLProvidersRequest")?;
        Ok(Self {})
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![])
    }
}

impl StructureShape for ListSAMLProvidersRequest {
    const SCHEMA: &'static Schema = &schemas::LIST_SAML_PROVIDERS_REQUEST;
}

/// `ListSAMLProvidersResponse`
#[derive(Clone, Default, PartialEq)]
pub struct ListSAMLProvidersResponse {
    /// `SAMLProviderList`
    pub saml_provider_list: Option<Vec<SAMLProviderListEntry>>,
}

impl Shape for ListSAMLProvidersResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListSAMLProvidersResponse")?;
        Ok(Self {
            saml_provider_list: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![optional(self.saml_provider_list)])
    }
}

impl StructureShape for ListSAMLProvidersResponse {
    const SCHEMA: &'static Schema = &schemas::LIST_SAML_PROVIDERS_RESPONSE;
}

/// `ListSSHPublicKeysRequest`
#[derive(Clone, Default, PartialEq)]
pub struct ListSSHPublicKeysRequest {
    /// `UserName`
    pub user_name: Option<String>,
    /// `Marker`
    pub marker: Option<String>,
    /// `MaxItems`
    pub max_items: Option<i32>,
}

impl Shape for ListSSHPublicKeysRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListSSHPublicKeysRequest")?;
        Ok(Self {
            user_name: fields.optional()?,
            marker: fields.optional()?,
            max_items: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            optional(self.user_name),
            optional(self.marker),
            optional(self.max_items),
        ])
    }
}

impl StructureShape for ListSSHPublicKeysRequest {
    const SCHEMA: &'static Schema = &schemas::LIST_SSH_PUBLIC_KEYS_REQUEST;
}

/// `ListSSHPublicKeysResponse`
#[derive(Clone, Default, PartialEq)]
pub struct ListSSHPublicKeysResponse {
    /// `SSHPublicKeys`
    pub ssh_public_keys: Option<Vec<SSHPublicKeyMetadata>>,
    /// `IsTruncated`
    pub is_truncated: Option<bool>,
    /// `Marker`
    pub marker: Option<String>,
}

impl Shape for ListSSHPublicKeysResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListSSHPublicKeysResponse")?;
        Ok(Self {
            ssh_public_keys: fields.optional()?,
            is_truncated: fields.optional()?,
            marker: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            optional(self.ssh_public_keys),
            optional(self.is_truncated),
            optional(self.marker),
        ])
    }
}

impl StructureShape for ListSSHPublicKeysResponse {
    const SCHEMA: &'static Schema = &schemas::LIST_SSH_PUBLIC_KEYS_RESPONSE;
}

/// `ListServerCertificateTagsRequest`
#[derive(Clone, PartialEq)]
pub struct ListServerCertificateTagsRequest {
    /// `ServerCertificateName`
    pub server_certificate_name: String,
    /// `Marker`
    pub marker: Option<String>,
    /// `MaxItems`
    pub max_items: Option<i32>,
}

impl ListServerCertificateTagsRequest {
    /// The required members; the others are absent.
    pub fn new(server_certificate_name: String) -> Self {
        Self {
            server_certificate_name,
            marker: None,
            max_items: None,
        }
    }
}

impl Shape for ListServerCertificateTagsRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListServerCertificateTagsRequest")?;
        Ok(Self {
            server_certificate_name: fields.required()?,
            marker: fields.optional()?,
            max_items: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.server_certificate_name),
            optional(self.marker),
            optional(self.max_items),
        ])
    }
}

impl StructureShape for ListServerCertificateTagsRequest {
    const SCHEMA: &'static Schema = &schemas::LIST_SERVER_CERTIFICATE_TAGS_REQUEST;
}

/// `ListServerCertificateTagsResponse`
#[derive(Clone, PartialEq)]
pub struct ListServerCertificateTagsResponse {
    /// `Tags`
    pub tags: Vec<Tag>,
    /// `IsTruncated`
    pub is_truncated: Option<bool>,
    /// `Marker`
    pub marker: Option<String>,
}

impl ListServerCertificateTagsResponse {
    /// The required members; the others are absent.
    pub fn new(tags: Vec<Tag>) -> Self {
        Self {
            tags,
            is_truncated: None,
            marker: None,
        }
    }
}

impl Shape for ListServerCertificateTagsResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListServerCertificateTagsResponse")?;
        Ok(Self {
            tags: fields.required()?,
            is_truncated: fields.optional()?,
            marker: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.tags),
            optional(self.is_truncated),
            optional(self.marker),
        ])
    }
}

impl StructureShape for ListServerCertificateTagsResponse {
    const SCHEMA: &'static Schema = &schemas::LIST_SERVER_CERTIFICATE_TAGS_RESPONSE;
}

/// `ListServerCertificatesRequest`
#[derive(Clone, Default, PartialEq)]
pub struct ListServerCertificatesRequest {
    /// `PathPrefix`
    pub path_prefix: Option<String>,
    /// `Marker`
    pub marker: Option<String>,
    /// `MaxItems`
    pub max_items: Option<i32>,
}

impl Shape for ListServerCertificatesRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListServerCertificatesRequest")?;
        Ok(Self {
            path_prefix: fields.optional()?,
            marker: fields.optional()?,
            max_items: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            optional(self.path_prefix),
            optional(self.marker),
            optional(self.max_items),
        ])
    }
}

impl StructureShape for ListServerCertificatesRequest {
    const SCHEMA: &'static Schema = &schemas::LIST_SERVER_CERTIFICATES_REQUEST;
}

/// `ListServerCertificatesResponse`
#[derive(Clone, PartialEq)]
pub struct ListServerCertificatesResponse {
    /// `ServerCertificateMetadataList`
    pub server_certificate_metadata_list: Vec<ServerCertificateMetadata>,
    /// `IsTruncated`
    pub is_truncated: Option<bool>,
    /// `Marker`
    pub marker: Option<String>,
}

impl ListServerCertificatesResponse {
    /// The required members; the others are absent.
    pub fn new(server_certificate_metadata_list: Vec<ServerCertificateMetadata>) -> Self {
        Self {
            server_certificate_metadata_list,
            is_truncated: None,
            marker: None,
        }
    }
}

impl Shape for ListServerCertificatesResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListServerCertificatesResponse")?;
        Ok(Self {
            server_certificate_metadata_list: fields.required()?,
            is_truncated: fields.optional()?,
            marker: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.server_certificate_metadata_list),
            optional(self.is_truncated),
            optional(self.marker),
        ])
    }
}

impl StructureShape for ListServerCertificatesResponse {
    const SCHEMA: &'static Schema = &schemas::LIST_SERVER_CERTIFICATES_RESPONSE;
}

/// `ListServiceSpecificCredentialsRequest`
#[derive(Clone, Default, PartialEq)]
pub struct ListServiceSpecificCredentialsRequest {
    /// `UserName`
    pub user_name: Option<String>,
    /// `ServiceName`
    pub service_name: Option<String>,
    /// `AllUsers`
    pub all_users: Option<bool>,
    /// `Marker`
    pub marker: Option<String>,
    /// `MaxItems`
    pub max_items: Option<i32>,
}

impl Shape for ListServiceSpecificCredentialsRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListServiceSpecificCredentialsRequest")?;
        Ok(Self {
            user_name: fields.optional()?,
            service_name: fields.optional()?,
            all_users: fields.optional()?,
            marker: fields.optional()?,
            max_items: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            optional(self.user_name),
            optional(self.service_name),
            optional(self.all_users),
            optional(self.marker),
            optional(self.max_items),
        ])
    }
}

impl StructureShape for ListServiceSpecificCredentialsRequest {
    const SCHEMA: &'static Schema = &schemas::LIST_SERVICE_SPECIFIC_CREDENTIALS_REQUEST;
}

/// `ListServiceSpecificCredentialsResponse`
#[derive(Clone, Default, PartialEq)]
pub struct ListServiceSpecificCredentialsResponse {
    /// `ServiceSpecificCredentials`
    pub service_specific_credentials: Option<Vec<ServiceSpecificCredentialMetadata>>,
    /// `Marker`
    pub marker: Option<String>,
    /// `IsTruncated`
    pub is_truncated: Option<bool>,
}

impl Shape for ListServiceSpecificCredentialsResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListServiceSpecificCredentialsResponse")?;
        Ok(Self {
            service_specific_credentials: fields.optional()?,
            marker: fields.optional()?,
            is_truncated: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            optional(self.service_specific_credentials),
            optional(self.marker),
            optional(self.is_truncated),
        ])
    }
}

impl StructureShape for ListServiceSpecificCredentialsResponse {
    const SCHEMA: &'static Schema = &schemas::LIST_SERVICE_SPECIFIC_CREDENTIALS_RESPONSE;
}

/// `ListSigningCertificatesRequest`
#[derive(Clone, Default, PartialEq)]
pub struct ListSigningCertificatesRequest {
    /// `UserName`
    pub user_name: Option<String>,
    /// `Marker`
    pub marker: Option<String>,
    /// `MaxItems`
    pub max_items: Option<i32>,
}

impl Shape for ListSigningCertificatesRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListSigningCertificatesRequest")?;
        Ok(Self {
            user_name: fields.optional()?,
            marker: fields.optional()?,
            max_items: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            optional(self.user_name),
            optional(self.marker),
            optional(self.max_items),
        ])
    }
}

impl StructureShape for ListSigningCertificatesRequest {
    const SCHEMA: &'static Schema = &schemas::LIST_SIGNING_CERTIFICATES_REQUEST;
}

/// `ListSigningCertificatesResponse`
#[derive(Clone, PartialEq)]
pub struct ListSigningCertificatesResponse {
    /// `Certificates`
    pub certificates: Vec<SigningCertificate>,
    /// `IsTruncated`
    pub is_truncated: Option<bool>,
    /// `Marker`
    pub marker: Option<String>,
}

impl ListSigningCertificatesResponse {
    /// The required members; the others are absent.
    pub fn new(certificates: Vec<SigningCertificate>) -> Self {
        Self {
            certificates,
            is_truncated: None,
            marker: None,
        }
    }
}

impl Shape for ListSigningCertificatesResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListSigningCertificatesResponse")?;
        Ok(Self {
            certificates: fields.required()?,
            is_truncated: fields.optional()?,
            marker: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.certificates),
            optional(self.is_truncated),
            optional(self.marker),
        ])
    }
}

impl StructureShape for ListSigningCertificatesResponse {
    const SCHEMA: &'static Schema = &schemas::LIST_SIGNING_CERTIFICATES_RESPONSE;
}

/// `ListUserPoliciesRequest`
#[derive(Clone, PartialEq)]
pub struct ListUserPoliciesRequest {
    /// `UserName`
    pub user_name: String,
    /// `Marker`
    pub marker: Option<String>,
    /// `MaxItems`
    pub max_items: Option<i32>,
}

impl ListUserPoliciesRequest {
    /// The required members; the others are absent.
    pub fn new(user_name: String) -> Self {
        Self {
            user_name,
            marker: None,
            max_items: None,
        }
    }
}

impl Shape for ListUserPoliciesRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListUserPoliciesRequest")?;
        Ok(Self {
            user_name: fields.required()?,
            marker: fields.optional()?,
            max_items: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.user_name),
            optional(self.marker),
            optional(self.max_items),
        ])
    }
}

impl StructureShape for ListUserPoliciesRequest {
    const SCHEMA: &'static Schema = &schemas::LIST_USER_POLICIES_REQUEST;
}

/// `ListUserPoliciesResponse`
#[derive(Clone, PartialEq)]
pub struct ListUserPoliciesResponse {
    /// `PolicyNames`
    pub policy_names: Vec<String>,
    /// `IsTruncated`
    pub is_truncated: Option<bool>,
    /// `Marker`
    pub marker: Option<String>,
}

impl ListUserPoliciesResponse {
    /// The required members; the others are absent.
    pub fn new(policy_names: Vec<String>) -> Self {
        Self {
            policy_names,
            is_truncated: None,
            marker: None,
        }
    }
}

impl Shape for ListUserPoliciesResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListUserPoliciesResponse")?;
        Ok(Self {
            policy_names: fields.required()?,
            is_truncated: fields.optional()?,
            marker: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.policy_names),
            optional(self.is_truncated),
            optional(self.marker),
        ])
    }
}

impl StructureShape for ListUserPoliciesResponse {
    const SCHEMA: &'static Schema = &schemas::LIST_USER_POLICIES_RESPONSE;
}

/// `ListUserTagsRequest`
#[derive(Clone, PartialEq)]
pub struct ListUserTagsRequest {
    /// `UserName`
    pub user_name: String,
    /// `Marker`
    pub marker: Option<String>,
    /// `MaxItems`
    pub max_items: Option<i32>,
}

impl ListUserTagsRequest {
    /// The required members; the others are absent.
    pub fn new(user_name: String) -> Self {
        Self {
            user_name,
            marker: None,
            max_items: None,
        }
    }
}

impl Shape for ListUserTagsRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListUserTagsRequest")?;
        Ok(Self {
            user_name: fields.required()?,
            marker: fields.optional()?,
            max_items: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.user_name),
            optional(self.marker),
            optional(self.max_items),
        ])
    }
}

impl StructureShape for ListUserTagsRequest {
    const SCHEMA: &'static Schema = &schemas::LIST_USER_TAGS_REQUEST;
}

/// `ListUserTagsResponse`
#[derive(Clone, PartialEq)]
pub struct ListUserTagsResponse {
    /// `Tags`
    pub tags: Vec<Tag>,
    /// `IsTruncated`
    pub is_truncated: Option<bool>,
    /// `Marker`
    pub marker: Option<String>,
}

impl ListUserTagsResponse {
    /// The required members; the others are absent.
    pub fn new(tags: Vec<Tag>) -> Self {
        Self {
            tags,
            is_truncated: None,
            marker: None,
        }
    }
}

impl Shape for ListUserTagsResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListUserTagsResponse")?;
        Ok(Self {
            tags: fields.required()?,
            is_truncated: fields.optional()?,
            marker: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.tags),
            optional(self.is_truncated),
            optional(self.marker),
        ])
    }
}

impl StructureShape for ListUserTagsResponse {
    const SCHEMA: &'static Schema = &schemas::LIST_USER_TAGS_RESPONSE;
}

/// `ListUsersRequest`
#[derive(Clone, Default, PartialEq)]
pub struct ListUsersRequest {
    /// `PathPrefix`
    pub path_prefix: Option<String>,
    /// `Marker`
    pub marker: Option<String>,
    /// `MaxItems`
    pub max_items: Option<i32>,
}

impl Shape for ListUsersRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListUsersRequest")?;
        Ok(Self {
            path_prefix: fields.optional()?,
            marker: fields.optional()?,
            max_items: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            optional(self.path_prefix),
            optional(self.marker),
            optional(self.max_items),
        ])
    }
}

impl StructureShape for ListUsersRequest {
    const SCHEMA: &'static Schema = &schemas::LIST_USERS_REQUEST;
}

/// `ListUsersResponse`
#[derive(Clone, PartialEq)]
pub struct ListUsersResponse {
    /// `Users`
    pub users: Vec<User>,
    /// `IsTruncated`
    pub is_truncated: Option<bool>,
    /// `Marker`
    pub marker: Option<String>,
}

impl ListUsersResponse {
    /// The required members; the others are absent.
    pub fn new(users: Vec<User>) -> Self {
        Self {
            users,
            is_truncated: None,
            marker: None,
        }
    }
}

impl Shape for ListUsersResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListUsersResponse")?;
        Ok(Self {
            users: fields.required()?,
            is_truncated: fields.optional()?,
            marker: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.users),
            optional(self.is_truncated),
            optional(self.marker),
        ])
    }
}

impl StructureShape for ListUsersResponse {
    const SCHEMA: &'static Schema = &schemas::LIST_USERS_RESPONSE;
}

/// `ListVirtualMFADevicesRequest`
#[derive(Clone, Default, PartialEq)]
pub struct ListVirtualMFADevicesRequest {
    /// `AssignmentStatus`
    pub assignment_status: Option<AssignmentStatusType>,
    /// `Marker`
    pub marker: Option<String>,
    /// `MaxItems`
    pub max_items: Option<i32>,
}

impl Shape for ListVirtualMFADevicesRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListVirtualMFADevicesRequest")?;
        Ok(Self {
            assignment_status: fields.optional()?,
            marker: fields.optional()?,
            max_items: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            optional(self.assignment_status),
            optional(self.marker),
            optional(self.max_items),
        ])
    }
}

impl StructureShape for ListVirtualMFADevicesRequest {
    const SCHEMA: &'static Schema = &schemas::LIST_VIRTUAL_MFA_DEVICES_REQUEST;
}

/// `ListVirtualMFADevicesResponse`
#[derive(Clone, PartialEq)]
pub struct ListVirtualMFADevicesResponse {
    /// `VirtualMFADevices`
    pub virtual_mfa_devices: Vec<VirtualMFADevice>,
    /// `IsTruncated`
    pub is_truncated: Option<bool>,
    /// `Marker`
    pub marker: Option<String>,
}

impl ListVirtualMFADevicesResponse {
    /// The required members; the others are absent.
    pub fn new(virtual_mfa_devices: Vec<VirtualMFADevice>) -> Self {
        Self {
            virtual_mfa_devices,
            is_truncated: None,
            marker: None,
        }
    }
}

impl Shape for ListVirtualMFADevicesResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListVirtualMFADevicesResponse")?;
        Ok(Self {
            virtual_mfa_devices: fields.required()?,
            is_truncated: fields.optional()?,
            marker: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.virtual_mfa_devices),
            optional(self.is_truncated),
            optional(self.marker),
        ])
    }
}

impl StructureShape for ListVirtualMFADevicesResponse {
    const SCHEMA: &'static Schema = &schemas::LIST_VIRTUAL_MFA_DEVICES_RESPONSE;
}

/// `LoginProfile`
#[derive(Clone, PartialEq)]
pub struct LoginProfile {
    /// `UserName`
    pub user_name: String,
    /// `CreateDate`
    pub create_date: Timestamp,
    /// `PasswordResetRequired`
    pub password_reset_required: Option<bool>,
}

impl LoginProfile {
    /// The required members; the others are absent.
    pub fn new(user_name: String, create_date: Timestamp) -> Self {
        Self {
            user_name,
            create_date,
            password_reset_required: None,
        }
    }
}

impl Shape for LoginProfile {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "LoginProfile")?;
        Ok(Self {
            user_name: fields.required()?,
            create_date: fields.required()?,
            password_reset_required: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.user_name),
            required(self.create_date),
            optional(self.password_reset_required),
        ])
    }
}

impl StructureShape for LoginProfile {
    const SCHEMA: &'static Schema = &schemas::LOGIN_PROFILE;
}

/// `MFADevice`
#[derive(Clone, PartialEq)]
pub struct MFADevice {
    /// `UserName`
    pub user_name: String,
    /// `SerialNumber`
    pub serial_number: String,
    /// `EnableDate`
    pub enable_date: Timestamp,
}

impl Shape for MFADevice {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "MFADevice")?;
        Ok(Self {
            user_name: fields.required()?,
            serial_number: fields.required()?,
            enable_date: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.user_name),
            required(self.serial_number),
            required(self.enable_date),
        ])
    }
}

impl StructureShape for MFADevice {
    const SCHEMA: &'static Schema = &schemas::MFA_DEVICE;
}

/// `ManagedPolicyDetail`
#[derive(Clone, Default, PartialEq)]
pub struct ManagedPolicyDetail {
    /// `PolicyName`
    pub policy_name: Option<String>,
    /// `PolicyId`
    pub policy_id: Option<String>,
    /// `Arn`
    pub arn: Option<String>,
    /// `Path`
    pub path: Option<String>,
    /// `DefaultVersionId`
    pub default_version_id: Option<String>,
    /// `AttachmentCount`
    pub attachment_count: Option<i32>,
    /// `PermissionsBoundaryUsageCount`
    pub permissions_boundary_usage_count: Option<i32>,
    /// `IsAttachable`
    pub is_attachable: Option<bool>,
    /// `Description`
    pub description: Option<String>,
    /// `CreateDate`
    pub create_date: Option<Timestamp>,
    /// `UpdateDate`
    pub update_date: Option<Timestamp>,
    /// `PolicyVersionList`
    pub policy_version_list: Option<Vec<PolicyVersion>>,
}

impl Shape for ManagedPolicyDetail {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ManagedPolicyDetail")?;
        Ok(Self {
            policy_name: fields.optional()?,
            policy_id: fields.optional()?,
            arn: fields.optional()?,
            path: fields.optional()?,
            default_version_id: fields.optional()?,
            attachment_count: fields.optional()?,
            permissions_boundary_usage_count: fields.optional()?,
            is_attachable: fields.optional()?,
            description: fields.optional()?,
            create_date: fields.optional()?,
            update_date: fields.optional()?,
            policy_version_list: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            optional(self.policy_name),
            optional(self.policy_id),
            optional(self.arn),
            optional(self.path),
            optional(self.default_version_id),
            optional(self.attachment_count),
            optional(self.permissions_boundary_usage_count),
            optional(self.is_attachable),
            optional(self.description),
            optional(self.create_date),
            optional(self.update_date),
            optional(self.policy_version_list),
        ])
    }
}

impl StructureShape for ManagedPolicyDetail {
    const SCHEMA: &'static Schema = &schemas::MANAGED_POLICY_DETAIL;
}

/// `OpenIDConnectProviderListEntry`
#[derive(Clone, Default, PartialEq)]
pub struct OpenIDConnectProviderListEntry {
    /// `Arn`
    pub arn: Option<String>,
}

impl Shape for OpenIDConnectProviderListEntry {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "OpenIDConnectProviderListEntry")?;
        Ok(Self {
            arn: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![optional(self.arn)])
    }
}

impl StructureShape for OpenIDConnectProviderListEntry {
    const SCHEMA: &'static Schema = &schemas::OPEN_ID_CONNECT_PROVIDER_LIST_ENTRY;
}

/// `OrderedOrganizationPolicyType`
#[derive(Clone, Default, PartialEq)]
pub struct OrderedOrganizationPolicyType {
    /// `ServiceControlPolicyInputList`
    pub service_control_policy_input_list: Option<Vec<String>>,
}

impl Shape for OrderedOrganizationPolicyType {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "OrderedOrganizationPolicyType")?;
        Ok(Self {
            service_control_policy_input_list: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![optional(self.service_control_policy_input_list)])
    }
}

impl StructureShape for OrderedOrganizationPolicyType {
    const SCHEMA: &'static Schema = &schemas::ORDERED_ORGANIZATION_POLICY_TYPE;
}

/// `OrganizationsDecisionDetail`
#[derive(Clone, Default, PartialEq)]
pub struct OrganizationsDecisionDetail {
    /// `AllowedByOrganizations`
    pub allowed_by_organizations: Option<bool>,
}

impl Shape for OrganizationsDecisionDetail {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "OrganizationsDecisionDetail")?;
        Ok(Self {
            allowed_by_organizations: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![optional(self.allowed_by_organizations)])
    }
}

impl StructureShape for OrganizationsDecisionDetail {
    const SCHEMA: &'static Schema = &schemas::ORGANIZATIONS_DECISION_DETAIL;
}

/// `ParameterDefinition`
#[derive(Clone, PartialEq)]
pub struct ParameterDefinition {
    /// `Name`
    pub name: String,
    /// `Type`
    pub r#type: ParameterTypeType,
    /// `SubType`
    pub sub_type: Option<String>,
    /// `Description`
    pub description: Option<String>,
    /// `IsRequired`
    pub is_required: Option<bool>,
    /// `DefaultValue`
    pub default_value: Option<String>,
    /// `Immutable`
    pub immutable: Option<bool>,
}

impl ParameterDefinition {
    /// The required members; the others are absent.
    pub fn new(name: String, r#type: ParameterTypeType) -> Self {
        Self {
            name,
            r#type,
            sub_type: None,
            description: None,
            is_required: None,
            default_value: None,
            immutable: None,
        }
    }
}

impl Shape for ParameterDefinition {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ParameterDefinition")?;
        Ok(Self {
            name: fields.required()?,
            r#type: fields.required()?,
            sub_type: fields.optional()?,
            description: fields.optional()?,
            is_required: fields.optional()?,
            default_value: fields.optional()?,
            immutable: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.name),
            required(self.r#type),
            optional(self.sub_type),
            optional(self.description),
            optional(self.is_required),
            optional(self.default_value),
            optional(self.immutable),
        ])
    }
}

impl StructureShape for ParameterDefinition {
    const SCHEMA: &'static Schema = &schemas::PARAMETER_DEFINITION;
}

/// `PasswordPolicy`
#[derive(Clone, Default, PartialEq)]
pub struct PasswordPolicy {
    /// `MinimumPasswordLength`
    pub minimum_password_length: Option<i32>,
    /// `RequireSymbols`
    pub require_symbols: Option<bool>,
    /// `RequireNumbers`
    pub require_numbers: Option<bool>,
    /// `RequireUppercaseCharacters`
    pub require_uppercase_characters: Option<bool>,
    /// `RequireLowercaseCharacters`
    pub require_lowercase_characters: Option<bool>,
    /// `AllowUsersToChangePassword`
    pub allow_users_to_change_password: Option<bool>,
    /// `ExpirePasswords`
    pub expire_passwords: Option<bool>,
    /// `MaxPasswordAge`
    pub max_password_age: Option<i32>,
    /// `PasswordReusePrevention`
    pub password_reuse_prevention: Option<i32>,
    /// `HardExpiry`
    pub hard_expiry: Option<bool>,
}

impl Shape for PasswordPolicy {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "PasswordPolicy")?;
        Ok(Self {
            minimum_password_length: fields.optional()?,
            require_symbols: fields.optional()?,
            require_numbers: fields.optional()?,
            require_uppercase_characters: fields.optional()?,
            require_lowercase_characters: fields.optional()?,
            allow_users_to_change_password: fields.optional()?,
            expire_passwords: fields.optional()?,
            max_password_age: fields.optional()?,
            password_reuse_prevention: fields.optional()?,
            hard_expiry: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            optional(self.minimum_password_length),
            optional(self.require_symbols),
            optional(self.require_numbers),
            optional(self.require_uppercase_characters),
            optional(self.require_lowercase_characters),
            optional(self.allow_users_to_change_password),
            optional(self.expire_passwords),
            optional(self.max_password_age),
            optional(self.password_reuse_prevention),
            optional(self.hard_expiry),
        ])
    }
}

impl StructureShape for PasswordPolicy {
    const SCHEMA: &'static Schema = &schemas::PASSWORD_POLICY;
}

smithy::enumeration! {
/// `PermissionsBoundaryAttachmentType`
PermissionsBoundaryAttachmentType {
PermissionsBoundaryPolicy = "PermissionsBoundaryPolicy",
}
}

/// `PermissionsBoundaryDecisionDetail`
#[derive(Clone, Default, PartialEq)]
pub struct PermissionsBoundaryDecisionDetail {
    /// `AllowedByPermissionsBoundary`
    pub allowed_by_permissions_boundary: Option<bool>,
}

impl Shape for PermissionsBoundaryDecisionDetail {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "PermissionsBoundaryDecisionDetail")?;
        Ok(Self {
            allowed_by_permissions_boundary: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![optional(self.allowed_by_permissions_boundary)])
    }
}

impl StructureShape for PermissionsBoundaryDecisionDetail {
    const SCHEMA: &'static Schema = &schemas::PERMISSIONS_BOUNDARY_DECISION_DETAIL;
}

/// `Policy`
#[derive(Clone, Default, PartialEq)]
pub struct Policy {
    /// `PolicyName`
    pub policy_name: Option<String>,
    /// `PolicyId`
    pub policy_id: Option<String>,
    /// `Arn`
    pub arn: Option<String>,
    /// `Path`
    pub path: Option<String>,
    /// `DefaultVersionId`
    pub default_version_id: Option<String>,
    /// `AttachmentCount`
    pub attachment_count: Option<i32>,
    /// `PermissionsBoundaryUsageCount`
    pub permissions_boundary_usage_count: Option<i32>,
    /// `IsAttachable`
    pub is_attachable: Option<bool>,
    /// `Description`
    pub description: Option<String>,
    /// `CreateDate`
    pub create_date: Option<Timestamp>,
    /// `UpdateDate`
    pub update_date: Option<Timestamp>,
    /// `Tags`
    pub tags: Option<Vec<Tag>>,
}

impl Shape for Policy {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "Policy")?;
        Ok(Self {
            policy_name: fields.optional()?,
            policy_id: fields.optional()?,
            arn: fields.optional()?,
            path: fields.optional()?,
            default_version_id: fields.optional()?,
            attachment_count: fields.optional()?,
            permissions_boundary_usage_count: fields.optional()?,
            is_attachable: fields.optional()?,
            description: fields.optional()?,
            create_date: fields.optional()?,
            update_date: fields.optional()?,
            tags: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            optional(self.policy_name),
            optional(self.policy_id),
            optional(self.arn),
            optional(self.path),
            optional(self.default_version_id),
            optional(self.attachment_count),
            optional(self.permissions_boundary_usage_count),
            optional(self.is_attachable),
            optional(self.description),
            optional(self.create_date),
            optional(self.update_date),
            optional(self.tags),
        ])
    }
}

impl StructureShape for Policy {
    const SCHEMA: &'static Schema = &schemas::POLICY;
}

/// `PolicyDetail`
#[derive(Clone, Default, PartialEq)]
pub struct PolicyDetail {
    /// `PolicyName`
    pub policy_name: Option<String>,
    /// `PolicyDocument`
    pub policy_document: Option<String>,
}

impl Shape for PolicyDetail {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "PolicyDetail")?;
        Ok(Self {
            policy_name: fields.optional()?,
            policy_document: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            optional(self.policy_name),
            optional(self.policy_document),
        ])
    }
}

impl StructureShape for PolicyDetail {
    const SCHEMA: &'static Schema = &schemas::POLICY_DETAIL;
}

smithy::enumeration! {
/// `PolicyEvaluationDecisionType`
PolicyEvaluationDecisionType {
Allowed = "allowed",
ExplicitDeny = "explicitDeny",
ImplicitDeny = "implicitDeny",
}
}

/// `PolicyGrantingServiceAccess`
#[derive(Clone, PartialEq)]
pub struct PolicyGrantingServiceAccess {
    /// `PolicyName`
    pub policy_name: String,
    /// `PolicyType`
    pub policy_type: PolicyType,
    /// `PolicyArn`
    pub policy_arn: Option<String>,
    /// `EntityType`
    pub entity_type: Option<PolicyOwnerEntityType>,
    /// `EntityName`
    pub entity_name: Option<String>,
}

impl PolicyGrantingServiceAccess {
    /// The required members; the others are absent.
    pub fn new(policy_name: String, policy_type: PolicyType) -> Self {
        Self {
            policy_name,
            policy_type,
            policy_arn: None,
            entity_type: None,
            entity_name: None,
        }
    }
}

impl Shape for PolicyGrantingServiceAccess {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "PolicyGrantingServiceAccess")?;
        Ok(Self {
            policy_name: fields.required()?,
            policy_type: fields.required()?,
            policy_arn: fields.optional()?,
            entity_type: fields.optional()?,
            entity_name: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.policy_name),
            required(self.policy_type),
            optional(self.policy_arn),
            optional(self.entity_type),
            optional(self.entity_name),
        ])
    }
}

impl StructureShape for PolicyGrantingServiceAccess {
    const SCHEMA: &'static Schema = &schemas::POLICY_GRANTING_SERVICE_ACCESS;
}

/// `PolicyGroup`
#[derive(Clone, Default, PartialEq)]
pub struct PolicyGroup {
    /// `GroupName`
    pub group_name: Option<String>,
    /// `GroupId`
    pub group_id: Option<String>,
}

impl Shape for PolicyGroup {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "PolicyGroup")?;
        Ok(Self {
            group_name: fields.optional()?,
            group_id: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![optional(self.group_name), optional(self.group_id)])
    }
}

impl StructureShape for PolicyGroup {
    const SCHEMA: &'static Schema = &schemas::POLICY_GROUP;
}

/// `PolicyIdentifier`
#[derive(Clone, Default, PartialEq)]
pub struct PolicyIdentifier {
    /// `PolicyType`
    pub policy_type: Option<PolicyIdentifierPolicyType>,
    /// `PolicyArn`
    pub policy_arn: Option<String>,
    /// `InlinePolicyIdentifier`
    pub inline_policy_identifier: Option<InlinePolicyIdentifierType>,
}

impl Shape for PolicyIdentifier {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "PolicyIdentifier")?;
        Ok(Self {
            policy_type: fields.optional()?,
            policy_arn: fields.optional()?,
            inline_policy_identifier: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            optional(self.policy_type),
            optional(self.policy_arn),
            optional(self.inline_policy_identifier),
        ])
    }
}

impl StructureShape for PolicyIdentifier {
    const SCHEMA: &'static Schema = &schemas::POLICY_IDENTIFIER;
}

smithy::enumeration! {
/// `PolicyIdentifierPolicyType`
PolicyIdentifierPolicyType {
Inline = "inline",
AwsManaged = "aws-managed",
UserManaged = "user-managed",
PermissionBoundary = "permission-boundary",
Scp = "scp",
Rcp = "rcp",
}
}

/// `PolicyParameter`
#[derive(Clone, Default, PartialEq)]
pub struct PolicyParameter {
    /// `Name`
    pub name: Option<String>,
    /// `Values`
    pub values: Option<Vec<String>>,
    /// `Type`
    pub r#type: Option<PolicyParameterTypeEnum>,
}

impl Shape for PolicyParameter {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "PolicyParameter")?;
        Ok(Self {
            name: fields.optional()?,
            values: fields.optional()?,
            r#type: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            optional(self.name),
            optional(self.values),
            optional(self.r#type),
        ])
    }
}

impl StructureShape for PolicyParameter {
    const SCHEMA: &'static Schema = &schemas::POLICY_PARAMETER;
}

smithy::enumeration! {
/// `PolicyParameterTypeEnum`
PolicyParameterTypeEnum {
String = "string",
StringList = "stringList",
}
}

/// `PolicyRole`
#[derive(Clone, Default, PartialEq)]
pub struct PolicyRole {
    /// `RoleName`
    pub role_name: Option<String>,
    /// `RoleId`
    pub role_id: Option<String>,
}

impl Shape for PolicyRole {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "PolicyRole")?;
        Ok(Self {
            role_name: fields.optional()?,
            role_id: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![optional(self.role_name), optional(self.role_id)])
    }
}

impl StructureShape for PolicyRole {
    const SCHEMA: &'static Schema = &schemas::POLICY_ROLE;
}

smithy::enumeration! {
/// `PolicySourceType`
PolicySourceType {
User = "user",
Group = "group",
Role = "role",
AwsManaged = "aws-managed",
UserManaged = "user-managed",
Resource = "resource",
None = "none",
}
}

smithy::enumeration! {
/// `PolicyUsageType`
PolicyUsageType {
PermissionsPolicy = "PermissionsPolicy",
PermissionsBoundary = "PermissionsBoundary",
}
}

/// `PolicyUser`
#[derive(Clone, Default, PartialEq)]
pub struct PolicyUser {
    /// `UserName`
    pub user_name: Option<String>,
    /// `UserId`
    pub user_id: Option<String>,
}

impl Shape for PolicyUser {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "PolicyUser")?;
        Ok(Self {
            user_name: fields.optional()?,
            user_id: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![optional(self.user_name), optional(self.user_id)])
    }
}

impl StructureShape for PolicyUser {
    const SCHEMA: &'static Schema = &schemas::POLICY_USER;
}

/// `PolicyVersion`
#[derive(Clone, Default, PartialEq)]
pub struct PolicyVersion {
    /// `Document`
    pub document: Option<String>,
    /// `VersionId`
    pub version_id: Option<String>,
    /// `IsDefaultVersion`
    pub is_default_version: Option<bool>,
    /// `CreateDate`
    pub create_date: Option<Timestamp>,
}

impl Shape for PolicyVersion {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "PolicyVersion")?;
        Ok(Self {
            document: fields.optional()?,
            version_id: fields.optional()?,
            is_default_version: fields.optional()?,
            create_date: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            optional(self.document),
            optional(self.version_id),
            optional(self.is_default_version),
            optional(self.create_date),
        ])
    }
}

impl StructureShape for PolicyVersion {
    const SCHEMA: &'static Schema = &schemas::POLICY_VERSION;
}

/// `Position`
#[derive(Clone, Default, PartialEq)]
pub struct Position {
    /// `Line`
    pub line: Option<i32>,
    /// `Column`
    pub column: Option<i32>,
}

impl Shape for Position {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "Position")?;
        Ok(Self {
            line: fields.optional()?,
            column: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![optional(self.line), optional(self.column)])
    }
}

impl StructureShape for Position {
    const SCHEMA: &'static Schema = &schemas::POSITION;
}

/// `PutAccountPropertiesRequest`
#[derive(Clone, PartialEq)]
pub struct PutAccountPropertiesRequest {
    /// `Properties`
    pub properties: BTreeMap<String, String>,
}

impl Shape for PutAccountPropertiesRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "PutAccountPropertiesRequest")?;
        Ok(Self {
            properties: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.properties)])
    }
}

impl StructureShape for PutAccountPropertiesRequest {
    const SCHEMA: &'static Schema = &schemas::PUT_ACCOUNT_PROPERTIES_REQUEST;
}

/// `PutAccountPropertiesResponse`
#[derive(Clone, Default, PartialEq)]
pub struct PutAccountPropertiesResponse {}

impl Shape for PutAccountPropertiesResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        Fields::of(value, "PutAccountPropertiesResponse")?;
        Ok(Self {})
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![])
    }
}

impl StructureShape for PutAccountPropertiesResponse {
    const SCHEMA: &'static Schema = &schemas::PUT_ACCOUNT_PROPERTIES_RESPONSE;
}

/// `PutGroupPolicyRequest`
#[derive(Clone, PartialEq)]
pub struct PutGroupPolicyRequest {
    /// `GroupName`
    pub group_name: String,
    /// `PolicyName`
    pub policy_name: String,
    /// `PolicyDocument`
    pub policy_document: String,
}

impl Shape for PutGroupPolicyRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "PutGroupPolicyRequest")?;
        Ok(Self {
            group_name: fields.required()?,
            policy_name: fields.required()?,
            policy_document: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.group_name),
            required(self.policy_name),
            required(self.policy_document),
        ])
    }
}

impl StructureShape for PutGroupPolicyRequest {
    const SCHEMA: &'static Schema = &schemas::PUT_GROUP_POLICY_REQUEST;
}

/// `PutRolePermissionsBoundaryRequest`
#[derive(Clone, PartialEq)]
pub struct PutRolePermissionsBoundaryRequest {
    /// `RoleName`
    pub role_name: String,
    /// `PermissionsBoundary`
    pub permissions_boundary: String,
}

impl Shape for PutRolePermissionsBoundaryRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "PutRolePermissionsBoundaryRequest")?;
        Ok(Self {
            role_name: fields.required()?,
            permissions_boundary: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.role_name),
            required(self.permissions_boundary),
        ])
    }
}

impl StructureShape for PutRolePermissionsBoundaryRequest {
    const SCHEMA: &'static Schema = &schemas::PUT_ROLE_PERMISSIONS_BOUNDARY_REQUEST;
}

/// `PutRolePolicyRequest`
#[derive(Clone, PartialEq)]
pub struct PutRolePolicyRequest {
    /// `RoleName`
    pub role_name: String,
    /// `PolicyName`
    pub policy_name: String,
    /// `PolicyDocument`
    pub policy_document: String,
}

impl Shape for PutRolePolicyRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "PutRolePolicyRequest")?;
        Ok(Self {
            role_name: fields.required()?,
            policy_name: fields.required()?,
            policy_document: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.role_name),
            required(self.policy_name),
            required(self.policy_document),
        ])
    }
}

impl StructureShape for PutRolePolicyRequest {
    const SCHEMA: &'static Schema = &schemas::PUT_ROLE_POLICY_REQUEST;
}

/// `PutUserPermissionsBoundaryRequest`
#[derive(Clone, PartialEq)]
pub struct PutUserPermissionsBoundaryRequest {
    /// `UserName`
    pub user_name: String,
    /// `PermissionsBoundary`
    pub permissions_boundary: String,
}

impl Shape for PutUserPermissionsBoundaryRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "PutUserPermissionsBoundaryRequest")?;
        Ok(Self {
            user_name: fields.required()?,
            permissions_boundary: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.user_name),
            required(self.permissions_boundary),
        ])
    }
}

impl StructureShape for PutUserPermissionsBoundaryRequest {
    const SCHEMA: &'static Schema = &schemas::PUT_USER_PERMISSIONS_BOUNDARY_REQUEST;
}

/// `PutUserPolicyRequest`
#[derive(Clone, PartialEq)]
pub struct PutUserPolicyRequest {
    /// `UserName`
    pub user_name: String,
    /// `PolicyName`
    pub policy_name: String,
    /// `PolicyDocument`
    pub policy_document: String,
}

impl Shape for PutUserPolicyRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "PutUserPolicyRequest")?;
        Ok(Self {
            user_name: fields.required()?,
            policy_name: fields.required()?,
            policy_document: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.user_name),
            required(self.policy_name),
            required(self.policy_document),
        ])
    }
}

impl StructureShape for PutUserPolicyRequest {
    const SCHEMA: &'static Schema = &schemas::PUT_USER_POLICY_REQUEST;
}

/// `RejectDelegationRequestRequest`
#[derive(Clone, PartialEq)]
pub struct RejectDelegationRequestRequest {
    /// `DelegationRequestId`
    pub delegation_request_id: String,
    /// `Notes`
    pub notes: Option<String>,
}

impl RejectDelegationRequestRequest {
    /// The required members; the others are absent.
    pub fn new(delegation_request_id: String) -> Self {
        Self {
            delegation_request_id,
            notes: None,
        }
    }
}

impl Shape for RejectDelegationRequestRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "RejectDelegationRequestRequest")?;
        Ok(Self {
            delegation_request_id: fields.required()?,
            notes: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.delegation_request_id),
            optional(self.notes),
        ])
    }
}

impl StructureShape for RejectDelegationRequestRequest {
    const SCHEMA: &'static Schema = &schemas::REJECT_DELEGATION_REQUEST_REQUEST;
}

/// `RemoveClientIDFromOpenIDConnectProviderRequest`
#[derive(Clone, PartialEq)]
pub struct RemoveClientIDFromOpenIDConnectProviderRequest {
    /// `OpenIDConnectProviderArn`
    pub open_id_connect_provider_arn: String,
    /// `ClientID`
    pub client_id: String,
}

impl Shape for RemoveClientIDFromOpenIDConnectProviderRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "RemoveClientIDFromOpenIDConnectProviderRequest")?;
        Ok(Self {
            open_id_connect_provider_arn: fields.required()?,
            client_id: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.open_id_connect_provider_arn),
            required(self.client_id),
        ])
    }
}

impl StructureShape for RemoveClientIDFromOpenIDConnectProviderRequest {
    const SCHEMA: &'static Schema =
        &schemas::REMOVE_CLIENT_ID_FROM_OPEN_ID_CONNECT_PROVIDER_REQUEST;
}

/// `RemoveRoleFromInstanceProfileRequest`
#[derive(Clone, PartialEq)]
pub struct RemoveRoleFromInstanceProfileRequest {
    /// `InstanceProfileName`
    pub instance_profile_name: String,
    /// `RoleName`
    pub role_name: String,
}

impl Shape for RemoveRoleFromInstanceProfileRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "RemoveRoleFromInstanceProfileRequest")?;
        Ok(Self {
            instance_profile_name: fields.required()?,
            role_name: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.instance_profile_name),
            required(self.role_name),
        ])
    }
}

impl StructureShape for RemoveRoleFromInstanceProfileRequest {
    const SCHEMA: &'static Schema = &schemas::REMOVE_ROLE_FROM_INSTANCE_PROFILE_REQUEST;
}

/// `RemoveUserFromGroupRequest`
#[derive(Clone, PartialEq)]
pub struct RemoveUserFromGroupRequest {
    /// `GroupName`
    pub group_name: String,
    /// `UserName`
    pub user_name: String,
}

impl Shape for RemoveUserFromGroupRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "RemoveUserFromGroupRequest")?;
        Ok(Self {
            group_name: fields.required()?,
            user_name: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.group_name), required(self.user_name)])
    }
}

impl StructureShape for RemoveUserFromGroupRequest {
    const SCHEMA: &'static Schema = &schemas::REMOVE_USER_FROM_GROUP_REQUEST;
}

/// `ReplacementValueEntry`
#[derive(Clone, PartialEq)]
pub struct ReplacementValueEntry {
    /// `Values`
    pub values: Vec<String>,
}

impl Shape for ReplacementValueEntry {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ReplacementValueEntry")?;
        Ok(Self {
            values: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.values)])
    }
}

impl StructureShape for ReplacementValueEntry {
    const SCHEMA: &'static Schema = &schemas::REPLACEMENT_VALUE_ENTRY;
}

smithy::enumeration! {
/// `ReportFormatType`
ReportFormatType {
TextCsv = "text/csv",
}
}

smithy::enumeration! {
/// `ReportStateType`
ReportStateType {
Started = "STARTED",
Inprogress = "INPROGRESS",
Complete = "COMPLETE",
}
}

/// `ResetServiceSpecificCredentialRequest`
#[derive(Clone, PartialEq)]
pub struct ResetServiceSpecificCredentialRequest {
    /// `UserName`
    pub user_name: Option<String>,
    /// `ServiceSpecificCredentialId`
    pub service_specific_credential_id: String,
}

impl ResetServiceSpecificCredentialRequest {
    /// The required members; the others are absent.
    pub fn new(service_specific_credential_id: String) -> Self {
        Self {
            user_name: None,
            service_specific_credential_id,
        }
    }
}

impl Shape for ResetServiceSpecificCredentialRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ResetServiceSpecificCredentialRequest")?;
        Ok(Self {
            user_name: fields.optional()?,
            service_specific_credential_id: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            optional(self.user_name),
            required(self.service_specific_credential_id),
        ])
    }
}

impl StructureShape for ResetServiceSpecificCredentialRequest {
    const SCHEMA: &'static Schema = &schemas::RESET_SERVICE_SPECIFIC_CREDENTIAL_REQUEST;
}

/// `ResetServiceSpecificCredentialResponse`
#[derive(Clone, Default, PartialEq)]
pub struct ResetServiceSpecificCredentialResponse {
    /// `ServiceSpecificCredential`
    pub service_specific_credential: Option<ServiceSpecificCredential>,
}

impl Shape for ResetServiceSpecificCredentialResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ResetServiceSpecificCredentialResponse")?;
        Ok(Self {
            service_specific_credential: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![optional(self.service_specific_credential)])
    }
}

impl StructureShape for ResetServiceSpecificCredentialResponse {
    const SCHEMA: &'static Schema = &schemas::RESET_SERVICE_SPECIFIC_CREDENTIAL_RESPONSE;
}

/// `ResourceSpecificResult`
#[derive(Clone, PartialEq)]
pub struct ResourceSpecificResult {
    /// `EvalResourceName`
    pub eval_resource_name: String,
    /// `EvalResourceDecision`
    pub eval_resource_decision: PolicyEvaluationDecisionType,
    /// `MatchedStatements`
    pub matched_statements: Option<Vec<Statement>>,
    /// `MissingContextValues`
    pub missing_context_values: Option<Vec<String>>,
    /// `EvalDecisionDetails`
    pub eval_decision_details: Option<BTreeMap<String, PolicyEvaluationDecisionType>>,
    /// `PermissionsBoundaryDecisionDetail`
    pub permissions_boundary_decision_detail: Option<PermissionsBoundaryDecisionDetail>,
}

impl ResourceSpecificResult {
    /// The required members; the others are absent.
    pub fn new(
        eval_resource_name: String,
        eval_resource_decision: PolicyEvaluationDecisionType,
    ) -> Self {
        Self {
            eval_resource_name,
            eval_resource_decision,
            matched_statements: None,
            missing_context_values: None,
            eval_decision_details: None,
            permissions_boundary_decision_detail: None,
        }
    }
}

impl Shape for ResourceSpecificResult {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ResourceSpecificResult")?;
        Ok(Self {
            eval_resource_name: fields.required()?,
            eval_resource_decision: fields.required()?,
            matched_statements: fields.optional()?,
            missing_context_values: fields.optional()?,
            eval_decision_details: fields.optional()?,
            permissions_boundary_decision_detail: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.eval_resource_name),
            required(self.eval_resource_decision),
            optional(self.matched_statements),
            optional(self.missing_context_values),
            optional(self.eval_decision_details),
            optional(self.permissions_boundary_decision_detail),
        ])
    }
}

impl StructureShape for ResourceSpecificResult {
    const SCHEMA: &'static Schema = &schemas::RESOURCE_SPECIFIC_RESULT;
}

/// `ResyncMFADeviceRequest`
#[derive(Clone, PartialEq)]
pub struct ResyncMFADeviceRequest {
    /// `UserName`
    pub user_name: String,
    /// `SerialNumber`
    pub serial_number: String,
    /// `AuthenticationCode1`
    pub authentication_code1: String,
    /// `AuthenticationCode2`
    pub authentication_code2: String,
}

impl Shape for ResyncMFADeviceRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ResyncMFADeviceRequest")?;
        Ok(Self {
            user_name: fields.required()?,
            serial_number: fields.required()?,
            authentication_code1: fields.required()?,
            authentication_code2: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.user_name),
            required(self.serial_number),
            required(self.authentication_code1),
            required(self.authentication_code2),
        ])
    }
}

impl StructureShape for ResyncMFADeviceRequest {
    const SCHEMA: &'static Schema = &schemas::RESYNC_MFA_DEVICE_REQUEST;
}

/// `Role`
#[derive(Clone, PartialEq)]
pub struct Role {
    /// `Path`
    pub path: String,
    /// `RoleName`
    pub role_name: String,
    /// `RoleId`
    pub role_id: String,
    /// `Arn`
    pub arn: String,
    /// `CreateDate`
    pub create_date: Timestamp,
    /// `AssumeRolePolicyDocument`
    pub assume_role_policy_document: Option<String>,
    /// `Description`
    pub description: Option<String>,
    /// `MaxSessionDuration`
    pub max_session_duration: Option<i32>,
    /// `PermissionsBoundary`
    pub permissions_boundary: Option<AttachedPermissionsBoundary>,
    /// `Tags`
    pub tags: Option<Vec<Tag>>,
    /// `RoleLastUsed`
    pub role_last_used: Option<RoleLastUsed>,
    /// `SourceRoleTemplate`
    pub source_role_template: Option<SourceRoleTemplate>,
}

impl Role {
    /// The required members; the others are absent.
    pub fn new(
        path: String,
        role_name: String,
        role_id: String,
        arn: String,
        create_date: Timestamp,
    ) -> Self {
        Self {
            path,
            role_name,
            role_id,
            arn,
            create_date,
            assume_role_policy_document: None,
            description: None,
            max_session_duration: None,
            permissions_boundary: None,
            tags: None,
            role_last_used: None,
            source_role_template: None,
        }
    }
}

impl Shape for Role {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "Role")?;
        Ok(Self {
            path: fields.required()?,
            role_name: fields.required()?,
            role_id: fields.required()?,
            arn: fields.required()?,
            create_date: fields.required()?,
            assume_role_policy_document: fields.optional()?,
            description: fields.optional()?,
            max_session_duration: fields.optional()?,
            permissions_boundary: fields.optional()?,
            tags: fields.optional()?,
            role_last_used: fields.optional()?,
            source_role_template: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.path),
            required(self.role_name),
            required(self.role_id),
            required(self.arn),
            required(self.create_date),
            optional(self.assume_role_policy_document),
            optional(self.description),
            optional(self.max_session_duration),
            optional(self.permissions_boundary),
            optional(self.tags),
            optional(self.role_last_used),
            optional(self.source_role_template),
        ])
    }
}

impl StructureShape for Role {
    const SCHEMA: &'static Schema = &schemas::ROLE;
}

/// `RoleDetail`
#[derive(Clone, Default, PartialEq)]
pub struct RoleDetail {
    /// `Path`
    pub path: Option<String>,
    /// `RoleName`
    pub role_name: Option<String>,
    /// `RoleId`
    pub role_id: Option<String>,
    /// `Arn`
    pub arn: Option<String>,
    /// `CreateDate`
    pub create_date: Option<Timestamp>,
    /// `AssumeRolePolicyDocument`
    pub assume_role_policy_document: Option<String>,
    /// `InstanceProfileList`
    pub instance_profile_list: Option<Vec<InstanceProfile>>,
    /// `RolePolicyList`
    pub role_policy_list: Option<Vec<PolicyDetail>>,
    /// `AttachedManagedPolicies`
    pub attached_managed_policies: Option<Vec<AttachedPolicy>>,
    /// `PermissionsBoundary`
    pub permissions_boundary: Option<AttachedPermissionsBoundary>,
    /// `Tags`
    pub tags: Option<Vec<Tag>>,
    /// `RoleLastUsed`
    pub role_last_used: Option<RoleLastUsed>,
}

impl Shape for RoleDetail {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "RoleDetail")?;
        Ok(Self {
            path: fields.optional()?,
            role_name: fields.optional()?,
            role_id: fields.optional()?,
            arn: fields.optional()?,
            create_date: fields.optional()?,
            assume_role_policy_document: fields.optional()?,
            instance_profile_list: fields.optional()?,
            role_policy_list: fields.optional()?,
            attached_managed_policies: fields.optional()?,
            permissions_boundary: fields.optional()?,
            tags: fields.optional()?,
            role_last_used: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            optional(self.path),
            optional(self.role_name),
            optional(self.role_id),
            optional(self.arn),
            optional(self.create_date),
            optional(self.assume_role_policy_document),
            optional(self.instance_profile_list),
            optional(self.role_policy_list),
            optional(self.attached_managed_policies),
            optional(self.permissions_boundary),
            optional(self.tags),
            optional(self.role_last_used),
        ])
    }
}

impl StructureShape for RoleDetail {
    const SCHEMA: &'static Schema = &schemas::ROLE_DETAIL;
}

/// `RoleLastUsed`
#[derive(Clone, Default, PartialEq)]
pub struct RoleLastUsed {
    /// `LastUsedDate`
    pub last_used_date: Option<Timestamp>,
    /// `Region`
    pub region: Option<String>,
}

impl Shape for RoleLastUsed {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "RoleLastUsed")?;
        Ok(Self {
            last_used_date: fields.optional()?,
            region: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![optional(self.last_used_date), optional(self.region)])
    }
}

impl StructureShape for RoleLastUsed {
    const SCHEMA: &'static Schema = &schemas::ROLE_LAST_USED;
}

/// `RoleTemplateVersion`
#[derive(Clone, Default, PartialEq)]
pub struct RoleTemplateVersion {
    /// `TemplateArn`
    pub template_arn: Option<String>,
    /// `TemplateName`
    pub template_name: Option<String>,
    /// `TemplateVersionId`
    pub template_version_id: Option<String>,
    /// `Description`
    pub description: Option<String>,
    /// `MajorVersion`
    pub major_version: Option<i32>,
    /// `DefaultMinorVersion`
    pub default_minor_version: Option<i32>,
    /// `ManagedByType`
    pub managed_by_type: Option<ManagedByTypeType>,
    /// `ManagedByValue`
    pub managed_by_value: Option<String>,
    /// `Enabled`
    pub enabled: Option<bool>,
    /// `MinorVersion`
    pub minor_version: Option<i32>,
    /// `RoleNamePattern`
    pub role_name_pattern: Option<String>,
    /// `RolePathPattern`
    pub role_path_pattern: Option<String>,
    /// `RoleDescriptionPattern`
    pub role_description_pattern: Option<String>,
    /// `AssumeRolePolicyDocumentTemplate`
    pub assume_role_policy_document_template: Option<String>,
    /// `InlinePolicyTemplates`
    pub inline_policy_templates: Option<Vec<InlinePolicy>>,
    /// `ManagedPolicyArns`
    pub managed_policy_arns: Option<Vec<String>>,
    /// `PermissionBoundaryArn`
    pub permission_boundary_arn: Option<String>,
    /// `ParametersDefinition`
    pub parameters_definition: Option<Vec<ParameterDefinition>>,
    /// `RoleTagsTemplate`
    pub role_tags_template: Option<Vec<TagTemplate>>,
    /// `MaxSessionDuration`
    pub max_session_duration: Option<i32>,
    /// `VersionEnabled`
    pub version_enabled: Option<bool>,
    /// `CreateTimestamp`
    pub create_timestamp: Option<Timestamp>,
    /// `UpdateTimestamp`
    pub update_timestamp: Option<Timestamp>,
}

impl Shape for RoleTemplateVersion {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "RoleTemplateVersion")?;
        Ok(Self {
            template_arn: fields.optional()?,
            template_name: fields.optional()?,
            template_version_id: fields.optional()?,
            description: fields.optional()?,
            major_version: fields.optional()?,
            default_minor_version: fields.optional()?,
            managed_by_type: fields.optional()?,
            managed_by_value: fields.optional()?,
            enabled: fields.optional()?,
            minor_version: fields.optional()?,
            role_name_pattern: fields.optional()?,
            role_path_pattern: fields.optional()?,
            role_description_pattern: fields.optional()?,
            assume_role_policy_document_template: fields.optional()?,
            inline_policy_templates: fields.optional()?,
            managed_policy_arns: fields.optional()?,
            permission_boundary_arn: fields.optional()?,
            parameters_definition: fields.optional()?,
            role_tags_template: fields.optional()?,
            max_session_duration: fields.optional()?,
            version_enabled: fields.optional()?,
            create_timestamp: fields.optional()?,
            update_timestamp: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            optional(self.template_arn),
            optional(self.template_name),
            optional(self.template_version_id),
            optional(self.description),
            optional(self.major_version),
            optional(self.default_minor_version),
            optional(self.managed_by_type),
            optional(self.managed_by_value),
            optional(self.enabled),
            optional(self.minor_version),
            optional(self.role_name_pattern),
            optional(self.role_path_pattern),
            optional(self.role_description_pattern),
            optional(self.assume_role_policy_document_template),
            optional(self.inline_policy_templates),
            optional(self.managed_policy_arns),
            optional(self.permission_boundary_arn),
            optional(self.parameters_definition),
            optional(self.role_tags_template),
            optional(self.max_session_duration),
            optional(self.version_enabled),
            optional(self.create_timestamp),
            optional(self.update_timestamp),
        ])
    }
}

impl StructureShape for RoleTemplateVersion {
    const SCHEMA: &'static Schema = &schemas::ROLE_TEMPLATE_VERSION;
}

/// `RoleUsageType`
#[derive(Clone, Default, PartialEq)]
pub struct RoleUsageType {
    /// `Region`
    pub region: Option<String>,
    /// `Resources`
    pub resources: Option<Vec<String>>,
}

impl Shape for RoleUsageType {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "RoleUsageType")?;
        Ok(Self {
            region: fields.optional()?,
            resources: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![optional(self.region), optional(self.resources)])
    }
}

impl StructureShape for RoleUsageType {
    const SCHEMA: &'static Schema = &schemas::ROLE_USAGE_TYPE;
}

/// `SAMLPrivateKey`
#[derive(Clone, Default, PartialEq)]
pub struct SAMLPrivateKey {
    /// `KeyId`
    pub key_id: Option<String>,
    /// `Timestamp`
    pub timestamp: Option<Timestamp>,
}

impl Shape for SAMLPrivateKey {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "SAMLPrivateKey")?;
        Ok(Self {
            key_id: fields.optional()?,
            timestamp: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![optional(self.key_id), optional(self.timestamp)])
    }
}

impl StructureShape for SAMLPrivateKey {
    const SCHEMA: &'static Schema = &schemas::SAML_PRIVATE_KEY;
}

/// `SAMLProviderListEntry`
#[derive(Clone, Default, PartialEq)]
pub struct SAMLProviderListEntry {
    /// `Arn`
    pub arn: Option<String>,
    /// `ValidUntil`
    pub valid_until: Option<Timestamp>,
    /// `CreateDate`
    pub create_date: Option<Timestamp>,
}

impl Shape for SAMLProviderListEntry {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "SAMLProviderListEntry")?;
        Ok(Self {
            arn: fields.optional()?,
            valid_until: fields.optional()?,
            create_date: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            optional(self.arn),
            optional(self.valid_until),
            optional(self.create_date),
        ])
    }
}

impl StructureShape for SAMLProviderListEntry {
    const SCHEMA: &'static Schema = &schemas::SAML_PROVIDER_LIST_ENTRY;
}

/// `SSHPublicKey`
#[derive(Clone, PartialEq)]
pub struct SSHPublicKey {
    /// `UserName`
    pub user_name: String,
    /// `SSHPublicKeyId`
    pub ssh_public_key_id: String,
    /// `Fingerprint`
    pub fingerprint: String,
    /// `SSHPublicKeyBody`
    pub ssh_public_key_body: String,
    /// `Status`
    pub status: StatusType,
    /// `UploadDate`
    pub upload_date: Option<Timestamp>,
}

impl SSHPublicKey {
    /// The required members; the others are absent.
    pub fn new(
        user_name: String,
        ssh_public_key_id: String,
        fingerprint: String,
        ssh_public_key_body: String,
        status: StatusType,
    ) -> Self {
        Self {
            user_name,
            ssh_public_key_id,
            fingerprint,
            ssh_public_key_body,
            status,
            upload_date: None,
        }
    }
}

impl Shape for SSHPublicKey {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "SSHPublicKey")?;
        Ok(Self {
            user_name: fields.required()?,
            ssh_public_key_id: fields.required()?,
            fingerprint: fields.required()?,
            ssh_public_key_body: fields.required()?,
            status: fields.required()?,
            upload_date: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.user_name),
            required(self.ssh_public_key_id),
            required(self.fingerprint),
            required(self.ssh_public_key_body),
            required(self.status),
            optional(self.upload_date),
        ])
    }
}

impl StructureShape for SSHPublicKey {
    const SCHEMA: &'static Schema = &schemas::SSH_PUBLIC_KEY;
}

/// `SSHPublicKeyMetadata`
#[derive(Clone, PartialEq)]
pub struct SSHPublicKeyMetadata {
    /// `UserName`
    pub user_name: String,
    /// `SSHPublicKeyId`
    pub ssh_public_key_id: String,
    /// `Status`
    pub status: StatusType,
    /// `UploadDate`
    pub upload_date: Timestamp,
}

impl Shape for SSHPublicKeyMetadata {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "SSHPublicKeyMetadata")?;
        Ok(Self {
            user_name: fields.required()?,
            ssh_public_key_id: fields.required()?,
            status: fields.required()?,
            upload_date: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.user_name),
            required(self.ssh_public_key_id),
            required(self.status),
            required(self.upload_date),
        ])
    }
}

impl StructureShape for SSHPublicKeyMetadata {
    const SCHEMA: &'static Schema = &schemas::SSH_PUBLIC_KEY_METADATA;
}

/// `SendDelegationTokenRequest`
#[derive(Clone, PartialEq)]
pub struct SendDelegationTokenRequest {
    /// `DelegationRequestId`
    pub delegation_request_id: String,
}

impl Shape for SendDelegationTokenRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "SendDelegationTokenRequest")?;
        Ok(Self {
            delegation_request_id: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.delegation_request_id)])
    }
}

impl StructureShape for SendDelegationTokenRequest {
    const SCHEMA: &'static Schema = &schemas::SEND_DELEGATION_TOKEN_REQUEST;
}

/// `ServerCertificate`
#[derive(Clone, PartialEq)]
pub struct ServerCertificate {
    /// `ServerCertificateMetadata`
    pub server_certificate_metadata: ServerCertificateMetadata,
    /// `CertificateBody`
    pub certificate_body: String,
    /// `CertificateChain`
    pub certificate_chain: Option<String>,
    /// `Tags`
    pub tags: Option<Vec<Tag>>,
}

impl ServerCertificate {
    /// The required members; the others are absent.
    pub fn new(
        server_certificate_metadata: ServerCertificateMetadata,
        certificate_body: String,
    ) -> Self {
        Self {
            server_certificate_metadata,
            certificate_body,
            certificate_chain: None,
            tags: None,
        }
    }
}

impl Shape for ServerCertificate {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ServerCertificate")?;
        Ok(Self {
            server_certificate_metadata: fields.required()?,
            certificate_body: fields.required()?,
            certificate_chain: fields.optional()?,
            tags: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.server_certificate_metadata),
            required(self.certificate_body),
            optional(self.certificate_chain),
            optional(self.tags),
        ])
    }
}

impl StructureShape for ServerCertificate {
    const SCHEMA: &'static Schema = &schemas::SERVER_CERTIFICATE;
}

/// `ServerCertificateMetadata`
#[derive(Clone, PartialEq)]
pub struct ServerCertificateMetadata {
    /// `Path`
    pub path: String,
    /// `ServerCertificateName`
    pub server_certificate_name: String,
    /// `ServerCertificateId`
    pub server_certificate_id: String,
    /// `Arn`
    pub arn: String,
    /// `UploadDate`
    pub upload_date: Option<Timestamp>,
    /// `Expiration`
    pub expiration: Option<Timestamp>,
}

impl ServerCertificateMetadata {
    /// The required members; the others are absent.
    pub fn new(
        path: String,
        server_certificate_name: String,
        server_certificate_id: String,
        arn: String,
    ) -> Self {
        Self {
            path,
            server_certificate_name,
            server_certificate_id,
            arn,
            upload_date: None,
            expiration: None,
        }
    }
}

impl Shape for ServerCertificateMetadata {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ServerCertificateMetadata")?;
        Ok(Self {
            path: fields.required()?,
            server_certificate_name: fields.required()?,
            server_certificate_id: fields.required()?,
            arn: fields.required()?,
            upload_date: fields.optional()?,
            expiration: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.path),
            required(self.server_certificate_name),
            required(self.server_certificate_id),
            required(self.arn),
            optional(self.upload_date),
            optional(self.expiration),
        ])
    }
}

impl StructureShape for ServerCertificateMetadata {
    const SCHEMA: &'static Schema = &schemas::SERVER_CERTIFICATE_METADATA;
}

/// `ServiceLastAccessed`
#[derive(Clone, PartialEq)]
pub struct ServiceLastAccessed {
    /// `ServiceName`
    pub service_name: String,
    /// `LastAuthenticated`
    pub last_authenticated: Option<Timestamp>,
    /// `ServiceNamespace`
    pub service_namespace: String,
    /// `LastAuthenticatedEntity`
    pub last_authenticated_entity: Option<String>,
    /// `LastAuthenticatedRegion`
    pub last_authenticated_region: Option<String>,
    /// `TotalAuthenticatedEntities`
    pub total_authenticated_entities: Option<i32>,
    /// `TrackedActionsLastAccessed`
    pub tracked_actions_last_accessed: Option<Vec<TrackedActionLastAccessed>>,
}

impl ServiceLastAccessed {
    /// The required members; the others are absent.
    pub fn new(service_name: String, service_namespace: String) -> Self {
        Self {
            service_name,
            last_authenticated: None,
            service_namespace,
            last_authenticated_entity: None,
            last_authenticated_region: None,
            total_authenticated_entities: None,
            tracked_actions_last_accessed: None,
        }
    }
}

impl Shape for ServiceLastAccessed {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ServiceLastAccessed")?;
        Ok(Self {
            service_name: fields.required()?,
            last_authenticated: fields.optional()?,
            service_namespace: fields.required()?,
            last_authenticated_entity: fields.optional()?,
            last_authenticated_region: fields.optional()?,
            total_authenticated_entities: fields.optional()?,
            tracked_actions_last_accessed: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.service_name),
            optional(self.last_authenticated),
            required(self.service_namespace),
            optional(self.last_authenticated_entity),
            optional(self.last_authenticated_region),
            optional(self.total_authenticated_entities),
            optional(self.tracked_actions_last_accessed),
        ])
    }
}

impl StructureShape for ServiceLastAccessed {
    const SCHEMA: &'static Schema = &schemas::SERVICE_LAST_ACCESSED;
}

/// `ServiceSpecificCredential`
#[derive(Clone, PartialEq)]
pub struct ServiceSpecificCredential {
    /// `CreateDate`
    pub create_date: Timestamp,
    /// `ExpirationDate`
    pub expiration_date: Option<Timestamp>,
    /// `ServiceName`
    pub service_name: String,
    /// `ServiceUserName`
    pub service_user_name: Option<String>,
    /// `ServicePassword`
    pub service_password: Option<String>,
    /// `ServiceCredentialAlias`
    pub service_credential_alias: Option<String>,
    /// `ServiceCredentialSecret`
    pub service_credential_secret: Option<String>,
    /// `ServiceSpecificCredentialId`
    pub service_specific_credential_id: String,
    /// `UserName`
    pub user_name: String,
    /// `Status`
    pub status: StatusType,
}

impl ServiceSpecificCredential {
    /// The required members; the others are absent.
    pub fn new(
        create_date: Timestamp,
        service_name: String,
        service_specific_credential_id: String,
        user_name: String,
        status: StatusType,
    ) -> Self {
        Self {
            create_date,
            expiration_date: None,
            service_name,
            service_user_name: None,
            service_password: None,
            service_credential_alias: None,
            service_credential_secret: None,
            service_specific_credential_id,
            user_name,
            status,
        }
    }
}

impl Shape for ServiceSpecificCredential {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ServiceSpecificCredential")?;
        Ok(Self {
            create_date: fields.required()?,
            expiration_date: fields.optional()?,
            service_name: fields.required()?,
            service_user_name: fields.optional()?,
            service_password: fields.optional()?,
            service_credential_alias: fields.optional()?,
            service_credential_secret: fields.optional()?,
            service_specific_credential_id: fields.required()?,
            user_name: fields.required()?,
            status: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.create_date),
            optional(self.expiration_date),
            required(self.service_name),
            optional(self.service_user_name),
            optional(self.service_password),
            optional(self.service_credential_alias),
            optional(self.service_credential_secret),
            required(self.service_specific_credential_id),
            required(self.user_name),
            required(self.status),
        ])
    }
}

impl StructureShape for ServiceSpecificCredential {
    const SCHEMA: &'static Schema = &schemas::SERVICE_SPECIFIC_CREDENTIAL;
}

/// `ServiceSpecificCredentialMetadata`
#[derive(Clone, PartialEq)]
pub struct ServiceSpecificCredentialMetadata {
    /// `UserName`
    pub user_name: String,
    /// `Status`
    pub status: StatusType,
    /// `ServiceUserName`
    pub service_user_name: Option<String>,
    /// `ServiceCredentialAlias`
    pub service_credential_alias: Option<String>,
    /// `CreateDate`
    pub create_date: Timestamp,
    /// `ExpirationDate`
    pub expiration_date: Option<Timestamp>,
    /// `ServiceSpecificCredentialId`
    pub service_specific_credential_id: String,
    /// `ServiceName`
    pub service_name: String,
}

impl ServiceSpecificCredentialMetadata {
    /// The required members; the others are absent.
    pub fn new(
        user_name: String,
        status: StatusType,
        create_date: Timestamp,
        service_specific_credential_id: String,
        service_name: String,
    ) -> Self {
        Self {
            user_name,
            status,
            service_user_name: None,
            service_credential_alias: None,
            create_date,
            expiration_date: None,
            service_specific_credential_id,
            service_name,
        }
    }
}

impl Shape for ServiceSpecificCredentialMetadata {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ServiceSpecificCredentialMetadata")?;
        Ok(Self {
            user_name: fields.required()?,
            status: fields.required()?,
            service_user_name: fields.optional()?,
            service_credential_alias: fields.optional()?,
            create_date: fields.required()?,
            expiration_date: fields.optional()?,
            service_specific_credential_id: fields.required()?,
            service_name: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.user_name),
            required(self.status),
            optional(self.service_user_name),
            optional(self.service_credential_alias),
            required(self.create_date),
            optional(self.expiration_date),
            required(self.service_specific_credential_id),
            required(self.service_name),
        ])
    }
}

impl StructureShape for ServiceSpecificCredentialMetadata {
    const SCHEMA: &'static Schema = &schemas::SERVICE_SPECIFIC_CREDENTIAL_METADATA;
}

/// `SetDefaultPolicyVersionRequest`
#[derive(Clone, PartialEq)]
pub struct SetDefaultPolicyVersionRequest {
    /// `PolicyArn`
    pub policy_arn: String,
    /// `VersionId`
    pub version_id: String,
}

impl Shape for SetDefaultPolicyVersionRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "SetDefaultPolicyVersionRequest")?;
        Ok(Self {
            policy_arn: fields.required()?,
            version_id: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.policy_arn), required(self.version_id)])
    }
}

impl StructureShape for SetDefaultPolicyVersionRequest {
    const SCHEMA: &'static Schema = &schemas::SET_DEFAULT_POLICY_VERSION_REQUEST;
}

/// `SetSecurityTokenServicePreferencesRequest`
#[derive(Clone, PartialEq)]
pub struct SetSecurityTokenServicePreferencesRequest {
    /// `GlobalEndpointTokenVersion`
    pub global_endpoint_token_version: GlobalEndpointTokenVersion,
}

impl Shape for SetSecurityTokenServicePreferencesRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "SetSecurityTokenServicePreferencesRequest")?;
        Ok(Self {
            global_endpoint_token_version: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.global_endpoint_token_version)])
    }
}

impl StructureShape for SetSecurityTokenServicePreferencesRequest {
    const SCHEMA: &'static Schema = &schemas::SET_SECURITY_TOKEN_SERVICE_PREFERENCES_REQUEST;
}

/// `SigningCertificate`
#[derive(Clone, PartialEq)]
pub struct SigningCertificate {
    /// `UserName`
    pub user_name: String,
    /// `CertificateId`
    pub certificate_id: String,
    /// `CertificateBody`
    pub certificate_body: String,
    /// `Status`
    pub status: StatusType,
    /// `UploadDate`
    pub upload_date: Option<Timestamp>,
}

impl SigningCertificate {
    /// The required members; the others are absent.
    pub fn new(
        user_name: String,
        certificate_id: String,
        certificate_body: String,
        status: StatusType,
    ) -> Self {
        Self {
            user_name,
            certificate_id,
            certificate_body,
            status,
            upload_date: None,
        }
    }
}

impl Shape for SigningCertificate {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "SigningCertificate")?;
        Ok(Self {
            user_name: fields.required()?,
            certificate_id: fields.required()?,
            certificate_body: fields.required()?,
            status: fields.required()?,
            upload_date: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.user_name),
            required(self.certificate_id),
            required(self.certificate_body),
            required(self.status),
            optional(self.upload_date),
        ])
    }
}

impl StructureShape for SigningCertificate {
    const SCHEMA: &'static Schema = &schemas::SIGNING_CERTIFICATE;
}

/// `SimulateCustomPolicyRequest`
#[derive(Clone, PartialEq)]
pub struct SimulateCustomPolicyRequest {
    /// `PolicyInputList`
    pub policy_input_list: Vec<String>,
    /// `PermissionsBoundaryPolicyInputList`
    pub permissions_boundary_policy_input_list: Option<Vec<String>>,
    /// `OrderedOrganizationPolicyInputList`
    pub ordered_organization_policy_input_list: Option<Vec<OrderedOrganizationPolicyType>>,
    /// `ActionNames`
    pub action_names: Vec<String>,
    /// `ResourceArns`
    pub resource_arns: Option<Vec<String>>,
    /// `ResourcePolicy`
    pub resource_policy: Option<String>,
    /// `ResourceOwner`
    pub resource_owner: Option<String>,
    /// `CallerArn`
    pub caller_arn: Option<String>,
    /// `ContextEntries`
    pub context_entries: Option<Vec<ContextEntry>>,
    /// `ResourceHandlingOption`
    pub resource_handling_option: Option<String>,
    /// `MaxItems`
    pub max_items: Option<i32>,
    /// `Marker`
    pub marker: Option<String>,
}

impl SimulateCustomPolicyRequest {
    /// The required members; the others are absent.
    pub fn new(policy_input_list: Vec<String>, action_names: Vec<String>) -> Self {
        Self {
            policy_input_list,
            permissions_boundary_policy_input_list: None,
            ordered_organization_policy_input_list: None,
            action_names,
            resource_arns: None,
            resource_policy: None,
            resource_owner: None,
            caller_arn: None,
            context_entries: None,
            resource_handling_option: None,
            max_items: None,
            marker: None,
        }
    }
}

impl Shape for SimulateCustomPolicyRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "SimulateCustomPolicyRequest")?;
        Ok(Self {
            policy_input_list: fields.required()?,
            permissions_boundary_policy_input_list: fields.optional()?,
            ordered_organization_policy_input_list: fields.optional()?,
            action_names: fields.required()?,
            resource_arns: fields.optional()?,
            resource_policy: fields.optional()?,
            resource_owner: fields.optional()?,
            caller_arn: fields.optional()?,
            context_entries: fields.optional()?,
            resource_handling_option: fields.optional()?,
            max_items: fields.optional()?,
            marker: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.policy_input_list),
            optional(self.permissions_boundary_policy_input_list),
            optional(self.ordered_organization_policy_input_list),
            required(self.action_names),
            optional(self.resource_arns),
            optional(self.resource_policy),
            optional(self.resource_owner),
            optional(self.caller_arn),
            optional(self.context_entries),
            optional(self.resource_handling_option),
            optional(self.max_items),
            optional(self.marker),
        ])
    }
}

impl StructureShape for SimulateCustomPolicyRequest {
    const SCHEMA: &'static Schema = &schemas::SIMULATE_CUSTOM_POLICY_REQUEST;
}

/// `SimulatePolicyResponse`
#[derive(Clone, Default, PartialEq)]
pub struct SimulatePolicyResponse {
    /// `EvaluationResults`
    pub evaluation_results: Option<Vec<EvaluationResult>>,
    /// `IsTruncated`
    pub is_truncated: Option<bool>,
    /// `Marker`
    pub marker: Option<String>,
}

impl Shape for SimulatePolicyResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "SimulatePolicyResponse")?;
        Ok(Self {
            evaluation_results: fields.optional()?,
            is_truncated: fields.optional()?,
            marker: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            optional(self.evaluation_results),
            optional(self.is_truncated),
            optional(self.marker),
        ])
    }
}

impl StructureShape for SimulatePolicyResponse {
    const SCHEMA: &'static Schema = &schemas::SIMULATE_POLICY_RESPONSE;
}

/// `SimulatePrincipalPolicyRequest`
#[derive(Clone, PartialEq)]
pub struct SimulatePrincipalPolicyRequest {
    /// `PolicySourceArn`
    pub policy_source_arn: String,
    /// `PolicyInputList`
    pub policy_input_list: Option<Vec<String>>,
    /// `PermissionsBoundaryPolicyInputList`
    pub permissions_boundary_policy_input_list: Option<Vec<String>>,
    /// `PolicyExclusionList`
    pub policy_exclusion_list: Option<Vec<PolicyIdentifier>>,
    /// `ActionNames`
    pub action_names: Vec<String>,
    /// `ResourceArns`
    pub resource_arns: Option<Vec<String>>,
    /// `ResourcePolicy`
    pub resource_policy: Option<String>,
    /// `ResourceOwner`
    pub resource_owner: Option<String>,
    /// `CallerArn`
    pub caller_arn: Option<String>,
    /// `ContextEntries`
    pub context_entries: Option<Vec<ContextEntry>>,
    /// `ResourceHandlingOption`
    pub resource_handling_option: Option<String>,
    /// `MaxItems`
    pub max_items: Option<i32>,
    /// `Marker`
    pub marker: Option<String>,
}

impl SimulatePrincipalPolicyRequest {
    /// The required members; the others are absent.
    pub fn new(policy_source_arn: String, action_names: Vec<String>) -> Self {
        Self {
            policy_source_arn,
            policy_input_list: None,
            permissions_boundary_policy_input_list: None,
            policy_exclusion_list: None,
            action_names,
            resource_arns: None,
            resource_policy: None,
            resource_owner: None,
            caller_arn: None,
            context_entries: None,
            resource_handling_option: None,
            max_items: None,
            marker: None,
        }
    }
}

impl Shape for SimulatePrincipalPolicyRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "SimulatePrincipalPolicyRequest")?;
        Ok(Self {
            policy_source_arn: fields.required()?,
            policy_input_list: fields.optional()?,
            permissions_boundary_policy_input_list: fields.optional()?,
            policy_exclusion_list: fields.optional()?,
            action_names: fields.required()?,
            resource_arns: fields.optional()?,
            resource_policy: fields.optional()?,
            resource_owner: fields.optional()?,
            caller_arn: fields.optional()?,
            context_entries: fields.optional()?,
            resource_handling_option: fields.optional()?,
            max_items: fields.optional()?,
            marker: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.policy_source_arn),
            optional(self.policy_input_list),
            optional(self.permissions_boundary_policy_input_list),
            optional(self.policy_exclusion_list),
            required(self.action_names),
            optional(self.resource_arns),
            optional(self.resource_policy),
            optional(self.resource_owner),
            optional(self.caller_arn),
            optional(self.context_entries),
            optional(self.resource_handling_option),
            optional(self.max_items),
            optional(self.marker),
        ])
    }
}

impl StructureShape for SimulatePrincipalPolicyRequest {
    const SCHEMA: &'static Schema = &schemas::SIMULATE_PRINCIPAL_POLICY_REQUEST;
}

/// `SourceRoleTemplate`
#[derive(Clone, PartialEq)]
pub struct SourceRoleTemplate {
    /// `TemplateArn`
    pub template_arn: String,
    /// `TemplateMinorVersion`
    pub template_minor_version: i32,
}

impl Shape for SourceRoleTemplate {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "SourceRoleTemplate")?;
        Ok(Self {
            template_arn: fields.required()?,
            template_minor_version: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.template_arn),
            required(self.template_minor_version),
        ])
    }
}

impl StructureShape for SourceRoleTemplate {
    const SCHEMA: &'static Schema = &schemas::SOURCE_ROLE_TEMPLATE;
}

/// `Statement`
#[derive(Clone, Default, PartialEq)]
pub struct Statement {
    /// `SourcePolicyId`
    pub source_policy_id: Option<String>,
    /// `SourcePolicyType`
    pub source_policy_type: Option<PolicySourceType>,
    /// `StartPosition`
    pub start_position: Option<Position>,
    /// `EndPosition`
    pub end_position: Option<Position>,
}

impl Shape for Statement {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "Statement")?;
        Ok(Self {
            source_policy_id: fields.optional()?,
            source_policy_type: fields.optional()?,
            start_position: fields.optional()?,
            end_position: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            optional(self.source_policy_id),
            optional(self.source_policy_type),
            optional(self.start_position),
            optional(self.end_position),
        ])
    }
}

impl StructureShape for Statement {
    const SCHEMA: &'static Schema = &schemas::STATEMENT;
}

/// `Tag`
#[derive(Clone, PartialEq)]
pub struct Tag {
    /// `Key`
    pub key: String,
    /// `Value`
    pub value: String,
}

impl Shape for Tag {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "Tag")?;
        Ok(Self {
            key: fields.required()?,
            value: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.key), required(self.value)])
    }
}

impl StructureShape for Tag {
    const SCHEMA: &'static Schema = &schemas::TAG;
}

/// `TagInstanceProfileRequest`
#[derive(Clone, PartialEq)]
pub struct TagInstanceProfileRequest {
    /// `InstanceProfileName`
    pub instance_profile_name: String,
    /// `Tags`
    pub tags: Vec<Tag>,
}

impl Shape for TagInstanceProfileRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "TagInstanceProfileRequest")?;
        Ok(Self {
            instance_profile_name: fields.required()?,
            tags: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.instance_profile_name),
            required(self.tags),
        ])
    }
}

impl StructureShape for TagInstanceProfileRequest {
    const SCHEMA: &'static Schema = &schemas::TAG_INSTANCE_PROFILE_REQUEST;
}

/// `TagMFADeviceRequest`
#[derive(Clone, PartialEq)]
pub struct TagMFADeviceRequest {
    /// `SerialNumber`
    pub serial_number: String,
    /// `Tags`
    pub tags: Vec<Tag>,
}

impl Shape for TagMFADeviceRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "TagMFADeviceRequest")?;
        Ok(Self {
            serial_number: fields.required()?,
            tags: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.serial_number), required(self.tags)])
    }
}

impl StructureShape for TagMFADeviceRequest {
    const SCHEMA: &'static Schema = &schemas::TAG_MFA_DEVICE_REQUEST;
}

/// `TagOpenIDConnectProviderRequest`
#[derive(Clone, PartialEq)]
pub struct TagOpenIDConnectProviderRequest {
    /// `OpenIDConnectProviderArn`
    pub open_id_connect_provider_arn: String,
    /// `Tags`
    pub tags: Vec<Tag>,
}

impl Shape for TagOpenIDConnectProviderRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "TagOpenIDConnectProviderRequest")?;
        Ok(Self {
            open_id_connect_provider_arn: fields.required()?,
            tags: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.open_id_connect_provider_arn),
            required(self.tags),
        ])
    }
}

impl StructureShape for TagOpenIDConnectProviderRequest {
    const SCHEMA: &'static Schema = &schemas::TAG_OPEN_ID_CONNECT_PROVIDER_REQUEST;
}

/// `TagPolicyRequest`
#[derive(Clone, PartialEq)]
pub struct TagPolicyRequest {
    /// `PolicyArn`
    pub policy_arn: String,
    /// `Tags`
    pub tags: Vec<Tag>,
}

impl Shape for TagPolicyRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "TagPolicyRequest")?;
        Ok(Self {
            policy_arn: fields.required()?,
            tags: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.policy_arn), required(self.tags)])
    }
}

impl StructureShape for TagPolicyRequest {
    const SCHEMA: &'static Schema = &schemas::TAG_POLICY_REQUEST;
}

/// `TagRoleRequest`
#[derive(Clone, PartialEq)]
pub struct TagRoleRequest {
    /// `RoleName`
    pub role_name: String,
    /// `Tags`
    pub tags: Vec<Tag>,
}

impl Shape for TagRoleRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "TagRoleRequest")?;
        Ok(Self {
            role_name: fields.required()?,
            tags: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.role_name), required(self.tags)])
    }
}

impl StructureShape for TagRoleRequest {
    const SCHEMA: &'static Schema = &schemas::TAG_ROLE_REQUEST;
}

/// `TagSAMLProviderRequest`
#[derive(Clone, PartialEq)]
pub struct TagSAMLProviderRequest {
    /// `SAMLProviderArn`
    pub saml_provider_arn: String,
    /// `Tags`
    pub tags: Vec<Tag>,
}

impl Shape for TagSAMLProviderRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "TagSAMLProviderRequest")?;
        Ok(Self {
            saml_provider_arn: fields.required()?,
            tags: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.saml_provider_arn), required(self.tags)])
    }
}

impl StructureShape for TagSAMLProviderRequest {
    const SCHEMA: &'static Schema = &schemas::TAG_SAML_PROVIDER_REQUEST;
}

/// `TagServerCertificateRequest`
#[derive(Clone, PartialEq)]
pub struct TagServerCertificateRequest {
    /// `ServerCertificateName`
    pub server_certificate_name: String,
    /// `Tags`
    pub tags: Vec<Tag>,
}

impl Shape for TagServerCertificateRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "TagServerCertificateRequest")?;
        Ok(Self {
            server_certificate_name: fields.required()?,
            tags: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.server_certificate_name),
            required(self.tags),
        ])
    }
}

impl StructureShape for TagServerCertificateRequest {
    const SCHEMA: &'static Schema = &schemas::TAG_SERVER_CERTIFICATE_REQUEST;
}

/// `TagTemplate`
#[derive(Clone, PartialEq)]
pub struct TagTemplate {
    /// `Key`
    pub key: String,
    /// `Value`
    pub value: String,
}

impl Shape for TagTemplate {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "TagTemplate")?;
        Ok(Self {
            key: fields.required()?,
            value: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.key), required(self.value)])
    }
}

impl StructureShape for TagTemplate {
    const SCHEMA: &'static Schema = &schemas::TAG_TEMPLATE;
}

/// `TagUserRequest`
#[derive(Clone, PartialEq)]
pub struct TagUserRequest {
    /// `UserName`
    pub user_name: String,
    /// `Tags`
    pub tags: Vec<Tag>,
}

impl Shape for TagUserRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "TagUserRequest")?;
        Ok(Self {
            user_name: fields.required()?,
            tags: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.user_name), required(self.tags)])
    }
}

impl StructureShape for TagUserRequest {
    const SCHEMA: &'static Schema = &schemas::TAG_USER_REQUEST;
}

/// `TrackedActionLastAccessed`
#[derive(Clone, Default, PartialEq)]
pub struct TrackedActionLastAccessed {
    /// `ActionName`
    pub action_name: Option<String>,
    /// `LastAccessedEntity`
    pub last_accessed_entity: Option<String>,
    /// `LastAccessedTime`
    pub last_accessed_time: Option<Timestamp>,
    /// `LastAccessedRegion`
    pub last_accessed_region: Option<String>,
}

impl Shape for TrackedActionLastAccessed {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "TrackedActionLastAccessed")?;
        Ok(Self {
            action_name: fields.optional()?,
            last_accessed_entity: fields.optional()?,
            last_accessed_time: fields.optional()?,
            last_accessed_region: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            optional(self.action_name),
            optional(self.last_accessed_entity),
            optional(self.last_accessed_time),
            optional(self.last_accessed_region),
        ])
    }
}

impl StructureShape for TrackedActionLastAccessed {
    const SCHEMA: &'static Schema = &schemas::TRACKED_ACTION_LAST_ACCESSED;
}

/// `UntagInstanceProfileRequest`
#[derive(Clone, PartialEq)]
pub struct UntagInstanceProfileRequest {
    /// `InstanceProfileName`
    pub instance_profile_name: String,
    /// `TagKeys`
    pub tag_keys: Vec<String>,
}

impl Shape for UntagInstanceProfileRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "UntagInstanceProfileRequest")?;
        Ok(Self {
            instance_profile_name: fields.required()?,
            tag_keys: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.instance_profile_name),
            required(self.tag_keys),
        ])
    }
}

impl StructureShape for UntagInstanceProfileRequest {
    const SCHEMA: &'static Schema = &schemas::UNTAG_INSTANCE_PROFILE_REQUEST;
}

/// `UntagMFADeviceRequest`
#[derive(Clone, PartialEq)]
pub struct UntagMFADeviceRequest {
    /// `SerialNumber`
    pub serial_number: String,
    /// `TagKeys`
    pub tag_keys: Vec<String>,
}

impl Shape for UntagMFADeviceRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "UntagMFADeviceRequest")?;
        Ok(Self {
            serial_number: fields.required()?,
            tag_keys: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.serial_number), required(self.tag_keys)])
    }
}

impl StructureShape for UntagMFADeviceRequest {
    const SCHEMA: &'static Schema = &schemas::UNTAG_MFA_DEVICE_REQUEST;
}

/// `UntagOpenIDConnectProviderRequest`
#[derive(Clone, PartialEq)]
pub struct UntagOpenIDConnectProviderRequest {
    /// `OpenIDConnectProviderArn`
    pub open_id_connect_provider_arn: String,
    /// `TagKeys`
    pub tag_keys: Vec<String>,
}

impl Shape for UntagOpenIDConnectProviderRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "UntagOpenIDConnectProviderRequest")?;
        Ok(Self {
            open_id_connect_provider_arn: fields.required()?,
            tag_keys: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.open_id_connect_provider_arn),
            required(self.tag_keys),
        ])
    }
}

impl StructureShape for UntagOpenIDConnectProviderRequest {
    const SCHEMA: &'static Schema = &schemas::UNTAG_OPEN_ID_CONNECT_PROVIDER_REQUEST;
}

/// `UntagPolicyRequest`
#[derive(Clone, PartialEq)]
pub struct UntagPolicyRequest {
    /// `PolicyArn`
    pub policy_arn: String,
    /// `TagKeys`
    pub tag_keys: Vec<String>,
}

impl Shape for UntagPolicyRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "UntagPolicyRequest")?;
        Ok(Self {
            policy_arn: fields.required()?,
            tag_keys: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.policy_arn), required(self.tag_keys)])
    }
}

impl StructureShape for UntagPolicyRequest {
    const SCHEMA: &'static Schema = &schemas::UNTAG_POLICY_REQUEST;
}

/// `UntagRoleRequest`
#[derive(Clone, PartialEq)]
pub struct UntagRoleRequest {
    /// `RoleName`
    pub role_name: String,
    /// `TagKeys`
    pub tag_keys: Vec<String>,
}

impl Shape for UntagRoleRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "UntagRoleRequest")?;
        Ok(Self {
            role_name: fields.required()?,
            tag_keys: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.role_name), required(self.tag_keys)])
    }
}

impl StructureShape for UntagRoleRequest {
    const SCHEMA: &'static Schema = &schemas::UNTAG_ROLE_REQUEST;
}

/// `UntagSAMLProviderRequest`
#[derive(Clone, PartialEq)]
pub struct UntagSAMLProviderRequest {
    /// `SAMLProviderArn`
    pub saml_provider_arn: String,
    /// `TagKeys`
    pub tag_keys: Vec<String>,
}

impl Shape for UntagSAMLProviderRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "UntagSAMLProviderRequest")?;
        Ok(Self {
            saml_provider_arn: fields.required()?,
            tag_keys: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.saml_provider_arn),
            required(self.tag_keys),
        ])
    }
}

impl StructureShape for UntagSAMLProviderRequest {
    const SCHEMA: &'static Schema = &schemas::UNTAG_SAML_PROVIDER_REQUEST;
}

/// `UntagServerCertificateRequest`
#[derive(Clone, PartialEq)]
pub struct UntagServerCertificateRequest {
    /// `ServerCertificateName`
    pub server_certificate_name: String,
    /// `TagKeys`
    pub tag_keys: Vec<String>,
}

impl Shape for UntagServerCertificateRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "UntagServerCertificateRequest")?;
        Ok(Self {
            server_certificate_name: fields.required()?,
            tag_keys: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.server_certificate_name),
            required(self.tag_keys),
        ])
    }
}

impl StructureShape for UntagServerCertificateRequest {
    const SCHEMA: &'static Schema = &schemas::UNTAG_SERVER_CERTIFICATE_REQUEST;
}

/// `UntagUserRequest`
#[derive(Clone, PartialEq)]
pub struct UntagUserRequest {
    /// `UserName`
    pub user_name: String,
    /// `TagKeys`
    pub tag_keys: Vec<String>,
}

impl Shape for UntagUserRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "UntagUserRequest")?;
        Ok(Self {
            user_name: fields.required()?,
            tag_keys: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.user_name), required(self.tag_keys)])
    }
}

impl StructureShape for UntagUserRequest {
    const SCHEMA: &'static Schema = &schemas::UNTAG_USER_REQUEST;
}

/// `UpdateAccessKeyRequest`
#[derive(Clone, PartialEq)]
pub struct UpdateAccessKeyRequest {
    /// `UserName`
    pub user_name: Option<String>,
    /// `AccessKeyId`
    pub access_key_id: String,
    /// `Status`
    pub status: StatusType,
}

impl UpdateAccessKeyRequest {
    /// The required members; the others are absent.
    pub fn new(access_key_id: String, status: StatusType) -> Self {
        Self {
            user_name: None,
            access_key_id,
            status,
        }
    }
}

impl Shape for UpdateAccessKeyRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "UpdateAccessKeyRequest")?;
        Ok(Self {
            user_name: fields.optional()?,
            access_key_id: fields.required()?,
            status: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            optional(self.user_name),
            required(self.access_key_id),
            required(self.status),
        ])
    }
}

impl StructureShape for UpdateAccessKeyRequest {
    const SCHEMA: &'static Schema = &schemas::UPDATE_ACCESS_KEY_REQUEST;
}

/// `UpdateAccountPasswordPolicyRequest`
#[derive(Clone, Default, PartialEq)]
pub struct UpdateAccountPasswordPolicyRequest {
    /// `MinimumPasswordLength`
    pub minimum_password_length: Option<i32>,
    /// `RequireSymbols`
    pub require_symbols: Option<bool>,
    /// `RequireNumbers`
    pub require_numbers: Option<bool>,
    /// `RequireUppercaseCharacters`
    pub require_uppercase_characters: Option<bool>,
    /// `RequireLowercaseCharacters`
    pub require_lowercase_characters: Option<bool>,
    /// `AllowUsersToChangePassword`
    pub allow_users_to_change_password: Option<bool>,
    /// `MaxPasswordAge`
    pub max_password_age: Option<i32>,
    /// `PasswordReusePrevention`
    pub password_reuse_prevention: Option<i32>,
    /// `HardExpiry`
    pub hard_expiry: Option<bool>,
}

impl Shape for UpdateAccountPasswordPolicyRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "UpdateAccountPasswordPolicyRequest")?;
        Ok(Self {
            minimum_password_length: fields.optional()?,
            require_symbols: fields.optional()?,
            require_numbers: fields.optional()?,
            require_uppercase_characters: fields.optional()?,
            require_lowercase_characters: fields.optional()?,
            allow_users_to_change_password: fields.optional()?,
            max_password_age: fields.optional()?,
            password_reuse_prevention: fields.optional()?,
            hard_expiry: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            optional(self.minimum_password_length),
            optional(self.require_symbols),
            optional(self.require_numbers),
            optional(self.require_uppercase_characters),
            optional(self.require_lowercase_characters),
            optional(self.allow_users_to_change_password),
            optional(self.max_password_age),
            optional(self.password_reuse_prevention),
            optional(self.hard_expiry),
        ])
    }
}

impl StructureShape for UpdateAccountPasswordPolicyRequest {
    const SCHEMA: &'static Schema = &schemas::UPDATE_ACCOUNT_PASSWORD_POLICY_REQUEST;
}

/// `UpdateAssumeRolePolicyRequest`
#[derive(Clone, PartialEq)]
pub struct UpdateAssumeRolePolicyRequest {
    /// `RoleName`
    pub role_name: String,
    /// `PolicyDocument`
    pub policy_document: String,
}

impl Shape for UpdateAssumeRolePolicyRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "UpdateAssumeRolePolicyRequest")?;
        Ok(Self {
            role_name: fields.required()?,
            policy_document: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.role_name),
            required(self.policy_document),
        ])
    }
}

impl StructureShape for UpdateAssumeRolePolicyRequest {
    const SCHEMA: &'static Schema = &schemas::UPDATE_ASSUME_ROLE_POLICY_REQUEST;
}

/// `UpdateDelegationRequestRequest`
#[derive(Clone, PartialEq)]
pub struct UpdateDelegationRequestRequest {
    /// `DelegationRequestId`
    pub delegation_request_id: String,
    /// `Notes`
    pub notes: Option<String>,
}

impl UpdateDelegationRequestRequest {
    /// The required members; the others are absent.
    pub fn new(delegation_request_id: String) -> Self {
        Self {
            delegation_request_id,
            notes: None,
        }
    }
}

impl Shape for UpdateDelegationRequestRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "UpdateDelegationRequestRequest")?;
        Ok(Self {
            delegation_request_id: fields.required()?,
            notes: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.delegation_request_id),
            optional(self.notes),
        ])
    }
}

impl StructureShape for UpdateDelegationRequestRequest {
    const SCHEMA: &'static Schema = &schemas::UPDATE_DELEGATION_REQUEST_REQUEST;
}

/// `UpdateGroupRequest`
#[derive(Clone, PartialEq)]
pub struct UpdateGroupRequest {
    /// `GroupName`
    pub group_name: String,
    /// `NewPath`
    pub new_path: Option<String>,
    /// `NewGroupName`
    pub new_group_name: Option<String>,
}

impl UpdateGroupRequest {
    /// The required members; the others are absent.
    pub fn new(group_name: String) -> Self {
        Self {
            group_name,
            new_path: None,
            new_group_name: None,
        }
    }
}

impl Shape for UpdateGroupRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "UpdateGroupRequest")?;
        Ok(Self {
            group_name: fields.required()?,
            new_path: fields.optional()?,
            new_group_name: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.group_name),
            optional(self.new_path),
            optional(self.new_group_name),
        ])
    }
}

impl StructureShape for UpdateGroupRequest {
    const SCHEMA: &'static Schema = &schemas::UPDATE_GROUP_REQUEST;
}

/// `UpdateLoginProfileRequest`
#[derive(Clone, PartialEq)]
pub struct UpdateLoginProfileRequest {
    /// `UserName`
    pub user_name: String,
    /// `Password`
    pub password: Option<String>,
    /// `PasswordResetRequired`
    pub password_reset_required: Option<bool>,
}

impl UpdateLoginProfileRequest {
    /// The required members; the others are absent.
    pub fn new(user_name: String) -> Self {
        Self {
            user_name,
            password: None,
            password_reset_required: None,
        }
    }
}

impl Shape for UpdateLoginProfileRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "UpdateLoginProfileRequest")?;
        Ok(Self {
            user_name: fields.required()?,
            password: fields.optional()?,
            password_reset_required: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.user_name),
            optional(self.password),
            optional(self.password_reset_required),
        ])
    }
}

impl StructureShape for UpdateLoginProfileRequest {
    const SCHEMA: &'static Schema = &schemas::UPDATE_LOGIN_PROFILE_REQUEST;
}

/// `UpdateOpenIDConnectProviderThumbprintRequest`
#[derive(Clone, PartialEq)]
pub struct UpdateOpenIDConnectProviderThumbprintRequest {
    /// `OpenIDConnectProviderArn`
    pub open_id_connect_provider_arn: String,
    /// `ThumbprintList`
    pub thumbprint_list: Vec<String>,
}

impl Shape for UpdateOpenIDConnectProviderThumbprintRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "UpdateOpenIDConnectProviderThumbprintRequest")?;
        Ok(Self {
            open_id_connect_provider_arn: fields.required()?,
            thumbprint_list: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.open_id_connect_provider_arn),
            required(self.thumbprint_list),
        ])
    }
}

impl StructureShape for UpdateOpenIDConnectProviderThumbprintRequest {
    const SCHEMA: &'static Schema = &schemas::UPDATE_OPEN_ID_CONNECT_PROVIDER_THUMBPRINT_REQUEST;
}

/// `UpdateRoleDescriptionRequest`
#[derive(Clone, PartialEq)]
pub struct UpdateRoleDescriptionRequest {
    /// `RoleName`
    pub role_name: String,
    /// `Description`
    pub description: String,
}

impl Shape for UpdateRoleDescriptionRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "UpdateRoleDescriptionRequest")?;
        Ok(Self {
            role_name: fields.required()?,
            description: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.role_name), required(self.description)])
    }
}

impl StructureShape for UpdateRoleDescriptionRequest {
    const SCHEMA: &'static Schema = &schemas::UPDATE_ROLE_DESCRIPTION_REQUEST;
}

/// `UpdateRoleDescriptionResponse`
#[derive(Clone, Default, PartialEq)]
pub struct UpdateRoleDescriptionResponse {
    /// `Role`
    pub role: Option<Role>,
}

impl Shape for UpdateRoleDescriptionResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "UpdateRoleDescriptionResponse")?;
        Ok(Self {
            role: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![optional(self.role)])
    }
}

impl StructureShape for UpdateRoleDescriptionResponse {
    const SCHEMA: &'static Schema = &schemas::UPDATE_ROLE_DESCRIPTION_RESPONSE;
}

/// `UpdateRoleRequest`
#[derive(Clone, PartialEq)]
pub struct UpdateRoleRequest {
    /// `RoleName`
    pub role_name: String,
    /// `Description`
    pub description: Option<String>,
    /// `MaxSessionDuration`
    pub max_session_duration: Option<i32>,
}

impl UpdateRoleRequest {
    /// The required members; the others are absent.
    pub fn new(role_name: String) -> Self {
        Self {
            role_name,
            description: None,
            max_session_duration: None,
        }
    }
}

impl Shape for UpdateRoleRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "UpdateRoleRequest")?;
        Ok(Self {
            role_name: fields.required()?,
            description: fields.optional()?,
            max_session_duration: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.role_name),
            optional(self.description),
            optional(self.max_session_duration),
        ])
    }
}

impl StructureShape for UpdateRoleRequest {
    const SCHEMA: &'static Schema = &schemas::UPDATE_ROLE_REQUEST;
}

/// `UpdateRoleResponse`
#[derive(Clone, Default, PartialEq)]
pub struct UpdateRoleResponse {}

impl Shape for UpdateRoleResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        Fields::of(value, "UpdateRoleResponse")?;
        Ok(Self {})
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![])
    }
}

impl StructureShape for UpdateRoleResponse {
    const SCHEMA: &'static Schema = &schemas::UPDATE_ROLE_RESPONSE;
}

/// `UpdateSAMLProviderRequest`
#[derive(Clone, PartialEq)]
pub struct UpdateSAMLProviderRequest {
    /// `SAMLMetadataDocument`
    pub saml_metadata_document: Option<String>,
    /// `SAMLProviderArn`
    pub saml_provider_arn: String,
    /// `AssertionEncryptionMode`
    pub assertion_encryption_mode: Option<AssertionEncryptionModeType>,
    /// `AddPrivateKey`
    pub add_private_key: Option<String>,
    /// `RemovePrivateKey`
    pub remove_private_key: Option<String>,
}

impl UpdateSAMLProviderRequest {
    /// The required members; the others are absent.
    pub fn new(saml_provider_arn: String) -> Self {
        Self {
            saml_metadata_document: None,
            saml_provider_arn,
            assertion_encryption_mode: None,
            add_private_key: None,
            remove_private_key: None,
        }
    }
}

impl Shape for UpdateSAMLProviderRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "UpdateSAMLProviderRequest")?;
        Ok(Self {
            saml_metadata_document: fields.optional()?,
            saml_provider_arn: fields.required()?,
            assertion_encryption_mode: fields.optional()?,
            add_private_key: fields.optional()?,
            remove_private_key: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            optional(self.saml_metadata_document),
            required(self.saml_provider_arn),
            optional(self.assertion_encryption_mode),
            optional(self.add_private_key),
            optional(self.remove_private_key),
        ])
    }
}

impl StructureShape for UpdateSAMLProviderRequest {
    const SCHEMA: &'static Schema = &schemas::UPDATE_SAML_PROVIDER_REQUEST;
}

/// `UpdateSAMLProviderResponse`
#[derive(Clone, Default, PartialEq)]
pub struct UpdateSAMLProviderResponse {
    /// `SAMLProviderArn`
    pub saml_provider_arn: Option<String>,
}

impl Shape for UpdateSAMLProviderResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "UpdateSAMLProviderResponse")?;
        Ok(Self {
            saml_provider_arn: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![optional(self.saml_provider_arn)])
    }
}

impl StructureShape for UpdateSAMLProviderResponse {
    const SCHEMA: &'static Schema = &schemas::UPDATE_SAML_PROVIDER_RESPONSE;
}

/// `UpdateSSHPublicKeyRequest`
#[derive(Clone, PartialEq)]
pub struct UpdateSSHPublicKeyRequest {
    /// `UserName`
    pub user_name: String,
    /// `SSHPublicKeyId`
    pub ssh_public_key_id: String,
    /// `Status`
    pub status: StatusType,
}

impl Shape for UpdateSSHPublicKeyRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "UpdateSSHPublicKeyRequest")?;
        Ok(Self {
            user_name: fields.required()?,
            ssh_public_key_id: fields.required()?,
            status: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.user_name),
            required(self.ssh_public_key_id),
            required(self.status),
        ])
    }
}

impl StructureShape for UpdateSSHPublicKeyRequest {
    const SCHEMA: &'static Schema = &schemas::UPDATE_SSH_PUBLIC_KEY_REQUEST;
}

/// `UpdateServerCertificateRequest`
#[derive(Clone, PartialEq)]
pub struct UpdateServerCertificateRequest {
    /// `ServerCertificateName`
    pub server_certificate_name: String,
    /// `NewPath`
    pub new_path: Option<String>,
    /// `NewServerCertificateName`
    pub new_server_certificate_name: Option<String>,
}

impl UpdateServerCertificateRequest {
    /// The required members; the others are absent.
    pub fn new(server_certificate_name: String) -> Self {
        Self {
            server_certificate_name,
            new_path: None,
            new_server_certificate_name: None,
        }
    }
}

impl Shape for UpdateServerCertificateRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "UpdateServerCertificateRequest")?;
        Ok(Self {
            server_certificate_name: fields.required()?,
            new_path: fields.optional()?,
            new_server_certificate_name: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.server_certificate_name),
            optional(self.new_path),
            optional(self.new_server_certificate_name),
        ])
    }
}

impl StructureShape for UpdateServerCertificateRequest {
    const SCHEMA: &'static Schema = &schemas::UPDATE_SERVER_CERTIFICATE_REQUEST;
}

/// `UpdateServiceSpecificCredentialRequest`
#[derive(Clone, PartialEq)]
pub struct UpdateServiceSpecificCredentialRequest {
    /// `UserName`
    pub user_name: Option<String>,
    /// `ServiceSpecificCredentialId`
    pub service_specific_credential_id: String,
    /// `Status`
    pub status: StatusType,
}

impl UpdateServiceSpecificCredentialRequest {
    /// The required members; the others are absent.
    pub fn new(service_specific_credential_id: String, status: StatusType) -> Self {
        Self {
            user_name: None,
            service_specific_credential_id,
            status,
        }
    }
}

impl Shape for UpdateServiceSpecificCredentialRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "UpdateServiceSpecificCredentialRequest")?;
        Ok(Self {
            user_name: fields.optional()?,
            service_specific_credential_id: fields.required()?,
            status: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            optional(self.user_name),
            required(self.service_specific_credential_id),
            required(self.status),
        ])
    }
}

impl StructureShape for UpdateServiceSpecificCredentialRequest {
    const SCHEMA: &'static Schema = &schemas::UPDATE_SERVICE_SPECIFIC_CREDENTIAL_REQUEST;
}

/// `UpdateSigningCertificateRequest`
#[derive(Clone, PartialEq)]
pub struct UpdateSigningCertificateRequest {
    /// `UserName`
    pub user_name: Option<String>,
    /// `CertificateId`
    pub certificate_id: String,
    /// `Status`
    pub status: StatusType,
}

impl UpdateSigningCertificateRequest {
    /// The required members; the others are absent.
    pub fn new(certificate_id: String, status: StatusType) -> Self {
        Self {
            user_name: None,
            certificate_id,
            status,
        }
    }
}

impl Shape for UpdateSigningCertificateRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "UpdateSigningCertificateRequest")?;
        Ok(Self {
            user_name: fields.optional()?,
            certificate_id: fields.required()?,
            status: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            optional(self.user_name),
            required(self.certificate_id),
            required(self.status),
        ])
    }
}

impl StructureShape for UpdateSigningCertificateRequest {
    const SCHEMA: &'static Schema = &schemas::UPDATE_SIGNING_CERTIFICATE_REQUEST;
}

/// `UpdateUserRequest`
#[derive(Clone, PartialEq)]
pub struct UpdateUserRequest {
    /// `UserName`
    pub user_name: String,
    /// `NewPath`
    pub new_path: Option<String>,
    /// `NewUserName`
    pub new_user_name: Option<String>,
}

impl UpdateUserRequest {
    /// The required members; the others are absent.
    pub fn new(user_name: String) -> Self {
        Self {
            user_name,
            new_path: None,
            new_user_name: None,
        }
    }
}

impl Shape for UpdateUserRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "UpdateUserRequest")?;
        Ok(Self {
            user_name: fields.required()?,
            new_path: fields.optional()?,
            new_user_name: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.user_name),
            optional(self.new_path),
            optional(self.new_user_name),
        ])
    }
}

impl StructureShape for UpdateUserRequest {
    const SCHEMA: &'static Schema = &schemas::UPDATE_USER_REQUEST;
}

/// `UploadSSHPublicKeyRequest`
#[derive(Clone, PartialEq)]
pub struct UploadSSHPublicKeyRequest {
    /// `UserName`
    pub user_name: String,
    /// `SSHPublicKeyBody`
    pub ssh_public_key_body: String,
}

impl Shape for UploadSSHPublicKeyRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "UploadSSHPublicKeyRequest")?;
        Ok(Self {
            user_name: fields.required()?,
            ssh_public_key_body: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.user_name),
            required(self.ssh_public_key_body),
        ])
    }
}

impl StructureShape for UploadSSHPublicKeyRequest {
    const SCHEMA: &'static Schema = &schemas::UPLOAD_SSH_PUBLIC_KEY_REQUEST;
}

/// `UploadSSHPublicKeyResponse`
#[derive(Clone, Default, PartialEq)]
pub struct UploadSSHPublicKeyResponse {
    /// `SSHPublicKey`
    pub ssh_public_key: Option<SSHPublicKey>,
}

impl Shape for UploadSSHPublicKeyResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "UploadSSHPublicKeyResponse")?;
        Ok(Self {
            ssh_public_key: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![optional(self.ssh_public_key)])
    }
}

impl StructureShape for UploadSSHPublicKeyResponse {
    const SCHEMA: &'static Schema = &schemas::UPLOAD_SSH_PUBLIC_KEY_RESPONSE;
}

/// `UploadServerCertificateRequest`
#[derive(Clone, PartialEq)]
pub struct UploadServerCertificateRequest {
    /// `Path`
    pub path: Option<String>,
    /// `ServerCertificateName`
    pub server_certificate_name: String,
    /// `CertificateBody`
    pub certificate_body: String,
    /// `PrivateKey`
    pub private_key: String,
    /// `CertificateChain`
    pub certificate_chain: Option<String>,
    /// `Tags`
    pub tags: Option<Vec<Tag>>,
}

impl UploadServerCertificateRequest {
    /// The required members; the others are absent.
    pub fn new(
        server_certificate_name: String,
        certificate_body: String,
        private_key: String,
    ) -> Self {
        Self {
            path: None,
            server_certificate_name,
            certificate_body,
            private_key,
            certificate_chain: None,
            tags: None,
        }
    }
}

impl Shape for UploadServerCertificateRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "UploadServerCertificateRequest")?;
        Ok(Self {
            path: fields.optional()?,
            server_certificate_name: fields.required()?,
            certificate_body: fields.required()?,
            private_key: fields.required()?,
            certificate_chain: fields.optional()?,
            tags: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            optional(self.path),
            required(self.server_certificate_name),
            required(self.certificate_body),
            required(self.private_key),
            optional(self.certificate_chain),
            optional(self.tags),
        ])
    }
}

impl StructureShape for UploadServerCertificateRequest {
    const SCHEMA: &'static Schema = &schemas::UPLOAD_SERVER_CERTIFICATE_REQUEST;
}

/// `UploadServerCertificateResponse`
#[derive(Clone, Default, PartialEq)]
pub struct UploadServerCertificateResponse {
    /// `ServerCertificateMetadata`
    pub server_certificate_metadata: Option<ServerCertificateMetadata>,
    /// `Tags`
    pub tags: Option<Vec<Tag>>,
}

impl Shape for UploadServerCertificateResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "UploadServerCertificateResponse")?;
        Ok(Self {
            server_certificate_metadata: fields.optional()?,
            tags: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            optional(self.server_certificate_metadata),
            optional(self.tags),
        ])
    }
}

impl StructureShape for UploadServerCertificateResponse {
    const SCHEMA: &'static Schema = &schemas::UPLOAD_SERVER_CERTIFICATE_RESPONSE;
}

/// `UploadSigningCertificateRequest`
#[derive(Clone, PartialEq)]
pub struct UploadSigningCertificateRequest {
    /// `UserName`
    pub user_name: Option<String>,
    /// `CertificateBody`
    pub certificate_body: String,
}

impl UploadSigningCertificateRequest {
    /// The required members; the others are absent.
    pub fn new(certificate_body: String) -> Self {
        Self {
            user_name: None,
            certificate_body,
        }
    }
}

impl Shape for UploadSigningCertificateRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "UploadSigningCertificateRequest")?;
        Ok(Self {
            user_name: fields.optional()?,
            certificate_body: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            optional(self.user_name),
            required(self.certificate_body),
        ])
    }
}

impl StructureShape for UploadSigningCertificateRequest {
    const SCHEMA: &'static Schema = &schemas::UPLOAD_SIGNING_CERTIFICATE_REQUEST;
}

/// `UploadSigningCertificateResponse`
#[derive(Clone, PartialEq)]
pub struct UploadSigningCertificateResponse {
    /// `Certificate`
    pub certificate: SigningCertificate,
}

impl Shape for UploadSigningCertificateResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "UploadSigningCertificateResponse")?;
        Ok(Self {
            certificate: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.certificate)])
    }
}

impl StructureShape for UploadSigningCertificateResponse {
    const SCHEMA: &'static Schema = &schemas::UPLOAD_SIGNING_CERTIFICATE_RESPONSE;
}

/// `User`
#[derive(Clone, PartialEq)]
pub struct User {
    /// `Path`
    pub path: String,
    /// `UserName`
    pub user_name: String,
    /// `UserId`
    pub user_id: String,
    /// `Arn`
    pub arn: String,
    /// `CreateDate`
    pub create_date: Timestamp,
    /// `PasswordLastUsed`
    pub password_last_used: Option<Timestamp>,
    /// `PermissionsBoundary`
    pub permissions_boundary: Option<AttachedPermissionsBoundary>,
    /// `Tags`
    pub tags: Option<Vec<Tag>>,
}

impl User {
    /// The required members; the others are absent.
    pub fn new(
        path: String,
        user_name: String,
        user_id: String,
        arn: String,
        create_date: Timestamp,
    ) -> Self {
        Self {
            path,
            user_name,
            user_id,
            arn,
            create_date,
            password_last_used: None,
            permissions_boundary: None,
            tags: None,
        }
    }
}

impl Shape for User {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "User")?;
        Ok(Self {
            path: fields.required()?,
            user_name: fields.required()?,
            user_id: fields.required()?,
            arn: fields.required()?,
            create_date: fields.required()?,
            password_last_used: fields.optional()?,
            permissions_boundary: fields.optional()?,
            tags: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.path),
            required(self.user_name),
            required(self.user_id),
            required(self.arn),
            required(self.create_date),
            optional(self.password_last_used),
            optional(self.permissions_boundary),
            optional(self.tags),
        ])
    }
}

impl StructureShape for User {
    const SCHEMA: &'static Schema = &schemas::USER;
}

/// `UserDetail`
#[derive(Clone, Default, PartialEq)]
pub struct UserDetail {
    /// `Path`
    pub path: Option<String>,
    /// `UserName`
    pub user_name: Option<String>,
    /// `UserId`
    pub user_id: Option<String>,
    /// `Arn`
    pub arn: Option<String>,
    /// `CreateDate`
    pub create_date: Option<Timestamp>,
    /// `UserPolicyList`
    pub user_policy_list: Option<Vec<PolicyDetail>>,
    /// `GroupList`
    pub group_list: Option<Vec<String>>,
    /// `AttachedManagedPolicies`
    pub attached_managed_policies: Option<Vec<AttachedPolicy>>,
    /// `PermissionsBoundary`
    pub permissions_boundary: Option<AttachedPermissionsBoundary>,
    /// `Tags`
    pub tags: Option<Vec<Tag>>,
}

impl Shape for UserDetail {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "UserDetail")?;
        Ok(Self {
            path: fields.optional()?,
            user_name: fields.optional()?,
            user_id: fields.optional()?,
            arn: fields.optional()?,
            create_date: fields.optional()?,
            user_policy_list: fields.optional()?,
            group_list: fields.optional()?,
            attached_managed_policies: fields.optional()?,
            permissions_boundary: fields.optional()?,
            tags: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            optional(self.path),
            optional(self.user_name),
            optional(self.user_id),
            optional(self.arn),
            optional(self.create_date),
            optional(self.user_policy_list),
            optional(self.group_list),
            optional(self.attached_managed_policies),
            optional(self.permissions_boundary),
            optional(self.tags),
        ])
    }
}

impl StructureShape for UserDetail {
    const SCHEMA: &'static Schema = &schemas::USER_DETAIL;
}

/// `VirtualMFADevice`
#[derive(Clone, PartialEq)]
pub struct VirtualMFADevice {
    /// `SerialNumber`
    pub serial_number: String,
    /// `Base32StringSeed`
    pub base32_string_seed: Option<Vec<u8>>,
    /// `QRCodePNG`
    pub qr_code_png: Option<Vec<u8>>,
    /// `User`
    pub user: Option<User>,
    /// `EnableDate`
    pub enable_date: Option<Timestamp>,
    /// `Tags`
    pub tags: Option<Vec<Tag>>,
}

impl VirtualMFADevice {
    /// The required members; the others are absent.
    pub fn new(serial_number: String) -> Self {
        Self {
            serial_number,
            base32_string_seed: None,
            qr_code_png: None,
            user: None,
            enable_date: None,
            tags: None,
        }
    }
}

impl Shape for VirtualMFADevice {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "VirtualMFADevice")?;
        Ok(Self {
            serial_number: fields.required()?,
            base32_string_seed: fields.optional()?,
            qr_code_png: fields.optional()?,
            user: fields.optional()?,
            enable_date: fields.optional()?,
            tags: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.serial_number),
            optional(self.base32_string_seed),
            optional(self.qr_code_png),
            optional(self.user),
            optional(self.enable_date),
            optional(self.tags),
        ])
    }
}

impl StructureShape for VirtualMFADevice {
    const SCHEMA: &'static Schema = &schemas::VIRTUAL_MFA_DEVICE;
}

smithy::enumeration! {
/// `assertionEncryptionModeType`
AssertionEncryptionModeType {
Required = "Required",
Allowed = "Allowed",
}
}

smithy::enumeration! {
/// `assignmentStatusType`
AssignmentStatusType {
Assigned = "Assigned",
Unassigned = "Unassigned",
Any = "Any",
}
}

smithy::enumeration! {
/// `encodingType`
EncodingType {
Ssh = "SSH",
Pem = "PEM",
}
}

smithy::enumeration! {
/// `globalEndpointTokenVersion`
GlobalEndpointTokenVersion {
V1Token = "v1Token",
V2Token = "v2Token",
}
}

smithy::enumeration! {
/// `jobStatusType`
JobStatusType {
InProgress = "IN_PROGRESS",
Completed = "COMPLETED",
Failed = "FAILED",
}
}

smithy::enumeration! {
/// `managedByTypeType`
ManagedByTypeType {
Service = "Service",
}
}

smithy::enumeration! {
/// `parameterTypeType`
ParameterTypeType {
String = "String",
StringList = "StringList",
Number = "Number",
NumberList = "NumberList",
Arn = "Arn",
ArnList = "ArnList",
}
}

smithy::enumeration! {
/// `permissionCheckResultType`
PermissionCheckResultType {
Allowed = "ALLOWED",
Denied = "DENIED",
Unsure = "UNSURE",
}
}

smithy::enumeration! {
/// `permissionCheckStatusType`
PermissionCheckStatusType {
Complete = "COMPLETE",
InProgress = "IN_PROGRESS",
Failed = "FAILED",
}
}

smithy::enumeration! {
/// `policyOwnerEntityType`
PolicyOwnerEntityType {
User = "USER",
Role = "ROLE",
Group = "GROUP",
}
}

smithy::enumeration! {
/// `policyScopeType`
PolicyScopeType {
All = "All",
Aws = "AWS",
Local = "Local",
}
}

smithy::enumeration! {
/// `policyType`
PolicyType {
Inline = "INLINE",
Managed = "MANAGED",
}
}

smithy::enumeration! {
/// `sortKeyType`
SortKeyType {
ServiceNamespaceAscending = "SERVICE_NAMESPACE_ASCENDING",
ServiceNamespaceDescending = "SERVICE_NAMESPACE_DESCENDING",
LastAuthenticatedTimeAscending = "LAST_AUTHENTICATED_TIME_ASCENDING",
LastAuthenticatedTimeDescending = "LAST_AUTHENTICATED_TIME_DESCENDING",
}
}

smithy::enumeration! {
/// `stateType`
StateType {
Unassigned = "UNASSIGNED",
Assigned = "ASSIGNED",
PendingApproval = "PENDING_APPROVAL",
Finalized = "FINALIZED",
Accepted = "ACCEPTED",
Rejected = "REJECTED",
Expired = "EXPIRED",
}
}

smithy::enumeration! {
/// `statusType`
StatusType {
Active = "Active",
Inactive = "Inactive",
Expired = "Expired",
}
}

smithy::enumeration! {
/// `summaryKeyType`
SummaryKeyType {
Users = "Users",
UsersQuota = "UsersQuota",
Groups = "Groups",
GroupsQuota = "GroupsQuota",
ServerCertificates = "ServerCertificates",
ServerCertificatesQuota = "ServerCertificatesQuota",
UserPolicySizeQuota = "UserPolicySizeQuota",
GroupPolicySizeQuota = "GroupPolicySizeQuota",
GroupsPerUserQuota = "GroupsPerUserQuota",
SigningCertificatesPerUserQuota = "SigningCertificatesPerUserQuota",
AccessKeysPerUserQuota = "AccessKeysPerUserQuota",
MFADevices = "MFADevices",
MFADevicesInUse = "MFADevicesInUse",
AccountMFAEnabled = "AccountMFAEnabled",
AccountAccessKeysPresent = "AccountAccessKeysPresent",
AccountPasswordPresent = "AccountPasswordPresent",
AccountSigningCertificatesPresent = "AccountSigningCertificatesPresent",
AttachedPoliciesPerGroupQuota = "AttachedPoliciesPerGroupQuota",
AttachedPoliciesPerRoleQuota = "AttachedPoliciesPerRoleQuota",
AttachedPoliciesPerUserQuota = "AttachedPoliciesPerUserQuota",
Policies = "Policies",
PoliciesQuota = "PoliciesQuota",
PolicySizeQuota = "PolicySizeQuota",
PolicyVersionsInUse = "PolicyVersionsInUse",
PolicyVersionsInUseQuota = "PolicyVersionsInUseQuota",
VersionsPerPolicyQuota = "VersionsPerPolicyQuota",
GlobalEndpointTokenVersion = "GlobalEndpointTokenVersion",
AssumeRolePolicySizeQuota = "AssumeRolePolicySizeQuota",
InstanceProfiles = "InstanceProfiles",
InstanceProfilesQuota = "InstanceProfilesQuota",
Providers = "Providers",
RolePolicySizeQuota = "RolePolicySizeQuota",
Roles = "Roles",
RolesQuota = "RolesQuota",
}
}

smithy::enumeration! {
/// `summaryStateType`
SummaryStateType {
Available = "AVAILABLE",
NotAvailable = "NOT_AVAILABLE",
NotSupported = "NOT_SUPPORTED",
Failed = "FAILED",
}
}

smithy::opaque_debug!(
    AcceptDelegationRequestRequest,
    AccessDetail,
    AccessKey,
    AccessKeyLastUsed,
    AccessKeyMetadata,
    AcquireRoleRequest,
    AcquireRoleResponse,
    AddClientIDToOpenIDConnectProviderRequest,
    AddRoleToInstanceProfileRequest,
    AddUserToGroupRequest,
    AssociateDelegationRequestRequest,
    AttachGroupPolicyRequest,
    AttachRolePolicyRequest,
    AttachUserPolicyRequest,
    AttachedPermissionsBoundary,
    AttachedPolicy,
    ChangePasswordRequest,
    ContextEntry,
    CreateAccessKeyRequest,
    CreateAccessKeyResponse,
    CreateAccountAliasRequest,
    CreateDelegationRequestRequest,
    CreateDelegationRequestResponse,
    CreateGroupRequest,
    CreateGroupResponse,
    CreateInstanceProfileRequest,
    CreateInstanceProfileResponse,
    CreateLoginProfileRequest,
    CreateLoginProfileResponse,
    CreateOpenIDConnectProviderRequest,
    CreateOpenIDConnectProviderResponse,
    CreatePolicyRequest,
    CreatePolicyResponse,
    CreatePolicyVersionRequest,
    CreatePolicyVersionResponse,
    CreateRoleRequest,
    CreateRoleResponse,
    CreateSAMLProviderRequest,
    CreateSAMLProviderResponse,
    CreateServiceLinkedRoleRequest,
    CreateServiceLinkedRoleResponse,
    CreateServiceSpecificCredentialRequest,
    CreateServiceSpecificCredentialResponse,
    CreateUserRequest,
    CreateUserResponse,
    CreateVirtualMFADeviceRequest,
    CreateVirtualMFADeviceResponse,
    DeactivateMFADeviceRequest,
    DelegationPermission,
    DelegationRequest,
    DeleteAccessKeyRequest,
    DeleteAccountAliasRequest,
    DeleteGroupPolicyRequest,
    DeleteGroupRequest,
    DeleteInstanceProfileRequest,
    DeleteLoginProfileRequest,
    DeleteOpenIDConnectProviderRequest,
    DeletePolicyRequest,
    DeletePolicyVersionRequest,
    DeleteRolePermissionsBoundaryRequest,
    DeleteRolePolicyRequest,
    DeleteRoleRequest,
    DeleteSAMLProviderRequest,
    DeleteSSHPublicKeyRequest,
    DeleteServerCertificateRequest,
    DeleteServiceLinkedRoleRequest,
    DeleteServiceLinkedRoleResponse,
    DeleteServiceSpecificCredentialRequest,
    DeleteSigningCertificateRequest,
    DeleteUserPermissionsBoundaryRequest,
    DeleteUserPolicyRequest,
    DeleteUserRequest,
    DeleteVirtualMFADeviceRequest,
    DeletionTaskFailureReasonType,
    DetachGroupPolicyRequest,
    DetachRolePolicyRequest,
    DetachUserPolicyRequest,
    DisableOrganizationsRootCredentialsManagementRequest,
    DisableOrganizationsRootCredentialsManagementResponse,
    DisableOrganizationsRootSessionsRequest,
    DisableOrganizationsRootSessionsResponse,
    EnableMFADeviceRequest,
    EnableOrganizationsRootCredentialsManagementRequest,
    EnableOrganizationsRootCredentialsManagementResponse,
    EnableOrganizationsRootSessionsRequest,
    EnableOrganizationsRootSessionsResponse,
    EnableOutboundWebIdentityFederationResponse,
    EntityDetails,
    EntityInfo,
    ErrorDetails,
    EvaluationResult,
    GenerateCredentialReportResponse,
    GenerateOrganizationsAccessReportRequest,
    GenerateOrganizationsAccessReportResponse,
    GenerateServiceLastAccessedDetailsRequest,
    GenerateServiceLastAccessedDetailsResponse,
    GetAccessKeyLastUsedRequest,
    GetAccessKeyLastUsedResponse,
    GetAccountAuthorizationDetailsRequest,
    GetAccountAuthorizationDetailsResponse,
    GetAccountPasswordPolicyResponse,
    GetAccountPropertiesRequest,
    GetAccountPropertiesResponse,
    GetAccountSummaryResponse,
    GetContextKeysForCustomPolicyRequest,
    GetContextKeysForPolicyResponse,
    GetContextKeysForPrincipalPolicyRequest,
    GetCredentialReportResponse,
    GetDelegationRequestRequest,
    GetDelegationRequestResponse,
    GetGroupPolicyRequest,
    GetGroupPolicyResponse,
    GetGroupRequest,
    GetGroupResponse,
    GetHumanReadableSummaryRequest,
    GetHumanReadableSummaryResponse,
    GetInstanceProfileRequest,
    GetInstanceProfileResponse,
    GetLoginProfileRequest,
    GetLoginProfileResponse,
    GetMFADeviceRequest,
    GetMFADeviceResponse,
    GetOpenIDConnectProviderRequest,
    GetOpenIDConnectProviderResponse,
    GetOrganizationsAccessReportRequest,
    GetOrganizationsAccessReportResponse,
    GetOutboundWebIdentityFederationInfoResponse,
    GetPolicyRequest,
    GetPolicyResponse,
    GetPolicyVersionRequest,
    GetPolicyVersionResponse,
    GetRolePolicyRequest,
    GetRolePolicyResponse,
    GetRoleRequest,
    GetRoleResponse,
    GetRoleTemplateVersionRequest,
    GetRoleTemplateVersionResponse,
    GetSAMLProviderRequest,
    GetSAMLProviderResponse,
    GetSSHPublicKeyRequest,
    GetSSHPublicKeyResponse,
    GetServerCertificateRequest,
    GetServerCertificateResponse,
    GetServiceLastAccessedDetailsRequest,
    GetServiceLastAccessedDetailsResponse,
    GetServiceLastAccessedDetailsWithEntitiesRequest,
    GetServiceLastAccessedDetailsWithEntitiesResponse,
    GetServiceLinkedRoleDeletionStatusRequest,
    GetServiceLinkedRoleDeletionStatusResponse,
    GetUserPolicyRequest,
    GetUserPolicyResponse,
    GetUserRequest,
    GetUserResponse,
    Group,
    GroupDetail,
    InlinePolicy,
    InlinePolicyIdentifierType,
    InstanceProfile,
    ListAccessKeysRequest,
    ListAccessKeysResponse,
    ListAccountAliasesRequest,
    ListAccountAliasesResponse,
    ListAttachedGroupPoliciesRequest,
    ListAttachedGroupPoliciesResponse,
    ListAttachedRolePoliciesRequest,
    ListAttachedRolePoliciesResponse,
    ListAttachedUserPoliciesRequest,
    ListAttachedUserPoliciesResponse,
    ListDelegationRequestsRequest,
    ListDelegationRequestsResponse,
    ListEntitiesForPolicyRequest,
    ListEntitiesForPolicyResponse,
    ListGroupPoliciesRequest,
    ListGroupPoliciesResponse,
    ListGroupsForUserRequest,
    ListGroupsForUserResponse,
    ListGroupsRequest,
    ListGroupsResponse,
    ListInstanceProfileTagsRequest,
    ListInstanceProfileTagsResponse,
    ListInstanceProfilesForRoleRequest,
    ListInstanceProfilesForRoleResponse,
    ListInstanceProfilesRequest,
    ListInstanceProfilesResponse,
    ListMFADeviceTagsRequest,
    ListMFADeviceTagsResponse,
    ListMFADevicesRequest,
    ListMFADevicesResponse,
    ListOpenIDConnectProviderTagsRequest,
    ListOpenIDConnectProviderTagsResponse,
    ListOpenIDConnectProvidersRequest,
    ListOpenIDConnectProvidersResponse,
    ListOrganizationsFeaturesRequest,
    ListOrganizationsFeaturesResponse,
    ListPoliciesGrantingServiceAccessEntry,
    ListPoliciesGrantingServiceAccessRequest,
    ListPoliciesGrantingServiceAccessResponse,
    ListPoliciesRequest,
    ListPoliciesResponse,
    ListPolicyTagsRequest,
    ListPolicyTagsResponse,
    ListPolicyVersionsRequest,
    ListPolicyVersionsResponse,
    ListRolePoliciesRequest,
    ListRolePoliciesResponse,
    ListRoleTagsRequest,
    ListRoleTagsResponse,
    ListRolesRequest,
    ListRolesResponse,
    ListSAMLProviderTagsRequest,
    ListSAMLProviderTagsResponse,
    ListSAMLProvidersRequest,
    ListSAMLProvidersResponse,
    ListSSHPublicKeysRequest,
    ListSSHPublicKeysResponse,
    ListServerCertificateTagsRequest,
    ListServerCertificateTagsResponse,
    ListServerCertificatesRequest,
    ListServerCertificatesResponse,
    ListServiceSpecificCredentialsRequest,
    ListServiceSpecificCredentialsResponse,
    ListSigningCertificatesRequest,
    ListSigningCertificatesResponse,
    ListUserPoliciesRequest,
    ListUserPoliciesResponse,
    ListUserTagsRequest,
    ListUserTagsResponse,
    ListUsersRequest,
    ListUsersResponse,
    ListVirtualMFADevicesRequest,
    ListVirtualMFADevicesResponse,
    LoginProfile,
    MFADevice,
    ManagedPolicyDetail,
    OpenIDConnectProviderListEntry,
    OrderedOrganizationPolicyType,
    OrganizationsDecisionDetail,
    ParameterDefinition,
    PasswordPolicy,
    PermissionsBoundaryDecisionDetail,
    Policy,
    PolicyDetail,
    PolicyGrantingServiceAccess,
    PolicyGroup,
    PolicyIdentifier,
    PolicyParameter,
    PolicyRole,
    PolicyUser,
    PolicyVersion,
    Position,
    PutAccountPropertiesRequest,
    PutAccountPropertiesResponse,
    PutGroupPolicyRequest,
    PutRolePermissionsBoundaryRequest,
    PutRolePolicyRequest,
    PutUserPermissionsBoundaryRequest,
    PutUserPolicyRequest,
    RejectDelegationRequestRequest,
    RemoveClientIDFromOpenIDConnectProviderRequest,
    RemoveRoleFromInstanceProfileRequest,
    RemoveUserFromGroupRequest,
    ReplacementValueEntry,
    ResetServiceSpecificCredentialRequest,
    ResetServiceSpecificCredentialResponse,
    ResourceSpecificResult,
    ResyncMFADeviceRequest,
    Role,
    RoleDetail,
    RoleLastUsed,
    RoleTemplateVersion,
    RoleUsageType,
    SAMLPrivateKey,
    SAMLProviderListEntry,
    SSHPublicKey,
    SSHPublicKeyMetadata,
    SendDelegationTokenRequest,
    ServerCertificate,
    ServerCertificateMetadata,
    ServiceLastAccessed,
    ServiceSpecificCredential,
    ServiceSpecificCredentialMetadata,
    SetDefaultPolicyVersionRequest,
    SetSecurityTokenServicePreferencesRequest,
    SigningCertificate,
    SimulateCustomPolicyRequest,
    SimulatePolicyResponse,
    SimulatePrincipalPolicyRequest,
    SourceRoleTemplate,
    Statement,
    Tag,
    TagInstanceProfileRequest,
    TagMFADeviceRequest,
    TagOpenIDConnectProviderRequest,
    TagPolicyRequest,
    TagRoleRequest,
    TagSAMLProviderRequest,
    TagServerCertificateRequest,
    TagTemplate,
    TagUserRequest,
    TrackedActionLastAccessed,
    UntagInstanceProfileRequest,
    UntagMFADeviceRequest,
    UntagOpenIDConnectProviderRequest,
    UntagPolicyRequest,
    UntagRoleRequest,
    UntagSAMLProviderRequest,
    UntagServerCertificateRequest,
    UntagUserRequest,
    UpdateAccessKeyRequest,
    UpdateAccountPasswordPolicyRequest,
    UpdateAssumeRolePolicyRequest,
    UpdateDelegationRequestRequest,
    UpdateGroupRequest,
    UpdateLoginProfileRequest,
    UpdateOpenIDConnectProviderThumbprintRequest,
    UpdateRoleDescriptionRequest,
    UpdateRoleDescriptionResponse,
    UpdateRoleRequest,
    UpdateRoleResponse,
    UpdateSAMLProviderRequest,
    UpdateSAMLProviderResponse,
    UpdateSSHPublicKeyRequest,
    UpdateServerCertificateRequest,
    UpdateServiceSpecificCredentialRequest,
    UpdateSigningCertificateRequest,
    UpdateUserRequest,
    UploadSSHPublicKeyRequest,
    UploadSSHPublicKeyResponse,
    UploadServerCertificateRequest,
    UploadServerCertificateResponse,
    UploadSigningCertificateRequest,
    UploadSigningCertificateResponse,
    User,
    UserDetail,
    VirtualMFADevice
);
