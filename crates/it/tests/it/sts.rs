//! STS over HTTP: sessions by tokens of others, session policies and tags, and what the trail says.
#![expect(
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a test may fail in its helpers, too"
)]

mod saml;
mod sessions;

use std::fmt::Write as _;
use std::sync::Arc;

use app::outside::{Fetch, FetchError, Fetching, Outside, Web};
use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::signature::{ECDSA_P256_SHA256_FIXED_SIGNING, EcdsaKeyPair, KeyPair as _};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use bytes::Bytes;
use db::Db;
use http::Request;
use http_body_util::Full;
use serde_json::{Value, json};
use sigv4::SecretKey;
use testkit::{Answer, Caller, TestServer};

const ISSUER: &str = "https://issuer.example";
const ACCOUNT: &str = "111122223333";
const NOW: i64 = 1_790_000_000;

/// An issuer that signs with one key.
#[derive(Debug)]
struct Issuer {
    pair: EcdsaKeyPair,
}

impl Issuer {
    fn new() -> Self {
        let pair = EcdsaKeyPair::generate(&ECDSA_P256_SHA256_FIXED_SIGNING).expect("a key");
        Self { pair }
    }

    fn token(&self, subject: &str) -> String {
        let part = |value: &Value| URL_SAFE_NO_PAD.encode(value.to_string());
        let claims = json!({"iss": ISSUER, "sub": subject, "aud": "mine", "iat": NOW,
            "exp": NOW + 600});
        let signed = format!("{}.{}", part(&json!({"alg": "ES256"})), part(&claims));
        let random = SystemRandom::new();
        let signature = self.pair.sign(&random, signed.as_bytes()).expect("signed");
        format!("{signed}.{}", URL_SAFE_NO_PAD.encode(signature.as_ref()))
    }
}

impl Web for Issuer {
    fn get(&self, fetch: Fetch) -> Fetching<'_> {
        let document = match fetch.url.strip_prefix(ISSUER) {
            Some("/.well-known/openid-configuration") => {
                Ok(json!({"issuer": ISSUER, "jwks_uri": format!("{ISSUER}/keys")}))
            }
            Some("/keys") => {
                let point = self.pair.public_key().as_ref();
                let text = |bytes: &[u8]| URL_SAFE_NO_PAD.encode(bytes);
                Ok(
                    json!({"keys": [{"kty": "EC", "crv": "P-256", "x": text(&point[1..33]),
                    "y": text(&point[33..])}]}),
                )
            }
            _ => Err(FetchError::Communication("nobody is there".to_owned())),
        };
        Box::pin(async move { document.map(|document| document.to_string().into_bytes()) })
    }
}

async fn server(issuer: &Arc<Issuer>) -> TestServer {
    let db = Db::in_memory().expect("a database");
    db.migrate(store::MIGRATIONS).await.expect("migrated");
    let web: Arc<dyn Web> = issuer.clone();
    let outside = Outside {
        web,
        ..Outside::nothing()
    };
    let server = TestServer::start_in(db, outside).await;
    let parameters = [("Url", ISSUER), ("ClientIDList.member.1", "mine")];
    iam(&server, "CreateOpenIDConnectProvider", &parameters).await;
    server
}

/// A form value.
fn escaped(text: &str) -> String {
    let mut escaped = String::new();
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            escaped.push(char::from(byte));
        } else {
            write!(escaped, "%{byte:02X}").expect("memory");
        }
    }
    escaped
}

pub(crate) fn form(action: &str, version: &str, parameters: &[(&str, &str)]) -> String {
    let mut form = format!("Action={action}&Version={version}");
    for (name, value) in parameters {
        write!(form, "&{name}={}", escaped(value)).expect("memory");
    }
    form
}

async fn sts(server: &TestServer, caller: &Caller, action: &str, p: &[(&str, &str)]) -> Answer {
    server
        .query_as(caller, "sts", &form(action, "2011-06-15", p))
        .await
}

async fn iam(server: &TestServer, action: &str, parameters: &[(&str, &str)]) -> Answer {
    let form = form(action, "2010-05-08", parameters);
    let answer = server.query_as(&server.root, "iam", &form).await;
    assert!(answer.status.is_success(), "{}", answer.text());
    answer
}

async fn unsigned(server: &TestServer, action: &str, parameters: &[(&str, &str)]) -> Answer {
    let request = Request::post("/")
        .header("content-type", "application/x-www-form-urlencoded")
        .body(Full::new(Bytes::from(form(
            action,
            "2011-06-15",
            parameters,
        ))))
        .expect("a request");
    server.send(request).await
}

