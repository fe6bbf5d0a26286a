//! Where the database is: the URL as libpq's users write it.
//!
//! `tokio-postgres` knows some of libpq's parameters and gives one of them another unit; those about
//! encryption, hosts and waiting are read here, the others are left to it. What cannot be done as it was
//! asked is refused. No message repeats a part of the URL that could be a part of a password.

use std::borrow::Cow;
use std::path::PathBuf;
use std::time::Duration;

use percent_encoding::percent_decode_str;
use tokio_postgres::Config;
use tokio_postgres::config::{Host, LoadBalanceHosts, SslMode, SslNegotiation, TargetSessionAttrs};

use super::password_file;
use crate::OpenError;

/// How long each host is waited for, unless the URL says otherwise.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(5);
/// How long a connection is silent before the other end is asked whether it is there, how often it is
/// asked, and how long it has to take what was sent: a host that is gone is noticed in half a minute.
const KEEPALIVE_IDLE: Duration = Duration::from_secs(15);
const KEEPALIVE_INTERVAL: Duration = Duration::from_secs(5);
const KEEPALIVE_RETRIES: u32 = 3;
const TCP_USER_TIMEOUT: Duration = Duration::from_secs(30);

/// Parameters that are left to `tokio-postgres` as they are.
const PASSED_ON: [&str; 13] = [
    "user",
    "password",
    "dbname",
    "options",
    "application_name",
    "host",
    "hostaddr",
    "port",
    "connect_timeout",
    "keepalives",
    "keepalives_idle",
    "keepalives_interval",
    "channel_binding",
];

/// Parameters of libpq that say something which is not done here.
const NOT_DONE: [&str; 15] = [
    "gssencmode",
    "gsslib",
    "gssdelegation",
    "krbsrvname",
    "replication",
    "require_auth",
    "requirepeer",
    "service",
    "sslcertmode",
    "sslcompression",
    "sslcrl",
    "sslcrldir",
    "sslpassword",
    "ssl_max_protocol_version",
    "ssl_min_protocol_version",
];

/// A database server, or several of which one takes writes.
#[derive(Debug, Clone)]
pub(super) struct Address {
    /// One a host, in the order in which they are tried.
    pub(super) hosts: Vec<Config>,
    /// Whether each connection begins with the next host, or with the one that answered last.
    pub(super) spreads: bool,
    pub(super) encryption: Encryption,
}

/// How connections are encrypted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Encryption {
    pub(super) verification: Verification,
    pub(super) client_certificate: Option<ClientCertificate>,
    /// Whether the handshake comes first, which needs the protocol's name in it.
    pub(super) is_direct: bool,
}

/// What is asked of the server's certificate.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Verification {
    /// Nothing: whoever is in between can read and change everything.
    None,
    /// An authority of this file has issued it, for whatever name.
    Authority(PathBuf),
    /// It is for this host, and was issued by an authority of the file, or of the system.
    Name(Option<PathBuf>),
}

/// The files (PEM) of a certificate that the server knows us by.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct ClientCertificate {
    pub(super) certificate: PathBuf,
    pub(super) key: PathBuf,
}

/// What the URL says of encryption.
#[derive(Debug, Default)]
struct Said {
    mode: Option<Mode>,
    root: Option<String>,
    certificate: Option<PathBuf>,
    key: Option<PathBuf>,
    is_direct: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Mode {
    Disable,
    Prefer,
    Require,
    VerifyCa,
    VerifyFull,
}

impl Address {
    /// Reads `postgres://user:password@host:port,host:port/database?parameters`.
    pub(super) fn parse(url: &str) -> Result<Self, OpenError> {
        let (base, query) = url.split_once('?').unwrap_or((url, ""));
        if query.contains('@') || base.matches('@').count() > 1 {
            return Err(unreadable(
                "there is an `@` too many: in a password write it as %40, and `?` as %3F",
            ));
        }
        let mut said = Said::default();
        let mut passed_on = Vec::new();
        let mut own = Own::default();
        for pair in query.split('&').filter(|pair| !pair.is_empty()) {
            let (key, value) = pair
                .split_once('=')
                .ok_or_else(|| unreadable("a parameter has no value"))?;
            if PASSED_ON.contains(&key) {
                passed_on.push(pair);
            } else {
                let value = percent_decode_str(value)
                    .decode_utf8()
                    .map_err(|_error| unreadable("a parameter is no text"))?;
                if !said.take(key, &value)? && !own.take(key, &value)? {
                    return Err(unknown(key));
                }
            }
        }
        let text = if passed_on.is_empty() {
            Cow::Borrowed(base)
        } else {
            Cow::Owned(format!("{base}?{}", passed_on.join("&")))
        };
        let mut config: Config = text
            .parse()
            .map_err(|error: tokio_postgres::Error| unreadable(&super::innermost(&error)))?;
        own.apply(&mut config);
        let encryption = said.encryption(&mut config)?;
        let spreads = config.get_load_balance_hosts() == LoadBalanceHosts::Random;
        let mut hosts = split(&config, &encryption)?;
        if let Some(file) = own
            .password_file
            .filter(|_| config.get_password().is_none())
        {
            password_file::apply(&file, &mut hosts)?;
        }
        Ok(Self {
            hosts,
            spreads,
            encryption,
        })
    }

