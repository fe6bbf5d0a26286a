//! The tree between bytes and generated structs.

use base::Timestamp;

/// A shape's value, without its names: those are in its [`crate::Schema`].
#[derive(Clone, PartialEq)]
pub enum Value {
    /// A boolean.
    Bool(bool),
    /// An integer or a long.
    Integer(i64),
    /// A string or an enumeration.
    String(String),
    /// Bytes; base64 on the wire.
    Blob(Vec<u8>),
    /// An instant.
    Timestamp(Timestamp),
    /// A list.
    List(Vec<Self>),
    /// A map in the order of the wire; keys are unique.
    Map(Vec<(String, Self)>),
    /// A structure or union: a place for each member of its schema, in the schema's order.
    Structure(Vec<Option<Self>>),
    /// Free-form JSON.
    Document(serde_json::Value),
}

impl Value {
    /// What kind of value this is, for messages.
    pub(crate) const fn kind(&self) -> &'static str {
        match self {
            Self::Bool(_) => "boolean",
            Self::Integer(_) => "integer",
            Self::String(_) => "string",
            Self::Blob(_) => "blob",
            Self::Timestamp(_) => "timestamp",
            Self::List(_) => "list",
            Self::Map(_) => "map",
            Self::Structure(_) => "structure",
            Self::Document(_) => "document",
        }
    }
}

/// Names the kind alone: values may be secret.
impl std::fmt::Debug for Value {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.kind())
    }
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::String(text.to_owned())
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Self::String(text)
    }
}

impl From<i64> for Value {
    fn from(number: i64) -> Self {
        Self::Integer(number)
    }
}
