//! Managed policies, AWS's and customers'.

use app::iam::{CreatePolicy, ListPolicies, PolicyEntities, PolicyScope, PolicyUse};
use base::PageRequest;
use domain::Error;
use domain::iam::HolderName;

use crate::support::{Calls as _, House, OWN, READ_ONLY, houses, page, policy, role, root, says};

#[tokio::test]
async fn quotas_of_sizes_and_attachments_are_kept() {
    for House { app, .. } in houses().await {
        let cx = app.cx(root(OWN));
        app.create_role(&cx, role("Reader", OWN))
            .await
            .expect("a role");
        let long = |size: usize| {
            format!(
                r#"{{"Version":"2012-10-17","Statement":[{{"Effect":"Allow","Action":"s3:Get","Resource":"arn:aws:s3:::{}"}}]}}"#,
                "x".repeat(size)
            )
        };
        app.put_inline_policy(
            &cx,
            HolderName::Role("Reader"),
            "one".to_owned(),
            long(6000),
        )
        .await
        .expect("it fits");
        says(
            app.put_inline_policy(
                &cx,
                HolderName::Role("Reader"),
                "two".to_owned(),
                long(5000),
            )
            .await,
            "Maximum policy size of 10240 bytes exceeded for role Reader",
        );
        app.put_inline_policy(
            &cx,
            HolderName::Role("Reader"),
            "one".to_owned(),
            long(9000),
        )
        .await
        .expect("replaced");
        let large = CreatePolicy {
            document: long(6144),
            ..policy("Large")
        };
        says(
            app.create_policy(&cx, large).await,
            "Cannot exceed quota for PolicySize: 6144",
        );
        for number in 0..20 {
            let made = app.create_policy(&cx, policy(&format!("p{number}"))).await;
            let arn = made.expect("a policy").arn;
            app.attach_policy(&cx, HolderName::Role("Reader"), arn)
                .await
                .expect("attached");
        }
        says(
            app.attach_policy(&cx, HolderName::Role("Reader"), READ_ONLY.to_owned())
                .await,
            "Cannot exceed quota for PoliciesPerRole: 20",
        );
    }
}

#[tokio::test]
async fn a_policy_in_use_is_counted_listed_and_kept() {
    for House { app, .. } in houses().await {
        let cx = app.cx(root(OWN));
        let arn = app
            .create_policy(&cx, policy("Mine"))
            .await
            .expect("a policy")
            .arn;
        says(
            app.create_policy(&cx, policy("MINE")).await,
            "A policy called MINE already exists. Duplicate names are not allowed.",
        );
        app.create_role(&cx, role("Reader", OWN))
            .await
            .expect("a role");
        app.create_role(&cx, role("Bound", OWN))
            .await
            .expect("a role");
        app.attach_policy(&cx, HolderName::Role("Reader"), arn.clone())
            .await
            .expect("attached");
        app.set_role_permissions_boundary(&cx, "Bound", Some(arn.clone()))
            .await
            .expect("bound");
        let found = app.get_policy(&cx, &arn).await.expect("the policy");
        assert_eq!((found.attachment_count, found.boundary_count), (1, 1));
        assert_eq!(found.default_version, "v1");
        let entities = |usage| PolicyEntities {
            arn: arn.clone(),
            usage,
            path_prefix: "/".to_owned(),
            kind: None,
        };
        let all = app
            .list_entities_for_policy(&cx, entities(None), page())
            .await
            .expect("roles");
        let names: Vec<_> = all
            .items
            .iter()
            .map(|holder| holder.name.as_str())
            .collect();
        assert_eq!(names, ["Bound", "Reader"]);
        let query = entities(Some(PolicyUse::Boundary));
        let bound = app
            .list_entities_for_policy(&cx, query, page())
            .await
            .expect("roles");
        assert_eq!(bound.items[0].name, "Bound");
        assert_eq!(bound.items.len(), 1);
        let in_use = "Cannot delete a policy attached to entities.";
        says(app.delete_policy(&cx, &arn).await, in_use);
        app.detach_policy(&cx, HolderName::Role("Reader"), arn.clone())
            .await
            .expect("detached");
        says(app.delete_policy(&cx, &arn).await, in_use);
        app.set_role_permissions_boundary(&cx, "Bound", None)
            .await
            .expect("lifted");
        app.delete_policy(&cx, &arn).await.expect("deleted");
        assert!(app.get_policy(&cx, &arn).await.is_err());
    }
}

#[tokio::test]
async fn policies_of_aws_are_there_and_belong_to_nobody() {
    for House { app, .. } in houses().await {
        let cx = app.cx(root(OWN));
        let found = app.get_policy(&cx, READ_ONLY).await.expect("the policy");
        assert_eq!(
            (found.name.as_str(), found.path.as_str()),
            ("ReadOnlyAccess", "/")
        );
        let version = &found.default_version;
        let version = app
            .get_policy_version(&cx, READ_ONLY, version)
            .await
            .expect("the version");
        assert!(version.document.contains("\"Statement\""));
        let error = app
            .get_policy_version(&cx, READ_ONLY, "v99999")
            .await
            .expect_err("no such");
        assert!(matches!(error, Error::NotFound { .. }), "{error}");
        let error = app
            .delete_policy(&cx, READ_ONLY)
            .await
            .expect_err("not ours");
        assert!(matches!(error, Error::Denied { .. }), "{error}");
    }
}

#[tokio::test]
async fn policies_are_listed_by_scope_use_and_page() {
    for House { app, .. } in houses().await {
        let cx = app.cx(root(OWN));
        for name in ["b", "A"] {
            app.create_policy(&cx, policy(name))
                .await
                .expect("a policy");
        }
        app.create_role(&cx, role("Reader", OWN))
            .await
            .expect("a role");
        app.attach_policy(&cx, HolderName::Role("Reader"), READ_ONLY.to_owned())
            .await
            .expect("attached");
        let query = |scope, only_attached| ListPolicies {
            scope,
            only_attached,
            usage: None,
            path_prefix: "/".to_owned(),
        };
        let local = query(PolicyScope::Local, false);
        let local = app
            .list_policies(&cx, local, page())
            .await
            .expect("policies");
        let names: Vec<_> = local
            .items
            .iter()
            .map(|policy| policy.name.as_str())
            .collect();
        assert_eq!(names, ["A", "b"]);
        let attached = query(PolicyScope::All, true);
        let attached = app
            .list_policies(&cx, attached, page())
            .await
            .expect("policies");
        assert_eq!(attached.items.len(), 1);
        assert_eq!(attached.items[0].arn, READ_ONLY);
        assert_eq!(attached.items[0].attachment_count, 1);
        let mut arns = Vec::new();
        let mut next = None;
        loop {
            let request = PageRequest::new(400, next.as_deref()).expect("a marker");
            let all = query(PolicyScope::All, false);
            let some = app
                .list_policies(&cx, all, request)
                .await
                .expect("policies");
            arns.extend(some.items.into_iter().map(|policy| policy.arn));
            next = some.next;
            if next.is_none() {
                break;
            }
        }
        assert!(arns.len() > 1500, "{}", arns.len());
        let mut unique = arns.clone();
        unique.sort();
        unique.dedup();
        assert_eq!(unique.len(), arns.len(), "nothing comes twice");
    }
}
