//! Roles, policies, role assumption, and whether credentials are still good.

mod support;

use app::iam::{
    CreatePolicy, CreateRole, ListPolicies, PolicyEntities, PolicyScope, PolicyUse, UpdateRole,
};
use app::sts::AssumeRole;
use base::{AccountId, PageRequest};
use domain::{Actor, Error, Kind};
use support::{ALLOW_ALL, Calls as _, House, houses, role_session, root, trusting};

const OWN: &str = "111111111111";
const OTHER: &str = "222222222222";
const READ_ONLY: &str = "arn:aws:iam::aws:policy/ReadOnlyAccess";

fn role(name: &str, trusted: &str) -> CreateRole {
    CreateRole {
        name: name.to_owned(),
        path: "/".to_owned(),
        trust_policy: trusting(trusted),
        description: None,
        max_session_duration: None,
        permissions_boundary: None,
        tags: Vec::new(),
    }
}

fn policy(name: &str) -> CreatePolicy {
    CreatePolicy {
        name: name.to_owned(),
        path: "/".to_owned(),
        document: ALLOW_ALL.to_owned(),
        description: None,
        tags: Vec::new(),
    }
}

fn assume(account: &str, name: &str) -> AssumeRole {
    AssumeRole {
        role: format!("arn:aws:iam::{account}:role/{name}"),
        session_name: "me".to_owned(),
        duration: None,
        external_id: None,
    }
}

fn page() -> PageRequest {
    PageRequest::first(100)
}

#[track_caller]
fn says<T: std::fmt::Debug>(result: Result<T, Error>, message: &str) {
    assert_eq!(result.expect_err("a refusal").to_string(), message);
}

#[tokio::test]
async fn a_role_is_found_whatever_the_case_of_its_name() {
    for House { app, .. } in houses().await {
        let cx = app.cx(root(OWN));
        let made = app
            .create_role(&cx, role("Reader", OWN))
            .await
            .expect("a role");
        assert_eq!(made.role.arn(), "arn:aws:iam::111111111111:role/Reader");
        assert_eq!(made.role.max_session_duration, 3600);
        let found = app.get_role(&cx, "READER").await.expect("the role");
        assert_eq!(found, made);
        says(
            app.create_role(&cx, role("reader", OWN)).await,
            "Role with name reader already exists.",
        );
        let elsewhere = app.cx(root(OTHER));
        let error = app
            .get_role(&elsewhere, "Reader")
            .await
            .expect_err("another account");
        assert!(
            matches!(
                error,
                Error::NotFound {
                    kind: Kind::Role,
                    ..
                }
            ),
            "{error}"
        );
    }
}

#[tokio::test]
async fn roles_are_listed_by_page_and_path() {
    for House { app, .. } in houses().await {
        let cx = app.cx(root(OWN));
        for name in ["b", "A", "c"] {
            app.create_role(&cx, role(name, OWN)).await.expect("a role");
        }
        let below = CreateRole {
            path: "/team/".to_owned(),
            ..role("d", OWN)
        };
        app.create_role(&cx, below).await.expect("a role");
        let first = app
            .list_roles(&cx, "/", PageRequest::first(3))
            .await
            .expect("a page");
        let names: Vec<_> = first.items.iter().map(|role| role.name.as_str()).collect();
        assert_eq!(names, ["A", "b", "c"]);
        let next = PageRequest::new(3, first.next.as_deref()).expect("a marker");
        let second = app.list_roles(&cx, "/", next).await.expect("a page");
        assert_eq!(second.items.len(), 1);
        assert_eq!(second.next, None);
        let team = app.list_roles(&cx, "/team/", page()).await.expect("a page");
        assert_eq!(team.items[0].name, "d");
        assert_eq!(team.items.len(), 1);
    }
}

#[tokio::test]
async fn a_role_with_policies_is_not_deleted() {
    for House { app, .. } in houses().await {
        let cx = app.cx(root(OWN));
        app.create_role(&cx, role("Reader", OWN))
            .await
            .expect("a role");
        app.put_role_policy(&cx, "Reader", "inline".to_owned(), ALLOW_ALL.to_owned())
            .await
            .expect("an inline policy");
        app.attach_role_policy(&cx, "Reader", READ_ONLY.to_owned())
            .await
            .expect("attached");
        app.attach_role_policy(&cx, "Reader", READ_ONLY.to_owned())
            .await
            .expect("attached twice");
        says(
            app.delete_role(&cx, "Reader").await,
            "Cannot delete entity, must detach all policies first.",
        );
        let attached = app
            .list_attached_role_policies(&cx, "Reader", "/", page())
            .await
            .expect("a page");
        assert_eq!(attached.items.len(), 1);
        assert_eq!(attached.items[0].name, "ReadOnlyAccess");
        app.detach_role_policy(&cx, "Reader", READ_ONLY.to_owned())
            .await
            .expect("detached");
        let error = app
            .detach_role_policy(&cx, "Reader", READ_ONLY.to_owned())
            .await
            .expect_err("detached twice");
        assert!(
            matches!(
                error,
                Error::NotFound {
                    kind: Kind::AttachedPolicy,
                    ..
                }
            ),
            "{error}"
        );
        says(
            app.delete_role(&cx, "Reader").await,
            "Cannot delete entity, must delete policies first.",
        );
        let (name, document) = app
            .get_role_policy(&cx, "reader", "inline")
            .await
            .expect("the document");
        assert_eq!((name.as_str(), document.as_str()), ("Reader", ALLOW_ALL));
        app.delete_role_policy(&cx, "Reader", "inline".to_owned())
            .await
            .expect("deleted");
        app.delete_role(&cx, "Reader").await.expect("deleted");
        assert!(app.get_role(&cx, "Reader").await.is_err());
    }
}

