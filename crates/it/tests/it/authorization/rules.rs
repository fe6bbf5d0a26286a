//! Assignment rules and assignments that end.

use std::future::pending;

use base::{AccountId, Clock as _, Duration};
use serde_json::{Value, json};
use testkit::Answer;

use super::house::{House, MANAGEMENT, text};

const DAY: Duration = Duration::from_days(1);

impl House {
    pub(super) async fn cardea(&self, operation: &str, mut input: Value) -> Answer {
        input["InstanceArn"] = json!(self.server.instance.arn());
        let target = format!("Cardea.{operation}");
        self.server.call("cardea", &target, &input).await
    }

    pub(super) async fn organizations(&self, operation: &str, input: Value) -> Answer {
        let target = format!("AWSOrganizationsV20161128.{operation}");
        self.server.call("organizations", &target, &input).await
    }

    pub(super) async fn root_id(&self) -> String {
        let roots = self.organizations("ListRoots", json!({})).await.ok();
        text(&roots["Roots"][0]["Id"])
    }

    pub(super) async fn unit(&self, parent: &str, name: &str) -> String {
        let input = json!({"ParentId": parent, "Name": name});
        let made = self.organizations("CreateOrganizationalUnit", input).await;
        text(&made.ok()["OrganizationalUnit"]["Id"])
    }

    pub(super) async fn move_account(&self, account: &str, from: &str, to: &str) {
        let input =
            json!({"AccountId": account, "SourceParentId": from, "DestinationParentId": to});
        self.organizations("MoveAccount", input).await.ok();
    }

    async fn make_rule(&self, name: &str, target: Value, users: &[&str], sets: &[&str]) -> Value {
        let made = self.cardea("CreateAssignmentRule", rule(name, &target, users, sets));
        made.await.ok()["AssignmentRule"].clone()
    }

    pub(super) async fn get_rule(&self, id: &Value) -> Value {
        let input = json!({"AssignmentRuleId": id});
        self.cardea("GetAssignmentRule", input).await.ok()
    }

    /// The ids of users who are assigned to a permission set in an account, in order.
    pub(super) async fn assigned(&self, account: &str, set: &str) -> Vec<String> {
        let input = json!({"AccountId": account, "PermissionSetArn": set});
        let found = self.root("ListAccountAssignments", input).await;
        let found = found["AccountAssignments"].as_array().expect("a list");
        found.iter().map(|one| text(&one["PrincipalId"])).collect()
    }

    pub(super) fn alice(&self) -> String {
        text(&self.assignment("", "")["PrincipalId"])
    }
}

pub(super) fn rule(name: &str, target: &Value, users: &[&str], sets: &[&str]) -> Value {
    let principals = users
        .iter()
        .map(|id| json!({"PrincipalType": "USER", "PrincipalId": id}));
    json!({"Name": name, "Target": target, "Principals": principals.collect::<Value>(),
        "PermissionSetArns": sets})
}

pub(super) fn below(parent: &str) -> Value {
    json!({"Parent": {"ParentId": parent, "Recursive": true}})
}

