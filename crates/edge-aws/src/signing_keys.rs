//! Signing keys that were derived a moment ago: a client's is the same for a day, and four of the five
//! HMACs of a verification are there to derive it.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

use base::Secret;
use sigv4::{Presented, SecretKey, SigningKey};

/// Beyond so many keys, all are forgotten and derived again as they come: memory is bounded.
const MOST: usize = 4_096;

/// Keys by the credential and the scope that they are for. Whether a credential is still good is not
/// asked here: its secret is looked up for every request, and a key is good for that secret alone.
#[derive(Default)]
pub(crate) struct SigningKeys {
    derived: Mutex<BTreeMap<String, Derived>>,
}

#[derive(Clone)]
struct Derived {
    from: Secret,
    key: Arc<SigningKey>,
}

impl SigningKeys {
    /// The key of what is presented.
    pub(crate) fn get(&self, presented: &Presented, secret: &Secret) -> Arc<SigningKey> {
        let known = {
            let derived = self.derived.lock().unwrap_or_else(PoisonError::into_inner);
            derived.get(&name(presented)).cloned()
        };
        match known {
            Some(known) if known.from.matches(secret.expose()) => known.key,
            _ => Arc::new(presented.signing_key(&SecretKey::new(secret.expose()))),
        }
    }

    /// Keeps the key of what was presented, once it has proved good: nobody else fills the memory.
    pub(crate) fn keep(&self, presented: &Presented, secret: &Secret, key: Arc<SigningKey>) {
        let name = name(presented);
        let mut derived = self.derived.lock().unwrap_or_else(PoisonError::into_inner);
        let is_known = |known: &Derived| Arc::ptr_eq(&known.key, &key);
        if derived.get(&name).is_some_and(is_known) {
            return;
        }
        if derived.len() >= MOST {
            derived.clear();
        }
        let from = secret.clone();
        derived.insert(name, Derived { from, key });
    }
}

/// No part has a slash in it but the region and the service, which are checked before.
fn name(presented: &Presented) -> String {
    let scope = presented.scope();
    let (date, region, service) = (&scope.date, &scope.region, &scope.service);
    format!("{}/{date}/{region}/{service}", presented.access_key_id())
}

impl fmt::Debug for SigningKeys {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SigningKeys(..)")
    }
}

#[cfg(test)]
mod tests {
    use sigv4::{Request, SigningParams};

    use super::*;

    const NOW: i64 = 1_790_000_000;

    /// Whether a request that is signed with `signs` is taken where the key's secret is `known`.
    fn is_taken(keys: &SigningKeys, (region, signs): (&str, &str), known: &str) -> bool {
        let secret = SecretKey::new(signs);
        let params = SigningParams {
            access_key_id: "AKIAAAAAAAAAAAAAAAAA",
            secret: &secret,
            session_token: None,
            region,
            service: "sts",
            signed_at: NOW,
        };
        let mut request = Request {
            method: "POST",
            path: "/",
            query: "",
            headers: &[],
            body: b"",
        };
        let mut headers = sigv4::sign(&params, "localhost", &request);
        headers.push(("host".to_owned(), "localhost".to_owned()));
        let headers: Vec<(&str, &[u8])> = headers
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_bytes()))
            .collect();
        request.headers = &headers;
        let presented = Presented::parse(&request)
            .expect("a signature")
            .expect("one");
        let known = Secret::new(known);
        let key = keys.get(&presented, &known);
        let verified = presented.verify_with_key(&request, &key, NOW, &["sts"]);
        if verified.is_ok() {
            keys.keep(&presented, &known, key);
        }
        verified.is_ok()
    }

    #[test]
    fn signature_confusion_a_kept_key_is_good_for_its_own_secret_and_scope_alone() {
        let keys = SigningKeys::default();
        assert!(!is_taken(&keys, ("us-east-1", "other"), "secret"));
        assert!(keys.derived.lock().expect("not poisoned").is_empty());
        for _ in 0..2 {
            assert!(is_taken(&keys, ("us-east-1", "secret"), "secret"));
            assert!(is_taken(&keys, ("eu-west-1", "secret"), "secret"));
            assert!(!is_taken(&keys, ("us-east-1", "other"), "secret"));
        }
        assert_eq!(keys.derived.lock().expect("not poisoned").len(), 2);
        // The credential has another secret now.
        assert!(!is_taken(&keys, ("us-east-1", "secret"), "changed"));
        assert!(is_taken(&keys, ("us-east-1", "changed"), "changed"));
        assert!(!is_taken(&keys, ("us-east-1", "secret"), "changed"));
    }

    #[test]
    fn resource_exhaustion_memory_for_signing_keys_is_bounded() {
        let keys = SigningKeys::default();
        for number in 0..MOST + 10 {
            assert!(is_taken(
                &keys,
                (&format!("r-{number}"), "secret"),
                "secret"
            ));
        }
        assert_eq!(keys.derived.lock().expect("not poisoned").len(), 10);
    }
}
