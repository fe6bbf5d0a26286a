//! `cardea restore`: an installation made of a backup, all of it or nothing.
//!
//! The backup is read twice. The first time nothing is changed: it must be whole, of a schema that
//! this program knows, and the master key its own. The second time its rows are added in one
//! transaction that is ended only if what was read then is what was read before. The embedded
//! database is filled under another name, without which no server starts on the directory.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Arc;

use app::setup::Installation;
use backup::{Part, Reader, Value};
use clap::Args;
use db::{Bind, Db, TableShape, Tx};

use crate::Fatal;
use crate::backup::{Examined, Progress, Trouble, keyring, show};
use crate::config::{Database, State, StateOptions};
use crate::data_directory::{DataDirectory, some_of};
use crate::operator::{Output, say};

const EXAMPLES: &str = "\
Examples:
  cardea restore monday.backup --data new-data --master-key-file copy-of-master-key
      a new data directory; the key stays where it is, and `cardea serve` is told in the same way
  cardea restore monday.backup --database postgres://cardea@db.example/empty --master-key-file copy
      the same into PostgreSQL, also if the backup was taken of the embedded database

Nothing is overwritten: the data directory, or the database, must be empty (a `master-key` may
already lie in the directory). What happened after the backup was taken has not happened, revocations
too: docs/backup.md says what to look at.";

#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct RestoreOptions {
    /// The backup.
    #[arg(value_name = "FILE")]
    file: PathBuf,
    #[command(flatten)]
    state: StateOptions,
    /// How to print what was restored.
    #[arg(long, default_value = "table")]
    output: Output,
}

pub(crate) async fn run(options: RestoreOptions) -> Result<(), Fatal> {
    let state = State::load(options.state)?;
    if state.database == Database::Embedded {
        DataDirectory::refuse_if_used(&state.data)?;
    }
    let keyring = keyring(&state.data, state.master_key_file.as_deref())?;
    let examined = Arc::new(Examined::read(&options.file).await?);
    examined.check_master_key(&keyring)?;
    match &state.database {
        Database::Postgres(url, options) => {
            let db = Db::connect_postgres_with(url, options.clone().unlimited()).await;
            let db = db.map_err(|error| Fatal(error.to_string()))?;
            fill(&db, Arc::clone(&examined)).await?;
        }
        Database::Embedded | Database::Memory => {
            let directory = DataDirectory::open_to_restore(&state.data)?;
            let path = directory.database_to_fill()?;
            let filled = match Db::open_sqlite_to_fill(&path) {
                Ok(db) => fill(&db, Arc::clone(&examined)).await,
                Err(error) => Err(Fatal(error.to_string())),
            };
            filled.inspect_err(|_error| directory.drop_filled_database())?;
            directory.take_filled_database()?;
        }
    }
    show(&examined.described, &options.file, options.output);
    if options.output == Output::Table {
        say(&format!("\nRestored. Start it with: {}", start(&state)));
    }
    Ok(())
}

/// The command that starts what was restored; a URL may have a password in it.
fn start(state: &State) -> String {
    let mut command = format!("cardea serve --data {}", state.data.display());
    if let Database::Postgres(..) = state.database {
        command.push_str(" --database URL");
    }
    if let Some(file) = &state.master_key_file {
        command.push_str(" --master-key-file ");
        command.push_str(&file.display().to_string());
    }
    command
}

async fn fill(db: &Db, examined: Arc<Examined>) -> Result<(), Fatal> {
    let progress = Arc::new(Progress::begin());
    let counting = Arc::clone(&progress);
    let filled = db
        .write("restore", move |tx| add(tx, &examined, &counting))
        .await;
    progress.end();
    filled.map_err(|error| Fatal(format!("nothing was restored: {error}")))
}

fn add(tx: &mut Tx<'_>, examined: &Examined, progress: &Progress) -> Result<(), Trouble> {
    let found = tx.table_names()?;
    if !found.is_empty() {
        return Err(Trouble::Told(format!(
            "the database is not empty: it has the tables {}. A restore overwrites nothing: give \
             --database an empty one",
            some_of(&found)
        )));
    }
    tx.make_schema(examined.migrations)?;
    let indexes = tx.drop_indexes()?;
    let shapes = tx.tables()?.into_iter();
    let shapes: BTreeMap<String, TableShape> = shapes
        .map(|shape| (shape.name().to_owned(), shape))
        .collect();
    let damaged = |error: backup::ReadError| Trouble::Told(format!("the backup: {error}"));
    let mut file = std::fs::File::open(&examined.path)
        .map_err(|error| Trouble::Told(format!("the backup: {error}")))?;
    let mut reader = Reader::open(&mut file).map_err(damaged)?;
    let mut table = None;
    let summary = loop {
        match reader.next_part().map_err(damaged)? {
            Part::Table(next) => table = shapes.get(next.name()),
            Part::Rows(rows) => {
                let rows: Vec<Vec<Bind<'_>>> = rows
                    .iter()
                    .map(|row| row.into_iter().map(bind).collect())
                    .collect();
                let table = table.ok_or_else(changed)?;
                tx.fill(table, &rows)?;
                progress.passed(rows.len(), reader.bytes())?;
            }
            Part::End(summary) => break summary,
        }
    };
    for statement in indexes {
        progress.passed(0, reader.bytes())?;
        tx.make_index(&statement)?;
    }
    let check = Installation::find(tx)?.map(|(_, check)| check);
    if summary != examined.described.summary
        || check.as_ref() != Some(&examined.described.manifest.master_key_check)
    {
        return Err(changed());
    }
    Ok(())
}

fn changed() -> Trouble {
    Trouble::Told(
        "the backup is not what it was a moment ago: does somebody write to it?".to_owned(),
    )
}

fn bind(value: Value<'_>) -> Bind<'_> {
    match value {
        Value::Null => Bind::Null,
        Value::Int(number) => Bind::Int(number),
        Value::Text(text) => Bind::Text(text),
        Value::Blob(bytes) => Bind::Blob(bytes),
    }
}
