//! `cardea console`.

use clap::Args;
use serde_json::json;

use super::browser::BrowserOptions;
use super::session::Session;
use super::{Problem, Signed, choosing, tell};
use crate::Fatal;
use crate::operator::{Output, instant, print, say, text};

#[derive(Debug, Args)]
pub(crate) struct ConsoleOptions {
    /// The account: its id or its name [default: you are asked].
    #[arg(long, value_name = "ACCOUNT")]
    account: Option<String>,
    /// The role [default: the only one, or you are asked].
    #[arg(long, value_name = "ROLE")]
    role: Option<String>,
    /// The page to begin at [default: what the permission set says, or the console's first].
    #[arg(long, value_name = "URL")]
    destination: Option<String>,
    /// Print the link and open nothing.
    ///
    /// Whoever has the link has the session: it is good for a quarter of an hour.
    #[arg(long)]
    print: bool,
    #[command(flatten)]
    signed: Signed,
    #[command(flatten)]
    browser: BrowserOptions,
    /// How to print.
    #[arg(long, default_value = "table")]
    output: Output,
}

pub(super) async fn console(options: &ConsoleOptions) -> Result<(), Problem> {
    let mut session = Session::open(&options.signed)?;
    let account = choosing::account(&mut session, options.account.as_deref()).await?;
    let role = choosing::role(&mut session, &account, options.role.as_deref()).await?;
    let mut input = json!({"accountId": account.as_str(), "roleName": role});
    if let (Some(destination), Some(members)) = (&options.destination, input.as_object_mut()) {
        members.insert("destination".to_owned(), json!(destination));
    }
    let answer = match session.call("CreateConsoleSession", &input).await {
        Err(Problem::NoAccess(_)) => {
            return Err(choosing::no_such_role(&mut session, &account, &role).await?);
        }
        answer => answer?,
    };
    let url = text(&answer, "signInUrl");
    if !url.bytes().all(|b| b.is_ascii_graphic()) || !is_address(url) {
        return Err(Fatal::new("the server answers with a link that is none").into());
    }
    if !options.print && options.output == Output::Table {
        tell("Your browser is asked to open the console…");
    }
    let directory = options.signed.place.directory()?;
    let directory = std::path::absolute(&directory).unwrap_or(directory);
    let server = session.portal().endpoint();
    let opened = !options.print && options.browser.open_secret(url, server, &directory).await;
    match options.output {
        Output::Json => print(&json!({"accountId": account.as_str(), "roleName": role,
            "signInUrl": url, "expiresAt": instant(answer.get("expiresAt")).iso8601(),
            "opened": opened})),
        Output::Table if options.print => say(url),
        Output::Table if opened => {
            say(&format!(
                "The console opens with {role} in account {account}."
            ));
        }
        Output::Table => say(&format!(
            "Open this address in your browser; keep it to yourself, and use it soon:\n\n  {url}"
        )),
    }
    Ok(())
}

fn is_address(url: &str) -> bool {
    url.starts_with("https://") || url.starts_with("http://")
}
