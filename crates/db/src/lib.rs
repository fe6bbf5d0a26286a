//! One [`Db`], one [`Tx`], two engines: embedded SQLite, and PostgreSQL for several nodes.
//!
//! Invariants:
//! - SQL text is written once, in the subset that both engines take: `$1..$n` in the order of
//!   their first appearance, `TEXT`, `BIGINT` and `BLOB` columns, no functions of time, no triggers.
//! - A transaction is a synchronous closure that may run more than once; nothing awaits in it.
//! - When [`Db::write`] has answered `Ok`, the change is on disk.
//! - This crate knows no table of the product.

mod contents;
mod error;
mod migrate;
mod plan;
mod postgres;
mod sqlite;
mod value;

use std::path::Path;
use std::sync::Arc;

pub use contents::{ColumnKind, TableShape};
pub use error::{Error, OpenError, Violation};
pub use migrate::{MigrateError, Migration};
pub use postgres::PostgresOptions;
pub use value::{Bind, FromCell, Row};

/// A database. Cheap to clone.
#[derive(Debug, Clone)]
pub struct Db {
    engine: Arc<Engine>,
}

#[derive(Debug)]
enum Engine {
    Sqlite(sqlite::Sqlite),
    Postgres(postgres::Postgres),
}

/// Which engine a [`Db`] runs on; for tests and for reports to the operator.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EngineKind {
    /// Embedded SQLite.
    Sqlite,
    /// PostgreSQL.
    Postgres,
}

impl Db {
    /// Opens (or creates) the SQLite database at `path`: WAL, `synchronous=FULL`.
    pub fn open_sqlite(path: &Path) -> Result<Self, OpenError> {
        Ok(Self {
            engine: Arc::new(Engine::Sqlite(sqlite::Sqlite::open(path)?)),
        })
    }

    /// A SQLite database in memory, gone when the last clone is dropped.
    pub fn in_memory() -> Result<Self, OpenError> {
        Ok(Self {
            engine: Arc::new(Engine::Sqlite(sqlite::Sqlite::in_memory()?)),
        })
    }

    /// Opens the SQLite database at `path`, which has to be there, to read it beside the server
    /// that uses it, or without one.
    pub fn open_sqlite_to_read(path: &Path) -> Result<Self, OpenError> {
        Ok(Self {
            engine: Arc::new(Engine::Sqlite(sqlite::Sqlite::open_to_read(path)?)),
        })
    }

    /// Opens (or creates) a SQLite database at `path` to fill it: fast, and not safe from a crash,
    /// so whoever fills it syncs the file and only then gives it its name.
    pub fn open_sqlite_to_fill(path: &Path) -> Result<Self, OpenError> {
        Ok(Self {
            engine: Arc::new(Engine::Sqlite(sqlite::Sqlite::open_to_fill(path)?)),
        })
    }

    /// Connects to PostgreSQL at `url` (`postgres://user@host/database`).
    pub async fn connect_postgres(url: &str) -> Result<Self, OpenError> {
        Self::connect_postgres_with(url, PostgresOptions::default()).await
    }

    /// The same with other sizes and times than usual.
    pub async fn connect_postgres_with(
        url: &str,
        options: PostgresOptions,
    ) -> Result<Self, OpenError> {
        let postgres = postgres::Postgres::connect(url, options).await?;
        Ok(Self {
            engine: Arc::new(Engine::Postgres(postgres)),
        })
    }

    /// The engine behind this database.
    pub fn kind(&self) -> EngineKind {
        match *self.engine {
            Engine::Sqlite(_) => EngineKind::Sqlite,
            Engine::Postgres(_) => EngineKind::Postgres,
        }
    }

