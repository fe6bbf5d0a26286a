//! Provisioning, and the reconciler behind it.

use std::sync::Arc;

use app::assignments::AssignmentCommand;
use app::permission_sets::PermissionSetRef;
use app::{App, Keyring, Parts};
use base::{AccountId, Duration, SeededEntropy};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use domain::assignment::{OperationKind, Outcome, Principal};
use serde_json::{Value, json};

use super::{Admin, MANAGEMENT, assignment, pages};

const READ_ONLY: &str = "arn:aws:iam::aws:policy/ReadOnlyAccess";

/// Asks for an assignment in the management account, past the test server, which would also work
/// it off.
fn command(set: &str, user: &str) -> AssignmentCommand {
    let (instance, id) = domain::permission_set::parse_arn(set).expect("an ARN");
    AssignmentCommand {
        permission_set: PermissionSetRef { instance, id },
        account: AccountId::parse(MANAGEMENT).expect("an account"),
        principal: Principal::parse("USER", user).expect("a user"),
    }
}

async fn accounts(admin: &Admin, set: &str, status: &str) -> Vec<Value> {
    let mut input = json!({"PermissionSetArn": set, "MaxResults": 1});
    if !status.is_empty() {
        input["ProvisioningStatus"] = json!(status);
    }
    let operation = "ListAccountsForProvisionedPermissionSet";
    pages(admin, operation, input, "AccountIds").await.concat()
}

async fn attached(admin: &Admin, account: &str) -> Vec<String> {
    let role = admin.role(account).await.id;
    admin
        .look(move |tx| store::iam::attached_policies(tx, &role))
        .await
}

#[tokio::test]
async fn a_changed_definition_reaches_the_accounts_when_it_is_provisioned() {
    for admin in Admin::each().await {
        let other = admin.account("workload").await;
        let set = admin.permission_set("Reader").await;
        let (alice, bob) = (admin.user("alice").await, admin.user("bob").await);
        admin.assign(&set, MANAGEMENT, "USER", &alice).await;
        admin.assign(&set, &other, "USER", &alice).await;
        let (latest, stale) = (
            "LATEST_PERMISSION_SET_PROVISIONED",
            "LATEST_PERMISSION_SET_NOT_PROVISIONED",
        );
        assert_eq!(accounts(&admin, &set, "").await.len(), 2);
        assert_eq!(accounts(&admin, &set, latest).await.len(), 2);
        let before = admin.role(MANAGEMENT).await;

        let input = json!({"PermissionSetArn": set, "ManagedPolicyArn": READ_ONLY});
        admin.ok("AttachManagedPolicyToPermissionSet", input).await;
        let input = json!({"PermissionSetArn": set, "Description": "New"});
        admin.ok("UpdatePermissionSet", input).await;
        assert_eq!(accounts(&admin, &set, stale).await.len(), 2);
        // AWS: one more principal does not refresh the role.
        admin.assign(&set, MANAGEMENT, "USER", &bob).await;
        assert_eq!(attached(&admin, MANAGEMENT).await, [""; 0]);

        let status = admin.provision(&set, Some(&other)).await;
        assert_eq!(status["Status"], "SUCCEEDED");
        assert_eq!(status["AccountId"], json!(other));
        assert_eq!(accounts(&admin, &set, latest).await, [json!(other)]);
        assert_eq!(accounts(&admin, &set, stale).await, [json!(MANAGEMENT)]);
        let operation = "ListPermissionSetsProvisionedToAccount";
        for (account, status, expected) in [
            (MANAGEMENT, stale, vec![json!(set)]),
            (MANAGEMENT, latest, vec![]),
            (other.as_str(), latest, vec![json!(set)]),
        ] {
            let input = json!({"AccountId": account, "ProvisioningStatus": status});
            let found = pages(&admin, operation, input, "PermissionSets").await;
            assert_eq!(found.concat(), expected);
        }

        let status = admin.provision(&set, None).await;
        assert_eq!(status["Status"], "SUCCEEDED");
        assert_eq!(status.get("AccountId"), None);
        assert_eq!(accounts(&admin, &set, stale).await, Vec::<Value>::new());
        assert_eq!(attached(&admin, MANAGEMENT).await, [READ_ONLY]);
        let after = admin.role(MANAGEMENT).await;
        assert_eq!((&after.id, &after.name), (&before.id, &before.name));
        assert_eq!(after.description.as_deref(), Some("New"));
    }
}

