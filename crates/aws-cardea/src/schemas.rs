//! Schemas of the shapes of Cardea.
//! GENERATED from models/cardea.json by `cargo xtask codegen`. Never edited.

use smithy::{ErrorSchema, Kind, Member, Pattern, Range, Schema, Text, TimestampFormat};

/// `Access`
pub static ACCESS: Schema = Schema::new(
    "Access",
    Kind::structure(&[
        Member::required("AccountId", &ACCOUNT_ID),
        Member::optional("PermissionSetArn", &PERMISSION_SET_ARN),
        Member::optional("PermissionSetName", &STRING),
        Member::optional("RoleArn", &STRING),
        Member::optional("UserId", &USER_ID),
        Member::optional("UserName", &STRING),
        Member::optional("UserStatus", &USER_STATUS),
        Member::required("Reasons", &ACCESS_REASON_LIST),
    ]),
);

/// `AccessDeniedException`
pub static ACCESS_DENIED_EXCEPTION: Schema = Schema::new(
    "AccessDeniedException",
    Kind::structure(&[Member::optional("Message", &STRING)]),
);

/// The error `AccessDeniedException`
pub static ACCESS_DENIED_EXCEPTION_ERROR: ErrorSchema = ErrorSchema {
    shape: &ACCESS_DENIED_EXCEPTION,
    code: "AccessDeniedException",
    status: 400,
};

/// `AccessEffect`
pub static ACCESS_EFFECT: Schema = Schema::new(
    "AccessEffect",
    Kind::structure(&[
        Member::required("UserId", &USER_ID),
        Member::optional("UserName", &STRING),
        Member::optional("UserStatus", &USER_STATUS),
        Member::required("AccountId", &ACCOUNT_ID),
        Member::optional("PermissionSetArn", &PERMISSION_SET_ARN),
        Member::optional("PermissionSetName", &STRING),
        Member::optional("RoleArn", &STRING),
    ]),
);

/// `AccessEffectList`
pub static ACCESS_EFFECT_LIST: Schema =
    Schema::new("AccessEffectList", Kind::List(&ACCESS_EFFECT, Range::ANY));

/// `AccessList`
pub static ACCESS_LIST: Schema = Schema::new("AccessList", Kind::List(&ACCESS, Range::ANY));

/// `AccessReason`
pub static ACCESS_REASON: Schema = Schema::new(
    "AccessReason",
    Kind::structure(&[
        Member::required("Type", &ACCESS_REASON_TYPE),
        Member::optional("GroupId", &PRINCIPAL_ID),
        Member::optional("GroupName", &STRING),
        Member::optional("GroupPath", &GROUP_PATH),
        Member::optional("ExpiresAt", &TIMESTAMP),
        Member::optional("AssignmentRuleId", &ASSIGNMENT_RULE_ID),
        Member::optional("AssignmentRuleName", &STRING),
        Member::optional("AssignmentRuleTarget", &STRING),
    ]),
);

/// `AccessReasonList`
pub static ACCESS_REASON_LIST: Schema =
    Schema::new("AccessReasonList", Kind::List(&ACCESS_REASON, Range::ANY));

/// `AccessReasonType`
pub static ACCESS_REASON_TYPE: Schema =
    Schema::new("AccessReasonType", Kind::enumeration(&["DIRECT", "GROUP"]));

static ACCOUNT_ID_PATTERN: Pattern = Pattern::new("\\d{12}", "[0-9]{12}");

/// `AccountId`
pub static ACCOUNT_ID: Schema = Schema::new(
    "AccountId",
    Kind::String(Text {
        length: Range::of(Some(12), Some(12)),
        pattern: Some(&ACCOUNT_ID_PATTERN),
        ..Text::ANY
    }),
);

/// `AccountIdList`
pub static ACCOUNT_ID_LIST: Schema = Schema::new(
    "AccountIdList",
    Kind::List(&ACCOUNT_ID, Range::of(Some(1), Some(50))),
);

static ACTION_PATTERN: Pattern =
    Pattern::new("[A-Za-z0-9-]+:[A-Za-z0-9-]+", "[A-Za-z0-9-]+:[A-Za-z0-9-]+");

/// `Action`
pub static ACTION: Schema = Schema::new(
    "Action",
    Kind::String(Text {
        length: Range::of(Some(3), Some(256)),
        pattern: Some(&ACTION_PATTERN),
        ..Text::ANY
    }),
);

/// `AddSamlProviderCertificateRequest`
pub static ADD_SAML_PROVIDER_CERTIFICATE_REQUEST: Schema = Schema::new(
    "AddSamlProviderCertificateRequest",
    Kind::structure(&[
        Member::required("InstanceArn", &INSTANCE_ARN),
        Member::required("Certificate", &SAML_CERTIFICATE),
    ]),
);

/// `AddSamlProviderCertificateResponse`
pub static ADD_SAML_PROVIDER_CERTIFICATE_RESPONSE: Schema = Schema::new(
    "AddSamlProviderCertificateResponse",
    Kind::structure(&[Member::required("CertificateId", &SAML_CERTIFICATE_ID)]),
);

/// `AssignmentRule`
pub static ASSIGNMENT_RULE: Schema = Schema::new(
    "AssignmentRule",
    Kind::structure(&[
        Member::required("AssignmentRuleId", &ASSIGNMENT_RULE_ID),
        Member::required("AssignmentRuleArn", &STRING),
        Member::required("Name", &ASSIGNMENT_RULE_NAME),
        Member::optional("Description", &ASSIGNMENT_RULE_DESCRIPTION),
        Member::required("Target", &ASSIGNMENT_RULE_TARGET),
        Member::required("ExcludedAccountIds", &ASSIGNMENT_RULE_ACCOUNT_ID_LIST),
        Member::required(
            "ExcludedOrganizationalUnitIds",
            &ORGANIZATIONAL_UNIT_ID_LIST,
        ),
        Member::required("Principals", &ASSIGNMENT_RULE_PRINCIPAL_LIST),
        Member::required("PermissionSetArns", &PERMISSION_SET_ARN_LIST),
        Member::required("IncludeManagementAccount", &BOOLEAN),
        Member::optional("ExpiresAt", &TIMESTAMP),
        Member::required("Tags", &TAG_LIST),
        Member::required("Status", &ASSIGNMENT_RULE_STATUS),
        Member::required("CreatedAt", &TIMESTAMP),
        Member::required("ChangedAt", &TIMESTAMP),
        Member::required("ChangedBy", &STRING),
    ]),
);

/// `AssignmentRuleAccountIdList`
pub static ASSIGNMENT_RULE_ACCOUNT_ID_LIST: Schema = Schema::new(
    "AssignmentRuleAccountIdList",
    Kind::List(&ACCOUNT_ID, Range::of(Some(0), Some(500))),
);

/// `AssignmentRuleDescription`
pub static ASSIGNMENT_RULE_DESCRIPTION: Schema = Schema::new(
    "AssignmentRuleDescription",
    Kind::String(Text {
        length: Range::of(Some(0), Some(700)),
        ..Text::ANY
    }),
);

/// `AssignmentRuleFailure`
pub static ASSIGNMENT_RULE_FAILURE: Schema = Schema::new(
    "AssignmentRuleFailure",
    Kind::structure(&[
        Member::required("AccountId", &ACCOUNT_ID),
        Member::required("PermissionSetArn", &PERMISSION_SET_ARN),
        Member::required("PrincipalType", &PRINCIPAL_TYPE),
        Member::required("PrincipalId", &PRINCIPAL_ID),
        Member::required("Message", &STRING),
    ]),
);

/// `AssignmentRuleFailureList`
pub static ASSIGNMENT_RULE_FAILURE_LIST: Schema = Schema::new(
    "AssignmentRuleFailureList",
    Kind::List(&ASSIGNMENT_RULE_FAILURE, Range::ANY),
);

static ASSIGNMENT_RULE_ID_PATTERN: Pattern = Pattern::new("ar-[0-9a-f]{16}", "ar-[0-9a-f]{16}");

/// `AssignmentRuleId`
pub static ASSIGNMENT_RULE_ID: Schema = Schema::new(
    "AssignmentRuleId",
    Kind::String(Text {
        length: Range::of(Some(19), Some(19)),
        pattern: Some(&ASSIGNMENT_RULE_ID_PATTERN),
        ..Text::ANY
    }),
);

/// `AssignmentRuleList`
pub static ASSIGNMENT_RULE_LIST: Schema = Schema::new(
    "AssignmentRuleList",
    Kind::List(&ASSIGNMENT_RULE, Range::ANY),
);

static ASSIGNMENT_RULE_NAME_PATTERN: Pattern =
    Pattern::new("[\\w+=,.@ -]+", "[0-9A-Za-z_+=,.@ -]+");

/// `AssignmentRuleName`
pub static ASSIGNMENT_RULE_NAME: Schema = Schema::new(
    "AssignmentRuleName",
    Kind::String(Text {
        length: Range::of(Some(1), Some(64)),
        pattern: Some(&ASSIGNMENT_RULE_NAME_PATTERN),
        ..Text::ANY
    }),
);

/// `AssignmentRulePrincipal`
pub static ASSIGNMENT_RULE_PRINCIPAL: Schema = Schema::new(
    "AssignmentRulePrincipal",
    Kind::structure(&[
        Member::required("PrincipalType", &PRINCIPAL_TYPE),
        Member::required("PrincipalId", &PRINCIPAL_ID),
    ]),
);

/// `AssignmentRulePrincipalList`
pub static ASSIGNMENT_RULE_PRINCIPAL_LIST: Schema = Schema::new(
    "AssignmentRulePrincipalList",
    Kind::List(&ASSIGNMENT_RULE_PRINCIPAL, Range::of(Some(1), Some(50))),
);

/// `AssignmentRuleProgress`
pub static ASSIGNMENT_RULE_PROGRESS: Schema = Schema::new(
    "AssignmentRuleProgress",
    Kind::structure(&[
        Member::required("Accounts", &INTEGER),
        Member::required("Assignments", &INTEGER),
        Member::required("Pending", &INTEGER),
        Member::required("Failed", &INTEGER),
        Member::required("Failures", &ASSIGNMENT_RULE_FAILURE_LIST),
    ]),
);

/// `AssignmentRuleStatus`
pub static ASSIGNMENT_RULE_STATUS: Schema = Schema::new(
    "AssignmentRuleStatus",
    Kind::enumeration(&[
        "CONVERGED",
        "CONVERGING",
        "FAILED",
        "EXPIRED",
        "TARGET_MISSING",
        "DELETING",
    ]),
);

/// `AssignmentRuleTarget`
pub static ASSIGNMENT_RULE_TARGET: Schema = Schema::new(
    "AssignmentRuleTarget",
    Kind::structure(&[
        Member::optional("Parent", &PARENT_TARGET),
        Member::optional("AccountTags", &TAG_EXPRESSION),
    ]),
);

/// `Boolean`
pub static BOOLEAN: Schema = Schema::new("Boolean", Kind::Boolean);

/// `Change`
pub static CHANGE: Schema = Schema::new(
    "Change",
    Kind::structure(&[
        Member::required("EntityType", &ENTITY_TYPE),
        Member::required("EntityId", &ENTITY_ID),
        Member::required("Version", &INTEGER),
        Member::required("ChangedAt", &TIMESTAMP),
        Member::required("Author", &STRING),
        Member::required("RequestId", &REQUEST_ID),
        Member::optional("Before", &DOCUMENT),
        Member::optional("After", &DOCUMENT),
    ]),
);

/// `ChangeIdentitySourceRequest`
pub static CHANGE_IDENTITY_SOURCE_REQUEST: Schema = Schema::new(
    "ChangeIdentitySourceRequest",
    Kind::structure(&[
        Member::required("InstanceArn", &INSTANCE_ARN),
        Member::required("IdentitySource", &IDENTITY_SOURCE_TYPE),
        Member::required("PlanToken", &IDENTITY_SOURCE_PLAN_TOKEN),
        Member::required("Confirm", &IDENTITY_SOURCE_CONFIRMATION),
    ]),
);

/// `ChangeIdentitySourceResponse`
pub static CHANGE_IDENTITY_SOURCE_RESPONSE: Schema = Schema::new(
    "ChangeIdentitySourceResponse",
    Kind::structure(&[Member::required("IdentitySource", &IDENTITY_SOURCE_TYPE)]),
);

/// `ChangeList`
pub static CHANGE_LIST: Schema = Schema::new("ChangeList", Kind::List(&CHANGE, Range::ANY));

/// `CheckProvisioningRequest`
pub static CHECK_PROVISIONING_REQUEST: Schema = Schema::new(
    "CheckProvisioningRequest",
    Kind::structure(&[
        Member::required("InstanceArn", &INSTANCE_ARN),
        Member::required("PermissionSetArn", &PERMISSION_SET_ARN),
        Member::optional("AccountIds", &ACCOUNT_ID_LIST),
        Member::optional("MaxResults", &MAX_RESULTS),
        Member::optional("NextToken", &TOKEN),
    ]),
);

/// `CheckProvisioningResponse`
pub static CHECK_PROVISIONING_RESPONSE: Schema = Schema::new(
    "CheckProvisioningResponse",
    Kind::structure(&[
        Member::required("Checks", &PROVISIONING_CHECK_LIST),
        Member::optional("NextToken", &TOKEN),
    ]),
);

/// `Condition`
pub static CONDITION: Schema = Schema::new(
    "Condition",
    Kind::structure(&[
        Member::required("Operator", &STRING),
        Member::required("Key", &STRING),
        Member::required("At", &POSITION),
        Member::required("Values", &STRING_LIST),
        Member::optional("Found", &STRING_LIST),
        Member::required("Result", &STRING),
        Member::required("Description", &STRING),
    ]),
);

/// `ConditionList`
pub static CONDITION_LIST: Schema =
    Schema::new("ConditionList", Kind::List(&CONDITION, Range::ANY));

/// `ConfirmProvisioningRunRequest`
pub static CONFIRM_PROVISIONING_RUN_REQUEST: Schema = Schema::new(
    "ConfirmProvisioningRunRequest",
    Kind::structure(&[
        Member::required("InstanceArn", &INSTANCE_ARN),
        Member::required("Decision", &RUN_DECISION),
    ]),
);

/// `ConfirmProvisioningRunResponse`
pub static CONFIRM_PROVISIONING_RUN_RESPONSE: Schema = Schema::new(
    "ConfirmProvisioningRunResponse",
    Kind::structure(&[Member::optional("ConfirmedUntil", &TIMESTAMP)]),
);

/// `ConflictException`
pub static CONFLICT_EXCEPTION: Schema = Schema::new(
    "ConflictException",
    Kind::structure(&[Member::optional("Message", &STRING)]),
);

/// The error `ConflictException`
pub static CONFLICT_EXCEPTION_ERROR: ErrorSchema = ErrorSchema {
    shape: &CONFLICT_EXCEPTION,
    code: "ConflictException",
    status: 400,
};

/// `ConsoleDestination`
pub static CONSOLE_DESTINATION: Schema = Schema::new(
    "ConsoleDestination",
    Kind::String(Text {
        length: Range::of(Some(1), Some(2048)),
        ..Text::ANY
    }),
);

/// `ContextEntry`
pub static CONTEXT_ENTRY: Schema = Schema::new(
    "ContextEntry",
    Kind::structure(&[
        Member::required("Key", &CONTEXT_KEY),
        Member::required("Values", &CONTEXT_VALUE_LIST),
    ]),
);

/// `ContextEntryList`
pub static CONTEXT_ENTRY_LIST: Schema = Schema::new(
    "ContextEntryList",
    Kind::List(&CONTEXT_ENTRY, Range::of(Some(0), Some(64))),
);

static CONTEXT_KEY_PATTERN: Pattern = Pattern::new("[^:]+:.+", "[^:]+:.+");

/// `ContextKey`
pub static CONTEXT_KEY: Schema = Schema::new(
    "ContextKey",
    Kind::String(Text {
        length: Range::of(Some(3), Some(256)),
        pattern: Some(&CONTEXT_KEY_PATTERN),
        ..Text::ANY
    }),
);

/// `ContextValue`
pub static CONTEXT_VALUE: Schema = Schema::new(
    "ContextValue",
    Kind::String(Text {
        length: Range::of(None, Some(2048)),
        ..Text::ANY
    }),
);

/// `ContextValueList`
pub static CONTEXT_VALUE_LIST: Schema = Schema::new(
    "ContextValueList",
    Kind::List(&CONTEXT_VALUE, Range::of(Some(0), Some(64))),
);

/// `ControlPolicyCourse`
pub static CONTROL_POLICY_COURSE: Schema = Schema::new(
    "ControlPolicyCourse",
    Kind::enumeration(&["BEGINS", "CEASES"]),
);

