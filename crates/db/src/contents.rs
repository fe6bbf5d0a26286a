//! Whole tables, out and in: what backups are made of. Tables are asked of the engine's catalogue,
//! so that nothing here knows any of them.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use crate::{
    Bind, Connection, EngineKind, Error, MigrateError, Migration, Row, Tx, binds, migrate,
};

/// What a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ColumnKind {
    /// `BIGINT`.
    Int,
    /// `TEXT`.
    Text,
    /// `BLOB`.
    Blob,
}

/// A table as the engine's catalogue has it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TableShape {
    name: String,
    columns: Vec<(String, ColumnKind)>,
    key: Vec<usize>,
}

impl TableShape {
    /// Its name.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Its columns in the order in which they were made.
    pub fn columns(&self) -> &[(String, ColumnKind)] {
        &self.columns
    }

    fn list(&self) -> String {
        let names: Vec<String> = self.columns.iter().map(|(name, _)| quoted(name)).collect();
        names.join(", ")
    }
}

/// About how many bytes a row takes.
fn size(row: &Row) -> usize {
    let size = |value: Bind<'_>| match value {
        Bind::Null | Bind::Int(_) => 16,
        Bind::Text(text) => 16_usize.saturating_add(text.len()),
        Bind::Blob(bytes) => 16_usize.saturating_add(bytes.len()),
    };
    row.binds().map(size).fold(0, usize::saturating_add)
}

const NAMES_ON_SQLITE: &str = "SELECT name FROM sqlite_schema \
    WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name";
const NAMES_ON_POSTGRES: &str = "SELECT tablename FROM pg_catalog.pg_tables \
    WHERE schemaname = current_schema() ORDER BY tablename";

const TABLES_ON_SQLITE: &str = "SELECT m.name, c.name, c.type, c.pk FROM sqlite_schema m \
    JOIN pragma_table_info(m.name) c \
    WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite_%' ORDER BY m.name, c.cid";
const TABLES_ON_POSTGRES: &str = "SELECT t.relname, a.attname, y.typname, \
    COALESCE(array_position(k.conkey, a.attnum), 0) FROM pg_catalog.pg_class t \
    JOIN pg_catalog.pg_attribute a ON a.attrelid = t.oid AND a.attnum > 0 AND NOT a.attisdropped \
    JOIN pg_catalog.pg_type y ON y.oid = a.atttypid \
    LEFT JOIN pg_catalog.pg_constraint k ON k.conrelid = t.oid AND k.contype = 'p' \
    WHERE t.relnamespace = current_schema()::regnamespace AND t.relkind IN ('r', 'p') \
    ORDER BY t.relname, a.attnum";

const REFERENCES_ON_SQLITE: &str = "SELECT m.name, f.\"table\" FROM sqlite_schema m \
    JOIN pragma_foreign_key_list(m.name) f WHERE m.type = 'table'";
const REFERENCES_ON_POSTGRES: &str = "SELECT c.relname, p.relname FROM pg_catalog.pg_constraint k \
    JOIN pg_catalog.pg_class c ON c.oid = k.conrelid \
    JOIN pg_catalog.pg_class p ON p.oid = k.confrelid \
    WHERE k.contype = 'f' AND c.relnamespace = current_schema()::regnamespace";

// Those that no constraint owns; what makes them again, in the engine's own words.
const INDEXES_ON_SQLITE: &str = "SELECT name, sql FROM sqlite_schema \
    WHERE type = 'index' AND sql IS NOT NULL ORDER BY name";
const INDEXES_ON_POSTGRES: &str = "SELECT x.relname, pg_get_indexdef(x.oid) \
    FROM pg_catalog.pg_index i JOIN pg_catalog.pg_class x ON x.oid = i.indexrelid \
    WHERE x.relnamespace = current_schema()::regnamespace \
    AND NOT EXISTS (SELECT 1 FROM pg_catalog.pg_constraint k WHERE k.conindid = x.oid) \
    ORDER BY x.relname";

const SCHEMA_VERSIONS: &str = "SELECT version, checksum FROM schema_migrations ORDER BY version";
const SCHEMA_TABLE: &str = "schema_migrations";

/// Rows of a page at the most, and about how many bytes.
const PAGE_ROWS: usize = 1_000;
const PAGE_BYTES: usize = 2 * 1024 * 1024;
/// PostgreSQL takes 65,535 parameters and SQLite 32,766.
const PARAMETERS: usize = 16_000;

