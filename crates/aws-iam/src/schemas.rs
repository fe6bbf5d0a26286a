//! Schemas of the shapes of AWS Identity and Access Management.
//! GENERATED from models/iam.json by `cargo xtask codegen`. Never edited.

use smithy::{ErrorSchema, Kind, Member, Pattern, Range, Schema, Text, TimestampFormat};

/// `AcceptDelegationRequestRequest`
pub static ACCEPT_DELEGATION_REQUEST_REQUEST: Schema = Schema::new(
    "AcceptDelegationRequestRequest",
    Kind::structure(&[Member::required(
        "DelegationRequestId",
        &DELEGATION_REQUEST_ID_TYPE,
    )]),
);

/// `AccessAdvisorUsageGranularityType`
pub static ACCESS_ADVISOR_USAGE_GRANULARITY_TYPE: Schema = Schema::new(
    "AccessAdvisorUsageGranularityType",
    Kind::enumeration(&["SERVICE_LEVEL", "ACTION_LEVEL"]),
);

/// `AccessDetail`
pub static ACCESS_DETAIL: Schema = Schema::new(
    "AccessDetail",
    Kind::structure(&[
        Member::required("ServiceName", &SERVICE_NAME_TYPE),
        Member::required("ServiceNamespace", &SERVICE_NAMESPACE_TYPE),
        Member::optional("Region", &STRING_TYPE),
        Member::optional("EntityPath", &ORGANIZATIONS_ENTITY_PATH_TYPE),
        Member::optional("LastAuthenticatedTime", &DATE_TYPE),
        Member::optional("TotalAuthenticatedEntities", &INTEGER_TYPE),
    ]),
);

/// `AccessDetails`
pub static ACCESS_DETAILS: Schema =
    Schema::new("AccessDetails", Kind::List(&ACCESS_DETAIL, Range::ANY));

/// `AccessKey`
pub static ACCESS_KEY: Schema = Schema::new(
    "AccessKey",
    Kind::structure(&[
        Member::required("UserName", &USER_NAME_TYPE),
        Member::required("AccessKeyId", &ACCESS_KEY_ID_TYPE),
        Member::required("Status", &STATUS_TYPE),
        Member::required("SecretAccessKey", &ACCESS_KEY_SECRET_TYPE),
        Member::optional("CreateDate", &DATE_TYPE),
    ]),
);

/// `AccessKeyLastUsed`
pub static ACCESS_KEY_LAST_USED: Schema = Schema::new(
    "AccessKeyLastUsed",
    Kind::structure(&[
        Member::optional("LastUsedDate", &DATE_TYPE),
        Member::required("ServiceName", &STRING_TYPE),
        Member::required("Region", &STRING_TYPE),
    ]),
);

/// `AccessKeyMetadata`
pub static ACCESS_KEY_METADATA: Schema = Schema::new(
    "AccessKeyMetadata",
    Kind::structure(&[
        Member::optional("UserName", &USER_NAME_TYPE),
        Member::optional("AccessKeyId", &ACCESS_KEY_ID_TYPE),
        Member::optional("Status", &STATUS_TYPE),
        Member::optional("CreateDate", &DATE_TYPE),
    ]),
);

/// `AccountNotManagementOrDelegatedAdministratorException`
pub static ACCOUNT_NOT_MANAGEMENT_OR_DELEGATED_ADMINISTRATOR_EXCEPTION: Schema = Schema::new(
    "AccountNotManagementOrDelegatedAdministratorException",
    Kind::structure(&[]),
);

/// The error `AccountNotManagementOrDelegatedAdministratorException`
pub static ACCOUNT_NOT_MANAGEMENT_OR_DELEGATED_ADMINISTRATOR_EXCEPTION_ERROR: ErrorSchema =
    ErrorSchema {
        shape: &ACCOUNT_NOT_MANAGEMENT_OR_DELEGATED_ADMINISTRATOR_EXCEPTION,
        code: "AccountNotManagementOrDelegatedAdministratorException",
        status: 400,
    };

/// `AcquireRoleRequest`
pub static ACQUIRE_ROLE_REQUEST: Schema = Schema::new(
    "AcquireRoleRequest",
    Kind::structure(&[
        Member::required("TemplateArn", &ARN_TYPE),
        Member::optional("TemplateMinorVersion", &INTEGER_TYPE),
        Member::optional("ReplacementValues", &MAP_STRING_REPLACEMENT_VALUE_ENTRY),
    ]),
);

/// `AcquireRoleResponse`
pub static ACQUIRE_ROLE_RESPONSE: Schema = Schema::new(
    "AcquireRoleResponse",
    Kind::structure(&[Member::required("Role", &ROLE)]),
);

/// `ActionNameListType`
pub static ACTION_NAME_LIST_TYPE: Schema = Schema::new(
    "ActionNameListType",
    Kind::List(&ACTION_NAME_TYPE, Range::ANY),
);

/// `ActionNameType`
pub static ACTION_NAME_TYPE: Schema = Schema::new(
    "ActionNameType",
    Kind::String(Text {
        length: Range::of(Some(3), Some(128)),
        ..Text::ANY
    }),
);

/// `AddClientIDToOpenIDConnectProviderRequest`
pub static ADD_CLIENT_ID_TO_OPEN_ID_CONNECT_PROVIDER_REQUEST: Schema = Schema::new(
    "AddClientIDToOpenIDConnectProviderRequest",
    Kind::structure(&[
        Member::required("OpenIDConnectProviderArn", &ARN_TYPE),
        Member::required("ClientID", &CLIENT_ID_TYPE),
    ]),
);

/// `AddRoleToInstanceProfileRequest`
pub static ADD_ROLE_TO_INSTANCE_PROFILE_REQUEST: Schema = Schema::new(
    "AddRoleToInstanceProfileRequest",
    Kind::structure(&[
        Member::required("InstanceProfileName", &INSTANCE_PROFILE_NAME_TYPE),
        Member::required("RoleName", &ROLE_NAME_TYPE),
    ]),
);

/// `AddUserToGroupRequest`
pub static ADD_USER_TO_GROUP_REQUEST: Schema = Schema::new(
    "AddUserToGroupRequest",
    Kind::structure(&[
        Member::required("GroupName", &GROUP_NAME_TYPE),
        Member::required("UserName", &EXISTING_USER_NAME_TYPE),
    ]),
);

/// `ArnListType`
pub static ARN_LIST_TYPE: Schema = Schema::new("ArnListType", Kind::List(&ARN_TYPE, Range::ANY));

/// `AssociateDelegationRequestRequest`
pub static ASSOCIATE_DELEGATION_REQUEST_REQUEST: Schema = Schema::new(
    "AssociateDelegationRequestRequest",
    Kind::structure(&[Member::required(
        "DelegationRequestId",
        &DELEGATION_REQUEST_ID_TYPE,
    )]),
);

/// `AttachGroupPolicyRequest`
pub static ATTACH_GROUP_POLICY_REQUEST: Schema = Schema::new(
    "AttachGroupPolicyRequest",
    Kind::structure(&[
        Member::required("GroupName", &GROUP_NAME_TYPE),
        Member::required("PolicyArn", &ARN_TYPE),
    ]),
);

/// `AttachRolePolicyRequest`
pub static ATTACH_ROLE_POLICY_REQUEST: Schema = Schema::new(
    "AttachRolePolicyRequest",
    Kind::structure(&[
        Member::required("RoleName", &ROLE_NAME_TYPE),
        Member::required("PolicyArn", &ARN_TYPE),
    ]),
);

/// `AttachUserPolicyRequest`
pub static ATTACH_USER_POLICY_REQUEST: Schema = Schema::new(
    "AttachUserPolicyRequest",
    Kind::structure(&[
        Member::required("UserName", &USER_NAME_TYPE),
        Member::required("PolicyArn", &ARN_TYPE),
    ]),
);

/// `AttachedPermissionsBoundary`
pub static ATTACHED_PERMISSIONS_BOUNDARY: Schema = Schema::new(
    "AttachedPermissionsBoundary",
    Kind::structure(&[
        Member::optional(
            "PermissionsBoundaryType",
            &PERMISSIONS_BOUNDARY_ATTACHMENT_TYPE,
        ),
        Member::optional("PermissionsBoundaryArn", &ARN_TYPE),
    ]),
);

/// `AttachedPolicy`
pub static ATTACHED_POLICY: Schema = Schema::new(
    "AttachedPolicy",
    Kind::structure(&[
        Member::optional("PolicyName", &POLICY_NAME_TYPE),
        Member::optional("PolicyArn", &ARN_TYPE),
    ]),
);

static ATTACHMENT_NAME_PATTERN: Pattern = Pattern::new("[\\w+=,.@-]+", "[0-9A-Za-z_+=,.@-]+");

/// `AttachmentName`
pub static ATTACHMENT_NAME: Schema = Schema::new(
    "AttachmentName",
    Kind::String(Text {
        length: Range::of(Some(1), Some(128)),
        pattern: Some(&ATTACHMENT_NAME_PATTERN),
        ..Text::ANY
    }),
);

/// `AttachmentType`
pub static ATTACHMENT_TYPE: Schema = Schema::new(
    "AttachmentType",
    Kind::enumeration(&["user", "group", "role"]),
);

/// `BootstrapDatum`
pub static BOOTSTRAP_DATUM: Schema = Schema::sensitive("BootstrapDatum", Kind::Blob(Range::ANY));

/// `CallerIsNotManagementAccountException`
pub static CALLER_IS_NOT_MANAGEMENT_ACCOUNT_EXCEPTION: Schema = Schema::new(
    "CallerIsNotManagementAccountException",
    Kind::structure(&[]),
);

/// The error `CallerIsNotManagementAccountException`
pub static CALLER_IS_NOT_MANAGEMENT_ACCOUNT_EXCEPTION_ERROR: ErrorSchema = ErrorSchema {
    shape: &CALLER_IS_NOT_MANAGEMENT_ACCOUNT_EXCEPTION,
    code: "CallerIsNotManagementAccountException",
    status: 400,
};

static CERTIFICATION_KEY_TYPE_PATTERN: Pattern =
    Pattern::new("[\\u0020-\\u00FF]+", "[\\u0020-\\u00FF]+");

/// `CertificationKeyType`
pub static CERTIFICATION_KEY_TYPE: Schema = Schema::new(
    "CertificationKeyType",
    Kind::String(Text {
        length: Range::of(Some(1), Some(128)),
        pattern: Some(&CERTIFICATION_KEY_TYPE_PATTERN),
        ..Text::ANY
    }),
);

/// `CertificationMapType`
pub static CERTIFICATION_MAP_TYPE: Schema = Schema::new(
    "CertificationMapType",
    Kind::Map {
        key: &CERTIFICATION_KEY_TYPE,
        value: &CERTIFICATION_VALUE_TYPE,
        length: Range::ANY,
    },
);

static CERTIFICATION_VALUE_TYPE_PATTERN: Pattern =
    Pattern::new("[\\u0020-\\u00FF]+", "[\\u0020-\\u00FF]+");

/// `CertificationValueType`
pub static CERTIFICATION_VALUE_TYPE: Schema = Schema::new(
    "CertificationValueType",
    Kind::String(Text {
        length: Range::of(Some(1), Some(32)),
        pattern: Some(&CERTIFICATION_VALUE_TYPE_PATTERN),
        ..Text::ANY
    }),
);

/// `ChangePasswordRequest`
pub static CHANGE_PASSWORD_REQUEST: Schema = Schema::new(
    "ChangePasswordRequest",
    Kind::structure(&[
        Member::required("OldPassword", &PASSWORD_TYPE),
        Member::required("NewPassword", &PASSWORD_TYPE),
    ]),
);

/// `ColumnNumber`
pub static COLUMN_NUMBER: Schema = Schema::new("ColumnNumber", Kind::Integer(Range::ANY));

/// `ConcurrentModificationException`
pub static CONCURRENT_MODIFICATION_EXCEPTION: Schema = Schema::new(
    "ConcurrentModificationException",
    Kind::structure(&[Member::optional(
        "message",
        &CONCURRENT_MODIFICATION_MESSAGE,
    )]),
);

/// The error `ConcurrentModificationException`
pub static CONCURRENT_MODIFICATION_EXCEPTION_ERROR: ErrorSchema = ErrorSchema {
    shape: &CONCURRENT_MODIFICATION_EXCEPTION,
    code: "ConcurrentModification",
    status: 409,
};

/// `ConcurrentModificationMessage`
pub static CONCURRENT_MODIFICATION_MESSAGE: Schema =
    Schema::new("ConcurrentModificationMessage", Kind::String(Text::ANY));

/// `ContextEntry`
pub static CONTEXT_ENTRY: Schema = Schema::new(
    "ContextEntry",
    Kind::structure(&[
        Member::optional("ContextKeyName", &CONTEXT_KEY_NAME_TYPE),
        Member::optional("ContextKeyValues", &CONTEXT_KEY_VALUE_LIST_TYPE),
        Member::optional("ContextKeyType", &CONTEXT_KEY_TYPE_ENUM),
    ]),
);

/// `ContextEntryListType`
pub static CONTEXT_ENTRY_LIST_TYPE: Schema = Schema::new(
    "ContextEntryListType",
    Kind::List(&CONTEXT_ENTRY, Range::ANY),
);

/// `ContextKeyNameType`
pub static CONTEXT_KEY_NAME_TYPE: Schema = Schema::new(
    "ContextKeyNameType",
    Kind::String(Text {
        length: Range::of(Some(5), Some(256)),
        ..Text::ANY
    }),
);

/// `ContextKeyNamesResultListType`
pub static CONTEXT_KEY_NAMES_RESULT_LIST_TYPE: Schema = Schema::new(
    "ContextKeyNamesResultListType",
    Kind::List(&CONTEXT_KEY_NAME_TYPE, Range::ANY),
);

/// `ContextKeyTypeEnum`
pub static CONTEXT_KEY_TYPE_ENUM: Schema = Schema::new(
    "ContextKeyTypeEnum",
    Kind::enumeration(&[
        "string",
        "stringList",
        "numeric",
        "numericList",
        "boolean",
        "booleanList",
        "ip",
        "ipList",
        "binary",
        "binaryList",
        "date",
        "dateList",
    ]),
);

/// `ContextKeyValueListType`
pub static CONTEXT_KEY_VALUE_LIST_TYPE: Schema = Schema::new(
    "ContextKeyValueListType",
    Kind::List(&CONTEXT_KEY_VALUE_TYPE, Range::ANY),
);

/// `ContextKeyValueType`
pub static CONTEXT_KEY_VALUE_TYPE: Schema =
    Schema::new("ContextKeyValueType", Kind::String(Text::ANY));

/// `CreateAccessKeyRequest`
pub static CREATE_ACCESS_KEY_REQUEST: Schema = Schema::new(
    "CreateAccessKeyRequest",
    Kind::structure(&[Member::optional("UserName", &EXISTING_USER_NAME_TYPE)]),
);

/// `CreateAccessKeyResponse`
pub static CREATE_ACCESS_KEY_RESPONSE: Schema = Schema::new(
    "CreateAccessKeyResponse",
    Kind::structure(&[Member::required("AccessKey", &ACCESS_KEY)]),
);

/// `CreateAccountAliasRequest`
pub static CREATE_ACCOUNT_ALIAS_REQUEST: Schema = Schema::new(
    "CreateAccountAliasRequest",
    Kind::structure(&[Member::required("AccountAlias", &ACCOUNT_ALIAS_TYPE)]),
);

/// `CreateDelegationRequestRequest`
pub static CREATE_DELEGATION_REQUEST_REQUEST: Schema = Schema::new(
    "CreateDelegationRequestRequest",
    Kind::structure(&[
        Member::optional("OwnerAccountId", &ACCOUNT_ID_TYPE),
        Member::required("Description", &DELEGATION_REQUEST_DESCRIPTION_TYPE),
        Member::required("Permissions", &DELEGATION_PERMISSION),
        Member::optional("RequestMessage", &REQUEST_MESSAGE_TYPE),
        Member::required("RequestorWorkflowId", &REQUESTOR_WORKFLOW_ID_TYPE),
        Member::optional("RedirectUrl", &REDIRECT_URL_TYPE),
        Member::required("NotificationChannel", &NOTIFICATION_CHANNEL_TYPE),
        Member::required("SessionDuration", &SESSION_DURATION_TYPE),
        Member::optional("OnlySendByOwner", &BOOLEAN_TYPE),
    ]),
);

/// `CreateDelegationRequestResponse`
pub static CREATE_DELEGATION_REQUEST_RESPONSE: Schema = Schema::new(
    "CreateDelegationRequestResponse",
    Kind::structure(&[
        Member::optional("ConsoleDeepLink", &CONSOLE_DEEP_LINK_TYPE),
        Member::optional("DelegationRequestId", &DELEGATION_REQUEST_ID_TYPE),
    ]),
);

/// `CreateGroupRequest`
pub static CREATE_GROUP_REQUEST: Schema = Schema::new(
    "CreateGroupRequest",
    Kind::structure(&[
        Member::optional("Path", &PATH_TYPE),
        Member::required("GroupName", &GROUP_NAME_TYPE),
    ]),
);

/// `CreateGroupResponse`
pub static CREATE_GROUP_RESPONSE: Schema = Schema::new(
    "CreateGroupResponse",
    Kind::structure(&[Member::required("Group", &GROUP)]),
);

/// `CreateInstanceProfileRequest`
pub static CREATE_INSTANCE_PROFILE_REQUEST: Schema = Schema::new(
    "CreateInstanceProfileRequest",
    Kind::structure(&[
        Member::required("InstanceProfileName", &INSTANCE_PROFILE_NAME_TYPE),
        Member::optional("Path", &PATH_TYPE),
        Member::optional("Tags", &TAG_LIST_TYPE),
    ]),
);

/// `CreateInstanceProfileResponse`
pub static CREATE_INSTANCE_PROFILE_RESPONSE: Schema = Schema::new(
    "CreateInstanceProfileResponse",
    Kind::structure(&[Member::required("InstanceProfile", &INSTANCE_PROFILE)]),
);

/// `CreateLoginProfileRequest`
pub static CREATE_LOGIN_PROFILE_REQUEST: Schema = Schema::new(
    "CreateLoginProfileRequest",
    Kind::structure(&[
        Member::optional("UserName", &USER_NAME_TYPE),
        Member::optional("Password", &PASSWORD_TYPE),
        Member::optional("PasswordResetRequired", &BOOLEAN_TYPE),
    ]),
);

/// `CreateLoginProfileResponse`
pub static CREATE_LOGIN_PROFILE_RESPONSE: Schema = Schema::new(
    "CreateLoginProfileResponse",
    Kind::structure(&[Member::required("LoginProfile", &LOGIN_PROFILE)]),
);

/// `CreateOpenIDConnectProviderRequest`
pub static CREATE_OPEN_ID_CONNECT_PROVIDER_REQUEST: Schema = Schema::new(
    "CreateOpenIDConnectProviderRequest",
    Kind::structure(&[
        Member::required("Url", &OPEN_ID_CONNECT_PROVIDER_URL_TYPE),
        Member::optional("ClientIDList", &CLIENT_ID_LIST_TYPE),
        Member::optional("ThumbprintList", &THUMBPRINT_LIST_TYPE),
        Member::optional("Tags", &TAG_LIST_TYPE),
    ]),
);

/// `CreateOpenIDConnectProviderResponse`
pub static CREATE_OPEN_ID_CONNECT_PROVIDER_RESPONSE: Schema = Schema::new(
    "CreateOpenIDConnectProviderResponse",
    Kind::structure(&[
        Member::optional("OpenIDConnectProviderArn", &ARN_TYPE),
        Member::optional("Tags", &TAG_LIST_TYPE),
    ]),
);

/// `CreatePolicyRequest`
pub static CREATE_POLICY_REQUEST: Schema = Schema::new(
    "CreatePolicyRequest",
    Kind::structure(&[
        Member::required("PolicyName", &POLICY_NAME_TYPE),
        Member::optional("Path", &POLICY_PATH_TYPE),
        Member::required("PolicyDocument", &POLICY_DOCUMENT_TYPE),
        Member::optional("Description", &POLICY_DESCRIPTION_TYPE),
        Member::optional("Tags", &TAG_LIST_TYPE),
    ]),
);

/// `CreatePolicyResponse`
pub static CREATE_POLICY_RESPONSE: Schema = Schema::new(
    "CreatePolicyResponse",
    Kind::structure(&[Member::optional("Policy", &POLICY)]),
);

/// `CreatePolicyVersionRequest`
pub static CREATE_POLICY_VERSION_REQUEST: Schema = Schema::new(
    "CreatePolicyVersionRequest",
    Kind::structure(&[
        Member::required("PolicyArn", &ARN_TYPE),
        Member::required("PolicyDocument", &POLICY_DOCUMENT_TYPE),
        Member::optional("SetAsDefault", &BOOLEAN_TYPE),
    ]),
);

/// `CreatePolicyVersionResponse`
pub static CREATE_POLICY_VERSION_RESPONSE: Schema = Schema::new(
    "CreatePolicyVersionResponse",
    Kind::structure(&[Member::optional("PolicyVersion", &POLICY_VERSION)]),
);

/// `CreateRoleRequest`
pub static CREATE_ROLE_REQUEST: Schema = Schema::new(
    "CreateRoleRequest",
    Kind::structure(&[
        Member::optional("Path", &PATH_TYPE),
        Member::required("RoleName", &ROLE_NAME_TYPE),
        Member::required("AssumeRolePolicyDocument", &POLICY_DOCUMENT_TYPE),
        Member::optional("Description", &ROLE_DESCRIPTION_TYPE),
        Member::optional("MaxSessionDuration", &ROLE_MAX_SESSION_DURATION_TYPE),
        Member::optional("PermissionsBoundary", &ARN_TYPE),
        Member::optional("Tags", &TAG_LIST_TYPE),
    ]),
);

/// `CreateRoleResponse`
pub static CREATE_ROLE_RESPONSE: Schema = Schema::new(
    "CreateRoleResponse",
    Kind::structure(&[Member::required("Role", &ROLE)]),
);

/// `CreateSAMLProviderRequest`
pub static CREATE_SAML_PROVIDER_REQUEST: Schema = Schema::new(
    "CreateSAMLProviderRequest",
    Kind::structure(&[
        Member::required("SAMLMetadataDocument", &SAML_METADATA_DOCUMENT_TYPE),
        Member::required("Name", &SAML_PROVIDER_NAME_TYPE),
        Member::optional("Tags", &TAG_LIST_TYPE),
        Member::optional("AssertionEncryptionMode", &ASSERTION_ENCRYPTION_MODE_TYPE),
        Member::optional("AddPrivateKey", &PRIVATE_KEY_TYPE),
    ]),
);

/// `CreateSAMLProviderResponse`
pub static CREATE_SAML_PROVIDER_RESPONSE: Schema = Schema::new(
    "CreateSAMLProviderResponse",
    Kind::structure(&[
        Member::optional("SAMLProviderArn", &ARN_TYPE),
        Member::optional("Tags", &TAG_LIST_TYPE),
    ]),
);

/// `CreateServiceLinkedRoleRequest`
pub static CREATE_SERVICE_LINKED_ROLE_REQUEST: Schema = Schema::new(
    "CreateServiceLinkedRoleRequest",
    Kind::structure(&[
        Member::required("AWSServiceName", &GROUP_NAME_TYPE),
        Member::optional("Description", &ROLE_DESCRIPTION_TYPE),
        Member::optional("CustomSuffix", &CUSTOM_SUFFIX_TYPE),
    ]),
);

/// `CreateServiceLinkedRoleResponse`
pub static CREATE_SERVICE_LINKED_ROLE_RESPONSE: Schema = Schema::new(
    "CreateServiceLinkedRoleResponse",
    Kind::structure(&[Member::optional("Role", &ROLE)]),
);

/// `CreateServiceSpecificCredentialRequest`
pub static CREATE_SERVICE_SPECIFIC_CREDENTIAL_REQUEST: Schema = Schema::new(
    "CreateServiceSpecificCredentialRequest",
    Kind::structure(&[
        Member::required("UserName", &USER_NAME_TYPE),
        Member::required("ServiceName", &SERVICE_NAME),
        Member::optional("CredentialAgeDays", &CREDENTIAL_AGE_DAYS),
    ]),
);

/// `CreateServiceSpecificCredentialResponse`
pub static CREATE_SERVICE_SPECIFIC_CREDENTIAL_RESPONSE: Schema = Schema::new(
    "CreateServiceSpecificCredentialResponse",
    Kind::structure(&[Member::optional(
        "ServiceSpecificCredential",
        &SERVICE_SPECIFIC_CREDENTIAL,
    )]),
);

/// `CreateUserRequest`
pub static CREATE_USER_REQUEST: Schema = Schema::new(
    "CreateUserRequest",
    Kind::structure(&[
        Member::optional("Path", &PATH_TYPE),
        Member::required("UserName", &USER_NAME_TYPE),
        Member::optional("PermissionsBoundary", &ARN_TYPE),
        Member::optional("Tags", &TAG_LIST_TYPE),
    ]),
);

/// `CreateUserResponse`
pub static CREATE_USER_RESPONSE: Schema = Schema::new(
    "CreateUserResponse",
    Kind::structure(&[Member::optional("User", &USER)]),
);

/// `CreateVirtualMFADeviceRequest`
pub static CREATE_VIRTUAL_MFA_DEVICE_REQUEST: Schema = Schema::new(
    "CreateVirtualMFADeviceRequest",
    Kind::structure(&[
        Member::optional("Path", &PATH_TYPE),
        Member::required("VirtualMFADeviceName", &VIRTUAL_MFA_DEVICE_NAME),
        Member::optional("Tags", &TAG_LIST_TYPE),
    ]),
);

/// `CreateVirtualMFADeviceResponse`
pub static CREATE_VIRTUAL_MFA_DEVICE_RESPONSE: Schema = Schema::new(
    "CreateVirtualMFADeviceResponse",
    Kind::structure(&[Member::required("VirtualMFADevice", &VIRTUAL_MFA_DEVICE)]),
);

/// `CredentialReportExpiredException`
pub static CREDENTIAL_REPORT_EXPIRED_EXCEPTION: Schema = Schema::new(
    "CredentialReportExpiredException",
    Kind::structure(&[Member::optional(
        "message",
        &CREDENTIAL_REPORT_EXPIRED_EXCEPTION_MESSAGE,
    )]),
);

/// The error `CredentialReportExpiredException`
pub static CREDENTIAL_REPORT_EXPIRED_EXCEPTION_ERROR: ErrorSchema = ErrorSchema {
    shape: &CREDENTIAL_REPORT_EXPIRED_EXCEPTION,
    code: "ReportExpired",
    status: 410,
};

/// `CredentialReportNotPresentException`
pub static CREDENTIAL_REPORT_NOT_PRESENT_EXCEPTION: Schema = Schema::new(
    "CredentialReportNotPresentException",
    Kind::structure(&[Member::optional(
        "message",
        &CREDENTIAL_REPORT_NOT_PRESENT_EXCEPTION_MESSAGE,
    )]),
);

/// The error `CredentialReportNotPresentException`
pub static CREDENTIAL_REPORT_NOT_PRESENT_EXCEPTION_ERROR: ErrorSchema = ErrorSchema {
    shape: &CREDENTIAL_REPORT_NOT_PRESENT_EXCEPTION,
    code: "ReportNotPresent",
    status: 410,
};

/// `CredentialReportNotReadyException`
pub static CREDENTIAL_REPORT_NOT_READY_EXCEPTION: Schema = Schema::new(
    "CredentialReportNotReadyException",
    Kind::structure(&[Member::optional(
        "message",
        &CREDENTIAL_REPORT_NOT_READY_EXCEPTION_MESSAGE,
    )]),
);

/// The error `CredentialReportNotReadyException`
pub static CREDENTIAL_REPORT_NOT_READY_EXCEPTION_ERROR: ErrorSchema = ErrorSchema {
    shape: &CREDENTIAL_REPORT_NOT_READY_EXCEPTION,
    code: "ReportInProgress",
    status: 404,
};

/// `DeactivateMFADeviceRequest`
pub static DEACTIVATE_MFA_DEVICE_REQUEST: Schema = Schema::new(
    "DeactivateMFADeviceRequest",
    Kind::structure(&[
        Member::optional("UserName", &EXISTING_USER_NAME_TYPE),
        Member::required("SerialNumber", &SERIAL_NUMBER_TYPE),
    ]),
);

/// `DelegationPermission`
pub static DELEGATION_PERMISSION: Schema = Schema::new(
    "DelegationPermission",
    Kind::structure(&[
        Member::optional("PolicyTemplateArn", &ARN_TYPE),
        Member::optional("Parameters", &POLICY_PARAMETER_LIST_TYPE),
    ]),
);

/// `DelegationRequest`
pub static DELEGATION_REQUEST: Schema = Schema::new(
    "DelegationRequest",
    Kind::structure(&[
        Member::optional("DelegationRequestId", &DELEGATION_REQUEST_ID_TYPE),
        Member::optional("OwnerAccountId", &ACCOUNT_ID_TYPE),
        Member::optional("Description", &DELEGATION_REQUEST_DESCRIPTION_TYPE),
        Member::optional("RequestMessage", &REQUEST_MESSAGE_TYPE),
        Member::optional("Permissions", &DELEGATION_PERMISSION),
        Member::optional("PermissionPolicy", &PERMISSION_TYPE),
        Member::optional(
            "RolePermissionRestrictionArns",
            &ROLE_PERMISSION_RESTRICTION_ARN_LIST_TYPE,
        ),
        Member::optional("OwnerId", &OWNER_ID_TYPE),
        Member::optional("ApproverId", &ARN_TYPE),
        Member::optional("State", &STATE_TYPE),
        Member::optional("ExpirationTime", &DATE_TYPE),
        Member::optional("RequestorId", &ACCOUNT_ID_TYPE),
        Member::optional("RequestorName", &REQUESTOR_NAME_TYPE),
        Member::optional("CreateDate", &DATE_TYPE),
        Member::optional("SessionDuration", &SESSION_DURATION_TYPE),
        Member::optional("RedirectUrl", &REDIRECT_URL_TYPE),
        Member::optional("Notes", &NOTES_TYPE),
        Member::optional("RejectionReason", &NOTES_TYPE),
        Member::optional("OnlySendByOwner", &BOOLEAN_TYPE),
        Member::optional("UpdatedTime", &DATE_TYPE),
    ]),
);

