//! Structures and enumerations of Cardea.
//! GENERATED from models/cardea.json by `cargo xtask codegen`. Never edited.

use smithy::{
    Fields, Schema, Shape, ShapeError, StructureShape, Timestamp, Value, optional, required,
};

use crate::schemas;

/// `Access`
#[derive(Clone, PartialEq)]
pub struct Access {
    /// `AccountId`
    pub account_id: String,
    /// `PermissionSetArn`
    pub permission_set_arn: String,
    /// `PermissionSetName`
    pub permission_set_name: Option<String>,
    /// `RoleArn`
    pub role_arn: Option<String>,
    /// `UserId`
    pub user_id: Option<String>,
    /// `UserName`
    pub user_name: Option<String>,
    /// `UserStatus`
    pub user_status: Option<UserStatus>,
    /// `Reasons`
    pub reasons: Vec<AccessReason>,
}

impl Access {
    /// The required members; the others are absent.
    pub fn new(account_id: String, permission_set_arn: String, reasons: Vec<AccessReason>) -> Self {
        Self {
            account_id,
            permission_set_arn,
            permission_set_name: None,
            role_arn: None,
            user_id: None,
            user_name: None,
            user_status: None,
            reasons,
        }
    }
}

impl Shape for Access {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "Access")?;
        Ok(Self {
            account_id: fields.required()?,
            permission_set_arn: fields.required()?,
            permission_set_name: fields.optional()?,
            role_arn: fields.optional()?,
            user_id: fields.optional()?,
            user_name: fields.optional()?,
            user_status: fields.optional()?,
            reasons: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.account_id),
            required(self.permission_set_arn),
            optional(self.permission_set_name),
            optional(self.role_arn),
            optional(self.user_id),
            optional(self.user_name),
            optional(self.user_status),
            required(self.reasons),
        ])
    }
}

impl StructureShape for Access {
    const SCHEMA: &'static Schema = &schemas::ACCESS;
}

/// `AccessReason`
#[derive(Clone, PartialEq)]
pub struct AccessReason {
    /// `Type`
    pub r#type: AccessReasonType,
    /// `GroupId`
    pub group_id: Option<String>,
    /// `GroupName`
    pub group_name: Option<String>,
}

impl AccessReason {
    /// The required members; the others are absent.
    pub fn new(r#type: AccessReasonType) -> Self {
        Self {
            r#type,
            group_id: None,
            group_name: None,
        }
    }
}

impl Shape for AccessReason {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "AccessReason")?;
        Ok(Self {
            r#type: fields.required()?,
            group_id: fields.optional()?,
            group_name: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.r#type),
            optional(self.group_id),
            optional(self.group_name),
        ])
    }
}

impl StructureShape for AccessReason {
    const SCHEMA: &'static Schema = &schemas::ACCESS_REASON;
}

smithy::enumeration! {
/// `AccessReasonType`
AccessReasonType {
Direct = "DIRECT",
Group = "GROUP",
}
}

/// `Change`
#[derive(Clone, PartialEq)]
pub struct Change {
    /// `EntityType`
    pub entity_type: EntityType,
    /// `EntityId`
    pub entity_id: String,
    /// `Version`
    pub version: i32,
    /// `ChangedAt`
    pub changed_at: Timestamp,
    /// `Author`
    pub author: String,
    /// `RequestId`
    pub request_id: String,
    /// `Before`
    pub before: Option<String>,
    /// `After`
    pub after: Option<String>,
}

impl Change {
    /// The required members; the others are absent.
    pub fn new(
        entity_type: EntityType,
        entity_id: String,
        version: i32,
        changed_at: Timestamp,
        author: String,
        request_id: String,
    ) -> Self {
        Self {
            entity_type,
            entity_id,
            version,
            changed_at,
            author,
            request_id,
            before: None,
            after: None,
        }
    }
}

impl Shape for Change {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "Change")?;
        Ok(Self {
            entity_type: fields.required()?,
            entity_id: fields.required()?,
            version: fields.required()?,
            changed_at: fields.required()?,
            author: fields.required()?,
            request_id: fields.required()?,
            before: fields.optional()?,
            after: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.entity_type),
            required(self.entity_id),
            required(self.version),
            required(self.changed_at),
            required(self.author),
            required(self.request_id),
            optional(self.before),
            optional(self.after),
        ])
    }
}

