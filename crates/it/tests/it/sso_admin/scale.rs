//! Provisioning of many: how it stands in each account, what failed, and who waits for whom.

use app::assignments::AssignmentCommand;
use app::permission_sets::PermissionSetRef;
use base::{AccountId, Duration};
use domain::assignment::{Operation, OperationKind, Outcome, Principal};
use serde_json::{Value, json};

use super::{Admin, MANAGEMENT, text};

const READ_ONLY: &str = "arn:aws:iam::aws:policy/ReadOnlyAccess";

async fn cardea(admin: &Admin, operation: &str, mut input: Value) -> testkit::Answer {
    input["InstanceArn"] = json!(admin.server.instance.arn());
    let target = format!("Cardea.{operation}");
    admin.server.call("cardea", &target, &input).await
}

/// All rows, in pages of two.
async fn rows(admin: &Admin, operation: &str, input: Value, member: &str) -> Vec<Value> {
    let mut input = input;
    input["MaxResults"] = json!(2);
    let mut all = Vec::new();
    loop {
        let page = cardea(admin, operation, input.clone()).await.ok();
        let found = page[member].as_array().expect("rows");
        assert!(found.len() <= 2);
        all.extend(found.iter().cloned());
        match page["NextToken"].as_str() {
            Some(token) => input["NextToken"] = json!(token),
            None => return all,
        }
    }
}

/// Makes the customer managed policy `Deploy` in an account.
async fn make_policy(admin: &Admin, account: &str) {
    let server = &admin.server;
    let input = json!({"AccountId": account});
    let key = server.call("cardea", "Cardea.GetAccountRootCredentials", &input);
    let key = key.await.ok();
    let root = testkit::Caller {
        access_key_id: text(&key["AccessKeyId"]),
        secret: sigv4::SecretKey::new(text(&key["SecretAccessKey"])),
        session_token: Some(text(&key["SessionToken"])),
        account: None,
    };
    let document = "%7B%22Version%22%3A%222012-10-17%22%2C%22Statement%22%3A%7B%22Effect%22\
        %3A%22Allow%22%2C%22Action%22%3A%22s3%3A%2A%22%2C%22Resource%22%3A%22%2A%22%7D%7D";
    let form = format!(
        "Action=CreatePolicy&Version=2010-05-08&PolicyName=Deploy&PolicyDocument={document}"
    );
    let answer = server.query_as(&root, "iam", &form).await;
    assert!(answer.status.is_success(), "{}", answer.text());
}

