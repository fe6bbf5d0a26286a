//! Connections that stay open.

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, Request, StatusCode};
use http_body_util::{BodyExt as _, Full, Limited};
use hyper::client::conn::http1::{SendRequest, handshake};
use hyper_util::rt::TokioIo;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpStream;

use crate::Trouble;

/// How long an answer may take.
const PATIENCE: Duration = Duration::from_mins(1);
/// How large an answer may be.
const SIZE: usize = 16 << 20;

/// What bytes go over: TCP, or TLS on it.
pub trait Stream: AsyncRead + AsyncWrite + Unpin + Send {}

impl<S: AsyncRead + AsyncWrite + Unpin + Send> Stream for S {}

type Dialled = Pin<Box<dyn Future<Output = Result<Box<dyn Stream>, Trouble>> + Send>>;

/// How a server is reached, again for each connection.
#[derive(Clone)]
pub struct Dial(Arc<dyn Fn() -> Dialled + Send + Sync>);

impl fmt::Debug for Dial {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Dial")
    }
}

impl Dial {
    /// Plain HTTP at `host:port`.
    pub fn tcp(address: impl Into<String>) -> Self {
        let address = address.into();
        Self::by(move || {
            let address = address.clone();
            async move {
                let stream = TcpStream::connect(&address).await.map_err(Trouble::new)?;
                stream.set_nodelay(true).map_err(Trouble::new)?;
                let stream: Box<dyn Stream> = Box::new(stream);
                Ok(stream)
            }
        })
    }

    /// In the caller's own way.
    pub fn by<F, A>(dial: F) -> Self
    where
        F: Fn() -> A + Send + Sync + 'static,
        A: Future<Output = Result<Box<dyn Stream>, Trouble>> + Send + 'static,
    {
        Self(Arc::new(move || Box::pin(dial())))
    }
}

/// What came back.
#[derive(Debug)]
pub struct Answer {
    /// The HTTP status.
    pub status: StatusCode,
    /// The headers.
    pub headers: HeaderMap,
    /// The whole body.
    pub body: Bytes,
}

impl Answer {
    /// Itself where the status is one of success or of going elsewhere.
    pub fn succeeded(self) -> Result<Self, Trouble> {
        if self.status.is_success() || self.status.is_redirection() {
            return Ok(self);
        }
        let body = String::from_utf8_lossy(&self.body);
        Err(Trouble::new(format_args!("{}: {body}", self.status)))
    }
}

/// A connection that is opened again when the server closes it.
pub struct Connection {
    dial: Dial,
    sender: Option<SendRequest<Full<Bytes>>>,
    answers: u64,
    bytes: u64,
}

impl fmt::Debug for Connection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Connection")
            .field("answers", &self.answers)
            .finish_non_exhaustive()
    }
}

impl Connection {
    /// A new one, open.
    pub async fn open(dial: &Dial) -> Result<Self, Trouble> {
        Ok(Self {
            sender: Some(open(dial).await?),
            dial: dial.clone(),
            answers: 0,
            bytes: 0,
        })
    }

    /// One request whose target is a path and that has its `Host`; the whole answer, whatever its
    /// status is.
    pub async fn ask(&mut self, request: Request<Full<Bytes>>) -> Result<Answer, Trouble> {
        let mut sender = match self.sender.take() {
            Some(sender) if !sender.is_closed() => sender,
            _ => open(&self.dial).await?,
        };
        let exchanged = tokio::time::timeout(PATIENCE, exchange(&mut sender, request)).await;
        let answer = exchanged.map_err(|_elapsed| Trouble::new("no answer within a minute"))??;
        // Only a connection that has delivered a whole answer is fit for the next request.
        self.sender = Some(sender);
        self.answers += 1;
        self.bytes += u64::try_from(answer.body.len()).unwrap_or(u64::MAX);
        Ok(answer)
    }

    /// Ends it; the next request opens another one.
    pub fn close(&mut self) {
        self.sender = None;
    }

    /// How many answers came, and how many bytes of bodies.
    pub const fn received(&self) -> (u64, u64) {
        (self.answers, self.bytes)
    }
}

async fn open(dial: &Dial) -> Result<SendRequest<Full<Bytes>>, Trouble> {
    let stream = (dial.0)().await?;
    let (mut sender, connection) = handshake(TokioIo::new(stream))
        .await
        .map_err(Trouble::new)?;
    drop(tokio::spawn(connection));
    sender.ready().await.map_err(Trouble::new)?;
    Ok(sender)
}

async fn exchange(
    sender: &mut SendRequest<Full<Bytes>>,
    request: Request<Full<Bytes>>,
) -> Result<Answer, Trouble> {
    sender.ready().await.map_err(Trouble::new)?;
    let answer = sender.send_request(request).await.map_err(Trouble::new)?;
    let (head, body) = answer.into_parts();
    let body = Limited::new(body, SIZE).collect().await;
    Ok(Answer {
        status: head.status,
        headers: head.headers,
        body: body.map_err(Trouble::new)?.to_bytes(),
    })
}
