//! What a change would do, and that planning does nothing of it.

use serde_json::{Value, json};

use super::house::{House, MANAGEMENT, text};
use super::reach::Scene;
use super::rules::{below, rule};

async fn plan(house: &House, service: &str, operation: &str, mut parameters: Value) -> Value {
    let store = house.server.instance.identity_store_id.as_str();
    let is_of_people =
        service == "identitystore" || operation.contains("Group") || operation.contains("User");
    let (name, value) = if is_of_people {
        ("IdentityStoreId", json!(store))
    } else {
        ("InstanceArn", json!(house.server.instance.arn()))
    };
    if service != "organizations" {
        parameters[name] = value;
    }
    let input = json!({"InstanceArn": house.server.instance.arn(), "Service": service,
        "Operation": operation, "Parameters": parameters.to_string()});
    let before = everything(house).await;
    let planned = house.server.call("cardea", "Cardea.PlanChange", &input);
    let planned = planned.await.ok();
    house.server.app.reconcile_until_idle().await.expect("idle");
    assert_eq!(
        before,
        everything(house).await,
        "planning changed something"
    );
    planned
}

/// What of the instance can be seen.
async fn everything(house: &House) -> Vec<Value> {
    let mut all = Vec::new();
    let instance = house.server.instance.arn();
    for (operation, input) in [
        ("ListAccountAccess", json!({"AccountId": MANAGEMENT})),
        ("ListChanges", json!({})),
    ] {
        let mut input = input;
        input["InstanceArn"] = json!(instance);
        let target = format!("Cardea.{operation}");
        all.push(house.server.call("cardea", &target, &input).await.ok());
    }
    for operation in [
        "ListPermissionSets",
        "ListAccountAssignmentCreationStatus",
        "ListAccountAssignmentDeletionStatus",
        "ListPermissionSetProvisioningStatus",
    ] {
        all.push(house.root(operation, json!({})).await);
    }
    for operation in ["ListUsers", "ListGroups"] {
        let root = &house.server.root;
        all.push(house.people(root, operation, json!({})).await.ok());
    }
    all
}

/// `user set`, one a gain or loss.
fn told(effects: &Value) -> Vec<String> {
    let line = |effect: &Value| {
        let name = |member: &str| text(&effect[member]);
        format!("{} {}", name("UserName"), name("PermissionSetName"))
    };
    let mut lines: Vec<String> = effects
        .as_array()
        .expect("effects")
        .iter()
        .map(line)
        .collect();
    lines.sort();
    lines
}

#[track_caller]
fn check(planned: &Value, gains: &[&str], losses: &[&str]) {
    assert_eq!(planned["Refusal"], Value::Null, "{planned}");
    assert_eq!(told(&planned["Gains"]), gains, "{planned}");
    assert_eq!(told(&planned["Losses"]), losses, "{planned}");
    assert_eq!(planned["GainCount"], gains.len());
    assert_eq!(planned["LossCount"], losses.len());
    assert_eq!(planned["IsComplete"], true);
}

#[tokio::test]
async fn a_plan_tells_who_gains_and_loses_what_and_changes_nothing() {
    for house in House::each().await {
        let scene = Scene::of(house).await;
        let house = &scene.house;
        let writers = house.permission_set("Owners", &[]).await;
        let mut of_group = house.assignment(&writers, MANAGEMENT);
        of_group["PrincipalType"] = json!("GROUP");
        of_group["PrincipalId"] = json!(scene.devs);
        let planned = plan(house, "sso-admin", "CreateAccountAssignment", of_group);
        check(&planned.await, &["alice Owners", "bob Owners"], &[]);

        // alice has Readers through the group as well, so that it is nobody's loss.
        let own = house.assignment(&scene.readers, MANAGEMENT);
        let planned = plan(house, "sso-admin", "DeleteAccountAssignment", own);
        check(&planned.await, &[], &[]);
        let group = json!({"GroupId": scene.devs});
        let planned = plan(house, "identitystore", "DeleteGroup", group).await;
        check(&planned, &[], &["bob Readers"]);
        let membership = json!({"MembershipId": scene.membership});
        let planned = plan(house, "identitystore", "DeleteGroupMembership", membership).await;
        check(&planned, &[], &["bob Readers"]);
        let user = json!({"UserId": scene.bob});
        let planned = plan(house, "identitystore", "DeleteUser", user).await;
        check(&planned, &[], &["bob Readers", "bob Writers"]);
        let carol = house.user("carol").await;
        let joins = json!({"GroupId": scene.devs, "MemberId": {"UserId": carol}});
        let planned = plan(house, "identitystore", "CreateGroupMembership", joins).await;
        check(&planned, &["carol Readers"], &[]);
    }
}

