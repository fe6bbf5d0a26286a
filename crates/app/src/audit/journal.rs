//! The trail of a server on a database of its own: an event is on disk when it is in the journal, and
//! is looked up once it is in the database, which it comes into with many others.
//!
//! An event has a dozen places in the database: its row, and what it is looked up by. A transaction
//! for the few that come at the same time changes about as many pages as one for a thousand, and each
//! makes readers forget what they have read before. So a request waits for the journal alone, and rows
//! follow within [`LAG`], or as soon as somebody looks up. What a crash leaves in the journal is
//! written at the next start; a row that was written before is not written twice.

mod encoding;

use std::io;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use ::journal::{Journal, Sealed};
use db::Db;
use tokio::sync::{mpsc, oneshot};
use tokio::task::JoinHandle;
use tokio::time::{Instant, sleep_until};

use super::entry::{Entry, Outcome, Row, Waiting};

/// How long an event is in the journal alone at the most, as long as the database keeps up.
const LAG: Duration = Duration::from_millis(250);

/// How many entries share one write of the journal at the most.
const GROUP: usize = 512;

/// How long the journal waits for more where the group before had some: each write and sync costs the
/// same however much is in it. A request that comes alone waits for nothing.
const LINGER: Duration = Duration::from_micros(500);

/// How many rows share one commit at the most: other changes wait for it.
const CHUNK: usize = 512;

/// How many rows wait for the database at the most; beyond it requests wait too.
const BACKLOG: usize = 32 * 1024;

/// How long it is until a database is tried again that could not be written.
const RETRY: Duration = Duration::from_secs(1);

/// The journal of a server's trail, with what an earlier process left in it.
#[derive(Debug)]
pub struct TrailJournal {
    journal: Journal,
    left: Batch,
}

impl TrailJournal {
    /// Opens the journal of a folder, which is made where it is missing. Only one process may have it
    /// open.
    ///
    /// An entry that cannot be read is an error, so that nothing of it is lost: another version wrote
    /// it, and can be started once to work on it.
    pub fn open(folder: &Path) -> io::Result<Self> {
        let (journal, found) = Journal::open(folder)?;
        let rows = found.entries.iter().map(|entry| encoding::decode(entry));
        let rows: Vec<Row> = rows
            .collect::<Option<_>>()
            .ok_or_else(|| io::Error::other("an entry is not one of this version's"))?;
        let left = Batch {
            rows: rows.into(),
            sealed: found.sealed,
            waiting: Vec::new(),
        };
        Ok(Self { journal, left })
    }
}

/// What a journal has that may not be in the database yet, told by numbers that do not come again:
/// for a backup beside the running server.
pub fn trail_in_journal(folder: &Path) -> io::Result<Vec<u64>> {
    ::journal::in_use(folder)
}

/// Rows on their way into the database, and what is done when they are there.
#[derive(Debug)]
struct Batch {
    rows: Arc<[Row]>,
    sealed: Vec<Sealed>,
    waiting: Vec<oneshot::Sender<()>>,
}

/// Starts the writer, on a thread of its own: it waits for the disk.
pub(super) fn start(db: Db, kept: TrailJournal, queue: mpsc::Receiver<Entry>) -> io::Result<()> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_time()
        .build()?;
    let thread = std::thread::Builder::new().name("trail-journal".to_owned());
    let keeper = keeper(db, kept.journal);
    thread.spawn(move || runtime.block_on(keeper.run(kept.left, queue)))?;
    Ok(())
}

struct Keeper {
    db: Db,
    journal: Journal,
    /// What is in the file that is appended to, oldest first.
    pending: Vec<Row>,
    /// Since when there is something pending.
    since: Option<Instant>,
    /// Who waits for what is pending to be in the database.
    wanted: Vec<oneshot::Sender<()>>,
    writing: Option<JoinHandle<(Batch, Result<(), db::Error>)>>,
    /// Whether the database could not be written the last time.
    failing: bool,
    /// Whether requests come faster than the disk takes them one by one.
    is_busy: bool,
}

fn keeper(db: Db, journal: Journal) -> Keeper {
    Keeper {
        db,
        journal,
        pending: Vec::new(),
        since: None,
        wanted: Vec::new(),
        writing: None,
        failing: false,
        is_busy: false,
    }
}

impl Keeper {
    async fn run(mut self, left: Batch, mut queue: mpsc::Receiver<Entry>) {
        if !left.sealed.is_empty() {
            let rows = left.rows.len();
            tracing::info!(
                rows,
                "the trail's journal has what was not in the database yet"
            );
            self.write(left, Duration::ZERO);
        }
        let mut entries = Vec::with_capacity(GROUP);
        let mut is_open = true;
        while is_open || self.writing.is_some() || self.since.is_some() {
            let due = self.since.map(|since| since + LAG);
            let has_room = self.pending.len() < BACKLOG || self.failing;
            tokio::select! {
                biased;
                written = finished(&mut self.writing), if self.writing.is_some() => {
                    self.wrote(written);
                }
                () = until(due), if due.is_some() && self.writing.is_none() => self.hand_over(),
                count = queue.recv_many(&mut entries, GROUP), if is_open && has_room => {
                    is_open = count > 0;
                    self.linger(&mut entries, &mut queue);
                    self.take(&mut entries);
                }
            }
        }
    }