impl Tx<'_> {
    fn kind(&self) -> EngineKind {
        match self.connection {
            Connection::Sqlite(_) => EngineKind::Sqlite,
            Connection::Postgres(_) => EngineKind::Postgres,
        }
    }

    /// The names of all tables, in order.
    pub fn table_names(&mut self) -> Result<Vec<String>, Error> {
        let sql = match self.kind() {
            EngineKind::Sqlite => NAMES_ON_SQLITE,
            EngineKind::Postgres => NAMES_ON_POSTGRES,
        };
        let rows = self.query(sql, &[])?;
        rows.iter().map(|row| row.get(0)).collect()
    }

    /// All tables but the one that has the schema's history: those that others refer to first,
    /// otherwise by name, and so in the same order on both engines.
    pub fn tables(&mut self) -> Result<Vec<TableShape>, Error> {
        let mut waiting = self.shapes()?;
        waiting.retain(|shape| shape.name != SCHEMA_TABLE);
        let mut references: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        let sql = match self.kind() {
            EngineKind::Sqlite => REFERENCES_ON_SQLITE,
            EngineKind::Postgres => REFERENCES_ON_POSTGRES,
        };
        for row in self.query(sql, &[])? {
            let (from, to): (String, String) = (row.get(0)?, row.get(1)?);
            if from != to {
                references.entry(from).or_default().insert(to);
            }
        }
        let mut ordered: Vec<TableShape> = Vec::new();
        while !waiting.is_empty() {
            let pending: BTreeSet<String> = waiting.iter().map(|t| t.name.clone()).collect();
            let waits = |shape: &TableShape| {
                let to = references.get(&shape.name);
                to.is_some_and(|to| !to.is_disjoint(&pending))
            };
            let (later, mut now): (Vec<_>, Vec<_>) = waiting.into_iter().partition(waits);
            if now.is_empty() {
                return Err(Error::corrupt(
                    "tables that refer to each other in a circle",
                ));
            }
            ordered.append(&mut now);
            waiting = later;
        }
        Ok(ordered)
    }

    fn shapes(&mut self) -> Result<Vec<TableShape>, Error> {
        let sql = match self.kind() {
            EngineKind::Sqlite => TABLES_ON_SQLITE,
            EngineKind::Postgres => TABLES_ON_POSTGRES,
        };
        let mut shapes: Vec<TableShape> = Vec::new();
        let mut keys: BTreeMap<String, BTreeMap<i64, usize>> = BTreeMap::new();
        for row in self.query(sql, &[])? {
            let (table, column): (String, String) = (row.get(0)?, row.get(1)?);
            let (kind, place): (String, i64) = (row.get(2)?, row.get(3)?);
            let kind = match kind.as_str() {
                "INTEGER" | "BIGINT" | "int8" => ColumnKind::Int,
                "TEXT" | "text" => ColumnKind::Text,
                "BLOB" | "bytea" => ColumnKind::Blob,
                _ => {
                    return Err(Error::corrupt(format!(
                        "`{table}`.`{column}` of type `{kind}`, which no migration made"
                    )));
                }
            };
            if shapes.last().is_none_or(|last| last.name != table) {
                shapes.push(TableShape {
                    name: table.clone(),
                    columns: Vec::new(),
                    key: Vec::new(),
                });
            }
            if let Some(shape) = shapes.last_mut() {
                if place > 0 {
                    let index = shape.columns.len();
                    keys.entry(table).or_default().insert(place, index);
                }
                shape.columns.push((column, kind));
            }
        }
        for shape in &mut shapes {
            let key = keys.remove(&shape.name).unwrap_or_default();
            shape.key = key.into_values().collect();
        }
        Ok(shapes)
    }

    /// Hands every row of `table` to `each`, a page at a time, in the order of its primary key,
    /// which is the same on both engines.
    pub fn walk<E: From<Error>>(
        &mut self,
        table: &TableShape,
        each: &mut dyn FnMut(&[Row]) -> Result<(), E>,
    ) -> Result<(), E> {
        let key: Vec<String> = table
            .key
            .iter()
            .filter_map(|index| table.columns.get(*index))
            .map(|(name, _)| quoted(name))
            .collect();
        if key.is_empty() {
            let name = &table.name;
            return Err(Error::corrupt(format!("the table `{name}` without a primary key")).into());
        }
        let begin = format!("SELECT {} FROM {}", table.list(), quoted(&table.name));
        let key_list = key.join(", ");
        let first = format!("{begin} ORDER BY {key_list} LIMIT $1");
        let further = format!(
            "{begin} WHERE ({key_list}) > ({}) ORDER BY {key_list} LIMIT ${}",
            parameters(1, key.len()),
            key.len().saturating_add(1)
        );
        let mut limit = 50;
        let mut page = self.query(&first, binds![limit_bind(limit)])?;
        while let Some(last) = page.last() {
            each(&page)?;
            if page.len() < limit {
                break;
            }
            let cells: Vec<Bind<'_>> = last.binds().collect();
            let mut from: Vec<Bind<'_>> = Vec::with_capacity(key.len());
            from.extend(table.key.iter().filter_map(|index| cells.get(*index)));
            let size: usize = page.iter().map(size).sum();
            let average = size.checked_div(page.len()).unwrap_or_default().max(1);
            limit = PAGE_BYTES
                .checked_div(average)
                .unwrap_or(1)
                .clamp(1, PAGE_ROWS);
            from.push(Bind::Int(limit_bind(limit)));
            let next = self.query(&further, &from)?;
            page = next;
        }
        Ok(())
    }

    /// Adds rows to `table`, with a value for each of its columns in their order.
    pub fn fill(&mut self, table: &TableShape, rows: &[Vec<Bind<'_>>]) -> Result<(), Error> {
        let width = table.columns.len();
        let most = PARAMETERS.checked_div(width).unwrap_or(1).clamp(1, 256);
        let mut left = rows;
        while !left.is_empty() {
            // Few lengths, so that few statements are prepared.
            let count = if left.len() >= most { most } else { 1 };
            let (now, later) = left.split_at_checked(count).unwrap_or((left, &[]));
            left = later;
            let mut sql = format!(
                "INSERT INTO {} ({}) VALUES ",
                quoted(&table.name),
                table.list()
            );
            for index in 0..now.len() {
                let first = index.saturating_mul(width).saturating_add(1);
                let comma = if index == 0 { "" } else { ", " };
                // Writing to a string does not fail.
                let _infallible = write!(sql, "{comma}({})", parameters(first, width));
            }
            let binds: Vec<Bind<'_>> = now.iter().flatten().copied().collect();
            self.execute(&sql, &binds)?;
        }
        Ok(())
    }

    /// Drops every index that no constraint owns, and tells the statements that make them again:
    /// many rows are added faster without.
    pub fn drop_indexes(&mut self) -> Result<Vec<String>, Error> {
        let sql = match self.kind() {
            EngineKind::Sqlite => INDEXES_ON_SQLITE,
            EngineKind::Postgres => INDEXES_ON_POSTGRES,
        };
        let mut statements = Vec::new();
        for row in self.query(sql, &[])? {
            let (name, statement): (String, String) = (row.get(0)?, row.get(1)?);
            self.batch(&format!("DROP INDEX {}", quoted(&name)))?;
            statements.push(statement);
        }
        Ok(statements)
    }

    /// Runs what [`Tx::drop_indexes`] told.
    pub fn make_index(&self, statement: &str) -> Result<(), Error> {
        self.batch(statement)
    }

    /// Version and checksum of each migration that was applied, oldest first; none where no program
    /// has been.
    pub fn schema_steps(&mut self) -> Result<Vec<(i64, String)>, Error> {
        if !self.table_names()?.iter().any(|name| name == SCHEMA_TABLE) {
            return Ok(Vec::new());
        }
        let rows = self.query(SCHEMA_VERSIONS, &[])?;
        rows.iter()
            .map(|row| Ok((row.get(0)?, row.get(1)?)))
            .collect()
    }

    /// Makes the schema of `migrations` in an empty database, as part of this transaction, and
    /// leaves every table empty. Whoever starts meanwhile waits.
    pub fn make_schema(&mut self, migrations: &[Migration]) -> Result<(), MigrateError> {
        let kind = self.kind();
        migrate::prepare(self, kind)?;
        migrate::apply(self, kind, migrations)?;
        migrate::wipe(self, kind)?;
        Ok(())
    }
}

