//! What can go wrong below the product.

use std::fmt;

/// A statement failed.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// A rule of the schema refused the change.
    #[error("the change breaks a rule of the schema: {0}")]
    Violation(Violation),
    /// The transaction met another one and may be run again.
    #[error("the transaction met another one")]
    Retry,
    /// What is stored is not what the code expects.
    #[error("the database holds what it should not: {0}")]
    Corrupt(String),
    /// There is no way to the database now, or it has no time; nothing was changed.
    #[error("the database is not available: {0}")]
    Unavailable(String),
    /// The way to the database broke while the change was being made.
    #[error("the database went away at the commit: whether the change was made is not known")]
    Unknown,
    /// The engine failed.
    #[error("the database failed: {0}")]
    Engine(String),
}

impl Error {
    /// Stored data that the code cannot read; `what` names table and column where known.
    pub fn corrupt(what: impl Into<String>) -> Self {
        Self::Corrupt(what.into())
    }

    /// Whether this is a violation of the unique index `name`.
    pub fn is_unique(&self, name: &str) -> bool {
        matches!(self, Self::Violation(Violation::Unique(index)) if index == name)
    }
}

/// A rule of the schema.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Violation {
    /// A unique index, by its name; a primary key is `<table>_pkey`.
    Unique(String),
    /// A reference to a row that is not there, or from one that still is.
    ForeignKey,
    /// A `CHECK` or `NOT NULL`.
    Check,
}

impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unique(index) => write!(f, "unique index `{index}`"),
            Self::ForeignKey => f.write_str("foreign key"),
            Self::Check => f.write_str("check"),
        }
    }
}

/// The database cannot be opened.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub struct OpenError(pub(crate) String);
