//! The command line.

use std::process::ExitCode;

use clap::{Parser, Subcommand};

use crate::access::AccessCommand;
use crate::bench::BenchOptions;
use crate::config::ServeOptions;
use crate::doctor::DoctorCommand;
use crate::identity_source::IdentitySourceCommand;
use crate::mail::MailCommand;
use crate::operator::RootCredentialsOptions;
use crate::person::PersonCommand;
use crate::policies::PolicyCommand;
use crate::provisioning::ProvisioningCommand;
use crate::saml::SamlCommand;
use crate::scim::ScimCommand;
use crate::sessions::SessionsCommand;
use crate::sign_in_rules::SignInCommand;
use crate::user::UserCommand;
use crate::{
    Fatal, access, bench, doctor, identity_source, mail, operator, person, policies, provisioning,
    saml, scim, serve, sessions, sign_in_rules, user,
};

/// A self-hosted identity center, wire-compatible with AWS IAM Identity Center.
#[derive(Debug, Parser)]
#[command(name = "cardea", version, about, arg_required_else_help = true)]
pub(crate) struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Run the server.
    Serve(Box<ServeOptions>),
    /// Administer people: passwords, whether they may sign in, and sessions.
    #[command(subcommand)]
    User(UserCommand),
    #[command(flatten)]
    Person(PersonCommand),
    /// Decide how people may sign in.
    #[command(subcommand)]
    SignIn(SignInCommand),
    /// Decide where people prove who they are: here, or at an external identity provider.
    #[command(subcommand)]
    IdentitySource(IdentitySourceCommand),
    /// See what became of letters to people, and whether they arrive.
    #[command(subcommand)]
    Mail(MailCommand),
    /// Print temporary root credentials for an account of the organization (one hour).
    ///
    /// The output is what AWS tools expect of a `credential_process`.
    RootCredentials(RootCredentialsOptions),
    /// Check and try policy documents, without a server.
    #[command(subcommand)]
    Policy(PolicyCommand),
    /// Ask the running server who can reach what, and why.
    #[command(subcommand)]
    Access(AccessCommand),
    /// Ask the running server how far provisioning is, and what failed.
    #[command(subcommand)]
    Provisioning(ProvisioningCommand),
    /// Decide how long the sessions of people last.
    #[command(subcommand)]
    Sessions(SessionsCommand),
    /// Administer the SAML identity provider that people sign in with.
    #[command(subcommand)]
    Saml(SamlCommand),
    /// Set up automatic provisioning from an identity provider (SCIM), and see how it goes.
    #[command(subcommand)]
    Scim(ScimCommand),
    /// Say what is wrong, and what to do about it.
    #[command(subcommand)]
    Doctor(DoctorCommand),
    /// Measure how fast the running server answers what is only read.
    Bench(Box<BenchOptions>),
}

impl Cli {
    pub(crate) async fn run(self) -> Result<ExitCode, Fatal> {
        match self.command {
            Command::Serve(options) => serve::serve(*options).await?,
            Command::User(command) => user::run(command).await?,
            Command::Person(command) => return person::run(command).await,
            Command::SignIn(command) => sign_in_rules::run(command).await?,
            Command::IdentitySource(command) => identity_source::run(command).await?,
            Command::Mail(command) => mail::run(command).await?,
            Command::RootCredentials(options) => operator::root_credentials(options).await?,
            Command::Policy(command) => return policies::run(command),
            Command::Access(command) => return access::run(command).await,
            Command::Provisioning(command) => provisioning::run(command).await?,
            Command::Scim(command) => scim::run(command).await?,
            Command::Doctor(command) => return doctor::run(command).await,
            Command::Bench(options) => return bench::run(*options).await,
            Command::Sessions(command) => sessions::run(command).await?,
            Command::Saml(command) => saml::run(command).await?,
        }
        Ok(ExitCode::SUCCESS)
    }
}
