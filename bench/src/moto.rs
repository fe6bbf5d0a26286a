//! Beside `moto`'s server, which people use today to test against, for the operations that it has: the
//! same client, the same requests, the same run. It keeps everything in memory and checks no
//! signature and no policy; ours does both, and everything is on disk when it answers.

use std::net::TcpListener;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use base::Clock as _;
use bytes::Bytes;
use db::Db;
use http::Request;
use http_body_util::Full;
use load::{
    Answer, Connection, Dial, Figure, Measured, Pace, Processor, Row, Scenario, Step, Stepping,
    Trouble, Worker, run,
};
use serde_json::{Value, json};
use sigv4::SecretKey;
use testkit::{Caller, TestServer, signed};

use crate::stage::{Stage, on};
use crate::wire::{failed, text};

/// What is installed for `make bench`.
const VERSION: &str = include_str!("../requirements.txt");
/// How many of everything there are before it is asked for.
const USERS: usize = 50;
const SETS: usize = 20;
/// How long moto may take to start.
const PATIENCE: Duration = Duration::from_mins(1);

/// It answers more of them no faster, and refuses some.
const CONNECTIONS: usize = 8;

/// How long each operation is asked of each, and by how many.
#[derive(Debug, Clone, Copy)]
struct Effort {
    duration: Duration,
    connections: usize,
}

/// One of the two servers, prepared alike.
struct Side {
    dial: Dial,
    host: String,
    /// Whose clock requests are signed by.
    clock: Arc<TestServer>,
    /// Who may assume a role; all else is asked by the root of ours, whom moto does not look at.
    assumer: Option<Caller>,
    instance: String,
    store: String,
    account: String,
    sets: Vec<String>,
    users: Vec<String>,
    made: AtomicUsize,
}

type Asked = Request<Full<Bytes>>;

