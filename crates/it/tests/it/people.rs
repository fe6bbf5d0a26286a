//! People who are signed in, without their browsers.

use base::{Clock as _, Duration, SystemEntropy, UserId, WebSessionId};
use bytes::Bytes;
use db::Db;
use domain::Permit;
use domain::sign_in::{
    AccessGrant, AccessToken, ClientId, GrantId, Method, SessionSecret, WebSession,
};
use http::Request;
use http_body_util::Full;
use serde_json::Value;
use testkit::{Answer, TestServer};

/// What somebody has who has signed in.
pub(crate) struct SignedIn {
    pub(crate) id: String,
    /// Of a client.
    pub(crate) token: String,
    /// The browser's session.
    pub(crate) cookie: String,
}

/// A bearer token of a user who has just signed in.
pub(crate) async fn sign_in(server: &TestServer, db: &Db, user: &str) -> String {
    session(server, db, user).await.token
}

/// The same with a token that is good for `scope`.
pub(crate) async fn sign_in_for(server: &TestServer, db: &Db, user: &str, scope: &str) -> String {
    session_for(server, db, user, (scope, "test")).await.token
}

/// A session of a user who has just signed in.
pub(crate) async fn session(server: &TestServer, db: &Db, user: &str) -> SignedIn {
    session_in(server, db, user, "test").await
}

/// The same in a browser that calls itself `user_agent`.
pub(crate) async fn session_in(
    server: &TestServer,
    db: &Db,
    user: &str,
    user_agent: &str,
) -> SignedIn {
    session_for(server, db, user, ("sso:account:access", user_agent)).await
}

async fn session_for(
    server: &TestServer,
    db: &Db,
    user: &str,
    (scope, user_agent): (&str, &str),
) -> SignedIn {
    let now = server.clock.now();
    let instance = &server.instance;
    let session = WebSession {
        id: WebSessionId::generate(&SystemEntropy),
        instance_id: instance.id.clone(),
        identity_store_id: instance.identity_store_id.clone(),
        user_id: UserId::parse(user).expect("a user"),
        methods: vec![Method::Password],
        source_ip: "192.0.2.1".to_owned(),
        user_agent: user_agent.to_owned(),
        created_at: now,
        expires_at: now.plus(Duration::from_hours(8)),
        kind: domain::sign_in::SessionKind::Interactive,
    };
    let grant = AccessGrant {
        grant_id: GrantId::generate(&SystemEntropy),
        client_id: ClientId::new("test".to_owned()),
        session_id: session.id.clone(),
        scopes: vec![scope.to_owned()],
        issued_at: now,
        expires_at: now.plus(Duration::from_hours(1)),
    };
    let owner = instance.owner.clone();
    let permit = Permit::issued_by_the_authorizer("test:SignIn", "*".to_owned(), owner);
    let secret = SessionSecret::generate(&SystemEntropy);
    let token = AccessToken::generate(&SystemEntropy);
    let (issued, cookie) = (token.clone(), secret.expose().to_owned());
    let id = session.id.to_string();
    let done: Result<(), db::Error> = db
        .write("sign_in", move |tx| {
            store::sign_in::insert_session(tx, &permit, &session, &secret, None)?;
            store::sign_in::insert_access_token(tx, &permit, &issued, &grant)
        })
        .await;
    done.expect("a session");
    SignedIn {
        id,
        token: token.expose().to_owned(),
        cookie,
    }
}

/// Calls an operation of our own that takes a bearer token.
pub(crate) async fn own(server: &TestServer, token: &str, name: &str, input: &Value) -> Answer {
    let request = Request::post("/")
        .header("host", &server.address)
        .header("content-type", "application/x-amz-json-1.1")
        .header("x-amz-target", format!("Cardea.{name}"))
        .header("authorization", format!("Bearer {token}"))
        .body(Full::new(Bytes::from(input.to_string())));
    server.send(request.expect("a request")).await
}
