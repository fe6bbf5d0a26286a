//! The data directory: the lock, the master key, root's credentials, and what is told to people.

use std::fs::{File, OpenOptions};
use std::io::Write as _;
use std::os::unix::fs::{DirBuilderExt as _, OpenOptionsExt as _, PermissionsExt as _};
use std::path::{Path, PathBuf};

use base::{AccessKeyId, Entropy, Secret, SystemEntropy};

use crate::Fatal;

/// A data directory that this process alone uses.
#[derive(Debug)]
pub(crate) struct DataDirectory {
    path: PathBuf,
    /// Locked while the process lives.
    _lock: File,
}

/// The folder of the audit trail's journal.
pub(crate) const TRAIL: &str = "trail";
/// The database that a restore fills, until it is whole and gets its name.
const RESTORING: &str = "restoring.db";
/// What may be in a data directory that is empty otherwise: the key that was brought, what an
/// earlier restore has left, and what file systems put at their root.
const NOTHING: [&str; 4] = ["lock", "master-key", RESTORING, "lost+found"];

impl DataDirectory {
    /// Opens the directory, making it (mode 0700) where it is missing.
    pub(crate) fn open(path: &Path) -> Result<Self, Fatal> {
        let directory = Self::lock(path)?;
        if directory.file(RESTORING).exists() {
            return Err(Fatal(format!(
                "a restore into the data directory `{}` did not finish: run `cardea restore` again, \
                 or remove `{RESTORING}` there to begin with nothing",
                path.display()
            )));
        }
        Ok(directory)
    }

    /// Opens the directory for a restore: there must be nothing in it that could be lost.
    pub(crate) fn open_to_restore(path: &Path) -> Result<Self, Fatal> {
        Self::refuse_if_used(path)?;
        let directory = Self::lock(path)?;
        // Nobody has come in between.
        Self::refuse_if_used(path)?;
        Ok(directory)
    }

    /// Refuses a directory with anything in it that could be lost.
    pub(crate) fn refuse_if_used(path: &Path) -> Result<(), Fatal> {
        let entries = match std::fs::read_dir(path) {
            Ok(entries) => entries,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(()),
            Err(error) => {
                return Err(Fatal(format!(
                    "cannot look into the data directory `{}`: {error}",
                    path.display()
                )));
            }
        };
        let mut names: Vec<String> = entries
            .filter_map(Result::ok)
            .map(|entry| entry.file_name().to_string_lossy().into_owned())
            .filter(|name| !NOTHING.contains(&name.as_str()))
            .collect();
        names.sort();
        if names.is_empty() {
            return Ok(());
        }
        Err(Fatal(format!(
            "the data directory `{}` is not empty: there is {}. A restore overwrites nothing: give \
             --data a new directory, or move this one away first",
            path.display(),
            some_of(&names)
        )))
    }

    fn lock(path: &Path) -> Result<Self, Fatal> {
        std::fs::DirBuilder::new()
            .recursive(true)
            .mode(0o700)
            .create(path)
            .map_err(|error| {
                let path = path.display();
                if error.kind() == std::io::ErrorKind::AlreadyExists {
                    return Fatal(format!(
                        "the data directory `{path}` is not a directory: give --data another"
                    ));
                }
                Fatal(format!(
                    "cannot make the data directory `{path}`: {error}; give --data a directory \
                     that this user may make"
                ))
            })?;
        let lock_path = path.join("lock");
        let lock = OpenOptions::new()
            .create(true)
            .truncate(false)
            .write(true)
            .mode(0o600)
            .open(&lock_path)
            .map_err(|error| {
                Fatal(format!(
                    "cannot write in the data directory `{}`: {error}; give --data a directory \
                     that this user may write",
                    path.display()
                ))
            })?;
        lock.try_lock().map_err(|_held| {
            Fatal(format!(
                "another cardea is using the data directory `{}`: stop it, or give --data another",
                path.display()
            ))
        })?;
        Ok(Self {
            path: path.to_owned(),
            _lock: lock,
        })
    }

    /// Whether a process uses a directory.
    pub(crate) fn is_in_use(path: &Path) -> bool {
        let lock = OpenOptions::new().write(true).open(path.join("lock"));
        lock.is_ok_and(|lock| lock.try_lock().is_err())
    }

    /// The embedded database's file, which only its owner may read: the directory may have been
    /// there before, and open to others. What SQLite puts beside it gets the same mode.
    pub(crate) fn database(&self) -> Result<PathBuf, Fatal> {
        let path = self.file("cardea.db");
        let protect = || -> std::io::Result<()> {
            let file = OpenOptions::new()
                .create(true)
                .truncate(false)
                .write(true)
                .mode(0o600)
                .open(&path)?;
            file.set_permissions(std::fs::Permissions::from_mode(0o600))
        };
        protect().map_err(|error| {
            Fatal(format!(
                "cannot open the database `{}`: {error}",
                path.display()
            ))
        })?;
        Ok(path)
    }

    /// An empty file for the database that a restore fills.
    pub(crate) fn database_to_fill(&self) -> Result<PathBuf, Fatal> {
        let path = self.file(RESTORING);
        let make = || -> std::io::Result<()> {
            if path.exists() {
                std::fs::remove_file(&path)?;
            }
            let mut options = OpenOptions::new();
            options.create_new(true).write(true).mode(0o600);
            options.open(&path).map(drop)
        };
        make().map_err(|error| Fatal(format!("cannot make `{}`: {error}", path.display())))?;
        Ok(path)
    }

