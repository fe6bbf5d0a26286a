//! Filters asked of resources.

use std::cmp::Ordering;

use base::Timestamp;
use serde_json::{Map, Value};

use super::{Comparison, Filter, FilterError, Literal};
use crate::path::AttributePath;
use crate::schema::{Attribute, Kind, Resolved, Schema, truth};

pub(super) fn matches(filter: &Filter, resource: &Map<String, Value>, schema: &Schema) -> bool {
    match filter {
        Filter::And(parts) => parts.iter().all(|part| matches(part, resource, schema)),
        Filter::Or(parts) => parts.iter().any(|part| matches(part, resource, schema)),
        Filter::Not(inner) => !matches(inner, resource, schema),
        Filter::Present(path) => {
            let found = schema.resolve(path);
            found.is_some_and(|found| {
                values(&found, resource)
                    .iter()
                    .any(|value| has_value(value))
            })
        }
        Filter::Compare(path, comparison, literal) => {
            let found = schema.resolve(path);
            let values = found.map_or_else(Vec::new, |found| values(&found, resource));
            let attribute = found.and_then(|found| compared(&found));
            compare(&values, attribute, *comparison, literal)
        }
        Filter::Within(path, inner) => schema.resolve(path).is_some_and(|found| {
            let value = found.find(resource);
            each(value).any(|value| matches_value(inner, value, found.attribute))
        }),
    }
}

/// Whether one value of a complex attribute satisfies a filter on its sub-attributes.
pub(crate) fn matches_value(filter: &Filter, value: &Value, attribute: &Attribute) -> bool {
    match filter {
        Filter::And(parts) => parts
            .iter()
            .all(|part| matches_value(part, value, attribute)),
        Filter::Or(parts) => parts
            .iter()
            .any(|part| matches_value(part, value, attribute)),
        Filter::Not(inner) => !matches_value(inner, value, attribute),
        Filter::Present(path) => {
            let sub = within(path, attribute);
            sub.is_some_and(|sub| value.get(sub.name).is_some_and(has_value))
        }
        Filter::Compare(path, comparison, literal) => {
            let sub = within(path, attribute);
            let found = sub.and_then(|sub| value.get(sub.name));
            let values: Vec<&Value> = found.into_iter().collect();
            compare(&values, sub, *comparison, literal)
        }
        Filter::Within(..) => false,
    }
}

/// Refuses what the schema does not have, and comparisons that mean nothing.
pub(super) fn check(filter: &Filter, schema: &Schema) -> Result<(), FilterError> {
    match filter {
        Filter::And(parts) | Filter::Or(parts) => {
            parts.iter().try_for_each(|part| check(part, schema))
        }
        Filter::Not(inner) => check(inner, schema),
        Filter::Present(path) => known(schema.resolve(path), path).map(|_| ()),
        Filter::Compare(path, comparison, literal) => {
            let found = known(schema.resolve(path), path)?;
            let attribute = known(compared(&found), path)?;
            check_comparison(attribute, path, *comparison, literal)
        }
        Filter::Within(path, inner) => {
            let found = known(schema.resolve(path), path)?;
            if found.sub.is_some() || found.attribute.sub_attributes().is_empty() {
                return Err(incomparable(path));
            }
            check_within(inner, found.attribute)
        }
    }
}

/// The same for a filter on the sub-attributes of one attribute.
pub(crate) fn check_within(filter: &Filter, attribute: &Attribute) -> Result<(), FilterError> {
    match filter {
        Filter::And(parts) | Filter::Or(parts) => parts
            .iter()
            .try_for_each(|part| check_within(part, attribute)),
        Filter::Not(inner) => check_within(inner, attribute),
        Filter::Present(path) => known(within(path, attribute), path).map(|_| ()),
        Filter::Compare(path, comparison, literal) => {
            let sub = known(within(path, attribute), path)?;
            check_comparison(sub, path, *comparison, literal)
        }
        Filter::Within(path, _) => Err(incomparable(path)),
    }
}

fn known<T>(found: Option<T>, path: &AttributePath) -> Result<T, FilterError> {
    found.ok_or_else(|| FilterError::Unknown {
        name: path.to_string(),
    })
}

fn incomparable(path: &AttributePath) -> FilterError {
    FilterError::Incomparable {
        name: path.to_string(),
    }
}

fn check_comparison(
    attribute: &Attribute,
    path: &AttributePath,
    comparison: Comparison,
    literal: &Literal,
) -> Result<(), FilterError> {
    let equality = matches!(comparison, Comparison::Equal | Comparison::NotEqual);
    let is_fine = match (attribute.kind, literal) {
        (_, Literal::Null) => equality,
        (Kind::Boolean, Literal::Boolean(_)) => equality,
        (Kind::Boolean, Literal::String(text)) => equality && truth(text).is_some(),
        (Kind::DateTime, Literal::String(text)) => Timestamp::parse_iso8601(text).is_some(),
        (Kind::String | Kind::Reference(_), Literal::String(_)) => true,
        _ => false,
    };
    if is_fine {
        return Ok(());
    }
    Err(incomparable(path))
}

