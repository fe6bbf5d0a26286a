//! What evaluating one document gives, and why.

use std::fmt;

use crate::condition::Condition;
use crate::document::{Document, Effect, Statement};
use crate::statement::{Mismatch, Outcome};

/// The verdict of one document on one request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Decision {
    /// A statement allows it and none denies it.
    Allowed {
        /// The statement that allows it, in the strongest way found.
        statement: StatementId,
        /// In what way.
        grant: Grant,
    },
    /// A statement denies it, whatever else allows it.
    ExplicitlyDenied {
        /// The first such statement.
        statement: StatementId,
        /// The condition that could not be evaluated, if the statement matches
        /// only because of the rule that this must not keep a deny away.
        unevaluable: Option<ConditionId>,
    },
    /// No statement allows it.
    ImplicitlyDenied {
        /// For each `Allow` statement, what in it did not match.
        misses: Vec<Miss>,
    },
}

/// In what way a request is allowed. In ascending order of strength.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Grant {
    /// The document is the caller's own and names no principals.
    Own,
    /// Only the caller's account is named: it delegates, and the caller's own
    /// identity policies must allow the request as well.
    Account,
    /// The role of the caller's session is named: in the same account nothing
    /// more is needed, but the role's permissions boundary and the session's
    /// policies still limit it.
    Role,
    /// Everybody is named (`*`): as [`Self::Direct`].
    Wildcard,
    /// The caller's user, session, service or identity provider is named: in
    /// the same account nothing more is needed.
    Direct,
}

/// Which statement of a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StatementId {
    /// Its place in the document, from zero.
    pub index: usize,
    /// Its `Sid`, if it has one that is not empty.
    pub sid: Option<String>,
}

/// Which condition of a statement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConditionId {
    /// The operator as written.
    pub operator: String,
    /// The key as written.
    pub key: String,
}

/// Why one statement does not apply.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Miss {
    /// The statement.
    pub statement: StatementId,
    /// The first of its elements that does not match.
    pub element: Element,
}

/// An element of a statement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Element {
    /// `Principal` or `NotPrincipal`.
    Principal,
    /// `Action` or `NotAction`.
    Action,
    /// `Resource` or `NotResource`.
    Resource,
    /// A condition that is not met.
    Condition(ConditionId),
    /// A condition that cannot be evaluated, and so does not allow anything.
    UnevaluableCondition(ConditionId),
}

impl Decision {
    /// Whether the document allows the request.
    pub fn is_allowed(&self) -> bool {
        matches!(self, Self::Allowed { .. })
    }

    /// Whether a statement denies the request.
    pub fn is_explicitly_denied(&self) -> bool {
        matches!(self, Self::ExplicitlyDenied { .. })
    }
}

impl Grant {
    /// Whether, caller and resource being of the same account, the caller's
    /// identity policies need not allow the request too. Between accounts they
    /// always must (§14.2).
    pub fn suffices_in_same_account(self) -> bool {
        match self {
            Self::Own | Self::Role | Self::Wildcard | Self::Direct => true,
            Self::Account => false,
        }
    }
}

impl fmt::Display for StatementId {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.sid {
            Some(sid) => write!(formatter, "statement `{sid}`"),
            None => write!(formatter, "statement {}", self.index.saturating_add(1)),
        }
    }
}

/// Weighs what each statement of a document makes of a request.
pub(crate) fn decide<'a>(
    document: &'a Document,
    outcome_of: &dyn Fn(&'a Statement) -> Outcome<'a>,
) -> Decision {
    let mut strongest: Option<(&Statement, Grant)> = None;
    let mut misses = Vec::new();
    for statement in &document.statements {
        match (statement.effect, outcome_of(statement)) {
            (Effect::Deny, Outcome::Matched(_)) => return denied(statement, None),
            (Effect::Deny, Outcome::Unevaluable(condition)) => {
                return denied(statement, Some(condition));
            }
            (Effect::Deny, Outcome::Missed(_)) => {}
            (Effect::Allow, Outcome::Matched(grant)) => {
                if strongest.is_none_or(|(_, found)| found < grant) {
                    strongest = Some((statement, grant));
                }
            }
            (Effect::Allow, Outcome::Missed(mismatch)) => {
                misses.push((statement, element(mismatch)));
            }
            (Effect::Allow, Outcome::Unevaluable(condition)) => {
                misses.push((
                    statement,
                    Element::UnevaluableCondition(condition_id(condition)),
                ));
            }
        }
    }
    match strongest {
        Some((statement, grant)) => Decision::Allowed {
            statement: statement.name(),
            grant,
        },
        None => Decision::ImplicitlyDenied {
            misses: misses
                .into_iter()
                .map(|(statement, element)| Miss {
                    statement: statement.name(),
                    element,
                })
                .collect(),
        },
    }
}

fn denied(statement: &Statement, unevaluable: Option<&Condition>) -> Decision {
    Decision::ExplicitlyDenied {
        statement: statement.name(),
        unevaluable: unevaluable.map(condition_id),
    }
}

fn condition_id(condition: &Condition) -> ConditionId {
    ConditionId {
        operator: condition.operator().to_owned(),
        key: condition.key().to_owned(),
    }
}

fn element(mismatch: Mismatch<'_>) -> Element {
    match mismatch {
        Mismatch::Principal => Element::Principal,
        Mismatch::Action => Element::Action,
        Mismatch::Resource => Element::Resource,
        Mismatch::Condition(condition) => Element::Condition(condition_id(condition)),
    }
}
