//! The attributes of an assertion that AWS knows (aws-behaviour §15.3); their names are compared
//! as they stand.

use domain::Error;
use domain::iam::Tag;

use super::super::session::check_source_identity;
use super::invalid;

/// What the attributes say about the session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct SessionAttributes {
    pub(super) session_name: String,
    /// Seconds.
    pub(super) duration: Option<u32>,
    pub(super) tags: Vec<Tag>,
    pub(super) transitive_tag_keys: Vec<String>,
    pub(super) source_identity: Option<String>,
    /// Roles, each with the provider that may open it.
    roles: Vec<(String, String)>,
}

type Attribute = (String, Vec<String>);

const PREFIX: &str = "https://aws.amazon.com/SAML/Attributes/";

impl SessionAttributes {
    pub(super) fn read(attributes: &[Attribute]) -> Result<Self, Error> {
        let session_name = one(attributes, "RoleSessionName")?
            .ok_or_else(|| invalid("RoleSessionName is required in AuthnResponse"))?;
        let is_name = |c: char| c.is_ascii_alphanumeric() || "_+=,.@-".contains(c);
        if !(2..=64).contains(&session_name.len()) || !session_name.chars().all(is_name) {
            return Err(invalid(
                "RoleSessionName in AuthnResponse must match [a-zA-Z_0-9+=,.@-]{2,64}",
            ));
        }
        let duration = match one(attributes, "SessionDuration")? {
            None => None,
            Some(text) => {
                let seconds = text.trim().parse().ok();
                let seconds = seconds.filter(|seconds| (900..=43_200).contains(seconds));
                let wrong = "SessionDuration in AuthnResponse must be between 900 and 43200";
                Some(seconds.ok_or_else(|| invalid(wrong))?)
            }
        };
        let source_identity = one(attributes, "SourceIdentity")?;
        if let Some(identity) = &source_identity {
            check_source_identity(identity).map_err(|error| invalid(error.to_string()))?;
        }
        let roles = values(attributes, "Role").filter_map(|pair| role_and_provider(pair));
        Ok(Self {
            session_name,
            duration,
            tags: tags(attributes)?,
            transitive_tag_keys: values(attributes, "TransitiveTagKeys").cloned().collect(),
            source_identity,
            roles: roles.collect(),
        })
    }

    /// Whether the assertion is for this role by this provider.
    pub(super) fn allows(&self, role: &str, provider: &str) -> bool {
        let mut roles = self.roles.iter();
        roles.any(|(own, by)| own == role && by == provider)
    }
}

fn values<'a>(attributes: &'a [Attribute], name: &str) -> impl Iterator<Item = &'a String> {
    let wanted = format!("{PREFIX}{name}");
    let of_name = attributes.iter().filter(move |(own, _)| *own == wanted);
    of_name.flat_map(|(_, values)| values)
}

/// The value of an attribute that has one at the most: which of two counts must not be a matter
/// of taste.
fn one(attributes: &[Attribute], name: &str) -> Result<Option<String>, Error> {
    let mut values = values(attributes, name);
    let value = values.next().cloned();
    match values.next() {
        None => Ok(value),
        Some(_) => Err(invalid(format!(
            "{name} in AuthnResponse must have one value"
        ))),
    }
}

fn tags(attributes: &[Attribute]) -> Result<Vec<Tag>, Error> {
    let prefix = format!("{PREFIX}PrincipalTag:");
    let mut tags = Vec::new();
    for (name, values) in attributes {
        let Some(key) = name.strip_prefix(&prefix) else {
            continue;
        };
        let [value] = values.as_slice() else {
            return Err(invalid(format!(
                "{name} in AuthnResponse must have one value"
            )));
        };
        if key.is_empty() || key.chars().count() > 128 || value.chars().count() > 256 {
            return Err(invalid(format!("{name} in AuthnResponse is too long")));
        }
        tags.push((key.to_owned(), value.clone()));
    }
    Ok(tags)
}

/// `role,provider`, in either order.
fn role_and_provider(pair: &str) -> Option<(String, String)> {
    let (first, second) = pair.split_once(',')?;
    let (first, second) = (first.trim(), second.trim());
    let is_provider = |arn: &str| arn.contains(":saml-provider/");
    let (role, provider) = if is_provider(first) {
        (second, first)
    } else {
        (first, second)
    };
    let is_pair = is_provider(provider) && role.contains(":role/");
    is_pair.then(|| (role.to_owned(), provider.to_owned()))
}

