//! What is explained is what happens.

use serde_json::{Value, json};
use testkit::{Answer, Caller};

use super::house::{House, MANAGEMENT, text};

async fn explain(house: &House, caller: &Caller, input: Value) -> Answer {
    let target = "Cardea.ExplainAccess";
    house.server.call_as(caller, "cardea", target, &input).await
}

fn request_id(answer: &Answer) -> String {
    let id = answer.headers.get("x-amzn-requestid").expect("an id");
    id.to_str().expect("a text").to_owned()
}

/// The layer of this kind in an explanation.
fn layer<'a>(explained: &'a Value, kind: &str) -> &'a Value {
    let layers = explained["Layers"].as_array().expect("layers");
    let mut layers = layers.iter();
    layers.find(|layer| layer["Layer"] == kind).expect(kind)
}

#[tokio::test]
async fn a_denial_leads_to_the_rule_that_denied() {
    for house in House::each().await {
        let root = &house.server.root;
        let set = house
            .permission_set("Builders", &["AdministratorAccess"])
            .await;
        let policy = json!({"Version": "2012-10-17", "Statement": [{"Sid": "Elsewhere",
            "Effect": "Deny", "Action": "sso:Create*", "Resource": "*",
            "Condition": {"StringNotEquals": {"aws:RequestedRegion": "eu-west-1"}}}]});
        let input = json!({"PermissionSetArn": set, "InlinePolicy": policy.to_string()});
        house.root("PutInlinePolicyToPermissionSet", input).await;
        house.assign(&set, MANAGEMENT).await;
        let caller = house.session(MANAGEMENT, "Builders").await;

        let wanted = json!({"Name": "Another"});
        let denied = house
            .sso(&caller, "CreatePermissionSet", wanted.clone())
            .await;
        let (_, code, message) = denied.fault();
        assert_eq!(code, "AccessDeniedException", "{}", house.engine);
        let reference = json!({"RequestId": request_id(&denied)});
        let explained = explain(&house, root, reference.clone()).await.ok();
        assert_eq!(explained["Allowed"], false);
        assert_eq!(explained["Message"], message.as_str());
        assert_eq!(explained["Action"], "sso:CreatePermissionSet");
        assert_eq!(explained["Event"]["EventName"], "CreatePermissionSet");
        assert_eq!(explained["Event"]["ErrorMessage"], message.as_str());
        let identity = layer(&explained, "identity");
        assert_eq!(identity["Decision"], "explicitDeny");
        let statements = identity["Statements"].as_array().expect("statements");
        let deny = statements.iter().find(|found| found["Effect"] == "Deny");
        let deny = deny.expect("a deny");
        assert_eq!(deny["Sid"], "Elsewhere");
        assert_eq!(deny["Matches"], true);
        assert_eq!(deny["Start"]["Line"], 1);
        let condition = &deny["Conditions"][0];
        assert_eq!(condition["Key"], "aws:RequestedRegion");
        assert_eq!(
            condition["Found"],
            json!([house.server.app.settings().region])
        );
        assert_eq!(condition["Result"], "holds");

        // The same by its parts; and elsewhere it would be allowed.
        let mut asked = json!({"PrincipalArn": explained["PrincipalArn"],
            "Action": explained["Action"], "ResourceArn": explained["ResourceArn"]});
        let again = explain(&house, root, asked.clone()).await.ok();
        assert_eq!(again["Message"], message.as_str());
        assert_eq!(again["Event"], Value::Null);
        asked["Context"] = json!([{"Key": "aws:RequestedRegion", "Values": ["eu-west-1"]}]);
        let elsewhere = explain(&house, root, asked.clone()).await.ok();
        assert_eq!(elsewhere["Allowed"], true, "{elsewhere}");
        assert_eq!(elsewhere["Message"], Value::Null);

        // What is explained is the present state, as what happens is.
        let input = json!({"PermissionSetArn": set});
        house
            .root("DeleteInlinePolicyFromPermissionSet", input)
            .await;
        house.provision(&set).await;
        let now = explain(&house, root, reference).await.ok();
        assert_eq!(now["Allowed"], true, "{now}");
        house.sso(&caller, "CreatePermissionSet", wanted).await.ok();
    }
}

#[tokio::test]
async fn explanations_agree_with_what_happens() {
    let house = House::each().await.remove(0);
    let target = house.permission_set("Target", &[]).await;
    let instance = house.server.instance.arn();
    let member = house.account("member").await;
    for (name, account, policies) in [
        ("Administrators", MANAGEMENT, vec!["AdministratorAccess"]),
        ("Readers", MANAGEMENT, vec!["ReadOnlyAccess"]),
        ("Nobody", MANAGEMENT, vec![]),
        ("Elsewhere", member.as_str(), vec!["AdministratorAccess"]),
    ] {
        let caller = house.session_with(account, name, &policies).await;
        let principal = format!(
            "arn:aws:sts::{account}:assumed-role/{}/alice",
            role_name(&house, account, name).await
        );
        for (operation, resource, input) in [
            ("DescribeInstance", &instance, json!({})),
            ("UpdateInstance", &instance, json!({"Name": "n"})),
            ("ListPermissionSets", &instance, json!({})),
            (
                "DescribePermissionSet",
                &target,
                json!({"PermissionSetArn": target}),
            ),
            (
                "UpdatePermissionSet",
                &target,
                json!({"PermissionSetArn": target}),
            ),
        ] {
            let answer = house.sso(&caller, operation, input).await;
            let (_, code, message) = answer.fault();
            let asked = json!({"PrincipalArn": principal, "ResourceArn": resource,
                "Action": format!("sso:{operation}")});
            let explained = explain(&house, &house.server.root, asked).await.ok();
            let is_allowed = code != "AccessDeniedException";
            assert_eq!(
                explained["Allowed"], is_allowed,
                "{name} {operation}: {message}"
            );
            if !is_allowed {
                assert_eq!(explained["Message"], message.as_str(), "{name} {operation}");
            }
        }
    }
}

