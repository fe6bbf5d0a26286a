//! `bulkId:…` where the id of a resource belongs.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

const PREFIX: &str = "bulkId:";

/// The members whose texts are ids of resources; elsewhere such a text is only a text.
const PLACES: [&str; 3] = ["value", "manager", "members"];

/// The bulk id that a text refers to.
pub(super) fn of(text: &str) -> Option<&str> {
    text.strip_prefix(PREFIX)
}

/// The bulk ids that data refer to.
pub(super) fn collect(data: &Value, found: &mut BTreeSet<String>) {
    collect_in(data, false, found);
}

fn collect_in(value: &Value, is_place: bool, found: &mut BTreeSet<String>) {
    match value {
        Value::String(text) if is_place => found.extend(of(text).map(str::to_owned)),
        Value::Array(values) => values
            .iter()
            .for_each(|value| collect_in(value, is_place, found)),
        Value::Object(members) => {
            for (name, value) in members {
                collect_in(value, is_named(name), found);
            }
        }
        _ => {}
    }
}

fn is_named(name: &str) -> bool {
    PLACES.iter().any(|place| place.eq_ignore_ascii_case(name))
}

/// Puts ids of resources where data refer to them.
pub(super) fn resolve(data: &mut Value, made: &BTreeMap<String, String>) {
    resolve_in(data, false, made);
}

fn resolve_in(value: &mut Value, is_place: bool, made: &BTreeMap<String, String>) {
    match value {
        Value::String(text) if is_place => *text = resolved(text, made),
        Value::Array(values) => {
            for value in values {
                resolve_in(value, is_place, made);
            }
        }
        Value::Object(members) => {
            for (name, value) in members {
                resolve_in(value, is_named(name), made);
            }
        }
        _ => {}
    }
}

/// The id that a text refers to, or the text itself.
pub(super) fn resolved(text: &str, made: &BTreeMap<String, String>) -> String {
    let id = of(text).and_then(|bulk_id| made.get(bulk_id)).cloned();
    id.unwrap_or_else(|| text.to_owned())
}
