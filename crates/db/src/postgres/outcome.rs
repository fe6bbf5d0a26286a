//! What a failure means for the transaction that met it, and what became of a commit without an answer.

use tokio_postgres::error::{DbError, Severity, SqlState};

use crate::{Error, Violation};

/// What a failed statement means for its transaction.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Trouble {
    /// It met another transaction and can run again.
    Conflict,
    /// The connection is of no more use; on another one the transaction can run again.
    Broken(String),
    /// The server does not answer, and would not on another connection.
    Stuck,
    /// It failed.
    Failed,
}

/// A transaction's number and the server that gave it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Number {
    pub(super) id: i64,
    /// Changes when the server starts anew and when it recovers from a crash. After those, and on a
    /// standby that took over, numbers are given again that the write-ahead log had not heard of.
    pub(super) incarnation: String,
}

/// Whether a server is one that numbers its transactions as PostgreSQL does. Others that speak its
/// protocol say that they are compatible, and have other ways.
pub(super) const IS_POSTGRES: &str =
    "SELECT version() LIKE 'PostgreSQL %' AND version() NOT LIKE '%-YB-%'";

/// The number of this transaction, where it has written something. Statistics begin anew when a server
/// recovers from a crash, which a restart of the whole is not needed for.
pub(super) const NUMBER: &str = "SELECT pg_current_xact_id_if_assigned()::text::bigint, \
     pg_postmaster_start_time()::text || COALESCE(stats_reset::text, '') FROM pg_stat_bgwriter";

/// What became of a transaction, and which server says so.
pub(super) const STATUS: &str = "SELECT pg_xact_status($1::text::xid8), \
     pg_postmaster_start_time()::text || COALESCE(stats_reset::text, '') FROM pg_stat_bgwriter";

/// Whether a statement can change something. Only statements of ours are asked about.
pub(super) fn may_write(sql: &str) -> bool {
    let sql = sql.trim_start();
    let reads_only = || {
        !["INSERT ", "UPDATE ", "DELETE "]
            .iter()
            .any(|verb| sql.contains(verb))
    };
    !(sql.starts_with("SELECT") || (sql.starts_with("WITH") && reads_only()))
}

/// Whether a commit that failed so may have been made all the same.
pub(super) fn is_ambiguous(error: &tokio_postgres::Error) -> bool {
    error.as_db_error().is_none_or(|error| {
        // Whoever ends a server process that waits for its standby ends a transaction that is committed.
        error.parsed_severity() != Some(Severity::Error)
            || *error.code() == SqlState::T_R_STATEMENT_COMPLETION_UNKNOWN
    })
}

/// What a failed statement tells its caller, and what it means for the transaction.
pub(super) fn judge(error: &tokio_postgres::Error) -> (Error, Trouble) {
    use std::error::Error as _;
    let Some(database) = error.as_db_error() else {
        let is_broken = error.is_closed()
            || error
                .source()
                .is_some_and(<dyn std::error::Error>::is::<std::io::Error>);
        let text = super::innermost(error);
        return if is_broken {
            (Error::Unavailable(text.clone()), Trouble::Broken(text))
        } else {
            (Error::Engine(text), Trouble::Failed)
        };
    };
    let code = database.code();
    if is_conflict(code) {
        (Error::Retry, Trouble::Conflict)
    } else if is_end_of_connection(code) {
        let text = words(database);
        (Error::Unavailable(text.clone()), Trouble::Broken(text))
    } else if *code == SqlState::QUERY_CANCELED {
        (Error::Unavailable(words(database)), Trouble::Failed)
    } else {
        (violation(database), Trouble::Failed)
    }
}

fn is_conflict(code: &SqlState) -> bool {
    *code == SqlState::T_R_SERIALIZATION_FAILURE
        || *code == SqlState::T_R_DEADLOCK_DETECTED
        || *code == SqlState::LOCK_NOT_AVAILABLE
}

/// The server stops, or has become a standby, or a pooler has led us to another server, which does not
/// know our statements.
fn is_end_of_connection(code: &SqlState) -> bool {
    code.code().starts_with("08")
        || [
            SqlState::ADMIN_SHUTDOWN,
            SqlState::CRASH_SHUTDOWN,
            SqlState::CANNOT_CONNECT_NOW,
            SqlState::READ_ONLY_SQL_TRANSACTION,
            SqlState::IDLE_IN_TRANSACTION_SESSION_TIMEOUT,
            SqlState::TOO_MANY_CONNECTIONS,
            SqlState::INVALID_SQL_STATEMENT_NAME,
        ]
        .contains(code)
}

fn violation(database: &DbError) -> Error {
    let code = database.code();
    if *code == SqlState::UNIQUE_VIOLATION {
        Error::Violation(Violation::Unique(
            database.constraint().unwrap_or_default().to_owned(),
        ))
    } else if *code == SqlState::FOREIGN_KEY_VIOLATION {
        Error::Violation(Violation::ForeignKey)
    } else if *code == SqlState::CHECK_VIOLATION || *code == SqlState::NOT_NULL_VIOLATION {
        Error::Violation(Violation::Check)
    } else {
        Error::Engine(words(database))
    }
}

fn words(database: &DbError) -> String {
    format!("{}: {}", database.code().code(), database.message())
}

#[cfg(test)]
mod tests {
    use super::may_write;

    #[test]
    fn what_may_write_is_known_by_its_verb() {
        for (sql, expected) in [
            ("SELECT 1", false),
            ("\n    SELECT 1", false),
            ("WITH RECURSIVE r AS (SELECT 1) SELECT * FROM r", false),
            (
                "WITH r AS (UPDATE t SET a = 1 RETURNING a) SELECT a FROM r",
                true,
            ),
            ("INSERT INTO t VALUES (1)", true),
            ("UPDATE t SET a = 1", true),
            ("DELETE FROM t", true),
            ("CREATE TABLE t (a TEXT)", true),
        ] {
            assert_eq!(may_write(sql), expected, "{sql}");
        }
    }
}