/// `DeleteAccessKeyRequest`
pub static DELETE_ACCESS_KEY_REQUEST: Schema = Schema::new(
    "DeleteAccessKeyRequest",
    Kind::structure(&[
        Member::optional("UserName", &EXISTING_USER_NAME_TYPE),
        Member::required("AccessKeyId", &ACCESS_KEY_ID_TYPE),
    ]),
);

/// `DeleteAccountAliasRequest`
pub static DELETE_ACCOUNT_ALIAS_REQUEST: Schema = Schema::new(
    "DeleteAccountAliasRequest",
    Kind::structure(&[Member::required("AccountAlias", &ACCOUNT_ALIAS_TYPE)]),
);

/// `DeleteConflictException`
pub static DELETE_CONFLICT_EXCEPTION: Schema = Schema::new(
    "DeleteConflictException",
    Kind::structure(&[Member::optional("message", &DELETE_CONFLICT_MESSAGE)]),
);

/// The error `DeleteConflictException`
pub static DELETE_CONFLICT_EXCEPTION_ERROR: ErrorSchema = ErrorSchema {
    shape: &DELETE_CONFLICT_EXCEPTION,
    code: "DeleteConflict",
    status: 409,
};

/// `DeleteGroupPolicyRequest`
pub static DELETE_GROUP_POLICY_REQUEST: Schema = Schema::new(
    "DeleteGroupPolicyRequest",
    Kind::structure(&[
        Member::required("GroupName", &GROUP_NAME_TYPE),
        Member::required("PolicyName", &POLICY_NAME_TYPE),
    ]),
);

/// `DeleteGroupRequest`
pub static DELETE_GROUP_REQUEST: Schema = Schema::new(
    "DeleteGroupRequest",
    Kind::structure(&[Member::required("GroupName", &GROUP_NAME_TYPE)]),
);

/// `DeleteInstanceProfileRequest`
pub static DELETE_INSTANCE_PROFILE_REQUEST: Schema = Schema::new(
    "DeleteInstanceProfileRequest",
    Kind::structure(&[Member::required(
        "InstanceProfileName",
        &INSTANCE_PROFILE_NAME_TYPE,
    )]),
);

/// `DeleteLoginProfileRequest`
pub static DELETE_LOGIN_PROFILE_REQUEST: Schema = Schema::new(
    "DeleteLoginProfileRequest",
    Kind::structure(&[Member::optional("UserName", &USER_NAME_TYPE)]),
);

/// `DeleteOpenIDConnectProviderRequest`
pub static DELETE_OPEN_ID_CONNECT_PROVIDER_REQUEST: Schema = Schema::new(
    "DeleteOpenIDConnectProviderRequest",
    Kind::structure(&[Member::required("OpenIDConnectProviderArn", &ARN_TYPE)]),
);

/// `DeletePolicyRequest`
pub static DELETE_POLICY_REQUEST: Schema = Schema::new(
    "DeletePolicyRequest",
    Kind::structure(&[Member::required("PolicyArn", &ARN_TYPE)]),
);

/// `DeletePolicyVersionRequest`
pub static DELETE_POLICY_VERSION_REQUEST: Schema = Schema::new(
    "DeletePolicyVersionRequest",
    Kind::structure(&[
        Member::required("PolicyArn", &ARN_TYPE),
        Member::required("VersionId", &POLICY_VERSION_ID_TYPE),
    ]),
);

/// `DeleteRolePermissionsBoundaryRequest`
pub static DELETE_ROLE_PERMISSIONS_BOUNDARY_REQUEST: Schema = Schema::new(
    "DeleteRolePermissionsBoundaryRequest",
    Kind::structure(&[Member::required("RoleName", &ROLE_NAME_TYPE)]),
);

/// `DeleteRolePolicyRequest`
pub static DELETE_ROLE_POLICY_REQUEST: Schema = Schema::new(
    "DeleteRolePolicyRequest",
    Kind::structure(&[
        Member::required("RoleName", &ROLE_NAME_TYPE),
        Member::required("PolicyName", &POLICY_NAME_TYPE),
    ]),
);

/// `DeleteRoleRequest`
pub static DELETE_ROLE_REQUEST: Schema = Schema::new(
    "DeleteRoleRequest",
    Kind::structure(&[Member::required("RoleName", &ROLE_NAME_TYPE)]),
);

/// `DeleteSAMLProviderRequest`
pub static DELETE_SAML_PROVIDER_REQUEST: Schema = Schema::new(
    "DeleteSAMLProviderRequest",
    Kind::structure(&[Member::required("SAMLProviderArn", &ARN_TYPE)]),
);

/// `DeleteSSHPublicKeyRequest`
pub static DELETE_SSH_PUBLIC_KEY_REQUEST: Schema = Schema::new(
    "DeleteSSHPublicKeyRequest",
    Kind::structure(&[
        Member::required("UserName", &USER_NAME_TYPE),
        Member::required("SSHPublicKeyId", &PUBLIC_KEY_ID_TYPE),
    ]),
);

/// `DeleteServerCertificateRequest`
pub static DELETE_SERVER_CERTIFICATE_REQUEST: Schema = Schema::new(
    "DeleteServerCertificateRequest",
    Kind::structure(&[Member::required(
        "ServerCertificateName",
        &SERVER_CERTIFICATE_NAME_TYPE,
    )]),
);

/// `DeleteServiceLinkedRoleRequest`
pub static DELETE_SERVICE_LINKED_ROLE_REQUEST: Schema = Schema::new(
    "DeleteServiceLinkedRoleRequest",
    Kind::structure(&[Member::required("RoleName", &ROLE_NAME_TYPE)]),
);

/// `DeleteServiceLinkedRoleResponse`
pub static DELETE_SERVICE_LINKED_ROLE_RESPONSE: Schema = Schema::new(
    "DeleteServiceLinkedRoleResponse",
    Kind::structure(&[Member::required("DeletionTaskId", &DELETION_TASK_ID_TYPE)]),
);

/// `DeleteServiceSpecificCredentialRequest`
pub static DELETE_SERVICE_SPECIFIC_CREDENTIAL_REQUEST: Schema = Schema::new(
    "DeleteServiceSpecificCredentialRequest",
    Kind::structure(&[
        Member::optional("UserName", &USER_NAME_TYPE),
        Member::required(
            "ServiceSpecificCredentialId",
            &SERVICE_SPECIFIC_CREDENTIAL_ID,
        ),
    ]),
);

/// `DeleteSigningCertificateRequest`
pub static DELETE_SIGNING_CERTIFICATE_REQUEST: Schema = Schema::new(
    "DeleteSigningCertificateRequest",
    Kind::structure(&[
        Member::optional("UserName", &EXISTING_USER_NAME_TYPE),
        Member::required("CertificateId", &CERTIFICATE_ID_TYPE),
    ]),
);

/// `DeleteUserPermissionsBoundaryRequest`
pub static DELETE_USER_PERMISSIONS_BOUNDARY_REQUEST: Schema = Schema::new(
    "DeleteUserPermissionsBoundaryRequest",
    Kind::structure(&[Member::required("UserName", &USER_NAME_TYPE)]),
);

/// `DeleteUserPolicyRequest`
pub static DELETE_USER_POLICY_REQUEST: Schema = Schema::new(
    "DeleteUserPolicyRequest",
    Kind::structure(&[
        Member::required("UserName", &EXISTING_USER_NAME_TYPE),
        Member::required("PolicyName", &POLICY_NAME_TYPE),
    ]),
);

/// `DeleteUserRequest`
pub static DELETE_USER_REQUEST: Schema = Schema::new(
    "DeleteUserRequest",
    Kind::structure(&[Member::required("UserName", &EXISTING_USER_NAME_TYPE)]),
);

/// `DeleteVirtualMFADeviceRequest`
pub static DELETE_VIRTUAL_MFA_DEVICE_REQUEST: Schema = Schema::new(
    "DeleteVirtualMFADeviceRequest",
    Kind::structure(&[Member::required("SerialNumber", &SERIAL_NUMBER_TYPE)]),
);

/// `DeletionTaskFailureReasonType`
pub static DELETION_TASK_FAILURE_REASON_TYPE: Schema = Schema::new(
    "DeletionTaskFailureReasonType",
    Kind::structure(&[
        Member::optional("Reason", &REASON_TYPE),
        Member::optional("RoleUsageList", &ROLE_USAGE_LIST_TYPE),
    ]),
);

/// `DeletionTaskIdType`
pub static DELETION_TASK_ID_TYPE: Schema = Schema::new(
    "DeletionTaskIdType",
    Kind::String(Text {
        length: Range::of(Some(1), Some(1000)),
        ..Text::ANY
    }),
);

/// `DeletionTaskStatusType`
pub static DELETION_TASK_STATUS_TYPE: Schema = Schema::new(
    "DeletionTaskStatusType",
    Kind::enumeration(&["SUCCEEDED", "IN_PROGRESS", "FAILED", "NOT_STARTED"]),
);

/// `DetachGroupPolicyRequest`
pub static DETACH_GROUP_POLICY_REQUEST: Schema = Schema::new(
    "DetachGroupPolicyRequest",
    Kind::structure(&[
        Member::required("GroupName", &GROUP_NAME_TYPE),
        Member::required("PolicyArn", &ARN_TYPE),
    ]),
);

/// `DetachRolePolicyRequest`
pub static DETACH_ROLE_POLICY_REQUEST: Schema = Schema::new(
    "DetachRolePolicyRequest",
    Kind::structure(&[
        Member::required("RoleName", &ROLE_NAME_TYPE),
        Member::required("PolicyArn", &ARN_TYPE),
    ]),
);

/// `DetachUserPolicyRequest`
pub static DETACH_USER_POLICY_REQUEST: Schema = Schema::new(
    "DetachUserPolicyRequest",
    Kind::structure(&[
        Member::required("UserName", &USER_NAME_TYPE),
        Member::required("PolicyArn", &ARN_TYPE),
    ]),
);

/// `DisableOrganizationsRootCredentialsManagementRequest`
pub static DISABLE_ORGANIZATIONS_ROOT_CREDENTIALS_MANAGEMENT_REQUEST: Schema = Schema::new(
    "DisableOrganizationsRootCredentialsManagementRequest",
    Kind::structure(&[]),
);

/// `DisableOrganizationsRootCredentialsManagementResponse`
pub static DISABLE_ORGANIZATIONS_ROOT_CREDENTIALS_MANAGEMENT_RESPONSE: Schema = Schema::new(
    "DisableOrganizationsRootCredentialsManagementResponse",
    Kind::structure(&[
        Member::optional("OrganizationId", &ORGANIZATION_ID_TYPE),
        Member::optional("EnabledFeatures", &FEATURES_LIST_TYPE),
    ]),
);

/// `DisableOrganizationsRootSessionsRequest`
pub static DISABLE_ORGANIZATIONS_ROOT_SESSIONS_REQUEST: Schema = Schema::new(
    "DisableOrganizationsRootSessionsRequest",
    Kind::structure(&[]),
);

/// `DisableOrganizationsRootSessionsResponse`
pub static DISABLE_ORGANIZATIONS_ROOT_SESSIONS_RESPONSE: Schema = Schema::new(
    "DisableOrganizationsRootSessionsResponse",
    Kind::structure(&[
        Member::optional("OrganizationId", &ORGANIZATION_ID_TYPE),
        Member::optional("EnabledFeatures", &FEATURES_LIST_TYPE),
    ]),
);

/// `DuplicateCertificateException`
pub static DUPLICATE_CERTIFICATE_EXCEPTION: Schema = Schema::new(
    "DuplicateCertificateException",
    Kind::structure(&[Member::optional("message", &DUPLICATE_CERTIFICATE_MESSAGE)]),
);

/// The error `DuplicateCertificateException`
pub static DUPLICATE_CERTIFICATE_EXCEPTION_ERROR: ErrorSchema = ErrorSchema {
    shape: &DUPLICATE_CERTIFICATE_EXCEPTION,
    code: "DuplicateCertificate",
    status: 409,
};

/// `DuplicateSSHPublicKeyException`
pub static DUPLICATE_SSH_PUBLIC_KEY_EXCEPTION: Schema = Schema::new(
    "DuplicateSSHPublicKeyException",
    Kind::structure(&[Member::optional(
        "message",
        &DUPLICATE_SSH_PUBLIC_KEY_MESSAGE,
    )]),
);

/// The error `DuplicateSSHPublicKeyException`
pub static DUPLICATE_SSH_PUBLIC_KEY_EXCEPTION_ERROR: ErrorSchema = ErrorSchema {
    shape: &DUPLICATE_SSH_PUBLIC_KEY_EXCEPTION,
    code: "DuplicateSSHPublicKey",
    status: 400,
};

/// `EnableMFADeviceRequest`
pub static ENABLE_MFA_DEVICE_REQUEST: Schema = Schema::new(
    "EnableMFADeviceRequest",
    Kind::structure(&[
        Member::required("UserName", &EXISTING_USER_NAME_TYPE),
        Member::required("SerialNumber", &SERIAL_NUMBER_TYPE),
        Member::required("AuthenticationCode1", &AUTHENTICATION_CODE_TYPE),
        Member::required("AuthenticationCode2", &AUTHENTICATION_CODE_TYPE),
    ]),
);

/// `EnableOrganizationsRootCredentialsManagementRequest`
pub static ENABLE_ORGANIZATIONS_ROOT_CREDENTIALS_MANAGEMENT_REQUEST: Schema = Schema::new(
    "EnableOrganizationsRootCredentialsManagementRequest",
    Kind::structure(&[]),
);

/// `EnableOrganizationsRootCredentialsManagementResponse`
pub static ENABLE_ORGANIZATIONS_ROOT_CREDENTIALS_MANAGEMENT_RESPONSE: Schema = Schema::new(
    "EnableOrganizationsRootCredentialsManagementResponse",
    Kind::structure(&[
        Member::optional("OrganizationId", &ORGANIZATION_ID_TYPE),
        Member::optional("EnabledFeatures", &FEATURES_LIST_TYPE),
    ]),
);

/// `EnableOrganizationsRootSessionsRequest`
pub static ENABLE_ORGANIZATIONS_ROOT_SESSIONS_REQUEST: Schema = Schema::new(
    "EnableOrganizationsRootSessionsRequest",
    Kind::structure(&[]),
);

/// `EnableOrganizationsRootSessionsResponse`
pub static ENABLE_ORGANIZATIONS_ROOT_SESSIONS_RESPONSE: Schema = Schema::new(
    "EnableOrganizationsRootSessionsResponse",
    Kind::structure(&[
        Member::optional("OrganizationId", &ORGANIZATION_ID_TYPE),
        Member::optional("EnabledFeatures", &FEATURES_LIST_TYPE),
    ]),
);

/// `EnableOutboundWebIdentityFederationResponse`
pub static ENABLE_OUTBOUND_WEB_IDENTITY_FEDERATION_RESPONSE: Schema = Schema::new(
    "EnableOutboundWebIdentityFederationResponse",
    Kind::structure(&[Member::optional("IssuerIdentifier", &STRING_TYPE)]),
);

/// `EntityAlreadyExistsException`
pub static ENTITY_ALREADY_EXISTS_EXCEPTION: Schema = Schema::new(
    "EntityAlreadyExistsException",
    Kind::structure(&[Member::optional("message", &ENTITY_ALREADY_EXISTS_MESSAGE)]),
);

/// The error `EntityAlreadyExistsException`
pub static ENTITY_ALREADY_EXISTS_EXCEPTION_ERROR: ErrorSchema = ErrorSchema {
    shape: &ENTITY_ALREADY_EXISTS_EXCEPTION,
    code: "EntityAlreadyExists",
    status: 409,
};

/// `EntityDetails`
pub static ENTITY_DETAILS: Schema = Schema::new(
    "EntityDetails",
    Kind::structure(&[
        Member::required("EntityInfo", &ENTITY_INFO),
        Member::optional("LastAuthenticated", &DATE_TYPE),
    ]),
);

/// `EntityInfo`
pub static ENTITY_INFO: Schema = Schema::new(
    "EntityInfo",
    Kind::structure(&[
        Member::required("Arn", &ARN_TYPE),
        Member::required("Name", &USER_NAME_TYPE),
        Member::required("Type", &POLICY_OWNER_ENTITY_TYPE),
        Member::required("Id", &ID_TYPE),
        Member::optional("Path", &PATH_TYPE),
    ]),
);

/// `EntityTemporarilyUnmodifiableException`
pub static ENTITY_TEMPORARILY_UNMODIFIABLE_EXCEPTION: Schema = Schema::new(
    "EntityTemporarilyUnmodifiableException",
    Kind::structure(&[Member::optional(
        "message",
        &ENTITY_TEMPORARILY_UNMODIFIABLE_MESSAGE,
    )]),
);

/// The error `EntityTemporarilyUnmodifiableException`
pub static ENTITY_TEMPORARILY_UNMODIFIABLE_EXCEPTION_ERROR: ErrorSchema = ErrorSchema {
    shape: &ENTITY_TEMPORARILY_UNMODIFIABLE_EXCEPTION,
    code: "EntityTemporarilyUnmodifiable",
    status: 409,
};

/// `EntityType`
pub static ENTITY_TYPE: Schema = Schema::new(
    "EntityType",
    Kind::enumeration(&[
        "User",
        "Role",
        "Group",
        "LocalManagedPolicy",
        "AWSManagedPolicy",
    ]),
);

/// `ErrorDetails`
pub static ERROR_DETAILS: Schema = Schema::new(
    "ErrorDetails",
    Kind::structure(&[
        Member::required("Message", &STRING_TYPE),
        Member::required("Code", &STRING_TYPE),
    ]),
);

/// `EvalDecisionDetailsType`
pub static EVAL_DECISION_DETAILS_TYPE: Schema = Schema::new(
    "EvalDecisionDetailsType",
    Kind::Map {
        key: &EVAL_DECISION_SOURCE_TYPE,
        value: &POLICY_EVALUATION_DECISION_TYPE,
        length: Range::ANY,
    },
);

/// `EvalDecisionSourceType`
pub static EVAL_DECISION_SOURCE_TYPE: Schema = Schema::new(
    "EvalDecisionSourceType",
    Kind::String(Text {
        length: Range::of(Some(3), Some(256)),
        ..Text::ANY
    }),
);

/// `EvaluationResult`
pub static EVALUATION_RESULT: Schema = Schema::new(
    "EvaluationResult",
    Kind::structure(&[
        Member::required("EvalActionName", &ACTION_NAME_TYPE),
        Member::optional("EvalResourceName", &RESOURCE_NAME_TYPE),
        Member::required("EvalDecision", &POLICY_EVALUATION_DECISION_TYPE),
        Member::optional("MatchedStatements", &STATEMENT_LIST_TYPE),
        Member::optional("MissingContextValues", &CONTEXT_KEY_NAMES_RESULT_LIST_TYPE),
        Member::optional(
            "OrganizationsDecisionDetail",
            &ORGANIZATIONS_DECISION_DETAIL,
        ),
        Member::optional(
            "PermissionsBoundaryDecisionDetail",
            &PERMISSIONS_BOUNDARY_DECISION_DETAIL,
        ),
        Member::optional("EvalDecisionDetails", &EVAL_DECISION_DETAILS_TYPE),
        Member::optional(
            "ResourceSpecificResults",
            &RESOURCE_SPECIFIC_RESULT_LIST_TYPE,
        ),
    ]),
);

/// `EvaluationResultsListType`
pub static EVALUATION_RESULTS_LIST_TYPE: Schema = Schema::new(
    "EvaluationResultsListType",
    Kind::List(&EVALUATION_RESULT, Range::ANY),
);

/// `FeatureDisabledException`
pub static FEATURE_DISABLED_EXCEPTION: Schema = Schema::new(
    "FeatureDisabledException",
    Kind::structure(&[Member::optional("message", &FEATURE_DISABLED_MESSAGE)]),
);

/// The error `FeatureDisabledException`
pub static FEATURE_DISABLED_EXCEPTION_ERROR: ErrorSchema = ErrorSchema {
    shape: &FEATURE_DISABLED_EXCEPTION,
    code: "FeatureDisabled",
    status: 404,
};

/// `FeatureDisabledMessage`
pub static FEATURE_DISABLED_MESSAGE: Schema =
    Schema::new("FeatureDisabledMessage", Kind::String(Text::ANY));

/// `FeatureEnabledException`
pub static FEATURE_ENABLED_EXCEPTION: Schema = Schema::new(
    "FeatureEnabledException",
    Kind::structure(&[Member::optional("message", &FEATURE_ENABLED_MESSAGE)]),
);

/// The error `FeatureEnabledException`
pub static FEATURE_ENABLED_EXCEPTION_ERROR: ErrorSchema = ErrorSchema {
    shape: &FEATURE_ENABLED_EXCEPTION,
    code: "FeatureEnabled",
    status: 409,
};

/// `FeatureEnabledMessage`
pub static FEATURE_ENABLED_MESSAGE: Schema =
    Schema::new("FeatureEnabledMessage", Kind::String(Text::ANY));

/// `FeatureType`
pub static FEATURE_TYPE: Schema = Schema::new(
    "FeatureType",
    Kind::enumeration(&["RootCredentialsManagement", "RootSessions"]),
);

/// `FeaturesListType`
pub static FEATURES_LIST_TYPE: Schema =
    Schema::new("FeaturesListType", Kind::List(&FEATURE_TYPE, Range::ANY));

/// `GenerateCredentialReportResponse`
pub static GENERATE_CREDENTIAL_REPORT_RESPONSE: Schema = Schema::new(
    "GenerateCredentialReportResponse",
    Kind::structure(&[
        Member::optional("State", &REPORT_STATE_TYPE),
        Member::optional("Description", &REPORT_STATE_DESCRIPTION_TYPE),
    ]),
);

/// `GenerateOrganizationsAccessReportRequest`
pub static GENERATE_ORGANIZATIONS_ACCESS_REPORT_REQUEST: Schema = Schema::new(
    "GenerateOrganizationsAccessReportRequest",
    Kind::structure(&[
        Member::required("EntityPath", &ORGANIZATIONS_ENTITY_PATH_TYPE),
        Member::optional("OrganizationsPolicyId", &ORGANIZATIONS_POLICY_ID_TYPE),
    ]),
);

/// `GenerateOrganizationsAccessReportResponse`
pub static GENERATE_ORGANIZATIONS_ACCESS_REPORT_RESPONSE: Schema = Schema::new(
    "GenerateOrganizationsAccessReportResponse",
    Kind::structure(&[Member::optional("JobId", &JOB_ID_TYPE)]),
);

/// `GenerateServiceLastAccessedDetailsRequest`
pub static GENERATE_SERVICE_LAST_ACCESSED_DETAILS_REQUEST: Schema = Schema::new(
    "GenerateServiceLastAccessedDetailsRequest",
    Kind::structure(&[
        Member::required("Arn", &ARN_TYPE),
        Member::optional("Granularity", &ACCESS_ADVISOR_USAGE_GRANULARITY_TYPE),
    ]),
);

/// `GenerateServiceLastAccessedDetailsResponse`
pub static GENERATE_SERVICE_LAST_ACCESSED_DETAILS_RESPONSE: Schema = Schema::new(
    "GenerateServiceLastAccessedDetailsResponse",
    Kind::structure(&[Member::optional("JobId", &JOB_ID_TYPE)]),
);

/// `GetAccessKeyLastUsedRequest`
pub static GET_ACCESS_KEY_LAST_USED_REQUEST: Schema = Schema::new(
    "GetAccessKeyLastUsedRequest",
    Kind::structure(&[Member::required("AccessKeyId", &ACCESS_KEY_ID_TYPE)]),
);

/// `GetAccessKeyLastUsedResponse`
pub static GET_ACCESS_KEY_LAST_USED_RESPONSE: Schema = Schema::new(
    "GetAccessKeyLastUsedResponse",
    Kind::structure(&[
        Member::optional("UserName", &EXISTING_USER_NAME_TYPE),
        Member::optional("AccessKeyLastUsed", &ACCESS_KEY_LAST_USED),
    ]),
);

/// `GetAccountAuthorizationDetailsRequest`
pub static GET_ACCOUNT_AUTHORIZATION_DETAILS_REQUEST: Schema = Schema::new(
    "GetAccountAuthorizationDetailsRequest",
    Kind::structure(&[
        Member::optional("Filter", &ENTITY_LIST_TYPE),
        Member::optional("MaxItems", &MAX_ITEMS_TYPE),
        Member::optional("Marker", &MARKER_TYPE),
    ]),
);

/// `GetAccountAuthorizationDetailsResponse`
pub static GET_ACCOUNT_AUTHORIZATION_DETAILS_RESPONSE: Schema = Schema::new(
    "GetAccountAuthorizationDetailsResponse",
    Kind::structure(&[
        Member::optional("UserDetailList", &USER_DETAIL_LIST_TYPE),
        Member::optional("GroupDetailList", &GROUP_DETAIL_LIST_TYPE),
        Member::optional("RoleDetailList", &ROLE_DETAIL_LIST_TYPE),
        Member::optional("Policies", &MANAGED_POLICY_DETAIL_LIST_TYPE),
        Member::optional("IsTruncated", &BOOLEAN_TYPE),
        Member::optional("Marker", &RESPONSE_MARKER_TYPE),
    ]),
);

/// `GetAccountPasswordPolicyResponse`
pub static GET_ACCOUNT_PASSWORD_POLICY_RESPONSE: Schema = Schema::new(
    "GetAccountPasswordPolicyResponse",
    Kind::structure(&[Member::required("PasswordPolicy", &PASSWORD_POLICY)]),
);

/// `GetAccountPropertiesRequest`
pub static GET_ACCOUNT_PROPERTIES_REQUEST: Schema =
    Schema::new("GetAccountPropertiesRequest", Kind::structure(&[]));

/// `GetAccountPropertiesResponse`
pub static GET_ACCOUNT_PROPERTIES_RESPONSE: Schema = Schema::new(
    "GetAccountPropertiesResponse",
    Kind::structure(&[Member::optional("Properties", &ACCOUNT_PROPERTIES_MAP_TYPE)]),
);

/// `GetAccountSummaryResponse`
pub static GET_ACCOUNT_SUMMARY_RESPONSE: Schema = Schema::new(
    "GetAccountSummaryResponse",
    Kind::structure(&[Member::optional("SummaryMap", &SUMMARY_MAP_TYPE)]),
);

/// `GetContextKeysForCustomPolicyRequest`
pub static GET_CONTEXT_KEYS_FOR_CUSTOM_POLICY_REQUEST: Schema = Schema::new(
    "GetContextKeysForCustomPolicyRequest",
    Kind::structure(&[Member::required(
        "PolicyInputList",
        &SIMULATION_POLICY_LIST_TYPE,
    )]),
);

/// `GetContextKeysForPolicyResponse`
pub static GET_CONTEXT_KEYS_FOR_POLICY_RESPONSE: Schema = Schema::new(
    "GetContextKeysForPolicyResponse",
    Kind::structure(&[Member::optional(
        "ContextKeyNames",
        &CONTEXT_KEY_NAMES_RESULT_LIST_TYPE,
    )]),
);

/// `GetContextKeysForPrincipalPolicyRequest`
pub static GET_CONTEXT_KEYS_FOR_PRINCIPAL_POLICY_REQUEST: Schema = Schema::new(
    "GetContextKeysForPrincipalPolicyRequest",
    Kind::structure(&[
        Member::required("PolicySourceArn", &ARN_TYPE),
        Member::optional("PolicyInputList", &SIMULATION_POLICY_LIST_TYPE),
    ]),
);

/// `GetCredentialReportResponse`
pub static GET_CREDENTIAL_REPORT_RESPONSE: Schema = Schema::new(
    "GetCredentialReportResponse",
    Kind::structure(&[
        Member::optional("Content", &REPORT_CONTENT_TYPE),
        Member::optional("ReportFormat", &REPORT_FORMAT_TYPE),
        Member::optional("GeneratedTime", &DATE_TYPE),
    ]),
);

/// `GetDelegationRequestRequest`
pub static GET_DELEGATION_REQUEST_REQUEST: Schema = Schema::new(
    "GetDelegationRequestRequest",
    Kind::structure(&[
        Member::required("DelegationRequestId", &DELEGATION_REQUEST_ID_TYPE),
        Member::optional("DelegationPermissionCheck", &BOOLEAN_TYPE),
    ]),
);

/// `GetDelegationRequestResponse`
pub static GET_DELEGATION_REQUEST_RESPONSE: Schema = Schema::new(
    "GetDelegationRequestResponse",
    Kind::structure(&[
        Member::optional("DelegationRequest", &DELEGATION_REQUEST),
        Member::optional("PermissionCheckStatus", &PERMISSION_CHECK_STATUS_TYPE),
        Member::optional("PermissionCheckResult", &PERMISSION_CHECK_RESULT_TYPE),
    ]),
);

/// `GetGroupPolicyRequest`
pub static GET_GROUP_POLICY_REQUEST: Schema = Schema::new(
    "GetGroupPolicyRequest",
    Kind::structure(&[
        Member::required("GroupName", &GROUP_NAME_TYPE),
        Member::required("PolicyName", &POLICY_NAME_TYPE),
    ]),
);

/// `GetGroupPolicyResponse`
pub static GET_GROUP_POLICY_RESPONSE: Schema = Schema::new(
    "GetGroupPolicyResponse",
    Kind::structure(&[
        Member::required("GroupName", &GROUP_NAME_TYPE),
        Member::required("PolicyName", &POLICY_NAME_TYPE),
        Member::required("PolicyDocument", &POLICY_DOCUMENT_TYPE),
    ]),
);

/// `GetGroupRequest`
pub static GET_GROUP_REQUEST: Schema = Schema::new(
    "GetGroupRequest",
    Kind::structure(&[
        Member::required("GroupName", &GROUP_NAME_TYPE),
        Member::optional("Marker", &MARKER_TYPE),
        Member::optional("MaxItems", &MAX_ITEMS_TYPE),
    ]),
);

/// `GetGroupResponse`
pub static GET_GROUP_RESPONSE: Schema = Schema::new(
    "GetGroupResponse",
    Kind::structure(&[
        Member::required("Group", &GROUP),
        Member::required("Users", &USER_LIST_TYPE),
        Member::optional("IsTruncated", &BOOLEAN_TYPE),
        Member::optional("Marker", &RESPONSE_MARKER_TYPE),
    ]),
);

