//! Applications and instances through their use cases: who may, and what goes with what.
#![expect(
    clippy::expect_used,
    clippy::disallowed_methods,
    reason = "helpers of tests, which clippy does not know for tests"
)]

use std::sync::Arc;

use app::applications::{ApplicationFilter, ApplicationRef, CreateApplication};
use app::instances::CreateInstance;
use app::{App, Cx, Keyring, Parts, Settings};
use base::{
    AccessKeyId, AccountId, InstanceId, ManualClock, PageRequest, RoleId, SeededEntropy, Timestamp,
};
use db::Db;
use domain::actor::{RoleSession, SessionContext};
use domain::application::Application;
use domain::iam::Role;
use domain::instance::{Instance, InstanceKind};
use domain::permission_set::Tag;
use domain::{Actor, Error, Permit};

const MANAGEMENT: &str = "111111111111";
const ALONE: &str = "222222222222";

/// On SQLite, and on PostgreSQL too where `CARDEA_TEST_POSTGRES` says where one is.
async fn houses() -> Vec<(App, Db)> {
    let mut databases = vec![Db::in_memory().expect("a database")];
    if let Ok(url) = std::env::var("CARDEA_TEST_POSTGRES") {
        databases.push(fresh_postgres(&url).await);
    }
    let mut houses = Vec::new();
    for db in databases {
        db.migrate(store::MIGRATIONS).await.expect("a schema");
        let app = App::start(Parts {
            db: db.clone(),
            clock: Arc::new(ManualClock::new(Timestamp::from_seconds(1_800_000_000))),
            entropy: Arc::new(SeededEntropy::new(1)),
            keyring: Keyring::derive(&[7; 32]).expect("a keyring"),
            settings: Settings {
                region: "us-east-1".to_owned(),
                public_url: "http://localhost".to_owned(),
                management_account: account(MANAGEMENT),
                emulator: false,
                quotas: domain::Quotas::default(),
                throttles: domain::Throttles::default(),
                passwords: app::sign_in::Passwords::default(),
            },
        });
        houses.push((app, db));
    }
    houses
}

/// A database of the test's own.
async fn fresh_postgres(url: &str) -> Db {
    let entropy: &dyn base::Entropy = &base::SystemEntropy;
    let name = format!("test_{}", entropy.uuid().replace('-', ""));
    let admin = Db::connect_postgres(url).await.expect("a server");
    // CREATE SCHEMA is transactional, which CREATE DATABASE is not.
    let sql = format!("CREATE SCHEMA {name}");
    let made: Result<u64, db::Error> = admin.write("schema", move |tx| tx.execute(&sql, &[])).await;
    made.expect("a schema");
    let separator = if url.contains('?') { '&' } else { '?' };
    let own = format!("{url}{separator}options=-csearch_path%3D{name}");
    Db::connect_postgres(&own).await.expect("the schema")
}

fn account(id: &str) -> AccountId {
    AccountId::parse(id).expect("an account")
}

fn cx(app: &App, actor: Actor) -> Cx {
    Cx::internal(actor, app.clock().now(), app.entropy(), "us-east-1")
}

fn root(app: &App, id: &str) -> Cx {
    let actor = Actor::Root {
        account: account(id),
        access_key: None,
        session: None,
    };
    cx(app, actor)
}

/// A session of a new role of the management account that has one inline policy.
async fn session(app: &App, db: &Db, name: &str, policy: &str) -> Cx {
    let permit = Permit::issued_by_the_authorizer("test:Test", "*".to_owned(), account(MANAGEMENT));
    let role = Role {
        id: RoleId::generate(app.entropy()),
        account: account(MANAGEMENT),
        name: name.to_owned(),
        path: "/".to_owned(),
        trust_policy: "{}".to_owned(),
        description: None,
        max_session_duration: 3_600,
        permissions_boundary: None,
        created_at: app.clock().now(),
    };
    let (made, inline) = (role.clone(), vec![("p".to_owned(), policy.to_owned())]);
    let done: Result<(), db::Error> = db
        .write("role", move |tx| {
            store::iam::insert_role(tx, &permit, &made)?;
            store::iam::set_inline_policies(tx, &permit, &made.id, &inline)
        })
        .await;
    done.expect("a role");
    let actor = Actor::Role(RoleSession {
        account: role.account.clone(),
        role_id: role.id.clone(),
        role_name: role.name.clone(),
        role_arn: role.arn(),
        session_name: "me".to_owned(),
        access_key: AccessKeyId::parse("ASIAAAAAAAAAAAAAAAAA").expect("a key"),
        context: SessionContext::issued(app.clock().now()),
        expires_at: Timestamp::from_seconds(1_800_003_600),
        person: None,
    });
    cx(app, actor)
}

fn new_application(instance: &InstanceId, name: &str, team: &str) -> CreateApplication {
    CreateApplication {
        instance: instance.clone(),
        provider: "arn:aws:sso::aws:applicationProvider/custom".to_owned(),
        name: name.to_owned(),
        description: None,
        status: None,
        visibility: None,
        sign_in: None,
        tags: vec![Tag {
            key: "team".to_owned(),
            value: team.to_owned(),
        }],
        client_token: None,
    }
}

fn reference(application: &Application) -> ApplicationRef {
    ApplicationRef {
        account: application.account.clone(),
        instance: application.instance.clone(),
        id: application.id.clone(),
    }
}

async fn account_instance(app: &App) -> InstanceId {
    let command = CreateInstance {
        name: None,
        tags: Vec::new(),
        client_token: None,
    };
    app.create_instance(&root(app, ALONE), command)
        .await
        .expect("an account instance")
}

