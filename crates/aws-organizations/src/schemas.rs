//! Schemas of the shapes of AWS Organizations.
//! GENERATED from models/organizations.json by `cargo xtask codegen`. Never edited.

use smithy::{ErrorSchema, Kind, Member, Pattern, Range, Schema, Text, TimestampFormat};

/// `AWSOrganizationsNotInUseException`
pub static AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION: Schema = Schema::new(
    "AWSOrganizationsNotInUseException",
    Kind::structure(&[Member::optional("Message", &EXCEPTION_MESSAGE)]),
);

/// The error `AWSOrganizationsNotInUseException`
pub static AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION_ERROR: ErrorSchema = ErrorSchema {
    shape: &AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION,
    code: "AWSOrganizationsNotInUseException",
    status: 400,
};

/// `AcceptHandshakeRequest`
pub static ACCEPT_HANDSHAKE_REQUEST: Schema = Schema::new(
    "AcceptHandshakeRequest",
    Kind::structure(&[Member::required("HandshakeId", &HANDSHAKE_ID)]),
);

/// `AcceptHandshakeResponse`
pub static ACCEPT_HANDSHAKE_RESPONSE: Schema = Schema::new(
    "AcceptHandshakeResponse",
    Kind::structure(&[Member::optional("Handshake", &HANDSHAKE)]),
);

/// `AccessDeniedException`
pub static ACCESS_DENIED_EXCEPTION: Schema = Schema::new(
    "AccessDeniedException",
    Kind::structure(&[Member::optional("Message", &EXCEPTION_MESSAGE)]),
);

/// The error `AccessDeniedException`
pub static ACCESS_DENIED_EXCEPTION_ERROR: ErrorSchema = ErrorSchema {
    shape: &ACCESS_DENIED_EXCEPTION,
    code: "AccessDeniedException",
    status: 400,
};

/// `AccessDeniedForDependencyException`
pub static ACCESS_DENIED_FOR_DEPENDENCY_EXCEPTION: Schema = Schema::new(
    "AccessDeniedForDependencyException",
    Kind::structure(&[
        Member::optional("Message", &EXCEPTION_MESSAGE),
        Member::optional("Reason", &ACCESS_DENIED_FOR_DEPENDENCY_EXCEPTION_REASON),
    ]),
);

/// The error `AccessDeniedForDependencyException`
pub static ACCESS_DENIED_FOR_DEPENDENCY_EXCEPTION_ERROR: ErrorSchema = ErrorSchema {
    shape: &ACCESS_DENIED_FOR_DEPENDENCY_EXCEPTION,
    code: "AccessDeniedForDependencyException",
    status: 400,
};

/// `AccessDeniedForDependencyExceptionReason`
pub static ACCESS_DENIED_FOR_DEPENDENCY_EXCEPTION_REASON: Schema = Schema::new(
    "AccessDeniedForDependencyExceptionReason",
    Kind::enumeration(&["ACCESS_DENIED_DURING_CREATE_SERVICE_LINKED_ROLE"]),
);

/// `Account`
pub static ACCOUNT: Schema = Schema::new(
    "Account",
    Kind::structure(&[
        Member::optional("Id", &ACCOUNT_ID),
        Member::optional("Arn", &ACCOUNT_ARN),
        Member::optional("Email", &EMAIL),
        Member::optional("Name", &ACCOUNT_NAME),
        Member::optional("Status", &ACCOUNT_STATUS),
        Member::optional("State", &ACCOUNT_STATE),
        Member::optional("Paths", &PATHS),
        Member::optional("JoinedMethod", &ACCOUNT_JOINED_METHOD),
        Member::optional("JoinedTimestamp", &TIMESTAMP),
    ]),
);

/// `AccountAlreadyClosedException`
pub static ACCOUNT_ALREADY_CLOSED_EXCEPTION: Schema = Schema::new(
    "AccountAlreadyClosedException",
    Kind::structure(&[Member::optional("Message", &EXCEPTION_MESSAGE)]),
);

/// The error `AccountAlreadyClosedException`
pub static ACCOUNT_ALREADY_CLOSED_EXCEPTION_ERROR: ErrorSchema = ErrorSchema {
    shape: &ACCOUNT_ALREADY_CLOSED_EXCEPTION,
    code: "AccountAlreadyClosedException",
    status: 400,
};

/// `AccountAlreadyRegisteredException`
pub static ACCOUNT_ALREADY_REGISTERED_EXCEPTION: Schema = Schema::new(
    "AccountAlreadyRegisteredException",
    Kind::structure(&[Member::optional("Message", &EXCEPTION_MESSAGE)]),
);

/// The error `AccountAlreadyRegisteredException`
pub static ACCOUNT_ALREADY_REGISTERED_EXCEPTION_ERROR: ErrorSchema = ErrorSchema {
    shape: &ACCOUNT_ALREADY_REGISTERED_EXCEPTION,
    code: "AccountAlreadyRegisteredException",
    status: 400,
};

static ACCOUNT_ARN_PATTERN: Pattern = Pattern::new(
    "^arn:aws:organizations::\\d{12}:account\\/o-[a-z0-9]{10,32}\\/\\d{12}",
    "^arn:aws:organizations::[0-9]{12}:account/o-[a-z0-9]{10,32}/[0-9]{12}",
);

/// `AccountArn`
pub static ACCOUNT_ARN: Schema = Schema::new(
    "AccountArn",
    Kind::String(Text {
        pattern: Some(&ACCOUNT_ARN_PATTERN),
        ..Text::ANY
    }),
);

static ACCOUNT_ID_PATTERN: Pattern = Pattern::new("^\\d{12}$", "^[0-9]{12}$");

/// `AccountId`
pub static ACCOUNT_ID: Schema = Schema::new(
    "AccountId",
    Kind::String(Text {
        length: Range::of(None, Some(12)),
        pattern: Some(&ACCOUNT_ID_PATTERN),
        ..Text::ANY
    }),
);

/// `AccountJoinedMethod`
pub static ACCOUNT_JOINED_METHOD: Schema = Schema::new(
    "AccountJoinedMethod",
    Kind::enumeration(&["INVITED", "CREATED"]),
);

static ACCOUNT_NAME_PATTERN: Pattern = Pattern::new(
    "[\\s\\S]*",
    "[\\t\\n\\x0B\\f\\r \\x{0}-\\x08\\x0E-\\x1F!-\\x{10FFFF}]*",
);

/// `AccountName`
pub static ACCOUNT_NAME: Schema = Schema::sensitive(
    "AccountName",
    Kind::String(Text {
        length: Range::of(Some(1), Some(128)),
        pattern: Some(&ACCOUNT_NAME_PATTERN),
        ..Text::ANY
    }),
);

/// `AccountNotFoundException`
pub static ACCOUNT_NOT_FOUND_EXCEPTION: Schema = Schema::new(
    "AccountNotFoundException",
    Kind::structure(&[Member::optional("Message", &EXCEPTION_MESSAGE)]),
);

/// The error `AccountNotFoundException`
pub static ACCOUNT_NOT_FOUND_EXCEPTION_ERROR: ErrorSchema = ErrorSchema {
    shape: &ACCOUNT_NOT_FOUND_EXCEPTION,
    code: "AccountNotFoundException",
    status: 400,
};

/// `AccountNotRegisteredException`
pub static ACCOUNT_NOT_REGISTERED_EXCEPTION: Schema = Schema::new(
    "AccountNotRegisteredException",
    Kind::structure(&[Member::optional("Message", &EXCEPTION_MESSAGE)]),
);

/// The error `AccountNotRegisteredException`
pub static ACCOUNT_NOT_REGISTERED_EXCEPTION_ERROR: ErrorSchema = ErrorSchema {
    shape: &ACCOUNT_NOT_REGISTERED_EXCEPTION,
    code: "AccountNotRegisteredException",
    status: 400,
};

/// `AccountOwnerNotVerifiedException`
pub static ACCOUNT_OWNER_NOT_VERIFIED_EXCEPTION: Schema = Schema::new(
    "AccountOwnerNotVerifiedException",
    Kind::structure(&[Member::optional("Message", &EXCEPTION_MESSAGE)]),
);

/// The error `AccountOwnerNotVerifiedException`
pub static ACCOUNT_OWNER_NOT_VERIFIED_EXCEPTION_ERROR: ErrorSchema = ErrorSchema {
    shape: &ACCOUNT_OWNER_NOT_VERIFIED_EXCEPTION,
    code: "AccountOwnerNotVerifiedException",
    status: 400,
};

/// `AccountState`
pub static ACCOUNT_STATE: Schema = Schema::new(
    "AccountState",
    Kind::enumeration(&[
        "PENDING_ACTIVATION",
        "ACTIVE",
        "SUSPENDED",
        "PENDING_CLOSURE",
        "CLOSED",
    ]),
);

/// `AccountStatus`
pub static ACCOUNT_STATUS: Schema = Schema::new(
    "AccountStatus",
    Kind::enumeration(&["ACTIVE", "SUSPENDED", "PENDING_CLOSURE"]),
);

/// `Accounts`
pub static ACCOUNTS: Schema = Schema::new("Accounts", Kind::List(&ACCOUNT, Range::ANY));

/// `ActionType`
pub static ACTION_TYPE: Schema = Schema::new(
    "ActionType",
    Kind::enumeration(&[
        "INVITE",
        "ENABLE_ALL_FEATURES",
        "APPROVE_ALL_FEATURES",
        "ADD_ORGANIZATIONS_SERVICE_LINKED_ROLE",
        "TRANSFER_RESPONSIBILITY",
    ]),
);

/// `AlreadyInOrganizationException`
pub static ALREADY_IN_ORGANIZATION_EXCEPTION: Schema = Schema::new(
    "AlreadyInOrganizationException",
    Kind::structure(&[Member::optional("Message", &EXCEPTION_MESSAGE)]),
);

/// The error `AlreadyInOrganizationException`
pub static ALREADY_IN_ORGANIZATION_EXCEPTION_ERROR: ErrorSchema = ErrorSchema {
    shape: &ALREADY_IN_ORGANIZATION_EXCEPTION,
    code: "AlreadyInOrganizationException",
    status: 400,
};

/// `AttachPolicyRequest`
pub static ATTACH_POLICY_REQUEST: Schema = Schema::new(
    "AttachPolicyRequest",
    Kind::structure(&[
        Member::required("PolicyId", &POLICY_ID),
        Member::required("TargetId", &POLICY_TARGET_ID),
    ]),
);

/// `AwsManagedPolicy`
pub static AWS_MANAGED_POLICY: Schema = Schema::new("AwsManagedPolicy", Kind::Boolean);

/// `CancelHandshakeRequest`
pub static CANCEL_HANDSHAKE_REQUEST: Schema = Schema::new(
    "CancelHandshakeRequest",
    Kind::structure(&[Member::required("HandshakeId", &HANDSHAKE_ID)]),
);

/// `CancelHandshakeResponse`
pub static CANCEL_HANDSHAKE_RESPONSE: Schema = Schema::new(
    "CancelHandshakeResponse",
    Kind::structure(&[Member::optional("Handshake", &HANDSHAKE)]),
);

/// `Child`
pub static CHILD: Schema = Schema::new(
    "Child",
    Kind::structure(&[
        Member::optional("Id", &CHILD_ID),
        Member::optional("Type", &CHILD_TYPE),
    ]),
);

static CHILD_ID_PATTERN: Pattern = Pattern::new(
    "^(\\d{12})|(ou-[0-9a-z]{4,32}-[a-z0-9]{8,32})$",
    "^([0-9]{12})|(ou-[0-9a-z]{4,32}-[a-z0-9]{8,32})$",
);

/// `ChildId`
pub static CHILD_ID: Schema = Schema::new(
    "ChildId",
    Kind::String(Text {
        length: Range::of(None, Some(100)),
        pattern: Some(&CHILD_ID_PATTERN),
        ..Text::ANY
    }),
);

/// `ChildNotFoundException`
pub static CHILD_NOT_FOUND_EXCEPTION: Schema = Schema::new(
    "ChildNotFoundException",
    Kind::structure(&[Member::optional("Message", &EXCEPTION_MESSAGE)]),
);

/// The error `ChildNotFoundException`
pub static CHILD_NOT_FOUND_EXCEPTION_ERROR: ErrorSchema = ErrorSchema {
    shape: &CHILD_NOT_FOUND_EXCEPTION,
    code: "ChildNotFoundException",
    status: 400,
};

/// `ChildType`
pub static CHILD_TYPE: Schema = Schema::new(
    "ChildType",
    Kind::enumeration(&["ACCOUNT", "ORGANIZATIONAL_UNIT"]),
);

/// `Children`
pub static CHILDREN: Schema = Schema::new("Children", Kind::List(&CHILD, Range::ANY));

/// `CloseAccountRequest`
pub static CLOSE_ACCOUNT_REQUEST: Schema = Schema::new(
    "CloseAccountRequest",
    Kind::structure(&[Member::required("AccountId", &ACCOUNT_ID)]),
);

/// `ConcurrentModificationException`
pub static CONCURRENT_MODIFICATION_EXCEPTION: Schema = Schema::new(
    "ConcurrentModificationException",
    Kind::structure(&[Member::optional("Message", &EXCEPTION_MESSAGE)]),
);

/// The error `ConcurrentModificationException`
pub static CONCURRENT_MODIFICATION_EXCEPTION_ERROR: ErrorSchema = ErrorSchema {
    shape: &CONCURRENT_MODIFICATION_EXCEPTION,
    code: "ConcurrentModificationException",
    status: 400,
};

/// `ConflictException`
pub static CONFLICT_EXCEPTION: Schema = Schema::new(
    "ConflictException",
    Kind::structure(&[Member::optional("Message", &EXCEPTION_MESSAGE)]),
);

/// The error `ConflictException`
pub static CONFLICT_EXCEPTION_ERROR: ErrorSchema = ErrorSchema {
    shape: &CONFLICT_EXCEPTION,
    code: "ConflictException",
    status: 400,
};

/// `ConstraintViolationException`
pub static CONSTRAINT_VIOLATION_EXCEPTION: Schema = Schema::new(
    "ConstraintViolationException",
    Kind::structure(&[
        Member::optional("Message", &EXCEPTION_MESSAGE),
        Member::optional("Reason", &CONSTRAINT_VIOLATION_EXCEPTION_REASON),
    ]),
);

/// The error `ConstraintViolationException`
pub static CONSTRAINT_VIOLATION_EXCEPTION_ERROR: ErrorSchema = ErrorSchema {
    shape: &CONSTRAINT_VIOLATION_EXCEPTION,
    code: "ConstraintViolationException",
    status: 400,
};

