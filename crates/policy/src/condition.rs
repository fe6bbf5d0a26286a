//! Conditions: operators, operands and what they make of a request's keys.

use std::fmt;

use crate::context::{Context, Value};
use crate::json::Position;

use operand::Operand;
use operator::{Family, Operator, Polarity, SetOperator};

mod decimal;
mod instant;
mod network;
pub(crate) mod operand;
pub(crate) mod operator;

/// One key under one operator: `"StringEquals": {"aws:username": ["a", "b"]}`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Condition {
    pub(crate) operator_name: String,
    pub(crate) operator: Operator,
    pub(crate) key: String,
    pub(crate) folded_key: String,
    pub(crate) operands: Vec<Operand>,
    /// The operands as written.
    pub(crate) values: Vec<String>,
    pub(crate) position: Position,
}

/// What evaluating a condition gives. In ascending order: the least of several
/// is their conjunction, the greatest their disjunction.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Truth {
    No,
    /// The operands or the request's values are not of the operator's type, or
    /// AWS leaves the meaning open.
    ///
    /// DIFFERENCE: AWS documents such a comparison as no match, or not at all;
    /// here it lets no `Allow` match and keeps no `Deny` from matching.
    Unknown,
    Yes,
}

impl Condition {
    /// The operator as written: `ForAnyValue:StringLikeIfExists`.
    pub fn operator(&self) -> &str {
        &self.operator_name
    }

    /// The key as written: `aws:PrincipalTag/Team`.
    pub fn key(&self) -> &str {
        &self.key
    }

    /// The values that the key is compared with, as written.
    pub fn values(&self) -> &[String] {
        &self.values
    }

    /// Where the key stands.
    pub fn position(&self) -> Position {
        self.position
    }

    pub(crate) fn evaluate(&self, context: &Context) -> Truth {
        let value = context.find(&self.folded_key);
        if self.operator.family == Family::Null {
            return self.disjunction(|operand| operand.matches_presence(value.is_some()));
        }
        let Some(value) = value else {
            return self.operator.of_absent_key();
        };
        let compare = |value: &String| {
            let matched = self.disjunction(|operand| operand.matches(value, context));
            match self.operator.polarity {
                Polarity::Positive => matched,
                Polarity::Negated => matched.negated(),
            }
        };
        match (self.operator.set, value) {
            (_, Value::One(value)) => compare(value),
            // AWS: "must use" a set operator, without saying what happens else.
            (None, Value::Many(_)) | (_, Value::Ambiguous(_)) => Truth::Unknown,
            (Some(SetOperator::ForAllValues), Value::Many(values)) => {
                values.iter().map(compare).min().unwrap_or(Truth::Yes)
            }
            (Some(SetOperator::ForAnyValue), Value::Many(values)) => {
                values.iter().map(compare).max().unwrap_or(Truth::No)
            }
        }
    }

    fn disjunction(&self, test: impl Fn(&Operand) -> Truth) -> Truth {
        self.operands.iter().map(test).max().unwrap_or(Truth::No)
    }
}

impl fmt::Display for Condition {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "`{}` of `{}`", self.operator_name, self.key)
    }
}

impl Operator {
    /// The rules for a key that the request does not have (§14.3).
    fn of_absent_key(self) -> Truth {
        match (self.if_exists, self.set, self.polarity) {
            (true, _, _)
            | (false, Some(SetOperator::ForAllValues), _)
            | (false, None, Polarity::Negated) => Truth::Yes,
            (false, Some(SetOperator::ForAnyValue), _) | (false, None, Polarity::Positive) => {
                Truth::No
            }
        }
    }
}

impl Truth {
    pub(crate) fn of(value: bool) -> Self {
        if value { Self::Yes } else { Self::No }
    }

    fn negated(self) -> Self {
        match self {
            Self::No => Self::Yes,
            Self::Unknown => Self::Unknown,
            Self::Yes => Self::No,
        }
    }
}

#[cfg(test)]
mod tests;
