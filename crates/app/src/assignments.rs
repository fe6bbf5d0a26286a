//! Account assignments: asked for here, brought about by [`crate::provisioning`].

pub(crate) mod covering;
mod expiry;
pub mod rules;

use base::{
    AccountId, InstanceId, OrganizationId, Page, PageRequest, PermissionSetId, RequestId, Timestamp,
};
use db::Tx;
use domain::assignment::{Assignment, Operation, OperationKind, Outcome, Principal, Task};
use domain::assignment_rule::{check_expiry, held_by_rules};
use domain::instance::Instance;
use domain::organization::{AccountState, IDENTITY_CENTER};
use domain::provisioning::{FailureReason, too_many_in_account};
use domain::quota::Quota;
use domain::{Error, Kind};

use crate::instances::Asked;
use crate::permission_sets::{PermissionSetRef, require};
use crate::provisioning::Change;
use crate::{App, Cx, Failure};

/// An assignment to be made or removed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AssignmentCommand {
    /// Which permission set.
    pub permission_set: PermissionSetRef,
    /// In which account.
    pub account: AccountId,
    /// For whom.
    pub principal: Principal,
}

impl App {
    /// Asks for an assignment. One that exists already ends well, without a second row.
    ///
    /// DIFFERENCE: operations on the same account and permission set wait for each other in the
    /// order they came in, where AWS refuses the later one with a `ConflictException` (§3.4).
    /// DIFFERENCE: AWS's limit of 15 outstanding requests holds only where the operator sets it
    /// (§2.1).
    pub async fn create_account_assignment(
        &self,
        cx: &Cx,
        command: AssignmentCommand,
    ) -> Result<Operation, Error> {
        self.ask_for_assignment(cx, "sso:CreateAccountAssignment", command, None)
            .await
    }

    /// Asks for an assignment, for good or until `expires_at`.
    async fn ask_for_assignment(
        &self,
        cx: &Cx,
        action: &'static str,
        command: AssignmentCommand,
        expires_at: Option<Timestamp>,
    ) -> Result<Operation, Error> {
        let quotas = self.quotas();
        let set = &command.permission_set;
        let (instance, permit) = self
            .authorize_in(cx, &set.instance, command.asked(action))
            .await?;
        if let Some(at) = expires_at {
            check_expiry(at, cx.now())?;
        }
        let operation = self.operation(cx, set, command.task(true));
        let (app, asking) = (self.clone(), cx.clone());
        let operation = self
            .change(cx, permit, action, move |tx, permit| {
                let set = require(tx, &command.permission_set)?;
                // AWS: that these two are refused at once is unconfirmed (§3.4).
                if account_state(tx, &instance, &command.account)?.is_none() {
                    return Err(Error::not_found(Kind::Account, &command.account).into());
                }
                require_principal(tx, &instance, &command.principal)?;
                app.keep_few(tx, &instance.id, OperationKind::Create)?;
                check_account_quota(tx, &command, quotas.of(Quota::PermissionSetsPerAccount))?;
                if command.account == instance.owner {
                    let pair = (&set, &command.account);
                    if let Some(reason) = app.own_rights(tx, &asking, pair, Change::Assign)? {
                        fail(tx, permit, &operation, &reason)?;
                        return Ok(operation.clone());
                    }
                }
                enqueue(tx, permit, &operation, &command.account)?;
                if let Some(at) = expires_at {
                    let id = &operation.id;
                    store::provisioning::operations::update_expiry(tx, permit, id, at)?;
                }
                Ok(operation.clone())
            })
            .await?;
        self.work().notify_one();
        Ok(operation)
    }

