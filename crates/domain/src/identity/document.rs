//! Free-form JSON, in which attribute values are updated and rest in their rows.
//!
//! Names of members are AWS's (`GivenName`) and are read without regard to case, because AWS takes
//! `givenName` in documents and answers `GivenName` in shapes. An absent member is never written.

use std::collections::BTreeMap;

use serde_json::Map;

use crate::Error;

/// Free-form JSON.
pub type Document = serde_json::Value;

/// A document that does not say what it should.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the attribute `{path}` {problem}")]
pub struct InvalidDocument {
    /// Where in the document.
    pub path: String,
    /// What is wrong there.
    pub problem: &'static str,
}

impl InvalidDocument {
    pub(super) fn new(path: &str, problem: &'static str) -> Self {
        Self {
            path: path.to_owned(),
            problem,
        }
    }
}

impl From<InvalidDocument> for Error {
    fn from(error: InvalidDocument) -> Self {
        Self::invalid(error.to_string())
    }
}

/// What a member of a document can hold.
pub(super) trait Member: Sized {
    /// Reads the member, which may be absent.
    fn read(value: Option<&Document>, path: &str) -> Result<Self, InvalidDocument>;
    /// The member, unless it is absent.
    fn write(&self) -> Option<Document>;
}

/// A structure in a document; made by [`record!`].
pub(super) trait Record: Sized {
    fn read(value: &Document, path: &str) -> Result<Self, InvalidDocument>;
    fn write(&self) -> Document;
}

/// The members of an object that have not been read yet, by their names in lower case.
pub(super) struct Members<'a> {
    path: &'a str,
    rest: BTreeMap<String, &'a Document>,
}

impl<'a> Members<'a> {
    pub(super) fn of(value: &'a Document, path: &'a str) -> Result<Self, InvalidDocument> {
        let object = value
            .as_object()
            .ok_or_else(|| InvalidDocument::new(path, "is not a structure"))?;
        let mut rest = BTreeMap::new();
        for (name, value) in object {
            if !value.is_null() && rest.insert(name.to_lowercase(), value).is_some() {
                return Err(InvalidDocument::new(
                    &joined(path, name),
                    "is there more than once",
                ));
            }
        }
        Ok(Self { path, rest })
    }

    pub(super) fn take<T: Member>(&mut self, name: &str) -> Result<T, InvalidDocument> {
        let value = self.rest.remove(&name.to_lowercase());
        T::read(value, &joined(self.path, name))
    }

    pub(super) fn finish(self) -> Result<(), InvalidDocument> {
        match self.rest.into_keys().next() {
            None => Ok(()),
            Some(name) => Err(InvalidDocument::new(
                &joined(self.path, &name),
                "is not supported",
            )),
        }
    }
}

fn joined(path: &str, name: &str) -> String {
    if path.is_empty() {
        name.to_owned()
    } else {
        format!("{path}.{name}")
    }
}

/// Adds a member to an object under construction.
pub(super) fn put(map: &mut Map<String, Document>, name: &str, member: &impl Member) {
    if let Some(value) = member.write() {
        map.insert(name.to_owned(), value);
    }
}

/// A structure whose members have names in documents.
macro_rules! record {
    ($(#[$doc:meta])* $name:ident {
        $($(#[$field_doc:meta])* $field:ident: $kind:ty = $wire:literal,)*
    }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Default, PartialEq, Eq)]
        pub struct $name {
            $($(#[$field_doc])* pub $field: $kind,)*
        }

        impl $crate::identity::document::Record for $name {
            fn read(
                value: &$crate::identity::Document,
                path: &str,
            ) -> Result<Self, $crate::identity::InvalidDocument> {
                let mut members = $crate::identity::document::Members::of(value, path)?;
                let record = Self { $($field: members.take($wire)?,)* };
                members.finish()?;
                Ok(record)
            }

            fn write(&self) -> $crate::identity::Document {
                let mut map = serde_json::Map::new();
                $($crate::identity::document::put(&mut map, $wire, &self.$field);)*
                $crate::identity::Document::Object(map)
            }
        }
    };
}
pub(super) use record;

impl Member for Option<String> {
    fn read(value: Option<&Document>, path: &str) -> Result<Self, InvalidDocument> {
        match value {
            None => Ok(None),
            Some(Document::String(text)) => Ok(Some(text.clone())),
            Some(_) => Err(InvalidDocument::new(path, "is not a text")),
        }
    }

    fn write(&self) -> Option<Document> {
        self.clone().map(Document::String)
    }
}

impl Member for String {
    fn read(value: Option<&Document>, path: &str) -> Result<Self, InvalidDocument> {
        Option::<Self>::read(value, path)?.ok_or_else(|| InvalidDocument::new(path, "is required"))
    }

    fn write(&self) -> Option<Document> {
        Some(Document::String(self.clone()))
    }
}

impl Member for Option<bool> {
    fn read(value: Option<&Document>, path: &str) -> Result<Self, InvalidDocument> {
        match value {
            None => Ok(None),
            Some(Document::Bool(flag)) => Ok(Some(*flag)),
            Some(_) => Err(InvalidDocument::new(path, "is not a boolean")),
        }
    }

    fn write(&self) -> Option<Document> {
        self.map(Document::Bool)
    }
}

impl Member for bool {
    fn read(value: Option<&Document>, path: &str) -> Result<Self, InvalidDocument> {
        Option::<Self>::read(value, path).map(Option::unwrap_or_default)
    }

    fn write(&self) -> Option<Document> {
        Some(Document::Bool(*self))
    }
}

impl<T: Record> Member for Vec<T> {
    fn read(value: Option<&Document>, path: &str) -> Result<Self, InvalidDocument> {
        list(value, path)?
            .iter()
            .map(|item| T::read(item, path))
            .collect()
    }

    fn write(&self) -> Option<Document> {
        (!self.is_empty()).then(|| Document::Array(self.iter().map(T::write).collect()))
    }
}

impl Member for Vec<String> {
    fn read(value: Option<&Document>, path: &str) -> Result<Self, InvalidDocument> {
        list(value, path)?
            .iter()
            .map(|item| <String as Member>::read(Some(item), path))
            .collect()
    }

    fn write(&self) -> Option<Document> {
        (!self.is_empty())
            .then(|| Document::Array(self.iter().cloned().map(Document::String).collect()))
    }
}

impl Member for BTreeMap<String, Document> {
    fn read(value: Option<&Document>, path: &str) -> Result<Self, InvalidDocument> {
        match value {
            None => Ok(Self::new()),
            Some(Document::Object(map)) => Ok(map
                .iter()
                .filter(|(_, value)| !value.is_null())
                .map(|(name, value)| (name.clone(), value.clone()))
                .collect()),
            Some(_) => Err(InvalidDocument::new(path, "is not a map")),
        }
    }

    fn write(&self) -> Option<Document> {
        (!self.is_empty()).then(|| self.clone().into_iter().collect())
    }
}

fn list<'a>(value: Option<&'a Document>, path: &str) -> Result<&'a [Document], InvalidDocument> {
    match value {
        None => Ok(&[]),
        Some(Document::Array(items)) => Ok(items),
        Some(_) => Err(InvalidDocument::new(path, "is not a list")),
    }
}
