//! Accounts: made, listed, moved.

use app::organizations::{CreateAccount, MoveAccount};
use base::{AccountId, RootId};
use domain::organization::{
    CreateAccountFailure, CreateAccountState, FeatureSet, JoinedMethod, ParentId, Tag, TaggedId,
};

use crate::support::{Bench, MANAGEMENT, account, refusal};

const OTHER: &str = "222233334444";

impl Bench {
    async fn root(&self) -> RootId {
        let cx = self.app.root_cx();
        let made = self.app.ensure_organization(&cx).await;
        made.expect("an organization").root
    }

    async fn create(&self, name: &str) -> CreateAccountState {
        let command = CreateAccount {
            name: name.to_owned(),
            email: format!("{name}@example.com"),
            role_name: None,
            tags: Vec::new(),
        };
        self.create_as(command).await
    }

    async fn create_as(&self, command: CreateAccount) -> CreateAccountState {
        self.create_in(MANAGEMENT, command).await
    }

    async fn create_in(&self, management: &str, command: CreateAccount) -> CreateAccountState {
        let cx = self.cx_of(management, "CreateAccount");
        let request = self.app.create_account(&cx, command).await.expect("taken");
        assert_eq!(request.state, CreateAccountState::InProgress);
        assert_eq!(request.completed_at, None);
        let cx = self.cx_of(management, "DescribeCreateAccountStatus");
        let done = self
            .app
            .describe_create_account_status(&cx, request.id)
            .await
            .expect("a status");
        assert_eq!(done.requested_at, request.requested_at);
        assert!(done.completed_at.is_some());
        done.state
    }

    async fn created(&self, name: &str) -> AccountId {
        match self.create(name).await {
            CreateAccountState::Succeeded(id) => id,
            other => panic!("{other:?}"),
        }
    }
}

#[tokio::test]
async fn a_new_account_hangs_in_the_root_and_has_its_access_role() {
    for bench in Bench::all().await {
        let root = bench.root().await;
        let state = bench
            .create_as(CreateAccount {
                name: "Log archive".to_owned(),
                email: "Logs@Example.com".to_owned(),
                role_name: Some("Break-Glass".to_owned()),
                tags: vec![Tag {
                    key: "stage".to_owned(),
                    value: "prod".to_owned(),
                }],
            })
            .await;
        let CreateAccountState::Succeeded(id) = state else {
            panic!("{state:?}")
        };
        let (app, cx) = (&bench.app, bench.cx("DescribeAccount"));
        let (member, arn) = app.describe_account(&cx, id.clone()).await.expect("it");
        assert_eq!(member.parent, ParentId::Root(root.clone()));
        assert_eq!(member.account.name, "Log archive");
        assert_eq!(member.account.email, "Logs@Example.com");
        assert_eq!(member.account.joined_method, JoinedMethod::Created);
        let organization = app.describe_organization(&cx).await.expect("it").0.id;
        assert_eq!(member.path, format!("{organization}/{root}/{id}/"));
        assert_eq!(
            arn,
            format!("arn:aws:organizations::{MANAGEMENT}:account/{organization}/{id}")
        );
        let tagged = TaggedId::Account(id.clone());
        let tags = app.list_organization_resource_tags(&cx, tagged, None);
        assert_eq!(tags.await.expect("tags").len(), 1);
        let role = bench
            .db
            .read("role", move |tx| {
                let role = store::iam::find_role(tx, &id, "break-glass")?.expect("the role");
                let policies = store::iam::attached_policies(tx, &role.id)?;
                Ok::<_, db::Error>((role, policies))
            })
            .await
            .expect("the role");
        assert_eq!(role.1, ["arn:aws:iam::aws:policy/AdministratorAccess"]);
        assert_eq!(
            role.0.trust_policy,
            r#"{"Statement":[{"Action":"sts:AssumeRole","Effect":"Allow","Principal":{"AWS":"arn:aws:iam::123456789012:root"}}],"Version":"2012-10-17"}"#
        );
    }
}

#[tokio::test]
async fn an_email_address_is_taken_once_without_regard_to_case() {
    for bench in Bench::all().await {
        bench.root().await;
        bench.created("logs").await;
        let failed = CreateAccountState::Failed(CreateAccountFailure::EmailAlreadyExists);
        assert_eq!(bench.create("LOGS").await, failed);
        let accounts = bench
            .app
            .list_organization_accounts(&bench.cx("ListAccounts"), None, 20, None)
            .await
            .expect("accounts");
        assert_eq!(accounts.items.len(), 2);
    }
}

#[tokio::test]
async fn missing_tenant_check_an_address_is_of_one_account_in_all_organizations() {
    // Whoever took somebody's address elsewhere could answer the invitations that are sent to it.
    for bench in Bench::all().await {
        bench.root().await;
        bench.created("logs").await;
        let other = bench.cx_of(OTHER, "CreateOrganization");
        let made = bench.app.create_organization(&other, FeatureSet::All);
        made.await.expect("another organization");
        let command = CreateAccount {
            name: "logs".to_owned(),
            email: "Logs@example.com".to_owned(),
            role_name: None,
            tags: Vec::new(),
        };
        let failed = CreateAccountState::Failed(CreateAccountFailure::EmailAlreadyExists);
        assert_eq!(bench.create_in(OTHER, command).await, failed);
    }
}

#[tokio::test]
async fn the_name_of_a_service_linked_role_is_refused() {
    for bench in Bench::all().await {
        bench.root().await;
        let command = CreateAccount {
            name: "x".to_owned(),
            email: "x@example.com".to_owned(),
            role_name: Some("AWSServiceRoleForX".to_owned()),
            tags: Vec::new(),
        };
        let cx = bench.cx("CreateAccount");
        assert_eq!(
            refusal(bench.app.create_account(&cx, command).await),
            "Constraint INVALID_ROLE_NAME"
        );
    }
}