#[tokio::test]
#[expect(clippy::too_many_lines, reason = "one account's life, step by step")]
async fn a_rule_follows_accounts_at_once() {
    for house in House::each().await {
        let root = house.root_id().await;
        let unit = house.unit(&root, "workloads").await;
        let inner = house.unit(&unit, "inner").await;
        let (alice, set) = (house.alice(), house.permission_set("Readers", &[]).await);
        let account = house.account("one").await;
        let made = house
            .make_rule("workloads", below(&unit), &[&alice], &[&set])
            .await;
        assert_eq!(made["Status"], "CONVERGING");
        let id = &made["AssignmentRuleId"];
        let found = house.get_rule(id).await;
        assert_eq!(found["AssignmentRule"]["Status"], "CONVERGED");
        assert_eq!(found["Progress"]["Accounts"], 0);

        house.move_account(&account, &root, &inner).await;
        assert_eq!(
            house.assigned(&account, &set).await,
            std::slice::from_ref(&alice)
        );
        let found = house.get_rule(id).await;
        assert_eq!(found["Progress"]["Accounts"], 1, "{}", house.engine);
        // AWS's clients see an ordinary assignment, and its role works.
        let caller = house.session(&account, "Readers").await;
        let who = house
            .server
            .query_as(
                &caller,
                "sts",
                "Action=GetCallerIdentity&Version=2011-06-15",
            )
            .await;
        assert!(
            who.text().contains("AWSReservedSSO_Readers_"),
            "{}",
            who.text()
        );

        // The reasons name the rule and the unit.
        let of = json!({"AccountId": account});
        let told = house.cardea("ListAccountAccess", of).await.ok();
        let reason = &told["Access"][0]["Reasons"][0];
        assert_eq!(reason["AssignmentRuleId"], *id);
        assert_eq!(reason["AssignmentRuleName"], "workloads");
        assert_eq!(
            reason["AssignmentRuleTarget"],
            format!("accounts in {unit}")
        );
        let before = house.server.clock.now();
        house.server.advance(Duration::from_seconds(10));

        house.move_account(&account, &inner, &root).await;
        assert!(house.assigned(&account, &set).await.is_empty());
        let who = house
            .server
            .query_as(
                &caller,
                "sts",
                "Action=GetCallerIdentity&Version=2011-06-15",
            )
            .await;
        assert_ne!(who.status, 200);
        let as_of = json!({"AccountId": account, "AsOf": before.seconds()});
        let told = house.cardea("ListAccountAccess", as_of).await.ok();
        let reason = &told["Access"][0]["Reasons"][0];
        assert_eq!(reason["AssignmentRuleId"], *id, "{told}");

        // By tags, with a new account that is born with them.
        let tags =
            json!({"AccountTags": {"AnyOf": [{"AllOf": [{"Key": "env", "Value": "prod"}]}]}});
        let mut input = rule("prod", &tags, &[&alice], &[&set]);
        input["ExcludedOrganizationalUnitIds"] = json!([inner]);
        house.cardea("CreateAssignmentRule", input).await.ok();
        let tag = json!({"ResourceId": account, "Tags": [{"Key": "env", "Value": "prod"}]});
        house.organizations("TagResource", tag).await.ok();
        assert_eq!(
            house.assigned(&account, &set).await,
            std::slice::from_ref(&alice)
        );
        let untag = json!({"ResourceId": account, "TagKeys": ["env"]});
        house.organizations("UntagResource", untag).await.ok();
        assert!(house.assigned(&account, &set).await.is_empty());
        let born = json!({"AccountName": "born", "Email": "born@example.com",
            "Tags": [{"Key": "env", "Value": "prod"}]});
        let created = house.organizations("CreateAccount", born).await.ok();
        let of = json!({"CreateAccountRequestId": created["CreateAccountStatus"]["Id"]});
        let described = house.organizations("DescribeCreateAccountStatus", of).await;
        let born = text(&described.ok()["CreateAccountStatus"]["AccountId"]);
        assert_eq!(
            house.assigned(&born, &set).await,
            std::slice::from_ref(&alice)
        );
        house
            .organizations("CloseAccount", json!({"AccountId": born}))
            .await
            .ok();
        assert!(house.assigned(&born, &set).await.is_empty());
        let entity = format!(
            "{born}/{}/USER/{alice}",
            set.rsplit('/').next().expect("an id")
        );
        let of = json!({"EntityType": "ASSIGNMENT", "EntityId": entity});
        let changes = house.cardea("ListChanges", of).await.ok();
        assert_eq!(changes["Changes"][0]["After"], Value::Null, "{changes}");
    }
}

