//! Attacks through real HTTP, named after their vulnerability class.
#![expect(
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a test may fail in its helpers, too"
)]

use bytes::Bytes;
use http::Request;
use http_body_util::Full;
use serde_json::{Value, json};
use testkit::{Answer, Caller, TestServer};

const LOOKUP: &str = "com.amazonaws.cloudtrail.v20131101.CloudTrail_20131101.LookupEvents";

fn post(path: &str, body: String) -> Request<Full<Bytes>> {
    Request::post(path)
        .header("content-type", "application/json")
        .body(Full::new(Bytes::from(body)))
        .expect("a request")
}

async fn open(server: &TestServer, path: &str, body: &Value) -> Answer {
    server.send(post(path, body.to_string())).await
}

/// The records of the newest events of this name.
async fn records(server: &TestServer, name: &str) -> Vec<Value> {
    let input =
        json!({"LookupAttributes": [{"AttributeKey": "EventName", "AttributeValue": name}]});
    let found = server.call("cloudtrail", LOOKUP, &input).await.ok();
    found["Events"]
        .as_array()
        .expect("events")
        .iter()
        .map(|event| event["CloudTrailEvent"].as_str().expect("a record"))
        .map(|text| serde_json::from_str(text).expect("JSON"))
        .collect()
}

async fn device_client(server: &TestServer) -> (Value, Value) {
    let input = json!({"clientName": "cli", "clientType": "public",
        "scopes": ["sso:account:access"]});
    let client = open(server, "/client/register", &input).await.ok();
    (client["clientId"].clone(), client["clientSecret"].clone())
}

#[tokio::test]
async fn secret_exposure_codes_are_hidden_in_the_trail() {
    let server = TestServer::start().await;
    let (id, secret) = device_client(&server).await;
    let input = json!({"clientId": id, "clientSecret": secret,
        "startUrl": server.app.start_url(&server.instance)});
    let started = open(&server, "/device_authorization", &input).await.ok();
    let device_code = started["deviceCode"].as_str().expect("a device code");
    let grant = "urn:ietf:params:oauth:grant-type:device_code";
    let poll = json!({"clientId": id, "clientSecret": secret, "grantType": grant,
        "deviceCode": device_code});
    assert_eq!(open(&server, "/token", &poll).await.status, 400);
    let exchange = json!({"clientId": id, "clientSecret": secret,
        "grantType": "authorization_code", "code": "aocAAAAAsecret", "codeVerifier": "verifier",
        "refreshToken": "aorAAAAAsecret", "redirectUri": "http://127.0.0.1/"});
    assert_eq!(open(&server, "/token", &exchange).await.status, 400);

    let mut trail = String::new();
    for name in ["RegisterClient", "StartDeviceAuthorization", "CreateToken"] {
        let found = records(&server, name).await;
        assert!(!found.is_empty(), "{name}");
        for record in found {
            trail.push_str(&record.to_string());
        }
    }
    let secret = secret.as_str().expect("a secret");
    for hidden in [
        device_code,
        secret,
        "aocAAAAAsecret",
        "aorAAAAAsecret",
        "verifier",
    ] {
        assert!(!trail.contains(hidden), "{hidden} in {trail}");
    }
}

#[tokio::test]
async fn resource_exhaustion_a_stranger_writes_little_into_the_trail() {
    let server = TestServer::start().await;
    let long = "x".repeat(60_000);
    // The region of a signature that is none, and the message that quotes it.
    let request = Request::post("/")
        .header("x-amz-target", "SWBExternalService.ListInstances")
        .header(
            "authorization",
            format!(
                "AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20260921/{long}/sso/{}, \
                 SignedHeaders=host, Signature=00",
                "aws4_request"
            ),
        )
        .body(Full::new(Bytes::new()))
        .expect("a request");
    assert_eq!(server.send(request).await.status, 400);
    // A member of the request, and the message that quotes it.
    let input = json!({"clientId": long, "clientSecret": long, "grantType": long});
    assert_eq!(open(&server, "/token", &input).await.status, 400);

    for name in ["ListInstances", "CreateToken"] {
        let found = records(&server, name).await;
        assert_eq!(found.len(), 1, "{name}");
        let size = found[0].to_string().len();
        assert!(size < 8_000, "{name}: {size}");
    }
    let record = &records(&server, "CreateToken").await[0];
    assert_eq!(record["requestParameters"]["omitted"], true);
    let record = &records(&server, "ListInstances").await[0];
    assert_eq!(record["awsRegion"], "us-east-1");
}

