//! The world outside: documents of identity providers, and the forms that they take, over HTTPS.
//!
//! Administrators of accounts say whose documents are got, and they are not the operator: nothing
//! inside the operator's network is reached for them (server-side request forgery). The address is
//! looked up once, judged, and then connected to, so that no second answer of a name server counts.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;

use app::outside::{Fetch, FetchError, Fetching, Submission, Web};
use bytes::Bytes;
use http::{HeaderValue, Request, StatusCode, header};
use http_body_util::{BodyExt as _, Full, Limited};
use hyper_util::rt::TokioIo;
use rustls::client::WebPkiServerVerifier;
use rustls_pki_types::ServerName;
use tokio::net::TcpStream;
use tokio_rustls::TlsConnector;

mod pinned;

use pinned::PinnedVerifier;

/// How long a document may take, from its name's look-up to its last byte.
const TIME: Duration = Duration::from_secs(5);
/// How large it may be.
const SIZE: usize = 256 * 1024;

/// Gets documents over HTTPS.
#[derive(Debug)]
pub(crate) struct Https {
    /// Whether loopback and private addresses may be reached.
    reach: Reach,
    roots: Arc<rustls::RootCertStore>,
}

/// Which addresses may be reached.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Reach {
    /// Those of the Internet.
    Public,
    /// Any: the operator's identity provider is inside.
    Everywhere,
}

impl Https {
    /// Trusts what the system trusts.
    pub(crate) fn new(reach: Reach) -> Self {
        let mut roots = rustls::RootCertStore::empty();
        let found = rustls_native_certs::load_native_certs();
        for error in &found.errors {
            tracing::warn!(%error, "a certificate authority of the system cannot be read");
        }
        roots.add_parsable_certificates(found.certs);
        Self {
            reach,
            roots: Arc::new(roots),
        }
    }

    async fn fetch(&self, fetch: &Fetch) -> Result<Vec<u8>, FetchError> {
        let target = Target::parse(&fetch.url)?;
        let request = Request::get(&target.path);
        let tls = self.tls(&fetch.thumbprints)?;
        self.ask(&target, tls, (request, Bytes::new())).await
    }

    async fn submit(&self, form: &Submission) -> Result<Vec<u8>, FetchError> {
        let target = Target::parse(&form.url)?;
        let mut request = Request::post(&target.path)
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        if let Some(authorization) = &form.authorization {
            let mut value = HeaderValue::from_str(authorization.expose())
                .map_err(|_unprintable| refused("the credentials are no header"))?;
            value.set_sensitive(true);
            request = request.header(header::AUTHORIZATION, value);
        }
        let body = Bytes::from(form.form.expose().to_owned());
        self.ask(&target, self.tls(&[])?, (request, body)).await
    }

    async fn ask(
        &self,
        target: &Target,
        tls: Arc<rustls::ClientConfig>,
        (request, body): (http::request::Builder, Bytes),
    ) -> Result<Vec<u8>, FetchError> {
        let address = self.address_of(target).await?;
        let failed = |error: std::io::Error| FetchError::Communication(error.to_string());
        let stream = TcpStream::connect(address).await.map_err(failed)?;
        let name = ServerName::try_from(target.host.clone())
            .map_err(|_not_a_name| refused("the host is no name for a certificate"))?;
        let stream = TlsConnector::from(tls)
            .connect(name, stream)
            .await
            .map_err(|error| {
                let cause = error.get_ref().and_then(|cause| cause.downcast_ref());
                match cause {
                    Some(rustls::Error::InvalidCertificate(_)) => {
                        FetchError::Certificate(error.to_string())
                    }
                    _ => FetchError::Communication(error.to_string()),
                }
            })?;
        let unreadable = |error: hyper::Error| FetchError::Communication(error.to_string());
        let (mut sender, connection) = hyper::client::conn::http1::handshake(TokioIo::new(stream))
            .await
            .map_err(unreadable)?;
        let driver = tokio::spawn(connection);
        let request = request
            .header(header::HOST, &target.authority)
            .header(header::ACCEPT, "application/json")
            .header(
                header::USER_AGENT,
                concat!("cardea/", env!("CARGO_PKG_VERSION")),
            )
            .body(Full::new(body))
            .map_err(|error| refused(&error.to_string()))?;
        let response = sender.send_request(request).await.map_err(unreadable)?;
        let status = response.status();
        let outcome = if status == StatusCode::OK {
            match Limited::new(response.into_body(), SIZE).collect().await {
                Ok(body) => Ok(body.to_bytes().to_vec()),
                Err(error) if error.is::<http_body_util::LengthLimitError>() => {
                    Err(refused("the answer is too large"))
                }
                Err(error) => Err(FetchError::Communication(error.to_string())),
            }
        } else if status.is_server_error() {
            Err(FetchError::Communication(format!("the answer is {status}")))
        } else {
            // A redirect too: where it would lead is nobody's word that counts.
            Err(refused(&format!("the answer is {status}")))
        };
        driver.abort();
        outcome
    }

