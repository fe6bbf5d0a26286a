//! Permission sets: what a role that Identity Center provisions may do, and the rules for it.

use base::{InstanceId, PermissionSetId, Timestamp};

use crate::{Error, Kind};

pub(crate) const LIMITS_PAGE: &str =
    "https://docs.aws.amazon.com/singlesignon/latest/userguide/limits.html";

/// A permission set without its policies.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PermissionSet {
    /// `ps-` and 16 characters.
    pub id: PermissionSetId,
    /// The instance it belongs to.
    pub instance: InstanceId,
    /// Unique in the instance, never changes.
    pub name: String,
    /// For people.
    pub description: Option<String>,
    /// How long credentials for it last.
    pub session_duration: SessionDuration,
    /// Where the console opens.
    pub relay_state: Option<String>,
    /// Counts the changes of the definition, policies included.
    pub revision: i64,
    /// When it was made.
    pub created_at: Timestamp,
}

/// An ISO 8601 duration between one and twelve hours, as it was written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SessionDuration {
    text: String,
    seconds: u32,
}

/// The policies of a permission set.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Policies {
    /// ARNs of AWS managed policies, in order.
    pub managed: Vec<String>,
    /// Customer managed policies, in order of path and name.
    pub customer_managed: Vec<CustomerManagedPolicyReference>,
    /// The inline policy.
    pub inline: Option<String>,
    /// The permissions boundary.
    pub boundary: Option<PermissionsBoundary>,
}

/// A customer managed policy that is looked up in each account.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct CustomerManagedPolicyReference {
    /// Begins and ends with `/`.
    pub path: String,
    /// Without its path.
    pub name: String,
}

/// The permissions boundary of a permission set.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PermissionsBoundary {
    /// An AWS managed policy by its ARN.
    AwsManaged(String),
    /// A customer managed policy.
    CustomerManaged(CustomerManagedPolicyReference),
}

/// A tag.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Tag {
    /// Unique on its resource, with regard to case.
    pub key: String,
    /// Perhaps empty.
    pub value: String,
}

impl PermissionSet {
    /// `arn:aws:sso:::permissionSet/<instance>/<id>`, without region and account.
    pub fn arn(&self) -> String {
        arn(&self.instance, &self.id)
    }
}

/// The ARN of a permission set.
pub fn arn(instance: &InstanceId, id: &PermissionSetId) -> String {
    format!("arn:aws:sso:::permissionSet/{instance}/{id}")
}

/// Instance and id out of a permission set's ARN.
pub fn parse_arn(text: &str) -> Option<(InstanceId, PermissionSetId)> {
    let (instance, id) = text.split_once(":permissionSet/")?.1.split_once('/')?;
    Some((
        InstanceId::parse(instance).ok()?,
        PermissionSetId::parse(id).ok()?,
    ))
}

impl SessionDuration {
    /// From `PT1H` to `PT12H`; minutes and seconds may be given as well.
    pub fn parse(text: &str) -> Result<Self, Error> {
        // AWS: the service takes one to twelve hours (§2.2); the wording is ours.
        let seconds = iso8601_seconds(text).ok_or_else(|| {
            Error::invalid(format!(
                "Session duration `{text}` is not a valid ISO-8601 duration"
            ))
        })?;
        if (3_600..=43_200).contains(&seconds) {
            Ok(Self {
                text: text.to_owned(),
                seconds,
            })
        } else {
            Err(Error::invalid(
                "Session duration must be between 1 hour and 12 hours",
            ))
        }
    }

    /// From the store, which holds only what was parsed once.
    pub const fn stored(text: String, seconds: u32) -> Self {
        Self { text, seconds }
    }

    /// As it was written.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// In seconds.
    pub const fn seconds(&self) -> u32 {
        self.seconds
    }
}

impl Default for SessionDuration {
    // AWS: `PT1H` (§2.2).
    fn default() -> Self {
        Self::stored("PT1H".to_owned(), 3_600)
    }
}

