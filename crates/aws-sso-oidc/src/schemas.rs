//! Schemas of the shapes of AWS SSO OIDC.
//! GENERATED from models/sso-oidc.json by `cargo xtask codegen`. Never edited.

use smithy::{ErrorSchema, Kind, Member, Range, Schema, Text};

/// `AccessDeniedException`
pub static ACCESS_DENIED_EXCEPTION: Schema = Schema::new(
    "AccessDeniedException",
    Kind::structure(&[
        Member::optional("error", &ERROR),
        Member::optional("reason", &ACCESS_DENIED_EXCEPTION_REASON),
        Member::optional("error_description", &ERROR_DESCRIPTION),
    ]),
);

/// The error `AccessDeniedException`
pub static ACCESS_DENIED_EXCEPTION_ERROR: ErrorSchema = ErrorSchema {
    shape: &ACCESS_DENIED_EXCEPTION,
    code: "AccessDeniedException",
    status: 400,
};

/// `AccessDeniedExceptionReason`
pub static ACCESS_DENIED_EXCEPTION_REASON: Schema = Schema::new(
    "AccessDeniedExceptionReason",
    Kind::enumeration(&["KMS_AccessDeniedException"]),
);

/// `AccessToken`
pub static ACCESS_TOKEN: Schema = Schema::sensitive("AccessToken", Kind::String(Text::ANY));

/// `ArnType`
pub static ARN_TYPE: Schema = Schema::new("ArnType", Kind::String(Text::ANY));

/// `Assertion`
pub static ASSERTION: Schema = Schema::sensitive("Assertion", Kind::String(Text::ANY));

/// `AuthCode`
pub static AUTH_CODE: Schema = Schema::sensitive("AuthCode", Kind::String(Text::ANY));

/// `AuthorizationPendingException`
pub static AUTHORIZATION_PENDING_EXCEPTION: Schema = Schema::new(
    "AuthorizationPendingException",
    Kind::structure(&[
        Member::optional("error", &ERROR),
        Member::optional("error_description", &ERROR_DESCRIPTION),
    ]),
);

/// The error `AuthorizationPendingException`
pub static AUTHORIZATION_PENDING_EXCEPTION_ERROR: ErrorSchema = ErrorSchema {
    shape: &AUTHORIZATION_PENDING_EXCEPTION,
    code: "AuthorizationPendingException",
    status: 400,
};

/// `AwsAdditionalDetails`
pub static AWS_ADDITIONAL_DETAILS: Schema = Schema::new(
    "AwsAdditionalDetails",
    Kind::structure(&[Member::optional("identityContext", &IDENTITY_CONTEXT)]),
);

/// `ClientId`
pub static CLIENT_ID: Schema = Schema::new("ClientId", Kind::String(Text::ANY));

/// `ClientName`
pub static CLIENT_NAME: Schema = Schema::new("ClientName", Kind::String(Text::ANY));

/// `ClientSecret`
pub static CLIENT_SECRET: Schema = Schema::sensitive("ClientSecret", Kind::String(Text::ANY));

/// `ClientType`
pub static CLIENT_TYPE: Schema = Schema::new("ClientType", Kind::String(Text::ANY));

/// `CodeVerifier`
pub static CODE_VERIFIER: Schema = Schema::sensitive("CodeVerifier", Kind::String(Text::ANY));

/// `CreateTokenRequest`
pub static CREATE_TOKEN_REQUEST: Schema = Schema::new(
    "CreateTokenRequest",
    Kind::structure(&[
        Member::required("clientId", &CLIENT_ID),
        Member::required("clientSecret", &CLIENT_SECRET),
        Member::required("grantType", &GRANT_TYPE),
        Member::optional("deviceCode", &DEVICE_CODE),
        Member::optional("code", &AUTH_CODE),
        Member::optional("refreshToken", &REFRESH_TOKEN),
        Member::optional("scope", &SCOPES),
        Member::optional("redirectUri", &URI),
        Member::optional("codeVerifier", &CODE_VERIFIER),
    ]),
);

/// `CreateTokenResponse`
pub static CREATE_TOKEN_RESPONSE: Schema = Schema::new(
    "CreateTokenResponse",
    Kind::structure(&[
        Member::optional("accessToken", &ACCESS_TOKEN),
        Member::optional("tokenType", &TOKEN_TYPE),
        Member::optional("expiresIn", &EXPIRATION_IN_SECONDS),
        Member::optional("refreshToken", &REFRESH_TOKEN),
        Member::optional("idToken", &ID_TOKEN),
    ]),
);

