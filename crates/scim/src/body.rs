//! Bodies of requests: JSON, bounded while it is read, each member once.

use std::cell::Cell;
use std::fmt;

use serde::de::{DeserializeSeed, Error as _, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Value};

use crate::error::{INVALID_JSON, ScimError, ScimType};

/// The largest body, in bytes; what `ServiceProviderConfig` says of bulk, too.
pub const MAX_BYTES: usize = 1_048_576;
/// How deep a body may nest. A bulk request with a PATCH of addresses needs nine.
pub const MAX_DEPTH: usize = 16;
/// How many values a body may have, of any kind: what it takes in memory is bounded by it.
pub const MAX_VALUES: usize = 50_000;

/// Reads a body.
///
/// Names that differ in case alone are told apart where the schema is known ([`crate::Schema`]);
/// here a member that is there twice is refused, so that nobody reads another one than we do.
pub fn read(bytes: &[u8]) -> Result<Value, ScimError> {
    if bytes.len() > MAX_BYTES {
        return Err(ScimError::too_large("the body is too large"));
    }
    let left = Cell::new(MAX_VALUES);
    let seed = Bounded {
        depth: MAX_DEPTH,
        left: &left,
    };
    let mut reader = serde_json::Deserializer::from_slice(bytes);
    let read = seed.deserialize(&mut reader);
    match read.and_then(|value| reader.end().map(|()| value)) {
        Ok(value) => Ok(value),
        // What is wrong where would quote the body.
        Err(_) => Err(ScimError::bad(ScimType::InvalidSyntax, INVALID_JSON)),
    }
}

/// Whether a value that somebody else read is within the bounds of a body.
pub(crate) fn is_bounded(value: &Value, depth: usize) -> bool {
    let Some(below) = depth.checked_sub(1) else {
        return false;
    };
    match value {
        Value::Array(values) => values.iter().all(|value| is_bounded(value, below)),
        Value::Object(map) => map.values().all(|value| is_bounded(value, below)),
        _ => true,
    }
}

#[derive(Clone, Copy)]
struct Bounded<'a> {
    depth: usize,
    left: &'a Cell<usize>,
}

impl<'a> Bounded<'a> {
    fn below<E: serde::de::Error>(self) -> Result<Bounded<'a>, E> {
        match self.depth.checked_sub(1) {
            Some(depth) => Ok(Bounded { depth, ..self }),
            None => Err(E::custom("too deep")),
        }
    }
}

impl<'de> DeserializeSeed<'de> for Bounded<'_> {
    type Value = Value;

    fn deserialize<D: serde::Deserializer<'de>>(self, reader: D) -> Result<Value, D::Error> {
        let Some(left) = self.left.get().checked_sub(1) else {
            return Err(D::Error::custom("too many values"));
        };
        self.left.set(left);
        reader.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Bounded<'_> {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(Value::Bool(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_f64<E>(self, value: f64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_str<E>(self, value: &str) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut members: A) -> Result<Value, A::Error> {
        let below = self.below()?;
        let mut values = Vec::new();
        while let Some(value) = members.next_element_seed(below)? {
            values.push(value);
        }
        Ok(Value::Array(values))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Value, A::Error> {
        let below = self.below()?;
        let mut map = Map::new();
        while let Some(name) = members.next_key::<String>()? {
            let value = members.next_value_seed(below)?;
            if map.insert(name, value).is_some() {
                return Err(A::Error::custom("a member is there twice"));
            }
        }
        Ok(Value::Object(map))
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn json_is_read_as_it_is() {
        let body = br#"{"a": [1, -2, 2.5, true, null, "\u00e9"], "b": {"c": []}}"#;
        let expected = json!({"a": [1, -2, 2.5, true, null, "\u{e9}"], "b": {"c": []}});
        assert_eq!(read(body), Ok(expected));
    }

    #[test]
    fn a_member_twice_and_anything_after_the_end_are_refused() {
        for body in [
            &br#"{"a": 1, "a": 2}"#[..],
            b"{} {}",
            b"",
            b"{",
            b"nul",
            b"\xff",
        ] {
            let refused = read(body).map_err(|error| error.detail);
            assert_eq!(refused, Err(INVALID_JSON.to_owned()));
        }
    }

    #[test]
    fn parser_depth_scim_bodies_are_bounded_in_depth_size_and_values() {
        let nested = |depth: usize| format!("{}1{}", "[".repeat(depth), "]".repeat(depth));
        assert!(read(nested(MAX_DEPTH).as_bytes()).is_ok());
        assert!(read(nested(MAX_DEPTH + 1).as_bytes()).is_err());
        assert!(read(nested(500_000).as_bytes()).is_err());
        let many = |values: usize| format!("[{}0]", "0,".repeat(values));
        assert!(read(many(MAX_VALUES - 2).as_bytes()).is_ok());
        assert!(read(many(MAX_VALUES - 1).as_bytes()).is_err());
        let large = format!("\"{}\"", "a".repeat(MAX_BYTES));
        assert_eq!(
            read(large.as_bytes()).map_err(|error| error.status),
            Err(413)
        );
    }
}
