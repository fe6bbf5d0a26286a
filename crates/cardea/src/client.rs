//! A small signed client of our own APIs, for the operator's commands.

use std::path::{Path, PathBuf};

use axum::Router;
use base::{Clock as _, Secret, SystemClock, Timestamp};
use bytes::Bytes;
use http::Request;
use http_body_util::Full;
use serde_json::Value;
use sigv4::{SecretKey, SigningParams};

use crate::Fatal;
use crate::endpoint::{Endpoint, date_of};

/// Whose requests, where to.
pub(crate) struct Client {
    endpoint: Endpoint,
    region: String,
    access_key_id: String,
    secret: SecretKey,
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
            endpoint: Endpoint::new(url, ca_bundle)?,
            region: text("region").to_owned(),
            access_key_id: key.id,
            secret: key.secret,
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
            endpoint: Endpoint::new(url, None)?.answered_by(router),
            region: region.to_owned(),
            access_key_id: key.id,
            secret: key.secret,
        })
    }

    /// Calls an awsJson1_1 operation; `target` is `Prefix.Operation`.
    pub(crate) async fn call(
        &self,
        service: &str,
        target: &str,
        input: &Value,
    ) -> Result<Value, Fatal> {
        let request = self.signed_json(service, target, &input.to_string())?;
        let response = self.endpoint.send(request).await?;
        let status = response.status();
        let answer: Value = serde_json::from_slice(response.body()).unwrap_or(Value::Null);
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
}

impl Client {
    /// A call of an awsJson1_1 operation.
    pub(crate) fn signed_json(
        &self,
        service: &str,
        target: &str,
        body: &str,
    ) -> Result<Request<Full<Bytes>>, Fatal> {
        let headers = [
            ("content-type", "application/x-amz-json-1.1"),
            ("x-amz-target", target),
        ];
        self.signed(service, &headers, body)
    }

    /// A request to `/` that is signed now, with `headers`.
    pub(crate) fn signed(
        &self,
        service: &str,
        headers: &[(&str, &str)],
        body: &str,
    ) -> Result<Request<Full<Bytes>>, Fatal> {
        let host = self.endpoint.host();
        let params = SigningParams {
            access_key_id: &self.access_key_id,
            secret: &self.secret,
            session_token: None,
            region: &self.region,
            service,
            signed_at: SystemClock::default().now().seconds(),
        };
        let own: Vec<(&str, &[u8])> = headers.iter().map(|(n, v)| (*n, v.as_bytes())).collect();
        let unsigned = sigv4::Request {
            method: "POST",
            path: "/",
            query: "",
            headers: &own,
            body: body.as_bytes(),
        };
        let mut request = Request::post("/").header("host", host);
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        for (name, value) in sigv4::sign(&params, host, &unsigned) {
            if name != "host" {
                request = request.header(name, value);
            }
        }
        request
            .body(Full::new(Bytes::copy_from_slice(body.as_bytes())))
            .map_err(unbuilt)
    }

    /// A request for a path, with a person's token where there is one.
    pub(crate) fn unsigned(
        &self,
        path: &str,
        token: Option<&Secret>,
    ) -> Result<Request<Full<Bytes>>, Fatal> {
        let mut request = Request::get(path).header("host", self.endpoint.host());
        if let Some(token) = token {
            request = request.header("x-amz-sso_bearer_token", token.expose());
        }
        request.body(Full::new(Bytes::new())).map_err(unbuilt)
    }

    /// The server's address.
    pub(crate) fn url(&self) -> &str {
        self.endpoint.url()
    }

    /// How connections to it are opened.
    pub(crate) fn dial(&self) -> load::Dial {
        let endpoint = self.endpoint.clone();
        load::Dial::by(move || {
            let endpoint = endpoint.clone();
            async move { endpoint.connect().await.map_err(load::Trouble::new) }
        })
    }

    /// What time it is at the server.
    pub(crate) async fn clock(&self) -> Result<Timestamp, Fatal> {
        let request = self.unsigned("/health/live", None)?;
        let response = self.endpoint.send(request).await?;
        // Whatever stands in between may leave it out.
        Ok(date_of(&response).unwrap_or_else(|| SystemClock::default().now()))
    }
}

#[expect(clippy::needless_pass_by_value, reason = "it is what `map_err` gives")]
fn unbuilt(error: http::Error) -> Fatal {
    Fatal(format!("cannot build the request: {error}"))
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
