//! What the guard counts.

use base::Duration;
use domain::scim::{Guard, Hold, RunDecision, is_held};
use serde_json::json;

use super::fixture::{Fixture, fixtures, told};
use crate::authorize::system_permit;
use crate::scim::Condition;

impl Fixture {
    async fn group_of(
        &self,
        secret: &str,
        name: &str,
        members: &[domain::identity::User],
    ) -> String {
        let (cx, _) = self.enter(secret).await.expect("entered");
        let members: Vec<_> = members
            .iter()
            .map(|user| json!({"value": user.id.as_str()}))
            .collect();
        let body = json!({"schemas": ["urn:ietf:params:scim:schemas:core:2.0:Group"],
            "displayName": name, "members": members});
        let shown = self
            .app
            .create_scim_group(&cx, &body, false)
            .await
            .expect("made");
        shown.resource["id"].as_str().expect("an id").to_owned()
    }

    async fn delete_group_of(&self, secret: &str, id: &str) -> Result<(), domain::Error> {
        let (cx, _) = self.enter(secret).await.expect("entered");
        self.app
            .delete_scim_group(&cx, id, Condition::default())
            .await
    }

    async fn deactivate(
        &self,
        secret: &str,
        user: &domain::identity::User,
    ) -> Result<(), domain::Error> {
        let (cx, _) = self.enter(secret).await.expect("entered");
        let body = json!({"schemas": ["urn:ietf:params:scim:api:messages:2.0:PatchOp"],
            "Operations": [{"op": "replace", "path": "active", "value": false}]});
        let (id, condition) = (user.id.as_str(), Condition::default());
        let changed = self
            .app
            .patch_scim_user(&cx, id, &body, condition, false)
            .await;
        changed.map(drop)
    }

    async fn numbers(&self, sql: &'static str) -> Vec<i64> {
        let found: Result<Vec<i64>, db::Error> = self
            .db
            .read("numbers", move |tx| {
                tx.query(sql, &[])?.iter().map(|row| row.get(0)).collect()
            })
            .await;
        found.expect("read")
    }

    async fn decide(&self, decision: RunDecision) -> Result<(), domain::Error> {
        let cx = self.root();
        let decided = self
            .app
            .confirm_provisioning_run(&cx, &self.instance.id, decision)
            .await;
        decided.map(drop)
    }
}

fn memberships(percent: u32) -> Guard {
    Guard {
        membership_percent: Some(percent),
        ..Guard::default()
    }
}

fn users(percent: u32) -> Guard {
    Guard {
        user_percent: Some(percent),
        ..Guard::default()
    }
}

#[tokio::test]
async fn synchronization_that_deletes_groups_deletes_the_memberships_in_them() {
    for f in fixtures().await {
        let secret = f.provisioned().await;
        let people = f.people(10).await;
        let small = f.group_of(&secret, "small", &people[..4]).await;
        let large = f.group_of(&secret, "large", &people[4..]).await;
        f.guard(memberships(50)).await;
        f.delete_group_of(&secret, &small)
            .await
            .expect("four of ten");
        let weights = "SELECT weight FROM scim_removals";
        assert_eq!(f.numbers(weights).await, [4], "one row of several");
        let held = told(f.delete_group_of(&secret, &large).await);
        assert!(
            held.contains("more than 5 of 10 group memberships"),
            "{held}"
        );
        let left = f.numbers("SELECT COUNT(*) FROM memberships").await;
        assert_eq!(left, [6]);
        assert_eq!(f.numbers(weights).await, [4]);
    }
}

#[tokio::test]
async fn synchronization_that_deletes_users_deletes_the_memberships_that_they_had() {
    for f in fixtures().await {
        let secret = f.provisioned().await;
        let people = f.people(10).await;
        f.group_of(&secret, "all", &people).await;
        f.guard(memberships(20)).await;
        let delete = async |index: usize| {
            let (cx, _) = f.enter(&secret).await.expect("entered");
            let id = people[index].id.as_str();
            f.app.delete_scim_user(&cx, id, Condition::default()).await
        };
        for index in [0, 1] {
            delete(index).await.expect("two of ten");
        }
        let held = told(delete(2).await);
        assert!(
            held.contains("more than 2 of 10 group memberships"),
            "{held}"
        );
        assert!(f.is_there(&people[2].id).await);
    }
}

#[tokio::test]
async fn synchronization_that_deletes_is_measured_by_the_users_who_are_active() {
    for f in fixtures().await {
        let secret = f.provisioned().await;
        let people = f.people(10).await;
        for user in &people[..6] {
            f.deactivate(&secret, user).await.expect("no guard yet");
        }
        f.guard(users(50)).await;
        f.later(Duration::from_seconds(1));
        for user in &people[..3] {
            f.remove(&secret, user).await.expect("inactive for long");
        }
        for user in &people[6..8] {
            f.remove(&secret, user).await.expect("two of four");
        }
        let held = told(f.remove(&secret, &people[8]).await);
        assert!(held.contains("more than 2 of 4 users"), "{held}");
    }
}

