//! `cardea bench`: how fast a running server answers. It only reads.

use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;
use std::time::Duration;

use base::{Clock as _, Secret, SystemClock};
use bytes::Bytes;
use clap::Args;
use http::Request;
use http_body_util::Full;
use load::{Asking, Machine, Measured, Pace, Processor, Report, Row, Scenario, Worker};
use serde_json::{Value, json};

use crate::Fatal;
use crate::client::Client;
use crate::operator::{Output, Server, print, say, text};

type Asked = Request<Full<Bytes>>;
/// The next request, over and over.
type Next = Arc<dyn Fn() -> Option<Asked> + Send + Sync>;

/// Nothing is changed, but every request is recorded in the audit trail, as all requests are.
#[derive(Debug, Args)]
pub(crate) struct BenchOptions {
    /// How long each operation is asked, after a third of that to warm up.
    #[arg(long, default_value_t = 5, value_name = "N", value_parser = clap::value_parser!(u32).range(1..=3600))]
    seconds: u32,
    /// How many connections ask at the same time.
    #[arg(long, default_value_t = 16, value_name = "N", value_parser = clap::value_parser!(u16).range(1..=1024))]
    connections: u16,
    /// Ask so many times a second, whatever the server does, and not as fast as it answers.
    #[arg(long, value_name = "PER-SECOND", value_parser = clap::value_parser!(u32).range(1..))]
    rate: Option<u32>,
    /// A file with a person's access token, as `aws sso login` leaves one: adds the access portal's API.
    #[arg(long, value_name = "FILE")]
    token_file: Option<PathBuf>,
    /// The server's process, where it runs on this machine: adds its processor time.
    #[arg(long, value_name = "PID")]
    server_pid: Option<u32>,
    /// Write a page with charts as well.
    #[arg(long, value_name = "FILE")]
    html: Option<PathBuf>,
    #[command(flatten)]
    server: Server,
    /// How to print.
    #[arg(long, default_value = "table")]
    output: Output,
    /// The same as `--output json`.
    #[arg(long, conflicts_with = "output")]
    json: bool,
}

/// Asks, prints; status 1 where anything was answered with an error.
pub(crate) async fn run(options: BenchOptions) -> Result<ExitCode, Fatal> {
    let (client, ready) = options.server.client()?;
    let bench = Bench {
        client: Arc::new(client),
        ready,
        options,
    };
    let mut report = Report::new("Cardea: speed of a running server", bench.machine());
    let health = bench.measure("health", bench.health()?).await?;
    let about = "GET /health/live, which does nothing: what the others are compared with";
    report
        .rows
        .push(Row::new("health", about).measured(health.clone()));
    for (name, about, next) in bench.scenarios().await? {
        let measured = bench.measure(name, next).await?;
        let row = Row::new(name, about).measured(measured);
        report.rows.push(row.bare(health.clone()));
    }
    bench.tell(&report)?;
    let failed = |row: &Row| {
        row.measured
            .as_ref()
            .is_some_and(|found| found.failed() > 0)
    };
    Ok(if report.rows.iter().any(failed) {
        ExitCode::FAILURE
    } else {
        ExitCode::SUCCESS
    })
}

struct Bench {
    client: Arc<Client>,
    ready: Value,
    options: BenchOptions,
}

impl Bench {
    fn machine(&self) -> Machine {
        let mut machine = Machine::this();
        machine.add("Server", self.client.url());
        machine.add("Version", env!("CARGO_PKG_VERSION"));
        machine.add("Date", SystemClock::default().now().iso8601());
        machine
    }

    fn health(&self) -> Result<Next, Fatal> {
        let health = self.client.unsigned("/health/live", None)?;
        Ok(Arc::new(move || Some(health.clone())))
    }

