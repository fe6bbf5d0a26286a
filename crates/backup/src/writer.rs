//! Writing a backup.

use std::io::{self, BufWriter, Write};

use aws_lc_rs::digest::{Context, SHA256};
use flate2::Compression;
use flate2::write::DeflateEncoder;

use crate::encoding::Hashing;
use crate::{
    FORMAT, FRAME_MAX, FRAME_TARGET, FrameKind, MAGIC, Manifest, Summary, Table, Value, hex,
};

/// A backup cannot be written.
#[derive(Debug, thiserror::Error)]
pub enum WriteError {
    /// Where it is written to fails.
    #[error(transparent)]
    Stream(#[from] io::Error),
    /// A row that no reader would take.
    #[error("a row of the table `{table}` cannot be in a backup: {reason}")]
    Row {
        /// Whose row it is.
        table: String,
        /// What is wrong with it.
        reason: &'static str,
    },
}

/// Writes a backup: its manifest, then each table and its rows, then the end.
pub struct Writer<'a> {
    out: Hashing<BufWriter<&'a mut dyn Write>>,
    contents: Context,
    table: Option<Table>,
    rows_of_frame: Vec<u8>,
    tables: u32,
    rows: u64,
}

impl<'a> Writer<'a> {
    /// Writes the beginning.
    pub fn begin(out: &'a mut dyn Write, manifest: &Manifest) -> Result<Self, WriteError> {
        let mut out = Hashing::new(BufWriter::new(out));
        out.write_all(MAGIC)?;
        out.write_all(&FORMAT.to_le_bytes())?;
        let manifest = serde_json::to_vec(manifest).map_err(io::Error::from)?;
        put_frame(&mut out, FrameKind::Manifest, &manifest)?;
        Ok(Self {
            out,
            contents: Context::new(&SHA256),
            table: None,
            rows_of_frame: Vec::with_capacity(FRAME_TARGET),
            tables: 0,
            rows: 0,
        })
    }

    /// Begins a table, to which the rows that follow belong.
    pub fn table(&mut self, table: &Table) -> Result<(), WriteError> {
        self.end_frame()?;
        let mut encoded = Vec::new();
        table.encode(&mut encoded);
        // The kind keeps a table apart from a row in the digest.
        self.contents.update(&[FrameKind::Table.byte()]);
        self.contents.update(&encoded);
        put_frame(&mut self.out, FrameKind::Table, &encoded)?;
        self.table = Some(table.clone());
        self.tables = self.tables.saturating_add(1);
        Ok(())
    }

    /// Writes a row of the table that was begun last.
    pub fn row(
        &mut self,
        values: &mut dyn ExactSizeIterator<Item = Value<'_>>,
    ) -> Result<(), WriteError> {
        let (name, columns) = match &self.table {
            Some(table) => (table.name(), table.columns()),
            None => ("", [].as_slice()),
        };
        let refuse = |reason| WriteError::Row {
            table: name.to_owned(),
            reason,
        };
        if columns.is_empty() || values.len() != columns.len() {
            return Err(refuse("it has not the table's columns"));
        }
        let begin = self.rows_of_frame.len();
        for (value, column) in values.zip(columns) {
            if !value.fits(column.kind()) {
                self.rows_of_frame.truncate(begin);
                return Err(refuse("a column holds something else than its kind says"));
            }
            value.encode(&mut self.rows_of_frame);
        }
        if self.rows_of_frame.len() > FRAME_MAX {
            self.rows_of_frame.truncate(begin);
            return Err(refuse("it is too large"));
        }
        self.contents.update(&[FrameKind::Rows.byte()]);
        self.contents
            .update(self.rows_of_frame.get(begin..).unwrap_or_default());
        self.rows = self.rows.saturating_add(1);
        if self.rows_of_frame.len() >= FRAME_TARGET {
            self.end_frame()?;
        }
        Ok(())
    }

    /// How many bytes have been written, compressed.
    pub fn bytes(&self) -> u64 {
        self.out.count
    }

    /// Writes the end, by which the reader knows that nothing is missing.
    pub fn finish(mut self) -> Result<Summary, WriteError> {
        self.end_frame()?;
        let contents = self.contents.finish();
        let mut end = contents.as_ref().to_vec();
        end.extend_from_slice(&self.tables.to_le_bytes());
        end.extend_from_slice(&self.rows.to_le_bytes());
        put_frame(&mut self.out, FrameKind::End, &end)?;
        let file = self.out.digest();
        self.out.write_all(&file)?;
        self.out.flush()?;
        Ok(Summary {
            tables: self.tables,
            rows: self.rows,
            contents: hex(contents.as_ref()),
            file: hex(&file),
        })
    }

    fn end_frame(&mut self) -> Result<(), WriteError> {
        if !self.rows_of_frame.is_empty() {
            put_frame(&mut self.out, FrameKind::Rows, &self.rows_of_frame)?;
            self.rows_of_frame.clear();
        }
        Ok(())
    }
}

fn put_frame(out: &mut dyn Write, kind: FrameKind, plain: &[u8]) -> io::Result<()> {
    // Rows are mostly ids and digests: working harder on them makes little of it smaller.
    let mut deflate = DeflateEncoder::new(Vec::new(), Compression::fast());
    deflate.write_all(plain)?;
    let stored = deflate.finish()?;
    let length = |bytes: &[u8]| u32::try_from(bytes.len()).map_err(io::Error::other);
    out.write_all(&[kind.byte()])?;
    out.write_all(&length(&stored)?.to_le_bytes())?;
    out.write_all(&length(plain)?.to_le_bytes())?;
    out.write_all(&stored)
}

impl std::fmt::Debug for Writer<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Writer")
            .field("tables", &self.tables)
            .field("rows", &self.rows)
            .finish_non_exhaustive()
    }
}
