//! What an account decides about itself, and the roles that services have in it.

use app::iam::{CreateServiceLinkedRole, DeletionStatus, OrganizationFeature, TokenVersion};
use domain::Error;
use domain::iam::{HolderName, PasswordPolicy};

use crate::support::{
    ALLOW_ALL, Calls as _, House, OTHER, OWN, READ_ONLY, account, houses, organize, page, role,
    root, says, user,
};

#[tokio::test]
async fn an_alias_is_of_one_account_and_an_account_has_one() {
    for House { app, .. } in houses().await {
        let (cx, other) = (app.cx(root(OWN)), app.cx(root(OTHER)));
        app.create_account_alias(&cx, "one".to_owned())
            .await
            .expect("an alias");
        let taken = "The account alias one already exists.";
        says(
            app.create_account_alias(&other, "one".to_owned()).await,
            taken,
        );
        app.create_account_alias(&cx, "two".to_owned())
            .await
            .expect("another");
        let alias = app.find_account_alias(&cx).await.expect("an alias");
        assert_eq!(alias.as_deref(), Some("two"));
        app.create_account_alias(&other, "one".to_owned())
            .await
            .expect("it is free");
        let gone = app.delete_account_alias(&cx, "one".to_owned()).await;
        assert!(matches!(gone, Err(Error::NotFound { .. })));
        app.delete_account_alias(&cx, "two".to_owned())
            .await
            .expect("deleted");
        assert_eq!(app.find_account_alias(&cx).await.expect("none"), None);
    }
}

#[tokio::test]
async fn a_password_policy_is_replaced_whole() {
    for House { app, .. } in houses().await {
        let cx = app.cx(root(OWN));
        assert!(app.get_account_password_policy(&cx).await.is_err());
        let policy = PasswordPolicy {
            minimum_length: 14,
            require_symbols: true,
            max_age_days: Some(90),
            reuse_prevention: Some(24),
            hard_expiry: Some(true),
            ..PasswordPolicy::UNSAID
        };
        app.update_account_password_policy(&cx, policy)
            .await
            .expect("set");
        assert_eq!(
            app.get_account_password_policy(&cx).await.expect("it"),
            policy
        );
        app.update_account_password_policy(&cx, PasswordPolicy::UNSAID)
            .await
            .expect("set");
        let found = app.get_account_password_policy(&cx).await.expect("it");
        assert_eq!(found, PasswordPolicy::UNSAID);
        app.delete_account_password_policy(&cx)
            .await
            .expect("deleted");
        let gone = app.delete_account_password_policy(&cx).await;
        assert!(matches!(gone, Err(Error::NotFound { .. })));
    }
}

#[tokio::test]
async fn the_summary_counts_what_there_is() {
    for House { app, .. } in houses().await {
        let cx = app.cx(root(OWN));
        app.create_role(&cx, role("Reader", OWN))
            .await
            .expect("a role");
        let version = TokenVersion::V2;
        app.set_security_token_service_preferences(&cx, version)
            .await
            .expect("set");
        app.create_iam_user(&cx, user("ann")).await.expect("a user");
        let group = "Readers".to_owned();
        app.create_iam_group(&cx, "/".to_owned(), group)
            .await
            .expect("a group");
        app.create_virtual_mfa_device(&cx, "/", "spare", Vec::new())
            .await
            .expect("a device");
        let summary = app.get_account_summary(&cx).await.expect("a summary");
        let value = |key: &str| {
            summary
                .iter()
                .find(|(name, _)| *name == key)
                .map(|(_, v)| *v)
        };
        assert_eq!(summary.len(), 34, "all of AWS's keys");
        for (key, expected) in [
            ("Roles", 1),
            ("Users", 1),
            ("UsersQuota", 5000),
            ("Groups", 1),
            ("MFADevices", 1),
            ("MFADevicesInUse", 0),
            ("AccountMFAEnabled", 0),
        ] {
            assert_eq!(value(key), Some(expected), "{key}");
        }
        assert_eq!(value("GlobalEndpointTokenVersion"), Some(2));
        assert_eq!(value("VersionsPerPolicyQuota"), Some(5));
    }
}

