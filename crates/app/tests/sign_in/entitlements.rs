//! Applications and entitlements of account access manager, and who administers them.

use app::access::ListChanges;
use app::account_access::{CreateEntitlement, EntitlementFilter};
use base::{PageRequest, UserId};
use domain::Error;
use domain::account_access::SERVICE;
use domain::assignment::Principal;
use domain::history::EntityKind;
use domain::permission_set::Tag;

use crate::account_access::{Scene, denied, invalid};

#[tokio::test]
async fn an_instance_has_one_application_that_is_made_once() {
    for scene in Scene::all().await {
        let (app, cx) = (&scene.bench.app, scene.bench.app.root_cx());
        let instance = &scene.bench.instance.id;
        let again = app
            .create_access_application(&cx, instance, Vec::new())
            .await;
        assert_eq!(again.expect("the same"), scene.application);
        let tags = vec![Tag {
            key: "a".to_owned(),
            value: "1".to_owned(),
        }];
        let other = app.create_access_application(&cx, instance, tags).await;
        let Err(Error::Constraint { reason, .. }) = other else {
            panic!("{other:?}");
        };
        assert_eq!(reason, "AlreadyCreatedException");

        let of = scene.application.reference();
        for _ in 0..2 {
            let gone = app.delete_access_application(&cx, of.clone()).await;
            gone.expect("gone, or gone already");
        }
        let found = app.get_access_application(&cx, &of).await;
        assert!(matches!(found, Err(Error::NotFound { .. })), "{found:?}");
        let service = SERVICE.to_owned();
        let disabled = app.disable_aws_service_access(&cx, service).await;
        disabled.expect("not trusted");
        let refused = app
            .create_access_application(&cx, instance, Vec::new())
            .await;
        invalid(refused, "Trusted access");
    }
}

#[tokio::test]
async fn entitlements_are_idempotent_and_filtered_and_end_with_their_account() {
    for scene in Scene::all().await {
        let (app, cx) = (&scene.bench.app, scene.bench.app.root_cx());
        let (account, member) = scene.member().await;
        let here = scene.role(&cx, "Here").await;
        let there = scene.role(&member, "There").await;
        let id = scene.entitle(scene.jane(), &here).await.expect("entitled");
        let again = scene.entitle(scene.jane(), &here).await;
        assert_eq!(again.expect("the same"), id);
        scene.entitle(scene.jane(), &there).await.expect("entitled");
        scene
            .entitle(scene.staff(), &there)
            .await
            .expect("entitled");
        let nobody = UserId::parse("00000000-0000-4000-8000-000000000000").expect("an id");
        let missing = scene.entitle(Principal::User(nobody), &here).await;
        assert!(
            matches!(missing, Err(Error::NotFound { .. })),
            "{missing:?}"
        );

        let filter = |principal, role: Option<&str>, account| EntitlementFilter {
            principal,
            role_arn: role.map(str::to_owned),
            account,
        };
        let (h, t) = (here.clone(), there.clone());
        for (filter, expected) in [
            (filter(None, None, None), vec![&h, &t, &t]),
            (filter(Some(scene.jane()), None, None), vec![&h, &t]),
            (filter(None, Some(&there), None), vec![&t, &t]),
            (filter(None, None, Some(account.clone())), vec![&t, &t]),
            (filter(Some(scene.staff()), Some(&here), None), vec![]),
            (filter(Some(scene.jane()), Some(&here), None), vec![&h]),
            (filter(None, Some(&here), Some(account.clone())), vec![]),
            (
                filter(None, Some("arn:aws:iam::123456789012:role/No"), None),
                vec![],
            ),
        ] {
            let mut expected: Vec<String> = expected.into_iter().cloned().collect();
            expected.sort();
            assert_eq!(
                scene.entitlements(filter.clone()).await,
                expected,
                "{filter:?}"
            );
        }

        // The member that is closed takes its entitlements along.
        let credentials = scene.credentials(&there).await.expect("credentials");
        app.close_account(&cx, account).await.expect("closed");
        assert_eq!(
            scene.entitlements(EntitlementFilter::default()).await,
            std::slice::from_ref(&here)
        );
        assert!(!scene.works(&credentials).await);
    }
}

