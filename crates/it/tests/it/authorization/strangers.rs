//! What a stranger must not find out by the answers to questions that they may ask, and what a
//! caller must not decide by what they are free to choose.

use serde_json::{Value, json};
use testkit::{Answer, Caller, signed_for};

use super::house::{House, MANAGEMENT, text};
use crate::sts::form;

/// What nobody but its owner may read.
const SECRET: &str = "hush-hush";

async fn call(house: &House, caller: &Caller, target: &str, input: Value) -> Answer {
    let service = target.split('.').next().unwrap_or_default();
    let service = if service == "Cardea" { "cardea" } else { "sso" };
    house.server.call_as(caller, service, target, &input).await
}

async fn explain(house: &House, caller: &Caller, input: Value) -> Answer {
    call(house, caller, "Cardea.ExplainAccess", input).await
}

async fn query(house: &House, caller: &Caller, action: &str, p: &[(&str, &str)]) -> Answer {
    let (service, version) = match action {
        "AssumeRole" => ("sts", "2011-06-15"),
        _ => ("iam", "2010-05-08"),
    };
    let form = form(action, version, p);
    house.server.query_as(caller, service, &form).await
}

/// A session of a new permission set that may do everything but what `statement` says.
async fn limited(house: &House, account: &str, name: &str, statement: Value) -> Caller {
    let set = house.permission_set(name, &[]).await;
    let all = json!({"Effect": "Allow", "Action": "*", "Resource": "*"});
    let policy = json!({"Version": "2012-10-17", "Statement": [all, statement]});
    let input = json!({"PermissionSetArn": set, "InlinePolicy": policy.to_string()});
    house.root("PutInlinePolicyToPermissionSet", input).await;
    house.assign(&set, account).await;
    house.session(account, name).await
}

/// A role with a tag that trusts `trusted` alone, who has to name a secret.
async fn role(house: &House, owner: &Caller, name: &str, tag: &str, trusted: &str) {
    let trust = json!({"Version": "2012-10-17", "Statement": [{"Effect": "Allow",
        "Principal": {"AWS": trusted}, "Action": "sts:AssumeRole",
        "Condition": {"StringEquals": {"sts:ExternalId": SECRET}}}]});
    let parameters = [
        ("RoleName", name),
        ("AssumeRolePolicyDocument", &trust.to_string()),
        ("Tags.member.1.Key", tag),
        ("Tags.member.1.Value", SECRET),
    ];
    let made = query(house, owner, "CreateRole", &parameters).await;
    assert!(made.status.is_success(), "{}", made.text());
}

async fn tag(house: &House, resource: &str, tags: &[(&str, &str)]) {
    let tags = tags.iter();
    let tags: Vec<Value> = tags
        .map(|(key, value)| json!({"Key": key, "Value": value}))
        .collect();
    let input = json!({"ResourceArn": resource, "Tags": tags});
    house.root("TagResource", input).await;
}

#[tokio::test]
async fn missing_tenant_check_an_explanation_tells_nothing_of_a_strangers_resource() {
    for house in House::each().await {
        let member = house.account("member").await;
        let other = house
            .session_with(&member, "Members", &["AdministratorAccess"])
            .await;
        let root = &house.server.root;
        role(&house, root, "Victim", "Env", MANAGEMENT).await;
        let set = house.permission_set("Tagged", &[]).await;
        tag(&house, &set, &[("Env", SECRET)]).await;

        let mut answers = Vec::new();
        for (action, resource) in [
            (
                "sts:AssumeRole",
                format!("arn:aws:iam::{MANAGEMENT}:role/Victim"),
            ),
            (
                "sts:AssumeRole",
                format!("arn:aws:iam::{MANAGEMENT}:role/Nobody"),
            ),
            ("sso:DescribePermissionSet", set.clone()),
        ] {
            let about = |account: &str| {
                json!({"Action": action, "ResourceArn": resource,
                "PrincipalArn": format!("arn:aws:iam::{account}:root")})
            };
            let answer = explain(&house, &other, about(&member)).await;
            let explained = answer.ok();
            assert_eq!(explained["Allowed"], false);
            let said = answer.text();
            for hidden in [
                SECRET,
                "ResourceTag",
                "aws:ResourceOrg",
                "role trust policy",
            ] {
                assert!(!said.contains(hidden), "{hidden} in {said}");
            }
            let left_out = text(&explained["LeftOut"]);
            assert!(left_out.contains("does not administer"), "{left_out}");
            answers.push(said.replace("Victim", "Nobody"));
            // Its owner, who administers the member as well, is told.
            let whole = explain(&house, root, about(&member)).await;
            assert_eq!(whole.ok()["LeftOut"], Value::Null);
            let is_there = !resource.ends_with("Nobody");
            assert_eq!(whole.text().contains(SECRET), is_there, "{}", whole.text());
        }
        assert_eq!(answers.first(), answers.get(1), "whether it is there");
    }
}

