//! Certificates of peers: containers of pinned keys.
//!
//! SAML trusts the certificate in the metadata, not whoever signed it: there is no chain, and its
//! dates are for the console to warn with.
//! AWS: the dates of a SAML provider's certificate are not enforced when an assertion is checked
//! (unconfirmed); the caller can, see [`Certificate::not_after`].

#[cfg(test)]
mod tests;

use aws_lc_rs::digest::{SHA256, digest};
use aws_lc_rs::rsa;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use jiff::Timestamp;
use x509_cert::Certificate as X509;
use x509_cert::der::asn1::ObjectIdentifier;
use x509_cert::der::{Decode as _, Encode as _};

/// The longest certificate that is read, in bytes of DER.
const LARGEST: usize = 16 * 1024;

const RSA: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.1.1");
const EC: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.10045.2.1");
const P256: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.10045.3.1.7");
const P384: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.3.132.0.34");

/// Why something is not a certificate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CertificateError {
    /// Too long.
    #[error("the certificate is too large")]
    TooLarge,
    /// Neither base64 nor PEM.
    #[error("the certificate is not in base64")]
    NotBase64,
    /// Not X.509 in DER.
    #[error("the certificate is not X.509")]
    NotX509,
}

/// What a certificate's key can check.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeyKind {
    /// RSA of so many bits, 2,048 to 8,192.
    Rsa(usize),
    /// ECDSA over P-256.
    P256,
    /// ECDSA over P-384.
    P384,
    /// Nothing here: a short RSA key, another curve, another algorithm.
    Unusable,
}

/// An X.509 certificate whose key is pinned.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Certificate {
    der: Vec<u8>,
    /// `SubjectPublicKeyInfo`, in DER.
    key: Vec<u8>,
    kind: KeyKind,
    subject: String,
    not_before: Timestamp,
    not_after: Timestamp,
}

impl Certificate {
    /// Reads DER.
    pub fn from_der(der: &[u8]) -> Result<Self, CertificateError> {
        if der.len() > LARGEST {
            return Err(CertificateError::TooLarge);
        }
        let Ok(read) = X509::from_der(der) else {
            return Err(CertificateError::NotX509);
        };
        let content = read.tbs_certificate();
        let instant = |time: x509_cert::time::Time| {
            let seconds = i64::try_from(time.to_unix_duration().as_secs()).ok()?;
            Timestamp::from_second(seconds).ok()
        };
        let validity = content.validity();
        let (Some(not_before), Some(not_after), Ok(key)) = (
            instant(validity.not_before),
            instant(validity.not_after),
            content.subject_public_key_info().to_der(),
        ) else {
            return Err(CertificateError::NotX509);
        };
        let algorithm = &content.subject_public_key_info().algorithm;
        let curve = || {
            let parameters = algorithm.parameters.as_ref()?;
            parameters.decode_as::<ObjectIdentifier>().ok()
        };
        let kind = match algorithm.oid {
            RSA => rsa_kind(&key),
            EC if curve() == Some(P256) => KeyKind::P256,
            EC if curve() == Some(P384) => KeyKind::P384,
            _ => KeyKind::Unusable,
        };
        Ok(Self {
            der: der.to_vec(),
            key,
            kind,
            subject: content.subject().to_string(),
            not_before,
            not_after,
        })
    }

    /// Reads what stands in an `X509Certificate` element, or a PEM block: consoles take both.
    pub fn from_text(text: &str) -> Result<Self, CertificateError> {
        if text.len() > 2 * LARGEST {
            return Err(CertificateError::TooLarge);
        }
        let text = text.trim();
        let text = text
            .strip_prefix("-----BEGIN CERTIFICATE-----")
            .and_then(|rest| rest.strip_suffix("-----END CERTIFICATE-----"))
            .unwrap_or(text);
        let compact: String = text.split_ascii_whitespace().collect();
        match STANDARD.decode(compact) {
            Ok(der) => Self::from_der(&der),
            Err(_) => Err(CertificateError::NotBase64),
        }
    }

    /// The certificate in DER.
    pub fn der(&self) -> &[u8] {
        &self.der
    }

    /// The certificate in base64 without line ends, as metadata carries it.
    pub fn to_base64(&self) -> String {
        STANDARD.encode(&self.der)
    }

    /// The certificate in PEM, for people to download.
    pub fn to_pem(&self) -> String {
        let mut pem = "-----BEGIN CERTIFICATE-----\n".to_owned();
        for (position, character) in self.to_base64().chars().enumerate() {
            if position > 0 && position % 64 == 0 {
                pem.push('\n');
            }
            pem.push(character);
        }
        pem.push_str("\n-----END CERTIFICATE-----\n");
        pem
    }

    /// SHA-256 of the DER: what people compare.
    pub fn fingerprint(&self) -> Vec<u8> {
        digest(&SHA256, &self.der).as_ref().to_vec()
    }

    /// What the key can check.
    pub fn kind(&self) -> KeyKind {
        self.kind
    }

    /// The subject's distinguished name (RFC 4514).
    pub fn subject(&self) -> &str {
        &self.subject
    }

    /// The start of its validity.
    pub fn not_before(&self) -> Timestamp {
        self.not_before
    }

    /// The end of its validity.
    pub fn not_after(&self) -> Timestamp {
        self.not_after
    }

    /// The public key as `SubjectPublicKeyInfo` in DER.
    pub fn public_key(&self) -> &[u8] {
        &self.key
    }
}

fn rsa_kind(key: &[u8]) -> KeyKind {
    match rsa::PublicEncryptingKey::from_der(key) {
        Ok(key) => match key.key_size_bits() {
            bits @ 2048..=8192 => KeyKind::Rsa(bits),
            _ => KeyKind::Unusable,
        },
        Err(_) => KeyKind::Unusable,
    }
}
