//! An [`App`] on each engine.

use std::sync::Arc;

use app::{App, Call, Cx, CxParts, Keyring, Parts, Settings};
use base::{
    AccountId, Clock as _, Duration, Entropy, ManualClock, RequestId, SeededEntropy, SystemEntropy,
    Timestamp,
};
use db::Db;
use domain::audit::EventType;
use domain::{Actor, Error};

pub(crate) const MANAGEMENT: &str = "123456789012";

/// An [`App`] and what the test holds of it.
pub(crate) struct Bench {
    pub(crate) app: App,
    pub(crate) db: Db,
    pub(crate) clock: Arc<ManualClock>,
}

impl Bench {
    /// One bench an engine; PostgreSQL where `CARDEA_TEST_POSTGRES` names a server.
    pub(crate) async fn all() -> Vec<Self> {
        let mut all = vec![Db::in_memory().expect("a database")];
        #[expect(clippy::disallowed_methods, reason = "the tests' own switch")]
        let postgres = std::env::var("CARDEA_TEST_POSTGRES");
        if let Ok(url) = postgres {
            let entropy: &dyn Entropy = &SystemEntropy;
            let schema = format!("t_{}", entropy.string(b"abcdefghijklmnopqrstuvwxyz", 16));
            let db = Db::connect_postgres(&url).await.expect("a server");
            let create = format!("CREATE SCHEMA {schema}");
            db.write("create_schema", move |tx| tx.execute(&create, &[]))
                .await
                .expect("a schema");
            let separator = if url.contains('?') { '&' } else { '?' };
            let own = format!("{url}{separator}options=-csearch_path%3D{schema}");
            all.push(Db::connect_postgres(&own).await.expect("a server"));
        }
        let mut benches = Vec::new();
        for db in all {
            db.migrate(store::MIGRATIONS).await.expect("a schema");
            let clock = Arc::new(ManualClock::new(Timestamp::from_seconds(1_790_000_000)));
            let app = App::start(Parts {
                db: db.clone(),
                clock: clock.clone(),
                entropy: Arc::new(SeededEntropy::new(7)),
                keyring: Keyring::derive(&[1; 32]).expect("a keyring"),
                settings: Settings {
                    region: "us-east-1".to_owned(),
                    public_url: "http://localhost".to_owned(),
                    management_account: account(MANAGEMENT),
                    emulator: true,
                    quotas: domain::Quotas::default(),
                    throttles: domain::Throttles::default(),
                    passwords: app::sign_in::Passwords::default(),
                },
            });
            benches.push(Self { app, db, clock });
        }
        benches
    }

    /// A request named `call` by the root of the management account, a second after the last.
    pub(crate) fn cx(&self, call: &str) -> Cx {
        self.cx_of(MANAGEMENT, call)
    }

    /// A request named `call` by the root of `id`, a second after the last.
    pub(crate) fn cx_of(&self, id: &str, call: &str) -> Cx {
        self.clock.advance(Duration::from_seconds(1));
        Cx::new(CxParts {
            actor: Actor::Root {
                account: account(id),
                access_key: None,
                session: None,
            },
            now: self.clock.now(),
            request_id: RequestId::generate(self.app.entropy()),
            source_ip: "127.0.0.1".to_owned(),
            user_agent: "test".to_owned(),
            region: "us-east-1".to_owned(),
            call: Call {
                source: "organizations.amazonaws.com".to_owned(),
                name: call.to_owned(),
                // No operation of an API, so that a test may do several things as one request.
                event_type: EventType::ServiceEvent,
                read_only: false,
                request_parameters: "null".to_owned(),
                additional: "{}".to_owned(),
            },
        })
    }
}

pub(crate) fn account(id: &str) -> AccountId {
    AccountId::parse(id).expect("an account id")
}

/// Variant and what tells its kind: for one assertion a refusal.
#[track_caller]
pub(crate) fn refusal<T: std::fmt::Debug>(result: Result<T, Error>) -> String {
    match result.expect_err("a refusal") {
        Error::NotFound { kind, .. } => format!("NotFound {kind}"),
        Error::Conflict { kind, message } => format!("Conflict {kind}: {message}"),
        Error::Constraint { reason, .. } => format!("Constraint {reason}"),
        Error::Denied { message } => format!("Denied: {message}"),
        other => format!("{other:?}"),
    }
}
