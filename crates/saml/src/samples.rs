//! What the tests of several modules share.

use std::fs;
use std::path::PathBuf;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use jiff::{SignedDuration, Timestamp};

use crate::{
    Assertion, Attribute, AttributeValue, Authentication, BEARER, Certificate, Conditions,
    Confirmation, DecryptionKey, Expectations, IssuedResponse, NameId, Outcome, Refusal, Response,
    SigningKey, Solicitation, Subject, attribute_name, authn_context, name_id,
};

pub(crate) const ISSUER: &str = "https://idp.example.com/saml";
pub(crate) const AUDIENCE: &str = "https://sp.example.com/saml";
pub(crate) const ACS: &str = "https://sp.example.com/acs";

pub(crate) fn bytes(name: &str) -> Vec<u8> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("fixtures");
    fs::read(folder.join(name)).unwrap()
}

pub(crate) fn text(name: &str) -> String {
    String::from_utf8(bytes(name)).unwrap()
}

pub(crate) fn certificate(name: &str) -> Certificate {
    Certificate::from_text(&text(&format!("keys/{name}.crt.pem"))).unwrap()
}

pub(crate) fn pkcs8(name: &str) -> Vec<u8> {
    let pem = text(&format!("keys/{name}.key.pem"));
    let lines = pem.lines().filter(|line| !line.starts_with('-'));
    STANDARD.decode(lines.collect::<String>()).unwrap()
}

pub(crate) fn signing_key() -> SigningKey {
    SigningKey::from_pkcs8(&pkcs8("idp"), certificate("idp")).unwrap()
}

pub(crate) fn decryption_key() -> DecryptionKey {
    DecryptionKey::from_pkcs8(&pkcs8("sp")).unwrap()
}

pub(crate) fn at(instant: &str) -> Timestamp {
    instant.parse().unwrap()
}

/// When the fixtures were issued.
pub(crate) fn noon() -> Timestamp {
    at("2026-06-01T12:00:00Z")
}

/// Trusts the fixtures' identity provider.
pub(crate) fn verify(document: &str) -> Result<Response, Refusal> {
    Response::verify(document.as_bytes(), &[certificate("idp")])
}

/// What the fixtures are.
pub(crate) fn expectations() -> Expectations<'static> {
    Expectations {
        issuer: ISSUER,
        audiences: &[AUDIENCE],
        recipients: &[ACS],
        solicitation: Solicitation::Answers("_request"),
        clock_skew: SignedDuration::from_secs(30),
        longest_age: None,
    }
}

/// An assertion of our own.
pub(crate) fn assertion() -> Assertion {
    Assertion {
        id: "_own-assertion".to_owned(),
        issued_at: noon(),
        issuer: ISSUER.to_owned(),
        subject: Subject {
            name_id: Some(NameId {
                value: "jane@example.com".to_owned(),
                format: Some(name_id::EMAIL.to_owned()),
                ..NameId::default()
            }),
            confirmations: vec![Confirmation {
                method: BEARER.to_owned(),
                recipient: Some(ACS.to_owned()),
                not_before: None,
                not_on_or_after: Some(at("2026-06-01T12:05:00Z")),
                in_response_to: Some("_request".to_owned()),
                address: None,
            }],
        },
        conditions: Conditions {
            not_before: Some(at("2026-06-01T11:55:00Z")),
            not_on_or_after: Some(at("2026-06-01T12:05:00Z")),
            audiences: vec![vec![AUDIENCE.to_owned()]],
        },
        authentications: vec![Authentication {
            authenticated_at: noon(),
            session_index: Some("_session".to_owned()),
            session_not_on_or_after: Some(at("2026-06-01T20:00:00Z")),
            context_class: Some(authn_context::PASSWORD_PROTECTED_TRANSPORT.to_owned()),
        }],
        attributes: vec![Attribute {
            name: "groups".to_owned(),
            name_format: Some(attribute_name::BASIC.to_owned()),
            friendly_name: None,
            values: vec![
                AttributeValue::Text("staff & <all> \"quoted\"".to_owned()),
                AttributeValue::Text(" Zürich\t\r\nsecond line ".to_owned()),
            ],
        }],
    }
}

/// A response of our own.
pub(crate) fn issued() -> IssuedResponse {
    IssuedResponse {
        id: "_own-response".to_owned(),
        in_response_to: Some("_request".to_owned()),
        issued_at: noon(),
        destination: ACS.to_owned(),
        issuer: ISSUER.to_owned(),
        outcome: Outcome::Success(Box::new(assertion())),
    }
}

/// The fixture in the shape of Microsoft's, its certificates put in.
pub(crate) fn entra_metadata() -> String {
    ["idp", "p256", "other"]
        .iter()
        .fold(text("entra-metadata.xml"), |document, name| {
            let certificate = certificate(name).to_base64();
            document.replace(&format!("@{name}@"), &certificate)
        })
}

/// Compares with a file that `fixtures/check.py` had checked; with `CARDEA_MAKE_FIXTURES` built
/// in, writes it.
#[track_caller]
pub(crate) fn assert_checked(name: &str, document: &str) {
    if option_env!("CARDEA_MAKE_FIXTURES").is_some() {
        let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("fixtures");
        fs::write(folder.join(name), document).unwrap();
    }
    assert_eq!(document, text(name), "have {name} checked again");
}