#[tokio::test]
async fn synchronization_that_deletes_who_is_inactive_is_not_counted_twice() {
    for f in fixtures().await {
        let secret = f.provisioned().await;
        let people = f.people(10).await;
        f.guard(users(20)).await;
        f.deactivate(&secret, &people[0]).await.expect("one of ten");
        f.remove(&secret, &people[0]).await.expect("the same");
        assert_eq!(f.numbers("SELECT total FROM scim_removals").await, [1]);
        f.later(Duration::from_minutes(40));
        f.deactivate(&secret, &people[1]).await.expect("two of ten");
        // In this window there were nine: eight who are active and the one who was.
        f.later(Duration::from_minutes(21));
        let held = told(f.deactivate(&secret, &people[2]).await);
        assert!(held.contains("more than 1 of 9 users"), "{held}");
    }
}

#[tokio::test]
async fn synchronization_that_deletes_is_counted_once_a_window_however_much_is_undone() {
    for f in fixtures().await {
        let secret = f.provisioned().await;
        let people = f.people(10).await;
        let dry = Guard {
            dry_run: true,
            ..users(20)
        };
        f.guard(dry).await;
        f.later(Duration::from_seconds(1));
        let begun = f.now().micros();
        let counts = "SELECT counted_at FROM scim_counts";
        for (user, passes) in people.iter().zip([true, true, false, false]) {
            let done = f.remove(&secret, user).await;
            assert_eq!(done.is_ok(), passes, "{done:?}");
            assert_eq!(f.numbers(counts).await, [begun]);
            f.later(Duration::from_seconds(1));
        }
        // What is held from the first on is counted once, too.
        f.guard(Guard {
            user_percent: Some(0),
            ..dry
        })
        .await;
        f.later(Duration::from_hours(2));
        let again = f.now().micros();
        for user in &people[..2] {
            let held = f.remove(&secret, user).await;
            assert!(held.is_err_and(|error| is_held(&error)));
            assert_eq!(f.numbers(counts).await, [again]);
            f.later(Duration::from_seconds(1));
        }
    }
}

#[tokio::test]
async fn synchronization_that_deletes_is_guarded_again_once_a_confirmation_is_taken_back() {
    for f in fixtures().await {
        let secret = f.provisioned().await;
        let people = f.people(12).await;
        f.guard(users(0)).await;
        let held = async |index: usize| {
            let removed = f.remove(&secret, &people[index]).await;
            removed.is_err_and(|error| is_held(&error))
        };
        assert!(held(0).await);
        f.later(Duration::from_seconds(1));
        f.decide(RunDecision::Confirm).await.expect("confirmed");
        assert!(!held(0).await);
        f.later(Duration::from_seconds(1));
        f.decide(RunDecision::Discard).await.expect("taken back");
        assert!(held(1).await);
        f.later(Duration::from_seconds(1));
        f.decide(RunDecision::Confirm).await.expect("confirmed");
        assert!(!held(1).await);
        // To decide of the guard arms it.
        f.guard(users(0)).await;
        let cx = f.root();
        let found = f.app.describe_provisioning(&cx, &f.instance.id).await;
        assert_eq!(found.expect("described").confirmed_until, None);
        assert!(held(2).await);
    }
}

#[tokio::test]
async fn a_hold_that_comes_late_does_not_undo_what_was_decided() {
    for f in fixtures().await {
        let secret = f.provisioned().await;
        let people = f.people(2).await;
        f.guard(users(0)).await;
        let hold = async |counted_from: base::Timestamp| {
            let (id, owner) = (f.instance.id.clone(), f.instance.owner.clone());
            let hold = Hold {
                at: f.now(),
                words: "late".to_owned(),
            };
            let held: Result<bool, db::Error> =
                f.db.write("hold", move |tx| {
                    let permit = system_permit("test:Hold", &owner);
                    store::scim::guards::hold(tx, &permit, &id, &hold, counted_from)
                })
                .await;
            held.expect("written")
        };
        let before = base::Timestamp::default();
        assert!(f.remove(&secret, &people[0]).await.is_err());
        f.later(Duration::from_seconds(1));
        f.decide(RunDecision::Confirm).await.expect("confirmed");
        let decided = f.now();
        f.later(Duration::from_seconds(1));
        assert!(!hold(before).await, "refused before somebody decided");
        f.remove(&secret, &people[0]).await.expect("confirmed");
        assert!(hold(decided).await, "and this was after it");
    }
}
