//! A decision in words: what did not match, and AWS's text for the denied.

use std::fmt;

use super::{Decision, Layer, Outcome, in_order, weigh};
use crate::compiled::{Action, Compiled};
use crate::condition::Condition;
use crate::document::{Effect, Statement};
use crate::statement::{Mismatch, Outcome as Weighed};

/// An `Allow` statement that does not match the request.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Miss<'a> {
    /// What the policy is here.
    pub layer: Layer,
    /// The policy.
    pub policy: &'a Compiled,
    /// The statement.
    pub statement: &'a Statement,
    /// The first of its elements that does not match.
    pub element: Unmatched<'a>,
}

/// An element, and the value of the request that it does not match.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Unmatched<'a> {
    /// `Principal`: whom it does not name.
    Principal(&'a str),
    /// `Action` or `NotAction`.
    Action(&'a str),
    /// `Resource` or `NotResource`.
    Resource(&'a str),
    /// A condition.
    Condition {
        /// Which.
        condition: &'a Condition,
        /// The values of its key; none if the request does not have it.
        values: Option<&'a [String]>,
        /// Whether it was compared at all: not if the values are of another type.
        evaluable: bool,
    },
}

impl<'a> Decision<'a> {
    /// For each `Allow` statement of the policies that apply and that does not
    /// match, why. This walks all the policies again.
    pub fn misses(&self) -> Vec<Miss<'a>> {
        let action = Action::new(self.request.action);
        let mut misses = Vec::new();
        for (layer, policy) in in_order(&self.policies) {
            for statement in policy.document().statements() {
                if statement.effect == Effect::Allow
                    && let Some(element) = self.unmatched(layer, statement, &action)
                {
                    misses.push(Miss {
                        layer,
                        policy,
                        statement,
                        element,
                    });
                }
            }
        }
        misses
    }

    /// AWS's text for a request that is not allowed (§14.7), for the names that
    /// the caller, the action and the resource have there; none if it is.
    pub fn denied_message(
        &self,
        principal_arn: &str,
        action: &str,
        resource: &str,
    ) -> Option<String> {
        let reason = self.denial_reason(action, Naming::Type)?;
        Some(format!(
            "User: {principal_arn} is not authorized to perform: {action} on resource: {resource} \
             {reason}"
        ))
    }

    /// The end of AWS's text, from `because` or `with` on; none if the request is
    /// allowed.
    pub fn denial_reason(&self, action: &str, naming: Naming) -> Option<String> {
        Some(match self.outcome {
            Outcome::Allowed => return None,
            Outcome::ExplicitlyDenied(denial) => {
                let reason = denial.layer.explicit_denial();
                match (naming, denial.policy.label()) {
                    (Naming::TypeAndArn, arn) if arn.starts_with("arn:") => {
                        format!("{reason}: {arn}")
                    }
                    _ => reason.to_owned(),
                }
            }
            // AWS: what no control policy allows is said to be denied by one.
            Outcome::ImplicitlyDenied(
                layer @ (Layer::ServiceControl(_) | Layer::ResourceControl(_)),
            ) => layer.explicit_denial().to_owned(),
            Outcome::ImplicitlyDenied(layer) => {
                format!("because no {} allows the {action} action", layer.noun())
            }
        })
    }

    pub(super) fn unmatched(
        &self,
        layer: Layer,
        statement: &'a Statement,
        action: &Action,
    ) -> Option<Unmatched<'a>> {
        let request = &self.request;
        let condition = |condition: &'a Condition, evaluable| Unmatched::Condition {
            condition,
            values: request.context.values(condition.key()),
            evaluable,
        };
        if !statement.has_action(action.folded()) {
            return Some(Unmatched::Action(request.action));
        }
        match weigh(layer, statement, request) {
            Weighed::Matched(_) => None,
            Weighed::Unevaluable(unevaluable) => Some(condition(unevaluable, false)),
            Weighed::Missed(mismatch) => Some(match mismatch {
                Mismatch::Principal => Unmatched::Principal(request.caller.name()),
                Mismatch::Action => Unmatched::Action(request.action),
                Mismatch::Resource => Unmatched::Resource(request.resource),
                Mismatch::Condition(unmet) => condition(unmet, true),
            }),
        }
    }
}

