//! The memory that passwords are hashed in, kept from one hash to the next.
//!
//! The 19 MiB of a hash that are asked of the kernel anew are five thousand page faults: a tenth of
//! what the hash takes. They are given back when nobody has signed in for a moment.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use argon2::Block;

/// For how long memory that nobody uses is kept.
const KEPT: Duration = Duration::from_secs(2);

/// As many as hashes are computed at once, at the most.
static UNUSED: Mutex<Vec<Vec<Block>>> = Mutex::new(Vec::new());
/// How many hashes there were.
static USES: AtomicU64 = AtomicU64::new(0);

fn unused() -> MutexGuard<'static, Vec<Vec<Block>>> {
    UNUSED.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Runs `hash` with so many blocks; what is in them is left of whatever was hashed before.
pub(super) fn with<T>(count: usize, hash: impl FnOnce(&mut [Block]) -> T) -> T {
    USES.fetch_add(1, Ordering::Relaxed);
    let mut blocks = unused().pop().unwrap_or_default();
    if blocks.len() != count {
        blocks = vec![Block::new(); count];
    }
    let result = hash(&mut blocks);
    unused().push(blocks);
    result
}

/// Gives everything back a moment later, unless there was another hash by then.
pub(super) fn free_when_unused() {
    let uses = USES.load(Ordering::Relaxed);
    drop(tokio::spawn(async move {
        tokio::time::sleep(KEPT).await;
        if USES.load(Ordering::Relaxed) == uses {
            unused().clear();
        }
    }));
}
