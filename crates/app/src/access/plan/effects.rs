//! Who gains and who loses what: what the changes of a transaction touch is looked at in it, and
//! again when it is undone.

use std::collections::{BTreeMap, BTreeSet};

use base::{AccountId, InvalidId, PermissionSetId, UserId};
use db::Tx;
use domain::assignment::Principal;
use domain::history::{Change, EntityKind};
use domain::identity::UserStatus;
use store::reach::Scope;

use super::{Effect, Way};
use crate::access::people::Names;

/// How many people a plan looks at, and how many of the gains and of the losses it names.
const PEOPLE: usize = 20_000;
const ROWS: usize = 1_000;

type Pair = (AccountId, Way);
type Reached = BTreeSet<(AccountId, Way, UserId)>;

/// The pairs of an account and a way into it, and the users, that changes are about.
#[derive(Debug, Default)]
pub(super) struct Touched {
    pairs: BTreeSet<Pair>,
    users: BTreeSet<UserId>,
}

/// Who reaches what of it, at one time.
#[derive(Debug, Default)]
pub(super) struct Reach {
    pairs: BTreeMap<Pair, BTreeSet<UserId>>,
    users: BTreeMap<UserId, BTreeSet<Pair>>,
}

/// Gains and losses, the first of them by name.
#[derive(Debug)]
pub(super) struct Difference {
    pub(super) gains: Vec<Effect>,
    pub(super) gain_count: usize,
    pub(super) losses: Vec<Effect>,
    pub(super) loss_count: usize,
    pub(super) is_complete: bool,
}

impl Touched {
    pub(super) fn of(changes: &[Change]) -> Result<Self, db::Error> {
        let mut touched = Self::default();
        for change in changes {
            let mut parts = change.entity.split('/');
            let mut next = || parts.next().unwrap_or_default();
            match change.kind {
                EntityKind::Assignment => {
                    let account = parsed(AccountId::parse(next()))?;
                    let set = parsed(PermissionSetId::parse(next()))?;
                    touched.pairs.insert((account, Way::PermissionSet(set)));
                }
                EntityKind::Membership => {
                    let _group = next();
                    touched.users.insert(parsed(UserId::parse(next()))?);
                }
                EntityKind::User => {
                    touched.users.insert(parsed(UserId::parse(next()))?);
                }
                EntityKind::Entitlement => {
                    let (role, account) = store::reach::role_of_entitlement(&change.entity)?;
                    touched.pairs.insert((account, Way::Role(role)));
                }
                // What a nesting does is told by the memberships.
                EntityKind::Group
                | EntityKind::Nesting
                | EntityKind::PermissionSet
                | EntityKind::AssignmentRule
                | EntityKind::Settings => {}
            }
        }
        Ok(touched)
    }
}

impl Reach {
    /// Who reaches what now; the second says whether that is all.
    pub(super) fn of(
        tx: &mut Tx<'_>,
        scope: &Scope,
        touched: &Touched,
    ) -> Result<(Self, bool), db::Error> {
        let mut reach = Self::default();
        let mut seen = 0_usize;
        for pair in &touched.pairs {
            if seen >= PEOPLE {
                return Ok((reach, false));
            }
            let people = people(tx, scope, pair)?;
            seen = seen.saturating_add(people.len());
            reach.pairs.insert(pair.clone(), people);
        }
        for user in &touched.users {
            if seen >= PEOPLE {
                return Ok((reach, false));
            }
            seen = seen.saturating_add(1);
            let pairs = pairs(tx, scope, user)?;
            reach.users.insert(user.clone(), pairs);
        }
        Ok((reach, true))
    }

