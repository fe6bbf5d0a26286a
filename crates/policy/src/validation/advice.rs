//! What AWS accepts, and nobody should write.

use super::{Finding, Severity};
use crate::condition::Condition;
use crate::condition::operand::Operand;
use crate::condition::operator::SetOperator;
use crate::document::{Clause, Document, Effect, Statement, Version};
use crate::json::Position;
use crate::pattern::{self, MissingParts};

/// Longer lists are not searched for repetitions: it takes the square of their
/// length.
const MAX_COMPARED: usize = 256;

/// Keys that never have more than one value, in ascending order.
const SINGLE_VALUED: &[&str] = &[
    "aws:currenttime",
    "aws:epochtime",
    "aws:multifactorauthage",
    "aws:multifactorauthpresent",
    "aws:principalaccount",
    "aws:principalarn",
    "aws:principalorgid",
    "aws:principaltype",
    "aws:requestedregion",
    "aws:resourceaccount",
    "aws:resourceorgid",
    "aws:securetransport",
    "aws:sourceaccount",
    "aws:sourcearn",
    "aws:sourceidentity",
    "aws:sourceip",
    "aws:sourcevpc",
    "aws:sourcevpce",
    "aws:userid",
    "aws:username",
];

pub(super) fn give(document: &Document, text: &str, findings: &mut Vec<Finding>) {
    let mut advice = Advice { findings };
    if document.version() == Version::V2008 {
        if !text.contains("2008-10-17") {
            let message = "without `Version` the document is of 2008-10-17";
            advice.note(Severity::Warning, "MISSING_VERSION", message, None);
        }
        if text.contains("${") {
            let message = "documents of 2008-10-17 have no variables: `${` is text";
            let code = "VARIABLE_UNSUPPORTED_IN_VERSION";
            advice.note(Severity::Warning, code, message, None);
        }
    }
    for statement in document.statements() {
        advice.actions(statement);
        advice.resources(statement);
        advice.pass_role(statement);
        for condition in statement.conditions() {
            advice.condition(statement, condition);
        }
    }
}

struct Advice<'a> {
    findings: &'a mut Vec<Finding>,
}

