//! Structures and enumerations of Account Access.
//! GENERATED from models/account-access.json by `cargo xtask codegen`. Never edited.

use std::collections::BTreeMap;

use smithy::{
    Fields, Schema, Shape, ShapeError, StructureShape, Timestamp, Value, optional, required,
};

use crate::schemas;

/// `ApplicationSummary`
#[derive(Clone, PartialEq)]
pub struct ApplicationSummary {
    /// `applicationArn`
    pub application_arn: String,
    /// `tenantId`
    pub tenant_id: Option<String>,
    /// `createdAt`
    pub created_at: Timestamp,
    /// `updatedAt`
    pub updated_at: Timestamp,
}

impl ApplicationSummary {
    /// The required members; the others are absent.
    pub fn new(application_arn: String, created_at: Timestamp, updated_at: Timestamp) -> Self {
        Self {
            application_arn,
            tenant_id: None,
            created_at,
            updated_at,
        }
    }
}

impl Shape for ApplicationSummary {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ApplicationSummary")?;
        Ok(Self {
            application_arn: fields.required()?,
            tenant_id: fields.optional()?,
            created_at: fields.required()?,
            updated_at: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.application_arn),
            optional(self.tenant_id),
            required(self.created_at),
            required(self.updated_at),
        ])
    }
}

impl StructureShape for ApplicationSummary {
    const SCHEMA: &'static Schema = &schemas::APPLICATION_SUMMARY;
}

/// `CreateApplicationRequest`
#[derive(Clone, PartialEq)]
pub struct CreateApplicationRequest {
    /// `identitySource`
    pub identity_source: IdentitySource,
    /// `tags`
    pub tags: Option<BTreeMap<String, String>>,
}

impl CreateApplicationRequest {
    /// The required members; the others are absent.
    pub fn new(identity_source: IdentitySource) -> Self {
        Self {
            identity_source,
            tags: None,
        }
    }
}

impl Shape for CreateApplicationRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "CreateApplicationRequest")?;
        Ok(Self {
            identity_source: fields.required()?,
            tags: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.identity_source), optional(self.tags)])
    }
}

impl StructureShape for CreateApplicationRequest {
    const SCHEMA: &'static Schema = &schemas::CREATE_APPLICATION_REQUEST;
}

/// `CreateApplicationResponse`
#[derive(Clone, PartialEq)]
pub struct CreateApplicationResponse {
    /// `applicationArn`
    pub application_arn: String,
}

impl Shape for CreateApplicationResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "CreateApplicationResponse")?;
        Ok(Self {
            application_arn: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.application_arn)])
    }
}

impl StructureShape for CreateApplicationResponse {
    const SCHEMA: &'static Schema = &schemas::CREATE_APPLICATION_RESPONSE;
}

/// `CreateEntitlementRequest`
#[derive(Clone, PartialEq)]
pub struct CreateEntitlementRequest {
    /// `applicationArn`
    pub application_arn: String,
    /// `entitlement`
    pub entitlement: Entitlement,
}

impl Shape for CreateEntitlementRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "CreateEntitlementRequest")?;
        Ok(Self {
            application_arn: fields.required()?,
            entitlement: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.application_arn),
            required(self.entitlement),
        ])
    }
}

impl StructureShape for CreateEntitlementRequest {
    const SCHEMA: &'static Schema = &schemas::CREATE_ENTITLEMENT_REQUEST;
}

/// `CreateEntitlementResponse`
#[derive(Clone, PartialEq)]
pub struct CreateEntitlementResponse {
    /// `entitlementId`
    pub entitlement_id: String,
}

impl Shape for CreateEntitlementResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "CreateEntitlementResponse")?;
        Ok(Self {
            entitlement_id: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.entitlement_id)])
    }
}

impl StructureShape for CreateEntitlementResponse {
    const SCHEMA: &'static Schema = &schemas::CREATE_ENTITLEMENT_RESPONSE;
}

