//! The client's side: what to add to a request so that the other side believes it.

use crate::canonical::{
    QueryParts, UNSIGNED_PAYLOAD, canonical_query, canonical_request, encode_component,
    string_to_sign,
};
use crate::key::{SecretKey, SigningKey, sha256_hex};
use crate::presented::Scope;
use crate::{ALGORITHM, Request, TERMINATOR, instant};

/// Headers that are not signed: what is said here, or what a hop on the way may change.
const NEVER_SIGNED: [&str; 14] = [
    "authorization",
    "connection",
    "expect",
    "host",
    "keep-alive",
    "proxy-authorization",
    "te",
    "trailer",
    "transfer-encoding",
    "upgrade",
    "user-agent",
    "x-amz-date",
    "x-amz-security-token",
    "x-amzn-trace-id",
];

/// Who signs, for what, and when.
#[derive(Clone, Copy, Debug)]
pub struct SigningParams<'a> {
    /// The access key id.
    pub access_key_id: &'a str,
    /// Its secret.
    pub secret: &'a SecretKey,
    /// The session token, for temporary credentials.
    pub session_token: Option<&'a str>,
    /// The region to name in the scope.
    pub region: &'a str,
    /// The signing name of the service.
    pub service: &'a str,
    /// The instant of signing, in seconds since the epoch.
    pub signed_at: i64,
}

/// Signs a request and returns the headers to add: `x-amz-date`, `x-amz-security-token` where there
/// is a token, and `authorization`.
///
/// All headers of the request are signed, save those that a hop may change; `host` is the value of
/// the `Host` header that will be sent, and one among `request.headers` is ignored, as are dates
/// and tokens there. A header `x-amz-content-sha256: UNSIGNED-PAYLOAD` leaves the body out.
pub fn sign(
    params: &SigningParams<'_>,
    host: &str,
    request: &Request<'_>,
) -> Vec<(String, String)> {
    let amz_date = instant::format(params.signed_at);
    let mut added = vec![("x-amz-date".to_owned(), amz_date)];
    if let Some(token) = params.session_token {
        added.push(("x-amz-security-token".to_owned(), token.to_owned()));
    }
    let mut headers = signed_subset(host, request);
    headers.extend(
        added
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_bytes())),
    );
    let request = Request {
        headers: &headers,
        ..*request
    };
    let signed_headers = signed_names(&headers);
    let signature = signature(params, &request, &signed_headers, QueryParts::All);
    let authorization = format!(
        "{ALGORITHM} Credential={}, SignedHeaders={}, Signature={signature}",
        credential(params),
        signed_headers.join(";"),
    );
    added.push(("authorization".to_owned(), authorization));
    added
}

/// Presigns a request and returns its whole query, which ends in `X-Amz-Signature`.
///
/// `expires_seconds` is from 1 to 604800. The headers of the request must be sent with the URL; the
/// request must not be signed already.
pub fn presign(
    params: &SigningParams<'_>,
    host: &str,
    request: &Request<'_>,
    expires_seconds: u32,
) -> String {
    let headers = signed_subset(host, request);
    let signed_headers = signed_names(&headers);
    let mut parameters = vec![
        ("X-Amz-Algorithm", ALGORITHM.to_owned()),
        ("X-Amz-Credential", credential(params)),
        ("X-Amz-Date", instant::format(params.signed_at)),
        ("X-Amz-Expires", expires_seconds.to_string()),
        ("X-Amz-SignedHeaders", signed_headers.join(";")),
    ];
    if let Some(token) = params.session_token {
        parameters.push(("X-Amz-Security-Token", token.to_owned()));
    }
    let mut query = canonical_query(request.query, QueryParts::All);
    for (name, value) in parameters {
        if !query.is_empty() {
            query.push('&');
        }
        query.push_str(name);
        query.push('=');
        query.push_str(&encode_component(value.as_bytes()));
    }
    let request = Request {
        headers: &headers,
        query: &query,
        ..*request
    };
    let signature = signature(
        params,
        &request,
        &signed_headers,
        QueryParts::AllButSignature,
    );
    format!("{query}&X-Amz-Signature={signature}")
}

fn signature(
    params: &SigningParams<'_>,
    request: &Request<'_>,
    signed_headers: &[String],
    parts: QueryParts,
) -> String {
    let is_unsigned = request
        .header_values("x-amz-content-sha256")
        .next()
        .is_some_and(|declared| declared == UNSIGNED_PAYLOAD.as_bytes());
    let payload_hash = if is_unsigned {
        UNSIGNED_PAYLOAD.to_owned()
    } else {
        sha256_hex(request.body)
    };
    let scope = Scope {
        date: instant::format_date(params.signed_at),
        region: params.region.to_owned(),
        service: params.service.to_owned(),
    };
    // Never `None`: the names were taken from these very headers.
    let canonical =
        canonical_request(request, signed_headers, parts, &payload_hash).unwrap_or_default();
    SigningKey::derive(params.secret, &scope.date, &scope.region, &scope.service)
        .sign(&string_to_sign(params.signed_at, &scope, &canonical))
}

fn credential(params: &SigningParams<'_>) -> String {
    format!(
        "{}/{}/{}/{}/{TERMINATOR}",
        params.access_key_id,
        instant::format_date(params.signed_at),
        params.region,
        params.service,
    )
}

fn signed_subset<'a>(host: &'a str, request: &Request<'a>) -> Vec<(&'a str, &'a [u8])> {
    let is_signed = |name: &str| !NEVER_SIGNED.contains(&name.to_ascii_lowercase().as_str());
    let mut headers = vec![("host", host.as_bytes())];
    headers.extend(request.headers.iter().filter(|(name, _)| is_signed(name)));
    headers
}

fn signed_names(headers: &[(&str, &[u8])]) -> Vec<String> {
    let mut names: Vec<String> = headers
        .iter()
        .map(|(name, _)| name.to_ascii_lowercase())
        .collect();
    names.sort();
    names.dedup();
    names
}
