//! `cardea access check`.

use std::process::ExitCode;

use clap::Args;
use serde_json::{Value, json};

use super::list::aligned;
use crate::Fatal;
use crate::client::Client;
use crate::operator::{Output, Server, print, say, text};
use crate::policies::harmless;

#[derive(Debug, Args)]
pub(crate) struct CheckOptions {
    /// The permission set's name or its ARN.
    #[arg(value_name = "PERMISSION_SET")]
    permission_set: String,
    /// Only in this account; may be repeated [default: every account that has the permission set].
    #[arg(long, value_name = "ID")]
    account: Vec<String>,
    #[command(flatten)]
    server: Server,
    /// How to print.
    #[arg(long, default_value = "table")]
    output: Output,
}

/// How many names a message lists.
const NAMES: usize = 10;

pub(super) async fn check(options: &CheckOptions) -> Result<ExitCode, Fatal> {
    let (client, ready) = options.server.client()?;
    let instance = text(&ready, "instance_arn");
    let set = set_arn(&client, instance, &options.permission_set).await?;
    let mut input = json!({"InstanceArn": instance, "PermissionSetArn": set});
    if let (false, Some(input)) = (options.account.is_empty(), input.as_object_mut()) {
        input.insert("AccountIds".to_owned(), json!(options.account));
    }
    let checks = all(
        &client,
        ("cardea", "Cardea.CheckProvisioning"),
        input,
        "Checks",
    )
    .await?;
    let is_bad = checks.iter().any(|check| problems(check).next().is_some());
    match options.output {
        Output::Json => print(&json!({
            "permissionSetArn": set,
            "checks": checks.iter().map(check_json).collect::<Vec<_>>(),
        })),
        Output::Table if checks.is_empty() => say("No account has the permission set."),
        Output::Table => say(&table(&checks)),
    }
    Ok(if is_bad {
        ExitCode::FAILURE
    } else {
        ExitCode::SUCCESS
    })
}

/// The ARN of a permission set that is told by its name or its ARN.
async fn set_arn(client: &Client, instance: &str, told: &str) -> Result<String, Fatal> {
    if told.starts_with("arn:") {
        return Ok(told.to_owned());
    }
    let input = json!({"InstanceArn": instance});
    let target = ("sso", "SWBExternalService.ListPermissionSets");
    let mut names = Vec::new();
    for arn in all(client, target, input, "PermissionSets").await? {
        let input = json!({"InstanceArn": instance, "PermissionSetArn": arn});
        let target = "SWBExternalService.DescribePermissionSet";
        let found = client.call("sso", target, &input).await?;
        let name = found
            .get("PermissionSet")
            .map_or("", |set| text(set, "Name"));
        if name == told {
            return Ok(arn.as_str().unwrap_or_default().to_owned());
        }
        names.push(harmless(name));
    }
    names.sort();
    let more = if names.len() > NAMES { ", …" } else { "" };
    names.truncate(NAMES);
    let known = if names.is_empty() {
        "there is none yet".to_owned()
    } else {
        format!("there are {}{more}", names.join(", "))
    };
    Err(Fatal(format!(
        "no permission set is called `{}`: {known}",
        harmless(told)
    )))
}

/// Every page of a list.
async fn all(
    client: &Client,
    (service, target): (&str, &str),
    mut input: Value,
    member: &str,
) -> Result<Vec<Value>, Fatal> {
    let mut found = Vec::new();
    loop {
        let page = client.call(service, target, &input).await?;
        let some = page.get(member).and_then(Value::as_array);
        found.extend(some.into_iter().flatten().cloned());
        let token = page.get("NextToken").filter(|token| token.is_string());
        let (Some(token), Some(input)) = (token, input.as_object_mut()) else {
            return Ok(found);
        };
        input.insert("NextToken".to_owned(), token.clone());
    }
}

fn check_json(check: &Value) -> Value {
    let problems = problems(check)
        .map(|problem| json!({"kind": problem.get("Kind"), "message": problem.get("Message")}));
    json!({
        "accountId": check.get("AccountId"),
        "provisioned": check.get("Provisioned"),
        "problems": problems.collect::<Vec<_>>(),
    })
}

/// A line for each problem, and one for each account that has none.
fn table(checks: &[Value]) -> String {
    let head = ["ACCOUNT", "PROVISIONED", "PROBLEM", "BECAUSE"];
    let mut lines = vec![head.map(str::to_owned).to_vec()];
    for check in checks {
        let is_there = check.get("Provisioned").and_then(Value::as_bool) == Some(true);
        let is_there = if is_there { "yes" } else { "no" };
        let line = |kind: &str, message: &str| {
            let cells = [text(check, "AccountId"), is_there, kind, message];
            cells.map(harmless).to_vec()
        };
        let before = lines.len();
        let problems = problems(check);
        lines.extend(problems.map(|problem| line(text(problem, "Kind"), text(problem, "Message"))));
        if lines.len() == before {
            lines.push(line("none", ""));
        }
    }
    aligned(&lines)
}

fn problems(check: &Value) -> impl Iterator<Item = &Value> {
    let problems = check.get("Problems").and_then(Value::as_array);
    problems.into_iter().flatten()
}
