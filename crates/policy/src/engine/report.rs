//! A decision taken apart, layer by layer and statement by statement: for
//! simulations, for encoded messages and for whoever asks why.

use std::fmt;

use super::explanation::Unmatched;
use super::{Decision, Layer, Matched, Outcome, in_order, naming};
use crate::compiled::{Action, Compiled};
use crate::condition::{Condition, Truth};
use crate::decision::Grant;
use crate::document::{Effect, Statement};
use crate::mentions::once;
use crate::principal::Caller;

/// What the policies of one layer say of the request.
#[derive(Debug, Clone, PartialEq)]
pub struct LayerReport<'a> {
    /// Which.
    pub layer: Layer,
    /// What they come to.
    pub verdict: Verdict,
    /// Their statements about the action, matching or not, in their order.
    pub statements: Vec<StatementReport<'a>>,
}

/// What the policies of one layer come to, by themselves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// A statement allows the request, and none denies it.
    Allows,
    /// A statement denies it.
    Denies,
    /// No statement is about it.
    Silent,
}

/// What a statement about the action makes of the rest of the request.
#[derive(Debug, Clone, PartialEq)]
pub struct StatementReport<'a> {
    /// The policy.
    pub policy: &'a Compiled,
    /// The statement.
    pub statement: &'a Statement,
    /// The first of its elements that does not match; none if it matches.
    pub unmatched: Option<Unmatched<'a>>,
    /// Each of its conditions, evaluated.
    pub conditions: Vec<ConditionReport<'a>>,
}

/// A condition and what it makes of the request.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct ConditionReport<'a> {
    /// The condition.
    pub condition: &'a Condition,
    /// The values of its key; none if the request does not have it.
    pub values: Option<&'a [String]>,
    /// What comes of comparing them.
    pub result: Comparison,
}

/// What comes of evaluating a condition.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Comparison {
    /// It holds.
    Holds,
    /// It does not.
    Fails,
    /// The values are not of the operator's type: nothing is allowed by it, and
    /// nothing is spared a deny.
    Incomparable,
}

impl<'a> Decision<'a> {
    /// What each layer that applies says, in the order of [`Layer`]. This walks
    /// all the policies again.
    pub fn layers(&self) -> Vec<LayerReport<'a>> {
        let action = Action::new(self.request.action);
        let mut reports: Vec<LayerReport<'a>> = self.applying().map(LayerReport::new).collect();
        for (layer, policy) in in_order(&self.policies) {
            let Some(report) = reports.iter_mut().find(|report| report.layer == layer) else {
                continue;
            };
            for statement in policy.about(&action) {
                report.add(self.report(layer, policy, statement, &action));
            }
        }
        reports
    }

    /// The statement without whose `Allow` the request would be denied, of
    /// several the first; none if it is denied, or if it is allowed because the
    /// caller is the root user of the account.
    pub fn allowed_by(&self) -> Option<Matched<'a>> {
        if !self.is_allowed() {
            return None;
        }
        let of_layer = |wanted: fn(Layer) -> bool| {
            self.matched
                .iter()
                .filter(move |matched| wanted(matched.layer))
        };
        let by_resource = of_layer(|layer| matches!(layer, Layer::Resource | Layer::Trust))
            .max_by_key(|matched| (matched.grant, std::cmp::Reverse(matched.statement.index())));
        let by_identity = of_layer(|layer| layer == Layer::Identity).next();
        match (by_identity, by_resource) {
            (Some(own), Some(granted)) if granted.grant <= Grant::Account => Some(*own),
            (_, Some(granted)) => Some(*granted),
            (own, None) => own.copied(),
        }
    }

    /// The statement that denies the request, if one does.
    pub fn denied_by(&self) -> Option<Matched<'a>> {
        match self.outcome {
            Outcome::ExplicitlyDenied(denial) => Some(denial),
            Outcome::Allowed | Outcome::ImplicitlyDenied(_) => None,
        }
    }

    /// The context keys that the statements about the request mention and that
    /// it does not have, each once, as written: `MissingContextValues`.
    ///
    /// AWS: that a statement must be about the action, the resource and the
    /// caller to be asked is unconfirmed.
    pub fn missing_context_keys(&self) -> Vec<&'a str> {
        let action = Action::new(self.request.action);
        let context = self.request.context;
        let mut keys = Vec::new();
        for (layer, policy) in in_order(&self.policies) {
            for statement in policy.about(&action) {
                let names_caller = naming(layer, statement, self.request.caller).is_some();
                let about_resource = layer == Layer::Trust
                    || statement.may_have_resource(self.request.resource, context);
                if names_caller && about_resource {
                    keys.extend(statement.missing(context));
                }
            }
        }
        once(keys)
    }

    /// The layers that apply, those without a policy too.
    fn applying(&self) -> impl Iterator<Item = Layer> {
        let policies = &self.policies;
        let caller = self.request.caller;
        let has_identity = caller.account_id().is_some() && !matches!(caller, Caller::Root { .. });
        (0..policies.resource_control.len())
            .map(Layer::ResourceControl)
            .chain((0..policies.service_control.len()).map(Layer::ServiceControl))
            .chain(policies.resource.map(super::resource_layer))
            .chain(has_identity.then_some(Layer::Identity))
            .chain(policies.boundary.map(|_| Layer::Boundary))
            .chain(policies.session.map(|_| Layer::Session))
    }

    fn report(
        &self,
        layer: Layer,
        policy: &'a Compiled,
        statement: &'a Statement,
        action: &Action,
    ) -> StatementReport<'a> {
        let context = self.request.context;
        let conditions = statement.conditions().iter();
        let conditions = conditions.map(|condition| ConditionReport {
            condition,
            values: context.values(condition.key()),
            result: match condition.evaluate(context) {
                Truth::Yes => Comparison::Holds,
                Truth::No => Comparison::Fails,
                Truth::Unknown => Comparison::Incomparable,
            },
        });
        let conditions = conditions.collect();
        let unmatched = self
            .unmatched(layer, statement, action)
            // A `Deny` is not kept away by what cannot be compared.
            .filter(|unmatched| statement.effect() == Effect::Allow || unmatched.is_told());
        StatementReport {
            policy,
            statement,
            unmatched,
            conditions,
        }
    }
}

