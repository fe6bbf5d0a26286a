//! Everything that authorization in an account rests on, in one list.

use base::{AccountId, Page, PageRequest};
use db::Tx;
use domain::Error;
use domain::iam::{Group, Holder};

use super::holder_policies::AttachedPolicy;
use super::instance_profiles::{InstanceProfileDetails, profiles_of_role};
use super::roles::{self, RoleDetails};
use super::{ListPolicies, Policy, PolicyScope, PolicyVersion, UserDetails, own_account};
use crate::authorize::Access;
use crate::{App, Cx, Failure};

/// What is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(missing_docs, reason = "AWS's own names")]
pub enum AuthorizationFilter {
    User,
    Group,
    Role,
    LocalManagedPolicy,
    AwsManagedPolicy,
}

/// One item of the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum AuthorizationDetail {
    /// A user.
    User(Box<UserAuthorization>),
    /// A group.
    Group(Box<GroupAuthorization>),
    /// A role.
    Role(Box<RoleAuthorization>),
    /// A managed policy that is the account's own, or that it uses, with its versions.
    Policy(Box<Policy>, Vec<PolicyVersion>),
}

/// The policies that a user, group or role has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HeldPolicies {
    /// Inline policies, name and document.
    pub inline: Vec<(String, String)>,
    /// Managed policies.
    pub attached: Vec<AttachedPolicy>,
}

/// A user with all their policies.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UserAuthorization {
    /// The user.
    pub details: UserDetails,
    /// Their own.
    pub policies: HeldPolicies,
    /// The names of the groups that they are in.
    pub groups: Vec<String>,
}

/// A group with all its policies.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GroupAuthorization {
    /// The group.
    pub group: Group,
    /// What it has.
    pub policies: HeldPolicies,
}

/// A role with all its policies.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RoleAuthorization {
    /// The role.
    pub details: RoleDetails,
    /// What it has.
    pub policies: HeldPolicies,
    /// What carries it to machines.
    pub profiles: Vec<InstanceProfileDetails>,
}

impl App {
    /// Users, groups, roles and managed policies of the caller's account, in this order; all that
    /// `filter` names, or all.
    ///
    /// AWS: of its own policies those are listed that the account uses.
    pub async fn get_account_authorization_details(
        &self,
        cx: &Cx,
        filter: Vec<AuthorizationFilter>,
        page: PageRequest,
    ) -> Result<Page<AuthorizationDetail>, Error> {
        let action = "iam:GetAccountAuthorizationDetails";
        let account = own_account(cx, action)?;
        self.authorize(cx, Access::new(action, "*", &account))
            .await?;
        self.read("get_account_authorization_details", move |tx| {
            let wants = |kind| filter.is_empty() || filter.contains(&kind);
            let mut items = Vec::new();
            if wants(AuthorizationFilter::User) {
                users(tx, &account, &page, &mut items)?;
            }
            if wants(AuthorizationFilter::Group) {
                groups(tx, &account, &page, &mut items)?;
            }
            if wants(AuthorizationFilter::Role) {
                roles(tx, &account, &page, &mut items)?;
            }
            let scope = match (
                wants(AuthorizationFilter::LocalManagedPolicy),
                wants(AuthorizationFilter::AwsManagedPolicy),
            ) {
                (true, true) => Some(PolicyScope::All),
                (true, false) => Some(PolicyScope::Local),
                (false, true) => Some(PolicyScope::Aws),
                (false, false) => None,
            };
            if let Some(scope) = scope {
                policies(tx, &account, scope, &page, &mut items)?;
            }
            Ok(Page::from_probe(items, &page, place))
        })
        .await
    }
}

const USERS: &str = "1";
const GROUPS: &str = "2";
const ROLES: &str = "3";
const POLICIES: &str = "4";

/// One kind comes after the other, and each in its own order.
fn place(item: &AuthorizationDetail) -> String {
    match item {
        AuthorizationDetail::User(user) => format!("{USERS}{}", user.details.user.name),
        AuthorizationDetail::Group(group) => format!("{GROUPS}{}", group.group.name),
        AuthorizationDetail::Role(role) => format!("{ROLES}{}", role.details.role.name),
        AuthorizationDetail::Policy(policy, _) => {
            format!("{POLICIES}{}", super::policies::place(policy))
        }
    }
}

