//! Structures and enumerations of AWS Security Token Service.
//! GENERATED from models/sts.json by `cargo xtask codegen`. Never edited.

use smithy::{
    Fields, Schema, Shape, ShapeError, StructureShape, Timestamp, Value, optional, required,
};

use crate::schemas;

/// `AssumeRoleRequest`
#[derive(Clone, PartialEq)]
pub struct AssumeRoleRequest {
    /// `RoleArn`
    pub role_arn: String,
    /// `RoleSessionName`
    pub role_session_name: String,
    /// `PolicyArns`
    pub policy_arns: Option<Vec<PolicyDescriptorType>>,
    /// `Policy`
    pub policy: Option<String>,
    /// `DurationSeconds`
    pub duration_seconds: Option<i32>,
    /// `Tags`
    pub tags: Option<Vec<Tag>>,
    /// `TransitiveTagKeys`
    pub transitive_tag_keys: Option<Vec<String>>,
    /// `ExternalId`
    pub external_id: Option<String>,
    /// `SerialNumber`
    pub serial_number: Option<String>,
    /// `TokenCode`
    pub token_code: Option<String>,
    /// `SourceIdentity`
    pub source_identity: Option<String>,
    /// `ProvidedContexts`
    pub provided_contexts: Option<Vec<ProvidedContext>>,
    /// `MinimumSessionTokenSize`
    pub minimum_session_token_size: Option<i32>,
}

impl AssumeRoleRequest {
    /// The required members; the others are absent.
    pub fn new(role_arn: String, role_session_name: String) -> Self {
        Self {
            role_arn,
            role_session_name,
            policy_arns: None,
            policy: None,
            duration_seconds: None,
            tags: None,
            transitive_tag_keys: None,
            external_id: None,
            serial_number: None,
            token_code: None,
            source_identity: None,
            provided_contexts: None,
            minimum_session_token_size: None,
        }
    }
}

impl Shape for AssumeRoleRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "AssumeRoleRequest")?;
        Ok(Self {
            role_arn: fields.required()?,
            role_session_name: fields.required()?,
            policy_arns: fields.optional()?,
            policy: fields.optional()?,
            duration_seconds: fields.optional()?,
            tags: fields.optional()?,
            transitive_tag_keys: fields.optional()?,
            external_id: fields.optional()?,
            serial_number: fields.optional()?,
            token_code: fields.optional()?,
            source_identity: fields.optional()?,
            provided_contexts: fields.optional()?,
            minimum_session_token_size: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.role_arn),
            required(self.role_session_name),
            optional(self.policy_arns),
            optional(self.policy),
            optional(self.duration_seconds),
            optional(self.tags),
            optional(self.transitive_tag_keys),
            optional(self.external_id),
            optional(self.serial_number),
            optional(self.token_code),
            optional(self.source_identity),
            optional(self.provided_contexts),
            optional(self.minimum_session_token_size),
        ])
    }
}

impl StructureShape for AssumeRoleRequest {
    const SCHEMA: &'static Schema = &schemas::ASSUME_ROLE_REQUEST;
}

/// `AssumeRoleResponse`
#[derive(Clone, Default, PartialEq)]
pub struct AssumeRoleResponse {
    /// `Credentials`
    pub credentials: Option<Credentials>,
    /// `AssumedRoleUser`
    pub assumed_role_user: Option<AssumedRoleUser>,
    /// `PackedPolicySize`
    pub packed_policy_size: Option<i32>,
    /// `SourceIdentity`
    pub source_identity: Option<String>,
    /// `SessionTokenUtilization`
    pub session_token_utilization: Option<i32>,
    /// `SessionTokenSize`
    pub session_token_size: Option<i32>,
}

impl Shape for AssumeRoleResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "AssumeRoleResponse")?;
        Ok(Self {
            credentials: fields.optional()?,
            assumed_role_user: fields.optional()?,
            packed_policy_size: fields.optional()?,
            source_identity: fields.optional()?,
            session_token_utilization: fields.optional()?,
            session_token_size: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            optional(self.credentials),
            optional(self.assumed_role_user),
            optional(self.packed_policy_size),
            optional(self.source_identity),
            optional(self.session_token_utilization),
            optional(self.session_token_size),
        ])
    }
}

