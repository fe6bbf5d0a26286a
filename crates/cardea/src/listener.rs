//! The listener: HTTP/1.1, with TLS by rustls where the operator gave a certificate.

mod arriving;

use std::convert::Infallible;
use std::net::{IpAddr, SocketAddr};
use std::path::Path;
use std::sync::Arc;
use std::task::Poll;
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use axum::extract::ConnectInfo;
use axum::response::{IntoResponse as _, Response};
use http::header::{CONNECTION, RETRY_AFTER};
use http::{HeaderMap, HeaderValue, Request, StatusCode};
use hyper::body::Incoming;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::{GracefulShutdown, Watcher};
use rustls_pki_types::pem::PemObject as _;
use rustls_pki_types::{CertificateDer, PrivateKeyDer};
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{SetOnce, watch};
use tokio_rustls::TlsAcceptor;
use tower::ServiceExt as _;

use crate::Fatal;
use crate::config::TlsFiles;
use crate::stage::{Stage, reached};
use arriving::Arriving;

/// How long a client may take to send a request's head.
const HEAD_TIMEOUT: Duration = Duration::from_secs(15);

/// How long a whole request may take, its body's journey included; none of ours needs a tenth.
const REQUEST_TIMEOUT: Duration = Duration::from_mins(1);

/// How long requests that are under way may take when the server is told to stop.
pub(crate) const FINISH_TIMEOUT: Duration = Duration::from_secs(10);

/// How long a connection that is open when nobody may connect any more, and has nothing under way,
/// is waited for: who has just sent a request on it gets an answer, and is told to go elsewhere.
const LINGER: Duration = Duration::from_secs(1);

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
    /// What is answered by before there is a router.
    pub(crate) probes: Router,
    /// Set when the server can serve; who asks before waits for it.
    pub(crate) router: Arc<SetOnce<Router>>,
    pub(crate) trusted_proxies: Arc<[IpAddr]>,
    pub(crate) stages: watch::Receiver<Stage>,
}

impl Front {
    async fn answer(&self, request: Request<Body>) -> Result<Response, Infallible> {
        let router = match self.router.get() {
            Some(router) => router,
            None if request.uri().path().starts_with("/health/") => &self.probes,
            None => self.router.wait().await,
        };
        let mut answer = router.clone().oneshot(request).await?;
        if *self.stages.borrow() > Stage::Serving {
            // The connection ends with this answer, and its client knows it: a request that is sent
            // just as a connection is closed would be lost.
            let close = HeaderValue::from_static("close");
            answer.headers_mut().insert(CONNECTION, close);
        }
        Ok(answer)
    }
}

/// Serves until the stage of closing, then lets requests that are under way finish. `drain` is how
/// long the stage before it lasts: who gives none has no time for connections without requests.
pub(crate) async fn serve(listener: TcpListener, front: Front, drain: Duration) {
    let graceful = GracefulShutdown::new();
    let mut closing = std::pin::pin!(reached(front.stages.clone(), Stage::Closing));
    loop {
        tokio::select! {
            accepted = listener.accept() => match accepted {
                Ok(accepted) => let_in(accepted, &front, graceful.watcher()),
                Err(error) => {
                    // Out of descriptors, most likely: give connections a moment to close.
                    tracing::warn!(%error, "cannot accept a connection");
                    tokio::time::sleep(Duration::from_millis(50)).await;
                }
            },
            () = &mut closing => break,
        }
    }
    // Who has connected already, and was not let in yet, would find the connection broken.
    while let Some(accepted) = accept_now(&listener).await {
        let_in(accepted, &front, graceful.watcher());
    }
    drop(listener);
    let finished = async {
        linger(&graceful, drain.min(LINGER)).await;
        graceful.shutdown().await;
    };
    if tokio::time::timeout(FINISH_TIMEOUT, finished)
        .await
        .is_err()
    {
        tracing::warn!("requests were still under way after ten seconds; stopping anyway");
    }
}

/// Waits until no connection is left, but no longer than so long.
async fn linger(graceful: &GracefulShutdown, most: Duration) {
    let until = tokio::time::Instant::now() + most;
    let mut tick = tokio::time::interval(Duration::from_millis(20));
    while graceful.count() > 0 && tick.tick().await < until {}
}

/// A connection that waits to be accepted, if one does.
async fn accept_now(listener: &TcpListener) -> Option<(TcpStream, SocketAddr)> {
    let polled = std::future::poll_fn(|context| Poll::Ready(listener.poll_accept(context))).await;
    match polled {
        Poll::Ready(Ok(accepted)) => Some(accepted),
        Poll::Ready(Err(_)) | Poll::Pending => None,
    }
}