    /// Whether something goes over a network without its receiver being known.
    pub(super) fn is_exposed(&self) -> bool {
        let beyond_this_machine = |config: &Config| {
            let by_address = config.get_hostaddrs().first().map(|ip| !ip.is_loopback());
            by_address.unwrap_or_else(|| {
                config.get_hosts().iter().any(|host| match host {
                    Host::Tcp(name) => {
                        let ip = name.parse::<std::net::IpAddr>();
                        name != "localhost" && ip.map_or(true, |ip| !ip.is_loopback())
                    }
                    Host::Unix(_) => false,
                })
            })
        };
        self.encryption.verification == Verification::None
            && self.hosts.iter().any(beyond_this_machine)
    }
}

/// Parameters that `tokio-postgres` lacks, or reads otherwise than libpq.
#[derive(Debug, Default)]
struct Own {
    any_session: bool,
    spreads: bool,
    user_timeout: Option<Duration>,
    retries: Option<u32>,
    password_file: Option<PathBuf>,
}

impl Own {
    fn take(&mut self, key: &str, value: &str) -> Result<bool, OpenError> {
        match (key, value) {
            ("target_session_attrs", "read-write" | "primary") => self.any_session = false,
            ("target_session_attrs", "any") => self.any_session = true,
            ("target_session_attrs", "read-only" | "standby" | "prefer-standby") => {
                return Err(unreadable(
                    "Cardea writes: `target_session_attrs` can be `read-write`, `primary` or `any`",
                ));
            }
            ("load_balance_hosts", "disable") => self.spreads = false,
            ("load_balance_hosts", "random") => self.spreads = true,
            // libpq: milliseconds, 0 for the system's.
            ("tcp_user_timeout", text) => {
                let milliseconds = number(key, text)?;
                self.user_timeout = Some(Duration::from_millis(milliseconds.into()));
            }
            ("passfile", file) => self.password_file = Some(PathBuf::from(file)),
            ("keepalives_count", text) => self.retries = Some(number(key, text)?),
            ("target_session_attrs" | "load_balance_hosts", _) => return Err(invalid(key)),
            _ => return Ok(false),
        }
        Ok(true)
    }

    fn apply(&self, config: &mut Config) {
        config.target_session_attrs(if self.any_session {
            TargetSessionAttrs::Any
        } else {
            TargetSessionAttrs::ReadWrite
        });
        if self.spreads {
            config.load_balance_hosts(LoadBalanceHosts::Random);
        }
        if config.get_connect_timeout().is_none() {
            config.connect_timeout(CONNECT_TIMEOUT);
        }
        config.tcp_user_timeout(self.user_timeout.unwrap_or(TCP_USER_TIMEOUT));
        config.keepalives_retries(self.retries.unwrap_or(KEEPALIVE_RETRIES));
        if config.get_keepalives_interval().is_none() {
            config.keepalives_interval(KEEPALIVE_INTERVAL);
        }
        if config.get_keepalives_idle() == Config::new().get_keepalives_idle() {
            config.keepalives_idle(KEEPALIVE_IDLE);
        }
        if config.get_application_name().is_none() {
            config.application_name("cardea");
        }
    }
}

impl Said {
    fn take(&mut self, key: &str, value: &str) -> Result<bool, OpenError> {
        match key {
            "sslmode" => {
                self.mode = Some(match value {
                    "disable" => Mode::Disable,
                    "prefer" => Mode::Prefer,
                    "require" => Mode::Require,
                    "verify-ca" => Mode::VerifyCa,
                    "verify-full" => Mode::VerifyFull,
                    _ => {
                        return Err(unreadable(
                            "`sslmode` can be disable, prefer, require, verify-ca or verify-full",
                        ));
                    }
                });
            }
            "sslrootcert" => self.root = Some(value.to_owned()),
            "sslcert" => self.certificate = Some(PathBuf::from(value)),
            "sslkey" => self.key = Some(PathBuf::from(value)),
            "sslsni" if value == "1" => {}
            "sslnegotiation" => {
                self.is_direct = match value {
                    "postgres" => false,
                    "direct" => true,
                    _ => return Err(invalid(key)),
                };
            }
            _ => return Ok(false),
        }
        Ok(true)
    }

