//! Schemas of the shapes of AWS Security Token Service.
//! GENERATED from models/sts.json by `cargo xtask codegen`. Never edited.

use smithy::{ErrorSchema, Kind, Member, Pattern, Range, Schema, Text, TimestampFormat};

/// `AssumeRoleRequest`
pub static ASSUME_ROLE_REQUEST: Schema = Schema::new(
    "AssumeRoleRequest",
    Kind::structure(&[
        Member::required("RoleArn", &ARN_TYPE),
        Member::required("RoleSessionName", &ROLE_SESSION_NAME_TYPE),
        Member::optional("PolicyArns", &POLICY_DESCRIPTOR_LIST_TYPE),
        Member::optional("Policy", &UNRESTRICTED_SESSION_POLICY_DOCUMENT_TYPE),
        Member::optional("DurationSeconds", &ROLE_DURATION_SECONDS_TYPE),
        Member::optional("Tags", &TAG_LIST_TYPE),
        Member::optional("TransitiveTagKeys", &TAG_KEY_LIST_TYPE),
        Member::optional("ExternalId", &EXTERNAL_ID_TYPE),
        Member::optional("SerialNumber", &SERIAL_NUMBER_TYPE),
        Member::optional("TokenCode", &TOKEN_CODE_TYPE),
        Member::optional("SourceIdentity", &SOURCE_IDENTITY_TYPE),
        Member::optional("ProvidedContexts", &PROVIDED_CONTEXTS_LIST_TYPE),
        Member::optional("MinimumSessionTokenSize", &MINIMUM_SESSION_TOKEN_SIZE_TYPE),
    ]),
);

/// `AssumeRoleResponse`
pub static ASSUME_ROLE_RESPONSE: Schema = Schema::new(
    "AssumeRoleResponse",
    Kind::structure(&[
        Member::optional("Credentials", &CREDENTIALS),
        Member::optional("AssumedRoleUser", &ASSUMED_ROLE_USER),
        Member::optional("PackedPolicySize", &NON_NEGATIVE_INTEGER_TYPE),
        Member::optional("SourceIdentity", &SOURCE_IDENTITY_TYPE),
        Member::optional("SessionTokenUtilization", &SESSION_TOKEN_UTILIZATION_TYPE),
        Member::optional("SessionTokenSize", &SESSION_TOKEN_SIZE_TYPE),
    ]),
);

/// `AssumeRoleWithSAMLRequest`
pub static ASSUME_ROLE_WITH_SAML_REQUEST: Schema = Schema::new(
    "AssumeRoleWithSAMLRequest",
    Kind::structure(&[
        Member::required("RoleArn", &ARN_TYPE),
        Member::required("PrincipalArn", &ARN_TYPE),
        Member::required("SAMLAssertion", &SAML_ASSERTION_TYPE),
        Member::optional("PolicyArns", &POLICY_DESCRIPTOR_LIST_TYPE),
        Member::optional("Policy", &SESSION_POLICY_DOCUMENT_TYPE),
        Member::optional("DurationSeconds", &ROLE_DURATION_SECONDS_TYPE),
        Member::optional("MinimumSessionTokenSize", &MINIMUM_SESSION_TOKEN_SIZE_TYPE),
    ]),
);

/// `AssumeRoleWithSAMLResponse`
pub static ASSUME_ROLE_WITH_SAML_RESPONSE: Schema = Schema::new(
    "AssumeRoleWithSAMLResponse",
    Kind::structure(&[
        Member::optional("Credentials", &CREDENTIALS),
        Member::optional("AssumedRoleUser", &ASSUMED_ROLE_USER),
        Member::optional("PackedPolicySize", &NON_NEGATIVE_INTEGER_TYPE),
        Member::optional("Subject", &SUBJECT),
        Member::optional("SubjectType", &SUBJECT_TYPE),
        Member::optional("Issuer", &ISSUER),
        Member::optional("Audience", &AUDIENCE),
        Member::optional("NameQualifier", &NAME_QUALIFIER),
        Member::optional("SourceIdentity", &SOURCE_IDENTITY_TYPE),
        Member::optional("SessionTokenUtilization", &SESSION_TOKEN_UTILIZATION_TYPE),
        Member::optional("SessionTokenSize", &SESSION_TOKEN_SIZE_TYPE),
    ]),
);

/// `AssumeRoleWithWebIdentityRequest`
pub static ASSUME_ROLE_WITH_WEB_IDENTITY_REQUEST: Schema = Schema::new(
    "AssumeRoleWithWebIdentityRequest",
    Kind::structure(&[
        Member::required("RoleArn", &ARN_TYPE),
        Member::required("RoleSessionName", &ROLE_SESSION_NAME_TYPE),
        Member::required("WebIdentityToken", &CLIENT_TOKEN_TYPE),
        Member::optional("ProviderId", &URL_TYPE),
        Member::optional("PolicyArns", &POLICY_DESCRIPTOR_LIST_TYPE),
        Member::optional("Policy", &SESSION_POLICY_DOCUMENT_TYPE),
        Member::optional("DurationSeconds", &ROLE_DURATION_SECONDS_TYPE),
        Member::optional("MinimumSessionTokenSize", &MINIMUM_SESSION_TOKEN_SIZE_TYPE),
    ]),
);

