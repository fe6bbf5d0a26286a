//! What is known about a request: condition keys and their values.

use std::collections::BTreeMap;

/// The condition keys of one request. Names are case-insensitive, those of
/// tags (`aws:PrincipalTag/Team`) included; values are not.
///
/// A key that is not set is absent, and so is a multivalued key without
/// values: policies can tell neither from the other.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Context {
    /// By the names in their folded form.
    entries: BTreeMap<String, Entry>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Entry {
    /// As it was given.
    name: String,
    value: Value,
}

/// The value of one key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Value {
    One(String),
    /// Of a multivalued key; not empty.
    Many(Vec<String>),
    /// What should be one value and is several: nobody can say which is meant.
    Ambiguous(Vec<String>),
}

impl Context {
    /// Without any keys.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets a single-valued key, replacing what it was.
    pub fn insert(&mut self, key: &str, value: impl Into<String>) {
        self.set(key, Value::One(value.into()));
    }

    /// Sets a multivalued key (`aws:TagKeys`), replacing what it was.
    pub fn insert_many(&mut self, key: &str, values: impl IntoIterator<Item = impl Into<String>>) {
        let values: Vec<String> = values.into_iter().map(Into::into).collect();
        if values.is_empty() {
            self.entries.remove(&fold(key));
        } else {
            self.set(key, Value::Many(values));
        }
    }

    /// Sets the key of a tag. Two tags of one thing whose keys differ in case alone are one key
    /// here: with different values it becomes one that no condition can be decided by.
    pub fn insert_tag(&mut self, key: &str, value: &str) {
        let known = self.entries.get(&fold(key)).map(|entry| &entry.value);
        let values = match known {
            Some(Value::One(other)) if other != value => vec![other.clone(), value.to_owned()],
            Some(Value::Ambiguous(others)) => {
                let others = others.iter().map(String::as_str);
                others.chain([value]).map(str::to_owned).collect()
            }
            _ => return self.insert(key, value),
        };
        self.set(key, Value::Ambiguous(values));
    }

    fn set(&mut self, key: &str, value: Value) {
        let name = key.to_owned();
        self.entries.insert(fold(key), Entry { name, value });
    }

    /// As [`Self::insert`], for writing contexts down in one expression.
    #[must_use]
    pub fn with(mut self, key: &str, value: impl Into<String>) -> Self {
        self.insert(key, value);
        self
    }

    /// As [`Self::insert_many`], for writing contexts down in one expression.
    #[must_use]
    pub fn with_many(
        mut self,
        key: &str,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.insert_many(key, values);
        self
    }

    /// The values of a key, in any case; none if the request does not have it.
    pub fn values(&self, key: &str) -> Option<&[String]> {
        Some(self.entries.get(&fold(key))?.value.as_slice())
    }

    /// The keys as they were named, with their values, in the order of the names
    /// in lower case.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &[String])> {
        let entries = self.entries.values();
        entries.map(|entry| (entry.name.as_str(), entry.value.as_slice()))
    }

    /// The value of a key that has been through [`fold`].
    pub(crate) fn find(&self, folded_key: &str) -> Option<&Value> {
        Some(&self.entries.get(folded_key)?.value)
    }

    /// The value of a single-valued key that has been through [`fold`].
    pub(crate) fn find_one(&self, folded_key: &str) -> Option<&str> {
        match self.find(folded_key)? {
            Value::One(value) => Some(value),
            Value::Many(_) | Value::Ambiguous(_) => None,
        }
    }

    /// Whether a key that has been through [`fold`] has values of which nobody can say which is
    /// meant.
    pub(crate) fn is_ambiguous(&self, folded_key: &str) -> bool {
        matches!(self.find(folded_key), Some(Value::Ambiguous(_)))
    }
}

impl Value {
    fn as_slice(&self) -> &[String] {
        match self {
            Self::One(value) => std::slice::from_ref(value),
            Self::Many(values) | Self::Ambiguous(values) => values,
        }
    }
}

/// The form in which two spellings of one key are equal.
pub(crate) fn fold(key: &str) -> String {
    key.to_lowercase()
}