impl Advice<'_> {
    fn note(
        &mut self,
        severity: Severity,
        code: &'static str,
        message: impl Into<String>,
        position: impl Into<Option<Position>>,
    ) {
        self.findings.push(Finding {
            code,
            message: message.into(),
            position: position.into(),
            severity,
        });
    }

    fn actions(&mut self, statement: &Statement) {
        let covers = |general: usize, special: usize| {
            let items = statement.actions().items();
            let general = items.get(general)?;
            let special = items.get(special)?;
            let covered = !general.text().contains('?')
                && pattern::matches(
                    &general.pattern,
                    special.text().to_ascii_lowercase().as_bytes(),
                );
            covered.then(|| (special.text(), general.text(), special.position()))
        };
        for (special, general, position) in redundant(statement.actions().items().len(), covers) {
            let message = format!("`{special}` is within `{general}`");
            self.note(Severity::Suggestion, "REDUNDANT_ACTION", message, position);
        }
    }

    fn resources(&mut self, statement: &Statement) {
        let Some(resources) = statement.resources() else {
            return;
        };
        let covers = |general: usize, special: usize| {
            let general = resources.items().get(general)?;
            let special = resources.items().get(special)?;
            let (wide, narrow) = (general.text(), special.text());
            let covered = wide == "*"
                || wide == narrow
                || (!wide.contains(['?', '$'])
                    && pattern::matches_arn(
                        &pattern::compile(wide),
                        narrow,
                        MissingParts::MatchAnything,
                    ));
            covered.then(|| (narrow, wide, special.position()))
        };
        for (special, general, position) in redundant(resources.items().len(), covers) {
            let message = format!("`{special}` is within `{general}`");
            self.note(
                Severity::Suggestion,
                "REDUNDANT_RESOURCE",
                message,
                position,
            );
        }
    }

    fn pass_role(&mut self, statement: &Statement) {
        let everywhere = matches!(
            statement.resources(),
            Some(Clause::AnyOf(resources)) if resources.iter().any(|resource| resource.text == "*")
        );
        let narrowed = statement
            .conditions()
            .iter()
            .any(|condition| condition.folded_key == "iam:passedtoservice");
        let passes = statement.effect() == Effect::Allow && statement.has_action("iam:passrole");
        if !passes || !everywhere || narrowed {
            return;
        }
        let code = match statement.actions() {
            Clause::NoneOf(_) => "PASS_ROLE_WITH_NOTACTION_AND_STAR_IN_RESOURCE",
            Clause::AnyOf(actions)
                if actions
                    .iter()
                    .any(|action| action.text.eq_ignore_ascii_case("iam:PassRole")) =>
            {
                "PASS_ROLE_WITH_STAR_IN_RESOURCE"
            }
            Clause::AnyOf(_) => "PASS_ROLE_WITH_STAR_IN_ACTION_AND_RESOURCE",
        };
        let message = "any role may be passed to any service: name the roles, or the services by \
                       `iam:PassedToService`";
        self.note(
            Severity::SecurityWarning,
            code,
            message,
            statement.position(),
        );
    }

    fn condition(&mut self, statement: &Statement, condition: &Condition) {
        let position = condition.position();
        if !condition.key().contains(':') {
            let message = format!("`{}` has no service before a colon", condition.key());
            let code = "INVALID_CONDITION_KEY_FORMAT";
            self.note(Severity::Warning, code, message, position);
        }
        if condition.operands.is_empty() {
            let message = format!("{condition} has no values");
            self.note(
                Severity::Suggestion,
                "EMPTY_ARRAY_CONDITION",
                message,
                position,
            );
        }
        if condition.operator.set == Some(SetOperator::ForAllValues)
            && statement.effect() == Effect::Allow
            && SINGLE_VALUED
                .binary_search(&condition.folded_key.as_str())
                .is_ok()
        {
            let message = format!("{condition} holds when the request does not have the key");
            let code = "FOR_ALL_VALUES_WITH_SINGLE_VALUED_KEY";
            self.note(Severity::SecurityWarning, code, message, position);
        }
        for operand in &condition.operands {
            self.operand(condition, operand);
        }
    }

    fn operand(&mut self, condition: &Condition, operand: &Operand) {
        let (severity, code, problem) = match operand {
            Operand::Number(_, None)
            | Operand::Bool(None)
            | Operand::Binary(None)
            | Operand::Network(None)
            | Operand::Absent(None) => (
                Severity::Warning,
                "DATA_TYPE_MISMATCH",
                "has a value of another type, with which nothing can be compared",
            ),
            Operand::Text(template) | Operand::TextIgnoreCase(template)
                if template.has_literal_wildcards() =>
            {
                (
                    Severity::Warning,
                    "WILDCARD_WITHOUT_LIKE_OPERATOR",
                    "compares `*` and `?` as they are: use `StringLike` for wildcards",
                )
            }
            Operand::Network(Some(network)) if network.has_host_bits() => (
                Severity::Suggestion,
                "IMPROVE_IP_RANGE",
                "has a range that is not written by its first address",
            ),
            Operand::Network(Some(network))
                if network.is_private() && condition.folded_key == "aws:sourceip" =>
            {
                (
                    Severity::Warning,
                    "PRIVATE_IP_ADDRESS",
                    "has a private range, from which requests seldom come",
                )
            }
            _ => return,
        };
        self.note(
            severity,
            code,
            format!("{condition} {problem}"),
            condition.position(),
        );
    }
}

/// Each item that another one covers; of two equal ones the later.
fn redundant<T>(count: usize, covers: impl Fn(usize, usize) -> Option<T>) -> Vec<T> {
    if count > MAX_COMPARED {
        return Vec::new();
    }
    (0..count)
        .filter_map(|special| {
            (0..count)
                .filter(|general| *general != special)
                .filter(|general| *general < special || covers(special, *general).is_none())
                .find_map(|general| covers(general, special))
        })
        .collect()
}