/// `AssumeRoleWithWebIdentityResponse`
pub static ASSUME_ROLE_WITH_WEB_IDENTITY_RESPONSE: Schema = Schema::new(
    "AssumeRoleWithWebIdentityResponse",
    Kind::structure(&[
        Member::optional("Credentials", &CREDENTIALS),
        Member::optional("SubjectFromWebIdentityToken", &WEB_IDENTITY_SUBJECT_TYPE),
        Member::optional("AssumedRoleUser", &ASSUMED_ROLE_USER),
        Member::optional("PackedPolicySize", &NON_NEGATIVE_INTEGER_TYPE),
        Member::optional("Provider", &ISSUER),
        Member::optional("Audience", &AUDIENCE),
        Member::optional("SourceIdentity", &SOURCE_IDENTITY_TYPE),
        Member::optional("SessionTokenUtilization", &SESSION_TOKEN_UTILIZATION_TYPE),
        Member::optional("SessionTokenSize", &SESSION_TOKEN_SIZE_TYPE),
    ]),
);

/// `AssumeRootRequest`
pub static ASSUME_ROOT_REQUEST: Schema = Schema::new(
    "AssumeRootRequest",
    Kind::structure(&[
        Member::required("TargetPrincipal", &TARGET_PRINCIPAL_TYPE),
        Member::required("TaskPolicyArn", &POLICY_DESCRIPTOR_TYPE),
        Member::optional("DurationSeconds", &ROOT_DURATION_SECONDS_TYPE),
        Member::optional("MinimumSessionTokenSize", &MINIMUM_SESSION_TOKEN_SIZE_TYPE),
    ]),
);

/// `AssumeRootResponse`
pub static ASSUME_ROOT_RESPONSE: Schema = Schema::new(
    "AssumeRootResponse",
    Kind::structure(&[
        Member::optional("Credentials", &CREDENTIALS),
        Member::optional("SourceIdentity", &SOURCE_IDENTITY_TYPE),
        Member::optional("SessionTokenUtilization", &SESSION_TOKEN_UTILIZATION_TYPE),
        Member::optional("SessionTokenSize", &SESSION_TOKEN_SIZE_TYPE),
    ]),
);

/// `AssumedRoleUser`
pub static ASSUMED_ROLE_USER: Schema = Schema::new(
    "AssumedRoleUser",
    Kind::structure(&[
        Member::required("AssumedRoleId", &ASSUMED_ROLE_ID_TYPE),
        Member::required("Arn", &ARN_TYPE),
    ]),
);

/// `Audience`
pub static AUDIENCE: Schema = Schema::new("Audience", Kind::String(Text::ANY));

/// `Credentials`
pub static CREDENTIALS: Schema = Schema::new(
    "Credentials",
    Kind::structure(&[
        Member::required("AccessKeyId", &ACCESS_KEY_ID_TYPE),
        Member::required("SecretAccessKey", &ACCESS_KEY_SECRET_TYPE),
        Member::required("SessionToken", &TOKEN_TYPE),
        Member::required("Expiration", &DATE_TYPE),
    ]),
);

/// `DecodeAuthorizationMessageRequest`
pub static DECODE_AUTHORIZATION_MESSAGE_REQUEST: Schema = Schema::new(
    "DecodeAuthorizationMessageRequest",
    Kind::structure(&[Member::required("EncodedMessage", &ENCODED_MESSAGE_TYPE)]),
);

/// `DecodeAuthorizationMessageResponse`
pub static DECODE_AUTHORIZATION_MESSAGE_RESPONSE: Schema = Schema::new(
    "DecodeAuthorizationMessageResponse",
    Kind::structure(&[Member::optional("DecodedMessage", &DECODED_MESSAGE_TYPE)]),
);

/// `ExpiredTokenException`
pub static EXPIRED_TOKEN_EXCEPTION: Schema = Schema::new(
    "ExpiredTokenException",
    Kind::structure(&[Member::optional("message", &EXPIRED_IDENTITY_TOKEN_MESSAGE)]),
);

/// The error `ExpiredTokenException`
pub static EXPIRED_TOKEN_EXCEPTION_ERROR: ErrorSchema = ErrorSchema {
    shape: &EXPIRED_TOKEN_EXCEPTION,
    code: "ExpiredTokenException",
    status: 400,
};