/// `GetHumanReadableSummaryRequest`
pub static GET_HUMAN_READABLE_SUMMARY_REQUEST: Schema = Schema::new(
    "GetHumanReadableSummaryRequest",
    Kind::structure(&[
        Member::required("EntityArn", &ARN_TYPE),
        Member::optional("Locale", &LOCALE_TYPE),
    ]),
);

/// `GetHumanReadableSummaryResponse`
pub static GET_HUMAN_READABLE_SUMMARY_RESPONSE: Schema = Schema::new(
    "GetHumanReadableSummaryResponse",
    Kind::structure(&[
        Member::optional("SummaryContent", &SUMMARY_CONTENT_TYPE),
        Member::optional("Locale", &LOCALE_TYPE),
        Member::optional("SummaryState", &SUMMARY_STATE_TYPE),
    ]),
);

/// `GetInstanceProfileRequest`
pub static GET_INSTANCE_PROFILE_REQUEST: Schema = Schema::new(
    "GetInstanceProfileRequest",
    Kind::structure(&[Member::required(
        "InstanceProfileName",
        &INSTANCE_PROFILE_NAME_TYPE,
    )]),
);

/// `GetInstanceProfileResponse`
pub static GET_INSTANCE_PROFILE_RESPONSE: Schema = Schema::new(
    "GetInstanceProfileResponse",
    Kind::structure(&[Member::required("InstanceProfile", &INSTANCE_PROFILE)]),
);

/// `GetLoginProfileRequest`
pub static GET_LOGIN_PROFILE_REQUEST: Schema = Schema::new(
    "GetLoginProfileRequest",
    Kind::structure(&[Member::optional("UserName", &USER_NAME_TYPE)]),
);

/// `GetLoginProfileResponse`
pub static GET_LOGIN_PROFILE_RESPONSE: Schema = Schema::new(
    "GetLoginProfileResponse",
    Kind::structure(&[Member::required("LoginProfile", &LOGIN_PROFILE)]),
);

/// `GetMFADeviceRequest`
pub static GET_MFA_DEVICE_REQUEST: Schema = Schema::new(
    "GetMFADeviceRequest",
    Kind::structure(&[
        Member::required("SerialNumber", &SERIAL_NUMBER_TYPE),
        Member::optional("UserName", &USER_NAME_TYPE),
    ]),
);

/// `GetMFADeviceResponse`
pub static GET_MFA_DEVICE_RESPONSE: Schema = Schema::new(
    "GetMFADeviceResponse",
    Kind::structure(&[
        Member::optional("UserName", &USER_NAME_TYPE),
        Member::required("SerialNumber", &SERIAL_NUMBER_TYPE),
        Member::optional("EnableDate", &DATE_TYPE),
        Member::optional("Certifications", &CERTIFICATION_MAP_TYPE),
    ]),
);

/// `GetOpenIDConnectProviderRequest`
pub static GET_OPEN_ID_CONNECT_PROVIDER_REQUEST: Schema = Schema::new(
    "GetOpenIDConnectProviderRequest",
    Kind::structure(&[Member::required("OpenIDConnectProviderArn", &ARN_TYPE)]),
);

/// `GetOpenIDConnectProviderResponse`
pub static GET_OPEN_ID_CONNECT_PROVIDER_RESPONSE: Schema = Schema::new(
    "GetOpenIDConnectProviderResponse",
    Kind::structure(&[
        Member::optional("Url", &OPEN_ID_CONNECT_PROVIDER_URL_TYPE),
        Member::optional("ClientIDList", &CLIENT_ID_LIST_TYPE),
        Member::optional("ThumbprintList", &THUMBPRINT_LIST_TYPE),
        Member::optional("CreateDate", &DATE_TYPE),
        Member::optional("Tags", &TAG_LIST_TYPE),
    ]),
);

/// `GetOrganizationsAccessReportRequest`
pub static GET_ORGANIZATIONS_ACCESS_REPORT_REQUEST: Schema = Schema::new(
    "GetOrganizationsAccessReportRequest",
    Kind::structure(&[
        Member::required("JobId", &JOB_ID_TYPE),
        Member::optional("MaxItems", &MAX_ITEMS_TYPE),
        Member::optional("Marker", &MARKER_TYPE),
        Member::optional("SortKey", &SORT_KEY_TYPE),
    ]),
);

/// `GetOrganizationsAccessReportResponse`
pub static GET_ORGANIZATIONS_ACCESS_REPORT_RESPONSE: Schema = Schema::new(
    "GetOrganizationsAccessReportResponse",
    Kind::structure(&[
        Member::required("JobStatus", &JOB_STATUS_TYPE),
        Member::required("JobCreationDate", &DATE_TYPE),
        Member::optional("JobCompletionDate", &DATE_TYPE),
        Member::optional("NumberOfServicesAccessible", &INTEGER_TYPE),
        Member::optional("NumberOfServicesNotAccessed", &INTEGER_TYPE),
        Member::optional("AccessDetails", &ACCESS_DETAILS),
        Member::optional("IsTruncated", &BOOLEAN_TYPE),
        Member::optional("Marker", &MARKER_TYPE),
        Member::optional("ErrorDetails", &ERROR_DETAILS),
    ]),
);

/// `GetOutboundWebIdentityFederationInfoResponse`
pub static GET_OUTBOUND_WEB_IDENTITY_FEDERATION_INFO_RESPONSE: Schema = Schema::new(
    "GetOutboundWebIdentityFederationInfoResponse",
    Kind::structure(&[
        Member::optional("IssuerIdentifier", &STRING_TYPE),
        Member::optional("JwtVendingEnabled", &BOOLEAN_TYPE),
    ]),
);

/// `GetPolicyRequest`
pub static GET_POLICY_REQUEST: Schema = Schema::new(
    "GetPolicyRequest",
    Kind::structure(&[Member::required("PolicyArn", &ARN_TYPE)]),
);

/// `GetPolicyResponse`
pub static GET_POLICY_RESPONSE: Schema = Schema::new(
    "GetPolicyResponse",
    Kind::structure(&[Member::optional("Policy", &POLICY)]),
);

/// `GetPolicyVersionRequest`
pub static GET_POLICY_VERSION_REQUEST: Schema = Schema::new(
    "GetPolicyVersionRequest",
    Kind::structure(&[
        Member::required("PolicyArn", &ARN_TYPE),
        Member::required("VersionId", &POLICY_VERSION_ID_TYPE),
    ]),
);

/// `GetPolicyVersionResponse`
pub static GET_POLICY_VERSION_RESPONSE: Schema = Schema::new(
    "GetPolicyVersionResponse",
    Kind::structure(&[Member::optional("PolicyVersion", &POLICY_VERSION)]),
);

/// `GetRolePolicyRequest`
pub static GET_ROLE_POLICY_REQUEST: Schema = Schema::new(
    "GetRolePolicyRequest",
    Kind::structure(&[
        Member::required("RoleName", &ROLE_NAME_TYPE),
        Member::required("PolicyName", &POLICY_NAME_TYPE),
    ]),
);

/// `GetRolePolicyResponse`
pub static GET_ROLE_POLICY_RESPONSE: Schema = Schema::new(
    "GetRolePolicyResponse",
    Kind::structure(&[
        Member::required("RoleName", &ROLE_NAME_TYPE),
        Member::required("PolicyName", &POLICY_NAME_TYPE),
        Member::required("PolicyDocument", &POLICY_DOCUMENT_TYPE),
    ]),
);

/// `GetRoleRequest`
pub static GET_ROLE_REQUEST: Schema = Schema::new(
    "GetRoleRequest",
    Kind::structure(&[Member::required("RoleName", &ROLE_NAME_TYPE)]),
);

/// `GetRoleResponse`
pub static GET_ROLE_RESPONSE: Schema = Schema::new(
    "GetRoleResponse",
    Kind::structure(&[Member::required("Role", &ROLE)]),
);

/// `GetRoleTemplateVersionRequest`
pub static GET_ROLE_TEMPLATE_VERSION_REQUEST: Schema = Schema::new(
    "GetRoleTemplateVersionRequest",
    Kind::structure(&[
        Member::required("TemplateArn", &ARN_TYPE),
        Member::optional("MinorVersion", &MINOR_VERSION_TYPE),
    ]),
);

/// `GetRoleTemplateVersionResponse`
pub static GET_ROLE_TEMPLATE_VERSION_RESPONSE: Schema = Schema::new(
    "GetRoleTemplateVersionResponse",
    Kind::structure(&[Member::required(
        "RoleTemplateVersion",
        &ROLE_TEMPLATE_VERSION,
    )]),
);

/// `GetSAMLProviderRequest`
pub static GET_SAML_PROVIDER_REQUEST: Schema = Schema::new(
    "GetSAMLProviderRequest",
    Kind::structure(&[Member::required("SAMLProviderArn", &ARN_TYPE)]),
);

/// `GetSAMLProviderResponse`
pub static GET_SAML_PROVIDER_RESPONSE: Schema = Schema::new(
    "GetSAMLProviderResponse",
    Kind::structure(&[
        Member::optional("SAMLProviderUUID", &PRIVATE_KEY_ID_TYPE),
        Member::optional("SAMLMetadataDocument", &SAML_METADATA_DOCUMENT_TYPE),
        Member::optional("CreateDate", &DATE_TYPE),
        Member::optional("ValidUntil", &DATE_TYPE),
        Member::optional("Tags", &TAG_LIST_TYPE),
        Member::optional("AssertionEncryptionMode", &ASSERTION_ENCRYPTION_MODE_TYPE),
        Member::optional("PrivateKeyList", &PRIVATE_KEY_LIST),
    ]),
);

/// `GetSSHPublicKeyRequest`
pub static GET_SSH_PUBLIC_KEY_REQUEST: Schema = Schema::new(
    "GetSSHPublicKeyRequest",
    Kind::structure(&[
        Member::required("UserName", &USER_NAME_TYPE),
        Member::required("SSHPublicKeyId", &PUBLIC_KEY_ID_TYPE),
        Member::required("Encoding", &ENCODING_TYPE),
    ]),
);

/// `GetSSHPublicKeyResponse`
pub static GET_SSH_PUBLIC_KEY_RESPONSE: Schema = Schema::new(
    "GetSSHPublicKeyResponse",
    Kind::structure(&[Member::optional("SSHPublicKey", &SSH_PUBLIC_KEY)]),
);

/// `GetServerCertificateRequest`
pub static GET_SERVER_CERTIFICATE_REQUEST: Schema = Schema::new(
    "GetServerCertificateRequest",
    Kind::structure(&[Member::required(
        "ServerCertificateName",
        &SERVER_CERTIFICATE_NAME_TYPE,
    )]),
);

/// `GetServerCertificateResponse`
pub static GET_SERVER_CERTIFICATE_RESPONSE: Schema = Schema::new(
    "GetServerCertificateResponse",
    Kind::structure(&[Member::required("ServerCertificate", &SERVER_CERTIFICATE)]),
);

/// `GetServiceLastAccessedDetailsRequest`
pub static GET_SERVICE_LAST_ACCESSED_DETAILS_REQUEST: Schema = Schema::new(
    "GetServiceLastAccessedDetailsRequest",
    Kind::structure(&[
        Member::required("JobId", &JOB_ID_TYPE),
        Member::optional("MaxItems", &MAX_ITEMS_TYPE),
        Member::optional("Marker", &MARKER_TYPE),
    ]),
);

/// `GetServiceLastAccessedDetailsResponse`
pub static GET_SERVICE_LAST_ACCESSED_DETAILS_RESPONSE: Schema = Schema::new(
    "GetServiceLastAccessedDetailsResponse",
    Kind::structure(&[
        Member::required("JobStatus", &JOB_STATUS_TYPE),
        Member::optional("JobType", &ACCESS_ADVISOR_USAGE_GRANULARITY_TYPE),
        Member::required("JobCreationDate", &DATE_TYPE),
        Member::required("ServicesLastAccessed", &SERVICES_LAST_ACCESSED),
        Member::required("JobCompletionDate", &DATE_TYPE),
        Member::optional("IsTruncated", &BOOLEAN_TYPE),
        Member::optional("Marker", &RESPONSE_MARKER_TYPE),
        Member::optional("Error", &ERROR_DETAILS),
    ]),
);

/// `GetServiceLastAccessedDetailsWithEntitiesRequest`
pub static GET_SERVICE_LAST_ACCESSED_DETAILS_WITH_ENTITIES_REQUEST: Schema = Schema::new(
    "GetServiceLastAccessedDetailsWithEntitiesRequest",
    Kind::structure(&[
        Member::required("JobId", &JOB_ID_TYPE),
        Member::required("ServiceNamespace", &SERVICE_NAMESPACE_TYPE),
        Member::optional("MaxItems", &MAX_ITEMS_TYPE),
        Member::optional("Marker", &MARKER_TYPE),
    ]),
);

/// `GetServiceLastAccessedDetailsWithEntitiesResponse`
pub static GET_SERVICE_LAST_ACCESSED_DETAILS_WITH_ENTITIES_RESPONSE: Schema = Schema::new(
    "GetServiceLastAccessedDetailsWithEntitiesResponse",
    Kind::structure(&[
        Member::required("JobStatus", &JOB_STATUS_TYPE),
        Member::required("JobCreationDate", &DATE_TYPE),
        Member::required("JobCompletionDate", &DATE_TYPE),
        Member::required("EntityDetailsList", &ENTITY_DETAILS_LIST_TYPE),
        Member::optional("IsTruncated", &BOOLEAN_TYPE),
        Member::optional("Marker", &RESPONSE_MARKER_TYPE),
        Member::optional("Error", &ERROR_DETAILS),
    ]),
);

/// `GetServiceLinkedRoleDeletionStatusRequest`
pub static GET_SERVICE_LINKED_ROLE_DELETION_STATUS_REQUEST: Schema = Schema::new(
    "GetServiceLinkedRoleDeletionStatusRequest",
    Kind::structure(&[Member::required("DeletionTaskId", &DELETION_TASK_ID_TYPE)]),
);

/// `GetServiceLinkedRoleDeletionStatusResponse`
pub static GET_SERVICE_LINKED_ROLE_DELETION_STATUS_RESPONSE: Schema = Schema::new(
    "GetServiceLinkedRoleDeletionStatusResponse",
    Kind::structure(&[
        Member::required("Status", &DELETION_TASK_STATUS_TYPE),
        Member::optional("Reason", &DELETION_TASK_FAILURE_REASON_TYPE),
    ]),
);

/// `GetUserPolicyRequest`
pub static GET_USER_POLICY_REQUEST: Schema = Schema::new(
    "GetUserPolicyRequest",
    Kind::structure(&[
        Member::required("UserName", &EXISTING_USER_NAME_TYPE),
        Member::required("PolicyName", &POLICY_NAME_TYPE),
    ]),
);

/// `GetUserPolicyResponse`
pub static GET_USER_POLICY_RESPONSE: Schema = Schema::new(
    "GetUserPolicyResponse",
    Kind::structure(&[
        Member::required("UserName", &EXISTING_USER_NAME_TYPE),
        Member::required("PolicyName", &POLICY_NAME_TYPE),
        Member::required("PolicyDocument", &POLICY_DOCUMENT_TYPE),
    ]),
);

/// `GetUserRequest`
pub static GET_USER_REQUEST: Schema = Schema::new(
    "GetUserRequest",
    Kind::structure(&[Member::optional("UserName", &EXISTING_USER_NAME_TYPE)]),
);

/// `GetUserResponse`
pub static GET_USER_RESPONSE: Schema = Schema::new(
    "GetUserResponse",
    Kind::structure(&[Member::required("User", &USER)]),
);

/// `Group`
pub static GROUP: Schema = Schema::new(
    "Group",
    Kind::structure(&[
        Member::required("Path", &PATH_TYPE),
        Member::required("GroupName", &GROUP_NAME_TYPE),
        Member::required("GroupId", &ID_TYPE),
        Member::required("Arn", &ARN_TYPE),
        Member::required("CreateDate", &DATE_TYPE),
    ]),
);

/// `GroupDetail`
pub static GROUP_DETAIL: Schema = Schema::new(
    "GroupDetail",
    Kind::structure(&[
        Member::optional("Path", &PATH_TYPE),
        Member::optional("GroupName", &GROUP_NAME_TYPE),
        Member::optional("GroupId", &ID_TYPE),
        Member::optional("Arn", &ARN_TYPE),
        Member::optional("CreateDate", &DATE_TYPE),
        Member::optional("GroupPolicyList", &POLICY_DETAIL_LIST_TYPE),
        Member::optional("AttachedManagedPolicies", &ATTACHED_POLICIES_LIST_TYPE),
    ]),
);

/// `InlinePolicy`
pub static INLINE_POLICY: Schema = Schema::new(
    "InlinePolicy",
    Kind::structure(&[
        Member::required("PolicyName", &POLICY_NAME_TYPE),
        Member::required("PolicyDocument", &POLICY_DOCUMENT_TYPE),
    ]),
);

/// `InlinePolicyIdentifierType`
pub static INLINE_POLICY_IDENTIFIER_TYPE: Schema = Schema::new(
    "InlinePolicyIdentifierType",
    Kind::structure(&[
        Member::required("PolicyName", &POLICY_NAME_TYPE),
        Member::required("AttachmentType", &ATTACHMENT_TYPE),
        Member::required("AttachmentName", &ATTACHMENT_NAME),
    ]),
);

/// `InstanceProfile`
pub static INSTANCE_PROFILE: Schema = Schema::new(
    "InstanceProfile",
    Kind::structure(&[
        Member::required("Path", &PATH_TYPE),
        Member::required("InstanceProfileName", &INSTANCE_PROFILE_NAME_TYPE),
        Member::required("InstanceProfileId", &ID_TYPE),
        Member::required("Arn", &ARN_TYPE),
        Member::required("CreateDate", &DATE_TYPE),
        Member::required("Roles", &ROLE_LIST_TYPE),
        Member::optional("Tags", &TAG_LIST_TYPE),
    ]),
);

/// `InvalidAuthenticationCodeException`
pub static INVALID_AUTHENTICATION_CODE_EXCEPTION: Schema = Schema::new(
    "InvalidAuthenticationCodeException",
    Kind::structure(&[Member::optional(
        "message",
        &INVALID_AUTHENTICATION_CODE_MESSAGE,
    )]),
);

/// The error `InvalidAuthenticationCodeException`
pub static INVALID_AUTHENTICATION_CODE_EXCEPTION_ERROR: ErrorSchema = ErrorSchema {
    shape: &INVALID_AUTHENTICATION_CODE_EXCEPTION,
    code: "InvalidAuthenticationCode",
    status: 403,
};

/// `InvalidCertificateException`
pub static INVALID_CERTIFICATE_EXCEPTION: Schema = Schema::new(
    "InvalidCertificateException",
    Kind::structure(&[Member::optional("message", &INVALID_CERTIFICATE_MESSAGE)]),
);

/// The error `InvalidCertificateException`
pub static INVALID_CERTIFICATE_EXCEPTION_ERROR: ErrorSchema = ErrorSchema {
    shape: &INVALID_CERTIFICATE_EXCEPTION,
    code: "InvalidCertificate",
    status: 400,
};

/// `InvalidInputException`
pub static INVALID_INPUT_EXCEPTION: Schema = Schema::new(
    "InvalidInputException",
    Kind::structure(&[Member::optional("message", &INVALID_INPUT_MESSAGE)]),
);

/// The error `InvalidInputException`
pub static INVALID_INPUT_EXCEPTION_ERROR: ErrorSchema = ErrorSchema {
    shape: &INVALID_INPUT_EXCEPTION,
    code: "InvalidInput",
    status: 400,
};

/// `InvalidPublicKeyException`
pub static INVALID_PUBLIC_KEY_EXCEPTION: Schema = Schema::new(
    "InvalidPublicKeyException",
    Kind::structure(&[Member::optional("message", &INVALID_PUBLIC_KEY_MESSAGE)]),
);

/// The error `InvalidPublicKeyException`
pub static INVALID_PUBLIC_KEY_EXCEPTION_ERROR: ErrorSchema = ErrorSchema {
    shape: &INVALID_PUBLIC_KEY_EXCEPTION,
    code: "InvalidPublicKey",
    status: 400,
};

/// `InvalidUserTypeException`
pub static INVALID_USER_TYPE_EXCEPTION: Schema = Schema::new(
    "InvalidUserTypeException",
    Kind::structure(&[Member::optional("message", &INVALID_USER_TYPE_MESSAGE)]),
);

/// The error `InvalidUserTypeException`
pub static INVALID_USER_TYPE_EXCEPTION_ERROR: ErrorSchema = ErrorSchema {
    shape: &INVALID_USER_TYPE_EXCEPTION,
    code: "InvalidUserType",
    status: 400,
};

/// `KeyPairMismatchException`
pub static KEY_PAIR_MISMATCH_EXCEPTION: Schema = Schema::new(
    "KeyPairMismatchException",
    Kind::structure(&[Member::optional("message", &KEY_PAIR_MISMATCH_MESSAGE)]),
);

/// The error `KeyPairMismatchException`
pub static KEY_PAIR_MISMATCH_EXCEPTION_ERROR: ErrorSchema = ErrorSchema {
    shape: &KEY_PAIR_MISMATCH_EXCEPTION,
    code: "KeyPairMismatch",
    status: 400,
};

/// `LimitExceededException`
pub static LIMIT_EXCEEDED_EXCEPTION: Schema = Schema::new(
    "LimitExceededException",
    Kind::structure(&[Member::optional("message", &LIMIT_EXCEEDED_MESSAGE)]),
);

/// The error `LimitExceededException`
pub static LIMIT_EXCEEDED_EXCEPTION_ERROR: ErrorSchema = ErrorSchema {
    shape: &LIMIT_EXCEEDED_EXCEPTION,
    code: "LimitExceeded",
    status: 409,
};

/// `LineNumber`
pub static LINE_NUMBER: Schema = Schema::new("LineNumber", Kind::Integer(Range::ANY));

/// `ListAccessKeysRequest`
pub static LIST_ACCESS_KEYS_REQUEST: Schema = Schema::new(
    "ListAccessKeysRequest",
    Kind::structure(&[
        Member::optional("UserName", &EXISTING_USER_NAME_TYPE),
        Member::optional("Marker", &MARKER_TYPE),
        Member::optional("MaxItems", &MAX_ITEMS_TYPE),
    ]),
);

/// `ListAccessKeysResponse`
pub static LIST_ACCESS_KEYS_RESPONSE: Schema = Schema::new(
    "ListAccessKeysResponse",
    Kind::structure(&[
        Member::required("AccessKeyMetadata", &ACCESS_KEY_METADATA_LIST_TYPE),
        Member::optional("IsTruncated", &BOOLEAN_TYPE),
        Member::optional("Marker", &RESPONSE_MARKER_TYPE),
    ]),
);

/// `ListAccountAliasesRequest`
pub static LIST_ACCOUNT_ALIASES_REQUEST: Schema = Schema::new(
    "ListAccountAliasesRequest",
    Kind::structure(&[
        Member::optional("Marker", &MARKER_TYPE),
        Member::optional("MaxItems", &MAX_ITEMS_TYPE),
    ]),
);

/// `ListAccountAliasesResponse`
pub static LIST_ACCOUNT_ALIASES_RESPONSE: Schema = Schema::new(
    "ListAccountAliasesResponse",
    Kind::structure(&[
        Member::required("AccountAliases", &ACCOUNT_ALIAS_LIST_TYPE),
        Member::optional("IsTruncated", &BOOLEAN_TYPE),
        Member::optional("Marker", &RESPONSE_MARKER_TYPE),
    ]),
);

/// `ListAttachedGroupPoliciesRequest`
pub static LIST_ATTACHED_GROUP_POLICIES_REQUEST: Schema = Schema::new(
    "ListAttachedGroupPoliciesRequest",
    Kind::structure(&[
        Member::required("GroupName", &GROUP_NAME_TYPE),
        Member::optional("PathPrefix", &POLICY_PATH_TYPE),
        Member::optional("Marker", &MARKER_TYPE),
        Member::optional("MaxItems", &MAX_ITEMS_TYPE),
    ]),
);

/// `ListAttachedGroupPoliciesResponse`
pub static LIST_ATTACHED_GROUP_POLICIES_RESPONSE: Schema = Schema::new(
    "ListAttachedGroupPoliciesResponse",
    Kind::structure(&[
        Member::optional("AttachedPolicies", &ATTACHED_POLICIES_LIST_TYPE),
        Member::optional("IsTruncated", &BOOLEAN_TYPE),
        Member::optional("Marker", &RESPONSE_MARKER_TYPE),
    ]),
);

/// `ListAttachedRolePoliciesRequest`
pub static LIST_ATTACHED_ROLE_POLICIES_REQUEST: Schema = Schema::new(
    "ListAttachedRolePoliciesRequest",
    Kind::structure(&[
        Member::required("RoleName", &ROLE_NAME_TYPE),
        Member::optional("PathPrefix", &POLICY_PATH_TYPE),
        Member::optional("Marker", &MARKER_TYPE),
        Member::optional("MaxItems", &MAX_ITEMS_TYPE),
    ]),
);

/// `ListAttachedRolePoliciesResponse`
pub static LIST_ATTACHED_ROLE_POLICIES_RESPONSE: Schema = Schema::new(
    "ListAttachedRolePoliciesResponse",
    Kind::structure(&[
        Member::optional("AttachedPolicies", &ATTACHED_POLICIES_LIST_TYPE),
        Member::optional("IsTruncated", &BOOLEAN_TYPE),
        Member::optional("Marker", &RESPONSE_MARKER_TYPE),
    ]),
);

/// `ListAttachedUserPoliciesRequest`
pub static LIST_ATTACHED_USER_POLICIES_REQUEST: Schema = Schema::new(
    "ListAttachedUserPoliciesRequest",
    Kind::structure(&[
        Member::required("UserName", &USER_NAME_TYPE),
        Member::optional("PathPrefix", &POLICY_PATH_TYPE),
        Member::optional("Marker", &MARKER_TYPE),
        Member::optional("MaxItems", &MAX_ITEMS_TYPE),
    ]),
);

/// `ListAttachedUserPoliciesResponse`
pub static LIST_ATTACHED_USER_POLICIES_RESPONSE: Schema = Schema::new(
    "ListAttachedUserPoliciesResponse",
    Kind::structure(&[
        Member::optional("AttachedPolicies", &ATTACHED_POLICIES_LIST_TYPE),
        Member::optional("IsTruncated", &BOOLEAN_TYPE),
        Member::optional("Marker", &RESPONSE_MARKER_TYPE),
    ]),
);

/// `ListDelegationRequestsRequest`
pub static LIST_DELEGATION_REQUESTS_REQUEST: Schema = Schema::new(
    "ListDelegationRequestsRequest",
    Kind::structure(&[
        Member::optional("OwnerId", &OWNER_ID_TYPE),
        Member::optional("Marker", &MARKER_TYPE),
        Member::optional("MaxItems", &MAX_ITEMS_TYPE),
    ]),
);

/// `ListDelegationRequestsResponse`
pub static LIST_DELEGATION_REQUESTS_RESPONSE: Schema = Schema::new(
    "ListDelegationRequestsResponse",
    Kind::structure(&[
        Member::optional("DelegationRequests", &DELEGATION_REQUESTS_LIST_TYPE),
        Member::optional("Marker", &MARKER_TYPE),
        Member::optional("isTruncated", &BOOLEAN_TYPE),
    ]),
);

/// `ListEntitiesForPolicyRequest`
pub static LIST_ENTITIES_FOR_POLICY_REQUEST: Schema = Schema::new(
    "ListEntitiesForPolicyRequest",
    Kind::structure(&[
        Member::required("PolicyArn", &ARN_TYPE),
        Member::optional("EntityFilter", &ENTITY_TYPE),
        Member::optional("PathPrefix", &PATH_TYPE),
        Member::optional("PolicyUsageFilter", &POLICY_USAGE_TYPE),
        Member::optional("Marker", &MARKER_TYPE),
        Member::optional("MaxItems", &MAX_ITEMS_TYPE),
    ]),
);

/// `ListEntitiesForPolicyResponse`
pub static LIST_ENTITIES_FOR_POLICY_RESPONSE: Schema = Schema::new(
    "ListEntitiesForPolicyResponse",
    Kind::structure(&[
        Member::optional("PolicyGroups", &POLICY_GROUP_LIST_TYPE),
        Member::optional("PolicyUsers", &POLICY_USER_LIST_TYPE),
        Member::optional("PolicyRoles", &POLICY_ROLE_LIST_TYPE),
        Member::optional("IsTruncated", &BOOLEAN_TYPE),
        Member::optional("Marker", &RESPONSE_MARKER_TYPE),
    ]),
);

/// `ListGroupPoliciesRequest`
pub static LIST_GROUP_POLICIES_REQUEST: Schema = Schema::new(
    "ListGroupPoliciesRequest",
    Kind::structure(&[
        Member::required("GroupName", &GROUP_NAME_TYPE),
        Member::optional("Marker", &MARKER_TYPE),
        Member::optional("MaxItems", &MAX_ITEMS_TYPE),
    ]),
);

/// `ListGroupPoliciesResponse`
pub static LIST_GROUP_POLICIES_RESPONSE: Schema = Schema::new(
    "ListGroupPoliciesResponse",
    Kind::structure(&[
        Member::required("PolicyNames", &POLICY_NAME_LIST_TYPE),
        Member::optional("IsTruncated", &BOOLEAN_TYPE),
        Member::optional("Marker", &RESPONSE_MARKER_TYPE),
    ]),
);

/// `ListGroupsForUserRequest`
pub static LIST_GROUPS_FOR_USER_REQUEST: Schema = Schema::new(
    "ListGroupsForUserRequest",
    Kind::structure(&[
        Member::required("UserName", &EXISTING_USER_NAME_TYPE),
        Member::optional("Marker", &MARKER_TYPE),
        Member::optional("MaxItems", &MAX_ITEMS_TYPE),
    ]),
);

/// `ListGroupsForUserResponse`
pub static LIST_GROUPS_FOR_USER_RESPONSE: Schema = Schema::new(
    "ListGroupsForUserResponse",
    Kind::structure(&[
        Member::required("Groups", &GROUP_LIST_TYPE),
        Member::optional("IsTruncated", &BOOLEAN_TYPE),
        Member::optional("Marker", &RESPONSE_MARKER_TYPE),
    ]),
);

/// `ListGroupsRequest`
pub static LIST_GROUPS_REQUEST: Schema = Schema::new(
    "ListGroupsRequest",
    Kind::structure(&[
        Member::optional("PathPrefix", &PATH_PREFIX_TYPE),
        Member::optional("Marker", &MARKER_TYPE),
        Member::optional("MaxItems", &MAX_ITEMS_TYPE),
    ]),
);

