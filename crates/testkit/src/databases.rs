//! The databases that store tests run on.

use base::{Entropy, SystemEntropy};
use db::Db;

/// An empty, migrated database.
#[derive(Debug)]
pub struct TestDatabase {
    /// For the message of a failed assertion.
    pub name: &'static str,
    /// The database.
    pub db: Db,
}

/// One empty, migrated database an engine: SQLite in memory, and PostgreSQL where
/// `CARDEA_TEST_POSTGRES` says where it is (`make test` always sets it).
pub async fn databases() -> Vec<TestDatabase> {
    let mut all = vec![TestDatabase {
        name: "SQLite",
        db: Db::in_memory().expect("a database in memory"),
    }];
    match std::env::var("CARDEA_TEST_POSTGRES") {
        Ok(url) => all.push(TestDatabase {
            name: "PostgreSQL",
            db: postgres(&url).await,
        }),
        Err(_) => eprintln!("SKIPPED on PostgreSQL: CARDEA_TEST_POSTGRES is not set"),
    }
    for database in &all {
        database
            .db
            .migrate(store::MIGRATIONS)
            .await
            .expect("migrated");
    }
    all
}

/// A schema of its own for each test, in the one database of the run.
async fn postgres(url: &str) -> Db {
    let entropy: &dyn Entropy = &SystemEntropy;
    let schema = format!("t_{}", entropy.string(b"abcdefghijklmnopqrstuvwxyz", 16));
    let db = Db::connect_postgres(url).await.expect("PostgreSQL answers");
    let create = format!("CREATE SCHEMA {schema}");
    db.write("create_schema", move |tx| tx.execute(&create, &[]))
        .await
        .expect("a schema");
    let separator = if url.contains('?') { '&' } else { '?' };
    let own = format!("{url}{separator}options=-csearch_path%3D{schema}");
    Db::connect_postgres(&own)
        .await
        .expect("PostgreSQL answers")
}