#[tokio::test]
async fn a_plan_follows_rules_moves_nestings_and_statuses() {
    for house in House::each().await {
        let scene = Scene::of(house).await;
        let house = &scene.house;
        let root = house.root_id().await;
        let unit = house.unit(&root, "workloads").await;
        let account = house.account("planned").await;
        let set = house.permission_set("Ruled", &[]).await;
        let alice = house.alice();
        let everywhere = rule("everywhere", &below(&root), &[&alice], &[&set]);
        let planned = plan(house, "cardea", "CreateAssignmentRule", everywhere).await;
        check(&planned, &["alice Ruled"], &[]);
        assert_eq!(planned["Gains"][0]["AccountId"], account.as_str());

        let in_unit = rule("workloads", &below(&unit), &[&alice], &[&set]);
        let made = house.cardea("CreateAssignmentRule", in_unit).await.ok();
        let there = json!({"AccountId": account, "SourceParentId": root,
            "DestinationParentId": unit});
        let planned = plan(house, "organizations", "MoveAccount", there).await;
        check(&planned, &["alice Ruled"], &[]);
        assert_eq!(planned["ControlPolicies"], json!([]));
        let deny = json!({"Version": "2012-10-17", "Statement":
            {"Effect": "Deny", "Action": "s3:*", "Resource": "*"}});
        let policy = json!({"Name": "No buckets", "Description": "",
            "Type": "SERVICE_CONTROL_POLICY", "Content": deny.to_string()});
        let policy = house.organizations("CreatePolicy", policy).await.ok();
        let policy = &policy["Policy"]["PolicySummary"]["Id"];
        let attach = json!({"PolicyId": policy, "TargetId": unit});
        house.organizations("AttachPolicy", attach).await.ok();
        let told = |course: &str| {
            json!([{"AccountId": account, "PolicyId": policy, "PolicyName": "No buckets",
                "PolicyType": "SERVICE_CONTROL_POLICY", "Course": course}])
        };
        let there = json!({"AccountId": account, "SourceParentId": root,
            "DestinationParentId": unit});
        let planned = plan(house, "organizations", "MoveAccount", there).await;
        assert_eq!(planned["ControlPolicies"], told("BEGINS"));
        house.move_account(&account, &root, &unit).await;
        let back = json!({"AccountId": account, "SourceParentId": unit,
            "DestinationParentId": root});
        let planned = plan(house, "organizations", "MoveAccount", back).await;
        check(&planned, &[], &["alice Ruled"]);
        assert_eq!(planned["ControlPolicies"], told("CEASES"));
        let id = json!({"AssignmentRuleId": made["AssignmentRule"]["AssignmentRuleId"]});
        let planned = plan(house, "cardea", "DeleteAssignmentRule", id).await;
        check(&planned, &[], &["alice Ruled"]);

        let root = &house.server.root;
        let made = house.people(root, "CreateGroup", json!({"DisplayName": "interns"}));
        let interns = text(&made.await.ok()["GroupId"]);
        let carol = house.user("carol").await;
        let joins = json!({"GroupId": interns, "MemberId": {"UserId": carol}});
        house
            .people(root, "CreateGroupMembership", joins)
            .await
            .ok();
        let nesting = json!({"ParentGroupId": scene.devs, "ChildGroupId": interns});
        let planned = plan(house, "cardea", "CreateGroupNesting", nesting).await;
        check(&planned, &["carol Readers"], &[]);

        let disabled = json!({"UserId": scene.bob, "UserStatus": "DISABLED"});
        let planned = plan(house, "cardea", "SetUserStatus", disabled).await;
        check(&planned, &[], &["bob Readers", "bob Writers"]);
    }
}

