//! What the operator decides about connections to PostgreSQL.

use std::time::Duration;

use clap::Args;
use db::PostgresOptions;
use serde::Deserialize;

use super::{nearest, one_line};
use crate::Fatal;

/// Where state is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Database {
    /// `cardea.db` in the data directory.
    Embedded,
    /// `PostgreSQL` at a URL.
    Postgres(String, PostgresOptions),
    /// Nowhere.
    Memory,
}

/// Each is a flag, an environment variable and a key of the table `database`.
#[derive(Debug, Clone, Default, Args, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct DatabaseOptions {
    /// Connections to PostgreSQL that this node keeps at the most [default: 16].
    #[arg(
        long = "database-pool-size",
        env = "CARDEA_DATABASE_POOL_SIZE",
        value_name = "NUMBER"
    )]
    pool_size: Option<usize>,
    /// How long a request waits for a connection to PostgreSQL [default: 5].
    #[arg(
        long = "database-acquire-timeout",
        env = "CARDEA_DATABASE_ACQUIRE_TIMEOUT",
        value_name = "SECONDS"
    )]
    acquire_timeout: Option<u32>,
    /// How long a statement may run in PostgreSQL, 0 for without end [default: 30].
    #[arg(
        long = "database-statement-timeout",
        env = "CARDEA_DATABASE_STATEMENT_TIMEOUT",
        value_name = "SECONDS"
    )]
    statement_timeout: Option<u32>,
    /// How long a statement waits for a lock in PostgreSQL, 0 for without end [default: 10].
    #[arg(
        long = "database-lock-timeout",
        env = "CARDEA_DATABASE_LOCK_TIMEOUT",
        value_name = "SECONDS"
    )]
    lock_timeout: Option<u32>,
    /// How long PostgreSQL keeps a silent transaction, 0 for without end [default: 60].
    #[arg(
        long = "database-idle-in-transaction-timeout",
        env = "CARDEA_DATABASE_IDLE_IN_TRANSACTION_TIMEOUT",
        value_name = "SECONDS"
    )]
    idle_in_transaction_timeout: Option<u32>,
    /// How old a connection to PostgreSQL becomes, 0 for without end [default: 1800].
    #[arg(
        long = "database-connection-lifetime",
        env = "CARDEA_DATABASE_CONNECTION_LIFETIME",
        value_name = "SECONDS"
    )]
    connection_lifetime: Option<u32>,
}

/// The keys of the table `database`.
const KEYS: [&str; 7] = [
    "url",
    "pool_size",
    "acquire_timeout",
    "statement_timeout",
    "lock_timeout",
    "idle_in_transaction_timeout",
    "connection_lifetime",
];

impl DatabaseOptions {
    /// Each option of `self`, and where it says nothing, of `file`.
    pub(super) fn or(self, file: &Self) -> Self {
        Self {
            pool_size: self.pool_size.or(file.pool_size),
            acquire_timeout: self.acquire_timeout.or(file.acquire_timeout),
            statement_timeout: self.statement_timeout.or(file.statement_timeout),
            lock_timeout: self.lock_timeout.or(file.lock_timeout),
            idle_in_transaction_timeout: self
                .idle_in_transaction_timeout
                .or(file.idle_in_transaction_timeout),
            connection_lifetime: self.connection_lifetime.or(file.connection_lifetime),
        }
    }

    /// The whole, with what is usual where nothing is said.
    pub(super) fn checked(&self) -> Result<PostgresOptions, Fatal> {
        let usual = PostgresOptions::default();
        let pool_size = self.pool_size.unwrap_or(usual.pool_size);
        if !(1..=1000).contains(&pool_size) {
            return Err(Fatal(format!(
                "the database's pool_size must be 1 to 1000, not {pool_size}"
            )));
        }
        if self.acquire_timeout == Some(0) {
            return Err(Fatal::new(
                "the database's acquire_timeout must be at least 1 second",
            ));
        }
        let seconds = |said: Option<u32>, usual: Duration| {
            said.map_or(usual, |seconds| Duration::from_secs(seconds.into()))
        };
        Ok(PostgresOptions {
            pool_size,
            acquire_timeout: seconds(self.acquire_timeout, usual.acquire_timeout),
            statement_timeout: seconds(self.statement_timeout, usual.statement_timeout),
            lock_timeout: seconds(self.lock_timeout, usual.lock_timeout),
            idle_in_transaction_timeout: seconds(
                self.idle_in_transaction_timeout,
                usual.idle_in_transaction_timeout,
            ),
            connection_lifetime: seconds(self.connection_lifetime, usual.connection_lifetime),
        })
    }
}

/// Where `url` says that state is kept.
pub(super) fn database(
    url: Option<String>,
    connections: &DatabaseOptions,
) -> Result<Database, Fatal> {
    match url {
        None => Ok(Database::Embedded),
        Some(url) if url.starts_with("postgres://") || url.starts_with("postgresql://") => {
            Ok(Database::Postgres(url, connections.checked()?))
        }
        Some(_) => Err(Fatal::new(
            "database must begin with `postgres://`; leave it out for the embedded database",
        )),
    }
}

/// Takes what a table `database` says beside the URL, which is left under that key.
pub(super) fn take(table: &mut toml::Table) -> Result<DatabaseOptions, String> {
    let Some(toml::Value::Table(_)) = table.get("database") else {
        return Ok(DatabaseOptions::default());
    };
    let Some(toml::Value::Table(mut said)) = table.remove("database") else {
        return Ok(DatabaseOptions::default());
    };
    let known = KEYS;
    if let Some(unknown) = said.keys().find(|key| !known.contains(&key.as_str())) {
        return Err(match nearest(unknown, known.into_iter()) {
            Some(key) => format!("unknown key `database.{unknown}`: do you mean `{key}`?"),
            None => format!(
                "unknown key `database.{unknown}`: the keys are {}",
                known.join(", ")
            ),
        });
    }
    if let Some(url) = said.remove("url") {
        table.insert("database".to_owned(), url);
    }
    said.try_into().map_err(|error| one_line(&error))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::{Database, check, parse_file};

    fn refusal(text: &str) -> String {
        match parse_file(text) {
            Ok(options) => check(options).expect_err("a refusal").to_string(),
            Err(error) => error,
        }
    }

    #[test]
    fn the_database_is_a_url_or_a_table_with_sizes_and_times() {
        let table = "[database]\nurl = 'postgres://x'\npool_size = 3\nlock_timeout = 0\n";
        let config = check(parse_file(table).expect("readable")).expect("acceptable");
        let options = PostgresOptions {
            pool_size: 3,
            lock_timeout: Duration::ZERO,
            ..PostgresOptions::default()
        };
        assert_eq!(
            config.database,
            Database::Postgres("postgres://x".to_owned(), options)
        );
        for (text, says) in [
            (
                "[database]\nurl = 'postgres://x'\npool_size = 0",
                "the database's pool_size must be 1 to 1000, not 0",
            ),
            (
                "[database]\nurl = 'postgres://x'\nacquire_timeout = 0",
                "the database's acquire_timeout must be at least 1 second",
            ),
            (
                "[database]\npool_sise = 3",
                "unknown key `database.pool_sise`: do you mean `pool_size`?",
            ),
        ] {
            assert_eq!(refusal(text), says);
        }
    }
}