/// A sub-attribute that is named inside of brackets.
fn within(path: &AttributePath, attribute: &Attribute) -> Option<&'static Attribute> {
    match (&path.urn, &path.sub) {
        (None, None) => attribute.sub_attribute(&path.attribute),
        _ => None,
    }
}

/// What a comparison looks at: a complex attribute is compared by its `value`.
pub(crate) fn compared(found: &Resolved) -> Option<&'static Attribute> {
    let innermost = found.innermost();
    match innermost.kind {
        Kind::Complex(_) => innermost.sub_attribute("value"),
        _ => Some(innermost),
    }
}

/// Each value of a list, or the single one.
fn each(value: Option<&Value>) -> impl Iterator<Item = &Value> {
    match value {
        Some(Value::Array(values)) => values.as_slice(),
        Some(single) => std::slice::from_ref(single),
        None => &[],
    }
    .iter()
}

/// What a path leads to in a resource, of every value of a list.
fn values<'a>(found: &Resolved, resource: &'a Map<String, Value>) -> Vec<&'a Value> {
    let sub = match found.sub {
        Some(sub) => Some(sub),
        None => compared(found).filter(|_| !found.attribute.sub_attributes().is_empty()),
    };
    let all = each(found.find(resource));
    match sub {
        None => all.collect(),
        Some(sub) if found.sub.is_none() => {
            // `emails pr` is true of an address without `value`, too.
            all.map(|value| value.get(sub.name).unwrap_or(value))
                .collect()
        }
        Some(sub) => all.filter_map(|value| value.get(sub.name)).collect(),
    }
}

/// RFC 7644 §3.4.2.2: a non-empty or non-null value.
fn has_value(value: &Value) -> bool {
    match value {
        Value::Null => false,
        Value::String(text) => !text.is_empty(),
        Value::Array(values) => values.iter().any(has_value),
        Value::Object(members) => members.values().any(has_value),
        Value::Bool(_) | Value::Number(_) => true,
    }
}

fn compare(
    values: &[&Value],
    attribute: Option<&Attribute>,
    comparison: Comparison,
    literal: &Literal,
) -> bool {
    if comparison == Comparison::NotEqual {
        return !compare(values, attribute, Comparison::Equal, literal);
    }
    if *literal == Literal::Null {
        return comparison == Comparison::Equal && !values.iter().any(|value| has_value(value));
    }
    values
        .iter()
        .any(|value| attribute.is_some_and(|known| compare_one(value, known, comparison, literal)))
}

fn compare_one(
    value: &Value,
    attribute: &Attribute,
    comparison: Comparison,
    literal: &Literal,
) -> bool {
    match (value, literal) {
        (Value::Bool(value), Literal::Boolean(wanted)) => {
            comparison == Comparison::Equal && value == wanted
        }
        (Value::Bool(value), Literal::String(wanted)) => {
            comparison == Comparison::Equal && truth(wanted) == Some(*value)
        }
        (Value::String(value), Literal::String(wanted)) => {
            let instants = (attribute.kind == Kind::DateTime)
                .then(|| Timestamp::parse_iso8601(value).zip(Timestamp::parse_iso8601(wanted)));
            match instants.flatten() {
                Some((value, wanted)) if is_order(comparison) => {
                    is_ordered(value.cmp(&wanted), comparison)
                }
                _ => compare_texts(value, wanted, attribute.case_exact, comparison),
            }
        }
        _ => false,
    }
}

fn compare_texts(value: &str, wanted: &str, case_exact: bool, comparison: Comparison) -> bool {
    let (value, wanted) = if case_exact {
        (value.to_owned(), wanted.to_owned())
    } else {
        (value.to_lowercase(), wanted.to_lowercase())
    };
    match comparison {
        Comparison::Contains => value.contains(&wanted),
        Comparison::StartsWith => value.starts_with(&wanted),
        Comparison::EndsWith => value.ends_with(&wanted),
        _ => is_ordered(value.cmp(&wanted), comparison),
    }
}

fn is_order(comparison: Comparison) -> bool {
    !matches!(
        comparison,
        Comparison::Contains | Comparison::StartsWith | Comparison::EndsWith
    )
}

fn is_ordered(order: Ordering, comparison: Comparison) -> bool {
    match comparison {
        Comparison::Equal => order.is_eq(),
        Comparison::NotEqual => order.is_ne(),
        Comparison::Greater => order.is_gt(),
        Comparison::GreaterOrEqual => order.is_ge(),
        Comparison::Less => order.is_lt(),
        Comparison::LessOrEqual => order.is_le(),
        Comparison::Contains | Comparison::StartsWith | Comparison::EndsWith => false,
    }
}
