//! What the operator decides: flags, then environment variables, then the configuration file.

use std::net::{IpAddr, SocketAddr};
use std::path::{Path, PathBuf};

use base::AccountId;
use clap::{Args, ValueEnum};
use serde::Deserialize;

use crate::Fatal;
use crate::outside::Reach;

/// `cardea serve`'s flags. Each is also an environment variable and a key of the file.
#[derive(Debug, Clone, Default, Args)]
pub(crate) struct ServeOptions {
    /// A TOML file with any of the other options, named with underscores.
    #[arg(long, env = "CARDEA_CONFIG", value_name = "FILE")]
    config: Option<PathBuf>,
    #[command(flatten)]
    options: Options,
}

#[derive(Debug, Clone, Default, Args, Deserialize)]
#[serde(deny_unknown_fields)]
struct Options {
    /// Where the database, the master key and root's credentials are kept [default: cardea-data].
    #[arg(long, env = "CARDEA_DATA", value_name = "DIR")]
    data: Option<PathBuf>,
    /// A Postgres database instead of the embedded one: `postgres://user@host/database`.
    #[arg(
        long,
        env = "CARDEA_DATABASE",
        value_name = "URL",
        hide_env_values = true
    )]
    database: Option<String>,
    /// The address to listen on [default: 127.0.0.1:8420].
    #[arg(long, env = "CARDEA_LISTEN", value_name = "ADDR")]
    listen: Option<SocketAddr>,
    /// Where people's browsers find this server [default: the listening address].
    #[arg(long, env = "CARDEA_PUBLIC_URL", value_name = "URL")]
    public_url: Option<String>,
    /// The home region, fixed at the first start [default: us-east-1].
    #[arg(long, env = "CARDEA_REGION", value_name = "REGION")]
    region: Option<String>,
    /// The management account's id, fixed at the first start [default: random].
    #[arg(long, env = "CARDEA_MANAGEMENT_ACCOUNT_ID", value_name = "ID")]
    management_account_id: Option<String>,
    /// The certificate chain (PEM) for HTTPS.
    #[arg(long, env = "CARDEA_TLS_CERTIFICATE", value_name = "FILE")]
    tls_certificate: Option<PathBuf>,
    /// The certificate's private key (PEM).
    #[arg(long, env = "CARDEA_TLS_KEY", value_name = "FILE")]
    tls_key: Option<PathBuf>,
    /// Serve plain HTTP on an address that is not loopback, behind a proxy that speaks TLS.
    #[arg(long, env = "CARDEA_INSECURE_HTTP", value_name = "true|false",
        num_args = 0..=1, default_missing_value = "true", hide_possible_values = true)]
    insecure_http: Option<bool>,
    /// Proxies whose X-Forwarded-For is believed, for limits and the trail; it is nobody else's.
    #[arg(
        long,
        env = "CARDEA_TRUSTED_PROXIES",
        value_name = "IP,..",
        value_delimiter = ','
    )]
    trusted_proxies: Option<Vec<IpAddr>>,
    /// Let issuers of id tokens that accounts trust be on loopback and private addresses.
    #[arg(long, env = "CARDEA_PRIVATE_ISSUERS", value_name = "true|false",
        num_args = 0..=1, default_missing_value = "true", hide_possible_values = true)]
    private_issuers: Option<bool>,
    /// A file with the 32-byte master key in hexadecimal [default: DATA/master-key].
    #[arg(long, env = "CARDEA_MASTER_KEY_FILE", value_name = "FILE")]
    master_key_file: Option<PathBuf>,
    /// How to log [default: text on a terminal, otherwise json].
    #[arg(long, env = "CARDEA_LOG_FORMAT", value_name = "FORMAT")]
    log_format: Option<LogFormat>,
    /// What to log, such as `info` or `app=debug` [default: info].
    #[arg(long, env = "CARDEA_LOG", value_name = "FILTER")]
    log: Option<String>,
    /// In memory, loopback only, any credentials accepted: for laptops and CI.
    #[arg(long, env = "CARDEA_EMULATOR", value_name = "true|false",
        num_args = 0..=1, default_missing_value = "true", hide_possible_values = true)]
    emulator: Option<bool>,
    /// Seed a small demonstration organization into an empty data directory.
    #[arg(long, env = "CARDEA_DEMO", value_name = "true|false",
        num_args = 0..=1, default_missing_value = "true", hide_possible_values = true)]
    demo: Option<bool>,
}

/// How log lines look.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum LogFormat {
    /// For people.
    Text,
    /// For machines.
    Json,
}

/// Where state is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Database {
    /// `cardea.db` in the data directory.
    Embedded,
    /// `PostgreSQL` at a URL.
    Postgres(String),
    /// Nowhere.
    Memory,
}