    /// Waits for what else comes, where much does.
    #[expect(
        clippy::disallowed_methods,
        reason = "a thread of its own, and no event that would be waited for"
    )]
    fn linger(&mut self, entries: &mut Vec<Entry>, queue: &mut mpsc::Receiver<Entry>) {
        if self.is_busy && !entries.is_empty() && entries.len() < GROUP {
            // The thread's own: a timer of the runtime would take a millisecond or two.
            std::thread::sleep(LINGER);
            let room = GROUP - entries.len();
            entries.extend(std::iter::from_fn(|| queue.try_recv().ok()).take(room));
        }
        self.is_busy = entries.len() > 1;
    }

    /// Appends what came, and says so to those who wait for it.
    fn take(&mut self, entries: &mut Vec<Entry>) {
        let mut rows = Vec::with_capacity(entries.len());
        let mut waiting: Vec<Waiting> = Vec::with_capacity(entries.len());
        let mut is_wanted = false;
        for entry in entries.drain(..) {
            match entry {
                Entry::Row(row, done) => {
                    rows.push(row);
                    waiting.extend(done);
                }
                Entry::CaughtUp(done) => {
                    self.wanted.push(done);
                    is_wanted = true;
                }
            }
        }
        let appended = self.append(&rows);
        if let Err(error) = &appended {
            tracing::error!(%error, "the audit trail cannot be written; requests are refused");
        } else if !rows.is_empty() {
            self.pending.append(&mut rows);
            self.since.get_or_insert_with(Instant::now);
        }
        let outcome = if appended.is_ok() {
            Outcome::Kept
        } else {
            Outcome::Lost
        };
        for done in waiting {
            // Whoever asked may have gone away; the event stands all the same.
            let _nobody_waits = done.send(outcome);
        }
        if is_wanted && self.pending.is_empty() && self.writing.is_none() {
            self.answer();
        } else if is_wanted && !self.pending.is_empty() {
            // Now, or as soon as the batch before it is written.
            self.since = Instant::now().checked_sub(LAG);
        }
    }

    fn append(&mut self, rows: &[Row]) -> io::Result<()> {
        let entries: Vec<Vec<u8>> = rows.iter().filter_map(encoding::encode).collect();
        if entries.is_empty() {
            return Ok(());
        }
        if self.pending.len() >= BACKLOG {
            return Err(io::Error::other("too much waits for the database"));
        }
        let appended = self.journal.append(&entries);
        if appended.is_err() {
            // What there is goes on its way, and the next attempt has another file.
            self.since.get_or_insert_with(Instant::now);
        }
        appended
    }

    /// Gives what is pending to the database.
    fn hand_over(&mut self) {
        self.since = None;
        match self.journal.seal() {
            Ok(sealed) => {
                let batch = Batch {
                    rows: sorted(std::mem::take(&mut self.pending)).into(),
                    sealed: vec![sealed],
                    waiting: std::mem::take(&mut self.wanted),
                };
                self.write(batch, Duration::ZERO);
            }
            Err(error) => {
                tracing::error!(%error, "the trail's journal has no other file");
                self.since = Some(Instant::now());
                self.answer();
            }
        }
    }

    fn write(&mut self, batch: Batch, after: Duration) {
        let db = self.db.clone();
        self.writing = Some(tokio::spawn(async move {
            tokio::time::sleep(after).await;
            let written = write(&db, &batch.rows).await;
            (batch, written)
        }));
    }

    fn wrote(&mut self, written: Option<(Batch, Result<(), db::Error>)>) {
        self.writing = None;
        let Some((mut batch, written)) = written else {
            return;
        };
        let waiting = std::mem::take(&mut batch.waiting);
        self.failing = written.is_err();
        if let Err(error) = written {
            tracing::error!(%error, "the audit trail is on disk, and cannot be looked up yet");
            self.wanted.extend(waiting);
            self.answer();
            self.write(batch, RETRY);
            return;
        }
        for sealed in batch.sealed {
            if let Err(error) = self.journal.free(sealed) {
                tracing::warn!(%error, "a file of the trail's journal cannot be used again");
            }
        }
        // Only now: whoever waits may end the process.
        for done in waiting {
            let _nobody_waits = done.send(());
        }
        if self.pending.is_empty() {
            self.answer();
        }
    }

    /// Lets those go on who wait, where they would wait for something that does not come.
    fn answer(&mut self) {
        for done in self.wanted.drain(..) {
            let _nobody_waits = done.send(());
        }
    }
}

/// In the order of their places, so that the rows of a transaction change few pages where there are
/// thousands of accounts and people. The events of each stay in the order in which they came.
fn sorted(mut rows: Vec<Row>) -> Vec<Row> {
    rows.sort_by(|one, other| one.place().cmp(&other.place()));
    rows
}

/// Writes rows in several transactions, so that other changes come in between.
async fn write(db: &Db, rows: &Arc<[Row]>) -> Result<(), db::Error> {
    let mut from = 0;
    while from < rows.len() {
        let to = from.saturating_add(CHUNK).min(rows.len());
        let rows = Arc::clone(rows);
        db.write("audit", move |tx| {
            let chunk = rows.get(from..to).unwrap_or_default();
            chunk.iter().try_for_each(|row| row.write(tx))
        })
        .await?;
        from = to;
    }
    Ok(())
}

/// What a task brings, once it is done; nothing where it is none, or failed.
async fn finished<T>(task: &mut Option<JoinHandle<T>>) -> Option<T> {
    match task {
        Some(task) => task.await.ok(),
        None => None,
    }
}

async fn until(due: Option<Instant>) {
    if let Some(due) = due {
        sleep_until(due).await;
    }
}

#[cfg(test)]
mod tests;