#[tokio::test]
async fn without_accounts_all_are_provisioned_and_one_is_not_found() {
    for admin in Admin::each().await {
        let set = admin.permission_set("Reader").await;
        let asked = admin
            .ok(
                "ProvisionPermissionSet",
                json!({"PermissionSetArn": set, "TargetType": "ALL_PROVISIONED_ACCOUNTS"}),
            )
            .await;
        let status = &asked["PermissionSetProvisioningStatus"]["Status"];
        assert_eq!(status, "SUCCEEDED");
        assert_eq!(admin.provision(&set, None).await["Status"], "SUCCEEDED");
        let status = admin.provision(&set, Some(MANAGEMENT)).await;
        assert_eq!(status["Status"], "FAILED");
        assert_eq!(
            status["FailureReason"],
            "Received a 404 status error: Assignment not found."
        );
        for wrong in [
            json!({"TargetType": "AWS_ACCOUNT"}),
            json!({"TargetType": "ALL_PROVISIONED_ACCOUNTS", "TargetId": MANAGEMENT}),
        ] {
            let mut input = wrong;
            input["PermissionSetArn"] = json!(set);
            let (code, _) = admin.fault("ProvisionPermissionSet", input).await;
            assert_eq!(code, "ValidationException");
        }
    }
}

#[tokio::test]
async fn a_missing_customer_managed_policy_fails_with_its_name_and_account() {
    for admin in Admin::each().await {
        let other = admin.account("workload").await;
        let set = admin.permission_set("Deployer").await;
        let user = admin.user("alice").await;
        let policy = json!({"Name": "Deploy", "Path": "/team/"});
        let input = json!({"PermissionSetArn": set, "CustomerManagedPolicyReference": policy});
        let attach = "AttachCustomerManagedPolicyReferenceToPermissionSet";
        admin.ok(attach, input).await;
        let reason = |account: &str| {
            json!(format!(
                "Received a 404 status error: Not supported policy \
                 arn:aws:iam::{account}:policy/team/Deploy."
            ))
        };
        let status = admin.assign(&set, MANAGEMENT, "USER", &user).await;
        assert_eq!(status["Status"], "FAILED");
        assert_eq!(status["FailureReason"], reason(MANAGEMENT));
        assert_eq!(admin.roles(MANAGEMENT).await, []);
        assert_eq!(accounts(&admin, &set, "").await, Vec::<Value>::new());

        let document = "%7B%22Version%22%3A%222012-10-17%22%2C%22Statement%22%3A%7B%22Effect%22\
            %3A%22Allow%22%2C%22Action%22%3A%22s3%3A%2A%22%2C%22Resource%22%3A%22%2A%22%7D%7D";
        let form = format!(
            "Action=CreatePolicy&Version=2010-05-08&PolicyName=Deploy&Path=%2Fteam%2F\
             &PolicyDocument={document}"
        );
        let server = &admin.server;
        let answer = server.query_as(&server.root, "iam", &form).await;
        assert!(answer.status.is_success(), "{}", answer.text());
        let status = admin.assign(&set, MANAGEMENT, "USER", &user).await;
        assert_eq!(status["Status"], "SUCCEEDED");
        let arn = format!("arn:aws:iam::{MANAGEMENT}:policy/team/Deploy");
        assert_eq!(attached(&admin, MANAGEMENT).await, [arn]);
        // Where it is missing, it is still missing; the others are not held up by it.
        let status = admin.assign(&set, &other, "USER", &user).await;
        assert_eq!(status["FailureReason"], reason(&other));
    }
}

