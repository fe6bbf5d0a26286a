//! Whether one statement applies to one request.

use crate::condition::{Condition, Truth};
use crate::context::Context;
use crate::decision::Grant;
use crate::document::{ActionPattern, Clause, Effect, ResourcePattern, Statement};
use crate::pattern::{self, MissingParts};
use crate::principal::{Caller, Principal};

/// What a statement makes of a request.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Outcome<'a> {
    Matched(Grant),
    Missed(Mismatch<'a>),
    /// All else matches, and this condition cannot be evaluated.
    Unevaluable(&'a Condition),
}

/// The first element that does not match.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Mismatch<'a> {
    Principal,
    Action,
    Resource,
    Condition(&'a Condition),
}

impl Statement {
    /// The strongest way in which `Principal` names the caller, or, of a
    /// `NotPrincipal`, that it does not spare them.
    pub(crate) fn naming(&self, caller: &Caller<'_>) -> Option<Grant> {
        match self.principals.as_ref()? {
            Clause::AnyOf(principals) => principals
                .iter()
                .filter_map(|principal| principal.names(caller))
                .max(),
            Clause::NoneOf(excepted) => {
                (!Principal::spare(excepted, caller)).then_some(Grant::Wildcard)
            }
        }
    }

    /// Whether the action, in lower case, is among the statement's.
    pub(crate) fn has_action(&self, folded_action: &str) -> bool {
        let matches =
            |action: &ActionPattern| pattern::matches(&action.pattern, folded_action.as_bytes());
        match &self.actions {
            Clause::AnyOf(actions) => actions.iter().any(matches),
            Clause::NoneOf(actions) => !actions.iter().any(matches),
        }
    }

    /// Whether the resource, an ARN or `*`, is among the statement's.
    pub(crate) fn has_resource(&self, resource: &str, context: &Context) -> bool {
        let found = |resources: &[ResourcePattern]| {
            resources
                .iter()
                .map(|pattern| pattern.matches(resource, context))
                .max()
        };
        match &self.resources {
            None => false,
            Some(Clause::AnyOf(resources)) => {
                let is_ambiguous =
                    |pattern: &ResourcePattern| pattern.template.is_ambiguous(context);
                found(resources) == Some(Truth::Yes)
                    || (self.effect == Effect::Deny && resources.iter().any(is_ambiguous))
            }
            // A variable without a value matches nothing; that it then excepts
            // nothing must not widen what is allowed.
            Some(Clause::NoneOf(resources)) => match found(resources) {
                Some(Truth::Yes) => false,
                Some(Truth::Unknown) => self.effect == Effect::Deny,
                Some(Truth::No) | None => true,
            },
        }
    }

    /// Whether the resource would be among the statement's if every variable had
    /// the right value.
    pub(crate) fn may_have_resource(&self, resource: &str, context: &Context) -> bool {
        let unknown =
            |pattern: &ResourcePattern| pattern.matches(resource, context) == Truth::Unknown;
        let patterns = self.resources.iter().flat_map(Clause::items);
        self.has_resource(resource, context) || patterns.into_iter().any(unknown)
    }

    /// What the conditions make of a request that all else matches.
    pub(crate) fn weigh_conditions(&self, grant: Grant, context: &Context) -> Outcome<'_> {
        let mut unevaluable = None;
        for condition in &self.conditions {
            match condition.evaluate(context) {
                Truth::Yes => {}
                Truth::Unknown => unevaluable = unevaluable.or(Some(condition)),
                Truth::No => return Outcome::Missed(Mismatch::Condition(condition)),
            }
        }
        unevaluable.map_or(Outcome::Matched(grant), Outcome::Unevaluable)
    }
}

impl ResourcePattern {
    /// Unknown if a variable has no value.
    fn matches(&self, resource: &str, context: &Context) -> Truth {
        if self.text == "*" {
            return Truth::Yes;
        }
        match self.template.resolve_arn(context) {
            Some(pattern) => Truth::of(pattern::matches_arn(
                &pattern,
                resource,
                MissingParts::MatchAnything,
            )),
            None => Truth::Unknown,
        }
    }
}
