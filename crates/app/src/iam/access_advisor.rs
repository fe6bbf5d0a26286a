//! The access advisor: which services a principal may use, by its policies, and which it has used,
//! by our own events.

mod organization;
mod services;

pub use organization::{AccessReportOrder, AccountAccess, OrganizationAccessReport};

use std::collections::{BTreeMap, BTreeSet};

use base::{AccountId, Duration, Page, PageRequest, Timestamp};
use db::Tx;
use domain::iam::{Holder, HolderKind};
use domain::{Error, Kind};
use policy::document::{Clause, Effect};
use policy::{Document, PolicyKind};
use serde_json::{Value, json};
use store::iam::{Access as LastAccess, PolicyUse, Task};

use super::service_linked_roles::TASK_LIFE;
use super::{document_of, find_holder, own_account, page_of};
use crate::authorize::Access;
use crate::{App, Cx, Failure};

/// How far a report goes into detail.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Granularity {
    /// Services.
    Service,
    /// And their operations.
    Action,
}

/// A report on the services that a user, group or role, or whoever has a policy, may use.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LastAccessedReport {
    /// How far it goes into detail.
    pub granularity: Granularity,
    /// When it was asked for.
    pub created_at: Timestamp,
    /// The services.
    pub services: Page<ServiceAccess>,
}

/// A service that may be used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ServiceAccess {
    /// Such as `AWS Identity and Access Management`.
    pub name: String,
    /// Such as `iam`.
    pub namespace: String,
    /// The last access: when, whose (an ARN) and in which region.
    pub last: Option<LastAccessed>,
    /// How many have used it.
    pub entities: usize,
    /// Of reports on actions: the operations that were used.
    pub actions: Vec<(String, LastAccessed)>,
}

/// The last access to something.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LastAccessed {
    /// When.
    pub at: Timestamp,
    /// The ARN of who it was.
    pub entity: String,
    /// Where.
    pub region: String,
}

/// Who may use a service, and when they last did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LastAccessedEntities {
    /// When the report was asked for.
    pub created_at: Timestamp,
    /// Users and roles, each with the last access.
    pub entities: Page<(Holder, Option<Timestamp>)>,
}

/// A policy that lets somebody use a service.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GrantingPolicy {
    /// Its name.
    pub name: String,
    /// Its ARN; `None` of an inline policy.
    pub arn: Option<String>,
    /// What it is in and the name of that, of an inline policy.
    pub holder: Option<(HolderKind, String)>,
}

const KIND: &str = "service-last-accessed";

/// How far back accesses count.
// AWS: 400 days (IAM User Guide, last accessed information).
const TRACKED: Duration = Duration::from_days(400);

/// How many users, groups and roles of a policy are looked at, and how many users of a group.
const ENTITIES: i64 = 5000;

impl App {
    /// Begins a report on a user, group, role or managed policy; answers what it is asked for by.
    ///
    /// DIFFERENCE: it is put together when it is read, and so is never behind.
    pub async fn generate_service_last_accessed_details(
        &self,
        cx: &Cx,
        arn: &str,
        granularity: Granularity,
    ) -> Result<String, Error> {
        let action = "iam:GenerateServiceLastAccessedDetails";
        let account = own_account(cx, action)?;
        let permit = self
            .authorize(cx, Access::new(action, arn, &account))
            .await?;
        let level = match granularity {
            Granularity::Service => "service",
            Granularity::Action => "action",
        };
        let task = Task {
            id: self.entropy().uuid(),
            account,
            kind: KIND.to_owned(),
            subject: json!({"arn": arn, "granularity": level}).to_string(),
            created_at: cx.now(),
        };
        let arn = arn.to_owned();
        let name = "generate_service_last_accessed_details";
        self.change(cx, permit, name, move |tx, permit| {
            subject(tx, &task.account, &arn)?;
            let oldest = task.created_at.minus(TASK_LIFE);
            store::iam::delete_old_tasks(tx, permit, &task.account, oldest)?;
            store::iam::insert_task(tx, permit, &task)?;
            Ok(task.id.clone())
        })
        .await
    }

