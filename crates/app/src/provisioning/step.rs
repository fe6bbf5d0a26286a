//! One step of the reconciler: the jobs of a pair of permission set and account.

use std::sync::Arc;

use base::{Entropy, Timestamp};
use db::Tx;
use domain::Permit;
use domain::assignment::{Assignment, Principal, Task};
use domain::assignment_rule::held_by_rules;
use domain::history::Author;
use domain::instance::Instance;
use domain::organization::AccountState;
use domain::permission_set::{PermissionSet, Policies};
use domain::provisioning::{FailureReason, Provisioned};
use domain::quota::Quotas;
use store::assignments::reasons::{self, Removal};
use store::provisioning::jobs::Target;
use store::provisioning::operations::Order;

use crate::assignments::rules::names;
use crate::provisioning::known::{Defined, Known};
use crate::provisioning::{obstacles, role};

/// What a step takes from outside.
#[derive(Debug)]
pub(crate) struct World {
    /// For ids and suffixes.
    pub(crate) entropy: Arc<dyn Entropy>,
    /// The home region.
    pub(crate) region: String,
    /// How much there may be.
    pub(crate) quotas: Quotas,
    /// When.
    pub(crate) now: Timestamp,
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
    pub(super) policies: Policies,
    /// Whether the instance's roles are to allow session tags.
    pub(super) allows_tags: bool,
    /// Whether the account is there, and in which state.
    account: Option<AccountState>,
    /// What of it is in the account; changes with the jobs.
    pub(super) provisioned: Option<Provisioned>,
}

impl<'a> Pair<'a> {
    /// `None` where the permission set or its instance is gone.
    pub(super) fn load(
        tx: &mut Tx<'_>,
        permit: &'a Permit,
        world: &'a World,
        target: &'a Target,
        known: &mut Known,
    ) -> Result<Option<Self>, db::Error> {
        let Some(defined) = known.defined(tx, &target.permission_set)? else {
            return Ok(None);
        };
        let Defined {
            set,
            instance,
            policies,
            allows_tags,
        } = defined;
        let account = known.account_state(tx, &instance, &target.account)?;
        let provisioned = known.provisioned(tx, target)?;
        Ok(Some(Self {
            world,
            permit,
            target,
            set,
            instance,
            policies,
            allows_tags,
            account,
            provisioned,
        }))
    }

    /// Does what an operation asks for, in the name of its author; why it could not, if so.
    pub(super) fn perform(
        &mut self,
        tx: &mut Tx<'_>,
        known: &mut Known,
        order: &Order,
    ) -> Result<Option<FailureReason>, db::Error> {
        let operation = &order.operation;
        // The history is to tell whoever asked, and not us.
        let permit = self.permit.clone().used_by(Author {
            arn: order.author.clone(),
            request_id: operation.id.to_string(),
            at: self.world.now,
        });
        let done = match &operation.task {
            Task::Create { principal, .. } => {
                self.create(tx, &permit, known, (principal, order.expires_at))
            }
            Task::Delete { principal, .. } => self.delete(tx, &permit, principal),
            // Whoever is gone since the request needs nothing any more.
            Task::ProvisionAll if self.provisioned.is_none() => Ok(()),
            Task::ProvisionAccount(_) | Task::ProvisionAll => self.provision_again(tx, known),
        };
        match done {
            Ok(()) => Ok(None),
            Err(Stop::Because(reason)) => Ok(Some(reason)),
            Err(Stop::Failed(error)) => Err(error),
        }
    }

    /// Removes the role with the last assignment; the next one gets another suffix (§1.4).
    pub(super) fn deprovision_if_unused(&mut self, tx: &mut Tx<'_>) -> Result<(), db::Error> {
        let (account, set) = (&self.target.account, &self.target.permission_set);
        if store::assignments::any(tx, account, set)? {
            return Ok(());
        }
        if let Some(provisioned) = self.provisioned.take() {
            role::deprovision(tx, self, &provisioned)?;
        }
        Ok(())
    }

    fn create(
        &mut self,
        tx: &mut Tx<'_>,
        permit: &Permit,
        known: &mut Known,
        (principal, expires_at): (&Principal, Option<Timestamp>),
    ) -> Result<(), Stop> {
        let (id, now) = (self.instance.id.clone(), self.world.now);
        if expires_at.is_some_and(|at| at <= now) {
            return Err(Stop::Because(FailureReason::Expired));
        }
        self.make_ready(tx, known, principal)?;
        let assignment = self.assignment(principal);
        reasons::put_direct(tx, permit, &id, &assignment, expires_at, now)?;
        Ok(())
    }

    /// Makes the assignments that reasons are waiting for, and removes the role where none is left;
    /// has one that stays allow session tags where they were enabled.
    pub(super) fn settle(&mut self, tx: &mut Tx<'_>, known: &mut Known) -> Result<(), db::Error> {
        let (account, set) = (&self.target.account, &self.target.permission_set);
        let (id, now) = (self.instance.id.clone(), self.world.now);
        let mut waiting = reasons::list_unsettled(tx, account, set, i64::MAX)?;
        waiting.retain(|reason| reason.expires_at.is_none_or(|at| at > now));
        waiting.dedup_by(|one, other| one.principal == other.principal);
        for reason in waiting {
            let assignment = self.assignment(&reason.principal);
            match self.make_ready(tx, known, &reason.principal) {
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
        self.deprovision_if_unused(tx)?;
        self.allow_tags(tx, known)
    }

    fn allow_tags(&mut self, tx: &mut Tx<'_>, known: &mut Known) -> Result<(), db::Error> {
        let Some(mut provisioned) = self.provisioned.clone() else {
            return Ok(());
        };
        if self.allows_tags && !provisioned.allows_tags {
            role::allow_tags(tx, self, known, &mut provisioned)?;
            self.provisioned = Some(provisioned);
        }
        Ok(())
    }

    /// Looks that a principal can be assigned, and makes the role where it is missing.
    fn make_ready(
        &mut self,
        tx: &mut Tx<'_>,
        known: &mut Known,
        principal: &Principal,
    ) -> Result<(), Stop> {
        self.check_reachable()?;
        if !known.exists(tx, &self.instance, principal)? {
            return Err(Stop::Because(FailureReason::PrincipalNotFound {
                kind: principal.kind(),
                id: principal.id().to_owned(),
            }));
        }
        // AWS: one more principal does not refresh the role's policies (§3.4).
        if self.provisioned.is_none() {
            self.provisioned = Some(role::provision(tx, self, known)?);
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

    fn provision_again(&mut self, tx: &mut Tx<'_>, known: &mut Known) -> Result<(), Stop> {
        self.check_reachable()?;
        // AWS: two field reports contradict each other about accounts without an assignment;
        // this is the one with a text (§3.4, unconfirmed).
        let Some(provisioned) = self.provisioned.clone() else {
            return Err(Stop::Because(FailureReason::AssignmentNotFound));
        };
        self.provisioned = Some(role::provision_again(tx, self, known, provisioned)?);
        Ok(())
    }

    fn check_reachable(&self) -> Result<(), Stop> {
        let found = obstacles::unreachable(&self.target.account, self.account);
        found.map_or(Ok(()), |reason| Err(Stop::Because(reason)))
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
