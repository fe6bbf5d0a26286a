//! An [`App`] on each engine, with people who can sign in.

use std::sync::{Arc, Mutex};

use app::identity::CreateUser;
use app::outside::{Delivering, Mailing, Message, Outside, Post, PostError, Web};
use app::sign_in::{
    Advanced, AuthorizeParameters, Browser, CreateToken, Decision, RegisterClient,
    RegisteredClient, SignInInput, StartDeviceAuthorization, StartedDeviceAuthorization, Tokens,
};
use app::{App, Call, Cx, CxParts, Keyring, Parts, Settings};
use base::{
    AccountId, Clock as _, Duration, Entropy, ManualClock, RequestId, Secret, SeededEntropy,
    SignInFlowId, SystemEntropy, Timestamp, UserId,
};
use db::Db;
use domain::audit::EventType;
use domain::identity::{PersonName, UserAttributes, Valued};
use domain::instance::Instance;
use domain::sign_in::Continuation;
use domain::{Actor, Error};

pub(crate) const MANAGEMENT: &str = "123456789012";
pub(crate) const HOME: &str = "203.0.113.7";
pub(crate) const AWAY: &str = "198.51.100.9";
pub(crate) const CALLBACK: &str = "http://127.0.0.1/oauth/callback";
/// RFC 7636 appendix B.
pub(crate) const VERIFIER: &str = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
pub(crate) const CHALLENGE: &str = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";
pub(crate) const DEVICE_GRANT: &str = "urn:ietf:params:oauth:grant-type:device_code";

/// An [`App`] and what the test holds of it.
pub(crate) struct Bench {
    pub(crate) app: App,
    pub(crate) db: Db,
    pub(crate) clock: Arc<ManualClock>,
    pub(crate) instance: Instance,
    pub(crate) mailbox: Arc<Mailbox>,
}

/// A mail server that keeps what it is given, or says why not.
#[derive(Debug, Default)]
pub(crate) struct Mailbox {
    taken: Mutex<Vec<Message>>,
    pub(crate) trouble: Mutex<Option<PostError>>,
}

impl Mailbox {
    /// What was sent since the last look.
    pub(crate) fn take(&self) -> Vec<Message> {
        std::mem::take(&mut self.taken.lock().expect("not poisoned"))
    }
}

impl Post for Mailbox {
    fn deliver(&self, message: Message) -> Delivering<'_> {
        Box::pin(async move {
            if let Some(trouble) = self.trouble.lock().expect("not poisoned").clone() {
                return Err(trouble);
            }
            self.taken.lock().expect("not poisoned").push(message);
            Ok(())
        })
    }
}

impl Bench {
    /// One bench an engine; PostgreSQL where `CARDEA_TEST_POSTGRES` names a server.
    pub(crate) async fn all() -> Vec<Self> {
        Self::all_in(&Outside::nothing().web).await
    }

