//! The access advisor of an organization: which services its service control policies let accounts
//! use, and which they have used.

use std::collections::{BTreeMap, BTreeSet};

use base::{AccountId, OrganizationPolicyId, OrganizationalUnitId, Page, PageRequest, Timestamp};
use db::Tx;
use domain::organization::{Member, Organization, PolicyType};
use domain::{Error, Kind};
use policy::Document;
use policy::document::{Clause, Effect};
use serde_json::{Value, json};
use store::iam::Task;

use super::services;
use super::{TASK_LIFE, TRACKED, allowed, own_account, parse};
use crate::authorize::Access;
use crate::organizations::find_policy;
use crate::{App, Cx, Failure};

/// A report on the services that accounts of an organization may use.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OrganizationAccessReport {
    /// When it was asked for.
    pub created_at: Timestamp,
    /// How many services may be used.
    pub accessible: usize,
    /// How many of these were not.
    pub not_accessed: usize,
    /// The services.
    pub services: Page<AccountAccess>,
}

/// A service that accounts may use.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AccountAccess {
    /// Such as `AWS Identity and Access Management`.
    pub name: String,
    /// Such as `iam`.
    pub namespace: String,
    /// The last access: when, from which account (its path in the organization), in which region.
    pub last: Option<(Timestamp, String, String)>,
    /// How many accounts have used it.
    pub accounts: usize,
}

/// In which order services are listed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[expect(missing_docs, reason = "each name says all there is to say")]
pub enum AccessReportOrder {
    #[default]
    NamespaceAscending,
    NamespaceDescending,
    TimeAscending,
    TimeDescending,
}

const KIND: &str = "organizations-access";

/// What who asks must be allowed besides (IAM User Guide, permissions for the information of an
/// organization).
const READS: [&str; 6] = [
    "organizations:DescribePolicy",
    "organizations:ListChildren",
    "organizations:ListParents",
    "organizations:ListPoliciesForTarget",
    "organizations:ListRoots",
    "organizations:ListTargetsForPolicy",
];

impl App {
    /// Begins a report on a root, unit or account, named by its path in the organization, or on
    /// what one service control policy allows there; answers what it is asked for by.
    ///
    /// DIFFERENCE: it is put together when it is read, and so is never behind. What roots of
    /// accounts did is not in it.
    // AWS: what is answered to who is not the management account, and to a path or policy that
    // does not exist, is unconfirmed: the model has no errors for it.
    pub async fn generate_organizations_access_report(
        &self,
        cx: &Cx,
        path: &str,
        policy: Option<OrganizationPolicyId>,
    ) -> Result<String, Error> {
        let action = "iam:GenerateOrganizationsAccessReport";
        let account = own_account(cx, action)?;
        let arn = format!("arn:aws:iam::{account}:access-report/{path}");
        let mut access = Access::new(action, arn, &account);
        if let Some(policy) = &policy {
            access = access.with("iam:OrganizationsPolicyId", policy.as_str());
        }
        let permit = self.authorize(cx, access).await?;
        for action in READS {
            self.authorize(cx, Access::new(action, "*", &account))
                .await?;
        }
        let subject =
            json!({"path": path, "policy": policy.as_ref().map(OrganizationPolicyId::as_str)});
        let task = Task {
            id: self.entropy().uuid(),
            account,
            kind: KIND.to_owned(),
            subject: subject.to_string(),
            created_at: cx.now(),
        };
        let path = path.to_owned();
        let name = "generate_organizations_access_report";
        self.change(cx, permit, name, move |tx, permit| {
            let organization = managed(tx, &task.account)?;
            find_entity(tx, &organization, &path)?;
            if let Some(policy) = &policy {
                get_policy(tx, &organization, policy)?;
            }
            let oldest = task.created_at.minus(TASK_LIFE);
            store::iam::delete_old_tasks(tx, permit, &task.account, oldest)?;
            store::iam::insert_task(tx, permit, &task)?;
            Ok(task.id.clone())
        })
        .await
    }

