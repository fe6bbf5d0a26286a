//! What the same question costs in organizations of a thousand, a hundred thousand and a million
//! assignments.
//!
//! All of them are there at the same time, each with a server of its own, and asked one after the other:
//! what else the machine does meets all alike.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use base::Clock as _;
use db::Db;
use domain::Actor;
use domain::actor::Person;
use domain::sign_in::ACCOUNT_ACCESS;
use load::{
    Asking, Connection, Dial, Figure, Measured, Pace, Row, Scenario, Step, Stepping, Worker, float,
    milliseconds, run,
};
use serde_json::{Value, json};
use sigv4::SecretKey;
use testkit::{Caller, TestServer};
use tokio::runtime::Handle;

use crate::data::{Size, Somebody, World, fill};
use crate::stage::{keep_time, processor};
use crate::wire::{answer, failed, json_call, portal, post_json, query_call};

/// What the rows of every size are decided by.
const SEED: u64 = 7;
/// As many people ask in every organization; so many have credentials of a role, too.
const ASKERS: usize = 64;
/// How often each question is asked at each size, one size after the other; the middle one counts, so
/// that what else the machine does for a moment decides nothing.
const ROUNDS: usize = 3;
/// How much more a question may cost in the largest organization than in the smallest.
const MOST: f64 = 1.5;

/// How it is measured.
pub(crate) struct Growth {
    pub(crate) sizes: Vec<Size>,
    /// How long each question is asked at each size in a round, after a third of that to warm up.
    pub(crate) duration: Duration,
    pub(crate) connections: usize,
    pub(crate) questions: Vec<&'static Question>,
    /// Where databases are.
    pub(crate) folder: PathBuf,
}

/// An organization of a size.
struct Grown {
    size: Size,
    server: Arc<TestServer>,
    world: Arc<World>,
    callers: Vec<Arc<Caller>>,
    bytes: u64,
    filled: Duration,
}

/// A question: what the command line calls it, its name, what it is, and a worker that asks it.
pub(crate) struct Question {
    pub(crate) key: &'static str,
    name: &'static str,
    about: &'static str,
    worker: fn(&Grown, usize) -> Box<dyn Worker>,
}

pub(crate) const QUESTIONS: &[Question] = &[
    Question {
        key: "credentials",
        name: "GetRoleCredentials",
        about: "with a bearer token of one of 64 people",
        worker: |grown, worker| credentials(grown, ASKERS, worker),
    },
    Question {
        key: "credentials",
        name: "GetRoleCredentials of everybody",
        about: "with the bearer tokens of all who are signed in, a tenth of the users",
        worker: |grown, worker| credentials(grown, usize::MAX, worker),
    },
    Question {
        key: "accounts",
        name: "ListAccounts",
        about: "with a bearer token of one of 64 people: ten accounts",
        worker: |grown, worker| accounts(grown, ASKERS, worker),
    },
    Question {
        key: "accounts",
        name: "ListAccounts of everybody",
        about: "with the bearer tokens of all who are signed in",
        worker: |grown, worker| accounts(grown, usize::MAX, worker),
    },
    Question {
        key: "roles",
        name: "ListAccountRoles",
        about: "with a bearer token of one of 64 people: three roles",
        worker: |grown, worker| roles(grown, ASKERS, worker),
    },
    Question {
        key: "roles",
        name: "ListAccountRoles of everybody",
        about: "with the bearer tokens of all who are signed in",
        worker: |grown, worker| roles(grown, usize::MAX, worker),
    },
    Question {
        key: "refresh",
        name: "CreateToken, refresh",
        about: "with the refresh token of the answer before",
        worker: refresh,
    },
    Question {
        key: "identity",
        name: "GetCallerIdentity",
        about: "signed with credentials of a role",
        worker: identity,
    },
    Question {
        key: "assignments",
        name: "ListAccountAssignments",
        about: "all of a permission set in an account: thirty groups",
        worker: assignments,
    },
    Question {
        key: "users",
        name: "ListUsers",
        about: "page after page of 100",
        worker: users,
    },
    Question {
        key: "user-id",
        name: "GetUserId",
        about: "by user name",
        worker: user_id,
    },
];