    /// A report on services.
    pub async fn get_service_last_accessed_details(
        &self,
        cx: &Cx,
        job: &str,
        page: PageRequest,
    ) -> Result<LastAccessedReport, Error> {
        let action = "iam:GetServiceLastAccessedDetails";
        let account = self.authorized_reader(cx, action).await?;
        let (job, oldest) = (job.to_owned(), cx.now().minus(TRACKED));
        self.read("get_service_last_accessed_details", move |tx| {
            let (task, arn, granularity) = find_job(tx, &account, &job)?;
            let subject = subject(tx, &account, &arn)?;
            let services = report(tx, &subject, granularity, oldest)?;
            Ok(LastAccessedReport {
                granularity,
                created_at: task.created_at,
                services: page_of(services, &page, |service| service.namespace.clone()),
            })
        })
        .await
    }

    /// Who, of those that a report is on, may use one service.
    pub async fn get_service_last_accessed_details_with_entities(
        &self,
        cx: &Cx,
        job: &str,
        namespace: &str,
        page: PageRequest,
    ) -> Result<LastAccessedEntities, Error> {
        let action = "iam:GetServiceLastAccessedDetailsWithEntities";
        let account = self.authorized_reader(cx, action).await?;
        let oldest = cx.now().minus(TRACKED);
        let (job, namespace) = (job.to_owned(), namespace.to_owned());
        self.read("get_service_last_accessed_entities", move |tx| {
            let (task, arn, _granularity) = find_job(tx, &account, &job)?;
            let subject = subject(tx, &account, &arn)?;
            let mut entities = Vec::new();
            if allowed(&subject.documents)?.contains(namespace.as_str()) {
                for entity in subject.entities.into_values() {
                    let last = accesses(tx, &entity, oldest)?
                        .into_iter()
                        .filter(|access| services::namespace_of(&access.source) == namespace)
                        .map(|access| access.at)
                        .max();
                    entities.push((entity, last));
                }
            }
            // A user and a role may have one name.
            let key = |(entity, _): &(Holder, _)| {
                format!("{}/{}", entity.name().to_lowercase(), entity.kind().name())
            };
            entities.sort_by_cached_key(key);
            Ok(LastAccessedEntities {
                created_at: task.created_at,
                entities: page_of(entities, &page, key),
            })
        })
        .await
    }

    /// The policies that let a user, group or role use services, by service; of a user those of
    /// their groups too.
    pub async fn list_policies_granting_service_access(
        &self,
        cx: &Cx,
        arn: &str,
        namespaces: Vec<String>,
    ) -> Result<Vec<(String, Vec<GrantingPolicy>)>, Error> {
        let action = "iam:ListPoliciesGrantingServiceAccess";
        let account = own_account(cx, action)?;
        self.authorize(cx, Access::new(action, arn, &account))
            .await?;
        let arn = arn.to_owned();
        self.read("list_policies_granting_service_access", move |tx| {
            let holder = find(tx, &account, &arn)?.ok_or_else(|| unknown(&arn))?;
            let policies = policies_of(tx, &holder)?;
            let mut granting = Vec::new();
            for namespace in &namespaces {
                let mut found = Vec::new();
                for (policy, text) in &policies {
                    if allows(&parse(text)?, namespace) {
                        found.push(policy.clone());
                    }
                }
                granting.push((namespace.clone(), found));
            }
            Ok(granting)
        })
        .await
    }

    async fn authorized_reader(&self, cx: &Cx, action: &'static str) -> Result<AccountId, Error> {
        let account = own_account(cx, action)?;
        self.authorize(cx, Access::new(action, "*", &account))
            .await?;
        Ok(account)
    }
}

/// What a report is on.
struct Subject {
    /// Whose accesses count: users and roles, by their unique ids.
    entities: BTreeMap<String, Holder>,
    /// What says which services may be used.
    documents: Vec<String>,
}

fn subject(tx: &mut Tx<'_>, account: &AccountId, arn: &str) -> Result<Subject, Failure> {
    let mut entities = BTreeMap::new();
    if let Some(holder) = find(tx, account, arn)? {
        let policies = policies_of(tx, &holder)?.into_iter();
        let documents = policies.map(|(_, text)| text).collect();
        add_entities(tx, holder, &mut entities)?;
        return Ok(Subject {
            entities,
            documents,
        });
    }
    let document = document_of(tx, account, arn)?.ok_or_else(|| unknown(arn))?;
    for kind in HolderKind::ALL {
        let usage = (arn, PolicyUse::Attached, kind);
        let holders = store::iam::list_holders_of_policy(tx, account, usage, "/", "", ENTITIES)?;
        for (name, _id) in holders {
            if let Some(holder) = find_holder(tx, account, kind, &name)? {
                add_entities(tx, holder, &mut entities)?;
            }
        }
    }
    Ok(Subject {
        entities,
        documents: vec![document],
    })
}

