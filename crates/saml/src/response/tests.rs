//! Responses of others and of our own.

#[expect(
    clippy::string_slice,
    reason = "samples are cut at their tags, and a cut elsewhere fails the test"
)]
mod forged;
#[expect(
    clippy::string_slice,
    reason = "samples are cut at their tags, and a cut elsewhere fails the test"
)]
mod forgery;
mod hostile;
mod validation;

use crate::samples::{
    assert_checked, assertion, bytes, certificate, decryption_key, issued, noon, pkcs8,
    signing_key, text, verify,
};
use crate::{
    AttributeValue, Certificate, Coverage, Outcome, Refusal, Response, SignatureError, Signed,
    SigningError, SigningKey, Status, status,
};

/// What is read of a fixture, in a line.
fn summary(document: &[u8], trusted: &[Certificate]) -> String {
    match Response::verify_decrypting(document, trusted, &[decryption_key()]) {
        Ok(response) => {
            let name = response.assertion.subject.name_id.unwrap();
            format!("{:?} {}", response.coverage, name.value)
        }
        Err(Refusal::Signature(fault)) => format!("signature: {fault}"),
        Err(refusal) => refusal.to_string(),
    }
}

#[test]
fn what_other_implementations_sign_is_verified() {
    let cases = [
        ("okta.xml", "idp", "Assertion jane@example.com"),
        ("outer-prefix.xml", "idp", "Assertion jane@example.com"),
        ("default-namespace.xml", "idp", "Assertion jane@example.com"),
        ("response-signed.xml", "idp", "Response jane@example.com"),
        ("both-signed.xml", "idp", "Response jane@example.com"),
        ("inclusive.xml", "idp", "Assertion jane@example.com"),
        ("enveloped-only.xml", "idp", "Assertion jane@example.com"),
        ("listed-default.xml", "idp", "Assertion jane@example.com"),
        ("sha384.xml", "idp", "Assertion jane@example.com"),
        ("sha512.xml", "idp", "Assertion jane@example.com"),
        ("p256.xml", "p256", "Assertion jane@example.com"),
        ("p384.xml", "p384", "Assertion jane@example.com"),
        ("crlf.xml", "idp", "Assertion jane@example.com"),
        ("signxml.xml", "idp", "Assertion jane@example.com"),
        ("python3-saml.xml", "idp", "Assertion jane@example.com"),
        ("pysaml2.xml", "idp", "Response jane@example.com"),
        ("encrypted-gcm256.xml", "idp", "Assertion jane@example.com"),
        ("encrypted-gcm128.xml", "idp", "Assertion jane@example.com"),
        (
            "encrypted-response-signed.xml",
            "idp",
            "Response jane@example.com",
        ),
    ];
    for (file, key, expected) in cases {
        assert_eq!(
            summary(&bytes(file), &[certificate(key)]),
            expected,
            "{file}"
        );
    }
}

#[test]
fn weak_algorithms_are_refused_whoever_signed() {
    let sha1 = "signature: the algorithm `http://www.w3.org/2000/09/xmldsig";
    let cases = [
        ("sha1.xml", format!("{sha1}#rsa-sha1` is not accepted")),
        ("sha1-digest.xml", format!("{sha1}#sha1` is not accepted")),
        (
            "encrypted-cbc.xml",
            "the assertion cannot be decrypted".to_owned(),
        ),
    ];
    for (file, expected) in cases {
        assert_eq!(
            summary(&bytes(file), &[certificate("idp")]),
            expected,
            "{file}"
        );
    }
}

#[test]
fn an_encrypted_assertion_needs_a_signature_and_a_key() {
    let trusted = [certificate("idp")];
    let unsigned = bytes("encrypted-unsigned.xml");
    assert_eq!(
        summary(&unsigned, &trusted),
        "signature: there is no signature"
    );
    let sealed = bytes("encrypted-gcm256.xml");
    let refused = Err(Refusal::Decryption);
    assert_eq!(Response::verify(&sealed, &trusted), refused);
    let other = crate::DecryptionKey::from_pkcs8(&pkcs8("other")).unwrap();
    assert_eq!(
        Response::verify_decrypting(&sealed, &trusted, &[other]),
        refused
    );
}

