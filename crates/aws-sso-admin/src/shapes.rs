//! Structures and enumerations of AWS Single Sign-On Admin.
//! GENERATED from models/sso-admin.json by `cargo xtask codegen`. Never edited.

use std::collections::BTreeMap;

use smithy::{
    Document, Fields, Schema, Shape, ShapeError, StructureShape, Timestamp, Value, optional,
    required,
};

use crate::schemas;

/// `AccessControlAttribute`
#[derive(Clone, PartialEq)]
pub struct AccessControlAttribute {
    /// `Key`
    pub key: String,
    /// `Value`
    pub value: AccessControlAttributeValue,
}

impl Shape for AccessControlAttribute {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "AccessControlAttribute")?;
        Ok(Self {
            key: fields.required()?,
            value: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.key), required(self.value)])
    }
}

impl StructureShape for AccessControlAttribute {
    const SCHEMA: &'static Schema = &schemas::ACCESS_CONTROL_ATTRIBUTE;
}

/// `AccessControlAttributeValue`
#[derive(Clone, PartialEq)]
pub struct AccessControlAttributeValue {
    /// `Source`
    pub source: Vec<String>,
}

impl Shape for AccessControlAttributeValue {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "AccessControlAttributeValue")?;
        Ok(Self {
            source: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.source)])
    }
}

impl StructureShape for AccessControlAttributeValue {
    const SCHEMA: &'static Schema = &schemas::ACCESS_CONTROL_ATTRIBUTE_VALUE;
}

smithy::enumeration! {
/// `AccessDeniedExceptionReason`
AccessDeniedExceptionReason {
KmsAccessDeniedException = "KMS_AccessDeniedException",
}
}

/// `AccountAssignment`
#[derive(Clone, Default, PartialEq)]
pub struct AccountAssignment {
    /// `AccountId`
    pub account_id: Option<String>,
    /// `PermissionSetArn`
    pub permission_set_arn: Option<String>,
    /// `PrincipalType`
    pub principal_type: Option<PrincipalType>,
    /// `PrincipalId`
    pub principal_id: Option<String>,
}

impl Shape for AccountAssignment {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "AccountAssignment")?;
        Ok(Self {
            account_id: fields.optional()?,
            permission_set_arn: fields.optional()?,
            principal_type: fields.optional()?,
            principal_id: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            optional(self.account_id),
            optional(self.permission_set_arn),
            optional(self.principal_type),
            optional(self.principal_id),
        ])
    }
}

impl StructureShape for AccountAssignment {
    const SCHEMA: &'static Schema = &schemas::ACCOUNT_ASSIGNMENT;
}

/// `AccountAssignmentForPrincipal`
#[derive(Clone, Default, PartialEq)]
pub struct AccountAssignmentForPrincipal {
    /// `AccountId`
    pub account_id: Option<String>,
    /// `PermissionSetArn`
    pub permission_set_arn: Option<String>,
    /// `PrincipalId`
    pub principal_id: Option<String>,
    /// `PrincipalType`
    pub principal_type: Option<PrincipalType>,
}

impl Shape for AccountAssignmentForPrincipal {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "AccountAssignmentForPrincipal")?;
        Ok(Self {
            account_id: fields.optional()?,
            permission_set_arn: fields.optional()?,
            principal_id: fields.optional()?,
            principal_type: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            optional(self.account_id),
            optional(self.permission_set_arn),
            optional(self.principal_id),
            optional(self.principal_type),
        ])
    }
}

impl StructureShape for AccountAssignmentForPrincipal {
    const SCHEMA: &'static Schema = &schemas::ACCOUNT_ASSIGNMENT_FOR_PRINCIPAL;
}

/// `AccountAssignmentOperationStatus`
#[derive(Clone, Default, PartialEq)]
pub struct AccountAssignmentOperationStatus {
    /// `Status`
    pub status: Option<StatusValues>,
    /// `RequestId`
    pub request_id: Option<String>,
    /// `FailureReason`
    pub failure_reason: Option<String>,
    /// `TargetId`
    pub target_id: Option<String>,
    /// `TargetType`
    pub target_type: Option<TargetType>,
    /// `PermissionSetArn`
    pub permission_set_arn: Option<String>,
    /// `PrincipalType`
    pub principal_type: Option<PrincipalType>,
    /// `PrincipalId`
    pub principal_id: Option<String>,
    /// `CreatedDate`
    pub created_date: Option<Timestamp>,
}

impl Shape for AccountAssignmentOperationStatus {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "AccountAssignmentOperationStatus")?;
        Ok(Self {
            status: fields.optional()?,
            request_id: fields.optional()?,
            failure_reason: fields.optional()?,
            target_id: fields.optional()?,
            target_type: fields.optional()?,
            permission_set_arn: fields.optional()?,
            principal_type: fields.optional()?,
            principal_id: fields.optional()?,
            created_date: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            optional(self.status),
            optional(self.request_id),
            optional(self.failure_reason),
            optional(self.target_id),
            optional(self.target_type),
            optional(self.permission_set_arn),
            optional(self.principal_type),
            optional(self.principal_id),
            optional(self.created_date),
        ])
    }
}

impl StructureShape for AccountAssignmentOperationStatus {
    const SCHEMA: &'static Schema = &schemas::ACCOUNT_ASSIGNMENT_OPERATION_STATUS;
}

/// `AccountAssignmentOperationStatusMetadata`
#[derive(Clone, Default, PartialEq)]
pub struct AccountAssignmentOperationStatusMetadata {
    /// `Status`
    pub status: Option<StatusValues>,
    /// `RequestId`
    pub request_id: Option<String>,
    /// `CreatedDate`
    pub created_date: Option<Timestamp>,
}

impl Shape for AccountAssignmentOperationStatusMetadata {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "AccountAssignmentOperationStatusMetadata")?;
        Ok(Self {
            status: fields.optional()?,
            request_id: fields.optional()?,
            created_date: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            optional(self.status),
            optional(self.request_id),
            optional(self.created_date),
        ])
    }
}

impl StructureShape for AccountAssignmentOperationStatusMetadata {
    const SCHEMA: &'static Schema = &schemas::ACCOUNT_ASSIGNMENT_OPERATION_STATUS_METADATA;
}

/// `AddRegionRequest`
#[derive(Clone, PartialEq)]
pub struct AddRegionRequest {
    /// `InstanceArn`
    pub instance_arn: String,
    /// `RegionName`
    pub region_name: String,
}

impl Shape for AddRegionRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "AddRegionRequest")?;
        Ok(Self {
            instance_arn: fields.required()?,
            region_name: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.instance_arn),
            required(self.region_name),
        ])
    }
}

impl StructureShape for AddRegionRequest {
    const SCHEMA: &'static Schema = &schemas::ADD_REGION_REQUEST;
}

/// `AddRegionResponse`
#[derive(Clone, Default, PartialEq)]
pub struct AddRegionResponse {
    /// `Status`
    pub status: Option<RegionStatus>,
}

impl Shape for AddRegionResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "AddRegionResponse")?;
        Ok(Self {
            status: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![optional(self.status)])
    }
}

impl StructureShape for AddRegionResponse {
    const SCHEMA: &'static Schema = &schemas::ADD_REGION_RESPONSE;
}

/// `Application`
#[derive(Clone, Default, PartialEq)]
pub struct Application {
    /// `ApplicationArn`
    pub application_arn: Option<String>,
    /// `ApplicationProviderArn`
    pub application_provider_arn: Option<String>,
    /// `Name`
    pub name: Option<String>,
    /// `ApplicationAccount`
    pub application_account: Option<String>,
    /// `InstanceArn`
    pub instance_arn: Option<String>,
    /// `IdentityStoreArn`
    pub identity_store_arn: Option<String>,
    /// `Status`
    pub status: Option<ApplicationStatus>,
    /// `PortalOptions`
    pub portal_options: Option<PortalOptions>,
    /// `Description`
    pub description: Option<String>,
    /// `CreatedDate`
    pub created_date: Option<Timestamp>,
    /// `CreatedFrom`
    pub created_from: Option<String>,
}

impl Shape for Application {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "Application")?;
        Ok(Self {
            application_arn: fields.optional()?,
            application_provider_arn: fields.optional()?,
            name: fields.optional()?,
            application_account: fields.optional()?,
            instance_arn: fields.optional()?,
            identity_store_arn: fields.optional()?,
            status: fields.optional()?,
            portal_options: fields.optional()?,
            description: fields.optional()?,
            created_date: fields.optional()?,
            created_from: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            optional(self.application_arn),
            optional(self.application_provider_arn),
            optional(self.name),
            optional(self.application_account),
            optional(self.instance_arn),
            optional(self.identity_store_arn),
            optional(self.status),
            optional(self.portal_options),
            optional(self.description),
            optional(self.created_date),
            optional(self.created_from),
        ])
    }
}

impl StructureShape for Application {
    const SCHEMA: &'static Schema = &schemas::APPLICATION;
}

/// `ApplicationAssignment`
#[derive(Clone, PartialEq)]
pub struct ApplicationAssignment {
    /// `ApplicationArn`
    pub application_arn: String,
    /// `PrincipalId`
    pub principal_id: String,
    /// `PrincipalType`
    pub principal_type: PrincipalType,
}

impl Shape for ApplicationAssignment {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ApplicationAssignment")?;
        Ok(Self {
            application_arn: fields.required()?,
            principal_id: fields.required()?,
            principal_type: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.application_arn),
            required(self.principal_id),
            required(self.principal_type),
        ])
    }
}

impl StructureShape for ApplicationAssignment {
    const SCHEMA: &'static Schema = &schemas::APPLICATION_ASSIGNMENT;
}

/// `ApplicationAssignmentForPrincipal`
#[derive(Clone, Default, PartialEq)]
pub struct ApplicationAssignmentForPrincipal {
    /// `ApplicationArn`
    pub application_arn: Option<String>,
    /// `PrincipalId`
    pub principal_id: Option<String>,
    /// `PrincipalType`
    pub principal_type: Option<PrincipalType>,
}

impl Shape for ApplicationAssignmentForPrincipal {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ApplicationAssignmentForPrincipal")?;
        Ok(Self {
            application_arn: fields.optional()?,
            principal_id: fields.optional()?,
            principal_type: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            optional(self.application_arn),
            optional(self.principal_id),
            optional(self.principal_type),
        ])
    }
}

impl StructureShape for ApplicationAssignmentForPrincipal {
    const SCHEMA: &'static Schema = &schemas::APPLICATION_ASSIGNMENT_FOR_PRINCIPAL;
}

/// `ApplicationProvider`
#[derive(Clone, PartialEq)]
pub struct ApplicationProvider {
    /// `ApplicationProviderArn`
    pub application_provider_arn: String,
    /// `FederationProtocol`
    pub federation_protocol: Option<FederationProtocol>,
    /// `DisplayData`
    pub display_data: Option<DisplayData>,
    /// `ResourceServerConfig`
    pub resource_server_config: Option<ResourceServerConfig>,
}

impl ApplicationProvider {
    /// The required members; the others are absent.
    pub fn new(application_provider_arn: String) -> Self {
        Self {
            application_provider_arn,
            federation_protocol: None,
            display_data: None,
            resource_server_config: None,
        }
    }
}

impl Shape for ApplicationProvider {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ApplicationProvider")?;
        Ok(Self {
            application_provider_arn: fields.required()?,
            federation_protocol: fields.optional()?,
            display_data: fields.optional()?,
            resource_server_config: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.application_provider_arn),
            optional(self.federation_protocol),
            optional(self.display_data),
            optional(self.resource_server_config),
        ])
    }
}

impl StructureShape for ApplicationProvider {
    const SCHEMA: &'static Schema = &schemas::APPLICATION_PROVIDER;
}

smithy::enumeration! {
/// `ApplicationStatus`
ApplicationStatus {
Enabled = "ENABLED",
Disabled = "DISABLED",
}
}

smithy::enumeration! {
/// `ApplicationVisibility`
ApplicationVisibility {
Enabled = "ENABLED",
Disabled = "DISABLED",
}
}

/// `AttachCustomerManagedPolicyReferenceToPermissionSetRequest`
#[derive(Clone, PartialEq)]
pub struct AttachCustomerManagedPolicyReferenceToPermissionSetRequest {
    /// `InstanceArn`
    pub instance_arn: String,
    /// `PermissionSetArn`
    pub permission_set_arn: String,
    /// `CustomerManagedPolicyReference`
    pub customer_managed_policy_reference: CustomerManagedPolicyReference,
}

impl Shape for AttachCustomerManagedPolicyReferenceToPermissionSetRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(
            value,
            "AttachCustomerManagedPolicyReferenceToPermissionSetRequest",
        )?;
        Ok(Self {
            instance_arn: fields.required()?,
            permission_set_arn: fields.required()?,
            customer_managed_policy_reference: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.instance_arn),
            required(self.permission_set_arn),
            required(self.customer_managed_policy_reference),
        ])
    }
}

impl StructureShape for AttachCustomerManagedPolicyReferenceToPermissionSetRequest {
    const SCHEMA: &'static Schema =
        &schemas::ATTACH_CUSTOMER_MANAGED_POLICY_REFERENCE_TO_PERMISSION_SET_REQUEST;
}

/// `AttachCustomerManagedPolicyReferenceToPermissionSetResponse`
#[derive(Clone, Default, PartialEq)]
pub struct AttachCustomerManagedPolicyReferenceToPermissionSetResponse {}

impl Shape for AttachCustomerManagedPolicyReferenceToPermissionSetResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        Fields::of(
            value,
            "AttachCustomerManagedPolicyReferenceToPermissionSetResponse",
        )?;
        Ok(Self {})
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![])
    }
}

impl StructureShape for AttachCustomerManagedPolicyReferenceToPermissionSetResponse {
    const SCHEMA: &'static Schema =
        &schemas::ATTACH_CUSTOMER_MANAGED_POLICY_REFERENCE_TO_PERMISSION_SET_RESPONSE;
}

/// `AttachManagedPolicyToPermissionSetRequest`
#[derive(Clone, PartialEq)]
pub struct AttachManagedPolicyToPermissionSetRequest {
    /// `InstanceArn`
    pub instance_arn: String,
    /// `PermissionSetArn`
    pub permission_set_arn: String,
    /// `ManagedPolicyArn`
    pub managed_policy_arn: String,
}

impl Shape for AttachManagedPolicyToPermissionSetRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "AttachManagedPolicyToPermissionSetRequest")?;
        Ok(Self {
            instance_arn: fields.required()?,
            permission_set_arn: fields.required()?,
            managed_policy_arn: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.instance_arn),
            required(self.permission_set_arn),
            required(self.managed_policy_arn),
        ])
    }
}

impl StructureShape for AttachManagedPolicyToPermissionSetRequest {
    const SCHEMA: &'static Schema = &schemas::ATTACH_MANAGED_POLICY_TO_PERMISSION_SET_REQUEST;
}

/// `AttachManagedPolicyToPermissionSetResponse`
#[derive(Clone, Default, PartialEq)]
pub struct AttachManagedPolicyToPermissionSetResponse {}

impl Shape for AttachManagedPolicyToPermissionSetResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        Fields::of(value, "AttachManagedPolicyToPermissionSetResponse")?;
        Ok(Self {})
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![])
    }
}

impl StructureShape for AttachManagedPolicyToPermissionSetResponse {
    const SCHEMA: &'static Schema = &schemas::ATTACH_MANAGED_POLICY_TO_PERMISSION_SET_RESPONSE;
}

/// `AttachedManagedPolicy`
#[derive(Clone, Default, PartialEq)]
pub struct AttachedManagedPolicy {
    /// `Name`
    pub name: Option<String>,
    /// `Arn`
    pub arn: Option<String>,
}

impl Shape for AttachedManagedPolicy {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "AttachedManagedPolicy")?;
        Ok(Self {
            name: fields.optional()?,
            arn: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![optional(self.name), optional(self.arn)])
    }
}

impl StructureShape for AttachedManagedPolicy {
    const SCHEMA: &'static Schema = &schemas::ATTACHED_MANAGED_POLICY;
}

/// `AuthenticationMethod`
#[derive(Clone, Default, PartialEq)]
pub struct AuthenticationMethod {
    /// `Iam`
    pub iam: Option<IamAuthenticationMethod>,
}

impl Shape for AuthenticationMethod {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "AuthenticationMethod")?;
        Ok(Self {
            iam: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![optional(self.iam)])
    }
}

impl StructureShape for AuthenticationMethod {
    const SCHEMA: &'static Schema = &schemas::AUTHENTICATION_METHOD;
}

/// `AuthenticationMethodItem`
#[derive(Clone, Default, PartialEq)]
pub struct AuthenticationMethodItem {
    /// `AuthenticationMethodType`
    pub authentication_method_type: Option<AuthenticationMethodType>,
    /// `AuthenticationMethod`
    pub authentication_method: Option<AuthenticationMethod>,
}

impl Shape for AuthenticationMethodItem {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "AuthenticationMethodItem")?;
        Ok(Self {
            authentication_method_type: fields.optional()?,
            authentication_method: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            optional(self.authentication_method_type),
            optional(self.authentication_method),
        ])
    }
}

impl StructureShape for AuthenticationMethodItem {
    const SCHEMA: &'static Schema = &schemas::AUTHENTICATION_METHOD_ITEM;
}

smithy::enumeration! {
/// `AuthenticationMethodType`
AuthenticationMethodType {
Iam = "IAM",
}
}

/// `AuthorizationCodeGrant`
#[derive(Clone, Default, PartialEq)]
pub struct AuthorizationCodeGrant {
    /// `RedirectUris`
    pub redirect_uris: Option<Vec<String>>,
}

impl Shape for AuthorizationCodeGrant {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "AuthorizationCodeGrant")?;
        Ok(Self {
            redirect_uris: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![optional(self.redirect_uris)])
    }
}

impl StructureShape for AuthorizationCodeGrant {
    const SCHEMA: &'static Schema = &schemas::AUTHORIZATION_CODE_GRANT;
}

/// `AuthorizedTokenIssuer`
#[derive(Clone, Default, PartialEq)]
pub struct AuthorizedTokenIssuer {
    /// `TrustedTokenIssuerArn`
    pub trusted_token_issuer_arn: Option<String>,
    /// `AuthorizedAudiences`
    pub authorized_audiences: Option<Vec<String>>,
}

impl Shape for AuthorizedTokenIssuer {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "AuthorizedTokenIssuer")?;
        Ok(Self {
            trusted_token_issuer_arn: fields.optional()?,
            authorized_audiences: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            optional(self.trusted_token_issuer_arn),
            optional(self.authorized_audiences),
        ])
    }
}

impl StructureShape for AuthorizedTokenIssuer {
    const SCHEMA: &'static Schema = &schemas::AUTHORIZED_TOKEN_ISSUER;
}

/// `CreateAccountAssignmentRequest`
#[derive(Clone, PartialEq)]
pub struct CreateAccountAssignmentRequest {
    /// `InstanceArn`
    pub instance_arn: String,
    /// `TargetId`
    pub target_id: String,
    /// `TargetType`
    pub target_type: TargetType,
    /// `PermissionSetArn`
    pub permission_set_arn: String,
    /// `PrincipalType`
    pub principal_type: PrincipalType,
    /// `PrincipalId`
    pub principal_id: String,
}

impl Shape for CreateAccountAssignmentRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "CreateAccountAssignmentRequest")?;
        Ok(Self {
            instance_arn: fields.required()?,
            target_id: fields.required()?,
            target_type: fields.required()?,
            permission_set_arn: fields.required()?,
            principal_type: fields.required()?,
            principal_id: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.instance_arn),
            required(self.target_id),
            required(self.target_type),
            required(self.permission_set_arn),
            required(self.principal_type),
            required(self.principal_id),
        ])
    }
}

impl StructureShape for CreateAccountAssignmentRequest {
    const SCHEMA: &'static Schema = &schemas::CREATE_ACCOUNT_ASSIGNMENT_REQUEST;
}

/// `CreateAccountAssignmentResponse`
#[derive(Clone, Default, PartialEq)]
pub struct CreateAccountAssignmentResponse {
    /// `AccountAssignmentCreationStatus`
    pub account_assignment_creation_status: Option<AccountAssignmentOperationStatus>,
}

impl Shape for CreateAccountAssignmentResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "CreateAccountAssignmentResponse")?;
        Ok(Self {
            account_assignment_creation_status: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![optional(self.account_assignment_creation_status)])
    }
}

impl StructureShape for CreateAccountAssignmentResponse {
    const SCHEMA: &'static Schema = &schemas::CREATE_ACCOUNT_ASSIGNMENT_RESPONSE;
}

/// `CreateApplicationAssignmentRequest`
#[derive(Clone, PartialEq)]
pub struct CreateApplicationAssignmentRequest {
    /// `ApplicationArn`
    pub application_arn: String,
    /// `PrincipalId`
    pub principal_id: String,
    /// `PrincipalType`
    pub principal_type: PrincipalType,
}

impl Shape for CreateApplicationAssignmentRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "CreateApplicationAssignmentRequest")?;
        Ok(Self {
            application_arn: fields.required()?,
            principal_id: fields.required()?,
            principal_type: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.application_arn),
            required(self.principal_id),
            required(self.principal_type),
        ])
    }
}

impl StructureShape for CreateApplicationAssignmentRequest {
    const SCHEMA: &'static Schema = &schemas::CREATE_APPLICATION_ASSIGNMENT_REQUEST;
}

/// `CreateApplicationAssignmentResponse`
#[derive(Clone, Default, PartialEq)]
pub struct CreateApplicationAssignmentResponse {}

impl Shape for CreateApplicationAssignmentResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        Fields::of(value, "CreateApplicationAssignmentResponse")?;
        Ok(Self {})
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![])
    }
}

impl StructureShape for CreateApplicationAssignmentResponse {
    const SCHEMA: &'static Schema = &schemas::CREATE_APPLICATION_ASSIGNMENT_RESPONSE;
}

/// `CreateApplicationRequest`
#[derive(Clone, PartialEq)]
pub struct CreateApplicationRequest {
    /// `InstanceArn`
    pub instance_arn: String,
    /// `ApplicationProviderArn`
    pub application_provider_arn: String,
    /// `Name`
    pub name: String,
    /// `Description`
    pub description: Option<String>,
    /// `PortalOptions`
    pub portal_options: Option<PortalOptions>,
    /// `Tags`
    pub tags: Option<Vec<Tag>>,
    /// `Status`
    pub status: Option<ApplicationStatus>,
    /// `ClientToken`
    pub client_token: Option<String>,
}

impl CreateApplicationRequest {
    /// The required members; the others are absent.
    pub fn new(instance_arn: String, application_provider_arn: String, name: String) -> Self {
        Self {
            instance_arn,
            application_provider_arn,
            name,
            description: None,
            portal_options: None,
            tags: None,
            status: None,
            client_token: None,
        }
    }
}

