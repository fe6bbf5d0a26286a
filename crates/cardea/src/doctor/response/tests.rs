use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use domain::identity_source::IdentitySource;
use saml::{
    Attribute, Authentication, BEARER, Conditions, Confirmation, IdentityProvider, IssuedResponse,
    NameId, Outcome, Signed, SigningKey, Status, Subject,
};

use super::*;
use crate::doctor::facts::{Asked, Person, Provisioning, Trusted};
use crate::doctor::report::Report;

const ISSUER: &str = "https://idp.example.com";
const ENTITY: &str = "https://id.example.com/platform/saml/d-1234567890";
const ACS: &str = "https://id.example.com/platform/saml/acs/d-1234567890";
const EMAIL: &str = "urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress";

const KEY: &str = include_str!("../../../../saml/fixtures/keys/idp.key.pem");
const CERTIFICATE: &str = include_str!("../../../../saml/fixtures/keys/idp.crt.pem");
const OTHER: &str = include_str!("../../../../saml/fixtures/keys/other.crt.pem");

fn noon() -> jiff::Timestamp {
    "2026-06-01T12:00:00Z".parse().expect("an instant")
}

fn key() -> SigningKey {
    let lines = KEY.lines().filter(|line| !line.starts_with('-'));
    let pkcs8 = STANDARD.decode(lines.collect::<String>()).expect("base64");
    let certificate = Certificate::from_text(CERTIFICATE).expect("a certificate");
    SigningKey::from_pkcs8(&pkcs8, certificate).expect("a key")
}

fn trusting(certificate: &str) -> Saml {
    let certificate = Certificate::from_text(certificate).expect("a certificate");
    Saml {
        entity_id: ISSUER.to_owned(),
        sign_on: vec![format!("{ISSUER}/sso")],
        formats: vec![EMAIL.to_owned()],
        clock_skew: 60,
        initiation: "SERVICE_PROVIDER".to_owned(),
        signed: "ASSERTION_OR_RESPONSE".to_owned(),
        encryption: "REFUSED".to_owned(),
        certificates: vec![Trusted {
            id: String::new(),
            subject: certificate.subject().to_owned(),
            status: "ACTIVE".to_owned(),
            not_after: Timestamp::default(),
            certificate: Some(certificate),
        }],
        metadata_url: None,
        valid_until: None,
        refresh_failure: None,
        our_entity_id: ENTITY.to_owned(),
        our_consumer: ACS.to_owned(),
        asked: Asked::<IdentityProvider> {
            ahead: None,
            said: Err(String::new()),
        },
    }
}

fn facts() -> Facts {
    Facts {
        // Captured yesterday.
        now: Timestamp::from_seconds(noon().as_second()).plus(Duration::from_days(1)),
        source: IdentitySource::Saml,
        public_url: "https://id.example.com".to_owned(),
        saml: Some(trusting(CERTIFICATE)),
        oidc: None,
        provisioning: Provisioning::default(),
        people: vec![Person {
            user_name: "ada@example.com".to_owned(),
            emails: Vec::new(),
            is_enabled: true,
        }],
    }
}

fn assertion() -> Assertion {
    let later = noon() + jiff::SignedDuration::from_mins(5);
    Assertion {
        id: "_assertion".to_owned(),
        issued_at: noon(),
        issuer: ISSUER.to_owned(),
        subject: Subject {
            name_id: Some(NameId {
                value: "ada@example.com".to_owned(),
                format: Some(EMAIL.to_owned()),
                ..NameId::default()
            }),
            confirmations: vec![Confirmation {
                method: BEARER.to_owned(),
                recipient: Some(ACS.to_owned()),
                not_before: None,
                not_on_or_after: Some(later),
                in_response_to: Some("_request".to_owned()),
                address: None,
            }],
        },
        conditions: Conditions {
            not_before: Some(noon()),
            not_on_or_after: Some(later),
            audiences: vec![vec![ENTITY.to_owned()]],
        },
        authentications: vec![Authentication {
            authenticated_at: noon(),
            session_index: None,
            session_not_on_or_after: None,
            context_class: None,
        }],
        attributes: Vec::new(),
    }
}

