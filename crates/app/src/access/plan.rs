//! What a change would do, without doing it.
//!
//! Invariants:
//! - A plan is the change itself: the same use case with the same rights and checks, in a
//!   transaction in which the reconciler then does its part at once, and which is always undone.
//! - Only operations whose whole work is one transaction can be planned (the edge has the list);
//!   whatever else they would do comes after it, and never happens.

mod controls;
mod effects;
mod policies;

use std::sync::{Arc, Mutex, PoisonError};

use base::{AccountId, InstanceId, PermissionSetId, Timestamp};
use db::Tx;
use domain::history::Change;
use domain::{Error, Permit};
use policy::comparison::Comparison;
use store::history::Place;
use store::reach::{Moment, Scope};

use super::Reacher;
use crate::authorize::system_permit;
use crate::instances::Asked;
use crate::provisioning::{Before, Rehearsed, World, rehearse};
use crate::{App, Call, Cx, Failure};
use controls::Over;
use effects::{Reach, Touched};
use policies::Edit;

pub use controls::{ControlEffect, Course};

/// How many changes of identities and assignments a plan looks at.
const CHANGES: i64 = 10_000;

/// What a change would do.
#[derive(Debug, Default)]
pub struct Plan {
    /// Who would reach what they do not reach now, in order of accounts, permission sets (then
    /// roles) and users; the first of them.
    pub gains: Vec<Effect>,
    /// How many gains there are.
    pub gain_count: usize,
    /// Who would no longer reach what they reach now; the first of them.
    pub losses: Vec<Effect>,
    /// How many losses there are.
    pub loss_count: usize,
    /// What the policies of permission sets would allow that they do not, and the other way round.
    pub permission_sets: Vec<PermissionSetEffect>,
    /// The control policies that would begin or cease to apply to an account that moves.
    pub controls: Vec<ControlEffect>,
    /// What could not be provisioned.
    pub failures: Vec<PlannedFailure>,
    /// Whether that is all. A change of very many assignments is looked at in part.
    pub is_complete: bool,
}

/// A role that somebody would gain or lose.
#[derive(Debug)]
pub struct Effect {
    /// Who.
    pub user: Reacher,
    /// Where.
    pub account: AccountId,
    /// By what.
    pub way: Way,
    /// The permission set's name.
    pub permission_set_name: Option<String>,
}

/// What lets somebody into an account.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Way {
    /// An assignment of this permission set.
    PermissionSet(PermissionSetId),
    /// An entitlement of account access manager to the role of this ARN.
    Role(String),
}

/// An edit of a permission set, as its roles would follow it when it is provisioned again.
#[derive(Debug)]
pub struct PermissionSetEffect {
    /// Which.
    pub permission_set: PermissionSetId,
    /// Its name.
    pub name: Option<String>,
    /// In how many accounts it is provisioned.
    pub accounts: u32,
    /// The actions that would be allowed, no more, or on other terms.
    pub actions: Comparison,
    /// Customer managed policies and boundaries, by path and name, that come in; what they allow is
    /// each account's own.
    pub attached: Vec<String>,
    /// Those that go.
    pub detached: Vec<String>,
}

/// What would not come about.
#[derive(Debug)]
pub struct PlannedFailure {
    /// In which account.
    pub account: AccountId,
    /// Which permission set.
    pub permission_set: PermissionSetId,
    /// Why, in the words of the operation's status.
    pub reason: String,
}

impl Plan {
    /// The plan of what changes nothing.
    pub fn of_nothing() -> Self {
        Self {
            is_complete: true,
            ..Self::default()
        }
    }
}

/// What a request that is only planned needs and leaves behind.
#[derive(Debug)]
pub(crate) struct Planning {
    scope: Scope,
    /// The account that it moves.
    moved: Option<AccountId>,
    drawn: Mutex<Option<Drawn>>,
}

/// What is known once the change was made and undone.
#[derive(Debug)]
struct Drawn {
    plan: Plan,
    edits: Vec<Edit>,
    touched: Touched,
    after: Reach,
}

impl App {
    /// A request to be planned: whatever it changes by [`App::change`] is undone, and told by
    /// [`App::end_plan`]. `call` is the operation that is planned.
    pub async fn begin_plan(
        &self,
        cx: &Cx,
        instance: &InstanceId,
        call: Call,
    ) -> Result<Cx, Error> {
        let asked = Asked::new("cardea:PlanChange").on_instance();
        let (instance, _) = self.authorize_in(cx, instance, asked).await?;
        // The one thing that a plan may leave behind: made at the first assignment otherwise.
        self.ensure_signing_key(&instance.id).await?;
        let moved = controls::moved(&call);
        Ok(cx.planned(
            call,
            Planning {
                moved,
                scope: Scope {
                    instance: instance.id,
                    identity_store: instance.identity_store_id,
                    moment: Moment::Now,
                    now: cx.now(),
                },
                drawn: Mutex::default(),
            },
        ))
    }

