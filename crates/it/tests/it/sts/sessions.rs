//! Sessions of IAM users over HTTP: `GetSessionToken`, with a second factor or without, and
//! `GetFederationToken`.

use base::Duration;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::json;
use testkit::{Caller, TestServer};
use totp::Seed;

use super::{ACCOUNT, NOW, caller, element, form, iam, role, sts};

const ALL: &str =
    r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"*","Resource":"*"}]}"#;

/// A server with a user who may do everything, and her key.
async fn with_ann() -> (TestServer, Caller) {
    let server = TestServer::start().await;
    let ann = ("UserName", "ann");
    iam(&server, "CreateUser", &[ann]).await;
    let policy = [ann, ("PolicyName", "all"), ("PolicyDocument", ALL)];
    iam(&server, "PutUserPolicy", &policy).await;
    let key = iam(&server, "CreateAccessKey", &[ann]).await;
    let ann = Caller {
        access_key_id: element(&key, "AccessKeyId"),
        secret: sigv4::SecretKey::new(element(&key, "SecretAccessKey")),
        session_token: None,
        account: None,
    };
    (server, ann)
}

/// What is in a virtual device's seed.
fn unbase32(text: &str) -> Vec<u8> {
    let mut bits = Vec::new();
    for byte in text.bytes() {
        let value = match byte {
            b'A'..=b'Z' => byte - b'A',
            _ => byte - b'2' + 26,
        };
        bits.extend((0..5).rev().map(|bit| (value >> bit) & 1));
    }
    let bytes = bits.chunks_exact(8);
    bytes
        .map(|byte| byte.iter().fold(0, |byte, bit| (byte << 1) | bit))
        .collect()
}

#[tokio::test]
async fn missing_factor_a_right_code_opens_a_role_that_asks_for_a_second_factor() {
    let (server, ann) = with_ann().await;
    let named = [("VirtualMFADeviceName", "phone")];
    let device = iam(&server, "CreateVirtualMFADevice", &named).await;
    let serial = element(&device, "SerialNumber");
    let seed = STANDARD.decode(element(&device, "Base32StringSeed"));
    let seed = String::from_utf8(seed.expect("base64")).expect("a text");
    let seed = Seed::new(unbase32(&seed));
    let code = |later: i64| seed.code_at(NOW + later);
    let enable = [
        ("UserName", "ann"),
        ("SerialNumber", serial.as_str()),
        ("AuthenticationCode1", &code(-30)),
        ("AuthenticationCode2", &code(0)),
    ];
    iam(&server, "EnableMFADevice", &enable).await;
    let trust = json!({"Version": "2012-10-17", "Statement": [{"Effect": "Allow",
        "Principal": {"AWS": ACCOUNT}, "Action": "sts:AssumeRole",
        "Condition": {"Bool": {"aws:MultiFactorAuthPresent": "true"}}}]})
    .to_string();
    let safe = [
        ("RoleName", "Safe"),
        ("AssumeRolePolicyDocument", trust.as_str()),
    ];
    iam(&server, "CreateRole", &safe).await;
    let arn = role("Safe");
    let assume = [("RoleArn", arn.as_str()), ("RoleSessionName", "ann")];
    let weak = caller(&sts(&server, &ann, "GetSessionToken", &[]).await);
    for who in [&ann, &weak] {
        assert_eq!(sts(&server, who, "AssumeRole", &assume).await.status, 403);
    }
    for wrong in [code(0), code(900)] {
        let given = [("SerialNumber", serial.as_str()), ("TokenCode", &wrong)];
        let refused = sts(&server, &ann, "GetSessionToken", &given).await;
        assert_eq!(refused.status, 403, "{}", refused.text());
        assert_eq!(
            element(&refused, "Message"),
            "MultiFactorAuthentication failed with invalid MFA one time pass code. "
        );
    }
    let fresh = code(30);
    let given = [("SerialNumber", serial.as_str()), ("TokenCode", &fresh)];
    let strong = caller(&sts(&server, &ann, "GetSessionToken", &given).await);
    let opened = sts(&server, &strong, "AssumeRole", &assume).await;
    assert!(opened.status.is_success(), "{}", opened.text());
    let replayed = sts(&server, &ann, "GetSessionToken", &given).await;
    assert_eq!(replayed.status, 403, "{}", replayed.text());
}

#[tokio::test]
async fn session_escalation_a_session_gets_no_other_session_and_no_more_than_its_policies_allow() {
    let (server, ann) = with_ann().await;
    let policy = json!({"Version": "2012-10-17", "Statement": [{"Effect": "Allow",
        "Action": "organizations:DescribeOrganization", "Resource": "*"}]})
    .to_string();
    let wanted = [("Name", "guest"), ("Policy", policy.as_str())];
    let answer = sts(&server, &ann, "GetFederationToken", &wanted).await;
    assert!(answer.status.is_success(), "{}", answer.text());
    let guest_arn = format!("arn:aws:sts::{ACCOUNT}:federated-user/guest");
    assert_eq!(element(&answer, "Arn"), guest_arn);
    let guest = caller(&answer);
    let own = caller(&sts(&server, &ann, "GetSessionToken", &[]).await);
    for (who, arn) in [
        (&guest, guest_arn),
        (&own, format!("arn:aws:iam::{ACCOUNT}:user/ann")),
    ] {
        let identity = sts(&server, who, "GetCallerIdentity", &[]).await;
        assert_eq!(element(&identity, "Arn"), arn);
        let name: &[_] = &[("Name", "other")];
        for (action, parameters) in [("GetSessionToken", &[][..]), ("GetFederationToken", name)] {
            let refused = sts(&server, who, action, parameters).await;
            assert_eq!(
                element(&refused, "Message"),
                format!("Cannot call {action} with session credentials"),
                "{arn}"
            );
        }
        // Without a second factor nothing of IAM.
        let read = form("ListUsers", "2010-05-08", &[]);
        let refused = server.query_as(who, "iam", &read).await;
        assert_eq!(element(&refused, "Code"), "InvalidClientTokenId", "{arn}");
    }
    let organizations = async |who: &Caller, operation: &str| {
        let target = format!("AWSOrganizationsV20161128.{operation}");
        let input = json!({});
        let answer = server.call_as(who, "organizations", &target, &input);
        answer.await.status
    };
    assert_eq!(organizations(&guest, "DescribeOrganization").await, 200);
    assert_eq!(organizations(&guest, "ListAccounts").await, 400);
    assert_eq!(organizations(&own, "ListAccounts").await, 200);

    // They end with the key that they were got with.
    let off = [
        ("UserName", "ann"),
        ("AccessKeyId", ann.access_key_id.as_str()),
        ("Status", "Inactive"),
    ];
    iam(&server, "UpdateAccessKey", &off).await;
    server.advance(Duration::from_seconds(1));
    for who in [&guest, &own] {
        let refused = sts(&server, who, "GetCallerIdentity", &[]).await;
        assert_eq!(refused.status, 403, "{}", refused.text());
    }
}