    /// Runs `read` on a snapshot. `name` appears in traces.
    pub async fn read<T, E>(
        &self,
        name: &'static str,
        read: impl Fn(&mut Tx<'_>) -> Result<T, E> + Send + Sync + 'static,
    ) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<Error> + Send + 'static,
    {
        match &*self.engine {
            Engine::Sqlite(sqlite) => sqlite.read(read).await,
            Engine::Postgres(postgres) => {
                Box::pin(postgres.run(name, postgres::Access::Read, read)).await
            }
        }
    }

    /// Runs `write` in a serializable transaction, again where it met another one, and answers
    /// when its effect is on disk. An `Err` from `write` undoes all that it did.
    pub async fn write<T, E>(
        &self,
        name: &'static str,
        write: impl Fn(&mut Tx<'_>) -> Result<T, E> + Send + Sync + 'static,
    ) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<Error> + Send + 'static,
    {
        match &*self.engine {
            Engine::Sqlite(sqlite) => sqlite.write(write).await,
            Engine::Postgres(postgres) => {
                Box::pin(postgres.run(name, postgres::Access::Write, write)).await
            }
        }
    }

    /// The same for taking work on: nothing of what `claim` reads and leaves has to stay as it is
    /// until it ends. What is written is what nobody else writes, and on PostgreSQL such transactions
    /// neither wait for each other nor make others run again for what they have read.
    pub async fn claim<T, E>(
        &self,
        name: &'static str,
        claim: impl Fn(&mut Tx<'_>) -> Result<T, E> + Send + Sync + 'static,
    ) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<Error> + Send + 'static,
    {
        match &*self.engine {
            Engine::Sqlite(sqlite) => sqlite.write(claim).await,
            Engine::Postgres(postgres) => {
                Box::pin(postgres.run(name, postgres::Access::Claim, claim)).await
            }
        }
    }

    /// Whether the database answers, now: unlike [`Db::read`] it does not wait for one that may come
    /// back.
    pub async fn check(&self) -> Result<(), Error> {
        match &*self.engine {
            Engine::Sqlite(sqlite) => {
                let one = |tx: &mut Tx<'_>| tx.scalar::<i64>("SELECT 1", &[]);
                sqlite.read(one).await.map(drop)
            }
            Engine::Postgres(postgres) => Box::pin(postgres.check()).await,
        }
    }

    /// A [`Db::write`] that may take as long as it takes.
    async fn change_schema<T, E>(
        &self,
        name: &'static str,
        change: impl Fn(&mut Tx<'_>) -> Result<T, E> + Send + Sync + 'static,
    ) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<Error> + Send + 'static,
    {
        match &*self.engine {
            Engine::Sqlite(sqlite) => sqlite.write(change).await,
            Engine::Postgres(postgres) => {
                Box::pin(postgres.run(name, postgres::Access::Migrate, change)).await
            }
        }
    }

    /// Brings the schema up to the newest of `migrations` (in order of their versions, from 1).
    pub async fn migrate(&self, migrations: &'static [Migration]) -> Result<(), MigrateError> {
        migrate::migrate(self, migrations).await
    }

    /// Empties every table and keeps the schema: the emulator's reset.
    pub async fn wipe(&self) -> Result<(), Error> {
        let kind = self.kind();
        self.write("wipe", move |tx| migrate::wipe(tx, kind)).await
    }
}

/// A transaction in which statements run.
#[derive(Debug)]
pub struct Tx<'a> {
    connection: Connection<'a>,
}

#[derive(Debug)]
enum Connection<'a> {
    Sqlite(&'a rusqlite::Connection),
    Postgres(&'a postgres::Client),
}

impl Tx<'_> {
    /// All rows of a query.
    pub fn query(&mut self, sql: &str, binds: &[Bind<'_>]) -> Result<Vec<Row>, Error> {
        match &self.connection {
            Connection::Sqlite(connection) => sqlite::query(connection, sql, binds),
            Connection::Postgres(client) => client.query(&migrate::for_postgres(sql), binds),
        }
    }

    /// The first row of a query, where there is one.
    pub fn find(&mut self, sql: &str, binds: &[Bind<'_>]) -> Result<Option<Row>, Error> {
        Ok(self.query(sql, binds)?.into_iter().next())
    }

    /// The first column of the first row, for queries that always have one (`COUNT`, `EXISTS`).
    pub fn scalar<T: FromCell>(&mut self, sql: &str, binds: &[Bind<'_>]) -> Result<T, Error> {
        only(&self.query(sql, binds)?)
    }

    /// Runs a statement; answers how many rows it touched.
    pub fn execute(&mut self, sql: &str, binds: &[Bind<'_>]) -> Result<u64, Error> {
        match &self.connection {
            Connection::Sqlite(connection) => sqlite::execute(connection, sql, binds),
            Connection::Postgres(client) => client.execute(&migrate::for_postgres(sql), binds),
        }
    }

    /// Runs a statement of which nothing is asked, not even how many rows it touched. PostgreSQL is
    /// sent it with the next statement of which something is, which then tells what became of it, or
    /// at the end of the transaction: many of these cost the way to the server once.
    pub fn post(&mut self, sql: &str, binds: &[Bind<'_>]) -> Result<(), Error> {
        match &self.connection {
            Connection::Sqlite(connection) => sqlite::execute(connection, sql, binds).map(drop),
            Connection::Postgres(client) => client.post(&migrate::for_postgres(sql), binds),
        }
    }

    /// All rows of a query that changes nothing, for each of some parameters; on PostgreSQL all of them
    /// cost the way to the server once.
    pub fn query_each(
        &mut self,
        sql: &str,
        each: &[Vec<Bind<'_>>],
    ) -> Result<Vec<Vec<Row>>, Error> {
        match &self.connection {
            Connection::Sqlite(connection) => each
                .iter()
                .map(|binds| sqlite::query(connection, sql, binds))
                .collect(),
            Connection::Postgres(client) => client.query_each(&migrate::for_postgres(sql), each),
        }
    }

    /// Runs several statements without parameters; for migrations.
    fn batch(&self, sql: &str) -> Result<(), Error> {
        match &self.connection {
            Connection::Sqlite(connection) => sqlite::batch(connection, sql),
            Connection::Postgres(client) => client.batch(sql),
        }
    }

    /// Checks that the engine understands `sql`; for the test that prepares every statement.
    pub fn prepare(&mut self, sql: &str) -> Result<(), Error> {
        match &self.connection {
            Connection::Sqlite(connection) => sqlite::prepare(connection, sql),
            Connection::Postgres(client) => client.prepare(&migrate::for_postgres(sql)),
        }
    }

    /// The plan of `sql` whatever is bound, a line a step, in SQLite's words: `SCAN users …` reads all
    /// of a table, `SEARCH users …` does not. For the full-scan test.
    pub fn plan(&mut self, sql: &str) -> Result<Vec<String>, Error> {
        match &self.connection {
            Connection::Sqlite(connection) => sqlite::plan(connection, sql),
            Connection::Postgres(client) => client.plan(sql),
        }
    }
}

/// The first column of the first row, for queries that always have one (`COUNT`, `EXISTS`).
pub fn only<T: FromCell>(rows: &[Row]) -> Result<T, Error> {
    rows.first()
        .ok_or_else(|| Error::corrupt("a query gave no row"))?
        .get(0)
}

/// The parameters of a statement: `binds![&id, now, name.as_deref()]`.
#[macro_export]
macro_rules! binds {
    ($($value:expr),* $(,)?) => { &[$($crate::Bind::from($value)),*] };
}
