//! Roles with their policies and tags.

use app::iam::{CreateRole, UpdateRole};
use app::sts::AssumeRole;
use base::PageRequest;
use domain::iam::HolderName;
use domain::{Actor, Error, Kind};

use crate::support::{
    ALLOW_ALL, Calls as _, House, OTHER, OWN, READ_ONLY, houses, iam_user, page, provision, role,
    role_session, root, says, trusting, user,
};

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
        app.put_inline_policy(
            &cx,
            HolderName::Role("Reader"),
            "inline".to_owned(),
            ALLOW_ALL.to_owned(),
        )
        .await
        .expect("an inline policy");
        app.attach_policy(&cx, HolderName::Role("Reader"), READ_ONLY.to_owned())
            .await
            .expect("attached");
        app.attach_policy(&cx, HolderName::Role("Reader"), READ_ONLY.to_owned())
            .await
            .expect("attached twice");
        says(
            app.delete_role(&cx, "Reader").await,
            "Cannot delete entity, must detach all policies first.",
        );
        let attached = app
            .list_attached_policies(&cx, HolderName::Role("Reader"), "/", page())
            .await
            .expect("a page");
        assert_eq!(attached.items.len(), 1);
        assert_eq!(attached.items[0].name, "ReadOnlyAccess");
        app.detach_policy(&cx, HolderName::Role("Reader"), READ_ONLY.to_owned())
            .await
            .expect("detached");
        let error = app
            .detach_policy(&cx, HolderName::Role("Reader"), READ_ONLY.to_owned())
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
            .get_inline_policy(&cx, HolderName::Role("reader"), "inline")
            .await
            .expect("the document");
        assert_eq!((name.as_str(), document.as_str()), ("Reader", ALLOW_ALL));
        app.delete_inline_policy(&cx, HolderName::Role("Reader"), "inline".to_owned())
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
        provision(&db, OWN, path, name).await;
        let message = format!(
            "Cannot perform the operation on the protected role '{name}' - this role is only \
             modifiable by AWS"
        );
        says(app.delete_role(&cx, name).await, &message);
        says(
            app.attach_policy(&cx, HolderName::Role(name), READ_ONLY.to_owned())
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
async fn recreated_principal_one_made_again_under_the_same_name_is_not_trusted() {
    for House { app, .. } in houses().await {
        let cx = app.cx(root(OWN));
        let assume = || AssumeRole {
            role: format!("arn:aws:iam::{OWN}:role/Target"),
            session_name: "me".to_owned(),
            ..AssumeRole::default()
        };
        let friend = app.create_role(&cx, role("Friend", OWN)).await;
        let friend = friend.expect("a role").role;
        let ann = app.create_iam_user(&cx, user("ann")).await;
        let ann = ann.expect("a user").user;
        // In a condition an ARN is only a text.
        let trust = format!(
            "{{\"Version\": \"2012-10-17\",\n \"Statement\": [{{\"Effect\": \"Allow\", \"Principal\": \
             {{\"AWS\": [\"{friend}\", \"{ann}\"]}},\n  \"Action\": \"sts:AssumeRole\", \"Condition\": \
             {{\"ArnEquals\": {{\"aws:PrincipalArn\": [\"{friend}\", \"{ann}\"]}}}}}}]}}",
            friend = friend.arn(),
            ann = ann.arn()
        );
        let target = CreateRole {
            trust_policy: trust.clone(),
            ..role("Target", OWN)
        };
        let made = app.create_role(&cx, target).await.expect("a role").role;
        let read = async || app.get_role(&cx, "Target").await.expect("a role").role;
        assert_eq!(
            (made.trust_policy, read().await.trust_policy),
            (trust.clone(), trust.clone())
        );
        for actor in [role_session(&friend), Actor::User(iam_user(&ann))] {
            app.assume_role(&app.cx(actor), assume())
                .await
                .expect("let in");
        }

        app.delete_role(&cx, "Friend").await.expect("deleted");
        app.delete_iam_user(&cx, "ann").await.expect("deleted");
        let again = app.create_role(&cx, role("Friend", OWN)).await;
        let again = again.expect("a role").role;
        let other = app.create_iam_user(&cx, user("ann")).await;
        let other = other.expect("a user").user;
        assert_eq!((again.arn(), other.arn()), (friend.arn(), ann.arn()));
        for actor in [role_session(&again), Actor::User(iam_user(&other))] {
            let refused = app.assume_role(&app.cx(actor), assume()).await;
            assert!(matches!(refused, Err(Error::Denied { .. })), "{refused:?}");
        }
        // Whom it trusts is an id that is nobody's, wherever the policy is shown.
        let principals = |friend: &str, ann: &str| format!("\"AWS\": [\"{friend}\", \"{ann}\"]");
        let shown = trust.replace(
            &principals(&friend.arn(), &ann.arn()),
            &principals(friend.id.as_str(), ann.id.as_str()),
        );
        assert_ne!(shown, trust);
        assert_eq!(read().await.trust_policy, shown);
        let listed = app.list_roles(&cx, "/", page()).await.expect("roles").items;
        let listed = listed.iter().find(|role| role.name == "Target");
        assert_eq!(listed.expect("the role").trust_policy, shown);
        // Such an id cannot be written any more.
        let message = format!("Invalid principal in policy: \"AWS\":\"{}\"", friend.id);
        says(
            app.update_assume_role_policy(&cx, "Target", shown).await,
            &message,
        );

        app.update_assume_role_policy(&cx, "Target", trust.clone())
            .await
            .expect("trusted anew");
        assert_eq!(read().await.trust_policy, trust);
        for actor in [role_session(&again), Actor::User(iam_user(&other))] {
            app.assume_role(&app.cx(actor), assume())
                .await
                .expect("let in");
        }
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