impl Shape for CreateApplicationRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "CreateApplicationRequest")?;
        Ok(Self {
            instance_arn: fields.required()?,
            application_provider_arn: fields.required()?,
            name: fields.required()?,
            description: fields.optional()?,
            portal_options: fields.optional()?,
            tags: fields.optional()?,
            status: fields.optional()?,
            client_token: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.instance_arn),
            required(self.application_provider_arn),
            required(self.name),
            optional(self.description),
            optional(self.portal_options),
            optional(self.tags),
            optional(self.status),
            optional(self.client_token),
        ])
    }
}

impl StructureShape for CreateApplicationRequest {
    const SCHEMA: &'static Schema = &schemas::CREATE_APPLICATION_REQUEST;
}

/// `CreateApplicationResponse`
#[derive(Clone, Default, PartialEq)]
pub struct CreateApplicationResponse {
    /// `ApplicationArn`
    pub application_arn: Option<String>,
    /// `InstanceArn`
    pub instance_arn: Option<String>,
    /// `IdentityStoreArn`
    pub identity_store_arn: Option<String>,
}

impl Shape for CreateApplicationResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "CreateApplicationResponse")?;
        Ok(Self {
            application_arn: fields.optional()?,
            instance_arn: fields.optional()?,
            identity_store_arn: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            optional(self.application_arn),
            optional(self.instance_arn),
            optional(self.identity_store_arn),
        ])
    }
}

impl StructureShape for CreateApplicationResponse {
    const SCHEMA: &'static Schema = &schemas::CREATE_APPLICATION_RESPONSE;
}

/// `CreateInstanceAccessControlAttributeConfigurationRequest`
#[derive(Clone, PartialEq)]
pub struct CreateInstanceAccessControlAttributeConfigurationRequest {
    /// `InstanceArn`
    pub instance_arn: String,
    /// `InstanceAccessControlAttributeConfiguration`
    pub instance_access_control_attribute_configuration:
        InstanceAccessControlAttributeConfiguration,
}

impl Shape for CreateInstanceAccessControlAttributeConfigurationRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(
            value,
            "CreateInstanceAccessControlAttributeConfigurationRequest",
        )?;
        Ok(Self {
            instance_arn: fields.required()?,
            instance_access_control_attribute_configuration: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.instance_arn),
            required(self.instance_access_control_attribute_configuration),
        ])
    }
}

impl StructureShape for CreateInstanceAccessControlAttributeConfigurationRequest {
    const SCHEMA: &'static Schema =
        &schemas::CREATE_INSTANCE_ACCESS_CONTROL_ATTRIBUTE_CONFIGURATION_REQUEST;
}

/// `CreateInstanceAccessControlAttributeConfigurationResponse`
#[derive(Clone, Default, PartialEq)]
pub struct CreateInstanceAccessControlAttributeConfigurationResponse {}

impl Shape for CreateInstanceAccessControlAttributeConfigurationResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        Fields::of(
            value,
            "CreateInstanceAccessControlAttributeConfigurationResponse",
        )?;
        Ok(Self {})
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![])
    }
}

impl StructureShape for CreateInstanceAccessControlAttributeConfigurationResponse {
    const SCHEMA: &'static Schema =
        &schemas::CREATE_INSTANCE_ACCESS_CONTROL_ATTRIBUTE_CONFIGURATION_RESPONSE;
}

/// `CreateInstanceRequest`
#[derive(Clone, Default, PartialEq)]
pub struct CreateInstanceRequest {
    /// `Name`
    pub name: Option<String>,
    /// `ClientToken`
    pub client_token: Option<String>,
    /// `Tags`
    pub tags: Option<Vec<Tag>>,
}

impl Shape for CreateInstanceRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "CreateInstanceRequest")?;
        Ok(Self {
            name: fields.optional()?,
            client_token: fields.optional()?,
            tags: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            optional(self.name),
            optional(self.client_token),
            optional(self.tags),
        ])
    }
}

impl StructureShape for CreateInstanceRequest {
    const SCHEMA: &'static Schema = &schemas::CREATE_INSTANCE_REQUEST;
}

/// `CreateInstanceResponse`
#[derive(Clone, Default, PartialEq)]
pub struct CreateInstanceResponse {
    /// `InstanceArn`
    pub instance_arn: Option<String>,
}

impl Shape for CreateInstanceResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "CreateInstanceResponse")?;
        Ok(Self {
            instance_arn: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![optional(self.instance_arn)])
    }
}

impl StructureShape for CreateInstanceResponse {
    const SCHEMA: &'static Schema = &schemas::CREATE_INSTANCE_RESPONSE;
}

/// `CreatePermissionSetRequest`
#[derive(Clone, PartialEq)]
pub struct CreatePermissionSetRequest {
    /// `Name`
    pub name: String,
    /// `Description`
    pub description: Option<String>,
    /// `InstanceArn`
    pub instance_arn: String,
    /// `SessionDuration`
    pub session_duration: Option<String>,
    /// `RelayState`
    pub relay_state: Option<String>,
    /// `Tags`
    pub tags: Option<Vec<Tag>>,
}

impl CreatePermissionSetRequest {
    /// The required members; the others are absent.
    pub fn new(name: String, instance_arn: String) -> Self {
        Self {
            name,
            description: None,
            instance_arn,
            session_duration: None,
            relay_state: None,
            tags: None,
        }
    }
}

impl Shape for CreatePermissionSetRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "CreatePermissionSetRequest")?;
        Ok(Self {
            name: fields.required()?,
            description: fields.optional()?,
            instance_arn: fields.required()?,
            session_duration: fields.optional()?,
            relay_state: fields.optional()?,
            tags: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.name),
            optional(self.description),
            required(self.instance_arn),
            optional(self.session_duration),
            optional(self.relay_state),
            optional(self.tags),
        ])
    }
}

impl StructureShape for CreatePermissionSetRequest {
    const SCHEMA: &'static Schema = &schemas::CREATE_PERMISSION_SET_REQUEST;
}

/// `CreatePermissionSetResponse`
#[derive(Clone, Default, PartialEq)]
pub struct CreatePermissionSetResponse {
    /// `PermissionSet`
    pub permission_set: Option<PermissionSet>,
}

impl Shape for CreatePermissionSetResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "CreatePermissionSetResponse")?;
        Ok(Self {
            permission_set: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![optional(self.permission_set)])
    }
}

impl StructureShape for CreatePermissionSetResponse {
    const SCHEMA: &'static Schema = &schemas::CREATE_PERMISSION_SET_RESPONSE;
}

/// `CreateTrustedTokenIssuerRequest`
#[derive(Clone, PartialEq)]
pub struct CreateTrustedTokenIssuerRequest {
    /// `InstanceArn`
    pub instance_arn: String,
    /// `Name`
    pub name: String,
    /// `TrustedTokenIssuerType`
    pub trusted_token_issuer_type: TrustedTokenIssuerType,
    /// `TrustedTokenIssuerConfiguration`
    pub trusted_token_issuer_configuration: TrustedTokenIssuerConfiguration,
    /// `ClientToken`
    pub client_token: Option<String>,
    /// `Tags`
    pub tags: Option<Vec<Tag>>,
}

impl CreateTrustedTokenIssuerRequest {
    /// The required members; the others are absent.
    pub fn new(
        instance_arn: String,
        name: String,
        trusted_token_issuer_type: TrustedTokenIssuerType,
        trusted_token_issuer_configuration: TrustedTokenIssuerConfiguration,
    ) -> Self {
        Self {
            instance_arn,
            name,
            trusted_token_issuer_type,
            trusted_token_issuer_configuration,
            client_token: None,
            tags: None,
        }
    }
}

impl Shape for CreateTrustedTokenIssuerRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "CreateTrustedTokenIssuerRequest")?;
        Ok(Self {
            instance_arn: fields.required()?,
            name: fields.required()?,
            trusted_token_issuer_type: fields.required()?,
            trusted_token_issuer_configuration: fields.required()?,
            client_token: fields.optional()?,
            tags: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.instance_arn),
            required(self.name),
            required(self.trusted_token_issuer_type),
            required(self.trusted_token_issuer_configuration),
            optional(self.client_token),
            optional(self.tags),
        ])
    }
}

impl StructureShape for CreateTrustedTokenIssuerRequest {
    const SCHEMA: &'static Schema = &schemas::CREATE_TRUSTED_TOKEN_ISSUER_REQUEST;
}

/// `CreateTrustedTokenIssuerResponse`
#[derive(Clone, Default, PartialEq)]
pub struct CreateTrustedTokenIssuerResponse {
    /// `TrustedTokenIssuerArn`
    pub trusted_token_issuer_arn: Option<String>,
}

impl Shape for CreateTrustedTokenIssuerResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "CreateTrustedTokenIssuerResponse")?;
        Ok(Self {
            trusted_token_issuer_arn: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![optional(self.trusted_token_issuer_arn)])
    }
}

impl StructureShape for CreateTrustedTokenIssuerResponse {
    const SCHEMA: &'static Schema = &schemas::CREATE_TRUSTED_TOKEN_ISSUER_RESPONSE;
}

/// `CustomerManagedPolicyReference`
#[derive(Clone, PartialEq)]
pub struct CustomerManagedPolicyReference {
    /// `Name`
    pub name: String,
    /// `Path`
    pub path: Option<String>,
}

impl CustomerManagedPolicyReference {
    /// The required members; the others are absent.
    pub fn new(name: String) -> Self {
        Self { name, path: None }
    }
}

impl Shape for CustomerManagedPolicyReference {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "CustomerManagedPolicyReference")?;
        Ok(Self {
            name: fields.required()?,
            path: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.name), optional(self.path)])
    }
}

impl StructureShape for CustomerManagedPolicyReference {
    const SCHEMA: &'static Schema = &schemas::CUSTOMER_MANAGED_POLICY_REFERENCE;
}

/// `DeleteAccountAssignmentRequest`
#[derive(Clone, PartialEq)]
pub struct DeleteAccountAssignmentRequest {
    /// `InstanceArn`
    pub instance_arn: String,
    /// `TargetId`
    pub target_id: String,
    /// `TargetType`
    pub target_type: TargetType,
    /// `PermissionSetArn`
    pub permission_set_arn: String,
    /// `PrincipalType`
    pub principal_type: PrincipalType,
    /// `PrincipalId`
    pub principal_id: String,
}

impl Shape for DeleteAccountAssignmentRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "DeleteAccountAssignmentRequest")?;
        Ok(Self {
            instance_arn: fields.required()?,
            target_id: fields.required()?,
            target_type: fields.required()?,
            permission_set_arn: fields.required()?,
            principal_type: fields.required()?,
            principal_id: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.instance_arn),
            required(self.target_id),
            required(self.target_type),
            required(self.permission_set_arn),
            required(self.principal_type),
            required(self.principal_id),
        ])
    }
}

impl StructureShape for DeleteAccountAssignmentRequest {
    const SCHEMA: &'static Schema = &schemas::DELETE_ACCOUNT_ASSIGNMENT_REQUEST;
}

/// `DeleteAccountAssignmentResponse`
#[derive(Clone, Default, PartialEq)]
pub struct DeleteAccountAssignmentResponse {
    /// `AccountAssignmentDeletionStatus`
    pub account_assignment_deletion_status: Option<AccountAssignmentOperationStatus>,
}

impl Shape for DeleteAccountAssignmentResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "DeleteAccountAssignmentResponse")?;
        Ok(Self {
            account_assignment_deletion_status: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![optional(self.account_assignment_deletion_status)])
    }
}

impl StructureShape for DeleteAccountAssignmentResponse {
    const SCHEMA: &'static Schema = &schemas::DELETE_ACCOUNT_ASSIGNMENT_RESPONSE;
}

/// `DeleteApplicationAccessScopeRequest`
#[derive(Clone, PartialEq)]
pub struct DeleteApplicationAccessScopeRequest {
    /// `ApplicationArn`
    pub application_arn: String,
    /// `Scope`
    pub scope: String,
}

impl Shape for DeleteApplicationAccessScopeRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "DeleteApplicationAccessScopeRequest")?;
        Ok(Self {
            application_arn: fields.required()?,
            scope: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.application_arn), required(self.scope)])
    }
}

impl StructureShape for DeleteApplicationAccessScopeRequest {
    const SCHEMA: &'static Schema = &schemas::DELETE_APPLICATION_ACCESS_SCOPE_REQUEST;
}

/// `DeleteApplicationAssignmentRequest`
#[derive(Clone, PartialEq)]
pub struct DeleteApplicationAssignmentRequest {
    /// `ApplicationArn`
    pub application_arn: String,
    /// `PrincipalId`
    pub principal_id: String,
    /// `PrincipalType`
    pub principal_type: PrincipalType,
}

impl Shape for DeleteApplicationAssignmentRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "DeleteApplicationAssignmentRequest")?;
        Ok(Self {
            application_arn: fields.required()?,
            principal_id: fields.required()?,
            principal_type: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.application_arn),
            required(self.principal_id),
            required(self.principal_type),
        ])
    }
}

impl StructureShape for DeleteApplicationAssignmentRequest {
    const SCHEMA: &'static Schema = &schemas::DELETE_APPLICATION_ASSIGNMENT_REQUEST;
}

/// `DeleteApplicationAssignmentResponse`
#[derive(Clone, Default, PartialEq)]
pub struct DeleteApplicationAssignmentResponse {}

impl Shape for DeleteApplicationAssignmentResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        Fields::of(value, "DeleteApplicationAssignmentResponse")?;
        Ok(Self {})
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![])
    }
}

impl StructureShape for DeleteApplicationAssignmentResponse {
    const SCHEMA: &'static Schema = &schemas::DELETE_APPLICATION_ASSIGNMENT_RESPONSE;
}

/// `DeleteApplicationAuthenticationMethodRequest`
#[derive(Clone, PartialEq)]
pub struct DeleteApplicationAuthenticationMethodRequest {
    /// `ApplicationArn`
    pub application_arn: String,
    /// `AuthenticationMethodType`
    pub authentication_method_type: AuthenticationMethodType,
}

impl Shape for DeleteApplicationAuthenticationMethodRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "DeleteApplicationAuthenticationMethodRequest")?;
        Ok(Self {
            application_arn: fields.required()?,
            authentication_method_type: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.application_arn),
            required(self.authentication_method_type),
        ])
    }
}

impl StructureShape for DeleteApplicationAuthenticationMethodRequest {
    const SCHEMA: &'static Schema = &schemas::DELETE_APPLICATION_AUTHENTICATION_METHOD_REQUEST;
}

/// `DeleteApplicationGrantRequest`
#[derive(Clone, PartialEq)]
pub struct DeleteApplicationGrantRequest {
    /// `ApplicationArn`
    pub application_arn: String,
    /// `GrantType`
    pub grant_type: GrantType,
}

impl Shape for DeleteApplicationGrantRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "DeleteApplicationGrantRequest")?;
        Ok(Self {
            application_arn: fields.required()?,
            grant_type: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.application_arn),
            required(self.grant_type),
        ])
    }
}

impl StructureShape for DeleteApplicationGrantRequest {
    const SCHEMA: &'static Schema = &schemas::DELETE_APPLICATION_GRANT_REQUEST;
}

/// `DeleteApplicationRequest`
#[derive(Clone, PartialEq)]
pub struct DeleteApplicationRequest {
    /// `ApplicationArn`
    pub application_arn: String,
}

impl Shape for DeleteApplicationRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "DeleteApplicationRequest")?;
        Ok(Self {
            application_arn: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.application_arn)])
    }
}

impl StructureShape for DeleteApplicationRequest {
    const SCHEMA: &'static Schema = &schemas::DELETE_APPLICATION_REQUEST;
}

/// `DeleteApplicationResponse`
#[derive(Clone, Default, PartialEq)]
pub struct DeleteApplicationResponse {}

impl Shape for DeleteApplicationResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        Fields::of(value, "DeleteApplicationResponse")?;
        Ok(Self {})
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![])
    }
}

impl StructureShape for DeleteApplicationResponse {
    const SCHEMA: &'static Schema = &schemas::DELETE_APPLICATION_RESPONSE;
}

/// `DeleteInlinePolicyFromPermissionSetRequest`
#[derive(Clone, PartialEq)]
pub struct DeleteInlinePolicyFromPermissionSetRequest {
    /// `InstanceArn`
    pub instance_arn: String,
    /// `PermissionSetArn`
    pub permission_set_arn: String,
}

impl Shape for DeleteInlinePolicyFromPermissionSetRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "DeleteInlinePolicyFromPermissionSetRequest")?;
        Ok(Self {
            instance_arn: fields.required()?,
            permission_set_arn: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.instance_arn),
            required(self.permission_set_arn),
        ])
    }
}

impl StructureShape for DeleteInlinePolicyFromPermissionSetRequest {
    const SCHEMA: &'static Schema = &schemas::DELETE_INLINE_POLICY_FROM_PERMISSION_SET_REQUEST;
}

/// `DeleteInlinePolicyFromPermissionSetResponse`
#[derive(Clone, Default, PartialEq)]
pub struct DeleteInlinePolicyFromPermissionSetResponse {}

impl Shape for DeleteInlinePolicyFromPermissionSetResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        Fields::of(value, "DeleteInlinePolicyFromPermissionSetResponse")?;
        Ok(Self {})
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![])
    }
}

impl StructureShape for DeleteInlinePolicyFromPermissionSetResponse {
    const SCHEMA: &'static Schema = &schemas::DELETE_INLINE_POLICY_FROM_PERMISSION_SET_RESPONSE;
}

/// `DeleteInstanceAccessControlAttributeConfigurationRequest`
#[derive(Clone, PartialEq)]
pub struct DeleteInstanceAccessControlAttributeConfigurationRequest {
    /// `InstanceArn`
    pub instance_arn: String,
}

impl Shape for DeleteInstanceAccessControlAttributeConfigurationRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(
            value,
            "DeleteInstanceAccessControlAttributeConfigurationRequest",
        )?;
        Ok(Self {
            instance_arn: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.instance_arn)])
    }
}

impl StructureShape for DeleteInstanceAccessControlAttributeConfigurationRequest {
    const SCHEMA: &'static Schema =
        &schemas::DELETE_INSTANCE_ACCESS_CONTROL_ATTRIBUTE_CONFIGURATION_REQUEST;
}

/// `DeleteInstanceAccessControlAttributeConfigurationResponse`
#[derive(Clone, Default, PartialEq)]
pub struct DeleteInstanceAccessControlAttributeConfigurationResponse {}

impl Shape for DeleteInstanceAccessControlAttributeConfigurationResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        Fields::of(
            value,
            "DeleteInstanceAccessControlAttributeConfigurationResponse",
        )?;
        Ok(Self {})
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![])
    }
}

impl StructureShape for DeleteInstanceAccessControlAttributeConfigurationResponse {
    const SCHEMA: &'static Schema =
        &schemas::DELETE_INSTANCE_ACCESS_CONTROL_ATTRIBUTE_CONFIGURATION_RESPONSE;
}

/// `DeleteInstanceRequest`
#[derive(Clone, PartialEq)]
pub struct DeleteInstanceRequest {
    /// `InstanceArn`
    pub instance_arn: String,
}

impl Shape for DeleteInstanceRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "DeleteInstanceRequest")?;
        Ok(Self {
            instance_arn: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.instance_arn)])
    }
}

impl StructureShape for DeleteInstanceRequest {
    const SCHEMA: &'static Schema = &schemas::DELETE_INSTANCE_REQUEST;
}

/// `DeleteInstanceResponse`
#[derive(Clone, Default, PartialEq)]
pub struct DeleteInstanceResponse {}

impl Shape for DeleteInstanceResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        Fields::of(value, "DeleteInstanceResponse")?;
        Ok(Self {})
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![])
    }
}

impl StructureShape for DeleteInstanceResponse {
    const SCHEMA: &'static Schema = &schemas::DELETE_INSTANCE_RESPONSE;
}

/// `DeletePermissionSetRequest`
#[derive(Clone, PartialEq)]
pub struct DeletePermissionSetRequest {
    /// `InstanceArn`
    pub instance_arn: String,
    /// `PermissionSetArn`
    pub permission_set_arn: String,
}

impl Shape for DeletePermissionSetRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "DeletePermissionSetRequest")?;
        Ok(Self {
            instance_arn: fields.required()?,
            permission_set_arn: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.instance_arn),
            required(self.permission_set_arn),
        ])
    }
}

impl StructureShape for DeletePermissionSetRequest {
    const SCHEMA: &'static Schema = &schemas::DELETE_PERMISSION_SET_REQUEST;
}

/// `DeletePermissionSetResponse`
#[derive(Clone, Default, PartialEq)]
pub struct DeletePermissionSetResponse {}

impl Shape for DeletePermissionSetResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        Fields::of(value, "DeletePermissionSetResponse")?;
        Ok(Self {})
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![])
    }
}

impl StructureShape for DeletePermissionSetResponse {
    const SCHEMA: &'static Schema = &schemas::DELETE_PERMISSION_SET_RESPONSE;
}

/// `DeletePermissionsBoundaryFromPermissionSetRequest`
#[derive(Clone, PartialEq)]
pub struct DeletePermissionsBoundaryFromPermissionSetRequest {
    /// `InstanceArn`
    pub instance_arn: String,
    /// `PermissionSetArn`
    pub permission_set_arn: String,
}

impl Shape for DeletePermissionsBoundaryFromPermissionSetRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "DeletePermissionsBoundaryFromPermissionSetRequest")?;
        Ok(Self {
            instance_arn: fields.required()?,
            permission_set_arn: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.instance_arn),
            required(self.permission_set_arn),
        ])
    }
}

impl StructureShape for DeletePermissionsBoundaryFromPermissionSetRequest {
    const SCHEMA: &'static Schema =
        &schemas::DELETE_PERMISSIONS_BOUNDARY_FROM_PERMISSION_SET_REQUEST;
}

/// `DeletePermissionsBoundaryFromPermissionSetResponse`
#[derive(Clone, Default, PartialEq)]
pub struct DeletePermissionsBoundaryFromPermissionSetResponse {}

impl Shape for DeletePermissionsBoundaryFromPermissionSetResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        Fields::of(value, "DeletePermissionsBoundaryFromPermissionSetResponse")?;
        Ok(Self {})
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![])
    }
}

impl StructureShape for DeletePermissionsBoundaryFromPermissionSetResponse {
    const SCHEMA: &'static Schema =
        &schemas::DELETE_PERMISSIONS_BOUNDARY_FROM_PERMISSION_SET_RESPONSE;
}

/// `DeleteTrustedTokenIssuerRequest`
#[derive(Clone, PartialEq)]
pub struct DeleteTrustedTokenIssuerRequest {
    /// `TrustedTokenIssuerArn`
    pub trusted_token_issuer_arn: String,
}

impl Shape for DeleteTrustedTokenIssuerRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "DeleteTrustedTokenIssuerRequest")?;
        Ok(Self {
            trusted_token_issuer_arn: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.trusted_token_issuer_arn)])
    }
}

