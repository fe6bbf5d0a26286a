//! Schemas of the shapes of Cardea.
//! GENERATED from models/cardea.json by `cargo xtask codegen`. Never edited.

use smithy::{ErrorSchema, Kind, Member, Pattern, Range, Schema, Text, TimestampFormat};

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

/// `OneTimePassword`
pub static ONE_TIME_PASSWORD: Schema =
    Schema::sensitive("OneTimePassword", Kind::String(Text::ANY));

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
        length: Range::of(Some(20), Some(2048)),
        ..Text::ANY
    }),
);

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
