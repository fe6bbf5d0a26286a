//! An app with an instance whose people come from an identity provider, and short words for what
//! the tests do as that provider.

use std::sync::{Arc, Mutex};

use base::{
    AccountId, Clock as _, Duration, IdentityStoreId, ManualClock, PageRequest, SeededEntropy,
    Timestamp, UserId,
};
use db::{Db, Tx};
use domain::identity::{PersonName, User, UserAttributes};
use domain::identity_source::IdentitySource;
use domain::instance::Instance;
use domain::scim::{
    Action, Guard, Object, Outcome, Provisioner, ProvisioningMode, Removal, Removed, Report,
    ReportEntry, TokenFacts,
};
use domain::{Actor, Error};

use crate::authorize::system_permit;
use crate::identity::CreateUser;
use crate::identity::tests::fixture::databases;
use crate::outside::{Delivering, Mailing, Message, Outside, Post};
use crate::scim::{CreateProvisioningToken, CreatedProvisioningToken, WantedReports};
use crate::{App, Call, Cx, CxParts, Failure, Keyring, Parts, Settings};

const MANAGEMENT: &str = "111122223333";

#[derive(Debug, Default)]
pub(super) struct Mailbox(Mutex<Vec<Message>>);

impl Mailbox {
    /// What was sent since the last look: to whom, about what, and the text.
    pub(super) fn take(&self) -> Vec<(String, String, String)> {
        let taken = std::mem::take(&mut *self.0.lock().expect("not poisoned"));
        taken
            .into_iter()
            .map(|m| (m.to.to_string(), m.subject, m.text.expose().to_owned()))
            .collect()
    }
}

impl Post for Mailbox {
    fn deliver(&self, message: Message) -> Delivering<'_> {
        Box::pin(async move {
            self.0.lock().expect("not poisoned").push(message);
            Ok(())
        })
    }
}

pub(super) struct Fixture {
    pub(super) app: App,
    /// Another node on the same database.
    pub(super) other: App,
    pub(super) db: Db,
    pub(super) clock: Arc<ManualClock>,
    pub(super) mailbox: Arc<Mailbox>,
    pub(super) instance: Instance,
    pub(super) store: IdentityStoreId,
}

/// One on every database.
pub(super) async fn fixtures() -> Vec<Fixture> {
    let mut fixtures = Vec::new();
    for db in databases().await {
        let clock = Arc::new(ManualClock::new(Timestamp::from_seconds(1_790_000_000)));
        let mailbox = Arc::new(Mailbox::default());
        let node = |seed| {
            let outside = Outside {
                mail: Mailing::Delivered(mailbox.clone()),
                ..Outside::nothing()
            };
            App::start_with(parts(db.clone(), clock.clone(), seed), outside)
        };
        let (app, other) = (node(7), node(8));
        let made = app.ensure_organization(&app.root_cx()).await;
        made.expect("an organization");
        let instance = app.ensure_organization_instance().await.expect("made");
        let fixture = Fixture {
            store: instance.identity_store_id.clone(),
            app,
            other,
            db,
            clock,
            mailbox,
            instance,
        };
        fixture.people_come_from(IdentitySource::Saml).await;
        fixtures.push(fixture);
    }
    fixtures
}

fn parts(db: Db, clock: Arc<ManualClock>, seed: u64) -> Parts {
    Parts {
        db,
        clock,
        entropy: Arc::new(SeededEntropy::new(seed)),
        keyring: Keyring::derive(&[7; 32]).expect("a keyring"),
        settings: Settings {
            region: "us-east-1".to_owned(),
            public_url: "https://id.example.com".to_owned(),
            management_account: management(),
            emulator: false,
            quotas: domain::Quotas::default(),
            throttles: domain::Throttles::default(),
            passwords: crate::sign_in::Passwords::default(),
        },
    }
}

fn management() -> AccountId {
    AccountId::parse(MANAGEMENT).expect("an account")
}

impl Fixture {
    pub(super) fn now(&self) -> Timestamp {
        self.clock.now()
    }

    pub(super) fn later(&self, span: Duration) {
        self.clock.advance(span);
    }

    /// A request of the owner's root.
    pub(super) fn root(&self) -> Cx {
        self.request(Actor::Root {
            account: management(),
            access_key: None,
            session: None,
        })
    }

    pub(super) fn request(&self, actor: Actor) -> Cx {
        let internal = Cx::internal(actor, self.now(), self.app.entropy(), "us-east-1");
        Cx::new(CxParts {
            actor: internal.actor().clone(),
            now: internal.now(),
            request_id: internal.request_id().clone(),
            source_ip: "192.0.2.1".to_owned(),
            user_agent: "test".to_owned(),
            region: "us-east-1".to_owned(),
            call: Call {
                source: "identitystore-scim.amazonaws.com".to_owned(),
                name: "DeleteUser".to_owned(),
                ..internal.call().clone()
            },
        })
    }

    pub(super) async fn people_come_from(&self, source: IdentitySource) {
        let (id, now) = (self.instance.id.clone(), self.now());
        let changed: Result<(), db::Error> = self
            .db
            .write("source", move |tx| {
                let permit = system_permit("test:Change", &management());
                store::identity_sources::put(tx, &permit, &id, source, now)
            })
            .await;
        changed.expect("changed");
    }

    pub(super) async fn token(&self, name: &str) -> Result<CreatedProvisioningToken, Error> {
        self.token_for(name, None).await
    }

