//! From what a client wrote to what the rest of the crate works on.

use serde_json::{Map, Value};

use super::attribute::{Attribute, Kind, Mutability};
use super::{ResourceKind, Schema};
use crate::body::{MAX_DEPTH, is_bounded};
use crate::error::{ScimError, ScimType, UNPARSABLE};
use crate::mode::Mode;

pub(super) fn canonical(
    schema: &Schema,
    resource: &Value,
) -> Result<Map<String, Value>, ScimError> {
    let Value::Object(members) = resource else {
        return Err(ScimError::unparsable());
    };
    if !is_bounded(resource, MAX_DEPTH) {
        return Err(ScimError::unparsable());
    }
    let mut written = Map::new();
    for (name, value) in members {
        if let Some(extension) = schema.extension(name) {
            let Value::Object(within) = value else {
                if value.is_null() {
                    continue;
                }
                return Err(wrong_type(schema.mode(), extension.id));
            };
            let mut inner = Map::new();
            for (name, value) in within {
                let mut attributes = extension.attributes(schema.mode());
                if let Some(attribute) = attributes.find(|known| known.is_named(name)) {
                    put(&mut inner, schema, attribute, value)?;
                }
            }
            if !inner.is_empty() {
                insert_once(&mut written, extension.id, Value::Object(inner))?;
            }
        } else if let Some(attribute) = schema.core_attribute(name) {
            put(&mut written, schema, attribute, value)?;
        }
    }
    stamp(schema, &mut written);
    Ok(written)
}

/// Writes `schemas` as the resource has them.
pub(crate) fn stamp(schema: &Schema, resource: &mut Map<String, Value>) {
    let schemas = schema
        .definitions()
        .filter(|definition| {
            definition.id == schema.core.id || resource.contains_key(definition.id)
        })
        .map(|definition| Value::from(definition.id))
        .collect();
    resource.insert("schemas".to_owned(), Value::Array(schemas));
}

/// Refuses a resource that says it is another one. AWS takes one that says nothing.
pub(crate) fn require_schemas(schema: &Schema, resource: &Value) -> Result<(), ScimError> {
    let members = resource.as_object().ok_or_else(ScimError::unparsable)?;
    let named = members
        .iter()
        .find(|(name, _)| name.eq_ignore_ascii_case("schemas"));
    let is_right = match named.map(|(_, value)| value) {
        None => schema.mode() == Mode::Aws,
        Some(value) => {
            let urns = value.as_array().map_or(&[][..], Vec::as_slice);
            let mut urns = urns.iter().filter_map(Value::as_str);
            urns.any(|urn| urn.eq_ignore_ascii_case(schema.core.id))
        }
    };
    if is_right {
        return Ok(());
    }
    Err(match schema.mode() {
        Mode::Aws => ScimError::unparsable(),
        Mode::Rfc => ScimError::bad(
            ScimType::InvalidSyntax,
            format!("schemas does not name {}", schema.core.id),
        ),
    })
}

fn put(
    target: &mut Map<String, Value>,
    schema: &Schema,
    attribute: &Attribute,
    value: &Value,
) -> Result<(), ScimError> {
    if attribute.mutability == Mutability::ReadOnly {
        return Ok(());
    }
    match canonical_value(schema, attribute, value)? {
        Value::Null => Ok(()),
        value => insert_once(target, attribute.name, value),
    }
}

fn insert_once(target: &mut Map<String, Value>, name: &str, value: Value) -> Result<(), ScimError> {
    match target.insert(name.to_owned(), value) {
        None => Ok(()),
        // Two spellings of one name: whichever was taken, somebody else would read the other.
        Some(_) => Err(ScimError::bad(
            ScimType::InvalidSyntax,
            format!("the attribute {name} is there more than once"),
        )),
    }
}

/// A whole value of an attribute: a list where it is multi-valued. Null is what is not there, and
/// so are an empty list and an object of nothing that is known.
pub(crate) fn canonical_value(
    schema: &Schema,
    attribute: &Attribute,
    value: &Value,
) -> Result<Value, ScimError> {
    if !attribute.multi_valued {
        return one(schema, attribute, value);
    }
    let values = canonical_values(schema, attribute, value)?;
    Ok(if values.is_empty() {
        Value::Null
    } else {
        Value::Array(values)
    })
}

/// The values of a multi-valued attribute; a single one may come without its list.
pub(crate) fn canonical_values(
    schema: &Schema,
    attribute: &Attribute,
    value: &Value,
) -> Result<Vec<Value>, ScimError> {
    let given = match value {
        Value::Null => &[],
        Value::Array(values) => values.as_slice(),
        single => std::slice::from_ref(single),
    };
    check_number(schema, attribute, given.len())?;
    let mut values = Vec::with_capacity(given.len());
    for value in given {
        match one(schema, attribute, value)? {
            Value::Null => {}
            value => values.push(value),
        }
    }
    Ok(values)
}

/// Refuses more values than an attribute may have.
pub(crate) fn check_number(
    schema: &Schema,
    attribute: &Attribute,
    number: usize,
) -> Result<(), ScimError> {
    let limit = match schema.kind() {
        ResourceKind::User => schema.mode().values_of_attribute(),
        ResourceKind::Group => schema.mode().members_in_request(),
    };
    if number <= limit {
        return Ok(());
    }
    Err(ScimError::bad(
        ScimType::InvalidValue,
        format!(
            "List attribute {} exceeds allowed limit of {limit}",
            attribute.name
        ),
    ))
}

fn one(schema: &Schema, attribute: &Attribute, value: &Value) -> Result<Value, ScimError> {
    let wrong = || wrong_type(schema.mode(), attribute.name);
    match (attribute.kind, value) {
        (_, Value::Null) => Ok(Value::Null),
        (Kind::String | Kind::Reference(_) | Kind::DateTime, Value::String(_))
        | (Kind::Boolean, Value::Bool(_)) => Ok(value.clone()),
        // Entra writes `"True"`, Okta's older connectors `"true"`.
        (Kind::Boolean, Value::String(text)) => truth(text).map(Value::Bool).ok_or_else(wrong),
        (Kind::Complex(_), Value::Object(members)) => {
            let mut written = Map::new();
            for (name, value) in members {
                if let Some(sub) = attribute.sub_attribute(name) {
                    put(&mut written, schema, sub, value)?;
                }
            }
            Ok(if written.is_empty() {
                Value::Null
            } else {
                Value::Object(written)
            })
        }
        // A manager, a member or an address by its value alone (Entra).
        (Kind::Complex(_), Value::String(text)) => match attribute.sub_attribute("value") {
            Some(_) if text.is_empty() => Ok(Value::Null),
            Some(sub) => {
                let value = Value::from(text.as_str());
                Ok(Value::Object(Map::from_iter([(
                    sub.name.to_owned(),
                    value,
                )])))
            }
            None => Err(wrong()),
        },
        _ => Err(wrong()),
    }
}

/// A boolean that came as text.
pub(crate) fn truth(text: &str) -> Option<bool> {
    if text.eq_ignore_ascii_case("true") {
        Some(true)
    } else if text.eq_ignore_ascii_case("false") {
        Some(false)
    } else {
        None
    }
}

fn wrong_type(mode: Mode, name: &str) -> ScimError {
    match mode {
        Mode::Aws => ScimError::bad(ScimType::InvalidValue, UNPARSABLE),
        Mode::Rfc => ScimError::bad(
            ScimType::InvalidValue,
            format!("the value of {name} is not of its type"),
        ),
    }
}
