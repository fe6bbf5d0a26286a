//! What the operator decides: flags, then environment variables, then the configuration file.

mod database;
mod letters;
mod state;

use std::net::{IpAddr, SocketAddr};
use std::path::{Path, PathBuf};
use std::time::Duration;

use app::sign_in::Passwords;
use base::AccountId;
use clap::{Args, ValueEnum};
use domain::throttle::Throttle;
use domain::{Quota, Quotas, Throttles};
use serde::Deserialize;

use crate::Fatal;
use crate::outside::Reach;
use database::{DatabaseOptions, database};
use letters::LetterOptions;

pub(crate) use database::Database;
pub(crate) use letters::{MailConfig, Smtp, SmtpSecurity};
pub(crate) use state::{State, StateOptions};

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
    /// How long requests are still answered after SIGTERM, with /health/ready at 503 [default: 0].
    #[arg(long, env = "CARDEA_DRAIN_SECONDS", value_name = "SECONDS")]
    drain_seconds: Option<u16>,
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
    /// How much of something there may be; docs/quotas.md has the names. A table in the file.
    #[arg(
        long = "quota",
        env = "CARDEA_QUOTAS",
        value_name = "NAME=NUMBER,..",
        value_delimiter = ','
    )]
    quotas: Option<Vec<String>>,
    /// How fast accounts may ask, which nothing limits by default. A table in the file.
    #[arg(
        long = "throttle",
        env = "CARDEA_THROTTLES",
        value_name = "NAME=NUMBER,..",
        value_delimiter = ','
    )]
    throttles: Option<Vec<String>>,
    #[command(flatten)]
    #[serde(skip)]
    connections: DatabaseOptions,
    #[command(flatten)]
    #[serde(skip)]
    letters: LetterOptions,
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
    pub(crate) drain: Duration,
    pub(crate) issuers: Reach,
    pub(crate) master_key_file: Option<PathBuf>,
    pub(crate) log_format: Option<LogFormat>,
    pub(crate) log: String,
    pub(crate) emulator: bool,
    pub(crate) demo: bool,
    pub(crate) quotas: Quotas,
    pub(crate) throttles: Throttles,
    pub(crate) passwords: Passwords,
    pub(crate) mail: MailConfig,
}

/// The files of a certificate.
#[derive(Debug, Clone)]
pub(crate) struct TlsFiles {
    pub(crate) certificate: PathBuf,
    pub(crate) key: PathBuf,
}

const DEFAULT_DATA: &str = "cardea-data";
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
            drain_seconds: self.drain_seconds.or(file.drain_seconds),
            private_issuers: self.private_issuers.or(file.private_issuers),
            master_key_file: self.master_key_file.or(file.master_key_file),
            log_format: self.log_format.or(file.log_format),
            log: self.log.or(file.log),
            emulator: self.emulator.or(file.emulator),
            demo: self.demo.or(file.demo),
            quotas: Some(both(file.quotas, self.quotas)),
            throttles: Some(both(file.throttles, self.throttles)),
            connections: self.connections.or(&file.connections),
            letters: self.letters.or(file.letters),
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
    let database = if emulator {
        Database::Memory
    } else {
        database(options.database, &options.connections)?
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
    let public_url = options.public_url.map(|url| public_url(&url)).transpose()?;
    // Letters have secrets in them: they are shown where nobody but their reader can look.
    let is_development = (emulator || options.demo.unwrap_or(false))
        && listen.ip().is_loopback()
        && public_url.as_deref().is_none_or(letters::is_loopback_url);
    let mail = options.letters.mail(is_development)?;
    Ok(Config {
        data: options.data.unwrap_or_else(|| PathBuf::from(DEFAULT_DATA)),
        database,
        listen,
        public_url,
        region: options.region.map(region).transpose()?,
        management_account,
        tls,
        trusted_proxies: options.trusted_proxies.unwrap_or_default(),
        drain: Duration::from_secs(options.drain_seconds.unwrap_or(0).into()),
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
        quotas: quotas(options.quotas.as_deref().unwrap_or_default())?,
        throttles: throttles(options.throttles.as_deref().unwrap_or_default())?,
        passwords: options.letters.passwords()?,
        mail,
    })
}

