//! What scenarios play on: the server, the bare endpoint, the organization.

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use axum::Router;
use base::Clock as _;
use bytes::Bytes;
use db::{Db, Error};
use load::{Dial, Measured, Pace, Processor, Row, Scenario, Worker, run};
use testkit::TestServer;
use tokio::net::TcpListener;
use tokio::runtime::Handle;
use tokio::sync::OnceCell;

use crate::options::Options;
use crate::scenarios::Assigned;
use crate::wire::failed;
use crate::world::World;

pub(crate) struct Stage {
    pub(crate) options: Options,
    pub(crate) server: Arc<TestServer>,
    pub(crate) db: Db,
    pub(crate) world: World,
    /// Where what belongs to the server runs.
    pub(crate) server_side: Handle,
    /// The assignments that `assign` makes and others need.
    pub(crate) assigned: OnceCell<Assigned>,
    bare: Bare,
    folder: PathBuf,
}

/// An endpoint that reads a body and answers so many bytes.
struct Bare {
    dial: Dial,
    size: Arc<AtomicUsize>,
}

/// The most that the bare endpoint answers.
const LARGEST: usize = 4 << 20;

impl Stage {
    pub(crate) async fn build(options: Options, server_side: Handle) -> Self {
        let folder = std::env::temp_dir().join(format!("cardea-bench-{}", std::process::id()));
        std::fs::create_dir_all(&folder).expect("a folder");
        let (path, postgres) = (folder.join("bench.db"), options.postgres.clone());
        let trail = folder.join("trail");
        let (server, db, bare) = on(&server_side, async move {
            let db = match &postgres {
                None => Db::open_sqlite(&path),
                Some(url) => Db::connect_postgres(url).await,
            };
            let db = db.expect("a database");
            db.migrate(store::MIGRATIONS).await.expect("migrated");
            let server = match &postgres {
                None => TestServer::start_journaled(db.clone(), &trail).await,
                Some(_) => TestServer::start_on(db.clone()).await,
            };
            let server = Arc::new(server);
            let app = server.app.clone();
            drop(tokio::spawn(async move {
                app.run_reconciler(std::future::pending()).await;
            }));
            drop(tokio::spawn(keep_time(Arc::clone(&server))));
            (server, db, Bare::start().await)
        })
        .await;
        // Here comes in what fills a database in bulk (`data::fill`): it knows the same `World`.
        let began = Instant::now();
        let world = World::build(&server, &db, &options).await;
        println!(
            "{} accounts, {} permission sets, {} assignments, {} people; written in {:.1} s",
            world.accounts.len(),
            world.sets.len(),
            world.assignments,
            world.people.len(),
            began.elapsed().as_secs_f64()
        );
        Self {
            options,
            server,
            db,
            world,
            server_side,
            assigned: OnceCell::new(),
            bare,
            folder,
        }
    }

    pub(crate) fn dial(&self) -> Dial {
        Dial::tcp(&self.server.address)
    }

    /// A folder that is removed at the end.
    pub(crate) fn folder(&self, name: &str) -> PathBuf {
        self.folder.join(name)
    }

    /// Asks as fast as answers come, or at the pace of the options; then the same of the bare
    /// endpoint, with answers of the same size.
    pub(crate) async fn measure(
        &self,
        (name, about): (&str, &str),
        worker: impl Fn(usize) -> Box<dyn Worker>,
    ) -> Row {
        self.measure_beside((name, about), self.options.connections, &worker, &worker)
            .await
    }

    /// The same where what is asked depends on earlier answers, which the bare endpoint's are not.
    pub(crate) async fn measure_beside(
        &self,
        (name, about): (&str, &str),
        connections: usize,
        own: impl Fn(usize) -> Box<dyn Worker>,
        bare: impl Fn(usize) -> Box<dyn Worker>,
    ) -> Row {
        let measured = self.run(name, connections, &self.dial(), own).await;
        let bare = self.bare(name, connections, measured.answer_bytes, bare);
        let bare = bare.await;
        Row::new(name, about).measured(measured).bare(bare)
    }

