//! Structures and enumerations of AWS Organizations.
//! GENERATED from models/organizations.json by `cargo xtask codegen`. Never edited.

use smithy::{
    Fields, Schema, Shape, ShapeError, StructureShape, Timestamp, Value, optional, required,
};

use crate::schemas;

/// `AcceptHandshakeRequest`
#[derive(Clone, PartialEq)]
pub struct AcceptHandshakeRequest {
    /// `HandshakeId`
    pub handshake_id: String,
}

impl Shape for AcceptHandshakeRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "AcceptHandshakeRequest")?;
        Ok(Self {
            handshake_id: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.handshake_id)])
    }
}

impl StructureShape for AcceptHandshakeRequest {
    const SCHEMA: &'static Schema = &schemas::ACCEPT_HANDSHAKE_REQUEST;
}

/// `AcceptHandshakeResponse`
#[derive(Clone, Default, PartialEq)]
pub struct AcceptHandshakeResponse {
    /// `Handshake`
    pub handshake: Option<Handshake>,
}

impl Shape for AcceptHandshakeResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "AcceptHandshakeResponse")?;
        Ok(Self {
            handshake: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![optional(self.handshake)])
    }
}

impl StructureShape for AcceptHandshakeResponse {
    const SCHEMA: &'static Schema = &schemas::ACCEPT_HANDSHAKE_RESPONSE;
}

smithy::enumeration! {
/// `AccessDeniedForDependencyExceptionReason`
AccessDeniedForDependencyExceptionReason {
AccessDeniedDuringCreateServiceLinkedRole = "ACCESS_DENIED_DURING_CREATE_SERVICE_LINKED_ROLE",
}
}

/// `Account`
#[derive(Clone, Default, PartialEq)]
pub struct Account {
    /// `Id`
    pub id: Option<String>,
    /// `Arn`
    pub arn: Option<String>,
    /// `Email`
    pub email: Option<String>,
    /// `Name`
    pub name: Option<String>,
    /// `Status`
    pub status: Option<AccountStatus>,
    /// `State`
    pub state: Option<AccountState>,
    /// `Paths`
    pub paths: Option<Vec<String>>,
    /// `JoinedMethod`
    pub joined_method: Option<AccountJoinedMethod>,
    /// `JoinedTimestamp`
    pub joined_timestamp: Option<Timestamp>,
}

impl Shape for Account {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "Account")?;
        Ok(Self {
            id: fields.optional()?,
            arn: fields.optional()?,
            email: fields.optional()?,
            name: fields.optional()?,
            status: fields.optional()?,
            state: fields.optional()?,
            paths: fields.optional()?,
            joined_method: fields.optional()?,
            joined_timestamp: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            optional(self.id),
            optional(self.arn),
            optional(self.email),
            optional(self.name),
            optional(self.status),
            optional(self.state),
            optional(self.paths),
            optional(self.joined_method),
            optional(self.joined_timestamp),
        ])
    }
}

impl StructureShape for Account {
    const SCHEMA: &'static Schema = &schemas::ACCOUNT;
}

smithy::enumeration! {
/// `AccountJoinedMethod`
AccountJoinedMethod {
Invited = "INVITED",
Created = "CREATED",
}
}

smithy::enumeration! {
/// `AccountState`
AccountState {
PendingActivation = "PENDING_ACTIVATION",
Active = "ACTIVE",
Suspended = "SUSPENDED",
PendingClosure = "PENDING_CLOSURE",
Closed = "CLOSED",
}
}

smithy::enumeration! {
/// `AccountStatus`
AccountStatus {
Active = "ACTIVE",
Suspended = "SUSPENDED",
PendingClosure = "PENDING_CLOSURE",
}
}

smithy::enumeration! {
/// `ActionType`
ActionType {
Invite = "INVITE",
EnableAllFeatures = "ENABLE_ALL_FEATURES",
ApproveAllFeatures = "APPROVE_ALL_FEATURES",
AddOrganizationsServiceLinkedRole = "ADD_ORGANIZATIONS_SERVICE_LINKED_ROLE",
TransferResponsibility = "TRANSFER_RESPONSIBILITY",
}
}

/// `AttachPolicyRequest`
#[derive(Clone, PartialEq)]
pub struct AttachPolicyRequest {
    /// `PolicyId`
    pub policy_id: String,
    /// `TargetId`
    pub target_id: String,
}

impl Shape for AttachPolicyRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "AttachPolicyRequest")?;
        Ok(Self {
            policy_id: fields.required()?,
            target_id: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.policy_id), required(self.target_id)])
    }
}

impl StructureShape for AttachPolicyRequest {
    const SCHEMA: &'static Schema = &schemas::ATTACH_POLICY_REQUEST;
}

/// `CancelHandshakeRequest`
#[derive(Clone, PartialEq)]
pub struct CancelHandshakeRequest {
    /// `HandshakeId`
    pub handshake_id: String,
}

impl Shape for CancelHandshakeRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "CancelHandshakeRequest")?;
        Ok(Self {
            handshake_id: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.handshake_id)])
    }
}

impl StructureShape for CancelHandshakeRequest {
    const SCHEMA: &'static Schema = &schemas::CANCEL_HANDSHAKE_REQUEST;
}

/// `CancelHandshakeResponse`
#[derive(Clone, Default, PartialEq)]
pub struct CancelHandshakeResponse {
    /// `Handshake`
    pub handshake: Option<Handshake>,
}

impl Shape for CancelHandshakeResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "CancelHandshakeResponse")?;
        Ok(Self {
            handshake: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![optional(self.handshake)])
    }
}

impl StructureShape for CancelHandshakeResponse {
    const SCHEMA: &'static Schema = &schemas::CANCEL_HANDSHAKE_RESPONSE;
}

/// `Child`
#[derive(Clone, Default, PartialEq)]
pub struct Child {
    /// `Id`
    pub id: Option<String>,
    /// `Type`
    pub r#type: Option<ChildType>,
}

impl Shape for Child {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "Child")?;
        Ok(Self {
            id: fields.optional()?,
            r#type: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![optional(self.id), optional(self.r#type)])
    }
}

impl StructureShape for Child {
    const SCHEMA: &'static Schema = &schemas::CHILD;
}

smithy::enumeration! {
/// `ChildType`
ChildType {
Account = "ACCOUNT",
OrganizationalUnit = "ORGANIZATIONAL_UNIT",
}
}

/// `CloseAccountRequest`
#[derive(Clone, PartialEq)]
pub struct CloseAccountRequest {
    /// `AccountId`
    pub account_id: String,
}

impl Shape for CloseAccountRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "CloseAccountRequest")?;
        Ok(Self {
            account_id: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.account_id)])
    }
}

impl StructureShape for CloseAccountRequest {
    const SCHEMA: &'static Schema = &schemas::CLOSE_ACCOUNT_REQUEST;
}

smithy::enumeration! {
/// `ConstraintViolationExceptionReason`
ConstraintViolationExceptionReason {
AccountNumberLimitExceeded = "ACCOUNT_NUMBER_LIMIT_EXCEEDED",
HandshakeRateLimitExceeded = "HANDSHAKE_RATE_LIMIT_EXCEEDED",
OuNumberLimitExceeded = "OU_NUMBER_LIMIT_EXCEEDED",
OuDepthLimitExceeded = "OU_DEPTH_LIMIT_EXCEEDED",
PolicyNumberLimitExceeded = "POLICY_NUMBER_LIMIT_EXCEEDED",
PolicyContentLimitExceeded = "POLICY_CONTENT_LIMIT_EXCEEDED",
MaxPolicyTypeAttachmentLimitExceeded = "MAX_POLICY_TYPE_ATTACHMENT_LIMIT_EXCEEDED",
MinPolicyTypeAttachmentLimitExceeded = "MIN_POLICY_TYPE_ATTACHMENT_LIMIT_EXCEEDED",
AccountCannotLeaveOrganization = "ACCOUNT_CANNOT_LEAVE_ORGANIZATION",
AccountCannotLeaveWithoutEula = "ACCOUNT_CANNOT_LEAVE_WITHOUT_EULA",
AccountCannotLeaveWithoutPhoneVerification = "ACCOUNT_CANNOT_LEAVE_WITHOUT_PHONE_VERIFICATION",
MasterAccountPaymentInstrumentRequired = "MASTER_ACCOUNT_PAYMENT_INSTRUMENT_REQUIRED",
MemberAccountPaymentInstrumentRequired = "MEMBER_ACCOUNT_PAYMENT_INSTRUMENT_REQUIRED",
AccountCreationRateLimitExceeded = "ACCOUNT_CREATION_RATE_LIMIT_EXCEEDED",
MasterAccountAddressDoesNotMatchMarketplace = "MASTER_ACCOUNT_ADDRESS_DOES_NOT_MATCH_MARKETPLACE",
MasterAccountMissingContactInfo = "MASTER_ACCOUNT_MISSING_CONTACT_INFO",
MasterAccountNotGovcloudEnabled = "MASTER_ACCOUNT_NOT_GOVCLOUD_ENABLED",
OrganizationNotInAllFeaturesMode = "ORGANIZATION_NOT_IN_ALL_FEATURES_MODE",
CreateOrganizationInBillingModeUnsupportedRegion = "CREATE_ORGANIZATION_IN_BILLING_MODE_UNSUPPORTED_REGION",
EmailVerificationCodeExpired = "EMAIL_VERIFICATION_CODE_EXPIRED",
WaitPeriodActive = "WAIT_PERIOD_ACTIVE",
MaxTagLimitExceeded = "MAX_TAG_LIMIT_EXCEEDED",
TagPolicyViolation = "TAG_POLICY_VIOLATION",
MaxDelegatedAdministratorsForServiceLimitExceeded = "MAX_DELEGATED_ADMINISTRATORS_FOR_SERVICE_LIMIT_EXCEEDED",
CannotRegisterMasterAsDelegatedAdministrator = "CANNOT_REGISTER_MASTER_AS_DELEGATED_ADMINISTRATOR",
CannotRemoveDelegatedAdministratorFromOrg = "CANNOT_REMOVE_DELEGATED_ADMINISTRATOR_FROM_ORG",
DelegatedAdministratorExistsForThisService = "DELEGATED_ADMINISTRATOR_EXISTS_FOR_THIS_SERVICE",
PolicyTypeEnabledForThisService = "POLICY_TYPE_ENABLED_FOR_THIS_SERVICE",
MasterAccountMissingBusinessLicense = "MASTER_ACCOUNT_MISSING_BUSINESS_LICENSE",
CannotCloseManagementAccount = "CANNOT_CLOSE_MANAGEMENT_ACCOUNT",
CloseAccountQuotaExceeded = "CLOSE_ACCOUNT_QUOTA_EXCEEDED",
CloseAccountRequestsLimitExceeded = "CLOSE_ACCOUNT_REQUESTS_LIMIT_EXCEEDED",
ServiceAccessNotEnabled = "SERVICE_ACCESS_NOT_ENABLED",
InvalidPaymentInstrument = "INVALID_PAYMENT_INSTRUMENT",
AccountCreationNotComplete = "ACCOUNT_CREATION_NOT_COMPLETE",
CannotRegisterSuspendedAccountAsDelegatedAdministrator = "CANNOT_REGISTER_SUSPENDED_ACCOUNT_AS_DELEGATED_ADMINISTRATOR",
AllFeaturesMigrationOrganizationSizeLimitExceeded = "ALL_FEATURES_MIGRATION_ORGANIZATION_SIZE_LIMIT_EXCEEDED",
ResponsibilityTransferMaxLevelViolation = "RESPONSIBILITY_TRANSFER_MAX_LEVEL_VIOLATION",
ResponsibilityTransferMaxInboundQuotaViolation = "RESPONSIBILITY_TRANSFER_MAX_INBOUND_QUOTA_VIOLATION",
ResponsibilityTransferMaxOutboundQuotaViolation = "RESPONSIBILITY_TRANSFER_MAX_OUTBOUND_QUOTA_VIOLATION",
ResponsibilityTransferMaxTransfersQuotaViolation = "RESPONSIBILITY_TRANSFER_MAX_TRANSFERS_QUOTA_VIOLATION",
ActiveResponsibilityTransferProcess = "ACTIVE_RESPONSIBILITY_TRANSFER_PROCESS",
TransferResponsibilityTargetDeletionInProgress = "TRANSFER_RESPONSIBILITY_TARGET_DELETION_IN_PROGRESS",
TransferResponsibilitySourceDeletionInProgress = "TRANSFER_RESPONSIBILITY_SOURCE_DELETION_IN_PROGRESS",
UnsupportedPricing = "UNSUPPORTED_PRICING",
UnmetBillingPrerequisite = "UNMET_BILLING_PREREQUISITE",
AccountNotActiveForTransferResponsibility = "ACCOUNT_NOT_ACTIVE_FOR_TRANSFER_RESPONSIBILITY",
TransferResponsibilityUpdateNotAllowed = "TRANSFER_RESPONSIBILITY_UPDATE_NOT_ALLOWED",
}
}

smithy::enumeration! {
/// `CreateAccountFailureReason`
CreateAccountFailureReason {
AccountLimitExceeded = "ACCOUNT_LIMIT_EXCEEDED",
EmailAlreadyExists = "EMAIL_ALREADY_EXISTS",
InvalidAddress = "INVALID_ADDRESS",
InvalidEmail = "INVALID_EMAIL",
ConcurrentAccountModification = "CONCURRENT_ACCOUNT_MODIFICATION",
InternalFailure = "INTERNAL_FAILURE",
GovcloudAccountAlreadyExists = "GOVCLOUD_ACCOUNT_ALREADY_EXISTS",
MissingBusinessValidation = "MISSING_BUSINESS_VALIDATION",
FailedBusinessValidation = "FAILED_BUSINESS_VALIDATION",
PendingBusinessValidation = "PENDING_BUSINESS_VALIDATION",
InvalidIdentityForBusinessValidation = "INVALID_IDENTITY_FOR_BUSINESS_VALIDATION",
UnknownBusinessValidation = "UNKNOWN_BUSINESS_VALIDATION",
MissingPaymentInstrument = "MISSING_PAYMENT_INSTRUMENT",
InvalidPaymentInstrument = "INVALID_PAYMENT_INSTRUMENT",
UpdateExistingResourcePolicyWithTagsNotSupported = "UPDATE_EXISTING_RESOURCE_POLICY_WITH_TAGS_NOT_SUPPORTED",
}
}

/// `CreateAccountRequest`
#[derive(Clone, PartialEq)]
pub struct CreateAccountRequest {
    /// `Email`
    pub email: String,
    /// `AccountName`
    pub account_name: String,
    /// `RoleName`
    pub role_name: Option<String>,
    /// `IamUserAccessToBilling`
    pub iam_user_access_to_billing: Option<IAMUserAccessToBilling>,
    /// `Tags`
    pub tags: Option<Vec<Tag>>,
}

impl CreateAccountRequest {
    /// The required members; the others are absent.
    pub fn new(email: String, account_name: String) -> Self {
        Self {
            email,
            account_name,
            role_name: None,
            iam_user_access_to_billing: None,
            tags: None,
        }
    }
}

impl Shape for CreateAccountRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "CreateAccountRequest")?;
        Ok(Self {
            email: fields.required()?,
            account_name: fields.required()?,
            role_name: fields.optional()?,
            iam_user_access_to_billing: fields.optional()?,
            tags: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.email),
            required(self.account_name),
            optional(self.role_name),
            optional(self.iam_user_access_to_billing),
            optional(self.tags),
        ])
    }
}

