//! What a principal can reach, and who reaches an account or uses a permission set.

use std::collections::BTreeMap;

use base::{
    AccountId, AssignmentRuleId, GroupId, InstanceId, InvalidPageToken, Page, PageRequest,
    PermissionSetId, Timestamp,
};
use db::Tx;
use domain::assignment::Principal;
use domain::instance::Instance;
use domain::permission_set::PermissionSet;
use domain::{Error, Kind};
use store::reach::{Moment, Scope};

use super::entitled::{entitled_people, roles};
use super::people::{Names, Reacher, people};
use crate::assignments::{account_state, require_principal};
use crate::instances::Asked;
use crate::{App, Cx, Failure};

/// A role that somebody reaches in an account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AccessRow {
    /// Where.
    pub account: AccountId,
    /// By which permission set; none where account access manager gives the role itself.
    pub permission_set: Option<PermissionSetId>,
    /// Its name, where it is still known.
    pub permission_set_name: Option<String>,
    /// The ARN of the role; none where it is not there.
    pub role_arn: Option<String>,
    /// Who; none in the list of one principal.
    pub user: Option<Reacher>,
    /// Why: every reason there is. Without any of them the others remain.
    pub reasons: Vec<Because>,
}

/// One reason for an access: by which way, and why the assignment at its end is there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Because {
    /// By which way.
    pub reason: Reason,
    /// The rule that the assignment is there for; none if it was asked for.
    pub rule: Option<ByRule>,
    /// When this reason ends; never where nothing is said.
    pub expires_at: Option<Timestamp>,
}

/// The assignment rule behind a reason.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ByRule {
    /// Which.
    pub id: AssignmentRuleId,
    /// Its name and which accounts it is about, as it is now; none if it is gone.
    pub known: Option<(String, String)>,
}

/// Why somebody has access.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reason {
    /// They are assigned themselves.
    Direct,
    /// A group that they are a member of is assigned.
    Group {
        /// Which.
        id: GroupId,
        /// What people call it, where it is still known.
        name: Option<String>,
        /// The way to the principal: the group, one that is in it, and so on to the one that the
        /// user is a member of themselves, or that the access is asked about.
        path: Vec<GroupName>,
        /// When the membership at the end of the way ends by itself.
        expires_at: Option<Timestamp>,
    },
}

impl Reason {
    /// When the membership that it goes through ends by itself.
    pub(super) const fn expires_at(&self) -> Option<Timestamp> {
        match self {
            Self::Direct => None,
            Self::Group { expires_at, .. } => *expires_at,
        }
    }
}

/// A group, as people are told.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct GroupName {
    /// Which.
    pub id: GroupId,
    /// What people call it, where it is still known.
    pub name: Option<String>,
}

/// Of which instance, and when.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reach {
    /// The instance.
    pub instance: InstanceId,
    /// At which instant; now where nothing is said.
    pub as_of: Option<Timestamp>,
}

/// Whose access to which account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListAccountAccess {
    /// The account.
    pub account: AccountId,
    /// By this permission set alone.
    pub permission_set: Option<PermissionSetId>,
}

/// A permission set by its id or its name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PermissionSetKey {
    /// By its id.
    Id(PermissionSetId),
    /// By its name, which is unique in the instance.
    Name(String),
}

/// In the place of an account in a page's key: the last row was of a role that is given itself.
const ROLE: &str = "role";
/// With what such a role's ARN begins, and no id of a permission set.
const ROLE_ARN: &str = "arn:";

