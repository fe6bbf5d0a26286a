//! Reading the `Authorization` header and the presigned query parameters. Total and bounded.

use super::{Form, Presented, Scope};
use crate::{ALGORITHM, Error, MAX_EXPIRES_SECONDS, Request, canonical, instant};

/// A real header is under a kilobyte; the session token is not in it.
const MAX_AUTHORIZATION_BYTES: usize = 8192;

/// Servers accept about this many headers in all.
const MAX_SIGNED_HEADERS: usize = 128;

pub(super) fn parse(request: &Request<'_>) -> Result<Option<Presented>, Error> {
    let authorization = request.header_values("authorization").next();
    let query = QueryParameters::find(request.query)?;
    match (authorization, query) {
        (Some(_), Some(_)) => Err(Error::BothForms),
        (Some(authorization), None) if authorization.starts_with(b"AWS4-") => {
            parse_header(request, authorization).map(Some)
        }
        (_, None) => Ok(None),
        (None, Some(query)) => parse_query(request, &query).map(Some),
    }
}

fn parse_header(request: &Request<'_>, authorization: &[u8]) -> Result<Presented, Error> {
    if authorization.len() > MAX_AUTHORIZATION_BYTES {
        return Err(Error::incomplete("Authorization header is too long."));
    }
    if request.header_values("authorization").nth(1).is_some() {
        return Err(Error::incomplete(
            "Authorization header must be given once.",
        ));
    }
    let invalid_pair = || Error::invalid_pair(authorization);
    let text = std::str::from_utf8(authorization).map_err(|_not_text| invalid_pair())?;

    // AWS splits at blanks as well as at commas: a stray blank inside a value is reported so.
    let mut parts = text
        .split(|character: char| character == ',' || character.is_ascii_whitespace())
        .filter(|part| !part.is_empty());
    let algorithm = parts.next().unwrap_or_default();
    let (mut credential, mut signature, mut signed_headers) = (None, None, None);
    for part in parts {
        let (name, value) = part.split_once('=').ok_or_else(invalid_pair)?;
        let slot = match name {
            "Credential" => &mut credential,
            "Signature" => &mut signature,
            "SignedHeaders" => &mut signed_headers,
            _ => continue,
        };
        if slot.replace(value).is_some() {
            return Err(invalid_pair());
        }
    }

    let amz_date = header_text(request, "x-amz-date");
    let date = amz_date.or_else(|| header_text(request, "date"));
    let (Some(credential), Some(signature), Some(signed_headers), Some(date)) =
        (filled(credential), filled(signature), signed_headers, date)
    else {
        let named = [
            ("Credential", filled(credential)),
            ("Signature", filled(signature)),
            ("SignedHeaders", signed_headers),
        ];
        return Err(Error::incomplete_header(
            &missing(&named),
            date.is_some(),
            authorization,
        ));
    };
    let signed_at = match amz_date {
        Some(date) => instant::parse_basic(date),
        None => instant::parse_http(date),
    };
    Claims {
        algorithm,
        credential,
        signature,
        signed_headers,
        signed_at: signed_at.ok_or_else(|| malformed_date(date))?,
        session_token: header_text(request, "x-amz-security-token").map(str::to_owned),
        form: Form::Header,
    }
    .into_presented()
}

fn parse_query(request: &Request<'_>, query: &QueryParameters) -> Result<Presented, Error> {
    let named = [
        ("X-Amz-Algorithm", filled(query.algorithm.as_deref())),
        ("X-Amz-Credential", filled(query.credential.as_deref())),
        ("X-Amz-Signature", filled(query.signature.as_deref())),
        (
            "X-Amz-SignedHeaders",
            filled(query.signed_headers.as_deref()),
        ),
        ("X-Amz-Date", filled(query.date.as_deref())),
    ];
    let [
        (_, Some(algorithm)),
        (_, Some(credential)),
        (_, Some(signature)),
        (_, Some(signed_headers)),
        (_, Some(date)),
    ] = named
    else {
        let mut message = String::new();
        for name in missing(&named) {
            message.extend(["AWS query-string parameters must include '", name, "'. "]);
        }
        message.push_str("Re-examine the query-string parameters.");
        return Err(Error::incomplete(message));
    };
    let in_header = || header_text(request, "x-amz-security-token").map(str::to_owned);
    Claims {
        algorithm,
        credential,
        signature,
        signed_headers,
        signed_at: instant::parse_basic(date).ok_or_else(|| malformed_date(date))?,
        session_token: query.session_token.clone().or_else(in_header),
        form: Form::Presigned {
            expires_in: parse_expires(query.expires.as_deref())?,
        },
    }
    .into_presented()
}

/// The presigned parameters of a query, decoded.
#[derive(Default)]
struct QueryParameters {
    algorithm: Option<String>,
    credential: Option<String>,
    signature: Option<String>,
    signed_headers: Option<String>,
    date: Option<String>,
    expires: Option<String>,
    session_token: Option<String>,
}