/// After what of its kind a page begins, and how many more it needs, the probe among them; `None`
/// where the page is full or begins behind the kind.
fn rest<'a>(
    kind: &str,
    page: &'a PageRequest,
    items: &[AuthorizationDetail],
) -> Option<(&'a str, i64)> {
    let missing = page
        .probe()
        .saturating_sub(i64::try_from(items.len()).unwrap_or(i64::MAX));
    let after = match page.after_or_empty().split_at_checked(1) {
        Some((begun, place)) if begun == kind => place,
        Some((begun, _)) if begun > kind => return None,
        _ => "",
    };
    (missing > 0).then_some((after, missing))
}

fn users(
    tx: &mut Tx<'_>,
    account: &AccountId,
    page: &PageRequest,
    items: &mut Vec<AuthorizationDetail>,
) -> Result<(), Failure> {
    let Some((after, missing)) = rest(USERS, page, items) else {
        return Ok(());
    };
    for user in store::iam::list_users(tx, account, "/", after, missing)? {
        let groups = store::iam::groups_of_user(tx, &user.id)?;
        let tags = store::iam::list_tags(tx, user.id.as_str())?;
        items.push(AuthorizationDetail::User(Box::new(UserAuthorization {
            policies: held(tx, &Holder::User(user.clone()))?,
            groups: groups.into_iter().map(|group| group.name).collect(),
            details: UserDetails { user, tags },
        })));
    }
    Ok(())
}

fn groups(
    tx: &mut Tx<'_>,
    account: &AccountId,
    page: &PageRequest,
    items: &mut Vec<AuthorizationDetail>,
) -> Result<(), Failure> {
    let Some((after, missing)) = rest(GROUPS, page, items) else {
        return Ok(());
    };
    for group in store::iam::list_groups(tx, account, "/", after, missing)? {
        items.push(AuthorizationDetail::Group(Box::new(GroupAuthorization {
            policies: held(tx, &Holder::Group(group.clone()))?,
            group,
        })));
    }
    Ok(())
}

fn roles(
    tx: &mut Tx<'_>,
    account: &AccountId,
    page: &PageRequest,
    items: &mut Vec<AuthorizationDetail>,
) -> Result<(), Failure> {
    let Some((after, missing)) = rest(ROLES, page, items) else {
        return Ok(());
    };
    for role in store::iam::list_roles(tx, account, "/", after, missing)? {
        items.push(AuthorizationDetail::Role(Box::new(RoleAuthorization {
            policies: held(tx, &Holder::Role(role.clone()))?,
            profiles: profiles_of_role(tx, &role)?,
            details: roles::details(tx, role)?,
        })));
    }
    Ok(())
}

fn held(tx: &mut Tx<'_>, holder: &Holder) -> Result<HeldPolicies, Failure> {
    let attached = store::iam::attached_policies(tx, holder)?;
    let named = |arn: String| AttachedPolicy {
        name: arn.rsplit('/').next().unwrap_or_default().to_owned(),
        arn,
    };
    Ok(HeldPolicies {
        inline: store::iam::inline_policies(tx, holder)?,
        attached: attached.into_iter().map(named).collect(),
    })
}

fn policies(
    tx: &mut Tx<'_>,
    account: &AccountId,
    scope: PolicyScope,
    page: &PageRequest,
    items: &mut Vec<AuthorizationDetail>,
) -> Result<(), Failure> {
    let Some((after, missing)) = rest(POLICIES, page, items) else {
        return Ok(());
    };
    // One item more than is missing is not asked for, as the probe is counted already.
    let rest = PageRequest {
        limit: u32::try_from(missing).unwrap_or(u32::MAX).saturating_sub(1),
        after: (!after.is_empty()).then(|| after.to_owned()),
    };
    let query = ListPolicies {
        scope,
        only_attached: false,
        usage: None,
        path_prefix: "/".to_owned(),
    };
    for policy in super::policies::in_account(tx, account, &query, &rest)? {
        let versions = super::policy_versions::versions(tx, account, &policy)?;
        items.push(AuthorizationDetail::Policy(Box::new(policy), versions));
    }
    Ok(())
}