#[tokio::test]
async fn roles_of_identity_center_are_protected_from_everybody() {
    for House { app, db } in houses().await {
        let cx = app.cx(root(OWN));
        let name = "AWSReservedSSO_Admin_1234567890abcdef";
        let path = "/aws-reserved/sso.amazonaws.com/";
        let reserved = CreateRole {
            path: path.to_owned(),
            ..role(name, OWN)
        };
        let refused = app
            .create_role(&cx, reserved)
            .await
            .expect_err("a reserved path");
        assert!(matches!(refused, Error::Invalid { .. }), "{refused}");
        support::provision(&db, OWN, path, name).await;
        let message = format!(
            "Cannot perform the operation on the protected role '{name}' - this role is only \
             modifiable by AWS"
        );
        says(app.delete_role(&cx, name).await, &message);
        says(
            app.attach_role_policy(&cx, name, READ_ONLY.to_owned())
                .await,
            &message,
        );
        let document = trusting(OWN);
        says(
            app.update_assume_role_policy(&cx, name, document).await,
            &message,
        );
        app.get_role(&cx, name).await.expect("it can be seen");
    }
}

#[tokio::test]
async fn trust_policies_name_only_roles_that_exist() {
    for House { app, .. } in houses().await {
        let cx = app.cx(root(OWN));
        let missing = "arn:aws:iam::111111111111:role/Missing";
        says(
            app.create_role(&cx, role("Reader", missing)).await,
            "Invalid principal in policy: \"AWS\":\"arn:aws:iam::111111111111:role/Missing\"",
        );
        app.create_role(&cx, role("Missing", OWN))
            .await
            .expect("a role");
        app.create_role(&cx, role("Reader", missing))
            .await
            .expect("a role that trusts it");
        let foreign = "arn:aws:iam::999999999999:role/Unknown";
        app.create_role(&cx, role("Foreign", foreign))
            .await
            .expect("an account not known here");
        let broken = CreateRole {
            trust_policy: "{".to_owned(),
            ..role("Broken", OWN)
        };
        let error = app.create_role(&cx, broken).await.expect_err("no policy");
        assert!(matches!(error, Error::MalformedPolicy { .. }), "{error}");
    }
}

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
        app.put_role_policy(&cx, "Reader", "one".to_owned(), long(6000))
            .await
            .expect("it fits");
        says(
            app.put_role_policy(&cx, "Reader", "two".to_owned(), long(5000))
                .await,
            "Maximum policy size of 10240 bytes exceeded for role Reader",
        );
        app.put_role_policy(&cx, "Reader", "one".to_owned(), long(9000))
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
            app.attach_role_policy(&cx, "Reader", arn)
                .await
                .expect("attached");
        }
        says(
            app.attach_role_policy(&cx, "Reader", READ_ONLY.to_owned())
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
        app.attach_role_policy(&cx, "Reader", arn.clone())
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
        };
        let all = app
            .list_entities_for_policy(&cx, entities(None), page())
            .await
            .expect("roles");
        let names: Vec<_> = all.items.iter().map(|(name, _)| name.as_str()).collect();
        assert_eq!(names, ["Bound", "Reader"]);
        let query = entities(Some(PolicyUse::Boundary));
        let bound = app
            .list_entities_for_policy(&cx, query, page())
            .await
            .expect("roles");
        assert_eq!(bound.items[0].0, "Bound");
        assert_eq!(bound.items.len(), 1);
        let in_use = "Cannot delete a policy attached to entities.";
        says(app.delete_policy(&cx, &arn).await, in_use);
        app.detach_role_policy(&cx, "Reader", arn.clone())
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
        app.attach_role_policy(&cx, "Reader", READ_ONLY.to_owned())
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

