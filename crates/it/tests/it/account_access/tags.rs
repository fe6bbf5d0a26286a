//! Attributes for access control in sessions of account access manager.

use serde_json::{Value, json};
use testkit::Answer;

use super::{MANAGEMENT, Manager, SERVICE, encoded, fault, text};

impl Manager {
    /// A role that lets the application in by these statements, which Alice is entitled to.
    async fn trusting(&self, name: &str, statements: &[Value]) -> String {
        let document = json!({"Version": "2012-10-17", "Statement": statements}).to_string();
        let form = [
            ("Action", "CreateRole"),
            ("RoleName", name),
            ("AssumeRolePolicyDocument", &document),
        ];
        let answer = self.iam(&form).await;
        assert!(answer.status.is_success(), "{}", answer.text());
        let role = format!("arn:aws:iam::{MANAGEMENT}:role/{name}");
        self.entitle(&role).await;
        role
    }

    async fn ask_for(&self, token: &str, role: &str) -> Answer {
        let uri = format!(
            "/access/credentials?tenantId={}&roleArn={}&accessType=PROGRAMMATIC_ACCESS",
            self.tenant,
            encoded(role)
        );
        self.bearer(token, &uri).await
    }

    async fn work_in(&self, department: &str) {
        let store = self.server.instance.identity_store_id.to_string();
        let input = json!({"IdentityStoreId": store, "UserId": self.user, "Operations": [
            {"AttributePath": "title", "AttributeValue": department}]});
        let target = "AWSIdentityStore.UpdateUser";
        self.server.call("identitystore", target, &input).await.ok();
    }

    /// The tags that the latest sessions began with, by the names of their roles.
    async fn passed(&self) -> Vec<(String, Value)> {
        let lookup = "com.amazonaws.cloudtrail.v20131101.CloudTrail_20131101.LookupEvents";
        let input = json!({"LookupAttributes":
            [{"AttributeKey": "EventName", "AttributeValue": "GetRoleCredentials"}]});
        let found = self.server.call("cloudtrail", lookup, &input).await.ok();
        let events = found["Events"].as_array().expect("events").iter();
        let mut passed: Vec<_> = events
            .filter_map(|event| {
                let event: Value =
                    serde_json::from_str(&text(&event["CloudTrailEvent"])).expect("JSON");
                let asked = &event["requestParameters"];
                let role = asked["roleArn"].as_str()?.rsplit_once('/')?.1.to_owned();
                let well = event["errorCode"].is_null();
                well.then(|| (role, asked["principalTags"].clone()))
            })
            .collect();
        passed.sort_by(|one, other| one.0.cmp(&other.0));
        passed
    }
}

fn allow(actions: &[&str], condition: &Value) -> Value {
    let mut statement = json!({"Effect": "Allow", "Principal": {"Service": SERVICE},
        "Action": actions});
    if !condition.is_null() {
        statement["Condition"] = condition.clone();
    }
    statement
}

#[tokio::test]
async fn role_escalation_a_role_gets_tags_only_as_its_trust_policy_allows() {
    const ENTER: [&str; 2] = ["sts:AssumeRole", "sts:SetContext"];
    for manager in Manager::each().await {
        let enter = allow(&ENTER, &Value::Null);
        let engineers = json!({"StringEquals": {"aws:RequestTag/department": "Engines"}});
        let plain = [enter.clone()];
        let tagged = [allow(
            &["sts:AssumeRole", "sts:SetContext", "sts:TagSession"],
            &Value::Null,
        )];
        let picky = [enter.clone(), allow(&["sts:TagSession"], &engineers)];
        let mut deny = allow(
            &["sts:*"],
            &json!({"StringEquals": {"aws:RequestTag/department": "Sales"}}),
        );
        deny["Effect"] = json!("Deny");
        let shut = [enter, allow(&["sts:TagSession"], &Value::Null), deny];
        let mut roles = Vec::new();
        for (name, statements) in [
            ("APlain", &plain[..]),
            ("BTagged", &tagged),
            ("CPicky", &picky),
            ("DShut", &shut),
        ] {
            roles.push(manager.trusting(name, statements).await);
        }
        let attributes = json!({"InstanceArn": manager.server.instance.arn(),
            "InstanceAccessControlAttributeConfiguration": {"AccessControlAttributes":
                [{"Key": "department", "Value": {"Source": ["${path:title}"]}}]}});
        let target = "SWBExternalService.CreateInstanceAccessControlAttributeConfiguration";
        manager.server.call("sso", target, &attributes).await.ok();
        let token = format!("Bearer {}", manager.sign_in().await);

        manager.work_in("Engines").await;
        for role in &roles {
            manager.ask_for(&token, role).await.ok();
        }
        let engines = json!({"department": "Engines"});
        let expected = [
            ("APlain", Value::Null),
            ("BTagged", engines.clone()),
            ("CPicky", engines.clone()),
            ("DShut", engines),
        ];
        let expected = expected.map(|(name, tags)| (name.to_owned(), tags));
        assert_eq!(manager.passed().await, expected);

        manager.work_in("Sales").await;
        for (role, may) in roles.iter().zip([true, true, false, false]) {
            let answer = manager.ask_for(&token, role).await;
            assert_eq!(answer.status.is_success(), may, "{role} {}", answer.text());
            if !may {
                assert_eq!(fault(&answer).1, "AccessDeniedException");
            }
        }
    }
}
