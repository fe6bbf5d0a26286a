//! The reconciler: brings about in the accounts what assignments and permission sets ask for.
//!
//! Invariants: what is to be done stands in the database before its caller has an answer; a pair
//! of permission set and account is worked on by one worker at a time, its jobs in their order;
//! each step is one transaction that reads what is wanted, writes roles, assignments and the
//! operation's status, and removes its jobs, so that one that was interrupted is done again
//! without harm. A worker that dies leaves its pairs to fall due again. Instances take turns, and
//! an account where step after step fails is left alone for longer and longer, so that neither
//! holds up the others.

mod batch;
mod check;
mod failures;
mod known;
mod naming;
mod obstacles;
mod own_rights;
mod rehearsal;
mod requests;
mod role;
mod rules;
mod signing;
mod step;

pub use check::{Presence, ProvisioningCheck};
pub use failures::RetryProvisioning;
pub use naming::RoleNames;
pub(crate) use own_rights::Change;
pub(crate) use rehearsal::{Before, Rehearsed, rehearse};
pub use requests::ProvisionTarget;
pub(crate) use signing::SpareKey;
pub(crate) use step::World;

use std::collections::{BTreeMap, VecDeque};
use std::time::Duration as Wait;

use base::{AccountId, Duration, Timestamp};
use db::Tx;
use domain::{Actor, Error, Permit};
use store::provisioning::holds::{self, Hold};
use store::provisioning::jobs::{self, Target};
use tokio::sync::watch;
use tokio::task::JoinSet;

use crate::authorize::system_permit;
use crate::measure::Ended;
use crate::{App, Cx, Failure, measure};

/// How many pairs are taken on at once, of all instances that have any.
const CLAIM: u32 = 256;
/// How many pairs share a transaction.
const SHARE: usize = 64;
/// How many transactions are under way at once.
const WORKERS: usize = 4;
/// How long a worker has for what it took on before others may.
const LEASE: Duration = Duration::from_seconds(15);
/// How often to look for retries and for what other nodes left behind.
const LOOK: Wait = Wait::from_secs(1);
/// After so many failures of the database a pair's operations end FAILED.
const MAX_ATTEMPTS: u32 = 12;
/// After so many failed steps without one that went well an account is held.
const HOLD_AFTER: u32 = 3;
/// How long pairs and accounts are left alone at the most after a failure.
const LONGEST: i64 = 300;
/// How long statuses can be asked for. AWS: unconfirmed, at least a day (§3.4).
const RETENTION: Duration = Duration::from_days(7);
/// How long those of failures can, which are looked into and retried.
const FAILURE_RETENTION: Duration = Duration::from_days(30);
/// How many old statuses are forgotten at once, and how often.
const FORGET: i64 = 1_000;
const FORGET_EVERY: Duration = Duration::from_minutes(10);

impl App {
    /// Works off what is asked for until `shutdown`: woken by [`App::work`], and by the clock for
    /// retries and for what other nodes left behind. Then it gives back what it has taken on and not
    /// begun, so that other nodes need not wait for the end of its lease.
    pub async fn run_reconciler(&self, shutdown: impl Future<Output = ()> + Send) {
        let (stop, stopped) = watch::channel(false);
        tokio::join!(
            async {
                shutdown.await;
                stop.send_replace(true);
            },
            self.reconcile_until(stopped),
        );
    }

    async fn reconcile_until(&self, mut stopped: watch::Receiver<bool>) {
        let mut forgot_at = Timestamp::default();
        loop {
            let worked = self.reconcile_once(&stopped).await;
            if let Err(error) = &worked {
                tracing::warn!(%error, "the reconciler cannot reach its work; it tries again");
            }
            self.settle_memberships().await;
            let now = self.clock().now();
            if now.since(forgot_at) > FORGET_EVERY {
                forgot_at = now;
                self.forget_old_operations(now).await;
                self.forget_ended_sign_ins(now).await;
                self.retry_failed_assignments().await;
                if let Err(error) = self.refresh_due_saml_providers(now).await {
                    tracing::warn!(error = %chain(&error), "metadata are not refreshed");
                }
                self.tend_provisioning(now).await;
                if let Err(error) = self.settle_organizations(now).await {
                    tracing::warn!(error = %chain(&error), "closed accounts are not settled");
                }
            }
            let pause = async {
                if !matches!(worked, Ok(1..)) {
                    let _elapsed = tokio::time::timeout(LOOK, self.work().notified()).await;
                }
            };
            tokio::select! {
                biased;
                // An error means that nobody is left to say so, which is a reason to stop as well.
                _told = stopped.wait_for(|stop| *stop) => return,
                () = pause => {}
            }
        }
    }

