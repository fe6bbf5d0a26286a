//! What is written to people by e-mail.

use std::fmt;

use base::{Secret, Timestamp};

/// An address that mail can be sent to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MailAddress(String);

/// A text that is not an address that mail can be sent to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not an e-mail address")]
pub struct InvalidMailAddress;

/// RFC 5321: a path has 256 octets, two of which are its brackets.
const LONGEST_ADDRESS: usize = 254;

impl MailAddress {
    /// Takes `text` if it is one plain address: no name, no list, nothing that could become a
    /// header.
    pub fn parse(text: &str) -> Result<Self, InvalidMailAddress> {
        let (local, host) = text.rsplit_once('@').ok_or(InvalidMailAddress)?;
        let plain = |part: &str| {
            !part.is_empty()
                && !part.starts_with('.')
                && !part.ends_with('.')
                && !part.contains("..")
                && part
                    .chars()
                    .all(|c| !c.is_control() && !c.is_whitespace() && !"()<>[]:;@\\,\"".contains(c))
        };
        if text.len() <= LONGEST_ADDRESS && local.len() <= 64 && plain(local) && plain(host) {
            Ok(Self(text.to_owned()))
        } else {
            Err(InvalidMailAddress)
        }
    }

    /// The address.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// What is before the `@`.
    pub fn local_part(&self) -> &str {
        self.0.rsplit_once('@').map_or("", |(local, _)| local)
    }
}

impl fmt::Display for MailAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A letter with everything that is said in it; its words are chosen when it is sent.
#[derive(Debug, Clone)]
pub enum Letter {
    /// Somebody may choose their first password.
    Invitation {
        /// Who.
        user_name: String,
        /// Where; whoever has it may choose.
        link: Secret,
        /// Until when.
        expires_at: Timestamp,
    },
    /// Somebody is to confirm that the address is theirs.
    VerifyEmail {
        /// Who.
        user_name: String,
        /// Where.
        link: Secret,
        /// Until when.
        expires_at: Timestamp,
    },
    /// Somebody may choose another password.
    ResetPassword {
        /// Who.
        user_name: String,
        /// Where; whoever has it may choose.
        link: Secret,
        /// Until when.
        expires_at: Timestamp,
    },
    /// Somebody may sign in with this once, and chooses a password then.
    OneTimePassword {
        /// Who.
        user_name: String,
        /// The one-time password.
        password: Secret,
        /// Until when.
        expires_at: Timestamp,
    },
    /// A code that proves the mailbox in a sign-in under way.
    SignInCode {
        /// Who signs in.
        user_name: String,
        /// What they are to type.
        code: Secret,
        /// Until when.
        expires_at: Timestamp,
    },
    /// An administrator looks whether letters arrive.
    Test,
    /// Something has happened that its person should know of.
    Notice {
        /// Whom it concerns.
        user_name: String,
        /// What.
        what: Noticed,
        /// When.
        at: Timestamp,
        /// Where it came from.
        source_ip: String,
    },
    /// Something that administrators have to see to.
    Announcement {
        /// What.
        what: Announcement,
        /// When.
        at: Timestamp,
    },
}

/// What administrators are told of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Announcement {
    /// A token of automatic provisioning is about to end.
    ProvisioningTokenEnds {
        /// What it is called.
        token: String,
        /// Of which instance.
        instance: String,
        /// When.
        ends_at: Timestamp,
    },
    /// The guard has stopped automatic provisioning from removing more.
    ProvisioningHeld {
        /// Of which instance.
        instance: String,
        /// What happened and how to go on.
        words: String,
    },
}

/// What people are told of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Noticed {
    /// Their password was changed.
    PasswordChanged,
    /// Their e-mail address was changed; told at the former one.
    EmailChanged,
    /// An MFA device of this name was registered.
    MfaDeviceAdded(String),
    /// An MFA device of this name was removed.
    MfaDeviceRemoved(String),
}

impl Letter {
    /// What it is, as it is stored and listed.
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::Invitation { .. } => "INVITATION",
            Self::VerifyEmail { .. } => "VERIFY_EMAIL",
            Self::ResetPassword { .. } => "RESET_PASSWORD",
            Self::OneTimePassword { .. } => "ONE_TIME_PASSWORD",
            Self::SignInCode { .. } => "SIGN_IN_CODE",
            Self::Test => "TEST",
            Self::Notice { .. } => "NOTICE",
            Self::Announcement { .. } => "ANNOUNCEMENT",
        }
    }

    /// When it is of no use any more.
    pub const fn expires_at(&self) -> Option<Timestamp> {
        match self {
            Self::Invitation { expires_at, .. }
            | Self::VerifyEmail { expires_at, .. }
            | Self::ResetPassword { expires_at, .. }
            | Self::OneTimePassword { expires_at, .. }
            | Self::SignInCode { expires_at, .. } => Some(*expires_at),
            Self::Test | Self::Notice { .. } | Self::Announcement { .. } => None,
        }
    }
}

/// How far a letter has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MailStatus {
    /// It waits, for the first attempt or another.
    Queued,
    /// A mail server has taken it.
    Sent,
    /// It was given up.
    Failed,
}

impl MailStatus {
    /// As it is stored and listed.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Queued => "QUEUED",
            Self::Sent => "SENT",
            Self::Failed => "FAILED",
        }
    }

    /// From that spelling.
    pub fn parse(text: &str) -> Option<Self> {
        [Self::Queued, Self::Sent, Self::Failed]
            .into_iter()
            .find(|status| status.as_str() == text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn header_injection_an_address_is_one_plain_address() {
        for good in [
            "ada@example.com",
            "a.b+c@sub.example.com",
            "\u{e9}@example.com",
        ] {
            assert!(MailAddress::parse(good).is_ok(), "{good}");
        }
        for bad in [
            "",
            "ada",
            "@example.com",
            "ada@",
            "ada@example.com\r\nBcc: eve@example.com",
            "ada@example.com, eve@example.com",
            "Ada <ada@example.com>",
            "a b@example.com",
            "ada@@example.com",
            "ada..b@example.com",
            "ada@[127.0.0.1]",
            &format!("{}@example.com", "a".repeat(65)),
            &format!("a@{}.com", "b".repeat(255)),
        ] {
            assert!(MailAddress::parse(bad).is_err(), "{bad}");
        }
    }
}
