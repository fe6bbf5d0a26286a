//! What the operator decides about mail and about passwords.

use std::net::IpAddr;
use std::path::{Path, PathBuf};

use app::sign_in::{Blocklist, HashCost, LARGEST_BLOCKLIST, Passwords};
use base::Secret;
use clap::{Args, ValueEnum};
use lettre::message::Mailbox;
use serde::Deserialize;

use crate::Fatal;

/// Each is a flag, an environment variable and a key of the file, except the password of the mail
/// server, which is no flag.
#[derive(Debug, Clone, Default, Args, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct LetterOptions {
    /// The mail server that delivers letters to people; without one, none are sent.
    #[arg(long, env = "CARDEA_SMTP_HOST", value_name = "HOST")]
    smtp_host: Option<String>,
    /// Its port [default: 587 with starttls, 465 with tls, 25 with none].
    #[arg(long, env = "CARDEA_SMTP_PORT", value_name = "PORT")]
    smtp_port: Option<u16>,
    /// How the connection is encrypted [default: starttls].
    #[arg(long, env = "CARDEA_SMTP_SECURITY", value_name = "SECURITY")]
    smtp_security: Option<SmtpSecurity>,
    /// Whom to sign in as at the mail server.
    #[arg(long, env = "CARDEA_SMTP_USERNAME", value_name = "NAME")]
    smtp_username: Option<String>,
    /// A file with the password for it; `CARDEA_SMTP_PASSWORD` has it instead.
    #[arg(long, env = "CARDEA_SMTP_PASSWORD_FILE", value_name = "FILE")]
    smtp_password_file: Option<PathBuf>,
    /// Certificate authorities (PEM) to trust for the mail server beside the system's.
    #[arg(long, env = "CARDEA_SMTP_CA_FILE", value_name = "FILE")]
    smtp_ca_file: Option<PathBuf>,
    /// Send letters, with the secrets in them, in the clear to a mail server that is not loopback.
    #[arg(long, env = "CARDEA_SMTP_INSECURE", value_name = "true|false",
        num_args = 0..=1, default_missing_value = "true", hide_possible_values = true)]
    smtp_insecure: Option<bool>,
    /// Whom letters are from, such as `Example sign-in <no-reply@example.com>`.
    #[arg(long, env = "CARDEA_MAIL_SENDER", value_name = "ADDRESS")]
    mail_sender: Option<String>,
    /// A file of passwords that nobody may choose, one a line, beside the list that ships.
    #[arg(long, env = "CARDEA_PASSWORD_BLOCKLIST", value_name = "FILE")]
    password_blocklist: Option<PathBuf>,
    /// Memory of a password's hash in KiB [default: 19456].
    #[arg(long, env = "CARDEA_PASSWORD_HASH_MEMORY", value_name = "KIB")]
    password_hash_memory: Option<u32>,
    /// Passes of a password's hash over its memory [default: 2].
    #[arg(long, env = "CARDEA_PASSWORD_HASH_PASSES", value_name = "NUMBER")]
    password_hash_passes: Option<u32>,
    /// Lanes of a password's hash [default: 1].
    #[arg(long, env = "CARDEA_PASSWORD_HASH_LANES", value_name = "NUMBER")]
    password_hash_lanes: Option<u32>,
}

/// The keys of the file.
pub(super) const KEYS: [&str; 12] = [
    "smtp_host",
    "smtp_port",
    "smtp_security",
    "smtp_username",
    "smtp_password_file",
    "smtp_ca_file",
    "smtp_insecure",
    "mail_sender",
    "password_blocklist",
    "password_hash_memory",
    "password_hash_passes",
    "password_hash_lanes",
];

/// How the connection to a mail server is encrypted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum SmtpSecurity {
    /// By the STARTTLS command, which the server has to know.
    Starttls,
    /// From the first byte.
    Tls,
    /// Not at all: to loopback alone, unless told otherwise.
    None,
}

/// What becomes of letters.
#[derive(Debug, Clone)]
pub(crate) enum MailConfig {
    /// Nobody delivers them.
    Off,
    /// Who develops on this machine sees them.
    Shown,
    /// A mail server.
    Server(Box<Smtp>),
}

/// A mail server.
#[derive(Debug, Clone)]
pub(crate) struct Smtp {
    pub(crate) host: String,
    pub(crate) port: u16,
    pub(crate) security: SmtpSecurity,
    pub(crate) credentials: Option<(String, Secret)>,
    pub(crate) authorities: Vec<u8>,
    pub(crate) sender: Mailbox,
}