fn limit_bind(limit: usize) -> i64 {
    i64::try_from(limit).unwrap_or(i64::MAX)
}

/// `$3, $4` for 3 and 2.
fn parameters(first: usize, count: usize) -> String {
    let numbers = (0..count).map(|index| format!("${}", first.saturating_add(index)));
    numbers.collect::<Vec<_>>().join(", ")
}

fn quoted(name: &str) -> String {
    format!("\"{}\"", name.replace('"', "\"\""))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Db;

    static SCHEMA: [Migration; 1] = [Migration {
        version: 1,
        name: "things",
        sql: "CREATE TABLE owners (id BIGINT NOT NULL PRIMARY KEY) STRICT, WITHOUT ROWID; \
              CREATE TABLE a_things (data BLOB, name TEXT NOT NULL, \
              owner BIGINT NOT NULL REFERENCES owners (id), PRIMARY KEY (owner, name)) STRICT; \
              CREATE UNIQUE INDEX a_things_name ON a_things (name); \
              INSERT INTO owners VALUES (7);",
    }];

    async fn filled(count: i64) -> Db {
        let db = Db::in_memory().expect("a database");
        db.write("fill", move |tx| -> Result<(), MigrateError> {
            tx.make_schema(&SCHEMA)?;
            let tables = tx.tables()?;
            let [owners, things] = tables.as_slice() else {
                panic!("two tables: {tables:?}");
            };
            // Those that others refer to first.
            assert_eq!((owners.name(), things.name()), ("owners", "a_things"));
            let indexes = tx.drop_indexes()?;
            assert_eq!(indexes.len(), 1);
            tx.fill(owners, &[vec![Bind::Int(1)], vec![Bind::Int(2)]])?;
            let names: Vec<String> = (0..count).map(|n| format!("{n:05}")).collect();
            let rows = names.iter().enumerate().map(|(n, name)| {
                let data = if n % 2 == 0 {
                    Bind::Null
                } else {
                    Bind::Blob(&[1, 0])
                };
                vec![
                    data,
                    Bind::Text(name),
                    Bind::Int(if n % 3 == 0 { 2 } else { 1 }),
                ]
            });
            let rows: Vec<Vec<Bind<'_>>> = rows.collect();
            tx.fill(things, &rows)?;
            for statement in &indexes {
                tx.make_index(statement)?;
            }
            Ok(())
        })
        .await
        .expect("filled");
        db
    }

    #[tokio::test]
    async fn every_row_is_walked_once_in_the_order_of_the_key() {
        for count in [0, 1, 49, 50, 51, 2_500] {
            let db = filled(count).await;
            let (names, owners) = db
                .read("walk", |tx| -> Result<_, Error> {
                    let tables = tx.tables()?;
                    let mut found: Vec<(i64, String)> = Vec::new();
                    for table in &tables[1..] {
                        tx.walk(table, &mut |rows| -> Result<(), Error> {
                            for row in rows {
                                found.push((row.get(2)?, row.get(1)?));
                            }
                            Ok(())
                        })?;
                    }
                    let owners: i64 = tx.scalar("SELECT COUNT(*) FROM owners", &[])?;
                    Ok((found, owners))
                })
                .await
                .expect("walked");
            assert_eq!(i64::try_from(names.len()).expect("few"), count);
            assert!(names.is_sorted_by(|a, b| a < b), "{count}");
            // What migrations put in is not there: the rows are those that are filled in.
            assert_eq!(owners, 2);
        }
    }

    #[tokio::test]
    async fn rules_of_the_schema_hold_for_rows_that_are_filled_in() {
        let db = filled(3).await;
        let twice = db
            .write("twice", |tx| {
                let tables = tx.tables()?;
                let row = vec![Bind::Null, Bind::Text("00001"), Bind::Int(2)];
                tx.fill(&tables[1], &[row])
            })
            .await;
        assert!(
            twice
                .expect_err("a unique index")
                .is_unique("a_things_name")
        );
        let orphan = db
            .write("orphan", |tx| {
                let tables = tx.tables()?;
                let row = vec![Bind::Null, Bind::Text("x"), Bind::Int(3)];
                tx.fill(&tables[1], &[row])
            })
            .await;
        let error = orphan.expect_err("a reference to nothing");
        assert!(
            matches!(error, Error::Violation(crate::Violation::ForeignKey)),
            "{error}"
        );
    }

    #[tokio::test]
    async fn a_database_that_is_filled_under_another_name_can_be_opened_to_read() {
        let folder = std::env::temp_dir().join(format!("cardea-contents-{}", std::process::id()));
        std::fs::create_dir_all(&folder).expect("a folder");
        let path = folder.join("filled.db");
        assert!(
            Db::open_sqlite_to_read(&path).is_err(),
            "reading makes no database"
        );
        assert!(!path.exists());
        let db = Db::open_sqlite_to_fill(&path).expect("a database");
        db.write("schema", |tx| tx.make_schema(&SCHEMA))
            .await
            .expect("a schema");
        drop(db);
        let db = Db::open_sqlite_to_read(&path).expect("a database");
        let steps = db.read("steps", |tx| Ok::<_, Error>(tx.schema_steps()?.len()));
        let steps = steps.await.expect("read");
        assert_eq!(steps, 1);
        let refused: Result<u64, Error> = db.write("write", |tx| tx.execute("SELECT 1", &[])).await;
        assert!(refused.is_err());
        std::fs::remove_dir_all(&folder).expect("removed");
    }
}
