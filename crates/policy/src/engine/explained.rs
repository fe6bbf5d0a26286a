//! A decision taken apart, as values of its own: for answers that outlive the policies that it was
//! made of.

use super::{ConditionReport, Decision, LayerReport, StatementReport};
use crate::json::Position;

/// What a request came to, and why, in words and in parts.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Explained {
    /// Whether it is allowed.
    pub is_allowed: bool,
    /// `allowed`, `explicitDeny`, `implicitDeny`.
    pub decision: String,
    /// The verdict in a sentence, with the statement that it rests on.
    pub summary: String,
    /// AWS's text for the denied.
    pub message: Option<String>,
    /// What each layer that applies says.
    pub layers: Vec<ExplainedLayer>,
    /// What statements about the request mention and the request does not have.
    pub missing_context_keys: Vec<String>,
}

/// What the policies of one layer say.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExplainedLayer {
    /// A word for programs, such as `identity`.
    pub layer: String,
    /// Of control policies, how far below the root they are attached.
    pub level: Option<usize>,
    /// In words.
    pub text: String,
    /// `allowed`, `explicitDeny`, `implicitDeny`.
    pub decision: String,
    /// Its statements about the action.
    pub statements: Vec<ExplainedStatement>,
}

/// What a statement makes of the request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExplainedStatement {
    /// The name of its policy.
    pub policy: String,
    /// Its `Sid`, where it has one.
    pub sid: Option<String>,
    /// Its place in the policy, from zero.
    pub index: usize,
    /// `Allow` or `Deny`.
    pub effect: String,
    /// Where it begins.
    pub start: Position,
    /// Where it ends.
    pub end: Position,
    /// Why it does not match; none if it does.
    pub reason: Option<String>,
    /// All of this in a sentence.
    pub text: String,
    /// Each of its conditions.
    pub conditions: Vec<ExplainedCondition>,
}

/// What a condition makes of the request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExplainedCondition {
    /// The operator, as written.
    pub operator: String,
    /// The key, as written.
    pub key: String,
    /// Where it stands.
    pub at: Position,
    /// What it wants.
    pub values: Vec<String>,
    /// What the request has; none if it does not have the key.
    pub found: Option<Vec<String>>,
    /// `holds`, `fails`, `incomparable`.
    pub result: String,
    /// All of this in a sentence.
    pub text: String,
}

impl Decision<'_> {
    /// The decision with all that there is to say about it; `principal` is what AWS's text calls
    /// the caller.
    pub fn explained(&self, principal: &str) -> Explained {
        let request = &self.request;
        let missing = self.missing_context_keys().into_iter();
        Explained {
            is_allowed: self.is_allowed(),
            decision: self.outcome().as_str().to_owned(),
            summary: self.summary(),
            message: self.denied_message(principal, request.action, request.resource),
            layers: self.layers().iter().map(layer).collect(),
            missing_context_keys: missing.map(str::to_owned).collect(),
        }
    }
}

fn layer(report: &LayerReport<'_>) -> ExplainedLayer {
    ExplainedLayer {
        layer: report.layer.as_str().to_owned(),
        level: report.layer.level(),
        text: report.layer.to_string(),
        decision: report.verdict.as_str().to_owned(),
        statements: report.statements.iter().map(statement).collect(),
    }
}

fn statement(report: &StatementReport<'_>) -> ExplainedStatement {
    let (statement, span) = (report.statement, report.statement.span());
    ExplainedStatement {
        policy: report.policy.label().to_owned(),
        sid: statement.sid().map(str::to_owned),
        index: statement.index(),
        effect: statement.effect().as_str().to_owned(),
        start: span.start,
        end: span.end,
        reason: report.unmatched.as_ref().map(ToString::to_string),
        text: report.to_string(),
        conditions: report.conditions.iter().map(condition).collect(),
    }
}

fn condition(report: &ConditionReport<'_>) -> ExplainedCondition {
    ExplainedCondition {
        operator: report.condition.operator().to_owned(),
        key: report.condition.key().to_owned(),
        at: report.condition.position(),
        values: report.condition.values().to_vec(),
        found: report.values.map(<[String]>::to_vec),
        result: report.result.as_str().to_owned(),
        text: report.to_string(),
    }
}
