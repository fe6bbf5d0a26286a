//! Attributes for access control become session tags, through HTTP.

use base::{AccountId, Clock as _};
use bytes::Bytes;
use db::binds;
use http::Request;
use http_body_util::Full;
use serde_json::{Value, json};
use sigv4::SecretKey;
use testkit::{Answer, Caller};

use super::{MANAGEMENT, World, text};
use crate::account_access::encoded;
use crate::organization_policies::root_of;
use crate::people::own;

const CREATE: &str = "CreateInstanceAccessControlAttributeConfiguration";
const UPDATE: &str = "UpdateInstanceAccessControlAttributeConfiguration";
const DESCRIBE: &str = "DescribeInstanceAccessControlAttributeConfiguration";
const DELETE: &str = "DeleteInstanceAccessControlAttributeConfiguration";
const DEPARTMENT: &str = "${path:enterprise.department}";

/// What a role may that reads users of its person's department.
fn own_department() -> Value {
    json!({"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "iam:GetUser",
        "Resource": "*", "Condition": {"StringEquals":
            {"aws:ResourceTag/department": "${aws:PrincipalTag/department}"}}}})
}

fn configuration(pairs: &[(&str, &str)]) -> Value {
    let attribute =
        |(key, source): &(&str, &str)| json!({"Key": key, "Value": {"Source": [source]}});
    let attributes: Vec<Value> = pairs.iter().map(attribute).collect();
    json!({"InstanceAccessControlAttributeConfiguration": {"AccessControlAttributes": attributes}})
}

impl World {
    async fn sso(&self, operation: &str, input: Value) -> Answer {
        self.sso_as(&self.server.root, operation, input).await
    }

    async fn sso_as(&self, caller: &Caller, operation: &str, mut input: Value) -> Answer {
        if input.get("InstanceArn").is_none() {
            input["InstanceArn"] = json!(self.server.instance.arn());
        }
        let target = format!("SWBExternalService.{operation}");
        self.server.call_as(caller, "sso", &target, &input).await
    }

    /// As root, and nobody works on what it asks for.
    async fn unworked(&self, operation: &str, mut input: Value) -> Answer {
        input["InstanceArn"] = json!(self.server.instance.arn());
        let target = format!("SWBExternalService.{operation}");
        let headers = [
            ("content-type", "application/x-amz-json-1.1"),
            ("x-amz-target", target.as_str()),
        ];
        let (server, body) = (&self.server, input.to_string());
        let (now, address) = (server.clock.now(), &server.address);
        let request = testkit::signed(&server.root, "sso", now, address, &headers, &body);
        server.send(request).await
    }

    async fn status(&self) -> (String, Value) {
        let found = self.sso(DESCRIBE, json!({})).await.ok();
        (text(&found["Status"]), found["StatusReason"].clone())
    }

    /// A permission set with an inline policy that Alice has in an account.
    async fn role(&self, name: &str, account: &str, policy: &Value) -> String {
        let set = self.set(name, json!({})).await;
        let input = json!({"PermissionSetArn": set, "InlinePolicy": policy.to_string()});
        self.sso("PutInlinePolicyToPermissionSet", input).await.ok();
        let alice = ("USER", self.alice.as_str());
        self.assign("Create", account, &set, alice).await;
        set
    }

    async fn change_department(&self, department: &Value) {
        let path = "aws:identitystore:enterprise";
        let input = json!({"IdentityStoreId": self.store(), "UserId": self.alice,
            "Operations": [{"AttributePath": path,
                "AttributeValue": {"department": department}}]});
        self.call("AWSIdentityStore.UpdateUser", &input).await;
    }

    /// Credentials of a role, as the portal's API gives them to Alice.
    async fn credentials(&self, account: &str, role: &str) -> Caller {
        let uri = format!("/federation/credentials?account_id={account}&role_name={role}");
        let request = Request::get(uri)
            .header("host", &self.server.address)
            .header("x-amz-sso_bearer_token", &self.token)
            .body(Full::new(Bytes::new()));
        let answer = self.server.send(request.expect("a request")).await.ok();
        let issued = &answer["roleCredentials"];
        Caller {
            access_key_id: text(&issued["accessKeyId"]),
            secret: SecretKey::new(text(&issued["secretAccessKey"])),
            session_token: Some(text(&issued["sessionToken"])),
            account: AccountId::parse(account).ok(),
        }
    }

