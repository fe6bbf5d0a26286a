//! Roles by tokens of `OpenID` Connect issuers, which a fake world serves.
#![expect(
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "helpers of tests, which clippy does not know for tests"
)]

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use app::iam::CreateOidcProvider;
use app::outside::{Fetch, FetchError, Fetching, Outside, Web};
use app::sts::AssumeRoleWithWebIdentity;
use app::{App, Cx, CxParts};
use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::signature::{ECDSA_P256_SHA256_FIXED_SIGNING, EcdsaKeyPair, KeyPair as _};
use base::Duration;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use domain::{Actor, Error};
use serde_json::{Value, json};

use crate::support::{Calls as _, House, OWN, houses_in, role, root};

const ISSUER: &str = "https://issuer.example/realm";
const NOW: i64 = 1_800_000_000;

/// Documents by their URLs, and how often any was asked for.
#[derive(Debug, Default)]
struct Pages {
    documents: Mutex<BTreeMap<String, Result<String, FetchError>>>,
    asked: Mutex<Vec<String>>,
}

impl Web for Pages {
    fn get(&self, fetch: Fetch) -> Fetching<'_> {
        self.asked.lock().expect("a list").push(fetch.url.clone());
        let found = self
            .documents
            .lock()
            .expect("pages")
            .get(&fetch.url)
            .cloned();
        let missing = Err(FetchError::Communication("no such page".to_owned()));
        Box::pin(async move {
            // Whoever else asks now does so before the answer is there.
            for _ in 0..20 {
                tokio::task::yield_now().await;
            }
            found.unwrap_or(missing).map(String::into_bytes)
        })
    }
}

impl Pages {
    fn put(&self, url: &str, document: Result<String, FetchError>) {
        self.documents
            .lock()
            .expect("pages")
            .insert(url.to_owned(), document);
    }

    fn serve(&self, keys: &[&Key]) {
        let discovery = json!({"issuer": ISSUER, "jwks_uri": "https://keys.example/jwks"});
        self.put(
            &format!("{ISSUER}/.well-known/openid-configuration"),
            Ok(discovery.to_string()),
        );
        let keys: Vec<Value> = keys.iter().map(|key| key.public()).collect();
        self.put(
            "https://keys.example/jwks",
            Ok(json!({ "keys": keys }).to_string()),
        );
    }

    fn times_asked(&self) -> usize {
        self.asked.lock().expect("a list").len()
    }
}

struct Key {
    id: &'static str,
    pair: EcdsaKeyPair,
}

impl Key {
    fn new(id: &'static str) -> Self {
        let pair = EcdsaKeyPair::generate(&ECDSA_P256_SHA256_FIXED_SIGNING).expect("a key");
        Self { id, pair }
    }

    fn public(&self) -> Value {
        let point = self.pair.public_key().as_ref();
        let (x, y) = point.get(1..).expect("a point").split_at(32);
        let text = |bytes: &[u8]| URL_SAFE_NO_PAD.encode(bytes);
        json!({"kty": "EC", "crv": "P-256", "use": "sig", "kid": self.id,
            "x": text(x), "y": text(y)})
    }

    fn sign(&self, claims: &Value) -> String {
        let part = |value: &Value| URL_SAFE_NO_PAD.encode(value.to_string());
        let header = json!({"alg": "ES256", "typ": "JWT", "kid": self.id});
        let signed = format!("{}.{}", part(&header), part(claims));
        let signature = self
            .pair
            .sign(&SystemRandom::new(), signed.as_bytes())
            .expect("a signature");
        format!("{signed}.{}", URL_SAFE_NO_PAD.encode(signature.as_ref()))
    }
}

fn claims(more: &Value) -> Value {
    let mut claims = json!({"iss": ISSUER, "sub": "repo:me/mine", "aud": "sts.amazonaws.com",
        "iat": NOW - 10, "exp": NOW + 600});
    for (name, value) in more.as_object().expect("an object") {
        claims[name] = value.clone();
    }
    claims
}

fn command(name: &str, token: String) -> AssumeRoleWithWebIdentity {
    AssumeRoleWithWebIdentity {
        role: format!("arn:aws:iam::{OWN}:role/{name}"),
        session_name: "job".to_owned(),
        token,
        ..AssumeRoleWithWebIdentity::default()
    }
}

