//! The reconciler: brings about in the accounts what assignments and permission sets ask for.
//!
//! Invariants: what is to be done stands in the database before its caller has an answer; a pair
//! of permission set and account is worked on by one worker at a time, its jobs in their order;
//! each step is one transaction that reads what is wanted, writes roles, assignments and the
//! operation's status, and removes its jobs, so that one that was interrupted is done again
//! without harm. A worker that dies leaves its pairs to fall due again.

mod own_rights;
mod requests;
mod role;
mod rules;
mod signing;
mod step;

pub(crate) use own_rights::Change;
pub use requests::ProvisionTarget;
pub(crate) use signing::SpareKey;

use std::time::Duration as Wait;

use base::{Duration, Timestamp};
use domain::{Actor, Error, Permit};
use store::provisioning::jobs::{self, Target};
use tokio::task::JoinSet;

use crate::authorize::system_permit;
use crate::measure::Ended;
use crate::{App, Cx, Failure, measure};

/// How many pairs are taken on at once.
const CLAIM: i64 = 128;
/// How many pairs share a transaction.
const SHARE: usize = 16;
/// How long a worker has for what it took on before others may.
const LEASE: Duration = Duration::from_seconds(15);
/// How often to look for retries and for what other nodes left behind.
const LOOK: Wait = Wait::from_secs(1);
/// After so many failures of the database a pair's operations end FAILED.
const MAX_ATTEMPTS: u32 = 12;
/// How long statuses can be asked for. AWS: unconfirmed, at least a day (§3.4).
const RETENTION: Duration = Duration::from_days(7);
/// How many old statuses are forgotten at once, and how often.
const FORGET: i64 = 1_000;
const FORGET_EVERY: Duration = Duration::from_minutes(10);

impl App {
    /// Works off what is asked for until `shutdown`: woken by [`App::work`], and by the clock for
    /// retries and for what other nodes left behind.
    pub async fn run_reconciler(&self, shutdown: impl Future<Output = ()> + Send) {
        tokio::pin!(shutdown);
        let mut forgot_at = Timestamp::default();
        loop {
            let worked = self.reconcile_once().await;
            if let Err(error) = &worked {
                tracing::warn!(%error, "the reconciler cannot reach its work; it tries again");
            }
            let now = self.clock().now();
            if now.since(forgot_at) > FORGET_EVERY {
                forgot_at = now;
                self.forget_old_operations(now).await;
                self.forget_ended_sign_ins(now).await;
                self.retry_failed_assignments().await;
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
                () = &mut shutdown => return,
                () = pause => {}
            }
        }
    }

    /// Works until nothing is due; for tests and for the demonstration.
    pub async fn reconcile_until_idle(&self) -> Result<(), Error> {
        while self.reconcile_once().await? > 0 {}
        Ok(())
    }

    /// Takes due pairs on and does their jobs; answers how much there was to do.
    async fn reconcile_once(&self) -> Result<usize, Error> {
        let tended = self.tend_assignments().await;
        let (cx, permit) = self.background("sso:Reconcile");
        let now = cx.now();
        // So that a node that has nothing to do writes nothing.
        let due = self.read("any_due", move |tx| Ok(jobs::any_due(tx, now)?));
        if !due.await? {
            return Ok(tended);
        }
        let targets = self
            .change(&cx, permit, "claim_targets", move |tx, permit| {
                Ok(jobs::claim(tx, permit, now, now.plus(LEASE), CLAIM)?)
            })
            .await?;
        self.ensure_signing_keys(&targets).await?;
        let count = targets.len().saturating_add(tended);
        let mut shares = JoinSet::new();
        for share in targets.chunks(SHARE) {
            let (app, share) = (self.clone(), share.to_vec());
            shares.spawn(async move { app.work_on(share).await });
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
        for target in targets {
            if let Err(error) = self.step(vec![target.clone()]).await {
                tracing::warn!(
                    error = %chain(&error), permission_set = %target.permission_set,
                    account = %target.account, attempts = target.attempts, "provisioning failed"
                );
                self.put_off(target).await?;
            }
        }
        Ok(())
    }

    /// Leaves a pair for later, each time for longer, and gives it up in the end.
    async fn put_off(&self, target: Target) -> Result<(), Error> {
        let (cx, permit) = self.background("sso:Reconcile");
        let now = cx.now();
        let put_off = self.change(&cx, permit, "put_off_target", move |tx, permit| {
            if target.attempts >= MAX_ATTEMPTS {
                let ended = step::give_up(tx, permit, &target)?;
                jobs::release(tx, permit, &target, now)?;
                return Ok(ended);
            }
            let seconds = 2_i64.saturating_pow(target.attempts).min(300);
            let due_at = now.plus(Duration::from_seconds(seconds));
            jobs::delay(tx, permit, &target, due_at, target.attempts)?;
            Ok(Ended::default())
        });
        measure::jobs(put_off.await?);
        Ok(())
    }

    async fn step(&self, targets: Vec<Target>) -> Result<(), Error> {
        let (cx, permit) = self.background("sso:Reconcile");
        let world = step::World {
            entropy: self.shared_entropy(),
            region: self.settings().region.clone(),
            now: cx.now(),
        };
        let ended = self
            .change(&cx, permit, "provision", move |tx, permit| {
                let mut all = Ended::default();
                for target in &targets {
                    let ended = step::run(tx, permit, &world, target)?;
                    all.succeeded = all.succeeded.saturating_add(ended.succeeded);
                    all.failed = all.failed.saturating_add(ended.failed);
                }
                Ok(all)
            })
            .await?;
        measure::jobs(ended);
        Ok(())
    }

    async fn forget_old_operations(&self, now: Timestamp) {
        let forgotten: Result<(), Error> = async {
            loop {
                let (cx, permit) = self.background("sso:Reconcile");
                let before = now.minus(RETENTION);
                let forgotten = self
                    .change(&cx, permit, "forget_operations", move |tx, permit| {
                        let delete = store::provisioning::operations::delete_old;
                        delete(tx, permit, before, FORGET).map_err(Failure::from)
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
    fn background(&self, action: &'static str) -> (Cx, Permit) {
        let region = &self.settings().region;
        let cx = Cx::internal(Actor::System, self.clock().now(), self.entropy(), region);
        let permit = system_permit(action, &self.settings().management_account);
        (cx, permit)
    }
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