#[tokio::test]
async fn explanations_are_for_those_who_may_have_them() {
    let house = House::each().await.remove(0);
    let root = &house.server.root;
    let reader = house
        .session_with(MANAGEMENT, "Readers", &["ReadOnlyAccess"])
        .await;
    let member = house.account("member").await;
    let administrator = "AdministratorAccess";
    let other = house
        .session_with(&member, "Members", &[administrator])
        .await;
    let about = |account: &str| json!({"PrincipalArn": format!("arn:aws:iam::{account}:root"), "Action": "iam:ListRoles"});
    for (caller, account, may) in [
        (root, MANAGEMENT, true),
        (root, member.as_str(), true),
        (&reader, MANAGEMENT, false),
        (&other, member.as_str(), true),
        (&other, MANAGEMENT, false),
    ] {
        let answer = explain(&house, caller, about(account)).await;
        assert_eq!(
            answer.status.is_success(),
            may,
            "{account}: {}",
            answer.text()
        );
    }
    // Nobody learns by a denial which requests there were.
    let denied = explain(&house, &reader, about(MANAGEMENT)).await;
    let unknown = json!({"RequestId": "3f2504e0-4f89-11d3-9a0c-0305e82c3301"});
    let known = json!({"RequestId": request_id(&denied)});
    for caller in [&reader] {
        let (_, _, one) = explain(&house, caller, known.clone()).await.fault();
        let (_, _, other) = explain(&house, caller, unknown.clone()).await.fault();
        assert_eq!(one, other);
        assert!(one.contains("not authorized to perform: cardea:ExplainAccess on resource: *"));
    }
    // The members' administrators learn nothing about the management account's requests.
    assert!(
        !explain(&house, &other, known.clone())
            .await
            .status
            .is_success()
    );
    assert_eq!(explain(&house, root, known).await.ok()["Allowed"], false);
}

#[tokio::test]
async fn what_cannot_be_explained_is_said() {
    let house = House::each().await.remove(0);
    let root = &house.server.root;
    let principal = format!("arn:aws:iam::{MANAGEMENT}:root");
    for (input, code, words) in [
        (
            json!({}),
            "ValidationException",
            "a principal and an action are needed",
        ),
        (
            json!({"PrincipalArn": principal}),
            "ValidationException",
            "are needed",
        ),
        (
            json!({"PrincipalArn": principal, "Action": "iam:*"}),
            "ValidationException",
            "pattern",
        ),
        (
            json!({"PrincipalArn": "arn:aws:s3:::a-bucket", "Action": "iam:ListRoles"}),
            "ValidationException",
            "is not a principal that can be explained",
        ),
        (
            json!({"PrincipalArn": format!("arn:aws:iam::{MANAGEMENT}:user/ada"),
                "Action": "iam:ListRoles"}),
            "ResourceNotFoundException",
            "user/ada",
        ),
        (
            json!({"PrincipalArn": format!("arn:aws:iam::{MANAGEMENT}:role/Nobody"),
                "Action": "iam:ListRoles"}),
            "ResourceNotFoundException",
            "Nobody",
        ),
        (
            json!({"RequestId": "3f2504e0-4f89-11d3-9a0c-0305e82c3301"}),
            "ValidationException",
            "no request with the id",
        ),
        (
            json!({"RequestId": "3f2504e0-4f89-11d3-9a0c-0305e82c3301", "Action": "iam:ListRoles"}),
            "ValidationException",
            "a request id goes without",
        ),
    ] {
        let (_, found, message) = explain(&house, root, input.clone()).await.fault();
        assert_eq!(found, code, "{input}: {message}");
        assert!(message.contains(words), "{input}: {message}");
    }
    // A request that was refused, but by no policy.
    let gone = json!({"PermissionSetArn": format!(
        "arn:aws:sso:::permissionSet/{}/ps-0123456789abcdef", house.server.instance.id)});
    let refused = house.sso(root, "DescribePermissionSet", gone).await;
    let input = json!({"RequestId": request_id(&refused)});
    let explained = explain(&house, root, input).await.ok();
    assert_eq!(explained["Decision"], "notByPolicies");
    let summary = text(&explained["Summary"]);
    assert!(summary.contains("ResourceNotFoundException"), "{summary}");
    assert_eq!(explained["Event"]["EventName"], "DescribePermissionSet");
}

/// The name of the role that a permission set is provisioned as.
async fn role_name(house: &House, account: &str, set: &str) -> String {
    let input = json!({"InstanceArn": house.server.instance.arn(), "AccountId": account});
    let target = "Cardea.ListAccountAccess";
    let listed = house.server.call("cardea", target, &input).await.ok();
    let rows = listed["Access"].as_array().expect("rows");
    let row = rows.iter().find(|row| row["PermissionSetName"] == set);
    let arn = text(&row.expect(set)["RoleArn"]);
    arn.rsplit('/').next().expect("a name").to_owned()
}
