//! `cardea sessions`: how long the sessions of people last.

use clap::{Args, Subcommand};
use serde_json::{Map, Value, json};

use crate::Fatal;
use crate::client::Client;
use crate::operator::{Output, Server, print, say, text};
use crate::policies::harmless;

#[derive(Debug, Subcommand)]
pub(crate) enum SessionsCommand {
    /// Tell how long sessions last, or decide it for those that begin from now on.
    Settings {
        /// How long people stay signed in, from PT15M to P90D (ISO 8601).
        #[arg(long, value_name = "DURATION")]
        interactive: Option<String>,
        /// How long background sessions of applications last, from PT15M to P90D.
        #[arg(long, value_name = "DURATION")]
        background: Option<String>,
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

const INTERACTIVE: &str = "InteractiveSessionDuration";
const BACKGROUND: &str = "BackgroundSessionDuration";

pub(crate) async fn run(command: SessionsCommand) -> Result<(), Fatal> {
    let SessionsCommand::Settings {
        interactive,
        background,
        asking,
    } = command;
    let (client, ready) = asking.server.client()?;
    let instance = json!({"InstanceArn": text(&ready, "instance_arn")});
    let mut settings = call(&client, "GetSessionSettings", &instance).await?;
    if interactive.is_some() || background.is_some() {
        // What is not said stays.
        let chosen = |said: Option<String>, name: &str| {
            json!(said.unwrap_or_else(|| text(&settings, name).to_owned()))
        };
        let mut input = Map::new();
        input.insert(INTERACTIVE.to_owned(), chosen(interactive, INTERACTIVE));
        input.insert(BACKGROUND.to_owned(), chosen(background, BACKGROUND));
        settings = Value::Object(input.clone());
        input.insert(
            "InstanceArn".to_owned(),
            json!(text(&ready, "instance_arn")),
        );
        call(&client, "PutSessionSettings", &Value::Object(input)).await?;
    }
    let (interactive, background) = (text(&settings, INTERACTIVE), text(&settings, BACKGROUND));
    match asking.output {
        Output::Json => print(&json!({"interactive": interactive, "background": background})),
        Output::Table => say(&harmless(&format!(
            "Sessions of people last {interactive}, background sessions {background}."
        ))),
    }
    Ok(())
}

async fn call(client: &Client, operation: &str, input: &Value) -> Result<Value, Fatal> {
    let target = format!("Cardea.{operation}");
    client.call("cardea", &target, input).await
}
