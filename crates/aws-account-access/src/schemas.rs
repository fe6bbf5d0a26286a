//! Schemas of the shapes of Account Access.
//! GENERATED from models/account-access.json by `cargo xtask codegen`. Never edited.

use smithy::{ErrorSchema, Kind, Location, Member, Pattern, Range, Schema, Text, TimestampFormat};

/// `AccessDeniedException`
pub static ACCESS_DENIED_EXCEPTION: Schema = Schema::new(
    "AccessDeniedException",
    Kind::structure(&[Member::optional("message", &STRING)]),
);

/// The error `AccessDeniedException`
pub static ACCESS_DENIED_EXCEPTION_ERROR: ErrorSchema = ErrorSchema {
    shape: &ACCESS_DENIED_EXCEPTION,
    code: "AccessDeniedException",
    status: 403,
};

static ACCOUNT_PATTERN: Pattern = Pattern::new("[0-9]{12}", "[0-9]{12}");

/// `Account`
pub static ACCOUNT: Schema = Schema::new(
    "Account",
    Kind::String(Text {
        length: Range::of(Some(12), Some(12)),
        pattern: Some(&ACCOUNT_PATTERN),
        ..Text::ANY
    }),
);

/// `AlreadyCreatedException`
pub static ALREADY_CREATED_EXCEPTION: Schema = Schema::new(
    "AlreadyCreatedException",
    Kind::structure(&[Member::optional("message", &STRING)]),
);

/// The error `AlreadyCreatedException`
pub static ALREADY_CREATED_EXCEPTION_ERROR: ErrorSchema = ErrorSchema {
    shape: &ALREADY_CREATED_EXCEPTION,
    code: "AlreadyCreatedException",
    status: 400,
};

static APPLICATION_ARN_PATTERN: Pattern = Pattern::new(
    "arn:[a-z0-9-]+:account-access:[a-z0-9]+(-[a-z0-9]+)*:[0-9]{12}:application/[a-zA-Z0-9-]+",
    "arn:[a-z0-9-]+:account-access:[a-z0-9]+(-[a-z0-9]+)*:[0-9]{12}:application/[a-zA-Z0-9-]+",
);

/// `ApplicationArn`
pub static APPLICATION_ARN: Schema = Schema::new(
    "ApplicationArn",
    Kind::String(Text {
        length: Range::of(Some(49), Some(2048)),
        pattern: Some(&APPLICATION_ARN_PATTERN),
        ..Text::ANY
    }),
);

/// `ApplicationList`
pub static APPLICATION_LIST: Schema = Schema::new(
    "ApplicationList",
    Kind::List(&APPLICATION_SUMMARY, Range::ANY),
);

/// `ApplicationSummary`
pub static APPLICATION_SUMMARY: Schema = Schema::new(
    "ApplicationSummary",
    Kind::structure(&[
        Member::required("applicationArn", &APPLICATION_ARN),
        Member::optional("tenantId", &STRING),
        Member::required("createdAt", &DATE_TIME),
        Member::required("updatedAt", &DATE_TIME),
    ]),
);

/// `ConflictException`
pub static CONFLICT_EXCEPTION: Schema = Schema::new(
    "ConflictException",
    Kind::structure(&[Member::optional("message", &STRING)]),
);

/// The error `ConflictException`
pub static CONFLICT_EXCEPTION_ERROR: ErrorSchema = ErrorSchema {
    shape: &CONFLICT_EXCEPTION,
    code: "ConflictException",
    status: 409,
};

/// `CreateApplicationRequest`
pub static CREATE_APPLICATION_REQUEST: Schema = Schema::new(
    "CreateApplicationRequest",
    Kind::structure(&[
        Member::required("identitySource", &IDENTITY_SOURCE),
        Member::optional("tags", &TAGS_MAP),
    ]),
);

/// `CreateApplicationResponse`
pub static CREATE_APPLICATION_RESPONSE: Schema = Schema::new(
    "CreateApplicationResponse",
    Kind::structure(&[Member::required("applicationArn", &APPLICATION_ARN)]),
);