    /// The same in a world with identity providers.
    pub(crate) async fn all_in(web: &Arc<dyn Web>) -> Vec<Self> {
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
            benches.push(Self::on(db, web).await);
        }
        benches
    }

    async fn on(db: Db, web: &Arc<dyn Web>) -> Self {
        db.migrate(store::MIGRATIONS).await.expect("a schema");
        let clock = Arc::new(ManualClock::new(Timestamp::from_seconds(1_790_000_000)));
        let mailbox = Arc::new(Mailbox::default());
        let outside = Outside {
            mail: Mailing::Delivered(mailbox.clone()),
            web: Arc::clone(web),
        };
        let parts = parts(db.clone(), clock.clone(), 7);
        let app = App::start_with(parts, outside);
        app.ensure_organization(&app.root_cx())
            .await
            .expect("an organization");
        let instance = app
            .ensure_organization_instance()
            .await
            .expect("an instance");
        Self {
            app,
            db,
            clock,
            instance,
            mailbox,
        }
    }

    /// What another node of the same installation is made of.
    pub(crate) fn parts(&self) -> Parts {
        parts(self.db.clone(), self.clock.clone(), 8)
    }

    /// Everything that was asked for by letter is answered, and every letter that is due is sent.
    pub(crate) async fn deliver(&self) {
        while self.app.answer_mail_requests().await.expect("answered") > 0 {}
        while self.app.deliver_mail_once().await.expect("delivered") > 0 {}
    }

    pub(crate) fn now(&self) -> Timestamp {
        self.clock.now()
    }

    pub(crate) fn advance(&self, seconds: i64) {
        self.clock.advance(Duration::from_seconds(seconds));
    }

    /// A request of nobody from home.
    pub(crate) fn cx(&self) -> Cx {
        self.cx_from(HOME, Actor::Anonymous, "")
    }

    pub(crate) fn cx_from(&self, source_ip: &str, actor: Actor, call: &str) -> Cx {
        Cx::new(CxParts {
            actor,
            now: self.clock.now(),
            request_id: RequestId::generate(self.app.entropy()),
            source_ip: source_ip.to_owned(),
            user_agent: "test".to_owned(),
            region: "us-east-1".to_owned(),
            call: Call {
                source: "sso.amazonaws.com".to_owned(),
                name: call.to_owned(),
                // No operation of an API, so that a test may do several things as one request.
                event_type: EventType::ServiceEvent,
                read_only: false,
                request_parameters: "null".to_owned(),
                additional: "{}".to_owned(),
            },
        })
    }

    /// A user without a password.
    pub(crate) async fn user(&self, name: &str) -> UserId {
        self.user_with(name, None).await
    }

    /// The same with an e-mail address.
    pub(crate) async fn user_with(&self, name: &str, email: Option<&str>) -> UserId {
        let email = email.map(|email| Valued {
            value: Some(email.to_owned()),
            kind: None,
            primary: Some(true),
        });
        let command = CreateUser {
            identity_store_id: self.instance.identity_store_id.clone(),
            user_name: Some(name.to_owned()),
            attributes: UserAttributes {
                display_name: Some(name.to_owned()),
                name: PersonName {
                    given_name: Some("Jane".to_owned()),
                    family_name: Some("Doe".to_owned()),
                    ..PersonName::default()
                },
                emails: email.into_iter().collect(),
                ..UserAttributes::default()
            },
        };
        let cx = self.app.root_cx();
        let user = self.app.create_user(&cx, command).await.expect("a user");
        user.id
    }

    pub(crate) async fn reset(&self, user: &UserId) -> Secret {
        let cx = self.app.root_cx();
        let store = &self.instance.identity_store_id;
        let reset = self.app.reset_password(&cx, store, user).await;
        reset.expect("a one-time password")
    }

    /// A user with a password.
    pub(crate) async fn person(&self, name: &str, password: &str) -> UserId {
        self.person_with(name, None, password).await
    }

    /// The same with an e-mail address.
    pub(crate) async fn person_with(
        &self,
        name: &str,
        email: Option<&str>,
        password: &str,
    ) -> UserId {
        let user = self.user_with(name, email).await;
        let one_time = self.reset(&user).await;
        let mut visit = Visit::begin(self, HOME, Continuation::Portal).await;
        visit.name(name).await;
        assert!(matches!(
            visit.password(one_time.expose()).await,
            Advanced::Next(None)
        ));
        let chosen = visit.new_password(password).await;
        assert!(matches!(chosen, Advanced::Portal(Some(_))), "{chosen:?}");
        user
    }

    pub(crate) async fn disable(&self, user: &UserId) {
        let user = user.clone();
        self.db
            .write("disable", move |tx| {
                let sql = "UPDATE users SET status = 'DISABLED' WHERE id = $1";
                tx.execute(sql, db::binds![&user])
            })
            .await
            .expect("disabled");
    }

    /// A client as `aws sso login` registers one.
    pub(crate) async fn client(&self) -> RegisteredClient {
        self.register(
            &["sso:account:access"],
            &["authorization_code", "refresh_token"],
        )
        .await
    }

    pub(crate) async fn register(&self, scopes: &[&str], grants: &[&str]) -> RegisteredClient {
        let words = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect();
        let command = RegisterClient {
            name: "botocore-client-my-sso".to_owned(),
            client_type: "public".to_owned(),
            scopes: words(scopes),
            grant_types: words(grants),
            redirect_uris: vec![CALLBACK.to_owned()],
            issuer_url: Some(self.app.start_url(&self.instance)),
        };
        let registered = self.app.register_client(&self.cx(), command).await;
        registered.expect("a client")
    }

    /// A code for `client`, allowed by the browser's person.
    pub(crate) async fn code(&self, client: &RegisteredClient, browser: &Browser) -> String {
        self.code_for(Self::authorize_parameters(client), browser)
            .await
    }

    pub(crate) async fn code_for(
        &self,
        parameters: AuthorizeParameters,
        browser: &Browser,
    ) -> String {
        let request = self
            .app
            .check_authorize_request(&self.cx(), parameters)
            .await
            .expect("a good request");
        let mut visit = Visit::begin_in(
            self,
            HOME,
            browser.clone(),
            Continuation::Authorize(request),
        )
        .await;
        let Advanced::Return(uri) = visit.decide(Decision::Allow).await else {
            panic!("the browser is not sent back");
        };
        let (start, rest) = uri.split_once("?code=").expect("a code");
        assert_eq!(start, "http://127.0.0.1:45678/oauth/callback");
        let (code, state) = rest.split_once('&').expect("a state");
        assert_eq!(state, "state=s-1");
        code.to_owned()
    }

    pub(crate) fn authorize_parameters(client: &RegisteredClient) -> AuthorizeParameters {
        AuthorizeParameters {
            response_type: Some("code".to_owned()),
            client_id: Some(client.client.id.to_string()),
            redirect_uri: Some("http://127.0.0.1:45678/oauth/callback".to_owned()),
            state: Some("s-1".to_owned()),
            code_challenge: Some(CHALLENGE.to_owned()),
            code_challenge_method: Some("S256".to_owned()),
            scopes: Some("sso:account:access".to_owned()),
        }
    }

    pub(crate) async fn start_device(
        &self,
        client: &RegisteredClient,
    ) -> StartedDeviceAuthorization {
        let command = StartDeviceAuthorization {
            client_id: client.client.id.clone(),
            client_secret: Secret::new(client.secret.expose()),
            start_url: self.app.start_url(&self.instance),
        };
        let cx = self.cx();
        let started = self.app.start_device_authorization(&cx, command).await;
        started.expect("a device authorization")
    }

    pub(crate) async fn token(&self, command: CreateToken) -> Result<Tokens, Error> {
        let cx = self.cx_from(HOME, Actor::Anonymous, "CreateToken");
        self.app.create_token(&cx, command).await
    }

    /// The names and outcomes of the management account's events of sign-in, oldest first.
    pub(crate) async fn sign_in_events(&self) -> Vec<(String, String)> {
        let lookup = store::audit::Lookup {
            account: AccountId::parse(MANAGEMENT).expect("an account"),
            attribute: Some(store::audit::Attribute::EventSource(
                "signin.amazonaws.com".to_owned(),
            )),
            from: Timestamp::from_seconds(0),
            to: self.now(),
            after: None,
            limit: 100,
        };
        let events = self
            .db
            .read("events", move |tx| store::audit::list(tx, &lookup))
            .await
            .expect("events");
        let mut events: Vec<_> = events
            .into_iter()
            .map(|event| (event.name, event.additional))
            .collect();
        events.reverse();
        events
    }
}