#[test]
fn any_of_several_certificates_may_have_signed_but_no_other() {
    let document = bytes("okta.xml");
    let several = [
        certificate("p256"),
        certificate("other"),
        certificate("idp"),
    ];
    let response = Response::verify(&document, &several).unwrap();
    assert_eq!(response.certificate, certificate("idp"));
    for trusted in [
        vec![],
        vec![certificate("other"), certificate("p384")],
        vec![certificate("short")],
    ] {
        let refusal = Response::verify(&document, &trusted).unwrap_err();
        assert_eq!(refusal, Refusal::Signature(SignatureError::Untrusted));
    }
}

#[test]
fn every_part_of_an_assertion_is_read() {
    let response = verify(&text("okta.xml")).unwrap();
    assert_eq!(response.id, "_response");
    assert_eq!(response.in_response_to.as_deref(), Some("_request"));
    let mut expected = assertion();
    expected.id = "_assertion".to_owned();
    expected.attributes[0].values = vec![
        AttributeValue::Text("staff & <all>".to_owned()),
        AttributeValue::Text("Zürich".to_owned()),
    ];
    assert_eq!(response.assertion, expected);
    assert_eq!(
        response.assertion.values("groups"),
        ["staff & <all>", "Zürich"]
    );
    assert!(response.assertion.values("Groups").is_empty());
}

#[test]
fn the_claimed_issuer_is_told_without_any_certificate() {
    let claimed = |document: &str| Response::claimed_issuer(document.as_bytes());
    let issuer = Ok(crate::samples::ISSUER.to_owned());
    for file in ["okta.xml", "encrypted-gcm256.xml", "crlf.xml"] {
        assert_eq!(claimed(&text(file)), issuer, "{file}");
    }
    // The assertion's, which is what is consumed, and not the one around it.
    let document = text("okta.xml").replacen(crate::samples::ISSUER, "https://other", 1);
    assert_eq!(claimed(&document), issuer);
    assert!(claimed("<a/>").is_err());
}

#[test]
fn white_space_around_an_entity_id_does_not_matter() {
    let response = verify(&text("crlf.xml")).unwrap();
    assert_eq!(response.assertion.issuer, crate::samples::ISSUER);
}

/// The files are checked by `fixtures/check.py` with four other implementations; RSA signatures of
/// this kind are always the same, so a difference means: have them checked again.
#[test]
fn what_we_sign_is_what_other_implementations_have_verified() {
    for (file, what) in [
        ("own-assertion-signed.xml", Signed::Assertion),
        ("own-response-signed.xml", Signed::Response),
        ("own-both-signed.xml", Signed::Both),
    ] {
        assert_checked(file, &issued().sign(&signing_key(), what).unwrap());
    }
}

#[test]
fn what_we_issue_reads_as_it_was() {
    for (signed, coverage) in [
        (Signed::Assertion, Coverage::Assertion),
        (Signed::Response, Coverage::Response),
        (Signed::Both, Coverage::Response),
    ] {
        let document = issued().sign(&signing_key(), signed).unwrap();
        let response = verify(&document).unwrap();
        assert_eq!(response.coverage, coverage);
        assert_eq!(response.assertion, assertion());
        assert_eq!(response.issued_at, noon());
    }
}

#[test]
fn a_failure_is_signed_and_read_as_one() {
    let failure = Status {
        code: status::RESPONDER.to_owned(),
        detail: Some(status::AUTHN_FAILED.to_owned()),
        message: Some("no such person".to_owned()),
    };
    let mut response = issued();
    response.outcome = Outcome::Failure(failure.clone());
    let document = response.sign(&signing_key(), Signed::Assertion).unwrap();
    assert!(document.contains("ds:SignatureValue"));
    assert_eq!(verify(&document), Err(Refusal::NotSuccess(failure)));
}

#[test]
fn a_key_signs_only_beside_its_own_certificate() {
    let made = |key: &str, with: &str| {
        SigningKey::from_pkcs8(&pkcs8(key), certificate(with)).map(|_| "made")
    };
    assert_eq!(made("idp", "idp"), Ok("made"));
    assert_eq!(made("idp", "other"), Err(SigningError::Certificate));
    assert_eq!(made("p256", "p256"), Err(SigningError::Key));
    assert_eq!(made("short", "short"), Err(SigningError::Key));
    let shown = format!("{:?}", signing_key());
    assert!(shown.contains("CN=idp") && shown.len() < 80, "{shown}");
}

#[test]
fn an_identifier_that_is_none_is_not_signed() {
    for id in ["", "1", "a b", "a\"/><x", "a:b"] {
        let mut response = issued();
        id.clone_into(&mut response.id);
        let refused = response.sign(&signing_key(), Signed::Response);
        assert_eq!(refused, Err(SigningError::Message), "{id}");
    }
}
