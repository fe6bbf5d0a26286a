//! Account assignments, as their owners list them and as the access portal looks them up; why they
//! are there is below.

pub mod expiries;
pub mod reasons;
pub mod rules;

use std::collections::BTreeMap;

use base::{AccountId, IdentityStoreId, InstanceId, PermissionSetId, RoleId, Timestamp, UserId};
use db::{Error, Row, Tx, binds};
use domain::Permit;
use domain::assignment::{Assignment, Principal};
use domain::organization::AccountState;

use crate::history;
use crate::identity::lasts_of_user;
use crate::portal::AccountRow;

/// A permission set that a person may use in an account, for the access portal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Access {
    /// The account.
    pub account: AccountId,
    /// The permission set.
    pub permission_set: PermissionSetId,
    /// Its name, which the portal calls the role's name.
    pub permission_set_name: String,
    /// Seconds that credentials for it last.
    pub session_seconds: i64,
    /// The provisioned role.
    pub role: RoleId,
    /// When the last assignment that gives it ends; never where nothing is said. Only
    /// [`find_access`] tells.
    pub expires_at: Option<Timestamp>,
}

const EXISTS: &str = "SELECT EXISTS (SELECT 1 FROM account_assignments WHERE account_id = $1 \
    AND permission_set_id = $2 AND principal_kind = $3 AND principal_id = $4)";
const ANY: &str = "SELECT 1 FROM account_assignments WHERE account_id = $1 \
    AND permission_set_id = $2 LIMIT 1";
const LIST: &str = "SELECT account_id, permission_set_id, principal_kind, principal_id \
    FROM account_assignments WHERE account_id = $1 AND permission_set_id = $2 \
    AND (principal_kind, principal_id) > ($3, $4) \
    ORDER BY principal_kind, principal_id LIMIT $5";
const LIST_OF_PRINCIPAL: &str = "SELECT account_id, permission_set_id, principal_kind, \
    principal_id FROM account_assignments WHERE instance_id = $1 AND principal_kind = $2 \
    AND principal_id = $3 AND (account_id, permission_set_id) >= ($4, $5) \
    ORDER BY account_id, permission_set_id LIMIT $6";
const LIST_OF_PRINCIPAL_IN_ACCOUNT: &str = "SELECT account_id, permission_set_id, \
    principal_kind, principal_id FROM account_assignments WHERE instance_id = $1 \
    AND principal_kind = $2 AND principal_id = $3 AND account_id = $4 \
    AND permission_set_id >= $5 ORDER BY permission_set_id LIMIT $6";

const ACCOUNTS_OF: &str = "SELECT f.account_id, a.name, a.email, a.organization_id, a.state \
    FROM (SELECT DISTINCT account_id FROM account_assignments \
    WHERE instance_id = $1 AND principal_kind = $2 AND principal_id = $3 AND account_id > $4 \
    AND expires_at > $5 ORDER BY account_id LIMIT $6) f \
    LEFT JOIN accounts a ON a.id = f.account_id";
const ACCESS_OF: &str = "SELECT p.account_id, s.id, s.name, s.session_seconds, p.role_id \
    FROM account_assignments a \
    JOIN permission_sets s ON s.id = a.permission_set_id \
    JOIN provisioned_permission_sets p ON p.account_id = a.account_id \
        AND p.permission_set_id = a.permission_set_id \
    WHERE a.instance_id = $1 AND a.principal_kind = $2 AND a.principal_id = $3 \
        AND a.account_id = $4 AND s.name > $5 AND a.expires_at > $6 ORDER BY s.name LIMIT $7";
// From the user's groups to the assignments, and never the other way: a person is in a few groups,
// and of assignments there may be any number.
const FIND_ACCESS: &str = concat!(
    "SELECT p.account_id, s.id, s.name, s.session_seconds, p.role_id, \
     (SELECT MAX(e.expires_at) FROM (\
     SELECT a.expires_at FROM memberships m CROSS JOIN account_assignments a \
        WHERE m.identity_store_id = $1 AND m.user_id = $2 AND a.expires_at > $3 \
        AND a.principal_kind = 'GROUP' AND a.principal_id = m.group_id \
        AND a.account_id = p.account_id AND a.permission_set_id = s.id AND ",
    lasts_of_user!("$2", "$3"),
    " UNION ALL SELECT a.expires_at FROM account_assignments a \
        WHERE a.account_id = p.account_id AND a.permission_set_id = s.id \
        AND a.principal_kind = 'USER' AND a.principal_id = $2 AND a.expires_at > $3) e) \
     FROM permission_sets s JOIN provisioned_permission_sets p ON p.permission_set_id = s.id \
     WHERE s.instance_id = $4 AND s.name = $5 AND p.account_id = $6"
);