impl QueryParameters {
    /// `None` unless one of the three parameters is there that nothing but a signature needs.
    fn find(query: &str) -> Result<Option<Self>, Error> {
        let mut found = Self::default();
        let mut repeated = None;
        for (name, value) in canonical::query_pairs(query) {
            let slot = match name.as_slice() {
                b"X-Amz-Algorithm" => &mut found.algorithm,
                b"X-Amz-Credential" => &mut found.credential,
                b"X-Amz-Signature" => &mut found.signature,
                b"X-Amz-SignedHeaders" => &mut found.signed_headers,
                b"X-Amz-Date" => &mut found.date,
                b"X-Amz-Expires" => &mut found.expires,
                b"X-Amz-Security-Token" => &mut found.session_token,
                _ => continue,
            };
            if slot
                .replace(String::from_utf8_lossy(&value).into_owned())
                .is_some()
            {
                repeated = Some(String::from_utf8_lossy(&name).into_owned());
            }
        }
        if found.algorithm.is_none() && found.credential.is_none() && found.signature.is_none() {
            return Ok(None);
        }
        match repeated {
            None => Ok(Some(found)),
            Some(name) => Err(Error::incomplete(format!(
                "AWS query-string parameters must include '{name}' once. Re-examine the \
                 query-string parameters."
            ))),
        }
    }
}

/// What both forms have in common, as text.
struct Claims<'a> {
    algorithm: &'a str,
    credential: &'a str,
    signature: &'a str,
    signed_headers: &'a str,
    signed_at: i64,
    session_token: Option<String>,
    form: Form,
}

impl Claims<'_> {
    fn into_presented(self) -> Result<Presented, Error> {
        if self.algorithm != ALGORITHM {
            return Err(Error::incomplete(format!(
                "Unsupported AWS 'algorithm': '{}' (only {ALGORITHM} for now). ",
                self.algorithm
            )));
        }
        let elements: Vec<&str> = self.credential.split('/').collect();
        let [access_key_id, date, region, service, terminator] = elements.as_slice() else {
            return Err(Error::incomplete(format!(
                "Credential must have exactly 5 slash-delimited elements, e.g. \
                 keyid/date/region/service/term, got '{}'",
                self.credential
            )));
        };
        let signed_headers: Vec<String> = self
            .signed_headers
            .split(';')
            .take(MAX_SIGNED_HEADERS + 1)
            .map(str::to_ascii_lowercase)
            .collect();
        if signed_headers.len() > MAX_SIGNED_HEADERS {
            return Err(Error::incomplete("Too many 'SignedHeaders'."));
        }
        Ok(Presented {
            access_key_id: (*access_key_id).to_owned(),
            scope: Scope {
                date: (*date).to_owned(),
                region: (*region).to_owned(),
                service: (*service).to_owned(),
            },
            terminator: (*terminator).to_owned(),
            session_token: self.session_token,
            signed_at: self.signed_at,
            form: self.form,
            signed_headers,
            signature: self.signature.to_owned(),
        })
    }
}

/// A header's only or first value without surrounding blanks, if it is text.
fn header_text<'a>(request: &Request<'a>, name: &str) -> Option<&'a str> {
    std::str::from_utf8(request.header_values(name).next()?)
        .ok()
        .map(str::trim)
}

fn filled(value: Option<&str>) -> Option<&str> {
    value.filter(|value| !value.is_empty())
}

fn missing<'a>(named: &[(&'a str, Option<&str>)]) -> Vec<&'a str> {
    named
        .iter()
        .filter(|(_, value)| value.is_none())
        .map(|(name, _)| *name)
        .collect()
}

/// The wording of the bounds is S3's, the only service that documents them.
fn parse_expires(text: Option<&str>) -> Result<Option<u32>, Error> {
    let Some(text) = text else { return Ok(None) };
    let seconds: i64 = text
        .parse()
        .map_err(|_not_a_number| Error::incomplete("X-Amz-Expires should be a number"))?;
    if seconds < 1 {
        return Err(Error::incomplete("X-Amz-Expires must be positive"));
    }
    match u32::try_from(seconds) {
        Ok(seconds) if seconds <= MAX_EXPIRES_SECONDS => Ok(Some(seconds)),
        _ => Err(Error::incomplete(
            "X-Amz-Expires must be less than a week (in seconds); that is, the given \
             X-Amz-Expires must be less than 604800 seconds",
        )),
    }
}

fn malformed_date(date: &str) -> Error {
    let excerpt: String = date.chars().take(64).collect();
    Error::incomplete(format!(
        "Date must be in ISO-8601 'basic format'. Got '{excerpt}'. See \
         http://en.wikipedia.org/wiki/ISO_8601"
    ))
}