/// What the file says, and after it, to be believed rather, what flags and environment say.
fn both(file: Option<Vec<String>>, own: Option<Vec<String>>) -> Vec<String> {
    let mut all = file.unwrap_or_default();
    all.extend(own.unwrap_or_default());
    all
}

fn quotas(set: &[String]) -> Result<Quotas, Fatal> {
    let mut quotas = Quotas::default();
    for text in set {
        let (name, value) = named_number("quota", text)?;
        let names = Quota::ALL.iter().map(|quota| quota.definition().name);
        let quota = Quota::parse(name).ok_or_else(|| unknown("quota", name, names))?;
        quotas
            .set(quota, value)
            .map_err(|unfit| Fatal(format!("quotas: {unfit}")))?;
    }
    Ok(quotas)
}

fn throttles(set: &[String]) -> Result<Throttles, Fatal> {
    let mut throttles = Throttles::default();
    for text in set {
        let (name, value) = named_number("throttle", text)?;
        let names = Throttle::ALL.iter().map(|row| row.definition().name);
        let throttle = Throttle::parse(name).ok_or_else(|| unknown("throttle", name, names))?;
        if value < 1 {
            return Err(Fatal(format!(
                "throttles: `{name}` must be at least 1; leave it out for no limit"
            )));
        }
        throttles.set(throttle, value);
    }
    Ok(throttles)
}

/// `name=number`.
fn named_number<'a>(what: &str, text: &'a str) -> Result<(&'a str, i64), Fatal> {
    let parsed = text.split_once('=').and_then(|(name, value)| {
        let value = value.trim().replace('_', "").parse().ok()?;
        Some((name.trim(), value))
    });
    parsed.ok_or_else(|| Fatal(format!("{what} `{text}` must be like `name=10`")))
}

fn unknown(what: &str, name: &str, names: impl Iterator<Item = &'static str>) -> Fatal {
    match nearest(name, names) {
        Some(near) => Fatal(format!("unknown {what} `{name}`: do you mean `{near}`?")),
        None => Fatal(format!(
            "unknown {what} `{name}`: docs/quotas.md has the names"
        )),
    }
}

/// The name that is most like this one, if one is.
fn nearest<'a>(unknown: &str, names: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    names
        .map(|name| (strsim::damerau_levenshtein(name, unknown), name))
        .filter(|(distance, name)| *distance <= name.len().div_euclid(6).max(3))
        .min()
        .map(|(_, name)| name)
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
    let mut table: toml::Table = text.parse().map_err(|error| one_line(&error))?;
    let known = || KEYS.iter().chain(&letters::KEYS).copied();
    if let Some(unknown) = table.keys().find(|key| !known().any(|known| known == *key)) {
        let keys = || known().collect::<Vec<_>>().join(", ");
        return Err(match nearest(unknown, known()) {
            Some(key) => format!("unknown key `{unknown}`: do you mean `{key}`?"),
            None => format!("unknown key `{unknown}`: the keys are {}", keys()),
        });
    }
    let connections = database::take(&mut table)?;
    let mut letters = toml::Table::new();
    for key in letters::KEYS {
        if let Some(value) = table.remove(key) {
            letters.insert(key.to_owned(), value);
        }
    }
    for key in ["quotas", "throttles"] {
        if let Some(set) = table.get_mut(key) {
            *set = as_flags(key, set)?;
        }
    }
    let mut options: Options = table.try_into().map_err(|error| one_line(&error))?;
    options.connections = connections;
    options.letters = letters.try_into().map_err(|error| one_line(&error))?;
    Ok(options)
}

