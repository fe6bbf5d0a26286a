//! Assignment rules: permission sets for principals in every account of a part of the organization.
//! Ours, not AWS's; AWS's clients see ordinary assignments.

use base::{
    AccountId, AssignmentRuleId, InstanceId, OrganizationalUnitId, PermissionSetId, Timestamp,
};

use crate::assignment::Principal;
use crate::organization::{Account, AccountState, Member, ParentId, Tag};
use crate::{Error, Kind};

/// How many rules an instance may have. Each change of an account asks every one of them.
pub const MAX_RULES: u32 = 100;

/// How many assignments a rule may make in one account: its principals times its permission sets.
pub const MAX_IN_ACCOUNT: usize = 100;

/// A rule of an instance.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AssignmentRule {
    /// `ar-` and 16 digits.
    pub id: AssignmentRuleId,
    /// Of which instance.
    pub instance: InstanceId,
    /// What it says.
    pub definition: Definition,
    /// Whether it is still there for its users.
    pub status: RuleStatus,
    /// Counts its changes.
    pub revision: i64,
    /// When it was made.
    pub created_at: Timestamp,
    /// When it was changed last.
    pub changed_at: Timestamp,
    /// The ARN of whoever did.
    pub changed_by: String,
    /// The request that it was done in.
    pub request_id: String,
}

/// What a rule says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Definition {
    /// Unique in the instance.
    pub name: String,
    /// For people.
    pub description: Option<String>,
    /// Which accounts.
    pub target: Target,
    /// Accounts that are not meant all the same.
    pub excluded_accounts: Vec<AccountId>,
    /// Organizational units whose accounts, at any depth, are not meant all the same.
    pub excluded_units: Vec<OrganizationalUnitId>,
    /// Who.
    pub principals: Vec<Principal>,
    /// What they get.
    pub permission_sets: Vec<PermissionSetId>,
    /// Whether the management account can be meant.
    pub management_account: ManagementAccount,
    /// From when on the rule covers nothing.
    pub expires_at: Option<Timestamp>,
}

/// Which accounts a rule is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Target {
    /// Those in a root or organizational unit.
    In {
        /// The root or unit.
        parent: ParentId,
        /// How far below it.
        depth: Depth,
    },
    /// Those whose tags are such: any of the conjunctions holds.
    Tagged(Vec<Conjunction>),
}

/// How far below a root or unit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Depth {
    /// Directly in it.
    Children,
    /// At any depth.
    Descendants,
}

/// Conditions that all hold.
pub type Conjunction = Vec<TagCondition>;

/// What a tag is to be. Keys and values are compared as they are written, with regard to case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TagCondition {
    /// The account has a tag of this key,
    pub key: String,
    /// and it has this value; any value where there is none.
    pub value: Option<String>,
}

/// Whether a rule can mean the management account.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ManagementAccount {
    /// It never does.
    Excluded,
    /// It is an account like the others; whoever says so needs the rights for it.
    Included,
}

/// Whether a rule is there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RuleStatus {
    /// It is.
    Active,
    /// It was deleted, and what it brought about is being removed.
    Deleting,
}

/// How far a rule has got.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(missing_docs, reason = "each name says all there is to say")]
pub enum Convergence {
    Converged,
    Converging,
    Failed,
    Expired,
    TargetMissing,
    Deleting,
}

impl AssignmentRule {
    /// `arn:aws:sso:::assignmentRule/<instance>/<id>`.
    pub fn arn(&self) -> String {
        arn(&self.instance, &self.id)
    }

    /// Whether the rule wants its assignments in an account that has these tags.
    pub fn covers(&self, member: &Member, tags: &[Tag], owner: &AccountId, now: Timestamp) -> bool {
        let Definition {
            target,
            excluded_accounts,
            excluded_units,
            management_account,
            expires_at,
            ..
        } = &self.definition;
        let Member {
            account,
            parent,
            path,
        } = member;
        let is_below = |id: &str| path.contains(&format!("/{id}/"));
        self.status == RuleStatus::Active
            && expires_at.is_none_or(|at| at > now)
            && is_open(account)
            && (account.id != *owner || *management_account == ManagementAccount::Included)
            && !excluded_accounts.contains(&account.id)
            && !excluded_units.iter().any(|unit| is_below(unit.as_str()))
            && match target {
                Target::In {
                    parent: wanted,
                    depth: Depth::Children,
                } => parent == wanted,
                Target::In {
                    parent: wanted,
                    depth: Depth::Descendants,
                } => is_below(wanted.as_str()),
                Target::Tagged(any_of) => any_of
                    .iter()
                    .any(|all_of| all_of.iter().all(|condition| condition.holds(tags))),
            }
    }
}