    async fn iam(&self, caller: &Caller, form: &str) -> Answer {
        let form = format!("{form}&Version=2010-05-08");
        self.server.query_as(caller, "iam", &form).await
    }

    async fn may_read(&self, caller: &Caller, user: &str) -> bool {
        let answer = self
            .iam(caller, &format!("Action=GetUser&UserName={user}"))
            .await;
        let refused = answer.text().contains("AccessDenied");
        assert!(refused || answer.status.is_success(), "{}", answer.text());
        !refused
    }

    /// IAM users with the tag `department`.
    async fn robots(&self, departments: &[&str]) {
        for name in departments {
            let form = format!(
                "Action=CreateUser&UserName={name}&Tags.member.1.Key=department\
                 &Tags.member.1.Value={name}"
            );
            let made = self.iam(&self.server.root, &form).await;
            assert!(made.status.is_success(), "{}", made.text());
        }
    }

    /// The events of a name in an account's trail, newest first.
    async fn events(&self, account: &str, name: &str) -> Vec<Value> {
        let lookup = "com.amazonaws.cloudtrail.v20131101.CloudTrail_20131101.LookupEvents";
        let input = json!({"LookupAttributes":
            [{"AttributeKey": "EventName", "AttributeValue": name}]});
        let members;
        let root = if account == MANAGEMENT {
            &self.server.root
        } else {
            members = root_of(&self.server, account).await;
            &members
        };
        let found = self
            .server
            .call_as(root, "cloudtrail", lookup, &input)
            .await;
        let found = found.ok();
        let events = found["Events"].as_array().expect("events");
        let read = |event: &Value| serde_json::from_str(&text(&event["CloudTrailEvent"]));
        events
            .iter()
            .map(|event| read(event).expect("JSON"))
            .collect()
    }

    /// What an identity provider said when Alice signed in.
    async fn provider_said(&self, tags: &Value) {
        let said = json!({"accessControl": tags, "handle": null}).to_string();
        let done: Result<(), db::Error> = self
            .db
            .write("provider_said", move |tx| {
                let sql = "UPDATE web_sessions SET provider = $1";
                tx.execute(sql, binds![said.as_str()]).map(drop)
            })
            .await;
        done.expect("written");
    }

    /// The session tags that the portal shows.
    async fn tags(&self) -> Vec<(String, String)> {
        let portal = self.portal().await;
        let tags = portal["sessionTags"].as_array().expect("a list").iter();
        tags.map(|tag| (text(&tag["key"]), text(&tag["value"])))
            .collect()
    }

    /// The trust policies of the roles in an account that Identity Center made.
    async fn allow_tags(&self, account: &str) -> Vec<bool> {
        let account = AccountId::parse(account).expect("an account");
        let found: Result<Vec<String>, db::Error> = self
            .db
            .read("trust", move |tx| {
                let sql = "SELECT trust_policy FROM iam_roles WHERE account_id = $1 \
                    AND name LIKE 'AWSReservedSSO%' ORDER BY name";
                let rows = tx.query(sql, binds![&account])?;
                rows.iter().map(|row| row.get(0)).collect()
            })
            .await;
        let found = found.expect("read").into_iter();
        found
            .map(|trust| trust.contains("sts:TagSession"))
            .collect()
    }
}

fn pairs(tags: &[(&str, &str)]) -> Vec<(String, String)> {
    tags.iter()
        .map(|(key, value)| ((*key).to_owned(), (*value).to_owned()))
        .collect()
}

