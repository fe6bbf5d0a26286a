//! Reports on an account.

use app::iam::{
    AccessReportOrder, AuthorizationDetail, AuthorizationFilter, Granularity, HeldPolicies,
    ReportState,
};
use app::{App, Cx};
use base::{OrganizationPolicyId, PageRequest, Secret};
use domain::Actor;
use domain::iam::{HolderKind, HolderName, PasswordPolicy, PasswordReset, User};

use crate::support::{
    ALLOW_ALL, Calls as _, House, OTHER, OWN, READ_ONLY, forbid, houses, iam_user, organize, page,
    policy, role, role_session, root, says, user,
};

/// A user of a group, each with an inline policy, and the group with a managed one too.
#[expect(
    clippy::expect_used,
    reason = "a helper of tests, which clippy does not know for one"
)]
async fn engineer(app: &App, cx: &Cx) -> User {
    let made = app.create_iam_user(cx, user("jane")).await.expect("a user");
    let group = "Engineers".to_owned();
    app.create_iam_group(cx, "/".to_owned(), group)
        .await
        .expect("a group");
    app.add_user_to_group(cx, "Engineers", "jane".to_owned())
        .await
        .expect("added");
    let group = HolderName::Group("Engineers");
    for holder in [HolderName::User("jane"), group] {
        app.put_inline_policy(cx, holder, "own".to_owned(), BOTH.to_owned())
            .await
            .expect("a policy");
    }
    app.attach_policy(cx, group, READ_ONLY.to_owned())
        .await
        .expect("attached");
    made.user
}

/// Its name and how many policies or versions it has.
fn shown(item: &AuthorizationDetail) -> String {
    let count = |held: &HeldPolicies| format!("{} {}", held.inline.len(), held.attached.len());
    match item {
        AuthorizationDetail::User(user) => {
            let (name, policies) = (&user.details.user.name, count(&user.policies));
            format!("user {name} {policies} {:?}", user.groups)
        }
        AuthorizationDetail::Group(group) => {
            format!("group {} {}", group.group.name, count(&group.policies))
        }
        AuthorizationDetail::Role(role) => {
            format!("{} {}", role.details.role.name, count(&role.policies))
        }
        AuthorizationDetail::Policy(policy, versions) => {
            format!("{} {}", policy.arn, versions.len())
        }
    }
}

#[tokio::test]
async fn details_are_users_groups_roles_and_the_policies_that_the_account_has_or_uses() {
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
        engineer(&app, &cx).await;
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
            seen.extend(some.items.iter().map(shown));
            next = some.next;
            if next.is_none() {
                break;
            }
        }
        let expected = [
            "user jane 1 0 [\"Engineers\"]",
            "group Engineers 1 1",
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
            (AuthorizationFilter::User, 1),
            (AuthorizationFilter::Group, 1),
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
        assert_eq!(entities.entities.items[0].0.name(), "Reader");
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
        assert_eq!(
            granting[0].1[0].holder,
            Some((HolderKind::Role, "Reader".to_owned()))
        );
    }
}

#[tokio::test]
async fn users_have_their_lines_in_the_credential_report() {
    for House { app, .. } in houses().await {
        let cx = app.cx(root(OWN));
        let made = engineer(&app, &cx).await;
        app.create_iam_user(&cx, user("Bob")).await.expect("a user");
        let policy = PasswordPolicy {
            max_age_days: Some(1),
            ..PasswordPolicy::UNSAID
        };
        app.update_account_password_policy(&cx, policy)
            .await
            .expect("a policy");
        let password = Some(Secret::new("secret"));
        app.create_login_profile(&cx, Some("jane"), password, PasswordReset::NotRequired)
            .await
            .expect("a password");
        app.create_access_key(&cx, Some("jane"))
            .await
            .expect("a key");
        app.generate_credential_report(&cx).await.expect("made");
        let report = app.get_credential_report(&cx).await.expect("a report");
        let lines: Vec<Vec<&str>> = report
            .content
            .lines()
            .map(|line| line.split(',').collect())
            .collect();
        let names: Vec<&str> = lines.iter().map(|line| line[0]).collect();
        assert_eq!(names, ["user", "<root_account>", "Bob", "jane"]);
        assert!(lines.iter().all(|line| line.len() == 22));
        assert_eq!(
            lines[2][3..9],
            ["false", "N/A", "N/A", "N/A", "false", "false"]
        );
        let arn = made.arn();
        let now = "2027-01-15T08:00:00+00:00";
        let next = "2027-01-16T08:00:00+00:00";
        assert_eq!(
            lines[3][1..10],
            [
                &arn,
                now,
                "true",
                "no_information",
                now,
                next,
                "false",
                "true",
                now
            ]
        );
    }
}

