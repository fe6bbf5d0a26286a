//! A client with many connections that stay open, and an endpoint that does nothing.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use axum::Router;
use base::Clock as _;
use bytes::Bytes;
use http::{Request, StatusCode};
use http_body_util::{BodyExt as _, Full};
use hyper::client::conn::http1::SendRequest;
use hyper_util::rt::TokioIo;
use serde_json::Value;
use testkit::{Caller, TestServer, signed};
use tokio::net::{TcpListener, TcpStream};

/// A call of an awsJson1_1 operation.
#[derive(Debug, Clone)]
pub(crate) struct Call {
    pub(crate) service: &'static str,
    pub(crate) target: String,
    pub(crate) body: String,
}

/// How long calls took.
#[derive(Debug)]
pub(crate) struct Driven {
    pub(crate) took: Duration,
    pub(crate) latencies: Vec<Duration>,
}

impl Driven {
    /// Milliseconds that so many of a hundred took at the most.
    pub(crate) fn percentile(&self, percent: usize) -> f64 {
        let index = self.latencies.len().saturating_sub(1) * percent / 100;
        self.latencies
            .get(index)
            .map_or(0.0, |latency| latency.as_secs_f64() * 1e3)
    }
}

/// Makes the calls as root, as fast as so many connections can; each has to be answered with 200.
pub(crate) async fn drive(
    address: &str,
    server: &Arc<TestServer>,
    calls: Vec<Call>,
    connections: usize,
) -> Driven {
    let calls = Arc::new(calls);
    let next = Arc::new(AtomicUsize::new(0));
    let mut workers = tokio::task::JoinSet::new();
    let began = Instant::now();
    for _ in 0..connections {
        let (calls, next) = (Arc::clone(&calls), Arc::clone(&next));
        let (server, address) = (Arc::clone(server), address.to_owned());
        workers.spawn(async move {
            let mut connection = connect(&address).await;
            let mut latencies = Vec::new();
            while let Some(call) = calls.get(next.fetch_add(1, Ordering::Relaxed)) {
                let asked = Instant::now();
                let (status, body) =
                    send(&mut connection, &server, &server.root, &address, call).await;
                assert_eq!(status, StatusCode::OK, "{body:?}");
                latencies.push(asked.elapsed());
            }
            latencies
        });
    }
    let mut latencies = workers.join_all().await.concat();
    let took = began.elapsed();
    latencies.sort();
    Driven { took, latencies }
}

/// One call on a connection.
pub(crate) async fn send(
    connection: &mut SendRequest<Full<Bytes>>,
    server: &TestServer,
    caller: &Caller,
    address: &str,
    call: &Call,
) -> (StatusCode, Bytes) {
    let headers = [
        ("content-type", "application/x-amz-json-1.1"),
        ("x-amz-target", call.target.as_str()),
    ];
    let now = server.clock.now();
    let request = signed(caller, call.service, now, address, &headers, &call.body);
    exchange(connection, request).await
}

/// One request on a connection.
pub(crate) async fn exchange(
    connection: &mut SendRequest<Full<Bytes>>,
    request: Request<Full<Bytes>>,
) -> (StatusCode, Bytes) {
    connection.ready().await.expect("a connection");
    let answer = connection.send_request(request).await.expect("an answer");
    let status = answer.status();
    let body = answer.into_body().collect().await.expect("a whole answer");
    (status, body.to_bytes())
}

pub(crate) async fn connect(address: &str) -> SendRequest<Full<Bytes>> {
    let stream = TcpStream::connect(address).await.expect("it listens");
    stream.set_nodelay(true).expect("no delay");
    let (sender, connection) = hyper::client::conn::http1::handshake(TokioIo::new(stream))
        .await
        .expect("HTTP/1.1");
    drop(tokio::spawn(connection));
    sender
}

/// An endpoint of this process that answers 400 bytes to everything; its address.
pub(crate) async fn bare() -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let address = listener.local_addr().expect("an address").to_string();
    let body = Bytes::from("x".repeat(400));
    let router = Router::new().fallback(move |_read: Bytes| {
        let body = body.clone();
        async move { body }
    });
    drop(tokio::spawn(
        async move { axum::serve(listener, router).await },
    ));
    address
}

/// A value as the body of a call.
pub(crate) fn call(service: &'static str, target: String, input: &Value) -> Call {
    Call {
        service,
        target,
        body: input.to_string(),
    }
}
