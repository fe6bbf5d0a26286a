//! Automatic provisioning: identity providers that bring people and groups by SCIM (AWS: §8.3).

use base::{
    AccountId, Duration, IdentityStoreId, InstanceId, ProvisioningReportId, ProvisioningTokenId,
    Timestamp,
};

use crate::identity::Stamp;
use crate::{Error, Kind};

/// How many tokens an instance has at the most.
// AWS: §8.3. Two, so that one can take the other's place without a gap.
pub const TOKENS: usize = 2;

/// How long a token is good for at the most, and where nothing else is said.
// AWS: §8.3.
pub const TOKEN_LIFETIME: Duration = Duration::from_days(365);

/// How many characters the name of a token has at the most.
const TOKEN_NAME: usize = 64;

/// How often the use of a token is written down at the most.
const TOKEN_USE: Duration = Duration::from_minutes(1);

/// How many days before the end of a token administrators are written to.
// AWS: banners from 90 days before the end, and events that become more frequent (§8.3).
pub const WARNINGS: [i64; 16] = [90, 83, 76, 69, 62, 55, 48, 41, 34, 27, 20, 14, 10, 7, 3, 1];

/// How long reports are kept.
pub const REPORTS_KEPT: Duration = Duration::from_days(30);

/// Whose habits a token's answers follow.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum ProvisioningMode {
    /// AWS's, which the connectors of identity providers for AWS rely on.
    #[default]
    Aws,
    /// RFC 7643's and 7644's.
    Rfc,
}

impl ProvisioningMode {
    /// As it is stored and on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Aws => "AWS",
            Self::Rfc => "RFC",
        }
    }

    /// From that spelling.
    pub fn parse(text: &str) -> Option<Self> {
        [Self::Aws, Self::Rfc]
            .into_iter()
            .find(|mode| mode.as_str() == text)
    }
}

/// Who provisions: an identity provider with a token.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Provisioner {
    /// Which token; not its secret.
    pub token: ProvisioningTokenId,
    /// What administrators call the token.
    pub name: Option<String>,
    /// For which instance.
    pub instance: InstanceId,
    /// The account that owns the instance.
    pub owner: AccountId,
    /// The store whose people and groups it provisions, and no other.
    pub store: IdentityStoreId,
    /// Whose habits the answers follow.
    pub mode: ProvisioningMode,
    /// What changes is judged and reported, and undone.
    pub is_dry_run: bool,
    /// What somebody else made is left alone.
    pub only_owned: bool,
}

impl Provisioner {
    /// The ARN that the trail and the history name, and that marks what it makes.
    pub fn arn(&self) -> String {
        format!("{}{}", self.mark(), self.token)
    }

    /// What people know it by.
    pub fn called(&self) -> &str {
        self.name.as_deref().unwrap_or(self.token.as_str())
    }

    /// Whether provisioning made what has this stamp, with whichever token.
    pub fn owns(&self, created: &Stamp) -> bool {
        created.by.starts_with(&self.mark())
    }

    /// Refuses to touch `id`, which somebody else made, where the instance wants that.
    pub fn check_owned(&self, created: &Stamp, id: &str) -> Result<(), Error> {
        if !self.only_owned || self.owns(created) {
            return Ok(());
        }
        Err(Error::denied(format!(
            "`{id}` was not made by automatic provisioning, and the provisioning guard lets it \
             touch only what it made."
        )))
    }

    fn mark(&self) -> String {
        let (owner, store) = (&self.owner, &self.store);
        format!("arn:aws:identitystore::{owner}:provisioning/{store}/")
    }
}

/// A token as administrators see it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TokenFacts {
    /// Its id.
    pub id: ProvisioningTokenId,
    /// For which instance.
    pub instance: InstanceId,
    /// What it is called.
    pub name: Option<String>,
    /// Whose habits its answers follow.
    pub mode: ProvisioningMode,
    /// Since when it is there.
    pub created_at: Timestamp,
    /// The ARN of whoever made it.
    pub created_by: String,
    /// Until when it is good.
    pub expires_at: Timestamp,
    /// When it was last used, to the minute.
    pub last_used_at: Option<Timestamp>,
}

impl TokenFacts {
    /// Whether its use at `now` is to be written down.
    pub fn is_news(&self, now: Timestamp) -> bool {
        self.last_used_at
            .is_none_or(|last| now.since(last) >= TOKEN_USE)
    }
}

/// What a removal is of, for the guard.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Removed {
    /// A user who was there and may not sign in any more: deleted, or made inactive.
    User,
    /// A group.
    Group,
    /// A user's membership in a group.
    Membership,
}

impl Removed {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::User, Self::Group, Self::Membership];

    /// As it is stored and on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::User => "USER",
            Self::Group => "GROUP",
            Self::Membership => "MEMBERSHIP",
        }
    }

    /// Several of them, for people.
    pub const fn several(self) -> &'static str {
        match self {
            Self::User => "users",
            Self::Group => "groups",
            Self::Membership => "group memberships",
        }
    }
}

/// Something that is about to be removed by SCIM.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Removal {
    /// What.
    pub what: Removed,
    /// Its id; of a membership its own id.
    pub id: String,
}