#[tokio::test]
async fn creation_requests_are_listed_by_state_and_by_pages() {
    for bench in Bench::all().await {
        bench.root().await;
        for name in ["a", "b", "A", "c", "B"] {
            bench.create(name).await;
        }
        let (app, cx) = (&bench.app, bench.cx("ListCreateAccountStatus"));
        for (states, expected) in [
            (vec![], vec!["a", "b", "A", "c", "B"]),
            (vec!["SUCCEEDED"], vec!["a", "b", "c"]),
            (vec!["FAILED", "FAILED"], vec!["A", "B"]),
            (vec!["SUCCEEDED", "FAILED"], vec!["a", "b", "A", "c", "B"]),
            (vec!["IN_PROGRESS"], vec![]),
        ] {
            let (mut names, mut token) = (Vec::new(), None);
            loop {
                let page = app
                    .list_create_account_status(&cx, states.clone(), 2, token.as_deref())
                    .await
                    .expect("a page");
                assert!(page.items.len() <= 2);
                names.extend(page.items.into_iter().map(|request| request.account_name));
                token = page.next;
                if token.is_none() {
                    break;
                }
            }
            assert_eq!(names, expected, "{states:?}");
        }
    }
}

#[tokio::test]
async fn accounts_are_listed_by_pages_and_by_parent() {
    for bench in Bench::all().await {
        let root = ParentId::Root(bench.root().await);
        let mut made = vec![account(MANAGEMENT)];
        for name in ["a", "b", "c"] {
            made.push(bench.created(name).await);
        }
        made.sort();
        let (app, cx) = (&bench.app, bench.cx("ListAccounts"));
        for parent in [None, Some(root)] {
            let first = app
                .list_organization_accounts(&cx, parent.clone(), 3, None)
                .await
                .expect("a page");
            assert_eq!(first.items.len(), 3);
            let token = first.next.expect("more");
            let second = app
                .list_organization_accounts(&cx, parent, 3, Some(&token))
                .await
                .expect("a page");
            assert_eq!(second.next, None);
            let both = first.items.into_iter().chain(second.items);
            let ids: Vec<AccountId> = both.map(|(member, _)| member.account.id).collect();
            assert_eq!(ids, made);
        }
    }
}

#[tokio::test]
async fn an_account_moves_from_where_it_is_to_where_it_is_not() {
    for bench in Bench::all().await {
        let root = ParentId::Root(bench.root().await);
        let id = bench.created("a").await;
        let (app, cx) = (&bench.app, bench.cx("MoveAccount"));
        let made = app.create_organizational_unit(&cx, root.clone(), "U".to_owned(), Vec::new());
        let unit = made.await.expect("a unit").0;
        let nowhere = ParentId::parse("ou-zzzz-99999999").expect("an id");
        let inside = ParentId::Unit(unit.id.clone());
        let run = async |account: &AccountId, source: &ParentId, destination: &ParentId| {
            let command = MoveAccount {
                account: account.clone(),
                source: source.clone(),
                destination: destination.clone(),
            };
            app.move_account(&bench.cx("MoveAccount"), command).await
        };
        let nobody = account("999999999999");
        assert_eq!(
            refusal(run(&nobody, &root, &inside).await),
            "NotFound Account"
        );
        assert_eq!(
            refusal(run(&id, &nowhere, &inside).await),
            "Constraint SOURCE_PARENT_NOT_FOUND"
        );
        assert_eq!(
            refusal(run(&id, &root, &nowhere).await),
            "Constraint DESTINATION_PARENT_NOT_FOUND"
        );
        assert_eq!(
            refusal(run(&id, &inside, &root).await),
            "Conflict Account: That account is already present in the specified destination."
        );
        run(&id, &root, &inside).await.expect("moved");
        let (member, _) = app.describe_account(&cx, id.clone()).await.expect("it");
        assert_eq!(member.parent, inside);
        assert_eq!(member.path, format!("{}{id}/", unit.path));
        let result = app.delete_organizational_unit(&cx, unit.id);
        assert!(refusal(result.await).starts_with("Conflict Child"));
        run(&id, &inside, &root).await.expect("moved back");
    }
}

#[tokio::test]
async fn members_may_describe_the_organization_and_nothing_else() {
    for bench in Bench::all().await {
        let root = ParentId::Root(bench.root().await);
        let id = bench.created("a").await;
        let cx = bench.cx_of(id.as_str(), "DescribeOrganization");
        let app = &bench.app;
        let (organization, _) = app.describe_organization(&cx).await.expect("it");
        assert_eq!(organization.management_account, account(MANAGEMENT));
        let denied = "Denied: You don't have permissions to access this resource.";
        assert_eq!(refusal(app.describe_account(&cx, id.clone()).await), denied);
        assert_eq!(
            refusal(app.list_organization_accounts(&cx, None, 20, None).await),
            denied
        );
        let result = app.create_organizational_unit(&cx, root, "U".to_owned(), Vec::new());
        assert_eq!(refusal(result.await), denied);
        assert_eq!(refusal(app.delete_organization(&cx).await), denied);
    }
}

#[tokio::test]
async fn an_organization_with_members_cannot_be_deleted() {
    for bench in Bench::all().await {
        bench.root().await;
        bench.created("a").await;
        let cx = bench.cx("DeleteOrganization");
        assert_eq!(
            refusal(bench.app.delete_organization(&cx).await),
            "Conflict Membership: To delete an organization you must first remove all member \
             accounts (except the master)."
        );
    }
}