    /// Asks for the end of a direct assignment. Where an assignment rule wants it as well, it stays
    /// and the operation ends well; where nothing but a rule does, the rule is named.
    pub async fn delete_account_assignment(
        &self,
        cx: &Cx,
        command: AssignmentCommand,
    ) -> Result<Operation, Error> {
        let set = &command.permission_set;
        let action = "sso:DeleteAccountAssignment";
        let (instance, permit) = self
            .authorize_in(cx, &set.instance, command.asked(action))
            .await?;
        let operation = self.operation(cx, set, command.task(false));
        let (app, asking, now) = (self.clone(), cx.clone(), cx.now());
        let operation = self
            .change(cx, permit, action, move |tx, permit| {
                let set = require(tx, &command.permission_set)?;
                // AWS: synchronous ResourceNotFoundException and FAILED have both been seen
                // (§3.4). Where other operations are still waiting, the reconciler decides.
                let (id, account) = (&command.permission_set.id, &command.account);
                if !store::provisioning::jobs::any(tx, id, account)? {
                    let assignment = command.assignment();
                    if !store::assignments::exists(tx, &assignment)? {
                        let principal = command.principal.id();
                        return Err(Error::not_found(Kind::AccountAssignment, principal).into());
                    }
                    let rules = store::assignments::reasons::held_by(tx, &assignment, now)?;
                    if !rules.is_empty() {
                        return Err(held_by_rules(&rules::names(tx, &rules)?).into());
                    }
                }
                if *account == instance.owner {
                    let pair = (&set, account);
                    if let Some(reason) = app.own_rights(tx, &asking, pair, Change::Unassign)? {
                        fail(tx, permit, &operation, &reason)?;
                        return Ok(operation.clone());
                    }
                }
                enqueue(tx, permit, &operation, account)?;
                Ok(operation.clone())
            })
            .await?;
        self.work().notify_one();
        Ok(operation)
    }

    /// The assignments of a permission set in an account; a group's stays the group's.
    pub async fn list_account_assignments(
        &self,
        cx: &Cx,
        set: PermissionSetRef,
        account: AccountId,
        page: PageRequest,
    ) -> Result<Page<Assignment>, Error> {
        let action = "sso:ListAccountAssignments";
        let asked = set.asked(action).on_account(&account);
        self.authorize_in(cx, &set.instance, asked).await?;
        self.read(action, move |tx| {
            let set = require(tx, &set)?;
            let after = page.after.as_deref().map(principal_of_key).transpose()?;
            let (after, limit) = (after.as_ref(), page.probe());
            let found = store::assignments::list(tx, &account, &set.id, after, limit)?;
            Ok(Page::from_probe(found, &page, |last| {
                key_of_principal(&last.principal)
            }))
        })
        .await
    }

    /// The assignments of a principal, and where it is a user, of its groups.
    pub async fn list_account_assignments_for_principal(
        &self,
        cx: &Cx,
        instance: &InstanceId,
        principal: Principal,
        account: Option<AccountId>,
        page: PageRequest,
    ) -> Result<Page<Assignment>, Error> {
        let action = "sso:ListAccountAssignmentsForPrincipal";
        let asked = Asked::new(action).on_instance();
        let (instance, _) = self.authorize_in(cx, instance, asked).await?;
        let now = cx.now();
        self.read(action, move |tx| {
            require_principal(tx, &instance, &principal)?;
            let mut principals = vec![principal.clone()];
            if let Principal::User(user) = &principal {
                let store = &instance.identity_store_id;
                let groups = store::identity::group_ids_of_user(tx, store, user, now)?;
                principals.extend(groups.into_iter().map(Principal::Group));
            }
            let after = page.after.as_deref().map(assignment_of_key).transpose()?;
            let found = store::assignments::list_of_principals(
                tx,
                &instance.id,
                &principals,
                account.as_ref(),
                after.as_ref(),
                page.probe(),
            )?;
            Ok(Page::from_probe(found, &page, key_of_assignment))
        })
        .await
    }

    pub(crate) fn operation(&self, cx: &Cx, set: &PermissionSetRef, task: Task) -> Operation {
        Operation {
            id: RequestId::generate(self.entropy()),
            instance: set.instance.clone(),
            permission_set: set.id.clone(),
            task,
            outcome: Outcome::InProgress,
            created_at: cx.now(),
        }
    }
}

impl AssignmentCommand {
    fn asked(&self, action: &'static str) -> Asked {
        self.permission_set.asked(action).on_account(&self.account)
    }

    fn assignment(&self) -> Assignment {
        Assignment {
            account: self.account.clone(),
            permission_set: self.permission_set.id.clone(),
            principal: self.principal.clone(),
        }
    }

    fn task(&self, create: bool) -> Task {
        let (account, principal) = (self.account.clone(), self.principal.clone());
        if create {
            Task::Create { account, principal }
        } else {
            Task::Delete { account, principal }
        }
    }
}

/// Leaves an operation about one account to the reconciler.
pub(crate) fn enqueue(
    tx: &mut Tx<'_>,
    permit: &domain::Permit,
    operation: &Operation,
    account: &AccountId,
) -> Result<(), db::Error> {
    store::provisioning::operations::insert(tx, permit, operation, 1)?;
    let (set, id, now) = (
        &operation.permission_set,
        &operation.id,
        operation.created_at,
    );
    store::provisioning::jobs::insert(tx, permit, set, account, id, now)
}

