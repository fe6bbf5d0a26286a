//! The listener: HTTP/1.1, with TLS by rustls where the operator gave a certificate.

use std::net::{IpAddr, SocketAddr};
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use axum::extract::ConnectInfo;
use axum::response::IntoResponse as _;
use http::{HeaderMap, Request, StatusCode};
use hyper::body::Incoming;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::GracefulShutdown;
use rustls_pki_types::pem::PemObject as _;
use rustls_pki_types::{CertificateDer, PrivateKeyDer};
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpListener;
use tokio_rustls::TlsAcceptor;
use tower::ServiceExt as _;

use crate::Fatal;
use crate::config::TlsFiles;

/// How long a client may take to send a request's head.
const HEAD_TIMEOUT: Duration = Duration::from_secs(15);

/// How long a whole request may take, its body's journey included; none of ours needs a tenth.
const REQUEST_TIMEOUT: Duration = Duration::from_mins(1);

/// How long requests that are under way may take when the server is told to stop.
const DRAIN_TIMEOUT: Duration = Duration::from_secs(10);

pub(crate) async fn bind(address: SocketAddr) -> Result<TcpListener, Fatal> {
    TcpListener::bind(address).await.map_err(|error| {
        let advice = match error.kind() {
            std::io::ErrorKind::AddrInUse => {
                ": another program is using it; stop that, or give --listen another port"
            }
            std::io::ErrorKind::PermissionDenied => {
                ": ports below 1024 need a privilege; give --listen another port"
            }
            _ => "",
        };
        Fatal(format!("cannot listen on {address}: {error}{advice}"))
    })
}

pub(crate) fn tls(files: &TlsFiles) -> Result<TlsAcceptor, Fatal> {
    let certificates = CertificateDer::pem_file_iter(&files.certificate)
        .and_then(Iterator::collect::<Result<Vec<_>, _>>)
        .map_err(|error| unreadable("certificate", &files.certificate, &error))?;
    let key = PrivateKeyDer::from_pem_file(&files.key)
        .map_err(|error| unreadable("key", &files.key, &error))?;
    let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
    let mut config = rustls::ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .and_then(|builder| {
            builder
                .with_no_client_auth()
                .with_single_cert(certificates, key)
        })
        .map_err(|error| {
            Fatal(format!(
                "the TLS certificate `{}` with the key `{}` cannot be used: {error}",
                files.certificate.display(),
                files.key.display()
            ))
        })?;
    config.alpn_protocols = vec![b"http/1.1".to_vec()];
    Ok(TlsAcceptor::from(Arc::new(config)))
}

fn unreadable(what: &str, path: &Path, error: &rustls_pki_types::pem::Error) -> Fatal {
    Fatal(format!(
        "cannot read the TLS {what} `{}`: {error}; it has to be a PEM file that this user may read",
        path.display()
    ))
}

/// What every connection needs.
#[derive(Clone)]
pub(crate) struct Front {
    pub(crate) tls: Option<TlsAcceptor>,
    pub(crate) router: Router,
    pub(crate) trusted_proxies: Arc<[IpAddr]>,
}

/// Serves until `stop` completes, then lets requests that are under way finish.
pub(crate) async fn serve(listener: TcpListener, front: Front, stop: impl Future<Output = ()>) {
    let graceful = GracefulShutdown::new();
    let mut stop = std::pin::pin!(stop);
    loop {
        let (stream, peer) = tokio::select! {
            accepted = listener.accept() => match accepted {
                Ok(accepted) => accepted,
                Err(error) => {
                    // Out of descriptors, most likely: give connections a moment to close.
                    tracing::warn!(%error, "cannot accept a connection");
                    tokio::time::sleep(Duration::from_millis(50)).await;
                    continue;
                }
            },
            () = &mut stop => break,
        };
        if let Err(error) = stream.set_nodelay(true) {
            tracing::debug!(%error, "cannot set TCP_NODELAY");
        }
        let front = front.clone();
        let watcher = graceful.watcher();
        match front.tls.clone() {
            None => drop(tokio::spawn(connection(stream, peer, front, watcher))),
            Some(acceptor) => drop(tokio::spawn(async move {
                match tokio::time::timeout(HEAD_TIMEOUT, acceptor.accept(stream)).await {
                    Ok(Ok(stream)) => connection(stream, peer, front, watcher).await,
                    Ok(Err(error)) => tracing::debug!(%error, %peer, "TLS handshake failed"),
                    Err(_elapsed) => tracing::debug!(%peer, "TLS handshake took too long"),
                }
            })),
        }
    }
    drop(listener);
    if tokio::time::timeout(DRAIN_TIMEOUT, graceful.shutdown())
        .await
        .is_err()
    {
        tracing::warn!("requests were still under way after ten seconds; stopping anyway");
    }
}