/// The text of the first element of this name.
#[track_caller]
fn element(answer: &Answer, name: &str) -> String {
    let text = answer.text();
    let found = text
        .split_once(&format!("<{name}>"))
        .and_then(|(_, rest)| rest.split_once(&format!("</{name}>")));
    assert!(found.is_some(), "no {name} in {text}");
    found.map_or("", |(value, _)| value).to_owned()
}

fn caller(answer: &Answer) -> Caller {
    Caller {
        access_key_id: element(answer, "AccessKeyId"),
        secret: SecretKey::new(element(answer, "SecretAccessKey")),
        session_token: Some(element(answer, "SessionToken")),
        account: None,
    }
}

fn role(name: &str) -> String {
    format!("arn:aws:iam::{ACCOUNT}:role/{name}")
}

async fn create_role(server: &TestServer, name: &str, principal: &Value, actions: &Value) {
    let document = json!({"Version": "2012-10-17", "Statement": [{"Effect": "Allow",
        "Principal": principal, "Action": actions}]})
    .to_string();
    let parameters = [("RoleName", name), ("AssumeRolePolicyDocument", &document)];
    iam(server, "CreateRole", &parameters).await;
}

async fn records(server: &TestServer, name: &str) -> Vec<Value> {
    let target = "com.amazonaws.cloudtrail.v20131101.CloudTrail_20131101.LookupEvents";
    let input =
        json!({"LookupAttributes": [{"AttributeKey": "EventName", "AttributeValue": name}]});
    let found = server.call("cloudtrail", target, &input).await.ok();
    let events = found["Events"].as_array().expect("events").iter();
    events
        .map(|event| event["CloudTrailEvent"].as_str().expect("a record"))
        .map(|text| serde_json::from_str(text).expect("JSON"))
        .collect()
}

/// A server, and a session of the role `Deploy` that the issuer opened.
async fn deployed(issuer: &Arc<Issuer>) -> (TestServer, Caller) {
    let server = server(issuer).await;
    let provider = format!("arn:aws:iam::{ACCOUNT}:oidc-provider/issuer.example");
    let by_token = json!("sts:AssumeRoleWithWebIdentity");
    create_role(
        &server,
        "Deploy",
        &json!({"Federated": provider}),
        &by_token,
    )
    .await;
    let token = issuer.token("job-7");
    let deploy = role("Deploy");
    let parameters = [
        ("RoleArn", deploy.as_str()),
        ("RoleSessionName", "job"),
        ("WebIdentityToken", &token),
    ];
    let answer = unsigned(&server, "AssumeRoleWithWebIdentity", &parameters).await;
    assert!(answer.status.is_success(), "{}", answer.text());
    assert_eq!(element(&answer, "SubjectFromWebIdentityToken"), "job-7");
    assert_eq!(element(&answer, "Provider"), ISSUER);
    assert_eq!(element(&answer, "Audience"), "mine");
    let session = caller(&answer);
    (server, session)
}

#[tokio::test]
async fn a_web_identity_chains_into_a_tagged_and_limited_session() {
    let issuer = Arc::new(Issuer::new());
    let (server, session) = deployed(&issuer).await;
    let who = sts(&server, &session, "GetCallerIdentity", &[]).await;
    assert_eq!(
        element(&who, "Arn"),
        format!("arn:aws:sts::{ACCOUNT}:assumed-role/Deploy/job")
    );
    let actions = json!(["sts:AssumeRole", "sts:TagSession", "sts:SetSourceIdentity"]);
    create_role(&server, "Last", &json!({"AWS": role("Deploy")}), &actions).await;
    let policy = json!({"Version": "2012-10-17", "Statement": [{"Effect": "Allow",
        "Action": "sts:*", "Resource": "*"}]})
    .to_string();
    let last = role("Last");
    let parameters = [
        ("RoleArn", last.as_str()),
        ("RoleSessionName", "step"),
        ("Policy", &policy),
        (
            "PolicyArns.member.1.arn",
            "arn:aws:iam::aws:policy/ReadOnlyAccess",
        ),
        ("Tags.member.1.Key", "Team"),
        ("Tags.member.1.Value", "Red"),
        ("TransitiveTagKeys.member.1", "Team"),
        ("SourceIdentity", "ada"),
        ("MinimumSessionTokenSize", "2000"),
    ];
    let answer = sts(&server, &session, "AssumeRole", &parameters).await;
    assert!(answer.status.is_success(), "{}", answer.text());
    assert_eq!(element(&answer, "SourceIdentity"), "ada");
    let number = |name| element(&answer, name).parse::<usize>().expect("a number");
    assert!((1..=100).contains(&number("PackedPolicySize")));
    assert!((1..=100).contains(&number("SessionTokenUtilization")));
    assert_eq!(
        number("SessionTokenSize"),
        element(&answer, "SessionToken").len()
    );
    assert!(number("SessionTokenSize") >= 2000);
    // Between roles an hour is the most.
    let long = [
        ("RoleArn", last.as_str()),
        ("RoleSessionName", "step"),
        ("DurationSeconds", "3601"),
    ];
    let refused = sts(&server, &session, "AssumeRole", &long).await;
    assert_eq!(
        (refused.status.as_u16(), element(&refused, "Code").as_str()),
        (400, "ValidationError")
    );
}