fn parts(db: Db, clock: Arc<ManualClock>, seed: u64) -> Parts {
    Parts {
        db,
        clock,
        entropy: Arc::new(SeededEntropy::new(seed)),
        keyring: Keyring::derive(&[1; 32]).expect("a keyring"),
        settings: Settings {
            region: "us-east-1".to_owned(),
            public_url: "https://id.example.com".to_owned(),
            management_account: AccountId::parse(MANAGEMENT).expect("an account"),
            emulator: false,
            quotas: domain::Quotas::default(),
            throttles: domain::Throttles::default(),
            passwords: app::sign_in::Passwords::default(),
        },
    }
}

/// The error code of an OAuth refusal.
#[track_caller]
pub(crate) fn code_of<T: std::fmt::Debug>(result: Result<T, Error>) -> &'static str {
    match result.expect_err("a refusal") {
        Error::OAuth { code, .. } => code,
        other => panic!("{other:?}"),
    }
}

/// A request for tokens without a grant; tests set what they are about.
pub(crate) fn ask(client: &RegisteredClient, grant_type: &str) -> CreateToken {
    CreateToken {
        client_id: client.client.id.clone(),
        client_secret: Secret::new(client.secret.expose()),
        grant_type: grant_type.to_owned(),
        device_code: None,
        code: None,
        redirect_uri: None,
        code_verifier: None,
        refresh_token: None,
    }
}

