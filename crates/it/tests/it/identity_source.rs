//! The identity source and sign-in at an `OpenID` Connect provider, through HTTP.
#![expect(
    clippy::indexing_slicing,
    reason = "what is not as expected fails the test"
)]

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use app::outside::{Fetch, FetchError, Fetching, Outside, Submission, Web};
use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::signature::{ECDSA_P256_SHA256_FIXED_SIGNING, EcdsaKeyPair, KeyPair as _};
use base::{Clock as _, Duration};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use bytes::Bytes;
use http::Request;
use http_body_util::Full;
use percent_encoding::percent_decode_str;
use serde_json::{Value, json};
use testkit::{Answer, TestServer};

const ISSUER: &str = "https://idp.example.com";
const LOOKUP: &str = "com.amazonaws.cloudtrail.v20131101.CloudTrail_20131101.LookupEvents";

/// A provider that signs what a test tells it to.
#[derive(Debug)]
struct Provider {
    pair: EcdsaKeyPair,
    token: Mutex<String>,
}

impl Provider {
    fn new() -> Arc<Self> {
        let pair = EcdsaKeyPair::generate(&ECDSA_P256_SHA256_FIXED_SIGNING).expect("a key");
        Arc::new(Self {
            pair,
            token: Mutex::default(),
        })
    }

    fn issue(&self, claims: &Value) {
        let part = |value: &Value| URL_SAFE_NO_PAD.encode(value.to_string());
        let header = json!({"alg": "ES256", "kid": "k"});
        let signed = format!("{}.{}", part(&header), part(claims));
        let random = SystemRandom::new();
        let signature = self.pair.sign(&random, signed.as_bytes());
        let signature = URL_SAFE_NO_PAD.encode(signature.expect("a signature").as_ref());
        *self.token.lock().expect("a token") = format!("{signed}.{signature}");
    }
}

impl Web for Provider {
    fn get(&self, fetch: Fetch) -> Fetching<'_> {
        let (x, y) = self.pair.public_key().as_ref()[1..].split_at(32);
        let text = |bytes: &[u8]| URL_SAFE_NO_PAD.encode(bytes);
        let found = match fetch.url.strip_prefix(ISSUER) {
            Some("/.well-known/openid-configuration") => Ok(json!({"issuer": ISSUER,
                "authorization_endpoint": format!("{ISSUER}/authorize"),
                "token_endpoint": format!("{ISSUER}/token"),
                "jwks_uri": format!("{ISSUER}/keys")})),
            Some("/keys") => Ok(json!({"keys": [{"kty": "EC", "crv": "P-256", "kid": "k",
                "x": text(x), "y": text(y)}]})),
            _ => Err(FetchError::Communication("no such page".to_owned())),
        };
        Box::pin(async move { found.map(|value| value.to_string().into_bytes()) })
    }

    fn post(&self, form: Submission) -> Fetching<'_> {
        assert_eq!(form.url, format!("{ISSUER}/token"));
        let token = self.token.lock().expect("a token").clone();
        let answer = json!({"id_token": token, "token_type": "Bearer", "access_token": "a"});
        Box::pin(async move { Ok(answer.to_string().into_bytes()) })
    }
}

struct Scene {
    server: TestServer,
    provider: Arc<Provider>,
    engine: &'static str,
}

impl Scene {
    async fn each() -> Vec<Self> {
        let mut all = Vec::new();
        for database in testkit::databases().await {
            let provider = Provider::new();
            let outside = Outside {
                web: provider.clone(),
                ..Outside::nothing()
            };
            let server = TestServer::start_in(database.db, outside).await;
            let input = json!({"IdentityStoreId": server.instance.identity_store_id.as_str(),
                "UserName": "alice", "DisplayName": "Alice",
                "Name": {"GivenName": "A", "FamilyName": "B"}});
            let target = "AWSIdentityStore.CreateUser";
            server.call("identitystore", target, &input).await.ok();
            all.push(Self {
                server,
                provider,
                engine: database.name,
            });
        }
        all
    }

    async fn administer(&self, operation: &str, mut input: Value) -> Answer {
        input["InstanceArn"] = json!(self.server.instance.arn());
        let target = format!("Cardea.{operation}");
        self.server.call("cardea", &target, &input).await
    }

    async fn configure(&self) -> Value {
        let input = json!({"Issuer": ISSUER, "ClientId": "cardea", "ClientSecret": "s3cret"});
        self.administer("PutOidcProvider", input).await.ok()
    }

