//! Groups in groups and memberships that end, against a slow and obvious reckoning.

use std::collections::{BTreeMap, BTreeSet};

use base::{
    Clock as _, Duration, Entropy, GroupId, MembershipId, PageRequest, PermissionSetId,
    SeededEntropy, Timestamp, UserId,
};
use domain::Error;
use domain::assignment::{Assignment, Principal};
use domain::identity::{Membership, Until};
use store::reach::{Moment, Scope};

use super::fixture::{ACCOUNT, Fixture, account, called_from, fixtures, root, told};
use crate::Cx;
use crate::authorize::system_permit;
use crate::identity::{CreateMembership, NestingKey, Side};

/// Who is in which group, looked up anew each time.
#[derive(Default)]
struct Reckoning {
    direct: BTreeMap<(GroupId, UserId), Until>,
    nestings: BTreeSet<(GroupId, GroupId)>,
}

impl Reckoning {
    /// Until when a user is in a group, in whatever way.
    fn until(&self, group: &GroupId, user: &UserId) -> Option<Until> {
        let own = self.direct.get(&(group.clone(), user.clone())).copied();
        own.max(self.nested(group, user))
    }

    fn nested(&self, group: &GroupId, user: &UserId) -> Option<Until> {
        let inner = self.nestings.iter().filter(|(parent, _)| parent == group);
        inner.filter_map(|(_, child)| self.until(child, user)).max()
    }

    fn groups_of(&self, user: &UserId, groups: &[GroupId], now: Timestamp) -> Vec<GroupId> {
        let is_in = |group: &&GroupId| lasts(self.until(group, user), now);
        let mut found: Vec<GroupId> = groups.iter().filter(is_in).cloned().collect();
        found.sort();
        found
    }

    fn is_above(&self, group: &GroupId, other: &GroupId) -> bool {
        group == other
            || self
                .nestings
                .iter()
                .any(|(parent, child)| parent == group && self.is_above(child, other))
    }
}

fn lasts(until: Option<Until>, now: Timestamp) -> bool {
    until.is_some_and(|until| until.is_after(now))
}

impl Fixture {
    fn at(&self) -> Cx {
        called_from(&self.app, root(ACCOUNT), "192.0.2.1")
    }

    fn nesting(&self, parent: &GroupId, child: &GroupId) -> NestingKey {
        NestingKey {
            identity_store_id: self.store.clone(),
            parent: parent.clone(),
            child: child.clone(),
        }
    }

    async fn nest(&self, parent: &GroupId, child: &GroupId) -> Result<(), Error> {
        let key = self.nesting(parent, child);
        self.app.create_nesting(&self.at(), key).await
    }

    async fn unnest(&self, parent: &GroupId, child: &GroupId) {
        let key = self.nesting(parent, child);
        let ended = self.app.delete_nesting(&self.at(), key).await;
        ended.expect("ended");
    }

    async fn settle(&self) {
        let settled = self.app.settle_memberships_until_idle().await;
        settled.expect("settled");
    }

    async fn join_until(&self, group: &GroupId, user: &UserId, until: Until) -> Membership {
        let command = CreateMembership {
            identity_store_id: self.store.clone(),
            group_id: group.clone(),
            user_id: user.clone(),
        };
        let made = match until {
            Until::Forever => self.app.create_membership(&self.at(), command).await,
            Until::At(at) => {
                let cx = self.at();
                self.app.create_expiring_membership(&cx, command, at).await
            }
        };
        made.expect("a membership")
    }

    async fn id_of(&self, group: &GroupId, user: &UserId) -> Option<MembershipId> {
        let cx = self.at();
        let found = self.app.get_membership_of(&cx, &self.store, group, user);
        found.await.ok().map(|found| found.id)
    }

    async fn now_in(&self, user: &UserId) -> Vec<GroupId> {
        let (store, user, now) = (self.store.clone(), user.clone(), self.clock.now());
        let groups = self.app.read("now_in", move |tx| {
            Ok(store::identity::group_ids_of_user(tx, &store, &user, now)?)
        });
        groups.await.expect("groups")
    }

    /// Through which groups, each assigned to a permission set of its own, a user is entitled.
    async fn entitled(&self, user: &UserId, groups: &[GroupId]) -> Vec<GroupId> {
        let (store, user, now) = (self.store.clone(), user.clone(), self.clock.now());
        let groups = groups.to_vec();
        let found = self.app.read("entitled", move |tx| {
            let mut found = Vec::new();
            for group in &groups {
                let pair = (&account(ACCOUNT), &set_of(group));
                if store::assignments::is_entitled(tx, (&store, &user), pair, now)? {
                    found.push(group.clone());
                }
            }
            Ok(found)
        });
        let mut found = found.await.expect("an answer");
        found.sort();
        found
    }

