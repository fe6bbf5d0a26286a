//! Account assignments and what they bring about.

use base::{AccountId, Clock as _, Duration, InstanceId, PermissionSetId, UserId};
use domain::assignment::Principal;
use domain::permission_set;
use serde_json::{Value, json};

use super::{Admin, MANAGEMENT, assignment, pages};

async fn assignments(admin: &Admin, set: &str, account: &str) -> Vec<Value> {
    let input = json!({"PermissionSetArn": set, "AccountId": account});
    pages(admin, "ListAccountAssignments", input, "AccountAssignments")
        .await
        .concat()
}

#[tokio::test]
async fn an_assignment_makes_the_role_and_the_saml_provider() {
    for admin in Admin::each().await {
        let account = admin.account("workload").await;
        let set = admin.permission_set("Reader").await;
        let arn = "arn:aws:iam::aws:policy/ReadOnlyAccess";
        let input = json!({"PermissionSetArn": set, "ManagedPolicyArn": arn});
        admin.ok("AttachManagedPolicyToPermissionSet", input).await;
        let policy = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Action":"s3:*","Resource":"*"}]}"#;
        let input = json!({"PermissionSetArn": set, "InlinePolicy": policy});
        admin.ok("PutInlinePolicyToPermissionSet", input).await;
        let user = admin.user("alice").await;

        let status = admin.assign(&set, &account, "USER", &user).await;
        assert_eq!(status["Status"], "SUCCEEDED", "{}: {status}", admin.engine);
        assert_eq!(status["TargetId"], json!(account));
        assert_eq!(status["PrincipalId"], json!(user));
        assert_eq!(status.get("FailureReason"), None);

        let role = admin.role(&account).await;
        let suffix = role.name.strip_prefix("AWSReservedSSO_Reader_");
        let suffix = suffix.expect("AWS's name of the role");
        assert!(suffix.len() == 16 && suffix.bytes().all(|b| b.is_ascii_hexdigit()));
        assert_eq!(role.path, "/aws-reserved/sso.amazonaws.com/");
        assert_eq!(role.max_session_duration, 43_200);
        let (id, owner) = (role.id.clone(), role.account.clone());
        let (attached, inline, providers) = admin
            .look(move |tx| {
                Ok((
                    store::iam::attached_policies(tx, &id)?,
                    store::iam::inline_policies(tx, &id)?,
                    store::iam::saml_providers(tx, &owner)?,
                ))
            })
            .await;
        assert_eq!(attached, [arn]);
        assert_eq!(
            inline,
            [("AwsSSOInlinePolicy".to_owned(), policy.to_owned())]
        );
        let [provider] = providers.as_slice() else {
            panic!("one provider an account: {providers:?}");
        };
        let trust: Value = serde_json::from_str(&role.trust_policy).expect("JSON");
        let statement = &trust["Statement"][0];
        assert_eq!(statement["Principal"]["Federated"], json!(provider.arn()));
        assert_eq!(statement["Action"], "sts:AssumeRoleWithSAML");
        assert_eq!(
            statement["Condition"]["StringEquals"]["SAML:aud"],
            "https://signin.aws.amazon.com/saml"
        );
    }
}

#[tokio::test]
async fn the_same_assignment_twice_is_one() {
    for admin in Admin::each().await {
        let set = admin.permission_set("Reader").await;
        let user = admin.user("alice").await;
        for _ in 0..2 {
            let status = admin.assign(&set, MANAGEMENT, "USER", &user).await;
            assert_eq!(status["Status"], "SUCCEEDED");
        }
        assert_eq!(
            assignments(&admin, &set, MANAGEMENT).await,
            [
                json!({"AccountId": MANAGEMENT, "PermissionSetArn": set, "PrincipalType": "USER",
                "PrincipalId": user})
            ]
        );
        assert_eq!(admin.roles(MANAGEMENT).await.len(), 1);
    }
}