/// Adds a user or role, or the users of a group.
fn add_entities(
    tx: &mut Tx<'_>,
    holder: Holder,
    entities: &mut BTreeMap<String, Holder>,
) -> Result<(), Failure> {
    let new = match holder {
        Holder::Group(group) => {
            let users = store::iam::list_group_members(tx, &group.id, "", ENTITIES)?;
            users.into_iter().map(Holder::User).collect::<Vec<_>>()
        }
        other => vec![other],
    };
    entities.extend(
        new.into_iter()
            .map(|entity| (entity.id().to_owned(), entity)),
    );
    Ok(())
}

/// The policies of a user, group or role with their documents; a user has those of their groups.
fn policies_of(tx: &mut Tx<'_>, holder: &Holder) -> Result<Vec<(GrantingPolicy, String)>, Failure> {
    let mut found = Vec::new();
    add_policies(tx, holder, &mut found)?;
    if let Holder::User(user) = holder {
        for group in store::iam::groups_of_user(tx, &user.id)? {
            add_policies(tx, &Holder::Group(group), &mut found)?;
        }
    }
    Ok(found)
}

fn add_policies(
    tx: &mut Tx<'_>,
    holder: &Holder,
    found: &mut Vec<(GrantingPolicy, String)>,
) -> Result<(), Failure> {
    for (name, text) in store::iam::inline_policies(tx, holder)? {
        let policy = GrantingPolicy {
            name,
            arn: None,
            holder: Some((holder.kind(), holder.name().to_owned())),
        };
        found.push((policy, text));
    }
    for arn in store::iam::attached_policies(tx, holder)? {
        let policy = GrantingPolicy {
            name: arn.rsplit('/').next().unwrap_or_default().to_owned(),
            arn: Some(arn.clone()),
            holder: None,
        };
        // What several groups bring is one policy still.
        if found.iter().any(|(known, _)| *known == policy) {
            continue;
        }
        if let Some(text) = document_of(tx, holder.account(), &arn)? {
            found.push((policy, text));
        }
    }
    Ok(())
}

/// The user, group or role of this ARN.
fn find(tx: &mut Tx<'_>, account: &AccountId, arn: &str) -> Result<Option<Holder>, Failure> {
    let own = arn.strip_prefix(&format!("arn:aws:iam::{account}:"));
    let Some((kind, path)) = own.and_then(|resource| resource.split_once('/')) else {
        return Ok(None);
    };
    let mut kinds = HolderKind::ALL.into_iter();
    let Some(kind) = kinds.find(|known| known.name() == kind) else {
        return Ok(None);
    };
    let name = path.rsplit('/').next().unwrap_or_default();
    let found = find_holder(tx, account, kind, name)?;
    Ok(found.filter(|holder| holder.arn() == arn))
}

fn unknown(arn: &str) -> Error {
    Error::not_found(Kind::PolicySource, arn)
}

fn find_job(
    tx: &mut Tx<'_>,
    account: &AccountId,
    job: &str,
) -> Result<(Task, String, Granularity), Failure> {
    let task = store::iam::find_task(tx, job)?
        .filter(|task| task.account == *account && task.kind == KIND)
        .ok_or_else(|| Error::not_found(Kind::Task, job))?;
    let subject: Value = serde_json::from_str(&task.subject).map_err(Error::internal)?;
    let text = |name: &str| {
        subject
            .get(name)
            .and_then(Value::as_str)
            .unwrap_or_default()
    };
    let granularity = match text("granularity") {
        "action" => Granularity::Action,
        _ => Granularity::Service,
    };
    let arn = text("arn").to_owned();
    Ok((task, arn, granularity))
}

