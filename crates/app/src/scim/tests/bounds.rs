//! What one request may cost, and what it leaves alone.

use base::{Duration, GroupId};
use domain::Error;
use domain::identity::{User, UserStatus};
use domain::scim::{Action, Guard, Outcome};
use scim::{AttributePath, Order, ResourceKind};
use serde_json::{Value, json};

use super::fixture::{Fixture, fixtures, told};
use crate::identity::CreateMembership;
use crate::scim::{Condition, Found, Search, Shown, WantedReports};

const GROUP: &str = "urn:ietf:params:scim:schemas:core:2.0:Group";
const USER: &str = "urn:ietf:params:scim:schemas:core:2.0:User";

fn patch(operations: &Value) -> Value {
    let urn = "urn:ietf:params:scim:api:messages:2.0:PatchOp";
    json!({"schemas": [urn], "Operations": operations})
}

fn id(shown: &Shown) -> String {
    shown.resource["id"].as_str().expect("an id").to_owned()
}

fn members(shown: &Shown) -> usize {
    let members = shown.resource.get("members").and_then(Value::as_array);
    members.map_or(0, Vec::len)
}

fn search(kind: Option<ResourceKind>) -> Search {
    Search {
        kind,
        filter: None,
        sort: None,
        start: 1,
        count: 1_000,
        with_groups: true,
        with_members: true,
    }
}

impl Fixture {
    async fn group(&self, secret: &str, name: &str, members: &[&User]) -> String {
        let members: Vec<Value> = members
            .iter()
            .map(|user| json!({"value": user.id.as_str()}))
            .collect();
        let body = json!({"schemas": [GROUP], "displayName": name, "members": members});
        let (cx, _) = self.enter(secret).await.expect("entered");
        let made = self.app.create_scim_group(&cx, &body, true).await;
        id(&made.expect("a group"))
    }

    async fn change(&self, secret: &str, group: &str, steps: Value) -> Result<Shown, Error> {
        let (cx, _) = self.enter(secret).await.expect("entered");
        self.app
            .patch_scim_group(&cx, group, &patch(&steps), Condition::default(), true)
            .await
    }

    async fn put(&self, secret: &str, user: &str, body: Value) -> Result<Shown, Error> {
        let (cx, _) = self.enter(secret).await.expect("entered");
        self.app
            .put_scim_user(&cx, user, &body, Condition::default(), true)
            .await
    }

    async fn find(&self, secret: &str, search: Search) -> Result<Found, Error> {
        let (cx, _) = self.enter(secret).await.expect("entered");
        self.app.search_scim(&cx, search).await
    }

    /// An administrator puts somebody into a group for so long.
    async fn let_in(&self, group: &str, user: &User, span: Duration) {
        let command = CreateMembership {
            identity_store_id: self.store.clone(),
            group_id: GroupId::parse(group).expect("an id"),
            user_id: user.id.clone(),
        };
        let (cx, until) = (self.app.root_cx(), self.now().plus(span));
        let made = self.app.create_expiring_membership(&cx, command, until);
        made.await.expect("let in");
    }

    /// Puts so many into a group, whoever they are.
    async fn crowd(&self, group: &str, from: u32, to: u32) {
        let sql = format!(
            "INSERT INTO memberships (identity_store_id, id, group_id, user_id, created_at, \
             created_by) WITH RECURSIVE numbers(n) AS (SELECT {from} UNION ALL SELECT n + 1 FROM \
             numbers WHERE n < {to}) SELECT '{}', '{}-' || substr(CAST(1000000000000 + n AS TEXT), \
             2), '{group}', '44a85468-40e1-708e-e018-' || substr(CAST(1000000000000 + n AS TEXT), \
             2), 1, 'test' FROM numbers",
            self.store,
            group.get(..23).expect("an id"),
        );
        let done: Result<(), db::Error> = self
            .db
            .write("crowd", move |tx| tx.execute(&sql, &[]).map(drop))
            .await;
        done.expect("a crowd");
    }
}

#[tokio::test]
async fn members_are_read_once_and_each_step_sees_what_the_one_before_left() {
    for f in fixtures().await {
        let secret = f.provisioned().await;
        let people = f.people(3).await;
        let [ada, bob, eve] = people.as_slice() else {
            panic!("{people:?}");
        };
        let group = f.group(&secret, "Engines", &[ada, bob]).await;
        let value = |user: &User| json!([{"value": user.id.as_str()}]);
        let steps = json!([
            {"op": "remove", "path": "members[type eq \"User\"]"},
            {"op": "add", "path": "members", "value": value(eve)},
            {"op": "replace", "path": "members", "value": value(bob)},
            {"op": "remove", "path": "members", "value": value(bob)},
            {"op": "replace", "path": "members", "value": value(ada)},
            {"op": "remove", "path": "members[type eq \"Group\"]"},
        ]);
        let shown = f.change(&secret, &group, steps).await.expect("changed");
        assert_eq!(members(&shown), 1);
        assert_eq!(
            shown.resource["members"][0]["value"],
            json!(ada.id.as_str())
        );
    }
}

