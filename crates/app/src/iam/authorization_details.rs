//! Everything that authorization in an account rests on, in one list.

use base::{AccountId, Page, PageRequest};
use db::Tx;
use domain::Error;

use super::holder_policies::AttachedPolicy;
use super::instance_profiles::{InstanceProfileDetails, profiles_of_role};
use super::roles::{self, RoleDetails};
use super::{ListPolicies, Policy, PolicyScope, PolicyVersion, own_account};
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
    /// A role.
    Role(Box<RoleAuthorization>),
    /// A managed policy that is the account's own, or that it uses, with its versions.
    Policy(Box<Policy>, Vec<PolicyVersion>),
}

/// A role with all its policies.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RoleAuthorization {
    /// The role.
    pub details: RoleDetails,
    /// Inline policies, name and document.
    pub inline: Vec<(String, String)>,
    /// Managed policies.
    pub attached: Vec<AttachedPolicy>,
    /// What carries it to machines.
    pub profiles: Vec<InstanceProfileDetails>,
}

impl App {
    /// Roles and managed policies of the caller's account; all that `filter` names, or all.
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
            if wants(AuthorizationFilter::Role) {
                items = roles(tx, &account, &page)?;
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

/// Roles come before policies, and each kind in its own order.
fn place(item: &AuthorizationDetail) -> String {
    match item {
        AuthorizationDetail::Role(role) => format!("1{}", role.details.role.name),
        AuthorizationDetail::Policy(policy, _) => format!("2{}", super::policies::place(policy)),
    }
}

fn roles(
    tx: &mut Tx<'_>,
    account: &AccountId,
    page: &PageRequest,
) -> Result<Vec<AuthorizationDetail>, Failure> {
    let after = match page.after_or_empty().split_at_checked(1) {
        Some(("1", name)) => name,
        Some(_) => return Ok(Vec::new()),
        None => "",
    };
    let mut items = Vec::new();
    for role in store::iam::list_roles(tx, account, "/", after, page.probe())? {
        let attached = store::iam::attached_policies(tx, &role.id)?;
        let named = |arn: String| AttachedPolicy {
            name: arn.rsplit('/').next().unwrap_or_default().to_owned(),
            arn,
        };
        items.push(AuthorizationDetail::Role(Box::new(RoleAuthorization {
            inline: store::iam::inline_policies(tx, &role.id)?,
            attached: attached.into_iter().map(named).collect(),
            profiles: profiles_of_role(tx, &role)?,
            details: roles::details(tx, role)?,
        })));
    }
    Ok(items)
}

fn policies(
    tx: &mut Tx<'_>,
    account: &AccountId,
    scope: PolicyScope,
    page: &PageRequest,
    items: &mut Vec<AuthorizationDetail>,
) -> Result<(), Failure> {
    let missing = page
        .probe()
        .saturating_sub(i64::try_from(items.len()).unwrap_or(i64::MAX));
    let Ok(missing @ 1..) = u32::try_from(missing) else {
        return Ok(());
    };
    let after = match page.after_or_empty().split_at_checked(1) {
        Some(("2", place)) => Some(place.to_owned()),
        _ => None,
    };
    // One item more than is missing is not asked for, as the probe is counted already.
    let rest = PageRequest {
        limit: missing.saturating_sub(1),
        after,
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
