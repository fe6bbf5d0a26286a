//! How messages travel through a browser (SAML bindings §3.4 and §3.5): base64 in a form, or
//! deflated in a query.

#[cfg(test)]
mod tests;

use std::io::{Read as _, Write as _};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use flate2::Compression;
use flate2::read::DeflateDecoder;
use flate2::write::DeflateEncoder;
use percent_encoding::{NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};

use crate::certificate::Certificate;
use crate::dsig::{SignatureAlgorithm, SignatureError, SigningError, SigningKey};

/// The largest message, as the browser brings it.
const ENCODED: usize = 512 * 1024;

/// The largest message out of a query, inflated: a few kilobytes make gigabytes otherwise.
const INFLATED: u64 = 64 * 1024;

/// The longest relay state, in bytes. The standard says 80, and everybody sends more.
const RELAY_STATE: usize = 2_048;

/// Why a parameter is not a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BindingError {
    /// No message among the parameters, or two.
    #[error("there is not exactly one message")]
    NotOneMessage,
    /// A parameter twice, or percent-encoding that is none.
    #[error("the query is malformed")]
    Query,
    /// Too long, before or after inflating.
    #[error("the message is too large")]
    TooLarge,
    /// Not base64.
    #[error("the message is not in base64")]
    NotBase64,
    /// Not deflated, or in another encoding.
    #[error("the message is not deflated")]
    NotDeflated,
}

/// Which parameter carries a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Parameter {
    /// `SAMLRequest`.
    Request,
    /// `SAMLResponse`.
    Response,
}

impl Parameter {
    /// Its name.
    pub fn name(self) -> &'static str {
        match self {
            Self::Request => "SAMLRequest",
            Self::Response => "SAMLResponse",
        }
    }
}

/// The value of the form's field for a message.
pub fn post_value(document: &str) -> String {
    STANDARD.encode(document)
}

/// The message in a form's field; line ends and spaces in the base64 do not matter.
pub fn read_post(value: &str) -> Result<Vec<u8>, BindingError> {
    if value.len() > ENCODED {
        return Err(BindingError::TooLarge);
    }
    let compact: String = value.split_ascii_whitespace().collect();
    match STANDARD.decode(compact) {
        Ok(document) => Ok(document),
        Err(_) => Err(BindingError::NotBase64),
    }
}

/// The URL that carries a message to `location`, signed where there is a key.
pub fn redirect_url(
    location: &str,
    parameter: Parameter,
    document: &str,
    relay_state: Option<&str>,
    key: Option<&SigningKey>,
) -> Result<String, SigningError> {
    let encode = |value: &str| utf8_percent_encode(value, NON_ALPHANUMERIC).to_string();
    let deflated = deflate(document).ok_or(SigningError::Message)?;
    let mut query = format!(
        "{}={}",
        parameter.name(),
        encode(&STANDARD.encode(deflated))
    );
    if let Some(relay_state) = relay_state {
        query.push_str("&RelayState=");
        query.push_str(&encode(relay_state));
    }
    if let Some(key) = key {
        query.push_str("&SigAlg=");
        query.push_str(&encode(SignatureAlgorithm::RSA_SHA256));
        let signature = key.sign(query.as_bytes())?;
        query.push_str("&Signature=");
        query.push_str(&encode(&STANDARD.encode(signature)));
    }
    let separator = if location.contains('?') { '&' } else { '?' };
    Ok(format!("{location}{separator}{query}"))
}

/// A message out of a query.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Redirected {
    /// Which parameter it came in.
    pub parameter: Parameter,
    /// The message.
    pub document: Vec<u8>,
    /// What is to be sent back with the answer, unchanged.
    pub relay_state: Option<String>,
    signature: Option<QuerySignature>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct QuerySignature {
    /// The parameters as they were received, in the order of the standard.
    signed: String,
    algorithm: String,
    value: Vec<u8>,
}

impl Redirected {
    /// Whether the query claims to be signed.
    pub fn is_signed(&self) -> bool {
        self.signature.is_some()
    }