#[tokio::test]
async fn resource_exhaustion_failures_of_strangers_stop_to_be_recorded() {
    let server = TestServer::start().await;
    for _ in 0..700 {
        let answer = open(&server, "/token", &json!({})).await;
        assert_eq!(answer.status, 400);
    }
    let mut seen = 0;
    let mut token = None;
    loop {
        let input = json!({"NextToken": token, "LookupAttributes": [
            {"AttributeKey": "EventName", "AttributeValue": "CreateToken"}]});
        let page = server.call("cloudtrail", LOOKUP, &input).await.ok();
        seen += page["Events"].as_array().expect("events").len();
        token = page["NextToken"].as_str().map(str::to_owned);
        if token.is_none() {
            break;
        }
    }
    assert_eq!(seen, 600);
}

#[tokio::test]
async fn resource_exhaustion_registrations_of_an_address_are_slowed_down() {
    let server = TestServer::start().await;
    let input = json!({"clientName": "cli", "clientType": "public"});
    for _ in 0..200 {
        open(&server, "/client/register", &input).await.ok();
    }
    let answer = open(&server, "/client/register", &input).await;
    assert_eq!(answer.status, 400, "{}", answer.text());
    assert_eq!(answer.json()["error"], "slow_down");
    server.advance(base::Duration::from_seconds(1));
    open(&server, "/client/register", &input).await.ok();
}

#[tokio::test]
async fn missing_tenant_check_a_member_cannot_see_the_management_accounts_store() {
    let server = TestServer::start().await;
    let member = member_root(&server).await;
    let store = server.instance.identity_store_id.to_string();
    let arn = server.instance.arn();
    for (service, target, input) in [
        (
            "identitystore",
            "AWSIdentityStore.ListUsers",
            json!({"IdentityStoreId": store}),
        ),
        (
            "identitystore",
            "AWSIdentityStore.ListGroups",
            json!({"IdentityStoreId": store}),
        ),
        (
            "identitystore",
            "AWSIdentityStore.CreateUser",
            json!({"IdentityStoreId": store,
            "UserName": "mallory", "DisplayName": "M", "Name": {"GivenName": "M",
            "FamilyName": "M"}}),
        ),
        (
            "sso",
            "SWBExternalService.DescribeInstance",
            json!({"InstanceArn": arn}),
        ),
        (
            "sso",
            "SWBExternalService.UpdateInstance",
            json!({"InstanceArn": arn, "Name": "x"}),
        ),
        (
            "sso",
            "SWBExternalService.ListPermissionSets",
            json!({"InstanceArn": arn}),
        ),
        (
            "sso",
            "SWBExternalService.CreatePermissionSet",
            json!({"InstanceArn": arn,
            "Name": "Mine"}),
        ),
        (
            "sso",
            "SWBExternalService.ListAccountAssignmentCreationStatus",
            json!({"InstanceArn": arn}),
        ),
        (
            "sso",
            "SWBExternalService.ListTagsForResource",
            json!({"InstanceArn": arn,
            "ResourceArn": arn}),
        ),
        (
            "organizations",
            "AWSOrganizationsV20161128.ListAccounts",
            json!({}),
        ),
        (
            "organizations",
            "AWSOrganizationsV20161128.ListRoots",
            json!({}),
        ),
        (
            "cardea",
            "Cardea.GetAccountRootCredentials",
            json!({"AccountId": server.root.account.as_ref().expect("known").as_str()}),
        ),
    ] {
        let answer = server.call_as(&member, service, target, &input).await;
        let (status, code, message) = answer.fault();
        assert_eq!(status, 400, "{target}: {}", answer.text());
        assert!(
            code.ends_with("AccessDeniedException"),
            "{target}: {code} {message}"
        );
    }
    // What it tries stands in its own trail and not in the other's.
    assert!(records(&server, "ListUsers").await.is_empty());
}

