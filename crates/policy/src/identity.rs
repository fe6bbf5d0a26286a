//! Policies without principals: those of users, groups, roles and permission
//! sets, of sessions and boundaries, and service control policies.

use crate::context::Context;
use crate::decision::{Decision, Grant, decide};
use crate::document::Document;
use crate::statement::{Mismatch, Outcome};

/// A request that somebody makes.
#[derive(Debug, Clone, Copy)]
pub struct Request<'a> {
    /// `iam:GetRole`, in any case.
    pub action: &'a str,
    /// The ARN of what it acts on, or `*`.
    pub resource: &'a str,
    /// The condition keys of the request.
    pub context: &'a Context,
}

/// What one document, which applies to the caller, says of the request. A
/// document that names principals (of a resource, or of a role's trust) has no
/// say here and allows nothing.
pub fn evaluate(document: &Document, request: &Request<'_>) -> Decision {
    let folded_action = request.action.to_ascii_lowercase();
    decide(document, &|statement| {
        if statement.principals.is_some() {
            return Outcome::Missed(Mismatch::Principal);
        }
        if !statement.has_action(&folded_action) {
            return Outcome::Missed(Mismatch::Action);
        }
        if !statement.has_resource(request.resource, request.context) {
            return Outcome::Missed(Mismatch::Resource);
        }
        statement.weigh_conditions(Grant::Own, request.context)
    })
}

#[cfg(test)]
mod tests;
