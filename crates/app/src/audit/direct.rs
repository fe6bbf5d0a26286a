//! The trail written to the database itself: in memory, where nothing outlives the process, and on
//! `PostgreSQL`, where no node may keep to itself what must not be lost with it.

use db::Db;
use tokio::sync::mpsc;

use super::entry::{Entry, Outcome};

/// How many rows share one commit at the most.
const GROUP: usize = 512;

/// Writes what comes, in groups, until nobody can send any more.
pub(super) async fn write(db: Db, mut queue: mpsc::Receiver<Entry>) {
    let mut group = Vec::with_capacity(GROUP);
    while queue.recv_many(&mut group, GROUP).await > 0 {
        let mut rows = Vec::with_capacity(group.len());
        let mut waiting = Vec::with_capacity(group.len());
        let mut caught_up = Vec::new();
        for entry in group.drain(..) {
            match entry {
                Entry::Row(row, done) => {
                    rows.push(row);
                    waiting.extend(done);
                }
                Entry::CaughtUp(done) => caught_up.push(done),
            }
        }
        let written: Result<(), db::Error> = db
            .write("audit", move |tx| {
                rows.iter().try_for_each(|row| row.write(tx))
            })
            .await;
        if let Err(error) = &written {
            tracing::error!(%error, "the audit trail cannot be written; requests are refused");
        }
        let outcome = match written {
            Ok(()) => Outcome::Kept,
            Err(db::Error::Unavailable(_)) => Outcome::Unavailable,
            Err(_) => Outcome::Lost,
        };
        for done in waiting {
            // Whoever asked may have gone away; the event stands all the same.
            let _nobody_waits = done.send(outcome);
        }
        for done in caught_up {
            let _nobody_waits = done.send(());
        }
    }
}
