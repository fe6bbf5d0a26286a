//! Names of attributes as filters, PATCH and projections write them (RFC 7644 §3.10).

use std::fmt;

use crate::filter::FilterError;

/// A name: `userName`, `name.givenName`, or with the URN of its schema in front.
///
/// Names are compared without regard to case where they are looked up; here they stay as written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AttributePath {
    /// The URN of the schema, where it is given.
    pub urn: Option<String>,
    /// The attribute.
    pub attribute: String,
    /// The sub-attribute, where it is given.
    pub sub: Option<String>,
}

impl AttributePath {
    /// Reads a whole text as a path.
    pub fn parse(text: &str) -> Result<Self, FilterError> {
        let invalid = || FilterError::Name {
            name: text.chars().take(64).collect(),
        };
        // A URN has dots (`2.0`), so what is behind its last colon is the name.
        let (urn, name) = match text.rsplit_once(':') {
            Some((urn, name)) => (Some(urn), name),
            None => (None, text),
        };
        let (attribute, sub) = match name.split_once('.') {
            Some((attribute, sub)) => (attribute, Some(sub)),
            None => (name, None),
        };
        let is_valid = urn.is_none_or(is_urn)
            && is_name(attribute)
            && sub.is_none_or(|sub| is_name(sub) || sub == "$ref");
        if !is_valid {
            return Err(invalid());
        }
        Ok(Self {
            urn: urn.map(str::to_owned),
            attribute: attribute.to_owned(),
            sub: sub.map(str::to_owned),
        })
    }

    /// Whether it is that plain name, in any case, without URN and sub-attribute.
    pub fn is(&self, attribute: &str) -> bool {
        self.urn.is_none() && self.sub.is_none() && self.attribute.eq_ignore_ascii_case(attribute)
    }
}

impl fmt::Display for AttributePath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(urn) = &self.urn {
            write!(f, "{urn}:")?;
        }
        f.write_str(&self.attribute)?;
        if let Some(sub) = &self.sub {
            write!(f, ".{sub}")?;
        }
        Ok(())
    }
}

/// `ATTRNAME` of RFC 7643 §2.1.
fn is_name(text: &str) -> bool {
    text.starts_with(|first: char| first.is_ascii_alphabetic())
        && text
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-'))
}

fn is_urn(text: &str) -> bool {
    text.len() > 4
        && text
            .get(..4)
            .is_some_and(|scheme| scheme.eq_ignore_ascii_case("urn:"))
        && text.bytes().all(is_urn_byte)
}

/// What may be in a URN; no bracket, quote or blank.
pub(crate) fn is_urn_byte(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b':' | b'.' | b'-' | b'_')
}
