//! The tree: organization, root, organizational units, and where an account hangs in it.

use std::fmt;

use base::{
    AccountId, OrganizationId, OrganizationResourcePolicyId, OrganizationalUnitId, RootId,
    Timestamp,
};

use super::{Account, refused};
use crate::Error;

/// How many levels of organizational units there may be below the root (§2.5).
pub const MAX_DEPTH: usize = 5;

/// An organization with its one root.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Organization {
    /// `o-…`.
    pub id: OrganizationId,
    /// The account that made it and manages it.
    pub management_account: AccountId,
    /// That account's e-mail address.
    pub management_email: String,
    /// What can be done with it.
    pub feature_set: FeatureSet,
    /// `r-…`.
    pub root: RootId,
    /// When it was made.
    pub created_at: Timestamp,
}

/// What can be done with an organization.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FeatureSet {
    /// Everything, policies included.
    All,
    /// One bill and nothing else.
    ConsolidatedBilling,
}

/// An organizational unit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OrganizationalUnit {
    /// `ou-…`.
    pub id: OrganizationalUnitId,
    /// The root or unit that it is in.
    pub parent: ParentId,
    /// Unique among its siblings.
    pub name: String,
    /// `<organization>/<root>/<unit>/…/<own id>/`.
    pub path: String,
}

/// An account in its place in an organization.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Member {
    /// The account.
    pub account: Account,
    /// The root or unit that it is in.
    pub parent: ParentId,
    /// `<organization>/<root>/<unit>/…/<account>/`.
    pub path: String,
}

/// What organizational units and accounts are in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ParentId {
    /// The root.
    Root(RootId),
    /// An organizational unit.
    Unit(OrganizationalUnitId),
}

/// What is in a root or organizational unit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ChildId {
    /// An account.
    Account(AccountId),
    /// An organizational unit.
    Unit(OrganizationalUnitId),
}

impl Organization {
    fn arn_of(&self, kind: &str, rest: &str) -> String {
        let Self {
            id,
            management_account,
            ..
        } = self;
        format!("arn:aws:organizations::{management_account}:{kind}/{id}{rest}")
    }

    /// `arn:aws:organizations::<management account>:organization/o-…`.
    pub fn arn(&self) -> String {
        self.arn_of("organization", "")
    }

    /// `arn:aws:organizations::<management account>:root/o-…/r-…`.
    pub fn root_arn(&self) -> String {
        self.arn_of("root", &format!("/{}", self.root))
    }

    /// `arn:aws:organizations::<management account>:ou/o-…/ou-…`.
    pub fn unit_arn(&self, unit: &OrganizationalUnitId) -> String {
        self.arn_of("ou", &format!("/{unit}"))
    }

    /// `arn:aws:organizations::<management account>:account/o-…/<account>`.
    pub fn account_arn(&self, account: &AccountId) -> String {
        self.arn_of("account", &format!("/{account}"))
    }

    /// `arn:aws:organizations::<management account>:resourcepolicy/o-…/rp-…`.
    pub fn resource_policy_arn(&self, id: &OrganizationResourcePolicyId) -> String {
        self.arn_of("resourcepolicy", &format!("/{id}"))
    }

    /// The ARN of a root or organizational unit.
    pub fn parent_arn(&self, parent: &ParentId) -> String {
        match parent {
            ParentId::Root(root) => self.arn_of("root", &format!("/{root}")),
            ParentId::Unit(unit) => self.unit_arn(unit),
        }
    }

    /// `<organization>/<root>/`: where the paths of units and accounts begin.
    pub fn root_path(&self) -> String {
        format!("{}/{}/", self.id, self.root)
    }
}

impl FeatureSet {
    /// As AWS spells it, and as it is stored.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::All => "ALL",
            Self::ConsolidatedBilling => "CONSOLIDATED_BILLING",
        }
    }

    /// From AWS's spelling.
    pub fn parse(text: &str) -> Option<Self> {
        [Self::All, Self::ConsolidatedBilling]
            .into_iter()
            .find(|set| set.as_str() == text)
    }
}

