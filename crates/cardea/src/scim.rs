//! `cardea scim`: sets up automatic provisioning from an identity provider, and tells how it goes.

mod guard;
mod reports;
mod tokens;

use clap::{Args, Subcommand};
use serde_json::{Map, Value, json};

use crate::Fatal;
use crate::client::Client;
use crate::operator::{Output, Server, instant, print, say, text};
use crate::policies::harmless;
use guard::GuardChange;
use reports::Outcome;
use tokens::TokenCommand;

#[derive(Debug, Subcommand)]
pub(crate) enum ScimCommand {
    /// Let the identity provider provision people and groups, and make it a first token.
    Enable {
        /// Make no token.
        #[arg(long)]
        no_token: bool,
        #[command(flatten)]
        asking: Asking,
    },
    /// Let it provision no longer; what it brought stays. Its tokens have to be deleted first.
    Disable {
        #[command(flatten)]
        asking: Asking,
    },
    /// Tell where providers find us, which tokens there are, and how provisioning goes.
    Status {
        #[command(flatten)]
        asking: Asking,
    },
    /// Make, list and delete the tokens that providers provision with.
    #[command(subcommand)]
    Token(TokenCommand),
    /// Tell how much a provider may remove before somebody has to confirm it, or decide it.
    Guard {
        #[command(flatten)]
        change: GuardChange,
        #[command(flatten)]
        asking: Asking,
    },
    /// Let a run go on that the guard stopped, or discard it.
    Confirm {
        /// It was a mistake, which is put right at the provider: count anew.
        #[arg(long)]
        discard: bool,
        #[command(flatten)]
        asking: Asking,
    },
    /// List what was done to each user, group and membership, newest first.
    Reports {
        /// Only of the object with this id.
        #[arg(long, value_name = "ID")]
        object: Option<String>,
        /// Only with this outcome.
        #[arg(long)]
        outcome: Option<Outcome>,
        /// How many at the most.
        #[arg(long, value_name = "COUNT", default_value_t = 100)]
        limit: usize,
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

/// What is asked of the server's instance.
struct Provisioned {
    client: Client,
    instance_arn: String,
}

impl Asking {
    fn provisioned(&self) -> Result<Provisioned, Fatal> {
        let (client, ready) = self.server.client()?;
        let instance_arn = text(&ready, "instance_arn").to_owned();
        Ok(Provisioned {
            client,
            instance_arn,
        })
    }
}

impl Provisioned {
    async fn call(&self, operation: &str, members: Map<String, Value>) -> Result<Value, Fatal> {
        let mut input = members;
        input.insert("InstanceArn".to_owned(), json!(self.instance_arn));
        let target = format!("Cardea.{operation}");
        self.client
            .call("cardea", &target, &Value::Object(input))
            .await
    }
}

pub(crate) async fn run(command: ScimCommand) -> Result<(), Fatal> {
    match command {
        ScimCommand::Enable { no_token, asking } => enable(&asking, no_token).await,
        ScimCommand::Disable { asking } => disable(&asking).await,
        ScimCommand::Status { asking } => status(&asking).await,
        ScimCommand::Token(command) => tokens::run(command).await,
        ScimCommand::Guard { change, asking } => guard::run(&asking, change).await,
        ScimCommand::Confirm { discard, asking } => confirm(&asking, discard).await,
        ScimCommand::Reports {
            object,
            outcome,
            limit,
            asking,
        } => reports::list(&asking, object, outcome, limit).await,
    }
}

async fn enable(asking: &Asking, no_token: bool) -> Result<(), Fatal> {
    let server = asking.provisioned()?;
    let enabled = server.call("EnableProvisioning", Map::new()).await?;
    let listed = server.call("ListProvisioningTokens", Map::new()).await?;
    let has_tokens = listed
        .get("Tokens")
        .and_then(Value::as_array)
        .is_some_and(|tokens| !tokens.is_empty());
    if no_token || has_tokens {
        match asking.output {
            Output::Json => print(&json!({"endpoint": text(&enabled, "Endpoint")})),
            Output::Table => say(&format!(
                "Automatic provisioning is enabled. SCIM endpoint: {}",
                harmless(text(&enabled, "Endpoint"))
            )),
        }
        return Ok(());
    }
    let created = server.call("CreateProvisioningToken", Map::new()).await?;
    tokens::show(asking.output, &created);
    Ok(())
}

async fn disable(asking: &Asking) -> Result<(), Fatal> {
    let server = asking.provisioned()?;
    server.call("DisableProvisioning", Map::new()).await?;
    match asking.output {
        Output::Json => print(&json!({"enabled": false})),
        Output::Table => say(
            "Automatic provisioning is disabled. The people and groups that it brought stay as \
             they are.",
        ),
    }
    Ok(())
}

async fn status(asking: &Asking) -> Result<(), Fatal> {
    let server = asking.provisioned()?;
    let found = server.call("DescribeProvisioning", Map::new()).await?;
    let empty = Vec::new();
    let tokens = found.get("Tokens").and_then(Value::as_array);
    let tokens = tokens.unwrap_or(&empty);
    let null = Value::Null;
    let guard = found.get("Guard").unwrap_or(&null);
    if asking.output == Output::Json {
        let held = found
            .get("HeldRun")
            .map(|held| json!({"heldAt": when(held, "HeldAt"), "reason": text(held, "Reason")}));
        print(&json!({
            "enabled": found.get("Enabled"),
            "enabledAt": when(&found, "EnabledAt"),
            "endpoint": text(&found, "Endpoint"),
            "identitySource": text(&found, "IdentitySource"),
            "tokens": tokens.iter().map(tokens::shown).collect::<Vec<_>>(),
            "lastSeenAt": when(&found, "LastSeenAt"),
            "lagSeconds": found.get("LagSeconds"),
            "guard": guard::shown(guard),
            "heldRun": held,
            "confirmedUntil": when(&found, "ConfirmedUntil"),
        }));
        return Ok(());
    }
    let is_enabled = found.get("Enabled") == Some(&json!(true));
    let source = text(&found, "IdentitySource");
    say(match (is_enabled, source) {
        (false, "DIRECTORY") => {
            "Automatic provisioning is not enabled, and the people of this instance sign in with \
             its own directory."
        }
        (false, _) => "Automatic provisioning is not enabled: `cardea scim enable`.",
        (true, "DIRECTORY") => {
            "Automatic provisioning is enabled, but the people of this instance sign in with its \
             own directory: its tokens are good for nothing until that changes."
        }
        (true, _) => "Automatic provisioning is enabled.",
    });
    say(&format!(
        "SCIM endpoint: {}",
        harmless(text(&found, "Endpoint"))
    ));
    say(&match when(&found, "LastSeenAt") {
        Some(seen) => format!("The identity provider was last seen at {seen}."),
        None => "The identity provider has not been seen yet.".to_owned(),
    });
    say(&guard::words(guard));
    if let Some(held) = found.get("HeldRun").filter(|held| !held.is_null()) {
        let since = when(held, "HeldAt").unwrap_or_default();
        say(&format!(
            "HELD since {since}: {}",
            harmless(text(held, "Reason"))
        ));
    }
    if let Some(until) = when(&found, "ConfirmedUntil") {
        say(&format!(
            "A run was confirmed: nothing is held before {until}."
        ));
    }
    say(&tokens::table(tokens));
    Ok(())
}

async fn confirm(asking: &Asking, discard: bool) -> Result<(), Fatal> {
    let server = asking.provisioned()?;
    let decision = if discard { "DISCARD" } else { "CONFIRM" };
    let mut input = Map::new();
    input.insert("Decision".to_owned(), json!(decision));
    let answer = server.call("ConfirmProvisioningRun", input).await?;
    let until = when(&answer, "ConfirmedUntil");
    match asking.output {
        Output::Json => print(&json!({"decision": decision, "confirmedUntil": until})),
        Output::Table => say(&match until {
            Some(until) => format!(
                "The run is confirmed: until {until} nothing is held. What was refused is done \
                 when the identity provider asks for it again."
            ),
            None => "The run is discarded: what is removed from now on is counted anew.".to_owned(),
        }),
    }
    Ok(())
}

/// An instant, where there is one.
fn when(value: &Value, name: &str) -> Option<String> {
    let found = value.get(name).filter(|value| !value.is_null())?;
    Some(instant(Some(found)).iso8601())
}
