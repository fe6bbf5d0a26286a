//! `cardea saml`: the SAML identity provider that people sign in with.

use std::path::{Path, PathBuf};

use clap::{Args, Subcommand, ValueEnum};
use serde_json::{Map, Value, json};

use crate::Fatal;
use crate::access::aligned;
use crate::client::Client;
use crate::operator::{Output, Server, instant, print, say, text};
use crate::policies::harmless;

#[derive(Debug, Subcommand)]
pub(crate) enum SamlCommand {
    /// Set the identity provider: by its metadata, or by its entity id, sign-in URL and certificates.
    ///
    /// People sign in with it once the identity source says so.
    Set(Box<SetOptions>),
    /// Show the identity provider, and how its certificates stand.
    Show {
        #[command(flatten)]
        asking: Asking,
    },
    /// The certificates of the identity provider; all of them are tried.
    #[command(subcommand)]
    Certificates(CertificatesCommand),
    /// Print our own metadata, for the identity provider.
    Metadata {
        #[command(flatten)]
        asking: Asking,
    },
    /// Get the metadata of the identity provider again.
    Refresh {
        /// Take them although none of the certificates that are trusted now is among them.
        #[arg(long)]
        accept_new_certificates: bool,
        #[command(flatten)]
        asking: Asking,
    },
    /// Forget the identity provider.
    Delete {
        #[command(flatten)]
        asking: Asking,
    },
}

#[derive(Debug, Subcommand)]
pub(crate) enum CertificatesCommand {
    /// List them.
    List {
        #[command(flatten)]
        asking: Asking,
    },
    /// Trust one more.
    Add {
        /// A file with it: PEM, or base64 of DER.
        file: PathBuf,
        #[command(flatten)]
        asking: Asking,
    },
    /// Trust one no more; the last one stays.
    Delete {
        /// Its id, as the list has it.
        id: String,
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

#[derive(Debug, Args)]
pub(crate) struct SetOptions {
    /// A file with its metadata.
    #[arg(long, value_name = "FILE", conflicts_with_all = ["metadata_url", "entity_id"])]
    metadata: Option<PathBuf>,
    /// Where its metadata are; they are got again every six hours.
    #[arg(long, value_name = "URL", conflicts_with = "entity_id")]
    metadata_url: Option<String>,
    /// Its entity id (issuer).
    #[arg(
        long,
        value_name = "ID",
        requires = "sign_on_url",
        requires = "certificate"
    )]
    entity_id: Option<String>,
    /// Where sign-in begins.
    #[arg(long, value_name = "URL", requires = "entity_id")]
    sign_on_url: Option<String>,
    /// Where its sessions end.
    #[arg(long, value_name = "URL", requires = "entity_id")]
    logout_url: Option<String>,
    /// A file with a certificate that signs for it. Several times for several.
    #[arg(long, value_name = "FILE", requires = "entity_id")]
    certificate: Vec<PathBuf>,
    /// Whether our requests are signed.
    #[arg(long, value_name = "WHICH")]
    requests: Option<Requests>,
    /// Where sign-in may begin.
    #[arg(long, value_name = "WHERE")]
    initiation: Option<Initiation>,
    /// What of a response must be signed.
    #[arg(long, value_name = "WHAT")]
    signed: Option<Signed>,
    /// Whether assertions are encrypted.
    #[arg(long, value_name = "WHETHER")]
    encryption: Option<Encryption>,
    /// How many seconds its clock may be off, up to 300.
    #[arg(long, value_name = "SECONDS")]
    clock_skew: Option<u16>,
    /// A format of names that is taken; the first one is asked for. Several times for several.
    #[arg(long, value_name = "FORMAT")]
    name_id: Vec<NameId>,
    #[command(flatten)]
    asking: Asking,
}

