//! How operations go in each account, what failed for good, and trying that again.

use base::{AccountId, InstanceId, InvalidPageToken, Page, PageRequest, RequestId, Timestamp};
use domain::assignment::{
    Operation, OperationStatus, Outcome, Progress, ProvisioningFailure, TargetResult, Task,
};
use domain::{Error, Kind};
use store::provisioning::{jobs, operations, results};

use crate::instances::Asked;
use crate::permission_sets::{PermissionSetRef, require};
use crate::provisioning::Change;
use crate::{App, Cx};

/// What is to be tried again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RetryProvisioning {
    /// The operation's permission set.
    pub permission_set: PermissionSetRef,
    /// The operation that failed.
    pub operation: RequestId,
    /// Where it failed.
    pub account: AccountId,
}

impl App {
    /// How far an operation of any kind is.
    pub async fn get_provisioning_status(
        &self,
        cx: &Cx,
        instance: &InstanceId,
        id: RequestId,
    ) -> Result<(Operation, Progress), Error> {
        let action = "cardea:GetProvisioningStatus";
        let asked = Asked::new(action).on_instance();
        let (found, _) = self.authorize_in(cx, instance, asked).await?;
        self.read(action, move |tx| {
            let operation = require_operation(operations::find(tx, &id)?, &found.id, &id)?;
            let progress = results::count(tx, &operation)?;
            Ok((operation, progress))
        })
        .await
    }

    /// How an operation stands in each account that it is about (with one status), in order of
    /// their ids.
    pub async fn list_provisioning_targets(
        &self,
        cx: &Cx,
        instance: &InstanceId,
        id: RequestId,
        status: Option<OperationStatus>,
        page: PageRequest,
    ) -> Result<Page<TargetResult>, Error> {
        let action = "cardea:ListProvisioningTargets";
        let asked = Asked::new(action).on_instance();
        let (found, _) = self.authorize_in(cx, instance, asked).await?;
        self.read(action, move |tx| {
            let operation = require_operation(operations::find(tx, &id)?, &found.id, &id)?;
            let (after, limit) = (page.after_or_empty(), page.probe());
            let targets = match operation.task.account() {
                None => results::list(tx, &id, status, after, limit)?,
                Some(account) => {
                    let row = results::find(tx, &id, account)?;
                    let only = row.unwrap_or_else(|| TargetResult {
                        account: account.clone(),
                        outcome: operation.outcome.clone(),
                        changed_at: operation.created_at,
                    });
                    let is_wanted = status.is_none_or(|status| only.outcome.status() == status);
                    let is_next = account.as_str() > after;
                    (is_wanted && is_next).then_some(only).into_iter().collect()
                }
            };
            Ok(Page::from_probe(targets, &page, |last| {
                last.account.to_string()
            }))
        })
        .await
    }

    /// What failed for good, newest first.
    pub async fn list_provisioning_failures(
        &self,
        cx: &Cx,
        instance: &InstanceId,
        page: PageRequest,
    ) -> Result<Page<ProvisioningFailure>, Error> {
        let action = "cardea:ListProvisioningFailures";
        let asked = Asked::new(action).on_instance();
        let (found, _) = self.authorize_in(cx, instance, asked).await?;
        self.read(action, move |tx| {
            let before = page.after.as_deref().map(place_of_key).transpose()?;
            let failures = results::list_failures(tx, &found.id, before, page.probe())?;
            Ok(Page::from_probe(failures, &page, key_of_failure))
        })
        .await
    }

    /// Tries again what failed in an account, with the state of now: the operation is in progress
    /// until that has ended, too. Whoever may not ask for what was asked for may not have it tried
    /// again either: the right is on the permission set and the account, and in the account that
    /// owns the instance their own rights in IAM are looked at.
    pub async fn retry_provisioning(
        &self,
        cx: &Cx,
        command: RetryProvisioning,
    ) -> Result<TargetResult, Error> {
        let action = "cardea:RetryProvisioning";
        let set = &command.permission_set;
        let asked = set.asked(action).on_account(&command.account);
        let (instance, permit) = self.authorize_in(cx, &set.instance, asked).await?;
        // Whoever may not ask for what was asked for may not have it tried again either.
        let (id, of) = (command.operation.clone(), instance.id.clone());
        let task = self
            .read("find_failed_operation", move |tx| {
                Ok(require_operation(operations::find(tx, &id)?, &of, &id)?.task)
            })
            .await?;
        let asked = set.asked(match task {
            Task::Create { .. } => "sso:CreateAccountAssignment",
            Task::Delete { .. } => "sso:DeleteAccountAssignment",
            Task::ProvisionAccount(_) | Task::ProvisionAll => "sso:ProvisionPermissionSet",
        });
        self.authorize_in(cx, &set.instance, asked.on_account(&command.account))
            .await?;
        let (app, asking, now) = (self.clone(), cx.clone(), cx.now());
        let result = self
            .change(cx, permit, action, move |tx, permit| {
                let (id, account) = (&command.operation, &command.account);
                let found = operations::find(tx, id)?
                    .filter(|found| found.permission_set == command.permission_set.id);
                let operation = require_operation(found, &instance.id, id)?;
                let stands = results::find(tx, id, account)?;
                let stands = stands.ok_or_else(|| Error::not_found(OF, id))?;
                if stands.outcome.failure_reason().is_none() {
                    let message = "only what has failed can be tried again";
                    return Err(Error::conflict(OF, message).into());
                }
                let set = require(tx, &command.permission_set)?;
                if *account == instance.owner {
                    let change = match operation.task {
                        Task::Create { .. } => Change::Assign,
                        Task::Delete { .. } => Change::Unassign,
                        Task::ProvisionAccount(_) | Task::ProvisionAll => Change::Provision,
                    };
                    let reason = app.own_rights(tx, &asking, (&set, account), change)?;
                    if let Some(reason) = reason {
                        return Err(Error::denied(reason.to_string()).into());
                    }
                }
                if operation.task == Task::ProvisionAll {
                    let again = OperationStatus::InProgress;
                    results::set_status(tx, permit, (id, account), again, now)?;
                } else {
                    results::delete(tx, permit, id, account)?;
                }
                operations::reopen(tx, permit, id)?;
                jobs::insert(tx, permit, &set.id, account, id, now)?;
                Ok(TargetResult {
                    account: account.clone(),
                    outcome: Outcome::InProgress,
                    changed_at: now,
                })
            })
            .await?;
        self.work().notify_one();
        Ok(result)
    }
}

/// What a missing operation is called.
const OF: Kind = Kind::ProvisioningOperation;

fn require_operation(
    found: Option<Operation>,
    instance: &InstanceId,
    id: &RequestId,
) -> Result<Operation, Error> {
    found
        .filter(|operation| operation.instance == *instance)
        .ok_or_else(|| Error::not_found(OF, id))
}

fn key_of_failure(failure: &ProvisioningFailure) -> String {
    let (at, id) = (failure.failed_at.micros(), &failure.operation.id);
    format!("{at}|{id}|{}", failure.account)
}

fn place_of_key(key: &str) -> Result<(Timestamp, &str, &str), InvalidPageToken> {
    let mut parts = key.splitn(3, '|');
    let mut part = || parts.next().ok_or(InvalidPageToken);
    let at = part()?.parse().map_err(|_not_a_number| InvalidPageToken)?;
    Ok((Timestamp::from_micros(at), part()?, part()?))
}
