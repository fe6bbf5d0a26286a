//! What a person does on their own computer: sign in, get credentials for tools, write profiles,
//! open the console, sign out.
//!
//! Invariants: no token in an argument, in an environment variable or in a log; what is kept is
//! sealed; only one process at a time refreshes; nothing asks a question unless a terminal is there
//! to answer it; nothing that a server says reaches a configuration file unchecked.

mod accounts;
mod aws_config;
mod browser;
mod choosing;
mod console;
mod credentials;
mod keeping;
mod login;
mod logout;
mod loopback;
mod portal;
mod profiles;
mod session;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, Subcommand};

pub(crate) use console::ConsoleOptions;
pub(crate) use credentials::CredentialsOptions;
pub(crate) use login::LoginOptions;
pub(crate) use logout::LogoutOptions;
pub(crate) use profiles::ProfilesOptions;

use crate::{Fatal, complain};

/// Somebody has to sign in first.
const SIGN_IN_FIRST: u8 = 3;
/// The server knows who asks, and says no.
const NO_ACCESS: u8 = 4;

/// Why a command did not do what it was for.
#[derive(Debug, thiserror::Error)]
enum Problem {
    /// Nobody is signed in, or not any more.
    #[error("{0}")]
    SignIn(String),
    /// The account or the role is not this person's.
    #[error("{0}")]
    NoAccess(String),
    /// Anything else.
    #[error(transparent)]
    Other(#[from] Fatal),
}

/// A person's commands.
#[derive(Debug, Subcommand)]
pub(crate) enum PersonCommand {
    /// Sign in to a Cardea server, so that the other commands can act for you.
    ///
    /// Opens your browser. From a remote shell, open the address that is printed on your own
    /// computer and paste the address of the page where it ends; or use --device-code where your
    /// administrator allows it.
    Login(Box<LoginOptions>),
    /// Print credentials of a role in an account, in the format of a `credential_process`.
    ///
    /// AWS's tools and SDKs call this by themselves once `cardea profiles --write` has run. Ends
    /// with status 3 if you have to sign in first, and with 4 if the role is not yours.
    Credentials(Box<CredentialsOptions>),
    /// Write a profile for each of your accounts and roles into AWS's configuration file.
    ///
    /// Shows what it would write; writes with --write. Only a marked block of the file is changed.
    Profiles(Box<ProfilesOptions>),
    /// Open the console of an account in your browser.
    Console(Box<ConsoleOptions>),
    /// Sign out: end the session on the server, and forget what is kept here.
    ///
    /// Ends the credentials that came from it as well, wherever they are in use.
    Logout(Box<LogoutOptions>),
}

/// Which of the sign-ins on this computer, and where they are kept.
#[derive(Debug, Args)]
struct Place {
    /// The directory in which sign-ins are kept [default: `cardea` in your configuration directory].
    #[arg(long, env = "CARDEA_HOME", value_name = "DIR")]
    home: Option<PathBuf>,
    #[arg(long, env = "XDG_CONFIG_HOME", hide = true)]
    xdg_config_home: Option<PathBuf>,
    #[arg(long, env = "HOME", hide = true)]
    user_home: Option<PathBuf>,
}

impl Place {
    fn directory(&self) -> Result<PathBuf, Fatal> {
        // The convention says that a path that is not absolute is to be ignored.
        let configuration = self.xdg_config_home.clone();
        let configuration = configuration.filter(|path| path.is_absolute());
        let user = || self.user_home.as_ref().map(|home| home.join(".config"));
        match (&self.home, configuration.or_else(user)) {
            (Some(home), _) => Ok(home.clone()),
            (None, Some(configuration)) => Ok(configuration.join("cardea")),
            (None, None) => Err(Fatal::new(
                "there is no home directory: say with --home where sign-ins are kept",
            )),
        }
    }
}

/// A sign-in that is kept on this computer.
#[derive(Debug, Args)]
struct Signed {
    /// The name that the sign-in was given.
    #[arg(
        long = "session",
        visible_alias = "name",
        env = "CARDEA_SESSION",
        value_name = "SESSION",
        default_value = "default"
    )]
    name: String,
    #[command(flatten)]
    place: Place,
}

pub(crate) async fn run(command: PersonCommand) -> Result<ExitCode, Fatal> {
    let done = match command {
        PersonCommand::Login(options) => login::login(&options).await,
        PersonCommand::Credentials(options) => credentials::credentials(&options).await,
        PersonCommand::Profiles(options) => profiles::profiles(&options).await,
        PersonCommand::Console(options) => console::console(&options).await,
        PersonCommand::Logout(options) => logout::logout(&options).await,
    };
    match done {
        Ok(()) => Ok(ExitCode::SUCCESS),
        Err(Problem::Other(error)) => Err(error),
        Err(Problem::SignIn(text)) => {
            complain(&text);
            Ok(ExitCode::from(SIGN_IN_FIRST))
        }
        Err(Problem::NoAccess(text)) => {
            complain(&text);
            Ok(ExitCode::from(NO_ACCESS))
        }
    }
}

/// Tells a person something beside the output.
#[expect(
    clippy::print_stderr,
    reason = "the standard output belongs to whoever reads it by program"
)]
fn tell(text: &str) {
    eprintln!("{text}");
}
