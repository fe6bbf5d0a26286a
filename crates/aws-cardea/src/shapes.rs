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
    pub permission_set_arn: Option<String>,
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
    pub fn new(account_id: String, reasons: Vec<AccessReason>) -> Self {
        Self {
            account_id,
            permission_set_arn: None,
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
            permission_set_arn: fields.optional()?,
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
            optional(self.permission_set_arn),
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

/// `AccessEffect`
#[derive(Clone, PartialEq)]
pub struct AccessEffect {
    /// `UserId`
    pub user_id: String,
    /// `UserName`
    pub user_name: Option<String>,
    /// `UserStatus`
    pub user_status: Option<UserStatus>,
    /// `AccountId`
    pub account_id: String,
    /// `PermissionSetArn`
    pub permission_set_arn: Option<String>,
    /// `PermissionSetName`
    pub permission_set_name: Option<String>,
    /// `RoleArn`
    pub role_arn: Option<String>,
}

impl AccessEffect {
    /// The required members; the others are absent.
    pub fn new(user_id: String, account_id: String) -> Self {
        Self {
            user_id,
            user_name: None,
            user_status: None,
            account_id,
            permission_set_arn: None,
            permission_set_name: None,
            role_arn: None,
        }
    }
}

impl Shape for AccessEffect {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "AccessEffect")?;
        Ok(Self {
            user_id: fields.required()?,
            user_name: fields.optional()?,
            user_status: fields.optional()?,
            account_id: fields.required()?,
            permission_set_arn: fields.optional()?,
            permission_set_name: fields.optional()?,
            role_arn: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.user_id),
            optional(self.user_name),
            optional(self.user_status),
            required(self.account_id),
            optional(self.permission_set_arn),
            optional(self.permission_set_name),
            optional(self.role_arn),
        ])
    }
}

impl StructureShape for AccessEffect {
    const SCHEMA: &'static Schema = &schemas::ACCESS_EFFECT;
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
    /// `GroupPath`
    pub group_path: Option<Vec<GroupName>>,
    /// `ExpiresAt`
    pub expires_at: Option<Timestamp>,
    /// `AssignmentRuleId`
    pub assignment_rule_id: Option<String>,
    /// `AssignmentRuleName`
    pub assignment_rule_name: Option<String>,
    /// `AssignmentRuleTarget`
    pub assignment_rule_target: Option<String>,
}

impl AccessReason {
    /// The required members; the others are absent.
    pub fn new(r#type: AccessReasonType) -> Self {
        Self {
            r#type,
            group_id: None,
            group_name: None,
            group_path: None,
            expires_at: None,
            assignment_rule_id: None,
            assignment_rule_name: None,
            assignment_rule_target: None,
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
            group_path: fields.optional()?,
            expires_at: fields.optional()?,
            assignment_rule_id: fields.optional()?,
            assignment_rule_name: fields.optional()?,
            assignment_rule_target: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.r#type),
            optional(self.group_id),
            optional(self.group_name),
            optional(self.group_path),
            optional(self.expires_at),
            optional(self.assignment_rule_id),
            optional(self.assignment_rule_name),
            optional(self.assignment_rule_target),
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

/// `AddSamlProviderCertificateRequest`
#[derive(Clone, PartialEq)]
pub struct AddSamlProviderCertificateRequest {
    /// `InstanceArn`
    pub instance_arn: String,
    /// `Certificate`
    pub certificate: String,
}

impl Shape for AddSamlProviderCertificateRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "AddSamlProviderCertificateRequest")?;
        Ok(Self {
            instance_arn: fields.required()?,
            certificate: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.instance_arn),
            required(self.certificate),
        ])
    }
}

impl StructureShape for AddSamlProviderCertificateRequest {
    const SCHEMA: &'static Schema = &schemas::ADD_SAML_PROVIDER_CERTIFICATE_REQUEST;
}

/// `AddSamlProviderCertificateResponse`
#[derive(Clone, PartialEq)]
pub struct AddSamlProviderCertificateResponse {
    /// `CertificateId`
    pub certificate_id: String,
}

impl Shape for AddSamlProviderCertificateResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "AddSamlProviderCertificateResponse")?;
        Ok(Self {
            certificate_id: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.certificate_id)])
    }
}

impl StructureShape for AddSamlProviderCertificateResponse {
    const SCHEMA: &'static Schema = &schemas::ADD_SAML_PROVIDER_CERTIFICATE_RESPONSE;
}

/// `AssignmentRule`
#[derive(Clone, PartialEq)]
pub struct AssignmentRule {
    /// `AssignmentRuleId`
    pub assignment_rule_id: String,
    /// `AssignmentRuleArn`
    pub assignment_rule_arn: String,
    /// `Name`
    pub name: String,
    /// `Description`
    pub description: Option<String>,
    /// `Target`
    pub target: AssignmentRuleTarget,
    /// `ExcludedAccountIds`
    pub excluded_account_ids: Vec<String>,
    /// `ExcludedOrganizationalUnitIds`
    pub excluded_organizational_unit_ids: Vec<String>,
    /// `Principals`
    pub principals: Vec<AssignmentRulePrincipal>,
    /// `PermissionSetArns`
    pub permission_set_arns: Vec<String>,
    /// `IncludeManagementAccount`
    pub include_management_account: bool,
    /// `ExpiresAt`
    pub expires_at: Option<Timestamp>,
    /// `Tags`
    pub tags: Vec<Tag>,
    /// `Status`
    pub status: AssignmentRuleStatus,
    /// `CreatedAt`
    pub created_at: Timestamp,
    /// `ChangedAt`
    pub changed_at: Timestamp,
    /// `ChangedBy`
    pub changed_by: String,
}

impl AssignmentRule {
    /// The required members; the others are absent.
    #[expect(clippy::too_many_arguments, reason = "as many as the model requires")]
    pub fn new(
        assignment_rule_id: String,
        assignment_rule_arn: String,
        name: String,
        target: AssignmentRuleTarget,
        excluded_account_ids: Vec<String>,
        excluded_organizational_unit_ids: Vec<String>,
        principals: Vec<AssignmentRulePrincipal>,
        permission_set_arns: Vec<String>,
        include_management_account: bool,
        tags: Vec<Tag>,
        status: AssignmentRuleStatus,
        created_at: Timestamp,
        changed_at: Timestamp,
        changed_by: String,
    ) -> Self {
        Self {
            assignment_rule_id,
            assignment_rule_arn,
            name,
            description: None,
            target,
            excluded_account_ids,
            excluded_organizational_unit_ids,
            principals,
            permission_set_arns,
            include_management_account,
            expires_at: None,
            tags,
            status,
            created_at,
            changed_at,
            changed_by,
        }
    }
}

impl Shape for AssignmentRule {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "AssignmentRule")?;
        Ok(Self {
            assignment_rule_id: fields.required()?,
            assignment_rule_arn: fields.required()?,
            name: fields.required()?,
            description: fields.optional()?,
            target: fields.required()?,
            excluded_account_ids: fields.required()?,
            excluded_organizational_unit_ids: fields.required()?,
            principals: fields.required()?,
            permission_set_arns: fields.required()?,
            include_management_account: fields.required()?,
            expires_at: fields.optional()?,
            tags: fields.required()?,
            status: fields.required()?,
            created_at: fields.required()?,
            changed_at: fields.required()?,
            changed_by: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.assignment_rule_id),
            required(self.assignment_rule_arn),
            required(self.name),
            optional(self.description),
            required(self.target),
            required(self.excluded_account_ids),
            required(self.excluded_organizational_unit_ids),
            required(self.principals),
            required(self.permission_set_arns),
            required(self.include_management_account),
            optional(self.expires_at),
            required(self.tags),
            required(self.status),
            required(self.created_at),
            required(self.changed_at),
            required(self.changed_by),
        ])
    }
}

impl StructureShape for AssignmentRule {
    const SCHEMA: &'static Schema = &schemas::ASSIGNMENT_RULE;
}

/// `AssignmentRuleFailure`
#[derive(Clone, PartialEq)]
pub struct AssignmentRuleFailure {
    /// `AccountId`
    pub account_id: String,
    /// `PermissionSetArn`
    pub permission_set_arn: String,
    /// `PrincipalType`
    pub principal_type: PrincipalType,
    /// `PrincipalId`
    pub principal_id: String,
    /// `Message`
    pub message: String,
}

impl Shape for AssignmentRuleFailure {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "AssignmentRuleFailure")?;
        Ok(Self {
            account_id: fields.required()?,
            permission_set_arn: fields.required()?,
            principal_type: fields.required()?,
            principal_id: fields.required()?,
            message: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.account_id),
            required(self.permission_set_arn),
            required(self.principal_type),
            required(self.principal_id),
            required(self.message),
        ])
    }
}

impl StructureShape for AssignmentRuleFailure {
    const SCHEMA: &'static Schema = &schemas::ASSIGNMENT_RULE_FAILURE;
}

/// `AssignmentRulePrincipal`
#[derive(Clone, PartialEq)]
pub struct AssignmentRulePrincipal {
    /// `PrincipalType`
    pub principal_type: PrincipalType,
    /// `PrincipalId`
    pub principal_id: String,
}

impl Shape for AssignmentRulePrincipal {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "AssignmentRulePrincipal")?;
        Ok(Self {
            principal_type: fields.required()?,
            principal_id: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.principal_type),
            required(self.principal_id),
        ])
    }
}

impl StructureShape for AssignmentRulePrincipal {
    const SCHEMA: &'static Schema = &schemas::ASSIGNMENT_RULE_PRINCIPAL;
}

/// `AssignmentRuleProgress`
#[derive(Clone, PartialEq)]
pub struct AssignmentRuleProgress {
    /// `Accounts`
    pub accounts: i32,
    /// `Assignments`
    pub assignments: i32,
    /// `Pending`
    pub pending: i32,
    /// `Failed`
    pub failed: i32,
    /// `Failures`
    pub failures: Vec<AssignmentRuleFailure>,
}

impl Shape for AssignmentRuleProgress {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "AssignmentRuleProgress")?;
        Ok(Self {
            accounts: fields.required()?,
            assignments: fields.required()?,
            pending: fields.required()?,
            failed: fields.required()?,
            failures: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.accounts),
            required(self.assignments),
            required(self.pending),
            required(self.failed),
            required(self.failures),
        ])
    }
}

impl StructureShape for AssignmentRuleProgress {
    const SCHEMA: &'static Schema = &schemas::ASSIGNMENT_RULE_PROGRESS;
}

smithy::enumeration! {
/// `AssignmentRuleStatus`
AssignmentRuleStatus {
Converged = "CONVERGED",
Converging = "CONVERGING",
Failed = "FAILED",
Expired = "EXPIRED",
TargetMissing = "TARGET_MISSING",
Deleting = "DELETING",
}
}

/// `AssignmentRuleTarget`
#[derive(Clone, Default, PartialEq)]
pub struct AssignmentRuleTarget {
    /// `Parent`
    pub parent: Option<ParentTarget>,
    /// `AccountTags`
    pub account_tags: Option<TagExpression>,
}

impl Shape for AssignmentRuleTarget {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "AssignmentRuleTarget")?;
        Ok(Self {
            parent: fields.optional()?,
            account_tags: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![optional(self.parent), optional(self.account_tags)])
    }
}

impl StructureShape for AssignmentRuleTarget {
    const SCHEMA: &'static Schema = &schemas::ASSIGNMENT_RULE_TARGET;
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

/// `ChangeIdentitySourceRequest`
#[derive(Clone, PartialEq)]
pub struct ChangeIdentitySourceRequest {
    /// `InstanceArn`
    pub instance_arn: String,
    /// `IdentitySource`
    pub identity_source: IdentitySourceType,
    /// `PlanToken`
    pub plan_token: String,
    /// `Confirm`
    pub confirm: String,
}

impl Shape for ChangeIdentitySourceRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ChangeIdentitySourceRequest")?;
        Ok(Self {
            instance_arn: fields.required()?,
            identity_source: fields.required()?,
            plan_token: fields.required()?,
            confirm: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.instance_arn),
            required(self.identity_source),
            required(self.plan_token),
            required(self.confirm),
        ])
    }
}

impl StructureShape for ChangeIdentitySourceRequest {
    const SCHEMA: &'static Schema = &schemas::CHANGE_IDENTITY_SOURCE_REQUEST;
}

/// `ChangeIdentitySourceResponse`
#[derive(Clone, PartialEq)]
pub struct ChangeIdentitySourceResponse {
    /// `IdentitySource`
    pub identity_source: IdentitySourceType,
}

impl Shape for ChangeIdentitySourceResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ChangeIdentitySourceResponse")?;
        Ok(Self {
            identity_source: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.identity_source)])
    }
}

impl StructureShape for ChangeIdentitySourceResponse {
    const SCHEMA: &'static Schema = &schemas::CHANGE_IDENTITY_SOURCE_RESPONSE;
}

/// `CheckProvisioningRequest`
#[derive(Clone, PartialEq)]
pub struct CheckProvisioningRequest {
    /// `InstanceArn`
    pub instance_arn: String,
    /// `PermissionSetArn`
    pub permission_set_arn: String,
    /// `AccountIds`
    pub account_ids: Option<Vec<String>>,
    /// `MaxResults`
    pub max_results: Option<i32>,
    /// `NextToken`
    pub next_token: Option<String>,
}

impl CheckProvisioningRequest {
    /// The required members; the others are absent.
    pub fn new(instance_arn: String, permission_set_arn: String) -> Self {
        Self {
            instance_arn,
            permission_set_arn,
            account_ids: None,
            max_results: None,
            next_token: None,
        }
    }
}

impl Shape for CheckProvisioningRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "CheckProvisioningRequest")?;
        Ok(Self {
            instance_arn: fields.required()?,
            permission_set_arn: fields.required()?,
            account_ids: fields.optional()?,
            max_results: fields.optional()?,
            next_token: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.instance_arn),
            required(self.permission_set_arn),
            optional(self.account_ids),
            optional(self.max_results),
            optional(self.next_token),
        ])
    }
}

impl StructureShape for CheckProvisioningRequest {
    const SCHEMA: &'static Schema = &schemas::CHECK_PROVISIONING_REQUEST;
}

/// `CheckProvisioningResponse`
#[derive(Clone, PartialEq)]
pub struct CheckProvisioningResponse {
    /// `Checks`
    pub checks: Vec<ProvisioningCheck>,
    /// `NextToken`
    pub next_token: Option<String>,
}

impl CheckProvisioningResponse {
    /// The required members; the others are absent.
    pub fn new(checks: Vec<ProvisioningCheck>) -> Self {
        Self {
            checks,
            next_token: None,
        }
    }
}

impl Shape for CheckProvisioningResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "CheckProvisioningResponse")?;
        Ok(Self {
            checks: fields.required()?,
            next_token: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.checks), optional(self.next_token)])
    }
}

impl StructureShape for CheckProvisioningResponse {
    const SCHEMA: &'static Schema = &schemas::CHECK_PROVISIONING_RESPONSE;
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

/// `ConfirmProvisioningRunRequest`
#[derive(Clone, PartialEq)]
pub struct ConfirmProvisioningRunRequest {
    /// `InstanceArn`
    pub instance_arn: String,
    /// `Decision`
    pub decision: RunDecision,
}

impl Shape for ConfirmProvisioningRunRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ConfirmProvisioningRunRequest")?;
        Ok(Self {
            instance_arn: fields.required()?,
            decision: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.instance_arn), required(self.decision)])
    }
}

impl StructureShape for ConfirmProvisioningRunRequest {
    const SCHEMA: &'static Schema = &schemas::CONFIRM_PROVISIONING_RUN_REQUEST;
}

/// `ConfirmProvisioningRunResponse`
#[derive(Clone, Default, PartialEq)]
pub struct ConfirmProvisioningRunResponse {
    /// `ConfirmedUntil`
    pub confirmed_until: Option<Timestamp>,
}

impl Shape for ConfirmProvisioningRunResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ConfirmProvisioningRunResponse")?;
        Ok(Self {
            confirmed_until: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![optional(self.confirmed_until)])
    }
}

impl StructureShape for ConfirmProvisioningRunResponse {
    const SCHEMA: &'static Schema = &schemas::CONFIRM_PROVISIONING_RUN_RESPONSE;
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

smithy::enumeration! {
/// `ControlPolicyCourse`
ControlPolicyCourse {
Begins = "BEGINS",
Ceases = "CEASES",
}
}

/// `ControlPolicyEffect`
#[derive(Clone, PartialEq)]
pub struct ControlPolicyEffect {
    /// `AccountId`
    pub account_id: String,
    /// `PolicyId`
    pub policy_id: String,
    /// `PolicyName`
    pub policy_name: Option<String>,
    /// `PolicyType`
    pub policy_type: String,
    /// `Course`
    pub course: ControlPolicyCourse,
}

impl ControlPolicyEffect {
    /// The required members; the others are absent.
    pub fn new(
        account_id: String,
        policy_id: String,
        policy_type: String,
        course: ControlPolicyCourse,
    ) -> Self {
        Self {
            account_id,
            policy_id,
            policy_name: None,
            policy_type,
            course,
        }
    }
}

impl Shape for ControlPolicyEffect {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ControlPolicyEffect")?;
        Ok(Self {
            account_id: fields.required()?,
            policy_id: fields.required()?,
            policy_name: fields.optional()?,
            policy_type: fields.required()?,
            course: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.account_id),
            required(self.policy_id),
            optional(self.policy_name),
            required(self.policy_type),
            required(self.course),
        ])
    }
}

impl StructureShape for ControlPolicyEffect {
    const SCHEMA: &'static Schema = &schemas::CONTROL_POLICY_EFFECT;
}

/// `CreateAssignmentRuleRequest`
#[derive(Clone, PartialEq)]
pub struct CreateAssignmentRuleRequest {
    /// `InstanceArn`
    pub instance_arn: String,
    /// `Name`
    pub name: String,
    /// `Description`
    pub description: Option<String>,
    /// `Target`
    pub target: AssignmentRuleTarget,
    /// `ExcludedAccountIds`
    pub excluded_account_ids: Option<Vec<String>>,
    /// `ExcludedOrganizationalUnitIds`
    pub excluded_organizational_unit_ids: Option<Vec<String>>,
    /// `Principals`
    pub principals: Vec<AssignmentRulePrincipal>,
    /// `PermissionSetArns`
    pub permission_set_arns: Vec<String>,
    /// `IncludeManagementAccount`
    pub include_management_account: Option<bool>,
    /// `ExpiresAt`
    pub expires_at: Option<Timestamp>,
    /// `Tags`
    pub tags: Option<Vec<Tag>>,
}

impl CreateAssignmentRuleRequest {
    /// The required members; the others are absent.
    pub fn new(
        instance_arn: String,
        name: String,
        target: AssignmentRuleTarget,
        principals: Vec<AssignmentRulePrincipal>,
        permission_set_arns: Vec<String>,
    ) -> Self {
        Self {
            instance_arn,
            name,
            description: None,
            target,
            excluded_account_ids: None,
            excluded_organizational_unit_ids: None,
            principals,
            permission_set_arns,
            include_management_account: None,
            expires_at: None,
            tags: None,
        }
    }
}

impl Shape for CreateAssignmentRuleRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "CreateAssignmentRuleRequest")?;
        Ok(Self {
            instance_arn: fields.required()?,
            name: fields.required()?,
            description: fields.optional()?,
            target: fields.required()?,
            excluded_account_ids: fields.optional()?,
            excluded_organizational_unit_ids: fields.optional()?,
            principals: fields.required()?,
            permission_set_arns: fields.required()?,
            include_management_account: fields.optional()?,
            expires_at: fields.optional()?,
            tags: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.instance_arn),
            required(self.name),
            optional(self.description),
            required(self.target),
            optional(self.excluded_account_ids),
            optional(self.excluded_organizational_unit_ids),
            required(self.principals),
            required(self.permission_set_arns),
            optional(self.include_management_account),
            optional(self.expires_at),
            optional(self.tags),
        ])
    }
}

impl StructureShape for CreateAssignmentRuleRequest {
    const SCHEMA: &'static Schema = &schemas::CREATE_ASSIGNMENT_RULE_REQUEST;
}

/// `CreateAssignmentRuleResponse`
#[derive(Clone, PartialEq)]
pub struct CreateAssignmentRuleResponse {
    /// `AssignmentRule`
    pub assignment_rule: AssignmentRule,
}

impl Shape for CreateAssignmentRuleResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "CreateAssignmentRuleResponse")?;
        Ok(Self {
            assignment_rule: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.assignment_rule)])
    }
}

impl StructureShape for CreateAssignmentRuleResponse {
    const SCHEMA: &'static Schema = &schemas::CREATE_ASSIGNMENT_RULE_RESPONSE;
}

/// `CreateConsoleSessionRequest`
#[derive(Clone, PartialEq)]
pub struct CreateConsoleSessionRequest {
    /// `accountId`
    pub account_id: String,
    /// `roleName`
    pub role_name: String,
    /// `destination`
    pub destination: Option<String>,
}

impl CreateConsoleSessionRequest {
    /// The required members; the others are absent.
    pub fn new(account_id: String, role_name: String) -> Self {
        Self {
            account_id,
            role_name,
            destination: None,
        }
    }
}

impl Shape for CreateConsoleSessionRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "CreateConsoleSessionRequest")?;
        Ok(Self {
            account_id: fields.required()?,
            role_name: fields.required()?,
            destination: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.account_id),
            required(self.role_name),
            optional(self.destination),
        ])
    }
}

impl StructureShape for CreateConsoleSessionRequest {
    const SCHEMA: &'static Schema = &schemas::CREATE_CONSOLE_SESSION_REQUEST;
}

/// `CreateConsoleSessionResponse`
#[derive(Clone, PartialEq)]
pub struct CreateConsoleSessionResponse {
    /// `signInUrl`
    pub sign_in_url: String,
    /// `expiresAt`
    pub expires_at: Timestamp,
}

impl Shape for CreateConsoleSessionResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "CreateConsoleSessionResponse")?;
        Ok(Self {
            sign_in_url: fields.required()?,
            expires_at: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.sign_in_url), required(self.expires_at)])
    }
}

impl StructureShape for CreateConsoleSessionResponse {
    const SCHEMA: &'static Schema = &schemas::CREATE_CONSOLE_SESSION_RESPONSE;
}

/// `CreateExpiringAccountAssignmentRequest`
#[derive(Clone, PartialEq)]
pub struct CreateExpiringAccountAssignmentRequest {
    /// `InstanceArn`
    pub instance_arn: String,
    /// `AccountId`
    pub account_id: String,
    /// `PermissionSetArn`
    pub permission_set_arn: String,
    /// `PrincipalType`
    pub principal_type: PrincipalType,
    /// `PrincipalId`
    pub principal_id: String,
    /// `ExpiresAt`
    pub expires_at: Timestamp,
}

impl Shape for CreateExpiringAccountAssignmentRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "CreateExpiringAccountAssignmentRequest")?;
        Ok(Self {
            instance_arn: fields.required()?,
            account_id: fields.required()?,
            permission_set_arn: fields.required()?,
            principal_type: fields.required()?,
            principal_id: fields.required()?,
            expires_at: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.instance_arn),
            required(self.account_id),
            required(self.permission_set_arn),
            required(self.principal_type),
            required(self.principal_id),
            required(self.expires_at),
        ])
    }
}

impl StructureShape for CreateExpiringAccountAssignmentRequest {
    const SCHEMA: &'static Schema = &schemas::CREATE_EXPIRING_ACCOUNT_ASSIGNMENT_REQUEST;
}

/// `CreateExpiringAccountAssignmentResponse`
#[derive(Clone, PartialEq)]
pub struct CreateExpiringAccountAssignmentResponse {
    /// `RequestId`
    pub request_id: String,
    /// `Status`
    pub status: String,
    /// `FailureReason`
    pub failure_reason: Option<String>,
}

impl CreateExpiringAccountAssignmentResponse {
    /// The required members; the others are absent.
    pub fn new(request_id: String, status: String) -> Self {
        Self {
            request_id,
            status,
            failure_reason: None,
        }
    }
}

impl Shape for CreateExpiringAccountAssignmentResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "CreateExpiringAccountAssignmentResponse")?;
        Ok(Self {
            request_id: fields.required()?,
            status: fields.required()?,
            failure_reason: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.request_id),
            required(self.status),
            optional(self.failure_reason),
        ])
    }
}

impl StructureShape for CreateExpiringAccountAssignmentResponse {
    const SCHEMA: &'static Schema = &schemas::CREATE_EXPIRING_ACCOUNT_ASSIGNMENT_RESPONSE;
}

