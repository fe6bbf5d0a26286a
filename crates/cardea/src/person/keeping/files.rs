//! The directory of sign-ins and what lies in it: whose it is, who may change it, what is left over.

use std::fs::{File, OpenOptions};
use std::os::unix::fs::{MetadataExt as _, OpenOptionsExt as _};
use std::path::Path;
use std::time::Duration;

use crate::Fatal;
use crate::data_directory::draft_of;

/// How long a process waits for another that refreshes.
const PATIENCE: Duration = Duration::from_secs(90);
/// How often it looks.
const GLANCE: Duration = Duration::from_millis(25);

/// While it lives, no other process changes what is kept.
#[derive(Debug)]
pub(in super::super) struct Lock {
    _file: File,
}

/// Waits until no other process holds this file.
pub(in super::super) async fn lock(path: &Path) -> Result<Lock, Fatal> {
    let open = || -> std::io::Result<File> {
        // Where it is a link, what it leads to is not ours to make or to hold.
        if std::fs::symlink_metadata(path).is_ok_and(|found| !found.is_file()) {
            return Err(std::io::Error::other("it is no plain file"));
        }
        OpenOptions::new()
            .create(true)
            .truncate(false)
            .write(true)
            .mode(0o600)
            .open(path)
    };
    let file =
        open().map_err(|error| Fatal(format!("cannot open `{}`: {error}", path.display())))?;
    let locked = async {
        while file.try_lock().is_err() {
            tokio::time::sleep(GLANCE).await;
        }
    };
    if tokio::time::timeout(PATIENCE, locked).await.is_err() {
        return Err(Fatal(format!(
            "another process holds `{}` and does not let go",
            path.display()
        )));
    }
    Ok(Lock { _file: file })
}

/// Whether a directory, and the link that leads there, belong to whom this process acts as, and
/// nobody else may write in it. What this process makes there shows who that is.
pub(in super::super) fn is_own(directory: &Path) -> std::io::Result<bool> {
    let (probe, file) = draft_of(&directory.join("probe"))?;
    let own = file.metadata()?.uid();
    std::fs::remove_file(probe)?;
    let (link, found) = (
        std::fs::symlink_metadata(directory)?,
        std::fs::metadata(directory)?,
    );
    Ok(link.uid() == own && found.uid() == own && found.mode() & 0o022 == 0)
}

pub(super) fn is_key_name(name: &str) -> bool {
    name.len() == 32 && name.bytes().all(|b| b.is_ascii_hexdigit())
}

/// Whether this is, behind the name of a sign-in, a key other than `but`, or a draft. Drafts are made
/// by whoever has the lock.
pub(super) fn is_leftover(rest: &str, but: Option<&str>) -> bool {
    let parts: Vec<&str> = rest.split('.').collect();
    match parts.as_slice() {
        [key, "key"] => is_key_name(key) && Some(*key) != but,
        ["session", draft, "draft"] => is_key_name(draft),
        [key, "key", draft, "draft"] => is_key_name(key) && is_key_name(draft),
        _ => false,
    }
}
