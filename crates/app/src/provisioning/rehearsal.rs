//! What the reconciler would do with what a transaction has asked for, inside that transaction.

use std::collections::BTreeSet;

use base::{AccountId, AssignmentRuleId, IdentityStoreId, InstanceId};
use db::Tx;
use domain::Permit;
use domain::assignment::{Operation, OperationStatus, Outcome};
use store::assignments::{reasons, rules};
use store::provisioning::jobs::{self, Target};
use store::provisioning::{operations, results};
use store::reach::Scope;

use super::batch::Batch;
use super::rules::bring_about;
use super::step::World;
use crate::Failure;
use crate::access::PlannedFailure;
use crate::identity::flatten_page;

/// How many operations, and how many pairs of permission set and account, are rehearsed.
const OPERATIONS: i64 = 100;
const PAIRS: i64 = 1_000;
/// How many pages of rules, and of what groups in groups lead to: a plan holds others up.
const PAGES: usize = 20;

/// What there was at the instant of a request before it did anything.
#[derive(Debug)]
pub(crate) struct Before {
    operations: Vec<Operation>,
    targets: Vec<Target>,
    rules: Vec<AssignmentRuleId>,
    /// Whether the instance's other work is under way, which could be taken for what is planned.
    is_busy: bool,
}

/// How a rehearsal went.
#[derive(Debug)]
pub(crate) struct Rehearsed {
    /// The ids of the operations that the transaction asked for.
    pub(crate) operations: BTreeSet<String>,
    /// What would not come about.
    pub(crate) failures: Vec<PlannedFailure>,
    /// Whether everything was rehearsed.
    pub(crate) is_complete: bool,
}

impl Before {
    /// What is already asked for, at exactly the instant of `world`, of an instance.
    pub(crate) fn of(tx: &mut Tx<'_>, world: &World, scope: &Scope) -> Result<Self, db::Error> {
        let instance = &scope.instance;
        let rules = rules_under_way(tx, instance)?;
        let flattening = store::identity::next_flattening_of(tx, &scope.identity_store)?;
        Ok(Self {
            operations: operations::list_created_at(tx, instance, world.now, OPERATIONS)?,
            targets: jobs::list_due_at(tx, instance, world.now, PAIRS)?,
            is_busy: !rules.is_empty() || flattening.is_some() || jobs::any_of(tx, instance)?,
            rules,
        })
    }
}

/// Does at once what was asked for since `before`; for a transaction that is undone.
pub(crate) fn rehearse(
    tx: &mut Tx<'_>,
    permit: &Permit,
    (world, scope): (&World, &Scope),
    before: &Before,
) -> Result<Rehearsed, Failure> {
    let mut rehearsed = Rehearsed {
        operations: BTreeSet::new(),
        failures: Vec::new(),
        // Where other work is under way, what belongs to what cannot be told for certain.
        is_complete: !before.is_busy && flatten(tx, permit, world, &scope.identity_store)?,
    };
    let rules = bring_rules_about(tx, permit, (world, &scope.instance), before)?;
    rehearsed.is_complete &= rules.is_some();
    let requested = operations::list_created_at(tx, &scope.instance, world.now, OPERATIONS)?;
    rehearsed.is_complete &= is_below(&requested, OPERATIONS);
    let is_older =
        |operation: &Operation| before.operations.iter().any(|old| old.id == operation.id);
    let requested: Vec<Operation> = requested.into_iter().filter(|one| !is_older(one)).collect();
    rehearsed.is_complete &= provision(tx, permit, (world, &scope.instance), &requested, before)?;
    for operation in &requested {
        rehearsed.operations.insert(operation.id.to_string());
        rehearsed.failures.extend(failures(tx, operation)?);
    }
    for rule in rules.unwrap_or_default() {
        for (assignment, reason) in reasons::list_failures(tx, &rule, PAIRS)? {
            rehearsed.failures.push(PlannedFailure {
                account: assignment.account,
                permission_set: assignment.permission_set,
                reason,
            });
        }
    }
    Ok(rehearsed)
}