    async fn assign_each(&self, groups: &[GroupId]) {
        let (instance, groups, now) = (self.instance.id.clone(), groups.to_vec(), self.clock.now());
        let permit = system_permit("test:SetUp", &account(ACCOUNT));
        let done = self
            .app
            .change(&self.cx, permit, "assign", move |tx, permit| {
                for group in &groups {
                    let assignment = Assignment {
                        account: account(ACCOUNT),
                        permission_set: set_of(group),
                        principal: Principal::Group(group.clone()),
                    };
                    store::assignments::insert(tx, permit, &instance, &assignment, now)?;
                }
                Ok(())
            });
        done.await.expect("assigned");
    }

    async fn in_at(&self, user: &UserId, at: Timestamp) -> Vec<GroupId> {
        let scope = Scope {
            instance: self.instance.id.clone(),
            identity_store: self.store.clone(),
            moment: Moment::At(at),
            now: self.clock.now(),
        };
        let user = user.clone();
        let found = self
            .app
            .read("in_at", move |tx| Ok(scope.groups_of(tx, &user)?));
        let mut found = found.await.expect("groups");
        found.sort();
        found
    }
}

fn set_of(group: &GroupId) -> PermissionSetId {
    let digits = group.as_str().replace('-', "");
    PermissionSetId::parse(&format!("ps-{}", digits.get(..16).expect("sixteen"))).expect("an id")
}

/// Numbers that are the same in every run.
struct Dice(SeededEntropy);

impl Dice {
    fn below(&self, limit: usize) -> usize {
        let entropy: &dyn Entropy = &self.0;
        usize::from(u16::from_le_bytes(entropy.bytes())) % limit
    }

    fn one<'a, T>(&self, of: &'a [T]) -> &'a T {
        &of[self.below(of.len())]
    }

    fn until(&self, now: Timestamp) -> Until {
        if self.below(2) == 0 {
            Until::Forever
        } else {
            let seconds = i64::try_from(1 + self.below(40)).expect("few");
            Until::At(now.plus(Duration::from_seconds(seconds)))
        }
    }
}

#[tokio::test]
async fn members_are_who_a_slow_reckoning_says_after_any_changes() {
    for f in fixtures().await {
        for seed in 1..=2 {
            compare(&f, &Dice(SeededEntropy::new(seed)), seed).await;
        }
    }
}

async fn compare(f: &Fixture, dice: &Dice, seed: u64) {
    let (mut users, mut groups) = (Vec::new(), Vec::new());
    for number in 0..6 {
        users.push(f.user(&format!("user{seed}-{number}")).await.id);
        groups.push(f.group(&format!("group{seed}-{number}")).await.id);
    }
    groups.push(f.group(&format!("group{seed}-last")).await.id);
    f.assign_each(&groups).await;
    let mut reckoning = Reckoning::default();
    let mut past: Vec<(Timestamp, Vec<Vec<GroupId>>)> = Vec::new();
    for step in 0..60 {
        f.clock.advance(Duration::from_seconds(1));
        change(f, dice, &mut reckoning, &users, &mut groups).await;
        let now = f.clock.now();
        for user in &users {
            let right = reckoning.groups_of(user, &groups, now);
            // Before all pages are done nobody is in a group whom the reckoning has not in it.
            for found in [f.now_in(user).await, f.entitled(user, &groups).await] {
                let too_many: Vec<_> = found.iter().filter(|id| !right.contains(id)).collect();
                assert!(
                    too_many.is_empty(),
                    "seed {seed}, step {step}: {too_many:?}"
                );
            }
        }
        if dice.below(3) > 0 {
            continue;
        }
        f.settle().await;
        let mut present = Vec::new();
        for user in &users {
            let right = reckoning.groups_of(user, &groups, now);
            assert_eq!(f.now_in(user).await, right, "seed {seed}, step {step}");
            assert_eq!(f.entitled(user, &groups).await, right);
            present.push(right);
        }
        for group in &groups {
            check_rows(f, &reckoning, group, &users).await;
        }
        past.push((now, present));
    }
    for (at, present) in past {
        for (user, right) in users.iter().zip(present) {
            assert_eq!(f.in_at(user, at).await, right, "seed {seed}, at {at}");
        }
    }
}

