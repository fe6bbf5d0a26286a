//! Schemas of the shapes of AWS Single Sign-On Admin.
//! GENERATED from models/sso-admin.json by `cargo xtask codegen`. Never edited.

use smithy::{ErrorSchema, Kind, Member, Pattern, Range, Schema, Text, TimestampFormat};

/// `AccessControlAttribute`
pub static ACCESS_CONTROL_ATTRIBUTE: Schema = Schema::new(
    "AccessControlAttribute",
    Kind::structure(&[
        Member::required("Key", &ACCESS_CONTROL_ATTRIBUTE_KEY),
        Member::required("Value", &ACCESS_CONTROL_ATTRIBUTE_VALUE),
    ]),
);

static ACCESS_CONTROL_ATTRIBUTE_KEY_PATTERN: Pattern = Pattern::new(
    "[\\p{L}\\p{Z}\\p{N}_.:\\/=+\\-@]+",
    "[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]+",
);

/// `AccessControlAttributeKey`
pub static ACCESS_CONTROL_ATTRIBUTE_KEY: Schema = Schema::new(
    "AccessControlAttributeKey",
    Kind::String(Text {
        length: Range::of(Some(1), Some(128)),
        pattern: Some(&ACCESS_CONTROL_ATTRIBUTE_KEY_PATTERN),
        ..Text::ANY
    }),
);

/// `AccessControlAttributeList`
pub static ACCESS_CONTROL_ATTRIBUTE_LIST: Schema = Schema::new(
    "AccessControlAttributeList",
    Kind::List(&ACCESS_CONTROL_ATTRIBUTE, Range::of(Some(0), Some(50))),
);

/// `AccessControlAttributeValue`
pub static ACCESS_CONTROL_ATTRIBUTE_VALUE: Schema = Schema::new(
    "AccessControlAttributeValue",
    Kind::structure(&[Member::required(
        "Source",
        &ACCESS_CONTROL_ATTRIBUTE_VALUE_SOURCE_LIST,
    )]),
);

static ACCESS_CONTROL_ATTRIBUTE_VALUE_SOURCE_PATTERN: Pattern = Pattern::new(
    "[\\p{L}\\p{Z}\\p{N}_.:\\/=+\\-@\\[\\]\\{\\}\\$\\\\\"]*",
    "[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@\\[\\]\\{\\}\\$\\\\\"]*",
);

/// `AccessControlAttributeValueSource`
pub static ACCESS_CONTROL_ATTRIBUTE_VALUE_SOURCE: Schema = Schema::new(
    "AccessControlAttributeValueSource",
    Kind::String(Text {
        length: Range::of(Some(0), Some(256)),
        pattern: Some(&ACCESS_CONTROL_ATTRIBUTE_VALUE_SOURCE_PATTERN),
        ..Text::ANY
    }),
);

/// `AccessControlAttributeValueSourceList`
pub static ACCESS_CONTROL_ATTRIBUTE_VALUE_SOURCE_LIST: Schema = Schema::new(
    "AccessControlAttributeValueSourceList",
    Kind::List(
        &ACCESS_CONTROL_ATTRIBUTE_VALUE_SOURCE,
        Range::of(Some(1), Some(1)),
    ),
);

/// `AccessDeniedException`
pub static ACCESS_DENIED_EXCEPTION: Schema = Schema::new(
    "AccessDeniedException",
    Kind::structure(&[
        Member::optional("Message", &ACCESS_DENIED_EXCEPTION_MESSAGE),
        Member::optional("Reason", &ACCESS_DENIED_EXCEPTION_REASON),
    ]),
);

/// The error `AccessDeniedException`
pub static ACCESS_DENIED_EXCEPTION_ERROR: ErrorSchema = ErrorSchema {
    shape: &ACCESS_DENIED_EXCEPTION,
    code: "AccessDeniedException",
    status: 400,
};

/// `AccessDeniedExceptionMessage`
pub static ACCESS_DENIED_EXCEPTION_MESSAGE: Schema =
    Schema::new("AccessDeniedExceptionMessage", Kind::String(Text::ANY));

/// `AccessDeniedExceptionReason`
pub static ACCESS_DENIED_EXCEPTION_REASON: Schema = Schema::new(
    "AccessDeniedExceptionReason",
    Kind::enumeration(&["KMS_AccessDeniedException"]),
);

/// `AccountAssignment`
pub static ACCOUNT_ASSIGNMENT: Schema = Schema::new(
    "AccountAssignment",
    Kind::structure(&[
        Member::optional("AccountId", &ACCOUNT_ID),
        Member::optional("PermissionSetArn", &PERMISSION_SET_ARN),
        Member::optional("PrincipalType", &PRINCIPAL_TYPE),
        Member::optional("PrincipalId", &PRINCIPAL_ID),
    ]),
);

/// `AccountAssignmentForPrincipal`
pub static ACCOUNT_ASSIGNMENT_FOR_PRINCIPAL: Schema = Schema::new(
    "AccountAssignmentForPrincipal",
    Kind::structure(&[
        Member::optional("AccountId", &ACCOUNT_ID),
        Member::optional("PermissionSetArn", &PERMISSION_SET_ARN),
        Member::optional("PrincipalId", &PRINCIPAL_ID),
        Member::optional("PrincipalType", &PRINCIPAL_TYPE),
    ]),
);

/// `AccountAssignmentList`
pub static ACCOUNT_ASSIGNMENT_LIST: Schema = Schema::new(
    "AccountAssignmentList",
    Kind::List(&ACCOUNT_ASSIGNMENT, Range::ANY),
);

/// `AccountAssignmentListForPrincipal`
pub static ACCOUNT_ASSIGNMENT_LIST_FOR_PRINCIPAL: Schema = Schema::new(
    "AccountAssignmentListForPrincipal",
    Kind::List(&ACCOUNT_ASSIGNMENT_FOR_PRINCIPAL, Range::ANY),
);

/// `AccountAssignmentOperationStatus`
pub static ACCOUNT_ASSIGNMENT_OPERATION_STATUS: Schema = Schema::new(
    "AccountAssignmentOperationStatus",
    Kind::structure(&[
        Member::optional("Status", &STATUS_VALUES),
        Member::optional("RequestId", &UU_ID),
        Member::optional("FailureReason", &REASON),
        Member::optional("TargetId", &TARGET_ID),
        Member::optional("TargetType", &TARGET_TYPE),
        Member::optional("PermissionSetArn", &PERMISSION_SET_ARN),
        Member::optional("PrincipalType", &PRINCIPAL_TYPE),
        Member::optional("PrincipalId", &PRINCIPAL_ID),
        Member::optional("CreatedDate", &DATE),
    ]),
);

/// `AccountAssignmentOperationStatusList`
pub static ACCOUNT_ASSIGNMENT_OPERATION_STATUS_LIST: Schema = Schema::new(
    "AccountAssignmentOperationStatusList",
    Kind::List(&ACCOUNT_ASSIGNMENT_OPERATION_STATUS_METADATA, Range::ANY),
);

/// `AccountAssignmentOperationStatusMetadata`
pub static ACCOUNT_ASSIGNMENT_OPERATION_STATUS_METADATA: Schema = Schema::new(
    "AccountAssignmentOperationStatusMetadata",
    Kind::structure(&[
        Member::optional("Status", &STATUS_VALUES),
        Member::optional("RequestId", &UU_ID),
        Member::optional("CreatedDate", &DATE),
    ]),
);

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

/// `AccountList`
pub static ACCOUNT_LIST: Schema = Schema::new("AccountList", Kind::List(&ACCOUNT_ID, Range::ANY));

/// `ActorPolicyDocument`
pub static ACTOR_POLICY_DOCUMENT: Schema = Schema::new("ActorPolicyDocument", Kind::Document);

/// `AddRegionRequest`
pub static ADD_REGION_REQUEST: Schema = Schema::new(
    "AddRegionRequest",
    Kind::structure(&[
        Member::required("InstanceArn", &INSTANCE_ARN),
        Member::required("RegionName", &REGION_NAME),
    ]),
);

/// `AddRegionResponse`
pub static ADD_REGION_RESPONSE: Schema = Schema::new(
    "AddRegionResponse",
    Kind::structure(&[Member::optional("Status", &REGION_STATUS)]),
);

/// `Application`
pub static APPLICATION: Schema = Schema::new(
    "Application",
    Kind::structure(&[
        Member::optional("ApplicationArn", &APPLICATION_ARN),
        Member::optional("ApplicationProviderArn", &APPLICATION_PROVIDER_ARN),
        Member::optional("Name", &APPLICATION_NAME_TYPE),
        Member::optional("ApplicationAccount", &ACCOUNT_ID),
        Member::optional("InstanceArn", &INSTANCE_ARN),
        Member::optional("IdentityStoreArn", &IDENTITY_STORE_ARN),
        Member::optional("Status", &APPLICATION_STATUS),
        Member::optional("PortalOptions", &PORTAL_OPTIONS),
        Member::optional("Description", &DESCRIPTION),
        Member::optional("CreatedDate", &DATE),
        Member::optional("CreatedFrom", &REGION_NAME),
    ]),
);

static APPLICATION_ARN_PATTERN: Pattern = Pattern::new(
    "arn:aws(-[a-z]{1,5}){0,3}:sso::\\d{12}:application/(sso)?ins-[a-zA-Z0-9-.]{16}/apl-[a-zA-Z0-9]{16}",
    "arn:aws(-[a-z]{1,5}){0,3}:sso::[0-9]{12}:application/(sso)?ins-[a-zA-Z0-9-.]{16}/apl-[a-zA-Z0-9]{16}",
);

/// `ApplicationArn`
pub static APPLICATION_ARN: Schema = Schema::new(
    "ApplicationArn",
    Kind::String(Text {
        length: Range::of(Some(10), Some(1224)),
        pattern: Some(&APPLICATION_ARN_PATTERN),
        ..Text::ANY
    }),
);

/// `ApplicationArnList`
pub static APPLICATION_ARN_LIST: Schema = Schema::new(
    "ApplicationArnList",
    Kind::List(
        &FIRST_OR_THIRD_PARTY_APPLICATION_ARN_TYPE,
        Range::of(Some(0), Some(50)),
    ),
);

/// `ApplicationAssignment`
pub static APPLICATION_ASSIGNMENT: Schema = Schema::new(
    "ApplicationAssignment",
    Kind::structure(&[
        Member::required("ApplicationArn", &APPLICATION_ARN),
        Member::required("PrincipalId", &PRINCIPAL_ID),
        Member::required("PrincipalType", &PRINCIPAL_TYPE),
    ]),
);

/// `ApplicationAssignmentForPrincipal`
pub static APPLICATION_ASSIGNMENT_FOR_PRINCIPAL: Schema = Schema::new(
    "ApplicationAssignmentForPrincipal",
    Kind::structure(&[
        Member::optional("ApplicationArn", &APPLICATION_ARN),
        Member::optional("PrincipalId", &PRINCIPAL_ID),
        Member::optional("PrincipalType", &PRINCIPAL_TYPE),
    ]),
);

/// `ApplicationAssignmentListForPrincipal`
pub static APPLICATION_ASSIGNMENT_LIST_FOR_PRINCIPAL: Schema = Schema::new(
    "ApplicationAssignmentListForPrincipal",
    Kind::List(&APPLICATION_ASSIGNMENT_FOR_PRINCIPAL, Range::ANY),
);

/// `ApplicationAssignmentsList`
pub static APPLICATION_ASSIGNMENTS_LIST: Schema = Schema::new(
    "ApplicationAssignmentsList",
    Kind::List(&APPLICATION_ASSIGNMENT, Range::ANY),
);

/// `ApplicationList`
pub static APPLICATION_LIST: Schema = Schema::new(
    "ApplicationList",
    Kind::List(&APPLICATION, Range::of(Some(0), Some(50))),
);

static APPLICATION_NAME_TYPE_PATTERN: Pattern = Pattern::new(
    "[\\S\\s]*",
    "[\\x{0}-\\x08\\x0E-\\x1F!-\\x{10FFFF}\\t\\n\\x0B\\f\\r ]*",
);

/// `ApplicationNameType`
pub static APPLICATION_NAME_TYPE: Schema = Schema::new(
    "ApplicationNameType",
    Kind::String(Text {
        length: Range::of(Some(1), Some(100)),
        pattern: Some(&APPLICATION_NAME_TYPE_PATTERN),
        ..Text::ANY
    }),
);

/// `ApplicationProvider`
pub static APPLICATION_PROVIDER: Schema = Schema::new(
    "ApplicationProvider",
    Kind::structure(&[
        Member::required("ApplicationProviderArn", &APPLICATION_PROVIDER_ARN),
        Member::optional("FederationProtocol", &FEDERATION_PROTOCOL),
        Member::optional("DisplayData", &DISPLAY_DATA),
        Member::optional("ResourceServerConfig", &RESOURCE_SERVER_CONFIG),
    ]),
);

static APPLICATION_PROVIDER_ARN_PATTERN: Pattern = Pattern::new(
    "arn:aws(-[a-z]{1,5}){0,3}:sso::aws:applicationProvider/[a-zA-Z0-9-/]+",
    "arn:aws(-[a-z]{1,5}){0,3}:sso::aws:applicationProvider/[a-zA-Z0-9-/]+",
);

/// `ApplicationProviderArn`
pub static APPLICATION_PROVIDER_ARN: Schema = Schema::new(
    "ApplicationProviderArn",
    Kind::String(Text {
        length: Range::of(Some(10), Some(1224)),
        pattern: Some(&APPLICATION_PROVIDER_ARN_PATTERN),
        ..Text::ANY
    }),
);

/// `ApplicationProviderList`
pub static APPLICATION_PROVIDER_LIST: Schema = Schema::new(
    "ApplicationProviderList",
    Kind::List(&APPLICATION_PROVIDER, Range::ANY),
);

/// `ApplicationStatus`
pub static APPLICATION_STATUS: Schema = Schema::new(
    "ApplicationStatus",
    Kind::enumeration(&["ENABLED", "DISABLED"]),
);

static APPLICATION_URL_PATTERN: Pattern = Pattern::new(
    "http(s)?:\\/\\/[-a-zA-Z0-9+&@#\\/%?=~_|!:,.;]*[-a-zA-Z0-9+&bb@#\\/%?=~_|]",
    "http(s)?://[-a-zA-Z0-9+\\&@#/%?=\\~_|!:,.;]*[-a-zA-Z0-9+\\&bb@#/%?=\\~_|]",
);

/// `ApplicationUrl`
pub static APPLICATION_URL: Schema = Schema::new(
    "ApplicationUrl",
    Kind::String(Text {
        length: Range::of(Some(1), Some(512)),
        pattern: Some(&APPLICATION_URL_PATTERN),
        ..Text::ANY
    }),
);

/// `ApplicationVisibility`
pub static APPLICATION_VISIBILITY: Schema = Schema::new(
    "ApplicationVisibility",
    Kind::enumeration(&["ENABLED", "DISABLED"]),
);

/// `AssignmentRequired`
pub static ASSIGNMENT_REQUIRED: Schema = Schema::new("AssignmentRequired", Kind::Boolean);

/// `AttachCustomerManagedPolicyReferenceToPermissionSetRequest`
pub static ATTACH_CUSTOMER_MANAGED_POLICY_REFERENCE_TO_PERMISSION_SET_REQUEST: Schema = Schema::new(
    "AttachCustomerManagedPolicyReferenceToPermissionSetRequest",
    Kind::structure(&[
        Member::required("InstanceArn", &INSTANCE_ARN),
        Member::required("PermissionSetArn", &PERMISSION_SET_ARN),
        Member::required(
            "CustomerManagedPolicyReference",
            &CUSTOMER_MANAGED_POLICY_REFERENCE,
        ),
    ]),
);

/// `AttachCustomerManagedPolicyReferenceToPermissionSetResponse`
pub static ATTACH_CUSTOMER_MANAGED_POLICY_REFERENCE_TO_PERMISSION_SET_RESPONSE: Schema =
    Schema::new(
        "AttachCustomerManagedPolicyReferenceToPermissionSetResponse",
        Kind::structure(&[]),
    );

