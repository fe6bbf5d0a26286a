//! Structures and enumerations of AWS SSO OIDC.
//! GENERATED from models/sso-oidc.json by `cargo xtask codegen`. Never edited.

use smithy::{Fields, Schema, Shape, ShapeError, StructureShape, Value, optional, required};

use crate::schemas;

smithy::enumeration! {
/// `AccessDeniedExceptionReason`
AccessDeniedExceptionReason {
KmsAccessDeniedException = "KMS_AccessDeniedException",
}
}

/// `AwsAdditionalDetails`
#[derive(Clone, Default, PartialEq)]
pub struct AwsAdditionalDetails {
    /// `identityContext`
    pub identity_context: Option<String>,
}

impl Shape for AwsAdditionalDetails {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "AwsAdditionalDetails")?;
        Ok(Self {
            identity_context: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![optional(self.identity_context)])
    }
}

impl StructureShape for AwsAdditionalDetails {
    const SCHEMA: &'static Schema = &schemas::AWS_ADDITIONAL_DETAILS;
}

/// `CreateTokenRequest`
#[derive(Clone, PartialEq)]
pub struct CreateTokenRequest {
    /// `clientId`
    pub client_id: String,
    /// `clientSecret`
    pub client_secret: String,
    /// `grantType`
    pub grant_type: String,
    /// `deviceCode`
    pub device_code: Option<String>,
    /// `code`
    pub code: Option<String>,
    /// `refreshToken`
    pub refresh_token: Option<String>,
    /// `scope`
    pub scope: Option<Vec<String>>,
    /// `redirectUri`
    pub redirect_uri: Option<String>,
    /// `codeVerifier`
    pub code_verifier: Option<String>,
}

impl CreateTokenRequest {
    /// The required members; the others are absent.
    pub fn new(client_id: String, client_secret: String, grant_type: String) -> Self {
        Self {
            client_id,
            client_secret,
            grant_type,
            device_code: None,
            code: None,
            refresh_token: None,
            scope: None,
            redirect_uri: None,
            code_verifier: None,
        }
    }
}

impl Shape for CreateTokenRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "CreateTokenRequest")?;
        Ok(Self {
            client_id: fields.required()?,
            client_secret: fields.required()?,
            grant_type: fields.required()?,
            device_code: fields.optional()?,
            code: fields.optional()?,
            refresh_token: fields.optional()?,
            scope: fields.optional()?,
            redirect_uri: fields.optional()?,
            code_verifier: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.client_id),
            required(self.client_secret),
            required(self.grant_type),
            optional(self.device_code),
            optional(self.code),
            optional(self.refresh_token),
            optional(self.scope),
            optional(self.redirect_uri),
            optional(self.code_verifier),
        ])
    }
}

impl StructureShape for CreateTokenRequest {
    const SCHEMA: &'static Schema = &schemas::CREATE_TOKEN_REQUEST;
}

/// `CreateTokenResponse`
#[derive(Clone, Default, PartialEq)]
pub struct CreateTokenResponse {
    /// `accessToken`
    pub access_token: Option<String>,
    /// `tokenType`
    pub token_type: Option<String>,
    /// `expiresIn`
    pub expires_in: Option<i32>,
    /// `refreshToken`
    pub refresh_token: Option<String>,
    /// `idToken`
    pub id_token: Option<String>,
}

impl Shape for CreateTokenResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "CreateTokenResponse")?;
        Ok(Self {
            access_token: fields.optional()?,
            token_type: fields.optional()?,
            expires_in: fields.optional()?,
            refresh_token: fields.optional()?,
            id_token: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            optional(self.access_token),
            optional(self.token_type),
            optional(self.expires_in),
            optional(self.refresh_token),
            optional(self.id_token),
        ])
    }
}

impl StructureShape for CreateTokenResponse {
    const SCHEMA: &'static Schema = &schemas::CREATE_TOKEN_RESPONSE;
}

/// `CreateTokenWithIAMRequest`
#[derive(Clone, PartialEq)]
pub struct CreateTokenWithIAMRequest {
    /// `clientId`
    pub client_id: String,
    /// `grantType`
    pub grant_type: String,
    /// `code`
    pub code: Option<String>,
    /// `refreshToken`
    pub refresh_token: Option<String>,
    /// `assertion`
    pub assertion: Option<String>,
    /// `scope`
    pub scope: Option<Vec<String>>,
    /// `redirectUri`
    pub redirect_uri: Option<String>,
    /// `subjectToken`
    pub subject_token: Option<String>,
    /// `subjectTokenType`
    pub subject_token_type: Option<String>,
    /// `requestedTokenType`
    pub requested_token_type: Option<String>,
    /// `codeVerifier`
    pub code_verifier: Option<String>,
    /// `resource`
    pub resource: Option<String>,
}