    /// What is reached here and not there, of what both have looked at.
    fn beyond(&self, other: &Self) -> Reached {
        let mut beyond = BTreeSet::new();
        for (pair, people) in &self.pairs {
            let Some(others) = other.pairs.get(pair) else {
                continue;
            };
            let users = people.difference(others).cloned();
            beyond.extend(users.map(|user| (pair.0.clone(), pair.1.clone(), user)));
        }
        for (user, pairs) in &self.users {
            let Some(others) = other.users.get(user) else {
                continue;
            };
            let pairs = pairs.difference(others).cloned();
            beyond.extend(pairs.map(|(account, way)| (account, way, user.clone())));
        }
        beyond
    }
}

/// Completes a plan by the difference between what is reached now and `after` the change.
pub(super) fn compare(
    tx: &mut Tx<'_>,
    (scope, region): (&Scope, &str),
    touched: &Touched,
    after: &Reach,
) -> Result<Difference, db::Error> {
    let (now, is_complete) = Reach::of(tx, scope, touched)?;
    let mut names = Names::new(scope, region);
    let (gains, losses) = (after.beyond(&now), now.beyond(after));
    Ok(Difference {
        gain_count: gains.len(),
        loss_count: losses.len(),
        gains: rows(tx, &mut names, gains)?,
        losses: rows(tx, &mut names, losses)?,
        is_complete,
    })
}

fn rows(
    tx: &mut Tx<'_>,
    names: &mut Names<'_>,
    reached: Reached,
) -> Result<Vec<Effect>, db::Error> {
    let mut rows = Vec::new();
    for (account, way, user) in reached.into_iter().take(ROWS) {
        let permission_set_name = match &way {
            Way::PermissionSet(set) => names.set(tx, set)?,
            Way::Role(_) => None,
        };
        rows.push(Effect {
            user: names.user(tx, user)?,
            permission_set_name,
            account,
            way,
        });
    }
    Ok(rows)
}

fn people(
    tx: &mut Tx<'_>,
    scope: &Scope,
    (account, way): &Pair,
) -> Result<BTreeSet<UserId>, db::Error> {
    let limit = i64::try_from(PEOPLE).unwrap_or(i64::MAX);
    let (users, groups) = match way {
        Way::PermissionSet(set) => {
            let pair = (account, set);
            let users = scope.assigned_users(tx, pair, "", limit)?;
            (users, scope.assigned_groups(tx, pair)?)
        }
        Way::Role(role) => match scope.entitled_roles_in(tx, account)?.get(role) {
            Some(holders) => (
                scope.entitled_users(tx, holders, "", limit)?,
                scope.entitled_groups(tx, holders)?,
            ),
            None => return Ok(BTreeSet::new()),
        },
    };
    let mut people = BTreeSet::from_iter(users);
    for group in groups {
        people.extend(scope.members(tx, &group, "", limit)?);
    }
    Ok(people)
}

/// What a user reaches: nothing, where they may not sign in.
fn pairs(tx: &mut Tx<'_>, scope: &Scope, user: &UserId) -> Result<BTreeSet<Pair>, db::Error> {
    let mut pairs = BTreeSet::new();
    let found = store::identity::find_user(tx, &scope.identity_store, user)?;
    if found.is_none_or(|found| found.status != UserStatus::Enabled) {
        return Ok(pairs);
    }
    let mut sources = vec![Principal::User(user.clone())];
    sources.extend(scope.groups_of(tx, user)?.into_iter().map(Principal::Group));
    for source in &sources {
        let assigned = scope.pairs_of(tx, source, ("", ""), i64::MAX)?;
        let assigned = assigned.into_iter();
        pairs.extend(assigned.map(|(account, set)| (account, Way::PermissionSet(set))));
        let entitled = scope.entitled_roles_of(tx, source, "", i64::MAX)?;
        let entitled = entitled.into_iter();
        pairs.extend(entitled.map(|(role, account)| (account, Way::Role(role))));
    }
    Ok(pairs)
}

fn parsed<T>(id: Result<T, InvalidId>) -> Result<T, db::Error> {
    id.map_err(|error| db::Error::corrupt(format!("changes.entity_id: {error}")))
}
