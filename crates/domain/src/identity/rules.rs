//! What makes users and groups acceptable.

use super::document::{Document, InvalidDocument};
use super::{ENTERPRISE_EXTENSION, ExternalId, UserAttributes};
use crate::Error;

/// AWS: the message for an attribute that needs a value and gets none (§3b).
pub const EMPTY_VALUE: &str = "attribute value cannot be empty or null for attribute path";

/// AWS: refused by `CreateUser` and `CreateGroup` (§2.3). Whether in every case is unconfirmed; names
/// are compared without regard to case everywhere else.
const RESERVED_NAMES: [&str; 2] = ["Administrator", "AWSAdministrators"];

/// How many addresses of a kind a user has whom AWS does not know.
const SEVERAL: usize = 32;

/// How deep a document of an extension may nest.
const EXTENSION_DEPTH: usize = 4;
/// How many members a structure in an extension may have.
const EXTENSION_MEMBERS: usize = 50;

/// The form in which names and e-mail addresses are compared.
///
/// DIFFERENCE: whether AWS compares them without regard to case is unconfirmed (§16, 9).
pub fn fold(text: &str) -> String {
    text.to_lowercase()
}

impl UserAttributes {
    /// Looks whether a user of these attributes and this name is acceptable; answers the name.
    pub fn check<'a>(&self, user_name: Option<&'a str>) -> Result<&'a str, Error> {
        let user_name = self.required(user_name)?;
        self.check_within(user_name, 1)?;
        Ok(user_name)
    }

    /// The same of a user of whom a name is enough, and who may have several addresses of a kind.
    // DIFFERENCE: AWS knows no such users. They come by SCIM, of clients that know nothing of AWS.
    pub fn check_least<'a>(&self, user_name: Option<&'a str>) -> Result<&'a str, Error> {
        let user_name = named(user_name)?;
        self.check_within(user_name, SEVERAL)?;
        Ok(user_name)
    }

    fn check_within(&self, user_name: &str, most: usize) -> Result<(), Error> {
        check_name(user_name, "userName", 128, is_word)?;
        check_texts(&self.to_document(), "", 0)?;
        let one = [
            ("emails", self.emails.len()),
            ("addresses", self.addresses.len()),
            ("phoneNumbers", self.phone_numbers.len()),
            ("roles", self.roles.len()),
        ];
        for (path, count) in one {
            check_count(path, count, most)?;
        }
        check_count("photos", self.photos.len(), 3)?;
        let primary = self.photos.iter().filter(|p| p.primary == Some(true));
        if primary.count() > 1 {
            return Err(InvalidDocument::new("photos", "has more than one primary element").into());
        }
        check_external_ids(&self.external_ids)?;
        if self.birthdate.as_deref().is_some_and(|text| !is_date(text)) {
            return Err(
                InvalidDocument::new("birthdate", "is not a date such as 1970-12-31").into(),
            );
        }
        self.check_extensions()
    }

    /// AWS: the name alone first, then all that is missing, joined by commas (§3b).
    fn required<'a>(&self, user_name: Option<&'a str>) -> Result<&'a str, Error> {
        let user_name = named(user_name)?;
        let mut missing = Vec::new();
        if self.display_name.is_none() {
            missing.push("displayname");
        }
        if self.name.is_empty() {
            missing.push("name");
        } else {
            if self.name.given_name.is_none() {
                missing.push("givenname");
            }
            if self.name.family_name.is_none() {
                missing.push("familyname");
            }
        }
        if missing.is_empty() {
            return Ok(user_name);
        }
        let messages: Vec<String> = missing
            .into_iter()
            .map(|name| format!("{name}: The attribute {name} is required"))
            .collect();
        Err(Error::invalid(messages.join(", ")))
    }

    fn check_extensions(&self) -> Result<(), Error> {
        for (name, document) in &self.extensions {
            if name != ENTERPRISE_EXTENSION {
                return Err(Error::invalid(format!(
                    "the extension `{name}` is not supported, only `{ENTERPRISE_EXTENSION}` is"
                )));
            }
            if !document.is_object() {
                return Err(InvalidDocument::new(name, "is not a structure").into());
            }
        }
        Ok(())
    }
}

fn named(user_name: Option<&str>) -> Result<&str, Error> {
    user_name
        .filter(|name| !name.is_empty())
        .ok_or_else(|| Error::invalid("userName is a required attribute"))
}