impl CreateTokenWithIAMRequest {
    /// The required members; the others are absent.
    pub fn new(client_id: String, grant_type: String) -> Self {
        Self {
            client_id,
            grant_type,
            code: None,
            refresh_token: None,
            assertion: None,
            scope: None,
            redirect_uri: None,
            subject_token: None,
            subject_token_type: None,
            requested_token_type: None,
            code_verifier: None,
            resource: None,
        }
    }
}

impl Shape for CreateTokenWithIAMRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "CreateTokenWithIAMRequest")?;
        Ok(Self {
            client_id: fields.required()?,
            grant_type: fields.required()?,
            code: fields.optional()?,
            refresh_token: fields.optional()?,
            assertion: fields.optional()?,
            scope: fields.optional()?,
            redirect_uri: fields.optional()?,
            subject_token: fields.optional()?,
            subject_token_type: fields.optional()?,
            requested_token_type: fields.optional()?,
            code_verifier: fields.optional()?,
            resource: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.client_id),
            required(self.grant_type),
            optional(self.code),
            optional(self.refresh_token),
            optional(self.assertion),
            optional(self.scope),
            optional(self.redirect_uri),
            optional(self.subject_token),
            optional(self.subject_token_type),
            optional(self.requested_token_type),
            optional(self.code_verifier),
            optional(self.resource),
        ])
    }
}

impl StructureShape for CreateTokenWithIAMRequest {
    const SCHEMA: &'static Schema = &schemas::CREATE_TOKEN_WITH_IAM_REQUEST;
}

/// `CreateTokenWithIAMResponse`
#[derive(Clone, Default, PartialEq)]
pub struct CreateTokenWithIAMResponse {
    /// `accessToken`
    pub access_token: Option<String>,
    /// `tokenType`
    pub token_type: Option<String>,
    /// `expiresIn`
    pub expires_in: Option<i32>,
    /// `refreshToken`
    pub refresh_token: Option<String>,
    /// `idToken`
    pub id_token: Option<String>,
    /// `issuedTokenType`
    pub issued_token_type: Option<String>,
    /// `scope`
    pub scope: Option<Vec<String>>,
    /// `awsAdditionalDetails`
    pub aws_additional_details: Option<AwsAdditionalDetails>,
}

impl Shape for CreateTokenWithIAMResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "CreateTokenWithIAMResponse")?;
        Ok(Self {
            access_token: fields.optional()?,
            token_type: fields.optional()?,
            expires_in: fields.optional()?,
            refresh_token: fields.optional()?,
            id_token: fields.optional()?,
            issued_token_type: fields.optional()?,
            scope: fields.optional()?,
            aws_additional_details: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            optional(self.access_token),
            optional(self.token_type),
            optional(self.expires_in),
            optional(self.refresh_token),
            optional(self.id_token),
            optional(self.issued_token_type),
            optional(self.scope),
            optional(self.aws_additional_details),
        ])
    }
}

impl StructureShape for CreateTokenWithIAMResponse {
    const SCHEMA: &'static Schema = &schemas::CREATE_TOKEN_WITH_IAM_RESPONSE;
}

smithy::enumeration! {
/// `InvalidRequestExceptionReason`
InvalidRequestExceptionReason {
KmsNotFoundException = "KMS_NotFoundException",
KmsInvalidKeyUsageException = "KMS_InvalidKeyUsageException",
KmsInvalidStateException = "KMS_InvalidStateException",
KmsDisabledException = "KMS_DisabledException",
}
}

/// `RegisterClientRequest`
#[derive(Clone, PartialEq)]
pub struct RegisterClientRequest {
    /// `clientName`
    pub client_name: String,
    /// `clientType`
    pub client_type: String,
    /// `scopes`
    pub scopes: Option<Vec<String>>,
    /// `redirectUris`
    pub redirect_uris: Option<Vec<String>>,
    /// `grantTypes`
    pub grant_types: Option<Vec<String>>,
    /// `issuerUrl`
    pub issuer_url: Option<String>,
    /// `entitledApplicationArn`
    pub entitled_application_arn: Option<String>,
}

impl RegisterClientRequest {
    /// The required members; the others are absent.
    pub fn new(client_name: String, client_type: String) -> Self {
        Self {
            client_name,
            client_type,
            scopes: None,
            redirect_uris: None,
            grant_types: None,
            issuer_url: None,
            entitled_application_arn: None,
        }
    }
}

