//! Typed members of a canonical resource, with what is wrong with them collected.

use serde_json::{Map, Value};

use crate::check::{Allowed, Violations};
use crate::mode::Mode;

const LONGEST_TEXT: usize = 1024;

/// The members of one object.
pub(crate) struct Members<'a> {
    map: &'a Map<String, Value>,
    mode: Mode,
    /// What stands before the names in complaints.
    prefix: String,
    violations: Violations,
}

impl<'a> Members<'a> {
    pub(crate) fn new(map: &'a Map<String, Value>, mode: Mode) -> Self {
        Self {
            map,
            mode,
            prefix: String::new(),
            violations: Violations::default(),
        }
    }

    pub(crate) fn finish(self) -> Violations {
        self.violations
    }

    /// A text of the usual length.
    pub(crate) fn text(&mut self, name: &str) -> Option<String> {
        self.text_of(name, LONGEST_TEXT, Allowed::Text)
    }

    /// A text; in the RFCs' mode an empty one is absent, as a null is (RFC 7643 §2.5).
    pub(crate) fn text_of(
        &mut self,
        name: &str,
        longest: usize,
        allowed: Allowed,
    ) -> Option<String> {
        let text = self.map.get(name)?.as_str()?;
        if text.is_empty() && self.mode == Mode::Rfc {
            return None;
        }
        let place = format!("{}{name}", self.prefix);
        self.violations.check(&place, text, longest, allowed);
        Some(text.to_owned())
    }

    /// A truth value.
    pub(crate) fn truth(&self, name: &str) -> Option<bool> {
        self.map.get(name)?.as_bool()
    }

    /// An object; an empty one where there is none.
    pub(crate) fn within<T>(&mut self, name: &str, read: impl Fn(&mut Members<'_>) -> T) -> T {
        let nothing = Map::new();
        let map = self.map.get(name).and_then(Value::as_object);
        self.descend(map.unwrap_or(&nothing), &format!("{name}."), read)
    }

    /// The objects of a list.
    pub(crate) fn list<T>(&mut self, name: &str, read: impl Fn(&mut Members<'_>) -> T) -> Vec<T> {
        let values = self.map.get(name).and_then(Value::as_array);
        let objects = values.into_iter().flatten().filter_map(Value::as_object);
        objects
            .enumerate()
            .map(|(number, map)| self.descend(map, &format!("{name}.{}.", number + 1), &read))
            .collect()
    }

    fn descend<T>(
        &mut self,
        map: &Map<String, Value>,
        name: &str,
        read: impl Fn(&mut Members<'_>) -> T,
    ) -> T {
        let mut below = Members {
            map,
            mode: self.mode,
            prefix: format!("{}{name}", self.prefix),
            violations: std::mem::take(&mut self.violations),
        };
        let value = read(&mut below);
        self.violations = below.violations;
        value
    }
}