/// How much identity providers may remove.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Guard {
    /// Percent of the users; no limit without.
    pub user_percent: Option<u32>,
    /// Percent of the groups; no limit without.
    pub group_percent: Option<u32>,
    /// Percent of the memberships; no limit without.
    pub membership_percent: Option<u32>,
    /// In how long a time.
    pub window: Duration,
    /// Whether changes are judged and reported, and undone.
    pub dry_run: bool,
    /// Whether what somebody else made is left alone.
    pub only_owned: bool,
}

/// The shortest and the longest window.
const SHORTEST_WINDOW: Duration = Duration::from_minutes(1);
/// See [`SHORTEST_WINDOW`].
pub const LONGEST_WINDOW: Duration = Duration::from_days(7);

impl Default for Guard {
    fn default() -> Self {
        Self {
            user_percent: None,
            group_percent: None,
            membership_percent: None,
            window: Duration::from_hours(1),
            dry_run: false,
            only_owned: false,
        }
    }
}

impl Guard {
    /// Refuses what cannot be meant.
    pub fn check(&self) -> Result<(), Error> {
        for what in Removed::ALL {
            if self.percent(what).is_some_and(|percent| percent > 100) {
                return Err(Error::invalid(format!(
                    "The limit for {} is a percentage from 0 to 100.",
                    what.several()
                )));
            }
        }
        if self.window < SHORTEST_WINDOW || self.window > LONGEST_WINDOW {
            return Err(Error::invalid(
                "The window of the guard is between a minute and seven days.",
            ));
        }
        Ok(())
    }

    /// The limit for that.
    pub const fn percent(&self, what: Removed) -> Option<u32> {
        match what {
            Removed::User => self.user_percent,
            Removed::Group => self.group_percent,
            Removed::Membership => self.membership_percent,
        }
    }

    /// How many of `present` may be removed in a window; no limit without. Where anything may be
    /// removed at all it is one at least: a tenth of five is not nothing.
    pub fn allowance(&self, what: Removed, present: i64) -> Option<i64> {
        let percent = i64::from(self.percent(what)?);
        let share = present.saturating_mul(percent) / 100;
        Some(if percent == 0 { 0 } else { share.max(1) })
    }
}

/// What stands in the way of more removals.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hold {
    /// Since when.
    pub at: Timestamp,
    /// Why, for people.
    pub words: String,
}

/// What an administrator decides of a run that was stopped.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RunDecision {
    /// It is meant: until the window is over nothing is counted.
    Confirm,
    /// It was a mistake that is put right: counting begins anew.
    Discard,
}

impl RunDecision {
    /// As it is on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Confirm => "CONFIRM",
            Self::Discard => "DISCARD",
        }
    }

    /// From that spelling.
    pub fn parse(text: &str) -> Option<Self> {
        [Self::Confirm, Self::Discard]
            .into_iter()
            .find(|decision| decision.as_str() == text)
    }
}

/// What a report is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Object {
    /// A user.
    User,
    /// A group.
    Group,
    /// A user's membership in a group.
    Membership,
}

impl Object {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::User, Self::Group, Self::Membership];

    /// As it is stored and on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::User => "USER",
            Self::Group => "GROUP",
            Self::Membership => "MEMBERSHIP",
        }
    }

    /// From that spelling.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|found| found.as_str() == text)
    }
}

/// What was to be done to an object.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(missing_docs, reason = "each name says all there is to say")]
pub enum Action {
    Create,
    Update,
    Activate,
    Deactivate,
    Delete,
    AddMember,
    RemoveMember,
}

impl Action {
    /// All of them.
    pub const ALL: [Self; 7] = [
        Self::Create,
        Self::Update,
        Self::Activate,
        Self::Deactivate,
        Self::Delete,
        Self::AddMember,
        Self::RemoveMember,
    ];

    /// As it is stored and on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Create => "CREATE",
            Self::Update => "UPDATE",
            Self::Activate => "ACTIVATE",
            Self::Deactivate => "DEACTIVATE",
            Self::Delete => "DELETE",
            Self::AddMember => "ADD_MEMBER",
            Self::RemoveMember => "REMOVE_MEMBER",
        }
    }

    /// From that spelling.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|found| found.as_str() == text)
    }
}

/// What came of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// It is done.
    Done,
    /// Nothing had to be done.
    Unchanged,
    /// It would be done; provisioning only rehearses.
    WouldBeDone,
    /// The guard holds it back.
    Held,
    /// It cannot be done.
    Refused,
}

impl Outcome {
    /// All of them.
    pub const ALL: [Self; 5] = [
        Self::Done,
        Self::Unchanged,
        Self::WouldBeDone,
        Self::Held,
        Self::Refused,
    ];

    /// As it is stored and on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Done => "DONE",
            Self::Unchanged => "UNCHANGED",
            Self::WouldBeDone => "WOULD_BE_DONE",
            Self::Held => "HELD",
            Self::Refused => "REFUSED",
        }
    }

    /// From that spelling.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|found| found.as_str() == text)
    }
}

