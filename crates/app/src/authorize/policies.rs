//! Compiled policies by their text: a document is parsed once, however many requests ask it.

use std::sync::{Arc, Mutex, PoisonError};

use domain::Error;
use policy::{Compiled, PolicyKind};

/// Beyond so many texts, all are forgotten and compiled again as they are needed: memory is
/// bounded.
const MOST: usize = 8_192;

#[expect(
    clippy::disallowed_types,
    reason = "never walked through, and asked for long keys at every request"
)]
type ByText = std::collections::HashMap<String, Vec<Entry>>;

/// Texts, not ids, are the key, so that nothing can be out of date.
#[derive(Debug, Default)]
pub(crate) struct CompiledPolicies {
    compiled: Mutex<ByText>,
}

/// One text may be several policies.
#[derive(Debug)]
struct Entry {
    kind: PolicyKind,
    compiled: Arc<Compiled>,
}

impl CompiledPolicies {
    /// The policy of this text; the label is what explanations call it.
    ///
    /// A stored document that cannot be read might have denied the request: the request fails.
    pub(crate) fn get(
        &self,
        kind: PolicyKind,
        label: &str,
        text: &str,
    ) -> Result<Arc<Compiled>, Error> {
        let mut compiled = self.compiled.lock().unwrap_or_else(PoisonError::into_inner);
        let found = compiled.get(text).and_then(|entries| {
            entries
                .iter()
                .find(|entry| entry.kind == kind && entry.compiled.label() == label)
        });
        if let Some(entry) = found {
            return Ok(Arc::clone(&entry.compiled));
        }
        let fresh = Compiled::parse(label, text, kind).map_err(|error| {
            Error::internal(format!(
                "the {kind:?} policy `{label}` cannot be read: {error}"
            ))
        })?;
        let fresh = Arc::new(fresh);
        if compiled.len() >= MOST {
            compiled.clear();
        }
        let entries = compiled.entry(text.to_owned()).or_default();
        // The same text under ever new names must not grow without bound either.
        if entries.len() >= 16 {
            entries.clear();
        }
        entries.push(Entry {
            kind,
            compiled: Arc::clone(&fresh),
        });
        Ok(fresh)
    }
}