impl StructureShape for CreateAccountRequest {
    const SCHEMA: &'static Schema = &schemas::CREATE_ACCOUNT_REQUEST;
}

/// `CreateAccountResponse`
#[derive(Clone, Default, PartialEq)]
pub struct CreateAccountResponse {
    /// `CreateAccountStatus`
    pub create_account_status: Option<CreateAccountStatus>,
}

impl Shape for CreateAccountResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "CreateAccountResponse")?;
        Ok(Self {
            create_account_status: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![optional(self.create_account_status)])
    }
}

impl StructureShape for CreateAccountResponse {
    const SCHEMA: &'static Schema = &schemas::CREATE_ACCOUNT_RESPONSE;
}

smithy::enumeration! {
/// `CreateAccountState`
CreateAccountState {
InProgress = "IN_PROGRESS",
Succeeded = "SUCCEEDED",
Failed = "FAILED",
}
}

/// `CreateAccountStatus`
#[derive(Clone, Default, PartialEq)]
pub struct CreateAccountStatus {
    /// `Id`
    pub id: Option<String>,
    /// `AccountName`
    pub account_name: Option<String>,
    /// `State`
    pub state: Option<CreateAccountState>,
    /// `RequestedTimestamp`
    pub requested_timestamp: Option<Timestamp>,
    /// `CompletedTimestamp`
    pub completed_timestamp: Option<Timestamp>,
    /// `AccountId`
    pub account_id: Option<String>,
    /// `GovCloudAccountId`
    pub gov_cloud_account_id: Option<String>,
    /// `FailureReason`
    pub failure_reason: Option<CreateAccountFailureReason>,
}

impl Shape for CreateAccountStatus {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "CreateAccountStatus")?;
        Ok(Self {
            id: fields.optional()?,
            account_name: fields.optional()?,
            state: fields.optional()?,
            requested_timestamp: fields.optional()?,
            completed_timestamp: fields.optional()?,
            account_id: fields.optional()?,
            gov_cloud_account_id: fields.optional()?,
            failure_reason: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            optional(self.id),
            optional(self.account_name),
            optional(self.state),
            optional(self.requested_timestamp),
            optional(self.completed_timestamp),
            optional(self.account_id),
            optional(self.gov_cloud_account_id),
            optional(self.failure_reason),
        ])
    }
}

impl StructureShape for CreateAccountStatus {
    const SCHEMA: &'static Schema = &schemas::CREATE_ACCOUNT_STATUS;
}

/// `CreateGovCloudAccountRequest`
#[derive(Clone, PartialEq)]
pub struct CreateGovCloudAccountRequest {
    /// `Email`
    pub email: String,
    /// `AccountName`
    pub account_name: String,
    /// `RoleName`
    pub role_name: Option<String>,
    /// `IamUserAccessToBilling`
    pub iam_user_access_to_billing: Option<IAMUserAccessToBilling>,
    /// `Tags`
    pub tags: Option<Vec<Tag>>,
}

impl CreateGovCloudAccountRequest {
    /// The required members; the others are absent.
    pub fn new(email: String, account_name: String) -> Self {
        Self {
            email,
            account_name,
            role_name: None,
            iam_user_access_to_billing: None,
            tags: None,
        }
    }
}

impl Shape for CreateGovCloudAccountRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "CreateGovCloudAccountRequest")?;
        Ok(Self {
            email: fields.required()?,
            account_name: fields.required()?,
            role_name: fields.optional()?,
            iam_user_access_to_billing: fields.optional()?,
            tags: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.email),
            required(self.account_name),
            optional(self.role_name),
            optional(self.iam_user_access_to_billing),
            optional(self.tags),
        ])
    }
}

impl StructureShape for CreateGovCloudAccountRequest {
    const SCHEMA: &'static Schema = &schemas::CREATE_GOV_CLOUD_ACCOUNT_REQUEST;
}

/// `CreateGovCloudAccountResponse`
#[derive(Clone, Default, PartialEq)]
pub struct CreateGovCloudAccountResponse {
    /// `CreateAccountStatus`
    pub create_account_status: Option<CreateAccountStatus>,
}

impl Shape for CreateGovCloudAccountResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "CreateGovCloudAccountResponse")?;
        Ok(Self {
            create_account_status: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![optional(self.create_account_status)])
    }
}

impl StructureShape for CreateGovCloudAccountResponse {
    const SCHEMA: &'static Schema = &schemas::CREATE_GOV_CLOUD_ACCOUNT_RESPONSE;
}

/// `CreateOrganizationRequest`
#[derive(Clone, Default, PartialEq)]
pub struct CreateOrganizationRequest {
    /// `FeatureSet`
    pub feature_set: Option<OrganizationFeatureSet>,
}

impl Shape for CreateOrganizationRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "CreateOrganizationRequest")?;
        Ok(Self {
            feature_set: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![optional(self.feature_set)])
    }
}

impl StructureShape for CreateOrganizationRequest {
    const SCHEMA: &'static Schema = &schemas::CREATE_ORGANIZATION_REQUEST;
}

/// `CreateOrganizationResponse`
#[derive(Clone, Default, PartialEq)]
pub struct CreateOrganizationResponse {
    /// `Organization`
    pub organization: Option<Organization>,
}

impl Shape for CreateOrganizationResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "CreateOrganizationResponse")?;
        Ok(Self {
            organization: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![optional(self.organization)])
    }
}

impl StructureShape for CreateOrganizationResponse {
    const SCHEMA: &'static Schema = &schemas::CREATE_ORGANIZATION_RESPONSE;
}

/// `CreateOrganizationalUnitRequest`
#[derive(Clone, PartialEq)]
pub struct CreateOrganizationalUnitRequest {
    /// `ParentId`
    pub parent_id: String,
    /// `Name`
    pub name: String,
    /// `Tags`
    pub tags: Option<Vec<Tag>>,
}

impl CreateOrganizationalUnitRequest {
    /// The required members; the others are absent.
    pub fn new(parent_id: String, name: String) -> Self {
        Self {
            parent_id,
            name,
            tags: None,
        }
    }
}

impl Shape for CreateOrganizationalUnitRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "CreateOrganizationalUnitRequest")?;
        Ok(Self {
            parent_id: fields.required()?,
            name: fields.required()?,
            tags: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.parent_id),
            required(self.name),
            optional(self.tags),
        ])
    }
}

impl StructureShape for CreateOrganizationalUnitRequest {
    const SCHEMA: &'static Schema = &schemas::CREATE_ORGANIZATIONAL_UNIT_REQUEST;
}

/// `CreateOrganizationalUnitResponse`
#[derive(Clone, Default, PartialEq)]
pub struct CreateOrganizationalUnitResponse {
    /// `OrganizationalUnit`
    pub organizational_unit: Option<OrganizationalUnit>,
}

impl Shape for CreateOrganizationalUnitResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "CreateOrganizationalUnitResponse")?;
        Ok(Self {
            organizational_unit: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![optional(self.organizational_unit)])
    }
}

impl StructureShape for CreateOrganizationalUnitResponse {
    const SCHEMA: &'static Schema = &schemas::CREATE_ORGANIZATIONAL_UNIT_RESPONSE;
}

/// `CreatePolicyRequest`
#[derive(Clone, PartialEq)]
pub struct CreatePolicyRequest {
    /// `Content`
    pub content: String,
    /// `Description`
    pub description: String,
    /// `Name`
    pub name: String,
    /// `Type`
    pub r#type: PolicyType,
    /// `Tags`
    pub tags: Option<Vec<Tag>>,
}

impl CreatePolicyRequest {
    /// The required members; the others are absent.
    pub fn new(content: String, description: String, name: String, r#type: PolicyType) -> Self {
        Self {
            content,
            description,
            name,
            r#type,
            tags: None,
        }
    }
}

impl Shape for CreatePolicyRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "CreatePolicyRequest")?;
        Ok(Self {
            content: fields.required()?,
            description: fields.required()?,
            name: fields.required()?,
            r#type: fields.required()?,
            tags: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.content),
            required(self.description),
            required(self.name),
            required(self.r#type),
            optional(self.tags),
        ])
    }
}

impl StructureShape for CreatePolicyRequest {
    const SCHEMA: &'static Schema = &schemas::CREATE_POLICY_REQUEST;
}

/// `CreatePolicyResponse`
#[derive(Clone, Default, PartialEq)]
pub struct CreatePolicyResponse {
    /// `Policy`
    pub policy: Option<Policy>,
}

impl Shape for CreatePolicyResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "CreatePolicyResponse")?;
        Ok(Self {
            policy: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![optional(self.policy)])
    }
}

impl StructureShape for CreatePolicyResponse {
    const SCHEMA: &'static Schema = &schemas::CREATE_POLICY_RESPONSE;
}

/// `DeclineHandshakeRequest`
#[derive(Clone, PartialEq)]
pub struct DeclineHandshakeRequest {
    /// `HandshakeId`
    pub handshake_id: String,
}

impl Shape for DeclineHandshakeRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "DeclineHandshakeRequest")?;
        Ok(Self {
            handshake_id: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.handshake_id)])
    }
}

impl StructureShape for DeclineHandshakeRequest {
    const SCHEMA: &'static Schema = &schemas::DECLINE_HANDSHAKE_REQUEST;
}

/// `DeclineHandshakeResponse`
#[derive(Clone, Default, PartialEq)]
pub struct DeclineHandshakeResponse {
    /// `Handshake`
    pub handshake: Option<Handshake>,
}

impl Shape for DeclineHandshakeResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "DeclineHandshakeResponse")?;
        Ok(Self {
            handshake: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![optional(self.handshake)])
    }
}

impl StructureShape for DeclineHandshakeResponse {
    const SCHEMA: &'static Schema = &schemas::DECLINE_HANDSHAKE_RESPONSE;
}

/// `DelegatedAdministrator`
#[derive(Clone, Default, PartialEq)]
pub struct DelegatedAdministrator {
    /// `Id`
    pub id: Option<String>,
    /// `Arn`
    pub arn: Option<String>,
    /// `Email`
    pub email: Option<String>,
    /// `Name`
    pub name: Option<String>,
    /// `Status`
    pub status: Option<AccountStatus>,
    /// `State`
    pub state: Option<AccountState>,
    /// `JoinedMethod`
    pub joined_method: Option<AccountJoinedMethod>,
    /// `JoinedTimestamp`
    pub joined_timestamp: Option<Timestamp>,
    /// `DelegationEnabledDate`
    pub delegation_enabled_date: Option<Timestamp>,
}

impl Shape for DelegatedAdministrator {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "DelegatedAdministrator")?;
        Ok(Self {
            id: fields.optional()?,
            arn: fields.optional()?,
            email: fields.optional()?,
            name: fields.optional()?,
            status: fields.optional()?,
            state: fields.optional()?,
            joined_method: fields.optional()?,
            joined_timestamp: fields.optional()?,
            delegation_enabled_date: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            optional(self.id),
            optional(self.arn),
            optional(self.email),
            optional(self.name),
            optional(self.status),
            optional(self.state),
            optional(self.joined_method),
            optional(self.joined_timestamp),
            optional(self.delegation_enabled_date),
        ])
    }
}

impl StructureShape for DelegatedAdministrator {
    const SCHEMA: &'static Schema = &schemas::DELEGATED_ADMINISTRATOR;
}

/// `DelegatedService`
#[derive(Clone, Default, PartialEq)]
pub struct DelegatedService {
    /// `ServicePrincipal`
    pub service_principal: Option<String>,
    /// `DelegationEnabledDate`
    pub delegation_enabled_date: Option<Timestamp>,
}

impl Shape for DelegatedService {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "DelegatedService")?;
        Ok(Self {
            service_principal: fields.optional()?,
            delegation_enabled_date: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            optional(self.service_principal),
            optional(self.delegation_enabled_date),
        ])
    }
}

impl StructureShape for DelegatedService {
    const SCHEMA: &'static Schema = &schemas::DELEGATED_SERVICE;
}

/// `DeleteOrganizationalUnitRequest`
#[derive(Clone, PartialEq)]
pub struct DeleteOrganizationalUnitRequest {
    /// `OrganizationalUnitId`
    pub organizational_unit_id: String,
}

impl Shape for DeleteOrganizationalUnitRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "DeleteOrganizationalUnitRequest")?;
        Ok(Self {
            organizational_unit_id: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.organizational_unit_id)])
    }
}

impl StructureShape for DeleteOrganizationalUnitRequest {
    const SCHEMA: &'static Schema = &schemas::DELETE_ORGANIZATIONAL_UNIT_REQUEST;
}

/// `DeletePolicyRequest`
#[derive(Clone, PartialEq)]
pub struct DeletePolicyRequest {
    /// `PolicyId`
    pub policy_id: String,
}

impl Shape for DeletePolicyRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "DeletePolicyRequest")?;
        Ok(Self {
            policy_id: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.policy_id)])
    }
}

impl StructureShape for DeletePolicyRequest {
    const SCHEMA: &'static Schema = &schemas::DELETE_POLICY_REQUEST;
}

/// `DeregisterDelegatedAdministratorRequest`
#[derive(Clone, PartialEq)]
pub struct DeregisterDelegatedAdministratorRequest {
    /// `AccountId`
    pub account_id: String,
    /// `ServicePrincipal`
    pub service_principal: String,
}

impl Shape for DeregisterDelegatedAdministratorRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "DeregisterDelegatedAdministratorRequest")?;
        Ok(Self {
            account_id: fields.required()?,
            service_principal: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.account_id),
            required(self.service_principal),
        ])
    }
}

impl StructureShape for DeregisterDelegatedAdministratorRequest {
    const SCHEMA: &'static Schema = &schemas::DEREGISTER_DELEGATED_ADMINISTRATOR_REQUEST;
}

/// `DescribeAccountRequest`
#[derive(Clone, PartialEq)]
pub struct DescribeAccountRequest {
    /// `AccountId`
    pub account_id: String,
}

impl Shape for DescribeAccountRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "DescribeAccountRequest")?;
        Ok(Self {
            account_id: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.account_id)])
    }
}

impl StructureShape for DescribeAccountRequest {
    const SCHEMA: &'static Schema = &schemas::DESCRIBE_ACCOUNT_REQUEST;
}

/// `DescribeAccountResponse`
#[derive(Clone, Default, PartialEq)]
pub struct DescribeAccountResponse {
    /// `Account`
    pub account: Option<Account>,
}

impl Shape for DescribeAccountResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "DescribeAccountResponse")?;
        Ok(Self {
            account: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![optional(self.account)])
    }
}

impl StructureShape for DescribeAccountResponse {
    const SCHEMA: &'static Schema = &schemas::DESCRIBE_ACCOUNT_RESPONSE;
}

/// `DescribeCreateAccountStatusRequest`
#[derive(Clone, PartialEq)]
pub struct DescribeCreateAccountStatusRequest {
    /// `CreateAccountRequestId`
    pub create_account_request_id: String,
}

impl Shape for DescribeCreateAccountStatusRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "DescribeCreateAccountStatusRequest")?;
        Ok(Self {
            create_account_request_id: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.create_account_request_id)])
    }
}

