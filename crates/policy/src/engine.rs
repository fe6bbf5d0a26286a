//! The decision on a request, of all the policies that apply to it (§14.2).
//!
//! A statement that could be about the action is weighed once; the procedure
//! then looks only at those that match. What did not match is found out again
//! when somebody asks ([`Decision::misses`]).

use crate::builtin::is_under_resource_control;
use crate::compiled::{Action, Compiled};
use crate::condition::Condition;
use crate::context::Context;
use crate::decision::Grant;
use crate::document::{Effect, PolicyKind, Statement};
use crate::principal::Caller;
use crate::statement::{Mismatch, Outcome as Weighed};
use crate::trust;

use std::sync::Arc;

pub use explained::{Explained, ExplainedCondition, ExplainedLayer, ExplainedStatement};
pub use explanation::{Miss, Naming, Unmatched};
pub use report::{Comparison, ConditionReport, LayerReport, StatementReport, Verdict};

mod explained;
mod explanation;
mod report;

/// A request, and what must be known about it.
#[derive(Debug, Clone, Copy)]
pub struct Request<'a> {
    /// `iam:GetRole`, in any case.
    pub action: &'a str,
    /// The ARN of what it acts on, or `*`.
    pub resource: &'a str,
    /// Who makes it.
    pub caller: &'a Caller<'a>,
    /// The condition keys.
    pub context: &'a Context,
    /// What only the caller of this crate can know.
    pub facts: Facts<'a>,
}

/// What is known about caller and resource besides their names. The default is
/// a resource of the caller's account, which is in no organization.
#[derive(Debug, Clone, Copy, Default)]
pub struct Facts<'a> {
    /// The account of the resource; none if it is the caller's own or nobody's.
    pub resource_account: Option<&'a str>,
    /// What the caller's account is to its organization.
    pub caller_account: Membership,
    /// What the resource's account is to its organization.
    pub resource_owner: Membership,
    /// Whether the caller's role is linked to a service, which no control policy
    /// touches.
    pub service_linked: bool,
    /// Whether the resource is of a type, as roles and KMS keys are, that only
    /// its own policy opens.
    pub must_be_granted: bool,
}

/// What an account is to an organization. Only members are under control
/// policies.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Membership {
    /// It is in none.
    #[default]
    None,
    /// A member; delegated administrators are too.
    Member,
    /// The management account.
    Management,
}

/// The control policies attached at one level: to the root, to a unit, or to
/// the account.
pub type Level = Vec<Arc<Compiled>>;

/// The policies that apply to a request.
#[derive(Debug, Clone, Copy, Default)]
pub struct Policies<'a> {
    /// The SCPs over the caller's account, from the root to the account; empty
    /// if the organization does not use the type.
    pub service_control: &'a [Level],
    /// The RCPs over the resource's account, from the root to the account; empty
    /// if the organization does not use the type.
    pub resource_control: &'a [Level],
    /// The policy of the resource; of a role, who may assume it.
    pub resource: Option<&'a Compiled>,
    /// The policies of the caller, of its groups, or of its role.
    pub identity: &'a [Arc<Compiled>],
    /// The caller's permissions boundary.
    pub boundary: Option<&'a Compiled>,
    /// The policies passed when the session was made, if any were.
    pub session: Option<&'a [Arc<Compiled>]>,
}

/// The part that a policy has in the procedure.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Layer {
    /// An RCP, at a level from zero, the root.
    ResourceControl(usize),
    /// An SCP, at a level from zero, the root.
    ServiceControl(usize),
    /// The policy of the resource.
    Resource,
    /// Who may assume the role that is the resource.
    Trust,
    /// A policy of the caller.
    Identity,
    /// The caller's permissions boundary.
    Boundary,
    /// A policy of the session.
    Session,
}

/// The verdict on a request, and why.
#[derive(Debug, Clone)]
pub struct Decision<'a> {
    request: Request<'a>,
    policies: Policies<'a>,
    outcome: Outcome<'a>,
    matched: Vec<Matched<'a>>,
}