#[tokio::test]
async fn the_trail_says_whom_a_provider_vouched_for_and_keeps_no_secret() {
    let issuer = Arc::new(Issuer::new());
    let (server, session) = deployed(&issuer).await;
    let [record] = records(&server, "AssumeRoleWithWebIdentity")
        .await
        .try_into()
        .expect("one event");
    let record: Value = record;
    assert_eq!(record["userIdentity"]["type"], "WebIdentityUser");
    assert_eq!(record["userIdentity"]["userName"], "job-7");
    let provider = format!("arn:aws:iam::{ACCOUNT}:oidc-provider/issuer.example");
    assert_eq!(record["userIdentity"]["identityProvider"], provider);
    assert_eq!(record["resources"][0]["ARN"], role("Deploy"));
    let text = record.to_string();
    let token = session.session_token.as_deref().expect("a token");
    assert!(!text.contains(token), "{text}");
    assert!(!text.contains("eyJ"), "{text}");
}

#[tokio::test]
async fn faults_of_sts_have_the_codes_and_statuses_of_its_model() {
    type Case<'a> = (&'a str, &'a [(&'a str, &'a str)], &'a str, u16);
    let issuer = Arc::new(Issuer::new());
    let (server, session) = deployed(&issuer).await;
    let deploy = role("Deploy");
    let with_token = |token: &'static str| {
        vec![
            ("RoleArn", deploy.as_str()),
            ("RoleSessionName", "job"),
            ("WebIdentityToken", token),
        ]
    };
    let answer = unsigned(&server, "AssumeRoleWithWebIdentity", &with_token("xxxx")).await;
    assert_eq!(
        (answer.status.as_u16(), element(&answer, "Code").as_str()),
        (400, "InvalidIdentityToken")
    );
    let mut legacy = with_token("xxxx");
    legacy.push(("ProviderId", "www.amazon.com"));
    let answer = unsigned(&server, "AssumeRoleWithWebIdentity", &legacy).await;
    assert_eq!(element(&answer, "Code"), "ValidationError");
    let provider = format!("arn:aws:iam::{ACCOUNT}:saml-provider/Missing");
    let saml = [
        ("RoleArn", deploy.as_str()),
        ("PrincipalArn", &provider),
        ("SAMLAssertion", "PFJlc3BvbnNlLz4="),
    ];
    let answer = unsigned(&server, "AssumeRoleWithSAML", &saml).await;
    assert_eq!(element(&answer, "Code"), "InvalidIdentityToken");
    iam(
        &server,
        "PutRolePolicy",
        &[
            ("RoleName", "Deploy"),
            ("PolicyName", "all"),
            (
                "PolicyDocument",
                r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"*","Resource":"*"}]}"#,
            ),
        ],
    )
    .await;
    let task = "arn:aws:iam::aws:policy/root-task/IAMAuditRootUserCredentials";
    let root_of_nobody = [
        ("TargetPrincipal", "999999999999"),
        ("TaskPolicyArn.arn", task),
    ];
    let token_for = [("Audience.member.1", "x"), ("SigningAlgorithm", "RS256")];
    let cases: [Case<'_>; 6] = [
        (
            "DecodeAuthorizationMessage",
            &[("EncodedMessage", "x")],
            "InvalidAuthorizationMessageException",
            400,
        ),
        (
            "GetDelegatedAccessToken",
            &[("TradeInToken", "x")],
            "ExpiredTradeInTokenException",
            400,
        ),
        (
            "GetWebIdentityToken",
            &token_for,
            "OutboundWebIdentityFederationDisabledException",
            403,
        ),
        ("GetSessionToken", &[], "AccessDenied", 403),
        (
            "GetFederationToken",
            &[("Name", "bob")],
            "AccessDenied",
            403,
        ),
        ("AssumeRoot", &root_of_nobody, "AccessDenied", 403),
    ];
    for (action, parameters, code, status) in cases {
        let answer = sts(&server, &session, action, parameters).await;
        let found = (element(&answer, "Code"), answer.status.as_u16());
        assert_eq!(found, (code.to_owned(), status), "{action}");
    }
}