impl StructureShape for AssumeRoleResponse {
    const SCHEMA: &'static Schema = &schemas::ASSUME_ROLE_RESPONSE;
}

/// `AssumeRoleWithSAMLRequest`
#[derive(Clone, PartialEq)]
pub struct AssumeRoleWithSAMLRequest {
    /// `RoleArn`
    pub role_arn: String,
    /// `PrincipalArn`
    pub principal_arn: String,
    /// `SAMLAssertion`
    pub saml_assertion: String,
    /// `PolicyArns`
    pub policy_arns: Option<Vec<PolicyDescriptorType>>,
    /// `Policy`
    pub policy: Option<String>,
    /// `DurationSeconds`
    pub duration_seconds: Option<i32>,
    /// `MinimumSessionTokenSize`
    pub minimum_session_token_size: Option<i32>,
}

impl AssumeRoleWithSAMLRequest {
    /// The required members; the others are absent.
    pub fn new(role_arn: String, principal_arn: String, saml_assertion: String) -> Self {
        Self {
            role_arn,
            principal_arn,
            saml_assertion,
            policy_arns: None,
            policy: None,
            duration_seconds: None,
            minimum_session_token_size: None,
        }
    }
}

impl Shape for AssumeRoleWithSAMLRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "AssumeRoleWithSAMLRequest")?;
        Ok(Self {
            role_arn: fields.required()?,
            principal_arn: fields.required()?,
            saml_assertion: fields.required()?,
            policy_arns: fields.optional()?,
            policy: fields.optional()?,
            duration_seconds: fields.optional()?,
            minimum_session_token_size: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.role_arn),
            required(self.principal_arn),
            required(self.saml_assertion),
            optional(self.policy_arns),
            optional(self.policy),
            optional(self.duration_seconds),
            optional(self.minimum_session_token_size),
        ])
    }
}

impl StructureShape for AssumeRoleWithSAMLRequest {
    const SCHEMA: &'static Schema = &schemas::ASSUME_ROLE_WITH_SAML_REQUEST;
}

/// `AssumeRoleWithSAMLResponse`
#[derive(Clone, Default, PartialEq)]
pub struct AssumeRoleWithSAMLResponse {
    /// `Credentials`
    pub credentials: Option<Credentials>,
    /// `AssumedRoleUser`
    pub assumed_role_user: Option<AssumedRoleUser>,
    /// `PackedPolicySize`
    pub packed_policy_size: Option<i32>,
    /// `Subject`
    pub subject: Option<String>,
    /// `SubjectType`
    pub subject_type: Option<String>,
    /// `Issuer`
    pub issuer: Option<String>,
    /// `Audience`
    pub audience: Option<String>,
    /// `NameQualifier`
    pub name_qualifier: Option<String>,
    /// `SourceIdentity`
    pub source_identity: Option<String>,
    /// `SessionTokenUtilization`
    pub session_token_utilization: Option<i32>,
    /// `SessionTokenSize`
    pub session_token_size: Option<i32>,
}

impl Shape for AssumeRoleWithSAMLResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "AssumeRoleWithSAMLResponse")?;
        Ok(Self {
            credentials: fields.optional()?,
            assumed_role_user: fields.optional()?,
            packed_policy_size: fields.optional()?,
            subject: fields.optional()?,
            subject_type: fields.optional()?,
            issuer: fields.optional()?,
            audience: fields.optional()?,
            name_qualifier: fields.optional()?,
            source_identity: fields.optional()?,
            session_token_utilization: fields.optional()?,
            session_token_size: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            optional(self.credentials),
            optional(self.assumed_role_user),
            optional(self.packed_policy_size),
            optional(self.subject),
            optional(self.subject_type),
            optional(self.issuer),
            optional(self.audience),
            optional(self.name_qualifier),
            optional(self.source_identity),
            optional(self.session_token_utilization),
            optional(self.session_token_size),
        ])
    }
}

impl StructureShape for AssumeRoleWithSAMLResponse {
    const SCHEMA: &'static Schema = &schemas::ASSUME_ROLE_WITH_SAML_RESPONSE;
}

