//! How far the server is on its way from its start to its end, and the signals that lead it there.
//!
//! A node that is told to stop is taken out of use in steps, so that nobody's request fails: first
//! it says that it is not ready, and answers what still comes; then nobody can connect to it any
//! more, and what is under way is finished.

use std::time::Duration;

use tokio::signal::unix::{Signal, SignalKind, signal};
use tokio::sync::watch;

use crate::Fatal;

/// In the order in which they follow each other; some may be skipped.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Stage {
    /// It listens, and answers nothing but probes yet.
    Starting,
    /// It answers.
    Serving,
    /// It answers, and wants nobody sent to it any more.
    Draining,
    /// It lets nobody in any more, and ends when what is under way is done.
    Closing,
}

/// Completes as soon as `stage` is reached.
pub(crate) async fn reached(mut stages: watch::Receiver<Stage>, stage: Stage) {
    // An error means that nobody is left to lead on, which is a reason to end as well.
    let _reached = stages.wait_for(|now| *now >= stage).await.is_ok();
}

/// What a signal asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Asked {
    /// An end, by somebody who waits for it at a terminal.
    Quickly,
    /// An end that nobody notices.
    Gently,
}

/// The signals that ask the server to stop.
pub(crate) struct StopSignals {
    interrupt: Signal,
    terminate: Signal,
}

impl StopSignals {
    /// Listens from now on: a signal that came before anybody listened would end the process
    /// without its goodbye.
    pub(crate) fn listen() -> Result<Self, Fatal> {
        let listen = |kind| {
            signal(kind).map_err(|error| Fatal(format!("cannot listen for signals: {error}")))
        };
        Ok(Self {
            interrupt: listen(SignalKind::interrupt())?,
            terminate: listen(SignalKind::terminate())?,
        })
    }

    async fn next(&mut self) -> Asked {
        tokio::select! {
            _ = self.interrupt.recv() => Asked::Quickly,
            _ = self.terminate.recv() => Asked::Gently,
        }
    }

    /// Leads the server from stage to stage as it is told: at the first signal to its end, after
    /// `drain` where it is told gently. Completes at the second, which nothing may outlast.
    pub(crate) async fn lead(mut self, stages: watch::Sender<Stage>, drain: Duration) {
        let asked = self.next().await;
        if asked == Asked::Gently && !drain.is_zero() {
            tracing::info!(
                seconds = drain.as_secs(),
                "draining: not ready any more, and answering what still comes"
            );
            stages.send_replace(Stage::Draining);
            tokio::select! {
                () = tokio::time::sleep(drain) => {}
                _ = self.next() => return,
            }
        }
        tracing::info!("stopping");
        stages.send_replace(Stage::Closing);
        self.next().await;
    }
}
