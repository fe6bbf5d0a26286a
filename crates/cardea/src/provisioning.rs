//! `cardea provisioning`: asks the running server how far provisioning is, and what failed.

use clap::{Args, Subcommand};
use serde_json::{Map, Value, json};

use crate::Fatal;
use crate::access::aligned;
use crate::client::Client;
use crate::operator::{Output, Server, instant, print, say, text};
use crate::policies::harmless;

#[derive(Debug, Subcommand)]
pub(crate) enum ProvisioningCommand {
    /// Say how far an operation is, and how it stands in each account.
    Status {
        /// The request id that the operation was answered with.
        request_id: String,
        /// Only the accounts where it failed.
        #[arg(long)]
        failed: bool,
        #[command(flatten)]
        asking: Asking,
    },
    /// List what failed for good, newest first, with its reason.
    Failures {
        #[command(flatten)]
        asking: Asking,
    },
    /// Try again what failed: of one operation, in one account or in all where it did.
    Retry {
        /// The request id of the operation.
        request_id: String,
        /// Only in this account.
        #[arg(long, value_name = "ID")]
        account: Option<String>,
        #[command(flatten)]
        asking: Asking,
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

pub(crate) async fn run(command: ProvisioningCommand) -> Result<(), Fatal> {
    match command {
        ProvisioningCommand::Status {
            request_id,
            failed,
            asking,
        } => status(&asking, &request_id, failed.then_some("FAILED")).await,
        ProvisioningCommand::Failures { asking } => failures(&asking).await,
        ProvisioningCommand::Retry {
            request_id,
            account,
            asking,
        } => retry(&asking, &request_id, account.as_deref()).await,
    }
}

async fn status(asking: &Asking, id: &str, only: Option<&str>) -> Result<(), Fatal> {
    let (client, ready) = asking.server.client()?;
    let mut input = named(&ready);
    input.insert("RequestId".to_owned(), json!(id));
    let operation = "Cardea.GetProvisioningStatus";
    let answer = client
        .call("cardea", operation, &Value::Object(input.clone()))
        .await?;
    if let Some(only) = only {
        input.insert("Status".to_owned(), json!(only));
    }
    let targets = all(&client, "ListProvisioningTargets", input, "Targets").await?;
    match asking.output {
        Output::Json => print(&json!({"operation": answer.get("Operation"),
            "progress": answer.get("Progress"), "targets": targets})),
        Output::Table => {
            let number = |name: &str| {
                let progress = answer.get("Progress");
                let count = progress.and_then(|progress| progress.get(name));
                count.and_then(Value::as_i64).unwrap_or_default()
            };
            let state = answer.get("Operation").map(|told| text(told, "Status"));
            say(&format!(
                "{}: {} done, {} pending, {} failed",
                harmless(state.unwrap_or_default()),
                number("Succeeded"),
                number("InProgress"),
                number("Failed")
            ));
            let mut lines = vec![head(&["ACCOUNT", "STATUS", "BECAUSE"])];
            lines.extend(targets.iter().map(|target| {
                ["AccountId", "Status", "FailureReason"]
                    .map(|name| harmless(text(target, name)))
                    .into()
            }));
            say(&aligned(&lines));
        }
    }
    Ok(())
}

async fn failures(asking: &Asking) -> Result<(), Fatal> {
    let (client, ready) = asking.server.client()?;
    let found = all(
        &client,
        "ListProvisioningFailures",
        named(&ready),
        "Failures",
    )
    .await?;
    match asking.output {
        Output::Json => print(&json!({"failures": found})),
        Output::Table if found.is_empty() => say("Nothing has failed."),
        Output::Table => {
            let head = head(&["WHEN", "OPERATION", "REQUEST", "ACCOUNT", "BECAUSE"]);
            let mut lines = vec![head];
            lines.extend(found.iter().map(|failure| {
                let empty = Value::Null;
                let operation = failure.get("Operation").unwrap_or(&empty);
                vec![
                    instant(failure.get("FailedAt")).iso8601(),
                    harmless(text(operation, "Kind")),
                    harmless(text(operation, "RequestId")),
                    harmless(text(failure, "AccountId")),
                    harmless(text(failure, "FailureReason")),
                ]
            }));
            say(&aligned(&lines));
        }
    }
    Ok(())
}

async fn retry(asking: &Asking, id: &str, account: Option<&str>) -> Result<(), Fatal> {
    let (client, ready) = asking.server.client()?;
    let mut input = named(&ready);
    input.insert("RequestId".to_owned(), json!(id));
    let operation = "Cardea.GetProvisioningStatus";
    let answer = client
        .call("cardea", operation, &Value::Object(input.clone()))
        .await?;
    let set = answer
        .get("Operation")
        .map(|told| text(told, "PermissionSetArn"));
    let accounts = if let Some(account) = account {
        vec![account.to_owned()]
    } else {
        let mut failed = input.clone();
        failed.insert("Status".to_owned(), json!("FAILED"));
        let targets = all(&client, "ListProvisioningTargets", failed, "Targets").await?;
        let accounts = targets
            .iter()
            .map(|target| text(target, "AccountId").to_owned());
        accounts.collect()
    };
    input.insert(
        "PermissionSetArn".to_owned(),
        json!(set.unwrap_or_default()),
    );
    for account in &accounts {
        input.insert("AccountId".to_owned(), json!(account));
        let asked = Value::Object(input.clone());
        client
            .call("cardea", "Cardea.RetryProvisioning", &asked)
            .await?;
    }
    match asking.output {
        Output::Json => print(&json!({"requestId": id, "accounts": accounts})),
        Output::Table => say(&format!(
            "Tried again in {} accounts; `cardea provisioning status {}` says how it goes.",
            accounts.len(),
            harmless(id)
        )),
    }
    Ok(())
}

/// All pages of a list.
async fn all(
    client: &Client,
    operation: &str,
    mut input: Map<String, Value>,
    member: &str,
) -> Result<Vec<Value>, Fatal> {
    let mut rows = Vec::new();
    loop {
        let asked = Value::Object(input.clone());
        let target = format!("Cardea.{operation}");
        let answer = client.call("cardea", &target, &asked).await?;
        let page = answer.get(member).and_then(Value::as_array);
        rows.extend(page.into_iter().flatten().cloned());
        match answer.get("NextToken").and_then(Value::as_str) {
            Some(token) => input.insert("NextToken".to_owned(), json!(token)),
            None => return Ok(rows),
        };
    }
}

fn named(ready: &Value) -> Map<String, Value> {
    let mut input = Map::new();
    let arn = json!(text(ready, "instance_arn"));
    input.insert("InstanceArn".to_owned(), arn);
    input
}

fn head(names: &[&str]) -> Vec<String> {
    names.iter().map(|name| (*name).to_owned()).collect()
}
