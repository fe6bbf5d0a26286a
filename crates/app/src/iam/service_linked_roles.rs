//! Roles that services have for themselves.

use base::{AccountId, Duration, Entropy, RoleId, Timestamp};
use db::Tx;
use domain::iam::{ORGANIZATIONS_SERVICE, Role, SSO_SERVICE, ServiceLinked};
use domain::instance::Instance;
use domain::quota::Quota;
use domain::{Error, Kind, Permit};
use serde_json::{Value, json};
use store::iam::Task;

use super::documents::exceeded;
use super::own_account;
use crate::authorize::Access;
use crate::{App, Cx, Failure};

/// A service-linked role to be made.
#[derive(Debug, Clone)]
pub struct CreateServiceLinkedRole {
    /// `autoscaling.amazonaws.com`.
    pub service: String,
    /// For people.
    pub description: Option<String>,
    /// What tells several roles of one service apart.
    pub suffix: Option<String>,
}

/// What became of a deletion.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DeletionStatus {
    /// The role is gone.
    Succeeded,
    /// The service uses it.
    Failed {
        /// Why.
        reason: String,
        /// Where.
        region: String,
        /// What needs it: ARNs.
        resources: Vec<String>,
    },
}

const KIND: &str = "service-linked-role-deletion";

/// How long tasks are remembered.
// AWS: unconfirmed.
pub(super) const TASK_LIFE: Duration = Duration::from_days(7);

impl App {
    /// Makes the role that a service has for itself in the caller's account.
    pub async fn create_service_linked_role(
        &self,
        cx: &Cx,
        command: CreateServiceLinkedRole,
    ) -> Result<Role, Error> {
        let quotas = self.quotas();
        let action = "iam:CreateServiceLinkedRole";
        let account = own_account(cx, action)?;
        let CreateServiceLinkedRole {
            service,
            description,
            suffix,
        } = command;
        let linked = ServiceLinked::find(&service);
        let name = match linked {
            Some(linked) => linked.role_name(suffix.as_deref()),
            None => Ok("*".to_owned()),
        };
        let shown = name.as_deref().unwrap_or("*");
        let arn = format!("arn:aws:iam::{account}:role/aws-service-role/{service}/{shown}");
        let access = Access::new(action, arn, &account).with("iam:AWSServiceName", &service);
        let permit = self.authorize(cx, access).await?;
        let Some(linked) = linked else {
            // AWS: the wording is unconfirmed.
            return Err(Error::invalid(format!(
                "Service-linked roles of {service} are not supported."
            )));
        };
        let role = Role {
            description,
            ..role(linked, name?, account, self.entropy(), cx.now())
        };
        self.change(
            cx,
            permit,
            "create_service_linked_role",
            move |tx, permit| {
                if store::iam::find_role(tx, &role.account, &role.name)?.is_some() {
                    return Err(Error::invalid(format!(
                    "Service role name {} has been taken in this account, please try a different \
                     suffix.",
                    role.name
                ))
                .into());
                }
                if store::iam::count_roles(tx, &role.account)? >= quotas.of(Quota::IamRoles) {
                    return Err(exceeded("RolesPerAccount", quotas.of(Quota::IamRoles)).into());
                }
                insert(tx, permit, linked, &role)?;
                Ok(role.clone())
            },
        )
        .await
    }

    /// Removes a service-linked role, unless the service uses it; answers what the outcome is
    /// asked for by.
    pub async fn delete_service_linked_role(&self, cx: &Cx, name: &str) -> Result<String, Error> {
        let action = "iam:DeleteServiceLinkedRole";
        let (role, permit) = self.authorized_role(cx, action, name).await?;
        let Some(service) = service_of(&role.path).map(str::to_owned) else {
            return Err(Error::not_found(Kind::Role, name));
        };
        let uuid = self.entropy().uuid();
        let task = Task {
            id: format!("task/aws-service-role/{service}/{}/{uuid}", role.name),
            account: role.account.clone(),
            kind: KIND.to_owned(),
            subject: String::new(),
            created_at: cx.now(),
        };
        let region = cx.region().to_owned();
        self.change(
            cx,
            permit,
            "delete_service_linked_role",
            move |tx, permit| {
                let resources = uses(tx, &role.account, &service)?;
                let status = if resources.is_empty() {
                    store::iam::delete_role(tx, permit, &role.id)?;
                    DeletionStatus::Succeeded
                } else {
                    DeletionStatus::Failed {
                        reason:
                            "A service-linked role cannot be deleted while its service uses it."
                                .to_owned(),
                        region: region.clone(),
                        resources,
                    }
                };
                let oldest = task.created_at.minus(TASK_LIFE);
                store::iam::delete_old_tasks(tx, permit, &role.account, oldest)?;
                let done = Task {
                    subject: status.to_json(&role.arn()).to_string(),
                    ..task.clone()
                };
                store::iam::insert_task(tx, permit, &done)?;
                Ok(task.id.clone())
            },
        )
        .await
    }