#[tokio::test]
async fn the_management_account_is_meant_only_where_that_is_said() {
    for house in House::each().await {
        let root = house.root_id().await;
        let (alice, set) = (house.alice(), house.permission_set("Readers", &[]).await);
        let made = house
            .make_rule("all", below(&root), &[&alice], &[&set])
            .await;
        assert!(house.assigned(MANAGEMENT, &set).await.is_empty());
        let mut input = rule("all", &below(&root), &[&alice], &[&set]);
        input["AssignmentRuleId"] = made["AssignmentRuleId"].clone();
        input["IncludeManagementAccount"] = json!(true);
        house
            .cardea("UpdateAssignmentRule", input.clone())
            .await
            .ok();
        assert_eq!(house.assigned(MANAGEMENT, &set).await, [alice]);

        // A delegated administrator may neither make such a rule nor change or delete one.
        let member = house.account("delegate").await;
        let register = json!({"AccountId": member, "ServicePrincipal": "sso.amazonaws.com"});
        house
            .organizations("RegisterDelegatedAdministrator", register)
            .await
            .ok();
        let delegate = house
            .session_with(&member, "Delegates", &["AdministratorAccess"])
            .await;
        input["InstanceArn"] = json!(house.server.instance.arn());
        let other = house.permission_set("Others", &[]).await;
        // What a rule may bring to the management account one day is not theirs to change either.
        let latent = house.permission_set("Latent", &[]).await;
        let tags = json!({"AccountTags": {"AnyOf": [{"AllOf": [{"Key": "some-day"}]}]}});
        let mut some_day = rule("some-day", &tags, &[&house.alice()], &[&latent]);
        some_day["IncludeManagementAccount"] = json!(true);
        house.cardea("CreateAssignmentRule", some_day).await.ok();
        let policy = json!({"PermissionSetArn": latent,
            "ManagedPolicyArn": "arn:aws:iam::aws:policy/AdministratorAccess"});
        let attached = house
            .sso(&delegate, "AttachManagedPolicyToPermissionSet", policy)
            .await;
        let told = attached.text();
        assert!(told.contains("management account"), "{told}");
        for (operation, included, set, expected) in [
            ("CreateAssignmentRule", true, &other, "management account"),
            ("CreateAssignmentRule", false, &set, "management account"),
            ("CreateAssignmentRule", false, &other, ""),
            ("UpdateAssignmentRule", false, &other, "management account"),
            ("DeleteAssignmentRule", false, &other, "management account"),
        ] {
            let mut input = input.clone();
            input["Name"] = json!("delegated");
            input["PermissionSetArns"] = json!([set]);
            input["IncludeManagementAccount"] = json!(included);
            if operation == "DeleteAssignmentRule" {
                input = json!({"InstanceArn": input["InstanceArn"],
                    "AssignmentRuleId": input["AssignmentRuleId"]});
            }
            if operation == "CreateAssignmentRule" {
                drop(
                    input
                        .as_object_mut()
                        .expect("an object")
                        .remove("AssignmentRuleId"),
                );
            }
            let target = format!("Cardea.{operation}");
            let server = &house.server;
            let answer = server.call_as(&delegate, "cardea", &target, &input).await;
            if expected.is_empty() {
                answer.ok();
            } else {
                let (_, code, message) = answer.fault();
                assert_eq!(code, "AccessDeniedException", "{operation} {message}");
                assert!(message.contains(expected), "{operation} {message}");
            }
        }
    }
}

