//! The algorithms that are accepted, and no others.
//!
//! SHA-1 is not among them and there is no switch: every identity provider in use signs with
//! SHA-256.

use aws_lc_rs::digest;
use aws_lc_rs::signature::{
    ECDSA_P256_SHA256_FIXED, ECDSA_P384_SHA384_FIXED, RSA_PKCS1_2048_8192_SHA256,
    RSA_PKCS1_2048_8192_SHA384, RSA_PKCS1_2048_8192_SHA512, UnparsedPublicKey,
    VerificationAlgorithm,
};

use super::SignatureError;
use crate::certificate::{Certificate, KeyKind};
use crate::xml::excerpt;

/// A digest, by its name in XML.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum DigestAlgorithm {
    Sha256,
    Sha384,
    Sha512,
}

impl DigestAlgorithm {
    pub(crate) const SHA256: &'static str = "http://www.w3.org/2001/04/xmlenc#sha256";
    const SHA384: &'static str = "http://www.w3.org/2001/04/xmldsig-more#sha384";
    const SHA512: &'static str = "http://www.w3.org/2001/04/xmlenc#sha512";

    pub(crate) fn from_uri(uri: &str) -> Result<Self, SignatureError> {
        match uri {
            Self::SHA256 => Ok(Self::Sha256),
            Self::SHA384 => Ok(Self::Sha384),
            Self::SHA512 => Ok(Self::Sha512),
            other => Err(SignatureError::Algorithm(excerpt(other))),
        }
    }

    pub(crate) fn of(self, bytes: &[u8]) -> digest::Digest {
        let algorithm = match self {
            Self::Sha256 => &digest::SHA256,
            Self::Sha384 => &digest::SHA384,
            Self::Sha512 => &digest::SHA512,
        };
        digest::digest(algorithm, bytes)
    }
}

/// A signature algorithm, by its name in XML.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum SignatureAlgorithm {
    RsaSha256,
    RsaSha384,
    RsaSha512,
    EcdsaSha256,
    EcdsaSha384,
}

impl SignatureAlgorithm {
    pub(crate) const RSA_SHA256: &'static str = "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256";
    const RSA_SHA384: &'static str = "http://www.w3.org/2001/04/xmldsig-more#rsa-sha384";
    const RSA_SHA512: &'static str = "http://www.w3.org/2001/04/xmldsig-more#rsa-sha512";
    const ECDSA_SHA256: &'static str = "http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha256";
    const ECDSA_SHA384: &'static str = "http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha384";

    pub(crate) fn from_uri(uri: &str) -> Result<Self, SignatureError> {
        match uri {
            Self::RSA_SHA256 => Ok(Self::RsaSha256),
            Self::RSA_SHA384 => Ok(Self::RsaSha384),
            Self::RSA_SHA512 => Ok(Self::RsaSha512),
            Self::ECDSA_SHA256 => Ok(Self::EcdsaSha256),
            Self::ECDSA_SHA384 => Ok(Self::EcdsaSha384),
            other => Err(SignatureError::Algorithm(excerpt(other))),
        }
    }

    /// The first of the trusted certificates whose key made the signature. The key decides which
    /// algorithms it takes: a key of one kind is never tried with an algorithm of another.
    pub(crate) fn signer<'a>(
        self,
        message: &[u8],
        signature: &[u8],
        trusted: &'a [Certificate],
    ) -> Result<&'a Certificate, SignatureError> {
        let made_by = |certificate: &&Certificate| {
            let Some(algorithm) = self.for_key(certificate.kind()) else {
                return false;
            };
            UnparsedPublicKey::new(algorithm, certificate.public_key())
                .verify(message, signature)
                .is_ok()
        };
        trusted
            .iter()
            .find(made_by)
            .ok_or(SignatureError::Untrusted)
    }

    fn for_key(self, kind: KeyKind) -> Option<&'static dyn VerificationAlgorithm> {
        match (self, kind) {
            (Self::RsaSha256, KeyKind::Rsa(_)) => Some(&RSA_PKCS1_2048_8192_SHA256),
            (Self::RsaSha384, KeyKind::Rsa(_)) => Some(&RSA_PKCS1_2048_8192_SHA384),
            (Self::RsaSha512, KeyKind::Rsa(_)) => Some(&RSA_PKCS1_2048_8192_SHA512),
            (Self::EcdsaSha256, KeyKind::P256) => Some(&ECDSA_P256_SHA256_FIXED),
            (Self::EcdsaSha384, KeyKind::P384) => Some(&ECDSA_P384_SHA384_FIXED),
            _ => None,
        }
    }
}