/// Houses with a provider, and roles that trust it.
async fn fixture(pages: &Arc<Pages>) -> Vec<House> {
    let web: Arc<dyn Web> = pages.clone();
    let outside = Outside {
        web,
        ..Outside::nothing()
    };
    let houses = houses_in(&outside).await;
    for House { app, .. } in &houses {
        let url = ISSUER.strip_prefix("https://").expect("https");
        let cx = app.cx(root(OWN));
        let provider = CreateOidcProvider {
            url: ISSUER.to_owned(),
            client_ids: ["sts.amazonaws.com", "mine"].map(str::to_owned).to_vec(),
            thumbprints: Vec::new(),
            tags: Vec::new(),
        };
        let made = app.create_oidc_provider(&cx, provider).await;
        made.expect("a provider");
        for (name, condition) in [
            (
                "Deploy",
                json!({"StringEquals": {format!("{url}:aud"): "sts.amazonaws.com"},
                    "StringLike": {format!("{url}:sub"): "repo:me/*"}}),
            ),
            (
                "Team",
                json!({"StringEquals": {"aws:RequestTag/Team": "Red"}}),
            ),
            (
                "Others",
                json!({"StringEquals": {format!("{url}:sub"): "repo:you/yours"}}),
            ),
            (
                "Strong",
                json!({"ForAnyValue:StringEquals": {format!("{url}:amr"): "mfa"}}),
            ),
        ] {
            let mut wanted = role(name, OWN);
            let provider = format!("arn:aws:iam::{OWN}:oidc-provider/{url}");
            let actions = [
                "sts:AssumeRoleWithWebIdentity",
                "sts:TagSession",
                "sts:SetSourceIdentity",
            ];
            wanted.trust_policy = json!({"Version": "2012-10-17", "Statement": [{
                "Effect": "Allow", "Principal": {"Federated": provider},
                "Action": actions, "Condition": condition}]})
            .to_string();
            app.create_role(&cx, wanted).await.expect("a role");
        }
    }
    houses
}

fn code(error: &Error) -> (&str, String) {
    let code = match error {
        Error::Constraint { reason, .. } => reason,
        Error::Denied { .. } => "AccessDenied",
        Error::Invalid { .. } => "ValidationError",
        _ => "other",
    };
    (code, error.to_string())
}

#[tokio::test]
async fn a_token_of_a_provider_opens_the_roles_that_trust_it() {
    let (pages, key) = (Arc::new(Pages::default()), Key::new("k"));
    pages.serve(&[&key]);
    for House { app, .. } in fixture(&pages).await {
        let cx = app.cx(Actor::Anonymous);
        let token = key.sign(&claims(&json!({})));
        let session = app
            .assume_role_with_web_identity(&cx, command("Deploy", token.clone()))
            .await
            .expect("trusted");
        assert_eq!(
            session.assumed.arn,
            format!("arn:aws:sts::{OWN}:assumed-role/Deploy/job")
        );
        assert_eq!(
            (session.subject.as_str(), session.audience.as_str()),
            ("repo:me/mine", "sts.amazonaws.com")
        );
        assert_eq!(session.provider, ISSUER);
        let (principal, _) = app.opened(&session.assumed.credentials);
        app.check_session(&principal).await.expect("good");
        let actor = principal.into_actor();
        let context = actor.session().expect("a session");
        let provider = format!("arn:aws:iam::{OWN}:oidc-provider/issuer.example/realm");
        assert_eq!(
            context.federated_provider.as_deref(),
            Some(provider.as_str())
        );
        for name in ["Others", "Strong", "Team", "Missing"] {
            let refused = app
                .assume_role_with_web_identity(&cx, command(name, token.clone()))
                .await;
            let error = refused.expect_err(name);
            let expected = "Not authorized to perform sts:AssumeRoleWithWebIdentity";
            assert_eq!(
                code(&error),
                ("AccessDenied", expected.to_owned()),
                "{name}"
            );
        }
        let strong = key.sign(&claims(&json!({"amr": ["pwd", "mfa"]})));
        app.assume_role_with_web_identity(&cx, command("Strong", strong))
            .await
            .expect("a second factor");
    }
}