#[tokio::test]
async fn reasons_are_counted_and_a_rule_is_named_where_it_alone_is_one() {
    for house in House::each().await {
        let root = house.root_id().await;
        let (alice, set) = (house.alice(), house.permission_set("Readers", &[]).await);
        let account = house.account("one").await;
        house.assign(&set, &account).await;
        let one = house
            .make_rule("one", below(&root), &[&alice], &[&set])
            .await;
        let two = house
            .make_rule("two", below(&root), &[&alice], &[&set])
            .await;
        let taken = rule("two", &below(&root), &[&alice], &[&set]);
        let (_, code, _) = house.cardea("CreateAssignmentRule", taken).await.fault();
        assert_eq!(code, "ConflictException");
        let delete = house.assignment(&set, &account);
        let status = house.root("DeleteAccountAssignment", delete.clone()).await;
        let id = &status["AccountAssignmentDeletionStatus"]["RequestId"];
        let of = json!({"AccountAssignmentDeletionRequestId": id});
        let ended = house
            .root("DescribeAccountAssignmentDeletionStatus", of)
            .await;
        assert_eq!(
            ended["AccountAssignmentDeletionStatus"]["Status"],
            "SUCCEEDED"
        );
        assert_eq!(
            house.assigned(&account, &set).await,
            std::slice::from_ref(&alice)
        );

        let root_caller = &house.server.root;
        let refused = house
            .sso(root_caller, "DeleteAccountAssignment", delete)
            .await;
        let (_, code, message) = refused.fault();
        assert_eq!(code, "ConflictException");
        assert!(
            message.contains("`one`") && message.contains("`two`"),
            "{message}"
        );
        let (_, code, message) = house
            .sso(
                root_caller,
                "DeletePermissionSet",
                json!({"PermissionSetArn": set}),
            )
            .await
            .fault();
        assert_eq!(code, "ConflictException", "{message}");

        for (number, rule) in [one, two].iter().enumerate() {
            let input = json!({"AssignmentRuleId": rule["AssignmentRuleId"]});
            house
                .cardea("DeleteAssignmentRule", input.clone())
                .await
                .ok();
            let left = house.assigned(&account, &set).await.len();
            assert_eq!(left, 1 - number, "{}", house.engine);
            let (_, code, _) = house.cardea("GetAssignmentRule", input).await.fault();
            assert_eq!(code, "ResourceNotFoundException");
        }
        let listed = house.cardea("ListAssignmentRules", json!({})).await.ok();
        assert_eq!(listed["AssignmentRules"], json!([]));
        let set = json!({"PermissionSetArn": set});
        house.root("DeletePermissionSet", set).await;
    }
}

#[tokio::test]
async fn an_assignment_ends_at_its_second_with_its_credentials() {
    for house in House::each().await {
        let (alice, set) = (house.alice(), house.permission_set("Readers", &[]).await);
        let account = house.account("one").await;
        let now = house.server.clock.now();
        let ends_at = now.plus(Duration::from_minutes(10));
        let expiring = |at: i64| {
            json!({"AccountId": account, "PermissionSetArn": set, "PrincipalType": "USER",
                "PrincipalId": alice, "ExpiresAt": at})
        };
        let past = expiring(now.seconds());
        let (_, code, message) = house
            .cardea("CreateExpiringAccountAssignment", past)
            .await
            .fault();
        assert_eq!(code, "ValidationException", "{message}");
        let made = house
            .cardea(
                "CreateExpiringAccountAssignment",
                expiring(ends_at.seconds()),
            )
            .await
            .ok();
        let of = json!({"AccountAssignmentCreationRequestId": made["RequestId"]});
        let status = house
            .root("DescribeAccountAssignmentCreationStatus", of)
            .await;
        assert_eq!(
            status["AccountAssignmentCreationStatus"]["Status"],
            "SUCCEEDED"
        );

        // An hour is asked for; ten minutes are left.
        let account_id = AccountId::parse(&account).expect("an account");
        let credentials = house.credentials(&account_id, "Readers").await;
        assert_eq!(credentials.expect("credentials").expires_at, ends_at);
        let caller = house.session(&account, "Readers").await;
        let told = house
            .cardea("ListAccountAccess", json!({"AccountId": account}))
            .await;
        let reason = told.ok()["Access"][0]["Reasons"][0].clone();
        let told_at = reason["ExpiresAt"].as_f64().expect("an instant");
        assert!((told_at - seconds(ends_at)).abs() < 0.5, "{reason}");

        house.server.advance(Duration::from_seconds(599));
        let identity = "Action=GetCallerIdentity&Version=2011-06-15";
        let server = &house.server;
        assert_eq!(server.query_as(&caller, "sts", identity).await.status, 200);
        assert!(house.credentials(&account_id, "Readers").await.is_ok());
        // Nothing is swept yet: the reads themselves look at the clock.
        server.advance(Duration::from_seconds(1));
        assert_ne!(server.query_as(&caller, "sts", identity).await.status, 200);
        assert!(house.credentials(&account_id, "Readers").await.is_err());
        assert_eq!(house.portal_accounts().await, Vec::<String>::new());

        // The sweeper, later, says when it ended and not when it came.
        server.advance(Duration::from_seconds(3_600));
        server.app.reconcile_until_idle().await.expect("idle");
        assert!(house.assigned(&account, &set).await.is_empty());
        let entity = format!(
            "{account}/{}/USER/{alice}",
            set.rsplit('/').next().expect("an id")
        );
        let of = json!({"EntityType": "ASSIGNMENT", "EntityId": entity});
        let changes = house.cardea("ListChanges", of).await.ok();
        let last = &changes["Changes"][0];
        assert_eq!(last["After"], Value::Null);
        assert_eq!(last["Author"], format!("arn:aws:iam::{MANAGEMENT}:root"));
        let changed_at = last["ChangedAt"].as_f64().expect("an instant");
        assert!((changed_at - seconds(ends_at)).abs() < 0.5, "{last}");
        let as_of = json!({"AccountId": account, "AsOf": ends_at.seconds()});
        let told = house.cardea("ListAccountAccess", as_of).await.ok();
        assert_eq!(told["Access"], json!([]));
        let lookup = json!({"LookupAttributes":
            [{"AttributeKey": "EventName", "AttributeValue": "AccountAssignmentExpired"}]});
        let target = "com.amazonaws.cloudtrail.v20131101.CloudTrail_20131101.LookupEvents";
        let events = server.call("cloudtrail", target, &lookup).await.ok();
        assert_eq!(
            events["Events"].as_array().map(Vec::len),
            Some(1),
            "{events}"
        );
        // The role went with it.
        let set = json!({"PermissionSetArn": set});
        house.root("DeletePermissionSet", set).await;
    }
}

