//! Structures and enumerations of AWS Single Sign-On.
//! GENERATED from models/sso.json by `cargo xtask codegen`. Never edited.

use smithy::{Fields, Schema, Shape, ShapeError, StructureShape, Value, optional, required};

use crate::schemas;

/// `AccountInfo`
#[derive(Clone, Default, PartialEq)]
pub struct AccountInfo {
    /// `accountId`
    pub account_id: Option<String>,
    /// `accountName`
    pub account_name: Option<String>,
    /// `emailAddress`
    pub email_address: Option<String>,
}

impl Shape for AccountInfo {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "AccountInfo")?;
        Ok(Self {
            account_id: fields.optional()?,
            account_name: fields.optional()?,
            email_address: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            optional(self.account_id),
            optional(self.account_name),
            optional(self.email_address),
        ])
    }
}

impl StructureShape for AccountInfo {
    const SCHEMA: &'static Schema = &schemas::ACCOUNT_INFO;
}

/// `GetRoleCredentialsRequest`
#[derive(Clone, PartialEq)]
pub struct GetRoleCredentialsRequest {
    /// `roleName`
    pub role_name: String,
    /// `accountId`
    pub account_id: String,
    /// `accessToken`
    pub access_token: String,
}

impl Shape for GetRoleCredentialsRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "GetRoleCredentialsRequest")?;
        Ok(Self {
            role_name: fields.required()?,
            account_id: fields.required()?,
            access_token: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.role_name),
            required(self.account_id),
            required(self.access_token),
        ])
    }
}

impl StructureShape for GetRoleCredentialsRequest {
    const SCHEMA: &'static Schema = &schemas::GET_ROLE_CREDENTIALS_REQUEST;
}

/// `GetRoleCredentialsResponse`
#[derive(Clone, Default, PartialEq)]
pub struct GetRoleCredentialsResponse {
    /// `roleCredentials`
    pub role_credentials: Option<RoleCredentials>,
}

impl Shape for GetRoleCredentialsResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "GetRoleCredentialsResponse")?;
        Ok(Self {
            role_credentials: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![optional(self.role_credentials)])
    }
}

impl StructureShape for GetRoleCredentialsResponse {
    const SCHEMA: &'static Schema = &schemas::GET_ROLE_CREDENTIALS_RESPONSE;
}

/// `ListAccountRolesRequest`
#[derive(Clone, PartialEq)]
pub struct ListAccountRolesRequest {
    /// `nextToken`
    pub next_token: Option<String>,
    /// `maxResults`
    pub max_results: Option<i32>,
    /// `accessToken`
    pub access_token: String,
    /// `accountId`
    pub account_id: String,
}

impl ListAccountRolesRequest {
    /// The required members; the others are absent.
    pub fn new(access_token: String, account_id: String) -> Self {
        Self {
            next_token: None,
            max_results: None,
            access_token,
            account_id,
        }
    }
}

impl Shape for ListAccountRolesRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListAccountRolesRequest")?;
        Ok(Self {
            next_token: fields.optional()?,
            max_results: fields.optional()?,
            access_token: fields.required()?,
            account_id: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            optional(self.next_token),
            optional(self.max_results),
            required(self.access_token),
            required(self.account_id),
        ])
    }
}

impl StructureShape for ListAccountRolesRequest {
    const SCHEMA: &'static Schema = &schemas::LIST_ACCOUNT_ROLES_REQUEST;
}

/// `ListAccountRolesResponse`
#[derive(Clone, Default, PartialEq)]
pub struct ListAccountRolesResponse {
    /// `nextToken`
    pub next_token: Option<String>,
    /// `roleList`
    pub role_list: Option<Vec<RoleInfo>>,
}

impl Shape for ListAccountRolesResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListAccountRolesResponse")?;
        Ok(Self {
            next_token: fields.optional()?,
            role_list: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![optional(self.next_token), optional(self.role_list)])
    }
}