/// `ConstraintViolationExceptionReason`
pub static CONSTRAINT_VIOLATION_EXCEPTION_REASON: Schema = Schema::new(
    "ConstraintViolationExceptionReason",
    Kind::enumeration(&[
        "ACCOUNT_NUMBER_LIMIT_EXCEEDED",
        "HANDSHAKE_RATE_LIMIT_EXCEEDED",
        "OU_NUMBER_LIMIT_EXCEEDED",
        "OU_DEPTH_LIMIT_EXCEEDED",
        "POLICY_NUMBER_LIMIT_EXCEEDED",
        "POLICY_CONTENT_LIMIT_EXCEEDED",
        "MAX_POLICY_TYPE_ATTACHMENT_LIMIT_EXCEEDED",
        "MIN_POLICY_TYPE_ATTACHMENT_LIMIT_EXCEEDED",
        "ACCOUNT_CANNOT_LEAVE_ORGANIZATION",
        "ACCOUNT_CANNOT_LEAVE_WITHOUT_EULA",
        "ACCOUNT_CANNOT_LEAVE_WITHOUT_PHONE_VERIFICATION",
        "MASTER_ACCOUNT_PAYMENT_INSTRUMENT_REQUIRED",
        "MEMBER_ACCOUNT_PAYMENT_INSTRUMENT_REQUIRED",
        "ACCOUNT_CREATION_RATE_LIMIT_EXCEEDED",
        "MASTER_ACCOUNT_ADDRESS_DOES_NOT_MATCH_MARKETPLACE",
        "MASTER_ACCOUNT_MISSING_CONTACT_INFO",
        "MASTER_ACCOUNT_NOT_GOVCLOUD_ENABLED",
        "ORGANIZATION_NOT_IN_ALL_FEATURES_MODE",
        "CREATE_ORGANIZATION_IN_BILLING_MODE_UNSUPPORTED_REGION",
        "EMAIL_VERIFICATION_CODE_EXPIRED",
        "WAIT_PERIOD_ACTIVE",
        "MAX_TAG_LIMIT_EXCEEDED",
        "TAG_POLICY_VIOLATION",
        "MAX_DELEGATED_ADMINISTRATORS_FOR_SERVICE_LIMIT_EXCEEDED",
        "CANNOT_REGISTER_MASTER_AS_DELEGATED_ADMINISTRATOR",
        "CANNOT_REMOVE_DELEGATED_ADMINISTRATOR_FROM_ORG",
        "DELEGATED_ADMINISTRATOR_EXISTS_FOR_THIS_SERVICE",
        "POLICY_TYPE_ENABLED_FOR_THIS_SERVICE",
        "MASTER_ACCOUNT_MISSING_BUSINESS_LICENSE",
        "CANNOT_CLOSE_MANAGEMENT_ACCOUNT",
        "CLOSE_ACCOUNT_QUOTA_EXCEEDED",
        "CLOSE_ACCOUNT_REQUESTS_LIMIT_EXCEEDED",
        "SERVICE_ACCESS_NOT_ENABLED",
        "INVALID_PAYMENT_INSTRUMENT",
        "ACCOUNT_CREATION_NOT_COMPLETE",
        "CANNOT_REGISTER_SUSPENDED_ACCOUNT_AS_DELEGATED_ADMINISTRATOR",
        "ALL_FEATURES_MIGRATION_ORGANIZATION_SIZE_LIMIT_EXCEEDED",
        "RESPONSIBILITY_TRANSFER_MAX_LEVEL_VIOLATION",
        "RESPONSIBILITY_TRANSFER_MAX_INBOUND_QUOTA_VIOLATION",
        "RESPONSIBILITY_TRANSFER_MAX_OUTBOUND_QUOTA_VIOLATION",
        "RESPONSIBILITY_TRANSFER_MAX_TRANSFERS_QUOTA_VIOLATION",
        "ACTIVE_RESPONSIBILITY_TRANSFER_PROCESS",
        "TRANSFER_RESPONSIBILITY_TARGET_DELETION_IN_PROGRESS",
        "TRANSFER_RESPONSIBILITY_SOURCE_DELETION_IN_PROGRESS",
        "UNSUPPORTED_PRICING",
        "UNMET_BILLING_PREREQUISITE",
        "ACCOUNT_NOT_ACTIVE_FOR_TRANSFER_RESPONSIBILITY",
        "TRANSFER_RESPONSIBILITY_UPDATE_NOT_ALLOWED",
    ]),
);

/// `CreateAccountFailureReason`
pub static CREATE_ACCOUNT_FAILURE_REASON: Schema = Schema::new(
    "CreateAccountFailureReason",
    Kind::enumeration(&[
        "ACCOUNT_LIMIT_EXCEEDED",
        "EMAIL_ALREADY_EXISTS",
        "INVALID_ADDRESS",
        "INVALID_EMAIL",
        "CONCURRENT_ACCOUNT_MODIFICATION",
        "INTERNAL_FAILURE",
        "GOVCLOUD_ACCOUNT_ALREADY_EXISTS",
        "MISSING_BUSINESS_VALIDATION",
        "FAILED_BUSINESS_VALIDATION",
        "PENDING_BUSINESS_VALIDATION",
        "INVALID_IDENTITY_FOR_BUSINESS_VALIDATION",
        "UNKNOWN_BUSINESS_VALIDATION",
        "MISSING_PAYMENT_INSTRUMENT",
        "INVALID_PAYMENT_INSTRUMENT",
        "UPDATE_EXISTING_RESOURCE_POLICY_WITH_TAGS_NOT_SUPPORTED",
    ]),
);

static CREATE_ACCOUNT_NAME_PATTERN: Pattern =
    Pattern::new("[\\u0020-\\u007E]+", "[\\u0020-\\u007E]+");

/// `CreateAccountName`
pub static CREATE_ACCOUNT_NAME: Schema = Schema::sensitive(
    "CreateAccountName",
    Kind::String(Text {
        length: Range::of(Some(1), Some(50)),
        pattern: Some(&CREATE_ACCOUNT_NAME_PATTERN),
        ..Text::ANY
    }),
);

/// `CreateAccountRequest`
pub static CREATE_ACCOUNT_REQUEST: Schema = Schema::new(
    "CreateAccountRequest",
    Kind::structure(&[
        Member::required("Email", &EMAIL),
        Member::required("AccountName", &CREATE_ACCOUNT_NAME),
        Member::optional("RoleName", &ROLE_NAME),
        Member::optional("IamUserAccessToBilling", &IAM_USER_ACCESS_TO_BILLING),
        Member::optional("Tags", &TAGS),
    ]),
);

static CREATE_ACCOUNT_REQUEST_ID_PATTERN: Pattern =
    Pattern::new("^car-[a-z0-9]{8,32}$", "^car-[a-z0-9]{8,32}$");

/// `CreateAccountRequestId`
pub static CREATE_ACCOUNT_REQUEST_ID: Schema = Schema::new(
    "CreateAccountRequestId",
    Kind::String(Text {
        length: Range::of(None, Some(36)),
        pattern: Some(&CREATE_ACCOUNT_REQUEST_ID_PATTERN),
        ..Text::ANY
    }),
);

/// `CreateAccountResponse`
pub static CREATE_ACCOUNT_RESPONSE: Schema = Schema::new(
    "CreateAccountResponse",
    Kind::structure(&[Member::optional(
        "CreateAccountStatus",
        &CREATE_ACCOUNT_STATUS,
    )]),
);

/// `CreateAccountState`
pub static CREATE_ACCOUNT_STATE: Schema = Schema::new(
    "CreateAccountState",
    Kind::enumeration(&["IN_PROGRESS", "SUCCEEDED", "FAILED"]),
);

/// `CreateAccountStates`
pub static CREATE_ACCOUNT_STATES: Schema = Schema::new(
    "CreateAccountStates",
    Kind::List(&CREATE_ACCOUNT_STATE, Range::ANY),
);

/// `CreateAccountStatus`
pub static CREATE_ACCOUNT_STATUS: Schema = Schema::new(
    "CreateAccountStatus",
    Kind::structure(&[
        Member::optional("Id", &CREATE_ACCOUNT_REQUEST_ID),
        Member::optional("AccountName", &CREATE_ACCOUNT_NAME),
        Member::optional("State", &CREATE_ACCOUNT_STATE),
        Member::optional("RequestedTimestamp", &TIMESTAMP),
        Member::optional("CompletedTimestamp", &TIMESTAMP),
        Member::optional("AccountId", &ACCOUNT_ID),
        Member::optional("GovCloudAccountId", &ACCOUNT_ID),
        Member::optional("FailureReason", &CREATE_ACCOUNT_FAILURE_REASON),
    ]),
);

/// `CreateAccountStatusNotFoundException`
pub static CREATE_ACCOUNT_STATUS_NOT_FOUND_EXCEPTION: Schema = Schema::new(
    "CreateAccountStatusNotFoundException",
    Kind::structure(&[Member::optional("Message", &EXCEPTION_MESSAGE)]),
);

/// The error `CreateAccountStatusNotFoundException`
pub static CREATE_ACCOUNT_STATUS_NOT_FOUND_EXCEPTION_ERROR: ErrorSchema = ErrorSchema {
    shape: &CREATE_ACCOUNT_STATUS_NOT_FOUND_EXCEPTION,
    code: "CreateAccountStatusNotFoundException",
    status: 400,
};

/// `CreateAccountStatuses`
pub static CREATE_ACCOUNT_STATUSES: Schema = Schema::new(
    "CreateAccountStatuses",
    Kind::List(&CREATE_ACCOUNT_STATUS, Range::ANY),
);

/// `CreateGovCloudAccountRequest`
pub static CREATE_GOV_CLOUD_ACCOUNT_REQUEST: Schema = Schema::new(
    "CreateGovCloudAccountRequest",
    Kind::structure(&[
        Member::required("Email", &EMAIL),
        Member::required("AccountName", &CREATE_ACCOUNT_NAME),
        Member::optional("RoleName", &ROLE_NAME),
        Member::optional("IamUserAccessToBilling", &IAM_USER_ACCESS_TO_BILLING),
        Member::optional("Tags", &TAGS),
    ]),
);

/// `CreateGovCloudAccountResponse`
pub static CREATE_GOV_CLOUD_ACCOUNT_RESPONSE: Schema = Schema::new(
    "CreateGovCloudAccountResponse",
    Kind::structure(&[Member::optional(
        "CreateAccountStatus",
        &CREATE_ACCOUNT_STATUS,
    )]),
);

/// `CreateOrganizationRequest`
pub static CREATE_ORGANIZATION_REQUEST: Schema = Schema::new(
    "CreateOrganizationRequest",
    Kind::structure(&[Member::optional("FeatureSet", &ORGANIZATION_FEATURE_SET)]),
);

/// `CreateOrganizationResponse`
pub static CREATE_ORGANIZATION_RESPONSE: Schema = Schema::new(
    "CreateOrganizationResponse",
    Kind::structure(&[Member::optional("Organization", &ORGANIZATION)]),
);

/// `CreateOrganizationalUnitRequest`
pub static CREATE_ORGANIZATIONAL_UNIT_REQUEST: Schema = Schema::new(
    "CreateOrganizationalUnitRequest",
    Kind::structure(&[
        Member::required("ParentId", &PARENT_ID),
        Member::required("Name", &ORGANIZATIONAL_UNIT_NAME),
        Member::optional("Tags", &TAGS),
    ]),
);

/// `CreateOrganizationalUnitResponse`
pub static CREATE_ORGANIZATIONAL_UNIT_RESPONSE: Schema = Schema::new(
    "CreateOrganizationalUnitResponse",
    Kind::structure(&[Member::optional("OrganizationalUnit", &ORGANIZATIONAL_UNIT)]),
);

/// `CreatePolicyRequest`
pub static CREATE_POLICY_REQUEST: Schema = Schema::new(
    "CreatePolicyRequest",
    Kind::structure(&[
        Member::required("Content", &POLICY_CONTENT),
        Member::required("Description", &POLICY_DESCRIPTION),
        Member::required("Name", &POLICY_NAME),
        Member::required("Type", &POLICY_TYPE),
        Member::optional("Tags", &TAGS),
    ]),
);

/// `CreatePolicyResponse`
pub static CREATE_POLICY_RESPONSE: Schema = Schema::new(
    "CreatePolicyResponse",
    Kind::structure(&[Member::optional("Policy", &POLICY)]),
);

/// `DeclineHandshakeRequest`
pub static DECLINE_HANDSHAKE_REQUEST: Schema = Schema::new(
    "DeclineHandshakeRequest",
    Kind::structure(&[Member::required("HandshakeId", &HANDSHAKE_ID)]),
);

/// `DeclineHandshakeResponse`
pub static DECLINE_HANDSHAKE_RESPONSE: Schema = Schema::new(
    "DeclineHandshakeResponse",
    Kind::structure(&[Member::optional("Handshake", &HANDSHAKE)]),
);

/// `DelegatedAdministrator`
pub static DELEGATED_ADMINISTRATOR: Schema = Schema::new(
    "DelegatedAdministrator",
    Kind::structure(&[
        Member::optional("Id", &ACCOUNT_ID),
        Member::optional("Arn", &ACCOUNT_ARN),
        Member::optional("Email", &EMAIL),
        Member::optional("Name", &ACCOUNT_NAME),
        Member::optional("Status", &ACCOUNT_STATUS),
        Member::optional("State", &ACCOUNT_STATE),
        Member::optional("JoinedMethod", &ACCOUNT_JOINED_METHOD),
        Member::optional("JoinedTimestamp", &TIMESTAMP),
        Member::optional("DelegationEnabledDate", &TIMESTAMP),
    ]),
);

/// `DelegatedAdministrators`
pub static DELEGATED_ADMINISTRATORS: Schema = Schema::new(
    "DelegatedAdministrators",
    Kind::List(&DELEGATED_ADMINISTRATOR, Range::ANY),
);

/// `DelegatedService`
pub static DELEGATED_SERVICE: Schema = Schema::new(
    "DelegatedService",
    Kind::structure(&[
        Member::optional("ServicePrincipal", &SERVICE_PRINCIPAL),
        Member::optional("DelegationEnabledDate", &TIMESTAMP),
    ]),
);

/// `DelegatedServices`
pub static DELEGATED_SERVICES: Schema = Schema::new(
    "DelegatedServices",
    Kind::List(&DELEGATED_SERVICE, Range::ANY),
);

/// `DeleteOrganizationalUnitRequest`
pub static DELETE_ORGANIZATIONAL_UNIT_REQUEST: Schema = Schema::new(
    "DeleteOrganizationalUnitRequest",
    Kind::structure(&[Member::required(
        "OrganizationalUnitId",
        &ORGANIZATIONAL_UNIT_ID,
    )]),
);

/// `DeletePolicyRequest`
pub static DELETE_POLICY_REQUEST: Schema = Schema::new(
    "DeletePolicyRequest",
    Kind::structure(&[Member::required("PolicyId", &POLICY_ID)]),
);

/// `DeregisterDelegatedAdministratorRequest`
pub static DEREGISTER_DELEGATED_ADMINISTRATOR_REQUEST: Schema = Schema::new(
    "DeregisterDelegatedAdministratorRequest",
    Kind::structure(&[
        Member::required("AccountId", &ACCOUNT_ID),
        Member::required("ServicePrincipal", &SERVICE_PRINCIPAL),
    ]),
);

/// `DescribeAccountRequest`
pub static DESCRIBE_ACCOUNT_REQUEST: Schema = Schema::new(
    "DescribeAccountRequest",
    Kind::structure(&[Member::required("AccountId", &ACCOUNT_ID)]),
);

/// `DescribeAccountResponse`
pub static DESCRIBE_ACCOUNT_RESPONSE: Schema = Schema::new(
    "DescribeAccountResponse",
    Kind::structure(&[Member::optional("Account", &ACCOUNT)]),
);

/// `DescribeCreateAccountStatusRequest`
pub static DESCRIBE_CREATE_ACCOUNT_STATUS_REQUEST: Schema = Schema::new(
    "DescribeCreateAccountStatusRequest",
    Kind::structure(&[Member::required(
        "CreateAccountRequestId",
        &CREATE_ACCOUNT_REQUEST_ID,
    )]),
);

/// `DescribeCreateAccountStatusResponse`
pub static DESCRIBE_CREATE_ACCOUNT_STATUS_RESPONSE: Schema = Schema::new(
    "DescribeCreateAccountStatusResponse",
    Kind::structure(&[Member::optional(
        "CreateAccountStatus",
        &CREATE_ACCOUNT_STATUS,
    )]),
);