    /// Works until nothing is due; for tests and for the demonstration.
    pub async fn reconcile_until_idle(&self) -> Result<(), Error> {
        let (_never, stopped) = watch::channel(false);
        while self.reconcile_once(&stopped).await? > 0 {}
        Ok(())
    }

    /// Takes due pairs on and does their jobs, or gives them back once it is told to stop; answers
    /// how much there was to do.
    async fn reconcile_once(&self, stopped: &watch::Receiver<bool>) -> Result<usize, Error> {
        let tended = self.tend_assignments().await;
        let (cx, permit) = self.background("sso:Reconcile");
        let now = cx.now();
        // So that a node that has nothing to do writes nothing.
        let due = self.read("any_due", move |tx| Ok(jobs::any_due(tx, now)?));
        if !due.await? {
            return Ok(tended);
        }
        // Each turn begins elsewhere, so that all have one where there are too many for one turn.
        let from = format!("ssoins-{}", self.entropy().string(b"0123456789abcdef", 4));
        let targets = self
            .claim(permit, "claim_targets", move |tx, permit| {
                let span = (now, now.plus(LEASE));
                Ok(jobs::claim(tx, permit, &from, span, CLAIM)?)
            })
            .await?;
        self.ensure_signing_keys(&targets).await?;
        let count = targets.len().saturating_add(tended);
        let mut shares = JoinSet::new();
        for own in parts(targets) {
            let (app, stopped) = (self.clone(), stopped.clone());
            shares.spawn(async move {
                for share in own {
                    let is_stopped = *stopped.borrow();
                    if is_stopped {
                        app.hand_back(share, app.clock().now()).await?;
                    } else {
                        app.work_on(share).await?;
                    }
                }
                Ok::<(), Error>(())
            });
        }
        while let Some(joined) = shares.join_next().await {
            joined.map_err(Error::internal)??;
        }
        Ok(count)
    }

    /// Does the jobs of some pairs in one transaction; where that fails, each for itself.
    async fn work_on(&self, targets: Vec<Target>) -> Result<(), Error> {
        let Err(error) = self.step(targets.clone()).await else {
            return Ok(());
        };
        tracing::debug!(error = %chain(&error), "pairs are worked on one by one");
        let mut held: BTreeMap<AccountId, Timestamp> = BTreeMap::new();
        for target in targets {
            if let Some(until) = held.get(&target.account) {
                self.hand_back(vec![target], *until).await?;
            } else if let Err(error) = self.step(vec![target.clone()]).await {
                tracing::warn!(
                    error = %chain(&error), permission_set = %target.permission_set,
                    account = %target.account, attempts = target.attempts, "provisioning failed"
                );
                let account = target.account.clone();
                if let Some(until) = self.put_off(target).await? {
                    tracing::warn!(%account, "provisioning fails there; it is left alone a while");
                    held.insert(account, until);
                }
            }
        }
        Ok(())
    }

    /// Leaves a pair for later, each time for longer, and gives it up in the end. Until when its
    /// account is held, if it is.
    async fn put_off(&self, target: Target) -> Result<Option<Timestamp>, Error> {
        let (cx, permit) = self.background("sso:Reconcile");
        let now = cx.now();
        let world = self.world(now);
        let put_off = self.change(&cx, permit, "put_off_target", move |tx, permit| {
            let held = hold(tx, permit, &target.account, now)?;
            let mut ended = Ended::default();
            let mut is_left = true;
            if target.attempts >= MAX_ATTEMPTS {
                let mut batch = batch::Batch::new(&world, permit);
                is_left = batch.give_up(tx, &target)?;
                ended = batch.close(tx)?;
            }
            if is_left {
                let due_at = now.plus(longer(target.attempts));
                jobs::delay(tx, permit, &target, due_at, target.attempts)?;
            }
            Ok((ended, held))
        });
        let (ended, held) = put_off.await?;
        measure::jobs(ended);
        Ok(held)
    }

    /// Gives pairs back that were not tried.
    async fn hand_back(&self, targets: Vec<Target>, until: Timestamp) -> Result<(), Error> {
        let (cx, permit) = self.background("sso:Reconcile");
        self.change(&cx, permit, "hand_back_targets", move |tx, permit| {
            for target in &targets {
                let attempts = target.attempts.saturating_sub(1);
                jobs::delay(tx, permit, target, until, attempts)?;
            }
            Ok(())
        })
        .await
    }