/// `CreateExpiringGroupMembershipRequest`
#[derive(Clone, PartialEq)]
pub struct CreateExpiringGroupMembershipRequest {
    /// `IdentityStoreId`
    pub identity_store_id: String,
    /// `GroupId`
    pub group_id: String,
    /// `UserId`
    pub user_id: String,
    /// `ExpiresAt`
    pub expires_at: Timestamp,
}

impl Shape for CreateExpiringGroupMembershipRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "CreateExpiringGroupMembershipRequest")?;
        Ok(Self {
            identity_store_id: fields.required()?,
            group_id: fields.required()?,
            user_id: fields.required()?,
            expires_at: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.identity_store_id),
            required(self.group_id),
            required(self.user_id),
            required(self.expires_at),
        ])
    }
}

impl StructureShape for CreateExpiringGroupMembershipRequest {
    const SCHEMA: &'static Schema = &schemas::CREATE_EXPIRING_GROUP_MEMBERSHIP_REQUEST;
}

/// `CreateExpiringGroupMembershipResponse`
#[derive(Clone, PartialEq)]
pub struct CreateExpiringGroupMembershipResponse {
    /// `IdentityStoreId`
    pub identity_store_id: String,
    /// `MembershipId`
    pub membership_id: String,
}

impl Shape for CreateExpiringGroupMembershipResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "CreateExpiringGroupMembershipResponse")?;
        Ok(Self {
            identity_store_id: fields.required()?,
            membership_id: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.identity_store_id),
            required(self.membership_id),
        ])
    }
}

impl StructureShape for CreateExpiringGroupMembershipResponse {
    const SCHEMA: &'static Schema = &schemas::CREATE_EXPIRING_GROUP_MEMBERSHIP_RESPONSE;
}

/// `CreateGroupNestingRequest`
#[derive(Clone, PartialEq)]
pub struct CreateGroupNestingRequest {
    /// `IdentityStoreId`
    pub identity_store_id: String,
    /// `ParentGroupId`
    pub parent_group_id: String,
    /// `ChildGroupId`
    pub child_group_id: String,
}

impl Shape for CreateGroupNestingRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "CreateGroupNestingRequest")?;
        Ok(Self {
            identity_store_id: fields.required()?,
            parent_group_id: fields.required()?,
            child_group_id: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.identity_store_id),
            required(self.parent_group_id),
            required(self.child_group_id),
        ])
    }
}

impl StructureShape for CreateGroupNestingRequest {
    const SCHEMA: &'static Schema = &schemas::CREATE_GROUP_NESTING_REQUEST;
}

/// `CreateGroupNestingResponse`
#[derive(Clone, Default, PartialEq)]
pub struct CreateGroupNestingResponse {}

impl Shape for CreateGroupNestingResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        Fields::of(value, "CreateGroupNestingResponse")?;
        Ok(Self {})
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![])
    }
}

impl StructureShape for CreateGroupNestingResponse {
    const SCHEMA: &'static Schema = &schemas::CREATE_GROUP_NESTING_RESPONSE;
}

/// `CreateMfaRecoveryCodeRequest`
#[derive(Clone, PartialEq)]
pub struct CreateMfaRecoveryCodeRequest {
    /// `IdentityStoreId`
    pub identity_store_id: String,
    /// `UserId`
    pub user_id: String,
}

impl Shape for CreateMfaRecoveryCodeRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "CreateMfaRecoveryCodeRequest")?;
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

impl StructureShape for CreateMfaRecoveryCodeRequest {
    const SCHEMA: &'static Schema = &schemas::CREATE_MFA_RECOVERY_CODE_REQUEST;
}

/// `CreateMfaRecoveryCodeResponse`
#[derive(Clone, PartialEq)]
pub struct CreateMfaRecoveryCodeResponse {
    /// `RecoveryCode`
    pub recovery_code: String,
    /// `ExpiresAt`
    pub expires_at: Timestamp,
}

impl Shape for CreateMfaRecoveryCodeResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "CreateMfaRecoveryCodeResponse")?;
        Ok(Self {
            recovery_code: fields.required()?,
            expires_at: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.recovery_code),
            required(self.expires_at),
        ])
    }
}

impl StructureShape for CreateMfaRecoveryCodeResponse {
    const SCHEMA: &'static Schema = &schemas::CREATE_MFA_RECOVERY_CODE_RESPONSE;
}

/// `CreateProvisioningTokenRequest`
#[derive(Clone, PartialEq)]
pub struct CreateProvisioningTokenRequest {
    /// `InstanceArn`
    pub instance_arn: String,
    /// `Name`
    pub name: Option<String>,
    /// `Mode`
    pub mode: Option<ProvisioningMode>,
    /// `ExpiresInDays`
    pub expires_in_days: Option<i32>,
}

impl CreateProvisioningTokenRequest {
    /// The required members; the others are absent.
    pub fn new(instance_arn: String) -> Self {
        Self {
            instance_arn,
            name: None,
            mode: None,
            expires_in_days: None,
        }
    }
}

impl Shape for CreateProvisioningTokenRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "CreateProvisioningTokenRequest")?;
        Ok(Self {
            instance_arn: fields.required()?,
            name: fields.optional()?,
            mode: fields.optional()?,
            expires_in_days: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.instance_arn),
            optional(self.name),
            optional(self.mode),
            optional(self.expires_in_days),
        ])
    }
}

impl StructureShape for CreateProvisioningTokenRequest {
    const SCHEMA: &'static Schema = &schemas::CREATE_PROVISIONING_TOKEN_REQUEST;
}

/// `CreateProvisioningTokenResponse`
#[derive(Clone, PartialEq)]
pub struct CreateProvisioningTokenResponse {
    /// `Token`
    pub token: ProvisioningToken,
    /// `AccessToken`
    pub access_token: String,
    /// `Endpoint`
    pub endpoint: String,
}

impl Shape for CreateProvisioningTokenResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "CreateProvisioningTokenResponse")?;
        Ok(Self {
            token: fields.required()?,
            access_token: fields.required()?,
            endpoint: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.token),
            required(self.access_token),
            required(self.endpoint),
        ])
    }
}

impl StructureShape for CreateProvisioningTokenResponse {
    const SCHEMA: &'static Schema = &schemas::CREATE_PROVISIONING_TOKEN_RESPONSE;
}

/// `DeleteAssignmentRuleRequest`
#[derive(Clone, PartialEq)]
pub struct DeleteAssignmentRuleRequest {
    /// `InstanceArn`
    pub instance_arn: String,
    /// `AssignmentRuleId`
    pub assignment_rule_id: String,
}

impl Shape for DeleteAssignmentRuleRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "DeleteAssignmentRuleRequest")?;
        Ok(Self {
            instance_arn: fields.required()?,
            assignment_rule_id: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.instance_arn),
            required(self.assignment_rule_id),
        ])
    }
}

impl StructureShape for DeleteAssignmentRuleRequest {
    const SCHEMA: &'static Schema = &schemas::DELETE_ASSIGNMENT_RULE_REQUEST;
}

/// `DeleteAssignmentRuleResponse`
#[derive(Clone, Default, PartialEq)]
pub struct DeleteAssignmentRuleResponse {}

impl Shape for DeleteAssignmentRuleResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        Fields::of(value, "DeleteAssignmentRuleResponse")?;
        Ok(Self {})
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![])
    }
}

impl StructureShape for DeleteAssignmentRuleResponse {
    const SCHEMA: &'static Schema = &schemas::DELETE_ASSIGNMENT_RULE_RESPONSE;
}

/// `DeleteGroupNestingRequest`
#[derive(Clone, PartialEq)]
pub struct DeleteGroupNestingRequest {
    /// `IdentityStoreId`
    pub identity_store_id: String,
    /// `ParentGroupId`
    pub parent_group_id: String,
    /// `ChildGroupId`
    pub child_group_id: String,
}

impl Shape for DeleteGroupNestingRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "DeleteGroupNestingRequest")?;
        Ok(Self {
            identity_store_id: fields.required()?,
            parent_group_id: fields.required()?,
            child_group_id: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.identity_store_id),
            required(self.parent_group_id),
            required(self.child_group_id),
        ])
    }
}

impl StructureShape for DeleteGroupNestingRequest {
    const SCHEMA: &'static Schema = &schemas::DELETE_GROUP_NESTING_REQUEST;
}

/// `DeleteGroupNestingResponse`
#[derive(Clone, Default, PartialEq)]
pub struct DeleteGroupNestingResponse {}

impl Shape for DeleteGroupNestingResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        Fields::of(value, "DeleteGroupNestingResponse")?;
        Ok(Self {})
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![])
    }
}

impl StructureShape for DeleteGroupNestingResponse {
    const SCHEMA: &'static Schema = &schemas::DELETE_GROUP_NESTING_RESPONSE;
}

/// `DeleteOidcProviderRequest`
#[derive(Clone, PartialEq)]
pub struct DeleteOidcProviderRequest {
    /// `InstanceArn`
    pub instance_arn: String,
}

impl Shape for DeleteOidcProviderRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "DeleteOidcProviderRequest")?;
        Ok(Self {
            instance_arn: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.instance_arn)])
    }
}

impl StructureShape for DeleteOidcProviderRequest {
    const SCHEMA: &'static Schema = &schemas::DELETE_OIDC_PROVIDER_REQUEST;
}

/// `DeleteOidcProviderResponse`
#[derive(Clone, Default, PartialEq)]
pub struct DeleteOidcProviderResponse {}

impl Shape for DeleteOidcProviderResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        Fields::of(value, "DeleteOidcProviderResponse")?;
        Ok(Self {})
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![])
    }
}

impl StructureShape for DeleteOidcProviderResponse {
    const SCHEMA: &'static Schema = &schemas::DELETE_OIDC_PROVIDER_RESPONSE;
}

/// `DeleteOwnMfaDeviceRequest`
#[derive(Clone, PartialEq)]
pub struct DeleteOwnMfaDeviceRequest {
    /// `deviceId`
    pub device_id: String,
}

impl Shape for DeleteOwnMfaDeviceRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "DeleteOwnMfaDeviceRequest")?;
        Ok(Self {
            device_id: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.device_id)])
    }
}

impl StructureShape for DeleteOwnMfaDeviceRequest {
    const SCHEMA: &'static Schema = &schemas::DELETE_OWN_MFA_DEVICE_REQUEST;
}

/// `DeleteOwnMfaDeviceResponse`
#[derive(Clone, Default, PartialEq)]
pub struct DeleteOwnMfaDeviceResponse {}

impl Shape for DeleteOwnMfaDeviceResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        Fields::of(value, "DeleteOwnMfaDeviceResponse")?;
        Ok(Self {})
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![])
    }
}

impl StructureShape for DeleteOwnMfaDeviceResponse {
    const SCHEMA: &'static Schema = &schemas::DELETE_OWN_MFA_DEVICE_RESPONSE;
}

/// `DeletePortalFavouriteRequest`
#[derive(Clone, PartialEq)]
pub struct DeletePortalFavouriteRequest {
    /// `accountId`
    pub account_id: String,
    /// `roleName`
    pub role_name: Option<String>,
}

impl DeletePortalFavouriteRequest {
    /// The required members; the others are absent.
    pub fn new(account_id: String) -> Self {
        Self {
            account_id,
            role_name: None,
        }
    }
}

impl Shape for DeletePortalFavouriteRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "DeletePortalFavouriteRequest")?;
        Ok(Self {
            account_id: fields.required()?,
            role_name: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.account_id), optional(self.role_name)])
    }
}

impl StructureShape for DeletePortalFavouriteRequest {
    const SCHEMA: &'static Schema = &schemas::DELETE_PORTAL_FAVOURITE_REQUEST;
}

/// `DeletePortalFavouriteResponse`
#[derive(Clone, Default, PartialEq)]
pub struct DeletePortalFavouriteResponse {}

impl Shape for DeletePortalFavouriteResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        Fields::of(value, "DeletePortalFavouriteResponse")?;
        Ok(Self {})
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![])
    }
}

impl StructureShape for DeletePortalFavouriteResponse {
    const SCHEMA: &'static Schema = &schemas::DELETE_PORTAL_FAVOURITE_RESPONSE;
}

/// `DeleteProvisioningTokenRequest`
#[derive(Clone, PartialEq)]
pub struct DeleteProvisioningTokenRequest {
    /// `InstanceArn`
    pub instance_arn: String,
    /// `TokenId`
    pub token_id: String,
}

impl Shape for DeleteProvisioningTokenRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "DeleteProvisioningTokenRequest")?;
        Ok(Self {
            instance_arn: fields.required()?,
            token_id: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.instance_arn), required(self.token_id)])
    }
}

impl StructureShape for DeleteProvisioningTokenRequest {
    const SCHEMA: &'static Schema = &schemas::DELETE_PROVISIONING_TOKEN_REQUEST;
}

/// `DeleteProvisioningTokenResponse`
#[derive(Clone, Default, PartialEq)]
pub struct DeleteProvisioningTokenResponse {}

impl Shape for DeleteProvisioningTokenResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        Fields::of(value, "DeleteProvisioningTokenResponse")?;
        Ok(Self {})
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![])
    }
}

impl StructureShape for DeleteProvisioningTokenResponse {
    const SCHEMA: &'static Schema = &schemas::DELETE_PROVISIONING_TOKEN_RESPONSE;
}

/// `DeleteSamlProviderCertificateRequest`
#[derive(Clone, PartialEq)]
pub struct DeleteSamlProviderCertificateRequest {
    /// `InstanceArn`
    pub instance_arn: String,
    /// `CertificateId`
    pub certificate_id: String,
}

impl Shape for DeleteSamlProviderCertificateRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "DeleteSamlProviderCertificateRequest")?;
        Ok(Self {
            instance_arn: fields.required()?,
            certificate_id: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.instance_arn),
            required(self.certificate_id),
        ])
    }
}

impl StructureShape for DeleteSamlProviderCertificateRequest {
    const SCHEMA: &'static Schema = &schemas::DELETE_SAML_PROVIDER_CERTIFICATE_REQUEST;
}

/// `DeleteSamlProviderCertificateResponse`
#[derive(Clone, Default, PartialEq)]
pub struct DeleteSamlProviderCertificateResponse {}

impl Shape for DeleteSamlProviderCertificateResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        Fields::of(value, "DeleteSamlProviderCertificateResponse")?;
        Ok(Self {})
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![])
    }
}

impl StructureShape for DeleteSamlProviderCertificateResponse {
    const SCHEMA: &'static Schema = &schemas::DELETE_SAML_PROVIDER_CERTIFICATE_RESPONSE;
}

/// `DeleteSamlProviderRequest`
#[derive(Clone, PartialEq)]
pub struct DeleteSamlProviderRequest {
    /// `InstanceArn`
    pub instance_arn: String,
}

impl Shape for DeleteSamlProviderRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "DeleteSamlProviderRequest")?;
        Ok(Self {
            instance_arn: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.instance_arn)])
    }
}

impl StructureShape for DeleteSamlProviderRequest {
    const SCHEMA: &'static Schema = &schemas::DELETE_SAML_PROVIDER_REQUEST;
}

/// `DeleteSamlProviderResponse`
#[derive(Clone, Default, PartialEq)]
pub struct DeleteSamlProviderResponse {}

impl Shape for DeleteSamlProviderResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        Fields::of(value, "DeleteSamlProviderResponse")?;
        Ok(Self {})
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![])
    }
}

impl StructureShape for DeleteSamlProviderResponse {
    const SCHEMA: &'static Schema = &schemas::DELETE_SAML_PROVIDER_RESPONSE;
}

/// `DeleteUserMfaDeviceRequest`
#[derive(Clone, PartialEq)]
pub struct DeleteUserMfaDeviceRequest {
    /// `IdentityStoreId`
    pub identity_store_id: String,
    /// `UserId`
    pub user_id: String,
    /// `DeviceId`
    pub device_id: String,
}

impl Shape for DeleteUserMfaDeviceRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "DeleteUserMfaDeviceRequest")?;
        Ok(Self {
            identity_store_id: fields.required()?,
            user_id: fields.required()?,
            device_id: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.identity_store_id),
            required(self.user_id),
            required(self.device_id),
        ])
    }
}

impl StructureShape for DeleteUserMfaDeviceRequest {
    const SCHEMA: &'static Schema = &schemas::DELETE_USER_MFA_DEVICE_REQUEST;
}

/// `DeleteUserMfaDeviceResponse`
#[derive(Clone, Default, PartialEq)]
pub struct DeleteUserMfaDeviceResponse {}

impl Shape for DeleteUserMfaDeviceResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        Fields::of(value, "DeleteUserMfaDeviceResponse")?;
        Ok(Self {})
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![])
    }
}

impl StructureShape for DeleteUserMfaDeviceResponse {
    const SCHEMA: &'static Schema = &schemas::DELETE_USER_MFA_DEVICE_RESPONSE;
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
    /// `UserName`
    pub user_name: Option<String>,
    /// `SourceIpAddress`
    pub source_ip_address: Option<String>,
    /// `UserAgent`
    pub user_agent: Option<String>,
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
            user_name: None,
            source_ip_address: None,
            user_agent: None,
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
            user_name: fields.optional()?,
            source_ip_address: fields.optional()?,
            user_agent: fields.optional()?,
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
            optional(self.user_name),
            optional(self.source_ip_address),
            optional(self.user_agent),
        ])
    }
}

impl StructureShape for DeniedEvent {
    const SCHEMA: &'static Schema = &schemas::DENIED_EVENT;
}

/// `DescribeIdentitySourceRequest`
#[derive(Clone, PartialEq)]
pub struct DescribeIdentitySourceRequest {
    /// `InstanceArn`
    pub instance_arn: String,
}

impl Shape for DescribeIdentitySourceRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "DescribeIdentitySourceRequest")?;
        Ok(Self {
            instance_arn: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.instance_arn)])
    }
}

impl StructureShape for DescribeIdentitySourceRequest {
    const SCHEMA: &'static Schema = &schemas::DESCRIBE_IDENTITY_SOURCE_REQUEST;
}

/// `DescribeIdentitySourceResponse`
#[derive(Clone, PartialEq)]
pub struct DescribeIdentitySourceResponse {
    /// `IdentitySource`
    pub identity_source: IdentitySourceType,
    /// `ChangedAt`
    pub changed_at: Option<Timestamp>,
    /// `AvailableIdentitySources`
    pub available_identity_sources: Vec<IdentitySourceType>,
}

impl DescribeIdentitySourceResponse {
    /// The required members; the others are absent.
    pub fn new(
        identity_source: IdentitySourceType,
        available_identity_sources: Vec<IdentitySourceType>,
    ) -> Self {
        Self {
            identity_source,
            changed_at: None,
            available_identity_sources,
        }
    }
}

impl Shape for DescribeIdentitySourceResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "DescribeIdentitySourceResponse")?;
        Ok(Self {
            identity_source: fields.required()?,
            changed_at: fields.optional()?,
            available_identity_sources: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.identity_source),
            optional(self.changed_at),
            required(self.available_identity_sources),
        ])
    }
}

impl StructureShape for DescribeIdentitySourceResponse {
    const SCHEMA: &'static Schema = &schemas::DESCRIBE_IDENTITY_SOURCE_RESPONSE;
}

/// `DescribeOidcProviderRequest`
#[derive(Clone, PartialEq)]
pub struct DescribeOidcProviderRequest {
    /// `InstanceArn`
    pub instance_arn: String,
}

impl Shape for DescribeOidcProviderRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "DescribeOidcProviderRequest")?;
        Ok(Self {
            instance_arn: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.instance_arn)])
    }
}

impl StructureShape for DescribeOidcProviderRequest {
    const SCHEMA: &'static Schema = &schemas::DESCRIBE_OIDC_PROVIDER_REQUEST;
}

/// `DescribeOidcProviderResponse`
#[derive(Clone, PartialEq)]
pub struct DescribeOidcProviderResponse {
    /// `Issuer`
    pub issuer: String,
    /// `ClientId`
    pub client_id: String,
    /// `ClientAuthentication`
    pub client_authentication: OidcClientAuthentication,
    /// `UserNameClaim`
    pub user_name_claim: String,
    /// `Scopes`
    pub scopes: Vec<String>,
    /// `AccessControlClaim`
    pub access_control_claim: Option<String>,
    /// `RedirectUri`
    pub redirect_uri: String,
    /// `UpdatedAt`
    pub updated_at: Timestamp,
}

impl DescribeOidcProviderResponse {
    /// The required members; the others are absent.
    #[expect(clippy::too_many_arguments, reason = "as many as the model requires")]
    pub fn new(
        issuer: String,
        client_id: String,
        client_authentication: OidcClientAuthentication,
        user_name_claim: String,
        scopes: Vec<String>,
        redirect_uri: String,
        updated_at: Timestamp,
    ) -> Self {
        Self {
            issuer,
            client_id,
            client_authentication,
            user_name_claim,
            scopes,
            access_control_claim: None,
            redirect_uri,
            updated_at,
        }
    }
}

impl Shape for DescribeOidcProviderResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "DescribeOidcProviderResponse")?;
        Ok(Self {
            issuer: fields.required()?,
            client_id: fields.required()?,
            client_authentication: fields.required()?,
            user_name_claim: fields.required()?,
            scopes: fields.required()?,
            access_control_claim: fields.optional()?,
            redirect_uri: fields.required()?,
            updated_at: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.issuer),
            required(self.client_id),
            required(self.client_authentication),
            required(self.user_name_claim),
            required(self.scopes),
            optional(self.access_control_claim),
            required(self.redirect_uri),
            required(self.updated_at),
        ])
    }
}

impl StructureShape for DescribeOidcProviderResponse {
    const SCHEMA: &'static Schema = &schemas::DESCRIBE_OIDC_PROVIDER_RESPONSE;
}

/// `DescribeProvisioningRequest`
#[derive(Clone, PartialEq)]
pub struct DescribeProvisioningRequest {
    /// `InstanceArn`
    pub instance_arn: String,
}

impl Shape for DescribeProvisioningRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "DescribeProvisioningRequest")?;
        Ok(Self {
            instance_arn: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.instance_arn)])
    }
}

impl StructureShape for DescribeProvisioningRequest {
    const SCHEMA: &'static Schema = &schemas::DESCRIBE_PROVISIONING_REQUEST;
}

/// `DescribeProvisioningResponse`
#[derive(Clone, PartialEq)]
pub struct DescribeProvisioningResponse {
    /// `Enabled`
    pub enabled: bool,
    /// `EnabledAt`
    pub enabled_at: Option<Timestamp>,
    /// `Endpoint`
    pub endpoint: String,
    /// `IdentitySource`
    pub identity_source: String,
    /// `Tokens`
    pub tokens: Vec<ProvisioningToken>,
    /// `LastSeenAt`
    pub last_seen_at: Option<Timestamp>,
    /// `LagSeconds`
    pub lag_seconds: Option<i32>,
    /// `Guard`
    pub guard: ProvisioningGuard,
    /// `HeldRun`
    pub held_run: Option<HeldProvisioningRun>,
    /// `ConfirmedUntil`
    pub confirmed_until: Option<Timestamp>,
}

impl DescribeProvisioningResponse {
    /// The required members; the others are absent.
    pub fn new(
        enabled: bool,
        endpoint: String,
        identity_source: String,
        tokens: Vec<ProvisioningToken>,
        guard: ProvisioningGuard,
    ) -> Self {
        Self {
            enabled,
            enabled_at: None,
            endpoint,
            identity_source,
            tokens,
            last_seen_at: None,
            lag_seconds: None,
            guard,
            held_run: None,
            confirmed_until: None,
        }
    }
}

impl Shape for DescribeProvisioningResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "DescribeProvisioningResponse")?;
        Ok(Self {
            enabled: fields.required()?,
            enabled_at: fields.optional()?,
            endpoint: fields.required()?,
            identity_source: fields.required()?,
            tokens: fields.required()?,
            last_seen_at: fields.optional()?,
            lag_seconds: fields.optional()?,
            guard: fields.required()?,
            held_run: fields.optional()?,
            confirmed_until: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.enabled),
            optional(self.enabled_at),
            required(self.endpoint),
            required(self.identity_source),
            required(self.tokens),
            optional(self.last_seen_at),
            optional(self.lag_seconds),
            required(self.guard),
            optional(self.held_run),
            optional(self.confirmed_until),
        ])
    }
}

impl StructureShape for DescribeProvisioningResponse {
    const SCHEMA: &'static Schema = &schemas::DESCRIBE_PROVISIONING_RESPONSE;
}

/// `DescribeSamlProviderRequest`
#[derive(Clone, PartialEq)]
pub struct DescribeSamlProviderRequest {
    /// `InstanceArn`
    pub instance_arn: String,
}

