//! The server itself.

use std::borrow::Cow;
use std::net::SocketAddr;
use std::path::Path;
use std::sync::Arc;

use app::outside::Outside;
use app::{App, Keyring, Parts, Settings, TrailJournal};
use axum::Router;
use base::{AccountId, Clock as _, Duration, ManualClock, SeededEntropy, Timestamp};
use bytes::Bytes;
use db::Db;
use domain::instance::Instance;
use domain::{Quotas, Throttles};
use edge_aws::Operations;
use edge_web::Assets;
use http::Request;
use http_body_util::Full;
use serde_json::Value;
use sigv4::SecretKey;

use crate::client::{self, Answer, Caller};

/// A server on a port of its own, with an organization, its instance, and root's access key.
#[derive(Debug)]
pub struct TestServer {
    /// The product behind it.
    pub app: App,
    /// Its clock; it stands still unless the test moves it.
    pub clock: Arc<ManualClock>,
    /// The organization instance.
    pub instance: Instance,
    /// The management account's root.
    pub root: Caller,
    /// `127.0.0.1:<port>`.
    pub address: String,
}

/// The management account of every test server.
const MANAGEMENT_ACCOUNT: &str = "111122223333";

impl TestServer {
    /// A server on a database in memory.
    pub async fn start() -> Self {
        let db = Db::in_memory().expect("a database in memory");
        db.migrate(store::MIGRATIONS).await.expect("migrated");
        Self::start_on(db).await
    }

    /// A server on a migrated database.
    pub async fn start_on(db: Db) -> Self {
        Self::start_in(db, Outside::nothing()).await
    }

    /// A server on a migrated database of its own, with the journal of its audit trail in a folder,
    /// as the product has it.
    pub async fn start_journaled(db: Db, folder: &Path) -> Self {
        let journal = TrailJournal::open(folder).expect("a journal");
        let (quotas, throttles) = (Quotas::default(), Throttles::default());
        Self::start_within(db, Outside::nothing(), quotas, throttles, Some(journal)).await
    }

    /// A server on a migrated database, in a world.
    pub async fn start_in(db: Db, outside: Outside) -> Self {
        Self::start_within(db, outside, Quotas::default(), Throttles::default(), None).await
    }

    /// A server on a migrated database with an operator's limits.
    pub async fn start_limited(db: Db, quotas: Quotas, throttles: Throttles) -> Self {
        Self::start_within(db, Outside::nothing(), quotas, throttles, None).await
    }

    async fn start_within(
        db: Db,
        outside: Outside,
        quotas: Quotas,
        throttles: Throttles,
        journal: Option<TrailJournal>,
    ) -> Self {
        let clock = Arc::new(ManualClock::new(Timestamp::from_seconds(1_790_000_000)));
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0")
            .await
            .expect("a port");
        let address = listener.local_addr().expect("an address").to_string();
        let settings = Settings {
            region: "us-east-1".to_owned(),
            public_url: format!("http://{address}"),
            management_account: AccountId::parse(MANAGEMENT_ACCOUNT).expect("an account"),
            emulator: false,
            quotas,
            throttles,
            passwords: app::sign_in::Passwords::default(),
        };
        let parts = Parts {
            db,
            clock: clock.clone(),
            entropy: Arc::new(SeededEntropy::new(42)),
            keyring: Keyring::derive(&[9; 32]).expect("a keyring"),
            settings,
        };
        let app = App::start_with_journal(parts, outside, journal);
        app.ensure_organization(&app.root_cx())
            .await
            .expect("an organization");
        let instance = app
            .ensure_organization_instance()
            .await
            .expect("an instance");
        let mut root = None;
        app.ensure_root_access_key(|id, secret| {
            root = Some((id.to_string(), secret.expose().to_owned()));
            Ok::<(), ()>(())
        })
        .await
        .expect("a key")
        .expect("kept");
        let (access_key_id, secret) = root.expect("a fresh database has no key yet");
        let service = router(app.clone()).into_make_service_with_connect_info::<SocketAddr>();
        drop(tokio::spawn(
            async move { axum::serve(listener, service).await },
        ));
        let account = Some(AccountId::parse(MANAGEMENT_ACCOUNT).expect("an account"));
        let secret = SecretKey::new(secret);
        let root = Caller {
            access_key_id,
            secret,
            session_token: None,
            account,
        };
        Self {
            app,
            clock,
            instance,
            root,
            address,
        }
    }

    /// Calls an awsJson1_1 operation as root; `target` is `Prefix.Operation`. Background work that
    /// the call asked for is done when it answers.
    pub async fn call(&self, service: &str, target: &str, input: &Value) -> Answer {
        self.call_as(&self.root, service, target, input).await
    }

    /// The same as somebody else.
    pub async fn call_as(
        &self,
        caller: &Caller,
        service: &str,
        target: &str,
        input: &Value,
    ) -> Answer {
        let headers = [
            ("content-type", "application/x-amz-json-1.1"),
            ("x-amz-target", target),
        ];
        let now = self.clock.now();
        let body = input.to_string();
        let request = client::signed(caller, service, now, &self.address, &headers, &body);
        let answer = self.send(request).await;
        self.app
            .reconcile_until_idle()
            .await
            .expect("the reconciler works");
        answer
    }

    /// Calls an awsQuery operation; `form` is the whole form.
    pub async fn query_as(&self, caller: &Caller, service: &str, form: &str) -> Answer {
        let headers = [(
            "content-type",
            "application/x-www-form-urlencoded; charset=utf-8",
        )];
        let now = self.clock.now();
        self.send(client::signed(
            caller,
            service,
            now,
            &self.address,
            &headers,
            form,
        ))
        .await
    }

    /// Sends any request.
    pub async fn send(&self, request: Request<Full<Bytes>>) -> Answer {
        client::send(&self.address, request).await
    }

    /// Moves the server's clock.
    pub fn advance(&self, span: Duration) {
        self.clock.advance(span);
    }
}

/// All that a server serves, as the product wires it, with a portal that is one page and a script.
pub fn router(app: App) -> Router {
    let operations = Operations::new(app.clone());
    edge_login::router(app.clone())
        .merge(edge_scim::router(app.clone()))
        .merge(edge_web::router(app, operations.clone(), portal()))
        .fallback_service(edge_aws::router(operations))
}

fn portal() -> Assets {
    let files: [(&str, &'static [u8]); 4] = [
        (
            "portal.html",
            b"<!doctype html><html><head><meta name=\"cardea-csrf\" content=\"__CARDEA_CSRF__\">\
              <script type=\"module\" src=\"/portal/assets/portal-1a2b.js\"></script></head>\
              <body><div id=\"root\"></div></body></html>",
        ),
        ("assets/portal-1a2b.js", b"export {};"),
        ("assets/portal-1a2b.js.br", b"as brotli"),
        ("assets/portal-1a2b.js.gz", b"as gzip"),
    ];
    let owned = |(name, bytes): (&str, &'static [u8])| (name.to_owned(), Cow::Borrowed(bytes));
    Assets::of(files.map(owned))
}