/// `DescribeEffectivePolicyRequest`
pub static DESCRIBE_EFFECTIVE_POLICY_REQUEST: Schema = Schema::new(
    "DescribeEffectivePolicyRequest",
    Kind::structure(&[
        Member::required("PolicyType", &EFFECTIVE_POLICY_TYPE),
        Member::optional("TargetId", &POLICY_TARGET_ID),
    ]),
);

/// `DescribeEffectivePolicyResponse`
pub static DESCRIBE_EFFECTIVE_POLICY_RESPONSE: Schema = Schema::new(
    "DescribeEffectivePolicyResponse",
    Kind::structure(&[Member::optional("EffectivePolicy", &EFFECTIVE_POLICY)]),
);

/// `DescribeHandshakeRequest`
pub static DESCRIBE_HANDSHAKE_REQUEST: Schema = Schema::new(
    "DescribeHandshakeRequest",
    Kind::structure(&[Member::required("HandshakeId", &HANDSHAKE_ID)]),
);

/// `DescribeHandshakeResponse`
pub static DESCRIBE_HANDSHAKE_RESPONSE: Schema = Schema::new(
    "DescribeHandshakeResponse",
    Kind::structure(&[Member::optional("Handshake", &HANDSHAKE)]),
);

/// `DescribeOrganizationResponse`
pub static DESCRIBE_ORGANIZATION_RESPONSE: Schema = Schema::new(
    "DescribeOrganizationResponse",
    Kind::structure(&[Member::optional("Organization", &ORGANIZATION)]),
);

/// `DescribeOrganizationalUnitRequest`
pub static DESCRIBE_ORGANIZATIONAL_UNIT_REQUEST: Schema = Schema::new(
    "DescribeOrganizationalUnitRequest",
    Kind::structure(&[Member::required(
        "OrganizationalUnitId",
        &ORGANIZATIONAL_UNIT_ID,
    )]),
);

/// `DescribeOrganizationalUnitResponse`
pub static DESCRIBE_ORGANIZATIONAL_UNIT_RESPONSE: Schema = Schema::new(
    "DescribeOrganizationalUnitResponse",
    Kind::structure(&[Member::optional("OrganizationalUnit", &ORGANIZATIONAL_UNIT)]),
);

/// `DescribePolicyRequest`
pub static DESCRIBE_POLICY_REQUEST: Schema = Schema::new(
    "DescribePolicyRequest",
    Kind::structure(&[Member::required("PolicyId", &POLICY_ID)]),
);

/// `DescribePolicyResponse`
pub static DESCRIBE_POLICY_RESPONSE: Schema = Schema::new(
    "DescribePolicyResponse",
    Kind::structure(&[Member::optional("Policy", &POLICY)]),
);

/// `DescribeResourcePolicyResponse`
pub static DESCRIBE_RESOURCE_POLICY_RESPONSE: Schema = Schema::new(
    "DescribeResourcePolicyResponse",
    Kind::structure(&[Member::optional("ResourcePolicy", &RESOURCE_POLICY)]),
);

/// `DescribeResponsibilityTransferRequest`
pub static DESCRIBE_RESPONSIBILITY_TRANSFER_REQUEST: Schema = Schema::new(
    "DescribeResponsibilityTransferRequest",
    Kind::structure(&[Member::required("Id", &RESPONSIBILITY_TRANSFER_ID)]),
);

/// `DescribeResponsibilityTransferResponse`
pub static DESCRIBE_RESPONSIBILITY_TRANSFER_RESPONSE: Schema = Schema::new(
    "DescribeResponsibilityTransferResponse",
    Kind::structure(&[Member::optional(
        "ResponsibilityTransfer",
        &RESPONSIBILITY_TRANSFER,
    )]),
);

/// `DestinationParentNotFoundException`
pub static DESTINATION_PARENT_NOT_FOUND_EXCEPTION: Schema = Schema::new(
    "DestinationParentNotFoundException",
    Kind::structure(&[Member::optional("Message", &EXCEPTION_MESSAGE)]),
);

/// The error `DestinationParentNotFoundException`
pub static DESTINATION_PARENT_NOT_FOUND_EXCEPTION_ERROR: ErrorSchema = ErrorSchema {
    shape: &DESTINATION_PARENT_NOT_FOUND_EXCEPTION,
    code: "DestinationParentNotFoundException",
    status: 400,
};

/// `DetachPolicyRequest`
pub static DETACH_POLICY_REQUEST: Schema = Schema::new(
    "DetachPolicyRequest",
    Kind::structure(&[
        Member::required("PolicyId", &POLICY_ID),
        Member::required("TargetId", &POLICY_TARGET_ID),
    ]),
);

/// `DisableAWSServiceAccessRequest`
pub static DISABLE_AWS_SERVICE_ACCESS_REQUEST: Schema = Schema::new(
    "DisableAWSServiceAccessRequest",
    Kind::structure(&[Member::required("ServicePrincipal", &SERVICE_PRINCIPAL)]),
);

/// `DisablePolicyTypeRequest`
pub static DISABLE_POLICY_TYPE_REQUEST: Schema = Schema::new(
    "DisablePolicyTypeRequest",
    Kind::structure(&[
        Member::required("RootId", &ROOT_ID),
        Member::required("PolicyType", &POLICY_TYPE),
    ]),
);

/// `DisablePolicyTypeResponse`
pub static DISABLE_POLICY_TYPE_RESPONSE: Schema = Schema::new(
    "DisablePolicyTypeResponse",
    Kind::structure(&[Member::optional("Root", &ROOT)]),
);

/// `DuplicateAccountException`
pub static DUPLICATE_ACCOUNT_EXCEPTION: Schema = Schema::new(
    "DuplicateAccountException",
    Kind::structure(&[Member::optional("Message", &EXCEPTION_MESSAGE)]),
);

/// The error `DuplicateAccountException`
pub static DUPLICATE_ACCOUNT_EXCEPTION_ERROR: ErrorSchema = ErrorSchema {
    shape: &DUPLICATE_ACCOUNT_EXCEPTION,
    code: "DuplicateAccountException",
    status: 400,
};

/// `DuplicateHandshakeException`
pub static DUPLICATE_HANDSHAKE_EXCEPTION: Schema = Schema::new(
    "DuplicateHandshakeException",
    Kind::structure(&[Member::optional("Message", &EXCEPTION_MESSAGE)]),
);

/// The error `DuplicateHandshakeException`
pub static DUPLICATE_HANDSHAKE_EXCEPTION_ERROR: ErrorSchema = ErrorSchema {
    shape: &DUPLICATE_HANDSHAKE_EXCEPTION,
    code: "DuplicateHandshakeException",
    status: 400,
};

/// `DuplicateOrganizationalUnitException`
pub static DUPLICATE_ORGANIZATIONAL_UNIT_EXCEPTION: Schema = Schema::new(
    "DuplicateOrganizationalUnitException",
    Kind::structure(&[Member::optional("Message", &EXCEPTION_MESSAGE)]),
);

/// The error `DuplicateOrganizationalUnitException`
pub static DUPLICATE_ORGANIZATIONAL_UNIT_EXCEPTION_ERROR: ErrorSchema = ErrorSchema {
    shape: &DUPLICATE_ORGANIZATIONAL_UNIT_EXCEPTION,
    code: "DuplicateOrganizationalUnitException",
    status: 400,
};

/// `DuplicatePolicyAttachmentException`
pub static DUPLICATE_POLICY_ATTACHMENT_EXCEPTION: Schema = Schema::new(
    "DuplicatePolicyAttachmentException",
    Kind::structure(&[Member::optional("Message", &EXCEPTION_MESSAGE)]),
);

/// The error `DuplicatePolicyAttachmentException`
pub static DUPLICATE_POLICY_ATTACHMENT_EXCEPTION_ERROR: ErrorSchema = ErrorSchema {
    shape: &DUPLICATE_POLICY_ATTACHMENT_EXCEPTION,
    code: "DuplicatePolicyAttachmentException",
    status: 400,
};

/// `DuplicatePolicyException`
pub static DUPLICATE_POLICY_EXCEPTION: Schema = Schema::new(
    "DuplicatePolicyException",
    Kind::structure(&[Member::optional("Message", &EXCEPTION_MESSAGE)]),
);

/// The error `DuplicatePolicyException`
pub static DUPLICATE_POLICY_EXCEPTION_ERROR: ErrorSchema = ErrorSchema {
    shape: &DUPLICATE_POLICY_EXCEPTION,
    code: "DuplicatePolicyException",
    status: 400,
};

/// `EffectivePolicy`
pub static EFFECTIVE_POLICY: Schema = Schema::new(
    "EffectivePolicy",
    Kind::structure(&[
        Member::optional("PolicyContent", &POLICY_CONTENT),
        Member::optional("LastUpdatedTimestamp", &TIMESTAMP),
        Member::optional("TargetId", &POLICY_TARGET_ID),
        Member::optional("PolicyType", &EFFECTIVE_POLICY_TYPE),
    ]),
);

/// `EffectivePolicyNotFoundException`
pub static EFFECTIVE_POLICY_NOT_FOUND_EXCEPTION: Schema = Schema::new(
    "EffectivePolicyNotFoundException",
    Kind::structure(&[Member::optional("Message", &EXCEPTION_MESSAGE)]),
);

/// The error `EffectivePolicyNotFoundException`
pub static EFFECTIVE_POLICY_NOT_FOUND_EXCEPTION_ERROR: ErrorSchema = ErrorSchema {
    shape: &EFFECTIVE_POLICY_NOT_FOUND_EXCEPTION,
    code: "EffectivePolicyNotFoundException",
    status: 400,
};

/// `EffectivePolicyType`
pub static EFFECTIVE_POLICY_TYPE: Schema = Schema::new(
    "EffectivePolicyType",
    Kind::enumeration(&[
        "TAG_POLICY",
        "BACKUP_POLICY",
        "AISERVICES_OPT_OUT_POLICY",
        "CHATBOT_POLICY",
        "DECLARATIVE_POLICY_EC2",
        "SECURITYHUB_POLICY",
        "SECURITYHUB_CSPM_POLICY",
        "INSPECTOR_POLICY",
        "UPGRADE_ROLLOUT_POLICY",
        "BEDROCK_POLICY",
        "S3_POLICY",
        "NETWORK_SECURITY_DIRECTOR_POLICY",
        "GUARDDUTY_POLICY",
    ]),
);

/// `EffectivePolicyValidationError`
pub static EFFECTIVE_POLICY_VALIDATION_ERROR: Schema = Schema::new(
    "EffectivePolicyValidationError",
    Kind::structure(&[
        Member::optional("ErrorCode", &ERROR_CODE),
        Member::optional("ErrorMessage", &ERROR_MESSAGE),
        Member::optional("PathToError", &PATH_TO_ERROR),
        Member::optional("ContributingPolicies", &POLICY_IDS),
    ]),
);

/// `EffectivePolicyValidationErrors`
pub static EFFECTIVE_POLICY_VALIDATION_ERRORS: Schema = Schema::new(
    "EffectivePolicyValidationErrors",
    Kind::List(&EFFECTIVE_POLICY_VALIDATION_ERROR, Range::ANY),
);

static EMAIL_PATTERN: Pattern = Pattern::new(
    "[^\\s@]+@[^\\s@]+\\.[^\\s@]+",
    "[^\\t\\n\\x0B\\f\\r @]+@[^\\t\\n\\x0B\\f\\r @]+\\.[^\\t\\n\\x0B\\f\\r @]+",
);

/// `Email`
pub static EMAIL: Schema = Schema::sensitive(
    "Email",
    Kind::String(Text {
        length: Range::of(Some(6), Some(64)),
        pattern: Some(&EMAIL_PATTERN),
        ..Text::ANY
    }),
);

/// `EnableAWSServiceAccessRequest`
pub static ENABLE_AWS_SERVICE_ACCESS_REQUEST: Schema = Schema::new(
    "EnableAWSServiceAccessRequest",
    Kind::structure(&[Member::required("ServicePrincipal", &SERVICE_PRINCIPAL)]),
);

/// `EnableAllFeaturesRequest`
pub static ENABLE_ALL_FEATURES_REQUEST: Schema =
    Schema::new("EnableAllFeaturesRequest", Kind::structure(&[]));

/// `EnableAllFeaturesResponse`
pub static ENABLE_ALL_FEATURES_RESPONSE: Schema = Schema::new(
    "EnableAllFeaturesResponse",
    Kind::structure(&[Member::optional("Handshake", &HANDSHAKE)]),
);

/// `EnablePolicyTypeRequest`
pub static ENABLE_POLICY_TYPE_REQUEST: Schema = Schema::new(
    "EnablePolicyTypeRequest",
    Kind::structure(&[
        Member::required("RootId", &ROOT_ID),
        Member::required("PolicyType", &POLICY_TYPE),
    ]),
);

/// `EnablePolicyTypeResponse`
pub static ENABLE_POLICY_TYPE_RESPONSE: Schema = Schema::new(
    "EnablePolicyTypeResponse",
    Kind::structure(&[Member::optional("Root", &ROOT)]),
);

/// `EnabledServicePrincipal`
pub static ENABLED_SERVICE_PRINCIPAL: Schema = Schema::new(
    "EnabledServicePrincipal",
    Kind::structure(&[
        Member::optional("ServicePrincipal", &SERVICE_PRINCIPAL),
        Member::optional("DateEnabled", &TIMESTAMP),
    ]),
);

/// `EnabledServicePrincipals`
pub static ENABLED_SERVICE_PRINCIPALS: Schema = Schema::new(
    "EnabledServicePrincipals",
    Kind::List(&ENABLED_SERVICE_PRINCIPAL, Range::ANY),
);

/// `ErrorCode`
pub static ERROR_CODE: Schema = Schema::new("ErrorCode", Kind::String(Text::ANY));

/// `ErrorMessage`
pub static ERROR_MESSAGE: Schema = Schema::new("ErrorMessage", Kind::String(Text::ANY));

/// `ExceptionMessage`
pub static EXCEPTION_MESSAGE: Schema = Schema::new("ExceptionMessage", Kind::String(Text::ANY));

/// `ExceptionType`
pub static EXCEPTION_TYPE: Schema = Schema::new("ExceptionType", Kind::String(Text::ANY));

/// `FinalizingOrganizationException`
pub static FINALIZING_ORGANIZATION_EXCEPTION: Schema = Schema::new(
    "FinalizingOrganizationException",
    Kind::structure(&[Member::optional("Message", &EXCEPTION_MESSAGE)]),
);

/// The error `FinalizingOrganizationException`
pub static FINALIZING_ORGANIZATION_EXCEPTION_ERROR: ErrorSchema = ErrorSchema {
    shape: &FINALIZING_ORGANIZATION_EXCEPTION,
    code: "FinalizingOrganizationException",
    status: 400,
};

static GENERIC_ARN_PATTERN: Pattern = Pattern::new(
    "^arn:aws:organizations::.+:.+",
    "^arn:aws:organizations::.+:.+",
);

/// `GenericArn`
pub static GENERIC_ARN: Schema = Schema::new(
    "GenericArn",
    Kind::String(Text {
        pattern: Some(&GENERIC_ARN_PATTERN),
        ..Text::ANY
    }),
);

