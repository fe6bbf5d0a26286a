//! Schemas of the shapes of AWS Single Sign-On.
//! GENERATED from models/sso.json by `cargo xtask codegen`. Never edited.

use smithy::{ErrorSchema, Kind, Location, Member, Range, Schema, Text};

/// `AccessKeyType`
pub static ACCESS_KEY_TYPE: Schema = Schema::new("AccessKeyType", Kind::String(Text::ANY));

/// `AccessTokenType`
pub static ACCESS_TOKEN_TYPE: Schema =
    Schema::sensitive("AccessTokenType", Kind::String(Text::ANY));

/// `AccountIdType`
pub static ACCOUNT_ID_TYPE: Schema = Schema::new("AccountIdType", Kind::String(Text::ANY));

/// `AccountInfo`
pub static ACCOUNT_INFO: Schema = Schema::new(
    "AccountInfo",
    Kind::structure(&[
        Member::optional("accountId", &ACCOUNT_ID_TYPE),
        Member::optional("accountName", &ACCOUNT_NAME_TYPE),
        Member::optional("emailAddress", &EMAIL_ADDRESS_TYPE),
    ]),
);

/// `AccountListType`
pub static ACCOUNT_LIST_TYPE: Schema =
    Schema::new("AccountListType", Kind::List(&ACCOUNT_INFO, Range::ANY));

/// `AccountNameType`
pub static ACCOUNT_NAME_TYPE: Schema = Schema::new("AccountNameType", Kind::String(Text::ANY));

/// `EmailAddressType`
pub static EMAIL_ADDRESS_TYPE: Schema = Schema::new(
    "EmailAddressType",
    Kind::String(Text {
        length: Range::of(Some(1), Some(254)),
        ..Text::ANY
    }),
);

/// `ErrorDescription`
pub static ERROR_DESCRIPTION: Schema = Schema::new("ErrorDescription", Kind::String(Text::ANY));

/// `ExpirationTimestampType`
pub static EXPIRATION_TIMESTAMP_TYPE: Schema =
    Schema::new("ExpirationTimestampType", Kind::Long(Range::ANY));

/// `ForbiddenException`
pub static FORBIDDEN_EXCEPTION: Schema = Schema::new(
    "ForbiddenException",
    Kind::structure(&[Member::optional("message", &ERROR_DESCRIPTION)]),
);

/// The error `ForbiddenException`
pub static FORBIDDEN_EXCEPTION_ERROR: ErrorSchema = ErrorSchema {
    shape: &FORBIDDEN_EXCEPTION,
    code: "ForbiddenException",
    status: 403,
};

/// `GetRoleCredentialsRequest`
pub static GET_ROLE_CREDENTIALS_REQUEST: Schema = Schema::new(
    "GetRoleCredentialsRequest",
    Kind::structure(&[
        Member::required("roleName", &ROLE_NAME_TYPE).at(Location::Query, "role_name"),
        Member::required("accountId", &ACCOUNT_ID_TYPE).at(Location::Query, "account_id"),
        Member::required("accessToken", &ACCESS_TOKEN_TYPE)
            .at(Location::Header, "x-amz-sso_bearer_token"),
    ]),
);

/// `GetRoleCredentialsResponse`
pub static GET_ROLE_CREDENTIALS_RESPONSE: Schema = Schema::new(
    "GetRoleCredentialsResponse",
    Kind::structure(&[Member::optional("roleCredentials", &ROLE_CREDENTIALS)]),
);

/// `InvalidRequestException`
pub static INVALID_REQUEST_EXCEPTION: Schema = Schema::new(
    "InvalidRequestException",
    Kind::structure(&[Member::optional("message", &ERROR_DESCRIPTION)]),
);

/// The error `InvalidRequestException`
pub static INVALID_REQUEST_EXCEPTION_ERROR: ErrorSchema = ErrorSchema {
    shape: &INVALID_REQUEST_EXCEPTION,
    code: "InvalidRequestException",
    status: 400,
};

/// `ListAccountRolesRequest`
pub static LIST_ACCOUNT_ROLES_REQUEST: Schema = Schema::new(
    "ListAccountRolesRequest",
    Kind::structure(&[
        Member::optional("nextToken", &NEXT_TOKEN_TYPE).at(Location::Query, "next_token"),
        Member::optional("maxResults", &MAX_RESULT_TYPE).at(Location::Query, "max_result"),
        Member::required("accessToken", &ACCESS_TOKEN_TYPE)
            .at(Location::Header, "x-amz-sso_bearer_token"),
        Member::required("accountId", &ACCOUNT_ID_TYPE).at(Location::Query, "account_id"),
    ]),
);

/// `ListAccountRolesResponse`
pub static LIST_ACCOUNT_ROLES_RESPONSE: Schema = Schema::new(
    "ListAccountRolesResponse",
    Kind::structure(&[
        Member::optional("nextToken", &NEXT_TOKEN_TYPE),
        Member::optional("roleList", &ROLE_LIST_TYPE),
    ]),
);