/// Does the jobs of every pair that has new ones; whether those are all.
fn provision(
    tx: &mut Tx<'_>,
    permit: &Permit,
    (world, instance): (&World, &InstanceId),
    requested: &[Operation],
    before: &Before,
) -> Result<bool, Failure> {
    let mut targets = jobs::list_due_at(tx, instance, world.now, PAIRS)?;
    let mut is_complete = is_below(&targets, PAIRS);
    targets.retain(|target| !before.targets.contains(target));
    // A pair that had jobs before is due at another instant.
    for operation in requested {
        let of = jobs::list_targets(tx, &operation.permission_set, &operation.id, PAIRS)?;
        is_complete &= is_below(&of, PAIRS);
        targets.extend(of);
    }
    targets.sort();
    targets.dedup();
    let mut batch = Batch::new(world, permit);
    batch.run(tx, &targets)?;
    batch.close(tx)?;
    Ok(is_complete)
}

/// Brings the rules about that the transaction has started; none where they are about too many
/// accounts.
fn bring_rules_about(
    tx: &mut Tx<'_>,
    permit: &Permit,
    (world, instance): (&World, &InstanceId),
    before: &Before,
) -> Result<Option<Vec<AssignmentRuleId>>, Failure> {
    let mut started = rules_under_way(tx, instance)?;
    started.retain(|rule| !before.rules.contains(rule));
    for rule in &started {
        let mut pages = 0;
        while let Some(job) = rules::find_job(tx, rule)? {
            if pages == PAGES {
                return Ok(None);
            }
            pages = pages.saturating_add(1);
            bring_about(tx, permit, &job, world.now)?;
        }
    }
    Ok(Some(started))
}

fn rules_under_way(
    tx: &mut Tx<'_>,
    instance: &InstanceId,
) -> Result<Vec<AssignmentRuleId>, db::Error> {
    let mut under_way = Vec::new();
    for rule in rules::list(tx, instance, "", i64::MAX)? {
        if rules::find_job(tx, &rule.id)?.is_some() {
            under_way.push(rule.id);
        }
    }
    Ok(under_way)
}

/// Computes the memberships that groups in groups lead to; whether all of them.
fn flatten(
    tx: &mut Tx<'_>,
    permit: &Permit,
    world: &World,
    identity_store: &IdentityStoreId,
) -> Result<bool, Failure> {
    for _page in 0..PAGES {
        let Some(job) = store::identity::next_flattening_of(tx, identity_store)? else {
            return Ok(true);
        };
        flatten_page(tx, permit, (&*world.entropy, world.now), &job)?;
    }
    Ok(store::identity::next_flattening_of(tx, identity_store)?.is_none())
}

fn failures(tx: &mut Tx<'_>, operation: &Operation) -> Result<Vec<PlannedFailure>, db::Error> {
    let id = &operation.id;
    let failure = |(account, outcome): (AccountId, Outcome)| match outcome {
        Outcome::Failed(reason) => Some(PlannedFailure {
            account,
            permission_set: operation.permission_set.clone(),
            reason,
        }),
        Outcome::InProgress | Outcome::Succeeded => None,
    };
    let ended = if let Some(account) = operation.task.account() {
        let ended = operations::find(tx, id)?;
        let ended = ended.map(|ended| (account.clone(), ended.outcome));
        ended.into_iter().collect()
    } else {
        let failed = Some(OperationStatus::Failed);
        let results = results::list(tx, id, failed, "", PAIRS)?.into_iter();
        results
            .map(|result| (result.account, result.outcome))
            .collect::<Vec<_>>()
    };
    Ok(ended.into_iter().filter_map(failure).collect())
}

fn is_below<T>(list: &[T], limit: i64) -> bool {
    i64::try_from(list.len()).is_ok_and(|length| length < limit)
}