#[tokio::test]
async fn open_redirect_the_federation_endpoint_makes_links_that_lead_home_only() {
    let issuer = Arc::new(Issuer::new());
    let (server, _) = deployed(&issuer).await;
    let answer = sts(
        &server,
        &server.root,
        "GetFederationToken",
        &[("Name", "bob")],
    )
    .await;
    let session = json!({"sessionId": element(&answer, "AccessKeyId"),
        "sessionKey": element(&answer, "SecretAccessKey"),
        "sessionToken": element(&answer, "SessionToken")});
    let get = |query: String| {
        Request::get(format!("/federation?{query}"))
            .body(Full::new(Bytes::new()))
            .expect("a request")
    };
    let session = escaped(&session.to_string());
    let answer = server
        .send(get(format!("Action=getSigninToken&Session={session}")))
        .await;
    let token = answer.ok()["SigninToken"]
        .as_str()
        .expect("a token")
        .to_owned();
    let link = |destination: &str| {
        let destination = escaped(destination);
        get(format!(
            "Action=login&Issuer=x&Destination={destination}&SigninToken={token}"
        ))
    };
    let home = format!("http://{}/start", server.address);
    for destination in ["https://evil.example/", "//evil.example"] {
        let answer = server.send(link(destination)).await;
        assert_eq!(answer.status, 400, "{destination}");
        assert!(!answer.headers.contains_key("location"));
    }
    let answer = server.send(link(&home)).await;
    assert_eq!(
        (answer.status.as_u16(), &answer.headers["location"]),
        (302, &"/console".parse().expect("a value"))
    );
    assert_eq!(server.send(link(&home)).await.status, 400, "used already");
    let answer = server.send(get("Action=nonsense".to_owned())).await;
    assert_eq!(answer.status, 400);
}

#[tokio::test]
async fn the_issuer_of_tokens_for_others_is_served_once_it_is_enabled() {
    let issuer = Arc::new(Issuer::new());
    let (server, session) = deployed(&issuer).await;
    let get = |path: &str| {
        Request::get(format!("/tokens/{ACCOUNT}/.well-known/{path}"))
            .body(Full::new(Bytes::new()))
            .expect("a request")
    };
    for path in ["openid-configuration", "jwks.json"] {
        assert_eq!(server.send(get(path)).await.status, 404, "not enabled");
    }
    let enabled = iam(&server, "EnableOutboundWebIdentityFederation", &[]).await;
    let told = element(&enabled, "IssuerIdentifier");
    assert_eq!(told, format!("http://{}/tokens/{ACCOUNT}", server.address));
    let info = iam(&server, "GetOutboundWebIdentityFederationInfo", &[]).await;
    assert_eq!(element(&info, "IssuerIdentifier"), told);
    let document = server.send(get("openid-configuration")).await.ok();
    assert_eq!(document["issuer"], told.as_str());
    assert_eq!(
        document["jwks_uri"],
        format!("{told}/.well-known/jwks.json")
    );
    let policy = json!({"Version": "2012-10-17", "Statement": [{"Effect": "Allow",
        "Action": "sts:GetWebIdentityToken", "Resource": "*"}]})
    .to_string();
    let parameters = [
        ("RoleName", "Deploy"),
        ("PolicyName", "tokens"),
        ("PolicyDocument", &policy),
    ];
    iam(&server, "PutRolePolicy", &parameters).await;
    let wanted = [("Audience.member.1", "x"), ("SigningAlgorithm", "ES384")];
    let answer = sts(&server, &session, "GetWebIdentityToken", &wanted).await;
    let token = element(&answer, "WebIdentityToken");
    let claims = token.split('.').nth(1).expect("claims");
    let claims = URL_SAFE_NO_PAD.decode(claims).expect("base64");
    let claims: Value = serde_json::from_slice(&claims).expect("JSON");
    assert_eq!(claims["iss"], told.as_str());
    let keys = server.send(get("jwks.json")).await.ok();
    assert_eq!(keys["keys"].as_array().map(Vec::len), Some(1));
}
