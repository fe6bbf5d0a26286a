//! Sign-in at a SAML identity provider through HTTP: from the portal to the provider and back, what is
//! refused and how administrators learn why, and single logout.
#![expect(
    clippy::indexing_slicing,
    reason = "what is not as expected fails the test"
)]

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use db::Db;
use domain::Permit;
use domain::identity_source::IdentitySource;
use http::{Method, Request, header};
use http_body_util::Full;
use jiff::{SignedDuration, Timestamp};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use rcgen::{CertificateParams, KeyPair, PKCS_RSA_SHA256, RsaKeySize};
use saml::{
    Assertion, Authentication, AuthnRequest, BEARER, Binding, Certificate, Conditions,
    Confirmation, Endpoint, IdentityProvider, IssuedResponse, LogoutRequest, NameId, Outcome,
    Signed, SigningKey, Subject, Trust, name_id, read_redirect,
};
use serde_json::{Value, json};
use testkit::{Answer, TestServer};

const ISSUER: &str = "https://idp.example.com/saml";
const JANE: &str = "jane@example.com";

struct Scene {
    server: TestServer,
    db: Db,
    key: SigningKey,
}

/// A browser: cookies, and nothing else.
#[derive(Default)]
struct Browser {
    cookies: Vec<(String, String)>,
}

fn form(fields: &[(&str, &str)]) -> String {
    let encoded = |text: &str| utf8_percent_encode(text, NON_ALPHANUMERIC).to_string();
    let pairs = fields.iter();
    let pairs = pairs.map(|(name, value)| format!("{name}={}", encoded(value)));
    pairs.collect::<Vec<_>>().join("&")
}

fn location(answer: &Answer) -> String {
    let location = answer.headers.get(header::LOCATION);
    assert!(location.is_some(), "{}: {}", answer.status, answer.text());
    let location = location.and_then(|location| location.to_str().ok());
    location.expect("text").to_owned()
}

impl Browser {
    async fn send(&mut self, scene: &Scene, request: (Method, &str), body: String) -> Answer {
        let (method, to) = request;
        let origin = format!("http://{}", scene.server.address);
        let path = to.strip_prefix(&origin).unwrap_or(to);
        let cookies: Vec<_> = self
            .cookies
            .iter()
            .map(|(n, v)| format!("{n}={v}"))
            .collect();
        let request = Request::builder()
            .method(method)
            .uri(format!("{origin}{path}"))
            .header(header::HOST, &scene.server.address)
            .header(header::COOKIE, cookies.join("; "))
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .body(Full::new(Bytes::from(body)));
        let answer = scene.server.send(request.expect("a request")).await;
        for cookie in answer.headers.get_all(header::SET_COOKIE) {
            let text = cookie.to_str().expect("text");
            let pair = text.split(';').next().unwrap_or_default();
            let (name, value) = pair.split_once('=').expect("a cookie");
            self.cookies.retain(|(known, _)| known != name);
            self.cookies.push((name.to_owned(), value.to_owned()));
        }
        answer
    }

    async fn get(&mut self, scene: &Scene, to: &str) -> Answer {
        self.send(scene, (Method::GET, to), String::new()).await
    }

    /// From the portal to the provider; what it is asked, and with which state.
    async fn sent(&mut self, scene: &Scene) -> (AuthnRequest, String) {
        let to = location(&self.get(scene, "/sign-in").await);
        assert!(to.starts_with("/sign-in/provider?flow="), "{to}");
        let url = location(&self.get(scene, &to).await);
        let (at, query) = url.split_once('?').expect("a query");
        assert_eq!(at, "https://idp.example.com/sso");
        let read = read_redirect(query).expect("a message");
        let request = AuthnRequest::parse(&read.document, Trust::Anybody).expect("a request");
        (request, read.relay_state.expect("a state"))
    }

    /// What the provider has the browser post: another site's form, which no cookie goes with.
    async fn post(&mut self, scene: &Scene, document: &str, state: &str) -> Answer {
        let value = STANDARD.encode(document);
        let fields = form(&[("SAMLResponse", &value), ("RelayState", state)]);
        let kept = std::mem::take(&mut self.cookies);
        let to = scene.address("acs/");
        let answer = self.send(scene, (Method::POST, &to), fields).await;
        let given = std::mem::replace(&mut self.cookies, kept);
        for (name, value) in given {
            self.cookies.retain(|(known, _)| *known != name);
            self.cookies.push((name, value));
        }
        answer
    }
}