#[tokio::test]
async fn outbound_federation_and_properties_are_the_accounts_own() {
    for House { app, .. } in houses().await {
        let (cx, other) = (app.cx(root(OWN)), app.cx(root(OTHER)));
        let issuer = app
            .enable_outbound_web_identity_federation(&cx)
            .await
            .expect("enabled");
        assert!(issuer.ends_with(OWN), "{issuer}");
        assert!(
            app.enable_outbound_web_identity_federation(&cx)
                .await
                .is_err()
        );
        let found = app
            .get_outbound_web_identity_federation_info(&cx)
            .await
            .expect("enabled");
        assert_eq!(found, issuer);
        assert!(
            app.get_outbound_web_identity_federation_info(&other)
                .await
                .is_err()
        );
        app.disable_outbound_web_identity_federation(&cx)
            .await
            .expect("disabled");
        assert!(
            app.disable_outbound_web_identity_federation(&cx)
                .await
                .is_err()
        );

        let property = |key: &str, value: &str| vec![(key.to_owned(), value.to_owned())];
        app.put_account_properties(&cx, property("a", "1"))
            .await
            .expect("put");
        app.put_account_properties(&cx, property("b", "2"))
            .await
            .expect("put");
        app.put_account_properties(&cx, property("a", "3"))
            .await
            .expect("put");
        let found = app.get_account_properties(&cx).await.expect("properties");
        assert_eq!(found, [property("a", "3"), property("b", "2")].concat());
        assert!(
            app.get_account_properties(&other)
                .await
                .expect("none")
                .is_empty()
        );
        let many = (0..50)
            .map(|number| (format!("k{number}"), "v".to_owned()))
            .collect();
        assert!(app.put_account_properties(&cx, many).await.is_err());
        assert_eq!(
            app.get_account_properties(&cx)
                .await
                .expect("properties")
                .len(),
            2
        );
    }
}

#[tokio::test]
async fn features_of_an_organization_are_its_management_accounts() {
    for House { app, db } in houses().await {
        let (cx, member) = (app.cx(root(OWN)), app.cx(root(OTHER)));
        let reason = |error: Error| match error {
            Error::Constraint { reason, .. } => reason,
            other => panic!("{other}"),
        };
        let refused = app
            .list_organizations_features(&cx)
            .await
            .expect_err("alone");
        assert_eq!(reason(refused), "OrganizationNotFoundException");
        organize(&db, OWN, OTHER).await;
        let refused = app
            .list_organizations_features(&member)
            .await
            .expect_err("a member");
        assert_eq!(
            reason(refused),
            "AccountNotManagementOrDelegatedAdministratorException"
        );
        let untrusted = app
            .list_organizations_features(&cx)
            .await
            .expect_err("untrusted");
        assert_eq!(reason(untrusted), "ServiceAccessNotEnabledException");
        let service = || "iam.amazonaws.com".to_owned();
        app.enable_aws_service_access(&cx, service())
            .await
            .expect("trusted");
        let feature = OrganizationFeature::RootSessions;
        let action = "iam:EnableOrganizationsRootSessions";
        let enabled = app.enable_organization_feature(&cx, action, feature).await;
        assert_eq!(enabled.expect("enabled").enabled, [feature]);
        app.register_delegated_administrator(&cx, account(OTHER), service())
            .await
            .expect("registered");
        let listed = app.list_organizations_features(&member).await;
        assert_eq!(listed.expect("an administrator").enabled, [feature]);
        let refused = app
            .enable_organization_feature(&member, action, feature)
            .await
            .expect_err("not the management account");
        assert_eq!(reason(refused), "CallerIsNotManagementAccountException");
        let action = "iam:DisableOrganizationsRootSessions";
        let disabled = app
            .disable_organization_feature(&member, action, feature)
            .await;
        assert!(disabled.expect("disabled").enabled.is_empty());
    }
}