impl StructureShape for Change {
    const SCHEMA: &'static Schema = &schemas::CHANGE;
}

/// `Condition`
#[derive(Clone, PartialEq)]
pub struct Condition {
    /// `Operator`
    pub operator: String,
    /// `Key`
    pub key: String,
    /// `At`
    pub at: Position,
    /// `Values`
    pub values: Vec<String>,
    /// `Found`
    pub found: Option<Vec<String>>,
    /// `Result`
    pub result: String,
    /// `Description`
    pub description: String,
}

impl Condition {
    /// The required members; the others are absent.
    pub fn new(
        operator: String,
        key: String,
        at: Position,
        values: Vec<String>,
        result: String,
        description: String,
    ) -> Self {
        Self {
            operator,
            key,
            at,
            values,
            found: None,
            result,
            description,
        }
    }
}

impl Shape for Condition {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "Condition")?;
        Ok(Self {
            operator: fields.required()?,
            key: fields.required()?,
            at: fields.required()?,
            values: fields.required()?,
            found: fields.optional()?,
            result: fields.required()?,
            description: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.operator),
            required(self.key),
            required(self.at),
            required(self.values),
            optional(self.found),
            required(self.result),
            required(self.description),
        ])
    }
}

impl StructureShape for Condition {
    const SCHEMA: &'static Schema = &schemas::CONDITION;
}

/// `ContextEntry`
#[derive(Clone, PartialEq)]
pub struct ContextEntry {
    /// `Key`
    pub key: String,
    /// `Values`
    pub values: Vec<String>,
}

impl Shape for ContextEntry {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ContextEntry")?;
        Ok(Self {
            key: fields.required()?,
            values: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.key), required(self.values)])
    }
}

impl StructureShape for ContextEntry {
    const SCHEMA: &'static Schema = &schemas::CONTEXT_ENTRY;
}

/// `DeniedEvent`
#[derive(Clone, PartialEq)]
pub struct DeniedEvent {
    /// `EventId`
    pub event_id: String,
    /// `RequestId`
    pub request_id: String,
    /// `EventTime`
    pub event_time: Timestamp,
    /// `EventSource`
    pub event_source: String,
    /// `EventName`
    pub event_name: String,
    /// `ErrorCode`
    pub error_code: Option<String>,
    /// `ErrorMessage`
    pub error_message: Option<String>,
}

impl DeniedEvent {
    /// The required members; the others are absent.
    pub fn new(
        event_id: String,
        request_id: String,
        event_time: Timestamp,
        event_source: String,
        event_name: String,
    ) -> Self {
        Self {
            event_id,
            request_id,
            event_time,
            event_source,
            event_name,
            error_code: None,
            error_message: None,
        }
    }
}

impl Shape for DeniedEvent {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "DeniedEvent")?;
        Ok(Self {
            event_id: fields.required()?,
            request_id: fields.required()?,
            event_time: fields.required()?,
            event_source: fields.required()?,
            event_name: fields.required()?,
            error_code: fields.optional()?,
            error_message: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.event_id),
            required(self.request_id),
            required(self.event_time),
            required(self.event_source),
            required(self.event_name),
            optional(self.error_code),
            optional(self.error_message),
        ])
    }
}

impl StructureShape for DeniedEvent {
    const SCHEMA: &'static Schema = &schemas::DENIED_EVENT;
}

smithy::enumeration! {
/// `EntityType`
EntityType {
User = "USER",
Group = "GROUP",
Membership = "MEMBERSHIP",
PermissionSet = "PERMISSION_SET",
Assignment = "ASSIGNMENT",
}
}

/// `ExplainAccessRequest`
#[derive(Clone, Default, PartialEq)]
pub struct ExplainAccessRequest {
    /// `PrincipalArn`
    pub principal_arn: Option<String>,
    /// `Action`
    pub action: Option<String>,
    /// `ResourceArn`
    pub resource_arn: Option<String>,
    /// `Context`
    pub context: Option<Vec<ContextEntry>>,
    /// `RequestId`
    pub request_id: Option<String>,
}

