//! Signature Version 4: bytes in, verdict out.
//!
//! Layer 0. There is no clock, no I/O and no key store here: the instant and the secret are
//! arguments, and nothing in this crate knows another crate of the workspace.
//!
//! A server runs three steps, in the order in which AWS reports their failures:
//!
//! 1. [`Presented::parse`] finds what the client claims (`None`: the request carries no SigV4);
//! 2. [`Presented::check`] judges what needs no key: clock, signed headers, credential scope;
//! 3. after the caller has looked up the secret of [`Presented::access_key_id`],
//!    [`Presented::verify`] judges everything, step 2 included, so that step 2 cannot be forgotten.
//!
//! What this crate does not do: it does not know which access keys exist, does not judge session
//! tokens, does not accept `STREAMING-*` payloads, its asymmetric sibling
//! (`AWS4-ECDSA-P256-SHA256`), version 2, S3's single path encoding, or signatures in a form body.
//!
//! Two spellings of a path may share one signature (`/a/../b` and `/b`), because the canonical
//! request of every service but S3 removes dot segments and empty segments. So a server routes on
//! [`normalize_path`] of the received path, never on the received path itself.

mod canonical;
mod error;
mod instant;
mod key;
mod presented;
mod sign;

#[cfg(test)]
mod tests;

pub use canonical::{UNSIGNED_PAYLOAD, normalize_path};
pub use error::{Error, ScopeFault};
pub use key::{SecretKey, SigningKey};
pub use presented::{Form, Payload, Presented, Scope, Verified};
pub use sign::{SigningParams, presign, sign};

/// The one algorithm spoken here.
pub const ALGORITHM: &str = "AWS4-HMAC-SHA256";

/// The last element of every credential scope.
pub const TERMINATOR: &str = "aws4_request";

/// How far the client's clock may be off, in seconds, in either direction.
pub const CLOCK_SKEW_SECONDS: i64 = 15 * 60;

/// The longest life of a presigned URL, in seconds: a week.
pub const MAX_EXPIRES_SECONDS: u32 = 604_800;

/// An HTTP request as it is on the wire.
#[derive(Clone, Copy)]
pub struct Request<'a> {
    /// The method, in capitals.
    pub method: &'a str,
    /// The path, exactly as received: not decoded, not normalised.
    pub path: &'a str,
    /// The query, exactly as received, without the `?`; empty where there is none.
    pub query: &'a str,
    /// Names in any case with their raw values, in wire order. An HTTP/2 front end adds `host`
    /// from `:authority`.
    pub headers: &'a [(&'a str, &'a [u8])],
    /// The whole body.
    pub body: &'a [u8],
}

impl<'a> Request<'a> {
    /// The values of all headers of this lower-case name, in wire order.
    pub(crate) fn header_values(&self, name: &str) -> impl Iterator<Item = &'a [u8]> {
        let headers = self.headers;
        headers
            .iter()
            .filter(move |(candidate, _)| candidate.eq_ignore_ascii_case(name))
            .map(|(_, value)| *value)
    }
}

impl std::fmt::Debug for Request<'_> {
    /// Headers, query and body carry secrets; only method and path are shown.
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_struct("Request")
            .field("method", &self.method)
            .field("path", &self.path)
            .finish_non_exhaustive()
    }
}