/// `ControlPolicyEffect`
pub static CONTROL_POLICY_EFFECT: Schema = Schema::new(
    "ControlPolicyEffect",
    Kind::structure(&[
        Member::required("AccountId", &ACCOUNT_ID),
        Member::required("PolicyId", &STRING),
        Member::optional("PolicyName", &STRING),
        Member::required("PolicyType", &STRING),
        Member::required("Course", &CONTROL_POLICY_COURSE),
    ]),
);

/// `ControlPolicyEffectList`
pub static CONTROL_POLICY_EFFECT_LIST: Schema = Schema::new(
    "ControlPolicyEffectList",
    Kind::List(&CONTROL_POLICY_EFFECT, Range::ANY),
);

/// `CreateAssignmentRuleRequest`
pub static CREATE_ASSIGNMENT_RULE_REQUEST: Schema = Schema::new(
    "CreateAssignmentRuleRequest",
    Kind::structure(&[
        Member::required("InstanceArn", &INSTANCE_ARN),
        Member::required("Name", &ASSIGNMENT_RULE_NAME),
        Member::optional("Description", &ASSIGNMENT_RULE_DESCRIPTION),
        Member::required("Target", &ASSIGNMENT_RULE_TARGET),
        Member::optional("ExcludedAccountIds", &ASSIGNMENT_RULE_ACCOUNT_ID_LIST),
        Member::optional(
            "ExcludedOrganizationalUnitIds",
            &ORGANIZATIONAL_UNIT_ID_LIST,
        ),
        Member::required("Principals", &ASSIGNMENT_RULE_PRINCIPAL_LIST),
        Member::required("PermissionSetArns", &PERMISSION_SET_ARN_LIST),
        Member::optional("IncludeManagementAccount", &BOOLEAN),
        Member::optional("ExpiresAt", &TIMESTAMP),
        Member::optional("Tags", &TAG_LIST),
    ]),
);

/// `CreateAssignmentRuleResponse`
pub static CREATE_ASSIGNMENT_RULE_RESPONSE: Schema = Schema::new(
    "CreateAssignmentRuleResponse",
    Kind::structure(&[Member::required("AssignmentRule", &ASSIGNMENT_RULE)]),
);

/// `CreateConsoleSessionRequest`
pub static CREATE_CONSOLE_SESSION_REQUEST: Schema = Schema::new(
    "CreateConsoleSessionRequest",
    Kind::structure(&[
        Member::required("accountId", &ACCOUNT_ID),
        Member::required("roleName", &PERMISSION_SET_NAME),
        Member::optional("destination", &CONSOLE_DESTINATION),
    ]),
);

/// `CreateConsoleSessionResponse`
pub static CREATE_CONSOLE_SESSION_RESPONSE: Schema = Schema::new(
    "CreateConsoleSessionResponse",
    Kind::structure(&[
        Member::required("signInUrl", &SIGN_IN_URL),
        Member::required("expiresAt", &TIMESTAMP),
    ]),
);

/// `CreateExpiringAccountAssignmentRequest`
pub static CREATE_EXPIRING_ACCOUNT_ASSIGNMENT_REQUEST: Schema = Schema::new(
    "CreateExpiringAccountAssignmentRequest",
    Kind::structure(&[
        Member::required("InstanceArn", &INSTANCE_ARN),
        Member::required("AccountId", &ACCOUNT_ID),
        Member::required("PermissionSetArn", &PERMISSION_SET_ARN),
        Member::required("PrincipalType", &PRINCIPAL_TYPE),
        Member::required("PrincipalId", &PRINCIPAL_ID),
        Member::required("ExpiresAt", &TIMESTAMP),
    ]),
);

/// `CreateExpiringAccountAssignmentResponse`
pub static CREATE_EXPIRING_ACCOUNT_ASSIGNMENT_RESPONSE: Schema = Schema::new(
    "CreateExpiringAccountAssignmentResponse",
    Kind::structure(&[
        Member::required("RequestId", &REQUEST_ID),
        Member::required("Status", &STRING),
        Member::optional("FailureReason", &STRING),
    ]),
);

/// `CreateExpiringGroupMembershipRequest`
pub static CREATE_EXPIRING_GROUP_MEMBERSHIP_REQUEST: Schema = Schema::new(
    "CreateExpiringGroupMembershipRequest",
    Kind::structure(&[
        Member::required("IdentityStoreId", &IDENTITY_STORE_ID),
        Member::required("GroupId", &GROUP_ID),
        Member::required("UserId", &USER_ID),
        Member::required("ExpiresAt", &TIMESTAMP),
    ]),
);

/// `CreateExpiringGroupMembershipResponse`
pub static CREATE_EXPIRING_GROUP_MEMBERSHIP_RESPONSE: Schema = Schema::new(
    "CreateExpiringGroupMembershipResponse",
    Kind::structure(&[
        Member::required("IdentityStoreId", &IDENTITY_STORE_ID),
        Member::required("MembershipId", &MEMBERSHIP_ID),
    ]),
);

/// `CreateGroupNestingRequest`
pub static CREATE_GROUP_NESTING_REQUEST: Schema = Schema::new(
    "CreateGroupNestingRequest",
    Kind::structure(&[
        Member::required("IdentityStoreId", &IDENTITY_STORE_ID),
        Member::required("ParentGroupId", &GROUP_ID),
        Member::required("ChildGroupId", &GROUP_ID),
    ]),
);

/// `CreateGroupNestingResponse`
pub static CREATE_GROUP_NESTING_RESPONSE: Schema =
    Schema::new("CreateGroupNestingResponse", Kind::structure(&[]));

/// `CreateMfaRecoveryCodeRequest`
pub static CREATE_MFA_RECOVERY_CODE_REQUEST: Schema = Schema::new(
    "CreateMfaRecoveryCodeRequest",
    Kind::structure(&[
        Member::required("IdentityStoreId", &IDENTITY_STORE_ID),
        Member::required("UserId", &USER_ID),
    ]),
);

/// `CreateMfaRecoveryCodeResponse`
pub static CREATE_MFA_RECOVERY_CODE_RESPONSE: Schema = Schema::new(
    "CreateMfaRecoveryCodeResponse",
    Kind::structure(&[
        Member::required("RecoveryCode", &SENSITIVE_STRING),
        Member::required("ExpiresAt", &TIMESTAMP),
    ]),
);

/// `CreateProvisioningTokenRequest`
pub static CREATE_PROVISIONING_TOKEN_REQUEST: Schema = Schema::new(
    "CreateProvisioningTokenRequest",
    Kind::structure(&[
        Member::required("InstanceArn", &INSTANCE_ARN),
        Member::optional("Name", &PROVISIONING_TOKEN_NAME),
        Member::optional("Mode", &PROVISIONING_MODE),
        Member::optional("ExpiresInDays", &PROVISIONING_TOKEN_DAYS),
    ]),
);

/// `CreateProvisioningTokenResponse`
pub static CREATE_PROVISIONING_TOKEN_RESPONSE: Schema = Schema::new(
    "CreateProvisioningTokenResponse",
    Kind::structure(&[
        Member::required("Token", &PROVISIONING_TOKEN),
        Member::required("AccessToken", &SENSITIVE_STRING),
        Member::required("Endpoint", &STRING),
    ]),
);

/// `DeleteAssignmentRuleRequest`
pub static DELETE_ASSIGNMENT_RULE_REQUEST: Schema = Schema::new(
    "DeleteAssignmentRuleRequest",
    Kind::structure(&[
        Member::required("InstanceArn", &INSTANCE_ARN),
        Member::required("AssignmentRuleId", &ASSIGNMENT_RULE_ID),
    ]),
);

/// `DeleteAssignmentRuleResponse`
pub static DELETE_ASSIGNMENT_RULE_RESPONSE: Schema =
    Schema::new("DeleteAssignmentRuleResponse", Kind::structure(&[]));

/// `DeleteGroupNestingRequest`
pub static DELETE_GROUP_NESTING_REQUEST: Schema = Schema::new(
    "DeleteGroupNestingRequest",
    Kind::structure(&[
        Member::required("IdentityStoreId", &IDENTITY_STORE_ID),
        Member::required("ParentGroupId", &GROUP_ID),
        Member::required("ChildGroupId", &GROUP_ID),
    ]),
);

/// `DeleteGroupNestingResponse`
pub static DELETE_GROUP_NESTING_RESPONSE: Schema =
    Schema::new("DeleteGroupNestingResponse", Kind::structure(&[]));

/// `DeleteOidcProviderRequest`
pub static DELETE_OIDC_PROVIDER_REQUEST: Schema = Schema::new(
    "DeleteOidcProviderRequest",
    Kind::structure(&[Member::required("InstanceArn", &INSTANCE_ARN)]),
);

/// `DeleteOidcProviderResponse`
pub static DELETE_OIDC_PROVIDER_RESPONSE: Schema =
    Schema::new("DeleteOidcProviderResponse", Kind::structure(&[]));

/// `DeleteOwnMfaDeviceRequest`
pub static DELETE_OWN_MFA_DEVICE_REQUEST: Schema = Schema::new(
    "DeleteOwnMfaDeviceRequest",
    Kind::structure(&[Member::required("deviceId", &MFA_DEVICE_ID)]),
);

/// `DeleteOwnMfaDeviceResponse`
pub static DELETE_OWN_MFA_DEVICE_RESPONSE: Schema =
    Schema::new("DeleteOwnMfaDeviceResponse", Kind::structure(&[]));

/// `DeletePortalFavouriteRequest`
pub static DELETE_PORTAL_FAVOURITE_REQUEST: Schema = Schema::new(
    "DeletePortalFavouriteRequest",
    Kind::structure(&[
        Member::required("accountId", &ACCOUNT_ID),
        Member::optional("roleName", &PERMISSION_SET_NAME),
    ]),
);

/// `DeletePortalFavouriteResponse`
pub static DELETE_PORTAL_FAVOURITE_RESPONSE: Schema =
    Schema::new("DeletePortalFavouriteResponse", Kind::structure(&[]));

/// `DeleteProvisioningTokenRequest`
pub static DELETE_PROVISIONING_TOKEN_REQUEST: Schema = Schema::new(
    "DeleteProvisioningTokenRequest",
    Kind::structure(&[
        Member::required("InstanceArn", &INSTANCE_ARN),
        Member::required("TokenId", &PROVISIONING_TOKEN_ID),
    ]),
);

/// `DeleteProvisioningTokenResponse`
pub static DELETE_PROVISIONING_TOKEN_RESPONSE: Schema =
    Schema::new("DeleteProvisioningTokenResponse", Kind::structure(&[]));

/// `DeleteSamlProviderCertificateRequest`
pub static DELETE_SAML_PROVIDER_CERTIFICATE_REQUEST: Schema = Schema::new(
    "DeleteSamlProviderCertificateRequest",
    Kind::structure(&[
        Member::required("InstanceArn", &INSTANCE_ARN),
        Member::required("CertificateId", &SAML_CERTIFICATE_ID),
    ]),
);

/// `DeleteSamlProviderCertificateResponse`
pub static DELETE_SAML_PROVIDER_CERTIFICATE_RESPONSE: Schema = Schema::new(
    "DeleteSamlProviderCertificateResponse",
    Kind::structure(&[]),
);

/// `DeleteSamlProviderRequest`
pub static DELETE_SAML_PROVIDER_REQUEST: Schema = Schema::new(
    "DeleteSamlProviderRequest",
    Kind::structure(&[Member::required("InstanceArn", &INSTANCE_ARN)]),
);

/// `DeleteSamlProviderResponse`
pub static DELETE_SAML_PROVIDER_RESPONSE: Schema =
    Schema::new("DeleteSamlProviderResponse", Kind::structure(&[]));

/// `DeleteUserMfaDeviceRequest`
pub static DELETE_USER_MFA_DEVICE_REQUEST: Schema = Schema::new(
    "DeleteUserMfaDeviceRequest",
    Kind::structure(&[
        Member::required("IdentityStoreId", &IDENTITY_STORE_ID),
        Member::required("UserId", &USER_ID),
        Member::required("DeviceId", &MFA_DEVICE_ID),
    ]),
);

/// `DeleteUserMfaDeviceResponse`
pub static DELETE_USER_MFA_DEVICE_RESPONSE: Schema =
    Schema::new("DeleteUserMfaDeviceResponse", Kind::structure(&[]));

/// `DeniedEvent`
pub static DENIED_EVENT: Schema = Schema::new(
    "DeniedEvent",
    Kind::structure(&[
        Member::required("EventId", &STRING),
        Member::required("RequestId", &REQUEST_ID),
        Member::required("EventTime", &TIMESTAMP),
        Member::required("EventSource", &STRING),
        Member::required("EventName", &STRING),
        Member::optional("ErrorCode", &STRING),
        Member::optional("ErrorMessage", &STRING),
        Member::optional("UserName", &STRING),
        Member::optional("SourceIpAddress", &STRING),
        Member::optional("UserAgent", &STRING),
    ]),
);

/// `DescribeIdentitySourceRequest`
pub static DESCRIBE_IDENTITY_SOURCE_REQUEST: Schema = Schema::new(
    "DescribeIdentitySourceRequest",
    Kind::structure(&[Member::required("InstanceArn", &INSTANCE_ARN)]),
);

/// `DescribeIdentitySourceResponse`
pub static DESCRIBE_IDENTITY_SOURCE_RESPONSE: Schema = Schema::new(
    "DescribeIdentitySourceResponse",
    Kind::structure(&[
        Member::required("IdentitySource", &IDENTITY_SOURCE_TYPE),
        Member::optional("ChangedAt", &TIMESTAMP),
        Member::required("AvailableIdentitySources", &IDENTITY_SOURCE_TYPE_LIST),
    ]),
);

/// `DescribeOidcProviderRequest`
pub static DESCRIBE_OIDC_PROVIDER_REQUEST: Schema = Schema::new(
    "DescribeOidcProviderRequest",
    Kind::structure(&[Member::required("InstanceArn", &INSTANCE_ARN)]),
);

/// `DescribeOidcProviderResponse`
pub static DESCRIBE_OIDC_PROVIDER_RESPONSE: Schema = Schema::new(
    "DescribeOidcProviderResponse",
    Kind::structure(&[
        Member::required("Issuer", &OIDC_ISSUER_URL),
        Member::required("ClientId", &OIDC_PROVIDER_CLIENT_ID),
        Member::required("ClientAuthentication", &OIDC_CLIENT_AUTHENTICATION),
        Member::required("UserNameClaim", &OIDC_CLAIM_NAME),
        Member::required("Scopes", &OIDC_SCOPE_LIST),
        Member::optional("AccessControlClaim", &OIDC_CLAIM_NAME),
        Member::required("RedirectUri", &STRING),
        Member::required("UpdatedAt", &TIMESTAMP),
    ]),
);

/// `DescribeProvisioningRequest`
pub static DESCRIBE_PROVISIONING_REQUEST: Schema = Schema::new(
    "DescribeProvisioningRequest",
    Kind::structure(&[Member::required("InstanceArn", &INSTANCE_ARN)]),
);

/// `DescribeProvisioningResponse`
pub static DESCRIBE_PROVISIONING_RESPONSE: Schema = Schema::new(
    "DescribeProvisioningResponse",
    Kind::structure(&[
        Member::required("Enabled", &BOOLEAN),
        Member::optional("EnabledAt", &TIMESTAMP),
        Member::required("Endpoint", &STRING),
        Member::required("IdentitySource", &STRING),
        Member::required("Tokens", &PROVISIONING_TOKEN_LIST),
        Member::optional("LastSeenAt", &TIMESTAMP),
        Member::optional("LagSeconds", &INTEGER),
        Member::required("Guard", &PROVISIONING_GUARD),
        Member::optional("HeldRun", &HELD_PROVISIONING_RUN),
        Member::optional("ConfirmedUntil", &TIMESTAMP),
    ]),
);

/// `DescribeSamlProviderRequest`
pub static DESCRIBE_SAML_PROVIDER_REQUEST: Schema = Schema::new(
    "DescribeSamlProviderRequest",
    Kind::structure(&[Member::required("InstanceArn", &INSTANCE_ARN)]),
);

