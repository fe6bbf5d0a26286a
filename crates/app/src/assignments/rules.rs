//! Assignment rules: made, changed and asked about here, brought about by the reconciler.

use base::{
    AccountId, AssignmentRuleId, InstanceId, OrganizationalUnitId, Page, PageRequest,
    PermissionSetId, Timestamp,
};
use db::Tx;
use domain::assignment::Assignment;
use domain::assignment_rule::{
    AssignmentRule, Convergence, Definition, MAX_RULES, ManagementAccount, RuleStatus, Target, arn,
    name_taken, needs_an_organization, too_many_rules,
};
use domain::instance::Instance;
use domain::organization::Organization;
use domain::permission_set::{self, Tag, check_tags};
use domain::quota::Quota;
use domain::{Error, Kind};
use store::assignments::reasons::{self, Counts};
use store::assignments::rules;

use super::require_principal;
use crate::instances::Asked;
use crate::organizations::existing_parent_path;
use crate::permission_sets::{PermissionSetRef, require};
use crate::provisioning::Change;
use crate::{App, Cx, Failure};

/// How many of a rule's failures are told.
const FAILURES: i64 = 10;

/// Which rule is meant, of which instance.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RuleRef {
    /// The instance.
    pub instance: InstanceId,
    /// The rule.
    pub id: AssignmentRuleId,
}

/// What a rule is to be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RuleCommand {
    /// What it says.
    pub definition: Definition,
    /// Its tags.
    pub tags: Vec<Tag>,
}

/// A rule as its owners see it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RuleView {
    /// The rule.
    pub rule: AssignmentRule,
    /// Its tags.
    pub tags: Vec<Tag>,
    /// How far it has got.
    pub convergence: Convergence,
}

/// What a rule has brought about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Progress {
    /// How many.
    pub counts: Counts,
    /// The first that could not be brought about, and why.
    pub failures: Vec<(Assignment, String)>,
}

impl RuleRef {
    /// Leave for `action` on it.
    fn asked(&self, action: &'static str) -> Asked {
        Asked::new(action)
            .on_tagged(arn(&self.instance, &self.id), self.id.as_str())
            .on_instance()
    }
}

impl App {
    /// Makes a rule, which the reconciler brings about. Whoever has it mean the management account
    /// needs the rights for that account, in Identity Center and in IAM.
    pub async fn create_assignment_rule(
        &self,
        cx: &Cx,
        instance: InstanceId,
        command: RuleCommand,
    ) -> Result<RuleView, Error> {
        let action = "cardea:CreateAssignmentRule";
        let reference = RuleRef {
            id: AssignmentRuleId::generate(self.entropy()),
            instance,
        };
        let definition = normal(command.definition);
        let asked = reference.asked(action).setting(&command.tags);
        let asked = self.about(asked, &reference.instance, &definition).await?;
        let (instance, permit) = self.authorize_in(cx, &reference.instance, asked).await?;
        let (now, tags) = (cx.now(), command.tags);
        check_tags(&tags)?;
        let tags = permission_set::merge_tags(&[], &tags, self.quotas().size(Quota::Tags))?;
        definition.check(now)?;
        let author = cx.author();
        let rule = AssignmentRule {
            id: reference.id,
            instance: reference.instance,
            definition,
            status: RuleStatus::Active,
            revision: 1,
            created_at: now,
            changed_at: now,
            changed_by: author.arn,
            request_id: author.request_id,
        };
        cx.creates(&rule.arn());
        let (app, asking) = (self.clone(), cx.clone());
        let view = self
            .change(cx, permit, action, move |tx, permit| {
                if rules::count(tx, &instance.id)? >= MAX_RULES {
                    return Err(too_many_rules().into());
                }
                check_there(tx, &instance, &rule.definition, None)?;
                app.check_own_rights(tx, &asking, &instance, None, Some(&rule.definition))?;
                rules::insert(tx, permit, &rule).map_err(|error| taken(error, &rule))?;
                store::permission_sets::set_tags(tx, permit, rule.id.as_str(), &tags)?;
                rules::start(tx, permit, &rule, now)?;
                view(tx, rule.clone(), now)
            })
            .await?;
        self.work().notify_one();
        Ok(view)
    }

