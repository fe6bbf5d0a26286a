//! PostgreSQL: the same closures, run on a blocking thread over a pooled connection.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;

use bytes::BytesMut;
use deadpool_postgres::{Manager, ManagerConfig, Object, Pool, RecyclingMethod};
use tokio::runtime::Handle;
use tokio_postgres::NoTls;
use tokio_postgres::error::SqlState;
use tokio_postgres::types::{IsNull, ToSql, Type, to_sql_checked};

use crate::value::Cell;
use crate::{Bind, Error, OpenError, Row, Tx, Violation};

/// How often a transaction is run before its conflict is reported.
const ATTEMPTS: u32 = 12;
/// How long a server that does not answer is waited for, unless the URL says otherwise.
const CONNECT_TIMEOUT: std::time::Duration = std::time::Duration::from_secs(10);

/// A serializable transaction that scans a table conflicts with everybody who writes to it, and while
/// tables are small the planner prefers that. Every statement of ours has an index. It is said in each
/// transaction, on the way that is made anyhow: poolers refuse it as a connection begins.
macro_rules! begin {
    ($mode:literal) => {
        concat!(
            "BEGIN ISOLATION LEVEL ",
            $mode,
            "; SET LOCAL enable_seqscan = off"
        )
    };
}

#[derive(Debug)]
pub(crate) struct Postgres {
    pool: Pool,
}

/// What a transaction is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Access {
    Read,
    Write,
    /// To take rows on that nobody else has locked.
    Claim,
}

/// A connection driven synchronously from a blocking thread.
#[derive(Debug)]
pub(crate) struct Client {
    object: Object,
    runtime: Handle,
}

impl Postgres {
    pub(crate) async fn connect(url: &str) -> Result<Self, OpenError> {
        let mut config: tokio_postgres::Config = url.parse().map_err(|error| {
            OpenError(format!(
                "the database URL cannot be read: {error}; it is like \
                 `postgres://user:password@host/database`"
            ))
        })?;
        if config.get_connect_timeout().is_none() {
            config.connect_timeout(CONNECT_TIMEOUT);
        }
        let recycling = ManagerConfig {
            recycling_method: RecyclingMethod::Fast,
        };
        let manager = Manager::from_config(config, NoTls, recycling);
        let pool = Pool::builder(manager)
            .max_size(16)
            .build()
            .map_err(|error| OpenError(format!("cannot make a connection pool: {error}")))?;
        // The first connection is made now, so that a wrong address is told at the start.
        drop(pool.get().await.map_err(|error| {
            OpenError(format!(
                "cannot connect to PostgreSQL: {}: look whether it runs and whether \
                         --database is right",
                innermost(&error)
            ))
        })?);
        Ok(Self { pool })
    }