impl ParentId {
    /// From the text of a root's or unit's id.
    pub fn parse(text: &str) -> Option<Self> {
        let unit = OrganizationalUnitId::parse(text).map(Self::Unit);
        unit.or_else(|_no_unit| RootId::parse(text).map(Self::Root))
            .ok()
    }

    /// The id's text.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Root(id) => id.as_str(),
            Self::Unit(id) => id.as_str(),
        }
    }
}

impl fmt::Display for ParentId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl ChildId {
    /// From the text of an account's or unit's id.
    pub fn parse(text: &str) -> Option<Self> {
        let unit = OrganizationalUnitId::parse(text).map(Self::Unit);
        unit.or_else(|_no_unit| AccountId::parse(text).map(Self::Account))
            .ok()
    }

    /// The id's text.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Account(id) => id.as_str(),
            Self::Unit(id) => id.as_str(),
        }
    }
}

impl fmt::Display for ChildId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Whether a unit may be made in the parent whose path this is, where there are at most `most` levels.
pub fn check_unit_depth(parent_path: &str, most: usize) -> Result<(), Error> {
    // The path of the root has two parts, and each unit adds one.
    let parts = parent_path.matches('/').count();
    if parts.saturating_sub(2) < most {
        Ok(())
    } else {
        Err(refused(
            "OU_DEPTH_LIMIT_EXCEEDED",
            "You attempted to create an OU tree that is too many levels deep.",
        ))
    }
}

/// Whether an organization with `count` units, of at most `most`, may have one more.
pub fn check_unit_count(count: i64, most: i64) -> Result<(), Error> {
    if count < most {
        Ok(())
    } else {
        Err(refused(
            "OU_NUMBER_LIMIT_EXCEEDED",
            "You attempted to exceed the number of OUs that you can have in an organization.",
        ))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_arns_are_the_documented_ones() {
        let organization = Organization {
            id: OrganizationId::parse("o-abcdefghij").expect("an id"),
            management_account: AccountId::parse("123456789012").expect("an id"),
            management_email: "root@example.com".to_owned(),
            feature_set: FeatureSet::All,
            root: RootId::parse("r-ab12").expect("an id"),
            created_at: Timestamp::default(),
        };
        let unit = OrganizationalUnitId::parse("ou-ab12-11112222").expect("an id");
        let account = AccountId::parse("210987654321").expect("an id");
        let prefix = "arn:aws:organizations::123456789012";
        for (arn, rest) in [
            (organization.arn(), "organization/o-abcdefghij"),
            (organization.root_arn(), "root/o-abcdefghij/r-ab12"),
            (
                organization.unit_arn(&unit),
                "ou/o-abcdefghij/ou-ab12-11112222",
            ),
            (
                organization.account_arn(&account),
                "account/o-abcdefghij/210987654321",
            ),
        ] {
            assert_eq!(arn, format!("{prefix}:{rest}"));
        }
    }

    #[test]
    fn units_nest_five_levels_deep_and_no_deeper() {
        let mut path = "o-abcdefghij/r-ab12/".to_owned();
        for _level in 0..MAX_DEPTH {
            check_unit_depth(&path, MAX_DEPTH).expect("room for one more");
            path.push_str("ou-ab12-11112222/");
        }
        let error = check_unit_depth(&path, MAX_DEPTH).expect_err("the sixth level");
        assert!(
            matches!(
                error,
                Error::Constraint {
                    reason: "OU_DEPTH_LIMIT_EXCEEDED",
                    ..
                }
            ),
            "{error:?}"
        );
    }

    #[test]
    fn the_two_thousand_and_first_unit_is_refused() {
        check_unit_count(1_999, 2_000).expect("room for one more");
        check_unit_count(2_000, 2_000).expect_err("full");
    }

    #[test]
    fn an_id_tells_what_it_is_of() {
        assert!(matches!(ParentId::parse("r-ab12"), Some(ParentId::Root(_))));
        assert!(matches!(
            ParentId::parse("ou-ab12-11112222"),
            Some(ParentId::Unit(_))
        ));
        assert_eq!(ParentId::parse("123456789012"), None);
        assert!(matches!(
            ChildId::parse("123456789012"),
            Some(ChildId::Account(_))
        ));
        assert_eq!(ChildId::parse("r-ab12"), None);
    }
}
