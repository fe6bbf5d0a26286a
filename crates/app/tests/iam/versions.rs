//! Versions of managed policies.

use app::iam::CreatePolicyVersion;
use base::PageRequest;
use domain::iam::HolderName;

use crate::support::{
    ALLOW_ALL, Calls as _, House, OWN, READ_ONLY, houses, page, policy, role, role_session, root,
    says,
};

const DENY_ALL: &str =
    r#"{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Action":"*","Resource":"*"}]}"#;

fn version(arn: &str, document: &str, set_as_default: bool) -> CreatePolicyVersion {
    CreatePolicyVersion {
        arn: arn.to_owned(),
        document: document.to_owned(),
        set_as_default,
    }
}

#[tokio::test]
async fn five_versions_are_kept_and_numbers_are_not_used_again() {
    for House { app, .. } in houses().await {
        let cx = app.cx(root(OWN));
        let arn = app
            .create_policy(&cx, policy("Mine"))
            .await
            .expect("a policy")
            .arn;
        for number in 2..=5 {
            let made = app
                .create_policy_version(&cx, version(&arn, DENY_ALL, false))
                .await;
            let made = made.expect("a version");
            assert_eq!((made.id, made.is_default), (format!("v{number}"), false));
        }
        says(
            app.create_policy_version(&cx, version(&arn, DENY_ALL, true))
                .await,
            "A managed policy can have up to 5 versions. Before you create a new version, you \
             must delete an existing version.",
        );
        says(
            app.delete_policy_version(&cx, &arn, "v1".to_owned()).await,
            "Cannot delete the default version of a policy.",
        );
        says(
            app.delete_policy(&cx, &arn).await,
            "This policy has more than one version. Before you delete a policy, you must delete \
             the policy's versions. The default version is deleted with the policy.",
        );
        app.delete_policy_version(&cx, &arn, "v5".to_owned())
            .await
            .expect("deleted");
        assert!(
            app.delete_policy_version(&cx, &arn, "v5".to_owned())
                .await
                .is_err()
        );
        let made = app
            .create_policy_version(&cx, version(&arn, DENY_ALL, true))
            .await;
        assert_eq!(made.expect("a version").id, "v6");
        let found = app.get_policy(&cx, &arn).await.expect("the policy");
        assert_eq!(found.default_version, "v6");

        let mut ids = Vec::new();
        let mut next = None;
        loop {
            let request = PageRequest::new(2, next.as_deref()).expect("a marker");
            let some = app
                .list_policy_versions(&cx, &arn, request)
                .await
                .expect("versions");
            ids.extend(some.items.into_iter().map(|version| version.id));
            next = some.next;
            if next.is_none() {
                break;
            }
        }
        assert_eq!(ids, ["v6", "v4", "v3", "v2", "v1"]);
        let found = app
            .get_policy_version(&cx, &arn, "v1")
            .await
            .expect("the version");
        assert_eq!(
            (found.document.as_str(), found.is_default),
            (ALLOW_ALL, false)
        );
        assert!(app.get_policy_version(&cx, &arn, "v5").await.is_err());
        for id in ["v1", "v2", "v3", "v4"] {
            app.delete_policy_version(&cx, &arn, id.to_owned())
                .await
                .expect("deleted");
        }
        app.delete_policy(&cx, &arn).await.expect("deleted");
        // What comes after under the same name has nothing of it.
        let again = app
            .create_policy(&cx, policy("Mine"))
            .await
            .expect("a policy");
        let versions = app.list_policy_versions(&cx, &again.arn, page()).await;
        assert_eq!(versions.expect("versions").items.len(), 1);
    }
}

#[tokio::test]
async fn the_default_version_decides_at_once() {
    for House { app, .. } in houses().await {
        let cx = app.cx(root(OWN));
        let arn = app
            .create_policy(&cx, policy("Mine"))
            .await
            .expect("a policy")
            .arn;
        let made = app
            .create_role(&cx, role("Reader", OWN))
            .await
            .expect("a role")
            .role;
        app.attach_policy(&cx, HolderName::Role("Reader"), arn.clone())
            .await
            .expect("attached");
        let session = app.cx(role_session(&made));
        app.get_role(&session, "Reader").await.expect("allowed");
        app.create_policy_version(&cx, version(&arn, DENY_ALL, true))
            .await
            .expect("a version");
        let error = app.get_role(&session, "Reader").await.expect_err("denied");
        assert!(
            error
                .to_string()
                .ends_with("with an explicit deny in an identity-based policy")
        );
        app.set_default_policy_version(&cx, &arn, "v1".to_owned())
            .await
            .expect("set");
        app.get_role(&session, "Reader")
            .await
            .expect("allowed again");
    }
}

#[tokio::test]
async fn what_is_no_policy_is_no_version_and_policies_of_aws_have_one() {
    for House { app, .. } in houses().await {
        let cx = app.cx(root(OWN));
        let arn = app
            .create_policy(&cx, policy("Mine"))
            .await
            .expect("a policy")
            .arn;
        for document in ["{}", "x"] {
            let refused = app
                .create_policy_version(&cx, version(&arn, document, true))
                .await;
            let error = refused.expect_err("no policy");
            assert!(
                matches!(error, domain::Error::MalformedPolicy { .. }),
                "{error}"
            );
        }
        let large = ALLOW_ALL.replace(
            "\"*\"}",
            &format!("\"arn:aws:s3:::{}\"}}", "x".repeat(6200)),
        );
        says(
            app.create_policy_version(&cx, version(&arn, &large, true))
                .await,
            "Cannot exceed quota for PolicySize: 6144",
        );
        let versions = app
            .list_policy_versions(&cx, &arn, page())
            .await
            .expect("versions");
        assert_eq!(versions.items.len(), 1, "nothing was stored");
        says(
            app.set_default_policy_version(&cx, &arn, "v9".to_owned())
                .await
                .map_err(|error| match error {
                    domain::Error::NotFound { id, .. } => domain::Error::invalid(id),
                    other => other,
                }),
            &format!("Policy {arn} version v9 does not exist or is not attachable."),
        );
        let versions = app
            .list_policy_versions(&cx, READ_ONLY, page())
            .await
            .expect("versions");
        assert!(versions.items[0].is_default);
        let refused = app
            .create_policy_version(&cx, version(READ_ONLY, ALLOW_ALL, true))
            .await;
        assert!(matches!(refused, Err(domain::Error::Denied { .. })));
    }
}