const IS_ENTITLED: &str = concat!(
    "SELECT EXISTS (SELECT 1 FROM users u WHERE u.identity_store_id = $1 \
     AND u.id = $2 AND u.status = 'ENABLED' AND (\
     EXISTS (SELECT 1 FROM account_assignments a WHERE a.account_id = $3 \
        AND a.permission_set_id = $4 AND a.principal_kind = 'USER' AND a.principal_id = $2 \
        AND a.expires_at > $5) \
     OR EXISTS (SELECT 1 FROM memberships m JOIN account_assignments a \
        ON a.account_id = $3 AND a.permission_set_id = $4 AND a.principal_kind = 'GROUP' \
        AND a.principal_id = m.group_id AND a.expires_at > $5 \
        WHERE m.identity_store_id = $1 AND m.user_id = $2 AND ",
    lasts_of_user!("$2", "$5"),
    ")))"
);

// In this order: pairs to look after, their jobs, then the assignments themselves.
const TARGETS_OF_PRINCIPAL: &str = "INSERT INTO provisioning_targets (permission_set_id, \
    account_id, instance_id, due_at, attempts) \
    SELECT permission_set_id, account_id, instance_id, $1, 0 \
    FROM account_assignments WHERE instance_id = $2 AND principal_kind = $3 \
    AND principal_id = $4 ON CONFLICT (permission_set_id, account_id) \
    DO UPDATE SET due_at = provisioning_targets.due_at";
const JOBS_OF_PRINCIPAL: &str = "INSERT INTO provisioning_jobs (permission_set_id, account_id, \
    place, operation_id) SELECT a.permission_set_id, a.account_id, \
    (SELECT COALESCE(MAX(j.place), 0) + 1 FROM provisioning_jobs j \
        WHERE j.permission_set_id = a.permission_set_id AND j.account_id = a.account_id), '' \
    FROM account_assignments a WHERE a.instance_id = $1 AND a.principal_kind = $2 \
    AND a.principal_id = $3";
const DELETE_REASONS_OF_PRINCIPAL: &str = "DELETE FROM assignment_reasons WHERE \
    (account_id, permission_set_id, principal_kind, principal_id) IN (\
        SELECT account_id, permission_set_id, principal_kind, principal_id \
        FROM account_assignments WHERE instance_id = $1 AND principal_kind = $2 \
        AND principal_id = $3)";
const DELETE_OF_PRINCIPAL: &str = "DELETE FROM account_assignments WHERE instance_id = $1 \
    AND principal_kind = $2 AND principal_id = $3";

// The same of an account that leaves or is closed.
const TARGETS_OF_ACCOUNT: &str = "INSERT INTO provisioning_targets (permission_set_id, \
    account_id, instance_id, due_at, attempts) \
    SELECT permission_set_id, account_id, instance_id, $1, 0 \
    FROM provisioned_permission_sets WHERE account_id = $2 \
    ON CONFLICT (permission_set_id, account_id) \
    DO UPDATE SET due_at = provisioning_targets.due_at";
const JOBS_OF_ACCOUNT: &str = "INSERT INTO provisioning_jobs (permission_set_id, account_id, \
    place, operation_id) SELECT a.permission_set_id, a.account_id, \
    (SELECT COALESCE(MAX(j.place), 0) + 1 FROM provisioning_jobs j \
        WHERE j.permission_set_id = a.permission_set_id AND j.account_id = a.account_id), '' \
    FROM provisioned_permission_sets a WHERE a.account_id = $1";
const LIST_OF_ACCOUNT: &str = "SELECT account_id, permission_set_id, principal_kind, \
    principal_id, instance_id FROM account_assignments WHERE account_id = $1";
const DELETE_REASONS_OF_ACCOUNT: &str = "DELETE FROM assignment_reasons WHERE account_id = $1";
const DELETE_OF_ACCOUNT: &str = "DELETE FROM account_assignments WHERE account_id = $1";

/// Adds a direct assignment without an end, or gives one that is there no end.
pub fn insert(
    tx: &mut Tx<'_>,
    permit: &Permit,
    instance: &InstanceId,
    assignment: &Assignment,
    now: Timestamp,
) -> Result<(), Error> {
    reasons::put_direct(tx, permit, instance, assignment, None, now)
}

/// Whether there is this assignment.
pub fn exists(tx: &mut Tx<'_>, assignment: &Assignment) -> Result<bool, Error> {
    let (account, set) = (&assignment.account, &assignment.permission_set);
    is_assigned(tx, account, set, &assignment.principal)
}

