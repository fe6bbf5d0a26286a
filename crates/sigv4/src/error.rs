//! Every way in which a signature can fail, in AWS's words.

use std::fmt;

use aws_lc_rs::digest;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use crate::{CLOCK_SKEW_SECONDS, TERMINATOR, instant};

/// Why a request is refused.
///
/// [`Error::code`] is the code of the query protocols; the JSON protocols append `Exception`, and
/// call `SignatureDoesNotMatch` `InvalidSignatureException`. The front door maps both.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(
    clippy::error_impl_error,
    reason = "read as `sigv4::Error`, as in every room"
)]
pub enum Error {
    /// There is no signature at all. [`crate::Presented::parse`] answers `None` for it; the variant
    /// lets the caller turn that into an error where an operation is not anonymous.
    MissingAuthenticationToken,
    /// The signature's parameters are missing or malformed; the message says which.
    IncompleteSignature {
        /// AWS's wording.
        message: String,
    },
    /// The request carries both an `Authorization` header and presigned query parameters.
    BothForms,
    /// A header that must be signed is not: `host`, or any `x-amz-*` that is present.
    UnsignedHeader {
        /// The header's lower-case name.
        name: String,
    },
    /// The credential scope is wrong, in each of the ways listed, in AWS's order.
    CredentialScope(Vec<ScopeFault>),
    /// Signed more than fifteen minutes ago.
    SignatureExpired {
        /// When it was signed, in seconds since the epoch.
        signed_at: i64,
        /// The server's clock, in seconds since the epoch.
        now: i64,
    },
    /// Signed more than fifteen minutes in the future.
    SignatureNotYetCurrent {
        /// When it was signed, in seconds since the epoch.
        signed_at: i64,
        /// The server's clock, in seconds since the epoch.
        now: i64,
    },
    /// The presigned URL is older than its `X-Amz-Expires`.
    RequestExpired,
    /// The signature, or the hash of the body, is not the calculated one.
    SignatureDoesNotMatch,
}

/// One thing that is wrong with a credential scope.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ScopeFault {
    /// What stands in the place of the region cannot be one.
    Region,
    /// Signed for another service.
    Service {
        /// The signing name that was expected.
        expected: String,
    },
    /// The scope does not end in `aws4_request`.
    Terminator {
        /// What it ends in.
        presented: String,
    },
    /// The scope's date is not the day of the signature.
    Date {
        /// The date in the scope.
        scope_date: String,
        /// When it was signed, in seconds since the epoch.
        signed_at: i64,
    },
}

impl Error {
    /// AWS's error code, as in the list of common errors of the query protocols.
    pub fn code(&self) -> &'static str {
        match self {
            Self::MissingAuthenticationToken => "MissingAuthenticationToken",
            Self::IncompleteSignature { .. } => "IncompleteSignature",
            Self::RequestExpired => "RequestExpired",
            Self::BothForms
            | Self::UnsignedHeader { .. }
            | Self::CredentialScope(_)
            | Self::SignatureExpired { .. }
            | Self::SignatureNotYetCurrent { .. }
            | Self::SignatureDoesNotMatch => "SignatureDoesNotMatch",
        }
    }

    /// AWS's message, to the letter, trailing blanks included.
    pub fn message(&self) -> String {
        match self {
            Self::MissingAuthenticationToken => "Missing Authentication Token".to_owned(),
            Self::IncompleteSignature { message } => message.clone(),
            Self::BothForms => "Found both 'X-Amz-Algorithm' as a query-string param and \
                                'Authorization' as HTTP header."
                .to_owned(),
            Self::UnsignedHeader { name } if name == "host" => {
                "'Host' or ':authority' must be a 'SignedHeader' in the AWS Authorization."
                    .to_owned()
            }
            Self::UnsignedHeader { name } => {
                format!("'{name}' must be a 'SignedHeader' in the AWS Authorization.")
            }
            Self::CredentialScope(faults) => faults.iter().map(ScopeFault::message).collect(),
            Self::SignatureExpired { signed_at, now } => format!(
                "Signature expired: {} is now earlier than {} ({} - 15 min.)",
                instant::format(*signed_at),
                instant::format(now.saturating_sub(CLOCK_SKEW_SECONDS)),
                instant::format(*now),
            ),
            Self::SignatureNotYetCurrent { signed_at, now } => format!(
                "Signature not yet current: {} is still later than {} ({} + 15 min.)",
                instant::format(*signed_at),
                instant::format(now.saturating_add(CLOCK_SKEW_SECONDS)),
                instant::format(*now),
            ),
            Self::RequestExpired => "Request has expired.".to_owned(),
            Self::SignatureDoesNotMatch => {
                "The request signature we calculated does not match the signature you provided. \
                 Check your AWS Secret Access Key and signing method. Consult the service \
                 documentation for details."
                    .to_owned()
            }
        }
    }

    pub(crate) fn incomplete(message: impl Into<String>) -> Self {
        Self::IncompleteSignature {
            message: message.into(),
        }
    }

    /// Parameters are missing from an `Authorization` header, or a date beside it.
    pub(crate) fn incomplete_header(
        missing: &[&str],
        is_dated: bool,
        authorization: &[u8],
    ) -> Self {
        let mut message = String::new();
        for name in missing {
            message.extend(["Authorization header requires '", name, "' parameter. "]);
        }
        if !is_dated {
            message.push_str(
                "Authorization header requires existence of either a 'X-Amz-Date' or a 'Date' \
                 header. ",
            );
        }
        message.push_str("(Hashed with SHA-256 and encoded with Base64) Authorization=");
        message.push_str(&hashed(authorization));
        Self::incomplete(message)
    }

    /// A part of an `Authorization` header is not `key=value`.
    pub(crate) fn invalid_pair(authorization: &[u8]) -> Self {
        Self::incomplete(format!(
            "Invalid key=value pair (missing equal-sign) in Authorization header (hashed with \
             SHA-256 and encoded with Base64): '{}'.",
            hashed(authorization)
        ))
    }
}

impl fmt::Display for Error {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.message())
    }
}

impl std::error::Error for Error {}

impl ScopeFault {
    fn message(&self) -> String {
        match self {
            Self::Region => "Credential should be scoped to a valid region. ".to_owned(),
            Self::Service { expected } => {
                format!("Credential should be scoped to correct service: '{expected}'. ")
            }
            Self::Terminator { presented } => format!(
                "Credential should be scoped with a valid terminator: '{TERMINATOR}', not \
                 '{presented}'. "
            ),
            Self::Date {
                scope_date,
                signed_at,
            } => format!(
                "Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date \
                 from HTTP: '{scope_date}' != '{}', from '{}'.",
                instant::format_date(*signed_at),
                instant::format(*signed_at),
            ),
        }
    }
}

/// AWS: the header is echoed hashed, so that a message in a log does not carry a credential that
/// was sent by mistake.
fn hashed(authorization: &[u8]) -> String {
    STANDARD.encode(digest::digest(&digest::SHA256, authorization))
}