/// `Handshake`
pub static HANDSHAKE: Schema = Schema::new(
    "Handshake",
    Kind::structure(&[
        Member::optional("Id", &HANDSHAKE_ID),
        Member::optional("Arn", &HANDSHAKE_ARN),
        Member::optional("Parties", &HANDSHAKE_PARTIES),
        Member::optional("State", &HANDSHAKE_STATE),
        Member::optional("RequestedTimestamp", &TIMESTAMP),
        Member::optional("ExpirationTimestamp", &TIMESTAMP),
        Member::optional("Action", &ACTION_TYPE),
        Member::optional("Resources", &HANDSHAKE_RESOURCES),
    ]),
);

/// `HandshakeAlreadyInStateException`
pub static HANDSHAKE_ALREADY_IN_STATE_EXCEPTION: Schema = Schema::new(
    "HandshakeAlreadyInStateException",
    Kind::structure(&[Member::optional("Message", &EXCEPTION_MESSAGE)]),
);

/// The error `HandshakeAlreadyInStateException`
pub static HANDSHAKE_ALREADY_IN_STATE_EXCEPTION_ERROR: ErrorSchema = ErrorSchema {
    shape: &HANDSHAKE_ALREADY_IN_STATE_EXCEPTION,
    code: "HandshakeAlreadyInStateException",
    status: 400,
};

static HANDSHAKE_ARN_PATTERN: Pattern = Pattern::new(
    "^arn:aws:organizations::\\d{12}:handshake\\/o-[a-z0-9]{10,32}\\/[a-z_]{1,32}\\/h-[0-9a-z]{8,32}",
    "^arn:aws:organizations::[0-9]{12}:handshake/o-[a-z0-9]{10,32}/[a-z_]{1,32}/h-[0-9a-z]{8,32}",
);

/// `HandshakeArn`
pub static HANDSHAKE_ARN: Schema = Schema::new(
    "HandshakeArn",
    Kind::String(Text {
        pattern: Some(&HANDSHAKE_ARN_PATTERN),
        ..Text::ANY
    }),
);

/// `HandshakeConstraintViolationException`
pub static HANDSHAKE_CONSTRAINT_VIOLATION_EXCEPTION: Schema = Schema::new(
    "HandshakeConstraintViolationException",
    Kind::structure(&[
        Member::optional("Message", &EXCEPTION_MESSAGE),
        Member::optional("Reason", &HANDSHAKE_CONSTRAINT_VIOLATION_EXCEPTION_REASON),
    ]),
);

/// The error `HandshakeConstraintViolationException`
pub static HANDSHAKE_CONSTRAINT_VIOLATION_EXCEPTION_ERROR: ErrorSchema = ErrorSchema {
    shape: &HANDSHAKE_CONSTRAINT_VIOLATION_EXCEPTION,
    code: "HandshakeConstraintViolationException",
    status: 400,
};

/// `HandshakeConstraintViolationExceptionReason`
pub static HANDSHAKE_CONSTRAINT_VIOLATION_EXCEPTION_REASON: Schema = Schema::new(
    "HandshakeConstraintViolationExceptionReason",
    Kind::enumeration(&[
        "ACCOUNT_NUMBER_LIMIT_EXCEEDED",
        "HANDSHAKE_RATE_LIMIT_EXCEEDED",
        "ALREADY_IN_AN_ORGANIZATION",
        "ORGANIZATION_ALREADY_HAS_ALL_FEATURES",
        "ORGANIZATION_IS_ALREADY_PENDING_ALL_FEATURES_MIGRATION",
        "INVITE_DISABLED_DURING_ENABLE_ALL_FEATURES",
        "PAYMENT_INSTRUMENT_REQUIRED",
        "ORGANIZATION_FROM_DIFFERENT_SELLER_OF_RECORD",
        "ORGANIZATION_MEMBERSHIP_CHANGE_RATE_LIMIT_EXCEEDED",
        "MANAGEMENT_ACCOUNT_EMAIL_NOT_VERIFIED",
        "RESPONSIBILITY_TRANSFER_ALREADY_EXISTS",
        "SOURCE_AND_TARGET_CANNOT_MATCH",
        "UNUSED_PREPAYMENT_BALANCE",
        "LEGACY_PERMISSIONS_STILL_IN_USE",
        "PAST_DUE_INVOICE",
        "TARGET_ACCOUNT_VALIDATION_FAILURE",
    ]),
);

/// `HandshakeFilter`
pub static HANDSHAKE_FILTER: Schema = Schema::new(
    "HandshakeFilter",
    Kind::structure(&[
        Member::optional("ActionType", &ACTION_TYPE),
        Member::optional("ParentHandshakeId", &HANDSHAKE_ID),
    ]),
);

static HANDSHAKE_ID_PATTERN: Pattern = Pattern::new("^h-[0-9a-z]{8,32}$", "^h-[0-9a-z]{8,32}$");

/// `HandshakeId`
pub static HANDSHAKE_ID: Schema = Schema::new(
    "HandshakeId",
    Kind::String(Text {
        length: Range::of(None, Some(34)),
        pattern: Some(&HANDSHAKE_ID_PATTERN),
        ..Text::ANY
    }),
);

/// `HandshakeNotFoundException`
pub static HANDSHAKE_NOT_FOUND_EXCEPTION: Schema = Schema::new(
    "HandshakeNotFoundException",
    Kind::structure(&[Member::optional("Message", &EXCEPTION_MESSAGE)]),
);

/// The error `HandshakeNotFoundException`
pub static HANDSHAKE_NOT_FOUND_EXCEPTION_ERROR: ErrorSchema = ErrorSchema {
    shape: &HANDSHAKE_NOT_FOUND_EXCEPTION,
    code: "HandshakeNotFoundException",
    status: 400,
};

static HANDSHAKE_NOTES_PATTERN: Pattern = Pattern::new(
    "[\\s\\S]*",
    "[\\t\\n\\x0B\\f\\r \\x{0}-\\x08\\x0E-\\x1F!-\\x{10FFFF}]*",
);

/// `HandshakeNotes`
pub static HANDSHAKE_NOTES: Schema = Schema::sensitive(
    "HandshakeNotes",
    Kind::String(Text {
        length: Range::of(None, Some(1024)),
        pattern: Some(&HANDSHAKE_NOTES_PATTERN),
        ..Text::ANY
    }),
);

/// `HandshakeParties`
pub static HANDSHAKE_PARTIES: Schema =
    Schema::new("HandshakeParties", Kind::List(&HANDSHAKE_PARTY, Range::ANY));

/// `HandshakeParty`
pub static HANDSHAKE_PARTY: Schema = Schema::new(
    "HandshakeParty",
    Kind::structure(&[
        Member::required("Id", &HANDSHAKE_PARTY_ID),
        Member::required("Type", &HANDSHAKE_PARTY_TYPE),
    ]),
);

static HANDSHAKE_PARTY_ID_PATTERN: Pattern = Pattern::new(
    "[\\s\\S]*",
    "[\\t\\n\\x0B\\f\\r \\x{0}-\\x08\\x0E-\\x1F!-\\x{10FFFF}]*",
);

/// `HandshakePartyId`
pub static HANDSHAKE_PARTY_ID: Schema = Schema::sensitive(
    "HandshakePartyId",
    Kind::String(Text {
        length: Range::of(Some(1), Some(64)),
        pattern: Some(&HANDSHAKE_PARTY_ID_PATTERN),
        ..Text::ANY
    }),
);

/// `HandshakePartyType`
pub static HANDSHAKE_PARTY_TYPE: Schema = Schema::new(
    "HandshakePartyType",
    Kind::enumeration(&["ACCOUNT", "ORGANIZATION", "EMAIL"]),
);

/// `HandshakeResource`
pub static HANDSHAKE_RESOURCE: Schema = Schema::new(
    "HandshakeResource",
    Kind::structure(&[
        Member::optional("Value", &HANDSHAKE_RESOURCE_VALUE),
        Member::optional("Type", &HANDSHAKE_RESOURCE_TYPE),
        Member::optional("Resources", &HANDSHAKE_RESOURCES),
    ]),
);

/// `HandshakeResourceType`
pub static HANDSHAKE_RESOURCE_TYPE: Schema = Schema::new(
    "HandshakeResourceType",
    Kind::enumeration(&[
        "ACCOUNT",
        "ORGANIZATION",
        "ORGANIZATION_FEATURE_SET",
        "EMAIL",
        "MASTER_EMAIL",
        "MASTER_NAME",
        "NOTES",
        "PARENT_HANDSHAKE",
        "RESPONSIBILITY_TRANSFER",
        "TRANSFER_START_TIMESTAMP",
        "TRANSFER_TYPE",
        "MANAGEMENT_ACCOUNT",
        "MANAGEMENT_EMAIL",
        "MANAGEMENT_NAME",
    ]),
);

/// `HandshakeResourceValue`
pub static HANDSHAKE_RESOURCE_VALUE: Schema =
    Schema::sensitive("HandshakeResourceValue", Kind::String(Text::ANY));

/// `HandshakeResources`
pub static HANDSHAKE_RESOURCES: Schema = Schema::new(
    "HandshakeResources",
    Kind::List(&HANDSHAKE_RESOURCE, Range::ANY),
);

/// `HandshakeState`
pub static HANDSHAKE_STATE: Schema = Schema::new(
    "HandshakeState",
    Kind::enumeration(&[
        "REQUESTED",
        "OPEN",
        "CANCELED",
        "ACCEPTED",
        "DECLINED",
        "EXPIRED",
    ]),
);

/// `Handshakes`
pub static HANDSHAKES: Schema = Schema::new("Handshakes", Kind::List(&HANDSHAKE, Range::ANY));

/// `IAMUserAccessToBilling`
pub static IAM_USER_ACCESS_TO_BILLING: Schema = Schema::new(
    "IAMUserAccessToBilling",
    Kind::enumeration(&["ALLOW", "DENY"]),
);

/// `InvalidHandshakeTransitionException`
pub static INVALID_HANDSHAKE_TRANSITION_EXCEPTION: Schema = Schema::new(
    "InvalidHandshakeTransitionException",
    Kind::structure(&[Member::optional("Message", &EXCEPTION_MESSAGE)]),
);

/// The error `InvalidHandshakeTransitionException`
pub static INVALID_HANDSHAKE_TRANSITION_EXCEPTION_ERROR: ErrorSchema = ErrorSchema {
    shape: &INVALID_HANDSHAKE_TRANSITION_EXCEPTION,
    code: "InvalidHandshakeTransitionException",
    status: 400,
};

/// `InvalidInputException`
pub static INVALID_INPUT_EXCEPTION: Schema = Schema::new(
    "InvalidInputException",
    Kind::structure(&[
        Member::optional("Message", &EXCEPTION_MESSAGE),
        Member::optional("Reason", &INVALID_INPUT_EXCEPTION_REASON),
    ]),
);

/// The error `InvalidInputException`
pub static INVALID_INPUT_EXCEPTION_ERROR: ErrorSchema = ErrorSchema {
    shape: &INVALID_INPUT_EXCEPTION,
    code: "InvalidInputException",
    status: 400,
};

/// `InvalidInputExceptionReason`
pub static INVALID_INPUT_EXCEPTION_REASON: Schema = Schema::new(
    "InvalidInputExceptionReason",
    Kind::enumeration(&[
        "INVALID_PARTY_TYPE_TARGET",
        "INVALID_SYNTAX_ORGANIZATION_ARN",
        "INVALID_SYNTAX_POLICY_ID",
        "INVALID_ENUM",
        "INVALID_ENUM_POLICY_TYPE",
        "INVALID_LIST_MEMBER",
        "MAX_LENGTH_EXCEEDED",
        "MAX_VALUE_EXCEEDED",
        "MIN_LENGTH_EXCEEDED",
        "MIN_VALUE_EXCEEDED",
        "IMMUTABLE_POLICY",
        "INVALID_PATTERN",
        "INVALID_PATTERN_TARGET_ID",
        "INPUT_REQUIRED",
        "INVALID_NEXT_TOKEN",
        "MAX_LIMIT_EXCEEDED_FILTER",
        "MOVING_ACCOUNT_BETWEEN_DIFFERENT_ROOTS",
        "INVALID_FULL_NAME_TARGET",
        "UNRECOGNIZED_SERVICE_PRINCIPAL",
        "INVALID_ROLE_NAME",
        "INVALID_SYSTEM_TAGS_PARAMETER",
        "DUPLICATE_TAG_KEY",
        "TARGET_NOT_SUPPORTED",
        "INVALID_EMAIL_ADDRESS_TARGET",
        "INVALID_RESOURCE_POLICY_JSON",
        "INVALID_PRINCIPAL",
        "UNSUPPORTED_ACTION_IN_RESOURCE_POLICY",
        "UNSUPPORTED_POLICY_TYPE_IN_RESOURCE_POLICY",
        "UNSUPPORTED_RESOURCE_IN_RESOURCE_POLICY",
        "NON_DETACHABLE_POLICY",
        "CALLER_REQUIRED_FIELD_MISSING",
        "UNSUPPORTED_ACTION_IN_RESPONSIBILITY_TRANSFER",
        "START_DATE_NOT_BEGINNING_OF_MONTH",
        "START_DATE_NOT_BEGINNING_OF_DAY",
        "START_DATE_TOO_EARLY",
        "START_DATE_TOO_LATE",
        "INVALID_START_DATE",
        "END_DATE_NOT_END_OF_MONTH",
        "END_DATE_TOO_EARLY",
        "END_DATE_TOO_LATE",
        "INVALID_END_DATE",
    ]),
);

/// `InvalidResponsibilityTransferTransitionException`
pub static INVALID_RESPONSIBILITY_TRANSFER_TRANSITION_EXCEPTION: Schema = Schema::new(
    "InvalidResponsibilityTransferTransitionException",
    Kind::structure(&[Member::optional("Message", &EXCEPTION_MESSAGE)]),
);

/// The error `InvalidResponsibilityTransferTransitionException`
pub static INVALID_RESPONSIBILITY_TRANSFER_TRANSITION_EXCEPTION_ERROR: ErrorSchema = ErrorSchema {
    shape: &INVALID_RESPONSIBILITY_TRANSFER_TRANSITION_EXCEPTION,
    code: "InvalidResponsibilityTransferTransitionException",
    status: 400,
};

/// `InviteAccountToOrganizationRequest`
pub static INVITE_ACCOUNT_TO_ORGANIZATION_REQUEST: Schema = Schema::new(
    "InviteAccountToOrganizationRequest",
    Kind::structure(&[
        Member::required("Target", &HANDSHAKE_PARTY),
        Member::optional("Notes", &HANDSHAKE_NOTES),
        Member::optional("Tags", &TAGS),
    ]),
);

/// `InviteAccountToOrganizationResponse`
pub static INVITE_ACCOUNT_TO_ORGANIZATION_RESPONSE: Schema = Schema::new(
    "InviteAccountToOrganizationResponse",
    Kind::structure(&[Member::optional("Handshake", &HANDSHAKE)]),
);

/// `InviteOrganizationToTransferResponsibilityRequest`
pub static INVITE_ORGANIZATION_TO_TRANSFER_RESPONSIBILITY_REQUEST: Schema = Schema::new(
    "InviteOrganizationToTransferResponsibilityRequest",
    Kind::structure(&[
        Member::required("Type", &RESPONSIBILITY_TRANSFER_TYPE),
        Member::required("Target", &HANDSHAKE_PARTY),
        Member::optional("Notes", &HANDSHAKE_NOTES),
        Member::required("StartTimestamp", &TIMESTAMP),
        Member::required("SourceName", &RESPONSIBILITY_TRANSFER_NAME),
        Member::optional("Tags", &TAGS),
    ]),
);

