//! Encrypted connections: rustls, as everywhere else.

use std::io;
use std::path::Path;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use rustls::client::WebPkiServerVerifier;
use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use rustls::crypto::{CryptoProvider, verify_tls12_signature, verify_tls13_signature};
use rustls::{
    CertificateError, ClientConfig, DigitallySignedStruct, Error, RootCertStore, SignatureScheme,
};
use rustls_pki_types::pem::PemObject as _;
use rustls_pki_types::{CertificateDer, PrivateKeyDer, ServerName, UnixTime};
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio_postgres::tls::{ChannelBinding, MakeTlsConnect, TlsConnect, TlsStream};
use tokio_rustls::TlsConnector;

use super::address::{ClientCertificate, Encryption, Verification};
use super::binding;
use crate::OpenError;

/// Makes the encrypted side of connections.
#[derive(Debug, Clone)]
pub(super) struct Tls {
    config: Arc<ClientConfig>,
}

impl Tls {
    /// Reads the certificates, once: a new authority needs a new start.
    pub(super) fn new(encryption: &Encryption) -> Result<Self, OpenError> {
        let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
        let verifier: Arc<dyn ServerCertVerifier> = match &encryption.verification {
            Verification::None => Arc::new(Lenient {
                all_but_the_name: None,
                provider: Arc::clone(&provider),
            }),
            Verification::Authority(file) => Arc::new(Lenient {
                all_but_the_name: Some(verifier(from_file(file)?, &provider)?),
                provider: Arc::clone(&provider),
            }),
            Verification::Name(Some(file)) => verifier(from_file(file)?, &provider)?,
            Verification::Name(None) => verifier(of_the_system()?, &provider)?,
        };
        let builder = ClientConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .map_err(|error| OpenError(format!("cannot set up TLS: {error}")))?
            .dangerous()
            .with_custom_certificate_verifier(verifier);
        let mut config = match &encryption.client_certificate {
            Some(files) => {
                let (chain, key) = read(files)?;
                builder
                    .with_client_auth_cert(chain, key)
                    .map_err(|error| OpenError(format!("sslcert and sslkey do not fit: {error}")))?
            }
            None => builder.with_no_client_auth(),
        };
        if encryption.is_direct {
            config.alpn_protocols = vec![b"postgresql".to_vec()];
        }
        Ok(Self {
            config: Arc::new(config),
        })
    }
}

fn verifier(
    roots: RootCertStore,
    provider: &Arc<CryptoProvider>,
) -> Result<Arc<WebPkiServerVerifier>, OpenError> {
    WebPkiServerVerifier::builder_with_provider(Arc::new(roots), Arc::clone(provider))
        .build()
        .map_err(|error| OpenError(format!("cannot verify certificates: {error}")))
}

/// The authorities of `file`, and no others.
fn from_file(file: &Path) -> Result<RootCertStore, OpenError> {
    let mut roots = RootCertStore::empty();
    for certificate in certificates(file, "sslrootcert")? {
        roots.add(certificate).map_err(|error| {
            OpenError(format!(
                "sslrootcert `{}` has no authority's certificate: {error}",
                file.display()
            ))
        })?;
    }
    Ok(roots)
}

fn of_the_system() -> Result<RootCertStore, OpenError> {
    let found = rustls_native_certs::load_native_certs();
    for error in &found.errors {
        tracing::warn!(%error, "a certificate authority of the system cannot be read");
    }
    let mut roots = RootCertStore::empty();
    roots.add_parsable_certificates(found.certs);
    if roots.is_empty() {
        return Err(OpenError(
            "this system has no certificate authorities to verify the database with: name one with \
             sslrootcert"
                .to_owned(),
        ));
    }
    Ok(roots)
}

fn read(
    files: &ClientCertificate,
) -> Result<(Vec<CertificateDer<'static>>, PrivateKeyDer<'static>), OpenError> {
    use std::os::unix::fs::PermissionsExt as _;
    let unreadable = |error: &dyn std::fmt::Display| {
        OpenError(format!(
            "cannot read sslkey `{}`: {error}",
            files.key.display()
        ))
    };
    let metadata = std::fs::metadata(&files.key).map_err(|error| unreadable(&error))?;
    if metadata.permissions().mode() & 0o007 != 0 {
        return Err(unreadable(
            &"everybody on this machine may; take that away (chmod 600)",
        ));
    }
    let chain = certificates(&files.certificate, "sslcert")?;
    let key = PrivateKeyDer::from_pem_file(&files.key).map_err(|error| unreadable(&error))?;
    Ok((chain, key))
}