/// `DeleteApplicationRequest`
#[derive(Clone, PartialEq)]
pub struct DeleteApplicationRequest {
    /// `applicationArn`
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

/// `DeleteEntitlementRequest`
#[derive(Clone, PartialEq)]
pub struct DeleteEntitlementRequest {
    /// `applicationArn`
    pub application_arn: String,
    /// `entitlementId`
    pub entitlement_id: String,
}

impl Shape for DeleteEntitlementRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "DeleteEntitlementRequest")?;
        Ok(Self {
            application_arn: fields.required()?,
            entitlement_id: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.application_arn),
            required(self.entitlement_id),
        ])
    }
}

impl StructureShape for DeleteEntitlementRequest {
    const SCHEMA: &'static Schema = &schemas::DELETE_ENTITLEMENT_REQUEST;
}

/// `DeleteEntitlementResponse`
#[derive(Clone, Default, PartialEq)]
pub struct DeleteEntitlementResponse {}

impl Shape for DeleteEntitlementResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        Fields::of(value, "DeleteEntitlementResponse")?;
        Ok(Self {})
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![])
    }
}

impl StructureShape for DeleteEntitlementResponse {
    const SCHEMA: &'static Schema = &schemas::DELETE_ENTITLEMENT_RESPONSE;
}

/// `Entitlement`
#[derive(Clone, Default, PartialEq)]
pub struct Entitlement {
    /// `principalRole`
    pub principal_role: Option<PrincipalRoleEntitlement>,
}

impl Shape for Entitlement {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "Entitlement")?;
        Ok(Self {
            principal_role: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![optional(self.principal_role)])
    }
}

impl StructureShape for Entitlement {
    const SCHEMA: &'static Schema = &schemas::ENTITLEMENT;
}

/// `EntitlementDetails`
#[derive(Clone, Default, PartialEq)]
pub struct EntitlementDetails {
    /// `principalRole`
    pub principal_role: Option<PrincipalRoleEntitlementDetails>,
}

impl Shape for EntitlementDetails {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "EntitlementDetails")?;
        Ok(Self {
            principal_role: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![optional(self.principal_role)])
    }
}

impl StructureShape for EntitlementDetails {
    const SCHEMA: &'static Schema = &schemas::ENTITLEMENT_DETAILS;
}

/// `EntitlementFilter`
#[derive(Clone, Default, PartialEq)]
pub struct EntitlementFilter {
    /// `principalRole`
    pub principal_role: Option<PrincipalRoleEntitlementFilter>,
}

impl Shape for EntitlementFilter {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "EntitlementFilter")?;
        Ok(Self {
            principal_role: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![optional(self.principal_role)])
    }
}

impl StructureShape for EntitlementFilter {
    const SCHEMA: &'static Schema = &schemas::ENTITLEMENT_FILTER;
}

/// `EntitlementSummary`
#[derive(Clone, Default, PartialEq)]
pub struct EntitlementSummary {
    /// `principalRole`
    pub principal_role: Option<PrincipalRoleEntitlementSummary>,
}

impl Shape for EntitlementSummary {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "EntitlementSummary")?;
        Ok(Self {
            principal_role: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![optional(self.principal_role)])
    }
}

impl StructureShape for EntitlementSummary {
    const SCHEMA: &'static Schema = &schemas::ENTITLEMENT_SUMMARY;
}

/// `EntitlementsListMember`
#[derive(Clone, PartialEq)]
pub struct EntitlementsListMember {
    /// `entitlementId`
    pub entitlement_id: String,
    /// `entitlement`
    pub entitlement: EntitlementSummary,
    /// `createdAt`
    pub created_at: Timestamp,
}

impl Shape for EntitlementsListMember {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "EntitlementsListMember")?;
        Ok(Self {
            entitlement_id: fields.required()?,
            entitlement: fields.required()?,
            created_at: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.entitlement_id),
            required(self.entitlement),
            required(self.created_at),
        ])
    }
}

impl StructureShape for EntitlementsListMember {
    const SCHEMA: &'static Schema = &schemas::ENTITLEMENTS_LIST_MEMBER;
}

