//! Schemas of the shapes of Cardea.
//! GENERATED from models/cardea.json by `cargo xtask codegen`. Never edited.

use smithy::{ErrorSchema, Kind, Member, Pattern, Range, Schema, Text, TimestampFormat};

/// `Access`
pub static ACCESS: Schema = Schema::new(
    "Access",
    Kind::structure(&[
        Member::required("AccountId", &ACCOUNT_ID),
        Member::required("PermissionSetArn", &PERMISSION_SET_ARN),
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

/// `AccessList`
pub static ACCESS_LIST: Schema = Schema::new("AccessList", Kind::List(&ACCESS, Range::ANY));

/// `AccessReason`
pub static ACCESS_REASON: Schema = Schema::new(
    "AccessReason",
    Kind::structure(&[
        Member::required("Type", &ACCESS_REASON_TYPE),
        Member::optional("GroupId", &PRINCIPAL_ID),
        Member::optional("GroupName", &STRING),
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

/// `ChangeList`
pub static CHANGE_LIST: Schema = Schema::new("ChangeList", Kind::List(&CHANGE, Range::ANY));

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
    ]),
);

/// `Document`
pub static DOCUMENT: Schema = Schema::new("Document", Kind::String(Text::ANY));

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
        Member::required("PrincipalArn", &PRINCIPAL_ARN),
        Member::required("Action", &ACTION),
        Member::required("ResourceArn", &RESOURCE_ARN),
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

/// `MaxResults`
pub static MAX_RESULTS: Schema =
    Schema::new("MaxResults", Kind::Integer(Range::of(Some(1), Some(100))));

/// `OneTimePassword`
pub static ONE_TIME_PASSWORD: Schema =
    Schema::sensitive("OneTimePassword", Kind::String(Text::ANY));

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

/// `RequestId`
pub static REQUEST_ID: Schema = Schema::new(
    "RequestId",
    Kind::String(Text {
        length: Range::of(Some(1), Some(64)),
        ..Text::ANY
    }),
);

/// `ResetUserPasswordRequest`
pub static RESET_USER_PASSWORD_REQUEST: Schema = Schema::new(
    "ResetUserPasswordRequest",
    Kind::structure(&[
        Member::required("IdentityStoreId", &IDENTITY_STORE_ID),
        Member::required("UserId", &USER_ID),
    ]),
);

/// `ResetUserPasswordResponse`
pub static RESET_USER_PASSWORD_RESPONSE: Schema = Schema::new(
    "ResetUserPasswordResponse",
    Kind::structure(&[Member::required("OneTimePassword", &ONE_TIME_PASSWORD)]),
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

/// `SensitiveString`
pub static SENSITIVE_STRING: Schema = Schema::sensitive("SensitiveString", Kind::String(Text::ANY));

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