    /// What is asked, in the order of the report.
    async fn scenarios(&self) -> Result<Vec<(&'static str, &'static str, Next)>, Fatal> {
        let mut all = vec![
            ("GetCallerIdentity", "STS, signed by root", self.identity()),
            (
                "ListUsers",
                "a page of 100, signed by root",
                self.json_call(
                    ("identitystore", "AWSIdentityStore.ListUsers"),
                    &json!({"IdentityStoreId": text(&self.ready, "identity_store_id"),
                        "MaxResults": 100}),
                ),
            ),
        ];
        if let Some(input) = self.assigned().await? {
            let target = ("sso", "SWBExternalService.ListAccountAssignments");
            let about = "a page of 100 of one account and permission set, signed by root";
            all.push((
                "ListAccountAssignments",
                about,
                self.json_call(target, &input),
            ));
        }
        if let Some(file) = &self.options.token_file {
            let token = std::fs::read_to_string(file)
                .map_err(|error| Fatal(format!("cannot read `{}`: {error}", file.display())))?;
            let token = Secret::new(token.trim());
            let asked = self.client.unsigned("/assignment/accounts", Some(&token))?;
            let about = "the access portal's API, with a person's token";
            all.push(("ListAccounts", about, Arc::new(move || Some(asked.clone()))));
        }
        Ok(all)
    }

    /// What lists the assignments of a permission set somewhere, where one is anywhere.
    async fn assigned(&self) -> Result<Option<Value>, Fatal> {
        let instance = text(&self.ready, "instance_arn");
        let sso = async |operation: &str, input: Value| {
            let target = format!("SWBExternalService.{operation}");
            self.client.call("sso", &target, &input).await
        };
        let sets = sso("ListPermissionSets", json!({"InstanceArn": instance})).await?;
        let sets = sets.get("PermissionSets").and_then(Value::as_array);
        for set in sets.into_iter().flatten() {
            let input = json!({"InstanceArn": instance, "PermissionSetArn": set});
            let found = sso("ListAccountsForProvisionedPermissionSet", input).await?;
            if let Some(account) = found.pointer("/AccountIds/0") {
                return Ok(Some(
                    json!({"InstanceArn": instance, "PermissionSetArn": set,
                    "AccountId": account, "MaxResults": 100}),
                ));
            }
        }
        Ok(None)
    }

    fn identity(&self) -> Next {
        let client = Arc::clone(&self.client);
        let headers = [("content-type", "application/x-www-form-urlencoded")];
        let form = "Action=GetCallerIdentity&Version=2011-06-15";
        Arc::new(move || client.signed("sts", &headers, form).ok())
    }

    fn json_call(&self, (service, target): (&'static str, &'static str), input: &Value) -> Next {
        let (client, body) = (Arc::clone(&self.client), input.to_string());
        Arc::new(move || client.signed_json(service, target, &body).ok())
    }

    async fn measure(&self, name: &str, next: Next) -> Result<Measured, Fatal> {
        let options = &self.options;
        let duration = Duration::from_secs(options.seconds.into());
        let pace = options
            .rate
            .map_or(Pace::Closed, |rate| Pace::Open(rate.into()));
        let scenario = Scenario {
            name: name.to_owned(),
            connections: options.connections.into(),
            pace,
            warm_up: duration / 3,
            duration,
        };
        let processor = options
            .server_pid
            .map_or(Processor::Nobodys, Processor::Process);
        let dial = self.client.dial();
        load::run(&scenario, &dial, &processor, |_| -> Box<dyn Worker> {
            let next = Arc::clone(&next);
            Box::new(Asking(move || next()))
        })
        .await
        .map_err(|trouble| Fatal(format!("cannot ask `{}`: {trouble}", self.client.url())))
    }

    fn tell(&self, report: &Report) -> Result<(), Fatal> {
        if self.options.json || self.options.output == Output::Json {
            print(&report.json());
        } else {
            say(report.table().trim_end());
        }
        let Some(path) = &self.options.html else {
            return Ok(());
        };
        std::fs::write(path, report.html())
            .map_err(|error| Fatal(format!("cannot write `{}`: {error}", path.display())))
    }
}
