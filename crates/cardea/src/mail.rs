//! `cardea mail`: what became of letters to people, and whether they arrive.

use clap::{Args, Subcommand, ValueEnum};
use serde_json::{Value, json};

use crate::Fatal;
use crate::access::aligned;
use crate::operator::{Output, Server, instant, print, say, text};
use crate::policies::harmless;

#[derive(Debug, Subcommand)]
pub(crate) enum MailCommand {
    /// List letters, newest first; never what they say.
    List {
        #[command(flatten)]
        asking: Asking,
        /// Only those that are so far.
        #[arg(long)]
        status: Option<Status>,
    },
    /// Send a letter that says nothing.
    Test {
        #[command(flatten)]
        asking: Asking,
        /// Whom to.
        address: String,
    },
}

#[derive(Debug, Args)]
pub(crate) struct Asking {
    #[command(flatten)]
    server: Server,
    /// How to print.
    #[arg(long, default_value = "table")]
    output: Output,
}

/// How far a letter has come.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub(crate) enum Status {
    /// It waits, for the first attempt or another.
    Queued,
    /// A mail server has taken it.
    Sent,
    /// It was given up.
    Failed,
}

impl Status {
    const fn as_str(self) -> &'static str {
        match self {
            Self::Queued => "QUEUED",
            Self::Sent => "SENT",
            Self::Failed => "FAILED",
        }
    }
}

pub(crate) async fn run(command: MailCommand) -> Result<(), Fatal> {
    match command {
        MailCommand::List { asking, status } => list(&asking, status).await,
        MailCommand::Test { asking, address } => test(&asking, &address).await,
    }
}

async fn list(asking: &Asking, status: Option<Status>) -> Result<(), Fatal> {
    let (client, ready) = asking.server.client()?;
    let mut input = json!({"IdentityStoreId": text(&ready, "identity_store_id")});
    if let Some(status) = status {
        input = with(input, "Status", status.as_str());
    }
    let mut found = Vec::new();
    loop {
        let page = client.call("cardea", "Cardea.ListMails", &input).await?;
        let some = page.get("Mails").and_then(Value::as_array);
        found.extend(some.into_iter().flatten().cloned());
        match page.get("NextToken").and_then(Value::as_str) {
            Some(token) => input = with(input, "NextToken", token),
            None => break,
        }
    }
    let at = |mail: &Value, name: &str| match mail.get(name) {
        Some(value) if !value.is_null() => instant(Some(value)).iso8601(),
        _ => String::new(),
    };
    if asking.output == Output::Json {
        let rows: Vec<Value> = found
            .iter()
            .map(|mail| {
                json!({
                    "mailId": mail.get("MailId"),
                    "kind": mail.get("Kind"),
                    "emailAddress": mail.get("EmailAddress"),
                    "status": mail.get("Status"),
                    "attempts": mail.get("Attempts"),
                    "createdAt": at(mail, "CreatedAt"),
                    "nextAttemptAt": at(mail, "NextAttemptAt"),
                    "endedAt": at(mail, "EndedAt"),
                    "failureReason": mail.get("FailureReason"),
                })
            })
            .collect();
        print(&json!({"mails": rows}));
        return Ok(());
    }
    if found.is_empty() {
        say("There are no letters.");
        return Ok(());
    }
    let head = ["WRITTEN", "STATUS", "KIND", "TO", "ATTEMPTS", "NEXT", "WHY"];
    let mut lines: Vec<Vec<String>> = vec![head.map(str::to_owned).into()];
    lines.extend(found.iter().map(|mail| {
        let attempts = mail.get("Attempts").and_then(Value::as_i64);
        vec![
            at(mail, "CreatedAt"),
            harmless(text(mail, "Status")),
            harmless(text(mail, "Kind")),
            harmless(text(mail, "EmailAddress")),
            attempts.unwrap_or_default().to_string(),
            at(mail, "NextAttemptAt"),
            harmless(text(mail, "FailureReason")),
        ]
    }));
    say(&aligned(&lines));
    Ok(())
}

async fn test(asking: &Asking, address: &str) -> Result<(), Fatal> {
    let (client, ready) = asking.server.client()?;
    let input = json!({
        "IdentityStoreId": text(&ready, "identity_store_id"), "EmailAddress": address});
    client.call("cardea", "Cardea.SendTestMail", &input).await?;
    match asking.output {
        Output::Json => print(&json!({"emailAddress": address})),
        Output::Table => say(&format!(
            "A letter to {} is on its way. `cardea mail list` tells what became of it.",
            harmless(address)
        )),
    }
    Ok(())
}

fn with(mut input: Value, name: &str, value: &str) -> Value {
    if let Some(input) = input.as_object_mut() {
        input.insert(name.to_owned(), json!(value));
    }
    input
}