/// `InviteOrganizationToTransferResponsibilityResponse`
pub static INVITE_ORGANIZATION_TO_TRANSFER_RESPONSIBILITY_RESPONSE: Schema = Schema::new(
    "InviteOrganizationToTransferResponsibilityResponse",
    Kind::structure(&[Member::optional("Handshake", &HANDSHAKE)]),
);

/// `ListAWSServiceAccessForOrganizationRequest`
pub static LIST_AWS_SERVICE_ACCESS_FOR_ORGANIZATION_REQUEST: Schema = Schema::new(
    "ListAWSServiceAccessForOrganizationRequest",
    Kind::structure(&[
        Member::optional("NextToken", &NEXT_TOKEN),
        Member::optional("MaxResults", &MAX_RESULTS),
    ]),
);

/// `ListAWSServiceAccessForOrganizationResponse`
pub static LIST_AWS_SERVICE_ACCESS_FOR_ORGANIZATION_RESPONSE: Schema = Schema::new(
    "ListAWSServiceAccessForOrganizationResponse",
    Kind::structure(&[
        Member::optional("EnabledServicePrincipals", &ENABLED_SERVICE_PRINCIPALS),
        Member::optional("NextToken", &NEXT_TOKEN),
    ]),
);

/// `ListAccountsForParentRequest`
pub static LIST_ACCOUNTS_FOR_PARENT_REQUEST: Schema = Schema::new(
    "ListAccountsForParentRequest",
    Kind::structure(&[
        Member::required("ParentId", &PARENT_ID),
        Member::optional("NextToken", &NEXT_TOKEN),
        Member::optional("MaxResults", &MAX_RESULTS),
    ]),
);

/// `ListAccountsForParentResponse`
pub static LIST_ACCOUNTS_FOR_PARENT_RESPONSE: Schema = Schema::new(
    "ListAccountsForParentResponse",
    Kind::structure(&[
        Member::optional("Accounts", &ACCOUNTS),
        Member::optional("NextToken", &NEXT_TOKEN),
    ]),
);

/// `ListAccountsRequest`
pub static LIST_ACCOUNTS_REQUEST: Schema = Schema::new(
    "ListAccountsRequest",
    Kind::structure(&[
        Member::optional("NextToken", &NEXT_TOKEN),
        Member::optional("MaxResults", &MAX_RESULTS),
    ]),
);

/// `ListAccountsResponse`
pub static LIST_ACCOUNTS_RESPONSE: Schema = Schema::new(
    "ListAccountsResponse",
    Kind::structure(&[
        Member::optional("Accounts", &ACCOUNTS),
        Member::optional("NextToken", &NEXT_TOKEN),
    ]),
);

/// `ListAccountsWithInvalidEffectivePolicyRequest`
pub static LIST_ACCOUNTS_WITH_INVALID_EFFECTIVE_POLICY_REQUEST: Schema = Schema::new(
    "ListAccountsWithInvalidEffectivePolicyRequest",
    Kind::structure(&[
        Member::required("PolicyType", &EFFECTIVE_POLICY_TYPE),
        Member::optional("NextToken", &NEXT_TOKEN),
        Member::optional("MaxResults", &MAX_RESULTS),
    ]),
);

/// `ListAccountsWithInvalidEffectivePolicyResponse`
pub static LIST_ACCOUNTS_WITH_INVALID_EFFECTIVE_POLICY_RESPONSE: Schema = Schema::new(
    "ListAccountsWithInvalidEffectivePolicyResponse",
    Kind::structure(&[
        Member::optional("Accounts", &ACCOUNTS),
        Member::optional("PolicyType", &EFFECTIVE_POLICY_TYPE),
        Member::optional("NextToken", &NEXT_TOKEN),
    ]),
);

/// `ListChildrenRequest`
pub static LIST_CHILDREN_REQUEST: Schema = Schema::new(
    "ListChildrenRequest",
    Kind::structure(&[
        Member::required("ParentId", &PARENT_ID),
        Member::required("ChildType", &CHILD_TYPE),
        Member::optional("NextToken", &NEXT_TOKEN),
        Member::optional("MaxResults", &MAX_RESULTS),
    ]),
);

/// `ListChildrenResponse`
pub static LIST_CHILDREN_RESPONSE: Schema = Schema::new(
    "ListChildrenResponse",
    Kind::structure(&[
        Member::optional("Children", &CHILDREN),
        Member::optional("NextToken", &NEXT_TOKEN),
    ]),
);

/// `ListCreateAccountStatusRequest`
pub static LIST_CREATE_ACCOUNT_STATUS_REQUEST: Schema = Schema::new(
    "ListCreateAccountStatusRequest",
    Kind::structure(&[
        Member::optional("States", &CREATE_ACCOUNT_STATES),
        Member::optional("NextToken", &NEXT_TOKEN),
        Member::optional("MaxResults", &MAX_RESULTS),
    ]),
);

/// `ListCreateAccountStatusResponse`
pub static LIST_CREATE_ACCOUNT_STATUS_RESPONSE: Schema = Schema::new(
    "ListCreateAccountStatusResponse",
    Kind::structure(&[
        Member::optional("CreateAccountStatuses", &CREATE_ACCOUNT_STATUSES),
        Member::optional("NextToken", &NEXT_TOKEN),
    ]),
);

/// `ListDelegatedAdministratorsRequest`
pub static LIST_DELEGATED_ADMINISTRATORS_REQUEST: Schema = Schema::new(
    "ListDelegatedAdministratorsRequest",
    Kind::structure(&[
        Member::optional("ServicePrincipal", &SERVICE_PRINCIPAL),
        Member::optional("NextToken", &NEXT_TOKEN),
        Member::optional("MaxResults", &MAX_RESULTS),
    ]),
);

/// `ListDelegatedAdministratorsResponse`
pub static LIST_DELEGATED_ADMINISTRATORS_RESPONSE: Schema = Schema::new(
    "ListDelegatedAdministratorsResponse",
    Kind::structure(&[
        Member::optional("DelegatedAdministrators", &DELEGATED_ADMINISTRATORS),
        Member::optional("NextToken", &NEXT_TOKEN),
    ]),
);

/// `ListDelegatedServicesForAccountRequest`
pub static LIST_DELEGATED_SERVICES_FOR_ACCOUNT_REQUEST: Schema = Schema::new(
    "ListDelegatedServicesForAccountRequest",
    Kind::structure(&[
        Member::required("AccountId", &ACCOUNT_ID),
        Member::optional("NextToken", &NEXT_TOKEN),
        Member::optional("MaxResults", &MAX_RESULTS),
    ]),
);

/// `ListDelegatedServicesForAccountResponse`
pub static LIST_DELEGATED_SERVICES_FOR_ACCOUNT_RESPONSE: Schema = Schema::new(
    "ListDelegatedServicesForAccountResponse",
    Kind::structure(&[
        Member::optional("DelegatedServices", &DELEGATED_SERVICES),
        Member::optional("NextToken", &NEXT_TOKEN),
    ]),
);

/// `ListEffectivePolicyValidationErrorsRequest`
pub static LIST_EFFECTIVE_POLICY_VALIDATION_ERRORS_REQUEST: Schema = Schema::new(
    "ListEffectivePolicyValidationErrorsRequest",
    Kind::structure(&[
        Member::required("AccountId", &ACCOUNT_ID),
        Member::required("PolicyType", &EFFECTIVE_POLICY_TYPE),
        Member::optional("NextToken", &NEXT_TOKEN),
        Member::optional("MaxResults", &MAX_RESULTS),
    ]),
);

/// `ListEffectivePolicyValidationErrorsResponse`
pub static LIST_EFFECTIVE_POLICY_VALIDATION_ERRORS_RESPONSE: Schema = Schema::new(
    "ListEffectivePolicyValidationErrorsResponse",
    Kind::structure(&[
        Member::optional("AccountId", &ACCOUNT_ID),
        Member::optional("PolicyType", &EFFECTIVE_POLICY_TYPE),
        Member::optional("Path", &PATH),
        Member::optional("EvaluationTimestamp", &TIMESTAMP),
        Member::optional("NextToken", &NEXT_TOKEN),
        Member::optional(
            "EffectivePolicyValidationErrors",
            &EFFECTIVE_POLICY_VALIDATION_ERRORS,
        ),
    ]),
);

/// `ListHandshakesForAccountRequest`
pub static LIST_HANDSHAKES_FOR_ACCOUNT_REQUEST: Schema = Schema::new(
    "ListHandshakesForAccountRequest",
    Kind::structure(&[
        Member::optional("Filter", &HANDSHAKE_FILTER),
        Member::optional("NextToken", &NEXT_TOKEN),
        Member::optional("MaxResults", &MAX_RESULTS),
    ]),
);

/// `ListHandshakesForAccountResponse`
pub static LIST_HANDSHAKES_FOR_ACCOUNT_RESPONSE: Schema = Schema::new(
    "ListHandshakesForAccountResponse",
    Kind::structure(&[
        Member::optional("Handshakes", &HANDSHAKES),
        Member::optional("NextToken", &NEXT_TOKEN),
    ]),
);

/// `ListHandshakesForOrganizationRequest`
pub static LIST_HANDSHAKES_FOR_ORGANIZATION_REQUEST: Schema = Schema::new(
    "ListHandshakesForOrganizationRequest",
    Kind::structure(&[
        Member::optional("Filter", &HANDSHAKE_FILTER),
        Member::optional("NextToken", &NEXT_TOKEN),
        Member::optional("MaxResults", &MAX_RESULTS),
    ]),
);

/// `ListHandshakesForOrganizationResponse`
pub static LIST_HANDSHAKES_FOR_ORGANIZATION_RESPONSE: Schema = Schema::new(
    "ListHandshakesForOrganizationResponse",
    Kind::structure(&[
        Member::optional("Handshakes", &HANDSHAKES),
        Member::optional("NextToken", &NEXT_TOKEN),
    ]),
);

/// `ListInboundResponsibilityTransfersRequest`
pub static LIST_INBOUND_RESPONSIBILITY_TRANSFERS_REQUEST: Schema = Schema::new(
    "ListInboundResponsibilityTransfersRequest",
    Kind::structure(&[
        Member::required("Type", &RESPONSIBILITY_TRANSFER_TYPE),
        Member::optional("Id", &RESPONSIBILITY_TRANSFER_ID),
        Member::optional("NextToken", &NEXT_TOKEN),
        Member::optional("MaxResults", &MAX_RESULTS),
    ]),
);

/// `ListInboundResponsibilityTransfersResponse`
pub static LIST_INBOUND_RESPONSIBILITY_TRANSFERS_RESPONSE: Schema = Schema::new(
    "ListInboundResponsibilityTransfersResponse",
    Kind::structure(&[
        Member::optional("ResponsibilityTransfers", &RESPONSIBILITY_TRANSFERS),
        Member::optional("NextToken", &NEXT_TOKEN),
    ]),
);

/// `ListOrganizationalUnitsForParentRequest`
pub static LIST_ORGANIZATIONAL_UNITS_FOR_PARENT_REQUEST: Schema = Schema::new(
    "ListOrganizationalUnitsForParentRequest",
    Kind::structure(&[
        Member::required("ParentId", &PARENT_ID),
        Member::optional("NextToken", &NEXT_TOKEN),
        Member::optional("MaxResults", &MAX_RESULTS),
    ]),
);

/// `ListOrganizationalUnitsForParentResponse`
pub static LIST_ORGANIZATIONAL_UNITS_FOR_PARENT_RESPONSE: Schema = Schema::new(
    "ListOrganizationalUnitsForParentResponse",
    Kind::structure(&[
        Member::optional("OrganizationalUnits", &ORGANIZATIONAL_UNITS),
        Member::optional("NextToken", &NEXT_TOKEN),
    ]),
);

/// `ListOutboundResponsibilityTransfersRequest`
pub static LIST_OUTBOUND_RESPONSIBILITY_TRANSFERS_REQUEST: Schema = Schema::new(
    "ListOutboundResponsibilityTransfersRequest",
    Kind::structure(&[
        Member::required("Type", &RESPONSIBILITY_TRANSFER_TYPE),
        Member::optional("NextToken", &NEXT_TOKEN),
        Member::optional("MaxResults", &MAX_RESULTS),
    ]),
);

/// `ListOutboundResponsibilityTransfersResponse`
pub static LIST_OUTBOUND_RESPONSIBILITY_TRANSFERS_RESPONSE: Schema = Schema::new(
    "ListOutboundResponsibilityTransfersResponse",
    Kind::structure(&[
        Member::optional("ResponsibilityTransfers", &RESPONSIBILITY_TRANSFERS),
        Member::optional("NextToken", &NEXT_TOKEN),
    ]),
);

/// `ListParentsRequest`
pub static LIST_PARENTS_REQUEST: Schema = Schema::new(
    "ListParentsRequest",
    Kind::structure(&[
        Member::required("ChildId", &CHILD_ID),
        Member::optional("NextToken", &NEXT_TOKEN),
        Member::optional("MaxResults", &MAX_RESULTS),
    ]),
);

/// `ListParentsResponse`
pub static LIST_PARENTS_RESPONSE: Schema = Schema::new(
    "ListParentsResponse",
    Kind::structure(&[
        Member::optional("Parents", &PARENTS),
        Member::optional("NextToken", &NEXT_TOKEN),
    ]),
);

/// `ListPoliciesForTargetRequest`
pub static LIST_POLICIES_FOR_TARGET_REQUEST: Schema = Schema::new(
    "ListPoliciesForTargetRequest",
    Kind::structure(&[
        Member::required("TargetId", &POLICY_TARGET_ID),
        Member::required("Filter", &POLICY_TYPE),
        Member::optional("NextToken", &NEXT_TOKEN),
        Member::optional("MaxResults", &MAX_RESULTS),
    ]),
);

/// `ListPoliciesForTargetResponse`
pub static LIST_POLICIES_FOR_TARGET_RESPONSE: Schema = Schema::new(
    "ListPoliciesForTargetResponse",
    Kind::structure(&[
        Member::optional("Policies", &POLICIES),
        Member::optional("NextToken", &NEXT_TOKEN),
    ]),
);

/// `ListPoliciesRequest`
pub static LIST_POLICIES_REQUEST: Schema = Schema::new(
    "ListPoliciesRequest",
    Kind::structure(&[
        Member::required("Filter", &POLICY_TYPE),
        Member::optional("NextToken", &NEXT_TOKEN),
        Member::optional("MaxResults", &MAX_RESULTS),
    ]),
);

/// `ListPoliciesResponse`
pub static LIST_POLICIES_RESPONSE: Schema = Schema::new(
    "ListPoliciesResponse",
    Kind::structure(&[
        Member::optional("Policies", &POLICIES),
        Member::optional("NextToken", &NEXT_TOKEN),
    ]),
);

/// `ListRootsRequest`
pub static LIST_ROOTS_REQUEST: Schema = Schema::new(
    "ListRootsRequest",
    Kind::structure(&[
        Member::optional("NextToken", &NEXT_TOKEN),
        Member::optional("MaxResults", &MAX_RESULTS),
    ]),
);

/// `ListRootsResponse`
pub static LIST_ROOTS_RESPONSE: Schema = Schema::new(
    "ListRootsResponse",
    Kind::structure(&[
        Member::optional("Roots", &ROOTS),
        Member::optional("NextToken", &NEXT_TOKEN),
    ]),
);

/// `ListTagsForResourceRequest`
pub static LIST_TAGS_FOR_RESOURCE_REQUEST: Schema = Schema::new(
    "ListTagsForResourceRequest",
    Kind::structure(&[
        Member::required("ResourceId", &TAGGABLE_RESOURCE_ID),
        Member::optional("NextToken", &NEXT_TOKEN),
    ]),
);

