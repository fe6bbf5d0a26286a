//! One value of a condition, compiled for its operator.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;

use super::Truth;
use super::decimal::Decimal;
use super::instant::Instant;
use super::network::{Network, parse_address};
use super::operator::{Comparison, Family};
use crate::context::Context;
use crate::pattern::{self, MissingParts, Template, Variables, Wildcards};

/// A value of the policy. Of the types without variables, a text that is not of
/// the type is kept as none, and comparing with it gives [`Truth::Unknown`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Operand {
    Text(Template),
    TextIgnoreCase(Template),
    Pattern(Template),
    Arn(Template),
    Number(Comparison, Option<Decimal>),
    Date(Comparison, Instant),
    Bool(Option<bool>),
    Binary(Option<Vec<u8>>),
    Network(Option<Network>),
    /// Of `Null`: whether the key must be absent.
    Absent(Option<bool>),
}

/// Why a value makes the document malformed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum InvalidOperand {
    Date,
    UnclosedVariable,
}

impl Operand {
    pub(crate) fn compile(
        family: Family,
        text: &str,
        variables: Variables,
    ) -> Result<Self, InvalidOperand> {
        let template = |wildcards| {
            Template::compile(text, wildcards, variables)
                .map_err(|pattern::UnclosedVariable| InvalidOperand::UnclosedVariable)
        };
        Ok(match family {
            Family::StringEquals => Self::Text(template(Wildcards::Literal)?),
            Family::StringEqualsIgnoreCase => Self::TextIgnoreCase(template(Wildcards::Literal)?),
            Family::StringLike => Self::Pattern(template(Wildcards::Active)?),
            Family::Arn => Self::Arn(template(Wildcards::Active)?),
            Family::Numeric(comparison) => Self::Number(comparison, Decimal::parse(text)),
            Family::Date(comparison) => Self::Date(
                comparison,
                Instant::parse(text).ok_or(InvalidOperand::Date)?,
            ),
            Family::Bool => Self::Bool(parse_bool(text)),
            Family::Binary => Self::Binary(BASE64.decode(text).ok()),
            Family::IpAddress => Self::Network(Network::parse(text)),
            Family::Null => Self::Absent(parse_bool(text)),
        })
    }

    /// Whether a value of the request matches this one of the policy.
    pub(crate) fn matches(&self, value: &str, context: &Context) -> Truth {
        match self {
            Self::Text(template) => resolved(template, context, |text| text == value.as_bytes()),
            Self::TextIgnoreCase(template) => resolved(template, context, |text| {
                String::from_utf8_lossy(text).to_lowercase() == value.to_lowercase()
            }),
            Self::Pattern(template) => resolved(template, context, |text| {
                pattern::matches(text, value.as_bytes())
            }),
            Self::Arn(template) => match template.resolve_arn(context) {
                Some(pattern) => Truth::of(pattern::matches_arn(
                    &pattern,
                    value,
                    MissingParts::MatchNothing,
                )),
                None => unresolved(template, context),
            },
            Self::Number(comparison, wanted) => wanted
                .as_ref()
                .zip(Decimal::parse(value))
                .map_or(Truth::Unknown, |(wanted, found)| {
                    Truth::of(comparison.holds(found.cmp(wanted)))
                }),
            Self::Date(comparison, wanted) => Instant::parse(value)
                .map_or(Truth::Unknown, |found| {
                    Truth::of(comparison.holds(found.cmp(wanted)))
                }),
            Self::Bool(wanted) => wanted
                .zip(parse_bool(value))
                .map_or(Truth::Unknown, |(wanted, found)| Truth::of(wanted == found)),
            Self::Binary(wanted) => wanted
                .as_ref()
                .zip(BASE64.decode(value).ok())
                .map_or(Truth::Unknown, |(wanted, found)| {
                    Truth::of(*wanted == found)
                }),
            Self::Network(network) => network
                .as_ref()
                .zip(parse_address(value))
                .map_or(Truth::Unknown, |(network, address)| {
                    Truth::of(network.contains(address))
                }),
            Self::Absent(_) => Truth::Unknown,
        }
    }

    /// Its text, where it may have variables.
    pub(crate) fn template(&self) -> Option<&Template> {
        match self {
            Self::Text(template)
            | Self::TextIgnoreCase(template)
            | Self::Pattern(template)
            | Self::Arn(template) => Some(template),
            _ => None,
        }
    }

    /// Of `Null`: whether the key's presence is what this value asks for.
    pub(crate) fn matches_presence(&self, present: bool) -> Truth {
        match self {
            Self::Absent(Some(absent)) => Truth::of(*absent != present),
            _ => Truth::Unknown,
        }
    }
}

fn resolved(template: &Template, context: &Context, test: impl FnOnce(&[u8]) -> bool) -> Truth {
    match template.resolve(context) {
        Some(text) => Truth::of(test(&text)),
        None => unresolved(template, context),
    }
}

/// A variable without a value matches nothing (§14.4); one with several might match.
fn unresolved(template: &Template, context: &Context) -> Truth {
    if template.is_ambiguous(context) {
        Truth::Unknown
    } else {
        Truth::No
    }
}

fn parse_bool(text: &str) -> Option<bool> {
    if text.eq_ignore_ascii_case("true") {
        Some(true)
    } else if text.eq_ignore_ascii_case("false") {
        Some(false)
    } else {
        None
    }
}