/// `ExpiredTradeInTokenException`
pub static EXPIRED_TRADE_IN_TOKEN_EXCEPTION: Schema = Schema::new(
    "ExpiredTradeInTokenException",
    Kind::structure(&[Member::optional(
        "message",
        &EXPIRED_TRADE_IN_TOKEN_EXCEPTION_MESSAGE,
    )]),
);

/// The error `ExpiredTradeInTokenException`
pub static EXPIRED_TRADE_IN_TOKEN_EXCEPTION_ERROR: ErrorSchema = ErrorSchema {
    shape: &EXPIRED_TRADE_IN_TOKEN_EXCEPTION,
    code: "ExpiredTradeInTokenException",
    status: 400,
};

/// `FederatedUser`
pub static FEDERATED_USER: Schema = Schema::new(
    "FederatedUser",
    Kind::structure(&[
        Member::required("FederatedUserId", &FEDERATED_ID_TYPE),
        Member::required("Arn", &ARN_TYPE),
    ]),
);

/// `GetAccessKeyInfoRequest`
pub static GET_ACCESS_KEY_INFO_REQUEST: Schema = Schema::new(
    "GetAccessKeyInfoRequest",
    Kind::structure(&[Member::required("AccessKeyId", &ACCESS_KEY_ID_TYPE)]),
);

/// `GetAccessKeyInfoResponse`
pub static GET_ACCESS_KEY_INFO_RESPONSE: Schema = Schema::new(
    "GetAccessKeyInfoResponse",
    Kind::structure(&[Member::optional("Account", &ACCOUNT_TYPE)]),
);

/// `GetCallerIdentityRequest`
pub static GET_CALLER_IDENTITY_REQUEST: Schema =
    Schema::new("GetCallerIdentityRequest", Kind::structure(&[]));

/// `GetCallerIdentityResponse`
pub static GET_CALLER_IDENTITY_RESPONSE: Schema = Schema::new(
    "GetCallerIdentityResponse",
    Kind::structure(&[
        Member::optional("UserId", &USER_ID_TYPE),
        Member::optional("Account", &ACCOUNT_TYPE),
        Member::optional("Arn", &ARN_TYPE),
    ]),
);

/// `GetDelegatedAccessTokenRequest`
pub static GET_DELEGATED_ACCESS_TOKEN_REQUEST: Schema = Schema::new(
    "GetDelegatedAccessTokenRequest",
    Kind::structure(&[Member::required("TradeInToken", &TRADE_IN_TOKEN_TYPE)]),
);

/// `GetDelegatedAccessTokenResponse`
pub static GET_DELEGATED_ACCESS_TOKEN_RESPONSE: Schema = Schema::new(
    "GetDelegatedAccessTokenResponse",
    Kind::structure(&[
        Member::optional("Credentials", &CREDENTIALS),
        Member::optional("PackedPolicySize", &NON_NEGATIVE_INTEGER_TYPE),
        Member::optional("AssumedPrincipal", &ARN_TYPE),
    ]),
);

/// `GetFederationTokenRequest`
pub static GET_FEDERATION_TOKEN_REQUEST: Schema = Schema::new(
    "GetFederationTokenRequest",
    Kind::structure(&[
        Member::required("Name", &USER_NAME_TYPE),
        Member::optional("Policy", &SESSION_POLICY_DOCUMENT_TYPE),
        Member::optional("PolicyArns", &POLICY_DESCRIPTOR_LIST_TYPE),
        Member::optional("DurationSeconds", &DURATION_SECONDS_TYPE),
        Member::optional("Tags", &TAG_LIST_TYPE),
        Member::optional("MinimumSessionTokenSize", &MINIMUM_SESSION_TOKEN_SIZE_TYPE),
    ]),
);

/// `GetFederationTokenResponse`
pub static GET_FEDERATION_TOKEN_RESPONSE: Schema = Schema::new(
    "GetFederationTokenResponse",
    Kind::structure(&[
        Member::optional("Credentials", &CREDENTIALS),
        Member::optional("FederatedUser", &FEDERATED_USER),
        Member::optional("PackedPolicySize", &NON_NEGATIVE_INTEGER_TYPE),
        Member::optional("SessionTokenUtilization", &SESSION_TOKEN_UTILIZATION_TYPE),
        Member::optional("SessionTokenSize", &SESSION_TOKEN_SIZE_TYPE),
    ]),
);

/// `GetSessionTokenRequest`
pub static GET_SESSION_TOKEN_REQUEST: Schema = Schema::new(
    "GetSessionTokenRequest",
    Kind::structure(&[
        Member::optional("DurationSeconds", &DURATION_SECONDS_TYPE),
        Member::optional("SerialNumber", &SERIAL_NUMBER_TYPE),
        Member::optional("TokenCode", &TOKEN_CODE_TYPE),
        Member::optional("MinimumSessionTokenSize", &MINIMUM_SESSION_TOKEN_SIZE_TYPE),
    ]),
);