#[tokio::test]
async fn users_and_those_of_groups_are_in_reports_on_services() {
    for House { app, .. } in houses().await {
        let cx = app.cx(root(OWN));
        let made = engineer(&app, &cx).await;
        let jane = app.cx(Actor::User(iam_user(&made)));
        app.create_iam_user(&jane, user("Bob"))
            .await
            .expect("a user");
        let group = format!("arn:aws:iam::{OWN}:group/Engineers");
        for arn in [&made.arn(), &group, READ_ONLY] {
            let job = app
                .generate_service_last_accessed_details(&cx, arn, Granularity::Service)
                .await
                .expect("a job");
            let report = app
                .get_service_last_accessed_details(&cx, &job, all())
                .await;
            let services = report.expect("a report").services.items;
            let mut services = services.iter();
            let iam = services.find(|service| service.namespace == "iam");
            let last = iam.expect("it may").last.as_ref().expect("used");
            assert_eq!(last.entity, made.arn(), "{arn}");
            let entities = app
                .get_service_last_accessed_details_with_entities(&cx, &job, "iam", page())
                .await
                .expect("entities");
            let entities = entities.entities.items;
            let names: Vec<&str> = entities.iter().map(|(entity, _)| entity.name()).collect();
            assert_eq!(names, ["jane"], "{arn}");
        }
        let services = vec!["s3".to_owned()];
        let granting = app
            .list_policies_granting_service_access(&cx, &made.arn(), services)
            .await;
        let granting = granting.expect("policies");
        let holders: Vec<_> = granting[0].1.iter().map(|policy| &policy.holder).collect();
        assert_eq!(
            holders,
            [
                &Some((HolderKind::User, "jane".to_owned())),
                &Some((HolderKind::Group, "Engineers".to_owned())),
                &None,
            ]
        );
    }
}