impl StructureShape for DescribeCreateAccountStatusRequest {
    const SCHEMA: &'static Schema = &schemas::DESCRIBE_CREATE_ACCOUNT_STATUS_REQUEST;
}

/// `DescribeCreateAccountStatusResponse`
#[derive(Clone, Default, PartialEq)]
pub struct DescribeCreateAccountStatusResponse {
    /// `CreateAccountStatus`
    pub create_account_status: Option<CreateAccountStatus>,
}

impl Shape for DescribeCreateAccountStatusResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "DescribeCreateAccountStatusResponse")?;
        Ok(Self {
            create_account_status: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![optional(self.create_account_status)])
    }
}

impl StructureShape for DescribeCreateAccountStatusResponse {
    const SCHEMA: &'static Schema = &schemas::DESCRIBE_CREATE_ACCOUNT_STATUS_RESPONSE;
}

/// `DescribeEffectivePolicyRequest`
#[derive(Clone, PartialEq)]
pub struct DescribeEffectivePolicyRequest {
    /// `PolicyType`
    pub policy_type: EffectivePolicyType,
    /// `TargetId`
    pub target_id: Option<String>,
}

impl DescribeEffectivePolicyRequest {
    /// The required members; the others are absent.
    pub fn new(policy_type: EffectivePolicyType) -> Self {
        Self {
            policy_type,
            target_id: None,
        }
    }
}

impl Shape for DescribeEffectivePolicyRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "DescribeEffectivePolicyRequest")?;
        Ok(Self {
            policy_type: fields.required()?,
            target_id: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.policy_type), optional(self.target_id)])
    }
}

impl StructureShape for DescribeEffectivePolicyRequest {
    const SCHEMA: &'static Schema = &schemas::DESCRIBE_EFFECTIVE_POLICY_REQUEST;
}

/// `DescribeEffectivePolicyResponse`
#[derive(Clone, Default, PartialEq)]
pub struct DescribeEffectivePolicyResponse {
    /// `EffectivePolicy`
    pub effective_policy: Option<EffectivePolicy>,
}

impl Shape for DescribeEffectivePolicyResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "DescribeEffectivePolicyResponse")?;
        Ok(Self {
            effective_policy: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![optional(self.effective_policy)])
    }
}

impl StructureShape for DescribeEffectivePolicyResponse {
    const SCHEMA: &'static Schema = &schemas::DESCRIBE_EFFECTIVE_POLICY_RESPONSE;
}

/// `DescribeHandshakeRequest`
#[derive(Clone, PartialEq)]
pub struct DescribeHandshakeRequest {
    /// `HandshakeId`
    pub handshake_id: String,
}

impl Shape for DescribeHandshakeRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "DescribeHandshakeRequest")?;
        Ok(Self {
            handshake_id: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.handshake_id)])
    }
}

impl StructureShape for DescribeHandshakeRequest {
    const SCHEMA: &'static Schema = &schemas::DESCRIBE_HANDSHAKE_REQUEST;
}

/// `DescribeHandshakeResponse`
#[derive(Clone, Default, PartialEq)]
pub struct DescribeHandshakeResponse {
    /// `Handshake`
    pub handshake: Option<Handshake>,
}

impl Shape for DescribeHandshakeResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "DescribeHandshakeResponse")?;
        Ok(Self {
            handshake: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![optional(self.handshake)])
    }
}

impl StructureShape for DescribeHandshakeResponse {
    const SCHEMA: &'static Schema = &schemas::DESCRIBE_HANDSHAKE_RESPONSE;
}

/// `DescribeOrganizationResponse`
#[derive(Clone, Default, PartialEq)]
pub struct DescribeOrganizationResponse {
    /// `Organization`
    pub organization: Option<Organization>,
}

impl Shape for DescribeOrganizationResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "DescribeOrganizationResponse")?;
        Ok(Self {
            organization: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![optional(self.organization)])
    }
}

impl StructureShape for DescribeOrganizationResponse {
    const SCHEMA: &'static Schema = &schemas::DESCRIBE_ORGANIZATION_RESPONSE;
}

/// `DescribeOrganizationalUnitRequest`
#[derive(Clone, PartialEq)]
pub struct DescribeOrganizationalUnitRequest {
    /// `OrganizationalUnitId`
    pub organizational_unit_id: String,
}

impl Shape for DescribeOrganizationalUnitRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "DescribeOrganizationalUnitRequest")?;
        Ok(Self {
            organizational_unit_id: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.organizational_unit_id)])
    }
}

impl StructureShape for DescribeOrganizationalUnitRequest {
    const SCHEMA: &'static Schema = &schemas::DESCRIBE_ORGANIZATIONAL_UNIT_REQUEST;
}

/// `DescribeOrganizationalUnitResponse`
#[derive(Clone, Default, PartialEq)]
pub struct DescribeOrganizationalUnitResponse {
    /// `OrganizationalUnit`
    pub organizational_unit: Option<OrganizationalUnit>,
}

impl Shape for DescribeOrganizationalUnitResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "DescribeOrganizationalUnitResponse")?;
        Ok(Self {
            organizational_unit: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![optional(self.organizational_unit)])
    }
}

impl StructureShape for DescribeOrganizationalUnitResponse {
    const SCHEMA: &'static Schema = &schemas::DESCRIBE_ORGANIZATIONAL_UNIT_RESPONSE;
}

/// `DescribePolicyRequest`
#[derive(Clone, PartialEq)]
pub struct DescribePolicyRequest {
    /// `PolicyId`
    pub policy_id: String,
}

impl Shape for DescribePolicyRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "DescribePolicyRequest")?;
        Ok(Self {
            policy_id: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.policy_id)])
    }
}

impl StructureShape for DescribePolicyRequest {
    const SCHEMA: &'static Schema = &schemas::DESCRIBE_POLICY_REQUEST;
}

/// `DescribePolicyResponse`
#[derive(Clone, Default, PartialEq)]
pub struct DescribePolicyResponse {
    /// `Policy`
    pub policy: Option<Policy>,
}

impl Shape for DescribePolicyResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "DescribePolicyResponse")?;
        Ok(Self {
            policy: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![optional(self.policy)])
    }
}

impl StructureShape for DescribePolicyResponse {
    const SCHEMA: &'static Schema = &schemas::DESCRIBE_POLICY_RESPONSE;
}

/// `DescribeResourcePolicyResponse`
#[derive(Clone, Default, PartialEq)]
pub struct DescribeResourcePolicyResponse {
    /// `ResourcePolicy`
    pub resource_policy: Option<ResourcePolicy>,
}

impl Shape for DescribeResourcePolicyResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "DescribeResourcePolicyResponse")?;
        Ok(Self {
            resource_policy: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![optional(self.resource_policy)])
    }
}

impl StructureShape for DescribeResourcePolicyResponse {
    const SCHEMA: &'static Schema = &schemas::DESCRIBE_RESOURCE_POLICY_RESPONSE;
}

/// `DescribeResponsibilityTransferRequest`
#[derive(Clone, PartialEq)]
pub struct DescribeResponsibilityTransferRequest {
    /// `Id`
    pub id: String,
}

impl Shape for DescribeResponsibilityTransferRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "DescribeResponsibilityTransferRequest")?;
        Ok(Self {
            id: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.id)])
    }
}

impl StructureShape for DescribeResponsibilityTransferRequest {
    const SCHEMA: &'static Schema = &schemas::DESCRIBE_RESPONSIBILITY_TRANSFER_REQUEST;
}

/// `DescribeResponsibilityTransferResponse`
#[derive(Clone, Default, PartialEq)]
pub struct DescribeResponsibilityTransferResponse {
    /// `ResponsibilityTransfer`
    pub responsibility_transfer: Option<ResponsibilityTransfer>,
}

impl Shape for DescribeResponsibilityTransferResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "DescribeResponsibilityTransferResponse")?;
        Ok(Self {
            responsibility_transfer: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![optional(self.responsibility_transfer)])
    }
}

impl StructureShape for DescribeResponsibilityTransferResponse {
    const SCHEMA: &'static Schema = &schemas::DESCRIBE_RESPONSIBILITY_TRANSFER_RESPONSE;
}

/// `DetachPolicyRequest`
#[derive(Clone, PartialEq)]
pub struct DetachPolicyRequest {
    /// `PolicyId`
    pub policy_id: String,
    /// `TargetId`
    pub target_id: String,
}

impl Shape for DetachPolicyRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "DetachPolicyRequest")?;
        Ok(Self {
            policy_id: fields.required()?,
            target_id: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.policy_id), required(self.target_id)])
    }
}

impl StructureShape for DetachPolicyRequest {
    const SCHEMA: &'static Schema = &schemas::DETACH_POLICY_REQUEST;
}

/// `DisableAWSServiceAccessRequest`
#[derive(Clone, PartialEq)]
pub struct DisableAWSServiceAccessRequest {
    /// `ServicePrincipal`
    pub service_principal: String,
}

impl Shape for DisableAWSServiceAccessRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "DisableAWSServiceAccessRequest")?;
        Ok(Self {
            service_principal: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.service_principal)])
    }
}

impl StructureShape for DisableAWSServiceAccessRequest {
    const SCHEMA: &'static Schema = &schemas::DISABLE_AWS_SERVICE_ACCESS_REQUEST;
}

/// `DisablePolicyTypeRequest`
#[derive(Clone, PartialEq)]
pub struct DisablePolicyTypeRequest {
    /// `RootId`
    pub root_id: String,
    /// `PolicyType`
    pub policy_type: PolicyType,
}

impl Shape for DisablePolicyTypeRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "DisablePolicyTypeRequest")?;
        Ok(Self {
            root_id: fields.required()?,
            policy_type: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.root_id), required(self.policy_type)])
    }
}

impl StructureShape for DisablePolicyTypeRequest {
    const SCHEMA: &'static Schema = &schemas::DISABLE_POLICY_TYPE_REQUEST;
}

/// `DisablePolicyTypeResponse`
#[derive(Clone, Default, PartialEq)]
pub struct DisablePolicyTypeResponse {
    /// `Root`
    pub root: Option<Root>,
}

impl Shape for DisablePolicyTypeResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "DisablePolicyTypeResponse")?;
        Ok(Self {
            root: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![optional(self.root)])
    }
}

impl StructureShape for DisablePolicyTypeResponse {
    const SCHEMA: &'static Schema = &schemas::DISABLE_POLICY_TYPE_RESPONSE;
}

/// `EffectivePolicy`
#[derive(Clone, Default, PartialEq)]
pub struct EffectivePolicy {
    /// `PolicyContent`
    pub policy_content: Option<String>,
    /// `LastUpdatedTimestamp`
    pub last_updated_timestamp: Option<Timestamp>,
    /// `TargetId`
    pub target_id: Option<String>,
    /// `PolicyType`
    pub policy_type: Option<EffectivePolicyType>,
}

impl Shape for EffectivePolicy {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "EffectivePolicy")?;
        Ok(Self {
            policy_content: fields.optional()?,
            last_updated_timestamp: fields.optional()?,
            target_id: fields.optional()?,
            policy_type: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            optional(self.policy_content),
            optional(self.last_updated_timestamp),
            optional(self.target_id),
            optional(self.policy_type),
        ])
    }
}

impl StructureShape for EffectivePolicy {
    const SCHEMA: &'static Schema = &schemas::EFFECTIVE_POLICY;
}

smithy::enumeration! {
/// `EffectivePolicyType`
EffectivePolicyType {
TagPolicy = "TAG_POLICY",
BackupPolicy = "BACKUP_POLICY",
AiservicesOptOutPolicy = "AISERVICES_OPT_OUT_POLICY",
ChatbotPolicy = "CHATBOT_POLICY",
DeclarativePolicyEc2 = "DECLARATIVE_POLICY_EC2",
SecurityhubPolicy = "SECURITYHUB_POLICY",
SecurityhubCspmPolicy = "SECURITYHUB_CSPM_POLICY",
InspectorPolicy = "INSPECTOR_POLICY",
UpgradeRolloutPolicy = "UPGRADE_ROLLOUT_POLICY",
BedrockPolicy = "BEDROCK_POLICY",
S3Policy = "S3_POLICY",
NetworkSecurityDirectorPolicy = "NETWORK_SECURITY_DIRECTOR_POLICY",
GuarddutyPolicy = "GUARDDUTY_POLICY",
}
}

/// `EffectivePolicyValidationError`
#[derive(Clone, Default, PartialEq)]
pub struct EffectivePolicyValidationError {
    /// `ErrorCode`
    pub error_code: Option<String>,
    /// `ErrorMessage`
    pub error_message: Option<String>,
    /// `PathToError`
    pub path_to_error: Option<String>,
    /// `ContributingPolicies`
    pub contributing_policies: Option<Vec<String>>,
}

impl Shape for EffectivePolicyValidationError {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "EffectivePolicyValidationError")?;
        Ok(Self {
            error_code: fields.optional()?,
            error_message: fields.optional()?,
            path_to_error: fields.optional()?,
            contributing_policies: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            optional(self.error_code),
            optional(self.error_message),
            optional(self.path_to_error),
            optional(self.contributing_policies),
        ])
    }
}

impl StructureShape for EffectivePolicyValidationError {
    const SCHEMA: &'static Schema = &schemas::EFFECTIVE_POLICY_VALIDATION_ERROR;
}

/// `EnableAWSServiceAccessRequest`
#[derive(Clone, PartialEq)]
pub struct EnableAWSServiceAccessRequest {
    /// `ServicePrincipal`
    pub service_principal: String,
}

impl Shape for EnableAWSServiceAccessRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "EnableAWSServiceAccessRequest")?;
        Ok(Self {
            service_principal: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.service_principal)])
    }
}

impl StructureShape for EnableAWSServiceAccessRequest {
    const SCHEMA: &'static Schema = &schemas::ENABLE_AWS_SERVICE_ACCESS_REQUEST;
}

/// `EnableAllFeaturesRequest`
#[derive(Clone, Default, PartialEq)]
pub struct EnableAllFeaturesRequest {}

impl Shape for EnableAllFeaturesRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        Fields::of(value, "EnableAllFeaturesRequest")?;
        Ok(Self {})
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![])
    }
}

impl StructureShape for EnableAllFeaturesRequest {
    const SCHEMA: &'static Schema = &schemas::ENABLE_ALL_FEATURES_REQUEST;
}

/// `EnableAllFeaturesResponse`
#[derive(Clone, Default, PartialEq)]
pub struct EnableAllFeaturesResponse {
    /// `Handshake`
    pub handshake: Option<Handshake>,
}

impl Shape for EnableAllFeaturesResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "EnableAllFeaturesResponse")?;
        Ok(Self {
            handshake: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![optional(self.handshake)])
    }
}

impl StructureShape for EnableAllFeaturesResponse {
    const SCHEMA: &'static Schema = &schemas::ENABLE_ALL_FEATURES_RESPONSE;
}

/// `EnablePolicyTypeRequest`
#[derive(Clone, PartialEq)]
pub struct EnablePolicyTypeRequest {
    /// `RootId`
    pub root_id: String,
    /// `PolicyType`
    pub policy_type: PolicyType,
}

impl Shape for EnablePolicyTypeRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "EnablePolicyTypeRequest")?;
        Ok(Self {
            root_id: fields.required()?,
            policy_type: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.root_id), required(self.policy_type)])
    }
}

impl StructureShape for EnablePolicyTypeRequest {
    const SCHEMA: &'static Schema = &schemas::ENABLE_POLICY_TYPE_REQUEST;
}

