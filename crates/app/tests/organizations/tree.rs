//! The organization, its units and their tags.

use app::iam::CreateUser;
use app::organizations::Children;
use base::AccessKeyId;
use domain::Actor;
use domain::actor::IamUser;
use domain::iam::HolderName;
use domain::organization::{ChildId, FeatureSet, OrganizationalUnit, ParentId, Tag, TaggedId};

use crate::support::{Bench, MANAGEMENT, account, refusal};

fn tag(key: &str, value: &str) -> Tag {
    Tag {
        key: key.to_owned(),
        value: value.to_owned(),
    }
}

impl Bench {
    /// An organization with all features, as `cardea serve` makes it; answers its root.
    async fn organization(&self) -> ParentId {
        let cx = self.app.root_cx();
        let made = self.app.ensure_organization(&cx).await;
        ParentId::Root(made.expect("an organization").root)
    }

    /// A user of the management account.
    async fn user(&self, name: &str) -> IamUser {
        let command = CreateUser {
            name: name.to_owned(),
            path: "/".to_owned(),
            permissions_boundary: None,
            tags: Vec::new(),
        };
        let made = self
            .app
            .create_iam_user(&self.cx("CreateUser"), command)
            .await;
        let user = made.expect("a user").user;
        IamUser {
            account: user.account,
            user_id: user.id,
            name: user.name,
            path: user.path,
            access_key: AccessKeyId::parse("AKIAAAAAAAAAAAAAAAAA").expect("a key"),
            session: None,
        }
    }

    async fn unit(&self, parent: &ParentId, name: &str) -> OrganizationalUnit {
        let cx = self.cx("CreateOrganizationalUnit");
        let (app, parent, name) = (&self.app, parent.clone(), name.to_owned());
        let made = app
            .create_organizational_unit(&cx, parent, name, Vec::new())
            .await;
        made.expect("a unit").0
    }
}

#[tokio::test]
async fn an_organization_is_made_described_and_deleted() {
    for bench in Bench::all().await {
        let (app, cx) = (&bench.app, bench.cx("DescribeOrganization"));
        assert_eq!(
            refusal(app.describe_organization(&cx).await),
            "NotFound Organization"
        );
        assert_eq!(
            refusal(app.list_roots(&cx, None).await),
            "NotFound Organization"
        );
        app.ensure_management_account(&cx, "Main", "main@example.com")
            .await
            .expect("an account");
        let cx = bench.cx("CreateOrganization");
        let (made, _) = app
            .create_organization(&cx, FeatureSet::ConsolidatedBilling)
            .await
            .expect("an organization");
        assert_eq!(made.management_email, "main@example.com");
        assert_eq!(made.feature_set, FeatureSet::ConsolidatedBilling);
        assert_eq!(made.created_at, cx.now());
        let cx = bench.cx("DescribeOrganization");
        assert_eq!(app.describe_organization(&cx).await.expect("it").0, made);
        assert_eq!(
            app.list_roots(&cx, None).await.expect("it").0.root,
            made.root
        );
        assert_eq!(
            refusal(app.list_roots(&cx, Some("x")).await),
            "Constraint INVALID_NEXT_TOKEN"
        );
        assert_eq!(
            refusal(app.create_organization(&cx, FeatureSet::All).await),
            "Conflict Organization: The provided account is already a member of an organization."
        );
        // Units and tags go with the organization.
        let root = ParentId::Root(made.root.clone());
        bench.unit(&root, "Sandbox").await;
        app.tag_organization_resource(
            &bench.cx("TagResource"),
            TaggedId::Root(made.root.clone()),
            vec![tag("a", "b")],
        )
        .await
        .expect("tagged");
        app.delete_organization(&bench.cx("DeleteOrganization"))
            .await
            .expect("deleted");
        assert_eq!(
            refusal(app.describe_organization(&cx).await),
            "NotFound Organization"
        );
        let cx = bench.cx("CreateOrganization");
        let again = app.create_organization(&cx, FeatureSet::All);
        assert_ne!(again.await.expect("another").0.id, made.id);
    }
}

#[tokio::test]
async fn set_up_is_idempotent() {
    for bench in Bench::all().await {
        let (app, cx) = (&bench.app, bench.app.root_cx());
        let account = app
            .ensure_management_account(&cx, "Main", "main@example.com")
            .await
            .expect("an account");
        let again = app
            .ensure_management_account(&cx, "Other", "other@example.com")
            .await
            .expect("an account");
        assert_eq!(account, again);
        let made = app.ensure_organization(&cx).await.expect("one");
        assert_eq!(app.ensure_organization(&cx).await.expect("the same"), made);
        assert_eq!(made.feature_set, FeatureSet::All);
    }
}

