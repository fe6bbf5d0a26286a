//! Asking for provisioning, and asking how asynchronous operations went.

use base::{AccountId, InstanceId, Page, PageRequest, PermissionSetId, RequestId, Timestamp};
use domain::assignment::{Operation, OperationKind, OperationStatus, Outcome, Task};
use domain::provisioning::ProvisioningStatus;
use domain::{Error, Kind};
use store::provisioning::{jobs, operations, results};

use crate::assignments::{account_state, enqueue, fail};
use crate::instances::Asked;
use crate::permission_sets::{PermissionSetRef, require};
use crate::provisioning::{Change, batch};
use crate::{App, Cx};

/// Where a permission set is to be provisioned.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ProvisionTarget {
    /// In one account.
    Account(AccountId),
    /// In all accounts that have it, perhaps none.
    AllProvisionedAccounts,
}

impl App {
    /// Asks for the current definition to reach the accounts.
    pub async fn provision_permission_set(
        &self,
        cx: &Cx,
        set: PermissionSetRef,
        target: ProvisionTarget,
    ) -> Result<Operation, Error> {
        let action = "sso:ProvisionPermissionSet";
        let asked = match &target {
            ProvisionTarget::Account(account) => set.asked(action).on_account(account),
            ProvisionTarget::AllProvisionedAccounts => set.asked(action).on_accounts_of(&set.id),
        };
        let (instance, permit) = self.authorize_in(cx, &set.instance, asked).await?;
        let task = match &target {
            ProvisionTarget::Account(account) => Task::ProvisionAccount(account.clone()),
            ProvisionTarget::AllProvisionedAccounts => Task::ProvisionAll,
        };
        let operation = self.operation(cx, &set, task);
        let (app, asking) = (self.clone(), cx.clone());
        let operation = self
            .change(cx, permit, action, move |tx, permit| {
                let set = require(tx, &set)?;
                app.keep_few(tx, &instance.id, OperationKind::Provision)?;
                let owner = (&set, &instance.owner);
                let mut operation = operation.clone();
                match &target {
                    ProvisionTarget::Account(account) => {
                        if account_state(tx, &instance, account)?.is_none() {
                            return Err(Error::not_found(Kind::Account, account).into());
                        }
                        if *account == instance.owner
                            && let Some(reason) =
                                app.own_rights(tx, &asking, owner, Change::Provision)?
                        {
                            fail(tx, permit, &operation, &reason)?;
                            return Ok(operation);
                        }
                        enqueue(tx, permit, &operation, account)?;
                    }
                    ProvisionTarget::AllProvisionedAccounts => {
                        let (id, now) = (&operation.id, operation.created_at);
                        let count = jobs::insert_everywhere(tx, permit, &set.id, id, now)?;
                        results::insert_everywhere(tx, permit, id, &set.id, now)?;
                        // AWS: with no accounts it succeeds (§3.4).
                        if count == 0 {
                            operation.outcome = Outcome::Succeeded;
                        }
                        let count = i64::try_from(count).unwrap_or(i64::MAX);
                        operations::insert(tx, permit, &operation, count)?;
                        // The other accounts are provisioned, and the operation fails in the end.
                        if store::provisioning::find(tx, owner.1, &set.id)?.is_some()
                            && let Some(reason) =
                                app.own_rights(tx, &asking, owner, Change::Provision)?
                        {
                            let refused = (&operation.id, &reason);
                            batch::refuse(tx, permit, &app.world(now), owner, refused)?;
                        }
                    }
                }
                Ok(operation)
            })
            .await?;
        self.work().notify_one();
        Ok(operation)
    }

