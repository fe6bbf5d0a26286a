//! Who may let a device in by its code.
//!
//! A device code can be begun by anybody anywhere and sent to a victim, whose second factor then
//! helps the attacker (RFC 8628 section 5.4). So an administrator decides whose people need it.

use base::GroupId;

/// How many groups can be named.
pub const MOST_DEVICE_CODE_GROUPS: usize = 100;

/// Who may let a device in by its code.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum DeviceCodePolicy {
    /// `ALLOWED`: everybody, as at AWS.
    #[default]
    Allowed,
    /// `GROUPS`: the members of these groups, directly or through a nested group.
    Groups(Vec<GroupId>),
    /// `FORBIDDEN`: nobody.
    Forbidden,
}

impl DeviceCodePolicy {
    /// The mode as it is stored and spelt on the wire.
    pub const fn mode(&self) -> &'static str {
        match self {
            Self::Allowed => "ALLOWED",
            Self::Groups(_) => "GROUPS",
            Self::Forbidden => "FORBIDDEN",
        }
    }

    /// From the mode with the groups beside it.
    pub fn from_parts(mode: &str, groups: Vec<GroupId>) -> Option<Self> {
        match mode {
            "ALLOWED" => Some(Self::Allowed),
            "GROUPS" => Some(Self::Groups(groups)),
            "FORBIDDEN" => Some(Self::Forbidden),
            _ => None,
        }
    }

    /// Why a person who is in `memberships`, nested ones included, may not let a device in, if
    /// they may not.
    pub fn refusal(&self, memberships: &[GroupId]) -> Option<DeviceCodeRefusal> {
        match self {
            Self::Allowed => None,
            Self::Groups(groups) => {
                let is_member = groups.iter().any(|group| memberships.contains(group));
                (!is_member).then_some(DeviceCodeRefusal::NotInGroup)
            }
            Self::Forbidden => Some(DeviceCodeRefusal::Forbidden),
        }
    }
}

/// Why somebody may not let a device in by its code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DeviceCodeRefusal {
    /// Nobody may.
    Forbidden,
    /// They are in none of the groups whose members may.
    NotInGroup,
}

impl DeviceCodeRefusal {
    /// As the audit trail has it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Forbidden => "FORBIDDEN",
            Self::NotInGroup => "NOT_IN_GROUP",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn group(digit: char) -> GroupId {
        let digits = |count: usize| digit.to_string().repeat(count);
        let id = format!(
            "{}-{}-4{}-8{}-{}",
            digits(8),
            digits(4),
            digits(3),
            digits(3),
            digits(12)
        );
        GroupId::parse(&id).expect("an id")
    }

    #[test]
    fn only_members_of_the_named_groups_are_let_in() {
        let named = DeviceCodePolicy::Groups(vec![group('1'), group('2')]);
        let forbidden = Some(DeviceCodeRefusal::Forbidden);
        let stranger = Some(DeviceCodeRefusal::NotInGroup);
        for (policy, memberships, refusal) in [
            (&DeviceCodePolicy::Allowed, vec![], None),
            (&DeviceCodePolicy::Forbidden, vec![group('1')], forbidden),
            (&named, vec![], stranger),
            (&named, vec![group('3')], stranger),
            (&named, vec![group('3'), group('2')], None),
            (
                &DeviceCodePolicy::Groups(vec![]),
                vec![group('1')],
                stranger,
            ),
        ] {
            assert_eq!(policy.refusal(&memberships), refusal, "{policy:?}");
        }
    }

    #[test]
    fn a_policy_is_read_back_as_it_was_written() {
        for policy in [
            DeviceCodePolicy::Allowed,
            DeviceCodePolicy::Groups(vec![group('1')]),
            DeviceCodePolicy::Forbidden,
        ] {
            let again = DeviceCodePolicy::from_parts(policy.mode(), vec![group('1')]);
            assert_eq!(again, Some(policy));
        }
        assert_eq!(DeviceCodePolicy::from_parts("allowed", vec![]), None);
    }
}