#[tokio::test]
async fn an_expiry_can_be_set_moved_and_taken_away() {
    for house in House::each().await {
        let (alice, set) = (house.alice(), house.permission_set("Readers", &[]).await);
        let root = house.root_id().await;
        let account = house.account("one").await;
        house.assign(&set, &account).await;
        let of = json!({"AccountId": account, "PermissionSetArn": set, "PrincipalType": "USER",
            "PrincipalId": alice});
        let until = |at: base::Timestamp| {
            let mut input = of.clone();
            input["ExpiresAt"] = json!(at.seconds());
            input
        };
        let now = house.server.clock.now();
        for input in [
            until(now.plus(Duration::from_hours(1))),
            until(now.plus(Duration::from_hours(2))),
        ] {
            house.cardea("SetAccountAssignmentExpiry", input).await.ok();
        }
        house.server.advance(Duration::from_hours(1));
        let server = &house.server;
        server.app.reconcile_until_idle().await.expect("idle");
        assert_eq!(
            house.assigned(&account, &set).await,
            std::slice::from_ref(&alice)
        );
        house
            .cardea("SetAccountAssignmentExpiry", of.clone())
            .await
            .ok();
        server.advance(DAY);
        server.app.reconcile_until_idle().await.expect("idle");
        assert_eq!(
            house.assigned(&account, &set).await,
            std::slice::from_ref(&alice)
        );

        // A rule that goes on keeps the assignment when the direct reason ends, and the other way.
        let mut input = rule("short", &below(&root), &[&alice], &[&set]);
        let later = server.clock.now().plus(DAY);
        input["ExpiresAt"] = json!(later.seconds());
        house.cardea("CreateAssignmentRule", input).await.ok();
        let sooner = server.clock.now().plus(Duration::from_hours(1));
        house
            .cardea("SetAccountAssignmentExpiry", until(sooner))
            .await
            .ok();
        server.advance(Duration::from_hours(2));
        server.app.reconcile_until_idle().await.expect("idle");
        assert_eq!(
            house.assigned(&account, &set).await,
            std::slice::from_ref(&alice)
        );
        let input = until(later);
        let (_, code, message) = house
            .cardea("SetAccountAssignmentExpiry", input)
            .await
            .fault();
        assert_eq!(code, "ConflictException");
        assert!(message.contains("`short`"), "{message}");
        server.advance(DAY);
        // The list is read before anything is swept.
        let told = house
            .cardea("ListAccountAccess", json!({"AccountId": account}))
            .await;
        assert_eq!(told.ok()["Access"], json!([]));
        server.app.reconcile_until_idle().await.expect("idle");
        assert!(house.assigned(&account, &set).await.is_empty());
        let listed = house.cardea("ListAssignmentRules", json!({})).await.ok();
        assert_eq!(listed["AssignmentRules"][0]["Status"], "EXPIRED");
    }
}

