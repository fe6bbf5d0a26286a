//! An app with an instance, and short words for what the tests do to it.

use std::sync::Arc;

use base::{
    AccountId, Entropy, GroupId, IdentityStoreId, ManualClock, SeededEntropy, SystemEntropy,
    Timestamp, UserId,
};
use db::Db;
use domain::identity::{
    AttributeOperation, ExternalId, Group, Membership, PersonName, User, UserAttributes, UserKey,
    Valued,
};
use domain::instance::Instance;
use domain::{Actor, Error};

use crate::context::{Call, CxParts};
use crate::identity::{CreateGroup, CreateMembership, CreateUser, UpdateUser};
use crate::{App, Cx, Keyring, Parts, Settings};

pub(super) const ACCOUNT: &str = "111122223333";

pub(super) struct Fixture {
    pub(super) app: App,
    pub(super) clock: Arc<ManualClock>,
    pub(super) cx: Cx,
    pub(super) instance: Instance,
    pub(super) store: IdentityStoreId,
}

/// Empty ones: SQLite, and PostgreSQL where `CARDEA_TEST_POSTGRES` says where it is.
pub(crate) async fn databases() -> Vec<Db> {
    let mut databases = vec![Db::in_memory().expect("a database")];
    #[expect(clippy::disallowed_methods, reason = "where tests find PostgreSQL")]
    if let Ok(url) = std::env::var("CARDEA_TEST_POSTGRES") {
        databases.push(postgres(&url).await);
    }
    for db in &databases {
        db.migrate(store::MIGRATIONS).await.expect("migrated");
    }
    databases
}

/// One on every database.
pub(super) async fn fixtures() -> Vec<Fixture> {
    let mut fixtures = Vec::new();
    for db in databases().await {
        let clock = Arc::new(ManualClock::new(Timestamp::from_seconds(1_790_000_000)));
        let app = App::start(Parts {
            db,
            clock: clock.clone(),
            entropy: Arc::new(SeededEntropy::new(7)),
            keyring: Keyring::derive(&[7; 32]).expect("a keyring"),
            settings: Settings {
                region: "us-east-1".to_owned(),
                public_url: "http://127.0.0.1".to_owned(),
                management_account: account(ACCOUNT),
                emulator: false,
                quotas: domain::Quotas::default(),
                throttles: domain::Throttles::default(),
                passwords: crate::sign_in::Passwords::default(),
            },
        });
        let instance = app.ensure_organization_instance().await.expect("made");
        let cx = called_from(&app, root(ACCOUNT), "192.0.2.1");
        fixtures.push(Fixture {
            store: instance.identity_store_id.clone(),
            app,
            clock,
            cx,
            instance,
        });
    }
    fixtures
}

async fn postgres(url: &str) -> Db {
    let entropy: &dyn Entropy = &SystemEntropy;
    let schema = format!("t_{}", entropy.string(b"abcdefghijklmnopqrstuvwxyz", 16));
    let db = Db::connect_postgres(url).await.expect("a connection");
    let create = format!("CREATE SCHEMA {schema}");
    db.write("create_schema", move |tx| tx.execute(&create, &[]))
        .await
        .expect("a schema");
    let separator = if url.contains('?') { '&' } else { '?' };
    Db::connect_postgres(&format!("{url}{separator}options=-csearch_path%3D{schema}"))
        .await
        .expect("a connection")
}

pub(super) fn account(number: &str) -> AccountId {
    AccountId::parse(number).expect("an account")
}

pub(super) fn root(number: &str) -> Actor {
    Actor::Root {
        account: account(number),
        access_key: None,
        session: None,
    }
}

pub(super) fn called_from(app: &App, actor: Actor, source: &str) -> Cx {
    let internal = Cx::internal(actor, app.clock().now(), app.entropy(), "us-east-1");
    Cx::new(CxParts {
        actor: internal.actor().clone(),
        now: internal.now(),
        request_id: internal.request_id().clone(),
        source_ip: source.to_owned(),
        user_agent: "test".to_owned(),
        region: "us-east-1".to_owned(),
        call: Call {
            source: "identitystore.amazonaws.com".to_owned(),
            ..internal.call().clone()
        },
    })
}

pub(super) fn attributes() -> UserAttributes {
    UserAttributes {
        display_name: Some("Ada Lovelace".to_owned()),
        name: PersonName {
            given_name: Some("Ada".to_owned()),
            family_name: Some("Lovelace".to_owned()),
            ..PersonName::default()
        },
        ..UserAttributes::default()
    }
}

pub(super) fn email(value: &str) -> Vec<Valued> {
    vec![Valued {
        value: Some(value.to_owned()),
        kind: Some("work".to_owned()),
        primary: Some(true),
    }]
}

pub(super) fn external(issuer: &str, id: &str) -> ExternalId {
    ExternalId {
        issuer: issuer.to_owned(),
        id: id.to_owned(),
    }
}

pub(super) fn operation(path: &str, value: serde_json::Value) -> AttributeOperation {
    AttributeOperation {
        path: path.to_owned(),
        value: Some(value),
    }
}

#[track_caller]
pub(super) fn told<T: std::fmt::Debug>(result: Result<T, Error>) -> String {
    match result.expect_err("a refusal") {
        Error::NotFound { kind, .. } => format!("{kind} not found"),
        Error::Conflict { kind, message } => format!("{kind}: {message}"),
        error => error.to_string(),
    }
}

impl Fixture {
    pub(super) async fn user(&self, name: &str) -> User {
        self.create(name, attributes()).await.expect("a user")
    }

    pub(super) async fn create(
        &self,
        name: &str,
        attributes: UserAttributes,
    ) -> Result<User, Error> {
        let command = CreateUser {
            identity_store_id: self.store.clone(),
            user_name: Some(name.to_owned()),
            attributes,
        };
        self.app.create_user(&self.cx, command).await
    }

    pub(super) async fn group(&self, name: &str) -> Group {
        self.create_group(Some(name), Vec::new())
            .await
            .expect("a group")
    }

    pub(super) async fn create_group(
        &self,
        name: Option<&str>,
        external_ids: Vec<ExternalId>,
    ) -> Result<Group, Error> {
        let command = CreateGroup {
            identity_store_id: self.store.clone(),
            display_name: name.map(ToOwned::to_owned),
            description: None,
            external_ids,
        };
        self.app.create_group(&self.cx, command).await
    }

    pub(super) async fn join(&self, group: &GroupId, user: &UserId) -> Result<Membership, Error> {
        let command = CreateMembership {
            identity_store_id: self.store.clone(),
            group_id: group.clone(),
            user_id: user.clone(),
        };
        self.app.create_membership(&self.cx, command).await
    }

    pub(super) async fn update(
        &self,
        user: &User,
        operations: Vec<AttributeOperation>,
        revision: Option<&str>,
    ) -> Result<User, Error> {
        let command = UpdateUser {
            identity_store_id: self.store.clone(),
            id: user.id.clone(),
            operations,
            revision: revision.map(ToOwned::to_owned),
        };
        self.app.update_user(&self.cx, command).await
    }

    pub(super) async fn by_key(&self, key: UserKey) -> Result<User, Error> {
        self.app.get_user_by_key(&self.cx, &self.store, key).await
    }

    pub(super) async fn groups_of(&self, user: &UserId) -> Vec<GroupId> {
        let (store, user, now) = (self.store.clone(), user.clone(), self.cx.now());
        self.app
            .read("groups_of", move |tx| {
                Ok(store::identity::group_ids_of_user(tx, &store, &user, now)?)
            })
            .await
            .expect("an answer")
    }
}
