//! Documents that somebody has tampered with. Each begins as one that is accepted.

use crate::samples::{certificate, text, verify};
use crate::{Refusal, Response, SignatureError, XmlError};

const GOOD: &str = "okta.xml";

/// The text of the element `tag` in a document, from its `<` to its `>`.
fn cut(document: &str, tag: &str) -> String {
    let start = document.find(&format!("<{tag}")).unwrap();
    let end = document.rfind(&format!("</{tag}>")).unwrap() + tag.len() + 3;
    document.get(start..end).unwrap().to_owned()
}

/// The fixture's assertion, its signature, and the assertion without it.
fn parts(file: &str) -> (String, String, String, String) {
    let document = text(file);
    let assertion = cut(&document, "saml2:Assertion");
    let signature = cut(&assertion, "ds:Signature");
    let bare = assertion.replace(&signature, "");
    (document, assertion, signature, bare)
}

/// An assertion of the attacker's own.
fn evil(assertion: &str) -> String {
    assertion
        .replace("jane@example.com", "admin@example.com")
        .replace("ID=\"_assertion\"", "ID=\"_evil\"")
}

#[track_caller]
fn refused(document: &str) -> Refusal {
    match verify(document) {
        Ok(response) => panic!("accepted: {:?}", response.assertion.subject),
        Err(refusal) => refusal,
    }
}

#[track_caller]
fn refused_signature(document: &str) -> SignatureError {
    match refused(document) {
        Refusal::Signature(fault) => fault,
        other => panic!("{other:?}"),
    }
}

#[test]
fn optional_signature_a_response_without_one_is_refused() {
    let (document, _, signature, _) = parts(GOOD);
    let unsigned = document.replace(&signature, "");
    assert_eq!(refused_signature(&unsigned), SignatureError::Missing);
}

#[test]
fn any_change_to_what_is_signed_is_noticed() {
    let document = text(GOOD);
    for (from, to) in [
        ("jane@example.com", "admin@example.com"),
        ("Zürich", "Zurich"),
        ("_session", "_sessioN"),
        ("12:05:00.000Z\" Rec", "13:05:00.000Z\" Rec"),
        ("xs:string\">Z", "xs:anyURI\">Z"),
        ("PasswordProtectedTransport", "X509"),
    ] {
        assert!(document.contains(from), "{from}");
        let changed = document.replacen(from, to, 1);
        assert_eq!(
            refused_signature(&changed),
            SignatureError::Digest,
            "{from}"
        );
    }
}

#[test]
fn any_change_to_the_promise_is_noticed() {
    let document = text(GOOD);
    // A digest of something else, rightly computed, is still not signed.
    let digest = cut(&document, "ds:DigestValue");
    let other = cut(&text("default-namespace.xml"), "ds:DigestValue");
    let swapped = document.replace(&digest, &other);
    assert_eq!(refused_signature(&swapped), SignatureError::Untrusted);
    let value = cut(&document, "ds:SignatureValue");
    let other = cut(&text("default-namespace.xml"), "ds:SignatureValue");
    let swapped = document.replace(&value, &other);
    assert_eq!(refused_signature(&swapped), SignatureError::Untrusted);
}

#[test]
fn signature_wrapping_1_and_2_a_new_response_around_the_signed_one_is_refused() {
    // The signed response moves into its own signature (1) or behind it (2).
    let document = text("response-signed.xml");
    let body = document.split_once('\n').unwrap().1;
    let signature = cut(body, "ds:Signature");
    let original = body.replace(&signature, "");
    let evil = evil(body).replace("ID=\"_response\"", "ID=\"_evil-response\"");
    let inside = signature.replace(
        "</ds:Signature>",
        &format!("<ds:Object>{original}</ds:Object></ds:Signature>"),
    );
    let wrapped = evil.replace(&signature, &inside);
    assert_eq!(refused(&wrapped), Refusal::Assertions);
    let wrapped = evil.replace(&signature, &format!("{original}{signature}"));
    refused(&wrapped);
}

