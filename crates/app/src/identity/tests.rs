//! The use cases of identity stores on every database.

pub(crate) mod fixture;
mod nesting;

use base::{GroupId, IdentityStoreId, Page, PageRequest, PermissionSetId, UserId};
use domain::assignment::{Assignment, Principal};
use domain::identity::{GroupKey, NetworkConfiguration, UserKey, UserStatus};
use domain::sign_in::Password;
use domain::{Error, Kind};
use serde_json::json;

use super::UpdateGroup;
use crate::authorize::system_permit;
use fixture::{
    ACCOUNT, account, attributes, called_from, email, external, fixtures, operation, root, told,
};

#[tokio::test]
async fn a_user_is_found_by_id_name_and_address_without_regard_to_case() {
    for f in fixtures().await {
        let mut attributes = attributes();
        attributes.emails = email("Ada@Example.com");
        let user = f.create("Ada", attributes).await.expect("a user");
        assert_eq!(user.created.by, "arn:aws:iam::111122223333:root");
        assert_eq!(user.status, UserStatus::Enabled);
        let found = f.app.describe_user(&f.cx, &f.store, &user.id).await;
        assert_eq!(found.expect("the user"), user);
        for key in [
            UserKey::UserName("aDA".to_owned()),
            UserKey::Email("ada@EXAMPLE.com".to_owned()),
        ] {
            assert_eq!(f.by_key(key).await.expect("the user"), user);
        }
        let other = UserKey::UserName("ad".to_owned());
        assert_eq!(told(f.by_key(other).await), "User not found");
        let page = PageRequest::first(1);
        let named = f
            .app
            .list_users(&f.cx, &f.store, Some("ADA".to_owned()), page.clone());
        let named = named.await.expect("a page");
        assert_eq!((named.items, named.next), (vec![user], None));
        let none = f
            .app
            .list_users(&f.cx, &f.store, Some("x".to_owned()), page);
        assert!(none.await.expect("a page").items.is_empty());
    }
}

#[tokio::test]
async fn what_is_unique_is_refused_twice_and_free_after_an_update() {
    for f in fixtures().await {
        let mut first = attributes();
        first.emails = email("ada@example.com");
        first.external_ids = vec![external("https://idp.example.com", "1")];
        let user = f.create("ada", first.clone()).await.expect("a user");
        assert_eq!(
            told(f.create("ADA", attributes()).await),
            "User: Duplicate UserName"
        );
        let mut second = attributes();
        second.emails = email("ADA@example.com");
        assert_eq!(
            told(f.create("augusta", second).await),
            "User: Duplicate Email"
        );
        let mut third = attributes();
        third.external_ids = first.external_ids.clone();
        assert_eq!(
            told(f.create("augusta", third).await),
            "User: Duplicate ExternalId"
        );
        let key = UserKey::ExternalId(external("https://idp.example.com", "1"));
        assert_eq!(f.by_key(key.clone()).await.expect("the user").id, user.id);

        let operations = vec![
            operation("userName", json!("countess")),
            operation("emails", json!(null)),
            operation(
                "externalIds",
                json!([{"issuer": "https://idp.example.com", "id": "2"}]),
            ),
        ];
        let updated = f.update(&user, operations, None).await.expect("an update");
        assert_eq!(updated.user_name, "countess");
        assert_eq!(updated.revision.number(), user.revision.number() + 1);
        assert_eq!(told(f.by_key(key).await), "User not found");
        let again = f.create("ada", first).await.expect("all is free again");
        let operations = vec![operation("userName", json!("Countess"))];
        assert_eq!(
            told(f.update(&again, operations, None).await),
            "User: Duplicate UserName"
        );
        // A change of case alone is no conflict with oneself.
        let operations = vec![operation("userName", json!("ADA"))];
        let updated = f.update(&again, operations, None).await.expect("an update");
        let found = f.app.describe_user(&f.cx, &f.store, &again.id).await;
        assert_eq!(found.expect("the user"), updated);
    }
}

#[tokio::test]
async fn a_request_with_an_old_revision_is_refused() {
    for f in fixtures().await {
        let user = f.user("ada").await;
        let title = vec![operation("title", json!("Countess"))];
        let updated = f.update(&user, title.clone(), Some("1")).await;
        assert_eq!(updated.expect("an update").revision.to_string(), "2");
        let stale = "Target: the revision `1` is not the current one";
        assert_eq!(told(f.update(&user, title, Some("1")).await), stale);
        let revision = Some("1".to_owned());
        let refused = f.app.delete_user(&f.cx, &f.store, &user.id, revision).await;
        assert_eq!(told(refused), stale);
        let revision = Some("2".to_owned());
        let deleted = f.app.delete_user(&f.cx, &f.store, &user.id, revision).await;
        deleted.expect("the present revision");
        let gone = UserId::parse("44a85468-40e1-708e-e018-01ce81f12cf5").expect("an id");
        let deleted = f.app.delete_user(&f.cx, &f.store, &gone, None).await;
        deleted.expect("nothing to delete is no error");
    }
}