/// `ListGroupsResponse`
pub static LIST_GROUPS_RESPONSE: Schema = Schema::new(
    "ListGroupsResponse",
    Kind::structure(&[
        Member::required("Groups", &GROUP_LIST_TYPE),
        Member::optional("IsTruncated", &BOOLEAN_TYPE),
        Member::optional("Marker", &RESPONSE_MARKER_TYPE),
    ]),
);

/// `ListInstanceProfileTagsRequest`
pub static LIST_INSTANCE_PROFILE_TAGS_REQUEST: Schema = Schema::new(
    "ListInstanceProfileTagsRequest",
    Kind::structure(&[
        Member::required("InstanceProfileName", &INSTANCE_PROFILE_NAME_TYPE),
        Member::optional("Marker", &MARKER_TYPE),
        Member::optional("MaxItems", &MAX_ITEMS_TYPE),
    ]),
);

/// `ListInstanceProfileTagsResponse`
pub static LIST_INSTANCE_PROFILE_TAGS_RESPONSE: Schema = Schema::new(
    "ListInstanceProfileTagsResponse",
    Kind::structure(&[
        Member::required("Tags", &TAG_LIST_TYPE),
        Member::optional("IsTruncated", &BOOLEAN_TYPE),
        Member::optional("Marker", &RESPONSE_MARKER_TYPE),
    ]),
);

/// `ListInstanceProfilesForRoleRequest`
pub static LIST_INSTANCE_PROFILES_FOR_ROLE_REQUEST: Schema = Schema::new(
    "ListInstanceProfilesForRoleRequest",
    Kind::structure(&[
        Member::required("RoleName", &ROLE_NAME_TYPE),
        Member::optional("Marker", &MARKER_TYPE),
        Member::optional("MaxItems", &MAX_ITEMS_TYPE),
    ]),
);

/// `ListInstanceProfilesForRoleResponse`
pub static LIST_INSTANCE_PROFILES_FOR_ROLE_RESPONSE: Schema = Schema::new(
    "ListInstanceProfilesForRoleResponse",
    Kind::structure(&[
        Member::required("InstanceProfiles", &INSTANCE_PROFILE_LIST_TYPE),
        Member::optional("IsTruncated", &BOOLEAN_TYPE),
        Member::optional("Marker", &RESPONSE_MARKER_TYPE),
    ]),
);

/// `ListInstanceProfilesRequest`
pub static LIST_INSTANCE_PROFILES_REQUEST: Schema = Schema::new(
    "ListInstanceProfilesRequest",
    Kind::structure(&[
        Member::optional("PathPrefix", &PATH_PREFIX_TYPE),
        Member::optional("Marker", &MARKER_TYPE),
        Member::optional("MaxItems", &MAX_ITEMS_TYPE),
    ]),
);

/// `ListInstanceProfilesResponse`
pub static LIST_INSTANCE_PROFILES_RESPONSE: Schema = Schema::new(
    "ListInstanceProfilesResponse",
    Kind::structure(&[
        Member::required("InstanceProfiles", &INSTANCE_PROFILE_LIST_TYPE),
        Member::optional("IsTruncated", &BOOLEAN_TYPE),
        Member::optional("Marker", &RESPONSE_MARKER_TYPE),
    ]),
);

/// `ListMFADeviceTagsRequest`
pub static LIST_MFA_DEVICE_TAGS_REQUEST: Schema = Schema::new(
    "ListMFADeviceTagsRequest",
    Kind::structure(&[
        Member::required("SerialNumber", &SERIAL_NUMBER_TYPE),
        Member::optional("Marker", &MARKER_TYPE),
        Member::optional("MaxItems", &MAX_ITEMS_TYPE),
    ]),
);

/// `ListMFADeviceTagsResponse`
pub static LIST_MFA_DEVICE_TAGS_RESPONSE: Schema = Schema::new(
    "ListMFADeviceTagsResponse",
    Kind::structure(&[
        Member::required("Tags", &TAG_LIST_TYPE),
        Member::optional("IsTruncated", &BOOLEAN_TYPE),
        Member::optional("Marker", &RESPONSE_MARKER_TYPE),
    ]),
);

/// `ListMFADevicesRequest`
pub static LIST_MFA_DEVICES_REQUEST: Schema = Schema::new(
    "ListMFADevicesRequest",
    Kind::structure(&[
        Member::optional("UserName", &EXISTING_USER_NAME_TYPE),
        Member::optional("Marker", &MARKER_TYPE),
        Member::optional("MaxItems", &MAX_ITEMS_TYPE),
    ]),
);

/// `ListMFADevicesResponse`
pub static LIST_MFA_DEVICES_RESPONSE: Schema = Schema::new(
    "ListMFADevicesResponse",
    Kind::structure(&[
        Member::required("MFADevices", &MFA_DEVICE_LIST_TYPE),
        Member::optional("IsTruncated", &BOOLEAN_TYPE),
        Member::optional("Marker", &RESPONSE_MARKER_TYPE),
    ]),
);

/// `ListOpenIDConnectProviderTagsRequest`
pub static LIST_OPEN_ID_CONNECT_PROVIDER_TAGS_REQUEST: Schema = Schema::new(
    "ListOpenIDConnectProviderTagsRequest",
    Kind::structure(&[
        Member::required("OpenIDConnectProviderArn", &ARN_TYPE),
        Member::optional("Marker", &MARKER_TYPE),
        Member::optional("MaxItems", &MAX_ITEMS_TYPE),
    ]),
);

/// `ListOpenIDConnectProviderTagsResponse`
pub static LIST_OPEN_ID_CONNECT_PROVIDER_TAGS_RESPONSE: Schema = Schema::new(
    "ListOpenIDConnectProviderTagsResponse",
    Kind::structure(&[
        Member::required("Tags", &TAG_LIST_TYPE),
        Member::optional("IsTruncated", &BOOLEAN_TYPE),
        Member::optional("Marker", &RESPONSE_MARKER_TYPE),
    ]),
);

/// `ListOpenIDConnectProvidersRequest`
pub static LIST_OPEN_ID_CONNECT_PROVIDERS_REQUEST: Schema =
    Schema::new("ListOpenIDConnectProvidersRequest", Kind::structure(&[]));

/// `ListOpenIDConnectProvidersResponse`
pub static LIST_OPEN_ID_CONNECT_PROVIDERS_RESPONSE: Schema = Schema::new(
    "ListOpenIDConnectProvidersResponse",
    Kind::structure(&[Member::optional(
        "OpenIDConnectProviderList",
        &OPEN_ID_CONNECT_PROVIDER_LIST_TYPE,
    )]),
);

/// `ListOrganizationsFeaturesRequest`
pub static LIST_ORGANIZATIONS_FEATURES_REQUEST: Schema =
    Schema::new("ListOrganizationsFeaturesRequest", Kind::structure(&[]));

/// `ListOrganizationsFeaturesResponse`
pub static LIST_ORGANIZATIONS_FEATURES_RESPONSE: Schema = Schema::new(
    "ListOrganizationsFeaturesResponse",
    Kind::structure(&[
        Member::optional("OrganizationId", &ORGANIZATION_ID_TYPE),
        Member::optional("EnabledFeatures", &FEATURES_LIST_TYPE),
    ]),
);

/// `ListPoliciesGrantingServiceAccessEntry`
pub static LIST_POLICIES_GRANTING_SERVICE_ACCESS_ENTRY: Schema = Schema::new(
    "ListPoliciesGrantingServiceAccessEntry",
    Kind::structure(&[
        Member::optional("ServiceNamespace", &SERVICE_NAMESPACE_TYPE),
        Member::optional("Policies", &POLICY_GRANTING_SERVICE_ACCESS_LIST_TYPE),
    ]),
);

/// `ListPoliciesGrantingServiceAccessRequest`
pub static LIST_POLICIES_GRANTING_SERVICE_ACCESS_REQUEST: Schema = Schema::new(
    "ListPoliciesGrantingServiceAccessRequest",
    Kind::structure(&[
        Member::optional("Marker", &MARKER_TYPE),
        Member::required("Arn", &ARN_TYPE),
        Member::required("ServiceNamespaces", &SERVICE_NAMESPACE_LIST_TYPE),
    ]),
);

/// `ListPoliciesGrantingServiceAccessResponse`
pub static LIST_POLICIES_GRANTING_SERVICE_ACCESS_RESPONSE: Schema = Schema::new(
    "ListPoliciesGrantingServiceAccessResponse",
    Kind::structure(&[
        Member::required(
            "PoliciesGrantingServiceAccess",
            &LIST_POLICY_GRANTING_SERVICE_ACCESS_RESPONSE_LIST_TYPE,
        ),
        Member::optional("IsTruncated", &BOOLEAN_TYPE),
        Member::optional("Marker", &RESPONSE_MARKER_TYPE),
    ]),
);

/// `ListPoliciesRequest`
pub static LIST_POLICIES_REQUEST: Schema = Schema::new(
    "ListPoliciesRequest",
    Kind::structure(&[
        Member::optional("Scope", &POLICY_SCOPE_TYPE),
        Member::optional("OnlyAttached", &BOOLEAN_TYPE),
        Member::optional("PathPrefix", &POLICY_PATH_TYPE),
        Member::optional("PolicyUsageFilter", &POLICY_USAGE_TYPE),
        Member::optional("Marker", &MARKER_TYPE),
        Member::optional("MaxItems", &MAX_ITEMS_TYPE),
    ]),
);

/// `ListPoliciesResponse`
pub static LIST_POLICIES_RESPONSE: Schema = Schema::new(
    "ListPoliciesResponse",
    Kind::structure(&[
        Member::optional("Policies", &POLICY_LIST_TYPE),
        Member::optional("IsTruncated", &BOOLEAN_TYPE),
        Member::optional("Marker", &RESPONSE_MARKER_TYPE),
    ]),
);

/// `ListPolicyTagsRequest`
pub static LIST_POLICY_TAGS_REQUEST: Schema = Schema::new(
    "ListPolicyTagsRequest",
    Kind::structure(&[
        Member::required("PolicyArn", &ARN_TYPE),
        Member::optional("Marker", &MARKER_TYPE),
        Member::optional("MaxItems", &MAX_ITEMS_TYPE),
    ]),
);

/// `ListPolicyTagsResponse`
pub static LIST_POLICY_TAGS_RESPONSE: Schema = Schema::new(
    "ListPolicyTagsResponse",
    Kind::structure(&[
        Member::required("Tags", &TAG_LIST_TYPE),
        Member::optional("IsTruncated", &BOOLEAN_TYPE),
        Member::optional("Marker", &RESPONSE_MARKER_TYPE),
    ]),
);

/// `ListPolicyVersionsRequest`
pub static LIST_POLICY_VERSIONS_REQUEST: Schema = Schema::new(
    "ListPolicyVersionsRequest",
    Kind::structure(&[
        Member::required("PolicyArn", &ARN_TYPE),
        Member::optional("Marker", &MARKER_TYPE),
        Member::optional("MaxItems", &MAX_ITEMS_TYPE),
    ]),
);

/// `ListPolicyVersionsResponse`
pub static LIST_POLICY_VERSIONS_RESPONSE: Schema = Schema::new(
    "ListPolicyVersionsResponse",
    Kind::structure(&[
        Member::optional("Versions", &POLICY_DOCUMENT_VERSION_LIST_TYPE),
        Member::optional("IsTruncated", &BOOLEAN_TYPE),
        Member::optional("Marker", &RESPONSE_MARKER_TYPE),
    ]),
);

/// `ListRolePoliciesRequest`
pub static LIST_ROLE_POLICIES_REQUEST: Schema = Schema::new(
    "ListRolePoliciesRequest",
    Kind::structure(&[
        Member::required("RoleName", &ROLE_NAME_TYPE),
        Member::optional("Marker", &MARKER_TYPE),
        Member::optional("MaxItems", &MAX_ITEMS_TYPE),
    ]),
);

/// `ListRolePoliciesResponse`
pub static LIST_ROLE_POLICIES_RESPONSE: Schema = Schema::new(
    "ListRolePoliciesResponse",
    Kind::structure(&[
        Member::required("PolicyNames", &POLICY_NAME_LIST_TYPE),
        Member::optional("IsTruncated", &BOOLEAN_TYPE),
        Member::optional("Marker", &RESPONSE_MARKER_TYPE),
    ]),
);

/// `ListRoleTagsRequest`
pub static LIST_ROLE_TAGS_REQUEST: Schema = Schema::new(
    "ListRoleTagsRequest",
    Kind::structure(&[
        Member::required("RoleName", &ROLE_NAME_TYPE),
        Member::optional("Marker", &MARKER_TYPE),
        Member::optional("MaxItems", &MAX_ITEMS_TYPE),
    ]),
);

/// `ListRoleTagsResponse`
pub static LIST_ROLE_TAGS_RESPONSE: Schema = Schema::new(
    "ListRoleTagsResponse",
    Kind::structure(&[
        Member::required("Tags", &TAG_LIST_TYPE),
        Member::optional("IsTruncated", &BOOLEAN_TYPE),
        Member::optional("Marker", &RESPONSE_MARKER_TYPE),
    ]),
);

/// `ListRolesRequest`
pub static LIST_ROLES_REQUEST: Schema = Schema::new(
    "ListRolesRequest",
    Kind::structure(&[
        Member::optional("PathPrefix", &PATH_PREFIX_TYPE),
        Member::optional("Marker", &MARKER_TYPE),
        Member::optional("MaxItems", &MAX_ITEMS_TYPE),
    ]),
);

/// `ListRolesResponse`
pub static LIST_ROLES_RESPONSE: Schema = Schema::new(
    "ListRolesResponse",
    Kind::structure(&[
        Member::required("Roles", &ROLE_LIST_TYPE),
        Member::optional("IsTruncated", &BOOLEAN_TYPE),
        Member::optional("Marker", &RESPONSE_MARKER_TYPE),
    ]),
);

/// `ListSAMLProviderTagsRequest`
pub static LIST_SAML_PROVIDER_TAGS_REQUEST: Schema = Schema::new(
    "ListSAMLProviderTagsRequest",
    Kind::structure(&[
        Member::required("SAMLProviderArn", &ARN_TYPE),
        Member::optional("Marker", &MARKER_TYPE),
        Member::optional("MaxItems", &MAX_ITEMS_TYPE),
    ]),
);

/// `ListSAMLProviderTagsResponse`
pub static LIST_SAML_PROVIDER_TAGS_RESPONSE: Schema = Schema::new(
    "ListSAMLProviderTagsResponse",
    Kind::structure(&[
        Member::required("Tags", &TAG_LIST_TYPE),
        Member::optional("IsTruncated", &BOOLEAN_TYPE),
        Member::optional("Marker", &RESPONSE_MARKER_TYPE),
    ]),
);

/// `ListSAMLProvidersRequest`
pub static LIST_SAML_PROVIDERS_REQUEST: Schema =
    Schema::new("ListSAMLProvidersRequest", Kind::structure(&[]));

/// `ListSAMLProvidersResponse`
pub static LIST_SAML_PROVIDERS_RESPONSE: Schema = Schema::new(
    "ListSAMLProvidersResponse",
    Kind::structure(&[Member::optional(
        "SAMLProviderList",
        &SAML_PROVIDER_LIST_TYPE,
    )]),
);

/// `ListSSHPublicKeysRequest`
pub static LIST_SSH_PUBLIC_KEYS_REQUEST: Schema = Schema::new(
    "ListSSHPublicKeysRequest",
    Kind::structure(&[
        Member::optional("UserName", &USER_NAME_TYPE),
        Member::optional("Marker", &MARKER_TYPE),
        Member::optional("MaxItems", &MAX_ITEMS_TYPE),
    ]),
);

/// `ListSSHPublicKeysResponse`
pub static LIST_SSH_PUBLIC_KEYS_RESPONSE: Schema = Schema::new(
    "ListSSHPublicKeysResponse",
    Kind::structure(&[
        Member::optional("SSHPublicKeys", &SSH_PUBLIC_KEY_LIST_TYPE),
        Member::optional("IsTruncated", &BOOLEAN_TYPE),
        Member::optional("Marker", &RESPONSE_MARKER_TYPE),
    ]),
);

/// `ListServerCertificateTagsRequest`
pub static LIST_SERVER_CERTIFICATE_TAGS_REQUEST: Schema = Schema::new(
    "ListServerCertificateTagsRequest",
    Kind::structure(&[
        Member::required("ServerCertificateName", &SERVER_CERTIFICATE_NAME_TYPE),
        Member::optional("Marker", &MARKER_TYPE),
        Member::optional("MaxItems", &MAX_ITEMS_TYPE),
    ]),
);

/// `ListServerCertificateTagsResponse`
pub static LIST_SERVER_CERTIFICATE_TAGS_RESPONSE: Schema = Schema::new(
    "ListServerCertificateTagsResponse",
    Kind::structure(&[
        Member::required("Tags", &TAG_LIST_TYPE),
        Member::optional("IsTruncated", &BOOLEAN_TYPE),
        Member::optional("Marker", &RESPONSE_MARKER_TYPE),
    ]),
);

/// `ListServerCertificatesRequest`
pub static LIST_SERVER_CERTIFICATES_REQUEST: Schema = Schema::new(
    "ListServerCertificatesRequest",
    Kind::structure(&[
        Member::optional("PathPrefix", &PATH_PREFIX_TYPE),
        Member::optional("Marker", &MARKER_TYPE),
        Member::optional("MaxItems", &MAX_ITEMS_TYPE),
    ]),
);

/// `ListServerCertificatesResponse`
pub static LIST_SERVER_CERTIFICATES_RESPONSE: Schema = Schema::new(
    "ListServerCertificatesResponse",
    Kind::structure(&[
        Member::required(
            "ServerCertificateMetadataList",
            &SERVER_CERTIFICATE_METADATA_LIST_TYPE,
        ),
        Member::optional("IsTruncated", &BOOLEAN_TYPE),
        Member::optional("Marker", &RESPONSE_MARKER_TYPE),
    ]),
);

/// `ListServiceSpecificCredentialsRequest`
pub static LIST_SERVICE_SPECIFIC_CREDENTIALS_REQUEST: Schema = Schema::new(
    "ListServiceSpecificCredentialsRequest",
    Kind::structure(&[
        Member::optional("UserName", &USER_NAME_TYPE),
        Member::optional("ServiceName", &SERVICE_NAME),
        Member::optional("AllUsers", &ALL_USERS),
        Member::optional("Marker", &MARKER_TYPE),
        Member::optional("MaxItems", &MAX_ITEMS_TYPE),
    ]),
);

/// `ListServiceSpecificCredentialsResponse`
pub static LIST_SERVICE_SPECIFIC_CREDENTIALS_RESPONSE: Schema = Schema::new(
    "ListServiceSpecificCredentialsResponse",
    Kind::structure(&[
        Member::optional(
            "ServiceSpecificCredentials",
            &SERVICE_SPECIFIC_CREDENTIALS_LIST_TYPE,
        ),
        Member::optional("Marker", &RESPONSE_MARKER_TYPE),
        Member::optional("IsTruncated", &BOOLEAN_TYPE),
    ]),
);

/// `ListSigningCertificatesRequest`
pub static LIST_SIGNING_CERTIFICATES_REQUEST: Schema = Schema::new(
    "ListSigningCertificatesRequest",
    Kind::structure(&[
        Member::optional("UserName", &EXISTING_USER_NAME_TYPE),
        Member::optional("Marker", &MARKER_TYPE),
        Member::optional("MaxItems", &MAX_ITEMS_TYPE),
    ]),
);

/// `ListSigningCertificatesResponse`
pub static LIST_SIGNING_CERTIFICATES_RESPONSE: Schema = Schema::new(
    "ListSigningCertificatesResponse",
    Kind::structure(&[
        Member::required("Certificates", &CERTIFICATE_LIST_TYPE),
        Member::optional("IsTruncated", &BOOLEAN_TYPE),
        Member::optional("Marker", &RESPONSE_MARKER_TYPE),
    ]),
);

/// `ListUserPoliciesRequest`
pub static LIST_USER_POLICIES_REQUEST: Schema = Schema::new(
    "ListUserPoliciesRequest",
    Kind::structure(&[
        Member::required("UserName", &EXISTING_USER_NAME_TYPE),
        Member::optional("Marker", &MARKER_TYPE),
        Member::optional("MaxItems", &MAX_ITEMS_TYPE),
    ]),
);

/// `ListUserPoliciesResponse`
pub static LIST_USER_POLICIES_RESPONSE: Schema = Schema::new(
    "ListUserPoliciesResponse",
    Kind::structure(&[
        Member::required("PolicyNames", &POLICY_NAME_LIST_TYPE),
        Member::optional("IsTruncated", &BOOLEAN_TYPE),
        Member::optional("Marker", &RESPONSE_MARKER_TYPE),
    ]),
);

/// `ListUserTagsRequest`
pub static LIST_USER_TAGS_REQUEST: Schema = Schema::new(
    "ListUserTagsRequest",
    Kind::structure(&[
        Member::required("UserName", &EXISTING_USER_NAME_TYPE),
        Member::optional("Marker", &MARKER_TYPE),
        Member::optional("MaxItems", &MAX_ITEMS_TYPE),
    ]),
);

/// `ListUserTagsResponse`
pub static LIST_USER_TAGS_RESPONSE: Schema = Schema::new(
    "ListUserTagsResponse",
    Kind::structure(&[
        Member::required("Tags", &TAG_LIST_TYPE),
        Member::optional("IsTruncated", &BOOLEAN_TYPE),
        Member::optional("Marker", &RESPONSE_MARKER_TYPE),
    ]),
);

/// `ListUsersRequest`
pub static LIST_USERS_REQUEST: Schema = Schema::new(
    "ListUsersRequest",
    Kind::structure(&[
        Member::optional("PathPrefix", &PATH_PREFIX_TYPE),
        Member::optional("Marker", &MARKER_TYPE),
        Member::optional("MaxItems", &MAX_ITEMS_TYPE),
    ]),
);

/// `ListUsersResponse`
pub static LIST_USERS_RESPONSE: Schema = Schema::new(
    "ListUsersResponse",
    Kind::structure(&[
        Member::required("Users", &USER_LIST_TYPE),
        Member::optional("IsTruncated", &BOOLEAN_TYPE),
        Member::optional("Marker", &RESPONSE_MARKER_TYPE),
    ]),
);

/// `ListVirtualMFADevicesRequest`
pub static LIST_VIRTUAL_MFA_DEVICES_REQUEST: Schema = Schema::new(
    "ListVirtualMFADevicesRequest",
    Kind::structure(&[
        Member::optional("AssignmentStatus", &ASSIGNMENT_STATUS_TYPE),
        Member::optional("Marker", &MARKER_TYPE),
        Member::optional("MaxItems", &MAX_ITEMS_TYPE),
    ]),
);

/// `ListVirtualMFADevicesResponse`
pub static LIST_VIRTUAL_MFA_DEVICES_RESPONSE: Schema = Schema::new(
    "ListVirtualMFADevicesResponse",
    Kind::structure(&[
        Member::required("VirtualMFADevices", &VIRTUAL_MFA_DEVICE_LIST_TYPE),
        Member::optional("IsTruncated", &BOOLEAN_TYPE),
        Member::optional("Marker", &RESPONSE_MARKER_TYPE),
    ]),
);

/// `LoginProfile`
pub static LOGIN_PROFILE: Schema = Schema::new(
    "LoginProfile",
    Kind::structure(&[
        Member::required("UserName", &USER_NAME_TYPE),
        Member::required("CreateDate", &DATE_TYPE),
        Member::optional("PasswordResetRequired", &BOOLEAN_TYPE),
    ]),
);

/// `MFADevice`
pub static MFA_DEVICE: Schema = Schema::new(
    "MFADevice",
    Kind::structure(&[
        Member::required("UserName", &USER_NAME_TYPE),
        Member::required("SerialNumber", &SERIAL_NUMBER_TYPE),
        Member::required("EnableDate", &DATE_TYPE),
    ]),
);

/// `MalformedCertificateException`
pub static MALFORMED_CERTIFICATE_EXCEPTION: Schema = Schema::new(
    "MalformedCertificateException",
    Kind::structure(&[Member::optional("message", &MALFORMED_CERTIFICATE_MESSAGE)]),
);

/// The error `MalformedCertificateException`
pub static MALFORMED_CERTIFICATE_EXCEPTION_ERROR: ErrorSchema = ErrorSchema {
    shape: &MALFORMED_CERTIFICATE_EXCEPTION,
    code: "MalformedCertificate",
    status: 400,
};

/// `MalformedPolicyDocumentException`
pub static MALFORMED_POLICY_DOCUMENT_EXCEPTION: Schema = Schema::new(
    "MalformedPolicyDocumentException",
    Kind::structure(&[Member::optional(
        "message",
        &MALFORMED_POLICY_DOCUMENT_MESSAGE,
    )]),
);

/// The error `MalformedPolicyDocumentException`
pub static MALFORMED_POLICY_DOCUMENT_EXCEPTION_ERROR: ErrorSchema = ErrorSchema {
    shape: &MALFORMED_POLICY_DOCUMENT_EXCEPTION,
    code: "MalformedPolicyDocument",
    status: 400,
};

/// `ManagedPolicyDetail`
pub static MANAGED_POLICY_DETAIL: Schema = Schema::new(
    "ManagedPolicyDetail",
    Kind::structure(&[
        Member::optional("PolicyName", &POLICY_NAME_TYPE),
        Member::optional("PolicyId", &ID_TYPE),
        Member::optional("Arn", &ARN_TYPE),
        Member::optional("Path", &POLICY_PATH_TYPE),
        Member::optional("DefaultVersionId", &POLICY_VERSION_ID_TYPE),
        Member::optional("AttachmentCount", &ATTACHMENT_COUNT_TYPE),
        Member::optional("PermissionsBoundaryUsageCount", &ATTACHMENT_COUNT_TYPE),
        Member::optional("IsAttachable", &BOOLEAN_TYPE),
        Member::optional("Description", &POLICY_DESCRIPTION_TYPE),
        Member::optional("CreateDate", &DATE_TYPE),
        Member::optional("UpdateDate", &DATE_TYPE),
        Member::optional("PolicyVersionList", &POLICY_DOCUMENT_VERSION_LIST_TYPE),
    ]),
);

/// `ManagedPolicyDetailListType`
pub static MANAGED_POLICY_DETAIL_LIST_TYPE: Schema = Schema::new(
    "ManagedPolicyDetailListType",
    Kind::List(&MANAGED_POLICY_DETAIL, Range::ANY),
);

/// `NameConflictException`
pub static NAME_CONFLICT_EXCEPTION: Schema = Schema::new(
    "NameConflictException",
    Kind::structure(&[Member::optional("message", &NAME_CONFLICT_MESSAGE)]),
);

/// The error `NameConflictException`
pub static NAME_CONFLICT_EXCEPTION_ERROR: ErrorSchema = ErrorSchema {
    shape: &NAME_CONFLICT_EXCEPTION,
    code: "NameConflict",
    status: 409,
};

/// `NoSuchEntityException`
pub static NO_SUCH_ENTITY_EXCEPTION: Schema = Schema::new(
    "NoSuchEntityException",
    Kind::structure(&[Member::optional("message", &NO_SUCH_ENTITY_MESSAGE)]),
);

/// The error `NoSuchEntityException`
pub static NO_SUCH_ENTITY_EXCEPTION_ERROR: ErrorSchema = ErrorSchema {
    shape: &NO_SUCH_ENTITY_EXCEPTION,
    code: "NoSuchEntity",
    status: 404,
};

/// `OpenIDConnectProviderListEntry`
pub static OPEN_ID_CONNECT_PROVIDER_LIST_ENTRY: Schema = Schema::new(
    "OpenIDConnectProviderListEntry",
    Kind::structure(&[Member::optional("Arn", &ARN_TYPE)]),
);

/// `OpenIDConnectProviderListType`
pub static OPEN_ID_CONNECT_PROVIDER_LIST_TYPE: Schema = Schema::new(
    "OpenIDConnectProviderListType",
    Kind::List(&OPEN_ID_CONNECT_PROVIDER_LIST_ENTRY, Range::ANY),
);

/// `OpenIDConnectProviderUrlType`
pub static OPEN_ID_CONNECT_PROVIDER_URL_TYPE: Schema = Schema::new(
    "OpenIDConnectProviderUrlType",
    Kind::String(Text {
        length: Range::of(Some(1), Some(255)),
        ..Text::ANY
    }),
);

/// `OpenIdIdpCommunicationErrorException`
pub static OPEN_ID_IDP_COMMUNICATION_ERROR_EXCEPTION: Schema = Schema::new(
    "OpenIdIdpCommunicationErrorException",
    Kind::structure(&[Member::optional(
        "message",
        &OPEN_ID_IDP_COMMUNICATION_ERROR_EXCEPTION_MESSAGE,
    )]),
);

/// The error `OpenIdIdpCommunicationErrorException`
pub static OPEN_ID_IDP_COMMUNICATION_ERROR_EXCEPTION_ERROR: ErrorSchema = ErrorSchema {
    shape: &OPEN_ID_IDP_COMMUNICATION_ERROR_EXCEPTION,
    code: "OpenIdIdpCommunicationError",
    status: 400,
};

/// `OrderedOrganizationPolicyType`
pub static ORDERED_ORGANIZATION_POLICY_TYPE: Schema = Schema::new(
    "OrderedOrganizationPolicyType",
    Kind::structure(&[Member::optional(
        "ServiceControlPolicyInputList",
        &SIMULATION_POLICY_LIST_TYPE,
    )]),
);

static ORGANIZATION_ID_TYPE_PATTERN: Pattern =
    Pattern::new("^o-[a-z0-9]{10,32}$", "^o-[a-z0-9]{10,32}$");

/// `OrganizationIdType`
pub static ORGANIZATION_ID_TYPE: Schema = Schema::new(
    "OrganizationIdType",
    Kind::String(Text {
        length: Range::of(None, Some(34)),
        pattern: Some(&ORGANIZATION_ID_TYPE_PATTERN),
        ..Text::ANY
    }),
);

/// `OrganizationNotFoundException`
pub static ORGANIZATION_NOT_FOUND_EXCEPTION: Schema =
    Schema::new("OrganizationNotFoundException", Kind::structure(&[]));