#[test]
fn signature_wrapping_3_an_evil_assertion_before_the_signed_one_is_refused() {
    let (document, assertion, _, bare) = parts(GOOD);
    let wrapped = document.replace(&assertion, &format!("{}{assertion}", evil(&bare)));
    assert_eq!(refused(&wrapped), Refusal::Assertions);
    let behind = document.replace(&assertion, &format!("{assertion}{}", evil(&bare)));
    assert_eq!(refused(&behind), Refusal::Assertions);
}

#[test]
fn signature_wrapping_4_an_evil_assertion_around_the_signed_one_is_refused() {
    let (document, assertion, _, bare) = parts(GOOD);
    let around = evil(&bare).replace(
        "</saml2:Assertion>",
        &format!("{assertion}</saml2:Assertion>"),
    );
    assert_eq!(
        refused(&document.replace(&assertion, &around)),
        Refusal::Assertions
    );
}

#[test]
fn signature_wrapping_5_the_signature_moved_into_an_evil_assertion_is_refused() {
    let (document, assertion, signature, bare) = parts(GOOD);
    // The signed assertion stands at the end, without its signature.
    let with = evil(&assertion);
    assert!(with.contains(&signature));
    let wrapped = document.replace(&assertion, &format!("{with}{bare}"));
    assert_eq!(refused(&wrapped), Refusal::Assertions);
    // Without the original, the reference names nothing that holds it.
    let alone = document.replace(&assertion, &with);
    assert_eq!(refused_signature(&alone), SignatureError::Reference);
}

#[test]
fn signature_wrapping_6_7_and_8_the_original_hidden_in_the_signature_or_an_extension_is_refused() {
    let (document, assertion, signature, bare) = parts(GOOD);
    let hidden = |in_what: &str| {
        let object = format!("<ds:{in_what}>{bare}</ds:{in_what}></ds:Signature>");
        let signature_with = signature.replace("</ds:Signature>", &object);
        document.replace(
            &assertion,
            &evil(&assertion).replace(&signature, &signature_with),
        )
    };
    for place in ["Object", "KeyInfo", "Manifest"] {
        assert_eq!(refused(&hidden(place)), Refusal::Assertions, "{place}");
    }
    let extended = document.replace(
        "<saml2p:Status>",
        &format!("<saml2p:Extensions>{assertion}</saml2p:Extensions><saml2p:Status>"),
    );
    assert!(matches!(
        refused(&extended),
        Refusal::Signature(SignatureError::DuplicateIdentifier(_))
    ));
    let moved = document.replace(&assertion, &evil(&bare)).replace(
        "<saml2p:Status>",
        &format!("<saml2p:Extensions>{assertion}</saml2p:Extensions><saml2p:Status>"),
    );
    assert_eq!(refused(&moved), Refusal::Assertions);
}

#[test]
fn signature_wrapping_an_assertion_hidden_under_another_name_is_not_read() {
    // The signed one keeps its name inside an evil one's advice.
    let (document, assertion, _, bare) = parts(GOOD);
    let advice = format!("<saml2:Advice>{assertion}</saml2:Advice></saml2:Assertion>");
    let around = evil(&bare).replace("</saml2:Assertion>", &advice);
    assert_eq!(
        refused(&document.replace(&assertion, &around)),
        Refusal::Assertions
    );
}

#[test]
fn signature_wrapping_an_identifier_used_twice_is_refused_whatever_it_is_called() {
    let document = text(GOOD);
    for attribute in ["ID", "Id", "id", "xml:id"] {
        let twice = document.replace(
            "<saml2p:Status>",
            &format!("<saml2p:Status {attribute}=\"_assertion\">"),
        );
        assert_eq!(
            refused_signature(&twice),
            SignatureError::DuplicateIdentifier("_assertion".to_owned()),
            "{attribute}"
        );
    }
}

