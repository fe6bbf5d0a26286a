//! Roles by SAML assertions over HTTP: the provider is made by IAM, the assertions are signed.

use base::Duration;
use serde_json::json;
use testkit::{Answer, TestServer};

use self::identity_provider::{IdentityProvider, assertion, at, encoded};
use super::{ACCOUNT, NOW, caller, create_role, element, iam, records, role, sts, unsigned};

#[path = "../../../../app/tests/iam/identity_provider.rs"]
mod identity_provider;

const ASSUME: &str = "AssumeRoleWithSAML";

fn corp() -> String {
    format!("arn:aws:iam::{ACCOUNT}:saml-provider/Corp")
}

/// A server with a provider, and the role `Admin` that trusts it.
async fn trusting(provider: &IdentityProvider) -> TestServer {
    let server = TestServer::start().await;
    let metadata = provider.metadata();
    let parameters = [
        ("Name", "Corp"),
        ("SAMLMetadataDocument", metadata.as_str()),
    ];
    let made = iam(&server, "CreateSAMLProvider", &parameters).await;
    assert_eq!(element(&made, "SAMLProviderArn"), corp());
    let principal = json!({"Federated": corp()});
    create_role(
        &server,
        "Admin",
        &principal,
        &json!("sts:AssumeRoleWithSAML"),
    )
    .await;
    server
}

fn roles() -> [String; 1] {
    [format!("{},{}", role("Admin"), corp())]
}

async fn assume(server: &TestServer, response: &str) -> Answer {
    let (admin, corp, response) = (role("Admin"), corp(), encoded(response));
    let parameters = [
        ("RoleArn", admin.as_str()),
        ("PrincipalArn", &corp),
        ("SAMLAssertion", &response),
    ];
    unsigned(server, ASSUME, &parameters).await
}

/// Status, code and message of a fault.
fn fault(answer: &Answer) -> (u16, String, String) {
    let status = answer.status.as_u16();
    (status, element(answer, "Code"), element(answer, "Message"))
}

#[tokio::test]
async fn replay_a_signed_assertion_is_good_for_credentials_once() {
    let provider = IdentityProvider::new();
    let server = trusting(&provider).await;
    let response = provider.respond(assertion("a", NOW, &roles()));
    let answer = assume(&server, &response).await;
    assert!(answer.status.is_success(), "{}", answer.text());
    assert_eq!(element(&answer, "Subject"), "ada@example.com");
    assert_eq!(element(&answer, "SubjectType"), "persistent");
    assert_eq!(element(&answer, "Issuer"), identity_provider::ISSUER);
    assert_eq!(element(&answer, "Audience"), identity_provider::RECIPIENT);
    let session = caller(&answer);
    let who = sts(&server, &session, "GetCallerIdentity", &[]).await;
    let expected = format!("arn:aws:sts::{ACCOUNT}:assumed-role/Admin/ada");
    assert_eq!(element(&who, "Arn"), expected);
    let again = fault(&assume(&server, &response).await);
    assert_eq!((again.0, again.1.as_str()), (400, "InvalidIdentityToken"));

    server.advance(Duration::from_seconds(1));
    let events = records(&server, ASSUME).await;
    let mut good = events.iter().filter(|event| event["errorCode"].is_null());
    let event = good.next().expect("an event");
    assert_eq!(event["userIdentity"]["type"], "SAMLUser");
    assert_eq!(event["userIdentity"]["userName"], "ada@example.com");
    for event in &events {
        assert!(!event.to_string().contains(&encoded(&response)), "{event}");
    }
}

#[tokio::test]
async fn optional_signature_what_was_changed_or_signed_by_others_opens_no_role() {
    let provider = IdentityProvider::new();
    let server = trusting(&provider).await;
    let good = provider.respond(assertion("b", NOW, &roles()));
    let invalid = "Response signature invalid";
    for (what, response, message) in [
        (
            "a changed byte",
            good.replace("ada@example.com", "ade@example.com"),
            invalid,
        ),
        (
            "another key",
            IdentityProvider::new().respond(assertion("b", NOW, &roles())),
            invalid,
        ),
        (
            "another issuer",
            good.replace(identity_provider::ISSUER, "https://other.example"),
            "Issuer not present in specified provider",
        ),
    ] {
        let expected = (400, "InvalidIdentityToken".to_owned(), message.to_owned());
        assert_eq!(fault(&assume(&server, &response).await), expected, "{what}");
    }
    // A provider is what its metadata say now.
    let (corp, other) = (corp(), IdentityProvider::new());
    let metadata = other.metadata();
    let parameters = [
        ("SAMLProviderArn", corp.as_str()),
        ("SAMLMetadataDocument", &metadata),
    ];
    iam(&server, "UpdateSAMLProvider", &parameters).await;
    assert_eq!(fault(&assume(&server, &good).await).2, invalid);
    let response = other.respond(assertion("b", NOW, &roles()));
    assert!(assume(&server, &response).await.status.is_success());
}

#[tokio::test]
async fn wrong_audience_an_assertion_for_another_recipient_or_time_opens_no_role() {
    let provider = IdentityProvider::new();
    let server = trusting(&provider).await;
    let mut elsewhere = assertion("c", NOW, &roles());
    for confirmation in &mut elsewhere.subject.confirmations {
        confirmation.recipient = Some("https://evil.example/saml".to_owned());
    }
    let mut others = assertion("c", NOW, &roles());
    others.conditions.audiences = vec![vec!["https://evil.example".to_owned()]];
    let mut ended = assertion("c", NOW, &roles());
    ended.conditions.not_on_or_after = Some(at(NOW - 60));
    let late = "Token must be redeemed within 5 minutes of issuance";
    for (what, changed, code, message) in [
        (
            "another recipient",
            elsewhere,
            "InvalidIdentityToken",
            "Recipient of the SAML assertion is not valid",
        ),
        (
            "another audience",
            others,
            "InvalidIdentityToken",
            "Response does not contain the required audience.",
        ),
        ("ended", ended, "ExpiredTokenException", late),
        (
            "issued long ago",
            assertion("c", NOW - 300, &roles()),
            "ExpiredTokenException",
            late,
        ),
    ] {
        let answer = assume(&server, &provider.respond(changed)).await;
        let expected = (400, code.to_owned(), message.to_owned());
        assert_eq!(fault(&answer), expected, "{what}");
    }
    let nobody = fault(&assume(&server, &provider.refuse(NOW)).await);
    assert_eq!((nobody.0, nobody.1.as_str()), (403, "IDPRejectedClaim"));
    let response = provider.respond(assertion("c", NOW, &roles()));
    server.advance(Duration::from_seconds(300));
    let answer = assume(&server, &response).await;
    assert_eq!(fault(&answer).2, late);
}