/// `DescribeSamlProviderResponse`
pub static DESCRIBE_SAML_PROVIDER_RESPONSE: Schema = Schema::new(
    "DescribeSamlProviderResponse",
    Kind::structure(&[
        Member::required("EntityId", &STRING),
        Member::optional("SignOnRedirectUrl", &STRING),
        Member::optional("SignOnPostUrl", &STRING),
        Member::optional("LogoutUrl", &STRING),
        Member::required("Certificates", &SAML_PROVIDER_CERTIFICATE_LIST),
        Member::required("Options", &SAML_OPTIONS),
        Member::optional("MetadataUrl", &STRING),
        Member::optional("MetadataValidUntil", &TIMESTAMP),
        Member::optional("RefreshedAt", &TIMESTAMP),
        Member::optional("NextRefreshAt", &TIMESTAMP),
        Member::optional("RefreshFailure", &STRING),
        Member::required("UpdatedAt", &TIMESTAMP),
        Member::required("ServiceProvider", &SAML_SERVICE_PROVIDER),
    ]),
);

/// `DeviceCodeGroupList`
pub static DEVICE_CODE_GROUP_LIST: Schema = Schema::new(
    "DeviceCodeGroupList",
    Kind::List(&GROUP_ID, Range::of(Some(0), Some(100))),
);

/// `DeviceCodeMode`
pub static DEVICE_CODE_MODE: Schema = Schema::new(
    "DeviceCodeMode",
    Kind::enumeration(&["ALLOWED", "GROUPS", "FORBIDDEN"]),
);

/// `DisableProvisioningRequest`
pub static DISABLE_PROVISIONING_REQUEST: Schema = Schema::new(
    "DisableProvisioningRequest",
    Kind::structure(&[Member::required("InstanceArn", &INSTANCE_ARN)]),
);

/// `DisableProvisioningResponse`
pub static DISABLE_PROVISIONING_RESPONSE: Schema =
    Schema::new("DisableProvisioningResponse", Kind::structure(&[]));

/// `Document`
pub static DOCUMENT: Schema = Schema::new("Document", Kind::String(Text::ANY));

/// `ETag`
pub static E_TAG: Schema = Schema::new(
    "ETag",
    Kind::String(Text {
        length: Range::of(Some(1), Some(64)),
        ..Text::ANY
    }),
);

/// `EmailAddress`
pub static EMAIL_ADDRESS: Schema = Schema::sensitive(
    "EmailAddress",
    Kind::String(Text {
        length: Range::of(Some(3), Some(254)),
        ..Text::ANY
    }),
);

/// `EmailOneTimePassword`
pub static EMAIL_ONE_TIME_PASSWORD: Schema = Schema::new(
    "EmailOneTimePassword",
    Kind::enumeration(&["ENABLED", "DISABLED"]),
);

/// `EnableProvisioningRequest`
pub static ENABLE_PROVISIONING_REQUEST: Schema = Schema::new(
    "EnableProvisioningRequest",
    Kind::structure(&[Member::required("InstanceArn", &INSTANCE_ARN)]),
);

/// `EnableProvisioningResponse`
pub static ENABLE_PROVISIONING_RESPONSE: Schema = Schema::new(
    "EnableProvisioningResponse",
    Kind::structure(&[Member::required("Endpoint", &STRING)]),
);

/// `EndAllUserSessionsRequest`
pub static END_ALL_USER_SESSIONS_REQUEST: Schema = Schema::new(
    "EndAllUserSessionsRequest",
    Kind::structure(&[
        Member::required("IdentityStoreId", &IDENTITY_STORE_ID),
        Member::required("UserId", &USER_ID),
    ]),
);

/// `EndAllUserSessionsResponse`
pub static END_ALL_USER_SESSIONS_RESPONSE: Schema =
    Schema::new("EndAllUserSessionsResponse", Kind::structure(&[]));

/// `EndOwnOtherSessionsRequest`
pub static END_OWN_OTHER_SESSIONS_REQUEST: Schema =
    Schema::new("EndOwnOtherSessionsRequest", Kind::structure(&[]));

/// `EndOwnOtherSessionsResponse`
pub static END_OWN_OTHER_SESSIONS_RESPONSE: Schema = Schema::new(
    "EndOwnOtherSessionsResponse",
    Kind::structure(&[Member::required("endedSessions", &INTEGER)]),
);

/// `EndOwnSessionRequest`
pub static END_OWN_SESSION_REQUEST: Schema = Schema::new(
    "EndOwnSessionRequest",
    Kind::structure(&[Member::required("sessionId", &SESSION_ID)]),
);

/// `EndOwnSessionResponse`
pub static END_OWN_SESSION_RESPONSE: Schema =
    Schema::new("EndOwnSessionResponse", Kind::structure(&[]));

/// `EndUserSessionRequest`
pub static END_USER_SESSION_REQUEST: Schema = Schema::new(
    "EndUserSessionRequest",
    Kind::structure(&[
        Member::required("IdentityStoreId", &IDENTITY_STORE_ID),
        Member::required("UserId", &USER_ID),
        Member::required("SessionId", &SESSION_ID),
    ]),
);

/// `EndUserSessionResponse`
pub static END_USER_SESSION_RESPONSE: Schema =
    Schema::new("EndUserSessionResponse", Kind::structure(&[]));

/// `EntityId`
pub static ENTITY_ID: Schema = Schema::new(
    "EntityId",
    Kind::String(Text {
        length: Range::of(Some(1), Some(256)),
        ..Text::ANY
    }),
);

/// `EntityType`
pub static ENTITY_TYPE: Schema = Schema::new(
    "EntityType",
    Kind::enumeration(&[
        "USER",
        "GROUP",
        "MEMBERSHIP",
        "PERMISSION_SET",
        "ASSIGNMENT",
        "ENTITLEMENT",
        "NESTING",
        "ASSIGNMENT_RULE",
        "SETTINGS",
    ]),
);

/// `Expiration`
pub static EXPIRATION: Schema = Schema::new(
    "Expiration",
    Kind::Timestamp(TimestampFormat::ProtocolDefault),
);

/// `ExplainAccessRequest`
pub static EXPLAIN_ACCESS_REQUEST: Schema = Schema::new(
    "ExplainAccessRequest",
    Kind::structure(&[
        Member::optional("PrincipalArn", &PRINCIPAL_ARN),
        Member::optional("Action", &ACTION),
        Member::optional("ResourceArn", &RESOURCE_ARN),
        Member::optional("Context", &CONTEXT_ENTRY_LIST),
        Member::optional("RequestId", &REQUEST_ID),
    ]),
);

/// `ExplainAccessResponse`
pub static EXPLAIN_ACCESS_RESPONSE: Schema = Schema::new(
    "ExplainAccessResponse",
    Kind::structure(&[
        Member::optional("PrincipalArn", &PRINCIPAL_ARN),
        Member::optional("Action", &ACTION),
        Member::optional("ResourceArn", &RESOURCE_ARN),
        Member::required("Allowed", &BOOLEAN),
        Member::required("Decision", &STRING),
        Member::required("Summary", &STRING),
        Member::optional("Message", &STRING),
        Member::required("Layers", &LAYER_LIST),
        Member::required("MissingContextKeys", &STRING_LIST),
        Member::required("Context", &CONTEXT_ENTRY_LIST),
        Member::optional("Event", &DENIED_EVENT),
        Member::optional("LeftOut", &STRING),
    ]),
);

/// `GetAccountRootCredentialsRequest`
pub static GET_ACCOUNT_ROOT_CREDENTIALS_REQUEST: Schema = Schema::new(
    "GetAccountRootCredentialsRequest",
    Kind::structure(&[Member::required("AccountId", &ACCOUNT_ID)]),
);

/// `GetAccountRootCredentialsResponse`
pub static GET_ACCOUNT_ROOT_CREDENTIALS_RESPONSE: Schema = Schema::new(
    "GetAccountRootCredentialsResponse",
    Kind::structure(&[
        Member::required("AccessKeyId", &STRING),
        Member::required("SecretAccessKey", &SENSITIVE_STRING),
        Member::required("SessionToken", &SENSITIVE_STRING),
        Member::required("Expiration", &EXPIRATION),
    ]),
);

/// `GetAssignmentRuleRequest`
pub static GET_ASSIGNMENT_RULE_REQUEST: Schema = Schema::new(
    "GetAssignmentRuleRequest",
    Kind::structure(&[
        Member::required("InstanceArn", &INSTANCE_ARN),
        Member::required("AssignmentRuleId", &ASSIGNMENT_RULE_ID),
    ]),
);

/// `GetAssignmentRuleResponse`
pub static GET_ASSIGNMENT_RULE_RESPONSE: Schema = Schema::new(
    "GetAssignmentRuleResponse",
    Kind::structure(&[
        Member::required("AssignmentRule", &ASSIGNMENT_RULE),
        Member::required("Progress", &ASSIGNMENT_RULE_PROGRESS),
    ]),
);

/// `GetDeviceCodeSettingsRequest`
pub static GET_DEVICE_CODE_SETTINGS_REQUEST: Schema = Schema::new(
    "GetDeviceCodeSettingsRequest",
    Kind::structure(&[Member::required("InstanceArn", &INSTANCE_ARN)]),
);

/// `GetDeviceCodeSettingsResponse`
pub static GET_DEVICE_CODE_SETTINGS_RESPONSE: Schema = Schema::new(
    "GetDeviceCodeSettingsResponse",
    Kind::structure(&[
        Member::required("DeviceCode", &DEVICE_CODE_MODE),
        Member::required("GroupIds", &DEVICE_CODE_GROUP_LIST),
    ]),
);

/// `GetMfaSettingsRequest`
pub static GET_MFA_SETTINGS_REQUEST: Schema = Schema::new(
    "GetMfaSettingsRequest",
    Kind::structure(&[Member::required("InstanceArn", &INSTANCE_ARN)]),
);

/// `GetMfaSettingsResponse`
pub static GET_MFA_SETTINGS_RESPONSE: Schema = Schema::new(
    "GetMfaSettingsResponse",
    Kind::structure(&[Member::required("MfaSettings", &MFA_SETTINGS)]),
);

/// `GetOwnProfileRequest`
pub static GET_OWN_PROFILE_REQUEST: Schema =
    Schema::new("GetOwnProfileRequest", Kind::structure(&[]));

/// `GetOwnProfileResponse`
pub static GET_OWN_PROFILE_RESPONSE: Schema = Schema::new(
    "GetOwnProfileResponse",
    Kind::structure(&[Member::required("profile", &OWN_PROFILE)]),
);

/// `GetPasswordSettingsRequest`
pub static GET_PASSWORD_SETTINGS_REQUEST: Schema = Schema::new(
    "GetPasswordSettingsRequest",
    Kind::structure(&[Member::required("IdentityStoreId", &IDENTITY_STORE_ID)]),
);

/// `GetPasswordSettingsResponse`
pub static GET_PASSWORD_SETTINGS_RESPONSE: Schema = Schema::new(
    "GetPasswordSettingsResponse",
    Kind::structure(&[Member::required(
        "EmailOneTimePassword",
        &EMAIL_ONE_TIME_PASSWORD,
    )]),
);

/// `GetPortalRequest`
pub static GET_PORTAL_REQUEST: Schema = Schema::new(
    "GetPortalRequest",
    Kind::structure(&[Member::optional("ifNoneMatch", &E_TAG)]),
);

/// `GetPortalResponse`
pub static GET_PORTAL_RESPONSE: Schema = Schema::new(
    "GetPortalResponse",
    Kind::structure(&[
        Member::required("etag", &E_TAG),
        Member::required("notModified", &BOOLEAN),
        Member::optional("startUrl", &STRING),
        Member::optional("region", &STRING),
        Member::optional("person", &PORTAL_PERSON),
        Member::optional("accounts", &PORTAL_ACCOUNT_LIST),
        Member::optional("recents", &PORTAL_RECENT_LIST),
        Member::optional("canManageMfaDevices", &BOOLEAN),
        Member::optional("hasApplications", &BOOLEAN),
        Member::optional("usesIdentityProvider", &BOOLEAN),
        Member::optional("sessionTags", &PORTAL_SESSION_TAG_LIST),
    ]),
);

/// `GetProvisioningStatusRequest`
pub static GET_PROVISIONING_STATUS_REQUEST: Schema = Schema::new(
    "GetProvisioningStatusRequest",
    Kind::structure(&[
        Member::required("InstanceArn", &INSTANCE_ARN),
        Member::required("RequestId", &REQUEST_ID),
    ]),
);

/// `GetProvisioningStatusResponse`
pub static GET_PROVISIONING_STATUS_RESPONSE: Schema = Schema::new(
    "GetProvisioningStatusResponse",
    Kind::structure(&[
        Member::required("Operation", &PROVISIONING_OPERATION),
        Member::required("Progress", &PROVISIONING_PROGRESS),
    ]),
);

/// `GetRoleNamingRequest`
pub static GET_ROLE_NAMING_REQUEST: Schema = Schema::new(
    "GetRoleNamingRequest",
    Kind::structure(&[
        Member::required("InstanceArn", &INSTANCE_ARN),
        Member::optional("PermissionSetName", &PERMISSION_SET_NAME),
    ]),
);

/// `GetRoleNamingResponse`
pub static GET_ROLE_NAMING_RESPONSE: Schema = Schema::new(
    "GetRoleNamingResponse",
    Kind::structure(&[
        Member::required("RoleNaming", &ROLE_NAMING),
        Member::required("RolePath", &STRING),
        Member::optional("StableRoleName", &STRING),
    ]),
);

/// `GetServiceProviderMetadataRequest`
pub static GET_SERVICE_PROVIDER_METADATA_REQUEST: Schema = Schema::new(
    "GetServiceProviderMetadataRequest",
    Kind::structure(&[Member::required("InstanceArn", &INSTANCE_ARN)]),
);

/// `GetServiceProviderMetadataResponse`
pub static GET_SERVICE_PROVIDER_METADATA_RESPONSE: Schema = Schema::new(
    "GetServiceProviderMetadataResponse",
    Kind::structure(&[
        Member::required("MetadataDocument", &STRING),
        Member::required("ServiceProvider", &SAML_SERVICE_PROVIDER),
    ]),
);

/// `GetSessionSettingsRequest`
pub static GET_SESSION_SETTINGS_REQUEST: Schema = Schema::new(
    "GetSessionSettingsRequest",
    Kind::structure(&[Member::required("InstanceArn", &INSTANCE_ARN)]),
);

/// `GetSessionSettingsResponse`
pub static GET_SESSION_SETTINGS_RESPONSE: Schema = Schema::new(
    "GetSessionSettingsResponse",
    Kind::structure(&[
        Member::required("InteractiveSessionDuration", &SESSION_DURATION),
        Member::required("BackgroundSessionDuration", &SESSION_DURATION),
    ]),
);

/// `GetUserStatusRequest`
pub static GET_USER_STATUS_REQUEST: Schema = Schema::new(
    "GetUserStatusRequest",
    Kind::structure(&[
        Member::required("IdentityStoreId", &IDENTITY_STORE_ID),
        Member::required("UserId", &USER_ID),
    ]),
);

/// `GetUserStatusResponse`
pub static GET_USER_STATUS_RESPONSE: Schema = Schema::new(
    "GetUserStatusResponse",
    Kind::structure(&[
        Member::required("UserStatus", &USER_STATUS),
        Member::optional("EmailVerified", &BOOLEAN),
    ]),
);

static GROUP_ID_PATTERN: Pattern = Pattern::new(
    "([0-9a-f]{10}-|)[A-Fa-f0-9]{8}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{12}",
    "([0-9a-f]{10}-|)[A-Fa-f0-9]{8}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{12}",
);

/// `GroupId`
pub static GROUP_ID: Schema = Schema::new(
    "GroupId",
    Kind::String(Text {
        length: Range::of(Some(1), Some(47)),
        pattern: Some(&GROUP_ID_PATTERN),
        ..Text::ANY
    }),
);

/// `GroupName`
pub static GROUP_NAME: Schema = Schema::new(
    "GroupName",
    Kind::structure(&[
        Member::required("GroupId", &GROUP_ID),
        Member::optional("GroupName", &STRING),
    ]),
);

/// `GroupPath`
pub static GROUP_PATH: Schema = Schema::new("GroupPath", Kind::List(&GROUP_NAME, Range::ANY));

/// `GuardWindowMinutes`
pub static GUARD_WINDOW_MINUTES: Schema = Schema::new(
    "GuardWindowMinutes",
    Kind::Integer(Range::of(Some(1), Some(10080))),
);

/// `HeldProvisioningRun`
pub static HELD_PROVISIONING_RUN: Schema = Schema::new(
    "HeldProvisioningRun",
    Kind::structure(&[
        Member::required("HeldAt", &TIMESTAMP),
        Member::required("Reason", &STRING),
    ]),
);

/// `IdentitySourceConfirmation`
pub static IDENTITY_SOURCE_CONFIRMATION: Schema = Schema::new(
    "IdentitySourceConfirmation",
    Kind::String(Text {
        length: Range::of(Some(1), Some(16)),
        ..Text::ANY
    }),
);

