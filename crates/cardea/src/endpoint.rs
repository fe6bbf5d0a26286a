//! A server that commands ask over HTTP: its address, and whom to trust to be it.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use base::Timestamp;
use bytes::Bytes;
use http::{Request, Response};
use http_body_util::{BodyExt as _, Full, Limited};
use hyper::body::Incoming;
use hyper_util::rt::TokioIo;
use load::Stream;
use rustls_pki_types::pem::PemObject as _;
use rustls_pki_types::{CertificateDer, ServerName};
use tokio::net::TcpStream;
use tokio_rustls::TlsConnector;
use tower::ServiceExt as _;

use crate::Fatal;

/// How long an answer may take. Longer than any operation: who waits is told in the end.
const TIME: Duration = Duration::from_mins(1);
/// How large an answer may be.
const SIZE: usize = 16 << 20;

/// Where requests go.
#[derive(Debug, Clone)]
pub(crate) struct Endpoint {
    /// Without a slash at its end.
    url: String,
    scheme: Scheme,
    /// With a port where it is not the scheme's own.
    host: String,
    /// Certificates to trust beside the system's.
    ca_bundle: Option<PathBuf>,
    /// The server itself, where it calls its own operations.
    own: Option<Router>,
    /// What to look at where it cannot be reached.
    hint: &'static str,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Scheme {
    Http,
    Https,
}

impl Endpoint {
    /// The server at `url`, which has no path.
    pub(crate) fn new(url: &str, ca_bundle: Option<PathBuf>) -> Result<Self, Fatal> {
        let url = url.trim_end_matches('/');
        let (scheme, host) = match url.split_once("://") {
            Some(("http", host)) => (Scheme::Http, host),
            Some(("https", host)) => (Scheme::Https, host),
            _ => {
                return Err(Fatal(format!(
                    "`{url}` is not the address of a server: write it as in \
                     `https://id.example.com`"
                )));
            }
        };
        let is_host = !host.is_empty()
            && host
                .bytes()
                .all(|b| b.is_ascii_alphanumeric() || b"-._:[]".contains(&b));
        if !is_host {
            return Err(Fatal(format!(
                "`{url}` is not the address of a server: nothing may stand behind host and port"
            )));
        }
        Ok(Self {
            url: url.to_owned(),
            scheme,
            host: host.to_owned(),
            ca_bundle,
            own: None,
            hint: "; is `cardea serve` running?",
        })
    }

    /// The same, asked without a network.
    pub(crate) fn answered_by(mut self, router: Router) -> Self {
        self.own = Some(router);
        self
    }

    /// The same, which is no server of ours.
    pub(crate) const fn of_another(mut self) -> Self {
        self.hint = "";
        self
    }

    /// The address, without a slash at its end.
    pub(crate) fn url(&self) -> &str {
        &self.url
    }

    /// The host as the `Host` header has it.
    pub(crate) fn host(&self) -> &str {
        &self.host
    }

    /// Whether what is sent can be read on its way: plain HTTP beyond this machine.
    pub(crate) fn is_exposed(&self) -> bool {
        let host = host_without_port(&self.host);
        let is_loopback = host == "localhost"
            || host.ends_with(".localhost")
            || host
                .trim_matches(['[', ']'])
                .parse::<std::net::IpAddr>()
                .is_ok_and(|address| address.is_loopback());
        self.scheme == Scheme::Http && !is_loopback
    }

    /// Sends a request whose target is a path; its `Host` is the caller's to set.
    pub(crate) async fn send(
        &self,
        request: Request<Full<Bytes>>,
    ) -> Result<Response<Bytes>, Fatal> {
        if let Some(router) = &self.own {
            let Ok(response) = router.clone().oneshot(request.map(Body::new)).await;
            let (parts, body) = response.into_parts();
            let body = axum::body::to_bytes(body, SIZE).await;
            let body = body.map_err(|error| Fatal(error.to_string()))?;
            return Ok(Response::from_parts(parts, body));
        }
        match tokio::time::timeout(TIME, self.exchange(request)).await {
            Ok(response) => response,
            Err(_elapsed) => Err(self.unreachable("it does not answer")),
        }
    }

    /// A new connection, with TLS where the address says so.
    pub(crate) async fn connect(&self) -> Result<Box<dyn Stream>, Fatal> {
        let port = match self.scheme {
            Scheme::Http => "80",
            Scheme::Https => "443",
        };
        let name = host_without_port(&self.host);
        let address = if name.len() == self.host.len() {
            format!("{name}:{port}")
        } else {
            self.host.clone()
        };
        let stream = TcpStream::connect(&address)
            .await
            .map_err(|error| self.unreachable(error))?;
        stream
            .set_nodelay(true)
            .map_err(|error| self.unreachable(error))?;
        Ok(match self.scheme {
            Scheme::Https => {
                let name = name.trim_matches(['[', ']']);
                let name = ServerName::try_from(name.to_owned())
                    .map_err(|error| Fatal(format!("`{name}` is no host name: {error}")))?;
                let stream = TlsConnector::from(Arc::new(tls_config(self.ca_bundle.as_deref())?))
                    .connect(name, stream)
                    .await
                    .map_err(|error| self.unreachable(error))?;
                Box::new(stream)
            }
            Scheme::Http => Box::new(stream),
        })
    }

