//! Users and groups: names, quotas, what stands in the way of an end, and whose rights they have.

use app::iam::{CreateUser, PolicyEntities, RootOrUser, UpdateGroup, UpdateUser};
use base::{IamUserId, PageRequest};
use domain::Actor;
use domain::iam::{HolderKind, HolderName};

use crate::support::{
    ALLOW_ALL, Calls as _, House, OWN, READ_ONLY, houses, iam_user, page, policy, role,
    role_session, root, says, user,
};

#[tokio::test]
async fn a_user_is_found_whatever_the_case_and_keeps_everything_under_another_name() {
    for House { app, .. } in houses().await {
        let cx = app.cx(root(OWN));
        let command = CreateUser {
            path: "/team/".to_owned(),
            tags: vec![("Team".to_owned(), "Red".to_owned())],
            ..user("Ann")
        };
        let made = app.create_iam_user(&cx, command).await.expect("a user");
        assert_eq!(made.user.arn(), "arn:aws:iam::111111111111:user/team/Ann");
        says(
            app.create_iam_user(&cx, user("ANN")).await,
            "User with name ANN already exists.",
        );
        app.create_iam_user(&cx, user("bob")).await.expect("a user");
        app.create_iam_group(&cx, "/".to_owned(), "Readers".to_owned())
            .await
            .expect("a group");
        app.add_user_to_group(&cx, "readers", "ann".to_owned())
            .await
            .expect("in the group");
        app.attach_policy(&cx, HolderName::User("ann"), READ_ONLY.to_owned())
            .await
            .expect("attached");
        let rename = |new_name: &str| UpdateUser {
            name: "ann".to_owned(),
            new_name: Some(new_name.to_owned()),
            new_path: Some("/".to_owned()),
        };
        says(
            app.update_iam_user(&cx, rename("Bob")).await,
            "User with name Bob already exists.",
        );
        app.update_iam_user(&cx, rename("Zoe"))
            .await
            .expect("renamed");
        let found = app.get_iam_user(&cx, Some("zoe")).await.expect("found");
        let RootOrUser::User(found) = found else {
            panic!("a user: {found:?}");
        };
        assert_eq!((&found.user.id, &found.tags), (&made.user.id, &made.tags));
        assert_eq!(found.user.arn(), "arn:aws:iam::111111111111:user/Zoe");
        says(
            app.get_iam_user(&cx, Some("Ann")).await,
            "User `Ann` does not exist",
        );
        let (_, members) = app
            .get_iam_group(&cx, "READERS", page())
            .await
            .expect("a group");
        assert_eq!(members.items, std::slice::from_ref(&found.user));
        let query = PolicyEntities {
            arn: READ_ONLY.to_owned(),
            usage: None,
            path_prefix: "/".to_owned(),
            kind: None,
        };
        let using = app
            .list_entities_for_policy(&cx, query, page())
            .await
            .expect("entities");
        assert_eq!(using.items.len(), 1);
        assert_eq!(using.items[0].name, "Zoe");
        let all = app.list_iam_users(&cx, "/", page()).await.expect("users");
        let names: Vec<_> = all.items.iter().map(|user| user.name.as_str()).collect();
        assert_eq!(names, ["bob", "Zoe"]);
    }
}