    /// Which of the trusted certificates signed the query.
    pub fn verify<'a>(
        &self,
        trusted: &'a [Certificate],
    ) -> Result<&'a Certificate, SignatureError> {
        let signature = self.signature.as_ref().ok_or(SignatureError::Missing)?;
        let algorithm = SignatureAlgorithm::from_uri(&signature.algorithm)?;
        algorithm.signer(signature.signed.as_bytes(), &signature.value, trusted)
    }
}

/// The message in a query, exactly as the browser sent it: signatures are over the encoded text.
/// Parameters that are not SAML's are ignored.
pub fn read_redirect(query: &str) -> Result<Redirected, BindingError> {
    if query.len() > ENCODED {
        return Err(BindingError::TooLarge);
    }
    let request = raw_value(query, "SAMLRequest")?;
    let response = raw_value(query, "SAMLResponse")?;
    let (parameter, raw) = match (request, response) {
        (Some(raw), None) => (Parameter::Request, raw),
        (None, Some(raw)) => (Parameter::Response, raw),
        _ => return Err(BindingError::NotOneMessage),
    };
    let encoding = raw_value(query, "SAMLEncoding")?.map(decode).transpose()?;
    let is_deflated = encoding
        .is_none_or(|uri| uri == "urn:oasis:names:tc:SAML:2.0:bindings:URL-Encoding:DEFLATE");
    if !is_deflated {
        return Err(BindingError::NotDeflated);
    }
    let raw_relay_state = raw_value(query, "RelayState")?;
    let relay_state = match raw_relay_state {
        Some(raw) => Some(decode(&raw.replace('+', "%20"))?),
        None => None,
    };
    if relay_state.as_ref().is_some_and(|s| s.len() > RELAY_STATE) {
        return Err(BindingError::TooLarge);
    }
    let raw_algorithm = raw_value(query, "SigAlg")?;
    let signature = match (raw_algorithm, raw_value(query, "Signature")?) {
        (Some(raw_algorithm), Some(raw_signature)) => {
            let mut signed = format!("{}={raw}", parameter.name());
            if let Some(raw) = raw_relay_state {
                signed.push_str("&RelayState=");
                signed.push_str(raw);
            }
            signed.push_str("&SigAlg=");
            signed.push_str(raw_algorithm);
            Some(QuerySignature {
                signed,
                algorithm: decode(raw_algorithm)?,
                value: read_post(&decode(raw_signature)?)?,
            })
        }
        (None, None) => None,
        _ => return Err(BindingError::Query),
    };
    Ok(Redirected {
        parameter,
        document: inflate(&read_post(&decode(raw)?)?)?,
        relay_state,
        signature,
    })
}

/// The encoded value of a parameter; twice the same is refused, for readers differ in which counts.
fn raw_value<'a>(query: &'a str, name: &str) -> Result<Option<&'a str>, BindingError> {
    let mut found = query.split('&').filter_map(|pair| {
        let (key, value) = pair.split_once('=').unwrap_or((pair, ""));
        (key == name).then_some(value)
    });
    match (found.next(), found.next()) {
        (first, None) => Ok(first),
        (_, Some(_)) => Err(BindingError::Query),
    }
}

fn decode(raw: &str) -> Result<String, BindingError> {
    match percent_decode_str(raw).decode_utf8() {
        Ok(text) => Ok(text.into_owned()),
        Err(_) => Err(BindingError::Query),
    }
}

fn deflate(document: &str) -> Option<Vec<u8>> {
    let mut encoder = DeflateEncoder::new(Vec::new(), Compression::default());
    encoder.write_all(document.as_bytes()).ok()?;
    encoder.finish().ok()
}

fn inflate(deflated: &[u8]) -> Result<Vec<u8>, BindingError> {
    let mut document = Vec::new();
    let mut bounded = DeflateDecoder::new(deflated).take(INFLATED + 1);
    if bounded.read_to_end(&mut document).is_err() {
        return Err(BindingError::NotDeflated);
    }
    if bounded.limit() == 0 {
        return Err(BindingError::TooLarge);
    }
    Ok(document)
}
