//! Structures and enumerations of Cardea.
//! GENERATED from models/cardea.json by `cargo xtask codegen`. Never edited.

use smithy::{Fields, Schema, Shape, ShapeError, StructureShape, Timestamp, Value, required};

use crate::schemas;

/// `GetAccountRootCredentialsRequest`
#[derive(Clone, PartialEq)]
pub struct GetAccountRootCredentialsRequest {
    /// `AccountId`
    pub account_id: String,
}

impl Shape for GetAccountRootCredentialsRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "GetAccountRootCredentialsRequest")?;
        Ok(Self {
            account_id: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.account_id)])
    }
}

impl StructureShape for GetAccountRootCredentialsRequest {
    const SCHEMA: &'static Schema = &schemas::GET_ACCOUNT_ROOT_CREDENTIALS_REQUEST;
}

/// `GetAccountRootCredentialsResponse`
#[derive(Clone, PartialEq)]
pub struct GetAccountRootCredentialsResponse {
    /// `AccessKeyId`
    pub access_key_id: String,
    /// `SecretAccessKey`
    pub secret_access_key: String,
    /// `SessionToken`
    pub session_token: String,
    /// `Expiration`
    pub expiration: Timestamp,
}

impl Shape for GetAccountRootCredentialsResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "GetAccountRootCredentialsResponse")?;
        Ok(Self {
            access_key_id: fields.required()?,
            secret_access_key: fields.required()?,
            session_token: fields.required()?,
            expiration: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.access_key_id),
            required(self.secret_access_key),
            required(self.session_token),
            required(self.expiration),
        ])
    }
}

impl StructureShape for GetAccountRootCredentialsResponse {
    const SCHEMA: &'static Schema = &schemas::GET_ACCOUNT_ROOT_CREDENTIALS_RESPONSE;
}

/// `ResetUserPasswordRequest`
#[derive(Clone, PartialEq)]
pub struct ResetUserPasswordRequest {
    /// `IdentityStoreId`
    pub identity_store_id: String,
    /// `UserId`
    pub user_id: String,
}

impl Shape for ResetUserPasswordRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ResetUserPasswordRequest")?;
        Ok(Self {
            identity_store_id: fields.required()?,
            user_id: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.identity_store_id),
            required(self.user_id),
        ])
    }
}

impl StructureShape for ResetUserPasswordRequest {
    const SCHEMA: &'static Schema = &schemas::RESET_USER_PASSWORD_REQUEST;
}

/// `ResetUserPasswordResponse`
#[derive(Clone, PartialEq)]
pub struct ResetUserPasswordResponse {
    /// `OneTimePassword`
    pub one_time_password: String,
}

impl Shape for ResetUserPasswordResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ResetUserPasswordResponse")?;
        Ok(Self {
            one_time_password: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.one_time_password)])
    }
}

impl StructureShape for ResetUserPasswordResponse {
    const SCHEMA: &'static Schema = &schemas::RESET_USER_PASSWORD_RESPONSE;
}

smithy::opaque_debug!(
    GetAccountRootCredentialsRequest,
    GetAccountRootCredentialsResponse,
    ResetUserPasswordRequest,
    ResetUserPasswordResponse
);
