//! Tags of roots, organizational units, accounts and policies.

use std::collections::BTreeSet;

use base::{
    AccountId, HandshakeId, OrganizationPolicyId, OrganizationResourcePolicyId,
    OrganizationalUnitId, ResponsibilityTransferId, RootId,
};

use super::refused;
use crate::Error;

/// A tag. Keys are case-sensitive and unique on their thing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tag {
    /// 1 to 128 characters.
    pub key: String,
    /// Up to 256 characters.
    pub value: String,
}

/// What can have tags.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TaggedId {
    /// The root.
    Root(RootId),
    /// An organizational unit.
    Unit(OrganizationalUnitId),
    /// An account.
    Account(AccountId),
    /// A policy.
    Policy(OrganizationPolicyId),
    /// The organization's own policy.
    ResourcePolicy(OrganizationResourcePolicyId),
    /// A transfer of a responsibility, by the organization that takes it.
    Transfer(ResponsibilityTransferId),
    /// An invitation, whose tags become those of the account that accepts it. Nobody can name it
    /// as a thing with tags.
    Invitation(HandshakeId),
}

impl TaggedId {
    /// From the id's text of what people can tag.
    pub fn parse(text: &str) -> Option<Self> {
        let unit = OrganizationalUnitId::parse(text).map(Self::Unit);
        unit.or_else(|_no_unit| AccountId::parse(text).map(Self::Account))
            .or_else(|_no_account| RootId::parse(text).map(Self::Root))
            .or_else(|_no_root| OrganizationPolicyId::parse(text).map(Self::Policy))
            .or_else(|_no| OrganizationResourcePolicyId::parse(text).map(Self::ResourcePolicy))
            .or_else(|_no| ResponsibilityTransferId::parse(text).map(Self::Transfer))
            .ok()
    }

    /// The id's text.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Root(id) => id.as_str(),
            Self::Unit(id) => id.as_str(),
            Self::Account(id) => id.as_str(),
            Self::Policy(id) => id.as_str(),
            Self::ResourcePolicy(id) => id.as_str(),
            Self::Transfer(id) => id.as_str(),
            Self::Invitation(id) => id.as_str(),
        }
    }
}

/// Whether a thing that has tags with the keys `existing` may get `added` as well and
/// then has at most `most`.
pub fn check_tags<'a>(
    existing: impl IntoIterator<Item = &'a str>,
    added: &'a [Tag],
    most: usize,
) -> Result<(), Error> {
    check_tag_keys(added.iter().map(|tag| tag.key.as_str()))?;
    let mut keys = BTreeSet::new();
    for tag in added {
        if !keys.insert(tag.key.as_str()) {
            return Err(refused(
                "DUPLICATE_TAG_KEY",
                "Tag keys must be unique among the tags attached to the same entity.",
            ));
        }
    }
    keys.extend(existing);
    if keys.len() > most {
        return Err(refused(
            "MAX_TAG_LIMIT_EXCEEDED",
            "You have exceeded the number of tags allowed on this resource.",
        ));
    }
    Ok(())
}

/// Whether these keys may be set and removed by customers.
pub fn check_tag_keys(keys: impl IntoIterator<Item = impl AsRef<str>>) -> Result<(), Error> {
    let mut keys = keys.into_iter();
    if keys.any(|key| key.as_ref().to_lowercase().starts_with("aws:")) {
        return Err(refused(
            "INVALID_SYSTEM_TAGS_PARAMETER",
            "You specified a tag key that is a system tag. You can't add, edit, or delete system \
             tag keys because they're reserved for AWS use.",
        ));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tags(keys: &[&str]) -> Vec<Tag> {
        let tag = |key: &&str| Tag {
            key: (*key).to_owned(),
            value: String::new(),
        };
        keys.iter().map(tag).collect()
    }

    fn reason(result: &Result<(), Error>) -> Option<&'static str> {
        match result {
            Err(Error::Constraint { reason, .. }) => Some(*reason),
            _ => None,
        }
    }

    #[test]
    fn bad_keys_are_refused_with_their_reason() {
        for (keys, expected) in [
            (&["a", "A", "b"][..], None),
            (&["a", "a"][..], Some("DUPLICATE_TAG_KEY")),
            (&["aws:x"][..], Some("INVALID_SYSTEM_TAGS_PARAMETER")),
            (&["AWS:x"][..], Some("INVALID_SYSTEM_TAGS_PARAMETER")),
        ] {
            assert_eq!(
                reason(&check_tags([], &tags(keys), 50)),
                expected,
                "{keys:?}"
            );
        }
    }

    #[test]
    fn the_fifty_first_tag_is_refused_and_a_changed_one_is_not() {
        let existing: Vec<String> = (0..50).map(|index| format!("k{index}")).collect();
        let existing = || existing.iter().map(String::as_str);
        check_tags(existing(), &tags(&["k7"]), 50).expect("a tag that is there already");
        assert_eq!(
            reason(&check_tags(existing(), &tags(&["new"]), 50)),
            Some("MAX_TAG_LIMIT_EXCEEDED")
        );
    }
}