#[tokio::test]
async fn a_role_is_given_to_twenty_groups_and_the_history_remembers() {
    for scene in Scene::all().await {
        let (app, cx) = (&scene.bench.app, scene.bench.app.root_cx());
        let here = scene.role(&cx, "Here").await;
        let id = scene.entitle(scene.jane(), &here).await.expect("entitled");
        // Users are not counted.
        for number in 0..20 {
            let command = app::identity::CreateGroup {
                identity_store_id: scene.bench.instance.identity_store_id.clone(),
                display_name: Some(format!("group-{number}")),
                description: None,
                external_ids: Vec::new(),
            };
            let made = app.create_group(&cx, command).await.expect("a group").id;
            let entitled = scene.entitle(Principal::Group(made), &here).await;
            entitled.expect("entitled");
        }
        let refused = scene.entitle(scene.staff(), &here).await;
        assert!(
            matches!(refused, Err(Error::LimitExceeded { .. })),
            "{refused:?}"
        );

        for _ in 0..2 {
            let of = scene.application.reference();
            let gone = app.delete_entitlement(&cx, of, id.as_str()).await;
            gone.expect("gone, or gone already");
        }
        let wanted = ListChanges {
            instance: scene.bench.instance.id.clone(),
            kind: Some(EntityKind::Entitlement),
            entity: Some(format!("{here}/USER/{}", scene.jane)),
            from: None,
            to: None,
        };
        let changes = app.list_changes(&cx, wanted, PageRequest::first(10)).await;
        let changes = changes.expect("a page").items;
        let ends: Vec<bool> = changes
            .iter()
            .map(|change| change.after.is_none())
            .collect();
        assert_eq!(ends, [true, false], "{changes:?}");
    }
}

#[tokio::test]
async fn a_delegated_administrator_entitles_to_what_is_not_of_the_management_account() {
    for scene in Scene::all().await {
        let (app, cx) = (&scene.bench.app, scene.bench.app.root_cx());
        let (account, member) = scene.member().await;
        let here = scene.role(&cx, "Here").await;
        let there = scene.role(&member, "There").await;
        let mine = scene.entitle(scene.jane(), &here).await.expect("entitled");
        let of = scene.application.reference();
        let command = |role: &str| CreateEntitlement {
            application: of.clone(),
            principal: scene.jane(),
            role_arn: role.to_owned(),
        };
        let page = PageRequest::first(10);
        denied(app.get_access_application(&member, &of).await);
        denied(app.create_entitlement(&member, command(&there)).await);
        let listed = app.list_access_applications(&member, page.clone()).await;
        assert_eq!(listed.expect("a page").items, Vec::new());
        let instance = &scene.bench.instance.id;
        let refused = app
            .create_access_application(&member, instance, Vec::new())
            .await;
        invalid(refused, "is not an organization instance");

        let registered = app
            .register_delegated_administrator(&cx, account, SERVICE.to_owned())
            .await;
        registered.expect("delegated");
        let listed = app.list_access_applications(&member, page).await;
        assert_eq!(
            listed.expect("a page").items,
            std::slice::from_ref(&scene.application)
        );
        app.get_access_application(&member, &of)
            .await
            .expect("seen");
        let id = app.create_entitlement(&member, command(&there)).await;
        let id = id.expect("entitled");
        denied(app.create_entitlement(&member, command(&here)).await);
        denied(
            app.delete_entitlement(&member, of.clone(), mine.as_str())
                .await,
        );
        denied(app.delete_access_application(&member, of.clone()).await);
        let seen = app
            .get_entitlement(&member, of.clone(), mine.as_str())
            .await;
        assert_eq!(seen.expect("seen").entitlement.role_arn, here);
        let ended = app.delete_entitlement(&member, of, id.as_str()).await;
        ended.expect("ended");
        assert_eq!(
            scene.entitlements(EntitlementFilter::default()).await,
            [here]
        );
    }
}
