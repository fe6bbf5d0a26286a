//! The pairs of one transaction: what they read alike is read once, and the operations that they
//! end are written once.

use std::collections::BTreeMap;

use base::{AccountId, PermissionSetId, RequestId};
use db::Tx;
use domain::Permit;
use domain::assignment::{Operation, OperationStatus, Outcome, Task};
use domain::instance::InstanceStatus;
use domain::permission_set::PermissionSet;
use domain::provisioning::{FailureReason, summary};
use store::provisioning::jobs::{self, Job, Target};
use store::provisioning::{holds, operations, results};

use crate::Failure;
use crate::measure::Ended;
use crate::provisioning::known::Known;
use crate::provisioning::step::{Pair, World};

/// How many jobs of a pair are done in one transaction.
const JOBS: i64 = 256;
/// Of how many pairs what they need is read on one way to the database.
const AHEAD: usize = 64;
/// How many accounts the reason of an operation names that failed in many.
const NAMED: i64 = 3;

/// One transaction's pairs.
pub(super) struct Batch<'a> {
    world: &'a World,
    permit: &'a Permit,
    known: Known,
    finished: BTreeMap<RequestId, Finished>,
    ended: Ended,
}

/// What of an operation was done in the transaction.
#[derive(Default)]
struct Finished {
    jobs: u32,
    first_failure: Option<String>,
    /// Whether the operation is about one account.
    is_about_one: bool,
}

impl<'a> Batch<'a> {
    pub(super) fn new(world: &'a World, permit: &'a Permit) -> Self {
        Self {
            world,
            permit,
            known: Known::default(),
            finished: BTreeMap::new(),
            ended: Ended::default(),
        }
    }

    /// Does the first jobs of each pair, and gives the pairs back.
    pub(super) fn run(&mut self, tx: &mut Tx<'_>, targets: &[Target]) -> Result<(), Failure> {
        for some in targets.chunks(AHEAD) {
            let jobs = jobs::list_each(tx, some, JOBS)?;
            self.known.look_ahead(tx, some, &jobs)?;
            for (target, jobs) in some.iter().zip(jobs) {
                self.run_one(tx, target, &jobs)?;
            }
        }
        Ok(())
    }

    fn run_one(&mut self, tx: &mut Tx<'_>, target: &Target, jobs: &[Job]) -> Result<(), Failure> {
        if !jobs.is_empty() {
            self.work(tx, target, jobs)?;
        }
        if target.failures > 0 {
            holds::delete(tx, self.permit, &target.account)?;
        }
        // Whoever adds a job also writes the pair, and so meets this transaction.
        if i64::try_from(jobs.len()).is_ok_and(|count| count < JOBS) {
            jobs::delete_all(tx, self.permit, target)?;
        } else {
            for job in jobs {
                jobs::delete(tx, self.permit, target, job)?;
            }
            jobs::delay(tx, self.permit, target, self.world.now, 0)?;
        }
        Ok(())
    }

    /// Ends the jobs of a pair that failed again and again. What nobody asked for is not given up:
    /// it removes roles, which would stay for ever. Whether such jobs are left.
    pub(super) fn give_up(&mut self, tx: &mut Tx<'_>, target: &Target) -> Result<bool, db::Error> {
        let mut is_left = false;
        for job in jobs::list(tx, target, i64::MAX)? {
            match &job.operation {
                None => is_left = true,
                Some(id) => {
                    self.finish(tx, target, id, Some(&FailureReason::Internal))?;
                    jobs::delete(tx, self.permit, target, &job)?;
                }
            }
        }
        if !is_left {
            jobs::delete_all(tx, self.permit, target)?;
        }
        Ok(is_left)
    }

    /// Writes the operations; answers how the jobs ended.
    pub(super) fn close(self, tx: &mut Tx<'_>) -> Result<Ended, db::Error> {
        for (id, finished) in &self.finished {
            let reason = finished.first_failure.as_deref();
            if finished.is_about_one {
                operations::finish_jobs_of_one(tx, self.permit, id, finished.jobs, reason)?;
            } else if operations::finish_jobs(tx, self.permit, id, finished.jobs, reason)? {
                conclude(tx, self.permit, id)?;
            }
        }
        Ok(self.ended)
    }

