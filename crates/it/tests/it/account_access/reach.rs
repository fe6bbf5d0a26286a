//! What account access manager gives, among what people can reach.

use base::{Clock as _, Duration};
use serde_json::{Value, json};

use super::{MANAGEMENT, Manager, text};

/// All rows in pages of one, which are those of one page: `role user: reasons`.
async fn told(manager: &Manager, operation: &str, mut input: Value) -> Vec<String> {
    input["InstanceArn"] = json!(manager.server.instance.arn());
    let target = format!("Cardea.{operation}");
    let whole = manager.server.call("cardea", &target, &input).await.ok();
    let mut rows = Vec::new();
    input["MaxResults"] = json!(1);
    loop {
        let page = manager.server.call("cardea", &target, &input).await.ok();
        rows.extend(page["Access"].as_array().expect("rows").iter().cloned());
        match page["NextToken"].as_str() {
            Some(token) => input["NextToken"] = json!(token),
            None => break,
        }
    }
    assert_eq!(whole["Access"], json!(rows));
    let name = |value: &Value| value.as_str().unwrap_or("-").to_owned();
    let line = |row: &Value| {
        assert_eq!(row["AccountId"], MANAGEMENT);
        let reasons = row["Reasons"].as_array().expect("reasons").iter();
        let reasons = reasons.map(|reason| {
            let path = reason["GroupPath"].as_array().into_iter().flatten();
            let path: Vec<String> = path.map(|group| name(&group["GroupName"])).collect();
            name(&reason["Type"]) + &path.join(">")
        });
        let reasons: Vec<String> = reasons.collect();
        let by = if let Some(set) = row["PermissionSetName"].as_str() {
            assert!(row["PermissionSetArn"].is_string());
            set.to_owned()
        } else {
            assert_eq!(row["PermissionSetArn"], Value::Null);
            let role = text(&row["RoleArn"]);
            role.rsplit_once(":role").expect("a role").1.to_owned()
        };
        format!("{by} {}: {}", name(&row["UserName"]), reasons.join(", "))
    };
    rows.iter().map(line).collect()
}

/// alice is entitled to Builder herself and by the group outer, in which the group inner is, in
/// which she and bob are; bob is entitled to a role beneath a path. alice is assigned Readers.
async fn scene(manager: &Manager) -> Scene {
    let store = manager.server.instance.identity_store_id.to_string();
    let people = async |operation: &str, mut input: Value| {
        input["IdentityStoreId"] = json!(store);
        let target = format!("AWSIdentityStore.{operation}");
        let answer = manager.server.call("identitystore", &target, &input);
        answer.await.ok()
    };
    let bob = people(
        "CreateUser",
        json!({"UserName": "bob", "DisplayName": "Bob",
        "Name": {"GivenName": "Bob", "FamilyName": "Example"}}),
    );
    let bob = text(&bob.await["UserId"]);
    let inner = people("CreateGroup", json!({"DisplayName": "inner"})).await;
    let outer = people("CreateGroup", json!({"DisplayName": "outer"})).await;
    let (inner, outer) = (text(&inner["GroupId"]), text(&outer["GroupId"]));
    for user in [&manager.user, &bob] {
        let input = json!({"GroupId": inner, "MemberId": {"UserId": user}});
        people("CreateGroupMembership", input).await;
    }
    let input = json!({"IdentityStoreId": store, "ParentGroupId": outer, "ChildGroupId": inner});
    let target = "Cardea.CreateGroupNesting";
    manager.server.call("cardea", target, &input).await.ok();

    let builder = manager.role("Builder").await;
    let another = manager.role("Builder-2").await;
    manager.entitle(&builder).await;
    let entitle = async |role: &str, principal: Value| {
        let mut input = manager.entitlement(role);
        input["entitlement"]["principalRole"]["principal"]["identityCenter"] = principal;
        let made = manager.root("POST", "/entitlements", input).await.ok();
        text(&made["entitlementId"])
    };
    entitle(&builder, json!({"groupId": outer})).await;
    let of_bob = entitle(&another, json!({"userId": bob})).await;

    let admin = async |operation: &str, mut input: Value| {
        input["InstanceArn"] = json!(manager.server.instance.arn());
        let target = format!("SWBExternalService.{operation}");
        manager.server.call("sso", &target, &input).await.ok()
    };
    let set = admin("CreatePermissionSet", json!({"Name": "Readers"})).await;
    let set = text(&set["PermissionSet"]["PermissionSetArn"]);
    let input = json!({"PermissionSetArn": set, "TargetId": MANAGEMENT, "TargetType": "AWS_ACCOUNT",
        "PrincipalType": "USER", "PrincipalId": manager.user});
    admin("CreateAccountAssignment", input).await;
    let done = manager.server.app.reconcile_until_idle().await;
    done.expect("idle");
    Scene {
        bob,
        outer,
        set,
        of_bob,
    }
}

struct Scene {
    bob: String,
    outer: String,
    set: String,
    /// bob's entitlement.
    of_bob: String,
}