    pub(crate) async fn run<T, E>(
        &self,
        name: &'static str,
        access: Access,
        body: impl Fn(&mut Tx<'_>) -> Result<T, E> + Send + Sync + 'static,
    ) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<Error> + Send + 'static,
    {
        let body = Arc::new(body);
        for attempt in 0..ATTEMPTS {
            let object = self
                .pool
                .get()
                .await
                .map_err(|error| Error::Engine(format!("no database connection: {error}")))?;
            let client = Client {
                object,
                runtime: Handle::current(),
            };
            let once = Arc::clone(&body);
            let outcome = tokio::task::spawn_blocking(move || client.transaction(access, &*once))
                .await
                .map_err(|error| Error::Engine(format!("a transaction was lost: {error}")))?;
            match outcome {
                Outcome::Done(result) => return result,
                Outcome::Again => {
                    tracing::debug!(transaction = name, attempt, "met another transaction");
                    let pause = 2_u64.saturating_pow(attempt).min(200);
                    tokio::time::sleep(std::time::Duration::from_millis(pause)).await;
                }
            }
        }
        Err(E::from(Error::Retry))
    }
}

enum Outcome<T, E> {
    Done(Result<T, E>),
    Again,
}

impl Client {
    fn transaction<T, E: From<Error>>(
        &self,
        access: Access,
        body: &impl Fn(&mut Tx<'_>) -> Result<T, E>,
    ) -> Outcome<T, E> {
        let begin = match access {
            Access::Read => begin!("REPEATABLE READ READ ONLY"),
            Access::Write => begin!("SERIALIZABLE"),
            // Serializable, two claims would each have read what the other writes, and one would
            // always be run again.
            Access::Claim => begin!("READ COMMITTED"),
        };
        if let Err(error) = self.batch(begin) {
            return Outcome::Done(Err(error.into()));
        }
        CONFLICT.set(false);
        let result = catch_unwind(AssertUnwindSafe(|| {
            body(&mut Tx {
                connection: crate::Connection::Postgres(self),
            })
        }))
        .unwrap_or_else(|panic| Err(Error::Engine(crate::sqlite::panic_text(&*panic)).into()));
        match result {
            Ok(value) => match self.batch("COMMIT") {
                Ok(()) => Outcome::Done(Ok(value)),
                Err(Error::Retry) => self.undo(Outcome::Again),
                Err(error) => self.undo(Outcome::Done(Err(error.into()))),
            },
            Err(error) => {
                // The body's error type hides a conflict; the connection remembers it.
                let outcome = if CONFLICT.take() {
                    Outcome::Again
                } else {
                    Outcome::Done(Err(error))
                };
                self.undo(outcome)
            }
        }
    }

    fn undo<T>(&self, outcome: T) -> T {
        if let Err(error) = self.batch("ROLLBACK") {
            tracing::debug!(%error, "the rollback failed; the connection is dropped");
        }
        outcome
    }

    pub(crate) fn query(&self, sql: &str, binds: &[Bind<'_>]) -> Result<Vec<Row>, Error> {
        let rows = self.block(async {
            let statement = self.object.prepare_cached(sql).await?;
            self.object.query(&statement, &parameters(binds)).await
        })?;
        rows.iter().map(row).collect()
    }

    pub(crate) fn execute(&self, sql: &str, binds: &[Bind<'_>]) -> Result<u64, Error> {
        self.block(async {
            let statement = self.object.prepare_cached(sql).await?;
            self.object.execute(&statement, &parameters(binds)).await
        })
    }

    pub(crate) fn batch(&self, sql: &str) -> Result<(), Error> {
        self.block(self.object.batch_execute(sql))
    }

    pub(crate) fn prepare(&self, sql: &str) -> Result<(), Error> {
        self.block(async { self.object.prepare(sql).await.map(drop) })
    }

    /// The plan that holds whatever is bound. Tables of a test are empty, and those are read from end to
    /// end rather than by an index: transactions begin with that forbidden, so that what is scanned
    /// nevertheless has no index.
    pub(crate) fn plan(&self, sql: &str) -> Result<Vec<String>, Error> {
        self.batch(
            "SET LOCAL plan_cache_mode = force_generic_plan; SET LOCAL enable_hashjoin = off; \
             SET LOCAL enable_mergejoin = off",
        )?;
        self.batch(&format!("PREPARE plan_of AS {sql}"))?;
        let count = self.block(async { self.object.prepare(sql).await })?;
        let nulls = vec!["NULL"; count.params().len()].join(", ");
        let nulls = if nulls.is_empty() {
            nulls
        } else {
            format!("({nulls})")
        };
        let explain = format!("EXPLAIN EXECUTE plan_of{nulls}");
        let rows = self.block(self.object.simple_query(&explain))?;
        self.batch("DEALLOCATE plan_of")?;
        let lines = rows.iter().filter_map(|message| match message {
            tokio_postgres::SimpleQueryMessage::Row(row) => row.get(0).map(str::to_owned),
            _ => None,
        });
        Ok(crate::plan::steps(&lines.collect::<Vec<_>>()))
    }

    fn block<T>(
        &self,
        work: impl Future<Output = Result<T, tokio_postgres::Error>>,
    ) -> Result<T, Error> {
        self.runtime.block_on(work).map_err(|error| {
            let error = translate(&error);
            if matches!(error, Error::Retry) {
                CONFLICT.set(true);
            }
            error
        })
    }
}

thread_local! {
    /// Whether the transaction that runs on this thread was refused as a conflict.
    static CONFLICT: std::cell::Cell<bool> = const { std::cell::Cell::new(false) };
}

/// What lies at the bottom of a failure: the pool's own words say nothing.
fn innermost(error: &(dyn std::error::Error + 'static)) -> String {
    let mut innermost = error;
    while let Some(source) = innermost.source() {
        innermost = source;
    }
    innermost.to_string()
}

fn parameters<'a>(binds: &'a [Bind<'a>]) -> Vec<&'a (dyn ToSql + Sync)> {
    binds
        .iter()
        .map(|bind| -> &(dyn ToSql + Sync) { bind })
        .collect()
}

impl ToSql for Bind<'_> {
    fn to_sql(
        &self,
        ty: &Type,
        out: &mut BytesMut,
    ) -> Result<IsNull, Box<dyn std::error::Error + Sync + Send>> {
        match self {
            Bind::Null => Ok(IsNull::Yes),
            Bind::Int(value) => value.to_sql(ty, out),
            Bind::Text(text) => text.to_sql(ty, out),
            Bind::Blob(bytes) => bytes.to_sql(ty, out),
        }
    }

    fn accepts(ty: &Type) -> bool {
        matches!(
            *ty,
            Type::INT8 | Type::TEXT | Type::VARCHAR | Type::NAME | Type::BYTEA
        )
    }

    to_sql_checked!();
}

fn row(row: &tokio_postgres::Row) -> Result<Row, Error> {
    let cells = row.columns().iter().enumerate().map(|(index, column)| {
        let cell = match *column.type_() {
            Type::INT8 => row
                .try_get::<_, Option<i64>>(index)
                .map(|v| v.map(Cell::Int)),
            Type::INT4 => row
                .try_get::<_, Option<i32>>(index)
                .map(|v| v.map(|v| Cell::Int(i64::from(v)))),
            Type::BOOL => row
                .try_get::<_, Option<bool>>(index)
                .map(|v| v.map(|v| Cell::Int(i64::from(v)))),
            Type::BYTEA => row
                .try_get::<_, Option<Vec<u8>>>(index)
                .map(|v| v.map(Cell::Blob)),
            _ => row
                .try_get::<_, Option<String>>(index)
                .map(|v| v.map(Cell::Text)),
        };
        cell.map(|cell| cell.unwrap_or(Cell::Null))
            .map_err(|error| Error::corrupt(format!("column `{}`: {error}", column.name())))
    });
    cells.collect::<Result<_, _>>().map(Row)
}

fn translate(error: &tokio_postgres::Error) -> Error {
    let Some(database) = error.as_db_error() else {
        return Error::Engine(error.to_string());
    };
    let code = database.code();
    if *code == SqlState::T_R_SERIALIZATION_FAILURE || *code == SqlState::T_R_DEADLOCK_DETECTED {
        Error::Retry
    } else if *code == SqlState::UNIQUE_VIOLATION {
        Error::Violation(Violation::Unique(
            database.constraint().unwrap_or_default().to_owned(),
        ))
    } else if *code == SqlState::FOREIGN_KEY_VIOLATION {
        Error::Violation(Violation::ForeignKey)
    } else if *code == SqlState::CHECK_VIOLATION || *code == SqlState::NOT_NULL_VIOLATION {
        Error::Violation(Violation::Check)
    } else {
        Error::Engine(format!("{}: {}", code.code(), database.message()))
    }
}