/// `AttachManagedPolicyToPermissionSetRequest`
pub static ATTACH_MANAGED_POLICY_TO_PERMISSION_SET_REQUEST: Schema = Schema::new(
    "AttachManagedPolicyToPermissionSetRequest",
    Kind::structure(&[
        Member::required("InstanceArn", &INSTANCE_ARN),
        Member::required("PermissionSetArn", &PERMISSION_SET_ARN),
        Member::required("ManagedPolicyArn", &MANAGED_POLICY_ARN),
    ]),
);

/// `AttachManagedPolicyToPermissionSetResponse`
pub static ATTACH_MANAGED_POLICY_TO_PERMISSION_SET_RESPONSE: Schema = Schema::new(
    "AttachManagedPolicyToPermissionSetResponse",
    Kind::structure(&[]),
);

/// `AttachedManagedPolicy`
pub static ATTACHED_MANAGED_POLICY: Schema = Schema::new(
    "AttachedManagedPolicy",
    Kind::structure(&[
        Member::optional("Name", &NAME),
        Member::optional("Arn", &MANAGED_POLICY_ARN),
    ]),
);

/// `AttachedManagedPolicyList`
pub static ATTACHED_MANAGED_POLICY_LIST: Schema = Schema::new(
    "AttachedManagedPolicyList",
    Kind::List(&ATTACHED_MANAGED_POLICY, Range::ANY),
);

/// `AuthenticationMethod`
pub static AUTHENTICATION_METHOD: Schema = Schema::new(
    "AuthenticationMethod",
    Kind::union(&[Member::optional("Iam", &IAM_AUTHENTICATION_METHOD)]),
);

/// `AuthenticationMethodItem`
pub static AUTHENTICATION_METHOD_ITEM: Schema = Schema::new(
    "AuthenticationMethodItem",
    Kind::structure(&[
        Member::optional("AuthenticationMethodType", &AUTHENTICATION_METHOD_TYPE),
        Member::optional("AuthenticationMethod", &AUTHENTICATION_METHOD),
    ]),
);

/// `AuthenticationMethodType`
pub static AUTHENTICATION_METHOD_TYPE: Schema =
    Schema::new("AuthenticationMethodType", Kind::enumeration(&["IAM"]));

/// `AuthenticationMethods`
pub static AUTHENTICATION_METHODS: Schema = Schema::new(
    "AuthenticationMethods",
    Kind::List(&AUTHENTICATION_METHOD_ITEM, Range::ANY),
);

/// `AuthorizationCodeGrant`
pub static AUTHORIZATION_CODE_GRANT: Schema = Schema::new(
    "AuthorizationCodeGrant",
    Kind::structure(&[Member::optional("RedirectUris", &REDIRECT_URIS)]),
);

/// `AuthorizedTokenIssuer`
pub static AUTHORIZED_TOKEN_ISSUER: Schema = Schema::new(
    "AuthorizedTokenIssuer",
    Kind::structure(&[
        Member::optional("TrustedTokenIssuerArn", &TRUSTED_TOKEN_ISSUER_ARN),
        Member::optional("AuthorizedAudiences", &TOKEN_ISSUER_AUDIENCES),
    ]),
);

/// `AuthorizedTokenIssuers`
pub static AUTHORIZED_TOKEN_ISSUERS: Schema = Schema::new(
    "AuthorizedTokenIssuers",
    Kind::List(&AUTHORIZED_TOKEN_ISSUER, Range::of(Some(1), Some(10))),
);

/// `Boolean`
pub static BOOLEAN: Schema = Schema::new("Boolean", Kind::Boolean);

static CLAIM_ATTRIBUTE_PATH_PATTERN: Pattern = Pattern::new(
    "\\p{L}+(?:(\\.|\\_)\\p{L}+){0,2}",
    "\\p{L}+(?:(\\.|_)\\p{L}+){0,2}",
);

/// `ClaimAttributePath`
pub static CLAIM_ATTRIBUTE_PATH: Schema = Schema::new(
    "ClaimAttributePath",
    Kind::String(Text {
        length: Range::of(Some(1), Some(255)),
        pattern: Some(&CLAIM_ATTRIBUTE_PATH_PATTERN),
        ..Text::ANY
    }),
);

static CLIENT_TOKEN_PATTERN: Pattern = Pattern::new("[!-~]+", "[!-\\~]+");

/// `ClientToken`
pub static CLIENT_TOKEN: Schema = Schema::new(
    "ClientToken",
    Kind::String(Text {
        length: Range::of(Some(1), Some(64)),
        pattern: Some(&CLIENT_TOKEN_PATTERN),
        ..Text::ANY
    }),
);

/// `ConflictException`
pub static CONFLICT_EXCEPTION: Schema = Schema::new(
    "ConflictException",
    Kind::structure(&[Member::optional("Message", &CONFLICT_EXCEPTION_MESSAGE)]),
);

/// The error `ConflictException`
pub static CONFLICT_EXCEPTION_ERROR: ErrorSchema = ErrorSchema {
    shape: &CONFLICT_EXCEPTION,
    code: "ConflictException",
    status: 400,
};

/// `ConflictExceptionMessage`
pub static CONFLICT_EXCEPTION_MESSAGE: Schema =
    Schema::new("ConflictExceptionMessage", Kind::String(Text::ANY));

/// `CreateAccountAssignmentRequest`
pub static CREATE_ACCOUNT_ASSIGNMENT_REQUEST: Schema = Schema::new(
    "CreateAccountAssignmentRequest",
    Kind::structure(&[
        Member::required("InstanceArn", &INSTANCE_ARN),
        Member::required("TargetId", &TARGET_ID),
        Member::required("TargetType", &TARGET_TYPE),
        Member::required("PermissionSetArn", &PERMISSION_SET_ARN),
        Member::required("PrincipalType", &PRINCIPAL_TYPE),
        Member::required("PrincipalId", &PRINCIPAL_ID),
    ]),
);

/// `CreateAccountAssignmentResponse`
pub static CREATE_ACCOUNT_ASSIGNMENT_RESPONSE: Schema = Schema::new(
    "CreateAccountAssignmentResponse",
    Kind::structure(&[Member::optional(
        "AccountAssignmentCreationStatus",
        &ACCOUNT_ASSIGNMENT_OPERATION_STATUS,
    )]),
);

/// `CreateApplicationAssignmentRequest`
pub static CREATE_APPLICATION_ASSIGNMENT_REQUEST: Schema = Schema::new(
    "CreateApplicationAssignmentRequest",
    Kind::structure(&[
        Member::required("ApplicationArn", &APPLICATION_ARN),
        Member::required("PrincipalId", &PRINCIPAL_ID),
        Member::required("PrincipalType", &PRINCIPAL_TYPE),
    ]),
);

/// `CreateApplicationAssignmentResponse`
pub static CREATE_APPLICATION_ASSIGNMENT_RESPONSE: Schema =
    Schema::new("CreateApplicationAssignmentResponse", Kind::structure(&[]));

/// `CreateApplicationRequest`
pub static CREATE_APPLICATION_REQUEST: Schema = Schema::new(
    "CreateApplicationRequest",
    Kind::structure(&[
        Member::required("InstanceArn", &INSTANCE_ARN),
        Member::required("ApplicationProviderArn", &APPLICATION_PROVIDER_ARN),
        Member::required("Name", &APPLICATION_NAME_TYPE),
        Member::optional("Description", &DESCRIPTION),
        Member::optional("PortalOptions", &PORTAL_OPTIONS),
        Member::optional("Tags", &TAG_LIST),
        Member::optional("Status", &APPLICATION_STATUS),
        Member::optional("ClientToken", &CLIENT_TOKEN).idempotency_token(),
    ]),
);

/// `CreateApplicationResponse`
pub static CREATE_APPLICATION_RESPONSE: Schema = Schema::new(
    "CreateApplicationResponse",
    Kind::structure(&[
        Member::optional("ApplicationArn", &APPLICATION_ARN),
        Member::optional("InstanceArn", &INSTANCE_ARN),
        Member::optional("IdentityStoreArn", &IDENTITY_STORE_ARN),
    ]),
);

/// `CreateInstanceAccessControlAttributeConfigurationRequest`
pub static CREATE_INSTANCE_ACCESS_CONTROL_ATTRIBUTE_CONFIGURATION_REQUEST: Schema = Schema::new(
    "CreateInstanceAccessControlAttributeConfigurationRequest",
    Kind::structure(&[
        Member::required("InstanceArn", &INSTANCE_ARN),
        Member::required(
            "InstanceAccessControlAttributeConfiguration",
            &INSTANCE_ACCESS_CONTROL_ATTRIBUTE_CONFIGURATION,
        ),
    ]),
);

/// `CreateInstanceAccessControlAttributeConfigurationResponse`
pub static CREATE_INSTANCE_ACCESS_CONTROL_ATTRIBUTE_CONFIGURATION_RESPONSE: Schema = Schema::new(
    "CreateInstanceAccessControlAttributeConfigurationResponse",
    Kind::structure(&[]),
);

/// `CreateInstanceRequest`
pub static CREATE_INSTANCE_REQUEST: Schema = Schema::new(
    "CreateInstanceRequest",
    Kind::structure(&[
        Member::optional("Name", &NAME_TYPE),
        Member::optional("ClientToken", &CLIENT_TOKEN).idempotency_token(),
        Member::optional("Tags", &TAG_LIST),
    ]),
);

/// `CreateInstanceResponse`
pub static CREATE_INSTANCE_RESPONSE: Schema = Schema::new(
    "CreateInstanceResponse",
    Kind::structure(&[Member::optional("InstanceArn", &INSTANCE_ARN)]),
);

/// `CreatePermissionSetRequest`
pub static CREATE_PERMISSION_SET_REQUEST: Schema = Schema::new(
    "CreatePermissionSetRequest",
    Kind::structure(&[
        Member::required("Name", &PERMISSION_SET_NAME),
        Member::optional("Description", &PERMISSION_SET_DESCRIPTION),
        Member::required("InstanceArn", &INSTANCE_ARN),
        Member::optional("SessionDuration", &DURATION),
        Member::optional("RelayState", &RELAY_STATE),
        Member::optional("Tags", &TAG_LIST),
    ]),
);

/// `CreatePermissionSetResponse`
pub static CREATE_PERMISSION_SET_RESPONSE: Schema = Schema::new(
    "CreatePermissionSetResponse",
    Kind::structure(&[Member::optional("PermissionSet", &PERMISSION_SET)]),
);

/// `CreateTrustedTokenIssuerRequest`
pub static CREATE_TRUSTED_TOKEN_ISSUER_REQUEST: Schema = Schema::new(
    "CreateTrustedTokenIssuerRequest",
    Kind::structure(&[
        Member::required("InstanceArn", &INSTANCE_ARN),
        Member::required("Name", &TRUSTED_TOKEN_ISSUER_NAME),
        Member::required("TrustedTokenIssuerType", &TRUSTED_TOKEN_ISSUER_TYPE),
        Member::required(
            "TrustedTokenIssuerConfiguration",
            &TRUSTED_TOKEN_ISSUER_CONFIGURATION,
        ),
        Member::optional("ClientToken", &CLIENT_TOKEN).idempotency_token(),
        Member::optional("Tags", &TAG_LIST),
    ]),
);

/// `CreateTrustedTokenIssuerResponse`
pub static CREATE_TRUSTED_TOKEN_ISSUER_RESPONSE: Schema = Schema::new(
    "CreateTrustedTokenIssuerResponse",
    Kind::structure(&[Member::optional(
        "TrustedTokenIssuerArn",
        &TRUSTED_TOKEN_ISSUER_ARN,
    )]),
);

/// `CustomerManagedPolicyReference`
pub static CUSTOMER_MANAGED_POLICY_REFERENCE: Schema = Schema::new(
    "CustomerManagedPolicyReference",
    Kind::structure(&[
        Member::required("Name", &MANAGED_POLICY_NAME),
        Member::optional("Path", &MANAGED_POLICY_PATH),
    ]),
);

/// `CustomerManagedPolicyReferenceList`
pub static CUSTOMER_MANAGED_POLICY_REFERENCE_LIST: Schema = Schema::new(
    "CustomerManagedPolicyReferenceList",
    Kind::List(&CUSTOMER_MANAGED_POLICY_REFERENCE, Range::ANY),
);

/// `Date`
pub static DATE: Schema = Schema::new("Date", Kind::Timestamp(TimestampFormat::ProtocolDefault));

/// `DeleteAccountAssignmentRequest`
pub static DELETE_ACCOUNT_ASSIGNMENT_REQUEST: Schema = Schema::new(
    "DeleteAccountAssignmentRequest",
    Kind::structure(&[
        Member::required("InstanceArn", &INSTANCE_ARN),
        Member::required("TargetId", &TARGET_ID),
        Member::required("TargetType", &TARGET_TYPE),
        Member::required("PermissionSetArn", &PERMISSION_SET_ARN),
        Member::required("PrincipalType", &PRINCIPAL_TYPE),
        Member::required("PrincipalId", &PRINCIPAL_ID),
    ]),
);

/// `DeleteAccountAssignmentResponse`
pub static DELETE_ACCOUNT_ASSIGNMENT_RESPONSE: Schema = Schema::new(
    "DeleteAccountAssignmentResponse",
    Kind::structure(&[Member::optional(
        "AccountAssignmentDeletionStatus",
        &ACCOUNT_ASSIGNMENT_OPERATION_STATUS,
    )]),
);

/// `DeleteApplicationAccessScopeRequest`
pub static DELETE_APPLICATION_ACCESS_SCOPE_REQUEST: Schema = Schema::new(
    "DeleteApplicationAccessScopeRequest",
    Kind::structure(&[
        Member::required("ApplicationArn", &APPLICATION_ARN),
        Member::required("Scope", &SCOPE),
    ]),
);

/// `DeleteApplicationAssignmentRequest`
pub static DELETE_APPLICATION_ASSIGNMENT_REQUEST: Schema = Schema::new(
    "DeleteApplicationAssignmentRequest",
    Kind::structure(&[
        Member::required("ApplicationArn", &APPLICATION_ARN),
        Member::required("PrincipalId", &PRINCIPAL_ID),
        Member::required("PrincipalType", &PRINCIPAL_TYPE),
    ]),
);

/// `DeleteApplicationAssignmentResponse`
pub static DELETE_APPLICATION_ASSIGNMENT_RESPONSE: Schema =
    Schema::new("DeleteApplicationAssignmentResponse", Kind::structure(&[]));

/// `DeleteApplicationAuthenticationMethodRequest`
pub static DELETE_APPLICATION_AUTHENTICATION_METHOD_REQUEST: Schema = Schema::new(
    "DeleteApplicationAuthenticationMethodRequest",
    Kind::structure(&[
        Member::required("ApplicationArn", &APPLICATION_ARN),
        Member::required("AuthenticationMethodType", &AUTHENTICATION_METHOD_TYPE),
    ]),
);

/// `DeleteApplicationGrantRequest`
pub static DELETE_APPLICATION_GRANT_REQUEST: Schema = Schema::new(
    "DeleteApplicationGrantRequest",
    Kind::structure(&[
        Member::required("ApplicationArn", &APPLICATION_ARN),
        Member::required("GrantType", &GRANT_TYPE),
    ]),
);

/// `DeleteApplicationRequest`
pub static DELETE_APPLICATION_REQUEST: Schema = Schema::new(
    "DeleteApplicationRequest",
    Kind::structure(&[Member::required("ApplicationArn", &APPLICATION_ARN)]),
);

/// `DeleteApplicationResponse`
pub static DELETE_APPLICATION_RESPONSE: Schema =
    Schema::new("DeleteApplicationResponse", Kind::structure(&[]));

/// `DeleteInlinePolicyFromPermissionSetRequest`
pub static DELETE_INLINE_POLICY_FROM_PERMISSION_SET_REQUEST: Schema = Schema::new(
    "DeleteInlinePolicyFromPermissionSetRequest",
    Kind::structure(&[
        Member::required("InstanceArn", &INSTANCE_ARN),
        Member::required("PermissionSetArn", &PERMISSION_SET_ARN),
    ]),
);

