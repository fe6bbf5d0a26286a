//! The embedded engine: one writer thread with group commit, a reader connection per thread.

use std::any::Any;
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex, PoisonError};

use rusqlite::config::DbConfig;
use rusqlite::types::ValueRef;
use rusqlite::{Connection, OpenFlags};
use tokio::sync::oneshot;

use crate::{Bind, Error, OpenError, Row, Tx, Violation};

/// How many queued writes share one commit at the most.
const GROUP: usize = 256;

#[derive(Debug)]
pub(crate) struct Sqlite {
    /// Names this database among the reader connections that threads keep.
    id: u64,
    source: Source,
    writer: Sender<Job>,
}

#[derive(Debug, Clone)]
enum Source {
    File(PathBuf),
    /// One connection for everything; readers wait for their turn.
    Memory(Arc<Mutex<Connection>>),
}

/// Runs within the group's transaction (or is told why there is none) and leaves what is to be done
/// after the commit.
type Job = Box<dyn FnOnce(Result<&Connection, &str>) -> Finish + Send>;
type Finish = Box<dyn FnOnce(Result<(), Error>) + Send>;

static NEXT_ID: AtomicU64 = AtomicU64::new(0);

thread_local! {
    static READERS: RefCell<BTreeMap<u64, Connection>> = const { RefCell::new(BTreeMap::new()) };
}

/// How many databases a thread keeps a reader for; more than one only in tests.
const READERS_A_THREAD: usize = 4;

impl Sqlite {
    pub(crate) fn open(path: &Path) -> Result<Self, OpenError> {
        let writer = open(path, "WAL", "FULL").map_err(|error| cannot_open(path, &error))?;
        Ok(Self::start(
            Source::File(path.to_owned()),
            Arc::new(Mutex::new(writer)),
        ))
    }

    /// With a reader for each thread and no writer.
    pub(crate) fn open_to_read(path: &Path) -> Result<Self, OpenError> {
        // Opened now, so that what is wrong with the file is told here.
        open_reader(path)
            .and_then(|reader| reader.pragma_query_value(None, "schema_version", |_row| Ok(())))
            .map_err(|error| cannot_open(path, &error))?;
        let (writer, _nobody) = channel();
        Ok(Self {
            id: NEXT_ID.fetch_add(1, Ordering::Relaxed),
            source: Source::File(path.to_owned()),
            writer,
        })
    }

    /// With the way back in memory, and the disk taking its time.
    pub(crate) fn open_to_fill(path: &Path) -> Result<Self, OpenError> {
        let writer = open(path, "MEMORY", "OFF").map_err(|error| cannot_open(path, &error))?;
        Ok(Self::start(
            Source::File(path.to_owned()),
            Arc::new(Mutex::new(writer)),
        ))
    }

    pub(crate) fn in_memory() -> Result<Self, OpenError> {
        let connection = Connection::open_in_memory()
            .and_then(|connection| configure(connection, "MEMORY", "OFF"))
            .map_err(|error| OpenError(format!("cannot make a database in memory: {error}")))?;
        let connection = Arc::new(Mutex::new(connection));
        Ok(Self::start(
            Source::Memory(Arc::clone(&connection)),
            connection,
        ))
    }

    fn start(source: Source, connection: Arc<Mutex<Connection>>) -> Self {
        let (writer, jobs) = channel();
        let thread = std::thread::Builder::new().name("sqlite-writer".to_owned());
        if let Err(error) = thread.spawn(move || write_groups(&connection, &jobs)) {
            tracing::error!(%error, "the writer thread did not start");
        }
        Self {
            id: NEXT_ID.fetch_add(1, Ordering::Relaxed),
            source,
            writer,
        }
    }