impl Shape for ExplainAccessRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ExplainAccessRequest")?;
        Ok(Self {
            principal_arn: fields.optional()?,
            action: fields.optional()?,
            resource_arn: fields.optional()?,
            context: fields.optional()?,
            request_id: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            optional(self.principal_arn),
            optional(self.action),
            optional(self.resource_arn),
            optional(self.context),
            optional(self.request_id),
        ])
    }
}

impl StructureShape for ExplainAccessRequest {
    const SCHEMA: &'static Schema = &schemas::EXPLAIN_ACCESS_REQUEST;
}

/// `ExplainAccessResponse`
#[derive(Clone, PartialEq)]
pub struct ExplainAccessResponse {
    /// `PrincipalArn`
    pub principal_arn: String,
    /// `Action`
    pub action: String,
    /// `ResourceArn`
    pub resource_arn: String,
    /// `Allowed`
    pub allowed: bool,
    /// `Decision`
    pub decision: String,
    /// `Summary`
    pub summary: String,
    /// `Message`
    pub message: Option<String>,
    /// `Layers`
    pub layers: Vec<Layer>,
    /// `MissingContextKeys`
    pub missing_context_keys: Vec<String>,
    /// `Context`
    pub context: Vec<ContextEntry>,
    /// `Event`
    pub event: Option<DeniedEvent>,
    /// `LeftOut`
    pub left_out: Option<String>,
}

impl ExplainAccessResponse {
    /// The required members; the others are absent.
    #[expect(clippy::too_many_arguments, reason = "as many as the model requires")]
    pub fn new(
        principal_arn: String,
        action: String,
        resource_arn: String,
        allowed: bool,
        decision: String,
        summary: String,
        layers: Vec<Layer>,
        missing_context_keys: Vec<String>,
        context: Vec<ContextEntry>,
    ) -> Self {
        Self {
            principal_arn,
            action,
            resource_arn,
            allowed,
            decision,
            summary,
            message: None,
            layers,
            missing_context_keys,
            context,
            event: None,
            left_out: None,
        }
    }
}

impl Shape for ExplainAccessResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ExplainAccessResponse")?;
        Ok(Self {
            principal_arn: fields.required()?,
            action: fields.required()?,
            resource_arn: fields.required()?,
            allowed: fields.required()?,
            decision: fields.required()?,
            summary: fields.required()?,
            message: fields.optional()?,
            layers: fields.required()?,
            missing_context_keys: fields.required()?,
            context: fields.required()?,
            event: fields.optional()?,
            left_out: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.principal_arn),
            required(self.action),
            required(self.resource_arn),
            required(self.allowed),
            required(self.decision),
            required(self.summary),
            optional(self.message),
            required(self.layers),
            required(self.missing_context_keys),
            required(self.context),
            optional(self.event),
            optional(self.left_out),
        ])
    }
}

impl StructureShape for ExplainAccessResponse {
    const SCHEMA: &'static Schema = &schemas::EXPLAIN_ACCESS_RESPONSE;
}

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

/// `Layer`
#[derive(Clone, PartialEq)]
pub struct Layer {
    /// `Layer`
    pub layer: String,
    /// `Level`
    pub level: Option<i32>,
    /// `Description`
    pub description: String,
    /// `Decision`
    pub decision: String,
    /// `Statements`
    pub statements: Vec<Statement>,
}

impl Layer {
    /// The required members; the others are absent.
    pub fn new(
        layer: String,
        description: String,
        decision: String,
        statements: Vec<Statement>,
    ) -> Self {
        Self {
            layer,
            level: None,
            description,
            decision,
            statements,
        }
    }
}

impl Shape for Layer {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "Layer")?;
        Ok(Self {
            layer: fields.required()?,
            level: fields.optional()?,
            description: fields.required()?,
            decision: fields.required()?,
            statements: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.layer),
            optional(self.level),
            required(self.description),
            required(self.decision),
            required(self.statements),
        ])
    }
}

impl StructureShape for Layer {
    const SCHEMA: &'static Schema = &schemas::LAYER;
}