#[tokio::test]
async fn a_persons_department_decides_and_a_change_of_it_holds_for_the_next_session() {
    for world in World::each().await {
        world.robots(&["Engines", "Sales"]).await;
        world.role("Own", MANAGEMENT, &own_department()).await;
        world.change_department(&json!("Engines")).await;
        let before = world.credentials(MANAGEMENT, "Own").await;
        assert!(!world.may_read(&before, "Engines").await);
        assert_eq!(world.tags().await, []);

        let department = configuration(&[("department", DEPARTMENT)]);
        world.sso(CREATE, department).await.ok();
        assert_eq!(world.status().await.0, "ENABLED");
        assert!(
            !world.may_read(&before, "Engines").await,
            "a session has the tags that it began with"
        );
        let engineer = world.credentials(MANAGEMENT, "Own").await;
        assert!(world.may_read(&engineer, "Engines").await);
        assert!(!world.may_read(&engineer, "Sales").await);
        assert_eq!(world.tags().await, pairs(&[("department", "Engines")]));

        let event = &world.events(MANAGEMENT, "GetRoleCredentials").await[0];
        let expected = json!({"department": "Engines"});
        assert_eq!(event["requestParameters"]["principalTags"], expected);
        assert_eq!(event["requestParameters"]["roleName"], "Own");

        world.change_department(&json!("Sales")).await;
        assert!(world.may_read(&engineer, "Engines").await);
        let seller = world.credentials(MANAGEMENT, "Own").await;
        assert!(!world.may_read(&seller, "Engines").await);
        assert!(world.may_read(&seller, "Sales").await);

        // Without a value there is no tag.
        world.change_department(&Value::Null).await;
        let nobody = world.credentials(MANAGEMENT, "Own").await;
        assert!(!world.may_read(&nobody, "Sales").await);
        assert_eq!(world.tags().await, []);

        world.change_department(&json!("Sales")).await;
        world.sso(DELETE, json!({})).await.ok();
        let untagged = world.credentials(MANAGEMENT, "Own").await;
        assert!(!world.may_read(&untagged, "Sales").await);
        assert!(world.may_read(&seller, "Sales").await);
    }
}

#[tokio::test]
async fn the_account_of_a_role_is_told_who_began_a_session_in_it() {
    const BEGUN: &str = "AssumeRoleWithSAML";
    for world in World::each().await {
        let member = world.account("member").await;
        world.role("Own", &member, &own_department()).await;
        world.change_department(&json!("Engines")).await;
        let department = configuration(&[("department", DEPARTMENT)]);
        world.sso(CREATE, department).await.ok();
        let caller = world.credentials(&member, "Own").await;

        let events = world.events(&member, BEGUN).await;
        assert_eq!(events.len(), 1);
        let event = &events[0];
        assert_eq!(event["eventSource"], "sts.amazonaws.com");
        assert_eq!(event["recipientAccountId"], member.as_str());
        assert_eq!(event["readOnly"], true);
        let who = &event["userIdentity"];
        assert_eq!(
            (&who["type"], &who["userName"]),
            (&json!("SAMLUser"), &json!("alice"))
        );
        let asked = &event["requestParameters"];
        assert_eq!(asked["principalTags"], json!({"department": "Engines"}));
        assert_eq!(asked["durationSeconds"], 3600);
        let (role, provider) = (text(&asked["roleArn"]), text(&asked["principalArn"]));
        assert!(
            role.starts_with(&format!("arn:aws:iam::{member}:role/aws-reserved/")),
            "{role}"
        );
        let ours = format!("arn:aws:iam::{member}:saml-provider/AWSSSO_");
        assert!(provider.starts_with(&ours), "{provider}");
        let answered = &event["responseElements"];
        let key = &answered["credentials"]["accessKeyId"];
        assert_eq!(key, caller.access_key_id.as_str());
        assert!(
            !event
                .to_string()
                .contains(caller.session_token.as_deref().expect("a token"))
        );
        let session = text(&answered["assumedRoleUser"]["arn"]);
        assert!(session.ends_with("/alice"), "{session}");

        // The request that it came of is the instance's owner's, and has the same id.
        let request = &world.events(MANAGEMENT, "GetRoleCredentials").await[0];
        assert_eq!(event["requestID"], request["requestID"]);
        assert_ne!(event["eventID"], request["eventID"]);
        assert_eq!(world.events(MANAGEMENT, BEGUN).await, Vec::<Value>::new());

        // What is refused begins nothing.
        let uri = format!("/federation/credentials?account_id={member}&role_name=Other");
        let refused = Request::get(uri)
            .header("host", &world.server.address)
            .header("x-amz-sso_bearer_token", &world.token)
            .body(Full::new(Bytes::new()));
        let refused = world.server.send(refused.expect("a request")).await;
        assert_eq!(refused.status, 403);
        assert_eq!(world.events(&member, BEGUN).await.len(), 1);
    }
}