#[tokio::test]
async fn nothing_goes_while_something_hangs_on_it() {
    for House { app, .. } in houses().await {
        let cx = app.cx(root(OWN));
        app.create_iam_user(&cx, user("ann")).await.expect("a user");
        app.create_iam_group(&cx, "/".to_owned(), "g".to_owned())
            .await
            .expect("a group");
        let key = app
            .create_access_key(&cx, Some("ann"))
            .await
            .expect("a key");
        app.add_user_to_group(&cx, "g", "ann".to_owned())
            .await
            .expect("in the group");
        for holder in [HolderName::User("ann"), HolderName::Group("g")] {
            app.attach_policy(&cx, holder, READ_ONLY.to_owned())
                .await
                .expect("attached");
            app.put_inline_policy(&cx, holder, "p".to_owned(), ALLOW_ALL.to_owned())
                .await
                .expect("an inline policy");
        }
        says(
            app.delete_iam_group(&cx, "g").await,
            "Cannot delete entity, must remove users from group first.",
        );
        says(
            app.delete_iam_user(&cx, "ann").await,
            "Cannot delete entity, must delete access keys first.",
        );
        app.delete_access_key(&cx, Some("ann"), key.key.id.to_string())
            .await
            .expect("deleted");
        says(
            app.delete_iam_user(&cx, "ann").await,
            "Cannot delete entity, must remove users from group first.",
        );
        app.remove_user_from_group(&cx, "g", "ann".to_owned())
            .await
            .expect("out of the group");
        assert!(
            app.remove_user_from_group(&cx, "g", "ann".to_owned())
                .await
                .is_err()
        );
        for message in [
            "Cannot delete entity, must detach all policies first.",
            "Cannot delete entity, must delete policies first.",
        ] {
            says(app.delete_iam_user(&cx, "ann").await, message);
            says(app.delete_iam_group(&cx, "g").await, message);
            for holder in [HolderName::User("ann"), HolderName::Group("g")] {
                let attached = app.detach_policy(&cx, holder, READ_ONLY.to_owned()).await;
                if attached.is_err() {
                    app.delete_inline_policy(&cx, holder, "p".to_owned())
                        .await
                        .expect("deleted");
                }
            }
        }
        app.delete_iam_user(&cx, "ann").await.expect("deleted");
        app.delete_iam_group(&cx, "g").await.expect("deleted");
    }
}

#[tokio::test]
async fn a_policy_counts_users_groups_and_roles() {
    for House { app, .. } in houses().await {
        let cx = app.cx(root(OWN));
        let arn = app
            .create_policy(&cx, policy("P"))
            .await
            .expect("a policy")
            .arn;
        app.create_role(&cx, role("r", OWN)).await.expect("a role");
        app.create_iam_group(&cx, "/".to_owned(), "g".to_owned())
            .await
            .expect("a group");
        for name in ["u1", "u2"] {
            let command = CreateUser {
                permissions_boundary: Some(arn.clone()),
                ..user(name)
            };
            app.create_iam_user(&cx, command).await.expect("a user");
        }
        for holder in [
            HolderName::Role("r"),
            HolderName::Group("g"),
            HolderName::User("u1"),
        ] {
            app.attach_policy(&cx, holder, arn.clone())
                .await
                .expect("attached");
        }
        let found = app.get_policy(&cx, &arn).await.expect("the policy");
        assert_eq!((found.attachment_count, found.boundary_count), (3, 2));
        let query = |kind| PolicyEntities {
            arn: arn.clone(),
            usage: None,
            path_prefix: "/".to_owned(),
            kind,
        };
        let mut names = Vec::new();
        let mut next = PageRequest::first(1);
        loop {
            let found = app
                .list_entities_for_policy(&cx, query(None), next)
                .await
                .expect("a page");
            names.extend(found.items.into_iter().map(|holder| holder.name));
            let Some(token) = found.next else { break };
            next = PageRequest::new(1, Some(&token)).expect("our own token");
        }
        assert_eq!(names, ["g", "r", "u1", "u2"]);
        let users = app
            .list_entities_for_policy(&cx, query(Some(HolderKind::User)), page())
            .await
            .expect("users");
        assert_eq!(users.items.len(), 2);
        for holder in [HolderName::Role("r"), HolderName::Group("g")] {
            app.detach_policy(&cx, holder, arn.clone())
                .await
                .expect("detached");
        }
        says(
            app.delete_policy(&cx, &arn).await,
            "Cannot delete a policy attached to entities.",
        );
    }
}

#[tokio::test]
async fn quotas_are_those_of_aws() {
    for House { app, .. } in houses().await {
        let cx = app.cx(root(OWN));
        app.create_iam_user(&cx, user("ann")).await.expect("a user");
        for number in 0..11 {
            let name = format!("g{number}");
            app.create_iam_group(&cx, "/".to_owned(), name.clone())
                .await
                .expect("a group");
            let added = app.add_user_to_group(&cx, &name, "ann".to_owned()).await;
            match number {
                10 => says(added, "Cannot exceed quota for GroupsPerUser: 10"),
                _ => added.expect("added"),
            }
        }
        for number in 0..3 {
            let made = app.create_access_key(&cx, Some("ann")).await;
            match number {
                2 => says(made, "Cannot exceed quota for AccessKeysPerUser: 2"),
                _ => drop(made.expect("a key")),
            }
        }
        let long = format!(
            r#"{{"Version":"2012-10-17","Statement":[{{"Effect":"Allow","Action":"s3:*","Resource":"arn:aws:s3:::{}"}}]}}"#,
            "a".repeat(2048)
        );
        says(
            app.put_inline_policy(&cx, HolderName::User("ann"), "p".to_owned(), long.clone())
                .await,
            "Maximum policy size of 2048 bytes exceeded for user ann",
        );
        app.put_inline_policy(&cx, HolderName::Group("g0"), "p".to_owned(), long.clone())
            .await
            .expect("a group may have more");
        for (name, rest) in [("q", 1), ("r", 0)] {
            let put = app
                .put_inline_policy(&cx, HolderName::Group("g0"), name.to_owned(), long.clone())
                .await;
            match rest {
                1 => put.expect("still fits"),
                _ => says(
                    put,
                    "Maximum policy size of 5120 bytes exceeded for group g0",
                ),
            }
        }
    }
}