#[test]
fn a_reference_to_nothing_to_all_or_to_another_is_refused() {
    let document = text(GOOD);
    for uri in [
        "",
        "#",
        "#_response",
        "_assertion",
        "#xpointer(/)",
        "#_Assertion",
        "http://e/",
    ] {
        let other = document.replace("URI=\"#_assertion\"", &format!("URI=\"{uri}\""));
        assert_eq!(
            refused_signature(&other),
            SignatureError::Reference,
            "{uri}"
        );
    }
    let without = document.replace(" URI=\"#_assertion\"", "");
    assert_eq!(refused_signature(&without), SignatureError::Reference);
}

#[test]
fn a_second_reference_is_refused() {
    let document = text(GOOD);
    let reference = cut(&document, "ds:Reference");
    let twice = document.replace(&reference, &format!("{reference}{reference}"));
    assert_eq!(
        refused_signature(&twice),
        SignatureError::Malformed("SignedInfo")
    );
}

#[test]
fn two_signatures_or_two_promises_are_refused() {
    let (document, _, signature, _) = parts(GOOD);
    let twice = document.replace(&signature, &format!("{signature}{signature}"));
    assert_eq!(refused_signature(&twice), SignatureError::Misplaced);
    let info = cut(&signature, "ds:SignedInfo");
    let twice = document.replace(&info, &format!("{info}{info}"));
    assert_eq!(
        refused_signature(&twice),
        SignatureError::Malformed("Signature")
    );
}

#[test]
fn a_signature_in_any_other_place_is_refused() {
    let (document, _, signature, _) = parts(GOOD);
    for place in [
        "</saml2:Subject>",
        "</saml2:Conditions>",
        "</saml2p:Status>",
    ] {
        let moved = document
            .replace(&signature, "")
            .replace(place, &format!("{signature}{place}"));
        assert_eq!(
            refused_signature(&moved),
            SignatureError::Misplaced,
            "{place}"
        );
    }
    let outside = document
        .replace(&signature, "")
        .replace("<saml2p:Status>", &format!("{signature}<saml2p:Status>"));
    assert_eq!(refused_signature(&outside), SignatureError::Reference);
}

#[test]
fn transforms_that_could_change_what_is_signed_are_refused() {
    let document = text(GOOD);
    let transforms = cut(&document, "ds:Transforms");
    let enveloped = "http://www.w3.org/2000/09/xmldsig#enveloped-signature";
    let exclusive = "http://www.w3.org/2001/10/xml-exc-c14n#";
    for uris in [
        vec![enveloped, "http://www.w3.org/TR/1999/REC-xpath-19991116"],
        vec![enveloped, "http://www.w3.org/2002/06/xmldsig-filter2"],
        vec![enveloped, "http://www.w3.org/TR/1999/REC-xslt-19991116"],
        vec![enveloped, "http://www.w3.org/2000/09/xmldsig#base64"],
        vec![
            enveloped,
            "http://www.w3.org/2001/10/xml-exc-c14n#WithComments",
        ],
        vec![exclusive, enveloped],
        vec![exclusive],
        vec![enveloped, exclusive, exclusive],
        vec![enveloped, enveloped],
        vec!["", exclusive],
    ] {
        let list: Vec<String> = uris
            .iter()
            .map(|uri| format!("<ds:Transform Algorithm=\"{uri}\"/>"))
            .collect();
        let list = format!("<ds:Transforms>{}</ds:Transforms>", list.concat());
        let other = document.replace(&transforms, &list);
        let fault = refused_signature(&other);
        assert!(matches!(fault, SignatureError::Transform(_)), "{uris:?}");
    }
    let none = document.replace(&transforms, "<ds:Transforms></ds:Transforms>");
    assert_eq!(
        refused_signature(&none),
        SignatureError::Malformed("Transforms")
    );
    let absent = document.replace(&transforms, "");
    assert_eq!(
        refused_signature(&absent),
        SignatureError::Malformed("Reference")
    );
}

