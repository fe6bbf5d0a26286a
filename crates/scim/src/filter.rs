//! Filters (RFC 7644 §3.4.2.2): the whole grammar, and what AWS takes of it.

mod aws;
mod matches;
mod parse;
#[cfg(test)]
mod tests;

use std::fmt;

use serde_json::{Map, Number, Value};

pub use aws::AwsFilter;
pub(crate) use matches::{check_within, compared, matches_value};
pub(crate) use parse::parse_path;

use crate::error::{INVALID_FILTER, ScimError, ScimType};
use crate::mode::Mode;
use crate::path::AttributePath;
use crate::schema::Schema;

/// What a filter may cost.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Bytes of text.
    pub length: usize,
    /// How deep parentheses, `not` and value paths nest.
    pub depth: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            length: 4_096,
            depth: 16,
        }
    }
}

/// Why a text is no filter.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum FilterError {
    /// It is longer than the limit.
    #[error("the filter is too long")]
    TooLong,
    /// It nests deeper than the limit.
    #[error("the filter nests too deeply")]
    TooDeep,
    /// Something else was expected.
    #[error("expected {expected} at character {position}")]
    Syntax {
        /// Where, in bytes from the beginning.
        position: usize,
        /// What.
        expected: &'static str,
    },
    /// A name is none.
    #[error("`{name}` is no name of an attribute")]
    Name {
        /// The beginning of what stands there.
        name: String,
    },
    /// There is no such attribute.
    #[error("there is no attribute `{name}`")]
    Unknown {
        /// As it is written.
        name: String,
    },
    /// The attribute cannot be compared like that.
    #[error("the attribute `{name}` cannot be compared like that")]
    Incomparable {
        /// As it is written.
        name: String,
    },
}

impl FilterError {
    /// What the client is told.
    pub fn into_scim(self, mode: Mode) -> ScimError {
        match mode {
            Mode::Aws => ScimError::bad(ScimType::InvalidFilter, INVALID_FILTER),
            Mode::Rfc => ScimError::bad(ScimType::InvalidFilter, self.to_string()),
        }
    }
}

/// How an attribute is compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Comparison {
    /// Equal.
    Equal,
    /// Not equal, or not there.
    NotEqual,
    /// Contains.
    Contains,
    /// Starts with.
    StartsWith,
    /// Ends with.
    EndsWith,
    /// Greater, later, or after in order.
    Greater,
    /// Greater or equal.
    GreaterOrEqual,
    /// Less, earlier, or before in order.
    Less,
    /// Less or equal.
    LessOrEqual,
}

impl Comparison {
    const ALL: [Self; 9] = [
        Self::Equal,
        Self::NotEqual,
        Self::Contains,
        Self::StartsWith,
        Self::EndsWith,
        Self::Greater,
        Self::GreaterOrEqual,
        Self::Less,
        Self::LessOrEqual,
    ];

    /// The operator as it is written.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Equal => "eq",
            Self::NotEqual => "ne",
            Self::Contains => "co",
            Self::StartsWith => "sw",
            Self::EndsWith => "ew",
            Self::Greater => "gt",
            Self::GreaterOrEqual => "ge",
            Self::Less => "lt",
            Self::LessOrEqual => "le",
        }
    }
}

/// What an attribute is compared with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Literal {
    /// Nothing.
    Null,
    /// `true` or `false`.
    Boolean(bool),
    /// A number of JSON.
    Number(Number),
    /// A string of JSON, or an instant.
    String(String),
}

/// A filter.
///
/// `and` and `or` have at least two parts, none of which is of the same kind: what is written
/// `(a and b) and c` is read as `a and b and c`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Filter {
    /// All of them.
    And(Vec<Self>),
    /// Any of them.
    Or(Vec<Self>),
    /// Not that.
    Not(Box<Self>),
    /// The attribute has a value.
    Present(AttributePath),
    /// The attribute compares like that.
    Compare(AttributePath, Comparison, Literal),
    /// One value of the attribute satisfies the filter on its sub-attributes.
    Within(AttributePath, Box<Self>),
}

impl Filter {
    /// Reads a filter.
    pub fn parse(text: &str, limits: Limits) -> Result<Self, FilterError> {
        parse::parse(text, limits)
    }

    /// Whether the resource, in the form of [`Schema::canonical`] with what is read-only added,
    /// satisfies the filter. An attribute that the schema does not have has no value.
    pub fn matches(&self, resource: &Map<String, Value>, schema: &Schema) -> bool {
        matches::matches(self, resource, schema)
    }

    /// Refuses attributes that the schema does not have, and comparisons that mean nothing for
    /// them: a filter with a typing error would find nobody, and the client would believe it.
    pub fn check(&self, schema: &Schema) -> Result<(), FilterError> {
        matches::check(self, schema)
    }

    /// What is compared with `eq`, where that is the whole filter.
    pub fn single_equality(&self) -> Option<(&AttributePath, &Literal)> {
        match self {
            Self::Compare(path, Comparison::Equal, literal) => Some((path, literal)),
            _ => None,
        }
    }
}

impl fmt::Display for Literal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Null => f.write_str("null"),
            Self::Boolean(value) => write!(f, "{value}"),
            Self::Number(number) => write!(f, "{number}"),
            Self::String(text) => write!(f, "{}", Value::from(text.as_str())),
        }
    }
}

impl fmt::Display for Filter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let joined = |f: &mut fmt::Formatter<'_>, parts: &[Self], word: &str| {
            for (number, part) in parts.iter().enumerate() {
                if number > 0 {
                    write!(f, " {word} ")?;
                }
                match part {
                    // `and` binds closer than `or`; only the other way round is in parentheses.
                    Self::Or(_) => write!(f, "({part})")?,
                    _ => write!(f, "{part}")?,
                }
            }
            Ok(())
        };
        match self {
            Self::And(parts) => joined(f, parts, "and"),
            Self::Or(parts) => joined(f, parts, "or"),
            Self::Not(inner) => write!(f, "not ({inner})"),
            Self::Present(path) => write!(f, "{path} pr"),
            Self::Compare(path, comparison, literal) => {
                write!(f, "{path} {} {literal}", comparison.name())
            }
            Self::Within(path, inner) => write!(f, "{path}[{inner}]"),
        }
    }
}