#[tokio::test]
async fn the_role_goes_with_the_last_assignment_and_comes_back_under_another_name() {
    for admin in Admin::each().await {
        let set = admin.permission_set("Reader").await;
        let (alice, bob) = (admin.user("alice").await, admin.user("bob").await);
        admin.assign(&set, MANAGEMENT, "USER", &alice).await;
        admin.assign(&set, MANAGEMENT, "USER", &bob).await;
        let first = admin.role(MANAGEMENT).await;

        let key = json!({"PermissionSetArn": set});
        let (code, message) = admin.fault("DeletePermissionSet", key.clone()).await;
        assert_eq!(code, "ConflictException");
        assert!(message.starts_with("Could not delete bec"), "{message}");

        let status = admin.unassign(&set, MANAGEMENT, "USER", &alice).await;
        assert_eq!(status["Status"], "SUCCEEDED");
        assert_eq!(admin.role(MANAGEMENT).await.id, first.id);
        admin.unassign(&set, MANAGEMENT, "USER", &bob).await;
        assert_eq!(admin.roles(MANAGEMENT).await, []);

        admin.assign(&set, MANAGEMENT, "USER", &alice).await;
        let second = admin.role(MANAGEMENT).await;
        assert_ne!((&first.name, &first.id), (&second.name, &second.id));
        admin.unassign(&set, MANAGEMENT, "USER", &alice).await;
        admin.ok("DeletePermissionSet", key).await;
    }
}

#[tokio::test]
async fn what_is_not_there_is_not_found() {
    for admin in Admin::each().await {
        let set = admin.permission_set("Reader").await;
        let user = admin.user("alice").await;
        let nobody = "00000000-0000-4000-8000-000000000000";
        let create = "CreateAccountAssignment";
        for input in [
            assignment(&set, MANAGEMENT, "USER", nobody),
            assignment(&set, MANAGEMENT, "GROUP", &user),
            assignment(&set, "999999999999", "USER", &user),
        ] {
            let (code, message) = admin.fault(create, input.clone()).await;
            assert_eq!(code, "ResourceNotFoundException", "{input}: {message}");
        }
        let input = assignment(&set, MANAGEMENT, "USER", &user);
        let (code, _) = admin.fault("DeleteAccountAssignment", input).await;
        assert_eq!(code, "ResourceNotFoundException");
        let input = json!({"AccountAssignmentCreationRequestId": nobody});
        let operation = "DescribeAccountAssignmentCreationStatus";
        let (code, _) = admin.fault(operation, input).await;
        assert_eq!(code, "ResourceNotFoundException");
        assert_eq!(admin.roles(MANAGEMENT).await, []);
    }
}

#[tokio::test]
async fn a_users_assignments_include_those_of_its_groups_page_by_page() {
    for admin in Admin::each().await {
        let account = admin.account("workload").await;
        let (alice, group) = (admin.user("alice").await, admin.group("readers").await);
        admin.join(&group, &alice).await;
        let (read, write) = (
            admin.permission_set("Read").await,
            admin.permission_set("Write").await,
        );
        admin.assign(&read, &account, "GROUP", &group).await;
        admin.assign(&read, MANAGEMENT, "GROUP", &group).await;
        admin.assign(&read, MANAGEMENT, "USER", &alice).await;
        admin.assign(&write, MANAGEMENT, "USER", &alice).await;

        let operation = "ListAccountAssignmentsForPrincipal";
        let list = |input| pages(&admin, operation, input, "AccountAssignments");
        let all = |size| json!({"PrincipalType": "USER", "PrincipalId": alice, "MaxResults": size});
        let whole = list(all(100)).await.concat();
        assert_eq!(whole.len(), 4, "{}: {whole:?}", admin.engine);
        let by_one = list(all(1)).await;
        assert!(by_one.iter().all(|page| page.len() == 1));
        assert_eq!(by_one.concat(), whole);
        assert!(whole.contains(
            &json!({"AccountId": account, "PermissionSetArn": read, "PrincipalType": "GROUP",
            "PrincipalId": group})
        ));

        let mut input = all(1);
        input["Filter"] = json!({"AccountId": MANAGEMENT});
        assert_eq!(list(input).await.concat().len(), 3);
        let input = json!({"PrincipalType": "GROUP", "PrincipalId": group});
        assert_eq!(list(input).await.concat().len(), 2);
        // A group's assignment stays the group's.
        assert_eq!(assignments(&admin, &read, &account).await.len(), 1);
    }
}