/// Attributes of directories that are condition keys of their own, by `ObjectId` or name.
const KEYS: &[(&str, &str)] = &[
    (
        "urn:oid:1.3.6.1.4.1.5923.1.1.1.1",
        "saml:eduPersonAffiliation",
    ),
    ("urn:oid:1.3.6.1.4.1.5923.1.1.1.2", "saml:eduPersonNickname"),
    ("urn:oid:1.3.6.1.4.1.5923.1.1.1.3", "saml:eduPersonOrgDN"),
    (
        "urn:oid:1.3.6.1.4.1.5923.1.1.1.4",
        "saml:eduPersonOrgUnitDN",
    ),
    (
        "urn:oid:1.3.6.1.4.1.5923.1.1.1.5",
        "saml:eduPersonPrimaryAffiliation",
    ),
    (
        "urn:oid:1.3.6.1.4.1.5923.1.1.1.6",
        "saml:eduPersonPrincipalName",
    ),
    (
        "urn:oid:1.3.6.1.4.1.5923.1.1.1.7",
        "saml:eduPersonEntitlement",
    ),
    (
        "urn:oid:1.3.6.1.4.1.5923.1.1.1.8",
        "saml:eduPersonPrimaryOrgUnitDN",
    ),
    (
        "urn:oid:1.3.6.1.4.1.5923.1.1.1.9",
        "saml:eduPersonScopedAffiliation",
    ),
    (
        "urn:oid:1.3.6.1.4.1.5923.1.1.1.10",
        "saml:eduPersonTargetedID",
    ),
    (
        "urn:oid:1.3.6.1.4.1.5923.1.1.1.11",
        "saml:eduPersonAssurance",
    ),
    ("urn:oid:1.3.6.1.4.1.5923.1.2.1.2", "saml:eduOrgHomePageURI"),
    (
        "urn:oid:1.3.6.1.4.1.5923.1.2.1.3",
        "saml:eduOrgIdentityAuthNPolicyURI",
    ),
    ("urn:oid:1.3.6.1.4.1.5923.1.2.1.4", "saml:eduOrgLegalName"),
    ("urn:oid:1.3.6.1.4.1.5923.1.2.1.5", "saml:eduOrgSuperiorURI"),
    (
        "urn:oid:1.3.6.1.4.1.5923.1.2.1.6",
        "saml:eduOrgWhitePagesURI",
    ),
    ("urn:oid:2.5.4.3", "saml:cn"),
    ("urn:oid:2.5.4.4", "saml:surname"),
    ("urn:oid:2.5.4.41", "saml:name"),
    ("urn:oid:2.5.4.42", "saml:givenName"),
    ("urn:oid:2.5.4.45", "saml:x500UniqueIdentifier"),
    ("urn:oid:0.9.2342.19200300.100.1.1", "saml:uid"),
    ("urn:oid:0.9.2342.19200300.100.1.3", "saml:mail"),
    (
        "urn:oid:0.9.2342.19200300.100.1.45",
        "saml:organizationStatus",
    ),
];

/// The condition keys that directories' attributes are.
pub(super) fn condition_keys(attributes: &[Attribute]) -> Vec<(&'static str, Vec<String>)> {
    let mut keys = Vec::new();
    for (name, values) in attributes {
        let known = KEYS.iter().find(|(oid, _)| oid == name);
        if let Some((_, key)) = known {
            keys.push((*key, values.clone()));
        }
    }
    keys
}

#[cfg(test)]
mod tests {
    use super::*;

    fn attribute(name: &str, values: &[&str]) -> Attribute {
        let values = values.iter().map(|value| (*value).to_owned()).collect();
        (format!("{PREFIX}{name}"), values)
    }

    #[test]
    fn a_pair_is_a_role_and_a_provider_in_either_order() {
        let (role, provider) = (
            "arn:aws:iam::111111111111:role/R",
            "arn:aws:iam::111111111111:saml-provider/P",
        );
        let expected = Some((role.to_owned(), provider.to_owned()));
        for (pair, expected) in [
            (format!("{role},{provider}"), expected.clone()),
            (format!("{provider}, {role}"), expected),
            (format!("{role},{role}"), None),
            (format!("{provider},{provider}"), None),
            (role.to_owned(), None),
        ] {
            assert_eq!(role_and_provider(&pair), expected, "{pair}");
        }
    }

    #[test]
    fn attributes_are_refused_for_what_is_wrong_with_them() {
        let name = attribute("RoleSessionName", &["me"]);
        for (more, part) in [
            (
                attribute("RoleSessionName", &["other"]),
                "must have one value",
            ),
            (
                attribute("SessionDuration", &["60"]),
                "between 900 and 43200",
            ),
            (
                attribute("SessionDuration", &["x"]),
                "between 900 and 43200",
            ),
            (
                attribute("SourceIdentity", &["aws:x"]),
                "Source Identity must match",
            ),
            (
                attribute("PrincipalTag:a", &["1", "2"]),
                "must have one value",
            ),
        ] {
            let error = SessionAttributes::read(&[name.clone(), more]).expect_err(part);
            assert!(error.to_string().contains(part), "{error}");
        }
        for (value, part) in [("m", "must match"), ("m e", "must match")] {
            let error = SessionAttributes::read(&[attribute("RoleSessionName", &[value])]);
            let error = error.expect_err(part).to_string();
            assert!(error.contains(part), "{error}");
        }
        let error = SessionAttributes::read(&[]).expect_err("no name");
        assert_eq!(
            error.to_string(),
            "RoleSessionName is required in AuthnResponse"
        );
        let good = SessionAttributes::read(&[
            name,
            attribute("PrincipalTag:Team", &["Red"]),
            attribute("TransitiveTagKeys", &["Team"]),
            attribute("SessionDuration", &["1800"]),
        ])
        .expect("good attributes");
        assert_eq!(good.tags, [("Team".to_owned(), "Red".to_owned())]);
        assert_eq!(
            (good.duration, good.transitive_tag_keys.len()),
            (Some(1800), 1)
        );
    }
}