/// `ListAccountsRequest`
pub static LIST_ACCOUNTS_REQUEST: Schema = Schema::new(
    "ListAccountsRequest",
    Kind::structure(&[
        Member::optional("nextToken", &NEXT_TOKEN_TYPE).at(Location::Query, "next_token"),
        Member::optional("maxResults", &MAX_RESULT_TYPE).at(Location::Query, "max_result"),
        Member::required("accessToken", &ACCESS_TOKEN_TYPE)
            .at(Location::Header, "x-amz-sso_bearer_token"),
    ]),
);

/// `ListAccountsResponse`
pub static LIST_ACCOUNTS_RESPONSE: Schema = Schema::new(
    "ListAccountsResponse",
    Kind::structure(&[
        Member::optional("nextToken", &NEXT_TOKEN_TYPE),
        Member::optional("accountList", &ACCOUNT_LIST_TYPE),
    ]),
);

/// `LogoutRequest`
pub static LOGOUT_REQUEST: Schema = Schema::new(
    "LogoutRequest",
    Kind::structure(&[Member::required("accessToken", &ACCESS_TOKEN_TYPE)
        .at(Location::Header, "x-amz-sso_bearer_token")]),
);

/// `MaxResultType`
pub static MAX_RESULT_TYPE: Schema = Schema::new(
    "MaxResultType",
    Kind::Integer(Range::of(Some(1), Some(100))),
);

/// `NextTokenType`
pub static NEXT_TOKEN_TYPE: Schema = Schema::new("NextTokenType", Kind::String(Text::ANY));

/// `ResourceNotFoundException`
pub static RESOURCE_NOT_FOUND_EXCEPTION: Schema = Schema::new(
    "ResourceNotFoundException",
    Kind::structure(&[Member::optional("message", &ERROR_DESCRIPTION)]),
);

/// The error `ResourceNotFoundException`
pub static RESOURCE_NOT_FOUND_EXCEPTION_ERROR: ErrorSchema = ErrorSchema {
    shape: &RESOURCE_NOT_FOUND_EXCEPTION,
    code: "ResourceNotFoundException",
    status: 404,
};

/// `RoleCredentials`
pub static ROLE_CREDENTIALS: Schema = Schema::new(
    "RoleCredentials",
    Kind::structure(&[
        Member::optional("accessKeyId", &ACCESS_KEY_TYPE),
        Member::optional("secretAccessKey", &SECRET_ACCESS_KEY_TYPE),
        Member::optional("sessionToken", &SESSION_TOKEN_TYPE),
        Member::optional("expiration", &EXPIRATION_TIMESTAMP_TYPE),
    ]),
);

/// `RoleInfo`
pub static ROLE_INFO: Schema = Schema::new(
    "RoleInfo",
    Kind::structure(&[
        Member::optional("roleName", &ROLE_NAME_TYPE),
        Member::optional("accountId", &ACCOUNT_ID_TYPE),
    ]),
);

/// `RoleListType`
pub static ROLE_LIST_TYPE: Schema = Schema::new("RoleListType", Kind::List(&ROLE_INFO, Range::ANY));

/// `RoleNameType`
pub static ROLE_NAME_TYPE: Schema = Schema::new("RoleNameType", Kind::String(Text::ANY));

/// `SecretAccessKeyType`
pub static SECRET_ACCESS_KEY_TYPE: Schema =
    Schema::sensitive("SecretAccessKeyType", Kind::String(Text::ANY));

/// `SessionTokenType`
pub static SESSION_TOKEN_TYPE: Schema =
    Schema::sensitive("SessionTokenType", Kind::String(Text::ANY));

/// `TooManyRequestsException`
pub static TOO_MANY_REQUESTS_EXCEPTION: Schema = Schema::new(
    "TooManyRequestsException",
    Kind::structure(&[Member::optional("message", &ERROR_DESCRIPTION)]),
);

/// The error `TooManyRequestsException`
pub static TOO_MANY_REQUESTS_EXCEPTION_ERROR: ErrorSchema = ErrorSchema {
    shape: &TOO_MANY_REQUESTS_EXCEPTION,
    code: "TooManyRequestsException",
    status: 429,
};

/// `UnauthorizedException`
pub static UNAUTHORIZED_EXCEPTION: Schema = Schema::new(
    "UnauthorizedException",
    Kind::structure(&[Member::optional("message", &ERROR_DESCRIPTION)]),
);

/// The error `UnauthorizedException`
pub static UNAUTHORIZED_EXCEPTION_ERROR: ErrorSchema = ErrorSchema {
    shape: &UNAUTHORIZED_EXCEPTION,
    code: "UnauthorizedException",
    status: 401,
};