smithy::enumeration! {
/// `ErrorCode`
ErrorCode {
AuthorizationError = "AUTHORIZATION_ERROR",
ResourceNotFoundError = "RESOURCE_NOT_FOUND_ERROR",
ServiceQuotaExceededError = "SERVICE_QUOTA_EXCEEDED_ERROR",
InternalServiceError = "INTERNAL_SERVICE_ERROR",
}
}

/// `ErrorDetails`
#[derive(Clone, PartialEq)]
pub struct ErrorDetails {
    /// `code`
    pub code: ErrorCode,
    /// `message`
    pub message: String,
}

impl Shape for ErrorDetails {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ErrorDetails")?;
        Ok(Self {
            code: fields.required()?,
            message: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.code), required(self.message)])
    }
}

impl StructureShape for ErrorDetails {
    const SCHEMA: &'static Schema = &schemas::ERROR_DETAILS;
}

/// `GetApplicationRequest`
#[derive(Clone, PartialEq)]
pub struct GetApplicationRequest {
    /// `applicationArn`
    pub application_arn: String,
}

impl Shape for GetApplicationRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "GetApplicationRequest")?;
        Ok(Self {
            application_arn: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.application_arn)])
    }
}

impl StructureShape for GetApplicationRequest {
    const SCHEMA: &'static Schema = &schemas::GET_APPLICATION_REQUEST;
}

/// `GetApplicationResponse`
#[derive(Clone, PartialEq)]
pub struct GetApplicationResponse {
    /// `identitySource`
    pub identity_source: IdentitySourceDetails,
    /// `status`
    pub status: Status,
    /// `tenantId`
    pub tenant_id: Option<String>,
    /// `createdAt`
    pub created_at: Timestamp,
    /// `updatedAt`
    pub updated_at: Timestamp,
    /// `tags`
    pub tags: Option<BTreeMap<String, String>>,
    /// `error`
    pub error: Option<ErrorDetails>,
}

impl GetApplicationResponse {
    /// The required members; the others are absent.
    pub fn new(
        identity_source: IdentitySourceDetails,
        status: Status,
        created_at: Timestamp,
        updated_at: Timestamp,
    ) -> Self {
        Self {
            identity_source,
            status,
            tenant_id: None,
            created_at,
            updated_at,
            tags: None,
            error: None,
        }
    }
}

impl Shape for GetApplicationResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "GetApplicationResponse")?;
        Ok(Self {
            identity_source: fields.required()?,
            status: fields.required()?,
            tenant_id: fields.optional()?,
            created_at: fields.required()?,
            updated_at: fields.required()?,
            tags: fields.optional()?,
            error: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.identity_source),
            required(self.status),
            optional(self.tenant_id),
            required(self.created_at),
            required(self.updated_at),
            optional(self.tags),
            optional(self.error),
        ])
    }
}

impl StructureShape for GetApplicationResponse {
    const SCHEMA: &'static Schema = &schemas::GET_APPLICATION_RESPONSE;
}

/// `GetEntitlementRequest`
#[derive(Clone, PartialEq)]
pub struct GetEntitlementRequest {
    /// `applicationArn`
    pub application_arn: String,
    /// `entitlementId`
    pub entitlement_id: String,
}

impl Shape for GetEntitlementRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "GetEntitlementRequest")?;
        Ok(Self {
            application_arn: fields.required()?,
            entitlement_id: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.application_arn),
            required(self.entitlement_id),
        ])
    }
}

impl StructureShape for GetEntitlementRequest {
    const SCHEMA: &'static Schema = &schemas::GET_ENTITLEMENT_REQUEST;
}

/// `GetEntitlementResponse`
#[derive(Clone, PartialEq)]
pub struct GetEntitlementResponse {
    /// `applicationArn`
    pub application_arn: String,
    /// `entitlementId`
    pub entitlement_id: String,
    /// `entitlement`
    pub entitlement: EntitlementDetails,
    /// `createdAt`
    pub created_at: Timestamp,
}

