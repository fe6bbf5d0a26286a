//! Instance profiles.

use app::iam::CreateInstanceProfile;
use domain::Error;
use domain::iam::HolderName;

use crate::support::{
    Calls as _, House, OTHER, OWN, houses, page, provision, role, role_session, root, says,
};

fn profile(name: &str) -> CreateInstanceProfile {
    CreateInstanceProfile {
        name: name.to_owned(),
        path: "/team/".to_owned(),
        tags: vec![("a".to_owned(), "1".to_owned())],
    }
}

#[tokio::test]
async fn a_profile_carries_one_role_and_keeps_it_from_being_deleted() {
    for House { app, .. } in houses().await {
        let cx = app.cx(root(OWN));
        app.create_role(&cx, role("Machine", OWN))
            .await
            .expect("a role");
        app.create_role(&cx, role("Another", OWN))
            .await
            .expect("a role");
        let made = app
            .create_instance_profile(&cx, profile("Web"))
            .await
            .expect("a profile");
        assert_eq!(
            made.profile.arn(),
            format!("arn:aws:iam::{OWN}:instance-profile/team/Web")
        );
        says(
            app.create_instance_profile(&cx, profile("WEB")).await,
            "Instance Profile WEB already exists.",
        );
        app.add_role_to_instance_profile(&cx, "web", "Machine")
            .await
            .expect("added");
        says(
            app.add_role_to_instance_profile(&cx, "Web", "Another")
                .await,
            "Cannot exceed quota for InstanceSessionsPerInstanceProfile: 1",
        );
        let of_role = app
            .list_instance_profiles_for_role(&cx, "Machine", page())
            .await;
        let of_role = of_role.expect("profiles").items;
        assert_eq!(of_role.len(), 1);
        assert_eq!(of_role[0].role.as_ref().expect("a role").name, "Machine");
        let in_use = "Cannot delete entity, must remove roles from instance profile first.";
        says(app.delete_role(&cx, "Machine").await, in_use);
        says(app.delete_instance_profile(&cx, "Web").await, in_use);
        let other = app
            .remove_role_from_instance_profile(&cx, "Web", "Another".to_owned())
            .await;
        assert!(matches!(other, Err(Error::NotFound { .. })));
        app.remove_role_from_instance_profile(&cx, "Web", "Machine".to_owned())
            .await
            .expect("removed");
        app.delete_role(&cx, "Machine").await.expect("deleted");
        app.delete_instance_profile(&cx, "Web")
            .await
            .expect("deleted");
        assert!(app.get_instance_profile(&cx, "Web").await.is_err());
    }
}

#[tokio::test]
async fn profiles_are_listed_by_path_tagged_and_stay_in_their_account() {
    for House { app, .. } in houses().await {
        let cx = app.cx(root(OWN));
        app.create_instance_profile(&cx, profile("b"))
            .await
            .expect("a profile");
        app.create_instance_profile(&cx, profile("A"))
            .await
            .expect("a profile");
        let listed = app
            .list_instance_profiles(&cx, "/team/", page())
            .await
            .expect("profiles");
        let names: Vec<_> = listed
            .items
            .iter()
            .map(|item| item.profile.name.as_str())
            .collect();
        assert_eq!(names, ["A", "b"]);
        let none = app
            .list_instance_profiles(&cx, "/other/", page())
            .await
            .expect("profiles");
        assert!(none.items.is_empty());
        let tags = vec![("A".to_owned(), "2".to_owned())];
        app.tag_instance_profile(&cx, "b", tags.clone())
            .await
            .expect("tagged");
        let found = app
            .list_instance_profile_tags(&cx, "b", page())
            .await
            .expect("tags");
        assert_eq!(found.items, tags);
        app.untag_instance_profile(&cx, "b", vec!["a".to_owned()])
            .await
            .expect("untagged");
        assert!(
            app.get_instance_profile(&cx, "b")
                .await
                .expect("it")
                .tags
                .is_empty()
        );
        let other = app.cx(root(OTHER));
        assert!(app.get_instance_profile(&other, "b").await.is_err());
    }
}

#[tokio::test]
async fn a_role_is_passed_only_by_who_may_pass_it_and_never_a_protected_one() {
    for House { app, db } in houses().await {
        let cx = app.cx(root(OWN));
        let made = app
            .create_role(&cx, role("Admin", OWN))
            .await
            .expect("a role")
            .role;
        app.create_role(&cx, role("Machine", OWN))
            .await
            .expect("a role");
        app.create_instance_profile(&cx, profile("Web"))
            .await
            .expect("a profile");
        let document = r#"{"Version":"2012-10-17","Statement":[
            {"Effect":"Allow","Action":"iam:*InstanceProfile","Resource":"*"},
            {"Effect":"Allow","Action":"iam:PassRole","Resource":"*",
             "Condition":{"StringEquals":{"iam:PassedToService":"lambda.amazonaws.com"}}}]}"#;
        app.put_inline_policy(
            &cx,
            HolderName::Role("Admin"),
            "own".to_owned(),
            document.to_owned(),
        )
        .await
        .expect("a policy");
        let session = app.cx(role_session(&made));
        let error = app
            .add_role_to_instance_profile(&session, "Web", "Machine")
            .await
            .expect_err("not to EC2");
        assert!(
            error
                .to_string()
                .contains("iam:PassRole on resource: arn:aws:iam"),
            "{error}"
        );
        let document = document.replace("lambda", "ec2");
        app.put_inline_policy(&cx, HolderName::Role("Admin"), "own".to_owned(), document)
            .await
            .expect("a policy");
        app.add_role_to_instance_profile(&session, "Web", "Machine")
            .await
            .expect("added");
        let path = "/aws-reserved/sso.amazonaws.com/";
        provision(&db, OWN, path, "AWSReservedSSO_A_0123456789abcdef").await;
        app.create_instance_profile(&cx, profile("Other"))
            .await
            .expect("a profile");
        says(
            app.add_role_to_instance_profile(&cx, "Other", "AWSReservedSSO_A_0123456789abcdef")
                .await,
            "Cannot perform the operation on the protected role \
             'AWSReservedSSO_A_0123456789abcdef' - this role is only modifiable by AWS",
        );
    }
}