/// What is listed of a group is what the reckoning has of it, with the ends.
async fn check_rows(f: &Fixture, reckoning: &Reckoning, group: &GroupId, users: &[UserId]) {
    let (cx, now) = (f.at(), f.clock.now());
    let page = PageRequest::first(100);
    let listed = f.app.list_memberships_of_group(&cx, &f.store, group, page);
    let listed = listed.await.expect("a page").items;
    let listed: BTreeMap<_, _> = listed
        .iter()
        .map(|row| (&row.user_id, (row.direct, row.nested)))
        .collect();
    let mut right = BTreeMap::new();
    for user in users {
        let own = reckoning
            .direct
            .get(&(group.clone(), user.clone()))
            .copied();
        let ends = [own, reckoning.nested(group, user)].map(|end| end.filter(|_| lasts(end, now)));
        if ends.iter().any(Option::is_some) {
            right.insert(user, (ends[0], ends[1]));
        }
    }
    assert_eq!(listed, right);
}

async fn change(
    f: &Fixture,
    dice: &Dice,
    reckoning: &mut Reckoning,
    users: &[UserId],
    groups: &mut Vec<GroupId>,
) {
    let now = f.clock.now();
    let (group, other) = (dice.one(groups).clone(), dice.one(groups).clone());
    let user = dice.one(users).clone();
    let key = (group.clone(), user.clone());
    let own = reckoning.direct.get(&key).copied();
    match dice.below(12) {
        0..=3 if !lasts(own, now) => {
            let until = dice.until(now);
            f.join_until(&group, &user, until).await;
            reckoning.direct.insert(key, until);
        }
        0..=3 => {
            let id = f.id_of(&group, &user).await.expect("a membership");
            let left = f.app.delete_membership(&f.at(), &f.store, &id).await;
            left.expect("left");
            reckoning.direct.remove(&key);
        }
        4 if lasts(own, now) => {
            let id = f.id_of(&group, &user).await.expect("a membership");
            let until = dice.until(now);
            let (cx, end) = (f.at(), until.instant());
            let set = f.app.set_membership_expiry(&cx, &f.store, &id, end).await;
            set.expect("set");
            reckoning.direct.insert(key, until);
        }
        5..=8 => {
            let edge = (group.clone(), other.clone());
            let is_free =
                !reckoning.is_above(&other, &group) && !reckoning.nestings.contains(&edge);
            let nested = f.nest(&group, &other).await;
            assert_eq!(nested.is_ok(), is_free, "{nested:?}");
            if is_free {
                reckoning.nestings.insert(edge);
            }
        }
        9 | 10 => {
            if let Some((parent, child)) = reckoning.nestings.pop_first() {
                f.unnest(&parent, &child).await;
            }
        }
        11 if dice.below(3) == 0 => {
            let deleted = f.app.delete_group(&f.at(), &f.store, &group, None).await;
            deleted.expect("deleted");
            reckoning.direct.retain(|(of, _), _| *of != group);
            let is_apart =
                |(parent, child): &(GroupId, GroupId)| *parent != group && *child != group;
            reckoning.nestings.retain(is_apart);
            groups.retain(|id| *id != group);
            let name = format!("again{}", f.clock.now().micros());
            let again = f.group(&name).await.id;
            f.assign_each(std::slice::from_ref(&again)).await;
            groups.push(again);
        }
        _ => f.clock.advance(Duration::from_seconds(7)),
    }
}

#[tokio::test]
async fn losing_one_reason_keeps_the_other_and_the_id() {
    for f in fixtures().await {
        let (ada, all, engines) = (
            f.user("ada").await.id,
            f.group("All").await.id,
            f.group("Engines").await.id,
        );
        f.join(&engines, &ada).await.expect("a membership");
        f.nest(&all, &engines).await.expect("nested");
        let id = f.id_of(&all, &ada).await.expect("in it through Engines");
        let (cx, store) = (f.at(), &f.store);
        assert_eq!(
            told(f.app.delete_membership(&cx, store, &id).await),
            format!(
                "Nesting: The user is in the group not by a membership of their own, but through \
                 Engines ({engines})"
            )
        );
        let set = f.app.set_membership_expiry(&cx, store, &id, None).await;
        assert!(told(set).starts_with("Nesting: The user is in the group not"));
        let own = f.join(&all, &ada).await.expect("no conflict");
        assert_eq!(own.id, id);
        assert_eq!(
            told(f.join(&all, &ada).await),
            "Membership: Member and Group relationship already exists"
        );
        let reasons = f.app.list_membership_reasons(&cx, store, &id).await;
        let (direct, through) = reasons.expect("reasons");
        assert_eq!(direct, Some(Until::Forever));
        assert_eq!(through.len(), 1);
        let left = f.app.delete_membership(&f.at(), store, &id).await;
        left.expect("their own ends");
        assert_eq!(f.id_of(&all, &ada).await, Some(id.clone()));
        f.join(&all, &ada).await.expect("again");
        f.unnest(&all, &engines).await;
        assert_eq!(f.id_of(&all, &ada).await, Some(id.clone()));
        let left = f.app.delete_membership(&f.at(), store, &id).await;
        left.expect("the last ends");
        assert_eq!(f.id_of(&all, &ada).await, None);
    }
}