/// `AssumeRoleWithWebIdentityRequest`
#[derive(Clone, PartialEq)]
pub struct AssumeRoleWithWebIdentityRequest {
    /// `RoleArn`
    pub role_arn: String,
    /// `RoleSessionName`
    pub role_session_name: String,
    /// `WebIdentityToken`
    pub web_identity_token: String,
    /// `ProviderId`
    pub provider_id: Option<String>,
    /// `PolicyArns`
    pub policy_arns: Option<Vec<PolicyDescriptorType>>,
    /// `Policy`
    pub policy: Option<String>,
    /// `DurationSeconds`
    pub duration_seconds: Option<i32>,
    /// `MinimumSessionTokenSize`
    pub minimum_session_token_size: Option<i32>,
}

impl AssumeRoleWithWebIdentityRequest {
    /// The required members; the others are absent.
    pub fn new(role_arn: String, role_session_name: String, web_identity_token: String) -> Self {
        Self {
            role_arn,
            role_session_name,
            web_identity_token,
            provider_id: None,
            policy_arns: None,
            policy: None,
            duration_seconds: None,
            minimum_session_token_size: None,
        }
    }
}

impl Shape for AssumeRoleWithWebIdentityRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "AssumeRoleWithWebIdentityRequest")?;
        Ok(Self {
            role_arn: fields.required()?,
            role_session_name: fields.required()?,
            web_identity_token: fields.required()?,
            provider_id: fields.optional()?,
            policy_arns: fields.optional()?,
            policy: fields.optional()?,
            duration_seconds: fields.optional()?,
            minimum_session_token_size: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.role_arn),
            required(self.role_session_name),
            required(self.web_identity_token),
            optional(self.provider_id),
            optional(self.policy_arns),
            optional(self.policy),
            optional(self.duration_seconds),
            optional(self.minimum_session_token_size),
        ])
    }
}

impl StructureShape for AssumeRoleWithWebIdentityRequest {
    const SCHEMA: &'static Schema = &schemas::ASSUME_ROLE_WITH_WEB_IDENTITY_REQUEST;
}

/// `AssumeRoleWithWebIdentityResponse`
#[derive(Clone, Default, PartialEq)]
pub struct AssumeRoleWithWebIdentityResponse {
    /// `Credentials`
    pub credentials: Option<Credentials>,
    /// `SubjectFromWebIdentityToken`
    pub subject_from_web_identity_token: Option<String>,
    /// `AssumedRoleUser`
    pub assumed_role_user: Option<AssumedRoleUser>,
    /// `PackedPolicySize`
    pub packed_policy_size: Option<i32>,
    /// `Provider`
    pub provider: Option<String>,
    /// `Audience`
    pub audience: Option<String>,
    /// `SourceIdentity`
    pub source_identity: Option<String>,
    /// `SessionTokenUtilization`
    pub session_token_utilization: Option<i32>,
    /// `SessionTokenSize`
    pub session_token_size: Option<i32>,
}

impl Shape for AssumeRoleWithWebIdentityResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "AssumeRoleWithWebIdentityResponse")?;
        Ok(Self {
            credentials: fields.optional()?,
            subject_from_web_identity_token: fields.optional()?,
            assumed_role_user: fields.optional()?,
            packed_policy_size: fields.optional()?,
            provider: fields.optional()?,
            audience: fields.optional()?,
            source_identity: fields.optional()?,
            session_token_utilization: fields.optional()?,
            session_token_size: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            optional(self.credentials),
            optional(self.subject_from_web_identity_token),
            optional(self.assumed_role_user),
            optional(self.packed_policy_size),
            optional(self.provider),
            optional(self.audience),
            optional(self.source_identity),
            optional(self.session_token_utilization),
            optional(self.session_token_size),
        ])
    }
}

impl StructureShape for AssumeRoleWithWebIdentityResponse {
    const SCHEMA: &'static Schema = &schemas::ASSUME_ROLE_WITH_WEB_IDENTITY_RESPONSE;
}

/// `AssumeRootRequest`
#[derive(Clone, PartialEq)]
pub struct AssumeRootRequest {
    /// `TargetPrincipal`
    pub target_principal: String,
    /// `TaskPolicyArn`
    pub task_policy_arn: PolicyDescriptorType,
    /// `DurationSeconds`
    pub duration_seconds: Option<i32>,
    /// `MinimumSessionTokenSize`
    pub minimum_session_token_size: Option<i32>,
}

impl AssumeRootRequest {
    /// The required members; the others are absent.
    pub fn new(target_principal: String, task_policy_arn: PolicyDescriptorType) -> Self {
        Self {
            target_principal,
            task_policy_arn,
            duration_seconds: None,
            minimum_session_token_size: None,
        }
    }
}

