//! Attributes for access control: which of a person's attributes become session tags.

mod source;
mod tags;

use serde_json::{Value, json};

pub use source::Source;
pub use tags::{MOST_TAGS, is_tag_key, is_tag_value, session_tags};

use crate::{Error, Kind};

/// A session tag and where its value comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attribute {
    /// The tag's key.
    pub key: String,
    /// Such as `${path:enterprise.costCenter}`.
    pub source: String,
}

/// The attributes for access control of an instance.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Configuration {
    /// What becomes session tags.
    pub attributes: Vec<Attribute>,
    /// Whether it does yet.
    pub status: Status,
}

/// How far it has come that roles may be given session tags (AWS: §7).
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Status {
    /// Every role allows them.
    Enabled,
    /// `CREATION_IN_PROGRESS`: some roles do not allow them yet.
    InProgress,
    /// `CREATION_FAILED`, and why.
    Failed(String),
}

impl Status {
    /// As AWS has it.
    pub const fn as_str(&self) -> &'static str {
        match self {
            Self::Enabled => "ENABLED",
            Self::InProgress => "CREATION_IN_PROGRESS",
            Self::Failed(_) => "CREATION_FAILED",
        }
    }
}

impl Configuration {
    /// The attributes, once sessions carry them.
    pub fn enabled(self) -> Option<Vec<Attribute>> {
        (self.status == Status::Enabled).then_some(self.attributes)
    }
}

/// Looks that there are not more than `most` attributes, and that each key comes once.
pub fn check_attributes(attributes: &[Attribute], most: usize) -> Result<(), Error> {
    // AWS: the operations model no ServiceQuotaExceededException.
    if attributes.len() > most {
        return Err(Error::invalid(format!(
            "An instance can have {most} attributes for access control at the most"
        )));
    }
    for (index, attribute) in attributes.iter().enumerate() {
        // AWS: the words are unconfirmed; tag keys of a session are the same without regard to
        // case.
        let key = attribute.key.to_lowercase();
        let mut before = attributes.iter().take(index);
        if before.any(|other| other.key.to_lowercase() == key) {
            return Err(Error::invalid(format!(
                "Duplicate attribute key `{}` in the request",
                attribute.key
            )));
        }
        if key.starts_with("aws:") {
            return Err(Error::invalid(
                "Attribute keys that begin with aws: are reserved for AWS",
            ));
        }
        Source::parse(&attribute.source)?;
    }
    Ok(())
}

/// The attributes as they are stored.
pub fn to_document(attributes: &[Attribute]) -> String {
    let pairs = attributes
        .iter()
        .map(|attribute| json!([attribute.key, attribute.source]));
    Value::Array(pairs.collect()).to_string()
}

/// The attributes from how they are stored.
pub fn from_document(text: &str) -> Option<Vec<Attribute>> {
    let pairs: Vec<(String, String)> = serde_json::from_str(text).ok()?;
    let attribute = |(key, source)| Attribute { key, source };
    Some(pairs.into_iter().map(attribute).collect())
}

/// The instance has a configuration already.
pub fn already_configured() -> Error {
    // AWS: that it conflicts and its words are unconfirmed (§3.6).
    Error::conflict(
        Kind::AccessControlAttributes,
        "InstanceAccessControlAttributeConfiguration already exists.",
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn attribute(key: &str, source: &str) -> Attribute {
        Attribute {
            key: key.to_owned(),
            source: source.to_owned(),
        }
    }

    #[test]
    fn keys_come_once_and_not_too_many() {
        assert!(check_attributes(&[attribute("a", "${path:nothing}")], 50).is_err());
        let twice = [attribute("Team", "a"), attribute("team", "b")];
        assert!(check_attributes(&twice, 50).is_err());
        assert!(check_attributes(&[attribute("aws:x", "a")], 50).is_err());
        let many = |count: usize| -> Vec<Attribute> {
            let keys = (0..count).map(|number| attribute(&number.to_string(), "x"));
            keys.collect()
        };
        assert!(check_attributes(&many(50), 50).is_ok());
        assert!(check_attributes(&many(51), 50).is_err());
    }

    #[test]
    fn attributes_are_read_as_they_were_written() {
        let attributes = vec![attribute("a", "${path:emails[primary eq true].value}")];
        assert_eq!(from_document(&to_document(&attributes)), Some(attributes));
        assert_eq!(from_document("{}"), None);
    }
}
