//! JSON bodies.

use std::fmt;

use base::Timestamp;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Value as Json};

use super::{DEPTH_LIMIT, Read, not_convertible, unreadable};
use crate::schema::{Kind, Location, Member, Schema};
use crate::value::Value;

/// Reads the structure in a body; an empty body is an empty structure.
pub(super) fn structure(schema: &Schema, body: &[u8]) -> Read<Value> {
    value(schema, Json::Object(object(body)?))
}

/// The same where all members are in the body, by their names in the model.
pub(super) fn plain_structure(schema: &Schema, body: &[u8]) -> Read<Value> {
    let mut object = object(body)?;
    let take = |member: &Member| match object.remove(member.name) {
        None | Some(Json::Null) => Ok(None),
        Some(json) => value(member.schema, json).map(Some),
    };
    let members = schema.members().iter().map(take);
    members.collect::<Read<_>>().map(Value::Structure)
}

fn object(body: &[u8]) -> Read<Map<String, Json>> {
    if body.iter().all(u8::is_ascii_whitespace) {
        return Ok(Map::new());
    }
    match parse(body)? {
        Json::Object(object) => Ok(object),
        _ => unreadable("Unexpected token: the request body must be a JSON object"),
    }
}

/// Members of a structure that travel in the body, taken out of a JSON object.
pub(super) fn members(
    members: &[Member],
    object: &mut Map<String, Json>,
) -> Read<Vec<Option<Value>>> {
    let take = |member: &Member| {
        if member.location != Location::Body {
            return Ok(None);
        }
        match object.remove(member.wire_name) {
            None | Some(Json::Null) => Ok(None),
            Some(json) => value(member.schema, json).map(Some),
        }
    };
    members.iter().map(take).collect()
}

fn value(schema: &Schema, json: Json) -> Read<Value> {
    match (&schema.kind, json) {
        (Kind::Document, json) => Ok(Value::Document(json)),
        (Kind::Structure(structure), Json::Object(mut object)) => {
            members(structure.members, &mut object).map(Value::Structure)
        }
        (Kind::List(member, _), Json::Array(elements)) => elements
            .into_iter()
            .map(|element| value(member, element))
            .collect::<Read<_>>()
            .map(Value::List),
        (Kind::Map { value: of, .. }, Json::Object(object)) => object
            .into_iter()
            .filter(|(_, json)| !json.is_null())
            .map(|(key, json)| Ok((key, value(of, json)?)))
            .collect::<Read<_>>()
            .map(Value::Map),
        (Kind::List(..), _) => unreadable("Expected list or null"),
        (Kind::Map { .. }, _) => unreadable("Expected map or null"),
        (Kind::Structure(_), Json::Array(_)) => {
            unreadable("Start of list found where not expected")
        }
        (Kind::Structure(_), _) => unreadable("Expected null"),
        (_, Json::Object(_)) => unreadable("Start of structure or map found where not expected."),
        (_, Json::Array(_)) => unreadable("Start of list found where not expected"),
        (kind, scalar) => self::scalar(kind, scalar),
    }
}

fn scalar(kind: &Kind, json: Json) -> Read<Value> {
    match (kind, json) {
        (Kind::String(_), Json::String(text)) => string(text),
        (Kind::Boolean, Json::Bool(flag)) => Ok(Value::Bool(flag)),
        (Kind::Integer(_), Json::Number(number)) => integer(&number)
            .filter(|number| i32::try_from(*number).is_ok())
            .map_or_else(
                || not_convertible("NUMBER_VALUE", "Integer"),
                |n| Ok(Value::Integer(n)),
            ),
        (Kind::Long(_), Json::Number(number)) => integer(&number).map_or_else(
            || not_convertible("NUMBER_VALUE", "Long"),
            |n| Ok(Value::Integer(n)),
        ),
        (Kind::Timestamp(_), Json::Number(number)) => {
            number.as_f64().and_then(from_epoch_seconds).map_or_else(
                || not_convertible("NUMBER_VALUE", "Timestamp"),
                |t| Ok(Value::Timestamp(t)),
            )
        }
        (Kind::Timestamp(_), Json::String(text)) => timestamp(&text),
        (Kind::Blob(_), Json::String(text)) => blob(&text),
        (kind, other) => not_convertible(token(&other), java_name(kind)),
    }
}

/// Refuses what no text of a database may hold.
pub(super) fn string(text: String) -> Read<Value> {
    if text.contains('\0') {
        return unreadable("a string contains a null character");
    }
    Ok(Value::String(text))
}

/// Reads an instant in ISO 8601.
pub(super) fn timestamp(text: &str) -> Read<Value> {
    Timestamp::parse_iso8601(text).map_or_else(
        || not_convertible("STRING_VALUE", "Timestamp"),
        |instant| Ok(Value::Timestamp(instant)),
    )
}