/// `ListTagsForResourceResponse`
pub static LIST_TAGS_FOR_RESOURCE_RESPONSE: Schema = Schema::new(
    "ListTagsForResourceResponse",
    Kind::structure(&[
        Member::optional("Tags", &TAGS),
        Member::optional("NextToken", &NEXT_TOKEN),
    ]),
);

/// `ListTargetsForPolicyRequest`
pub static LIST_TARGETS_FOR_POLICY_REQUEST: Schema = Schema::new(
    "ListTargetsForPolicyRequest",
    Kind::structure(&[
        Member::required("PolicyId", &POLICY_ID),
        Member::optional("NextToken", &NEXT_TOKEN),
        Member::optional("MaxResults", &MAX_RESULTS),
    ]),
);

/// `ListTargetsForPolicyResponse`
pub static LIST_TARGETS_FOR_POLICY_RESPONSE: Schema = Schema::new(
    "ListTargetsForPolicyResponse",
    Kind::structure(&[
        Member::optional("Targets", &POLICY_TARGETS),
        Member::optional("NextToken", &NEXT_TOKEN),
    ]),
);

/// `MalformedPolicyDocumentException`
pub static MALFORMED_POLICY_DOCUMENT_EXCEPTION: Schema = Schema::new(
    "MalformedPolicyDocumentException",
    Kind::structure(&[Member::optional("Message", &EXCEPTION_MESSAGE)]),
);

/// The error `MalformedPolicyDocumentException`
pub static MALFORMED_POLICY_DOCUMENT_EXCEPTION_ERROR: ErrorSchema = ErrorSchema {
    shape: &MALFORMED_POLICY_DOCUMENT_EXCEPTION,
    code: "MalformedPolicyDocumentException",
    status: 400,
};

/// `MasterCannotLeaveOrganizationException`
pub static MASTER_CANNOT_LEAVE_ORGANIZATION_EXCEPTION: Schema = Schema::new(
    "MasterCannotLeaveOrganizationException",
    Kind::structure(&[Member::optional("Message", &EXCEPTION_MESSAGE)]),
);

/// The error `MasterCannotLeaveOrganizationException`
pub static MASTER_CANNOT_LEAVE_ORGANIZATION_EXCEPTION_ERROR: ErrorSchema = ErrorSchema {
    shape: &MASTER_CANNOT_LEAVE_ORGANIZATION_EXCEPTION,
    code: "MasterCannotLeaveOrganizationException",
    status: 400,
};

/// `MaxResults`
pub static MAX_RESULTS: Schema =
    Schema::new("MaxResults", Kind::Integer(Range::of(Some(1), Some(20))));

/// `MoveAccountRequest`
pub static MOVE_ACCOUNT_REQUEST: Schema = Schema::new(
    "MoveAccountRequest",
    Kind::structure(&[
        Member::required("AccountId", &ACCOUNT_ID),
        Member::required("SourceParentId", &PARENT_ID),
        Member::required("DestinationParentId", &PARENT_ID),
    ]),
);

static NEXT_TOKEN_PATTERN: Pattern = Pattern::new(
    "[\\s\\S]*",
    "[\\t\\n\\x0B\\f\\r \\x{0}-\\x08\\x0E-\\x1F!-\\x{10FFFF}]*",
);

/// `NextToken`
pub static NEXT_TOKEN: Schema = Schema::new(
    "NextToken",
    Kind::String(Text {
        length: Range::of(None, Some(100000)),
        pattern: Some(&NEXT_TOKEN_PATTERN),
        ..Text::ANY
    }),
);

/// `Organization`
pub static ORGANIZATION: Schema = Schema::new(
    "Organization",
    Kind::structure(&[
        Member::optional("Id", &ORGANIZATION_ID),
        Member::optional("Arn", &ORGANIZATION_ARN),
        Member::optional("FeatureSet", &ORGANIZATION_FEATURE_SET),
        Member::optional("MasterAccountArn", &ACCOUNT_ARN),
        Member::optional("MasterAccountId", &ACCOUNT_ID),
        Member::optional("MasterAccountEmail", &EMAIL),
        Member::optional("AvailablePolicyTypes", &POLICY_TYPES),
    ]),
);

static ORGANIZATION_ARN_PATTERN: Pattern = Pattern::new(
    "^arn:aws:organizations::\\d{12}:organization\\/o-[a-z0-9]{10,32}",
    "^arn:aws:organizations::[0-9]{12}:organization/o-[a-z0-9]{10,32}",
);

/// `OrganizationArn`
pub static ORGANIZATION_ARN: Schema = Schema::new(
    "OrganizationArn",
    Kind::String(Text {
        pattern: Some(&ORGANIZATION_ARN_PATTERN),
        ..Text::ANY
    }),
);

/// `OrganizationFeatureSet`
pub static ORGANIZATION_FEATURE_SET: Schema = Schema::new(
    "OrganizationFeatureSet",
    Kind::enumeration(&["ALL", "CONSOLIDATED_BILLING"]),
);

static ORGANIZATION_ID_PATTERN: Pattern =
    Pattern::new("^o-[a-z0-9]{10,32}$", "^o-[a-z0-9]{10,32}$");

/// `OrganizationId`
pub static ORGANIZATION_ID: Schema = Schema::new(
    "OrganizationId",
    Kind::String(Text {
        pattern: Some(&ORGANIZATION_ID_PATTERN),
        ..Text::ANY
    }),
);

/// `OrganizationNotEmptyException`
pub static ORGANIZATION_NOT_EMPTY_EXCEPTION: Schema = Schema::new(
    "OrganizationNotEmptyException",
    Kind::structure(&[Member::optional("Message", &EXCEPTION_MESSAGE)]),
);

/// The error `OrganizationNotEmptyException`
pub static ORGANIZATION_NOT_EMPTY_EXCEPTION_ERROR: ErrorSchema = ErrorSchema {
    shape: &ORGANIZATION_NOT_EMPTY_EXCEPTION,
    code: "OrganizationNotEmptyException",
    status: 400,
};

/// `OrganizationalUnit`
pub static ORGANIZATIONAL_UNIT: Schema = Schema::new(
    "OrganizationalUnit",
    Kind::structure(&[
        Member::optional("Id", &ORGANIZATIONAL_UNIT_ID),
        Member::optional("Arn", &ORGANIZATIONAL_UNIT_ARN),
        Member::optional("Name", &ORGANIZATIONAL_UNIT_NAME),
        Member::optional("Path", &PATH),
    ]),
);

static ORGANIZATIONAL_UNIT_ARN_PATTERN: Pattern = Pattern::new(
    "^arn:aws:organizations::\\d{12}:ou\\/o-[a-z0-9]{10,32}\\/ou-[0-9a-z]{4,32}-[0-9a-z]{8,32}",
    "^arn:aws:organizations::[0-9]{12}:ou/o-[a-z0-9]{10,32}/ou-[0-9a-z]{4,32}-[0-9a-z]{8,32}",
);

/// `OrganizationalUnitArn`
pub static ORGANIZATIONAL_UNIT_ARN: Schema = Schema::new(
    "OrganizationalUnitArn",
    Kind::String(Text {
        pattern: Some(&ORGANIZATIONAL_UNIT_ARN_PATTERN),
        ..Text::ANY
    }),
);

static ORGANIZATIONAL_UNIT_ID_PATTERN: Pattern = Pattern::new(
    "^ou-[0-9a-z]{4,32}-[a-z0-9]{8,32}$",
    "^ou-[0-9a-z]{4,32}-[a-z0-9]{8,32}$",
);

/// `OrganizationalUnitId`
pub static ORGANIZATIONAL_UNIT_ID: Schema = Schema::new(
    "OrganizationalUnitId",
    Kind::String(Text {
        length: Range::of(None, Some(68)),
        pattern: Some(&ORGANIZATIONAL_UNIT_ID_PATTERN),
        ..Text::ANY
    }),
);

static ORGANIZATIONAL_UNIT_NAME_PATTERN: Pattern = Pattern::new(
    "[\\s\\S]*",
    "[\\t\\n\\x0B\\f\\r \\x{0}-\\x08\\x0E-\\x1F!-\\x{10FFFF}]*",
);

/// `OrganizationalUnitName`
pub static ORGANIZATIONAL_UNIT_NAME: Schema = Schema::new(
    "OrganizationalUnitName",
    Kind::String(Text {
        length: Range::of(Some(1), Some(128)),
        pattern: Some(&ORGANIZATIONAL_UNIT_NAME_PATTERN),
        ..Text::ANY
    }),
);

/// `OrganizationalUnitNotEmptyException`
pub static ORGANIZATIONAL_UNIT_NOT_EMPTY_EXCEPTION: Schema = Schema::new(
    "OrganizationalUnitNotEmptyException",
    Kind::structure(&[Member::optional("Message", &EXCEPTION_MESSAGE)]),
);

/// The error `OrganizationalUnitNotEmptyException`
pub static ORGANIZATIONAL_UNIT_NOT_EMPTY_EXCEPTION_ERROR: ErrorSchema = ErrorSchema {
    shape: &ORGANIZATIONAL_UNIT_NOT_EMPTY_EXCEPTION,
    code: "OrganizationalUnitNotEmptyException",
    status: 400,
};

/// `OrganizationalUnitNotFoundException`
pub static ORGANIZATIONAL_UNIT_NOT_FOUND_EXCEPTION: Schema = Schema::new(
    "OrganizationalUnitNotFoundException",
    Kind::structure(&[Member::optional("Message", &EXCEPTION_MESSAGE)]),
);

/// The error `OrganizationalUnitNotFoundException`
pub static ORGANIZATIONAL_UNIT_NOT_FOUND_EXCEPTION_ERROR: ErrorSchema = ErrorSchema {
    shape: &ORGANIZATIONAL_UNIT_NOT_FOUND_EXCEPTION,
    code: "OrganizationalUnitNotFoundException",
    status: 400,
};

/// `OrganizationalUnits`
pub static ORGANIZATIONAL_UNITS: Schema = Schema::new(
    "OrganizationalUnits",
    Kind::List(&ORGANIZATIONAL_UNIT, Range::ANY),
);

/// `Parent`
pub static PARENT: Schema = Schema::new(
    "Parent",
    Kind::structure(&[
        Member::optional("Id", &PARENT_ID),
        Member::optional("Type", &PARENT_TYPE),
    ]),
);

static PARENT_ID_PATTERN: Pattern = Pattern::new(
    "^(r-[0-9a-z]{4,32})|(ou-[0-9a-z]{4,32}-[a-z0-9]{8,32})$",
    "^(r-[0-9a-z]{4,32})|(ou-[0-9a-z]{4,32}-[a-z0-9]{8,32})$",
);

/// `ParentId`
pub static PARENT_ID: Schema = Schema::new(
    "ParentId",
    Kind::String(Text {
        length: Range::of(None, Some(100)),
        pattern: Some(&PARENT_ID_PATTERN),
        ..Text::ANY
    }),
);

/// `ParentNotFoundException`
pub static PARENT_NOT_FOUND_EXCEPTION: Schema = Schema::new(
    "ParentNotFoundException",
    Kind::structure(&[Member::optional("Message", &EXCEPTION_MESSAGE)]),
);

/// The error `ParentNotFoundException`
pub static PARENT_NOT_FOUND_EXCEPTION_ERROR: ErrorSchema = ErrorSchema {
    shape: &PARENT_NOT_FOUND_EXCEPTION,
    code: "ParentNotFoundException",
    status: 400,
};

/// `ParentType`
pub static PARENT_TYPE: Schema = Schema::new(
    "ParentType",
    Kind::enumeration(&["ROOT", "ORGANIZATIONAL_UNIT"]),
);

/// `Parents`
pub static PARENTS: Schema = Schema::new("Parents", Kind::List(&PARENT, Range::ANY));

static PATH_PATTERN: Pattern = Pattern::new(
    "^(o-[a-z0-9]{10,32}\\/r-[0-9a-z]{4,32}(\\/ou\\-[0-9a-z]{4,32}-[a-z0-9]{8,32})*(\\/\\d{12})*)\\/",
    "^(o-[a-z0-9]{10,32}/r-[0-9a-z]{4,32}(/ou\\-[0-9a-z]{4,32}-[a-z0-9]{8,32})*(/[0-9]{12})*)/",
);

/// `Path`
pub static PATH: Schema = Schema::new(
    "Path",
    Kind::String(Text {
        pattern: Some(&PATH_PATTERN),
        ..Text::ANY
    }),
);

/// `PathToError`
pub static PATH_TO_ERROR: Schema = Schema::new("PathToError", Kind::String(Text::ANY));

/// `Paths`
pub static PATHS: Schema = Schema::new("Paths", Kind::List(&PATH, Range::ANY));

/// `Policies`
pub static POLICIES: Schema = Schema::new("Policies", Kind::List(&POLICY_SUMMARY, Range::ANY));

/// `Policy`
pub static POLICY: Schema = Schema::new(
    "Policy",
    Kind::structure(&[
        Member::optional("PolicySummary", &POLICY_SUMMARY),
        Member::optional("Content", &POLICY_CONTENT),
    ]),
);

static POLICY_ARN_PATTERN: Pattern = Pattern::new(
    "^(arn:aws:organizations::\\d{12}:policy\\/o-[a-z0-9]{10,32}\\/[0-9a-z_]+\\/p-[0-9a-z]{10,32})|(arn:aws:organizations::aws:policy\\/[0-9a-z_]+\\/p-[0-9a-zA-Z_]{10,128})",
    "^(arn:aws:organizations::[0-9]{12}:policy/o-[a-z0-9]{10,32}/[0-9a-z_]+/p-[0-9a-z]{10,32})|(arn:aws:organizations::aws:policy/[0-9a-z_]+/p-[0-9a-zA-Z_]{10,128})",
);

/// `PolicyArn`
pub static POLICY_ARN: Schema = Schema::new(
    "PolicyArn",
    Kind::String(Text {
        pattern: Some(&POLICY_ARN_PATTERN),
        ..Text::ANY
    }),
);

/// `PolicyChangesInProgressException`
pub static POLICY_CHANGES_IN_PROGRESS_EXCEPTION: Schema = Schema::new(
    "PolicyChangesInProgressException",
    Kind::structure(&[Member::optional("Message", &EXCEPTION_MESSAGE)]),
);

/// The error `PolicyChangesInProgressException`
pub static POLICY_CHANGES_IN_PROGRESS_EXCEPTION_ERROR: ErrorSchema = ErrorSchema {
    shape: &POLICY_CHANGES_IN_PROGRESS_EXCEPTION,
    code: "PolicyChangesInProgressException",
    status: 400,
};

static POLICY_CONTENT_PATTERN: Pattern = Pattern::new(
    "[\\s\\S]*",
    "[\\t\\n\\x0B\\f\\r \\x{0}-\\x08\\x0E-\\x1F!-\\x{10FFFF}]*",
);

/// `PolicyContent`
pub static POLICY_CONTENT: Schema = Schema::new(
    "PolicyContent",
    Kind::String(Text {
        length: Range::of(Some(1), None),
        pattern: Some(&POLICY_CONTENT_PATTERN),
        ..Text::ANY
    }),
);

static POLICY_DESCRIPTION_PATTERN: Pattern = Pattern::new(
    "[\\s\\S]*",
    "[\\t\\n\\x0B\\f\\r \\x{0}-\\x08\\x0E-\\x1F!-\\x{10FFFF}]*",
);