impl Shape for AssumeRootRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "AssumeRootRequest")?;
        Ok(Self {
            target_principal: fields.required()?,
            task_policy_arn: fields.required()?,
            duration_seconds: fields.optional()?,
            minimum_session_token_size: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.target_principal),
            required(self.task_policy_arn),
            optional(self.duration_seconds),
            optional(self.minimum_session_token_size),
        ])
    }
}

impl StructureShape for AssumeRootRequest {
    const SCHEMA: &'static Schema = &schemas::ASSUME_ROOT_REQUEST;
}

/// `AssumeRootResponse`
#[derive(Clone, Default, PartialEq)]
pub struct AssumeRootResponse {
    /// `Credentials`
    pub credentials: Option<Credentials>,
    /// `SourceIdentity`
    pub source_identity: Option<String>,
    /// `SessionTokenUtilization`
    pub session_token_utilization: Option<i32>,
    /// `SessionTokenSize`
    pub session_token_size: Option<i32>,
}

impl Shape for AssumeRootResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "AssumeRootResponse")?;
        Ok(Self {
            credentials: fields.optional()?,
            source_identity: fields.optional()?,
            session_token_utilization: fields.optional()?,
            session_token_size: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            optional(self.credentials),
            optional(self.source_identity),
            optional(self.session_token_utilization),
            optional(self.session_token_size),
        ])
    }
}

impl StructureShape for AssumeRootResponse {
    const SCHEMA: &'static Schema = &schemas::ASSUME_ROOT_RESPONSE;
}

/// `AssumedRoleUser`
#[derive(Clone, PartialEq)]
pub struct AssumedRoleUser {
    /// `AssumedRoleId`
    pub assumed_role_id: String,
    /// `Arn`
    pub arn: String,
}

impl Shape for AssumedRoleUser {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "AssumedRoleUser")?;
        Ok(Self {
            assumed_role_id: fields.required()?,
            arn: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.assumed_role_id), required(self.arn)])
    }
}

impl StructureShape for AssumedRoleUser {
    const SCHEMA: &'static Schema = &schemas::ASSUMED_ROLE_USER;
}

/// `Credentials`
#[derive(Clone, PartialEq)]
pub struct Credentials {
    /// `AccessKeyId`
    pub access_key_id: String,
    /// `SecretAccessKey`
    pub secret_access_key: String,
    /// `SessionToken`
    pub session_token: String,
    /// `Expiration`
    pub expiration: Timestamp,
}

impl Shape for Credentials {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "Credentials")?;
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

impl StructureShape for Credentials {
    const SCHEMA: &'static Schema = &schemas::CREDENTIALS;
}

/// `DecodeAuthorizationMessageRequest`
#[derive(Clone, PartialEq)]
pub struct DecodeAuthorizationMessageRequest {
    /// `EncodedMessage`
    pub encoded_message: String,
}

impl Shape for DecodeAuthorizationMessageRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "DecodeAuthorizationMessageRequest")?;
        Ok(Self {
            encoded_message: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.encoded_message)])
    }
}

impl StructureShape for DecodeAuthorizationMessageRequest {
    const SCHEMA: &'static Schema = &schemas::DECODE_AUTHORIZATION_MESSAGE_REQUEST;
}

/// `DecodeAuthorizationMessageResponse`
#[derive(Clone, Default, PartialEq)]
pub struct DecodeAuthorizationMessageResponse {
    /// `DecodedMessage`
    pub decoded_message: Option<String>,
}

impl Shape for DecodeAuthorizationMessageResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "DecodeAuthorizationMessageResponse")?;
        Ok(Self {
            decoded_message: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![optional(self.decoded_message)])
    }
}

impl StructureShape for DecodeAuthorizationMessageResponse {
    const SCHEMA: &'static Schema = &schemas::DECODE_AUTHORIZATION_MESSAGE_RESPONSE;
}

/// `FederatedUser`
#[derive(Clone, PartialEq)]
pub struct FederatedUser {
    /// `FederatedUserId`
    pub federated_user_id: String,
    /// `Arn`
    pub arn: String,
}

impl Shape for FederatedUser {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "FederatedUser")?;
        Ok(Self {
            federated_user_id: fields.required()?,
            arn: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.federated_user_id), required(self.arn)])
    }
}