impl Scene {
    async fn new() -> Self {
        let db = Db::in_memory().expect("a database");
        db.migrate(store::MIGRATIONS).await.expect("a schema");
        let server = TestServer::start_on(db.clone()).await;
        let pair = KeyPair::generate_rsa_for(&PKCS_RSA_SHA256, RsaKeySize::_2048).expect("a key");
        let params = CertificateParams::new(Vec::new()).expect("no names");
        let certificate = params.self_signed(&pair).expect("a certificate");
        let certificate = Certificate::from_der(certificate.der()).expect("a certificate");
        let key = SigningKey::from_pkcs8(&pair.serialize_der(), certificate).expect("a key");
        let scene = Self { server, db, key };
        scene
            .call(
                "PutSamlProvider",
                json!({"MetadataDocument": scene.metadata()}),
            )
            .await;
        scene.sign_in_there().await;
        let user = json!({
            "IdentityStoreId": scene.server.instance.identity_store_id.as_str(),
            "UserName": JANE, "DisplayName": "Jane",
            "Name": {"GivenName": "Jane", "FamilyName": "Doe"}});
        let target = "AWSIdentityStore.CreateUser";
        scene.server.call("identitystore", target, &user).await.ok();
        scene
    }

    async fn call(&self, operation: &str, more: Value) -> Value {
        let mut input = more;
        input["InstanceArn"] = json!(self.server.instance.arn());
        let target = format!("Cardea.{operation}");
        self.server.call("cardea", &target, &input).await.ok()
    }

    async fn sign_in_there(&self) {
        let instance = self.server.instance.clone();
        let owner = instance.owner.clone();
        let permit = Permit::issued_by_the_authorizer("test:Test", "*".to_owned(), owner);
        let now = base::Clock::now(&*self.server.clock);
        let put = self.db.write("put_source", move |tx| {
            let source = IdentitySource::Saml;
            store::identity_sources::put(tx, &permit, &instance.id, source, now)
        });
        let done: Result<(), db::Error> = put.await;
        done.expect("a source");
    }

    fn metadata(&self) -> String {
        let endpoint = |path: &str| Endpoint {
            binding: Binding::HttpRedirect,
            location: format!("https://idp.example.com/{path}"),
            response_location: None,
        };
        IdentityProvider {
            entity_id: ISSUER.to_owned(),
            valid_until: None,
            wants_signed_requests: false,
            sign_on: vec![endpoint("sso")],
            logout: vec![endpoint("slo")],
            name_id_formats: Vec::new(),
            signing: vec![self.key.certificate().clone()],
            encryption: Vec::new(),
        }
        .to_xml()
    }

    fn address(&self, what: &str) -> String {
        let (address, tenant) = (
            &self.server.address,
            &self.server.instance.identity_store_id,
        );
        format!("http://{address}/platform/saml/{what}{tenant}")
    }

    fn answer(&self, id: &str, request: Option<&str>, name: &str) -> String {
        let now = base::Clock::now(&*self.server.clock).seconds();
        let now = Timestamp::from_second(now).expect("an instant");
        let end = now + SignedDuration::from_mins(5);
        let request = request.map(str::to_owned);
        let assertion = Assertion {
            id: format!("_{id}"),
            issued_at: now,
            issuer: ISSUER.to_owned(),
            subject: Subject {
                name_id: Some(NameId {
                    value: name.to_owned(),
                    format: Some(name_id::EMAIL.to_owned()),
                    ..NameId::default()
                }),
                confirmations: vec![Confirmation {
                    method: BEARER.to_owned(),
                    recipient: Some(self.address("acs/")),
                    not_before: None,
                    not_on_or_after: Some(end),
                    in_response_to: request.clone(),
                    address: None,
                }],
            },
            conditions: Conditions {
                not_before: Some(now),
                not_on_or_after: Some(end),
                audiences: vec![vec![self.address("")]],
            },
            authentications: vec![Authentication {
                authenticated_at: now,
                session_index: Some("_session".to_owned()),
                session_not_on_or_after: None,
                context_class: None,
            }],
            attributes: Vec::new(),
        };
        let response = IssuedResponse {
            id: format!("_response-{id}"),
            in_response_to: request,
            issued_at: now,
            destination: self.address("acs/"),
            issuer: ISSUER.to_owned(),
            outcome: Outcome::Success(Box::new(assertion)),
        };
        response.sign(&self.key, Signed::Assertion).expect("signed")
    }

    /// What administrators are told of the reference in a page.
    async fn explained(&self, html: &str) -> Value {
        let (_, rest) = html.split_once("Reference: <code>").expect("a reference");
        let (reference, _) = rest.split_once("</code>").expect("a whole one");
        let input = json!({"RequestId": reference});
        let target = "Cardea.ExplainAccess";
        self.server.call("cardea", target, &input).await.ok()["Event"].clone()
    }
}

