//! Schemas of the shapes of AWS SSO Identity Store.
//! GENERATED from models/identitystore.json by `cargo xtask codegen`. Never edited.

use smithy::{ErrorSchema, Kind, Member, Pattern, Range, Schema, Text, TimestampFormat};

/// `AccessDeniedException`
pub static ACCESS_DENIED_EXCEPTION: Schema = Schema::new(
    "AccessDeniedException",
    Kind::structure(&[
        Member::optional("Message", &EXCEPTION_MESSAGE),
        Member::optional("RequestId", &REQUEST_ID),
        Member::optional("Reason", &ACCESS_DENIED_EXCEPTION_REASON),
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
    Kind::enumeration(&["KMS_ACCESS_DENIED"]),
);

/// `Address`
pub static ADDRESS: Schema = Schema::new(
    "Address",
    Kind::structure(&[
        Member::optional("StreetAddress", &SENSITIVE_STRING_TYPE),
        Member::optional("Locality", &SENSITIVE_STRING_TYPE),
        Member::optional("Region", &SENSITIVE_STRING_TYPE),
        Member::optional("PostalCode", &SENSITIVE_STRING_TYPE),
        Member::optional("Country", &SENSITIVE_STRING_TYPE),
        Member::optional("Formatted", &SENSITIVE_STRING_TYPE),
        Member::optional("Type", &SENSITIVE_STRING_TYPE),
        Member::optional("Primary", &BOOLEAN_TYPE),
    ]),
);

/// `Addresses`
pub static ADDRESSES: Schema = Schema::new(
    "Addresses",
    Kind::List(&ADDRESS, Range::of(Some(1), Some(1))),
);

/// `AlternateIdentifier`
pub static ALTERNATE_IDENTIFIER: Schema = Schema::new(
    "AlternateIdentifier",
    Kind::union(&[
        Member::optional("ExternalId", &EXTERNAL_ID),
        Member::optional("UniqueAttribute", &UNIQUE_ATTRIBUTE),
    ]),
);

/// `AttributeOperation`
pub static ATTRIBUTE_OPERATION: Schema = Schema::new(
    "AttributeOperation",
    Kind::structure(&[
        Member::required("AttributePath", &ATTRIBUTE_PATH),
        Member::optional("AttributeValue", &ATTRIBUTE_VALUE),
    ]),
);

/// `AttributeOperations`
pub static ATTRIBUTE_OPERATIONS: Schema = Schema::new(
    "AttributeOperations",
    Kind::List(&ATTRIBUTE_OPERATION, Range::of(Some(1), Some(100))),
);

static ATTRIBUTE_PATH_PATTERN: Pattern = Pattern::new(
    "(?:\\p{L}+:\\p{L}+:\\p{L}+(?:\\.\\p{L}+){0,3}|\\p{L}+(?:\\.\\p{L}+){0,2})",
    "(?:\\p{L}+:\\p{L}+:\\p{L}+(?:\\.\\p{L}+){0,3}|\\p{L}+(?:\\.\\p{L}+){0,2})",
);

/// `AttributePath`
pub static ATTRIBUTE_PATH: Schema = Schema::new(
    "AttributePath",
    Kind::String(Text {
        length: Range::of(Some(1), Some(255)),
        pattern: Some(&ATTRIBUTE_PATH_PATTERN),
        ..Text::ANY
    }),
);

/// `AttributeValue`
pub static ATTRIBUTE_VALUE: Schema = Schema::new("AttributeValue", Kind::Document);

/// `BooleanType`
pub static BOOLEAN_TYPE: Schema = Schema::new("BooleanType", Kind::Boolean);

/// `ConflictException`
pub static CONFLICT_EXCEPTION: Schema = Schema::new(
    "ConflictException",
    Kind::structure(&[
        Member::optional("Message", &EXCEPTION_MESSAGE),
        Member::optional("RequestId", &REQUEST_ID),
        Member::optional("Reason", &CONFLICT_EXCEPTION_REASON),
    ]),
);

/// The error `ConflictException`
pub static CONFLICT_EXCEPTION_ERROR: ErrorSchema = ErrorSchema {
    shape: &CONFLICT_EXCEPTION,
    code: "ConflictException",
    status: 400,
};

/// `ConflictExceptionReason`
pub static CONFLICT_EXCEPTION_REASON: Schema = Schema::new(
    "ConflictExceptionReason",
    Kind::enumeration(&["UNIQUENESS_CONSTRAINT_VIOLATION", "CONCURRENT_MODIFICATION"]),
);

/// `CreateGroupMembershipRequest`
pub static CREATE_GROUP_MEMBERSHIP_REQUEST: Schema = Schema::new(
    "CreateGroupMembershipRequest",
    Kind::structure(&[
        Member::required("IdentityStoreId", &IDENTITY_STORE_ID),
        Member::required("GroupId", &RESOURCE_ID),
        Member::required("MemberId", &MEMBER_ID),
    ]),
);

/// `CreateGroupMembershipResponse`
pub static CREATE_GROUP_MEMBERSHIP_RESPONSE: Schema = Schema::new(
    "CreateGroupMembershipResponse",
    Kind::structure(&[
        Member::required("IdentityStoreId", &IDENTITY_STORE_ID),
        Member::required("MembershipId", &RESOURCE_ID),
        Member::required("MembershipArn", &RESOURCE_ARN),
    ]),
);

/// `CreateGroupRequest`
pub static CREATE_GROUP_REQUEST: Schema = Schema::new(
    "CreateGroupRequest",
    Kind::structure(&[
        Member::required("IdentityStoreId", &IDENTITY_STORE_ID),
        Member::optional("DisplayName", &GROUP_DISPLAY_NAME),
        Member::optional("Description", &SENSITIVE_STRING_TYPE),
    ]),
);

/// `CreateGroupResponse`
pub static CREATE_GROUP_RESPONSE: Schema = Schema::new(
    "CreateGroupResponse",
    Kind::structure(&[
        Member::required("IdentityStoreId", &IDENTITY_STORE_ID),
        Member::required("GroupId", &RESOURCE_ID),
        Member::required("GroupArn", &RESOURCE_ARN),
        Member::required("Revision", &RESOURCE_REVISION),
    ]),
);

/// `CreateUserRequest`
pub static CREATE_USER_REQUEST: Schema = Schema::new(
    "CreateUserRequest",
    Kind::structure(&[
        Member::required("IdentityStoreId", &IDENTITY_STORE_ID),
        Member::optional("UserName", &USER_NAME),
        Member::optional("Name", &NAME),
        Member::optional("DisplayName", &SENSITIVE_STRING_TYPE),
        Member::optional("NickName", &SENSITIVE_STRING_TYPE),
        Member::optional("ProfileUrl", &SENSITIVE_STRING_TYPE),
        Member::optional("Emails", &EMAILS),
        Member::optional("Addresses", &ADDRESSES),
        Member::optional("PhoneNumbers", &PHONE_NUMBERS),
        Member::optional("UserType", &SENSITIVE_STRING_TYPE),
        Member::optional("Title", &SENSITIVE_STRING_TYPE),
        Member::optional("PreferredLanguage", &SENSITIVE_STRING_TYPE),
        Member::optional("Locale", &SENSITIVE_STRING_TYPE),
        Member::optional("Timezone", &SENSITIVE_STRING_TYPE),
        Member::optional("Photos", &PHOTOS),
        Member::optional("Website", &SENSITIVE_STRING_TYPE),
        Member::optional("Birthdate", &SENSITIVE_STRING_TYPE),
        Member::optional("Roles", &ROLES),
        Member::optional("Extensions", &EXTENSIONS),
    ]),
);

/// `CreateUserResponse`
pub static CREATE_USER_RESPONSE: Schema = Schema::new(
    "CreateUserResponse",
    Kind::structure(&[
        Member::required("IdentityStoreId", &IDENTITY_STORE_ID),
        Member::required("UserId", &RESOURCE_ID),
        Member::required("UserArn", &RESOURCE_ARN),
        Member::required("Revision", &RESOURCE_REVISION),
    ]),
);

/// `DateType`
pub static DATE_TYPE: Schema = Schema::new(
    "DateType",
    Kind::Timestamp(TimestampFormat::ProtocolDefault),
);

/// `DeleteGroupMembershipRequest`
pub static DELETE_GROUP_MEMBERSHIP_REQUEST: Schema = Schema::new(
    "DeleteGroupMembershipRequest",
    Kind::structure(&[
        Member::required("IdentityStoreId", &IDENTITY_STORE_ID),
        Member::required("MembershipId", &RESOURCE_ID),
    ]),
);

/// `DeleteGroupMembershipResponse`
pub static DELETE_GROUP_MEMBERSHIP_RESPONSE: Schema =
    Schema::new("DeleteGroupMembershipResponse", Kind::structure(&[]));

/// `DeleteGroupRequest`
pub static DELETE_GROUP_REQUEST: Schema = Schema::new(
    "DeleteGroupRequest",
    Kind::structure(&[
        Member::required("IdentityStoreId", &IDENTITY_STORE_ID),
        Member::required("GroupId", &RESOURCE_ID),
        Member::optional("Revision", &RESOURCE_REVISION),
    ]),
);

/// `DeleteGroupResponse`
pub static DELETE_GROUP_RESPONSE: Schema = Schema::new("DeleteGroupResponse", Kind::structure(&[]));

/// `DeleteUserRequest`
pub static DELETE_USER_REQUEST: Schema = Schema::new(
    "DeleteUserRequest",
    Kind::structure(&[
        Member::required("IdentityStoreId", &IDENTITY_STORE_ID),
        Member::required("UserId", &RESOURCE_ID),
        Member::optional("Revision", &RESOURCE_REVISION),
    ]),
);

/// `DeleteUserResponse`
pub static DELETE_USER_RESPONSE: Schema = Schema::new("DeleteUserResponse", Kind::structure(&[]));

/// `DescribeGroupMembershipRequest`
pub static DESCRIBE_GROUP_MEMBERSHIP_REQUEST: Schema = Schema::new(
    "DescribeGroupMembershipRequest",
    Kind::structure(&[
        Member::required("IdentityStoreId", &IDENTITY_STORE_ID),
        Member::required("MembershipId", &RESOURCE_ID),
    ]),
);

/// `DescribeGroupMembershipResponse`
pub static DESCRIBE_GROUP_MEMBERSHIP_RESPONSE: Schema = Schema::new(
    "DescribeGroupMembershipResponse",
    Kind::structure(&[
        Member::required("IdentityStoreId", &IDENTITY_STORE_ID),
        Member::required("MembershipId", &RESOURCE_ID),
        Member::required("MembershipArn", &RESOURCE_ARN),
        Member::required("GroupId", &RESOURCE_ID),
        Member::required("MemberId", &MEMBER_ID),
        Member::optional("CreatedAt", &DATE_TYPE),
        Member::optional("UpdatedAt", &DATE_TYPE),
        Member::optional("CreatedBy", &STRING_TYPE),
        Member::optional("UpdatedBy", &STRING_TYPE),
    ]),
);

/// `DescribeGroupRequest`
pub static DESCRIBE_GROUP_REQUEST: Schema = Schema::new(
    "DescribeGroupRequest",
    Kind::structure(&[
        Member::required("IdentityStoreId", &IDENTITY_STORE_ID),
        Member::required("GroupId", &RESOURCE_ID),
    ]),
);

/// `DescribeGroupResponse`
pub static DESCRIBE_GROUP_RESPONSE: Schema = Schema::new(
    "DescribeGroupResponse",
    Kind::structure(&[
        Member::required("IdentityStoreId", &IDENTITY_STORE_ID),
        Member::required("GroupId", &RESOURCE_ID),
        Member::required("GroupArn", &RESOURCE_ARN),
        Member::required("Revision", &RESOURCE_REVISION),
        Member::optional("DisplayName", &GROUP_DISPLAY_NAME),
        Member::optional("ExternalIds", &EXTERNAL_IDS),
        Member::optional("Description", &SENSITIVE_STRING_TYPE),
        Member::optional("CreatedAt", &DATE_TYPE),
        Member::optional("UpdatedAt", &DATE_TYPE),
        Member::optional("CreatedBy", &STRING_TYPE),
        Member::optional("UpdatedBy", &STRING_TYPE),
    ]),
);

/// `DescribeIdentityStoreRequest`
pub static DESCRIBE_IDENTITY_STORE_REQUEST: Schema = Schema::new(
    "DescribeIdentityStoreRequest",
    Kind::structure(&[Member::required("IdentityStoreId", &IDENTITY_STORE_ID)]),
);

/// `DescribeIdentityStoreResponse`
pub static DESCRIBE_IDENTITY_STORE_RESPONSE: Schema = Schema::new(
    "DescribeIdentityStoreResponse",
    Kind::structure(&[
        Member::required("IdentityStoreId", &IDENTITY_STORE_ID),
        Member::required("IdentityStoreArn", &IDENTITY_STORE_ARN),
        Member::optional("NetworkConfiguration", &NETWORK_CONFIGURATION_DETAILS),
    ]),
);

/// `DescribeUserRequest`
pub static DESCRIBE_USER_REQUEST: Schema = Schema::new(
    "DescribeUserRequest",
    Kind::structure(&[
        Member::required("IdentityStoreId", &IDENTITY_STORE_ID),
        Member::required("UserId", &RESOURCE_ID),
        Member::optional("Extensions", &EXTENSION_NAMES),
    ]),
);

/// `DescribeUserResponse`
pub static DESCRIBE_USER_RESPONSE: Schema = Schema::new(
    "DescribeUserResponse",
    Kind::structure(&[
        Member::required("IdentityStoreId", &IDENTITY_STORE_ID),
        Member::required("UserId", &RESOURCE_ID),
        Member::required("UserArn", &RESOURCE_ARN),
        Member::required("Revision", &RESOURCE_REVISION),
        Member::optional("UserName", &USER_NAME),
        Member::optional("ExternalIds", &EXTERNAL_IDS),
        Member::optional("Name", &NAME),
        Member::optional("DisplayName", &SENSITIVE_STRING_TYPE),
        Member::optional("NickName", &SENSITIVE_STRING_TYPE),
        Member::optional("ProfileUrl", &SENSITIVE_STRING_TYPE),
        Member::optional("Emails", &EMAILS),
        Member::optional("Addresses", &ADDRESSES),
        Member::optional("PhoneNumbers", &PHONE_NUMBERS),
        Member::optional("UserType", &SENSITIVE_STRING_TYPE),
        Member::optional("Title", &SENSITIVE_STRING_TYPE),
        Member::optional("PreferredLanguage", &SENSITIVE_STRING_TYPE),
        Member::optional("Locale", &SENSITIVE_STRING_TYPE),
        Member::optional("Timezone", &SENSITIVE_STRING_TYPE),
        Member::optional("UserStatus", &USER_STATUS),
        Member::optional("Photos", &PHOTOS),
        Member::optional("Website", &SENSITIVE_STRING_TYPE),
        Member::optional("Birthdate", &SENSITIVE_STRING_TYPE),
        Member::optional("Roles", &ROLES),
        Member::optional("CreatedAt", &DATE_TYPE),
        Member::optional("CreatedBy", &STRING_TYPE),
        Member::optional("UpdatedAt", &DATE_TYPE),
        Member::optional("UpdatedBy", &STRING_TYPE),
        Member::optional("Extensions", &EXTENSIONS),
    ]),
);

/// `Email`
pub static EMAIL: Schema = Schema::new(
    "Email",
    Kind::structure(&[
        Member::optional("Value", &SENSITIVE_STRING_TYPE),
        Member::optional("Type", &SENSITIVE_STRING_TYPE),
        Member::optional("Primary", &BOOLEAN_TYPE),
    ]),
);

/// `Emails`
pub static EMAILS: Schema = Schema::new("Emails", Kind::List(&EMAIL, Range::of(Some(1), Some(1))));

/// `ExceptionMessage`
pub static EXCEPTION_MESSAGE: Schema = Schema::new("ExceptionMessage", Kind::String(Text::ANY));

static EXTENSION_NAME_PATTERN: Pattern = Pattern::new(
    "aws:identitystore:[a-z]{1,20}",
    "aws:identitystore:[a-z]{1,20}",
);

/// `ExtensionName`
pub static EXTENSION_NAME: Schema = Schema::new(
    "ExtensionName",
    Kind::String(Text {
        length: Range::of(Some(1), Some(50)),
        pattern: Some(&EXTENSION_NAME_PATTERN),
        ..Text::ANY
    }),
);

/// `ExtensionNames`
pub static EXTENSION_NAMES: Schema = Schema::new(
    "ExtensionNames",
    Kind::List(&EXTENSION_NAME, Range::of(Some(1), Some(10))),
);

/// `Extensions`
pub static EXTENSIONS: Schema = Schema::new(
    "Extensions",
    Kind::Map {
        key: &EXTENSION_NAME,
        value: &ATTRIBUTE_VALUE,
        length: Range::of(Some(1), Some(10)),
    },
);

/// `ExternalId`
pub static EXTERNAL_ID: Schema = Schema::new(
    "ExternalId",
    Kind::structure(&[
        Member::required("Issuer", &EXTERNAL_ID_ISSUER),
        Member::required("Id", &EXTERNAL_ID_IDENTIFIER),
    ]),
);

static EXTERNAL_ID_IDENTIFIER_PATTERN: Pattern = Pattern::new(
    "[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+",
    "[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+",
);

/// `ExternalIdIdentifier`
pub static EXTERNAL_ID_IDENTIFIER: Schema = Schema::sensitive(
    "ExternalIdIdentifier",
    Kind::String(Text {
        length: Range::of(Some(1), Some(256)),
        pattern: Some(&EXTERNAL_ID_IDENTIFIER_PATTERN),
        ..Text::ANY
    }),
);

static EXTERNAL_ID_ISSUER_PATTERN: Pattern = Pattern::new(
    "[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+",
    "[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+",
);

/// `ExternalIdIssuer`
pub static EXTERNAL_ID_ISSUER: Schema = Schema::sensitive(
    "ExternalIdIssuer",
    Kind::String(Text {
        length: Range::of(Some(1), Some(256)),
        pattern: Some(&EXTERNAL_ID_ISSUER_PATTERN),
        ..Text::ANY
    }),
);

/// `ExternalIds`
pub static EXTERNAL_IDS: Schema = Schema::new(
    "ExternalIds",
    Kind::List(&EXTERNAL_ID, Range::of(Some(1), Some(10))),
);

/// `Filter`
pub static FILTER: Schema = Schema::new(
    "Filter",
    Kind::structure(&[
        Member::required("AttributePath", &ATTRIBUTE_PATH),
        Member::required("AttributeValue", &SENSITIVE_STRING_TYPE),
    ]),
);

/// `Filters`
pub static FILTERS: Schema =
    Schema::new("Filters", Kind::List(&FILTER, Range::of(Some(0), Some(1))));

/// `GetGroupIdRequest`
pub static GET_GROUP_ID_REQUEST: Schema = Schema::new(
    "GetGroupIdRequest",
    Kind::structure(&[
        Member::required("IdentityStoreId", &IDENTITY_STORE_ID),
        Member::required("AlternateIdentifier", &ALTERNATE_IDENTIFIER),
    ]),
);

/// `GetGroupIdResponse`
pub static GET_GROUP_ID_RESPONSE: Schema = Schema::new(
    "GetGroupIdResponse",
    Kind::structure(&[
        Member::required("IdentityStoreId", &IDENTITY_STORE_ID),
        Member::required("GroupId", &RESOURCE_ID),
        Member::required("GroupArn", &RESOURCE_ARN),
    ]),
);

/// `GetGroupMembershipIdRequest`
pub static GET_GROUP_MEMBERSHIP_ID_REQUEST: Schema = Schema::new(
    "GetGroupMembershipIdRequest",
    Kind::structure(&[
        Member::required("IdentityStoreId", &IDENTITY_STORE_ID),
        Member::required("GroupId", &RESOURCE_ID),
        Member::required("MemberId", &MEMBER_ID),
    ]),
);

/// `GetGroupMembershipIdResponse`
pub static GET_GROUP_MEMBERSHIP_ID_RESPONSE: Schema = Schema::new(
    "GetGroupMembershipIdResponse",
    Kind::structure(&[
        Member::required("IdentityStoreId", &IDENTITY_STORE_ID),
        Member::required("MembershipId", &RESOURCE_ID),
        Member::required("MembershipArn", &RESOURCE_ARN),
    ]),
);

/// `GetUserIdRequest`
pub static GET_USER_ID_REQUEST: Schema = Schema::new(
    "GetUserIdRequest",
    Kind::structure(&[
        Member::required("IdentityStoreId", &IDENTITY_STORE_ID),
        Member::required("AlternateIdentifier", &ALTERNATE_IDENTIFIER),
    ]),
);

/// `GetUserIdResponse`
pub static GET_USER_ID_RESPONSE: Schema = Schema::new(
    "GetUserIdResponse",
    Kind::structure(&[
        Member::required("IdentityStoreId", &IDENTITY_STORE_ID),
        Member::required("UserId", &RESOURCE_ID),
        Member::required("UserArn", &RESOURCE_ARN),
    ]),
);

/// `Group`
pub static GROUP: Schema = Schema::new(
    "Group",
    Kind::structure(&[
        Member::required("IdentityStoreId", &IDENTITY_STORE_ID),
        Member::required("GroupId", &RESOURCE_ID),
        Member::required("GroupArn", &RESOURCE_ARN),
        Member::required("Revision", &RESOURCE_REVISION),
        Member::optional("DisplayName", &GROUP_DISPLAY_NAME),
        Member::optional("ExternalIds", &EXTERNAL_IDS),
        Member::optional("Description", &SENSITIVE_STRING_TYPE),
        Member::optional("CreatedAt", &DATE_TYPE),
        Member::optional("UpdatedAt", &DATE_TYPE),
        Member::optional("CreatedBy", &STRING_TYPE),
        Member::optional("UpdatedBy", &STRING_TYPE),
    ]),
);

static GROUP_DISPLAY_NAME_PATTERN: Pattern = Pattern::new(
    "[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\t\\n\\r \u{a0}\u{3000}]+",
    "[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\t\\n\\r \u{a0}\u{3000}]+",
);

/// `GroupDisplayName`
pub static GROUP_DISPLAY_NAME: Schema = Schema::sensitive(
    "GroupDisplayName",
    Kind::String(Text {
        length: Range::of(Some(1), Some(1024)),
        pattern: Some(&GROUP_DISPLAY_NAME_PATTERN),
        ..Text::ANY
    }),
);

/// `GroupIds`
pub static GROUP_IDS: Schema = Schema::new(
    "GroupIds",
    Kind::List(&RESOURCE_ID, Range::of(Some(1), Some(100))),
);

/// `GroupMembership`
pub static GROUP_MEMBERSHIP: Schema = Schema::new(
    "GroupMembership",
    Kind::structure(&[
        Member::required("IdentityStoreId", &IDENTITY_STORE_ID),
        Member::required("MembershipId", &RESOURCE_ID),
        Member::required("MembershipArn", &RESOURCE_ARN),
        Member::optional("GroupId", &RESOURCE_ID),
        Member::optional("MemberId", &MEMBER_ID),
        Member::optional("CreatedAt", &DATE_TYPE),
        Member::optional("UpdatedAt", &DATE_TYPE),
        Member::optional("CreatedBy", &STRING_TYPE),
        Member::optional("UpdatedBy", &STRING_TYPE),
    ]),
);

/// `GroupMembershipExistenceResult`
pub static GROUP_MEMBERSHIP_EXISTENCE_RESULT: Schema = Schema::new(
    "GroupMembershipExistenceResult",
    Kind::structure(&[
        Member::optional("GroupId", &RESOURCE_ID),
        Member::optional("MemberId", &MEMBER_ID),
        Member::optional("MembershipExists", &BOOLEAN_TYPE),
    ]),
);

/// `GroupMembershipExistenceResults`
pub static GROUP_MEMBERSHIP_EXISTENCE_RESULTS: Schema = Schema::new(
    "GroupMembershipExistenceResults",
    Kind::List(&GROUP_MEMBERSHIP_EXISTENCE_RESULT, Range::ANY),
);

/// `GroupMemberships`
pub static GROUP_MEMBERSHIPS: Schema = Schema::new(
    "GroupMemberships",
    Kind::List(&GROUP_MEMBERSHIP, Range::ANY),
);

/// `Groups`
pub static GROUPS: Schema = Schema::new("Groups", Kind::List(&GROUP, Range::ANY));

/// `IdentityStore`
pub static IDENTITY_STORE: Schema = Schema::new(
    "IdentityStore",
    Kind::structure(&[
        Member::required("IdentityStoreId", &IDENTITY_STORE_ID),
        Member::required("IdentityStoreArn", &IDENTITY_STORE_ARN),
    ]),
);

static IDENTITY_STORE_ARN_PATTERN: Pattern = Pattern::new(
    "arn:aws[a-z-]*:identitystore::\\d{12}:identitystore/(d-[0-9a-f]{10}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})",
    "arn:aws[a-z-]*:identitystore::[0-9]{12}:identitystore/(d-[0-9a-f]{10}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})",
);

/// `IdentityStoreArn`
pub static IDENTITY_STORE_ARN: Schema = Schema::new(
    "IdentityStoreArn",
    Kind::String(Text {
        length: Range::of(Some(62), Some(93)),
        pattern: Some(&IDENTITY_STORE_ARN_PATTERN),
        ..Text::ANY
    }),
);

static IDENTITY_STORE_ID_PATTERN: Pattern = Pattern::new(
    "(arn:aws[a-z-]*:identitystore::\\d{12}:identitystore/)?(d-[0-9a-f]{10}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})",
    "(arn:aws[a-z-]*:identitystore::[0-9]{12}:identitystore/)?(d-[0-9a-f]{10}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})",
);

/// `IdentityStoreId`
pub static IDENTITY_STORE_ID: Schema = Schema::new(
    "IdentityStoreId",
    Kind::String(Text {
        length: Range::of(Some(1), Some(93)),
        pattern: Some(&IDENTITY_STORE_ID_PATTERN),
        ..Text::ANY
    }),
);

/// `IdentityStores`
pub static IDENTITY_STORES: Schema =
    Schema::new("IdentityStores", Kind::List(&IDENTITY_STORE, Range::ANY));

/// `InternalServerException`
pub static INTERNAL_SERVER_EXCEPTION: Schema = Schema::new(
    "InternalServerException",
    Kind::structure(&[
        Member::optional("Message", &EXCEPTION_MESSAGE),
        Member::optional("RequestId", &REQUEST_ID),
        Member::optional("RetryAfterSeconds", &RETRY_AFTER_SECONDS),
    ]),
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
    Kind::List(&IP_CIDR_TYPE, Range::of(Some(1), Some(50))),
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

/// `IsMemberInGroupsRequest`
pub static IS_MEMBER_IN_GROUPS_REQUEST: Schema = Schema::new(
    "IsMemberInGroupsRequest",
    Kind::structure(&[
        Member::required("IdentityStoreId", &IDENTITY_STORE_ID),
        Member::required("MemberId", &MEMBER_ID),
        Member::required("GroupIds", &GROUP_IDS),
    ]),
);

/// `IsMemberInGroupsResponse`
pub static IS_MEMBER_IN_GROUPS_RESPONSE: Schema = Schema::new(
    "IsMemberInGroupsResponse",
    Kind::structure(&[Member::required(
        "Results",
        &GROUP_MEMBERSHIP_EXISTENCE_RESULTS,
    )]),
);

/// `ListGroupMembershipsForMemberRequest`
pub static LIST_GROUP_MEMBERSHIPS_FOR_MEMBER_REQUEST: Schema = Schema::new(
    "ListGroupMembershipsForMemberRequest",
    Kind::structure(&[
        Member::required("IdentityStoreId", &IDENTITY_STORE_ID),
        Member::required("MemberId", &MEMBER_ID),
        Member::optional("MaxResults", &MAX_RESULTS),
        Member::optional("NextToken", &NEXT_TOKEN),
    ]),
);

/// `ListGroupMembershipsForMemberResponse`
pub static LIST_GROUP_MEMBERSHIPS_FOR_MEMBER_RESPONSE: Schema = Schema::new(
    "ListGroupMembershipsForMemberResponse",
    Kind::structure(&[
        Member::required("GroupMemberships", &GROUP_MEMBERSHIPS),
        Member::optional("NextToken", &NEXT_TOKEN),
    ]),
);

/// `ListGroupMembershipsRequest`
pub static LIST_GROUP_MEMBERSHIPS_REQUEST: Schema = Schema::new(
    "ListGroupMembershipsRequest",
    Kind::structure(&[
        Member::required("IdentityStoreId", &IDENTITY_STORE_ID),
        Member::required("GroupId", &RESOURCE_ID),
        Member::optional("MaxResults", &MAX_RESULTS),
        Member::optional("NextToken", &NEXT_TOKEN),
    ]),
);

/// `ListGroupMembershipsResponse`
pub static LIST_GROUP_MEMBERSHIPS_RESPONSE: Schema = Schema::new(
    "ListGroupMembershipsResponse",
    Kind::structure(&[
        Member::required("GroupMemberships", &GROUP_MEMBERSHIPS),
        Member::optional("NextToken", &NEXT_TOKEN),
    ]),
);

/// `ListGroupsRequest`
pub static LIST_GROUPS_REQUEST: Schema = Schema::new(
    "ListGroupsRequest",
    Kind::structure(&[
        Member::required("IdentityStoreId", &IDENTITY_STORE_ID),
        Member::optional("MaxResults", &MAX_RESULTS),
        Member::optional("NextToken", &NEXT_TOKEN),
        Member::optional("Filters", &FILTERS),
    ]),
);

/// `ListGroupsResponse`
pub static LIST_GROUPS_RESPONSE: Schema = Schema::new(
    "ListGroupsResponse",
    Kind::structure(&[
        Member::required("Groups", &GROUPS),
        Member::optional("NextToken", &NEXT_TOKEN),
    ]),
);

/// `ListIdentityStoresRequest`
pub static LIST_IDENTITY_STORES_REQUEST: Schema = Schema::new(
    "ListIdentityStoresRequest",
    Kind::structure(&[
        Member::optional("MaxResults", &MAX_RESULTS),
        Member::optional("NextToken", &NEXT_TOKEN),
    ]),
);

/// `ListIdentityStoresResponse`
pub static LIST_IDENTITY_STORES_RESPONSE: Schema = Schema::new(
    "ListIdentityStoresResponse",
    Kind::structure(&[
        Member::required("IdentityStores", &IDENTITY_STORES),
        Member::optional("NextToken", &NEXT_TOKEN),
    ]),
);

/// `ListUsersRequest`
pub static LIST_USERS_REQUEST: Schema = Schema::new(
    "ListUsersRequest",
    Kind::structure(&[
        Member::required("IdentityStoreId", &IDENTITY_STORE_ID),
        Member::optional("Extensions", &EXTENSION_NAMES),
        Member::optional("MaxResults", &MAX_RESULTS),
        Member::optional("NextToken", &NEXT_TOKEN),
        Member::optional("Filters", &FILTERS),
    ]),
);

/// `ListUsersResponse`
pub static LIST_USERS_RESPONSE: Schema = Schema::new(
    "ListUsersResponse",
    Kind::structure(&[
        Member::required("Users", &USERS),
        Member::optional("NextToken", &NEXT_TOKEN),
    ]),
);

/// `MaxResults`
pub static MAX_RESULTS: Schema =
    Schema::new("MaxResults", Kind::Integer(Range::of(Some(1), Some(100))));

/// `MemberId`
pub static MEMBER_ID: Schema = Schema::new(
    "MemberId",
    Kind::union(&[Member::optional("UserId", &RESOURCE_ID)]),
);

/// `Name`
pub static NAME: Schema = Schema::new(
    "Name",
    Kind::structure(&[
        Member::optional("Formatted", &SENSITIVE_STRING_TYPE),
        Member::optional("FamilyName", &SENSITIVE_STRING_TYPE),
        Member::optional("GivenName", &SENSITIVE_STRING_TYPE),
        Member::optional("MiddleName", &SENSITIVE_STRING_TYPE),
        Member::optional("HonorificPrefix", &SENSITIVE_STRING_TYPE),
        Member::optional("HonorificSuffix", &SENSITIVE_STRING_TYPE),
    ]),
);

/// `NetworkConfiguration`
pub static NETWORK_CONFIGURATION: Schema = Schema::new(
    "NetworkConfiguration",
    Kind::structure(&[
        Member::required("VpceAccessRequired", &BOOLEAN_TYPE),
        Member::optional("ApiRestrictSourceVpcs", &VPC_ARN_LIST),
        Member::optional("ApiAllowSourceIps", &IP_CIDR_LIST),
        Member::optional("ScimAllowSourceIps", &IP_CIDR_LIST),
    ]),
);

/// `NetworkConfigurationDetails`
pub static NETWORK_CONFIGURATION_DETAILS: Schema = Schema::new(
    "NetworkConfigurationDetails",
    Kind::structure(&[
        Member::required("VpceAccessRequired", &BOOLEAN_TYPE),
        Member::optional("ApiRestrictSourceVpcs", &VPC_ARN_LIST),
        Member::optional("ApiAllowSourceIps", &IP_CIDR_LIST),
        Member::optional("ScimAllowSourceIps", &IP_CIDR_LIST),
    ]),
);

static NEXT_TOKEN_PATTERN: Pattern = Pattern::new("[-a-zA-Z0-9+=/:_]*", "[-a-zA-Z0-9+=/:_]*");

/// `NextToken`
pub static NEXT_TOKEN: Schema = Schema::new(
    "NextToken",
    Kind::String(Text {
        length: Range::of(Some(1), Some(65535)),
        pattern: Some(&NEXT_TOKEN_PATTERN),
        ..Text::ANY
    }),
);

/// `PhoneNumber`
pub static PHONE_NUMBER: Schema = Schema::new(
    "PhoneNumber",
    Kind::structure(&[
        Member::optional("Value", &SENSITIVE_STRING_TYPE),
        Member::optional("Type", &SENSITIVE_STRING_TYPE),
        Member::optional("Primary", &BOOLEAN_TYPE),
    ]),
);

/// `PhoneNumbers`
pub static PHONE_NUMBERS: Schema = Schema::new(
    "PhoneNumbers",
    Kind::List(&PHONE_NUMBER, Range::of(Some(1), Some(1))),
);

/// `Photo`
pub static PHOTO: Schema = Schema::new(
    "Photo",
    Kind::structure(&[
        Member::required("Value", &SENSITIVE_STRING_TYPE),
        Member::optional("Type", &SENSITIVE_STRING_TYPE),
        Member::optional("Display", &SENSITIVE_STRING_TYPE),
        Member::optional("Primary", &BOOLEAN_TYPE),
    ]),
);

/// `Photos`
pub static PHOTOS: Schema = Schema::new("Photos", Kind::List(&PHOTO, Range::of(Some(1), Some(3))));

static REQUEST_ID_PATTERN: Pattern = Pattern::new(
    "[A-Fa-f0-9]{8}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{12}",
    "[A-Fa-f0-9]{8}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{12}",
);

/// `RequestId`
pub static REQUEST_ID: Schema = Schema::new(
    "RequestId",
    Kind::String(Text {
        length: Range::of(Some(1), Some(36)),
        pattern: Some(&REQUEST_ID_PATTERN),
        ..Text::ANY
    }),
);

static RESOURCE_ARN_PATTERN: Pattern = Pattern::new(
    "arn:aws[a-z-]*:identitystore:::(user|group|membership)/([0-9a-f]{10}-|)[A-Fa-f0-9]{8}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{12}",
    "arn:aws[a-z-]*:identitystore:::(user|group|membership)/([0-9a-f]{10}-|)[A-Fa-f0-9]{8}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{12}",
);

/// `ResourceArn`
pub static RESOURCE_ARN: Schema = Schema::new(
    "ResourceArn",
    Kind::String(Text {
        length: Range::of(Some(60), Some(100)),
        pattern: Some(&RESOURCE_ARN_PATTERN),
        ..Text::ANY
    }),
);

static RESOURCE_ID_PATTERN: Pattern = Pattern::new(
    "(arn:aws[a-z-]*:identitystore:::(user|group|membership)/)?([0-9a-f]{10}-|)[A-Fa-f0-9]{8}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{12}",
    "(arn:aws[a-z-]*:identitystore:::(user|group|membership)/)?([0-9a-f]{10}-|)[A-Fa-f0-9]{8}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{12}",
);

/// `ResourceId`
pub static RESOURCE_ID: Schema = Schema::new(
    "ResourceId",
    Kind::String(Text {
        length: Range::of(Some(1), Some(100)),
        pattern: Some(&RESOURCE_ID_PATTERN),
        ..Text::ANY
    }),
);

/// `ResourceNotFoundException`
pub static RESOURCE_NOT_FOUND_EXCEPTION: Schema = Schema::new(
    "ResourceNotFoundException",
    Kind::structure(&[
        Member::optional("ResourceType", &RESOURCE_TYPE),
        Member::optional("ResourceId", &RESOURCE_ID),
        Member::optional("Reason", &RESOURCE_NOT_FOUND_EXCEPTION_REASON),
        Member::optional("Message", &EXCEPTION_MESSAGE),
        Member::optional("RequestId", &REQUEST_ID),
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
    Kind::enumeration(&["KMS_KEY_NOT_FOUND"]),
);

static RESOURCE_REVISION_PATTERN: Pattern = Pattern::new("[0-9]+", "[0-9]+");

/// `ResourceRevision`
pub static RESOURCE_REVISION: Schema = Schema::new(
    "ResourceRevision",
    Kind::String(Text {
        length: Range::of(Some(1), Some(64)),
        pattern: Some(&RESOURCE_REVISION_PATTERN),
        ..Text::ANY
    }),
);

/// `ResourceType`
pub static RESOURCE_TYPE: Schema = Schema::new(
    "ResourceType",
    Kind::enumeration(&[
        "GROUP",
        "USER",
        "IDENTITY_STORE",
        "GROUP_MEMBERSHIP",
        "RESOURCE_POLICY",
    ]),
);

/// `RetryAfterSeconds`
pub static RETRY_AFTER_SECONDS: Schema =
    Schema::new("RetryAfterSeconds", Kind::Integer(Range::ANY));

/// `Role`
pub static ROLE: Schema = Schema::new(
    "Role",
    Kind::structure(&[
        Member::optional("Value", &SENSITIVE_STRING_TYPE),
        Member::optional("Type", &SENSITIVE_STRING_TYPE),
        Member::optional("Primary", &BOOLEAN_TYPE),
    ]),
);

/// `Roles`
pub static ROLES: Schema = Schema::new("Roles", Kind::List(&ROLE, Range::of(Some(1), Some(1))));

static SENSITIVE_STRING_TYPE_PATTERN: Pattern = Pattern::new(
    "[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\t\\n\\r \u{a0}\u{3000}]+",
    "[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\t\\n\\r \u{a0}\u{3000}]+",
);

/// `SensitiveStringType`
pub static SENSITIVE_STRING_TYPE: Schema = Schema::sensitive(
    "SensitiveStringType",
    Kind::String(Text {
        length: Range::of(Some(1), Some(1024)),
        pattern: Some(&SENSITIVE_STRING_TYPE_PATTERN),
        ..Text::ANY
    }),
);

/// `ServiceQuotaExceededException`
pub static SERVICE_QUOTA_EXCEEDED_EXCEPTION: Schema = Schema::new(
    "ServiceQuotaExceededException",
    Kind::structure(&[
        Member::optional("Message", &EXCEPTION_MESSAGE),
        Member::optional("RequestId", &REQUEST_ID),
    ]),
);

/// The error `ServiceQuotaExceededException`
pub static SERVICE_QUOTA_EXCEEDED_EXCEPTION_ERROR: ErrorSchema = ErrorSchema {
    shape: &SERVICE_QUOTA_EXCEEDED_EXCEPTION,
    code: "ServiceQuotaExceededException",
    status: 400,
};

/// `StringType`
pub static STRING_TYPE: Schema = Schema::new("StringType", Kind::String(Text::ANY));

/// `ThrottlingException`
pub static THROTTLING_EXCEPTION: Schema = Schema::new(
    "ThrottlingException",
    Kind::structure(&[
        Member::optional("Message", &EXCEPTION_MESSAGE),
        Member::optional("RequestId", &REQUEST_ID),
        Member::optional("RetryAfterSeconds", &RETRY_AFTER_SECONDS),
        Member::optional("Reason", &THROTTLING_EXCEPTION_REASON),
    ]),
);

/// The error `ThrottlingException`
pub static THROTTLING_EXCEPTION_ERROR: ErrorSchema = ErrorSchema {
    shape: &THROTTLING_EXCEPTION,
    code: "ThrottlingException",
    status: 400,
};

/// `ThrottlingExceptionReason`
pub static THROTTLING_EXCEPTION_REASON: Schema = Schema::new(
    "ThrottlingExceptionReason",
    Kind::enumeration(&["KMS_THROTTLING"]),
);

/// `UniqueAttribute`
pub static UNIQUE_ATTRIBUTE: Schema = Schema::new(
    "UniqueAttribute",
    Kind::structure(&[
        Member::required("AttributePath", &ATTRIBUTE_PATH),
        Member::required("AttributeValue", &ATTRIBUTE_VALUE),
    ]),
);

/// `UpdateGroupRequest`
pub static UPDATE_GROUP_REQUEST: Schema = Schema::new(
    "UpdateGroupRequest",
    Kind::structure(&[
        Member::required("IdentityStoreId", &IDENTITY_STORE_ID),
        Member::required("GroupId", &RESOURCE_ID),
        Member::required("Operations", &ATTRIBUTE_OPERATIONS),
        Member::optional("Revision", &RESOURCE_REVISION),
    ]),
);

/// `UpdateGroupResponse`
pub static UPDATE_GROUP_RESPONSE: Schema = Schema::new(
    "UpdateGroupResponse",
    Kind::structure(&[
        Member::required("IdentityStoreId", &IDENTITY_STORE_ID),
        Member::required("GroupId", &RESOURCE_ID),
        Member::required("GroupArn", &RESOURCE_ARN),
        Member::required("Revision", &RESOURCE_REVISION),
    ]),
);

/// `UpdateIdentityStoreRequest`
pub static UPDATE_IDENTITY_STORE_REQUEST: Schema = Schema::new(
    "UpdateIdentityStoreRequest",
    Kind::structure(&[
        Member::required("IdentityStoreId", &IDENTITY_STORE_ID),
        Member::optional("NetworkConfiguration", &NETWORK_CONFIGURATION),
    ]),
);

/// `UpdateIdentityStoreResponse`
pub static UPDATE_IDENTITY_STORE_RESPONSE: Schema = Schema::new(
    "UpdateIdentityStoreResponse",
    Kind::structure(&[
        Member::required("IdentityStoreId", &IDENTITY_STORE_ID),
        Member::required("IdentityStoreArn", &IDENTITY_STORE_ARN),
    ]),
);

/// `UpdateUserRequest`
pub static UPDATE_USER_REQUEST: Schema = Schema::new(
    "UpdateUserRequest",
    Kind::structure(&[
        Member::required("IdentityStoreId", &IDENTITY_STORE_ID),
        Member::required("UserId", &RESOURCE_ID),
        Member::required("Operations", &ATTRIBUTE_OPERATIONS),
        Member::optional("Revision", &RESOURCE_REVISION),
    ]),
);

/// `UpdateUserResponse`
pub static UPDATE_USER_RESPONSE: Schema = Schema::new(
    "UpdateUserResponse",
    Kind::structure(&[
        Member::required("IdentityStoreId", &IDENTITY_STORE_ID),
        Member::required("UserId", &RESOURCE_ID),
        Member::required("UserArn", &RESOURCE_ARN),
        Member::required("Revision", &RESOURCE_REVISION),
    ]),
);

/// `User`
pub static USER: Schema = Schema::new(
    "User",
    Kind::structure(&[
        Member::required("IdentityStoreId", &IDENTITY_STORE_ID),
        Member::required("UserId", &RESOURCE_ID),
        Member::required("UserArn", &RESOURCE_ARN),
        Member::required("Revision", &RESOURCE_REVISION),
        Member::optional("UserName", &USER_NAME),
        Member::optional("ExternalIds", &EXTERNAL_IDS),
        Member::optional("Name", &NAME),
        Member::optional("DisplayName", &SENSITIVE_STRING_TYPE),
        Member::optional("NickName", &SENSITIVE_STRING_TYPE),
        Member::optional("ProfileUrl", &SENSITIVE_STRING_TYPE),
        Member::optional("Emails", &EMAILS),
        Member::optional("Addresses", &ADDRESSES),
        Member::optional("PhoneNumbers", &PHONE_NUMBERS),
        Member::optional("UserType", &SENSITIVE_STRING_TYPE),
        Member::optional("Title", &SENSITIVE_STRING_TYPE),
        Member::optional("PreferredLanguage", &SENSITIVE_STRING_TYPE),
        Member::optional("Locale", &SENSITIVE_STRING_TYPE),
        Member::optional("Timezone", &SENSITIVE_STRING_TYPE),
        Member::optional("UserStatus", &USER_STATUS),
        Member::optional("Photos", &PHOTOS),
        Member::optional("Website", &SENSITIVE_STRING_TYPE),
        Member::optional("Birthdate", &SENSITIVE_STRING_TYPE),
        Member::optional("Roles", &ROLES),
        Member::optional("CreatedAt", &DATE_TYPE),
        Member::optional("CreatedBy", &STRING_TYPE),
        Member::optional("UpdatedAt", &DATE_TYPE),
        Member::optional("UpdatedBy", &STRING_TYPE),
        Member::optional("Extensions", &EXTENSIONS),
    ]),
);

static USER_NAME_PATTERN: Pattern = Pattern::new(
    "[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+",
    "[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+",
);

/// `UserName`
pub static USER_NAME: Schema = Schema::sensitive(
    "UserName",
    Kind::String(Text {
        length: Range::of(Some(1), Some(128)),
        pattern: Some(&USER_NAME_PATTERN),
        ..Text::ANY
    }),
);

/// `UserStatus`
pub static USER_STATUS: Schema =
    Schema::new("UserStatus", Kind::enumeration(&["ENABLED", "DISABLED"]));

/// `Users`
pub static USERS: Schema = Schema::new("Users", Kind::List(&USER, Range::ANY));

/// `ValidationException`
pub static VALIDATION_EXCEPTION: Schema = Schema::new(
    "ValidationException",
    Kind::structure(&[
        Member::optional("Message", &EXCEPTION_MESSAGE),
        Member::optional("RequestId", &REQUEST_ID),
        Member::optional("Reason", &VALIDATION_EXCEPTION_REASON),
    ]),
);

/// The error `ValidationException`
pub static VALIDATION_EXCEPTION_ERROR: ErrorSchema = ErrorSchema {
    shape: &VALIDATION_EXCEPTION,
    code: "ValidationException",
    status: 400,
};

/// `ValidationExceptionReason`
pub static VALIDATION_EXCEPTION_REASON: Schema = Schema::new(
    "ValidationExceptionReason",
    Kind::enumeration(&[
        "KMS_INVALID_ARN",
        "KMS_INVALID_KEY_USAGE",
        "KMS_INVALID_STATE",
        "KMS_DISABLED",
    ]),
);

static VPC_ARN_PATTERN: Pattern = Pattern::new(
    "(arn:aws(-[a-z]{1,5}){0,3}:ec2:[a-z]{2,4}(-[a-z]{1,10}){1,3}-[0-9]{1,2}:[0-9]{12}:vpc/)?vpc-([0-9a-f]){8}(([0-9a-f]){9})?",
    "(arn:aws(-[a-z]{1,5}){0,3}:ec2:[a-z]{2,4}(-[a-z]{1,10}){1,3}-[0-9]{1,2}:[0-9]{12}:vpc/)?vpc-([0-9a-f]){8}(([0-9a-f]){9})?",
);

/// `VpcArn`
pub static VPC_ARN: Schema = Schema::new(
    "VpcArn",
    Kind::String(Text {
        length: Range::of(Some(12), Some(128)),
        pattern: Some(&VPC_ARN_PATTERN),
        ..Text::ANY
    }),
);

/// `VpcArnList`
pub static VPC_ARN_LIST: Schema = Schema::new(
    "VpcArnList",
    Kind::List(&VPC_ARN, Range::of(Some(1), Some(50))),
);