impl Shape for DescribeSamlProviderRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "DescribeSamlProviderRequest")?;
        Ok(Self {
            instance_arn: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.instance_arn)])
    }
}

impl StructureShape for DescribeSamlProviderRequest {
    const SCHEMA: &'static Schema = &schemas::DESCRIBE_SAML_PROVIDER_REQUEST;
}

/// `DescribeSamlProviderResponse`
#[derive(Clone, PartialEq)]
pub struct DescribeSamlProviderResponse {
    /// `EntityId`
    pub entity_id: String,
    /// `SignOnRedirectUrl`
    pub sign_on_redirect_url: Option<String>,
    /// `SignOnPostUrl`
    pub sign_on_post_url: Option<String>,
    /// `LogoutUrl`
    pub logout_url: Option<String>,
    /// `Certificates`
    pub certificates: Vec<SamlProviderCertificate>,
    /// `Options`
    pub options: SamlOptions,
    /// `MetadataUrl`
    pub metadata_url: Option<String>,
    /// `MetadataValidUntil`
    pub metadata_valid_until: Option<Timestamp>,
    /// `RefreshedAt`
    pub refreshed_at: Option<Timestamp>,
    /// `NextRefreshAt`
    pub next_refresh_at: Option<Timestamp>,
    /// `RefreshFailure`
    pub refresh_failure: Option<String>,
    /// `UpdatedAt`
    pub updated_at: Timestamp,
    /// `ServiceProvider`
    pub service_provider: SamlServiceProvider,
}

impl DescribeSamlProviderResponse {
    /// The required members; the others are absent.
    pub fn new(
        entity_id: String,
        certificates: Vec<SamlProviderCertificate>,
        options: SamlOptions,
        updated_at: Timestamp,
        service_provider: SamlServiceProvider,
    ) -> Self {
        Self {
            entity_id,
            sign_on_redirect_url: None,
            sign_on_post_url: None,
            logout_url: None,
            certificates,
            options,
            metadata_url: None,
            metadata_valid_until: None,
            refreshed_at: None,
            next_refresh_at: None,
            refresh_failure: None,
            updated_at,
            service_provider,
        }
    }
}

impl Shape for DescribeSamlProviderResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "DescribeSamlProviderResponse")?;
        Ok(Self {
            entity_id: fields.required()?,
            sign_on_redirect_url: fields.optional()?,
            sign_on_post_url: fields.optional()?,
            logout_url: fields.optional()?,
            certificates: fields.required()?,
            options: fields.required()?,
            metadata_url: fields.optional()?,
            metadata_valid_until: fields.optional()?,
            refreshed_at: fields.optional()?,
            next_refresh_at: fields.optional()?,
            refresh_failure: fields.optional()?,
            updated_at: fields.required()?,
            service_provider: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.entity_id),
            optional(self.sign_on_redirect_url),
            optional(self.sign_on_post_url),
            optional(self.logout_url),
            required(self.certificates),
            required(self.options),
            optional(self.metadata_url),
            optional(self.metadata_valid_until),
            optional(self.refreshed_at),
            optional(self.next_refresh_at),
            optional(self.refresh_failure),
            required(self.updated_at),
            required(self.service_provider),
        ])
    }
}

impl StructureShape for DescribeSamlProviderResponse {
    const SCHEMA: &'static Schema = &schemas::DESCRIBE_SAML_PROVIDER_RESPONSE;
}

smithy::enumeration! {
/// `DeviceCodeMode`
DeviceCodeMode {
Allowed = "ALLOWED",
Groups = "GROUPS",
Forbidden = "FORBIDDEN",
}
}

/// `DisableProvisioningRequest`
#[derive(Clone, PartialEq)]
pub struct DisableProvisioningRequest {
    /// `InstanceArn`
    pub instance_arn: String,
}

impl Shape for DisableProvisioningRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "DisableProvisioningRequest")?;
        Ok(Self {
            instance_arn: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.instance_arn)])
    }
}

impl StructureShape for DisableProvisioningRequest {
    const SCHEMA: &'static Schema = &schemas::DISABLE_PROVISIONING_REQUEST;
}

/// `DisableProvisioningResponse`
#[derive(Clone, Default, PartialEq)]
pub struct DisableProvisioningResponse {}

impl Shape for DisableProvisioningResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        Fields::of(value, "DisableProvisioningResponse")?;
        Ok(Self {})
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![])
    }
}

impl StructureShape for DisableProvisioningResponse {
    const SCHEMA: &'static Schema = &schemas::DISABLE_PROVISIONING_RESPONSE;
}

smithy::enumeration! {
/// `EmailOneTimePassword`
EmailOneTimePassword {
Enabled = "ENABLED",
Disabled = "DISABLED",
}
}

/// `EnableProvisioningRequest`
#[derive(Clone, PartialEq)]
pub struct EnableProvisioningRequest {
    /// `InstanceArn`
    pub instance_arn: String,
}

impl Shape for EnableProvisioningRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "EnableProvisioningRequest")?;
        Ok(Self {
            instance_arn: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.instance_arn)])
    }
}

impl StructureShape for EnableProvisioningRequest {
    const SCHEMA: &'static Schema = &schemas::ENABLE_PROVISIONING_REQUEST;
}

/// `EnableProvisioningResponse`
#[derive(Clone, PartialEq)]
pub struct EnableProvisioningResponse {
    /// `Endpoint`
    pub endpoint: String,
}

impl Shape for EnableProvisioningResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "EnableProvisioningResponse")?;
        Ok(Self {
            endpoint: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.endpoint)])
    }
}

impl StructureShape for EnableProvisioningResponse {
    const SCHEMA: &'static Schema = &schemas::ENABLE_PROVISIONING_RESPONSE;
}

/// `EndAllUserSessionsRequest`
#[derive(Clone, PartialEq)]
pub struct EndAllUserSessionsRequest {
    /// `IdentityStoreId`
    pub identity_store_id: String,
    /// `UserId`
    pub user_id: String,
}

impl Shape for EndAllUserSessionsRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "EndAllUserSessionsRequest")?;
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

impl StructureShape for EndAllUserSessionsRequest {
    const SCHEMA: &'static Schema = &schemas::END_ALL_USER_SESSIONS_REQUEST;
}

/// `EndAllUserSessionsResponse`
#[derive(Clone, Default, PartialEq)]
pub struct EndAllUserSessionsResponse {}

impl Shape for EndAllUserSessionsResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        Fields::of(value, "EndAllUserSessionsResponse")?;
        Ok(Self {})
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![])
    }
}

impl StructureShape for EndAllUserSessionsResponse {
    const SCHEMA: &'static Schema = &schemas::END_ALL_USER_SESSIONS_RESPONSE;
}

/// `EndOwnOtherSessionsRequest`
#[derive(Clone, Default, PartialEq)]
pub struct EndOwnOtherSessionsRequest {}

impl Shape for EndOwnOtherSessionsRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        Fields::of(value, "EndOwnOtherSessionsRequest")?;
        Ok(Self {})
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![])
    }
}

impl StructureShape for EndOwnOtherSessionsRequest {
    const SCHEMA: &'static Schema = &schemas::END_OWN_OTHER_SESSIONS_REQUEST;
}

/// `EndOwnOtherSessionsResponse`
#[derive(Clone, PartialEq)]
pub struct EndOwnOtherSessionsResponse {
    /// `endedSessions`
    pub ended_sessions: i32,
}

impl Shape for EndOwnOtherSessionsResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "EndOwnOtherSessionsResponse")?;
        Ok(Self {
            ended_sessions: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.ended_sessions)])
    }
}

impl StructureShape for EndOwnOtherSessionsResponse {
    const SCHEMA: &'static Schema = &schemas::END_OWN_OTHER_SESSIONS_RESPONSE;
}

/// `EndOwnSessionRequest`
#[derive(Clone, PartialEq)]
pub struct EndOwnSessionRequest {
    /// `sessionId`
    pub session_id: String,
}

impl Shape for EndOwnSessionRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "EndOwnSessionRequest")?;
        Ok(Self {
            session_id: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.session_id)])
    }
}

impl StructureShape for EndOwnSessionRequest {
    const SCHEMA: &'static Schema = &schemas::END_OWN_SESSION_REQUEST;
}

/// `EndOwnSessionResponse`
#[derive(Clone, Default, PartialEq)]
pub struct EndOwnSessionResponse {}

impl Shape for EndOwnSessionResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        Fields::of(value, "EndOwnSessionResponse")?;
        Ok(Self {})
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![])
    }
}

impl StructureShape for EndOwnSessionResponse {
    const SCHEMA: &'static Schema = &schemas::END_OWN_SESSION_RESPONSE;
}

/// `EndUserSessionRequest`
#[derive(Clone, PartialEq)]
pub struct EndUserSessionRequest {
    /// `IdentityStoreId`
    pub identity_store_id: String,
    /// `UserId`
    pub user_id: String,
    /// `SessionId`
    pub session_id: String,
}

impl Shape for EndUserSessionRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "EndUserSessionRequest")?;
        Ok(Self {
            identity_store_id: fields.required()?,
            user_id: fields.required()?,
            session_id: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.identity_store_id),
            required(self.user_id),
            required(self.session_id),
        ])
    }
}

impl StructureShape for EndUserSessionRequest {
    const SCHEMA: &'static Schema = &schemas::END_USER_SESSION_REQUEST;
}

/// `EndUserSessionResponse`
#[derive(Clone, Default, PartialEq)]
pub struct EndUserSessionResponse {}

impl Shape for EndUserSessionResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        Fields::of(value, "EndUserSessionResponse")?;
        Ok(Self {})
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![])
    }
}

impl StructureShape for EndUserSessionResponse {
    const SCHEMA: &'static Schema = &schemas::END_USER_SESSION_RESPONSE;
}

smithy::enumeration! {
/// `EntityType`
EntityType {
User = "USER",
Group = "GROUP",
Membership = "MEMBERSHIP",
PermissionSet = "PERMISSION_SET",
Assignment = "ASSIGNMENT",
Entitlement = "ENTITLEMENT",
Nesting = "NESTING",
AssignmentRule = "ASSIGNMENT_RULE",
Settings = "SETTINGS",
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
    pub principal_arn: Option<String>,
    /// `Action`
    pub action: Option<String>,
    /// `ResourceArn`
    pub resource_arn: Option<String>,
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
    pub fn new(
        allowed: bool,
        decision: String,
        summary: String,
        layers: Vec<Layer>,
        missing_context_keys: Vec<String>,
        context: Vec<ContextEntry>,
    ) -> Self {
        Self {
            principal_arn: None,
            action: None,
            resource_arn: None,
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
            principal_arn: fields.optional()?,
            action: fields.optional()?,
            resource_arn: fields.optional()?,
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
            optional(self.principal_arn),
            optional(self.action),
            optional(self.resource_arn),
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

/// `GetAssignmentRuleRequest`
#[derive(Clone, PartialEq)]
pub struct GetAssignmentRuleRequest {
    /// `InstanceArn`
    pub instance_arn: String,
    /// `AssignmentRuleId`
    pub assignment_rule_id: String,
}

impl Shape for GetAssignmentRuleRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "GetAssignmentRuleRequest")?;
        Ok(Self {
            instance_arn: fields.required()?,
            assignment_rule_id: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.instance_arn),
            required(self.assignment_rule_id),
        ])
    }
}

impl StructureShape for GetAssignmentRuleRequest {
    const SCHEMA: &'static Schema = &schemas::GET_ASSIGNMENT_RULE_REQUEST;
}

/// `GetAssignmentRuleResponse`
#[derive(Clone, PartialEq)]
pub struct GetAssignmentRuleResponse {
    /// `AssignmentRule`
    pub assignment_rule: AssignmentRule,
    /// `Progress`
    pub progress: AssignmentRuleProgress,
}

impl Shape for GetAssignmentRuleResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "GetAssignmentRuleResponse")?;
        Ok(Self {
            assignment_rule: fields.required()?,
            progress: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.assignment_rule),
            required(self.progress),
        ])
    }
}

impl StructureShape for GetAssignmentRuleResponse {
    const SCHEMA: &'static Schema = &schemas::GET_ASSIGNMENT_RULE_RESPONSE;
}

/// `GetDeviceCodeSettingsRequest`
#[derive(Clone, PartialEq)]
pub struct GetDeviceCodeSettingsRequest {
    /// `InstanceArn`
    pub instance_arn: String,
}

impl Shape for GetDeviceCodeSettingsRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "GetDeviceCodeSettingsRequest")?;
        Ok(Self {
            instance_arn: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.instance_arn)])
    }
}

impl StructureShape for GetDeviceCodeSettingsRequest {
    const SCHEMA: &'static Schema = &schemas::GET_DEVICE_CODE_SETTINGS_REQUEST;
}

/// `GetDeviceCodeSettingsResponse`
#[derive(Clone, PartialEq)]
pub struct GetDeviceCodeSettingsResponse {
    /// `DeviceCode`
    pub device_code: DeviceCodeMode,
    /// `GroupIds`
    pub group_ids: Vec<String>,
}

impl Shape for GetDeviceCodeSettingsResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "GetDeviceCodeSettingsResponse")?;
        Ok(Self {
            device_code: fields.required()?,
            group_ids: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.device_code), required(self.group_ids)])
    }
}

impl StructureShape for GetDeviceCodeSettingsResponse {
    const SCHEMA: &'static Schema = &schemas::GET_DEVICE_CODE_SETTINGS_RESPONSE;
}

/// `GetMfaSettingsRequest`
#[derive(Clone, PartialEq)]
pub struct GetMfaSettingsRequest {
    /// `InstanceArn`
    pub instance_arn: String,
}

impl Shape for GetMfaSettingsRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "GetMfaSettingsRequest")?;
        Ok(Self {
            instance_arn: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.instance_arn)])
    }
}

impl StructureShape for GetMfaSettingsRequest {
    const SCHEMA: &'static Schema = &schemas::GET_MFA_SETTINGS_REQUEST;
}

/// `GetMfaSettingsResponse`
#[derive(Clone, PartialEq)]
pub struct GetMfaSettingsResponse {
    /// `MfaSettings`
    pub mfa_settings: MfaSettings,
}

impl Shape for GetMfaSettingsResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "GetMfaSettingsResponse")?;
        Ok(Self {
            mfa_settings: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.mfa_settings)])
    }
}

impl StructureShape for GetMfaSettingsResponse {
    const SCHEMA: &'static Schema = &schemas::GET_MFA_SETTINGS_RESPONSE;
}

/// `GetOwnProfileRequest`
#[derive(Clone, Default, PartialEq)]
pub struct GetOwnProfileRequest {}

impl Shape for GetOwnProfileRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        Fields::of(value, "GetOwnProfileRequest")?;
        Ok(Self {})
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![])
    }
}

impl StructureShape for GetOwnProfileRequest {
    const SCHEMA: &'static Schema = &schemas::GET_OWN_PROFILE_REQUEST;
}

/// `GetOwnProfileResponse`
#[derive(Clone, PartialEq)]
pub struct GetOwnProfileResponse {
    /// `profile`
    pub profile: OwnProfile,
}

impl Shape for GetOwnProfileResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "GetOwnProfileResponse")?;
        Ok(Self {
            profile: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.profile)])
    }
}

impl StructureShape for GetOwnProfileResponse {
    const SCHEMA: &'static Schema = &schemas::GET_OWN_PROFILE_RESPONSE;
}

/// `GetPasswordSettingsRequest`
#[derive(Clone, PartialEq)]
pub struct GetPasswordSettingsRequest {
    /// `IdentityStoreId`
    pub identity_store_id: String,
}

impl Shape for GetPasswordSettingsRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "GetPasswordSettingsRequest")?;
        Ok(Self {
            identity_store_id: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.identity_store_id)])
    }
}

impl StructureShape for GetPasswordSettingsRequest {
    const SCHEMA: &'static Schema = &schemas::GET_PASSWORD_SETTINGS_REQUEST;
}

/// `GetPasswordSettingsResponse`
#[derive(Clone, PartialEq)]
pub struct GetPasswordSettingsResponse {
    /// `EmailOneTimePassword`
    pub email_one_time_password: EmailOneTimePassword,
}

impl Shape for GetPasswordSettingsResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "GetPasswordSettingsResponse")?;
        Ok(Self {
            email_one_time_password: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.email_one_time_password)])
    }
}

impl StructureShape for GetPasswordSettingsResponse {
    const SCHEMA: &'static Schema = &schemas::GET_PASSWORD_SETTINGS_RESPONSE;
}

/// `GetPortalRequest`
#[derive(Clone, Default, PartialEq)]
pub struct GetPortalRequest {
    /// `ifNoneMatch`
    pub if_none_match: Option<String>,
}

impl Shape for GetPortalRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "GetPortalRequest")?;
        Ok(Self {
            if_none_match: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![optional(self.if_none_match)])
    }
}

impl StructureShape for GetPortalRequest {
    const SCHEMA: &'static Schema = &schemas::GET_PORTAL_REQUEST;
}

/// `GetPortalResponse`
#[derive(Clone, PartialEq)]
pub struct GetPortalResponse {
    /// `etag`
    pub etag: String,
    /// `notModified`
    pub not_modified: bool,
    /// `startUrl`
    pub start_url: Option<String>,
    /// `region`
    pub region: Option<String>,
    /// `person`
    pub person: Option<PortalPerson>,
    /// `accounts`
    pub accounts: Option<Vec<PortalAccount>>,
    /// `recents`
    pub recents: Option<Vec<PortalRecent>>,
    /// `canManageMfaDevices`
    pub can_manage_mfa_devices: Option<bool>,
    /// `hasApplications`
    pub has_applications: Option<bool>,
    /// `usesIdentityProvider`
    pub uses_identity_provider: Option<bool>,
    /// `sessionTags`
    pub session_tags: Option<Vec<PortalSessionTag>>,
}

impl GetPortalResponse {
    /// The required members; the others are absent.
    pub fn new(etag: String, not_modified: bool) -> Self {
        Self {
            etag,
            not_modified,
            start_url: None,
            region: None,
            person: None,
            accounts: None,
            recents: None,
            can_manage_mfa_devices: None,
            has_applications: None,
            uses_identity_provider: None,
            session_tags: None,
        }
    }
}

impl Shape for GetPortalResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "GetPortalResponse")?;
        Ok(Self {
            etag: fields.required()?,
            not_modified: fields.required()?,
            start_url: fields.optional()?,
            region: fields.optional()?,
            person: fields.optional()?,
            accounts: fields.optional()?,
            recents: fields.optional()?,
            can_manage_mfa_devices: fields.optional()?,
            has_applications: fields.optional()?,
            uses_identity_provider: fields.optional()?,
            session_tags: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.etag),
            required(self.not_modified),
            optional(self.start_url),
            optional(self.region),
            optional(self.person),
            optional(self.accounts),
            optional(self.recents),
            optional(self.can_manage_mfa_devices),
            optional(self.has_applications),
            optional(self.uses_identity_provider),
            optional(self.session_tags),
        ])
    }
}

impl StructureShape for GetPortalResponse {
    const SCHEMA: &'static Schema = &schemas::GET_PORTAL_RESPONSE;
}

/// `GetProvisioningStatusRequest`
#[derive(Clone, PartialEq)]
pub struct GetProvisioningStatusRequest {
    /// `InstanceArn`
    pub instance_arn: String,
    /// `RequestId`
    pub request_id: String,
}

impl Shape for GetProvisioningStatusRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "GetProvisioningStatusRequest")?;
        Ok(Self {
            instance_arn: fields.required()?,
            request_id: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.instance_arn), required(self.request_id)])
    }
}

impl StructureShape for GetProvisioningStatusRequest {
    const SCHEMA: &'static Schema = &schemas::GET_PROVISIONING_STATUS_REQUEST;
}

/// `GetProvisioningStatusResponse`
#[derive(Clone, PartialEq)]
pub struct GetProvisioningStatusResponse {
    /// `Operation`
    pub operation: ProvisioningOperation,
    /// `Progress`
    pub progress: ProvisioningProgress,
}

impl Shape for GetProvisioningStatusResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "GetProvisioningStatusResponse")?;
        Ok(Self {
            operation: fields.required()?,
            progress: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.operation), required(self.progress)])
    }
}

impl StructureShape for GetProvisioningStatusResponse {
    const SCHEMA: &'static Schema = &schemas::GET_PROVISIONING_STATUS_RESPONSE;
}

/// `GetRoleNamingRequest`
#[derive(Clone, PartialEq)]
pub struct GetRoleNamingRequest {
    /// `InstanceArn`
    pub instance_arn: String,
    /// `PermissionSetName`
    pub permission_set_name: Option<String>,
}

impl GetRoleNamingRequest {
    /// The required members; the others are absent.
    pub fn new(instance_arn: String) -> Self {
        Self {
            instance_arn,
            permission_set_name: None,
        }
    }
}

impl Shape for GetRoleNamingRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "GetRoleNamingRequest")?;
        Ok(Self {
            instance_arn: fields.required()?,
            permission_set_name: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.instance_arn),
            optional(self.permission_set_name),
        ])
    }
}

impl StructureShape for GetRoleNamingRequest {
    const SCHEMA: &'static Schema = &schemas::GET_ROLE_NAMING_REQUEST;
}

/// `GetRoleNamingResponse`
#[derive(Clone, PartialEq)]
pub struct GetRoleNamingResponse {
    /// `RoleNaming`
    pub role_naming: RoleNaming,
    /// `RolePath`
    pub role_path: String,
    /// `StableRoleName`
    pub stable_role_name: Option<String>,
}

impl GetRoleNamingResponse {
    /// The required members; the others are absent.
    pub fn new(role_naming: RoleNaming, role_path: String) -> Self {
        Self {
            role_naming,
            role_path,
            stable_role_name: None,
        }
    }
}

impl Shape for GetRoleNamingResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "GetRoleNamingResponse")?;
        Ok(Self {
            role_naming: fields.required()?,
            role_path: fields.required()?,
            stable_role_name: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.role_naming),
            required(self.role_path),
            optional(self.stable_role_name),
        ])
    }
}

impl StructureShape for GetRoleNamingResponse {
    const SCHEMA: &'static Schema = &schemas::GET_ROLE_NAMING_RESPONSE;
}

/// `GetServiceProviderMetadataRequest`
#[derive(Clone, PartialEq)]
pub struct GetServiceProviderMetadataRequest {
    /// `InstanceArn`
    pub instance_arn: String,
}

impl Shape for GetServiceProviderMetadataRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "GetServiceProviderMetadataRequest")?;
        Ok(Self {
            instance_arn: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.instance_arn)])
    }
}

impl StructureShape for GetServiceProviderMetadataRequest {
    const SCHEMA: &'static Schema = &schemas::GET_SERVICE_PROVIDER_METADATA_REQUEST;
}

/// `GetServiceProviderMetadataResponse`
#[derive(Clone, PartialEq)]
pub struct GetServiceProviderMetadataResponse {
    /// `MetadataDocument`
    pub metadata_document: String,
    /// `ServiceProvider`
    pub service_provider: SamlServiceProvider,
}

impl Shape for GetServiceProviderMetadataResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "GetServiceProviderMetadataResponse")?;
        Ok(Self {
            metadata_document: fields.required()?,
            service_provider: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.metadata_document),
            required(self.service_provider),
        ])
    }
}

impl StructureShape for GetServiceProviderMetadataResponse {
    const SCHEMA: &'static Schema = &schemas::GET_SERVICE_PROVIDER_METADATA_RESPONSE;
}

/// `GetSessionSettingsRequest`
#[derive(Clone, PartialEq)]
pub struct GetSessionSettingsRequest {
    /// `InstanceArn`
    pub instance_arn: String,
}

impl Shape for GetSessionSettingsRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "GetSessionSettingsRequest")?;
        Ok(Self {
            instance_arn: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.instance_arn)])
    }
}

impl StructureShape for GetSessionSettingsRequest {
    const SCHEMA: &'static Schema = &schemas::GET_SESSION_SETTINGS_REQUEST;
}

/// `GetSessionSettingsResponse`
#[derive(Clone, PartialEq)]
pub struct GetSessionSettingsResponse {
    /// `InteractiveSessionDuration`
    pub interactive_session_duration: String,
    /// `BackgroundSessionDuration`
    pub background_session_duration: String,
}

impl Shape for GetSessionSettingsResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "GetSessionSettingsResponse")?;
        Ok(Self {
            interactive_session_duration: fields.required()?,
            background_session_duration: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.interactive_session_duration),
            required(self.background_session_duration),
        ])
    }
}

impl StructureShape for GetSessionSettingsResponse {
    const SCHEMA: &'static Schema = &schemas::GET_SESSION_SETTINGS_RESPONSE;
}

