//! Certificates of identity providers: those that the system trusts, and beside them those whose
//! authority the account's administrator named by its fingerprint.

use std::sync::Arc;

use rustls::client::WebPkiServerVerifier;
use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use rustls::crypto::CryptoProvider;
use rustls::{DigitallySignedStruct, Error, RootCertStore, SignatureScheme};
use rustls_pki_types::{CertificateDer, ServerName, UnixTime};

/// Trusts the usual authorities, or else the last certificate of the chain if its fingerprint is
/// one of a few.
#[derive(Debug)]
pub(super) struct PinnedVerifier {
    usual: Option<Arc<WebPkiServerVerifier>>,
    thumbprints: Vec<String>,
    provider: Arc<CryptoProvider>,
}

impl PinnedVerifier {
    /// Fingerprints are SHA-1, in hexadecimal.
    pub(super) fn new(
        usual: Option<Arc<WebPkiServerVerifier>>,
        thumbprints: &[String],
        provider: Arc<CryptoProvider>,
    ) -> Self {
        Self {
            usual,
            thumbprints: thumbprints.to_vec(),
            provider,
        }
    }

    /// Verifies the chain as usual, with the pinned certificate as the only authority.
    fn verify_pinned(
        &self,
        end_entity: &CertificateDer<'_>,
        intermediates: &[CertificateDer<'_>],
        server_name: &ServerName<'_>,
        ocsp_response: &[u8],
        now: UnixTime,
    ) -> Result<ServerCertVerified, Error> {
        let unknown = || Error::InvalidCertificate(rustls::CertificateError::UnknownIssuer);
        // AWS: the thumbprint is the last certificate's that the server sends.
        let top = intermediates.last().unwrap_or(end_entity);
        let fingerprint = fingerprint(top);
        let is_pinned = |known: &String| known.eq_ignore_ascii_case(&fingerprint);
        if !self.thumbprints.iter().any(is_pinned) {
            return Err(unknown());
        }
        let mut roots = RootCertStore::empty();
        roots
            .add(top.clone().into_owned())
            .map_err(|_not_an_authority| unknown())?;
        let provider = Arc::clone(&self.provider);
        WebPkiServerVerifier::builder_with_provider(Arc::new(roots), provider)
            .build()
            .map_err(|_no_roots| unknown())?
            .verify_server_cert(end_entity, intermediates, server_name, ocsp_response, now)
    }
}

impl ServerCertVerifier for PinnedVerifier {
    fn verify_server_cert(
        &self,
        end_entity: &CertificateDer<'_>,
        intermediates: &[CertificateDer<'_>],
        server_name: &ServerName<'_>,
        ocsp_response: &[u8],
        now: UnixTime,
    ) -> Result<ServerCertVerified, Error> {
        let usual = self.usual.as_ref().map(|usual| {
            usual.verify_server_cert(end_entity, intermediates, server_name, ocsp_response, now)
        });
        match usual {
            Some(Ok(verified)) => Ok(verified),
            _ => self.verify_pinned(end_entity, intermediates, server_name, ocsp_response, now),
        }
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signature: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        let algorithms = &self.provider.signature_verification_algorithms;
        rustls::crypto::verify_tls12_signature(message, certificate, signature, algorithms)
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signature: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        let algorithms = &self.provider.signature_verification_algorithms;
        rustls::crypto::verify_tls13_signature(message, certificate, signature, algorithms)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        let algorithms = self.provider.signature_verification_algorithms;
        algorithms.supported_schemes()
    }
}

fn fingerprint(certificate: &CertificateDer<'_>) -> String {
    base::sha1_hex(certificate)
}