#[tokio::test]
async fn every_account_may_have_an_organization_of_its_own() {
    for bench in Bench::all().await {
        let first = bench.organization().await;
        let cx = bench.cx_of("210987654321", "CreateOrganization");
        let (second, _) = bench
            .app
            .create_organization(&cx, FeatureSet::All)
            .await
            .expect("another organization");
        assert_eq!(second.management_account, account("210987654321"));
        // What is in one does not exist for the other.
        let unit = bench.unit(&first, "Sandbox").await;
        let result = bench.app.describe_organizational_unit(&cx, unit.id.clone());
        assert_eq!(refusal(result.await), "NotFound OrganizationalUnit");
        let result = bench
            .app
            .list_children(&cx, first, Children::Units, 20, None);
        assert_eq!(refusal(result.await), "NotFound Parent");
    }
}

#[tokio::test]
async fn missing_tenant_check_tags_of_another_organization_decide_nothing() {
    for bench in Bench::all().await {
        bench.organization().await;
        let (app, stranger) = (&bench.app, "210987654321");
        let cx = bench.cx_of(stranger, "CreateOrganization");
        app.create_organization(&cx, FeatureSet::All)
            .await
            .expect("another organization");
        let id = TaggedId::Account(account(stranger));
        app.tag_organization_resource(&cx, id, vec![tag("Env", "prod")])
            .await
            .expect("tagged");

        let user = bench.user("ann").await;
        let document = r#"{"Version":"2012-10-17","Statement":[
            {"Effect":"Allow","Action":"organizations:*","Resource":"*"},
            {"Effect":"Deny","Action":"organizations:*","Resource":"*",
             "Condition":{"StringLike":{"aws:ResourceTag/Env":"p*"}}}]}"#;
        let (cx, holder) = (bench.cx("PutUserPolicy"), HolderName::User("ann"));
        app.put_inline_policy(&cx, holder, "own".to_owned(), document.to_owned())
            .await
            .expect("put");
        let cx = bench.cx("DescribeAccount").with_actor(Actor::User(user));
        for id in [stranger, "999999999999"] {
            let result = app.describe_account(&cx, account(id)).await;
            assert_eq!(refusal(result), "NotFound Account", "{id}");
        }
        // Of one's own organization they do decide.
        let id = TaggedId::Account(account(MANAGEMENT));
        let tags = vec![tag("Env", "prod")];
        app.tag_organization_resource(&bench.cx("TagResource"), id, tags)
            .await
            .expect("tagged");
        let result = app.describe_account(&cx, account(MANAGEMENT)).await;
        let refusal = refusal(result);
        assert!(refusal.contains("with an explicit deny"), "{refusal}");
    }
}

#[tokio::test]
async fn units_have_unique_names_among_their_siblings() {
    for bench in Bench::all().await {
        let root = bench.organization().await;
        let (app, cx) = (&bench.app, bench.cx("CreateOrganizationalUnit"));
        let unit = bench.unit(&root, "Sandbox").await;
        let other = bench.unit(&root, "Other").await;
        let below = ParentId::Unit(unit.id.clone());
        bench.unit(&below, "Sandbox").await;
        let duplicate = "Conflict OrganizationalUnit: An OU with the same name already exists.";
        let result = app.create_organizational_unit(&cx, root, "Sandbox".to_owned(), Vec::new());
        assert_eq!(refusal(result.await), duplicate);
        let name = Some("Sandbox".to_owned());
        let result = app.update_organizational_unit(&cx, other.id.clone(), name);
        assert_eq!(refusal(result.await), duplicate);
        let name = Some("Third".to_owned());
        let renamed = app.update_organizational_unit(&cx, other.id.clone(), name);
        assert_eq!(renamed.await.expect("renamed").0.name, "Third");
        let (found, arn) = app
            .describe_organizational_unit(&cx, other.id.clone())
            .await
            .expect("it");
        assert_eq!(found.name, "Third");
        assert!(arn.ends_with(other.id.as_str()), "{arn}");
    }
}

#[tokio::test]
async fn units_nest_five_deep_and_go_only_when_empty() {
    for bench in Bench::all().await {
        let mut parent = bench.organization().await;
        let mut units = Vec::new();
        for level in 1..=5 {
            let unit = bench.unit(&parent, &format!("Level {level}")).await;
            parent = ParentId::Unit(unit.id.clone());
            units.push(unit);
        }
        let (app, cx) = (&bench.app, bench.cx("CreateOrganizationalUnit"));
        let result = app.create_organizational_unit(&cx, parent, "Six".to_owned(), Vec::new());
        assert_eq!(refusal(result.await), "Constraint OU_DEPTH_LIMIT_EXCEEDED");
        let path: Vec<&str> = units[4].path.split('/').collect();
        assert_eq!(path.len(), 8, "{path:?}");
        assert_eq!(path[6], units[4].id.as_str());
        let result = app.delete_organizational_unit(&cx, units[3].id.clone());
        assert!(
            refusal(result.await).starts_with("Conflict Child: The specified OU is not empty.")
        );
        for unit in units.into_iter().rev() {
            let id = unit.id.clone();
            app.delete_organizational_unit(&cx, id.clone())
                .await
                .expect("empty by now");
            let result = app.delete_organizational_unit(&cx, id);
            assert_eq!(refusal(result.await), "NotFound OrganizationalUnit");
        }
    }
}

