//! How fast provisioning is: `make bench-provisioning`, or
//! `bench [--accounts N] [--sets N] [--postgres URL] [--reach]`.
//!
//! Everything runs in one process on one machine: the server (the real front door, on a database
//! on disk), its reconciler, the client that signs, and a bare endpoint that answers a body of the
//! same size. So the numbers are for ratios and for looking for what is slow; docs/performance.md
//! has those of a run, with its conditions.
#![expect(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::print_stdout,
    clippy::cast_precision_loss,
    clippy::as_conversions,
    reason = "a measurement that cannot be taken ends the program, and prints what it finds"
)]

mod data;
mod growth;
mod house;
mod load;
mod moto;
mod reach;
mod wire;

use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

use ::load::{Machine, Report};
use db::Db;
use serde_json::json;
use testkit::TestServer;
use tokio::runtime::{Builder, Handle, Runtime};

use crate::growth::Growth;
use crate::house::House;
use crate::load::{Call, bare, drive};
use crate::moto::Beside;

/// As the binary has it.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// How many connections the client has.
const CONNECTIONS: usize = 64;
/// How often the portal is asked for.
const PORTALS: usize = 50;
/// How often a revocation is measured.
const REVOCATIONS: usize = 50;

struct Options {
    accounts: usize,
    sets: usize,
    /// Who can reach what, instead of provisioning.
    reach: bool,
    postgres: Option<String>,
    /// Cost as it grows, instead of provisioning; up to the largest of these.
    growth: Option<data::Size>,
    /// Beside moto's server, which this is.
    moto: Option<std::path::PathBuf>,
    /// How long each rate is measured.
    seconds: u64,
}

fn main() {
    let options = options();
    let (server, client) = (runtime("server"), runtime("client"));
    client.block_on(async {
        let folder = std::env::temp_dir().join(format!("cardea-bench-{}", std::process::id()));
        let duration = Duration::from_secs(options.seconds);
        if let Some(largest) = options.growth {
            let growth = Growth {
                sizes: largest.and_smaller(),
                duration,
                connections: 16,
                folder: folder.clone(),
            };
            let report = growth::growth(&growth, server.handle()).await;
            println!("{}", report.table());
            std::fs::remove_dir_all(&folder).expect("removed");
        } else if let Some(program) = &options.moto {
            std::fs::create_dir_all(&folder).expect("a folder");
            let table = beside_moto(program, duration, (server.handle(), &folder)).await;
            println!("{table}");
            std::fs::remove_dir_all(&folder).expect("removed");
        } else {
            provisioning(options).await;
        }
    });
    server.shutdown_background();
}

fn runtime(side: &'static str) -> Runtime {
    Builder::new_multi_thread()
        .thread_name(format!("{side}-runtime"))
        .enable_all()
        .build()
        .expect("a runtime")
}

async fn beside_moto(
    program: &Path,
    duration: Duration,
    (server_side, folder): (&Handle, &Path),
) -> String {
    let path = folder.join("beside.db");
    let started = server_side.spawn(async move {
        let db = Db::open_sqlite(&path).expect("a database");
        db.migrate(store::MIGRATIONS).await.expect("migrated");
        let server = Arc::new(TestServer::start_on(db).await);
        let app = server.app.clone();
        drop(tokio::spawn(async move {
            app.run_reconciler(std::future::pending()).await;
        }));
        server
    });
    let server = started.await.expect("it does not panic");
    let mut report = Report::new("Cardea beside moto", Machine::this());
    let beside = Beside {
        program,
        duration,
        connections: 8,
    };
    report.rows = moto::beside(&server, beside).await;
    report.table()
}

async fn provisioning(options: Options) {
    let folder = std::env::temp_dir().join(format!("cardea-bench-{}", std::process::id()));
    std::fs::create_dir_all(&folder).expect("a folder");
    let (engine, db) = match &options.postgres {
        None => ("SQLite", Db::open_sqlite(&folder.join("bench.db"))),
        Some(url) => ("PostgreSQL", Db::connect_postgres(url).await),
    };
    let db = db.expect("a database");
    db.migrate(store::MIGRATIONS).await.expect("migrated");
    let house = House::build(db, options.accounts, options.sets).await;
    println!(
        "{engine}, {} accounts, {} permission sets, {CONNECTIONS} connections",
        options.accounts, options.sets
    );
    if options.reach {
        reach::reach(&house).await;
    } else {
        let accepted = assignments(&house).await;
        bare_endpoint(&house, accepted).await;
        provision_again(&house).await;
        portal(&house).await;
        revocations(&house).await;
    }
    drop(house);
    std::fs::remove_dir_all(&folder).expect("removed");
}

fn options() -> Options {
    let mut options = Options {
        accounts: 1_000,
        sets: 10,
        reach: false,
        postgres: None,
        growth: None,
        moto: None,
        seconds: 5,
    };
    let mut words = std::env::args().skip(1);
    while let Some(word) = words.next() {
        if word == "--reach" {
            options.reach = true;
            continue;
        }
        let value = words.next().expect("a value after each option");
        match word.as_str() {
            "--accounts" => options.accounts = value.parse().expect("a number"),
            "--sets" => options.sets = value.parse().expect("a number"),
            "--growth" => options.growth = data::Size::parse(&value),
            "--moto" => options.moto = Some(value.into()),
            "--seconds" => options.seconds = value.parse().expect("a number"),
            "--postgres" => options.postgres = Some(value),
            _ => println!("unknown: {word}"),
        }
    }
    options
}

