//! Numbered migrations with checksums, in one dialect that is translated by a handful of tokens.

use std::borrow::Cow;

use crate::{Db, EngineKind, Error, Tx, binds};

/// A step of the schema's history. What was released is never edited.
#[derive(Debug, Clone, Copy)]
pub struct Migration {
    /// Counted from 1 without gaps.
    pub version: i64,
    /// What it is about, for people.
    pub name: &'static str,
    /// SQLite's dialect, of which PostgreSQL's is made by token.
    pub sql: &'static str,
}

/// The schema cannot be brought up to date.
#[derive(Debug, thiserror::Error)]
pub enum MigrateError {
    /// A newer program has been here.
    #[error(
        "the database has schema version {found}, and this program knows only {known}: \
         start the newer program, or restore a backup"
    )]
    Newer {
        /// The version in the database.
        found: i64,
        /// The newest version in this program.
        known: i64,
    },
    /// An applied migration is not the one that this program has.
    #[error(
        "migration {version} in the database is not the one in this program: start the program \
         that made the database, or restore a backup"
    )]
    Changed {
        /// The migration's version.
        version: i64,
    },
    /// The database failed.
    #[error(transparent)]
    Database(#[from] Error),
}

const CREATE: &str = "CREATE TABLE IF NOT EXISTS schema_migrations (
    version BIGINT NOT NULL PRIMARY KEY, name TEXT NOT NULL, checksum TEXT NOT NULL)";
const APPLIED: &str = "SELECT version, checksum FROM schema_migrations ORDER BY version";
const RECORD: &str = "INSERT INTO schema_migrations (version, name, checksum) VALUES ($1, $2, $3)";
// One node creates at a time; the number only has to be ours.
const LOCK_CREATION: &str = "SELECT pg_advisory_xact_lock(4841323)";
// One node migrates at a time. Of all ways to wait only this statement takes no snapshot: what is
// read after it is what the node before has done.
const LOCK_MIGRATIONS: &str = "LOCK TABLE schema_migrations IN ACCESS EXCLUSIVE MODE";

pub(crate) async fn migrate(db: &Db, migrations: &'static [Migration]) -> Result<(), MigrateError> {
    let kind = db.kind();
    db.change_schema("create_migrations", move |tx| prepare(tx, kind))
        .await?;
    db.change_schema("migrate", move |tx| apply(tx, kind, migrations))
        .await
}

/// Makes the table of the schema's history where there is none.
pub(crate) fn prepare(tx: &Tx<'_>, kind: EngineKind) -> Result<(), Error> {
    if kind == EngineKind::Postgres {
        tx.batch(LOCK_CREATION)?;
    }
    tx.batch(CREATE)
}

/// Applies what is not yet applied of `migrations`.
pub(crate) fn apply(
    tx: &mut Tx<'_>,
    kind: EngineKind,
    migrations: &[Migration],
) -> Result<(), MigrateError> {
    if kind == EngineKind::Postgres {
        tx.batch(LOCK_MIGRATIONS)?;
    }
    let applied = tx.query(APPLIED, &[])?;
    let known = migrations.last().map_or(0, |last| last.version);
    for row in &applied {
        let (version, checksum): (i64, String) = (row.get(0)?, row.get(1)?);
        let Some(ours) = migrations.iter().find(|m| m.version == version) else {
            return Err(MigrateError::Newer {
                found: version,
                known,
            });
        };
        if base::sha256_hex(ours.sql) != checksum {
            return Err(MigrateError::Changed { version });
        }
    }
    for migration in migrations.iter().skip(applied.len()) {
        tracing::info!(
            version = migration.version,
            name = migration.name,
            "migrating"
        );
        tx.batch(&dialect(migration.sql, kind))?;
        let checksum = base::sha256_hex(migration.sql);
        tx.execute(RECORD, binds![migration.version, migration.name, &checksum])?;
    }
    Ok(())
}

/// What both engines take as a comment, and PostgreSQL as what it says: workers on several nodes
/// pass each other's rows by. SQLite has one writer, who meets nobody.
const SKIP_LOCKED: &str = "/* FOR UPDATE SKIP LOCKED */";

/// A statement as PostgreSQL is given it.
pub(crate) fn for_postgres(sql: &str) -> Cow<'_, str> {
    if sql.contains(SKIP_LOCKED) {
        Cow::Owned(sql.replace(SKIP_LOCKED, "FOR UPDATE SKIP LOCKED"))
    } else {
        Cow::Borrowed(sql)
    }
}