#[tokio::test]
async fn a_circle_is_refused_with_its_path_and_changes_nothing() {
    for f in fixtures().await {
        let (a, b, c) = (
            f.group("A").await.id,
            f.group("B").await.id,
            f.group("C").await.id,
        );
        f.nest(&a, &b).await.expect("nested");
        f.nest(&b, &c).await.expect("nested");
        assert_eq!(
            told(f.nest(&c, &a).await),
            format!(
                "Nesting: The groups would contain each other: C ({c}) is in the other already \
                 (A ({a}) > B ({b}) > C ({c}))"
            )
        );
        assert_eq!(
            told(f.nest(&a, &b).await),
            "Nesting: The group is in the other already"
        );
        let (cx, page) = (f.at(), PageRequest::first(10));
        let list = f.app.list_nestings(&cx, &f.store, &c, Side::Children, page);
        assert!(list.await.expect("a page").items.is_empty());
    }
}

#[tokio::test]
async fn stale_credentials_a_large_group_denies_before_its_rows_are_gone() {
    for f in fixtures().await {
        let (all, engines, mills) = (
            f.group("All").await.id,
            f.group("Engines").await.id,
            f.group("Mills").await.id,
        );
        let groups = [all.clone()];
        f.assign_each(&groups).await;
        let mut users = Vec::new();
        for number in 0..7 {
            let user = f.user(&format!("user{number}")).await.id;
            f.join(&engines, &user).await.expect("a membership");
            users.push(user);
        }
        users.sort();
        f.nest(&all, &engines).await.expect("nested");
        f.nest(&all, &mills).await.expect("nested");
        f.settle().await;
        let (kept, lost) = users.split_at(1);
        f.join(&mills, &kept[0]).await.expect("another reason");
        for user in &users {
            assert_eq!(f.entitled(user, &groups).await, groups);
        }
        f.unnest(&all, &engines).await;
        // The pages of two have not got to most of them yet.
        for settled in [false, true] {
            if settled {
                f.settle().await;
            }
            for user in lost {
                assert!(f.entitled(user, &groups).await.is_empty());
                assert_eq!(f.now_in(user).await, std::slice::from_ref(&engines));
                assert_eq!(f.id_of(&all, user).await, None);
            }
            assert_eq!(f.entitled(&kept[0], &groups).await, groups);
            let (cx, page) = (f.at(), PageRequest::first(10));
            let listed = f.app.list_memberships_of_group(&cx, &f.store, &all, page);
            let listed = listed.await.expect("a page").items;
            assert_eq!(listed.len(), 1, "settled: {settled}");
        }
    }
}

#[tokio::test]
async fn a_membership_ends_at_its_second_and_is_removed_afterwards_with_an_event() {
    for f in fixtures().await {
        let (ada, all, engines) = (
            f.user("ada").await.id,
            f.group("All").await.id,
            f.group("Engines").await.id,
        );
        f.nest(&all, &engines).await.expect("nested");
        let end = f.clock.now().plus(Duration::from_seconds(60));
        let made = f.join_until(&engines, &ada, Until::At(end)).await;
        let groups = [all.clone(), engines.clone()];
        f.assign_each(&groups).await;
        f.clock.advance(Duration::from_seconds(59));
        assert_eq!(f.entitled(&ada, &groups).await.len(), 2);
        f.clock.advance(Duration::from_seconds(1));
        assert!(f.entitled(&ada, &groups).await.is_empty());
        assert!(f.now_in(&ada).await.is_empty());
        let cx = f.at();
        let gone = f.app.describe_membership(&cx, &f.store, &made.id).await;
        assert_eq!(told(gone), "Membership not found");
        f.settle().await;
        let (store, id) = (f.store.clone(), made.id.clone());
        let row = f.app.read("row", move |tx| {
            Ok(store::identity::find_any_membership(tx, &store, &id)?)
        });
        assert_eq!(row.await.expect("an answer"), None);
        let past = CreateMembership {
            identity_store_id: f.store.clone(),
            group_id: engines.clone(),
            user_id: ada.clone(),
        };
        let refused = f.app.create_expiring_membership(&cx, past, cx.now()).await;
        assert_eq!(told(refused), "the membership would end in the past");
    }
}