#[tokio::test]
async fn statuses_are_listed_newest_first_and_by_status() {
    for admin in Admin::each().await {
        let set = admin.permission_set("Reader").await;
        let missing = json!({"PermissionSetArn": set,
            "CustomerManagedPolicyReference": {"Name": "Missing"}});
        let user = admin.user("alice").await;
        let mut ids = Vec::new();
        for _ in 0..3 {
            let status = admin.assign(&set, MANAGEMENT, "USER", &user).await;
            ids.insert(0, status["RequestId"].clone());
            admin.server.advance(Duration::from_seconds(1));
        }
        let list = |input| {
            let member = "AccountAssignmentsCreationStatus";
            pages(&admin, "ListAccountAssignmentCreationStatus", input, member)
        };
        let found = list(json!({"MaxResults": 2})).await;
        assert_eq!(found.iter().map(Vec::len).collect::<Vec<_>>(), [2, 1]);
        let found = found.concat();
        let listed: Vec<_> = found.iter().map(|s| s["RequestId"].clone()).collect();
        assert_eq!(listed, ids);
        assert!(found[0]["CreatedDate"].is_number());
        assert_eq!(found[0].get("PermissionSetArn"), None);

        let attach = "AttachCustomerManagedPolicyReferenceToPermissionSet";
        admin.ok(attach, missing).await;
        let other = admin.account("workload").await;
        let failed = admin.assign(&set, &other, "USER", &user).await;
        assert_eq!(failed["Status"], "FAILED");
        let found = list(json!({"Filter": {"Status": "FAILED"}})).await.concat();
        assert_eq!(found.len(), 1);
        assert_eq!(found[0]["RequestId"], failed["RequestId"]);
        let found = list(json!({"Filter": {"Status": "IN_PROGRESS"}})).await;
        assert_eq!(found.concat(), Vec::<Value>::new());
        // The other two kinds have lists of their own.
        let none = admin.ok("ListAccountAssignmentDeletionStatus", json!({}));
        assert_eq!(none.await["AccountAssignmentsDeletionStatus"], json!([]));
        let none = admin.ok("ListPermissionSetProvisioningStatus", json!({}));
        assert_eq!(none.await["PermissionSetsProvisioningStatus"], json!([]));
    }
}

#[tokio::test]
async fn a_deleted_principal_leaves_no_assignment_and_no_role() {
    for admin in Admin::each().await {
        let account = admin.account("workload").await;
        let set = admin.permission_set("Reader").await;
        let (user, group) = (admin.user("alice").await, admin.group("readers").await);
        admin.assign(&set, &account, "USER", &user).await;
        admin.assign(&set, MANAGEMENT, "USER", &user).await;
        admin.assign(&set, MANAGEMENT, "GROUP", &group).await;

        admin.identity("DeleteUser", json!({"UserId": user})).await;
        assert_eq!(admin.roles(&account).await, []);
        assert_eq!(
            assignments(&admin, &set, &account).await,
            Vec::<Value>::new()
        );
        assert_eq!(admin.roles(MANAGEMENT).await.len(), 1);
        admin
            .identity("DeleteGroup", json!({"GroupId": group}))
            .await;
        assert_eq!(admin.roles(MANAGEMENT).await, []);
        let input = json!({"PermissionSetArn": set});
        admin.ok("DeletePermissionSet", input).await;
    }
}

#[tokio::test]
async fn a_suspended_account_is_not_changed() {
    for admin in Admin::each().await {
        let account = admin.account("workload").await;
        let set = admin.permission_set("Reader").await;
        let (alice, bob) = (admin.user("alice").await, admin.user("bob").await);
        admin.assign(&set, &account, "USER", &alice).await;
        admin
            .meddle(
                "UPDATE accounts SET state = 'SUSPENDED' WHERE id = $1",
                account.clone(),
            )
            .await;
        let reason = format!(
            "AWS SSO is unable to complete your request at this time. Obtaining permissions to \
             manage your AWS account '{account}' takes longer than usual. Please try again in a \
             few minutes. If this problem continues, contact AWS Support."
        );
        for status in [
            admin.assign(&set, &account, "USER", &bob).await,
            admin.unassign(&set, &account, "USER", &alice).await,
            admin.provision(&set, Some(&account)).await,
        ] {
            assert_eq!(status["Status"], "FAILED");
            assert_eq!(status["FailureReason"], json!(reason));
        }
        assert_eq!(assignments(&admin, &set, &account).await.len(), 1);
        admin
            .meddle(
                "UPDATE accounts SET state = 'CLOSED' WHERE id = $1",
                account.clone(),
            )
            .await;
        let status = admin.unassign(&set, &account, "USER", &alice).await;
        assert_eq!(status["Status"], "SUCCEEDED");
        assert_eq!(admin.roles(&account).await, []);
    }
}

