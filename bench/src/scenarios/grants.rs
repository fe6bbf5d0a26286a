//! Tokens for clients.

use std::net::Ipv4Addr;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use load::{Asking, Connection, Dial, Row, Step, Stepping, Stream, Trouble, Worker};
use serde_json::{Value, json};
use testkit::TestServer;
use tokio::net::TcpSocket;

use crate::browser::Flow;
use crate::scenarios::HOT;
use crate::stage::Stage;
use crate::wire::{answer, post_json};

pub(crate) async fn refresh(stage: &Stage) -> Vec<Row> {
    let (client, secret) = &stage.world.client;
    let of = |worker: usize| {
        let people = &stage.world.people;
        let somebody = people.get(worker % people.len()).expect("people");
        json!({"clientId": client.as_str(), "clientSecret": secret,
            "grantType": "refresh_token", "refreshToken": somebody.refresh_token})
    };
    let own = |worker: usize| -> Box<dyn Worker> {
        Box::new(Refreshing {
            server: Arc::clone(&stage.server),
            input: of(worker),
        })
    };
    let bare = |worker: usize| -> Box<dyn Worker> {
        let (server, input) = (Arc::clone(&stage.server), of(worker));
        Box::new(Asking(move || Some(post_json(&server, "/token", &input))))
    };
    let about =
        "POST /token with a refresh token and a client's secret; the new ones are used next";
    // A refresh token is one client's: two connections with the same one would take it from each other.
    let connections = stage.options.connections.min(stage.world.people.len());
    let row = stage.measure_beside(("CreateToken, refresh", about), connections, own, bare);
    vec![row.await.held_to(HOT.0, HOT.1)]
}

/// A client that always has the newest refresh token.
struct Refreshing {
    server: Arc<TestServer>,
    input: Value,
}

impl Worker for Refreshing {
    fn step<'a>(&'a mut self, connection: &'a mut Connection) -> Stepping<'a> {
        Box::pin(async move {
            let asked = post_json(&self.server, "/token", &self.input);
            let mut tokens = answer(connection, asked).await?;
            self.input["refreshToken"] = tokens["refreshToken"].take();
            Ok(Step::Done)
        })
    }
}

/// How many steps come from one address: strangers are held to a pace by theirs.
const FROM_ONE_ADDRESS: u32 = 40;

/// Reaches the server each time from another address of this machine's own network.
pub(crate) fn from_everywhere(address: &str) -> Dial {
    let (to, next) = (address.to_owned(), Arc::new(AtomicU32::new(0)));
    Dial::by(move || {
        let [_, b, c, d] = (next.fetch_add(1, Ordering::Relaxed) % 0x00FE_FFFF + 2).to_be_bytes();
        let (to, from) = (to.clone(), Ipv4Addr::new(127, b, c, d));
        async move {
            let socket = TcpSocket::new_v4().map_err(Trouble::new)?;
            socket.bind((from, 0).into()).map_err(Trouble::new)?;
            let to = to.parse().map_err(Trouble::new)?;
            let stream = socket.connect(to).await.map_err(Trouble::new)?;
            stream.set_nodelay(true).map_err(Trouble::new)?;
            let stream: Box<dyn Stream> = Box::new(stream);
            Ok(stream)
        }
    })
}

/// A connection that comes from another address after a number of steps.
#[derive(Default)]
pub(crate) struct Moving(u32);

impl Moving {
    pub(crate) fn on(&mut self, connection: &mut Connection) {
        self.0 += 1;
        if self.0.is_multiple_of(FROM_ONE_ADDRESS) {
            connection.close();
        }
    }
}

pub(crate) async fn device(stage: &Stage) -> Vec<Row> {
    let own = |worker: usize| -> Box<dyn Worker> {
        let people = &stage.world.people;
        let somebody = people.get(worker % people.len()).expect("people");
        Box::new(Letting {
            server: Arc::clone(&stage.server),
            session: somebody.session.clone(),
            moving: Moving::default(),
        })
    };
    let about = "RegisterClient, StartDeviceAuthorization, three pages of a browser that is signed in, \
                 CreateToken: six requests each";
    let dial = from_everywhere(&stage.server.address);
    let connections = stage.options.connections.min(16);
    let measured = stage.run("device grant", connections, &dial, own).await;
    vec![Row::new("device grant", about).measured(measured)]
}

/// Somebody who lets one device in after the other.
struct Letting {
    server: Arc<TestServer>,
    session: String,
    moving: Moving,
}

impl Letting {
    async fn once(&self, connection: &mut Connection) -> Result<(), Trouble> {
        let server = &*self.server;
        let input = json!({"clientName": "bench", "clientType": "public",
            "scopes": ["sso:account:access"]});
        let client = answer(connection, post_json(server, "/client/register", &input)).await?;
        let mut input = json!({"clientId": client["clientId"],
            "clientSecret": client["clientSecret"],
            "startUrl": server.app.start_url(&server.instance)});
        let asked = post_json(server, "/device_authorization", &input);
        let started = answer(connection, asked).await?;
        let code = started["userCode"].as_str().unwrap_or_default();
        let uri = format!("/device?user_code={code}");
        let session = Some(self.session.as_str());
        let flow = Flow::begin(connection, &server.address, &uri, session).await?;
        flow.send(connection, "user_code", ("user_code", code))
            .await?;
        flow.send(connection, "consent", ("decision", "allow"))
            .await?;
        input["grantType"] = json!("urn:ietf:params:oauth:grant-type:device_code");
        input["deviceCode"] = started["deviceCode"].clone();
        let tokens = answer(connection, post_json(server, "/token", &input)).await?;
        if tokens["accessToken"].is_string() {
            Ok(())
        } else {
            Err(Trouble::new("no token"))
        }
    }
}

impl Worker for Letting {
    fn step<'a>(&'a mut self, connection: &'a mut Connection) -> Stepping<'a> {
        Box::pin(async move {
            self.moving.on(connection);
            self.once(connection).await?;
            Ok(Step::Done)
        })
    }
}