/// `DeleteInlinePolicyFromPermissionSetResponse`
pub static DELETE_INLINE_POLICY_FROM_PERMISSION_SET_RESPONSE: Schema = Schema::new(
    "DeleteInlinePolicyFromPermissionSetResponse",
    Kind::structure(&[]),
);

/// `DeleteInstanceAccessControlAttributeConfigurationRequest`
pub static DELETE_INSTANCE_ACCESS_CONTROL_ATTRIBUTE_CONFIGURATION_REQUEST: Schema = Schema::new(
    "DeleteInstanceAccessControlAttributeConfigurationRequest",
    Kind::structure(&[Member::required("InstanceArn", &INSTANCE_ARN)]),
);

/// `DeleteInstanceAccessControlAttributeConfigurationResponse`
pub static DELETE_INSTANCE_ACCESS_CONTROL_ATTRIBUTE_CONFIGURATION_RESPONSE: Schema = Schema::new(
    "DeleteInstanceAccessControlAttributeConfigurationResponse",
    Kind::structure(&[]),
);

/// `DeleteInstanceRequest`
pub static DELETE_INSTANCE_REQUEST: Schema = Schema::new(
    "DeleteInstanceRequest",
    Kind::structure(&[Member::required("InstanceArn", &INSTANCE_ARN)]),
);

/// `DeleteInstanceResponse`
pub static DELETE_INSTANCE_RESPONSE: Schema =
    Schema::new("DeleteInstanceResponse", Kind::structure(&[]));

/// `DeletePermissionSetRequest`
pub static DELETE_PERMISSION_SET_REQUEST: Schema = Schema::new(
    "DeletePermissionSetRequest",
    Kind::structure(&[
        Member::required("InstanceArn", &INSTANCE_ARN),
        Member::required("PermissionSetArn", &PERMISSION_SET_ARN),
    ]),
);

/// `DeletePermissionSetResponse`
pub static DELETE_PERMISSION_SET_RESPONSE: Schema =
    Schema::new("DeletePermissionSetResponse", Kind::structure(&[]));

/// `DeletePermissionsBoundaryFromPermissionSetRequest`
pub static DELETE_PERMISSIONS_BOUNDARY_FROM_PERMISSION_SET_REQUEST: Schema = Schema::new(
    "DeletePermissionsBoundaryFromPermissionSetRequest",
    Kind::structure(&[
        Member::required("InstanceArn", &INSTANCE_ARN),
        Member::required("PermissionSetArn", &PERMISSION_SET_ARN),
    ]),
);

/// `DeletePermissionsBoundaryFromPermissionSetResponse`
pub static DELETE_PERMISSIONS_BOUNDARY_FROM_PERMISSION_SET_RESPONSE: Schema = Schema::new(
    "DeletePermissionsBoundaryFromPermissionSetResponse",
    Kind::structure(&[]),
);

/// `DeleteTrustedTokenIssuerRequest`
pub static DELETE_TRUSTED_TOKEN_ISSUER_REQUEST: Schema = Schema::new(
    "DeleteTrustedTokenIssuerRequest",
    Kind::structure(&[Member::required(
        "TrustedTokenIssuerArn",
        &TRUSTED_TOKEN_ISSUER_ARN,
    )]),
);

/// `DeleteTrustedTokenIssuerResponse`
pub static DELETE_TRUSTED_TOKEN_ISSUER_RESPONSE: Schema =
    Schema::new("DeleteTrustedTokenIssuerResponse", Kind::structure(&[]));

/// `DescribeAccountAssignmentCreationStatusRequest`
pub static DESCRIBE_ACCOUNT_ASSIGNMENT_CREATION_STATUS_REQUEST: Schema = Schema::new(
    "DescribeAccountAssignmentCreationStatusRequest",
    Kind::structure(&[
        Member::required("InstanceArn", &INSTANCE_ARN),
        Member::required("AccountAssignmentCreationRequestId", &UU_ID),
    ]),
);

/// `DescribeAccountAssignmentCreationStatusResponse`
pub static DESCRIBE_ACCOUNT_ASSIGNMENT_CREATION_STATUS_RESPONSE: Schema = Schema::new(
    "DescribeAccountAssignmentCreationStatusResponse",
    Kind::structure(&[Member::optional(
        "AccountAssignmentCreationStatus",
        &ACCOUNT_ASSIGNMENT_OPERATION_STATUS,
    )]),
);

/// `DescribeAccountAssignmentDeletionStatusRequest`
pub static DESCRIBE_ACCOUNT_ASSIGNMENT_DELETION_STATUS_REQUEST: Schema = Schema::new(
    "DescribeAccountAssignmentDeletionStatusRequest",
    Kind::structure(&[
        Member::required("InstanceArn", &INSTANCE_ARN),
        Member::required("AccountAssignmentDeletionRequestId", &UU_ID),
    ]),
);

/// `DescribeAccountAssignmentDeletionStatusResponse`
pub static DESCRIBE_ACCOUNT_ASSIGNMENT_DELETION_STATUS_RESPONSE: Schema = Schema::new(
    "DescribeAccountAssignmentDeletionStatusResponse",
    Kind::structure(&[Member::optional(
        "AccountAssignmentDeletionStatus",
        &ACCOUNT_ASSIGNMENT_OPERATION_STATUS,
    )]),
);

/// `DescribeApplicationAssignmentRequest`
pub static DESCRIBE_APPLICATION_ASSIGNMENT_REQUEST: Schema = Schema::new(
    "DescribeApplicationAssignmentRequest",
    Kind::structure(&[
        Member::required("ApplicationArn", &APPLICATION_ARN),
        Member::required("PrincipalId", &PRINCIPAL_ID),
        Member::required("PrincipalType", &PRINCIPAL_TYPE),
    ]),
);

/// `DescribeApplicationAssignmentResponse`
pub static DESCRIBE_APPLICATION_ASSIGNMENT_RESPONSE: Schema = Schema::new(
    "DescribeApplicationAssignmentResponse",
    Kind::structure(&[
        Member::optional("PrincipalType", &PRINCIPAL_TYPE),
        Member::optional("PrincipalId", &PRINCIPAL_ID),
        Member::optional("ApplicationArn", &APPLICATION_ARN),
    ]),
);

/// `DescribeApplicationProviderRequest`
pub static DESCRIBE_APPLICATION_PROVIDER_REQUEST: Schema = Schema::new(
    "DescribeApplicationProviderRequest",
    Kind::structure(&[Member::required(
        "ApplicationProviderArn",
        &APPLICATION_PROVIDER_ARN,
    )]),
);

/// `DescribeApplicationProviderResponse`
pub static DESCRIBE_APPLICATION_PROVIDER_RESPONSE: Schema = Schema::new(
    "DescribeApplicationProviderResponse",
    Kind::structure(&[
        Member::required("ApplicationProviderArn", &APPLICATION_PROVIDER_ARN),
        Member::optional("FederationProtocol", &FEDERATION_PROTOCOL),
        Member::optional("DisplayData", &DISPLAY_DATA),
        Member::optional("ResourceServerConfig", &RESOURCE_SERVER_CONFIG),
    ]),
);

/// `DescribeApplicationRequest`
pub static DESCRIBE_APPLICATION_REQUEST: Schema = Schema::new(
    "DescribeApplicationRequest",
    Kind::structure(&[Member::required("ApplicationArn", &APPLICATION_ARN)]),
);

/// `DescribeApplicationResponse`
pub static DESCRIBE_APPLICATION_RESPONSE: Schema = Schema::new(
    "DescribeApplicationResponse",
    Kind::structure(&[
        Member::optional("ApplicationArn", &APPLICATION_ARN),
        Member::optional("ApplicationProviderArn", &APPLICATION_PROVIDER_ARN),
        Member::optional("Name", &APPLICATION_NAME_TYPE),
        Member::optional("ApplicationAccount", &ACCOUNT_ID),
        Member::optional("InstanceArn", &INSTANCE_ARN),
        Member::optional("IdentityStoreArn", &IDENTITY_STORE_ARN),
        Member::optional("Status", &APPLICATION_STATUS),
        Member::optional("PortalOptions", &PORTAL_OPTIONS),
        Member::optional("Description", &DESCRIPTION),
        Member::optional("CreatedDate", &DATE),
        Member::optional("CreatedFrom", &REGION_NAME),
    ]),
);

/// `DescribeInstanceAccessControlAttributeConfigurationRequest`
pub static DESCRIBE_INSTANCE_ACCESS_CONTROL_ATTRIBUTE_CONFIGURATION_REQUEST: Schema = Schema::new(
    "DescribeInstanceAccessControlAttributeConfigurationRequest",
    Kind::structure(&[Member::required("InstanceArn", &INSTANCE_ARN)]),
);

/// `DescribeInstanceAccessControlAttributeConfigurationResponse`
pub static DESCRIBE_INSTANCE_ACCESS_CONTROL_ATTRIBUTE_CONFIGURATION_RESPONSE: Schema = Schema::new(
    "DescribeInstanceAccessControlAttributeConfigurationResponse",
    Kind::structure(&[
        Member::optional(
            "Status",
            &INSTANCE_ACCESS_CONTROL_ATTRIBUTE_CONFIGURATION_STATUS,
        ),
        Member::optional(
            "StatusReason",
            &INSTANCE_ACCESS_CONTROL_ATTRIBUTE_CONFIGURATION_STATUS_REASON,
        ),
        Member::optional(
            "InstanceAccessControlAttributeConfiguration",
            &INSTANCE_ACCESS_CONTROL_ATTRIBUTE_CONFIGURATION,
        ),
    ]),
);

/// `DescribeInstanceRequest`
pub static DESCRIBE_INSTANCE_REQUEST: Schema = Schema::new(
    "DescribeInstanceRequest",
    Kind::structure(&[Member::required("InstanceArn", &INSTANCE_ARN)]),
);

/// `DescribeInstanceResponse`
pub static DESCRIBE_INSTANCE_RESPONSE: Schema = Schema::new(
    "DescribeInstanceResponse",
    Kind::structure(&[
        Member::optional("InstanceArn", &INSTANCE_ARN),
        Member::optional("IdentityStoreId", &ID),
        Member::optional("IdentityStoreArn", &INSTANCE_IDENTITY_STORE_ARN),
        Member::optional("OwnerAccountId", &ACCOUNT_ID),
        Member::optional("Name", &NAME_TYPE),
        Member::optional("CreatedDate", &DATE),
        Member::optional("Status", &INSTANCE_STATUS),
        Member::optional("StatusReason", &REASON),
        Member::optional("PrimaryRegion", &REGION_NAME),
        Member::optional("Regions", &REGION_METADATA_LIST),
        Member::optional(
            "EncryptionConfigurationDetails",
            &ENCRYPTION_CONFIGURATION_DETAILS,
        ),
        Member::optional("NetworkConfigurationDetails", &NETWORK_CONFIGURATION_INFO),
        Member::optional("PermissionSetsEnabled", &BOOLEAN),
    ]),
);

/// `DescribePermissionSetProvisioningStatusRequest`
pub static DESCRIBE_PERMISSION_SET_PROVISIONING_STATUS_REQUEST: Schema = Schema::new(
    "DescribePermissionSetProvisioningStatusRequest",
    Kind::structure(&[
        Member::required("InstanceArn", &INSTANCE_ARN),
        Member::required("ProvisionPermissionSetRequestId", &UU_ID),
    ]),
);

/// `DescribePermissionSetProvisioningStatusResponse`
pub static DESCRIBE_PERMISSION_SET_PROVISIONING_STATUS_RESPONSE: Schema = Schema::new(
    "DescribePermissionSetProvisioningStatusResponse",
    Kind::structure(&[Member::optional(
        "PermissionSetProvisioningStatus",
        &PERMISSION_SET_PROVISIONING_STATUS,
    )]),
);

/// `DescribePermissionSetRequest`
pub static DESCRIBE_PERMISSION_SET_REQUEST: Schema = Schema::new(
    "DescribePermissionSetRequest",
    Kind::structure(&[
        Member::required("InstanceArn", &INSTANCE_ARN),
        Member::required("PermissionSetArn", &PERMISSION_SET_ARN),
    ]),
);

/// `DescribePermissionSetResponse`
pub static DESCRIBE_PERMISSION_SET_RESPONSE: Schema = Schema::new(
    "DescribePermissionSetResponse",
    Kind::structure(&[Member::optional("PermissionSet", &PERMISSION_SET)]),
);

/// `DescribeRegionRequest`
pub static DESCRIBE_REGION_REQUEST: Schema = Schema::new(
    "DescribeRegionRequest",
    Kind::structure(&[
        Member::required("InstanceArn", &INSTANCE_ARN),
        Member::required("RegionName", &REGION_NAME),
    ]),
);

/// `DescribeRegionResponse`
pub static DESCRIBE_REGION_RESPONSE: Schema = Schema::new(
    "DescribeRegionResponse",
    Kind::structure(&[
        Member::optional("RegionName", &REGION_NAME),
        Member::optional("Status", &REGION_STATUS),
        Member::optional("AddedDate", &DATE),
        Member::optional("IsPrimaryRegion", &IS_PRIMARY_REGION),
    ]),
);

/// `DescribeTrustedTokenIssuerRequest`
pub static DESCRIBE_TRUSTED_TOKEN_ISSUER_REQUEST: Schema = Schema::new(
    "DescribeTrustedTokenIssuerRequest",
    Kind::structure(&[Member::required(
        "TrustedTokenIssuerArn",
        &TRUSTED_TOKEN_ISSUER_ARN,
    )]),
);

/// `DescribeTrustedTokenIssuerResponse`
pub static DESCRIBE_TRUSTED_TOKEN_ISSUER_RESPONSE: Schema = Schema::new(
    "DescribeTrustedTokenIssuerResponse",
    Kind::structure(&[
        Member::optional("TrustedTokenIssuerArn", &TRUSTED_TOKEN_ISSUER_ARN),
        Member::optional("Name", &TRUSTED_TOKEN_ISSUER_NAME),
        Member::optional("TrustedTokenIssuerType", &TRUSTED_TOKEN_ISSUER_TYPE),
        Member::optional(
            "TrustedTokenIssuerConfiguration",
            &TRUSTED_TOKEN_ISSUER_CONFIGURATION,
        ),
    ]),
);

/// `Description`
pub static DESCRIPTION: Schema = Schema::new(
    "Description",
    Kind::String(Text {
        length: Range::of(Some(1), Some(128)),
        ..Text::ANY
    }),
);

/// `DetachCustomerManagedPolicyReferenceFromPermissionSetRequest`
pub static DETACH_CUSTOMER_MANAGED_POLICY_REFERENCE_FROM_PERMISSION_SET_REQUEST: Schema =
    Schema::new(
        "DetachCustomerManagedPolicyReferenceFromPermissionSetRequest",
        Kind::structure(&[
            Member::required("InstanceArn", &INSTANCE_ARN),
            Member::required("PermissionSetArn", &PERMISSION_SET_ARN),
            Member::required(
                "CustomerManagedPolicyReference",
                &CUSTOMER_MANAGED_POLICY_REFERENCE,
            ),
        ]),
    );

/// `DetachCustomerManagedPolicyReferenceFromPermissionSetResponse`
pub static DETACH_CUSTOMER_MANAGED_POLICY_REFERENCE_FROM_PERMISSION_SET_RESPONSE: Schema =
    Schema::new(
        "DetachCustomerManagedPolicyReferenceFromPermissionSetResponse",
        Kind::structure(&[]),
    );

/// `DetachManagedPolicyFromPermissionSetRequest`
pub static DETACH_MANAGED_POLICY_FROM_PERMISSION_SET_REQUEST: Schema = Schema::new(
    "DetachManagedPolicyFromPermissionSetRequest",
    Kind::structure(&[
        Member::required("InstanceArn", &INSTANCE_ARN),
        Member::required("PermissionSetArn", &PERMISSION_SET_ARN),
        Member::required("ManagedPolicyArn", &MANAGED_POLICY_ARN),
    ]),
);

