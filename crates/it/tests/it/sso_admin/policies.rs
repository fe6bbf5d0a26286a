//! Policies of permission sets.

use serde_json::json;

use super::{Admin, pages};

const READ_ONLY: &str = "arn:aws:iam::aws:policy/ReadOnlyAccess";
const BILLING: &str = "arn:aws:iam::aws:policy/job-function/Billing";

#[tokio::test]
async fn aws_managed_policies_are_attached_listed_and_detached() {
    for admin in Admin::each().await {
        let set = admin.permission_set("Reader").await;
        let id = set.rsplit('/').next().expect("an id").to_owned();
        let input = |arn: &str| json!({"PermissionSetArn": set, "ManagedPolicyArn": arn});
        let attach = "AttachManagedPolicyToPermissionSet";
        let detach = "DetachManagedPolicyFromPermissionSet";
        for arn in [READ_ONLY, BILLING] {
            assert_eq!(admin.ok(attach, input(arn)).await, json!({}));
        }
        assert_eq!(
            admin.fault(attach, input(BILLING)).await,
            (
                "ConflictException".to_owned(),
                format!(
                    "Permission set with id {id} already has a typed link attachment to a manged \
                     policy with {BILLING}"
                )
            )
        );
        let missing = "arn:aws:iam::aws:policy/NoSuchPolicy";
        assert_eq!(
            admin.fault(attach, input(missing)).await,
            (
                "ResourceNotFoundException".to_owned(),
                format!("Policy does not exist with ARN: {missing}")
            )
        );
        let list = json!({"PermissionSetArn": set, "MaxResults": 1});
        let operation = "ListManagedPoliciesInPermissionSet";
        let found = pages(&admin, operation, list, "AttachedManagedPolicies").await;
        assert_eq!(
            found,
            [
                [json!({"Name": "ReadOnlyAccess", "Arn": READ_ONLY})],
                [json!({"Name": "Billing", "Arn": BILLING})],
            ]
        );
        assert_eq!(admin.ok(detach, input(BILLING)).await, json!({}));
        assert_eq!(
            admin.fault(detach, input(BILLING)).await,
            (
                "ResourceNotFoundException".to_owned(),
                format!("Could not find ManagedPolicy with arn {BILLING}")
            )
        );
    }
}

#[tokio::test]
async fn customer_managed_policies_are_attached_listed_and_detached() {
    for admin in Admin::each().await {
        let set = admin.permission_set("Reader").await;
        let input =
            |policy| json!({"PermissionSetArn": set, "CustomerManagedPolicyReference": policy});
        let attach = "AttachCustomerManagedPolicyReferenceToPermissionSet";
        let detach = "DetachCustomerManagedPolicyReferenceFromPermissionSet";
        let plain = json!({"Name": "Deploy"});
        let with_path = json!({"Name": "Deploy", "Path": "/team/"});
        for policy in [&plain, &with_path] {
            assert_eq!(admin.ok(attach, input(policy)).await, json!({}));
        }
        assert_eq!(
            admin.fault(attach, input(&plain)).await,
            (
                "ConflictException".to_owned(),
                "Given customer managed policy with name: Deploy  and path / already attached"
                    .to_owned()
            )
        );
        let list = json!({"PermissionSetArn": set, "MaxResults": 1});
        let operation = "ListCustomerManagedPolicyReferencesInPermissionSet";
        let member = "CustomerManagedPolicyReferences";
        assert_eq!(
            pages(&admin, operation, list, member).await,
            [
                [json!({"Name": "Deploy", "Path": "/"})],
                [json!({"Name": "Deploy", "Path": "/team/"})],
            ]
        );
        assert_eq!(admin.ok(detach, input(&plain)).await, json!({}));
        assert_eq!(
            admin.fault(detach, input(&plain)).await,
            (
                "ResourceNotFoundException".to_owned(),
                "Given managed policy with name: Deploy  and path / does not exist on \
                 PermissionSet"
                    .to_owned()
            )
        );
    }
}

