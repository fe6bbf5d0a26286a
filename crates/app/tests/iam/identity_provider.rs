//! A SAML identity provider with a key of its own, for the tests of this crate and of `it`.
#![expect(clippy::expect_used, reason = "a broken set-up fails the test")]

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use jiff::{SignedDuration, Timestamp};
use rcgen::{CertificateParams, KeyPair, PKCS_RSA_SHA256, RsaKeySize};
use saml::{
    Assertion, Attribute, AttributeValue, Authentication, BEARER, Binding, Certificate, Conditions,
    Confirmation, Endpoint, IssuedResponse, NameId, Outcome, Signed, SigningKey, Subject, name_id,
    status,
};

pub(crate) const ISSUER: &str = "https://idp.example/saml";
pub(crate) const RECIPIENT: &str = "https://signin.aws.amazon.com/saml";
pub(crate) const PREFIX: &str = "https://aws.amazon.com/SAML/Attributes/";

pub(crate) struct IdentityProvider {
    key: SigningKey,
}

impl IdentityProvider {
    /// With a fresh key.
    pub(crate) fn new() -> Self {
        let pair = KeyPair::generate_rsa_for(&PKCS_RSA_SHA256, RsaKeySize::_2048).expect("a key");
        let params = CertificateParams::new(Vec::new()).expect("no names");
        let certificate = params.self_signed(&pair).expect("a certificate");
        let certificate = Certificate::from_der(certificate.der()).expect("a certificate");
        let key = SigningKey::from_pkcs8(&pair.serialize_der(), certificate);
        Self {
            key: key.expect("a key"),
        }
    }

    pub(crate) fn metadata(&self) -> String {
        self.metadata_of(ISSUER)
    }

    /// Metadata with another entity id.
    pub(crate) fn metadata_of(&self, entity_id: &str) -> String {
        self.metadata_until(entity_id, None)
    }

    /// The same, good until an instant.
    pub(crate) fn metadata_until(&self, entity_id: &str, end: Option<Timestamp>) -> String {
        let sign_on = Endpoint {
            binding: Binding::HttpPost,
            location: format!("{entity_id}/sign-on"),
            response_location: None,
        };
        saml::IdentityProvider {
            entity_id: entity_id.to_owned(),
            valid_until: end,
            wants_signed_requests: false,
            sign_on: vec![sign_on],
            logout: Vec::new(),
            name_id_formats: Vec::new(),
            signing: vec![self.key.certificate().clone()],
            encryption: Vec::new(),
        }
        .to_xml()
    }

    /// A response with this assertion, the assertion signed.
    pub(crate) fn respond(&self, assertion: Assertion) -> String {
        let issued_at = assertion.issued_at;
        self.answer(Outcome::Success(Box::new(assertion)), issued_at)
    }

    /// A response that says that nobody was authenticated.
    pub(crate) fn refuse(&self, now: i64) -> String {
        let failure = saml::Status {
            code: status::RESPONDER.to_owned(),
            detail: Some(status::AUTHN_FAILED.to_owned()),
            message: None,
        };
        self.answer(Outcome::Failure(failure), at(now))
    }

    fn answer(&self, outcome: Outcome, issued_at: Timestamp) -> String {
        let response = IssuedResponse {
            id: "_response".to_owned(),
            in_response_to: None,
            issued_at,
            destination: RECIPIENT.to_owned(),
            issuer: ISSUER.to_owned(),
            outcome,
        };
        let signed = response.sign(&self.key, Signed::Assertion);
        signed.expect("a response")
    }
}

/// As `AssumeRoleWithSAML` takes it.
pub(crate) fn encoded(response: &str) -> String {
    STANDARD.encode(response)
}

pub(crate) fn at(seconds: i64) -> Timestamp {
    Timestamp::from_second(seconds).expect("an instant")
}

/// What is said of Ada at `now` (seconds), good for five minutes; pairs of a role and a provider.
pub(crate) fn assertion(id: &str, now: i64, roles: &[String]) -> Assertion {
    let now = at(now);
    let end = now + SignedDuration::from_mins(5);
    Assertion {
        id: format!("_{id}"),
        issued_at: now,
        issuer: ISSUER.to_owned(),
        subject: Subject {
            name_id: Some(NameId {
                value: "ada@example.com".to_owned(),
                format: Some(name_id::PERSISTENT.to_owned()),
                ..NameId::default()
            }),
            confirmations: vec![Confirmation {
                method: BEARER.to_owned(),
                recipient: Some(RECIPIENT.to_owned()),
                not_before: None,
                not_on_or_after: Some(end),
                in_response_to: None,
                address: None,
            }],
        },
        conditions: Conditions {
            not_before: Some(now),
            not_on_or_after: Some(end),
            audiences: vec![vec!["urn:amazon:webservices".to_owned()]],
        },
        authentications: vec![Authentication {
            authenticated_at: now,
            session_index: None,
            session_not_on_or_after: None,
            context_class: None,
        }],
        attributes: vec![
            attribute("RoleSessionName", &["ada".to_owned()]),
            attribute("Role", roles),
        ],
    }
}

/// One of AWS's attributes.
pub(crate) fn attribute(name: &str, values: &[String]) -> Attribute {
    Attribute {
        name: format!("{PREFIX}{name}"),
        name_format: None,
        friendly_name: None,
        values: values.iter().cloned().map(AttributeValue::Text).collect(),
    }
}