#[tokio::test]
async fn a_user_may_what_the_policies_of_their_own_and_of_their_groups_allow() {
    for House { app, .. } in houses().await {
        let cx = app.cx(root(OWN));
        let made = app.create_iam_user(&cx, user("ann")).await.expect("a user");
        let ann = app.cx(Actor::User(iam_user(&made.user)));
        let refusal = "User: arn:aws:iam::111111111111:user/ann is not authorized to perform: \
                       iam:ListRoles on resource: arn:aws:iam::111111111111:role/ because no \
                       identity-based policy allows the iam:ListRoles action";
        says(app.list_roles(&ann, "/", page()).await, refusal);
        app.create_iam_group(&cx, "/".to_owned(), "readers".to_owned())
            .await
            .expect("a group");
        app.attach_policy(&cx, HolderName::Group("readers"), READ_ONLY.to_owned())
            .await
            .expect("attached");
        app.add_user_to_group(&cx, "readers", "ann".to_owned())
            .await
            .expect("in the group");
        app.list_roles(&ann, "/", page())
            .await
            .expect("allowed by the group");
        // Who is asked for nobody is the caller.
        let found = app.get_iam_user(&ann, None).await.expect("herself");
        assert!(matches!(found, RootOrUser::User(found) if found.user == made.user));

        let deny = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Action":"iam:List*","Resource":"*","Condition":{"StringEquals":{"aws:username":"ann","aws:PrincipalTag/Team":"Red"}}}]}"#;
        app.put_inline_policy(
            &cx,
            HolderName::User("ann"),
            "no".to_owned(),
            deny.to_owned(),
        )
        .await
        .expect("a policy");
        app.list_roles(&ann, "/", page()).await.expect("no tag yet");
        app.tag_iam_user(&cx, "ann", vec![("Team".to_owned(), "Red".to_owned())])
            .await
            .expect("tagged");
        let error = app.list_roles(&ann, "/", page()).await.expect_err("denied");
        assert!(
            error
                .to_string()
                .ends_with("with an explicit deny in an identity-based policy"),
            "{error}"
        );
        app.untag_iam_user(&cx, "ann", vec!["team".to_owned()])
            .await
            .expect("untagged");
        let narrow = app
            .create_policy(
                &cx,
                app::iam::CreatePolicy {
                    document: ALLOW_ALL.replace(r#""Action":"*""#, r#""Action":"s3:*""#),
                    ..policy("Narrow")
                },
            )
            .await
            .expect("a policy");
        app.set_user_permissions_boundary(&cx, "ann", Some(narrow.arn))
            .await
            .expect("a boundary");
        let error = app
            .list_roles(&ann, "/", page())
            .await
            .expect_err("bounded");
        assert!(
            error
                .to_string()
                .ends_with("because no permissions boundary allows the iam:ListRoles action"),
            "{error}"
        );
        app.set_user_permissions_boundary(&cx, "ann", None)
            .await
            .expect("lifted");
        app.list_roles(&ann, "/", page()).await.expect("allowed");
        // A user made again under the same name is another one.
        let mut stranger = iam_user(&made.user);
        stranger.user_id = IamUserId::generate(app.entropy());
        let stranger = app.cx(Actor::User(stranger));
        assert!(app.list_roles(&stranger, "/", page()).await.is_err());
    }
}

#[tokio::test]
async fn tags_boundaries_and_policies_of_a_request_decide() {
    for House { app, .. } in houses().await {
        let cx = app.cx(root(OWN));
        let made = app
            .create_iam_user(&cx, user("boss"))
            .await
            .expect("a user");
        let boss = app.cx(Actor::User(iam_user(&made.user)));
        let document = format!(
            r#"{{"Version":"2012-10-17","Statement":[
            {{"Effect":"Allow","Action":["iam:CreateUser","iam:TagUser"],"Resource":"arn:aws:iam::*:user/made/*",
              "Condition":{{"StringEquals":{{"aws:RequestTag/Team":"Red"}}}}}},
            {{"Effect":"Deny","Action":"iam:CreateUser","Resource":"*",
              "Condition":{{"StringNotEquals":{{"iam:PermissionsBoundary":"{READ_ONLY}"}}}}}},
            {{"Effect":"Allow","Action":"iam:AttachUserPolicy","Resource":"*",
              "Condition":{{"ArnEquals":{{"iam:PolicyARN":"{READ_ONLY}"}},
                            "StringEquals":{{"iam:ResourceTag/Team":"Red"}}}}}}]}}"#
        );
        app.put_inline_policy(&cx, HolderName::User("boss"), "p".to_owned(), document)
            .await
            .expect("a policy");
        let wanted = CreateUser {
            path: "/made/".to_owned(),
            permissions_boundary: Some(READ_ONLY.to_owned()),
            tags: vec![("Team".to_owned(), "Red".to_owned())],
            ..user("ann")
        };
        for refused in [
            CreateUser {
                path: "/".to_owned(),
                ..wanted.clone()
            },
            CreateUser {
                permissions_boundary: None,
                ..wanted.clone()
            },
            CreateUser {
                tags: vec![("Team".to_owned(), "Blue".to_owned())],
                ..wanted.clone()
            },
        ] {
            let error = app
                .create_iam_user(&boss, refused.clone())
                .await
                .expect_err("refused");
            assert!(
                error.to_string().contains("iam:CreateUser"),
                "{refused:?}: {error}"
            );
        }
        app.create_iam_user(&boss, wanted).await.expect("allowed");
        let attach = |arn: &str, user: &'static str| {
            let (app, boss, arn) = (app.clone(), boss.clone(), arn.to_owned());
            async move { app.attach_policy(&boss, HolderName::User(user), arn).await }
        };
        let admin = "arn:aws:iam::aws:policy/AdministratorAccess";
        assert!(attach(admin, "ann").await.is_err());
        assert!(attach(READ_ONLY, "boss").await.is_err());
        attach(READ_ONLY, "ann")
            .await
            .expect("the one that is allowed");
    }
}