/// `IdentitySourcePlanToken`
pub static IDENTITY_SOURCE_PLAN_TOKEN: Schema = Schema::new(
    "IdentitySourcePlanToken",
    Kind::String(Text {
        length: Range::of(Some(1), Some(128)),
        ..Text::ANY
    }),
);

/// `IdentitySourceType`
pub static IDENTITY_SOURCE_TYPE: Schema = Schema::new(
    "IdentitySourceType",
    Kind::enumeration(&["DIRECTORY", "SAML", "OIDC", "ACTIVE_DIRECTORY"]),
);

/// `IdentitySourceTypeList`
pub static IDENTITY_SOURCE_TYPE_LIST: Schema = Schema::new(
    "IdentitySourceTypeList",
    Kind::List(&IDENTITY_SOURCE_TYPE, Range::ANY),
);

static IDENTITY_STORE_ID_PATTERN: Pattern = Pattern::new(
    "d-[0-9a-f]{10}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}",
    "d-[0-9a-f]{10}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}",
);

/// `IdentityStoreId`
pub static IDENTITY_STORE_ID: Schema = Schema::new(
    "IdentityStoreId",
    Kind::String(Text {
        length: Range::of(Some(1), Some(36)),
        pattern: Some(&IDENTITY_STORE_ID_PATTERN),
        ..Text::ANY
    }),
);

static INSTANCE_ARN_PATTERN: Pattern = Pattern::new(
    "arn:aws(-[a-z]{1,5}){0,3}:sso:::instance/(sso)?ins-[a-zA-Z0-9-.]{16}",
    "arn:aws(-[a-z]{1,5}){0,3}:sso:::instance/(sso)?ins-[a-zA-Z0-9-.]{16}",
);

/// `InstanceArn`
pub static INSTANCE_ARN: Schema = Schema::new(
    "InstanceArn",
    Kind::String(Text {
        length: Range::of(Some(10), Some(1224)),
        pattern: Some(&INSTANCE_ARN_PATTERN),
        ..Text::ANY
    }),
);

/// `Integer`
pub static INTEGER: Schema = Schema::new("Integer", Kind::Integer(Range::ANY));

/// `InternalServerException`
pub static INTERNAL_SERVER_EXCEPTION: Schema = Schema::new(
    "InternalServerException",
    Kind::structure(&[Member::optional("Message", &STRING)]),
);

/// The error `InternalServerException`
pub static INTERNAL_SERVER_EXCEPTION_ERROR: ErrorSchema = ErrorSchema {
    shape: &INTERNAL_SERVER_EXCEPTION,
    code: "InternalServerException",
    status: 500,
};

/// `InviteUserRequest`
pub static INVITE_USER_REQUEST: Schema = Schema::new(
    "InviteUserRequest",
    Kind::structure(&[
        Member::required("IdentityStoreId", &IDENTITY_STORE_ID),
        Member::required("UserId", &USER_ID),
    ]),
);

/// `InviteUserResponse`
pub static INVITE_USER_RESPONSE: Schema = Schema::new(
    "InviteUserResponse",
    Kind::structure(&[Member::required("ExpiresAt", &TIMESTAMP)]),
);

/// `Layer`
pub static LAYER: Schema = Schema::new(
    "Layer",
    Kind::structure(&[
        Member::required("Layer", &STRING),
        Member::optional("Level", &INTEGER),
        Member::required("Description", &STRING),
        Member::required("Decision", &STRING),
        Member::required("Statements", &STATEMENT_LIST),
    ]),
);

/// `LayerList`
pub static LAYER_LIST: Schema = Schema::new("LayerList", Kind::List(&LAYER, Range::ANY));

/// `ListAccountAccessRequest`
pub static LIST_ACCOUNT_ACCESS_REQUEST: Schema = Schema::new(
    "ListAccountAccessRequest",
    Kind::structure(&[
        Member::required("InstanceArn", &INSTANCE_ARN),
        Member::required("AccountId", &ACCOUNT_ID),
        Member::optional("PermissionSetArn", &PERMISSION_SET_ARN),
        Member::optional("AsOf", &TIMESTAMP),
        Member::optional("MaxResults", &MAX_RESULTS),
        Member::optional("NextToken", &TOKEN),
    ]),
);

/// `ListAccountAccessResponse`
pub static LIST_ACCOUNT_ACCESS_RESPONSE: Schema = Schema::new(
    "ListAccountAccessResponse",
    Kind::structure(&[
        Member::required("Access", &ACCESS_LIST),
        Member::optional("NextToken", &TOKEN),
    ]),
);

/// `ListAssignmentRulesRequest`
pub static LIST_ASSIGNMENT_RULES_REQUEST: Schema = Schema::new(
    "ListAssignmentRulesRequest",
    Kind::structure(&[
        Member::required("InstanceArn", &INSTANCE_ARN),
        Member::optional("MaxResults", &MAX_RESULTS),
        Member::optional("NextToken", &TOKEN),
    ]),
);

/// `ListAssignmentRulesResponse`
pub static LIST_ASSIGNMENT_RULES_RESPONSE: Schema = Schema::new(
    "ListAssignmentRulesResponse",
    Kind::structure(&[
        Member::required("AssignmentRules", &ASSIGNMENT_RULE_LIST),
        Member::optional("NextToken", &TOKEN),
    ]),
);

/// `ListChangesRequest`
pub static LIST_CHANGES_REQUEST: Schema = Schema::new(
    "ListChangesRequest",
    Kind::structure(&[
        Member::required("InstanceArn", &INSTANCE_ARN),
        Member::optional("EntityType", &ENTITY_TYPE),
        Member::optional("EntityId", &ENTITY_ID),
        Member::optional("From", &TIMESTAMP),
        Member::optional("To", &TIMESTAMP),
        Member::optional("MaxResults", &MAX_RESULTS),
        Member::optional("NextToken", &TOKEN),
    ]),
);

/// `ListChangesResponse`
pub static LIST_CHANGES_RESPONSE: Schema = Schema::new(
    "ListChangesResponse",
    Kind::structure(&[
        Member::required("Changes", &CHANGE_LIST),
        Member::optional("NextToken", &TOKEN),
    ]),
);

/// `ListChildGroupsRequest`
pub static LIST_CHILD_GROUPS_REQUEST: Schema = Schema::new(
    "ListChildGroupsRequest",
    Kind::structure(&[
        Member::required("IdentityStoreId", &IDENTITY_STORE_ID),
        Member::required("GroupId", &GROUP_ID),
        Member::optional("MaxResults", &MAX_RESULTS),
        Member::optional("NextToken", &TOKEN),
    ]),
);

/// `ListChildGroupsResponse`
pub static LIST_CHILD_GROUPS_RESPONSE: Schema = Schema::new(
    "ListChildGroupsResponse",
    Kind::structure(&[
        Member::required("Groups", &NESTED_GROUP_LIST),
        Member::optional("NextToken", &TOKEN),
    ]),
);

/// `ListGroupMembershipReasonsRequest`
pub static LIST_GROUP_MEMBERSHIP_REASONS_REQUEST: Schema = Schema::new(
    "ListGroupMembershipReasonsRequest",
    Kind::structure(&[
        Member::required("IdentityStoreId", &IDENTITY_STORE_ID),
        Member::required("MembershipId", &MEMBERSHIP_ID),
    ]),
);

/// `ListGroupMembershipReasonsResponse`
pub static LIST_GROUP_MEMBERSHIP_REASONS_RESPONSE: Schema = Schema::new(
    "ListGroupMembershipReasonsResponse",
    Kind::structure(&[Member::required("Reasons", &MEMBERSHIP_REASON_LIST)]),
);

/// `ListMailsRequest`
pub static LIST_MAILS_REQUEST: Schema = Schema::new(
    "ListMailsRequest",
    Kind::structure(&[
        Member::required("IdentityStoreId", &IDENTITY_STORE_ID),
        Member::optional("Status", &MAIL_STATUS),
        Member::optional("MaxResults", &MAX_RESULTS),
        Member::optional("NextToken", &TOKEN),
    ]),
);

/// `ListMailsResponse`
pub static LIST_MAILS_RESPONSE: Schema = Schema::new(
    "ListMailsResponse",
    Kind::structure(&[
        Member::required("Mails", &MAIL_LIST),
        Member::optional("NextToken", &TOKEN),
    ]),
);

/// `ListOwnMfaDevicesRequest`
pub static LIST_OWN_MFA_DEVICES_REQUEST: Schema = Schema::new(
    "ListOwnMfaDevicesRequest",
    Kind::structure(&[
        Member::optional("maxResults", &MAX_RESULTS),
        Member::optional("nextToken", &TOKEN),
    ]),
);

/// `ListOwnMfaDevicesResponse`
pub static LIST_OWN_MFA_DEVICES_RESPONSE: Schema = Schema::new(
    "ListOwnMfaDevicesResponse",
    Kind::structure(&[
        Member::required("devices", &OWN_MFA_DEVICE_LIST),
        Member::required("canManage", &BOOLEAN),
        Member::optional("nextToken", &TOKEN),
    ]),
);

/// `ListOwnSessionsRequest`
pub static LIST_OWN_SESSIONS_REQUEST: Schema = Schema::new(
    "ListOwnSessionsRequest",
    Kind::structure(&[
        Member::optional("maxResults", &MAX_RESULTS),
        Member::optional("nextToken", &TOKEN),
    ]),
);

/// `ListOwnSessionsResponse`
pub static LIST_OWN_SESSIONS_RESPONSE: Schema = Schema::new(
    "ListOwnSessionsResponse",
    Kind::structure(&[
        Member::required("sessions", &OWN_SESSION_LIST),
        Member::optional("nextToken", &TOKEN),
    ]),
);

/// `ListParentGroupsRequest`
pub static LIST_PARENT_GROUPS_REQUEST: Schema = Schema::new(
    "ListParentGroupsRequest",
    Kind::structure(&[
        Member::required("IdentityStoreId", &IDENTITY_STORE_ID),
        Member::required("GroupId", &GROUP_ID),
        Member::optional("MaxResults", &MAX_RESULTS),
        Member::optional("NextToken", &TOKEN),
    ]),
);

/// `ListParentGroupsResponse`
pub static LIST_PARENT_GROUPS_RESPONSE: Schema = Schema::new(
    "ListParentGroupsResponse",
    Kind::structure(&[
        Member::required("Groups", &NESTED_GROUP_LIST),
        Member::optional("NextToken", &TOKEN),
    ]),
);

/// `ListPermissionSetAccessRequest`
pub static LIST_PERMISSION_SET_ACCESS_REQUEST: Schema = Schema::new(
    "ListPermissionSetAccessRequest",
    Kind::structure(&[
        Member::required("InstanceArn", &INSTANCE_ARN),
        Member::optional("PermissionSetArn", &PERMISSION_SET_ARN),
        Member::optional("PermissionSetName", &PERMISSION_SET_NAME),
        Member::optional("AsOf", &TIMESTAMP),
        Member::optional("MaxResults", &MAX_RESULTS),
        Member::optional("NextToken", &TOKEN),
    ]),
);

/// `ListPermissionSetAccessResponse`
pub static LIST_PERMISSION_SET_ACCESS_RESPONSE: Schema = Schema::new(
    "ListPermissionSetAccessResponse",
    Kind::structure(&[
        Member::required("Access", &ACCESS_LIST),
        Member::optional("NextToken", &TOKEN),
    ]),
);

/// `ListPortalApplicationsRequest`
pub static LIST_PORTAL_APPLICATIONS_REQUEST: Schema = Schema::new(
    "ListPortalApplicationsRequest",
    Kind::structure(&[
        Member::optional("maxResults", &MAX_RESULTS),
        Member::optional("nextToken", &TOKEN),
    ]),
);

/// `ListPortalApplicationsResponse`
pub static LIST_PORTAL_APPLICATIONS_RESPONSE: Schema = Schema::new(
    "ListPortalApplicationsResponse",
    Kind::structure(&[
        Member::required("applications", &PORTAL_APPLICATION_LIST),
        Member::optional("nextToken", &TOKEN),
    ]),
);

/// `ListPrincipalAccessRequest`
pub static LIST_PRINCIPAL_ACCESS_REQUEST: Schema = Schema::new(
    "ListPrincipalAccessRequest",
    Kind::structure(&[
        Member::required("InstanceArn", &INSTANCE_ARN),
        Member::required("PrincipalType", &PRINCIPAL_TYPE),
        Member::required("PrincipalId", &PRINCIPAL_ID),
        Member::optional("AsOf", &TIMESTAMP),
        Member::optional("MaxResults", &MAX_RESULTS),
        Member::optional("NextToken", &TOKEN),
    ]),
);

/// `ListPrincipalAccessResponse`
pub static LIST_PRINCIPAL_ACCESS_RESPONSE: Schema = Schema::new(
    "ListPrincipalAccessResponse",
    Kind::structure(&[
        Member::required("Access", &ACCESS_LIST),
        Member::optional("NextToken", &TOKEN),
    ]),
);

/// `ListProvisioningFailuresRequest`
pub static LIST_PROVISIONING_FAILURES_REQUEST: Schema = Schema::new(
    "ListProvisioningFailuresRequest",
    Kind::structure(&[
        Member::required("InstanceArn", &INSTANCE_ARN),
        Member::optional("MaxResults", &MAX_RESULTS),
        Member::optional("NextToken", &TOKEN),
    ]),
);

/// `ListProvisioningFailuresResponse`
pub static LIST_PROVISIONING_FAILURES_RESPONSE: Schema = Schema::new(
    "ListProvisioningFailuresResponse",
    Kind::structure(&[
        Member::required("Failures", &PROVISIONING_FAILURE_LIST),
        Member::optional("NextToken", &TOKEN),
    ]),
);

/// `ListProvisioningReportsRequest`
pub static LIST_PROVISIONING_REPORTS_REQUEST: Schema = Schema::new(
    "ListProvisioningReportsRequest",
    Kind::structure(&[
        Member::required("InstanceArn", &INSTANCE_ARN),
        Member::optional("ObjectId", &PROVISIONED_OBJECT_ID),
        Member::optional("Outcome", &PROVISIONING_OUTCOME),
        Member::optional("MaxResults", &MAX_RESULTS),
        Member::optional("NextToken", &TOKEN),
    ]),
);

/// `ListProvisioningReportsResponse`
pub static LIST_PROVISIONING_REPORTS_RESPONSE: Schema = Schema::new(
    "ListProvisioningReportsResponse",
    Kind::structure(&[
        Member::required("Reports", &PROVISIONING_REPORT_LIST),
        Member::optional("NextToken", &TOKEN),
    ]),
);

/// `ListProvisioningTargetsRequest`
pub static LIST_PROVISIONING_TARGETS_REQUEST: Schema = Schema::new(
    "ListProvisioningTargetsRequest",
    Kind::structure(&[
        Member::required("InstanceArn", &INSTANCE_ARN),
        Member::required("RequestId", &REQUEST_ID),
        Member::optional("Status", &PROVISIONING_STATE),
        Member::optional("MaxResults", &MAX_RESULTS),
        Member::optional("NextToken", &TOKEN),
    ]),
);

/// `ListProvisioningTargetsResponse`
pub static LIST_PROVISIONING_TARGETS_RESPONSE: Schema = Schema::new(
    "ListProvisioningTargetsResponse",
    Kind::structure(&[
        Member::required("Targets", &PROVISIONING_TARGET_LIST),
        Member::optional("NextToken", &TOKEN),
    ]),
);

/// `ListProvisioningTokensRequest`
pub static LIST_PROVISIONING_TOKENS_REQUEST: Schema = Schema::new(
    "ListProvisioningTokensRequest",
    Kind::structure(&[Member::required("InstanceArn", &INSTANCE_ARN)]),
);

/// `ListProvisioningTokensResponse`
pub static LIST_PROVISIONING_TOKENS_RESPONSE: Schema = Schema::new(
    "ListProvisioningTokensResponse",
    Kind::structure(&[Member::required("Tokens", &PROVISIONING_TOKEN_LIST)]),
);

/// `ListQuotasRequest`
pub static LIST_QUOTAS_REQUEST: Schema = Schema::new(
    "ListQuotasRequest",
    Kind::structure(&[Member::required("InstanceArn", &INSTANCE_ARN)]),
);

/// `ListQuotasResponse`
pub static LIST_QUOTAS_RESPONSE: Schema = Schema::new(
    "ListQuotasResponse",
    Kind::structure(&[Member::required("Quotas", &QUOTA_LIST)]),
);

/// `ListUserMfaDevicesRequest`
pub static LIST_USER_MFA_DEVICES_REQUEST: Schema = Schema::new(
    "ListUserMfaDevicesRequest",
    Kind::structure(&[
        Member::required("IdentityStoreId", &IDENTITY_STORE_ID),
        Member::required("UserId", &USER_ID),
        Member::optional("MaxResults", &MAX_RESULTS),
        Member::optional("NextToken", &TOKEN),
    ]),
);