/// `EnablePolicyTypeResponse`
#[derive(Clone, Default, PartialEq)]
pub struct EnablePolicyTypeResponse {
    /// `Root`
    pub root: Option<Root>,
}

impl Shape for EnablePolicyTypeResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "EnablePolicyTypeResponse")?;
        Ok(Self {
            root: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![optional(self.root)])
    }
}

impl StructureShape for EnablePolicyTypeResponse {
    const SCHEMA: &'static Schema = &schemas::ENABLE_POLICY_TYPE_RESPONSE;
}

/// `EnabledServicePrincipal`
#[derive(Clone, Default, PartialEq)]
pub struct EnabledServicePrincipal {
    /// `ServicePrincipal`
    pub service_principal: Option<String>,
    /// `DateEnabled`
    pub date_enabled: Option<Timestamp>,
}

impl Shape for EnabledServicePrincipal {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "EnabledServicePrincipal")?;
        Ok(Self {
            service_principal: fields.optional()?,
            date_enabled: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            optional(self.service_principal),
            optional(self.date_enabled),
        ])
    }
}

impl StructureShape for EnabledServicePrincipal {
    const SCHEMA: &'static Schema = &schemas::ENABLED_SERVICE_PRINCIPAL;
}

/// `Handshake`
#[derive(Clone, Default, PartialEq)]
pub struct Handshake {
    /// `Id`
    pub id: Option<String>,
    /// `Arn`
    pub arn: Option<String>,
    /// `Parties`
    pub parties: Option<Vec<HandshakeParty>>,
    /// `State`
    pub state: Option<HandshakeState>,
    /// `RequestedTimestamp`
    pub requested_timestamp: Option<Timestamp>,
    /// `ExpirationTimestamp`
    pub expiration_timestamp: Option<Timestamp>,
    /// `Action`
    pub action: Option<ActionType>,
    /// `Resources`
    pub resources: Option<Vec<HandshakeResource>>,
}

impl Shape for Handshake {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "Handshake")?;
        Ok(Self {
            id: fields.optional()?,
            arn: fields.optional()?,
            parties: fields.optional()?,
            state: fields.optional()?,
            requested_timestamp: fields.optional()?,
            expiration_timestamp: fields.optional()?,
            action: fields.optional()?,
            resources: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            optional(self.id),
            optional(self.arn),
            optional(self.parties),
            optional(self.state),
            optional(self.requested_timestamp),
            optional(self.expiration_timestamp),
            optional(self.action),
            optional(self.resources),
        ])
    }
}

impl StructureShape for Handshake {
    const SCHEMA: &'static Schema = &schemas::HANDSHAKE;
}

smithy::enumeration! {
/// `HandshakeConstraintViolationExceptionReason`
HandshakeConstraintViolationExceptionReason {
AccountNumberLimitExceeded = "ACCOUNT_NUMBER_LIMIT_EXCEEDED",
HandshakeRateLimitExceeded = "HANDSHAKE_RATE_LIMIT_EXCEEDED",
AlreadyInAnOrganization = "ALREADY_IN_AN_ORGANIZATION",
OrganizationAlreadyHasAllFeatures = "ORGANIZATION_ALREADY_HAS_ALL_FEATURES",
OrganizationIsAlreadyPendingAllFeaturesMigration = "ORGANIZATION_IS_ALREADY_PENDING_ALL_FEATURES_MIGRATION",
InviteDisabledDuringEnableAllFeatures = "INVITE_DISABLED_DURING_ENABLE_ALL_FEATURES",
PaymentInstrumentRequired = "PAYMENT_INSTRUMENT_REQUIRED",
OrganizationFromDifferentSellerOfRecord = "ORGANIZATION_FROM_DIFFERENT_SELLER_OF_RECORD",
OrganizationMembershipChangeRateLimitExceeded = "ORGANIZATION_MEMBERSHIP_CHANGE_RATE_LIMIT_EXCEEDED",
ManagementAccountEmailNotVerified = "MANAGEMENT_ACCOUNT_EMAIL_NOT_VERIFIED",
ResponsibilityTransferAlreadyExists = "RESPONSIBILITY_TRANSFER_ALREADY_EXISTS",
SourceAndTargetCannotMatch = "SOURCE_AND_TARGET_CANNOT_MATCH",
UnusedPrepaymentBalance = "UNUSED_PREPAYMENT_BALANCE",
LegacyPermissionsStillInUse = "LEGACY_PERMISSIONS_STILL_IN_USE",
PastDueInvoice = "PAST_DUE_INVOICE",
TargetAccountValidationFailure = "TARGET_ACCOUNT_VALIDATION_FAILURE",
}
}

/// `HandshakeFilter`
#[derive(Clone, Default, PartialEq)]
pub struct HandshakeFilter {
    /// `ActionType`
    pub action_type: Option<ActionType>,
    /// `ParentHandshakeId`
    pub parent_handshake_id: Option<String>,
}

impl Shape for HandshakeFilter {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "HandshakeFilter")?;
        Ok(Self {
            action_type: fields.optional()?,
            parent_handshake_id: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            optional(self.action_type),
            optional(self.parent_handshake_id),
        ])
    }
}

impl StructureShape for HandshakeFilter {
    const SCHEMA: &'static Schema = &schemas::HANDSHAKE_FILTER;
}

/// `HandshakeParty`
#[derive(Clone, PartialEq)]
pub struct HandshakeParty {
    /// `Id`
    pub id: String,
    /// `Type`
    pub r#type: HandshakePartyType,
}

impl Shape for HandshakeParty {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "HandshakeParty")?;
        Ok(Self {
            id: fields.required()?,
            r#type: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.id), required(self.r#type)])
    }
}

impl StructureShape for HandshakeParty {
    const SCHEMA: &'static Schema = &schemas::HANDSHAKE_PARTY;
}

smithy::enumeration! {
/// `HandshakePartyType`
HandshakePartyType {
Account = "ACCOUNT",
Organization = "ORGANIZATION",
Email = "EMAIL",
}
}

/// `HandshakeResource`
#[derive(Clone, Default, PartialEq)]
pub struct HandshakeResource {
    /// `Value`
    pub value: Option<String>,
    /// `Type`
    pub r#type: Option<HandshakeResourceType>,
    /// `Resources`
    pub resources: Option<Vec<HandshakeResource>>,
}

impl Shape for HandshakeResource {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "HandshakeResource")?;
        Ok(Self {
            value: fields.optional()?,
            r#type: fields.optional()?,
            resources: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            optional(self.value),
            optional(self.r#type),
            optional(self.resources),
        ])
    }
}

impl StructureShape for HandshakeResource {
    const SCHEMA: &'static Schema = &schemas::HANDSHAKE_RESOURCE;
}

smithy::enumeration! {
/// `HandshakeResourceType`
HandshakeResourceType {
Account = "ACCOUNT",
Organization = "ORGANIZATION",
OrganizationFeatureSet = "ORGANIZATION_FEATURE_SET",
Email = "EMAIL",
MasterEmail = "MASTER_EMAIL",
MasterName = "MASTER_NAME",
Notes = "NOTES",
ParentHandshake = "PARENT_HANDSHAKE",
ResponsibilityTransfer = "RESPONSIBILITY_TRANSFER",
TransferStartTimestamp = "TRANSFER_START_TIMESTAMP",
TransferType = "TRANSFER_TYPE",
ManagementAccount = "MANAGEMENT_ACCOUNT",
ManagementEmail = "MANAGEMENT_EMAIL",
ManagementName = "MANAGEMENT_NAME",
}
}

smithy::enumeration! {
/// `HandshakeState`
HandshakeState {
Requested = "REQUESTED",
Open = "OPEN",
Canceled = "CANCELED",
Accepted = "ACCEPTED",
Declined = "DECLINED",
Expired = "EXPIRED",
}
}

smithy::enumeration! {
/// `IAMUserAccessToBilling`
IAMUserAccessToBilling {
Allow = "ALLOW",
Deny = "DENY",
}
}

smithy::enumeration! {
/// `InvalidInputExceptionReason`
InvalidInputExceptionReason {
InvalidPartyTypeTarget = "INVALID_PARTY_TYPE_TARGET",
InvalidSyntaxOrganizationArn = "INVALID_SYNTAX_ORGANIZATION_ARN",
InvalidSyntaxPolicyId = "INVALID_SYNTAX_POLICY_ID",
InvalidEnum = "INVALID_ENUM",
InvalidEnumPolicyType = "INVALID_ENUM_POLICY_TYPE",
InvalidListMember = "INVALID_LIST_MEMBER",
MaxLengthExceeded = "MAX_LENGTH_EXCEEDED",
MaxValueExceeded = "MAX_VALUE_EXCEEDED",
MinLengthExceeded = "MIN_LENGTH_EXCEEDED",
MinValueExceeded = "MIN_VALUE_EXCEEDED",
ImmutablePolicy = "IMMUTABLE_POLICY",
InvalidPattern = "INVALID_PATTERN",
InvalidPatternTargetId = "INVALID_PATTERN_TARGET_ID",
InputRequired = "INPUT_REQUIRED",
InvalidNextToken = "INVALID_NEXT_TOKEN",
MaxLimitExceededFilter = "MAX_LIMIT_EXCEEDED_FILTER",
MovingAccountBetweenDifferentRoots = "MOVING_ACCOUNT_BETWEEN_DIFFERENT_ROOTS",
InvalidFullNameTarget = "INVALID_FULL_NAME_TARGET",
UnrecognizedServicePrincipal = "UNRECOGNIZED_SERVICE_PRINCIPAL",
InvalidRoleName = "INVALID_ROLE_NAME",
InvalidSystemTagsParameter = "INVALID_SYSTEM_TAGS_PARAMETER",
DuplicateTagKey = "DUPLICATE_TAG_KEY",
TargetNotSupported = "TARGET_NOT_SUPPORTED",
InvalidEmailAddressTarget = "INVALID_EMAIL_ADDRESS_TARGET",
InvalidResourcePolicyJson = "INVALID_RESOURCE_POLICY_JSON",
InvalidPrincipal = "INVALID_PRINCIPAL",
UnsupportedActionInResourcePolicy = "UNSUPPORTED_ACTION_IN_RESOURCE_POLICY",
UnsupportedPolicyTypeInResourcePolicy = "UNSUPPORTED_POLICY_TYPE_IN_RESOURCE_POLICY",
UnsupportedResourceInResourcePolicy = "UNSUPPORTED_RESOURCE_IN_RESOURCE_POLICY",
NonDetachablePolicy = "NON_DETACHABLE_POLICY",
CallerRequiredFieldMissing = "CALLER_REQUIRED_FIELD_MISSING",
UnsupportedActionInResponsibilityTransfer = "UNSUPPORTED_ACTION_IN_RESPONSIBILITY_TRANSFER",
StartDateNotBeginningOfMonth = "START_DATE_NOT_BEGINNING_OF_MONTH",
StartDateNotBeginningOfDay = "START_DATE_NOT_BEGINNING_OF_DAY",
StartDateTooEarly = "START_DATE_TOO_EARLY",
StartDateTooLate = "START_DATE_TOO_LATE",
InvalidStartDate = "INVALID_START_DATE",
EndDateNotEndOfMonth = "END_DATE_NOT_END_OF_MONTH",
EndDateTooEarly = "END_DATE_TOO_EARLY",
EndDateTooLate = "END_DATE_TOO_LATE",
InvalidEndDate = "INVALID_END_DATE",
}
}

/// `InviteAccountToOrganizationRequest`
#[derive(Clone, PartialEq)]
pub struct InviteAccountToOrganizationRequest {
    /// `Target`
    pub target: HandshakeParty,
    /// `Notes`
    pub notes: Option<String>,
    /// `Tags`
    pub tags: Option<Vec<Tag>>,
}

impl InviteAccountToOrganizationRequest {
    /// The required members; the others are absent.
    pub fn new(target: HandshakeParty) -> Self {
        Self {
            target,
            notes: None,
            tags: None,
        }
    }
}

impl Shape for InviteAccountToOrganizationRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "InviteAccountToOrganizationRequest")?;
        Ok(Self {
            target: fields.required()?,
            notes: fields.optional()?,
            tags: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.target),
            optional(self.notes),
            optional(self.tags),
        ])
    }
}

impl StructureShape for InviteAccountToOrganizationRequest {
    const SCHEMA: &'static Schema = &schemas::INVITE_ACCOUNT_TO_ORGANIZATION_REQUEST;
}

/// `InviteAccountToOrganizationResponse`
#[derive(Clone, Default, PartialEq)]
pub struct InviteAccountToOrganizationResponse {
    /// `Handshake`
    pub handshake: Option<Handshake>,
}

impl Shape for InviteAccountToOrganizationResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "InviteAccountToOrganizationResponse")?;
        Ok(Self {
            handshake: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![optional(self.handshake)])
    }
}

impl StructureShape for InviteAccountToOrganizationResponse {
    const SCHEMA: &'static Schema = &schemas::INVITE_ACCOUNT_TO_ORGANIZATION_RESPONSE;
}

/// `InviteOrganizationToTransferResponsibilityRequest`
#[derive(Clone, PartialEq)]
pub struct InviteOrganizationToTransferResponsibilityRequest {
    /// `Type`
    pub r#type: ResponsibilityTransferType,
    /// `Target`
    pub target: HandshakeParty,
    /// `Notes`
    pub notes: Option<String>,
    /// `StartTimestamp`
    pub start_timestamp: Timestamp,
    /// `SourceName`
    pub source_name: String,
    /// `Tags`
    pub tags: Option<Vec<Tag>>,
}

impl InviteOrganizationToTransferResponsibilityRequest {
    /// The required members; the others are absent.
    pub fn new(
        r#type: ResponsibilityTransferType,
        target: HandshakeParty,
        start_timestamp: Timestamp,
        source_name: String,
    ) -> Self {
        Self {
            r#type,
            target,
            notes: None,
            start_timestamp,
            source_name,
            tags: None,
        }
    }
}

impl Shape for InviteOrganizationToTransferResponsibilityRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "InviteOrganizationToTransferResponsibilityRequest")?;
        Ok(Self {
            r#type: fields.required()?,
            target: fields.required()?,
            notes: fields.optional()?,
            start_timestamp: fields.required()?,
            source_name: fields.required()?,
            tags: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.r#type),
            required(self.target),
            optional(self.notes),
            required(self.start_timestamp),
            required(self.source_name),
            optional(self.tags),
        ])
    }
}

impl StructureShape for InviteOrganizationToTransferResponsibilityRequest {
    const SCHEMA: &'static Schema =
        &schemas::INVITE_ORGANIZATION_TO_TRANSFER_RESPONSIBILITY_REQUEST;
}

/// `InviteOrganizationToTransferResponsibilityResponse`
#[derive(Clone, Default, PartialEq)]
pub struct InviteOrganizationToTransferResponsibilityResponse {
    /// `Handshake`
    pub handshake: Option<Handshake>,
}

impl Shape for InviteOrganizationToTransferResponsibilityResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "InviteOrganizationToTransferResponsibilityResponse")?;
        Ok(Self {
            handshake: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![optional(self.handshake)])
    }
}

impl StructureShape for InviteOrganizationToTransferResponsibilityResponse {
    const SCHEMA: &'static Schema =
        &schemas::INVITE_ORGANIZATION_TO_TRANSFER_RESPONSIBILITY_RESPONSE;
}

