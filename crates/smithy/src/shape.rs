//! Generated structs from and into values.

use std::collections::BTreeMap;
use std::vec::IntoIter;

use base::Timestamp;

use crate::schema::{Kind, Schema};
use crate::value::Value;

/// A type that moves from and into a [`Value`].
pub trait Shape: Sized {
    /// Takes the value apart.
    fn from_value(value: Value) -> Result<Self, ShapeError>;
    /// Puts the value together.
    fn into_value(self) -> Value;
}

/// A generated structure.
pub trait StructureShape: Shape {
    /// Its schema.
    const SCHEMA: &'static Schema;
}

/// A generated enumeration.
pub trait Enumeration: Shape + Copy + 'static {
    /// Every variant, in the model's order.
    const VARIANTS: &'static [Self];

    /// The name on the wire.
    fn as_str(self) -> &'static str;

    /// The variant with this name on the wire.
    fn parse(text: &str) -> Option<Self> {
        Self::VARIANTS
            .iter()
            .copied()
            .find(|variant| variant.as_str() == text)
    }
}

/// A value that does not fit its type. After validation this is a defect of ours, not the client's.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ShapeError {
    /// A value of another kind than the type's.
    #[error("expected {expected}, found {found}")]
    Kind {
        /// What the type wants.
        expected: &'static str,
        /// What the value is.
        found: &'static str,
    },
    /// An integer that does not fit, or a name that is none of an enumeration's.
    #[error("the value is out of the range of {0}")]
    Range(&'static str),
    /// A required member without a value.
    #[error("member {member} of `{structure}` is required")]
    Missing {
        /// The structure's name.
        structure: &'static str,
        /// The member's place, from 1.
        member: usize,
    },
}

/// The members of a structure, taken in the schema's order.
#[derive(Debug)]
pub struct Fields {
    structure: &'static str,
    place: usize,
    values: IntoIter<Option<Value>>,
}

impl Fields {
    /// The members of `value`, which is to be the structure named.
    pub fn of(value: Value, structure: &'static str) -> Result<Self, ShapeError> {
        match value {
            Value::Structure(values) => Ok(Self {
                structure,
                place: 0,
                values: values.into_iter(),
            }),
            other => Err(mismatch("structure", &other)),
        }
    }

    /// The next member, which must be there.
    pub fn required<T: Shape>(&mut self) -> Result<T, ShapeError> {
        self.optional()?.ok_or(ShapeError::Missing {
            structure: self.structure,
            member: self.place,
        })
    }

    /// The next member.
    pub fn optional<T: Shape>(&mut self) -> Result<Option<T>, ShapeError> {
        self.place += 1;
        self.values.next().flatten().map(T::from_value).transpose()
    }
}

/// A member's value; for generated code.
pub fn required<T: Shape>(member: T) -> Option<Value> {
    Some(member.into_value())
}

/// A member's value if it is there; for generated code.
pub fn optional<T: Shape>(member: Option<T>) -> Option<Value> {
    member.map(T::into_value)
}

/// The structure of operations whose model has no input or no output.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Empty;

static EMPTY: Schema = Schema::new("Empty", Kind::structure(&[]));

impl Shape for Empty {
    fn from_value(_: Value) -> Result<Self, ShapeError> {
        Ok(Self)
    }

    fn into_value(self) -> Value {
        Value::Structure(Vec::new())
    }
}

impl StructureShape for Empty {
    const SCHEMA: &'static Schema = &EMPTY;
}

const fn mismatch(expected: &'static str, found: &Value) -> ShapeError {
    ShapeError::Kind {
        expected,
        found: found.kind(),
    }
}

macro_rules! simple_shape {
    ($rust:ty, $variant:ident, $expected:literal) => {
        impl Shape for $rust {
            fn from_value(value: Value) -> Result<Self, ShapeError> {
                match value {
                    Value::$variant(inner) => Ok(inner),
                    other => Err(mismatch($expected, &other)),
                }
            }

            fn into_value(self) -> Value {
                Value::$variant(self)
            }
        }
    };
}

simple_shape!(bool, Bool, "boolean");
simple_shape!(i64, Integer, "integer");
simple_shape!(String, String, "string");
simple_shape!(Vec<u8>, Blob, "blob");
simple_shape!(Timestamp, Timestamp, "timestamp");
simple_shape!(serde_json::Value, Document, "document");

impl Shape for i32 {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        Self::try_from(i64::from_value(value)?).or(Err(ShapeError::Range("integer")))
    }

    fn into_value(self) -> Value {
        Value::Integer(self.into())
    }
}

impl<T: Shape> Shape for Box<T> {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        T::from_value(value).map(Self::new)
    }

    fn into_value(self) -> Value {
        (*self).into_value()
    }
}

impl<T: Shape> Shape for Vec<T> {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        match value {
            Value::List(elements) => elements.into_iter().map(T::from_value).collect(),
            other => Err(mismatch("list", &other)),
        }
    }

    fn into_value(self) -> Value {
        Value::List(self.into_iter().map(T::into_value).collect())
    }
}

impl<T: Shape> Shape for BTreeMap<String, T> {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        match value {
            Value::Map(entries) => entries
                .into_iter()
                .map(|(key, value)| Ok((key, T::from_value(value)?)))
                .collect(),
            other => Err(mismatch("map", &other)),
        }
    }

    fn into_value(self) -> Value {
        let entries = self.into_iter();
        Value::Map(
            entries
                .map(|(key, value)| (key, value.into_value()))
                .collect(),
        )
    }
}

/// Implements `Debug` as the type's name alone: members may be secret.
#[macro_export]
macro_rules! opaque_debug {
    ($($name:ident),* $(,)?) => {
        $(impl ::std::fmt::Debug for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.write_str(stringify!($name))
            }
        })*
    };
}

/// Declares an enumeration of the model: variants and their names on the wire.
#[macro_export]
macro_rules! enumeration {
    ($(#[$attribute:meta])* $name:ident { $($variant:ident = $wire:literal),* $(,)? }) => {
        $(#[$attribute])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
        pub enum $name {
            $(
                #[doc = concat!("`", $wire, "`")]
                $variant,
            )*
        }

        impl $crate::Shape for $name {
            fn from_value(value: $crate::Value) -> Result<Self, $crate::ShapeError> {
                let text = <String as $crate::Shape>::from_value(value)?;
                <Self as $crate::Enumeration>::parse(&text)
                    .ok_or($crate::ShapeError::Range(stringify!($name)))
            }

            fn into_value(self) -> $crate::Value {
                $crate::Value::String($crate::Enumeration::as_str(self).to_owned())
            }
        }

        impl $crate::Enumeration for $name {
            const VARIANTS: &'static [Self] = &[$(Self::$variant),*];

            fn as_str(self) -> &'static str {
                self.as_str()
            }
        }

        impl $name {
            /// The name on the wire.
            pub const fn as_str(self) -> &'static str {
                match self {
                    $(Self::$variant => $wire,)*
                }
            }

            /// The variant with this name on the wire.
            pub fn parse(text: &str) -> Option<Self> {
                <Self as $crate::Enumeration>::parse(text)
            }
        }
    };
}
