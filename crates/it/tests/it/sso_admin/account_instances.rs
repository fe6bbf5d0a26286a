//! Account instances, the end of instances, Regions, attributes for access control.

use base::{IdentityStoreId, InstanceId};
use serde_json::{Value, json};
use testkit::{Answer, Caller};

use super::instances::root_of;
use super::{Admin, pages, text};

/// Calls an operation as somebody else.
async fn call_as(admin: &Admin, caller: &Caller, operation: &str, input: Value) -> Answer {
    let target = format!("SWBExternalService.{operation}");
    admin.server.call_as(caller, "sso", &target, &input).await
}

#[track_caller]
fn fault(answer: &Answer) -> (String, String) {
    let (_, code, message) = answer.fault();
    (code, message)
}

#[tokio::test]
async fn a_member_account_makes_one_instance_of_its_own_and_deletes_it() {
    for admin in Admin::each().await {
        let member = admin.account("member").await;
        let caller = root_of(&admin, &member).await;
        let input = json!({"Name": "Mine", "ClientToken": "t",
            "Tags": [{"Key": "a", "Value": "1"}]});
        let created = call_as(&admin, &caller, "CreateInstance", input.clone());
        let arn = text(&created.await.ok()["InstanceArn"]);
        let again = call_as(&admin, &caller, "CreateInstance", input).await.ok();
        assert_eq!(again["InstanceArn"], json!(arn), "the token is the same");
        for input in [json!({}), json!({"Name": "Other", "ClientToken": "t"})] {
            let answer = call_as(&admin, &caller, "CreateInstance", input).await;
            assert_eq!(fault(&answer).0, "ConflictException");
        }

        let of = json!({"InstanceArn": arn});
        let found = call_as(&admin, &caller, "DescribeInstance", of.clone());
        let found = found.await.ok();
        assert_eq!(found["OwnerAccountId"], json!(member));
        assert_eq!(found["Name"], "Mine");
        assert_eq!(found["Status"], "ACTIVE");
        assert_eq!(found["PermissionSetsEnabled"], false);
        let listed = call_as(&admin, &caller, "ListInstances", json!({}))
            .await
            .ok();
        assert_eq!(listed["Instances"].as_array().map(Vec::len), Some(2));
        let of_management = admin.ok("ListInstances", json!({})).await;
        assert_eq!(of_management["Instances"].as_array().map(Vec::len), Some(1));
        let tags = json!({"ResourceArn": arn});
        let tags = call_as(&admin, &caller, "ListTagsForResource", tags)
            .await
            .ok();
        assert_eq!(tags["Tags"], json!([{"Key": "a", "Value": "1"}]));

        // It has an identity store and applications, and nothing to do with accounts.
        let input = json!({"IdentityStoreId": found["IdentityStoreId"], "DisplayName": "Team"});
        let target = "AWSIdentityStore.CreateGroup";
        let server = &admin.server;
        server
            .call_as(&caller, "identitystore", target, &input)
            .await
            .ok();
        let input = json!({"InstanceArn": arn, "Name": "App",
            "ApplicationProviderArn": "arn:aws:sso::aws:applicationProvider/custom"});
        let made = call_as(&admin, &caller, "CreateApplication", input)
            .await
            .ok();
        let application = json!({"ApplicationArn": made["ApplicationArn"]});
        refuses_what_is_of_organizations(&admin, &caller, &of).await;

        // Another account, though it manages the organization, may not look into it.
        let (code, _) = admin
            .fault("DescribeApplication", application.clone())
            .await;
        assert_eq!(code, "AccessDeniedException");
        for operation in ["DescribeInstance", "DeleteInstance"] {
            let (code, _) = admin.fault(operation, of.clone()).await;
            assert_eq!(code, "AccessDeniedException", "{operation}");
        }

        call_as(&admin, &caller, "DeleteInstance", of.clone())
            .await
            .ok();
        for operation in ["DescribeInstance", "DeleteInstance"] {
            let answer = call_as(&admin, &caller, operation, of.clone()).await;
            assert_eq!(fault(&answer).0, "AccessDeniedException", "{operation}");
        }
        let answer = call_as(&admin, &caller, "DescribeApplication", application).await;
        assert_eq!(fault(&answer).0, "ResourceNotFoundException");
        let answer = call_as(
            &admin,
            &caller,
            "CreateInstance",
            json!({"ClientToken": "t"}),
        )
        .await;
        assert_ne!(answer.ok()["InstanceArn"], json!(arn));
    }
}