/// `DetachManagedPolicyFromPermissionSetResponse`
pub static DETACH_MANAGED_POLICY_FROM_PERMISSION_SET_RESPONSE: Schema = Schema::new(
    "DetachManagedPolicyFromPermissionSetResponse",
    Kind::structure(&[]),
);

/// `DisplayData`
pub static DISPLAY_DATA: Schema = Schema::new(
    "DisplayData",
    Kind::structure(&[
        Member::optional("DisplayName", &NAME),
        Member::optional("IconUrl", &ICON_URL),
        Member::optional("Description", &DESCRIPTION),
    ]),
);

static DURATION_PATTERN: Pattern = Pattern::new(
    "(-?)P(?=\\d|T\\d)(?:(\\d+)Y)?(?:(\\d+)M)?(?:(\\d+)([DW]))?(?:T(?:(\\d+)H)?(?:(\\d+)M)?(?:(\\d+(?:\\.\\d+)?)S)?)?",
    "-?P(?:(?:[0-9]+Y(?:[0-9]+M)?(?:[0-9]+[DW])?|[0-9]+M(?:[0-9]+[DW])?|[0-9]+[DW])(?:T(?:[0-9]+H)?(?:[0-9]+M)?(?:[0-9]+(?:\\.[0-9]+)?S)?)?|T(?:[0-9]+H(?:[0-9]+M)?(?:[0-9]+(?:\\.[0-9]+)?S)?|[0-9]+M(?:[0-9]+(?:\\.[0-9]+)?S)?|[0-9]+(?:\\.[0-9]+)?S))",
);

/// `Duration`
pub static DURATION: Schema = Schema::new(
    "Duration",
    Kind::String(Text {
        length: Range::of(Some(1), Some(100)),
        pattern: Some(&DURATION_PATTERN),
        ..Text::ANY
    }),
);

/// `EncryptionConfiguration`
pub static ENCRYPTION_CONFIGURATION: Schema = Schema::new(
    "EncryptionConfiguration",
    Kind::structure(&[
        Member::required("KeyType", &KMS_KEY_TYPE),
        Member::optional("KmsKeyArn", &KMS_KEY_ARN),
    ]),
);

/// `EncryptionConfigurationDetails`
pub static ENCRYPTION_CONFIGURATION_DETAILS: Schema = Schema::new(
    "EncryptionConfigurationDetails",
    Kind::structure(&[
        Member::optional("KeyType", &KMS_KEY_TYPE),
        Member::optional("KmsKeyArn", &KMS_KEY_ARN),
        Member::optional("EncryptionStatus", &KMS_KEY_STATUS),
        Member::optional("EncryptionStatusReason", &REASON),
    ]),
);

/// `FederationProtocol`
pub static FEDERATION_PROTOCOL: Schema =
    Schema::new("FederationProtocol", Kind::enumeration(&["SAML", "OAUTH"]));

static FIRST_OR_THIRD_PARTY_APPLICATION_ARN_TYPE_PATTERN: Pattern = Pattern::new(
    "arn:aws(-[a-z]{1,5}){0,3}:[a-z0-9-]+:[a-z0-9-*]*:[0-9]{12}:[-a-zA-Z0-9./:_*]+",
    "arn:aws(-[a-z]{1,5}){0,3}:[a-z0-9-]+:[a-z0-9-*]*:[0-9]{12}:[-a-zA-Z0-9./:_*]+",
);

/// `FirstOrThirdPartyApplicationArnType`
pub static FIRST_OR_THIRD_PARTY_APPLICATION_ARN_TYPE: Schema = Schema::new(
    "FirstOrThirdPartyApplicationArnType",
    Kind::String(Text {
        length: Range::of(Some(10), Some(1224)),
        pattern: Some(&FIRST_OR_THIRD_PARTY_APPLICATION_ARN_TYPE_PATTERN),
        ..Text::ANY
    }),
);

/// `GetApplicationAccessScopeRequest`
pub static GET_APPLICATION_ACCESS_SCOPE_REQUEST: Schema = Schema::new(
    "GetApplicationAccessScopeRequest",
    Kind::structure(&[
        Member::required("ApplicationArn", &APPLICATION_ARN),
        Member::required("Scope", &SCOPE),
    ]),
);

/// `GetApplicationAccessScopeResponse`
pub static GET_APPLICATION_ACCESS_SCOPE_RESPONSE: Schema = Schema::new(
    "GetApplicationAccessScopeResponse",
    Kind::structure(&[
        Member::required("Scope", &SCOPE),
        Member::optional("AuthorizedTargets", &SCOPE_TARGETS),
    ]),
);

/// `GetApplicationAssignmentConfigurationRequest`
pub static GET_APPLICATION_ASSIGNMENT_CONFIGURATION_REQUEST: Schema = Schema::new(
    "GetApplicationAssignmentConfigurationRequest",
    Kind::structure(&[Member::required("ApplicationArn", &APPLICATION_ARN)]),
);

/// `GetApplicationAssignmentConfigurationResponse`
pub static GET_APPLICATION_ASSIGNMENT_CONFIGURATION_RESPONSE: Schema = Schema::new(
    "GetApplicationAssignmentConfigurationResponse",
    Kind::structure(&[Member::required("AssignmentRequired", &ASSIGNMENT_REQUIRED)]),
);

/// `GetApplicationAuthenticationMethodRequest`
pub static GET_APPLICATION_AUTHENTICATION_METHOD_REQUEST: Schema = Schema::new(
    "GetApplicationAuthenticationMethodRequest",
    Kind::structure(&[
        Member::required("ApplicationArn", &APPLICATION_ARN),
        Member::required("AuthenticationMethodType", &AUTHENTICATION_METHOD_TYPE),
    ]),
);

/// `GetApplicationAuthenticationMethodResponse`
pub static GET_APPLICATION_AUTHENTICATION_METHOD_RESPONSE: Schema = Schema::new(
    "GetApplicationAuthenticationMethodResponse",
    Kind::structure(&[Member::optional(
        "AuthenticationMethod",
        &AUTHENTICATION_METHOD,
    )]),
);

/// `GetApplicationGrantRequest`
pub static GET_APPLICATION_GRANT_REQUEST: Schema = Schema::new(
    "GetApplicationGrantRequest",
    Kind::structure(&[
        Member::required("ApplicationArn", &APPLICATION_ARN),
        Member::required("GrantType", &GRANT_TYPE),
    ]),
);

/// `GetApplicationGrantResponse`
pub static GET_APPLICATION_GRANT_RESPONSE: Schema = Schema::new(
    "GetApplicationGrantResponse",
    Kind::structure(&[Member::required("Grant", &GRANT)]),
);

/// `GetApplicationSessionConfigurationRequest`
pub static GET_APPLICATION_SESSION_CONFIGURATION_REQUEST: Schema = Schema::new(
    "GetApplicationSessionConfigurationRequest",
    Kind::structure(&[Member::required("ApplicationArn", &APPLICATION_ARN)]),
);

/// `GetApplicationSessionConfigurationResponse`
pub static GET_APPLICATION_SESSION_CONFIGURATION_RESPONSE: Schema = Schema::new(
    "GetApplicationSessionConfigurationResponse",
    Kind::structure(&[Member::optional(
        "UserBackgroundSessionApplicationStatus",
        &USER_BACKGROUND_SESSION_APPLICATION_STATUS,
    )]),
);

/// `GetInlinePolicyForPermissionSetRequest`
pub static GET_INLINE_POLICY_FOR_PERMISSION_SET_REQUEST: Schema = Schema::new(
    "GetInlinePolicyForPermissionSetRequest",
    Kind::structure(&[
        Member::required("InstanceArn", &INSTANCE_ARN),
        Member::required("PermissionSetArn", &PERMISSION_SET_ARN),
    ]),
);

/// `GetInlinePolicyForPermissionSetResponse`
pub static GET_INLINE_POLICY_FOR_PERMISSION_SET_RESPONSE: Schema = Schema::new(
    "GetInlinePolicyForPermissionSetResponse",
    Kind::structure(&[Member::optional(
        "InlinePolicy",
        &PERMISSION_SET_POLICY_DOCUMENT,
    )]),
);

/// `GetPermissionsBoundaryForPermissionSetRequest`
pub static GET_PERMISSIONS_BOUNDARY_FOR_PERMISSION_SET_REQUEST: Schema = Schema::new(
    "GetPermissionsBoundaryForPermissionSetRequest",
    Kind::structure(&[
        Member::required("InstanceArn", &INSTANCE_ARN),
        Member::required("PermissionSetArn", &PERMISSION_SET_ARN),
    ]),
);

/// `GetPermissionsBoundaryForPermissionSetResponse`
pub static GET_PERMISSIONS_BOUNDARY_FOR_PERMISSION_SET_RESPONSE: Schema = Schema::new(
    "GetPermissionsBoundaryForPermissionSetResponse",
    Kind::structure(&[Member::optional(
        "PermissionsBoundary",
        &PERMISSIONS_BOUNDARY,
    )]),
);

/// `Grant`
pub static GRANT: Schema = Schema::new(
    "Grant",
    Kind::union(&[
        Member::optional("AuthorizationCode", &AUTHORIZATION_CODE_GRANT),
        Member::optional("JwtBearer", &JWT_BEARER_GRANT),
        Member::optional("RefreshToken", &REFRESH_TOKEN_GRANT),
        Member::optional("TokenExchange", &TOKEN_EXCHANGE_GRANT),
    ]),
);

/// `GrantItem`
pub static GRANT_ITEM: Schema = Schema::new(
    "GrantItem",
    Kind::structure(&[
        Member::required("GrantType", &GRANT_TYPE),
        Member::required("Grant", &GRANT),
    ]),
);

/// `GrantType`
pub static GRANT_TYPE: Schema = Schema::new(
    "GrantType",
    Kind::enumeration(&[
        "authorization_code",
        "refresh_token",
        "urn:ietf:params:oauth:grant-type:jwt-bearer",
        "urn:ietf:params:oauth:grant-type:token-exchange",
    ]),
);

/// `Grants`
pub static GRANTS: Schema = Schema::new("Grants", Kind::List(&GRANT_ITEM, Range::ANY));

/// `IamAuthenticationMethod`
pub static IAM_AUTHENTICATION_METHOD: Schema = Schema::new(
    "IamAuthenticationMethod",
    Kind::structure(&[Member::required("ActorPolicy", &ACTOR_POLICY_DOCUMENT)]),
);

static ICON_URL_PATTERN: Pattern = Pattern::new("(http|https):\\/\\/.*", "(http|https)://.*");

/// `IconUrl`
pub static ICON_URL: Schema = Schema::new(
    "IconUrl",
    Kind::String(Text {
        length: Range::of(Some(1), Some(768)),
        pattern: Some(&ICON_URL_PATTERN),
        ..Text::ANY
    }),
);

static ID_PATTERN: Pattern = Pattern::new("[a-zA-Z0-9-]*", "[a-zA-Z0-9-]*");

/// `Id`
pub static ID: Schema = Schema::new(
    "Id",
    Kind::String(Text {
        length: Range::of(Some(1), Some(64)),
        pattern: Some(&ID_PATTERN),
        ..Text::ANY
    }),
);

/// `IdentityStoreArn`
pub static IDENTITY_STORE_ARN: Schema = Schema::new("IdentityStoreArn", Kind::String(Text::ANY));

/// `InstanceAccessControlAttributeConfiguration`
pub static INSTANCE_ACCESS_CONTROL_ATTRIBUTE_CONFIGURATION: Schema = Schema::new(
    "InstanceAccessControlAttributeConfiguration",
    Kind::structure(&[Member::required(
        "AccessControlAttributes",
        &ACCESS_CONTROL_ATTRIBUTE_LIST,
    )]),
);

/// `InstanceAccessControlAttributeConfigurationStatus`
pub static INSTANCE_ACCESS_CONTROL_ATTRIBUTE_CONFIGURATION_STATUS: Schema = Schema::new(
    "InstanceAccessControlAttributeConfigurationStatus",
    Kind::enumeration(&["ENABLED", "CREATION_IN_PROGRESS", "CREATION_FAILED"]),
);