/// `CreateTokenWithIAMRequest`
pub static CREATE_TOKEN_WITH_IAM_REQUEST: Schema = Schema::new(
    "CreateTokenWithIAMRequest",
    Kind::structure(&[
        Member::required("clientId", &CLIENT_ID),
        Member::required("grantType", &GRANT_TYPE),
        Member::optional("code", &AUTH_CODE),
        Member::optional("refreshToken", &REFRESH_TOKEN),
        Member::optional("assertion", &ASSERTION),
        Member::optional("scope", &SCOPES),
        Member::optional("redirectUri", &URI),
        Member::optional("subjectToken", &SUBJECT_TOKEN),
        Member::optional("subjectTokenType", &TOKEN_TYPE_URI),
        Member::optional("requestedTokenType", &TOKEN_TYPE_URI),
        Member::optional("codeVerifier", &CODE_VERIFIER),
        Member::optional("resource", &RESOURCE_ARN),
    ]),
);

/// `CreateTokenWithIAMResponse`
pub static CREATE_TOKEN_WITH_IAM_RESPONSE: Schema = Schema::new(
    "CreateTokenWithIAMResponse",
    Kind::structure(&[
        Member::optional("accessToken", &ACCESS_TOKEN),
        Member::optional("tokenType", &TOKEN_TYPE),
        Member::optional("expiresIn", &EXPIRATION_IN_SECONDS),
        Member::optional("refreshToken", &REFRESH_TOKEN),
        Member::optional("idToken", &ID_TOKEN),
        Member::optional("issuedTokenType", &TOKEN_TYPE_URI),
        Member::optional("scope", &SCOPES),
        Member::optional("awsAdditionalDetails", &AWS_ADDITIONAL_DETAILS),
    ]),
);

/// `DeviceCode`
pub static DEVICE_CODE: Schema = Schema::sensitive("DeviceCode", Kind::String(Text::ANY));

/// `Error`
pub static ERROR: Schema = Schema::new("Error", Kind::String(Text::ANY));

/// `ErrorDescription`
pub static ERROR_DESCRIPTION: Schema = Schema::new("ErrorDescription", Kind::String(Text::ANY));

/// `ExpirationInSeconds`
pub static EXPIRATION_IN_SECONDS: Schema =
    Schema::new("ExpirationInSeconds", Kind::Integer(Range::ANY));

/// `ExpiredTokenException`
pub static EXPIRED_TOKEN_EXCEPTION: Schema = Schema::new(
    "ExpiredTokenException",
    Kind::structure(&[
        Member::optional("error", &ERROR),
        Member::optional("error_description", &ERROR_DESCRIPTION),
    ]),
);

/// The error `ExpiredTokenException`
pub static EXPIRED_TOKEN_EXCEPTION_ERROR: ErrorSchema = ErrorSchema {
    shape: &EXPIRED_TOKEN_EXCEPTION,
    code: "ExpiredTokenException",
    status: 400,
};

/// `GrantType`
pub static GRANT_TYPE: Schema = Schema::new("GrantType", Kind::String(Text::ANY));

/// `GrantTypes`
pub static GRANT_TYPES: Schema = Schema::new("GrantTypes", Kind::List(&GRANT_TYPE, Range::ANY));

/// `IdToken`
pub static ID_TOKEN: Schema = Schema::sensitive("IdToken", Kind::String(Text::ANY));

/// `IdentityContext`
pub static IDENTITY_CONTEXT: Schema = Schema::sensitive("IdentityContext", Kind::String(Text::ANY));

/// `InternalServerException`
pub static INTERNAL_SERVER_EXCEPTION: Schema = Schema::new(
    "InternalServerException",
    Kind::structure(&[
        Member::optional("error", &ERROR),
        Member::optional("error_description", &ERROR_DESCRIPTION),
    ]),
);

/// The error `InternalServerException`
pub static INTERNAL_SERVER_EXCEPTION_ERROR: ErrorSchema = ErrorSchema {
    shape: &INTERNAL_SERVER_EXCEPTION,
    code: "InternalServerException",
    status: 500,
};

/// `IntervalInSeconds`
pub static INTERVAL_IN_SECONDS: Schema =
    Schema::new("IntervalInSeconds", Kind::Integer(Range::ANY));

/// `InvalidClientException`
pub static INVALID_CLIENT_EXCEPTION: Schema = Schema::new(
    "InvalidClientException",
    Kind::structure(&[
        Member::optional("error", &ERROR),
        Member::optional("error_description", &ERROR_DESCRIPTION),
    ]),
);

/// The error `InvalidClientException`
pub static INVALID_CLIENT_EXCEPTION_ERROR: ErrorSchema = ErrorSchema {
    shape: &INVALID_CLIENT_EXCEPTION,
    code: "InvalidClientException",
    status: 401,
};

/// `InvalidClientMetadataException`
pub static INVALID_CLIENT_METADATA_EXCEPTION: Schema = Schema::new(
    "InvalidClientMetadataException",
    Kind::structure(&[
        Member::optional("error", &ERROR),
        Member::optional("error_description", &ERROR_DESCRIPTION),
    ]),
);