/// `GetUserStatusRequest`
#[derive(Clone, PartialEq)]
pub struct GetUserStatusRequest {
    /// `IdentityStoreId`
    pub identity_store_id: String,
    /// `UserId`
    pub user_id: String,
}

impl Shape for GetUserStatusRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "GetUserStatusRequest")?;
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

impl StructureShape for GetUserStatusRequest {
    const SCHEMA: &'static Schema = &schemas::GET_USER_STATUS_REQUEST;
}

/// `GetUserStatusResponse`
#[derive(Clone, PartialEq)]
pub struct GetUserStatusResponse {
    /// `UserStatus`
    pub user_status: UserStatus,
    /// `EmailVerified`
    pub email_verified: Option<bool>,
}

impl GetUserStatusResponse {
    /// The required members; the others are absent.
    pub fn new(user_status: UserStatus) -> Self {
        Self {
            user_status,
            email_verified: None,
        }
    }
}

impl Shape for GetUserStatusResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "GetUserStatusResponse")?;
        Ok(Self {
            user_status: fields.required()?,
            email_verified: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.user_status),
            optional(self.email_verified),
        ])
    }
}

impl StructureShape for GetUserStatusResponse {
    const SCHEMA: &'static Schema = &schemas::GET_USER_STATUS_RESPONSE;
}

/// `GroupName`
#[derive(Clone, PartialEq)]
pub struct GroupName {
    /// `GroupId`
    pub group_id: String,
    /// `GroupName`
    pub group_name: Option<String>,
}

impl GroupName {
    /// The required members; the others are absent.
    pub fn new(group_id: String) -> Self {
        Self {
            group_id,
            group_name: None,
        }
    }
}

impl Shape for GroupName {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "GroupName")?;
        Ok(Self {
            group_id: fields.required()?,
            group_name: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.group_id), optional(self.group_name)])
    }
}

impl StructureShape for GroupName {
    const SCHEMA: &'static Schema = &schemas::GROUP_NAME;
}

/// `HeldProvisioningRun`
#[derive(Clone, PartialEq)]
pub struct HeldProvisioningRun {
    /// `HeldAt`
    pub held_at: Timestamp,
    /// `Reason`
    pub reason: String,
}

impl Shape for HeldProvisioningRun {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "HeldProvisioningRun")?;
        Ok(Self {
            held_at: fields.required()?,
            reason: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.held_at), required(self.reason)])
    }
}

impl StructureShape for HeldProvisioningRun {
    const SCHEMA: &'static Schema = &schemas::HELD_PROVISIONING_RUN;
}

smithy::enumeration! {
/// `IdentitySourceType`
IdentitySourceType {
Directory = "DIRECTORY",
Saml = "SAML",
Oidc = "OIDC",
ActiveDirectory = "ACTIVE_DIRECTORY",
}
}

/// `InviteUserRequest`
#[derive(Clone, PartialEq)]
pub struct InviteUserRequest {
    /// `IdentityStoreId`
    pub identity_store_id: String,
    /// `UserId`
    pub user_id: String,
}

impl Shape for InviteUserRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "InviteUserRequest")?;
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

impl StructureShape for InviteUserRequest {
    const SCHEMA: &'static Schema = &schemas::INVITE_USER_REQUEST;
}

/// `InviteUserResponse`
#[derive(Clone, PartialEq)]
pub struct InviteUserResponse {
    /// `ExpiresAt`
    pub expires_at: Timestamp,
}

impl Shape for InviteUserResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "InviteUserResponse")?;
        Ok(Self {
            expires_at: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.expires_at)])
    }
}

impl StructureShape for InviteUserResponse {
    const SCHEMA: &'static Schema = &schemas::INVITE_USER_RESPONSE;
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

/// `ListAssignmentRulesRequest`
#[derive(Clone, PartialEq)]
pub struct ListAssignmentRulesRequest {
    /// `InstanceArn`
    pub instance_arn: String,
    /// `MaxResults`
    pub max_results: Option<i32>,
    /// `NextToken`
    pub next_token: Option<String>,
}

impl ListAssignmentRulesRequest {
    /// The required members; the others are absent.
    pub fn new(instance_arn: String) -> Self {
        Self {
            instance_arn,
            max_results: None,
            next_token: None,
        }
    }
}

impl Shape for ListAssignmentRulesRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListAssignmentRulesRequest")?;
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

impl StructureShape for ListAssignmentRulesRequest {
    const SCHEMA: &'static Schema = &schemas::LIST_ASSIGNMENT_RULES_REQUEST;
}

/// `ListAssignmentRulesResponse`
#[derive(Clone, PartialEq)]
pub struct ListAssignmentRulesResponse {
    /// `AssignmentRules`
    pub assignment_rules: Vec<AssignmentRule>,
    /// `NextToken`
    pub next_token: Option<String>,
}

impl ListAssignmentRulesResponse {
    /// The required members; the others are absent.
    pub fn new(assignment_rules: Vec<AssignmentRule>) -> Self {
        Self {
            assignment_rules,
            next_token: None,
        }
    }
}

impl Shape for ListAssignmentRulesResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListAssignmentRulesResponse")?;
        Ok(Self {
            assignment_rules: fields.required()?,
            next_token: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.assignment_rules),
            optional(self.next_token),
        ])
    }
}

impl StructureShape for ListAssignmentRulesResponse {
    const SCHEMA: &'static Schema = &schemas::LIST_ASSIGNMENT_RULES_RESPONSE;
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

/// `ListChildGroupsRequest`
#[derive(Clone, PartialEq)]
pub struct ListChildGroupsRequest {
    /// `IdentityStoreId`
    pub identity_store_id: String,
    /// `GroupId`
    pub group_id: String,
    /// `MaxResults`
    pub max_results: Option<i32>,
    /// `NextToken`
    pub next_token: Option<String>,
}

impl ListChildGroupsRequest {
    /// The required members; the others are absent.
    pub fn new(identity_store_id: String, group_id: String) -> Self {
        Self {
            identity_store_id,
            group_id,
            max_results: None,
            next_token: None,
        }
    }
}

impl Shape for ListChildGroupsRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListChildGroupsRequest")?;
        Ok(Self {
            identity_store_id: fields.required()?,
            group_id: fields.required()?,
            max_results: fields.optional()?,
            next_token: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.identity_store_id),
            required(self.group_id),
            optional(self.max_results),
            optional(self.next_token),
        ])
    }
}

impl StructureShape for ListChildGroupsRequest {
    const SCHEMA: &'static Schema = &schemas::LIST_CHILD_GROUPS_REQUEST;
}

/// `ListChildGroupsResponse`
#[derive(Clone, PartialEq)]
pub struct ListChildGroupsResponse {
    /// `Groups`
    pub groups: Vec<NestedGroup>,
    /// `NextToken`
    pub next_token: Option<String>,
}

impl ListChildGroupsResponse {
    /// The required members; the others are absent.
    pub fn new(groups: Vec<NestedGroup>) -> Self {
        Self {
            groups,
            next_token: None,
        }
    }
}

impl Shape for ListChildGroupsResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListChildGroupsResponse")?;
        Ok(Self {
            groups: fields.required()?,
            next_token: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.groups), optional(self.next_token)])
    }
}

impl StructureShape for ListChildGroupsResponse {
    const SCHEMA: &'static Schema = &schemas::LIST_CHILD_GROUPS_RESPONSE;
}

/// `ListGroupMembershipReasonsRequest`
#[derive(Clone, PartialEq)]
pub struct ListGroupMembershipReasonsRequest {
    /// `IdentityStoreId`
    pub identity_store_id: String,
    /// `MembershipId`
    pub membership_id: String,
}

impl Shape for ListGroupMembershipReasonsRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListGroupMembershipReasonsRequest")?;
        Ok(Self {
            identity_store_id: fields.required()?,
            membership_id: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.identity_store_id),
            required(self.membership_id),
        ])
    }
}

impl StructureShape for ListGroupMembershipReasonsRequest {
    const SCHEMA: &'static Schema = &schemas::LIST_GROUP_MEMBERSHIP_REASONS_REQUEST;
}

/// `ListGroupMembershipReasonsResponse`
#[derive(Clone, PartialEq)]
pub struct ListGroupMembershipReasonsResponse {
    /// `Reasons`
    pub reasons: Vec<MembershipReason>,
}

impl Shape for ListGroupMembershipReasonsResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListGroupMembershipReasonsResponse")?;
        Ok(Self {
            reasons: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.reasons)])
    }
}

impl StructureShape for ListGroupMembershipReasonsResponse {
    const SCHEMA: &'static Schema = &schemas::LIST_GROUP_MEMBERSHIP_REASONS_RESPONSE;
}

/// `ListMailsRequest`
#[derive(Clone, PartialEq)]
pub struct ListMailsRequest {
    /// `IdentityStoreId`
    pub identity_store_id: String,
    /// `Status`
    pub status: Option<MailStatus>,
    /// `MaxResults`
    pub max_results: Option<i32>,
    /// `NextToken`
    pub next_token: Option<String>,
}

impl ListMailsRequest {
    /// The required members; the others are absent.
    pub fn new(identity_store_id: String) -> Self {
        Self {
            identity_store_id,
            status: None,
            max_results: None,
            next_token: None,
        }
    }
}

impl Shape for ListMailsRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListMailsRequest")?;
        Ok(Self {
            identity_store_id: fields.required()?,
            status: fields.optional()?,
            max_results: fields.optional()?,
            next_token: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.identity_store_id),
            optional(self.status),
            optional(self.max_results),
            optional(self.next_token),
        ])
    }
}

impl StructureShape for ListMailsRequest {
    const SCHEMA: &'static Schema = &schemas::LIST_MAILS_REQUEST;
}

/// `ListMailsResponse`
#[derive(Clone, PartialEq)]
pub struct ListMailsResponse {
    /// `Mails`
    pub mails: Vec<Mail>,
    /// `NextToken`
    pub next_token: Option<String>,
}

impl ListMailsResponse {
    /// The required members; the others are absent.
    pub fn new(mails: Vec<Mail>) -> Self {
        Self {
            mails,
            next_token: None,
        }
    }
}

impl Shape for ListMailsResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListMailsResponse")?;
        Ok(Self {
            mails: fields.required()?,
            next_token: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.mails), optional(self.next_token)])
    }
}

impl StructureShape for ListMailsResponse {
    const SCHEMA: &'static Schema = &schemas::LIST_MAILS_RESPONSE;
}

/// `ListOwnMfaDevicesRequest`
#[derive(Clone, Default, PartialEq)]
pub struct ListOwnMfaDevicesRequest {
    /// `maxResults`
    pub max_results: Option<i32>,
    /// `nextToken`
    pub next_token: Option<String>,
}

impl Shape for ListOwnMfaDevicesRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListOwnMfaDevicesRequest")?;
        Ok(Self {
            max_results: fields.optional()?,
            next_token: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![optional(self.max_results), optional(self.next_token)])
    }
}

impl StructureShape for ListOwnMfaDevicesRequest {
    const SCHEMA: &'static Schema = &schemas::LIST_OWN_MFA_DEVICES_REQUEST;
}

/// `ListOwnMfaDevicesResponse`
#[derive(Clone, PartialEq)]
pub struct ListOwnMfaDevicesResponse {
    /// `devices`
    pub devices: Vec<OwnMfaDevice>,
    /// `canManage`
    pub can_manage: bool,
    /// `nextToken`
    pub next_token: Option<String>,
}

impl ListOwnMfaDevicesResponse {
    /// The required members; the others are absent.
    pub fn new(devices: Vec<OwnMfaDevice>, can_manage: bool) -> Self {
        Self {
            devices,
            can_manage,
            next_token: None,
        }
    }
}

impl Shape for ListOwnMfaDevicesResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListOwnMfaDevicesResponse")?;
        Ok(Self {
            devices: fields.required()?,
            can_manage: fields.required()?,
            next_token: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.devices),
            required(self.can_manage),
            optional(self.next_token),
        ])
    }
}

impl StructureShape for ListOwnMfaDevicesResponse {
    const SCHEMA: &'static Schema = &schemas::LIST_OWN_MFA_DEVICES_RESPONSE;
}

/// `ListOwnSessionsRequest`
#[derive(Clone, Default, PartialEq)]
pub struct ListOwnSessionsRequest {
    /// `maxResults`
    pub max_results: Option<i32>,
    /// `nextToken`
    pub next_token: Option<String>,
}

impl Shape for ListOwnSessionsRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListOwnSessionsRequest")?;
        Ok(Self {
            max_results: fields.optional()?,
            next_token: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![optional(self.max_results), optional(self.next_token)])
    }
}

impl StructureShape for ListOwnSessionsRequest {
    const SCHEMA: &'static Schema = &schemas::LIST_OWN_SESSIONS_REQUEST;
}

/// `ListOwnSessionsResponse`
#[derive(Clone, PartialEq)]
pub struct ListOwnSessionsResponse {
    /// `sessions`
    pub sessions: Vec<OwnSession>,
    /// `nextToken`
    pub next_token: Option<String>,
}

impl ListOwnSessionsResponse {
    /// The required members; the others are absent.
    pub fn new(sessions: Vec<OwnSession>) -> Self {
        Self {
            sessions,
            next_token: None,
        }
    }
}

impl Shape for ListOwnSessionsResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListOwnSessionsResponse")?;
        Ok(Self {
            sessions: fields.required()?,
            next_token: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.sessions), optional(self.next_token)])
    }
}

impl StructureShape for ListOwnSessionsResponse {
    const SCHEMA: &'static Schema = &schemas::LIST_OWN_SESSIONS_RESPONSE;
}

/// `ListParentGroupsRequest`
#[derive(Clone, PartialEq)]
pub struct ListParentGroupsRequest {
    /// `IdentityStoreId`
    pub identity_store_id: String,
    /// `GroupId`
    pub group_id: String,
    /// `MaxResults`
    pub max_results: Option<i32>,
    /// `NextToken`
    pub next_token: Option<String>,
}

impl ListParentGroupsRequest {
    /// The required members; the others are absent.
    pub fn new(identity_store_id: String, group_id: String) -> Self {
        Self {
            identity_store_id,
            group_id,
            max_results: None,
            next_token: None,
        }
    }
}

impl Shape for ListParentGroupsRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListParentGroupsRequest")?;
        Ok(Self {
            identity_store_id: fields.required()?,
            group_id: fields.required()?,
            max_results: fields.optional()?,
            next_token: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.identity_store_id),
            required(self.group_id),
            optional(self.max_results),
            optional(self.next_token),
        ])
    }
}

impl StructureShape for ListParentGroupsRequest {
    const SCHEMA: &'static Schema = &schemas::LIST_PARENT_GROUPS_REQUEST;
}

/// `ListParentGroupsResponse`
#[derive(Clone, PartialEq)]
pub struct ListParentGroupsResponse {
    /// `Groups`
    pub groups: Vec<NestedGroup>,
    /// `NextToken`
    pub next_token: Option<String>,
}

impl ListParentGroupsResponse {
    /// The required members; the others are absent.
    pub fn new(groups: Vec<NestedGroup>) -> Self {
        Self {
            groups,
            next_token: None,
        }
    }
}

impl Shape for ListParentGroupsResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListParentGroupsResponse")?;
        Ok(Self {
            groups: fields.required()?,
            next_token: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.groups), optional(self.next_token)])
    }
}

impl StructureShape for ListParentGroupsResponse {
    const SCHEMA: &'static Schema = &schemas::LIST_PARENT_GROUPS_RESPONSE;
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

/// `ListPortalApplicationsRequest`
#[derive(Clone, Default, PartialEq)]
pub struct ListPortalApplicationsRequest {
    /// `maxResults`
    pub max_results: Option<i32>,
    /// `nextToken`
    pub next_token: Option<String>,
}

impl Shape for ListPortalApplicationsRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListPortalApplicationsRequest")?;
        Ok(Self {
            max_results: fields.optional()?,
            next_token: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![optional(self.max_results), optional(self.next_token)])
    }
}

impl StructureShape for ListPortalApplicationsRequest {
    const SCHEMA: &'static Schema = &schemas::LIST_PORTAL_APPLICATIONS_REQUEST;
}

/// `ListPortalApplicationsResponse`
#[derive(Clone, PartialEq)]
pub struct ListPortalApplicationsResponse {
    /// `applications`
    pub applications: Vec<PortalApplication>,
    /// `nextToken`
    pub next_token: Option<String>,
}

impl ListPortalApplicationsResponse {
    /// The required members; the others are absent.
    pub fn new(applications: Vec<PortalApplication>) -> Self {
        Self {
            applications,
            next_token: None,
        }
    }
}

impl Shape for ListPortalApplicationsResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListPortalApplicationsResponse")?;
        Ok(Self {
            applications: fields.required()?,
            next_token: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.applications), optional(self.next_token)])
    }
}

impl StructureShape for ListPortalApplicationsResponse {
    const SCHEMA: &'static Schema = &schemas::LIST_PORTAL_APPLICATIONS_RESPONSE;
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

/// `ListProvisioningFailuresRequest`
#[derive(Clone, PartialEq)]
pub struct ListProvisioningFailuresRequest {
    /// `InstanceArn`
    pub instance_arn: String,
    /// `MaxResults`
    pub max_results: Option<i32>,
    /// `NextToken`
    pub next_token: Option<String>,
}

impl ListProvisioningFailuresRequest {
    /// The required members; the others are absent.
    pub fn new(instance_arn: String) -> Self {
        Self {
            instance_arn,
            max_results: None,
            next_token: None,
        }
    }
}

impl Shape for ListProvisioningFailuresRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListProvisioningFailuresRequest")?;
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

impl StructureShape for ListProvisioningFailuresRequest {
    const SCHEMA: &'static Schema = &schemas::LIST_PROVISIONING_FAILURES_REQUEST;
}

/// `ListProvisioningFailuresResponse`
#[derive(Clone, PartialEq)]
pub struct ListProvisioningFailuresResponse {
    /// `Failures`
    pub failures: Vec<ProvisioningFailure>,
    /// `NextToken`
    pub next_token: Option<String>,
}

impl ListProvisioningFailuresResponse {
    /// The required members; the others are absent.
    pub fn new(failures: Vec<ProvisioningFailure>) -> Self {
        Self {
            failures,
            next_token: None,
        }
    }
}

impl Shape for ListProvisioningFailuresResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListProvisioningFailuresResponse")?;
        Ok(Self {
            failures: fields.required()?,
            next_token: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.failures), optional(self.next_token)])
    }
}

impl StructureShape for ListProvisioningFailuresResponse {
    const SCHEMA: &'static Schema = &schemas::LIST_PROVISIONING_FAILURES_RESPONSE;
}

/// `ListProvisioningReportsRequest`
#[derive(Clone, PartialEq)]
pub struct ListProvisioningReportsRequest {
    /// `InstanceArn`
    pub instance_arn: String,
    /// `ObjectId`
    pub object_id: Option<String>,
    /// `Outcome`
    pub outcome: Option<ProvisioningOutcome>,
    /// `MaxResults`
    pub max_results: Option<i32>,
    /// `NextToken`
    pub next_token: Option<String>,
}

impl ListProvisioningReportsRequest {
    /// The required members; the others are absent.
    pub fn new(instance_arn: String) -> Self {
        Self {
            instance_arn,
            object_id: None,
            outcome: None,
            max_results: None,
            next_token: None,
        }
    }
}

impl Shape for ListProvisioningReportsRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListProvisioningReportsRequest")?;
        Ok(Self {
            instance_arn: fields.required()?,
            object_id: fields.optional()?,
            outcome: fields.optional()?,
            max_results: fields.optional()?,
            next_token: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.instance_arn),
            optional(self.object_id),
            optional(self.outcome),
            optional(self.max_results),
            optional(self.next_token),
        ])
    }
}

impl StructureShape for ListProvisioningReportsRequest {
    const SCHEMA: &'static Schema = &schemas::LIST_PROVISIONING_REPORTS_REQUEST;
}

/// `ListProvisioningReportsResponse`
#[derive(Clone, PartialEq)]
pub struct ListProvisioningReportsResponse {
    /// `Reports`
    pub reports: Vec<ProvisioningReport>,
    /// `NextToken`
    pub next_token: Option<String>,
}

impl ListProvisioningReportsResponse {
    /// The required members; the others are absent.
    pub fn new(reports: Vec<ProvisioningReport>) -> Self {
        Self {
            reports,
            next_token: None,
        }
    }
}

impl Shape for ListProvisioningReportsResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListProvisioningReportsResponse")?;
        Ok(Self {
            reports: fields.required()?,
            next_token: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.reports), optional(self.next_token)])
    }
}

impl StructureShape for ListProvisioningReportsResponse {
    const SCHEMA: &'static Schema = &schemas::LIST_PROVISIONING_REPORTS_RESPONSE;
}

/// `ListProvisioningTargetsRequest`
#[derive(Clone, PartialEq)]
pub struct ListProvisioningTargetsRequest {
    /// `InstanceArn`
    pub instance_arn: String,
    /// `RequestId`
    pub request_id: String,
    /// `Status`
    pub status: Option<ProvisioningState>,
    /// `MaxResults`
    pub max_results: Option<i32>,
    /// `NextToken`
    pub next_token: Option<String>,
}

impl ListProvisioningTargetsRequest {
    /// The required members; the others are absent.
    pub fn new(instance_arn: String, request_id: String) -> Self {
        Self {
            instance_arn,
            request_id,
            status: None,
            max_results: None,
            next_token: None,
        }
    }
}

impl Shape for ListProvisioningTargetsRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListProvisioningTargetsRequest")?;
        Ok(Self {
            instance_arn: fields.required()?,
            request_id: fields.required()?,
            status: fields.optional()?,
            max_results: fields.optional()?,
            next_token: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.instance_arn),
            required(self.request_id),
            optional(self.status),
            optional(self.max_results),
            optional(self.next_token),
        ])
    }
}

impl StructureShape for ListProvisioningTargetsRequest {
    const SCHEMA: &'static Schema = &schemas::LIST_PROVISIONING_TARGETS_REQUEST;
}

/// `ListProvisioningTargetsResponse`
#[derive(Clone, PartialEq)]
pub struct ListProvisioningTargetsResponse {
    /// `Targets`
    pub targets: Vec<ProvisioningTarget>,
    /// `NextToken`
    pub next_token: Option<String>,
}

impl ListProvisioningTargetsResponse {
    /// The required members; the others are absent.
    pub fn new(targets: Vec<ProvisioningTarget>) -> Self {
        Self {
            targets,
            next_token: None,
        }
    }
}

impl Shape for ListProvisioningTargetsResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListProvisioningTargetsResponse")?;
        Ok(Self {
            targets: fields.required()?,
            next_token: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.targets), optional(self.next_token)])
    }
}

impl StructureShape for ListProvisioningTargetsResponse {
    const SCHEMA: &'static Schema = &schemas::LIST_PROVISIONING_TARGETS_RESPONSE;
}

/// `ListProvisioningTokensRequest`
#[derive(Clone, PartialEq)]
pub struct ListProvisioningTokensRequest {
    /// `InstanceArn`
    pub instance_arn: String,
}

impl Shape for ListProvisioningTokensRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListProvisioningTokensRequest")?;
        Ok(Self {
            instance_arn: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.instance_arn)])
    }
}

impl StructureShape for ListProvisioningTokensRequest {
    const SCHEMA: &'static Schema = &schemas::LIST_PROVISIONING_TOKENS_REQUEST;
}

/// `ListProvisioningTokensResponse`
#[derive(Clone, PartialEq)]
pub struct ListProvisioningTokensResponse {
    /// `Tokens`
    pub tokens: Vec<ProvisioningToken>,
}

impl Shape for ListProvisioningTokensResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListProvisioningTokensResponse")?;
        Ok(Self {
            tokens: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.tokens)])
    }
}

impl StructureShape for ListProvisioningTokensResponse {
    const SCHEMA: &'static Schema = &schemas::LIST_PROVISIONING_TOKENS_RESPONSE;
}

/// `ListQuotasRequest`
#[derive(Clone, PartialEq)]
pub struct ListQuotasRequest {
    /// `InstanceArn`
    pub instance_arn: String,
}

impl Shape for ListQuotasRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListQuotasRequest")?;
        Ok(Self {
            instance_arn: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.instance_arn)])
    }
}

impl StructureShape for ListQuotasRequest {
    const SCHEMA: &'static Schema = &schemas::LIST_QUOTAS_REQUEST;
}

/// `ListQuotasResponse`
#[derive(Clone, PartialEq)]
pub struct ListQuotasResponse {
    /// `Quotas`
    pub quotas: Vec<Quota>,
}

