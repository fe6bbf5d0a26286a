//! `cardea scim token`: what identity providers provision with.

use clap::{Subcommand, ValueEnum};
use serde_json::{Map, Value, json};

use super::{Asking, when};
use crate::Fatal;
use crate::access::aligned;
use crate::operator::{Output, print, say, text};
use crate::policies::harmless;

#[derive(Debug, Subcommand)]
pub(crate) enum TokenCommand {
    /// Make a token, which is shown once. There are two at the most.
    Create {
        /// What to call it, such as the identity provider's name.
        #[arg(long)]
        name: Option<String>,
        /// Whose habits its answers follow: AWS's, as connectors for AWS expect, or the RFC's.
        #[arg(long, default_value = "aws")]
        mode: Mode,
        /// For how many days it is to be good, 365 at the most.
        #[arg(long, default_value_t = 365)]
        days: u32,
        #[command(flatten)]
        asking: Asking,
    },
    /// List the tokens; never their secrets.
    List {
        #[command(flatten)]
        asking: Asking,
    },
    /// Delete a token, which is good for nothing from then on.
    Delete {
        /// Its id, such as spt-0123456789abcdef.
        token_id: String,
        #[command(flatten)]
        asking: Asking,
    },
}

/// Whose habits the answers to a token follow.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub(crate) enum Mode {
    /// AWS's.
    Aws,
    /// RFC 7643's and 7644's.
    Rfc,
}

impl Mode {
    const fn as_str(self) -> &'static str {
        match self {
            Self::Aws => "AWS",
            Self::Rfc => "RFC",
        }
    }
}

pub(super) async fn run(command: TokenCommand) -> Result<(), Fatal> {
    match command {
        TokenCommand::Create {
            name,
            mode,
            days,
            asking,
        } => {
            let mut input = Map::new();
            if let Some(name) = name {
                input.insert("Name".to_owned(), json!(name));
            }
            input.insert("Mode".to_owned(), json!(mode.as_str()));
            input.insert("ExpiresInDays".to_owned(), json!(days));
            let server = asking.provisioned()?;
            let created = server.call("CreateProvisioningToken", input).await?;
            show(asking.output, &created);
            Ok(())
        }
        TokenCommand::List { asking } => list(&asking).await,
        TokenCommand::Delete { token_id, asking } => delete(&asking, &token_id).await,
    }
}

/// A token that was made: the one time that its secret is seen.
pub(super) fn show(output: Output, created: &Value) {
    let null = Value::Null;
    let token = created.get("Token").unwrap_or(&null);
    let (endpoint, secret) = (text(created, "Endpoint"), text(created, "AccessToken"));
    if output == Output::Json {
        let mut shown = shown(token);
        if let Some(members) = shown.as_object_mut() {
            members.insert("endpoint".to_owned(), json!(endpoint));
            members.insert("accessToken".to_owned(), json!(secret));
        }
        print(&shown);
        return;
    }
    say(&format!("SCIM endpoint: {}", harmless(endpoint)));
    say(&format!("Access token:  {}", harmless(secret)));
    say(&format!(
        "Give both to the identity provider now: the token is not shown again. It ends at {}.",
        when(token, "ExpiresAt").unwrap_or_default()
    ));
}

async fn list(asking: &Asking) -> Result<(), Fatal> {
    let server = asking.provisioned()?;
    let found = server.call("ListProvisioningTokens", Map::new()).await?;
    let empty = Vec::new();
    let tokens = found.get("Tokens").and_then(Value::as_array);
    let tokens = tokens.unwrap_or(&empty);
    match asking.output {
        Output::Json => {
            let tokens: Vec<Value> = tokens.iter().map(shown).collect();
            print(&json!({"tokens": tokens}));
        }
        Output::Table => say(&table(tokens)),
    }
    Ok(())
}

async fn delete(asking: &Asking, id: &str) -> Result<(), Fatal> {
    let server = asking.provisioned()?;
    let mut input = Map::new();
    input.insert("TokenId".to_owned(), json!(id));
    server.call("DeleteProvisioningToken", input).await?;
    match asking.output {
        Output::Json => print(&json!({"tokenId": id})),
        Output::Table => say(&format!(
            "The token {} is good for nothing any more.",
            harmless(id)
        )),
    }
    Ok(())
}

/// A token in JSON.
pub(super) fn shown(token: &Value) -> Value {
    json!({
        "tokenId": token.get("TokenId"),
        "name": token.get("Name"),
        "mode": token.get("Mode"),
        "createdAt": when(token, "CreatedAt"),
        "createdBy": token.get("CreatedBy"),
        "expiresAt": when(token, "ExpiresAt"),
        "lastUsedAt": when(token, "LastUsedAt"),
    })
}

/// Tokens for people.
pub(super) fn table(tokens: &[Value]) -> String {
    if tokens.is_empty() {
        return "There are no tokens: `cardea scim token create`.".to_owned();
    }
    let head = ["TOKEN", "NAME", "MODE", "CREATED", "EXPIRES", "LAST USED"];
    let mut lines: Vec<Vec<String>> = vec![head.map(str::to_owned).into()];
    lines.extend(tokens.iter().map(|token| {
        vec![
            harmless(text(token, "TokenId")),
            harmless(text(token, "Name")),
            harmless(text(token, "Mode")),
            when(token, "CreatedAt").unwrap_or_default(),
            when(token, "ExpiresAt").unwrap_or_default(),
            when(token, "LastUsedAt").unwrap_or_else(|| "never".to_owned()),
        ]
    }));
    aligned(&lines)
}