/// `CreateEntitlementRequest`
pub static CREATE_ENTITLEMENT_REQUEST: Schema = Schema::new(
    "CreateEntitlementRequest",
    Kind::structure(&[
        Member::required("applicationArn", &APPLICATION_ARN),
        Member::required("entitlement", &ENTITLEMENT),
    ]),
);

/// `CreateEntitlementResponse`
pub static CREATE_ENTITLEMENT_RESPONSE: Schema = Schema::new(
    "CreateEntitlementResponse",
    Kind::structure(&[Member::required("entitlementId", &STRING)]),
);

/// `DateTime`
pub static DATE_TIME: Schema = Schema::new("DateTime", Kind::Timestamp(TimestampFormat::Iso8601));

/// `DeleteApplicationRequest`
pub static DELETE_APPLICATION_REQUEST: Schema = Schema::new(
    "DeleteApplicationRequest",
    Kind::structure(&[
        Member::required("applicationArn", &APPLICATION_ARN).at(Location::Path, "applicationArn")
    ]),
);

/// `DeleteApplicationResponse`
pub static DELETE_APPLICATION_RESPONSE: Schema =
    Schema::new("DeleteApplicationResponse", Kind::structure(&[]));

/// `DeleteEntitlementRequest`
pub static DELETE_ENTITLEMENT_REQUEST: Schema = Schema::new(
    "DeleteEntitlementRequest",
    Kind::structure(&[
        Member::required("applicationArn", &APPLICATION_ARN).at(Location::Query, "applicationArn"),
        Member::required("entitlementId", &STRING).at(Location::Path, "entitlementId"),
    ]),
);

/// `DeleteEntitlementResponse`
pub static DELETE_ENTITLEMENT_RESPONSE: Schema =
    Schema::new("DeleteEntitlementResponse", Kind::structure(&[]));

/// `Entitlement`
pub static ENTITLEMENT: Schema = Schema::new(
    "Entitlement",
    Kind::union(&[Member::optional(
        "principalRole",
        &PRINCIPAL_ROLE_ENTITLEMENT,
    )]),
);

/// `EntitlementDetails`
pub static ENTITLEMENT_DETAILS: Schema = Schema::new(
    "EntitlementDetails",
    Kind::union(&[Member::optional(
        "principalRole",
        &PRINCIPAL_ROLE_ENTITLEMENT_DETAILS,
    )]),
);

/// `EntitlementFilter`
pub static ENTITLEMENT_FILTER: Schema = Schema::new(
    "EntitlementFilter",
    Kind::structure(&[Member::optional(
        "principalRole",
        &PRINCIPAL_ROLE_ENTITLEMENT_FILTER,
    )]),
);

/// `EntitlementSummary`
pub static ENTITLEMENT_SUMMARY: Schema = Schema::new(
    "EntitlementSummary",
    Kind::union(&[Member::optional(
        "principalRole",
        &PRINCIPAL_ROLE_ENTITLEMENT_SUMMARY,
    )]),
);

/// `EntitlementsList`
pub static ENTITLEMENTS_LIST: Schema = Schema::new(
    "EntitlementsList",
    Kind::List(&ENTITLEMENTS_LIST_MEMBER, Range::ANY),
);

/// `EntitlementsListMember`
pub static ENTITLEMENTS_LIST_MEMBER: Schema = Schema::new(
    "EntitlementsListMember",
    Kind::structure(&[
        Member::required("entitlementId", &STRING),
        Member::required("entitlement", &ENTITLEMENT_SUMMARY),
        Member::required("createdAt", &DATE_TIME),
    ]),
);

/// `ErrorCode`
pub static ERROR_CODE: Schema = Schema::new(
    "ErrorCode",
    Kind::enumeration(&[
        "AUTHORIZATION_ERROR",
        "RESOURCE_NOT_FOUND_ERROR",
        "SERVICE_QUOTA_EXCEEDED_ERROR",
        "INTERNAL_SERVICE_ERROR",
    ]),
);