impl Shape for ListQuotasResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListQuotasResponse")?;
        Ok(Self {
            quotas: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.quotas)])
    }
}

impl StructureShape for ListQuotasResponse {
    const SCHEMA: &'static Schema = &schemas::LIST_QUOTAS_RESPONSE;
}

/// `ListUserMfaDevicesRequest`
#[derive(Clone, PartialEq)]
pub struct ListUserMfaDevicesRequest {
    /// `IdentityStoreId`
    pub identity_store_id: String,
    /// `UserId`
    pub user_id: String,
    /// `MaxResults`
    pub max_results: Option<i32>,
    /// `NextToken`
    pub next_token: Option<String>,
}

impl ListUserMfaDevicesRequest {
    /// The required members; the others are absent.
    pub fn new(identity_store_id: String, user_id: String) -> Self {
        Self {
            identity_store_id,
            user_id,
            max_results: None,
            next_token: None,
        }
    }
}

impl Shape for ListUserMfaDevicesRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListUserMfaDevicesRequest")?;
        Ok(Self {
            identity_store_id: fields.required()?,
            user_id: fields.required()?,
            max_results: fields.optional()?,
            next_token: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.identity_store_id),
            required(self.user_id),
            optional(self.max_results),
            optional(self.next_token),
        ])
    }
}

impl StructureShape for ListUserMfaDevicesRequest {
    const SCHEMA: &'static Schema = &schemas::LIST_USER_MFA_DEVICES_REQUEST;
}

/// `ListUserMfaDevicesResponse`
#[derive(Clone, PartialEq)]
pub struct ListUserMfaDevicesResponse {
    /// `MfaDevices`
    pub mfa_devices: Vec<UserMfaDevice>,
    /// `NextToken`
    pub next_token: Option<String>,
}

impl ListUserMfaDevicesResponse {
    /// The required members; the others are absent.
    pub fn new(mfa_devices: Vec<UserMfaDevice>) -> Self {
        Self {
            mfa_devices,
            next_token: None,
        }
    }
}

impl Shape for ListUserMfaDevicesResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListUserMfaDevicesResponse")?;
        Ok(Self {
            mfa_devices: fields.required()?,
            next_token: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.mfa_devices), optional(self.next_token)])
    }
}

impl StructureShape for ListUserMfaDevicesResponse {
    const SCHEMA: &'static Schema = &schemas::LIST_USER_MFA_DEVICES_RESPONSE;
}

/// `ListUserSessionsRequest`
#[derive(Clone, PartialEq)]
pub struct ListUserSessionsRequest {
    /// `IdentityStoreId`
    pub identity_store_id: String,
    /// `UserId`
    pub user_id: String,
    /// `MaxResults`
    pub max_results: Option<i32>,
    /// `NextToken`
    pub next_token: Option<String>,
}

impl ListUserSessionsRequest {
    /// The required members; the others are absent.
    pub fn new(identity_store_id: String, user_id: String) -> Self {
        Self {
            identity_store_id,
            user_id,
            max_results: None,
            next_token: None,
        }
    }
}

impl Shape for ListUserSessionsRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListUserSessionsRequest")?;
        Ok(Self {
            identity_store_id: fields.required()?,
            user_id: fields.required()?,
            max_results: fields.optional()?,
            next_token: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.identity_store_id),
            required(self.user_id),
            optional(self.max_results),
            optional(self.next_token),
        ])
    }
}

impl StructureShape for ListUserSessionsRequest {
    const SCHEMA: &'static Schema = &schemas::LIST_USER_SESSIONS_REQUEST;
}

/// `ListUserSessionsResponse`
#[derive(Clone, PartialEq)]
pub struct ListUserSessionsResponse {
    /// `Sessions`
    pub sessions: Vec<UserSession>,
    /// `NextToken`
    pub next_token: Option<String>,
}

impl ListUserSessionsResponse {
    /// The required members; the others are absent.
    pub fn new(sessions: Vec<UserSession>) -> Self {
        Self {
            sessions,
            next_token: None,
        }
    }
}

impl Shape for ListUserSessionsResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListUserSessionsResponse")?;
        Ok(Self {
            sessions: fields.required()?,
            next_token: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.sessions), optional(self.next_token)])
    }
}

impl StructureShape for ListUserSessionsResponse {
    const SCHEMA: &'static Schema = &schemas::LIST_USER_SESSIONS_RESPONSE;
}

/// `Mail`
#[derive(Clone, PartialEq)]
pub struct Mail {
    /// `MailId`
    pub mail_id: String,
    /// `Kind`
    pub kind: String,
    /// `EmailAddress`
    pub email_address: String,
    /// `Status`
    pub status: MailStatus,
    /// `Attempts`
    pub attempts: i32,
    /// `CreatedAt`
    pub created_at: Timestamp,
    /// `NextAttemptAt`
    pub next_attempt_at: Option<Timestamp>,
    /// `EndedAt`
    pub ended_at: Option<Timestamp>,
    /// `FailureReason`
    pub failure_reason: Option<String>,
}

impl Mail {
    /// The required members; the others are absent.
    pub fn new(
        mail_id: String,
        kind: String,
        email_address: String,
        status: MailStatus,
        attempts: i32,
        created_at: Timestamp,
    ) -> Self {
        Self {
            mail_id,
            kind,
            email_address,
            status,
            attempts,
            created_at,
            next_attempt_at: None,
            ended_at: None,
            failure_reason: None,
        }
    }
}

impl Shape for Mail {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "Mail")?;
        Ok(Self {
            mail_id: fields.required()?,
            kind: fields.required()?,
            email_address: fields.required()?,
            status: fields.required()?,
            attempts: fields.required()?,
            created_at: fields.required()?,
            next_attempt_at: fields.optional()?,
            ended_at: fields.optional()?,
            failure_reason: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.mail_id),
            required(self.kind),
            required(self.email_address),
            required(self.status),
            required(self.attempts),
            required(self.created_at),
            optional(self.next_attempt_at),
            optional(self.ended_at),
            optional(self.failure_reason),
        ])
    }
}

impl StructureShape for Mail {
    const SCHEMA: &'static Schema = &schemas::MAIL;
}

smithy::enumeration! {
/// `MailStatus`
MailStatus {
Queued = "QUEUED",
Sent = "SENT",
Failed = "FAILED",
}
}

/// `MembershipReason`
#[derive(Clone, PartialEq)]
pub struct MembershipReason {
    /// `Type`
    pub r#type: AccessReasonType,
    /// `GroupId`
    pub group_id: Option<String>,
    /// `GroupName`
    pub group_name: Option<String>,
    /// `ExpiresAt`
    pub expires_at: Option<Timestamp>,
}

impl MembershipReason {
    /// The required members; the others are absent.
    pub fn new(r#type: AccessReasonType) -> Self {
        Self {
            r#type,
            group_id: None,
            group_name: None,
            expires_at: None,
        }
    }
}

impl Shape for MembershipReason {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "MembershipReason")?;
        Ok(Self {
            r#type: fields.required()?,
            group_id: fields.optional()?,
            group_name: fields.optional()?,
            expires_at: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.r#type),
            optional(self.group_id),
            optional(self.group_name),
            optional(self.expires_at),
        ])
    }
}

impl StructureShape for MembershipReason {
    const SCHEMA: &'static Schema = &schemas::MEMBERSHIP_REASON;
}

smithy::enumeration! {
/// `MfaAttestation`
MfaAttestation {
None = "NONE",
Direct = "DIRECT",
}
}

smithy::enumeration! {
/// `MfaDeviceManagers`
MfaDeviceManagers {
UsersAndAdministrators = "USERS_AND_ADMINISTRATORS",
Administrators = "ADMINISTRATORS",
}
}

smithy::enumeration! {
/// `MfaDeviceType`
MfaDeviceType {
AuthenticatorApp = "AUTHENTICATOR_APP",
SecurityKey = "SECURITY_KEY",
Passkey = "PASSKEY",
}
}

smithy::enumeration! {
/// `MfaMode`
MfaMode {
AlwaysOn = "ALWAYS_ON",
ContextAware = "CONTEXT_AWARE",
Disabled = "DISABLED",
}
}

smithy::enumeration! {
/// `MfaPasskeySignIn`
MfaPasskeySignIn {
Allowed = "ALLOWED",
Forbidden = "FORBIDDEN",
}
}

/// `MfaSettings`
#[derive(Clone, PartialEq)]
pub struct MfaSettings {
    /// `Mode`
    pub mode: MfaMode,
    /// `AllowedTypes`
    pub allowed_types: Vec<MfaType>,
    /// `WithoutDevice`
    pub without_device: MfaWithoutDevice,
    /// `DeviceManagers`
    pub device_managers: MfaDeviceManagers,
    /// `PasskeySignIn`
    pub passkey_sign_in: MfaPasskeySignIn,
    /// `TrustedDeviceDays`
    pub trusted_device_days: i32,
    /// `Attestation`
    pub attestation: MfaAttestation,
}

impl Shape for MfaSettings {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "MfaSettings")?;
        Ok(Self {
            mode: fields.required()?,
            allowed_types: fields.required()?,
            without_device: fields.required()?,
            device_managers: fields.required()?,
            passkey_sign_in: fields.required()?,
            trusted_device_days: fields.required()?,
            attestation: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.mode),
            required(self.allowed_types),
            required(self.without_device),
            required(self.device_managers),
            required(self.passkey_sign_in),
            required(self.trusted_device_days),
            required(self.attestation),
        ])
    }
}

impl StructureShape for MfaSettings {
    const SCHEMA: &'static Schema = &schemas::MFA_SETTINGS;
}

smithy::enumeration! {
/// `MfaType`
MfaType {
SecurityKey = "SECURITY_KEY",
AuthenticatorApp = "AUTHENTICATOR_APP",
}
}

smithy::enumeration! {
/// `MfaWithoutDevice`
MfaWithoutDevice {
Register = "REGISTER",
EmailCode = "EMAIL_CODE",
Block = "BLOCK",
Allow = "ALLOW",
}
}

/// `NestedGroup`
#[derive(Clone, PartialEq)]
pub struct NestedGroup {
    /// `GroupId`
    pub group_id: String,
    /// `DisplayName`
    pub display_name: Option<String>,
    /// `NestedAt`
    pub nested_at: Timestamp,
    /// `NestedBy`
    pub nested_by: String,
}

impl NestedGroup {
    /// The required members; the others are absent.
    pub fn new(group_id: String, nested_at: Timestamp, nested_by: String) -> Self {
        Self {
            group_id,
            display_name: None,
            nested_at,
            nested_by,
        }
    }
}

impl Shape for NestedGroup {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "NestedGroup")?;
        Ok(Self {
            group_id: fields.required()?,
            display_name: fields.optional()?,
            nested_at: fields.required()?,
            nested_by: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.group_id),
            optional(self.display_name),
            required(self.nested_at),
            required(self.nested_by),
        ])
    }
}

impl StructureShape for NestedGroup {
    const SCHEMA: &'static Schema = &schemas::NESTED_GROUP;
}

smithy::enumeration! {
/// `OidcClientAuthentication`
OidcClientAuthentication {
ClientSecretBasic = "CLIENT_SECRET_BASIC",
ClientSecretPost = "CLIENT_SECRET_POST",
}
}

/// `OwnMfaDevice`
#[derive(Clone, PartialEq)]
pub struct OwnMfaDevice {
    /// `deviceId`
    pub device_id: String,
    /// `name`
    pub name: String,
    /// `type`
    pub r#type: MfaDeviceType,
    /// `createdAt`
    pub created_at: Timestamp,
    /// `lastUsedAt`
    pub last_used_at: Option<Timestamp>,
}

impl OwnMfaDevice {
    /// The required members; the others are absent.
    pub fn new(
        device_id: String,
        name: String,
        r#type: MfaDeviceType,
        created_at: Timestamp,
    ) -> Self {
        Self {
            device_id,
            name,
            r#type,
            created_at,
            last_used_at: None,
        }
    }
}

impl Shape for OwnMfaDevice {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "OwnMfaDevice")?;
        Ok(Self {
            device_id: fields.required()?,
            name: fields.required()?,
            r#type: fields.required()?,
            created_at: fields.required()?,
            last_used_at: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.device_id),
            required(self.name),
            required(self.r#type),
            required(self.created_at),
            optional(self.last_used_at),
        ])
    }
}

impl StructureShape for OwnMfaDevice {
    const SCHEMA: &'static Schema = &schemas::OWN_MFA_DEVICE;
}

/// `OwnProfile`
#[derive(Clone, PartialEq)]
pub struct OwnProfile {
    /// `userId`
    pub user_id: String,
    /// `userName`
    pub user_name: String,
    /// `displayName`
    pub display_name: Option<String>,
    /// `givenName`
    pub given_name: Option<String>,
    /// `familyName`
    pub family_name: Option<String>,
    /// `email`
    pub email: Option<String>,
    /// `emailVerified`
    pub email_verified: Option<bool>,
    /// `phoneNumber`
    pub phone_number: Option<String>,
    /// `preferredLanguage`
    pub preferred_language: Option<String>,
    /// `timezone`
    pub timezone: Option<String>,
}

impl OwnProfile {
    /// The required members; the others are absent.
    pub fn new(user_id: String, user_name: String) -> Self {
        Self {
            user_id,
            user_name,
            display_name: None,
            given_name: None,
            family_name: None,
            email: None,
            email_verified: None,
            phone_number: None,
            preferred_language: None,
            timezone: None,
        }
    }
}

impl Shape for OwnProfile {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "OwnProfile")?;
        Ok(Self {
            user_id: fields.required()?,
            user_name: fields.required()?,
            display_name: fields.optional()?,
            given_name: fields.optional()?,
            family_name: fields.optional()?,
            email: fields.optional()?,
            email_verified: fields.optional()?,
            phone_number: fields.optional()?,
            preferred_language: fields.optional()?,
            timezone: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.user_id),
            required(self.user_name),
            optional(self.display_name),
            optional(self.given_name),
            optional(self.family_name),
            optional(self.email),
            optional(self.email_verified),
            optional(self.phone_number),
            optional(self.preferred_language),
            optional(self.timezone),
        ])
    }
}

impl StructureShape for OwnProfile {
    const SCHEMA: &'static Schema = &schemas::OWN_PROFILE;
}

/// `OwnSession`
#[derive(Clone, PartialEq)]
pub struct OwnSession {
    /// `sessionId`
    pub session_id: String,
    /// `current`
    pub current: bool,
    /// `createdAt`
    pub created_at: Timestamp,
    /// `lastActiveAt`
    pub last_active_at: Timestamp,
    /// `expiresAt`
    pub expires_at: Timestamp,
    /// `sourceIpAddress`
    pub source_ip_address: String,
    /// `userAgent`
    pub user_agent: String,
    /// `device`
    pub device: String,
    /// `methods`
    pub methods: Vec<String>,
    /// `applications`
    pub applications: Vec<String>,
    /// `kind`
    pub kind: SessionKind,
    /// `applicationName`
    pub application_name: Option<String>,
    /// `resource`
    pub resource: Option<String>,
}

impl OwnSession {
    /// The required members; the others are absent.
    #[expect(clippy::too_many_arguments, reason = "as many as the model requires")]
    pub fn new(
        session_id: String,
        current: bool,
        created_at: Timestamp,
        last_active_at: Timestamp,
        expires_at: Timestamp,
        source_ip_address: String,
        user_agent: String,
        device: String,
        methods: Vec<String>,
        applications: Vec<String>,
        kind: SessionKind,
    ) -> Self {
        Self {
            session_id,
            current,
            created_at,
            last_active_at,
            expires_at,
            source_ip_address,
            user_agent,
            device,
            methods,
            applications,
            kind,
            application_name: None,
            resource: None,
        }
    }
}

impl Shape for OwnSession {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "OwnSession")?;
        Ok(Self {
            session_id: fields.required()?,
            current: fields.required()?,
            created_at: fields.required()?,
            last_active_at: fields.required()?,
            expires_at: fields.required()?,
            source_ip_address: fields.required()?,
            user_agent: fields.required()?,
            device: fields.required()?,
            methods: fields.required()?,
            applications: fields.required()?,
            kind: fields.required()?,
            application_name: fields.optional()?,
            resource: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.session_id),
            required(self.current),
            required(self.created_at),
            required(self.last_active_at),
            required(self.expires_at),
            required(self.source_ip_address),
            required(self.user_agent),
            required(self.device),
            required(self.methods),
            required(self.applications),
            required(self.kind),
            optional(self.application_name),
            optional(self.resource),
        ])
    }
}

impl StructureShape for OwnSession {
    const SCHEMA: &'static Schema = &schemas::OWN_SESSION;
}

/// `ParentTarget`
#[derive(Clone, PartialEq)]
pub struct ParentTarget {
    /// `ParentId`
    pub parent_id: String,
    /// `Recursive`
    pub recursive: bool,
}

impl Shape for ParentTarget {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ParentTarget")?;
        Ok(Self {
            parent_id: fields.required()?,
            recursive: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.parent_id), required(self.recursive)])
    }
}

impl StructureShape for ParentTarget {
    const SCHEMA: &'static Schema = &schemas::PARENT_TARGET;
}

smithy::enumeration! {
/// `PasswordDelivery`
PasswordDelivery {
OneTimePassword = "ONE_TIME_PASSWORD",
Email = "EMAIL",
}
}

/// `PermissionSetEffect`
#[derive(Clone, PartialEq)]
pub struct PermissionSetEffect {
    /// `PermissionSetArn`
    pub permission_set_arn: String,
    /// `PermissionSetName`
    pub permission_set_name: Option<String>,
    /// `AccountCount`
    pub account_count: i32,
    /// `ActionsGained`
    pub actions_gained: Vec<String>,
    /// `ActionsLost`
    pub actions_lost: Vec<String>,
    /// `ActionsAltered`
    pub actions_altered: Vec<String>,
    /// `CustomerManagedPoliciesAttached`
    pub customer_managed_policies_attached: Vec<String>,
    /// `CustomerManagedPoliciesDetached`
    pub customer_managed_policies_detached: Vec<String>,
}

impl PermissionSetEffect {
    /// The required members; the others are absent.
    #[expect(clippy::too_many_arguments, reason = "as many as the model requires")]
    pub fn new(
        permission_set_arn: String,
        account_count: i32,
        actions_gained: Vec<String>,
        actions_lost: Vec<String>,
        actions_altered: Vec<String>,
        customer_managed_policies_attached: Vec<String>,
        customer_managed_policies_detached: Vec<String>,
    ) -> Self {
        Self {
            permission_set_arn,
            permission_set_name: None,
            account_count,
            actions_gained,
            actions_lost,
            actions_altered,
            customer_managed_policies_attached,
            customer_managed_policies_detached,
        }
    }
}

impl Shape for PermissionSetEffect {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "PermissionSetEffect")?;
        Ok(Self {
            permission_set_arn: fields.required()?,
            permission_set_name: fields.optional()?,
            account_count: fields.required()?,
            actions_gained: fields.required()?,
            actions_lost: fields.required()?,
            actions_altered: fields.required()?,
            customer_managed_policies_attached: fields.required()?,
            customer_managed_policies_detached: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.permission_set_arn),
            optional(self.permission_set_name),
            required(self.account_count),
            required(self.actions_gained),
            required(self.actions_lost),
            required(self.actions_altered),
            required(self.customer_managed_policies_attached),
            required(self.customer_managed_policies_detached),
        ])
    }
}

impl StructureShape for PermissionSetEffect {
    const SCHEMA: &'static Schema = &schemas::PERMISSION_SET_EFFECT;
}

/// `PlanChangeRequest`
#[derive(Clone, PartialEq)]
pub struct PlanChangeRequest {
    /// `InstanceArn`
    pub instance_arn: String,
    /// `Service`
    pub service: String,
    /// `Operation`
    pub operation: String,
    /// `Parameters`
    pub parameters: String,
}

impl Shape for PlanChangeRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "PlanChangeRequest")?;
        Ok(Self {
            instance_arn: fields.required()?,
            service: fields.required()?,
            operation: fields.required()?,
            parameters: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.instance_arn),
            required(self.service),
            required(self.operation),
            required(self.parameters),
        ])
    }
}

impl StructureShape for PlanChangeRequest {
    const SCHEMA: &'static Schema = &schemas::PLAN_CHANGE_REQUEST;
}

/// `PlanChangeResponse`
#[derive(Clone, PartialEq)]
pub struct PlanChangeResponse {
    /// `Refusal`
    pub refusal: Option<Refusal>,
    /// `Gains`
    pub gains: Vec<AccessEffect>,
    /// `GainCount`
    pub gain_count: i32,
    /// `Losses`
    pub losses: Vec<AccessEffect>,
    /// `LossCount`
    pub loss_count: i32,
    /// `PermissionSets`
    pub permission_sets: Vec<PermissionSetEffect>,
    /// `ControlPolicies`
    pub control_policies: Vec<ControlPolicyEffect>,
    /// `Failures`
    pub failures: Vec<PlannedFailure>,
    /// `IsComplete`
    pub is_complete: bool,
}

impl PlanChangeResponse {
    /// The required members; the others are absent.
    #[expect(clippy::too_many_arguments, reason = "as many as the model requires")]
    pub fn new(
        gains: Vec<AccessEffect>,
        gain_count: i32,
        losses: Vec<AccessEffect>,
        loss_count: i32,
        permission_sets: Vec<PermissionSetEffect>,
        control_policies: Vec<ControlPolicyEffect>,
        failures: Vec<PlannedFailure>,
        is_complete: bool,
    ) -> Self {
        Self {
            refusal: None,
            gains,
            gain_count,
            losses,
            loss_count,
            permission_sets,
            control_policies,
            failures,
            is_complete,
        }
    }
}

impl Shape for PlanChangeResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "PlanChangeResponse")?;
        Ok(Self {
            refusal: fields.optional()?,
            gains: fields.required()?,
            gain_count: fields.required()?,
            losses: fields.required()?,
            loss_count: fields.required()?,
            permission_sets: fields.required()?,
            control_policies: fields.required()?,
            failures: fields.required()?,
            is_complete: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            optional(self.refusal),
            required(self.gains),
            required(self.gain_count),
            required(self.losses),
            required(self.loss_count),
            required(self.permission_sets),
            required(self.control_policies),
            required(self.failures),
            required(self.is_complete),
        ])
    }
}

impl StructureShape for PlanChangeResponse {
    const SCHEMA: &'static Schema = &schemas::PLAN_CHANGE_RESPONSE;
}

/// `PlanIdentitySourceRequest`
#[derive(Clone, PartialEq)]
pub struct PlanIdentitySourceRequest {
    /// `InstanceArn`
    pub instance_arn: String,
    /// `IdentitySource`
    pub identity_source: IdentitySourceType,
}

impl Shape for PlanIdentitySourceRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "PlanIdentitySourceRequest")?;
        Ok(Self {
            instance_arn: fields.required()?,
            identity_source: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.instance_arn),
            required(self.identity_source),
        ])
    }
}

impl StructureShape for PlanIdentitySourceRequest {
    const SCHEMA: &'static Schema = &schemas::PLAN_IDENTITY_SOURCE_REQUEST;
}

/// `PlanIdentitySourceResponse`
#[derive(Clone, PartialEq)]
pub struct PlanIdentitySourceResponse {
    /// `CurrentIdentitySource`
    pub current_identity_source: IdentitySourceType,
    /// `IdentitySource`
    pub identity_source: IdentitySourceType,
    /// `PlanToken`
    pub plan_token: String,
    /// `Consequences`
    pub consequences: Vec<String>,
    /// `UserCount`
    pub user_count: i32,
    /// `EnabledUserCount`
    pub enabled_user_count: i32,
    /// `UsersWithoutPasswordCount`
    pub users_without_password_count: i32,
    /// `UsersWithoutAddressNameCount`
    pub users_without_address_name_count: i32,
    /// `UsersWithMfaDeviceCount`
    pub users_with_mfa_device_count: i32,
    /// `MfaDeviceCount`
    pub mfa_device_count: i32,
    /// `GroupCount`
    pub group_count: i32,
    /// `AssignmentCount`
    pub assignment_count: i32,
    /// `LiveSessionCount`
    pub live_session_count: i32,
}

