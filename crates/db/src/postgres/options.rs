//! How connections to PostgreSQL are shared and what is waited for.

use std::time::Duration;

/// How many connections a node keeps and how long it waits for what. A time of zero is none.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PostgresOptions {
    /// How many connections there are at the most.
    pub pool_size: usize,
    /// How long a transaction waits for a connection, and for a new one where one broke.
    pub acquire_timeout: Duration,
    /// How long a statement may run.
    pub statement_timeout: Duration,
    /// How long a statement waits for what another transaction holds.
    pub lock_timeout: Duration,
    /// How long the server keeps a transaction of which it hears nothing.
    pub idle_in_transaction_timeout: Duration,
    /// How old a connection becomes; another takes its place at its next use.
    pub connection_lifetime: Duration,
}

impl Default for PostgresOptions {
    /// Five nodes fit into the hundred connections that a server has unless told otherwise.
    fn default() -> Self {
        Self {
            pool_size: 16,
            acquire_timeout: Duration::from_secs(5),
            statement_timeout: Duration::from_secs(30),
            lock_timeout: Duration::from_secs(10),
            idle_in_transaction_timeout: Duration::from_mins(1),
            connection_lifetime: Duration::from_mins(30),
        }
    }
}

impl PostgresOptions {
    /// The same for what moves or changes whole tables: it takes the time that it needs.
    #[must_use]
    pub fn unlimited(self) -> Self {
        Self {
            statement_timeout: Duration::ZERO,
            lock_timeout: Duration::ZERO,
            idle_in_transaction_timeout: Duration::ZERO,
            ..self
        }
    }

    /// How a transaction of this isolation begins. All is said in each transaction, on the way that is
    /// made anyhow: poolers refuse settings as a connection begins, and lose them between transactions.
    ///
    /// A serializable transaction that scans a table conflicts with everybody who writes to it, and while
    /// tables are small the planner prefers that. Every statement of ours has an index.
    pub(super) fn begin(&self, isolation: &str) -> String {
        format!(
            "BEGIN ISOLATION LEVEL {isolation}; SET LOCAL enable_seqscan = off; \
             SET LOCAL statement_timeout = {}; SET LOCAL lock_timeout = {}; \
             SET LOCAL idle_in_transaction_session_timeout = {}",
            self.statement_timeout.as_millis(),
            self.lock_timeout.as_millis(),
            self.idle_in_transaction_timeout.as_millis(),
        )
    }

    /// How long an answer is waited for: the server ends a statement by itself, unless it is stuck.
    pub(super) fn answer_timeout(&self) -> Option<Duration> {
        const GRACE: Duration = Duration::from_secs(5);
        (!self.statement_timeout.is_zero()).then(|| self.statement_timeout + GRACE)
    }
}
