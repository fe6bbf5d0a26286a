//! `cardea identity-source`: where people prove who they are.

mod oidc;

use std::io::{IsTerminal as _, Write as _, stdin, stdout};

use clap::{Args, Subcommand, ValueEnum};
use serde_json::{Value, json};

use crate::Fatal;
use crate::client::Client;
use crate::operator::{Output, Server, print, say, text};
use crate::policies::harmless;
use oidc::OidcCommand;

#[derive(Debug, Subcommand)]
pub(crate) enum IdentitySourceCommand {
    /// Show where people prove who they are, and where else they could.
    Show(Asking),
    /// Tell what a change would do, without doing it.
    Plan(PlanOptions),
    /// Change it, after showing what that does.
    ///
    /// Needs the word ACCEPT, typed or as --confirm. It works with the server's own credentials:
    /// whoever cannot sign in any more because of a wrong provider changes it back in the same way.
    Change(ChangeOptions),
    /// The provider that people can sign in at by OIDC.
    #[command(subcommand)]
    Oidc(OidcCommand),
}

#[derive(Debug, Args)]
pub(crate) struct Asking {
    #[command(flatten)]
    server: Server,
    /// How to print.
    #[arg(long, default_value = "table")]
    output: Output,
}

#[derive(Debug, Args)]
pub(crate) struct PlanOptions {
    /// Where people are to prove who they are.
    source: Source,
    #[command(flatten)]
    asking: Asking,
}

#[derive(Debug, Args)]
pub(crate) struct ChangeOptions {
    /// Where people are to prove who they are.
    source: Source,
    /// ACCEPT, to be asked nothing.
    #[arg(long, value_name = "WORD")]
    confirm: Option<String>,
    /// The token of a plan that was looked at before; without it, what is planned now is done.
    #[arg(long, value_name = "TOKEN", requires = "confirm")]
    plan_token: Option<String>,
    #[command(flatten)]
    asking: Asking,
}

/// Where people prove who they are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Source {
    /// Here, with a password and MFA devices.
    Directory,
    /// At an external identity provider, by SAML 2.0.
    Saml,
    /// At an external identity provider, by OIDC.
    Oidc,
}

impl Source {
    const fn name(self) -> &'static str {
        match self {
            Self::Directory => "DIRECTORY",
            Self::Saml => "SAML",
            Self::Oidc => "OIDC",
        }
    }
}

pub(crate) async fn run(command: IdentitySourceCommand) -> Result<(), Fatal> {
    match command {
        IdentitySourceCommand::Show(asking) => show(&asking).await,
        IdentitySourceCommand::Plan(options) => {
            let (client, ready) = options.asking.server.client()?;
            let plan = plan(&client, &ready, options.source).await?;
            match options.asking.output {
                Output::Json => print(&plan),
                Output::Table => say(&told(&plan)),
            }
            Ok(())
        }
        IdentitySourceCommand::Change(options) => change(&options).await,
        IdentitySourceCommand::Oidc(command) => oidc::run(command).await,
    }
}

async fn show(asking: &Asking) -> Result<(), Fatal> {
    let (client, ready) = asking.server.client()?;
    let input = json!({"InstanceArn": text(&ready, "instance_arn")});
    let answer = call(&client, "DescribeIdentitySource", &input).await?;
    let others = answer.get("AvailableIdentitySources");
    let others = others.and_then(Value::as_array).into_iter().flatten();
    let others: Vec<_> = others.filter_map(Value::as_str).collect();
    match asking.output {
        Output::Json => print(&answer),
        Output::Table => say(&harmless(&format!(
            "The identity source is {}. It can be one of {}.",
            text(&answer, "IdentitySource"),
            others.join(", ")
        ))),
    }
    Ok(())
}

async fn plan(client: &Client, ready: &Value, source: Source) -> Result<Value, Fatal> {
    let arn = text(ready, "instance_arn");
    let input = json!({"InstanceArn": arn, "IdentitySource": source.name()});
    call(client, "PlanIdentitySource", &input).await
}

async fn change(options: &ChangeOptions) -> Result<(), Fatal> {
    let (client, ready) = options.asking.server.client()?;
    let token = if let Some(token) = &options.plan_token {
        token.clone()
    } else {
        let plan = plan(&client, &ready, options.source).await?;
        if options.asking.output == Output::Table {
            say(&told(&plan));
        }
        text(&plan, "PlanToken").to_owned()
    };
    let confirm = match &options.confirm {
        Some(word) => word.clone(),
        None => asked()?,
    };
    let input = json!({"InstanceArn": text(&ready, "instance_arn"),
        "IdentitySource": options.source.name(), "PlanToken": token, "Confirm": confirm});
    let answer = call(&client, "ChangeIdentitySource", &input).await?;
    match options.asking.output {
        Output::Json => print(&answer),
        Output::Table => say(&harmless(&format!(
            "The identity source is {} now.",
            text(&answer, "IdentitySource")
        ))),
    }
    Ok(())
}

fn told(plan: &Value) -> String {
    let sentences = plan.get("Consequences").and_then(Value::as_array);
    let sentences = sentences.into_iter().flatten().filter_map(Value::as_str);
    let list = sentences
        .map(harmless)
        .fold(String::new(), |mut list, sentence| {
            list.push_str("\n- ");
            list.push_str(&sentence);
            list
        });
    format!(
        "From {} to {}:{list}\nPlan token: {}",
        harmless(text(plan, "CurrentIdentitySource")),
        harmless(text(plan, "IdentitySource")),
        harmless(text(plan, "PlanToken")),
    )
}

/// What the operator types; scripts say it as --confirm.
fn asked() -> Result<String, Fatal> {
    if !stdin().is_terminal() {
        return Err(Fatal(
            "nobody can be asked here: say --confirm ACCEPT".to_owned(),
        ));
    }
    let unreadable = |error: std::io::Error| Fatal(error.to_string());
    let mut out = stdout();
    write!(out, "Type ACCEPT to change the identity source: ").map_err(unreadable)?;
    out.flush().map_err(unreadable)?;
    let mut line = String::new();
    stdin().read_line(&mut line).map_err(unreadable)?;
    Ok(line.trim().to_owned())
}

async fn call(client: &Client, operation: &str, input: &Value) -> Result<Value, Fatal> {
    let target = format!("Cardea.{operation}");
    client.call("cardea", &target, input).await
}