/// `ListAccountAccessRequest`
#[derive(Clone, PartialEq)]
pub struct ListAccountAccessRequest {
    /// `InstanceArn`
    pub instance_arn: String,
    /// `AccountId`
    pub account_id: String,
    /// `PermissionSetArn`
    pub permission_set_arn: Option<String>,
    /// `AsOf`
    pub as_of: Option<Timestamp>,
    /// `MaxResults`
    pub max_results: Option<i32>,
    /// `NextToken`
    pub next_token: Option<String>,
}

impl ListAccountAccessRequest {
    /// The required members; the others are absent.
    pub fn new(instance_arn: String, account_id: String) -> Self {
        Self {
            instance_arn,
            account_id,
            permission_set_arn: None,
            as_of: None,
            max_results: None,
            next_token: None,
        }
    }
}

impl Shape for ListAccountAccessRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListAccountAccessRequest")?;
        Ok(Self {
            instance_arn: fields.required()?,
            account_id: fields.required()?,
            permission_set_arn: fields.optional()?,
            as_of: fields.optional()?,
            max_results: fields.optional()?,
            next_token: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.instance_arn),
            required(self.account_id),
            optional(self.permission_set_arn),
            optional(self.as_of),
            optional(self.max_results),
            optional(self.next_token),
        ])
    }
}

impl StructureShape for ListAccountAccessRequest {
    const SCHEMA: &'static Schema = &schemas::LIST_ACCOUNT_ACCESS_REQUEST;
}

/// `ListAccountAccessResponse`
#[derive(Clone, PartialEq)]
pub struct ListAccountAccessResponse {
    /// `Access`
    pub access: Vec<Access>,
    /// `NextToken`
    pub next_token: Option<String>,
}

impl ListAccountAccessResponse {
    /// The required members; the others are absent.
    pub fn new(access: Vec<Access>) -> Self {
        Self {
            access,
            next_token: None,
        }
    }
}

impl Shape for ListAccountAccessResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListAccountAccessResponse")?;
        Ok(Self {
            access: fields.required()?,
            next_token: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.access), optional(self.next_token)])
    }
}

impl StructureShape for ListAccountAccessResponse {
    const SCHEMA: &'static Schema = &schemas::LIST_ACCOUNT_ACCESS_RESPONSE;
}

/// `ListChangesRequest`
#[derive(Clone, PartialEq)]
pub struct ListChangesRequest {
    /// `InstanceArn`
    pub instance_arn: String,
    /// `EntityType`
    pub entity_type: Option<EntityType>,
    /// `EntityId`
    pub entity_id: Option<String>,
    /// `From`
    pub from: Option<Timestamp>,
    /// `To`
    pub to: Option<Timestamp>,
    /// `MaxResults`
    pub max_results: Option<i32>,
    /// `NextToken`
    pub next_token: Option<String>,
}

impl ListChangesRequest {
    /// The required members; the others are absent.
    pub fn new(instance_arn: String) -> Self {
        Self {
            instance_arn,
            entity_type: None,
            entity_id: None,
            from: None,
            to: None,
            max_results: None,
            next_token: None,
        }
    }
}

impl Shape for ListChangesRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListChangesRequest")?;
        Ok(Self {
            instance_arn: fields.required()?,
            entity_type: fields.optional()?,
            entity_id: fields.optional()?,
            from: fields.optional()?,
            to: fields.optional()?,
            max_results: fields.optional()?,
            next_token: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.instance_arn),
            optional(self.entity_type),
            optional(self.entity_id),
            optional(self.from),
            optional(self.to),
            optional(self.max_results),
            optional(self.next_token),
        ])
    }
}

impl StructureShape for ListChangesRequest {
    const SCHEMA: &'static Schema = &schemas::LIST_CHANGES_REQUEST;
}

/// `ListChangesResponse`
#[derive(Clone, PartialEq)]
pub struct ListChangesResponse {
    /// `Changes`
    pub changes: Vec<Change>,
    /// `NextToken`
    pub next_token: Option<String>,
}

impl ListChangesResponse {
    /// The required members; the others are absent.
    pub fn new(changes: Vec<Change>) -> Self {
        Self {
            changes,
            next_token: None,
        }
    }
}

