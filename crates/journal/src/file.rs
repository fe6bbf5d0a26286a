//! One file of a journal.

use std::fs::{File, OpenOptions};
use std::io;
use std::os::unix::fs::{FileExt as _, OpenOptionsExt as _};
use std::path::Path;

use crate::ENTRY;

const MAGIC: [u8; 8] = *b"CARDEAJ1";
/// What a file begins with whose entries are of no use any more. It keeps its generation, which must
/// not come again.
const FREE: [u8; 8] = *b"CARDEAJ0";
const HEADER: usize = 16;

/// By how much a file grows that is full: with zeros, so that a sync finds its size unchanged most of
/// the time.
const GROWTH: u64 = 1024 * 1024;

/// The longest file that is read, in bytes: a multiple of what the entries in it may be together.
const LONGEST: u64 = 1024 * 1024 * 1024;

/// A file and where it ends.
#[derive(Debug)]
pub(crate) struct Segment {
    file: File,
    generation: u64,
    /// Where the next entry goes.
    end: u64,
    /// The file's length, zeros and remains of earlier generations included.
    length: u64,
    /// Whether an append failed: what is on disk is unknown.
    broken: bool,
    /// Used again for each batch.
    buffer: Vec<u8>,
}

impl Segment {
    pub(crate) fn create(path: &Path, generation: u64) -> io::Result<Self> {
        let mut options = OpenOptions::new();
        let options = options.read(true).write(true).create(true).truncate(true);
        let file = options.mode(0o600).open(path)?;
        let mut segment = Self {
            file,
            generation,
            end: 0,
            length: 0,
            broken: false,
            buffer: Vec::new(),
        };
        segment.begin(generation)?;
        Ok(segment)
    }

    /// Opens a file and reads its entries.
    pub(crate) fn read(path: &Path) -> io::Result<(Self, Vec<Vec<u8>>)> {
        let file = OpenOptions::new().read(true).write(true).open(path)?;
        let length = file.metadata()?.len();
        if length > LONGEST {
            return Err(io::Error::other("a file of the journal is too long"));
        }
        let mut bytes = vec![0; usize::try_from(length).map_err(io::Error::other)?];
        file.read_exact_at(&mut bytes, 0)?;
        let (generation, entries) = entries(&bytes);
        let segment = Self {
            file,
            generation,
            end: length,
            length,
            broken: false,
            buffer: Vec::new(),
        };
        let entries = entries.into_iter().map(<[u8]>::to_vec).collect();
        Ok((segment, entries))
    }

    pub(crate) const fn generation(&self) -> u64 {
        self.generation
    }

    pub(crate) const fn bytes(&self) -> u64 {
        self.end
    }

    /// Begins the file anew: what it had is gone.
    pub(crate) fn begin(&mut self, generation: u64) -> io::Result<()> {
        self.generation = generation;
        self.broken = false;
        self.grow(length_of(HEADER))?;
        self.file.write_all_at(&header(MAGIC, generation), 0)?;
        self.file.sync_all()?;
        self.end = length_of(HEADER);
        Ok(())
    }

    /// Says that nothing in the file is of use any more. That it says so need not reach the disk: the
    /// entries may come back.
    pub(crate) fn give_up(&mut self, kept: u64) -> io::Result<()> {
        self.file.write_all_at(&header(FREE, self.generation), 0)?;
        if self.length > kept {
            self.file.set_len(length_of(HEADER))?;
            self.length = length_of(HEADER);
        }
        Ok(())
    }

    pub(crate) fn append<E: AsRef<[u8]>>(&mut self, entries: &[E]) -> io::Result<()> {
        if self.broken {
            return Err(io::Error::other(
                "the journal's file could not be written before",
            ));
        }
        self.buffer.clear();
        for entry in entries {
            push(&mut self.buffer, self.generation, entry.as_ref())?;
        }
        let end = self.end.saturating_add(length_of(self.buffer.len()));
        let written = self
            .grow(end)
            .and_then(|()| self.file.write_all_at(&self.buffer, self.end))
            .and_then(|()| self.file.sync_data());
        match written {
            Ok(()) => self.end = end,
            Err(_) => self.broken = true,
        }
        written
    }

    /// Makes the file at least so long.
    fn grow(&mut self, wanted: u64) -> io::Result<()> {
        if wanted <= self.length {
            return Ok(());
        }
        let length = wanted.div_ceil(GROWTH).saturating_mul(GROWTH);
        let zeros = vec![0; usize::try_from(GROWTH).map_err(io::Error::other)?];
        let mut at = self.length;
        while at < length {
            let step = GROWTH.min(length.saturating_sub(at));
            let step_zeros = zeros.get(..usize::try_from(step).map_err(io::Error::other)?);
            self.file.write_all_at(step_zeros.unwrap_or(&zeros), at)?;
            at = at.saturating_add(step);
        }
        self.length = length;
        Ok(())
    }
}

fn header(magic: [u8; 8], generation: u64) -> [u8; HEADER] {
    let mut header = [0; HEADER];
    let (kind, number) = header.split_at_mut(magic.len());
    kind.copy_from_slice(&magic);
    number.copy_from_slice(&generation.to_le_bytes());
    header
}

fn push(buffer: &mut Vec<u8>, generation: u64, entry: &[u8]) -> io::Result<()> {
    let too_long = || io::Error::other("an entry of the journal is too long, or empty");
    if entry.is_empty() || entry.len() > ENTRY {
        return Err(too_long());
    }
    let length = u32::try_from(entry.len()).map_err(|_too_long| too_long())?;
    buffer.extend_from_slice(&length.to_le_bytes());
    buffer.extend_from_slice(&checksum(generation, length, entry).to_le_bytes());
    buffer.extend_from_slice(entry);
    Ok(())
}

fn checksum(generation: u64, length: u32, entry: &[u8]) -> u32 {
    let mut checksum = crc32fast::Hasher::new();
    checksum.update(&generation.to_le_bytes());
    checksum.update(&length.to_le_bytes());
    checksum.update(entry);
    checksum.finalize()
}

/// The generation of a file's bytes and its entries, up to the first thing that is none.
pub(crate) fn entries(bytes: &[u8]) -> (u64, Vec<&[u8]>) {
    let mut entries = Vec::new();
    let Some((&magic, rest)) = bytes.split_first_chunk::<8>() else {
        return (0, entries);
    };
    let Some((&generation, mut rest)) = rest.split_first_chunk::<8>() else {
        return (0, entries);
    };
    let generation = u64::from_le_bytes(generation);
    if magic != MAGIC {
        return (if magic == FREE { generation } else { 0 }, entries);
    }
    while let Some((&length, after)) = rest.split_first_chunk::<4>() {
        let Some((&sum, after)) = after.split_first_chunk::<4>() else {
            break;
        };
        let length = u32::from_le_bytes(length);
        let wanted = usize::try_from(length).unwrap_or(usize::MAX);
        let Some((entry, next)) = (wanted > 0 && wanted <= ENTRY)
            .then(|| after.split_at_checked(wanted))
            .flatten()
        else {
            break;
        };
        if checksum(generation, length, entry) != u32::from_le_bytes(sum) {
            break;
        }
        entries.push(entry);
        rest = next;
    }
    (generation, entries)
}

fn length_of(bytes: usize) -> u64 {
    u64::try_from(bytes).unwrap_or(u64::MAX)
}