/// The error `OrganizationNotFoundException`
pub static ORGANIZATION_NOT_FOUND_EXCEPTION_ERROR: ErrorSchema = ErrorSchema {
    shape: &ORGANIZATION_NOT_FOUND_EXCEPTION,
    code: "OrganizationNotFoundException",
    status: 400,
};

/// `OrganizationNotInAllFeaturesModeException`
pub static ORGANIZATION_NOT_IN_ALL_FEATURES_MODE_EXCEPTION: Schema = Schema::new(
    "OrganizationNotInAllFeaturesModeException",
    Kind::structure(&[]),
);

/// The error `OrganizationNotInAllFeaturesModeException`
pub static ORGANIZATION_NOT_IN_ALL_FEATURES_MODE_EXCEPTION_ERROR: ErrorSchema = ErrorSchema {
    shape: &ORGANIZATION_NOT_IN_ALL_FEATURES_MODE_EXCEPTION,
    code: "OrganizationNotInAllFeaturesModeException",
    status: 400,
};

/// `OrganizationPolicyListType`
pub static ORGANIZATION_POLICY_LIST_TYPE: Schema = Schema::new(
    "OrganizationPolicyListType",
    Kind::List(&ORDERED_ORGANIZATION_POLICY_TYPE, Range::of(None, Some(7))),
);

/// `OrganizationsDecisionDetail`
pub static ORGANIZATIONS_DECISION_DETAIL: Schema = Schema::new(
    "OrganizationsDecisionDetail",
    Kind::structure(&[Member::optional("AllowedByOrganizations", &BOOLEAN_TYPE)]),
);

/// `ParameterDefinition`
pub static PARAMETER_DEFINITION: Schema = Schema::new(
    "ParameterDefinition",
    Kind::structure(&[
        Member::required("Name", &PARAMETER_NAME_TYPE),
        Member::required("Type", &PARAMETER_TYPE_TYPE),
        Member::optional("SubType", &PARAMETER_SUB_TYPE_TYPE),
        Member::optional("Description", &PARAMETER_DESCRIPTION_TYPE),
        Member::optional("IsRequired", &BOOLEAN_TYPE),
        Member::optional("DefaultValue", &PARAMETER_DEFAULT_VALUE_TYPE),
        Member::optional("Immutable", &BOOLEAN_TYPE),
    ]),
);

/// `PasswordPolicy`
pub static PASSWORD_POLICY: Schema = Schema::new(
    "PasswordPolicy",
    Kind::structure(&[
        Member::optional("MinimumPasswordLength", &MINIMUM_PASSWORD_LENGTH_TYPE),
        Member::optional("RequireSymbols", &BOOLEAN_TYPE),
        Member::optional("RequireNumbers", &BOOLEAN_TYPE),
        Member::optional("RequireUppercaseCharacters", &BOOLEAN_TYPE),
        Member::optional("RequireLowercaseCharacters", &BOOLEAN_TYPE),
        Member::optional("AllowUsersToChangePassword", &BOOLEAN_TYPE),
        Member::optional("ExpirePasswords", &BOOLEAN_TYPE),
        Member::optional("MaxPasswordAge", &MAX_PASSWORD_AGE_TYPE),
        Member::optional("PasswordReusePrevention", &PASSWORD_REUSE_PREVENTION_TYPE),
        Member::optional("HardExpiry", &BOOLEAN_OBJECT_TYPE),
    ]),
);

/// `PasswordPolicyViolationException`
pub static PASSWORD_POLICY_VIOLATION_EXCEPTION: Schema = Schema::new(
    "PasswordPolicyViolationException",
    Kind::structure(&[Member::optional(
        "message",
        &PASSWORD_POLICY_VIOLATION_MESSAGE,
    )]),
);

/// The error `PasswordPolicyViolationException`
pub static PASSWORD_POLICY_VIOLATION_EXCEPTION_ERROR: ErrorSchema = ErrorSchema {
    shape: &PASSWORD_POLICY_VIOLATION_EXCEPTION,
    code: "PasswordPolicyViolation",
    status: 400,
};

/// `PermissionsBoundaryAttachmentType`
pub static PERMISSIONS_BOUNDARY_ATTACHMENT_TYPE: Schema = Schema::new(
    "PermissionsBoundaryAttachmentType",
    Kind::enumeration(&["PermissionsBoundaryPolicy"]),
);

/// `PermissionsBoundaryDecisionDetail`
pub static PERMISSIONS_BOUNDARY_DECISION_DETAIL: Schema = Schema::new(
    "PermissionsBoundaryDecisionDetail",
    Kind::structure(&[Member::optional(
        "AllowedByPermissionsBoundary",
        &BOOLEAN_TYPE,
    )]),
);

/// `Policy`
pub static POLICY: Schema = Schema::new(
    "Policy",
    Kind::structure(&[
        Member::optional("PolicyName", &POLICY_NAME_TYPE),
        Member::optional("PolicyId", &ID_TYPE),
        Member::optional("Arn", &ARN_TYPE),
        Member::optional("Path", &POLICY_PATH_TYPE),
        Member::optional("DefaultVersionId", &POLICY_VERSION_ID_TYPE),
        Member::optional("AttachmentCount", &ATTACHMENT_COUNT_TYPE),
        Member::optional("PermissionsBoundaryUsageCount", &ATTACHMENT_COUNT_TYPE),
        Member::optional("IsAttachable", &BOOLEAN_TYPE),
        Member::optional("Description", &POLICY_DESCRIPTION_TYPE),
        Member::optional("CreateDate", &DATE_TYPE),
        Member::optional("UpdateDate", &DATE_TYPE),
        Member::optional("Tags", &TAG_LIST_TYPE),
    ]),
);

/// `PolicyDetail`
pub static POLICY_DETAIL: Schema = Schema::new(
    "PolicyDetail",
    Kind::structure(&[
        Member::optional("PolicyName", &POLICY_NAME_TYPE),
        Member::optional("PolicyDocument", &POLICY_DOCUMENT_TYPE),
    ]),
);

/// `PolicyEvaluationDecisionType`
pub static POLICY_EVALUATION_DECISION_TYPE: Schema = Schema::new(
    "PolicyEvaluationDecisionType",
    Kind::enumeration(&["allowed", "explicitDeny", "implicitDeny"]),
);

/// `PolicyEvaluationException`
pub static POLICY_EVALUATION_EXCEPTION: Schema = Schema::new(
    "PolicyEvaluationException",
    Kind::structure(&[Member::optional(
        "message",
        &POLICY_EVALUATION_ERROR_MESSAGE,
    )]),
);

/// The error `PolicyEvaluationException`
pub static POLICY_EVALUATION_EXCEPTION_ERROR: ErrorSchema = ErrorSchema {
    shape: &POLICY_EVALUATION_EXCEPTION,
    code: "PolicyEvaluation",
    status: 500,
};

/// `PolicyExclusionsListType`
pub static POLICY_EXCLUSIONS_LIST_TYPE: Schema = Schema::new(
    "PolicyExclusionsListType",
    Kind::List(&POLICY_IDENTIFIER, Range::of(None, Some(256))),
);

/// `PolicyGrantingServiceAccess`
pub static POLICY_GRANTING_SERVICE_ACCESS: Schema = Schema::new(
    "PolicyGrantingServiceAccess",
    Kind::structure(&[
        Member::required("PolicyName", &POLICY_NAME_TYPE),
        Member::required("PolicyType", &POLICY_TYPE),
        Member::optional("PolicyArn", &ARN_TYPE),
        Member::optional("EntityType", &POLICY_OWNER_ENTITY_TYPE),
        Member::optional("EntityName", &ENTITY_NAME_TYPE),
    ]),
);

/// `PolicyGroup`
pub static POLICY_GROUP: Schema = Schema::new(
    "PolicyGroup",
    Kind::structure(&[
        Member::optional("GroupName", &GROUP_NAME_TYPE),
        Member::optional("GroupId", &ID_TYPE),
    ]),
);

/// `PolicyGroupListType`
pub static POLICY_GROUP_LIST_TYPE: Schema =
    Schema::new("PolicyGroupListType", Kind::List(&POLICY_GROUP, Range::ANY));

/// `PolicyIdentifier`
pub static POLICY_IDENTIFIER: Schema = Schema::new(
    "PolicyIdentifier",
    Kind::union(&[
        Member::optional("PolicyType", &POLICY_IDENTIFIER_POLICY_TYPE),
        Member::optional("PolicyArn", &ARN_TYPE),
        Member::optional("InlinePolicyIdentifier", &INLINE_POLICY_IDENTIFIER_TYPE),
    ]),
);

/// `PolicyIdentifierPolicyType`
pub static POLICY_IDENTIFIER_POLICY_TYPE: Schema = Schema::new(
    "PolicyIdentifierPolicyType",
    Kind::enumeration(&[
        "inline",
        "aws-managed",
        "user-managed",
        "permission-boundary",
        "scp",
        "rcp",
    ]),
);

/// `PolicyIdentifierType`
pub static POLICY_IDENTIFIER_TYPE: Schema =
    Schema::new("PolicyIdentifierType", Kind::String(Text::ANY));

/// `PolicyNotAttachableException`
pub static POLICY_NOT_ATTACHABLE_EXCEPTION: Schema = Schema::new(
    "PolicyNotAttachableException",
    Kind::structure(&[Member::optional("message", &POLICY_NOT_ATTACHABLE_MESSAGE)]),
);

/// The error `PolicyNotAttachableException`
pub static POLICY_NOT_ATTACHABLE_EXCEPTION_ERROR: ErrorSchema = ErrorSchema {
    shape: &POLICY_NOT_ATTACHABLE_EXCEPTION,
    code: "PolicyNotAttachable",
    status: 400,
};

/// `PolicyParameter`
pub static POLICY_PARAMETER: Schema = Schema::new(
    "PolicyParameter",
    Kind::structure(&[
        Member::optional("Name", &POLICY_PARAMETER_NAME_TYPE),
        Member::optional("Values", &POLICY_PARAMETER_VALUES_LIST_TYPE),
        Member::optional("Type", &POLICY_PARAMETER_TYPE_ENUM),
    ]),
);

/// `PolicyParameterTypeEnum`
pub static POLICY_PARAMETER_TYPE_ENUM: Schema = Schema::new(
    "PolicyParameterTypeEnum",
    Kind::enumeration(&["string", "stringList"]),
);

/// `PolicyRole`
pub static POLICY_ROLE: Schema = Schema::new(
    "PolicyRole",
    Kind::structure(&[
        Member::optional("RoleName", &ROLE_NAME_TYPE),
        Member::optional("RoleId", &ID_TYPE),
    ]),
);

/// `PolicyRoleListType`
pub static POLICY_ROLE_LIST_TYPE: Schema =
    Schema::new("PolicyRoleListType", Kind::List(&POLICY_ROLE, Range::ANY));

/// `PolicySourceType`
pub static POLICY_SOURCE_TYPE: Schema = Schema::new(
    "PolicySourceType",
    Kind::enumeration(&[
        "user",
        "group",
        "role",
        "aws-managed",
        "user-managed",
        "resource",
        "none",
    ]),
);

/// `PolicyUsageType`
pub static POLICY_USAGE_TYPE: Schema = Schema::new(
    "PolicyUsageType",
    Kind::enumeration(&["PermissionsPolicy", "PermissionsBoundary"]),
);

/// `PolicyUser`
pub static POLICY_USER: Schema = Schema::new(
    "PolicyUser",
    Kind::structure(&[
        Member::optional("UserName", &USER_NAME_TYPE),
        Member::optional("UserId", &ID_TYPE),
    ]),
);

/// `PolicyUserListType`
pub static POLICY_USER_LIST_TYPE: Schema =
    Schema::new("PolicyUserListType", Kind::List(&POLICY_USER, Range::ANY));

/// `PolicyVersion`
pub static POLICY_VERSION: Schema = Schema::new(
    "PolicyVersion",
    Kind::structure(&[
        Member::optional("Document", &POLICY_DOCUMENT_TYPE),
        Member::optional("VersionId", &POLICY_VERSION_ID_TYPE),
        Member::optional("IsDefaultVersion", &BOOLEAN_TYPE),
        Member::optional("CreateDate", &DATE_TYPE),
    ]),
);

/// `Position`
pub static POSITION: Schema = Schema::new(
    "Position",
    Kind::structure(&[
        Member::optional("Line", &LINE_NUMBER),
        Member::optional("Column", &COLUMN_NUMBER),
    ]),
);

/// `PutAccountPropertiesRequest`
pub static PUT_ACCOUNT_PROPERTIES_REQUEST: Schema = Schema::new(
    "PutAccountPropertiesRequest",
    Kind::structure(&[Member::required("Properties", &ACCOUNT_PROPERTIES_MAP_TYPE)]),
);

/// `PutAccountPropertiesResponse`
pub static PUT_ACCOUNT_PROPERTIES_RESPONSE: Schema =
    Schema::new("PutAccountPropertiesResponse", Kind::structure(&[]));

/// `PutGroupPolicyRequest`
pub static PUT_GROUP_POLICY_REQUEST: Schema = Schema::new(
    "PutGroupPolicyRequest",
    Kind::structure(&[
        Member::required("GroupName", &GROUP_NAME_TYPE),
        Member::required("PolicyName", &POLICY_NAME_TYPE),
        Member::required("PolicyDocument", &POLICY_DOCUMENT_TYPE),
    ]),
);

/// `PutRolePermissionsBoundaryRequest`
pub static PUT_ROLE_PERMISSIONS_BOUNDARY_REQUEST: Schema = Schema::new(
    "PutRolePermissionsBoundaryRequest",
    Kind::structure(&[
        Member::required("RoleName", &ROLE_NAME_TYPE),
        Member::required("PermissionsBoundary", &ARN_TYPE),
    ]),
);

/// `PutRolePolicyRequest`
pub static PUT_ROLE_POLICY_REQUEST: Schema = Schema::new(
    "PutRolePolicyRequest",
    Kind::structure(&[
        Member::required("RoleName", &ROLE_NAME_TYPE),
        Member::required("PolicyName", &POLICY_NAME_TYPE),
        Member::required("PolicyDocument", &POLICY_DOCUMENT_TYPE),
    ]),
);

/// `PutUserPermissionsBoundaryRequest`
pub static PUT_USER_PERMISSIONS_BOUNDARY_REQUEST: Schema = Schema::new(
    "PutUserPermissionsBoundaryRequest",
    Kind::structure(&[
        Member::required("UserName", &USER_NAME_TYPE),
        Member::required("PermissionsBoundary", &ARN_TYPE),
    ]),
);

/// `PutUserPolicyRequest`
pub static PUT_USER_POLICY_REQUEST: Schema = Schema::new(
    "PutUserPolicyRequest",
    Kind::structure(&[
        Member::required("UserName", &EXISTING_USER_NAME_TYPE),
        Member::required("PolicyName", &POLICY_NAME_TYPE),
        Member::required("PolicyDocument", &POLICY_DOCUMENT_TYPE),
    ]),
);

/// `ReasonType`
pub static REASON_TYPE: Schema = Schema::new(
    "ReasonType",
    Kind::String(Text {
        length: Range::of(None, Some(1000)),
        ..Text::ANY
    }),
);

/// `RegionNameType`
pub static REGION_NAME_TYPE: Schema = Schema::new(
    "RegionNameType",
    Kind::String(Text {
        length: Range::of(Some(1), Some(100)),
        ..Text::ANY
    }),
);

/// `RejectDelegationRequestRequest`
pub static REJECT_DELEGATION_REQUEST_REQUEST: Schema = Schema::new(
    "RejectDelegationRequestRequest",
    Kind::structure(&[
        Member::required("DelegationRequestId", &DELEGATION_REQUEST_ID_TYPE),
        Member::optional("Notes", &NOTES_TYPE),
    ]),
);

/// `RemoveClientIDFromOpenIDConnectProviderRequest`
pub static REMOVE_CLIENT_ID_FROM_OPEN_ID_CONNECT_PROVIDER_REQUEST: Schema = Schema::new(
    "RemoveClientIDFromOpenIDConnectProviderRequest",
    Kind::structure(&[
        Member::required("OpenIDConnectProviderArn", &ARN_TYPE),
        Member::required("ClientID", &CLIENT_ID_TYPE),
    ]),
);

/// `RemoveRoleFromInstanceProfileRequest`
pub static REMOVE_ROLE_FROM_INSTANCE_PROFILE_REQUEST: Schema = Schema::new(
    "RemoveRoleFromInstanceProfileRequest",
    Kind::structure(&[
        Member::required("InstanceProfileName", &INSTANCE_PROFILE_NAME_TYPE),
        Member::required("RoleName", &ROLE_NAME_TYPE),
    ]),
);

/// `RemoveUserFromGroupRequest`
pub static REMOVE_USER_FROM_GROUP_REQUEST: Schema = Schema::new(
    "RemoveUserFromGroupRequest",
    Kind::structure(&[
        Member::required("GroupName", &GROUP_NAME_TYPE),
        Member::required("UserName", &EXISTING_USER_NAME_TYPE),
    ]),
);

/// `ReplacementValueEntry`
pub static REPLACEMENT_VALUE_ENTRY: Schema = Schema::new(
    "ReplacementValueEntry",
    Kind::structure(&[Member::required("Values", &REPLACEMENT_VALUE_LIST_TYPE)]),
);

/// `ReportContentType`
pub static REPORT_CONTENT_TYPE: Schema = Schema::new("ReportContentType", Kind::Blob(Range::ANY));

/// `ReportFormatType`
pub static REPORT_FORMAT_TYPE: Schema =
    Schema::new("ReportFormatType", Kind::enumeration(&["text/csv"]));

/// `ReportGenerationLimitExceededException`
pub static REPORT_GENERATION_LIMIT_EXCEEDED_EXCEPTION: Schema = Schema::new(
    "ReportGenerationLimitExceededException",
    Kind::structure(&[Member::optional(
        "message",
        &REPORT_GENERATION_LIMIT_EXCEEDED_MESSAGE,
    )]),
);

/// The error `ReportGenerationLimitExceededException`
pub static REPORT_GENERATION_LIMIT_EXCEEDED_EXCEPTION_ERROR: ErrorSchema = ErrorSchema {
    shape: &REPORT_GENERATION_LIMIT_EXCEEDED_EXCEPTION,
    code: "ReportGenerationLimitExceeded",
    status: 409,
};

/// `ReportStateDescriptionType`
pub static REPORT_STATE_DESCRIPTION_TYPE: Schema =
    Schema::new("ReportStateDescriptionType", Kind::String(Text::ANY));

/// `ReportStateType`
pub static REPORT_STATE_TYPE: Schema = Schema::new(
    "ReportStateType",
    Kind::enumeration(&["STARTED", "INPROGRESS", "COMPLETE"]),
);

/// `ResetServiceSpecificCredentialRequest`
pub static RESET_SERVICE_SPECIFIC_CREDENTIAL_REQUEST: Schema = Schema::new(
    "ResetServiceSpecificCredentialRequest",
    Kind::structure(&[
        Member::optional("UserName", &USER_NAME_TYPE),
        Member::required(
            "ServiceSpecificCredentialId",
            &SERVICE_SPECIFIC_CREDENTIAL_ID,
        ),
    ]),
);

/// `ResetServiceSpecificCredentialResponse`
pub static RESET_SERVICE_SPECIFIC_CREDENTIAL_RESPONSE: Schema = Schema::new(
    "ResetServiceSpecificCredentialResponse",
    Kind::structure(&[Member::optional(
        "ServiceSpecificCredential",
        &SERVICE_SPECIFIC_CREDENTIAL,
    )]),
);

/// `ResourceHandlingOptionType`
pub static RESOURCE_HANDLING_OPTION_TYPE: Schema = Schema::new(
    "ResourceHandlingOptionType",
    Kind::String(Text {
        length: Range::of(Some(1), Some(64)),
        ..Text::ANY
    }),
);

/// `ResourceNameListType`
pub static RESOURCE_NAME_LIST_TYPE: Schema = Schema::new(
    "ResourceNameListType",
    Kind::List(&RESOURCE_NAME_TYPE, Range::ANY),
);

/// `ResourceNameType`
pub static RESOURCE_NAME_TYPE: Schema = Schema::new(
    "ResourceNameType",
    Kind::String(Text {
        length: Range::of(Some(1), Some(2048)),
        ..Text::ANY
    }),
);

/// `ResourceSpecificResult`
pub static RESOURCE_SPECIFIC_RESULT: Schema = Schema::new(
    "ResourceSpecificResult",
    Kind::structure(&[
        Member::required("EvalResourceName", &RESOURCE_NAME_TYPE),
        Member::required("EvalResourceDecision", &POLICY_EVALUATION_DECISION_TYPE),
        Member::optional("MatchedStatements", &STATEMENT_LIST_TYPE),
        Member::optional("MissingContextValues", &CONTEXT_KEY_NAMES_RESULT_LIST_TYPE),
        Member::optional("EvalDecisionDetails", &EVAL_DECISION_DETAILS_TYPE),
        Member::optional(
            "PermissionsBoundaryDecisionDetail",
            &PERMISSIONS_BOUNDARY_DECISION_DETAIL,
        ),
    ]),
);

/// `ResourceSpecificResultListType`
pub static RESOURCE_SPECIFIC_RESULT_LIST_TYPE: Schema = Schema::new(
    "ResourceSpecificResultListType",
    Kind::List(&RESOURCE_SPECIFIC_RESULT, Range::ANY),
);

/// `ResyncMFADeviceRequest`
pub static RESYNC_MFA_DEVICE_REQUEST: Schema = Schema::new(
    "ResyncMFADeviceRequest",
    Kind::structure(&[
        Member::required("UserName", &EXISTING_USER_NAME_TYPE),
        Member::required("SerialNumber", &SERIAL_NUMBER_TYPE),
        Member::required("AuthenticationCode1", &AUTHENTICATION_CODE_TYPE),
        Member::required("AuthenticationCode2", &AUTHENTICATION_CODE_TYPE),
    ]),
);

/// `Role`
pub static ROLE: Schema = Schema::new(
    "Role",
    Kind::structure(&[
        Member::required("Path", &PATH_TYPE),
        Member::required("RoleName", &ROLE_NAME_TYPE),
        Member::required("RoleId", &ID_TYPE),
        Member::required("Arn", &ARN_TYPE),
        Member::required("CreateDate", &DATE_TYPE),
        Member::optional("AssumeRolePolicyDocument", &POLICY_DOCUMENT_TYPE),
        Member::optional("Description", &ROLE_DESCRIPTION_TYPE),
        Member::optional("MaxSessionDuration", &ROLE_MAX_SESSION_DURATION_TYPE),
        Member::optional("PermissionsBoundary", &ATTACHED_PERMISSIONS_BOUNDARY),
        Member::optional("Tags", &TAG_LIST_TYPE),
        Member::optional("RoleLastUsed", &ROLE_LAST_USED),
        Member::optional("SourceRoleTemplate", &SOURCE_ROLE_TEMPLATE),
    ]),
);

/// `RoleDetail`
pub static ROLE_DETAIL: Schema = Schema::new(
    "RoleDetail",
    Kind::structure(&[
        Member::optional("Path", &PATH_TYPE),
        Member::optional("RoleName", &ROLE_NAME_TYPE),
        Member::optional("RoleId", &ID_TYPE),
        Member::optional("Arn", &ARN_TYPE),
        Member::optional("CreateDate", &DATE_TYPE),
        Member::optional("AssumeRolePolicyDocument", &POLICY_DOCUMENT_TYPE),
        Member::optional("InstanceProfileList", &INSTANCE_PROFILE_LIST_TYPE),
        Member::optional("RolePolicyList", &POLICY_DETAIL_LIST_TYPE),
        Member::optional("AttachedManagedPolicies", &ATTACHED_POLICIES_LIST_TYPE),
        Member::optional("PermissionsBoundary", &ATTACHED_PERMISSIONS_BOUNDARY),
        Member::optional("Tags", &TAG_LIST_TYPE),
        Member::optional("RoleLastUsed", &ROLE_LAST_USED),
    ]),
);

/// `RoleLastUsed`
pub static ROLE_LAST_USED: Schema = Schema::new(
    "RoleLastUsed",
    Kind::structure(&[
        Member::optional("LastUsedDate", &DATE_TYPE),
        Member::optional("Region", &STRING_TYPE),
    ]),
);

/// `RoleModifiedException`
pub static ROLE_MODIFIED_EXCEPTION: Schema = Schema::new(
    "RoleModifiedException",
    Kind::structure(&[Member::optional("message", &ROLE_MODIFIED_MESSAGE)]),
);

/// The error `RoleModifiedException`
pub static ROLE_MODIFIED_EXCEPTION_ERROR: ErrorSchema = ErrorSchema {
    shape: &ROLE_MODIFIED_EXCEPTION,
    code: "RoleModified",
    status: 409,
};

/// `RoleTemplateDisabledException`
pub static ROLE_TEMPLATE_DISABLED_EXCEPTION: Schema = Schema::new(
    "RoleTemplateDisabledException",
    Kind::structure(&[Member::optional("message", &ROLE_TEMPLATE_DISABLED_MESSAGE)]),
);

/// The error `RoleTemplateDisabledException`
pub static ROLE_TEMPLATE_DISABLED_EXCEPTION_ERROR: ErrorSchema = ErrorSchema {
    shape: &ROLE_TEMPLATE_DISABLED_EXCEPTION,
    code: "RoleTemplateDisabled",
    status: 400,
};

/// `RoleTemplateVersion`
pub static ROLE_TEMPLATE_VERSION: Schema = Schema::new(
    "RoleTemplateVersion",
    Kind::structure(&[
        Member::optional("TemplateArn", &ARN_TYPE),
        Member::optional("TemplateName", &ROLE_TEMPLATE_NAME_TYPE),
        Member::optional("TemplateVersionId", &ID_TYPE),
        Member::optional("Description", &ROLE_TEMPLATE_DESCRIPTION_TYPE),
        Member::optional("MajorVersion", &INTEGER_TYPE),
        Member::optional("DefaultMinorVersion", &MINOR_VERSION_TYPE),
        Member::optional("ManagedByType", &MANAGED_BY_TYPE_TYPE),
        Member::optional("ManagedByValue", &MANAGED_BY_VALUE_TYPE),
        Member::optional("Enabled", &BOOLEAN_TYPE),
        Member::optional("MinorVersion", &MINOR_VERSION_TYPE),
        Member::optional("RoleNamePattern", &ROLE_NAME_PATTERN_TYPE),
        Member::optional("RolePathPattern", &ROLE_PATH_PATTERN_TYPE),
        Member::optional("RoleDescriptionPattern", &ROLE_DESCRIPTION_PATTERN_TYPE),
        Member::optional("AssumeRolePolicyDocumentTemplate", &POLICY_DOCUMENT_TYPE),
        Member::optional("InlinePolicyTemplates", &INLINE_POLICY_TEMPLATE_LIST_TYPE),
        Member::optional("ManagedPolicyArns", &MANAGED_POLICY_ARN_LIST_TYPE),
        Member::optional("PermissionBoundaryArn", &ARN_TYPE),
        Member::optional("ParametersDefinition", &PARAMETERS_DEFINITION_LIST_TYPE),
        Member::optional("RoleTagsTemplate", &TAG_TEMPLATE_LIST_TYPE),
        Member::optional("MaxSessionDuration", &ROLE_MAX_SESSION_DURATION_TYPE),
        Member::optional("VersionEnabled", &BOOLEAN_TYPE),
        Member::optional("CreateTimestamp", &DATE_TYPE),
        Member::optional("UpdateTimestamp", &DATE_TYPE),
    ]),
);

/// `RoleUsageListType`
pub static ROLE_USAGE_LIST_TYPE: Schema = Schema::new(
    "RoleUsageListType",
    Kind::List(&ROLE_USAGE_TYPE, Range::ANY),
);

/// `RoleUsageType`
pub static ROLE_USAGE_TYPE: Schema = Schema::new(
    "RoleUsageType",
    Kind::structure(&[
        Member::optional("Region", &REGION_NAME_TYPE),
        Member::optional("Resources", &ARN_LIST_TYPE),
    ]),
);

/// `SAMLMetadataDocumentType`
pub static SAML_METADATA_DOCUMENT_TYPE: Schema = Schema::new(
    "SAMLMetadataDocumentType",
    Kind::String(Text {
        length: Range::of(Some(1000), Some(10000000)),
        ..Text::ANY
    }),
);

/// `SAMLPrivateKey`
pub static SAML_PRIVATE_KEY: Schema = Schema::new(
    "SAMLPrivateKey",
    Kind::structure(&[
        Member::optional("KeyId", &PRIVATE_KEY_ID_TYPE),
        Member::optional("Timestamp", &DATE_TYPE),
    ]),
);

/// `SAMLProviderListEntry`
pub static SAML_PROVIDER_LIST_ENTRY: Schema = Schema::new(
    "SAMLProviderListEntry",
    Kind::structure(&[
        Member::optional("Arn", &ARN_TYPE),
        Member::optional("ValidUntil", &DATE_TYPE),
        Member::optional("CreateDate", &DATE_TYPE),
    ]),
);

/// `SAMLProviderListType`
pub static SAML_PROVIDER_LIST_TYPE: Schema = Schema::new(
    "SAMLProviderListType",
    Kind::List(&SAML_PROVIDER_LIST_ENTRY, Range::ANY),
);

static SAML_PROVIDER_NAME_TYPE_PATTERN: Pattern = Pattern::new("[\\w._-]+", "[0-9A-Za-z_._-]+");

/// `SAMLProviderNameType`
pub static SAML_PROVIDER_NAME_TYPE: Schema = Schema::new(
    "SAMLProviderNameType",
    Kind::String(Text {
        length: Range::of(Some(1), Some(128)),
        pattern: Some(&SAML_PROVIDER_NAME_TYPE_PATTERN),
        ..Text::ANY
    }),
);

/// `SSHPublicKey`
pub static SSH_PUBLIC_KEY: Schema = Schema::new(
    "SSHPublicKey",
    Kind::structure(&[
        Member::required("UserName", &USER_NAME_TYPE),
        Member::required("SSHPublicKeyId", &PUBLIC_KEY_ID_TYPE),
        Member::required("Fingerprint", &PUBLIC_KEY_FINGERPRINT_TYPE),
        Member::required("SSHPublicKeyBody", &PUBLIC_KEY_MATERIAL_TYPE),
        Member::required("Status", &STATUS_TYPE),
        Member::optional("UploadDate", &DATE_TYPE),
    ]),
);