fn linked(service: &str) -> CreateServiceLinkedRole {
    CreateServiceLinkedRole {
        service: service.to_owned(),
        description: None,
        suffix: None,
    }
}

#[tokio::test]
async fn a_service_linked_role_is_the_services_own() {
    for House { app, .. } in houses().await {
        let cx = app.cx(root(OWN));
        let made = app
            .create_service_linked_role(&cx, linked("autoscaling.amazonaws.com"))
            .await;
        let made = made.expect("a role");
        assert_eq!(made.name, "AWSServiceRoleForAutoScaling");
        assert_eq!(made.path, "/aws-service-role/autoscaling.amazonaws.com/");
        says(
            app.create_service_linked_role(&cx, linked("autoscaling.amazonaws.com"))
                .await,
            "Service role name AWSServiceRoleForAutoScaling has been taken in this account, \
             please try a different suffix.",
        );
        let unknown = app
            .create_service_linked_role(&cx, linked("example.com"))
            .await;
        assert!(matches!(unknown, Err(Error::Invalid { .. })));
        let attached = app
            .list_attached_policies(&cx, HolderName::Role(&made.name), "/", page())
            .await;
        assert_eq!(
            attached.expect("policies").items[0].name,
            "AutoScalingServiceRolePolicy"
        );

        let protected = format!(
            "Cannot perform the operation on the protected role '{}' - this role is only \
             modifiable by AWS",
            made.name
        );
        says(app.delete_role(&cx, &made.name).await, &protected);
        says(
            app.attach_policy(&cx, HolderName::Role(&made.name), READ_ONLY.to_owned())
                .await,
            &protected,
        );
        says(
            app.put_inline_policy(
                &cx,
                HolderName::Role(&made.name),
                "a".to_owned(),
                ALLOW_ALL.to_owned(),
            )
            .await,
            &protected,
        );
        let changed = app
            .update_role_description(&cx, &made.name, "Scales".to_owned())
            .await;
        assert_eq!(
            changed.expect("changed").role.description.as_deref(),
            Some("Scales")
        );

        let task = app
            .delete_service_linked_role(&cx, &made.name)
            .await
            .expect("a task");
        assert!(
            task.starts_with("task/aws-service-role/autoscaling.amazonaws.com/"),
            "{task}"
        );
        let status = app
            .get_service_linked_role_deletion_status(&cx, &task)
            .await;
        assert_eq!(status.expect("a status"), DeletionStatus::Succeeded);
        assert!(app.get_role(&cx, &made.name).await.is_err());
        let other = app.cx(root(OTHER));
        assert!(
            app.get_service_linked_role_deletion_status(&other, &task)
                .await
                .is_err()
        );
    }
}

#[tokio::test]
async fn accounts_of_an_organization_have_its_roles_and_keep_them() {
    for House { app, .. } in houses().await {
        let cx = app.cx(root(OWN));
        app.ensure_organization(&cx).await.expect("an organization");
        app.ensure_organization_instance()
            .await
            .expect("an instance");
        app.ensure_organization_instance().await.expect("the same");
        let listed = app
            .list_roles(&cx, "/aws-service-role/", page())
            .await
            .expect("roles");
        let names: Vec<_> = listed.items.iter().map(|role| role.name.as_str()).collect();
        assert_eq!(
            names,
            ["AWSServiceRoleForOrganizations", "AWSServiceRoleForSSO"]
        );
        let task = app
            .delete_service_linked_role(&cx, "AWSServiceRoleForSSO")
            .await;
        let status = app
            .get_service_linked_role_deletion_status(&cx, &task.expect("a task"))
            .await
            .expect("a status");
        let DeletionStatus::Failed { resources, .. } = status else {
            panic!("{status:?}");
        };
        assert!(
            resources[0].starts_with("arn:aws:sso:::instance/"),
            "{resources:?}"
        );
        app.get_role(&cx, "AWSServiceRoleForSSO")
            .await
            .expect("it is there");
    }
}
