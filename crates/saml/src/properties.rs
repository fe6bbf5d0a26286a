//! What holds for any bytes.

use proptest::prelude::*;

use crate::c14n::{Method, canonical};
use crate::samples::{
    assertion, certificate, decryption_key, entra_metadata, issued, signing_key, text,
};
use crate::xml::{Comments, Limits, parse};
use crate::{
    AttributeValue, AuthnRequest, Certificate, IdentityProvider, LogoutRequest, LogoutResponse,
    NameId, Outcome, Response, ServiceProvider, Signed, Trust, is_web_url, read_post,
    read_redirect,
};

const LIMITS: Limits = Limits {
    bytes: 65_536,
    depth: 16,
    elements: 1_000,
    attributes: 16,
};

fn read_everything(bytes: &[u8]) {
    let trusted = [certificate("idp"), certificate("p256")];
    let text = String::from_utf8_lossy(bytes);
    let _ = Response::verify_decrypting(bytes, &trusted, &[decryption_key()]).is_ok();
    for trust in [Trust::Anybody, Trust::Signed(&trusted)] {
        let _ = AuthnRequest::parse(bytes, trust).is_ok();
        let _ = LogoutRequest::parse(bytes, trust).is_ok();
        let _ = LogoutResponse::parse(bytes, trust).is_ok();
    }
    let _ = IdentityProvider::parse(bytes).is_ok();
    let _ = ServiceProvider::parse(bytes).is_ok();
    let _ = Certificate::from_der(bytes).is_ok();
    let _ = Certificate::from_text(&text).is_ok();
    let _ = read_post(&text).is_ok();
    let _ = read_redirect(&text).is_ok_and(|read| read.verify(&trusted).is_ok());
    let _ = is_web_url(&text);
}

/// XML made of pieces, so that it gets past the first character.
fn almost_xml() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        Just("<a>"),
        Just("</a>"),
        Just("<p:b xmlns:p='u' p:c='d' e=\"f\"/>"),
        Just("<b xmlns='v'>"),
        Just("</b>"),
        Just("<b xmlns=''/>"),
        Just("<![CDATA[ <&> ]]>"),
        Just("<!-- c -->"),
        Just("<?x?>"),
        Just("<!DOCTYPE a>"),
        Just("&amp;"),
        Just("&#13;"),
        Just("\r\n"),
        Just("text ü"),
        Just(" "),
        Just("<"),
        Just("&"),
    ];
    prop::collection::vec(piece, 0..16).prop_map(|pieces| pieces.concat())
}

/// A good document with a piece of it doubled, removed, moved or overwritten.
fn mutated(document: String) -> impl Strategy<Value = Vec<u8>> {
    let bytes = document.into_bytes();
    let length = bytes.len();
    let from = 0..length;
    let to = 0..length;
    (from, 0..200_usize, to, 0..3_u8, any::<u8>()).prop_map(move |(from, count, to, how, byte)| {
        let mut changed = bytes.clone();
        let end = (from + count).min(length);
        let piece: Vec<u8> = bytes[from..end].to_vec();
        match how {
            0 => drop(changed.splice(to..to, piece)),
            1 => drop(changed.drain(from..end)),
            _ => changed[from] = byte,
        }
        changed
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn no_bytes_make_a_parser_panic(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        read_everything(&bytes);
    }

    #[test]
    fn nothing_like_xml_makes_a_parser_panic(text in almost_xml()) {
        read_everything(text.as_bytes());
        read_everything(format!("<a>{text}</a>").as_bytes());
    }

    /// What is canonical stays as it is, and is read again to the same canonical form.
    #[test]
    fn canonical_form_is_a_fixed_point(text in almost_xml()) {
        let document = format!("<a xmlns:q='w'>{text}</a>");
        if let Ok(root) = parse(document.as_bytes(), &LIMITS, Comments::Skipped) {
            for method in [Method::Exclusive(vec![]), Method::Inclusive] {
                let first = canonical(&root, &method, &[], None);
                let again = parse(first.as_bytes(), &LIMITS, Comments::Refused);
                prop_assert_eq!(canonical(&again.unwrap(), &method, &[], None), first);
            }
        }
    }

    /// Nobody but the right person gets in by a response that somebody has touched.
    #[test]
    fn a_changed_response_speaks_of_nobody_else(bytes in mutated(text("okta.xml"))) {
        if let Ok(response) = Response::verify(&bytes, &[certificate("idp")]) {
            let original = Response::verify(text("okta.xml").as_bytes(), &[certificate("idp")]);
            prop_assert_eq!(response.assertion, original.unwrap().assertion);
        }
    }

    #[test]
    fn a_changed_signed_response_says_nothing_else(bytes in mutated(text("both-signed.xml"))) {
        if let Ok(response) = Response::verify(&bytes, &[certificate("idp")]) {
            let good = text("both-signed.xml");
            let original = Response::verify(good.as_bytes(), &[certificate("idp")]).unwrap();
            prop_assert_eq!(response.assertion, original.assertion);
        }
    }

    #[test]
    fn changed_metadata_makes_no_parser_panic(bytes in mutated(entra_metadata())) {
        read_everything(&bytes);
    }

    #[test]
    fn a_changed_encrypted_response_makes_no_parser_panic(
        bytes in mutated(text("encrypted-gcm256.xml"))
    ) {
        read_everything(&bytes);
    }

    /// Whatever is asserted reads as it was written, as far as XML has characters for it.
    #[test]
    fn any_text_survives_issuing_and_reading(name in "\\PC{1,20}", value in "[^\u{0}-\u{1f}\u{fffe}\u{ffff}]{0,20}|[\t\r\n ]{0,4}") {
        let mut response = issued();
        let mut assertion = assertion();
        assertion.subject.name_id = Some(NameId { value: format!("x{name}"), ..NameId::default() });
        assertion.attributes[0].name = format!("<{value}");
        assertion.attributes[0].values = vec![AttributeValue::Text(value)];
        response.outcome = Outcome::Success(Box::new(assertion.clone()));
        let document = response.sign(&signing_key(), Signed::Assertion).unwrap();
        let read = Response::verify(document.as_bytes(), &[certificate("idp")]).unwrap();
        prop_assert_eq!(read.assertion, assertion);
    }
}