#[tokio::test]
async fn a_role_may_what_its_policy_says_of_tags_and_of_the_applications_account() {
    for (app, db) in houses().await {
        let instance = app.ensure_organization_instance().await.expect("one");
        let own = root(&app, MANAGEMENT);
        let mut made = Vec::new();
        for team in ["red", "blue"] {
            let command = new_application(&instance.id, team, team);
            made.push(app.create_application(&own, command).await.expect("made").0);
        }
        let [red, blue] = made.as_slice() else {
            panic!("two applications");
        };
        let by_tag = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"sso:*",
            "Resource":"*","Condition":{"StringEquals":{"aws:ResourceTag/team":"red"}}}]}"#;
        let of_red = session(&app, &db, "red", by_tag).await;
        app.get_application(&of_red, reference(red))
            .await
            .expect("its own");
        let refused = app.delete_application(&of_red, reference(blue)).await;
        assert!(matches!(refused, Err(Error::Denied { .. })), "{refused:?}");

        let by_account = format!(
            r#"{{"Version":"2012-10-17","Statement":[{{"Effect":"Allow","Action":"sso:*",
            "Resource":"*","Condition":{{"StringEquals":
            {{"sso:ApplicationAccount":"{MANAGEMENT}"}}}}}}]}}"#
        );
        let of_account = session(&app, &db, "account", &by_account).await;
        app.get_application(&of_account, reference(blue))
            .await
            .expect("of its account");
        let command = new_application(&instance.id, "green", "green");
        let refused = app.create_application(&of_account, command).await;
        assert!(
            matches!(refused, Err(Error::Denied { .. })),
            "the key is not there"
        );

        let by_request = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow",
            "Action":"sso:CreateApplication","Resource":"*",
            "Condition":{"StringEquals":{"aws:RequestTag/team":"red"}}}]}"#;
        let creator = session(&app, &db, "creator", by_request).await;
        for (team, may) in [("red", true), ("blue", false)] {
            let command = new_application(&instance.id, "more", team);
            let outcome = app.create_application(&creator, command).await;
            assert_eq!(outcome.is_ok(), may, "{team}");
        }
    }
}

#[tokio::test]
async fn missing_tenant_check_an_application_is_reached_by_its_own_arn_alone() {
    for (app, _) in houses().await {
        let instance = app.ensure_organization_instance().await.expect("one");
        let alone = account_instance(&app).await;
        let own = root(&app, MANAGEMENT);
        let command = new_application(&instance.id, "a", "red");
        let (made, _) = app.create_application(&own, command).await.expect("made");
        // The owner of another instance puts the id into an ARN of his own.
        for forged in [
            ApplicationRef {
                instance: alone.clone(),
                ..reference(&made)
            },
            ApplicationRef {
                instance: alone.clone(),
                account: account(ALONE),
                id: made.id.clone(),
            },
        ] {
            let found = app
                .get_application(&root(&app, ALONE), forged.clone())
                .await;
            assert!(matches!(found, Err(Error::NotFound { .. })), "{found:?}");
            let gone = app.delete_application(&root(&app, ALONE), forged).await;
            assert!(matches!(gone, Err(Error::NotFound { .. })), "{gone:?}");
        }
        let forged = ApplicationRef {
            account: account(ALONE),
            ..reference(&made)
        };
        let found = app.get_application(&own, forged).await;
        assert!(matches!(found, Err(Error::NotFound { .. })), "{found:?}");
        let stranger = app
            .get_application(&root(&app, ALONE), reference(&made))
            .await;
        assert!(
            matches!(stranger, Err(Error::Denied { .. })),
            "{stranger:?}"
        );
        // Nor is a stranger's own filter a way to see into an instance.
        let filter = ApplicationFilter {
            account: Some(account(ALONE)),
            provider: None,
        };
        let page = PageRequest::first(10);
        let cx = root(&app, ALONE);
        let listed = app.list_applications(&cx, &instance.id, filter, page).await;
        assert!(matches!(listed, Err(Error::Denied { .. })), "{listed:?}");
    }
}

#[tokio::test]
async fn a_start_takes_the_instance_that_its_account_has() {
    for (app, _) in houses().await {
        let first = app.ensure_organization_instance().await.expect("one");
        assert_eq!(first.kind, InstanceKind::Organization);
        assert_eq!(app.ensure_organization_instance().await.expect("it"), first);
        let cx = root(&app, MANAGEMENT);
        app.delete_instance(&cx, &first.id).await.expect("deleted");
        let found: Option<Instance> = app.find_organization_instance().await.expect("a look");
        assert_eq!(found, None);
        let second = app.ensure_organization_instance().await.expect("another");
        assert_ne!(second.id, first.id);
        assert_eq!(
            app.find_organization_instance().await.expect("it"),
            Some(second)
        );
    }
}

#[tokio::test]
async fn an_account_instance_has_no_roles_to_remove_and_is_gone_at_once() {
    for (app, _) in houses().await {
        let alone = account_instance(&app).await;
        let cx = root(&app, ALONE);
        let command = new_application(&alone, "a", "red");
        let (made, instance) = app.create_application(&cx, command).await.expect("made");
        assert_eq!(instance.kind, InstanceKind::Account);
        app.delete_instance(&cx, &alone).await.expect("deleted");
        let found = app.get_instance(&cx, &alone).await;
        assert!(matches!(found, Err(Error::Denied { .. })), "{found:?}");
        let found = app.get_application(&cx, reference(&made)).await;
        assert!(matches!(found, Err(Error::NotFound { .. })), "{found:?}");
        assert_ne!(account_instance(&app).await, alone);
    }
}