    /// Asks the server at `dial`.
    pub(crate) async fn run(
        &self,
        name: &str,
        connections: usize,
        dial: &Dial,
        worker: impl Fn(usize) -> Box<dyn Worker>,
    ) -> Measured {
        let scenario = Scenario {
            name: name.to_owned(),
            connections,
            pace: self.options.pace(),
            warm_up: self.options.duration() / 3,
            duration: self.options.duration(),
        };
        let measured = run(&scenario, dial, &processor(), worker).await;
        measured.unwrap_or_else(|trouble| failed(name, &trouble))
    }

    /// The same until no worker has anything left to do.
    pub(crate) async fn run_all(
        &self,
        name: &str,
        connections: usize,
        worker: impl Fn(usize) -> Box<dyn Worker>,
    ) -> Measured {
        let scenario = Scenario {
            name: name.to_owned(),
            connections,
            pace: Pace::Closed,
            warm_up: Duration::ZERO,
            duration: Duration::from_hours(1),
        };
        let measured = run(&scenario, &self.dial(), &processor(), worker).await;
        measured.unwrap_or_else(|trouble| failed(name, &trouble))
    }

    /// Asks the bare endpoint, half as long.
    pub(crate) async fn bare(
        &self,
        name: &str,
        connections: usize,
        answer_bytes: f64,
        worker: impl Fn(usize) -> Box<dyn Worker>,
    ) -> Measured {
        // What was asked before must not be written down while bare is measured.
        let caught_up = self.server.app.catch_up_trail().await;
        caught_up.expect("the trail is written");
        let size: usize = format!("{answer_bytes:.0}").parse().unwrap_or(0);
        self.bare.size.store(size.min(LARGEST), Ordering::Relaxed);
        let scenario = Scenario {
            name: format!("{name}, bare"),
            connections,
            pace: self.options.pace(),
            warm_up: self.options.duration() / 6,
            duration: self.options.duration() / 2,
        };
        let measured = run(&scenario, &self.bare.dial, &processor(), worker).await;
        measured.unwrap_or_else(|trouble| failed(name, &trouble))
    }

    /// Returns when the reconciler has nothing left to do.
    pub(crate) async fn until_converged(&self) {
        until_converged(&self.db).await;
    }

    pub(crate) fn remove(&self) {
        std::fs::remove_dir_all(&self.folder).expect("removed");
    }
}

pub(crate) async fn until_converged(db: &Db) {
    loop {
        let any = "SELECT 1 FROM provisioning_targets LIMIT 1";
        let left: Result<_, Error> = db.read("left", |tx| tx.find(any, &[])).await;
        if left.expect("read").is_none() {
            return;
        }
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
}

/// What the server's side computes.
pub(crate) fn processor() -> Processor {
    Processor::Threads(
        ["server-", "sqlite-writer", "trail-journal"]
            .map(ToOwned::to_owned)
            .to_vec(),
    )
}

/// Runs something on the server's threads.
pub(crate) async fn on<T: Send + 'static>(
    side: &Handle,
    work: impl Future<Output = T> + Send + 'static,
) -> T {
    side.spawn(work).await.expect("it does not panic")
}

/// Moves the server's clock as time goes by: what has to wait, waits no longer than that.
pub(crate) async fn keep_time(server: Arc<TestServer>) {
    let mut last = Instant::now();
    loop {
        tokio::time::sleep(Duration::from_millis(10)).await;
        let micros = i64::try_from(last.elapsed().as_micros()).expect("a time");
        last = Instant::now();
        server.advance(base::Duration::from_micros(micros));
    }
}

impl Bare {
    async fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let address = listener.local_addr().expect("an address").to_string();
        let size = Arc::new(AtomicUsize::new(0));
        let (body, wanted) = (Bytes::from(vec![b'x'; LARGEST]), Arc::clone(&size));
        let router = Router::new().fallback(move |_read: Bytes| {
            let body = body.slice(..wanted.load(Ordering::Relaxed));
            async move { body }
        });
        drop(tokio::spawn(
            async move { axum::serve(listener, router).await },
        ));
        Self {
            dial: Dial::tcp(address),
            size,
        }
    }
}

/// Seconds since 1970 of the server's clock.
pub(crate) fn now(server: &TestServer) -> i64 {
    server.clock.now().seconds()
}