/// `SSHPublicKeyListType`
pub static SSH_PUBLIC_KEY_LIST_TYPE: Schema = Schema::new(
    "SSHPublicKeyListType",
    Kind::List(&SSH_PUBLIC_KEY_METADATA, Range::ANY),
);

/// `SSHPublicKeyMetadata`
pub static SSH_PUBLIC_KEY_METADATA: Schema = Schema::new(
    "SSHPublicKeyMetadata",
    Kind::structure(&[
        Member::required("UserName", &USER_NAME_TYPE),
        Member::required("SSHPublicKeyId", &PUBLIC_KEY_ID_TYPE),
        Member::required("Status", &STATUS_TYPE),
        Member::required("UploadDate", &DATE_TYPE),
    ]),
);

/// `SendDelegationTokenRequest`
pub static SEND_DELEGATION_TOKEN_REQUEST: Schema = Schema::new(
    "SendDelegationTokenRequest",
    Kind::structure(&[Member::required(
        "DelegationRequestId",
        &DELEGATION_REQUEST_ID_TYPE,
    )]),
);

/// `ServerCertificate`
pub static SERVER_CERTIFICATE: Schema = Schema::new(
    "ServerCertificate",
    Kind::structure(&[
        Member::required("ServerCertificateMetadata", &SERVER_CERTIFICATE_METADATA),
        Member::required("CertificateBody", &CERTIFICATE_BODY_TYPE),
        Member::optional("CertificateChain", &CERTIFICATE_CHAIN_TYPE),
        Member::optional("Tags", &TAG_LIST_TYPE),
    ]),
);

/// `ServerCertificateMetadata`
pub static SERVER_CERTIFICATE_METADATA: Schema = Schema::new(
    "ServerCertificateMetadata",
    Kind::structure(&[
        Member::required("Path", &PATH_TYPE),
        Member::required("ServerCertificateName", &SERVER_CERTIFICATE_NAME_TYPE),
        Member::required("ServerCertificateId", &ID_TYPE),
        Member::required("Arn", &ARN_TYPE),
        Member::optional("UploadDate", &DATE_TYPE),
        Member::optional("Expiration", &DATE_TYPE),
    ]),
);

/// `ServiceAccessNotEnabledException`
pub static SERVICE_ACCESS_NOT_ENABLED_EXCEPTION: Schema =
    Schema::new("ServiceAccessNotEnabledException", Kind::structure(&[]));

/// The error `ServiceAccessNotEnabledException`
pub static SERVICE_ACCESS_NOT_ENABLED_EXCEPTION_ERROR: ErrorSchema = ErrorSchema {
    shape: &SERVICE_ACCESS_NOT_ENABLED_EXCEPTION,
    code: "ServiceAccessNotEnabledException",
    status: 400,
};

/// `ServiceFailureException`
pub static SERVICE_FAILURE_EXCEPTION: Schema = Schema::new(
    "ServiceFailureException",
    Kind::structure(&[Member::optional(
        "message",
        &SERVICE_FAILURE_EXCEPTION_MESSAGE,
    )]),
);

/// The error `ServiceFailureException`
pub static SERVICE_FAILURE_EXCEPTION_ERROR: ErrorSchema = ErrorSchema {
    shape: &SERVICE_FAILURE_EXCEPTION,
    code: "ServiceFailure",
    status: 500,
};

/// `ServiceLastAccessed`
pub static SERVICE_LAST_ACCESSED: Schema = Schema::new(
    "ServiceLastAccessed",
    Kind::structure(&[
        Member::required("ServiceName", &SERVICE_NAME_TYPE),
        Member::optional("LastAuthenticated", &DATE_TYPE),
        Member::required("ServiceNamespace", &SERVICE_NAMESPACE_TYPE),
        Member::optional("LastAuthenticatedEntity", &ARN_TYPE),
        Member::optional("LastAuthenticatedRegion", &STRING_TYPE),
        Member::optional("TotalAuthenticatedEntities", &INTEGER_TYPE),
        Member::optional("TrackedActionsLastAccessed", &TRACKED_ACTIONS_LAST_ACCESSED),
    ]),
);

/// `ServiceNotSupportedException`
pub static SERVICE_NOT_SUPPORTED_EXCEPTION: Schema = Schema::new(
    "ServiceNotSupportedException",
    Kind::structure(&[Member::optional("message", &SERVICE_NOT_SUPPORTED_MESSAGE)]),
);

/// The error `ServiceNotSupportedException`
pub static SERVICE_NOT_SUPPORTED_EXCEPTION_ERROR: ErrorSchema = ErrorSchema {
    shape: &SERVICE_NOT_SUPPORTED_EXCEPTION,
    code: "NotSupportedService",
    status: 404,
};

/// `ServiceSpecificCredential`
pub static SERVICE_SPECIFIC_CREDENTIAL: Schema = Schema::new(
    "ServiceSpecificCredential",
    Kind::structure(&[
        Member::required("CreateDate", &DATE_TYPE),
        Member::optional("ExpirationDate", &DATE_TYPE),
        Member::required("ServiceName", &SERVICE_NAME),
        Member::optional("ServiceUserName", &SERVICE_USER_NAME),
        Member::optional("ServicePassword", &SERVICE_PASSWORD),
        Member::optional("ServiceCredentialAlias", &SERVICE_CREDENTIAL_ALIAS),
        Member::optional("ServiceCredentialSecret", &SERVICE_CREDENTIAL_SECRET),
        Member::required(
            "ServiceSpecificCredentialId",
            &SERVICE_SPECIFIC_CREDENTIAL_ID,
        ),
        Member::required("UserName", &USER_NAME_TYPE),
        Member::required("Status", &STATUS_TYPE),
    ]),
);

/// `ServiceSpecificCredentialMetadata`
pub static SERVICE_SPECIFIC_CREDENTIAL_METADATA: Schema = Schema::new(
    "ServiceSpecificCredentialMetadata",
    Kind::structure(&[
        Member::required("UserName", &USER_NAME_TYPE),
        Member::required("Status", &STATUS_TYPE),
        Member::optional("ServiceUserName", &SERVICE_USER_NAME),
        Member::optional("ServiceCredentialAlias", &SERVICE_CREDENTIAL_ALIAS),
        Member::required("CreateDate", &DATE_TYPE),
        Member::optional("ExpirationDate", &DATE_TYPE),
        Member::required(
            "ServiceSpecificCredentialId",
            &SERVICE_SPECIFIC_CREDENTIAL_ID,
        ),
        Member::required("ServiceName", &SERVICE_NAME),
    ]),
);

/// `ServiceSpecificCredentialsListType`
pub static SERVICE_SPECIFIC_CREDENTIALS_LIST_TYPE: Schema = Schema::new(
    "ServiceSpecificCredentialsListType",
    Kind::List(&SERVICE_SPECIFIC_CREDENTIAL_METADATA, Range::ANY),
);

/// `ServicesLastAccessed`
pub static SERVICES_LAST_ACCESSED: Schema = Schema::new(
    "ServicesLastAccessed",
    Kind::List(&SERVICE_LAST_ACCESSED, Range::ANY),
);

/// `SetDefaultPolicyVersionRequest`
pub static SET_DEFAULT_POLICY_VERSION_REQUEST: Schema = Schema::new(
    "SetDefaultPolicyVersionRequest",
    Kind::structure(&[
        Member::required("PolicyArn", &ARN_TYPE),
        Member::required("VersionId", &POLICY_VERSION_ID_TYPE),
    ]),
);

/// `SetSecurityTokenServicePreferencesRequest`
pub static SET_SECURITY_TOKEN_SERVICE_PREFERENCES_REQUEST: Schema = Schema::new(
    "SetSecurityTokenServicePreferencesRequest",
    Kind::structure(&[Member::required(
        "GlobalEndpointTokenVersion",
        &GLOBAL_ENDPOINT_TOKEN_VERSION,
    )]),
);

/// `SigningCertificate`
pub static SIGNING_CERTIFICATE: Schema = Schema::new(
    "SigningCertificate",
    Kind::structure(&[
        Member::required("UserName", &USER_NAME_TYPE),
        Member::required("CertificateId", &CERTIFICATE_ID_TYPE),
        Member::required("CertificateBody", &CERTIFICATE_BODY_TYPE),
        Member::required("Status", &STATUS_TYPE),
        Member::optional("UploadDate", &DATE_TYPE),
    ]),
);

/// `SimulateCustomPolicyRequest`
pub static SIMULATE_CUSTOM_POLICY_REQUEST: Schema = Schema::new(
    "SimulateCustomPolicyRequest",
    Kind::structure(&[
        Member::required("PolicyInputList", &SIMULATION_POLICY_LIST_TYPE),
        Member::optional(
            "PermissionsBoundaryPolicyInputList",
            &SIMULATION_POLICY_LIST_TYPE,
        ),
        Member::optional(
            "OrderedOrganizationPolicyInputList",
            &ORGANIZATION_POLICY_LIST_TYPE,
        ),
        Member::required("ActionNames", &ACTION_NAME_LIST_TYPE),
        Member::optional("ResourceArns", &RESOURCE_NAME_LIST_TYPE),
        Member::optional("ResourcePolicy", &POLICY_DOCUMENT_TYPE),
        Member::optional("ResourceOwner", &RESOURCE_NAME_TYPE),
        Member::optional("CallerArn", &RESOURCE_NAME_TYPE),
        Member::optional("ContextEntries", &CONTEXT_ENTRY_LIST_TYPE),
        Member::optional("ResourceHandlingOption", &RESOURCE_HANDLING_OPTION_TYPE),
        Member::optional("MaxItems", &MAX_ITEMS_TYPE),
        Member::optional("Marker", &MARKER_TYPE),
    ]),
);

/// `SimulatePolicyResponse`
pub static SIMULATE_POLICY_RESPONSE: Schema = Schema::new(
    "SimulatePolicyResponse",
    Kind::structure(&[
        Member::optional("EvaluationResults", &EVALUATION_RESULTS_LIST_TYPE),
        Member::optional("IsTruncated", &BOOLEAN_TYPE),
        Member::optional("Marker", &RESPONSE_MARKER_TYPE),
    ]),
);

/// `SimulatePrincipalPolicyRequest`
pub static SIMULATE_PRINCIPAL_POLICY_REQUEST: Schema = Schema::new(
    "SimulatePrincipalPolicyRequest",
    Kind::structure(&[
        Member::required("PolicySourceArn", &ARN_TYPE),
        Member::optional("PolicyInputList", &SIMULATION_POLICY_LIST_TYPE),
        Member::optional(
            "PermissionsBoundaryPolicyInputList",
            &SIMULATION_POLICY_LIST_TYPE,
        ),
        Member::optional("PolicyExclusionList", &POLICY_EXCLUSIONS_LIST_TYPE),
        Member::required("ActionNames", &ACTION_NAME_LIST_TYPE),
        Member::optional("ResourceArns", &RESOURCE_NAME_LIST_TYPE),
        Member::optional("ResourcePolicy", &POLICY_DOCUMENT_TYPE),
        Member::optional("ResourceOwner", &RESOURCE_NAME_TYPE),
        Member::optional("CallerArn", &RESOURCE_NAME_TYPE),
        Member::optional("ContextEntries", &CONTEXT_ENTRY_LIST_TYPE),
        Member::optional("ResourceHandlingOption", &RESOURCE_HANDLING_OPTION_TYPE),
        Member::optional("MaxItems", &MAX_ITEMS_TYPE),
        Member::optional("Marker", &MARKER_TYPE),
    ]),
);

/// `SimulationPolicyListType`
pub static SIMULATION_POLICY_LIST_TYPE: Schema = Schema::new(
    "SimulationPolicyListType",
    Kind::List(&POLICY_DOCUMENT_TYPE, Range::ANY),
);

/// `SourceRoleTemplate`
pub static SOURCE_ROLE_TEMPLATE: Schema = Schema::new(
    "SourceRoleTemplate",
    Kind::structure(&[
        Member::required("TemplateArn", &ARN_TYPE),
        Member::required("TemplateMinorVersion", &INTEGER_TYPE),
    ]),
);

/// `Statement`
pub static STATEMENT: Schema = Schema::new(
    "Statement",
    Kind::structure(&[
        Member::optional("SourcePolicyId", &POLICY_IDENTIFIER_TYPE),
        Member::optional("SourcePolicyType", &POLICY_SOURCE_TYPE),
        Member::optional("StartPosition", &POSITION),
        Member::optional("EndPosition", &POSITION),
    ]),
);

/// `StatementListType`
pub static STATEMENT_LIST_TYPE: Schema =
    Schema::new("StatementListType", Kind::List(&STATEMENT, Range::ANY));

/// `Tag`
pub static TAG: Schema = Schema::new(
    "Tag",
    Kind::structure(&[
        Member::required("Key", &TAG_KEY_TYPE),
        Member::required("Value", &TAG_VALUE_TYPE),
    ]),
);

/// `TagInstanceProfileRequest`
pub static TAG_INSTANCE_PROFILE_REQUEST: Schema = Schema::new(
    "TagInstanceProfileRequest",
    Kind::structure(&[
        Member::required("InstanceProfileName", &INSTANCE_PROFILE_NAME_TYPE),
        Member::required("Tags", &TAG_LIST_TYPE),
    ]),
);

/// `TagMFADeviceRequest`
pub static TAG_MFA_DEVICE_REQUEST: Schema = Schema::new(
    "TagMFADeviceRequest",
    Kind::structure(&[
        Member::required("SerialNumber", &SERIAL_NUMBER_TYPE),
        Member::required("Tags", &TAG_LIST_TYPE),
    ]),
);

/// `TagOpenIDConnectProviderRequest`
pub static TAG_OPEN_ID_CONNECT_PROVIDER_REQUEST: Schema = Schema::new(
    "TagOpenIDConnectProviderRequest",
    Kind::structure(&[
        Member::required("OpenIDConnectProviderArn", &ARN_TYPE),
        Member::required("Tags", &TAG_LIST_TYPE),
    ]),
);

/// `TagPolicyRequest`
pub static TAG_POLICY_REQUEST: Schema = Schema::new(
    "TagPolicyRequest",
    Kind::structure(&[
        Member::required("PolicyArn", &ARN_TYPE),
        Member::required("Tags", &TAG_LIST_TYPE),
    ]),
);

/// `TagRoleRequest`
pub static TAG_ROLE_REQUEST: Schema = Schema::new(
    "TagRoleRequest",
    Kind::structure(&[
        Member::required("RoleName", &ROLE_NAME_TYPE),
        Member::required("Tags", &TAG_LIST_TYPE),
    ]),
);

/// `TagSAMLProviderRequest`
pub static TAG_SAML_PROVIDER_REQUEST: Schema = Schema::new(
    "TagSAMLProviderRequest",
    Kind::structure(&[
        Member::required("SAMLProviderArn", &ARN_TYPE),
        Member::required("Tags", &TAG_LIST_TYPE),
    ]),
);

/// `TagServerCertificateRequest`
pub static TAG_SERVER_CERTIFICATE_REQUEST: Schema = Schema::new(
    "TagServerCertificateRequest",
    Kind::structure(&[
        Member::required("ServerCertificateName", &SERVER_CERTIFICATE_NAME_TYPE),
        Member::required("Tags", &TAG_LIST_TYPE),
    ]),
);

/// `TagTemplate`
pub static TAG_TEMPLATE: Schema = Schema::new(
    "TagTemplate",
    Kind::structure(&[
        Member::required("Key", &TAG_TEMPLATE_KEY_TYPE),
        Member::required("Value", &TAG_TEMPLATE_VALUE_TYPE),
    ]),
);

/// `TagUserRequest`
pub static TAG_USER_REQUEST: Schema = Schema::new(
    "TagUserRequest",
    Kind::structure(&[
        Member::required("UserName", &EXISTING_USER_NAME_TYPE),
        Member::required("Tags", &TAG_LIST_TYPE),
    ]),
);

/// `TrackedActionLastAccessed`
pub static TRACKED_ACTION_LAST_ACCESSED: Schema = Schema::new(
    "TrackedActionLastAccessed",
    Kind::structure(&[
        Member::optional("ActionName", &STRING_TYPE),
        Member::optional("LastAccessedEntity", &ARN_TYPE),
        Member::optional("LastAccessedTime", &DATE_TYPE),
        Member::optional("LastAccessedRegion", &STRING_TYPE),
    ]),
);

/// `TrackedActionsLastAccessed`
pub static TRACKED_ACTIONS_LAST_ACCESSED: Schema = Schema::new(
    "TrackedActionsLastAccessed",
    Kind::List(&TRACKED_ACTION_LAST_ACCESSED, Range::ANY),
);

/// `UnmodifiableEntityException`
pub static UNMODIFIABLE_ENTITY_EXCEPTION: Schema = Schema::new(
    "UnmodifiableEntityException",
    Kind::structure(&[Member::optional("message", &UNMODIFIABLE_ENTITY_MESSAGE)]),
);

/// The error `UnmodifiableEntityException`
pub static UNMODIFIABLE_ENTITY_EXCEPTION_ERROR: ErrorSchema = ErrorSchema {
    shape: &UNMODIFIABLE_ENTITY_EXCEPTION,
    code: "UnmodifiableEntity",
    status: 400,
};

/// `UnrecognizedPublicKeyEncodingException`
pub static UNRECOGNIZED_PUBLIC_KEY_ENCODING_EXCEPTION: Schema = Schema::new(
    "UnrecognizedPublicKeyEncodingException",
    Kind::structure(&[Member::optional(
        "message",
        &UNRECOGNIZED_PUBLIC_KEY_ENCODING_MESSAGE,
    )]),
);

/// The error `UnrecognizedPublicKeyEncodingException`
pub static UNRECOGNIZED_PUBLIC_KEY_ENCODING_EXCEPTION_ERROR: ErrorSchema = ErrorSchema {
    shape: &UNRECOGNIZED_PUBLIC_KEY_ENCODING_EXCEPTION,
    code: "UnrecognizedPublicKeyEncoding",
    status: 400,
};

/// `UntagInstanceProfileRequest`
pub static UNTAG_INSTANCE_PROFILE_REQUEST: Schema = Schema::new(
    "UntagInstanceProfileRequest",
    Kind::structure(&[
        Member::required("InstanceProfileName", &INSTANCE_PROFILE_NAME_TYPE),
        Member::required("TagKeys", &TAG_KEY_LIST_TYPE),
    ]),
);

/// `UntagMFADeviceRequest`
pub static UNTAG_MFA_DEVICE_REQUEST: Schema = Schema::new(
    "UntagMFADeviceRequest",
    Kind::structure(&[
        Member::required("SerialNumber", &SERIAL_NUMBER_TYPE),
        Member::required("TagKeys", &TAG_KEY_LIST_TYPE),
    ]),
);

/// `UntagOpenIDConnectProviderRequest`
pub static UNTAG_OPEN_ID_CONNECT_PROVIDER_REQUEST: Schema = Schema::new(
    "UntagOpenIDConnectProviderRequest",
    Kind::structure(&[
        Member::required("OpenIDConnectProviderArn", &ARN_TYPE),
        Member::required("TagKeys", &TAG_KEY_LIST_TYPE),
    ]),
);

/// `UntagPolicyRequest`
pub static UNTAG_POLICY_REQUEST: Schema = Schema::new(
    "UntagPolicyRequest",
    Kind::structure(&[
        Member::required("PolicyArn", &ARN_TYPE),
        Member::required("TagKeys", &TAG_KEY_LIST_TYPE),
    ]),
);

/// `UntagRoleRequest`
pub static UNTAG_ROLE_REQUEST: Schema = Schema::new(
    "UntagRoleRequest",
    Kind::structure(&[
        Member::required("RoleName", &ROLE_NAME_TYPE),
        Member::required("TagKeys", &TAG_KEY_LIST_TYPE),
    ]),
);

/// `UntagSAMLProviderRequest`
pub static UNTAG_SAML_PROVIDER_REQUEST: Schema = Schema::new(
    "UntagSAMLProviderRequest",
    Kind::structure(&[
        Member::required("SAMLProviderArn", &ARN_TYPE),
        Member::required("TagKeys", &TAG_KEY_LIST_TYPE),
    ]),
);

/// `UntagServerCertificateRequest`
pub static UNTAG_SERVER_CERTIFICATE_REQUEST: Schema = Schema::new(
    "UntagServerCertificateRequest",
    Kind::structure(&[
        Member::required("ServerCertificateName", &SERVER_CERTIFICATE_NAME_TYPE),
        Member::required("TagKeys", &TAG_KEY_LIST_TYPE),
    ]),
);

/// `UntagUserRequest`
pub static UNTAG_USER_REQUEST: Schema = Schema::new(
    "UntagUserRequest",
    Kind::structure(&[
        Member::required("UserName", &EXISTING_USER_NAME_TYPE),
        Member::required("TagKeys", &TAG_KEY_LIST_TYPE),
    ]),
);

/// `UpdateAccessKeyRequest`
pub static UPDATE_ACCESS_KEY_REQUEST: Schema = Schema::new(
    "UpdateAccessKeyRequest",
    Kind::structure(&[
        Member::optional("UserName", &EXISTING_USER_NAME_TYPE),
        Member::required("AccessKeyId", &ACCESS_KEY_ID_TYPE),
        Member::required("Status", &STATUS_TYPE),
    ]),
);

/// `UpdateAccountPasswordPolicyRequest`
pub static UPDATE_ACCOUNT_PASSWORD_POLICY_REQUEST: Schema = Schema::new(
    "UpdateAccountPasswordPolicyRequest",
    Kind::structure(&[
        Member::optional("MinimumPasswordLength", &MINIMUM_PASSWORD_LENGTH_TYPE),
        Member::optional("RequireSymbols", &BOOLEAN_TYPE),
        Member::optional("RequireNumbers", &BOOLEAN_TYPE),
        Member::optional("RequireUppercaseCharacters", &BOOLEAN_TYPE),
        Member::optional("RequireLowercaseCharacters", &BOOLEAN_TYPE),
        Member::optional("AllowUsersToChangePassword", &BOOLEAN_TYPE),
        Member::optional("MaxPasswordAge", &MAX_PASSWORD_AGE_TYPE),
        Member::optional("PasswordReusePrevention", &PASSWORD_REUSE_PREVENTION_TYPE),
        Member::optional("HardExpiry", &BOOLEAN_OBJECT_TYPE),
    ]),
);

/// `UpdateAssumeRolePolicyRequest`
pub static UPDATE_ASSUME_ROLE_POLICY_REQUEST: Schema = Schema::new(
    "UpdateAssumeRolePolicyRequest",
    Kind::structure(&[
        Member::required("RoleName", &ROLE_NAME_TYPE),
        Member::required("PolicyDocument", &POLICY_DOCUMENT_TYPE),
    ]),
);

/// `UpdateDelegationRequestRequest`
pub static UPDATE_DELEGATION_REQUEST_REQUEST: Schema = Schema::new(
    "UpdateDelegationRequestRequest",
    Kind::structure(&[
        Member::required("DelegationRequestId", &DELEGATION_REQUEST_ID_TYPE),
        Member::optional("Notes", &NOTES_TYPE),
    ]),
);

/// `UpdateGroupRequest`
pub static UPDATE_GROUP_REQUEST: Schema = Schema::new(
    "UpdateGroupRequest",
    Kind::structure(&[
        Member::required("GroupName", &GROUP_NAME_TYPE),
        Member::optional("NewPath", &PATH_TYPE),
        Member::optional("NewGroupName", &GROUP_NAME_TYPE),
    ]),
);

/// `UpdateLoginProfileRequest`
pub static UPDATE_LOGIN_PROFILE_REQUEST: Schema = Schema::new(
    "UpdateLoginProfileRequest",
    Kind::structure(&[
        Member::required("UserName", &USER_NAME_TYPE),
        Member::optional("Password", &PASSWORD_TYPE),
        Member::optional("PasswordResetRequired", &BOOLEAN_OBJECT_TYPE),
    ]),
);

/// `UpdateOpenIDConnectProviderThumbprintRequest`
pub static UPDATE_OPEN_ID_CONNECT_PROVIDER_THUMBPRINT_REQUEST: Schema = Schema::new(
    "UpdateOpenIDConnectProviderThumbprintRequest",
    Kind::structure(&[
        Member::required("OpenIDConnectProviderArn", &ARN_TYPE),
        Member::required("ThumbprintList", &THUMBPRINT_LIST_TYPE),
    ]),
);

/// `UpdateRoleDescriptionRequest`
pub static UPDATE_ROLE_DESCRIPTION_REQUEST: Schema = Schema::new(
    "UpdateRoleDescriptionRequest",
    Kind::structure(&[
        Member::required("RoleName", &ROLE_NAME_TYPE),
        Member::required("Description", &ROLE_DESCRIPTION_TYPE),
    ]),
);

/// `UpdateRoleDescriptionResponse`
pub static UPDATE_ROLE_DESCRIPTION_RESPONSE: Schema = Schema::new(
    "UpdateRoleDescriptionResponse",
    Kind::structure(&[Member::optional("Role", &ROLE)]),
);

/// `UpdateRoleRequest`
pub static UPDATE_ROLE_REQUEST: Schema = Schema::new(
    "UpdateRoleRequest",
    Kind::structure(&[
        Member::required("RoleName", &ROLE_NAME_TYPE),
        Member::optional("Description", &ROLE_DESCRIPTION_TYPE),
        Member::optional("MaxSessionDuration", &ROLE_MAX_SESSION_DURATION_TYPE),
    ]),
);

/// `UpdateRoleResponse`
pub static UPDATE_ROLE_RESPONSE: Schema = Schema::new("UpdateRoleResponse", Kind::structure(&[]));

/// `UpdateSAMLProviderRequest`
pub static UPDATE_SAML_PROVIDER_REQUEST: Schema = Schema::new(
    "UpdateSAMLProviderRequest",
    Kind::structure(&[
        Member::optional("SAMLMetadataDocument", &SAML_METADATA_DOCUMENT_TYPE),
        Member::required("SAMLProviderArn", &ARN_TYPE),
        Member::optional("AssertionEncryptionMode", &ASSERTION_ENCRYPTION_MODE_TYPE),
        Member::optional("AddPrivateKey", &PRIVATE_KEY_TYPE),
        Member::optional("RemovePrivateKey", &PRIVATE_KEY_ID_TYPE),
    ]),
);

/// `UpdateSAMLProviderResponse`
pub static UPDATE_SAML_PROVIDER_RESPONSE: Schema = Schema::new(
    "UpdateSAMLProviderResponse",
    Kind::structure(&[Member::optional("SAMLProviderArn", &ARN_TYPE)]),
);

/// `UpdateSSHPublicKeyRequest`
pub static UPDATE_SSH_PUBLIC_KEY_REQUEST: Schema = Schema::new(
    "UpdateSSHPublicKeyRequest",
    Kind::structure(&[
        Member::required("UserName", &USER_NAME_TYPE),
        Member::required("SSHPublicKeyId", &PUBLIC_KEY_ID_TYPE),
        Member::required("Status", &STATUS_TYPE),
    ]),
);

/// `UpdateServerCertificateRequest`
pub static UPDATE_SERVER_CERTIFICATE_REQUEST: Schema = Schema::new(
    "UpdateServerCertificateRequest",
    Kind::structure(&[
        Member::required("ServerCertificateName", &SERVER_CERTIFICATE_NAME_TYPE),
        Member::optional("NewPath", &PATH_TYPE),
        Member::optional("NewServerCertificateName", &SERVER_CERTIFICATE_NAME_TYPE),
    ]),
);

/// `UpdateServiceSpecificCredentialRequest`
pub static UPDATE_SERVICE_SPECIFIC_CREDENTIAL_REQUEST: Schema = Schema::new(
    "UpdateServiceSpecificCredentialRequest",
    Kind::structure(&[
        Member::optional("UserName", &USER_NAME_TYPE),
        Member::required(
            "ServiceSpecificCredentialId",
            &SERVICE_SPECIFIC_CREDENTIAL_ID,
        ),
        Member::required("Status", &STATUS_TYPE),
    ]),
);

/// `UpdateSigningCertificateRequest`
pub static UPDATE_SIGNING_CERTIFICATE_REQUEST: Schema = Schema::new(
    "UpdateSigningCertificateRequest",
    Kind::structure(&[
        Member::optional("UserName", &EXISTING_USER_NAME_TYPE),
        Member::required("CertificateId", &CERTIFICATE_ID_TYPE),
        Member::required("Status", &STATUS_TYPE),
    ]),
);

/// `UpdateUserRequest`
pub static UPDATE_USER_REQUEST: Schema = Schema::new(
    "UpdateUserRequest",
    Kind::structure(&[
        Member::required("UserName", &EXISTING_USER_NAME_TYPE),
        Member::optional("NewPath", &PATH_TYPE),
        Member::optional("NewUserName", &USER_NAME_TYPE),
    ]),
);

/// `UploadSSHPublicKeyRequest`
pub static UPLOAD_SSH_PUBLIC_KEY_REQUEST: Schema = Schema::new(
    "UploadSSHPublicKeyRequest",
    Kind::structure(&[
        Member::required("UserName", &USER_NAME_TYPE),
        Member::required("SSHPublicKeyBody", &PUBLIC_KEY_MATERIAL_TYPE),
    ]),
);

/// `UploadSSHPublicKeyResponse`
pub static UPLOAD_SSH_PUBLIC_KEY_RESPONSE: Schema = Schema::new(
    "UploadSSHPublicKeyResponse",
    Kind::structure(&[Member::optional("SSHPublicKey", &SSH_PUBLIC_KEY)]),
);

/// `UploadServerCertificateRequest`
pub static UPLOAD_SERVER_CERTIFICATE_REQUEST: Schema = Schema::new(
    "UploadServerCertificateRequest",
    Kind::structure(&[
        Member::optional("Path", &PATH_TYPE),
        Member::required("ServerCertificateName", &SERVER_CERTIFICATE_NAME_TYPE),
        Member::required("CertificateBody", &CERTIFICATE_BODY_TYPE),
        Member::required("PrivateKey", &PRIVATE_KEY_TYPE),
        Member::optional("CertificateChain", &CERTIFICATE_CHAIN_TYPE),
        Member::optional("Tags", &TAG_LIST_TYPE),
    ]),
);

/// `UploadServerCertificateResponse`
pub static UPLOAD_SERVER_CERTIFICATE_RESPONSE: Schema = Schema::new(
    "UploadServerCertificateResponse",
    Kind::structure(&[
        Member::optional("ServerCertificateMetadata", &SERVER_CERTIFICATE_METADATA),
        Member::optional("Tags", &TAG_LIST_TYPE),
    ]),
);