#[tokio::test]
async fn tags_and_source_identity_come_with_the_token() {
    let (pages, key) = (Arc::new(Pages::default()), Key::new("k"));
    pages.serve(&[&key]);
    let prefix = "https://aws.amazon.com";
    let nested = json!({format!("{prefix}/tags"): {"principal_tags": {"Team": ["Red"]},
            "transitive_tag_keys": ["Team"]}, format!("{prefix}/source_identity"): "ada"});
    let flat = json!({format!("{prefix}/tags/principal_tags/Team"): "Red",
        format!("{prefix}/tags/transitive_tag_keys"): ["Team"],
        format!("{prefix}/source_identity"): "ada"});
    for House { app, .. } in fixture(&pages).await {
        let cx = app.cx(Actor::Anonymous);
        for more in [&nested, &flat] {
            let session = app
                .assume_role_with_web_identity(&cx, command("Team", key.sign(&claims(more))))
                .await
                .expect("trusted");
            assert_eq!(session.assumed.source_identity.as_deref(), Some("ada"));
            let actor = app.opened(&session.assumed.credentials).0.into_actor();
            let context = actor.session().expect("a session");
            assert_eq!(context.tags, [("Team".to_owned(), "Red".to_owned())]);
            assert_eq!(context.transitive_tag_keys, ["Team"]);
        }
        for more in [
            json!({format!("{prefix}/tags"): []}),
            json!({format!("{prefix}/tags"): {"principal_tags": {"a": ["1", "2"]}}}),
            json!({format!("{prefix}/tags"): {"principal_tags": {"a": "1", "A": "2"}}}),
            json!({format!("{prefix}/tags"): {"transitive_tag_keys": ["b"]}}),
            json!({format!("{prefix}/source_identity"): "aws:x"}),
            json!({format!("{prefix}/source_identity"): 1}),
        ] {
            let token = key.sign(&claims(&more));
            let refused = app
                .assume_role_with_web_identity(&cx, command("Deploy", token))
                .await;
            let error = refused.expect_err("malformed");
            assert_eq!(code(&error).0, "InvalidIdentityToken", "{more} {error}");
        }
    }
}

#[tokio::test]
#[expect(clippy::too_many_lines, reason = "a table")]
async fn wrong_audience_a_token_is_refused_for_what_is_wrong_with_it() {
    let (pages, key, other) = (Arc::new(Pages::default()), Key::new("k"), Key::new("k"));
    pages.serve(&[&key]);
    let good = claims(&json!({}));
    let mut cases = vec![
        (
            other.sign(&good),
            "InvalidIdentityToken",
            "Token signature invalid",
        ),
        (
            "x.y.z".to_owned(),
            "InvalidIdentityToken",
            "not a valid JWT",
        ),
    ];
    for (more, code, part) in [
        (
            json!({"exp": NOW}),
            "ExpiredTokenException",
            "Token expired",
        ),
        (json!({"exp": null}), "InvalidIdentityToken", "not a date"),
        (
            json!({"exp": "tomorrow"}),
            "InvalidIdentityToken",
            "not a date",
        ),
        (
            json!({"iat": NOW + 301}),
            "IDPRejectedClaim",
            "not valid before",
        ),
        (
            json!({"nbf": NOW + 301}),
            "IDPRejectedClaim",
            "not valid before",
        ),
        (
            json!({"aud": "others"}),
            "InvalidIdentityToken",
            "Incorrect token audience",
        ),
        (
            json!({"aud": []}),
            "InvalidIdentityToken",
            "required claim: aud",
        ),
        (
            json!({"azp": "others"}),
            "InvalidIdentityToken",
            "Incorrect token audience",
        ),
        (
            json!({"azp": 1}),
            "InvalidIdentityToken",
            "Incorrect token audience",
        ),
        (
            json!({"sub": ""}),
            "InvalidIdentityToken",
            "required claim: sub",
        ),
        (
            json!({"iss": "https://evil.example"}),
            "InvalidIdentityToken",
            "No OpenIDConnect provider found in your account for https://evil.example",
        ),
        (
            json!({"iss": "http://issuer.example/realm"}),
            "InvalidIdentityToken",
            "No OpenID",
        ),
        (
            json!({"iss": "issuer.example/realm"}),
            "InvalidIdentityToken",
            "No OpenID",
        ),
    ] {
        cases.push((key.sign(&claims(&more)), code, part));
    }
    for House { app, .. } in fixture(&pages).await {
        let cx = app.cx(Actor::Anonymous);
        for (token, expected, part) in &cases {
            let refused = app
                .assume_role_with_web_identity(&cx, command("Deploy", token.clone()))
                .await;
            let error = refused.expect_err(part);
            let (code, message) = code(&error);
            assert_eq!(code, *expected, "{message}");
            assert!(message.contains(part), "{message}");
        }
        // A clock a little ahead is forgiven.
        let ahead = key.sign(&claims(&json!({"iat": NOW + 299})));
        app.assume_role_with_web_identity(&cx, command("Deploy", ahead))
            .await
            .expect("nearly now");
        // Who the token was issued to is who counts.
        let party = key.sign(&claims(&json!({"aud": ["x", "y"], "azp": "mine"})));
        let refused = app
            .assume_role_with_web_identity(&cx, command("Deploy", party))
            .await;
        assert_eq!(code(&refused.expect_err("aud is mine")).0, "AccessDenied");
    }
}