    // Async like its sibling on PostgreSQL, but inline: a point read costs less than a hop to
    // another thread does.
    #[expect(clippy::unused_async, reason = "the same shape as PostgreSQL's")]
    pub(crate) async fn read<T, E: From<Error>>(
        &self,
        read: impl Fn(&mut Tx<'_>) -> Result<T, E> + Send,
    ) -> Result<T, E> {
        match &self.source {
            Source::Memory(connection) => {
                let connection = connection.lock().unwrap_or_else(PoisonError::into_inner);
                snapshot(&connection, read)
            }
            Source::File(path) => {
                let known = READERS.with_borrow_mut(|readers| readers.remove(&self.id));
                let connection = match known {
                    Some(connection) => connection,
                    None => open_reader(path).map_err(|error| Error::Engine(error.to_string()))?,
                };
                let result = snapshot(&connection, read);
                READERS.with_borrow_mut(|readers| {
                    while readers.len() >= READERS_A_THREAD {
                        readers.pop_first();
                    }
                    readers.insert(self.id, connection);
                });
                result
            }
        }
    }

    pub(crate) async fn write<T, E>(
        &self,
        write: impl Fn(&mut Tx<'_>) -> Result<T, E> + Send + 'static,
    ) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<Error> + Send + 'static,
    {
        let (answer, result) = oneshot::channel();
        let job: Job = Box::new(move |connection| {
            let outcome = match connection {
                Ok(connection) => in_savepoint(connection, &write),
                Err(failure) => Err(E::from(Error::Engine(failure.to_owned()))),
            };
            Box::new(move |committed| {
                let outcome = match (outcome, committed) {
                    (Ok(value), Ok(())) => Ok(value),
                    (Ok(_), Err(error)) => Err(E::from(error)),
                    (Err(error), _) => Err(error),
                };
                // Nobody waits any more where the request was dropped; the change stands.
                drop(answer.send(outcome));
            })
        });
        self.writer
            .send(job)
            .map_err(|_gone| Error::Engine("the writer is gone".to_owned()))?;
        result
            .await
            .map_err(|_gone| Error::Engine("the writer is gone".to_owned()))?
    }
}

/// A connection is used by one thread at a time: it needs no lock of its own.
const UNSHARED: OpenFlags = OpenFlags::SQLITE_OPEN_NO_MUTEX;

fn open(path: &Path, journal: &str, sync: &str) -> rusqlite::Result<Connection> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE | UNSHARED;
    configure(Connection::open_with_flags(path, flags)?, journal, sync)
}

fn cannot_open(path: &Path, error: &rusqlite::Error) -> OpenError {
    OpenError(format!(
        "cannot open the database `{}`: {error}; it has to be a SQLite file that this user may \
         read and write",
        path.display()
    ))
}

fn open_reader(path: &Path) -> rusqlite::Result<Connection> {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | UNSHARED;
    let connection = Connection::open_with_flags(path, flags)?;
    prepare_for_statements(&connection)?;
    // The file is not mapped into memory: SQLite takes the mapping down whenever somebody else has
    // committed, which here is all the time, and every page is a page fault again.
    connection.pragma_update(None, "mmap_size", 0)?;
    // In KiB, of each thread that reads. What a thousand people's requests look at in between two commits
    // does not fit into SQLite's usual 2 MiB where a database has millions of rows.
    connection.pragma_update(None, "cache_size", -16_384)?;
    Ok(connection)
}

fn prepare_for_statements(connection: &Connection) -> rusqlite::Result<()> {
    connection.busy_timeout(std::time::Duration::from_secs(5))?;
    connection.set_prepared_statement_cache_capacity(512);
    // Plans that do not depend on what is bound: otherwise a statement for which a partial index
    // comes into question is planned anew for every value.
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
    Ok(())
}

fn configure(connection: Connection, journal: &str, sync: &str) -> rusqlite::Result<Connection> {
    prepare_for_statements(&connection)?;
    connection.pragma_update_and_check(None, "journal_mode", journal, |_row| Ok(()))?;
    connection.pragma_update(None, "synchronous", sync)?;
    connection.pragma_update(None, "foreign_keys", "ON")?;
    // A checkpoint writes each page once however often it has changed since the last one: 64 MiB of
    // log make many changes one write.
    connection.pragma_update(None, "wal_autocheckpoint", 16_384)?;
    // Negative: in KiB. Pages that one batch after another changes stay at hand.
    connection.pragma_update(None, "cache_size", -65_536)?;
    Ok(connection)
}

fn snapshot<T, E: From<Error>>(
    connection: &Connection,
    read: impl Fn(&mut Tx<'_>) -> Result<T, E>,
) -> Result<T, E> {
    execute(connection, "BEGIN", &[])?;
    let result = read(&mut Tx {
        connection: crate::Connection::Sqlite(connection),
    });
    execute(connection, "ROLLBACK", &[])?;
    result
}

/// Takes jobs as they come; those that queued up while a commit was under way share the next.
fn write_groups(connection: &Mutex<Connection>, jobs: &Receiver<Job>) {
    while let Ok(first) = jobs.recv() {
        let connection = connection.lock().unwrap_or_else(PoisonError::into_inner);
        let begun = execute(&connection, "BEGIN IMMEDIATE", &[]).map_err(|e| e.to_string());
        let mut finishes = Vec::with_capacity(GROUP);
        let mut next = Some(first);
        while let Some(job) = next {
            // Without the group's transaction a savepoint would commit by itself.
            let group = begun.as_ref().map(|_| &*connection).map_err(String::as_str);
            finishes.push(job(group));
            next = if finishes.len() < GROUP {
                jobs.try_recv().ok()
            } else {
                None
            };
        }
        let committed = match &begun {
            Ok(_) => execute(&connection, "COMMIT", &[]).map_err(|e| e.to_string()),
            Err(failure) => Err(failure.clone()),
        };
        if committed.is_err() && !connection.is_autocommit() {
            drop(execute(&connection, "ROLLBACK", &[]));
        }
        drop(connection);
        let failure = committed.err();
        for finish in finishes {
            finish(
                failure
                    .clone()
                    .map_or(Ok(()), |text| Err(Error::Engine(text))),
            );
        }
    }
}

fn in_savepoint<T, E: From<Error>>(
    connection: &Connection,
    write: &impl Fn(&mut Tx<'_>) -> Result<T, E>,
) -> Result<T, E> {
    execute(connection, "SAVEPOINT job", &[])?;
    let result = catch_unwind(AssertUnwindSafe(|| {
        write(&mut Tx {
            connection: crate::Connection::Sqlite(connection),
        })
    }))
    .unwrap_or_else(|panic| Err(E::from(Error::Engine(panic_text(&*panic)))));
    if result.is_err() {
        execute(connection, "ROLLBACK TO job", &[])?;
    }
    execute(connection, "RELEASE job", &[])?;
    result
}

pub(crate) fn panic_text(panic: &(dyn Any + Send)) -> String {
    let text = panic
        .downcast_ref::<&str>()
        .copied()
        .or_else(|| panic.downcast_ref::<String>().map(String::as_str))
        .unwrap_or("unknown");
    format!("a transaction panicked: {text}")
}

pub(crate) fn query(
    connection: &Connection,
    sql: &str,
    binds: &[Bind<'_>],
) -> Result<Vec<Row>, Error> {
    let run = || {
        let mut statement = connection.prepare_cached(sql)?;
        let columns = statement.column_count();
        let mut rows = statement.query(rusqlite::params_from_iter(binds))?;
        let mut result = Vec::new();
        while let Some(row) = rows.next()? {
            let mut kept = Row::with_capacity(columns);
            for index in 0..columns {
                push(&mut kept, row.get_ref(index)?);
            }
            result.push(kept);
        }
        Ok(result)
    };
    run().map_err(|error| translate(connection, &error))
}

pub(crate) fn execute(
    connection: &Connection,
    sql: &str,
    binds: &[Bind<'_>],
) -> Result<u64, Error> {
    connection
        .prepare_cached(sql)
        .and_then(|mut statement| statement.execute(rusqlite::params_from_iter(binds)))
        .map(|count| u64::try_from(count).unwrap_or(u64::MAX))
        .map_err(|error| translate(connection, &error))
}

pub(crate) fn batch(connection: &Connection, sql: &str) -> Result<(), Error> {
    connection
        .execute_batch(sql)
        .map_err(|error| translate(connection, &error))
}

pub(crate) fn prepare(connection: &Connection, sql: &str) -> Result<(), Error> {
    connection
        .prepare(sql)
        .map(drop)
        .map_err(|error| translate(connection, &error))
}

pub(crate) fn plan(connection: &Connection, sql: &str) -> Result<Vec<String>, Error> {
    let run = || {
        let mut statement = connection.prepare(&format!("EXPLAIN QUERY PLAN {sql}"))?;
        let nulls = vec![Bind::Null; statement.parameter_count()];
        let steps = statement.query_map(rusqlite::params_from_iter(&nulls), |row| row.get(3))?;
        steps.collect::<rusqlite::Result<Vec<_>>>()
    };
    run().map_err(|error| translate(connection, &error))
}

impl rusqlite::ToSql for Bind<'_> {
    fn to_sql(&self) -> rusqlite::Result<rusqlite::types::ToSqlOutput<'_>> {
        Ok(rusqlite::types::ToSqlOutput::Borrowed(match *self {
            Bind::Null => ValueRef::Null,
            Bind::Int(value) => ValueRef::Integer(value),
            Bind::Text(text) => ValueRef::Text(text.as_bytes()),
            Bind::Blob(bytes) => ValueRef::Blob(bytes),
        }))
    }
}

fn push(row: &mut Row, value: ValueRef<'_>) {
    match value {
        ValueRef::Null => row.push(Bind::Null),
        ValueRef::Integer(value) => row.push(Bind::Int(value)),
        // The schema has no floating-point column; a text says more than a panic would.
        ValueRef::Real(value) => row.push(Bind::Text(&value.to_string())),
        ValueRef::Text(bytes) => row.push(Bind::Text(&String::from_utf8_lossy(bytes))),
        ValueRef::Blob(bytes) => row.push(Bind::Blob(bytes)),
    }
}

fn translate(connection: &Connection, error: &rusqlite::Error) -> Error {
    use rusqlite::ffi;
    let rusqlite::Error::SqliteFailure(failure, message) = error else {
        return Error::Engine(error.to_string());
    };
    let message = message.as_deref().unwrap_or_default();
    match failure.extended_code {
        ffi::SQLITE_CONSTRAINT_UNIQUE | ffi::SQLITE_CONSTRAINT_PRIMARYKEY => {
            Error::Violation(Violation::Unique(index_name(connection, message)))
        }
        ffi::SQLITE_CONSTRAINT_FOREIGNKEY => Error::Violation(Violation::ForeignKey),
        ffi::SQLITE_CONSTRAINT_CHECK | ffi::SQLITE_CONSTRAINT_NOTNULL => {
            Error::Violation(Violation::Check)
        }
        _ => Error::Engine(error.to_string()),
    }
}

/// SQLite names the columns (`UNIQUE constraint failed: users.store_id, users.name`); the name of
/// the index over just those columns is looked up, so that both engines name it alike.
fn index_name(connection: &Connection, message: &str) -> String {
    let list = message.rsplit_once(": ").map_or("", |(_, list)| list);
    let table = list.split('.').next().unwrap_or_default();
    let mut columns: Vec<&str> = list
        .split(", ")
        .filter_map(|column| column.split_once('.'))
        .map(|(_, c)| c)
        .collect();
    columns.sort_unstable();
    let find = || -> rusqlite::Result<Option<String>> {
        let mut indexes = connection.prepare_cached(
            "SELECT name, origin FROM pragma_index_list($1) WHERE \"unique\" = 1",
        )?;
        let mut members = connection.prepare_cached("SELECT name FROM pragma_index_info($1)")?;
        let mut rows = indexes.query([table])?;
        while let Some(row) = rows.next()? {
            let (name, origin): (String, String) = (row.get(0)?, row.get(1)?);
            let mut own: Vec<String> = members
                .query_map([&name], |row| row.get(0))?
                .collect::<Result<_, _>>()?;
            own.sort_unstable();
            if own == columns {
                return Ok(Some(if origin == "pk" {
                    format!("{table}_pkey")
                } else {
                    name
                }));
            }
        }
        Ok(None)
    };
    find()
        .ok()
        .flatten()
        .unwrap_or_else(|| format!("{table}_pkey"))
}