impl StructureShape for DeleteTrustedTokenIssuerRequest {
    const SCHEMA: &'static Schema = &schemas::DELETE_TRUSTED_TOKEN_ISSUER_REQUEST;
}

/// `DeleteTrustedTokenIssuerResponse`
#[derive(Clone, Default, PartialEq)]
pub struct DeleteTrustedTokenIssuerResponse {}

impl Shape for DeleteTrustedTokenIssuerResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        Fields::of(value, "DeleteTrustedTokenIssuerResponse")?;
        Ok(Self {})
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![])
    }
}

impl StructureShape for DeleteTrustedTokenIssuerResponse {
    const SCHEMA: &'static Schema = &schemas::DELETE_TRUSTED_TOKEN_ISSUER_RESPONSE;
}

/// `DescribeAccountAssignmentCreationStatusRequest`
#[derive(Clone, PartialEq)]
pub struct DescribeAccountAssignmentCreationStatusRequest {
    /// `InstanceArn`
    pub instance_arn: String,
    /// `AccountAssignmentCreationRequestId`
    pub account_assignment_creation_request_id: String,
}

impl Shape for DescribeAccountAssignmentCreationStatusRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "DescribeAccountAssignmentCreationStatusRequest")?;
        Ok(Self {
            instance_arn: fields.required()?,
            account_assignment_creation_request_id: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.instance_arn),
            required(self.account_assignment_creation_request_id),
        ])
    }
}

impl StructureShape for DescribeAccountAssignmentCreationStatusRequest {
    const SCHEMA: &'static Schema = &schemas::DESCRIBE_ACCOUNT_ASSIGNMENT_CREATION_STATUS_REQUEST;
}

/// `DescribeAccountAssignmentCreationStatusResponse`
#[derive(Clone, Default, PartialEq)]
pub struct DescribeAccountAssignmentCreationStatusResponse {
    /// `AccountAssignmentCreationStatus`
    pub account_assignment_creation_status: Option<AccountAssignmentOperationStatus>,
}

impl Shape for DescribeAccountAssignmentCreationStatusResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "DescribeAccountAssignmentCreationStatusResponse")?;
        Ok(Self {
            account_assignment_creation_status: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![optional(self.account_assignment_creation_status)])
    }
}

impl StructureShape for DescribeAccountAssignmentCreationStatusResponse {
    const SCHEMA: &'static Schema = &schemas::DESCRIBE_ACCOUNT_ASSIGNMENT_CREATION_STATUS_RESPONSE;
}

/// `DescribeAccountAssignmentDeletionStatusRequest`
#[derive(Clone, PartialEq)]
pub struct DescribeAccountAssignmentDeletionStatusRequest {
    /// `InstanceArn`
    pub instance_arn: String,
    /// `AccountAssignmentDeletionRequestId`
    pub account_assignment_deletion_request_id: String,
}

impl Shape for DescribeAccountAssignmentDeletionStatusRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "DescribeAccountAssignmentDeletionStatusRequest")?;
        Ok(Self {
            instance_arn: fields.required()?,
            account_assignment_deletion_request_id: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.instance_arn),
            required(self.account_assignment_deletion_request_id),
        ])
    }
}

impl StructureShape for DescribeAccountAssignmentDeletionStatusRequest {
    const SCHEMA: &'static Schema = &schemas::DESCRIBE_ACCOUNT_ASSIGNMENT_DELETION_STATUS_REQUEST;
}

/// `DescribeAccountAssignmentDeletionStatusResponse`
#[derive(Clone, Default, PartialEq)]
pub struct DescribeAccountAssignmentDeletionStatusResponse {
    /// `AccountAssignmentDeletionStatus`
    pub account_assignment_deletion_status: Option<AccountAssignmentOperationStatus>,
}

impl Shape for DescribeAccountAssignmentDeletionStatusResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "DescribeAccountAssignmentDeletionStatusResponse")?;
        Ok(Self {
            account_assignment_deletion_status: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![optional(self.account_assignment_deletion_status)])
    }
}

impl StructureShape for DescribeAccountAssignmentDeletionStatusResponse {
    const SCHEMA: &'static Schema = &schemas::DESCRIBE_ACCOUNT_ASSIGNMENT_DELETION_STATUS_RESPONSE;
}

/// `DescribeApplicationAssignmentRequest`
#[derive(Clone, PartialEq)]
pub struct DescribeApplicationAssignmentRequest {
    /// `ApplicationArn`
    pub application_arn: String,
    /// `PrincipalId`
    pub principal_id: String,
    /// `PrincipalType`
    pub principal_type: PrincipalType,
}

impl Shape for DescribeApplicationAssignmentRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "DescribeApplicationAssignmentRequest")?;
        Ok(Self {
            application_arn: fields.required()?,
            principal_id: fields.required()?,
            principal_type: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.application_arn),
            required(self.principal_id),
            required(self.principal_type),
        ])
    }
}

impl StructureShape for DescribeApplicationAssignmentRequest {
    const SCHEMA: &'static Schema = &schemas::DESCRIBE_APPLICATION_ASSIGNMENT_REQUEST;
}

/// `DescribeApplicationAssignmentResponse`
#[derive(Clone, Default, PartialEq)]
pub struct DescribeApplicationAssignmentResponse {
    /// `PrincipalType`
    pub principal_type: Option<PrincipalType>,
    /// `PrincipalId`
    pub principal_id: Option<String>,
    /// `ApplicationArn`
    pub application_arn: Option<String>,
}

impl Shape for DescribeApplicationAssignmentResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "DescribeApplicationAssignmentResponse")?;
        Ok(Self {
            principal_type: fields.optional()?,
            principal_id: fields.optional()?,
            application_arn: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            optional(self.principal_type),
            optional(self.principal_id),
            optional(self.application_arn),
        ])
    }
}

impl StructureShape for DescribeApplicationAssignmentResponse {
    const SCHEMA: &'static Schema = &schemas::DESCRIBE_APPLICATION_ASSIGNMENT_RESPONSE;
}

/// `DescribeApplicationProviderRequest`
#[derive(Clone, PartialEq)]
pub struct DescribeApplicationProviderRequest {
    /// `ApplicationProviderArn`
    pub application_provider_arn: String,
}

impl Shape for DescribeApplicationProviderRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "DescribeApplicationProviderRequest")?;
        Ok(Self {
            application_provider_arn: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.application_provider_arn)])
    }
}

impl StructureShape for DescribeApplicationProviderRequest {
    const SCHEMA: &'static Schema = &schemas::DESCRIBE_APPLICATION_PROVIDER_REQUEST;
}

/// `DescribeApplicationProviderResponse`
#[derive(Clone, PartialEq)]
pub struct DescribeApplicationProviderResponse {
    /// `ApplicationProviderArn`
    pub application_provider_arn: String,
    /// `FederationProtocol`
    pub federation_protocol: Option<FederationProtocol>,
    /// `DisplayData`
    pub display_data: Option<DisplayData>,
    /// `ResourceServerConfig`
    pub resource_server_config: Option<ResourceServerConfig>,
}

impl DescribeApplicationProviderResponse {
    /// The required members; the others are absent.
    pub fn new(application_provider_arn: String) -> Self {
        Self {
            application_provider_arn,
            federation_protocol: None,
            display_data: None,
            resource_server_config: None,
        }
    }
}

impl Shape for DescribeApplicationProviderResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "DescribeApplicationProviderResponse")?;
        Ok(Self {
            application_provider_arn: fields.required()?,
            federation_protocol: fields.optional()?,
            display_data: fields.optional()?,
            resource_server_config: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.application_provider_arn),
            optional(self.federation_protocol),
            optional(self.display_data),
            optional(self.resource_server_config),
        ])
    }
}

impl StructureShape for DescribeApplicationProviderResponse {
    const SCHEMA: &'static Schema = &schemas::DESCRIBE_APPLICATION_PROVIDER_RESPONSE;
}

/// `DescribeApplicationRequest`
#[derive(Clone, PartialEq)]
pub struct DescribeApplicationRequest {
    /// `ApplicationArn`
    pub application_arn: String,
}

impl Shape for DescribeApplicationRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "DescribeApplicationRequest")?;
        Ok(Self {
            application_arn: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.application_arn)])
    }
}

impl StructureShape for DescribeApplicationRequest {
    const SCHEMA: &'static Schema = &schemas::DESCRIBE_APPLICATION_REQUEST;
}

/// `DescribeApplicationResponse`
#[derive(Clone, Default, PartialEq)]
pub struct DescribeApplicationResponse {
    /// `ApplicationArn`
    pub application_arn: Option<String>,
    /// `ApplicationProviderArn`
    pub application_provider_arn: Option<String>,
    /// `Name`
    pub name: Option<String>,
    /// `ApplicationAccount`
    pub application_account: Option<String>,
    /// `InstanceArn`
    pub instance_arn: Option<String>,
    /// `IdentityStoreArn`
    pub identity_store_arn: Option<String>,
    /// `Status`
    pub status: Option<ApplicationStatus>,
    /// `PortalOptions`
    pub portal_options: Option<PortalOptions>,
    /// `Description`
    pub description: Option<String>,
    /// `CreatedDate`
    pub created_date: Option<Timestamp>,
    /// `CreatedFrom`
    pub created_from: Option<String>,
}

impl Shape for DescribeApplicationResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "DescribeApplicationResponse")?;
        Ok(Self {
            application_arn: fields.optional()?,
            application_provider_arn: fields.optional()?,
            name: fields.optional()?,
            application_account: fields.optional()?,
            instance_arn: fields.optional()?,
            identity_store_arn: fields.optional()?,
            status: fields.optional()?,
            portal_options: fields.optional()?,
            description: fields.optional()?,
            created_date: fields.optional()?,
            created_from: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            optional(self.application_arn),
            optional(self.application_provider_arn),
            optional(self.name),
            optional(self.application_account),
            optional(self.instance_arn),
            optional(self.identity_store_arn),
            optional(self.status),
            optional(self.portal_options),
            optional(self.description),
            optional(self.created_date),
            optional(self.created_from),
        ])
    }
}

impl StructureShape for DescribeApplicationResponse {
    const SCHEMA: &'static Schema = &schemas::DESCRIBE_APPLICATION_RESPONSE;
}

/// `DescribeInstanceAccessControlAttributeConfigurationRequest`
#[derive(Clone, PartialEq)]
pub struct DescribeInstanceAccessControlAttributeConfigurationRequest {
    /// `InstanceArn`
    pub instance_arn: String,
}

impl Shape for DescribeInstanceAccessControlAttributeConfigurationRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(
            value,
            "DescribeInstanceAccessControlAttributeConfigurationRequest",
        )?;
        Ok(Self {
            instance_arn: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.instance_arn)])
    }
}

impl StructureShape for DescribeInstanceAccessControlAttributeConfigurationRequest {
    const SCHEMA: &'static Schema =
        &schemas::DESCRIBE_INSTANCE_ACCESS_CONTROL_ATTRIBUTE_CONFIGURATION_REQUEST;
}

/// `DescribeInstanceAccessControlAttributeConfigurationResponse`
#[derive(Clone, Default, PartialEq)]
pub struct DescribeInstanceAccessControlAttributeConfigurationResponse {
    /// `Status`
    pub status: Option<InstanceAccessControlAttributeConfigurationStatus>,
    /// `StatusReason`
    pub status_reason: Option<String>,
    /// `InstanceAccessControlAttributeConfiguration`
    pub instance_access_control_attribute_configuration:
        Option<InstanceAccessControlAttributeConfiguration>,
}

impl Shape for DescribeInstanceAccessControlAttributeConfigurationResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(
            value,
            "DescribeInstanceAccessControlAttributeConfigurationResponse",
        )?;
        Ok(Self {
            status: fields.optional()?,
            status_reason: fields.optional()?,
            instance_access_control_attribute_configuration: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            optional(self.status),
            optional(self.status_reason),
            optional(self.instance_access_control_attribute_configuration),
        ])
    }
}

impl StructureShape for DescribeInstanceAccessControlAttributeConfigurationResponse {
    const SCHEMA: &'static Schema =
        &schemas::DESCRIBE_INSTANCE_ACCESS_CONTROL_ATTRIBUTE_CONFIGURATION_RESPONSE;
}

/// `DescribeInstanceRequest`
#[derive(Clone, PartialEq)]
pub struct DescribeInstanceRequest {
    /// `InstanceArn`
    pub instance_arn: String,
}

impl Shape for DescribeInstanceRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "DescribeInstanceRequest")?;
        Ok(Self {
            instance_arn: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.instance_arn)])
    }
}

impl StructureShape for DescribeInstanceRequest {
    const SCHEMA: &'static Schema = &schemas::DESCRIBE_INSTANCE_REQUEST;
}

/// `DescribeInstanceResponse`
#[derive(Clone, Default, PartialEq)]
pub struct DescribeInstanceResponse {
    /// `InstanceArn`
    pub instance_arn: Option<String>,
    /// `IdentityStoreId`
    pub identity_store_id: Option<String>,
    /// `IdentityStoreArn`
    pub identity_store_arn: Option<String>,
    /// `OwnerAccountId`
    pub owner_account_id: Option<String>,
    /// `Name`
    pub name: Option<String>,
    /// `CreatedDate`
    pub created_date: Option<Timestamp>,
    /// `Status`
    pub status: Option<InstanceStatus>,
    /// `StatusReason`
    pub status_reason: Option<String>,
    /// `PrimaryRegion`
    pub primary_region: Option<String>,
    /// `Regions`
    pub regions: Option<Vec<RegionMetadata>>,
    /// `EncryptionConfigurationDetails`
    pub encryption_configuration_details: Option<EncryptionConfigurationDetails>,
    /// `NetworkConfigurationDetails`
    pub network_configuration_details: Option<NetworkConfigurationInfo>,
    /// `PermissionSetsEnabled`
    pub permission_sets_enabled: Option<bool>,
}

impl Shape for DescribeInstanceResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "DescribeInstanceResponse")?;
        Ok(Self {
            instance_arn: fields.optional()?,
            identity_store_id: fields.optional()?,
            identity_store_arn: fields.optional()?,
            owner_account_id: fields.optional()?,
            name: fields.optional()?,
            created_date: fields.optional()?,
            status: fields.optional()?,
            status_reason: fields.optional()?,
            primary_region: fields.optional()?,
            regions: fields.optional()?,
            encryption_configuration_details: fields.optional()?,
            network_configuration_details: fields.optional()?,
            permission_sets_enabled: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            optional(self.instance_arn),
            optional(self.identity_store_id),
            optional(self.identity_store_arn),
            optional(self.owner_account_id),
            optional(self.name),
            optional(self.created_date),
            optional(self.status),
            optional(self.status_reason),
            optional(self.primary_region),
            optional(self.regions),
            optional(self.encryption_configuration_details),
            optional(self.network_configuration_details),
            optional(self.permission_sets_enabled),
        ])
    }
}

impl StructureShape for DescribeInstanceResponse {
    const SCHEMA: &'static Schema = &schemas::DESCRIBE_INSTANCE_RESPONSE;
}

/// `DescribePermissionSetProvisioningStatusRequest`
#[derive(Clone, PartialEq)]
pub struct DescribePermissionSetProvisioningStatusRequest {
    /// `InstanceArn`
    pub instance_arn: String,
    /// `ProvisionPermissionSetRequestId`
    pub provision_permission_set_request_id: String,
}

impl Shape for DescribePermissionSetProvisioningStatusRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "DescribePermissionSetProvisioningStatusRequest")?;
        Ok(Self {
            instance_arn: fields.required()?,
            provision_permission_set_request_id: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.instance_arn),
            required(self.provision_permission_set_request_id),
        ])
    }
}

impl StructureShape for DescribePermissionSetProvisioningStatusRequest {
    const SCHEMA: &'static Schema = &schemas::DESCRIBE_PERMISSION_SET_PROVISIONING_STATUS_REQUEST;
}

/// `DescribePermissionSetProvisioningStatusResponse`
#[derive(Clone, Default, PartialEq)]
pub struct DescribePermissionSetProvisioningStatusResponse {
    /// `PermissionSetProvisioningStatus`
    pub permission_set_provisioning_status: Option<PermissionSetProvisioningStatus>,
}

impl Shape for DescribePermissionSetProvisioningStatusResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "DescribePermissionSetProvisioningStatusResponse")?;
        Ok(Self {
            permission_set_provisioning_status: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![optional(self.permission_set_provisioning_status)])
    }
}

impl StructureShape for DescribePermissionSetProvisioningStatusResponse {
    const SCHEMA: &'static Schema = &schemas::DESCRIBE_PERMISSION_SET_PROVISIONING_STATUS_RESPONSE;
}

/// `DescribePermissionSetRequest`
#[derive(Clone, PartialEq)]
pub struct DescribePermissionSetRequest {
    /// `InstanceArn`
    pub instance_arn: String,
    /// `PermissionSetArn`
    pub permission_set_arn: String,
}

impl Shape for DescribePermissionSetRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "DescribePermissionSetRequest")?;
        Ok(Self {
            instance_arn: fields.required()?,
            permission_set_arn: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.instance_arn),
            required(self.permission_set_arn),
        ])
    }
}

impl StructureShape for DescribePermissionSetRequest {
    const SCHEMA: &'static Schema = &schemas::DESCRIBE_PERMISSION_SET_REQUEST;
}

/// `DescribePermissionSetResponse`
#[derive(Clone, Default, PartialEq)]
pub struct DescribePermissionSetResponse {
    /// `PermissionSet`
    pub permission_set: Option<PermissionSet>,
}

impl Shape for DescribePermissionSetResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "DescribePermissionSetResponse")?;
        Ok(Self {
            permission_set: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![optional(self.permission_set)])
    }
}

impl StructureShape for DescribePermissionSetResponse {
    const SCHEMA: &'static Schema = &schemas::DESCRIBE_PERMISSION_SET_RESPONSE;
}

/// `DescribeRegionRequest`
#[derive(Clone, PartialEq)]
pub struct DescribeRegionRequest {
    /// `InstanceArn`
    pub instance_arn: String,
    /// `RegionName`
    pub region_name: String,
}

impl Shape for DescribeRegionRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "DescribeRegionRequest")?;
        Ok(Self {
            instance_arn: fields.required()?,
            region_name: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.instance_arn),
            required(self.region_name),
        ])
    }
}

impl StructureShape for DescribeRegionRequest {
    const SCHEMA: &'static Schema = &schemas::DESCRIBE_REGION_REQUEST;
}

/// `DescribeRegionResponse`
#[derive(Clone, Default, PartialEq)]
pub struct DescribeRegionResponse {
    /// `RegionName`
    pub region_name: Option<String>,
    /// `Status`
    pub status: Option<RegionStatus>,
    /// `AddedDate`
    pub added_date: Option<Timestamp>,
    /// `IsPrimaryRegion`
    pub is_primary_region: Option<bool>,
}

impl Shape for DescribeRegionResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "DescribeRegionResponse")?;
        Ok(Self {
            region_name: fields.optional()?,
            status: fields.optional()?,
            added_date: fields.optional()?,
            is_primary_region: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            optional(self.region_name),
            optional(self.status),
            optional(self.added_date),
            optional(self.is_primary_region),
        ])
    }
}

impl StructureShape for DescribeRegionResponse {
    const SCHEMA: &'static Schema = &schemas::DESCRIBE_REGION_RESPONSE;
}

/// `DescribeTrustedTokenIssuerRequest`
#[derive(Clone, PartialEq)]
pub struct DescribeTrustedTokenIssuerRequest {
    /// `TrustedTokenIssuerArn`
    pub trusted_token_issuer_arn: String,
}

impl Shape for DescribeTrustedTokenIssuerRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "DescribeTrustedTokenIssuerRequest")?;
        Ok(Self {
            trusted_token_issuer_arn: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.trusted_token_issuer_arn)])
    }
}

impl StructureShape for DescribeTrustedTokenIssuerRequest {
    const SCHEMA: &'static Schema = &schemas::DESCRIBE_TRUSTED_TOKEN_ISSUER_REQUEST;
}

/// `DescribeTrustedTokenIssuerResponse`
#[derive(Clone, Default, PartialEq)]
pub struct DescribeTrustedTokenIssuerResponse {
    /// `TrustedTokenIssuerArn`
    pub trusted_token_issuer_arn: Option<String>,
    /// `Name`
    pub name: Option<String>,
    /// `TrustedTokenIssuerType`
    pub trusted_token_issuer_type: Option<TrustedTokenIssuerType>,
    /// `TrustedTokenIssuerConfiguration`
    pub trusted_token_issuer_configuration: Option<TrustedTokenIssuerConfiguration>,
}

impl Shape for DescribeTrustedTokenIssuerResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "DescribeTrustedTokenIssuerResponse")?;
        Ok(Self {
            trusted_token_issuer_arn: fields.optional()?,
            name: fields.optional()?,
            trusted_token_issuer_type: fields.optional()?,
            trusted_token_issuer_configuration: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            optional(self.trusted_token_issuer_arn),
            optional(self.name),
            optional(self.trusted_token_issuer_type),
            optional(self.trusted_token_issuer_configuration),
        ])
    }
}

impl StructureShape for DescribeTrustedTokenIssuerResponse {
    const SCHEMA: &'static Schema = &schemas::DESCRIBE_TRUSTED_TOKEN_ISSUER_RESPONSE;
}

/// `DetachCustomerManagedPolicyReferenceFromPermissionSetRequest`
#[derive(Clone, PartialEq)]
pub struct DetachCustomerManagedPolicyReferenceFromPermissionSetRequest {
    /// `InstanceArn`
    pub instance_arn: String,
    /// `PermissionSetArn`
    pub permission_set_arn: String,
    /// `CustomerManagedPolicyReference`
    pub customer_managed_policy_reference: CustomerManagedPolicyReference,
}

impl Shape for DetachCustomerManagedPolicyReferenceFromPermissionSetRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(
            value,
            "DetachCustomerManagedPolicyReferenceFromPermissionSetRequest",
        )?;
        Ok(Self {
            instance_arn: fields.required()?,
            permission_set_arn: fields.required()?,
            customer_managed_policy_reference: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.instance_arn),
            required(self.permission_set_arn),
            required(self.customer_managed_policy_reference),
        ])
    }
}

impl StructureShape for DetachCustomerManagedPolicyReferenceFromPermissionSetRequest {
    const SCHEMA: &'static Schema =
        &schemas::DETACH_CUSTOMER_MANAGED_POLICY_REFERENCE_FROM_PERMISSION_SET_REQUEST;
}

/// `DetachCustomerManagedPolicyReferenceFromPermissionSetResponse`
#[derive(Clone, Default, PartialEq)]
pub struct DetachCustomerManagedPolicyReferenceFromPermissionSetResponse {}

impl Shape for DetachCustomerManagedPolicyReferenceFromPermissionSetResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        Fields::of(
            value,
            "DetachCustomerManagedPolicyReferenceFromPermissionSetResponse",
        )?;
        Ok(Self {})
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![])
    }
}

