//! `cardea scim reports`: what was done to each object.

use clap::ValueEnum;
use serde_json::{Map, Value, json};

use super::{Asking, when};
use crate::Fatal;
use crate::access::aligned;
use crate::operator::{Output, print, say, text};
use crate::policies::harmless;

/// What came of a change.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub(crate) enum Outcome {
    /// It is done.
    Done,
    /// Nothing had to be done.
    Unchanged,
    /// It would be done; provisioning only rehearses.
    WouldBeDone,
    /// The guard holds it back.
    Held,
    /// It cannot be done.
    Refused,
}

impl Outcome {
    const fn as_str(self) -> &'static str {
        match self {
            Self::Done => "DONE",
            Self::Unchanged => "UNCHANGED",
            Self::WouldBeDone => "WOULD_BE_DONE",
            Self::Held => "HELD",
            Self::Refused => "REFUSED",
        }
    }
}

pub(super) async fn list(
    asking: &Asking,
    object: Option<String>,
    outcome: Option<Outcome>,
    limit: usize,
) -> Result<(), Fatal> {
    let server = asking.provisioned()?;
    let mut input = Map::new();
    if let Some(object) = object {
        input.insert("ObjectId".to_owned(), json!(object));
    }
    if let Some(outcome) = outcome {
        input.insert("Outcome".to_owned(), json!(outcome.as_str()));
    }
    let mut found: Vec<Value> = Vec::new();
    while found.len() < limit {
        let page = server
            .call("ListProvisioningReports", input.clone())
            .await?;
        let some = page.get("Reports").and_then(Value::as_array);
        found.extend(some.into_iter().flatten().cloned());
        match page.get("NextToken").and_then(Value::as_str) {
            Some(token) => input.insert("NextToken".to_owned(), json!(token)),
            None => break,
        };
    }
    found.truncate(limit);
    match asking.output {
        Output::Json => {
            let reports: Vec<Value> = found.iter().map(shown).collect();
            print(&json!({"reports": reports}));
        }
        Output::Table if found.is_empty() => say("There are no reports."),
        Output::Table => {
            let head = ["WHEN", "OUTCOME", "ACTION", "OBJECT", "NAME", "WHAT"];
            let mut lines: Vec<Vec<String>> = vec![head.map(str::to_owned).into()];
            lines.extend(found.iter().map(|report| {
                vec![
                    when(report, "ReportedAt").unwrap_or_default(),
                    harmless(text(report, "Outcome")),
                    harmless(text(report, "Action")),
                    harmless(text(report, "ObjectType")),
                    harmless(text(report, "Name")),
                    harmless(text(report, "Message")),
                ]
            }));
            say(&aligned(&lines));
        }
    }
    Ok(())
}

fn shown(report: &Value) -> Value {
    json!({
        "reportId": report.get("ReportId"),
        "reportedAt": when(report, "ReportedAt"),
        "tokenId": report.get("TokenId"),
        "requestId": report.get("RequestId"),
        "objectType": report.get("ObjectType"),
        "objectId": report.get("ObjectId"),
        "externalId": report.get("ExternalId"),
        "name": report.get("Name"),
        "action": report.get("Action"),
        "outcome": report.get("Outcome"),
        "message": report.get("Message"),
    })
}
