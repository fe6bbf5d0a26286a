//! `cardea access`: asks the running server who can reach what, and why.

use std::process::ExitCode;

use clap::Subcommand;

use crate::Fatal;

use check::CheckOptions;
use explain::ExplainOptions;
use history::HistoryOptions;
use list::ListOptions;
pub(crate) use list::{aligned, principal_id};
use plan::PlanOptions;
use rules::RulesCommand;

mod check;
mod explain;
mod history;
mod list;
mod plan;
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
    /// List who changed what of users, groups, memberships, permission sets and assignments.
    ///
    /// Newest first. Reads the whole time that is asked for: say from when.
    History(HistoryOptions),
    /// Tell what a change would do, without doing it.
    ///
    /// Who would gain and lose which roles, which actions an edited permission set would allow.
    Plan(PlanOptions),
    /// Tell what would stand against the roles of a permission set, before it is provisioned.
    ///
    /// Ends with status 1 if anything would, and with 2 if it could not be looked for.
    Check(CheckOptions),
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
        AccessCommand::History(options) => {
            history::history(&options).await?;
            Ok(ExitCode::SUCCESS)
        }
        AccessCommand::Plan(options) => {
            plan::plan(&options).await?;
            Ok(ExitCode::SUCCESS)
        }
        AccessCommand::Check(options) => check::check(&options).await,
        AccessCommand::Rules(command) => {
            rules::run(&command).await?;
            Ok(ExitCode::SUCCESS)
        }
    }
}
