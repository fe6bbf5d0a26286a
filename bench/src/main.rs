//! How fast Cardea is: `make bench`, or `bench --help`.
//!
//! Everything runs in one process on one machine: the server (the real front door, on a database
//! on disk) and its reconciler on threads named `server-…`, the client that signs on threads named
//! `client-…`, and among the server's threads a bare endpoint that reads a body and answers as many
//! bytes as the scenario's own answers have. So what counts are ratios of one run;
//! `docs/performance.md` says what each scenario is, and has the figures of a run with its conditions.
#![expect(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::print_stdout,
    clippy::future_not_send,
    reason = "a measurement that cannot be taken ends the program, prints what it finds, and stays on the \
              thread that waits for it"
)]

mod browser;
mod data;
mod growth;
mod moto;
mod options;
mod scenarios;
mod stage;
mod wire;
mod world;

use std::path::Path;

use base::{Clock as _, SystemClock};
use clap::Parser as _;
use load::{Machine, Report};
use tokio::runtime::{Builder, Runtime};

use crate::growth::{Growth, QUESTIONS};
use crate::options::{Options, Size};
use crate::stage::Stage;

/// As the binary has it.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() {
    let options = Options::parse();
    if let Some(largest) = options.growth {
        return grow(&options, largest);
    }
    let chosen = scenarios::chosen(scenarios::ALL, |known| known.name, &options.only)
        .unwrap_or_else(|unknown| panic_with(&unknown));
    let (server, client) = (runtime("server"), runtime("client"));
    client.block_on(async {
        let mut report = Report::new("Cardea: speed", machine(&options));
        let stage = Stage::build(options, server.handle().clone()).await;
        for scenario in chosen {
            println!("… {}", scenario.name);
            report.rows.extend((scenario.run)(&stage).await);
        }
        println!("\n{}", report.table());
        write(&stage.options, &report);
        stage.remove();
    });
    // Neither the reconciler nor the clock ever ends by itself.
    server.shutdown_background();
}

/// The questions that are asked all the time, at this size and at all smaller ones.
fn grow(options: &Options, largest: Size) {
    let questions = scenarios::chosen(QUESTIONS, |known| known.key, &options.only)
        .unwrap_or_else(|unknown| panic_with(&unknown));
    let (server, client) = (runtime("server"), runtime("client"));
    let folder = std::env::temp_dir().join(format!("cardea-growth-{}", std::process::id()));
    let growth = Growth {
        sizes: largest.and_smaller(),
        duration: options.duration(),
        connections: options.connections,
        questions,
        folder: folder.clone(),
    };
    let rows = client.block_on(growth::rows(&growth, server.handle()));
    let mut report = Report::new("Cardea: cost as it grows", machine(options));
    report.rows = rows;
    println!("\n{}", report.table());
    write(options, &report);
    server.shutdown_background();
    std::fs::remove_dir_all(&folder).expect("removed");
}

/// Ends the program with a line for people.
fn panic_with(text: &str) -> ! {
    clap::Error::raw(clap::error::ErrorKind::InvalidValue, format!("{text}\n")).exit()
}

fn runtime(side: &'static str) -> Runtime {
    Builder::new_multi_thread()
        .thread_name(format!("{side}-runtime"))
        // What a thread has computed is known as long as it is there.
        .thread_keep_alive(std::time::Duration::from_hours(1))
        .enable_all()
        .build()
        .expect("a runtime")
}

fn machine(options: &Options) -> Machine {
    let mut machine = Machine::this();
    let engine = if options.postgres.is_some() {
        "PostgreSQL"
    } else {
        "SQLite on disk, synchronous=FULL"
    };
    let profile = if cfg!(debug_assertions) {
        "debug: the figures say nothing"
    } else {
        "measure (as release, without LTO)"
    };
    machine.add("Engine", engine);
    machine.add("Size", options.size.name());
    machine.add("Version", env!("CARGO_PKG_VERSION"));
    machine.add("Profile", profile);
    machine.add("Date", SystemClock::default().now().iso8601());
    machine
}

fn write(options: &Options, report: &Report) {
    let files = [
        (&options.json, format!("{:#}\n", report.json())),
        (&options.html, report.html()),
        (&options.markdown, report.markdown()),
    ];
    for (path, text) in files {
        let Some(path) = path else { continue };
        if let Some(folder) = path.parent().filter(|folder| *folder != Path::new("")) {
            std::fs::create_dir_all(folder).expect("a folder for the report");
        }
        std::fs::write(path, text).expect("the report is written");
        println!("written: {}", path.display());
    }
}