impl Shape for GetEntitlementResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "GetEntitlementResponse")?;
        Ok(Self {
            application_arn: fields.required()?,
            entitlement_id: fields.required()?,
            entitlement: fields.required()?,
            created_at: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.application_arn),
            required(self.entitlement_id),
            required(self.entitlement),
            required(self.created_at),
        ])
    }
}

impl StructureShape for GetEntitlementResponse {
    const SCHEMA: &'static Schema = &schemas::GET_ENTITLEMENT_RESPONSE;
}

/// `IdentityCenter`
#[derive(Clone, PartialEq)]
pub struct IdentityCenter {
    /// `instanceArn`
    pub instance_arn: String,
}

impl Shape for IdentityCenter {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "IdentityCenter")?;
        Ok(Self {
            instance_arn: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.instance_arn)])
    }
}

impl StructureShape for IdentityCenter {
    const SCHEMA: &'static Schema = &schemas::IDENTITY_CENTER;
}

/// `IdentityCenterDetails`
#[derive(Clone, PartialEq)]
pub struct IdentityCenterDetails {
    /// `instanceArn`
    pub instance_arn: String,
    /// `applicationArn`
    pub application_arn: Option<String>,
}

impl IdentityCenterDetails {
    /// The required members; the others are absent.
    pub fn new(instance_arn: String) -> Self {
        Self {
            instance_arn,
            application_arn: None,
        }
    }
}

impl Shape for IdentityCenterDetails {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "IdentityCenterDetails")?;
        Ok(Self {
            instance_arn: fields.required()?,
            application_arn: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.instance_arn),
            optional(self.application_arn),
        ])
    }
}

impl StructureShape for IdentityCenterDetails {
    const SCHEMA: &'static Schema = &schemas::IDENTITY_CENTER_DETAILS;
}

/// `IdentityCenterPrincipal`
#[derive(Clone, Default, PartialEq)]
pub struct IdentityCenterPrincipal {
    /// `userId`
    pub user_id: Option<String>,
    /// `groupId`
    pub group_id: Option<String>,
}

impl Shape for IdentityCenterPrincipal {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "IdentityCenterPrincipal")?;
        Ok(Self {
            user_id: fields.optional()?,
            group_id: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![optional(self.user_id), optional(self.group_id)])
    }
}

impl StructureShape for IdentityCenterPrincipal {
    const SCHEMA: &'static Schema = &schemas::IDENTITY_CENTER_PRINCIPAL;
}

/// `IdentityCenterPrincipalFilter`
#[derive(Clone, Default, PartialEq)]
pub struct IdentityCenterPrincipalFilter {
    /// `userId`
    pub user_id: Option<String>,
    /// `groupId`
    pub group_id: Option<String>,
}

impl Shape for IdentityCenterPrincipalFilter {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "IdentityCenterPrincipalFilter")?;
        Ok(Self {
            user_id: fields.optional()?,
            group_id: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![optional(self.user_id), optional(self.group_id)])
    }
}

impl StructureShape for IdentityCenterPrincipalFilter {
    const SCHEMA: &'static Schema = &schemas::IDENTITY_CENTER_PRINCIPAL_FILTER;
}

/// `IdentitySource`
#[derive(Clone, Default, PartialEq)]
pub struct IdentitySource {
    /// `identityCenter`
    pub identity_center: Option<IdentityCenter>,
}

impl Shape for IdentitySource {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "IdentitySource")?;
        Ok(Self {
            identity_center: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![optional(self.identity_center)])
    }
}

impl StructureShape for IdentitySource {
    const SCHEMA: &'static Schema = &schemas::IDENTITY_SOURCE;
}

/// `IdentitySourceDetails`
#[derive(Clone, Default, PartialEq)]
pub struct IdentitySourceDetails {
    /// `identityCenter`
    pub identity_center: Option<IdentityCenterDetails>,
}

impl Shape for IdentitySourceDetails {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "IdentitySourceDetails")?;
        Ok(Self {
            identity_center: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![optional(self.identity_center)])
    }
}