    pub(super) async fn token_for(
        &self,
        name: &str,
        days: Option<i64>,
    ) -> Result<CreatedProvisioningToken, Error> {
        let command = CreateProvisioningToken {
            name: Some(name.to_owned()),
            mode: ProvisioningMode::Rfc,
            lifetime: days.map(Duration::from_days),
        };
        let cx = self.root();
        self.app
            .create_provisioning_token(&cx, &self.instance.id, command)
            .await
    }

    /// Enables provisioning and answers a token's secret.
    pub(super) async fn provisioned(&self) -> String {
        let cx = self.root();
        let enabled = self.app.enable_provisioning(&cx, &self.instance.id);
        enabled.await.expect("enabled");
        let created = self.token("first").await.expect("a token");
        created.secret.expose().to_owned()
    }

    pub(super) async fn listed(&self) -> Vec<TokenFacts> {
        let cx = self.root();
        let listed = self.app.list_provisioning_tokens(&cx, &self.instance.id);
        listed.await.expect("listed")
    }

    pub(super) async fn delete(&self, id: &str) -> Result<(), Error> {
        let cx = self.root();
        self.app
            .delete_provisioning_token(&cx, &self.instance.id, id)
            .await
    }

    pub(super) async fn enter(&self, secret: &str) -> Result<(Cx, Provisioner), Error> {
        self.enter_at(&self.app, self.store.as_str(), secret).await
    }

    pub(super) async fn enter_at(
        &self,
        node: &App,
        tenant: &str,
        secret: &str,
    ) -> Result<(Cx, Provisioner), Error> {
        let cx = self.request(Actor::Anonymous);
        node.authenticate_provisioner(&cx, tenant, secret).await
    }

    pub(super) async fn guard(&self, guard: Guard) {
        let cx = self.root();
        let put = self
            .app
            .put_provisioning_guard(&cx, &self.instance.id, guard);
        put.await.expect("decided");
    }

    pub(super) async fn people(&self, count: usize) -> Vec<User> {
        let mut people = Vec::new();
        for number in 0..count {
            let command = CreateUser {
                identity_store_id: self.store.clone(),
                user_name: Some(format!("user{number}")),
                attributes: UserAttributes {
                    display_name: Some(format!("User {number}")),
                    name: PersonName {
                        given_name: Some("Jane".to_owned()),
                        family_name: Some("Doe".to_owned()),
                        ..PersonName::default()
                    },
                    ..UserAttributes::default()
                },
            };
            let cx = self.app.root_cx();
            people.push(self.app.create_user(&cx, command).await.expect("a user"));
        }
        people
    }

    /// What the server of SCIM does to remove a user.
    pub(super) async fn remove(&self, secret: &str, user: &User) -> Result<(), Error> {
        self.remove_at(&self.app, secret, user).await
    }

    pub(super) async fn remove_at(
        &self,
        node: &App,
        secret: &str,
        user: &User,
    ) -> Result<(), Error> {
        let (cx, provisioner) = self.enter_at(node, self.store.as_str(), secret).await?;
        let permit = node.provisioner_permit(&cx, "identitystore:DeleteUser", user.arn())?;
        let about = entry(user);
        let (app, user, report) = (node.clone(), user.clone(), about.clone());
        let delete = move |tx: &mut Tx<'_>, permit: &domain::Permit| -> Result<(), Failure> {
            provisioner.check_owned(&user.created, &user.user_name)?;
            let removal = Removal {
                what: Removed::User,
                id: user.id.to_string(),
            };
            app.guard_deletion(tx, permit, &provisioner, &removal)?;
            store::identity::delete_user(tx, permit, &provisioner.store, &user.id)?;
            app.report(tx, permit, &provisioner, &report)
        };
        node.provision(&cx, permit, "delete_user", about, delete)
            .await
    }

    pub(super) async fn is_there(&self, user: &UserId) -> bool {
        let (store, user) = (self.store.clone(), user.clone());
        let found: Result<_, db::Error> = self
            .db
            .read("find", move |tx| {
                store::identity::find_user(tx, &store, &user)
            })
            .await;
        found.expect("read").is_some()
    }

    pub(super) async fn reports(&self, wanted: WantedReports) -> Vec<Report> {
        let page = PageRequest::first(100);
        let cx = self.root();
        self.app
            .list_provisioning_reports(&cx, &self.instance.id, wanted, page)
            .await
            .expect("reports")
            .items
    }

    /// How many reports of which outcome there are.
    pub(super) async fn outcomes(&self) -> Vec<Outcome> {
        let reports = self.reports(WantedReports::default()).await;
        reports.iter().map(|report| report.entry.outcome).collect()
    }

    /// The letters that are due are written and delivered.
    pub(super) async fn letters(&self) -> Vec<(String, String, String)> {
        while self.app.deliver_mail_once().await.expect("delivered") > 0 {}
        self.mailbox.take()
    }
}

fn entry(user: &User) -> ReportEntry {
    ReportEntry {
        object: Object::User,
        id: Some(user.id.to_string()),
        external_id: None,
        name: Some(user.user_name.clone()),
        action: Action::Delete,
        outcome: Outcome::Done,
        words: format!("The user `{}` was deleted.", user.user_name),
    }
}

pub(super) fn told<T: std::fmt::Debug>(result: Result<T, Error>) -> String {
    result.expect_err("refused").to_string()
}