/// Whether anybody is assigned to a permission set in an account.
pub fn any(
    tx: &mut Tx<'_>,
    account: &AccountId,
    permission_set: &PermissionSetId,
) -> Result<bool, Error> {
    Ok(tx.find(ANY, binds![account, permission_set])?.is_some())
}

/// The assignments of a permission set in an account after `after`, in order of their principals.
pub fn list(
    tx: &mut Tx<'_>,
    account: &AccountId,
    permission_set: &PermissionSetId,
    after: Option<&Principal>,
    limit: i64,
) -> Result<Vec<Assignment>, Error> {
    let (kind, id) = after.map_or(("", ""), |principal| (principal.kind(), principal.id()));
    tx.query(LIST, binds![account, permission_set, kind, id, limit])?
        .iter()
        .map(assignment)
        .collect()
}

/// The assignments of any of `principals` (everywhere, or in `account`) after `after`, in order
/// of account, permission set and principal.
pub fn list_of_principals(
    tx: &mut Tx<'_>,
    instance: &InstanceId,
    principals: &[Principal],
    account: Option<&AccountId>,
    after: Option<&Assignment>,
    limit: i64,
) -> Result<Vec<Assignment>, Error> {
    let (from_account, from_set) = after.map_or(("", ""), |after| {
        (after.account.as_str(), after.permission_set.as_str())
    });
    // One more, because the row of `after` itself may be the first.
    let fetch = limit.saturating_add(1);
    let mut found = BTreeMap::new();
    for principal in principals {
        let (kind, id) = (principal.kind(), principal.id());
        let rows = match account {
            None => tx.query(
                LIST_OF_PRINCIPAL,
                binds![instance, kind, id, from_account, from_set, fetch],
            )?,
            Some(account) => tx.query(
                LIST_OF_PRINCIPAL_IN_ACCOUNT,
                binds![instance, kind, id, account, from_set, fetch],
            )?,
        };
        for row in &rows {
            let assignment = assignment(row)?;
            if after.is_none_or(|after| place(&assignment) > place(after)) {
                found.insert(place(&assignment), assignment);
            }
        }
    }
    Ok(found.into_values().take(count(limit)).collect())
}

/// Accounts in which any of `principals` has an assignment, in order of their ids, each with what is
/// shown of it where it is active.
pub fn accounts_of(
    tx: &mut Tx<'_>,
    instance: &InstanceId,
    principals: &[Principal],
    now: Timestamp,
    (after, limit): (&str, i64),
) -> Result<Vec<(AccountId, Option<AccountRow>)>, Error> {
    let mut accounts = BTreeMap::new();
    for principal in principals {
        let (kind, id) = (principal.kind(), principal.id());
        let binds = binds![instance, kind, id, after, now, limit];
        for row in tx.query(ACCOUNTS_OF, binds)? {
            let id: AccountId = row.get(0)?;
            let state: Option<String> = row.get(4)?;
            let is_active = state.is_some_and(|state| state == AccountState::Active.as_str());
            let shown = if is_active {
                Some(AccountRow {
                    id: id.clone(),
                    name: row.get(1)?,
                    email: row.get(2)?,
                    organization: row.get(3)?,
                })
            } else {
                None
            };
            accounts.insert(id, shown);
        }
    }
    Ok(accounts.into_iter().take(count(limit)).collect())
}

/// What any of `principals` may use in `account`, in order of the permission sets' names.
pub fn access_of(
    tx: &mut Tx<'_>,
    instance: &InstanceId,
    principals: &[Principal],
    account: &AccountId,
    now: Timestamp,
    (after_name, limit): (&str, i64),
) -> Result<Vec<Access>, Error> {
    let mut found = BTreeMap::new();
    for principal in principals {
        let (kind, id) = (principal.kind(), principal.id());
        let binds = binds![instance, kind, id, account, after_name, now, limit];
        for row in tx.query(ACCESS_OF, binds)? {
            let access = access(&row)?;
            found.insert(access.permission_set_name.clone(), access);
        }
    }
    Ok(found.into_values().take(count(limit)).collect())
}

/// What a user may use in an account, directly or through a group, by the name of its permission set.
pub fn find_access(
    tx: &mut Tx<'_>,
    instance: &InstanceId,
    (identity_store, user): (&IdentityStoreId, &UserId),
    (account, permission_set_name): (&AccountId, &str),
    now: Timestamp,
) -> Result<Option<Access>, Error> {
    let binds = binds![
        identity_store,
        user,
        now,
        instance,
        permission_set_name,
        account
    ];
    let Some(row) = tx.find(FIND_ACCESS, binds)? else {
        return Ok(None);
    };
    let latest: Option<Timestamp> = row.get(5)?;
    let Some(latest) = latest else {
        return Ok(None);
    };
    Ok(Some(Access {
        expires_at: reasons::optional(latest),
        ..access(&row)?
    }))
}

