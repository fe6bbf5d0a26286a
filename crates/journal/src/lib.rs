//! A journal: what must not be lost is appended to a file and on disk before it is worked on in bulk.
//!
//! A batch costs one write and one `fdatasync`. A reader after a crash gets back every entry of every
//! batch whose [`Journal::append`] had returned, in order, and perhaps some of the batch that was
//! being written. Entries that were worked on already may come back as well: working on them twice
//! must do no harm.
//!
//! There are two files or more, named `0`, `1`, … in the journal's folder. One is appended to; one may
//! be sealed, which is being worked on; the others are free, and are written again from their
//! beginning, so that a sync has no metadata to write. Each begins with what it is and a generation,
//! which grows by one whenever a file is begun. The checksum of an entry covers the generation, so that
//! what is left of an earlier one is no entry.
//!
//! ```text
//! file   := ("CARDEAJ1" | "CARDEAJ0", which is free) generation:u64 entry*
//! entry  := length:u32 crc32(generation length bytes):u32 bytes
//! ```
//!
//! Numbers are little-endian. The first thing that is no whole entry is the end.

mod file;

use std::fs::{self, File};
use std::io;
use std::os::unix::fs::DirBuilderExt as _;
use std::path::{Path, PathBuf};

use crate::file::Segment;

/// How long an entry may be, in bytes.
pub const ENTRY: usize = 4 * 1024 * 1024;

/// How many files a folder is searched for: more than two are there only where many could not be
/// worked on.
const FILES: u32 = 64;

/// Beyond this many bytes a free file gives its space back.
const KEPT: u64 = 16 * 1024 * 1024;

/// A journal that is appended to.
#[derive(Debug)]
pub struct Journal {
    folder: PathBuf,
    current: Segment,
    free: Vec<Segment>,
    generation: u64,
    /// The number of the next file, where none is free.
    next: u32,
}

/// A file of the journal that gets no more entries, until it is [freed](Journal::free).
#[derive(Debug)]
pub struct Sealed(Segment);

/// What was found in a journal that was opened.
#[derive(Debug)]
pub struct Found {
    /// The entries, oldest first.
    pub entries: Vec<Vec<u8>>,
    /// The files that they stand in, to be freed once the entries were worked on.
    pub sealed: Vec<Sealed>,
}

impl Journal {
    /// Opens the journal of a folder, which is made where it is missing, and says what was left in
    /// it. The caller sees to it that nobody else has it open.
    pub fn open(folder: &Path) -> io::Result<(Self, Found)> {
        if !folder.is_dir() {
            fs::DirBuilder::new().mode(0o700).create(folder)?;
            if let Some(parent) = folder.parent() {
                sync_folder(parent)?;
            }
        }
        let mut left = Vec::new();
        let mut free = Vec::new();
        let mut next = 0;
        for number in 0..FILES {
            let path = folder.join(number.to_string());
            if !path.is_file() {
                continue;
            }
            next = number.saturating_add(1);
            let (segment, entries) = Segment::read(&path)?;
            if entries.is_empty() {
                free.push(segment);
            } else {
                left.push((segment, entries));
            }
        }
        left.sort_by_key(|(segment, _entries)| segment.generation());
        let generation = (left.iter().map(|(segment, _)| segment))
            .chain(&free)
            .map(Segment::generation)
            .max()
            .unwrap_or_default()
            .saturating_add(1);
        let current = begin(folder, &mut free, &mut next, generation)?;
        let mut found = Found {
            entries: Vec::new(),
            sealed: Vec::new(),
        };
        for (segment, entries) in left {
            found.entries.extend(entries);
            found.sealed.push(Sealed(segment));
        }
        let journal = Self {
            folder: folder.to_owned(),
            current,
            free,
            generation,
            next,
        };
        Ok((journal, found))
    }

    /// Appends entries; they are on disk when it returns. After a failure none of them counts as
    /// appended, and the file is not appended to any more: what the disk has of it is unknown.
    pub fn append<E: AsRef<[u8]>>(&mut self, entries: &[E]) -> io::Result<()> {
        self.current.append(entries)
    }

    /// How many bytes the file has that is appended to.
    pub fn bytes(&self) -> u64 {
        self.current.bytes()
    }

    /// Takes the file away that was appended to, and goes on in another.
    pub fn seal(&mut self) -> io::Result<Sealed> {
        let generation = self.generation.saturating_add(1);
        let next = begin(&self.folder, &mut self.free, &mut self.next, generation)?;
        self.generation = generation;
        Ok(Sealed(std::mem::replace(&mut self.current, next)))
    }

    /// Lets a file be written again, now that its entries were worked on.
    pub fn free(&mut self, sealed: Sealed) -> io::Result<()> {
        let mut segment = sealed.0;
        segment.give_up(KEPT)?;
        self.free.push(segment);
        Ok(())
    }
}

/// The generations of a folder's files that have entries, for somebody beside the process that has the
/// journal open; nothing is changed. One that is freed, or begun anew, does not come again.
pub fn in_use(folder: &Path) -> io::Result<Vec<u64>> {
    let mut generations = Vec::new();
    for number in 0..FILES {
        let path = folder.join(number.to_string());
        if path.is_file() {
            let bytes = fs::read(&path)?;
            let (generation, entries) = file::entries(&bytes);
            if !entries.is_empty() {
                generations.push(generation);
            }
        }
    }
    Ok(generations)
}

/// The next file to append to: a free one where there is one.
fn begin(
    folder: &Path,
    free: &mut Vec<Segment>,
    next: &mut u32,
    generation: u64,
) -> io::Result<Segment> {
    if let Some(mut segment) = free.pop() {
        segment.begin(generation)?;
        return Ok(segment);
    }
    if *next >= FILES {
        return Err(io::Error::other("too many files of the journal are in use"));
    }
    let segment = Segment::create(&folder.join(next.to_string()), generation)?;
    sync_folder(folder)?;
    *next = next.saturating_add(1);
    Ok(segment)
}

/// Sees to it that a file that was made is found after a crash.
fn sync_folder(folder: &Path) -> io::Result<()> {
    File::open(folder)?.sync_all()
}

#[cfg(test)]
mod tests;
