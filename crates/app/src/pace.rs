//! How fast strangers may make the product write: what needs no proof of anybody must not fill
//! the disk.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

use base::Timestamp;
use domain::Error;
use domain::sign_in::counted_address;

use crate::{App, Cx};

/// So many at once, and then so many a second.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Pace {
    burst: i64,
    a_second: i64,
}

impl Pace {
    /// So many a second, all of which may come at once.
    pub(crate) const fn even(a_second: i64) -> Self {
        Self {
            burst: a_second,
            a_second,
        }
    }
}

/// Registrations and device authorizations of an address. Many people may sit behind one.
pub(crate) const CLIENTS: Pace = Pace {
    burst: 200,
    a_second: 2,
};

/// Sign-ins that an address begins.
pub(crate) const SIGN_INS: Pace = Pace {
    burst: 300,
    a_second: 5,
};

/// Forms of sign-ins that an address sends: a sign-in takes a handful.
pub(crate) const STEPS: Pace = Pace {
    burst: 600,
    a_second: 10,
};

/// Links of letters that an address opens or answers.
pub(crate) const LINKS: Pace = Pace {
    burst: 200,
    a_second: 2,
};

/// Failed requests of nobody in particular that stand in the trail, from all addresses together;
/// the rest are in the log alone.
pub(crate) const STRANGERS_FAILURES: Pace = Pace {
    burst: 600,
    a_second: 1,
};

/// Failed requests of one person that stand in the trail; the rest are in the log alone.
pub(crate) const PERSONS_FAILURES: Pace = Pace {
    burst: 300,
    a_second: 1,
};

/// Changes of their own that people of an address make: each is kept for good.
pub(crate) const OWN_CHANGES: Pace = Pace {
    burst: 60,
    a_second: 1,
};

/// Tokens and assertions that an address brings to be exchanged for credentials: many workloads
/// may sit behind one, and each costs a signature.
pub(crate) const FEDERATION: Pace = Pace {
    burst: 300,
    a_second: 20,
};

const MICROS: i64 = 1_000_000;

/// Beyond so many addresses, new ones share one count: memory is bounded too.
const ADDRESSES: usize = 10_000;
const OTHERS: &str = "others";

/// What has been used up, under its key.
#[derive(Debug, Default)]
pub(crate) struct Paces {
    used: Mutex<BTreeMap<String, Used>>,
}

#[derive(Debug, Clone, Copy)]
struct Used {
    pace: Pace,
    /// In millionths of one request.
    amount: i64,
    at: Timestamp,
}

impl Used {
    /// How much is still used at `now`.
    fn left(self, now: Timestamp) -> i64 {
        let passed = now.since(self.at).micros().max(0);
        let recovered = passed.saturating_mul(self.pace.a_second);
        self.amount.saturating_sub(recovered).max(0)
    }
}

impl Paces {
    /// Whether one more keeps the pace; if so it is counted.
    pub(crate) fn admits(&self, key: &str, pace: Pace, now: Timestamp) -> bool {
        let mut used = self.used.lock().unwrap_or_else(PoisonError::into_inner);
        let mut key = key;
        if !used.contains_key(key) && used.len() >= ADDRESSES {
            used.retain(|_, used| used.left(now) > 0);
            if used.len() >= ADDRESSES {
                key = OTHERS;
            }
        }
        let before = used.get(key).map_or(0, |used| used.left(now));
        let amount = before.saturating_add(MICROS);
        if amount > pace.burst.saturating_mul(MICROS) {
            return false;
        }
        let counted = Used {
            pace,
            amount,
            at: now,
        };
        used.insert(key.to_owned(), counted);
        true
    }
}

impl App {
    /// Refuses a stranger's request that would write a row where their address has made too many.
    pub(crate) fn keep_pace(&self, cx: &Cx, what: &str, pace: Pace) -> Result<(), Error> {
        let key = format!("{what}:{}", counted_address(cx.source_ip()));
        // The emulator is reached from its own machine alone, and keeps nothing.
        if self.settings().emulator || self.inner.paces.admits(&key, pace, cx.now()) {
            return Ok(());
        }
        Err(Error::Throttled {
            message: "Too many requests from this address. Try again in a while.".to_owned(),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use base::Duration;

    #[test]
    fn resource_exhaustion_a_pace_is_a_burst_and_then_so_many_a_second() {
        let (paces, start) = (Paces::default(), Timestamp::from_seconds(1_790_000_000));
        let pace = Pace {
            burst: 3,
            a_second: 2,
        };
        let admitted = |now| (0..10).filter(|_| paces.admits("a", pace, now)).count();
        assert_eq!(admitted(start), 3);
        assert_eq!(admitted(start), 0);
        assert_eq!(admitted(start.plus(Duration::from_seconds(1))), 2);
        // A clock that was set back gives nothing away.
        assert_eq!(admitted(start), 0);
        assert_eq!(admitted(start.plus(Duration::from_hours(1))), 3);
        assert!(paces.admits("b", pace, start));
    }

    #[test]
    fn resource_exhaustion_memory_for_addresses_is_bounded() {
        let (paces, now) = (Paces::default(), Timestamp::from_seconds(1_790_000_000));
        let pace = Pace {
            burst: 2,
            a_second: 1,
        };
        let admitted = (0..ADDRESSES + 100)
            .filter(|number| paces.admits(&number.to_string(), pace, now))
            .count();
        assert_eq!(admitted, ADDRESSES + 2);
        let known = paces.used.lock().expect("not poisoned").len();
        assert_eq!(known, ADDRESSES + 1);
        let later = now.plus(Duration::from_minutes(1));
        assert!(paces.admits("somebody else", pace, later));
        let known = paces.used.lock().expect("not poisoned").len();
        assert_eq!(known, 1);
    }
}