    /// What the request would have done; none where it came to no change.
    pub async fn end_plan(&self, planned: &Cx) -> Result<Option<Plan>, Error> {
        let Some(planning) = planned.planning().cloned() else {
            return Ok(None);
        };
        let Some(drawn) = planning.take() else {
            return Ok(None);
        };
        let Drawn {
            mut plan,
            edits,
            touched,
            after,
        } = drawn;
        // The first time, all of AWS's policies are read for the actions that there are.
        let effects = tokio::task::spawn_blocking(move || policies::effects(edits));
        plan.permission_sets = effects.await.map_err(Error::internal)?;
        let region = self.settings().region.clone();
        let difference = self.read("plan", move |tx| {
            let (scope, region) = (&planning.scope, region.as_str());
            Ok(effects::compare(tx, (scope, region), &touched, &after)?)
        });
        let difference = difference.await?;
        Ok(Some(Plan {
            gains: difference.gains,
            gain_count: difference.gain_count,
            losses: difference.losses,
            loss_count: difference.loss_count,
            is_complete: plan.is_complete && difference.is_complete,
            ..plan
        }))
    }

    /// Makes the change and undoes it.
    pub(crate) async fn draw<T: Send + 'static>(
        &self,
        cx: &Cx,
        planning: Arc<Planning>,
        permit: Permit,
        name: &'static str,
        change: impl Fn(&mut Tx<'_>, &Permit) -> Result<T, Failure> + Send + Sync + 'static,
    ) -> Result<T, Error> {
        let permit = permit.used_by(cx.author());
        let reconciler = system_permit("sso:Reconcile", &self.settings().management_account);
        let world = self.world(cx.now());
        let request = cx.request_id().to_string();
        // One at a time: a plan may be a long transaction.
        let _turn = self.plans().lock().await;
        let undone = move |tx: &mut Tx<'_>| {
            let before = Before::of(tx, &world, &planning.scope)?;
            let over = planning.over(tx)?;
            change(tx, &permit)?;
            let rehearsed = rehearse(tx, &reconciler, (&world, &planning.scope), &before)?;
            let mut drawn = look(tx, &planning, (&world, &request), rehearsed)?;
            if let Some(account) = &planning.moved {
                drawn.plan.controls = controls::effects(account, &over, &planning.over(tx)?);
            }
            planning.keep(drawn);
            Err(Failure::Outcome(Error::invalid(
                "the change was planned and nothing is changed",
            )))
        };
        self.db()
            .write(name, undone)
            .await
            .map_err(Failure::into_outcome)
    }
}

impl Planning {
    /// The control policies over the account that is moved.
    fn over(&self, tx: &mut Tx<'_>) -> Result<Over, Failure> {
        match &self.moved {
            Some(account) => controls::over(tx, account),
            None => Ok(Over::new()),
        }
    }

    fn keep(&self, drawn: Drawn) {
        *self.drawn.lock().unwrap_or_else(PoisonError::into_inner) = Some(drawn);
    }

    fn take(&self) -> Option<Drawn> {
        let mut drawn = self.drawn.lock().unwrap_or_else(PoisonError::into_inner);
        drawn.take()
    }
}

/// What the transaction has changed so far.
fn look(
    tx: &mut Tx<'_>,
    planning: &Planning,
    (world, request): (&World, &str),
    rehearsed: Rehearsed,
) -> Result<Drawn, db::Error> {
    let changes = changes(tx, planning, world)?;
    let is_all = changes.len() < usize::try_from(CHANGES).unwrap_or(usize::MAX);
    let is_ours = |change: &Change| {
        change.request_id == request || rehearsed.operations.contains(&change.request_id)
    };
    let changes: Vec<Change> = changes.into_iter().filter(is_ours).collect();
    let mut edits = Vec::new();
    for change in &changes {
        edits.extend(Edit::of(tx, change)?);
    }
    let touched = Touched::of(&changes)?;
    let (after, is_complete) = Reach::of(tx, &planning.scope, &touched)?;
    let plan = Plan {
        failures: rehearsed.failures,
        is_complete: is_all && is_complete && rehearsed.is_complete,
        ..Plan::default()
    };
    Ok(Drawn {
        plan,
        edits,
        touched,
        after,
    })
}

/// The changes since the request came, its own and perhaps others, newest first.
fn changes(tx: &mut Tx<'_>, planning: &Planning, world: &World) -> Result<Vec<Change>, db::Error> {
    let end = Place {
        changed_at: Timestamp::from_micros(i64::MAX),
        kind: String::new(),
        entity: String::new(),
        version: 0,
    };
    store::history::list(tx, &planning.scope.instance, world.now, &end, CHANGES)
}