#[tokio::test]
#[expect(clippy::too_many_lines, reason = "one story")]
async fn an_organization_shows_what_its_accounts_used_of_what_its_policies_let_them() {
    for House { app, db } in houses().await {
        organize(&db, OWN, OTHER).await;
        let deny = r#"{"Version":"2012-10-17","Statement":[
            {"Effect":"Deny","Action":"s3:*","Resource":"*"}]}"#;
        forbid(&db, OTHER, deny).await;
        let member = app.cx(root(OTHER));
        let made = app
            .create_role(&member, role("Reader", OTHER))
            .await
            .expect("a role")
            .role;
        app.put_inline_policy(
            &member,
            HolderName::Role("Reader"),
            "own".to_owned(),
            ALLOW_ALL.to_owned(),
        )
        .await
        .expect("a policy");
        let session = app.cx(role_session(&made));
        app.tag_role(&session, "Reader", vec![("a".to_owned(), "1".to_owned())])
            .await
            .expect("tagged");

        let cx = app.cx(root(OWN));
        let report = async |path: &str, order: AccessReportOrder, page: PageRequest| {
            let job = app
                .generate_organizations_access_report(&cx, path, None)
                .await
                .expect("a job");
            app.get_organizations_access_report(&cx, &job, order, page)
                .await
                .expect("a report")
        };
        let (top, account) = (
            "o-aaaaaaaaaa/r-aaaa".to_owned(),
            format!("o-aaaaaaaaaa/r-aaaa/{OTHER}"),
        );
        let by_name = AccessReportOrder::NamespaceAscending;
        let of_account = report(&account, by_name, all()).await;
        let find = |namespace: &str| {
            let mut services = of_account.services.items.iter();
            services.find(|service| service.namespace == namespace)
        };
        let iam = find("iam").expect("allowed");
        assert_eq!(iam.accounts, 1);
        let (_, path, region) = iam.last.as_ref().expect("used");
        assert_eq!((path, region.as_str()), (&account, "us-east-1"));
        assert!(find("sqs").expect("allowed").last.is_none());
        assert!(find("s3").is_none(), "denied altogether");
        assert_eq!(of_account.accessible, of_account.services.items.len());
        assert_eq!(of_account.not_accessed, of_account.accessible - 1);

        // The root's own policies deny nothing.
        let of_root = report(&top, by_name, all()).await;
        assert_eq!(of_root.accessible, of_account.accessible + 1);
        let latest = report(
            &top,
            AccessReportOrder::TimeAscending,
            PageRequest::first(1),
        )
        .await;
        assert_eq!(latest.services.items[0].namespace, "iam");
        assert!(latest.services.next.is_some());
        assert_eq!(latest.accessible, of_root.accessible);

        // By pages, backwards: all of them, none twice.
        let job = app.generate_organizations_access_report(&cx, &top, None);
        let job = job.await.expect("a job");
        let (mut names, mut token) = (Vec::new(), None::<String>);
        loop {
            let page = PageRequest::new(7, token.as_deref()).expect("a page");
            let order = AccessReportOrder::NamespaceDescending;
            let found = app
                .get_organizations_access_report(&cx, &job, order, page)
                .await
                .expect("a report");
            names.extend(found.services.items.into_iter().map(|s| s.namespace));
            token = found.services.next;
            if token.is_none() {
                break;
            }
        }
        names.reverse();
        let sorted = of_root.services.items.iter().map(|s| s.namespace.clone());
        assert_eq!(names, sorted.collect::<Vec<_>>());

        // Of a policy: what it allows, and the accounts that it limits.
        let full = OrganizationPolicyId::parse("p-FullAWSAccess").expect("an id");
        let job = app
            .generate_organizations_access_report(&cx, &account, Some(full))
            .await
            .expect("a job");
        let of_policy = app
            .get_organizations_access_report(&cx, &job, by_name, all())
            .await
            .expect("a report");
        assert_eq!(of_policy.accessible, of_root.accessible);
    }
}

#[tokio::test]
async fn reports_on_an_organization_are_for_who_manages_it() {
    for House { app, db } in houses().await {
        organize(&db, OWN, OTHER).await;
        let top = "o-aaaaaaaaaa/r-aaaa";
        let (cx, member) = (app.cx(root(OWN)), app.cx(root(OTHER)));
        let off = app.generate_organizations_access_report(&cx, top, None);
        let off = off.await.expect_err("no policies").to_string();
        assert!(
            off.contains("Service control policies are not enabled"),
            "{off}"
        );
        forbid(&db, OTHER, ALLOW_ALL).await;
        let job = app.generate_organizations_access_report(&cx, top, None);
        let job = job.await.expect("a job");
        for wrong in ["o-aaaaaaaaaa/r-bbbb", "o-aaaaaaaaaa/r-aaaa/999999999999"] {
            let refused = app.generate_organizations_access_report(&cx, wrong, None);
            let refused = refused.await;
            assert!(matches!(refused, Err(domain::Error::Invalid { .. })));
        }
        let refused = app.generate_organizations_access_report(&member, top, None);
        assert!(matches!(refused.await, Err(domain::Error::Denied { .. })));
        let stolen = app
            .get_organizations_access_report(&member, &job, AccessReportOrder::default(), all())
            .await;
        assert!(matches!(stolen, Err(domain::Error::NotFound { .. })));
    }
}
