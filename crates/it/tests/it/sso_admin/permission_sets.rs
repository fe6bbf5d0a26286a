//! Permission sets.

use serde_json::{Value, json};

use super::{Admin, pages};

#[tokio::test]
async fn a_permission_set_lives_and_goes() {
    for admin in Admin::each().await {
        let input = json!({"Name": "Reader", "Description": "Reads", "SessionDuration": "PT2H",
            "RelayState": "https://example.com/", "Tags": [{"Key": "a", "Value": "1"}]});
        let created = admin.ok("CreatePermissionSet", input).await;
        let set = &created["PermissionSet"];
        let arn = &set["PermissionSetArn"];
        assert_eq!(set["Name"], "Reader");
        assert_eq!(set["SessionDuration"], "PT2H");
        assert!(set["CreatedDate"].is_number());
        let tags = admin.ok("ListTagsForResource", json!({"ResourceArn": arn}));
        assert_eq!(tags.await["Tags"], json!([{"Key": "a", "Value": "1"}]));

        // AWS: what is omitted stays, but for the relay state.
        let input = json!({"PermissionSetArn": arn, "SessionDuration": "PT1H30M"});
        assert_eq!(admin.ok("UpdatePermissionSet", input).await, json!({}));
        let described = admin.ok("DescribePermissionSet", json!({"PermissionSetArn": arn}));
        let set = described.await["PermissionSet"].clone();
        assert_eq!(set["Description"], "Reads");
        assert_eq!(set["SessionDuration"], "PT1H30M");
        assert_eq!(set.get("RelayState"), None);

        let input = json!({"PermissionSetArn": arn});
        assert_eq!(
            admin.ok("DeletePermissionSet", input.clone()).await,
            json!({})
        );
        let id = arn.as_str().and_then(|arn| arn.rsplit('/').next());
        let id = id.expect("an id");
        for operation in ["DescribePermissionSet", "DeletePermissionSet"] {
            assert_eq!(
                admin.fault(operation, input.clone()).await,
                (
                    "ResourceNotFoundException".to_owned(),
                    format!("Could not find PermissionSet with id {id}")
                )
            );
        }
    }
}

#[tokio::test]
async fn a_name_is_taken_once() {
    for admin in Admin::each().await {
        admin.permission_set("Reader").await;
        assert_eq!(
            admin
                .fault("CreatePermissionSet", json!({"Name": "Reader"}))
                .await,
            (
                "ConflictException".to_owned(),
                "PermissionSet with name Reader already exists.".to_owned()
            )
        );
    }
}

#[tokio::test]
async fn a_session_lasts_an_hour_unless_told_otherwise_and_twelve_at_the_most() {
    for admin in Admin::each().await {
        let created = admin.ok("CreatePermissionSet", json!({"Name": "A"})).await;
        assert_eq!(created["PermissionSet"]["SessionDuration"], "PT1H");
        for duration in ["PT59M", "PT12H1S", "1H", "PT"] {
            let input = json!({"Name": "B", "SessionDuration": duration});
            let (code, _) = admin.fault("CreatePermissionSet", input).await;
            assert_eq!(code, "ValidationException", "{duration}");
        }
    }
}

#[tokio::test]
async fn lists_come_in_pages() {
    for admin in Admin::each().await {
        let mut arns = Vec::new();
        for number in 0..5 {
            arns.push(json!(admin.permission_set(&format!("Set{number}")).await));
        }
        let input = json!({"MaxResults": 2});
        let found = pages(&admin, "ListPermissionSets", input, "PermissionSets").await;
        assert_eq!(found.iter().map(Vec::len).collect::<Vec<_>>(), [2, 2, 1]);
        let mut found: Vec<Value> = found.concat();
        found.sort_by_key(ToString::to_string);
        arns.sort_by_key(ToString::to_string);
        assert_eq!(found, arns);
        let (code, _) = admin
            .fault("ListPermissionSets", json!({"NextToken": "bm90b3Vycw"}))
            .await;
        assert_eq!(code, "ValidationException");
    }
}

#[tokio::test]
async fn another_instances_arn_is_not_found() {
    for admin in Admin::each().await {
        let set = admin.permission_set("Reader").await;
        let id = set.rsplit('/').next().expect("an id");
        let foreign = format!("arn:aws:sso:::permissionSet/ssoins-ffffffffffffffff/{id}");
        assert_eq!(
            admin
                .fault(
                    "DescribePermissionSet",
                    json!({"PermissionSetArn": foreign})
                )
                .await,
            (
                "ResourceNotFoundException".to_owned(),
                format!("Could not find PermissionSet with id {id}")
            )
        );
    }
}