/// `ErrorDetails`
pub static ERROR_DETAILS: Schema = Schema::new(
    "ErrorDetails",
    Kind::structure(&[
        Member::required("code", &ERROR_CODE),
        Member::required("message", &STRING),
    ]),
);

/// `GetApplicationRequest`
pub static GET_APPLICATION_REQUEST: Schema = Schema::new(
    "GetApplicationRequest",
    Kind::structure(&[
        Member::required("applicationArn", &APPLICATION_ARN).at(Location::Path, "applicationArn")
    ]),
);

/// `GetApplicationResponse`
pub static GET_APPLICATION_RESPONSE: Schema = Schema::new(
    "GetApplicationResponse",
    Kind::structure(&[
        Member::required("identitySource", &IDENTITY_SOURCE_DETAILS),
        Member::required("status", &STATUS),
        Member::optional("tenantId", &STRING),
        Member::required("createdAt", &DATE_TIME),
        Member::required("updatedAt", &DATE_TIME),
        Member::optional("tags", &TAGS_MAP),
        Member::optional("error", &ERROR_DETAILS),
    ]),
);

/// `GetEntitlementRequest`
pub static GET_ENTITLEMENT_REQUEST: Schema = Schema::new(
    "GetEntitlementRequest",
    Kind::structure(&[
        Member::required("applicationArn", &APPLICATION_ARN).at(Location::Query, "applicationArn"),
        Member::required("entitlementId", &STRING).at(Location::Path, "entitlementId"),
    ]),
);

/// `GetEntitlementResponse`
pub static GET_ENTITLEMENT_RESPONSE: Schema = Schema::new(
    "GetEntitlementResponse",
    Kind::structure(&[
        Member::required("applicationArn", &APPLICATION_ARN),
        Member::required("entitlementId", &STRING),
        Member::required("entitlement", &ENTITLEMENT_DETAILS),
        Member::required("createdAt", &DATE_TIME),
    ]),
);

static GROUP_ID_PATTERN: Pattern = Pattern::new(
    "([0-9a-f]{10}-|)[A-Fa-f0-9]{8}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{12}",
    "([0-9a-f]{10}-|)[A-Fa-f0-9]{8}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{12}",
);

/// `GroupId`
pub static GROUP_ID: Schema = Schema::new(
    "GroupId",
    Kind::String(Text {
        length: Range::of(Some(1), Some(47)),
        pattern: Some(&GROUP_ID_PATTERN),
        ..Text::ANY
    }),
);

/// `IdentityCenter`
pub static IDENTITY_CENTER: Schema = Schema::new(
    "IdentityCenter",
    Kind::structure(&[Member::required(
        "instanceArn",
        &IDENTITY_CENTER_INSTANCE_ARN,
    )]),
);

static IDENTITY_CENTER_APPLICATION_ARN_PATTERN: Pattern = Pattern::new(
    "arn:[a-z0-9-]+:sso::[0-9]{12}:application/(sso)?ins-[a-zA-Z0-9-.]{16}/apl-[a-zA-Z0-9]{16}",
    "arn:[a-z0-9-]+:sso::[0-9]{12}:application/(sso)?ins-[a-zA-Z0-9-.]{16}/apl-[a-zA-Z0-9]{16}",
);

/// `IdentityCenterApplicationArn`
pub static IDENTITY_CENTER_APPLICATION_ARN: Schema = Schema::new(
    "IdentityCenterApplicationArn",
    Kind::String(Text {
        length: Range::of(Some(10), Some(1224)),
        pattern: Some(&IDENTITY_CENTER_APPLICATION_ARN_PATTERN),
        ..Text::ANY
    }),
);

/// `IdentityCenterDetails`
pub static IDENTITY_CENTER_DETAILS: Schema = Schema::new(
    "IdentityCenterDetails",
    Kind::structure(&[
        Member::required("instanceArn", &IDENTITY_CENTER_INSTANCE_ARN),
        Member::optional("applicationArn", &IDENTITY_CENTER_APPLICATION_ARN),
    ]),
);