#[tokio::test]
async fn roles_allow_session_tags_once_they_are_enabled_and_none_has_any_before_all_do() {
    for world in World::each().await {
        let member = world.account("member").await;
        world.role("First", &member, &own_department()).await;
        world.role("Second", MANAGEMENT, &own_department()).await;
        world.change_department(&json!("Engines")).await;
        assert_eq!(world.allow_tags(&member).await, [false]);
        assert_eq!(world.allow_tags(MANAGEMENT).await, [false]);

        let department = configuration(&[("department", DEPARTMENT)]);
        world.unworked(CREATE, department.clone()).await.ok();
        let found = world.unworked(DESCRIBE, json!({})).await.ok();
        assert_eq!(found["Status"], "CREATION_IN_PROGRESS");
        assert_eq!(world.allow_tags(&member).await, [false]);
        assert_eq!(world.tags().await, []);
        let refused = world.unworked(CREATE, department.clone()).await;
        assert_eq!(World::fault(&refused).1, "ConflictException");

        let app = &world.server.app;
        app.reconcile_until_idle().await.expect("worked");
        assert_eq!(world.status().await, ("ENABLED".to_owned(), Value::Null));
        assert_eq!(world.allow_tags(&member).await, [true]);
        assert_eq!(world.allow_tags(MANAGEMENT).await, [true]);
        assert_eq!(world.tags().await, pairs(&[("department", "Engines")]));
        let listed = json!({"AccountId": member, "ProvisioningStatus":
            "LATEST_PERMISSION_SET_NOT_PROVISIONED"});
        let listed = world
            .sso("ListPermissionSetsProvisionedToAccount", listed)
            .await
            .ok();
        assert_eq!(listed["PermissionSets"], json!([]), "no definition changed");

        // New ones do from the beginning.
        world.role("Third", &member, &own_department()).await;
        assert_eq!(world.allow_tags(&member).await, [true, true]);
        assert_eq!(world.status().await.0, "ENABLED");

        // Disabled, roles are as they are until they are provisioned again.
        world.sso(DELETE, json!({})).await.ok();
        let fourth = world.role("Fourth", &member, &own_department()).await;
        let arns = world.sso("ListPermissionSets", json!({})).await.ok();
        let arns = arns["PermissionSets"].as_array().expect("a list").clone();
        assert_eq!(world.allow_tags(&member).await, [true, false, true]);
        for arn in arns.iter().filter(|arn| **arn != json!(fourth)) {
            let input = json!({"PermissionSetArn": arn, "TargetType": "ALL_PROVISIONED_ACCOUNTS"});
            world.sso("ProvisionPermissionSet", input).await.ok();
        }
        assert_eq!(world.allow_tags(&member).await, [false; 3]);
        world.sso(CREATE, department).await.ok();
        assert_eq!(world.allow_tags(&member).await, [true; 3]);

        let input = json!({"InstanceArn": world.server.instance.arn(),
            "EntityType": "SETTINGS", "EntityId": "ACCESS_CONTROL_ATTRIBUTES"});
        let changes = world.call("Cardea.ListChanges", &input).await;
        let changes = changes["Changes"].as_array().expect("a list").len();
        assert_eq!(changes, 3, "enabled, disabled, enabled");
    }
}