macro_rules! choice {
    ($name:ident { $($(#[$doc:meta])* $variant:ident = $wire:literal),+ $(,)? }) => {
        #[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
        enum $name { $($(#[$doc])* $variant),+ }

        impl $name {
            /// As on the wire.
            const fn wire(self) -> &'static str {
                match self { $(Self::$variant => $wire),+ }
            }
        }
    };
}

choice! { Requests {
    /// Unless its metadata want it.
    Unsigned = "UNSIGNED",
    /// Always.
    Signed = "SIGNED",
} }
choice! { Initiation {
    /// Here alone.
    ServiceProvider = "SERVICE_PROVIDER",
    /// At the identity provider too.
    Either = "EITHER",
} }
choice! { Signed {
    /// The assertion, or the response around it.
    AssertionOrResponse = "ASSERTION_OR_RESPONSE",
    /// The assertion itself.
    Assertion = "ASSERTION",
    /// The whole response.
    Response = "RESPONSE",
    /// Both.
    AssertionAndResponse = "ASSERTION_AND_RESPONSE",
} }
choice! { Encryption {
    /// They are not.
    Refused = "REFUSED",
    /// They may be.
    Allowed = "ALLOWED",
    /// They must be.
    Required = "REQUIRED",
} }
choice! { NameId {
    /// An e-mail address.
    Email = "urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress",
    /// Whatever was agreed upon.
    Unspecified = "urn:oasis:names:tc:SAML:1.1:nameid-format:unspecified",
    /// An opaque name that stays.
    Persistent = "urn:oasis:names:tc:SAML:2.0:nameid-format:persistent",
} }

pub(crate) async fn run(command: SamlCommand) -> Result<(), Fatal> {
    match command {
        SamlCommand::Set(options) => set(&options).await,
        SamlCommand::Show { asking } => show(&asking).await,
        SamlCommand::Certificates(command) => certificates(command).await,
        SamlCommand::Metadata { asking } => metadata(&asking).await,
        SamlCommand::Refresh {
            accept_new_certificates,
            asking,
        } => {
            let more = json!({"AcceptNewCertificates": accept_new_certificates});
            asking.call("RefreshSamlProvider", &more).await?;
            show(&asking).await
        }
        SamlCommand::Delete { asking } => {
            asking.call("DeleteSamlProvider", &json!({})).await?;
            match asking.output {
                Output::Json => print(&json!({"deleted": true})),
                Output::Table => say("The identity provider is forgotten."),
            }
            Ok(())
        }
    }
}

async fn set(options: &SetOptions) -> Result<(), Fatal> {
    let mut input = Map::new();
    let mut put = |name: &str, value: Option<String>| {
        if let Some(value) = value {
            input.insert(name.to_owned(), json!(value));
        }
    };
    let document = options.metadata.as_deref().map(read).transpose()?;
    put("MetadataDocument", document);
    put("MetadataUrl", options.metadata_url.clone());
    put("EntityId", options.entity_id.clone());
    put("SignOnUrl", options.sign_on_url.clone());
    put("LogoutUrl", options.logout_url.clone());
    if !options.certificate.is_empty() {
        let files = options.certificate.iter();
        let certificates = files
            .map(|file| read(file))
            .collect::<Result<Vec<_>, _>>()?;
        input.insert("Certificates".to_owned(), json!(certificates));
    }
    let mut asked = Map::new();
    let choices = [
        ("RequestSigning", options.requests.map(Requests::wire)),
        ("Initiation", options.initiation.map(Initiation::wire)),
        ("SignedParts", options.signed.map(Signed::wire)),
        (
            "AssertionEncryption",
            options.encryption.map(Encryption::wire),
        ),
    ];
    for (name, choice) in choices {
        if let Some(choice) = choice {
            asked.insert(name.to_owned(), json!(choice));
        }
    }
    if let Some(seconds) = options.clock_skew {
        asked.insert("ClockSkewSeconds".to_owned(), json!(seconds));
    }
    if !options.name_id.is_empty() {
        let formats: Vec<_> = options.name_id.iter().map(|format| format.wire()).collect();
        asked.insert("NameIdFormats".to_owned(), json!(formats));
    }
    input.insert("Options".to_owned(), Value::Object(asked));
    options
        .asking
        .call("PutSamlProvider", &Value::Object(input))
        .await?;
    show(&options.asking).await
}

async fn show(asking: &Asking) -> Result<(), Fatal> {
    let told = asking.call("DescribeSamlProvider", &json!({})).await?;
    if asking.output == Output::Json {
        print(&told);
        return Ok(());
    }
    let empty = json!({});
    let (options, ours) = (
        told.get("Options").unwrap_or(&empty),
        told.get("ServiceProvider").unwrap_or(&empty),
    );
    let sign_on = [
        text(&told, "SignOnRedirectUrl"),
        text(&told, "SignOnPostUrl"),
    ];
    let mut lines = vec![
        ("Identity provider", text(&told, "EntityId").to_owned()),
        ("Sign-in at", sign_on.join(" ").trim().to_owned()),
        ("Logout at", text(&told, "LogoutUrl").to_owned()),
        ("Requests", text(options, "RequestSigning").to_owned()),
        ("Sign-in begins", text(options, "Initiation").to_owned()),
        ("Signed", text(options, "SignedParts").to_owned()),
        (
            "Encryption",
            text(options, "AssertionEncryption").to_owned(),
        ),
        ("Metadata from", text(&told, "MetadataUrl").to_owned()),
        ("Refresh failed", text(&told, "RefreshFailure").to_owned()),
        ("Our entity id", text(ours, "EntityId").to_owned()),
        (
            "Our ACS URL",
            text(ours, "AssertionConsumerServiceUrl").to_owned(),
        ),
        (
            "Our logout URL",
            text(ours, "SingleLogoutServiceUrl").to_owned(),
        ),
        ("Our metadata", text(ours, "MetadataUrl").to_owned()),
    ];
    lines.retain(|(_, value)| !value.is_empty());
    let rows: Vec<Vec<String>> = lines
        .into_iter()
        .map(|(name, value)| vec![name.to_owned(), harmless(&value)])
        .collect();
    say(&aligned(&rows));
    say(&table_of(&told));
    Ok(())
}

async fn certificates(command: CertificatesCommand) -> Result<(), Fatal> {
    let asking = match command {
        CertificatesCommand::List { asking } => asking,
        CertificatesCommand::Add { file, asking } => {
            let more = json!({"Certificate": read(&file)?});
            asking.call("AddSamlProviderCertificate", &more).await?;
            asking
        }
        CertificatesCommand::Delete { id, asking } => {
            let more = json!({"CertificateId": id});
            asking.call("DeleteSamlProviderCertificate", &more).await?;
            asking
        }
    };
    let told = asking.call("DescribeSamlProvider", &json!({})).await?;
    match asking.output {
        Output::Json => print(&json!({"certificates": told.get("Certificates")})),
        Output::Table => say(&table_of(&told)),
    }
    Ok(())
}

async fn metadata(asking: &Asking) -> Result<(), Fatal> {
    let told = asking
        .call("GetServiceProviderMetadata", &json!({}))
        .await?;
    match asking.output {
        Output::Json => print(&told),
        Output::Table => say(text(&told, "MetadataDocument")),
    }
    Ok(())
}

fn table_of(told: &Value) -> String {
    let head = ["CERTIFICATE", "STATUS", "UNTIL", "SUBJECT"].map(str::to_owned);
    let mut lines = vec![head.to_vec()];
    let certificates = told.get("Certificates").and_then(Value::as_array);
    for certificate in certificates.into_iter().flatten() {
        lines.push(vec![
            harmless(text(certificate, "CertificateId")),
            harmless(text(certificate, "Status")),
            instant(certificate.get("NotAfter")).iso8601(),
            harmless(text(certificate, "Subject")),
        ]);
    }
    aligned(&lines)
}

fn read(file: &Path) -> Result<String, Fatal> {
    std::fs::read_to_string(file)
        .map_err(|error| Fatal(format!("`{}` cannot be read: {error}", file.display())))
}

impl Asking {
    async fn call(&self, operation: &str, more: &Value) -> Result<Value, Fatal> {
        let (client, ready): (Client, Value) = self.server.client()?;
        let mut input = more.as_object().cloned().unwrap_or_default();
        let instance = json!(text(&ready, "instance_arn"));
        input.insert("InstanceArn".to_owned(), instance);
        let target = format!("Cardea.{operation}");
        client.call("cardea", &target, &Value::Object(input)).await
    }
}