/// Measures, with the server's side on threads of its own.
pub(crate) async fn rows(options: &Growth, server_side: &Handle) -> Vec<Row> {
    let mut grown = Vec::new();
    for size in &options.sizes {
        let one = Grown::build(*size, options.folder.clone(), server_side).await;
        println!(
            "{}: {} users, {} accounts, {} permission sets, {} bytes on disk; written in {:.0} s",
            size.name(),
            one.world.shape.users,
            one.world.accounts.len(),
            one.world.sets.len(),
            one.bytes,
            one.filled.as_secs_f64()
        );
        grown.push(one);
    }
    let mut rows = vec![disk(&grown)];
    for question in &options.questions {
        let mut rounds = vec![Vec::new(); grown.len()];
        for _ in 0..ROUNDS {
            for (one, measured) in grown.iter().zip(&mut rounds) {
                measured.push(one.ask(question, options).await);
            }
        }
        let mut first: Option<Measured> = None;
        for (one, measured) in grown.iter().zip(rounds) {
            let measured = middle(measured);
            let mut row = Row::new(
                format!("{}, {}", question.name, one.size.name()),
                question.about,
            );
            if let Some(first) = &first {
                row = compared(row, first, &measured);
            }
            println!("… {}", row.name);
            rows.push(row.measured(measured.clone()));
            first.get_or_insert(measured);
        }
    }
    rows
}

/// By the processor time of a request.
fn middle(mut rounds: Vec<Measured>) -> Measured {
    rounds.sort_by_key(Measured::processor_per_request);
    rounds.swap_remove(rounds.len() / 2)
}

/// With how much more it costs than in the smallest organization.
fn compared(row: Row, first: &Measured, now: &Measured) -> Row {
    let mut row = row;
    let nanos = |measured: &Measured| {
        let span = measured.processor_per_request()?;
        Some(milliseconds(span))
    };
    if let Some((before, after)) = nanos(first).zip(nanos(now)) {
        let name = "processor time, times the smallest's";
        row = row.figure(Figure::new(name, after / before, "").at_most(MOST));
    }
    let middle = |measured: &Measured| milliseconds(measured.latencies.percentile(50.0));
    let name = "p50, times the smallest's";
    row.figure(Figure::new(name, middle(now) / middle(first), "").at_most(MOST))
}

fn disk(grown: &[Grown]) -> Row {
    let about = "the database's files for each user, with all that a user has";
    grown.iter().fold(Row::new("disk", about), |row, one| {
        let users = u64::try_from(one.world.shape.users).expect("a count");
        let each = float(one.bytes) / float(users);
        row.figure(Figure::new(
            format!("a user of {}", one.size.name()),
            each,
            "bytes",
        ))
    })
}

impl Grown {
    async fn build(size: Size, folder: PathBuf, server_side: &Handle) -> Self {
        let built = server_side.spawn(async move {
            std::fs::create_dir_all(&folder).expect("a folder");
            let path = folder.join(format!("{}.db", size.name()));
            let db = Db::open_sqlite(&path).expect("a database");
            db.migrate(store::MIGRATIONS).await.expect("migrated");
            let server = Arc::new(
                TestServer::start_journaled(db.clone(), &path.with_extension("trail")).await,
            );
            let began = Instant::now();
            let world = fill(&db, size, SEED, server.clock.now()).await;
            let world = world.expect("filled");
            let filled = began.elapsed();
            let app = server.app.clone();
            drop(tokio::spawn(async move {
                app.run_reconciler(std::future::pending()).await;
            }));
            drop(tokio::spawn(keep_time(Arc::clone(&server))));
            let callers = callers(&server, &world).await;
            // What was filled is on its way to the disk for minutes otherwise.
            let file = std::fs::File::open(&path).and_then(|file| file.sync_all());
            file.expect("on disk");
            Self {
                size,
                server,
                callers,
                bytes: bytes(&path),
                world: Arc::new(world),
                filled,
            }
        });
        built.await.expect("it does not panic")
    }