#[tokio::test]
async fn a_person_signs_in_at_their_provider_and_out_there_too() {
    let scene = Scene::new().await;
    let mut browser = Browser::default();
    let (request, state) = browser.sent(&scene).await;
    assert_eq!(request.header.issuer, scene.address(""));
    let document = scene.answer("a", Some(&request.header.id), JANE);
    let answer = browser.post(&scene, &document, &state).await;
    assert_eq!(answer.status, 303, "{}", answer.text());
    let to = location(&answer);
    assert!(to.starts_with("/sign-in/provider/return?flow="), "{to}");
    assert_eq!(location(&browser.get(&scene, &to).await), "/start");
    let portal = browser.get(&scene, "/start/plain").await;
    assert!(portal.text().contains(JANE), "{}", portal.text());

    let text = portal.text();
    let (_, rest) = text.split_once("name=\"csrf\" value=\"").expect("a token");
    let (csrf, _) = rest.split_once('"').expect("a whole one");
    let fields = form(&[("csrf", csrf)]);
    let out = browser
        .send(&scene, (Method::POST, "/signout"), fields)
        .await;
    let text = out.text();
    let (_, rest) = text.split_once("content=\"0;url=").expect("a way out");
    let (way, _) = rest.split_once('"').expect("a whole one");
    let url = location(&browser.get(&scene, way).await);
    let (at, query) = url.split_once('?').expect("a query");
    assert_eq!(at, "https://idp.example.com/slo");
    let read = read_redirect(query).expect("a message");
    let request = LogoutRequest::parse(&read.document, Trust::Anybody).expect("a request");
    assert_eq!(request.name_id.value, JANE);
    let again = browser.get(&scene, "/start/plain").await;
    assert!(
        location(&again).starts_with("/sign-in/provider"),
        "signed out"
    );
}

#[tokio::test]
async fn a_refused_answer_is_said_plainly_and_explained_by_its_reference() {
    let scene = Scene::new().await;
    let mut browser = Browser::default();
    let (request, state) = browser.sent(&scene).await;
    // Somebody whom nobody knows here.
    let document = scene.answer("a", Some(&request.header.id), "john@example.com");
    let to = location(&browser.post(&scene, &document, &state).await);
    let page = browser.get(&scene, &to).await.text();
    assert!(page.contains("no user has that user name here"), "{page}");
    let event = scene.explained(&page).await;
    assert_eq!(event["ErrorCode"], "AccessDenied", "{event}");
    let message = event["ErrorMessage"].as_str().expect("a message");
    assert!(message.contains("john@example.com"), "{message}");
    // An assertion for another audience.
    let (request, state) = browser.sent(&scene).await;
    let document = scene.answer("b", Some(&request.header.id), JANE);
    let wrong = document.replace(JANE, "root@example.com");
    let page = browser.post(&scene, &wrong, &state).await;
    assert_eq!(page.status, 403);
    let text = page.text();
    assert!(text.contains("not signed by a certificate"), "{text}");
    let event = scene.explained(&text).await;
    assert_eq!(event["EventName"], "SamlResponse", "{event}");
    // What is no message at all, and another tenant.
    let consumer = scene.address("acs/");
    let nothing = browser.send(&scene, (Method::POST, &consumer), String::new());
    assert_eq!(nothing.await.status, 403);
    let elsewhere = scene.address("acs/").replace("d-", "d-9");
    let fields = form(&[("SAMLResponse", &STANDARD.encode(&document))]);
    let answer = browser
        .send(&scene, (Method::POST, &elsewhere), fields)
        .await;
    assert_eq!(answer.status, 403);
}

#[tokio::test]
async fn session_fixation_an_answer_in_another_browser_signs_nobody_in() {
    let scene = Scene::new().await;
    let (mut attacker, mut victim) = (Browser::default(), Browser::default());
    let (request, state) = attacker.sent(&scene).await;
    let document = scene.answer("a", Some(&request.header.id), JANE);
    // The attacker's answer is posted by the victim's browser.
    let to = location(&victim.post(&scene, &document, &state).await);
    let page = victim.get(&scene, &to).await;
    assert!(
        page.text().contains("This sign-in has ended"),
        "{}",
        page.text()
    );
    // And what the victim's browser brought signs the attacker in nowhere.
    let page = attacker.get(&scene, &to).await;
    assert!(!page.headers.contains_key(header::SET_COOKIE));
    for browser in [&attacker, &victim] {
        let mut cookies = browser.cookies.iter();
        assert!(!cookies.any(|(name, _)| name.contains("session")));
    }
}

