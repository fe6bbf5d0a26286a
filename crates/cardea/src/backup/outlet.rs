//! Where a backup is written to: a draft that gets its name when it is whole, or the standard output.

use std::fs::{File, OpenOptions};
use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};

use base::Timestamp;

use super::Trouble;
use crate::Fatal;
use crate::data_directory::draft_of;

#[derive(Debug)]
pub(super) enum Outlet {
    File { path: PathBuf, draft: PathBuf },
    StandardOutput { is_used: AtomicBool },
}

impl Outlet {
    /// What the operator asks for; a file that is there is refused before anything is read.
    pub(super) fn choose(file: Option<PathBuf>, now: Timestamp) -> Result<Self, Fatal> {
        if file.as_deref() == Some(Path::new("-")) {
            return Ok(Self::StandardOutput {
                is_used: AtomicBool::new(false),
            });
        }
        let name = format!("cardea-{}.backup", now.iso8601_basic());
        let path = match file {
            None => PathBuf::from(name),
            Some(directory) if directory.is_dir() => directory.join(name),
            Some(file) => file,
        };
        if path.symlink_metadata().is_ok() {
            return Err(is_there(&path));
        }
        Ok(Self::File {
            path,
            draft: PathBuf::new(),
        })
    }

    /// Makes the draft, mode 0600.
    pub(super) fn begin(self) -> Result<Self, Fatal> {
        let Self::File { path, .. } = self else {
            return Ok(self);
        };
        let (draft, _file) = draft_of(&path).map_err(|error| {
            let place = path.display();
            if error.kind() == ErrorKind::NotFound {
                return Fatal(format!("cannot write `{place}`: make its directory first"));
            }
            Fatal(format!("cannot write `{place}`: {}", explain(&error)))
        })?;
        Ok(Self::File { path, draft })
    }

    /// From its beginning, also where a transaction runs again.
    pub(super) fn stream(&self) -> Result<Box<dyn Write>, Trouble> {
        match self {
            Self::File { draft, .. } => OpenOptions::new()
                .write(true)
                .truncate(true)
                .open(draft)
                .map(|file| -> Box<dyn Write> { Box::new(file) })
                .map_err(|error| Trouble::Told(explain(&error))),
            Self::StandardOutput { is_used } if is_used.swap(true, Ordering::Relaxed) => {
                Err(Trouble::Told(
                    "the database wants it read again, and what went to the standard output cannot \
                     be taken back: write to a file"
                        .to_owned(),
                ))
            }
            Self::StandardOutput { .. } => Ok(Box::new(io::stdout())),
        }
    }

    /// How long the file is by now.
    pub(super) fn length(&self) -> u64 {
        match self {
            Self::File { draft, .. } => draft.metadata().map(|data| data.len()).unwrap_or_default(),
            Self::StandardOutput { .. } => 0,
        }
    }

    /// Gives the draft its name, once it is on the disk; where that is.
    pub(super) fn keep(&self) -> Result<Option<PathBuf>, Fatal> {
        let Self::File { path, draft } = self else {
            return Ok(None);
        };
        let keep = || -> io::Result<()> {
            File::open(draft)?.sync_all()?;
            // Unlike a rename a link never takes the place of what is there by now.
            match std::fs::hard_link(draft, path) {
                Ok(()) => std::fs::remove_file(draft)?,
                Err(error) if error.kind() == ErrorKind::AlreadyExists => return Err(error),
                Err(_no_links_here) if path.symlink_metadata().is_err() => {
                    std::fs::rename(draft, path)?;
                }
                Err(error) => return Err(error),
            }
            let parent = path.parent().filter(|parent| *parent != Path::new(""));
            File::open(parent.unwrap_or(Path::new(".")))?.sync_all()
        };
        keep().map_err(|error| {
            if error.kind() == ErrorKind::AlreadyExists {
                return is_there(path);
            }
            Fatal(format!(
                "cannot write `{}`: {}",
                path.display(),
                explain(&error)
            ))
        })?;
        Ok(Some(path.clone()))
    }

    /// Removes the draft.
    pub(super) fn discard(&self) {
        if let Self::File { draft, .. } = self
            && let Err(error) = std::fs::remove_file(draft)
        {
            tracing::debug!(%error, "a draft stays");
        }
    }
}

fn is_there(path: &Path) -> Fatal {
    Fatal(format!(
        "`{}` is there already, and a backup overwrites nothing: give another name, or remove it",
        path.display()
    ))
}

/// What an operator can do about it.
pub(super) fn explain(error: &io::Error) -> String {
    match error.kind() {
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded | ErrorKind::FileTooLarge => {
            format!("there is no room for it ({error}): make room, or write it elsewhere")
        }
        ErrorKind::BrokenPipe => "whoever should take it from the pipe has ended".to_owned(),
        _ => error.to_string(),
    }
}
