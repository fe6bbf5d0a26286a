//! `cardea policy`: checks policy documents and tries requests against them. It
//! asks no server.

use std::io::Read as _;
use std::path::Path;
use std::process::ExitCode;

use clap::{Args, Subcommand, ValueEnum};
use policy::{Document, PolicyKind};
use serde_json::Value;

use crate::Fatal;
use crate::operator::{Output, print};

pub(crate) use excerpt::harmless;
pub(crate) use rendering::{as_json, as_table};
pub(crate) use request::grouped;
use simulate::SimulateOptions;
use validate::validate;

mod excerpt;
mod rendering;
mod request;
mod simulate;
mod validate;

#[derive(Debug, Subcommand)]
pub(crate) enum PolicyCommand {
    /// Check a policy document, and say where and why it is wrong or doubtful.
    ///
    /// Ends with status 1 if there is an error, and with 2 if it could not be checked.
    Validate(ValidateOptions),
    /// Try a request against policy documents, and say what decides and why.
    ///
    /// Ends with status 1 if a request is denied, and with 2 if it could not be tried.
    Simulate(Box<SimulateOptions>),
}

#[derive(Debug, Args)]
pub(crate) struct ValidateOptions {
    /// The document, or `-` for the standard input.
    file: String,
    /// What the document is attached to.
    #[arg(long = "type", value_name = "TYPE", default_value = "identity")]
    kind: Kind,
    /// How to print.
    #[arg(long, default_value = "table")]
    output: Output,
}

/// The kinds of policies, as the command line names them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Kind {
    /// Of a user, a group, a role or a permission set.
    Identity,
    /// Of any resource but a role.
    Resource,
    /// Of a role: who may assume it.
    Trust,
    /// A permissions boundary.
    Boundary,
    /// Passed when a session is made.
    Session,
    /// A service control policy of an organization.
    Scp,
    /// A resource control policy of an organization.
    Rcp,
}

pub(crate) fn run(command: PolicyCommand) -> Result<ExitCode, Fatal> {
    match command {
        PolicyCommand::Validate(options) => validate(&options),
        PolicyCommand::Simulate(options) => simulate::simulate(&options),
    }
}

impl Kind {
    fn as_policy_kind(self) -> PolicyKind {
        match self {
            Self::Identity => PolicyKind::Identity,
            Self::Resource => PolicyKind::Resource,
            Self::Trust => PolicyKind::Trust,
            Self::Boundary => PolicyKind::Boundary,
            Self::Session => PolicyKind::Session,
            Self::Scp => PolicyKind::ServiceControl,
            Self::Rcp => PolicyKind::ResourceControl,
        }
    }

    fn described(self) -> &'static str {
        match self {
            Self::Identity => "an identity policy",
            Self::Resource => "a resource policy",
            Self::Trust => "a trust policy",
            Self::Boundary => "a permissions boundary",
            Self::Session => "a session policy",
            Self::Scp => "a service control policy",
            Self::Rcp => "a resource control policy",
        }
    }

    fn as_str(self) -> &'static str {
        match self {
            Self::Identity => "identity",
            Self::Resource => "resource",
            Self::Trust => "trust",
            Self::Boundary => "boundary",
            Self::Session => "session",
            Self::Scp => "scp",
            Self::Rcp => "rcp",
        }
    }
}

/// A document's text, of at most one byte more than the parser takes.
pub(crate) fn read(file: &str) -> Result<String, Fatal> {
    let most = u64::try_from(policy::document::MAX_BYTES).unwrap_or(u64::MAX);
    let mut bytes = Vec::new();
    let read = if file == "-" {
        let standard = std::io::stdin().lock();
        standard
            .take(most.saturating_add(1))
            .read_to_end(&mut bytes)
    } else {
        std::fs::File::open(Path::new(file))
            .and_then(|opened| opened.take(most.saturating_add(1)).read_to_end(&mut bytes))
    };
    let file = harmless(file);
    read.map_err(|error| Fatal(format!("cannot read `{file}`: {error}")))?;
    String::from_utf8(bytes).map_err(|_not_text| Fatal(format!("`{file}` is not UTF-8 text")))
}

/// The name of a document in messages.
fn shown_name(file: &str) -> String {
    match file {
        "-" => "standard input".to_owned(),
        file => harmless(file),
    }
}

/// Refuses a document that cannot be used, with the place and a way on.
fn unusable(file: &str, kind: Kind, malformed: &policy::Malformed) -> Fatal {
    let at = malformed.position.map_or(String::new(), |position| {
        format!(":{}:{}", position.line, position.column)
    });
    let (name, detail) = (shown_name(file), harmless(&malformed.detail));
    Fatal(format!(
        "{name}{at}: {detail}; `cardea policy validate --type {} {name}` tells more",
        kind.as_str()
    ))
}

fn show(value: &Value) {
    print(value);
}

/// How many statements a document has.
fn statements_of(text: &str, kind: PolicyKind) -> Option<usize> {
    let document = Document::parse(text, kind).ok()?;
    Some(document.statements().len())
}