#[test]
fn algorithm_confusion_an_algorithm_of_another_kind_of_key_is_refused() {
    let document = text(GOOD);
    let rsa = "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256";
    for uri in [
        "http://www.w3.org/2000/09/xmldsig#hmac-sha1",
        "http://www.w3.org/2001/04/xmldsig-more#hmac-sha256",
        "http://www.w3.org/2001/04/xmldsig-more#rsa-md5",
        "",
    ] {
        let other = document.replace(rsa, uri);
        let expected = SignatureError::Algorithm(uri.to_owned());
        assert_eq!(refused_signature(&other), expected);
    }
    let ecdsa = document.replace(rsa, "http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha256");
    assert_eq!(refused_signature(&ecdsa), SignatureError::Untrusted);
}

#[test]
fn algorithm_confusion_the_key_in_the_message_is_never_used() {
    // Rightly signed by somebody else, whose certificate is in the message.
    let document = text(GOOD);
    let trusted = [certificate("other")];
    assert_eq!(
        Response::verify(document.as_bytes(), &trusted),
        Err(Refusal::Signature(SignatureError::Untrusted))
    );
    // And without any key in the message the pinned one is still found.
    let info = cut(&document, "ds:KeyInfo");
    assert!(verify(&document.replace(&info, "")).is_ok());
    let junk = "<ds:KeyInfo><ds:RetrievalMethod URI=\"http://evil.example.com/\"/></ds:KeyInfo>";
    assert!(verify(&document.replace(&info, junk)).is_ok());
}

#[test]
fn a_right_signature_of_the_response_does_not_excuse_a_wrong_one_of_the_assertion() {
    let document = text("both-signed.xml");
    let inner = cut(&cut(&document, "saml2:Assertion"), "ds:SignatureValue");
    let broken = inner.replacen('A', "B", 1);
    assert_ne!(inner, broken);
    // The response's digest breaks first.
    assert_eq!(
        refused_signature(&document.replace(&inner, &broken)),
        SignatureError::Digest
    );
}

#[test]
fn what_surrounds_a_signed_assertion_is_not_believed() {
    let document = text(GOOD).replace("Destination=\"https://sp", "Destination=\"https://evil");
    let response = verify(&document).unwrap();
    assert_eq!(response.coverage, crate::Coverage::Assertion);
    let judged = response.validate(&crate::samples::expectations(), crate::samples::noon());
    assert_eq!(judged, Err(crate::Unmet::Destination));
}

#[test]
fn truncated_text_a_comment_in_a_name_is_refused_and_so_is_any_other() {
    let document = text(GOOD);
    for (from, to) in [
        ("jane@example.com", "jane@example.com<!-- -->.evil.org"),
        ("<ds:DigestValue>", "<ds:DigestValue><!---->"),
        ("<saml2p:Status>", "<!-- --><saml2p:Status>"),
    ] {
        let commented = document.replacen(from, to, 1);
        assert_eq!(refused(&commented), Refusal::Xml(XmlError::Comment));
    }
}

#[test]
fn a_processing_instruction_in_a_name_is_refused() {
    let document = text(GOOD).replace("jane@", "jane<?x y?>@");
    let expected = Refusal::Xml(XmlError::ProcessingInstruction);
    assert_eq!(refused(&document), expected);
}

#[test]
fn character_data_in_a_name_is_the_name() {
    // Canonicalization drops the brackets, so the signature holds, and nothing of the name is lost.
    let document = text(GOOD).replace("jane@example.com", "ja<![CDATA[ne@exam]]>ple.com");
    let name = verify(&document).unwrap().assertion.subject.name_id;
    assert_eq!(name.unwrap().value, "jane@example.com");
}