/// Reads base64.
pub(super) fn blob(text: &str) -> Read<Value> {
    STANDARD.decode(text).map_or_else(
        |_| unreadable("Invalid base64 in a blob"),
        |bytes| Ok(Value::Blob(bytes)),
    )
}

/// What the type is called in AWS's messages.
pub(super) const fn java_name(kind: &Kind) -> &'static str {
    match kind {
        Kind::Boolean => "Boolean",
        Kind::Integer(_) => "Integer",
        Kind::Long(_) => "Long",
        Kind::Timestamp(_) => "Timestamp",
        Kind::Blob(_) => "Blob",
        Kind::List(..) => "List",
        Kind::Map { .. } => "Map",
        Kind::Structure(_) => "Structure",
        Kind::String(_) | Kind::Document => "String",
    }
}

const fn token(json: &Json) -> &'static str {
    match json {
        Json::Null => "NULL_VALUE",
        Json::Bool(true) => "TRUE_VALUE",
        Json::Bool(false) => "FALSE_VALUE",
        Json::Number(_) => "NUMBER_VALUE",
        Json::String(_) => "STRING_VALUE",
        Json::Array(_) => "START_ARRAY",
        Json::Object(_) => "START_OBJECT",
    }
}

/// An integer, also if it is written with an empty fraction.
fn integer(number: &serde_json::Number) -> Option<i64> {
    number.as_i64().or_else(|| {
        let float = number.as_f64()?;
        let is_small = float.abs() < 9_007_199_254_740_992.0;
        (is_small && float.fract() == 0.0).then(|| truncated(float))
    })
}

fn from_epoch_seconds(seconds: f64) -> Option<Timestamp> {
    // Within the years that ISO 8601 can name; well inside an i64 of microseconds.
    let is_near = seconds.is_finite() && seconds.abs() < 253_402_300_800.0;
    is_near.then(|| Timestamp::from_micros(truncated((seconds * 1e6).round())))
}

#[expect(
    clippy::as_conversions,
    clippy::cast_possible_truncation,
    reason = "callers have checked the range; there is no TryFrom<f64>"
)]
const fn truncated(float: f64) -> i64 {
    float as i64
}

/// Parses JSON; refuses duplicate keys and deep nesting.
fn parse(body: &[u8]) -> Read<Json> {
    let mut reader = serde_json::Deserializer::from_slice(body);
    let parsed = Strict { depth: 0 }
        .deserialize(&mut reader)
        .and_then(|json| reader.end().map(|()| json));
    // serde_json's message speaks of lines and columns and shows nothing of the body.
    parsed.or_else(|error| unreadable(format!("The request body is not valid JSON: {error}")))
}

/// Builds a JSON tree that no two parsers can read differently.
#[derive(Clone, Copy)]
struct Strict {
    depth: usize,
}

impl Strict {
    fn deeper<E: Error>(self) -> Result<Self, E> {
        if self.depth >= DEPTH_LIMIT {
            return Err(E::custom("nested too deep"));
        }
        Ok(Self {
            depth: self.depth + 1,
        })
    }
}

impl<'de> DeserializeSeed<'de> for Strict {
    type Value = Json;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Json, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Strict {
    type Value = Json;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_unit<E: Error>(self) -> Result<Json, E> {
        Ok(Json::Null)
    }

    fn visit_bool<E: Error>(self, flag: bool) -> Result<Json, E> {
        Ok(Json::Bool(flag))
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<Json, E> {
        Ok(Json::Number(number.into()))
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<Json, E> {
        Ok(Json::Number(number.into()))
    }

    fn visit_f64<E: Error>(self, number: f64) -> Result<Json, E> {
        Ok(serde_json::Number::from_f64(number).map_or(Json::Null, Json::Number))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Json, E> {
        Ok(Json::String(text.to_owned()))
    }

    fn visit_string<E: Error>(self, text: String) -> Result<Json, E> {
        Ok(Json::String(text))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut sequence: A) -> Result<Json, A::Error> {
        let inner = self.deeper()?;
        let mut elements = Vec::new();
        while let Some(element) = sequence.next_element_seed(inner)? {
            elements.push(element);
        }
        Ok(Json::Array(elements))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Json, A::Error> {
        let inner = self.deeper()?;
        let mut entries = Map::new();
        while let Some(key) = map.next_key::<String>()? {
            let value = map.next_value_seed(inner)?;
            if entries.insert(key, value).is_some() {
                return Err(A::Error::custom("duplicate key"));
            }
        }
        Ok(Json::Object(entries))
    }
}
