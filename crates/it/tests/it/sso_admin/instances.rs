//! Instances and tags.

use serde_json::{Value, json};
use sigv4::SecretKey;
use testkit::Caller;

use super::{Admin, MANAGEMENT};

/// The root of a member account.
pub(super) async fn root_of(admin: &Admin, account: &str) -> Caller {
    let account = base::AccountId::parse(account).expect("an account");
    let app = &admin.server.app;
    let credentials = app
        .account_root_credentials(&app.root_cx(), &account)
        .await
        .expect("credentials of a member's root");
    Caller {
        access_key_id: credentials.access_key_id.to_string(),
        secret: SecretKey::new(credentials.secret_access_key.expose()),
        session_token: Some(credentials.session_token.expose().to_owned()),
        account: Some(account),
    }
}

#[tokio::test]
async fn an_instance_is_listed_described_and_renamed() {
    for admin in Admin::each().await {
        let arn = admin.server.instance.arn();
        let listed = admin.ok("ListInstances", json!({})).await;
        let first = &listed["Instances"][0];
        assert_eq!(first["InstanceArn"], json!(arn));
        assert_eq!(first["OwnerAccountId"], MANAGEMENT);
        assert_eq!(first["Status"], "ACTIVE");
        assert_eq!(first["PrimaryRegion"], "us-east-1");

        admin.ok("UpdateInstance", json!({"Name": "People"})).await;
        let described = admin.ok("DescribeInstance", json!({})).await;
        assert_eq!(described["Name"], "People");
        let store = admin.server.instance.identity_store_id.as_str();
        assert_eq!(described["IdentityStoreId"], store);
        let encryption = &described["EncryptionConfigurationDetails"];
        assert_eq!(encryption["KeyType"], "AWS_OWNED_KMS_KEY");
    }
}

#[tokio::test]
async fn an_unknown_instance_is_denied_on_describe_and_not_found_elsewhere() {
    for admin in Admin::each().await {
        let arn = "arn:aws:sso:::instance/ssoins-ffffffffffffffff";
        let (code, message) = admin
            .fault("DescribeInstance", json!({"InstanceArn": arn}))
            .await;
        assert_eq!(code, "AccessDeniedException");
        assert!(
            message.contains(&format!(
                "is not authorized to perform: sso:DescribeInstance on resource: {arn}"
            )),
            "{message}"
        );
        assert_eq!(
            admin
                .fault("ListPermissionSets", json!({"InstanceArn": arn}))
                .await,
            (
                "ResourceNotFoundException".to_owned(),
                "Could not find Instance with id ssoins-ffffffffffffffff".to_owned()
            )
        );
    }
}

#[tokio::test]
async fn a_member_account_sees_the_organization_instance_and_may_not_change_it() {
    for admin in Admin::each().await {
        let member = admin.account("member").await;
        let caller = root_of(&admin, &member).await;
        let call = |operation: &'static str, input: Value| {
            let (server, caller) = (&admin.server, &caller);
            async move {
                let target = format!("SWBExternalService.{operation}");
                server.call_as(caller, "sso", &target, &input).await
            }
        };
        let arn = admin.server.instance.arn();
        let listed = call("ListInstances", json!({})).await.ok();
        assert_eq!(listed["Instances"][0]["InstanceArn"], json!(arn));
        let input = json!({"InstanceArn": arn, "Name": "Mine"});
        let (_, code, message) = call("CreatePermissionSet", input).await.fault();
        assert_eq!(code, "AccessDeniedException");
        assert_eq!(
            message,
            format!(
                "User: arn:aws:iam::{member}:root is not authorized to perform: \
                 sso:CreatePermissionSet on resource: {arn} because no resource-based policy \
                 allows the sso:CreatePermissionSet action"
            )
        );
        let sets = admin.ok("ListPermissionSets", json!({})).await;
        assert_eq!(sets["PermissionSets"], json!([]));
    }
}

#[tokio::test]
async fn tags_are_put_listed_and_removed() {
    for admin in Admin::each().await {
        let set = admin.permission_set("Tagged").await;
        let instance = admin.server.instance.arn();
        for arn in [&set, &instance] {
            let tags = json!([{"Key": "b", "Value": "1"}, {"Key": "a", "Value": ""}]);
            let input = json!({"ResourceArn": arn, "Tags": tags});
            admin.ok("TagResource", input).await;
            let input = json!({"ResourceArn": arn, "Tags": [{"Key": "b", "Value": "2"}]});
            admin.ok("TagResource", input).await;
            let listed = admin.ok("ListTagsForResource", json!({"ResourceArn": arn}));
            assert_eq!(
                listed.await["Tags"],
                json!([{"Key": "a", "Value": ""}, {"Key": "b", "Value": "2"}])
            );
            let input = json!({"ResourceArn": arn, "TagKeys": ["a", "never"]});
            admin.ok("UntagResource", input).await;
            let listed = admin.ok("ListTagsForResource", json!({"ResourceArn": arn}));
            assert_eq!(listed.await["Tags"], json!([{"Key": "b", "Value": "2"}]));
        }
        let input = json!({"ResourceArn": set, "Tags": [{"Key": "aws:x", "Value": "1"}]});
        let (code, _) = admin.fault("TagResource", input).await;
        assert_eq!(code, "ValidationException");
        let many: Vec<Value> = (0..50)
            .map(|number| json!({"Key": format!("key{number}"), "Value": ""}))
            .collect();
        let input = json!({"ResourceArn": set, "Tags": many});
        let (code, _) = admin.fault("TagResource", input).await;
        assert_eq!(code, "ServiceQuotaExceededException");
        let missing = set
            .replace("/ps-", "/ps-0")
            .split_at(set.len())
            .0
            .to_owned();
        let input = json!({"ResourceArn": missing, "Tags": [{"Key": "a", "Value": ""}]});
        let (code, _) = admin.fault("TagResource", input).await;
        assert_eq!(code, "ResourceNotFoundException");
    }
}