/// The handful of tokens in which the engines' schemas differ.
fn dialect(sql: &str, kind: EngineKind) -> String {
    match kind {
        // STRICT tables know `INTEGER` only.
        EngineKind::Sqlite => sql.replace(" BIGINT", " INTEGER"),
        EngineKind::Postgres => sql
            .replace(" BLOB", " BYTEA")
            // Keys are ordered by code point on both engines, whatever the server's locale.
            .replace(" TEXT", " TEXT COLLATE \"C\"")
            .replace(") STRICT, WITHOUT ROWID;", ");")
            .replace(") STRICT;", ");"),
    }
}

pub(crate) fn wipe(tx: &mut Tx<'_>, kind: EngineKind) -> Result<(), Error> {
    let tables: Vec<String> = tx
        .table_names()?
        .into_iter()
        .filter(|table| table != "schema_migrations")
        .map(|table| format!("\"{table}\""))
        .collect();
    if tables.is_empty() {
        return Ok(());
    }
    match kind {
        EngineKind::Sqlite => {
            tx.batch("PRAGMA defer_foreign_keys = ON")?;
            for table in tables {
                tx.batch(&format!("DELETE FROM {table}"))?;
            }
            Ok(())
        }
        EngineKind::Postgres => tx.batch(&format!("TRUNCATE {} CASCADE", tables.join(", "))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    static FIRST: [Migration; 1] = [Migration {
        version: 1,
        name: "things",
        sql: "CREATE TABLE things (id TEXT NOT NULL PRIMARY KEY, data BLOB) STRICT;",
    }];
    static SECOND: [Migration; 2] = [
        FIRST[0],
        Migration {
            version: 2,
            name: "names",
            sql: "ALTER TABLE things ADD COLUMN name TEXT; \
                  CREATE UNIQUE INDEX things_name ON things (name);",
        },
    ];

    #[tokio::test]
    async fn migrations_apply_once_and_in_order() {
        let db = Db::in_memory().expect("a database");
        db.migrate(&FIRST).await.expect("the first");
        db.migrate(&SECOND).await.expect("the second");
        db.migrate(&SECOND).await.expect("nothing to do");
        let count: i64 = db
            .read("count", |tx| {
                tx.scalar("SELECT COUNT(*) FROM schema_migrations", &[])
            })
            .await
            .expect("a count");
        assert_eq!(count, 2);
    }

    #[tokio::test]
    async fn a_database_newer_than_the_program_is_refused() {
        let db = Db::in_memory().expect("a database");
        db.migrate(&SECOND).await.expect("a newer program");
        let error = db.migrate(&FIRST).await.expect_err("an older program");
        assert!(
            matches!(error, MigrateError::Newer { found: 2, known: 1 }),
            "{error}"
        );
    }

    #[tokio::test]
    async fn a_unique_violation_names_its_index_and_undoes_only_its_own_transaction() {
        let db = Db::in_memory().expect("a database");
        db.migrate(&SECOND).await.expect("a schema");
        let insert = |id: &'static str, name: &'static str| {
            db.write("insert", move |tx| {
                let id = format!("{id}!");
                tx.execute(
                    "INSERT INTO things (id, name) VALUES ($1, $2)",
                    binds![&id, name],
                )
            })
        };
        let (first, second, third) =
            tokio::join!(insert("a", "x"), insert("b", "x"), insert("c", "y"));
        first.expect("the first");
        third.expect("the third");
        let error = second.expect_err("the same name");
        assert!(error.is_unique("things_name"), "{error}");
        let error = insert("a", "z").await.expect_err("the same id");
        assert!(error.is_unique("things_pkey"), "{error}");
        db.wipe().await.expect("empty");
        insert("b", "x").await.expect("the name is free again");
    }

    #[tokio::test]
    async fn a_panic_in_a_transaction_is_an_error_and_the_writer_lives_on() {
        let db = Db::in_memory().expect("a database");
        let result: Result<(), Error> = db.write("panic", |_tx| panic!("oh")).await;
        assert!(result.expect_err("an error").to_string().contains("oh"));
        let one: i64 = db
            .write("one", |tx| tx.scalar("SELECT 1", &[]))
            .await
            .expect("alive");
        assert_eq!(one, 1);
    }

    #[test]
    fn only_postgresql_passes_locked_rows_by() {
        let sql = "SELECT 1 FROM t LIMIT 1 /* FOR UPDATE SKIP LOCKED */";
        let told = "SELECT 1 FROM t LIMIT 1 FOR UPDATE SKIP LOCKED";
        assert_eq!(for_postgres(sql), told);
        assert_eq!(for_postgres("SELECT 1"), "SELECT 1");
    }
}
