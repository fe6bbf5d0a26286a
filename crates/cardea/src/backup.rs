//! `cardea backup`: a snapshot of everything in the database, written while the server runs.
//!
//! The database is read beside the server and not through it, in one transaction that reads: it holds
//! no lock that a writer waits for, and no amount of writing starves it. Why one format for both
//! engines, and what the long transaction costs, is in docs/backup.md.

mod examined;
mod outlet;
mod progress;

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use app::setup::Installation;
use app::{Keyring, trail_in_journal};
use backup::{Column, Kind, Manifest, SchemaStep, Table, Value, WriteError, Writer};
use base::{Clock as _, SystemClock};
use clap::{Args, Subcommand};
use db::{Bind, ColumnKind, Db, EngineKind, TableShape, Tx};
use serde_json::json;
use tokio::time::Instant;

use crate::Fatal;
use crate::config::{Database, State, StateOptions};
use crate::data_directory::{DataDirectory, TRAIL, find_master_key};
use crate::operator::{Output, print, say};

pub(crate) use examined::Examined;
use outlet::Outlet;
pub(crate) use progress::Progress;

const EXAMPLES: &str = "\
Examples:
  cardea backup
      a file in this directory, named by the time, of the installation in ./cardea-data
  cardea backup /var/backups/cardea --data /var/lib/cardea
      the same in a directory, for a timer
  cardea backup monday.backup --database postgres://cardea@db.example/cardea
  cardea backup - | age -r age1… > monday.backup.age
      encrypted by another program on its way
  cardea backup verify monday.backup --master-key-file copy-of-master-key
      whether it is whole, what is in it, and whether this is its master key

The master key is not in a backup: keep a copy of it elsewhere, or the backup is worth nothing.
Both together are everything that you have.";

#[derive(Debug, Args)]
#[command(args_conflicts_with_subcommands = true, after_help = EXAMPLES)]
pub(crate) struct BackupOptions {
    #[command(subcommand)]
    command: Option<BackupCommand>,
    /// The file to write, which must not be there; a directory to put it in; or - for the standard
    /// output [default: named by the time, here].
    #[arg(value_name = "FILE")]
    file: Option<PathBuf>,
    #[command(flatten)]
    state: StateOptions,
    /// How to print what was written.
    #[arg(long, default_value = "table")]
    output: Output,
}

#[derive(Debug, Subcommand)]
enum BackupCommand {
    /// Read a backup whole and say what is in it, or what is wrong with it.
    Verify(VerifyOptions),
}

#[derive(Debug, Args)]
struct VerifyOptions {
    /// The backup.
    #[arg(value_name = "FILE")]
    file: PathBuf,
    /// See whether this is the backup's master key: a file, in hexadecimal.
    #[arg(long, value_name = "FILE")]
    master_key_file: Option<PathBuf>,
    /// How to print.
    #[arg(long, default_value = "table")]
    output: Output,
}