    /// Gives a rule a new definition and new tags in the place of all it had.
    pub async fn update_assignment_rule(
        &self,
        cx: &Cx,
        reference: RuleRef,
        command: RuleCommand,
    ) -> Result<RuleView, Error> {
        let action = "cardea:UpdateAssignmentRule";
        let definition = normal(command.definition);
        let seen = self.seen_rule(&reference).await?;
        let mut asked = reference.asked(action).setting(&command.tags);
        if let Some(seen) = &seen {
            asked = beside(asked, &seen.definition);
        }
        let asked = self.about(asked, &reference.instance, &definition).await?;
        let (instance, permit) = self.authorize_in(cx, &reference.instance, asked).await?;
        let (now, tags) = (cx.now(), command.tags);
        check_tags(&tags)?;
        let tags = permission_set::merge_tags(&[], &tags, self.quotas().size(Quota::Tags))?;
        definition.check(now)?;
        let author = cx.author();
        let (app, asking) = (self.clone(), cx.clone());
        let view = self
            .change(cx, permit, action, move |tx, permit| {
                let old = require_rule(tx, &reference, seen.as_ref())?;
                check_there(tx, &instance, &definition, Some(&old.definition))?;
                let (before, after) = (Some(&old.definition), Some(&definition));
                app.check_own_rights(tx, &asking, &instance, before, after)?;
                let rule = AssignmentRule {
                    definition: definition.clone(),
                    revision: old.revision.saturating_add(1),
                    changed_at: now,
                    changed_by: author.arn.clone(),
                    request_id: author.request_id.clone(),
                    ..old
                };
                rules::update(tx, permit, &rule).map_err(|error| taken(error, &rule))?;
                let id = rule.id.as_str();
                for tag in store::permission_sets::list_tags(tx, &rule.instance, id)? {
                    store::permission_sets::delete_tag(tx, permit, id, &tag.key)?;
                }
                store::permission_sets::set_tags(tx, permit, id, &tags)?;
                rules::start(tx, permit, &rule, now)?;
                view(tx, rule, now)
            })
            .await?;
        self.work().notify_one();
        Ok(view)
    }

    /// Deletes a rule: it covers nothing from now on, and goes with the last assignment of its own.
    pub async fn delete_assignment_rule(&self, cx: &Cx, reference: RuleRef) -> Result<(), Error> {
        let action = "cardea:DeleteAssignmentRule";
        let seen = self.seen_rule(&reference).await?;
        let mut asked = reference.asked(action);
        if let Some(seen) = &seen {
            asked = beside(asked, &seen.definition);
        }
        let (instance, permit) = self.authorize_in(cx, &reference.instance, asked).await?;
        let (now, author) = (cx.now(), cx.author());
        let (app, asking) = (self.clone(), cx.clone());
        self.change(cx, permit, action, move |tx, permit| {
            let old = require_rule(tx, &reference, seen.as_ref())?;
            app.check_own_rights(tx, &asking, &instance, Some(&old.definition), None)?;
            let rule = AssignmentRule {
                status: RuleStatus::Deleting,
                revision: old.revision.saturating_add(1),
                changed_at: now,
                changed_by: author.arn.clone(),
                request_id: author.request_id.clone(),
                ..old
            };
            rules::update(tx, permit, &rule)?;
            rules::start(tx, permit, &rule, now)?;
            Ok(())
        })
        .await?;
        self.work().notify_one();
        Ok(())
    }

    /// A rule with what it has brought about, also while it is being deleted.
    pub async fn get_assignment_rule(
        &self,
        cx: &Cx,
        reference: RuleRef,
    ) -> Result<(RuleView, Progress), Error> {
        let action = "cardea:GetAssignmentRule";
        let asked = reference.asked(action);
        self.authorize_in(cx, &reference.instance, asked).await?;
        let now = cx.now();
        self.read(action, move |tx| {
            let rule = find_rule(tx, &reference)?
                .ok_or_else(|| Error::not_found(Kind::AssignmentRule, &reference.id))?;
            let progress = Progress {
                counts: reasons::count_of_rule(tx, &rule.id)?,
                failures: reasons::list_failures(tx, &rule.id, FAILURES)?,
            };
            Ok((view(tx, rule, now)?, progress))
        })
        .await
    }

