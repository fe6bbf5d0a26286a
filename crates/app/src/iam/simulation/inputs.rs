//! What a simulation is given.

use std::net::IpAddr;

use base::{Arn, Timestamp};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use domain::Error;
use domain::iam::HolderKind;
use policy::Context;

/// What is to be simulated.
#[derive(Debug, Clone, Default)]
pub struct Simulation {
    /// `s3:GetObject`.
    pub actions: Vec<String>,
    /// ARNs or `*`; `*` where there are none.
    pub resources: Vec<String>,
    /// Identity policies, in addition to those that the principal has.
    pub policies: Vec<String>,
    /// A permissions boundary, in the place of the principal's.
    pub boundary: Option<String>,
    /// Service control policies, level by level from the root; of custom policies alone.
    pub service_control: Vec<Vec<String>>,
    /// The policy of each resource.
    pub resource_policy: Option<String>,
    /// Whose the resources are whose ARNs do not say it: an account's id or the ARN of its root.
    pub resource_owner: Option<String>,
    /// Who calls: the ARN of a user.
    pub caller: Option<String>,
    /// Condition keys.
    pub context: Vec<ContextEntry>,
    /// Policies of the principal that are left out.
    pub exclusions: Vec<PolicyExclusion>,
}

/// A condition key with its values.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ContextEntry {
    /// `aws:SourceIp`.
    pub key: String,
    /// Its values.
    pub values: Vec<String>,
    /// Of what type they are.
    pub kind: ContextKind,
    /// Whether the key has any number of values.
    pub is_list: bool,
}

/// Of what type values are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(missing_docs, reason = "AWS's own words")]
pub enum ContextKind {
    String,
    Numeric,
    Boolean,
    Ip,
    Binary,
    Date,
}

/// A policy of the principal that is left out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PolicyExclusion {
    /// An inline policy.
    Inline {
        /// Whose it is.
        kind: HolderKind,
        /// The name of the user, group or role.
        holder: String,
        /// The policy's name.
        policy: String,
    },
    /// All inline policies.
    AllInline,
    /// A managed policy: its ARN.
    Managed(String),
    /// All policies that AWS manages.
    AllAwsManaged,
    /// All policies that the account manages.
    AllCustomerManaged,
    /// The permissions boundary.
    Boundary,
    /// A control policy of either type: its ARN.
    Control(String),
    /// All service control policies.
    AllServiceControl,
    /// All resource control policies.
    AllResourceControl,
}

/// How long the condition keys and their values may be together, in bytes.
///
/// DIFFERENCE: of AWS no such limit is known. No request has more, and every condition reads them.
const LONGEST_CONTEXT: usize = 16 * 1024;

impl Simulation {
    /// Refuses more context than any request has.
    pub(super) fn check_size(&self) -> Result<(), Error> {
        if self.context_size() > LONGEST_CONTEXT {
            return Err(Error::invalid(format!(
                "The context entries must not be longer than {LONGEST_CONTEXT} bytes."
            )));
        }
        Ok(())
    }

    /// How much there may be to compare for one action on one resource: the bytes of the policies
    /// times those of what they are compared with.
    pub(super) fn work(&self) -> usize {
        let policies = self
            .policies
            .iter()
            .chain(&self.boundary)
            .chain(&self.resource_policy)
            .chain(self.service_control.iter().flatten());
        let policies: usize = policies.map(String::len).sum();
        let resources = self.resources.iter().map(String::len);
        let compared = self
            .context_size()
            .saturating_add(resources.max().unwrap_or(1));
        policies.max(1).saturating_mul(compared.max(1))
    }

    fn context_size(&self) -> usize {
        let texts = self
            .context
            .iter()
            .flat_map(|entry| entry.values.iter().chain([&entry.key]));
        texts.map(String::len).sum()
    }