impl LetterOptions {
    /// Each option of `self`, and where it says nothing, of `file`.
    pub(super) fn or(self, file: Self) -> Self {
        Self {
            smtp_host: self.smtp_host.or(file.smtp_host),
            smtp_port: self.smtp_port.or(file.smtp_port),
            smtp_security: self.smtp_security.or(file.smtp_security),
            smtp_username: self.smtp_username.or(file.smtp_username),
            smtp_password_file: self.smtp_password_file.or(file.smtp_password_file),
            smtp_ca_file: self.smtp_ca_file.or(file.smtp_ca_file),
            smtp_insecure: self.smtp_insecure.or(file.smtp_insecure),
            mail_sender: self.mail_sender.or(file.mail_sender),
            password_blocklist: self.password_blocklist.or(file.password_blocklist),
            password_hash_memory: self.password_hash_memory.or(file.password_hash_memory),
            password_hash_passes: self.password_hash_passes.or(file.password_hash_passes),
            password_hash_lanes: self.password_hash_lanes.or(file.password_hash_lanes),
        }
    }

    /// What becomes of letters.
    pub(super) fn mail(&self, is_development: bool) -> Result<MailConfig, Fatal> {
        Ok(match self.smtp(smtp_password())? {
            Some(smtp) => MailConfig::Server(Box::new(smtp)),
            None if is_development => MailConfig::Shown,
            None => MailConfig::Off,
        })
    }

    /// The mail server, where one is named; `password` is the environment's.
    fn smtp(&self, password: Option<Secret>) -> Result<Option<Smtp>, Fatal> {
        let Some(host) = &self.smtp_host else {
            if self.mail_sender.is_some() || self.smtp_username.is_some() {
                return Err(Fatal::new("mail needs smtp_host: the server that takes it"));
            }
            return Ok(None);
        };
        let security = self.smtp_security.unwrap_or(SmtpSecurity::Starttls);
        if security == SmtpSecurity::None
            && !is_loopback(host)
            && !self.smtp_insecure.unwrap_or(false)
        {
            return Err(Fatal(format!(
                "smtp_security = `none` would send the links in letters in the clear to {host}: \
                 use `starttls` or `tls`, or insist with smtp_insecure"
            )));
        }
        let sender = self.mail_sender.as_deref().ok_or_else(|| {
            Fatal::new("mail needs mail_sender, such as `Sign-in <no-reply@example.com>`")
        })?;
        let sender = sender.parse().map_err(|_invalid| {
            Fatal(format!(
                "mail_sender `{sender}` must be like `Sign-in <no-reply@example.com>`"
            ))
        })?;
        let password = match &self.smtp_password_file {
            Some(file) => Some(Secret::new(read(file, "smtp_password_file")?.trim_end())),
            None => password,
        };
        let credentials = match (&self.smtp_username, password) {
            (Some(name), Some(password)) => Some((name.clone(), password)),
            (None, None) => None,
            (Some(_), None) => {
                return Err(Fatal::new(
                    "smtp_username needs a password: smtp_password_file or CARDEA_SMTP_PASSWORD",
                ));
            }
            (None, Some(_)) => {
                return Err(Fatal::new("the mail server's password needs smtp_username"));
            }
        };
        let authorities = match &self.smtp_ca_file {
            Some(file) => read(file, "smtp_ca_file")?.into_bytes(),
            None => Vec::new(),
        };
        let port = self.smtp_port.unwrap_or(match security {
            SmtpSecurity::Starttls => 587,
            SmtpSecurity::Tls => 465,
            SmtpSecurity::None => 25,
        });
        Ok(Some(Smtp {
            host: host.clone(),
            port,
            security,
            credentials,
            authorities,
            sender,
        }))
    }

    /// What passwords may be, and what their hashes cost.
    pub(super) fn passwords(&self) -> Result<Passwords, Fatal> {
        let cost = HashCost::new(
            self.password_hash_memory.unwrap_or(19_456),
            self.password_hash_passes.unwrap_or(2),
            self.password_hash_lanes.unwrap_or(1),
        );
        let cost = cost.map_err(|unfit| Fatal(format!("password_hash_memory: {unfit}")))?;
        let blocklist = match &self.password_blocklist {
            None => Blocklist::default(),
            Some(file) => {
                let size = std::fs::metadata(file).map_or(0, |found| found.len());
                if size > u64::try_from(LARGEST_BLOCKLIST).unwrap_or(u64::MAX) {
                    return Err(Fatal(format!(
                        "password_blocklist `{}` has {size} bytes; it is held in memory and may \
                         have {LARGEST_BLOCKLIST}",
                        file.display()
                    )));
                }
                Blocklist::with(&read(file, "password_blocklist")?)
            }
        };
        Ok(Passwords { cost, blocklist })
    }
}