impl StructureShape for DetachCustomerManagedPolicyReferenceFromPermissionSetResponse {
    const SCHEMA: &'static Schema =
        &schemas::DETACH_CUSTOMER_MANAGED_POLICY_REFERENCE_FROM_PERMISSION_SET_RESPONSE;
}

/// `DetachManagedPolicyFromPermissionSetRequest`
#[derive(Clone, PartialEq)]
pub struct DetachManagedPolicyFromPermissionSetRequest {
    /// `InstanceArn`
    pub instance_arn: String,
    /// `PermissionSetArn`
    pub permission_set_arn: String,
    /// `ManagedPolicyArn`
    pub managed_policy_arn: String,
}

impl Shape for DetachManagedPolicyFromPermissionSetRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "DetachManagedPolicyFromPermissionSetRequest")?;
        Ok(Self {
            instance_arn: fields.required()?,
            permission_set_arn: fields.required()?,
            managed_policy_arn: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.instance_arn),
            required(self.permission_set_arn),
            required(self.managed_policy_arn),
        ])
    }
}

impl StructureShape for DetachManagedPolicyFromPermissionSetRequest {
    const SCHEMA: &'static Schema = &schemas::DETACH_MANAGED_POLICY_FROM_PERMISSION_SET_REQUEST;
}

/// `DetachManagedPolicyFromPermissionSetResponse`
#[derive(Clone, Default, PartialEq)]
pub struct DetachManagedPolicyFromPermissionSetResponse {}

impl Shape for DetachManagedPolicyFromPermissionSetResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        Fields::of(value, "DetachManagedPolicyFromPermissionSetResponse")?;
        Ok(Self {})
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![])
    }
}

impl StructureShape for DetachManagedPolicyFromPermissionSetResponse {
    const SCHEMA: &'static Schema = &schemas::DETACH_MANAGED_POLICY_FROM_PERMISSION_SET_RESPONSE;
}

/// `DisplayData`
#[derive(Clone, Default, PartialEq)]
pub struct DisplayData {
    /// `DisplayName`
    pub display_name: Option<String>,
    /// `IconUrl`
    pub icon_url: Option<String>,
    /// `Description`
    pub description: Option<String>,
}

impl Shape for DisplayData {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "DisplayData")?;
        Ok(Self {
            display_name: fields.optional()?,
            icon_url: fields.optional()?,
            description: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            optional(self.display_name),
            optional(self.icon_url),
            optional(self.description),
        ])
    }
}

impl StructureShape for DisplayData {
    const SCHEMA: &'static Schema = &schemas::DISPLAY_DATA;
}

/// `EncryptionConfiguration`
#[derive(Clone, PartialEq)]
pub struct EncryptionConfiguration {
    /// `KeyType`
    pub key_type: KmsKeyType,
    /// `KmsKeyArn`
    pub kms_key_arn: Option<String>,
}

impl EncryptionConfiguration {
    /// The required members; the others are absent.
    pub fn new(key_type: KmsKeyType) -> Self {
        Self {
            key_type,
            kms_key_arn: None,
        }
    }
}

impl Shape for EncryptionConfiguration {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "EncryptionConfiguration")?;
        Ok(Self {
            key_type: fields.required()?,
            kms_key_arn: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.key_type), optional(self.kms_key_arn)])
    }
}

impl StructureShape for EncryptionConfiguration {
    const SCHEMA: &'static Schema = &schemas::ENCRYPTION_CONFIGURATION;
}

/// `EncryptionConfigurationDetails`
#[derive(Clone, Default, PartialEq)]
pub struct EncryptionConfigurationDetails {
    /// `KeyType`
    pub key_type: Option<KmsKeyType>,
    /// `KmsKeyArn`
    pub kms_key_arn: Option<String>,
    /// `EncryptionStatus`
    pub encryption_status: Option<KmsKeyStatus>,
    /// `EncryptionStatusReason`
    pub encryption_status_reason: Option<String>,
}

impl Shape for EncryptionConfigurationDetails {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "EncryptionConfigurationDetails")?;
        Ok(Self {
            key_type: fields.optional()?,
            kms_key_arn: fields.optional()?,
            encryption_status: fields.optional()?,
            encryption_status_reason: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            optional(self.key_type),
            optional(self.kms_key_arn),
            optional(self.encryption_status),
            optional(self.encryption_status_reason),
        ])
    }
}

impl StructureShape for EncryptionConfigurationDetails {
    const SCHEMA: &'static Schema = &schemas::ENCRYPTION_CONFIGURATION_DETAILS;
}

smithy::enumeration! {
/// `FederationProtocol`
FederationProtocol {
Saml = "SAML",
Oauth = "OAUTH",
}
}

/// `GetApplicationAccessScopeRequest`
#[derive(Clone, PartialEq)]
pub struct GetApplicationAccessScopeRequest {
    /// `ApplicationArn`
    pub application_arn: String,
    /// `Scope`
    pub scope: String,
}

impl Shape for GetApplicationAccessScopeRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "GetApplicationAccessScopeRequest")?;
        Ok(Self {
            application_arn: fields.required()?,
            scope: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.application_arn), required(self.scope)])
    }
}

impl StructureShape for GetApplicationAccessScopeRequest {
    const SCHEMA: &'static Schema = &schemas::GET_APPLICATION_ACCESS_SCOPE_REQUEST;
}

/// `GetApplicationAccessScopeResponse`
#[derive(Clone, PartialEq)]
pub struct GetApplicationAccessScopeResponse {
    /// `Scope`
    pub scope: String,
    /// `AuthorizedTargets`
    pub authorized_targets: Option<Vec<String>>,
}

impl GetApplicationAccessScopeResponse {
    /// The required members; the others are absent.
    pub fn new(scope: String) -> Self {
        Self {
            scope,
            authorized_targets: None,
        }
    }
}

impl Shape for GetApplicationAccessScopeResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "GetApplicationAccessScopeResponse")?;
        Ok(Self {
            scope: fields.required()?,
            authorized_targets: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.scope),
            optional(self.authorized_targets),
        ])
    }
}

impl StructureShape for GetApplicationAccessScopeResponse {
    const SCHEMA: &'static Schema = &schemas::GET_APPLICATION_ACCESS_SCOPE_RESPONSE;
}

/// `GetApplicationAssignmentConfigurationRequest`
#[derive(Clone, PartialEq)]
pub struct GetApplicationAssignmentConfigurationRequest {
    /// `ApplicationArn`
    pub application_arn: String,
}

impl Shape for GetApplicationAssignmentConfigurationRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "GetApplicationAssignmentConfigurationRequest")?;
        Ok(Self {
            application_arn: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.application_arn)])
    }
}

impl StructureShape for GetApplicationAssignmentConfigurationRequest {
    const SCHEMA: &'static Schema = &schemas::GET_APPLICATION_ASSIGNMENT_CONFIGURATION_REQUEST;
}

/// `GetApplicationAssignmentConfigurationResponse`
#[derive(Clone, PartialEq)]
pub struct GetApplicationAssignmentConfigurationResponse {
    /// `AssignmentRequired`
    pub assignment_required: bool,
}

impl Shape for GetApplicationAssignmentConfigurationResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "GetApplicationAssignmentConfigurationResponse")?;
        Ok(Self {
            assignment_required: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.assignment_required)])
    }
}

impl StructureShape for GetApplicationAssignmentConfigurationResponse {
    const SCHEMA: &'static Schema = &schemas::GET_APPLICATION_ASSIGNMENT_CONFIGURATION_RESPONSE;
}

/// `GetApplicationAuthenticationMethodRequest`
#[derive(Clone, PartialEq)]
pub struct GetApplicationAuthenticationMethodRequest {
    /// `ApplicationArn`
    pub application_arn: String,
    /// `AuthenticationMethodType`
    pub authentication_method_type: AuthenticationMethodType,
}

impl Shape for GetApplicationAuthenticationMethodRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "GetApplicationAuthenticationMethodRequest")?;
        Ok(Self {
            application_arn: fields.required()?,
            authentication_method_type: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.application_arn),
            required(self.authentication_method_type),
        ])
    }
}

impl StructureShape for GetApplicationAuthenticationMethodRequest {
    const SCHEMA: &'static Schema = &schemas::GET_APPLICATION_AUTHENTICATION_METHOD_REQUEST;
}

/// `GetApplicationAuthenticationMethodResponse`
#[derive(Clone, Default, PartialEq)]
pub struct GetApplicationAuthenticationMethodResponse {
    /// `AuthenticationMethod`
    pub authentication_method: Option<AuthenticationMethod>,
}

impl Shape for GetApplicationAuthenticationMethodResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "GetApplicationAuthenticationMethodResponse")?;
        Ok(Self {
            authentication_method: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![optional(self.authentication_method)])
    }
}

impl StructureShape for GetApplicationAuthenticationMethodResponse {
    const SCHEMA: &'static Schema = &schemas::GET_APPLICATION_AUTHENTICATION_METHOD_RESPONSE;
}

/// `GetApplicationGrantRequest`
#[derive(Clone, PartialEq)]
pub struct GetApplicationGrantRequest {
    /// `ApplicationArn`
    pub application_arn: String,
    /// `GrantType`
    pub grant_type: GrantType,
}

impl Shape for GetApplicationGrantRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "GetApplicationGrantRequest")?;
        Ok(Self {
            application_arn: fields.required()?,
            grant_type: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.application_arn),
            required(self.grant_type),
        ])
    }
}

impl StructureShape for GetApplicationGrantRequest {
    const SCHEMA: &'static Schema = &schemas::GET_APPLICATION_GRANT_REQUEST;
}

/// `GetApplicationGrantResponse`
#[derive(Clone, PartialEq)]
pub struct GetApplicationGrantResponse {
    /// `Grant`
    pub grant: Grant,
}

impl Shape for GetApplicationGrantResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "GetApplicationGrantResponse")?;
        Ok(Self {
            grant: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.grant)])
    }
}

impl StructureShape for GetApplicationGrantResponse {
    const SCHEMA: &'static Schema = &schemas::GET_APPLICATION_GRANT_RESPONSE;
}

/// `GetApplicationSessionConfigurationRequest`
#[derive(Clone, PartialEq)]
pub struct GetApplicationSessionConfigurationRequest {
    /// `ApplicationArn`
    pub application_arn: String,
}

impl Shape for GetApplicationSessionConfigurationRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "GetApplicationSessionConfigurationRequest")?;
        Ok(Self {
            application_arn: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.application_arn)])
    }
}

impl StructureShape for GetApplicationSessionConfigurationRequest {
    const SCHEMA: &'static Schema = &schemas::GET_APPLICATION_SESSION_CONFIGURATION_REQUEST;
}

/// `GetApplicationSessionConfigurationResponse`
#[derive(Clone, Default, PartialEq)]
pub struct GetApplicationSessionConfigurationResponse {
    /// `UserBackgroundSessionApplicationStatus`
    pub user_background_session_application_status: Option<UserBackgroundSessionApplicationStatus>,
}

impl Shape for GetApplicationSessionConfigurationResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "GetApplicationSessionConfigurationResponse")?;
        Ok(Self {
            user_background_session_application_status: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![optional(
            self.user_background_session_application_status,
        )])
    }
}

impl StructureShape for GetApplicationSessionConfigurationResponse {
    const SCHEMA: &'static Schema = &schemas::GET_APPLICATION_SESSION_CONFIGURATION_RESPONSE;
}

/// `GetInlinePolicyForPermissionSetRequest`
#[derive(Clone, PartialEq)]
pub struct GetInlinePolicyForPermissionSetRequest {
    /// `InstanceArn`
    pub instance_arn: String,
    /// `PermissionSetArn`
    pub permission_set_arn: String,
}

impl Shape for GetInlinePolicyForPermissionSetRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "GetInlinePolicyForPermissionSetRequest")?;
        Ok(Self {
            instance_arn: fields.required()?,
            permission_set_arn: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.instance_arn),
            required(self.permission_set_arn),
        ])
    }
}

impl StructureShape for GetInlinePolicyForPermissionSetRequest {
    const SCHEMA: &'static Schema = &schemas::GET_INLINE_POLICY_FOR_PERMISSION_SET_REQUEST;
}

/// `GetInlinePolicyForPermissionSetResponse`
#[derive(Clone, Default, PartialEq)]
pub struct GetInlinePolicyForPermissionSetResponse {
    /// `InlinePolicy`
    pub inline_policy: Option<String>,
}

impl Shape for GetInlinePolicyForPermissionSetResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "GetInlinePolicyForPermissionSetResponse")?;
        Ok(Self {
            inline_policy: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![optional(self.inline_policy)])
    }
}

impl StructureShape for GetInlinePolicyForPermissionSetResponse {
    const SCHEMA: &'static Schema = &schemas::GET_INLINE_POLICY_FOR_PERMISSION_SET_RESPONSE;
}

/// `GetPermissionsBoundaryForPermissionSetRequest`
#[derive(Clone, PartialEq)]
pub struct GetPermissionsBoundaryForPermissionSetRequest {
    /// `InstanceArn`
    pub instance_arn: String,
    /// `PermissionSetArn`
    pub permission_set_arn: String,
}

impl Shape for GetPermissionsBoundaryForPermissionSetRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "GetPermissionsBoundaryForPermissionSetRequest")?;
        Ok(Self {
            instance_arn: fields.required()?,
            permission_set_arn: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.instance_arn),
            required(self.permission_set_arn),
        ])
    }
}

impl StructureShape for GetPermissionsBoundaryForPermissionSetRequest {
    const SCHEMA: &'static Schema = &schemas::GET_PERMISSIONS_BOUNDARY_FOR_PERMISSION_SET_REQUEST;
}

/// `GetPermissionsBoundaryForPermissionSetResponse`
#[derive(Clone, Default, PartialEq)]
pub struct GetPermissionsBoundaryForPermissionSetResponse {
    /// `PermissionsBoundary`
    pub permissions_boundary: Option<PermissionsBoundary>,
}

impl Shape for GetPermissionsBoundaryForPermissionSetResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "GetPermissionsBoundaryForPermissionSetResponse")?;
        Ok(Self {
            permissions_boundary: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![optional(self.permissions_boundary)])
    }
}

impl StructureShape for GetPermissionsBoundaryForPermissionSetResponse {
    const SCHEMA: &'static Schema = &schemas::GET_PERMISSIONS_BOUNDARY_FOR_PERMISSION_SET_RESPONSE;
}

/// `Grant`
#[derive(Clone, Default, PartialEq)]
pub struct Grant {
    /// `AuthorizationCode`
    pub authorization_code: Option<AuthorizationCodeGrant>,
    /// `JwtBearer`
    pub jwt_bearer: Option<JwtBearerGrant>,
    /// `RefreshToken`
    pub refresh_token: Option<RefreshTokenGrant>,
    /// `TokenExchange`
    pub token_exchange: Option<TokenExchangeGrant>,
}

impl Shape for Grant {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "Grant")?;
        Ok(Self {
            authorization_code: fields.optional()?,
            jwt_bearer: fields.optional()?,
            refresh_token: fields.optional()?,
            token_exchange: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            optional(self.authorization_code),
            optional(self.jwt_bearer),
            optional(self.refresh_token),
            optional(self.token_exchange),
        ])
    }
}

impl StructureShape for Grant {
    const SCHEMA: &'static Schema = &schemas::GRANT;
}

/// `GrantItem`
#[derive(Clone, PartialEq)]
pub struct GrantItem {
    /// `GrantType`
    pub grant_type: GrantType,
    /// `Grant`
    pub grant: Grant,
}

impl Shape for GrantItem {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "GrantItem")?;
        Ok(Self {
            grant_type: fields.required()?,
            grant: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.grant_type), required(self.grant)])
    }
}

impl StructureShape for GrantItem {
    const SCHEMA: &'static Schema = &schemas::GRANT_ITEM;
}

smithy::enumeration! {
/// `GrantType`
GrantType {
AuthorizationCode = "authorization_code",
RefreshToken = "refresh_token",
UrnIetfParamsOauthGrantTypeJwtBearer = "urn:ietf:params:oauth:grant-type:jwt-bearer",
UrnIetfParamsOauthGrantTypeTokenExchange = "urn:ietf:params:oauth:grant-type:token-exchange",
}
}

/// `IamAuthenticationMethod`
#[derive(Clone, PartialEq)]
pub struct IamAuthenticationMethod {
    /// `ActorPolicy`
    pub actor_policy: Document,
}

impl Shape for IamAuthenticationMethod {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "IamAuthenticationMethod")?;
        Ok(Self {
            actor_policy: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.actor_policy)])
    }
}

impl StructureShape for IamAuthenticationMethod {
    const SCHEMA: &'static Schema = &schemas::IAM_AUTHENTICATION_METHOD;
}

/// `InstanceAccessControlAttributeConfiguration`
#[derive(Clone, PartialEq)]
pub struct InstanceAccessControlAttributeConfiguration {
    /// `AccessControlAttributes`
    pub access_control_attributes: Vec<AccessControlAttribute>,
}

impl Shape for InstanceAccessControlAttributeConfiguration {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "InstanceAccessControlAttributeConfiguration")?;
        Ok(Self {
            access_control_attributes: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.access_control_attributes)])
    }
}

impl StructureShape for InstanceAccessControlAttributeConfiguration {
    const SCHEMA: &'static Schema = &schemas::INSTANCE_ACCESS_CONTROL_ATTRIBUTE_CONFIGURATION;
}

smithy::enumeration! {
/// `InstanceAccessControlAttributeConfigurationStatus`
InstanceAccessControlAttributeConfigurationStatus {
Enabled = "ENABLED",
CreationInProgress = "CREATION_IN_PROGRESS",
CreationFailed = "CREATION_FAILED",
}
}

/// `InstanceMetadata`
#[derive(Clone, Default, PartialEq)]
pub struct InstanceMetadata {
    /// `InstanceArn`
    pub instance_arn: Option<String>,
    /// `IdentityStoreId`
    pub identity_store_id: Option<String>,
    /// `IdentityStoreArn`
    pub identity_store_arn: Option<String>,
    /// `OwnerAccountId`
    pub owner_account_id: Option<String>,
    /// `Name`
    pub name: Option<String>,
    /// `CreatedDate`
    pub created_date: Option<Timestamp>,
    /// `Status`
    pub status: Option<InstanceStatus>,
    /// `StatusReason`
    pub status_reason: Option<String>,
    /// `PrimaryRegion`
    pub primary_region: Option<String>,
    /// `Regions`
    pub regions: Option<Vec<RegionMetadata>>,
}

impl Shape for InstanceMetadata {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "InstanceMetadata")?;
        Ok(Self {
            instance_arn: fields.optional()?,
            identity_store_id: fields.optional()?,
            identity_store_arn: fields.optional()?,
            owner_account_id: fields.optional()?,
            name: fields.optional()?,
            created_date: fields.optional()?,
            status: fields.optional()?,
            status_reason: fields.optional()?,
            primary_region: fields.optional()?,
            regions: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            optional(self.instance_arn),
            optional(self.identity_store_id),
            optional(self.identity_store_arn),
            optional(self.owner_account_id),
            optional(self.name),
            optional(self.created_date),
            optional(self.status),
            optional(self.status_reason),
            optional(self.primary_region),
            optional(self.regions),
        ])
    }
}

impl StructureShape for InstanceMetadata {
    const SCHEMA: &'static Schema = &schemas::INSTANCE_METADATA;
}

smithy::enumeration! {
/// `InstanceStatus`
InstanceStatus {
CreateInProgress = "CREATE_IN_PROGRESS",
CreateFailed = "CREATE_FAILED",
DeleteInProgress = "DELETE_IN_PROGRESS",
Active = "ACTIVE",
}
}

smithy::enumeration! {
/// `JwksRetrievalOption`
JwksRetrievalOption {
OpenIdDiscovery = "OPEN_ID_DISCOVERY",
}
}

/// `JwtBearerGrant`
#[derive(Clone, Default, PartialEq)]
pub struct JwtBearerGrant {
    /// `AuthorizedTokenIssuers`
    pub authorized_token_issuers: Option<Vec<AuthorizedTokenIssuer>>,
}

impl Shape for JwtBearerGrant {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "JwtBearerGrant")?;
        Ok(Self {
            authorized_token_issuers: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![optional(self.authorized_token_issuers)])
    }
}

impl StructureShape for JwtBearerGrant {
    const SCHEMA: &'static Schema = &schemas::JWT_BEARER_GRANT;
}

smithy::enumeration! {
/// `KmsKeyStatus`
KmsKeyStatus {
Updating = "UPDATING",
Enabled = "ENABLED",
UpdateFailed = "UPDATE_FAILED",
}
}

smithy::enumeration! {
/// `KmsKeyType`
KmsKeyType {
AwsOwnedKmsKey = "AWS_OWNED_KMS_KEY",
CustomerManagedKey = "CUSTOMER_MANAGED_KEY",
}
}

/// `ListAccountAssignmentCreationStatusRequest`
#[derive(Clone, PartialEq)]
pub struct ListAccountAssignmentCreationStatusRequest {
    /// `InstanceArn`
    pub instance_arn: String,
    /// `MaxResults`
    pub max_results: Option<i32>,
    /// `NextToken`
    pub next_token: Option<String>,
    /// `Filter`
    pub filter: Option<OperationStatusFilter>,
}

impl ListAccountAssignmentCreationStatusRequest {
    /// The required members; the others are absent.
    pub fn new(instance_arn: String) -> Self {
        Self {
            instance_arn,
            max_results: None,
            next_token: None,
            filter: None,
        }
    }
}

impl Shape for ListAccountAssignmentCreationStatusRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListAccountAssignmentCreationStatusRequest")?;
        Ok(Self {
            instance_arn: fields.required()?,
            max_results: fields.optional()?,
            next_token: fields.optional()?,
            filter: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.instance_arn),
            optional(self.max_results),
            optional(self.next_token),
            optional(self.filter),
        ])
    }
}

impl StructureShape for ListAccountAssignmentCreationStatusRequest {
    const SCHEMA: &'static Schema = &schemas::LIST_ACCOUNT_ASSIGNMENT_CREATION_STATUS_REQUEST;
}

/// `ListAccountAssignmentCreationStatusResponse`
#[derive(Clone, Default, PartialEq)]
pub struct ListAccountAssignmentCreationStatusResponse {
    /// `AccountAssignmentsCreationStatus`
    pub account_assignments_creation_status: Option<Vec<AccountAssignmentOperationStatusMetadata>>,
    /// `NextToken`
    pub next_token: Option<String>,
}

impl Shape for ListAccountAssignmentCreationStatusResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListAccountAssignmentCreationStatusResponse")?;
        Ok(Self {
            account_assignments_creation_status: fields.optional()?,
            next_token: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            optional(self.account_assignments_creation_status),
            optional(self.next_token),
        ])
    }
}

impl StructureShape for ListAccountAssignmentCreationStatusResponse {
    const SCHEMA: &'static Schema = &schemas::LIST_ACCOUNT_ASSIGNMENT_CREATION_STATUS_RESPONSE;
}