#[tokio::test]
async fn an_update_without_a_duration_sets_an_hour() {
    for House { app, .. } in houses().await {
        let cx = app.cx(root(OWN));
        let long = CreateRole {
            max_session_duration: Some(43_200),
            description: Some("before".to_owned()),
            tags: vec![("Team".to_owned(), "a".to_owned())],
            ..role("Reader", OWN)
        };
        app.create_role(&cx, long).await.expect("a role");
        let update = UpdateRole {
            name: "Reader".to_owned(),
            description: None,
            max_session_duration: None,
        };
        app.update_role(&cx, update).await.expect("updated");
        app.tag_role(&cx, "Reader", vec![("TEAM".to_owned(), "b".to_owned())])
            .await
            .expect("tagged");
        let found = app.get_role(&cx, "Reader").await.expect("the role");
        assert_eq!(found.role.max_session_duration, 3600);
        assert_eq!(found.role.description.as_deref(), Some("before"));
        assert_eq!(found.tags, [("TEAM".to_owned(), "b".to_owned())]);
        app.untag_role(&cx, "Reader", vec!["team".to_owned()])
            .await
            .expect("untagged");
        let tags = app
            .list_role_tags(&cx, "Reader", page())
            .await
            .expect("tags");
        assert_eq!(tags.items, []);
    }
}

#[tokio::test]
async fn role_sessions_may_not_use_iam_yet() {
    for House { app, .. } in houses().await {
        let cx = app.cx(root(OWN));
        let made = app
            .create_role(&cx, role("Reader", OWN))
            .await
            .expect("a role");
        let session = app.cx(role_session(&made.role));
        says(
            app.get_role(&session, "Reader").await,
            "User: arn:aws:sts::111111111111:assumed-role/Reader/me is not authorized to perform: \
             iam:GetRole on resource: arn:aws:iam::111111111111:role/Reader because no \
             identity-based policy allows the iam:GetRole action",
        );
    }
}

#[tokio::test]
async fn everybody_learns_who_they_are() {
    for House { app, .. } in houses().await {
        let cx = app.cx(root(OWN));
        let identity = app.caller_identity(&cx).expect("root");
        assert_eq!(identity.user_id, OWN);
        assert_eq!(identity.arn, "arn:aws:iam::111111111111:root");
        let made = app
            .create_role(&cx, role("Reader", OWN))
            .await
            .expect("a role")
            .role;
        let identity = app
            .caller_identity(&app.cx(role_session(&made)))
            .expect("a session");
        assert_eq!(identity.user_id, format!("{}:me", made.id));
        assert_eq!(
            identity.arn,
            "arn:aws:sts::111111111111:assumed-role/Reader/me"
        );
        assert!(app.caller_identity(&app.cx(Actor::Anonymous)).is_err());
    }
}

#[tokio::test]
async fn a_role_assumes_a_role_that_trusts_it() {
    for House { app, .. } in houses().await {
        let cx = app.cx(root(OWN));
        let caller = app
            .create_role(&cx, role("Caller", OWN))
            .await
            .expect("a role")
            .role;
        app.create_role(&cx, role("Target", &caller.arn()))
            .await
            .expect("a role");
        app.create_role(&cx, role("Closed", OWN))
            .await
            .expect("a role");
        says(
            app.assume_role(&cx, assume(OWN, "Target")).await,
            "Roles may not be assumed by root accounts.",
        );
        let session = app.cx(role_session(&caller));
        let assumed = app
            .assume_role(&session, assume(OWN, "Target"))
            .await
            .expect("trusted");
        assert_eq!(
            assumed.arn,
            "arn:aws:sts::111111111111:assumed-role/Target/me"
        );
        let (principal, _) = app.opened(&assumed.credentials);
        app.check_session(&principal)
            .await
            .expect("good credentials");
        let refusal = |name: &str| {
            format!(
                "User: arn:aws:sts::111111111111:assumed-role/Caller/me is not authorized to \
                 perform: sts:AssumeRole on resource: arn:aws:iam::111111111111:role/{name}"
            )
        };
        for name in ["Closed", "Missing"] {
            says(
                app.assume_role(&session, assume(OWN, name)).await,
                &refusal(name),
            );
        }
        app.put_role_policy(&cx, "Caller", "all".to_owned(), ALLOW_ALL.to_owned())
            .await
            .expect("a policy");
        app.assume_role(&session, assume(OWN, "Closed"))
            .await
            .expect("delegated to the account");
        app.delete_role(&cx, "Target").await.expect("deleted");
        app.create_role(&cx, role("Target", &caller.arn()))
            .await
            .expect("made again");
        let error = app
            .check_session(&principal)
            .await
            .expect_err("another role now");
        assert!(matches!(error, Error::Unauthenticated { .. }), "{error}");
    }
}