#[tokio::test]
async fn what_has_become_of_a_role_is_repaired_by_provisioning() {
    for admin in Admin::each().await {
        let set = admin.permission_set("Reader").await;
        let user = admin.user("alice").await;
        let input = json!({"PermissionSetArn": set, "ManagedPolicyArn": READ_ONLY});
        admin.ok("AttachManagedPolicyToPermissionSet", input).await;
        admin.assign(&set, MANAGEMENT, "USER", &user).await;
        let first = admin.role(MANAGEMENT).await;
        let id = first.id.to_string();
        admin
            .meddle(
                "UPDATE iam_roles SET trust_policy = '{}' WHERE id = $1",
                id.clone(),
            )
            .await;
        assert_eq!(admin.provision(&set, None).await["Status"], "SUCCEEDED");
        let repaired = admin.role(MANAGEMENT).await;
        assert_eq!(repaired, first);

        admin
            .meddle(
                "DELETE FROM iam_attached_policies WHERE holder_id = $1",
                id.clone(),
            )
            .await;
        admin
            .meddle("DELETE FROM iam_roles WHERE id = $1", id)
            .await;
        assert_eq!(admin.roles(MANAGEMENT).await, []);
        assert_eq!(admin.provision(&set, None).await["Status"], "SUCCEEDED");
        let again = admin.role(MANAGEMENT).await;
        assert_eq!(again.name, first.name);
        assert_ne!(again.id, first.id);
        assert_eq!(attached(&admin, MANAGEMENT).await, [READ_ONLY]);
        admin.unassign(&set, MANAGEMENT, "USER", &user).await;
        assert_eq!(admin.roles(MANAGEMENT).await, []);
    }
}

#[tokio::test]
async fn an_inline_policy_that_iam_would_not_take_fails() {
    for admin in Admin::each().await {
        let set = admin.permission_set("Wordy").await;
        let user = admin.user("alice").await;
        let policy = format!(
            r#"{{"Version":"2012-10-17","Statement":[{{"Effect":"Allow","Action":"s3:*","Resource":"arn:aws:s3:::{}"}}]}}"#,
            "x".repeat(11_000)
        );
        let input = json!({"PermissionSetArn": set, "InlinePolicy": policy});
        admin.ok("PutInlinePolicyToPermissionSet", input).await;
        let status = admin.assign(&set, MANAGEMENT, "USER", &user).await;
        assert_eq!(status["Status"], "FAILED");
        let reason = status["FailureReason"].as_str().expect("a reason");
        assert!(
            reason.contains("Maximum policy size of 10240 bytes exceeded for role AWSReservedSSO_"),
            "{reason}"
        );
    }
}

#[tokio::test]
async fn what_a_dead_worker_had_taken_on_is_done_when_its_lease_ends() {
    for admin in Admin::each().await {
        let app = &admin.server.app;
        let set = admin.permission_set("Reader").await;
        let user = admin.user("alice").await;
        let asked = app
            .create_account_assignment(&app.root_cx(), command(&set, &user))
            .await
            .expect("accepted");
        // What a worker writes when it takes the pair on, and then it dies.
        admin
            .meddle(
                "UPDATE provisioning_targets SET due_at = due_at + 15000000 WHERE account_id = $1",
                MANAGEMENT.to_owned(),
            )
            .await;
        let input = json!({"AccountAssignmentCreationRequestId": asked.id.as_str()});
        let describe = "DescribeAccountAssignmentCreationStatus";
        let status = admin.ok(describe, input.clone()).await;
        let status = &status["AccountAssignmentCreationStatus"]["Status"];
        assert_eq!(status, "IN_PROGRESS");
        admin.server.advance(Duration::from_seconds(16));
        app.reconcile_until_idle().await.expect("worked");
        let status = admin.ok(describe, input).await;
        let status = &status["AccountAssignmentCreationStatus"]["Status"];
        assert_eq!(status, "SUCCEEDED");
        assert_eq!(admin.roles(MANAGEMENT).await.len(), 1);
    }
}