/// `ListAccountAssignmentDeletionStatusRequest`
#[derive(Clone, PartialEq)]
pub struct ListAccountAssignmentDeletionStatusRequest {
    /// `InstanceArn`
    pub instance_arn: String,
    /// `MaxResults`
    pub max_results: Option<i32>,
    /// `NextToken`
    pub next_token: Option<String>,
    /// `Filter`
    pub filter: Option<OperationStatusFilter>,
}

impl ListAccountAssignmentDeletionStatusRequest {
    /// The required members; the others are absent.
    pub fn new(instance_arn: String) -> Self {
        Self {
            instance_arn,
            max_results: None,
            next_token: None,
            filter: None,
        }
    }
}

impl Shape for ListAccountAssignmentDeletionStatusRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListAccountAssignmentDeletionStatusRequest")?;
        Ok(Self {
            instance_arn: fields.required()?,
            max_results: fields.optional()?,
            next_token: fields.optional()?,
            filter: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.instance_arn),
            optional(self.max_results),
            optional(self.next_token),
            optional(self.filter),
        ])
    }
}

impl StructureShape for ListAccountAssignmentDeletionStatusRequest {
    const SCHEMA: &'static Schema = &schemas::LIST_ACCOUNT_ASSIGNMENT_DELETION_STATUS_REQUEST;
}

/// `ListAccountAssignmentDeletionStatusResponse`
#[derive(Clone, Default, PartialEq)]
pub struct ListAccountAssignmentDeletionStatusResponse {
    /// `AccountAssignmentsDeletionStatus`
    pub account_assignments_deletion_status: Option<Vec<AccountAssignmentOperationStatusMetadata>>,
    /// `NextToken`
    pub next_token: Option<String>,
}

impl Shape for ListAccountAssignmentDeletionStatusResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListAccountAssignmentDeletionStatusResponse")?;
        Ok(Self {
            account_assignments_deletion_status: fields.optional()?,
            next_token: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            optional(self.account_assignments_deletion_status),
            optional(self.next_token),
        ])
    }
}

impl StructureShape for ListAccountAssignmentDeletionStatusResponse {
    const SCHEMA: &'static Schema = &schemas::LIST_ACCOUNT_ASSIGNMENT_DELETION_STATUS_RESPONSE;
}

/// `ListAccountAssignmentsFilter`
#[derive(Clone, Default, PartialEq)]
pub struct ListAccountAssignmentsFilter {
    /// `AccountId`
    pub account_id: Option<String>,
}

impl Shape for ListAccountAssignmentsFilter {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListAccountAssignmentsFilter")?;
        Ok(Self {
            account_id: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![optional(self.account_id)])
    }
}

impl StructureShape for ListAccountAssignmentsFilter {
    const SCHEMA: &'static Schema = &schemas::LIST_ACCOUNT_ASSIGNMENTS_FILTER;
}

/// `ListAccountAssignmentsForPrincipalRequest`
#[derive(Clone, PartialEq)]
pub struct ListAccountAssignmentsForPrincipalRequest {
    /// `InstanceArn`
    pub instance_arn: String,
    /// `PrincipalId`
    pub principal_id: String,
    /// `PrincipalType`
    pub principal_type: PrincipalType,
    /// `Filter`
    pub filter: Option<ListAccountAssignmentsFilter>,
    /// `NextToken`
    pub next_token: Option<String>,
    /// `MaxResults`
    pub max_results: Option<i32>,
}

impl ListAccountAssignmentsForPrincipalRequest {
    /// The required members; the others are absent.
    pub fn new(instance_arn: String, principal_id: String, principal_type: PrincipalType) -> Self {
        Self {
            instance_arn,
            principal_id,
            principal_type,
            filter: None,
            next_token: None,
            max_results: None,
        }
    }
}

impl Shape for ListAccountAssignmentsForPrincipalRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListAccountAssignmentsForPrincipalRequest")?;
        Ok(Self {
            instance_arn: fields.required()?,
            principal_id: fields.required()?,
            principal_type: fields.required()?,
            filter: fields.optional()?,
            next_token: fields.optional()?,
            max_results: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.instance_arn),
            required(self.principal_id),
            required(self.principal_type),
            optional(self.filter),
            optional(self.next_token),
            optional(self.max_results),
        ])
    }
}

impl StructureShape for ListAccountAssignmentsForPrincipalRequest {
    const SCHEMA: &'static Schema = &schemas::LIST_ACCOUNT_ASSIGNMENTS_FOR_PRINCIPAL_REQUEST;
}

/// `ListAccountAssignmentsForPrincipalResponse`
#[derive(Clone, Default, PartialEq)]
pub struct ListAccountAssignmentsForPrincipalResponse {
    /// `AccountAssignments`
    pub account_assignments: Option<Vec<AccountAssignmentForPrincipal>>,
    /// `NextToken`
    pub next_token: Option<String>,
}

impl Shape for ListAccountAssignmentsForPrincipalResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListAccountAssignmentsForPrincipalResponse")?;
        Ok(Self {
            account_assignments: fields.optional()?,
            next_token: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            optional(self.account_assignments),
            optional(self.next_token),
        ])
    }
}

impl StructureShape for ListAccountAssignmentsForPrincipalResponse {
    const SCHEMA: &'static Schema = &schemas::LIST_ACCOUNT_ASSIGNMENTS_FOR_PRINCIPAL_RESPONSE;
}

/// `ListAccountAssignmentsRequest`
#[derive(Clone, PartialEq)]
pub struct ListAccountAssignmentsRequest {
    /// `InstanceArn`
    pub instance_arn: String,
    /// `AccountId`
    pub account_id: String,
    /// `PermissionSetArn`
    pub permission_set_arn: String,
    /// `MaxResults`
    pub max_results: Option<i32>,
    /// `NextToken`
    pub next_token: Option<String>,
}

impl ListAccountAssignmentsRequest {
    /// The required members; the others are absent.
    pub fn new(instance_arn: String, account_id: String, permission_set_arn: String) -> Self {
        Self {
            instance_arn,
            account_id,
            permission_set_arn,
            max_results: None,
            next_token: None,
        }
    }
}

impl Shape for ListAccountAssignmentsRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListAccountAssignmentsRequest")?;
        Ok(Self {
            instance_arn: fields.required()?,
            account_id: fields.required()?,
            permission_set_arn: fields.required()?,
            max_results: fields.optional()?,
            next_token: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.instance_arn),
            required(self.account_id),
            required(self.permission_set_arn),
            optional(self.max_results),
            optional(self.next_token),
        ])
    }
}

impl StructureShape for ListAccountAssignmentsRequest {
    const SCHEMA: &'static Schema = &schemas::LIST_ACCOUNT_ASSIGNMENTS_REQUEST;
}

/// `ListAccountAssignmentsResponse`
#[derive(Clone, Default, PartialEq)]
pub struct ListAccountAssignmentsResponse {
    /// `AccountAssignments`
    pub account_assignments: Option<Vec<AccountAssignment>>,
    /// `NextToken`
    pub next_token: Option<String>,
}

impl Shape for ListAccountAssignmentsResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListAccountAssignmentsResponse")?;
        Ok(Self {
            account_assignments: fields.optional()?,
            next_token: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            optional(self.account_assignments),
            optional(self.next_token),
        ])
    }
}

impl StructureShape for ListAccountAssignmentsResponse {
    const SCHEMA: &'static Schema = &schemas::LIST_ACCOUNT_ASSIGNMENTS_RESPONSE;
}

/// `ListAccountsForProvisionedPermissionSetRequest`
#[derive(Clone, PartialEq)]
pub struct ListAccountsForProvisionedPermissionSetRequest {
    /// `InstanceArn`
    pub instance_arn: String,
    /// `PermissionSetArn`
    pub permission_set_arn: String,
    /// `ProvisioningStatus`
    pub provisioning_status: Option<ProvisioningStatus>,
    /// `MaxResults`
    pub max_results: Option<i32>,
    /// `NextToken`
    pub next_token: Option<String>,
}

impl ListAccountsForProvisionedPermissionSetRequest {
    /// The required members; the others are absent.
    pub fn new(instance_arn: String, permission_set_arn: String) -> Self {
        Self {
            instance_arn,
            permission_set_arn,
            provisioning_status: None,
            max_results: None,
            next_token: None,
        }
    }
}

impl Shape for ListAccountsForProvisionedPermissionSetRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListAccountsForProvisionedPermissionSetRequest")?;
        Ok(Self {
            instance_arn: fields.required()?,
            permission_set_arn: fields.required()?,
            provisioning_status: fields.optional()?,
            max_results: fields.optional()?,
            next_token: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.instance_arn),
            required(self.permission_set_arn),
            optional(self.provisioning_status),
            optional(self.max_results),
            optional(self.next_token),
        ])
    }
}

impl StructureShape for ListAccountsForProvisionedPermissionSetRequest {
    const SCHEMA: &'static Schema = &schemas::LIST_ACCOUNTS_FOR_PROVISIONED_PERMISSION_SET_REQUEST;
}

/// `ListAccountsForProvisionedPermissionSetResponse`
#[derive(Clone, Default, PartialEq)]
pub struct ListAccountsForProvisionedPermissionSetResponse {
    /// `AccountIds`
    pub account_ids: Option<Vec<String>>,
    /// `NextToken`
    pub next_token: Option<String>,
}

impl Shape for ListAccountsForProvisionedPermissionSetResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListAccountsForProvisionedPermissionSetResponse")?;
        Ok(Self {
            account_ids: fields.optional()?,
            next_token: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![optional(self.account_ids), optional(self.next_token)])
    }
}

impl StructureShape for ListAccountsForProvisionedPermissionSetResponse {
    const SCHEMA: &'static Schema = &schemas::LIST_ACCOUNTS_FOR_PROVISIONED_PERMISSION_SET_RESPONSE;
}

/// `ListApplicationAccessScopesRequest`
#[derive(Clone, PartialEq)]
pub struct ListApplicationAccessScopesRequest {
    /// `ApplicationArn`
    pub application_arn: String,
    /// `MaxResults`
    pub max_results: Option<i32>,
    /// `NextToken`
    pub next_token: Option<String>,
}

impl ListApplicationAccessScopesRequest {
    /// The required members; the others are absent.
    pub fn new(application_arn: String) -> Self {
        Self {
            application_arn,
            max_results: None,
            next_token: None,
        }
    }
}

impl Shape for ListApplicationAccessScopesRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListApplicationAccessScopesRequest")?;
        Ok(Self {
            application_arn: fields.required()?,
            max_results: fields.optional()?,
            next_token: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.application_arn),
            optional(self.max_results),
            optional(self.next_token),
        ])
    }
}

impl StructureShape for ListApplicationAccessScopesRequest {
    const SCHEMA: &'static Schema = &schemas::LIST_APPLICATION_ACCESS_SCOPES_REQUEST;
}

/// `ListApplicationAccessScopesResponse`
#[derive(Clone, PartialEq)]
pub struct ListApplicationAccessScopesResponse {
    /// `Scopes`
    pub scopes: Vec<ScopeDetails>,
    /// `NextToken`
    pub next_token: Option<String>,
}

impl ListApplicationAccessScopesResponse {
    /// The required members; the others are absent.
    pub fn new(scopes: Vec<ScopeDetails>) -> Self {
        Self {
            scopes,
            next_token: None,
        }
    }
}

impl Shape for ListApplicationAccessScopesResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListApplicationAccessScopesResponse")?;
        Ok(Self {
            scopes: fields.required()?,
            next_token: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.scopes), optional(self.next_token)])
    }
}

impl StructureShape for ListApplicationAccessScopesResponse {
    const SCHEMA: &'static Schema = &schemas::LIST_APPLICATION_ACCESS_SCOPES_RESPONSE;
}

/// `ListApplicationAssignmentsFilter`
#[derive(Clone, Default, PartialEq)]
pub struct ListApplicationAssignmentsFilter {
    /// `ApplicationArn`
    pub application_arn: Option<String>,
}

impl Shape for ListApplicationAssignmentsFilter {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListApplicationAssignmentsFilter")?;
        Ok(Self {
            application_arn: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![optional(self.application_arn)])
    }
}

impl StructureShape for ListApplicationAssignmentsFilter {
    const SCHEMA: &'static Schema = &schemas::LIST_APPLICATION_ASSIGNMENTS_FILTER;
}

/// `ListApplicationAssignmentsForPrincipalRequest`
#[derive(Clone, PartialEq)]
pub struct ListApplicationAssignmentsForPrincipalRequest {
    /// `InstanceArn`
    pub instance_arn: String,
    /// `PrincipalId`
    pub principal_id: String,
    /// `PrincipalType`
    pub principal_type: PrincipalType,
    /// `Filter`
    pub filter: Option<ListApplicationAssignmentsFilter>,
    /// `NextToken`
    pub next_token: Option<String>,
    /// `MaxResults`
    pub max_results: Option<i32>,
}

impl ListApplicationAssignmentsForPrincipalRequest {
    /// The required members; the others are absent.
    pub fn new(instance_arn: String, principal_id: String, principal_type: PrincipalType) -> Self {
        Self {
            instance_arn,
            principal_id,
            principal_type,
            filter: None,
            next_token: None,
            max_results: None,
        }
    }
}

impl Shape for ListApplicationAssignmentsForPrincipalRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListApplicationAssignmentsForPrincipalRequest")?;
        Ok(Self {
            instance_arn: fields.required()?,
            principal_id: fields.required()?,
            principal_type: fields.required()?,
            filter: fields.optional()?,
            next_token: fields.optional()?,
            max_results: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.instance_arn),
            required(self.principal_id),
            required(self.principal_type),
            optional(self.filter),
            optional(self.next_token),
            optional(self.max_results),
        ])
    }
}

impl StructureShape for ListApplicationAssignmentsForPrincipalRequest {
    const SCHEMA: &'static Schema = &schemas::LIST_APPLICATION_ASSIGNMENTS_FOR_PRINCIPAL_REQUEST;
}

/// `ListApplicationAssignmentsForPrincipalResponse`
#[derive(Clone, Default, PartialEq)]
pub struct ListApplicationAssignmentsForPrincipalResponse {
    /// `ApplicationAssignments`
    pub application_assignments: Option<Vec<ApplicationAssignmentForPrincipal>>,
    /// `NextToken`
    pub next_token: Option<String>,
}

impl Shape for ListApplicationAssignmentsForPrincipalResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListApplicationAssignmentsForPrincipalResponse")?;
        Ok(Self {
            application_assignments: fields.optional()?,
            next_token: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            optional(self.application_assignments),
            optional(self.next_token),
        ])
    }
}

impl StructureShape for ListApplicationAssignmentsForPrincipalResponse {
    const SCHEMA: &'static Schema = &schemas::LIST_APPLICATION_ASSIGNMENTS_FOR_PRINCIPAL_RESPONSE;
}

/// `ListApplicationAssignmentsRequest`
#[derive(Clone, PartialEq)]
pub struct ListApplicationAssignmentsRequest {
    /// `ApplicationArn`
    pub application_arn: String,
    /// `MaxResults`
    pub max_results: Option<i32>,
    /// `NextToken`
    pub next_token: Option<String>,
}

impl ListApplicationAssignmentsRequest {
    /// The required members; the others are absent.
    pub fn new(application_arn: String) -> Self {
        Self {
            application_arn,
            max_results: None,
            next_token: None,
        }
    }
}

impl Shape for ListApplicationAssignmentsRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListApplicationAssignmentsRequest")?;
        Ok(Self {
            application_arn: fields.required()?,
            max_results: fields.optional()?,
            next_token: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.application_arn),
            optional(self.max_results),
            optional(self.next_token),
        ])
    }
}

impl StructureShape for ListApplicationAssignmentsRequest {
    const SCHEMA: &'static Schema = &schemas::LIST_APPLICATION_ASSIGNMENTS_REQUEST;
}

/// `ListApplicationAssignmentsResponse`
#[derive(Clone, Default, PartialEq)]
pub struct ListApplicationAssignmentsResponse {
    /// `ApplicationAssignments`
    pub application_assignments: Option<Vec<ApplicationAssignment>>,
    /// `NextToken`
    pub next_token: Option<String>,
}

impl Shape for ListApplicationAssignmentsResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListApplicationAssignmentsResponse")?;
        Ok(Self {
            application_assignments: fields.optional()?,
            next_token: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            optional(self.application_assignments),
            optional(self.next_token),
        ])
    }
}

impl StructureShape for ListApplicationAssignmentsResponse {
    const SCHEMA: &'static Schema = &schemas::LIST_APPLICATION_ASSIGNMENTS_RESPONSE;
}

/// `ListApplicationAuthenticationMethodsRequest`
#[derive(Clone, PartialEq)]
pub struct ListApplicationAuthenticationMethodsRequest {
    /// `ApplicationArn`
    pub application_arn: String,
    /// `NextToken`
    pub next_token: Option<String>,
}

impl ListApplicationAuthenticationMethodsRequest {
    /// The required members; the others are absent.
    pub fn new(application_arn: String) -> Self {
        Self {
            application_arn,
            next_token: None,
        }
    }
}

impl Shape for ListApplicationAuthenticationMethodsRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListApplicationAuthenticationMethodsRequest")?;
        Ok(Self {
            application_arn: fields.required()?,
            next_token: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.application_arn),
            optional(self.next_token),
        ])
    }
}

impl StructureShape for ListApplicationAuthenticationMethodsRequest {
    const SCHEMA: &'static Schema = &schemas::LIST_APPLICATION_AUTHENTICATION_METHODS_REQUEST;
}

/// `ListApplicationAuthenticationMethodsResponse`
#[derive(Clone, Default, PartialEq)]
pub struct ListApplicationAuthenticationMethodsResponse {
    /// `AuthenticationMethods`
    pub authentication_methods: Option<Vec<AuthenticationMethodItem>>,
    /// `NextToken`
    pub next_token: Option<String>,
}

impl Shape for ListApplicationAuthenticationMethodsResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListApplicationAuthenticationMethodsResponse")?;
        Ok(Self {
            authentication_methods: fields.optional()?,
            next_token: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            optional(self.authentication_methods),
            optional(self.next_token),
        ])
    }
}

impl StructureShape for ListApplicationAuthenticationMethodsResponse {
    const SCHEMA: &'static Schema = &schemas::LIST_APPLICATION_AUTHENTICATION_METHODS_RESPONSE;
}

/// `ListApplicationGrantsRequest`
#[derive(Clone, PartialEq)]
pub struct ListApplicationGrantsRequest {
    /// `ApplicationArn`
    pub application_arn: String,
    /// `NextToken`
    pub next_token: Option<String>,
}

impl ListApplicationGrantsRequest {
    /// The required members; the others are absent.
    pub fn new(application_arn: String) -> Self {
        Self {
            application_arn,
            next_token: None,
        }
    }
}

impl Shape for ListApplicationGrantsRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListApplicationGrantsRequest")?;
        Ok(Self {
            application_arn: fields.required()?,
            next_token: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.application_arn),
            optional(self.next_token),
        ])
    }
}

impl StructureShape for ListApplicationGrantsRequest {
    const SCHEMA: &'static Schema = &schemas::LIST_APPLICATION_GRANTS_REQUEST;
}

/// `ListApplicationGrantsResponse`
#[derive(Clone, PartialEq)]
pub struct ListApplicationGrantsResponse {
    /// `Grants`
    pub grants: Vec<GrantItem>,
    /// `NextToken`
    pub next_token: Option<String>,
}

impl ListApplicationGrantsResponse {
    /// The required members; the others are absent.
    pub fn new(grants: Vec<GrantItem>) -> Self {
        Self {
            grants,
            next_token: None,
        }
    }
}

impl Shape for ListApplicationGrantsResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListApplicationGrantsResponse")?;
        Ok(Self {
            grants: fields.required()?,
            next_token: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.grants), optional(self.next_token)])
    }
}

impl StructureShape for ListApplicationGrantsResponse {
    const SCHEMA: &'static Schema = &schemas::LIST_APPLICATION_GRANTS_RESPONSE;
}

/// `ListApplicationProvidersRequest`
#[derive(Clone, Default, PartialEq)]
pub struct ListApplicationProvidersRequest {
    /// `MaxResults`
    pub max_results: Option<i32>,
    /// `NextToken`
    pub next_token: Option<String>,
}

impl Shape for ListApplicationProvidersRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListApplicationProvidersRequest")?;
        Ok(Self {
            max_results: fields.optional()?,
            next_token: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![optional(self.max_results), optional(self.next_token)])
    }
}

impl StructureShape for ListApplicationProvidersRequest {
    const SCHEMA: &'static Schema = &schemas::LIST_APPLICATION_PROVIDERS_REQUEST;
}

/// `ListApplicationProvidersResponse`
#[derive(Clone, Default, PartialEq)]
pub struct ListApplicationProvidersResponse {
    /// `ApplicationProviders`
    pub application_providers: Option<Vec<ApplicationProvider>>,
    /// `NextToken`
    pub next_token: Option<String>,
}

impl Shape for ListApplicationProvidersResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListApplicationProvidersResponse")?;
        Ok(Self {
            application_providers: fields.optional()?,
            next_token: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            optional(self.application_providers),
            optional(self.next_token),
        ])
    }
}

impl StructureShape for ListApplicationProvidersResponse {
    const SCHEMA: &'static Schema = &schemas::LIST_APPLICATION_PROVIDERS_RESPONSE;
}

/// `ListApplicationsFilter`
#[derive(Clone, Default, PartialEq)]
pub struct ListApplicationsFilter {
    /// `ApplicationAccount`
    pub application_account: Option<String>,
    /// `ApplicationProvider`
    pub application_provider: Option<String>,
}

impl Shape for ListApplicationsFilter {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListApplicationsFilter")?;
        Ok(Self {
            application_account: fields.optional()?,
            application_provider: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            optional(self.application_account),
            optional(self.application_provider),
        ])
    }
}

impl StructureShape for ListApplicationsFilter {
    const SCHEMA: &'static Schema = &schemas::LIST_APPLICATIONS_FILTER;
}

/// `ListApplicationsRequest`
#[derive(Clone, PartialEq)]
pub struct ListApplicationsRequest {
    /// `InstanceArn`
    pub instance_arn: String,
    /// `MaxResults`
    pub max_results: Option<i32>,
    /// `NextToken`
    pub next_token: Option<String>,
    /// `Filter`
    pub filter: Option<ListApplicationsFilter>,
}

impl ListApplicationsRequest {
    /// The required members; the others are absent.
    pub fn new(instance_arn: String) -> Self {
        Self {
            instance_arn,
            max_results: None,
            next_token: None,
            filter: None,
        }
    }
}

impl Shape for ListApplicationsRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListApplicationsRequest")?;
        Ok(Self {
            instance_arn: fields.required()?,
            max_results: fields.optional()?,
            next_token: fields.optional()?,
            filter: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.instance_arn),
            optional(self.max_results),
            optional(self.next_token),
            optional(self.filter),
        ])
    }
}