fn response(outcome: Outcome) -> IssuedResponse {
    IssuedResponse {
        id: "_response".to_owned(),
        in_response_to: Some("_request".to_owned()),
        issued_at: noon(),
        destination: ACS.to_owned(),
        issuer: ISSUER.to_owned(),
        outcome,
    }
}

fn signed(change: impl Fn(&mut Assertion)) -> String {
    let mut assertion = assertion();
    change(&mut assertion);
    let response = response(Outcome::Success(Box::new(assertion)));
    response.sign(&key(), Signed::Assertion).expect("signed")
}

fn report(document: &str, facts: &Facts) -> Report {
    Report::of_sign_in(examine(document.as_bytes(), facts))
}

fn tag(key: &str, values: &[&str]) -> Attribute {
    Attribute {
        name: format!("{ACCESS_CONTROL}{key}"),
        name_format: None,
        friendly_name: None,
        values: values
            .iter()
            .map(|&value| AttributeValue::Text(value.to_owned()))
            .collect(),
    }
}

#[test]
fn a_response_that_the_server_would_take_is_healthy() {
    let found = report(
        &signed(|assertion| assertion.attributes = vec![tag("Department", &["Finance"])]),
        &facts(),
    );
    assert!(found.is_healthy(), "{found:#?}");
    assert_eq!(found.summary(), "Nothing is wrong with this sign-in.");
}

#[test]
fn what_an_assertion_says_wrongly_is_told_with_both_values() {
    type Change = fn(&mut Assertion);
    let cases: &[(&str, &[&str], Change)] = &[
        (
            "another name",
            &["`Ada@Example.com`", "nearest is `ada@example.com`", "case"],
            |assertion| name(assertion, "Ada@Example.com", EMAIL),
        ),
        (
            "nobody's name",
            &["`4711`", "none comes near"],
            |assertion| name(assertion, "4711", EMAIL),
        ),
        (
            "another format",
            &["nameid-format:transient", EMAIL],
            |assertion| {
                name(
                    assertion,
                    "ada@example.com",
                    "urn:oasis:names:tc:SAML:2.0:nameid-format:transient",
                );
            },
        ),
        (
            "another audience",
            &["`https://wrong`", ENTITY],
            |assertion| assertion.conditions.audiences = vec![vec!["https://wrong".to_owned()]],
        ),
        (
            "another recipient",
            &["`https://wrong/acs`", ACS],
            |assertion| {
                for confirmation in &mut assertion.subject.confirmations {
                    confirmation.recipient = Some("https://wrong/acs".to_owned());
                }
            },
        ),
        ("no name", &["no NameID"], |assertion| {
            assertion.subject.name_id = None;
        }),
        ("several values", &["`Group` has several"], |assertion| {
            assertion.attributes = vec![tag("Group", &["a", "b"])];
        }),
        ("a key twice", &["more than once"], |assertion| {
            assertion.attributes = vec![tag("Group", &["a"]), tag("group", &["b"])];
        }),
        ("the future", &["in the future"], |assertion| {
            let late = noon() + jiff::SignedDuration::from_hours(48);
            assertion.issued_at = late;
            assertion.conditions.not_on_or_after = None;
            for confirmation in &mut assertion.subject.confirmations {
                confirmation.not_on_or_after = Some(late + jiff::SignedDuration::from_mins(5));
            }
        }),
    ];
    for (what, words, change) in cases {
        let found = report(&signed(*change), &facts());
        assert!(!found.is_healthy(), "{what}");
        let summary = found.summary();
        for word in *words {
            assert!(summary.contains(word), "{what}: {summary}");
        }
    }
}

fn name(assertion: &mut Assertion, value: &str, format: &str) {
    assertion.subject.name_id = Some(NameId {
        value: value.to_owned(),
        format: Some(format.to_owned()),
        ..NameId::default()
    });
}

