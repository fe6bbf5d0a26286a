//! Reading a backup, whatever it may be.

use std::collections::BTreeSet;
use std::io::{self, BufReader, Read};

use aws_lc_rs::digest::{Context, SHA256};
use flate2::read::DeflateDecoder;

use crate::encoding::{Bytes, Hashing};
use crate::{
    FORMAT, FRAME_MAX, FrameKind, MAGIC, Manifest, STORED_MAX, Summary, Table, Value, hex,
};

/// A backup cannot be read.
#[derive(Debug, thiserror::Error)]
pub enum ReadError {
    /// The file is something else.
    #[error("it is not a backup of Cardea")]
    NotABackup,
    /// A newer program wrote it.
    #[error("it has format {0}, and this program reads formats up to {FORMAT}: use a newer cardea")]
    Newer(u16),
    /// It ends before its end.
    #[error("it is cut off after {0} bytes: copy it again, or take another backup")]
    CutOff(u64),
    /// Its bytes are not those that were written.
    #[error("it is damaged: {0}; copy it again, or take another backup")]
    Damaged(&'static str),
    /// Where it is read from fails.
    #[error(transparent)]
    Stream(#[from] io::Error),
}

/// What comes next in a backup.
#[derive(Debug)]
pub enum Part {
    /// A table, to which the rows that follow belong.
    Table(Table),
    /// Rows of the last table.
    Rows(Rows),
    /// The end: everything was there, and is what was written.
    End(Summary),
}

/// Rows of a table, whole and with values of the columns' kinds.
#[derive(Debug)]
pub struct Rows {
    columns: usize,
    bytes: Vec<u8>,
}

impl Rows {
    /// The rows, one after another.
    pub fn iter(&self) -> impl Iterator<Item = Vec<Value<'_>>> {
        let mut bytes = Bytes(&self.bytes);
        std::iter::from_fn(move || {
            if bytes.is_empty() {
                return None;
            }
            (0..self.columns)
                .map(|_| Value::decode(&mut bytes))
                .collect()
        })
    }
}

/// Reads a backup, one part after another. What it gives before [`Part::End`] may be part of a
/// damaged backup: whoever acts on it undoes that when the end does not come.
pub struct Reader<'a> {
    input: Hashing<BufReader<&'a mut dyn Read>>,
    manifest: Manifest,
    contents: Context,
    table: Option<Table>,
    names: BTreeSet<String>,
    rows: u64,
}

impl<'a> Reader<'a> {
    /// Reads the beginning.
    pub fn open(input: &'a mut dyn Read) -> Result<Self, ReadError> {
        let mut input = Hashing::new(BufReader::new(input));
        let mut magic = [0; MAGIC.len()];
        if input.read_exact(&mut magic).is_err() || magic != *MAGIC {
            return Err(ReadError::NotABackup);
        }
        let mut version = [0; 2];
        exactly(&mut input, &mut version)?;
        let version = u16::from_le_bytes(version);
        if version > FORMAT {
            return Err(ReadError::Newer(version));
        }
        let (kind, plain) = frame(&mut input)?;
        if version == 0 || kind != FrameKind::Manifest {
            return Err(ReadError::Damaged("it does not begin with its manifest"));
        }
        let manifest: Option<Manifest> = serde_json::from_slice(&plain).ok();
        let manifest = manifest
            .filter(Manifest::is_plain)
            .ok_or(ReadError::Damaged("its manifest cannot be read"))?;
        Ok(Self {
            input,
            manifest,
            contents: Context::new(&SHA256),
            table: None,
            names: BTreeSet::new(),
            rows: 0,
        })
    }

    /// What the backup is of. It is not yet known to be undamaged.
    pub fn manifest(&self) -> &Manifest {
        &self.manifest
    }

    /// How many bytes have been read, compressed.
    pub fn bytes(&self) -> u64 {
        self.input.count
    }

    /// What comes next. After [`Part::End`] nothing does.
    pub fn next_part(&mut self) -> Result<Part, ReadError> {
        let (kind, plain) = frame(&mut self.input)?;
        match kind {
            FrameKind::Manifest => Err(ReadError::Damaged("it has two manifests")),
            FrameKind::Table => self.begin_table(&plain).map(Part::Table),
            FrameKind::Rows => self.take_rows(plain).map(Part::Rows),
            FrameKind::End => self.end(&plain).map(Part::End),
        }
    }

