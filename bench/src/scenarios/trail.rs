//! What the audit trail costs by itself.

use std::sync::Arc;

use app::{App, Call, Cx, CxParts};
use axum::Router;
use axum::http::StatusCode;
use base::{RequestId, SystemEntropy};
use bytes::Bytes;
use domain::Actor;
use domain::audit::EventType;
use load::{Asking, Dial, Row, Worker};
use testkit::TestServer;
use tokio::net::TcpListener;

use crate::stage::{Stage, on};
use crate::wire::portal_at;

/// About as many bytes as `ListAccounts` answers.
const ANSWER: usize = 1_000;

/// The bare endpoint, but for one event that is on disk before the answer leaves. Whose the request is, is
/// known beforehand; no token is looked at, no right is read, no answer is made. What every recorded
/// request costs at the least.
pub(crate) async fn event(stage: &Stage) -> Vec<Row> {
    let people = &stage.world.people;
    let somebody = people.first().expect("people");
    let person = Actor::Person(somebody.person(&stage.server).await);
    let address = on(&stage.server_side, serve(Arc::clone(&stage.server), person)).await;
    let token = &somebody.access_token;
    let worker = |_worker: usize| -> Box<dyn Worker> {
        let (address, token) = (address.clone(), token.clone());
        Box::new(Asking(move || {
            Some(portal_at(&address, "/assignment/accounts", &token))
        }))
    };
    let name = "an event and nothing else";
    let about = "an endpoint that leaves an event like that of ListAccounts, and does nothing else";
    let (connections, dial) = (stage.options.connections, Dial::tcp(&address));
    let measured = stage.run(name, connections, &dial, worker).await;
    let bare = stage.bare(name, connections, measured.answer_bytes, worker);
    vec![Row::new(name, about).bare(bare.await).measured(measured)]
}

async fn serve(server: Arc<TestServer>, person: Actor) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let address = listener.local_addr().expect("an address").to_string();
    let body = Bytes::from(vec![b'x'; ANSWER]);
    let router = Router::new().fallback(move |_read: Bytes| {
        let (app, body) = (server.app.clone(), body.clone());
        let cx = asked(&app, person.clone());
        async move {
            match app.record(&cx, None, None).await {
                Ok(()) => Ok(body),
                Err(_lost) => Err(StatusCode::INTERNAL_SERVER_ERROR),
            }
        }
    });
    drop(tokio::spawn(
        async move { axum::serve(listener, router).await },
    ));
    address
}

/// As a call of `ListAccounts` is known by.
fn asked(app: &App, actor: Actor) -> Cx {
    Cx::new(CxParts {
        actor,
        now: app.clock().now(),
        request_id: RequestId::generate(&SystemEntropy),
        source_ip: "127.0.0.1".to_owned(),
        user_agent: "cardea-bench".to_owned(),
        region: app.settings().region.clone(),
        call: Call {
            source: "sso.amazonaws.com".to_owned(),
            name: "ListAccounts".to_owned(),
            event_type: EventType::ApiCall,
            read_only: true,
            request_parameters: "{}".to_owned(),
            additional: "{}".to_owned(),
        },
    })
}