#[tokio::test]
async fn resource_exhaustion_an_issuer_is_not_asked_for_every_token() {
    for engine in 0..houses_in(&Outside::nothing()).await.len() {
        let pages = Arc::new(Pages::default());
        let (key, next) = (Key::new("k"), Key::new("next"));
        pages.serve(&[&key]);
        let houses = fixture(&pages).await;
        let House { app, .. } = houses.get(engine).expect("a house");
        let cx = app.cx(Actor::Anonymous);
        for _ in 0..5 {
            let token = key.sign(&claims(&json!({})));
            app.assume_role_with_web_identity(&cx, command("Deploy", token))
                .await
                .expect("trusted");
        }
        assert_eq!(pages.times_asked(), 2, "discovery and keys, once");
        // A key that is not known yet makes nobody ask at once.
        for _ in 0..5 {
            let token = next.sign(&claims(&json!({})));
            let refused = app
                .assume_role_with_web_identity(&cx, command("Deploy", token))
                .await;
            assert!(refused.is_err());
        }
        assert_eq!(pages.times_asked(), 2);
    }
}

#[tokio::test]
async fn resource_exhaustion_a_strangers_token_takes_no_good_keys_away() {
    for engine in 0..houses_in(&Outside::nothing()).await.len() {
        let pages = Arc::new(Pages::default());
        let (key, next) = (Key::new("k"), Key::new("next"));
        pages.serve(&[&key]);
        let houses = fixture(&pages).await;
        let House { app, .. } = houses.get(engine).expect("a house");
        let attempt = async |key: &Key, seconds: i64| {
            let cx = later(&app.cx(Actor::Anonymous), seconds);
            let token = key.sign(&claims(&json!({"exp": NOW + 3600})));
            app.assume_role_with_web_identity(&cx, command("Deploy", token))
                .await
                .is_ok()
        };
        assert!(attempt(&key, 0).await);
        let discovery = format!("{ISSUER}/.well-known/openid-configuration");
        let gone = Err(FetchError::Communication(String::new()));
        pages.put(&discovery, gone);
        // A key that nobody knows makes us ask, and there is no answer.
        assert!(!attempt(&next, 61).await);
        assert_eq!(pages.times_asked(), 3);
        assert!(attempt(&key, 62).await, "its key is good for an hour");
        // The failure is not asked for again by every such token.
        assert!(!attempt(&next, 63).await);
        assert_eq!(pages.times_asked(), 3);
        pages.serve(&[&key, &next]);
        assert!(attempt(&next, 122).await, "and a minute later it is");
    }
}

/// The same request some time later.
fn later(cx: &Cx, seconds: i64) -> Cx {
    Cx::new(CxParts {
        actor: cx.actor().clone(),
        now: cx.now().plus(Duration::from_seconds(seconds)),
        request_id: cx.request_id().clone(),
        source_ip: cx.source_ip().to_owned(),
        user_agent: cx.user_agent().to_owned(),
        region: cx.region().to_owned(),
        call: cx.call().clone(),
    })
}