    /// libpq's meaning, except that nothing is passed over which was asked for.
    fn encryption(self, config: &mut Config) -> Result<Encryption, OpenError> {
        let mode = self.mode.unwrap_or(Mode::Prefer);
        let root = self.root.as_deref();
        let verification = match (mode, root) {
            (Mode::Disable | Mode::Prefer, Some(_)) => {
                return Err(unreadable(
                    "`sslrootcert` verifies nothing unless `sslmode` is verify-full, verify-ca or \
                     require",
                ));
            }
            (Mode::Require | Mode::VerifyCa, Some("system")) => {
                return Err(unreadable(
                    "anybody can have a certificate of the system's authorities: \
                     `sslrootcert=system` needs `sslmode=verify-full`",
                ));
            }
            (Mode::VerifyCa, None) => {
                return Err(unreadable(
                    "`sslmode=verify-ca` needs `sslrootcert`, the file of the authority's certificate",
                ));
            }
            (Mode::Disable | Mode::Prefer | Mode::Require, None) => Verification::None,
            (Mode::Require | Mode::VerifyCa, Some(file)) => Verification::Authority(file.into()),
            (Mode::VerifyFull, None | Some("system")) => Verification::Name(None),
            (Mode::VerifyFull, Some(file)) => Verification::Name(Some(file.into())),
        };
        let client_certificate = match (self.certificate, self.key) {
            (Some(certificate), Some(key)) => Some(ClientCertificate { certificate, key }),
            (None, None) => None,
            _ => return Err(unreadable("`sslcert` and `sslkey` belong together")),
        };
        if client_certificate.is_some() && matches!(mode, Mode::Disable | Mode::Prefer) {
            return Err(unreadable(
                "`sslcert` needs `sslmode` to be verify-full, verify-ca or require",
            ));
        }
        if self.is_direct {
            if matches!(mode, Mode::Disable | Mode::Prefer) {
                return Err(unreadable(
                    "`sslnegotiation=direct` needs `sslmode` to be verify-full, verify-ca or require",
                ));
            }
            config.ssl_negotiation(SslNegotiation::Direct);
        }
        config.ssl_mode(match mode {
            Mode::Disable => SslMode::Disable,
            Mode::Prefer => SslMode::Prefer,
            Mode::Require | Mode::VerifyCa | Mode::VerifyFull => SslMode::Require,
        });
        Ok(Encryption {
            verification,
            client_certificate,
            is_direct: self.is_direct,
        })
    }
}

/// A configuration for each host: each has its own time to answer.
fn split(config: &Config, encryption: &Encryption) -> Result<Vec<Config>, OpenError> {
    let (names, addresses, ports) = (
        config.get_hosts(),
        config.get_hostaddrs(),
        config.get_ports(),
    );
    if names.is_empty() && matches!(encryption.verification, Verification::Name(_)) {
        return Err(unreadable(
            "`sslmode=verify-full` needs a host's name, to compare with the certificate's",
        ));
    }
    let count = names.len().max(addresses.len());
    if count == 0 {
        return Err(unreadable("there is no host"));
    }
    let fits = |length: usize| length == 0 || length == count;
    if !fits(names.len()) || !fits(addresses.len()) || !(fits(ports.len()) || ports.len() == 1) {
        return Err(unreadable(
            "there are not as many hosts as addresses or ports",
        ));
    }
    Ok((0..count)
        .map(|index| {
            // The library can add hosts, not take them away.
            let mut one = without_hosts(config);
            match (names.get(index), addresses.get(index)) {
                (Some(Host::Tcp(name)), _) => {
                    one.host(name);
                }
                (Some(Host::Unix(folder)), _) => {
                    // As libpq: what does not leave the machine is not encrypted.
                    one.host_path(folder).ssl_mode(SslMode::Disable);
                }
                (None, Some(address)) => {
                    one.host(address.to_string());
                }
                (None, None) => {}
            }
            if let Some(address) = addresses.get(index) {
                one.hostaddr(*address);
            }
            if let Some(port) = ports.get(index).or_else(|| ports.first()) {
                one.port(*port);
            }
            one
        })
        .collect())
}

fn without_hosts(config: &Config) -> Config {
    let mut one = Config::new();
    if let Some(user) = config.get_user() {
        one.user(user);
    }
    if let Some(password) = config.get_password() {
        one.password(password);
    }
    if let Some(name) = config.get_dbname() {
        one.dbname(name);
    }
    if let Some(options) = config.get_options() {
        one.options(options);
    }
    if let Some(name) = config.get_application_name() {
        one.application_name(name);
    }
    if let Some(timeout) = config.get_connect_timeout() {
        one.connect_timeout(*timeout);
    }
    if let Some(timeout) = config.get_tcp_user_timeout() {
        one.tcp_user_timeout(*timeout);
    }
    if let Some(interval) = config.get_keepalives_interval() {
        one.keepalives_interval(interval);
    }
    if let Some(retries) = config.get_keepalives_retries() {
        one.keepalives_retries(retries);
    }
    one.ssl_mode(config.get_ssl_mode())
        .ssl_negotiation(config.get_ssl_negotiation())
        .keepalives(config.get_keepalives())
        .keepalives_idle(config.get_keepalives_idle())
        .target_session_attrs(config.get_target_session_attrs())
        .channel_binding(config.get_channel_binding());
    one
}

fn number(key: &str, text: &str) -> Result<u32, OpenError> {
    text.parse().map_err(|_error| invalid(key))
}

fn invalid(key: &str) -> OpenError {
    unreadable(&format!("`{key}` cannot be what it is"))
}

/// A name that nobody knows is not repeated: it may be what follows a `?` in a password.
fn unknown(key: &str) -> OpenError {
    if NOT_DONE.contains(&key) {
        unreadable(&format!("`{key}` is not supported"))
    } else {
        unreadable(
            "a parameter is not known; in a password write `?` as %3F, `@` as %40, `/` as %2F and \
             `%` as %25",
        )
    }
}

fn unreadable(why: &str) -> OpenError {
    OpenError(format!(
        "the database URL cannot be read: {why}; it is like `postgres://user:password@host/database`"
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(url: &str) -> Address {
        Address::parse(url).expect(url)
    }

    fn refusal(url: &str) -> String {
        Address::parse(url).expect_err(url).to_string()
    }

    #[test]
    fn encryption_is_as_libpq_has_it() {
        for (query, mode, verification) in [
            ("", SslMode::Prefer, Verification::None),
            ("?sslmode=disable", SslMode::Disable, Verification::None),
            ("?sslmode=prefer", SslMode::Prefer, Verification::None),
            ("?sslmode=require", SslMode::Require, Verification::None),
            (
                "?sslmode=require&sslrootcert=%2Fca.pem",
                SslMode::Require,
                Verification::Authority("/ca.pem".into()),
            ),
            (
                "?sslmode=verify-ca&sslrootcert=/ca.pem",
                SslMode::Require,
                Verification::Authority("/ca.pem".into()),
            ),
            (
                "?sslmode=verify-full",
                SslMode::Require,
                Verification::Name(None),
            ),
            (
                "?sslmode=verify-full&sslrootcert=system",
                SslMode::Require,
                Verification::Name(None),
            ),
            (
                "?sslmode=verify-full&sslrootcert=ca.pem",
                SslMode::Require,
                Verification::Name(Some("ca.pem".into())),
            ),
        ] {
            let address = parsed(&format!("postgres://u@db.example/c{query}"));
            let [host] = &*address.hosts else {
                panic!("one host")
            };
            assert_eq!(host.get_ssl_mode(), mode, "{query}");
            assert_eq!(address.encryption.verification, verification, "{query}");
        }
    }

    #[test]
    fn transport_downgrade_what_cannot_be_honoured_is_refused() {
        for (query, says) in [
            ("sslmode=allow", "`sslmode` can be"),
            ("sslmode=verify-ca", "needs `sslrootcert`"),
            ("sslmode=prefer&sslrootcert=x", "verifies nothing"),
            ("sslrootcert=x", "verifies nothing"),
            (
                "sslmode=require&sslrootcert=system",
                "needs `sslmode=verify-full`",
            ),
            ("sslmode=require&sslcert=x", "belong together"),
            ("sslcert=x&sslkey=y", "`sslcert` needs `sslmode`"),
            ("sslnegotiation=direct", "`sslnegotiation=direct` needs"),
            ("sslcrl=x", "`sslcrl` is not supported"),
            ("target_session_attrs=standby", "Cardea writes"),
            ("tcp_user_timeout=x", "`tcp_user_timeout`"),
            ("connect_timeout=x", "`connect_timeout`"),
            ("channel_binding", "has no value"),
        ] {
            let refusal = refusal(&format!("postgres://u@db.example/c?{query}"));
            assert!(refusal.contains(says), "{query}: {refusal}");
        }
        let refusal = refusal("postgres://u@/c?hostaddr=192.0.2.1&sslmode=verify-full");
        assert!(refusal.contains("needs a host's name"), "{refusal}");
    }

    #[test]
    fn secret_exposure_a_refusal_repeats_nothing_of_a_password() {
        for url in [
            "postgres://u:hunter2?hunter3=hunter4@db.example/c",
            "postgres://u:hunter2@db.example/c?hunter3=hunter4",
            "postgres://u:hunter2@db.example:hunter3/c",
            "postgres://u:hunter2@[db.example/c?hostaddr=hunter3",
        ] {
            let refusal = refusal(url);
            assert!(!refusal.contains("hunter"), "{refusal}");
        }
        let address = parsed("postgres://u:hunter2@db.example/c?password=hunter3");
        assert!(!format!("{address:?}").contains("hunter"), "{address:?}");
    }

    #[test]
    fn each_host_is_a_target_of_its_own_that_takes_writes() {
        let address = parsed("postgres://u@a:1,b:2/c?target_session_attrs=read-write");
        let hosts: Vec<_> = address
            .hosts
            .iter()
            .map(|host| (host.get_hosts().to_vec(), host.get_ports().to_vec()))
            .collect();
        let tcp = |name: &str| vec![Host::Tcp(name.to_owned())];
        assert_eq!(hosts, [(tcp("a"), vec![1]), (tcp("b"), vec![2])]);
        for host in &address.hosts {
            assert_eq!(
                host.get_target_session_attrs(),
                TargetSessionAttrs::ReadWrite
            );
        }
        let [unix] = &*parsed("postgres://u@%2Frun%2Fpg/c?sslmode=require").hosts else {
            panic!("one host")
        };
        assert_eq!(unix.get_ssl_mode(), SslMode::Disable);
        let [any] = &*parsed("postgres:///c?host=a&port=7&tcp_user_timeout=1500").hosts else {
            panic!("one host")
        };
        assert_eq!(any.get_ports(), [7]);
        assert_eq!(
            any.get_tcp_user_timeout(),
            Some(&Duration::from_millis(1500))
        );
    }

    #[test]
    fn transport_downgrade_what_leaves_the_machine_unverified_is_known() {
        for (url, exposed) in [
            ("postgres://u@db.example/c", true),
            ("postgres://u@db.example/c?sslmode=require", true),
            ("postgres://u@db.example/c?sslmode=verify-full", false),
            ("postgres://u@127.0.0.1,192.0.2.1/c", true),
            ("postgres://u@127.0.0.1/c", false),
            ("postgres://u@localhost/c", false),
            ("postgres://u@[::1]/c", false),
            ("postgres://u@%2Frun/c", false),
        ] {
            assert_eq!(parsed(url).is_exposed(), exposed, "{url}");
        }
    }
}