    /// The condition keys, each once and with values of its type.
    pub(super) fn context_entries(&self) -> Result<Vec<ContextEntry>, Error> {
        for (index, entry) in self.context.iter().enumerate() {
            entry.check()?;
            let mut before = self.context.iter().take(index);
            if before.any(|other| other.key.eq_ignore_ascii_case(&entry.key)) {
                return Err(Error::invalid(format!(
                    "The context key {} was given more than once.",
                    entry.key
                )));
            }
        }
        Ok(self.context.clone())
    }
}

impl ContextEntry {
    fn check(&self) -> Result<(), Error> {
        // AWS: the wordings are unconfirmed.
        if !self.is_list && self.values.len() != 1 {
            return Err(Error::invalid(format!(
                "The context key {} must have exactly one value.",
                self.key
            )));
        }
        match self.values.iter().find(|value| !self.kind.takes(value)) {
            None => Ok(()),
            Some(value) => Err(Error::invalid(format!(
                "The value {value} of the context key {} is not of its type.",
                self.key
            ))),
        }
    }

    pub(super) fn insert(&self, context: &mut Context) {
        match self.values.first() {
            Some(value) if !self.is_list => context.insert(&self.key, value),
            _ => context.insert_many(&self.key, self.values.iter().map(String::as_str)),
        }
    }
}

impl ContextKind {
    fn takes(self, value: &str) -> bool {
        match self {
            Self::String => true,
            Self::Numeric => value.parse::<f64>().is_ok_and(f64::is_finite),
            Self::Boolean => ["true", "false"].contains(&value.to_lowercase().as_str()),
            Self::Ip => {
                let (address, prefix) = value.split_once('/').unwrap_or((value, "0"));
                address.parse::<IpAddr>().is_ok() && prefix.parse::<u8>().is_ok_and(|p| p <= 128)
            }
            Self::Binary => STANDARD.decode(value).is_ok(),
            Self::Date => {
                Timestamp::parse_iso8601(value).is_some()
                    || value.parse::<i64>().is_ok()
                    || is_day(value)
            }
        }
    }
}

/// `2026-11-22`, which conditions take as well.
fn is_day(value: &str) -> bool {
    Timestamp::parse_iso8601(&format!("{value}T00:00:00Z")).is_some()
}

pub(super) fn check_action(action: &str) -> Result<(), Error> {
    let is_word = |text: &str| {
        !text.is_empty()
            && text
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
    };
    match action.split_once(':') {
        Some((service, name)) if is_word(service) && is_word(name) => Ok(()),
        // AWS: the wording is unconfirmed.
        _ => Err(Error::invalid(format!("Invalid action name: {action}"))),
    }
}

pub(super) fn check_resource(resource: &str) -> Result<(), Error> {
    if resource == "*" || Arn::parse(resource).is_ok() {
        Ok(())
    } else {
        // AWS: the wording is unconfirmed.
        Err(Error::invalid(format!("Invalid resource ARN: {resource}")))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_of_the_type_that_they_claim() {
        for (kind, good, bad) in [
            (ContextKind::Numeric, "-1.5", "one"),
            (ContextKind::Boolean, "True", "yes"),
            (ContextKind::Ip, "203.0.113.7", "203.0.113"),
            (ContextKind::Ip, "2001:db8::/32", "2001:db8::/200"),
            (ContextKind::Binary, "aGk=", "!"),
            (ContextKind::Date, "2026-11-22T00:00:00Z", "tomorrow"),
            (ContextKind::Date, "2026-11-22", "2026-13-22"),
        ] {
            assert!(kind.takes(good), "{good}");
            assert!(!kind.takes(bad), "{bad}");
        }
    }

    #[test]
    fn actions_and_resources_are_named_without_wildcards_and_in_full() {
        assert!(check_action("s3:GetObject").is_ok());
        for action in ["*", "s3:*", "s3", "s3:", ":GetObject", "s3:Get Object"] {
            assert!(check_action(action).is_err(), "{action}");
        }
        assert!(check_resource("*").is_ok());
        assert!(check_resource("arn:aws:s3:::bucket/*").is_ok());
        assert!(check_resource("bucket").is_err());
    }
}
