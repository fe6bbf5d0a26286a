//! The two ways in which a transaction fails.

use domain::Error;

/// Why a transaction was undone: an outcome for the caller, or the database.
#[derive(Debug, thiserror::Error)]
pub enum Failure {
    /// An outcome that the caller is told.
    #[error(transparent)]
    Outcome(#[from] Error),
    /// The database failed, or told of a violated rule that the use case did not expect.
    #[error(transparent)]
    Database(#[from] db::Error),
}

impl Failure {
    /// What the caller is told.
    pub fn into_outcome(self) -> Error {
        match self {
            Self::Outcome(error) => error,
            Self::Database(db::Error::Retry) => Error::conflict(
                domain::Kind::Target,
                "another operation changed the same thing at the same time; try again",
            ),
            Self::Database(error @ db::Error::Unavailable(_)) => {
                Error::unavailable(error.to_string())
            }
            Self::Database(error) => Error::internal(error),
        }
    }
}

impl From<base::InvalidPageToken> for Failure {
    fn from(error: base::InvalidPageToken) -> Self {
        Self::Outcome(error.into())
    }
}