    /// A report on an organization.
    pub async fn get_organizations_access_report(
        &self,
        cx: &Cx,
        job: &str,
        order: AccessReportOrder,
        page: PageRequest,
    ) -> Result<OrganizationAccessReport, Error> {
        let action = "iam:GetOrganizationsAccessReport";
        let account = self.authorized_reader(cx, action).await?;
        let (job, oldest) = (job.to_owned(), cx.now().minus(TRACKED));
        self.read("get_organizations_access_report", move |tx| {
            let task = store::iam::find_task(tx, &job)?
                .filter(|task| task.account == account && task.kind == KIND)
                .ok_or_else(|| Error::not_found(Kind::Task, &job))?;
            let (path, policy) = subject_of(&task)?;
            let organization = managed(tx, &account)?;
            let entity = find_entity(tx, &organization, &path)?;
            let mut services = report(tx, &organization, &entity, policy.as_ref(), oldest)?;
            let accessed = services.iter().filter(|service| service.last.is_some());
            let not_accessed = services.len().saturating_sub(accessed.count());
            let accessible = services.len();
            sort(&mut services, order);
            if let Some(after) = &page.after {
                let mut seen = services.iter();
                let place = seen.position(|service| service.namespace == *after);
                services.drain(..place.map_or(0, |place| place.saturating_add(1)));
            }
            Ok(OrganizationAccessReport {
                created_at: task.created_at,
                accessible,
                not_accessed,
                services: Page::from_probe(services, &page, |last| last.namespace.clone()),
            })
        })
        .await
    }
}

/// What a report is on.
enum Entity {
    /// A root or unit, with everything below this path, which ends with a slash.
    Below(String),
    /// An account.
    Account(Box<Member>),
    /// The account that no policy limits.
    Management(Box<Member>),
}

/// The organization that the account manages, with service control policies.
fn managed(tx: &mut Tx<'_>, account: &AccountId) -> Result<Organization, Failure> {
    let found = store::organizations::find_organization_of_account(tx, account)?;
    let organization = found
        .filter(|found| found.management_account == *account)
        .ok_or_else(|| {
            Error::denied("The caller is not the management account of an organization.")
        })?;
    let types = store::organizations::policies::enabled_types(tx, &organization.id)?;
    if !types.contains(&PolicyType::ServiceControl) {
        return Err(Error::invalid(
            "Service control policies are not enabled in the root of the organization.",
        )
        .into());
    }
    Ok(organization)
}

/// The root, unit or account with this path: `o-…/r-…/ou-…/<account>`.
fn find_entity(
    tx: &mut Tx<'_>,
    organization: &Organization,
    path: &str,
) -> Result<Entity, Failure> {
    let path = format!("{}/", path.trim_end_matches('/'));
    let last = path.trim_end_matches('/').rsplit('/').next();
    let last = last.unwrap_or_default();
    let found = if path == organization.root_path() {
        Some(Entity::Below(path.clone()))
    } else if let Ok(unit) = OrganizationalUnitId::parse(last) {
        store::organizations::units::find(tx, &organization.id, &unit)?
            .filter(|unit| unit.path == path)
            .map(|unit| Entity::Below(unit.path))
    } else if let Ok(account) = AccountId::parse(last) {
        store::organizations::find_member(tx, organization, &account)?
            .filter(|member| member.path == path)
            .map(Box::new)
            .map(|member| {
                if account == organization.management_account {
                    Entity::Management(member)
                } else {
                    Entity::Account(member)
                }
            })
    } else {
        None
    };
    Ok(found.ok_or_else(|| {
        Error::invalid(format!(
            "The entity path {} does not exist in the organization.",
            path.trim_end_matches('/')
        ))
    })?)
}

/// The text of a service control policy of the organization.
fn get_policy(
    tx: &mut Tx<'_>,
    organization: &Organization,
    id: &OrganizationPolicyId,
) -> Result<String, Failure> {
    let policy = find_policy(tx, organization, id)?
        .filter(|policy| policy.policy_type == PolicyType::ServiceControl);
    Ok(policy.map(|policy| policy.content).ok_or_else(|| {
        Error::invalid(format!(
            "The policy {id} is not a service control policy of the organization."
        ))
    })?)
}

fn subject_of(task: &Task) -> Result<(String, Option<OrganizationPolicyId>), Failure> {
    let subject: Value = serde_json::from_str(&task.subject).map_err(Error::internal)?;
    let text = |name: &str| subject.get(name).and_then(Value::as_str);
    let policy = text("policy").map(OrganizationPolicyId::parse);
    Ok((
        text("path").unwrap_or_default().to_owned(),
        policy.transpose().map_err(Error::internal)?,
    ))
}