/// Who a request comes from: the peer, or whom a proxy that the operator trusts was asked by. Only
/// the last entry is the proxy's own word; those before it are its client's.
fn client_address(peer: SocketAddr, trusted: &[IpAddr], headers: &HeaderMap) -> SocketAddr {
    if !trusted.contains(&peer.ip().to_canonical()) {
        return peer;
    }
    let last = headers
        .get_all("x-forwarded-for")
        .iter()
        .next_back()
        .and_then(|value| value.to_str().ok()?.rsplit(',').next());
    let said = last.map(str::trim).and_then(|text| {
        let bare = text.parse().map(|ip| SocketAddr::new(ip, 0));
        bare.or_else(|_not_bare| text.parse()).ok()
    });
    said.unwrap_or(peer)
}

async fn connection(
    stream: impl AsyncRead + AsyncWrite + Unpin + Send + 'static,
    peer: SocketAddr,
    front: Front,
    watcher: hyper_util::server::graceful::Watcher,
) {
    let service = service_fn(move |request: Request<Incoming>| {
        let mut request = request.map(Body::new);
        let client = client_address(peer, &front.trusted_proxies, request.headers());
        request.extensions_mut().insert(ConnectInfo(client));
        let answer = front.router.clone().oneshot(request);
        async move {
            match tokio::time::timeout(REQUEST_TIMEOUT, answer).await {
                Ok(answer) => answer,
                Err(_elapsed) => Ok(StatusCode::REQUEST_TIMEOUT.into_response()),
            }
        }
    });
    let served = hyper::server::conn::http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(HEAD_TIMEOUT)
        .max_buf_size(64 * 1024)
        .serve_connection(TokioIo::new(stream), service);
    if let Err(error) = watcher.watch(served).await {
        tracing::debug!(%error, %peer, "a connection ended early");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn source_spoofing_only_a_trusted_proxys_last_word_counts() {
        let peer = SocketAddr::from(([10, 0, 0, 1], 4000));
        let proxy: IpAddr = peer.ip();
        let asked = |trusted: &[IpAddr], values: &[&str]| {
            let mut headers = HeaderMap::new();
            for value in values {
                headers.append("x-forwarded-for", value.parse().expect("a value"));
            }
            client_address(peer, trusted, &headers).ip().to_string()
        };
        assert_eq!(asked(&[], &["192.0.2.1"]), "10.0.0.1");
        assert_eq!(asked(&[[10, 0, 0, 2].into()], &["192.0.2.1"]), "10.0.0.1");
        assert_eq!(asked(&[proxy], &["192.0.2.1"]), "192.0.2.1");
        assert_eq!(asked(&[proxy], &["1.1.1.1, 192.0.2.1"]), "192.0.2.1");
        assert_eq!(asked(&[proxy], &["1.1.1.1", "192.0.2.1:99"]), "192.0.2.1");
        assert_eq!(asked(&[proxy], &["2001:db8::1"]), "2001:db8::1");
        assert_eq!(asked(&[proxy], &["192.0.2.1, nonsense"]), "10.0.0.1");
        assert_eq!(asked(&[proxy], &[]), "10.0.0.1");
    }
}