    /// The address to connect to, which must be one that may be reached; of several the first.
    async fn address_of(&self, target: &Target) -> Result<SocketAddr, FetchError> {
        let found = tokio::net::lookup_host((target.host.as_str(), target.port))
            .await
            .map_err(|error| FetchError::Communication(error.to_string()))?;
        let mut unreachable = false;
        for address in found {
            if self.reach == Reach::Everywhere || is_public(address.ip()) {
                return Ok(address);
            }
            unreachable = true;
        }
        Err(if unreachable {
            refused("the host has a private address")
        } else {
            FetchError::Communication("the host has no address".to_owned())
        })
    }

    fn tls(&self, thumbprints: &[String]) -> Result<Arc<rustls::ClientConfig>, FetchError> {
        let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
        let usual = if self.roots.is_empty() {
            None
        } else {
            let builder = WebPkiServerVerifier::builder_with_provider(
                Arc::clone(&self.roots),
                Arc::clone(&provider),
            );
            Some(
                builder
                    .build()
                    .map_err(|error| refused(&error.to_string()))?,
            )
        };
        let verifier = PinnedVerifier::new(usual, thumbprints, Arc::clone(&provider));
        let config = rustls::ClientConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .map_err(|error| refused(&error.to_string()))?
            .dangerous()
            .with_custom_certificate_verifier(Arc::new(verifier))
            .with_no_client_auth();
        Ok(Arc::new(config))
    }
}

impl Web for Https {
    fn is_private_allowed(&self) -> bool {
        self.reach == Reach::Everywhere
    }

    fn get(&self, fetch: Fetch) -> Fetching<'_> {
        Box::pin(async move {
            match tokio::time::timeout(TIME, self.fetch(&fetch)).await {
                Ok(outcome) => outcome,
                Err(_elapsed) => Err(late()),
            }
        })
    }

    fn post(&self, form: Submission) -> Fetching<'_> {
        Box::pin(async move {
            match tokio::time::timeout(TIME, self.submit(&form)).await {
                Ok(outcome) => outcome,
                Err(_elapsed) => Err(late()),
            }
        })
    }
}

fn late() -> FetchError {
    FetchError::Communication("it takes too long".to_owned())
}

fn refused(what: &str) -> FetchError {
    FetchError::Refused(what.to_owned())
}

/// An `https` URL, taken apart.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Target {
    host: String,
    port: u16,
    authority: String,
    path: String,
}

impl Target {
    fn parse(url: &str) -> Result<Self, FetchError> {
        let parts = || {
            let rest = url.strip_prefix("https://")?;
            let is_plain = |c: char| c.is_ascii_graphic() && !"\\@#\"<>".contains(c);
            if url.len() > 2048 || !url.chars().all(is_plain) {
                return None;
            }
            let end = rest.find(['/', '?']).unwrap_or(rest.len());
            let (authority, path) = rest.split_at_checked(end)?;
            let bracketed = authority.strip_prefix('[').and_then(|a| a.split_once(']'));
            let (host, port) = match bracketed {
                Some((host, port)) => (host, port.strip_prefix(':')),
                None => match authority.split_once(':') {
                    Some((host, port)) => (host, Some(port)),
                    None => (authority, None),
                },
            };
            let port = match port {
                None => 443,
                Some(port) => port.parse().ok()?,
            };
            let path = if path.starts_with('/') {
                path.to_owned()
            } else {
                format!("/{path}")
            };
            (!host.is_empty()).then(|| Self {
                host: host.to_owned(),
                port,
                authority: authority.to_owned(),
                path,
            })
        };
        parts().ok_or_else(|| refused("it is not an `https` URL"))
    }
}

/// Whether an address is one of the Internet: not of this machine, of a private network, of a
/// cloud's metadata service, or of anything else that is not for everybody.
fn is_public(address: IpAddr) -> bool {
    match address.to_canonical() {
        IpAddr::V4(address) => is_public_v4(address),
        IpAddr::V6(address) => is_public_v6(address),
    }
}

