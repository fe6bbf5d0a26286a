//! What a shape looks like: statics that codegen prints from models/.

use std::fmt;
use std::sync::OnceLock;

use regex::Regex;

/// A shape's name, structure and constraints.
#[derive(Debug)]
pub struct Schema {
    /// The name in AWS's model.
    pub name: &'static str,
    /// What it is made of.
    pub kind: Kind,
    /// Must not appear in messages or in the audit trail.
    pub sensitive: bool,
}

/// What a shape is made of.
#[derive(Debug, Clone, Copy)]
pub enum Kind {
    /// `true` or `false`.
    Boolean,
    /// A 32-bit integer.
    Integer(Range),
    /// A 64-bit integer.
    Long(Range),
    /// A string or an enumeration.
    String(Text),
    /// Bytes; the range bounds their number.
    Blob(Range),
    /// An instant.
    Timestamp(TimestampFormat),
    /// A list; the range bounds its length.
    List(&'static Schema, Range),
    /// A map from strings; the range bounds its length.
    Map {
        /// The schema of its keys.
        key: &'static Schema,
        /// The schema of its values.
        value: &'static Schema,
        /// Bounds of its length.
        length: Range,
    },
    /// A structure or union.
    Structure(Structure),
    /// Free-form JSON.
    Document,
}

/// Inclusive bounds.
#[derive(Debug, Clone, Copy)]
pub struct Range {
    /// The least, if bounded.
    pub min: Option<i64>,
    /// The most, if bounded.
    pub max: Option<i64>,
}

/// Constraints of a string.
#[derive(Debug, Clone, Copy)]
pub struct Text {
    /// Bounds of its length in characters.
    pub length: Range,
    /// What the whole value must match.
    pub pattern: Option<&'static Pattern>,
    /// The values of an enumeration; empty: any.
    pub values: &'static [&'static str],
}

/// How an instant is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TimestampFormat {
    /// As the protocol's default says: epoch seconds in JSON, ISO 8601 elsewhere.
    ProtocolDefault,
    /// ISO 8601 in every place.
    Iso8601,
}

/// Members of a structure or union.
#[derive(Debug, Clone, Copy)]
pub struct Structure {
    /// In the model's order.
    pub members: &'static [Member],
    /// Exactly one member is set.
    pub union: bool,
}

/// A member of a structure.
#[derive(Debug, Clone, Copy)]
pub struct Member {
    /// The name in AWS's model.
    pub name: &'static str,
    /// The name on the wire, at its location.
    pub wire_name: &'static str,
    /// Where it travels in a `restJson1` request; other protocols know only the body.
    pub location: Location,
    /// Its schema.
    pub schema: &'static Schema,
    /// Must not be null.
    pub required: bool,
    /// Clients fill it in by themselves.
    pub idempotency_token: bool,
}

/// Where a member travels in a `restJson1` request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Location {
    /// In the body.
    Body,
    /// In a header.
    Header,
    /// In the query string.
    Query,
    /// In a label of the path.
    Path,
}

/// A regular expression that a whole string must match, compiled at its first use.
pub struct Pattern {
    /// As AWS's model has it, in Java's syntax: shown in messages.
    pub source: &'static str,
    translated: &'static str,
    compiled: OnceLock<Option<Regex>>,
}

impl Schema {
    /// A schema that is not sensitive.
    pub const fn new(name: &'static str, kind: Kind) -> Self {
        Self {
            name,
            kind,
            sensitive: false,
        }
    }

    /// A schema whose values must not be shown.
    pub const fn sensitive(name: &'static str, kind: Kind) -> Self {
        Self {
            name,
            kind,
            sensitive: true,
        }
    }

    /// The members of a structure; of anything else none.
    pub const fn members(&self) -> &'static [Member] {
        match self.kind {
            Kind::Structure(structure) => structure.members,
            _ => &[],
        }
    }
}

impl Kind {
    /// A structure.
    pub const fn structure(members: &'static [Member]) -> Self {
        Self::Structure(Structure {
            members,
            union: false,
        })
    }

    /// A union.
    pub const fn union(members: &'static [Member]) -> Self {
        Self::Structure(Structure {
            members,
            union: true,
        })
    }

    /// An enumeration.
    pub const fn enumeration(values: &'static [&'static str]) -> Self {
        Self::String(Text {
            values,
            ..Text::ANY
        })
    }
}

impl Range {
    /// No bounds.
    pub const ANY: Self = Self::of(None, None);

    /// Bounds, each if given.
    pub const fn of(min: Option<i64>, max: Option<i64>) -> Self {
        Self { min, max }
    }
}

impl Text {
    /// No constraints.
    pub const ANY: Self = Self {
        length: Range::ANY,
        pattern: None,
        values: &[],
    };
}

impl Member {
    /// A member that must not be null.
    pub const fn required(name: &'static str, schema: &'static Schema) -> Self {
        Self {
            required: true,
            ..Self::optional(name, schema)
        }
    }

    /// A member that may be absent.
    pub const fn optional(name: &'static str, schema: &'static Schema) -> Self {
        Self {
            name,
            wire_name: name,
            location: Location::Body,
            schema,
            required: false,
            idempotency_token: false,
        }
    }

    /// This member at `location`, under the name it has there.
    pub const fn at(self, location: Location, wire_name: &'static str) -> Self {
        Self {
            wire_name,
            location,
            ..self
        }
    }

    /// This member as a token that clients fill in by themselves.
    pub const fn idempotency_token(self) -> Self {
        Self {
            idempotency_token: true,
            ..self
        }
    }
}

impl Pattern {
    /// A pattern and its translation to the syntax of the `regex` crate.
    pub const fn new(source: &'static str, translated: &'static str) -> Self {
        Self {
            source,
            translated,
            compiled: OnceLock::new(),
        }
    }

    /// Whether all of `text` matches. A pattern that does not compile matches nothing; a test
    /// compiles every pattern of every model.
    pub fn matches(&self, text: &str) -> bool {
        self.compiled().is_some_and(|regex| regex.is_match(text))
    }

    /// Whether the translation is a regular expression at all.
    pub fn compiles(&self) -> bool {
        self.compiled().is_some()
    }

    fn compiled(&self) -> Option<&Regex> {
        self.compiled
            .get_or_init(|| Regex::new(&format!(r"\A(?:{})\z", self.translated)).ok())
            .as_ref()
    }
}

impl fmt::Debug for Pattern {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.source)
    }
}
