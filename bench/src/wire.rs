//! Requests.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use base::Clock as _;
use bytes::Bytes;
use http::Request;
use http_body_util::Full;
use load::{Asking, Connection, Dial, Pace, Processor, Scenario, Trouble, Worker, run};
use serde_json::Value;
use testkit::{Caller, TestServer, signed};

pub(crate) type Asked = Request<Full<Bytes>>;

/// A call of an awsJson1_1 operation; `target` is `Prefix.Operation`.
pub(crate) fn json_call(
    server: &TestServer,
    caller: &Caller,
    (service, target): (&str, &str),
    body: &str,
) -> Asked {
    let headers = [
        ("content-type", "application/x-amz-json-1.1"),
        ("x-amz-target", target),
    ];
    let now = server.clock.now();
    signed(caller, service, now, &server.address, &headers, body)
}

/// A call of an awsQuery operation.
pub(crate) fn query_call(
    caller: &Caller,
    (service, host): (&str, &str),
    now: base::Timestamp,
    form: &str,
) -> Asked {
    let headers = [("content-type", "application/x-www-form-urlencoded")];
    signed(caller, service, now, host, &headers, form)
}

/// What a client that holds a bearer token asks of the portal's API.
pub(crate) fn portal(server: &TestServer, uri: &str, token: &str) -> Asked {
    portal_at(&server.address, uri, token)
}

/// The same of the server at `host`.
pub(crate) fn portal_at(host: &str, uri: &str, token: &str) -> Asked {
    Request::get(uri)
        .header("host", host)
        .header("x-amz-sso_bearer_token", token)
        .body(Full::default())
        .expect("a request")
}

/// JSON for an operation that needs no signature.
pub(crate) fn post_json(server: &TestServer, uri: &str, body: &Value) -> Asked {
    Request::post(uri)
        .header("host", &server.address)
        .header("content-type", "application/json")
        .body(Full::from(body.to_string()))
        .expect("a request")
}

/// The answer as JSON, which has to be well.
pub(crate) async fn answer(connection: &mut Connection, asked: Asked) -> Result<Value, Trouble> {
    let answer = connection.ask(asked).await?.succeeded()?;
    if answer.body.is_empty() {
        return Ok(Value::Null);
    }
    serde_json::from_slice(&answer.body).map_err(Trouble::new)
}

/// A call as root on a connection of its own, for preparations; it has to be well.
pub(crate) async fn call(
    server: &TestServer,
    (service, target): (&'static str, &str),
    input: &Value,
) -> Value {
    let dial = Dial::tcp(&server.address);
    let mut connection = Connection::open(&dial).await.expect("it listens");
    let asked = json_call(server, &server.root, (service, target), &input.to_string());
    let found = answer(&mut connection, asked).await;
    found.unwrap_or_else(|trouble| failed(target, &trouble))
}

/// Ends the program: what cannot be prepared cannot be measured.
pub(crate) fn failed(what: &str, trouble: &Trouble) -> ! {
    let text = format!("{what}: {trouble}\n");
    clap::Error::raw(clap::error::ErrorKind::Io, text).exit()
}

pub(crate) fn text(value: &Value) -> String {
    value.as_str().expect("a text").to_owned()
}

/// A call as root that is to be made once.
pub(crate) struct Call {
    pub(crate) service: &'static str,
    pub(crate) target: String,
    pub(crate) body: String,
}

/// Calls that many workers share out among themselves.
#[derive(Clone)]
pub(crate) struct Queue {
    server: Arc<TestServer>,
    calls: Arc<Vec<Call>>,
    next: Arc<AtomicUsize>,
}

impl Queue {
    pub(crate) fn new(server: &Arc<TestServer>, calls: Vec<Call>) -> Self {
        Self {
            server: Arc::clone(server),
            calls: Arc::new(calls),
            next: Arc::new(AtomicUsize::new(0)),
        }
    }

    /// One that takes the next call until none is left.
    pub(crate) fn worker(&self) -> Box<dyn Worker> {
        let queue = self.clone();
        Box::new(Asking(move || {
            let next = queue.next.fetch_add(1, Ordering::Relaxed);
            let call = queue.calls.get(next)?;
            let target = (call.service, call.target.as_str());
            let (server, root) = (&queue.server, &queue.server.root);
            Some(json_call(server, root, target, &call.body))
        }))
    }

    /// Makes all of them, each of which has to be well.
    pub(crate) async fn make(self, what: &str, connections: usize) {
        let scenario = Scenario {
            name: what.to_owned(),
            connections,
            pace: Pace::Closed,
            warm_up: Duration::ZERO,
            duration: Duration::from_hours(1),
        };
        let dial = Dial::tcp(&self.server.address);
        let made = run(&scenario, &dial, &Processor::Nobodys, |_| self.worker()).await;
        let made = made.unwrap_or_else(|trouble| failed(what, &trouble));
        if let Some(kind) = made.errors.keys().next() {
            failed(what, &Trouble::new(kind));
        }
    }
}
