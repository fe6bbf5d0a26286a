//! What is in effect of the management policies over an account.

use base::{AccountId, Page, Timestamp};
use db::Tx;
use domain::organization::{
    EffectivePolicy, EffectivePolicyProblem, Inherited, Member, Organization, PolicyType, TargetId,
    effective,
};
use domain::quota::Quota;
use domain::{Error, Kind};

use super::ask::Ask;
use super::services::{get_member, require_all_features};
use super::{calling_account, page};
use crate::authorize::Access;
use crate::{App, Cx, Failure};

/// What is in effect over an account.
#[derive(Debug, Clone)]
pub struct Effective {
    /// The account.
    pub account: AccountId,
    /// The settings.
    pub policy: EffectivePolicy,
    /// When one of the policies was last attached or changed.
    pub changed_at: Timestamp,
}

/// What does not fit together over an account.
#[derive(Debug, Clone)]
pub struct InvalidEffective {
    /// The account.
    pub member: Member,
    /// A page of the problems.
    pub problems: Page<EffectivePolicyProblem>,
}

impl App {
    /// `DescribeEffectivePolicy`, of the caller's account where no other is named.
    pub async fn describe_effective_policy(
        &self,
        cx: &Cx,
        policy_type: PolicyType,
        target: Option<TargetId>,
    ) -> Result<Effective, Error> {
        let action = "organizations:DescribeEffectivePolicy";
        let caller = calling_account(cx, action)?;
        let account = match target {
            None => caller.clone(),
            Some(TargetId::Account(account)) => account,
            Some(TargetId::Root(_) | TargetId::Unit(_)) => return Err(not_an_account()),
        };
        let organization = if account == caller {
            // Every account may ask about itself.
            let id = caller.clone();
            let found = self
                .read("find_own_organization", move |tx| {
                    Ok(store::organizations::find_organization_of_account(tx, &id)?)
                })
                .await?;
            let arn = found
                .as_ref()
                .map_or_else(|| "*".to_owned(), |found| found.account_arn(&account));
            let access = Access::new(action, arn, &caller)
                .with("organizations:PolicyType", policy_type.as_str());
            self.authorize(cx, access).await?;
            found.ok_or_else(|| Error::not_found(Kind::Organization, &caller))?
        } else {
            let ask = Ask::read(action).on(&account).of_type(policy_type);
            self.manage(cx, ask).await?.0
        };
        require_all_features(&organization)?;
        let most = self.quotas().size(Quota::policy_size_of(policy_type));
        self.read("describe_effective_policy", move |tx| {
            let member = store::organizations::find_member(tx, &organization, &account)?;
            let member = member.ok_or_else(|| Error::not_found(Kind::Target, &account))?;
            let found = find(tx, &organization, &member, (policy_type, most))?;
            Ok(found.ok_or_else(|| not_in_effect(policy_type))?)
        })
        .await
    }

    /// `ListEffectivePolicyValidationErrors`.
    pub async fn list_effective_policy_problems(
        &self,
        cx: &Cx,
        account: AccountId,
        policy_type: PolicyType,
        limit: u32,
        token: Option<&str>,
    ) -> Result<InvalidEffective, Error> {
        let ask = Ask::read("organizations:ListEffectivePolicyValidationErrors")
            .on(&account)
            .of_type(policy_type);
        let (organization, _) = self.manage(cx, ask).await?;
        require_all_features(&organization)?;
        let page = page(limit, token)?;
        let most = self.quotas().size(Quota::policy_size_of(policy_type));
        self.read("list_effective_policy_problems", move |tx| {
            let member = get_member(tx, &organization, &account)?;
            let found = find(tx, &organization, &member, (policy_type, most))?;
            let found = found.ok_or_else(|| not_in_effect(policy_type))?;
            let skipped = page.after_or_empty().parse().unwrap_or(0_usize);
            let take = usize::try_from(page.probe()).unwrap_or(usize::MAX);
            let problems: Vec<_> = found
                .policy
                .problems
                .into_iter()
                .skip(skipped)
                .take(take)
                .collect();
            let shown = usize::try_from(page.limit).unwrap_or(usize::MAX);
            let next = skipped.saturating_add(shown);
            Ok(InvalidEffective {
                member,
                problems: Page::from_probe(problems, &page, |_| next.to_string()),
            })
        })
        .await
    }

    /// `ListAccountsWithInvalidEffectivePolicy`: of a page of accounts those whose policies do not
    /// fit together, and their ARNs. A page may be empty and not the last.
    pub async fn list_accounts_with_invalid_effective_policy(
        &self,
        cx: &Cx,
        policy_type: PolicyType,
        limit: u32,
        token: Option<&str>,
    ) -> Result<Page<(Member, String)>, Error> {
        let ask =
            Ask::read("organizations:ListAccountsWithInvalidEffectivePolicy").of_type(policy_type);
        let (organization, _) = self.manage(cx, ask).await?;
        require_all_features(&organization)?;
        let page = page(limit, token)?;
        let most = self.quotas().size(Quota::policy_size_of(policy_type));
        self.read("list_accounts_with_invalid_effective_policy", move |tx| {
            let enabled = store::organizations::policies::enabled_types(tx, &organization.id)?;
            if !enabled.contains(&policy_type) {
                return Err(not_in_effect(policy_type).into());
            }
            let members = store::organizations::list_members(tx, &organization, &page)?;
            let members = Page::from_probe(members, &page, |last| last.account.id.to_string());
            let mut items = Vec::new();
            for member in members.items {
                let found = find(tx, &organization, &member, (policy_type, most))?;
                if found.is_some_and(|found| !found.policy.problems.is_empty()) {
                    let arn = organization.account_arn(&member.account.id);
                    items.push((member, arn));
                }
            }
            Ok(Page {
                items,
                next: members.next,
            })
        })
        .await
    }
}

/// What is in effect of a type over an account, if anything is, and whether it is at most `most`
/// characters long.
fn find(
    tx: &mut Tx<'_>,
    organization: &Organization,
    member: &Member,
    (policy_type, most): (PolicyType, usize),
) -> Result<Option<Effective>, Failure> {
    let account = &member.account.id;
    let parent_path = member.path.strip_suffix('/').unwrap_or(&member.path);
    let parent_path = parent_path
        .strip_suffix(account.as_str())
        .unwrap_or(parent_path);
    let levels = store::organizations::policies::levels(
        tx,
        &organization.id,
        policy_type,
        parent_path,
        account,
    )?;
    let levels = levels.unwrap_or_default();
    let inherited: Vec<Vec<Inherited<'_>>> = levels
        .iter()
        .map(|level| {
            let known = level.iter().filter_map(|attached| {
                let content = attached.content.as_deref()?;
                Some(Inherited {
                    id: &attached.id,
                    content,
                })
            });
            known.collect()
        })
        .collect();
    let Some(policy) = effective(&inherited, most)? else {
        return Ok(None);
    };
    let changed_at = levels.iter().flatten().map(|attached| attached.changed_at);
    Ok(Some(Effective {
        account: account.clone(),
        policy,
        changed_at: changed_at.max().unwrap_or_default(),
    }))
}

fn not_in_effect(policy_type: PolicyType) -> Error {
    Error::not_found(Kind::EffectivePolicy, policy_type.as_str())
}

fn not_an_account() -> Error {
    Error::Constraint {
        reason: "TARGET_NOT_SUPPORTED",
        message: "You can't perform the specified operation on that target entity.".to_owned(),
    }
}
