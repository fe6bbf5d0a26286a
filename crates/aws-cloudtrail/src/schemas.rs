//! Schemas of the shapes of AWS CloudTrail.
//! GENERATED from models/cloudtrail.json by `cargo xtask codegen`. Never edited.

use smithy::{ErrorSchema, Kind, Member, Range, Schema, Text, TimestampFormat};

/// `Date`
pub static DATE: Schema = Schema::new("Date", Kind::Timestamp(TimestampFormat::ProtocolDefault));

/// `Event`
pub static EVENT: Schema = Schema::new(
    "Event",
    Kind::structure(&[
        Member::optional("EventId", &STRING),
        Member::optional("EventName", &STRING),
        Member::optional("ReadOnly", &STRING),
        Member::optional("AccessKeyId", &STRING),
        Member::optional("EventTime", &DATE),
        Member::optional("EventSource", &STRING),
        Member::optional("Username", &STRING),
        Member::optional("Resources", &RESOURCE_LIST),
        Member::optional("CloudTrailEvent", &STRING),
    ]),
);

/// `EventCategory`
pub static EVENT_CATEGORY: Schema = Schema::new("EventCategory", Kind::enumeration(&["insight"]));

/// `EventsList`
pub static EVENTS_LIST: Schema = Schema::new("EventsList", Kind::List(&EVENT, Range::ANY));

/// `InvalidEventCategoryException`
pub static INVALID_EVENT_CATEGORY_EXCEPTION: Schema =
    Schema::new("InvalidEventCategoryException", Kind::structure(&[]));

/// The error `InvalidEventCategoryException`
pub static INVALID_EVENT_CATEGORY_EXCEPTION_ERROR: ErrorSchema = ErrorSchema {
    shape: &INVALID_EVENT_CATEGORY_EXCEPTION,
    code: "InvalidEventCategoryException",
    status: 400,
};

/// `InvalidLookupAttributesException`
pub static INVALID_LOOKUP_ATTRIBUTES_EXCEPTION: Schema =
    Schema::new("InvalidLookupAttributesException", Kind::structure(&[]));

/// The error `InvalidLookupAttributesException`
pub static INVALID_LOOKUP_ATTRIBUTES_EXCEPTION_ERROR: ErrorSchema = ErrorSchema {
    shape: &INVALID_LOOKUP_ATTRIBUTES_EXCEPTION,
    code: "InvalidLookupAttributesException",
    status: 400,
};

/// `InvalidMaxResultsException`
pub static INVALID_MAX_RESULTS_EXCEPTION: Schema =
    Schema::new("InvalidMaxResultsException", Kind::structure(&[]));

/// The error `InvalidMaxResultsException`
pub static INVALID_MAX_RESULTS_EXCEPTION_ERROR: ErrorSchema = ErrorSchema {
    shape: &INVALID_MAX_RESULTS_EXCEPTION,
    code: "InvalidMaxResultsException",
    status: 400,
};

/// `InvalidNextTokenException`
pub static INVALID_NEXT_TOKEN_EXCEPTION: Schema =
    Schema::new("InvalidNextTokenException", Kind::structure(&[]));

/// The error `InvalidNextTokenException`
pub static INVALID_NEXT_TOKEN_EXCEPTION_ERROR: ErrorSchema = ErrorSchema {
    shape: &INVALID_NEXT_TOKEN_EXCEPTION,
    code: "InvalidNextTokenException",
    status: 400,
};

/// `InvalidTimeRangeException`
pub static INVALID_TIME_RANGE_EXCEPTION: Schema =
    Schema::new("InvalidTimeRangeException", Kind::structure(&[]));

/// The error `InvalidTimeRangeException`
pub static INVALID_TIME_RANGE_EXCEPTION_ERROR: ErrorSchema = ErrorSchema {
    shape: &INVALID_TIME_RANGE_EXCEPTION,
    code: "InvalidTimeRangeException",
    status: 400,
};