#[test]
fn an_element_in_a_name_is_refused() {
    let mut response = crate::samples::issued();
    let key = crate::samples::signing_key();
    let signed = response.sign(&key, crate::Signed::Assertion).unwrap();
    let nested = signed.replace("jane@example.com", "jane@example.com<x/>");
    assert_eq!(refused_signature(&nested), SignatureError::Digest);
    // Nor would a signed one be read: an empty name is none.
    if let crate::Outcome::Success(assertion) = &mut response.outcome {
        assertion.subject.name_id.as_mut().unwrap().value = " \n".to_owned();
    }
    let signed = response.sign(&key, crate::Signed::Assertion).unwrap();
    assert!(matches!(refused(&signed), Refusal::Malformed(_)));
}

#[test]
fn external_entities_document_types_entities_and_files_are_refused() {
    let document = text(GOOD);
    let body = document.split_once('\n').unwrap().1;
    for declaration in [
        "<!DOCTYPE r [<!ENTITY x \"admin\">]>",
        "<!DOCTYPE r [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>",
        "<!DOCTYPE r SYSTEM \"http://evil.example.com/x.dtd\">",
        "<!DOCTYPE r [<!ATTLIST r ID ID #IMPLIED>]>",
        "<!DOCTYPE r>",
    ] {
        let document = format!("{declaration}{body}");
        assert_eq!(refused(&document), Refusal::Xml(XmlError::DocumentType));
    }
    let entity = body.replace("jane@", "&x;@");
    assert!(matches!(
        refused(&entity),
        Refusal::Xml(XmlError::Entity(_))
    ));
}

#[test]
fn parser_depth_deep_wide_and_large_documents_are_refused_quickly() {
    let deep = "<a>".repeat(50_000);
    assert_eq!(refused(&deep), Refusal::Xml(XmlError::TooDeep(20)));
    let wide = format!("<a>{}", "<b/>".repeat(50_000));
    let expected = Refusal::Xml(XmlError::TooManyElements(5_000));
    assert_eq!(refused(&wide), expected);
    let attributes: Vec<String> = (0..5_000).map(|n| format!(" a{n}=''")).collect();
    let many = format!("<a{}/>", attributes.concat());
    assert_eq!(
        refused(&many),
        Refusal::Xml(XmlError::TooManyAttributes(24))
    );
    let large = format!("<a>{}</a>", "x".repeat(300_000));
    assert_eq!(refused(&large), Refusal::Xml(XmlError::TooLarge(262_144)));
}

#[test]
fn an_old_version_or_another_message_is_refused() {
    let document = text(GOOD);
    for (from, to) in [
        (
            "Version=\"2.0\"><saml2:Issuer xmlns",
            "Version=\"1.1\"><saml2:Issuer xmlns",
        ),
        ("saml2p:Response", "saml2p:ArtifactResponse"),
        (
            "urn:oasis:names:tc:SAML:2.0:protocol",
            "urn:oasis:names:tc:SAML:1.0:protocol",
        ),
        ("ID=\"_response\"", "ID=\"1\""),
        ("<saml2p:Status>", "<saml2p:Unknown/><saml2p:Status>"),
        ("<saml2p:Status>", "text<saml2p:Status>"),
    ] {
        assert!(document.contains(from), "{from}");
        let other = document.replace(from, to);
        assert!(matches!(refused(&other), Refusal::Malformed(_)), "{from}");
    }
}

#[test]
fn a_condition_that_is_not_understood_is_refused() {
    use crate::dsig::sign;
    let assertion = crate::samples::assertion();
    let unknown = "<saml:Condition xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" \
                   xsi:type=\"x\"></saml:Condition></saml:Conditions>";
    let signed = sign(&crate::samples::signing_key(), |signature| {
        crate::assertion::write(&assertion, signature).replace("</saml:Conditions>", unknown)
    })
    .unwrap();
    let (document, original, _, _) = parts(GOOD);
    let document = document.replace(&original, &signed);
    assert!(matches!(refused(&document), Refusal::Malformed(_)));
}