impl<'a> LayerReport<'a> {
    fn new(layer: Layer) -> Self {
        Self {
            layer,
            verdict: Verdict::Silent,
            statements: Vec::new(),
        }
    }

    fn add(&mut self, report: StatementReport<'a>) {
        if report.unmatched.is_none() {
            self.verdict = match (report.statement.effect(), self.verdict) {
                (Effect::Deny, _) | (_, Verdict::Denies) => Verdict::Denies,
                (Effect::Allow, Verdict::Allows | Verdict::Silent) => Verdict::Allows,
            };
        }
        self.statements.push(report);
    }

    /// The statements that match.
    pub fn matched(&self) -> impl Iterator<Item = &StatementReport<'a>> {
        let all = self.statements.iter();
        all.filter(|report| report.unmatched.is_none())
    }
}

impl Verdict {
    /// As `EvalDecision` writes it: `allowed`, `explicitDeny`, `implicitDeny`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Allows => "allowed",
            Self::Denies => "explicitDeny",
            Self::Silent => "implicitDeny",
        }
    }
}

impl Outcome<'_> {
    /// As `EvalDecision` writes it: `allowed`, `explicitDeny`, `implicitDeny`.
    pub fn as_str(&self) -> &'static str {
        match self {
            Self::Allowed => Verdict::Allows.as_str(),
            Self::ExplicitlyDenied(_) => Verdict::Denies.as_str(),
            Self::ImplicitlyDenied(_) => Verdict::Silent.as_str(),
        }
    }
}

impl Comparison {
    /// A word for programs: `holds`, `fails`, `incomparable`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Holds => "holds",
            Self::Fails => "fails",
            Self::Incomparable => "incomparable",
        }
    }
}

impl Decision<'_> {
    /// The verdict in a sentence, with the statement that it rests on.
    pub fn summary(&self) -> String {
        let Some(allowing) = self.allowed_by() else {
            return match self.outcome {
                Outcome::Allowed => "allowed: the root user needs no policy".to_owned(),
                _ => self.outcome.to_string(),
            };
        };
        let (layer, label) = (allowing.layer, allowing.policy.label());
        let why = match (layer, allowing.grant) {
            (Layer::Identity, _) => "",
            (_, Grant::Direct) => ", which names the caller",
            (_, Grant::Role) => ", which names whom the caller acts for",
            (_, Grant::Wildcard) => ", which names everybody",
            (_, Grant::Account | Grant::Own) => ", which names the caller's account",
        };
        let statement = allowing.statement.name();
        format!("allowed by {statement} of the {layer} `{label}`{why}")
    }
}

impl fmt::Display for StatementReport<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = self.statement.name();
        let (label, at) = (self.policy.label(), self.statement.position());
        let effect = self.statement.effect().as_str().to_ascii_lowercase();
        write!(
            formatter,
            "{name} of `{label}` ({}:{}) would {effect} it",
            at.line, at.column
        )?;
        match &self.unmatched {
            None => formatter.write_str(", and matches"),
            Some(unmatched) => write!(formatter, ", but {unmatched}"),
        }
    }
}

impl fmt::Display for ConditionReport<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let wanted = listed(self.condition.values());
        write!(formatter, "{} wants {wanted}; ", self.condition)?;
        match self.values {
            None => formatter.write_str("the request does not have the key")?,
            Some(values) => write!(formatter, "the request has {}", listed(values))?,
        }
        match self.result {
            Comparison::Holds => formatter.write_str(": holds"),
            Comparison::Fails => formatter.write_str(": fails"),
            Comparison::Incomparable => formatter.write_str(": cannot be compared"),
        }
    }
}

fn listed(values: &[String]) -> String {
    match values {
        [] => "nothing".to_owned(),
        values => format!("`{}`", values.join("` or `")),
    }
}