impl StructureShape for ListAccountRolesResponse {
    const SCHEMA: &'static Schema = &schemas::LIST_ACCOUNT_ROLES_RESPONSE;
}

/// `ListAccountsRequest`
#[derive(Clone, PartialEq)]
pub struct ListAccountsRequest {
    /// `nextToken`
    pub next_token: Option<String>,
    /// `maxResults`
    pub max_results: Option<i32>,
    /// `accessToken`
    pub access_token: String,
}

impl ListAccountsRequest {
    /// The required members; the others are absent.
    pub fn new(access_token: String) -> Self {
        Self {
            next_token: None,
            max_results: None,
            access_token,
        }
    }
}

impl Shape for ListAccountsRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListAccountsRequest")?;
        Ok(Self {
            next_token: fields.optional()?,
            max_results: fields.optional()?,
            access_token: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            optional(self.next_token),
            optional(self.max_results),
            required(self.access_token),
        ])
    }
}

impl StructureShape for ListAccountsRequest {
    const SCHEMA: &'static Schema = &schemas::LIST_ACCOUNTS_REQUEST;
}

/// `ListAccountsResponse`
#[derive(Clone, Default, PartialEq)]
pub struct ListAccountsResponse {
    /// `nextToken`
    pub next_token: Option<String>,
    /// `accountList`
    pub account_list: Option<Vec<AccountInfo>>,
}

impl Shape for ListAccountsResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListAccountsResponse")?;
        Ok(Self {
            next_token: fields.optional()?,
            account_list: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![optional(self.next_token), optional(self.account_list)])
    }
}

impl StructureShape for ListAccountsResponse {
    const SCHEMA: &'static Schema = &schemas::LIST_ACCOUNTS_RESPONSE;
}

/// `LogoutRequest`
#[derive(Clone, PartialEq)]
pub struct LogoutRequest {
    /// `accessToken`
    pub access_token: String,
}

impl Shape for LogoutRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "LogoutRequest")?;
        Ok(Self {
            access_token: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.access_token)])
    }
}

impl StructureShape for LogoutRequest {
    const SCHEMA: &'static Schema = &schemas::LOGOUT_REQUEST;
}

/// `RoleCredentials`
#[derive(Clone, Default, PartialEq)]
pub struct RoleCredentials {
    /// `accessKeyId`
    pub access_key_id: Option<String>,
    /// `secretAccessKey`
    pub secret_access_key: Option<String>,
    /// `sessionToken`
    pub session_token: Option<String>,
    /// `expiration`
    pub expiration: Option<i64>,
}

impl Shape for RoleCredentials {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "RoleCredentials")?;
        Ok(Self {
            access_key_id: fields.optional()?,
            secret_access_key: fields.optional()?,
            session_token: fields.optional()?,
            expiration: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            optional(self.access_key_id),
            optional(self.secret_access_key),
            optional(self.session_token),
            optional(self.expiration),
        ])
    }
}

impl StructureShape for RoleCredentials {
    const SCHEMA: &'static Schema = &schemas::ROLE_CREDENTIALS;
}

/// `RoleInfo`
#[derive(Clone, Default, PartialEq)]
pub struct RoleInfo {
    /// `roleName`
    pub role_name: Option<String>,
    /// `accountId`
    pub account_id: Option<String>,
}

impl Shape for RoleInfo {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "RoleInfo")?;
        Ok(Self {
            role_name: fields.optional()?,
            account_id: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![optional(self.role_name), optional(self.account_id)])
    }
}

impl StructureShape for RoleInfo {
    const SCHEMA: &'static Schema = &schemas::ROLE_INFO;
}

smithy::opaque_debug!(
    AccountInfo,
    GetRoleCredentialsRequest,
    GetRoleCredentialsResponse,
    ListAccountRolesRequest,
    ListAccountRolesResponse,
    ListAccountsRequest,
    ListAccountsResponse,
    LogoutRequest,
    RoleCredentials,
    RoleInfo
);
