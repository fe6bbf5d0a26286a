//! Schemas of the shapes of Account Access Runtime.
//! GENERATED from models/account-access-runtime.json by `cargo xtask codegen`. Never edited.

use smithy::{ErrorSchema, Kind, Location, Member, Pattern, Range, Schema, Text, TimestampFormat};

/// `AccessDeniedException`
pub static ACCESS_DENIED_EXCEPTION: Schema = Schema::new(
    "AccessDeniedException",
    Kind::structure(&[Member::required("message", &STRING)]),
);

/// The error `AccessDeniedException`
pub static ACCESS_DENIED_EXCEPTION_ERROR: ErrorSchema = ErrorSchema {
    shape: &ACCESS_DENIED_EXCEPTION,
    code: "AccessDeniedException",
    status: 403,
};

/// `AccessDetails`
pub static ACCESS_DETAILS: Schema = Schema::new(
    "AccessDetails",
    Kind::structure(&[
        Member::required("accountId", &ACCOUNT),
        Member::optional("accountName", &STRING),
        Member::required("roleArn", &STRING),
    ]),
);

/// `AccessDetailsList`
pub static ACCESS_DETAILS_LIST: Schema =
    Schema::new("AccessDetailsList", Kind::List(&ACCESS_DETAILS, Range::ANY));

/// `AccessType`
pub static ACCESS_TYPE: Schema =
    Schema::new("AccessType", Kind::enumeration(&["PROGRAMMATIC_ACCESS"]));

static ACCOUNT_PATTERN: Pattern = Pattern::new("[0-9]{12}", "[0-9]{12}");

/// `Account`
pub static ACCOUNT: Schema = Schema::new(
    "Account",
    Kind::String(Text {
        pattern: Some(&ACCOUNT_PATTERN),
        ..Text::ANY
    }),
);

/// `CredentialsDetails`
pub static CREDENTIALS_DETAILS: Schema = Schema::sensitive(
    "CredentialsDetails",
    Kind::union(&[Member::optional(
        "programmaticAccess",
        &PROGRAMMATIC_ACCESS_DETAILS,
    )]),
);

/// `GetRoleCredentialsRequest`
pub static GET_ROLE_CREDENTIALS_REQUEST: Schema = Schema::new(
    "GetRoleCredentialsRequest",
    Kind::structure(&[
        Member::required("tenantId", &TENANT_ID).at(Location::Query, "tenantId"),
        Member::required("roleArn", &STRING).at(Location::Query, "roleArn"),
        Member::required("accessType", &ACCESS_TYPE).at(Location::Query, "accessType"),
        Member::optional("sessionName", &SESSION_NAME).at(Location::Query, "sessionName"),
        Member::optional("sessionDuration", &INTEGER).at(Location::Query, "sessionDuration"),
    ]),
);

/// `GetRoleCredentialsResponse`
pub static GET_ROLE_CREDENTIALS_RESPONSE: Schema = Schema::new(
    "GetRoleCredentialsResponse",
    Kind::structure(&[Member::optional("credentialsDetails", &CREDENTIALS_DETAILS)]),
);

/// `Integer`
pub static INTEGER: Schema = Schema::new("Integer", Kind::Integer(Range::ANY));

/// `InternalServerException`
pub static INTERNAL_SERVER_EXCEPTION: Schema = Schema::new(
    "InternalServerException",
    Kind::structure(&[Member::required("message", &STRING)]),
);

/// The error `InternalServerException`
pub static INTERNAL_SERVER_EXCEPTION_ERROR: ErrorSchema = ErrorSchema {
    shape: &INTERNAL_SERVER_EXCEPTION,
    code: "InternalServerException",
    status: 500,
};

/// `ListRolesRequest`
pub static LIST_ROLES_REQUEST: Schema = Schema::new(
    "ListRolesRequest",
    Kind::structure(&[
        Member::required("tenantId", &TENANT_ID).at(Location::Query, "tenantId"),
        Member::optional("maxResults", &INTEGER).at(Location::Query, "maxResults"),
        Member::optional("nextToken", &TOKEN).at(Location::Query, "nextToken"),
    ]),
);

/// `ListRolesResponse`
pub static LIST_ROLES_RESPONSE: Schema = Schema::new(
    "ListRolesResponse",
    Kind::structure(&[
        Member::required("roles", &ACCESS_DETAILS_LIST),
        Member::optional("nextToken", &STRING),
    ]),
);

/// `ProgrammaticAccessDetails`
pub static PROGRAMMATIC_ACCESS_DETAILS: Schema = Schema::sensitive(
    "ProgrammaticAccessDetails",
    Kind::structure(&[
        Member::required("accessKeyId", &STRING),
        Member::required("secretAccessKey", &STRING),
        Member::required("sessionToken", &STRING),
        Member::required("expiresAt", &TIMESTAMP),
    ]),
);

static SESSION_NAME_PATTERN: Pattern =
    Pattern::new("[a-zA-Z0-9_+=,.@-]{2,64}", "[a-zA-Z0-9_+=,.@-]{2,64}");

/// `SessionName`
pub static SESSION_NAME: Schema = Schema::new(
    "SessionName",
    Kind::String(Text {
        pattern: Some(&SESSION_NAME_PATTERN),
        ..Text::ANY
    }),
);

/// `String`
pub static STRING: Schema = Schema::new("String", Kind::String(Text::ANY));

static TENANT_ID_PATTERN: Pattern = Pattern::new("[a-z0-9-]+", "[a-z0-9-]+");

/// `TenantId`
pub static TENANT_ID: Schema = Schema::new(
    "TenantId",
    Kind::String(Text {
        length: Range::of(Some(3), Some(24)),
        pattern: Some(&TENANT_ID_PATTERN),
        ..Text::ANY
    }),
);

/// `ThrottlingException`
pub static THROTTLING_EXCEPTION: Schema = Schema::new(
    "ThrottlingException",
    Kind::structure(&[Member::required("message", &STRING)]),
);

/// The error `ThrottlingException`
pub static THROTTLING_EXCEPTION_ERROR: ErrorSchema = ErrorSchema {
    shape: &THROTTLING_EXCEPTION,
    code: "ThrottlingException",
    status: 429,
};

/// `Timestamp`
pub static TIMESTAMP: Schema = Schema::new(
    "Timestamp",
    Kind::Timestamp(TimestampFormat::ProtocolDefault),
);

/// `Token`
pub static TOKEN: Schema = Schema::new("Token", Kind::String(Text::ANY));

/// `UnauthorizedException`
pub static UNAUTHORIZED_EXCEPTION: Schema = Schema::new(
    "UnauthorizedException",
    Kind::structure(&[Member::required("message", &STRING)]),
);

/// The error `UnauthorizedException`
pub static UNAUTHORIZED_EXCEPTION_ERROR: ErrorSchema = ErrorSchema {
    shape: &UNAUTHORIZED_EXCEPTION,
    code: "UnauthorizedException",
    status: 401,
};

/// `ValidationException`
pub static VALIDATION_EXCEPTION: Schema = Schema::new(
    "ValidationException",
    Kind::structure(&[Member::required("message", &STRING)]),
);

/// The error `ValidationException`
pub static VALIDATION_EXCEPTION_ERROR: ErrorSchema = ErrorSchema {
    shape: &VALIDATION_EXCEPTION,
    code: "ValidationException",
    status: 400,
};