/// The error `InvalidClientMetadataException`
pub static INVALID_CLIENT_METADATA_EXCEPTION_ERROR: ErrorSchema = ErrorSchema {
    shape: &INVALID_CLIENT_METADATA_EXCEPTION,
    code: "InvalidClientMetadataException",
    status: 400,
};

/// `InvalidGrantException`
pub static INVALID_GRANT_EXCEPTION: Schema = Schema::new(
    "InvalidGrantException",
    Kind::structure(&[
        Member::optional("error", &ERROR),
        Member::optional("error_description", &ERROR_DESCRIPTION),
    ]),
);

/// The error `InvalidGrantException`
pub static INVALID_GRANT_EXCEPTION_ERROR: ErrorSchema = ErrorSchema {
    shape: &INVALID_GRANT_EXCEPTION,
    code: "InvalidGrantException",
    status: 400,
};

/// `InvalidRedirectUriException`
pub static INVALID_REDIRECT_URI_EXCEPTION: Schema = Schema::new(
    "InvalidRedirectUriException",
    Kind::structure(&[
        Member::optional("error", &ERROR),
        Member::optional("error_description", &ERROR_DESCRIPTION),
    ]),
);

/// The error `InvalidRedirectUriException`
pub static INVALID_REDIRECT_URI_EXCEPTION_ERROR: ErrorSchema = ErrorSchema {
    shape: &INVALID_REDIRECT_URI_EXCEPTION,
    code: "InvalidRedirectUriException",
    status: 400,
};

/// `InvalidRequestException`
pub static INVALID_REQUEST_EXCEPTION: Schema = Schema::new(
    "InvalidRequestException",
    Kind::structure(&[
        Member::optional("error", &ERROR),
        Member::optional("reason", &INVALID_REQUEST_EXCEPTION_REASON),
        Member::optional("error_description", &ERROR_DESCRIPTION),
    ]),
);

/// The error `InvalidRequestException`
pub static INVALID_REQUEST_EXCEPTION_ERROR: ErrorSchema = ErrorSchema {
    shape: &INVALID_REQUEST_EXCEPTION,
    code: "InvalidRequestException",
    status: 400,
};

/// `InvalidRequestExceptionReason`
pub static INVALID_REQUEST_EXCEPTION_REASON: Schema = Schema::new(
    "InvalidRequestExceptionReason",
    Kind::enumeration(&[
        "KMS_NotFoundException",
        "KMS_InvalidKeyUsageException",
        "KMS_InvalidStateException",
        "KMS_DisabledException",
    ]),
);

/// `InvalidRequestRegionException`
pub static INVALID_REQUEST_REGION_EXCEPTION: Schema = Schema::new(
    "InvalidRequestRegionException",
    Kind::structure(&[
        Member::optional("error", &ERROR),
        Member::optional("error_description", &ERROR_DESCRIPTION),
        Member::optional("endpoint", &LOCATION),
        Member::optional("region", &REGION),
    ]),
);

/// The error `InvalidRequestRegionException`
pub static INVALID_REQUEST_REGION_EXCEPTION_ERROR: ErrorSchema = ErrorSchema {
    shape: &INVALID_REQUEST_REGION_EXCEPTION,
    code: "InvalidRequestRegionException",
    status: 400,
};

/// `InvalidScopeException`
pub static INVALID_SCOPE_EXCEPTION: Schema = Schema::new(
    "InvalidScopeException",
    Kind::structure(&[
        Member::optional("error", &ERROR),
        Member::optional("error_description", &ERROR_DESCRIPTION),
    ]),
);

/// The error `InvalidScopeException`
pub static INVALID_SCOPE_EXCEPTION_ERROR: ErrorSchema = ErrorSchema {
    shape: &INVALID_SCOPE_EXCEPTION,
    code: "InvalidScopeException",
    status: 400,
};

/// `Location`
pub static LOCATION: Schema = Schema::new("Location", Kind::String(Text::ANY));

/// `LongTimeStampType`
pub static LONG_TIME_STAMP_TYPE: Schema = Schema::new("LongTimeStampType", Kind::Long(Range::ANY));

/// `RedirectUris`
pub static REDIRECT_URIS: Schema = Schema::new("RedirectUris", Kind::List(&URI, Range::ANY));

/// `RefreshToken`
pub static REFRESH_TOKEN: Schema = Schema::sensitive("RefreshToken", Kind::String(Text::ANY));

/// `Region`
pub static REGION: Schema = Schema::new("Region", Kind::String(Text::ANY));

