//! `cardea access rules`.

use clap::{Args, Subcommand};
use serde_json::{Value, json};

use super::list::aligned;
use crate::Fatal;
use crate::client::Client;
use crate::operator::{Output, Server, print, say, text};
use crate::policies::{harmless, read};

#[derive(Debug, Subcommand)]
pub(crate) enum RulesCommand {
    /// List the assignment rules.
    List(RulesOptions),
    /// Show an assignment rule, and what it has brought about.
    Show(RuleOptions),
    /// Make an assignment rule; prints it.
    Create(CreateOptions),
    /// Delete an assignment rule, and the assignments that only it is a reason for.
    Delete(RuleOptions),
}

#[derive(Debug, Args)]
pub(crate) struct RulesOptions {
    #[command(flatten)]
    server: Server,
    /// How to print.
    #[arg(long, default_value = "table")]
    output: Output,
}

#[derive(Debug, Args)]
pub(crate) struct RuleOptions {
    /// The rule's name or its id.
    #[arg(value_name = "RULE")]
    rule: String,
    #[command(flatten)]
    server: Server,
}

#[derive(Debug, Args)]
pub(crate) struct CreateOptions {
    /// A JSON file with the members of `CreateAssignmentRule` but `InstanceArn`; `-` is the
    /// standard input.
    #[arg(long, value_name = "FILE")]
    file: String,
    #[command(flatten)]
    server: Server,
}

pub(super) async fn run(command: &RulesCommand) -> Result<(), Fatal> {
    match command {
        RulesCommand::List(options) => list(options).await,
        RulesCommand::Show(options) => {
            let (asking, input) = Asking::about(options).await?;
            print(&asking.call("GetAssignmentRule", input).await?);
            Ok(())
        }
        RulesCommand::Create(options) => {
            let input: Value = serde_json::from_str(&read(&options.file)?).map_err(|error| {
                Fatal(format!(
                    "`{}` is not JSON: {error}",
                    harmless(&options.file)
                ))
            })?;
            let asking = Asking::of(&options.server)?;
            let made = asking.call("CreateAssignmentRule", input).await?;
            print(made.get("AssignmentRule").unwrap_or(&Value::Null));
            Ok(())
        }
        RulesCommand::Delete(options) => {
            let (asking, input) = Asking::about(options).await?;
            asking.call("DeleteAssignmentRule", input).await?;
            say("The rule covers nothing any more; it goes with the last of its assignments.");
            Ok(())
        }
    }
}

async fn list(options: &RulesOptions) -> Result<(), Fatal> {
    let rules = Asking::of(&options.server)?.all().await?;
    match options.output {
        Output::Json => print(&json!({"rules": rules})),
        Output::Table if rules.is_empty() => say("There are no assignment rules."),
        Output::Table => {
            let head = [
                "RULE",
                "ID",
                "STATUS",
                "TARGET",
                "PRINCIPALS",
                "PERMISSION SETS",
            ];
            let mut lines = vec![head.map(str::to_owned).to_vec()];
            lines.extend(rules.iter().map(line));
            say(&aligned(&lines));
        }
    }
    Ok(())
}

fn line(rule: &Value) -> Vec<String> {
    let count = |name: &str| rule.get(name).and_then(Value::as_array).map_or(0, Vec::len);
    let parent = rule.pointer("/Target/Parent");
    let target = parent.map_or("account tags", |parent| text(parent, "ParentId"));
    vec![
        harmless(text(rule, "Name")),
        text(rule, "AssignmentRuleId").to_owned(),
        text(rule, "Status").to_owned(),
        harmless(target),
        count("Principals").to_string(),
        count("PermissionSetArns").to_string(),
    ]
}

/// A client and the instance that it asks.
struct Asking {
    client: Client,
    instance: String,
}

impl Asking {
    fn of(server: &Server) -> Result<Self, Fatal> {
        let (client, ready) = server.client()?;
        Ok(Self {
            client,
            instance: text(&ready, "instance_arn").to_owned(),
        })
    }

    /// The same, and the input that names a rule by its id or its name.
    async fn about(options: &RuleOptions) -> Result<(Self, Value), Fatal> {
        let asking = Self::of(&options.server)?;
        let told = options.rule.as_str();
        let rules = asking.all().await?;
        let found = rules
            .iter()
            .find(|rule| text(rule, "AssignmentRuleId") == told || text(rule, "Name") == told)
            .ok_or_else(|| Fatal(format!("there is no assignment rule `{}`", harmless(told))))?;
        let id = json!({"AssignmentRuleId": text(found, "AssignmentRuleId")});
        Ok((asking, id))
    }

    async fn all(&self) -> Result<Vec<Value>, Fatal> {
        let mut rules = Vec::new();
        let mut input = json!({});
        loop {
            let page = self.call("ListAssignmentRules", input).await?;
            let found = page.get("AssignmentRules").and_then(Value::as_array);
            rules.extend(found.into_iter().flatten().cloned());
            match page.get("NextToken").and_then(Value::as_str) {
                Some(token) => input = json!({"NextToken": token}),
                None => return Ok(rules),
            }
        }
    }

    async fn call(&self, operation: &str, mut input: Value) -> Result<Value, Fatal> {
        if let Some(members) = input.as_object_mut() {
            members.insert("InstanceArn".to_owned(), json!(self.instance));
        }
        let target = format!("Cardea.{operation}");
        self.client.call("cardea", &target, &input).await
    }
}