/// `ListUserMfaDevicesResponse`
pub static LIST_USER_MFA_DEVICES_RESPONSE: Schema = Schema::new(
    "ListUserMfaDevicesResponse",
    Kind::structure(&[
        Member::required("MfaDevices", &USER_MFA_DEVICE_LIST),
        Member::optional("NextToken", &TOKEN),
    ]),
);

/// `ListUserSessionsRequest`
pub static LIST_USER_SESSIONS_REQUEST: Schema = Schema::new(
    "ListUserSessionsRequest",
    Kind::structure(&[
        Member::required("IdentityStoreId", &IDENTITY_STORE_ID),
        Member::required("UserId", &USER_ID),
        Member::optional("MaxResults", &MAX_RESULTS),
        Member::optional("NextToken", &TOKEN),
    ]),
);

/// `ListUserSessionsResponse`
pub static LIST_USER_SESSIONS_RESPONSE: Schema = Schema::new(
    "ListUserSessionsResponse",
    Kind::structure(&[
        Member::required("Sessions", &USER_SESSION_LIST),
        Member::optional("NextToken", &TOKEN),
    ]),
);

/// `Long`
pub static LONG: Schema = Schema::new("Long", Kind::Long(Range::ANY));

/// `Mail`
pub static MAIL: Schema = Schema::new(
    "Mail",
    Kind::structure(&[
        Member::required("MailId", &STRING),
        Member::required("Kind", &STRING),
        Member::required("EmailAddress", &EMAIL_ADDRESS),
        Member::required("Status", &MAIL_STATUS),
        Member::required("Attempts", &INTEGER),
        Member::required("CreatedAt", &TIMESTAMP),
        Member::optional("NextAttemptAt", &TIMESTAMP),
        Member::optional("EndedAt", &TIMESTAMP),
        Member::optional("FailureReason", &STRING),
    ]),
);

/// `MailList`
pub static MAIL_LIST: Schema = Schema::new("MailList", Kind::List(&MAIL, Range::ANY));

/// `MailStatus`
pub static MAIL_STATUS: Schema = Schema::new(
    "MailStatus",
    Kind::enumeration(&["QUEUED", "SENT", "FAILED"]),
);

/// `MaxResults`
pub static MAX_RESULTS: Schema =
    Schema::new("MaxResults", Kind::Integer(Range::of(Some(1), Some(100))));

static MEMBERSHIP_ID_PATTERN: Pattern = Pattern::new(
    "([0-9a-f]{10}-|)[A-Fa-f0-9]{8}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{12}",
    "([0-9a-f]{10}-|)[A-Fa-f0-9]{8}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{12}",
);

/// `MembershipId`
pub static MEMBERSHIP_ID: Schema = Schema::new(
    "MembershipId",
    Kind::String(Text {
        length: Range::of(Some(1), Some(47)),
        pattern: Some(&MEMBERSHIP_ID_PATTERN),
        ..Text::ANY
    }),
);

/// `MembershipReason`
pub static MEMBERSHIP_REASON: Schema = Schema::new(
    "MembershipReason",
    Kind::structure(&[
        Member::required("Type", &ACCESS_REASON_TYPE),
        Member::optional("GroupId", &GROUP_ID),
        Member::optional("GroupName", &STRING),
        Member::optional("ExpiresAt", &TIMESTAMP),
    ]),
);

/// `MembershipReasonList`
pub static MEMBERSHIP_REASON_LIST: Schema = Schema::new(
    "MembershipReasonList",
    Kind::List(&MEMBERSHIP_REASON, Range::ANY),
);

/// `MfaAttestation`
pub static MFA_ATTESTATION: Schema =
    Schema::new("MfaAttestation", Kind::enumeration(&["NONE", "DIRECT"]));

static MFA_DEVICE_ID_PATTERN: Pattern = Pattern::new(
    "[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}",
    "[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}",
);

/// `MfaDeviceId`
pub static MFA_DEVICE_ID: Schema = Schema::new(
    "MfaDeviceId",
    Kind::String(Text {
        length: Range::of(Some(36), Some(36)),
        pattern: Some(&MFA_DEVICE_ID_PATTERN),
        ..Text::ANY
    }),
);

/// `MfaDeviceManagers`
pub static MFA_DEVICE_MANAGERS: Schema = Schema::new(
    "MfaDeviceManagers",
    Kind::enumeration(&["USERS_AND_ADMINISTRATORS", "ADMINISTRATORS"]),
);

/// `MfaDeviceName`
pub static MFA_DEVICE_NAME: Schema = Schema::new(
    "MfaDeviceName",
    Kind::String(Text {
        length: Range::of(Some(1), Some(64)),
        ..Text::ANY
    }),
);

/// `MfaDeviceType`
pub static MFA_DEVICE_TYPE: Schema = Schema::new(
    "MfaDeviceType",
    Kind::enumeration(&["AUTHENTICATOR_APP", "SECURITY_KEY", "PASSKEY"]),
);

/// `MfaMode`
pub static MFA_MODE: Schema = Schema::new(
    "MfaMode",
    Kind::enumeration(&["ALWAYS_ON", "CONTEXT_AWARE", "DISABLED"]),
);

/// `MfaPasskeySignIn`
pub static MFA_PASSKEY_SIGN_IN: Schema = Schema::new(
    "MfaPasskeySignIn",
    Kind::enumeration(&["ALLOWED", "FORBIDDEN"]),
);

/// `MfaSettings`
pub static MFA_SETTINGS: Schema = Schema::new(
    "MfaSettings",
    Kind::structure(&[
        Member::required("Mode", &MFA_MODE),
        Member::required("AllowedTypes", &MFA_TYPE_LIST),
        Member::required("WithoutDevice", &MFA_WITHOUT_DEVICE),
        Member::required("DeviceManagers", &MFA_DEVICE_MANAGERS),
        Member::required("PasskeySignIn", &MFA_PASSKEY_SIGN_IN),
        Member::required("TrustedDeviceDays", &MFA_TRUSTED_DEVICE_DAYS),
        Member::required("Attestation", &MFA_ATTESTATION),
    ]),
);

/// `MfaTrustedDeviceDays`
pub static MFA_TRUSTED_DEVICE_DAYS: Schema = Schema::new(
    "MfaTrustedDeviceDays",
    Kind::Integer(Range::of(Some(1), Some(90))),
);

/// `MfaType`
pub static MFA_TYPE: Schema = Schema::new(
    "MfaType",
    Kind::enumeration(&["SECURITY_KEY", "AUTHENTICATOR_APP"]),
);

/// `MfaTypeList`
pub static MFA_TYPE_LIST: Schema = Schema::new(
    "MfaTypeList",
    Kind::List(&MFA_TYPE, Range::of(Some(0), Some(2))),
);

/// `MfaWithoutDevice`
pub static MFA_WITHOUT_DEVICE: Schema = Schema::new(
    "MfaWithoutDevice",
    Kind::enumeration(&["REGISTER", "EMAIL_CODE", "BLOCK", "ALLOW"]),
);

/// `NestedGroup`
pub static NESTED_GROUP: Schema = Schema::new(
    "NestedGroup",
    Kind::structure(&[
        Member::required("GroupId", &GROUP_ID),
        Member::optional("DisplayName", &STRING),
        Member::required("NestedAt", &TIMESTAMP),
        Member::required("NestedBy", &STRING),
    ]),
);

/// `NestedGroupList`
pub static NESTED_GROUP_LIST: Schema =
    Schema::new("NestedGroupList", Kind::List(&NESTED_GROUP, Range::ANY));

/// `OidcClaimName`
pub static OIDC_CLAIM_NAME: Schema = Schema::new(
    "OidcClaimName",
    Kind::String(Text {
        length: Range::of(Some(1), Some(128)),
        ..Text::ANY
    }),
);

/// `OidcClientAuthentication`
pub static OIDC_CLIENT_AUTHENTICATION: Schema = Schema::new(
    "OidcClientAuthentication",
    Kind::enumeration(&["CLIENT_SECRET_BASIC", "CLIENT_SECRET_POST"]),
);

/// `OidcIssuerUrl`
pub static OIDC_ISSUER_URL: Schema = Schema::new(
    "OidcIssuerUrl",
    Kind::String(Text {
        length: Range::of(Some(9), Some(255)),
        ..Text::ANY
    }),
);

/// `OidcProviderClientId`
pub static OIDC_PROVIDER_CLIENT_ID: Schema = Schema::new(
    "OidcProviderClientId",
    Kind::String(Text {
        length: Range::of(Some(1), Some(255)),
        ..Text::ANY
    }),
);

/// `OidcProviderClientSecret`
pub static OIDC_PROVIDER_CLIENT_SECRET: Schema = Schema::sensitive(
    "OidcProviderClientSecret",
    Kind::String(Text {
        length: Range::of(Some(1), Some(1024)),
        ..Text::ANY
    }),
);

/// `OidcScope`
pub static OIDC_SCOPE: Schema = Schema::new(
    "OidcScope",
    Kind::String(Text {
        length: Range::of(Some(1), Some(64)),
        ..Text::ANY
    }),
);

/// `OidcScopeList`
pub static OIDC_SCOPE_LIST: Schema = Schema::new(
    "OidcScopeList",
    Kind::List(&OIDC_SCOPE, Range::of(Some(1), Some(20))),
);

/// `OneTimePassword`
pub static ONE_TIME_PASSWORD: Schema =
    Schema::sensitive("OneTimePassword", Kind::String(Text::ANY));

static OPERATION_NAME_PATTERN: Pattern = Pattern::new("[A-Za-z]+", "[A-Za-z]+");

/// `OperationName`
pub static OPERATION_NAME: Schema = Schema::new(
    "OperationName",
    Kind::String(Text {
        length: Range::of(Some(1), Some(128)),
        pattern: Some(&OPERATION_NAME_PATTERN),
        ..Text::ANY
    }),
);

static ORGANIZATIONAL_UNIT_ID_PATTERN: Pattern = Pattern::new(
    "ou-[0-9a-z]{4,32}-[0-9a-z]{8,32}",
    "ou-[0-9a-z]{4,32}-[0-9a-z]{8,32}",
);

/// `OrganizationalUnitId`
pub static ORGANIZATIONAL_UNIT_ID: Schema = Schema::new(
    "OrganizationalUnitId",
    Kind::String(Text {
        length: Range::of(Some(16), Some(68)),
        pattern: Some(&ORGANIZATIONAL_UNIT_ID_PATTERN),
        ..Text::ANY
    }),
);

/// `OrganizationalUnitIdList`
pub static ORGANIZATIONAL_UNIT_ID_LIST: Schema = Schema::new(
    "OrganizationalUnitIdList",
    Kind::List(&ORGANIZATIONAL_UNIT_ID, Range::of(Some(0), Some(100))),
);

/// `OwnMfaDevice`
pub static OWN_MFA_DEVICE: Schema = Schema::new(
    "OwnMfaDevice",
    Kind::structure(&[
        Member::required("deviceId", &MFA_DEVICE_ID),
        Member::required("name", &MFA_DEVICE_NAME),
        Member::required("type", &MFA_DEVICE_TYPE),
        Member::required("createdAt", &TIMESTAMP),
        Member::optional("lastUsedAt", &TIMESTAMP),
    ]),
);

/// `OwnMfaDeviceList`
pub static OWN_MFA_DEVICE_LIST: Schema =
    Schema::new("OwnMfaDeviceList", Kind::List(&OWN_MFA_DEVICE, Range::ANY));

/// `OwnProfile`
pub static OWN_PROFILE: Schema = Schema::new(
    "OwnProfile",
    Kind::structure(&[
        Member::required("userId", &USER_ID),
        Member::required("userName", &PROFILE_TEXT),
        Member::optional("displayName", &PROFILE_TEXT),
        Member::optional("givenName", &PROFILE_TEXT),
        Member::optional("familyName", &PROFILE_TEXT),
        Member::optional("email", &PROFILE_TEXT),
        Member::optional("emailVerified", &BOOLEAN),
        Member::optional("phoneNumber", &PROFILE_TEXT),
        Member::optional("preferredLanguage", &PROFILE_TEXT),
        Member::optional("timezone", &PROFILE_TEXT),
    ]),
);

/// `OwnSession`
pub static OWN_SESSION: Schema = Schema::new(
    "OwnSession",
    Kind::structure(&[
        Member::required("sessionId", &SESSION_ID),
        Member::required("current", &BOOLEAN),
        Member::required("createdAt", &TIMESTAMP),
        Member::required("lastActiveAt", &TIMESTAMP),
        Member::required("expiresAt", &TIMESTAMP),
        Member::required("sourceIpAddress", &STRING),
        Member::required("userAgent", &STRING),
        Member::required("device", &STRING),
        Member::required("methods", &STRING_LIST),
        Member::required("applications", &STRING_LIST),
        Member::required("kind", &SESSION_KIND),
        Member::optional("applicationName", &STRING),
        Member::optional("resource", &STRING),
    ]),
);

/// `OwnSessionList`
pub static OWN_SESSION_LIST: Schema =
    Schema::new("OwnSessionList", Kind::List(&OWN_SESSION, Range::ANY));

static PARENT_ID_PATTERN: Pattern = Pattern::new(
    "r-[0-9a-z]{4,32}|ou-[0-9a-z]{4,32}-[0-9a-z]{8,32}",
    "r-[0-9a-z]{4,32}|ou-[0-9a-z]{4,32}-[0-9a-z]{8,32}",
);

/// `ParentId`
pub static PARENT_ID: Schema = Schema::new(
    "ParentId",
    Kind::String(Text {
        length: Range::of(Some(6), Some(68)),
        pattern: Some(&PARENT_ID_PATTERN),
        ..Text::ANY
    }),
);

/// `ParentTarget`
pub static PARENT_TARGET: Schema = Schema::new(
    "ParentTarget",
    Kind::structure(&[
        Member::required("ParentId", &PARENT_ID),
        Member::required("Recursive", &BOOLEAN),
    ]),
);

/// `PasswordDelivery`
pub static PASSWORD_DELIVERY: Schema = Schema::new(
    "PasswordDelivery",
    Kind::enumeration(&["ONE_TIME_PASSWORD", "EMAIL"]),
);

static PERMISSION_SET_ARN_PATTERN: Pattern = Pattern::new(
    "arn:aws(-[a-z]{1,5}){0,3}:sso:::permissionSet/(sso)?ins-[a-zA-Z0-9-.]{16}/ps-[a-zA-Z0-9-./]{16}",
    "arn:aws(-[a-z]{1,5}){0,3}:sso:::permissionSet/(sso)?ins-[a-zA-Z0-9-.]{16}/ps-[a-zA-Z0-9-./]{16}",
);

/// `PermissionSetArn`
pub static PERMISSION_SET_ARN: Schema = Schema::new(
    "PermissionSetArn",
    Kind::String(Text {
        length: Range::of(Some(10), Some(1224)),
        pattern: Some(&PERMISSION_SET_ARN_PATTERN),
        ..Text::ANY
    }),
);

/// `PermissionSetArnList`
pub static PERMISSION_SET_ARN_LIST: Schema = Schema::new(
    "PermissionSetArnList",
    Kind::List(&PERMISSION_SET_ARN, Range::of(Some(1), Some(20))),
);

/// `PermissionSetEffect`
pub static PERMISSION_SET_EFFECT: Schema = Schema::new(
    "PermissionSetEffect",
    Kind::structure(&[
        Member::required("PermissionSetArn", &PERMISSION_SET_ARN),
        Member::optional("PermissionSetName", &STRING),
        Member::required("AccountCount", &INTEGER),
        Member::required("ActionsGained", &STRING_LIST),
        Member::required("ActionsLost", &STRING_LIST),
        Member::required("ActionsAltered", &STRING_LIST),
        Member::required("CustomerManagedPoliciesAttached", &STRING_LIST),
        Member::required("CustomerManagedPoliciesDetached", &STRING_LIST),
    ]),
);

/// `PermissionSetEffectList`
pub static PERMISSION_SET_EFFECT_LIST: Schema = Schema::new(
    "PermissionSetEffectList",
    Kind::List(&PERMISSION_SET_EFFECT, Range::ANY),
);

static PERMISSION_SET_NAME_PATTERN: Pattern = Pattern::new("[\\w+=,.@-]+", "[0-9A-Za-z_+=,.@-]+");

/// `PermissionSetName`
pub static PERMISSION_SET_NAME: Schema = Schema::new(
    "PermissionSetName",
    Kind::String(Text {
        length: Range::of(Some(1), Some(32)),
        pattern: Some(&PERMISSION_SET_NAME_PATTERN),
        ..Text::ANY
    }),
);

