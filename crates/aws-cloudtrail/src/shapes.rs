//! Structures and enumerations of AWS CloudTrail.
//! GENERATED from models/cloudtrail.json by `cargo xtask codegen`. Never edited.

use smithy::{
    Fields, Schema, Shape, ShapeError, StructureShape, Timestamp, Value, optional, required,
};

use crate::schemas;

/// `Event`
#[derive(Clone, Default, PartialEq)]
pub struct Event {
    /// `EventId`
    pub event_id: Option<String>,
    /// `EventName`
    pub event_name: Option<String>,
    /// `ReadOnly`
    pub read_only: Option<String>,
    /// `AccessKeyId`
    pub access_key_id: Option<String>,
    /// `EventTime`
    pub event_time: Option<Timestamp>,
    /// `EventSource`
    pub event_source: Option<String>,
    /// `Username`
    pub username: Option<String>,
    /// `Resources`
    pub resources: Option<Vec<Resource>>,
    /// `CloudTrailEvent`
    pub cloud_trail_event: Option<String>,
}

impl Shape for Event {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "Event")?;
        Ok(Self {
            event_id: fields.optional()?,
            event_name: fields.optional()?,
            read_only: fields.optional()?,
            access_key_id: fields.optional()?,
            event_time: fields.optional()?,
            event_source: fields.optional()?,
            username: fields.optional()?,
            resources: fields.optional()?,
            cloud_trail_event: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            optional(self.event_id),
            optional(self.event_name),
            optional(self.read_only),
            optional(self.access_key_id),
            optional(self.event_time),
            optional(self.event_source),
            optional(self.username),
            optional(self.resources),
            optional(self.cloud_trail_event),
        ])
    }
}

impl StructureShape for Event {
    const SCHEMA: &'static Schema = &schemas::EVENT;
}

smithy::enumeration! {
/// `EventCategory`
EventCategory {
Insight = "insight",
}
}

/// `LookupAttribute`
#[derive(Clone, PartialEq)]
pub struct LookupAttribute {
    /// `AttributeKey`
    pub attribute_key: LookupAttributeKey,
    /// `AttributeValue`
    pub attribute_value: String,
}

impl Shape for LookupAttribute {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "LookupAttribute")?;
        Ok(Self {
            attribute_key: fields.required()?,
            attribute_value: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.attribute_key),
            required(self.attribute_value),
        ])
    }
}

impl StructureShape for LookupAttribute {
    const SCHEMA: &'static Schema = &schemas::LOOKUP_ATTRIBUTE;
}

smithy::enumeration! {
/// `LookupAttributeKey`
LookupAttributeKey {
EventId = "EventId",
EventName = "EventName",
ReadOnly = "ReadOnly",
Username = "Username",
ResourceType = "ResourceType",
ResourceName = "ResourceName",
EventSource = "EventSource",
AccessKeyId = "AccessKeyId",
}
}

/// `LookupEventsRequest`
#[derive(Clone, Default, PartialEq)]
pub struct LookupEventsRequest {
    /// `LookupAttributes`
    pub lookup_attributes: Option<Vec<LookupAttribute>>,
    /// `StartTime`
    pub start_time: Option<Timestamp>,
    /// `EndTime`
    pub end_time: Option<Timestamp>,
    /// `EventCategory`
    pub event_category: Option<EventCategory>,
    /// `MaxResults`
    pub max_results: Option<i32>,
    /// `NextToken`
    pub next_token: Option<String>,
}

impl Shape for LookupEventsRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "LookupEventsRequest")?;
        Ok(Self {
            lookup_attributes: fields.optional()?,
            start_time: fields.optional()?,
            end_time: fields.optional()?,
            event_category: fields.optional()?,
            max_results: fields.optional()?,
            next_token: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            optional(self.lookup_attributes),
            optional(self.start_time),
            optional(self.end_time),
            optional(self.event_category),
            optional(self.max_results),
            optional(self.next_token),
        ])
    }
}

impl StructureShape for LookupEventsRequest {
    const SCHEMA: &'static Schema = &schemas::LOOKUP_EVENTS_REQUEST;
}

/// `LookupEventsResponse`
#[derive(Clone, Default, PartialEq)]
pub struct LookupEventsResponse {
    /// `Events`
    pub events: Option<Vec<Event>>,
    /// `NextToken`
    pub next_token: Option<String>,
}

impl Shape for LookupEventsResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "LookupEventsResponse")?;
        Ok(Self {
            events: fields.optional()?,
            next_token: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![optional(self.events), optional(self.next_token)])
    }
}

impl StructureShape for LookupEventsResponse {
    const SCHEMA: &'static Schema = &schemas::LOOKUP_EVENTS_RESPONSE;
}

/// `Resource`
#[derive(Clone, Default, PartialEq)]
pub struct Resource {
    /// `ResourceType`
    pub resource_type: Option<String>,
    /// `ResourceName`
    pub resource_name: Option<String>,
}

impl Shape for Resource {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "Resource")?;
        Ok(Self {
            resource_type: fields.optional()?,
            resource_name: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            optional(self.resource_type),
            optional(self.resource_name),
        ])
    }
}

impl StructureShape for Resource {
    const SCHEMA: &'static Schema = &schemas::RESOURCE;
}

smithy::opaque_debug!(
    Event,
    LookupAttribute,
    LookupEventsRequest,
    LookupEventsResponse,
    Resource
);
