//! `cardea access`: asks the running server who can reach what, and why.

use std::process::ExitCode;

use clap::Subcommand;

use crate::Fatal;

use explain::ExplainOptions;
use list::ListOptions;
use rules::RulesCommand;

mod explain;
mod list;
mod rules;

#[derive(Debug, Subcommand)]
pub(crate) enum AccessCommand {
    /// Explain why a principal may or may not do something, from the server's present state.
    ///
    /// Ends with status 1 if it is denied, and with 2 if it could not be explained.
    Explain(Box<ExplainOptions>),
    /// List what a user or group can reach, or who reaches an account or uses a permission set.
    ///
    /// Each row says every reason: assigned directly, or through which group.
    List(ListOptions),
    /// Make, list and delete rules that assign permission sets in parts of the organization.
    #[command(subcommand)]
    Rules(RulesCommand),
}

pub(crate) async fn run(command: AccessCommand) -> Result<ExitCode, Fatal> {
    match command {
        AccessCommand::Explain(options) => explain::explain(&options).await,
        AccessCommand::List(options) => {
            list::list(&options).await?;
            Ok(ExitCode::SUCCESS)
        }
        AccessCommand::Rules(command) => {
            rules::run(&command).await?;
            Ok(ExitCode::SUCCESS)
        }
    }
}