#[test]
fn optional_signature_stripped_and_forged_ones_are_told_as_what_they_are() {
    let good = signed(|_| {});
    let mut strangers = facts();
    strangers.saml = Some(trusting(OTHER));
    let forged = report(&good, &strangers);
    assert!(forged.summary().contains("not trusted here"), "{forged:?}");
    let changed = report(
        &good.replace("ada@example.com", "eve@example.com"),
        &facts(),
    );
    assert!(changed.summary().contains("changed after"), "{changed:?}");
    let (head, rest) = good.split_once("<ds:Signature").expect("a signature");
    let (_, tail) = rest.split_once("</ds:Signature>").expect("its end");
    let stripped = report(&format!("{head}{tail}"), &facts());
    assert!(stripped.summary().contains("is signed"), "{stripped:?}");
    assert!(!stripped.is_healthy());
}

#[test]
fn what_the_options_ask_for_is_asked_for_here_too() {
    let mut strict = trusting(CERTIFICATE);
    strict.signed = "ASSERTION_AND_RESPONSE".to_owned();
    let facts = Facts {
        saml: Some(strict),
        ..facts()
    };
    let found = report(&signed(|_| {}), &facts);
    assert!(
        found.summary().contains("ASSERTION_AND_RESPONSE"),
        "{found:?}"
    );
    let whole = response(Outcome::Success(Box::new(assertion())));
    let whole = whole.sign(&key(), Signed::Both).expect("signed");
    assert!(report(&whole, &facts).is_healthy());
}

#[test]
fn a_sign_in_that_began_at_the_provider_is_told_so() {
    let mut alone = assertion();
    for confirmation in &mut alone.subject.confirmations {
        confirmation.in_response_to = None;
    }
    let unsolicited = IssuedResponse {
        in_response_to: None,
        ..response(Outcome::Success(Box::new(alone)))
    };
    let document = unsolicited.sign(&key(), Signed::Assertion).expect("signed");
    let found = report(&document, &facts());
    assert!(
        found.summary().contains("began at the provider"),
        "{found:?}"
    );
}

#[test]
fn a_provider_that_signs_nobody_in_is_quoted() {
    let failure = response(Outcome::Failure(Status {
        code: "urn:oasis:names:tc:SAML:2.0:status:Requester".to_owned(),
        detail: Some("urn:oasis:names:tc:SAML:2.0:status:InvalidNameIDPolicy".to_owned()),
        message: None,
    }));
    let document = failure.sign(&key(), Signed::Response).expect("signed");
    let found = report(&document, &facts());
    assert!(found.summary().contains("InvalidNameIDPolicy"), "{found:?}");
}

#[test]
fn another_issuer_and_no_provider_are_told_before_anything_is_believed() {
    let mut another = facts();
    if let Some(saml) = &mut another.saml {
        saml.entity_id = "https://elsewhere.example.com".to_owned();
    }
    let summary = report(&signed(|_| {}), &another).summary();
    assert!(
        summary.contains(ISSUER) && summary.contains("elsewhere"),
        "{summary}"
    );
    let none = Facts {
        saml: None,
        ..facts()
    };
    assert!(!report("<a/>", &none).is_healthy());
    let noise = report("<a/>", &facts()).summary();
    assert!(noise.contains("not taken"), "{noise}");
}

#[test]
fn a_response_is_read_in_every_form_in_which_browsers_show_it() {
    let document = "<Response>é~~~???</Response>";
    let value = STANDARD.encode(document);
    assert!(value.contains('+') || value.contains('/'), "{value}");
    let escaped: String = form_urlencoded::byte_serialize(value.as_bytes()).collect();
    let (head, tail) = value.split_at(12);
    for text in [
        document.to_owned(),
        value.clone(),
        format!("{head}\r\n{tail}\n"),
        escaped.clone(),
        format!("SAMLResponse={escaped}&RelayState=abc"),
        format!("RelayState=abc&SAMLResponse={value}"),
    ] {
        assert_eq!(decode(&text).as_deref(), Ok(document.as_bytes()), "{text}");
    }
    assert!(decode("not base64!").is_err());
}
