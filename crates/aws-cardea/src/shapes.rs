//! Structures and enumerations of Cardea.
//! GENERATED from models/cardea.json by `cargo xtask codegen`. Never edited.

use smithy::{Fields, Schema, Shape, ShapeError, StructureShape, Value, required};

use crate::schemas;

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

smithy::opaque_debug!(ResetUserPasswordRequest, ResetUserPasswordResponse);