#[tokio::test]
async fn open_redirect_a_sign_in_from_the_provider_leads_to_our_portal_alone() {
    let scene = Scene::new().await;
    let options = json!({"MetadataDocument": scene.metadata(),
        "Options": {"Initiation": "EITHER"}});
    let refused = Browser::default()
        .post(&scene, &scene.answer("a", None, JANE), "")
        .await;
    assert_eq!(refused.status, 403, "not allowed yet");
    scene.call("PutSamlProvider", options).await;
    for (number, (wish, expected)) in [
        ("/start#/mfa-devices", "/start#/mfa-devices"),
        ("https://evil.example/start", "/start"),
        ("//evil.example", "/start"),
        ("", "/start"),
    ]
    .into_iter()
    .enumerate()
    {
        let mut browser = Browser::default();
        let document = scene.answer(&format!("b{number}"), None, JANE);
        let to = location(&browser.post(&scene, &document, wish).await);
        let landed = location(&browser.get(&scene, &to).await);
        assert_eq!(landed, expected, "{wish}");
        let portal = browser.get(&scene, "/start/plain").await;
        assert!(portal.text().contains(JANE));
    }
}

#[tokio::test]
async fn our_metadata_are_at_our_entity_id_and_administrators_see_the_provider() {
    let scene = Scene::new().await;
    let mut browser = Browser::default();
    let page = browser.get(&scene, &scene.address("")).await;
    assert_eq!(page.status, 200);
    let ours = saml::ServiceProvider::parse(&page.body).expect("metadata");
    assert_eq!(ours.entity_id, scene.address(""));
    assert_eq!(ours.consumers[0].location, scene.address("acs/"));
    assert_eq!(ours.name_id_formats, [name_id::EMAIL]);
    let told = scene.call("GetServiceProviderMetadata", json!({})).await;
    assert_eq!(told["MetadataDocument"], page.text());
    let told = scene.call("DescribeSamlProvider", json!({})).await;
    assert_eq!(told["EntityId"], ISSUER);
    assert_eq!(told["Certificates"][0]["Status"], "ACTIVE");
    assert_eq!(told["Options"]["Initiation"], "SERVICE_PROVIDER");
    let nobody = scene.address("").replace("d-", "d-9");
    assert_eq!(browser.get(&scene, &nobody).await.status, 404);
    let both = json!({"InstanceArn": scene.server.instance.arn(),
        "MetadataDocument": scene.metadata(), "EntityId": ISSUER});
    let target = "Cardea.PutSamlProvider";
    let (status, code, _) = scene.server.call("cardea", target, &both).await.fault();
    assert_eq!((status, code.as_str()), (400, "ValidationException"));
}

#[tokio::test]
async fn xss_a_page_that_posts_to_the_provider_has_no_script_of_its_own() {
    let scene = Scene::new().await;
    // By a form, as the provider's metadata want it.
    let sign_on = "bindings:HTTP-Redirect\" Location=\"https://idp.example.com/sso";
    let by_form = |more: &str| {
        let other = sign_on.replace("HTTP-Redirect", "HTTP-POST");
        scene.metadata().replace(sign_on, &format!("{other}{more}"))
    };
    let hostile = json!({"InstanceArn": scene.server.instance.arn(),
        "MetadataDocument": by_form("?a=&quot;&gt;&lt;b&gt;")});
    let target = "Cardea.PutSamlProvider";
    let refused = scene.server.call("cardea", target, &hostile).await;
    assert_eq!(refused.fault().0, 400, "no such address is kept");
    let metadata = by_form("?a=b&amp;c=d");
    scene
        .call("PutSamlProvider", json!({"MetadataDocument": metadata}))
        .await;
    let mut browser = Browser::default();
    let to = location(&browser.get(&scene, "/sign-in").await);
    let page = browser.get(&scene, &to).await;
    let policy = page.headers.get(header::CONTENT_SECURITY_POLICY);
    let policy = policy.expect("a policy").to_str().expect("text").to_owned();
    assert!(policy.contains("script-src 'self';"), "{policy}");
    assert!(!policy.contains("unsafe"), "{policy}");
    assert!(
        policy.contains("form-action 'self' https: https://idp.example.com"),
        "{policy}"
    );
    let text = page.text();
    assert!(text.contains("name=\"SAMLRequest\""), "{text}");
    assert!(text.contains("<button"), "{text}");
    let scripts: Vec<_> = text.match_indices("<script").collect();
    assert_eq!(scripts.len(), 1, "{text}");
}