/// The verdict.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Outcome<'a> {
    /// Everything that must allow it does.
    Allowed,
    /// A statement denies it: the first, in the order of [`Layer`].
    ExplicitlyDenied(Matched<'a>),
    /// Nothing in this layer allows it.
    ImplicitlyDenied(Layer),
}

/// A statement that matches the request.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Matched<'a> {
    /// What the policy is here.
    pub layer: Layer,
    /// The policy.
    pub policy: &'a Compiled,
    /// The statement.
    pub statement: &'a Statement,
    /// In what way it names the caller.
    pub grant: Grant,
    /// The condition that could not be evaluated, of a `Deny` that matches only
    /// because of the rule that this must not keep it away.
    pub unevaluable: Option<&'a Condition>,
}

/// Decides on a request.
pub fn decide<'a>(request: &Request<'a>, policies: &Policies<'a>) -> Decision<'a> {
    let action = Action::new(request.action);
    let policies = applicable(request, policies, &action);
    let mut matched = Vec::with_capacity(8);
    for (layer, policy) in in_order(&policies) {
        for statement in policy.about(&action) {
            let weighed = weigh(layer, statement, request);
            let (grant, unevaluable) = match (weighed, statement.effect) {
                (Weighed::Matched(grant), _) => (grant, None),
                (Weighed::Unevaluable(condition), Effect::Deny) => (Grant::Own, Some(condition)),
                (Weighed::Unevaluable(_), Effect::Allow) | (Weighed::Missed(_), _) => continue,
            };
            matched.push(Matched {
                layer,
                policy,
                statement,
                grant,
                unevaluable,
            });
        }
    }
    Decision {
        outcome: outcome(request, &policies, &matched),
        request: *request,
        policies,
        matched,
    }
}

impl<'a> Decision<'a> {
    /// Whether the request may go ahead.
    pub fn is_allowed(&self) -> bool {
        matches!(self.outcome, Outcome::Allowed)
    }

    /// The verdict.
    pub fn outcome(&self) -> Outcome<'a> {
        self.outcome
    }

    /// Every statement that matches, `Allow` and `Deny`, in the order of
    /// [`Layer`], of the policies that apply: an SCP over the management account
    /// does not.
    pub fn matched(&self) -> &[Matched<'a>] {
        &self.matched
    }
}

/// Without the policies that have no say in this request.
fn applicable<'a>(request: &Request<'a>, policies: &Policies<'a>, action: &Action) -> Policies<'a> {
    let facts = &request.facts;
    let mut applicable = *policies;
    let has_account = request.caller.account_id().is_some();
    let is_root = matches!(request.caller, Caller::Root { .. });
    if facts.caller_account != Membership::Member || facts.service_linked || !has_account {
        applicable.service_control = &[];
    }
    if facts.resource_owner != Membership::Member
        || facts.service_linked
        || !is_under_resource_control(action.folded())
    {
        applicable.resource_control = &[];
    }
    if is_root || !has_account {
        applicable.identity = &[];
        applicable.boundary = None;
    }
    if !has_account {
        applicable.session = None;
    }
    applicable
}

