//! One step of the reconciler: the jobs of a pair of permission set and account.

use std::sync::Arc;

use base::{AccountId, Entropy, RequestId, Timestamp};
use db::Tx;
use domain::Permit;
use domain::assignment::{Assignment, Operation, Principal, Task};
use domain::assignment_rule::held_by_rules;
use domain::history::Author;
use domain::instance::{Instance, InstanceStatus};
use domain::organization::AccountState;
use domain::permission_set::PermissionSet;
use domain::provisioning::{FailureReason, Provisioned};
use store::assignments::reasons::{self, Removal};
use store::provisioning::jobs::{self, Job, Target};
use store::provisioning::{self, operations};

use crate::Failure;
use crate::assignments::rules::names;
use crate::assignments::{account_state, principal_exists};
use crate::measure::Ended;
use crate::provisioning::role;

/// How many jobs of a pair are done in one transaction.
const JOBS: i64 = 256;

/// What a step takes from outside.
#[derive(Debug)]
pub(super) struct World {
    /// For ids and suffixes.
    pub(super) entropy: Arc<dyn Entropy>,
    /// The home region.
    pub(super) region: String,
    /// When.
    pub(super) now: Timestamp,
}

/// Why a job ends without having been done: for its caller to know, or a failure of ours, which
/// undoes the step.
pub(super) enum Stop {
    Because(FailureReason),
    Failed(db::Error),
}

/// A pair as it is at the time of the step.
pub(super) struct Pair<'a> {
    pub(super) world: &'a World,
    pub(super) permit: &'a Permit,
    pub(super) target: &'a Target,
    pub(super) set: PermissionSet,
    pub(super) instance: Instance,
    /// Whether the account is there, and in which state.
    account: Option<AccountState>,
    /// What of it is in the account; changes with the jobs.
    pub(super) provisioned: Option<Provisioned>,
}

/// Does the first jobs of a pair, and gives the pair back; answers how they ended.
pub(super) fn run(
    tx: &mut Tx<'_>,
    permit: &Permit,
    world: &World,
    target: &Target,
) -> Result<Ended, Failure> {
    let mut ended = Ended::default();
    let jobs = jobs::list(tx, target, JOBS)?;
    if !jobs.is_empty() {
        if let Some(mut pair) = load(tx, permit, world, target)? {
            for job in &jobs {
                if pair.work(tx, job)? {
                    ended.succeeded = ended.succeeded.saturating_add(1);
                } else {
                    ended.failed = ended.failed.saturating_add(1);
                }
            }
            if pair.instance.status == InstanceStatus::Deleting {
                store::instances::delete_if_unprovisioned(tx, permit, &pair.instance.id)?;
            }
        } else {
            // Permission sets are not deleted while they have jobs; this is for rows that came
            // about in another way.
            let reason = FailureReason::PermissionSetNotFound(target.permission_set.clone());
            for job in &jobs {
                finish(tx, permit, target, job, Some(&reason))?;
                ended.failed = ended.failed.saturating_add(1);
            }
        }
    }
    jobs::release(tx, permit, target, world.now)?;
    Ok(ended)
}

/// Ends all jobs of a pair that failed again and again.
pub(super) fn give_up(
    tx: &mut Tx<'_>,
    permit: &Permit,
    target: &Target,
) -> Result<Ended, db::Error> {
    let mut ended = Ended::default();
    for job in jobs::list(tx, target, i64::MAX)? {
        finish(tx, permit, target, &job, Some(&FailureReason::Internal))?;
        ended.failed = ended.failed.saturating_add(1);
    }
    Ok(ended)
}

/// Ends the job that an operation has for a pair, before anybody has taken it on.
pub(super) fn refuse(
    tx: &mut Tx<'_>,
    permit: &Permit,
    (set, account): (&PermissionSet, &AccountId),
    (operation, reason): (&RequestId, &FailureReason),
) -> Result<(), db::Error> {
    let target = Target {
        permission_set: set.id.clone(),
        account: account.clone(),
        attempts: 0,
    };
    for job in jobs::list(tx, &target, i64::MAX)? {
        if job.operation.as_ref() == Some(operation) {
            finish(tx, permit, &target, &job, Some(reason))?;
        }
    }
    Ok(())
}