/// `GetSessionTokenResponse`
pub static GET_SESSION_TOKEN_RESPONSE: Schema = Schema::new(
    "GetSessionTokenResponse",
    Kind::structure(&[
        Member::optional("Credentials", &CREDENTIALS),
        Member::optional("SessionTokenUtilization", &SESSION_TOKEN_UTILIZATION_TYPE),
        Member::optional("SessionTokenSize", &SESSION_TOKEN_SIZE_TYPE),
    ]),
);

/// `GetWebIdentityTokenRequest`
pub static GET_WEB_IDENTITY_TOKEN_REQUEST: Schema = Schema::new(
    "GetWebIdentityTokenRequest",
    Kind::structure(&[
        Member::required("Audience", &WEB_IDENTITY_TOKEN_AUDIENCE_LIST_TYPE),
        Member::optional("DurationSeconds", &WEB_IDENTITY_TOKEN_DURATION_SECONDS_TYPE),
        Member::required("SigningAlgorithm", &JWT_ALGORITHM_TYPE),
        Member::optional("Tags", &TAG_LIST_TYPE),
    ]),
);

/// `GetWebIdentityTokenResponse`
pub static GET_WEB_IDENTITY_TOKEN_RESPONSE: Schema = Schema::new(
    "GetWebIdentityTokenResponse",
    Kind::structure(&[
        Member::optional("WebIdentityToken", &WEB_IDENTITY_TOKEN_TYPE),
        Member::optional("Expiration", &DATE_TYPE),
    ]),
);

/// `IDPCommunicationErrorException`
pub static IDP_COMMUNICATION_ERROR_EXCEPTION: Schema = Schema::new(
    "IDPCommunicationErrorException",
    Kind::structure(&[Member::optional(
        "message",
        &IDP_COMMUNICATION_ERROR_MESSAGE,
    )]),
);

/// The error `IDPCommunicationErrorException`
pub static IDP_COMMUNICATION_ERROR_EXCEPTION_ERROR: ErrorSchema = ErrorSchema {
    shape: &IDP_COMMUNICATION_ERROR_EXCEPTION,
    code: "IDPCommunicationError",
    status: 400,
};

/// `IDPRejectedClaimException`
pub static IDP_REJECTED_CLAIM_EXCEPTION: Schema = Schema::new(
    "IDPRejectedClaimException",
    Kind::structure(&[Member::optional("message", &IDP_REJECTED_CLAIM_MESSAGE)]),
);

/// The error `IDPRejectedClaimException`
pub static IDP_REJECTED_CLAIM_EXCEPTION_ERROR: ErrorSchema = ErrorSchema {
    shape: &IDP_REJECTED_CLAIM_EXCEPTION,
    code: "IDPRejectedClaim",
    status: 403,
};

/// `InvalidAuthorizationMessageException`
pub static INVALID_AUTHORIZATION_MESSAGE_EXCEPTION: Schema = Schema::new(
    "InvalidAuthorizationMessageException",
    Kind::structure(&[Member::optional("message", &INVALID_AUTHORIZATION_MESSAGE)]),
);

/// The error `InvalidAuthorizationMessageException`
pub static INVALID_AUTHORIZATION_MESSAGE_EXCEPTION_ERROR: ErrorSchema = ErrorSchema {
    shape: &INVALID_AUTHORIZATION_MESSAGE_EXCEPTION,
    code: "InvalidAuthorizationMessageException",
    status: 400,
};

/// `InvalidIdentityTokenException`
pub static INVALID_IDENTITY_TOKEN_EXCEPTION: Schema = Schema::new(
    "InvalidIdentityTokenException",
    Kind::structure(&[Member::optional("message", &INVALID_IDENTITY_TOKEN_MESSAGE)]),
);

/// The error `InvalidIdentityTokenException`
pub static INVALID_IDENTITY_TOKEN_EXCEPTION_ERROR: ErrorSchema = ErrorSchema {
    shape: &INVALID_IDENTITY_TOKEN_EXCEPTION,
    code: "InvalidIdentityToken",
    status: 400,
};

/// `Issuer`
pub static ISSUER: Schema = Schema::new("Issuer", Kind::String(Text::ANY));

/// `JWTPayloadSizeExceededException`
pub static JWT_PAYLOAD_SIZE_EXCEEDED_EXCEPTION: Schema = Schema::new(
    "JWTPayloadSizeExceededException",
    Kind::structure(&[Member::optional(
        "message",
        &JWT_PAYLOAD_SIZE_EXCEEDED_EXCEPTION_2,
    )]),
);