    /// How an operation of this kind went or goes.
    pub async fn get_operation(
        &self,
        cx: &Cx,
        instance: &InstanceId,
        kind: OperationKind,
        id: RequestId,
    ) -> Result<Operation, Error> {
        let action = match kind {
            OperationKind::Create => "sso:DescribeAccountAssignmentCreationStatus",
            OperationKind::Delete => "sso:DescribeAccountAssignmentDeletionStatus",
            OperationKind::Provision => "sso:DescribePermissionSetProvisioningStatus",
        };
        let asked = Asked::new(action).on_instance();
        let (found, _) = self.authorize_in(cx, instance, asked).await?;
        self.read(action, move |tx| {
            operations::find(tx, &id)?
                .filter(|operation| operation.instance == found.id && operation.task.kind() == kind)
                .ok_or_else(|| {
                    let kind = match kind {
                        OperationKind::Create | OperationKind::Delete => Kind::AssignmentOperation,
                        OperationKind::Provision => Kind::ProvisioningOperation,
                    };
                    Error::not_found(kind, &id).into()
                })
        })
        .await
    }

    /// The operations of this kind (of one status), newest first.
    pub async fn list_operations(
        &self,
        cx: &Cx,
        instance: &InstanceId,
        kind: OperationKind,
        status: Option<OperationStatus>,
        page: PageRequest,
    ) -> Result<Page<Operation>, Error> {
        let action = match kind {
            OperationKind::Create => "sso:ListAccountAssignmentCreationStatus",
            OperationKind::Delete => "sso:ListAccountAssignmentDeletionStatus",
            OperationKind::Provision => "sso:ListPermissionSetProvisioningStatus",
        };
        let asked = Asked::new(action).on_instance();
        let (found, _) = self.authorize_in(cx, instance, asked).await?;
        self.read(action, move |tx| {
            let before = page.after.as_deref().map(place_of_key).transpose()?;
            let limit = page.probe();
            let found = operations::list(tx, &found.id, kind, status, before, limit)?;
            Ok(Page::from_probe(found, &page, key_of_operation))
        })
        .await
    }

    /// The accounts that have the permission set, perhaps only those that (do not) have its
    /// newest definition.
    pub async fn list_accounts_for_provisioned_permission_set(
        &self,
        cx: &Cx,
        set: PermissionSetRef,
        status: Option<ProvisioningStatus>,
        page: PageRequest,
    ) -> Result<Page<AccountId>, Error> {
        let action = "sso:ListAccountsForProvisionedPermissionSet";
        self.read_set(cx, set, action, move |tx, set| {
            let (after, limit) = (page.after_or_empty(), page.probe());
            let accounts = store::provisioning::list_accounts(tx, &set.id, status, after, limit)?;
            Ok(Page::from_probe(accounts, &page, ToString::to_string))
        })
        .await
    }

    /// The permission sets that an account has, perhaps only those that (do not) have their
    /// newest definition there.
    pub async fn list_permission_sets_provisioned_to_account(
        &self,
        cx: &Cx,
        instance: &InstanceId,
        account: AccountId,
        status: Option<ProvisioningStatus>,
        page: PageRequest,
    ) -> Result<Page<PermissionSetId>, Error> {
        let action = "sso:ListPermissionSetsProvisionedToAccount";
        let asked = Asked::new(action).on_instance().on_account(&account);
        let (found, _) = self.authorize_in(cx, instance, asked).await?;
        self.read(action, move |tx| {
            let sets = store::provisioning::list_permission_sets(
                tx,
                &found.id,
                &account,
                status,
                page.after_or_empty(),
                page.probe(),
            )?;
            Ok(Page::from_probe(sets, &page, ToString::to_string))
        })
        .await
    }
}

fn key_of_operation(operation: &Operation) -> String {
    format!("{}|{}", operation.created_at.micros(), operation.id)
}

fn place_of_key(key: &str) -> Result<(Timestamp, &str), base::InvalidPageToken> {
    let (at, id) = key.split_once('|').ok_or(base::InvalidPageToken)?;
    let at = at.parse().map_err(|_not_a_number| base::InvalidPageToken)?;
    Ok((Timestamp::from_micros(at), id))
}
