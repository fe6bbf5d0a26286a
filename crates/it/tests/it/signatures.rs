//! Every way in which a signature fails, in the shape of each protocol, and what is accepted:
//! presigned URLs, any region, AWS's host names.
#![expect(
    clippy::panic,
    clippy::indexing_slicing,
    reason = "what is not as expected fails the test"
)]

use base::{AccountId, Clock as _, Duration};
use bytes::Bytes;
use http::Request;
use http_body_util::Full;
use serde_json::{Value, json};
use sigv4::{SecretKey, SigningParams};
use testkit::{Answer, Caller, TestServer};

/// An operation that needs no input, one a protocol.
#[derive(Clone, Copy)]
struct Sample {
    method: &'static str,
    path: &'static str,
    service: &'static str,
    headers: &'static [(&'static str, &'static str)],
    body: &'static str,
    /// Whether the answers are XML.
    xml: bool,
}

const JSON: Sample = Sample {
    method: "POST",
    path: "/",
    service: "sso",
    headers: &[
        ("content-type", "application/x-amz-json-1.1"),
        ("x-amz-target", "SWBExternalService.ListInstances"),
    ],
    body: "{}",
    xml: false,
};
/// Refused for its signature before it is told that there is no such application.
const REST: Sample = Sample {
    method: "GET",
    path: "/applications/x",
    service: "account-access",
    headers: &[],
    body: "",
    xml: false,
};
const QUERY: Sample = Sample {
    method: "POST",
    path: "/",
    service: "sts",
    headers: &[("content-type", "application/x-www-form-urlencoded")],
    body: "Action=GetCallerIdentity&Version=2011-06-15",
    xml: true,
};

/// How a request is signed; what a test changes is the fault.
#[derive(Clone, Copy)]
struct Signing<'a> {
    caller: &'a Caller,
    /// Seconds after the server's clock.
    ahead: i64,
    region: &'a str,
    service: Option<&'a str>,
    host: Option<&'a str>,
    /// In the URL, good for so many seconds.
    presigned: Option<u32>,
}

impl<'a> Signing<'a> {
    fn by(caller: &'a Caller) -> Self {
        Self {
            caller,
            ahead: 0,
            region: "us-east-1",
            service: None,
            host: None,
            presigned: None,
        }
    }
}

fn signed(server: &TestServer, sample: Sample, signing: Signing<'_>) -> Request<Full<Bytes>> {
    let params = SigningParams {
        access_key_id: &signing.caller.access_key_id,
        secret: &signing.caller.secret,
        session_token: signing.caller.session_token.as_deref(),
        region: signing.region,
        service: signing.service.unwrap_or(sample.service),
        signed_at: server.clock.now().seconds() + signing.ahead,
    };
    let host = signing.host.unwrap_or(&server.address);
    let own: Vec<(&str, &[u8])> = sample
        .headers
        .iter()
        .map(|(name, value)| (*name, value.as_bytes()))
        .collect();
    let unsigned = sigv4::Request {
        method: sample.method,
        path: sample.path,
        query: "",
        headers: &own,
        body: sample.body.as_bytes(),
    };
    let mut uri = sample.path.to_owned();
    let mut added = Vec::new();
    match signing.presigned {
        Some(seconds) => {
            uri.push('?');
            uri.push_str(&sigv4::presign(&params, host, &unsigned, seconds));
        }
        None => added = sigv4::sign(&params, host, &unsigned),
    }
    let mut request = Request::builder()
        .method(sample.method)
        .uri(uri)
        .header("host", host);
    for (name, value) in sample.headers {
        request = request.header(*name, *value);
    }
    for (name, value) in added {
        request = request.header(name, value);
    }
    request
        .body(Full::new(Bytes::from_static(sample.body.as_bytes())))
        .expect("a request")
}

/// Status, code and message, from where a client of the protocol reads them.
fn fault(sample: Sample, answer: &Answer) -> (u16, String, String) {
    if !sample.xml {
        let (status, body_type, message) = answer.fault();
        let header = answer.headers.get("x-amzn-errortype");
        let code = match header {
            Some(code) => code.to_str().expect("text").to_owned(),
            None => body_type,
        };
        return (status, code, message);
    }
    let text = answer.text();
    let between = |name: &str| {
        let (_, rest) = text.split_once(&format!("<{name}>"))?;
        Some(rest.split_once(&format!("</{name}>"))?.0.to_owned())
    };
    let of = |name: &str| between(name).unwrap_or_else(|| panic!("no {name} in {text}"));
    assert_eq!(of("Type"), "Sender");
    (answer.status.as_u16(), of("Code"), of("Message"))
}