#[tokio::test]
async fn role_escalation_enabling_tags_in_the_management_account_needs_the_callers_own_right() {
    for world in World::each().await {
        let allowed = |actions: &[&str]| {
            json!({"Version": "2012-10-17", "Statement":
                {"Effect": "Allow", "Action": actions, "Resource": "*"}})
        };
        world.role("Own", MANAGEMENT, &own_department()).await;
        world.role("Weak", MANAGEMENT, &allowed(&["sso:*"])).await;
        let strong = allowed(&["sso:*", "iam:UpdateAssumeRolePolicy"]);
        world.role("Strong", MANAGEMENT, &strong).await;
        world.change_department(&json!("Engines")).await;
        let weak = world.credentials(MANAGEMENT, "Weak").await;
        let strong = world.credentials(MANAGEMENT, "Strong").await;

        let department = configuration(&[("department", DEPARTMENT)]);
        world.sso_as(&weak, CREATE, department.clone()).await.ok();
        let (status, reason) = world.status().await;
        let reason = text(&reason);
        assert_eq!(status, "CREATION_FAILED");
        assert!(
            reason.starts_with("Attributes for access control failed to enable: ")
                && reason.contains("iam:UpdateAssumeRolePolicy"),
            "{reason}"
        );
        assert_eq!(world.allow_tags(MANAGEMENT).await, [false; 3]);
        assert_eq!(world.tags().await, []);
        // It may be changed, and does not come about by that.
        let title = configuration(&[("title", "${path:title}")]);
        world.sso_as(&weak, UPDATE, title).await.ok();
        assert_eq!(world.status().await.0, "CREATION_FAILED");

        world.sso_as(&strong, CREATE, department).await.ok();
        assert_eq!(world.status().await, ("ENABLED".to_owned(), Value::Null));
        assert_eq!(world.allow_tags(MANAGEMENT).await, [true; 3]);
        assert_eq!(world.tags().await, pairs(&[("department", "Engines")]));
    }
}

#[tokio::test]
async fn what_the_provider_said_is_passed_below_what_is_configured() {
    for world in World::each().await {
        world.change_department(&json!("Engines")).await;
        let said = json!({"Department": "Sales", "Team": "red"});
        world.provider_said(&said).await;
        assert_eq!(world.tags().await, [], "nothing without a configuration");
        world.sso(CREATE, configuration(&[])).await.ok();
        let provided = pairs(&[("Department", "Sales"), ("Team", "red")]);
        assert_eq!(world.tags().await, provided);
        let department = configuration(&[("department", DEPARTMENT)]);
        world.sso(UPDATE, department).await.ok();
        let expected = pairs(&[("department", "Engines"), ("Team", "red")]);
        assert_eq!(world.tags().await, expected);
        world.sso(DELETE, json!({})).await.ok();
        assert_eq!(world.tags().await, []);
    }
}

