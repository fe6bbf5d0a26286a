//! What the product asks of the world outside, as traits: the edges of the process bring what
//! really does it, and tests what only seems to.

use std::fmt;
use std::pin::Pin;
use std::sync::Arc;

/// The world outside. Cheap to clone.
#[derive(Debug, Clone)]
pub struct Outside {
    /// Documents of identity providers.
    pub web: Arc<dyn Web>,
}

impl Outside {
    /// No world at all: nobody is reached.
    pub fn nothing() -> Self {
        Self {
            web: Arc::new(Nothing),
        }
    }
}

/// Gets documents that an account's administrator named.
///
/// Whoever implements this sees to it that only `https` is spoken, that no redirect is followed,
/// that no address inside the installation's network is reached unless the operator says so
/// (server-side request forgery), and that time and size are bounded.
pub trait Web: Send + Sync + fmt::Debug {
    /// The body of a successful answer.
    fn get(&self, fetch: Fetch) -> Fetching<'_>;
}

/// What [`Web::get`] comes to.
pub type Fetching<'a> = Pin<Box<dyn Future<Output = Result<Vec<u8>, FetchError>> + Send + 'a>>;

/// A document to get.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fetch {
    /// `https://…`.
    pub url: String,
    /// SHA-1 fingerprints, in hexadecimal, of certificate authorities that are trusted for this
    /// server beside the system's.
    pub thumbprints: Vec<String>,
}

/// Why there is no document.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum FetchError {
    /// It may not be asked for: not `https`, a private address, a redirect, too large.
    #[error("{0}")]
    Refused(String),
    /// The server's certificate is trusted by nobody.
    #[error("{0}")]
    Certificate(String),
    /// The server cannot be reached, takes too long, or fails. It may work another time.
    #[error("{0}")]
    Communication(String),
}

/// Reaches nobody.
#[derive(Debug)]
struct Nothing;

impl Web for Nothing {
    fn get(&self, fetch: Fetch) -> Fetching<'_> {
        let url = fetch.url;
        Box::pin(async move {
            Err(FetchError::Communication(format!(
                "`{url}` is out of reach"
            )))
        })
    }
}