fn load<'a>(
    tx: &mut Tx<'_>,
    permit: &'a Permit,
    world: &'a World,
    target: &'a Target,
) -> Result<Option<Pair<'a>>, db::Error> {
    let Some(set) = store::permission_sets::find(tx, &target.permission_set)? else {
        return Ok(None);
    };
    let Some(instance) = store::instances::find_even_deleting(tx, &set.instance)? else {
        return Ok(None);
    };
    let account = account_state(tx, &instance, &target.account)?;
    let provisioned = provisioning::find(tx, &target.account, &target.permission_set)?;
    Ok(Some(Pair {
        world,
        permit,
        target,
        set,
        instance,
        account,
        provisioned,
    }))
}

fn finish(
    tx: &mut Tx<'_>,
    permit: &Permit,
    target: &Target,
    job: &Job,
    reason: Option<&FailureReason>,
) -> Result<(), db::Error> {
    if let Some(operation) = &job.operation {
        let reason = reason.map(ToString::to_string);
        operations::finish_job(tx, permit, operation, reason.as_deref())?;
    }
    jobs::delete(tx, permit, target, job)
}

impl Pair<'_> {
    /// Whether the job ended well for its caller.
    fn work(&mut self, tx: &mut Tx<'_>, job: &Job) -> Result<bool, db::Error> {
        let operation = match &job.operation {
            Some(id) => operations::find(tx, id)?,
            None => None,
        };
        let done = match operation {
            Some(operation) => self.perform(tx, &operation),
            // Reasons came or went: an assignment rule's, or those of a deleted principal.
            None => self.settle(tx).map_err(Stop::Failed),
        };
        let reason = match done {
            Ok(()) => None,
            Err(Stop::Because(reason)) => Some(reason),
            Err(Stop::Failed(error)) => return Err(error),
        };
        finish(tx, self.permit, self.target, job, reason.as_ref())?;
        Ok(reason.is_none())
    }

    fn perform(&mut self, tx: &mut Tx<'_>, operation: &Operation) -> Result<(), Stop> {
        match &operation.task {
            Task::Create { principal, .. } => {
                let permit = self.on_behalf(tx, operation)?;
                let expires_at = operations::expiry(tx, &operation.id)?;
                self.create(tx, &permit, principal, expires_at)
            }
            Task::Delete { principal, .. } => {
                let permit = self.on_behalf(tx, operation)?;
                self.delete(tx, &permit, principal)
            }
            // Whoever is gone since the request needs nothing any more.
            Task::ProvisionAll if self.provisioned.is_none() => Ok(()),
            Task::ProvisionAccount(_) | Task::ProvisionAll => self.provision_again(tx),
        }
    }

    /// The permit in the name of whoever asked: the history is to tell them, and not us.
    fn on_behalf(&self, tx: &mut Tx<'_>, operation: &Operation) -> Result<Permit, db::Error> {
        Ok(self.permit.clone().used_by(Author {
            arn: operations::requested_by(tx, &operation.id)?,
            request_id: operation.id.to_string(),
            at: self.world.now,
        }))
    }

    fn create(
        &mut self,
        tx: &mut Tx<'_>,
        permit: &Permit,
        principal: &Principal,
        expires_at: Option<Timestamp>,
    ) -> Result<(), Stop> {
        let (id, now) = (self.instance.id.clone(), self.world.now);
        if expires_at.is_some_and(|at| at <= now) {
            return Err(Stop::Because(FailureReason::Expired));
        }
        self.make_ready(tx, principal)?;
        let assignment = self.assignment(principal);
        reasons::put_direct(tx, permit, &id, &assignment, expires_at, now)?;
        Ok(())
    }

    /// Makes the assignments that reasons are waiting for, and removes the role where none is left.
    fn settle(&mut self, tx: &mut Tx<'_>) -> Result<(), db::Error> {
        let (account, set) = (&self.target.account, &self.target.permission_set);
        let (id, now) = (self.instance.id.clone(), self.world.now);
        let mut waiting = reasons::list_unsettled(tx, account, set, i64::MAX)?;
        waiting.retain(|reason| reason.expires_at.is_none_or(|at| at > now));
        waiting.dedup_by(|one, other| one.principal == other.principal);
        for reason in waiting {
            let assignment = self.assignment(&reason.principal);
            match self.make_ready(tx, &reason.principal) {
                Ok(()) => {
                    let permit = self.permit.clone().used_by(Author {
                        arn: reason.set_by,
                        request_id: reason.request_id,
                        at: now,
                    });
                    reasons::settle(tx, &permit, &id, &assignment, now)?;
                }
                Err(Stop::Because(cause)) => {
                    reasons::fail(tx, self.permit, &assignment, &cause.to_string())?;
                }
                Err(Stop::Failed(error)) => return Err(error),
            }
        }
        self.deprovision_if_unused(tx)
    }

    /// Looks that a principal can be assigned, and makes the role where it is missing.
    fn make_ready(&mut self, tx: &mut Tx<'_>, principal: &Principal) -> Result<(), Stop> {
        self.check_reachable()?;
        if !principal_exists(tx, &self.instance, principal)? {
            return Err(Stop::Because(FailureReason::PrincipalNotFound {
                kind: principal.kind(),
                id: principal.id().to_owned(),
            }));
        }
        // AWS: one more principal does not refresh the role's policies (§3.4).
        if self.provisioned.is_none() {
            self.provisioned = Some(role::provision(tx, self)?);
        }
        Ok(())
    }

    fn delete(
        &mut self,
        tx: &mut Tx<'_>,
        permit: &Permit,
        principal: &Principal,
    ) -> Result<(), Stop> {
        match self.account {
            // AWS: a suspended account cannot be changed (§3.4, §3.5).
            Some(AccountState::Suspended | AccountState::PendingClosure) => {
                return Err(self.unreachable());
            }
            // AWS: removal from closed accounts and from those that left ends well (§3.5,
            // unconfirmed).
            Some(AccountState::PendingActivation | AccountState::Active | AccountState::Closed)
            | None => {}
        }
        let (assignment, now) = (self.assignment(principal), self.world.now);
        match reasons::delete_direct(tx, permit, &assignment, now)? {
            Removal::Gone => Ok(self.deprovision_if_unused(tx)?),
            Removal::Kept => Ok(()),
            Removal::Missing => Err(Stop::Because(FailureReason::AssignmentNotFound)),
            Removal::Held(rules) => {
                let held = held_by_rules(&names(tx, &rules)?).to_string();
                Err(Stop::Because(FailureReason::HeldByRules(held)))
            }
        }
    }

    fn provision_again(&mut self, tx: &mut Tx<'_>) -> Result<(), Stop> {
        self.check_reachable()?;
        // AWS: two field reports contradict each other about accounts without an assignment;
        // this is the one with a text (§3.4, unconfirmed).
        let Some(provisioned) = self.provisioned.clone() else {
            return Err(Stop::Because(FailureReason::AssignmentNotFound));
        };
        self.provisioned = Some(role::provision_again(tx, self, provisioned)?);
        Ok(())
    }

    /// Removes the role with the last assignment; the next one gets another suffix (§1.4).
    fn deprovision_if_unused(&mut self, tx: &mut Tx<'_>) -> Result<(), db::Error> {
        let (account, set) = (&self.target.account, &self.target.permission_set);
        if store::assignments::any(tx, account, set)? {
            return Ok(());
        }
        if let Some(provisioned) = self.provisioned.take() {
            role::deprovision(tx, self, &provisioned)?;
        }
        Ok(())
    }

    fn check_reachable(&self) -> Result<(), Stop> {
        match self.account {
            Some(AccountState::PendingActivation | AccountState::Active) => Ok(()),
            Some(AccountState::Suspended | AccountState::PendingClosure | AccountState::Closed) => {
                Err(self.unreachable())
            }
            None => Err(Stop::Because(FailureReason::AccountNotFound(
                self.target.account.clone(),
            ))),
        }
    }

    fn unreachable(&self) -> Stop {
        Stop::Because(FailureReason::AccountUnreachable(
            self.target.account.clone(),
        ))
    }

    fn assignment(&self, principal: &Principal) -> Assignment {
        Assignment {
            account: self.target.account.clone(),
            permission_set: self.target.permission_set.clone(),
            principal: principal.clone(),
        }
    }
}

impl From<db::Error> for Stop {
    fn from(error: db::Error) -> Self {
        Self::Failed(error)
    }
}