/// A service's line for every service that the documents allow anything of.
fn report(
    tx: &mut Tx<'_>,
    subject: &Subject,
    granularity: Granularity,
    oldest: Timestamp,
) -> Result<Vec<ServiceAccess>, Failure> {
    let mut used: BTreeMap<String, ServiceAccess> = BTreeMap::new();
    for namespace in allowed(&subject.documents)? {
        let service = ServiceAccess {
            name: services::name(&namespace).to_owned(),
            namespace: namespace.clone(),
            last: None,
            entities: 0,
            actions: Vec::new(),
        };
        used.insert(namespace, service);
    }
    for entity in subject.entities.values() {
        let mut seen: BTreeSet<String> = BTreeSet::new();
        for access in accesses(tx, entity, oldest)? {
            let namespace = services::namespace_of(&access.source);
            let Some(service) = used.get_mut(namespace) else {
                continue;
            };
            if seen.insert(namespace.to_owned()) {
                service.entities = service.entities.saturating_add(1);
            }
            let last = LastAccessed {
                at: access.at,
                entity: entity.arn(),
                region: access.region,
            };
            if granularity == Granularity::Action {
                remember(&mut service.actions, access.event_name, &last);
            }
            if service.last.as_ref().is_none_or(|known| known.at < last.at) {
                service.last = Some(last);
            }
        }
    }
    Ok(used.into_values().collect())
}

/// Keeps the latest access to each operation.
fn remember(actions: &mut Vec<(String, LastAccessed)>, name: String, last: &LastAccessed) {
    match actions.iter_mut().find(|(known, _)| *known == name) {
        Some((_, known)) if known.at >= last.at => {}
        Some((_, known)) => known.clone_from(last),
        None => actions.push((name, last.clone())),
    }
}

fn accesses(
    tx: &mut Tx<'_>,
    entity: &Holder,
    oldest: Timestamp,
) -> Result<Vec<LastAccess>, db::Error> {
    let mut found = store::iam::last_access(tx, entity.account(), entity.id())?;
    found.retain(|access| access.at >= oldest);
    Ok(found)
}

/// The services that documents allow anything of.
pub(super) fn allowed(documents: &[String]) -> Result<BTreeSet<String>, Error> {
    let mut found = BTreeSet::new();
    for text in documents {
        let document = parse(text)?;
        for namespace in services::known() {
            if allows(&document, namespace) {
                found.insert(namespace.to_owned());
            }
        }
        // What is named is listed, whether it is known or not.
        for statement in document.statements() {
            if let (Effect::Allow, Clause::AnyOf(actions)) =
                (statement.effect(), statement.actions())
            {
                let named = actions
                    .iter()
                    .filter_map(|action| action.text().split_once(':'));
                found.extend(named.map(|(service, _)| service.to_ascii_lowercase()));
            }
        }
    }
    Ok(found)
}

/// Whether a statement allows anything of a service.
fn allows(document: &Document, namespace: &str) -> bool {
    let is_service = |text: &str| match text.split_once(':') {
        Some((service, _)) => service.eq_ignore_ascii_case(namespace),
        None => text == "*",
    };
    document.statements().iter().any(|statement| {
        statement.effect() == Effect::Allow
            && match statement.actions() {
                Clause::AnyOf(actions) => actions.iter().any(|action| is_service(action.text())),
                // Unless all of it is excepted.
                Clause::NoneOf(actions) => !actions.iter().any(|action| {
                    action.text() == "*"
                        || action
                            .text()
                            .eq_ignore_ascii_case(&format!("{namespace}:*"))
                }),
            }
    })
}

fn parse(text: &str) -> Result<Document, Error> {
    Document::parse(text, PolicyKind::Identity).map_err(Error::internal)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn services_are_those_that_statements_allow() {
        let policy = |statement: &str| {
            let text = format!(
                r#"{{"Version":"2012-10-17","Statement":[{{{statement},"Resource":"*"}}]}}"#
            );
            allowed(&[text]).expect("services")
        };
        assert_eq!(
            policy(r#""Effect":"Allow","Action":["S3:Get*","foo:Bar"]"#),
            BTreeSet::from(["foo".to_owned(), "s3".to_owned()])
        );
        assert!(policy(r#""Effect":"Deny","Action":"s3:*""#).is_empty());
        let all = policy(r#""Effect":"Allow","Action":"*""#);
        assert!(all.contains("iam") && all.len() > 20, "{all:?}");
        let some = policy(r#""Effect":"Allow","NotAction":"iam:*""#);
        assert!(!some.contains("iam") && some.contains("sts"), "{some:?}");
    }
}