/// `LookupAttribute`
pub static LOOKUP_ATTRIBUTE: Schema = Schema::new(
    "LookupAttribute",
    Kind::structure(&[
        Member::required("AttributeKey", &LOOKUP_ATTRIBUTE_KEY),
        Member::required("AttributeValue", &LOOKUP_ATTRIBUTE_VALUE),
    ]),
);

/// `LookupAttributeKey`
pub static LOOKUP_ATTRIBUTE_KEY: Schema = Schema::new(
    "LookupAttributeKey",
    Kind::enumeration(&[
        "EventId",
        "EventName",
        "ReadOnly",
        "Username",
        "ResourceType",
        "ResourceName",
        "EventSource",
        "AccessKeyId",
    ]),
);

/// `LookupAttributeValue`
pub static LOOKUP_ATTRIBUTE_VALUE: Schema = Schema::new(
    "LookupAttributeValue",
    Kind::String(Text {
        length: Range::of(Some(1), Some(2000)),
        ..Text::ANY
    }),
);

/// `LookupAttributesList`
pub static LOOKUP_ATTRIBUTES_LIST: Schema = Schema::new(
    "LookupAttributesList",
    Kind::List(&LOOKUP_ATTRIBUTE, Range::ANY),
);

/// `LookupEventsRequest`
pub static LOOKUP_EVENTS_REQUEST: Schema = Schema::new(
    "LookupEventsRequest",
    Kind::structure(&[
        Member::optional("LookupAttributes", &LOOKUP_ATTRIBUTES_LIST),
        Member::optional("StartTime", &DATE),
        Member::optional("EndTime", &DATE),
        Member::optional("EventCategory", &EVENT_CATEGORY),
        Member::optional("MaxResults", &MAX_RESULTS),
        Member::optional("NextToken", &NEXT_TOKEN),
    ]),
);

/// `LookupEventsResponse`
pub static LOOKUP_EVENTS_RESPONSE: Schema = Schema::new(
    "LookupEventsResponse",
    Kind::structure(&[
        Member::optional("Events", &EVENTS_LIST),
        Member::optional("NextToken", &NEXT_TOKEN),
    ]),
);

/// `MaxResults`
pub static MAX_RESULTS: Schema = Schema::new("MaxResults", Kind::Integer(Range::ANY));

/// `NextToken`
pub static NEXT_TOKEN: Schema = Schema::new("NextToken", Kind::String(Text::ANY));

/// `OperationNotPermittedException`
pub static OPERATION_NOT_PERMITTED_EXCEPTION: Schema =
    Schema::new("OperationNotPermittedException", Kind::structure(&[]));

/// The error `OperationNotPermittedException`
pub static OPERATION_NOT_PERMITTED_EXCEPTION_ERROR: ErrorSchema = ErrorSchema {
    shape: &OPERATION_NOT_PERMITTED_EXCEPTION,
    code: "OperationNotPermittedException",
    status: 400,
};

/// `Resource`
pub static RESOURCE: Schema = Schema::new(
    "Resource",
    Kind::structure(&[
        Member::optional("ResourceType", &STRING),
        Member::optional("ResourceName", &STRING),
    ]),
);

/// `ResourceList`
pub static RESOURCE_LIST: Schema = Schema::new("ResourceList", Kind::List(&RESOURCE, Range::ANY));

/// `String`
pub static STRING: Schema = Schema::new("String", Kind::String(Text::ANY));

/// `UnsupportedOperationException`
pub static UNSUPPORTED_OPERATION_EXCEPTION: Schema =
    Schema::new("UnsupportedOperationException", Kind::structure(&[]));

/// The error `UnsupportedOperationException`
pub static UNSUPPORTED_OPERATION_EXCEPTION_ERROR: ErrorSchema = ErrorSchema {
    shape: &UNSUPPORTED_OPERATION_EXCEPTION,
    code: "UnsupportedOperationException",
    status: 400,
};