#[tokio::test]
async fn groups_have_names_and_external_ids_of_their_own() {
    for f in fixtures().await {
        let ids = vec![external("scim", "7")];
        let group = f.create_group(Some("Engines"), ids.clone()).await;
        let group = group.expect("a group");
        let mut user = attributes();
        user.external_ids = ids.clone();
        f.create("ada", user).await.expect("users are no groups");
        assert_eq!(
            told(f.create_group(Some("ENGINES"), Vec::new()).await),
            "Group: Duplicate GroupDisplayName"
        );
        assert!(f.create_group(Some("Machines"), ids).await.is_err());
        f.create_group(None, Vec::new()).await.expect("nameless");
        f.create_group(None, Vec::new()).await.expect("another");
        for key in [
            GroupKey::DisplayName("engines".to_owned()),
            GroupKey::ExternalId(external("scim", "7")),
        ] {
            let found = f.app.get_group_by_key(&f.cx, &f.store, key).await;
            assert_eq!(found.expect("the group"), group);
        }
        let command = UpdateGroup {
            identity_store_id: f.store.clone(),
            id: group.id.clone(),
            operations: vec![
                operation("displayName", json!("Machines")),
                operation("description", json!("All of them")),
            ],
            revision: Some(group.revision.to_string()),
        };
        let updated = f.app.update_group(&f.cx, command).await.expect("an update");
        let found = f.app.describe_group(&f.cx, &f.store, &group.id).await;
        assert_eq!(found.expect("the group"), updated);
        assert_eq!(updated.display_name.as_deref(), Some("Machines"));
        assert_eq!(
            f.app
                .list_groups(&f.cx, &f.store, None, PageRequest::first(2))
                .await
                .expect("a page")
                .items
                .len(),
            2
        );
        let refused = f.create_group(Some("awsadministrators"), Vec::new()).await;
        assert_eq!(told(refused), "`awsadministrators` is a reserved name");
    }
}

#[tokio::test]
async fn memberships_are_unique_and_seen_from_both_sides() {
    for f in fixtures().await {
        let (ada, charles) = (f.user("ada").await, f.user("charles").await);
        let (engines, mills) = (f.group("Engines").await, f.group("Mills").await);
        let membership = f.join(&engines.id, &ada.id).await.expect("a membership");
        f.join(&engines.id, &charles.id).await.expect("another");
        f.join(&mills.id, &ada.id).await.expect("another");
        assert_eq!(
            told(f.join(&engines.id, &ada.id).await),
            "Membership: Member and Group relationship already exists"
        );
        let nobody = UserId::generate(f.app.entropy());
        let nothing = GroupId::generate(f.app.entropy());
        assert_eq!(told(f.join(&nothing, &nobody).await), "User not found");
        assert_eq!(told(f.join(&nothing, &ada.id).await), "Group not found");

        let (app, cx, store) = (&f.app, &f.cx, &f.store);
        let found = app.describe_membership(cx, store, &membership.id).await;
        assert_eq!(found.expect("the membership"), membership);
        let found = app.get_membership_of(cx, store, &engines.id, &ada.id).await;
        assert_eq!(found.expect("the membership"), membership);
        let none = app
            .get_membership_of(cx, store, &mills.id, &charles.id)
            .await;
        assert_eq!(told(none), "Membership not found");

        let asked = vec![mills.id.clone(), nothing.clone(), engines.id.clone()];
        let answer = app.is_member_in_groups(cx, store, &charles.id, asked).await;
        let answer: Vec<bool> = answer.expect("an answer").iter().map(|a| a.1).collect();
        assert_eq!(answer, [false, false, true]);

        let page = PageRequest::first(1);
        let first = app.list_memberships_of_group(cx, store, &engines.id, page);
        let first = first.await.expect("a page");
        let page = PageRequest::new(1, first.next.as_deref()).expect("our token");
        let second = app.list_memberships_of_group(cx, store, &engines.id, page);
        let second = second.await.expect("a page");
        let mut members = vec![&first.items[0].user_id, &second.items[0].user_id];
        members.sort();
        let mut expected = vec![&ada.id, &charles.id];
        expected.sort();
        assert_eq!((members, second.next), (expected, None));

        let page = PageRequest::first(1);
        let first = app.list_memberships_of_user(cx, store, &ada.id, page);
        let first = first.await.expect("a page");
        let page = PageRequest::new(1, first.next.as_deref()).expect("our token");
        let second = app.list_memberships_of_user(cx, store, &ada.id, page);
        let second = second.await.expect("a page");
        let groups = vec![
            first.items[0].group_id.clone(),
            second.items[0].group_id.clone(),
        ];
        assert_eq!(groups, f.groups_of(&ada.id).await);

        for _ in 0..2 {
            let deleted = app.delete_membership(cx, store, &membership.id).await;
            deleted.expect("gone, or gone already");
        }
        assert_eq!(f.groups_of(&ada.id).await, vec![mills.id.clone()]);
        f.join(&engines.id, &ada.id).await.expect("back again");
    }
}

