//! Where the value of a session tag comes from: `${path:…}` expressions about a user (AWS: §7).

use serde_json::Value;

use crate::Error;
use crate::identity::{ENTERPRISE_EXTENSION, User};

/// Where the value of a session tag comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Source {
    /// An attribute of the user.
    Path(Path),
    /// `${dir:…}` and `${user:…}`: what Active Directory calls attributes. Here is none, so that
    /// nobody has a value.
    Directory,
    /// The same text for everybody.
    ///
    /// AWS: that a text which is no expression is taken as it is, is unconfirmed (§7).
    Literal(String),
}

/// A way to an attribute of a user; names are told apart without regard to case, as in SCIM.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Path {
    /// Names one within the other, before a filter.
    names: Vec<String>,
    /// Which one of a list, and its member.
    listed: Option<(Which, String)>,
}

/// Which one of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Which {
    /// `primary eq true`.
    Primary,
    /// `type eq "…"`.
    Type(String),
}

const BEGIN: &str = "${path:";
const DIRECTORY: [&str; 2] = ["${dir:", "${user:"];

/// What of a user has one value. `enterprise` is the extension.
const SINGLE: [&str; 25] = [
    "userName",
    "name.formatted",
    "name.familyName",
    "name.givenName",
    "name.middleName",
    "name.honorificPrefix",
    "name.honorificSuffix",
    "displayName",
    "nickName",
    "profileUrl",
    "userType",
    "title",
    "preferredLanguage",
    "locale",
    "timezone",
    "website",
    "birthdate",
    "enterprise.employeeNumber",
    "enterprise.costCenter",
    "enterprise.organization",
    "enterprise.division",
    "enterprise.department",
    "enterprise.manager.value",
    "enterprise.manager.displayName",
    "enterprise.manager.$ref",
];

/// What of a user is a list, and the members of its entries.
const LISTS: [(&str, &[&str]); 4] = [
    ("emails", &["value"]),
    ("phoneNumbers", &["value"]),
    ("roles", &["value"]),
    (
        "addresses",
        &[
            "streetAddress",
            "locality",
            "region",
            "postalCode",
            "country",
            "formatted",
        ],
    ),
];

impl Source {
    /// Reads a source. What is written like an expression has to be one that leads somewhere.
    ///
    /// AWS: unconfirmed what is validated beyond the pattern; a typing error would otherwise be a
    /// tag that silently nobody has.
    pub fn parse(text: &str) -> Result<Self, Error> {
        if !text.contains("${") {
            return Ok(Self::Literal(text.to_owned()));
        }
        let invalid = || Error::invalid(format!("`{text}` is not a source of an attribute"));
        let within = |begin: &str| text.strip_prefix(begin)?.strip_suffix('}');
        if let Some(path) = within(BEGIN) {
            return Path::parse(path).map(Self::Path).ok_or_else(invalid);
        }
        let is_name = |name: &str| !name.is_empty() && !name.contains(['$', '{', '}']);
        let mut directory = DIRECTORY.into_iter().filter_map(within);
        if directory.any(is_name) {
            return Ok(Self::Directory);
        }
        Err(invalid())
    }

    /// The value that the user has there; an empty one is none.
    pub fn value_of(&self, user: &User) -> Option<String> {
        let value = match self {
            Self::Literal(text) => text.clone(),
            Self::Directory => return None,
            Self::Path(path) => path.value_of(user)?,
        };
        (!value.is_empty()).then_some(value)
    }
}

impl Path {
    fn parse(text: &str) -> Option<Self> {
        let names = |path: &str| path.split('.').map(str::to_owned).collect();
        let Some((list, rest)) = text.split_once('[') else {
            let known = SINGLE.iter().find(|path| path.eq_ignore_ascii_case(text))?;
            return Some(Self {
                names: names(known),
                listed: None,
            });
        };
        let (filter, member) = rest.split_once("].")?;
        let (list, members) = LISTS
            .iter()
            .find(|(name, _)| name.eq_ignore_ascii_case(list))?;
        let member = members
            .iter()
            .find(|known| known.eq_ignore_ascii_case(member))?;
        Some(Self {
            names: names(list),
            listed: Some((Which::parse(filter)?, (*member).to_owned())),
        })
    }