static IDENTITY_CENTER_INSTANCE_ARN_PATTERN: Pattern = Pattern::new(
    "arn:[a-z0-9-]+:sso:::instance/(sso)?ins-[a-zA-Z0-9-.]{16}",
    "arn:[a-z0-9-]+:sso:::instance/(sso)?ins-[a-zA-Z0-9-.]{16}",
);

/// `IdentityCenterInstanceArn`
pub static IDENTITY_CENTER_INSTANCE_ARN: Schema = Schema::new(
    "IdentityCenterInstanceArn",
    Kind::String(Text {
        length: Range::of(Some(10), Some(1224)),
        pattern: Some(&IDENTITY_CENTER_INSTANCE_ARN_PATTERN),
        ..Text::ANY
    }),
);

/// `IdentityCenterPrincipal`
pub static IDENTITY_CENTER_PRINCIPAL: Schema = Schema::new(
    "IdentityCenterPrincipal",
    Kind::union(&[
        Member::optional("userId", &USER_ID),
        Member::optional("groupId", &GROUP_ID),
    ]),
);

/// `IdentityCenterPrincipalFilter`
pub static IDENTITY_CENTER_PRINCIPAL_FILTER: Schema = Schema::new(
    "IdentityCenterPrincipalFilter",
    Kind::union(&[
        Member::optional("userId", &USER_ID),
        Member::optional("groupId", &GROUP_ID),
    ]),
);

/// `IdentitySource`
pub static IDENTITY_SOURCE: Schema = Schema::new(
    "IdentitySource",
    Kind::union(&[Member::optional("identityCenter", &IDENTITY_CENTER)]),
);

/// `IdentitySourceDetails`
pub static IDENTITY_SOURCE_DETAILS: Schema = Schema::new(
    "IdentitySourceDetails",
    Kind::union(&[Member::optional("identityCenter", &IDENTITY_CENTER_DETAILS)]),
);

/// `InternalServerException`
pub static INTERNAL_SERVER_EXCEPTION: Schema = Schema::new(
    "InternalServerException",
    Kind::structure(&[Member::optional("message", &STRING)]),
);

/// The error `InternalServerException`
pub static INTERNAL_SERVER_EXCEPTION_ERROR: ErrorSchema = ErrorSchema {
    shape: &INTERNAL_SERVER_EXCEPTION,
    code: "InternalServerException",
    status: 500,
};

/// `ListApplicationsRequest`
pub static LIST_APPLICATIONS_REQUEST: Schema = Schema::new(
    "ListApplicationsRequest",
    Kind::structure(&[
        Member::optional("maxResults", &LIST_APPLICATIONS_REQUEST_MAX_RESULTS_INTEGER),
        Member::optional("nextToken", &STRING),
    ]),
);

/// `ListApplicationsRequestMaxResultsInteger`
pub static LIST_APPLICATIONS_REQUEST_MAX_RESULTS_INTEGER: Schema = Schema::new(
    "ListApplicationsRequestMaxResultsInteger",
    Kind::Integer(Range::of(Some(1), Some(100))),
);

/// `ListApplicationsResponse`
pub static LIST_APPLICATIONS_RESPONSE: Schema = Schema::new(
    "ListApplicationsResponse",
    Kind::structure(&[
        Member::required("applications", &APPLICATION_LIST),
        Member::optional("nextToken", &STRING),
    ]),
);

/// `ListEntitlementsRequest`
pub static LIST_ENTITLEMENTS_REQUEST: Schema = Schema::new(
    "ListEntitlementsRequest",
    Kind::structure(&[
        Member::required("applicationArn", &APPLICATION_ARN),
        Member::required("filter", &ENTITLEMENT_FILTER),
        Member::optional("nextToken", &STRING),
        Member::optional("maxResults", &LIST_ENTITLEMENTS_REQUEST_MAX_RESULTS_INTEGER),
    ]),
);