/// `UploadSigningCertificateRequest`
pub static UPLOAD_SIGNING_CERTIFICATE_REQUEST: Schema = Schema::new(
    "UploadSigningCertificateRequest",
    Kind::structure(&[
        Member::optional("UserName", &EXISTING_USER_NAME_TYPE),
        Member::required("CertificateBody", &CERTIFICATE_BODY_TYPE),
    ]),
);

/// `UploadSigningCertificateResponse`
pub static UPLOAD_SIGNING_CERTIFICATE_RESPONSE: Schema = Schema::new(
    "UploadSigningCertificateResponse",
    Kind::structure(&[Member::required("Certificate", &SIGNING_CERTIFICATE)]),
);

/// `User`
pub static USER: Schema = Schema::new(
    "User",
    Kind::structure(&[
        Member::required("Path", &PATH_TYPE),
        Member::required("UserName", &USER_NAME_TYPE),
        Member::required("UserId", &ID_TYPE),
        Member::required("Arn", &ARN_TYPE),
        Member::required("CreateDate", &DATE_TYPE),
        Member::optional("PasswordLastUsed", &DATE_TYPE),
        Member::optional("PermissionsBoundary", &ATTACHED_PERMISSIONS_BOUNDARY),
        Member::optional("Tags", &TAG_LIST_TYPE),
    ]),
);

/// `UserDetail`
pub static USER_DETAIL: Schema = Schema::new(
    "UserDetail",
    Kind::structure(&[
        Member::optional("Path", &PATH_TYPE),
        Member::optional("UserName", &USER_NAME_TYPE),
        Member::optional("UserId", &ID_TYPE),
        Member::optional("Arn", &ARN_TYPE),
        Member::optional("CreateDate", &DATE_TYPE),
        Member::optional("UserPolicyList", &POLICY_DETAIL_LIST_TYPE),
        Member::optional("GroupList", &GROUP_NAME_LIST_TYPE),
        Member::optional("AttachedManagedPolicies", &ATTACHED_POLICIES_LIST_TYPE),
        Member::optional("PermissionsBoundary", &ATTACHED_PERMISSIONS_BOUNDARY),
        Member::optional("Tags", &TAG_LIST_TYPE),
    ]),
);

/// `VirtualMFADevice`
pub static VIRTUAL_MFA_DEVICE: Schema = Schema::new(
    "VirtualMFADevice",
    Kind::structure(&[
        Member::required("SerialNumber", &SERIAL_NUMBER_TYPE),
        Member::optional("Base32StringSeed", &BOOTSTRAP_DATUM),
        Member::optional("QRCodePNG", &BOOTSTRAP_DATUM),
        Member::optional("User", &USER),
        Member::optional("EnableDate", &DATE_TYPE),
        Member::optional("Tags", &TAG_LIST_TYPE),
    ]),
);

static ACCESS_KEY_ID_TYPE_PATTERN: Pattern = Pattern::new("[\\w]+", "[0-9A-Za-z_]+");

/// `accessKeyIdType`
pub static ACCESS_KEY_ID_TYPE: Schema = Schema::new(
    "accessKeyIdType",
    Kind::String(Text {
        length: Range::of(Some(16), Some(128)),
        pattern: Some(&ACCESS_KEY_ID_TYPE_PATTERN),
        ..Text::ANY
    }),
);

/// `accessKeyMetadataListType`
pub static ACCESS_KEY_METADATA_LIST_TYPE: Schema = Schema::new(
    "accessKeyMetadataListType",
    Kind::List(&ACCESS_KEY_METADATA, Range::ANY),
);

/// `accessKeySecretType`
pub static ACCESS_KEY_SECRET_TYPE: Schema =
    Schema::sensitive("accessKeySecretType", Kind::String(Text::ANY));

/// `accountAliasListType`
pub static ACCOUNT_ALIAS_LIST_TYPE: Schema = Schema::new(
    "accountAliasListType",
    Kind::List(&ACCOUNT_ALIAS_TYPE, Range::ANY),
);

static ACCOUNT_ALIAS_TYPE_PATTERN: Pattern = Pattern::new(
    "^[a-z0-9]([a-z0-9]|-(?!-)){1,61}[a-z0-9]$",
    "[a-z0-9](?:-?[a-z0-9])+",
);

/// `accountAliasType`
pub static ACCOUNT_ALIAS_TYPE: Schema = Schema::new(
    "accountAliasType",
    Kind::String(Text {
        length: Range::of(Some(3), Some(63)),
        pattern: Some(&ACCOUNT_ALIAS_TYPE_PATTERN),
        ..Text::ANY
    }),
);

static ACCOUNT_ID_TYPE_PATTERN: Pattern = Pattern::new("\\d{12}", "[0-9]{12}");

/// `accountIdType`
pub static ACCOUNT_ID_TYPE: Schema = Schema::new(
    "accountIdType",
    Kind::String(Text {
        pattern: Some(&ACCOUNT_ID_TYPE_PATTERN),
        ..Text::ANY
    }),
);

/// `accountPropertiesMapType`
pub static ACCOUNT_PROPERTIES_MAP_TYPE: Schema = Schema::new(
    "accountPropertiesMapType",
    Kind::Map {
        key: &ACCOUNT_PROPERTY_KEY_TYPE,
        value: &ACCOUNT_PROPERTY_VALUE_TYPE,
        length: Range::ANY,
    },
);

static ACCOUNT_PROPERTY_KEY_TYPE_PATTERN: Pattern =
    Pattern::new("^[A-Za-z][A-Za-z0-9/_-]*$", "^[A-Za-z][A-Za-z0-9/_-]*$");

/// `accountPropertyKeyType`
pub static ACCOUNT_PROPERTY_KEY_TYPE: Schema = Schema::new(
    "accountPropertyKeyType",
    Kind::String(Text {
        length: Range::of(Some(1), Some(50)),
        pattern: Some(&ACCOUNT_PROPERTY_KEY_TYPE_PATTERN),
        ..Text::ANY
    }),
);

/// `accountPropertyValueType`
pub static ACCOUNT_PROPERTY_VALUE_TYPE: Schema = Schema::new(
    "accountPropertyValueType",
    Kind::String(Text {
        length: Range::of(Some(1), Some(1024)),
        ..Text::ANY
    }),
);

/// `allUsers`
pub static ALL_USERS: Schema = Schema::new("allUsers", Kind::Boolean);

/// `arnType`
pub static ARN_TYPE: Schema = Schema::new(
    "arnType",
    Kind::String(Text {
        length: Range::of(Some(20), Some(2048)),
        ..Text::ANY
    }),
);

/// `assertionEncryptionModeType`
pub static ASSERTION_ENCRYPTION_MODE_TYPE: Schema = Schema::new(
    "assertionEncryptionModeType",
    Kind::enumeration(&["Required", "Allowed"]),
);

/// `assignmentStatusType`
pub static ASSIGNMENT_STATUS_TYPE: Schema = Schema::new(
    "assignmentStatusType",
    Kind::enumeration(&["Assigned", "Unassigned", "Any"]),
);

/// `attachedPoliciesListType`
pub static ATTACHED_POLICIES_LIST_TYPE: Schema = Schema::new(
    "attachedPoliciesListType",
    Kind::List(&ATTACHED_POLICY, Range::ANY),
);

/// `attachmentCountType`
pub static ATTACHMENT_COUNT_TYPE: Schema =
    Schema::new("attachmentCountType", Kind::Integer(Range::ANY));

static AUTHENTICATION_CODE_TYPE_PATTERN: Pattern = Pattern::new("[\\d]+", "[0-9]+");

/// `authenticationCodeType`
pub static AUTHENTICATION_CODE_TYPE: Schema = Schema::sensitive(
    "authenticationCodeType",
    Kind::String(Text {
        length: Range::of(Some(6), Some(6)),
        pattern: Some(&AUTHENTICATION_CODE_TYPE_PATTERN),
        ..Text::ANY
    }),
);

/// `booleanObjectType`
pub static BOOLEAN_OBJECT_TYPE: Schema = Schema::new("booleanObjectType", Kind::Boolean);

/// `booleanType`
pub static BOOLEAN_TYPE: Schema = Schema::new("booleanType", Kind::Boolean);

static CERTIFICATE_BODY_TYPE_PATTERN: Pattern = Pattern::new(
    "[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+",
    "[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+",
);

/// `certificateBodyType`
pub static CERTIFICATE_BODY_TYPE: Schema = Schema::new(
    "certificateBodyType",
    Kind::String(Text {
        length: Range::of(Some(1), Some(16384)),
        pattern: Some(&CERTIFICATE_BODY_TYPE_PATTERN),
        ..Text::ANY
    }),
);

static CERTIFICATE_CHAIN_TYPE_PATTERN: Pattern = Pattern::new(
    "[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+",
    "[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+",
);

/// `certificateChainType`
pub static CERTIFICATE_CHAIN_TYPE: Schema = Schema::new(
    "certificateChainType",
    Kind::String(Text {
        length: Range::of(Some(1), Some(2097152)),
        pattern: Some(&CERTIFICATE_CHAIN_TYPE_PATTERN),
        ..Text::ANY
    }),
);

static CERTIFICATE_ID_TYPE_PATTERN: Pattern = Pattern::new("[\\w]+", "[0-9A-Za-z_]+");

/// `certificateIdType`
pub static CERTIFICATE_ID_TYPE: Schema = Schema::new(
    "certificateIdType",
    Kind::String(Text {
        length: Range::of(Some(24), Some(128)),
        pattern: Some(&CERTIFICATE_ID_TYPE_PATTERN),
        ..Text::ANY
    }),
);

/// `certificateListType`
pub static CERTIFICATE_LIST_TYPE: Schema = Schema::new(
    "certificateListType",
    Kind::List(&SIGNING_CERTIFICATE, Range::ANY),
);

/// `clientIDListType`
pub static CLIENT_ID_LIST_TYPE: Schema =
    Schema::new("clientIDListType", Kind::List(&CLIENT_ID_TYPE, Range::ANY));

/// `clientIDType`
pub static CLIENT_ID_TYPE: Schema = Schema::new(
    "clientIDType",
    Kind::String(Text {
        length: Range::of(Some(1), Some(255)),
        ..Text::ANY
    }),
);

/// `consoleDeepLinkType`
pub static CONSOLE_DEEP_LINK_TYPE: Schema = Schema::new(
    "consoleDeepLinkType",
    Kind::String(Text {
        length: Range::of(Some(1), Some(255)),
        ..Text::ANY
    }),
);

/// `credentialAgeDays`
pub static CREDENTIAL_AGE_DAYS: Schema = Schema::new(
    "credentialAgeDays",
    Kind::Integer(Range::of(Some(1), Some(36600))),
);

/// `credentialReportExpiredExceptionMessage`
pub static CREDENTIAL_REPORT_EXPIRED_EXCEPTION_MESSAGE: Schema = Schema::new(
    "credentialReportExpiredExceptionMessage",
    Kind::String(Text::ANY),
);

/// `credentialReportNotPresentExceptionMessage`
pub static CREDENTIAL_REPORT_NOT_PRESENT_EXCEPTION_MESSAGE: Schema = Schema::new(
    "credentialReportNotPresentExceptionMessage",
    Kind::String(Text::ANY),
);

/// `credentialReportNotReadyExceptionMessage`
pub static CREDENTIAL_REPORT_NOT_READY_EXCEPTION_MESSAGE: Schema = Schema::new(
    "credentialReportNotReadyExceptionMessage",
    Kind::String(Text::ANY),
);

static CUSTOM_SUFFIX_TYPE_PATTERN: Pattern = Pattern::new("[\\w+=,.@-]+", "[0-9A-Za-z_+=,.@-]+");

/// `customSuffixType`
pub static CUSTOM_SUFFIX_TYPE: Schema = Schema::new(
    "customSuffixType",
    Kind::String(Text {
        length: Range::of(Some(1), Some(64)),
        pattern: Some(&CUSTOM_SUFFIX_TYPE_PATTERN),
        ..Text::ANY
    }),
);

/// `dateType`
pub static DATE_TYPE: Schema = Schema::new(
    "dateType",
    Kind::Timestamp(TimestampFormat::ProtocolDefault),
);

static DELEGATION_REQUEST_DESCRIPTION_TYPE_PATTERN: Pattern = Pattern::new(
    "[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u00A1-\\u00FF]*",
    "[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u00A1-\\u00FF]*",
);

/// `delegationRequestDescriptionType`
pub static DELEGATION_REQUEST_DESCRIPTION_TYPE: Schema = Schema::new(
    "delegationRequestDescriptionType",
    Kind::String(Text {
        length: Range::of(None, Some(1000)),
        pattern: Some(&DELEGATION_REQUEST_DESCRIPTION_TYPE_PATTERN),
        ..Text::ANY
    }),
);

static DELEGATION_REQUEST_ID_TYPE_PATTERN: Pattern = Pattern::new("[\\w-]+", "[0-9A-Za-z_-]+");

/// `delegationRequestIdType`
pub static DELEGATION_REQUEST_ID_TYPE: Schema = Schema::new(
    "delegationRequestIdType",
    Kind::String(Text {
        length: Range::of(Some(16), Some(128)),
        pattern: Some(&DELEGATION_REQUEST_ID_TYPE_PATTERN),
        ..Text::ANY
    }),
);

/// `delegationRequestsListType`
pub static DELEGATION_REQUESTS_LIST_TYPE: Schema = Schema::new(
    "delegationRequestsListType",
    Kind::List(&DELEGATION_REQUEST, Range::ANY),
);

/// `deleteConflictMessage`
pub static DELETE_CONFLICT_MESSAGE: Schema =
    Schema::new("deleteConflictMessage", Kind::String(Text::ANY));

/// `duplicateCertificateMessage`
pub static DUPLICATE_CERTIFICATE_MESSAGE: Schema =
    Schema::new("duplicateCertificateMessage", Kind::String(Text::ANY));

/// `duplicateSSHPublicKeyMessage`
pub static DUPLICATE_SSH_PUBLIC_KEY_MESSAGE: Schema =
    Schema::new("duplicateSSHPublicKeyMessage", Kind::String(Text::ANY));

/// `encodingType`
pub static ENCODING_TYPE: Schema = Schema::new("encodingType", Kind::enumeration(&["SSH", "PEM"]));

/// `entityAlreadyExistsMessage`
pub static ENTITY_ALREADY_EXISTS_MESSAGE: Schema =
    Schema::new("entityAlreadyExistsMessage", Kind::String(Text::ANY));

/// `entityDetailsListType`
pub static ENTITY_DETAILS_LIST_TYPE: Schema = Schema::new(
    "entityDetailsListType",
    Kind::List(&ENTITY_DETAILS, Range::ANY),
);

/// `entityListType`
pub static ENTITY_LIST_TYPE: Schema =
    Schema::new("entityListType", Kind::List(&ENTITY_TYPE, Range::ANY));

static ENTITY_NAME_TYPE_PATTERN: Pattern = Pattern::new("[\\w+=,.@-]+", "[0-9A-Za-z_+=,.@-]+");

/// `entityNameType`
pub static ENTITY_NAME_TYPE: Schema = Schema::new(
    "entityNameType",
    Kind::String(Text {
        length: Range::of(Some(1), Some(128)),
        pattern: Some(&ENTITY_NAME_TYPE_PATTERN),
        ..Text::ANY
    }),
);

/// `entityTemporarilyUnmodifiableMessage`
pub static ENTITY_TEMPORARILY_UNMODIFIABLE_MESSAGE: Schema = Schema::new(
    "entityTemporarilyUnmodifiableMessage",
    Kind::String(Text::ANY),
);

static EXISTING_USER_NAME_TYPE_PATTERN: Pattern =
    Pattern::new("[\\w+=,.@-]+", "[0-9A-Za-z_+=,.@-]+");

/// `existingUserNameType`
pub static EXISTING_USER_NAME_TYPE: Schema = Schema::new(
    "existingUserNameType",
    Kind::String(Text {
        length: Range::of(Some(1), Some(128)),
        pattern: Some(&EXISTING_USER_NAME_TYPE_PATTERN),
        ..Text::ANY
    }),
);

/// `globalEndpointTokenVersion`
pub static GLOBAL_ENDPOINT_TOKEN_VERSION: Schema = Schema::new(
    "globalEndpointTokenVersion",
    Kind::enumeration(&["v1Token", "v2Token"]),
);

/// `groupDetailListType`
pub static GROUP_DETAIL_LIST_TYPE: Schema =
    Schema::new("groupDetailListType", Kind::List(&GROUP_DETAIL, Range::ANY));

/// `groupListType`
pub static GROUP_LIST_TYPE: Schema = Schema::new("groupListType", Kind::List(&GROUP, Range::ANY));

/// `groupNameListType`
pub static GROUP_NAME_LIST_TYPE: Schema = Schema::new(
    "groupNameListType",
    Kind::List(&GROUP_NAME_TYPE, Range::ANY),
);

static GROUP_NAME_TYPE_PATTERN: Pattern = Pattern::new("[\\w+=,.@-]+", "[0-9A-Za-z_+=,.@-]+");

/// `groupNameType`
pub static GROUP_NAME_TYPE: Schema = Schema::new(
    "groupNameType",
    Kind::String(Text {
        length: Range::of(Some(1), Some(128)),
        pattern: Some(&GROUP_NAME_TYPE_PATTERN),
        ..Text::ANY
    }),
);

static ID_TYPE_PATTERN: Pattern = Pattern::new("[\\w]+", "[0-9A-Za-z_]+");

/// `idType`
pub static ID_TYPE: Schema = Schema::new(
    "idType",
    Kind::String(Text {
        length: Range::of(Some(16), Some(128)),
        pattern: Some(&ID_TYPE_PATTERN),
        ..Text::ANY
    }),
);

/// `inlinePolicyTemplateListType`
pub static INLINE_POLICY_TEMPLATE_LIST_TYPE: Schema = Schema::new(
    "inlinePolicyTemplateListType",
    Kind::List(&INLINE_POLICY, Range::ANY),
);

/// `instanceProfileListType`
pub static INSTANCE_PROFILE_LIST_TYPE: Schema = Schema::new(
    "instanceProfileListType",
    Kind::List(&INSTANCE_PROFILE, Range::ANY),
);

static INSTANCE_PROFILE_NAME_TYPE_PATTERN: Pattern =
    Pattern::new("[\\w+=,.@-]+", "[0-9A-Za-z_+=,.@-]+");

/// `instanceProfileNameType`
pub static INSTANCE_PROFILE_NAME_TYPE: Schema = Schema::new(
    "instanceProfileNameType",
    Kind::String(Text {
        length: Range::of(Some(1), Some(128)),
        pattern: Some(&INSTANCE_PROFILE_NAME_TYPE_PATTERN),
        ..Text::ANY
    }),
);

/// `integerType`
pub static INTEGER_TYPE: Schema = Schema::new("integerType", Kind::Integer(Range::ANY));

/// `invalidAuthenticationCodeMessage`
pub static INVALID_AUTHENTICATION_CODE_MESSAGE: Schema =
    Schema::new("invalidAuthenticationCodeMessage", Kind::String(Text::ANY));

/// `invalidCertificateMessage`
pub static INVALID_CERTIFICATE_MESSAGE: Schema =
    Schema::new("invalidCertificateMessage", Kind::String(Text::ANY));

/// `invalidInputMessage`
pub static INVALID_INPUT_MESSAGE: Schema =
    Schema::new("invalidInputMessage", Kind::String(Text::ANY));

/// `invalidPublicKeyMessage`
pub static INVALID_PUBLIC_KEY_MESSAGE: Schema =
    Schema::new("invalidPublicKeyMessage", Kind::String(Text::ANY));

/// `invalidUserTypeMessage`
pub static INVALID_USER_TYPE_MESSAGE: Schema =
    Schema::new("invalidUserTypeMessage", Kind::String(Text::ANY));

/// `jobIDType`
pub static JOB_ID_TYPE: Schema = Schema::new(
    "jobIDType",
    Kind::String(Text {
        length: Range::of(Some(36), Some(36)),
        ..Text::ANY
    }),
);

/// `jobStatusType`
pub static JOB_STATUS_TYPE: Schema = Schema::new(
    "jobStatusType",
    Kind::enumeration(&["IN_PROGRESS", "COMPLETED", "FAILED"]),
);

/// `keyPairMismatchMessage`
pub static KEY_PAIR_MISMATCH_MESSAGE: Schema =
    Schema::new("keyPairMismatchMessage", Kind::String(Text::ANY));

/// `limitExceededMessage`
pub static LIMIT_EXCEEDED_MESSAGE: Schema =
    Schema::new("limitExceededMessage", Kind::String(Text::ANY));

/// `listPolicyGrantingServiceAccessResponseListType`
pub static LIST_POLICY_GRANTING_SERVICE_ACCESS_RESPONSE_LIST_TYPE: Schema = Schema::new(
    "listPolicyGrantingServiceAccessResponseListType",
    Kind::List(&LIST_POLICIES_GRANTING_SERVICE_ACCESS_ENTRY, Range::ANY),
);

/// `localeType`
pub static LOCALE_TYPE: Schema = Schema::new(
    "localeType",
    Kind::String(Text {
        length: Range::of(Some(2), Some(12)),
        ..Text::ANY
    }),
);

/// `malformedCertificateMessage`
pub static MALFORMED_CERTIFICATE_MESSAGE: Schema =
    Schema::new("malformedCertificateMessage", Kind::String(Text::ANY));

/// `malformedPolicyDocumentMessage`
pub static MALFORMED_POLICY_DOCUMENT_MESSAGE: Schema =
    Schema::new("malformedPolicyDocumentMessage", Kind::String(Text::ANY));

/// `managedByTypeType`
pub static MANAGED_BY_TYPE_TYPE: Schema =
    Schema::new("managedByTypeType", Kind::enumeration(&["Service"]));

/// `managedByValueType`
pub static MANAGED_BY_VALUE_TYPE: Schema = Schema::new(
    "managedByValueType",
    Kind::String(Text {
        length: Range::of(Some(1), Some(128)),
        ..Text::ANY
    }),
);

/// `managedPolicyArnListType`
pub static MANAGED_POLICY_ARN_LIST_TYPE: Schema = Schema::new(
    "managedPolicyArnListType",
    Kind::List(&ARN_TYPE, Range::ANY),
);

/// `mapStringReplacementValueEntry`
pub static MAP_STRING_REPLACEMENT_VALUE_ENTRY: Schema = Schema::new(
    "mapStringReplacementValueEntry",
    Kind::Map {
        key: &STRING_TYPE,
        value: &REPLACEMENT_VALUE_ENTRY,
        length: Range::of(None, Some(30)),
    },
);

static MARKER_TYPE_PATTERN: Pattern = Pattern::new("[\\u0020-\\u00FF]+", "[\\u0020-\\u00FF]+");

/// `markerType`
pub static MARKER_TYPE: Schema = Schema::new(
    "markerType",
    Kind::String(Text {
        length: Range::of(Some(1), Some(320)),
        pattern: Some(&MARKER_TYPE_PATTERN),
        ..Text::ANY
    }),
);

/// `maxItemsType`
pub static MAX_ITEMS_TYPE: Schema = Schema::new(
    "maxItemsType",
    Kind::Integer(Range::of(Some(1), Some(1000))),
);

/// `maxPasswordAgeType`
pub static MAX_PASSWORD_AGE_TYPE: Schema = Schema::new(
    "maxPasswordAgeType",
    Kind::Integer(Range::of(Some(1), Some(1095))),
);

/// `mfaDeviceListType`
pub static MFA_DEVICE_LIST_TYPE: Schema =
    Schema::new("mfaDeviceListType", Kind::List(&MFA_DEVICE, Range::ANY));

/// `minimumPasswordLengthType`
pub static MINIMUM_PASSWORD_LENGTH_TYPE: Schema = Schema::new(
    "minimumPasswordLengthType",
    Kind::Integer(Range::of(Some(6), Some(128))),
);

/// `minorVersionType`
pub static MINOR_VERSION_TYPE: Schema = Schema::new("minorVersionType", Kind::Integer(Range::ANY));

/// `nameConflictMessage`
pub static NAME_CONFLICT_MESSAGE: Schema =
    Schema::new("nameConflictMessage", Kind::String(Text::ANY));

/// `noSuchEntityMessage`
pub static NO_SUCH_ENTITY_MESSAGE: Schema =
    Schema::new("noSuchEntityMessage", Kind::String(Text::ANY));

static NOTES_TYPE_PATTERN: Pattern = Pattern::new(
    "[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u00A1-\\u00FF]*",
    "[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u00A1-\\u00FF]*",
);

/// `notesType`
pub static NOTES_TYPE: Schema = Schema::new(
    "notesType",
    Kind::String(Text {
        length: Range::of(None, Some(500)),
        pattern: Some(&NOTES_TYPE_PATTERN),
        ..Text::ANY
    }),
);

static NOTIFICATION_CHANNEL_TYPE_PATTERN: Pattern =
    Pattern::new("^[a-zA-Z0-9:_.-]+$", "^[a-zA-Z0-9:_.-]+$");

/// `notificationChannelType`
pub static NOTIFICATION_CHANNEL_TYPE: Schema = Schema::new(
    "notificationChannelType",
    Kind::String(Text {
        length: Range::of(Some(2), Some(400)),
        pattern: Some(&NOTIFICATION_CHANNEL_TYPE_PATTERN),
        ..Text::ANY
    }),
);

/// `openIdIdpCommunicationErrorExceptionMessage`
pub static OPEN_ID_IDP_COMMUNICATION_ERROR_EXCEPTION_MESSAGE: Schema = Schema::new(
    "openIdIdpCommunicationErrorExceptionMessage",
    Kind::String(Text::ANY),
);

static ORGANIZATIONS_ENTITY_PATH_TYPE_PATTERN: Pattern = Pattern::new(
    "^o-[0-9a-z]{10,32}\\/r-[0-9a-z]{4,32}[0-9a-z-\\/]*",
    "^o-[0-9a-z]{10,32}/r-[0-9a-z]{4,32}[0-9a-z-/]*",
);

/// `organizationsEntityPathType`
pub static ORGANIZATIONS_ENTITY_PATH_TYPE: Schema = Schema::new(
    "organizationsEntityPathType",
    Kind::String(Text {
        length: Range::of(Some(19), Some(427)),
        pattern: Some(&ORGANIZATIONS_ENTITY_PATH_TYPE_PATTERN),
        ..Text::ANY
    }),
);

static ORGANIZATIONS_POLICY_ID_TYPE_PATTERN: Pattern =
    Pattern::new("^p-[0-9a-zA-Z_]{8,128}$", "^p-[0-9a-zA-Z_]{8,128}$");

/// `organizationsPolicyIdType`
pub static ORGANIZATIONS_POLICY_ID_TYPE: Schema = Schema::new(
    "organizationsPolicyIdType",
    Kind::String(Text {
        pattern: Some(&ORGANIZATIONS_POLICY_ID_TYPE_PATTERN),
        ..Text::ANY
    }),
);

static OWNER_ID_TYPE_PATTERN: Pattern =
    Pattern::new("^[a-zA-Z0-9:/+=,.@_-]+$", "^[a-zA-Z0-9:/+=,.@_-]+$");

/// `ownerIdType`
pub static OWNER_ID_TYPE: Schema = Schema::new(
    "ownerIdType",
    Kind::String(Text {
        length: Range::of(Some(20), Some(2048)),
        pattern: Some(&OWNER_ID_TYPE_PATTERN),
        ..Text::ANY
    }),
);

/// `parameterDefaultValueType`
pub static PARAMETER_DEFAULT_VALUE_TYPE: Schema = Schema::new(
    "parameterDefaultValueType",
    Kind::String(Text {
        length: Range::of(None, Some(1024)),
        ..Text::ANY
    }),
);

/// `parameterDescriptionType`
pub static PARAMETER_DESCRIPTION_TYPE: Schema = Schema::new(
    "parameterDescriptionType",
    Kind::String(Text {
        length: Range::of(None, Some(1000)),
        ..Text::ANY
    }),
);

/// `parameterNameType`
pub static PARAMETER_NAME_TYPE: Schema = Schema::new(
    "parameterNameType",
    Kind::String(Text {
        length: Range::of(Some(1), Some(128)),
        ..Text::ANY
    }),
);

/// `parameterSubTypeType`
pub static PARAMETER_SUB_TYPE_TYPE: Schema = Schema::new(
    "parameterSubTypeType",
    Kind::String(Text {
        length: Range::of(None, Some(256)),
        ..Text::ANY
    }),
);

/// `parameterTypeType`
pub static PARAMETER_TYPE_TYPE: Schema = Schema::new(
    "parameterTypeType",
    Kind::enumeration(&[
        "String",
        "StringList",
        "Number",
        "NumberList",
        "Arn",
        "ArnList",
    ]),
);

/// `parametersDefinitionListType`
pub static PARAMETERS_DEFINITION_LIST_TYPE: Schema = Schema::new(
    "parametersDefinitionListType",
    Kind::List(&PARAMETER_DEFINITION, Range::ANY),
);

/// `passwordPolicyViolationMessage`
pub static PASSWORD_POLICY_VIOLATION_MESSAGE: Schema =
    Schema::new("passwordPolicyViolationMessage", Kind::String(Text::ANY));

/// `passwordReusePreventionType`
pub static PASSWORD_REUSE_PREVENTION_TYPE: Schema = Schema::new(
    "passwordReusePreventionType",
    Kind::Integer(Range::of(Some(1), Some(24))),
);

static PASSWORD_TYPE_PATTERN: Pattern = Pattern::new(
    "[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+",
    "[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+",
);

/// `passwordType`
pub static PASSWORD_TYPE: Schema = Schema::sensitive(
    "passwordType",
    Kind::String(Text {
        length: Range::of(Some(1), Some(128)),
        pattern: Some(&PASSWORD_TYPE_PATTERN),
        ..Text::ANY
    }),
);

static PATH_PREFIX_TYPE_PATTERN: Pattern =
    Pattern::new("\\u002F[\\u0021-\\u007F]*", "\\u002F[\\u0021-\\u007F]*");

/// `pathPrefixType`
pub static PATH_PREFIX_TYPE: Schema = Schema::new(
    "pathPrefixType",
    Kind::String(Text {
        length: Range::of(Some(1), Some(512)),
        pattern: Some(&PATH_PREFIX_TYPE_PATTERN),
        ..Text::ANY
    }),
);