impl StructureShape for ListApplicationsRequest {
    const SCHEMA: &'static Schema = &schemas::LIST_APPLICATIONS_REQUEST;
}

/// `ListApplicationsResponse`
#[derive(Clone, Default, PartialEq)]
pub struct ListApplicationsResponse {
    /// `Applications`
    pub applications: Option<Vec<Application>>,
    /// `NextToken`
    pub next_token: Option<String>,
}

impl Shape for ListApplicationsResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListApplicationsResponse")?;
        Ok(Self {
            applications: fields.optional()?,
            next_token: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![optional(self.applications), optional(self.next_token)])
    }
}

impl StructureShape for ListApplicationsResponse {
    const SCHEMA: &'static Schema = &schemas::LIST_APPLICATIONS_RESPONSE;
}

/// `ListCustomerManagedPolicyReferencesInPermissionSetRequest`
#[derive(Clone, PartialEq)]
pub struct ListCustomerManagedPolicyReferencesInPermissionSetRequest {
    /// `InstanceArn`
    pub instance_arn: String,
    /// `PermissionSetArn`
    pub permission_set_arn: String,
    /// `MaxResults`
    pub max_results: Option<i32>,
    /// `NextToken`
    pub next_token: Option<String>,
}

impl ListCustomerManagedPolicyReferencesInPermissionSetRequest {
    /// The required members; the others are absent.
    pub fn new(instance_arn: String, permission_set_arn: String) -> Self {
        Self {
            instance_arn,
            permission_set_arn,
            max_results: None,
            next_token: None,
        }
    }
}

impl Shape for ListCustomerManagedPolicyReferencesInPermissionSetRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(
            value,
            "ListCustomerManagedPolicyReferencesInPermissionSetRequest",
        )?;
        Ok(Self {
            instance_arn: fields.required()?,
            permission_set_arn: fields.required()?,
            max_results: fields.optional()?,
            next_token: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.instance_arn),
            required(self.permission_set_arn),
            optional(self.max_results),
            optional(self.next_token),
        ])
    }
}

impl StructureShape for ListCustomerManagedPolicyReferencesInPermissionSetRequest {
    const SCHEMA: &'static Schema =
        &schemas::LIST_CUSTOMER_MANAGED_POLICY_REFERENCES_IN_PERMISSION_SET_REQUEST;
}

/// `ListCustomerManagedPolicyReferencesInPermissionSetResponse`
#[derive(Clone, Default, PartialEq)]
pub struct ListCustomerManagedPolicyReferencesInPermissionSetResponse {
    /// `CustomerManagedPolicyReferences`
    pub customer_managed_policy_references: Option<Vec<CustomerManagedPolicyReference>>,
    /// `NextToken`
    pub next_token: Option<String>,
}

impl Shape for ListCustomerManagedPolicyReferencesInPermissionSetResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(
            value,
            "ListCustomerManagedPolicyReferencesInPermissionSetResponse",
        )?;
        Ok(Self {
            customer_managed_policy_references: fields.optional()?,
            next_token: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            optional(self.customer_managed_policy_references),
            optional(self.next_token),
        ])
    }
}

impl StructureShape for ListCustomerManagedPolicyReferencesInPermissionSetResponse {
    const SCHEMA: &'static Schema =
        &schemas::LIST_CUSTOMER_MANAGED_POLICY_REFERENCES_IN_PERMISSION_SET_RESPONSE;
}

/// `ListInstancesRequest`
#[derive(Clone, Default, PartialEq)]
pub struct ListInstancesRequest {
    /// `MaxResults`
    pub max_results: Option<i32>,
    /// `NextToken`
    pub next_token: Option<String>,
    /// `RegionScope`
    pub region_scope: Option<RegionScope>,
}

impl Shape for ListInstancesRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListInstancesRequest")?;
        Ok(Self {
            max_results: fields.optional()?,
            next_token: fields.optional()?,
            region_scope: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            optional(self.max_results),
            optional(self.next_token),
            optional(self.region_scope),
        ])
    }
}

impl StructureShape for ListInstancesRequest {
    const SCHEMA: &'static Schema = &schemas::LIST_INSTANCES_REQUEST;
}

/// `ListInstancesResponse`
#[derive(Clone, Default, PartialEq)]
pub struct ListInstancesResponse {
    /// `Instances`
    pub instances: Option<Vec<InstanceMetadata>>,
    /// `NextToken`
    pub next_token: Option<String>,
}

impl Shape for ListInstancesResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListInstancesResponse")?;
        Ok(Self {
            instances: fields.optional()?,
            next_token: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![optional(self.instances), optional(self.next_token)])
    }
}

impl StructureShape for ListInstancesResponse {
    const SCHEMA: &'static Schema = &schemas::LIST_INSTANCES_RESPONSE;
}

/// `ListManagedPoliciesInPermissionSetRequest`
#[derive(Clone, PartialEq)]
pub struct ListManagedPoliciesInPermissionSetRequest {
    /// `InstanceArn`
    pub instance_arn: String,
    /// `PermissionSetArn`
    pub permission_set_arn: String,
    /// `MaxResults`
    pub max_results: Option<i32>,
    /// `NextToken`
    pub next_token: Option<String>,
}

impl ListManagedPoliciesInPermissionSetRequest {
    /// The required members; the others are absent.
    pub fn new(instance_arn: String, permission_set_arn: String) -> Self {
        Self {
            instance_arn,
            permission_set_arn,
            max_results: None,
            next_token: None,
        }
    }
}

impl Shape for ListManagedPoliciesInPermissionSetRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListManagedPoliciesInPermissionSetRequest")?;
        Ok(Self {
            instance_arn: fields.required()?,
            permission_set_arn: fields.required()?,
            max_results: fields.optional()?,
            next_token: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.instance_arn),
            required(self.permission_set_arn),
            optional(self.max_results),
            optional(self.next_token),
        ])
    }
}

impl StructureShape for ListManagedPoliciesInPermissionSetRequest {
    const SCHEMA: &'static Schema = &schemas::LIST_MANAGED_POLICIES_IN_PERMISSION_SET_REQUEST;
}

/// `ListManagedPoliciesInPermissionSetResponse`
#[derive(Clone, Default, PartialEq)]
pub struct ListManagedPoliciesInPermissionSetResponse {
    /// `AttachedManagedPolicies`
    pub attached_managed_policies: Option<Vec<AttachedManagedPolicy>>,
    /// `NextToken`
    pub next_token: Option<String>,
}

impl Shape for ListManagedPoliciesInPermissionSetResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListManagedPoliciesInPermissionSetResponse")?;
        Ok(Self {
            attached_managed_policies: fields.optional()?,
            next_token: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            optional(self.attached_managed_policies),
            optional(self.next_token),
        ])
    }
}

impl StructureShape for ListManagedPoliciesInPermissionSetResponse {
    const SCHEMA: &'static Schema = &schemas::LIST_MANAGED_POLICIES_IN_PERMISSION_SET_RESPONSE;
}

/// `ListPermissionSetProvisioningStatusRequest`
#[derive(Clone, PartialEq)]
pub struct ListPermissionSetProvisioningStatusRequest {
    /// `InstanceArn`
    pub instance_arn: String,
    /// `MaxResults`
    pub max_results: Option<i32>,
    /// `NextToken`
    pub next_token: Option<String>,
    /// `Filter`
    pub filter: Option<OperationStatusFilter>,
}

impl ListPermissionSetProvisioningStatusRequest {
    /// The required members; the others are absent.
    pub fn new(instance_arn: String) -> Self {
        Self {
            instance_arn,
            max_results: None,
            next_token: None,
            filter: None,
        }
    }
}

impl Shape for ListPermissionSetProvisioningStatusRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListPermissionSetProvisioningStatusRequest")?;
        Ok(Self {
            instance_arn: fields.required()?,
            max_results: fields.optional()?,
            next_token: fields.optional()?,
            filter: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.instance_arn),
            optional(self.max_results),
            optional(self.next_token),
            optional(self.filter),
        ])
    }
}

impl StructureShape for ListPermissionSetProvisioningStatusRequest {
    const SCHEMA: &'static Schema = &schemas::LIST_PERMISSION_SET_PROVISIONING_STATUS_REQUEST;
}

/// `ListPermissionSetProvisioningStatusResponse`
#[derive(Clone, Default, PartialEq)]
pub struct ListPermissionSetProvisioningStatusResponse {
    /// `PermissionSetsProvisioningStatus`
    pub permission_sets_provisioning_status: Option<Vec<PermissionSetProvisioningStatusMetadata>>,
    /// `NextToken`
    pub next_token: Option<String>,
}

impl Shape for ListPermissionSetProvisioningStatusResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListPermissionSetProvisioningStatusResponse")?;
        Ok(Self {
            permission_sets_provisioning_status: fields.optional()?,
            next_token: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            optional(self.permission_sets_provisioning_status),
            optional(self.next_token),
        ])
    }
}

impl StructureShape for ListPermissionSetProvisioningStatusResponse {
    const SCHEMA: &'static Schema = &schemas::LIST_PERMISSION_SET_PROVISIONING_STATUS_RESPONSE;
}

/// `ListPermissionSetsProvisionedToAccountRequest`
#[derive(Clone, PartialEq)]
pub struct ListPermissionSetsProvisionedToAccountRequest {
    /// `InstanceArn`
    pub instance_arn: String,
    /// `AccountId`
    pub account_id: String,
    /// `ProvisioningStatus`
    pub provisioning_status: Option<ProvisioningStatus>,
    /// `MaxResults`
    pub max_results: Option<i32>,
    /// `NextToken`
    pub next_token: Option<String>,
}

impl ListPermissionSetsProvisionedToAccountRequest {
    /// The required members; the others are absent.
    pub fn new(instance_arn: String, account_id: String) -> Self {
        Self {
            instance_arn,
            account_id,
            provisioning_status: None,
            max_results: None,
            next_token: None,
        }
    }
}

impl Shape for ListPermissionSetsProvisionedToAccountRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListPermissionSetsProvisionedToAccountRequest")?;
        Ok(Self {
            instance_arn: fields.required()?,
            account_id: fields.required()?,
            provisioning_status: fields.optional()?,
            max_results: fields.optional()?,
            next_token: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.instance_arn),
            required(self.account_id),
            optional(self.provisioning_status),
            optional(self.max_results),
            optional(self.next_token),
        ])
    }
}

impl StructureShape for ListPermissionSetsProvisionedToAccountRequest {
    const SCHEMA: &'static Schema = &schemas::LIST_PERMISSION_SETS_PROVISIONED_TO_ACCOUNT_REQUEST;
}

/// `ListPermissionSetsProvisionedToAccountResponse`
#[derive(Clone, Default, PartialEq)]
pub struct ListPermissionSetsProvisionedToAccountResponse {
    /// `NextToken`
    pub next_token: Option<String>,
    /// `PermissionSets`
    pub permission_sets: Option<Vec<String>>,
}

impl Shape for ListPermissionSetsProvisionedToAccountResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListPermissionSetsProvisionedToAccountResponse")?;
        Ok(Self {
            next_token: fields.optional()?,
            permission_sets: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            optional(self.next_token),
            optional(self.permission_sets),
        ])
    }
}

impl StructureShape for ListPermissionSetsProvisionedToAccountResponse {
    const SCHEMA: &'static Schema = &schemas::LIST_PERMISSION_SETS_PROVISIONED_TO_ACCOUNT_RESPONSE;
}

/// `ListPermissionSetsRequest`
#[derive(Clone, PartialEq)]
pub struct ListPermissionSetsRequest {
    /// `InstanceArn`
    pub instance_arn: String,
    /// `NextToken`
    pub next_token: Option<String>,
    /// `MaxResults`
    pub max_results: Option<i32>,
}

impl ListPermissionSetsRequest {
    /// The required members; the others are absent.
    pub fn new(instance_arn: String) -> Self {
        Self {
            instance_arn,
            next_token: None,
            max_results: None,
        }
    }
}

impl Shape for ListPermissionSetsRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListPermissionSetsRequest")?;
        Ok(Self {
            instance_arn: fields.required()?,
            next_token: fields.optional()?,
            max_results: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.instance_arn),
            optional(self.next_token),
            optional(self.max_results),
        ])
    }
}

impl StructureShape for ListPermissionSetsRequest {
    const SCHEMA: &'static Schema = &schemas::LIST_PERMISSION_SETS_REQUEST;
}

/// `ListPermissionSetsResponse`
#[derive(Clone, Default, PartialEq)]
pub struct ListPermissionSetsResponse {
    /// `PermissionSets`
    pub permission_sets: Option<Vec<String>>,
    /// `NextToken`
    pub next_token: Option<String>,
}

impl Shape for ListPermissionSetsResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListPermissionSetsResponse")?;
        Ok(Self {
            permission_sets: fields.optional()?,
            next_token: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            optional(self.permission_sets),
            optional(self.next_token),
        ])
    }
}

impl StructureShape for ListPermissionSetsResponse {
    const SCHEMA: &'static Schema = &schemas::LIST_PERMISSION_SETS_RESPONSE;
}

/// `ListRegionsRequest`
#[derive(Clone, PartialEq)]
pub struct ListRegionsRequest {
    /// `InstanceArn`
    pub instance_arn: String,
    /// `MaxResults`
    pub max_results: Option<i32>,
    /// `NextToken`
    pub next_token: Option<String>,
}

impl ListRegionsRequest {
    /// The required members; the others are absent.
    pub fn new(instance_arn: String) -> Self {
        Self {
            instance_arn,
            max_results: None,
            next_token: None,
        }
    }
}

impl Shape for ListRegionsRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListRegionsRequest")?;
        Ok(Self {
            instance_arn: fields.required()?,
            max_results: fields.optional()?,
            next_token: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.instance_arn),
            optional(self.max_results),
            optional(self.next_token),
        ])
    }
}

impl StructureShape for ListRegionsRequest {
    const SCHEMA: &'static Schema = &schemas::LIST_REGIONS_REQUEST;
}

/// `ListRegionsResponse`
#[derive(Clone, Default, PartialEq)]
pub struct ListRegionsResponse {
    /// `Regions`
    pub regions: Option<Vec<RegionMetadata>>,
    /// `NextToken`
    pub next_token: Option<String>,
}

impl Shape for ListRegionsResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListRegionsResponse")?;
        Ok(Self {
            regions: fields.optional()?,
            next_token: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![optional(self.regions), optional(self.next_token)])
    }
}

impl StructureShape for ListRegionsResponse {
    const SCHEMA: &'static Schema = &schemas::LIST_REGIONS_RESPONSE;
}

/// `ListTagsForResourceRequest`
#[derive(Clone, PartialEq)]
pub struct ListTagsForResourceRequest {
    /// `InstanceArn`
    pub instance_arn: Option<String>,
    /// `ResourceArn`
    pub resource_arn: String,
    /// `NextToken`
    pub next_token: Option<String>,
}

impl ListTagsForResourceRequest {
    /// The required members; the others are absent.
    pub fn new(resource_arn: String) -> Self {
        Self {
            instance_arn: None,
            resource_arn,
            next_token: None,
        }
    }
}

impl Shape for ListTagsForResourceRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListTagsForResourceRequest")?;
        Ok(Self {
            instance_arn: fields.optional()?,
            resource_arn: fields.required()?,
            next_token: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            optional(self.instance_arn),
            required(self.resource_arn),
            optional(self.next_token),
        ])
    }
}

impl StructureShape for ListTagsForResourceRequest {
    const SCHEMA: &'static Schema = &schemas::LIST_TAGS_FOR_RESOURCE_REQUEST;
}

/// `ListTagsForResourceResponse`
#[derive(Clone, Default, PartialEq)]
pub struct ListTagsForResourceResponse {
    /// `Tags`
    pub tags: Option<Vec<Tag>>,
    /// `NextToken`
    pub next_token: Option<String>,
}

impl Shape for ListTagsForResourceResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListTagsForResourceResponse")?;
        Ok(Self {
            tags: fields.optional()?,
            next_token: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![optional(self.tags), optional(self.next_token)])
    }
}

impl StructureShape for ListTagsForResourceResponse {
    const SCHEMA: &'static Schema = &schemas::LIST_TAGS_FOR_RESOURCE_RESPONSE;
}

/// `ListTrustedTokenIssuersRequest`
#[derive(Clone, PartialEq)]
pub struct ListTrustedTokenIssuersRequest {
    /// `InstanceArn`
    pub instance_arn: String,
    /// `MaxResults`
    pub max_results: Option<i32>,
    /// `NextToken`
    pub next_token: Option<String>,
}

impl ListTrustedTokenIssuersRequest {
    /// The required members; the others are absent.
    pub fn new(instance_arn: String) -> Self {
        Self {
            instance_arn,
            max_results: None,
            next_token: None,
        }
    }
}

impl Shape for ListTrustedTokenIssuersRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListTrustedTokenIssuersRequest")?;
        Ok(Self {
            instance_arn: fields.required()?,
            max_results: fields.optional()?,
            next_token: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.instance_arn),
            optional(self.max_results),
            optional(self.next_token),
        ])
    }
}

impl StructureShape for ListTrustedTokenIssuersRequest {
    const SCHEMA: &'static Schema = &schemas::LIST_TRUSTED_TOKEN_ISSUERS_REQUEST;
}

/// `ListTrustedTokenIssuersResponse`
#[derive(Clone, Default, PartialEq)]
pub struct ListTrustedTokenIssuersResponse {
    /// `TrustedTokenIssuers`
    pub trusted_token_issuers: Option<Vec<TrustedTokenIssuerMetadata>>,
    /// `NextToken`
    pub next_token: Option<String>,
}

impl Shape for ListTrustedTokenIssuersResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListTrustedTokenIssuersResponse")?;
        Ok(Self {
            trusted_token_issuers: fields.optional()?,
            next_token: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            optional(self.trusted_token_issuers),
            optional(self.next_token),
        ])
    }
}

impl StructureShape for ListTrustedTokenIssuersResponse {
    const SCHEMA: &'static Schema = &schemas::LIST_TRUSTED_TOKEN_ISSUERS_RESPONSE;
}

/// `NetworkConfigurationInfo`
#[derive(Clone, PartialEq)]
pub struct NetworkConfigurationInfo {
    /// `VpceAccessRequired`
    pub vpce_access_required: bool,
    /// `RestrictSourceVpcs`
    pub restrict_source_vpcs: Option<Vec<String>>,
    /// `AllowSourceIps`
    pub allow_source_ips: Option<Vec<String>>,
    /// `ExcludeApplicationArns`
    pub exclude_application_arns: Option<Vec<String>>,
}

impl NetworkConfigurationInfo {
    /// The required members; the others are absent.
    pub fn new(vpce_access_required: bool) -> Self {
        Self {
            vpce_access_required,
            restrict_source_vpcs: None,
            allow_source_ips: None,
            exclude_application_arns: None,
        }
    }
}

impl Shape for NetworkConfigurationInfo {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "NetworkConfigurationInfo")?;
        Ok(Self {
            vpce_access_required: fields.required()?,
            restrict_source_vpcs: fields.optional()?,
            allow_source_ips: fields.optional()?,
            exclude_application_arns: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.vpce_access_required),
            optional(self.restrict_source_vpcs),
            optional(self.allow_source_ips),
            optional(self.exclude_application_arns),
        ])
    }
}

impl StructureShape for NetworkConfigurationInfo {
    const SCHEMA: &'static Schema = &schemas::NETWORK_CONFIGURATION_INFO;
}

/// `OidcJwtConfiguration`
#[derive(Clone, PartialEq)]
pub struct OidcJwtConfiguration {
    /// `IssuerUrl`
    pub issuer_url: String,
    /// `ClaimAttributePath`
    pub claim_attribute_path: String,
    /// `IdentityStoreAttributePath`
    pub identity_store_attribute_path: String,
    /// `JwksRetrievalOption`
    pub jwks_retrieval_option: JwksRetrievalOption,
}

impl Shape for OidcJwtConfiguration {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "OidcJwtConfiguration")?;
        Ok(Self {
            issuer_url: fields.required()?,
            claim_attribute_path: fields.required()?,
            identity_store_attribute_path: fields.required()?,
            jwks_retrieval_option: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.issuer_url),
            required(self.claim_attribute_path),
            required(self.identity_store_attribute_path),
            required(self.jwks_retrieval_option),
        ])
    }
}

impl StructureShape for OidcJwtConfiguration {
    const SCHEMA: &'static Schema = &schemas::OIDC_JWT_CONFIGURATION;
}

/// `OidcJwtUpdateConfiguration`
#[derive(Clone, Default, PartialEq)]
pub struct OidcJwtUpdateConfiguration {
    /// `ClaimAttributePath`
    pub claim_attribute_path: Option<String>,
    /// `IdentityStoreAttributePath`
    pub identity_store_attribute_path: Option<String>,
    /// `JwksRetrievalOption`
    pub jwks_retrieval_option: Option<JwksRetrievalOption>,
}

impl Shape for OidcJwtUpdateConfiguration {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "OidcJwtUpdateConfiguration")?;
        Ok(Self {
            claim_attribute_path: fields.optional()?,
            identity_store_attribute_path: fields.optional()?,
            jwks_retrieval_option: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            optional(self.claim_attribute_path),
            optional(self.identity_store_attribute_path),
            optional(self.jwks_retrieval_option),
        ])
    }
}

impl StructureShape for OidcJwtUpdateConfiguration {
    const SCHEMA: &'static Schema = &schemas::OIDC_JWT_UPDATE_CONFIGURATION;
}

/// `OperationStatusFilter`
#[derive(Clone, Default, PartialEq)]
pub struct OperationStatusFilter {
    /// `Status`
    pub status: Option<StatusValues>,
}

impl Shape for OperationStatusFilter {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "OperationStatusFilter")?;
        Ok(Self {
            status: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![optional(self.status)])
    }
}

impl StructureShape for OperationStatusFilter {
    const SCHEMA: &'static Schema = &schemas::OPERATION_STATUS_FILTER;
}

/// `PermissionSet`
#[derive(Clone, Default, PartialEq)]
pub struct PermissionSet {
    /// `Name`
    pub name: Option<String>,
    /// `PermissionSetArn`
    pub permission_set_arn: Option<String>,
    /// `Description`
    pub description: Option<String>,
    /// `CreatedDate`
    pub created_date: Option<Timestamp>,
    /// `SessionDuration`
    pub session_duration: Option<String>,
    /// `RelayState`
    pub relay_state: Option<String>,
}

impl Shape for PermissionSet {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "PermissionSet")?;
        Ok(Self {
            name: fields.optional()?,
            permission_set_arn: fields.optional()?,
            description: fields.optional()?,
            created_date: fields.optional()?,
            session_duration: fields.optional()?,
            relay_state: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            optional(self.name),
            optional(self.permission_set_arn),
            optional(self.description),
            optional(self.created_date),
            optional(self.session_duration),
            optional(self.relay_state),
        ])
    }
}

