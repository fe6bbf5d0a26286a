//! Reports on an account.

use app::iam::{AuthorizationDetail, AuthorizationFilter, Granularity, ReportState};
use base::PageRequest;
use domain::iam::HolderName;

use crate::support::{
    ALLOW_ALL, Calls as _, House, OTHER, OWN, READ_ONLY, houses, page, policy, role, role_session,
    root, says,
};

#[tokio::test]
async fn details_are_roles_and_the_policies_that_the_account_has_or_uses() {
    for House { app, .. } in houses().await {
        let cx = app.cx(root(OWN));
        for name in ["b", "A"] {
            app.create_role(&cx, role(name, OWN)).await.expect("a role");
        }
        app.put_inline_policy(
            &cx,
            HolderName::Role("b"),
            "own".to_owned(),
            ALLOW_ALL.to_owned(),
        )
        .await
        .expect("a policy");
        app.attach_policy(&cx, HolderName::Role("b"), READ_ONLY.to_owned())
            .await
            .expect("attached");
        let mine = app
            .create_policy(&cx, policy("Mine"))
            .await
            .expect("a policy")
            .arn;
        let mut seen = Vec::new();
        let mut next = None;
        loop {
            let request = PageRequest::new(1, next.as_deref()).expect("a marker");
            let some = app
                .get_account_authorization_details(&cx, Vec::new(), request)
                .await;
            let some = some.expect("details");
            assert_eq!(some.items.len(), 1);
            seen.extend(some.items.into_iter().map(|item| match item {
                AuthorizationDetail::Role(role) => format!(
                    "{} {} {}",
                    role.details.role.name,
                    role.inline.len(),
                    role.attached.len()
                ),
                AuthorizationDetail::Policy(policy, versions) => {
                    format!("{} {}", policy.arn, versions.len())
                }
            }));
            next = some.next;
            if next.is_none() {
                break;
            }
        }
        let expected = [
            "A 0 0",
            "b 1 1",
            &format!("{mine} 1"),
            &format!("{READ_ONLY} 1"),
        ];
        assert_eq!(seen, expected);
        for (filter, count) in [
            (AuthorizationFilter::Role, 2),
            (AuthorizationFilter::LocalManagedPolicy, 1),
            (AuthorizationFilter::AwsManagedPolicy, 1),
            (AuthorizationFilter::User, 0),
        ] {
            let some = app
                .get_account_authorization_details(&cx, vec![filter], page())
                .await;
            assert_eq!(some.expect("details").items.len(), count, "{filter:?}");
        }
    }
}

#[tokio::test]
async fn a_credential_report_is_made_and_grows_old() {
    for House { app, .. } in houses().await {
        let cx = app.cx(root(OWN));
        says(
            app.get_credential_report(&cx).await,
            "No report is present. Please generate a report first.",
        );
        let state = app.generate_credential_report(&cx).await.expect("a state");
        assert_eq!(state, ReportState::Started);
        let state = app.generate_credential_report(&cx).await.expect("a state");
        assert_eq!(state, ReportState::Complete);
        let report = app.get_credential_report(&cx).await.expect("a report");
        let lines: Vec<_> = report.content.lines().collect();
        assert_eq!(lines.len(), 2);
        assert_eq!(lines[0].split(',').count(), 22);
        assert_eq!(lines[1].split(',').count(), 22);
        assert!(lines[1].starts_with(&format!("<root_account>,arn:aws:iam::{OWN}:root,")));
        assert!(
            app.get_credential_report(&app.cx(root(OTHER)))
                .await
                .is_err()
        );
        let now = app.clock().now();
        assert_eq!(report.generated_at, now);
    }
}

const BOTH: &str = r#"{"Version":"2012-10-17","Statement":[
            {"Effect":"Allow","Action":["iam:*","s3:Get*"],"Resource":"*"}]}"#;

/// AWS's own policies name hundreds of services.
fn all() -> PageRequest {
    PageRequest::first(1000)
}