/// Keeps an operation that fails before it has begun: its caller learns the reason from its status.
pub(crate) fn fail(
    tx: &mut Tx<'_>,
    permit: &domain::Permit,
    operation: &Operation,
    reason: &FailureReason,
) -> Result<(), db::Error> {
    let failed = Operation {
        outcome: Outcome::Failed(reason.to_string()),
        ..operation.clone()
    };
    store::provisioning::operations::insert(tx, permit, &failed, 0)?;
    let Some(account) = operation.task.account() else {
        return Ok(());
    };
    let place = (&operation.id, account, &operation.instance);
    let (reason, now) = (reason.to_string(), operation.created_at);
    store::provisioning::results::fail(tx, permit, place, &reason, now)
}

/// The state of an account that the instance may provision: its owner's, or one of the owner's
/// organization.
pub(crate) fn account_state(
    tx: &mut Tx<'_>,
    instance: &Instance,
    account: &AccountId,
) -> Result<Option<AccountState>, db::Error> {
    if *account == instance.owner {
        return Ok(Some(AccountState::Active));
    }
    let organization = store::organizations::find_organization_of_account(tx, account)?;
    let Some(organization) = organization.filter(|o| o.management_account == instance.owner) else {
        return Ok(None);
    };
    if !has_trusted_access(tx, &organization.id)? {
        return Ok(None);
    }
    let account = store::organizations::find_account(tx, account)?;
    Ok(account.map(|account| account.state))
}

/// Whether Identity Center may work in the members of an organization; without, it does not know
/// them, and what it provisioned there stays (§3.5).
pub(crate) fn has_trusted_access(
    tx: &mut Tx<'_>,
    organization: &OrganizationId,
) -> Result<bool, db::Error> {
    store::organizations::services::is_enabled(tx, organization, IDENTITY_CENTER)
}

/// Whether a user or group is in the instance's identity store.
pub(crate) fn principal_exists(
    tx: &mut Tx<'_>,
    instance: &Instance,
    principal: &Principal,
) -> Result<bool, db::Error> {
    let store = &instance.identity_store_id;
    Ok(match principal {
        Principal::User(id) => store::identity::find_user(tx, store, id)?.is_some(),
        Principal::Group(id) => store::identity::find_group(tx, store, id)?.is_some(),
    })
}

pub(crate) fn require_principal(
    tx: &mut Tx<'_>,
    instance: &Instance,
    principal: &Principal,
) -> Result<(), Failure> {
    if principal_exists(tx, instance, principal)? {
        return Ok(());
    }
    let kind = match principal {
        Principal::User(_) => Kind::User,
        Principal::Group(_) => Kind::Group,
    };
    Err(Error::not_found(kind, principal.id()).into())
}

/// Refuses one more permission set in an account that is full.
fn check_account_quota(
    tx: &mut Tx<'_>,
    command: &AssignmentCommand,
    most: i64,
) -> Result<(), Failure> {
    let (account, id) = (&command.account, &command.permission_set.id);
    if store::provisioning::find(tx, account, id)?.is_none()
        && i64::from(store::provisioning::count_in_account(tx, account)?) >= most
    {
        return Err(Error::limit(too_many_in_account(account, most)).into());
    }
    Ok(())
}

pub(crate) fn key_of_principal(principal: &Principal) -> String {
    format!("{}/{}", principal.kind(), principal.id())
}

pub(crate) fn principal_of_key(key: &str) -> Result<Principal, base::InvalidPageToken> {
    key.split_once('/')
        .and_then(|(kind, id)| Principal::parse(kind, id))
        .ok_or(base::InvalidPageToken)
}

fn key_of_assignment(assignment: &Assignment) -> String {
    let principal = key_of_principal(&assignment.principal);
    format!(
        "{}|{}|{principal}",
        assignment.account, assignment.permission_set
    )
}

fn assignment_of_key(key: &str) -> Result<Assignment, base::InvalidPageToken> {
    let mut parts = key.splitn(3, '|');
    let mut part = || parts.next().ok_or(base::InvalidPageToken);
    let invalid = |_: base::InvalidId| base::InvalidPageToken;
    Ok(Assignment {
        account: AccountId::parse(part()?).map_err(invalid)?,
        permission_set: PermissionSetId::parse(part()?).map_err(invalid)?,
        principal: principal_of_key(part()?)?,
    })
}
