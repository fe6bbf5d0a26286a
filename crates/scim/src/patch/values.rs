//! Steps on attributes with many values.

use serde_json::{Map, Value};

use super::apply::Step;
use super::{Op, refused};
use crate::error::{ScimError, ScimType};
use crate::filter::{Comparison, Filter, Literal, matches_value};
use crate::mode::Mode;
use crate::schema::Attribute;

/// Adds values; one that is there already is not added again, one of the same value and type
/// changes the one that is there.
pub(super) fn add_values(step: &Step<'_>, given: Vec<Value>, values: &mut Vec<Value>) {
    for value in given {
        let position = match values.iter().position(|there| is_same(there, &value)) {
            Some(position) => {
                extend(values.get_mut(position), value);
                position
            }
            None => {
                values.push(value);
                values.len() - 1
            }
        };
        one_primary(step.attribute, values, position);
    }
}

/// Removes all values, or those that the step names (Entra: the members to remove are the value).
pub(super) fn remove_values(step: &Step<'_>, values: &mut Vec<Value>) -> Result<(), ScimError> {
    if step.operation.value.is_null() {
        values.clear();
        return Ok(());
    }
    let named = step.values()?;
    values.retain(|there| !named.iter().any(|named| includes(there, named)));
    Ok(())
}

/// Sets or removes a sub-attribute of every value.
pub(super) fn at_every(
    step: &Step<'_>,
    sub: &'static Attribute,
    values: &mut Vec<Value>,
) -> Result<(), ScimError> {
    if values.is_empty() && step.operation.op != Op::Remove {
        values.push(Value::Object(Map::new()));
    }
    for position in 0..values.len() {
        if let Some(Value::Object(within)) = values.get_mut(position) {
            step.set_sub(sub, within)?;
        }
    }
    one_primary(step.attribute, values, 0);
    Ok(())
}

/// Takes a step on the values that a filter selects.
pub(super) fn at_selected(
    step: &Step<'_>,
    selector: &Filter,
    sub: Option<&'static Attribute>,
    values: &mut Vec<Value>,
) -> Result<(), ScimError> {
    let mode = step.schema.mode();
    let op = step.operation.op;
    let selected: Vec<usize> = (0..values.len())
        .filter(|position| {
            let value = values.get(*position);
            value.is_some_and(|value| matches_value(selector, value, step.attribute))
        })
        .collect();
    if selected.is_empty() {
        // Entra adds `emails[type eq "work"].value`, and replaces it before there is one.
        let made = match (op, mode) {
            (Op::Remove, Mode::Aws) => return Ok(()),
            (Op::Add, _) | (Op::Replace, Mode::Aws) => described(selector, step.attribute),
            (Op::Remove | Op::Replace, Mode::Rfc) => None,
        };
        let Some(mut made) = made else {
            let detail = format!("no value of `{}` is selected", step.attribute.name);
            return Err(refused(mode, ScimType::NoTarget, detail));
        };
        set(step, sub, &mut made)?;
        let position = values.len();
        values.push(Value::Object(made));
        one_primary(step.attribute, values, position);
        return Ok(());
    }
    if op == Op::Remove && sub.is_none() {
        let mut position = 0;
        values.retain(|_| {
            position += 1;
            !selected.contains(&(position - 1))
        });
        return Ok(());
    }
    for position in selected {
        if let Some(Value::Object(within)) = values.get_mut(position) {
            if op == Op::Replace && sub.is_none() {
                within.clear();
            }
            set(step, sub, within)?;
            one_primary(step.attribute, values, position);
        }
    }
    Ok(())
}

/// Sets what the step gives on one value.
fn set(
    step: &Step<'_>,
    sub: Option<&'static Attribute>,
    within: &mut Map<String, Value>,
) -> Result<(), ScimError> {
    if let Some(sub) = sub {
        return step.set_sub(sub, within);
    }
    match step.values()?.as_slice() {
        [Value::Object(given)] => {
            within.extend(given.clone());
            Ok(())
        }
        _ => {
            let detail = format!("one value of `{}` is set to one value", step.attribute.name);
            Err(refused(step.schema.mode(), ScimType::InvalidValue, detail))
        }
    }
}

/// The value that a filter describes, if all that it says is what is equal to what.
fn described(selector: &Filter, attribute: &Attribute) -> Option<Map<String, Value>> {
    let parts = match selector {
        Filter::And(parts) => parts.as_slice(),
        single => std::slice::from_ref(single),
    };
    let mut made = Map::new();
    for part in parts {
        let Filter::Compare(path, Comparison::Equal, literal) = part else {
            return None;
        };
        let sub = attribute.sub_attribute(&path.attribute)?;
        let value = match literal {
            Literal::String(text) => Value::from(text.as_str()),
            Literal::Boolean(value) => Value::Bool(*value),
            Literal::Null | Literal::Number(_) => return None,
        };
        made.insert(sub.name.to_owned(), value);
    }
    Some(made)
}

/// RFC 7644 §3.5.2: when a value becomes the main one, no other is.
fn one_primary(attribute: &Attribute, values: &mut [Value], position: usize) {
    let is_primary = |value: &Value| value.get("primary") == Some(&Value::Bool(true));
    if attribute.sub_attribute("primary").is_none() || !values.get(position).is_some_and(is_primary)
    {
        return;
    }
    for (other, value) in values.iter_mut().enumerate() {
        if other != position && is_primary(value) {
            extend(
                Some(value),
                Value::Object(Map::from_iter([("primary".to_owned(), false.into())])),
            );
        }
    }
}

/// The same value of the same type, or everything that is said of the one is true of the other.
fn is_same(there: &Value, given: &Value) -> bool {
    let key = |value: &Value| (value.get("value").cloned(), value.get("type").cloned());
    includes(there, given) || (given.get("value").is_some() && key(there) == key(given))
}

fn includes(there: &Value, named: &Value) -> bool {
    match named {
        Value::Object(named) => named
            .iter()
            .all(|(name, value)| there.get(name) == Some(value)),
        named => there == named,
    }
}

fn extend(there: Option<&mut Value>, given: Value) {
    if let (Some(Value::Object(there)), Value::Object(given)) = (there, given) {
        there.extend(given);
    }
}
