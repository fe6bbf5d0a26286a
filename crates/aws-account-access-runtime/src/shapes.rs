//! Structures and enumerations of Account Access Runtime.
//! GENERATED from models/account-access-runtime.json by `cargo xtask codegen`. Never edited.

use smithy::{
    Fields, Schema, Shape, ShapeError, StructureShape, Timestamp, Value, optional, required,
};

use crate::schemas;

/// `AccessDetails`
#[derive(Clone, PartialEq)]
pub struct AccessDetails {
    /// `accountId`
    pub account_id: String,
    /// `accountName`
    pub account_name: Option<String>,
    /// `roleArn`
    pub role_arn: String,
}

impl AccessDetails {
    /// The required members; the others are absent.
    pub fn new(account_id: String, role_arn: String) -> Self {
        Self {
            account_id,
            account_name: None,
            role_arn,
        }
    }
}

impl Shape for AccessDetails {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "AccessDetails")?;
        Ok(Self {
            account_id: fields.required()?,
            account_name: fields.optional()?,
            role_arn: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.account_id),
            optional(self.account_name),
            required(self.role_arn),
        ])
    }
}

impl StructureShape for AccessDetails {
    const SCHEMA: &'static Schema = &schemas::ACCESS_DETAILS;
}

smithy::enumeration! {
/// `AccessType`
AccessType {
ProgrammaticAccess = "PROGRAMMATIC_ACCESS",
}
}

/// `CredentialsDetails`
#[derive(Clone, Default, PartialEq)]
pub struct CredentialsDetails {
    /// `programmaticAccess`
    pub programmatic_access: Option<ProgrammaticAccessDetails>,
}

impl Shape for CredentialsDetails {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "CredentialsDetails")?;
        Ok(Self {
            programmatic_access: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![optional(self.programmatic_access)])
    }
}

impl StructureShape for CredentialsDetails {
    const SCHEMA: &'static Schema = &schemas::CREDENTIALS_DETAILS;
}

/// `GetRoleCredentialsRequest`
#[derive(Clone, PartialEq)]
pub struct GetRoleCredentialsRequest {
    /// `tenantId`
    pub tenant_id: String,
    /// `roleArn`
    pub role_arn: String,
    /// `accessType`
    pub access_type: AccessType,
    /// `sessionName`
    pub session_name: Option<String>,
    /// `sessionDuration`
    pub session_duration: Option<i32>,
}

impl GetRoleCredentialsRequest {
    /// The required members; the others are absent.
    pub fn new(tenant_id: String, role_arn: String, access_type: AccessType) -> Self {
        Self {
            tenant_id,
            role_arn,
            access_type,
            session_name: None,
            session_duration: None,
        }
    }
}

impl Shape for GetRoleCredentialsRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "GetRoleCredentialsRequest")?;
        Ok(Self {
            tenant_id: fields.required()?,
            role_arn: fields.required()?,
            access_type: fields.required()?,
            session_name: fields.optional()?,
            session_duration: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.tenant_id),
            required(self.role_arn),
            required(self.access_type),
            optional(self.session_name),
            optional(self.session_duration),
        ])
    }
}

impl StructureShape for GetRoleCredentialsRequest {
    const SCHEMA: &'static Schema = &schemas::GET_ROLE_CREDENTIALS_REQUEST;
}

/// `GetRoleCredentialsResponse`
#[derive(Clone, Default, PartialEq)]
pub struct GetRoleCredentialsResponse {
    /// `credentialsDetails`
    pub credentials_details: Option<CredentialsDetails>,
}

impl Shape for GetRoleCredentialsResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "GetRoleCredentialsResponse")?;
        Ok(Self {
            credentials_details: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![optional(self.credentials_details)])
    }
}

impl StructureShape for GetRoleCredentialsResponse {
    const SCHEMA: &'static Schema = &schemas::GET_ROLE_CREDENTIALS_RESPONSE;
}

/// `ListRolesRequest`
#[derive(Clone, PartialEq)]
pub struct ListRolesRequest {
    /// `tenantId`
    pub tenant_id: String,
    /// `maxResults`
    pub max_results: Option<i32>,
    /// `nextToken`
    pub next_token: Option<String>,
}

impl ListRolesRequest {
    /// The required members; the others are absent.
    pub fn new(tenant_id: String) -> Self {
        Self {
            tenant_id,
            max_results: None,
            next_token: None,
        }
    }
}

impl Shape for ListRolesRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListRolesRequest")?;
        Ok(Self {
            tenant_id: fields.required()?,
            max_results: fields.optional()?,
            next_token: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.tenant_id),
            optional(self.max_results),
            optional(self.next_token),
        ])
    }
}

impl StructureShape for ListRolesRequest {
    const SCHEMA: &'static Schema = &schemas::LIST_ROLES_REQUEST;
}

/// `ListRolesResponse`
#[derive(Clone, PartialEq)]
pub struct ListRolesResponse {
    /// `roles`
    pub roles: Vec<AccessDetails>,
    /// `nextToken`
    pub next_token: Option<String>,
}

impl ListRolesResponse {
    /// The required members; the others are absent.
    pub fn new(roles: Vec<AccessDetails>) -> Self {
        Self {
            roles,
            next_token: None,
        }
    }
}

impl Shape for ListRolesResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListRolesResponse")?;
        Ok(Self {
            roles: fields.required()?,
            next_token: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.roles), optional(self.next_token)])
    }
}

impl StructureShape for ListRolesResponse {
    const SCHEMA: &'static Schema = &schemas::LIST_ROLES_RESPONSE;
}

/// `ProgrammaticAccessDetails`
#[derive(Clone, PartialEq)]
pub struct ProgrammaticAccessDetails {
    /// `accessKeyId`
    pub access_key_id: String,
    /// `secretAccessKey`
    pub secret_access_key: String,
    /// `sessionToken`
    pub session_token: String,
    /// `expiresAt`
    pub expires_at: Timestamp,
}

impl Shape for ProgrammaticAccessDetails {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ProgrammaticAccessDetails")?;
        Ok(Self {
            access_key_id: fields.required()?,
            secret_access_key: fields.required()?,
            session_token: fields.required()?,
            expires_at: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.access_key_id),
            required(self.secret_access_key),
            required(self.session_token),
            required(self.expires_at),
        ])
    }
}

impl StructureShape for ProgrammaticAccessDetails {
    const SCHEMA: &'static Schema = &schemas::PROGRAMMATIC_ACCESS_DETAILS;
}

smithy::opaque_debug!(
    AccessDetails,
    CredentialsDetails,
    GetRoleCredentialsRequest,
    GetRoleCredentialsResponse,
    ListRolesRequest,
    ListRolesResponse,
    ProgrammaticAccessDetails
);
