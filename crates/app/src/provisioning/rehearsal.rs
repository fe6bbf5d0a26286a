//! What the reconciler would do with what a transaction has asked for, inside that transaction.

use std::collections::BTreeSet;

use base::{AccountId, InstanceId};
use db::Tx;
use domain::Permit;
use domain::assignment::{Operation, OperationStatus, Outcome};
use store::provisioning::{jobs, operations, results};

use super::batch::Batch;
use super::step::World;
use crate::Failure;
use crate::access::PlannedFailure;

/// How many operations, and how many pairs of permission set and account, are rehearsed.
const OPERATIONS: i64 = 100;
const PAIRS: i64 = 1_000;

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

/// The operations that were asked for at exactly the instant of `world`.
pub(crate) fn requested(
    tx: &mut Tx<'_>,
    world: &World,
    instance: &InstanceId,
) -> Result<Vec<Operation>, db::Error> {
    operations::list_created_at(tx, instance, world.now, OPERATIONS)
}

/// Does at once what was asked for since there were only the `older` operations; for a transaction
/// that is undone.
pub(crate) fn rehearse(
    tx: &mut Tx<'_>,
    permit: &Permit,
    (world, instance): (&World, &InstanceId),
    older: &[Operation],
) -> Result<Rehearsed, Failure> {
    let requested = requested(tx, world, instance)?;
    let mut rehearsed = Rehearsed {
        operations: BTreeSet::new(),
        failures: Vec::new(),
        is_complete: is_below(&requested, OPERATIONS),
    };
    let is_older = |operation: &Operation| older.iter().any(|known| known.id == operation.id);
    for operation in requested.iter().filter(|operation| !is_older(operation)) {
        rehearsed.operations.insert(operation.id.to_string());
        let (set, id) = (&operation.permission_set, &operation.id);
        let targets = jobs::list_targets(tx, set, id, PAIRS)?;
        rehearsed.is_complete &= is_below(&targets, PAIRS);
        let mut batch = Batch::new(world, permit);
        for target in &targets {
            batch.run(tx, target)?;
        }
        batch.close(tx)?;
        rehearsed.failures.extend(failures(tx, operation)?);
    }
    Ok(rehearsed)
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
    let ended = match operation.task.account() {
        Some(account) => {
            let ended = operations::find(tx, id)?;
            let ended = ended.map(|ended| (account.clone(), ended.outcome));
            ended.into_iter().collect()
        }
        None => {
            let failed = Some(OperationStatus::Failed);
            let results = results::list(tx, id, failed, "", PAIRS)?;
            let results = results.into_iter();
            results
                .map(|result| (result.account, result.outcome))
                .collect::<Vec<_>>()
        }
    };
    Ok(ended.into_iter().filter_map(failure).collect())
}

fn is_below<T>(list: &[T], limit: i64) -> bool {
    i64::try_from(list.len()).is_ok_and(|length| length < limit)
}
