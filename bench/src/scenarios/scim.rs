//! Provisioning by SCIM, as an identity provider does it: users, groups, and their members by PATCH.

use std::sync::Arc;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use base::Clock as _;
use db::Error;
use domain::Permit;
use domain::identity_source::IdentitySource;
use http::{Method, Request};
use http_body_util::Full;
use load::{Asking, Connection, Figure, Row, Step, Stepping, Worker, float};
use serde_json::{Value, json};

use crate::stage::Stage;
use crate::wire::{Asked, answer, call, text};

const USER: &str = "urn:ietf:params:scim:schemas:core:2.0:User";
const GROUP: &str = "urn:ietf:params:scim:schemas:core:2.0:Group";
const PATCH: &str = "urn:ietf:params:scim:api:messages:2.0:PatchOp";

/// As many connections as identity providers have.
const CONNECTIONS: usize = 16;
/// How many users for each second of the options, and at the most.
const USERS: (usize, usize) = (500, 10_000);
/// Members of a group.
const MEMBERS: usize = 10;

pub(crate) async fn provision(stage: &Stage) -> Vec<Row> {
    put_source(stage, IdentitySource::Saml).await;
    let administer = async |operation: &str, mut input: Value| {
        input["InstanceArn"] = json!(stage.server.instance.arn());
        let target = format!("Cardea.{operation}");
        call(&stage.server, ("cardea", &target), &input).await
    };
    administer("EnableProvisioning", json!({})).await;
    let made = administer("CreateProvisioningToken", json!({"Mode": "AWS"})).await;
    let client = Client {
        base: format!("/{}/scim/v2", stage.server.instance.identity_store_id),
        bearer: format!("Bearer {}", text(&made["AccessToken"])),
        host: stage.server.address.clone(),
    };
    let seconds = usize::try_from(stage.options.seconds).expect("a size");
    let count = seconds.saturating_mul(USERS.0).min(USERS.1);
    let (users, mut create) = creating(stage, &client, ("users", count)).await;
    let (groups, grouped) = creating(stage, &client, ("groups", count / MEMBERS)).await;
    let patch = filling(stage, &client, users, groups).await;
    // Without the turns of the bare endpoint.
    let measured = [&create, &grouped, &patch].map(|row| row.measured.as_ref());
    let all: Duration = measured.iter().flatten().map(|done| done.elapsed).sum();
    put_source(stage, IdentitySource::Directory).await;
    // To be reached: 10,000 users and 1,000 groups in a minute.
    let most = 60.0 * float(u64::try_from(count).expect("a count")) / 10_000.0;
    let name = format!("{count} users and {} groups of them", count / MEMBERS);
    create = create.figure(Figure::new(name, all.as_secs_f64(), "s").at_most(most));
    vec![create, patch]
}

async fn put_source(stage: &Stage, source: IdentitySource) {
    let (id, owner) = (&stage.server.instance.id, &stage.server.instance.owner);
    let (id, now) = (id.clone(), stage.server.clock.now());
    let permit = Permit::issued_by_the_authorizer("bench:Source", "*".to_owned(), owner.clone());
    let done: Result<(), Error> = stage
        .db
        .write("source", move |tx| {
            store::identity_sources::put(tx, &permit, &id, source, now)
        })
        .await;
    done.expect("a source");
}

/// An identity provider.
#[derive(Clone)]
struct Client {
    base: String,
    bearer: String,
    host: String,
}

impl Client {
    fn ask(&self, method: Method, path: &str, body: &Value) -> Asked {
        Request::builder()
            .method(method)
            .uri(format!("{}{path}", self.base))
            .header("host", &self.host)
            .header("authorization", &self.bearer)
            .header("content-type", "application/scim+json")
            .body(Full::from(body.to_string()))
            .expect("a request")
    }