/// `PlanChangeRequest`
pub static PLAN_CHANGE_REQUEST: Schema = Schema::new(
    "PlanChangeRequest",
    Kind::structure(&[
        Member::required("InstanceArn", &INSTANCE_ARN),
        Member::required("Service", &SERVICE_NAME),
        Member::required("Operation", &OPERATION_NAME),
        Member::required("Parameters", &PLAN_PARAMETERS),
    ]),
);

/// `PlanChangeResponse`
pub static PLAN_CHANGE_RESPONSE: Schema = Schema::new(
    "PlanChangeResponse",
    Kind::structure(&[
        Member::optional("Refusal", &REFUSAL),
        Member::required("Gains", &ACCESS_EFFECT_LIST),
        Member::required("GainCount", &INTEGER),
        Member::required("Losses", &ACCESS_EFFECT_LIST),
        Member::required("LossCount", &INTEGER),
        Member::required("PermissionSets", &PERMISSION_SET_EFFECT_LIST),
        Member::required("ControlPolicies", &CONTROL_POLICY_EFFECT_LIST),
        Member::required("Failures", &PLANNED_FAILURE_LIST),
        Member::required("IsComplete", &BOOLEAN),
    ]),
);

/// `PlanIdentitySourceRequest`
pub static PLAN_IDENTITY_SOURCE_REQUEST: Schema = Schema::new(
    "PlanIdentitySourceRequest",
    Kind::structure(&[
        Member::required("InstanceArn", &INSTANCE_ARN),
        Member::required("IdentitySource", &IDENTITY_SOURCE_TYPE),
    ]),
);

/// `PlanIdentitySourceResponse`
pub static PLAN_IDENTITY_SOURCE_RESPONSE: Schema = Schema::new(
    "PlanIdentitySourceResponse",
    Kind::structure(&[
        Member::required("CurrentIdentitySource", &IDENTITY_SOURCE_TYPE),
        Member::required("IdentitySource", &IDENTITY_SOURCE_TYPE),
        Member::required("PlanToken", &IDENTITY_SOURCE_PLAN_TOKEN),
        Member::required("Consequences", &STRING_LIST),
        Member::required("UserCount", &INTEGER),
        Member::required("EnabledUserCount", &INTEGER),
        Member::required("UsersWithoutPasswordCount", &INTEGER),
        Member::required("UsersWithoutAddressNameCount", &INTEGER),
        Member::required("UsersWithMfaDeviceCount", &INTEGER),
        Member::required("MfaDeviceCount", &INTEGER),
        Member::required("GroupCount", &INTEGER),
        Member::required("AssignmentCount", &INTEGER),
        Member::required("LiveSessionCount", &INTEGER),
    ]),
);

/// `PlanParameters`
pub static PLAN_PARAMETERS: Schema = Schema::new(
    "PlanParameters",
    Kind::String(Text {
        length: Range::of(Some(2), Some(131072)),
        ..Text::ANY
    }),
);

/// `PlannedFailure`
pub static PLANNED_FAILURE: Schema = Schema::new(
    "PlannedFailure",
    Kind::structure(&[
        Member::required("AccountId", &ACCOUNT_ID),
        Member::required("PermissionSetArn", &PERMISSION_SET_ARN),
        Member::required("FailureReason", &STRING),
    ]),
);

/// `PlannedFailureList`
pub static PLANNED_FAILURE_LIST: Schema = Schema::new(
    "PlannedFailureList",
    Kind::List(&PLANNED_FAILURE, Range::ANY),
);

/// `PortalAccount`
pub static PORTAL_ACCOUNT: Schema = Schema::new(
    "PortalAccount",
    Kind::structure(&[
        Member::required("accountId", &ACCOUNT_ID),
        Member::required("accountName", &STRING),
        Member::required("emailAddress", &STRING),
        Member::required("favourite", &BOOLEAN),
        Member::required("roles", &PORTAL_ROLE_LIST),
    ]),
);

/// `PortalAccountList`
pub static PORTAL_ACCOUNT_LIST: Schema =
    Schema::new("PortalAccountList", Kind::List(&PORTAL_ACCOUNT, Range::ANY));

/// `PortalApplication`
pub static PORTAL_APPLICATION: Schema = Schema::new(
    "PortalApplication",
    Kind::structure(&[
        Member::required("applicationArn", &STRING),
        Member::required("name", &STRING),
        Member::optional("description", &STRING),
        Member::optional("startUrl", &STRING),
    ]),
);

/// `PortalApplicationList`
pub static PORTAL_APPLICATION_LIST: Schema = Schema::new(
    "PortalApplicationList",
    Kind::List(&PORTAL_APPLICATION, Range::ANY),
);

/// `PortalPerson`
pub static PORTAL_PERSON: Schema = Schema::new(
    "PortalPerson",
    Kind::structure(&[
        Member::required("userId", &USER_ID),
        Member::required("userName", &STRING),
        Member::required("displayName", &STRING),
    ]),
);

/// `PortalRecent`
pub static PORTAL_RECENT: Schema = Schema::new(
    "PortalRecent",
    Kind::structure(&[
        Member::required("accountId", &ACCOUNT_ID),
        Member::required("roleName", &PERMISSION_SET_NAME),
        Member::required("usedAt", &TIMESTAMP),
    ]),
);

/// `PortalRecentList`
pub static PORTAL_RECENT_LIST: Schema =
    Schema::new("PortalRecentList", Kind::List(&PORTAL_RECENT, Range::ANY));

/// `PortalRole`
pub static PORTAL_ROLE: Schema = Schema::new(
    "PortalRole",
    Kind::structure(&[
        Member::required("roleName", &PERMISSION_SET_NAME),
        Member::optional("description", &STRING),
        Member::required("sessionDuration", &STRING),
        Member::required("favourite", &BOOLEAN),
    ]),
);

/// `PortalRoleList`
pub static PORTAL_ROLE_LIST: Schema =
    Schema::new("PortalRoleList", Kind::List(&PORTAL_ROLE, Range::ANY));

/// `PortalSessionTag`
pub static PORTAL_SESSION_TAG: Schema = Schema::new(
    "PortalSessionTag",
    Kind::structure(&[
        Member::required("key", &STRING),
        Member::required("value", &STRING),
    ]),
);

/// `PortalSessionTagList`
pub static PORTAL_SESSION_TAG_LIST: Schema = Schema::new(
    "PortalSessionTagList",
    Kind::List(&PORTAL_SESSION_TAG, Range::ANY),
);

/// `Position`
pub static POSITION: Schema = Schema::new(
    "Position",
    Kind::structure(&[
        Member::required("Line", &INTEGER),
        Member::required("Column", &INTEGER),
    ]),
);

/// `PrincipalArn`
pub static PRINCIPAL_ARN: Schema = Schema::new(
    "PrincipalArn",
    Kind::String(Text {
        length: Range::of(Some(1), Some(2048)),
        ..Text::ANY
    }),
);

static PRINCIPAL_ID_PATTERN: Pattern = Pattern::new(
    "([0-9a-f]{10}-|)[A-Fa-f0-9]{8}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{12}",
    "([0-9a-f]{10}-|)[A-Fa-f0-9]{8}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{12}",
);

/// `PrincipalId`
pub static PRINCIPAL_ID: Schema = Schema::new(
    "PrincipalId",
    Kind::String(Text {
        length: Range::of(Some(1), Some(47)),
        pattern: Some(&PRINCIPAL_ID_PATTERN),
        ..Text::ANY
    }),
);

/// `PrincipalType`
pub static PRINCIPAL_TYPE: Schema =
    Schema::new("PrincipalType", Kind::enumeration(&["USER", "GROUP"]));

/// `ProfileText`
pub static PROFILE_TEXT: Schema = Schema::sensitive(
    "ProfileText",
    Kind::String(Text {
        length: Range::of(Some(0), Some(1024)),
        ..Text::ANY
    }),
);

/// `ProvisionedObject`
pub static PROVISIONED_OBJECT: Schema = Schema::new(
    "ProvisionedObject",
    Kind::enumeration(&["USER", "GROUP", "MEMBERSHIP"]),
);

/// `ProvisionedObjectId`
pub static PROVISIONED_OBJECT_ID: Schema = Schema::new(
    "ProvisionedObjectId",
    Kind::String(Text {
        length: Range::of(Some(1), Some(256)),
        ..Text::ANY
    }),
);

/// `ProvisionedText`
pub static PROVISIONED_TEXT: Schema = Schema::sensitive("ProvisionedText", Kind::String(Text::ANY));

/// `ProvisioningAction`
pub static PROVISIONING_ACTION: Schema = Schema::new(
    "ProvisioningAction",
    Kind::enumeration(&[
        "CREATE",
        "UPDATE",
        "ACTIVATE",
        "DEACTIVATE",
        "DELETE",
        "ADD_MEMBER",
        "REMOVE_MEMBER",
    ]),
);

/// `ProvisioningCheck`
pub static PROVISIONING_CHECK: Schema = Schema::new(
    "ProvisioningCheck",
    Kind::structure(&[
        Member::required("AccountId", &ACCOUNT_ID),
        Member::required("Provisioned", &BOOLEAN),
        Member::required("Problems", &PROVISIONING_PROBLEM_LIST),
    ]),
);

/// `ProvisioningCheckList`
pub static PROVISIONING_CHECK_LIST: Schema = Schema::new(
    "ProvisioningCheckList",
    Kind::List(&PROVISIONING_CHECK, Range::ANY),
);

/// `ProvisioningFailure`
pub static PROVISIONING_FAILURE: Schema = Schema::new(
    "ProvisioningFailure",
    Kind::structure(&[
        Member::required("Operation", &PROVISIONING_OPERATION),
        Member::required("AccountId", &ACCOUNT_ID),
        Member::required("FailureReason", &STRING),
        Member::required("FailedAt", &TIMESTAMP),
    ]),
);

/// `ProvisioningFailureList`
pub static PROVISIONING_FAILURE_LIST: Schema = Schema::new(
    "ProvisioningFailureList",
    Kind::List(&PROVISIONING_FAILURE, Range::ANY),
);

/// `ProvisioningGuard`
pub static PROVISIONING_GUARD: Schema = Schema::new(
    "ProvisioningGuard",
    Kind::structure(&[
        Member::optional("MaxUserRemovalPercent", &REMOVAL_PERCENT),
        Member::optional("MaxGroupRemovalPercent", &REMOVAL_PERCENT),
        Member::optional("MaxMembershipRemovalPercent", &REMOVAL_PERCENT),
        Member::required("WindowMinutes", &GUARD_WINDOW_MINUTES),
        Member::required("DryRun", &BOOLEAN),
        Member::required("OnlyOwned", &BOOLEAN),
    ]),
);

/// `ProvisioningKind`
pub static PROVISIONING_KIND: Schema = Schema::new(
    "ProvisioningKind",
    Kind::enumeration(&["CREATE_ASSIGNMENT", "DELETE_ASSIGNMENT", "PROVISION"]),
);

/// `ProvisioningMode`
pub static PROVISIONING_MODE: Schema =
    Schema::new("ProvisioningMode", Kind::enumeration(&["AWS", "RFC"]));

/// `ProvisioningOperation`
pub static PROVISIONING_OPERATION: Schema = Schema::new(
    "ProvisioningOperation",
    Kind::structure(&[
        Member::required("RequestId", &REQUEST_ID),
        Member::required("Kind", &PROVISIONING_KIND),
        Member::required("Status", &PROVISIONING_STATE),
        Member::optional("FailureReason", &STRING),
        Member::required("PermissionSetArn", &PERMISSION_SET_ARN),
        Member::optional("AccountId", &ACCOUNT_ID),
        Member::optional("PrincipalType", &PRINCIPAL_TYPE),
        Member::optional("PrincipalId", &PRINCIPAL_ID),
        Member::required("CreatedAt", &TIMESTAMP),
    ]),
);

/// `ProvisioningOutcome`
pub static PROVISIONING_OUTCOME: Schema = Schema::new(
    "ProvisioningOutcome",
    Kind::enumeration(&["DONE", "UNCHANGED", "WOULD_BE_DONE", "HELD", "REFUSED"]),
);

/// `ProvisioningProblem`
pub static PROVISIONING_PROBLEM: Schema = Schema::new(
    "ProvisioningProblem",
    Kind::structure(&[
        Member::required("Kind", &STRING),
        Member::required("Message", &STRING),
    ]),
);

/// `ProvisioningProblemList`
pub static PROVISIONING_PROBLEM_LIST: Schema = Schema::new(
    "ProvisioningProblemList",
    Kind::List(&PROVISIONING_PROBLEM, Range::ANY),
);

/// `ProvisioningProgress`
pub static PROVISIONING_PROGRESS: Schema = Schema::new(
    "ProvisioningProgress",
    Kind::structure(&[
        Member::required("Total", &INTEGER),
        Member::required("InProgress", &INTEGER),
        Member::required("Succeeded", &INTEGER),
        Member::required("Failed", &INTEGER),
    ]),
);

/// `ProvisioningReport`
pub static PROVISIONING_REPORT: Schema = Schema::new(
    "ProvisioningReport",
    Kind::structure(&[
        Member::required("ReportId", &STRING),
        Member::required("ReportedAt", &TIMESTAMP),
        Member::required("TokenId", &PROVISIONING_TOKEN_ID),
        Member::required("RequestId", &STRING),
        Member::required("ObjectType", &PROVISIONED_OBJECT),
        Member::optional("ObjectId", &STRING),
        Member::optional("ExternalId", &PROVISIONED_TEXT),
        Member::optional("Name", &PROVISIONED_TEXT),
        Member::required("Action", &PROVISIONING_ACTION),
        Member::required("Outcome", &PROVISIONING_OUTCOME),
        Member::required("Message", &PROVISIONED_TEXT),
    ]),
);

/// `ProvisioningReportList`
pub static PROVISIONING_REPORT_LIST: Schema = Schema::new(
    "ProvisioningReportList",
    Kind::List(&PROVISIONING_REPORT, Range::ANY),
);

/// `ProvisioningState`
pub static PROVISIONING_STATE: Schema = Schema::new(
    "ProvisioningState",
    Kind::enumeration(&["IN_PROGRESS", "SUCCEEDED", "FAILED"]),
);

/// `ProvisioningTarget`
pub static PROVISIONING_TARGET: Schema = Schema::new(
    "ProvisioningTarget",
    Kind::structure(&[
        Member::required("AccountId", &ACCOUNT_ID),
        Member::required("Status", &PROVISIONING_STATE),
        Member::optional("FailureReason", &STRING),
        Member::required("ChangedAt", &TIMESTAMP),
    ]),
);

/// `ProvisioningTargetList`
pub static PROVISIONING_TARGET_LIST: Schema = Schema::new(
    "ProvisioningTargetList",
    Kind::List(&PROVISIONING_TARGET, Range::ANY),
);

/// `ProvisioningToken`
pub static PROVISIONING_TOKEN: Schema = Schema::new(
    "ProvisioningToken",
    Kind::structure(&[
        Member::required("TokenId", &PROVISIONING_TOKEN_ID),
        Member::optional("Name", &PROVISIONING_TOKEN_NAME),
        Member::required("Mode", &PROVISIONING_MODE),
        Member::required("CreatedAt", &TIMESTAMP),
        Member::required("CreatedBy", &STRING),
        Member::required("ExpiresAt", &TIMESTAMP),
        Member::optional("LastUsedAt", &TIMESTAMP),
    ]),
);

/// `ProvisioningTokenDays`
pub static PROVISIONING_TOKEN_DAYS: Schema = Schema::new(
    "ProvisioningTokenDays",
    Kind::Integer(Range::of(Some(1), Some(365))),
);

static PROVISIONING_TOKEN_ID_PATTERN: Pattern =
    Pattern::new("spt-[a-f0-9]{16}", "spt-[a-f0-9]{16}");

/// `ProvisioningTokenId`
pub static PROVISIONING_TOKEN_ID: Schema = Schema::new(
    "ProvisioningTokenId",
    Kind::String(Text {
        length: Range::of(Some(5), Some(64)),
        pattern: Some(&PROVISIONING_TOKEN_ID_PATTERN),
        ..Text::ANY
    }),
);

/// `ProvisioningTokenList`
pub static PROVISIONING_TOKEN_LIST: Schema = Schema::new(
    "ProvisioningTokenList",
    Kind::List(&PROVISIONING_TOKEN, Range::ANY),
);

/// `ProvisioningTokenName`
pub static PROVISIONING_TOKEN_NAME: Schema = Schema::new(
    "ProvisioningTokenName",
    Kind::String(Text {
        length: Range::of(Some(1), Some(64)),
        ..Text::ANY
    }),
);