#[tokio::test]
async fn the_portal_finds_what_a_person_may_use() {
    for admin in Admin::each().await {
        let account = admin.account("workload").await;
        let (user, group) = (admin.user("alice").await, admin.group("readers").await);
        for name in ["Write", "Read"] {
            let set = admin.permission_set(name).await;
            admin.assign(&set, MANAGEMENT, "USER", &user).await;
            admin.assign(&set, MANAGEMENT, "GROUP", &group).await;
            admin.assign(&set, &account, "GROUP", &group).await;
        }
        let instance: InstanceId = admin.server.instance.id.clone();
        let principals = vec![
            Principal::User(UserId::parse(&user).expect("a user")),
            Principal::parse("GROUP", &group).expect("a group"),
        ];
        let user = UserId::parse(&user).expect("a user");
        let nobody = UserId::generate(&base::SeededEntropy::new(7));
        let identity_store = admin.server.instance.identity_store_id.clone();
        let management = AccountId::parse(MANAGEMENT).expect("an account");
        let now = admin.server.clock.now();
        let role = admin.role_named(MANAGEMENT, "AWSReservedSSO_Read_").await;
        admin
            .look(move |tx| {
                let accounts = |tx: &mut db::Tx<'_>, who: &[Principal], after: &str, limit| {
                    store::assignments::accounts_of(tx, &instance, who, now, (after, limit))
                };
                let accounts = |tx: &mut db::Tx<'_>, who: &[Principal], after: &str, limit| {
                    let found = accounts(tx, who, after, limit)?;
                    assert!(found.iter().all(|(_, active)| active.is_some()));
                    Ok::<_, db::Error>(found.into_iter().map(|(id, _)| id).collect::<Vec<_>>())
                };
                let all = accounts(tx, &principals, "", 10)?;
                assert_eq!(all.len(), 2);
                assert!(all.is_sorted());
                assert_eq!(accounts(tx, &principals, all[0].as_str(), 10)?, all[1..]);
                let own = accounts(tx, &principals[..1], "", 10)?;
                assert_eq!(own, std::slice::from_ref(&management));
                assert_eq!(accounts(tx, &principals, "", 1)?, all[..1]);

                let access = store::assignments::access_of;
                let found = access(tx, &instance, &principals, &management, now, ("", 10))?;
                let names: Vec<_> = found.iter().map(|a| &a.permission_set_name).collect();
                assert_eq!(names, ["Read", "Write"]);
                let found = access(tx, &instance, &principals, &management, now, ("Read", 10))?;
                assert_eq!(found.len(), 1);

                let find = store::assignments::find_access;
                let who = (&identity_store, &user);
                let found = find(tx, &instance, who, (&management, "Read"), now)?;
                let found = found.expect("access");
                assert_eq!((found.role, found.session_seconds), (role.clone(), 3_600));
                let nobody = (&identity_store, &nobody);
                assert_eq!(
                    find(tx, &instance, nobody, (&management, "Read"), now)?,
                    None
                );
                assert_eq!(find(tx, &instance, who, (&management, "None"), now)?, None);
                Ok(())
            })
            .await;
    }
}

#[tokio::test]
async fn operations_on_one_pair_are_done_in_their_order() {
    use app::assignments::AssignmentCommand;
    use app::permission_sets::PermissionSetRef;

    for admin in Admin::each().await {
        let set = admin.permission_set("Reader").await;
        let user = admin.user("alice").await;
        let (instance, id): (InstanceId, PermissionSetId) =
            permission_set::parse_arn(&set).expect("an ARN");
        let command = AssignmentCommand {
            permission_set: PermissionSetRef { instance, id },
            account: AccountId::parse(MANAGEMENT).expect("an account"),
            principal: Principal::parse("USER", &user).expect("a user"),
        };
        let app = &admin.server.app;
        let cx = app.root_cx();
        // Nobody works on them until all have been asked for.
        let mut asked = Vec::new();
        for create in [true, false, false, true] {
            let operation = if create {
                app.create_account_assignment(&cx, command.clone()).await
            } else {
                app.delete_account_assignment(&cx, command.clone()).await
            };
            asked.push(operation.expect("accepted"));
        }
        let (code, _) = {
            let target = "SWBExternalService.DeletePermissionSet";
            let input = json!({"InstanceArn": admin.server.instance.arn(),
                "PermissionSetArn": set});
            let answer = admin.server.call("sso", target, &input).await;
            let (_, code, message) = answer.fault();
            (code, message)
        };
        assert_eq!(code, "ConflictException", "what waits is in use");
        let mut outcomes = Vec::new();
        for operation in asked {
            let kind = operation.task.kind();
            let found = app.get_operation(&cx, &operation.instance, kind, operation.id);
            outcomes.push(found.await.expect("known").outcome);
        }
        let reasons: Vec<_> = outcomes.iter().map(|o| o.failure_reason()).collect();
        assert_eq!(
            reasons,
            [
                None,
                None,
                Some("Received a 404 status error: Assignment not found."),
                None
            ],
            "{}",
            admin.engine
        );
        assert_eq!(assignments(&admin, &set, MANAGEMENT).await.len(), 1);
    }
}
