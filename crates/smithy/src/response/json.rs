//! JSON bodies.

use base::Timestamp;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use super::Answer;
use crate::schema::{Kind, Schema, TimestampFormat};
use crate::value::Value;

/// The body of an answer.
pub(super) fn body(schema: &Schema, output: &Value) -> String {
    let mut out = String::new();
    value(&mut out, Some(schema), output);
    out
}

/// The body of an error; `kind` is its `__type`, if not empty.
pub(super) fn fault(kind: &str, answer: &Answer<'_>) -> String {
    let mut out = String::from("{");
    if !kind.is_empty() {
        key(&mut out, "__type");
        string(&mut out, kind);
    }
    for (name, schema, member) in answer.members() {
        key(&mut out, name);
        value(&mut out, schema, &member);
    }
    out.push('}');
    out
}

fn value(out: &mut String, schema: Option<&Schema>, value: &Value) {
    let kind = schema.map(|schema| schema.kind);
    match value {
        Value::Bool(flag) => out.push_str(if *flag { "true" } else { "false" }),
        Value::Integer(number) => out.push_str(&number.to_string()),
        Value::String(text) => string(out, text),
        Value::Blob(bytes) => string(out, &STANDARD.encode(bytes)),
        Value::Timestamp(instant) => match kind {
            Some(Kind::Timestamp(TimestampFormat::Iso8601)) => string(out, &instant.iso8601()),
            _ => out.push_str(&epoch_seconds(*instant)),
        },
        Value::List(elements) => {
            let member = match kind {
                Some(Kind::List(member, _)) => Some(member),
                _ => None,
            };
            out.push('[');
            for element in elements {
                comma(out);
                self::value(out, member, element);
            }
            out.push(']');
        }
        Value::Map(entries) => {
            let of = match kind {
                Some(Kind::Map { value, .. }) => Some(value),
                _ => None,
            };
            out.push('{');
            for (name, element) in entries {
                key(out, name);
                self::value(out, of, element);
            }
            out.push('}');
        }
        Value::Structure(values) => {
            out.push('{');
            let members = schema.map(Schema::members).unwrap_or_default();
            for (member, element) in members.iter().zip(values) {
                if let Some(element) = element {
                    key(out, member.wire_name);
                    self::value(out, Some(member.schema), element);
                }
            }
            out.push('}');
        }
        Value::Document(document) => out.push_str(&document.to_string()),
    }
}

fn key(out: &mut String, name: &str) {
    comma(out);
    string(out, name);
    out.push(':');
}

/// A comma, unless an object or a list has just begun.
fn comma(out: &mut String) {
    if !out.ends_with(['{', '[']) {
        out.push(',');
    }
}

fn string(out: &mut String, text: &str) {
    // Most texts have nothing to be escaped (RFC 8259 section 7), and answers are texts mostly.
    if text
        .bytes()
        .any(|byte| byte < b' ' || matches!(byte, b'"' | b'\\'))
    {
        out.push_str(&serde_json::Value::from(text).to_string());
    } else {
        out.push('"');
        out.push_str(text);
        out.push('"');
    }
}

/// Seconds since the epoch, with milliseconds if there are any.
fn epoch_seconds(instant: Timestamp) -> String {
    let millis = instant.millis();
    let (seconds, fraction) = (millis / 1000, millis % 1000);
    if fraction == 0 {
        return seconds.to_string();
    }
    let sign = if millis < 0 { "-" } else { "" };
    format!(
        "{sign}{}.{:03}",
        seconds.unsigned_abs(),
        fraction.unsigned_abs()
    )
}
