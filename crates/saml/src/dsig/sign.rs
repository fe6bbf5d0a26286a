//! Making an enveloped signature: RSA with SHA-256, exclusive canonicalization.
//!
//! DIFFERENCE: Identity Center can sign for an application with SHA-1 and with keys of 1,024 bits
//! (aws-behaviour §10.2). Nothing is signed so here.

use std::fmt;

use aws_lc_rs::encoding::AsDer as _;
use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::rsa::KeyPair;
use aws_lc_rs::signature::{KeyPair as _, RSA_PKCS1_SHA256};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use super::{DigestAlgorithm, SignatureAlgorithm};
use crate::c14n::{Method, canonical};
use crate::certificate::Certificate;
use crate::names::{DSIG, ENVELOPED, EXCLUSIVE};
use crate::xml::{Comments, Element, Limits, Writer, is_ncname, parse};

/// Why something could not be signed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SigningError {
    /// Not an RSA key of at least 2,048 bits in PKCS#8.
    #[error("the private key is not usable")]
    Key,
    /// The certificate is of another key.
    #[error("the certificate does not belong to the private key")]
    Certificate,
    /// The typed value cannot be a SAML message: its identifier is not one, or it is too large.
    #[error("the message cannot be signed")]
    Message,
}

/// A private key with the certificate that is published for it.
pub struct SigningKey {
    key: KeyPair,
    certificate: Certificate,
}

impl fmt::Debug for SigningKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SigningKey")
            .field("certificate", &self.certificate.subject())
            .finish_non_exhaustive()
    }
}

impl SigningKey {
    /// An RSA key in PKCS#8 DER and its certificate.
    pub fn from_pkcs8(pkcs8: &[u8], certificate: Certificate) -> Result<Self, SigningError> {
        let Ok(key) = KeyPair::from_pkcs8(pkcs8) else {
            return Err(SigningError::Key);
        };
        match key.public_key().as_der() {
            Ok(public) if public.as_ref() == certificate.public_key() => {
                Ok(Self { key, certificate })
            }
            Ok(_) => Err(SigningError::Certificate),
            Err(_) => Err(SigningError::Key),
        }
    }

    /// The certificate that peers know the key by.
    pub fn certificate(&self) -> &Certificate {
        &self.certificate
    }

    /// RSA-SHA256 over bytes.
    pub(crate) fn sign(&self, message: &[u8]) -> Result<Vec<u8>, SigningError> {
        let mut signature = vec![0; self.key.public_modulus_len()];
        // This padding takes nothing from the source of randomness; the signature of the function
        // wants one nevertheless.
        let random = SystemRandom::new();
        match self
            .key
            .sign(&RSA_PKCS1_SHA256, &random, message, &mut signature)
        {
            Ok(()) => Ok(signature),
            Err(_) => Err(SigningError::Key),
        }
    }
}

/// An element with its signature in it.
///
/// `render` writes the element, with the text that it is given where the signature belongs. It is
/// called twice and must write the same both times.
pub(crate) fn sign(
    key: &SigningKey,
    render: impl Fn(&str) -> String,
) -> Result<String, SigningError> {
    let element = read_own(&render(""))?;
    let identifier = element.attribute("ID").filter(|id| is_ncname(id));
    let identifier = identifier.ok_or(SigningError::Message)?;
    let method = Method::Exclusive(Vec::new());
    let octets = canonical(&element, &method, &[], None);
    let digest = DigestAlgorithm::Sha256.of(octets.as_bytes());
    let info = signed_info(identifier, &STANDARD.encode(digest.as_ref()));
    let signed = canonical(&read_own(&info)?, &method, &[], None);
    let value = STANDARD.encode(key.sign(signed.as_bytes())?);

    let mut writer = Writer::default();
    writer.element("ds:Signature", &[("xmlns:ds", Some(DSIG))], |writer| {
        writer.raw(&signed);
        writer.leaf("ds:SignatureValue", &[], &value);
        writer.element("ds:KeyInfo", &[], |writer| {
            writer.element("ds:X509Data", &[], |writer| {
                let certificate = key.certificate.to_base64();
                writer.leaf("ds:X509Certificate", &[], &certificate);
            });
        });
    });
    Ok(render(&writer.finish()))
}

fn signed_info(identifier: &str, digest: &str) -> String {
    let uri = format!("#{identifier}");
    let algorithm = |uri: &'static str| [("Algorithm", Some(uri))];
    let mut writer = Writer::default();
    writer.element("ds:SignedInfo", &[("xmlns:ds", Some(DSIG))], |writer| {
        writer.empty("ds:CanonicalizationMethod", &algorithm(EXCLUSIVE));
        writer.empty(
            "ds:SignatureMethod",
            &algorithm(SignatureAlgorithm::RSA_SHA256),
        );
        writer.element("ds:Reference", &[("URI", Some(&uri))], |writer| {
            writer.element("ds:Transforms", &[], |writer| {
                writer.empty("ds:Transform", &algorithm(ENVELOPED));
                writer.empty("ds:Transform", &algorithm(EXCLUSIVE));
            });
            writer.empty("ds:DigestMethod", &algorithm(DigestAlgorithm::SHA256));
            writer.leaf("ds:DigestValue", &[], digest);
        });
    });
    writer.finish()
}

/// What this crate wrote, as its own reader sees it: what we sign, we could verify.
fn read_own(xml: &str) -> Result<Element, SigningError> {
    let limits = Limits {
        bytes: 1024 * 1024,
        depth: 32,
        elements: 20_000,
        attributes: 64,
    };
    match parse(xml.as_bytes(), &limits, Comments::Refused) {
        Ok(element) => Ok(element),
        Err(_) => Err(SigningError::Message),
    }
}
