//! Values as the audit trail shows them.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Map, Value as Json};

use crate::schema::{Kind, Schema};
use crate::value::Value;

/// What CloudTrail puts in the place of sensitive values.
const HIDDEN: &str = "HIDDEN_DUE_TO_SECURITY_REASONS";

/// A value as `requestParameters` or `responseElements` show it: members with a lower-case first
/// letter, instants in ISO 8601, sensitive values hidden.
pub fn cloudtrail_json(schema: &Schema, value: &Value) -> Json {
    if schema.sensitive {
        return HIDDEN.into();
    }
    match (value, &schema.kind) {
        (Value::Bool(flag), _) => (*flag).into(),
        (Value::Integer(number), _) => (*number).into(),
        (Value::String(text), _) => text.as_str().into(),
        (Value::Blob(bytes), _) => STANDARD.encode(bytes).into(),
        (Value::Timestamp(instant), _) => instant.iso8601().into(),
        (Value::Document(document), _) => document.clone(),
        (Value::List(elements), Kind::List(member, _)) => elements
            .iter()
            .map(|element| cloudtrail_json(member, element))
            .collect(),
        (Value::Map(entries), Kind::Map { value: of, .. }) => entries
            .iter()
            .map(|(key, value)| (key.clone(), cloudtrail_json(of, value)))
            .collect::<Map<_, _>>()
            .into(),
        (Value::Structure(values), _) => schema
            .members()
            .iter()
            .zip(values)
            .filter_map(|(member, value)| {
                let shown = cloudtrail_json(member.schema, value.as_ref()?);
                Some((lower_first(member.name), shown))
            })
            .collect::<Map<_, _>>()
            .into(),
        // A value that does not fit its schema: better nothing than something secret.
        (Value::List(_) | Value::Map(_), _) => Json::Null,
    }
}

/// The name with a lower-case first letter.
pub(crate) fn lower_first(name: &str) -> String {
    let mut letters = name.chars();
    let first = letters.next().map(|letter| letter.to_ascii_lowercase());
    first.into_iter().chain(letters).collect()
}