impl Shape for PlanIdentitySourceResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "PlanIdentitySourceResponse")?;
        Ok(Self {
            current_identity_source: fields.required()?,
            identity_source: fields.required()?,
            plan_token: fields.required()?,
            consequences: fields.required()?,
            user_count: fields.required()?,
            enabled_user_count: fields.required()?,
            users_without_password_count: fields.required()?,
            users_without_address_name_count: fields.required()?,
            users_with_mfa_device_count: fields.required()?,
            mfa_device_count: fields.required()?,
            group_count: fields.required()?,
            assignment_count: fields.required()?,
            live_session_count: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.current_identity_source),
            required(self.identity_source),
            required(self.plan_token),
            required(self.consequences),
            required(self.user_count),
            required(self.enabled_user_count),
            required(self.users_without_password_count),
            required(self.users_without_address_name_count),
            required(self.users_with_mfa_device_count),
            required(self.mfa_device_count),
            required(self.group_count),
            required(self.assignment_count),
            required(self.live_session_count),
        ])
    }
}

impl StructureShape for PlanIdentitySourceResponse {
    const SCHEMA: &'static Schema = &schemas::PLAN_IDENTITY_SOURCE_RESPONSE;
}

/// `PlannedFailure`
#[derive(Clone, PartialEq)]
pub struct PlannedFailure {
    /// `AccountId`
    pub account_id: String,
    /// `PermissionSetArn`
    pub permission_set_arn: String,
    /// `FailureReason`
    pub failure_reason: String,
}

impl Shape for PlannedFailure {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "PlannedFailure")?;
        Ok(Self {
            account_id: fields.required()?,
            permission_set_arn: fields.required()?,
            failure_reason: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.account_id),
            required(self.permission_set_arn),
            required(self.failure_reason),
        ])
    }
}

impl StructureShape for PlannedFailure {
    const SCHEMA: &'static Schema = &schemas::PLANNED_FAILURE;
}

/// `PortalAccount`
#[derive(Clone, PartialEq)]
pub struct PortalAccount {
    /// `accountId`
    pub account_id: String,
    /// `accountName`
    pub account_name: String,
    /// `emailAddress`
    pub email_address: String,
    /// `favourite`
    pub favourite: bool,
    /// `roles`
    pub roles: Vec<PortalRole>,
}

impl Shape for PortalAccount {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "PortalAccount")?;
        Ok(Self {
            account_id: fields.required()?,
            account_name: fields.required()?,
            email_address: fields.required()?,
            favourite: fields.required()?,
            roles: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.account_id),
            required(self.account_name),
            required(self.email_address),
            required(self.favourite),
            required(self.roles),
        ])
    }
}

impl StructureShape for PortalAccount {
    const SCHEMA: &'static Schema = &schemas::PORTAL_ACCOUNT;
}

/// `PortalApplication`
#[derive(Clone, PartialEq)]
pub struct PortalApplication {
    /// `applicationArn`
    pub application_arn: String,
    /// `name`
    pub name: String,
    /// `description`
    pub description: Option<String>,
    /// `startUrl`
    pub start_url: Option<String>,
}

impl PortalApplication {
    /// The required members; the others are absent.
    pub fn new(application_arn: String, name: String) -> Self {
        Self {
            application_arn,
            name,
            description: None,
            start_url: None,
        }
    }
}

impl Shape for PortalApplication {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "PortalApplication")?;
        Ok(Self {
            application_arn: fields.required()?,
            name: fields.required()?,
            description: fields.optional()?,
            start_url: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.application_arn),
            required(self.name),
            optional(self.description),
            optional(self.start_url),
        ])
    }
}

impl StructureShape for PortalApplication {
    const SCHEMA: &'static Schema = &schemas::PORTAL_APPLICATION;
}

/// `PortalPerson`
#[derive(Clone, PartialEq)]
pub struct PortalPerson {
    /// `userId`
    pub user_id: String,
    /// `userName`
    pub user_name: String,
    /// `displayName`
    pub display_name: String,
}

impl Shape for PortalPerson {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "PortalPerson")?;
        Ok(Self {
            user_id: fields.required()?,
            user_name: fields.required()?,
            display_name: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.user_id),
            required(self.user_name),
            required(self.display_name),
        ])
    }
}

impl StructureShape for PortalPerson {
    const SCHEMA: &'static Schema = &schemas::PORTAL_PERSON;
}

/// `PortalRecent`
#[derive(Clone, PartialEq)]
pub struct PortalRecent {
    /// `accountId`
    pub account_id: String,
    /// `roleName`
    pub role_name: String,
    /// `usedAt`
    pub used_at: Timestamp,
}

impl Shape for PortalRecent {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "PortalRecent")?;
        Ok(Self {
            account_id: fields.required()?,
            role_name: fields.required()?,
            used_at: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.account_id),
            required(self.role_name),
            required(self.used_at),
        ])
    }
}

impl StructureShape for PortalRecent {
    const SCHEMA: &'static Schema = &schemas::PORTAL_RECENT;
}

/// `PortalRole`
#[derive(Clone, PartialEq)]
pub struct PortalRole {
    /// `roleName`
    pub role_name: String,
    /// `description`
    pub description: Option<String>,
    /// `sessionDuration`
    pub session_duration: String,
    /// `favourite`
    pub favourite: bool,
}

impl PortalRole {
    /// The required members; the others are absent.
    pub fn new(role_name: String, session_duration: String, favourite: bool) -> Self {
        Self {
            role_name,
            description: None,
            session_duration,
            favourite,
        }
    }
}

impl Shape for PortalRole {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "PortalRole")?;
        Ok(Self {
            role_name: fields.required()?,
            description: fields.optional()?,
            session_duration: fields.required()?,
            favourite: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.role_name),
            optional(self.description),
            required(self.session_duration),
            required(self.favourite),
        ])
    }
}

impl StructureShape for PortalRole {
    const SCHEMA: &'static Schema = &schemas::PORTAL_ROLE;
}

/// `PortalSessionTag`
#[derive(Clone, PartialEq)]
pub struct PortalSessionTag {
    /// `key`
    pub key: String,
    /// `value`
    pub value: String,
}

impl Shape for PortalSessionTag {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "PortalSessionTag")?;
        Ok(Self {
            key: fields.required()?,
            value: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.key), required(self.value)])
    }
}

impl StructureShape for PortalSessionTag {
    const SCHEMA: &'static Schema = &schemas::PORTAL_SESSION_TAG;
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

smithy::enumeration! {
/// `ProvisionedObject`
ProvisionedObject {
User = "USER",
Group = "GROUP",
Membership = "MEMBERSHIP",
}
}

smithy::enumeration! {
/// `ProvisioningAction`
ProvisioningAction {
Create = "CREATE",
Update = "UPDATE",
Activate = "ACTIVATE",
Deactivate = "DEACTIVATE",
Delete = "DELETE",
AddMember = "ADD_MEMBER",
RemoveMember = "REMOVE_MEMBER",
}
}

/// `ProvisioningCheck`
#[derive(Clone, PartialEq)]
pub struct ProvisioningCheck {
    /// `AccountId`
    pub account_id: String,
    /// `Provisioned`
    pub provisioned: bool,
    /// `Problems`
    pub problems: Vec<ProvisioningProblem>,
}

impl Shape for ProvisioningCheck {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ProvisioningCheck")?;
        Ok(Self {
            account_id: fields.required()?,
            provisioned: fields.required()?,
            problems: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.account_id),
            required(self.provisioned),
            required(self.problems),
        ])
    }
}

impl StructureShape for ProvisioningCheck {
    const SCHEMA: &'static Schema = &schemas::PROVISIONING_CHECK;
}

/// `ProvisioningFailure`
#[derive(Clone, PartialEq)]
pub struct ProvisioningFailure {
    /// `Operation`
    pub operation: ProvisioningOperation,
    /// `AccountId`
    pub account_id: String,
    /// `FailureReason`
    pub failure_reason: String,
    /// `FailedAt`
    pub failed_at: Timestamp,
}

impl Shape for ProvisioningFailure {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ProvisioningFailure")?;
        Ok(Self {
            operation: fields.required()?,
            account_id: fields.required()?,
            failure_reason: fields.required()?,
            failed_at: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.operation),
            required(self.account_id),
            required(self.failure_reason),
            required(self.failed_at),
        ])
    }
}

impl StructureShape for ProvisioningFailure {
    const SCHEMA: &'static Schema = &schemas::PROVISIONING_FAILURE;
}

/// `ProvisioningGuard`
#[derive(Clone, PartialEq)]
pub struct ProvisioningGuard {
    /// `MaxUserRemovalPercent`
    pub max_user_removal_percent: Option<i32>,
    /// `MaxGroupRemovalPercent`
    pub max_group_removal_percent: Option<i32>,
    /// `MaxMembershipRemovalPercent`
    pub max_membership_removal_percent: Option<i32>,
    /// `WindowMinutes`
    pub window_minutes: i32,
    /// `DryRun`
    pub dry_run: bool,
    /// `OnlyOwned`
    pub only_owned: bool,
}

impl ProvisioningGuard {
    /// The required members; the others are absent.
    pub fn new(window_minutes: i32, dry_run: bool, only_owned: bool) -> Self {
        Self {
            max_user_removal_percent: None,
            max_group_removal_percent: None,
            max_membership_removal_percent: None,
            window_minutes,
            dry_run,
            only_owned,
        }
    }
}

impl Shape for ProvisioningGuard {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ProvisioningGuard")?;
        Ok(Self {
            max_user_removal_percent: fields.optional()?,
            max_group_removal_percent: fields.optional()?,
            max_membership_removal_percent: fields.optional()?,
            window_minutes: fields.required()?,
            dry_run: fields.required()?,
            only_owned: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            optional(self.max_user_removal_percent),
            optional(self.max_group_removal_percent),
            optional(self.max_membership_removal_percent),
            required(self.window_minutes),
            required(self.dry_run),
            required(self.only_owned),
        ])
    }
}

impl StructureShape for ProvisioningGuard {
    const SCHEMA: &'static Schema = &schemas::PROVISIONING_GUARD;
}

smithy::enumeration! {
/// `ProvisioningKind`
ProvisioningKind {
CreateAssignment = "CREATE_ASSIGNMENT",
DeleteAssignment = "DELETE_ASSIGNMENT",
Provision = "PROVISION",
}
}

smithy::enumeration! {
/// `ProvisioningMode`
ProvisioningMode {
Aws = "AWS",
Rfc = "RFC",
}
}

/// `ProvisioningOperation`
#[derive(Clone, PartialEq)]
pub struct ProvisioningOperation {
    /// `RequestId`
    pub request_id: String,
    /// `Kind`
    pub kind: ProvisioningKind,
    /// `Status`
    pub status: ProvisioningState,
    /// `FailureReason`
    pub failure_reason: Option<String>,
    /// `PermissionSetArn`
    pub permission_set_arn: String,
    /// `AccountId`
    pub account_id: Option<String>,
    /// `PrincipalType`
    pub principal_type: Option<PrincipalType>,
    /// `PrincipalId`
    pub principal_id: Option<String>,
    /// `CreatedAt`
    pub created_at: Timestamp,
}

impl ProvisioningOperation {
    /// The required members; the others are absent.
    pub fn new(
        request_id: String,
        kind: ProvisioningKind,
        status: ProvisioningState,
        permission_set_arn: String,
        created_at: Timestamp,
    ) -> Self {
        Self {
            request_id,
            kind,
            status,
            failure_reason: None,
            permission_set_arn,
            account_id: None,
            principal_type: None,
            principal_id: None,
            created_at,
        }
    }
}

impl Shape for ProvisioningOperation {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ProvisioningOperation")?;
        Ok(Self {
            request_id: fields.required()?,
            kind: fields.required()?,
            status: fields.required()?,
            failure_reason: fields.optional()?,
            permission_set_arn: fields.required()?,
            account_id: fields.optional()?,
            principal_type: fields.optional()?,
            principal_id: fields.optional()?,
            created_at: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.request_id),
            required(self.kind),
            required(self.status),
            optional(self.failure_reason),
            required(self.permission_set_arn),
            optional(self.account_id),
            optional(self.principal_type),
            optional(self.principal_id),
            required(self.created_at),
        ])
    }
}

impl StructureShape for ProvisioningOperation {
    const SCHEMA: &'static Schema = &schemas::PROVISIONING_OPERATION;
}

smithy::enumeration! {
/// `ProvisioningOutcome`
ProvisioningOutcome {
Done = "DONE",
Unchanged = "UNCHANGED",
WouldBeDone = "WOULD_BE_DONE",
Held = "HELD",
Refused = "REFUSED",
}
}

/// `ProvisioningProblem`
#[derive(Clone, PartialEq)]
pub struct ProvisioningProblem {
    /// `Kind`
    pub kind: String,
    /// `Message`
    pub message: String,
}

impl Shape for ProvisioningProblem {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ProvisioningProblem")?;
        Ok(Self {
            kind: fields.required()?,
            message: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.kind), required(self.message)])
    }
}

impl StructureShape for ProvisioningProblem {
    const SCHEMA: &'static Schema = &schemas::PROVISIONING_PROBLEM;
}

/// `ProvisioningProgress`
#[derive(Clone, PartialEq)]
pub struct ProvisioningProgress {
    /// `Total`
    pub total: i32,
    /// `InProgress`
    pub in_progress: i32,
    /// `Succeeded`
    pub succeeded: i32,
    /// `Failed`
    pub failed: i32,
}

impl Shape for ProvisioningProgress {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ProvisioningProgress")?;
        Ok(Self {
            total: fields.required()?,
            in_progress: fields.required()?,
            succeeded: fields.required()?,
            failed: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.total),
            required(self.in_progress),
            required(self.succeeded),
            required(self.failed),
        ])
    }
}

impl StructureShape for ProvisioningProgress {
    const SCHEMA: &'static Schema = &schemas::PROVISIONING_PROGRESS;
}

/// `ProvisioningReport`
#[derive(Clone, PartialEq)]
pub struct ProvisioningReport {
    /// `ReportId`
    pub report_id: String,
    /// `ReportedAt`
    pub reported_at: Timestamp,
    /// `TokenId`
    pub token_id: String,
    /// `RequestId`
    pub request_id: String,
    /// `ObjectType`
    pub object_type: ProvisionedObject,
    /// `ObjectId`
    pub object_id: Option<String>,
    /// `ExternalId`
    pub external_id: Option<String>,
    /// `Name`
    pub name: Option<String>,
    /// `Action`
    pub action: ProvisioningAction,
    /// `Outcome`
    pub outcome: ProvisioningOutcome,
    /// `Message`
    pub message: String,
}

impl ProvisioningReport {
    /// The required members; the others are absent.
    #[expect(clippy::too_many_arguments, reason = "as many as the model requires")]
    pub fn new(
        report_id: String,
        reported_at: Timestamp,
        token_id: String,
        request_id: String,
        object_type: ProvisionedObject,
        action: ProvisioningAction,
        outcome: ProvisioningOutcome,
        message: String,
    ) -> Self {
        Self {
            report_id,
            reported_at,
            token_id,
            request_id,
            object_type,
            object_id: None,
            external_id: None,
            name: None,
            action,
            outcome,
            message,
        }
    }
}

impl Shape for ProvisioningReport {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ProvisioningReport")?;
        Ok(Self {
            report_id: fields.required()?,
            reported_at: fields.required()?,
            token_id: fields.required()?,
            request_id: fields.required()?,
            object_type: fields.required()?,
            object_id: fields.optional()?,
            external_id: fields.optional()?,
            name: fields.optional()?,
            action: fields.required()?,
            outcome: fields.required()?,
            message: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.report_id),
            required(self.reported_at),
            required(self.token_id),
            required(self.request_id),
            required(self.object_type),
            optional(self.object_id),
            optional(self.external_id),
            optional(self.name),
            required(self.action),
            required(self.outcome),
            required(self.message),
        ])
    }
}

impl StructureShape for ProvisioningReport {
    const SCHEMA: &'static Schema = &schemas::PROVISIONING_REPORT;
}

smithy::enumeration! {
/// `ProvisioningState`
ProvisioningState {
InProgress = "IN_PROGRESS",
Succeeded = "SUCCEEDED",
Failed = "FAILED",
}
}

/// `ProvisioningTarget`
#[derive(Clone, PartialEq)]
pub struct ProvisioningTarget {
    /// `AccountId`
    pub account_id: String,
    /// `Status`
    pub status: ProvisioningState,
    /// `FailureReason`
    pub failure_reason: Option<String>,
    /// `ChangedAt`
    pub changed_at: Timestamp,
}

impl ProvisioningTarget {
    /// The required members; the others are absent.
    pub fn new(account_id: String, status: ProvisioningState, changed_at: Timestamp) -> Self {
        Self {
            account_id,
            status,
            failure_reason: None,
            changed_at,
        }
    }
}

impl Shape for ProvisioningTarget {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ProvisioningTarget")?;
        Ok(Self {
            account_id: fields.required()?,
            status: fields.required()?,
            failure_reason: fields.optional()?,
            changed_at: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.account_id),
            required(self.status),
            optional(self.failure_reason),
            required(self.changed_at),
        ])
    }
}

impl StructureShape for ProvisioningTarget {
    const SCHEMA: &'static Schema = &schemas::PROVISIONING_TARGET;
}

/// `ProvisioningToken`
#[derive(Clone, PartialEq)]
pub struct ProvisioningToken {
    /// `TokenId`
    pub token_id: String,
    /// `Name`
    pub name: Option<String>,
    /// `Mode`
    pub mode: ProvisioningMode,
    /// `CreatedAt`
    pub created_at: Timestamp,
    /// `CreatedBy`
    pub created_by: String,
    /// `ExpiresAt`
    pub expires_at: Timestamp,
    /// `LastUsedAt`
    pub last_used_at: Option<Timestamp>,
}

impl ProvisioningToken {
    /// The required members; the others are absent.
    pub fn new(
        token_id: String,
        mode: ProvisioningMode,
        created_at: Timestamp,
        created_by: String,
        expires_at: Timestamp,
    ) -> Self {
        Self {
            token_id,
            name: None,
            mode,
            created_at,
            created_by,
            expires_at,
            last_used_at: None,
        }
    }
}

impl Shape for ProvisioningToken {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ProvisioningToken")?;
        Ok(Self {
            token_id: fields.required()?,
            name: fields.optional()?,
            mode: fields.required()?,
            created_at: fields.required()?,
            created_by: fields.required()?,
            expires_at: fields.required()?,
            last_used_at: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.token_id),
            optional(self.name),
            required(self.mode),
            required(self.created_at),
            required(self.created_by),
            required(self.expires_at),
            optional(self.last_used_at),
        ])
    }
}

impl StructureShape for ProvisioningToken {
    const SCHEMA: &'static Schema = &schemas::PROVISIONING_TOKEN;
}

/// `PutDeviceCodeSettingsRequest`
#[derive(Clone, PartialEq)]
pub struct PutDeviceCodeSettingsRequest {
    /// `InstanceArn`
    pub instance_arn: String,
    /// `DeviceCode`
    pub device_code: DeviceCodeMode,
    /// `GroupIds`
    pub group_ids: Option<Vec<String>>,
}

impl PutDeviceCodeSettingsRequest {
    /// The required members; the others are absent.
    pub fn new(instance_arn: String, device_code: DeviceCodeMode) -> Self {
        Self {
            instance_arn,
            device_code,
            group_ids: None,
        }
    }
}

impl Shape for PutDeviceCodeSettingsRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "PutDeviceCodeSettingsRequest")?;
        Ok(Self {
            instance_arn: fields.required()?,
            device_code: fields.required()?,
            group_ids: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.instance_arn),
            required(self.device_code),
            optional(self.group_ids),
        ])
    }
}

impl StructureShape for PutDeviceCodeSettingsRequest {
    const SCHEMA: &'static Schema = &schemas::PUT_DEVICE_CODE_SETTINGS_REQUEST;
}

/// `PutDeviceCodeSettingsResponse`
#[derive(Clone, Default, PartialEq)]
pub struct PutDeviceCodeSettingsResponse {}

impl Shape for PutDeviceCodeSettingsResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        Fields::of(value, "PutDeviceCodeSettingsResponse")?;
        Ok(Self {})
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![])
    }
}

impl StructureShape for PutDeviceCodeSettingsResponse {
    const SCHEMA: &'static Schema = &schemas::PUT_DEVICE_CODE_SETTINGS_RESPONSE;
}

/// `PutMfaSettingsRequest`
#[derive(Clone, PartialEq)]
pub struct PutMfaSettingsRequest {
    /// `InstanceArn`
    pub instance_arn: String,
    /// `MfaSettings`
    pub mfa_settings: MfaSettings,
}

impl Shape for PutMfaSettingsRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "PutMfaSettingsRequest")?;
        Ok(Self {
            instance_arn: fields.required()?,
            mfa_settings: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.instance_arn),
            required(self.mfa_settings),
        ])
    }
}

impl StructureShape for PutMfaSettingsRequest {
    const SCHEMA: &'static Schema = &schemas::PUT_MFA_SETTINGS_REQUEST;
}

/// `PutMfaSettingsResponse`
#[derive(Clone, Default, PartialEq)]
pub struct PutMfaSettingsResponse {}

impl Shape for PutMfaSettingsResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        Fields::of(value, "PutMfaSettingsResponse")?;
        Ok(Self {})
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![])
    }
}

impl StructureShape for PutMfaSettingsResponse {
    const SCHEMA: &'static Schema = &schemas::PUT_MFA_SETTINGS_RESPONSE;
}

/// `PutOidcProviderRequest`
#[derive(Clone, PartialEq)]
pub struct PutOidcProviderRequest {
    /// `InstanceArn`
    pub instance_arn: String,
    /// `Issuer`
    pub issuer: String,
    /// `ClientId`
    pub client_id: String,
    /// `ClientSecret`
    pub client_secret: Option<String>,
    /// `ClientAuthentication`
    pub client_authentication: Option<OidcClientAuthentication>,
    /// `UserNameClaim`
    pub user_name_claim: Option<String>,
    /// `Scopes`
    pub scopes: Option<Vec<String>>,
    /// `AccessControlClaim`
    pub access_control_claim: Option<String>,
}

impl PutOidcProviderRequest {
    /// The required members; the others are absent.
    pub fn new(instance_arn: String, issuer: String, client_id: String) -> Self {
        Self {
            instance_arn,
            issuer,
            client_id,
            client_secret: None,
            client_authentication: None,
            user_name_claim: None,
            scopes: None,
            access_control_claim: None,
        }
    }
}

impl Shape for PutOidcProviderRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "PutOidcProviderRequest")?;
        Ok(Self {
            instance_arn: fields.required()?,
            issuer: fields.required()?,
            client_id: fields.required()?,
            client_secret: fields.optional()?,
            client_authentication: fields.optional()?,
            user_name_claim: fields.optional()?,
            scopes: fields.optional()?,
            access_control_claim: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.instance_arn),
            required(self.issuer),
            required(self.client_id),
            optional(self.client_secret),
            optional(self.client_authentication),
            optional(self.user_name_claim),
            optional(self.scopes),
            optional(self.access_control_claim),
        ])
    }
}

impl StructureShape for PutOidcProviderRequest {
    const SCHEMA: &'static Schema = &schemas::PUT_OIDC_PROVIDER_REQUEST;
}

/// `PutOidcProviderResponse`
#[derive(Clone, PartialEq)]
pub struct PutOidcProviderResponse {
    /// `RedirectUri`
    pub redirect_uri: String,
}

impl Shape for PutOidcProviderResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "PutOidcProviderResponse")?;
        Ok(Self {
            redirect_uri: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.redirect_uri)])
    }
}

impl StructureShape for PutOidcProviderResponse {
    const SCHEMA: &'static Schema = &schemas::PUT_OIDC_PROVIDER_RESPONSE;
}

/// `PutPasswordSettingsRequest`
#[derive(Clone, PartialEq)]
pub struct PutPasswordSettingsRequest {
    /// `IdentityStoreId`
    pub identity_store_id: String,
    /// `EmailOneTimePassword`
    pub email_one_time_password: EmailOneTimePassword,
}

impl Shape for PutPasswordSettingsRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "PutPasswordSettingsRequest")?;
        Ok(Self {
            identity_store_id: fields.required()?,
            email_one_time_password: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.identity_store_id),
            required(self.email_one_time_password),
        ])
    }
}

impl StructureShape for PutPasswordSettingsRequest {
    const SCHEMA: &'static Schema = &schemas::PUT_PASSWORD_SETTINGS_REQUEST;
}

/// `PutPasswordSettingsResponse`
#[derive(Clone, Default, PartialEq)]
pub struct PutPasswordSettingsResponse {}

impl Shape for PutPasswordSettingsResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        Fields::of(value, "PutPasswordSettingsResponse")?;
        Ok(Self {})
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![])
    }
}

impl StructureShape for PutPasswordSettingsResponse {
    const SCHEMA: &'static Schema = &schemas::PUT_PASSWORD_SETTINGS_RESPONSE;
}

/// `PutPortalFavouriteRequest`
#[derive(Clone, PartialEq)]
pub struct PutPortalFavouriteRequest {
    /// `accountId`
    pub account_id: String,
    /// `roleName`
    pub role_name: Option<String>,
}