#[tokio::test]
async fn users_are_listed_page_by_page_in_order_of_their_ids() {
    for f in fixtures().await {
        for number in 0..5 {
            f.user(&format!("user{number}")).await;
        }
        let (mut ids, mut token) = (Vec::new(), None::<String>);
        loop {
            let page = PageRequest::new(2, token.as_deref()).expect("our token");
            let Page { items, next } = f
                .app
                .list_users(&f.cx, &f.store, None, page)
                .await
                .expect("a page");
            assert!(items.len() <= 2);
            ids.extend(items.into_iter().map(|user| user.id));
            token = next;
            if token.is_none() {
                break;
            }
        }
        assert_eq!(ids.len(), 5);
        assert!(ids.is_sorted_by(|a, b| a < b));
    }
}

#[tokio::test]
async fn a_deleted_user_or_group_leaves_nothing_behind() {
    for f in fixtures().await {
        let (ada, charles) = (f.user("ada").await, f.user("charles").await);
        let (engines, mills) = (f.group("Engines").await, f.group("Mills").await);
        for group in [&engines.id, &mills.id] {
            f.join(group, &ada.id).await.expect("a membership");
            f.join(group, &charles.id).await.expect("a membership");
        }
        let assigned = |principal: Principal| Assignment {
            account: account(ACCOUNT),
            permission_set: PermissionSetId::parse("ps-0123456789abcdef").expect("an id"),
            principal,
        };
        let of_user = assigned(Principal::User(ada.id.clone()));
        let of_group = assigned(Principal::Group(engines.id.clone()));
        let both = [of_user, of_group];
        let (assignments, instance, id) = (both.clone(), f.instance.id.clone(), ada.id.clone());
        let now = f.cx.now();
        let permit = system_permit("test:SetUp", &account(ACCOUNT));
        let done = f.app.change(&f.cx, permit, "set_up", move |tx, permit| {
            for assignment in &assignments {
                store::assignments::insert(tx, permit, &instance, assignment, now)?;
            }
            let password = Password {
                hash: "hash".to_owned(),
                one_time: None,
                changed_at: now,
            };
            Ok(store::sign_in::put_password(tx, permit, &id, &password)?)
        });
        done.await.expect("set up");

        let (app, cx, store) = (&f.app, &f.cx, &f.store);
        let deleted = app.delete_user(cx, store, &ada.id, None).await;
        deleted.expect("deleted");
        let deleted = app.delete_group(cx, store, &engines.id, None).await;
        deleted.expect("deleted");
        assert_eq!(f.groups_of(&ada.id).await, []);
        assert_eq!(f.groups_of(&charles.id).await, vec![mills.id.clone()]);
        let id = ada.id.clone();
        let left = app.read("left", move |tx| {
            let mut left = Vec::new();
            for assignment in &both {
                left.push(store::assignments::exists(tx, assignment)?);
            }
            left.push(store::sign_in::find_password(tx, &id)?.is_some());
            Ok(left)
        });
        assert_eq!(left.await.expect("an answer"), [false; 3]);
        let gone = app.describe_user(cx, store, &ada.id).await;
        assert_eq!(told(gone), "User not found");
        let gone = app.describe_group(cx, store, &engines.id).await;
        assert_eq!(told(gone), "Group not found");
        let again = f.user("ada").await;
        assert_ne!(again.id, ada.id);
    }
}