#[tokio::test]
async fn unbounded_work_a_request_removes_ten_thousand_members_at_the_most() {
    for f in fixtures().await {
        let secret = f.provisioned().await;
        let group = f.group(&secret, "Everybody", &[]).await;
        f.crowd(&group, 1, 10_001).await;
        for steps in [
            json!([{"op": "remove", "path": "members"}]),
            json!([{"op": "remove", "path": "members[type eq \"User\"]"}]),
        ] {
            let refused = f.change(&secret, &group, steps).await;
            assert!(
                matches!(
                    refused,
                    Err(Error::Constraint {
                        reason: "tooMany",
                        ..
                    })
                ),
                "{refused:?}"
            );
        }
    }
}

#[tokio::test]
async fn memory_a_search_answers_fifty_thousand_members_in_all() {
    for f in fixtures().await {
        let secret = f.provisioned().await;
        let (one, other) = (
            f.group(&secret, "One", &[]).await,
            f.group(&secret, "Other", &[]).await,
        );
        f.crowd(&one, 1, 30_000).await;
        f.crowd(&other, 1, 30_000).await;
        let groups = || search(Some(ResourceKind::Group));
        let sorted = |count| Search {
            sort: Some((
                AttributePath::parse("displayName").expect("a path"),
                Order::Descending,
            )),
            count,
            ..groups()
        };
        for too_many in [groups(), sorted(2), search(None)] {
            let refused = told(f.find(&secret, too_many).await);
            assert!(refused.contains("excludedAttributes=members"), "{refused}");
        }
        // What is not on the page is not read.
        let found = f.find(&secret, sorted(1)).await.expect("found");
        let [(ResourceKind::Group, shown)] = found.items.as_slice() else {
            panic!("{}", found.items.len());
        };
        assert_eq!((found.total, &shown["displayName"]), (2, &json!("Other")));
        assert_eq!(shown["members"].as_array().map(Vec::len), Some(30_000));
        let without = Search {
            with_members: false,
            ..groups()
        };
        assert_eq!(f.find(&secret, without).await.expect("found").total, 2);
    }
}

#[tokio::test]
async fn a_group_that_was_changed_is_answered_even_if_its_members_are_too_many() {
    for f in fixtures().await {
        let secret = f.provisioned().await;
        let group = f.group(&secret, "Everybody", &[]).await;
        f.crowd(&group, 1, 50_001).await;
        let steps = json!([{"op": "replace", "path": "displayName", "value": "All"}]);
        let shown = f.change(&secret, &group, steps).await.expect("changed");
        assert_eq!(
            (&shown.resource["displayName"], members(&shown)),
            (&json!("All"), 0)
        );
        let (cx, _) = f.enter(&secret).await.expect("entered");
        let refused = told(f.app.get_scim_group(&cx, &group, true).await);
        assert!(refused.contains("excludedAttributes=members"), "{refused}");
    }
}

#[tokio::test]
async fn what_is_so_already_is_not_reported_but_in_a_rehearsal() {
    for f in fixtures().await {
        let secret = f.provisioned().await;
        let body = json!({"schemas": [USER], "userName": "ada"});
        let (cx, _) = f.enter(&secret).await.expect("entered");
        let made = f.app.create_scim_user(&cx, &body).await.expect("made");
        let group = f.group(&secret, "Engines", &[]).await;
        let name = json!([{"op": "replace", "path": "displayName", "value": "Engines"}]);
        let again = async || {
            f.later(Duration::from_seconds(1));
            let shown = f.put(&secret, &id(&made), body.clone()).await.expect("put");
            assert_eq!(shown.version, made.version);
            f.change(&secret, &group, name.clone())
                .await
                .expect("patched");
            let outcomes = f.outcomes().await;
            let unchanged = outcomes.iter().filter(|one| **one == Outcome::Unchanged);
            unchanged.count()
        };
        assert_eq!(again().await, 0);
        f.guard(Guard {
            dry_run: true,
            ..Guard::default()
        })
        .await;
        assert_eq!(again().await, 2);
    }
}