impl StructureShape for IdentitySourceDetails {
    const SCHEMA: &'static Schema = &schemas::IDENTITY_SOURCE_DETAILS;
}

/// `ListApplicationsRequest`
#[derive(Clone, Default, PartialEq)]
pub struct ListApplicationsRequest {
    /// `maxResults`
    pub max_results: Option<i32>,
    /// `nextToken`
    pub next_token: Option<String>,
}

impl Shape for ListApplicationsRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListApplicationsRequest")?;
        Ok(Self {
            max_results: fields.optional()?,
            next_token: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![optional(self.max_results), optional(self.next_token)])
    }
}

impl StructureShape for ListApplicationsRequest {
    const SCHEMA: &'static Schema = &schemas::LIST_APPLICATIONS_REQUEST;
}

/// `ListApplicationsResponse`
#[derive(Clone, PartialEq)]
pub struct ListApplicationsResponse {
    /// `applications`
    pub applications: Vec<ApplicationSummary>,
    /// `nextToken`
    pub next_token: Option<String>,
}

impl ListApplicationsResponse {
    /// The required members; the others are absent.
    pub fn new(applications: Vec<ApplicationSummary>) -> Self {
        Self {
            applications,
            next_token: None,
        }
    }
}

impl Shape for ListApplicationsResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListApplicationsResponse")?;
        Ok(Self {
            applications: fields.required()?,
            next_token: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.applications), optional(self.next_token)])
    }
}

impl StructureShape for ListApplicationsResponse {
    const SCHEMA: &'static Schema = &schemas::LIST_APPLICATIONS_RESPONSE;
}

/// `ListEntitlementsRequest`
#[derive(Clone, PartialEq)]
pub struct ListEntitlementsRequest {
    /// `applicationArn`
    pub application_arn: String,
    /// `filter`
    pub filter: EntitlementFilter,
    /// `nextToken`
    pub next_token: Option<String>,
    /// `maxResults`
    pub max_results: Option<i32>,
}

impl ListEntitlementsRequest {
    /// The required members; the others are absent.
    pub fn new(application_arn: String, filter: EntitlementFilter) -> Self {
        Self {
            application_arn,
            filter,
            next_token: None,
            max_results: None,
        }
    }
}

impl Shape for ListEntitlementsRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListEntitlementsRequest")?;
        Ok(Self {
            application_arn: fields.required()?,
            filter: fields.required()?,
            next_token: fields.optional()?,
            max_results: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.application_arn),
            required(self.filter),
            optional(self.next_token),
            optional(self.max_results),
        ])
    }
}

impl StructureShape for ListEntitlementsRequest {
    const SCHEMA: &'static Schema = &schemas::LIST_ENTITLEMENTS_REQUEST;
}

/// `ListEntitlementsResponse`
#[derive(Clone, PartialEq)]
pub struct ListEntitlementsResponse {
    /// `entitlements`
    pub entitlements: Vec<EntitlementsListMember>,
    /// `nextToken`
    pub next_token: Option<String>,
}

impl ListEntitlementsResponse {
    /// The required members; the others are absent.
    pub fn new(entitlements: Vec<EntitlementsListMember>) -> Self {
        Self {
            entitlements,
            next_token: None,
        }
    }
}

impl Shape for ListEntitlementsResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListEntitlementsResponse")?;
        Ok(Self {
            entitlements: fields.required()?,
            next_token: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.entitlements), optional(self.next_token)])
    }
}

impl StructureShape for ListEntitlementsResponse {
    const SCHEMA: &'static Schema = &schemas::LIST_ENTITLEMENTS_RESPONSE;
}

/// `ListTagsForResourceRequest`
#[derive(Clone, PartialEq)]
pub struct ListTagsForResourceRequest {
    /// `resourceArn`
    pub resource_arn: String,
}

impl Shape for ListTagsForResourceRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListTagsForResourceRequest")?;
        Ok(Self {
            resource_arn: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.resource_arn)])
    }
}

