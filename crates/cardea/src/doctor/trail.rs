//! Sign-ins that failed, as the audit trail has them.

use domain::identity_source::name_of_stranger;
use serde_json::{Value, json};

use super::facts::Facts;
use super::names;
use super::report::Check;
use crate::Fatal;
use crate::client::Client;
use crate::operator::{instant, text};

/// What the trail calls what may fail: the sign-in itself, and the pages before it.
const EVENTS: [&str; 3] = ["UserAuthentication", "SamlResponse", "Platform"];
/// How many pages of the trail are looked through for each.
const PAGES: usize = 20;

/// Explains the newest sign-in that failed.
pub(super) async fn last(client: &Client, facts: &Facts) -> Result<Vec<Check>, Fatal> {
    let mut newest: Option<Failure> = None;
    for name in EVENTS {
        let found = newest_of(client, name).await?;
        newest = [newest, found]
            .into_iter()
            .flatten()
            .max_by_key(|failure| failure.at);
    }
    Ok(match newest {
        Some(failure) => explained(&failure, facts),
        None => vec![Check::note(
            "sign-in",
            "No sign-in at the identity provider has failed, as far as the trail goes back.",
        )],
    })
}

/// A sign-in that failed.
#[derive(Debug, Clone)]
struct Failure {
    at: base::Timestamp,
    reason: String,
    address: String,
    reference: String,
}

async fn newest_of(client: &Client, name: &str) -> Result<Option<Failure>, Fatal> {
    let target = "com.amazonaws.cloudtrail.v20131101.CloudTrail_20131101.LookupEvents";
    let wanted = json!([{"AttributeKey": "EventName", "AttributeValue": name}]);
    let mut input = json!({"LookupAttributes": wanted, "MaxResults": 50});
    for _ in 0..PAGES {
        let page = client.call("cloudtrail", target, &input).await?;
        let events = page.get("Events").and_then(Value::as_array);
        let mut events = events.into_iter().flatten();
        if let Some(failure) = events.find_map(failure_of) {
            return Ok(Some(failure));
        }
        match page.get("NextToken").and_then(Value::as_str) {
            Some(token) => {
                input = json!({"LookupAttributes": wanted, "MaxResults": 50, "NextToken": token});
            }
            None => break,
        }
    }
    Ok(None)
}

/// An event, if it tells of somebody who was refused with a reason.
fn failure_of(event: &Value) -> Option<Failure> {
    let whole: Value = serde_json::from_str(text(event, "CloudTrailEvent")).ok()?;
    let reason = whole.get("errorMessage").and_then(Value::as_str)?;
    let data = whole.get("additionalEventData");
    let credential = data.map(|data| text(data, "CredentialType"));
    let is_of_provider = text(event, "EventName") != "UserAuthentication"
        || credential.is_some_and(|kind| kind.contains("EXTERNAL_IDP"));
    is_of_provider.then(|| Failure {
        at: instant(event.get("EventTime")),
        reason: reason.to_owned(),
        address: text(&whole, "sourceIPAddress").to_owned(),
        reference: text(&whole, "requestID").to_owned(),
    })
}

fn explained(failure: &Failure, facts: &Facts) -> Vec<Check> {
    let Failure {
        at,
        reason,
        address,
        reference,
    } = failure;
    let when = Check::note(
        "sign-in",
        format!("It failed at {at}, from {address}; its reference is {reference}."),
    );
    if let Some(name) = name_of_stranger(reason) {
        // Somebody may have been brought or renamed since.
        return vec![names::examine(name, &facts.people), when];
    }
    let reason = reason
        .strip_prefix("You are not signed in. ")
        .unwrap_or(reason);
    vec![Check::wrong("sign-in", reason), when]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn event(name: &str, whole: &Value) -> Value {
        json!({"EventName": name, "EventTime": 1_790_000_000, "CloudTrailEvent": whole.to_string()})
    }

    #[test]
    fn only_refusals_at_a_provider_are_failures_of_it() {
        let message = "The identity source has changed.";
        let of = |kind: &str| {
            event(
                "UserAuthentication",
                &json!({"errorMessage": message, "additionalEventData": {"CredentialType": kind},
                    "sourceIPAddress": "192.0.2.1", "requestID": "r-1"}),
            )
        };
        let found = failure_of(&of("EXTERNAL_IDP")).expect("a failure");
        assert_eq!(
            (found.reason.as_str(), found.reference.as_str()),
            (message, "r-1")
        );
        assert_eq!(found.at.seconds(), 1_790_000_000);
        assert!(failure_of(&of("PASSWORD")).is_none());
        let page = event(
            "SamlResponse",
            &json!({"errorMessage": "You are not signed in. No."}),
        );
        assert!(failure_of(&page).is_some());
        let success = json!({"additionalEventData": {"CredentialType": "EXTERNAL_IDP"}});
        assert!(failure_of(&event("UserAuthentication", &success)).is_none());
    }
}