impl StructureShape for PermissionSet {
    const SCHEMA: &'static Schema = &schemas::PERMISSION_SET;
}

/// `PermissionSetProvisioningStatus`
#[derive(Clone, Default, PartialEq)]
pub struct PermissionSetProvisioningStatus {
    /// `Status`
    pub status: Option<StatusValues>,
    /// `RequestId`
    pub request_id: Option<String>,
    /// `AccountId`
    pub account_id: Option<String>,
    /// `PermissionSetArn`
    pub permission_set_arn: Option<String>,
    /// `FailureReason`
    pub failure_reason: Option<String>,
    /// `CreatedDate`
    pub created_date: Option<Timestamp>,
}

impl Shape for PermissionSetProvisioningStatus {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "PermissionSetProvisioningStatus")?;
        Ok(Self {
            status: fields.optional()?,
            request_id: fields.optional()?,
            account_id: fields.optional()?,
            permission_set_arn: fields.optional()?,
            failure_reason: fields.optional()?,
            created_date: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            optional(self.status),
            optional(self.request_id),
            optional(self.account_id),
            optional(self.permission_set_arn),
            optional(self.failure_reason),
            optional(self.created_date),
        ])
    }
}

impl StructureShape for PermissionSetProvisioningStatus {
    const SCHEMA: &'static Schema = &schemas::PERMISSION_SET_PROVISIONING_STATUS;
}

/// `PermissionSetProvisioningStatusMetadata`
#[derive(Clone, Default, PartialEq)]
pub struct PermissionSetProvisioningStatusMetadata {
    /// `Status`
    pub status: Option<StatusValues>,
    /// `RequestId`
    pub request_id: Option<String>,
    /// `CreatedDate`
    pub created_date: Option<Timestamp>,
}

impl Shape for PermissionSetProvisioningStatusMetadata {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "PermissionSetProvisioningStatusMetadata")?;
        Ok(Self {
            status: fields.optional()?,
            request_id: fields.optional()?,
            created_date: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            optional(self.status),
            optional(self.request_id),
            optional(self.created_date),
        ])
    }
}

impl StructureShape for PermissionSetProvisioningStatusMetadata {
    const SCHEMA: &'static Schema = &schemas::PERMISSION_SET_PROVISIONING_STATUS_METADATA;
}

/// `PermissionsBoundary`
#[derive(Clone, Default, PartialEq)]
pub struct PermissionsBoundary {
    /// `CustomerManagedPolicyReference`
    pub customer_managed_policy_reference: Option<CustomerManagedPolicyReference>,
    /// `ManagedPolicyArn`
    pub managed_policy_arn: Option<String>,
}

impl Shape for PermissionsBoundary {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "PermissionsBoundary")?;
        Ok(Self {
            customer_managed_policy_reference: fields.optional()?,
            managed_policy_arn: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            optional(self.customer_managed_policy_reference),
            optional(self.managed_policy_arn),
        ])
    }
}

impl StructureShape for PermissionsBoundary {
    const SCHEMA: &'static Schema = &schemas::PERMISSIONS_BOUNDARY;
}

/// `PortalOptions`
#[derive(Clone, Default, PartialEq)]
pub struct PortalOptions {
    /// `SignInOptions`
    pub sign_in_options: Option<SignInOptions>,
    /// `Visibility`
    pub visibility: Option<ApplicationVisibility>,
}

impl Shape for PortalOptions {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "PortalOptions")?;
        Ok(Self {
            sign_in_options: fields.optional()?,
            visibility: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            optional(self.sign_in_options),
            optional(self.visibility),
        ])
    }
}

impl StructureShape for PortalOptions {
    const SCHEMA: &'static Schema = &schemas::PORTAL_OPTIONS;
}

smithy::enumeration! {
/// `PrincipalType`
PrincipalType {
User = "USER",
Group = "GROUP",
}
}

/// `ProvisionPermissionSetRequest`
#[derive(Clone, PartialEq)]
pub struct ProvisionPermissionSetRequest {
    /// `InstanceArn`
    pub instance_arn: String,
    /// `PermissionSetArn`
    pub permission_set_arn: String,
    /// `TargetId`
    pub target_id: Option<String>,
    /// `TargetType`
    pub target_type: ProvisionTargetType,
}

impl ProvisionPermissionSetRequest {
    /// The required members; the others are absent.
    pub fn new(
        instance_arn: String,
        permission_set_arn: String,
        target_type: ProvisionTargetType,
    ) -> Self {
        Self {
            instance_arn,
            permission_set_arn,
            target_id: None,
            target_type,
        }
    }
}

impl Shape for ProvisionPermissionSetRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ProvisionPermissionSetRequest")?;
        Ok(Self {
            instance_arn: fields.required()?,
            permission_set_arn: fields.required()?,
            target_id: fields.optional()?,
            target_type: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.instance_arn),
            required(self.permission_set_arn),
            optional(self.target_id),
            required(self.target_type),
        ])
    }
}

impl StructureShape for ProvisionPermissionSetRequest {
    const SCHEMA: &'static Schema = &schemas::PROVISION_PERMISSION_SET_REQUEST;
}

/// `ProvisionPermissionSetResponse`
#[derive(Clone, Default, PartialEq)]
pub struct ProvisionPermissionSetResponse {
    /// `PermissionSetProvisioningStatus`
    pub permission_set_provisioning_status: Option<PermissionSetProvisioningStatus>,
}

impl Shape for ProvisionPermissionSetResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ProvisionPermissionSetResponse")?;
        Ok(Self {
            permission_set_provisioning_status: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![optional(self.permission_set_provisioning_status)])
    }
}

impl StructureShape for ProvisionPermissionSetResponse {
    const SCHEMA: &'static Schema = &schemas::PROVISION_PERMISSION_SET_RESPONSE;
}

smithy::enumeration! {
/// `ProvisionTargetType`
ProvisionTargetType {
AwsAccount = "AWS_ACCOUNT",
AllProvisionedAccounts = "ALL_PROVISIONED_ACCOUNTS",
}
}

smithy::enumeration! {
/// `ProvisioningStatus`
ProvisioningStatus {
LatestPermissionSetProvisioned = "LATEST_PERMISSION_SET_PROVISIONED",
LatestPermissionSetNotProvisioned = "LATEST_PERMISSION_SET_NOT_PROVISIONED",
}
}

/// `PutApplicationAccessScopeRequest`
#[derive(Clone, PartialEq)]
pub struct PutApplicationAccessScopeRequest {
    /// `Scope`
    pub scope: String,
    /// `AuthorizedTargets`
    pub authorized_targets: Option<Vec<String>>,
    /// `ApplicationArn`
    pub application_arn: String,
}

impl PutApplicationAccessScopeRequest {
    /// The required members; the others are absent.
    pub fn new(scope: String, application_arn: String) -> Self {
        Self {
            scope,
            authorized_targets: None,
            application_arn,
        }
    }
}

impl Shape for PutApplicationAccessScopeRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "PutApplicationAccessScopeRequest")?;
        Ok(Self {
            scope: fields.required()?,
            authorized_targets: fields.optional()?,
            application_arn: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.scope),
            optional(self.authorized_targets),
            required(self.application_arn),
        ])
    }
}

impl StructureShape for PutApplicationAccessScopeRequest {
    const SCHEMA: &'static Schema = &schemas::PUT_APPLICATION_ACCESS_SCOPE_REQUEST;
}

/// `PutApplicationAssignmentConfigurationRequest`
#[derive(Clone, PartialEq)]
pub struct PutApplicationAssignmentConfigurationRequest {
    /// `ApplicationArn`
    pub application_arn: String,
    /// `AssignmentRequired`
    pub assignment_required: bool,
}

impl Shape for PutApplicationAssignmentConfigurationRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "PutApplicationAssignmentConfigurationRequest")?;
        Ok(Self {
            application_arn: fields.required()?,
            assignment_required: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.application_arn),
            required(self.assignment_required),
        ])
    }
}

impl StructureShape for PutApplicationAssignmentConfigurationRequest {
    const SCHEMA: &'static Schema = &schemas::PUT_APPLICATION_ASSIGNMENT_CONFIGURATION_REQUEST;
}

/// `PutApplicationAssignmentConfigurationResponse`
#[derive(Clone, Default, PartialEq)]
pub struct PutApplicationAssignmentConfigurationResponse {}

impl Shape for PutApplicationAssignmentConfigurationResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        Fields::of(value, "PutApplicationAssignmentConfigurationResponse")?;
        Ok(Self {})
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![])
    }
}

impl StructureShape for PutApplicationAssignmentConfigurationResponse {
    const SCHEMA: &'static Schema = &schemas::PUT_APPLICATION_ASSIGNMENT_CONFIGURATION_RESPONSE;
}

/// `PutApplicationAuthenticationMethodRequest`
#[derive(Clone, PartialEq)]
pub struct PutApplicationAuthenticationMethodRequest {
    /// `ApplicationArn`
    pub application_arn: String,
    /// `AuthenticationMethodType`
    pub authentication_method_type: AuthenticationMethodType,
    /// `AuthenticationMethod`
    pub authentication_method: AuthenticationMethod,
}

impl Shape for PutApplicationAuthenticationMethodRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "PutApplicationAuthenticationMethodRequest")?;
        Ok(Self {
            application_arn: fields.required()?,
            authentication_method_type: fields.required()?,
            authentication_method: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.application_arn),
            required(self.authentication_method_type),
            required(self.authentication_method),
        ])
    }
}

impl StructureShape for PutApplicationAuthenticationMethodRequest {
    const SCHEMA: &'static Schema = &schemas::PUT_APPLICATION_AUTHENTICATION_METHOD_REQUEST;
}

/// `PutApplicationGrantRequest`
#[derive(Clone, PartialEq)]
pub struct PutApplicationGrantRequest {
    /// `ApplicationArn`
    pub application_arn: String,
    /// `GrantType`
    pub grant_type: GrantType,
    /// `Grant`
    pub grant: Grant,
}

impl Shape for PutApplicationGrantRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "PutApplicationGrantRequest")?;
        Ok(Self {
            application_arn: fields.required()?,
            grant_type: fields.required()?,
            grant: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.application_arn),
            required(self.grant_type),
            required(self.grant),
        ])
    }
}

impl StructureShape for PutApplicationGrantRequest {
    const SCHEMA: &'static Schema = &schemas::PUT_APPLICATION_GRANT_REQUEST;
}

/// `PutApplicationSessionConfigurationRequest`
#[derive(Clone, PartialEq)]
pub struct PutApplicationSessionConfigurationRequest {
    /// `ApplicationArn`
    pub application_arn: String,
    /// `UserBackgroundSessionApplicationStatus`
    pub user_background_session_application_status: Option<UserBackgroundSessionApplicationStatus>,
}

impl PutApplicationSessionConfigurationRequest {
    /// The required members; the others are absent.
    pub fn new(application_arn: String) -> Self {
        Self {
            application_arn,
            user_background_session_application_status: None,
        }
    }
}

impl Shape for PutApplicationSessionConfigurationRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "PutApplicationSessionConfigurationRequest")?;
        Ok(Self {
            application_arn: fields.required()?,
            user_background_session_application_status: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.application_arn),
            optional(self.user_background_session_application_status),
        ])
    }
}

impl StructureShape for PutApplicationSessionConfigurationRequest {
    const SCHEMA: &'static Schema = &schemas::PUT_APPLICATION_SESSION_CONFIGURATION_REQUEST;
}

/// `PutApplicationSessionConfigurationResponse`
#[derive(Clone, Default, PartialEq)]
pub struct PutApplicationSessionConfigurationResponse {}

impl Shape for PutApplicationSessionConfigurationResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        Fields::of(value, "PutApplicationSessionConfigurationResponse")?;
        Ok(Self {})
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![])
    }
}

impl StructureShape for PutApplicationSessionConfigurationResponse {
    const SCHEMA: &'static Schema = &schemas::PUT_APPLICATION_SESSION_CONFIGURATION_RESPONSE;
}

/// `PutInlinePolicyToPermissionSetRequest`
#[derive(Clone, PartialEq)]
pub struct PutInlinePolicyToPermissionSetRequest {
    /// `InstanceArn`
    pub instance_arn: String,
    /// `PermissionSetArn`
    pub permission_set_arn: String,
    /// `InlinePolicy`
    pub inline_policy: String,
}

impl Shape for PutInlinePolicyToPermissionSetRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "PutInlinePolicyToPermissionSetRequest")?;
        Ok(Self {
            instance_arn: fields.required()?,
            permission_set_arn: fields.required()?,
            inline_policy: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.instance_arn),
            required(self.permission_set_arn),
            required(self.inline_policy),
        ])
    }
}

impl StructureShape for PutInlinePolicyToPermissionSetRequest {
    const SCHEMA: &'static Schema = &schemas::PUT_INLINE_POLICY_TO_PERMISSION_SET_REQUEST;
}

/// `PutInlinePolicyToPermissionSetResponse`
#[derive(Clone, Default, PartialEq)]
pub struct PutInlinePolicyToPermissionSetResponse {}

impl Shape for PutInlinePolicyToPermissionSetResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        Fields::of(value, "PutInlinePolicyToPermissionSetResponse")?;
        Ok(Self {})
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![])
    }
}

impl StructureShape for PutInlinePolicyToPermissionSetResponse {
    const SCHEMA: &'static Schema = &schemas::PUT_INLINE_POLICY_TO_PERMISSION_SET_RESPONSE;
}

/// `PutPermissionsBoundaryToPermissionSetRequest`
#[derive(Clone, PartialEq)]
pub struct PutPermissionsBoundaryToPermissionSetRequest {
    /// `InstanceArn`
    pub instance_arn: String,
    /// `PermissionSetArn`
    pub permission_set_arn: String,
    /// `PermissionsBoundary`
    pub permissions_boundary: PermissionsBoundary,
}

impl Shape for PutPermissionsBoundaryToPermissionSetRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "PutPermissionsBoundaryToPermissionSetRequest")?;
        Ok(Self {
            instance_arn: fields.required()?,
            permission_set_arn: fields.required()?,
            permissions_boundary: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.instance_arn),
            required(self.permission_set_arn),
            required(self.permissions_boundary),
        ])
    }
}

impl StructureShape for PutPermissionsBoundaryToPermissionSetRequest {
    const SCHEMA: &'static Schema = &schemas::PUT_PERMISSIONS_BOUNDARY_TO_PERMISSION_SET_REQUEST;
}

/// `PutPermissionsBoundaryToPermissionSetResponse`
#[derive(Clone, Default, PartialEq)]
pub struct PutPermissionsBoundaryToPermissionSetResponse {}

impl Shape for PutPermissionsBoundaryToPermissionSetResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        Fields::of(value, "PutPermissionsBoundaryToPermissionSetResponse")?;
        Ok(Self {})
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![])
    }
}

impl StructureShape for PutPermissionsBoundaryToPermissionSetResponse {
    const SCHEMA: &'static Schema = &schemas::PUT_PERMISSIONS_BOUNDARY_TO_PERMISSION_SET_RESPONSE;
}

/// `RefreshTokenGrant`
#[derive(Clone, Default, PartialEq)]
pub struct RefreshTokenGrant {}

impl Shape for RefreshTokenGrant {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        Fields::of(value, "RefreshTokenGrant")?;
        Ok(Self {})
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![])
    }
}

impl StructureShape for RefreshTokenGrant {
    const SCHEMA: &'static Schema = &schemas::REFRESH_TOKEN_GRANT;
}

/// `RegionMetadata`
#[derive(Clone, Default, PartialEq)]
pub struct RegionMetadata {
    /// `RegionName`
    pub region_name: Option<String>,
    /// `Status`
    pub status: Option<RegionStatus>,
    /// `AddedDate`
    pub added_date: Option<Timestamp>,
    /// `IsPrimaryRegion`
    pub is_primary_region: Option<bool>,
}

impl Shape for RegionMetadata {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "RegionMetadata")?;
        Ok(Self {
            region_name: fields.optional()?,
            status: fields.optional()?,
            added_date: fields.optional()?,
            is_primary_region: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            optional(self.region_name),
            optional(self.status),
            optional(self.added_date),
            optional(self.is_primary_region),
        ])
    }
}

impl StructureShape for RegionMetadata {
    const SCHEMA: &'static Schema = &schemas::REGION_METADATA;
}

smithy::enumeration! {
/// `RegionScope`
RegionScope {
CurrentRegion = "CURRENT_REGION",
AllRegions = "ALL_REGIONS",
}
}

smithy::enumeration! {
/// `RegionStatus`
RegionStatus {
Active = "ACTIVE",
Adding = "ADDING",
Removing = "REMOVING",
}
}

/// `RemoveRegionRequest`
#[derive(Clone, PartialEq)]
pub struct RemoveRegionRequest {
    /// `InstanceArn`
    pub instance_arn: String,
    /// `RegionName`
    pub region_name: String,
}

impl Shape for RemoveRegionRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "RemoveRegionRequest")?;
        Ok(Self {
            instance_arn: fields.required()?,
            region_name: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.instance_arn),
            required(self.region_name),
        ])
    }
}

impl StructureShape for RemoveRegionRequest {
    const SCHEMA: &'static Schema = &schemas::REMOVE_REGION_REQUEST;
}

/// `RemoveRegionResponse`
#[derive(Clone, Default, PartialEq)]
pub struct RemoveRegionResponse {
    /// `Status`
    pub status: Option<RegionStatus>,
}

impl Shape for RemoveRegionResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "RemoveRegionResponse")?;
        Ok(Self {
            status: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![optional(self.status)])
    }
}

impl StructureShape for RemoveRegionResponse {
    const SCHEMA: &'static Schema = &schemas::REMOVE_REGION_RESPONSE;
}

smithy::enumeration! {
/// `ResourceNotFoundExceptionReason`
ResourceNotFoundExceptionReason {
KmsNotFoundException = "KMS_NotFoundException",
}
}

/// `ResourceServerConfig`
#[derive(Clone, Default, PartialEq)]
pub struct ResourceServerConfig {
    /// `Scopes`
    pub scopes: Option<BTreeMap<String, ResourceServerScopeDetails>>,
}

impl Shape for ResourceServerConfig {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ResourceServerConfig")?;
        Ok(Self {
            scopes: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![optional(self.scopes)])
    }
}

impl StructureShape for ResourceServerConfig {
    const SCHEMA: &'static Schema = &schemas::RESOURCE_SERVER_CONFIG;
}

/// `ResourceServerScopeDetails`
#[derive(Clone, Default, PartialEq)]
pub struct ResourceServerScopeDetails {
    /// `LongDescription`
    pub long_description: Option<String>,
    /// `DetailedTitle`
    pub detailed_title: Option<String>,
}

impl Shape for ResourceServerScopeDetails {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ResourceServerScopeDetails")?;
        Ok(Self {
            long_description: fields.optional()?,
            detailed_title: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            optional(self.long_description),
            optional(self.detailed_title),
        ])
    }
}

impl StructureShape for ResourceServerScopeDetails {
    const SCHEMA: &'static Schema = &schemas::RESOURCE_SERVER_SCOPE_DETAILS;
}

/// `ScopeDetails`
#[derive(Clone, PartialEq)]
pub struct ScopeDetails {
    /// `Scope`
    pub scope: String,
    /// `AuthorizedTargets`
    pub authorized_targets: Option<Vec<String>>,
}

impl ScopeDetails {
    /// The required members; the others are absent.
    pub fn new(scope: String) -> Self {
        Self {
            scope,
            authorized_targets: None,
        }
    }
}

impl Shape for ScopeDetails {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ScopeDetails")?;
        Ok(Self {
            scope: fields.required()?,
            authorized_targets: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.scope),
            optional(self.authorized_targets),
        ])
    }
}

impl StructureShape for ScopeDetails {
    const SCHEMA: &'static Schema = &schemas::SCOPE_DETAILS;
}

/// `SignInOptions`
#[derive(Clone, PartialEq)]
pub struct SignInOptions {
    /// `Origin`
    pub origin: SignInOrigin,
    /// `ApplicationUrl`
    pub application_url: Option<String>,
}

impl SignInOptions {
    /// The required members; the others are absent.
    pub fn new(origin: SignInOrigin) -> Self {
        Self {
            origin,
            application_url: None,
        }
    }
}

impl Shape for SignInOptions {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "SignInOptions")?;
        Ok(Self {
            origin: fields.required()?,
            application_url: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.origin), optional(self.application_url)])
    }
}

impl StructureShape for SignInOptions {
    const SCHEMA: &'static Schema = &schemas::SIGN_IN_OPTIONS;
}

smithy::enumeration! {
/// `SignInOrigin`
SignInOrigin {
IdentityCenter = "IDENTITY_CENTER",
Application = "APPLICATION",
}
}

smithy::enumeration! {
/// `StatusValues`
StatusValues {
InProgress = "IN_PROGRESS",
Failed = "FAILED",
Succeeded = "SUCCEEDED",
}
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

/// `TagResourceRequest`
#[derive(Clone, PartialEq)]
pub struct TagResourceRequest {
    /// `InstanceArn`
    pub instance_arn: Option<String>,
    /// `ResourceArn`
    pub resource_arn: String,
    /// `Tags`
    pub tags: Vec<Tag>,
}

impl TagResourceRequest {
    /// The required members; the others are absent.
    pub fn new(resource_arn: String, tags: Vec<Tag>) -> Self {
        Self {
            instance_arn: None,
            resource_arn,
            tags,
        }
    }
}

impl Shape for TagResourceRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "TagResourceRequest")?;
        Ok(Self {
            instance_arn: fields.optional()?,
            resource_arn: fields.required()?,
            tags: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            optional(self.instance_arn),
            required(self.resource_arn),
            required(self.tags),
        ])
    }
}

impl StructureShape for TagResourceRequest {
    const SCHEMA: &'static Schema = &schemas::TAG_RESOURCE_REQUEST;
}

/// `TagResourceResponse`
#[derive(Clone, Default, PartialEq)]
pub struct TagResourceResponse {}

impl Shape for TagResourceResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        Fields::of(value, "TagResourceResponse")?;
        Ok(Self {})
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![])
    }
}

impl StructureShape for TagResourceResponse {
    const SCHEMA: &'static Schema = &schemas::TAG_RESOURCE_RESPONSE;
}

smithy::enumeration! {
/// `TargetType`
TargetType {
AwsAccount = "AWS_ACCOUNT",
}
}

smithy::enumeration! {
/// `ThrottlingExceptionReason`
ThrottlingExceptionReason {
KmsThrottlingException = "KMS_ThrottlingException",
}
}

/// `TokenExchangeGrant`
#[derive(Clone, Default, PartialEq)]
pub struct TokenExchangeGrant {}

impl Shape for TokenExchangeGrant {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        Fields::of(value, "TokenExchangeGrant")?;
        Ok(Self {})
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![])
    }
}

impl StructureShape for TokenExchangeGrant {
    const SCHEMA: &'static Schema = &schemas::TOKEN_EXCHANGE_GRANT;
}

