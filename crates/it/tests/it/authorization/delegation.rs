//! Members of the organization: what they may not do, and what a delegated administrator may.

use edge_aws::UNSUPPORTED;
use serde_json::{Value, json};

use super::house::{House, MANAGEMENT};

const REGISTER: &str = "RegisterDelegatedAdministrator";

/// Makes an account the administrator of Identity Center; whether that can be done here.
async fn delegate(house: &House, member: &str) -> bool {
    if UNSUPPORTED.contains(&("organizations", REGISTER)) {
        return false;
    }
    let principal = "sso.amazonaws.com";
    for (operation, input) in [
        (
            "EnableAWSServiceAccess",
            json!({"ServicePrincipal": principal}),
        ),
        (
            REGISTER,
            json!({"AccountId": member, "ServicePrincipal": principal}),
        ),
    ] {
        let target = format!("AWSOrganizationsV20161128.{operation}");
        let answer = house.server.call("organizations", &target, &input).await;
        assert!(answer.status.is_success(), "{}", answer.text());
    }
    true
}

#[tokio::test]
async fn a_member_may_not_until_it_is_the_delegated_administrator_and_then_not_everything() {
    for house in House::each().await {
        let (member, other) = (house.account("member").await, house.account("other").await);
        let caller = house
            .session_with(&member, "Administrators", &["AdministratorAccess"])
            .await;
        let free = house.permission_set("Free", &[]).await;
        let taken = house.permission_set("Taken", &[]).await;
        house.assign(&taken, MANAGEMENT).await;
        let (house, caller) = (&house, &caller);
        let call = |operation: &'static str, input: Value| async move {
            house.sso(caller, operation, input).await
        };
        let update = |set: &str| json!({"PermissionSetArn": set, "Description": "ours"});

        let (_, code, message) = call("UpdatePermissionSet", update(&free)).await.fault();
        assert_eq!(code, "AccessDeniedException", "{}", house.engine);
        let expected = format!(
            "is not authorized to perform: sso:UpdatePermissionSet on resource: {free} because \
             no resource-based policy allows the sso:UpdatePermissionSet action"
        );
        assert!(message.ends_with(&expected), "{message}");
        let answer = house.people(caller, "ListUsers", json!({})).await;
        assert_eq!(answer.fault().1, "AccessDeniedException");

        if !delegate(house, &member).await {
            continue;
        }
        call("UpdatePermissionSet", update(&free)).await.ok();
        call("CreateAccountAssignment", house.assignment(&free, &other))
            .await
            .ok();
        let input = json!({"DisplayName": "people"});
        house.people(caller, "CreateGroup", input).await.ok();
        call("DescribePermissionSet", json!({"PermissionSetArn": taken}))
            .await
            .ok();
        for (operation, input, reason) in [
            (
                "UpdatePermissionSet",
                update(&taken),
                "You cannot modify permission sets",
            ),
            (
                "DeletePermissionSet",
                json!({"PermissionSetArn": taken}),
                "You cannot delete permission sets",
            ),
            (
                "CreateAccountAssignment",
                house.assignment(&taken, &other),
                "You cannot assign access to permission sets",
            ),
            (
                "CreateAccountAssignment",
                house.assignment(&free, MANAGEMENT),
                "You cannot manage access to the management account",
            ),
        ] {
            let (_, code, message) = call(operation, input).await.fault();
            assert_eq!(code, "AccessDeniedException", "{operation}: {message}");
            assert!(message.contains(reason), "{operation}: {message}");
        }
    }
}