/// `ListAWSServiceAccessForOrganizationRequest`
#[derive(Clone, Default, PartialEq)]
pub struct ListAWSServiceAccessForOrganizationRequest {
    /// `NextToken`
    pub next_token: Option<String>,
    /// `MaxResults`
    pub max_results: Option<i32>,
}

impl Shape for ListAWSServiceAccessForOrganizationRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListAWSServiceAccessForOrganizationRequest")?;
        Ok(Self {
            next_token: fields.optional()?,
            max_results: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![optional(self.next_token), optional(self.max_results)])
    }
}

impl StructureShape for ListAWSServiceAccessForOrganizationRequest {
    const SCHEMA: &'static Schema = &schemas::LIST_AWS_SERVICE_ACCESS_FOR_ORGANIZATION_REQUEST;
}

/// `ListAWSServiceAccessForOrganizationResponse`
#[derive(Clone, Default, PartialEq)]
pub struct ListAWSServiceAccessForOrganizationResponse {
    /// `EnabledServicePrincipals`
    pub enabled_service_principals: Option<Vec<EnabledServicePrincipal>>,
    /// `NextToken`
    pub next_token: Option<String>,
}

impl Shape for ListAWSServiceAccessForOrganizationResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListAWSServiceAccessForOrganizationResponse")?;
        Ok(Self {
            enabled_service_principals: fields.optional()?,
            next_token: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            optional(self.enabled_service_principals),
            optional(self.next_token),
        ])
    }
}

impl StructureShape for ListAWSServiceAccessForOrganizationResponse {
    const SCHEMA: &'static Schema = &schemas::LIST_AWS_SERVICE_ACCESS_FOR_ORGANIZATION_RESPONSE;
}

/// `ListAccountsForParentRequest`
#[derive(Clone, PartialEq)]
pub struct ListAccountsForParentRequest {
    /// `ParentId`
    pub parent_id: String,
    /// `NextToken`
    pub next_token: Option<String>,
    /// `MaxResults`
    pub max_results: Option<i32>,
}

impl ListAccountsForParentRequest {
    /// The required members; the others are absent.
    pub fn new(parent_id: String) -> Self {
        Self {
            parent_id,
            next_token: None,
            max_results: None,
        }
    }
}

impl Shape for ListAccountsForParentRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListAccountsForParentRequest")?;
        Ok(Self {
            parent_id: fields.required()?,
            next_token: fields.optional()?,
            max_results: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.parent_id),
            optional(self.next_token),
            optional(self.max_results),
        ])
    }
}

impl StructureShape for ListAccountsForParentRequest {
    const SCHEMA: &'static Schema = &schemas::LIST_ACCOUNTS_FOR_PARENT_REQUEST;
}

/// `ListAccountsForParentResponse`
#[derive(Clone, Default, PartialEq)]
pub struct ListAccountsForParentResponse {
    /// `Accounts`
    pub accounts: Option<Vec<Account>>,
    /// `NextToken`
    pub next_token: Option<String>,
}

impl Shape for ListAccountsForParentResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListAccountsForParentResponse")?;
        Ok(Self {
            accounts: fields.optional()?,
            next_token: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![optional(self.accounts), optional(self.next_token)])
    }
}

impl StructureShape for ListAccountsForParentResponse {
    const SCHEMA: &'static Schema = &schemas::LIST_ACCOUNTS_FOR_PARENT_RESPONSE;
}

/// `ListAccountsRequest`
#[derive(Clone, Default, PartialEq)]
pub struct ListAccountsRequest {
    /// `NextToken`
    pub next_token: Option<String>,
    /// `MaxResults`
    pub max_results: Option<i32>,
}

impl Shape for ListAccountsRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListAccountsRequest")?;
        Ok(Self {
            next_token: fields.optional()?,
            max_results: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![optional(self.next_token), optional(self.max_results)])
    }
}

impl StructureShape for ListAccountsRequest {
    const SCHEMA: &'static Schema = &schemas::LIST_ACCOUNTS_REQUEST;
}

/// `ListAccountsResponse`
#[derive(Clone, Default, PartialEq)]
pub struct ListAccountsResponse {
    /// `Accounts`
    pub accounts: Option<Vec<Account>>,
    /// `NextToken`
    pub next_token: Option<String>,
}

impl Shape for ListAccountsResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListAccountsResponse")?;
        Ok(Self {
            accounts: fields.optional()?,
            next_token: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![optional(self.accounts), optional(self.next_token)])
    }
}

impl StructureShape for ListAccountsResponse {
    const SCHEMA: &'static Schema = &schemas::LIST_ACCOUNTS_RESPONSE;
}

/// `ListAccountsWithInvalidEffectivePolicyRequest`
#[derive(Clone, PartialEq)]
pub struct ListAccountsWithInvalidEffectivePolicyRequest {
    /// `PolicyType`
    pub policy_type: EffectivePolicyType,
    /// `NextToken`
    pub next_token: Option<String>,
    /// `MaxResults`
    pub max_results: Option<i32>,
}

impl ListAccountsWithInvalidEffectivePolicyRequest {
    /// The required members; the others are absent.
    pub fn new(policy_type: EffectivePolicyType) -> Self {
        Self {
            policy_type,
            next_token: None,
            max_results: None,
        }
    }
}

impl Shape for ListAccountsWithInvalidEffectivePolicyRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListAccountsWithInvalidEffectivePolicyRequest")?;
        Ok(Self {
            policy_type: fields.required()?,
            next_token: fields.optional()?,
            max_results: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.policy_type),
            optional(self.next_token),
            optional(self.max_results),
        ])
    }
}

impl StructureShape for ListAccountsWithInvalidEffectivePolicyRequest {
    const SCHEMA: &'static Schema = &schemas::LIST_ACCOUNTS_WITH_INVALID_EFFECTIVE_POLICY_REQUEST;
}

/// `ListAccountsWithInvalidEffectivePolicyResponse`
#[derive(Clone, Default, PartialEq)]
pub struct ListAccountsWithInvalidEffectivePolicyResponse {
    /// `Accounts`
    pub accounts: Option<Vec<Account>>,
    /// `PolicyType`
    pub policy_type: Option<EffectivePolicyType>,
    /// `NextToken`
    pub next_token: Option<String>,
}

impl Shape for ListAccountsWithInvalidEffectivePolicyResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListAccountsWithInvalidEffectivePolicyResponse")?;
        Ok(Self {
            accounts: fields.optional()?,
            policy_type: fields.optional()?,
            next_token: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            optional(self.accounts),
            optional(self.policy_type),
            optional(self.next_token),
        ])
    }
}

impl StructureShape for ListAccountsWithInvalidEffectivePolicyResponse {
    const SCHEMA: &'static Schema = &schemas::LIST_ACCOUNTS_WITH_INVALID_EFFECTIVE_POLICY_RESPONSE;
}

/// `ListChildrenRequest`
#[derive(Clone, PartialEq)]
pub struct ListChildrenRequest {
    /// `ParentId`
    pub parent_id: String,
    /// `ChildType`
    pub child_type: ChildType,
    /// `NextToken`
    pub next_token: Option<String>,
    /// `MaxResults`
    pub max_results: Option<i32>,
}

impl ListChildrenRequest {
    /// The required members; the others are absent.
    pub fn new(parent_id: String, child_type: ChildType) -> Self {
        Self {
            parent_id,
            child_type,
            next_token: None,
            max_results: None,
        }
    }
}

impl Shape for ListChildrenRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListChildrenRequest")?;
        Ok(Self {
            parent_id: fields.required()?,
            child_type: fields.required()?,
            next_token: fields.optional()?,
            max_results: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.parent_id),
            required(self.child_type),
            optional(self.next_token),
            optional(self.max_results),
        ])
    }
}

impl StructureShape for ListChildrenRequest {
    const SCHEMA: &'static Schema = &schemas::LIST_CHILDREN_REQUEST;
}

/// `ListChildrenResponse`
#[derive(Clone, Default, PartialEq)]
pub struct ListChildrenResponse {
    /// `Children`
    pub children: Option<Vec<Child>>,
    /// `NextToken`
    pub next_token: Option<String>,
}

impl Shape for ListChildrenResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListChildrenResponse")?;
        Ok(Self {
            children: fields.optional()?,
            next_token: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![optional(self.children), optional(self.next_token)])
    }
}

impl StructureShape for ListChildrenResponse {
    const SCHEMA: &'static Schema = &schemas::LIST_CHILDREN_RESPONSE;
}

/// `ListCreateAccountStatusRequest`
#[derive(Clone, Default, PartialEq)]
pub struct ListCreateAccountStatusRequest {
    /// `States`
    pub states: Option<Vec<CreateAccountState>>,
    /// `NextToken`
    pub next_token: Option<String>,
    /// `MaxResults`
    pub max_results: Option<i32>,
}

impl Shape for ListCreateAccountStatusRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListCreateAccountStatusRequest")?;
        Ok(Self {
            states: fields.optional()?,
            next_token: fields.optional()?,
            max_results: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            optional(self.states),
            optional(self.next_token),
            optional(self.max_results),
        ])
    }
}

impl StructureShape for ListCreateAccountStatusRequest {
    const SCHEMA: &'static Schema = &schemas::LIST_CREATE_ACCOUNT_STATUS_REQUEST;
}

/// `ListCreateAccountStatusResponse`
#[derive(Clone, Default, PartialEq)]
pub struct ListCreateAccountStatusResponse {
    /// `CreateAccountStatuses`
    pub create_account_statuses: Option<Vec<CreateAccountStatus>>,
    /// `NextToken`
    pub next_token: Option<String>,
}

impl Shape for ListCreateAccountStatusResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListCreateAccountStatusResponse")?;
        Ok(Self {
            create_account_statuses: fields.optional()?,
            next_token: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            optional(self.create_account_statuses),
            optional(self.next_token),
        ])
    }
}

impl StructureShape for ListCreateAccountStatusResponse {
    const SCHEMA: &'static Schema = &schemas::LIST_CREATE_ACCOUNT_STATUS_RESPONSE;
}

/// `ListDelegatedAdministratorsRequest`
#[derive(Clone, Default, PartialEq)]
pub struct ListDelegatedAdministratorsRequest {
    /// `ServicePrincipal`
    pub service_principal: Option<String>,
    /// `NextToken`
    pub next_token: Option<String>,
    /// `MaxResults`
    pub max_results: Option<i32>,
}

impl Shape for ListDelegatedAdministratorsRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListDelegatedAdministratorsRequest")?;
        Ok(Self {
            service_principal: fields.optional()?,
            next_token: fields.optional()?,
            max_results: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            optional(self.service_principal),
            optional(self.next_token),
            optional(self.max_results),
        ])
    }
}

impl StructureShape for ListDelegatedAdministratorsRequest {
    const SCHEMA: &'static Schema = &schemas::LIST_DELEGATED_ADMINISTRATORS_REQUEST;
}

/// `ListDelegatedAdministratorsResponse`
#[derive(Clone, Default, PartialEq)]
pub struct ListDelegatedAdministratorsResponse {
    /// `DelegatedAdministrators`
    pub delegated_administrators: Option<Vec<DelegatedAdministrator>>,
    /// `NextToken`
    pub next_token: Option<String>,
}

impl Shape for ListDelegatedAdministratorsResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListDelegatedAdministratorsResponse")?;
        Ok(Self {
            delegated_administrators: fields.optional()?,
            next_token: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            optional(self.delegated_administrators),
            optional(self.next_token),
        ])
    }
}

impl StructureShape for ListDelegatedAdministratorsResponse {
    const SCHEMA: &'static Schema = &schemas::LIST_DELEGATED_ADMINISTRATORS_RESPONSE;
}

/// `ListDelegatedServicesForAccountRequest`
#[derive(Clone, PartialEq)]
pub struct ListDelegatedServicesForAccountRequest {
    /// `AccountId`
    pub account_id: String,
    /// `NextToken`
    pub next_token: Option<String>,
    /// `MaxResults`
    pub max_results: Option<i32>,
}

impl ListDelegatedServicesForAccountRequest {
    /// The required members; the others are absent.
    pub fn new(account_id: String) -> Self {
        Self {
            account_id,
            next_token: None,
            max_results: None,
        }
    }
}

impl Shape for ListDelegatedServicesForAccountRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListDelegatedServicesForAccountRequest")?;
        Ok(Self {
            account_id: fields.required()?,
            next_token: fields.optional()?,
            max_results: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.account_id),
            optional(self.next_token),
            optional(self.max_results),
        ])
    }
}

impl StructureShape for ListDelegatedServicesForAccountRequest {
    const SCHEMA: &'static Schema = &schemas::LIST_DELEGATED_SERVICES_FOR_ACCOUNT_REQUEST;
}

/// `ListDelegatedServicesForAccountResponse`
#[derive(Clone, Default, PartialEq)]
pub struct ListDelegatedServicesForAccountResponse {
    /// `DelegatedServices`
    pub delegated_services: Option<Vec<DelegatedService>>,
    /// `NextToken`
    pub next_token: Option<String>,
}

impl Shape for ListDelegatedServicesForAccountResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListDelegatedServicesForAccountResponse")?;
        Ok(Self {
            delegated_services: fields.optional()?,
            next_token: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            optional(self.delegated_services),
            optional(self.next_token),
        ])
    }
}

impl StructureShape for ListDelegatedServicesForAccountResponse {
    const SCHEMA: &'static Schema = &schemas::LIST_DELEGATED_SERVICES_FOR_ACCOUNT_RESPONSE;
}

/// `ListEffectivePolicyValidationErrorsRequest`
#[derive(Clone, PartialEq)]
pub struct ListEffectivePolicyValidationErrorsRequest {
    /// `AccountId`
    pub account_id: String,
    /// `PolicyType`
    pub policy_type: EffectivePolicyType,
    /// `NextToken`
    pub next_token: Option<String>,
    /// `MaxResults`
    pub max_results: Option<i32>,
}

impl ListEffectivePolicyValidationErrorsRequest {
    /// The required members; the others are absent.
    pub fn new(account_id: String, policy_type: EffectivePolicyType) -> Self {
        Self {
            account_id,
            policy_type,
            next_token: None,
            max_results: None,
        }
    }
}

impl Shape for ListEffectivePolicyValidationErrorsRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListEffectivePolicyValidationErrorsRequest")?;
        Ok(Self {
            account_id: fields.required()?,
            policy_type: fields.required()?,
            next_token: fields.optional()?,
            max_results: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.account_id),
            required(self.policy_type),
            optional(self.next_token),
            optional(self.max_results),
        ])
    }
}

impl StructureShape for ListEffectivePolicyValidationErrorsRequest {
    const SCHEMA: &'static Schema = &schemas::LIST_EFFECTIVE_POLICY_VALIDATION_ERRORS_REQUEST;
}

/// `ListEffectivePolicyValidationErrorsResponse`
#[derive(Clone, Default, PartialEq)]
pub struct ListEffectivePolicyValidationErrorsResponse {
    /// `AccountId`
    pub account_id: Option<String>,
    /// `PolicyType`
    pub policy_type: Option<EffectivePolicyType>,
    /// `Path`
    pub path: Option<String>,
    /// `EvaluationTimestamp`
    pub evaluation_timestamp: Option<Timestamp>,
    /// `NextToken`
    pub next_token: Option<String>,
    /// `EffectivePolicyValidationErrors`
    pub effective_policy_validation_errors: Option<Vec<EffectivePolicyValidationError>>,
}

