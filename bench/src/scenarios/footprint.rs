//! The binary itself, as a process of its own.

use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::time::{Duration, Instant};

use base::{Clock as _, SystemClock};
use db::Db;
use load::{
    Asking, Connection, Dial, Figure, Latencies, Pace, Processor, Row, Scenario, Worker, run,
};
use serde_json::Value;
use sigv4::SecretKey;
use testkit::Caller;

use crate::data::{Somebody, fill};
use crate::stage::{Stage, on};
use crate::wire::{answer, failed, portal_at, query_call};

/// How often it is started on what it left.
const STARTS: usize = 5;
/// What the rows of an organization on disk are decided by.
const SEED: u64 = 7;
/// How long a start may take before it is given up.
const PATIENCE: Duration = Duration::from_mins(1);

/// A running server.
pub(crate) struct Running {
    process: Child,
    /// From its start until it said that it answers.
    pub(crate) took: Duration,
    ready: Value,
}

pub(crate) async fn footprint(stage: &Stage) -> Vec<Row> {
    let Some(binary) = binary(stage) else {
        return Vec::new();
    };
    let data = stage.folder("footprint");
    let first = Running::start(&binary, &data).await;
    let created = first.took;
    drop(first);
    let mut starts = Latencies::default();
    for _ in 1..STARTS {
        let again = Running::start(&binary, &data).await;
        starts.record(again.took);
    }
    let running = Running::start(&binary, &data).await;
    starts.record(running.took);
    // What a start leaves is given back by then.
    tokio::time::sleep(Duration::from_millis(500)).await;
    let idle = running.resident();
    let measured = load_it(stage, &running).await;
    let loaded = running.resident();
    drop(running);
    let about =
        "`cardea serve` on SQLite: killed and started again, then GetCallerIdentity as root";
    let mut row = Row::new("footprint", about)
        .measured(measured)
        .figure(Figure::new(
            "first start, which makes everything",
            created.as_secs_f64(),
            "s",
        ));
    let longest = starts.longest().as_secs_f64();
    row = row.figure(Figure::new("longest start after a kill", longest, "s").at_most(1.0));
    if let Some(idle) = idle {
        row = row.figure(Figure::new("resident, idle", idle, "MB").at_most(60.0));
    }
    if let Some(loaded) = loaded {
        row = row.figure(Figure::new("resident, after the load", loaded, "MB"));
    }
    vec![row]
}

/// The server to start, where it is there.
fn binary(stage: &Stage) -> Option<PathBuf> {
    let binary = match &stage.options.binary {
        Some(binary) => binary.clone(),
        None => std::env::current_exe()
            .expect("this program")
            .with_file_name("cardea"),
    };
    if !binary.is_file() {
        println!("  skipped: `{}` is not there (--binary)", binary.display());
        return None;
    }
    Some(binary)
}

/// The same with an organization of the size of the options on disk, a million users at the most.
pub(crate) async fn grown(stage: &Stage) -> Vec<Row> {
    let Some(binary) = binary(stage) else {
        return Vec::new();
    };
    let data = stage.folder("grown");
    drop(Running::start(&binary, &data).await);
    let (size, path) = (stage.options.size, data.join("cardea.db"));
    let began = Instant::now();
    let world = on(&stage.server_side, async move {
        let db = Db::open_sqlite_to_fill(&path).expect("a database");
        let world = fill(&db, size, SEED, SystemClock::default().now()).await;
        let filled = std::fs::File::open(&path).and_then(|file| file.sync_all());
        filled.expect("on disk");
        world.expect("filled")
    });
    let world = world.await;
    let users = world.shape.users;
    println!(
        "  {users} users written in {:.0} s",
        began.elapsed().as_secs_f64()
    );
    let mut starts = Latencies::default();
    let mut idle = None;
    for _ in 0..STARTS {
        let running = Running::start(&binary, &data).await;
        starts.record(running.took);
        // What a start leaves is given back by then.
        tokio::time::sleep(Duration::from_millis(500)).await;
        idle = running.resident().or(idle);
        drop(running);
    }
    let running = Running::start(&binary, &data).await;
    running.ask_as(&world.people).await;
    let asked = running.resident();
    drop(running);
    let about = format!("`cardea serve` on SQLite with {users} users on disk, killed each time");
    let longest = starts.longest().as_secs_f64();
    let mut row = Row::new("footprint, grown", about)
        .figure(Figure::new("longest start", longest, "s").at_most(1.0));
    if let Some(idle) = idle {
        row = row.figure(Figure::new("resident, idle", idle, "MB").at_most(60.0));
    }
    if let Some((idle, asked)) = idle.zip(asked) {
        let people = world.people.len();
        let each = (asked - idle) * 1e6 / load::float(u64::try_from(people).expect("a count"));
        let name = format!("resident more for each of {people} people who asked");
        row = row.figure(Figure::new(name, each, "bytes"));
    }
    vec![row]
}

