//! Sealed values: whatever the bytes, nothing opens that was not sealed.
#![no_main]

use app::{Keyring, Purpose};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let keyring = Keyring::derive(&[7; 32]).expect("a keyring");
    for purpose in [
        Purpose::SessionToken,
        Purpose::AccessKey,
        Purpose::SecretAtRest,
        Purpose::BrowserState,
        Purpose::SamlSigningKey,
        Purpose::AuthorizationMessage,
        Purpose::SigninToken,
    ] {
        assert!(keyring.open(purpose, bytes).is_err());
    }
});
