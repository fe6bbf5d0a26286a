//! Room for more users and groups in an identity store.
//!
//! Counting them all costs milliseconds where there are many, and in the transaction it would make
//! everything that is made at the same time wait for each other. So they are counted in the
//! transaction only where the quota is near, which is looked at every few seconds.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

use base::{Duration, IdentityStoreId, Timestamp};
use db::Tx;
use domain::Error;
use domain::quota::Quota;

use crate::{App, Cx, Failure};

/// How long a count is good for, and how many may be made in that time at the most.
const GOOD_FOR: Duration = Duration::from_seconds(10);
const MADE_MEANWHILE: i64 = 20_000;

/// What there is many of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Crowd {
    Users,
    Groups,
}

/// When the crowds of stores were last counted, and how many they were.
#[derive(Debug, Default)]
pub(crate) struct Counts {
    counted: Mutex<BTreeMap<(IdentityStoreId, Crowd), (Timestamp, i64)>>,
}

/// How much room there is in a store.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Room {
    /// For more than can be made before the next look.
    Plenty,
    /// As long as there are fewer than so many.
    Below(i64),
}

impl App {
    /// Whether a store has room for one more without counting again.
    pub(crate) async fn room(
        &self,
        cx: &Cx,
        store: &IdentityStoreId,
        crowd: Crowd,
    ) -> Result<Room, Error> {
        let most = self.quotas().of(crowd.quota());
        let key = (store.clone(), crowd);
        let known = self.counts().find(&key, cx.now());
        let count = if let Some(count) = known {
            count
        } else {
            let store = store.clone();
            let count = self
                .read("count_crowd", move |tx| Ok(crowd.count(tx, &store)?))
                .await?;
            self.counts().put(key, cx.now(), count);
            count
        };
        Ok(if count < most.saturating_sub(MADE_MEANWHILE) {
            Room::Plenty
        } else {
            Room::Below(most)
        })
    }
}

impl Room {
    /// Refuses one more where there is none.
    pub(crate) fn check(
        self,
        tx: &mut Tx<'_>,
        store: &IdentityStoreId,
        crowd: Crowd,
    ) -> Result<(), Failure> {
        let Self::Below(most) = self else {
            return Ok(());
        };
        if crowd.count(tx, store)? < most {
            return Ok(());
        }
        let kind = crowd.kind();
        // AWS: that it is this exception is the model's; the words are unconfirmed.
        Err(Error::limit(format!(
            "You have exceeded the limits of the identity store. Cannot create {kind} more than \
             {most} for id {store}."
        ))
        .into())
    }
}

impl Crowd {
    const fn quota(self) -> Quota {
        match self {
            Self::Users => Quota::Users,
            Self::Groups => Quota::Groups,
        }
    }

    const fn kind(self) -> &'static str {
        match self {
            Self::Users => "USER",
            Self::Groups => "GROUP",
        }
    }

    fn count(self, tx: &mut Tx<'_>, store: &IdentityStoreId) -> Result<i64, db::Error> {
        match self {
            Self::Users => store::identity::count_users(tx, store),
            Self::Groups => store::identity::count_groups(tx, store),
        }
    }
}

impl Counts {
    fn find(&self, key: &(IdentityStoreId, Crowd), now: Timestamp) -> Option<i64> {
        let counted = self.counted.lock().unwrap_or_else(PoisonError::into_inner);
        let (at, count) = counted.get(key)?;
        (now.since(*at) < GOOD_FOR).then_some(*count)
    }

    fn put(&self, key: (IdentityStoreId, Crowd), now: Timestamp, count: i64) {
        let mut counted = self.counted.lock().unwrap_or_else(PoisonError::into_inner);
        // Only what is fresh is kept: stores come and go.
        counted.retain(|_, (at, _)| now.since(*at) < GOOD_FOR);
        counted.insert(key, (now, count));
    }
}