impl Shape for ListChangesResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListChangesResponse")?;
        Ok(Self {
            changes: fields.required()?,
            next_token: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.changes), optional(self.next_token)])
    }
}

impl StructureShape for ListChangesResponse {
    const SCHEMA: &'static Schema = &schemas::LIST_CHANGES_RESPONSE;
}

/// `ListPermissionSetAccessRequest`
#[derive(Clone, PartialEq)]
pub struct ListPermissionSetAccessRequest {
    /// `InstanceArn`
    pub instance_arn: String,
    /// `PermissionSetArn`
    pub permission_set_arn: Option<String>,
    /// `PermissionSetName`
    pub permission_set_name: Option<String>,
    /// `AsOf`
    pub as_of: Option<Timestamp>,
    /// `MaxResults`
    pub max_results: Option<i32>,
    /// `NextToken`
    pub next_token: Option<String>,
}

impl ListPermissionSetAccessRequest {
    /// The required members; the others are absent.
    pub fn new(instance_arn: String) -> Self {
        Self {
            instance_arn,
            permission_set_arn: None,
            permission_set_name: None,
            as_of: None,
            max_results: None,
            next_token: None,
        }
    }
}

impl Shape for ListPermissionSetAccessRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListPermissionSetAccessRequest")?;
        Ok(Self {
            instance_arn: fields.required()?,
            permission_set_arn: fields.optional()?,
            permission_set_name: fields.optional()?,
            as_of: fields.optional()?,
            max_results: fields.optional()?,
            next_token: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.instance_arn),
            optional(self.permission_set_arn),
            optional(self.permission_set_name),
            optional(self.as_of),
            optional(self.max_results),
            optional(self.next_token),
        ])
    }
}

impl StructureShape for ListPermissionSetAccessRequest {
    const SCHEMA: &'static Schema = &schemas::LIST_PERMISSION_SET_ACCESS_REQUEST;
}

/// `ListPermissionSetAccessResponse`
#[derive(Clone, PartialEq)]
pub struct ListPermissionSetAccessResponse {
    /// `Access`
    pub access: Vec<Access>,
    /// `NextToken`
    pub next_token: Option<String>,
}

impl ListPermissionSetAccessResponse {
    /// The required members; the others are absent.
    pub fn new(access: Vec<Access>) -> Self {
        Self {
            access,
            next_token: None,
        }
    }
}

impl Shape for ListPermissionSetAccessResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListPermissionSetAccessResponse")?;
        Ok(Self {
            access: fields.required()?,
            next_token: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.access), optional(self.next_token)])
    }
}

impl StructureShape for ListPermissionSetAccessResponse {
    const SCHEMA: &'static Schema = &schemas::LIST_PERMISSION_SET_ACCESS_RESPONSE;
}

/// `ListPrincipalAccessRequest`
#[derive(Clone, PartialEq)]
pub struct ListPrincipalAccessRequest {
    /// `InstanceArn`
    pub instance_arn: String,
    /// `PrincipalType`
    pub principal_type: PrincipalType,
    /// `PrincipalId`
    pub principal_id: String,
    /// `AsOf`
    pub as_of: Option<Timestamp>,
    /// `MaxResults`
    pub max_results: Option<i32>,
    /// `NextToken`
    pub next_token: Option<String>,
}

impl ListPrincipalAccessRequest {
    /// The required members; the others are absent.
    pub fn new(instance_arn: String, principal_type: PrincipalType, principal_id: String) -> Self {
        Self {
            instance_arn,
            principal_type,
            principal_id,
            as_of: None,
            max_results: None,
            next_token: None,
        }
    }
}

impl Shape for ListPrincipalAccessRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListPrincipalAccessRequest")?;
        Ok(Self {
            instance_arn: fields.required()?,
            principal_type: fields.required()?,
            principal_id: fields.required()?,
            as_of: fields.optional()?,
            max_results: fields.optional()?,
            next_token: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.instance_arn),
            required(self.principal_type),
            required(self.principal_id),
            optional(self.as_of),
            optional(self.max_results),
            optional(self.next_token),
        ])
    }
}