impl StructureShape for ListTagsForResourceRequest {
    const SCHEMA: &'static Schema = &schemas::LIST_TAGS_FOR_RESOURCE_REQUEST;
}

/// `ListTagsForResourceResponse`
#[derive(Clone, Default, PartialEq)]
pub struct ListTagsForResourceResponse {
    /// `tags`
    pub tags: Option<BTreeMap<String, String>>,
}

impl Shape for ListTagsForResourceResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListTagsForResourceResponse")?;
        Ok(Self {
            tags: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![optional(self.tags)])
    }
}

impl StructureShape for ListTagsForResourceResponse {
    const SCHEMA: &'static Schema = &schemas::LIST_TAGS_FOR_RESOURCE_RESPONSE;
}

/// `Principal`
#[derive(Clone, Default, PartialEq)]
pub struct Principal {
    /// `identityCenter`
    pub identity_center: Option<IdentityCenterPrincipal>,
}

impl Shape for Principal {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "Principal")?;
        Ok(Self {
            identity_center: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![optional(self.identity_center)])
    }
}

impl StructureShape for Principal {
    const SCHEMA: &'static Schema = &schemas::PRINCIPAL;
}

/// `PrincipalFilter`
#[derive(Clone, Default, PartialEq)]
pub struct PrincipalFilter {
    /// `identityCenter`
    pub identity_center: Option<IdentityCenterPrincipalFilter>,
}

impl Shape for PrincipalFilter {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "PrincipalFilter")?;
        Ok(Self {
            identity_center: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![optional(self.identity_center)])
    }
}

impl StructureShape for PrincipalFilter {
    const SCHEMA: &'static Schema = &schemas::PRINCIPAL_FILTER;
}

/// `PrincipalRoleEntitlement`
#[derive(Clone, PartialEq)]
pub struct PrincipalRoleEntitlement {
    /// `principal`
    pub principal: Principal,
    /// `roleArn`
    pub role_arn: String,
}

impl Shape for PrincipalRoleEntitlement {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "PrincipalRoleEntitlement")?;
        Ok(Self {
            principal: fields.required()?,
            role_arn: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.principal), required(self.role_arn)])
    }
}

impl StructureShape for PrincipalRoleEntitlement {
    const SCHEMA: &'static Schema = &schemas::PRINCIPAL_ROLE_ENTITLEMENT;
}

/// `PrincipalRoleEntitlementDetails`
#[derive(Clone, PartialEq)]
pub struct PrincipalRoleEntitlementDetails {
    /// `principal`
    pub principal: Principal,
    /// `roleArn`
    pub role_arn: String,
    /// `account`
    pub account: String,
    /// `accountName`
    pub account_name: Option<String>,
}

impl PrincipalRoleEntitlementDetails {
    /// The required members; the others are absent.
    pub fn new(principal: Principal, role_arn: String, account: String) -> Self {
        Self {
            principal,
            role_arn,
            account,
            account_name: None,
        }
    }
}

impl Shape for PrincipalRoleEntitlementDetails {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "PrincipalRoleEntitlementDetails")?;
        Ok(Self {
            principal: fields.required()?,
            role_arn: fields.required()?,
            account: fields.required()?,
            account_name: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.principal),
            required(self.role_arn),
            required(self.account),
            optional(self.account_name),
        ])
    }
}

impl StructureShape for PrincipalRoleEntitlementDetails {
    const SCHEMA: &'static Schema = &schemas::PRINCIPAL_ROLE_ENTITLEMENT_DETAILS;
}

/// `PrincipalRoleEntitlementFilter`
#[derive(Clone, Default, PartialEq)]
pub struct PrincipalRoleEntitlementFilter {
    /// `principal`
    pub principal: Option<PrincipalFilter>,
    /// `roleArn`
    pub role_arn: Option<String>,
    /// `account`
    pub account: Option<String>,
}

impl Shape for PrincipalRoleEntitlementFilter {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "PrincipalRoleEntitlementFilter")?;
        Ok(Self {
            principal: fields.optional()?,
            role_arn: fields.optional()?,
            account: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            optional(self.principal),
            optional(self.role_arn),
            optional(self.account),
        ])
    }
}