    fn begin_table(&mut self, plain: &[u8]) -> Result<Table, ReadError> {
        let mut bytes = Bytes(plain);
        let table = Table::decode(&mut bytes).filter(|_table| bytes.is_empty());
        let table = table.ok_or(ReadError::Damaged("a table cannot be read"))?;
        let columns: BTreeSet<&str> = table.columns().iter().map(crate::Column::name).collect();
        if columns.len() != table.columns().len() || !self.names.insert(table.name().to_owned()) {
            return Err(ReadError::Damaged("a table or a column is there twice"));
        }
        self.contents.update(&[FrameKind::Table.byte()]);
        self.contents.update(plain);
        self.table = Some(table.clone());
        Ok(table)
    }

    fn take_rows(&mut self, plain: Vec<u8>) -> Result<Rows, ReadError> {
        let table = self.table.as_ref();
        let table = table.ok_or(ReadError::Damaged("it has rows of no table"))?;
        let mut bytes = Bytes(&plain);
        while !bytes.is_empty() {
            let before = bytes.0;
            for column in table.columns() {
                Value::decode(&mut bytes)
                    .filter(|value| value.fits(column.kind()))
                    .ok_or(ReadError::Damaged("a row cannot be read"))?;
            }
            let length = before.len().saturating_sub(bytes.0.len());
            self.contents.update(&[FrameKind::Rows.byte()]);
            self.contents
                .update(before.get(..length).unwrap_or_default());
            self.rows = self.rows.saturating_add(1);
        }
        Ok(Rows {
            columns: table.columns().len(),
            bytes: plain,
        })
    }

    fn end(&mut self, plain: &[u8]) -> Result<Summary, ReadError> {
        let mut bytes = Bytes(plain);
        let contents = self.contents.clone().finish();
        let tables = u32::try_from(self.names.len()).unwrap_or(u32::MAX);
        let is_as_said = bytes.take(contents.as_ref().len()) == Some(contents.as_ref())
            && bytes.u32() == Some(tables)
            && bytes.u64() == Some(self.rows)
            && bytes.is_empty();
        if !is_as_said {
            return Err(ReadError::Damaged("its contents are not those of its end"));
        }
        let digest = self.input.digest();
        let mut said = vec![0; digest.len()];
        exactly(&mut self.input, &mut said)?;
        if said != digest {
            return Err(ReadError::Damaged("its checksum is another"));
        }
        if self.input.read(&mut [0])? != 0 {
            return Err(ReadError::Damaged("something follows its end"));
        }
        Ok(Summary {
            tables,
            rows: self.rows,
            contents: hex(contents.as_ref()),
            file: hex(&digest),
        })
    }
}

type Input<'a> = Hashing<BufReader<&'a mut dyn Read>>;

fn frame(input: &mut Input<'_>) -> Result<(FrameKind, Vec<u8>), ReadError> {
    let mut head = [0; 9];
    exactly(input, &mut head)?;
    let mut head = Bytes(&head);
    let kind = head.byte().and_then(FrameKind::from_byte);
    let stored_length = head.u32().and_then(|length| usize::try_from(length).ok());
    let plain_length = head.u32().and_then(|length| usize::try_from(length).ok());
    let (Some(kind), Some(stored_length), Some(plain_length)) = (kind, stored_length, plain_length)
    else {
        return Err(ReadError::Damaged("a frame is of no known kind"));
    };
    if stored_length > STORED_MAX || plain_length > FRAME_MAX {
        return Err(ReadError::Damaged("a frame claims to be too long"));
    }
    // Grows with what is there, not with what is claimed.
    let stored = up_to(input, stored_length)?;
    if stored.len() < stored_length {
        return Err(ReadError::CutOff(input.count));
    }
    let mut inflate = DeflateDecoder::new(stored.as_slice());
    let inflated = up_to(&mut inflate, plain_length.saturating_add(1));
    let plain = inflated.map_err(|_error| ReadError::Damaged("a frame cannot be unpacked"))?;
    let used = usize::try_from(inflate.total_in()).unwrap_or(usize::MAX);
    if plain.len() != plain_length || used != stored_length {
        return Err(ReadError::Damaged(
            "a frame has not the length that it says",
        ));
    }
    Ok((kind, plain))
}

fn up_to(input: &mut dyn Read, length: usize) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    let limit = u64::try_from(length).unwrap_or(u64::MAX);
    input.take(limit).read_to_end(&mut bytes)?;
    Ok(bytes)
}

fn exactly(input: &mut Input<'_>, bytes: &mut [u8]) -> Result<(), ReadError> {
    input.read_exact(bytes).map_err(|error| {
        if error.kind() == io::ErrorKind::UnexpectedEof {
            ReadError::CutOff(input.count)
        } else {
            ReadError::Stream(error)
        }
    })
}

impl std::fmt::Debug for Reader<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Reader")
            .field("manifest", &self.manifest)
            .field("rows", &self.rows)
            .finish_non_exhaustive()
    }
}
