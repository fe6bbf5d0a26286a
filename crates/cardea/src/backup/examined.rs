//! A backup that was read from its beginning to its end.

use std::collections::BTreeMap;
use std::fs::File;
use std::path::{Path, PathBuf};

use app::Keyring;
use app::setup::Installation;
use backup::{Manifest, Part, Reader, Summary, Table};
use db::{Db, MigrateError, Migration};

use super::{Described, Progress, Trouble, table};
use crate::Fatal;

/// A backup that is whole, and that this program can restore.
#[derive(Debug)]
pub(crate) struct Examined {
    pub(crate) path: PathBuf,
    pub(crate) described: Described,
    /// The migrations that make its schema.
    pub(crate) migrations: &'static [Migration],
}

impl Examined {
    /// Reads the backup whole and changes nothing.
    pub(crate) async fn read(path: &Path) -> Result<Self, Fatal> {
        let refused = |reason: String| refuse(path, &reason);
        let (tables, described) = read_whole(path)?;
        // What it says of itself counts once it is known that nobody has changed it.
        let migrations = migrations(&described.manifest).map_err(refused)?;
        let expected = expected_tables(migrations)
            .await
            .map_err(|error| refused(error.to_string()))?;
        if tables != expected {
            return Err(refused(
                "its tables are not those of its schema: it was not written by cardea".to_owned(),
            ));
        }
        Ok(Self {
            path: path.to_owned(),
            described,
            migrations,
        })
    }

    /// Refuses a master key that is not the backup's.
    pub(crate) fn check_master_key(&self, keyring: &Keyring) -> Result<(), Fatal> {
        if Installation::is_sealed_under(keyring, &self.described.manifest.master_key_check) {
            return Ok(());
        }
        Err(Fatal(format!(
            "this is not the master key of the backup `{}`: name the file that you keep its key in \
             with --master-key-file; without that key its secrets cannot be read",
            self.path.display()
        )))
    }
}

fn refuse(path: &Path, reason: &str) -> Fatal {
    Fatal(format!("the backup `{}`: {reason}", path.display()))
}

fn read_whole(path: &Path) -> Result<(Tables, Described), Fatal> {
    let mut file = open(path)?;
    let mut reader = Reader::open(&mut file).map_err(|error| refuse(path, &error.to_string()))?;
    let progress = Progress::begin();
    let read = read_on(&mut reader, &progress);
    progress.end();
    let (tables, summary) = read.map_err(|error| refuse(path, &error.to_string()))?;
    let described = Described {
        manifest: reader.manifest().clone(),
        summary,
        bytes: reader.bytes(),
    };
    Ok((tables, described))
}

fn read_on(reader: &mut Reader<'_>, progress: &Progress) -> Result<(Tables, Summary), Trouble> {
    let mut tables = Tables::new();
    loop {
        let part = reader.next_part();
        match part.map_err(|error| Trouble::Told(error.to_string()))? {
            Part::Table(table) => drop(tables.insert(table.name().to_owned(), table)),
            Part::Rows(rows) => progress.passed(rows.iter().count(), reader.bytes())?,
            Part::End(summary) => return Ok((tables, summary)),
        }
    }
}

type Tables = BTreeMap<String, Table>;

fn open(path: &Path) -> Result<File, Fatal> {
    File::open(path).map_err(|error| {
        Fatal(format!(
            "cannot read the backup `{}`: {error}",
            path.display()
        ))
    })
}

/// Those of this program's migrations that the backup's schema was made by.
fn migrations(manifest: &Manifest) -> Result<&'static [Migration], String> {
    let ours = store::MIGRATIONS;
    for (index, step) in manifest.schema.iter().enumerate() {
        let version = step.version;
        match ours.get(index) {
            Some(known) if known.version == version => {
                if base::sha256_hex(known.sql) != step.checksum {
                    let error = MigrateError::Changed { version };
                    return Err(error.to_string());
                }
            }
            _ => {
                return Err(format!(
                    "it has schema version {}, which this cardea ({}) does not know: restore it with \
                     the cardea that wrote it ({}), or a newer one",
                    manifest.schema_version(),
                    env!("CARGO_PKG_VERSION"),
                    manifest.product_version,
                ));
            }
        }
    }
    let known = ours.get(..manifest.schema.len()).unwrap_or_default();
    if known.is_empty() {
        return Err("it is of no schema".to_owned());
    }
    Ok(known)
}

/// The tables that these migrations make.
async fn expected_tables(migrations: &'static [Migration]) -> Result<Tables, Trouble> {
    let db = Db::in_memory().map_err(|error| Trouble::Told(error.to_string()))?;
    let shapes = db
        .write("schema_of_backup", move |tx| -> Result<_, Trouble> {
            tx.make_schema(migrations)?;
            Ok(tx.tables()?)
        })
        .await?;
    let tables = shapes.iter().map(|shape| {
        let table = table(shape)?;
        Ok((table.name().to_owned(), table))
    });
    tables.collect()
}