#[tokio::test]
async fn tags_are_seen_by_trust_and_service_control_policies_and_not_passed_on() {
    for world in World::each().await {
        let member = world.account("member").await;
        let mut policy = own_department();
        policy["Statement"] = json!([policy["Statement"],
            {"Effect": "Allow", "Action": "sts:AssumeRole", "Resource": "*"},
            {"Effect": "Allow", "Action": "iam:ListGroups", "Resource": "*"}]);
        world.role("Own", &member, &policy).await;
        world.role("Own2", MANAGEMENT, &policy).await;
        world.robots(&["Engines"]).await;
        world.change_department(&json!("Engines")).await;
        let department = configuration(&[("department", DEPARTMENT)]);
        world.sso(CREATE, department).await.ok();

        // A role that trusts engineers.
        let trust = json!({"Version": "2012-10-17", "Statement": {"Effect": "Allow",
            "Principal": {"AWS": MANAGEMENT}, "Action": "sts:AssumeRole",
            "Condition": {"StringEquals": {"aws:PrincipalTag/department": "Engines"}}}});
        let root = &world.server.root;
        let form = format!(
            "Action=CreateRole&RoleName=Workshop&AssumeRolePolicyDocument={}",
            encoded(&trust.to_string())
        );
        assert!(world.iam(root, &form).await.status.is_success());
        let form = format!(
            "Action=PutRolePolicy&RoleName=Workshop&PolicyName=p&PolicyDocument={}",
            encoded(&own_department().to_string())
        );
        assert!(world.iam(root, &form).await.status.is_success());
        let assume = format!(
            "Action=AssumeRole&Version=2011-06-15&RoleSessionName=chained\
             &RoleArn=arn%3Aaws%3Aiam%3A%3A{MANAGEMENT}%3Arole%2FWorkshop"
        );
        let engineer = world.credentials(MANAGEMENT, "Own2").await;
        assert!(world.may_read(&engineer, "Engines").await);
        let assumed = world.server.query_as(&engineer, "sts", &assume).await;
        assert!(assumed.status.is_success(), "{}", assumed.text());
        let answer = assumed.text();
        let within = |name: &str| {
            let rest = answer.split_once(&format!("<{name}>")).expect("a member").1;
            rest.split_once('<').expect("its end").0.to_owned()
        };
        let chained = Caller {
            access_key_id: within("AccessKeyId"),
            secret: SecretKey::new(within("SecretAccessKey")),
            session_token: Some(within("SessionToken")),
            account: AccountId::parse(MANAGEMENT).ok(),
        };
        assert!(!world.may_read(&chained, "Engines").await, "not transitive");
        world.change_department(&json!("Sales")).await;
        let seller = world.credentials(MANAGEMENT, "Own2").await;
        let refused = world.server.query_as(&seller, "sts", &assume).await;
        assert!(
            refused.text().contains("AccessDenied"),
            "{}",
            refused.text()
        );

        // What the organization denies sellers in its member.
        let control = json!({"Version": "2012-10-17", "Statement": {"Effect": "Deny",
            "Action": "iam:ListGroups", "Resource": "*", "Condition":
                {"StringEquals": {"aws:PrincipalTag/department": "Sales"}}}});
        let call = |operation: &'static str, input: Value| {
            let target = format!("AWSOrganizationsV20161128.{operation}");
            let world = &world;
            async move { world.call(&target, &input).await }
        };
        let input = json!({"Name": "Sellers", "Description": "",
            "Type": "SERVICE_CONTROL_POLICY", "Content": control.to_string()});
        let made = call("CreatePolicy", input).await;
        let id = &made["Policy"]["PolicySummary"]["Id"];
        call("AttachPolicy", json!({"PolicyId": id, "TargetId": member})).await;
        let seller = world.credentials(&member, "Own").await;
        let answer = world.iam(&seller, "Action=ListGroups").await;
        assert!(answer.text().contains("AccessDenied"), "{}", answer.text());
        world.change_department(&json!("Engines")).await;
        let engineer = world.credentials(&member, "Own").await;
        let answer = world.iam(&engineer, "Action=ListGroups").await;
        assert!(answer.status.is_success(), "{}", answer.text());
    }
}

#[tokio::test]
async fn role_escalation_nobody_changes_a_source_of_their_own_tags() {
    for world in World::each().await {
        let change = json!({"timezone": "Europe/Paris"});
        let ask = || own(&world.server, &world.token, "UpdateOwnProfile", &change);
        ask().await.ok();
        let timezone = configuration(&[("where", "${path:timezone}")]);
        world.sso(CREATE, timezone).await.ok();
        let refused = ask().await;
        assert_eq!(World::fault(&refused).1, "AccessDeniedException");
        assert_eq!(world.tags().await, pairs(&[("where", "Europe/Paris")]));
    }
}

#[tokio::test]
async fn a_source_that_leads_nowhere_is_refused() {
    for world in World::each().await {
        for source in ["${path:department}", "${path:emails.value}", "${x:y}"] {
            let refused = world.sso(CREATE, configuration(&[("a", source)])).await;
            assert_eq!(World::fault(&refused).1, "ValidationException", "{source}");
        }
        let answer = world.sso(DESCRIBE, json!({})).await;
        assert_eq!(World::fault(&answer).1, "ResourceNotFoundException");
    }
}