impl StructureShape for FederatedUser {
    const SCHEMA: &'static Schema = &schemas::FEDERATED_USER;
}

/// `GetAccessKeyInfoRequest`
#[derive(Clone, PartialEq)]
pub struct GetAccessKeyInfoRequest {
    /// `AccessKeyId`
    pub access_key_id: String,
}

impl Shape for GetAccessKeyInfoRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "GetAccessKeyInfoRequest")?;
        Ok(Self {
            access_key_id: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.access_key_id)])
    }
}

impl StructureShape for GetAccessKeyInfoRequest {
    const SCHEMA: &'static Schema = &schemas::GET_ACCESS_KEY_INFO_REQUEST;
}

/// `GetAccessKeyInfoResponse`
#[derive(Clone, Default, PartialEq)]
pub struct GetAccessKeyInfoResponse {
    /// `Account`
    pub account: Option<String>,
}

impl Shape for GetAccessKeyInfoResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "GetAccessKeyInfoResponse")?;
        Ok(Self {
            account: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![optional(self.account)])
    }
}

impl StructureShape for GetAccessKeyInfoResponse {
    const SCHEMA: &'static Schema = &schemas::GET_ACCESS_KEY_INFO_RESPONSE;
}

/// `GetCallerIdentityRequest`
#[derive(Clone, Default, PartialEq)]
pub struct GetCallerIdentityRequest {}

impl Shape for GetCallerIdentityRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        Fields::of(value, "GetCallerIdentityRequest")?;
        Ok(Self {})
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![])
    }
}

impl StructureShape for GetCallerIdentityRequest {
    const SCHEMA: &'static Schema = &schemas::GET_CALLER_IDENTITY_REQUEST;
}

/// `GetCallerIdentityResponse`
#[derive(Clone, Default, PartialEq)]
pub struct GetCallerIdentityResponse {
    /// `UserId`
    pub user_id: Option<String>,
    /// `Account`
    pub account: Option<String>,
    /// `Arn`
    pub arn: Option<String>,
}

impl Shape for GetCallerIdentityResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "GetCallerIdentityResponse")?;
        Ok(Self {
            user_id: fields.optional()?,
            account: fields.optional()?,
            arn: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            optional(self.user_id),
            optional(self.account),
            optional(self.arn),
        ])
    }
}

impl StructureShape for GetCallerIdentityResponse {
    const SCHEMA: &'static Schema = &schemas::GET_CALLER_IDENTITY_RESPONSE;
}

/// `GetDelegatedAccessTokenRequest`
#[derive(Clone, PartialEq)]
pub struct GetDelegatedAccessTokenRequest {
    /// `TradeInToken`
    pub trade_in_token: String,
}

impl Shape for GetDelegatedAccessTokenRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "GetDelegatedAccessTokenRequest")?;
        Ok(Self {
            trade_in_token: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.trade_in_token)])
    }
}

impl StructureShape for GetDelegatedAccessTokenRequest {
    const SCHEMA: &'static Schema = &schemas::GET_DELEGATED_ACCESS_TOKEN_REQUEST;
}

/// `GetDelegatedAccessTokenResponse`
#[derive(Clone, Default, PartialEq)]
pub struct GetDelegatedAccessTokenResponse {
    /// `Credentials`
    pub credentials: Option<Credentials>,
    /// `PackedPolicySize`
    pub packed_policy_size: Option<i32>,
    /// `AssumedPrincipal`
    pub assumed_principal: Option<String>,
}

impl Shape for GetDelegatedAccessTokenResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "GetDelegatedAccessTokenResponse")?;
        Ok(Self {
            credentials: fields.optional()?,
            packed_policy_size: fields.optional()?,
            assumed_principal: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            optional(self.credentials),
            optional(self.packed_policy_size),
            optional(self.assumed_principal),
        ])
    }
}

impl StructureShape for GetDelegatedAccessTokenResponse {
    const SCHEMA: &'static Schema = &schemas::GET_DELEGATED_ACCESS_TOKEN_RESPONSE;
}