#[tokio::test]
async fn the_tree_is_walked_by_pages() {
    for bench in Bench::all().await {
        let root = bench.organization().await;
        let (app, cx) = (&bench.app, bench.cx("ListChildren"));
        let mut made = Vec::new();
        for name in ["a", "b", "c", "d", "e"] {
            made.push(bench.unit(&root, name).await.id);
        }
        made.sort();
        let (mut units, mut children, mut token) = (Vec::new(), Vec::new(), None);
        for expected in [2, 2, 1] {
            let page = app
                .list_organizational_units(&cx, root.clone(), 2, token.as_deref())
                .await
                .expect("units");
            let ids = app
                .list_children(&cx, root.clone(), Children::Units, 2, token.as_deref())
                .await
                .expect("children");
            assert_eq!((page.items.len(), &page.next), (expected, &ids.next));
            units.extend(page.items.into_iter().map(|(unit, _)| unit.id));
            children.extend(ids.items);
            token = page.next;
        }
        assert_eq!(token, None);
        assert_eq!(units, made);
        assert_eq!(
            children,
            made.iter().cloned().map(ChildId::Unit).collect::<Vec<_>>()
        );
        let accounts = app.list_children(&cx, root.clone(), Children::Accounts, 20, None);
        assert_eq!(
            accounts.await.expect("accounts").items,
            [ChildId::Account(account("123456789012"))]
        );
        let child = ChildId::Unit(made[0].clone());
        let parent = app.list_parents(&cx, child, None).await.expect("a parent");
        assert_eq!(parent, root);
        let nobody = ChildId::Account(account("999999999999"));
        assert_eq!(
            refusal(app.list_parents(&cx, nobody, None).await),
            "NotFound Child"
        );
        let result = app.list_children(&cx, root, Children::Units, 2, Some("!"));
        assert_eq!(refusal(result.await), "Constraint INVALID_NEXT_TOKEN");
    }
}

#[tokio::test]
async fn roots_units_and_accounts_have_tags() {
    for bench in Bench::all().await {
        let root = bench.organization().await;
        let unit = bench.unit(&root, "Sandbox").await;
        let (app, cx) = (&bench.app, bench.cx("TagResource"));
        let ParentId::Root(root) = root else {
            panic!("a root")
        };
        for id in [
            TaggedId::Root(root),
            TaggedId::Unit(unit.id.clone()),
            TaggedId::Account(account("123456789012")),
        ] {
            for tags in [
                vec![tag("b", "1"), tag("a", "2")],
                vec![tag("b", "3"), tag("c", "4")],
            ] {
                app.tag_organization_resource(&cx, id.clone(), tags)
                    .await
                    .expect("tagged");
            }
            let keys = vec!["a".to_owned(), "nothing".to_owned()];
            app.untag_organization_resource(&cx, id.clone(), keys)
                .await
                .expect("untagged");
            let tags = app.list_organization_resource_tags(&cx, id.clone(), None);
            assert_eq!(tags.await.expect("tags"), [tag("b", "3"), tag("c", "4")]);
            let many = (0..49).map(|index| tag(&format!("k{index}"), "")).collect();
            let result = app.tag_organization_resource(&cx, id.clone(), many);
            assert_eq!(refusal(result.await), "Constraint MAX_TAG_LIMIT_EXCEEDED");
            let result = app.untag_organization_resource(&cx, id, vec!["aws:x".to_owned()]);
            assert_eq!(
                refusal(result.await),
                "Constraint INVALID_SYSTEM_TAGS_PARAMETER"
            );
        }
        let nobody = TaggedId::Account(account("999999999999"));
        let result = app.list_organization_resource_tags(&cx, nobody, None);
        assert_eq!(refusal(result.await), "NotFound Target");
        // The tags of a deleted unit are gone with it.
        app.delete_organizational_unit(&cx, unit.id.clone())
            .await
            .expect("deleted");
        let left: i64 = bench
            .db
            .read("count", move |tx| {
                tx.scalar(
                    "SELECT COUNT(*) FROM organization_tags WHERE resource_id = $1",
                    db::binds![&unit.id],
                )
            })
            .await
            .unwrap_or_else(|error: db::Error| panic!("{error}"));
        assert_eq!(left, 0);
    }
}