impl Shape for ListEffectivePolicyValidationErrorsResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListEffectivePolicyValidationErrorsResponse")?;
        Ok(Self {
            account_id: fields.optional()?,
            policy_type: fields.optional()?,
            path: fields.optional()?,
            evaluation_timestamp: fields.optional()?,
            next_token: fields.optional()?,
            effective_policy_validation_errors: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            optional(self.account_id),
            optional(self.policy_type),
            optional(self.path),
            optional(self.evaluation_timestamp),
            optional(self.next_token),
            optional(self.effective_policy_validation_errors),
        ])
    }
}

impl StructureShape for ListEffectivePolicyValidationErrorsResponse {
    const SCHEMA: &'static Schema = &schemas::LIST_EFFECTIVE_POLICY_VALIDATION_ERRORS_RESPONSE;
}

/// `ListHandshakesForAccountRequest`
#[derive(Clone, Default, PartialEq)]
pub struct ListHandshakesForAccountRequest {
    /// `Filter`
    pub filter: Option<HandshakeFilter>,
    /// `NextToken`
    pub next_token: Option<String>,
    /// `MaxResults`
    pub max_results: Option<i32>,
}

impl Shape for ListHandshakesForAccountRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListHandshakesForAccountRequest")?;
        Ok(Self {
            filter: fields.optional()?,
            next_token: fields.optional()?,
            max_results: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            optional(self.filter),
            optional(self.next_token),
            optional(self.max_results),
        ])
    }
}

impl StructureShape for ListHandshakesForAccountRequest {
    const SCHEMA: &'static Schema = &schemas::LIST_HANDSHAKES_FOR_ACCOUNT_REQUEST;
}

/// `ListHandshakesForAccountResponse`
#[derive(Clone, Default, PartialEq)]
pub struct ListHandshakesForAccountResponse {
    /// `Handshakes`
    pub handshakes: Option<Vec<Handshake>>,
    /// `NextToken`
    pub next_token: Option<String>,
}

impl Shape for ListHandshakesForAccountResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListHandshakesForAccountResponse")?;
        Ok(Self {
            handshakes: fields.optional()?,
            next_token: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![optional(self.handshakes), optional(self.next_token)])
    }
}

impl StructureShape for ListHandshakesForAccountResponse {
    const SCHEMA: &'static Schema = &schemas::LIST_HANDSHAKES_FOR_ACCOUNT_RESPONSE;
}

/// `ListHandshakesForOrganizationRequest`
#[derive(Clone, Default, PartialEq)]
pub struct ListHandshakesForOrganizationRequest {
    /// `Filter`
    pub filter: Option<HandshakeFilter>,
    /// `NextToken`
    pub next_token: Option<String>,
    /// `MaxResults`
    pub max_results: Option<i32>,
}

impl Shape for ListHandshakesForOrganizationRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListHandshakesForOrganizationRequest")?;
        Ok(Self {
            filter: fields.optional()?,
            next_token: fields.optional()?,
            max_results: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            optional(self.filter),
            optional(self.next_token),
            optional(self.max_results),
        ])
    }
}

impl StructureShape for ListHandshakesForOrganizationRequest {
    const SCHEMA: &'static Schema = &schemas::LIST_HANDSHAKES_FOR_ORGANIZATION_REQUEST;
}

/// `ListHandshakesForOrganizationResponse`
#[derive(Clone, Default, PartialEq)]
pub struct ListHandshakesForOrganizationResponse {
    /// `Handshakes`
    pub handshakes: Option<Vec<Handshake>>,
    /// `NextToken`
    pub next_token: Option<String>,
}

impl Shape for ListHandshakesForOrganizationResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListHandshakesForOrganizationResponse")?;
        Ok(Self {
            handshakes: fields.optional()?,
            next_token: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![optional(self.handshakes), optional(self.next_token)])
    }
}

impl StructureShape for ListHandshakesForOrganizationResponse {
    const SCHEMA: &'static Schema = &schemas::LIST_HANDSHAKES_FOR_ORGANIZATION_RESPONSE;
}

/// `ListInboundResponsibilityTransfersRequest`
#[derive(Clone, PartialEq)]
pub struct ListInboundResponsibilityTransfersRequest {
    /// `Type`
    pub r#type: ResponsibilityTransferType,
    /// `Id`
    pub id: Option<String>,
    /// `NextToken`
    pub next_token: Option<String>,
    /// `MaxResults`
    pub max_results: Option<i32>,
}

impl ListInboundResponsibilityTransfersRequest {
    /// The required members; the others are absent.
    pub fn new(r#type: ResponsibilityTransferType) -> Self {
        Self {
            r#type,
            id: None,
            next_token: None,
            max_results: None,
        }
    }
}

impl Shape for ListInboundResponsibilityTransfersRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListInboundResponsibilityTransfersRequest")?;
        Ok(Self {
            r#type: fields.required()?,
            id: fields.optional()?,
            next_token: fields.optional()?,
            max_results: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.r#type),
            optional(self.id),
            optional(self.next_token),
            optional(self.max_results),
        ])
    }
}

impl StructureShape for ListInboundResponsibilityTransfersRequest {
    const SCHEMA: &'static Schema = &schemas::LIST_INBOUND_RESPONSIBILITY_TRANSFERS_REQUEST;
}

/// `ListInboundResponsibilityTransfersResponse`
#[derive(Clone, Default, PartialEq)]
pub struct ListInboundResponsibilityTransfersResponse {
    /// `ResponsibilityTransfers`
    pub responsibility_transfers: Option<Vec<ResponsibilityTransfer>>,
    /// `NextToken`
    pub next_token: Option<String>,
}

impl Shape for ListInboundResponsibilityTransfersResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListInboundResponsibilityTransfersResponse")?;
        Ok(Self {
            responsibility_transfers: fields.optional()?,
            next_token: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            optional(self.responsibility_transfers),
            optional(self.next_token),
        ])
    }
}

impl StructureShape for ListInboundResponsibilityTransfersResponse {
    const SCHEMA: &'static Schema = &schemas::LIST_INBOUND_RESPONSIBILITY_TRANSFERS_RESPONSE;
}

/// `ListOrganizationalUnitsForParentRequest`
#[derive(Clone, PartialEq)]
pub struct ListOrganizationalUnitsForParentRequest {
    /// `ParentId`
    pub parent_id: String,
    /// `NextToken`
    pub next_token: Option<String>,
    /// `MaxResults`
    pub max_results: Option<i32>,
}

impl ListOrganizationalUnitsForParentRequest {
    /// The required members; the others are absent.
    pub fn new(parent_id: String) -> Self {
        Self {
            parent_id,
            next_token: None,
            max_results: None,
        }
    }
}

impl Shape for ListOrganizationalUnitsForParentRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListOrganizationalUnitsForParentRequest")?;
        Ok(Self {
            parent_id: fields.required()?,
            next_token: fields.optional()?,
            max_results: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.parent_id),
            optional(self.next_token),
            optional(self.max_results),
        ])
    }
}

impl StructureShape for ListOrganizationalUnitsForParentRequest {
    const SCHEMA: &'static Schema = &schemas::LIST_ORGANIZATIONAL_UNITS_FOR_PARENT_REQUEST;
}

/// `ListOrganizationalUnitsForParentResponse`
#[derive(Clone, Default, PartialEq)]
pub struct ListOrganizationalUnitsForParentResponse {
    /// `OrganizationalUnits`
    pub organizational_units: Option<Vec<OrganizationalUnit>>,
    /// `NextToken`
    pub next_token: Option<String>,
}

impl Shape for ListOrganizationalUnitsForParentResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListOrganizationalUnitsForParentResponse")?;
        Ok(Self {
            organizational_units: fields.optional()?,
            next_token: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            optional(self.organizational_units),
            optional(self.next_token),
        ])
    }
}

impl StructureShape for ListOrganizationalUnitsForParentResponse {
    const SCHEMA: &'static Schema = &schemas::LIST_ORGANIZATIONAL_UNITS_FOR_PARENT_RESPONSE;
}

/// `ListOutboundResponsibilityTransfersRequest`
#[derive(Clone, PartialEq)]
pub struct ListOutboundResponsibilityTransfersRequest {
    /// `Type`
    pub r#type: ResponsibilityTransferType,
    /// `NextToken`
    pub next_token: Option<String>,
    /// `MaxResults`
    pub max_results: Option<i32>,
}

impl ListOutboundResponsibilityTransfersRequest {
    /// The required members; the others are absent.
    pub fn new(r#type: ResponsibilityTransferType) -> Self {
        Self {
            r#type,
            next_token: None,
            max_results: None,
        }
    }
}

impl Shape for ListOutboundResponsibilityTransfersRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListOutboundResponsibilityTransfersRequest")?;
        Ok(Self {
            r#type: fields.required()?,
            next_token: fields.optional()?,
            max_results: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.r#type),
            optional(self.next_token),
            optional(self.max_results),
        ])
    }
}

impl StructureShape for ListOutboundResponsibilityTransfersRequest {
    const SCHEMA: &'static Schema = &schemas::LIST_OUTBOUND_RESPONSIBILITY_TRANSFERS_REQUEST;
}

/// `ListOutboundResponsibilityTransfersResponse`
#[derive(Clone, Default, PartialEq)]
pub struct ListOutboundResponsibilityTransfersResponse {
    /// `ResponsibilityTransfers`
    pub responsibility_transfers: Option<Vec<ResponsibilityTransfer>>,
    /// `NextToken`
    pub next_token: Option<String>,
}

impl Shape for ListOutboundResponsibilityTransfersResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListOutboundResponsibilityTransfersResponse")?;
        Ok(Self {
            responsibility_transfers: fields.optional()?,
            next_token: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            optional(self.responsibility_transfers),
            optional(self.next_token),
        ])
    }
}

impl StructureShape for ListOutboundResponsibilityTransfersResponse {
    const SCHEMA: &'static Schema = &schemas::LIST_OUTBOUND_RESPONSIBILITY_TRANSFERS_RESPONSE;
}

/// `ListParentsRequest`
#[derive(Clone, PartialEq)]
pub struct ListParentsRequest {
    /// `ChildId`
    pub child_id: String,
    /// `NextToken`
    pub next_token: Option<String>,
    /// `MaxResults`
    pub max_results: Option<i32>,
}

impl ListParentsRequest {
    /// The required members; the others are absent.
    pub fn new(child_id: String) -> Self {
        Self {
            child_id,
            next_token: None,
            max_results: None,
        }
    }
}

impl Shape for ListParentsRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListParentsRequest")?;
        Ok(Self {
            child_id: fields.required()?,
            next_token: fields.optional()?,
            max_results: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.child_id),
            optional(self.next_token),
            optional(self.max_results),
        ])
    }
}

impl StructureShape for ListParentsRequest {
    const SCHEMA: &'static Schema = &schemas::LIST_PARENTS_REQUEST;
}

/// `ListParentsResponse`
#[derive(Clone, Default, PartialEq)]
pub struct ListParentsResponse {
    /// `Parents`
    pub parents: Option<Vec<Parent>>,
    /// `NextToken`
    pub next_token: Option<String>,
}

impl Shape for ListParentsResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListParentsResponse")?;
        Ok(Self {
            parents: fields.optional()?,
            next_token: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![optional(self.parents), optional(self.next_token)])
    }
}

impl StructureShape for ListParentsResponse {
    const SCHEMA: &'static Schema = &schemas::LIST_PARENTS_RESPONSE;
}

/// `ListPoliciesForTargetRequest`
#[derive(Clone, PartialEq)]
pub struct ListPoliciesForTargetRequest {
    /// `TargetId`
    pub target_id: String,
    /// `Filter`
    pub filter: PolicyType,
    /// `NextToken`
    pub next_token: Option<String>,
    /// `MaxResults`
    pub max_results: Option<i32>,
}

impl ListPoliciesForTargetRequest {
    /// The required members; the others are absent.
    pub fn new(target_id: String, filter: PolicyType) -> Self {
        Self {
            target_id,
            filter,
            next_token: None,
            max_results: None,
        }
    }
}

impl Shape for ListPoliciesForTargetRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListPoliciesForTargetRequest")?;
        Ok(Self {
            target_id: fields.required()?,
            filter: fields.required()?,
            next_token: fields.optional()?,
            max_results: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.target_id),
            required(self.filter),
            optional(self.next_token),
            optional(self.max_results),
        ])
    }
}

impl StructureShape for ListPoliciesForTargetRequest {
    const SCHEMA: &'static Schema = &schemas::LIST_POLICIES_FOR_TARGET_REQUEST;
}

/// `ListPoliciesForTargetResponse`
#[derive(Clone, Default, PartialEq)]
pub struct ListPoliciesForTargetResponse {
    /// `Policies`
    pub policies: Option<Vec<PolicySummary>>,
    /// `NextToken`
    pub next_token: Option<String>,
}

impl Shape for ListPoliciesForTargetResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListPoliciesForTargetResponse")?;
        Ok(Self {
            policies: fields.optional()?,
            next_token: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![optional(self.policies), optional(self.next_token)])
    }
}

impl StructureShape for ListPoliciesForTargetResponse {
    const SCHEMA: &'static Schema = &schemas::LIST_POLICIES_FOR_TARGET_RESPONSE;
}

/// `ListPoliciesRequest`
#[derive(Clone, PartialEq)]
pub struct ListPoliciesRequest {
    /// `Filter`
    pub filter: PolicyType,
    /// `NextToken`
    pub next_token: Option<String>,
    /// `MaxResults`
    pub max_results: Option<i32>,
}

impl ListPoliciesRequest {
    /// The required members; the others are absent.
    pub fn new(filter: PolicyType) -> Self {
        Self {
            filter,
            next_token: None,
            max_results: None,
        }
    }
}

impl Shape for ListPoliciesRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListPoliciesRequest")?;
        Ok(Self {
            filter: fields.required()?,
            next_token: fields.optional()?,
            max_results: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.filter),
            optional(self.next_token),
            optional(self.max_results),
        ])
    }
}

impl StructureShape for ListPoliciesRequest {
    const SCHEMA: &'static Schema = &schemas::LIST_POLICIES_REQUEST;
}

/// `ListPoliciesResponse`
#[derive(Clone, Default, PartialEq)]
pub struct ListPoliciesResponse {
    /// `Policies`
    pub policies: Option<Vec<PolicySummary>>,
    /// `NextToken`
    pub next_token: Option<String>,
}

impl Shape for ListPoliciesResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListPoliciesResponse")?;
        Ok(Self {
            policies: fields.optional()?,
            next_token: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![optional(self.policies), optional(self.next_token)])
    }
}

impl StructureShape for ListPoliciesResponse {
    const SCHEMA: &'static Schema = &schemas::LIST_POLICIES_RESPONSE;
}

/// `ListRootsRequest`
#[derive(Clone, Default, PartialEq)]
pub struct ListRootsRequest {
    /// `NextToken`
    pub next_token: Option<String>,
    /// `MaxResults`
    pub max_results: Option<i32>,
}

impl Shape for ListRootsRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListRootsRequest")?;
        Ok(Self {
            next_token: fields.optional()?,
            max_results: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![optional(self.next_token), optional(self.max_results)])
    }
}

