//! `sortBy` and `sortOrder` (RFC 7644 §3.4.2.3).

use std::cmp::Ordering;

use base::Timestamp;
use serde_json::{Map, Value};

use crate::error::{ScimError, ScimType};
use crate::filter::compared;
use crate::path::AttributePath;
use crate::schema::{Kind, Resolved, Schema};

/// In which direction.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Order {
    /// The least first.
    Ascending,
    /// The greatest first.
    Descending,
}

/// What a value is ordered by.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Key {
    Truth(bool),
    Instant(Timestamp),
    Text(String),
}

/// Sorts resources in the form of [`Schema::canonical`]. Those without a value come last when the
/// order is ascending, and first when it is descending; equal ones keep their order.
pub fn sort(
    resources: &mut [Map<String, Value>],
    by: &AttributePath,
    order: Order,
    schema: &Schema,
) -> Result<(), ScimError> {
    let found = schema.resolve(by).filter(|found| compared(found).is_some());
    let Some(found) = found else {
        let detail = format!("`{by}` is nothing to sort by");
        return Err(ScimError::bad(ScimType::InvalidPath, detail));
    };
    resources.sort_by_cached_key(|resource| Ranked {
        key: key(&found, resource),
        order,
    });
    Ok(())
}

#[derive(PartialEq, Eq)]
struct Ranked {
    key: Option<Key>,
    order: Order,
}

impl Ord for Ranked {
    fn cmp(&self, other: &Self) -> Ordering {
        let ascending = match (&self.key, &other.key) {
            (None, None) => Ordering::Equal,
            (None, Some(_)) => Ordering::Greater,
            (Some(_), None) => Ordering::Less,
            (Some(one), Some(two)) => one.cmp(two),
        };
        match self.order {
            Order::Ascending => ascending,
            Order::Descending => ascending.reverse(),
        }
    }
}

impl PartialOrd for Ranked {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// The value to sort by; of several the main one, else the first.
fn key(found: &Resolved, resource: &Map<String, Value>) -> Option<Key> {
    let attribute = compared(found)?;
    let value = match found.find(resource)? {
        Value::Array(values) => {
            let is_primary = |value: &&Value| value.get("primary") == Some(&Value::Bool(true));
            values.iter().find(is_primary).or_else(|| values.first())?
        }
        single => single,
    };
    let value = match value {
        Value::Object(members) => members.get(attribute.name)?,
        single => single,
    };
    match value {
        Value::Bool(value) => Some(Key::Truth(*value)),
        Value::String(text) if attribute.kind == Kind::DateTime => {
            Timestamp::parse_iso8601(text).map(Key::Instant)
        }
        Value::String(text) if attribute.case_exact => Some(Key::Text(text.clone())),
        Value::String(text) => Some(Key::Text(text.to_lowercase())),
        _ => None,
    }
}