async fn refuses_what_is_of_organizations(admin: &Admin, caller: &Caller, of: &Value) {
    let not_supported = (
        "ValidationException".to_owned(),
        "The operation is not supported for this Identity Center instance".to_owned(),
    );
    for (operation, member) in [
        ("CreatePermissionSet", Some(("Name", json!("Reader")))),
        ("ListPermissionSets", None),
        ("ListAccountAssignmentCreationStatus", None),
        ("AddRegion", Some(("RegionName", json!("eu-west-1")))),
        ("ListRegions", None),
        ("DescribeInstanceAccessControlAttributeConfiguration", None),
    ] {
        let mut input = of.clone();
        if let Some((name, value)) = member {
            input[name] = value;
        }
        let answer = call_as(admin, caller, operation, input).await;
        assert_eq!(fault(&answer), not_supported, "{operation}");
    }
}

#[tokio::test]
async fn a_management_account_makes_no_instance_by_the_api() {
    for admin in Admin::each().await {
        assert_eq!(
            admin.fault("CreateInstance", json!({})).await,
            (
                "ValidationException".to_owned(),
                "Organization management account is not allowed to perform the operation."
                    .to_owned()
            )
        );
    }
}

#[tokio::test]
async fn a_deleted_organization_instance_leaves_no_roles_and_no_rows() {
    for admin in Admin::each().await {
        let set = admin.permission_set("Reader").await;
        let (account, user) = (admin.account("member").await, admin.user("jane").await);
        let status = admin.assign(&set, &account, "USER", &user).await;
        assert_eq!(status["Status"], "SUCCEEDED");
        assert_eq!(admin.roles(&account).await.len(), 1);
        let member = root_of(&admin, &account).await;
        let of = json!({"InstanceArn": admin.server.instance.arn()});
        let answer = call_as(&admin, &member, "DeleteInstance", of.clone()).await;
        assert_eq!(fault(&answer).0, "AccessDeniedException", "a member's root");

        // The reconciler has worked when the answer is there.
        assert_eq!(admin.ok("DeleteInstance", of.clone()).await, json!({}));
        assert_eq!(admin.roles(&account).await, []);
        let (code, _) = admin.fault("DescribeInstance", of).await;
        assert_eq!(code, "AccessDeniedException");
        let (code, _) = admin.fault("ListPermissionSets", json!({})).await;
        assert_eq!(code, "ResourceNotFoundException");
        let listed = admin.ok("ListInstances", json!({})).await;
        assert_eq!(listed["Instances"], json!([]));
        let (id, store): (InstanceId, IdentityStoreId) = (
            admin.server.instance.id.clone(),
            admin.server.instance.identity_store_id.clone(),
        );
        for (sql, value) in [
            ("SELECT COUNT(*) FROM instances WHERE id = $1", id.as_str()),
            (
                "SELECT COUNT(*) FROM permission_sets WHERE instance_id = $1",
                id.as_str(),
            ),
            (
                "SELECT COUNT(*) FROM account_assignments WHERE instance_id = $1",
                id.as_str(),
            ),
            (
                "SELECT COUNT(*) FROM saml_signing_keys WHERE instance_id = $1",
                id.as_str(),
            ),
            (
                "SELECT COUNT(*) FROM users WHERE identity_store_id = $1",
                store.as_str(),
            ),
        ] {
            let value = value.to_owned();
            let count: i64 = admin
                .look(move |tx| tx.scalar(sql, db::binds![&value]))
                .await;
            assert_eq!(count, 0, "{}: {sql}", admin.engine);
        }
        // The next start enables Identity Center anew.
        let fresh = admin.server.app.ensure_organization_instance().await;
        assert_ne!(fresh.expect("an instance").id, id);
    }
}

#[tokio::test]
async fn an_instance_that_is_being_deleted_can_be_described_and_nothing_else() {
    for admin in Admin::each().await {
        let set = admin.permission_set("Reader").await;
        let (account, user) = (admin.account("member").await, admin.user("jane").await);
        admin.assign(&set, &account, "USER", &user).await;
        // The reconciler is not asked to work.
        let app = &admin.server.app;
        let id = admin.server.instance.id.clone();
        app.delete_instance(&app.root_cx(), &id)
            .await
            .expect("begun");
        let found = app.get_instance(&app.root_cx(), &id).await.expect("there");
        assert_eq!(found.status, domain::instance::InstanceStatus::Deleting);
        assert_eq!(admin.roles(&account).await.len(), 1);
        let user = base::UserId::parse(&user).expect("an id");
        let store = admin.server.instance.identity_store_id.clone();
        let left = admin
            .look(move |tx| store::identity::find_user(tx, &store, &user))
            .await;
        assert_eq!(left, None, "people go at once");
        // Once more asks once more; then the reconciler finishes.
        app.delete_instance(&app.root_cx(), &id)
            .await
            .expect("asked again");
        let listed = admin.ok("ListInstances", json!({})).await;
        assert_eq!(listed["Instances"][0]["Status"], "DELETE_IN_PROGRESS");
        assert_eq!(admin.roles(&account).await, []);
        let (code, _) = admin.fault("DescribeInstance", json!({})).await;
        assert_eq!(code, "AccessDeniedException");
    }
}