fn with_secret_of(caller: &Caller, access_key_id: &str, secret: &str) -> Caller {
    Caller {
        access_key_id: access_key_id.to_owned(),
        secret: SecretKey::new(secret),
        session_token: caller.session_token.clone(),
        account: None,
    }
}

/// An hour's credentials of a member account's root.
async fn member_root(server: &TestServer) -> Caller {
    let organizations = |operation: &'static str, input: Value| async move {
        let target = format!("AWSOrganizationsV20161128.{operation}");
        server.call("organizations", &target, &input).await.ok()
    };
    let input = json!({"AccountName": "Shop", "Email": "shop@example.com"});
    let created = organizations("CreateAccount", input).await;
    let input = json!({"CreateAccountRequestId": created["CreateAccountStatus"]["Id"]});
    let done = organizations("DescribeCreateAccountStatus", input).await;
    let account = done["CreateAccountStatus"]["AccountId"].clone();
    let made = server
        .call(
            "cardea",
            "Cardea.GetAccountRootCredentials",
            &json!({"AccountId": account}),
        )
        .await
        .ok();
    let text = |name: &str| made[name].as_str().expect("text").to_owned();
    Caller {
        access_key_id: text("AccessKeyId"),
        secret: SecretKey::new(text("SecretAccessKey")),
        session_token: Some(text("SessionToken")),
        account: AccountId::parse(account.as_str().expect("an account")).ok(),
    }
}

