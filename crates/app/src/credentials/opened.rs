//! Session tokens that were opened a moment ago: a client sends the same one with every request.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use aws_lc_rs::digest::{SHA256, digest};
use base::Secret;

use super::SessionTokenPrincipal;

/// Beyond so many tokens, all are forgotten and opened again as they come: memory is bounded.
const MOST: usize = 4_096;

/// What stands in a token never changes, so that nothing here can be out of date: whether its
/// credentials are still good is asked at every request, of the clock and of the database.
#[derive(Debug, Default)]
pub(crate) struct OpenedTokens {
    opened: Mutex<BTreeMap<[u8; 32], Arc<Opened>>>,
}

/// What stands in a token.
#[derive(Debug)]
pub(super) struct Opened {
    pub(super) principal: SessionTokenPrincipal,
    pub(super) secret: Secret,
}

impl OpenedTokens {
    /// What stands in `token`, by `open` where nobody knows; what does not open is not kept.
    pub(super) fn get<E>(
        &self,
        token: &str,
        open: impl FnOnce() -> Result<Opened, E>,
    ) -> Result<Arc<Opened>, E> {
        // By a digest, so that looking for a token tells in no time what others begin with.
        let mut key = [0; 32];
        for (byte, of_digest) in key
            .iter_mut()
            .zip(digest(&SHA256, token.as_bytes()).as_ref())
        {
            *byte = *of_digest;
        }
        let known = || self.opened.lock().unwrap_or_else(PoisonError::into_inner);
        let found = known().get(&key).map(Arc::clone);
        if let Some(opened) = found {
            return Ok(opened);
        }
        let fresh = Arc::new(open()?);
        let mut known = known();
        if known.len() >= MOST {
            known.clear();
        }
        known.insert(key, Arc::clone(&fresh));
        Ok(fresh)
    }
}

#[cfg(test)]
mod tests {
    use base::{AccessKeyId, AccountId, Timestamp};
    use domain::actor::SessionContext;

    use super::*;

    fn opened() -> Opened {
        Opened {
            principal: SessionTokenPrincipal::Root {
                account: AccountId::parse("111122223333").expect("an account"),
                access_key: AccessKeyId::parse("ASIAAAAAAAAAAAAAAAAA").expect("a key"),
                expires_at: Timestamp::from_seconds(1_790_000_000),
                context: Box::new(SessionContext::issued(Timestamp::from_seconds(0))),
            },
            secret: Secret::new("secret"),
        }
    }

    #[test]
    fn a_token_is_opened_once_and_a_false_one_every_time() {
        let tokens = OpenedTokens::default();
        assert!(tokens.get("token", || Err(())).is_err());
        assert!(tokens.get("token", || Ok::<_, ()>(opened())).is_ok());
        assert!(tokens.get("token", || Err(())).is_ok(), "it is known");
        assert!(tokens.get("tokem", || Err(())).is_err());
    }

    #[test]
    fn resource_exhaustion_memory_for_opened_tokens_is_bounded() {
        let tokens = OpenedTokens::default();
        for number in 0..MOST + 10 {
            let token = number.to_string();
            assert!(tokens.get(&token, || Ok::<_, ()>(opened())).is_ok());
        }
        assert_eq!(tokens.opened.lock().expect("not poisoned").len(), 10);
    }
}