impl StructureShape for PrincipalRoleEntitlementFilter {
    const SCHEMA: &'static Schema = &schemas::PRINCIPAL_ROLE_ENTITLEMENT_FILTER;
}

/// `PrincipalRoleEntitlementSummary`
#[derive(Clone, PartialEq)]
pub struct PrincipalRoleEntitlementSummary {
    /// `principal`
    pub principal: Principal,
    /// `roleArn`
    pub role_arn: String,
    /// `account`
    pub account: String,
    /// `accountName`
    pub account_name: Option<String>,
}

impl PrincipalRoleEntitlementSummary {
    /// The required members; the others are absent.
    pub fn new(principal: Principal, role_arn: String, account: String) -> Self {
        Self {
            principal,
            role_arn,
            account,
            account_name: None,
        }
    }
}

impl Shape for PrincipalRoleEntitlementSummary {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "PrincipalRoleEntitlementSummary")?;
        Ok(Self {
            principal: fields.required()?,
            role_arn: fields.required()?,
            account: fields.required()?,
            account_name: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.principal),
            required(self.role_arn),
            required(self.account),
            optional(self.account_name),
        ])
    }
}

impl StructureShape for PrincipalRoleEntitlementSummary {
    const SCHEMA: &'static Schema = &schemas::PRINCIPAL_ROLE_ENTITLEMENT_SUMMARY;
}

smithy::enumeration! {
/// `Status`
Status {
CreateInProgress = "CREATE_IN_PROGRESS",
Active = "ACTIVE",
DeleteInProgress = "DELETE_IN_PROGRESS",
CreateFailed = "CREATE_FAILED",
DeleteFailed = "DELETE_FAILED",
}
}

/// `TagResourceRequest`
#[derive(Clone, PartialEq)]
pub struct TagResourceRequest {
    /// `resourceArn`
    pub resource_arn: String,
    /// `tags`
    pub tags: BTreeMap<String, String>,
}

impl Shape for TagResourceRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "TagResourceRequest")?;
        Ok(Self {
            resource_arn: fields.required()?,
            tags: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.resource_arn), required(self.tags)])
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

/// `UntagResourceRequest`
#[derive(Clone, PartialEq)]
pub struct UntagResourceRequest {
    /// `resourceArn`
    pub resource_arn: String,
    /// `tagKeys`
    pub tag_keys: Vec<String>,
}

impl Shape for UntagResourceRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "UntagResourceRequest")?;
        Ok(Self {
            resource_arn: fields.required()?,
            tag_keys: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.resource_arn), required(self.tag_keys)])
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

smithy::opaque_debug!(
    ApplicationSummary,
    CreateApplicationRequest,
    CreateApplicationResponse,
    CreateEntitlementRequest,
    CreateEntitlementResponse,
    DeleteApplicationRequest,
    DeleteApplicationResponse,
    DeleteEntitlementRequest,
    DeleteEntitlementResponse,
    Entitlement,
    EntitlementDetails,
    EntitlementFilter,
    EntitlementSummary,
    EntitlementsListMember,
    ErrorDetails,
    GetApplicationRequest,
    GetApplicationResponse,
    GetEntitlementRequest,
    GetEntitlementResponse,
    IdentityCenter,
    IdentityCenterDetails,
    IdentityCenterPrincipal,
    IdentityCenterPrincipalFilter,
    IdentitySource,
    IdentitySourceDetails,
    ListApplicationsRequest,
    ListApplicationsResponse,
    ListEntitlementsRequest,
    ListEntitlementsResponse,
    ListTagsForResourceRequest,
    ListTagsForResourceResponse,
    Principal,
    PrincipalFilter,
    PrincipalRoleEntitlement,
    PrincipalRoleEntitlementDetails,
    PrincipalRoleEntitlementFilter,
    PrincipalRoleEntitlementSummary,
    TagResourceRequest,
    TagResourceResponse,
    UntagResourceRequest,
    UntagResourceResponse
);