impl Definition {
    /// Refuses what can never do anything, and what would do too much.
    pub fn check(&self, now: Timestamp) -> Result<(), Error> {
        if let Some(at) = self.expires_at {
            check_expiry(at, now)?;
        }
        if let Target::Tagged(any_of) = &self.target
            && (any_of.is_empty() || any_of.iter().any(Vec::is_empty))
        {
            return Err(Error::invalid("an empty tag expression means no account"));
        }
        let count = self
            .principals
            .len()
            .saturating_mul(self.permission_sets.len());
        if count > MAX_IN_ACCOUNT {
            return Err(Error::limit(format!(
                "A rule may make {MAX_IN_ACCOUNT} assignments in an account at the most; this one \
                 has {} principals and {} permission sets.",
                self.principals.len(),
                self.permission_sets.len(),
            )));
        }
        Ok(())
    }
}

impl Target {
    /// In a line, for explanations.
    pub fn summary(&self) -> String {
        match self {
            Self::In {
                parent,
                depth: Depth::Children,
            } => format!("accounts directly in {parent}"),
            Self::In {
                parent,
                depth: Depth::Descendants,
            } => format!("accounts in {parent}"),
            Self::Tagged(any_of) => {
                let all_of = |all_of: &Conjunction| {
                    let all: Vec<String> = all_of.iter().map(TagCondition::summary).collect();
                    all.join(" and ")
                };
                let any: Vec<String> = any_of.iter().map(all_of).collect();
                format!("accounts tagged {}", any.join(", or "))
            }
        }
    }
}

impl TagCondition {
    fn holds(&self, tags: &[Tag]) -> bool {
        tags.iter().any(|tag| {
            tag.key == self.key && self.value.as_ref().is_none_or(|value| tag.value == *value)
        })
    }

    fn summary(&self) -> String {
        match &self.value {
            None => self.key.clone(),
            Some(value) => format!("{}={value}", self.key),
        }
    }
}

impl ManagementAccount {
    /// As it is stored.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Excluded => "EXCLUDED",
            Self::Included => "INCLUDED",
        }
    }

    /// From how it is stored.
    pub fn parse(text: &str) -> Option<Self> {
        [Self::Excluded, Self::Included]
            .into_iter()
            .find(|one| one.as_str() == text)
    }
}

impl RuleStatus {
    /// As it is stored.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Active => "ACTIVE",
            Self::Deleting => "DELETING",
        }
    }

    /// From how it is stored.
    pub fn parse(text: &str) -> Option<Self> {
        [Self::Active, Self::Deleting]
            .into_iter()
            .find(|status| status.as_str() == text)
    }
}

/// The ARN of a rule.
pub fn arn(instance: &InstanceId, id: &AssignmentRuleId) -> String {
    format!("arn:aws:sso:::assignmentRule/{instance}/{id}")
}

/// Refuses an expiry that is over already.
pub fn check_expiry(at: Timestamp, now: Timestamp) -> Result<(), Error> {
    if at <= now {
        return Err(Error::invalid("ExpiresAt is in the past"));
    }
    Ok(())
}

/// Another rule has the name.
pub fn name_taken(name: &str) -> Error {
    Error::conflict(
        Kind::AssignmentRule,
        format!("There is an assignment rule of the name `{name}` already."),
    )
}

/// The instance has all the rules that it may have.
pub fn too_many_rules() -> Error {
    Error::limit(format!(
        "An instance can have {MAX_RULES} assignment rules at the most."
    ))
}

/// The instance's owner has no organization.
pub fn needs_an_organization() -> Error {
    Error::invalid(
        "Assignment rules are about the accounts of an organization, and the account that owns the \
         instance manages none.",
    )
}

/// Nobody asked for the assignment but these rules.
pub fn held_by_rules(rules: &[String]) -> Error {
    Error::conflict(
        Kind::AccountAssignment,
        format!(
            "The assignment is not a direct one: it is there because of assignment rule {}. Change \
             or delete the rule, or exclude the account from it.",
            rules.join(", ")
        ),
    )
}