#[tokio::test]
async fn only_the_owner_enters_a_store_and_only_one_that_is_there() {
    for f in fixtures().await {
        let page = PageRequest::first(10);
        let stores = f.app.list_identity_stores(&f.cx, page.clone()).await;
        let stores = stores.expect("a page").items;
        assert_eq!(stores.len(), 1);
        assert_eq!(
            stores[0].arn(),
            format!("arn:aws:identitystore::{ACCOUNT}:identitystore/{}", f.store)
        );
        let stranger = called_from(&f.app, root("444455556666"), "192.0.2.1");
        let refused = f
            .app
            .list_users(&stranger, &f.store, None, page.clone())
            .await;
        assert_eq!(
            told(refused),
            [
                "arn:aws:identitystore:::user/*".to_owned(),
                format!("arn:aws:identitystore::{ACCOUNT}:identitystore/{}", f.store),
            ]
            .map(|arn| {
                format!(
                    "User: arn:aws:iam::444455556666:root is not authorized to perform: \
                     identitystore:ListUsers on resource: {arn} because no resource-based policy \
                     allows the identitystore:ListUsers action"
                )
            })
            .join(", ")
        );
        let none = f.app.list_identity_stores(&stranger, page.clone()).await;
        assert!(none.expect("a page").items.is_empty());
        let unknown = IdentityStoreId::parse("d-ffffffffff").expect("an id");
        let refused = f.app.list_users(&f.cx, &unknown, None, page).await;
        assert!(matches!(
            refused,
            Err(Error::NotFound {
                kind: Kind::IdentityStore,
                ..
            })
        ));
    }
}

#[tokio::test]
async fn a_network_configuration_keeps_others_out_and_the_caller_in() {
    for f in fixtures().await {
        let closed = NetworkConfiguration {
            vpce_access_required: true,
            ..NetworkConfiguration::default()
        };
        let refused = f
            .app
            .update_identity_store(&f.cx, &f.store, Some(closed.clone()))
            .await;
        assert_eq!(
            told(refused),
            "the network configuration would not allow the next request from `192.0.2.1`: add \
             this address to ApiAllowSourceIps"
        );
        let closed = NetworkConfiguration {
            api_allow_source_ips: vec!["192.0.2.0/24".to_owned()],
            ..closed
        };
        f.app
            .update_identity_store(&f.cx, &f.store, Some(closed.clone()))
            .await
            .expect("an update");
        let described = f.app.describe_identity_store(&f.cx, &f.store).await;
        assert_eq!(described.expect("the store").network, Some(closed));
        let elsewhere = called_from(&f.app, root(ACCOUNT), "198.51.100.7");
        let page = PageRequest::first(1);
        let refused = f
            .app
            .list_groups(&elsewhere, &f.store, None, page.clone())
            .await;
        assert!(matches!(refused, Err(Error::Denied { .. })));
        let internal = f
            .app
            .list_groups(&f.app.root_cx(), &f.store, None, page)
            .await;
        internal.expect("the product itself comes from nowhere");
        f.app
            .update_identity_store(&f.cx, &f.store, Some(NetworkConfiguration::default()))
            .await
            .expect("open again");
        let described = f.app.describe_identity_store(&elsewhere, &f.store).await;
        described.expect("the store");
    }
}

#[tokio::test]
async fn a_user_is_disabled_and_enabled_and_a_store_is_emptied() {
    for f in fixtures().await {
        let user = f.user("ada").await;
        let disabled = f
            .app
            .set_user_status(&f.cx, &f.store, &user.id, UserStatus::Disabled)
            .await
            .expect("disabled");
        assert_eq!(disabled.revision.to_string(), "2");
        let again = f
            .app
            .set_user_status(&f.cx, &f.store, &user.id, UserStatus::Disabled)
            .await
            .expect("disabled already");
        assert_eq!(again, disabled);
        let found = f.app.describe_user(&f.cx, &f.store, &user.id).await;
        assert_eq!(found.expect("the user").status, UserStatus::Disabled);

        let group = f.group("Engines").await;
        f.join(&group.id, &user.id).await.expect("a membership");
        let store = f.store.clone();
        let permit = system_permit("test:TearDown", &account(ACCOUNT));
        let emptied = f.app.change(&f.cx, permit, "tear_down", move |tx, permit| {
            Ok(store::identity::delete_store(tx, permit, &store)?)
        });
        emptied.await.expect("emptied");
        assert_eq!(f.groups_of(&user.id).await, []);
        let page = PageRequest::first(1);
        let users = f.app.list_users(&f.cx, &f.store, None, page).await;
        assert!(users.expect("a page").items.is_empty());
    }
}
