//! Prints schemas.

use std::fmt::Write as _;

use serde_json::Value;

use super::model::{Model, element, flag, members, strings, text};
use super::{imports, translate};

const FROM_SMITHY: &[&str] = &[
    "ErrorSchema",
    "Kind",
    "Location",
    "Member",
    "Pattern",
    "Range",
    "Schema",
    "Text",
    "TimestampFormat",
];

/// The module `schemas`.
pub(super) fn print(model: &Model) -> Result<String, String> {
    let mut out = String::new();
    for (name, shape) in &model.shapes {
        let constructor = if flag(shape, "sensitive") {
            "sensitive"
        } else {
            "new"
        };
        let (kind, pattern) = kind(model, name, shape)?;
        out.push_str(&pattern);
        let _ = writeln!(
            out,
            "/// `{name}`\npub static {}: Schema = Schema::{constructor}({name:?}, {kind});\n",
            model.constant(name)
        );
        if flag(shape, "exception") {
            error(model, name, shape, &mut out);
        }
    }
    let header = format!(
        "//! Schemas of the shapes of {}.\n\
         //! GENERATED from models/{}.json by `cargo xtask codegen`. Never edited.\n\n",
        model.metadata("serviceFullName"),
        model.name
    );
    Ok(format!(
        "{header}{}{out}",
        imports("smithy", FROM_SMITHY, &out)
    ))
}

fn kind(model: &Model, name: &str, shape: &Value) -> Result<(String, String), String> {
    let range = range(shape);
    let mut pattern = String::new();
    let kind = match text(shape, "type") {
        "structure" if flag(shape, "document") => "Kind::Document".to_owned(),
        "structure" => structure(model, shape)?,
        "boolean" => "Kind::Boolean".to_owned(),
        "integer" => format!("Kind::Integer({range})"),
        "long" => format!("Kind::Long({range})"),
        "blob" => format!("Kind::Blob({range})"),
        "timestamp" => match text(shape, "timestampFormat") {
            "" => "Kind::Timestamp(TimestampFormat::ProtocolDefault)".to_owned(),
            "iso8601" => "Kind::Timestamp(TimestampFormat::Iso8601)".to_owned(),
            other => {
                return Err(format!(
                    "shape `{name}`: timestamp format `{other}` is not known"
                ));
            }
        },
        "list" => format!(
            "Kind::List(&{}, {range})",
            model.constant(element(shape, "member"))
        ),
        "map" => format!(
            "Kind::Map {{ key: &{}, value: &{}, length: {range} }}",
            model.constant(element(shape, "key")),
            model.constant(element(shape, "value"))
        ),
        "string" => {
            pattern = self::pattern(model, name, shape)?;
            string(model, name, shape, &range)
        }
        other => return Err(format!("shape `{name}`: type `{other}` is not known")),
    };
    Ok((kind, pattern))
}

fn string(model: &Model, name: &str, shape: &Value, range: &str) -> String {
    let values: Vec<String> = strings(shape, "enum")
        .map(|value| format!("{value:?}"))
        .collect();
    if !values.is_empty() {
        return format!("Kind::enumeration(&[{}])", values.join(", "));
    }
    let mut facts = String::new();
    if range != "Range::ANY" {
        let _ = write!(facts, "length: {range}, ");
    }
    if !text(shape, "pattern").is_empty() {
        let _ = write!(facts, "pattern: Some(&{}_PATTERN), ", model.constant(name));
    }
    if facts.is_empty() {
        "Kind::String(Text::ANY)".to_owned()
    } else {
        format!("Kind::String(Text {{ {facts}..Text::ANY }})")
    }
}

fn pattern(model: &Model, name: &str, shape: &Value) -> Result<String, String> {
    let source = text(shape, "pattern");
    if source.is_empty() || strings(shape, "enum").next().is_some() {
        return Ok(String::new());
    }
    let translated = match text(shape, "regex") {
        "" => translate::pattern(source)?,
        by_hand => by_hand.to_owned(),
    };
    Ok(format!(
        "static {}_PATTERN: Pattern = Pattern::new({source:?}, {translated:?});\n\n",
        model.constant(name)
    ))
}

fn structure(model: &Model, shape: &Value) -> Result<String, String> {
    let mut printed = String::new();
    for member in members(shape) {
        let presence = if flag(member, "required") {
            "required"
        } else {
            "optional"
        };
        let _ = write!(
            printed,
            "Member::{presence}({:?}, &{})",
            text(member, "name"),
            model.constant(text(member, "shape"))
        );
        let location = match text(member, "location") {
            "" => "Body",
            "header" => "Header",
            "querystring" => "Query",
            "uri" => "Path",
            other => return Err(format!("location `{other}` is not known")),
        };
        let wire_name = text(member, "locationName");
        if location != "Body" || !wire_name.is_empty() {
            let _ = write!(printed, ".at(Location::{location}, {wire_name:?})");
        }
        if flag(member, "idempotencyToken") {
            printed.push_str(".idempotency_token()");
        }
        printed.push_str(",\n");
    }
    let constructor = if flag(shape, "union") {
        "union"
    } else {
        "structure"
    };
    Ok(format!("Kind::{constructor}(&[{printed}])"))
}

fn error(model: &Model, name: &str, shape: &Value, out: &mut String) {
    let facts = shape.get("error").unwrap_or(&Value::Null);
    let code = match text(facts, "code") {
        "" => name,
        code => code,
    };
    let default = if flag(shape, "fault") { 500 } else { 400 };
    let status = facts
        .get("httpStatusCode")
        .and_then(Value::as_u64)
        .unwrap_or(default);
    let _ = writeln!(
        out,
        "/// The error `{name}`\npub static {}: ErrorSchema = ErrorSchema {{ shape: &{}, \
         code: {code:?}, status: {status} }};\n",
        model.error_constant(name),
        model.constant(name)
    );
}

fn range(shape: &Value) -> String {
    let bound = |key| shape.get(key).and_then(Value::as_i64);
    match (bound("min"), bound("max")) {
        (None, None) => "Range::ANY".to_owned(),
        (min, max) => format!("Range::of({min:?}, {max:?})"),
    }
}