#[tokio::test]
async fn who_was_shut_out_stays_out_when_a_put_does_not_say() {
    for f in fixtures().await {
        let secret = f.provisioned().await;
        let person = &f.people(1).await[0];
        let id = person.id.as_str();
        let whole = |active: Value| {
            json!({"schemas": [USER], "userName": "user0", "displayName": "U",
                "active": active})
        };
        for (said, expected) in [
            (json!(false), UserStatus::Disabled),
            (Value::Null, UserStatus::Disabled),
            (json!(true), UserStatus::Enabled),
            (Value::Null, UserStatus::Enabled),
        ] {
            let shown = f.put(&secret, id, whole(said)).await.expect("put");
            let is_active = expected == UserStatus::Enabled;
            assert_eq!(shown.resource["active"], json!(is_active));
        }
    }
}

#[tokio::test]
async fn ownership_a_membership_until_an_instant_is_not_made_permanent() {
    for f in fixtures().await {
        let secret = f.provisioned().await;
        let people = f.people(1).await;
        let group = f.group(&secret, "Engines", &[]).await;
        f.let_in(&group, &people[0], Duration::from_hours(1)).await;
        f.guard(Guard {
            only_owned: true,
            ..Guard::default()
        })
        .await;
        let add = json!([{"op": "add", "path": "members",
            "value": [{"value": people[0].id.as_str()}]}]);
        let refused = f.change(&secret, &group, add.clone()).await;
        let Err(Error::Denied { message }) = refused else {
            panic!("{refused:?}");
        };
        assert!(!message.contains("Engines"), "{message}");
        f.guard(Guard::default()).await;
        assert!(f.change(&secret, &group, add).await.is_ok());
    }
}

#[tokio::test]
async fn an_id_that_is_none_is_reported_like_one_of_nobody() {
    for f in fixtures().await {
        let secret = f.provisioned().await;
        let (cx, _) = f.enter(&secret).await.expect("entered");
        let any = Condition::default;
        let steps = patch(&json!([{"op": "replace", "path": "displayName", "value": "x"}]));
        let app = &f.app;
        assert!(app.delete_scim_user(&cx, "x", any()).await.is_err());
        assert!(app.delete_scim_group(&cx, "x", any()).await.is_err());
        let refused = app.patch_scim_user(&cx, "x", &steps, any(), true).await;
        assert!(matches!(refused, Err(Error::NotFound { .. })));
        let refused = app.patch_scim_group(&cx, "x", &steps, any(), true).await;
        assert!(matches!(refused, Err(Error::NotFound { .. })));
        let reports = f.reports(WantedReports::default()).await;
        let mut told: Vec<(Action, Outcome, Option<String>)> = reports
            .into_iter()
            .map(|report| (report.entry.action, report.entry.outcome, report.entry.id))
            .collect();
        told.sort_by_key(|(action, ..)| format!("{action:?}"));
        let x = Some("x".to_owned());
        let refused = |action| (action, Outcome::Refused, x.clone());
        assert_eq!(
            told,
            [
                refused(Action::Delete),
                refused(Action::Delete),
                refused(Action::Update),
                refused(Action::Update)
            ]
        );
    }
}

#[tokio::test]
async fn a_group_that_is_so_already_is_told_from_one_that_is_nearly_so() {
    for f in fixtures().await {
        let secret = f.provisioned().await;
        let people = f.people(3).await;
        let [ada, eve, joan] = [&people[0], &people[1], &people[2]].map(|one| one.id.to_string());
        let group = f.group(&secret, "Engines", &[&people[0], &people[1]]).await;
        let add = |id: &str| json!([{"op": "add", "path": "members", "value": [{"value": id}]}]);
        let remove =
            |id: &str| json!([{"op": "remove", "path": "members", "value": [{"value": id}]}]);
        let all = |ids: &[&str]| {
            let members: Vec<Value> = ids.iter().map(|id| json!({"value": id})).collect();
            json!([{"op": "replace", "path": "members", "value": members}])
        };
        let called = |name: &str| json!([{"op": "replace", "path": "displayName", "value": name}]);
        let mut known = None;
        for (change, is_so) in [
            (called("Engines"), true),
            (add(&ada), true),
            (remove(&joan), true),
            (all(&[&eve, &ada]), true),
            (called("engines"), false),
            (all(&[&ada]), false),
            (all(&[&ada]), true),
            (remove(&eve), true),
            (add(&joan), false),
            (remove(&joan), false),
            (all(&[&ada, &eve, &joan]), false),
        ] {
            f.later(Duration::from_seconds(1));
            let shown = f
                .change(&secret, &group, change.clone())
                .await
                .expect("done");
            let version = Some(shown.version);
            if known.is_some() {
                assert_eq!(known == version, is_so, "{change}");
            }
            known = version;
        }
    }
}
