//! What assignment rules want in an account, and their reasons brought in line with it.
//!
//! An account that is made, moved, tagged or joins is looked at in the transaction of the change:
//! the number of rules and what each wants in an account are bounded.

use base::{AccountId, OrganizationId, Timestamp};
use db::Tx;
use domain::Permit;
use domain::assignment::{Assignment, Origin};
use domain::assignment_rule::AssignmentRule;
use domain::instance::{Instance, InstanceStatus};
use domain::organization::{Member, Organization, Tag, TaggedId};
use store::assignments::{reasons, rules};

use super::has_trusted_access;

/// An account in its place, with its tags.
pub(crate) struct Placed<'a> {
    pub(crate) member: &'a Member,
    pub(crate) tags: &'a [Tag],
}

/// Brings the reasons of all rules in line with an account that has just changed. `owner` is the
/// management account of the organization that it is, or was, in.
pub(crate) fn account_changed(
    tx: &mut Tx<'_>,
    permit: &Permit,
    owner: &AccountId,
    account: &AccountId,
    now: Timestamp,
) -> Result<(), db::Error> {
    let Some(instance) = active_instance(tx, owner)? else {
        return Ok(());
    };
    let all = rules::list(tx, &instance.id, "", i64::MAX)?;
    if all.is_empty() {
        return Ok(());
    }
    let organization = store::organizations::find_organization_of_account(tx, account)?;
    let organization = organization.filter(|found| found.management_account == *owner);
    let member = match &organization {
        // Without trusted access Identity Center does not know the members: what is there stays.
        Some(organization) if !has_trusted_access(tx, &organization.id)? => return Ok(()),
        Some(organization) => store::organizations::find_member(tx, organization, account)?,
        None => None,
    };
    let tags = match &organization {
        Some(organization) => tags_of(tx, &organization.id, account)?,
        None => Vec::new(),
    };
    let placed = member.as_ref().map(|member| Placed {
        member,
        tags: &tags,
    });
    for rule in &all {
        bring_in_line(tx, permit, (rule, owner), account, placed.as_ref(), now)?;
    }
    Ok(())
}

/// Has all rules of an organization's instance looked at again, in every account.
pub(crate) fn organization_changed(
    tx: &mut Tx<'_>,
    permit: &Permit,
    organization: &Organization,
    now: Timestamp,
) -> Result<(), db::Error> {
    let Some(instance) = active_instance(tx, &organization.management_account)? else {
        return Ok(());
    };
    for rule in rules::list(tx, &instance.id, "", i64::MAX)? {
        rules::start(tx, permit, &rule, now)?;
    }
    Ok(())
}

/// Brings the reasons of one rule in line with one account; without a place, it wants nothing.
pub(crate) fn bring_in_line(
    tx: &mut Tx<'_>,
    permit: &Permit,
    (rule, owner): (&AssignmentRule, &AccountId),
    account: &AccountId,
    placed: Option<&Placed<'_>>,
    now: Timestamp,
) -> Result<(), db::Error> {
    let is_covered =
        placed.is_some_and(|placed| rule.covers(placed.member, placed.tags, owner, now));
    let wanted = if is_covered {
        assignments(rule, account)
    } else {
        Vec::new()
    };
    let origin = Origin::Rule(rule.id.clone());
    for (assignment, _) in reasons::list_of_rule_in_account(tx, &rule.id, account)? {
        if !wanted.contains(&assignment) {
            reasons::delete(tx, permit, &assignment, &origin, now)?;
        }
    }
    let reason = (&rule.id, rule.definition.expires_at);
    for assignment in &wanted {
        reasons::put_of_rule(tx, permit, &rule.instance, assignment, reason, now)?;
    }
    Ok(())
}

/// The tags that an account has in its organization.
pub(crate) fn tags_of(
    tx: &mut Tx<'_>,
    organization: &OrganizationId,
    account: &AccountId,
) -> Result<Vec<Tag>, db::Error> {
    store::organizations::tags::list(tx, organization, &TaggedId::Account(account.clone()))
}

fn active_instance(tx: &mut Tx<'_>, owner: &AccountId) -> Result<Option<Instance>, db::Error> {
    let instance = store::instances::find_by_owner(tx, owner)?;
    Ok(instance.filter(|found| found.status == InstanceStatus::Active))
}

/// What a rule wants in an account that it covers.
fn assignments(rule: &AssignmentRule, account: &AccountId) -> Vec<Assignment> {
    let sets = rule.definition.permission_sets.iter();
    sets.flat_map(|set| {
        let principals = rule.definition.principals.iter();
        principals.map(|principal| Assignment {
            account: account.clone(),
            permission_set: set.clone(),
            principal: principal.clone(),
        })
    })
    .collect()
}