/// `GetFederationTokenRequest`
#[derive(Clone, PartialEq)]
pub struct GetFederationTokenRequest {
    /// `Name`
    pub name: String,
    /// `Policy`
    pub policy: Option<String>,
    /// `PolicyArns`
    pub policy_arns: Option<Vec<PolicyDescriptorType>>,
    /// `DurationSeconds`
    pub duration_seconds: Option<i32>,
    /// `Tags`
    pub tags: Option<Vec<Tag>>,
    /// `MinimumSessionTokenSize`
    pub minimum_session_token_size: Option<i32>,
}

impl GetFederationTokenRequest {
    /// The required members; the others are absent.
    pub fn new(name: String) -> Self {
        Self {
            name,
            policy: None,
            policy_arns: None,
            duration_seconds: None,
            tags: None,
            minimum_session_token_size: None,
        }
    }
}

impl Shape for GetFederationTokenRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "GetFederationTokenRequest")?;
        Ok(Self {
            name: fields.required()?,
            policy: fields.optional()?,
            policy_arns: fields.optional()?,
            duration_seconds: fields.optional()?,
            tags: fields.optional()?,
            minimum_session_token_size: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.name),
            optional(self.policy),
            optional(self.policy_arns),
            optional(self.duration_seconds),
            optional(self.tags),
            optional(self.minimum_session_token_size),
        ])
    }
}

impl StructureShape for GetFederationTokenRequest {
    const SCHEMA: &'static Schema = &schemas::GET_FEDERATION_TOKEN_REQUEST;
}

/// `GetFederationTokenResponse`
#[derive(Clone, Default, PartialEq)]
pub struct GetFederationTokenResponse {
    /// `Credentials`
    pub credentials: Option<Credentials>,
    /// `FederatedUser`
    pub federated_user: Option<FederatedUser>,
    /// `PackedPolicySize`
    pub packed_policy_size: Option<i32>,
    /// `SessionTokenUtilization`
    pub session_token_utilization: Option<i32>,
    /// `SessionTokenSize`
    pub session_token_size: Option<i32>,
}

impl Shape for GetFederationTokenResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "GetFederationTokenResponse")?;
        Ok(Self {
            credentials: fields.optional()?,
            federated_user: fields.optional()?,
            packed_policy_size: fields.optional()?,
            session_token_utilization: fields.optional()?,
            session_token_size: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            optional(self.credentials),
            optional(self.federated_user),
            optional(self.packed_policy_size),
            optional(self.session_token_utilization),
            optional(self.session_token_size),
        ])
    }
}

impl StructureShape for GetFederationTokenResponse {
    const SCHEMA: &'static Schema = &schemas::GET_FEDERATION_TOKEN_RESPONSE;
}

/// `GetSessionTokenRequest`
#[derive(Clone, Default, PartialEq)]
pub struct GetSessionTokenRequest {
    /// `DurationSeconds`
    pub duration_seconds: Option<i32>,
    /// `SerialNumber`
    pub serial_number: Option<String>,
    /// `TokenCode`
    pub token_code: Option<String>,
    /// `MinimumSessionTokenSize`
    pub minimum_session_token_size: Option<i32>,
}

impl Shape for GetSessionTokenRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "GetSessionTokenRequest")?;
        Ok(Self {
            duration_seconds: fields.optional()?,
            serial_number: fields.optional()?,
            token_code: fields.optional()?,
            minimum_session_token_size: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            optional(self.duration_seconds),
            optional(self.serial_number),
            optional(self.token_code),
            optional(self.minimum_session_token_size),
        ])
    }
}

impl StructureShape for GetSessionTokenRequest {
    const SCHEMA: &'static Schema = &schemas::GET_SESSION_TOKEN_REQUEST;
}

/// `GetSessionTokenResponse`
#[derive(Clone, Default, PartialEq)]
pub struct GetSessionTokenResponse {
    /// `Credentials`
    pub credentials: Option<Credentials>,
    /// `SessionTokenUtilization`
    pub session_token_utilization: Option<i32>,
    /// `SessionTokenSize`
    pub session_token_size: Option<i32>,
}

impl Shape for GetSessionTokenResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "GetSessionTokenResponse")?;
        Ok(Self {
            credentials: fields.optional()?,
            session_token_utilization: fields.optional()?,
            session_token_size: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            optional(self.credentials),
            optional(self.session_token_utilization),
            optional(self.session_token_size),
        ])
    }
}

impl StructureShape for GetSessionTokenResponse {
    const SCHEMA: &'static Schema = &schemas::GET_SESSION_TOKEN_RESPONSE;
}