/// An operation, and the next request for it.
type Operation = (&'static str, fn(&Side) -> Asked);

/// Those that read first: what others make would be read as well.
const OPERATIONS: &[Operation] = &[
    ("sts GetCallerIdentity", |side| {
        side.query("sts", None, "Action=GetCallerIdentity&Version=2011-06-15")
    }),
    ("sts AssumeRole", |side| {
        let role = format!(
            "arn:aws:iam::{}:role/OrganizationAccountAccessRole",
            side.account
        );
        let role = role.replace(':', "%3A").replace('/', "%2F");
        let form =
            format!("Action=AssumeRole&Version=2011-06-15&RoleSessionName=bench&RoleArn={role}");
        side.query("sts", side.assumer.as_ref(), &form)
    }),
    ("organizations ListAccounts", |side| {
        side.json(
            "organizations",
            "AWSOrganizationsV20161128.ListAccounts",
            &json!({}),
        )
    }),
    ("sso-admin ListPermissionSets", |side| {
        side.sso("ListPermissionSets", json!({"MaxResults": 100}))
    }),
    ("sso-admin ListAccountAssignments", |side| {
        let set = &side.sets[side.next() % SETS];
        let input = json!({"AccountId": side.account, "PermissionSetArn": set});
        side.sso("ListAccountAssignments", input)
    }),
    ("identitystore ListUsers", |side| {
        side.people("ListUsers", json!({"MaxResults": 100}))
    }),
    ("identitystore GetUserId", |side| {
        let name = format!("person-{}", side.next() % USERS);
        let input = json!({"AlternateIdentifier": {"UniqueAttribute":
            {"AttributePath": "userName", "AttributeValue": name}}});
        side.people("GetUserId", input)
    }),
    ("sso-admin CreateAccountAssignment", |side| {
        let place = side.next();
        let (set, user) = (&side.sets[place % SETS], &side.users[place / SETS % USERS]);
        side.sso("CreateAccountAssignment", assignment(side, set, user))
    }),
    ("identitystore CreateUser", |side| {
        side.people("CreateUser", person(&format!("more-{}", side.next())))
    }),
    ("sso-admin CreatePermissionSet", |side| {
        side.sso(
            "CreatePermissionSet",
            json!({"Name": format!("more-{}", side.next())}),
        )
    }),
];

/// Measures both, ours on a database of its own with an organization without members.
pub(crate) async fn beside(stage: &Stage) -> Vec<Row> {
    let Some(program) = &stage.options.moto else {
        println!("  skipped: where moto's server is, is not said (--moto)");
        return Vec::new();
    };
    let path = stage.folder("moto.db");
    let started = on(&stage.server_side, async move {
        let db = Db::open_sqlite(&path).expect("a database");
        db.migrate(store::MIGRATIONS).await.expect("migrated");
        let server = Arc::new(TestServer::start_journaled(db, &path.with_extension("trail")).await);
        let app = server.app.clone();
        drop(tokio::spawn(async move {
            app.run_reconciler(std::future::pending()).await;
        }));
        server
    });
    let server = started.await;
    let ours = ours(&server).await;
    let moto = Moto::start(program).await;
    let theirs = theirs(&server, &moto).await;
    let options = Effort {
        duration: stage.options.duration(),
        connections: stage.options.connections.min(CONNECTIONS),
    };
    let mut rows = Vec::new();
    for (name, request) in OPERATIONS {
        let own = measure(name, &ours, *request, options).await;
        let other = measure(name, &theirs, *request, options).await;
        let version = VERSION.lines().last().unwrap_or_default();
        let about = format!("ours, beside the server of {version}");
        let mut row = Row::new(*name, about);
        let named = |name: &str, value, unit| Figure::new(name, value, unit);
        row = row.figure(named("moto", other.throughput(), "1/s"));
        // Of what fails nothing is compared.
        if own.failed() == 0 && other.failed() == 0 && other.throughput() > 0.0 {
            let ratio = own.throughput() / other.throughput();
            row = row.figure(named("times moto's rate", ratio, "").at_least(1.0));
        }
        for (kind, count) in &other.errors {
            println!("  {name}: moto failed {count} times: {kind}");
        }
        println!("… {name}");
        rows.push(row.measured(own));
    }
    moto.stop();
    rows
}

async fn measure(
    name: &str,
    side: &Arc<Side>,
    request: fn(&Side) -> Asked,
    options: Effort,
) -> Measured {
    let scenario = Scenario {
        name: name.to_owned(),
        connections: options.connections,
        pace: Pace::Closed,
        warm_up: options.duration / 3,
        duration: options.duration,
    };
    let worker = |_| -> Box<dyn Worker> {
        let side = Arc::clone(side);
        Box::new(Asker { side, request })
    };
    let measured = run(&scenario, &side.dial, &Processor::Nobodys, worker).await;
    measured.unwrap_or_else(|trouble| failed(name, &trouble))
}

/// Asks for an operation again and again.
struct Asker {
    side: Arc<Side>,
    request: fn(&Side) -> Asked,
}

impl Worker for Asker {
    fn step<'a>(&'a mut self, connection: &'a mut Connection) -> Stepping<'a> {
        Box::pin(async move {
            send(connection, (self.request)(&self.side)).await?;
            Ok(Step::Done)
        })
    }
}

/// An answer, which has to be well. moto ends a connection with each: the next one is asked for on
/// another.
async fn send(connection: &mut Connection, asked: Asked) -> Result<Answer, Trouble> {
    let answer = connection.ask(asked).await?;
    let ends = answer.headers.get("connection");
    if ends.is_some_and(|ends| ends.as_bytes().eq_ignore_ascii_case(b"close")) {
        connection.close();
    }
    answer.succeeded()
}

async fn ours(server: &Arc<TestServer>) -> Arc<Side> {
    let mut side = Side {
        instance: server.instance.arn(),
        store: server.instance.identity_store_id.as_str().to_owned(),
        ..Side::of(server, server.address.clone())
    };
    let mut connection = side.connection().await;
    let iam = |form: &str| side.query("iam", None, &format!("Version=2010-05-08&{form}"));
    for form in [
        "Action=CreateUser&UserName=bench",
        "Action=AttachUserPolicy&UserName=bench\
         &PolicyArn=arn%3Aaws%3Aiam%3A%3Aaws%3Apolicy%2FAdministratorAccess",
    ] {
        ask(&mut connection, iam(form)).await;
    }
    let key = ask(
        &mut connection,
        iam("Action=CreateAccessKey&UserName=bench"),
    )
    .await;
    let part = |name: &str| {
        let (_, rest) = key.split_once(&format!("<{name}>")).expect("a key");
        rest.split('<').next().unwrap_or_default().to_owned()
    };
    side.assumer = Some(Caller {
        access_key_id: part("AccessKeyId"),
        secret: SecretKey::new(part("SecretAccessKey")),
        session_token: None,
        account: None,
    });
    side.fill().await
}

async fn theirs(server: &Arc<TestServer>, moto: &Moto) -> Arc<Side> {
    let mut side = Side::of(server, moto.address.clone());
    let mut connection = side.connection().await;
    let target = "AWSOrganizationsV20161128.CreateOrganization";
    let create = side.json("organizations", target, &json!({"FeatureSet": "ALL"}));
    ask(&mut connection, create).await;
    let list = side.json("sso", "SWBExternalService.ListInstances", &json!({}));
    let found = parsed(&ask(&mut connection, list).await);
    side.instance = text(&found["Instances"][0]["InstanceArn"]);
    side.store = text(&found["Instances"][0]["IdentityStoreId"]);
    side.fill().await
}

impl Side {
    fn of(server: &Arc<TestServer>, host: String) -> Self {
        Self {
            dial: Dial::tcp(host.clone()),
            host,
            assumer: None,
            clock: Arc::clone(server),
            instance: String::new(),
            store: String::new(),
            account: String::new(),
            sets: Vec::new(),
            users: Vec::new(),
            made: AtomicUsize::new(0),
        }
    }

    /// Makes what is asked for.
    async fn fill(mut self) -> Arc<Self> {
        let mut connection = self.connection().await;
        let target = "AWSOrganizationsV20161128";
        let input = json!({"AccountName": "workload", "Email": "workload@example.com"});
        let make = self.json("organizations", &format!("{target}.CreateAccount"), &input);
        let made = parsed(&ask(&mut connection, make).await);
        let input = json!({"CreateAccountRequestId": made["CreateAccountStatus"]["Id"]});
        let describe = format!("{target}.DescribeCreateAccountStatus");
        let status = self.json("organizations", &describe, &input);
        let status = parsed(&ask(&mut connection, status).await);
        self.account = text(&status["CreateAccountStatus"]["AccountId"]);
        for number in 0..USERS {
            let make = self.people("CreateUser", person(&format!("person-{number}")));
            let made = parsed(&ask(&mut connection, make).await);
            self.users.push(text(&made["UserId"]));
        }
        for number in 0..SETS {
            let input = json!({"Name": format!("set-{number}")});
            let make = self.sso("CreatePermissionSet", input);
            let made = parsed(&ask(&mut connection, make).await);
            let set = text(&made["PermissionSet"]["PermissionSetArn"]);
            for user in self.users.iter().take(10) {
                let make = self.sso("CreateAccountAssignment", assignment(&self, &set, user));
                ask(&mut connection, make).await;
            }
            self.sets.push(set);
        }
        Arc::new(self)
    }

    async fn connection(&self) -> Connection {
        let opened = Connection::open(&self.dial).await;
        opened.unwrap_or_else(|trouble| failed(&self.host, &trouble))
    }

    /// A number that no request had before.
    fn next(&self) -> usize {
        self.made.fetch_add(1, Ordering::Relaxed)
    }

    fn sso(&self, operation: &str, mut input: Value) -> Asked {
        input["InstanceArn"] = json!(self.instance);
        self.json("sso", &format!("SWBExternalService.{operation}"), &input)
    }

    fn people(&self, operation: &str, mut input: Value) -> Asked {
        input["IdentityStoreId"] = json!(self.store);
        self.json(
            "identitystore",
            &format!("AWSIdentityStore.{operation}"),
            &input,
        )
    }

    fn json(&self, service: &str, target: &str, input: &Value) -> Asked {
        let headers = [
            ("content-type", "application/x-amz-json-1.1"),
            ("x-amz-target", target),
        ];
        let (now, body) = (self.clock.clock.now(), input.to_string());
        signed(&self.clock.root, service, now, &self.host, &headers, &body)
    }

    fn query(&self, service: &str, caller: Option<&Caller>, form: &str) -> Asked {
        let headers = [("content-type", "application/x-www-form-urlencoded")];
        let now = self.clock.clock.now();
        let caller = caller.unwrap_or(&self.clock.root);
        signed(caller, service, now, &self.host, &headers, form)
    }
}

fn person(name: &str) -> Value {
    json!({"UserName": name, "DisplayName": name,
        "Name": {"GivenName": name, "FamilyName": "Example"}})
}

fn assignment(side: &Side, set: &str, user: &str) -> Value {
    json!({"PermissionSetArn": set, "TargetId": side.account, "TargetType": "AWS_ACCOUNT",
        "PrincipalType": "USER", "PrincipalId": user})
}

/// The body of an answer, which has to be well.
async fn ask(connection: &mut Connection, asked: Asked) -> String {
    let what = format!("{:?}", asked.headers().get("x-amz-target"));
    let answer = send(connection, asked).await;
    let answer = answer.unwrap_or_else(|trouble| failed(&what, &trouble));
    String::from_utf8_lossy(&answer.body).into_owned()
}

fn parsed(text: &str) -> Value {
    serde_json::from_str(text).unwrap_or_default()
}

/// A running one.
struct Moto {
    process: Child,
    address: String,
}

impl Moto {
    async fn start(program: &Path) -> Self {
        let port = TcpListener::bind("127.0.0.1:0").and_then(|free| free.local_addr());
        let port = port.expect("a port").port();
        #[expect(
            clippy::disallowed_methods,
            reason = "what is measured is another program"
        )]
        let process = Command::new(program)
            .args(["-H", "127.0.0.1", "-p", &port.to_string()])
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn();
        let process = process.expect("moto's server starts");
        let address = format!("127.0.0.1:{port}");
        let began = Instant::now();
        while Connection::open(&Dial::tcp(address.clone())).await.is_err() {
            assert!(began.elapsed() < PATIENCE, "moto's server does not answer");
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        Self { process, address }
    }

    fn stop(mut self) {
        self.process.kill().expect("killed");
        self.process.wait().expect("ended");
    }
}