/// `PolicyDescription`
pub static POLICY_DESCRIPTION: Schema = Schema::new(
    "PolicyDescription",
    Kind::String(Text {
        length: Range::of(None, Some(512)),
        pattern: Some(&POLICY_DESCRIPTION_PATTERN),
        ..Text::ANY
    }),
);

static POLICY_ID_PATTERN: Pattern =
    Pattern::new("^p-[0-9a-zA-Z_]{8,128}$", "^p-[0-9a-zA-Z_]{8,128}$");

/// `PolicyId`
pub static POLICY_ID: Schema = Schema::new(
    "PolicyId",
    Kind::String(Text {
        length: Range::of(None, Some(130)),
        pattern: Some(&POLICY_ID_PATTERN),
        ..Text::ANY
    }),
);

/// `PolicyIds`
pub static POLICY_IDS: Schema = Schema::new("PolicyIds", Kind::List(&POLICY_ID, Range::ANY));

/// `PolicyInUseException`
pub static POLICY_IN_USE_EXCEPTION: Schema = Schema::new(
    "PolicyInUseException",
    Kind::structure(&[Member::optional("Message", &EXCEPTION_MESSAGE)]),
);

/// The error `PolicyInUseException`
pub static POLICY_IN_USE_EXCEPTION_ERROR: ErrorSchema = ErrorSchema {
    shape: &POLICY_IN_USE_EXCEPTION,
    code: "PolicyInUseException",
    status: 400,
};

static POLICY_NAME_PATTERN: Pattern = Pattern::new(
    "[\\s\\S]*",
    "[\\t\\n\\x0B\\f\\r \\x{0}-\\x08\\x0E-\\x1F!-\\x{10FFFF}]*",
);

/// `PolicyName`
pub static POLICY_NAME: Schema = Schema::new(
    "PolicyName",
    Kind::String(Text {
        length: Range::of(Some(1), Some(128)),
        pattern: Some(&POLICY_NAME_PATTERN),
        ..Text::ANY
    }),
);

/// `PolicyNotAttachedException`
pub static POLICY_NOT_ATTACHED_EXCEPTION: Schema = Schema::new(
    "PolicyNotAttachedException",
    Kind::structure(&[Member::optional("Message", &EXCEPTION_MESSAGE)]),
);

/// The error `PolicyNotAttachedException`
pub static POLICY_NOT_ATTACHED_EXCEPTION_ERROR: ErrorSchema = ErrorSchema {
    shape: &POLICY_NOT_ATTACHED_EXCEPTION,
    code: "PolicyNotAttachedException",
    status: 400,
};

/// `PolicyNotFoundException`
pub static POLICY_NOT_FOUND_EXCEPTION: Schema = Schema::new(
    "PolicyNotFoundException",
    Kind::structure(&[Member::optional("Message", &EXCEPTION_MESSAGE)]),
);

/// The error `PolicyNotFoundException`
pub static POLICY_NOT_FOUND_EXCEPTION_ERROR: ErrorSchema = ErrorSchema {
    shape: &POLICY_NOT_FOUND_EXCEPTION,
    code: "PolicyNotFoundException",
    status: 400,
};

/// `PolicySummary`
pub static POLICY_SUMMARY: Schema = Schema::new(
    "PolicySummary",
    Kind::structure(&[
        Member::optional("Id", &POLICY_ID),
        Member::optional("Arn", &POLICY_ARN),
        Member::optional("Name", &POLICY_NAME),
        Member::optional("Description", &POLICY_DESCRIPTION),
        Member::optional("Type", &POLICY_TYPE),
        Member::optional("AwsManaged", &AWS_MANAGED_POLICY),
    ]),
);

static POLICY_TARGET_ID_PATTERN: Pattern = Pattern::new(
    "^(r-[0-9a-z]{4,32})|(\\d{12})|(ou-[0-9a-z]{4,32}-[a-z0-9]{8,32})$",
    "^(r-[0-9a-z]{4,32})|([0-9]{12})|(ou-[0-9a-z]{4,32}-[a-z0-9]{8,32})$",
);

/// `PolicyTargetId`
pub static POLICY_TARGET_ID: Schema = Schema::new(
    "PolicyTargetId",
    Kind::String(Text {
        length: Range::of(None, Some(100)),
        pattern: Some(&POLICY_TARGET_ID_PATTERN),
        ..Text::ANY
    }),
);

/// `PolicyTargetSummary`
pub static POLICY_TARGET_SUMMARY: Schema = Schema::new(
    "PolicyTargetSummary",
    Kind::structure(&[
        Member::optional("TargetId", &POLICY_TARGET_ID),
        Member::optional("Arn", &GENERIC_ARN),
        Member::optional("Name", &TARGET_NAME),
        Member::optional("Type", &TARGET_TYPE),
    ]),
);

/// `PolicyTargets`
pub static POLICY_TARGETS: Schema = Schema::new(
    "PolicyTargets",
    Kind::List(&POLICY_TARGET_SUMMARY, Range::ANY),
);

/// `PolicyType`
pub static POLICY_TYPE: Schema = Schema::new(
    "PolicyType",
    Kind::enumeration(&[
        "SERVICE_CONTROL_POLICY",
        "RESOURCE_CONTROL_POLICY",
        "TAG_POLICY",
        "BACKUP_POLICY",
        "AISERVICES_OPT_OUT_POLICY",
        "CHATBOT_POLICY",
        "DECLARATIVE_POLICY_EC2",
        "SECURITYHUB_POLICY",
        "SECURITYHUB_CSPM_POLICY",
        "INSPECTOR_POLICY",
        "UPGRADE_ROLLOUT_POLICY",
        "BEDROCK_POLICY",
        "S3_POLICY",
        "NETWORK_SECURITY_DIRECTOR_POLICY",
        "GUARDDUTY_POLICY",
    ]),
);

/// `PolicyTypeAlreadyEnabledException`
pub static POLICY_TYPE_ALREADY_ENABLED_EXCEPTION: Schema = Schema::new(
    "PolicyTypeAlreadyEnabledException",
    Kind::structure(&[Member::optional("Message", &EXCEPTION_MESSAGE)]),
);

/// The error `PolicyTypeAlreadyEnabledException`
pub static POLICY_TYPE_ALREADY_ENABLED_EXCEPTION_ERROR: ErrorSchema = ErrorSchema {
    shape: &POLICY_TYPE_ALREADY_ENABLED_EXCEPTION,
    code: "PolicyTypeAlreadyEnabledException",
    status: 400,
};

/// `PolicyTypeNotAvailableForOrganizationException`
pub static POLICY_TYPE_NOT_AVAILABLE_FOR_ORGANIZATION_EXCEPTION: Schema = Schema::new(
    "PolicyTypeNotAvailableForOrganizationException",
    Kind::structure(&[Member::optional("Message", &EXCEPTION_MESSAGE)]),
);

/// The error `PolicyTypeNotAvailableForOrganizationException`
pub static POLICY_TYPE_NOT_AVAILABLE_FOR_ORGANIZATION_EXCEPTION_ERROR: ErrorSchema = ErrorSchema {
    shape: &POLICY_TYPE_NOT_AVAILABLE_FOR_ORGANIZATION_EXCEPTION,
    code: "PolicyTypeNotAvailableForOrganizationException",
    status: 400,
};

/// `PolicyTypeNotEnabledException`
pub static POLICY_TYPE_NOT_ENABLED_EXCEPTION: Schema = Schema::new(
    "PolicyTypeNotEnabledException",
    Kind::structure(&[Member::optional("Message", &EXCEPTION_MESSAGE)]),
);

/// The error `PolicyTypeNotEnabledException`
pub static POLICY_TYPE_NOT_ENABLED_EXCEPTION_ERROR: ErrorSchema = ErrorSchema {
    shape: &POLICY_TYPE_NOT_ENABLED_EXCEPTION,
    code: "PolicyTypeNotEnabledException",
    status: 400,
};

/// `PolicyTypeStatus`
pub static POLICY_TYPE_STATUS: Schema = Schema::new(
    "PolicyTypeStatus",
    Kind::enumeration(&["ENABLED", "PENDING_ENABLE", "PENDING_DISABLE"]),
);

/// `PolicyTypeSummary`
pub static POLICY_TYPE_SUMMARY: Schema = Schema::new(
    "PolicyTypeSummary",
    Kind::structure(&[
        Member::optional("Type", &POLICY_TYPE),
        Member::optional("Status", &POLICY_TYPE_STATUS),
    ]),
);

/// `PolicyTypes`
pub static POLICY_TYPES: Schema =
    Schema::new("PolicyTypes", Kind::List(&POLICY_TYPE_SUMMARY, Range::ANY));

/// `PutResourcePolicyRequest`
pub static PUT_RESOURCE_POLICY_REQUEST: Schema = Schema::new(
    "PutResourcePolicyRequest",
    Kind::structure(&[
        Member::required("Content", &RESOURCE_POLICY_CONTENT),
        Member::optional("Tags", &TAGS),
    ]),
);

/// `PutResourcePolicyResponse`
pub static PUT_RESOURCE_POLICY_RESPONSE: Schema = Schema::new(
    "PutResourcePolicyResponse",
    Kind::structure(&[Member::optional("ResourcePolicy", &RESOURCE_POLICY)]),
);

/// `RegisterDelegatedAdministratorRequest`
pub static REGISTER_DELEGATED_ADMINISTRATOR_REQUEST: Schema = Schema::new(
    "RegisterDelegatedAdministratorRequest",
    Kind::structure(&[
        Member::required("AccountId", &ACCOUNT_ID),
        Member::required("ServicePrincipal", &SERVICE_PRINCIPAL),
    ]),
);

/// `RemoveAccountFromOrganizationRequest`
pub static REMOVE_ACCOUNT_FROM_ORGANIZATION_REQUEST: Schema = Schema::new(
    "RemoveAccountFromOrganizationRequest",
    Kind::structure(&[Member::required("AccountId", &ACCOUNT_ID)]),
);

/// `ResourcePolicy`
pub static RESOURCE_POLICY: Schema = Schema::new(
    "ResourcePolicy",
    Kind::structure(&[
        Member::optional("ResourcePolicySummary", &RESOURCE_POLICY_SUMMARY),
        Member::optional("Content", &RESOURCE_POLICY_CONTENT),
    ]),
);

static RESOURCE_POLICY_ARN_PATTERN: Pattern = Pattern::new(
    "^arn:[a-z0-9][a-z0-9-.]{0,62}:organizations::\\d{12}:resourcepolicy\\/o-[a-z0-9]{10,32}\\/rp-[0-9a-zA-Z_]{4,128}",
    "^arn:[a-z0-9][a-z0-9-.]{0,62}:organizations::[0-9]{12}:resourcepolicy/o-[a-z0-9]{10,32}/rp-[0-9a-zA-Z_]{4,128}",
);

/// `ResourcePolicyArn`
pub static RESOURCE_POLICY_ARN: Schema = Schema::new(
    "ResourcePolicyArn",
    Kind::String(Text {
        pattern: Some(&RESOURCE_POLICY_ARN_PATTERN),
        ..Text::ANY
    }),
);

static RESOURCE_POLICY_CONTENT_PATTERN: Pattern = Pattern::new(
    "[\\s\\S]*",
    "[\\t\\n\\x0B\\f\\r \\x{0}-\\x08\\x0E-\\x1F!-\\x{10FFFF}]*",
);

/// `ResourcePolicyContent`
pub static RESOURCE_POLICY_CONTENT: Schema = Schema::new(
    "ResourcePolicyContent",
    Kind::String(Text {
        length: Range::of(Some(1), Some(40000)),
        pattern: Some(&RESOURCE_POLICY_CONTENT_PATTERN),
        ..Text::ANY
    }),
);

static RESOURCE_POLICY_ID_PATTERN: Pattern =
    Pattern::new("^rp-[0-9a-zA-Z_]{4,128}$", "^rp-[0-9a-zA-Z_]{4,128}$");

/// `ResourcePolicyId`
pub static RESOURCE_POLICY_ID: Schema = Schema::new(
    "ResourcePolicyId",
    Kind::String(Text {
        length: Range::of(None, Some(131)),
        pattern: Some(&RESOURCE_POLICY_ID_PATTERN),
        ..Text::ANY
    }),
);

/// `ResourcePolicyNotFoundException`
pub static RESOURCE_POLICY_NOT_FOUND_EXCEPTION: Schema = Schema::new(
    "ResourcePolicyNotFoundException",
    Kind::structure(&[Member::optional("Message", &EXCEPTION_MESSAGE)]),
);

/// The error `ResourcePolicyNotFoundException`
pub static RESOURCE_POLICY_NOT_FOUND_EXCEPTION_ERROR: ErrorSchema = ErrorSchema {
    shape: &RESOURCE_POLICY_NOT_FOUND_EXCEPTION,
    code: "ResourcePolicyNotFoundException",
    status: 400,
};

/// `ResourcePolicySummary`
pub static RESOURCE_POLICY_SUMMARY: Schema = Schema::new(
    "ResourcePolicySummary",
    Kind::structure(&[
        Member::optional("Id", &RESOURCE_POLICY_ID),
        Member::optional("Arn", &RESOURCE_POLICY_ARN),
    ]),
);

/// `ResponsibilityTransfer`
pub static RESPONSIBILITY_TRANSFER: Schema = Schema::new(
    "ResponsibilityTransfer",
    Kind::structure(&[
        Member::optional("Arn", &RESPONSIBILITY_TRANSFER_ARN),
        Member::optional("Name", &RESPONSIBILITY_TRANSFER_NAME),
        Member::optional("Id", &RESPONSIBILITY_TRANSFER_ID),
        Member::optional("Type", &RESPONSIBILITY_TRANSFER_TYPE),
        Member::optional("Status", &RESPONSIBILITY_TRANSFER_STATUS),
        Member::optional("Source", &TRANSFER_PARTICIPANT),
        Member::optional("Target", &TRANSFER_PARTICIPANT),
        Member::optional("StartTimestamp", &TIMESTAMP),
        Member::optional("EndTimestamp", &TIMESTAMP),
        Member::optional("ActiveHandshakeId", &HANDSHAKE_ID),
    ]),
);

/// `ResponsibilityTransferAlreadyInStatusException`
pub static RESPONSIBILITY_TRANSFER_ALREADY_IN_STATUS_EXCEPTION: Schema = Schema::new(
    "ResponsibilityTransferAlreadyInStatusException",
    Kind::structure(&[Member::optional("Message", &EXCEPTION_MESSAGE)]),
);

/// The error `ResponsibilityTransferAlreadyInStatusException`
pub static RESPONSIBILITY_TRANSFER_ALREADY_IN_STATUS_EXCEPTION_ERROR: ErrorSchema = ErrorSchema {
    shape: &RESPONSIBILITY_TRANSFER_ALREADY_IN_STATUS_EXCEPTION,
    code: "ResponsibilityTransferAlreadyInStatusException",
    status: 400,
};

static RESPONSIBILITY_TRANSFER_ARN_PATTERN: Pattern = Pattern::new(
    "^arn:[a-z0-9][a-z0-9-.]{0,62}:organizations::\\d{12}:transfer\\/o-[a-z0-9]{10,32}\\/(billing)\\/(inbound|outbound)\\/rt-[0-9a-z]{8,32}$",
    "^arn:[a-z0-9][a-z0-9-.]{0,62}:organizations::[0-9]{12}:transfer/o-[a-z0-9]{10,32}/(billing)/(inbound|outbound)/rt-[0-9a-z]{8,32}$",
);