static PATH_TYPE_PATTERN: Pattern = Pattern::new(
    "(\\u002F)|(\\u002F[\\u0021-\\u007E]+\\u002F)",
    "(\\u002F)|(\\u002F[\\u0021-\\u007E]+\\u002F)",
);

/// `pathType`
pub static PATH_TYPE: Schema = Schema::new(
    "pathType",
    Kind::String(Text {
        length: Range::of(Some(1), Some(512)),
        pattern: Some(&PATH_TYPE_PATTERN),
        ..Text::ANY
    }),
);

/// `permissionCheckResultType`
pub static PERMISSION_CHECK_RESULT_TYPE: Schema = Schema::new(
    "permissionCheckResultType",
    Kind::enumeration(&["ALLOWED", "DENIED", "UNSURE"]),
);

/// `permissionCheckStatusType`
pub static PERMISSION_CHECK_STATUS_TYPE: Schema = Schema::new(
    "permissionCheckStatusType",
    Kind::enumeration(&["COMPLETE", "IN_PROGRESS", "FAILED"]),
);

/// `permissionType`
pub static PERMISSION_TYPE: Schema = Schema::new("permissionType", Kind::String(Text::ANY));

/// `policyDescriptionType`
pub static POLICY_DESCRIPTION_TYPE: Schema = Schema::new(
    "policyDescriptionType",
    Kind::String(Text {
        length: Range::of(None, Some(1000)),
        ..Text::ANY
    }),
);

/// `policyDetailListType`
pub static POLICY_DETAIL_LIST_TYPE: Schema = Schema::new(
    "policyDetailListType",
    Kind::List(&POLICY_DETAIL, Range::ANY),
);

static POLICY_DOCUMENT_TYPE_PATTERN: Pattern = Pattern::new(
    "[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+",
    "[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+",
);

/// `policyDocumentType`
pub static POLICY_DOCUMENT_TYPE: Schema = Schema::new(
    "policyDocumentType",
    Kind::String(Text {
        length: Range::of(Some(1), Some(131072)),
        pattern: Some(&POLICY_DOCUMENT_TYPE_PATTERN),
        ..Text::ANY
    }),
);

/// `policyDocumentVersionListType`
pub static POLICY_DOCUMENT_VERSION_LIST_TYPE: Schema = Schema::new(
    "policyDocumentVersionListType",
    Kind::List(&POLICY_VERSION, Range::ANY),
);

/// `policyEvaluationErrorMessage`
pub static POLICY_EVALUATION_ERROR_MESSAGE: Schema =
    Schema::new("policyEvaluationErrorMessage", Kind::String(Text::ANY));

/// `policyGrantingServiceAccessListType`
pub static POLICY_GRANTING_SERVICE_ACCESS_LIST_TYPE: Schema = Schema::new(
    "policyGrantingServiceAccessListType",
    Kind::List(&POLICY_GRANTING_SERVICE_ACCESS, Range::ANY),
);

/// `policyListType`
pub static POLICY_LIST_TYPE: Schema =
    Schema::new("policyListType", Kind::List(&POLICY, Range::ANY));

/// `policyNameListType`
pub static POLICY_NAME_LIST_TYPE: Schema = Schema::new(
    "policyNameListType",
    Kind::List(&POLICY_NAME_TYPE, Range::ANY),
);

static POLICY_NAME_TYPE_PATTERN: Pattern = Pattern::new("[\\w+=,.@-]+", "[0-9A-Za-z_+=,.@-]+");

/// `policyNameType`
pub static POLICY_NAME_TYPE: Schema = Schema::new(
    "policyNameType",
    Kind::String(Text {
        length: Range::of(Some(1), Some(128)),
        pattern: Some(&POLICY_NAME_TYPE_PATTERN),
        ..Text::ANY
    }),
);

/// `policyNotAttachableMessage`
pub static POLICY_NOT_ATTACHABLE_MESSAGE: Schema =
    Schema::new("policyNotAttachableMessage", Kind::String(Text::ANY));

/// `policyOwnerEntityType`
pub static POLICY_OWNER_ENTITY_TYPE: Schema = Schema::new(
    "policyOwnerEntityType",
    Kind::enumeration(&["USER", "ROLE", "GROUP"]),
);

/// `policyParameterListType`
pub static POLICY_PARAMETER_LIST_TYPE: Schema = Schema::new(
    "policyParameterListType",
    Kind::List(&POLICY_PARAMETER, Range::of(None, Some(50))),
);

static POLICY_PARAMETER_NAME_TYPE_PATTERN: Pattern = Pattern::new("[ -~]+", "[ -\\~]+");

/// `policyParameterNameType`
pub static POLICY_PARAMETER_NAME_TYPE: Schema = Schema::new(
    "policyParameterNameType",
    Kind::String(Text {
        length: Range::of(Some(5), Some(256)),
        pattern: Some(&POLICY_PARAMETER_NAME_TYPE_PATTERN),
        ..Text::ANY
    }),
);

static POLICY_PARAMETER_VALUE_TYPE_PATTERN: Pattern = Pattern::new("[ -~]+", "[ -\\~]+");

/// `policyParameterValueType`
pub static POLICY_PARAMETER_VALUE_TYPE: Schema = Schema::new(
    "policyParameterValueType",
    Kind::String(Text {
        pattern: Some(&POLICY_PARAMETER_VALUE_TYPE_PATTERN),
        ..Text::ANY
    }),
);

/// `policyParameterValuesListType`
pub static POLICY_PARAMETER_VALUES_LIST_TYPE: Schema = Schema::new(
    "policyParameterValuesListType",
    Kind::List(&POLICY_PARAMETER_VALUE_TYPE, Range::ANY),
);

static POLICY_PATH_TYPE_PATTERN: Pattern = Pattern::new(
    "((/[A-Za-z0-9\\.,\\+@=_-]+)*)/",
    "((/[A-Za-z0-9\\.,\\+@=_-]+)*)/",
);

/// `policyPathType`
pub static POLICY_PATH_TYPE: Schema = Schema::new(
    "policyPathType",
    Kind::String(Text {
        length: Range::of(Some(1), Some(512)),
        pattern: Some(&POLICY_PATH_TYPE_PATTERN),
        ..Text::ANY
    }),
);

/// `policyScopeType`
pub static POLICY_SCOPE_TYPE: Schema = Schema::new(
    "policyScopeType",
    Kind::enumeration(&["All", "AWS", "Local"]),
);

/// `policyType`
pub static POLICY_TYPE: Schema =
    Schema::new("policyType", Kind::enumeration(&["INLINE", "MANAGED"]));

static POLICY_VERSION_ID_TYPE_PATTERN: Pattern = Pattern::new(
    "v[1-9][0-9]*(\\.[A-Za-z0-9-]*)?",
    "v[1-9][0-9]*(\\.[A-Za-z0-9-]*)?",
);

/// `policyVersionIdType`
pub static POLICY_VERSION_ID_TYPE: Schema = Schema::new(
    "policyVersionIdType",
    Kind::String(Text {
        pattern: Some(&POLICY_VERSION_ID_TYPE_PATTERN),
        ..Text::ANY
    }),
);

static PRIVATE_KEY_ID_TYPE_PATTERN: Pattern = Pattern::new("[A-Z0-9]+", "[A-Z0-9]+");

/// `privateKeyIdType`
pub static PRIVATE_KEY_ID_TYPE: Schema = Schema::new(
    "privateKeyIdType",
    Kind::String(Text {
        length: Range::of(Some(22), Some(64)),
        pattern: Some(&PRIVATE_KEY_ID_TYPE_PATTERN),
        ..Text::ANY
    }),
);

/// `privateKeyList`
pub static PRIVATE_KEY_LIST: Schema = Schema::new(
    "privateKeyList",
    Kind::List(&SAML_PRIVATE_KEY, Range::of(None, Some(2))),
);

static PRIVATE_KEY_TYPE_PATTERN: Pattern = Pattern::new(
    "[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+",
    "[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+",
);

/// `privateKeyType`
pub static PRIVATE_KEY_TYPE: Schema = Schema::sensitive(
    "privateKeyType",
    Kind::String(Text {
        length: Range::of(Some(1), Some(16384)),
        pattern: Some(&PRIVATE_KEY_TYPE_PATTERN),
        ..Text::ANY
    }),
);

static PUBLIC_KEY_FINGERPRINT_TYPE_PATTERN: Pattern = Pattern::new("[:\\w]+", "[:0-9A-Za-z_]+");

/// `publicKeyFingerprintType`
pub static PUBLIC_KEY_FINGERPRINT_TYPE: Schema = Schema::new(
    "publicKeyFingerprintType",
    Kind::String(Text {
        length: Range::of(Some(48), Some(48)),
        pattern: Some(&PUBLIC_KEY_FINGERPRINT_TYPE_PATTERN),
        ..Text::ANY
    }),
);

static PUBLIC_KEY_ID_TYPE_PATTERN: Pattern = Pattern::new("[\\w]+", "[0-9A-Za-z_]+");

/// `publicKeyIdType`
pub static PUBLIC_KEY_ID_TYPE: Schema = Schema::new(
    "publicKeyIdType",
    Kind::String(Text {
        length: Range::of(Some(20), Some(128)),
        pattern: Some(&PUBLIC_KEY_ID_TYPE_PATTERN),
        ..Text::ANY
    }),
);

static PUBLIC_KEY_MATERIAL_TYPE_PATTERN: Pattern = Pattern::new(
    "[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+",
    "[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+",
);

/// `publicKeyMaterialType`
pub static PUBLIC_KEY_MATERIAL_TYPE: Schema = Schema::new(
    "publicKeyMaterialType",
    Kind::String(Text {
        length: Range::of(Some(1), Some(16384)),
        pattern: Some(&PUBLIC_KEY_MATERIAL_TYPE_PATTERN),
        ..Text::ANY
    }),
);

static REDIRECT_URL_TYPE_PATTERN: Pattern = Pattern::new(
    "^http(s?)://[a-zA-Z0-9._/-]*(\\?[a-zA-Z0-9._=&-]*)?(#[a-zA-Z0-9._/-]*)?$",
    "^http(s?)://[a-zA-Z0-9._/-]*(\\?[a-zA-Z0-9._=\\&-]*)?(#[a-zA-Z0-9._/-]*)?$",
);

/// `redirectUrlType`
pub static REDIRECT_URL_TYPE: Schema = Schema::new(
    "redirectUrlType",
    Kind::String(Text {
        length: Range::of(Some(1), Some(255)),
        pattern: Some(&REDIRECT_URL_TYPE_PATTERN),
        ..Text::ANY
    }),
);

/// `replacementValueListType`
pub static REPLACEMENT_VALUE_LIST_TYPE: Schema = Schema::new(
    "replacementValueListType",
    Kind::List(&STRING_TYPE, Range::of(Some(1), Some(20))),
);

/// `reportGenerationLimitExceededMessage`
pub static REPORT_GENERATION_LIMIT_EXCEEDED_MESSAGE: Schema = Schema::new(
    "reportGenerationLimitExceededMessage",
    Kind::String(Text::ANY),
);

static REQUEST_MESSAGE_TYPE_PATTERN: Pattern = Pattern::new(
    "[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u00A1-\\u00FF]*",
    "[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u00A1-\\u00FF]*",
);

/// `requestMessageType`
pub static REQUEST_MESSAGE_TYPE: Schema = Schema::new(
    "requestMessageType",
    Kind::String(Text {
        length: Range::of(None, Some(200)),
        pattern: Some(&REQUEST_MESSAGE_TYPE_PATTERN),
        ..Text::ANY
    }),
);

static REQUESTOR_NAME_TYPE_PATTERN: Pattern = Pattern::new(
    "[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u00A1-\\u00FF]*",
    "[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u00A1-\\u00FF]*",
);

/// `requestorNameType`
pub static REQUESTOR_NAME_TYPE: Schema = Schema::new(
    "requestorNameType",
    Kind::String(Text {
        length: Range::of(None, Some(30)),
        pattern: Some(&REQUESTOR_NAME_TYPE_PATTERN),
        ..Text::ANY
    }),
);

static REQUESTOR_WORKFLOW_ID_TYPE_PATTERN: Pattern = Pattern::new(
    "[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u00A1-\\u00FF]+",
    "[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u00A1-\\u00FF]+",
);

/// `requestorWorkflowIdType`
pub static REQUESTOR_WORKFLOW_ID_TYPE: Schema = Schema::new(
    "requestorWorkflowIdType",
    Kind::String(Text {
        length: Range::of(Some(5), Some(400)),
        pattern: Some(&REQUESTOR_WORKFLOW_ID_TYPE_PATTERN),
        ..Text::ANY
    }),
);

/// `responseMarkerType`
pub static RESPONSE_MARKER_TYPE: Schema =
    Schema::new("responseMarkerType", Kind::String(Text::ANY));

/// `roleDescriptionPatternType`
pub static ROLE_DESCRIPTION_PATTERN_TYPE: Schema = Schema::new(
    "roleDescriptionPatternType",
    Kind::String(Text {
        length: Range::of(Some(1), Some(512)),
        ..Text::ANY
    }),
);

static ROLE_DESCRIPTION_TYPE_PATTERN: Pattern = Pattern::new(
    "[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u00A1-\\u00FF]*",
    "[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u00A1-\\u00FF]*",
);

/// `roleDescriptionType`
pub static ROLE_DESCRIPTION_TYPE: Schema = Schema::new(
    "roleDescriptionType",
    Kind::String(Text {
        length: Range::of(None, Some(1000)),
        pattern: Some(&ROLE_DESCRIPTION_TYPE_PATTERN),
        ..Text::ANY
    }),
);

/// `roleDetailListType`
pub static ROLE_DETAIL_LIST_TYPE: Schema =
    Schema::new("roleDetailListType", Kind::List(&ROLE_DETAIL, Range::ANY));

/// `roleListType`
pub static ROLE_LIST_TYPE: Schema = Schema::new("roleListType", Kind::List(&ROLE, Range::ANY));

/// `roleMaxSessionDurationType`
pub static ROLE_MAX_SESSION_DURATION_TYPE: Schema = Schema::new(
    "roleMaxSessionDurationType",
    Kind::Integer(Range::of(Some(3600), Some(43200))),
);

/// `roleModifiedMessage`
pub static ROLE_MODIFIED_MESSAGE: Schema =
    Schema::new("roleModifiedMessage", Kind::String(Text::ANY));

/// `roleNamePatternType`
pub static ROLE_NAME_PATTERN_TYPE: Schema = Schema::new(
    "roleNamePatternType",
    Kind::String(Text {
        length: Range::of(Some(1), Some(256)),
        ..Text::ANY
    }),
);

static ROLE_NAME_TYPE_PATTERN: Pattern = Pattern::new("[\\w+=,.@-]+", "[0-9A-Za-z_+=,.@-]+");

/// `roleNameType`
pub static ROLE_NAME_TYPE: Schema = Schema::new(
    "roleNameType",
    Kind::String(Text {
        length: Range::of(Some(1), Some(64)),
        pattern: Some(&ROLE_NAME_TYPE_PATTERN),
        ..Text::ANY
    }),
);

static ROLE_PATH_PATTERN_TYPE_PATTERN: Pattern = Pattern::new(
    "/[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u00A1-\\u00FF]*/",
    "/[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u00A1-\\u00FF]*/",
);

/// `rolePathPatternType`
pub static ROLE_PATH_PATTERN_TYPE: Schema = Schema::new(
    "rolePathPatternType",
    Kind::String(Text {
        length: Range::of(Some(1), Some(256)),
        pattern: Some(&ROLE_PATH_PATTERN_TYPE_PATTERN),
        ..Text::ANY
    }),
);

/// `rolePermissionRestrictionArnListType`
pub static ROLE_PERMISSION_RESTRICTION_ARN_LIST_TYPE: Schema = Schema::new(
    "rolePermissionRestrictionArnListType",
    Kind::List(&ARN_TYPE, Range::ANY),
);

static ROLE_TEMPLATE_DESCRIPTION_TYPE_PATTERN: Pattern = Pattern::new(
    "[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u00A1-\\u00FF]*",
    "[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u00A1-\\u00FF]*",
);

/// `roleTemplateDescriptionType`
pub static ROLE_TEMPLATE_DESCRIPTION_TYPE: Schema = Schema::new(
    "roleTemplateDescriptionType",
    Kind::String(Text {
        length: Range::of(None, Some(512)),
        pattern: Some(&ROLE_TEMPLATE_DESCRIPTION_TYPE_PATTERN),
        ..Text::ANY
    }),
);

/// `roleTemplateDisabledMessage`
pub static ROLE_TEMPLATE_DISABLED_MESSAGE: Schema =
    Schema::new("roleTemplateDisabledMessage", Kind::String(Text::ANY));

static ROLE_TEMPLATE_NAME_TYPE_PATTERN: Pattern =
    Pattern::new("[\\w+=,.\\-]+", "[0-9A-Za-z_+=,.\\-]+");

/// `roleTemplateNameType`
pub static ROLE_TEMPLATE_NAME_TYPE: Schema = Schema::new(
    "roleTemplateNameType",
    Kind::String(Text {
        length: Range::of(Some(1), Some(128)),
        pattern: Some(&ROLE_TEMPLATE_NAME_TYPE_PATTERN),
        ..Text::ANY
    }),
);

static SERIAL_NUMBER_TYPE_PATTERN: Pattern =
    Pattern::new("[\\w+=/:,.@-]+", "[0-9A-Za-z_+=/:,.@-]+");

/// `serialNumberType`
pub static SERIAL_NUMBER_TYPE: Schema = Schema::new(
    "serialNumberType",
    Kind::String(Text {
        length: Range::of(Some(9), Some(256)),
        pattern: Some(&SERIAL_NUMBER_TYPE_PATTERN),
        ..Text::ANY
    }),
);

/// `serverCertificateMetadataListType`
pub static SERVER_CERTIFICATE_METADATA_LIST_TYPE: Schema = Schema::new(
    "serverCertificateMetadataListType",
    Kind::List(&SERVER_CERTIFICATE_METADATA, Range::ANY),
);

static SERVER_CERTIFICATE_NAME_TYPE_PATTERN: Pattern =
    Pattern::new("[\\w+=,.@-]+", "[0-9A-Za-z_+=,.@-]+");

/// `serverCertificateNameType`
pub static SERVER_CERTIFICATE_NAME_TYPE: Schema = Schema::new(
    "serverCertificateNameType",
    Kind::String(Text {
        length: Range::of(Some(1), Some(128)),
        pattern: Some(&SERVER_CERTIFICATE_NAME_TYPE_PATTERN),
        ..Text::ANY
    }),
);

static SERVICE_CREDENTIAL_ALIAS_PATTERN: Pattern =
    Pattern::new("[\\w+=,.@-]+", "[0-9A-Za-z_+=,.@-]+");

/// `serviceCredentialAlias`
pub static SERVICE_CREDENTIAL_ALIAS: Schema = Schema::new(
    "serviceCredentialAlias",
    Kind::String(Text {
        length: Range::of(Some(0), Some(200)),
        pattern: Some(&SERVICE_CREDENTIAL_ALIAS_PATTERN),
        ..Text::ANY
    }),
);

/// `serviceCredentialSecret`
pub static SERVICE_CREDENTIAL_SECRET: Schema =
    Schema::sensitive("serviceCredentialSecret", Kind::String(Text::ANY));

/// `serviceFailureExceptionMessage`
pub static SERVICE_FAILURE_EXCEPTION_MESSAGE: Schema =
    Schema::new("serviceFailureExceptionMessage", Kind::String(Text::ANY));

/// `serviceName`
pub static SERVICE_NAME: Schema = Schema::new("serviceName", Kind::String(Text::ANY));

/// `serviceNameType`
pub static SERVICE_NAME_TYPE: Schema = Schema::new("serviceNameType", Kind::String(Text::ANY));

/// `serviceNamespaceListType`
pub static SERVICE_NAMESPACE_LIST_TYPE: Schema = Schema::new(
    "serviceNamespaceListType",
    Kind::List(&SERVICE_NAMESPACE_TYPE, Range::of(Some(1), Some(200))),
);

static SERVICE_NAMESPACE_TYPE_PATTERN: Pattern = Pattern::new("[\\w-]*", "[0-9A-Za-z_-]*");

/// `serviceNamespaceType`
pub static SERVICE_NAMESPACE_TYPE: Schema = Schema::new(
    "serviceNamespaceType",
    Kind::String(Text {
        length: Range::of(Some(1), Some(64)),
        pattern: Some(&SERVICE_NAMESPACE_TYPE_PATTERN),
        ..Text::ANY
    }),
);

/// `serviceNotSupportedMessage`
pub static SERVICE_NOT_SUPPORTED_MESSAGE: Schema =
    Schema::new("serviceNotSupportedMessage", Kind::String(Text::ANY));

/// `servicePassword`
pub static SERVICE_PASSWORD: Schema = Schema::sensitive("servicePassword", Kind::String(Text::ANY));

static SERVICE_SPECIFIC_CREDENTIAL_ID_PATTERN: Pattern = Pattern::new("[\\w]+", "[0-9A-Za-z_]+");

/// `serviceSpecificCredentialId`
pub static SERVICE_SPECIFIC_CREDENTIAL_ID: Schema = Schema::new(
    "serviceSpecificCredentialId",
    Kind::String(Text {
        length: Range::of(Some(20), Some(128)),
        pattern: Some(&SERVICE_SPECIFIC_CREDENTIAL_ID_PATTERN),
        ..Text::ANY
    }),
);

static SERVICE_USER_NAME_PATTERN: Pattern = Pattern::new("[\\w+=,.@-]*", "[0-9A-Za-z_+=,.@-]*");

/// `serviceUserName`
pub static SERVICE_USER_NAME: Schema = Schema::new(
    "serviceUserName",
    Kind::String(Text {
        length: Range::of(Some(0), Some(200)),
        pattern: Some(&SERVICE_USER_NAME_PATTERN),
        ..Text::ANY
    }),
);

/// `sessionDurationType`
pub static SESSION_DURATION_TYPE: Schema = Schema::new(
    "sessionDurationType",
    Kind::Integer(Range::of(Some(300), Some(43200))),
);

/// `sortKeyType`
pub static SORT_KEY_TYPE: Schema = Schema::new(
    "sortKeyType",
    Kind::enumeration(&[
        "SERVICE_NAMESPACE_ASCENDING",
        "SERVICE_NAMESPACE_DESCENDING",
        "LAST_AUTHENTICATED_TIME_ASCENDING",
        "LAST_AUTHENTICATED_TIME_DESCENDING",
    ]),
);

/// `stateType`
pub static STATE_TYPE: Schema = Schema::new(
    "stateType",
    Kind::enumeration(&[
        "UNASSIGNED",
        "ASSIGNED",
        "PENDING_APPROVAL",
        "FINALIZED",
        "ACCEPTED",
        "REJECTED",
        "EXPIRED",
    ]),
);

/// `statusType`
pub static STATUS_TYPE: Schema = Schema::new(
    "statusType",
    Kind::enumeration(&["Active", "Inactive", "Expired"]),
);

/// `stringType`
pub static STRING_TYPE: Schema = Schema::new("stringType", Kind::String(Text::ANY));

/// `summaryContentType`
pub static SUMMARY_CONTENT_TYPE: Schema = Schema::new(
    "summaryContentType",
    Kind::String(Text {
        length: Range::of(Some(0), Some(10000)),
        ..Text::ANY
    }),
);

/// `summaryKeyType`
pub static SUMMARY_KEY_TYPE: Schema = Schema::new(
    "summaryKeyType",
    Kind::enumeration(&[
        "Users",
        "UsersQuota",
        "Groups",
        "GroupsQuota",
        "ServerCertificates",
        "ServerCertificatesQuota",
        "UserPolicySizeQuota",
        "GroupPolicySizeQuota",
        "GroupsPerUserQuota",
        "SigningCertificatesPerUserQuota",
        "AccessKeysPerUserQuota",
        "MFADevices",
        "MFADevicesInUse",
        "AccountMFAEnabled",
        "AccountAccessKeysPresent",
        "AccountPasswordPresent",
        "AccountSigningCertificatesPresent",
        "AttachedPoliciesPerGroupQuota",
        "AttachedPoliciesPerRoleQuota",
        "AttachedPoliciesPerUserQuota",
        "Policies",
        "PoliciesQuota",
        "PolicySizeQuota",
        "PolicyVersionsInUse",
        "PolicyVersionsInUseQuota",
        "VersionsPerPolicyQuota",
        "GlobalEndpointTokenVersion",
        "AssumeRolePolicySizeQuota",
        "InstanceProfiles",
        "InstanceProfilesQuota",
        "Providers",
        "RolePolicySizeQuota",
        "Roles",
        "RolesQuota",
    ]),
);

/// `summaryMapType`
pub static SUMMARY_MAP_TYPE: Schema = Schema::new(
    "summaryMapType",
    Kind::Map {
        key: &SUMMARY_KEY_TYPE,
        value: &SUMMARY_VALUE_TYPE,
        length: Range::ANY,
    },
);

/// `summaryStateType`
pub static SUMMARY_STATE_TYPE: Schema = Schema::new(
    "summaryStateType",
    Kind::enumeration(&["AVAILABLE", "NOT_AVAILABLE", "NOT_SUPPORTED", "FAILED"]),
);

/// `summaryValueType`
pub static SUMMARY_VALUE_TYPE: Schema = Schema::new("summaryValueType", Kind::Integer(Range::ANY));

/// `tagKeyListType`
pub static TAG_KEY_LIST_TYPE: Schema = Schema::new(
    "tagKeyListType",
    Kind::List(&TAG_KEY_TYPE, Range::of(None, Some(50))),
);

static TAG_KEY_TYPE_PATTERN: Pattern = Pattern::new(
    "[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]+",
    "[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]+",
);

/// `tagKeyType`
pub static TAG_KEY_TYPE: Schema = Schema::new(
    "tagKeyType",
    Kind::String(Text {
        length: Range::of(Some(1), Some(128)),
        pattern: Some(&TAG_KEY_TYPE_PATTERN),
        ..Text::ANY
    }),
);

/// `tagListType`
pub static TAG_LIST_TYPE: Schema =
    Schema::new("tagListType", Kind::List(&TAG, Range::of(None, Some(50))));

static TAG_TEMPLATE_KEY_TYPE_PATTERN: Pattern = Pattern::new(
    "[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@{}]+",
    "[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@{}]+",
);

/// `tagTemplateKeyType`
pub static TAG_TEMPLATE_KEY_TYPE: Schema = Schema::new(
    "tagTemplateKeyType",
    Kind::String(Text {
        length: Range::of(Some(1), Some(128)),
        pattern: Some(&TAG_TEMPLATE_KEY_TYPE_PATTERN),
        ..Text::ANY
    }),
);

/// `tagTemplateListType`
pub static TAG_TEMPLATE_LIST_TYPE: Schema = Schema::new(
    "tagTemplateListType",
    Kind::List(&TAG_TEMPLATE, Range::of(None, Some(50))),
);

static TAG_TEMPLATE_VALUE_TYPE_PATTERN: Pattern = Pattern::new(
    "[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@{}]*",
    "[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@{}]*",
);

/// `tagTemplateValueType`
pub static TAG_TEMPLATE_VALUE_TYPE: Schema = Schema::new(
    "tagTemplateValueType",
    Kind::String(Text {
        length: Range::of(Some(0), Some(256)),
        pattern: Some(&TAG_TEMPLATE_VALUE_TYPE_PATTERN),
        ..Text::ANY
    }),
);

static TAG_VALUE_TYPE_PATTERN: Pattern = Pattern::new(
    "[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*",
    "[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*",
);

/// `tagValueType`
pub static TAG_VALUE_TYPE: Schema = Schema::new(
    "tagValueType",
    Kind::String(Text {
        length: Range::of(Some(0), Some(256)),
        pattern: Some(&TAG_VALUE_TYPE_PATTERN),
        ..Text::ANY
    }),
);

/// `thumbprintListType`
pub static THUMBPRINT_LIST_TYPE: Schema = Schema::new(
    "thumbprintListType",
    Kind::List(&THUMBPRINT_TYPE, Range::ANY),
);

/// `thumbprintType`
pub static THUMBPRINT_TYPE: Schema = Schema::new(
    "thumbprintType",
    Kind::String(Text {
        length: Range::of(Some(40), Some(40)),
        ..Text::ANY
    }),
);

/// `unmodifiableEntityMessage`
pub static UNMODIFIABLE_ENTITY_MESSAGE: Schema =
    Schema::new("unmodifiableEntityMessage", Kind::String(Text::ANY));

/// `unrecognizedPublicKeyEncodingMessage`
pub static UNRECOGNIZED_PUBLIC_KEY_ENCODING_MESSAGE: Schema = Schema::new(
    "unrecognizedPublicKeyEncodingMessage",
    Kind::String(Text::ANY),
);

/// `userDetailListType`
pub static USER_DETAIL_LIST_TYPE: Schema =
    Schema::new("userDetailListType", Kind::List(&USER_DETAIL, Range::ANY));

/// `userListType`
pub static USER_LIST_TYPE: Schema = Schema::new("userListType", Kind::List(&USER, Range::ANY));

static USER_NAME_TYPE_PATTERN: Pattern = Pattern::new("[\\w+=,.@-]+", "[0-9A-Za-z_+=,.@-]+");

/// `userNameType`
pub static USER_NAME_TYPE: Schema = Schema::new(
    "userNameType",
    Kind::String(Text {
        length: Range::of(Some(1), Some(64)),
        pattern: Some(&USER_NAME_TYPE_PATTERN),
        ..Text::ANY
    }),
);

/// `virtualMFADeviceListType`
pub static VIRTUAL_MFA_DEVICE_LIST_TYPE: Schema = Schema::new(
    "virtualMFADeviceListType",
    Kind::List(&VIRTUAL_MFA_DEVICE, Range::ANY),
);

static VIRTUAL_MFA_DEVICE_NAME_PATTERN: Pattern =
    Pattern::new("[\\w+=,.@-]+", "[0-9A-Za-z_+=,.@-]+");

/// `virtualMFADeviceName`
pub static VIRTUAL_MFA_DEVICE_NAME: Schema = Schema::new(
    "virtualMFADeviceName",
    Kind::String(Text {
        length: Range::of(Some(1), None),
        pattern: Some(&VIRTUAL_MFA_DEVICE_NAME_PATTERN),
        ..Text::ANY
    }),
);