/// How AWS's text names the policy that denies.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Naming {
    /// By its type alone.
    #[default]
    Type,
    /// Also by its ARN, if the label of the policy is one, and the deny explicit.
    ///
    /// AWS: its newer texts have it, where caller and policy are of one account or
    /// organization; which services have them already is unconfirmed.
    TypeAndArn,
}

impl Unmatched<'_> {
    /// Whether it is certain that the element does not match.
    pub(super) fn is_told(&self) -> bool {
        !matches!(
            self,
            Self::Condition {
                evaluable: false,
                ..
            }
        )
    }
}

impl Layer {
    /// A word for programs: `identity`, `boundary`, `session`, `resource`, `trust`,
    /// `scp`, `rcp`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::ResourceControl(_) => "rcp",
            Self::ServiceControl(_) => "scp",
            Self::Resource => "resource",
            Self::Trust => "trust",
            Self::Identity => "identity",
            Self::Boundary => "boundary",
            Self::Session => "session",
        }
    }

    /// Of control policies, the level at which they are attached: the root's is 0.
    pub fn level(self) -> Option<usize> {
        match self {
            Self::ResourceControl(level) | Self::ServiceControl(level) => Some(level),
            _ => None,
        }
    }

    /// AWS's name for a policy of the layer.
    pub fn noun(self) -> &'static str {
        match self {
            Self::ResourceControl(_) => "resource control policy",
            Self::ServiceControl(_) => "service control policy",
            Self::Resource => "resource-based policy",
            Self::Trust => "role trust policy",
            Self::Identity => "identity-based policy",
            Self::Boundary => "permissions boundary",
            Self::Session => "session policy",
        }
    }

    fn explicit_denial(self) -> &'static str {
        match self {
            Self::ResourceControl(_) => "with an explicit deny in a resource control policy",
            Self::ServiceControl(_) => "with an explicit deny in a service control policy",
            Self::Resource => "with an explicit deny in a resource-based policy",
            Self::Trust => "with an explicit deny in the role trust policy",
            Self::Identity => "with an explicit deny in an identity-based policy",
            Self::Boundary => "with an explicit deny in a permissions boundary",
            Self::Session => "with an explicit deny in a session policy",
        }
    }
}

impl fmt::Display for Layer {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.noun())?;
        match self {
            Self::ResourceControl(0) | Self::ServiceControl(0) => {
                formatter.write_str(" of the root")
            }
            Self::ResourceControl(level) | Self::ServiceControl(level) => {
                write!(formatter, " {level} below the root")
            }
            _ => Ok(()),
        }
    }
}

impl fmt::Display for Outcome<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Allowed => formatter.write_str("allowed"),
            Self::ExplicitlyDenied(denial) => {
                let (policy, statement) = (denial.policy, denial.statement);
                let (layer, label) = (denial.layer, policy.label());
                write!(
                    formatter,
                    "denied by {} of the {layer} `{label}`",
                    statement.name()
                )
            }
            Self::ImplicitlyDenied(layer) => write!(formatter, "not allowed by any {layer}"),
        }
    }
}

impl fmt::Display for Miss<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let statement = self.statement.name();
        let label = self.policy.label();
        write!(
            formatter,
            "{statement} of the {} `{label}`: {}",
            self.layer, self.element
        )
    }
}

impl fmt::Display for Unmatched<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Principal(name) => write!(formatter, "it is not for `{name}`"),
            Self::Action(action) => write!(formatter, "it is not about `{action}`"),
            Self::Resource(resource) => write!(formatter, "it is not about `{resource}`"),
            Self::Condition {
                condition,
                values: None,
                ..
            } => write!(
                formatter,
                "{condition} fails, the request does not have the key"
            ),
            Self::Condition {
                condition,
                values: Some(values),
                evaluable,
            } => {
                let how = if *evaluable {
                    "fails for"
                } else {
                    "cannot be compared with"
                };
                write!(formatter, "{condition} {how} `{}`", values.join("`, `"))
            }
        }
    }
}