    /// The rules of an instance, in order of their ids.
    pub async fn list_assignment_rules(
        &self,
        cx: &Cx,
        instance: InstanceId,
        page: PageRequest,
    ) -> Result<Page<RuleView>, Error> {
        let action = "cardea:ListAssignmentRules";
        let asked = Asked::new(action).on_instance();
        self.authorize_in(cx, &instance, asked).await?;
        let now = cx.now();
        self.read(action, move |tx| {
            let found = rules::list(tx, &instance, page.after_or_empty(), page.probe())?;
            let mut views = Vec::with_capacity(found.len());
            for rule in found {
                views.push(view(tx, rule, now)?);
            }
            Ok(Page::from_probe(views, &page, |last| {
                last.rule.id.to_string()
            }))
        })
        .await
    }

    /// The rule as it is before anybody is asked for leave: what it is about is what leave is
    /// needed for.
    async fn seen_rule(&self, reference: &RuleRef) -> Result<Option<AssignmentRule>, Error> {
        let reference = reference.clone();
        self.read("seen_rule", move |tx| Ok(find_rule(tx, &reference)?))
            .await
    }

    /// Adds what a definition needs leave for: its permission sets, and the management account
    /// where it can mean it.
    async fn about(
        &self,
        asked: Asked,
        instance: &InstanceId,
        definition: &Definition,
    ) -> Result<Asked, Error> {
        let mut asked = asked;
        for set in &definition.permission_sets {
            asked = asked.on_set(set);
        }
        if definition.management_account == ManagementAccount::Included {
            let id = instance.clone();
            let found = self.read("find_instance", move |tx| {
                Ok(store::instances::find(tx, &id)?)
            });
            if let Some(instance) = found.await? {
                asked = asked.on_account(&instance.owner);
            }
        }
        Ok(asked)
    }

    /// In the management account nothing is provisioned or removed but with the caller's own rights
    /// in IAM; those of a rule are looked at when it is made, changed or deleted.
    fn check_own_rights(
        &self,
        tx: &mut Tx<'_>,
        cx: &Cx,
        instance: &Instance,
        before: Option<&Definition>,
        after: Option<&Definition>,
    ) -> Result<(), Failure> {
        let sets = |definition: Option<&Definition>| -> Vec<PermissionSetId> {
            definition
                .filter(|found| found.management_account == ManagementAccount::Included)
                .map(|found| found.permission_sets.clone())
                .unwrap_or_default()
        };
        let (before, after) = (sets(before), sets(after));
        let ends = before.iter().filter(|set| !after.contains(set));
        // The role may be made again at any time, not only brought to one more.
        let begins = after.iter().map(|set| (set, Change::Provision));
        for (id, change) in begins.chain(ends.map(|set| (set, Change::Unassign))) {
            let Some(set) = store::permission_sets::find(tx, id)? else {
                continue;
            };
            let denied = self.own_rights(tx, cx, (&set, &instance.owner), change)?;
            if let Some(reason) = denied {
                return Err(Error::invalid(reason.to_string()).into());
            }
        }
        Ok(())
    }
}

/// What a definition that is to go was about: what is beyond a delegated administrator stays so.
fn beside(asked: Asked, definition: &Definition) -> Asked {
    let mut asked = asked;
    for set in &definition.permission_sets {
        asked = asked.beside_set(set);
    }
    if definition.management_account == ManagementAccount::Included {
        asked = asked.beside_owner();
    }
    asked
}

/// What rules are called, for messages: `name (id)`.
pub(crate) fn names(tx: &mut Tx<'_>, ids: &[AssignmentRuleId]) -> Result<Vec<String>, db::Error> {
    let mut names = Vec::with_capacity(ids.len());
    for id in ids {
        names.push(match rules::find(tx, id)? {
            Some(rule) => format!("`{}` ({id})", rule.definition.name),
            None => id.to_string(),
        });
    }
    Ok(names)
}

/// The organization whose accounts rules of the instance are about.
pub(crate) fn organization_of(
    tx: &mut Tx<'_>,
    owner: &AccountId,
) -> Result<Option<Organization>, db::Error> {
    let found = store::organizations::find_organization_of_account(tx, owner)?;
    Ok(found.filter(|organization| organization.management_account == *owner))
}

fn find_rule(tx: &mut Tx<'_>, reference: &RuleRef) -> Result<Option<AssignmentRule>, db::Error> {
    let found = rules::find(tx, &reference.id)?;
    Ok(found.filter(|rule| rule.instance == reference.instance))
}