#[tokio::test]
async fn entitlements_are_told_after_permission_sets_with_every_reason() {
    for manager in Manager::each().await {
        let scene = scene(&manager).await;
        let before = manager.server.clock.now().seconds();
        manager.server.clock.advance(Duration::from_seconds(10));
        // In order of users' ids, which are random.
        let both = |mut lines: [&str; 2]| {
            if scene.bob < manager.user {
                lines.reverse();
            }
            lines.map(str::to_owned)
        };
        let builder = both([
            "/Builder alice: DIRECT, GROUPouter>inner",
            "/Builder bob: GROUPouter>inner",
        ]);
        let mut in_account = vec!["Readers alice: DIRECT".to_owned()];
        in_account.extend(builder.clone());
        in_account.push("/Builder-2 bob: DIRECT".to_owned());
        let of = |kind: &str, id: &str| json!({"PrincipalType": kind, "PrincipalId": id});
        let of_bob = of("USER", &scene.bob);
        for at in [None, Some(before)] {
            let asked = |mut input: Value| {
                if let Some(at) = at {
                    input["AsOf"] = json!(at);
                }
                input
            };
            let input = asked(json!({"AccountId": MANAGEMENT}));
            assert_eq!(told(&manager, "ListAccountAccess", input).await, in_account);
            let input = asked(json!({"AccountId": MANAGEMENT, "PermissionSetArn": scene.set}));
            assert_eq!(
                told(&manager, "ListAccountAccess", input).await,
                ["Readers alice: DIRECT"]
            );
            for (of, expected) in [
                (
                    of("USER", &manager.user),
                    vec!["Readers -: DIRECT", "/Builder -: DIRECT, GROUPouter>inner"],
                ),
                (
                    of_bob.clone(),
                    vec!["/Builder -: GROUPouter>inner", "/Builder-2 -: DIRECT"],
                ),
                (of("GROUP", &scene.outer), vec!["/Builder -: DIRECT"]),
            ] {
                let found = told(&manager, "ListPrincipalAccess", asked(of)).await;
                assert_eq!(found, expected, "{at:?}");
            }
        }

        // What ends is gone at once, and stays in the past.
        let path = manager.entitlement_path(&scene.of_bob);
        manager.root("DELETE", &path, Value::Null).await;
        let store = manager.server.instance.identity_store_id.to_string();
        let input = json!({"IdentityStoreId": store, "GroupId": scene.outer});
        let target = "AWSIdentityStore.DeleteGroup";
        let deleted = manager.server.call("identitystore", target, &input).await;
        deleted.ok();
        let none: [&str; 0] = [];
        assert_eq!(
            told(&manager, "ListPrincipalAccess", of_bob.clone()).await,
            none
        );
        let input = json!({"AccountId": MANAGEMENT});
        assert_eq!(
            told(&manager, "ListAccountAccess", input.clone()).await,
            ["Readers alice: DIRECT", "/Builder alice: DIRECT"]
        );
        let mut input = input;
        input["AsOf"] = json!(before);
        let then = told(&manager, "ListAccountAccess", input).await;
        assert_eq!(then, in_account);
    }
}

#[tokio::test]
async fn a_plan_tells_who_gains_and_loses_entitlements() {
    for manager in Manager::each().await {
        let scene = scene(&manager).await;
        let store = manager.server.instance.identity_store_id.to_string();
        let plan = async |service: &str, operation: &str, mut parameters: Value| {
            parameters["IdentityStoreId"] = json!(store);
            let input = json!({"InstanceArn": manager.server.instance.arn(), "Service": service,
                "Operation": operation, "Parameters": parameters.to_string()});
            let planned = manager.server.call("cardea", "Cardea.PlanChange", &input);
            let planned = planned.await.ok();
            assert_eq!(planned["Refusal"], Value::Null, "{planned}");
            let told = |effects: &Value| {
                let effects = effects.as_array().expect("effects").iter();
                let line = |effect: &Value| {
                    assert_eq!(effect["AccountId"], MANAGEMENT);
                    let by = effect["RoleArn"].as_str();
                    let by = by.or(effect["PermissionSetName"].as_str()).expect("a way");
                    let by = by.rsplit('/').next().expect("a name");
                    format!("{} {by}", text(&effect["UserName"]))
                };
                effects.map(line).collect::<Vec<_>>()
            };
            (told(&planned["Gains"]), told(&planned["Losses"]))
        };
        let none: Vec<String> = Vec::new();
        let lost = |lines: &[&str]| {
            let lines = lines.iter().map(|line| (*line).to_owned());
            (none.clone(), lines.collect::<Vec<_>>())
        };
        // alice has Builder herself as well.
        let group = json!({"GroupId": scene.outer});
        let planned = plan("identitystore", "DeleteGroup", group).await;
        assert_eq!(planned, lost(&["bob Builder"]));
        let user = json!({"UserId": scene.bob});
        let planned = plan("identitystore", "DeleteUser", user).await;
        assert_eq!(planned, lost(&["bob Builder", "bob Builder-2"]));
        let off = json!({"UserId": manager.user, "UserStatus": "DISABLED"});
        let planned = plan("cardea", "SetUserStatus", off).await;
        assert_eq!(planned, lost(&["alice Readers", "alice Builder"]));
    }
}
