//! The operator's commands: each calls the running server as root.

use std::path::PathBuf;

use clap::{Args, ValueEnum};
use serde_json::{Value, json};

use crate::Fatal;
use crate::client::Client;

/// Where the server is.
#[derive(Debug, Args)]
pub(crate) struct Server {
    /// The server's data directory.
    #[arg(
        long,
        env = "CARDEA_DATA",
        value_name = "DIR",
        default_value = "cardea-data"
    )]
    data: PathBuf,
    /// The server's address [default: where the server last announced itself].
    #[arg(long, env = "CARDEA_ENDPOINT_URL", value_name = "URL")]
    endpoint_url: Option<String>,
    /// Certificates (PEM) to trust beside the system's.
    ///
    /// For a server with a private authority.
    #[arg(long, env = "CARDEA_CA_BUNDLE", value_name = "FILE")]
    ca_bundle: Option<PathBuf>,
}

impl Server {
    /// A client of it, and what it left in its data directory.
    pub(crate) fn client(&self) -> Result<(Client, Value), Fatal> {
        let endpoint = self.endpoint_url.as_deref();
        Client::from_data_directory(&self.data, endpoint, self.ca_bundle.clone())
    }
}

/// How to print.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Output {
    /// For people.
    Table,
    /// For programs.
    Json,
}

#[derive(Debug, Args)]
pub(crate) struct RootCredentialsOptions {
    /// The account, twelve digits.
    #[arg(long, value_name = "ID")]
    account: String,
    #[command(flatten)]
    server: Server,
    /// How to print; json is the format of a `credential_process`.
    #[arg(long, default_value = "json")]
    output: Output,
}

pub(crate) async fn root_credentials(options: RootCredentialsOptions) -> Result<(), Fatal> {
    let (client, _) = options.server.client()?;
    let answer = client
        .call(
            "cardea",
            "Cardea.GetAccountRootCredentials",
            &json!({"AccountId": options.account}),
        )
        .await?;
    let expiration = instant(answer.get("Expiration"));
    let (id, secret, token) = (
        text(&answer, "AccessKeyId"),
        text(&answer, "SecretAccessKey"),
        text(&answer, "SessionToken"),
    );
    match options.output {
        Output::Json => print(&json!({
            "Version": 1,
            "AccessKeyId": id,
            "SecretAccessKey": secret,
            "SessionToken": token,
            "Expiration": expiration.iso8601(),
        })),
        Output::Table => say(&format!(
            "Account              {}\nAccess key id        {id}\nSecret access key    {secret}\n\
             Session token        {token}\nExpires              {expiration}",
            options.account
        )),
    }
    Ok(())
}

/// An instant as awsJson has it: seconds since 1970, perhaps with a fraction.
pub(crate) fn instant(value: Option<&Value>) -> base::Timestamp {
    let seconds = value.and_then(Value::as_f64).unwrap_or_default();
    #[expect(
        clippy::as_conversions,
        clippy::cast_possible_truncation,
        reason = "epoch seconds fit for a quarter of a million years"
    )]
    base::Timestamp::from_seconds(seconds as i64)
}

pub(crate) fn text<'a>(value: &'a Value, name: &str) -> &'a str {
    value.get(name).and_then(Value::as_str).unwrap_or_default()
}

pub(crate) fn print(value: &Value) {
    say(&format!("{value:#}"));
}

#[expect(clippy::print_stdout, reason = "what the command is for")]
pub(crate) fn say(text: &str) {
    println!("{text}");
}