#[tokio::test]
async fn a_group_is_renamed_and_listed_by_path() {
    for House { app, .. } in houses().await {
        let cx = app.cx(root(OWN));
        for (path, name) in [("/", "b"), ("/x/", "a")] {
            app.create_iam_group(&cx, path.to_owned(), name.to_owned())
                .await
                .expect("a group");
        }
        says(
            app.create_iam_group(&cx, "/".to_owned(), "A".to_owned())
                .await,
            "Group with name A already exists.",
        );
        let below = app
            .list_iam_groups(&cx, "/x/", page())
            .await
            .expect("groups");
        assert_eq!(below.items.len(), 1);
        let command = UpdateGroup {
            name: "a".to_owned(),
            new_name: Some("c".to_owned()),
            new_path: None,
        };
        app.update_iam_group(&cx, command).await.expect("renamed");
        let all = app.list_iam_groups(&cx, "/", page()).await.expect("groups");
        let arns: Vec<_> = all.items.iter().map(domain::iam::Group::arn).collect();
        assert_eq!(
            arns,
            [
                "arn:aws:iam::111111111111:group/b",
                "arn:aws:iam::111111111111:group/x/c"
            ]
        );
    }
}

#[tokio::test]
async fn a_session_of_a_role_must_name_the_user() {
    for House { app, .. } in houses().await {
        let cx = app.cx(root(OWN));
        let made = app.create_role(&cx, role("r", OWN)).await.expect("a role");
        let session = app.cx(role_session(&made.role));
        says(
            app.get_iam_user(&session, None).await,
            "Must specify userName when calling with non-User credentials",
        );
        let found = app.get_iam_user(&cx, None).await.expect("the root");
        assert!(matches!(found, RootOrUser::Root { .. }));
    }
}
