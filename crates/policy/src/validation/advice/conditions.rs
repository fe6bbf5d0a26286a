//! What conditions do not do, although they seem to.

use std::collections::BTreeMap;

use super::{Advice, Severity};
use crate::condition::Condition;
use crate::condition::operand::Operand;
use crate::condition::operator::{Comparison, Family, SetOperator};
use crate::document::{Effect, Statement};
use crate::global_keys::{Known, is_arn, is_sensitive, know};

impl Advice<'_> {
    pub(super) fn conditions(&mut self, statement: &Statement) {
        let mut seen: BTreeMap<(&str, &str), &str> = BTreeMap::new();
        for condition in statement.conditions() {
            let place = (condition.operator(), condition.folded_key.as_str());
            if let Some(first) = seen.insert(place, condition.key()) {
                let message = format!("{condition} is `{first}` in another case");
                let code = "DUPLICATE_KEYS_WITH_DIFFERENT_CASE";
                self.note(Severity::Error, code, message, condition.position());
            }
            self.key(statement, condition);
            self.values(condition);
            for (operand, value) in condition.operands.iter().zip(condition.values()) {
                self.operand(condition, operand, value);
            }
        }
    }

    fn key(&mut self, statement: &Statement, condition: &Condition) {
        let position = condition.position();
        if !condition.key().contains(':') {
            let message = format!("`{}` has no service before a colon", condition.key());
            let code = "INVALID_CONDITION_KEY_FORMAT";
            self.note(Severity::Error, code, message, position);
        }
        let (set, is_null) = (
            condition.operator.set,
            condition.operator.family == Family::Null,
        );
        match know(&condition.folded_key) {
            Known::NoGlobalKey => {
                let message = format!("`{}` is not a global condition key", condition.key());
                let code = "INVALID_GLOBAL_CONDITION_KEY";
                self.note(Severity::Error, code, message, position);
            }
            Known::TagWithoutKey => {
                let message = format!("`{}` names no tag: `/Key` is missing", condition.key());
                let code = "MISSING_TAG_KEY_IN_CONDITION";
                self.note(Severity::Error, code, message, position);
            }
            Known::Multivalued if set.is_none() && !is_null => {
                let message = format!(
                    "{condition} needs `ForAllValues:` or `ForAnyValue:`, the key has several \
                     values"
                );
                self.note(Severity::Error, "MISSING_QUALIFIER", message, position);
            }
            Known::SingleValued
                if set == Some(SetOperator::ForAllValues)
                    && statement.effect() == Effect::Allow
                    && !is_null =>
            {
                let message = format!("{condition} holds when the request does not have the key");
                let code = "FORALLVALUES_WITH_SINGLE_VALUED_KEY";
                self.note(Severity::SecurityWarning, code, message, position);
            }
            _ => {}
        }
        if is_null && set.is_some() {
            let message = format!("{condition} means the same without the qualifier");
            let code = "NULL_WITH_QUALIFIER";
            self.note(Severity::Suggestion, code, message, position);
        }
    }

    /// What their number says.
    fn values(&mut self, condition: &Condition) {
        let position = condition.position();
        let operator = condition.operator;
        let ordered = |comparison| comparison != Comparison::Equals;
        match (operator.family, condition.values().len()) {
            (_, 0) => {
                let code = match operator.set {
                    Some(SetOperator::ForAllValues) => "EMPTY_ARRAY_CONDITION_FORALLVALUES",
                    Some(SetOperator::ForAnyValue) => "EMPTY_ARRAY_CONDITION_FORANYVALUE",
                    None if operator.if_exists => "EMPTY_ARRAY_CONDITION_IFEXISTS",
                    None => "EMPTY_ARRAY_CONDITION",
                };
                let message = format!("{condition} has no values");
                self.note(Severity::Suggestion, code, message, position);
            }
            (Family::Bool | Family::Null, 2..) => {
                let message = format!("{condition} has more than one boolean");
                let code = "INVALID_CONDITION_MULTIPLE_BOOLEAN";
                self.note(Severity::Error, code, message, position);
            }
            (Family::Numeric(comparison) | Family::Date(comparison), 2..)
                if ordered(comparison) =>
            {
                let message = format!("{condition} has more than one value: one decides");
                let code = "REDUNDANT_CONDITION_VALUE_NUM";
                self.note(Severity::Suggestion, code, message, position);
            }
            _ => {}
        }
    }

    fn operand(&mut self, condition: &Condition, operand: &Operand, value: &str) {
        if let Some(template) = operand.template() {
            self.variables(value, template, condition.position());
        } else if value.contains("${") {
            let message = format!("{condition}: `{value}` is text, the operator has no variables");
            let code = "INVALID_VARIABLE_FOR_OPERATOR";
            self.note(Severity::Error, code, message, condition.position());
            return;
        }
        self.operand_type(condition, operand, value);
        let is_wild = value.contains(['*', '?']);
        let is_like = condition.operator.family == Family::StringLike;
        if is_like && is_wild && is_sensitive(&condition.folded_key) {
            let message = format!(
                "{condition}: `{value}` matches also accounts, organizations or networks that \
                 are not yours"
            );
            let code = "WILDCARD_IN_SENSITIVE_CONDITION_KEY";
            self.note(
                Severity::SecurityWarning,
                code,
                message,
                condition.position(),
            );
        }
        if is_like && is_wild && is_arn(&condition.folded_key) {
            let message = format!(
                "{condition}: the `*` of `{value}` reaches across the parts of an ARN: use \
                 `ArnLike`"
            );
            let code = "STRING_LIKE_OPERATOR_WITH_ARN_CONDITION_KEYS";
            self.note(
                Severity::SecurityWarning,
                code,
                message,
                condition.position(),
            );
        }
    }

    fn operand_type(&mut self, condition: &Condition, operand: &Operand, value: &str) {
        let (severity, code, problem) = match operand {
            Operand::Number(_, None) => (Severity::Warning, "TYPE_MISMATCH_NUMBER", "not a number"),
            Operand::Bool(None) | Operand::Absent(None) => (
                Severity::Warning,
                "TYPE_MISMATCH_BOOLEAN",
                "neither `true` nor `false`",
            ),
            Operand::Binary(None) => (Severity::Warning, "TYPE_MISMATCH", "not base64"),
            Operand::Network(None) => (
                Severity::Error,
                "TYPE_MISMATCH_IP_RANGE",
                "not a range of addresses",
            ),
            Operand::Arn(_) if !is_like_an_arn(value) => (
                Severity::Warning,
                "TYPE_MISMATCH",
                "not an ARN of six parts, and matches none",
            ),
            Operand::Text(template) | Operand::TextIgnoreCase(template)
                if template.has_literal_wildcards() =>
            {
                (
                    Severity::Warning,
                    "WILDCARD_WITHOUT_LIKE_OPERATOR",
                    "compared as it is: use `StringLike` for wildcards",
                )
            }
            Operand::Network(Some(network)) if network.has_host_bits() => (
                Severity::Suggestion,
                "IMPROVE_IP_RANGE",
                "not written by the first address of its range",
            ),
            // DIFFERENCE: an error at AWS, which no such address ever reaches. A server of one's
            // own is reached from private networks as well as from others.
            Operand::Network(Some(network))
                if network.is_private() && condition.folded_key == "aws:sourceip" =>
            {
                (
                    Severity::Suggestion,
                    "PRIVATE_IP_ADDRESS",
                    "a private range, from which no request reaches AWS itself",
                )
            }
            _ => return,
        };
        let message = format!("{condition}: `{value}` is {problem}");
        self.note(severity, code, message, condition.position());
    }
}

/// Variables may stand for anything, also for a whole ARN.
fn is_like_an_arn(value: &str) -> bool {
    let mut parts = value.splitn(6, ':');
    let is_arn = parts
        .next()
        .is_some_and(|prefix| prefix == "arn" || prefix.contains('*'));
    value.starts_with("${") || (is_arn && parts.count() == 5)
}