    fn creation(&self, what: &str, number: usize) -> Asked {
        let name = format!("scim-{number}");
        if what == "groups" {
            let body = json!({"schemas": [GROUP], "displayName": format!("{name} group")});
            return self.ask(Method::POST, "/Groups", &body);
        }
        let email = format!("{name}@example.com");
        let body = json!({"schemas": [USER], "userName": name, "externalId": format!("ext-{name}"),
            "displayName": format!("Scim {number}"), "active": true,
            "name": {"givenName": "Scim", "familyName": number.to_string()},
            "emails": [{"value": email, "type": "work", "primary": true}]});
        self.ask(Method::POST, "/Users", &body)
    }
}

/// Makes one after the other until so many are made, and keeps their ids.
struct Creating {
    client: Client,
    what: &'static str,
    count: usize,
    next: Arc<AtomicUsize>,
    ids: Arc<Mutex<Vec<String>>>,
}

impl Worker for Creating {
    fn step<'a>(&'a mut self, connection: &'a mut Connection) -> Stepping<'a> {
        Box::pin(async move {
            let number = self.next.fetch_add(1, Ordering::Relaxed);
            if number >= self.count {
                return Ok(Step::Finished);
            }
            let asked = self.client.creation(self.what, number);
            let made = answer(connection, asked).await?;
            self.ids.lock().expect("ids").push(text(&made["id"]));
            Ok(Step::Done)
        })
    }
}

/// So many users or groups; their ids.
async fn creating(
    stage: &Stage,
    client: &Client,
    (what, count): (&'static str, usize),
) -> (Vec<String>, Row) {
    let (next, ids) = (Arc::default(), Arc::<Mutex<Vec<String>>>::default());
    let worker = |_: usize| -> Box<dyn Worker> {
        Box::new(Creating {
            client: client.clone(),
            what,
            count,
            next: Arc::clone(&next),
            ids: Arc::clone(&ids),
        })
    };
    let name = format!("SCIM, {what} created");
    let measured = stage.run_all(&name, CONNECTIONS, worker).await;
    let number = AtomicUsize::new(0);
    let bare = |_: usize| -> Box<dyn Worker> {
        let (client, number) = (client.clone(), number.fetch_add(1, Ordering::Relaxed));
        Box::new(Asking(move || Some(client.creation(what, number))))
    };
    let bare = stage
        .bare(&name, CONNECTIONS, measured.answer_bytes, bare)
        .await;
    let row = Row::new(name, "POST with a bearer token, as AWS's endpoint takes it").bare(bare);
    let ids = std::mem::take(&mut *ids.lock().expect("ids"));
    (ids, row.measured(measured))
}

/// Puts every user into one group.
async fn filling(stage: &Stage, client: &Client, users: Vec<String>, groups: Vec<String>) -> Row {
    let (users, groups, next) = (
        Arc::new(users),
        Arc::new(groups),
        Arc::new(AtomicUsize::new(0)),
    );
    let patch = |number: usize| {
        let members = users.chunks(MEMBERS).nth(number)?.iter();
        let value: Vec<Value> = members.map(|user| json!({"value": user})).collect();
        let body = json!({"schemas": [PATCH],
            "Operations": [{"op": "add", "path": "members", "value": value}]});
        let path = format!("/Groups/{}", groups.get(number)?);
        Some((path, body))
    };
    let all: Arc<Vec<(String, Value)>> = Arc::new((0..groups.len()).filter_map(patch).collect());
    let worker = |_: usize| -> Box<dyn Worker> {
        let (all, next, client) = (Arc::clone(&all), Arc::clone(&next), client.clone());
        Box::new(Asking(move || {
            let (path, body) = all.get(next.fetch_add(1, Ordering::Relaxed))?;
            Some(client.ask(Method::PATCH, path, body))
        }))
    };
    let name = "SCIM, groups filled";
    let measured = stage.run_all(name, CONNECTIONS, worker).await;
    let bare = |_: usize| -> Box<dyn Worker> {
        let (all, client) = (Arc::clone(&all), client.clone());
        Box::new(Asking(move || {
            let (path, body) = all.first()?;
            Some(client.ask(Method::PATCH, path, body))
        }))
    };
    let bare = stage
        .bare(name, CONNECTIONS, measured.answer_bytes, bare)
        .await;
    let about = format!("PATCH of a group that adds {MEMBERS} members");
    Row::new(name, about).measured(measured).bare(bare)
}
