//! How far it is, for who waits at a terminal, and whether they have had enough.

use std::io::{IsTerminal as _, Write as _, stderr};
use std::sync::atomic::{AtomicBool, AtomicI64, AtomicU64, Ordering};

use base::{Clock as _, SystemClock};
use tokio::signal::unix::{SignalKind, signal};

use super::Trouble;

/// Set by the signals that ask the process to stop: what was begun is then undone in good order.
static STOPPED: AtomicBool = AtomicBool::new(false);

/// Counts what has passed.
#[derive(Debug)]
pub(crate) struct Progress {
    is_shown: bool,
    rows: AtomicU64,
    shown_at: AtomicI64,
    clock: SystemClock,
}

impl Progress {
    /// Begins to count, and to listen for signals.
    pub(crate) fn begin() -> Self {
        for kind in [SignalKind::interrupt(), SignalKind::terminate()] {
            // Without a listener the signal ends the process, which leaves a draft behind.
            if let Ok(mut signals) = signal(kind) {
                drop(tokio::spawn(async move {
                    signals.recv().await;
                    STOPPED.store(true, Ordering::Relaxed);
                }));
            }
        }
        let clock = SystemClock::default();
        Self {
            is_shown: stderr().is_terminal(),
            rows: AtomicU64::new(0),
            shown_at: AtomicI64::new(clock.now().micros()),
            clock,
        }
    }

    /// Rows have passed, and with them so many bytes of the file in all.
    pub(crate) fn passed(&self, rows: usize, bytes: u64) -> Result<(), Trouble> {
        if STOPPED.load(Ordering::Relaxed) {
            return Err(Trouble::Told("it was stopped".to_owned()));
        }
        let rows = u64::try_from(rows).unwrap_or(u64::MAX);
        let rows = self
            .rows
            .fetch_add(rows, Ordering::Relaxed)
            .saturating_add(rows);
        let now = self.clock.now().micros();
        let since = now.saturating_sub(self.shown_at.load(Ordering::Relaxed));
        if self.is_shown && since > 500_000 {
            self.shown_at.store(now, Ordering::Relaxed);
            tell(&format!("\r{rows} rows, {} MiB ", bytes / 1_048_576));
        }
        Ok(())
    }

    /// Makes place for what is said next.
    pub(crate) fn end(&self) {
        if self.is_shown {
            tell("\r                                        \r");
        }
    }
}

fn tell(text: &str) {
    // Nobody is to be told that nobody can be told.
    let _untold = stderr().write_all(text.as_bytes());
}
