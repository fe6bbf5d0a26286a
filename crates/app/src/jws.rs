//! Compact JSON Web Signatures (RFC 7515), as little of them as identity tokens need.
//!
//! Invariants: which algorithm verifies is decided by the key, and the header may only agree with
//! it; there are no symmetric algorithms and there is no `none`; nothing of a token is believed
//! before its signature.

mod keys;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::{Map, Value};

pub(crate) use keys::{JwkSet, SigningKey};

/// A signature algorithm (RFC 7518 section 3.1).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Algorithm {
    Rs256,
    Rs384,
    Rs512,
    Ps256,
    Ps384,
    Ps512,
    Es256,
    Es384,
    Es512,
}

const ALGORITHMS: [(Algorithm, &str); 9] = [
    (Algorithm::Rs256, "RS256"),
    (Algorithm::Rs384, "RS384"),
    (Algorithm::Rs512, "RS512"),
    (Algorithm::Ps256, "PS256"),
    (Algorithm::Ps384, "PS384"),
    (Algorithm::Ps512, "PS512"),
    (Algorithm::Es256, "ES256"),
    (Algorithm::Es384, "ES384"),
    (Algorithm::Es512, "ES512"),
];

impl Algorithm {
    /// By its name, which is compared as it stands: `none` and the HMACs have none.
    pub(crate) fn parse(name: &str) -> Option<Self> {
        let mut known = ALGORITHMS.iter();
        known.find(|(_, own)| *own == name).map(|(own, _)| *own)
    }

    pub(crate) fn name(self) -> &'static str {
        let mut known = ALGORITHMS.iter();
        known.find(|(own, _)| *own == self).map_or("", |(_, n)| n)
    }
}

/// A token that nobody has verified yet.
#[derive(Debug)]
pub(crate) struct Unverified<'a> {
    pub(crate) algorithm: Algorithm,
    pub(crate) kid: Option<String>,
    signed: &'a str,
    signature: Vec<u8>,
    claims: Map<String, Value>,
}

/// Why a token is no token, or its signature no signature.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub(crate) enum JwsError {
    #[error("it is not a signed JSON Web Token")]
    Malformed,
    #[error("its algorithm is not accepted")]
    Algorithm,
    #[error("there is no key of this id and algorithm")]
    NoKey,
    #[error("its signature is not valid")]
    Signature,
}

impl<'a> Unverified<'a> {
    /// Takes a token apart; its length was bounded by whoever took it in.
    pub(crate) fn parse(token: &'a str) -> Result<Self, JwsError> {
        let (signed, signature) = token.rsplit_once('.').ok_or(JwsError::Malformed)?;
        let (header, payload) = signed.split_once('.').ok_or(JwsError::Malformed)?;
        // A fourth part would be a dot in the payload, which base64 does not have.
        let header = object(header)?;
        let claims = object(payload)?;
        let algorithm = header.get("alg").and_then(Value::as_str);
        let algorithm = algorithm
            .and_then(Algorithm::parse)
            .ok_or(JwsError::Algorithm)?;
        // What must be understood and is not (RFC 7515 section 4.1.11), and unencoded payloads.
        if header.contains_key("crit") || header.contains_key("b64") {
            return Err(JwsError::Malformed);
        }
        let kid = match header.get("kid") {
            None => None,
            Some(kid) => Some(kid.as_str().ok_or(JwsError::Malformed)?.to_owned()),
        };
        Ok(Self {
            algorithm,
            kid,
            signed,
            signature: decode(signature)?,
            claims,
        })
    }

    /// A claim that nothing but the choice of keys may rest on.
    pub(crate) fn unverified_text(&self, claim: &str) -> Option<&str> {
        self.claims.get(claim)?.as_str()
    }

    /// The claims, if one of the keys made the signature.
    pub(crate) fn verify(self, keys: &JwkSet) -> Result<Map<String, Value>, JwsError> {
        let key = keys.choose(self.algorithm, self.kid.as_deref())?;
        key.verify(self.algorithm, self.signed.as_bytes(), &self.signature)?;
        Ok(self.claims)
    }
}

/// A token with these claims.
pub(crate) fn sign(key: &SigningKey, claims: &Value) -> Option<String> {
    let header = serde_json::json!({"alg": key.algorithm().name(), "typ": "JWT", "kid": key.kid()});
    let part = |value: &Value| URL_SAFE_NO_PAD.encode(value.to_string());
    let signed = format!("{}.{}", part(&header), part(claims));
    let signature = key.sign(signed.as_bytes())?;
    Some(format!("{signed}.{}", URL_SAFE_NO_PAD.encode(signature)))
}

fn object(part: &str) -> Result<Map<String, Value>, JwsError> {
    match serde_json::from_slice(&decode(part)?) {
        Ok(Value::Object(object)) => Ok(object),
        _ => Err(JwsError::Malformed),
    }
}

fn decode(part: &str) -> Result<Vec<u8>, JwsError> {
    URL_SAFE_NO_PAD
        .decode(part)
        .map_err(|_not_base64url| JwsError::Malformed)
}

#[cfg(test)]
mod tests;