/// Hours, minutes and seconds, and days before them: `PT1H30M`, `P1DT2H`.
pub(crate) fn iso8601_seconds(text: &str) -> Option<u32> {
    let (days, time) = text.strip_prefix('P')?.split_once('T')?;
    if time.is_empty() {
        return None;
    }
    let days = if days.is_empty() { "0D" } else { days };
    let days: u32 = days.strip_suffix('D')?.parse().ok()?;
    let mut total = days.checked_mul(86_400)?;
    let mut number = String::new();
    let mut units = [('H', 3_600), ('M', 60), ('S', 1)].into_iter();
    for character in time.chars() {
        if character.is_ascii_digit() {
            number.push(character);
        } else {
            let (_, factor) = units.find(|(unit, _)| *unit == character)?;
            total = total.checked_add(number.parse::<u32>().ok()?.checked_mul(factor)?)?;
            number.clear();
        }
    }
    number.is_empty().then_some(total)
}

impl CustomerManagedPolicyReference {
    /// The ARN that the policy has in `account`.
    pub fn arn_in(&self, account: &base::AccountId) -> String {
        format!("arn:aws:iam::{account}:policy{}{}", self.path, self.name)
    }

    /// As AWS's errors put it, two spaces included (§3.3).
    pub fn named(&self) -> String {
        format!("name: {}  and path {}", self.name, self.path)
    }
}

impl Policies {
    /// How many managed policies of both kinds there are.
    pub fn count(&self) -> usize {
        self.managed.len() + self.customer_managed.len()
    }
}

/// The last part of a managed policy's ARN: its name.
pub fn policy_name(arn: &str) -> &str {
    arn.rsplit('/').next().unwrap_or(arn)
}

/// Whether `arn` can only be an AWS managed policy's.
pub fn is_aws_managed(arn: &str) -> bool {
    arn.starts_with("arn:") && arn.contains(":iam::aws:policy/")
}

/// The name is taken.
pub fn name_taken(name: &str) -> Error {
    // AWS: §3.3.
    Error::conflict(
        Kind::PermissionSet,
        format!("PermissionSet with name {name} already exists."),
    )
}

/// The AWS managed policy is attached already.
pub fn already_attached(id: &PermissionSetId, arn: &str) -> Error {
    // AWS: "manged" is AWS's own (§3.3).
    Error::conflict(
        Kind::AttachedPolicy,
        format!(
            "Permission set with id {id} already has a typed link attachment to a manged policy \
             with {arn}"
        ),
    )
}

/// The customer managed policy is attached already.
pub fn reference_already_attached(reference: &CustomerManagedPolicyReference) -> Error {
    // AWS: two spaces (§3.3).
    Error::conflict(
        Kind::AttachedPolicy,
        format!(
            "Given customer managed policy with {} already attached",
            reference.named()
        ),
    )
}

/// A permission set has all the managed policies that it may have.
pub fn too_many_policies(id: &PermissionSetId, most: i64) -> Error {
    // AWS: §3.3.
    Error::limit(format!(
        "You have exceeded AWS SSO limits. Cannot create ManagedPolicy more than {most} \
         for id {id}. Please refer to {LIMITS_PAGE}"
    ))
}

/// The instance has all the permission sets that it may have.
pub fn too_many_permission_sets(instance: &InstanceId, most: i64) -> Error {
    // AWS: the wording of the managed policies' quota (§3.3); unconfirmed for permission sets.
    Error::limit(format!(
        "You have exceeded AWS SSO limits. Cannot create PermissionSet more than \
         {most} for id {instance}. Please refer to {LIMITS_PAGE}"
    ))
}

/// The permission set is still in use somewhere.
pub fn still_provisioned() -> Error {
    // AWS: begins so; the tail is unconfirmed (§3.3, §16).
    Error::conflict(
        Kind::PermissionSet,
        "Could not delete because PermissionSet has ApplicationProfile associated with it",
    )
}

/// Looks that `policy` has at most `most` bytes; whether it is a policy is not decided here.
pub fn check_inline_size(policy: &str, most: usize) -> Result<(), Error> {
    // AWS: bytes, where the model counts characters (§2.1).
    if policy.len() > most {
        return Err(Error::limit(format!(
            "You have exceeded AWS SSO limits. Inline policy must not be larger than \
             {most} bytes. Please refer to {LIMITS_PAGE}"
        )));
    }
    Ok(())
}

