//! Attributes for access control: which of a person's attributes become session tags.

use serde_json::{Value, json};

use crate::{Error, Kind};

/// A session tag and where its value comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attribute {
    /// The tag's key.
    pub key: String,
    /// Such as `${path:enterprise.costCenter}`.
    pub source: String,
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
        check_source(&attribute.source)?;
    }
    Ok(())
}

/// What is written like an expression has to be one.
///
/// AWS: a text that is no expression is taken as it is (§7, unconfirmed).
fn check_source(source: &str) -> Result<(), Error> {
    const EXPRESSIONS: [&str; 3] = ["${path:", "${dir:", "${user:"];
    let Some(at) = source.find("${") else {
        return Ok(());
    };
    let whole = at == 0
        && source.ends_with('}')
        && source.matches("${").count() == 1
        && EXPRESSIONS.iter().any(|begin| {
            source
                .strip_prefix(begin)
                .is_some_and(|rest| rest.len() > 1)
        });
    if whole {
        return Ok(());
    }
    Err(Error::invalid(format!(
        "`{source}` is not a source of an attribute"
    )))
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
    fn keys_come_once_and_expressions_are_whole() {
        for source in ["${path:userName}", "${dir:guid}", "literal", ""] {
            assert!(
                check_attributes(&[attribute("a", source)], 50).is_ok(),
                "{source}"
            );
        }
        for source in [
            "${path:}",
            "${path:a",
            "x${path:a}",
            "${other:a}",
            "${path:${path:a}}",
        ] {
            assert!(
                check_attributes(&[attribute("a", source)], 50).is_err(),
                "{source}"
            );
        }
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