impl StructureShape for ListPrincipalAccessRequest {
    const SCHEMA: &'static Schema = &schemas::LIST_PRINCIPAL_ACCESS_REQUEST;
}

/// `ListPrincipalAccessResponse`
#[derive(Clone, PartialEq)]
pub struct ListPrincipalAccessResponse {
    /// `Access`
    pub access: Vec<Access>,
    /// `NextToken`
    pub next_token: Option<String>,
}

impl ListPrincipalAccessResponse {
    /// The required members; the others are absent.
    pub fn new(access: Vec<Access>) -> Self {
        Self {
            access,
            next_token: None,
        }
    }
}

impl Shape for ListPrincipalAccessResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListPrincipalAccessResponse")?;
        Ok(Self {
            access: fields.required()?,
            next_token: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.access), optional(self.next_token)])
    }
}

impl StructureShape for ListPrincipalAccessResponse {
    const SCHEMA: &'static Schema = &schemas::LIST_PRINCIPAL_ACCESS_RESPONSE;
}

/// `Position`
#[derive(Clone, PartialEq)]
pub struct Position {
    /// `Line`
    pub line: i32,
    /// `Column`
    pub column: i32,
}

impl Shape for Position {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "Position")?;
        Ok(Self {
            line: fields.required()?,
            column: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.line), required(self.column)])
    }
}

impl StructureShape for Position {
    const SCHEMA: &'static Schema = &schemas::POSITION;
}

smithy::enumeration! {
/// `PrincipalType`
PrincipalType {
User = "USER",
Group = "GROUP",
}
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

/// `Statement`
#[derive(Clone, PartialEq)]
pub struct Statement {
    /// `Policy`
    pub policy: String,
    /// `Sid`
    pub sid: Option<String>,
    /// `Index`
    pub index: i32,
    /// `Effect`
    pub effect: String,
    /// `Start`
    pub start: Position,
    /// `End`
    pub end: Position,
    /// `Matches`
    pub matches: bool,
    /// `Reason`
    pub reason: Option<String>,
    /// `Description`
    pub description: String,
    /// `Conditions`
    pub conditions: Vec<Condition>,
}

impl Statement {
    /// The required members; the others are absent.
    #[expect(clippy::too_many_arguments, reason = "as many as the model requires")]
    pub fn new(
        policy: String,
        index: i32,
        effect: String,
        start: Position,
        end: Position,
        matches: bool,
        description: String,
        conditions: Vec<Condition>,
    ) -> Self {
        Self {
            policy,
            sid: None,
            index,
            effect,
            start,
            end,
            matches,
            reason: None,
            description,
            conditions,
        }
    }
}

impl Shape for Statement {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "Statement")?;
        Ok(Self {
            policy: fields.required()?,
            sid: fields.optional()?,
            index: fields.required()?,
            effect: fields.required()?,
            start: fields.required()?,
            end: fields.required()?,
            matches: fields.required()?,
            reason: fields.optional()?,
            description: fields.required()?,
            conditions: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.policy),
            optional(self.sid),
            required(self.index),
            required(self.effect),
            required(self.start),
            required(self.end),
            required(self.matches),
            optional(self.reason),
            required(self.description),
            required(self.conditions),
        ])
    }
}

impl StructureShape for Statement {
    const SCHEMA: &'static Schema = &schemas::STATEMENT;
}

smithy::enumeration! {
/// `UserStatus`
UserStatus {
Enabled = "ENABLED",
Disabled = "DISABLED",
}
}

smithy::opaque_debug!(
    Access,
    AccessReason,
    Change,
    Condition,
    ContextEntry,
    DeniedEvent,
    ExplainAccessRequest,
    ExplainAccessResponse,
    GetAccountRootCredentialsRequest,
    GetAccountRootCredentialsResponse,
    Layer,
    ListAccountAccessRequest,
    ListAccountAccessResponse,
    ListChangesRequest,
    ListChangesResponse,
    ListPermissionSetAccessRequest,
    ListPermissionSetAccessResponse,
    ListPrincipalAccessRequest,
    ListPrincipalAccessResponse,
    Position,
    ResetUserPasswordRequest,
    ResetUserPasswordResponse,
    Statement
);