/// Looks that each key of `tags` is the customer's to give and comes once (§1.6).
pub fn check_tags(tags: &[Tag]) -> Result<(), Error> {
    for (index, tag) in tags.iter().enumerate() {
        if tag.key.to_lowercase().starts_with("aws:") {
            return Err(Error::invalid(
                "Tag keys that begin with aws: are reserved for AWS",
            ));
        }
        if tags.iter().take(index).any(|other| other.key == tag.key) {
            return Err(Error::invalid(format!(
                "Duplicate tag key `{}` in the request",
                tag.key
            )));
        }
    }
    Ok(())
}

/// An assignment rule names it.
pub fn wanted_by_rule(rule: &str) -> Error {
    Error::conflict(
        Kind::PermissionSet,
        format!("The permission set is in use by assignment rule `{rule}`."),
    )
}

/// The tags of a resource after `new` was laid over `old`, if they are not more than `most`.
pub fn merge_tags(old: &[Tag], new: &[Tag], most: usize) -> Result<Vec<Tag>, Error> {
    let mut merged: Vec<Tag> = old
        .iter()
        .filter(|tag| !new.iter().any(|other| other.key == tag.key))
        .chain(new)
        .cloned()
        .collect();
    if merged.len() > most {
        return Err(Error::limit(format!(
            "You have exceeded AWS SSO limits. A resource can have {most} tags at the most. \
             Please refer to {LIMITS_PAGE}"
        )));
    }
    merged.sort();
    Ok(merged)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_duration_between_one_and_twelve_hours_is_taken() {
        for (text, seconds) in [
            ("PT1H", 3_600),
            ("PT12H", 43_200),
            ("PT1H30M", 5_400),
            ("PT90M", 5_400),
            ("PT3600S", 3_600),
            ("P0DT2H", 7_200),
        ] {
            let duration = SessionDuration::parse(text).expect(text);
            assert_eq!((duration.as_str(), duration.seconds()), (text, seconds));
        }
    }

    #[test]
    fn any_other_duration_is_refused() {
        for text in [
            "",
            "1H",
            "PT",
            "PT0H",
            "PT59M",
            "PT13H",
            "PT1H1H",
            "PT1M1H",
            "PTH",
            "PT1",
            "P1D",
            "P1DT1H",
            "PT-1H",
            "PT1.5H",
            "PT99999999999H",
            "PT9999999H",
        ] {
            assert!(SessionDuration::parse(text).is_err(), "{text}");
        }
    }

    #[test]
    fn an_arn_leads_back_to_its_permission_set() {
        let text = "arn:aws:sso:::permissionSet/ssoins-1234567890abcdef/ps-0123456789abcdef";
        let (instance, id) = parse_arn(text).expect("an ARN of a permission set");
        assert_eq!(arn(&instance, &id), text);
        assert_eq!(
            parse_arn("arn:aws:sso:::instance/ssoins-1234567890abcdef"),
            None
        );
    }

    #[test]
    fn tags_are_laid_over_each_other_up_to_fifty() {
        let tag = |key: usize, value: &str| Tag {
            key: format!("{key:02}"),
            value: value.to_owned(),
        };
        let old: Vec<Tag> = (0..50).map(|key| tag(key, "old")).collect();
        let merged = merge_tags(&old, &[tag(7, "new")], 50).expect("fifty tags");
        assert_eq!(merged.len(), 50);
        assert_eq!(merged[7], tag(7, "new"));
        assert!(matches!(
            merge_tags(&old, &[tag(50, "new")], 50),
            Err(Error::LimitExceeded { .. })
        ));
    }

    #[test]
    fn reserved_and_repeated_tag_keys_are_refused() {
        let tag = |key: &str| Tag {
            key: key.to_owned(),
            value: String::new(),
        };
        assert!(check_tags(&[tag("a"), tag("A")]).is_ok());
        assert!(check_tags(&[tag("aws:a")]).is_err());
        assert!(check_tags(&[tag("a"), tag("a")]).is_err());
    }
}
