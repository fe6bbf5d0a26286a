//! Constraints of texts, in AWS's words.

use std::sync::OnceLock;

use regex::Regex;

use crate::error::{ScimError, ScimType};
use crate::mode::Mode;

const TEXT: &str = r"[\p{L}\p{M}\p{S}\p{N}\p{P}\t\n\r ]+";
const USER_NAME: &str = r"[\p{L}\p{M}\p{S}\p{N}\p{P}]+";

/// What a text may be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Allowed {
    /// Anything that can be seen, and blanks.
    Text,
    /// Anything that can be seen.
    UserName,
}

impl Allowed {
    const fn pattern(self) -> &'static str {
        match self {
            Self::Text => TEXT,
            Self::UserName => USER_NAME,
        }
    }

    fn matches(self, text: &str) -> bool {
        static TEXTS: OnceLock<Option<Regex>> = OnceLock::new();
        static USER_NAMES: OnceLock<Option<Regex>> = OnceLock::new();
        let cell = match self {
            Self::Text => &TEXTS,
            Self::UserName => &USER_NAMES,
        };
        cell.get_or_init(|| Regex::new(&format!(r"\A(?:{})\z", self.pattern())).ok())
            .as_ref()
            .is_some_and(|regex| regex.is_match(text))
    }
}

/// What was found wrong with a resource; told all at once.
#[derive(Debug, Default)]
pub(crate) struct Violations(Vec<(String, String)>);

/// More than that are not told.
const MAX_TOLD: usize = 10;

impl Violations {
    /// `name` must be there.
    pub(crate) fn missing(&mut self, name: &str) {
        self.add(name, "Member must not be null");
    }

    /// Checks a text that is there.
    pub(crate) fn check(&mut self, name: &str, text: &str, longest: usize, allowed: Allowed) {
        if text.chars().count() > longest {
            self.add(
                name,
                &format!("Member must have length less than or equal to {longest}"),
            );
        }
        if !allowed.matches(text) {
            let pattern = allowed.pattern();
            self.add(
                name,
                &format!("Member must satisfy regular expression pattern: {pattern}"),
            );
        }
    }

    fn add(&mut self, name: &str, constraint: &str) {
        self.0.push((name.to_owned(), constraint.to_owned()));
    }

    /// Whether something is wrong with that member already.
    pub(crate) fn is_about(&self, name: &str) -> bool {
        self.0.iter().any(|(about, _)| about == name)
    }

    /// Success, unless there is anything.
    pub(crate) fn into_result(self, mode: Mode) -> Result<(), ScimError> {
        if self.0.is_empty() {
            return Ok(());
        }
        let told = self.0.iter().take(MAX_TOLD).map(|(name, constraint)| {
            format!("Value at '{name}' failed to satisfy constraint: {constraint}")
        });
        let list = told.collect::<Vec<_>>().join("; ");
        // AWS: "errors", however many there are.
        let detail = match mode {
            Mode::Aws => format!("{} validation errors detected: {list}", self.0.len()),
            Mode::Rfc => list,
        };
        Err(ScimError::bad(ScimType::InvalidValue, detail))
    }
}