/// Why a backup was not written, or not restored.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Trouble {
    #[error(transparent)]
    Database(#[from] db::Error),
    #[error(transparent)]
    Schema(#[from] db::MigrateError),
    #[error("{0}")]
    Told(String),
}

impl From<WriteError> for Trouble {
    fn from(error: WriteError) -> Self {
        Self::Told(match error {
            WriteError::Stream(error) => outlet::explain(&error),
            error @ WriteError::Row { .. } => error.to_string(),
        })
    }
}

pub(crate) async fn run(options: BackupOptions) -> Result<(), Fatal> {
    match options.command {
        Some(BackupCommand::Verify(options)) => verify(&options).await,
        None => create(options).await,
    }
}

async fn create(options: BackupOptions) -> Result<(), Fatal> {
    let state = State::load(options.state)?;
    let outlet = Outlet::choose(options.file, SystemClock::default().now())?;
    let db = open(&state).await?;
    if matches!(state.database, Database::Embedded | Database::Memory) {
        trail_settles(&state.data).await?;
    }
    let outlet = Arc::new(outlet.begin()?);
    let progress = Arc::new(Progress::begin());
    let written = db
        .read("backup", {
            let (outlet, progress) = (Arc::clone(&outlet), Arc::clone(&progress));
            let kind = db.kind();
            move |tx| snapshot(tx, kind, &outlet, &progress)
        })
        .await;
    progress.end();
    let written = written
        .map_err(|error| Fatal(format!("no backup was written: {error}")))
        .and_then(|described| Ok((described, outlet.keep()?)));
    let (described, kept) = match written {
        Ok(written) => written,
        Err(error) => {
            outlet.discard();
            return Err(error);
        }
    };
    // On the standard output there is the backup.
    let Some(file) = kept else { return Ok(()) };
    show(&described, &file, options.output);
    if options.output == Output::Table {
        say(&format!(
            "\nIt tells people's names and addresses and what they may do; guard it. Secrets in it are \
             sealed under\nthe master key, which is not in it. Keep a copy of the key elsewhere: {}",
            master_key_of(&state).display()
        ));
    }
    Ok(())
}

/// How long the server gets to write into the database what its trail's journal has now; it does so
/// four times a second.
const SETTLED: Duration = Duration::from_secs(10);

/// Waits until everything is in the database that the trail's journal has now, so that what was
/// acknowledged is in the backup.
async fn trail_settles(data: &Path) -> Result<(), Fatal> {
    let folder = &data.join(TRAIL);
    if !folder.is_dir() {
        return Ok(());
    }
    let look = || {
        trail_in_journal(folder).map_err(|error| {
            let folder = folder.display();
            Fatal(format!(
                "cannot read the audit trail's journal `{folder}`: {error}"
            ))
        })
    };
    let waited_for = look()?;
    let until = Instant::now() + SETTLED;
    while look()?.iter().any(|now| waited_for.contains(now)) {
        if Instant::now() >= until || !DataDirectory::is_in_use(data) {
            return Err(Fatal(format!(
                "no backup was written: the audit trail's journal `{}` has events that are not in the \
                 database yet. Start `cardea serve` on this data directory, which writes them, and \
                 back up then",
                folder.display()
            )));
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    Ok(())
}

fn master_key_of(state: &State) -> PathBuf {
    let own = || state.data.join("master-key");
    state.master_key_file.clone().unwrap_or_else(own)
}

async fn open(state: &State) -> Result<Db, Fatal> {
    match &state.database {
        Database::Postgres(url, options) => {
            Db::connect_postgres_with(url, options.clone().unlimited()).await
        }
        Database::Embedded | Database::Memory => {
            let path = state.data.join("cardea.db");
            if !path.is_file() {
                return Err(Fatal(format!(
                    "there is no database in the data directory `{}`: name the server's with --data, \
                     or its PostgreSQL with --database",
                    state.data.display()
                )));
            }
            Db::open_sqlite_to_read(&path)
        }
    }
    .map_err(|error| Fatal(error.to_string()))
}

/// What was written, for people and programs.
#[derive(Debug)]
pub(crate) struct Described {
    pub(crate) manifest: Manifest,
    pub(crate) summary: backup::Summary,
    pub(crate) bytes: u64,
}

/// Writes what the transaction sees, table after table.
fn snapshot(
    tx: &mut Tx<'_>,
    kind: EngineKind,
    outlet: &Outlet,
    progress: &Progress,
) -> Result<Described, Trouble> {
    let manifest = manifest(tx, kind)?;
    let mut stream = outlet.stream()?;
    let mut writer = Writer::begin(&mut *stream, &manifest)?;
    for shape in tx.tables()? {
        writer.table(&table(&shape)?)?;
        tx.walk(&shape, &mut |rows| {
            for row in rows {
                writer.row(&mut row.binds().map(value))?;
            }
            progress.passed(rows.len(), writer.bytes())
        })?;
    }
    let summary = writer.finish()?;
    Ok(Described {
        manifest,
        summary,
        bytes: outlet.length(),
    })
}

fn manifest(tx: &mut Tx<'_>, kind: EngineKind) -> Result<Manifest, Trouble> {
    let steps = tx.schema_steps()?;
    let installed = if steps.is_empty() {
        None
    } else {
        Installation::find(tx)?
    };
    let Some((installation, master_key_check)) = installed else {
        return Err(Trouble::Told(
            "there is no installation in this database yet: start `cardea serve` on it once, or \
             name another"
                .to_owned(),
        ));
    };
    Ok(Manifest {
        product_version: env!("CARGO_PKG_VERSION").to_owned(),
        taken_at: SystemClock::default().now().iso8601(),
        engine: match kind {
            EngineKind::Sqlite => "sqlite",
            EngineKind::Postgres => "postgresql",
        }
        .to_owned(),
        management_account: installation.management_account.to_string(),
        region: installation.region,
        master_key_check,
        schema: steps
            .into_iter()
            .map(|(version, checksum)| SchemaStep { version, checksum })
            .collect(),
    })
}

/// A table as a backup has it.
pub(crate) fn table(shape: &TableShape) -> Result<Table, Trouble> {
    let columns = shape.columns().iter().map(|(name, kind)| {
        let kind = match kind {
            ColumnKind::Int => Kind::Int,
            ColumnKind::Text => Kind::Text,
            ColumnKind::Blob => Kind::Blob,
        };
        Column::new(name, kind)
    });
    let columns = columns.collect::<Result<_, _>>();
    columns
        .and_then(|columns| Table::new(shape.name(), columns))
        .map_err(|error| Trouble::Told(error.to_string()))
}

fn value(bind: Bind<'_>) -> Value<'_> {
    match bind {
        Bind::Null => Value::Null,
        Bind::Int(number) => Value::Int(number),
        Bind::Text(text) => Value::Text(text),
        Bind::Blob(bytes) => Value::Blob(bytes),
    }
}

async fn verify(options: &VerifyOptions) -> Result<(), Fatal> {
    let examined = Examined::read(&options.file).await?;
    if let Some(file) = &options.master_key_file {
        examined.check_master_key(&keyring(Path::new(""), Some(file))?)?;
    }
    show(&examined.described, &options.file, options.output);
    if options.output == Output::Table {
        say(match options.master_key_file {
            Some(_) => "\nIt is whole, and this is its master key.",
            None => "\nIt is whole. --master-key-file tells whether a key is its master key.",
        });
    }
    Ok(())
}

/// The keyring of the master key in `file`, or in the data directory.
pub(crate) fn keyring(data: &Path, file: Option<&Path>) -> Result<Keyring, Fatal> {
    let key = find_master_key(data, file)?.ok_or_else(|| {
        Fatal(format!(
            "a backup is restored with its master key, and there is none at `{}`: name the file that \
             you keep it in with --master-key-file",
            data.join("master-key").display()
        ))
    })?;
    Keyring::derive(&key).map_err(|error| Fatal(error.to_string()))
}

/// Prints what a backup is.
pub(crate) fn show(described: &Described, file: &Path, output: Output) {
    let Described {
        manifest,
        summary,
        bytes,
    } = described;
    let schema = manifest.schema_version();
    match output {
        Output::Json => print(&json!({
            "file": file,
            "takenAt": manifest.taken_at,
            "productVersion": manifest.product_version,
            "schemaVersion": schema,
            "engine": manifest.engine,
            "managementAccountId": manifest.management_account,
            "region": manifest.region,
            "tables": summary.tables,
            "rows": summary.rows,
            "bytes": bytes,
            "contentsSha256": summary.contents,
            "fileSha256": summary.file,
        })),
        Output::Table => say(&format!(
            "Backup               {}\n\
             Taken                {}\n\
             Cardea               {}, schema {schema}, of {}\n\
             Management account   {} ({})\n\
             Rows                 {} in {} tables\n\
             Size                 {bytes} bytes\n\
             Contents (SHA-256)   {}",
            file.display(),
            manifest.taken_at,
            manifest.product_version,
            manifest.engine,
            manifest.management_account,
            manifest.region,
            summary.rows,
            summary.tables,
            summary.contents,
        )),
    }
}
