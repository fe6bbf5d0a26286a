//! What the trail and the history keep of assignments and of rules.

use base::{Clock as _, Duration};
use serde_json::{Value, json};

use super::house::{House, text};
use super::rules::{below, rule};

async fn told(house: &House) -> Vec<Value> {
    let lookup = json!({"LookupAttributes":
        [{"AttributeKey": "EventName", "AttributeValue": "AccountAssignmentExpired"}]});
    let target = "com.amazonaws.cloudtrail.v20131101.CloudTrail_20131101.LookupEvents";
    let found = house.server.call("cloudtrail", target, &lookup).await.ok();
    let events = found["Events"].as_array().expect("events").iter();
    let event = |event: &Value| -> Value {
        serde_json::from_str(&text(&event["CloudTrailEvent"])).expect("JSON")
    };
    events
        .map(|found| event(found)["serviceEventDetails"].clone())
        .collect()
}

#[tokio::test]
async fn an_end_that_another_change_swept_first_is_told_once() {
    for house in House::each().await {
        let set = house.permission_set("Readers", &[]).await;
        let account = house.account("one").await;
        let ends_at = house.server.clock.now().plus(Duration::from_seconds(60));
        let mut users = Vec::new();
        for name in ["deleted", "swept"] {
            let user = house.user(name).await;
            let mut input = house.assignment(&set, &account);
            input["PrincipalId"] = json!(user);
            house.root("CreateAccountAssignment", input).await;
            let input = json!({"AccountId": account, "PermissionSetArn": set,
                "PrincipalType": "USER", "PrincipalId": user, "ExpiresAt": ends_at.seconds()});
            house.cardea("SetAccountAssignmentExpiry", input).await.ok();
            users.push(user);
        }
        house.server.advance(Duration::from_seconds(120));
        // Deleting the user takes the assignment away before the sweeper comes.
        let input = json!({"UserId": users[0]});
        let root = &house.server.root;
        house.people(root, "DeleteUser", input).await.ok();
        let app = &house.server.app;
        app.reconcile_until_idle().await.expect("idle");
        let told = told(&house).await;
        let mut principals: Vec<_> = told.iter().map(|told| text(&told["principalId"])).collect();
        principals.sort();
        users.sort();
        assert_eq!(principals, users, "{}", house.engine);
        for told in &told {
            assert_eq!(told["expiresAt"], ends_at.iso8601());
        }
    }
}

#[tokio::test]
async fn a_rule_has_a_history() {
    for house in House::each().await {
        let root = house.root_id().await;
        let set = house.permission_set("Readers", &[]).await;
        let (alice, bob) = (house.alice(), house.user("bob").await);
        let first = rule("first", &below(&root), &[&alice, &bob], &[&set]);
        let made = house.cardea("CreateAssignmentRule", first).await.ok();
        let id = &made["AssignmentRule"]["AssignmentRuleId"];
        let mut changed = rule("second", &below(&root), &[&alice, &bob], &[&set]);
        changed["AssignmentRuleId"] = id.clone();
        house.cardea("UpdateAssignmentRule", changed).await.ok();
        let gone = json!({"UserId": bob});
        let caller = &house.server.root;
        house.people(caller, "DeleteUser", gone).await.ok();
        let delete = json!({"AssignmentRuleId": id});
        house.cardea("DeleteAssignmentRule", delete).await.ok();

        let of = json!({"EntityType": "ASSIGNMENT_RULE", "EntityId": id});
        let listed = house.cardea("ListChanges", of).await.ok();
        let changes = listed["Changes"].as_array().expect("changes");
        let state = |change: &Value, which: &str| -> Option<(String, usize)> {
            let state: Value = serde_json::from_str(change[which].as_str()?).expect("JSON");
            let principals = state["principals"].as_array().expect("a list").len();
            Some((text(&state["name"]), principals))
        };
        let states: Vec<_> = changes
            .iter()
            .map(|change| (state(change, "Before"), state(change, "After")))
            .collect();
        let said = |name: &str, count: usize| Some((name.to_owned(), count));
        let expected = [
            (said("second", 1), None),
            (said("second", 2), said("second", 1)),
            (said("first", 2), said("second", 2)),
            (None, said("first", 2)),
        ];
        assert_eq!(states, expected, "{}", house.engine);
        for change in changes {
            assert_eq!(change["Author"], "arn:aws:iam::111122223333:root");
        }
    }
}