/// `GetWebIdentityTokenRequest`
#[derive(Clone, PartialEq)]
pub struct GetWebIdentityTokenRequest {
    /// `Audience`
    pub audience: Vec<String>,
    /// `DurationSeconds`
    pub duration_seconds: Option<i32>,
    /// `SigningAlgorithm`
    pub signing_algorithm: String,
    /// `Tags`
    pub tags: Option<Vec<Tag>>,
}

impl GetWebIdentityTokenRequest {
    /// The required members; the others are absent.
    pub fn new(audience: Vec<String>, signing_algorithm: String) -> Self {
        Self {
            audience,
            duration_seconds: None,
            signing_algorithm,
            tags: None,
        }
    }
}

impl Shape for GetWebIdentityTokenRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "GetWebIdentityTokenRequest")?;
        Ok(Self {
            audience: fields.required()?,
            duration_seconds: fields.optional()?,
            signing_algorithm: fields.required()?,
            tags: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.audience),
            optional(self.duration_seconds),
            required(self.signing_algorithm),
            optional(self.tags),
        ])
    }
}

impl StructureShape for GetWebIdentityTokenRequest {
    const SCHEMA: &'static Schema = &schemas::GET_WEB_IDENTITY_TOKEN_REQUEST;
}

/// `GetWebIdentityTokenResponse`
#[derive(Clone, Default, PartialEq)]
pub struct GetWebIdentityTokenResponse {
    /// `WebIdentityToken`
    pub web_identity_token: Option<String>,
    /// `Expiration`
    pub expiration: Option<Timestamp>,
}

impl Shape for GetWebIdentityTokenResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "GetWebIdentityTokenResponse")?;
        Ok(Self {
            web_identity_token: fields.optional()?,
            expiration: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            optional(self.web_identity_token),
            optional(self.expiration),
        ])
    }
}

impl StructureShape for GetWebIdentityTokenResponse {
    const SCHEMA: &'static Schema = &schemas::GET_WEB_IDENTITY_TOKEN_RESPONSE;
}

/// `PolicyDescriptorType`
#[derive(Clone, Default, PartialEq)]
pub struct PolicyDescriptorType {
    /// `arn`
    pub arn: Option<String>,
}

impl Shape for PolicyDescriptorType {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "PolicyDescriptorType")?;
        Ok(Self {
            arn: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![optional(self.arn)])
    }
}

impl StructureShape for PolicyDescriptorType {
    const SCHEMA: &'static Schema = &schemas::POLICY_DESCRIPTOR_TYPE;
}

/// `ProvidedContext`
#[derive(Clone, Default, PartialEq)]
pub struct ProvidedContext {
    /// `ProviderArn`
    pub provider_arn: Option<String>,
    /// `ContextAssertion`
    pub context_assertion: Option<String>,
}

impl Shape for ProvidedContext {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ProvidedContext")?;
        Ok(Self {
            provider_arn: fields.optional()?,
            context_assertion: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            optional(self.provider_arn),
            optional(self.context_assertion),
        ])
    }
}

impl StructureShape for ProvidedContext {
    const SCHEMA: &'static Schema = &schemas::PROVIDED_CONTEXT;
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

smithy::opaque_debug!(
    AssumeRoleRequest,
    AssumeRoleResponse,
    AssumeRoleWithSAMLRequest,
    AssumeRoleWithSAMLResponse,
    AssumeRoleWithWebIdentityRequest,
    AssumeRoleWithWebIdentityResponse,
    AssumeRootRequest,
    AssumeRootResponse,
    AssumedRoleUser,
    Credentials,
    DecodeAuthorizationMessageRequest,
    DecodeAuthorizationMessageResponse,
    FederatedUser,
    GetAccessKeyInfoRequest,
    GetAccessKeyInfoResponse,
    GetCallerIdentityRequest,
    GetCallerIdentityResponse,
    GetDelegatedAccessTokenRequest,
    GetDelegatedAccessTokenResponse,
    GetFederationTokenRequest,
    GetFederationTokenResponse,
    GetSessionTokenRequest,
    GetSessionTokenResponse,
    GetWebIdentityTokenRequest,
    GetWebIdentityTokenResponse,
    PolicyDescriptorType,
    ProvidedContext,
    Tag
);
