//! What is known before a role is there: what would stand against it, and what it will be called.

use serde_json::{Value, json};

use super::{Admin, MANAGEMENT, text};

async fn cardea(admin: &Admin, operation: &str, mut input: Value) -> Value {
    input["InstanceArn"] = json!(admin.server.instance.arn());
    let target = format!("Cardea.{operation}");
    admin.server.call("cardea", &target, &input).await.ok()
}

#[tokio::test]
async fn the_check_tells_beforehand_what_the_operation_ends_with() {
    for admin in Admin::each().await {
        let set = admin.permission_set("Deployer").await;
        let missing = json!({"PermissionSetArn": set,
            "CustomerManagedPolicyReference": {"Name": "Deploy"}});
        let attach = "AttachCustomerManagedPolicyReferenceToPermissionSet";
        admin.ok(attach, missing).await;
        let boundary = json!({"PermissionSetArn": set, "PermissionsBoundary":
            {"CustomerManagedPolicyReference": {"Name": "Fence", "Path": "/team/"}}});
        let put = "PutPermissionsBoundaryToPermissionSet";
        admin.ok(put, boundary).await;
        let large = format!(
            "{{\"Version\":\"2012-10-17\",\"Statement\":[{{\"Effect\":\"Deny\",\"Action\":\"a:b\",\
             \"Resource\":\"arn:aws:s3:::{}\"}}]}}",
            "x".repeat(10_240)
        );
        let inline = json!({"PermissionSetArn": set, "InlinePolicy": large});
        admin.ok("PutInlinePolicyToPermissionSet", inline).await;
        let account = admin.account("Logs").await;
        let asked = json!({"PermissionSetArn": set, "AccountIds": [account, MANAGEMENT]});

        let all = cardea(&admin, "CheckProvisioning", asked.clone()).await;
        let of = |id: &str| -> Value {
            let checks = all["Checks"].as_array().expect("a list").iter();
            let mut found = checks.filter(|check| check["AccountId"] == id);
            found.next().cloned().expect("the account")
        };
        let check = of(&account);
        assert_eq!(check["Provisioned"], false);
        let kinds = check["Problems"].as_array().expect("a list").iter();
        let kinds: Vec<_> = kinds.map(|problem| text(&problem["Kind"])).collect();
        let expected = [
            "POLICY_NOT_FOUND",
            "POLICY_NOT_FOUND",
            "INLINE_POLICY_TOO_LARGE",
        ];
        assert_eq!(kinds, expected, "{}", admin.engine);
        let first = text(&check["Problems"][0]["Message"]);

        let user = admin.user("ann").await;
        let status = admin.assign(&set, &account, "USER", &user).await;
        assert_eq!(status["Status"], "FAILED");
        assert_eq!(status["FailureReason"], json!(first), "one text for both");

        // Page by page.
        let mut one = asked.clone();
        one["MaxResults"] = json!(1);
        let page = cardea(&admin, "CheckProvisioning", one.clone()).await;
        assert_eq!(page["Checks"].as_array().map(Vec::len), Some(1));
        one["NextToken"] = page["NextToken"].clone();
        let page = cardea(&admin, "CheckProvisioning", one).await;
        assert_eq!(page["Checks"].as_array().map(Vec::len), Some(1));
        assert_eq!(page.get("NextToken"), None);
        let nowhere = json!({"PermissionSetArn": set});
        let page = cardea(&admin, "CheckProvisioning", nowhere).await;
        assert_eq!(page["Checks"], json!([]), "it is provisioned nowhere");
    }
}

#[tokio::test]
async fn a_stable_role_has_the_name_that_was_told_before_and_keeps_it() {
    for admin in Admin::each().await {
        let before = cardea(&admin, "GetRoleNaming", json!({})).await;
        assert_eq!(before["RoleNaming"], "RANDOM");
        let user = admin.user("ann").await;
        let old = admin.permission_set("Old").await;
        admin.assign(&old, MANAGEMENT, "USER", &user).await;
        let random = admin.role(MANAGEMENT).await.name;

        cardea(&admin, "PutRoleNaming", json!({"RoleNaming": "STABLE"})).await;
        let told = json!({"PermissionSetName": "Reader"});
        let told = cardea(&admin, "GetRoleNaming", told).await;
        assert_eq!(told["RoleNaming"], "STABLE");
        let told = text(&told["StableRoleName"]);
        assert!(told.starts_with("AWSReservedSSO_Reader_"), "{told}");
        admin.provision(&old, Some(MANAGEMENT)).await;
        assert_eq!(
            admin.role(MANAGEMENT).await.name,
            random,
            "it keeps its name"
        );
        admin.unassign(&old, MANAGEMENT, "USER", &user).await;

        for again in 0..2 {
            let set = admin.permission_set("Reader").await;
            admin.assign(&set, MANAGEMENT, "USER", &user).await;
            let name = admin.role(MANAGEMENT).await.name;
            assert_eq!(name, told, "{} {again}", admin.engine);
            admin.unassign(&set, MANAGEMENT, "USER", &user).await;
            admin
                .ok("DeletePermissionSet", json!({"PermissionSetArn": set}))
                .await;
        }
        // Somebody's own role has the name already.
        let trust = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"111122223333"},"Action":"sts:AssumeRole"}]}"#;
        let trust =
            percent_encoding::utf8_percent_encode(trust, percent_encoding::NON_ALPHANUMERIC);
        let form = format!(
            "Action=CreateRole&Version=2010-05-08&RoleName={told}&AssumeRolePolicyDocument={trust}"
        );
        let root = &admin.server.root;
        let made = admin.server.query_as(root, "iam", &form).await;
        assert!(made.status.is_success(), "{}", made.text());
        let set = admin.permission_set("Reader").await;
        let status = admin.assign(&set, MANAGEMENT, "USER", &user).await;
        assert_eq!(status["Status"], "SUCCEEDED");
        assert_ne!(admin.role(MANAGEMENT).await.name, told);
    }
}

#[tokio::test]
async fn quotas_are_listed_with_what_is_used() {
    for admin in Admin::each().await {
        admin.permission_set("Reader").await;
        let listed = cardea(&admin, "ListQuotas", json!({})).await;
        let quotas = listed["Quotas"].as_array().expect("a list");
        let of = |name: &str| {
            let found = quotas.iter().find(|quota| quota["Name"] == name);
            found.expect("listed").clone()
        };
        let sets = of("permission_sets_per_instance");
        assert_eq!((&sets["Value"], &sets["Usage"]), (&json!(3_500), &json!(1)));
        let roles = of("iam_policies_per_role");
        assert_eq!(
            (&roles["Code"], roles.get("Usage")),
            (&json!("L-0DA4ABF3"), None)
        );
    }
}
