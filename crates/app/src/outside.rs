//! What the product asks of the world outside, as traits: the edges of the process bring what
//! really does it, and tests what only seems to.

use std::fmt;
use std::pin::Pin;
use std::sync::Arc;

use base::Secret;
use domain::mail::MailAddress;

/// The world outside. Cheap to clone.
#[derive(Debug, Clone)]
pub struct Outside {
    /// Documents of identity providers.
    pub web: Arc<dyn Web>,
    /// What becomes of letters.
    pub mail: Mailing,
}

/// What becomes of letters.
#[derive(Debug, Clone)]
pub enum Mailing {
    /// Nobody delivers them: what needs one is refused.
    Off,
    /// They are shown at a page of their own and in the log, to who develops on this machine.
    Shown,
    /// A mail server takes them.
    Delivered(Arc<dyn Post>),
}

impl Outside {
    /// No world at all: nobody is reached.
    pub fn nothing() -> Self {
        Self {
            web: Arc::new(Nothing),
            mail: Mailing::Off,
        }
    }
}

/// Gets documents that an account's administrator named, and sends forms where they say.
///
/// Whoever implements this sees to it that only `https` is spoken, that no redirect is followed,
/// that no address inside the installation's network is reached unless the operator says so
/// (server-side request forgery), and that time and size are bounded.
pub trait Web: Send + Sync + fmt::Debug {
    /// The body of a successful answer.
    fn get(&self, fetch: Fetch) -> Fetching<'_>;

    /// Whether the operator lets identity providers be on this machine and inside the network.
    fn is_private_allowed(&self) -> bool {
        false
    }

    /// The body of a successful answer to a form. Who only gets documents sends none.
    fn post(&self, form: Submission) -> Fetching<'_> {
        Box::pin(async move {
            let url = form.url;
            Err(FetchError::Communication(format!(
                "`{url}` is out of reach"
            )))
        })
    }
}

/// A form to send.
#[derive(Debug, Clone)]
pub struct Submission {
    /// `https://…`.
    pub url: String,
    /// The `Authorization` header.
    pub authorization: Option<Secret>,
    /// `application/x-www-form-urlencoded`.
    pub form: Secret,
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

/// Hands messages to a mail server.
///
/// Whoever implements this sees to it that nothing travels in the clear beyond this machine unless
/// the operator says so, and that time is bounded.
pub trait Post: Send + Sync + fmt::Debug {
    /// Hands one message over.
    fn deliver(&self, message: Message) -> Delivering<'_>;
}

/// What [`Post::deliver`] comes to.
pub type Delivering<'a> = Pin<Box<dyn Future<Output = Result<(), PostError>> + Send + 'a>>;

/// A letter as it travels. What it says is secret.
#[derive(Debug, Clone)]
pub struct Message {
    /// Stays the same when the letter is tried again.
    pub id: String,
    /// Whom it is to.
    pub to: MailAddress,
    /// Its subject.
    pub subject: String,
    /// Its words.
    pub text: Secret,
    /// The same as a page.
    pub html: Secret,
}

/// Why a message was not taken.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PostError {
    /// The server will never take it.
    #[error("{0}")]
    Refused(String),
    /// It may be taken another time.
    #[error("{0}")]
    NotNow(String),
}