impl Shape for RegisterClientRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "RegisterClientRequest")?;
        Ok(Self {
            client_name: fields.required()?,
            client_type: fields.required()?,
            scopes: fields.optional()?,
            redirect_uris: fields.optional()?,
            grant_types: fields.optional()?,
            issuer_url: fields.optional()?,
            entitled_application_arn: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.client_name),
            required(self.client_type),
            optional(self.scopes),
            optional(self.redirect_uris),
            optional(self.grant_types),
            optional(self.issuer_url),
            optional(self.entitled_application_arn),
        ])
    }
}

impl StructureShape for RegisterClientRequest {
    const SCHEMA: &'static Schema = &schemas::REGISTER_CLIENT_REQUEST;
}

/// `RegisterClientResponse`
#[derive(Clone, Default, PartialEq)]
pub struct RegisterClientResponse {
    /// `clientId`
    pub client_id: Option<String>,
    /// `clientSecret`
    pub client_secret: Option<String>,
    /// `clientIdIssuedAt`
    pub client_id_issued_at: Option<i64>,
    /// `clientSecretExpiresAt`
    pub client_secret_expires_at: Option<i64>,
    /// `authorizationEndpoint`
    pub authorization_endpoint: Option<String>,
    /// `tokenEndpoint`
    pub token_endpoint: Option<String>,
}

impl Shape for RegisterClientResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "RegisterClientResponse")?;
        Ok(Self {
            client_id: fields.optional()?,
            client_secret: fields.optional()?,
            client_id_issued_at: fields.optional()?,
            client_secret_expires_at: fields.optional()?,
            authorization_endpoint: fields.optional()?,
            token_endpoint: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            optional(self.client_id),
            optional(self.client_secret),
            optional(self.client_id_issued_at),
            optional(self.client_secret_expires_at),
            optional(self.authorization_endpoint),
            optional(self.token_endpoint),
        ])
    }
}

impl StructureShape for RegisterClientResponse {
    const SCHEMA: &'static Schema = &schemas::REGISTER_CLIENT_RESPONSE;
}

/// `StartDeviceAuthorizationRequest`
#[derive(Clone, PartialEq)]
pub struct StartDeviceAuthorizationRequest {
    /// `clientId`
    pub client_id: String,
    /// `clientSecret`
    pub client_secret: String,
    /// `startUrl`
    pub start_url: String,
}

impl Shape for StartDeviceAuthorizationRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "StartDeviceAuthorizationRequest")?;
        Ok(Self {
            client_id: fields.required()?,
            client_secret: fields.required()?,
            start_url: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.client_id),
            required(self.client_secret),
            required(self.start_url),
        ])
    }
}

impl StructureShape for StartDeviceAuthorizationRequest {
    const SCHEMA: &'static Schema = &schemas::START_DEVICE_AUTHORIZATION_REQUEST;
}

/// `StartDeviceAuthorizationResponse`
#[derive(Clone, Default, PartialEq)]
pub struct StartDeviceAuthorizationResponse {
    /// `deviceCode`
    pub device_code: Option<String>,
    /// `userCode`
    pub user_code: Option<String>,
    /// `verificationUri`
    pub verification_uri: Option<String>,
    /// `verificationUriComplete`
    pub verification_uri_complete: Option<String>,
    /// `expiresIn`
    pub expires_in: Option<i32>,
    /// `interval`
    pub interval: Option<i32>,
}

impl Shape for StartDeviceAuthorizationResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "StartDeviceAuthorizationResponse")?;
        Ok(Self {
            device_code: fields.optional()?,
            user_code: fields.optional()?,
            verification_uri: fields.optional()?,
            verification_uri_complete: fields.optional()?,
            expires_in: fields.optional()?,
            interval: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            optional(self.device_code),
            optional(self.user_code),
            optional(self.verification_uri),
            optional(self.verification_uri_complete),
            optional(self.expires_in),
            optional(self.interval),
        ])
    }
}

impl StructureShape for StartDeviceAuthorizationResponse {
    const SCHEMA: &'static Schema = &schemas::START_DEVICE_AUTHORIZATION_RESPONSE;
}

smithy::opaque_debug!(
    AwsAdditionalDetails,
    CreateTokenRequest,
    CreateTokenResponse,
    CreateTokenWithIAMRequest,
    CreateTokenWithIAMResponse,
    RegisterClientRequest,
    RegisterClientResponse,
    StartDeviceAuthorizationRequest,
    StartDeviceAuthorizationResponse
);