/// Looks whether a group may be called and described so.
pub(super) fn check_group(
    display_name: Option<&str>,
    description: Option<&str>,
    external_ids: &[ExternalId],
) -> Result<(), Error> {
    if let Some(name) = display_name {
        check_name(name, "displayName", 1024, is_text)?;
    }
    if let Some(text) = description {
        check_text(text, "description")?;
    }
    check_external_ids(external_ids)
}

fn check_name(
    name: &str,
    path: &str,
    longest: usize,
    allowed: fn(char) -> bool,
) -> Result<(), Error> {
    if RESERVED_NAMES
        .iter()
        .any(|reserved| reserved.eq_ignore_ascii_case(name))
    {
        return Err(Error::invalid(format!("`{name}` is a reserved name")));
    }
    if name.is_empty() || name.chars().count() > longest {
        return Err(InvalidDocument::new(path, "is too long or empty").into());
    }
    if !name.chars().all(allowed) {
        return Err(InvalidDocument::new(path, "has a character that is not allowed").into());
    }
    Ok(())
}

fn check_external_ids(ids: &[ExternalId]) -> Result<(), Error> {
    check_count("externalIds", ids.len(), 10)?;
    for (index, id) in ids.iter().enumerate() {
        for (text, path) in [
            (&id.issuer, "externalIds.issuer"),
            (&id.id, "externalIds.id"),
        ] {
            let length = text.chars().count();
            if !(1..=256).contains(&length) || !text.chars().all(is_word) {
                return Err(InvalidDocument::new(
                    path,
                    "is too long, empty, or has a character that is not allowed",
                )
                .into());
            }
        }
        if ids.iter().take(index).any(|earlier| earlier == id) {
            return Err(InvalidDocument::new("externalIds", "has the same element twice").into());
        }
    }
    Ok(())
}

fn check_count(path: &str, count: usize, most: usize) -> Result<(), Error> {
    if count <= most {
        Ok(())
    } else {
        Err(InvalidDocument::new(path, "has too many elements").into())
    }
}

/// Every text anywhere below is one that AWS takes.
fn check_texts(document: &Document, path: &str, depth: usize) -> Result<(), InvalidDocument> {
    // Below the attributes and the map of extensions.
    if depth > EXTENSION_DEPTH + 2 {
        return Err(InvalidDocument::new(path, "is nested too deep"));
    }
    match document {
        Document::Null | Document::Bool(_) | Document::Number(_) => Ok(()),
        Document::String(text) => check_text(text, path),
        Document::Array(items) if items.len() > EXTENSION_MEMBERS => {
            Err(InvalidDocument::new(path, "has too many elements"))
        }
        Document::Array(items) => items
            .iter()
            .try_for_each(|item| check_texts(item, path, depth + 1)),
        Document::Object(members) if members.len() > EXTENSION_MEMBERS => {
            Err(InvalidDocument::new(path, "has too many members"))
        }
        Document::Object(members) => members.iter().try_for_each(|(name, value)| {
            if name.chars().count() > 255 {
                return Err(InvalidDocument::new(path, "has a member with a long name"));
            }
            let path = if path.is_empty() {
                name.clone()
            } else {
                format!("{path}.{name}")
            };
            check_texts(value, &path, depth + 1)
        }),
    }
}

fn check_text(text: &str, path: &str) -> Result<(), InvalidDocument> {
    if text.is_empty() {
        return Err(InvalidDocument::new(path, "is empty"));
    }
    if text.chars().count() > 1024 {
        return Err(InvalidDocument::new(path, "is longer than 1024 characters"));
    }
    if text.chars().all(is_text) {
        Ok(())
    } else {
        Err(InvalidDocument::new(
            path,
            "has a character that is not allowed",
        ))
    }
}

/// AWS: letters, marks, symbols, numbers, punctuation and these blanks (§2.3).
fn is_text(character: char) -> bool {
    matches!(character, '\t' | '\n' | '\r' | ' ' | '\u{a0}' | '\u{3000}') || is_word(character)
}

/// AWS: `[\p{L}\p{M}\p{S}\p{N}\p{P}]` (§2.3); said here by what is left: separators, control and
/// format characters, and private use.
fn is_word(character: char) -> bool {
    !character.is_whitespace()
        && !character.is_control()
        && !matches!(
            u32::from(character),
            0xad | 0x600..=0x605
                | 0x61c
                | 0x6dd
                | 0x70f
                | 0x8e2
                | 0x180e
                | 0x200b..=0x200f
                | 0x202a..=0x202e
                | 0x2060..=0x206f
                | 0xe000..=0xf8ff
                | 0xfeff
                | 0xfff0..=0xfffb
                | 0xe0000..=0xe0fff
                | 0xf_0000..
        )
}

