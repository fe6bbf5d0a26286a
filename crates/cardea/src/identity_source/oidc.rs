//! `cardea identity-source oidc`: the `OpenID` Connect provider.

use std::io::Read as _;
use std::path::{Path, PathBuf};

use clap::{Args, Subcommand, ValueEnum};
use serde_json::{Map, Value, json};

use super::{Asking, call};
use crate::Fatal;
use crate::operator::{Output, print, say, text};
use crate::policies::harmless;

/// A secret is a line; whatever is longer is another file.
const LONGEST_SECRET: u64 = 4096;

#[derive(Debug, Subcommand)]
pub(crate) enum OidcCommand {
    /// Show it, without its secret.
    Show(Asking),
    /// Configure it, in place of the one before. It is asked at once what it is.
    Put(Box<PutOptions>),
    /// Forget it, unless it is the identity source.
    Delete(Asking),
}

#[derive(Debug, Args)]
pub(crate) struct PutOptions {
    /// Exactly the `iss` of its tokens.
    #[arg(long, value_name = "URL")]
    issuer: String,
    /// What the provider calls us.
    #[arg(long, value_name = "ID")]
    client_id: String,
    /// A file with the client secret; `-` reads standard input. Without it the secret stays as it is.
    #[arg(long, value_name = "FILE")]
    client_secret_file: Option<PathBuf>,
    /// How we prove ourselves to the provider.
    #[arg(long, default_value = "basic")]
    client_authentication: Authentication,
    /// The claim that is the user name.
    #[arg(long, value_name = "CLAIM", default_value = "preferred_username")]
    user_name_claim: String,
    /// What is asked for; several times for several [default: openid, profile, email].
    #[arg(long = "scope", value_name = "SCOPE")]
    scopes: Vec<String>,
    /// A claim that is an object of attributes for access control.
    #[arg(long, value_name = "CLAIM")]
    access_control_claim: Option<String>,
    #[command(flatten)]
    asking: Asking,
}

/// How a client proves itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Authentication {
    /// In a header.
    Basic,
    /// In the form.
    Post,
}

pub(super) async fn run(command: OidcCommand) -> Result<(), Fatal> {
    match command {
        OidcCommand::Show(asking) => show(&asking).await,
        OidcCommand::Put(options) => put(&options).await,
        OidcCommand::Delete(asking) => {
            let (client, ready) = asking.server.client()?;
            let input = json!({"InstanceArn": text(&ready, "instance_arn")});
            let answer = call(&client, "DeleteOidcProvider", &input).await?;
            match asking.output {
                Output::Json => print(&answer),
                Output::Table => say("The provider is forgotten."),
            }
            Ok(())
        }
    }
}

async fn show(asking: &Asking) -> Result<(), Fatal> {
    let (client, ready) = asking.server.client()?;
    let input = json!({"InstanceArn": text(&ready, "instance_arn")});
    let answer = call(&client, "DescribeOidcProvider", &input).await?;
    match asking.output {
        Output::Json => print(&answer),
        Output::Table => say(&harmless(&format!(
            "Issuer {}, client {}, user name by `{}`.",
            text(&answer, "Issuer"),
            text(&answer, "ClientId"),
            text(&answer, "UserNameClaim")
        ))),
    }
    Ok(())
}

async fn put(options: &PutOptions) -> Result<(), Fatal> {
    let (client, ready) = options.asking.server.client()?;
    let mut input = Map::new();
    let mut set = |name: &str, value: Value| input.insert(name.to_owned(), value);
    set("InstanceArn", json!(text(&ready, "instance_arn")));
    set("Issuer", json!(options.issuer));
    set("ClientId", json!(options.client_id));
    set("UserNameClaim", json!(options.user_name_claim));
    let authentication = match options.client_authentication {
        Authentication::Basic => "CLIENT_SECRET_BASIC",
        Authentication::Post => "CLIENT_SECRET_POST",
    };
    set("ClientAuthentication", json!(authentication));
    if let Some(file) = &options.client_secret_file {
        set("ClientSecret", json!(secret(file)?));
    }
    if !options.scopes.is_empty() {
        set("Scopes", json!(options.scopes));
    }
    if let Some(claim) = &options.access_control_claim {
        set("AccessControlClaim", json!(claim));
    }
    let answer = call(&client, "PutOidcProvider", &Value::Object(input)).await?;
    match options.asking.output {
        Output::Json => print(&answer),
        Output::Table => say(&harmless(&format!(
            "The provider is configured. Register this redirect URI there: {}",
            text(&answer, "RedirectUri")
        ))),
    }
    Ok(())
}

/// Never an argument: those are seen by everybody on the machine.
fn secret(file: &Path) -> Result<String, Fatal> {
    let unreadable =
        |error: std::io::Error| Fatal(format!("cannot read `{}`: {error}", file.display()));
    let mut found = String::new();
    if file == Path::new("-") {
        std::io::stdin()
            .take(LONGEST_SECRET)
            .read_to_string(&mut found)
            .map_err(unreadable)?;
    } else {
        std::fs::File::open(file)
            .map_err(unreadable)?
            .take(LONGEST_SECRET)
            .read_to_string(&mut found)
            .map_err(unreadable)?;
    }
    Ok(found.trim_end_matches(['\r', '\n']).to_owned())
}