impl StructureShape for ListRootsRequest {
    const SCHEMA: &'static Schema = &schemas::LIST_ROOTS_REQUEST;
}

/// `ListRootsResponse`
#[derive(Clone, Default, PartialEq)]
pub struct ListRootsResponse {
    /// `Roots`
    pub roots: Option<Vec<Root>>,
    /// `NextToken`
    pub next_token: Option<String>,
}

impl Shape for ListRootsResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListRootsResponse")?;
        Ok(Self {
            roots: fields.optional()?,
            next_token: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![optional(self.roots), optional(self.next_token)])
    }
}

impl StructureShape for ListRootsResponse {
    const SCHEMA: &'static Schema = &schemas::LIST_ROOTS_RESPONSE;
}

/// `ListTagsForResourceRequest`
#[derive(Clone, PartialEq)]
pub struct ListTagsForResourceRequest {
    /// `ResourceId`
    pub resource_id: String,
    /// `NextToken`
    pub next_token: Option<String>,
}

impl ListTagsForResourceRequest {
    /// The required members; the others are absent.
    pub fn new(resource_id: String) -> Self {
        Self {
            resource_id,
            next_token: None,
        }
    }
}

impl Shape for ListTagsForResourceRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListTagsForResourceRequest")?;
        Ok(Self {
            resource_id: fields.required()?,
            next_token: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.resource_id), optional(self.next_token)])
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

/// `ListTargetsForPolicyRequest`
#[derive(Clone, PartialEq)]
pub struct ListTargetsForPolicyRequest {
    /// `PolicyId`
    pub policy_id: String,
    /// `NextToken`
    pub next_token: Option<String>,
    /// `MaxResults`
    pub max_results: Option<i32>,
}

impl ListTargetsForPolicyRequest {
    /// The required members; the others are absent.
    pub fn new(policy_id: String) -> Self {
        Self {
            policy_id,
            next_token: None,
            max_results: None,
        }
    }
}

impl Shape for ListTargetsForPolicyRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListTargetsForPolicyRequest")?;
        Ok(Self {
            policy_id: fields.required()?,
            next_token: fields.optional()?,
            max_results: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.policy_id),
            optional(self.next_token),
            optional(self.max_results),
        ])
    }
}

impl StructureShape for ListTargetsForPolicyRequest {
    const SCHEMA: &'static Schema = &schemas::LIST_TARGETS_FOR_POLICY_REQUEST;
}

/// `ListTargetsForPolicyResponse`
#[derive(Clone, Default, PartialEq)]
pub struct ListTargetsForPolicyResponse {
    /// `Targets`
    pub targets: Option<Vec<PolicyTargetSummary>>,
    /// `NextToken`
    pub next_token: Option<String>,
}

impl Shape for ListTargetsForPolicyResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListTargetsForPolicyResponse")?;
        Ok(Self {
            targets: fields.optional()?,
            next_token: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![optional(self.targets), optional(self.next_token)])
    }
}

impl StructureShape for ListTargetsForPolicyResponse {
    const SCHEMA: &'static Schema = &schemas::LIST_TARGETS_FOR_POLICY_RESPONSE;
}

/// `MoveAccountRequest`
#[derive(Clone, PartialEq)]
pub struct MoveAccountRequest {
    /// `AccountId`
    pub account_id: String,
    /// `SourceParentId`
    pub source_parent_id: String,
    /// `DestinationParentId`
    pub destination_parent_id: String,
}

impl Shape for MoveAccountRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "MoveAccountRequest")?;
        Ok(Self {
            account_id: fields.required()?,
            source_parent_id: fields.required()?,
            destination_parent_id: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.account_id),
            required(self.source_parent_id),
            required(self.destination_parent_id),
        ])
    }
}

impl StructureShape for MoveAccountRequest {
    const SCHEMA: &'static Schema = &schemas::MOVE_ACCOUNT_REQUEST;
}

/// `Organization`
#[derive(Clone, Default, PartialEq)]
pub struct Organization {
    /// `Id`
    pub id: Option<String>,
    /// `Arn`
    pub arn: Option<String>,
    /// `FeatureSet`
    pub feature_set: Option<OrganizationFeatureSet>,
    /// `MasterAccountArn`
    pub master_account_arn: Option<String>,
    /// `MasterAccountId`
    pub master_account_id: Option<String>,
    /// `MasterAccountEmail`
    pub master_account_email: Option<String>,
    /// `AvailablePolicyTypes`
    pub available_policy_types: Option<Vec<PolicyTypeSummary>>,
}

impl Shape for Organization {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "Organization")?;
        Ok(Self {
            id: fields.optional()?,
            arn: fields.optional()?,
            feature_set: fields.optional()?,
            master_account_arn: fields.optional()?,
            master_account_id: fields.optional()?,
            master_account_email: fields.optional()?,
            available_policy_types: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            optional(self.id),
            optional(self.arn),
            optional(self.feature_set),
            optional(self.master_account_arn),
            optional(self.master_account_id),
            optional(self.master_account_email),
            optional(self.available_policy_types),
        ])
    }
}

impl StructureShape for Organization {
    const SCHEMA: &'static Schema = &schemas::ORGANIZATION;
}

smithy::enumeration! {
/// `OrganizationFeatureSet`
OrganizationFeatureSet {
All = "ALL",
ConsolidatedBilling = "CONSOLIDATED_BILLING",
}
}

/// `OrganizationalUnit`
#[derive(Clone, Default, PartialEq)]
pub struct OrganizationalUnit {
    /// `Id`
    pub id: Option<String>,
    /// `Arn`
    pub arn: Option<String>,
    /// `Name`
    pub name: Option<String>,
    /// `Path`
    pub path: Option<String>,
}

impl Shape for OrganizationalUnit {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "OrganizationalUnit")?;
        Ok(Self {
            id: fields.optional()?,
            arn: fields.optional()?,
            name: fields.optional()?,
            path: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            optional(self.id),
            optional(self.arn),
            optional(self.name),
            optional(self.path),
        ])
    }
}

impl StructureShape for OrganizationalUnit {
    const SCHEMA: &'static Schema = &schemas::ORGANIZATIONAL_UNIT;
}

/// `Parent`
#[derive(Clone, Default, PartialEq)]
pub struct Parent {
    /// `Id`
    pub id: Option<String>,
    /// `Type`
    pub r#type: Option<ParentType>,
}

impl Shape for Parent {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "Parent")?;
        Ok(Self {
            id: fields.optional()?,
            r#type: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![optional(self.id), optional(self.r#type)])
    }
}

impl StructureShape for Parent {
    const SCHEMA: &'static Schema = &schemas::PARENT;
}

smithy::enumeration! {
/// `ParentType`
ParentType {
Root = "ROOT",
OrganizationalUnit = "ORGANIZATIONAL_UNIT",
}
}

/// `Policy`
#[derive(Clone, Default, PartialEq)]
pub struct Policy {
    /// `PolicySummary`
    pub policy_summary: Option<PolicySummary>,
    /// `Content`
    pub content: Option<String>,
}

impl Shape for Policy {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "Policy")?;
        Ok(Self {
            policy_summary: fields.optional()?,
            content: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![optional(self.policy_summary), optional(self.content)])
    }
}

impl StructureShape for Policy {
    const SCHEMA: &'static Schema = &schemas::POLICY;
}

/// `PolicySummary`
#[derive(Clone, Default, PartialEq)]
pub struct PolicySummary {
    /// `Id`
    pub id: Option<String>,
    /// `Arn`
    pub arn: Option<String>,
    /// `Name`
    pub name: Option<String>,
    /// `Description`
    pub description: Option<String>,
    /// `Type`
    pub r#type: Option<PolicyType>,
    /// `AwsManaged`
    pub aws_managed: Option<bool>,
}

impl Shape for PolicySummary {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "PolicySummary")?;
        Ok(Self {
            id: fields.optional()?,
            arn: fields.optional()?,
            name: fields.optional()?,
            description: fields.optional()?,
            r#type: fields.optional()?,
            aws_managed: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            optional(self.id),
            optional(self.arn),
            optional(self.name),
            optional(self.description),
            optional(self.r#type),
            optional(self.aws_managed),
        ])
    }
}

impl StructureShape for PolicySummary {
    const SCHEMA: &'static Schema = &schemas::POLICY_SUMMARY;
}

/// `PolicyTargetSummary`
#[derive(Clone, Default, PartialEq)]
pub struct PolicyTargetSummary {
    /// `TargetId`
    pub target_id: Option<String>,
    /// `Arn`
    pub arn: Option<String>,
    /// `Name`
    pub name: Option<String>,
    /// `Type`
    pub r#type: Option<TargetType>,
}

impl Shape for PolicyTargetSummary {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "PolicyTargetSummary")?;
        Ok(Self {
            target_id: fields.optional()?,
            arn: fields.optional()?,
            name: fields.optional()?,
            r#type: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            optional(self.target_id),
            optional(self.arn),
            optional(self.name),
            optional(self.r#type),
        ])
    }
}

impl StructureShape for PolicyTargetSummary {
    const SCHEMA: &'static Schema = &schemas::POLICY_TARGET_SUMMARY;
}

smithy::enumeration! {
/// `PolicyType`
PolicyType {
ServiceControlPolicy = "SERVICE_CONTROL_POLICY",
ResourceControlPolicy = "RESOURCE_CONTROL_POLICY",
TagPolicy = "TAG_POLICY",
BackupPolicy = "BACKUP_POLICY",
AiservicesOptOutPolicy = "AISERVICES_OPT_OUT_POLICY",
ChatbotPolicy = "CHATBOT_POLICY",
DeclarativePolicyEc2 = "DECLARATIVE_POLICY_EC2",
SecurityhubPolicy = "SECURITYHUB_POLICY",
SecurityhubCspmPolicy = "SECURITYHUB_CSPM_POLICY",
InspectorPolicy = "INSPECTOR_POLICY",
UpgradeRolloutPolicy = "UPGRADE_ROLLOUT_POLICY",
BedrockPolicy = "BEDROCK_POLICY",
S3Policy = "S3_POLICY",
NetworkSecurityDirectorPolicy = "NETWORK_SECURITY_DIRECTOR_POLICY",
GuarddutyPolicy = "GUARDDUTY_POLICY",
}
}

smithy::enumeration! {
/// `PolicyTypeStatus`
PolicyTypeStatus {
Enabled = "ENABLED",
PendingEnable = "PENDING_ENABLE",
PendingDisable = "PENDING_DISABLE",
}
}

/// `PolicyTypeSummary`
#[derive(Clone, Default, PartialEq)]
pub struct PolicyTypeSummary {
    /// `Type`
    pub r#type: Option<PolicyType>,
    /// `Status`
    pub status: Option<PolicyTypeStatus>,
}

impl Shape for PolicyTypeSummary {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "PolicyTypeSummary")?;
        Ok(Self {
            r#type: fields.optional()?,
            status: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![optional(self.r#type), optional(self.status)])
    }
}

impl StructureShape for PolicyTypeSummary {
    const SCHEMA: &'static Schema = &schemas::POLICY_TYPE_SUMMARY;
}

/// `PutResourcePolicyRequest`
#[derive(Clone, PartialEq)]
pub struct PutResourcePolicyRequest {
    /// `Content`
    pub content: String,
    /// `Tags`
    pub tags: Option<Vec<Tag>>,
}

impl PutResourcePolicyRequest {
    /// The required members; the others are absent.
    pub fn new(content: String) -> Self {
        Self {
            content,
            tags: None,
        }
    }
}

impl Shape for PutResourcePolicyRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "PutResourcePolicyRequest")?;
        Ok(Self {
            content: fields.required()?,
            tags: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.content), optional(self.tags)])
    }
}

impl StructureShape for PutResourcePolicyRequest {
    const SCHEMA: &'static Schema = &schemas::PUT_RESOURCE_POLICY_REQUEST;
}

/// `PutResourcePolicyResponse`
#[derive(Clone, Default, PartialEq)]
pub struct PutResourcePolicyResponse {
    /// `ResourcePolicy`
    pub resource_policy: Option<ResourcePolicy>,
}

impl Shape for PutResourcePolicyResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "PutResourcePolicyResponse")?;
        Ok(Self {
            resource_policy: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![optional(self.resource_policy)])
    }
}

impl StructureShape for PutResourcePolicyResponse {
    const SCHEMA: &'static Schema = &schemas::PUT_RESOURCE_POLICY_RESPONSE;
}

/// `RegisterDelegatedAdministratorRequest`
#[derive(Clone, PartialEq)]
pub struct RegisterDelegatedAdministratorRequest {
    /// `AccountId`
    pub account_id: String,
    /// `ServicePrincipal`
    pub service_principal: String,
}

impl Shape for RegisterDelegatedAdministratorRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "RegisterDelegatedAdministratorRequest")?;
        Ok(Self {
            account_id: fields.required()?,
            service_principal: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.account_id),
            required(self.service_principal),
        ])
    }
}

impl StructureShape for RegisterDelegatedAdministratorRequest {
    const SCHEMA: &'static Schema = &schemas::REGISTER_DELEGATED_ADMINISTRATOR_REQUEST;
}

/// `RemoveAccountFromOrganizationRequest`
#[derive(Clone, PartialEq)]
pub struct RemoveAccountFromOrganizationRequest {
    /// `AccountId`
    pub account_id: String,
}

impl Shape for RemoveAccountFromOrganizationRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "RemoveAccountFromOrganizationRequest")?;
        Ok(Self {
            account_id: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.account_id)])
    }
}

impl StructureShape for RemoveAccountFromOrganizationRequest {
    const SCHEMA: &'static Schema = &schemas::REMOVE_ACCOUNT_FROM_ORGANIZATION_REQUEST;
}

/// `ResourcePolicy`
#[derive(Clone, Default, PartialEq)]
pub struct ResourcePolicy {
    /// `ResourcePolicySummary`
    pub resource_policy_summary: Option<ResourcePolicySummary>,
    /// `Content`
    pub content: Option<String>,
}

impl Shape for ResourcePolicy {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ResourcePolicy")?;
        Ok(Self {
            resource_policy_summary: fields.optional()?,
            content: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            optional(self.resource_policy_summary),
            optional(self.content),
        ])
    }
}

impl StructureShape for ResourcePolicy {
    const SCHEMA: &'static Schema = &schemas::RESOURCE_POLICY;
}

/// `ResourcePolicySummary`
#[derive(Clone, Default, PartialEq)]
pub struct ResourcePolicySummary {
    /// `Id`
    pub id: Option<String>,
    /// `Arn`
    pub arn: Option<String>,
}

impl Shape for ResourcePolicySummary {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ResourcePolicySummary")?;
        Ok(Self {
            id: fields.optional()?,
            arn: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![optional(self.id), optional(self.arn)])
    }
}

impl StructureShape for ResourcePolicySummary {
    const SCHEMA: &'static Schema = &schemas::RESOURCE_POLICY_SUMMARY;
}