/// `PutDeviceCodeSettingsRequest`
pub static PUT_DEVICE_CODE_SETTINGS_REQUEST: Schema = Schema::new(
    "PutDeviceCodeSettingsRequest",
    Kind::structure(&[
        Member::required("InstanceArn", &INSTANCE_ARN),
        Member::required("DeviceCode", &DEVICE_CODE_MODE),
        Member::optional("GroupIds", &DEVICE_CODE_GROUP_LIST),
    ]),
);

/// `PutDeviceCodeSettingsResponse`
pub static PUT_DEVICE_CODE_SETTINGS_RESPONSE: Schema =
    Schema::new("PutDeviceCodeSettingsResponse", Kind::structure(&[]));

/// `PutMfaSettingsRequest`
pub static PUT_MFA_SETTINGS_REQUEST: Schema = Schema::new(
    "PutMfaSettingsRequest",
    Kind::structure(&[
        Member::required("InstanceArn", &INSTANCE_ARN),
        Member::required("MfaSettings", &MFA_SETTINGS),
    ]),
);

/// `PutMfaSettingsResponse`
pub static PUT_MFA_SETTINGS_RESPONSE: Schema =
    Schema::new("PutMfaSettingsResponse", Kind::structure(&[]));

/// `PutOidcProviderRequest`
pub static PUT_OIDC_PROVIDER_REQUEST: Schema = Schema::new(
    "PutOidcProviderRequest",
    Kind::structure(&[
        Member::required("InstanceArn", &INSTANCE_ARN),
        Member::required("Issuer", &OIDC_ISSUER_URL),
        Member::required("ClientId", &OIDC_PROVIDER_CLIENT_ID),
        Member::optional("ClientSecret", &OIDC_PROVIDER_CLIENT_SECRET),
        Member::optional("ClientAuthentication", &OIDC_CLIENT_AUTHENTICATION),
        Member::optional("UserNameClaim", &OIDC_CLAIM_NAME),
        Member::optional("Scopes", &OIDC_SCOPE_LIST),
        Member::optional("AccessControlClaim", &OIDC_CLAIM_NAME),
    ]),
);

/// `PutOidcProviderResponse`
pub static PUT_OIDC_PROVIDER_RESPONSE: Schema = Schema::new(
    "PutOidcProviderResponse",
    Kind::structure(&[Member::required("RedirectUri", &STRING)]),
);

/// `PutPasswordSettingsRequest`
pub static PUT_PASSWORD_SETTINGS_REQUEST: Schema = Schema::new(
    "PutPasswordSettingsRequest",
    Kind::structure(&[
        Member::required("IdentityStoreId", &IDENTITY_STORE_ID),
        Member::required("EmailOneTimePassword", &EMAIL_ONE_TIME_PASSWORD),
    ]),
);

/// `PutPasswordSettingsResponse`
pub static PUT_PASSWORD_SETTINGS_RESPONSE: Schema =
    Schema::new("PutPasswordSettingsResponse", Kind::structure(&[]));

/// `PutPortalFavouriteRequest`
pub static PUT_PORTAL_FAVOURITE_REQUEST: Schema = Schema::new(
    "PutPortalFavouriteRequest",
    Kind::structure(&[
        Member::required("accountId", &ACCOUNT_ID),
        Member::optional("roleName", &PERMISSION_SET_NAME),
    ]),
);

/// `PutPortalFavouriteResponse`
pub static PUT_PORTAL_FAVOURITE_RESPONSE: Schema =
    Schema::new("PutPortalFavouriteResponse", Kind::structure(&[]));

/// `PutProvisioningGuardRequest`
pub static PUT_PROVISIONING_GUARD_REQUEST: Schema = Schema::new(
    "PutProvisioningGuardRequest",
    Kind::structure(&[
        Member::required("InstanceArn", &INSTANCE_ARN),
        Member::optional("MaxUserRemovalPercent", &REMOVAL_PERCENT),
        Member::optional("MaxGroupRemovalPercent", &REMOVAL_PERCENT),
        Member::optional("MaxMembershipRemovalPercent", &REMOVAL_PERCENT),
        Member::optional("WindowMinutes", &GUARD_WINDOW_MINUTES),
        Member::optional("DryRun", &BOOLEAN),
        Member::optional("OnlyOwned", &BOOLEAN),
    ]),
);

/// `PutProvisioningGuardResponse`
pub static PUT_PROVISIONING_GUARD_RESPONSE: Schema = Schema::new(
    "PutProvisioningGuardResponse",
    Kind::structure(&[Member::required("Guard", &PROVISIONING_GUARD)]),
);

/// `PutRoleNamingRequest`
pub static PUT_ROLE_NAMING_REQUEST: Schema = Schema::new(
    "PutRoleNamingRequest",
    Kind::structure(&[
        Member::required("InstanceArn", &INSTANCE_ARN),
        Member::required("RoleNaming", &ROLE_NAMING),
    ]),
);

/// `PutRoleNamingResponse`
pub static PUT_ROLE_NAMING_RESPONSE: Schema =
    Schema::new("PutRoleNamingResponse", Kind::structure(&[]));

/// `PutSamlProviderRequest`
pub static PUT_SAML_PROVIDER_REQUEST: Schema = Schema::new(
    "PutSamlProviderRequest",
    Kind::structure(&[
        Member::required("InstanceArn", &INSTANCE_ARN),
        Member::optional("MetadataDocument", &SAML_METADATA_DOCUMENT),
        Member::optional("MetadataUrl", &SAML_URL),
        Member::optional("EntityId", &SAML_ENTITY_ID),
        Member::optional("SignOnUrl", &SAML_URL),
        Member::optional("LogoutUrl", &SAML_URL),
        Member::optional("Certificates", &SAML_CERTIFICATE_LIST),
        Member::optional("Options", &SAML_OPTIONS),
    ]),
);

/// `PutSamlProviderResponse`
pub static PUT_SAML_PROVIDER_RESPONSE: Schema =
    Schema::new("PutSamlProviderResponse", Kind::structure(&[]));

/// `PutSessionSettingsRequest`
pub static PUT_SESSION_SETTINGS_REQUEST: Schema = Schema::new(
    "PutSessionSettingsRequest",
    Kind::structure(&[
        Member::required("InstanceArn", &INSTANCE_ARN),
        Member::required("InteractiveSessionDuration", &SESSION_DURATION),
        Member::required("BackgroundSessionDuration", &SESSION_DURATION),
    ]),
);

/// `PutSessionSettingsResponse`
pub static PUT_SESSION_SETTINGS_RESPONSE: Schema =
    Schema::new("PutSessionSettingsResponse", Kind::structure(&[]));

/// `Quota`
pub static QUOTA: Schema = Schema::new(
    "Quota",
    Kind::structure(&[
        Member::required("Name", &STRING),
        Member::required("Service", &STRING),
        Member::optional("Code", &STRING),
        Member::required("Value", &LONG),
        Member::required("Default", &LONG),
        Member::required("Unit", &STRING),
        Member::required("Per", &STRING),
        Member::required("Description", &STRING),
        Member::optional("Usage", &LONG),
    ]),
);

/// `QuotaList`
pub static QUOTA_LIST: Schema = Schema::new("QuotaList", Kind::List(&QUOTA, Range::ANY));

/// `RefreshSamlProviderRequest`
pub static REFRESH_SAML_PROVIDER_REQUEST: Schema = Schema::new(
    "RefreshSamlProviderRequest",
    Kind::structure(&[
        Member::required("InstanceArn", &INSTANCE_ARN),
        Member::optional("AcceptNewCertificates", &BOOLEAN),
    ]),
);

/// `RefreshSamlProviderResponse`
pub static REFRESH_SAML_PROVIDER_RESPONSE: Schema =
    Schema::new("RefreshSamlProviderResponse", Kind::structure(&[]));

/// `Refusal`
pub static REFUSAL: Schema = Schema::new(
    "Refusal",
    Kind::structure(&[
        Member::required("Code", &STRING),
        Member::required("Message", &STRING),
    ]),
);

/// `RemovalPercent`
pub static REMOVAL_PERCENT: Schema = Schema::new(
    "RemovalPercent",
    Kind::Integer(Range::of(Some(0), Some(100))),
);

/// `RenameOwnMfaDeviceRequest`
pub static RENAME_OWN_MFA_DEVICE_REQUEST: Schema = Schema::new(
    "RenameOwnMfaDeviceRequest",
    Kind::structure(&[
        Member::required("deviceId", &MFA_DEVICE_ID),
        Member::required("name", &MFA_DEVICE_NAME),
    ]),
);

/// `RenameOwnMfaDeviceResponse`
pub static RENAME_OWN_MFA_DEVICE_RESPONSE: Schema =
    Schema::new("RenameOwnMfaDeviceResponse", Kind::structure(&[]));

/// `RenameUserMfaDeviceRequest`
pub static RENAME_USER_MFA_DEVICE_REQUEST: Schema = Schema::new(
    "RenameUserMfaDeviceRequest",
    Kind::structure(&[
        Member::required("IdentityStoreId", &IDENTITY_STORE_ID),
        Member::required("UserId", &USER_ID),
        Member::required("DeviceId", &MFA_DEVICE_ID),
        Member::required("Name", &MFA_DEVICE_NAME),
    ]),
);

/// `RenameUserMfaDeviceResponse`
pub static RENAME_USER_MFA_DEVICE_RESPONSE: Schema =
    Schema::new("RenameUserMfaDeviceResponse", Kind::structure(&[]));

/// `RequestId`
pub static REQUEST_ID: Schema = Schema::new(
    "RequestId",
    Kind::String(Text {
        length: Range::of(Some(1), Some(64)),
        ..Text::ANY
    }),
);

/// `ResetUserMfaRequest`
pub static RESET_USER_MFA_REQUEST: Schema = Schema::new(
    "ResetUserMfaRequest",
    Kind::structure(&[
        Member::required("IdentityStoreId", &IDENTITY_STORE_ID),
        Member::required("UserId", &USER_ID),
    ]),
);

/// `ResetUserMfaResponse`
pub static RESET_USER_MFA_RESPONSE: Schema =
    Schema::new("ResetUserMfaResponse", Kind::structure(&[]));

/// `ResetUserPasswordRequest`
pub static RESET_USER_PASSWORD_REQUEST: Schema = Schema::new(
    "ResetUserPasswordRequest",
    Kind::structure(&[
        Member::required("IdentityStoreId", &IDENTITY_STORE_ID),
        Member::required("UserId", &USER_ID),
        Member::optional("Delivery", &PASSWORD_DELIVERY),
    ]),
);

/// `ResetUserPasswordResponse`
pub static RESET_USER_PASSWORD_RESPONSE: Schema = Schema::new(
    "ResetUserPasswordResponse",
    Kind::structure(&[
        Member::optional("OneTimePassword", &ONE_TIME_PASSWORD),
        Member::optional("ExpiresAt", &TIMESTAMP),
    ]),
);

/// `ResourceArn`
pub static RESOURCE_ARN: Schema = Schema::new(
    "ResourceArn",
    Kind::String(Text {
        length: Range::of(Some(1), Some(2048)),
        ..Text::ANY
    }),
);

/// `ResourceNotFoundException`
pub static RESOURCE_NOT_FOUND_EXCEPTION: Schema = Schema::new(
    "ResourceNotFoundException",
    Kind::structure(&[Member::optional("Message", &STRING)]),
);

/// The error `ResourceNotFoundException`
pub static RESOURCE_NOT_FOUND_EXCEPTION_ERROR: ErrorSchema = ErrorSchema {
    shape: &RESOURCE_NOT_FOUND_EXCEPTION,
    code: "ResourceNotFoundException",
    status: 400,
};

/// `RetryProvisioningRequest`
pub static RETRY_PROVISIONING_REQUEST: Schema = Schema::new(
    "RetryProvisioningRequest",
    Kind::structure(&[
        Member::required("InstanceArn", &INSTANCE_ARN),
        Member::required("PermissionSetArn", &PERMISSION_SET_ARN),
        Member::required("AccountId", &ACCOUNT_ID),
        Member::required("RequestId", &REQUEST_ID),
    ]),
);

/// `RetryProvisioningResponse`
pub static RETRY_PROVISIONING_RESPONSE: Schema = Schema::new(
    "RetryProvisioningResponse",
    Kind::structure(&[Member::required("Target", &PROVISIONING_TARGET)]),
);

/// `RoleNaming`
pub static ROLE_NAMING: Schema =
    Schema::new("RoleNaming", Kind::enumeration(&["RANDOM", "STABLE"]));

/// `RunDecision`
pub static RUN_DECISION: Schema =
    Schema::new("RunDecision", Kind::enumeration(&["CONFIRM", "DISCARD"]));

/// `SamlAssertionEncryption`
pub static SAML_ASSERTION_ENCRYPTION: Schema = Schema::new(
    "SamlAssertionEncryption",
    Kind::enumeration(&["REFUSED", "ALLOWED", "REQUIRED"]),
);

/// `SamlCertificate`
pub static SAML_CERTIFICATE: Schema = Schema::new(
    "SamlCertificate",
    Kind::String(Text {
        length: Range::of(Some(1), Some(2500)),
        ..Text::ANY
    }),
);

static SAML_CERTIFICATE_ID_PATTERN: Pattern = Pattern::new("[a-f0-9]{64}", "[a-f0-9]{64}");

/// `SamlCertificateId`
pub static SAML_CERTIFICATE_ID: Schema = Schema::new(
    "SamlCertificateId",
    Kind::String(Text {
        length: Range::of(Some(64), Some(64)),
        pattern: Some(&SAML_CERTIFICATE_ID_PATTERN),
        ..Text::ANY
    }),
);

/// `SamlCertificateList`
pub static SAML_CERTIFICATE_LIST: Schema = Schema::new(
    "SamlCertificateList",
    Kind::List(&SAML_CERTIFICATE, Range::of(Some(1), Some(10))),
);

/// `SamlCertificateStatus`
pub static SAML_CERTIFICATE_STATUS: Schema = Schema::new(
    "SamlCertificateStatus",
    Kind::enumeration(&["ACTIVE", "EXPIRING", "EXPIRED", "NOT_YET_VALID", "UNUSABLE"]),
);

/// `SamlClockSkewSeconds`
pub static SAML_CLOCK_SKEW_SECONDS: Schema = Schema::new(
    "SamlClockSkewSeconds",
    Kind::Integer(Range::of(Some(0), Some(300))),
);

/// `SamlEntityId`
pub static SAML_ENTITY_ID: Schema = Schema::new(
    "SamlEntityId",
    Kind::String(Text {
        length: Range::of(Some(1), Some(1024)),
        ..Text::ANY
    }),
);

/// `SamlInitiation`
pub static SAML_INITIATION: Schema = Schema::new(
    "SamlInitiation",
    Kind::enumeration(&["SERVICE_PROVIDER", "EITHER"]),
);

/// `SamlMetadataDocument`
pub static SAML_METADATA_DOCUMENT: Schema = Schema::new(
    "SamlMetadataDocument",
    Kind::String(Text {
        length: Range::of(Some(1), Some(75000)),
        ..Text::ANY
    }),
);

/// `SamlNameIdFormat`
pub static SAML_NAME_ID_FORMAT: Schema = Schema::new(
    "SamlNameIdFormat",
    Kind::enumeration(&[
        "urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress",
        "urn:oasis:names:tc:SAML:1.1:nameid-format:unspecified",
        "urn:oasis:names:tc:SAML:2.0:nameid-format:persistent",
    ]),
);

/// `SamlNameIdFormatList`
pub static SAML_NAME_ID_FORMAT_LIST: Schema = Schema::new(
    "SamlNameIdFormatList",
    Kind::List(&SAML_NAME_ID_FORMAT, Range::of(Some(1), Some(3))),
);

/// `SamlOptions`
pub static SAML_OPTIONS: Schema = Schema::new(
    "SamlOptions",
    Kind::structure(&[
        Member::optional("RequestSigning", &SAML_REQUEST_SIGNING),
        Member::optional("Initiation", &SAML_INITIATION),
        Member::optional("SignedParts", &SAML_SIGNED_PARTS),
        Member::optional("AssertionEncryption", &SAML_ASSERTION_ENCRYPTION),
        Member::optional("ClockSkewSeconds", &SAML_CLOCK_SKEW_SECONDS),
        Member::optional("NameIdFormats", &SAML_NAME_ID_FORMAT_LIST),
    ]),
);