/// `RegisterClientRequest`
pub static REGISTER_CLIENT_REQUEST: Schema = Schema::new(
    "RegisterClientRequest",
    Kind::structure(&[
        Member::required("clientName", &CLIENT_NAME),
        Member::required("clientType", &CLIENT_TYPE),
        Member::optional("scopes", &SCOPES),
        Member::optional("redirectUris", &REDIRECT_URIS),
        Member::optional("grantTypes", &GRANT_TYPES),
        Member::optional("issuerUrl", &URI),
        Member::optional("entitledApplicationArn", &ARN_TYPE),
    ]),
);

/// `RegisterClientResponse`
pub static REGISTER_CLIENT_RESPONSE: Schema = Schema::new(
    "RegisterClientResponse",
    Kind::structure(&[
        Member::optional("clientId", &CLIENT_ID),
        Member::optional("clientSecret", &CLIENT_SECRET),
        Member::optional("clientIdIssuedAt", &LONG_TIME_STAMP_TYPE),
        Member::optional("clientSecretExpiresAt", &LONG_TIME_STAMP_TYPE),
        Member::optional("authorizationEndpoint", &URI),
        Member::optional("tokenEndpoint", &URI),
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

/// `Scope`
pub static SCOPE: Schema = Schema::new("Scope", Kind::String(Text::ANY));

/// `Scopes`
pub static SCOPES: Schema = Schema::new("Scopes", Kind::List(&SCOPE, Range::ANY));

/// `SlowDownException`
pub static SLOW_DOWN_EXCEPTION: Schema = Schema::new(
    "SlowDownException",
    Kind::structure(&[
        Member::optional("error", &ERROR),
        Member::optional("error_description", &ERROR_DESCRIPTION),
    ]),
);

/// The error `SlowDownException`
pub static SLOW_DOWN_EXCEPTION_ERROR: ErrorSchema = ErrorSchema {
    shape: &SLOW_DOWN_EXCEPTION,
    code: "SlowDownException",
    status: 400,
};

/// `StartDeviceAuthorizationRequest`
pub static START_DEVICE_AUTHORIZATION_REQUEST: Schema = Schema::new(
    "StartDeviceAuthorizationRequest",
    Kind::structure(&[
        Member::required("clientId", &CLIENT_ID),
        Member::required("clientSecret", &CLIENT_SECRET),
        Member::required("startUrl", &URI),
    ]),
);

/// `StartDeviceAuthorizationResponse`
pub static START_DEVICE_AUTHORIZATION_RESPONSE: Schema = Schema::new(
    "StartDeviceAuthorizationResponse",
    Kind::structure(&[
        Member::optional("deviceCode", &DEVICE_CODE),
        Member::optional("userCode", &USER_CODE),
        Member::optional("verificationUri", &URI),
        Member::optional("verificationUriComplete", &URI),
        Member::optional("expiresIn", &EXPIRATION_IN_SECONDS),
        Member::optional("interval", &INTERVAL_IN_SECONDS),
    ]),
);

/// `SubjectToken`
pub static SUBJECT_TOKEN: Schema = Schema::sensitive("SubjectToken", Kind::String(Text::ANY));

/// `TokenType`
pub static TOKEN_TYPE: Schema = Schema::new("TokenType", Kind::String(Text::ANY));

/// `TokenTypeURI`
pub static TOKEN_TYPE_URI: Schema = Schema::new("TokenTypeURI", Kind::String(Text::ANY));

/// `URI`
pub static URI: Schema = Schema::new("URI", Kind::String(Text::ANY));

/// `UnauthorizedClientException`
pub static UNAUTHORIZED_CLIENT_EXCEPTION: Schema = Schema::new(
    "UnauthorizedClientException",
    Kind::structure(&[
        Member::optional("error", &ERROR),
        Member::optional("error_description", &ERROR_DESCRIPTION),
    ]),
);

/// The error `UnauthorizedClientException`
pub static UNAUTHORIZED_CLIENT_EXCEPTION_ERROR: ErrorSchema = ErrorSchema {
    shape: &UNAUTHORIZED_CLIENT_EXCEPTION,
    code: "UnauthorizedClientException",
    status: 400,
};

/// `UnsupportedGrantTypeException`
pub static UNSUPPORTED_GRANT_TYPE_EXCEPTION: Schema = Schema::new(
    "UnsupportedGrantTypeException",
    Kind::structure(&[
        Member::optional("error", &ERROR),
        Member::optional("error_description", &ERROR_DESCRIPTION),
    ]),
);

/// The error `UnsupportedGrantTypeException`
pub static UNSUPPORTED_GRANT_TYPE_EXCEPTION_ERROR: ErrorSchema = ErrorSchema {
    shape: &UNSUPPORTED_GRANT_TYPE_EXCEPTION,
    code: "UnsupportedGrantTypeException",
    status: 400,
};

/// `UserCode`
pub static USER_CODE: Schema = Schema::new("UserCode", Kind::String(Text::ANY));