/// `InstanceAccessControlAttributeConfigurationStatusReason`
pub static INSTANCE_ACCESS_CONTROL_ATTRIBUTE_CONFIGURATION_STATUS_REASON: Schema = Schema::new(
    "InstanceAccessControlAttributeConfigurationStatusReason",
    Kind::String(Text::ANY),
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

static INSTANCE_IDENTITY_STORE_ARN_PATTERN: Pattern = Pattern::new(
    "arn:aws(-[a-z]{1,5}){0,3}:identitystore::\\d{12}:identitystore/(d-[0-9a-f]{10}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})",
    "arn:aws(-[a-z]{1,5}){0,3}:identitystore::[0-9]{12}:identitystore/(d-[0-9a-f]{10}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})",
);

/// `InstanceIdentityStoreArn`
pub static INSTANCE_IDENTITY_STORE_ARN: Schema = Schema::new(
    "InstanceIdentityStoreArn",
    Kind::String(Text {
        length: Range::of(Some(62), Some(93)),
        pattern: Some(&INSTANCE_IDENTITY_STORE_ARN_PATTERN),
        ..Text::ANY
    }),
);

/// `InstanceList`
pub static INSTANCE_LIST: Schema = Schema::new(
    "InstanceList",
    Kind::List(&INSTANCE_METADATA, Range::of(Some(0), Some(10))),
);

/// `InstanceMetadata`
pub static INSTANCE_METADATA: Schema = Schema::new(
    "InstanceMetadata",
    Kind::structure(&[
        Member::optional("InstanceArn", &INSTANCE_ARN),
        Member::optional("IdentityStoreId", &ID),
        Member::optional("IdentityStoreArn", &INSTANCE_IDENTITY_STORE_ARN),
        Member::optional("OwnerAccountId", &ACCOUNT_ID),
        Member::optional("Name", &NAME_TYPE),
        Member::optional("CreatedDate", &DATE),
        Member::optional("Status", &INSTANCE_STATUS),
        Member::optional("StatusReason", &REASON),
        Member::optional("PrimaryRegion", &REGION_NAME),
        Member::optional("Regions", &REGION_METADATA_LIST),
    ]),
);

/// `InstanceStatus`
pub static INSTANCE_STATUS: Schema = Schema::new(
    "InstanceStatus",
    Kind::enumeration(&[
        "CREATE_IN_PROGRESS",
        "CREATE_FAILED",
        "DELETE_IN_PROGRESS",
        "ACTIVE",
    ]),
);

/// `InternalFailureMessage`
pub static INTERNAL_FAILURE_MESSAGE: Schema =
    Schema::new("InternalFailureMessage", Kind::String(Text::ANY));

/// `InternalServerException`
pub static INTERNAL_SERVER_EXCEPTION: Schema = Schema::new(
    "InternalServerException",
    Kind::structure(&[Member::optional("Message", &INTERNAL_FAILURE_MESSAGE)]),
);

/// The error `InternalServerException`
pub static INTERNAL_SERVER_EXCEPTION_ERROR: ErrorSchema = ErrorSchema {
    shape: &INTERNAL_SERVER_EXCEPTION,
    code: "InternalServerException",
    status: 500,
};

/// `IpCidrList`
pub static IP_CIDR_LIST: Schema = Schema::new(
    "IpCidrList",
    Kind::List(&IP_CIDR_TYPE, Range::of(Some(0), Some(50))),
);

static IP_CIDR_TYPE_PATTERN: Pattern = Pattern::new(
    "((([0-9]|[1-9][0-9]|1[0-9]{2}|2[0-4][0-9]|25[0-5])\\.){3}([0-9]|[1-9][0-9]|1[0-9]{2}|2[0-4][0-9]|25[0-5])(\\/(3[0-2]|[1-2][0-9]|[0-9]))?|(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:(:[0-9a-fA-F]{1,4}){1,6}|:((:[0-9a-fA-F]{1,4}){1,7}|:))(\\/(12[0-8]|1[0-1][0-9]|[1-9][0-9]|[0-9]))?)",
    "((([0-9]|[1-9][0-9]|1[0-9]{2}|2[0-4][0-9]|25[0-5])\\.){3}([0-9]|[1-9][0-9]|1[0-9]{2}|2[0-4][0-9]|25[0-5])(/(3[0-2]|[1-2][0-9]|[0-9]))?|(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:(:[0-9a-fA-F]{1,4}){1,6}|:((:[0-9a-fA-F]{1,4}){1,7}|:))(/(12[0-8]|1[0-1][0-9]|[1-9][0-9]|[0-9]))?)",
);

/// `IpCidrType`
pub static IP_CIDR_TYPE: Schema = Schema::new(
    "IpCidrType",
    Kind::String(Text {
        length: Range::of(Some(2), Some(43)),
        pattern: Some(&IP_CIDR_TYPE_PATTERN),
        ..Text::ANY
    }),
);

/// `IsPrimaryRegion`
pub static IS_PRIMARY_REGION: Schema = Schema::new("IsPrimaryRegion", Kind::Boolean);

static JMES_PATH_PATTERN: Pattern =
    Pattern::new("\\p{L}+(?:\\.\\p{L}+){0,2}", "\\p{L}+(?:\\.\\p{L}+){0,2}");

/// `JMESPath`
pub static JMES_PATH: Schema = Schema::new(
    "JMESPath",
    Kind::String(Text {
        length: Range::of(Some(1), Some(255)),
        pattern: Some(&JMES_PATH_PATTERN),
        ..Text::ANY
    }),
);

/// `JwksRetrievalOption`
pub static JWKS_RETRIEVAL_OPTION: Schema = Schema::new(
    "JwksRetrievalOption",
    Kind::enumeration(&["OPEN_ID_DISCOVERY"]),
);

/// `JwtBearerGrant`
pub static JWT_BEARER_GRANT: Schema = Schema::new(
    "JwtBearerGrant",
    Kind::structure(&[Member::optional(
        "AuthorizedTokenIssuers",
        &AUTHORIZED_TOKEN_ISSUERS,
    )]),
);

static KMS_KEY_ARN_PATTERN: Pattern = Pattern::new(
    "arn:aws(-[a-z]{1,5}){0,3}:kms:([a-z]{2,}(-[a-z0-9]+)+){1}:[0-9]{12}:key/(mrk-[a-f0-9]{32}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})",
    "arn:aws(-[a-z]{1,5}){0,3}:kms:([a-z]{2,}(-[a-z0-9]+)+){1}:[0-9]{12}:key/(mrk-[a-f0-9]{32}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})",
);

/// `KmsKeyArn`
pub static KMS_KEY_ARN: Schema = Schema::new(
    "KmsKeyArn",
    Kind::String(Text {
        length: Range::of(Some(20), Some(2048)),
        pattern: Some(&KMS_KEY_ARN_PATTERN),
        ..Text::ANY
    }),
);

/// `KmsKeyStatus`
pub static KMS_KEY_STATUS: Schema = Schema::new(
    "KmsKeyStatus",
    Kind::enumeration(&["UPDATING", "ENABLED", "UPDATE_FAILED"]),
);

/// `KmsKeyType`
pub static KMS_KEY_TYPE: Schema = Schema::new(
    "KmsKeyType",
    Kind::enumeration(&["AWS_OWNED_KMS_KEY", "CUSTOMER_MANAGED_KEY"]),
);

/// `ListAccountAssignmentCreationStatusRequest`
pub static LIST_ACCOUNT_ASSIGNMENT_CREATION_STATUS_REQUEST: Schema = Schema::new(
    "ListAccountAssignmentCreationStatusRequest",
    Kind::structure(&[
        Member::required("InstanceArn", &INSTANCE_ARN),
        Member::optional("MaxResults", &MAX_RESULTS),
        Member::optional("NextToken", &TOKEN),
        Member::optional("Filter", &OPERATION_STATUS_FILTER),
    ]),
);

/// `ListAccountAssignmentCreationStatusResponse`
pub static LIST_ACCOUNT_ASSIGNMENT_CREATION_STATUS_RESPONSE: Schema = Schema::new(
    "ListAccountAssignmentCreationStatusResponse",
    Kind::structure(&[
        Member::optional(
            "AccountAssignmentsCreationStatus",
            &ACCOUNT_ASSIGNMENT_OPERATION_STATUS_LIST,
        ),
        Member::optional("NextToken", &TOKEN),
    ]),
);

/// `ListAccountAssignmentDeletionStatusRequest`
pub static LIST_ACCOUNT_ASSIGNMENT_DELETION_STATUS_REQUEST: Schema = Schema::new(
    "ListAccountAssignmentDeletionStatusRequest",
    Kind::structure(&[
        Member::required("InstanceArn", &INSTANCE_ARN),
        Member::optional("MaxResults", &MAX_RESULTS),
        Member::optional("NextToken", &TOKEN),
        Member::optional("Filter", &OPERATION_STATUS_FILTER),
    ]),
);

/// `ListAccountAssignmentDeletionStatusResponse`
pub static LIST_ACCOUNT_ASSIGNMENT_DELETION_STATUS_RESPONSE: Schema = Schema::new(
    "ListAccountAssignmentDeletionStatusResponse",
    Kind::structure(&[
        Member::optional(
            "AccountAssignmentsDeletionStatus",
            &ACCOUNT_ASSIGNMENT_OPERATION_STATUS_LIST,
        ),
        Member::optional("NextToken", &TOKEN),
    ]),
);

/// `ListAccountAssignmentsFilter`
pub static LIST_ACCOUNT_ASSIGNMENTS_FILTER: Schema = Schema::new(
    "ListAccountAssignmentsFilter",
    Kind::structure(&[Member::optional("AccountId", &ACCOUNT_ID)]),
);

/// `ListAccountAssignmentsForPrincipalRequest`
pub static LIST_ACCOUNT_ASSIGNMENTS_FOR_PRINCIPAL_REQUEST: Schema = Schema::new(
    "ListAccountAssignmentsForPrincipalRequest",
    Kind::structure(&[
        Member::required("InstanceArn", &INSTANCE_ARN),
        Member::required("PrincipalId", &PRINCIPAL_ID),
        Member::required("PrincipalType", &PRINCIPAL_TYPE),
        Member::optional("Filter", &LIST_ACCOUNT_ASSIGNMENTS_FILTER),
        Member::optional("NextToken", &TOKEN),
        Member::optional("MaxResults", &MAX_RESULTS),
    ]),
);

/// `ListAccountAssignmentsForPrincipalResponse`
pub static LIST_ACCOUNT_ASSIGNMENTS_FOR_PRINCIPAL_RESPONSE: Schema = Schema::new(
    "ListAccountAssignmentsForPrincipalResponse",
    Kind::structure(&[
        Member::optional("AccountAssignments", &ACCOUNT_ASSIGNMENT_LIST_FOR_PRINCIPAL),
        Member::optional("NextToken", &TOKEN),
    ]),
);

/// `ListAccountAssignmentsRequest`
pub static LIST_ACCOUNT_ASSIGNMENTS_REQUEST: Schema = Schema::new(
    "ListAccountAssignmentsRequest",
    Kind::structure(&[
        Member::required("InstanceArn", &INSTANCE_ARN),
        Member::required("AccountId", &TARGET_ID),
        Member::required("PermissionSetArn", &PERMISSION_SET_ARN),
        Member::optional("MaxResults", &MAX_RESULTS),
        Member::optional("NextToken", &TOKEN),
    ]),
);

/// `ListAccountAssignmentsResponse`
pub static LIST_ACCOUNT_ASSIGNMENTS_RESPONSE: Schema = Schema::new(
    "ListAccountAssignmentsResponse",
    Kind::structure(&[
        Member::optional("AccountAssignments", &ACCOUNT_ASSIGNMENT_LIST),
        Member::optional("NextToken", &TOKEN),
    ]),
);

/// `ListAccountsForProvisionedPermissionSetRequest`
pub static LIST_ACCOUNTS_FOR_PROVISIONED_PERMISSION_SET_REQUEST: Schema = Schema::new(
    "ListAccountsForProvisionedPermissionSetRequest",
    Kind::structure(&[
        Member::required("InstanceArn", &INSTANCE_ARN),
        Member::required("PermissionSetArn", &PERMISSION_SET_ARN),
        Member::optional("ProvisioningStatus", &PROVISIONING_STATUS),
        Member::optional("MaxResults", &MAX_RESULTS),
        Member::optional("NextToken", &TOKEN),
    ]),
);

/// `ListAccountsForProvisionedPermissionSetResponse`
pub static LIST_ACCOUNTS_FOR_PROVISIONED_PERMISSION_SET_RESPONSE: Schema = Schema::new(
    "ListAccountsForProvisionedPermissionSetResponse",
    Kind::structure(&[
        Member::optional("AccountIds", &ACCOUNT_LIST),
        Member::optional("NextToken", &TOKEN),
    ]),
);

/// `ListApplicationAccessScopesRequest`
pub static LIST_APPLICATION_ACCESS_SCOPES_REQUEST: Schema = Schema::new(
    "ListApplicationAccessScopesRequest",
    Kind::structure(&[
        Member::required("ApplicationArn", &APPLICATION_ARN),
        Member::optional(
            "MaxResults",
            &LIST_APPLICATION_ACCESS_SCOPES_REQUEST_MAX_RESULTS_INTEGER,
        ),
        Member::optional("NextToken", &TOKEN),
    ]),
);

/// `ListApplicationAccessScopesRequestMaxResultsInteger`
pub static LIST_APPLICATION_ACCESS_SCOPES_REQUEST_MAX_RESULTS_INTEGER: Schema = Schema::new(
    "ListApplicationAccessScopesRequestMaxResultsInteger",
    Kind::Integer(Range::of(Some(1), Some(10))),
);

/// `ListApplicationAccessScopesResponse`
pub static LIST_APPLICATION_ACCESS_SCOPES_RESPONSE: Schema = Schema::new(
    "ListApplicationAccessScopesResponse",
    Kind::structure(&[
        Member::required("Scopes", &SCOPES),
        Member::optional("NextToken", &TOKEN),
    ]),
);

/// `ListApplicationAssignmentsFilter`
pub static LIST_APPLICATION_ASSIGNMENTS_FILTER: Schema = Schema::new(
    "ListApplicationAssignmentsFilter",
    Kind::structure(&[Member::optional("ApplicationArn", &APPLICATION_ARN)]),
);

/// `ListApplicationAssignmentsForPrincipalRequest`
pub static LIST_APPLICATION_ASSIGNMENTS_FOR_PRINCIPAL_REQUEST: Schema = Schema::new(
    "ListApplicationAssignmentsForPrincipalRequest",
    Kind::structure(&[
        Member::required("InstanceArn", &INSTANCE_ARN),
        Member::required("PrincipalId", &PRINCIPAL_ID),
        Member::required("PrincipalType", &PRINCIPAL_TYPE),
        Member::optional("Filter", &LIST_APPLICATION_ASSIGNMENTS_FILTER),
        Member::optional("NextToken", &TOKEN),
        Member::optional("MaxResults", &MAX_RESULTS),
    ]),
);

/// `ListApplicationAssignmentsForPrincipalResponse`
pub static LIST_APPLICATION_ASSIGNMENTS_FOR_PRINCIPAL_RESPONSE: Schema = Schema::new(
    "ListApplicationAssignmentsForPrincipalResponse",
    Kind::structure(&[
        Member::optional(
            "ApplicationAssignments",
            &APPLICATION_ASSIGNMENT_LIST_FOR_PRINCIPAL,
        ),
        Member::optional("NextToken", &TOKEN),
    ]),
);

/// `ListApplicationAssignmentsRequest`
pub static LIST_APPLICATION_ASSIGNMENTS_REQUEST: Schema = Schema::new(
    "ListApplicationAssignmentsRequest",
    Kind::structure(&[
        Member::required("ApplicationArn", &APPLICATION_ARN),
        Member::optional("MaxResults", &MAX_RESULTS),
        Member::optional("NextToken", &TOKEN),
    ]),
);

/// `ListApplicationAssignmentsResponse`
pub static LIST_APPLICATION_ASSIGNMENTS_RESPONSE: Schema = Schema::new(
    "ListApplicationAssignmentsResponse",
    Kind::structure(&[
        Member::optional("ApplicationAssignments", &APPLICATION_ASSIGNMENTS_LIST),
        Member::optional("NextToken", &TOKEN),
    ]),
);

/// `ListApplicationAuthenticationMethodsRequest`
pub static LIST_APPLICATION_AUTHENTICATION_METHODS_REQUEST: Schema = Schema::new(
    "ListApplicationAuthenticationMethodsRequest",
    Kind::structure(&[
        Member::required("ApplicationArn", &APPLICATION_ARN),
        Member::optional("NextToken", &TOKEN),
    ]),
);

/// `ListApplicationAuthenticationMethodsResponse`
pub static LIST_APPLICATION_AUTHENTICATION_METHODS_RESPONSE: Schema = Schema::new(
    "ListApplicationAuthenticationMethodsResponse",
    Kind::structure(&[
        Member::optional("AuthenticationMethods", &AUTHENTICATION_METHODS),
        Member::optional("NextToken", &TOKEN),
    ]),
);

/// `ListApplicationGrantsRequest`
pub static LIST_APPLICATION_GRANTS_REQUEST: Schema = Schema::new(
    "ListApplicationGrantsRequest",
    Kind::structure(&[
        Member::required("ApplicationArn", &APPLICATION_ARN),
        Member::optional("NextToken", &TOKEN),
    ]),
);

/// `ListApplicationGrantsResponse`
pub static LIST_APPLICATION_GRANTS_RESPONSE: Schema = Schema::new(
    "ListApplicationGrantsResponse",
    Kind::structure(&[
        Member::required("Grants", &GRANTS),
        Member::optional("NextToken", &TOKEN),
    ]),
);

/// `ListApplicationProvidersRequest`
pub static LIST_APPLICATION_PROVIDERS_REQUEST: Schema = Schema::new(
    "ListApplicationProvidersRequest",
    Kind::structure(&[
        Member::optional("MaxResults", &MAX_RESULTS),
        Member::optional("NextToken", &TOKEN),
    ]),
);

/// `ListApplicationProvidersResponse`
pub static LIST_APPLICATION_PROVIDERS_RESPONSE: Schema = Schema::new(
    "ListApplicationProvidersResponse",
    Kind::structure(&[
        Member::optional("ApplicationProviders", &APPLICATION_PROVIDER_LIST),
        Member::optional("NextToken", &TOKEN),
    ]),
);

/// `ListApplicationsFilter`
pub static LIST_APPLICATIONS_FILTER: Schema = Schema::new(
    "ListApplicationsFilter",
    Kind::structure(&[
        Member::optional("ApplicationAccount", &ACCOUNT_ID),
        Member::optional("ApplicationProvider", &APPLICATION_PROVIDER_ARN),
    ]),
);

/// `ListApplicationsRequest`
pub static LIST_APPLICATIONS_REQUEST: Schema = Schema::new(
    "ListApplicationsRequest",
    Kind::structure(&[
        Member::required("InstanceArn", &INSTANCE_ARN),
        Member::optional("MaxResults", &MAX_RESULTS),
        Member::optional("NextToken", &TOKEN),
        Member::optional("Filter", &LIST_APPLICATIONS_FILTER),
    ]),
);

/// `ListApplicationsResponse`
pub static LIST_APPLICATIONS_RESPONSE: Schema = Schema::new(
    "ListApplicationsResponse",
    Kind::structure(&[
        Member::optional("Applications", &APPLICATION_LIST),
        Member::optional("NextToken", &TOKEN),
    ]),
);

/// `ListCustomerManagedPolicyReferencesInPermissionSetRequest`
pub static LIST_CUSTOMER_MANAGED_POLICY_REFERENCES_IN_PERMISSION_SET_REQUEST: Schema = Schema::new(
    "ListCustomerManagedPolicyReferencesInPermissionSetRequest",
    Kind::structure(&[
        Member::required("InstanceArn", &INSTANCE_ARN),
        Member::required("PermissionSetArn", &PERMISSION_SET_ARN),
        Member::optional("MaxResults", &MAX_RESULTS),
        Member::optional("NextToken", &TOKEN),
    ]),
);

/// `ListCustomerManagedPolicyReferencesInPermissionSetResponse`
pub static LIST_CUSTOMER_MANAGED_POLICY_REFERENCES_IN_PERMISSION_SET_RESPONSE: Schema = Schema::new(
    "ListCustomerManagedPolicyReferencesInPermissionSetResponse",
    Kind::structure(&[
        Member::optional(
            "CustomerManagedPolicyReferences",
            &CUSTOMER_MANAGED_POLICY_REFERENCE_LIST,
        ),
        Member::optional("NextToken", &TOKEN),
    ]),
);

/// `ListInstancesRequest`
pub static LIST_INSTANCES_REQUEST: Schema = Schema::new(
    "ListInstancesRequest",
    Kind::structure(&[
        Member::optional("MaxResults", &MAX_RESULTS),
        Member::optional("NextToken", &TOKEN),
        Member::optional("RegionScope", &REGION_SCOPE),
    ]),
);

/// `ListInstancesResponse`
pub static LIST_INSTANCES_RESPONSE: Schema = Schema::new(
    "ListInstancesResponse",
    Kind::structure(&[
        Member::optional("Instances", &INSTANCE_LIST),
        Member::optional("NextToken", &TOKEN),
    ]),
);

/// `ListManagedPoliciesInPermissionSetRequest`
pub static LIST_MANAGED_POLICIES_IN_PERMISSION_SET_REQUEST: Schema = Schema::new(
    "ListManagedPoliciesInPermissionSetRequest",
    Kind::structure(&[
        Member::required("InstanceArn", &INSTANCE_ARN),
        Member::required("PermissionSetArn", &PERMISSION_SET_ARN),
        Member::optional("MaxResults", &MAX_RESULTS),
        Member::optional("NextToken", &TOKEN),
    ]),
);

/// `ListManagedPoliciesInPermissionSetResponse`
pub static LIST_MANAGED_POLICIES_IN_PERMISSION_SET_RESPONSE: Schema = Schema::new(
    "ListManagedPoliciesInPermissionSetResponse",
    Kind::structure(&[
        Member::optional("AttachedManagedPolicies", &ATTACHED_MANAGED_POLICY_LIST),
        Member::optional("NextToken", &TOKEN),
    ]),
);

/// `ListPermissionSetProvisioningStatusRequest`
pub static LIST_PERMISSION_SET_PROVISIONING_STATUS_REQUEST: Schema = Schema::new(
    "ListPermissionSetProvisioningStatusRequest",
    Kind::structure(&[
        Member::required("InstanceArn", &INSTANCE_ARN),
        Member::optional("MaxResults", &MAX_RESULTS),
        Member::optional("NextToken", &TOKEN),
        Member::optional("Filter", &OPERATION_STATUS_FILTER),
    ]),
);

/// `ListPermissionSetProvisioningStatusResponse`
pub static LIST_PERMISSION_SET_PROVISIONING_STATUS_RESPONSE: Schema = Schema::new(
    "ListPermissionSetProvisioningStatusResponse",
    Kind::structure(&[
        Member::optional(
            "PermissionSetsProvisioningStatus",
            &PERMISSION_SET_PROVISIONING_STATUS_LIST,
        ),
        Member::optional("NextToken", &TOKEN),
    ]),
);

/// `ListPermissionSetsProvisionedToAccountRequest`
pub static LIST_PERMISSION_SETS_PROVISIONED_TO_ACCOUNT_REQUEST: Schema = Schema::new(
    "ListPermissionSetsProvisionedToAccountRequest",
    Kind::structure(&[
        Member::required("InstanceArn", &INSTANCE_ARN),
        Member::required("AccountId", &ACCOUNT_ID),
        Member::optional("ProvisioningStatus", &PROVISIONING_STATUS),
        Member::optional("MaxResults", &MAX_RESULTS),
        Member::optional("NextToken", &TOKEN),
    ]),
);

/// `ListPermissionSetsProvisionedToAccountResponse`
pub static LIST_PERMISSION_SETS_PROVISIONED_TO_ACCOUNT_RESPONSE: Schema = Schema::new(
    "ListPermissionSetsProvisionedToAccountResponse",
    Kind::structure(&[
        Member::optional("NextToken", &TOKEN),
        Member::optional("PermissionSets", &PERMISSION_SET_LIST),
    ]),
);

/// `ListPermissionSetsRequest`
pub static LIST_PERMISSION_SETS_REQUEST: Schema = Schema::new(
    "ListPermissionSetsRequest",
    Kind::structure(&[
        Member::required("InstanceArn", &INSTANCE_ARN),
        Member::optional("NextToken", &TOKEN),
        Member::optional("MaxResults", &MAX_RESULTS),
    ]),
);

/// `ListPermissionSetsResponse`
pub static LIST_PERMISSION_SETS_RESPONSE: Schema = Schema::new(
    "ListPermissionSetsResponse",
    Kind::structure(&[
        Member::optional("PermissionSets", &PERMISSION_SET_LIST),
        Member::optional("NextToken", &TOKEN),
    ]),
);

/// `ListRegionsRequest`
pub static LIST_REGIONS_REQUEST: Schema = Schema::new(
    "ListRegionsRequest",
    Kind::structure(&[
        Member::required("InstanceArn", &INSTANCE_ARN),
        Member::optional("MaxResults", &MAX_RESULTS),
        Member::optional("NextToken", &TOKEN),
    ]),
);

/// `ListRegionsResponse`
pub static LIST_REGIONS_RESPONSE: Schema = Schema::new(
    "ListRegionsResponse",
    Kind::structure(&[
        Member::optional("Regions", &REGION_METADATA_LIST),
        Member::optional("NextToken", &TOKEN),
    ]),
);

/// `ListTagsForResourceRequest`
pub static LIST_TAGS_FOR_RESOURCE_REQUEST: Schema = Schema::new(
    "ListTagsForResourceRequest",
    Kind::structure(&[
        Member::optional("InstanceArn", &INSTANCE_ARN),
        Member::required("ResourceArn", &TAGGABLE_RESOURCE_ARN),
        Member::optional("NextToken", &TOKEN),
    ]),
);

/// `ListTagsForResourceResponse`
pub static LIST_TAGS_FOR_RESOURCE_RESPONSE: Schema = Schema::new(
    "ListTagsForResourceResponse",
    Kind::structure(&[
        Member::optional("Tags", &TAG_LIST),
        Member::optional("NextToken", &TOKEN),
    ]),
);

/// `ListTrustedTokenIssuersRequest`
pub static LIST_TRUSTED_TOKEN_ISSUERS_REQUEST: Schema = Schema::new(
    "ListTrustedTokenIssuersRequest",
    Kind::structure(&[
        Member::required("InstanceArn", &INSTANCE_ARN),
        Member::optional("MaxResults", &MAX_RESULTS),
        Member::optional("NextToken", &TOKEN),
    ]),
);

/// `ListTrustedTokenIssuersResponse`
pub static LIST_TRUSTED_TOKEN_ISSUERS_RESPONSE: Schema = Schema::new(
    "ListTrustedTokenIssuersResponse",
    Kind::structure(&[
        Member::optional("TrustedTokenIssuers", &TRUSTED_TOKEN_ISSUER_LIST),
        Member::optional("NextToken", &TOKEN),
    ]),
);

static MANAGED_POLICY_ARN_PATTERN: Pattern = Pattern::new(
    "arn:aws(-[a-z]{1,5}){0,3}:iam::aws:policy((/[A-Za-z0-9\\.,\\+@=_-]+)*)/([A-Za-z0-9\\.,\\+=@_-]+)",
    "arn:aws(-[a-z]{1,5}){0,3}:iam::aws:policy((/[A-Za-z0-9\\.,\\+@=_-]+)*)/([A-Za-z0-9\\.,\\+=@_-]+)",
);

/// `ManagedPolicyArn`
pub static MANAGED_POLICY_ARN: Schema = Schema::new(
    "ManagedPolicyArn",
    Kind::String(Text {
        length: Range::of(Some(20), Some(2048)),
        pattern: Some(&MANAGED_POLICY_ARN_PATTERN),
        ..Text::ANY
    }),
);

static MANAGED_POLICY_NAME_PATTERN: Pattern = Pattern::new("[\\w+=,.@-]+", "[0-9A-Za-z_+=,.@-]+");

/// `ManagedPolicyName`
pub static MANAGED_POLICY_NAME: Schema = Schema::new(
    "ManagedPolicyName",
    Kind::String(Text {
        length: Range::of(Some(1), Some(128)),
        pattern: Some(&MANAGED_POLICY_NAME_PATTERN),
        ..Text::ANY
    }),
);

static MANAGED_POLICY_PATH_PATTERN: Pattern = Pattern::new(
    "((/[A-Za-z0-9\\.,\\+@=_-]+)*)/",
    "((/[A-Za-z0-9\\.,\\+@=_-]+)*)/",
);

/// `ManagedPolicyPath`
pub static MANAGED_POLICY_PATH: Schema = Schema::new(
    "ManagedPolicyPath",
    Kind::String(Text {
        length: Range::of(Some(1), Some(512)),
        pattern: Some(&MANAGED_POLICY_PATH_PATTERN),
        ..Text::ANY
    }),
);

/// `MaxResults`
pub static MAX_RESULTS: Schema =
    Schema::new("MaxResults", Kind::Integer(Range::of(Some(1), Some(100))));

/// `Name`
pub static NAME: Schema = Schema::new(
    "Name",
    Kind::String(Text {
        length: Range::of(Some(1), Some(100)),
        ..Text::ANY
    }),
);

static NAME_TYPE_PATTERN: Pattern = Pattern::new("[\\w+=,.@-]+", "[0-9A-Za-z_+=,.@-]+");

/// `NameType`
pub static NAME_TYPE: Schema = Schema::new(
    "NameType",
    Kind::String(Text {
        length: Range::of(Some(0), Some(255)),
        pattern: Some(&NAME_TYPE_PATTERN),
        ..Text::ANY
    }),
);

/// `NetworkConfigurationInfo`
pub static NETWORK_CONFIGURATION_INFO: Schema = Schema::new(
    "NetworkConfigurationInfo",
    Kind::structure(&[
        Member::required("VpceAccessRequired", &BOOLEAN),
        Member::optional("RestrictSourceVpcs", &VPC_ARN_LIST),
        Member::optional("AllowSourceIps", &IP_CIDR_LIST),
        Member::optional("ExcludeApplicationArns", &APPLICATION_ARN_LIST),
    ]),
);

/// `OidcJwtConfiguration`
pub static OIDC_JWT_CONFIGURATION: Schema = Schema::new(
    "OidcJwtConfiguration",
    Kind::structure(&[
        Member::required("IssuerUrl", &TRUSTED_TOKEN_ISSUER_URL),
        Member::required("ClaimAttributePath", &CLAIM_ATTRIBUTE_PATH),
        Member::required("IdentityStoreAttributePath", &JMES_PATH),
        Member::required("JwksRetrievalOption", &JWKS_RETRIEVAL_OPTION),
    ]),
);

/// `OidcJwtUpdateConfiguration`
pub static OIDC_JWT_UPDATE_CONFIGURATION: Schema = Schema::new(
    "OidcJwtUpdateConfiguration",
    Kind::structure(&[
        Member::optional("ClaimAttributePath", &CLAIM_ATTRIBUTE_PATH),
        Member::optional("IdentityStoreAttributePath", &JMES_PATH),
        Member::optional("JwksRetrievalOption", &JWKS_RETRIEVAL_OPTION),
    ]),
);

/// `OperationStatusFilter`
pub static OPERATION_STATUS_FILTER: Schema = Schema::new(
    "OperationStatusFilter",
    Kind::structure(&[Member::optional("Status", &STATUS_VALUES)]),
);

/// `PermissionSet`
pub static PERMISSION_SET: Schema = Schema::new(
    "PermissionSet",
    Kind::structure(&[
        Member::optional("Name", &PERMISSION_SET_NAME),
        Member::optional("PermissionSetArn", &PERMISSION_SET_ARN),
        Member::optional("Description", &PERMISSION_SET_DESCRIPTION),
        Member::optional("CreatedDate", &DATE),
        Member::optional("SessionDuration", &DURATION),
        Member::optional("RelayState", &RELAY_STATE),
    ]),
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

static PERMISSION_SET_DESCRIPTION_PATTERN: Pattern = Pattern::new(
    "[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u00A1-\\u00FF]*",
    "[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u00A1-\\u00FF]*",
);

/// `PermissionSetDescription`
pub static PERMISSION_SET_DESCRIPTION: Schema = Schema::new(
    "PermissionSetDescription",
    Kind::String(Text {
        length: Range::of(Some(1), Some(700)),
        pattern: Some(&PERMISSION_SET_DESCRIPTION_PATTERN),
        ..Text::ANY
    }),
);

/// `PermissionSetList`
pub static PERMISSION_SET_LIST: Schema = Schema::new(
    "PermissionSetList",
    Kind::List(&PERMISSION_SET_ARN, Range::ANY),
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

static PERMISSION_SET_POLICY_DOCUMENT_PATTERN: Pattern = Pattern::new(
    "[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+",
    "[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+",
);

/// `PermissionSetPolicyDocument`
pub static PERMISSION_SET_POLICY_DOCUMENT: Schema = Schema::new(
    "PermissionSetPolicyDocument",
    Kind::String(Text {
        length: Range::of(Some(1), Some(32768)),
        pattern: Some(&PERMISSION_SET_POLICY_DOCUMENT_PATTERN),
        ..Text::ANY
    }),
);

/// `PermissionSetProvisioningStatus`
pub static PERMISSION_SET_PROVISIONING_STATUS: Schema = Schema::new(
    "PermissionSetProvisioningStatus",
    Kind::structure(&[
        Member::optional("Status", &STATUS_VALUES),
        Member::optional("RequestId", &UU_ID),
        Member::optional("AccountId", &ACCOUNT_ID),
        Member::optional("PermissionSetArn", &PERMISSION_SET_ARN),
        Member::optional("FailureReason", &REASON),
        Member::optional("CreatedDate", &DATE),
    ]),
);

/// `PermissionSetProvisioningStatusList`
pub static PERMISSION_SET_PROVISIONING_STATUS_LIST: Schema = Schema::new(
    "PermissionSetProvisioningStatusList",
    Kind::List(&PERMISSION_SET_PROVISIONING_STATUS_METADATA, Range::ANY),
);

/// `PermissionSetProvisioningStatusMetadata`
pub static PERMISSION_SET_PROVISIONING_STATUS_METADATA: Schema = Schema::new(
    "PermissionSetProvisioningStatusMetadata",
    Kind::structure(&[
        Member::optional("Status", &STATUS_VALUES),
        Member::optional("RequestId", &UU_ID),
        Member::optional("CreatedDate", &DATE),
    ]),
);

/// `PermissionsBoundary`
pub static PERMISSIONS_BOUNDARY: Schema = Schema::new(
    "PermissionsBoundary",
    Kind::structure(&[
        Member::optional(
            "CustomerManagedPolicyReference",
            &CUSTOMER_MANAGED_POLICY_REFERENCE,
        ),
        Member::optional("ManagedPolicyArn", &MANAGED_POLICY_ARN),
    ]),
);

/// `PortalOptions`
pub static PORTAL_OPTIONS: Schema = Schema::new(
    "PortalOptions",
    Kind::structure(&[
        Member::optional("SignInOptions", &SIGN_IN_OPTIONS),
        Member::optional("Visibility", &APPLICATION_VISIBILITY),
    ]),
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

/// `ProvisionPermissionSetRequest`
pub static PROVISION_PERMISSION_SET_REQUEST: Schema = Schema::new(
    "ProvisionPermissionSetRequest",
    Kind::structure(&[
        Member::required("InstanceArn", &INSTANCE_ARN),
        Member::required("PermissionSetArn", &PERMISSION_SET_ARN),
        Member::optional("TargetId", &TARGET_ID),
        Member::required("TargetType", &PROVISION_TARGET_TYPE),
    ]),
);

/// `ProvisionPermissionSetResponse`
pub static PROVISION_PERMISSION_SET_RESPONSE: Schema = Schema::new(
    "ProvisionPermissionSetResponse",
    Kind::structure(&[Member::optional(
        "PermissionSetProvisioningStatus",
        &PERMISSION_SET_PROVISIONING_STATUS,
    )]),
);

/// `ProvisionTargetType`
pub static PROVISION_TARGET_TYPE: Schema = Schema::new(
    "ProvisionTargetType",
    Kind::enumeration(&["AWS_ACCOUNT", "ALL_PROVISIONED_ACCOUNTS"]),
);

/// `ProvisioningStatus`
pub static PROVISIONING_STATUS: Schema = Schema::new(
    "ProvisioningStatus",
    Kind::enumeration(&[
        "LATEST_PERMISSION_SET_PROVISIONED",
        "LATEST_PERMISSION_SET_NOT_PROVISIONED",
    ]),
);

/// `PutApplicationAccessScopeRequest`
pub static PUT_APPLICATION_ACCESS_SCOPE_REQUEST: Schema = Schema::new(
    "PutApplicationAccessScopeRequest",
    Kind::structure(&[
        Member::required("Scope", &SCOPE),
        Member::optional("AuthorizedTargets", &SCOPE_TARGETS),
        Member::required("ApplicationArn", &APPLICATION_ARN),
    ]),
);

/// `PutApplicationAssignmentConfigurationRequest`
pub static PUT_APPLICATION_ASSIGNMENT_CONFIGURATION_REQUEST: Schema = Schema::new(
    "PutApplicationAssignmentConfigurationRequest",
    Kind::structure(&[
        Member::required("ApplicationArn", &APPLICATION_ARN),
        Member::required("AssignmentRequired", &ASSIGNMENT_REQUIRED),
    ]),
);

/// `PutApplicationAssignmentConfigurationResponse`
pub static PUT_APPLICATION_ASSIGNMENT_CONFIGURATION_RESPONSE: Schema = Schema::new(
    "PutApplicationAssignmentConfigurationResponse",
    Kind::structure(&[]),
);

/// `PutApplicationAuthenticationMethodRequest`
pub static PUT_APPLICATION_AUTHENTICATION_METHOD_REQUEST: Schema = Schema::new(
    "PutApplicationAuthenticationMethodRequest",
    Kind::structure(&[
        Member::required("ApplicationArn", &APPLICATION_ARN),
        Member::required("AuthenticationMethodType", &AUTHENTICATION_METHOD_TYPE),
        Member::required("AuthenticationMethod", &AUTHENTICATION_METHOD),
    ]),
);

/// `PutApplicationGrantRequest`
pub static PUT_APPLICATION_GRANT_REQUEST: Schema = Schema::new(
    "PutApplicationGrantRequest",
    Kind::structure(&[
        Member::required("ApplicationArn", &APPLICATION_ARN),
        Member::required("GrantType", &GRANT_TYPE),
        Member::required("Grant", &GRANT),
    ]),
);

/// `PutApplicationSessionConfigurationRequest`
pub static PUT_APPLICATION_SESSION_CONFIGURATION_REQUEST: Schema = Schema::new(
    "PutApplicationSessionConfigurationRequest",
    Kind::structure(&[
        Member::required("ApplicationArn", &APPLICATION_ARN),
        Member::optional(
            "UserBackgroundSessionApplicationStatus",
            &USER_BACKGROUND_SESSION_APPLICATION_STATUS,
        ),
    ]),
);

/// `PutApplicationSessionConfigurationResponse`
pub static PUT_APPLICATION_SESSION_CONFIGURATION_RESPONSE: Schema = Schema::new(
    "PutApplicationSessionConfigurationResponse",
    Kind::structure(&[]),
);

/// `PutInlinePolicyToPermissionSetRequest`
pub static PUT_INLINE_POLICY_TO_PERMISSION_SET_REQUEST: Schema = Schema::new(
    "PutInlinePolicyToPermissionSetRequest",
    Kind::structure(&[
        Member::required("InstanceArn", &INSTANCE_ARN),
        Member::required("PermissionSetArn", &PERMISSION_SET_ARN),
        Member::required("InlinePolicy", &PERMISSION_SET_POLICY_DOCUMENT),
    ]),
);

/// `PutInlinePolicyToPermissionSetResponse`
pub static PUT_INLINE_POLICY_TO_PERMISSION_SET_RESPONSE: Schema = Schema::new(
    "PutInlinePolicyToPermissionSetResponse",
    Kind::structure(&[]),
);

/// `PutPermissionsBoundaryToPermissionSetRequest`
pub static PUT_PERMISSIONS_BOUNDARY_TO_PERMISSION_SET_REQUEST: Schema = Schema::new(
    "PutPermissionsBoundaryToPermissionSetRequest",
    Kind::structure(&[
        Member::required("InstanceArn", &INSTANCE_ARN),
        Member::required("PermissionSetArn", &PERMISSION_SET_ARN),
        Member::required("PermissionsBoundary", &PERMISSIONS_BOUNDARY),
    ]),
);

/// `PutPermissionsBoundaryToPermissionSetResponse`
pub static PUT_PERMISSIONS_BOUNDARY_TO_PERMISSION_SET_RESPONSE: Schema = Schema::new(
    "PutPermissionsBoundaryToPermissionSetResponse",
    Kind::structure(&[]),
);

static REASON_PATTERN: Pattern = Pattern::new(
    "[\\p{L}\\p{M}\\p{Z}\\p{S}\\p{N}\\p{P}]*",
    "[\\p{L}\\p{M}\\p{Z}\\p{S}\\p{N}\\p{P}]*",
);

/// `Reason`
pub static REASON: Schema = Schema::new(
    "Reason",
    Kind::String(Text {
        pattern: Some(&REASON_PATTERN),
        ..Text::ANY
    }),
);

/// `RedirectUris`
pub static REDIRECT_URIS: Schema = Schema::new(
    "RedirectUris",
    Kind::List(&URI, Range::of(Some(1), Some(10))),
);

/// `RefreshTokenGrant`
pub static REFRESH_TOKEN_GRANT: Schema = Schema::new("RefreshTokenGrant", Kind::structure(&[]));

/// `RegionMetadata`
pub static REGION_METADATA: Schema = Schema::new(
    "RegionMetadata",
    Kind::structure(&[
        Member::optional("RegionName", &REGION_NAME),
        Member::optional("Status", &REGION_STATUS),
        Member::optional("AddedDate", &DATE),
        Member::optional("IsPrimaryRegion", &IS_PRIMARY_REGION),
    ]),
);

/// `RegionMetadataList`
pub static REGION_METADATA_LIST: Schema = Schema::new(
    "RegionMetadataList",
    Kind::List(&REGION_METADATA, Range::ANY),
);

static REGION_NAME_PATTERN: Pattern = Pattern::new("([a-z]+-){2,3}\\d", "([a-z]+-){2,3}[0-9]");

/// `RegionName`
pub static REGION_NAME: Schema = Schema::new(
    "RegionName",
    Kind::String(Text {
        length: Range::of(Some(1), Some(32)),
        pattern: Some(&REGION_NAME_PATTERN),
        ..Text::ANY
    }),
);

/// `RegionScope`
pub static REGION_SCOPE: Schema = Schema::new(
    "RegionScope",
    Kind::enumeration(&["CURRENT_REGION", "ALL_REGIONS"]),
);

/// `RegionStatus`
pub static REGION_STATUS: Schema = Schema::new(
    "RegionStatus",
    Kind::enumeration(&["ACTIVE", "ADDING", "REMOVING"]),
);

static RELAY_STATE_PATTERN: Pattern = Pattern::new(
    "[a-zA-Z0-9&$@#\\\\\\/%?=~\\-_'\"|!:,.;*+\\[\\]\\ \\(\\)\\{\\}]+",
    "[a-zA-Z0-9\\&$@#\\\\/%?=\\~\\-_'\"|!:,.;*+\\[\\] \\(\\)\\{\\}]+",
);

/// `RelayState`
pub static RELAY_STATE: Schema = Schema::new(
    "RelayState",
    Kind::String(Text {
        length: Range::of(Some(1), Some(240)),
        pattern: Some(&RELAY_STATE_PATTERN),
        ..Text::ANY
    }),
);

/// `RemoveRegionRequest`
pub static REMOVE_REGION_REQUEST: Schema = Schema::new(
    "RemoveRegionRequest",
    Kind::structure(&[
        Member::required("InstanceArn", &INSTANCE_ARN),
        Member::required("RegionName", &REGION_NAME),
    ]),
);

/// `RemoveRegionResponse`
pub static REMOVE_REGION_RESPONSE: Schema = Schema::new(
    "RemoveRegionResponse",
    Kind::structure(&[Member::optional("Status", &REGION_STATUS)]),
);

/// `ResourceNotFoundException`
pub static RESOURCE_NOT_FOUND_EXCEPTION: Schema = Schema::new(
    "ResourceNotFoundException",
    Kind::structure(&[
        Member::optional("Message", &RESOURCE_NOT_FOUND_MESSAGE),
        Member::optional("Reason", &RESOURCE_NOT_FOUND_EXCEPTION_REASON),
    ]),
);

/// The error `ResourceNotFoundException`
pub static RESOURCE_NOT_FOUND_EXCEPTION_ERROR: ErrorSchema = ErrorSchema {
    shape: &RESOURCE_NOT_FOUND_EXCEPTION,
    code: "ResourceNotFoundException",
    status: 400,
};

/// `ResourceNotFoundExceptionReason`
pub static RESOURCE_NOT_FOUND_EXCEPTION_REASON: Schema = Schema::new(
    "ResourceNotFoundExceptionReason",
    Kind::enumeration(&["KMS_NotFoundException"]),
);

/// `ResourceNotFoundMessage`
pub static RESOURCE_NOT_FOUND_MESSAGE: Schema =
    Schema::new("ResourceNotFoundMessage", Kind::String(Text::ANY));

/// `ResourceServerConfig`
pub static RESOURCE_SERVER_CONFIG: Schema = Schema::new(
    "ResourceServerConfig",
    Kind::structure(&[Member::optional("Scopes", &RESOURCE_SERVER_SCOPES)]),
);

static RESOURCE_SERVER_SCOPE_PATTERN: Pattern = Pattern::new(
    "[^:=\\-\\.\\s][0-9a-zA-Z_:\\-\\.]+",
    "[^:=\\-\\.\\t\\n\\x0B\\f\\r ][0-9a-zA-Z_:\\-\\.]+",
);

/// `ResourceServerScope`
pub static RESOURCE_SERVER_SCOPE: Schema = Schema::new(
    "ResourceServerScope",
    Kind::String(Text {
        length: Range::of(Some(1), Some(80)),
        pattern: Some(&RESOURCE_SERVER_SCOPE_PATTERN),
        ..Text::ANY
    }),
);

/// `ResourceServerScopeDetails`
pub static RESOURCE_SERVER_SCOPE_DETAILS: Schema = Schema::new(
    "ResourceServerScopeDetails",
    Kind::structure(&[
        Member::optional("LongDescription", &DESCRIPTION),
        Member::optional("DetailedTitle", &DESCRIPTION),
    ]),
);

/// `ResourceServerScopes`
pub static RESOURCE_SERVER_SCOPES: Schema = Schema::new(
    "ResourceServerScopes",
    Kind::Map {
        key: &RESOURCE_SERVER_SCOPE,
        value: &RESOURCE_SERVER_SCOPE_DETAILS,
        length: Range::ANY,
    },
);

static SCOPE_PATTERN: Pattern = Pattern::new(
    "([A-Za-z0-9_]{1,50})(:[A-Za-z0-9_]{1,50}){0,1}(:[A-Za-z0-9_]{1,50}){0,1}",
    "([A-Za-z0-9_]{1,50})(:[A-Za-z0-9_]{1,50}){0,1}(:[A-Za-z0-9_]{1,50}){0,1}",
);

/// `Scope`
pub static SCOPE: Schema = Schema::new(
    "Scope",
    Kind::String(Text {
        pattern: Some(&SCOPE_PATTERN),
        ..Text::ANY
    }),
);

/// `ScopeDetails`
pub static SCOPE_DETAILS: Schema = Schema::new(
    "ScopeDetails",
    Kind::structure(&[
        Member::required("Scope", &SCOPE),
        Member::optional("AuthorizedTargets", &SCOPE_TARGETS),
    ]),
);

static SCOPE_TARGET_PATTERN: Pattern = Pattern::new(
    "arn:aws(-[a-z]{1,5}){0,3}:sso::(\\d{12}:application/(sso)?ins-[a-zA-Z0-9-.]{16}/apl-[a-zA-Z0-9]{16}|:instance/(sso)?ins-[a-zA-Z0-9-.]{16})",
    "arn:aws(-[a-z]{1,5}){0,3}:sso::([0-9]{12}:application/(sso)?ins-[a-zA-Z0-9-.]{16}/apl-[a-zA-Z0-9]{16}|:instance/(sso)?ins-[a-zA-Z0-9-.]{16})",
);

/// `ScopeTarget`
pub static SCOPE_TARGET: Schema = Schema::new(
    "ScopeTarget",
    Kind::String(Text {
        length: Range::of(Some(1), Some(100)),
        pattern: Some(&SCOPE_TARGET_PATTERN),
        ..Text::ANY
    }),
);

/// `ScopeTargets`
pub static SCOPE_TARGETS: Schema = Schema::new(
    "ScopeTargets",
    Kind::List(&SCOPE_TARGET, Range::of(Some(1), Some(10))),
);

/// `Scopes`
pub static SCOPES: Schema = Schema::new(
    "Scopes",
    Kind::List(&SCOPE_DETAILS, Range::of(Some(0), Some(10))),
);

/// `ServiceQuotaExceededException`
pub static SERVICE_QUOTA_EXCEEDED_EXCEPTION: Schema = Schema::new(
    "ServiceQuotaExceededException",
    Kind::structure(&[Member::optional("Message", &SERVICE_QUOTA_EXCEEDED_MESSAGE)]),
);

/// The error `ServiceQuotaExceededException`
pub static SERVICE_QUOTA_EXCEEDED_EXCEPTION_ERROR: ErrorSchema = ErrorSchema {
    shape: &SERVICE_QUOTA_EXCEEDED_EXCEPTION,
    code: "ServiceQuotaExceededException",
    status: 400,
};

/// `ServiceQuotaExceededMessage`
pub static SERVICE_QUOTA_EXCEEDED_MESSAGE: Schema =
    Schema::new("ServiceQuotaExceededMessage", Kind::String(Text::ANY));

/// `SignInOptions`
pub static SIGN_IN_OPTIONS: Schema = Schema::new(
    "SignInOptions",
    Kind::structure(&[
        Member::required("Origin", &SIGN_IN_ORIGIN),
        Member::optional("ApplicationUrl", &APPLICATION_URL),
    ]),
);

/// `SignInOrigin`
pub static SIGN_IN_ORIGIN: Schema = Schema::new(
    "SignInOrigin",
    Kind::enumeration(&["IDENTITY_CENTER", "APPLICATION"]),
);

/// `StatusValues`
pub static STATUS_VALUES: Schema = Schema::new(
    "StatusValues",
    Kind::enumeration(&["IN_PROGRESS", "FAILED", "SUCCEEDED"]),
);

/// `Tag`
pub static TAG: Schema = Schema::new(
    "Tag",
    Kind::structure(&[
        Member::required("Key", &TAG_KEY),
        Member::required("Value", &TAG_VALUE),
    ]),
);

static TAG_KEY_PATTERN: Pattern = Pattern::new(
    "([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)",
    "([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)",
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

/// `TagKeyList`
pub static TAG_KEY_LIST: Schema = Schema::new(
    "TagKeyList",
    Kind::List(&TAG_KEY, Range::of(Some(1), Some(75))),
);

/// `TagList`
pub static TAG_LIST: Schema =
    Schema::new("TagList", Kind::List(&TAG, Range::of(Some(0), Some(75))));

/// `TagResourceRequest`
pub static TAG_RESOURCE_REQUEST: Schema = Schema::new(
    "TagResourceRequest",
    Kind::structure(&[
        Member::optional("InstanceArn", &INSTANCE_ARN),
        Member::required("ResourceArn", &TAGGABLE_RESOURCE_ARN),
        Member::required("Tags", &TAG_LIST),
    ]),
);

/// `TagResourceResponse`
pub static TAG_RESOURCE_RESPONSE: Schema = Schema::new("TagResourceResponse", Kind::structure(&[]));

static TAG_VALUE_PATTERN: Pattern = Pattern::new(
    "([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)",
    "([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)",
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

static TAGGABLE_RESOURCE_ARN_PATTERN: Pattern = Pattern::new(
    "arn:aws(-[a-z]{1,5}){0,3}:sso::((:instance/(sso)?ins-[a-zA-Z0-9-.]{16})|(:permissionSet/(sso)?ins-[a-zA-Z0-9-.]{16}/ps-[a-zA-Z0-9-./]{16})|(\\d{12}:application/(sso)?ins-[a-zA-Z0-9-.]{16}/apl-[a-zA-Z0-9]{16})|(\\d{12}:trustedTokenIssuer/(sso)?ins-[a-zA-Z0-9-.]{16}/tti-[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}))",
    "arn:aws(-[a-z]{1,5}){0,3}:sso::((:instance/(sso)?ins-[a-zA-Z0-9-.]{16})|(:permissionSet/(sso)?ins-[a-zA-Z0-9-.]{16}/ps-[a-zA-Z0-9-./]{16})|([0-9]{12}:application/(sso)?ins-[a-zA-Z0-9-.]{16}/apl-[a-zA-Z0-9]{16})|([0-9]{12}:trustedTokenIssuer/(sso)?ins-[a-zA-Z0-9-.]{16}/tti-[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}))",
);

/// `TaggableResourceArn`
pub static TAGGABLE_RESOURCE_ARN: Schema = Schema::new(
    "TaggableResourceArn",
    Kind::String(Text {
        length: Range::of(Some(10), Some(2048)),
        pattern: Some(&TAGGABLE_RESOURCE_ARN_PATTERN),
        ..Text::ANY
    }),
);

static TARGET_ID_PATTERN: Pattern = Pattern::new("\\d{12}", "[0-9]{12}");

/// `TargetId`
pub static TARGET_ID: Schema = Schema::new(
    "TargetId",
    Kind::String(Text {
        length: Range::of(Some(12), Some(12)),
        pattern: Some(&TARGET_ID_PATTERN),
        ..Text::ANY
    }),
);

/// `TargetType`
pub static TARGET_TYPE: Schema = Schema::new("TargetType", Kind::enumeration(&["AWS_ACCOUNT"]));

/// `ThrottlingException`
pub static THROTTLING_EXCEPTION: Schema = Schema::new(
    "ThrottlingException",
    Kind::structure(&[
        Member::optional("Message", &THROTTLING_EXCEPTION_MESSAGE),
        Member::optional("Reason", &THROTTLING_EXCEPTION_REASON),
    ]),
);

/// The error `ThrottlingException`
pub static THROTTLING_EXCEPTION_ERROR: ErrorSchema = ErrorSchema {
    shape: &THROTTLING_EXCEPTION,
    code: "ThrottlingException",
    status: 400,
};

/// `ThrottlingExceptionMessage`
pub static THROTTLING_EXCEPTION_MESSAGE: Schema =
    Schema::new("ThrottlingExceptionMessage", Kind::String(Text::ANY));

/// `ThrottlingExceptionReason`
pub static THROTTLING_EXCEPTION_REASON: Schema = Schema::new(
    "ThrottlingExceptionReason",
    Kind::enumeration(&["KMS_ThrottlingException"]),
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

/// `TokenExchangeGrant`
pub static TOKEN_EXCHANGE_GRANT: Schema = Schema::new("TokenExchangeGrant", Kind::structure(&[]));

/// `TokenIssuerAudience`
pub static TOKEN_ISSUER_AUDIENCE: Schema = Schema::new(
    "TokenIssuerAudience",
    Kind::String(Text {
        length: Range::of(Some(1), Some(512)),
        ..Text::ANY
    }),
);

/// `TokenIssuerAudiences`
pub static TOKEN_ISSUER_AUDIENCES: Schema = Schema::new(
    "TokenIssuerAudiences",
    Kind::List(&TOKEN_ISSUER_AUDIENCE, Range::of(Some(1), Some(10))),
);

static TRUSTED_TOKEN_ISSUER_ARN_PATTERN: Pattern = Pattern::new(
    "arn:aws(-[a-z]{1,5}){0,3}:sso::\\d{12}:trustedTokenIssuer/(sso)?ins-[a-zA-Z0-9-.]{16}/tti-[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}",
    "arn:aws(-[a-z]{1,5}){0,3}:sso::[0-9]{12}:trustedTokenIssuer/(sso)?ins-[a-zA-Z0-9-.]{16}/tti-[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}",
);

/// `TrustedTokenIssuerArn`
pub static TRUSTED_TOKEN_ISSUER_ARN: Schema = Schema::new(
    "TrustedTokenIssuerArn",
    Kind::String(Text {
        length: Range::of(Some(10), Some(1224)),
        pattern: Some(&TRUSTED_TOKEN_ISSUER_ARN_PATTERN),
        ..Text::ANY
    }),
);

/// `TrustedTokenIssuerConfiguration`
pub static TRUSTED_TOKEN_ISSUER_CONFIGURATION: Schema = Schema::new(
    "TrustedTokenIssuerConfiguration",
    Kind::union(&[Member::optional(
        "OidcJwtConfiguration",
        &OIDC_JWT_CONFIGURATION,
    )]),
);

/// `TrustedTokenIssuerList`
pub static TRUSTED_TOKEN_ISSUER_LIST: Schema = Schema::new(
    "TrustedTokenIssuerList",
    Kind::List(&TRUSTED_TOKEN_ISSUER_METADATA, Range::ANY),
);

/// `TrustedTokenIssuerMetadata`
pub static TRUSTED_TOKEN_ISSUER_METADATA: Schema = Schema::new(
    "TrustedTokenIssuerMetadata",
    Kind::structure(&[
        Member::optional("TrustedTokenIssuerArn", &TRUSTED_TOKEN_ISSUER_ARN),
        Member::optional("Name", &TRUSTED_TOKEN_ISSUER_NAME),
        Member::optional("TrustedTokenIssuerType", &TRUSTED_TOKEN_ISSUER_TYPE),
    ]),
);

static TRUSTED_TOKEN_ISSUER_NAME_PATTERN: Pattern =
    Pattern::new("[\\w+=,.@-]+", "[0-9A-Za-z_+=,.@-]+");

/// `TrustedTokenIssuerName`
pub static TRUSTED_TOKEN_ISSUER_NAME: Schema = Schema::new(
    "TrustedTokenIssuerName",
    Kind::String(Text {
        length: Range::of(Some(1), Some(255)),
        pattern: Some(&TRUSTED_TOKEN_ISSUER_NAME_PATTERN),
        ..Text::ANY
    }),
);

/// `TrustedTokenIssuerType`
pub static TRUSTED_TOKEN_ISSUER_TYPE: Schema =
    Schema::new("TrustedTokenIssuerType", Kind::enumeration(&["OIDC_JWT"]));

/// `TrustedTokenIssuerUpdateConfiguration`
pub static TRUSTED_TOKEN_ISSUER_UPDATE_CONFIGURATION: Schema = Schema::new(
    "TrustedTokenIssuerUpdateConfiguration",
    Kind::union(&[Member::optional(
        "OidcJwtConfiguration",
        &OIDC_JWT_UPDATE_CONFIGURATION,
    )]),
);

static TRUSTED_TOKEN_ISSUER_URL_PATTERN: Pattern = Pattern::new(
    "https?:\\/\\/[-a-zA-Z0-9+&@\\/%=~_|!:,.;]*[-a-zA-Z0-9+&@\\/%=~_|]",
    "https?://[-a-zA-Z0-9+\\&@/%=\\~_|!:,.;]*[-a-zA-Z0-9+\\&@/%=\\~_|]",
);

/// `TrustedTokenIssuerUrl`
pub static TRUSTED_TOKEN_ISSUER_URL: Schema = Schema::new(
    "TrustedTokenIssuerUrl",
    Kind::String(Text {
        length: Range::of(Some(1), Some(512)),
        pattern: Some(&TRUSTED_TOKEN_ISSUER_URL_PATTERN),
        ..Text::ANY
    }),
);

/// `URI`
pub static URI: Schema = Schema::new("URI", Kind::String(Text::ANY));

static UU_ID_PATTERN: Pattern = Pattern::new(
    "\\b[0-9a-f]{8}\\b-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-\\b[0-9a-f]{12}\\b",
    "(?-u:\\b)[0-9a-f]{8}(?-u:\\b)-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-(?-u:\\b)[0-9a-f]{12}(?-u:\\b)",
);

/// `UUId`
pub static UU_ID: Schema = Schema::new(
    "UUId",
    Kind::String(Text {
        length: Range::of(Some(36), Some(36)),
        pattern: Some(&UU_ID_PATTERN),
        ..Text::ANY
    }),
);

/// `UntagResourceRequest`
pub static UNTAG_RESOURCE_REQUEST: Schema = Schema::new(
    "UntagResourceRequest",
    Kind::structure(&[
        Member::optional("InstanceArn", &INSTANCE_ARN),
        Member::required("ResourceArn", &TAGGABLE_RESOURCE_ARN),
        Member::required("TagKeys", &TAG_KEY_LIST),
    ]),
);

/// `UntagResourceResponse`
pub static UNTAG_RESOURCE_RESPONSE: Schema =
    Schema::new("UntagResourceResponse", Kind::structure(&[]));

/// `UpdateApplicationPortalOptions`
pub static UPDATE_APPLICATION_PORTAL_OPTIONS: Schema = Schema::new(
    "UpdateApplicationPortalOptions",
    Kind::structure(&[Member::optional("SignInOptions", &SIGN_IN_OPTIONS)]),
);

/// `UpdateApplicationRequest`
pub static UPDATE_APPLICATION_REQUEST: Schema = Schema::new(
    "UpdateApplicationRequest",
    Kind::structure(&[
        Member::required("ApplicationArn", &APPLICATION_ARN),
        Member::optional("Name", &APPLICATION_NAME_TYPE),
        Member::optional("Description", &DESCRIPTION),
        Member::optional("Status", &APPLICATION_STATUS),
        Member::optional("PortalOptions", &UPDATE_APPLICATION_PORTAL_OPTIONS),
    ]),
);

/// `UpdateApplicationResponse`
pub static UPDATE_APPLICATION_RESPONSE: Schema =
    Schema::new("UpdateApplicationResponse", Kind::structure(&[]));

/// `UpdateInstanceAccessControlAttributeConfigurationRequest`
pub static UPDATE_INSTANCE_ACCESS_CONTROL_ATTRIBUTE_CONFIGURATION_REQUEST: Schema = Schema::new(
    "UpdateInstanceAccessControlAttributeConfigurationRequest",
    Kind::structure(&[
        Member::required("InstanceArn", &INSTANCE_ARN),
        Member::required(
            "InstanceAccessControlAttributeConfiguration",
            &INSTANCE_ACCESS_CONTROL_ATTRIBUTE_CONFIGURATION,
        ),
    ]),
);

/// `UpdateInstanceAccessControlAttributeConfigurationResponse`
pub static UPDATE_INSTANCE_ACCESS_CONTROL_ATTRIBUTE_CONFIGURATION_RESPONSE: Schema = Schema::new(
    "UpdateInstanceAccessControlAttributeConfigurationResponse",
    Kind::structure(&[]),
);

/// `UpdateInstanceRequest`
pub static UPDATE_INSTANCE_REQUEST: Schema = Schema::new(
    "UpdateInstanceRequest",
    Kind::structure(&[
        Member::optional("Name", &NAME_TYPE),
        Member::required("InstanceArn", &INSTANCE_ARN),
        Member::optional("EncryptionConfiguration", &ENCRYPTION_CONFIGURATION),
        Member::optional("PermissionSetsEnabled", &BOOLEAN),
        Member::optional("NetworkConfiguration", &NETWORK_CONFIGURATION_INFO),
    ]),
);

/// `UpdateInstanceResponse`
pub static UPDATE_INSTANCE_RESPONSE: Schema =
    Schema::new("UpdateInstanceResponse", Kind::structure(&[]));

/// `UpdatePermissionSetRequest`
pub static UPDATE_PERMISSION_SET_REQUEST: Schema = Schema::new(
    "UpdatePermissionSetRequest",
    Kind::structure(&[
        Member::required("InstanceArn", &INSTANCE_ARN),
        Member::required("PermissionSetArn", &PERMISSION_SET_ARN),
        Member::optional("Description", &PERMISSION_SET_DESCRIPTION),
        Member::optional("SessionDuration", &DURATION),
        Member::optional("RelayState", &RELAY_STATE),
    ]),
);

/// `UpdatePermissionSetResponse`
pub static UPDATE_PERMISSION_SET_RESPONSE: Schema =
    Schema::new("UpdatePermissionSetResponse", Kind::structure(&[]));

/// `UpdateTrustedTokenIssuerRequest`
pub static UPDATE_TRUSTED_TOKEN_ISSUER_REQUEST: Schema = Schema::new(
    "UpdateTrustedTokenIssuerRequest",
    Kind::structure(&[
        Member::required("TrustedTokenIssuerArn", &TRUSTED_TOKEN_ISSUER_ARN),
        Member::optional("Name", &TRUSTED_TOKEN_ISSUER_NAME),
        Member::optional(
            "TrustedTokenIssuerConfiguration",
            &TRUSTED_TOKEN_ISSUER_UPDATE_CONFIGURATION,
        ),
    ]),
);

/// `UpdateTrustedTokenIssuerResponse`
pub static UPDATE_TRUSTED_TOKEN_ISSUER_RESPONSE: Schema =
    Schema::new("UpdateTrustedTokenIssuerResponse", Kind::structure(&[]));

/// `UserBackgroundSessionApplicationStatus`
pub static USER_BACKGROUND_SESSION_APPLICATION_STATUS: Schema = Schema::new(
    "UserBackgroundSessionApplicationStatus",
    Kind::enumeration(&["ENABLED", "DISABLED"]),
);

/// `ValidationException`
pub static VALIDATION_EXCEPTION: Schema = Schema::new(
    "ValidationException",
    Kind::structure(&[
        Member::optional("Message", &VALIDATION_EXCEPTION_MESSAGE),
        Member::optional("Reason", &VALIDATION_EXCEPTION_REASON),
    ]),
);

/// The error `ValidationException`
pub static VALIDATION_EXCEPTION_ERROR: ErrorSchema = ErrorSchema {
    shape: &VALIDATION_EXCEPTION,
    code: "ValidationException",
    status: 400,
};

/// `ValidationExceptionMessage`
pub static VALIDATION_EXCEPTION_MESSAGE: Schema =
    Schema::new("ValidationExceptionMessage", Kind::String(Text::ANY));

/// `ValidationExceptionReason`
pub static VALIDATION_EXCEPTION_REASON: Schema = Schema::new(
    "ValidationExceptionReason",
    Kind::enumeration(&[
        "KMS_InvalidKeyUsageException",
        "KMS_InvalidStateException",
        "KMS_DisabledException",
    ]),
);

static VPC_ARN_PATTERN: Pattern = Pattern::new(
    "arn:aws(-[a-z]{1,5}){0,3}:ec2:[a-z0-9-]+:[0-9]{12}:vpc/vpc-([0-9a-f]){8}(([0-9a-f]){9})?",
    "arn:aws(-[a-z]{1,5}){0,3}:ec2:[a-z0-9-]+:[0-9]{12}:vpc/vpc-([0-9a-f]){8}(([0-9a-f]){9})?",
);

/// `VpcArn`
pub static VPC_ARN: Schema = Schema::new(
    "VpcArn",
    Kind::String(Text {
        length: Range::of(Some(43), Some(128)),
        pattern: Some(&VPC_ARN_PATTERN),
        ..Text::ANY
    }),
);

/// `VpcArnList`
pub static VPC_ARN_LIST: Schema = Schema::new(
    "VpcArnList",
    Kind::List(&VPC_ARN, Range::of(Some(0), Some(50))),
);