/// `ListEntitlementsRequestMaxResultsInteger`
pub static LIST_ENTITLEMENTS_REQUEST_MAX_RESULTS_INTEGER: Schema = Schema::new(
    "ListEntitlementsRequestMaxResultsInteger",
    Kind::Integer(Range::of(Some(1), Some(100))),
);

/// `ListEntitlementsResponse`
pub static LIST_ENTITLEMENTS_RESPONSE: Schema = Schema::new(
    "ListEntitlementsResponse",
    Kind::structure(&[
        Member::required("entitlements", &ENTITLEMENTS_LIST),
        Member::optional("nextToken", &STRING),
    ]),
);

/// `ListTagsForResourceRequest`
pub static LIST_TAGS_FOR_RESOURCE_REQUEST: Schema = Schema::new(
    "ListTagsForResourceRequest",
    Kind::structure(&[
        Member::required("resourceArn", &APPLICATION_ARN).at(Location::Path, "resourceArn")
    ]),
);

/// `ListTagsForResourceResponse`
pub static LIST_TAGS_FOR_RESOURCE_RESPONSE: Schema = Schema::new(
    "ListTagsForResourceResponse",
    Kind::structure(&[Member::optional("tags", &TAGS_MAP)]),
);

/// `Principal`
pub static PRINCIPAL: Schema = Schema::new(
    "Principal",
    Kind::union(&[Member::optional(
        "identityCenter",
        &IDENTITY_CENTER_PRINCIPAL,
    )]),
);

/// `PrincipalFilter`
pub static PRINCIPAL_FILTER: Schema = Schema::new(
    "PrincipalFilter",
    Kind::union(&[Member::optional(
        "identityCenter",
        &IDENTITY_CENTER_PRINCIPAL_FILTER,
    )]),
);

/// `PrincipalRoleEntitlement`
pub static PRINCIPAL_ROLE_ENTITLEMENT: Schema = Schema::new(
    "PrincipalRoleEntitlement",
    Kind::structure(&[
        Member::required("principal", &PRINCIPAL),
        Member::required("roleArn", &ROLE_ARN),
    ]),
);

/// `PrincipalRoleEntitlementDetails`
pub static PRINCIPAL_ROLE_ENTITLEMENT_DETAILS: Schema = Schema::new(
    "PrincipalRoleEntitlementDetails",
    Kind::structure(&[
        Member::required("principal", &PRINCIPAL),
        Member::required("roleArn", &ROLE_ARN),
        Member::required("account", &ACCOUNT),
        Member::optional("accountName", &STRING),
    ]),
);

/// `PrincipalRoleEntitlementFilter`
pub static PRINCIPAL_ROLE_ENTITLEMENT_FILTER: Schema = Schema::new(
    "PrincipalRoleEntitlementFilter",
    Kind::structure(&[
        Member::optional("principal", &PRINCIPAL_FILTER),
        Member::optional("roleArn", &ROLE_ARN),
        Member::optional("account", &ACCOUNT),
    ]),
);

/// `PrincipalRoleEntitlementSummary`
pub static PRINCIPAL_ROLE_ENTITLEMENT_SUMMARY: Schema = Schema::new(
    "PrincipalRoleEntitlementSummary",
    Kind::structure(&[
        Member::required("principal", &PRINCIPAL),
        Member::required("roleArn", &ROLE_ARN),
        Member::required("account", &ACCOUNT),
        Member::optional("accountName", &STRING),
    ]),
);

/// `ResourceNotFoundException`
pub static RESOURCE_NOT_FOUND_EXCEPTION: Schema = Schema::new(
    "ResourceNotFoundException",
    Kind::structure(&[Member::optional("message", &STRING)]),
);

/// The error `ResourceNotFoundException`
pub static RESOURCE_NOT_FOUND_EXCEPTION_ERROR: ErrorSchema = ErrorSchema {
    shape: &RESOURCE_NOT_FOUND_EXCEPTION,
    code: "ResourceNotFoundException",
    status: 404,
};

