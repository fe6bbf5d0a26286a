//! Provisioning in the management account needs the caller's own rights in IAM.

use serde_json::{Value, json};
use testkit::Caller;

use super::house::{House, MANAGEMENT, text};
use super::rules::rule;

/// How an operation on an assignment ended, and why.
async fn outcome(
    house: &House,
    caller: &Caller,
    operation: &str,
    set: &str,
    account: &str,
) -> Value {
    let (kind, status) = match operation {
        "CreateAccountAssignment" => ("Creation", "AccountAssignmentCreationStatus"),
        _ => ("Deletion", "AccountAssignmentDeletionStatus"),
    };
    let input = house.assignment(set, account);
    let asked = house.sso(caller, operation, input).await.ok();
    assert_eq!(asked[status]["Status"], "IN_PROGRESS");
    let id = &asked[status]["RequestId"];
    let input = json!({format!("AccountAssignment{kind}RequestId"): id});
    let described = house.root(&format!("Describe{status}"), input).await;
    described[status].clone()
}

/// How a provisioning of all accounts ended, and why.
async fn provisioned(house: &House, caller: &Caller, set: &str) -> Value {
    let input = json!({"PermissionSetArn": set, "TargetType": "ALL_PROVISIONED_ACCOUNTS"});
    let asked = house.sso(caller, "ProvisionPermissionSet", input).await;
    let id = &asked.ok()["PermissionSetProvisioningStatus"]["RequestId"];
    let input = json!({"ProvisionPermissionSetRequestId": id});
    let operation = "DescribePermissionSetProvisioningStatus";
    let described = house.root(operation, input).await;
    described["PermissionSetProvisioningStatus"].clone()
}

#[track_caller]
fn failed(status: &Value, action: &str, resource: &str) {
    assert_eq!(status["Status"], "FAILED", "{status}");
    let reason = text(&status["FailureReason"]);
    let start = "Received a 403 status error: Access denied by IAM. Please check your policy, or \
                 wait for role propagation to complete. IAM Error: User: arn:aws:sts::";
    assert!(reason.starts_with(start), "{reason}");
    let denial = format!("is not authorized to perform: {action} on resource: {resource}");
    assert!(reason.contains(&denial), "{reason}");
    let tail = "(Service: AmazonIdentityManagement; Status Code: 403; Error Code: AccessDenied; \
                Request ID: ";
    assert!(
        reason.contains(tail) && reason.ends_with("; Proxy: null)"),
        "{reason}"
    );
}

#[tokio::test]
async fn without_rights_in_iam_what_a_rule_may_bring_to_the_management_account_is_not_edited() {
    for house in House::each().await {
        let caller = house
            .session_with(MANAGEMENT, "Masters", &["AWSSSOMasterAccountAdministrator"])
            .await;
        let (latent, free) = (
            house.permission_set("Latent", &[]).await,
            house.permission_set("Free", &[]).await,
        );
        // It covers no account yet.
        let tags = json!({"AccountTags": {"AnyOf": [{"AllOf": [{"Key": "some-day"}]}]}});
        let mut some_day = rule("some-day", &tags, &[&house.alice()], &[&latent]);
        some_day["IncludeManagementAccount"] = json!(true);
        house.cardea("CreateAssignmentRule", some_day).await.ok();
        let attach = |set: &str| {
            json!({"PermissionSetArn": set,
            "ManagedPolicyArn": "arn:aws:iam::aws:policy/AdministratorAccess"})
        };
        let operation = "AttachManagedPolicyToPermissionSet";
        let denied = house.sso(&caller, operation, attach(&latent)).await;
        let (status, code, message) = denied.fault();
        assert_eq!((status, code.as_str()), (400, "AccessDeniedException"));
        assert!(message.contains("Access denied by IAM"), "{message}");
        let input = json!({"PermissionSetArn": latent});
        let left = house
            .root("ListManagedPoliciesInPermissionSet", input)
            .await;
        assert_eq!(left["AttachedManagedPolicies"], json!([]));
        house.sso(&caller, operation, attach(&free)).await.ok();
        // Root has every right.
        house.root(operation, attach(&latent)).await;
    }
}

