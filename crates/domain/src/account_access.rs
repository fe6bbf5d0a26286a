//! Account access manager: people of an Identity Center instance use roles of IAM that are there
//! already.
//!
//! AWS: a feature of IAM of 2026, with a namespace of its own (`account-access`).

use base::{
    AccessApplicationId, AccountId, EntitlementId, InstanceId, RoleId, TenantId, Timestamp,
};

use crate::Error;
use crate::assignment::Principal;
use crate::permission_set::{Tag, check_tags};

/// The service, as the trust policies of roles name it, and as organizations trust it.
// AWS: IAM user guide, "Prepare your IAM roles".
pub const SERVICE: &str = "account-access.amazonaws.com";
/// To how many groups a role is given at the most (AWS: `aam-quotas`).
pub const MAX_GROUPS_OF_ROLE: i64 = 20;
/// What a bearer token lets its client see.
pub const READ_SCOPE: &str = "account_access:read_only";
/// What a bearer token lets its client get credentials by.
pub const ASSUME_SCOPE: &str = "account_access:assume";

/// What a role's trust policy has to let the service do.
// AWS: both stand in the documented statement; that the second one is required is unconfirmed.
pub const NEEDED_TRUST: [&str; 2] = ["sts:AssumeRole", "sts:SetContext"];

/// How long keys and values of tags are at the most, in characters.
const MAX_TAG_KEY: usize = 128;
const MAX_TAG_VALUE: usize = 256;
/// The shortest and the longest session that can be asked for, in seconds.
const SESSION_SECONDS: std::ops::RangeInclusive<u32> = 900..=43_200;

/// Account access manager, switched on for an instance.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AccessApplication {
    /// Which.
    pub id: AccessApplicationId,
    /// The instance whose people it is for; an instance has one application at the most.
    pub instance: InstanceId,
    /// The account that owns the instance.
    pub account: AccountId,
    /// The Region in its ARN.
    pub region: String,
    /// What its people's clients call it by.
    pub tenant: TenantId,
    /// When it was made.
    pub created_at: Timestamp,
    /// When it was changed.
    pub updated_at: Timestamp,
}

/// An application as its ARN names it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ApplicationRef {
    /// The Region.
    pub region: String,
    /// The account.
    pub account: AccountId,
    /// Which.
    pub id: AccessApplicationId,
}

/// A user or a group may assume a role.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entitlement {
    /// Which.
    pub id: EntitlementId,
    /// Of which application.
    pub application: AccessApplicationId,
    /// Who.
    pub principal: Principal,
    /// In which account.
    pub account: AccountId,
    /// To what: a role made again under the same name is another one.
    pub role: RoleId,
    /// The role's ARN, which never changes.
    pub role_arn: String,
    /// Since when.
    pub created_at: Timestamp,
}

impl AccessApplication {
    /// `arn:aws:account-access:<region>:<account>:application/<id>`.
    pub fn arn(&self) -> String {
        self.reference().arn()
    }

    /// What its ARN says.
    pub fn reference(&self) -> ApplicationRef {
        ApplicationRef {
            region: self.region.clone(),
            account: self.account.clone(),
            id: self.id.clone(),
        }
    }
}

impl ApplicationRef {
    /// The application of this ARN, which need not be there.
    pub fn parse(text: &str) -> Option<Self> {
        let rest = text.strip_prefix("arn:aws:account-access:")?;
        let mut parts = rest.splitn(3, ':');
        let (region, account) = (parts.next()?, parts.next()?);
        let id = parts.next()?.strip_prefix("application/")?;
        Some(Self {
            region: region.to_owned(),
            account: AccountId::parse(account).ok()?,
            id: AccessApplicationId::parse(id).ok()?,
        })
    }

    /// The ARN.
    pub fn arn(&self) -> String {
        let Self {
            region,
            account,
            id,
        } = self;
        format!("arn:aws:account-access:{region}:{account}:application/{id}")
    }
}

/// How long a session lasts that so many seconds are asked for, of a role that allows `most`.
pub fn session_seconds(wanted: Option<u32>, most: u32) -> Result<u32, Error> {
    // AWS: nothing said is as much as the role allows (API reference of GetRoleCredentials).
    let Some(seconds) = wanted else {
        return Ok(most);
    };
    if !SESSION_SECONDS.contains(&seconds) {
        // AWS: the range is documented, the words are unconfirmed.
        return Err(Error::invalid(format!(
            "The session duration must be between {} and {} seconds.",
            SESSION_SECONDS.start(),
            SESSION_SECONDS.end()
        )));
    }
    if seconds > most {
        // AWS: unconfirmed wording.
        return Err(Error::invalid(
            "The requested session duration exceeds the maximum session duration of the role.",
        ));
    }
    Ok(seconds)
}