fn report(
    tx: &mut Tx<'_>,
    organization: &Organization,
    entity: &Entity,
    policy: Option<&OrganizationPolicyId>,
    oldest: Timestamp,
) -> Result<Vec<AccountAccess>, Failure> {
    // AWS: a policy is passed over where the management account is asked about.
    let policy = policy.filter(|_id| !matches!(entity, Entity::Management(_)));
    let namespaces = match (policy, entity) {
        (Some(id), _) => allowed(&[get_policy(tx, organization, id)?])?,
        (None, Entity::Management(_)) => services::known().map(str::to_owned).collect(),
        (None, Entity::Below(path)) => {
            // The last level is the management account's own.
            let account = &organization.management_account;
            let mut levels = levels(tx, organization, path, account)?;
            levels.pop();
            common(&levels)?
        }
        (None, Entity::Account(member)) => {
            let parent = parent_path(member);
            common(&levels(tx, organization, &parent, &member.account.id)?)?
        }
    };
    let mut found: BTreeMap<String, AccountAccess> = BTreeMap::new();
    for namespace in namespaces {
        let service = AccountAccess {
            name: services::name(&namespace).to_owned(),
            namespace: namespace.clone(),
            last: None,
            accounts: 0,
        };
        found.insert(namespace, service);
    }
    for member in accounts(tx, organization, entity, policy)? {
        note_accesses(tx, &member, oldest, &mut found)?;
    }
    Ok(found.into_values().collect())
}

fn note_accesses(
    tx: &mut Tx<'_>,
    member: &Member,
    oldest: Timestamp,
    found: &mut BTreeMap<String, AccountAccess>,
) -> Result<(), Failure> {
    // Services of several sources have one prefix.
    let mut seen = BTreeSet::new();
    for access in store::iam::last_access_of_account(tx, &member.account.id)? {
        let namespace = services::namespace_of(&access.source);
        let Some(service) = found.get_mut(namespace).filter(|_| access.at >= oldest) else {
            continue;
        };
        if seen.insert(namespace.to_owned()) {
            service.accounts = service.accounts.saturating_add(1);
        }
        if service.last.as_ref().is_none_or(|(at, ..)| *at < access.at) {
            let path = member.path.trim_end_matches('/').to_owned();
            service.last = Some((access.at, path, access.region));
        }
    }
    Ok(())
}

/// The accounts whose accesses count; with a policy those that it limits.
fn accounts(
    tx: &mut Tx<'_>,
    organization: &Organization,
    entity: &Entity,
    policy: Option<&OrganizationPolicyId>,
) -> Result<Vec<Member>, Failure> {
    let mut found = match entity {
        Entity::Account(member) | Entity::Management(member) => vec![(**member).clone()],
        Entity::Below(path) => members_below(tx, organization, path)?,
    };
    if let Some(policy) = policy {
        let limit = i64::from(u16::MAX);
        let list = store::organizations::policies::list_targets;
        let targets = list(tx, &organization.id, policy, "", limit)?;
        let targets: BTreeSet<&str> = targets.iter().map(|target| target.id.as_str()).collect();
        found.retain(|member| member.path.split('/').any(|id| targets.contains(id)));
    }
    Ok(found)
}

/// The members below a path, without the management account, which no policy limits.
fn members_below(
    tx: &mut Tx<'_>,
    organization: &Organization,
    path: &str,
) -> Result<Vec<Member>, Failure> {
    let (mut found, mut page) = (Vec::new(), PageRequest::first(500));
    loop {
        let members = store::organizations::list_members(tx, organization, &page)?;
        let members = Page::from_probe(members, &page, |last| last.account.id.to_string());
        for member in members.items {
            page.after = Some(member.account.id.to_string());
            if member.path.starts_with(path) && member.account.id != organization.management_account
            {
                found.push(member);
            }
        }
        if members.next.is_none() {
            return Ok(found);
        }
    }
}

/// The texts of the service control policies at each level over an account, the root's first.
fn levels(
    tx: &mut Tx<'_>,
    organization: &Organization,
    parent_path: &str,
    account: &AccountId,
) -> Result<Vec<Vec<String>>, Failure> {
    let kind = PolicyType::ServiceControl;
    let levels = store::organizations::policies::levels;
    let found = levels(tx, &organization.id, kind, parent_path, account)?.unwrap_or_default();
    let mut texts = Vec::with_capacity(found.len());
    for level in found {
        let mut own = Vec::with_capacity(level.len());
        for attached in level {
            own.push(if let Some(text) = attached.content {
                text
            } else {
                let id = OrganizationPolicyId::parse(&attached.id).map_err(Error::internal)?;
                get_policy(tx, organization, &id)?
            });
        }
        texts.push(own);
    }
    Ok(texts)
}