#[tokio::test]
async fn without_rights_in_iam_the_members_are_provisioned_and_the_management_account_is_not() {
    for house in House::each().await {
        let member = house.account("member").await;
        // It may do everything in Identity Center, and hardly anything in IAM.
        let caller = house
            .session_with(MANAGEMENT, "Masters", &["AWSSSOMasterAccountAdministrator"])
            .await;
        let set = house.permission_set("Target", &["ReadOnlyAccess"]).await;
        let create = "CreateAccountAssignment";
        let status = outcome(&house, &caller, create, &set, &member).await;
        assert_eq!(status["Status"], "SUCCEEDED", "{status}");
        let status = outcome(&house, &caller, create, &set, MANAGEMENT).await;
        let provider = format!("arn:aws:iam::{MANAGEMENT}:saml-provider/AWSSSO_");
        failed(&status, "iam:GetSAMLProvider", &provider);

        house.assign(&set, MANAGEMENT).await;
        let input = json!({"PermissionSetArn": set, "SessionDuration": "PT2H"});
        house.root("UpdatePermissionSet", input).await;
        let status = provisioned(&house, &caller, &set).await;
        failed(&status, "iam:GetSAMLProvider", &provider);
        // The member has the new definition, and the management account has not.
        let input = json!({"PermissionSetArn": set,
            "ProvisioningStatus": "LATEST_PERMISSION_SET_NOT_PROVISIONED"});
        let operation = "ListAccountsForProvisionedPermissionSet";
        let stale = house.root(operation, input).await;
        assert_eq!(stale["AccountIds"], json!([MANAGEMENT]), "{}", house.engine);

        let delete = "DeleteAccountAssignment";
        let status = outcome(&house, &caller, delete, &set, &member).await;
        assert_eq!(status["Status"], "SUCCEEDED", "{status}");
        let status = outcome(&house, &caller, delete, &set, MANAGEMENT).await;
        let role = format!(
            "arn:aws:iam::{MANAGEMENT}:role/aws-reserved/sso.amazonaws.com/AWSReservedSSO_Target_"
        );
        failed(&status, "iam:GetRole", &role);
    }
}

#[tokio::test]
async fn each_right_that_provisioning_needs_is_asked_for() {
    for house in House::each().await {
        let set = house.permission_set("Target", &["ReadOnlyAccess"]).await;
        let masters = house
            .permission_set("Masters", &["AWSSSOMasterAccountAdministrator"])
            .await;
        let may = |actions: &[&str]| {
            json!({"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": actions,
                "Resource": [format!("arn:aws:iam::{MANAGEMENT}:role/aws-reserved/*"),
                    format!("arn:aws:iam::{MANAGEMENT}:saml-provider/AWSSSO_*")]}]})
        };
        house.assign(&masters, MANAGEMENT).await;
        let caller = house.session(MANAGEMENT, "Masters").await;
        let mut actions = vec!["iam:GetSAMLProvider", "iam:UpdateSAMLProvider"];
        for next in [
            "iam:GetRole",
            "iam:CreateRole",
            "iam:ListRolePolicies",
            "iam:ListAttachedRolePolicies",
            "iam:AttachRolePolicy",
        ] {
            let policy = may(&actions).to_string();
            let input = json!({"PermissionSetArn": masters, "InlinePolicy": policy});
            house.root("PutInlinePolicyToPermissionSet", input).await;
            house.provision(&masters).await;
            let create = "CreateAccountAssignment";
            let status = outcome(&house, &caller, create, &set, MANAGEMENT).await;
            failed(&status, next, "arn:aws:iam::");
            actions.push(next);
        }
        let policy = may(&actions).to_string();
        let input = json!({"PermissionSetArn": masters, "InlinePolicy": policy});
        house.root("PutInlinePolicyToPermissionSet", input).await;
        house.provision(&masters).await;
        let create = "CreateAccountAssignment";
        let status = outcome(&house, &caller, create, &set, MANAGEMENT).await;
        assert_eq!(status["Status"], "SUCCEEDED", "{}: {status}", house.engine);
    }
}