/// `ResponsibilityTransfer`
#[derive(Clone, Default, PartialEq)]
pub struct ResponsibilityTransfer {
    /// `Arn`
    pub arn: Option<String>,
    /// `Name`
    pub name: Option<String>,
    /// `Id`
    pub id: Option<String>,
    /// `Type`
    pub r#type: Option<ResponsibilityTransferType>,
    /// `Status`
    pub status: Option<ResponsibilityTransferStatus>,
    /// `Source`
    pub source: Option<TransferParticipant>,
    /// `Target`
    pub target: Option<TransferParticipant>,
    /// `StartTimestamp`
    pub start_timestamp: Option<Timestamp>,
    /// `EndTimestamp`
    pub end_timestamp: Option<Timestamp>,
    /// `ActiveHandshakeId`
    pub active_handshake_id: Option<String>,
}

impl Shape for ResponsibilityTransfer {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ResponsibilityTransfer")?;
        Ok(Self {
            arn: fields.optional()?,
            name: fields.optional()?,
            id: fields.optional()?,
            r#type: fields.optional()?,
            status: fields.optional()?,
            source: fields.optional()?,
            target: fields.optional()?,
            start_timestamp: fields.optional()?,
            end_timestamp: fields.optional()?,
            active_handshake_id: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            optional(self.arn),
            optional(self.name),
            optional(self.id),
            optional(self.r#type),
            optional(self.status),
            optional(self.source),
            optional(self.target),
            optional(self.start_timestamp),
            optional(self.end_timestamp),
            optional(self.active_handshake_id),
        ])
    }
}

impl StructureShape for ResponsibilityTransfer {
    const SCHEMA: &'static Schema = &schemas::RESPONSIBILITY_TRANSFER;
}

smithy::enumeration! {
/// `ResponsibilityTransferStatus`
ResponsibilityTransferStatus {
Requested = "REQUESTED",
Declined = "DECLINED",
Canceled = "CANCELED",
Expired = "EXPIRED",
Accepted = "ACCEPTED",
Withdrawn = "WITHDRAWN",
}
}

smithy::enumeration! {
/// `ResponsibilityTransferType`
ResponsibilityTransferType {
Billing = "BILLING",
}
}

/// `Root`
#[derive(Clone, Default, PartialEq)]
pub struct Root {
    /// `Id`
    pub id: Option<String>,
    /// `Arn`
    pub arn: Option<String>,
    /// `Name`
    pub name: Option<String>,
    /// `PolicyTypes`
    pub policy_types: Option<Vec<PolicyTypeSummary>>,
}

impl Shape for Root {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "Root")?;
        Ok(Self {
            id: fields.optional()?,
            arn: fields.optional()?,
            name: fields.optional()?,
            policy_types: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            optional(self.id),
            optional(self.arn),
            optional(self.name),
            optional(self.policy_types),
        ])
    }
}

impl StructureShape for Root {
    const SCHEMA: &'static Schema = &schemas::ROOT;
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
    /// `ResourceId`
    pub resource_id: String,
    /// `Tags`
    pub tags: Vec<Tag>,
}

impl Shape for TagResourceRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "TagResourceRequest")?;
        Ok(Self {
            resource_id: fields.required()?,
            tags: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.resource_id), required(self.tags)])
    }
}

impl StructureShape for TagResourceRequest {
    const SCHEMA: &'static Schema = &schemas::TAG_RESOURCE_REQUEST;
}

smithy::enumeration! {
/// `TargetType`
TargetType {
Account = "ACCOUNT",
OrganizationalUnit = "ORGANIZATIONAL_UNIT",
Root = "ROOT",
}
}

/// `TerminateResponsibilityTransferRequest`
#[derive(Clone, PartialEq)]
pub struct TerminateResponsibilityTransferRequest {
    /// `Id`
    pub id: String,
    /// `EndTimestamp`
    pub end_timestamp: Option<Timestamp>,
}

impl TerminateResponsibilityTransferRequest {
    /// The required members; the others are absent.
    pub fn new(id: String) -> Self {
        Self {
            id,
            end_timestamp: None,
        }
    }
}

impl Shape for TerminateResponsibilityTransferRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "TerminateResponsibilityTransferRequest")?;
        Ok(Self {
            id: fields.required()?,
            end_timestamp: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.id), optional(self.end_timestamp)])
    }
}

impl StructureShape for TerminateResponsibilityTransferRequest {
    const SCHEMA: &'static Schema = &schemas::TERMINATE_RESPONSIBILITY_TRANSFER_REQUEST;
}

/// `TerminateResponsibilityTransferResponse`
#[derive(Clone, Default, PartialEq)]
pub struct TerminateResponsibilityTransferResponse {
    /// `ResponsibilityTransfer`
    pub responsibility_transfer: Option<ResponsibilityTransfer>,
}

impl Shape for TerminateResponsibilityTransferResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "TerminateResponsibilityTransferResponse")?;
        Ok(Self {
            responsibility_transfer: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![optional(self.responsibility_transfer)])
    }
}

impl StructureShape for TerminateResponsibilityTransferResponse {
    const SCHEMA: &'static Schema = &schemas::TERMINATE_RESPONSIBILITY_TRANSFER_RESPONSE;
}

/// `TransferParticipant`
#[derive(Clone, Default, PartialEq)]
pub struct TransferParticipant {
    /// `ManagementAccountId`
    pub management_account_id: Option<String>,
    /// `ManagementAccountEmail`
    pub management_account_email: Option<String>,
}

impl Shape for TransferParticipant {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "TransferParticipant")?;
        Ok(Self {
            management_account_id: fields.optional()?,
            management_account_email: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            optional(self.management_account_id),
            optional(self.management_account_email),
        ])
    }
}

impl StructureShape for TransferParticipant {
    const SCHEMA: &'static Schema = &schemas::TRANSFER_PARTICIPANT;
}

/// `UntagResourceRequest`
#[derive(Clone, PartialEq)]
pub struct UntagResourceRequest {
    /// `ResourceId`
    pub resource_id: String,
    /// `TagKeys`
    pub tag_keys: Vec<String>,
}

impl Shape for UntagResourceRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "UntagResourceRequest")?;
        Ok(Self {
            resource_id: fields.required()?,
            tag_keys: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.resource_id), required(self.tag_keys)])
    }
}

impl StructureShape for UntagResourceRequest {
    const SCHEMA: &'static Schema = &schemas::UNTAG_RESOURCE_REQUEST;
}

/// `UpdateOrganizationalUnitRequest`
#[derive(Clone, PartialEq)]
pub struct UpdateOrganizationalUnitRequest {
    /// `OrganizationalUnitId`
    pub organizational_unit_id: String,
    /// `Name`
    pub name: Option<String>,
}

impl UpdateOrganizationalUnitRequest {
    /// The required members; the others are absent.
    pub fn new(organizational_unit_id: String) -> Self {
        Self {
            organizational_unit_id,
            name: None,
        }
    }
}

impl Shape for UpdateOrganizationalUnitRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "UpdateOrganizationalUnitRequest")?;
        Ok(Self {
            organizational_unit_id: fields.required()?,
            name: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.organizational_unit_id),
            optional(self.name),
        ])
    }
}

impl StructureShape for UpdateOrganizationalUnitRequest {
    const SCHEMA: &'static Schema = &schemas::UPDATE_ORGANIZATIONAL_UNIT_REQUEST;
}

/// `UpdateOrganizationalUnitResponse`
#[derive(Clone, Default, PartialEq)]
pub struct UpdateOrganizationalUnitResponse {
    /// `OrganizationalUnit`
    pub organizational_unit: Option<OrganizationalUnit>,
}

impl Shape for UpdateOrganizationalUnitResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "UpdateOrganizationalUnitResponse")?;
        Ok(Self {
            organizational_unit: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![optional(self.organizational_unit)])
    }
}

impl StructureShape for UpdateOrganizationalUnitResponse {
    const SCHEMA: &'static Schema = &schemas::UPDATE_ORGANIZATIONAL_UNIT_RESPONSE;
}

/// `UpdatePolicyRequest`
#[derive(Clone, PartialEq)]
pub struct UpdatePolicyRequest {
    /// `PolicyId`
    pub policy_id: String,
    /// `Name`
    pub name: Option<String>,
    /// `Description`
    pub description: Option<String>,
    /// `Content`
    pub content: Option<String>,
}

impl UpdatePolicyRequest {
    /// The required members; the others are absent.
    pub fn new(policy_id: String) -> Self {
        Self {
            policy_id,
            name: None,
            description: None,
            content: None,
        }
    }
}

impl Shape for UpdatePolicyRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "UpdatePolicyRequest")?;
        Ok(Self {
            policy_id: fields.required()?,
            name: fields.optional()?,
            description: fields.optional()?,
            content: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.policy_id),
            optional(self.name),
            optional(self.description),
            optional(self.content),
        ])
    }
}

impl StructureShape for UpdatePolicyRequest {
    const SCHEMA: &'static Schema = &schemas::UPDATE_POLICY_REQUEST;
}

/// `UpdatePolicyResponse`
#[derive(Clone, Default, PartialEq)]
pub struct UpdatePolicyResponse {
    /// `Policy`
    pub policy: Option<Policy>,
}

impl Shape for UpdatePolicyResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "UpdatePolicyResponse")?;
        Ok(Self {
            policy: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![optional(self.policy)])
    }
}

impl StructureShape for UpdatePolicyResponse {
    const SCHEMA: &'static Schema = &schemas::UPDATE_POLICY_RESPONSE;
}

/// `UpdateResponsibilityTransferRequest`
#[derive(Clone, PartialEq)]
pub struct UpdateResponsibilityTransferRequest {
    /// `Id`
    pub id: String,
    /// `Name`
    pub name: String,
}

impl Shape for UpdateResponsibilityTransferRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "UpdateResponsibilityTransferRequest")?;
        Ok(Self {
            id: fields.required()?,
            name: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.id), required(self.name)])
    }
}

impl StructureShape for UpdateResponsibilityTransferRequest {
    const SCHEMA: &'static Schema = &schemas::UPDATE_RESPONSIBILITY_TRANSFER_REQUEST;
}

/// `UpdateResponsibilityTransferResponse`
#[derive(Clone, Default, PartialEq)]
pub struct UpdateResponsibilityTransferResponse {
    /// `ResponsibilityTransfer`
    pub responsibility_transfer: Option<ResponsibilityTransfer>,
}

impl Shape for UpdateResponsibilityTransferResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "UpdateResponsibilityTransferResponse")?;
        Ok(Self {
            responsibility_transfer: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![optional(self.responsibility_transfer)])
    }
}

impl StructureShape for UpdateResponsibilityTransferResponse {
    const SCHEMA: &'static Schema = &schemas::UPDATE_RESPONSIBILITY_TRANSFER_RESPONSE;
}

smithy::opaque_debug!(
    AcceptHandshakeRequest,
    AcceptHandshakeResponse,
    Account,
    AttachPolicyRequest,
    CancelHandshakeRequest,
    CancelHandshakeResponse,
    Child,
    CloseAccountRequest,
    CreateAccountRequest,
    CreateAccountResponse,
    CreateAccountStatus,
    CreateGovCloudAccountRequest,
    CreateGovCloudAccountResponse,
    CreateOrganizationRequest,
    CreateOrganizationResponse,
    CreateOrganizationalUnitRequest,
    CreateOrganizationalUnitResponse,
    CreatePolicyRequest,
    CreatePolicyResponse,
    DeclineHandshakeRequest,
    DeclineHandshakeResponse,
    DelegatedAdministrator,
    DelegatedService,
    DeleteOrganizationalUnitRequest,
    DeletePolicyRequest,
    DeregisterDelegatedAdministratorRequest,
    DescribeAccountRequest,
    DescribeAccountResponse,
    DescribeCreateAccountStatusRequest,
    DescribeCreateAccountStatusResponse,
    DescribeEffectivePolicyRequest,
    DescribeEffectivePolicyResponse,
    DescribeHandshakeRequest,
    DescribeHandshakeResponse,
    DescribeOrganizationResponse,
    DescribeOrganizationalUnitRequest,
    DescribeOrganizationalUnitResponse,
    DescribePolicyRequest,
    DescribePolicyResponse,
    DescribeResourcePolicyResponse,
    DescribeResponsibilityTransferRequest,
    DescribeResponsibilityTransferResponse,
    DetachPolicyRequest,
    DisableAWSServiceAccessRequest,
    DisablePolicyTypeRequest,
    DisablePolicyTypeResponse,
    EffectivePolicy,
    EffectivePolicyValidationError,
    EnableAWSServiceAccessRequest,
    EnableAllFeaturesRequest,
    EnableAllFeaturesResponse,
    EnablePolicyTypeRequest,
    EnablePolicyTypeResponse,
    EnabledServicePrincipal,
    Handshake,
    HandshakeFilter,
    HandshakeParty,
    HandshakeResource,
    InviteAccountToOrganizationRequest,
    InviteAccountToOrganizationResponse,
    InviteOrganizationToTransferResponsibilityRequest,
    InviteOrganizationToTransferResponsibilityResponse,
    ListAWSServiceAccessForOrganizationRequest,
    ListAWSServiceAccessForOrganizationResponse,
    ListAccountsForParentRequest,
    ListAccountsForParentResponse,
    ListAccountsRequest,
    ListAccountsResponse,
    ListAccountsWithInvalidEffectivePolicyRequest,
    ListAccountsWithInvalidEffectivePolicyResponse,
    ListChildrenRequest,
    ListChildrenResponse,
    ListCreateAccountStatusRequest,
    ListCreateAccountStatusResponse,
    ListDelegatedAdministratorsRequest,
    ListDelegatedAdministratorsResponse,
    ListDelegatedServicesForAccountRequest,
    ListDelegatedServicesForAccountResponse,
    ListEffectivePolicyValidationErrorsRequest,
    ListEffectivePolicyValidationErrorsResponse,
    ListHandshakesForAccountRequest,
    ListHandshakesForAccountResponse,
    ListHandshakesForOrganizationRequest,
    ListHandshakesForOrganizationResponse,
    ListInboundResponsibilityTransfersRequest,
    ListInboundResponsibilityTransfersResponse,
    ListOrganizationalUnitsForParentRequest,
    ListOrganizationalUnitsForParentResponse,
    ListOutboundResponsibilityTransfersRequest,
    ListOutboundResponsibilityTransfersResponse,
    ListParentsRequest,
    ListParentsResponse,
    ListPoliciesForTargetRequest,
    ListPoliciesForTargetResponse,
    ListPoliciesRequest,
    ListPoliciesResponse,
    ListRootsRequest,
    ListRootsResponse,
    ListTagsForResourceRequest,
    ListTagsForResourceResponse,
    ListTargetsForPolicyRequest,
    ListTargetsForPolicyResponse,
    MoveAccountRequest,
    Organization,
    OrganizationalUnit,
    Parent,
    Policy,
    PolicySummary,
    PolicyTargetSummary,
    PolicyTypeSummary,
    PutResourcePolicyRequest,
    PutResourcePolicyResponse,
    RegisterDelegatedAdministratorRequest,
    RemoveAccountFromOrganizationRequest,
    ResourcePolicy,
    ResourcePolicySummary,
    ResponsibilityTransfer,
    Root,
    Tag,
    TagResourceRequest,
    TerminateResponsibilityTransferRequest,
    TerminateResponsibilityTransferResponse,
    TransferParticipant,
    UntagResourceRequest,
    UpdateOrganizationalUnitRequest,
    UpdateOrganizationalUnitResponse,
    UpdatePolicyRequest,
    UpdatePolicyResponse,
    UpdateResponsibilityTransferRequest,
    UpdateResponsibilityTransferResponse
);