fn is_public_v4(address: Ipv4Addr) -> bool {
    let [a, b, c, _] = address.octets();
    let is_special = address.is_unspecified()
        || address.is_loopback()
        || address.is_private()
        || address.is_link_local()
        || address.is_multicast()
        || address.is_broadcast()
        || address.is_documentation()
        || a == 0
        || a >= 240
        // Carrier-grade NAT, benchmarks, protocol assignments.
        || (a == 100 && (64..128).contains(&b))
        || (a == 198 && (18..20).contains(&b))
        || (a == 192 && b == 0 && c == 0);
    !is_special
}

fn is_public_v6(address: Ipv6Addr) -> bool {
    let segments = address.segments();
    let [first, second, ..] = segments;
    let embedded = |high: u16, low: u16| {
        let ([a, b], [c, d]) = (high.to_be_bytes(), low.to_be_bytes());
        is_public_v4(Ipv4Addr::new(a, b, c, d))
    };
    // Only 2000::/3 is given out.
    let is_global = (0x2000..0x4000).contains(&first);
    let is_documentation = first == 0x2001 && second == 0x0db8 || first == 0x3fff;
    match segments {
        // IPv4 behind a translator (64:ff9b::/96), and 6to4: the address inside is what counts.
        [0x64, 0xff9b, 0, 0, 0, 0, high, low] | [0x2002, high, low, ..] => embedded(high, low),
        // Teredo and other protocol assignments.
        [0x2001, second, ..] if second < 0x0200 => false,
        _ => is_global && !is_documentation,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn server_side_request_forgery_only_addresses_of_the_internet_are_reached() {
        for (text, expected) in [
            ("93.184.216.34", true),
            ("8.8.8.8", true),
            ("2606:4700::1111", true),
            ("64:ff9b::808:808", true),
            ("127.0.0.1", false),
            ("127.8.8.8", false),
            ("0.0.0.0", false),
            ("10.0.0.1", false),
            ("172.16.0.1", false),
            ("192.168.1.1", false),
            ("169.254.169.254", false),
            ("100.64.0.1", false),
            ("198.18.0.1", false),
            ("192.0.0.8", false),
            ("224.0.0.1", false),
            ("240.0.0.1", false),
            ("255.255.255.255", false),
            ("::", false),
            ("::1", false),
            ("::ffff:127.0.0.1", false),
            ("::ffff:10.0.0.1", false),
            ("64:ff9b::a00:1", false),
            ("2002:a00:1::", false),
            ("2001::1", false),
            ("fc00::1", false),
            ("fd00:ec2::254", false),
            ("fe80::1", false),
            ("ff02::1", false),
            ("2001:db8::1", false),
        ] {
            let address: IpAddr = text.parse().expect("an address");
            assert_eq!(is_public(address), expected, "{text}");
        }
    }

    #[test]
    fn only_https_urls_come_apart() {
        for (url, expected) in [
            ("https://a.example/b?c", Some(("a.example", 443, "/b?c"))),
            ("https://a.example", Some(("a.example", 443, "/"))),
            ("https://a.example:8443/b", Some(("a.example", 8443, "/b"))),
            ("https://[2606::1]:8443/b", Some(("2606::1", 8443, "/b"))),
            ("https://a.example?b", Some(("a.example", 443, "/?b"))),
            ("http://a.example/", None),
            ("https://user@a.example/", None),
            ("https://a.example/#b", None),
            ("https://a.example:x/", None),
            ("https:///b", None),
            ("https://a.example/b\r\nHost: b", None),
            ("file:///etc/passwd", None),
        ] {
            let target = Target::parse(url).ok();
            let found = target
                .as_ref()
                .map(|target| (target.host.as_str(), target.port, target.path.as_str()));
            assert_eq!(found, expected, "{url}");
        }
    }

    #[tokio::test]
    async fn server_side_request_forgery_a_private_address_is_not_connected_to() {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0")
            .await
            .expect("a port");
        let port = listener.local_addr().expect("an address").port();
        let https = Https::new(Reach::Public);
        for host in ["127.0.0.1", "localhost"] {
            let outcome = https
                .get(Fetch {
                    url: format!("https://{host}:{port}/"),
                    thumbprints: Vec::new(),
                })
                .await;
            let expected = refused("the host has a private address");
            assert_eq!(outcome, Err(expected), "{host}");
        }
    }
}