/// Every policy, layer by layer.
fn in_order<'a>(policies: &Policies<'a>) -> impl Iterator<Item = (Layer, &'a Compiled)> + use<'a> {
    let resource_control = levels(policies.resource_control, Layer::ResourceControl);
    let service_control = levels(policies.service_control, Layer::ServiceControl);
    let resource = policies
        .resource
        .map(|policy| (resource_layer(policy), policy));
    let of = |layer| move |policy: &'a Arc<Compiled>| (layer, &**policy);
    resource_control
        .chain(service_control)
        .chain(resource)
        .chain(policies.identity.iter().map(of(Layer::Identity)))
        .chain(policies.boundary.map(|policy| (Layer::Boundary, policy)))
        .chain(
            policies
                .session
                .into_iter()
                .flatten()
                .map(of(Layer::Session)),
        )
}

fn levels(levels: &[Level], layer: fn(usize) -> Layer) -> impl Iterator<Item = (Layer, &Compiled)> {
    levels
        .iter()
        .enumerate()
        .flat_map(move |(level, policies)| {
            policies.iter().map(move |policy| (layer(level), &**policy))
        })
}

fn resource_layer(policy: &Compiled) -> Layer {
    match policy.document().kind() {
        PolicyKind::Trust => Layer::Trust,
        _ => Layer::Resource,
    }
}

/// What a statement about the action makes of the request.
fn weigh<'a>(layer: Layer, statement: &'a Statement, request: &Request<'a>) -> Weighed<'a> {
    let Some(grant) = naming(layer, statement, request.caller) else {
        return Weighed::Missed(Mismatch::Principal);
    };
    if layer != Layer::Trust && !statement.has_resource(request.resource, request.context) {
        return Weighed::Missed(Mismatch::Resource);
    }
    statement.weigh_conditions(grant, request.context)
}

/// In what way the statement is about the caller. One that should name
/// principals and does not, or the other way round, is of a document in the
/// wrong place: it allows nobody and denies everybody.
fn naming(layer: Layer, statement: &Statement, caller: &Caller<'_>) -> Option<Grant> {
    let grant = match layer {
        Layer::Trust => trust::naming(statement, caller),
        Layer::Resource | Layer::ResourceControl(_) => statement.naming(caller),
        Layer::ServiceControl(_) | Layer::Identity | Layer::Boundary | Layer::Session => {
            statement.principals.is_none().then_some(Grant::Own)
        }
    };
    let names_principals = matches!(
        layer,
        Layer::Trust | Layer::Resource | Layer::ResourceControl(_)
    );
    let misplaced = names_principals != statement.principals.is_some();
    if misplaced && statement.effect == Effect::Deny {
        return Some(Grant::Own);
    }
    grant
}

/// The procedure, in its order.
fn outcome<'a>(
    request: &Request<'a>,
    policies: &Policies<'a>,
    matched: &[Matched<'a>],
) -> Outcome<'a> {
    let denial = matched
        .iter()
        .find(|matched| matched.statement.effect == Effect::Deny);
    if let Some(denial) = denial {
        return Outcome::ExplicitlyDenied(*denial);
    }
    // From here on all that matches allows.
    let allows = |layer| matched.iter().any(|matched| matched.layer == layer);
    let control = (0..policies.resource_control.len())
        .map(Layer::ResourceControl)
        .chain((0..policies.service_control.len()).map(Layer::ServiceControl))
        .find(|layer| !allows(*layer));
    if let Some(layer) = control {
        return Outcome::ImplicitlyDenied(layer);
    }

    let granted = matched
        .iter()
        .filter(|matched| matches!(matched.layer, Layer::Resource | Layer::Trust))
        .map(|matched| matched.grant)
        .max();
    let caller_account = request.caller.account_id();
    let same_account = request.facts.resource_account.is_none()
        || request.facts.resource_account == caller_account;
    // Who has no account has no policies, and is let in by the resource alone.
    let on_its_own = caller_account.is_none();
    if granted.is_none() && (request.facts.must_be_granted || on_its_own || !same_account) {
        let layer = policies.resource.map_or(Layer::Resource, resource_layer);
        return Outcome::ImplicitlyDenied(layer);
    }

    let is_root = matches!(request.caller, Caller::Root { .. });
    let (by_identity, by_limits) = match granted {
        _ if on_its_own => (false, false),
        Some(Grant::Direct | Grant::Wildcard) if same_account => (false, false),
        Some(Grant::Role) if same_account => (false, true),
        _ => (!is_root, true),
    };
    let lacking = [
        (Layer::Identity, by_identity),
        (Layer::Boundary, by_limits && policies.boundary.is_some()),
        (Layer::Session, by_limits && policies.session.is_some()),
    ]
    .into_iter()
    .find(|(layer, must_allow)| *must_allow && !allows(*layer));
    match lacking {
        Some((layer, _)) => Outcome::ImplicitlyDenied(layer),
        None => Outcome::Allowed,
    }
}

#[cfg(test)]
mod tests;
