//! A small signed client of our own APIs, for the operator's commands.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use axum::Router;
use axum::body::Body;
use base::{Clock as _, SystemClock};
use bytes::Bytes;
use http::{Request, Response, StatusCode};
use http_body_util::{BodyExt as _, Full, Limited};
use hyper::body::Incoming;
use hyper_util::rt::TokioIo;
use rustls_pki_types::pem::PemObject as _;
use rustls_pki_types::{CertificateDer, ServerName};
use serde_json::Value;
use sigv4::{SecretKey, SigningParams};
use tokio::net::TcpStream;
use tokio_rustls::TlsConnector;
use tower::ServiceExt as _;

use crate::Fatal;

/// Whose requests, where to.
pub(crate) struct Client {
    url: String,
    region: String,
    access_key_id: String,
    secret: SecretKey,
    /// The server itself, where it calls its own operations.
    own: Option<Router>,
    /// Certificates to trust beside the system's.
    ca_bundle: Option<PathBuf>,
}

/// An access key as AWS's credentials file has it.
struct AccessKey {
    id: String,
    secret: SecretKey,
}

impl Client {
    /// From what a running server leaves in its data directory.
    pub(crate) fn from_data_directory(
        directory: &Path,
        endpoint: Option<&str>,
        ca_bundle: Option<PathBuf>,
    ) -> Result<(Self, Value), Fatal> {
        let path = directory.join("ready.json");
        let ready: Value = read(&path)
            .and_then(|text| serde_json::from_str(&text).map_err(|error| error.to_string()))
            .map_err(|error| {
                Fatal(format!(
                    "cannot read `{}`: {error}; is `cardea serve` running with this --data?",
                    path.display()
                ))
            })?;
        let key = AccessKey::read(&directory.join("root-credentials"))?;
        let text = |name: &str| ready.get(name).and_then(Value::as_str).unwrap_or_default();
        let url = endpoint.unwrap_or_else(|| text("url"));
        let client = Self {
            url: url.trim_end_matches('/').to_owned(),
            region: text("region").to_owned(),
            access_key_id: key.id,
            secret: key.secret,
            own: None,
            ca_bundle,
        };
        Ok((client, ready))
    }

    /// Root of the management account, calling the server that this process is.
    pub(crate) fn of_own_server(
        credentials: &Path,
        url: &str,
        region: &str,
        router: Router,
    ) -> Result<Self, Fatal> {
        let key = AccessKey::read(credentials)?;
        Ok(Self {
            url: url.to_owned(),
            region: region.to_owned(),
            access_key_id: key.id,
            secret: key.secret,
            own: Some(router),
            ca_bundle: None,
        })
    }

    /// Calls an awsJson1_1 operation; `target` is `Prefix.Operation`.
    pub(crate) async fn call(
        &self,
        service: &str,
        target: &str,
        input: &Value,
    ) -> Result<Value, Fatal> {
        let (scheme, host) = self
            .url
            .split_once("://")
            .ok_or_else(|| Fatal(format!("`{}` is not a URL", self.url)))?;
        let body = input.to_string();
        let params = SigningParams {
            access_key_id: &self.access_key_id,
            secret: &self.secret,
            session_token: None,
            region: &self.region,
            service,
            signed_at: SystemClock::default().now().seconds(),
        };
        let own = [
            ("content-type", &b"application/x-amz-json-1.1"[..]),
            ("x-amz-target", target.as_bytes()),
        ];
        let unsigned = sigv4::Request {
            method: "POST",
            path: "/",
            query: "",
            headers: &own,
            body: body.as_bytes(),
        };
        let mut request = Request::post("/").header("host", host);
        for (name, value) in own {
            request = request.header(name, value);
        }
        for (name, value) in sigv4::sign(&params, host, &unsigned) {
            if name != "host" {
                request = request.header(name, value);
            }
        }
        let request = request
            .body(Full::new(Bytes::from(body)))
            .map_err(|error| Fatal(format!("cannot build the request: {error}")))?;
        let (status, bytes) = self.send(scheme, host, request).await?;
        let answer: Value = serde_json::from_slice(&bytes).unwrap_or(Value::Null);
        if status.is_success() {
            return Ok(answer);
        }
        let text = |name: &str| answer.get(name).and_then(Value::as_str);
        let message = text("Message")
            .or_else(|| text("message"))
            .unwrap_or_default();
        Err(Fatal(format!(
            "{}: {message}",
            text("__type").unwrap_or(status.as_str())
        )))
    }

    async fn send(
        &self,
        scheme: &str,
        host: &str,
        request: Request<Full<Bytes>>,
    ) -> Result<(StatusCode, Bytes), Fatal> {
        if let Some(router) = &self.own {
            let Ok(response) = router.clone().oneshot(request.map(Body::new)).await;
            let status = response.status();
            let body = axum::body::to_bytes(response.into_body(), 1 << 20).await;
            return Ok((status, body.map_err(|error| Fatal(error.to_string()))?));
        }
        let unreachable = |error: &dyn std::fmt::Display| {
            Fatal(format!(
                "cannot reach `{}`: {error}; is `cardea serve` running?",
                self.url
            ))
        };
        let default_port = if scheme == "https" { ":443" } else { ":80" };
        let is_bare = !host.rsplit(']').next().unwrap_or_default().contains(':');
        let address = if is_bare {
            format!("{host}{default_port}")
        } else {
            host.to_owned()
        };
        let stream = TcpStream::connect(&address)
            .await
            .map_err(|error| unreachable(&error))?;
        let response = if scheme == "https" {
            let name = address.rsplit_once(':').map_or(host, |(name, _)| name);
            let name = ServerName::try_from(name.to_owned())
                .map_err(|error| Fatal(format!("`{name}` is no host name: {error}")))?;
            let stream = TlsConnector::from(Arc::new(tls_config(self.ca_bundle.as_deref())?))
                .connect(name, stream)
                .await
                .map_err(|error| unreachable(&error))?;
            exchange(TokioIo::new(stream), request).await
        } else {
            exchange(TokioIo::new(stream), request).await
        };
        let response = response.map_err(|error| unreachable(&error))?;
        let status = response.status();
        let body = Limited::new(response.into_body(), 1 << 20)
            .collect()
            .await
            .map_err(|error| unreachable(&error))?;
        Ok((status, body.to_bytes()))
    }
}

async fn exchange<S>(
    stream: TokioIo<S>,
    request: Request<Full<Bytes>>,
) -> hyper::Result<Response<Incoming>>
where
    S: tokio::io::AsyncRead + tokio::io::AsyncWrite + Unpin + Send + 'static,
{
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

impl AccessKey {
    fn read(path: &Path) -> Result<Self, Fatal> {
        let text = read(path)
            .map_err(|error| Fatal(format!("cannot read `{}`: {error}", path.display())))?;
        let value = |name: &str| {
            let line = text.lines().find_map(|line| line.strip_prefix(name))?;
            Some(line.trim_start().strip_prefix('=')?.trim().to_owned())
        };
        match (value("aws_access_key_id"), value("aws_secret_access_key")) {
            (Some(id), Some(secret)) => Ok(Self {
                id,
                secret: SecretKey::new(secret),
            }),
            _ => Err(Fatal(format!("`{}` holds no access key", path.display()))),
        }
    }
}

fn read(path: &Path) -> Result<String, String> {
    std::fs::read_to_string(path).map_err(|error| error.to_string())
}