/// `ResponsibilityTransferArn`
pub static RESPONSIBILITY_TRANSFER_ARN: Schema = Schema::new(
    "ResponsibilityTransferArn",
    Kind::String(Text {
        pattern: Some(&RESPONSIBILITY_TRANSFER_ARN_PATTERN),
        ..Text::ANY
    }),
);

static RESPONSIBILITY_TRANSFER_ID_PATTERN: Pattern =
    Pattern::new("^rt-[0-9a-z]{8,32}$", "^rt-[0-9a-z]{8,32}$");

/// `ResponsibilityTransferId`
pub static RESPONSIBILITY_TRANSFER_ID: Schema = Schema::new(
    "ResponsibilityTransferId",
    Kind::String(Text {
        pattern: Some(&RESPONSIBILITY_TRANSFER_ID_PATTERN),
        ..Text::ANY
    }),
);

static RESPONSIBILITY_TRANSFER_NAME_PATTERN: Pattern = Pattern::new("^[ -~]+$", "^[ -\\~]+$");

/// `ResponsibilityTransferName`
pub static RESPONSIBILITY_TRANSFER_NAME: Schema = Schema::sensitive(
    "ResponsibilityTransferName",
    Kind::String(Text {
        length: Range::of(Some(1), Some(128)),
        pattern: Some(&RESPONSIBILITY_TRANSFER_NAME_PATTERN),
        ..Text::ANY
    }),
);

/// `ResponsibilityTransferNotFoundException`
pub static RESPONSIBILITY_TRANSFER_NOT_FOUND_EXCEPTION: Schema = Schema::new(
    "ResponsibilityTransferNotFoundException",
    Kind::structure(&[Member::optional("Message", &EXCEPTION_MESSAGE)]),
);

/// The error `ResponsibilityTransferNotFoundException`
pub static RESPONSIBILITY_TRANSFER_NOT_FOUND_EXCEPTION_ERROR: ErrorSchema = ErrorSchema {
    shape: &RESPONSIBILITY_TRANSFER_NOT_FOUND_EXCEPTION,
    code: "ResponsibilityTransferNotFoundException",
    status: 400,
};

/// `ResponsibilityTransferStatus`
pub static RESPONSIBILITY_TRANSFER_STATUS: Schema = Schema::new(
    "ResponsibilityTransferStatus",
    Kind::enumeration(&[
        "REQUESTED",
        "DECLINED",
        "CANCELED",
        "EXPIRED",
        "ACCEPTED",
        "WITHDRAWN",
    ]),
);

/// `ResponsibilityTransferType`
pub static RESPONSIBILITY_TRANSFER_TYPE: Schema = Schema::new(
    "ResponsibilityTransferType",
    Kind::enumeration(&["BILLING"]),
);

/// `ResponsibilityTransfers`
pub static RESPONSIBILITY_TRANSFERS: Schema = Schema::new(
    "ResponsibilityTransfers",
    Kind::List(&RESPONSIBILITY_TRANSFER, Range::ANY),
);

static ROLE_NAME_PATTERN: Pattern = Pattern::new("[\\w+=,.@-]{1,64}", "[0-9A-Za-z_+=,.@-]{1,64}");

/// `RoleName`
pub static ROLE_NAME: Schema = Schema::new(
    "RoleName",
    Kind::String(Text {
        length: Range::of(None, Some(64)),
        pattern: Some(&ROLE_NAME_PATTERN),
        ..Text::ANY
    }),
);

/// `Root`
pub static ROOT: Schema = Schema::new(
    "Root",
    Kind::structure(&[
        Member::optional("Id", &ROOT_ID),
        Member::optional("Arn", &ROOT_ARN),
        Member::optional("Name", &ROOT_NAME),
        Member::optional("PolicyTypes", &POLICY_TYPES),
    ]),
);

static ROOT_ARN_PATTERN: Pattern = Pattern::new(
    "^arn:aws:organizations::\\d{12}:root\\/o-[a-z0-9]{10,32}\\/r-[0-9a-z]{4,32}",
    "^arn:aws:organizations::[0-9]{12}:root/o-[a-z0-9]{10,32}/r-[0-9a-z]{4,32}",
);

/// `RootArn`
pub static ROOT_ARN: Schema = Schema::new(
    "RootArn",
    Kind::String(Text {
        pattern: Some(&ROOT_ARN_PATTERN),
        ..Text::ANY
    }),
);

static ROOT_ID_PATTERN: Pattern = Pattern::new("^r-[0-9a-z]{4,32}$", "^r-[0-9a-z]{4,32}$");

/// `RootId`
pub static ROOT_ID: Schema = Schema::new(
    "RootId",
    Kind::String(Text {
        length: Range::of(None, Some(34)),
        pattern: Some(&ROOT_ID_PATTERN),
        ..Text::ANY
    }),
);

/// `RootName`
pub static ROOT_NAME: Schema = Schema::new(
    "RootName",
    Kind::String(Text {
        length: Range::of(Some(1), Some(128)),
        ..Text::ANY
    }),
);

/// `RootNotFoundException`
pub static ROOT_NOT_FOUND_EXCEPTION: Schema = Schema::new(
    "RootNotFoundException",
    Kind::structure(&[Member::optional("Message", &EXCEPTION_MESSAGE)]),
);

/// The error `RootNotFoundException`
pub static ROOT_NOT_FOUND_EXCEPTION_ERROR: ErrorSchema = ErrorSchema {
    shape: &ROOT_NOT_FOUND_EXCEPTION,
    code: "RootNotFoundException",
    status: 400,
};

/// `Roots`
pub static ROOTS: Schema = Schema::new("Roots", Kind::List(&ROOT, Range::ANY));

/// `ServiceException`
pub static SERVICE_EXCEPTION: Schema = Schema::new(
    "ServiceException",
    Kind::structure(&[Member::optional("Message", &EXCEPTION_MESSAGE)]),
);

/// The error `ServiceException`
pub static SERVICE_EXCEPTION_ERROR: ErrorSchema = ErrorSchema {
    shape: &SERVICE_EXCEPTION,
    code: "ServiceException",
    status: 500,
};

static SERVICE_PRINCIPAL_PATTERN: Pattern = Pattern::new("[\\w+=,.@-]*", "[0-9A-Za-z_+=,.@-]*");

/// `ServicePrincipal`
pub static SERVICE_PRINCIPAL: Schema = Schema::new(
    "ServicePrincipal",
    Kind::String(Text {
        length: Range::of(Some(1), Some(128)),
        pattern: Some(&SERVICE_PRINCIPAL_PATTERN),
        ..Text::ANY
    }),
);

/// `SourceParentNotFoundException`
pub static SOURCE_PARENT_NOT_FOUND_EXCEPTION: Schema = Schema::new(
    "SourceParentNotFoundException",
    Kind::structure(&[Member::optional("Message", &EXCEPTION_MESSAGE)]),
);

/// The error `SourceParentNotFoundException`
pub static SOURCE_PARENT_NOT_FOUND_EXCEPTION_ERROR: ErrorSchema = ErrorSchema {
    shape: &SOURCE_PARENT_NOT_FOUND_EXCEPTION,
    code: "SourceParentNotFoundException",
    status: 400,
};

/// `Tag`
pub static TAG: Schema = Schema::new(
    "Tag",
    Kind::structure(&[
        Member::required("Key", &TAG_KEY),
        Member::required("Value", &TAG_VALUE),
    ]),
);

static TAG_KEY_PATTERN: Pattern = Pattern::new(
    "^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$",
    "^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$",
);

/// `TagKey`
pub static TAG_KEY: Schema = Schema::new(
    "TagKey",
    Kind::String(Text {
        length: Range::of(Some(1), Some(128)),
        pattern: Some(&TAG_KEY_PATTERN),
        ..Text::ANY
    }),
);

/// `TagKeys`
pub static TAG_KEYS: Schema = Schema::new("TagKeys", Kind::List(&TAG_KEY, Range::ANY));

/// `TagResourceRequest`
pub static TAG_RESOURCE_REQUEST: Schema = Schema::new(
    "TagResourceRequest",
    Kind::structure(&[
        Member::required("ResourceId", &TAGGABLE_RESOURCE_ID),
        Member::required("Tags", &TAGS),
    ]),
);

static TAG_VALUE_PATTERN: Pattern = Pattern::new(
    "^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$",
    "^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$",
);

/// `TagValue`
pub static TAG_VALUE: Schema = Schema::new(
    "TagValue",
    Kind::String(Text {
        length: Range::of(Some(0), Some(256)),
        pattern: Some(&TAG_VALUE_PATTERN),
        ..Text::ANY
    }),
);

static TAGGABLE_RESOURCE_ID_PATTERN: Pattern = Pattern::new(
    "^(r-[0-9a-z]{4,32})|(\\d{12})|(ou-[0-9a-z]{4,32}-[a-z0-9]{8,32})|(^p-[0-9a-zA-Z_]{8,128})|(^rp-[0-9a-zA-Z_]{4,128})|(^rt-[0-9a-zA-Z_]{8,32})$",
    "^(r-[0-9a-z]{4,32})|([0-9]{12})|(ou-[0-9a-z]{4,32}-[a-z0-9]{8,32})|(^p-[0-9a-zA-Z_]{8,128})|(^rp-[0-9a-zA-Z_]{4,128})|(^rt-[0-9a-zA-Z_]{8,32})$",
);

/// `TaggableResourceId`
pub static TAGGABLE_RESOURCE_ID: Schema = Schema::new(
    "TaggableResourceId",
    Kind::String(Text {
        length: Range::of(None, Some(130)),
        pattern: Some(&TAGGABLE_RESOURCE_ID_PATTERN),
        ..Text::ANY
    }),
);

/// `Tags`
pub static TAGS: Schema = Schema::new("Tags", Kind::List(&TAG, Range::ANY));

/// `TargetName`
pub static TARGET_NAME: Schema = Schema::new(
    "TargetName",
    Kind::String(Text {
        length: Range::of(Some(1), Some(128)),
        ..Text::ANY
    }),
);

/// `TargetNotFoundException`
pub static TARGET_NOT_FOUND_EXCEPTION: Schema = Schema::new(
    "TargetNotFoundException",
    Kind::structure(&[Member::optional("Message", &EXCEPTION_MESSAGE)]),
);

/// The error `TargetNotFoundException`
pub static TARGET_NOT_FOUND_EXCEPTION_ERROR: ErrorSchema = ErrorSchema {
    shape: &TARGET_NOT_FOUND_EXCEPTION,
    code: "TargetNotFoundException",
    status: 400,
};

/// `TargetType`
pub static TARGET_TYPE: Schema = Schema::new(
    "TargetType",
    Kind::enumeration(&["ACCOUNT", "ORGANIZATIONAL_UNIT", "ROOT"]),
);

/// `TerminateResponsibilityTransferRequest`
pub static TERMINATE_RESPONSIBILITY_TRANSFER_REQUEST: Schema = Schema::new(
    "TerminateResponsibilityTransferRequest",
    Kind::structure(&[
        Member::required("Id", &RESPONSIBILITY_TRANSFER_ID),
        Member::optional("EndTimestamp", &TIMESTAMP),
    ]),
);

/// `TerminateResponsibilityTransferResponse`
pub static TERMINATE_RESPONSIBILITY_TRANSFER_RESPONSE: Schema = Schema::new(
    "TerminateResponsibilityTransferResponse",
    Kind::structure(&[Member::optional(
        "ResponsibilityTransfer",
        &RESPONSIBILITY_TRANSFER,
    )]),
);

/// `Timestamp`
pub static TIMESTAMP: Schema = Schema::new(
    "Timestamp",
    Kind::Timestamp(TimestampFormat::ProtocolDefault),
);

/// `TooManyRequestsException`
pub static TOO_MANY_REQUESTS_EXCEPTION: Schema = Schema::new(
    "TooManyRequestsException",
    Kind::structure(&[
        Member::optional("Type", &EXCEPTION_TYPE),
        Member::optional("Message", &EXCEPTION_MESSAGE),
    ]),
);

/// The error `TooManyRequestsException`
pub static TOO_MANY_REQUESTS_EXCEPTION_ERROR: ErrorSchema = ErrorSchema {
    shape: &TOO_MANY_REQUESTS_EXCEPTION,
    code: "TooManyRequestsException",
    status: 400,
};

/// `TransferParticipant`
pub static TRANSFER_PARTICIPANT: Schema = Schema::new(
    "TransferParticipant",
    Kind::structure(&[
        Member::optional("ManagementAccountId", &ACCOUNT_ID),
        Member::optional("ManagementAccountEmail", &EMAIL),
    ]),
);

/// `UnsupportedAPIEndpointException`
pub static UNSUPPORTED_API_ENDPOINT_EXCEPTION: Schema = Schema::new(
    "UnsupportedAPIEndpointException",
    Kind::structure(&[Member::optional("Message", &EXCEPTION_MESSAGE)]),
);

/// The error `UnsupportedAPIEndpointException`
pub static UNSUPPORTED_API_ENDPOINT_EXCEPTION_ERROR: ErrorSchema = ErrorSchema {
    shape: &UNSUPPORTED_API_ENDPOINT_EXCEPTION,
    code: "UnsupportedAPIEndpointException",
    status: 400,
};

/// `UntagResourceRequest`
pub static UNTAG_RESOURCE_REQUEST: Schema = Schema::new(
    "UntagResourceRequest",
    Kind::structure(&[
        Member::required("ResourceId", &TAGGABLE_RESOURCE_ID),
        Member::required("TagKeys", &TAG_KEYS),
    ]),
);

/// `UpdateOrganizationalUnitRequest`
pub static UPDATE_ORGANIZATIONAL_UNIT_REQUEST: Schema = Schema::new(
    "UpdateOrganizationalUnitRequest",
    Kind::structure(&[
        Member::required("OrganizationalUnitId", &ORGANIZATIONAL_UNIT_ID),
        Member::optional("Name", &ORGANIZATIONAL_UNIT_NAME),
    ]),
);

/// `UpdateOrganizationalUnitResponse`
pub static UPDATE_ORGANIZATIONAL_UNIT_RESPONSE: Schema = Schema::new(
    "UpdateOrganizationalUnitResponse",
    Kind::structure(&[Member::optional("OrganizationalUnit", &ORGANIZATIONAL_UNIT)]),
);

/// `UpdatePolicyRequest`
pub static UPDATE_POLICY_REQUEST: Schema = Schema::new(
    "UpdatePolicyRequest",
    Kind::structure(&[
        Member::required("PolicyId", &POLICY_ID),
        Member::optional("Name", &POLICY_NAME),
        Member::optional("Description", &POLICY_DESCRIPTION),
        Member::optional("Content", &POLICY_CONTENT),
    ]),
);

/// `UpdatePolicyResponse`
pub static UPDATE_POLICY_RESPONSE: Schema = Schema::new(
    "UpdatePolicyResponse",
    Kind::structure(&[Member::optional("Policy", &POLICY)]),
);

/// `UpdateResponsibilityTransferRequest`
pub static UPDATE_RESPONSIBILITY_TRANSFER_REQUEST: Schema = Schema::new(
    "UpdateResponsibilityTransferRequest",
    Kind::structure(&[
        Member::required("Id", &RESPONSIBILITY_TRANSFER_ID),
        Member::required("Name", &RESPONSIBILITY_TRANSFER_NAME),
    ]),
);

/// `UpdateResponsibilityTransferResponse`
pub static UPDATE_RESPONSIBILITY_TRANSFER_RESPONSE: Schema = Schema::new(
    "UpdateResponsibilityTransferResponse",
    Kind::structure(&[Member::optional(
        "ResponsibilityTransfer",
        &RESPONSIBILITY_TRANSFER,
    )]),
);