    async fn change(&self, to: &str) {
        self.server.advance(Duration::from_seconds(1));
        let plan = json!({"IdentitySource": to});
        let planned = self.administer("PlanIdentitySource", plan).await.ok();
        let change = json!({"IdentitySource": to, "PlanToken": planned["PlanToken"],
            "Confirm": "ACCEPT"});
        let changed = self.administer("ChangeIdentitySource", change).await.ok();
        assert_eq!(changed["IdentitySource"], to, "{}", self.engine);
        self.server.advance(Duration::from_seconds(1));
    }

    async fn get(&self, uri: &str, cookies: &str) -> Answer {
        let request = Request::get(uri)
            .header("host", &self.server.address)
            .header("cookie", cookies)
            .header("sec-fetch-site", "cross-site")
            .body(Full::new(Bytes::new()));
        self.server.send(request.expect("a request")).await
    }

    /// The page of a person's provider, with the browser's cookies.
    async fn sent(&self) -> (BTreeMap<String, String>, String) {
        let begun = self.get("/sign-in", "").await;
        let cookies = cookies(&begun);
        let way = location(&begun);
        assert!(way.starts_with("/sign-in/provider?flow="), "{way}");
        let url = location(&self.get(&way, &cookies).await);
        let (endpoint, query) = url.split_once('?').expect("a query");
        assert_eq!(endpoint, format!("{ISSUER}/authorize"));
        (parameters(query), cookies)
    }

    fn claims(&self, asked: &BTreeMap<String, String>) -> Value {
        let now = self.server.clock.now().seconds();
        json!({"iss": ISSUER, "aud": "cardea", "sub": "1", "nonce": asked["nonce"], "iat": now,
            "exp": now + 60, "preferred_username": "alice"})
    }
}

#[track_caller]
fn location(answer: &Answer) -> String {
    assert_eq!(answer.status.as_u16(), 303, "{}", answer.text());
    let location = answer.headers.get("location").expect("a location");
    location.to_str().expect("a text").to_owned()
}

fn cookies(answer: &Answer) -> String {
    let set = answer.headers.get_all("set-cookie").iter();
    let pairs = set.filter_map(|cookie| cookie.to_str().ok()?.split(';').next());
    pairs.collect::<Vec<_>>().join("; ")
}

fn parameters(query: &str) -> BTreeMap<String, String> {
    let decoded = |text: &str| {
        let text = text.replace('+', " ");
        percent_decode_str(&text).decode_utf8_lossy().into_owned()
    };
    let pairs = query.split('&').filter_map(|pair| pair.split_once('='));
    pairs
        .map(|(name, value)| (decoded(name), decoded(value)))
        .collect()
}

#[tokio::test]
async fn a_source_is_described_planned_and_changed_with_the_word_that_confirms_it() {
    for scene in Scene::each().await {
        let described = scene
            .administer("DescribeIdentitySource", json!({}))
            .await
            .ok();
        assert_eq!(described["IdentitySource"], "DIRECTORY", "{}", scene.engine);
        assert_eq!(described["AvailableIdentitySources"], json!(["DIRECTORY"]));
        for (to, status, part) in [
            ("ACTIVE_DIRECTORY", 400, "not supported"),
            ("OIDC", 400, "Configure one first"),
            ("SAML", 400, "Configure one first"),
            ("DIRECTORY", 400, "already"),
        ] {
            let input = json!({"IdentitySource": to});
            let (found, _, message) = scene.administer("PlanIdentitySource", input).await.fault();
            assert_eq!(found, status);
            assert!(message.contains(part), "{to}: {message}");
        }
        let put = scene.configure().await;
        let redirect_uri = put["RedirectUri"].as_str().expect("a URI").to_owned();
        let store = &scene.server.instance.identity_store_id;
        assert!(redirect_uri.ends_with(&format!("/platform/oidc/callback/{store}")));
        let shown = scene.administer("DescribeOidcProvider", json!({})).await;
        assert!(!shown.text().contains("s3cret"), "{}", shown.text());
        let shown = shown.ok();
        assert_eq!(shown["UserNameClaim"], "preferred_username");
        assert_eq!(shown["ClientAuthentication"], "CLIENT_SECRET_BASIC");
        assert_eq!(shown["Scopes"], json!(["openid", "profile", "email"]));

        let plan = json!({"IdentitySource": "OIDC"});
        let planned = scene.administer("PlanIdentitySource", plan).await.ok();
        assert_eq!(planned["UserCount"], 1);
        assert_eq!(planned["UsersWithoutAddressNameCount"], 1);
        assert_eq!(planned["CurrentIdentitySource"], "DIRECTORY");
        let sentences = planned["Consequences"].to_string();
        assert!(sentences.contains("nothing is deleted"), "{sentences}");
        for confirm in ["accept", "YES"] {
            let input = json!({"IdentitySource": "OIDC", "PlanToken": planned["PlanToken"],
                "Confirm": confirm});
            let (_, code, _) = scene
                .administer("ChangeIdentitySource", input)
                .await
                .fault();
            assert_eq!(code, "ValidationException");
        }
        scene.change("OIDC").await;
        let (_, code, message) = scene
            .administer("DeleteOidcProvider", json!({}))
            .await
            .fault();
        assert_eq!(code, "ConflictException", "{message}");
        let lookup = json!({"LookupAttributes": [{"AttributeKey": "EventName",
            "AttributeValue": "PutOidcProvider"}]});
        let found = scene.server.call("cloudtrail", LOOKUP, &lookup).await;
        let told = found.text();
        assert!(told.contains("HIDDEN_DUE_TO_SECURITY_REASONS"), "{told}");
        assert!(!told.contains("s3cret"), "{told}");
        scene.change("DIRECTORY").await;
        scene.administer("DeleteOidcProvider", json!({})).await.ok();
        let gone = scene.administer("DescribeOidcProvider", json!({})).await;
        assert_eq!(gone.fault().1, "ResourceNotFoundException");
    }
}

