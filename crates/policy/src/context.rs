//! What is known about a request: condition keys and their values.

use std::collections::BTreeMap;

/// The condition keys of one request. Names are case-insensitive, those of
/// tags (`aws:PrincipalTag/Team`) included; values are not.
///
/// A key that is not set is absent, and so is a multivalued key without
/// values: policies can tell neither from the other.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Context {
    values: BTreeMap<String, Value>,
}

/// The value of one key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Value {
    One(String),
    /// Of a multivalued key; not empty.
    Many(Vec<String>),
}

impl Context {
    /// Without any keys.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets a single-valued key, replacing what it was.
    pub fn insert(&mut self, key: &str, value: impl Into<String>) {
        self.values.insert(fold(key), Value::One(value.into()));
    }

    /// Sets a multivalued key (`aws:TagKeys`), replacing what it was.
    pub fn insert_many(&mut self, key: &str, values: impl IntoIterator<Item = impl Into<String>>) {
        let values: Vec<String> = values.into_iter().map(Into::into).collect();
        if values.is_empty() {
            self.values.remove(&fold(key));
        } else {
            self.values.insert(fold(key), Value::Many(values));
        }
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
        Some(match self.values.get(&fold(key))? {
            Value::One(value) => std::slice::from_ref(value),
            Value::Many(values) => values,
        })
    }

    /// Every key, in lower case, with its values.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &[String])> {
        self.values.iter().map(|(key, value)| {
            let values = match value {
                Value::One(value) => std::slice::from_ref(value),
                Value::Many(values) => values.as_slice(),
            };
            (key.as_str(), values)
        })
    }

    /// The value of a key that has been through [`fold`].
    pub(crate) fn find(&self, folded_key: &str) -> Option<&Value> {
        self.values.get(folded_key)
    }

    /// The value of a single-valued key that has been through [`fold`].
    pub(crate) fn find_one(&self, folded_key: &str) -> Option<&str> {
        match self.values.get(folded_key)? {
            Value::One(value) => Some(value),
            Value::Many(_) => None,
        }
    }
}

/// The form in which two spellings of one key are equal.
pub(crate) fn fold(key: &str) -> String {
    key.to_lowercase()
}
