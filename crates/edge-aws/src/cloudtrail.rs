//! AWS CloudTrail: the event history.

use app::trail::{LookupAttribute, LookupEvents};
use aws_cloudtrail::operations as op;
use aws_cloudtrail::shapes::{
    Event, LookupAttributeKey, LookupEventsRequest, LookupEventsResponse, Resource,
};
use base::Arn;
use domain::{Error, audit};
use serde_json::{Map, Value, json};
use smithy::Fault;

use crate::registry::{Registry, Request};

/// A page has this many events where nothing is asked, which is also the most.
const PAGE_SIZE: u32 = 50;

const INVALID_ATTRIBUTES: &str = "InvalidLookupAttributesException";

pub(crate) fn register(registry: &mut Registry) {
    let mut service = registry.service(&aws_cloudtrail::SERVICE, fault);
    service.add::<op::LookupEvents, _, _>(lookup_events);
}

async fn lookup_events(
    Request { app, cx }: Request,
    input: LookupEventsRequest,
) -> Result<LookupEventsResponse, Error> {
    let mut attributes = input.lookup_attributes.unwrap_or_default().into_iter();
    let attribute = match (attributes.next(), attributes.next()) {
        (None, _) => None,
        (Some(one), None) => Some(attribute(one.attribute_key, one.attribute_value)?),
        (Some(_), Some(_)) => {
            return Err(refused(
                INVALID_ATTRIBUTES,
                "You can specify only one lookup attribute.",
            ));
        }
    };
    let lookup = LookupEvents {
        attribute,
        from: input.start_time,
        to: input.end_time,
    };
    let limit = match input.max_results {
        None => PAGE_SIZE,
        Some(asked) => u32::try_from(asked)
            .ok()
            .filter(|asked| (1..=PAGE_SIZE).contains(asked))
            .ok_or_else(|| {
                let message = "The number of results must be between 1 and 50.";
                refused("InvalidMaxResultsException", message)
            })?,
    };
    let token = input.next_token.as_deref();
    let page = app.lookup_events(&cx, lookup, limit, token).await?;
    if input.event_category.is_some() {
        // Insights events, of which there are none.
        return Ok(LookupEventsResponse {
            events: Some(Vec::new()),
            next_token: None,
        });
    }
    let page = page.map(event);
    Ok(LookupEventsResponse {
        events: Some(page.items),
        next_token: page.next,
    })
}

fn fault(error: Error) -> Fault {
    match error {
        // The reasons of this service are its exceptions' names.
        Error::Constraint { reason, message } => Fault::new(reason, message),
        Error::Denied { message } | Error::Unmodifiable { message } => {
            Fault::new("AccessDeniedException", message)
        }
        Error::Unauthenticated { message } => Fault::new("UnrecognizedClientException", message),
        Error::Throttled { message } => Fault::new("ThrottlingException", message),
        Error::Internal(_) => {
            Fault::new("InternalServerError", "internal failure").with_status(500)
        }
        error @ (Error::NotFound { .. }
        | Error::Conflict { .. }
        | Error::Invalid { .. }
        | Error::MalformedPolicy { .. }
        | Error::LimitExceeded { .. }
        | Error::OAuth { .. }) => Fault::new("OperationNotPermittedException", error.to_string()),
    }
}

fn refused(reason: &'static str, message: &str) -> Error {
    Error::Constraint {
        reason,
        message: message.to_owned(),
    }
}

fn attribute(key: LookupAttributeKey, value: String) -> Result<LookupAttribute, Error> {
    Ok(match key {
        LookupAttributeKey::EventId => LookupAttribute::EventId(value),
        LookupAttributeKey::EventName => LookupAttribute::EventName(value),
        LookupAttributeKey::ReadOnly => match value.as_str() {
            "true" => LookupAttribute::ReadOnly(true),
            "false" => LookupAttribute::ReadOnly(false),
            _ => {
                let message = "The value of ReadOnly must be true or false.";
                return Err(refused(INVALID_ATTRIBUTES, message));
            }
        },
        LookupAttributeKey::Username => LookupAttribute::Username(value),
        LookupAttributeKey::ResourceType => LookupAttribute::ResourceType(value),
        LookupAttributeKey::ResourceName => LookupAttribute::ResourceName(value),
        LookupAttributeKey::EventSource => LookupAttribute::EventSource(value),
        LookupAttributeKey::AccessKeyId => LookupAttribute::AccessKeyId(value),
    })
}

fn event(event: audit::Event) -> Event {
    let filled = |text: &String| (!text.is_empty()).then(|| text.clone());
    let resource = |resource: &audit::Resource| Resource {
        resource_type: filled(&resource.kind),
        resource_name: Some(resource.name.clone()),
    };
    Event {
        cloud_trail_event: Some(record(&event).to_string()),
        event_id: Some(event.id.to_string()),
        read_only: Some(event.read_only.to_string()),
        access_key_id: filled(&event.access_key_id),
        event_time: Some(event.at),
        username: filled(&event.username),
        resources: Some(event.resources.iter().map(resource).collect()),
        event_name: Some(event.name),
        event_source: Some(event.source),
    }
}

/// The whole record (CloudTrail record contents, event version 1.11).
fn record(event: &audit::Event) -> Value {
    let mut record = Map::new();
    let mut put = |name: &str, value: Value| record.insert(name.to_owned(), value);
    put("eventVersion", json!("1.11"));
    put("userIdentity", stored(&event.user_identity));
    put("eventTime", json!(event.at.iso8601()));
    put("eventSource", json!(event.source));
    put("eventName", json!(event.name));
    put("awsRegion", json!(event.region));
    put("sourceIPAddress", json!(event.source_ip));
    put("userAgent", json!(event.user_agent));
    if let Some(code) = &event.error_code {
        put("errorCode", json!(code));
    }
    if let Some(message) = &event.error_message {
        put("errorMessage", json!(message));
    }
    put("requestParameters", stored(&event.request_parameters));
    put("responseElements", stored(&event.response_elements));
    if let Value::Object(additional) = stored(&event.additional) {
        for (name, value) in additional {
            put(&name, value);
        }
    }
    put("requestID", json!(event.request_id.as_str()));
    put("eventID", json!(event.id.as_str()));
    put("readOnly", json!(event.read_only));
    if !event.resources.is_empty() {
        let account = event.account.as_str();
        let resource = |resource: &audit::Resource| {
            let arn = Arn::parse(&resource.name).ok();
            let owner = arn.map(|arn| arn.account().to_owned());
            // ARNs of Identity Center name no account.
            let owner = owner.filter(|owner| !owner.is_empty());
            let owner = owner.unwrap_or_else(|| account.to_owned());
            let mut entry = json!({"accountId": owner, "ARN": resource.name});
            if let (false, Some(entry)) = (resource.kind.is_empty(), entry.as_object_mut()) {
                entry.insert("type".to_owned(), json!(resource.kind));
            }
            entry
        };
        let resources: Vec<Value> = event.resources.iter().map(resource).collect();
        put("resources", Value::Array(resources));
    }
    put("eventType", json!(event.event_type.as_str()));
    put("managementEvent", json!(true));
    put("recipientAccountId", json!(event.account.as_str()));
    put("eventCategory", json!("Management"));
    Value::Object(record)
}

/// JSON that was written by us; `null` if it cannot be read again.
fn stored(json: &str) -> Value {
    serde_json::from_str(json).unwrap_or(Value::Null)
}