    async fn ask(&self, question: &Question, options: &Growth) -> Measured {
        let scenario = Scenario {
            name: question.name.to_owned(),
            connections: options.connections,
            pace: Pace::Closed,
            warm_up: options.duration / 3,
            duration: options.duration,
        };
        let dial = Dial::tcp(&self.server.address);
        let worker = |number| (question.worker)(self, number);
        let measured = run(&scenario, &dial, &processor(), worker).await;
        measured.unwrap_or_else(|trouble| failed(question.name, &trouble))
    }

    /// A worker that asks in the name of one person after the other, so that what is asked for lies
    /// all over the database.
    fn in_turn(
        &self,
        worker: usize,
        request: impl Fn(
            &TestServer,
            &World,
            usize,
        ) -> http::Request<http_body_util::Full<bytes::Bytes>>
        + Send
        + 'static,
    ) -> Box<dyn Worker> {
        let (server, world) = (Arc::clone(&self.server), Arc::clone(&self.world));
        // Strides of a prime come to everybody before they come to anybody again.
        let mut turn = worker * 104_729;
        Box::new(Asking(move || {
            turn += 7_919;
            Some(request(&server, &world, turn))
        }))
    }
}

/// One of so many people, who are spread evenly over the organization.
fn somebody(world: &World, askers: usize, turn: usize) -> &Somebody {
    let people = &world.people;
    let askers = askers.min(people.len());
    &people[turn % askers * (people.len() / askers)]
}

fn credentials(grown: &Grown, askers: usize, worker: usize) -> Box<dyn Worker> {
    grown.in_turn(worker, move |server, world, turn| {
        let one = somebody(world, askers, turn);
        let (role, account) = (&one.role_name, &one.account);
        let uri = format!("/federation/credentials?role_name={role}&account_id={account}");
        portal(server, &uri, &one.access_token)
    })
}

fn accounts(grown: &Grown, askers: usize, worker: usize) -> Box<dyn Worker> {
    grown.in_turn(worker, move |server, world, turn| {
        let token = &somebody(world, askers, turn).access_token;
        portal(server, "/assignment/accounts", token)
    })
}

fn roles(grown: &Grown, askers: usize, worker: usize) -> Box<dyn Worker> {
    grown.in_turn(worker, move |server, world, turn| {
        let one = somebody(world, askers, turn);
        let uri = format!("/assignment/roles?account_id={}", one.account);
        portal(server, &uri, &one.access_token)
    })
}

fn identity(grown: &Grown, worker: usize) -> Box<dyn Worker> {
    let (server, callers) = (Arc::clone(&grown.server), grown.callers.clone());
    let mut turn = worker;
    Box::new(Asking(move || {
        turn += 1;
        let caller = &callers[turn % callers.len()];
        let form = "Action=GetCallerIdentity&Version=2011-06-15";
        let now = server.clock.now();
        Some(query_call(caller, ("sts", &server.address), now, form))
    }))
}

fn assignments(grown: &Grown, worker: usize) -> Box<dyn Worker> {
    grown.in_turn(worker, |server, world, turn| {
        let account = &world.accounts[turn % world.accounts.len()];
        let instance = &server.instance.id;
        let set = format!("arn:aws:sso:::permissionSet/{instance}/{}", world.sets[0].0);
        let input = json!({"InstanceArn": server.instance.arn(), "AccountId": account.as_str(),
            "PermissionSetArn": set});
        let target = ("sso", "SWBExternalService.ListAccountAssignments");
        json_call(server, &server.root, target, &input.to_string())
    })
}