async fn load_it(stage: &Stage, running: &Running) -> load::Measured {
    let address = running.address();
    let keys = std::fs::read_to_string(running.text("root_credentials_file"));
    let keys = keys.expect("the root key");
    let value = |name: &str| {
        let line = keys.lines().find_map(|line| line.strip_prefix(name));
        let value = line.and_then(|rest| rest.split_once('='));
        value.expect("a key").1.trim().to_owned()
    };
    let caller = Arc::new(Caller {
        access_key_id: value("aws_access_key_id"),
        secret: SecretKey::new(value("aws_secret_access_key")),
        session_token: None,
        account: None,
    });
    let scenario = Scenario {
        name: "footprint".to_owned(),
        connections: stage.options.connections,
        pace: Pace::Closed,
        warm_up: stage.options.duration() / 3,
        duration: stage.options.duration(),
    };
    let processor = Processor::Process(running.process.id());
    let dial = Dial::tcp(address.clone());
    let measured = run(&scenario, &dial, &processor, |_| -> Box<dyn Worker> {
        let (caller, address) = (Arc::clone(&caller), address.clone());
        Box::new(Asking(move || {
            let form = "Action=GetCallerIdentity&Version=2011-06-15";
            let now = SystemClock::default().now();
            Some(query_call(&caller, ("sts", &address), now, form))
        }))
    });
    let measured = measured.await;
    measured.unwrap_or_else(|trouble| failed("footprint", &trouble))
}

impl Running {
    pub(crate) async fn start(binary: &Path, data: &PathBuf) -> Self {
        std::fs::create_dir_all(data).expect("a folder");
        let (ready, log) = (data.join("ready.json"), data.join("output"));
        if ready.exists() {
            std::fs::remove_file(&ready).expect("removed");
        }
        let output = std::fs::File::create(log).expect("a file");
        // A port that was free just now; whoever listens on port 0 tells it too late for nobody.
        let port = TcpListener::bind("127.0.0.1:0").and_then(|free| free.local_addr());
        let listen = port.expect("a port").to_string();
        let began = Instant::now();
        #[expect(
            clippy::disallowed_methods,
            reason = "what is measured is another program"
        )]
        let process = Command::new(binary)
            .args(["serve", "--listen", &listen, "--data"])
            .arg(data)
            .stdin(Stdio::null())
            .stdout(output.try_clone().expect("a file"))
            .stderr(output)
            .spawn();
        let process = process.expect("it starts");
        while !ready.exists() {
            assert!(began.elapsed() < PATIENCE, "the server does not answer");
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
        let took = began.elapsed();
        // The file is written before it gets its name, or a moment later.
        let ready = loop {
            let text = std::fs::read_to_string(&ready).expect("readable");
            match serde_json::from_str(&text) {
                Ok(value) => break value,
                Err(_) => tokio::time::sleep(Duration::from_millis(1)).await,
            }
        };
        Self {
            process,
            took,
            ready,
        }
    }

    fn text(&self, name: &str) -> String {
        self.ready[name].as_str().unwrap_or_default().to_owned()
    }

    fn address(&self) -> String {
        let url = self.text("url");
        let address = url.split("://").nth(1).unwrap_or_default();
        address.trim_end_matches('/').to_owned()
    }

    /// Each of them asks for their accounts and for the credentials of a role, one after the other.
    async fn ask_as(&self, people: &[Somebody]) {
        let host = self.address();
        let mut connection = Connection::open(&Dial::tcp(&host))
            .await
            .expect("it listens");
        for somebody in people {
            let (role, account) = (&somebody.role_name, &somebody.account);
            let credentials =
                format!("/federation/credentials?role_name={role}&account_id={account}");
            for uri in ["/assignment/accounts", &credentials] {
                let asked = portal_at(&host, uri, &somebody.access_token);
                let found = answer(&mut connection, asked).await;
                found.unwrap_or_else(|trouble| failed("grown", &trouble));
            }
        }
    }

    /// Resident megabytes, of a million bytes each.
    pub(crate) fn resident(&self) -> Option<f64> {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.process.id()));
        let status = status.ok()?;
        let line = status
            .lines()
            .find_map(|line| line.strip_prefix("VmRSS:"))?;
        let kib: f64 = line.trim().strip_suffix("kB")?.trim().parse().ok()?;
        Some(kib * 1024.0 / 1e6)
    }
}

/// It ends as by a power cut, also when something goes wrong here.
impl Drop for Running {
    fn drop(&mut self) {
        if self.process.kill().is_ok() {
            self.process.wait().expect("ended");
        }
    }
}
