//! SAML: messages, metadata, certificates and what browsers carry.
#![no_main]

use libfuzzer_sys::fuzz_target;
use saml::{
    AuthnRequest, Certificate, IdentityProvider, LogoutRequest, LogoutResponse, Response,
    ServiceProvider, Trust,
};

const CERTIFICATE: &str = include_str!("../../crates/saml/fixtures/keys/idp.crt.pem");

fuzz_target!(|bytes: &[u8]| {
    let trusted: Vec<Certificate> = Certificate::from_text(CERTIFICATE).into_iter().collect();
    let _ = Response::verify(bytes, &trusted);
    let _ = Response::claimed_issuer(bytes);
    for trust in [Trust::Anybody, Trust::Signed(&trusted)] {
        let _ = AuthnRequest::parse(bytes, trust);
        let _ = LogoutRequest::parse(bytes, trust);
        let _ = LogoutResponse::parse(bytes, trust);
    }
    // What is read of metadata can be written, and says the same when it is read again.
    if let Ok(provider) = IdentityProvider::parse(bytes) {
        let written = provider.to_xml();
        let again = IdentityProvider::parse(written.as_bytes());
        assert_eq!(again.map(|provider| provider.to_xml()), Ok(written));
    }
    if let Ok(provider) = ServiceProvider::parse(bytes) {
        let written = provider.to_xml();
        let again = ServiceProvider::parse(written.as_bytes());
        assert_eq!(again.map(|provider| provider.to_xml()), Ok(written));
    }
    let _ = Certificate::from_der(bytes);
    if let Ok(text) = str::from_utf8(bytes) {
        let _ = Certificate::from_text(text);
        let _ = saml::read_post(text);
        if let Ok(read) = saml::read_redirect(text) {
            let _ = read.verify(&trusted);
        }
    }
});
