//! Signatures in headers and presigned query strings.
#![no_main]

use libfuzzer_sys::fuzz_target;
use sigv4::{Presented, Request, SecretKey};

fuzz_target!(|input: (String, String, Vec<(String, Vec<u8>)>, Vec<u8>)| {
    let (path, query, headers, body) = input;
    let headers: Vec<(&str, &[u8])> =
        headers.iter().map(|(name, value)| (name.as_str(), value.as_slice())).collect();
    let request =
        Request { method: "POST", path: &path, query: &query, headers: &headers, body: &body };
    if let Ok(Some(presented)) = Presented::parse(&request) {
        let verdict =
            presented.verify(&request, &SecretKey::new("secret"), presented.signed_at(), &["sso"]);
        // Nobody who does not know the secret gets past.
        assert!(verdict.is_err());
    }
});
