//! `cardea access explain`.

use std::process::ExitCode;

use clap::Args;
use domain::sign_in::device_name;
use policy::engine::{Explained, ExplainedCondition, ExplainedLayer, ExplainedStatement};
use policy::json::Position;
use serde_json::{Map, Value, json};

use crate::Fatal;
use crate::operator::{Output, Server, instant, print, say, text};
use crate::policies::{as_json, as_table, grouped, harmless};

#[derive(Debug, Args)]
pub(crate) struct ExplainOptions {
    /// Who: the ARN of a role, of a session of a role, or of an account's root.
    #[arg(
        long,
        value_name = "ARN",
        required_unless_present = "reference",
        conflicts_with = "reference"
    )]
    principal: Option<String>,
    /// What they would do, as in `s3:GetObject`.
    #[arg(
        long,
        value_name = "ACTION",
        required_unless_present = "reference",
        conflicts_with = "reference"
    )]
    action: Option<String>,
    /// On what: an ARN [default: *].
    #[arg(long, value_name = "ARN", conflicts_with = "reference")]
    resource: Option<String>,
    /// The reference on a page that refused somebody, or the request id of an answer.
    #[arg(long, value_name = "REQUEST_ID")]
    reference: Option<String>,
    /// A condition key of the request and its value. Several times with one key for a key with
    /// several values.
    #[arg(long = "context", value_name = "KEY=VALUE")]
    context: Vec<String>,
    #[command(flatten)]
    server: Server,
    /// How to print.
    #[arg(long, default_value = "table")]
    output: Output,
}

