//! Signed responses, changed: whatever is made of them, nothing is believed that was not signed.
#![no_main]

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use saml::{Certificate, Coverage, Response};

#[path = "../../crates/saml/src/response/tests/forgery.rs"]
#[allow(dead_code)]
mod forgery;

macro_rules! fixtures {
    ($($name:literal)+) => { [$(include_str!(concat!("../../crates/saml/fixtures/", $name))),+] };
}

/// What the trusted key has signed.
const SIGNED: [&str; 8] = fixtures!(
    "okta.xml" "response-signed.xml" "both-signed.xml" "enveloped-only.xml" "signxml.xml"
    "python3-saml.xml" "pysaml2.xml" "own-response-signed.xml"
);
/// What others have.
const OTHERS: [&str; 2] = fixtures!("p256.xml" "p384.xml");

static TRUSTED: LazyLock<Vec<Certificate>> = LazyLock::new(|| {
    let [certificate] = fixtures!("keys/idp.crt.pem");
    vec![Certificate::from_text(certificate).expect("a certificate")]
});
static HONEST: LazyLock<Vec<Response>> = LazyLock::new(|| {
    let read = |text: &&str| Response::verify(text.as_bytes(), &TRUSTED).expect("signed");
    SIGNED.iter().map(read).collect()
});
static DONORS: LazyLock<Vec<String>> = LazyLock::new(|| {
    let all = SIGNED.iter().chain(&OTHERS);
    all.flat_map(|text| [forgery::evil(text), (*text).to_owned()])
        .collect()
});

fuzz_target!(|bytes: &[u8]| {
    let Some((which, script)) = bytes.split_first() else {
        return;
    };
    let document = SIGNED[usize::from(*which) % SIGNED.len()];
    let script = &script[..script.len().min(96)];
    let forged = forgery::forge(document, &DONORS, script);
    let Ok(read) = Response::verify(forged.as_bytes(), &TRUSTED) else {
        return;
    };
    let is_honest = HONEST.iter().any(|honest| {
        let is_whole = read.coverage == Coverage::Assertion || {
            let read = (&read.id, &read.in_response_to, &read.destination);
            read == (&honest.id, &honest.in_response_to, &honest.destination)
        };
        is_whole && read.assertion == honest.assertion
    });
    assert!(is_honest, "believed: {forged}");
});