#[tokio::test]
#[expect(clippy::too_many_lines, reason = "one story")]
async fn a_permission_set_in_many_accounts_says_where_it_failed_and_can_be_tried_again_there() {
    for admin in Admin::each().await {
        let set = admin.permission_set("Deployer").await;
        let user = admin.user("alice").await;
        let mut accounts = Vec::new();
        for number in 0..6 {
            let account = admin.account(&format!("workload{number}")).await;
            admin.assign(&set, &account, "USER", &user).await;
            accounts.push(account);
        }
        accounts.sort();
        let attach = "AttachCustomerManagedPolicyReferenceToPermissionSet";
        let policy = json!({"Name": "Deploy", "Path": "/"});
        let input = json!({"PermissionSetArn": set, "CustomerManagedPolicyReference": policy});
        admin.ok(attach, input).await;
        for account in &accounts[..2] {
            make_policy(&admin, account).await;
        }

        let status = admin.provision(&set, None).await;
        assert_eq!(status["Status"], "FAILED", "{}", admin.engine);
        let missing = |account: &str| {
            format!(
                "Received a 404 status error: Not supported policy \
                 arn:aws:iam::{account}:policy/Deploy."
            )
        };
        let named = |account: &String| format!("{account} ({})", missing(account));
        let named: Vec<String> = accounts[2..5].iter().map(named).collect();
        let reason = format!(
            "Provisioning failed in 4 of 6 accounts: {} and 1 more",
            named.join(", ")
        );
        assert_eq!(status["FailureReason"], json!(reason));

        let id = json!({"RequestId": status["RequestId"]});
        let asked = cardea(&admin, "GetProvisioningStatus", id.clone())
            .await
            .ok();
        let progress = json!({"Total": 6, "InProgress": 0, "Succeeded": 2, "Failed": 4});
        assert_eq!(asked["Progress"], progress);
        assert_eq!(asked["Operation"]["Kind"], "PROVISION");
        let targets = rows(&admin, "ListProvisioningTargets", id.clone(), "Targets").await;
        let told: Vec<(String, bool)> = targets
            .iter()
            .map(|target| {
                let account = text(&target["AccountId"]);
                let is_done = target["Status"] == "SUCCEEDED";
                let expected = (!is_done).then(|| missing(&account));
                assert_eq!(target["FailureReason"].as_str(), expected.as_deref());
                (account, is_done)
            })
            .collect();
        let expected: Vec<(String, bool)> = accounts
            .iter()
            .enumerate()
            .map(|(index, account)| (account.clone(), index < 2))
            .collect();
        assert_eq!(told, expected);
        let mut only = id.clone();
        only["Status"] = json!("FAILED");
        let failed = rows(&admin, "ListProvisioningTargets", only, "Targets").await;
        assert_eq!(failed, targets[2..]);
        let failures = rows(&admin, "ListProvisioningFailures", json!({}), "Failures").await;
        assert_eq!(failures.len(), 4);
        for failure in &failures {
            assert_eq!(failure["Operation"]["RequestId"], status["RequestId"]);
            assert_eq!(failure["Operation"]["PermissionSetArn"], json!(set));
        }

        // Where the policy is now, it ends well; the operation is still one that failed.
        let retry = |account: &str| {
            let mut input = id.clone();
            input["PermissionSetArn"] = json!(set);
            input["AccountId"] = json!(account);
            input
        };
        make_policy(&admin, &accounts[2]).await;
        let retried = cardea(&admin, "RetryProvisioning", retry(&accounts[2]))
            .await
            .ok();
        assert_eq!(retried["Target"]["Status"], "IN_PROGRESS");
        let again = cardea(&admin, "RetryProvisioning", retry(&accounts[2])).await;
        assert_eq!(again.fault().1, "ConflictException");
        let describe = "DescribePermissionSetProvisioningStatus";
        let input = json!({"ProvisionPermissionSetRequestId": status["RequestId"]});
        let now = admin.ok(describe, input.clone()).await;
        let now = &now["PermissionSetProvisioningStatus"];
        let reason = now["FailureReason"].as_str().expect("a reason");
        assert!(
            reason.starts_with("Provisioning failed in 3 of 6 accounts"),
            "{reason}"
        );
        for account in &accounts[3..] {
            make_policy(&admin, account).await;
            cardea(&admin, "RetryProvisioning", retry(account))
                .await
                .ok();
        }
        let now = admin.ok(describe, input).await;
        let now = &now["PermissionSetProvisioningStatus"];
        assert_eq!(now["Status"], "SUCCEEDED", "{}", admin.engine);
        let failures = rows(&admin, "ListProvisioningFailures", json!({}), "Failures").await;
        assert_eq!(failures, Vec::<Value>::new());
    }
}

#[tokio::test]
async fn an_assignment_that_failed_is_kept_with_its_reason_and_made_when_it_is_tried_again() {
    for admin in Admin::each().await {
        let set = admin.permission_set("Deployer").await;
        let user = admin.user("alice").await;
        let attach = "AttachCustomerManagedPolicyReferenceToPermissionSet";
        let policy = json!({"Name": "Deploy", "Path": "/"});
        let input = json!({"PermissionSetArn": set, "CustomerManagedPolicyReference": policy});
        admin.ok(attach, input).await;
        let account = admin.account("workload").await;
        let failed = admin.assign(&set, &account, "USER", &user).await;
        assert_eq!(failed["Status"], "FAILED");
        let failures = rows(&admin, "ListProvisioningFailures", json!({}), "Failures").await;
        assert_eq!(failures.len(), 1, "{}", admin.engine);
        assert_eq!(failures[0]["Operation"]["Kind"], "CREATE_ASSIGNMENT");
        assert_eq!(failures[0]["Operation"]["PrincipalId"], json!(user));
        assert_eq!(failures[0]["FailureReason"], failed["FailureReason"]);
        let mut retry = json!({"RequestId": failed["RequestId"], "PermissionSetArn": set,
            "AccountId": MANAGEMENT});
        let elsewhere = cardea(&admin, "RetryProvisioning", retry.clone()).await;
        assert_eq!(elsewhere.fault().1, "ResourceNotFoundException");

        make_policy(&admin, &account).await;
        retry["AccountId"] = json!(account);
        cardea(&admin, "RetryProvisioning", retry).await.ok();
        let id = json!({"RequestId": failed["RequestId"]});
        let asked = cardea(&admin, "GetProvisioningStatus", id.clone())
            .await
            .ok();
        assert_eq!(asked["Operation"]["Status"], "SUCCEEDED");
        assert_eq!(asked["Progress"]["Succeeded"], 1);
        let targets = rows(&admin, "ListProvisioningTargets", id, "Targets").await;
        assert_eq!(targets.len(), 1);
        assert_eq!(admin.roles(&account).await.len(), 1);
        let failures = rows(&admin, "ListProvisioningFailures", json!({}), "Failures").await;
        assert_eq!(failures, Vec::<Value>::new());
    }
}