/// The services that every level allows anything of, and none denies altogether.
fn common(levels: &[Vec<String>]) -> Result<BTreeSet<String>, Error> {
    let mut common: Option<BTreeSet<String>> = None;
    for level in levels {
        let mut own = allowed(level)?;
        for text in level {
            let document = parse(text)?;
            own.retain(|namespace| !denies_all(&document, namespace));
        }
        common = Some(match common {
            None => own,
            Some(above) => above.intersection(&own).cloned().collect(),
        });
    }
    Ok(common.unwrap_or_default())
}

/// Whether a statement denies everything of a service, whatever the circumstances.
fn denies_all(document: &Document, namespace: &str) -> bool {
    let whole = format!("{namespace}:*");
    document.statements().iter().any(|statement| {
        let every_resource = match statement.resources() {
            None => true,
            Some(Clause::AnyOf(resources)) => resources.iter().any(|found| found.text() == "*"),
            Some(Clause::NoneOf(_)) => false,
        };
        let every_action = match statement.actions() {
            Clause::AnyOf(actions) => actions.iter().any(|action| {
                let text = action.text();
                text == "*" || text == "*:*" || text.eq_ignore_ascii_case(&whole)
            }),
            Clause::NoneOf(actions) => !actions.iter().any(|action| {
                let service = action.text().split(':').next().unwrap_or_default();
                service.contains('*') || service.eq_ignore_ascii_case(namespace)
            }),
        };
        statement.effect() == Effect::Deny
            && statement.conditions().is_empty()
            && every_resource
            && every_action
    })
}

fn parent_path(member: &Member) -> String {
    let path = member.path.trim_end_matches('/');
    let parent = path.rsplit_once('/').map_or("", |(parent, _)| parent);
    format!("{parent}/")
}

/// Services that were never used come last by time, and first the other way round; those of one
/// time by their prefixes.
// AWS: where services come that were never used is unconfirmed.
fn sort(services: &mut [AccountAccess], order: AccessReportOrder) {
    let time = |service: &AccountAccess| match &service.last {
        Some((at, ..)) => (false, *at),
        None => (true, Timestamp::default()),
    };
    match order {
        AccessReportOrder::NamespaceAscending => {}
        AccessReportOrder::NamespaceDescending => services.reverse(),
        AccessReportOrder::TimeAscending => services.sort_by_key(time),
        AccessReportOrder::TimeDescending => {
            services.sort_by_key(time);
            services.reverse();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn services_are_those_that_every_level_allows_and_none_denies() {
        let policy = |statement: &str| {
            format!(r#"{{"Version":"2012-10-17","Statement":[{{{statement},"Resource":"*"}}]}}"#)
        };
        let all = policy(r#""Effect":"Allow","Action":"*""#);
        let no_iam = policy(r#""Effect":"Deny","Action":"iam:*""#);
        let some_iam = policy(r#""Effect":"Deny","Action":"iam:Create*""#);
        let but_sts = policy(r#""Effect":"Deny","NotAction":"sts:*""#);
        let sometimes = policy(
            r#""Effect":"Deny","Action":"iam:*","Condition":{"Bool":{"aws:SecureTransport":"false"}}"#,
        );
        let two = policy(r#""Effect":"Allow","Action":["iam:*","sts:*"]"#);
        let check = |levels: &[&[&String]], expected: &[&str]| {
            let levels: Vec<Vec<String>> = levels
                .iter()
                .map(|level| level.iter().map(|text| (*text).clone()).collect())
                .collect();
            let found = common(&levels).expect("services");
            assert_eq!(found.iter().collect::<Vec<_>>(), expected);
        };
        check(&[&[&all], &[&two]], &["iam", "sts"]);
        check(&[&[&all, &no_iam], &[&two]], &["sts"]);
        check(&[&[&all, &some_iam], &[&two]], &["iam", "sts"]);
        check(&[&[&all, &sometimes], &[&two]], &["iam", "sts"]);
        check(&[&[&all], &[&two, &but_sts]], &["sts"]);
        check(&[&[&all], &[]], &[]);
    }
}