fn let_in((stream, peer): (TcpStream, SocketAddr), front: &Front, watcher: Watcher) {
    if let Err(error) = stream.set_nodelay(true) {
        tracing::debug!(%error, "cannot set TCP_NODELAY");
    }
    let front = front.clone();
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
    watcher: Watcher,
) {
    let front = Arc::new(front);
    let service = service_fn(move |request: Request<Incoming>| {
        let (head, body) = request.into_parts();
        let body = Arriving::new(body);
        let arrival = body.arrival();
        let mut request = Request::from_parts(head, Body::new(body));
        let client = client_address(peer, &front.trusted_proxies, request.headers());
        request.extensions_mut().insert(ConnectInfo(client));
        let front = Arc::clone(&front);
        async move {
            match tokio::time::timeout(REQUEST_TIMEOUT, front.answer(request)).await {
                Ok(answer) => answer,
                Err(_elapsed) => Ok(too_late(arrival.is_complete())),
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

/// The answer to a request that took too long: the client's fault while it was still being sent,
/// and afterwards ours, most likely because the database does not answer.
fn too_late(was_sent: bool) -> Response {
    if was_sent {
        tracing::error!("a request was not answered in a minute");
        let later = [(RETRY_AFTER, "1")];
        return (StatusCode::SERVICE_UNAVAILABLE, later).into_response();
    }
    StatusCode::REQUEST_TIMEOUT.into_response()
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::routing::get;
    use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _, DuplexStream};

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

    /// One end of a connection to a front; the other is served.
    fn connect(front: &Front, graceful: &GracefulShutdown) -> DuplexStream {
        let (client, server) = tokio::io::duplex(64 * 1024);
        let peer = SocketAddr::from(([127, 0, 0, 1], 4000));
        drop(tokio::spawn(connection(
            server,
            peer,
            front.clone(),
            graceful.watcher(),
        )));
        client
    }

    fn front(stages: watch::Receiver<Stage>) -> Front {
        Front {
            tls: None,
            probes: Router::new().route("/health/live", get(|| async { "alive" })),
            router: Arc::default(),
            trusted_proxies: Arc::default(),
            stages,
        }
    }

    async fn ask(client: &mut DuplexStream, path: &str, end: &str) -> String {
        let request = format!("GET {path} HTTP/1.1\r\nHost: x\r\n\r\n");
        let sent = client.write_all(request.as_bytes()).await;
        sent.expect("taken");
        read(client, end).await
    }

    /// What is said until `end`.
    async fn read(client: &mut DuplexStream, end: &str) -> String {
        let mut said = Vec::new();
        while !said.ends_with(end.as_bytes()) {
            assert_ne!(client.read_buf(&mut said).await.expect("readable"), 0);
        }
        String::from_utf8(said).expect("text")
    }

    #[tokio::test]
    async fn who_asks_before_the_server_can_serve_waits_and_probes_do_not() {
        let (_stages, seen) = watch::channel(Stage::Starting);
        let (front, graceful) = (front(seen), GracefulShutdown::new());
        let mut early = connect(&front, &graceful);
        let request = b"GET /start HTTP/1.1\r\nHost: x\r\n\r\n";
        early.write_all(request).await.expect("taken");
        let mut probe = connect(&front, &graceful);
        let said = ask(&mut probe, "/health/live", "alive").await;
        assert!(said.starts_with("HTTP/1.1 200"), "{said}");
        let router = Router::new().route("/start", get(|| async { "hello" }));
        front.router.set(router).expect("the first");
        let said = read(&mut early, "hello").await;
        assert!(said.starts_with("HTTP/1.1 200"), "{said}");
    }

    #[tokio::test]
    async fn connections_stay_open_until_the_server_stops_and_end_with_their_next_answer() {
        let (stages, seen) = watch::channel(Stage::Serving);
        let (front, graceful) = (front(seen), GracefulShutdown::new());
        let router = Router::new().route("/", get(|| async { "hello" }));
        front.router.set(router).expect("the first");
        for stage in [Stage::Draining, Stage::Closing] {
            stages.send_replace(Stage::Serving);
            let mut client = connect(&front, &graceful);
            for _ in 0..2 {
                let said = ask(&mut client, "/", "hello").await;
                assert!(!said.contains("connection:"), "{said}");
            }
            stages.send_replace(stage);
            let said = ask(&mut client, "/", "hello").await;
            assert!(said.contains("connection: close\r\n"), "{said}");
            let mut rest = Vec::new();
            client.read_to_end(&mut rest).await.expect("an end");
            assert_eq!(rest, b"");
        }
    }

    #[test]
    fn what_takes_too_long_is_the_fault_of_whom_it_waits_for() {
        assert_eq!(too_late(false).status(), 408);
        let ours = too_late(true);
        assert_eq!(ours.status(), 503);
        assert!(ours.headers().contains_key(RETRY_AFTER));
    }
}