/// Whether a user is enabled, and at `now` assigned to a permission set in an account, directly or
/// through a group. Asked for every request that is signed with credentials of the access portal.
pub fn is_entitled(
    tx: &mut Tx<'_>,
    (identity_store, user): (&IdentityStoreId, &UserId),
    (account, permission_set): (&AccountId, &PermissionSetId),
    now: Timestamp,
) -> Result<bool, Error> {
    tx.scalar(
        IS_ENTITLED,
        binds![identity_store, user, account, permission_set, now],
    )
}

/// Removes every assignment of a deleted principal, to accounts and to applications, and every
/// entitlement, and asks the reconciler to look after the roles that nobody is assigned to any more.
pub fn delete_of_principal(
    tx: &mut Tx<'_>,
    permit: &Permit,
    instance: &InstanceId,
    principal: &Principal,
    now: Timestamp,
) -> Result<(), Error> {
    let (kind, id) = (principal.kind(), principal.id());
    tx.execute(TARGETS_OF_PRINCIPAL, binds![now, instance, kind, id])?;
    tx.execute(JOBS_OF_PRINCIPAL, binds![instance, kind, id])?;
    let all = binds![instance, kind, id, "", "", i64::MAX];
    for row in tx.query(LIST_OF_PRINCIPAL, all)? {
        let ended = assignment(&row)?;
        // What has ended before is told to have ended then.
        reasons::expire(tx, permit, &ended, now)?;
        let before = reasons::list(tx, &ended)?;
        if !before.is_empty() {
            history::assignment(tx, permit, instance, &ended, (&before, &[]))?;
        }
    }
    tx.execute(DELETE_REASONS_OF_PRINCIPAL, binds![instance, kind, id])?;
    tx.execute(DELETE_OF_PRINCIPAL, binds![instance, kind, id])?;
    crate::account_access::delete_of_principal(tx, permit, instance, principal)?;
    rules::delete_principal(tx, permit, principal, now)?;
    crate::applications::assignments::delete_of_principal(tx, instance, principal)
}

fn is_assigned(
    tx: &mut Tx<'_>,
    account: &AccountId,
    permission_set: &PermissionSetId,
    principal: &Principal,
) -> Result<bool, Error> {
    let (kind, id) = (principal.kind(), principal.id());
    tx.scalar(EXISTS, binds![account, permission_set, kind, id])
}

/// Removes every assignment and entitlement in an account with all reasons for them, and leaves to
/// the reconciler what was provisioned there.
pub fn delete_of_account(
    tx: &mut Tx<'_>,
    permit: &Permit,
    account: &AccountId,
    now: Timestamp,
) -> Result<(), Error> {
    crate::account_access::delete_of_account(tx, permit, account)?;
    tx.execute(TARGETS_OF_ACCOUNT, binds![now, account])?;
    tx.execute(JOBS_OF_ACCOUNT, binds![account])?;
    for row in tx.query(LIST_OF_ACCOUNT, binds![account])? {
        let ended = assignment(&row)?;
        let instance: InstanceId = row.get(4)?;
        reasons::expire(tx, permit, &ended, now)?;
        let before = reasons::list(tx, &ended)?;
        if !before.is_empty() {
            history::assignment(tx, permit, &instance, &ended, (&before, &[]))?;
        }
    }
    tx.execute(DELETE_REASONS_OF_ACCOUNT, binds![account])?;
    tx.execute(DELETE_OF_ACCOUNT, binds![account]).map(drop)
}

/// Where an assignment stands in lists over several principals: what the database sorts by.
fn place(assignment: &Assignment) -> (String, String, &'static str, String) {
    (
        assignment.account.to_string(),
        assignment.permission_set.to_string(),
        assignment.principal.kind(),
        assignment.principal.id().to_owned(),
    )
}

fn count(limit: i64) -> usize {
    usize::try_from(limit).unwrap_or(usize::MAX)
}

fn assignment(row: &Row) -> Result<Assignment, Error> {
    let (kind, id): (String, String) = (row.get(2)?, row.get(3)?);
    Ok(Assignment {
        account: row.get(0)?,
        permission_set: row.get(1)?,
        principal: Principal::parse(&kind, &id)
            .ok_or_else(|| Error::corrupt("account_assignments.principal_kind"))?,
    })
}

fn access(row: &Row) -> Result<Access, Error> {
    Ok(Access {
        account: row.get(0)?,
        permission_set: row.get(1)?,
        permission_set_name: row.get(2)?,
        session_seconds: row.get(3)?,
        role: row.get(4)?,
        expires_at: None,
    })
}