#[tokio::test]
async fn missing_tenant_check_requests_of_other_accounts_are_as_if_they_were_not() {
    for house in House::each().await {
        let member = house.account("member").await;
        let other = house
            .session_with(&member, "Members", &["AdministratorAccess"])
            .await;
        let reader = house
            .session_with(MANAGEMENT, "Readers", &["ReadOnlyAccess"])
            .await;
        let denied = house
            .sso(&reader, "CreatePermissionSet", json!({"Name": "Mine"}))
            .await;
        let known = denied.headers.get("x-amzn-requestid").expect("an id");
        let known = known.to_str().expect("a text");
        let unknown = "3f2504e0-4f89-11d3-9a0c-0305e82c3301";
        let mut answers = Vec::new();
        for id in [known, unknown] {
            let answer = explain(&house, &other, json!({"RequestId": id})).await;
            let (status, code, message) = answer.fault();
            answers.push((status, code, message.replace(id, "ID")));
        }
        assert_eq!(answers.first(), answers.get(1), "{}", house.engine);
        let root = &house.server.root;
        explain(&house, root, json!({"RequestId": known}))
            .await
            .ok();
    }
}

#[tokio::test]
async fn missing_tenant_check_a_denial_of_ones_own_tells_no_tags_of_a_strangers_role() {
    for house in House::each().await {
        let member = house.account("member").await;
        let other = house
            .session_with(&member, "Members", &["AdministratorAccess"])
            .await;
        role(&house, &other, "Tagged", "Env", &member).await;
        role(&house, &other, "Plain", "Other", &member).await;
        role(&house, &other, "Open", "Env", MANAGEMENT).await;
        let deny = json!({"Effect": "Deny", "Action": "sts:AssumeRole", "Resource": "*",
            "Condition": {"Null": {"aws:ResourceTag/Env": "false"}}});
        let caller = limited(&house, MANAGEMENT, "Curious", deny).await;

        let mut answers = Vec::new();
        for name in ["Tagged", "Plain", "Missing", "Open"] {
            let arn = format!("arn:aws:iam::{member}:role/{name}");
            let parameters = [
                ("RoleArn", arn.as_str()),
                ("RoleSessionName", "me"),
                ("ExternalId", SECRET),
            ];
            let answer = query(&house, &caller, "AssumeRole", &parameters).await;
            assert_eq!(answer.status, 403, "{}", answer.text());
            let said = answer.text();
            let (_, said) = said.split_once("<Message>").expect("a message");
            let (said, _) = said.split_once("</Message>").expect("a message");
            answers.push(said.replace(name, "NAME"));
        }
        let [tagged, plain, missing, open] = answers.as_slice() else {
            panic!("four answers");
        };
        assert_eq!((tagged, plain), (missing, missing), "{}", house.engine);
        // Whom it trusts may know.
        assert!(open.contains("with an explicit deny"), "{open}");
    }
}

#[tokio::test]
async fn missing_tenant_check_tags_of_another_instance_decide_nothing() {
    for house in House::each().await {
        let member = house.account("member").await;
        let deny = json!({"Effect": "Deny", "Action": "sso:DescribePermissionSet",
            "Resource": "*", "Condition": {"StringLike": {"aws:ResourceTag/Env": "h*"}}});
        let caller = limited(&house, &member, "Curious", deny).await;
        let target = "SWBExternalService.CreateInstance";
        let own = call(&house, &caller, target, json!({"Name": "own"})).await;
        let own = text(&own.ok()["InstanceArn"]);
        let tagged = house.permission_set("Tagged", &[]).await;
        tag(&house, &tagged, &[("Env", SECRET)]).await;
        let plain = house.permission_set("Plain", &[]).await;

        let mut answers = Vec::new();
        for set in [tagged, plain] {
            let id = set.rsplit('/').next().expect("an id");
            let set = format!("{}/{id}", own.replace(":instance/", ":permissionSet/"));
            let input = json!({"InstanceArn": own, "PermissionSetArn": set});
            let answer = house.sso(&caller, "DescribePermissionSet", input).await;
            let (status, code, message) = answer.fault();
            answers.push((status, code, message.replace(id, "ID")));
        }
        assert_eq!(answers.first(), answers.get(1), "{}", house.engine);
    }
}

