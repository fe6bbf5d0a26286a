//! A client that signs, for tests.

use base::{AccountId, Timestamp};
use bytes::Bytes;
use http::{HeaderMap, Request, StatusCode};
use http_body_util::{BodyExt as _, Full};
use hyper_util::rt::TokioIo;
use serde_json::Value;
use sigv4::{SecretKey, SigningParams};
use tokio::net::TcpStream;

/// An access key that requests are signed with.
#[derive(Debug)]
pub struct Caller {
    /// `AKIA…` or `ASIA…`.
    pub access_key_id: String,
    /// The secret.
    pub secret: SecretKey,
    /// With temporary credentials.
    pub session_token: Option<String>,
    /// The account, where the test knows it.
    pub account: Option<AccountId>,
}

/// What the server answered.
#[derive(Debug)]
pub struct Answer {
    /// The HTTP status.
    pub status: StatusCode,
    /// The headers.
    pub headers: HeaderMap,
    /// The body.
    pub body: Bytes,
}

impl Answer {
    /// The body as JSON; `null` where it is none.
    pub fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap_or(Value::Null)
    }

    /// The body as text.
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    /// The body of an answer that must be a success.
    ///
    /// # Panics
    /// When the answer is a fault; the message is the fault.
    #[track_caller]
    pub fn ok(&self) -> Value {
        assert!(self.status.is_success(), "{}: {}", self.status, self.text());
        self.json()
    }

    /// Status, error type and message of a JSON fault, for one assertion.
    pub fn fault(&self) -> (u16, String, String) {
        let json = self.json();
        let text = |name: &str| {
            json.get(name)
                .and_then(Value::as_str)
                .map(ToOwned::to_owned)
        };
        let message = text("message")
            .or_else(|| text("Message"))
            .unwrap_or_default();
        (
            self.status.as_u16(),
            text("__type").unwrap_or_default(),
            message,
        )
    }
}

/// Sends a request to `address` (`127.0.0.1:1234`) on a connection of its own.
pub(crate) async fn send(address: &str, request: Request<Full<Bytes>>) -> Answer {
    let stream = TcpStream::connect(address)
        .await
        .expect("the server listens");
    let (mut sender, connection) = hyper::client::conn::http1::handshake(TokioIo::new(stream))
        .await
        .expect("HTTP/1.1");
    drop(tokio::spawn(connection));
    let response = sender.send_request(request).await.expect("an answer");
    let (head, body) = response.into_parts();
    let body = body.collect().await.expect("a whole answer").to_bytes();
    Answer {
        status: head.status,
        headers: head.headers,
        body,
    }
}

/// A request that is signed for the home region; `headers` are signed too.
pub fn signed(
    caller: &Caller,
    service: &str,
    now: Timestamp,
    host: &str,
    headers: &[(&str, &str)],
    body: &str,
) -> Request<Full<Bytes>> {
    signed_for(caller, ("us-east-1", service), now, host, headers, body)
}

/// The same for any region.
pub fn signed_for(
    caller: &Caller,
    (region, service): (&str, &str),
    now: Timestamp,
    host: &str,
    headers: &[(&str, &str)],
    body: &str,
) -> Request<Full<Bytes>> {
    let params = SigningParams {
        access_key_id: &caller.access_key_id,
        secret: &caller.secret,
        session_token: caller.session_token.as_deref(),
        region,
        service,
        signed_at: now.seconds(),
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
        .expect("a request")
}