#[tokio::test]
async fn a_plan_of_an_edit_tells_the_actions() {
    for house in House::each().await {
        let scene = Scene::of(house).await;
        let house = &scene.house;
        let inline = r#"{"Version": "2012-10-17", "Statement": [
            {"Effect": "Allow", "Action": "s3:PutObject", "Resource": "*"},
            {"Effect": "Deny", "Action": "s3:GetObject", "Resource": "*"}]}"#;
        let input = json!({"PermissionSetArn": scene.readers, "InlinePolicy": inline});
        let planned = plan(house, "sso-admin", "PutInlinePolicyToPermissionSet", input).await;
        check(&planned, &[], &[]);
        let effect = &planned["PermissionSets"][0];
        assert_eq!(effect["PermissionSetName"], "Readers");
        assert_eq!(effect["AccountCount"], 1);
        assert_eq!(effect["ActionsGained"], json!(["s3:PutObject"]));
        assert_eq!(effect["ActionsLost"], json!(["s3:GetObject"]));
        let policy = json!({"Name": "own", "Path": "/team/"});
        let input = json!({"PermissionSetArn": scene.readers,
            "CustomerManagedPolicyReference": policy});
        let operation = "AttachCustomerManagedPolicyReferenceToPermissionSet";
        let planned = plan(house, "sso-admin", operation, input.clone()).await;
        let effect = &planned["PermissionSets"][0];
        assert_eq!(
            effect["CustomerManagedPoliciesAttached"],
            json!(["/team/own"])
        );

        // What would fail in an account is told before it does.
        house.root(operation, input).await;
        let input = json!({"PermissionSetArn": scene.readers,
            "TargetType": "ALL_PROVISIONED_ACCOUNTS"});
        let planned = plan(house, "sso-admin", "ProvisionPermissionSet", input).await;
        let failure = &planned["Failures"][0];
        assert_eq!(failure["AccountId"], MANAGEMENT);
        assert!(text(&failure["FailureReason"]).contains("own"), "{failure}");
    }
}

#[tokio::test]
async fn what_would_be_refused_is_a_plan_of_nothing_with_the_refusal() {
    for house in House::each().await {
        let server = &house.server;
        let malformed = json!({"PermissionSetArn": "x"});
        let nobodys = house.permission_set("Gone", &[]).await;
        let input = json!({"PermissionSetArn": nobodys});
        house.root("DeletePermissionSet", input.clone()).await;
        for (parameters, code) in [
            (malformed, "ValidationException"),
            (input, "ResourceNotFoundException"),
        ] {
            let planned = plan(&house, "sso-admin", "DeletePermissionSet", parameters).await;
            assert_eq!(planned["Refusal"]["Code"], code, "{planned}");
            assert_eq!(planned["GainCount"], 0);
        }
        // A caller who may plan and not do is told so.
        let set = house.permission_set("Planner", &[]).await;
        let inline = json!({"Version": "2012-10-17", "Statement": [
            {"Effect": "Allow", "Action": "cardea:PlanChange", "Resource": "*"}]});
        let input = json!({"PermissionSetArn": set, "InlinePolicy": inline.to_string()});
        house.root("PutInlinePolicyToPermissionSet", input).await;
        house.assign(&set, MANAGEMENT).await;
        let planner = house.session(MANAGEMENT, "Planner").await;
        let parameters = json!({"InstanceArn": server.instance.arn(), "PermissionSetArn": set});
        let mut input = json!({"InstanceArn": server.instance.arn(), "Service": "sso-admin",
            "Operation": "DeletePermissionSet", "Parameters": parameters.to_string()});
        let ask = |input: Value| async move {
            let target = "Cardea.PlanChange";
            server.call_as(&planner, "cardea", target, &input).await
        };
        let planned = ask(input.clone()).await.ok();
        assert_eq!(planned["Refusal"]["Code"], "AccessDeniedException");
        input["Operation"] = json!("ListInstances");
        let error = server.call("cardea", "Cardea.PlanChange", &input).await;
        let (status, code, message) = error.fault();
        assert_eq!((status, code.as_str()), (400, "ValidationException"));
        assert!(message.contains("cannot be planned"), "{message}");
    }
}
