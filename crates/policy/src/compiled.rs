//! A document made ready for many decisions.

use std::collections::BTreeMap;

use crate::builtin::RCP_FULL_AWS_ACCESS;
use crate::document::{Clause, Document, Malformed, PolicyKind, Statement};
use crate::pattern;

/// A document, its name, and an index of its statements by service, so that a
/// decision looks only at the statements that could be about its action.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Compiled {
    label: String,
    document: Document,
    /// The statements that list actions of a service, by its name.
    by_service: BTreeMap<Box<str>, Vec<Candidate>>,
    /// The statements that may be about any service: `*` and `NotAction`.
    general: Vec<Candidate>,
}

/// A statement that could be about an action.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Candidate {
    statement: usize,
    names: Names,
}

/// Which actions it is about.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Names {
    /// All of them.
    Every,
    /// Those of the service whose names, without it, match one of these.
    AnyOf {
        /// Without wildcards, in ascending order.
        exact: Vec<Box<[u8]>>,
        patterns: Vec<Box<[u8]>>,
    },
    /// Those which the statement's own `NotAction` does not except.
    NotExcepted,
}

/// An action in lower case, with its service apart.
#[derive(Debug)]
pub(crate) struct Action {
    folded: String,
    /// Of the colon.
    colon: Option<usize>,
}

impl Compiled {
    /// Reads a document as [`Document::parse`] does. The label, usually the
    /// policy's ARN or name, comes back in decisions. Of RCPs, AWS's own
    /// [`RCP_FULL_AWS_ACCESS`] is taken too, as long as it is word for word.
    pub fn parse(
        label: impl Into<String>,
        text: &str,
        kind: PolicyKind,
    ) -> Result<Self, Malformed> {
        let document = if kind == PolicyKind::ResourceControl && text == RCP_FULL_AWS_ACCESS {
            let mut document = Document::parse(text, PolicyKind::Resource)?;
            document.kind = kind;
            document
        } else {
            Document::parse(text, kind)?
        };
        Ok(Self::new(label, document))
    }

    /// Makes a parsed document ready.
    pub fn new(label: impl Into<String>, document: Document) -> Self {
        let mut by_service: BTreeMap<Box<str>, Vec<Candidate>> = BTreeMap::new();
        let mut general = Vec::new();
        for (index, statement) in document.statements.iter().enumerate() {
            let names = match &statement.actions {
                Clause::NoneOf(_) => Names::NotExcepted,
                Clause::AnyOf(actions) if actions.iter().any(|action| action.text == "*") => {
                    Names::Every
                }
                Clause::AnyOf(_) => {
                    for (service, names) in names_by_service(statement) {
                        by_service.entry(service).or_default().push(Candidate {
                            statement: index,
                            names,
                        });
                    }
                    continue;
                }
            };
            general.push(Candidate {
                statement: index,
                names,
            });
        }
        Self {
            label: label.into(),
            document,
            by_service,
            general,
        }
    }

    /// The name it was given.
    pub fn label(&self) -> &str {
        &self.label
    }

    /// The document.
    pub fn document(&self) -> &Document {
        &self.document
    }

    /// The statements about an action, in the order of the document.
    pub(crate) fn about<'a, 'b>(
        &'a self,
        action: &'b Action,
    ) -> impl Iterator<Item = &'a Statement> + use<'a, 'b> {
        let own = action
            .service()
            .and_then(|service| self.by_service.get(service))
            .map_or([].as_slice(), Vec::as_slice);
        let mut own = own.iter().peekable();
        let mut general = self.general.iter().peekable();
        std::iter::from_fn(move || match (own.peek(), general.peek()) {
            (Some(left), Some(right)) if left.statement < right.statement => own.next(),
            (Some(_), None) => own.next(),
            _ => general.next(),
        })
        .filter_map(move |candidate| {
            let statement = self.document.statements.get(candidate.statement)?;
            candidate.is_about(statement, action).then_some(statement)
        })
    }
}

impl Candidate {
    fn is_about(&self, statement: &Statement, action: &Action) -> bool {
        match &self.names {
            Names::Every => true,
            Names::NotExcepted => statement.has_action(action.folded()),
            Names::AnyOf { exact, patterns } => {
                let name = action.name();
                exact.binary_search_by(|known| (**known).cmp(name)).is_ok()
                    || patterns.iter().any(|known| pattern::matches(known, name))
            }
        }
    }
}

impl Action {
    pub(crate) fn new(action: &str) -> Self {
        let folded = action.to_ascii_lowercase();
        let colon = folded.find(':');
        Self { folded, colon }
    }

    pub(crate) fn folded(&self) -> &str {
        &self.folded
    }

    fn service(&self) -> Option<&str> {
        self.folded.get(..self.colon?)
    }

    fn name(&self) -> &[u8] {
        self.colon
            .and_then(|colon| self.folded.as_bytes().get(colon.saturating_add(1)..))
            .unwrap_or_default()
    }
}

/// The actions of a statement, of which none is `*`: the grammar sees to it that
/// each has a service before its one colon, without wildcards.
fn names_by_service(statement: &Statement) -> BTreeMap<Box<str>, Names> {
    let mut found: BTreeMap<Box<str>, Names> = BTreeMap::new();
    for action in statement.actions.items() {
        let Some((service, _)) = action.text.split_once(':') else {
            continue;
        };
        let name = action
            .pattern
            .get(service.len().saturating_add(1)..)
            .unwrap_or_default();
        let names = found
            .entry(service.to_ascii_lowercase().into())
            .or_insert_with(|| Names::AnyOf {
                exact: Vec::new(),
                patterns: Vec::new(),
            });
        if let Names::AnyOf { exact, patterns } = names {
            let list = if pattern::is_literal(name) {
                exact
            } else {
                patterns
            };
            list.push(name.into());
        }
    }
    for names in found.values_mut() {
        if let Names::AnyOf { exact, .. } = names {
            exact.sort_unstable();
        }
    }
    found
}
