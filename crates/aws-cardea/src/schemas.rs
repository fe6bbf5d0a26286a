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

/// `Expiration`
pub static EXPIRATION: Schema = Schema::new(
    "Expiration",
    Kind::Timestamp(TimestampFormat::ProtocolDefault),
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

/// `OneTimePassword`
pub static ONE_TIME_PASSWORD: Schema =
    Schema::sensitive("OneTimePassword", Kind::String(Text::ANY));

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

/// `String`
pub static STRING: Schema = Schema::new("String", Kind::String(Text::ANY));

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