/// Every permission set in every account, for one group; answers how many were accepted a second.
async fn assignments(house: &House) -> f64 {
    let mut calls = Vec::new();
    for account in &house.accounts {
        for set in &house.sets {
            calls.push(house.sso(
                "CreateAccountAssignment",
                &json!({"PermissionSetArn": set, "TargetId": account,
                    "TargetType": "AWS_ACCOUNT", "PrincipalType": "GROUP",
                    "PrincipalId": house.group}),
            ));
        }
    }
    let count = calls.len();
    let began = Instant::now();
    let driven = drive(&house.server.address, &house.server, calls, CONNECTIONS).await;
    house.until_converged().await;
    let converged = began.elapsed();
    let accepted = count as f64 / driven.took.as_secs_f64();
    println!(
        "CreateAccountAssignment: {count} in {:.2} s, {accepted:.0}/s accepted, p50 {:.1} ms, \
         p99 {:.1} ms",
        driven.took.as_secs_f64(),
        driven.percentile(50),
        driven.percentile(99),
    );
    println!(
        "converged {:.2} s after the first request, {:.2} s after the last answer",
        converged.as_secs_f64(),
        converged.saturating_sub(driven.took).as_secs_f64()
    );
    assert_eq!(house.roles().await, count, "a role a pair");
    accepted
}

/// What the same client does with an endpoint that does nothing.
async fn bare_endpoint(house: &House, accepted: f64) {
    let address = bare().await;
    let call = || {
        house.sso(
            "CreateAccountAssignment",
            &json!({"Padding": "x".repeat(400)}),
        )
    };
    let calls: Vec<Call> = (0..20_000).map(|_| call()).collect();
    let count = calls.len();
    let driven = drive(&address, &house.server, calls, CONNECTIONS).await;
    let rate = count as f64 / driven.took.as_secs_f64();
    println!(
        "bare endpoint: {rate:.0}/s; CreateAccountAssignment is {:.3} of it",
        accepted / rate
    );
}

/// One permission set changes in every account.
async fn provision_again(house: &House) {
    let set = house.sets.first().expect("a permission set");
    let policy = json!({"PermissionSetArn": set,
        "ManagedPolicyArn": "arn:aws:iam::aws:policy/ReadOnlyAccess"});
    house
        .ok("AttachManagedPolicyToPermissionSet", &policy)
        .await;
    let began = Instant::now();
    let input = json!({"PermissionSetArn": set, "TargetType": "ALL_PROVISIONED_ACCOUNTS"});
    let asked = house.ok("ProvisionPermissionSet", &input).await;
    let answered = began.elapsed();
    let id = asked["PermissionSetProvisioningStatus"]["RequestId"].clone();
    let describe = json!({"ProvisionPermissionSetRequestId": id});
    loop {
        let status = house
            .ok("DescribePermissionSetProvisioningStatus", &describe)
            .await;
        match status["PermissionSetProvisioningStatus"]["Status"].as_str() {
            Some("IN_PROGRESS") => tokio::time::sleep(Duration::from_millis(5)).await,
            other => {
                assert_eq!(other, Some("SUCCEEDED"));
                break;
            }
        }
    }
    println!(
        "re-provisioned to {} accounts in {:.2} s, answered after {:.2} s",
        house.accounts.len(),
        began.elapsed().as_secs_f64(),
        answered.as_secs_f64()
    );
}

/// Everything on the first page of somebody who reaches every account.
async fn portal(house: &House) {
    let person = house.person("portal").await;
    let mut times = Vec::new();
    let mut bytes = 0;
    for _ in 0..PORTALS {
        let began = Instant::now();
        bytes = house.portal(&person).await;
        times.push(began.elapsed());
    }
    println!("GetPortal: {bytes} bytes, {}", spread(&mut times));
}

/// From the call that ends somebody's access to the first refusal of their credentials.
async fn revocations(house: &House) {
    let mut left = Vec::new();
    let mut disabled = Vec::new();
    for number in 0..REVOCATIONS {
        let person = house.person(&format!("leaver-{number}")).await;
        let began = Instant::now();
        house.leave(&person).await;
        house.until_refused(&person).await;
        left.push(began.elapsed());
        let person = house.person(&format!("disabled-{number}")).await;
        let began = Instant::now();
        house.disable(&person).await;
        house.until_refused(&person).await;
        disabled.push(began.elapsed());
    }
    for (what, mut times) in [
        ("DeleteGroupMembership", left),
        ("disabling a user", disabled),
    ] {
        println!("{what} to the first refusal: {}", spread(&mut times));
    }
}

fn spread(times: &mut [Duration]) -> String {
    times.sort();
    let at = |index: usize| {
        times
            .get(index)
            .map_or(0.0, |time| time.as_secs_f64() * 1e3)
    };
    let (median, longest) = (at(times.len() / 2), at(times.len().saturating_sub(1)));
    format!("median {median:.1} ms, longest {longest:.1} ms")
}