#[tokio::test]
async fn server_side_request_forgery_an_issuer_that_does_not_answer_as_it_should_is_told_apart() {
    let discovery = format!("{ISSUER}/.well-known/openid-configuration");
    let found =
        |issuer: &str, keys: &str| Ok(json!({"issuer": issuer, "jwks_uri": keys}).to_string());
    let jwks = "https://keys.example/jwks";
    for (document, expected, part) in [
        (
            Err(FetchError::Communication(String::new())),
            "IDPCommunicationError",
            "could not be reached",
        ),
        (
            Err(FetchError::Refused(String::new())),
            "InvalidIdentityToken",
            "Couldn't retrieve verification key",
        ),
        (
            Err(FetchError::Certificate(String::new())),
            "InvalidIdentityToken",
            "thumbprint",
        ),
        (
            Ok("<html>".to_owned()),
            "InvalidIdentityToken",
            "Couldn't retrieve verification key",
        ),
        (
            found("https://evil.example", jwks),
            "InvalidIdentityToken",
            "Couldn't retrieve verification key",
        ),
        (
            found(ISSUER, "http://keys.example/jwks"),
            "InvalidIdentityToken",
            "Couldn't retrieve verification key",
        ),
    ] {
        let (pages, key) = (Arc::new(Pages::default()), Key::new("k"));
        pages.serve(&[&key]);
        pages.put(&discovery, document);
        for House { app, .. } in fixture(&pages).await.into_iter().take(1) {
            let cx = app.cx(Actor::Anonymous);
            let token = key.sign(&claims(&json!({})));
            let refused = app
                .assume_role_with_web_identity(&cx, command("Deploy", token))
                .await;
            let error = refused.expect_err(part);
            let (code, message) = code(&error);
            assert_eq!(code, expected, "{message}");
            assert!(message.contains(part), "{message}");
        }
    }
}

#[tokio::test]
async fn resource_exhaustion_an_address_brings_tokens_at_a_pace() {
    let pages = Arc::new(Pages::default());
    for House { app, .. } in fixture(&pages).await.into_iter().take(1) {
        let cx = app.cx(Actor::Anonymous);
        let mut throttled = 0;
        for _ in 0..310 {
            let refused = app
                .assume_role_with_web_identity(&cx, command("Deploy", "x.y.z".to_owned()))
                .await;
            let is_throttled = matches!(refused, Err(Error::Throttled { .. }));
            throttled += usize::from(is_throttled);
        }
        assert_eq!(throttled, 10);
    }
}

/// What becomes of eight calls at once.
async fn at_once(app: &App, cx: &Cx, token: &str) -> Vec<bool> {
    let calls = (0..8).map(|_| {
        let (app, cx, command) = (app.clone(), cx.clone(), command("Deploy", token.to_owned()));
        tokio::spawn(async move {
            app.assume_role_with_web_identity(&cx, command)
                .await
                .is_ok()
        })
    });
    let mut outcomes = Vec::new();
    for call in calls.collect::<Vec<_>>() {
        outcomes.push(call.await.expect("an outcome"));
    }
    outcomes
}

#[tokio::test]
async fn resource_exhaustion_however_many_tokens_come_at_once_an_issuer_is_asked_once() {
    let (key, stranger) = (Key::new("k"), Key::new("unknown"));
    let pages = Arc::new(Pages::default());
    pages.serve(&[&key]);
    for House { app, .. } in fixture(&pages).await {
        let (good, bad) = (
            key.sign(&claims(&json!({}))),
            stranger.sign(&claims(&json!({}))),
        );
        let before = pages.times_asked();
        let opened = at_once(&app, &app.cx(Actor::Anonymous), &good).await;
        assert_eq!(opened, [true; 8]);
        assert_eq!(pages.times_asked() - before, 2, "two documents, once");
        // A minute later they may be asked for again: once, however many strangers come.
        let later = app.clock().now().plus(Duration::from_minutes(2));
        let cx = app.cx_at(Actor::Anonymous, later);
        let before = pages.times_asked();
        let refused = at_once(&app, &cx, &bad).await;
        assert_eq!(refused, [false; 8]);
        assert_eq!(pages.times_asked() - before, 2, "once more");
    }
}