/// The rule, if it is still what leave was asked for.
fn require_rule(
    tx: &mut Tx<'_>,
    reference: &RuleRef,
    seen: Option<&AssignmentRule>,
) -> Result<AssignmentRule, Failure> {
    let found = find_rule(tx, reference)?.filter(|rule| rule.status == RuleStatus::Active);
    let rule = found.ok_or_else(|| Error::not_found(Kind::AssignmentRule, &reference.id))?;
    if seen.is_none_or(|seen| seen.revision != rule.revision) {
        return Err(Error::conflict(
            Kind::AssignmentRule,
            "The assignment rule was changed by another request at the same time.",
        )
        .into());
    }
    Ok(rule)
}

/// Looks that everything which a definition names is there, but for exceptions that it had
/// `before`: what they excluded may be gone.
fn check_there(
    tx: &mut Tx<'_>,
    instance: &Instance,
    definition: &Definition,
    before: Option<&Definition>,
) -> Result<(), Failure> {
    let organization = organization_of(tx, &instance.owner)?.ok_or_else(needs_an_organization)?;
    if let Target::In { parent, .. } = &definition.target
        && before.is_none_or(|before| before.target != definition.target)
    {
        existing_parent_path(tx, &organization, parent)?;
    }
    let known = |unit: &OrganizationalUnitId| {
        before.is_some_and(|before| before.excluded_units.contains(unit))
    };
    for unit in definition.excluded_units.iter().filter(|unit| !known(unit)) {
        store::organizations::units::find(tx, &organization.id, unit)?
            .ok_or_else(|| Error::not_found(Kind::OrganizationalUnit, unit))?;
    }
    let known = |account: &AccountId| {
        before.is_some_and(|before| before.excluded_accounts.contains(account))
    };
    let accounts = definition.excluded_accounts.iter();
    for account in accounts.filter(|account| !known(account)) {
        store::organizations::find_member(tx, &organization, account)?
            .ok_or_else(|| Error::not_found(Kind::Account, account))?;
    }
    for principal in &definition.principals {
        require_principal(tx, instance, principal)?;
    }
    for id in &definition.permission_sets {
        let set = PermissionSetRef {
            instance: instance.id.clone(),
            id: id.clone(),
        };
        require(tx, &set)?;
    }
    Ok(())
}

fn view(tx: &mut Tx<'_>, rule: AssignmentRule, now: Timestamp) -> Result<RuleView, Failure> {
    Ok(RuleView {
        tags: store::permission_sets::list_tags(tx, &rule.instance, rule.id.as_str())?,
        convergence: convergence(tx, &rule, now)?,
        rule,
    })
}

fn convergence(
    tx: &mut Tx<'_>,
    rule: &AssignmentRule,
    now: Timestamp,
) -> Result<Convergence, Failure> {
    if rule.status == RuleStatus::Deleting {
        return Ok(Convergence::Deleting);
    }
    if rule.definition.expires_at.is_some_and(|at| at <= now) {
        return Ok(Convergence::Expired);
    }
    let (is_pending, has_failed) = reasons::any_unsettled(tx, &rule.id)?;
    if is_pending || rules::find_job(tx, &rule.id)?.is_some() {
        return Ok(Convergence::Converging);
    }
    if has_failed {
        return Ok(Convergence::Failed);
    }
    if let Target::In { parent, .. } = &rule.definition.target {
        let instance = store::instances::find(tx, &rule.instance)?;
        let organization = match &instance {
            Some(instance) => organization_of(tx, &instance.owner)?,
            None => None,
        };
        let is_there = match &organization {
            Some(organization) => {
                crate::organizations::parent_path(tx, organization, parent)?.is_some()
            }
            None => false,
        };
        if !is_there {
            return Ok(Convergence::TargetMissing);
        }
    }
    Ok(Convergence::Converged)
}

/// Each thing once, in order; ends by the second.
fn normal(mut definition: Definition) -> Definition {
    definition.principals.sort();
    definition.principals.dedup();
    definition.permission_sets.sort();
    definition.permission_sets.dedup();
    definition.excluded_accounts.sort();
    definition.excluded_accounts.dedup();
    definition.excluded_units.sort();
    definition.excluded_units.dedup();
    definition.expires_at = definition.expires_at.map(Timestamp::whole_seconds);
    definition
}

fn taken(error: db::Error, rule: &AssignmentRule) -> Failure {
    if error.is_unique("assignment_rules_name") {
        return name_taken(&rule.definition.name).into();
    }
    error.into()
}
