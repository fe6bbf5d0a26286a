//! The binary: configuration, wiring, TLS, signals.

mod access;
mod bench;
mod cli;
mod client;
mod config;
mod data_directory;
mod demo;
mod doctor;
mod emulator;
mod endpoint;
mod identity_source;
mod listener;
mod logging;
mod mail;
mod operator;
mod outside;
mod own_answers;
mod person;
mod policies;
mod provisioning;
mod saml;
mod scim;
mod serve;
mod sessions;
mod sign_in_rules;
mod smtp;
mod user;

use std::process::ExitCode;

use clap::Parser as _;

/// A request allocates some hundred times, on whichever thread it is.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// A failure that the operator can do something about: one line that says what is wrong and what
/// to do. The process ends with status 2.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
struct Fatal(String);

impl Fatal {
    fn new(message: impl Into<String>) -> Self {
        Self(message.into())
    }
}

fn main() -> ExitCode {
    let cli = cli::Cli::parse();
    let runtime = match tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
    {
        Ok(runtime) => runtime,
        Err(error) => return fail(&Fatal(format!("cannot start the runtime: {error}"))),
    };
    match runtime.block_on(cli.run()) {
        Ok(status) => status,
        Err(error) => fail(&error),
    }
}

fn fail(error: &Fatal) -> ExitCode {
    complain(&error.to_string());
    ExitCode::from(2)
}

/// Says what is wrong, in one line, whatever a library puts into its message.
#[expect(
    clippy::print_stderr,
    reason = "the last word of a command line program"
)]
fn complain(text: &str) {
    let line: Vec<&str> = text.split_whitespace().collect();
    eprintln!("cardea: {}", line.join(" "));
}