pub(crate) fn ask_with_code(client: &RegisteredClient, code: &str) -> CreateToken {
    CreateToken {
        code: Some(Secret::new(code)),
        redirect_uri: Some("http://127.0.0.1:45678/oauth/callback".to_owned()),
        code_verifier: Some(Secret::new(VERIFIER)),
        ..ask(client, "authorization_code")
    }
}

pub(crate) fn ask_with_refresh(client: &RegisteredClient, token: &str) -> CreateToken {
    CreateToken {
        refresh_token: Some(Secret::new(token)),
        ..ask(client, "refresh_token")
    }
}

pub(crate) fn ask_with_device(client: &RegisteredClient, code: &str) -> CreateToken {
    CreateToken {
        device_code: Some(Secret::new(code)),
        ..ask(client, DEVICE_GRANT)
    }
}

/// A browser at one flow.
pub(crate) struct Visit<'a> {
    pub(crate) bench: &'a Bench,
    pub(crate) address: String,
    pub(crate) browser: Browser,
    pub(crate) flow: SignInFlowId,
}

impl<'a> Visit<'a> {
    pub(crate) async fn begin(
        bench: &'a Bench,
        address: &str,
        continuation: Continuation,
    ) -> Visit<'a> {
        Self::begin_in(bench, address, Browser::default(), continuation).await
    }

    pub(crate) async fn begin_in(
        bench: &'a Bench,
        address: &str,
        mut browser: Browser,
        continuation: Continuation,
    ) -> Visit<'a> {
        let cx = bench.cx_from(address, Actor::Anonymous, "");
        let begun = bench.app.begin_sign_in(&cx, &browser, continuation);
        let begun = begun.await.expect("a flow");
        browser.handle = Some(begun.handle);
        Visit {
            bench,
            address: address.to_owned(),
            browser,
            flow: begun.flow,
        }
    }

    /// A browser in which `name` is signed in.
    pub(crate) async fn signed_in(bench: &'a Bench, name: &str, password: &str) -> Browser {
        let mut visit = Self::begin(bench, HOME, Continuation::Portal).await;
        visit.name(name).await;
        let advanced = visit.password(password).await;
        assert!(
            matches!(advanced, Advanced::Portal(Some(_))),
            "{advanced:?}"
        );
        visit.browser
    }

    pub(crate) async fn send(&mut self, input: SignInInput) -> Result<Advanced, Error> {
        let cx = self.bench.cx_from(&self.address, Actor::Anonymous, "");
        let (app, browser) = (&self.bench.app, &self.browser);
        let advanced = app.advance_sign_in(&cx, browser, &self.flow, input).await?;
        if let Advanced::Next(Some(session)) | Advanced::Portal(Some(session)) = &advanced {
            self.browser.session = Some(session.clone());
        }
        Ok(advanced)
    }

    pub(crate) async fn name(&mut self, name: &str) -> Advanced {
        let input = SignInInput::UserName(name.to_owned());
        self.send(input).await.expect("an outcome")
    }

    pub(crate) async fn password(&mut self, password: &str) -> Advanced {
        let input = SignInInput::Password(Secret::new(password));
        self.send(input).await.expect("an outcome")
    }

    pub(crate) async fn new_password(&mut self, password: &str) -> Advanced {
        let input = SignInInput::NewPassword {
            chosen: Secret::new(password),
            again: Secret::new(password),
        };
        self.send(input).await.expect("an outcome")
    }

    pub(crate) async fn decide(&mut self, decision: Decision) -> Advanced {
        let input = SignInInput::Decision(decision);
        self.send(input).await.expect("an outcome")
    }
}