#[tokio::test]
async fn twenty_policies_of_both_kinds_are_the_most() {
    for admin in Admin::each().await {
        let set = admin.permission_set("Reader").await;
        let id = set.rsplit('/').next().expect("an id").to_owned();
        let attach = "AttachCustomerManagedPolicyReferenceToPermissionSet";
        for number in 0..20 {
            let policy = json!({"Name": format!("Policy{number}")});
            let input = json!({"PermissionSetArn": set, "CustomerManagedPolicyReference": policy});
            admin.ok(attach, input).await;
        }
        let input = json!({"PermissionSetArn": set, "ManagedPolicyArn": BILLING});
        assert_eq!(
            admin
                .fault("AttachManagedPolicyToPermissionSet", input)
                .await,
            (
                "ServiceQuotaExceededException".to_owned(),
                format!(
                    "You have exceeded AWS SSO limits. Cannot create ManagedPolicy more than 20 \
                     for id {id}. Please refer to \
                     https://docs.aws.amazon.com/singlesignon/latest/userguide/limits.html"
                )
            )
        );
        let list = admin.ok(
            "ListManagedPoliciesInPermissionSet",
            json!({"PermissionSetArn": set}),
        );
        assert_eq!(list.await["AttachedManagedPolicies"], json!([]));
    }
}

#[tokio::test]
async fn an_inline_policy_is_a_policy() {
    for admin in Admin::each().await {
        let set = admin.permission_set("Reader").await;
        let put = "PutInlinePolicyToPermissionSet";
        let get = "GetInlinePolicyForPermissionSet";
        let key = json!({"PermissionSetArn": set});
        assert_eq!(admin.ok(get, key.clone()).await["InlinePolicy"], "");
        let policy = r#"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:*", "Resource": "*"}]}"#;
        let input = json!({"PermissionSetArn": set, "InlinePolicy": policy});
        assert_eq!(admin.ok(put, input).await, json!({}));
        assert_eq!(admin.ok(get, key.clone()).await["InlinePolicy"], policy);
        for malformed in ["{", r#"{"Version": "2012-10-17"}"#, "[]"] {
            let input = json!({"PermissionSetArn": set, "InlinePolicy": malformed});
            let (code, _) = admin.fault(put, input).await;
            assert_eq!(code, "ValidationException", "{malformed}");
        }
        // The model counts characters, the quota bytes.
        let wide = policy.replace("s3:*", &format!("s3:{}", "é".repeat(20_000)));
        let input = json!({"PermissionSetArn": set, "InlinePolicy": wide});
        let (code, _) = admin.fault(put, input).await;
        assert_eq!(code, "ServiceQuotaExceededException");
        assert_eq!(admin.ok(get, key.clone()).await["InlinePolicy"], policy);
        for _ in 0..2 {
            let deleted = admin.ok("DeleteInlinePolicyFromPermissionSet", key.clone());
            assert_eq!(deleted.await, json!({}));
        }
        assert_eq!(admin.ok(get, key).await["InlinePolicy"], "");
    }
}

#[tokio::test]
async fn a_boundary_is_one_policy_of_either_kind() {
    for admin in Admin::each().await {
        let set = admin.permission_set("Reader").await;
        let put = "PutPermissionsBoundaryToPermissionSet";
        let get = "GetPermissionsBoundaryForPermissionSet";
        let key = json!({"PermissionSetArn": set});
        let (code, _) = admin.fault(get, key.clone()).await;
        assert_eq!(code, "ResourceNotFoundException");
        for boundary in [
            json!({"ManagedPolicyArn": BILLING}),
            json!({"CustomerManagedPolicyReference": {"Name": "Limits", "Path": "/team/"}}),
        ] {
            let input = json!({"PermissionSetArn": set, "PermissionsBoundary": boundary});
            assert_eq!(admin.ok(put, input).await, json!({}));
            let found = admin.ok(get, key.clone()).await;
            assert_eq!(found["PermissionsBoundary"], boundary);
        }
        for wrong in [
            json!({}),
            json!({"ManagedPolicyArn": BILLING,
                "CustomerManagedPolicyReference": {"Name": "Limits"}}),
        ] {
            let input = json!({"PermissionSetArn": set, "PermissionsBoundary": wrong});
            let (code, _) = admin.fault(put, input).await;
            assert_eq!(code, "ValidationException", "{wrong}");
        }
        let delete = "DeletePermissionsBoundaryFromPermissionSet";
        assert_eq!(admin.ok(delete, key.clone()).await, json!({}));
        let (code, _) = admin.fault(get, key).await;
        assert_eq!(code, "ResourceNotFoundException");
    }
}