impl PutPortalFavouriteRequest {
    /// The required members; the others are absent.
    pub fn new(account_id: String) -> Self {
        Self {
            account_id,
            role_name: None,
        }
    }
}

impl Shape for PutPortalFavouriteRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "PutPortalFavouriteRequest")?;
        Ok(Self {
            account_id: fields.required()?,
            role_name: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.account_id), optional(self.role_name)])
    }
}

impl StructureShape for PutPortalFavouriteRequest {
    const SCHEMA: &'static Schema = &schemas::PUT_PORTAL_FAVOURITE_REQUEST;
}

/// `PutPortalFavouriteResponse`
#[derive(Clone, Default, PartialEq)]
pub struct PutPortalFavouriteResponse {}

impl Shape for PutPortalFavouriteResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        Fields::of(value, "PutPortalFavouriteResponse")?;
        Ok(Self {})
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![])
    }
}

impl StructureShape for PutPortalFavouriteResponse {
    const SCHEMA: &'static Schema = &schemas::PUT_PORTAL_FAVOURITE_RESPONSE;
}

/// `PutProvisioningGuardRequest`
#[derive(Clone, PartialEq)]
pub struct PutProvisioningGuardRequest {
    /// `InstanceArn`
    pub instance_arn: String,
    /// `MaxUserRemovalPercent`
    pub max_user_removal_percent: Option<i32>,
    /// `MaxGroupRemovalPercent`
    pub max_group_removal_percent: Option<i32>,
    /// `MaxMembershipRemovalPercent`
    pub max_membership_removal_percent: Option<i32>,
    /// `WindowMinutes`
    pub window_minutes: Option<i32>,
    /// `DryRun`
    pub dry_run: Option<bool>,
    /// `OnlyOwned`
    pub only_owned: Option<bool>,
}

impl PutProvisioningGuardRequest {
    /// The required members; the others are absent.
    pub fn new(instance_arn: String) -> Self {
        Self {
            instance_arn,
            max_user_removal_percent: None,
            max_group_removal_percent: None,
            max_membership_removal_percent: None,
            window_minutes: None,
            dry_run: None,
            only_owned: None,
        }
    }
}

impl Shape for PutProvisioningGuardRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "PutProvisioningGuardRequest")?;
        Ok(Self {
            instance_arn: fields.required()?,
            max_user_removal_percent: fields.optional()?,
            max_group_removal_percent: fields.optional()?,
            max_membership_removal_percent: fields.optional()?,
            window_minutes: fields.optional()?,
            dry_run: fields.optional()?,
            only_owned: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.instance_arn),
            optional(self.max_user_removal_percent),
            optional(self.max_group_removal_percent),
            optional(self.max_membership_removal_percent),
            optional(self.window_minutes),
            optional(self.dry_run),
            optional(self.only_owned),
        ])
    }
}

impl StructureShape for PutProvisioningGuardRequest {
    const SCHEMA: &'static Schema = &schemas::PUT_PROVISIONING_GUARD_REQUEST;
}

/// `PutProvisioningGuardResponse`
#[derive(Clone, PartialEq)]
pub struct PutProvisioningGuardResponse {
    /// `Guard`
    pub guard: ProvisioningGuard,
}

impl Shape for PutProvisioningGuardResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "PutProvisioningGuardResponse")?;
        Ok(Self {
            guard: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.guard)])
    }
}

impl StructureShape for PutProvisioningGuardResponse {
    const SCHEMA: &'static Schema = &schemas::PUT_PROVISIONING_GUARD_RESPONSE;
}

/// `PutRoleNamingRequest`
#[derive(Clone, PartialEq)]
pub struct PutRoleNamingRequest {
    /// `InstanceArn`
    pub instance_arn: String,
    /// `RoleNaming`
    pub role_naming: RoleNaming,
}

impl Shape for PutRoleNamingRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "PutRoleNamingRequest")?;
        Ok(Self {
            instance_arn: fields.required()?,
            role_naming: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.instance_arn),
            required(self.role_naming),
        ])
    }
}

impl StructureShape for PutRoleNamingRequest {
    const SCHEMA: &'static Schema = &schemas::PUT_ROLE_NAMING_REQUEST;
}

/// `PutRoleNamingResponse`
#[derive(Clone, Default, PartialEq)]
pub struct PutRoleNamingResponse {}

impl Shape for PutRoleNamingResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        Fields::of(value, "PutRoleNamingResponse")?;
        Ok(Self {})
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![])
    }
}

impl StructureShape for PutRoleNamingResponse {
    const SCHEMA: &'static Schema = &schemas::PUT_ROLE_NAMING_RESPONSE;
}

/// `PutSamlProviderRequest`
#[derive(Clone, PartialEq)]
pub struct PutSamlProviderRequest {
    /// `InstanceArn`
    pub instance_arn: String,
    /// `MetadataDocument`
    pub metadata_document: Option<String>,
    /// `MetadataUrl`
    pub metadata_url: Option<String>,
    /// `EntityId`
    pub entity_id: Option<String>,
    /// `SignOnUrl`
    pub sign_on_url: Option<String>,
    /// `LogoutUrl`
    pub logout_url: Option<String>,
    /// `Certificates`
    pub certificates: Option<Vec<String>>,
    /// `Options`
    pub options: Option<SamlOptions>,
}

impl PutSamlProviderRequest {
    /// The required members; the others are absent.
    pub fn new(instance_arn: String) -> Self {
        Self {
            instance_arn,
            metadata_document: None,
            metadata_url: None,
            entity_id: None,
            sign_on_url: None,
            logout_url: None,
            certificates: None,
            options: None,
        }
    }
}

impl Shape for PutSamlProviderRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "PutSamlProviderRequest")?;
        Ok(Self {
            instance_arn: fields.required()?,
            metadata_document: fields.optional()?,
            metadata_url: fields.optional()?,
            entity_id: fields.optional()?,
            sign_on_url: fields.optional()?,
            logout_url: fields.optional()?,
            certificates: fields.optional()?,
            options: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.instance_arn),
            optional(self.metadata_document),
            optional(self.metadata_url),
            optional(self.entity_id),
            optional(self.sign_on_url),
            optional(self.logout_url),
            optional(self.certificates),
            optional(self.options),
        ])
    }
}

impl StructureShape for PutSamlProviderRequest {
    const SCHEMA: &'static Schema = &schemas::PUT_SAML_PROVIDER_REQUEST;
}

/// `PutSamlProviderResponse`
#[derive(Clone, Default, PartialEq)]
pub struct PutSamlProviderResponse {}

impl Shape for PutSamlProviderResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        Fields::of(value, "PutSamlProviderResponse")?;
        Ok(Self {})
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![])
    }
}

impl StructureShape for PutSamlProviderResponse {
    const SCHEMA: &'static Schema = &schemas::PUT_SAML_PROVIDER_RESPONSE;
}

/// `PutSessionSettingsRequest`
#[derive(Clone, PartialEq)]
pub struct PutSessionSettingsRequest {
    /// `InstanceArn`
    pub instance_arn: String,
    /// `InteractiveSessionDuration`
    pub interactive_session_duration: String,
    /// `BackgroundSessionDuration`
    pub background_session_duration: String,
}

impl Shape for PutSessionSettingsRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "PutSessionSettingsRequest")?;
        Ok(Self {
            instance_arn: fields.required()?,
            interactive_session_duration: fields.required()?,
            background_session_duration: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.instance_arn),
            required(self.interactive_session_duration),
            required(self.background_session_duration),
        ])
    }
}

impl StructureShape for PutSessionSettingsRequest {
    const SCHEMA: &'static Schema = &schemas::PUT_SESSION_SETTINGS_REQUEST;
}

/// `PutSessionSettingsResponse`
#[derive(Clone, Default, PartialEq)]
pub struct PutSessionSettingsResponse {}

impl Shape for PutSessionSettingsResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        Fields::of(value, "PutSessionSettingsResponse")?;
        Ok(Self {})
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![])
    }
}

impl StructureShape for PutSessionSettingsResponse {
    const SCHEMA: &'static Schema = &schemas::PUT_SESSION_SETTINGS_RESPONSE;
}

/// `Quota`
#[derive(Clone, PartialEq)]
pub struct Quota {
    /// `Name`
    pub name: String,
    /// `Service`
    pub service: String,
    /// `Code`
    pub code: Option<String>,
    /// `Value`
    pub value: i64,
    /// `Default`
    pub default: i64,
    /// `Unit`
    pub unit: String,
    /// `Per`
    pub per: String,
    /// `Description`
    pub description: String,
    /// `Usage`
    pub usage: Option<i64>,
}

impl Quota {
    /// The required members; the others are absent.
    #[expect(clippy::too_many_arguments, reason = "as many as the model requires")]
    pub fn new(
        name: String,
        service: String,
        value: i64,
        default: i64,
        unit: String,
        per: String,
        description: String,
    ) -> Self {
        Self {
            name,
            service,
            code: None,
            value,
            default,
            unit,
            per,
            description,
            usage: None,
        }
    }
}

impl Shape for Quota {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "Quota")?;
        Ok(Self {
            name: fields.required()?,
            service: fields.required()?,
            code: fields.optional()?,
            value: fields.required()?,
            default: fields.required()?,
            unit: fields.required()?,
            per: fields.required()?,
            description: fields.required()?,
            usage: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.name),
            required(self.service),
            optional(self.code),
            required(self.value),
            required(self.default),
            required(self.unit),
            required(self.per),
            required(self.description),
            optional(self.usage),
        ])
    }
}

impl StructureShape for Quota {
    const SCHEMA: &'static Schema = &schemas::QUOTA;
}

/// `RefreshSamlProviderRequest`
#[derive(Clone, PartialEq)]
pub struct RefreshSamlProviderRequest {
    /// `InstanceArn`
    pub instance_arn: String,
    /// `AcceptNewCertificates`
    pub accept_new_certificates: Option<bool>,
}

impl RefreshSamlProviderRequest {
    /// The required members; the others are absent.
    pub fn new(instance_arn: String) -> Self {
        Self {
            instance_arn,
            accept_new_certificates: None,
        }
    }
}

impl Shape for RefreshSamlProviderRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "RefreshSamlProviderRequest")?;
        Ok(Self {
            instance_arn: fields.required()?,
            accept_new_certificates: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.instance_arn),
            optional(self.accept_new_certificates),
        ])
    }
}

impl StructureShape for RefreshSamlProviderRequest {
    const SCHEMA: &'static Schema = &schemas::REFRESH_SAML_PROVIDER_REQUEST;
}

/// `RefreshSamlProviderResponse`
#[derive(Clone, Default, PartialEq)]
pub struct RefreshSamlProviderResponse {}

impl Shape for RefreshSamlProviderResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        Fields::of(value, "RefreshSamlProviderResponse")?;
        Ok(Self {})
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![])
    }
}

impl StructureShape for RefreshSamlProviderResponse {
    const SCHEMA: &'static Schema = &schemas::REFRESH_SAML_PROVIDER_RESPONSE;
}

/// `Refusal`
#[derive(Clone, PartialEq)]
pub struct Refusal {
    /// `Code`
    pub code: String,
    /// `Message`
    pub message: String,
}

impl Shape for Refusal {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "Refusal")?;
        Ok(Self {
            code: fields.required()?,
            message: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.code), required(self.message)])
    }
}

impl StructureShape for Refusal {
    const SCHEMA: &'static Schema = &schemas::REFUSAL;
}

/// `RenameOwnMfaDeviceRequest`
#[derive(Clone, PartialEq)]
pub struct RenameOwnMfaDeviceRequest {
    /// `deviceId`
    pub device_id: String,
    /// `name`
    pub name: String,
}

impl Shape for RenameOwnMfaDeviceRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "RenameOwnMfaDeviceRequest")?;
        Ok(Self {
            device_id: fields.required()?,
            name: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.device_id), required(self.name)])
    }
}

impl StructureShape for RenameOwnMfaDeviceRequest {
    const SCHEMA: &'static Schema = &schemas::RENAME_OWN_MFA_DEVICE_REQUEST;
}

/// `RenameOwnMfaDeviceResponse`
#[derive(Clone, Default, PartialEq)]
pub struct RenameOwnMfaDeviceResponse {}

impl Shape for RenameOwnMfaDeviceResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        Fields::of(value, "RenameOwnMfaDeviceResponse")?;
        Ok(Self {})
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![])
    }
}

impl StructureShape for RenameOwnMfaDeviceResponse {
    const SCHEMA: &'static Schema = &schemas::RENAME_OWN_MFA_DEVICE_RESPONSE;
}

/// `RenameUserMfaDeviceRequest`
#[derive(Clone, PartialEq)]
pub struct RenameUserMfaDeviceRequest {
    /// `IdentityStoreId`
    pub identity_store_id: String,
    /// `UserId`
    pub user_id: String,
    /// `DeviceId`
    pub device_id: String,
    /// `Name`
    pub name: String,
}

impl Shape for RenameUserMfaDeviceRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "RenameUserMfaDeviceRequest")?;
        Ok(Self {
            identity_store_id: fields.required()?,
            user_id: fields.required()?,
            device_id: fields.required()?,
            name: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.identity_store_id),
            required(self.user_id),
            required(self.device_id),
            required(self.name),
        ])
    }
}

impl StructureShape for RenameUserMfaDeviceRequest {
    const SCHEMA: &'static Schema = &schemas::RENAME_USER_MFA_DEVICE_REQUEST;
}

/// `RenameUserMfaDeviceResponse`
#[derive(Clone, Default, PartialEq)]
pub struct RenameUserMfaDeviceResponse {}

impl Shape for RenameUserMfaDeviceResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        Fields::of(value, "RenameUserMfaDeviceResponse")?;
        Ok(Self {})
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![])
    }
}

impl StructureShape for RenameUserMfaDeviceResponse {
    const SCHEMA: &'static Schema = &schemas::RENAME_USER_MFA_DEVICE_RESPONSE;
}

/// `ResetUserMfaRequest`
#[derive(Clone, PartialEq)]
pub struct ResetUserMfaRequest {
    /// `IdentityStoreId`
    pub identity_store_id: String,
    /// `UserId`
    pub user_id: String,
}

impl Shape for ResetUserMfaRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ResetUserMfaRequest")?;
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

impl StructureShape for ResetUserMfaRequest {
    const SCHEMA: &'static Schema = &schemas::RESET_USER_MFA_REQUEST;
}

/// `ResetUserMfaResponse`
#[derive(Clone, Default, PartialEq)]
pub struct ResetUserMfaResponse {}

impl Shape for ResetUserMfaResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        Fields::of(value, "ResetUserMfaResponse")?;
        Ok(Self {})
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![])
    }
}

impl StructureShape for ResetUserMfaResponse {
    const SCHEMA: &'static Schema = &schemas::RESET_USER_MFA_RESPONSE;
}

/// `ResetUserPasswordRequest`
#[derive(Clone, PartialEq)]
pub struct ResetUserPasswordRequest {
    /// `IdentityStoreId`
    pub identity_store_id: String,
    /// `UserId`
    pub user_id: String,
    /// `Delivery`
    pub delivery: Option<PasswordDelivery>,
}

impl ResetUserPasswordRequest {
    /// The required members; the others are absent.
    pub fn new(identity_store_id: String, user_id: String) -> Self {
        Self {
            identity_store_id,
            user_id,
            delivery: None,
        }
    }
}

impl Shape for ResetUserPasswordRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ResetUserPasswordRequest")?;
        Ok(Self {
            identity_store_id: fields.required()?,
            user_id: fields.required()?,
            delivery: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.identity_store_id),
            required(self.user_id),
            optional(self.delivery),
        ])
    }
}

impl StructureShape for ResetUserPasswordRequest {
    const SCHEMA: &'static Schema = &schemas::RESET_USER_PASSWORD_REQUEST;
}

/// `ResetUserPasswordResponse`
#[derive(Clone, Default, PartialEq)]
pub struct ResetUserPasswordResponse {
    /// `OneTimePassword`
    pub one_time_password: Option<String>,
    /// `ExpiresAt`
    pub expires_at: Option<Timestamp>,
}

impl Shape for ResetUserPasswordResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ResetUserPasswordResponse")?;
        Ok(Self {
            one_time_password: fields.optional()?,
            expires_at: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            optional(self.one_time_password),
            optional(self.expires_at),
        ])
    }
}

impl StructureShape for ResetUserPasswordResponse {
    const SCHEMA: &'static Schema = &schemas::RESET_USER_PASSWORD_RESPONSE;
}

/// `RetryProvisioningRequest`
#[derive(Clone, PartialEq)]
pub struct RetryProvisioningRequest {
    /// `InstanceArn`
    pub instance_arn: String,
    /// `PermissionSetArn`
    pub permission_set_arn: String,
    /// `AccountId`
    pub account_id: String,
    /// `RequestId`
    pub request_id: String,
}

impl Shape for RetryProvisioningRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "RetryProvisioningRequest")?;
        Ok(Self {
            instance_arn: fields.required()?,
            permission_set_arn: fields.required()?,
            account_id: fields.required()?,
            request_id: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.instance_arn),
            required(self.permission_set_arn),
            required(self.account_id),
            required(self.request_id),
        ])
    }
}

impl StructureShape for RetryProvisioningRequest {
    const SCHEMA: &'static Schema = &schemas::RETRY_PROVISIONING_REQUEST;
}

/// `RetryProvisioningResponse`
#[derive(Clone, PartialEq)]
pub struct RetryProvisioningResponse {
    /// `Target`
    pub target: ProvisioningTarget,
}

impl Shape for RetryProvisioningResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "RetryProvisioningResponse")?;
        Ok(Self {
            target: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.target)])
    }
}

impl StructureShape for RetryProvisioningResponse {
    const SCHEMA: &'static Schema = &schemas::RETRY_PROVISIONING_RESPONSE;
}

smithy::enumeration! {
/// `RoleNaming`
RoleNaming {
Random = "RANDOM",
Stable = "STABLE",
}
}

smithy::enumeration! {
/// `RunDecision`
RunDecision {
Confirm = "CONFIRM",
Discard = "DISCARD",
}
}

smithy::enumeration! {
/// `SamlAssertionEncryption`
SamlAssertionEncryption {
Refused = "REFUSED",
Allowed = "ALLOWED",
Required = "REQUIRED",
}
}

smithy::enumeration! {
/// `SamlCertificateStatus`
SamlCertificateStatus {
Active = "ACTIVE",
Expiring = "EXPIRING",
Expired = "EXPIRED",
NotYetValid = "NOT_YET_VALID",
Unusable = "UNUSABLE",
}
}

smithy::enumeration! {
/// `SamlInitiation`
SamlInitiation {
ServiceProvider = "SERVICE_PROVIDER",
Either = "EITHER",
}
}

smithy::enumeration! {
/// `SamlNameIdFormat`
SamlNameIdFormat {
UrnOasisNamesTcSaml11NameidFormatEmailAddress = "urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress",
UrnOasisNamesTcSaml11NameidFormatUnspecified = "urn:oasis:names:tc:SAML:1.1:nameid-format:unspecified",
UrnOasisNamesTcSaml20NameidFormatPersistent = "urn:oasis:names:tc:SAML:2.0:nameid-format:persistent",
}
}

/// `SamlOptions`
#[derive(Clone, Default, PartialEq)]
pub struct SamlOptions {
    /// `RequestSigning`
    pub request_signing: Option<SamlRequestSigning>,
    /// `Initiation`
    pub initiation: Option<SamlInitiation>,
    /// `SignedParts`
    pub signed_parts: Option<SamlSignedParts>,
    /// `AssertionEncryption`
    pub assertion_encryption: Option<SamlAssertionEncryption>,
    /// `ClockSkewSeconds`
    pub clock_skew_seconds: Option<i32>,
    /// `NameIdFormats`
    pub name_id_formats: Option<Vec<SamlNameIdFormat>>,
}

impl Shape for SamlOptions {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "SamlOptions")?;
        Ok(Self {
            request_signing: fields.optional()?,
            initiation: fields.optional()?,
            signed_parts: fields.optional()?,
            assertion_encryption: fields.optional()?,
            clock_skew_seconds: fields.optional()?,
            name_id_formats: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            optional(self.request_signing),
            optional(self.initiation),
            optional(self.signed_parts),
            optional(self.assertion_encryption),
            optional(self.clock_skew_seconds),
            optional(self.name_id_formats),
        ])
    }
}

impl StructureShape for SamlOptions {
    const SCHEMA: &'static Schema = &schemas::SAML_OPTIONS;
}

/// `SamlProviderCertificate`
#[derive(Clone, PartialEq)]
pub struct SamlProviderCertificate {
    /// `CertificateId`
    pub certificate_id: String,
    /// `Subject`
    pub subject: String,
    /// `NotBefore`
    pub not_before: Timestamp,
    /// `NotAfter`
    pub not_after: Timestamp,
    /// `Status`
    pub status: SamlCertificateStatus,
    /// `Certificate`
    pub certificate: String,
}

impl Shape for SamlProviderCertificate {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "SamlProviderCertificate")?;
        Ok(Self {
            certificate_id: fields.required()?,
            subject: fields.required()?,
            not_before: fields.required()?,
            not_after: fields.required()?,
            status: fields.required()?,
            certificate: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.certificate_id),
            required(self.subject),
            required(self.not_before),
            required(self.not_after),
            required(self.status),
            required(self.certificate),
        ])
    }
}

impl StructureShape for SamlProviderCertificate {
    const SCHEMA: &'static Schema = &schemas::SAML_PROVIDER_CERTIFICATE;
}

smithy::enumeration! {
/// `SamlRequestSigning`
SamlRequestSigning {
Unsigned = "UNSIGNED",
Signed = "SIGNED",
}
}

/// `SamlServiceProvider`
#[derive(Clone, PartialEq)]
pub struct SamlServiceProvider {
    /// `EntityId`
    pub entity_id: String,
    /// `AssertionConsumerServiceUrl`
    pub assertion_consumer_service_url: String,
    /// `SingleLogoutServiceUrl`
    pub single_logout_service_url: String,
    /// `MetadataUrl`
    pub metadata_url: String,
}

impl Shape for SamlServiceProvider {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "SamlServiceProvider")?;
        Ok(Self {
            entity_id: fields.required()?,
            assertion_consumer_service_url: fields.required()?,
            single_logout_service_url: fields.required()?,
            metadata_url: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.entity_id),
            required(self.assertion_consumer_service_url),
            required(self.single_logout_service_url),
            required(self.metadata_url),
        ])
    }
}

impl StructureShape for SamlServiceProvider {
    const SCHEMA: &'static Schema = &schemas::SAML_SERVICE_PROVIDER;
}

smithy::enumeration! {
/// `SamlSignedParts`
SamlSignedParts {
AssertionOrResponse = "ASSERTION_OR_RESPONSE",
Assertion = "ASSERTION",
Response = "RESPONSE",
AssertionAndResponse = "ASSERTION_AND_RESPONSE",
}
}

/// `SendTestMailRequest`
#[derive(Clone, PartialEq)]
pub struct SendTestMailRequest {
    /// `IdentityStoreId`
    pub identity_store_id: String,
    /// `EmailAddress`
    pub email_address: String,
}

impl Shape for SendTestMailRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "SendTestMailRequest")?;
        Ok(Self {
            identity_store_id: fields.required()?,
            email_address: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.identity_store_id),
            required(self.email_address),
        ])
    }
}

impl StructureShape for SendTestMailRequest {
    const SCHEMA: &'static Schema = &schemas::SEND_TEST_MAIL_REQUEST;
}

/// `SendTestMailResponse`
#[derive(Clone, Default, PartialEq)]
pub struct SendTestMailResponse {}

impl Shape for SendTestMailResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        Fields::of(value, "SendTestMailResponse")?;
        Ok(Self {})
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![])
    }
}

impl StructureShape for SendTestMailResponse {
    const SCHEMA: &'static Schema = &schemas::SEND_TEST_MAIL_RESPONSE;
}

/// `SessionApplication`
#[derive(Clone, PartialEq)]
pub struct SessionApplication {
    /// `ClientId`
    pub client_id: String,
    /// `Name`
    pub name: String,
    /// `Scopes`
    pub scopes: Vec<String>,
}

impl Shape for SessionApplication {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "SessionApplication")?;
        Ok(Self {
            client_id: fields.required()?,
            name: fields.required()?,
            scopes: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.client_id),
            required(self.name),
            required(self.scopes),
        ])
    }
}

impl StructureShape for SessionApplication {
    const SCHEMA: &'static Schema = &schemas::SESSION_APPLICATION;
}

