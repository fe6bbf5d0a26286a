//! Trust policies: who may assume a role.

use crate::context::Context;
use crate::decision::{Decision, Grant, decide};
use crate::document::{Document, Effect, PolicyKind, Statement};
use crate::principal::Caller;
use crate::statement::{Mismatch, Outcome};

/// A request to assume a role.
#[derive(Debug, Clone, Copy)]
pub struct TrustRequest<'a> {
    /// `sts:AssumeRole` and its kin, in any case.
    pub action: &'a str,
    /// Who asks.
    pub caller: &'a Caller<'a>,
    /// The condition keys of the request.
    pub context: &'a Context,
}

/// Whether the role's trust policy lets the caller assume it.
///
/// This is the role's side alone. What [`Decision::Allowed`] says of the grant
/// decides whether the caller's identity policies must allow it as well. A
/// document that was not parsed as a trust policy allows nothing.
pub fn allows(document: &Document, request: &TrustRequest<'_>) -> Decision {
    if document.kind() != PolicyKind::Trust {
        return Decision::ImplicitlyDenied { misses: Vec::new() };
    }
    let folded_action = request.action.to_ascii_lowercase();
    decide(document, &|statement| {
        outcome(statement, &folded_action, request)
    })
}

fn outcome<'a>(
    statement: &'a Statement,
    folded_action: &str,
    request: &TrustRequest<'_>,
) -> Outcome<'a> {
    let Some(grant) = naming(statement, request.caller) else {
        return Outcome::Missed(Mismatch::Principal);
    };
    if !statement.has_action(folded_action) {
        return Outcome::Missed(Mismatch::Action);
    }
    statement.weigh_conditions(grant, request.context)
}

/// The strongest way in which the statement names the caller.
pub(crate) fn naming(statement: &Statement, caller: &Caller<'_>) -> Option<Grant> {
    // The grammar leaves no trust policy with `NotPrincipal` or without either.
    let grant = statement.naming(caller)?;
    // DIFFERENCE: AWS leaves open whether `*` lets in everybody whom any identity
    // provider vouches for, or nobody does. It does not here; in a deny it does
    // mean them.
    let unknown_to_aws = matches!(caller, Caller::Federated { .. } | Caller::Anonymous);
    let anybody = grant == Grant::Wildcard && unknown_to_aws;
    (statement.effect == Effect::Deny || !anybody).then_some(grant)
}

#[cfg(test)]
mod tests;
