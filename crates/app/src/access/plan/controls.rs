//! Which control policies begin and which cease to apply to an account that a change moves.

use std::collections::BTreeSet;

use base::{AccountId, OrganizationPolicyId};
use db::Tx;
use domain::organization::PolicyType;
use serde_json::Value;

use crate::authorize::Place;
use crate::{Call, Failure};

/// A service or resource control policy over an account, or about to be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ControlEffect {
    /// Over which account.
    pub account: AccountId,
    /// `p-…`.
    pub policy: String,
    /// What its organization calls it.
    pub name: Option<String>,
    /// Whether it is a service or a resource control policy.
    pub policy_type: PolicyType,
    /// What would become of it.
    pub course: Course,
}

/// What becomes of a policy over an account.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Course {
    /// It applies from then on.
    Begins,
    /// It no longer applies.
    Ceases,
}

/// The control policies over an account, with their names.
pub(super) type Over = BTreeSet<(PolicyType, String, Option<String>)>;

/// The account that an operation of Organizations moves, closes or takes out.
pub(super) fn moved(call: &Call) -> Option<AccountId> {
    if call.source != "organizations.amazonaws.com" {
        return None;
    }
    let asked: Value = serde_json::from_str(&call.request_parameters).ok()?;
    AccountId::parse(asked.get("accountId")?.as_str()?).ok()
}

/// What is over the account now.
pub(super) fn over(tx: &mut Tx<'_>, account: &AccountId) -> Result<Over, Failure> {
    let place = Place::of(tx, account)?;
    let mut over = Over::new();
    for (policy_type, id) in place.controls(tx)? {
        // AWS's own have their names for ids.
        let known = match (place.organization(), OrganizationPolicyId::parse(&id)) {
            (Some(organization), Ok(policy)) => {
                store::organizations::policies::find(tx, &organization.id, &policy)?
            }
            _ => None,
        };
        over.insert((policy_type, id, known.map(|policy| policy.name)));
    }
    Ok(over)
}

/// What a change makes of it, in order of the types and ids.
pub(super) fn effects(account: &AccountId, before: &Over, after: &Over) -> Vec<ControlEffect> {
    let effect = |course: Course| {
        move |(policy_type, policy, name): &(PolicyType, String, Option<String>)| ControlEffect {
            account: account.clone(),
            policy: policy.clone(),
            name: name.clone(),
            policy_type: *policy_type,
            course,
        }
    };
    let begins = after.difference(before).map(effect(Course::Begins));
    begins
        .chain(before.difference(after).map(effect(Course::Ceases)))
        .collect()
}