#[tokio::test]
async fn a_browser_goes_to_the_provider_and_comes_back_signed_in() {
    for scene in Scene::each().await {
        scene.configure().await;
        scene.change("OIDC").await;
        let (asked, cookies_sent) = scene.sent().await;
        scene.provider.issue(&scene.claims(&asked));
        let path = asked["redirect_uri"]
            .split_once("/platform")
            .map(|(_, rest)| format!("/platform{rest}"))
            .expect("ours");
        let uri = format!("{path}?code=c-1&state={}", asked["state"]);
        let back = scene.get(&uri, &cookies_sent).await;
        let way = location(&back);
        assert!(way.starts_with("/sign-in/provider/return?flow="), "{way}");
        assert!(!way.contains("c-1"), "{way}");
        let done = scene.get(&way, &cookies_sent).await;
        assert_eq!(location(&done), "/start", "{}", scene.engine);
        assert!(
            cookies(&done).contains("cardea-session="),
            "{}",
            cookies(&done)
        );
        // The same answer once more is nobody's.
        let again = scene.get(&uri, &cookies_sent).await;
        assert_eq!(again.status.as_u16(), 403, "{}", again.text());
    }
}

#[tokio::test]
async fn open_redirect_an_answer_leads_to_our_own_page_whatever_it_says() {
    for scene in Scene::each().await {
        scene.configure().await;
        scene.change("OIDC").await;
        let (asked, cookies) = scene.sent().await;
        let store = scene.server.instance.identity_store_id.clone();
        let path = format!("/platform/oidc/callback/{store}");
        let evil = "https%3A%2F%2Fevil.example.com";
        let state = &asked["state"];
        for (uri, status) in [
            (format!("{path}?code=c&state={evil}"), 403),
            (
                format!("{path}?error=x&error_uri={evil}&redirect_uri={evil}&state=oidc.x"),
                403,
            ),
            (
                format!("/platform/oidc/callback/{evil}?code=c&state={state}"),
                400,
            ),
            (format!("{path}?code=c&state={state}&state=other"), 400),
            (
                format!("{path}?error={evil}%3Cscript%3E&state={state}"),
                403,
            ),
        ] {
            let answer = scene.get(&uri, &cookies).await;
            assert_eq!(answer.status.as_u16(), status, "{uri}: {}", answer.text());
            assert!(answer.headers.get("location").is_none(), "{uri}");
            assert!(!answer.text().contains("<script>"), "{}", answer.text());
            assert!(!answer.text().contains("href=\"https://evil"), "{uri}");
        }
        // A wish where to go after the sign-in is not taken from an answer either.
        let (asked, cookies) = scene.sent().await;
        scene.provider.issue(&scene.claims(&asked));
        let uri = format!("{path}?code=c&state={}&to={evil}", asked["state"]);
        let way = location(&scene.get(&uri, &cookies).await);
        assert!(!way.contains("evil"), "{way}");
    }
}