    /// What became of a deletion of a service-linked role.
    pub async fn get_service_linked_role_deletion_status(
        &self,
        cx: &Cx,
        id: &str,
    ) -> Result<DeletionStatus, Error> {
        let action = "iam:GetServiceLinkedRoleDeletionStatus";
        let account = own_account(cx, action)?;
        let (owner, wanted) = (account.clone(), id.to_owned());
        let found = self
            .read("find_task", move |tx| {
                let task = store::iam::find_task(tx, &wanted)?;
                let task = task.filter(|task| task.account == owner && task.kind == KIND);
                Ok(task.map(|task| DeletionStatus::from_json(&task.subject)))
            })
            .await?;
        let arn = match &found {
            Some(Ok((arn, _))) => arn.clone(),
            _ => format!("arn:aws:iam::{account}:role/aws-service-role/*"),
        };
        self.authorize(cx, Access::new(action, arn, &account))
            .await?;
        let (_arn, status) = found.ok_or_else(|| Error::not_found(Kind::Task, id))??;
        Ok(status)
    }
}

impl DeletionStatus {
    fn to_json(&self, role: &str) -> Value {
        match self {
            Self::Succeeded => json!({"role": role}),
            Self::Failed {
                reason,
                region,
                resources,
            } => {
                json!({"role": role, "reason": reason, "region": region, "resources": resources})
            }
        }
    }

    /// The role's ARN and what became of its deletion.
    fn from_json(text: &str) -> Result<(String, Self), Error> {
        let value: Value = serde_json::from_str(text).map_err(Error::internal)?;
        let text = |name: &str| value.get(name).and_then(Value::as_str).map(str::to_owned);
        let role = text("role").unwrap_or_default();
        let Some(reason) = text("reason") else {
            return Ok((role, Self::Succeeded));
        };
        let resources = value.get("resources").and_then(Value::as_array);
        let resources = resources
            .into_iter()
            .flatten()
            .filter_map(Value::as_str)
            .map(str::to_owned);
        let failed = Self::Failed {
            reason,
            region: text("region").unwrap_or_default(),
            resources: resources.collect(),
        };
        Ok((role, failed))
    }
}

/// Makes the role of a service of our own where it is missing.
fn ensure(
    tx: &mut Tx<'_>,
    permit: &Permit,
    account: &AccountId,
    service: &str,
    (entropy, now): (&dyn Entropy, Timestamp),
) -> Result<(), db::Error> {
    let Some(linked) = ServiceLinked::find(service) else {
        return Ok(());
    };
    let Ok(name) = linked.role_name(None) else {
        return Ok(());
    };
    if store::iam::find_role(tx, account, &name)?.is_some() {
        return Ok(());
    }
    let role = role(linked, name, account.clone(), entropy, now);
    insert(tx, permit, linked, &role)
}

fn insert(
    tx: &mut Tx<'_>,
    permit: &Permit,
    linked: &ServiceLinked,
    role: &Role,
) -> Result<(), db::Error> {
    store::iam::insert_role(tx, permit, role)?;
    store::iam::set_attached_policies(tx, permit, &role.id, &[linked.policy_arn()])
}

fn role(
    linked: &ServiceLinked,
    name: String,
    account: AccountId,
    entropy: &dyn Entropy,
    now: Timestamp,
) -> Role {
    Role {
        id: RoleId::generate(entropy),
        account,
        name,
        path: linked.path(),
        trust_policy: linked.trust_policy(),
        description: None,
        max_session_duration: 3600,
        permissions_boundary: None,
        created_at: now,
    }
}

/// The service in `/aws-service-role/<service>/`.
fn service_of(path: &str) -> Option<&str> {
    path.strip_prefix(domain::iam::SERVICE_LINKED_PATH)?
        .strip_suffix('/')
}

/// What of a service needs its role in an account: ARNs. Of services that are not part of this
/// product nothing is there.
fn uses(tx: &mut Tx<'_>, account: &AccountId, service: &str) -> Result<Vec<String>, Failure> {
    let organization = store::organizations::find_organization_of_account(tx, account)?;
    match (service, organization) {
        (ORGANIZATIONS_SERVICE, Some(organization)) => Ok(vec![organization.arn()]),
        (SSO_SERVICE, organization) => {
            let owner = organization.map(|organization| organization.management_account);
            let instances = store::instances::list_visible(tx, account, owner.as_ref(), "", 2)?;
            Ok(instances.iter().map(Instance::arn).collect())
        }
        _ => Ok(Vec::new()),
    }
}

/// Has an account have the roles that it needs where it is: in an organization, under an instance
/// of Identity Center (§1.4).
pub(crate) fn ensure_own_roles(
    tx: &mut Tx<'_>,
    permit: &Permit,
    account: &AccountId,
    fresh: (&dyn Entropy, Timestamp),
) -> Result<(), Failure> {
    for service in [ORGANIZATIONS_SERVICE, SSO_SERVICE] {
        if !uses(tx, account, service)?.is_empty() {
            ensure(tx, permit, account, service, fresh)?;
        }
    }
    Ok(())
}