/// Asks for an assignment past the test server, which would also work it off.
async fn ask(admin: &Admin, set: &str, account: &str, user: &str) -> Operation {
    let (instance, id) = domain::permission_set::parse_arn(set).expect("an ARN");
    let command = AssignmentCommand {
        permission_set: PermissionSetRef { instance, id },
        account: AccountId::parse(account).expect("an account"),
        principal: Principal::parse("USER", user).expect("a user"),
    };
    let app = &admin.server.app;
    let asked = app.create_account_assignment(&app.root_cx(), command).await;
    asked.expect("accepted")
}

async fn outcome(admin: &Admin, operation: &Operation) -> Outcome {
    let app = &admin.server.app;
    let (cx, id) = (app.root_cx(), operation.id.clone());
    let found = app.get_operation(&cx, &operation.instance, OperationKind::Create, id);
    found.await.expect("known").outcome
}

#[tokio::test]
async fn an_account_where_every_step_fails_is_left_alone_and_holds_up_nobody() {
    for admin in Admin::each().await {
        let user = admin.user("alice").await;
        let (broken, sound) = (admin.account("broken").await, admin.account("sound").await);
        let mut sets = Vec::new();
        for number in 0..6 {
            sets.push(admin.permission_set(&format!("Set{number}")).await);
        }
        let mut asked = Vec::new();
        for set in &sets {
            asked.push(ask(&admin, set, &broken, &user).await);
            asked.push(ask(&admin, set, &sound, &user).await);
        }
        // What no code of ours writes, and reading fails on.
        let spoil = "UPDATE accounts SET state = 'SPOILT' WHERE id = $1";
        admin.meddle(spoil, broken.clone()).await;
        let app = &admin.server.app;
        app.reconcile_until_idle().await.expect("worked");
        for operation in &asked {
            let is_sound = operation
                .task
                .account()
                .is_some_and(|id| id.as_str() == sound);
            let expected = if is_sound {
                Outcome::Succeeded
            } else {
                Outcome::InProgress
            };
            assert_eq!(
                outcome(&admin, operation).await,
                expected,
                "{}",
                admin.engine
            );
        }
        let held = broken.clone();
        let held = admin
            .look(move |tx| {
                let account = AccountId::parse(&held).expect("an account");
                store::provisioning::holds::find(tx, &account)
            })
            .await;
        let first = held.expect("held").until;
        assert!(first > app.clock().now());
        // Each time for longer, up to five minutes.
        let mut longest = Duration::from_seconds(0);
        for _ in 0..9 {
            admin.server.advance(Duration::from_seconds(301));
            app.reconcile_until_idle().await.expect("worked");
            let account = AccountId::parse(&broken).expect("an account");
            let held = admin
                .look(move |tx| store::provisioning::holds::find(tx, &account))
                .await;
            longest = held.expect("held").until.since(app.clock().now());
        }
        assert_eq!(longest, Duration::from_seconds(300));
        let heal = "UPDATE accounts SET state = 'ACTIVE' WHERE id = $1";
        admin.meddle(heal, broken.clone()).await;
        for _ in 0..3 {
            admin.server.advance(Duration::from_seconds(301));
            app.reconcile_until_idle().await.expect("worked");
        }
        for operation in &asked {
            assert_eq!(outcome(&admin, operation).await, Outcome::Succeeded);
        }
        let account = AccountId::parse(&broken).expect("an account");
        let held = admin
            .look(move |tx| store::provisioning::holds::find(tx, &account))
            .await;
        assert_eq!(held, None);
    }
}