/// The decisions, checked.
#[derive(Debug, Clone)]
pub(crate) struct Config {
    pub(crate) data: PathBuf,
    pub(crate) database: Database,
    pub(crate) listen: SocketAddr,
    pub(crate) public_url: Option<String>,
    pub(crate) region: Option<String>,
    pub(crate) management_account: Option<AccountId>,
    pub(crate) tls: Option<TlsFiles>,
    pub(crate) trusted_proxies: Vec<IpAddr>,
    pub(crate) issuers: Reach,
    pub(crate) master_key_file: Option<PathBuf>,
    pub(crate) log_format: Option<LogFormat>,
    pub(crate) log: String,
    pub(crate) emulator: bool,
    pub(crate) demo: bool,
}

/// The files of a certificate.
#[derive(Debug, Clone)]
pub(crate) struct TlsFiles {
    pub(crate) certificate: PathBuf,
    pub(crate) key: PathBuf,
}

const DEFAULT_LISTEN: SocketAddr = SocketAddr::new(IpAddr::V4(std::net::Ipv4Addr::LOCALHOST), 8420);

impl Config {
    /// Puts flags, environment and file together and checks the whole.
    pub(crate) fn load(options: ServeOptions) -> Result<Self, Fatal> {
        let file = match &options.config {
            Some(path) => read_file(path)?,
            None => Options::default(),
        };
        check(options.options.or(file))
    }
}

impl Options {
    /// Each option of `self`, and where it says nothing, of `file`.
    fn or(self, file: Self) -> Self {
        Self {
            data: self.data.or(file.data),
            database: self.database.or(file.database),
            listen: self.listen.or(file.listen),
            public_url: self.public_url.or(file.public_url),
            region: self.region.or(file.region),
            management_account_id: self.management_account_id.or(file.management_account_id),
            tls_certificate: self.tls_certificate.or(file.tls_certificate),
            tls_key: self.tls_key.or(file.tls_key),
            insecure_http: self.insecure_http.or(file.insecure_http),
            trusted_proxies: self.trusted_proxies.or(file.trusted_proxies),
            private_issuers: self.private_issuers.or(file.private_issuers),
            master_key_file: self.master_key_file.or(file.master_key_file),
            log_format: self.log_format.or(file.log_format),
            log: self.log.or(file.log),
            emulator: self.emulator.or(file.emulator),
            demo: self.demo.or(file.demo),
        }
    }
}

fn check(options: Options) -> Result<Config, Fatal> {
    let emulator = options.emulator.unwrap_or(false);
    let listen = options.listen.unwrap_or(DEFAULT_LISTEN);
    let tls = match (options.tls_certificate, options.tls_key) {
        (Some(certificate), Some(key)) => Some(TlsFiles { certificate, key }),
        (None, None) => None,
        _ => {
            return Err(Fatal::new(
                "tls_certificate and tls_key belong together: give both, or neither",
            ));
        }
    };
    if emulator && !listen.ip().is_loopback() {
        return Err(Fatal(format!(
            "the emulator accepts any credentials and listens only on loopback, not on \
             {listen}: leave --listen out, or give it 127.0.0.1 with a port"
        )));
    }
    if tls.is_none() && !listen.ip().is_loopback() && !options.insecure_http.unwrap_or(false) {
        return Err(Fatal(format!(
            "plain HTTP on {listen} would send passwords in the clear: give --tls-certificate and \
             --tls-key, or --insecure-http behind a proxy that speaks TLS"
        )));
    }
    let database = match options.database {
        _ if emulator => Database::Memory,
        None => Database::Embedded,
        Some(url) if url.starts_with("postgres://") || url.starts_with("postgresql://") => {
            Database::Postgres(url)
        }
        Some(_) => {
            return Err(Fatal::new(
                "database must begin with `postgres://`; leave it out for the embedded database",
            ));
        }
    };
    if emulator && options.demo.unwrap_or(false) {
        return Err(Fatal::new(
            "--demo seeds a data directory, and the emulator has none",
        ));
    }
    let management_account = options
        .management_account_id
        .map(|id| AccountId::parse(&id))
        .transpose()
        .map_err(|error| Fatal(format!("management_account_id: {error} (twelve digits)")))?;
    Ok(Config {
        data: options.data.unwrap_or_else(|| PathBuf::from("cardea-data")),
        database,
        listen,
        public_url: options.public_url.map(|url| public_url(&url)).transpose()?,
        region: options.region.map(region).transpose()?,
        management_account,
        tls,
        trusted_proxies: options.trusted_proxies.unwrap_or_default(),
        // A laptop's issuers are on the laptop.
        issuers: if options.private_issuers.unwrap_or(emulator) {
            Reach::Everywhere
        } else {
            Reach::Public
        },
        master_key_file: options.master_key_file,
        log_format: options.log_format,
        log: options.log.unwrap_or_else(|| "info".to_owned()),
        emulator,
        demo: options.demo.unwrap_or(false),
    })
}