static ROLE_ARN_PATTERN: Pattern = Pattern::new(
    "arn:[a-z0-9-]+:iam::[0-9]{12}:role/([a-zA-Z0-9+=,.@_-]+/)*[a-zA-Z0-9+=,.@_-]+",
    "arn:[a-z0-9-]+:iam::[0-9]{12}:role/([a-zA-Z0-9+=,.@_-]+/)*[a-zA-Z0-9+=,.@_-]+",
);

/// `RoleArn`
pub static ROLE_ARN: Schema = Schema::new(
    "RoleArn",
    Kind::String(Text {
        pattern: Some(&ROLE_ARN_PATTERN),
        ..Text::ANY
    }),
);

/// `ServiceQuotaExceededException`
pub static SERVICE_QUOTA_EXCEEDED_EXCEPTION: Schema = Schema::new(
    "ServiceQuotaExceededException",
    Kind::structure(&[Member::optional("message", &STRING)]),
);

/// The error `ServiceQuotaExceededException`
pub static SERVICE_QUOTA_EXCEEDED_EXCEPTION_ERROR: ErrorSchema = ErrorSchema {
    shape: &SERVICE_QUOTA_EXCEEDED_EXCEPTION,
    code: "ServiceQuotaExceededException",
    status: 402,
};

/// `Status`
pub static STATUS: Schema = Schema::new(
    "Status",
    Kind::enumeration(&[
        "CREATE_IN_PROGRESS",
        "ACTIVE",
        "DELETE_IN_PROGRESS",
        "CREATE_FAILED",
        "DELETE_FAILED",
    ]),
);

/// `String`
pub static STRING: Schema = Schema::new("String", Kind::String(Text::ANY));

/// `TagKeys`
pub static TAG_KEYS: Schema = Schema::new("TagKeys", Kind::List(&STRING, Range::ANY));

/// `TagResourceRequest`
pub static TAG_RESOURCE_REQUEST: Schema = Schema::new(
    "TagResourceRequest",
    Kind::structure(&[
        Member::required("resourceArn", &APPLICATION_ARN).at(Location::Path, "resourceArn"),
        Member::required("tags", &TAGS_MAP),
    ]),
);

/// `TagResourceResponse`
pub static TAG_RESOURCE_RESPONSE: Schema = Schema::new("TagResourceResponse", Kind::structure(&[]));

/// `TagsMap`
pub static TAGS_MAP: Schema = Schema::new(
    "TagsMap",
    Kind::Map {
        key: &STRING,
        value: &STRING,
        length: Range::ANY,
    },
);

/// `ThrottlingException`
pub static THROTTLING_EXCEPTION: Schema = Schema::new(
    "ThrottlingException",
    Kind::structure(&[Member::optional("message", &STRING)]),
);

/// The error `ThrottlingException`
pub static THROTTLING_EXCEPTION_ERROR: ErrorSchema = ErrorSchema {
    shape: &THROTTLING_EXCEPTION,
    code: "ThrottlingException",
    status: 429,
};

/// `UntagResourceRequest`
pub static UNTAG_RESOURCE_REQUEST: Schema = Schema::new(
    "UntagResourceRequest",
    Kind::structure(&[
        Member::required("resourceArn", &APPLICATION_ARN).at(Location::Path, "resourceArn"),
        Member::required("tagKeys", &TAG_KEYS).at(Location::Query, "tagKeys"),
    ]),
);

/// `UntagResourceResponse`
pub static UNTAG_RESOURCE_RESPONSE: Schema =
    Schema::new("UntagResourceResponse", Kind::structure(&[]));

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
    Kind::structure(&[Member::optional("message", &STRING)]),
);

/// The error `ValidationException`
pub static VALIDATION_EXCEPTION_ERROR: ErrorSchema = ErrorSchema {
    shape: &VALIDATION_EXCEPTION,
    code: "ValidationException",
    status: 400,
};