fn is_open(account: &Account) -> bool {
    matches!(
        account.state,
        AccountState::Active | AccountState::PendingActivation
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::organization::JoinedMethod;

    const OWNER: &str = "111111111111";
    const ACCOUNT: &str = "222222222222";

    fn account(id: &str) -> AccountId {
        AccountId::parse(id).expect("an account")
    }

    fn parent(id: &str) -> ParentId {
        ParentId::parse(id).expect("a parent")
    }

    fn member(id: &str, units: &[&str]) -> Member {
        let mut path = "o-abcdefghij/r-root/".to_owned();
        for unit in units {
            path = format!("{path}{unit}/");
        }
        path = format!("{path}{id}/");
        Member {
            account: Account {
                id: account(id),
                organization: None,
                name: String::new(),
                email: String::new(),
                state: AccountState::Active,
                joined_method: JoinedMethod::Created,
                joined_at: Timestamp::default(),
            },
            parent: parent(units.last().unwrap_or(&"r-root")),
            path,
        }
    }

    fn rule(target: Target) -> AssignmentRule {
        AssignmentRule {
            id: AssignmentRuleId::parse("ar-0123456789abcdef").expect("an id"),
            instance: InstanceId::parse("ssoins-1234567890abcdef").expect("an id"),
            definition: Definition {
                name: "rule".to_owned(),
                description: None,
                target,
                excluded_accounts: Vec::new(),
                excluded_units: Vec::new(),
                principals: Vec::new(),
                permission_sets: Vec::new(),
                management_account: ManagementAccount::Excluded,
                expires_at: None,
            },
            status: RuleStatus::Active,
            revision: 1,
            created_at: Timestamp::default(),
            changed_at: Timestamp::default(),
            changed_by: String::new(),
            request_id: String::new(),
        }
    }

    fn covers(rule: &AssignmentRule, member: &Member, tags: &[(&str, &str)]) -> bool {
        let tags: Vec<Tag> = tags
            .iter()
            .map(|(key, value)| Tag {
                key: (*key).to_owned(),
                value: (*value).to_owned(),
            })
            .collect();
        rule.covers(member, &tags, &account(OWNER), Timestamp::from_seconds(100))
    }

    const A: &str = "ou-root-aaaaaaaa";
    const B: &str = "ou-root-bbbbbbbb";

    #[test]
    fn a_rule_covers_what_is_in_its_unit_directly_or_at_any_depth() {
        for (wanted, depth, units, expected) in [
            ("r-root", Depth::Children, &[][..], true),
            ("r-root", Depth::Children, &[A][..], false),
            ("r-root", Depth::Descendants, &[A, B][..], true),
            (A, Depth::Children, &[A][..], true),
            (A, Depth::Children, &[A, B][..], false),
            (A, Depth::Descendants, &[A, B][..], true),
            (B, Depth::Descendants, &[A][..], false),
        ] {
            let target = Target::In {
                parent: parent(wanted),
                depth,
            };
            let found = covers(&rule(target), &member(ACCOUNT, units), &[]);
            assert_eq!(found, expected, "{wanted} {depth:?} {units:?}");
        }
    }

    #[test]
    fn a_tag_expression_is_any_of_all_of() {
        let condition = |key: &str, value: Option<&str>| TagCondition {
            key: key.to_owned(),
            value: value.map(str::to_owned),
        };
        let rule = rule(Target::Tagged(vec![
            vec![condition("env", Some("prod")), condition("team", None)],
            vec![condition("open", None)],
        ]));
        let member = member(ACCOUNT, &[]);
        for (tags, expected) in [
            (&[][..], false),
            (&[("env", "prod")][..], false),
            (&[("env", "prod"), ("team", "")][..], true),
            (&[("env", "Prod"), ("team", "x")][..], false),
            (&[("Open", "")][..], false),
            (&[("open", "whatever")][..], true),
        ] {
            assert_eq!(covers(&rule, &member, tags), expected, "{tags:?}");
        }
        assert_eq!(
            rule.definition.target.summary(),
            "accounts tagged env=prod and team, or open"
        );
    }

    #[test]
    fn exceptions_ends_and_the_management_account_are_not_covered() {
        let everywhere = || {
            rule(Target::In {
                parent: parent("r-root"),
                depth: Depth::Descendants,
            })
        };
        let inside = member(ACCOUNT, &[A, B]);
        assert!(covers(&everywhere(), &inside, &[]));
        let mut excluding = everywhere();
        excluding.definition.excluded_accounts = vec![account(ACCOUNT)];
        assert!(!covers(&excluding, &inside, &[]));
        let mut excluding = everywhere();
        excluding.definition.excluded_units = vec![OrganizationalUnitId::parse(A).expect("a unit")];
        assert!(!covers(&excluding, &inside, &[]));
        for (seconds, expected) in [(100, false), (101, true)] {
            let mut expiring = everywhere();
            expiring.definition.expires_at = Some(Timestamp::from_seconds(seconds));
            assert_eq!(covers(&expiring, &inside, &[]), expected);
        }
        let mut deleted = everywhere();
        deleted.status = RuleStatus::Deleting;
        assert!(!covers(&deleted, &inside, &[]));
        let mut closed = inside.clone();
        closed.account.state = AccountState::PendingClosure;
        assert!(!covers(&everywhere(), &closed, &[]));
        let owner = member(OWNER, &[]);
        assert!(!covers(&everywhere(), &owner, &[]));
        let mut including = everywhere();
        including.definition.management_account = ManagementAccount::Included;
        assert!(covers(&including, &owner, &[]));
    }
}