/// The error `JWTPayloadSizeExceededException`
pub static JWT_PAYLOAD_SIZE_EXCEEDED_EXCEPTION_ERROR: ErrorSchema = ErrorSchema {
    shape: &JWT_PAYLOAD_SIZE_EXCEEDED_EXCEPTION,
    code: "JWTPayloadSizeExceededException",
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

/// `NameQualifier`
pub static NAME_QUALIFIER: Schema = Schema::new("NameQualifier", Kind::String(Text::ANY));

/// `OutboundWebIdentityFederationDisabledException`
pub static OUTBOUND_WEB_IDENTITY_FEDERATION_DISABLED_EXCEPTION: Schema = Schema::new(
    "OutboundWebIdentityFederationDisabledException",
    Kind::structure(&[Member::optional(
        "message",
        &OUTBOUND_WEB_IDENTITY_FEDERATION_DISABLED_EXCEPTION_2,
    )]),
);

/// The error `OutboundWebIdentityFederationDisabledException`
pub static OUTBOUND_WEB_IDENTITY_FEDERATION_DISABLED_EXCEPTION_ERROR: ErrorSchema = ErrorSchema {
    shape: &OUTBOUND_WEB_IDENTITY_FEDERATION_DISABLED_EXCEPTION,
    code: "OutboundWebIdentityFederationDisabledException",
    status: 403,
};

/// `PackedPolicyTooLargeException`
pub static PACKED_POLICY_TOO_LARGE_EXCEPTION: Schema = Schema::new(
    "PackedPolicyTooLargeException",
    Kind::structure(&[Member::optional(
        "message",
        &PACKED_POLICY_TOO_LARGE_MESSAGE,
    )]),
);

/// The error `PackedPolicyTooLargeException`
pub static PACKED_POLICY_TOO_LARGE_EXCEPTION_ERROR: ErrorSchema = ErrorSchema {
    shape: &PACKED_POLICY_TOO_LARGE_EXCEPTION,
    code: "PackedPolicyTooLarge",
    status: 400,
};

/// `PolicyDescriptorType`
pub static POLICY_DESCRIPTOR_TYPE: Schema = Schema::new(
    "PolicyDescriptorType",
    Kind::structure(&[Member::optional("arn", &ARN_TYPE)]),
);

/// `ProvidedContext`
pub static PROVIDED_CONTEXT: Schema = Schema::new(
    "ProvidedContext",
    Kind::structure(&[
        Member::optional("ProviderArn", &ARN_TYPE),
        Member::optional("ContextAssertion", &CONTEXT_ASSERTION_TYPE),
    ]),
);

/// `ProvidedContextsListType`
pub static PROVIDED_CONTEXTS_LIST_TYPE: Schema = Schema::new(
    "ProvidedContextsListType",
    Kind::List(&PROVIDED_CONTEXT, Range::of(Some(1), Some(5))),
);

/// `RegionDisabledException`
pub static REGION_DISABLED_EXCEPTION: Schema = Schema::new(
    "RegionDisabledException",
    Kind::structure(&[Member::optional("message", &REGION_DISABLED_MESSAGE)]),
);

/// The error `RegionDisabledException`
pub static REGION_DISABLED_EXCEPTION_ERROR: ErrorSchema = ErrorSchema {
    shape: &REGION_DISABLED_EXCEPTION,
    code: "RegionDisabledException",
    status: 403,
};

/// `RootDurationSecondsType`
pub static ROOT_DURATION_SECONDS_TYPE: Schema = Schema::new(
    "RootDurationSecondsType",
    Kind::Integer(Range::of(Some(0), Some(900))),
);

/// `SAMLAssertionType`
pub static SAML_ASSERTION_TYPE: Schema = Schema::sensitive(
    "SAMLAssertionType",
    Kind::String(Text {
        length: Range::of(Some(4), Some(100000)),
        ..Text::ANY
    }),
);

/// `SessionDurationEscalationException`
pub static SESSION_DURATION_ESCALATION_EXCEPTION: Schema = Schema::new(
    "SessionDurationEscalationException",
    Kind::structure(&[Member::optional(
        "message",
        &SESSION_DURATION_ESCALATION_EXCEPTION_2,
    )]),
);

/// The error `SessionDurationEscalationException`
pub static SESSION_DURATION_ESCALATION_EXCEPTION_ERROR: ErrorSchema = ErrorSchema {
    shape: &SESSION_DURATION_ESCALATION_EXCEPTION,
    code: "SessionDurationEscalationException",
    status: 403,
};

/// `Subject`
pub static SUBJECT: Schema = Schema::new("Subject", Kind::String(Text::ANY));

/// `SubjectType`
pub static SUBJECT_TYPE: Schema = Schema::new("SubjectType", Kind::String(Text::ANY));

/// `Tag`
pub static TAG: Schema = Schema::new(
    "Tag",
    Kind::structure(&[
        Member::required("Key", &TAG_KEY_TYPE),
        Member::required("Value", &TAG_VALUE_TYPE),
    ]),
);

/// `TargetPrincipalType`
pub static TARGET_PRINCIPAL_TYPE: Schema = Schema::new(
    "TargetPrincipalType",
    Kind::String(Text {
        length: Range::of(Some(12), Some(2048)),
        ..Text::ANY
    }),
);

static ACCESS_KEY_ID_TYPE_PATTERN: Pattern = Pattern::new("[\\w]*", "[0-9A-Za-z_]*");

/// `accessKeyIdType`
pub static ACCESS_KEY_ID_TYPE: Schema = Schema::new(
    "accessKeyIdType",
    Kind::String(Text {
        length: Range::of(Some(16), Some(128)),
        pattern: Some(&ACCESS_KEY_ID_TYPE_PATTERN),
        ..Text::ANY
    }),
);

/// `accessKeySecretType`
pub static ACCESS_KEY_SECRET_TYPE: Schema =
    Schema::sensitive("accessKeySecretType", Kind::String(Text::ANY));

/// `accountType`
pub static ACCOUNT_TYPE: Schema = Schema::new("accountType", Kind::String(Text::ANY));

static ARN_TYPE_PATTERN: Pattern = Pattern::new(
    "[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u0085\\u00A0-\\uD7FF\\uE000-\\uFFFD\\u10000-\\u10FFFF]+",
    "[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u0085\\u00A0-\\uD7FF\\uE000-\\uFFFD\\u10000-\\u10FFFF]+",
);

/// `arnType`
pub static ARN_TYPE: Schema = Schema::new(
    "arnType",
    Kind::String(Text {
        length: Range::of(Some(20), Some(2048)),
        pattern: Some(&ARN_TYPE_PATTERN),
        ..Text::ANY
    }),
);

static ASSUMED_ROLE_ID_TYPE_PATTERN: Pattern =
    Pattern::new("[\\w+=,.@:-]*", "[0-9A-Za-z_+=,.@:-]*");

/// `assumedRoleIdType`
pub static ASSUMED_ROLE_ID_TYPE: Schema = Schema::new(
    "assumedRoleIdType",
    Kind::String(Text {
        length: Range::of(Some(2), Some(193)),
        pattern: Some(&ASSUMED_ROLE_ID_TYPE_PATTERN),
        ..Text::ANY
    }),
);

/// `clientTokenType`
pub static CLIENT_TOKEN_TYPE: Schema = Schema::sensitive(
    "clientTokenType",
    Kind::String(Text {
        length: Range::of(Some(4), Some(20000)),
        ..Text::ANY
    }),
);

/// `contextAssertionType`
pub static CONTEXT_ASSERTION_TYPE: Schema = Schema::new(
    "contextAssertionType",
    Kind::String(Text {
        length: Range::of(Some(4), Some(2048)),
        ..Text::ANY
    }),
);

/// `dateType`
pub static DATE_TYPE: Schema = Schema::new(
    "dateType",
    Kind::Timestamp(TimestampFormat::ProtocolDefault),
);

/// `decodedMessageType`
pub static DECODED_MESSAGE_TYPE: Schema =
    Schema::new("decodedMessageType", Kind::String(Text::ANY));

/// `durationSecondsType`
pub static DURATION_SECONDS_TYPE: Schema = Schema::new(
    "durationSecondsType",
    Kind::Integer(Range::of(Some(900), Some(129600))),
);

/// `encodedMessageType`
pub static ENCODED_MESSAGE_TYPE: Schema = Schema::new(
    "encodedMessageType",
    Kind::String(Text {
        length: Range::of(Some(1), Some(10240)),
        ..Text::ANY
    }),
);

/// `expiredIdentityTokenMessage`
pub static EXPIRED_IDENTITY_TOKEN_MESSAGE: Schema =
    Schema::new("expiredIdentityTokenMessage", Kind::String(Text::ANY));

/// `expiredTradeInTokenExceptionMessage`
pub static EXPIRED_TRADE_IN_TOKEN_EXCEPTION_MESSAGE: Schema = Schema::new(
    "expiredTradeInTokenExceptionMessage",
    Kind::String(Text::ANY),
);

static EXTERNAL_ID_TYPE_PATTERN: Pattern =
    Pattern::new("[\\w+=,.@:\\/-]*", "[0-9A-Za-z_+=,.@:/-]*");

/// `externalIdType`
pub static EXTERNAL_ID_TYPE: Schema = Schema::new(
    "externalIdType",
    Kind::String(Text {
        length: Range::of(Some(2), Some(1224)),
        pattern: Some(&EXTERNAL_ID_TYPE_PATTERN),
        ..Text::ANY
    }),
);

static FEDERATED_ID_TYPE_PATTERN: Pattern = Pattern::new("[\\w+=,.@\\:-]*", "[0-9A-Za-z_+=,.@:-]*");

/// `federatedIdType`
pub static FEDERATED_ID_TYPE: Schema = Schema::new(
    "federatedIdType",
    Kind::String(Text {
        length: Range::of(Some(2), Some(193)),
        pattern: Some(&FEDERATED_ID_TYPE_PATTERN),
        ..Text::ANY
    }),
);

/// `idpCommunicationErrorMessage`
pub static IDP_COMMUNICATION_ERROR_MESSAGE: Schema =
    Schema::new("idpCommunicationErrorMessage", Kind::String(Text::ANY));

/// `idpRejectedClaimMessage`
pub static IDP_REJECTED_CLAIM_MESSAGE: Schema =
    Schema::new("idpRejectedClaimMessage", Kind::String(Text::ANY));

/// `invalidAuthorizationMessage`
pub static INVALID_AUTHORIZATION_MESSAGE: Schema =
    Schema::new("invalidAuthorizationMessage", Kind::String(Text::ANY));

/// `invalidIdentityTokenMessage`
pub static INVALID_IDENTITY_TOKEN_MESSAGE: Schema =
    Schema::new("invalidIdentityTokenMessage", Kind::String(Text::ANY));

/// `jwtAlgorithmType`
pub static JWT_ALGORITHM_TYPE: Schema = Schema::new(
    "jwtAlgorithmType",
    Kind::String(Text {
        length: Range::of(Some(5), Some(5)),
        ..Text::ANY
    }),
);

/// `jwtPayloadSizeExceededException`
pub static JWT_PAYLOAD_SIZE_EXCEEDED_EXCEPTION_2: Schema =
    Schema::new("jwtPayloadSizeExceededException", Kind::String(Text::ANY));

/// `malformedPolicyDocumentMessage`
pub static MALFORMED_POLICY_DOCUMENT_MESSAGE: Schema =
    Schema::new("malformedPolicyDocumentMessage", Kind::String(Text::ANY));

/// `minimumSessionTokenSizeType`
pub static MINIMUM_SESSION_TOKEN_SIZE_TYPE: Schema = Schema::new(
    "minimumSessionTokenSizeType",
    Kind::Integer(Range::of(Some(0), Some(4096))),
);

/// `nonNegativeIntegerType`
pub static NON_NEGATIVE_INTEGER_TYPE: Schema = Schema::new(
    "nonNegativeIntegerType",
    Kind::Integer(Range::of(Some(0), None)),
);

/// `outboundWebIdentityFederationDisabledException`
pub static OUTBOUND_WEB_IDENTITY_FEDERATION_DISABLED_EXCEPTION_2: Schema = Schema::new(
    "outboundWebIdentityFederationDisabledException",
    Kind::String(Text::ANY),
);

/// `packedPolicyTooLargeMessage`
pub static PACKED_POLICY_TOO_LARGE_MESSAGE: Schema =
    Schema::new("packedPolicyTooLargeMessage", Kind::String(Text::ANY));

/// `policyDescriptorListType`
pub static POLICY_DESCRIPTOR_LIST_TYPE: Schema = Schema::new(
    "policyDescriptorListType",
    Kind::List(&POLICY_DESCRIPTOR_TYPE, Range::ANY),
);

/// `regionDisabledMessage`
pub static REGION_DISABLED_MESSAGE: Schema =
    Schema::new("regionDisabledMessage", Kind::String(Text::ANY));

/// `roleDurationSecondsType`
pub static ROLE_DURATION_SECONDS_TYPE: Schema = Schema::new(
    "roleDurationSecondsType",
    Kind::Integer(Range::of(Some(900), Some(43200))),
);

static ROLE_SESSION_NAME_TYPE_PATTERN: Pattern =
    Pattern::new("[\\w+=,.@-]*", "[0-9A-Za-z_+=,.@-]*");

/// `roleSessionNameType`
pub static ROLE_SESSION_NAME_TYPE: Schema = Schema::new(
    "roleSessionNameType",
    Kind::String(Text {
        length: Range::of(Some(2), Some(64)),
        pattern: Some(&ROLE_SESSION_NAME_TYPE_PATTERN),
        ..Text::ANY
    }),
);

static SERIAL_NUMBER_TYPE_PATTERN: Pattern =
    Pattern::new("[\\w+=/:,.@-]*", "[0-9A-Za-z_+=/:,.@-]*");

/// `serialNumberType`
pub static SERIAL_NUMBER_TYPE: Schema = Schema::new(
    "serialNumberType",
    Kind::String(Text {
        length: Range::of(Some(9), Some(256)),
        pattern: Some(&SERIAL_NUMBER_TYPE_PATTERN),
        ..Text::ANY
    }),
);

/// `sessionDurationEscalationException`
pub static SESSION_DURATION_ESCALATION_EXCEPTION_2: Schema = Schema::new(
    "sessionDurationEscalationException",
    Kind::String(Text::ANY),
);

static SESSION_POLICY_DOCUMENT_TYPE_PATTERN: Pattern = Pattern::new(
    "[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+",
    "[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+",
);

/// `sessionPolicyDocumentType`
pub static SESSION_POLICY_DOCUMENT_TYPE: Schema = Schema::new(
    "sessionPolicyDocumentType",
    Kind::String(Text {
        length: Range::of(Some(1), Some(2048)),
        pattern: Some(&SESSION_POLICY_DOCUMENT_TYPE_PATTERN),
        ..Text::ANY
    }),
);

/// `sessionTokenSizeType`
pub static SESSION_TOKEN_SIZE_TYPE: Schema = Schema::new(
    "sessionTokenSizeType",
    Kind::Integer(Range::of(Some(0), None)),
);

/// `sessionTokenUtilizationType`
pub static SESSION_TOKEN_UTILIZATION_TYPE: Schema = Schema::new(
    "sessionTokenUtilizationType",
    Kind::Integer(Range::of(Some(0), None)),
);

static SOURCE_IDENTITY_TYPE_PATTERN: Pattern = Pattern::new("[\\w+=,.@-]*", "[0-9A-Za-z_+=,.@-]*");

/// `sourceIdentityType`
pub static SOURCE_IDENTITY_TYPE: Schema = Schema::new(
    "sourceIdentityType",
    Kind::String(Text {
        length: Range::of(Some(2), Some(64)),
        pattern: Some(&SOURCE_IDENTITY_TYPE_PATTERN),
        ..Text::ANY
    }),
);

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

static TOKEN_CODE_TYPE_PATTERN: Pattern = Pattern::new("[\\d]*", "[0-9]*");

/// `tokenCodeType`
pub static TOKEN_CODE_TYPE: Schema = Schema::sensitive(
    "tokenCodeType",
    Kind::String(Text {
        length: Range::of(Some(6), Some(6)),
        pattern: Some(&TOKEN_CODE_TYPE_PATTERN),
        ..Text::ANY
    }),
);

/// `tokenType`
pub static TOKEN_TYPE: Schema = Schema::sensitive("tokenType", Kind::String(Text::ANY));

/// `tradeInTokenType`
pub static TRADE_IN_TOKEN_TYPE: Schema =
    Schema::sensitive("tradeInTokenType", Kind::String(Text::ANY));

static UNRESTRICTED_SESSION_POLICY_DOCUMENT_TYPE_PATTERN: Pattern = Pattern::new(
    "[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+",
    "[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+",
);

/// `unrestrictedSessionPolicyDocumentType`
pub static UNRESTRICTED_SESSION_POLICY_DOCUMENT_TYPE: Schema = Schema::new(
    "unrestrictedSessionPolicyDocumentType",
    Kind::String(Text {
        length: Range::of(Some(1), None),
        pattern: Some(&UNRESTRICTED_SESSION_POLICY_DOCUMENT_TYPE_PATTERN),
        ..Text::ANY
    }),
);

/// `urlType`
pub static URL_TYPE: Schema = Schema::new(
    "urlType",
    Kind::String(Text {
        length: Range::of(Some(4), Some(2048)),
        ..Text::ANY
    }),
);

/// `userIdType`
pub static USER_ID_TYPE: Schema = Schema::new("userIdType", Kind::String(Text::ANY));

static USER_NAME_TYPE_PATTERN: Pattern = Pattern::new("[\\w+=,.@-]*", "[0-9A-Za-z_+=,.@-]*");

/// `userNameType`
pub static USER_NAME_TYPE: Schema = Schema::new(
    "userNameType",
    Kind::String(Text {
        length: Range::of(Some(2), Some(32)),
        pattern: Some(&USER_NAME_TYPE_PATTERN),
        ..Text::ANY
    }),
);

/// `webIdentitySubjectType`
pub static WEB_IDENTITY_SUBJECT_TYPE: Schema = Schema::new(
    "webIdentitySubjectType",
    Kind::String(Text {
        length: Range::of(Some(6), Some(255)),
        ..Text::ANY
    }),
);

/// `webIdentityTokenAudienceListType`
pub static WEB_IDENTITY_TOKEN_AUDIENCE_LIST_TYPE: Schema = Schema::new(
    "webIdentityTokenAudienceListType",
    Kind::List(
        &WEB_IDENTITY_TOKEN_AUDIENCE_STRING_TYPE,
        Range::of(Some(1), Some(10)),
    ),
);

/// `webIdentityTokenAudienceStringType`
pub static WEB_IDENTITY_TOKEN_AUDIENCE_STRING_TYPE: Schema = Schema::new(
    "webIdentityTokenAudienceStringType",
    Kind::String(Text {
        length: Range::of(Some(1), Some(1000)),
        ..Text::ANY
    }),
);

/// `webIdentityTokenDurationSecondsType`
pub static WEB_IDENTITY_TOKEN_DURATION_SECONDS_TYPE: Schema = Schema::new(
    "webIdentityTokenDurationSecondsType",
    Kind::Integer(Range::of(Some(60), Some(3600))),
);

/// `webIdentityTokenType`
pub static WEB_IDENTITY_TOKEN_TYPE: Schema =
    Schema::sensitive("webIdentityTokenType", Kind::String(Text::ANY));