#[tokio::test]
async fn role_escalation_tags_whose_keys_differ_in_case_alone_satisfy_no_condition() {
    for house in House::each().await {
        let (blue, red) = (["blue"], ["red"]);
        let mine = json!({"Effect": "Deny", "Action": "sso:CreatePermissionSet",
            "Resource": "*", "Condition": {"StringNotEquals": {"aws:RequestTag/Team": blue}}});
        let writer = limited(&house, MANAGEMENT, "Writers", mine).await;
        for (tags, may) in [
            ([("team", "red"), ("Team", "blue")], false),
            ([("team", "blue"), ("Team", "red")], false),
            ([("Other", "red"), ("Team", "blue")], true),
        ] {
            let tags = tags.iter();
            let tags: Vec<Value> = tags
                .map(|(key, value)| json!({"Key": key, "Value": value}))
                .collect();
            let input = json!({"Name": format!("Set-{may}"), "Tags": tags});
            let answer = house.sso(&writer, "CreatePermissionSet", input).await;
            assert_eq!(answer.status.is_success(), may, "{}", answer.text());
        }
        // And of what is there already.
        let set = house.permission_set("Both", &[]).await;
        tag(&house, &set, &[("TEAM", "red"), ("team", "blue")]).await;
        let hidden = json!({"Effect": "Deny", "Action": "sso:DescribePermissionSet",
            "Resource": "*", "Condition": {"StringEquals": {"aws:ResourceTag/Team": red}}});
        let reader = limited(&house, MANAGEMENT, "Readers", hidden).await;
        let input = json!({"PermissionSetArn": set});
        let answer = house.sso(&reader, "DescribePermissionSet", input).await;
        let (_, code, message) = answer.fault();
        assert_eq!(code, "AccessDeniedException", "{}", answer.text());
        assert!(message.contains("with an explicit deny"), "{message}");
    }
}

#[tokio::test]
async fn role_escalation_the_region_that_a_caller_signs_for_satisfies_no_condition() {
    for house in House::each().await {
        let deny = json!({"Effect": "Deny", "Action": "sso:ListPermissionSets", "Resource": "*",
            "Condition": {"StringEquals": {"aws:RequestedRegion": "us-east-1"}}});
        let caller = limited(&house, MANAGEMENT, "Elsewhere", deny).await;
        let asked = async |region: &str| {
            let headers = [
                ("content-type", "application/x-amz-json-1.1"),
                ("x-amz-target", "SWBExternalService.ListPermissionSets"),
            ];
            let (server, now) = (&house.server, base::Clock::now(&*house.server.clock));
            let body = json!({"InstanceArn": server.instance.arn()}).to_string();
            let scope = (region, "sso");
            let request = signed_for(&caller, scope, now, &server.address, &headers, &body);
            server.send(request).await
        };
        for region in ["us-east-1", "eu-west-1", "mars-north-1"] {
            let (_, code, _) = asked(region).await.fault();
            assert_eq!(code, "AccessDeniedException", "{region}");
        }
        // Clients may be configured with any region, and in one that was added it counts.
        house
            .root("AddRegion", json!({"RegionName": "eu-west-1"}))
            .await;
        asked("eu-west-1").await.ok();
        let (_, code, _) = asked("mars-north-1").await.fault();
        assert_eq!(code, "AccessDeniedException");
    }
}

#[tokio::test]
async fn resource_exhaustion_a_simulation_compares_no_more_than_requests_have() {
    let house = House::each().await.remove(0);
    let root = &house.server.root;
    let simulate = async |pattern: &str, value: &str| {
        let policy = json!({"Version": "2012-10-17", "Statement": [{"Effect": "Allow",
            "Action": "*", "Resource": "*",
            "Condition": {"StringLike": {"aws:UserAgent": pattern}}}]});
        let policy = policy.to_string();
        let mut parameters = vec![
            ("PolicyInputList.member.1", policy.as_str()),
            ("ContextEntries.member.1.ContextKeyName", "aws:UserAgent"),
            ("ContextEntries.member.1.ContextKeyType", "string"),
            ("ContextEntries.member.1.ContextKeyValues.member.1", value),
        ];
        let names: Vec<String> = (1..=100)
            .map(|place| format!("ActionNames.member.{place}"))
            .collect();
        parameters.extend(names.iter().map(|name| (name.as_str(), "iam:GetRole")));
        query(&house, root, "SimulateCustomPolicy", &parameters).await
    };
    let pattern = format!("*{}b", "a".repeat(60_000));
    let refused = simulate(&pattern, &"a".repeat(700_000)).await;
    assert_eq!(refused.status, 400, "{}", refused.text());
    assert!(
        refused.text().contains("context entries"),
        "{}",
        refused.text()
    );

    // As long as both may be, and an answer that ends early.
    let pattern = format!("*{}b*", "a?".repeat(30_000));
    let answer = simulate(&pattern, &"a".repeat(16_000)).await;
    assert!(answer.status.is_success(), "{}", answer.text());
    let said = answer.text();
    assert!(said.contains("<IsTruncated>true</IsTruncated>"), "{said}");
    assert_eq!(
        said.matches("<EvalDecision>implicitDeny<").count(),
        8,
        "{said}"
    );
}