#[tokio::test]
async fn an_instance_with_many_jobs_does_not_starve_another_with_one() {
    for admin in Admin::each().await {
        // Thousands of pairs of one instance that fell due long ago, and one of another of now.
        let many = "WITH RECURSIVE numbers (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers \
            WHERE n < 10000) INSERT INTO provisioning_targets (permission_set_id, account_id, \
            instance_id, due_at, attempts) SELECT 'ps-1111111111111111', \
            CAST(100000000000 + n AS TEXT), $1, n, 0 FROM numbers";
        admin
            .meddle(many, "ssoins-1111111111111111".to_owned())
            .await;
        let one = "INSERT INTO provisioning_targets (permission_set_id, account_id, instance_id, \
            due_at, attempts) VALUES ('ps-2222222222222222', '200000000000', $1, 20000, 0)";
        admin
            .meddle(one, "ssoins-2222222222222222".to_owned())
            .await;
        let now = base::Timestamp::from_seconds(1_790_000_000);
        let until = now.plus(Duration::from_seconds(15));
        for from in ["", "ssoins-1", "ssoins-2", "ssoins-9"] {
            let claimed: Result<_, db::Error> = admin
                .db
                .write("claim", move |tx| {
                    let permit = domain::Permit::issued_by_the_authorizer(
                        "test:Claim",
                        "*".to_owned(),
                        AccountId::parse(MANAGEMENT).expect("an account"),
                    );
                    let span = (now, until);
                    let jobs = store::provisioning::jobs::claim(tx, &permit, from, span, 256)?;
                    let reset = "UPDATE provisioning_targets SET due_at = 1 WHERE due_at > 1";
                    tx.execute(reset, &[])?;
                    Ok(jobs)
                })
                .await;
            let claimed = claimed.expect("claimed");
            let (own, other): (Vec<_>, Vec<_>) = claimed
                .iter()
                .partition(|target| target.account.as_str() == "200000000000");
            assert_eq!(
                (own.len(), other.len()),
                (1, 128),
                "{} {from}",
                admin.engine
            );
        }
        // And one that has everything to itself gets all there is.
        let gone = "DELETE FROM provisioning_targets WHERE instance_id = $1";
        admin
            .meddle(gone, "ssoins-2222222222222222".to_owned())
            .await;
        let app = &admin.server.app;
        app.reconcile_until_idle().await.expect("worked");
        let left = "SELECT COUNT(*) FROM provisioning_targets WHERE due_at > $1";
        let left: u32 = admin
            .look(move |tx| tx.scalar(left, db::binds![0_i64]))
            .await;
        assert_eq!(left, 0, "{}", admin.engine);
    }
}

#[tokio::test]
async fn an_account_that_has_no_room_for_one_more_role_fails_alone() {
    for admin in Admin::each().await {
        let (set, user) = (
            admin.permission_set("Reader").await,
            admin.user("alice").await,
        );
        let (full, roomy) = (admin.account("full").await, admin.account("roomy").await);
        let input = json!({"PermissionSetArn": set, "ManagedPolicyArn": READ_ONLY});
        admin.ok("AttachManagedPolicyToPermissionSet", input).await;
        // The quota of permission sets in an account is used up by ones that are only noted.
        let fill = "WITH RECURSIVE numbers (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers \
            WHERE n < 500) INSERT INTO provisioned_permission_sets (account_id, \
            permission_set_id, instance_id, role_id, role_name, revision, created_at) \
            SELECT $1, 'ps-' || CAST(1000000000000000 + n AS TEXT), 'ssoins-0000000000000000', \
            'AROA', 'role', 1, 1 FROM numbers";
        // It was asked for before, so that the request itself is not refused.
        let asked = ask(&admin, &set, &full, &user).await;
        let other = ask(&admin, &set, &roomy, &user).await;
        admin.meddle(fill, full.clone()).await;
        admin
            .server
            .app
            .reconcile_until_idle()
            .await
            .expect("worked");
        assert_eq!(outcome(&admin, &other).await, Outcome::Succeeded);
        let Outcome::Failed(reason) = outcome(&admin, &asked).await else {
            panic!("{}: it did not fail", admin.engine);
        };
        assert!(
            reason.contains("You have exceeded AWS SSO limits"),
            "{reason}"
        );
        let failures = rows(&admin, "ListProvisioningFailures", json!({}), "Failures").await;
        assert_eq!(failures.len(), 1);
        assert_eq!(failures[0]["AccountId"], json!(full));
    }
}
