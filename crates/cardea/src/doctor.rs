//! `cardea doctor`: what stands between people and their sign-in.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, Subcommand};

use crate::Fatal;
use crate::operator::{Output, Server};

mod checks;
mod clock;
mod facts;
mod names;
mod report;
mod response;
mod trail;

use report::Report;

#[derive(Debug, Subcommand)]
pub(crate) enum DoctorCommand {
    /// Look at sign-in with the external identity provider: the identity source, the provider's
    /// metadata and certificates, the clocks, our own address, SCIM tokens and user names.
    ///
    /// Ends with status 1 if anything is to be mended, and with 2 if it could not be looked at.
    Idp(IdpOptions),
}

#[derive(Debug, Args)]
pub(crate) struct IdpOptions {
    /// Judge a SAML response that was captured from a browser: base64, as the form has it, or XML.
    ///
    /// It is judged on this machine and sent to nobody.
    #[arg(long, value_name = "FILE", conflicts_with = "last")]
    response: Option<PathBuf>,
    /// Explain the newest sign-in at the identity provider that failed.
    #[arg(long)]
    last: bool,
    #[command(flatten)]
    server: Server,
    /// How to print.
    #[arg(long, default_value = "table")]
    output: Output,
    /// The same as `--output json`.
    #[arg(long, conflicts_with = "output")]
    json: bool,
}

pub(crate) async fn run(command: DoctorCommand) -> Result<ExitCode, Fatal> {
    let DoctorCommand::Idp(options) = command;
    let (client, ready) = options.server.client()?;
    let facts = facts::gather(&client, &ready).await?;
    let report = match &options.response {
        Some(file) => {
            let document = response::read(file)?;
            Report::of_sign_in(response::examine(&document, &facts))
        }
        None if options.last => Report::of_sign_in(trail::last(&client, &facts).await?),
        None => Report::of_set_up(checks::examine(&facts)),
    };
    let output = if options.json {
        Output::Json
    } else {
        options.output
    };
    report.print(output);
    Ok(if report.is_healthy() {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}