#[tokio::test]
async fn a_pair_that_cannot_be_worked_on_holds_up_nobody_and_is_given_up_in_the_end() {
    for admin in Admin::each().await {
        let user = admin.user("alice").await;
        let (healed, lost, well) = (
            admin.permission_set("Healed").await,
            admin.permission_set("Lost").await,
            admin.permission_set("Well").await,
        );
        // What no code of ours writes, and reading fails on.
        let spoil = "UPDATE permission_sets SET session_seconds = -1 WHERE name = $1";
        let app = &admin.server.app;
        let mut asked = Vec::new();
        for set in [&healed, &lost, &well] {
            let command = command(set, &user);
            let operation = app.create_account_assignment(&app.root_cx(), command).await;
            asked.push(operation.expect("accepted"));
        }
        admin.meddle(spoil, "Healed".to_owned()).await;
        admin.meddle(spoil, "Lost".to_owned()).await;
        let outcomes = async || {
            let mut outcomes = Vec::new();
            for operation in &asked {
                let (cx, id) = (app.root_cx(), operation.id.clone());
                let (instance, kind) = (&operation.instance, OperationKind::Create);
                let found = app.get_operation(&cx, instance, kind, id).await;
                outcomes.push(found.expect("known").outcome);
            }
            outcomes
        };
        app.reconcile_until_idle().await.expect("worked");
        assert_eq!(
            outcomes().await,
            [Outcome::InProgress, Outcome::InProgress, Outcome::Succeeded]
        );
        let heal = "UPDATE permission_sets SET session_seconds = 3600 WHERE name = $1";
        admin.meddle(heal, "Healed".to_owned()).await;
        for _ in 0..12 {
            admin.server.advance(Duration::from_seconds(301));
            app.reconcile_until_idle().await.expect("worked");
        }
        let reason = "An unexpected internal service exception was encountered";
        assert_eq!(
            outcomes().await,
            [
                Outcome::Succeeded,
                Outcome::Failed(reason.to_owned()),
                Outcome::Succeeded
            ],
            "{}",
            admin.engine
        );
    }
}