#[tokio::test]
async fn what_a_role_used_last_is_known_by_service_and_operation() {
    for House { app, .. } in houses().await {
        let cx = app.cx(root(OWN));
        let made = app
            .create_role(&cx, role("Reader", OWN))
            .await
            .expect("a role")
            .role;
        assert_eq!(
            app.get_role(&cx, "Reader").await.expect("it").last_used,
            None
        );
        let arn = made.arn();
        app.put_inline_policy(
            &cx,
            HolderName::Role("Reader"),
            "own".to_owned(),
            BOTH.to_owned(),
        )
        .await
        .expect("a policy");
        app.attach_policy(&cx, HolderName::Role("Reader"), READ_ONLY.to_owned())
            .await
            .expect("attached");
        let session = app.cx(role_session(&made));
        app.tag_role(&session, "Reader", vec![("a".to_owned(), "1".to_owned())])
            .await
            .expect("tagged");
        let used = app.get_role(&cx, "Reader").await.expect("it").last_used;
        assert_eq!(used, Some((app.clock().now(), "us-east-1".to_owned())));

        let granularity = Granularity::Action;
        let job = app
            .generate_service_last_accessed_details(&cx, &arn, granularity)
            .await;
        let job = job.expect("a job");
        let report = app
            .get_service_last_accessed_details(&cx, &job, all())
            .await;
        let services = report.expect("a report").services.items;
        let find = |namespace: &str| {
            let mut services = services.iter();
            services.find(|service| service.namespace == namespace)
        };
        let iam = find("iam").expect("it may");
        assert_eq!(iam.name, "AWS Identity and Access Management");
        assert_eq!(iam.entities, 1);
        assert_eq!(iam.last.as_ref().expect("used").entity, arn);
        assert_eq!(iam.actions[0].0, "Test");
        assert!(find("s3").expect("it may").last.is_none());

        let entities = app
            .get_service_last_accessed_details_with_entities(&cx, &job, "iam", page())
            .await
            .expect("entities");
        assert_eq!(entities.entities.items[0].0.name, "Reader");
        assert!(entities.entities.items[0].1.is_some());
        let other = app.cx(root(OTHER));
        let stolen = app
            .get_service_last_accessed_details(&other, &job, page())
            .await;
        assert!(matches!(stolen, Err(domain::Error::NotFound { .. })));
    }
}

#[tokio::test]
async fn whoever_has_a_policy_is_in_its_report_and_roles_say_what_grants_them_a_service() {
    for House { app, .. } in houses().await {
        let cx = app.cx(root(OWN));
        let made = app
            .create_role(&cx, role("Reader", OWN))
            .await
            .expect("a role")
            .role;
        let arn = made.arn();
        app.put_inline_policy(
            &cx,
            HolderName::Role("Reader"),
            "own".to_owned(),
            BOTH.to_owned(),
        )
        .await
        .expect("a policy");
        app.attach_policy(&cx, HolderName::Role("Reader"), READ_ONLY.to_owned())
            .await
            .expect("attached");
        let session = app.cx(role_session(&made));
        app.tag_role(&session, "Reader", vec![("a".to_owned(), "1".to_owned())])
            .await
            .expect("tagged");
        let granularity = Granularity::Service;
        let job = app
            .generate_service_last_accessed_details(&cx, READ_ONLY, granularity)
            .await;
        let report = app
            .get_service_last_accessed_details(&cx, &job.expect("a job"), all())
            .await;
        let services = report.expect("a report").services.items;
        let iam = services
            .iter()
            .find(|service| service.namespace == "iam")
            .expect("it may");
        assert_eq!(iam.entities, 1);
        assert!(iam.actions.is_empty());
        let nobody = format!("arn:aws:iam::{OWN}:role/Nobody");
        let missing = app
            .generate_service_last_accessed_details(&cx, &nobody, granularity)
            .await;
        assert!(matches!(missing, Err(domain::Error::NotFound { .. })));

        let namespaces = vec!["s3".to_owned(), "sqs".to_owned()];
        let granting = app
            .list_policies_granting_service_access(&cx, &arn, namespaces)
            .await;
        let granting = granting.expect("policies");
        let names: Vec<Vec<&str>> = granting
            .iter()
            .map(|(_, policies)| policies.iter().map(|policy| policy.name.as_str()).collect())
            .collect();
        assert_eq!(
            names,
            [vec!["own", "ReadOnlyAccess"], vec!["ReadOnlyAccess"]]
        );
        assert_eq!(granting[0].1[0].role.as_deref(), Some("Reader"));
    }
}