#[tokio::test]
async fn between_accounts_the_caller_needs_a_policy_too() {
    for House { app, .. } in houses().await {
        let (here, there) = (app.cx(root(OWN)), app.cx(root(OTHER)));
        let caller = app
            .create_role(&here, role("Caller", OWN))
            .await
            .expect("a role")
            .role;
        app.create_role(&there, role("Target", OWN))
            .await
            .expect("a role");
        let session = app.cx(role_session(&caller));
        let refused = app.assume_role(&session, assume(OTHER, "Target")).await;
        assert!(matches!(refused, Err(Error::Denied { .. })), "{refused:?}");
        let admin = "arn:aws:iam::aws:policy/AdministratorAccess";
        app.attach_role_policy(&here, "Caller", admin.to_owned())
            .await
            .expect("attached");
        app.assume_role(&session, assume(OTHER, "Target"))
            .await
            .expect("both sides allow");
    }
}

#[tokio::test]
async fn conditions_and_durations_of_a_role_are_kept() {
    for House { app, .. } in houses().await {
        let cx = app.cx(root(OWN));
        let caller = app
            .create_role(&cx, role("Caller", OWN))
            .await
            .expect("a role")
            .role;
        let mut target = role("Target", &caller.arn());
        target.trust_policy = target.trust_policy.replace(
            "\"Action\"",
            r#""Condition":{"StringEquals":{"sts:ExternalId":"secret"}},"Action""#,
        );
        target.max_session_duration = Some(7200);
        app.create_role(&cx, target).await.expect("a role");
        let session = app.cx(role_session(&caller));
        let refused = app.assume_role(&session, assume(OWN, "Target")).await;
        assert!(matches!(refused, Err(Error::Denied { .. })), "{refused:?}");
        let with = |duration| AssumeRole {
            external_id: Some("secret".to_owned()),
            duration,
            ..assume(OWN, "Target")
        };
        let assumed = app
            .assume_role(&session, with(Some(900)))
            .await
            .expect("trusted");
        let lasts = assumed
            .credentials
            .expires_at
            .since(session.now().whole_seconds());
        assert_eq!(lasts.seconds(), 900);
        says(
            app.assume_role(&session, with(Some(7200))).await,
            "The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by \
             role chaining.",
        );
        says(
            app.assume_role(&session, with(Some(7201))).await,
            "The requested DurationSeconds exceeds the MaxSessionDuration set for this role.",
        );
    }
}

#[tokio::test]
async fn revoked_credentials_are_refused_and_later_ones_are_not() {
    for House { app, db } in houses().await {
        let cx = app.cx(root(OWN));
        let caller = app
            .create_role(&cx, role("Caller", OWN))
            .await
            .expect("a role")
            .role;
        app.create_role(&cx, role("Target", &caller.arn()))
            .await
            .expect("a role");
        let session = app.cx(role_session(&caller));
        let assumed = app
            .assume_role(&session, assume(OWN, "Target"))
            .await
            .expect("trusted");
        let (principal, issued_at) = app.opened(&assumed.credentials);
        let target = app.get_role(&cx, "Target").await.expect("the role").role;
        let subject = format!("role:{}", target.id);
        support::revoke(
            &db,
            &subject,
            issued_at.minus(base::Duration::from_seconds(1)),
        )
        .await;
        app.check_session(&principal).await.expect("issued later");
        support::revoke(&db, &subject, issued_at).await;
        let error = app.check_session(&principal).await.expect_err("revoked");
        assert!(matches!(error, Error::Unauthenticated { .. }), "{error}");
        support::revoke(&db, &subject, base::Timestamp::from_seconds(0)).await;
        assert!(
            app.check_session(&principal).await.is_err(),
            "it stays revoked"
        );
    }
}

#[tokio::test]
async fn only_the_management_account_gets_root_credentials_of_its_members() {
    for House { app, db } in houses().await {
        support::organize(&db, OWN, OTHER).await;
        let member = AccountId::parse(OTHER).expect("an account");
        let credentials = app
            .account_root_credentials(&app.cx(root(OWN)), &member)
            .await
            .expect("the management account's root");
        let (principal, _) = app.opened(&credentials);
        app.check_session(&principal)
            .await
            .expect("good credentials");
        let actor = principal.into_actor();
        assert_eq!(actor.arn(), "arn:aws:iam::222222222222:root");
        let own = AccountId::parse(OWN).expect("an account");
        let error = app
            .account_root_credentials(&app.cx(actor), &own)
            .await
            .expect_err("a member's root");
        assert!(matches!(error, Error::Denied { .. }), "{error}");
        let stranger = AccountId::parse("999999999999").expect("an account");
        let error = app
            .account_root_credentials(&app.cx(root(OWN)), &stranger)
            .await
            .expect_err("no such account");
        assert!(
            matches!(
                error,
                Error::NotFound {
                    kind: Kind::Account,
                    ..
                }
            ),
            "{error}"
        );
    }
}
