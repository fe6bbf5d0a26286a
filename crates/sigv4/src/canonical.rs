//! The canonical request and the string to sign, as every service but S3 builds them.
//!
//! Source: AWS IAM User Guide, "Create a signed AWS API request".

use std::borrow::Cow;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, percent_encode};

use crate::key::sha256_hex;
use crate::presented::Scope;
use crate::{ALGORITHM, Request, TERMINATOR, instant};

/// The value of `x-amz-content-sha256` by which a client leaves the body out of the signature.
pub const UNSIGNED_PAYLOAD: &str = "UNSIGNED-PAYLOAD";

/// Everything that is not unreserved in the sense of RFC 3986 section 2.3.
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

/// [`RESERVED`] without the separator of path segments.
const RESERVED_IN_PATH: &AsciiSet = &RESERVED.remove(b'/');

/// Which query parameters take part in the canonical query.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum QueryParts {
    /// All of them: the signature travels in the `Authorization` header.
    All,
    /// All but `X-Amz-Signature`, which a presigned URL cannot sign.
    AllButSignature,
}

/// The canonical request; `None` if a header that should be signed is not there.
///
/// `signed_headers` are lower-case names in the order in which they were signed.
pub(crate) fn canonical_request(
    request: &Request<'_>,
    signed_headers: &[String],
    query_parts: QueryParts,
    payload_hash: &str,
) -> Option<Vec<u8>> {
    let mut canonical = Vec::with_capacity(512);
    canonical.extend_from_slice(request.method.as_bytes());
    canonical.push(b'\n');
    canonical.extend_from_slice(encode_path(request.path).as_bytes());
    canonical.push(b'\n');
    canonical.extend_from_slice(canonical_query(request.query, query_parts).as_bytes());
    canonical.push(b'\n');
    for name in signed_headers {
        canonical.extend_from_slice(name.as_bytes());
        canonical.push(b':');
        push_header_values(&mut canonical, request, name)?;
        canonical.push(b'\n');
    }
    canonical.push(b'\n');
    canonical.extend_from_slice(signed_headers.join(";").as_bytes());
    canonical.push(b'\n');
    canonical.extend_from_slice(payload_hash.as_bytes());
    Some(canonical)
}

/// What is put under the HMAC.
pub(crate) fn string_to_sign(signed_at: i64, scope: &Scope, canonical_request: &[u8]) -> String {
    format!(
        "{ALGORITHM}\n{}\n{}/{}/{}/{TERMINATOR}\n{}",
        instant::format(signed_at),
        scope.date,
        scope.region,
        scope.service,
        sha256_hex(canonical_request),
    )
}

/// The path without dot segments and empty segments, percent-escapes untouched.
///
/// Two paths with the same normal form share their signatures, so this is what a server routes on.
/// Unlike RFC 3986 section 5.2.4, `/a/b/..` becomes `/a`, as in botocore and the JavaScript SDK.
pub fn normalize_path(path: &str) -> String {
    let mut segments: Vec<&str> = Vec::new();
    for segment in path.split('/') {
        match segment {
            "" | "." => {}
            ".." => {
                segments.pop();
            }
            _ => segments.push(segment),
        }
    }
    let rooted = path.is_empty() || path.starts_with('/');
    let first = if rooted { "/" } else { "" };
    let last = if path.ends_with('/') && !segments.is_empty() {
        "/"
    } else {
        ""
    };
    format!("{first}{}{last}", segments.join("/"))
}

/// The canonical query: every name and value decoded and encoded once, sorted by both.
///
/// A `+` is read as a space, as the form decoder behind every AWS query protocol reads it; two
/// queries have the same canonical form only if they mean the same parameters.
pub(crate) fn canonical_query(query: &str, parts: QueryParts) -> String {
    let mut pairs: Vec<(String, String)> = query_pairs(query)
        .filter(|(name, _)| {
            parts == QueryParts::All || name.as_slice() != b"X-Amz-Signature".as_slice()
        })
        .map(|(name, value)| (encode_component(&name), encode_component(&value)))
        .collect();
    pairs.sort();
    let joined: Vec<String> = pairs
        .into_iter()
        .map(|(name, value)| format!("{name}={value}"))
        .collect();
    joined.join("&")
}

/// The decoded names and values of a query, in wire order; a missing `=` is an empty value.
pub(crate) fn query_pairs(query: &str) -> impl Iterator<Item = (Vec<u8>, Vec<u8>)> {
    query
        .split('&')
        .filter(|pair| !pair.is_empty())
        .map(|pair| {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            (decode_component(name), decode_component(value))
        })
}

/// One query name or value, percent-encoded as the canonical query wants it.
pub(crate) fn encode_component(bytes: &[u8]) -> String {
    percent_encode(bytes, RESERVED).to_string()
}

fn decode_component(raw: &str) -> Vec<u8> {
    let spaced = if raw.contains('+') {
        Cow::Owned(raw.replace('+', " "))
    } else {
        Cow::Borrowed(raw)
    };
    percent_decode_str(&spaced).collect()
}

/// The received path is encoded already and is encoded once more; only S3 does not do this.
fn encode_path(path: &str) -> String {
    percent_encode(normalize_path(path).as_bytes(), RESERVED_IN_PATH).to_string()
}

/// The values of one header, each trimmed and with runs of white space folded, joined by commas.
fn push_header_values(canonical: &mut Vec<u8>, request: &Request<'_>, name: &str) -> Option<()> {
    let mut values = request.header_values(name);
    push_folded(canonical, values.next()?);
    for value in values {
        canonical.push(b',');
        push_folded(canonical, value);
    }
    Some(())
}

fn push_folded(canonical: &mut Vec<u8>, value: &[u8]) {
    let words = value
        .split(u8::is_ascii_whitespace)
        .filter(|word| !word.is_empty());
    for (index, word) in words.enumerate() {
        if index > 0 {
            canonical.push(b' ');
        }
        canonical.extend_from_slice(word);
    }
}
