//! `cardea sign-in`: the administrator's rules for signing in.

use clap::{Args, Subcommand, ValueEnum};
use serde_json::{Value, json};

use crate::Fatal;
use crate::access::principal_id;
use crate::operator::{Output, Server, print, say, text};
use crate::policies::harmless;

#[derive(Debug, Subcommand)]
pub(crate) enum SignInCommand {
    /// Who may sign a device in by its code (`aws sso login --use-device-code`).
    ///
    /// Whoever is tricked into entering somebody else's code lets them in, whatever second factor
    /// they have: so let only those do it who need to.
    #[command(subcommand)]
    DeviceCode(DeviceCodeCommand),
}

#[derive(Debug, Subcommand)]
pub(crate) enum DeviceCodeCommand {
    /// Show who may.
    Show(ShowOptions),
    /// Decide who may, from now on.
    Set(SetOptions),
}

#[derive(Debug, Args)]
pub(crate) struct ShowOptions {
    #[command(flatten)]
    server: Server,
    /// How to print.
    #[arg(long, default_value = "table")]
    output: Output,
}

#[derive(Debug, Args)]
pub(crate) struct SetOptions {
    /// Who may.
    mode: Mode,
    /// A group whose members may: its name or its id. Several times for several.
    #[arg(long = "group", value_name = "GROUP", required_if_eq("mode", "groups"))]
    groups: Vec<String>,
    #[command(flatten)]
    server: Server,
    /// How to print.
    #[arg(long, default_value = "table")]
    output: Output,
}

/// Who may.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Mode {
    /// Everybody.
    Allowed,
    /// The members of the groups that are named, also through nested groups.
    Groups,
    /// Nobody.
    Forbidden,
}

pub(crate) async fn run(command: SignInCommand) -> Result<(), Fatal> {
    let SignInCommand::DeviceCode(command) = command;
    match command {
        DeviceCodeCommand::Show(options) => show(&options.server, options.output).await,
        DeviceCodeCommand::Set(options) => set(&options).await,
    }
}

async fn show(server: &Server, output: Output) -> Result<(), Fatal> {
    let (client, ready) = server.client()?;
    let input = json!({"InstanceArn": text(&ready, "instance_arn")});
    let answer = client
        .call("cardea", "Cardea.GetDeviceCodeSettings", &input)
        .await?;
    let mode = text(&answer, "DeviceCode");
    let groups = answer.get("GroupIds").and_then(Value::as_array);
    let ids: Vec<String> = groups
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .map(harmless)
        .collect();
    match (output, mode) {
        (Output::Json, _) => print(&json!({"deviceCode": mode, "groupIds": ids})),
        (Output::Table, "ALLOWED") => say("Everybody may sign a device in by its code."),
        (Output::Table, "FORBIDDEN") => say("Nobody may sign a device in by its code."),
        (Output::Table, _) => say(&format!(
            "Only members of these groups may sign a device in by its code:\n{}",
            ids.join("\n")
        )),
    }
    Ok(())
}

async fn set(options: &SetOptions) -> Result<(), Fatal> {
    let (client, ready) = options.server.client()?;
    let mode = match options.mode {
        Mode::Allowed => "ALLOWED",
        Mode::Groups => "GROUPS",
        Mode::Forbidden => "FORBIDDEN",
    };
    let mut ids = Vec::new();
    for group in &options.groups {
        let of = ("Group", "displayName");
        ids.push(principal_id(&client, &ready, of, group).await?);
    }
    let input = json!({"InstanceArn": text(&ready, "instance_arn"), "DeviceCode": mode,
        "GroupIds": ids});
    client
        .call("cardea", "Cardea.PutDeviceCodeSettings", &input)
        .await?;
    show(&options.server, options.output).await
}