#[tokio::test]
async fn input_validation_a_null_character_is_refused_and_no_failure_of_ours() {
    for database in testkit::databases().await {
        let server = TestServer::start_on(database.db).await;
        let input = json!({"clientId": "a\0b", "clientSecret": "s", "grantType": "refresh_token",
            "refreshToken": "t"});
        let answer = open(&server, "/token", &input).await;
        assert_eq!(answer.status, 400, "{}: {}", database.name, answer.text());
        let form = "Action=GetRole&Version=2010-05-08&RoleName=a%00b";
        let answer = server.query_as(&server.root, "iam", form).await;
        assert_eq!(answer.status, 400, "{}: {}", database.name, answer.text());
        let page = Request::get("/authorize?client_id=a%00b")
            .body(Full::new(Bytes::new()))
            .expect("a request");
        let answer = server.send(page).await;
        assert_eq!(answer.status, 400, "{}: {}", database.name, answer.text());
    }
}

#[test]
fn every_test_that_the_threat_model_names_is_there() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let read = |path: &std::path::Path| std::fs::read_to_string(path).expect("a text");
    let mut code = String::new();
    let mut left: Vec<_> = ["crates", "xtask/src", "tests/operators"]
        .map(|at| root.join(at))
        .into();
    while let Some(path) = left.pop() {
        if path.is_dir() {
            let entries = std::fs::read_dir(&path).expect("a folder");
            left.extend(entries.map(|entry| entry.expect("an entry").path()));
        } else if path
            .extension()
            .is_some_and(|kind| kind == "rs" || kind == "py")
        {
            code.push_str(&read(&path));
        }
    }
    let model = read(&root.join("docs/threat-model.md"));
    let (_, model) = model
        .split_once("\n## Vulnerability classes")
        .expect("the tables");
    let (model, _) = model.split_once("\n### Fuzzing").expect("the tables' end");
    let rows = model.lines().filter(|line| line.starts_with("| ")).skip(1);
    let mut count = 0;
    for row in rows {
        let cells: Vec<_> = row.split('|').map(str::trim).collect();
        let tests = cells[3];
        for name in tests.split('`').skip(1).step_by(2) {
            let is_there = ["fn ", "def "]
                .iter()
                .any(|kind| code.contains(&format!("{kind}{name}(")));
            assert!(is_there, "{name}");
            count += 1;
        }
        assert!(
            tests.contains('`') || tests.starts_with("does not apply yet") || tests == "tests",
            "{row}"
        );
    }
    assert!(count > 40, "only {count} tests");
}

async fn member_root(server: &TestServer) -> Caller {
    let input = json!({"AccountName": "member", "Email": "member@example.com"});
    let target = "AWSOrganizationsV20161128.CreateAccount";
    let made = server.call("organizations", target, &input).await.ok();
    let id = made["CreateAccountStatus"]["Id"].clone();
    let target = "AWSOrganizationsV20161128.DescribeCreateAccountStatus";
    let input = json!({"CreateAccountRequestId": id});
    let done = server.call("organizations", target, &input).await.ok();
    let account = done["CreateAccountStatus"]["AccountId"].clone();
    let target = "Cardea.GetAccountRootCredentials";
    let input = json!({"AccountId": account});
    let key = server.call("cardea", target, &input).await.ok();
    let text = |name: &str| key[name].as_str().expect("a member").to_owned();
    Caller {
        access_key_id: text("AccessKeyId"),
        secret: sigv4::SecretKey::new(text("SecretAccessKey")),
        session_token: Some(text("SessionToken")),
        account: None,
    }
}