    async fn step(&self, targets: Vec<Target>) -> Result<(), Error> {
        let (cx, permit) = self.background("sso:Reconcile");
        let world = self.world(cx.now());
        let ended = self
            .change(&cx, permit, "provision", move |tx, permit| {
                let mut batch = batch::Batch::new(&world, permit);
                batch.run(tx, &targets)?;
                Ok(batch.close(tx)?)
            })
            .await?;
        measure::jobs(ended);
        Ok(())
    }

    pub(crate) fn world(&self, now: Timestamp) -> World {
        World {
            entropy: self.shared_entropy(),
            region: self.settings().region.clone(),
            quotas: self.quotas(),
            now,
        }
    }

    async fn forget_old_operations(&self, now: Timestamp) {
        let forgotten: Result<(), Error> = async {
            loop {
                let (cx, permit) = self.background("sso:Reconcile");
                let (before, failed_before) = (now.minus(RETENTION), now.minus(FAILURE_RETENTION));
                let forgotten = self
                    .change(&cx, permit, "forget_operations", move |tx, permit| {
                        holds::delete_old(tx, permit, before)?;
                        let delete = store::provisioning::operations::delete_old;
                        delete(tx, permit, before, failed_before, FORGET).map_err(Failure::from)
                    })
                    .await?;
                if forgotten == 0 {
                    return Ok(());
                }
            }
        }
        .await;
        if let Err(error) = forgotten {
            tracing::warn!(error = %chain(&error), "old operations are not forgotten");
        }
    }

    /// What anybody on the network can make rows of must not fill the disk.
    async fn forget_ended_sign_ins(&self, now: Timestamp) {
        loop {
            match self.delete_expired_sign_ins(now).await {
                Ok(0) => return,
                Ok(_some) => {}
                Err(error) => {
                    tracing::warn!(error = %chain(&error), "ended sign-ins are not forgotten");
                    return;
                }
            }
        }
    }

    /// What background work is done with; it leaves no event in the trail.
    pub(crate) fn background(&self, action: &'static str) -> (Cx, Permit) {
        let region = &self.settings().region;
        let cx = Cx::internal(Actor::System, self.clock().now(), self.entropy(), region);
        let permit = system_permit(action, &self.settings().management_account);
        (cx, permit)
    }
}

/// What each worker does, a transaction after the other. The pairs of a permission set are one
/// worker's: two transactions that count jobs of one operation would meet on PostgreSQL, and one
/// of them would be done again. Small parts come first, so that they do not wait for large ones.
fn parts(targets: Vec<Target>) -> Vec<VecDeque<Vec<Target>>> {
    let mut sets: BTreeMap<_, Vec<Target>> = BTreeMap::new();
    for target in targets {
        let set = target.permission_set.clone();
        sets.entry(set).or_default().push(target);
    }
    let mut sets: Vec<_> = sets.into_values().collect();
    sets.sort_by_key(Vec::len);
    let mut workers: VecDeque<VecDeque<Vec<Target>>> = VecDeque::new();
    for set in sets {
        let mut worker = if workers.len() < WORKERS {
            VecDeque::new()
        } else {
            workers.pop_front().unwrap_or_default()
        };
        worker.extend(set.chunks(SHARE).map(<[Target]>::to_vec));
        workers.push_back(worker);
    }
    workers.into()
}

/// Counts a failed step of an account; until when the account is held, if it is.
fn hold(
    tx: &mut Tx<'_>,
    permit: &Permit,
    account: &AccountId,
    now: Timestamp,
) -> Result<Option<Timestamp>, db::Error> {
    let found = holds::find(tx, account)?;
    if let Some(hold) = found.filter(|hold| hold.until > now) {
        // Another worker has found out.
        return Ok(Some(hold.until));
    }
    let failures = found.map_or(0, |hold| hold.failures).saturating_add(1);
    let until = match failures.checked_sub(HOLD_AFTER) {
        None => now,
        Some(more) => now.plus(longer(more.saturating_add(1))),
    };
    holds::set(tx, permit, account, Hold { failures, until })?;
    Ok((until > now).then_some(until))
}

/// How long to wait after so many failures.
fn longer(failures: u32) -> Duration {
    Duration::from_seconds(2_i64.saturating_pow(failures).min(LONGEST))
}

/// An error with its causes, for the log.
fn chain(error: &Error) -> String {
    let mut text = error.to_string();
    let mut source = std::error::Error::source(error);
    while let Some(error) = source {
        text = format!("{text}: {error}");
        source = error.source();
    }
    text
}