fn user_id(grown: &Grown, worker: usize) -> Box<dyn Worker> {
    grown.in_turn(worker, |server, world, turn| {
        let name = &somebody(world, usize::MAX, turn).user_name;
        let input = json!({"IdentityStoreId": server.instance.identity_store_id.as_str(),
            "AlternateIdentifier": {"UniqueAttribute": {"AttributePath": "userName",
                "AttributeValue": name}}});
        let target = ("identitystore", "AWSIdentityStore.GetUserId");
        json_call(server, &server.root, target, &input.to_string())
    })
}

/// Follows the pages, and begins again after the last one.
struct Pages {
    server: Arc<TestServer>,
    next: Value,
}

fn users(grown: &Grown, _worker: usize) -> Box<dyn Worker> {
    Box::new(Pages {
        server: Arc::clone(&grown.server),
        next: Value::Null,
    })
}

impl Worker for Pages {
    fn step<'a>(&'a mut self, connection: &'a mut Connection) -> Stepping<'a> {
        Box::pin(async move {
            let store = self.server.instance.identity_store_id.as_str();
            let mut input = json!({"IdentityStoreId": store, "MaxResults": 100});
            if self.next.is_string() {
                input["NextToken"] = self.next.clone();
            }
            let target = ("identitystore", "AWSIdentityStore.ListUsers");
            let (server, input) = (&self.server, input.to_string());
            let asked = json_call(server, &server.root, target, &input);
            let mut page = answer(connection, asked).await?;
            self.next = page["NextToken"].take();
            Ok(Step::Done)
        })
    }
}

/// Gets one refresh token with the other.
struct Refreshing {
    server: Arc<TestServer>,
    world: Arc<World>,
    token: String,
}

/// Nobody's token may be used twice: each worker that was ever made takes the next person.
static NEXT: AtomicUsize = AtomicUsize::new(0);

fn refresh(grown: &Grown, _worker: usize) -> Box<dyn Worker> {
    let world = Arc::clone(&grown.world);
    let next = NEXT.fetch_add(1, Ordering::Relaxed);
    Box::new(Refreshing {
        server: Arc::clone(&grown.server),
        token: somebody(&world, usize::MAX, next).refresh_token.clone(),
        world,
    })
}

impl Worker for Refreshing {
    fn step<'a>(&'a mut self, connection: &'a mut Connection) -> Stepping<'a> {
        Box::pin(async move {
            let input = json!({"clientId": self.world.client.as_str(),
                "clientSecret": self.world.client_secret, "grantType": "refresh_token",
                "refreshToken": self.token});
            let asked = post_json(&self.server, "/token", &input);
            let tokens = answer(connection, asked).await?;
            if let Some(next) = tokens["refreshToken"].as_str() {
                next.clone_into(&mut self.token);
            }
            Ok(Step::Done)
        })
    }
}

/// Credentials of a role for some of the people.
async fn callers(server: &TestServer, world: &World) -> Vec<Arc<Caller>> {
    let step = world.people.len().div_ceil(ASKERS);
    let mut callers = Vec::new();
    for one in world.people.iter().step_by(step.max(1)) {
        let person = Person {
            owner: server.instance.owner.clone(),
            identity_store_id: server.instance.identity_store_id.clone(),
            user_id: one.user.clone(),
            user_name: one.user_name.clone(),
            session_id: one.session.clone(),
            scopes: vec![ACCOUNT_ACCESS.to_owned()],
        };
        let cx = server.app.root_cx().with_actor(Actor::Person(person));
        let issued = server
            .app
            .role_credentials(&cx, &one.account, &one.role_name);
        let issued = issued.await.expect("credentials");
        callers.push(Arc::new(Caller {
            access_key_id: issued.access_key_id.to_string(),
            secret: SecretKey::new(issued.secret_access_key.expose()),
            session_token: Some(issued.session_token.expose().to_owned()),
            account: Some(one.account.clone()),
        }));
    }
    callers
}

/// Of a database, with its log.
fn bytes(path: &Path) -> u64 {
    let log = path.with_extension("db-wal");
    [path, &log]
        .iter()
        .filter_map(|path| std::fs::metadata(path).ok())
        .map(|file| file.len())
        .sum()
}
