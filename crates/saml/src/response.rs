//! Responses of identity providers, believed only as far as they are signed.

mod issue;
mod read;
mod validate;

#[cfg(test)]
mod tests;

use jiff::Timestamp;

use crate::assertion::{Assertion, MalformedMessage};
use crate::certificate::Certificate;
use crate::dsig::SignatureError;
use crate::encryption::DecryptionKey;
use crate::xml::XmlError;

pub use issue::{IssuedResponse, Outcome, Signed};
pub(crate) use read::{read_status, write_status};
pub use validate::{Accepted, Expectations, MAX_CLOCK_SKEW, Solicitation, Unmet};

/// Why a document is not a response with an assertion that somebody trusted has signed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// Not XML, or XML of a kind that is not read.
    #[error("the response is not readable")]
    Xml(#[from] XmlError),
    /// Not a SAML 2.0 response, or a part of it is not understood.
    #[error("the response is malformed")]
    Malformed(#[from] MalformedMessage),
    /// The identity provider did not authenticate anybody, and says so. This may be unsigned: it
    /// tells a person what happened and lets nobody in.
    #[error("the identity provider answered `{}`", .0.code)]
    NotSuccess(Status),
    /// No assertion, or more than one, or one where none belongs.
    #[error("there is not exactly one assertion")]
    Assertions,
    /// The signature is missing or not to be believed.
    #[error("the response is not signed as it must be")]
    Signature(#[from] SignatureError),
    /// The assertion is encrypted, and not for any of the given keys in an accepted way.
    #[error("the assertion cannot be decrypted")]
    Decryption,
}

/// How a request ended (SAML core §3.2.2).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Status {
    /// One of [`crate::status`], the first level.
    pub code: String,
    /// The second level.
    pub detail: Option<String>,
    /// Words for people, of the other party's choice.
    pub message: Option<String>,
}

/// What of a response is signed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Coverage {
    /// All of it.
    Response,
    /// The assertion only: what surrounds it could be anybody's.
    Assertion,
}

/// A response whose assertion was signed by a trusted certificate. Only [`Response::verify`] makes
/// one; whether it is meant for us and still holds is for [`Response::validate`] to say.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Response {
    /// The response's own identifier.
    pub id: String,
    /// The request that it answers, as the response says; the confirmation says it signed.
    pub in_response_to: Option<String>,
    /// When the response was made.
    pub issued_at: Timestamp,
    /// Where it was sent to.
    pub destination: Option<String>,
    /// Who sent it.
    pub issuer: Option<String>,
    /// What of this is signed. The assertion always is.
    pub coverage: Coverage,
    /// Whether the assertion bears a signature of its own, and not only the response around it.
    pub assertion_is_signed: bool,
    /// Which certificate signed it.
    pub certificate: Certificate,
    /// Whether the assertion was encrypted.
    pub was_encrypted: bool,
    /// The one assertion.
    pub assertion: Assertion,
}

impl Response {
    /// Reads a document and believes what one of `trusted` has signed.
    ///
    /// The assertion, or the whole response, must bear a signature; where both do, both must be
    /// right. What is read afterwards are the octets that were signed, read anew. An encrypted
    /// assertion is refused.
    pub fn verify(document: &[u8], trusted: &[Certificate]) -> Result<Self, Refusal> {
        read::verify(document, trusted, &[])
    }

    /// As [`Response::verify`], with keys for an encrypted assertion. A clear one is read as well.
    /// The signature may be inside of the encryption or around it, but one must be.
    pub fn verify_decrypting(
        document: &[u8],
        trusted: &[Certificate],
        keys: &[DecryptionKey],
    ) -> Result<Self, Refusal> {
        read::verify(document, trusted, keys)
    }

    /// Who a document says has issued it, believing nothing: to say what is wrong with it, or to
    /// find whose certificates to verify it with. Never to decide anything else.
    ///
    /// The assertion's issuer where it is in clear, otherwise the response's.
    pub fn claimed_issuer(document: &[u8]) -> Result<String, Refusal> {
        read::claimed_issuer(document)
    }

    /// Whether the response is for us, now. Every condition of the profile is checked, in the order
    /// of [`Unmet`]; the first that is not met is the error.
    ///
    /// Replay is the caller's: remember the issuer and [`Assertion::id`] until
    /// [`Accepted::remember_until`], in the transaction that uses the assertion.
    pub fn validate(&self, expected: &Expectations<'_>, now: Timestamp) -> Result<Accepted, Unmet> {
        validate::validate(self, expected, now)
    }
}