    /// Gives the database that a restore has filled its name, once all of it is on the disk.
    pub(crate) fn take_filled_database(&self) -> Result<(), Fatal> {
        let path = self.file(RESTORING);
        let take = || -> std::io::Result<()> {
            File::open(&path)?.sync_all()?;
            std::fs::rename(&path, self.file("cardea.db"))?;
            File::open(&self.path)?.sync_all()
        };
        take().map_err(|error| Fatal(format!("cannot write `{}`: {error}", path.display())))
    }

    /// Removes the database that a restore has begun to fill.
    pub(crate) fn drop_filled_database(&self) {
        if let Err(error) = std::fs::remove_file(self.file(RESTORING)) {
            tracing::debug!(%error, "what a restore left stays until the next one");
        }
    }

    pub(crate) fn file(&self, name: &str) -> PathBuf {
        self.path.join(name)
    }

    /// The master key: from `file` where the operator keeps it elsewhere, otherwise from this
    /// directory, where there may be none yet.
    pub(crate) fn find_master_key(&self, file: Option<&Path>) -> Result<Option<Vec<u8>>, Fatal> {
        find_master_key(&self.path, file)
    }

    /// Makes the master key, which must be on disk before anything is sealed with it.
    pub(crate) fn make_master_key(&self, entropy: &dyn Entropy) -> Result<Vec<u8>, Fatal> {
        let key = entropy.bytes::<32>();
        write_secret(&self.file("master-key"), &format!("{}\n", hex(&key)))?;
        Ok(key.to_vec())
    }

    /// Keeps root's access key in the format of AWS's shared credentials file.
    pub(crate) fn keep_root_credentials(
        &self,
        id: &AccessKeyId,
        secret: &Secret,
    ) -> Result<(), Fatal> {
        let text = format!(
            "# Root of the management account: may do everything in it. Guard this file.\n\
             [default]\naws_access_key_id = {id}\naws_secret_access_key = {}\n",
            secret.expose()
        );
        let path = self.file("root-credentials");
        if std::fs::read_to_string(&path).is_ok_and(|kept| kept == text) {
            return Ok(());
        }
        write_secret(&path, &text)
    }
}

/// The master key: from `file` where the operator keeps it elsewhere, otherwise from the data
/// directory `data`, where there may be none.
pub(crate) fn find_master_key(data: &Path, file: Option<&Path>) -> Result<Option<Vec<u8>>, Fatal> {
    let own = data.join("master-key");
    let path = file.unwrap_or(&own);
    let text = match std::fs::read_to_string(path) {
        Ok(text) => text,
        Err(error) if file.is_none() && error.kind() == std::io::ErrorKind::NotFound => {
            return Ok(None);
        }
        Err(error) => {
            return Err(Fatal(format!(
                "cannot read the master key `{}`: {error}; it has to be a file that this user \
                 may read",
                path.display()
            )));
        }
    };
    let key = unhex(text.trim()).filter(|key| key.len() == 32);
    key.map(Some).ok_or_else(|| {
        Fatal(format!(
            "the master key `{}` must hold 64 hexadecimal digits: restore it from a backup",
            path.display()
        ))
    })
}

/// Names for a sentence, not too many.
pub(crate) fn some_of(names: &[String]) -> String {
    const SHOWN: usize = 4;
    let shown: Vec<String> = names.iter().take(SHOWN).map(|n| format!("`{n}`")).collect();
    let shown = shown.join(", ");
    match names.len().saturating_sub(SHOWN) {
        0 => shown,
        more => format!("{shown} and {more} more"),
    }
}

/// Makes a file beside `path` that only its owner may read and that was not there before: no link
/// that somebody has laid there is followed.
pub(crate) fn draft_of(path: &Path) -> std::io::Result<(PathBuf, File)> {
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(format!(".{}.draft", fresh_name()));
    let draft = path.with_file_name(name);
    let file = OpenOptions::new()
        .create_new(true)
        .write(true)
        .mode(0o600)
        .open(&draft)?;
    Ok((draft, file))
}

/// A part of a name that nobody can foresee.
pub(crate) fn fresh_name() -> String {
    let entropy: &dyn Entropy = &SystemEntropy;
    hex(&entropy.bytes::<16>())
}

/// Writes a file that only its owner may read, all of it or nothing, and waits for the disk.
pub(crate) fn write_secret(path: &Path, text: &str) -> Result<(), Fatal> {
    let write = || -> std::io::Result<()> {
        let (draft, mut file) = draft_of(path)?;
        let mut finish = || {
            file.write_all(text.as_bytes())?;
            file.sync_all()?;
            std::fs::rename(&draft, path)
        };
        finish().inspect_err(|_error| drop(std::fs::remove_file(&draft)))?;
        match path.parent() {
            Some(parent) => File::open(parent)?.sync_all(),
            None => Ok(()),
        }
    };
    write().map_err(|error| Fatal(format!("cannot write `{}`: {error}", path.display())))
}

fn hex(bytes: &[u8]) -> String {
    use std::fmt::Write as _;
    bytes
        .iter()
        .fold(String::with_capacity(2 * bytes.len()), |mut text, byte| {
            // Writing to a string does not fail.
            let _infallible = write!(text, "{byte:02x}");
            text
        })
}

fn unhex(text: &str) -> Option<Vec<u8>> {
    if !text.is_ascii() || !text.len().is_multiple_of(2) {
        return None;
    }
    text.as_bytes()
        .chunks(2)
        .map(|pair| u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok())
        .collect()
}