impl App {
    /// What a user or a group can reach, in order of accounts and permission sets, and then what
    /// account access manager gives them, in order of the ARNs of the roles.
    pub async fn list_principal_access(
        &self,
        cx: &Cx,
        reach: Reach,
        principal: Principal,
        page: PageRequest,
    ) -> Result<Page<AccessRow>, Error> {
        let action = "cardea:ListPrincipalAccess";
        let asked = Asked::new(action).on_instance();
        let (instance, _) = self.authorize_in(cx, &reach.instance, asked).await?;
        let scope = scope(cx, &instance, &reach)?;
        let region = self.settings().region.clone();
        self.read(action, move |tx| {
            if scope.moment == Moment::Now {
                require_principal(tx, &instance, &principal)?;
            }
            let sources = sources(tx, &scope, &principal)?;
            let after = page.after.as_deref().map(two).transpose()?;
            let (after, mut role) = match after {
                Some((ROLE, arn)) => (None, Some(arn)),
                after => (Some(after.unwrap_or(("", ""))), None),
            };
            let mut found: BTreeMap<_, Vec<Option<GroupId>>> = BTreeMap::new();
            if let Some(after) = after {
                for (source, group) in &sources {
                    // Whatever is among the first of all is among the first of its source, so that
                    // no reason is missed.
                    for pair in scope.pairs_of(tx, source, after, page.probe())? {
                        found.entry(pair).or_default().push(group.clone());
                    }
                }
            }
            let mut names = Names::new(&scope, &region);
            let mut rows = Vec::new();
            for ((account, set), groups) in found.into_iter().take(probe(&page)) {
                let who = (&principal, groups.first().and_then(Option::as_ref));
                rows.push(AccessRow {
                    role_arn: names.role(tx, (&account, &set), who)?,
                    permission_set_name: names.set(tx, &set)?,
                    reasons: names.because(tx, (&account, &set), &principal, &groups)?,
                    user: None,
                    account,
                    permission_set: Some(set),
                });
            }
            let left = probe(&page).saturating_sub(rows.len());
            if left > 0 {
                let after = role.take().unwrap_or("");
                rows.extend(roles(tx, &mut names, &principal, &sources, (after, left))?);
            }
            Ok(Page::from_probe(rows, &page, |last| {
                match &last.permission_set {
                    Some(set) => format!("{}|{set}", last.account),
                    None => format!("{ROLE}|{}", role_of(last)),
                }
            }))
        })
        .await
    }

    /// Who reaches an account, in order of permission sets and users, and then by what account
    /// access manager gives, in order of the ARNs of the roles and users.
    pub async fn list_account_access(
        &self,
        cx: &Cx,
        reach: Reach,
        wanted: ListAccountAccess,
        page: PageRequest,
    ) -> Result<Page<AccessRow>, Error> {
        let action = "cardea:ListAccountAccess";
        let asked = Asked::new(action).on_instance().on_account(&wanted.account);
        let (instance, _) = self.authorize_in(cx, &reach.instance, asked).await?;
        let scope = scope(cx, &instance, &reach)?;
        let region = self.settings().region.clone();
        self.read(action, move |tx| {
            let account = &wanted.account;
            if scope.moment == Moment::Now && account_state(tx, &instance, account)?.is_none() {
                return Err(Error::not_found(Kind::Account, account).into());
            }
            let mut names = Names::new(&scope, &region);
            let mut rows = Vec::new();
            let after = page.after.as_deref().map(last_two).transpose()?;
            let (after, role) = match after {
                Some((arn, user)) if arn.starts_with(ROLE_ARN) => (None, Some((arn, user))),
                after => (after, None),
            };
            let mut next = match (after, &wanted.permission_set) {
                _ if role.is_some() => None,
                (Some((set, _)), _) => Some(PermissionSetId::parse(set).map_err(not_ours)?),
                (None, Some(set)) => Some(set.clone()),
                (None, None) => scope.next_set(tx, account, "")?,
            };
            let mut user = after.map_or("", |(_, user)| user).to_owned();
            while let Some(set) = next.take() {
                let left = probe(&page).saturating_sub(rows.len());
                rows.extend(people(tx, &mut names, (account, &set), &user, left)?);
                if rows.len() < probe(&page) && wanted.permission_set.is_none() {
                    next = scope.next_set(tx, account, set.as_str())?;
                }
                user.clear();
            }
            let left = probe(&page).saturating_sub(rows.len());
            if left > 0 && wanted.permission_set.is_none() {
                let after = role.unwrap_or(("", ""));
                rows.extend(entitled_people(tx, &mut names, account, after, left)?);
            }
            Ok(Page::from_probe(rows, &page, |last| {
                let set = last.permission_set.as_ref();
                let by = set.map_or_else(|| role_of(last), PermissionSetId::as_str);
                format!("{by}|{}", user_id(last))
            }))
        })
        .await
    }