fn read(file: &Path, key: &str) -> Result<String, Fatal> {
    std::fs::read_to_string(file)
        .map_err(|error| Fatal(format!("cannot read {key} `{}`: {error}", file.display())))
}

/// The mail server's password, which is no flag, because flags are seen by everybody on a machine.
#[expect(
    clippy::disallowed_methods,
    reason = "the environment is read here, once, at the start"
)]
fn smtp_password() -> Option<Secret> {
    let password = std::env::var("CARDEA_SMTP_PASSWORD").ok()?;
    (!password.is_empty()).then(|| Secret::new(password))
}

/// Whether browsers on this machine alone find the server there.
pub(super) fn is_loopback_url(url: &str) -> bool {
    let host = url.split_once("://").map_or(url, |(_, rest)| rest);
    let name = match host.strip_prefix('[') {
        Some(rest) => rest.split(']').next(),
        None => host.split(':').next(),
    };
    name.is_some_and(is_loopback)
}

/// Whether a host is this machine.
fn is_loopback(host: &str) -> bool {
    let host = host.trim_start_matches('[').trim_end_matches(']');
    host == "localhost" || host.parse::<IpAddr>().is_ok_and(|ip| ip.is_loopback())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn options(text: &str) -> LetterOptions {
        toml::from_str(text).expect("options")
    }

    fn refused(text: &str) -> String {
        let found = options(text).smtp(None);
        found.expect_err("a refusal").to_string()
    }

    #[test]
    fn transport_downgrade_mail_in_the_clear_goes_to_loopback_alone() {
        let clear = "smtp_security = 'none'\nmail_sender = 'a@example.com'\n";
        let text = format!("{clear}smtp_host = 'mail.example.com'");
        assert!(refused(&text).contains("in the clear"));
        for host in ["localhost", "127.0.0.1", "::1"] {
            let text = format!("{clear}smtp_host = '{host}'");
            let smtp = options(&text).smtp(None).expect("taken").expect("a server");
            assert_eq!(smtp.port, 25);
        }
        let insisted = format!("{text}\nsmtp_insecure = true");
        assert!(options(&insisted).smtp(None).is_ok());
    }

    #[test]
    fn what_is_missing_is_named() {
        assert!(refused("smtp_host = 'm'").contains("mail_sender"));
        assert!(refused("mail_sender = 'a@example.com'").contains("smtp_host"));
        let server = "smtp_host = 'm'\nmail_sender = 'A <a@example.com>'\n";
        assert!(refused(&format!("{server}smtp_username = 'u'")).contains("password"));
        assert!(refused("smtp_host = 'm'\nmail_sender = 'nobody'").contains("`nobody`"));
        let named = options(&format!("{server}smtp_username = 'u'"));
        let smtp = named.smtp(Some(Secret::new("p"))).expect("taken");
        let smtp = smtp.expect("a server");
        assert_eq!((smtp.port, smtp.security), (587, SmtpSecurity::Starttls));
        assert!(!format!("{smtp:?}").contains("\"p\""));
        assert!(options("").smtp(None).expect("taken").is_none());
    }

    #[test]
    fn weak_hash_parameters_are_refused_at_the_start() {
        let weak = options("password_hash_memory = 1024").passwords();
        assert!(weak.expect_err("refused").to_string().contains("19456 KiB"));
        assert!(options("password_hash_memory = 65536").passwords().is_ok());
    }

    #[test]
    fn every_option_is_a_key() {
        let all = KEYS.map(|key| match key {
            "smtp_port"
            | "password_hash_memory"
            | "password_hash_passes"
            | "password_hash_lanes" => format!("{key} = 1"),
            "smtp_insecure" => format!("{key} = true"),
            "smtp_security" => format!("{key} = 'tls'"),
            _ => format!("{key} = 'x'"),
        });
        let found = format!("{:?}", options(&all.join("\n")));
        assert!(!found.contains("None"), "{found}");
    }
}
