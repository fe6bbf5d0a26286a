//! Tables, their columns, and values.

use crate::encoding::Bytes;

/// What a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A number of 64 bits.
    Int,
    /// A text.
    Text,
    /// Bytes.
    Blob,
}

/// A column of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    name: String,
    kind: Kind,
}

/// A table's name and its columns, in the order in which rows have them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table {
    name: String,
    columns: Vec<Column>,
}

/// A value in a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Value<'a> {
    /// SQL `NULL`.
    Null,
    /// A number.
    Int(i64),
    /// A text.
    Text(&'a str),
    /// Bytes.
    Blob(&'a [u8]),
}

/// A table cannot be written into a backup, or what was read is not one.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is not the name of a table or a column")]
pub struct TableError(String);

const NAME_MAX: usize = 63;
const COLUMNS_MAX: usize = 512;

impl Column {
    /// A column; its name has lower-case letters, digits and underscores.
    pub fn new(name: &str, kind: Kind) -> Result<Self, TableError> {
        Ok(Self {
            name: named(name)?,
            kind,
        })
    }

    /// Its name.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// What it holds.
    pub fn kind(&self) -> Kind {
        self.kind
    }
}

impl Table {
    /// A table with at least one column; its name is made as a column's.
    pub fn new(name: &str, columns: Vec<Column>) -> Result<Self, TableError> {
        let name = named(name)?;
        if columns.is_empty() || columns.len() > COLUMNS_MAX {
            return Err(TableError(name));
        }
        Ok(Self { name, columns })
    }

    /// Its name.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Its columns.
    pub fn columns(&self) -> &[Column] {
        &self.columns
    }

    pub(crate) fn encode(&self, out: &mut Vec<u8>) {
        put_name(out, &self.name);
        let count = u16::try_from(self.columns.len()).unwrap_or(u16::MAX);
        out.extend_from_slice(&count.to_le_bytes());
        for column in &self.columns {
            put_name(out, &column.name);
            out.push(column.kind.tag());
        }
    }

    pub(crate) fn decode(bytes: &mut Bytes<'_>) -> Option<Self> {
        let name = take_name(bytes)?.to_owned();
        let count = usize::from(bytes.u16()?);
        let mut columns = Vec::new();
        for _ in 0..count {
            let name = take_name(bytes)?.to_owned();
            let kind = Kind::from_tag(bytes.byte()?)?;
            columns.push(Column::new(&name, kind).ok()?);
        }
        Self::new(&name, columns).ok()
    }
}

impl Kind {
    const fn tag(self) -> u8 {
        match self {
            Self::Int => INT,
            Self::Text => TEXT,
            Self::Blob => BLOB,
        }
    }

    fn from_tag(tag: u8) -> Option<Self> {
        match tag {
            INT => Some(Self::Int),
            TEXT => Some(Self::Text),
            BLOB => Some(Self::Blob),
            _ => None,
        }
    }
}

const NULL: u8 = 0;
const INT: u8 = 1;
const TEXT: u8 = 2;
const BLOB: u8 = 3;

impl<'a> Value<'a> {
    /// Whether a column of this kind can hold it.
    pub fn fits(self, kind: Kind) -> bool {
        match self {
            Self::Null => true,
            Self::Int(_) => kind == Kind::Int,
            Self::Text(_) => kind == Kind::Text,
            Self::Blob(_) => kind == Kind::Blob,
        }
    }

    pub(crate) fn encode(self, out: &mut Vec<u8>) {
        match self {
            Self::Null => out.push(NULL),
            Self::Int(number) => {
                out.push(INT);
                out.extend_from_slice(&number.to_le_bytes());
            }
            Self::Text(text) => put_bytes(out, TEXT, text.as_bytes()),
            Self::Blob(bytes) => put_bytes(out, BLOB, bytes),
        }
    }

    pub(crate) fn decode(bytes: &mut Bytes<'a>) -> Option<Self> {
        Some(match bytes.byte()? {
            NULL => Self::Null,
            INT => Self::Int(bytes.i64()?),
            TEXT => Self::Text(std::str::from_utf8(bytes.prefixed()?).ok()?),
            BLOB => Self::Blob(bytes.prefixed()?),
            _ => return None,
        })
    }
}

fn put_bytes(out: &mut Vec<u8>, tag: u8, bytes: &[u8]) {
    out.push(tag);
    // What is longer than a frame is refused by the writer, whatever is written here.
    let length = u32::try_from(bytes.len()).unwrap_or(u32::MAX);
    out.extend_from_slice(&length.to_le_bytes());
    out.extend_from_slice(bytes);
}

fn put_name(out: &mut Vec<u8>, name: &str) {
    out.push(u8::try_from(name.len()).unwrap_or(u8::MAX));
    out.extend_from_slice(name.as_bytes());
}

fn take_name<'a>(bytes: &mut Bytes<'a>) -> Option<&'a str> {
    let length = usize::from(bytes.byte()?);
    std::str::from_utf8(bytes.take(length)?).ok()
}

fn named(name: &str) -> Result<String, TableError> {
    let is_plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_';
    if name.is_empty() || name.len() > NAME_MAX || !name.chars().all(is_plain) {
        return Err(TableError(name.chars().take(NAME_MAX).collect()));
    }
    Ok(name.to_owned())
}