    /// Who uses a permission set, in order of accounts and users. `None` is what the request did
    /// not say, or said twice.
    pub async fn list_permission_set_access(
        &self,
        cx: &Cx,
        reach: Reach,
        wanted: Option<PermissionSetKey>,
        page: PageRequest,
    ) -> Result<Page<AccessRow>, Error> {
        let action = "cardea:ListPermissionSetAccess";
        let asked = Asked::new(action).on_instance();
        let (instance, _) = self.authorize_in(cx, &reach.instance, asked).await?;
        let wanted = wanted.ok_or_else(|| {
            Error::invalid("the ARN of a permission set is needed, or its name, and not both")
        })?;
        let scope = scope(cx, &instance, &reach)?;
        let region = self.settings().region.clone();
        self.read(action, move |tx| {
            let set = permission_set(tx, &instance, &wanted, scope.moment)?;
            let mut names = Names::new(&scope, &region);
            let mut rows = Vec::new();
            let after = page.after.as_deref().map(two).transpose()?;
            let mut next = match after {
                Some((account, _)) => Some(AccountId::parse(account).map_err(not_ours)?),
                None => scope.next_account(tx, &set, "")?,
            };
            let mut user = after.map_or("", |(_, user)| user).to_owned();
            while let Some(account) = next.take() {
                let left = probe(&page).saturating_sub(rows.len());
                rows.extend(people(tx, &mut names, (&account, &set), &user, left)?);
                if rows.len() < probe(&page) {
                    next = scope.next_account(tx, &set, account.as_str())?;
                }
                user.clear();
            }
            Ok(Page::from_probe(rows, &page, |last| {
                format!("{}|{}", last.account, user_id(last))
            }))
        })
        .await
    }
}

fn scope(cx: &Cx, instance: &Instance, reach: &Reach) -> Result<Scope, Error> {
    let moment = match reach.as_of {
        None => Moment::Now,
        Some(at) if at > cx.now() => {
            return Err(Error::invalid(
                "the instant is in the future; who will have access then is not known",
            ));
        }
        Some(at) => Moment::At(at),
    };
    Ok(Scope {
        instance: instance.id.clone(),
        identity_store: instance.identity_store_id.clone(),
        moment,
        now: cx.now(),
    })
}

/// Whose assignments a principal has, and through which group.
fn sources(
    tx: &mut Tx<'_>,
    scope: &Scope,
    principal: &Principal,
) -> Result<Vec<(Principal, Option<GroupId>)>, db::Error> {
    let mut sources = vec![(principal.clone(), None)];
    let groups = match principal {
        Principal::User(user) => scope.groups_of(tx, user)?,
        Principal::Group(group) => scope.groups_above(tx, group)?,
    };
    let groups = groups.into_iter();
    sources.extend(groups.map(|group| (Principal::Group(group.clone()), Some(group))));
    Ok(sources)
}

/// The id of a permission set that is one of the instance's, or once was.
fn permission_set(
    tx: &mut Tx<'_>,
    instance: &Instance,
    wanted: &PermissionSetKey,
    moment: Moment,
) -> Result<PermissionSetId, Failure> {
    let (found, name) = match wanted {
        PermissionSetKey::Id(id) => (store::permission_sets::find(tx, id)?, id.as_str()),
        PermissionSetKey::Name(name) => (
            store::permission_sets::find_by_name(tx, &instance.id, name)?,
            name.as_str(),
        ),
    };
    let is_ours = |set: &PermissionSet| set.instance == instance.id;
    match (found.filter(is_ours), wanted, moment) {
        (Some(set), ..) => Ok(set.id),
        // What was removed is still in the history.
        (None, PermissionSetKey::Id(id), Moment::At(_)) => Ok(id.clone()),
        (None, ..) => Err(Error::not_found(Kind::PermissionSet, name).into()),
    }
}

fn probe(page: &PageRequest) -> usize {
    usize::try_from(page.probe()).unwrap_or(usize::MAX)
}

fn user_id(row: &AccessRow) -> &str {
    row.user.as_ref().map_or("", |user| user.id.as_str())
}

fn role_of(row: &AccessRow) -> &str {
    row.role_arn.as_deref().unwrap_or_default()
}

/// The two parts of a page's key whose second one is an id: the path of a role may have a bar.
fn last_two(key: &str) -> Result<(&str, &str), InvalidPageToken> {
    key.rsplit_once('|').ok_or(InvalidPageToken)
}

/// The two ids of a page's key.
fn two(key: &str) -> Result<(&str, &str), InvalidPageToken> {
    key.split_once('|').ok_or(InvalidPageToken)
}

fn not_ours(_: base::InvalidId) -> InvalidPageToken {
    InvalidPageToken
}