/// The certificates of a file, of which there is at least one.
fn certificates(file: &Path, parameter: &str) -> Result<Vec<CertificateDer<'static>>, OpenError> {
    let unreadable = |error: &dyn std::fmt::Display| {
        OpenError(format!(
            "cannot read {parameter} `{}`: {error}",
            file.display()
        ))
    };
    let found = CertificateDer::pem_file_iter(file)
        .and_then(Iterator::collect::<Result<Vec<_>, _>>)
        .map_err(|error| unreadable(&error))?;
    if found.is_empty() {
        return Err(unreadable(&"there is no certificate in it"));
    }
    Ok(found)
}

impl<S> MakeTlsConnect<S> for Tls
where
    S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
{
    type Stream = Encrypted<S>;
    type TlsConnect = ToHost;
    type Error = io::Error;

    fn make_tls_connect(&mut self, domain: &str) -> Result<ToHost, io::Error> {
        // A socket of this machine has no name, and no encryption either.
        let name = (!domain.is_empty())
            .then(|| ServerName::try_from(domain.to_owned()))
            .transpose()
            .map_err(|error| io::Error::new(io::ErrorKind::InvalidInput, error))?;
        Ok(ToHost {
            connector: TlsConnector::from(Arc::clone(&self.config)),
            name,
        })
    }
}

/// The encrypted side of a connection to one host.
pub(super) struct ToHost {
    connector: TlsConnector,
    name: Option<ServerName<'static>>,
}

impl<S> TlsConnect<S> for ToHost
where
    S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
{
    type Stream = Encrypted<S>;
    type Error = io::Error;
    type Future = Pin<Box<dyn Future<Output = io::Result<Encrypted<S>>> + Send>>;

    fn connect(self, stream: S) -> Self::Future {
        Box::pin(async move {
            let name = self
                .name
                .ok_or_else(|| io::Error::other("there is no name to verify"))?;
            let stream = self.connector.connect(name, stream).await?;
            Ok(Encrypted { stream })
        })
    }
}

/// An encrypted stream.
pub(super) struct Encrypted<S> {
    stream: tokio_rustls::client::TlsStream<S>,
}

impl<S: AsyncRead + AsyncWrite + Unpin> TlsStream for Encrypted<S> {
    /// RFC 5929, `tls-server-end-point`: ties the password's proof to this server's certificate.
    fn channel_binding(&self) -> ChannelBinding {
        let (_, session) = self.stream.get_ref();
        session
            .peer_certificates()
            .and_then(<[_]>::first)
            .and_then(|certificate| binding::end_point(certificate))
            .map_or_else(ChannelBinding::none, ChannelBinding::tls_server_end_point)
    }
}

impl<S: AsyncRead + AsyncWrite + Unpin> AsyncRead for Encrypted<S> {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_read(context, buffer)
    }
}

impl<S: AsyncRead + AsyncWrite + Unpin> AsyncWrite for Encrypted<S> {
    fn poll_write(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.stream).poll_write(context, bytes)
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_flush(context)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(context)
    }
}

/// Verifies less of a certificate than all.
#[derive(Debug)]
struct Lenient {
    /// Verifies all but the name; without one whatever certificate there is is taken, as
    /// `sslmode=require` asks: against who listens, not against who is in between.
    all_but_the_name: Option<Arc<WebPkiServerVerifier>>,
    provider: Arc<CryptoProvider>,
}

impl ServerCertVerifier for Lenient {
    fn verify_server_cert(
        &self,
        end_entity: &CertificateDer<'_>,
        intermediates: &[CertificateDer<'_>],
        server_name: &ServerName<'_>,
        ocsp_response: &[u8],
        now: UnixTime,
    ) -> Result<ServerCertVerified, Error> {
        let Some(whole) = &self.all_but_the_name else {
            return Ok(ServerCertVerified::assertion());
        };
        match whole.verify_server_cert(end_entity, intermediates, server_name, ocsp_response, now) {
            // The name is looked at last: everything else was in order.
            Err(Error::InvalidCertificate(
                CertificateError::NotValidForName | CertificateError::NotValidForNameContext { .. },
            )) => Ok(ServerCertVerified::assertion()),
            verified => verified,
        }
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signed: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        let algorithms = &self.provider.signature_verification_algorithms;
        verify_tls12_signature(message, certificate, signed, algorithms)
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signed: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        let algorithms = &self.provider.signature_verification_algorithms;
        verify_tls13_signature(message, certificate, signed, algorithms)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.provider
            .signature_verification_algorithms
            .supported_schemes()
    }
}
