//! awsQuery's XML.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use super::Answer;
use crate::schema::{Kind, Schema};
use crate::service::{OperationSchema, Service};
use crate::value::Value;

/// The document of an answer.
pub(super) fn response(
    service: &Service,
    operation: &OperationSchema,
    output: &Value,
    request_id: &str,
) -> String {
    let root = format!("{}Response", operation.name);
    let mut out = format!("<{root} xmlns=\"{}\">", service.xml_namespace);
    if let Some(schema) = operation.output {
        if operation.result_wrapper.is_empty() {
            members(&mut out, schema, output);
        } else {
            element(&mut out, operation.result_wrapper, Some(schema), output);
        }
    }
    out.push_str("<ResponseMetadata>");
    text_element(&mut out, "RequestId", request_id);
    out.push_str("</ResponseMetadata>");
    close(&mut out, &root);
    out
}

/// The document of an error.
pub(super) fn fault(service: &Service, answer: &Answer<'_>) -> String {
    let mut out = format!("<ErrorResponse xmlns=\"{}\"><Error>", service.xml_namespace);
    let at_fault = if answer.status < 500 {
        "Sender"
    } else {
        "Receiver"
    };
    text_element(&mut out, "Type", at_fault);
    text_element(
        &mut out,
        "Code",
        answer.error.map_or(answer.name, |error| error.code),
    );
    text_element(&mut out, "Message", &answer.fault.message);
    for (name, value) in &answer.fault.members {
        element(&mut out, name, None, value);
    }
    out.push_str("</Error>");
    text_element(&mut out, "RequestId", answer.request_id);
    out.push_str("</ErrorResponse>");
    out
}

fn members(out: &mut String, schema: &Schema, value: &Value) {
    let Value::Structure(values) = value else {
        return;
    };
    for (member, value) in schema.members().iter().zip(values) {
        if let Some(value) = value {
            element(out, member.wire_name, Some(member.schema), value);
        }
    }
}

fn element(out: &mut String, name: &str, schema: Option<&Schema>, value: &Value) {
    open(out, name);
    match value {
        Value::Bool(flag) => out.push_str(if *flag { "true" } else { "false" }),
        Value::Integer(number) => out.push_str(&number.to_string()),
        Value::String(text) => escape(out, text),
        Value::Blob(bytes) => out.push_str(&STANDARD.encode(bytes)),
        Value::Timestamp(instant) => out.push_str(&instant.iso8601()),
        Value::List(elements) => {
            let member = match schema.map(|schema| schema.kind) {
                Some(Kind::List(member, _)) => Some(member),
                _ => None,
            };
            for each in elements {
                element(out, "member", member, each);
            }
        }
        Value::Map(entries) => {
            let of = match schema.map(|schema| schema.kind) {
                Some(Kind::Map { value, .. }) => Some(value),
                _ => None,
            };
            for (key, each) in entries {
                open(out, "entry");
                text_element(out, "key", key);
                element(out, "value", of, each);
                close(out, "entry");
            }
        }
        Value::Structure(_) => {
            if let Some(schema) = schema {
                members(out, schema, value);
            }
        }
        Value::Document(document) => escape(out, &document.to_string()),
    }
    close(out, name);
}

fn text_element(out: &mut String, name: &str, text: &str) {
    open(out, name);
    escape(out, text);
    close(out, name);
}

fn open(out: &mut String, name: &str) {
    out.push('<');
    out.push_str(name);
    out.push('>');
}

fn close(out: &mut String, name: &str) {
    out.push_str("</");
    out.push_str(name);
    out.push('>');
}

/// XML 1.0 cannot say most control characters, not even escaped: they become U+FFFD.
fn escape(out: &mut String, text: &str) {
    for letter in text.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            // A parser would turn a bare one into a line feed.
            '\r' => out.push_str("&#xD;"),
            '\t' | '\n' => out.push(letter),
            '\0'..='\x1F' | '\u{FFFE}' | '\u{FFFF}' => out.push('\u{FFFD}'),
            _ => out.push(letter),
        }
    }
}