smithy::enumeration! {
/// `SessionKind`
SessionKind {
Interactive = "INTERACTIVE",
Application = "APPLICATION",
Background = "BACKGROUND",
}
}

/// `SetAccountAssignmentExpiryRequest`
#[derive(Clone, PartialEq)]
pub struct SetAccountAssignmentExpiryRequest {
    /// `InstanceArn`
    pub instance_arn: String,
    /// `AccountId`
    pub account_id: String,
    /// `PermissionSetArn`
    pub permission_set_arn: String,
    /// `PrincipalType`
    pub principal_type: PrincipalType,
    /// `PrincipalId`
    pub principal_id: String,
    /// `ExpiresAt`
    pub expires_at: Option<Timestamp>,
}

impl SetAccountAssignmentExpiryRequest {
    /// The required members; the others are absent.
    pub fn new(
        instance_arn: String,
        account_id: String,
        permission_set_arn: String,
        principal_type: PrincipalType,
        principal_id: String,
    ) -> Self {
        Self {
            instance_arn,
            account_id,
            permission_set_arn,
            principal_type,
            principal_id,
            expires_at: None,
        }
    }
}

impl Shape for SetAccountAssignmentExpiryRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "SetAccountAssignmentExpiryRequest")?;
        Ok(Self {
            instance_arn: fields.required()?,
            account_id: fields.required()?,
            permission_set_arn: fields.required()?,
            principal_type: fields.required()?,
            principal_id: fields.required()?,
            expires_at: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.instance_arn),
            required(self.account_id),
            required(self.permission_set_arn),
            required(self.principal_type),
            required(self.principal_id),
            optional(self.expires_at),
        ])
    }
}

impl StructureShape for SetAccountAssignmentExpiryRequest {
    const SCHEMA: &'static Schema = &schemas::SET_ACCOUNT_ASSIGNMENT_EXPIRY_REQUEST;
}

/// `SetAccountAssignmentExpiryResponse`
#[derive(Clone, Default, PartialEq)]
pub struct SetAccountAssignmentExpiryResponse {}

impl Shape for SetAccountAssignmentExpiryResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        Fields::of(value, "SetAccountAssignmentExpiryResponse")?;
        Ok(Self {})
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![])
    }
}

impl StructureShape for SetAccountAssignmentExpiryResponse {
    const SCHEMA: &'static Schema = &schemas::SET_ACCOUNT_ASSIGNMENT_EXPIRY_RESPONSE;
}

/// `SetGroupMembershipExpiryRequest`
#[derive(Clone, PartialEq)]
pub struct SetGroupMembershipExpiryRequest {
    /// `IdentityStoreId`
    pub identity_store_id: String,
    /// `MembershipId`
    pub membership_id: String,
    /// `ExpiresAt`
    pub expires_at: Option<Timestamp>,
}

impl SetGroupMembershipExpiryRequest {
    /// The required members; the others are absent.
    pub fn new(identity_store_id: String, membership_id: String) -> Self {
        Self {
            identity_store_id,
            membership_id,
            expires_at: None,
        }
    }
}

impl Shape for SetGroupMembershipExpiryRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "SetGroupMembershipExpiryRequest")?;
        Ok(Self {
            identity_store_id: fields.required()?,
            membership_id: fields.required()?,
            expires_at: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.identity_store_id),
            required(self.membership_id),
            optional(self.expires_at),
        ])
    }
}

impl StructureShape for SetGroupMembershipExpiryRequest {
    const SCHEMA: &'static Schema = &schemas::SET_GROUP_MEMBERSHIP_EXPIRY_REQUEST;
}

/// `SetGroupMembershipExpiryResponse`
#[derive(Clone, Default, PartialEq)]
pub struct SetGroupMembershipExpiryResponse {}

impl Shape for SetGroupMembershipExpiryResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        Fields::of(value, "SetGroupMembershipExpiryResponse")?;
        Ok(Self {})
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![])
    }
}

impl StructureShape for SetGroupMembershipExpiryResponse {
    const SCHEMA: &'static Schema = &schemas::SET_GROUP_MEMBERSHIP_EXPIRY_RESPONSE;
}

/// `SetUserStatusRequest`
#[derive(Clone, PartialEq)]
pub struct SetUserStatusRequest {
    /// `IdentityStoreId`
    pub identity_store_id: String,
    /// `UserId`
    pub user_id: String,
    /// `UserStatus`
    pub user_status: UserStatus,
}

impl Shape for SetUserStatusRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "SetUserStatusRequest")?;
        Ok(Self {
            identity_store_id: fields.required()?,
            user_id: fields.required()?,
            user_status: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.identity_store_id),
            required(self.user_id),
            required(self.user_status),
        ])
    }
}

impl StructureShape for SetUserStatusRequest {
    const SCHEMA: &'static Schema = &schemas::SET_USER_STATUS_REQUEST;
}

/// `SetUserStatusResponse`
#[derive(Clone, Default, PartialEq)]
pub struct SetUserStatusResponse {}

impl Shape for SetUserStatusResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        Fields::of(value, "SetUserStatusResponse")?;
        Ok(Self {})
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![])
    }
}

impl StructureShape for SetUserStatusResponse {
    const SCHEMA: &'static Schema = &schemas::SET_USER_STATUS_RESPONSE;
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

/// `TagCondition`
#[derive(Clone, PartialEq)]
pub struct TagCondition {
    /// `Key`
    pub key: String,
    /// `Value`
    pub value: Option<String>,
}

impl TagCondition {
    /// The required members; the others are absent.
    pub fn new(key: String) -> Self {
        Self { key, value: None }
    }
}

impl Shape for TagCondition {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "TagCondition")?;
        Ok(Self {
            key: fields.required()?,
            value: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.key), optional(self.value)])
    }
}

impl StructureShape for TagCondition {
    const SCHEMA: &'static Schema = &schemas::TAG_CONDITION;
}

/// `TagConjunction`
#[derive(Clone, PartialEq)]
pub struct TagConjunction {
    /// `AllOf`
    pub all_of: Vec<TagCondition>,
}

impl Shape for TagConjunction {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "TagConjunction")?;
        Ok(Self {
            all_of: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.all_of)])
    }
}

impl StructureShape for TagConjunction {
    const SCHEMA: &'static Schema = &schemas::TAG_CONJUNCTION;
}

/// `TagExpression`
#[derive(Clone, PartialEq)]
pub struct TagExpression {
    /// `AnyOf`
    pub any_of: Vec<TagConjunction>,
}

impl Shape for TagExpression {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "TagExpression")?;
        Ok(Self {
            any_of: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.any_of)])
    }
}

impl StructureShape for TagExpression {
    const SCHEMA: &'static Schema = &schemas::TAG_EXPRESSION;
}

/// `UpdateAssignmentRuleRequest`
#[derive(Clone, PartialEq)]
pub struct UpdateAssignmentRuleRequest {
    /// `InstanceArn`
    pub instance_arn: String,
    /// `AssignmentRuleId`
    pub assignment_rule_id: String,
    /// `Name`
    pub name: String,
    /// `Description`
    pub description: Option<String>,
    /// `Target`
    pub target: AssignmentRuleTarget,
    /// `ExcludedAccountIds`
    pub excluded_account_ids: Option<Vec<String>>,
    /// `ExcludedOrganizationalUnitIds`
    pub excluded_organizational_unit_ids: Option<Vec<String>>,
    /// `Principals`
    pub principals: Vec<AssignmentRulePrincipal>,
    /// `PermissionSetArns`
    pub permission_set_arns: Vec<String>,
    /// `IncludeManagementAccount`
    pub include_management_account: Option<bool>,
    /// `ExpiresAt`
    pub expires_at: Option<Timestamp>,
    /// `Tags`
    pub tags: Option<Vec<Tag>>,
}

impl UpdateAssignmentRuleRequest {
    /// The required members; the others are absent.
    pub fn new(
        instance_arn: String,
        assignment_rule_id: String,
        name: String,
        target: AssignmentRuleTarget,
        principals: Vec<AssignmentRulePrincipal>,
        permission_set_arns: Vec<String>,
    ) -> Self {
        Self {
            instance_arn,
            assignment_rule_id,
            name,
            description: None,
            target,
            excluded_account_ids: None,
            excluded_organizational_unit_ids: None,
            principals,
            permission_set_arns,
            include_management_account: None,
            expires_at: None,
            tags: None,
        }
    }
}

impl Shape for UpdateAssignmentRuleRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "UpdateAssignmentRuleRequest")?;
        Ok(Self {
            instance_arn: fields.required()?,
            assignment_rule_id: fields.required()?,
            name: fields.required()?,
            description: fields.optional()?,
            target: fields.required()?,
            excluded_account_ids: fields.optional()?,
            excluded_organizational_unit_ids: fields.optional()?,
            principals: fields.required()?,
            permission_set_arns: fields.required()?,
            include_management_account: fields.optional()?,
            expires_at: fields.optional()?,
            tags: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.instance_arn),
            required(self.assignment_rule_id),
            required(self.name),
            optional(self.description),
            required(self.target),
            optional(self.excluded_account_ids),
            optional(self.excluded_organizational_unit_ids),
            required(self.principals),
            required(self.permission_set_arns),
            optional(self.include_management_account),
            optional(self.expires_at),
            optional(self.tags),
        ])
    }
}

impl StructureShape for UpdateAssignmentRuleRequest {
    const SCHEMA: &'static Schema = &schemas::UPDATE_ASSIGNMENT_RULE_REQUEST;
}

/// `UpdateAssignmentRuleResponse`
#[derive(Clone, PartialEq)]
pub struct UpdateAssignmentRuleResponse {
    /// `AssignmentRule`
    pub assignment_rule: AssignmentRule,
}

impl Shape for UpdateAssignmentRuleResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "UpdateAssignmentRuleResponse")?;
        Ok(Self {
            assignment_rule: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.assignment_rule)])
    }
}

impl StructureShape for UpdateAssignmentRuleResponse {
    const SCHEMA: &'static Schema = &schemas::UPDATE_ASSIGNMENT_RULE_RESPONSE;
}

/// `UpdateOwnProfileRequest`
#[derive(Clone, Default, PartialEq)]
pub struct UpdateOwnProfileRequest {
    /// `displayName`
    pub display_name: Option<String>,
    /// `givenName`
    pub given_name: Option<String>,
    /// `familyName`
    pub family_name: Option<String>,
    /// `phoneNumber`
    pub phone_number: Option<String>,
    /// `preferredLanguage`
    pub preferred_language: Option<String>,
    /// `timezone`
    pub timezone: Option<String>,
}

impl Shape for UpdateOwnProfileRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "UpdateOwnProfileRequest")?;
        Ok(Self {
            display_name: fields.optional()?,
            given_name: fields.optional()?,
            family_name: fields.optional()?,
            phone_number: fields.optional()?,
            preferred_language: fields.optional()?,
            timezone: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            optional(self.display_name),
            optional(self.given_name),
            optional(self.family_name),
            optional(self.phone_number),
            optional(self.preferred_language),
            optional(self.timezone),
        ])
    }
}

impl StructureShape for UpdateOwnProfileRequest {
    const SCHEMA: &'static Schema = &schemas::UPDATE_OWN_PROFILE_REQUEST;
}

/// `UpdateOwnProfileResponse`
#[derive(Clone, PartialEq)]
pub struct UpdateOwnProfileResponse {
    /// `profile`
    pub profile: OwnProfile,
}

impl Shape for UpdateOwnProfileResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "UpdateOwnProfileResponse")?;
        Ok(Self {
            profile: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.profile)])
    }
}

impl StructureShape for UpdateOwnProfileResponse {
    const SCHEMA: &'static Schema = &schemas::UPDATE_OWN_PROFILE_RESPONSE;
}

/// `UserMfaDevice`
#[derive(Clone, PartialEq)]
pub struct UserMfaDevice {
    /// `DeviceId`
    pub device_id: String,
    /// `Name`
    pub name: String,
    /// `Type`
    pub r#type: MfaDeviceType,
    /// `CreatedAt`
    pub created_at: Timestamp,
    /// `LastUsedAt`
    pub last_used_at: Option<Timestamp>,
}

impl UserMfaDevice {
    /// The required members; the others are absent.
    pub fn new(
        device_id: String,
        name: String,
        r#type: MfaDeviceType,
        created_at: Timestamp,
    ) -> Self {
        Self {
            device_id,
            name,
            r#type,
            created_at,
            last_used_at: None,
        }
    }
}

impl Shape for UserMfaDevice {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "UserMfaDevice")?;
        Ok(Self {
            device_id: fields.required()?,
            name: fields.required()?,
            r#type: fields.required()?,
            created_at: fields.required()?,
            last_used_at: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.device_id),
            required(self.name),
            required(self.r#type),
            required(self.created_at),
            optional(self.last_used_at),
        ])
    }
}

impl StructureShape for UserMfaDevice {
    const SCHEMA: &'static Schema = &schemas::USER_MFA_DEVICE;
}

/// `UserSession`
#[derive(Clone, PartialEq)]
pub struct UserSession {
    /// `SessionId`
    pub session_id: String,
    /// `StartedAt`
    pub started_at: Timestamp,
    /// `ExpiresAt`
    pub expires_at: Timestamp,
    /// `LastActiveAt`
    pub last_active_at: Timestamp,
    /// `SourceIpAddress`
    pub source_ip_address: String,
    /// `UserAgent`
    pub user_agent: String,
    /// `Clients`
    pub clients: Vec<String>,
    /// `Device`
    pub device: String,
    /// `Methods`
    pub methods: Vec<String>,
    /// `Applications`
    pub applications: Vec<SessionApplication>,
    /// `Kind`
    pub kind: SessionKind,
    /// `ApplicationArn`
    pub application_arn: Option<String>,
    /// `ApplicationName`
    pub application_name: Option<String>,
    /// `Resource`
    pub resource: Option<String>,
}

impl UserSession {
    /// The required members; the others are absent.
    #[expect(clippy::too_many_arguments, reason = "as many as the model requires")]
    pub fn new(
        session_id: String,
        started_at: Timestamp,
        expires_at: Timestamp,
        last_active_at: Timestamp,
        source_ip_address: String,
        user_agent: String,
        clients: Vec<String>,
        device: String,
        methods: Vec<String>,
        applications: Vec<SessionApplication>,
        kind: SessionKind,
    ) -> Self {
        Self {
            session_id,
            started_at,
            expires_at,
            last_active_at,
            source_ip_address,
            user_agent,
            clients,
            device,
            methods,
            applications,
            kind,
            application_arn: None,
            application_name: None,
            resource: None,
        }
    }
}

impl Shape for UserSession {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "UserSession")?;
        Ok(Self {
            session_id: fields.required()?,
            started_at: fields.required()?,
            expires_at: fields.required()?,
            last_active_at: fields.required()?,
            source_ip_address: fields.required()?,
            user_agent: fields.required()?,
            clients: fields.required()?,
            device: fields.required()?,
            methods: fields.required()?,
            applications: fields.required()?,
            kind: fields.required()?,
            application_arn: fields.optional()?,
            application_name: fields.optional()?,
            resource: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.session_id),
            required(self.started_at),
            required(self.expires_at),
            required(self.last_active_at),
            required(self.source_ip_address),
            required(self.user_agent),
            required(self.clients),
            required(self.device),
            required(self.methods),
            required(self.applications),
            required(self.kind),
            optional(self.application_arn),
            optional(self.application_name),
            optional(self.resource),
        ])
    }
}

impl StructureShape for UserSession {
    const SCHEMA: &'static Schema = &schemas::USER_SESSION;
}

smithy::enumeration! {
/// `UserStatus`
UserStatus {
Enabled = "ENABLED",
Disabled = "DISABLED",
}
}

/// `VerifyUserEmailRequest`
#[derive(Clone, PartialEq)]
pub struct VerifyUserEmailRequest {
    /// `IdentityStoreId`
    pub identity_store_id: String,
    /// `UserId`
    pub user_id: String,
}

impl Shape for VerifyUserEmailRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "VerifyUserEmailRequest")?;
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

impl StructureShape for VerifyUserEmailRequest {
    const SCHEMA: &'static Schema = &schemas::VERIFY_USER_EMAIL_REQUEST;
}

/// `VerifyUserEmailResponse`
#[derive(Clone, PartialEq)]
pub struct VerifyUserEmailResponse {
    /// `ExpiresAt`
    pub expires_at: Timestamp,
}

impl Shape for VerifyUserEmailResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "VerifyUserEmailResponse")?;
        Ok(Self {
            expires_at: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.expires_at)])
    }
}

impl StructureShape for VerifyUserEmailResponse {
    const SCHEMA: &'static Schema = &schemas::VERIFY_USER_EMAIL_RESPONSE;
}

smithy::opaque_debug!(
    Access,
    AccessEffect,
    AccessReason,
    AddSamlProviderCertificateRequest,
    AddSamlProviderCertificateResponse,
    AssignmentRule,
    AssignmentRuleFailure,
    AssignmentRulePrincipal,
    AssignmentRuleProgress,
    AssignmentRuleTarget,
    Change,
    ChangeIdentitySourceRequest,
    ChangeIdentitySourceResponse,
    CheckProvisioningRequest,
    CheckProvisioningResponse,
    Condition,
    ConfirmProvisioningRunRequest,
    ConfirmProvisioningRunResponse,
    ContextEntry,
    ControlPolicyEffect,
    CreateAssignmentRuleRequest,
    CreateAssignmentRuleResponse,
    CreateConsoleSessionRequest,
    CreateConsoleSessionResponse,
    CreateExpiringAccountAssignmentRequest,
    CreateExpiringAccountAssignmentResponse,
    CreateExpiringGroupMembershipRequest,
    CreateExpiringGroupMembershipResponse,
    CreateGroupNestingRequest,
    CreateGroupNestingResponse,
    CreateMfaRecoveryCodeRequest,
    CreateMfaRecoveryCodeResponse,
    CreateProvisioningTokenRequest,
    CreateProvisioningTokenResponse,
    DeleteAssignmentRuleRequest,
    DeleteAssignmentRuleResponse,
    DeleteGroupNestingRequest,
    DeleteGroupNestingResponse,
    DeleteOidcProviderRequest,
    DeleteOidcProviderResponse,
    DeleteOwnMfaDeviceRequest,
    DeleteOwnMfaDeviceResponse,
    DeletePortalFavouriteRequest,
    DeletePortalFavouriteResponse,
    DeleteProvisioningTokenRequest,
    DeleteProvisioningTokenResponse,
    DeleteSamlProviderCertificateRequest,
    DeleteSamlProviderCertificateResponse,
    DeleteSamlProviderRequest,
    DeleteSamlProviderResponse,
    DeleteUserMfaDeviceRequest,
    DeleteUserMfaDeviceResponse,
    DeniedEvent,
    DescribeIdentitySourceRequest,
    DescribeIdentitySourceResponse,
    DescribeOidcProviderRequest,
    DescribeOidcProviderResponse,
    DescribeProvisioningRequest,
    DescribeProvisioningResponse,
    DescribeSamlProviderRequest,
    DescribeSamlProviderResponse,
    DisableProvisioningRequest,
    DisableProvisioningResponse,
    EnableProvisioningRequest,
    EnableProvisioningResponse,
    EndAllUserSessionsRequest,
    EndAllUserSessionsResponse,
    EndOwnOtherSessionsRequest,
    EndOwnOtherSessionsResponse,
    EndOwnSessionRequest,
    EndOwnSessionResponse,
    EndUserSessionRequest,
    EndUserSessionResponse,
    ExplainAccessRequest,
    ExplainAccessResponse,
    GetAccountRootCredentialsRequest,
    GetAccountRootCredentialsResponse,
    GetAssignmentRuleRequest,
    GetAssignmentRuleResponse,
    GetDeviceCodeSettingsRequest,
    GetDeviceCodeSettingsResponse,
    GetMfaSettingsRequest,
    GetMfaSettingsResponse,
    GetOwnProfileRequest,
    GetOwnProfileResponse,
    GetPasswordSettingsRequest,
    GetPasswordSettingsResponse,
    GetPortalRequest,
    GetPortalResponse,
    GetProvisioningStatusRequest,
    GetProvisioningStatusResponse,
    GetRoleNamingRequest,
    GetRoleNamingResponse,
    GetServiceProviderMetadataRequest,
    GetServiceProviderMetadataResponse,
    GetSessionSettingsRequest,
    GetSessionSettingsResponse,
    GetUserStatusRequest,
    GetUserStatusResponse,
    GroupName,
    HeldProvisioningRun,
    InviteUserRequest,
    InviteUserResponse,
    Layer,
    ListAccountAccessRequest,
    ListAccountAccessResponse,
    ListAssignmentRulesRequest,
    ListAssignmentRulesResponse,
    ListChangesRequest,
    ListChangesResponse,
    ListChildGroupsRequest,
    ListChildGroupsResponse,
    ListGroupMembershipReasonsRequest,
    ListGroupMembershipReasonsResponse,
    ListMailsRequest,
    ListMailsResponse,
    ListOwnMfaDevicesRequest,
    ListOwnMfaDevicesResponse,
    ListOwnSessionsRequest,
    ListOwnSessionsResponse,
    ListParentGroupsRequest,
    ListParentGroupsResponse,
    ListPermissionSetAccessRequest,
    ListPermissionSetAccessResponse,
    ListPortalApplicationsRequest,
    ListPortalApplicationsResponse,
    ListPrincipalAccessRequest,
    ListPrincipalAccessResponse,
    ListProvisioningFailuresRequest,
    ListProvisioningFailuresResponse,
    ListProvisioningReportsRequest,
    ListProvisioningReportsResponse,
    ListProvisioningTargetsRequest,
    ListProvisioningTargetsResponse,
    ListProvisioningTokensRequest,
    ListProvisioningTokensResponse,
    ListQuotasRequest,
    ListQuotasResponse,
    ListUserMfaDevicesRequest,
    ListUserMfaDevicesResponse,
    ListUserSessionsRequest,
    ListUserSessionsResponse,
    Mail,
    MembershipReason,
    MfaSettings,
    NestedGroup,
    OwnMfaDevice,
    OwnProfile,
    OwnSession,
    ParentTarget,
    PermissionSetEffect,
    PlanChangeRequest,
    PlanChangeResponse,
    PlanIdentitySourceRequest,
    PlanIdentitySourceResponse,
    PlannedFailure,
    PortalAccount,
    PortalApplication,
    PortalPerson,
    PortalRecent,
    PortalRole,
    PortalSessionTag,
    Position,
    ProvisioningCheck,
    ProvisioningFailure,
    ProvisioningGuard,
    ProvisioningOperation,
    ProvisioningProblem,
    ProvisioningProgress,
    ProvisioningReport,
    ProvisioningTarget,
    ProvisioningToken,
    PutDeviceCodeSettingsRequest,
    PutDeviceCodeSettingsResponse,
    PutMfaSettingsRequest,
    PutMfaSettingsResponse,
    PutOidcProviderRequest,
    PutOidcProviderResponse,
    PutPasswordSettingsRequest,
    PutPasswordSettingsResponse,
    PutPortalFavouriteRequest,
    PutPortalFavouriteResponse,
    PutProvisioningGuardRequest,
    PutProvisioningGuardResponse,
    PutRoleNamingRequest,
    PutRoleNamingResponse,
    PutSamlProviderRequest,
    PutSamlProviderResponse,
    PutSessionSettingsRequest,
    PutSessionSettingsResponse,
    Quota,
    RefreshSamlProviderRequest,
    RefreshSamlProviderResponse,
    Refusal,
    RenameOwnMfaDeviceRequest,
    RenameOwnMfaDeviceResponse,
    RenameUserMfaDeviceRequest,
    RenameUserMfaDeviceResponse,
    ResetUserMfaRequest,
    ResetUserMfaResponse,
    ResetUserPasswordRequest,
    ResetUserPasswordResponse,
    RetryProvisioningRequest,
    RetryProvisioningResponse,
    SamlOptions,
    SamlProviderCertificate,
    SamlServiceProvider,
    SendTestMailRequest,
    SendTestMailResponse,
    SessionApplication,
    SetAccountAssignmentExpiryRequest,
    SetAccountAssignmentExpiryResponse,
    SetGroupMembershipExpiryRequest,
    SetGroupMembershipExpiryResponse,
    SetUserStatusRequest,
    SetUserStatusResponse,
    Statement,
    Tag,
    TagCondition,
    TagConjunction,
    TagExpression,
    UpdateAssignmentRuleRequest,
    UpdateAssignmentRuleResponse,
    UpdateOwnProfileRequest,
    UpdateOwnProfileResponse,
    UserMfaDevice,
    UserSession,
    VerifyUserEmailRequest,
    VerifyUserEmailResponse
);