#[tokio::test]
async fn the_reconciler_is_woken_by_work_and_stops_when_told() {
    for admin in Admin::each().await {
        let app = admin.server.app.clone();
        let (stop, stopped) = tokio::sync::oneshot::channel::<()>();
        let worker = tokio::spawn(async move {
            app.run_reconciler(async {
                let _told = stopped.await;
            })
            .await;
        });
        let set = admin.permission_set("Reader").await;
        let user = admin.user("alice").await;
        let app = &admin.server.app;
        let (cx, asked) = (app.root_cx(), command(&set, &user));
        let asked = app.create_account_assignment(&cx, asked).await;
        let asked = asked.expect("accepted");
        let done = async {
            loop {
                let (instance, id) = (&asked.instance, asked.id.clone());
                let found = app.get_operation(&cx, instance, OperationKind::Create, id);
                match found.await.expect("known").outcome {
                    Outcome::InProgress => tokio::task::yield_now().await,
                    ended => return ended,
                }
            }
        };
        let ended = tokio::time::timeout(std::time::Duration::from_secs(20), done).await;
        assert_eq!(ended, Ok(Outcome::Succeeded), "{}", admin.engine);
        stop.send(()).expect("it still runs");
        worker.await.expect("it stopped");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
#[expect(clippy::too_many_lines, reason = "one story of two nodes")]
async fn two_nodes_share_the_work_and_do_each_job_once() {
    for admin in Admin::each().await {
        let mut nodes = Vec::new();
        for seed in [1, 2] {
            let node = App::start(Parts {
                db: admin.db.clone(),
                clock: admin.server.clock.clone(),
                entropy: Arc::new(SeededEntropy::new(seed)),
                keyring: Keyring::derive(&[9; 32]).expect("a keyring"),
                settings: admin.server.app.settings().clone(),
            });
            let (stop, stopped) = tokio::sync::oneshot::channel::<()>();
            let worker = node.clone();
            let worker = tokio::spawn(async move {
                let told = async {
                    let _told = stopped.await;
                };
                worker.run_reconciler(told).await;
            });
            nodes.push((node, stop, worker));
        }
        let mut sets = Vec::new();
        let mut users = Vec::new();
        for number in 0..4 {
            sets.push(admin.permission_set(&format!("Set{number}")).await);
            users.push(admin.user(&format!("user{number}")).await);
        }
        let mut asked = tokio::task::JoinSet::new();
        for (index, set) in sets.iter().enumerate() {
            for user in &users {
                let node = nodes[index % 2].0.clone();
                let command = command(set, user);
                asked.spawn(async move {
                    let cx = node.root_cx();
                    let operation = node.create_account_assignment(&cx, command).await;
                    operation.expect("accepted")
                });
            }
        }
        let asked = asked.join_all().await;
        let app = &admin.server.app;
        let cx = app.root_cx();
        let done = async {
            for operation in &asked {
                loop {
                    let (instance, id) = (&operation.instance, operation.id.clone());
                    let found = app.get_operation(&cx, instance, OperationKind::Create, id);
                    match found.await.expect("known").outcome {
                        Outcome::InProgress => tokio::task::yield_now().await,
                        ended => break assert_eq!(ended, Outcome::Succeeded),
                    }
                }
            }
        };
        let done = tokio::time::timeout(std::time::Duration::from_mins(1), done).await;
        assert_eq!(done, Ok(()), "{}: some were never done", admin.engine);
        assert_eq!(admin.roles(MANAGEMENT).await.len(), sets.len());
        let owner = AccountId::parse(MANAGEMENT).expect("an account");
        let instance = admin.server.instance.id.clone();
        let look = admin.look(move |tx| {
            let key = store::saml_signing::find(tx, &instance)?;
            Ok((key, store::iam::saml_providers(tx, &owner)?))
        });
        let (key, providers) = look.await;
        let key = key.expect("both made one, and one stayed");
        let certificate = STANDARD.encode(key.certificate);
        let signed_by = format!("<ds:X509Certificate>{certificate}</ds:X509Certificate>");
        assert_eq!(providers.len(), 1, "{}", admin.engine);
        assert!(providers[0].metadata.contains(&signed_by));
        // As whoever verifies assertions reads them.
        let read = saml::IdentityProvider::parse(providers[0].metadata.as_bytes());
        assert_eq!(read.expect("metadata").signing.len(), 1);
        assert_eq!(providers[0].valid_until, key.expires_at);
        for set in &sets {
            let input = json!({"PermissionSetArn": set, "AccountId": MANAGEMENT});
            let member = "AccountAssignments";
            let found = pages(&admin, "ListAccountAssignments", input, member).await;
            assert_eq!(found.concat().len(), users.len(), "{}", admin.engine);
        }
        for (_, stop, worker) in nodes {
            stop.send(()).expect("it still runs");
            worker.await.expect("it stopped");
        }
    }
}

#[tokio::test]
async fn old_statuses_are_forgotten_after_a_week() {
    for admin in Admin::each().await {
        let set = admin.permission_set("Reader").await;
        let id = admin.provision(&set, None).await["RequestId"].clone();
        admin.server.advance(Duration::from_days(8));
        let later = admin.provision(&set, None).await["RequestId"].clone();
        let app = admin.server.app.clone();
        // It forgets when it starts, and stops at once.
        app.run_reconciler(async {}).await;
        let describe = "DescribePermissionSetProvisioningStatus";
        let (code, _) = admin
            .fault(describe, json!({"ProvisionPermissionSetRequestId": id}))
            .await;
        assert_eq!(code, "ResourceNotFoundException");
        admin
            .ok(describe, json!({"ProvisionPermissionSetRequestId": later}))
            .await;
    }
}

#[tokio::test]
async fn three_hundred_assignments_of_one_pair_make_one_role() {
    for admin in Admin::each().await {
        let app = &admin.server.app;
        let set = admin.permission_set("Reader").await;
        let mut users = Vec::new();
        for number in 0..300 {
            users.push(admin.user(&format!("user{number}")).await);
        }
        for user in &users {
            app.create_account_assignment(&app.root_cx(), command(&set, user))
                .await
                .expect("accepted");
        }
        app.reconcile_until_idle().await.expect("worked");
        let input = json!({"PermissionSetArn": set, "AccountId": MANAGEMENT});
        let found = pages(
            &admin,
            "ListAccountAssignments",
            input,
            "AccountAssignments",
        )
        .await;
        assert_eq!(
            found.iter().map(Vec::len).collect::<Vec<_>>(),
            [100, 100, 100]
        );
        assert_eq!(admin.roles(MANAGEMENT).await.len(), 1);
        let input = assignment(&set, MANAGEMENT, "USER", &users[0]);
        admin.ok("DeleteAccountAssignment", input).await;
        let input = json!({"Filter": {"Status": "SUCCEEDED"}});
        let member = "AccountAssignmentsCreationStatus";
        let done = pages(&admin, "ListAccountAssignmentCreationStatus", input, member).await;
        assert_eq!(done.concat().len(), 300);
    }
}