/// `TrustedTokenIssuerConfiguration`
#[derive(Clone, Default, PartialEq)]
pub struct TrustedTokenIssuerConfiguration {
    /// `OidcJwtConfiguration`
    pub oidc_jwt_configuration: Option<OidcJwtConfiguration>,
}

impl Shape for TrustedTokenIssuerConfiguration {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "TrustedTokenIssuerConfiguration")?;
        Ok(Self {
            oidc_jwt_configuration: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![optional(self.oidc_jwt_configuration)])
    }
}

impl StructureShape for TrustedTokenIssuerConfiguration {
    const SCHEMA: &'static Schema = &schemas::TRUSTED_TOKEN_ISSUER_CONFIGURATION;
}

/// `TrustedTokenIssuerMetadata`
#[derive(Clone, Default, PartialEq)]
pub struct TrustedTokenIssuerMetadata {
    /// `TrustedTokenIssuerArn`
    pub trusted_token_issuer_arn: Option<String>,
    /// `Name`
    pub name: Option<String>,
    /// `TrustedTokenIssuerType`
    pub trusted_token_issuer_type: Option<TrustedTokenIssuerType>,
}

impl Shape for TrustedTokenIssuerMetadata {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "TrustedTokenIssuerMetadata")?;
        Ok(Self {
            trusted_token_issuer_arn: fields.optional()?,
            name: fields.optional()?,
            trusted_token_issuer_type: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            optional(self.trusted_token_issuer_arn),
            optional(self.name),
            optional(self.trusted_token_issuer_type),
        ])
    }
}

impl StructureShape for TrustedTokenIssuerMetadata {
    const SCHEMA: &'static Schema = &schemas::TRUSTED_TOKEN_ISSUER_METADATA;
}

smithy::enumeration! {
/// `TrustedTokenIssuerType`
TrustedTokenIssuerType {
OidcJwt = "OIDC_JWT",
}
}

/// `TrustedTokenIssuerUpdateConfiguration`
#[derive(Clone, Default, PartialEq)]
pub struct TrustedTokenIssuerUpdateConfiguration {
    /// `OidcJwtConfiguration`
    pub oidc_jwt_configuration: Option<OidcJwtUpdateConfiguration>,
}

impl Shape for TrustedTokenIssuerUpdateConfiguration {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "TrustedTokenIssuerUpdateConfiguration")?;
        Ok(Self {
            oidc_jwt_configuration: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![optional(self.oidc_jwt_configuration)])
    }
}

impl StructureShape for TrustedTokenIssuerUpdateConfiguration {
    const SCHEMA: &'static Schema = &schemas::TRUSTED_TOKEN_ISSUER_UPDATE_CONFIGURATION;
}

/// `UntagResourceRequest`
#[derive(Clone, PartialEq)]
pub struct UntagResourceRequest {
    /// `InstanceArn`
    pub instance_arn: Option<String>,
    /// `ResourceArn`
    pub resource_arn: String,
    /// `TagKeys`
    pub tag_keys: Vec<String>,
}

impl UntagResourceRequest {
    /// The required members; the others are absent.
    pub fn new(resource_arn: String, tag_keys: Vec<String>) -> Self {
        Self {
            instance_arn: None,
            resource_arn,
            tag_keys,
        }
    }
}

impl Shape for UntagResourceRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "UntagResourceRequest")?;
        Ok(Self {
            instance_arn: fields.optional()?,
            resource_arn: fields.required()?,
            tag_keys: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            optional(self.instance_arn),
            required(self.resource_arn),
            required(self.tag_keys),
        ])
    }
}

impl StructureShape for UntagResourceRequest {
    const SCHEMA: &'static Schema = &schemas::UNTAG_RESOURCE_REQUEST;
}

/// `UntagResourceResponse`
#[derive(Clone, Default, PartialEq)]
pub struct UntagResourceResponse {}

impl Shape for UntagResourceResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        Fields::of(value, "UntagResourceResponse")?;
        Ok(Self {})
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![])
    }
}

impl StructureShape for UntagResourceResponse {
    const SCHEMA: &'static Schema = &schemas::UNTAG_RESOURCE_RESPONSE;
}

/// `UpdateApplicationPortalOptions`
#[derive(Clone, Default, PartialEq)]
pub struct UpdateApplicationPortalOptions {
    /// `SignInOptions`
    pub sign_in_options: Option<SignInOptions>,
}

impl Shape for UpdateApplicationPortalOptions {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "UpdateApplicationPortalOptions")?;
        Ok(Self {
            sign_in_options: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![optional(self.sign_in_options)])
    }
}

impl StructureShape for UpdateApplicationPortalOptions {
    const SCHEMA: &'static Schema = &schemas::UPDATE_APPLICATION_PORTAL_OPTIONS;
}

/// `UpdateApplicationRequest`
#[derive(Clone, PartialEq)]
pub struct UpdateApplicationRequest {
    /// `ApplicationArn`
    pub application_arn: String,
    /// `Name`
    pub name: Option<String>,
    /// `Description`
    pub description: Option<String>,
    /// `Status`
    pub status: Option<ApplicationStatus>,
    /// `PortalOptions`
    pub portal_options: Option<UpdateApplicationPortalOptions>,
}

impl UpdateApplicationRequest {
    /// The required members; the others are absent.
    pub fn new(application_arn: String) -> Self {
        Self {
            application_arn,
            name: None,
            description: None,
            status: None,
            portal_options: None,
        }
    }
}

impl Shape for UpdateApplicationRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "UpdateApplicationRequest")?;
        Ok(Self {
            application_arn: fields.required()?,
            name: fields.optional()?,
            description: fields.optional()?,
            status: fields.optional()?,
            portal_options: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.application_arn),
            optional(self.name),
            optional(self.description),
            optional(self.status),
            optional(self.portal_options),
        ])
    }
}

impl StructureShape for UpdateApplicationRequest {
    const SCHEMA: &'static Schema = &schemas::UPDATE_APPLICATION_REQUEST;
}

/// `UpdateApplicationResponse`
#[derive(Clone, Default, PartialEq)]
pub struct UpdateApplicationResponse {}

impl Shape for UpdateApplicationResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        Fields::of(value, "UpdateApplicationResponse")?;
        Ok(Self {})
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![])
    }
}

impl StructureShape for UpdateApplicationResponse {
    const SCHEMA: &'static Schema = &schemas::UPDATE_APPLICATION_RESPONSE;
}

/// `UpdateInstanceAccessControlAttributeConfigurationRequest`
#[derive(Clone, PartialEq)]
pub struct UpdateInstanceAccessControlAttributeConfigurationRequest {
    /// `InstanceArn`
    pub instance_arn: String,
    /// `InstanceAccessControlAttributeConfiguration`
    pub instance_access_control_attribute_configuration:
        InstanceAccessControlAttributeConfiguration,
}

impl Shape for UpdateInstanceAccessControlAttributeConfigurationRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(
            value,
            "UpdateInstanceAccessControlAttributeConfigurationRequest",
        )?;
        Ok(Self {
            instance_arn: fields.required()?,
            instance_access_control_attribute_configuration: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.instance_arn),
            required(self.instance_access_control_attribute_configuration),
        ])
    }
}

impl StructureShape for UpdateInstanceAccessControlAttributeConfigurationRequest {
    const SCHEMA: &'static Schema =
        &schemas::UPDATE_INSTANCE_ACCESS_CONTROL_ATTRIBUTE_CONFIGURATION_REQUEST;
}

/// `UpdateInstanceAccessControlAttributeConfigurationResponse`
#[derive(Clone, Default, PartialEq)]
pub struct UpdateInstanceAccessControlAttributeConfigurationResponse {}

impl Shape for UpdateInstanceAccessControlAttributeConfigurationResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        Fields::of(
            value,
            "UpdateInstanceAccessControlAttributeConfigurationResponse",
        )?;
        Ok(Self {})
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![])
    }
}

impl StructureShape for UpdateInstanceAccessControlAttributeConfigurationResponse {
    const SCHEMA: &'static Schema =
        &schemas::UPDATE_INSTANCE_ACCESS_CONTROL_ATTRIBUTE_CONFIGURATION_RESPONSE;
}

/// `UpdateInstanceRequest`
#[derive(Clone, PartialEq)]
pub struct UpdateInstanceRequest {
    /// `Name`
    pub name: Option<String>,
    /// `InstanceArn`
    pub instance_arn: String,
    /// `EncryptionConfiguration`
    pub encryption_configuration: Option<EncryptionConfiguration>,
    /// `PermissionSetsEnabled`
    pub permission_sets_enabled: Option<bool>,
    /// `NetworkConfiguration`
    pub network_configuration: Option<NetworkConfigurationInfo>,
}

impl UpdateInstanceRequest {
    /// The required members; the others are absent.
    pub fn new(instance_arn: String) -> Self {
        Self {
            name: None,
            instance_arn,
            encryption_configuration: None,
            permission_sets_enabled: None,
            network_configuration: None,
        }
    }
}

impl Shape for UpdateInstanceRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "UpdateInstanceRequest")?;
        Ok(Self {
            name: fields.optional()?,
            instance_arn: fields.required()?,
            encryption_configuration: fields.optional()?,
            permission_sets_enabled: fields.optional()?,
            network_configuration: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            optional(self.name),
            required(self.instance_arn),
            optional(self.encryption_configuration),
            optional(self.permission_sets_enabled),
            optional(self.network_configuration),
        ])
    }
}

impl StructureShape for UpdateInstanceRequest {
    const SCHEMA: &'static Schema = &schemas::UPDATE_INSTANCE_REQUEST;
}

/// `UpdateInstanceResponse`
#[derive(Clone, Default, PartialEq)]
pub struct UpdateInstanceResponse {}

impl Shape for UpdateInstanceResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        Fields::of(value, "UpdateInstanceResponse")?;
        Ok(Self {})
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![])
    }
}

impl StructureShape for UpdateInstanceResponse {
    const SCHEMA: &'static Schema = &schemas::UPDATE_INSTANCE_RESPONSE;
}

/// `UpdatePermissionSetRequest`
#[derive(Clone, PartialEq)]
pub struct UpdatePermissionSetRequest {
    /// `InstanceArn`
    pub instance_arn: String,
    /// `PermissionSetArn`
    pub permission_set_arn: String,
    /// `Description`
    pub description: Option<String>,
    /// `SessionDuration`
    pub session_duration: Option<String>,
    /// `RelayState`
    pub relay_state: Option<String>,
}

impl UpdatePermissionSetRequest {
    /// The required members; the others are absent.
    pub fn new(instance_arn: String, permission_set_arn: String) -> Self {
        Self {
            instance_arn,
            permission_set_arn,
            description: None,
            session_duration: None,
            relay_state: None,
        }
    }
}

impl Shape for UpdatePermissionSetRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "UpdatePermissionSetRequest")?;
        Ok(Self {
            instance_arn: fields.required()?,
            permission_set_arn: fields.required()?,
            description: fields.optional()?,
            session_duration: fields.optional()?,
            relay_state: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.instance_arn),
            required(self.permission_set_arn),
            optional(self.description),
            optional(self.session_duration),
            optional(self.relay_state),
        ])
    }
}

impl StructureShape for UpdatePermissionSetRequest {
    const SCHEMA: &'static Schema = &schemas::UPDATE_PERMISSION_SET_REQUEST;
}

/// `UpdatePermissionSetResponse`
#[derive(Clone, Default, PartialEq)]
pub struct UpdatePermissionSetResponse {}

impl Shape for UpdatePermissionSetResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        Fields::of(value, "UpdatePermissionSetResponse")?;
        Ok(Self {})
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![])
    }
}

impl StructureShape for UpdatePermissionSetResponse {
    const SCHEMA: &'static Schema = &schemas::UPDATE_PERMISSION_SET_RESPONSE;
}

/// `UpdateTrustedTokenIssuerRequest`
#[derive(Clone, PartialEq)]
pub struct UpdateTrustedTokenIssuerRequest {
    /// `TrustedTokenIssuerArn`
    pub trusted_token_issuer_arn: String,
    /// `Name`
    pub name: Option<String>,
    /// `TrustedTokenIssuerConfiguration`
    pub trusted_token_issuer_configuration: Option<TrustedTokenIssuerUpdateConfiguration>,
}

impl UpdateTrustedTokenIssuerRequest {
    /// The required members; the others are absent.
    pub fn new(trusted_token_issuer_arn: String) -> Self {
        Self {
            trusted_token_issuer_arn,
            name: None,
            trusted_token_issuer_configuration: None,
        }
    }
}

impl Shape for UpdateTrustedTokenIssuerRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "UpdateTrustedTokenIssuerRequest")?;
        Ok(Self {
            trusted_token_issuer_arn: fields.required()?,
            name: fields.optional()?,
            trusted_token_issuer_configuration: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.trusted_token_issuer_arn),
            optional(self.name),
            optional(self.trusted_token_issuer_configuration),
        ])
    }
}

impl StructureShape for UpdateTrustedTokenIssuerRequest {
    const SCHEMA: &'static Schema = &schemas::UPDATE_TRUSTED_TOKEN_ISSUER_REQUEST;
}

/// `UpdateTrustedTokenIssuerResponse`
#[derive(Clone, Default, PartialEq)]
pub struct UpdateTrustedTokenIssuerResponse {}

impl Shape for UpdateTrustedTokenIssuerResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        Fields::of(value, "UpdateTrustedTokenIssuerResponse")?;
        Ok(Self {})
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![])
    }
}

impl StructureShape for UpdateTrustedTokenIssuerResponse {
    const SCHEMA: &'static Schema = &schemas::UPDATE_TRUSTED_TOKEN_ISSUER_RESPONSE;
}

smithy::enumeration! {
/// `UserBackgroundSessionApplicationStatus`
UserBackgroundSessionApplicationStatus {
Enabled = "ENABLED",
Disabled = "DISABLED",
}
}

smithy::enumeration! {
/// `ValidationExceptionReason`
ValidationExceptionReason {
KmsInvalidKeyUsageException = "KMS_InvalidKeyUsageException",
KmsInvalidStateException = "KMS_InvalidStateException",
KmsDisabledException = "KMS_DisabledException",
}
}

smithy::opaque_debug!(
    AccessControlAttribute,
    AccessControlAttributeValue,
    AccountAssignment,
    AccountAssignmentForPrincipal,
    AccountAssignmentOperationStatus,
    AccountAssignmentOperationStatusMetadata,
    AddRegionRequest,
    AddRegionResponse,
    Application,
    ApplicationAssignment,
    ApplicationAssignmentForPrincipal,
    ApplicationProvider,
    AttachCustomerManagedPolicyReferenceToPermissionSetRequest,
    AttachCustomerManagedPolicyReferenceToPermissionSetResponse,
    AttachManagedPolicyToPermissionSetRequest,
    AttachManagedPolicyToPermissionSetResponse,
    AttachedManagedPolicy,
    AuthenticationMethod,
    AuthenticationMethodItem,
    AuthorizationCodeGrant,
    AuthorizedTokenIssuer,
    CreateAccountAssignmentRequest,
    CreateAccountAssignmentResponse,
    CreateApplicationAssignmentRequest,
    CreateApplicationAssignmentResponse,
    CreateApplicationRequest,
    CreateApplicationResponse,
    CreateInstanceAccessControlAttributeConfigurationRequest,
    CreateInstanceAccessControlAttributeConfigurationResponse,
    CreateInstanceRequest,
    CreateInstanceResponse,
    CreatePermissionSetRequest,
    CreatePermissionSetResponse,
    CreateTrustedTokenIssuerRequest,
    CreateTrustedTokenIssuerResponse,
    CustomerManagedPolicyReference,
    DeleteAccountAssignmentRequest,
    DeleteAccountAssignmentResponse,
    DeleteApplicationAccessScopeRequest,
    DeleteApplicationAssignmentRequest,
    DeleteApplicationAssignmentResponse,
    DeleteApplicationAuthenticationMethodRequest,
    DeleteApplicationGrantRequest,
    DeleteApplicationRequest,
    DeleteApplicationResponse,
    DeleteInlinePolicyFromPermissionSetRequest,
    DeleteInlinePolicyFromPermissionSetResponse,
    DeleteInstanceAccessControlAttributeConfigurationRequest,
    DeleteInstanceAccessControlAttributeConfigurationResponse,
    DeleteInstanceRequest,
    DeleteInstanceResponse,
    DeletePermissionSetRequest,
    DeletePermissionSetResponse,
    DeletePermissionsBoundaryFromPermissionSetRequest,
    DeletePermissionsBoundaryFromPermissionSetResponse,
    DeleteTrustedTokenIssuerRequest,
    DeleteTrustedTokenIssuerResponse,
    DescribeAccountAssignmentCreationStatusRequest,
    DescribeAccountAssignmentCreationStatusResponse,
    DescribeAccountAssignmentDeletionStatusRequest,
    DescribeAccountAssignmentDeletionStatusResponse,
    DescribeApplicationAssignmentRequest,
    DescribeApplicationAssignmentResponse,
    DescribeApplicationProviderRequest,
    DescribeApplicationProviderResponse,
    DescribeApplicationRequest,
    DescribeApplicationResponse,
    DescribeInstanceAccessControlAttributeConfigurationRequest,
    DescribeInstanceAccessControlAttributeConfigurationResponse,
    DescribeInstanceRequest,
    DescribeInstanceResponse,
    DescribePermissionSetProvisioningStatusRequest,
    DescribePermissionSetProvisioningStatusResponse,
    DescribePermissionSetRequest,
    DescribePermissionSetResponse,
    DescribeRegionRequest,
    DescribeRegionResponse,
    DescribeTrustedTokenIssuerRequest,
    DescribeTrustedTokenIssuerResponse,
    DetachCustomerManagedPolicyReferenceFromPermissionSetRequest,
    DetachCustomerManagedPolicyReferenceFromPermissionSetResponse,
    DetachManagedPolicyFromPermissionSetRequest,
    DetachManagedPolicyFromPermissionSetResponse,
    DisplayData,
    EncryptionConfiguration,
    EncryptionConfigurationDetails,
    GetApplicationAccessScopeRequest,
    GetApplicationAccessScopeResponse,
    GetApplicationAssignmentConfigurationRequest,
    GetApplicationAssignmentConfigurationResponse,
    GetApplicationAuthenticationMethodRequest,
    GetApplicationAuthenticationMethodResponse,
    GetApplicationGrantRequest,
    GetApplicationGrantResponse,
    GetApplicationSessionConfigurationRequest,
    GetApplicationSessionConfigurationResponse,
    GetInlinePolicyForPermissionSetRequest,
    GetInlinePolicyForPermissionSetResponse,
    GetPermissionsBoundaryForPermissionSetRequest,
    GetPermissionsBoundaryForPermissionSetResponse,
    Grant,
    GrantItem,
    IamAuthenticationMethod,
    InstanceAccessControlAttributeConfiguration,
    InstanceMetadata,
    JwtBearerGrant,
    ListAccountAssignmentCreationStatusRequest,
    ListAccountAssignmentCreationStatusResponse,
    ListAccountAssignmentDeletionStatusRequest,
    ListAccountAssignmentDeletionStatusResponse,
    ListAccountAssignmentsFilter,
    ListAccountAssignmentsForPrincipalRequest,
    ListAccountAssignmentsForPrincipalResponse,
    ListAccountAssignmentsRequest,
    ListAccountAssignmentsResponse,
    ListAccountsForProvisionedPermissionSetRequest,
    ListAccountsForProvisionedPermissionSetResponse,
    ListApplicationAccessScopesRequest,
    ListApplicationAccessScopesResponse,
    ListApplicationAssignmentsFilter,
    ListApplicationAssignmentsForPrincipalRequest,
    ListApplicationAssignmentsForPrincipalResponse,
    ListApplicationAssignmentsRequest,
    ListApplicationAssignmentsResponse,
    ListApplicationAuthenticationMethodsRequest,
    ListApplicationAuthenticationMethodsResponse,
    ListApplicationGrantsRequest,
    ListApplicationGrantsResponse,
    ListApplicationProvidersRequest,
    ListApplicationProvidersResponse,
    ListApplicationsFilter,
    ListApplicationsRequest,
    ListApplicationsResponse,
    ListCustomerManagedPolicyReferencesInPermissionSetRequest,
    ListCustomerManagedPolicyReferencesInPermissionSetResponse,
    ListInstancesRequest,
    ListInstancesResponse,
    ListManagedPoliciesInPermissionSetRequest,
    ListManagedPoliciesInPermissionSetResponse,
    ListPermissionSetProvisioningStatusRequest,
    ListPermissionSetProvisioningStatusResponse,
    ListPermissionSetsProvisionedToAccountRequest,
    ListPermissionSetsProvisionedToAccountResponse,
    ListPermissionSetsRequest,
    ListPermissionSetsResponse,
    ListRegionsRequest,
    ListRegionsResponse,
    ListTagsForResourceRequest,
    ListTagsForResourceResponse,
    ListTrustedTokenIssuersRequest,
    ListTrustedTokenIssuersResponse,
    NetworkConfigurationInfo,
    OidcJwtConfiguration,
    OidcJwtUpdateConfiguration,
    OperationStatusFilter,
    PermissionSet,
    PermissionSetProvisioningStatus,
    PermissionSetProvisioningStatusMetadata,
    PermissionsBoundary,
    PortalOptions,
    ProvisionPermissionSetRequest,
    ProvisionPermissionSetResponse,
    PutApplicationAccessScopeRequest,
    PutApplicationAssignmentConfigurationRequest,
    PutApplicationAssignmentConfigurationResponse,
    PutApplicationAuthenticationMethodRequest,
    PutApplicationGrantRequest,
    PutApplicationSessionConfigurationRequest,
    PutApplicationSessionConfigurationResponse,
    PutInlinePolicyToPermissionSetRequest,
    PutInlinePolicyToPermissionSetResponse,
    PutPermissionsBoundaryToPermissionSetRequest,
    PutPermissionsBoundaryToPermissionSetResponse,
    RefreshTokenGrant,
    RegionMetadata,
    RemoveRegionRequest,
    RemoveRegionResponse,
    ResourceServerConfig,
    ResourceServerScopeDetails,
    ScopeDetails,
    SignInOptions,
    Tag,
    TagResourceRequest,
    TagResourceResponse,
    TokenExchangeGrant,
    TrustedTokenIssuerConfiguration,
    TrustedTokenIssuerMetadata,
    TrustedTokenIssuerUpdateConfiguration,
    UntagResourceRequest,
    UntagResourceResponse,
    UpdateApplicationPortalOptions,
    UpdateApplicationRequest,
    UpdateApplicationResponse,
    UpdateInstanceAccessControlAttributeConfigurationRequest,
    UpdateInstanceAccessControlAttributeConfigurationResponse,
    UpdateInstanceRequest,
    UpdateInstanceResponse,
    UpdatePermissionSetRequest,
    UpdatePermissionSetResponse,
    UpdateTrustedTokenIssuerRequest,
    UpdateTrustedTokenIssuerResponse
);