#[tokio::test]
async fn regions_are_added_and_removed() {
    for admin in Admin::each().await {
        let region = |name: &str| json!({"RegionName": name});
        assert_eq!(
            admin.ok("AddRegion", region("eu-west-1")).await,
            json!({"Status": "ADDING"})
        );
        let found = admin.ok("DescribeRegion", region("eu-west-1")).await;
        assert_eq!(found["Status"], "ACTIVE");
        assert_eq!(found["IsPrimaryRegion"], false);
        let primary = admin.ok("DescribeRegion", region("us-east-1")).await;
        assert_eq!(primary["IsPrimaryRegion"], true);
        let found = pages(&admin, "ListRegions", json!({"MaxResults": 1}), "Regions").await;
        let names: Vec<&Value> = found.iter().map(|page| &page[0]["RegionName"]).collect();
        assert_eq!(names, ["us-east-1", "eu-west-1"]);
        let described = admin.ok("DescribeInstance", json!({})).await;
        assert_eq!(described["Regions"].as_array().map(Vec::len), Some(2));
        for name in ["us-east-1", "eu-west-1"] {
            let (code, _) = admin.fault("AddRegion", region(name)).await;
            assert_eq!(code, "ConflictException", "{name}");
        }
        let scope = json!({"RegionScope": "CURRENT_REGION"});
        let listed = admin.ok("ListInstances", scope).await;
        assert_eq!(listed["Instances"].as_array().map(Vec::len), Some(1));

        let (code, _) = admin.fault("RemoveRegion", region("us-east-1")).await;
        assert_eq!(code, "ValidationException");
        assert_eq!(
            admin.ok("RemoveRegion", region("eu-west-1")).await,
            json!({"Status": "REMOVING"})
        );
        for operation in ["RemoveRegion", "DescribeRegion"] {
            assert_eq!(
                admin.fault(operation, region("eu-west-1")).await,
                (
                    "ResourceNotFoundException".to_owned(),
                    "Could not find Region with id eu-west-1".to_owned()
                )
            );
        }
        for number in 0..10 {
            admin
                .ok("AddRegion", region(&format!("xx-test-{number}")))
                .await;
        }
        let (code, _) = admin.fault("AddRegion", region("eu-west-2")).await;
        assert_eq!(code, "ServiceQuotaExceededException");
    }
}

#[tokio::test]
async fn attributes_for_access_control_are_enabled_replaced_and_disabled() {
    const CREATE: &str = "CreateInstanceAccessControlAttributeConfiguration";
    const UPDATE: &str = "UpdateInstanceAccessControlAttributeConfiguration";
    const DESCRIBE: &str = "DescribeInstanceAccessControlAttributeConfiguration";
    const DELETE: &str = "DeleteInstanceAccessControlAttributeConfiguration";
    let configuration = |pairs: &[(&str, &str)]| {
        let attribute =
            |(key, source): &(&str, &str)| json!({"Key": key, "Value": {"Source": [source]}});
        let attributes: Vec<Value> = pairs.iter().map(attribute).collect();
        json!({"InstanceAccessControlAttributeConfiguration":
            {"AccessControlAttributes": attributes}})
    };
    for admin in Admin::each().await {
        let first = configuration(&[
            ("CostCenter", "${path:enterprise.costCenter}"),
            ("Email", "${path:emails[primary eq true].value}"),
        ]);
        for operation in [DESCRIBE, DELETE] {
            let (code, _) = admin.fault(operation, json!({})).await;
            assert_eq!(code, "ResourceNotFoundException", "{operation}");
        }
        let (code, _) = admin.fault(UPDATE, first.clone()).await;
        assert_eq!(code, "ResourceNotFoundException");
        assert_eq!(admin.ok(CREATE, first.clone()).await, json!({}));
        let found = admin.ok(DESCRIBE, json!({})).await;
        assert_eq!(found["Status"], "ENABLED");
        let member = "InstanceAccessControlAttributeConfiguration";
        assert_eq!(found[member], first[member]);
        let (code, _) = admin.fault(CREATE, first).await;
        assert_eq!(code, "ConflictException");
        let second = configuration(&[("Team", "${path:userType}")]);
        assert_eq!(admin.ok(UPDATE, second.clone()).await, json!({}));
        assert_eq!(admin.ok(DESCRIBE, json!({})).await[member], second[member]);
        for wrong in [
            configuration(&[("Team", "a"), ("Team", "b")]),
            configuration(&[("Team", "${path:")]),
        ] {
            let (code, _) = admin.fault(UPDATE, wrong).await;
            assert_eq!(code, "ValidationException");
        }
        assert_eq!(admin.ok(DELETE, json!({})).await, json!({}));
        let (code, _) = admin.fault(DESCRIBE, json!({})).await;
        assert_eq!(code, "ResourceNotFoundException");
    }
}
