//! The file format of backups: a manifest, then the rows of every table, of whichever engine.
//!
//! ```text
//! "CARDEA BACKUP\r\n" 0x1a   sixteen bytes, of which copying as text would change one
//! version                    u16
//! frame ..                   kind (u8), stored length (u32), plain length (u32), DEFLATE
//! SHA-256                    of every byte before it
//! ```
//!
//! Numbers are little-endian. The first frame is the manifest (JSON); each table is a frame that
//! names its columns, followed by frames of rows; the last frame counts tables and rows and has the
//! digest of the contents, which is the same for the same rows whenever, wherever and from whichever
//! engine they were written.
//!
//! Invariants: no file, no clock, no database; rows are written and read one frame at a time, so
//! that memory does not grow with the backup; whatever bytes are read, the worst is an error, and no
//! length that a file claims is believed before its bytes are there.

mod encoding;
mod manifest;
mod reader;
mod table;
mod writer;

#[cfg(test)]
mod tests;

pub use manifest::{Manifest, SchemaStep};
pub use reader::{Part, ReadError, Reader, Rows};
pub use table::{Column, Kind, Table, TableError, Value};
pub use writer::{WriteError, Writer};

/// The version of the format that is written, and the newest that is read.
pub const FORMAT: u16 = 1;

const MAGIC: &[u8; 16] = b"CARDEA BACKUP\r\n\x1a";

/// A frame of rows is closed when it has so many bytes.
const FRAME_TARGET: usize = 256 * 1024;
/// No frame has more, so no row has: bodies of requests have a mebibyte.
const FRAME_MAX: usize = 64 * 1024 * 1024;
/// What DEFLATE adds to what cannot be made smaller is far less than this.
const STORED_MAX: usize = FRAME_MAX + 1024 * 1024;

/// What the end of a backup says of the whole.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Summary {
    /// How many tables there are.
    pub tables: u32,
    /// How many rows they have together.
    pub rows: u64,
    /// SHA-256 of tables and rows in hexadecimal: the same rows have the same.
    pub contents: String,
    /// SHA-256 of everything before the file's last 32 bytes, in hexadecimal, which those are.
    pub file: String,
}

/// What a frame holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum FrameKind {
    Manifest,
    Table,
    Rows,
    End,
}

impl FrameKind {
    const fn byte(self) -> u8 {
        match self {
            Self::Manifest => 1,
            Self::Table => 2,
            Self::Rows => 3,
            Self::End => 4,
        }
    }

    fn from_byte(byte: u8) -> Option<Self> {
        [Self::Manifest, Self::Table, Self::Rows, Self::End]
            .into_iter()
            .find(|kind| kind.byte() == byte)
    }
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