    fn work(&mut self, tx: &mut Tx<'_>, target: &Target, jobs: &[Job]) -> Result<(), Failure> {
        let pair = Pair::load(tx, self.permit, self.world, target, &mut self.known)?;
        let Some(mut pair) = pair else {
            // Permission sets are not deleted while they have jobs; this is for rows that came
            // about in another way.
            let reason = FailureReason::PermissionSetNotFound(target.permission_set.clone());
            for id in jobs.iter().filter_map(|job| job.operation.as_ref()) {
                self.finish(tx, target, id, Some(&reason))?;
            }
            return Ok(());
        };
        for job in jobs {
            let Some(id) = &job.operation else {
                // Reasons came or went: an assignment rule's, or those of a deleted principal.
                pair.settle(tx, &mut self.known)?;
                self.count(true);
                continue;
            };
            let Some(order) = self.known.order(tx, id)? else {
                pair.deprovision_if_unused(tx)?;
                self.count(true);
                continue;
            };
            let reason = pair.perform(tx, &mut self.known, &order)?;
            self.end(tx, target, &order.operation, reason.as_ref())?;
        }
        if pair.instance.status == InstanceStatus::Deleting {
            store::instances::delete_if_unprovisioned(tx, self.permit, &pair.instance.id)?;
            self.known = Known::default();
        }
        Ok(())
    }

    fn finish(
        &mut self,
        tx: &mut Tx<'_>,
        target: &Target,
        id: &RequestId,
        reason: Option<&FailureReason>,
    ) -> Result<(), db::Error> {
        match operations::find(tx, id)? {
            Some(operation) => self.end(tx, target, &operation, reason),
            None => Ok(()),
        }
    }

    /// Ends a job of an operation.
    fn end(
        &mut self,
        tx: &mut Tx<'_>,
        target: &Target,
        operation: &Operation,
        reason: Option<&FailureReason>,
    ) -> Result<(), db::Error> {
        let (id, account, now) = (&operation.id, &target.account, self.world.now);
        let reason = reason.map(ToString::to_string);
        if let Some(reason) = &reason {
            let place = (id, account, &operation.instance);
            results::fail(tx, self.permit, place, reason, now)?;
        } else if operation.task == Task::ProvisionAll {
            let done = OperationStatus::Succeeded;
            results::set_status(tx, self.permit, (id, account), done, now)?;
        }
        self.count(reason.is_none());
        let finished = self.finished.entry(id.clone()).or_default();
        finished.is_about_one = operation.task.account().is_some();
        finished.jobs = finished.jobs.saturating_add(1);
        finished.first_failure = finished.first_failure.take().or(reason);
        Ok(())
    }

    const fn count(&mut self, is_well: bool) {
        let ended = &mut self.ended;
        if is_well {
            ended.succeeded = ended.succeeded.saturating_add(1);
        } else {
            ended.failed = ended.failed.saturating_add(1);
        }
    }
}

/// Ends the job that an operation has for a pair, before anybody has taken it on.
pub(super) fn refuse(
    tx: &mut Tx<'_>,
    permit: &Permit,
    world: &World,
    (set, account): (&PermissionSet, &AccountId),
    (operation, reason): (&RequestId, &FailureReason),
) -> Result<(), db::Error> {
    let target = target(&set.id, account);
    let mut batch = Batch::new(world, permit);
    for job in jobs::list(tx, &target, i64::MAX)? {
        if job.operation.as_ref() == Some(operation) {
            batch.finish(tx, &target, operation, Some(reason))?;
            jobs::delete(tx, permit, &target, &job)?;
        }
    }
    batch.close(tx).map(drop)
}

/// Says how an operation about all accounts went, from how it went in each.
fn conclude(tx: &mut Tx<'_>, permit: &Permit, id: &RequestId) -> Result<(), db::Error> {
    let Some(operation) = operations::find(tx, id)? else {
        return Ok(());
    };
    let progress = results::count(tx, &operation)?;
    let outcome = if progress.failed == 0 {
        // What failed before there were results of accounts has none.
        operations::first_failure(tx, id)?.map_or(Outcome::Succeeded, Outcome::Failed)
    } else {
        let failed = Some(OperationStatus::Failed);
        let first = results::list(tx, id, failed, "", NAMED)?.into_iter();
        let first: Vec<_> = first
            .map(|result| {
                let reason = result.outcome.failure_reason().unwrap_or_default();
                (result.account, reason.to_owned())
            })
            .collect();
        let total = progress.failed.saturating_add(progress.succeeded);
        Outcome::Failed(summary(total, progress.failed, &first))
    };
    operations::conclude(tx, permit, id, &outcome)
}

fn target(set: &PermissionSetId, account: &AccountId) -> Target {
    Target {
        permission_set: set.clone(),
        account: account.clone(),
        attempts: 0,
        failures: 0,
    }
}