pub(super) async fn explain(options: &ExplainOptions) -> Result<ExitCode, Fatal> {
    let input = input(options)?;
    let (client, _) = options.server.client()?;
    let answer = client
        .call("cardea", "Cardea.ExplainAccess", &input)
        .await?;
    let explained = explained(&answer);
    let (action, resource) = (text(&answer, "Action"), text(&answer, "ResourceArn"));
    let principal = text(&answer, "PrincipalArn");
    let event = answer.get("Event").filter(|event| event.is_object());
    let left_out = optional(&answer, "LeftOut");
    match options.output {
        Output::Json => {
            let mut shown = as_json(&explained, action, resource);
            if let Some(shown) = shown.as_object_mut() {
                shown.insert("allowed".to_owned(), json!(explained.is_allowed));
                shown.insert("principal".to_owned(), json!(principal));
                if action.is_empty() {
                    for name in ["principal", "action", "resource"] {
                        shown.insert(name.to_owned(), Value::Null);
                    }
                }
                shown.insert("context".to_owned(), context_json(&answer));
                shown.insert("event".to_owned(), event.map_or(Value::Null, event_json));
                shown.insert("leftOut".to_owned(), json!(left_out));
            }
            print(&shown);
        }
        Output::Table => {
            let mut lines = Vec::new();
            // No policy had a say in what has no action: the trail tells the rest.
            if let (Some(event), true) = (event, action.is_empty()) {
                lines.extend([refusal_line(event), harmless(&explained.summary)]);
            } else {
                lines.push(harmless(principal));
                lines.extend(event.map(event_line));
                lines.push(as_table(&explained, action, resource));
            }
            lines.extend(left_out.map(|left_out| harmless(&left_out)));
            say(&lines.join("\n"));
        }
    }
    Ok(if explained.is_allowed {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

fn input(options: &ExplainOptions) -> Result<Value, Fatal> {
    let context = grouped(&options.context)?.into_iter();
    let context: Vec<Value> = context
        .map(|(key, values)| json!({"Key": key, "Values": values}))
        .collect();
    let mut input = Map::new();
    input.insert("Context".to_owned(), Value::Array(context));
    for (name, value) in [
        ("PrincipalArn", &options.principal),
        ("Action", &options.action),
        ("ResourceArn", &options.resource),
        ("RequestId", &options.reference),
    ] {
        if let Some(value) = value {
            input.insert(name.to_owned(), json!(value));
        }
    }
    Ok(Value::Object(input))
}

/// The state is the present one, whatever it was when the request was denied.
fn event_line(event: &Value) -> String {
    let at = event_time(event);
    harmless(&format!(
        "{} of {} was answered {} on {at}; by the policies of now:",
        text(event, "EventName"),
        text(event, "EventSource"),
        text(event, "ErrorCode"),
    ))
}

/// Who, from where and when.
fn refusal_line(event: &Value) -> String {
    let who = match text(event, "UserName") {
        "" => "Somebody who was not signed in",
        name => name,
    };
    let (at, from) = (event_time(event), text(event, "SourceIpAddress"));
    let device = device_name(text(event, "UserAgent"));
    harmless(&format!("{who}, from {from} with {device}, on {at}:"))
}

fn event_json(event: &Value) -> Value {
    json!({
        "eventId": text(event, "EventId"),
        "requestId": text(event, "RequestId"),
        "time": event_time(event),
        "source": text(event, "EventSource"),
        "name": text(event, "EventName"),
        "errorCode": text(event, "ErrorCode"),
        "errorMessage": text(event, "ErrorMessage"),
        "userName": optional(event, "UserName"),
        "sourceIpAddress": text(event, "SourceIpAddress"),
        "userAgent": text(event, "UserAgent"),
    })
}

fn event_time(event: &Value) -> String {
    instant(event.get("EventTime")).iso8601()
}

fn context_json(answer: &Value) -> Value {
    let entries = list(answer, "Context");
    entries
        .map(|entry| {
            let values = entry.get("Values").cloned().unwrap_or_default();
            (text(entry, "Key").to_owned(), values)
        })
        .collect()
}

/// The answer as what a decision on this machine would be.
fn explained(answer: &Value) -> Explained {
    Explained {
        is_allowed: flag(answer, "Allowed"),
        decision: owned(answer, "Decision"),
        summary: owned(answer, "Summary"),
        message: optional(answer, "Message"),
        layers: list(answer, "Layers").map(layer).collect(),
        missing_context_keys: texts(answer, "MissingContextKeys"),
    }
}

fn layer(layer: &Value) -> ExplainedLayer {
    ExplainedLayer {
        layer: owned(layer, "Layer"),
        level: layer.get("Level").and_then(Value::as_u64).map(size),
        text: owned(layer, "Description"),
        decision: owned(layer, "Decision"),
        statements: list(layer, "Statements").map(statement).collect(),
    }
}

fn statement(statement: &Value) -> ExplainedStatement {
    let index = statement.get("Index").and_then(Value::as_u64);
    ExplainedStatement {
        policy: owned(statement, "Policy"),
        sid: optional(statement, "Sid"),
        index: size(index.unwrap_or_default()),
        effect: owned(statement, "Effect"),
        start: position(statement, "Start"),
        end: position(statement, "End"),
        reason: optional(statement, "Reason"),
        text: owned(statement, "Description"),
        conditions: list(statement, "Conditions").map(condition).collect(),
    }
}

fn condition(condition: &Value) -> ExplainedCondition {
    ExplainedCondition {
        operator: owned(condition, "Operator"),
        key: owned(condition, "Key"),
        at: position(condition, "At"),
        values: texts(condition, "Values"),
        found: condition
            .get("Found")
            .filter(|found| found.is_array())
            .map(|_| texts(condition, "Found")),
        result: owned(condition, "Result"),
        text: owned(condition, "Description"),
    }
}

fn position(value: &Value, name: &str) -> Position {
    let number = |part: &str| {
        let number = value.get(name).and_then(|position| position.get(part));
        let number = number.and_then(Value::as_u64).unwrap_or_default();
        u32::try_from(number).unwrap_or(u32::MAX)
    };
    Position {
        line: number("Line"),
        column: number("Column"),
    }
}

fn list<'a>(value: &'a Value, name: &str) -> impl Iterator<Item = &'a Value> {
    value
        .get(name)
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
}

fn texts(value: &Value, name: &str) -> Vec<String> {
    let texts = list(value, name).filter_map(Value::as_str);
    texts.map(str::to_owned).collect()
}

fn owned(value: &Value, name: &str) -> String {
    text(value, name).to_owned()
}

fn optional(value: &Value, name: &str) -> Option<String> {
    value.get(name).and_then(Value::as_str).map(str::to_owned)
}

fn flag(value: &Value, name: &str) -> bool {
    value.get(name).and_then(Value::as_bool).unwrap_or_default()
}

fn size(number: u64) -> usize {
    usize::try_from(number).unwrap_or(usize::MAX)
}