    fn value_of(&self, user: &User) -> Option<String> {
        let mut names = self.names.iter().map(String::as_str);
        let first = names.next()?;
        if first == "userName" {
            return Some(user.user_name.clone());
        }
        let mut value = if first == "enterprise" {
            user.attributes
                .extensions
                .get(ENTERPRISE_EXTENSION)?
                .clone()
        } else {
            member(&user.attributes.to_document(), first)?.clone()
        };
        for name in names {
            value = member(&value, name)?.clone();
        }
        if let Some((which, wanted)) = &self.listed {
            let mut entries = value.as_array()?.iter();
            let found = entries.find(|entry| which.is(entry))?;
            value = member(found, wanted)?.clone();
        }
        value.as_str().map(str::to_owned)
    }
}

impl Which {
    fn parse(filter: &str) -> Option<Self> {
        let mut words = filter.splitn(3, ' ');
        let (name, operator, value) = (words.next()?, words.next()?, words.next()?);
        if !operator.eq_ignore_ascii_case("eq") {
            return None;
        }
        if name.eq_ignore_ascii_case("primary") {
            return (value == "true").then_some(Self::Primary);
        }
        let value = value.strip_prefix('"')?.strip_suffix('"')?;
        let is_type = name.eq_ignore_ascii_case("type") && !value.is_empty();
        (is_type && !value.contains('"')).then(|| Self::Type(value.to_owned()))
    }

    fn is(&self, entry: &Value) -> bool {
        match self {
            Self::Primary => member(entry, "primary").and_then(Value::as_bool) == Some(true),
            Self::Type(wanted) => member(entry, "type")
                .and_then(Value::as_str)
                .is_some_and(|kind| kind.to_lowercase() == wanted.to_lowercase()),
        }
    }
}