    async fn exchange(&self, request: Request<Full<Bytes>>) -> Result<Response<Bytes>, Fatal> {
        let stream = TokioIo::new(self.connect().await?);
        let response = exchange(stream, request).await;
        let (parts, body) = response
            .map_err(|error| self.unreachable(error))?
            .into_parts();
        let body = Limited::new(body, SIZE)
            .collect()
            .await
            .map_err(|error| self.unreachable(error))?;
        Ok(Response::from_parts(parts, body.to_bytes()))
    }

    fn unreachable(&self, error: impl std::fmt::Display) -> Fatal {
        Fatal(format!("cannot reach `{}`: {error}{}", self.url, self.hint))
    }
}

/// When an answer was given, by the clock of whoever gave it (RFC 9110 §6.6.1).
pub(crate) fn date_of<B>(response: &Response<B>) -> Option<Timestamp> {
    let date = response.headers().get(http::header::DATE)?.to_str().ok()?;
    let date = jiff::fmt::rfc2822::parse(date).ok()?;
    Some(Timestamp::from_seconds(date.timestamp().as_second()))
}

/// `id.example.com` of `id.example.com:8420`, `[::1]` of `[::1]:8420`.
fn host_without_port(host: &str) -> &str {
    match host.rsplit_once(':') {
        Some((name, port)) if !port.ends_with(']') => name,
        _ => host,
    }
}

async fn exchange(
    stream: TokioIo<Box<dyn Stream>>,
    request: Request<Full<Bytes>>,
) -> hyper::Result<Response<Incoming>> {
    let (mut sender, connection) = hyper::client::conn::http1::handshake(stream).await?;
    drop(tokio::spawn(connection));
    sender.send_request(request).await
}

/// Trust in the certificates that this machine trusts, and in those of `bundle`.
fn tls_config(bundle: Option<&Path>) -> Result<rustls::ClientConfig, Fatal> {
    let mut roots = rustls::RootCertStore::empty();
    if let Some(bundle) = bundle {
        let certificates = CertificateDer::pem_file_iter(bundle)
            .and_then(Iterator::collect::<Result<Vec<_>, _>>)
            .map_err(|error| Fatal(format!("cannot read `{}`: {error}", bundle.display())))?;
        roots.add_parsable_certificates(certificates);
    }
    roots.add_parsable_certificates(rustls_native_certs::load_native_certs().certs);
    let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
    let builder = rustls::ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(|error| Fatal(format!("cannot set up TLS: {error}")))?;
    Ok(builder.with_root_certificates(roots).with_no_client_auth())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_a_scheme_a_host_and_perhaps_a_port() {
        for (url, host) in [
            ("https://id.example.com/", "id.example.com"),
            ("http://127.0.0.1:8420", "127.0.0.1:8420"),
            ("http://[::1]:8420", "[::1]:8420"),
        ] {
            let endpoint = Endpoint::new(url, None).expect("an address");
            assert_eq!(endpoint.host(), host);
        }
        for url in [
            "id.example.com",
            "ftp://id.example.com",
            "https://",
            "https://id.example.com/start",
            "https://somebody@id.example.com",
            "https://id.example.com?x",
        ] {
            assert!(Endpoint::new(url, None).is_err(), "{url}");
        }
    }

    #[test]
    fn the_date_of_an_answer_is_the_clock_of_who_gave_it() {
        let dated = |date: &str| {
            let response = Response::builder().header("date", date).body(());
            date_of(&response.expect("an answer")).map(Timestamp::whole_seconds)
        };
        let then = Timestamp::parse_iso8601("2026-11-22T19:40:05Z").expect("an instant");
        assert_eq!(
            dated("Sun, 22 Nov 2026 19:40:05 GMT"),
            Some(then.whole_seconds())
        );
        assert_eq!(dated("yesterday"), None);
        assert_eq!(date_of(&Response::new(())), None);
    }

    #[test]
    fn transport_downgrade_tokens_do_not_travel_in_clear_beyond_this_machine() {
        for (url, exposed) in [
            ("https://id.example.com", false),
            ("http://127.0.0.1:8420", false),
            ("http://[::1]:8420", false),
            ("http://[::1]", false),
            ("http://localhost:8420", false),
            ("http://id.example.com", true),
            ("http://10.0.0.5:8420", true),
            ("http://localhost.example.com", true),
        ] {
            let endpoint = Endpoint::new(url, None).expect("an address");
            assert_eq!(endpoint.is_exposed(), exposed, "{url}");
        }
    }
}