#[tokio::test]
async fn each_fault_has_the_code_and_status_of_its_protocol() {
    let server = TestServer::start().await;
    let root = &server.root;
    let unknown = with_secret_of(root, "AKIAIOSFODNN7EXAMPLE", "secret");
    let forger = with_secret_of(root, &root.access_key_id, "secret");
    let mut foreign_token = with_secret_of(root, &root.access_key_id, "secret");
    foreign_token.session_token = Some("bm90IG91cnM=".to_owned());
    let plain = Signing::by(root);
    let minutes = 60;
    let skewed = |ahead: i64| Signing { ahead, ..plain };
    let presigned = Signing {
        presigned: Some(60),
        ahead: -2 * minutes,
        ..plain
    };
    let elsewhere = Signing {
        service: Some("s3"),
        ..plain
    };
    let invalid = "The security token included in the request is invalid.";
    let mismatch = "The request signature we calculated does not match the signature you provided. \
        Check your AWS Secret Access Key and signing method. Consult the service documentation for \
        details.";
    // Who signs how; the code of query services, that of the JSON ones; how the message begins.
    let cases: &[(Signing<'_>, &str, &str, &str)] = &[
        (
            Signing::by(&unknown),
            "InvalidClientTokenId",
            "UnrecognizedClientException",
            invalid,
        ),
        (
            Signing::by(&foreign_token),
            "InvalidClientTokenId",
            "UnrecognizedClientException",
            invalid,
        ),
        (
            Signing::by(&forger),
            "SignatureDoesNotMatch",
            "InvalidSignatureException",
            mismatch,
        ),
        (
            skewed(-16 * minutes),
            "SignatureDoesNotMatch",
            "InvalidSignatureException",
            "Signature expired: ",
        ),
        (
            skewed(16 * minutes),
            "SignatureDoesNotMatch",
            "InvalidSignatureException",
            "Signature not yet current: ",
        ),
        (
            elsewhere,
            "SignatureDoesNotMatch",
            "InvalidSignatureException",
            "Credential should be scoped to correct service: ",
        ),
        (
            presigned,
            "RequestExpired",
            "RequestExpiredException",
            "Request has expired.",
        ),
    ];
    for sample in [JSON, REST, QUERY] {
        for (signing, query, json, start) in cases {
            let answer = server.send(signed(&server, sample, *signing)).await;
            check(sample, &answer, query, json, start);
        }
    }
}

#[tokio::test]
async fn a_signature_that_is_missing_or_incomplete_is_told_apart() {
    let server = TestServer::start().await;
    let plain = Signing::by(&server.root);
    for sample in [JSON, REST, QUERY] {
        let mut request = signed(&server, sample, plain);
        request.headers_mut().remove("authorization");
        let answer = server.send(request).await;
        let (query, json) = (
            "MissingAuthenticationToken",
            "MissingAuthenticationTokenException",
        );
        check(sample, &answer, query, json, "Missing Authentication Token");
        let mut request = signed(&server, sample, plain);
        let garbled = "AWS4-HMAC-SHA256 Credential=x".parse().expect("a value");
        request.headers_mut().insert("authorization", garbled);
        let answer = server.send(request).await;
        let (query, json) = ("IncompleteSignature", "IncompleteSignatureException");
        let start = "Authorization header requires 'Signature' parameter. ";
        check(sample, &answer, query, json, start);
    }
}

#[tokio::test]
async fn an_hours_credentials_are_expired_after_two() {
    let server = TestServer::start().await;
    let member = member_root(&server).await;
    server.advance(Duration::from_minutes(120));
    for sample in [JSON, REST, QUERY] {
        let answer = server
            .send(signed(&server, sample, Signing::by(&member)))
            .await;
        let message = "The security token included in the request is expired";
        check(
            sample,
            &answer,
            "ExpiredToken",
            "ExpiredTokenException",
            message,
        );
    }
}

/// AWS: JSON services answer 400, the others 403, but for a query that is signed incompletely.
fn check(sample: Sample, answer: &Answer, query: &str, json: &str, start: &str) {
    let (status, code, message) = fault(sample, answer);
    let expected = if sample.xml { query } else { json };
    let expected_status = match (sample.service, expected) {
        ("sso", _) | (_, "IncompleteSignature") => 400,
        _ => 403,
    };
    assert_eq!(
        (status, code.as_str()),
        (expected_status, expected),
        "{message}"
    );
    assert!(message.starts_with(start), "{message}");
}

#[tokio::test]
async fn a_presigned_url_is_a_caller_identity_that_can_be_handed_on() {
    let server = TestServer::start().await;
    let params = SigningParams {
        access_key_id: &server.root.access_key_id,
        secret: &server.root.secret,
        session_token: None,
        region: "us-east-1",
        service: "sts",
        signed_at: server.clock.now().seconds(),
    };
    // As EKS and Vault use it: another header is signed, and it lives for some minutes.
    let own: &[(&str, &[u8])] = &[("x-k8s-aws-id", b"cluster")];
    let unsigned = sigv4::Request {
        method: "GET",
        path: "/",
        query: "Action=GetCallerIdentity&Version=2011-06-15",
        headers: own,
        body: b"",
    };
    let query = sigv4::presign(&params, "sts.us-east-1.amazonaws.com", &unsigned, 900);
    let request = |header: &'static str, query: &str| {
        Request::get(format!("/?{query}"))
            .header("host", "sts.us-east-1.amazonaws.com")
            .header("x-k8s-aws-id", header)
            .body(Full::new(Bytes::new()))
            .expect("a request")
    };
    let answer = server.send(request("cluster", &query)).await;
    assert_eq!(answer.status, 200, "{}", answer.text());
    assert!(
        answer
            .text()
            .contains("<Arn>arn:aws:iam::111122223333:root</Arn>")
    );
    let answer = server.send(request("another", &query)).await;
    assert_eq!(fault(QUERY, &answer).1, "SignatureDoesNotMatch");
    server.advance(Duration::from_minutes(16));
    let answer = server.send(request("cluster", &query)).await;
    assert_eq!(fault(QUERY, &answer).1, "RequestExpired");
}

#[tokio::test]
async fn any_region_and_awss_host_names_are_accepted() {
    let server = TestServer::start().await;
    let iam = Sample {
        service: "iam",
        body: "Action=ListRoles&Version=2010-05-08",
        ..QUERY
    };
    let organizations = Sample {
        service: "organizations",
        headers: &[
            ("content-type", "application/x-amz-json-1.1"),
            (
                "x-amz-target",
                "AWSOrganizationsV20161128.DescribeOrganization",
            ),
        ],
        ..JSON
    };
    let hosts = [
        (QUERY, "sts.amazonaws.com"),
        (iam, "iam.amazonaws.com"),
        (organizations, "organizations.us-east-1.amazonaws.com"),
        (JSON, "sso.eu-central-1.amazonaws.com"),
    ];
    for (sample, host) in hosts {
        for region in ["us-east-1", "ap-southeast-4", "aws-global", "cn-north-1"] {
            for host in [host, "cardea.example.com:8443"] {
                let signing = Signing {
                    region,
                    host: Some(host),
                    ..Signing::by(&server.root)
                };
                let answer = server.send(signed(&server, sample, signing)).await;
                let text = answer.text();
                assert_eq!(answer.status, 200, "{host} {region}: {text}");
            }
        }
    }
}