fn member<'a>(value: &'a Value, name: &str) -> Option<&'a Value> {
    let mut members = value.as_object()?.iter();
    members
        .find(|(known, _)| known.eq_ignore_ascii_case(name))
        .map(|(_, value)| value)
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use crate::identity::{Revision, Stamp, UserAttributes, UserStatus};
    use base::{IdentityStoreId, Timestamp, UserId};
    use serde_json::json;

    pub(in crate::access_control) fn user(attributes: &Value) -> User {
        let stamp = || Stamp {
            at: Timestamp::from_seconds(0),
            by: String::new(),
        };
        User {
            id: UserId::parse("44a85468-40e1-708e-e018-01ce81f12cf5").expect("an id"),
            identity_store_id: IdentityStoreId::parse("d-1234567890").expect("an id"),
            user_name: "ann@example.com".to_owned(),
            status: UserStatus::Enabled,
            attributes: UserAttributes::from_document(attributes).expect("attributes"),
            revision: Revision::from_number(1),
            created: stamp(),
            updated: stamp(),
        }
    }

    fn everything() -> Value {
        json!({
            "Name": {"GivenName": "Ann", "FamilyName": "Lee"},
            "DisplayName": "Ann Lee", "NickName": "annie", "UserType": "Employee",
            "Title": "Engineer", "Locale": "de-DE", "Timezone": "Europe/Berlin",
            "PreferredLanguage": "de",
            "Emails": [{"Value": "old@example.com", "Type": "home"},
                {"Value": "ann@example.com", "Type": "Work", "Primary": true}],
            "PhoneNumbers": [{"Value": "+49 30 1", "Type": "work"}],
            "Addresses": [{"StreetAddress": "Street 1", "Locality": "Berlin", "Region": "BE",
                "PostalCode": "10115", "Country": "DE", "Formatted": "all", "Type": "work"}],
            "Extensions": {"aws:identitystore:enterprise": {
                "employeeNumber": "7", "costCenter": "4711", "organization": "Org",
                "division": "Div", "Department": "Engines", "manager": {"value": "boss"}}},
        })
    }

    #[test]
    fn every_form_of_a_path_leads_to_its_value() {
        let user = user(&everything());
        for (source, expected) in [
            ("${path:userName}", "ann@example.com"),
            ("${path:name.familyName}", "Lee"),
            ("${path:name.givenName}", "Ann"),
            ("${path:displayName}", "Ann Lee"),
            ("${path:nickName}", "annie"),
            ("${path:emails[primary eq true].value}", "ann@example.com"),
            (r#"${path:emails[type eq "home"].value}"#, "old@example.com"),
            (
                r#"${path:addresses[type eq "work"].streetAddress}"#,
                "Street 1",
            ),
            (r#"${path:addresses[type eq "work"].locality}"#, "Berlin"),
            (r#"${path:addresses[type eq "work"].region}"#, "BE"),
            (r#"${path:addresses[type eq "work"].postalCode}"#, "10115"),
            (r#"${path:addresses[type eq "work"].country}"#, "DE"),
            (r#"${path:addresses[type eq "work"].formatted}"#, "all"),
            (r#"${path:phoneNumbers[type eq "work"].value}"#, "+49 30 1"),
            ("${path:userType}", "Employee"),
            ("${path:title}", "Engineer"),
            ("${path:locale}", "de-DE"),
            ("${path:timezone}", "Europe/Berlin"),
            ("${path:preferredLanguage}", "de"),
            ("${path:enterprise.employeeNumber}", "7"),
            ("${path:enterprise.costCenter}", "4711"),
            ("${path:enterprise.organization}", "Org"),
            ("${path:enterprise.division}", "Div"),
            ("${path:enterprise.department}", "Engines"),
            ("${path:enterprise.manager.value}", "boss"),
            // As SCIM has it, in any case.
            ("${path:USERNAME}", "ann@example.com"),
            (r#"${path:Emails[Type EQ "WORK"].Value}"#, "ann@example.com"),
            ("the same for all", "the same for all"),
        ] {
            let parsed = Source::parse(source).expect(source);
            assert_eq!(
                parsed.value_of(&user).as_deref(),
                Some(expected),
                "{source}"
            );
        }
    }

    #[test]
    fn who_has_no_value_gets_none() {
        let user = user(&json!({"Title": "", "Emails": [{"Value": "a@b.example"}]}));
        for source in [
            "${path:title}",
            "${path:displayName}",
            "${path:name.givenName}",
            "${path:emails[primary eq true].value}",
            r#"${path:emails[type eq "work"].value}"#,
            r#"${path:addresses[type eq "work"].country}"#,
            "${path:enterprise.department}",
            "${path:enterprise.manager.value}",
            "${dir:guid}",
            "${user:email}",
            "",
        ] {
            let parsed = Source::parse(source).expect(source);
            assert_eq!(parsed.value_of(&user), None, "{source}");
        }
    }

    #[test]
    fn what_leads_nowhere_is_no_source() {
        for source in [
            "${path:}",
            "${path:a",
            "x${path:userName}",
            "${path:userName}x",
            "${path:userName}${path:title}",
            "${other:a}",
            "${path:${path:a}}",
            "${path:department}",
            "${path:name}",
            "${path:enterprise}",
            "${path:emails.value}",
            "${path:emails[primary eq false].value}",
            "${path:emails[primary eq true]}",
            "${path:emails[primary eq true].type}",
            "${path:emails[value eq true].value}",
            r#"${path:emails[type ne "work"].value}"#,
            r#"${path:emails[type eq ""].value}"#,
            r"${path:emails[type eq work].value}",
            "${path:externalId}",
            "${path:password}",
            "${dir:}",
            "${dir:a}b}",
        ] {
            assert!(Source::parse(source).is_err(), "{source}");
        }
    }
}