#[tokio::test]
async fn a_rule_is_finished_however_often_its_worker_dies() {
    for house in House::each().await {
        let root = house.root_id().await;
        let mut accounts = Vec::new();
        for number in 0..9 {
            accounts.push(house.account(&format!("account{number}")).await);
        }
        let mut users = Vec::new();
        for number in 0..50 {
            users.push(house.user(&format!("user{number}")).await);
        }
        let users: Vec<&str> = users.iter().map(String::as_str).collect();
        let sets = [
            house.permission_set("One", &[]).await,
            house.permission_set("Two", &[]).await,
        ];
        let sets: Vec<&str> = sets.iter().map(String::as_str).collect();
        // Nobody works yet: the request is sent as it is.
        let mut input = rule("many", &below(&root), &users, &sets);
        input["InstanceArn"] = json!(house.server.instance.arn());
        let sent = house.unworked("CreateAssignmentRule", &input).await;
        let id = sent.ok()["AssignmentRule"]["AssignmentRuleId"].clone();
        let app = &house.server.app;
        for milliseconds in [1, 2, 3, 5, 8, 13, 21, 34, 55] {
            let span = std::time::Duration::from_millis(milliseconds);
            // Dropped in the middle of whatever it does.
            let _elapsed = tokio::time::timeout(span, app.run_reconciler(pending())).await;
            house.server.advance(Duration::from_minutes(1));
        }
        app.reconcile_until_idle().await.expect("idle");
        let found = house.get_rule(&id).await;
        assert_eq!(found["AssignmentRule"]["Status"], "CONVERGED", "{found}");
        assert_eq!(found["Progress"]["Assignments"], 9 * 50 * 2);
        for account in &accounts {
            for set in &sets {
                assert_eq!(house.assigned(account, set).await.len(), 50);
            }
        }
    }
}

#[tokio::test]
async fn what_makes_no_sense_is_refused_with_the_reason() {
    let house = House::each().await.remove(0);
    let (alice, set) = (house.alice(), house.permission_set("Readers", &[]).await);
    let root = house.root_id().await;
    let (users, sets) = ([alice.as_str()], [set.as_str()]);
    let with = |name: &str, value: Value| {
        let mut input = rule("rule", &below(&root), &users, &sets);
        input[name] = value;
        input
    };
    let nobody = "00000000-0000-4000-8000-000000000000";
    for (input, code, words) in [
        (with("Target", json!({})), "ValidationException", "not both"),
        (
            with("Target", below("ou-none-12345678")),
            "ResourceNotFoundException",
            "ou-none-12345678",
        ),
        (
            with("ExcludedAccountIds", json!(["999999999999"])),
            "ResourceNotFoundException",
            "999999999999",
        ),
        (
            with("ExpiresAt", json!(1)),
            "ValidationException",
            "in the past",
        ),
        (
            with(
                "Principals",
                json!([{"PrincipalType": "GROUP", "PrincipalId": nobody}]),
            ),
            "ResourceNotFoundException",
            nobody,
        ),
        (
            with("Target", json!({"AccountTags": {"AnyOf": []}})),
            "ValidationException",
            "AnyOf",
        ),
    ] {
        let answer = house.cardea("CreateAssignmentRule", input.clone()).await;
        let (_, found, message) = answer.fault();
        assert_eq!(found, code, "{input}: {message}");
        assert!(
            message.to_lowercase().contains(&words.to_lowercase()),
            "{input}: {message}"
        );
    }
}

fn seconds(at: base::Timestamp) -> f64 {
    f64::from(u32::try_from(at.seconds()).expect("before 2106"))
}