/// `SamlProviderCertificate`
pub static SAML_PROVIDER_CERTIFICATE: Schema = Schema::new(
    "SamlProviderCertificate",
    Kind::structure(&[
        Member::required("CertificateId", &SAML_CERTIFICATE_ID),
        Member::required("Subject", &STRING),
        Member::required("NotBefore", &TIMESTAMP),
        Member::required("NotAfter", &TIMESTAMP),
        Member::required("Status", &SAML_CERTIFICATE_STATUS),
        Member::required("Certificate", &STRING),
    ]),
);

/// `SamlProviderCertificateList`
pub static SAML_PROVIDER_CERTIFICATE_LIST: Schema = Schema::new(
    "SamlProviderCertificateList",
    Kind::List(&SAML_PROVIDER_CERTIFICATE, Range::ANY),
);

/// `SamlRequestSigning`
pub static SAML_REQUEST_SIGNING: Schema = Schema::new(
    "SamlRequestSigning",
    Kind::enumeration(&["UNSIGNED", "SIGNED"]),
);

/// `SamlServiceProvider`
pub static SAML_SERVICE_PROVIDER: Schema = Schema::new(
    "SamlServiceProvider",
    Kind::structure(&[
        Member::required("EntityId", &STRING),
        Member::required("AssertionConsumerServiceUrl", &STRING),
        Member::required("SingleLogoutServiceUrl", &STRING),
        Member::required("MetadataUrl", &STRING),
    ]),
);

/// `SamlSignedParts`
pub static SAML_SIGNED_PARTS: Schema = Schema::new(
    "SamlSignedParts",
    Kind::enumeration(&[
        "ASSERTION_OR_RESPONSE",
        "ASSERTION",
        "RESPONSE",
        "ASSERTION_AND_RESPONSE",
    ]),
);

/// `SamlUrl`
pub static SAML_URL: Schema = Schema::new(
    "SamlUrl",
    Kind::String(Text {
        length: Range::of(Some(1), Some(2048)),
        ..Text::ANY
    }),
);

/// `SendTestMailRequest`
pub static SEND_TEST_MAIL_REQUEST: Schema = Schema::new(
    "SendTestMailRequest",
    Kind::structure(&[
        Member::required("IdentityStoreId", &IDENTITY_STORE_ID),
        Member::required("EmailAddress", &EMAIL_ADDRESS),
    ]),
);

/// `SendTestMailResponse`
pub static SEND_TEST_MAIL_RESPONSE: Schema =
    Schema::new("SendTestMailResponse", Kind::structure(&[]));

/// `SensitiveString`
pub static SENSITIVE_STRING: Schema = Schema::sensitive("SensitiveString", Kind::String(Text::ANY));

static SERVICE_NAME_PATTERN: Pattern = Pattern::new("[a-z-]+", "[a-z-]+");

/// `ServiceName`
pub static SERVICE_NAME: Schema = Schema::new(
    "ServiceName",
    Kind::String(Text {
        length: Range::of(Some(1), Some(64)),
        pattern: Some(&SERVICE_NAME_PATTERN),
        ..Text::ANY
    }),
);

/// `SessionApplication`
pub static SESSION_APPLICATION: Schema = Schema::new(
    "SessionApplication",
    Kind::structure(&[
        Member::required("ClientId", &STRING),
        Member::required("Name", &STRING),
        Member::required("Scopes", &STRING_LIST),
    ]),
);

/// `SessionApplicationList`
pub static SESSION_APPLICATION_LIST: Schema = Schema::new(
    "SessionApplicationList",
    Kind::List(&SESSION_APPLICATION, Range::ANY),
);

static SESSION_DURATION_PATTERN: Pattern = Pattern::new("P[0-9DTHMS]+", "P[0-9DTHMS]+");

/// `SessionDuration`
pub static SESSION_DURATION: Schema = Schema::new(
    "SessionDuration",
    Kind::String(Text {
        length: Range::of(Some(1), Some(20)),
        pattern: Some(&SESSION_DURATION_PATTERN),
        ..Text::ANY
    }),
);

/// `SessionId`
pub static SESSION_ID: Schema = Schema::new(
    "SessionId",
    Kind::String(Text {
        length: Range::of(Some(1), Some(128)),
        ..Text::ANY
    }),
);

/// `SessionKind`
pub static SESSION_KIND: Schema = Schema::new(
    "SessionKind",
    Kind::enumeration(&["INTERACTIVE", "APPLICATION", "BACKGROUND"]),
);

/// `SetAccountAssignmentExpiryRequest`
pub static SET_ACCOUNT_ASSIGNMENT_EXPIRY_REQUEST: Schema = Schema::new(
    "SetAccountAssignmentExpiryRequest",
    Kind::structure(&[
        Member::required("InstanceArn", &INSTANCE_ARN),
        Member::required("AccountId", &ACCOUNT_ID),
        Member::required("PermissionSetArn", &PERMISSION_SET_ARN),
        Member::required("PrincipalType", &PRINCIPAL_TYPE),
        Member::required("PrincipalId", &PRINCIPAL_ID),
        Member::optional("ExpiresAt", &TIMESTAMP),
    ]),
);

/// `SetAccountAssignmentExpiryResponse`
pub static SET_ACCOUNT_ASSIGNMENT_EXPIRY_RESPONSE: Schema =
    Schema::new("SetAccountAssignmentExpiryResponse", Kind::structure(&[]));

/// `SetGroupMembershipExpiryRequest`
pub static SET_GROUP_MEMBERSHIP_EXPIRY_REQUEST: Schema = Schema::new(
    "SetGroupMembershipExpiryRequest",
    Kind::structure(&[
        Member::required("IdentityStoreId", &IDENTITY_STORE_ID),
        Member::required("MembershipId", &MEMBERSHIP_ID),
        Member::optional("ExpiresAt", &TIMESTAMP),
    ]),
);

/// `SetGroupMembershipExpiryResponse`
pub static SET_GROUP_MEMBERSHIP_EXPIRY_RESPONSE: Schema =
    Schema::new("SetGroupMembershipExpiryResponse", Kind::structure(&[]));

/// `SetUserStatusRequest`
pub static SET_USER_STATUS_REQUEST: Schema = Schema::new(
    "SetUserStatusRequest",
    Kind::structure(&[
        Member::required("IdentityStoreId", &IDENTITY_STORE_ID),
        Member::required("UserId", &USER_ID),
        Member::required("UserStatus", &USER_STATUS),
    ]),
);

/// `SetUserStatusResponse`
pub static SET_USER_STATUS_RESPONSE: Schema =
    Schema::new("SetUserStatusResponse", Kind::structure(&[]));

/// `SignInUrl`
pub static SIGN_IN_URL: Schema = Schema::sensitive("SignInUrl", Kind::String(Text::ANY));

/// `Statement`
pub static STATEMENT: Schema = Schema::new(
    "Statement",
    Kind::structure(&[
        Member::required("Policy", &STRING),
        Member::optional("Sid", &STRING),
        Member::required("Index", &INTEGER),
        Member::required("Effect", &STRING),
        Member::required("Start", &POSITION),
        Member::required("End", &POSITION),
        Member::required("Matches", &BOOLEAN),
        Member::optional("Reason", &STRING),
        Member::required("Description", &STRING),
        Member::required("Conditions", &CONDITION_LIST),
    ]),
);

/// `StatementList`
pub static STATEMENT_LIST: Schema =
    Schema::new("StatementList", Kind::List(&STATEMENT, Range::ANY));

/// `String`
pub static STRING: Schema = Schema::new("String", Kind::String(Text::ANY));

/// `StringList`
pub static STRING_LIST: Schema = Schema::new("StringList", Kind::List(&STRING, Range::ANY));

/// `Tag`
pub static TAG: Schema = Schema::new(
    "Tag",
    Kind::structure(&[
        Member::required("Key", &TAG_KEY),
        Member::required("Value", &TAG_VALUE),
    ]),
);

/// `TagCondition`
pub static TAG_CONDITION: Schema = Schema::new(
    "TagCondition",
    Kind::structure(&[
        Member::required("Key", &TAG_KEY),
        Member::optional("Value", &TAG_VALUE),
    ]),
);

/// `TagConditionList`
pub static TAG_CONDITION_LIST: Schema = Schema::new(
    "TagConditionList",
    Kind::List(&TAG_CONDITION, Range::of(Some(1), Some(10))),
);

/// `TagConjunction`
pub static TAG_CONJUNCTION: Schema = Schema::new(
    "TagConjunction",
    Kind::structure(&[Member::required("AllOf", &TAG_CONDITION_LIST)]),
);

/// `TagConjunctionList`
pub static TAG_CONJUNCTION_LIST: Schema = Schema::new(
    "TagConjunctionList",
    Kind::List(&TAG_CONJUNCTION, Range::of(Some(1), Some(10))),
);

/// `TagExpression`
pub static TAG_EXPRESSION: Schema = Schema::new(
    "TagExpression",
    Kind::structure(&[Member::required("AnyOf", &TAG_CONJUNCTION_LIST)]),
);

/// `TagKey`
pub static TAG_KEY: Schema = Schema::new(
    "TagKey",
    Kind::String(Text {
        length: Range::of(Some(1), Some(128)),
        ..Text::ANY
    }),
);

/// `TagList`
pub static TAG_LIST: Schema =
    Schema::new("TagList", Kind::List(&TAG, Range::of(Some(0), Some(50))));

/// `TagValue`
pub static TAG_VALUE: Schema = Schema::new(
    "TagValue",
    Kind::String(Text {
        length: Range::of(Some(0), Some(256)),
        ..Text::ANY
    }),
);

/// `ThrottlingException`
pub static THROTTLING_EXCEPTION: Schema = Schema::new(
    "ThrottlingException",
    Kind::structure(&[Member::optional("Message", &STRING)]),
);

/// The error `ThrottlingException`
pub static THROTTLING_EXCEPTION_ERROR: ErrorSchema = ErrorSchema {
    shape: &THROTTLING_EXCEPTION,
    code: "ThrottlingException",
    status: 400,
};

/// `Timestamp`
pub static TIMESTAMP: Schema = Schema::new(
    "Timestamp",
    Kind::Timestamp(TimestampFormat::ProtocolDefault),
);

static TOKEN_PATTERN: Pattern = Pattern::new("[-a-zA-Z0-9+=/_]*", "[-a-zA-Z0-9+=/_]*");

/// `Token`
pub static TOKEN: Schema = Schema::new(
    "Token",
    Kind::String(Text {
        length: Range::of(Some(0), Some(2048)),
        pattern: Some(&TOKEN_PATTERN),
        ..Text::ANY
    }),
);

/// `UnauthorizedException`
pub static UNAUTHORIZED_EXCEPTION: Schema = Schema::new(
    "UnauthorizedException",
    Kind::structure(&[Member::optional("Message", &STRING)]),
);

/// The error `UnauthorizedException`
pub static UNAUTHORIZED_EXCEPTION_ERROR: ErrorSchema = ErrorSchema {
    shape: &UNAUTHORIZED_EXCEPTION,
    code: "UnauthorizedException",
    status: 401,
};

/// `UpdateAssignmentRuleRequest`
pub static UPDATE_ASSIGNMENT_RULE_REQUEST: Schema = Schema::new(
    "UpdateAssignmentRuleRequest",
    Kind::structure(&[
        Member::required("InstanceArn", &INSTANCE_ARN),
        Member::required("AssignmentRuleId", &ASSIGNMENT_RULE_ID),
        Member::required("Name", &ASSIGNMENT_RULE_NAME),
        Member::optional("Description", &ASSIGNMENT_RULE_DESCRIPTION),
        Member::required("Target", &ASSIGNMENT_RULE_TARGET),
        Member::optional("ExcludedAccountIds", &ASSIGNMENT_RULE_ACCOUNT_ID_LIST),
        Member::optional(
            "ExcludedOrganizationalUnitIds",
            &ORGANIZATIONAL_UNIT_ID_LIST,
        ),
        Member::required("Principals", &ASSIGNMENT_RULE_PRINCIPAL_LIST),
        Member::required("PermissionSetArns", &PERMISSION_SET_ARN_LIST),
        Member::optional("IncludeManagementAccount", &BOOLEAN),
        Member::optional("ExpiresAt", &TIMESTAMP),
        Member::optional("Tags", &TAG_LIST),
    ]),
);

/// `UpdateAssignmentRuleResponse`
pub static UPDATE_ASSIGNMENT_RULE_RESPONSE: Schema = Schema::new(
    "UpdateAssignmentRuleResponse",
    Kind::structure(&[Member::required("AssignmentRule", &ASSIGNMENT_RULE)]),
);

/// `UpdateOwnProfileRequest`
pub static UPDATE_OWN_PROFILE_REQUEST: Schema = Schema::new(
    "UpdateOwnProfileRequest",
    Kind::structure(&[
        Member::optional("displayName", &PROFILE_TEXT),
        Member::optional("givenName", &PROFILE_TEXT),
        Member::optional("familyName", &PROFILE_TEXT),
        Member::optional("phoneNumber", &PROFILE_TEXT),
        Member::optional("preferredLanguage", &PROFILE_TEXT),
        Member::optional("timezone", &PROFILE_TEXT),
    ]),
);

/// `UpdateOwnProfileResponse`
pub static UPDATE_OWN_PROFILE_RESPONSE: Schema = Schema::new(
    "UpdateOwnProfileResponse",
    Kind::structure(&[Member::required("profile", &OWN_PROFILE)]),
);

static USER_ID_PATTERN: Pattern = Pattern::new(
    "([0-9a-f]{10}-|)[A-Fa-f0-9]{8}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{12}",
    "([0-9a-f]{10}-|)[A-Fa-f0-9]{8}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{12}",
);

/// `UserId`
pub static USER_ID: Schema = Schema::new(
    "UserId",
    Kind::String(Text {
        length: Range::of(Some(1), Some(47)),
        pattern: Some(&USER_ID_PATTERN),
        ..Text::ANY
    }),
);

/// `UserMfaDevice`
pub static USER_MFA_DEVICE: Schema = Schema::new(
    "UserMfaDevice",
    Kind::structure(&[
        Member::required("DeviceId", &MFA_DEVICE_ID),
        Member::required("Name", &MFA_DEVICE_NAME),
        Member::required("Type", &MFA_DEVICE_TYPE),
        Member::required("CreatedAt", &TIMESTAMP),
        Member::optional("LastUsedAt", &TIMESTAMP),
    ]),
);

/// `UserMfaDeviceList`
pub static USER_MFA_DEVICE_LIST: Schema = Schema::new(
    "UserMfaDeviceList",
    Kind::List(&USER_MFA_DEVICE, Range::ANY),
);

/// `UserSession`
pub static USER_SESSION: Schema = Schema::new(
    "UserSession",
    Kind::structure(&[
        Member::required("SessionId", &SESSION_ID),
        Member::required("StartedAt", &TIMESTAMP),
        Member::required("ExpiresAt", &TIMESTAMP),
        Member::required("LastActiveAt", &TIMESTAMP),
        Member::required("SourceIpAddress", &STRING),
        Member::required("UserAgent", &STRING),
        Member::required("Clients", &STRING_LIST),
        Member::required("Device", &STRING),
        Member::required("Methods", &STRING_LIST),
        Member::required("Applications", &SESSION_APPLICATION_LIST),
        Member::required("Kind", &SESSION_KIND),
        Member::optional("ApplicationArn", &STRING),
        Member::optional("ApplicationName", &STRING),
        Member::optional("Resource", &STRING),
    ]),
);

/// `UserSessionList`
pub static USER_SESSION_LIST: Schema =
    Schema::new("UserSessionList", Kind::List(&USER_SESSION, Range::ANY));

/// `UserStatus`
pub static USER_STATUS: Schema =
    Schema::new("UserStatus", Kind::enumeration(&["ENABLED", "DISABLED"]));

/// `ValidationException`
pub static VALIDATION_EXCEPTION: Schema = Schema::new(
    "ValidationException",
    Kind::structure(&[Member::optional("Message", &STRING)]),
);

/// The error `ValidationException`
pub static VALIDATION_EXCEPTION_ERROR: ErrorSchema = ErrorSchema {
    shape: &VALIDATION_EXCEPTION,
    code: "ValidationException",
    status: 400,
};

/// `VerifyUserEmailRequest`
pub static VERIFY_USER_EMAIL_REQUEST: Schema = Schema::new(
    "VerifyUserEmailRequest",
    Kind::structure(&[
        Member::required("IdentityStoreId", &IDENTITY_STORE_ID),
        Member::required("UserId", &USER_ID),
    ]),
);

/// `VerifyUserEmailResponse`
pub static VERIFY_USER_EMAIL_RESPONSE: Schema = Schema::new(
    "VerifyUserEmailResponse",
    Kind::structure(&[Member::required("ExpiresAt", &TIMESTAMP)]),
);