/// What is to be reported of an object.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReportEntry {
    /// What it is.
    pub object: Object,
    /// Its id here, where it has one.
    pub id: Option<String>,
    /// What the provider calls it.
    pub external_id: Option<String>,
    /// What people call it: a user name, a group's name.
    pub name: Option<String>,
    /// What was to be done.
    pub action: Action,
    /// What came of it.
    pub outcome: Outcome,
    /// The same in plain words.
    pub words: String,
}

/// A report that is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Report {
    /// Its id.
    pub id: ProvisioningReportId,
    /// When.
    pub at: Timestamp,
    /// With which token.
    pub token: ProvisioningTokenId,
    /// The request, as the audit trail knows it.
    pub request_id: String,
    /// What is reported.
    pub entry: ReportEntry,
}

/// The code of a removal that the guard holds back, in [`Error::Constraint`].
pub const HELD: &str = "ProvisioningHeld";

/// A removal that the guard holds back.
pub fn held(words: impl Into<String>) -> Error {
    Error::Constraint {
        reason: HELD,
        message: words.into(),
    }
}

/// Whether the guard held something back.
pub fn is_held(error: &Error) -> bool {
    matches!(error, Error::Constraint { reason, .. } if *reason == HELD)
}

/// Refuses one token more than there may be.
// AWS: §8.3; the words are ours.
pub fn check_room(tokens: usize) -> Result<(), Error> {
    if tokens < TOKENS {
        return Ok(());
    }
    Err(Error::limit(format!(
        "There are {TOKENS} provisioning tokens, which is as many as there can be. Delete one that \
         is not in use before you make another."
    )))
}

/// Refuses to stop provisioning while there are tokens.
// AWS: §8.3; the words are ours.
pub fn check_may_disable(tokens: usize) -> Result<(), Error> {
    if tokens == 0 {
        return Ok(());
    }
    Err(Error::conflict(
        Kind::Provisioning,
        "Automatic provisioning cannot be disabled while there are provisioning tokens. Delete \
         them first; what was provisioned stays.",
    ))
}

/// The name of a token, if it can be one.
pub fn check_token_name(name: &str) -> Result<&str, Error> {
    let is_short = (1..=TOKEN_NAME).contains(&name.chars().count());
    if is_short && name.trim() == name && !name.chars().any(char::is_control) {
        return Ok(name);
    }
    Err(Error::invalid(format!(
        "The name of a provisioning token has 1 to {TOKEN_NAME} characters, none of them a control \
         character, and no space at its ends."
    )))
}

/// Which warning before the end of a token that was made and ends at `lived` is due at `now`, given
/// the last that was written: so many days before the end. Those from before the token was made
/// never are.
pub fn due_warning(
    now: Timestamp,
    (created_at, expires_at): (Timestamp, Timestamp),
    warned: Option<i64>,
) -> Option<i64> {
    let day = |days| expires_at.minus(Duration::from_days(days));
    let due = WARNINGS.into_iter().rfind(|days| day(*days) <= now)?;
    let is_live = now < expires_at && created_at <= day(due);
    (is_live && warned.is_none_or(|warned| due < warned)).then_some(due)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tenth_of_five_is_one_and_none_of_any_is_none() {
        let guard = |user_percent| Guard {
            user_percent,
            ..Guard::default()
        };
        for (percent, present, allowed) in [
            (Some(10), 100, Some(10)),
            (Some(10), 109, Some(10)),
            (Some(10), 5, Some(1)),
            (Some(10), 0, Some(1)),
            (Some(0), 1000, Some(0)),
            (Some(100), 1000, Some(1000)),
            (None, 1000, None),
        ] {
            let found = guard(percent).allowance(Removed::User, present);
            assert_eq!(found, allowed, "{percent:?} of {present}");
        }
        assert!(guard(Some(100)).check().is_ok());
        assert!(guard(Some(101)).check().is_err());
        let with = |window| Guard {
            window,
            ..Guard::default()
        };
        assert!(with(Duration::from_seconds(59)).check().is_err());
        assert!(with(Duration::from_minutes(1)).check().is_ok());
        assert!(with(LONGEST_WINDOW).check().is_ok());
        let longer = Duration::from_seconds(LONGEST_WINDOW.seconds() + 1);
        assert!(with(longer).check().is_err());
    }

    #[test]
    fn warnings_come_weekly_then_more_often_and_each_once() {
        let end = Timestamp::from_seconds(1_800_000_000);
        let before = |days| end.minus(Duration::from_days(days));
        for (days, warned, due) in [
            (91, None, None),
            (90, None, Some(90)),
            (90, Some(90), None),
            (84, Some(90), None),
            (83, Some(90), Some(83)),
            (5, None, Some(7)),
            (5, Some(7), None),
            (3, Some(7), Some(3)),
            (1, Some(3), Some(1)),
            (0, Some(3), None),
        ] {
            let lived = (before(365), end);
            let found = due_warning(before(days), lived, warned);
            assert_eq!(found, due, "{days} days before, after {warned:?}");
        }
        let lived = (before(30), end);
        assert_eq!(due_warning(before(30), lived, None), None, "no news");
        assert_eq!(due_warning(before(27), lived, None), Some(27));
    }
}
