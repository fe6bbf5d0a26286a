//! XML signatures, as far as SAML uses them: enveloped, one reference, a key known beforehand.
//!
//! What is refused is refused before any key is tried: other algorithms than the five below,
//! other transforms, references to anything but the very element that holds the signature. Keys
//! come from the peer's metadata; `KeyInfo` is not read at all.

mod algorithm;
mod sign;
mod verify;

pub(crate) use algorithm::{DigestAlgorithm, SignatureAlgorithm};
pub(crate) use sign::sign;
pub use sign::{SigningError, SigningKey};
pub(crate) use verify::{check_identifiers, check_places, verify};

/// Why a signature is not believed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SignatureError {
    /// Nothing that is consumed is signed.
    #[error("there is no signature")]
    Missing,
    /// A signature where none belongs, or two where one does.
    #[error("a signature stands where none belongs")]
    Misplaced,
    /// Two elements have the same identifier.
    #[error("the identifier `{0}` is used twice")]
    DuplicateIdentifier(String),
    /// The signature is not built as XML signatures of SAML are; the text says which part.
    #[error("the signature is malformed: {0}")]
    Malformed(&'static str),
    /// An algorithm that is unknown or too weak, SHA-1 among them.
    #[error("the algorithm `{0}` is not accepted")]
    Algorithm(String),
    /// A transform other than the enveloped signature and canonicalization.
    #[error("the transform `{0}` is not accepted")]
    Transform(String),
    /// The reference does not name the element that holds the signature.
    #[error("the signature is of another element")]
    Reference,
    /// The element is not what was signed.
    #[error("the signed content was changed")]
    Digest,
    /// None of the trusted certificates made it.
    #[error("no trusted certificate made the signature")]
    Untrusted,
}