fn public_url(url: &str) -> Result<String, Fatal> {
    let url = url.trim_end_matches('/');
    let host = url
        .strip_prefix("https://")
        .or_else(|| url.strip_prefix("http://"));
    match host {
        Some(host) if !host.is_empty() && !host.contains(['/', '?', '#', '@', ' ']) => {
            Ok(url.to_owned())
        }
        _ => Err(Fatal(format!(
            "public_url `{url}` must be like `https://id.example.com`"
        ))),
    }
}

/// AWS: `([a-z]+-){2,3}\d` (sso-admin's `RegionName`).
fn region(region: String) -> Result<String, Fatal> {
    let mut parts: Vec<&str> = region.split('-').collect();
    let number = parts
        .pop()
        .is_some_and(|n| n.len() == 1 && n.bytes().all(|b| b.is_ascii_digit()));
    let words = (2..=3).contains(&parts.len())
        && parts
            .iter()
            .all(|p| !p.is_empty() && p.bytes().all(|b| b.is_ascii_lowercase()));
    if number && words {
        Ok(region)
    } else {
        Err(Fatal(format!(
            "region `{region}` must be like `eu-central-1`"
        )))
    }
}

fn read_file(path: &Path) -> Result<Options, Fatal> {
    let text = std::fs::read_to_string(path).map_err(|error| {
        Fatal(format!(
            "cannot read the configuration `{}`: {error}",
            path.display()
        ))
    })?;
    parse_file(&text).map_err(|error| Fatal(format!("{}: {error}", path.display())))
}

fn parse_file(text: &str) -> Result<Options, String> {
    let table: toml::Table = text.parse().map_err(|error| one_line(&error))?;
    if let Some(unknown) = table.keys().find(|key| !KEYS.contains(&key.as_str())) {
        let nearest = KEYS
            .iter()
            .map(|key| (strsim::damerau_levenshtein(key, unknown), key))
            .filter(|(distance, _)| *distance <= 3)
            .min();
        return Err(match nearest {
            Some((_, key)) => format!("unknown key `{unknown}`: do you mean `{key}`?"),
            None => format!("unknown key `{unknown}`: the keys are {}", KEYS.join(", ")),
        });
    }
    table.try_into().map_err(|error| one_line(&error))
}

fn one_line(error: &toml::de::Error) -> String {
    error
        .to_string()
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
}

const KEYS: &[&str] = &[
    "data",
    "database",
    "listen",
    "public_url",
    "region",
    "management_account_id",
    "tls_certificate",
    "tls_key",
    "insecure_http",
    "trusted_proxies",
    "private_issuers",
    "master_key_file",
    "log_format",
    "log",
    "emulator",
    "demo",
];

#[cfg(test)]
mod tests {
    use super::*;

    fn refused(text: &str) -> String {
        match parse_file(text) {
            Ok(options) => check(options).expect_err("a refusal").to_string(),
            Err(error) => error,
        }
    }

    #[test]
    fn an_unknown_key_is_an_error_with_a_suggestion() {
        assert_eq!(
            refused("lisen = '1'"),
            "unknown key `lisen`: do you mean `listen`?"
        );
        assert!(refused("colour = 'red'").starts_with("unknown key `colour`: the keys are data"));
    }

    #[test]
    fn every_option_is_a_key() {
        let all = "data = 'd'\ndatabase = 'postgres://x'\nlisten = '127.0.0.1:1'\n\
            public_url = 'https://x.example'\nregion = 'eu-west-1'\n\
            management_account_id = '111122223333'\ntls_certificate = 'c'\ntls_key = 'k'\n\
            insecure_http = true\ntrusted_proxies = ['::1']\nprivate_issuers = true\nmaster_key_file = 'm'\nlog_format = 'json'\nlog = 'debug'\n\
            emulator = false\ndemo = true\n";
        assert_eq!(all.lines().count(), KEYS.len());
        let config = check(parse_file(all).expect("readable")).expect("acceptable");
        assert_eq!(
            config.database,
            Database::Postgres("postgres://x".to_owned())
        );
        assert!(config.demo);
    }

    #[test]
    fn transport_downgrade_plain_http_is_refused_beyond_loopback() {
        assert!(refused("listen = '0.0.0.0:80'").contains("in the clear"));
        assert!(refused("listen = '0.0.0.0:80'\nemulator = true").contains("only on loopback"));
        let told = parse_file("listen = '0.0.0.0:80'\ninsecure_http = true").expect("readable");
        assert!(check(told).is_ok());
    }

    #[test]
    fn bad_values_are_named() {
        assert!(refused("region = 'europe'").contains("`europe`"));
        assert!(refused("management_account_id = '12'").contains("`12`"));
        assert!(refused("public_url = 'id.example.com'").contains("public_url"));
        assert!(refused("database = 'mysql://x'").contains("postgres://"));
        assert!(refused("tls_key = 'k'").contains("belong together"));
    }
}
