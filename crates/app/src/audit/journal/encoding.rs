//! Rows as the journal keeps them: JSON, so that a later version reads those of an earlier one.

use std::borrow::Cow;

use base::{AccountId, AuditEventId, RequestId, Timestamp};
use domain::audit::{Event, EventType, Resource};
use serde::{Deserialize, Serialize};

use super::Row;

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
enum Kept<'a> {
    Event(Box<KeptEvent<'a>>),
    Response {
        id: Cow<'a, str>,
        response: Cow<'a, str>,
    },
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
struct KeptEvent<'a> {
    id: Cow<'a, str>,
    account: Cow<'a, str>,
    /// In microseconds since the epoch.
    at: i64,
    name: Cow<'a, str>,
    source: Cow<'a, str>,
    is_service_event: bool,
    read_only: bool,
    region: Cow<'a, str>,
    source_ip: Cow<'a, str>,
    user_agent: Cow<'a, str>,
    request_id: Cow<'a, str>,
    username: Cow<'a, str>,
    access_key_id: Cow<'a, str>,
    principal: Option<Cow<'a, str>>,
    user_identity: Cow<'a, str>,
    request_parameters: Cow<'a, str>,
    response_elements: Cow<'a, str>,
    additional: Cow<'a, str>,
    error_code: Option<Cow<'a, str>>,
    error_message: Option<Cow<'a, str>>,
    /// Their kinds and names.
    resources: Vec<(Cow<'a, str>, Cow<'a, str>)>,
}

/// A row's entry; none for what may be lost, which is the minute in which something was used.
pub(super) fn encode(row: &Row) -> Option<Vec<u8>> {
    let kept = match row {
        Row::Event(event) => Kept::Event(Box::new(kept(event))),
        Row::Response(id, response) => Kept::Response {
            id: id.as_str().into(),
            response: response.into(),
        },
        Row::Used(..) | Row::SessionUsed(..) | Row::TokenUsed(..) => return None,
    };
    let mut entry = Vec::with_capacity(1024);
    // It cannot fail: its parts are texts and numbers.
    serde_json::to_writer(&mut entry, &kept).ok()?;
    Some(entry)
}

/// The row of an entry.
pub(super) fn decode(entry: &[u8]) -> Option<Row> {
    Some(match serde_json::from_slice(entry).ok()? {
        Kept::Event(kept) => Row::Event(Box::new(event(*kept)?)),
        Kept::Response { id, response } => {
            Row::Response(AuditEventId::parse(&id).ok()?, response.into_owned())
        }
    })
}

fn kept(event: &Event) -> KeptEvent<'_> {
    KeptEvent {
        id: event.id.as_str().into(),
        account: event.account.as_str().into(),
        at: event.at.micros(),
        name: (&event.name).into(),
        source: (&event.source).into(),
        is_service_event: event.event_type == EventType::ServiceEvent,
        read_only: event.read_only,
        region: (&event.region).into(),
        source_ip: (&event.source_ip).into(),
        user_agent: (&event.user_agent).into(),
        request_id: event.request_id.as_str().into(),
        username: (&event.username).into(),
        access_key_id: (&event.access_key_id).into(),
        principal: event.principal.as_ref().map(Into::into),
        user_identity: (&event.user_identity).into(),
        request_parameters: (&event.request_parameters).into(),
        response_elements: (&event.response_elements).into(),
        additional: (&event.additional).into(),
        error_code: event.error_code.as_ref().map(Into::into),
        error_message: event.error_message.as_ref().map(Into::into),
        resources: (event.resources.iter())
            .map(|resource| ((&resource.kind).into(), (&resource.name).into()))
            .collect(),
    }
}

fn event(kept: KeptEvent<'_>) -> Option<Event> {
    Some(Event {
        id: AuditEventId::parse(&kept.id).ok()?,
        account: AccountId::parse(&kept.account).ok()?,
        at: Timestamp::from_micros(kept.at),
        name: kept.name.into_owned(),
        source: kept.source.into_owned(),
        event_type: if kept.is_service_event {
            EventType::ServiceEvent
        } else {
            EventType::ApiCall
        },
        read_only: kept.read_only,
        region: kept.region.into_owned(),
        source_ip: kept.source_ip.into_owned(),
        user_agent: kept.user_agent.into_owned(),
        request_id: RequestId::parse(&kept.request_id).ok()?,
        username: kept.username.into_owned(),
        access_key_id: kept.access_key_id.into_owned(),
        principal: kept.principal.map(Cow::into_owned),
        user_identity: kept.user_identity.into_owned(),
        request_parameters: kept.request_parameters.into_owned(),
        response_elements: kept.response_elements.into_owned(),
        additional: kept.additional.into_owned(),
        error_code: kept.error_code.map(Cow::into_owned),
        error_message: kept.error_message.map(Cow::into_owned),
        resources: (kept.resources.into_iter())
            .map(|(kind, name)| Resource {
                kind: kind.into_owned(),
                name: name.into_owned(),
            })
            .collect(),
    })
}

#[cfg(test)]
mod tests {
    use base::SeededEntropy;

    use super::*;

    fn full() -> Event {
        let entropy = SeededEntropy::new(7);
        Event {
            id: AuditEventId::generate(&entropy),
            account: AccountId::parse("111122223333").expect("an account"),
            at: Timestamp::from_micros(1_790_000_000_123_456),
            name: "GetRoleCredentials".to_owned(),
            source: "sso.amazonaws.com".to_owned(),
            event_type: EventType::ServiceEvent,
            read_only: true,
            region: "us-east-1".to_owned(),
            source_ip: "192.0.2.7".to_owned(),
            user_agent: "a \"quoted\" agent \u{1f600}\n".to_owned(),
            request_id: RequestId::generate(&entropy),
            username: "jane".to_owned(),
            access_key_id: "ASIAEXAMPLE".to_owned(),
            principal: Some("AROAEXAMPLE".to_owned()),
            user_identity: r#"{"type":"IdentityCenterUser"}"#.to_owned(),
            request_parameters: "null".to_owned(),
            response_elements: r#"{"roleCredentials":{}}"#.to_owned(),
            additional: "{}".to_owned(),
            error_code: Some("AccessDenied".to_owned()),
            error_message: Some("no".to_owned()),
            resources: vec![Resource {
                kind: "AWS::IAM::Role".to_owned(),
                name: "arn:aws:iam::111122223333:role/A".to_owned(),
            }],
        }
    }

    #[test]
    fn an_event_and_an_answer_come_back_as_they_were() {
        let event = full();
        let id = event.id.clone();
        for row in [
            Row::Event(Box::new(event)),
            Row::Response(id, r#"{"a":"b"}"#.to_owned()),
        ] {
            let entry = encode(&row).expect("an entry");
            assert_eq!(decode(&entry), Some(row));
        }
    }

    #[test]
    fn what_is_no_entry_is_none() {
        let entry = encode(&Row::Event(Box::new(full()))).expect("an entry");
        let text = String::from_utf8(entry).expect("JSON");
        for wrong in [
            "",
            "{}",
            "{\"event\":{}}",
            &text.replace("111122223333", "1"),
            text.get(..text.len() - 1).expect("shorter"),
        ] {
            assert_eq!(decode(wrong.as_bytes()), None, "{wrong}");
        }
    }
}
