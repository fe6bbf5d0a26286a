//! Documents that are made of signed ones by rule, and none of which may be believed in anything that
//! was not signed.

use std::sync::LazyLock;

use proptest::prelude::{ProptestConfig, any, prop_assert, proptest};
use proptest::prop_oneof;
use proptest::sample::Index;
use proptest::strategy::Strategy;

use super::forgery::{elements, evil, forge, places, with, without};
use crate::samples::{text, verify};
use crate::{Coverage, Response};

/// What the key of the fixtures' provider has signed.
const SIGNED: &[&str] = &[
    "okta.xml",
    "outer-prefix.xml",
    "default-namespace.xml",
    "response-signed.xml",
    "both-signed.xml",
    "inclusive.xml",
    "enveloped-only.xml",
    "signxml.xml",
    "python3-saml.xml",
    "pysaml2.xml",
    "own-assertion-signed.xml",
    "own-response-signed.xml",
];
/// What another key has.
const OTHERS: &[&str] = &["p256.xml", "p384.xml"];

static HONEST: LazyLock<Vec<(String, Response)>> = LazyLock::new(|| {
    let read = |file: &&str| (text(file), verify(&text(file)).expect(file));
    SIGNED.iter().map(read).collect()
});
static DONORS: LazyLock<Vec<String>> = LazyLock::new(|| {
    let files = SIGNED.iter().chain(OTHERS).map(|file| text(file));
    files.flat_map(|text| [evil(&text), text]).collect()
});

/// Whether nothing of a document is believed but what was signed.
fn is_honest(document: &str) -> bool {
    let Ok(read) = verify(document) else {
        return true;
    };
    HONEST.iter().any(|(_, honest)| {
        let is_whole = read.coverage == Coverage::Assertion || {
            let read = (&read.id, &read.in_response_to, &read.destination);
            read == (&honest.id, &honest.in_response_to, &honest.destination)
        };
        is_whole && read.assertion == honest.assertion
    })
}

#[track_caller]
fn check(document: &str) {
    assert!(is_honest(document), "believed: {document}");
}

#[test]
fn signature_wrapping_no_place_of_any_element_has_another_believed() {
    for file in ["okta.xml", "response-signed.xml"] {
        let document = text(file);
        let all = elements(&document);
        let large: Vec<_> = all
            .iter()
            .filter(|element| {
                let tag = &document[element.start..element.end.min(element.start + 40)];
                ["Response ", "Assertion ", "Signature", "Subject>"]
                    .iter()
                    .any(|name| tag.contains(name))
            })
            .cloned()
            .collect();
        assert!(large.len() >= 4, "{file}");
        let forged = evil(&document);
        let forged_places = elements(&forged);
        for (host, forged_host) in all.iter().zip(&forged_places) {
            let both = places(&document, host).into_iter();
            for (place, forged_place) in both.zip(places(&forged, forged_host)) {
                for part in &large {
                    let text = &document[part.clone()];
                    // Another one beside the signed one, wherever that is.
                    check(&with(&document, place, &evil(text)));
                    // The signed one somewhere in a document that says something else.
                    check(&with(&forged, forged_place, text));
                    // The signed one in another place of its own document.
                    if place <= part.start {
                        check(&with(&without(&document, part.clone()), place, text));
                    }
                }
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, ..ProptestConfig::default() })]

    #[test]
    fn optional_signature_whatever_is_made_of_signed_documents_only_what_was_signed_is_believed(
        which in any::<Index>(),
        script in prop_oneof![steps(1), steps(2), steps(6)],
    ) {
        let (document, _) = which.get(&HONEST);
        let forged = forge(document, &DONORS, &script);
        prop_assert!(is_honest(&forged), "believed: {forged}");
    }
}

fn steps(most: usize) -> impl Strategy<Value = Vec<u8>> {
    proptest::collection::vec(any::<u8>(), 6..=6 * most)
}
