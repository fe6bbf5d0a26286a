//! A policy document after parsing: typed, valid for its kind, immutable.

use crate::condition::Condition;
use crate::decision::StatementId;
use crate::grammar;
use crate::json::{Position, Span};
use crate::pattern::Template;
use crate::principal::Principal;

/// The most bytes a document may have. The greatest of AWS's own managed
/// policies has 150,000; what customers may store is far below (§2.4) and
/// checked where it is stored.
pub const MAX_BYTES: usize = 256 * 1024;

/// What a document is attached to, which decides what it may contain.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PolicyKind {
    /// Of a user, group, role or permission set, inline or managed.
    Identity,
    /// Of a role: who may assume it.
    Trust,
    /// Of any other resource.
    Resource,
    /// Passed when a session is made.
    Session,
    /// Of an organization, for the principals of its accounts.
    ServiceControl,
    /// Of an organization, for the resources of its accounts. Those of
    /// customers only: AWS's own
    /// [`RCP_FULL_AWS_ACCESS`](crate::builtin::RCP_FULL_AWS_ACCESS) allows, and
    /// only [`Compiled::parse`](crate::Compiled::parse) takes it.
    ResourceControl,
    /// A permissions boundary.
    Boundary,
}

/// A document that AWS would refuse as malformed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{message}")]
pub struct Malformed {
    /// AWS's text, for the wire.
    pub message: String,
    /// What exactly is wrong, in our own words.
    pub detail: String,
    /// Where, if it is at one place.
    pub position: Option<Position>,
}

/// The language version, which decides whether `${..}` is a variable.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Version {
    /// `2008-10-17`, also when the document names none.
    V2008,
    /// `2012-10-17`.
    V2012,
}

/// `Allow` or `Deny`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Effect {
    /// Allows what the statement matches.
    Allow,
    /// Denies it, which wins.
    Deny,
}

/// A parsed document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Document {
    pub(crate) kind: PolicyKind,
    pub(crate) version: Version,
    pub(crate) id: Option<String>,
    pub(crate) statements: Vec<Statement>,
}

/// One statement of a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Statement {
    pub(crate) index: usize,
    pub(crate) sid: Option<String>,
    pub(crate) effect: Effect,
    pub(crate) principals: Option<Clause<Principal>>,
    pub(crate) actions: Clause<ActionPattern>,
    pub(crate) resources: Option<Clause<ResourcePattern>>,
    pub(crate) conditions: Vec<Condition>,
    pub(crate) span: Span,
    pub(crate) simulated: Span,
}

/// An element that has a `Not…` form: `Action` and `NotAction`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Clause<T> {
    /// Matches what one of these matches.
    AnyOf(Vec<T>),
    /// Matches what none of these matches.
    NoneOf(Vec<T>),
}

/// A pattern of actions: `iam:Get*`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ActionPattern {
    pub(crate) text: String,
    /// Of the text in lower case.
    pub(crate) pattern: Vec<u8>,
    pub(crate) position: Position,
}

/// A pattern of resources: an ARN with wildcards and variables, or `*`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ResourcePattern {
    pub(crate) text: String,
    pub(crate) template: Template,
    pub(crate) position: Position,
}

impl Document {
    /// Reads a document and checks it as AWS does on saving it; of several
    /// faults the one is reported that AWS would report.
    pub fn parse(text: &str, kind: PolicyKind) -> Result<Self, Malformed> {
        grammar::parse(text, kind)
    }

    /// What the document was parsed as.
    pub fn kind(&self) -> PolicyKind {
        self.kind
    }

    /// The language version.
    pub fn version(&self) -> Version {
        self.version
    }

    /// The `Id`, if there is one.
    pub fn id(&self) -> Option<&str> {
        self.id.as_deref()
    }

    /// The statements in the order of the text; at least one.
    pub fn statements(&self) -> &[Statement] {
        &self.statements
    }
}

impl Statement {
    /// The `Sid`, if there is one that is not empty.
    pub fn sid(&self) -> Option<&str> {
        self.sid.as_deref()
    }

    /// Its place in the document, from zero.
    pub fn index(&self) -> usize {
        self.index
    }

    /// What to call it: by its `Sid`, or by its place, counted from one.
    pub fn name(&self) -> StatementId {
        StatementId {
            index: self.index,
            sid: self.sid.clone(),
        }
    }

    /// Whether it allows or denies.
    pub fn effect(&self) -> Effect {
        self.effect
    }

    /// `Principal` or `NotPrincipal`; none where the kind forbids them.
    pub fn principals(&self) -> Option<&Clause<Principal>> {
        self.principals.as_ref()
    }

    /// `Action` or `NotAction`.
    pub fn actions(&self) -> &Clause<ActionPattern> {
        &self.actions
    }

    /// `Resource` or `NotResource`; none in trust policies.
    pub fn resources(&self) -> Option<&Clause<ResourcePattern>> {
        self.resources.as_ref()
    }

    /// The conditions, all of which must hold.
    pub fn conditions(&self) -> &[Condition] {
        &self.conditions
    }

    /// Where the statement begins.
    pub fn position(&self) -> Position {
        self.span.start
    }

    /// From its opening brace to behind its closing one.
    pub fn span(&self) -> Span {
        self.span
    }

    /// Where AWS's policy simulator says that the statement stands, in
    /// `MatchedStatements`: from behind what is before it (the bracket of the
    /// list or the statement before, with the comma; without a list, its own
    /// brace) to behind its closing brace.
    pub fn simulated_span(&self) -> Span {
        self.simulated
    }
}

impl Effect {
    /// As documents write it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Allow => "Allow",
            Self::Deny => "Deny",
        }
    }
}

impl<T> Clause<T> {
    /// The items, whichever form it is.
    pub fn items(&self) -> &[T] {
        match self {
            Self::AnyOf(items) | Self::NoneOf(items) => items,
        }
    }

    /// Makes something of each item, unless one of them fails.
    pub(crate) fn try_map<Made, Error>(
        &self,
        make: impl FnMut(&T) -> Result<Made, Error>,
    ) -> Result<Clause<Made>, Error> {
        Ok(match self {
            Self::AnyOf(items) => Clause::AnyOf(items.iter().map(make).collect::<Result<_, _>>()?),
            Self::NoneOf(items) => {
                Clause::NoneOf(items.iter().map(make).collect::<Result<_, _>>()?)
            }
        })
    }
}

impl ActionPattern {
    /// The pattern as written.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Where it stands.
    pub fn position(&self) -> Position {
        self.position
    }
}

impl ResourcePattern {
    /// The pattern as written.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Where it stands.
    pub fn position(&self) -> Position {
        self.position
    }
}