fn is_date(text: &str) -> bool {
    let mut parts = text.split('-');
    let mut number = |length: usize, range: std::ops::RangeInclusive<u32>| {
        parts.next().is_some_and(|part| {
            part.len() == length
                && part.bytes().all(|byte| byte.is_ascii_digit())
                && part.parse().is_ok_and(|number| range.contains(&number))
        })
    };
    number(4, 0..=9999) && number(2, 1..=12) && number(2, 1..=31) && parts.next().is_none()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::identity::{PersonName, Photo, Valued};

    fn complete() -> UserAttributes {
        UserAttributes {
            display_name: Some("Ada Lovelace".to_owned()),
            name: PersonName {
                given_name: Some("Ada".to_owned()),
                family_name: Some("Lovelace".to_owned()),
                ..PersonName::default()
            },
            ..UserAttributes::default()
        }
    }

    fn check(name: Option<&str>, change: impl FnOnce(&mut UserAttributes)) -> String {
        let mut attributes = complete();
        change(&mut attributes);
        attributes
            .check(name)
            .map_or_else(|error| error.to_string(), |name| format!("{name} is fine"))
    }

    #[test]
    fn what_a_user_needs_is_told_in_the_order_of_aws() {
        assert_eq!(
            check(None, |a| a.display_name = None),
            "userName is a required attribute"
        );
        assert_eq!(
            check(Some("ada"), |a| *a = UserAttributes::default()),
            "displayname: The attribute displayname is required, \
             name: The attribute name is required"
        );
        assert_eq!(
            check(Some("ada"), |a| a.name = PersonName {
                formatted: Some("Ada".to_owned()),
                ..PersonName::default()
            }),
            "givenname: The attribute givenname is required, \
             familyname: The attribute familyname is required"
        );
        assert_eq!(check(Some("ada"), |_| ()), "ada is fine");
    }

    #[test]
    fn reserved_and_blank_names_are_refused() {
        assert_eq!(
            check(Some("Administrator"), |_| ()),
            "`Administrator` is a reserved name"
        );
        assert_eq!(
            check(Some("awsadministrators"), |_| ()),
            "`awsadministrators` is a reserved name"
        );
        assert_eq!(
            check(Some("ada lovelace"), |_| ()),
            "the attribute `userName` has a character that is not allowed"
        );
        assert_eq!(
            check(Some("žofie@例え.test"), |_| ()),
            "žofie@例え.test is fine"
        );
        assert_eq!(
            check(Some("a\u{200b}b"), |_| ()),
            "the attribute `userName` has a character that is not allowed"
        );
        assert_eq!(
            check_group(Some("AWSAdministrators"), None, &[])
                .expect_err("reserved")
                .to_string(),
            "`AWSAdministrators` is a reserved name"
        );
        assert!(check_group(Some("All of us"), Some("Line\nby line"), &[]).is_ok());
    }

    #[test]
    fn lists_are_as_short_as_aws_keeps_them() {
        assert_eq!(
            check(Some("ada"), |a| a.emails = vec![Valued::default(); 2]),
            "the attribute `emails` has too many elements"
        );
        let photo = Photo {
            value: "https://example.com/ada.png".to_owned(),
            primary: Some(true),
            ..Photo::default()
        };
        assert_eq!(
            check(Some("ada"), |a| a.photos = vec![photo.clone(); 2]),
            "the attribute `photos` has more than one primary element"
        );
    }

    #[test]
    fn texts_dates_and_extensions_are_looked_at() {
        assert_eq!(
            check(Some("ada"), |a| a.title = Some("x".repeat(1025))),
            "the attribute `Title` is longer than 1024 characters"
        );
        assert_eq!(
            check(Some("ada"), |a| a.birthdate =
                Some("10 December".to_owned())),
            "the attribute `birthdate` is not a date such as 1970-12-31"
        );
        assert_eq!(
            check(Some("ada"), |a| a.birthdate = Some("1815-12-10".to_owned())),
            "ada is fine"
        );
        assert_eq!(
            check(Some("ada"), |a| {
                let name = "aws:identitystore:other".to_owned();
                a.extensions
                    .insert(name, Document::Object(serde_json::Map::new()));
            }),
            "the extension `aws:identitystore:other` is not supported, only \
             `aws:identitystore:enterprise` is"
        );
        assert_eq!(
            check(Some("ada"), |a| {
                let bell = serde_json::json!({"department": "a\u{7}b"});
                a.extensions.insert(ENTERPRISE_EXTENSION.to_owned(), bell);
            }),
            "the attribute `Extensions.aws:identitystore:enterprise.department` has a character \
             that is not allowed"
        );
    }
}