/// `new` laid over `old`, in order of their keys.
pub fn merge_tags(old: &[Tag], new: &[Tag], most: usize) -> Result<Vec<Tag>, Error> {
    check_tags(new)?;
    for tag in new {
        // AWS: the lengths are those of all tags; that they are these here is unconfirmed.
        if !(1..=MAX_TAG_KEY).contains(&tag.key.chars().count()) {
            return Err(Error::invalid(format!(
                "A tag key must have 1 to {MAX_TAG_KEY} characters."
            )));
        }
        if tag.value.chars().count() > MAX_TAG_VALUE {
            return Err(Error::invalid(format!(
                "A tag value must have at most {MAX_TAG_VALUE} characters."
            )));
        }
    }
    let kept = old
        .iter()
        .filter(|tag| !new.iter().any(|other| other.key == tag.key));
    let mut merged: Vec<Tag> = kept.chain(new).cloned().collect();
    if merged.len() > most {
        // AWS: TagResource models no quota; the words are unconfirmed.
        return Err(Error::invalid(format!(
            "A resource can have {most} tags at the most."
        )));
    }
    merged.sort();
    Ok(merged)
}

/// The role cannot be used: it is not there, or does not trust the service. Which of the two is not
/// told, because the accounts of an organization are not open to each other.
pub fn role_not_verified(role_arn: &str) -> Error {
    // AWS: clients look for "verifying role" in the message of a ValidationException, because the
    // role may be new; the rest is unconfirmed.
    Error::invalid(format!(
        "Error verifying role {role_arn}: it does not exist in the organization, or its trust \
         policy does not allow {SERVICE} to assume it and to set its context."
    ))
}

/// The role is given to as many groups as it may be.
pub fn too_many_groups(role_arn: &str) -> Error {
    // AWS: unconfirmed wording.
    Error::limit(format!(
        "The role {role_arn} is assigned to {MAX_GROUPS_OF_ROLE} groups, which is the maximum."
    ))
}

/// The instance has an application that was made in another way.
pub fn already_created(application: &AccessApplication) -> Error {
    // AWS: unconfirmed wording, and unconfirmed that other tags make another application.
    Error::Constraint {
        reason: "AlreadyCreatedException",
        message: format!(
            "The application {} already exists for the identity source.",
            application.arn()
        ),
    }
}

/// The instance is not there for the caller, or cannot have an application.
pub fn no_identity_source(instance: &str) -> Error {
    // AWS: organization instances alone, in the account that owns them; unconfirmed wording.
    Error::invalid(format!(
        "{instance} is not an organization instance of IAM Identity Center in this account."
    ))
}

/// The organization does not let the service in.
pub fn no_trusted_access() -> Error {
    // AWS: a prerequisite; code and words are unconfirmed.
    Error::invalid(format!(
        "Trusted access for {SERVICE} is not enabled in the organization."
    ))
}

/// There is no such tenant for whoever asks.
pub fn unknown_tenant(tenant: &str) -> Error {
    // AWS: unconfirmed; ListRoles models no other exception for it.
    Error::invalid(format!("The tenant {tenant} is not known."))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_arn_leads_back_to_its_application() {
        let text = "arn:aws:account-access:us-east-1:111122223333:application/1234567890abcdef";
        let found = ApplicationRef::parse(text).expect("an ARN of an application");
        assert_eq!(found.arn(), text);
        for other in [
            "arn:aws:sso::111122223333:application/ssoins-1234567890abcdef/apl-0123456789abcdef",
            "arn:aws:account-access:us-east-1:111122223333:entitlement/1234567890abcdef",
            "arn:aws:account-access:us-east-1:1111:application/1234567890abcdef",
            "arn:aws:account-access:us-east-1:111122223333:application/",
        ] {
            assert_eq!(ApplicationRef::parse(other), None, "{other}");
        }
    }

    #[test]
    fn tags_have_keys_and_lengths_and_there_are_fifty_at_the_most() {
        let tag = |key: &str, value: &str| Tag {
            key: key.to_owned(),
            value: value.to_owned(),
        };
        let old: Vec<Tag> = (0..50)
            .map(|key| tag(&format!("{key:02}"), "old"))
            .collect();
        let merged = merge_tags(&old, &[tag("07", "new")], 50).expect("fifty tags");
        assert_eq!(merged.len(), 50);
        assert!(merged.contains(&tag("07", "new")));
        for wrong in [
            tag("50", "one too many"),
            tag("", "x"),
            tag(&"k".repeat(129), "x"),
            tag("07", &"v".repeat(257)),
            tag("aws:x", "x"),
        ] {
            let error = merge_tags(&old, &[wrong], 50).expect_err("refused");
            assert!(matches!(error, Error::Invalid { .. }), "{error}");
        }
    }

    #[test]
    fn a_session_lasts_as_long_as_the_role_allows_where_nothing_is_said() {
        for (wanted, most, expected) in [
            (None, 3600, Some(3600)),
            (None, 43_200, Some(43_200)),
            (Some(900), 3600, Some(900)),
            (Some(899), 3600, None),
            (Some(3601), 3600, None),
            (Some(43_200), 43_200, Some(43_200)),
            (Some(43_201), 43_200, None),
        ] {
            assert_eq!(
                session_seconds(wanted, most).ok(),
                expected,
                "{wanted:?} {most}"
            );
        }
    }
}