/// A table of numbers as flags would say it.
fn as_flags(key: &str, table: &toml::Value) -> Result<toml::Value, String> {
    let table = table.as_table();
    let table = table.ok_or_else(|| format!("`{key}` must be a table, such as [{key}]"))?;
    let flags = table.iter().map(|(name, value)| match value {
        toml::Value::Integer(number) => Ok(toml::Value::String(format!("{name}={number}"))),
        _ => Err(format!("`{key}.{name}` must be a number")),
    });
    Ok(toml::Value::Array(flags.collect::<Result<_, _>>()?))
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
    "drain_seconds",
    "private_issuers",
    "master_key_file",
    "log_format",
    "log",
    "emulator",
    "demo",
    "quotas",
    "throttles",
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
            insecure_http = true\ntrusted_proxies = ['::1']\ndrain_seconds = 5\nprivate_issuers = true\nmaster_key_file = 'm'\nlog_format = 'json'\nlog = 'debug'\n\
            emulator = false\ndemo = true\n\
            [quotas]\niam_roles_per_account = 7\n[throttles]\nsts = 600\n";
        assert_eq!(all.lines().count(), KEYS.len() + 2);
        let config = check(parse_file(all).expect("readable")).expect("acceptable");
        assert_eq!(
            config.database,
            Database::Postgres("postgres://x".to_owned(), db::PostgresOptions::default())
        );
        assert!(config.demo);
        assert_eq!(config.drain, Duration::from_secs(5));
        assert_eq!(config.quotas.of(Quota::IamRoles), 7);
        assert_eq!(config.throttles.of(Throttle::Sts), Some(600));
    }

    #[test]
    fn quotas_are_named_and_numbers() {
        for (text, says) in [
            (
                "[quotas]\niam_role_per_account = 1",
                "unknown quota `iam_role_per_account`: do you mean `iam_roles_per_account`?",
            ),
            (
                "[quotas]\ncolour = 1",
                "unknown quota `colour`: docs/quotas.md has the names",
            ),
            (
                "[quotas]\norganizational_unit_depth = 6",
                "quotas: `organizational_unit_depth` must be 0 to 5, not 6",
            ),
            (
                "[quotas]\ntags_per_resource = 'many'",
                "`quotas.tags_per_resource` must be a number",
            ),
            ("quotas = 1", "`quotas` must be a table, such as [quotas]"),
            (
                "[throttles]\nidentity_centre = 20",
                "unknown throttle `identity_centre`: do you mean `identity_center`?",
            ),
            (
                "[throttles]\nsts = 0",
                "throttles: `sts` must be at least 1; leave it out for no limit",
            ),
        ] {
            assert_eq!(refused(text), says);
        }
        let own = Options {
            quotas: Some(vec!["tags_per_resource=2".to_owned()]),
            ..Options::default()
        };
        let file = parse_file("[quotas]\ntags_per_resource = 1\niam_users_per_account = 3");
        let config = check(own.or(file.expect("readable"))).expect("acceptable");
        assert_eq!(config.quotas.of(Quota::Tags), 2);
        assert_eq!(config.quotas.of(Quota::IamUsers), 3);
    }

    #[test]
    fn transport_downgrade_plain_http_is_refused_beyond_loopback() {
        assert!(refused("listen = '0.0.0.0:80'").contains("in the clear"));
        assert!(refused("listen = '0.0.0.0:80'\nemulator = true").contains("only on loopback"));
        let told = parse_file("listen = '0.0.0.0:80'\ninsecure_http = true").expect("readable");
        assert!(check(told).is_ok());
    }

    #[test]
    fn secret_exposure_letters_are_shown_only_in_development_on_loopback() {
        let mail = |text: &str| {
            let config = check(parse_file(text).expect("readable")).expect("acceptable");
            matches!(config.mail, MailConfig::Shown)
        };
        assert!(mail("demo = true"));
        assert!(mail("emulator = true"));
        assert!(mail("demo = true\npublic_url = 'http://localhost:8420'"));
        assert!(mail("demo = true\npublic_url = 'http://[::1]:8420'"));
        assert!(!mail(""));
        assert!(!mail("demo = true\npublic_url = 'https://id.example.com'"));
        assert!(!mail(
            "demo = true\npublic_url = 'http://localhost.example.com'"
        ));
        assert!(!mail(
            "demo = true\nlisten = '0.0.0.0:80'\ninsecure_http = true"
        ));
        assert!(refused("smtp_hots = 'x'").contains("`smtp_host`"));
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
