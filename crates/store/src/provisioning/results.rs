//! How operations went in each account, and what failed for good.

use base::{AccountId, InstanceId, PermissionSetId, RequestId, Timestamp};
use db::{Error, Row, Tx, binds};
use domain::Permit;
use domain::assignment::{
    Operation, OperationStatus, Outcome, Progress, ProvisioningFailure, TargetResult,
};

use super::operations;

/// Where a list of failures goes on: before this instant, operation and account.
pub type Place<'a> = (Timestamp, &'a str, &'a str);

const INSERT_EVERYWHERE: &str = "INSERT INTO provisioning_results (operation_id, account_id, \
    instance_id, status, failure_reason, changed_at) \
    SELECT $1, account_id, instance_id, 'IN_PROGRESS', NULL, $2 \
    FROM provisioned_permission_sets WHERE permission_set_id = $3";
const FAIL: &str = "INSERT INTO provisioning_results (operation_id, account_id, instance_id, \
    status, failure_reason, changed_at) VALUES ($1, $2, $3, 'FAILED', $4, $5) \
    ON CONFLICT (operation_id, account_id) DO UPDATE SET status = 'FAILED', \
    failure_reason = excluded.failure_reason, changed_at = excluded.changed_at";
const SET_STATUS: &str = "UPDATE provisioning_results SET status = $1, failure_reason = NULL, \
    changed_at = $2 WHERE operation_id = $3 AND account_id = $4";
const DELETE: &str = "DELETE FROM provisioning_results WHERE operation_id = $1 \
    AND account_id = $2";
const COUNT: &str = "SELECT status, COUNT(*) FROM provisioning_results WHERE operation_id = $1 \
    GROUP BY status";
const FIND: &str = "SELECT account_id, status, failure_reason, changed_at \
    FROM provisioning_results WHERE operation_id = $1 AND account_id = $2";
const LIST: &str = "SELECT account_id, status, failure_reason, changed_at \
    FROM provisioning_results WHERE operation_id = $1 AND account_id > $2 \
    ORDER BY account_id LIMIT $3";
const LIST_OF_STATUS: &str = "SELECT account_id, status, failure_reason, changed_at \
    FROM provisioning_results WHERE operation_id = $1 AND status = $2 AND account_id > $3 \
    ORDER BY account_id LIMIT $4";
const FAILURES: &str = "SELECT operation_id, account_id, failure_reason, changed_at \
    FROM provisioning_results WHERE instance_id = $1 AND status = 'FAILED' \
    AND (changed_at, operation_id, account_id) < ($2, $3, $4) \
    ORDER BY changed_at DESC, operation_id DESC, account_id DESC LIMIT $5";

/// Notes an operation as under way in every account that has the permission set.
pub fn insert_everywhere(
    tx: &mut Tx<'_>,
    _permit: &Permit,
    operation: &RequestId,
    permission_set: &PermissionSetId,
    now: Timestamp,
) -> Result<(), Error> {
    tx.execute(INSERT_EVERYWHERE, binds![operation, now, permission_set])
        .map(drop)
}

/// Notes that an operation failed in an account, and why.
pub fn fail(
    tx: &mut Tx<'_>,
    _permit: &Permit,
    (operation, account, instance): (&RequestId, &AccountId, &InstanceId),
    reason: &str,
    now: Timestamp,
) -> Result<(), Error> {
    tx.post(FAIL, binds![operation, account, instance, reason, now])
}

/// Notes how an operation about all accounts stands in one of them, where it has not failed.
pub fn set_status(
    tx: &mut Tx<'_>,
    _permit: &Permit,
    (operation, account): (&RequestId, &AccountId),
    status: OperationStatus,
    now: Timestamp,
) -> Result<(), Error> {
    let binds = binds![status.as_str(), now, operation, account];
    tx.post(SET_STATUS, binds)
}

/// Forgets how an operation went in an account.
pub fn delete(
    tx: &mut Tx<'_>,
    _permit: &Permit,
    operation: &RequestId,
    account: &AccountId,
) -> Result<(), Error> {
    tx.execute(DELETE, binds![operation, account]).map(drop)
}

/// In how many accounts an operation is done, has failed and is under way.
pub fn count(tx: &mut Tx<'_>, operation: &Operation) -> Result<Progress, Error> {
    let mut progress = Progress::default();
    let mut add = |status: OperationStatus, count: u32| match status {
        OperationStatus::InProgress => progress.in_progress = count,
        OperationStatus::Succeeded => progress.succeeded = count,
        OperationStatus::Failed => progress.failed = count,
    };
    if operation.task.account().is_some() {
        add(operation.outcome.status(), 1);
        return Ok(progress);
    }
    for row in tx.query(COUNT, binds![&operation.id])? {
        add(status(&row.get::<String>(0)?)?, row.get(1)?);
    }
    Ok(progress)
}

/// How an operation stands in an account that it has a row for.
pub fn find(
    tx: &mut Tx<'_>,
    operation: &RequestId,
    account: &AccountId,
) -> Result<Option<TargetResult>, Error> {
    tx.find(FIND, binds![operation, account])?
        .as_ref()
        .map(result)
        .transpose()
}

/// The accounts after `after` (with one status) that an operation has rows for, in order.
pub fn list(
    tx: &mut Tx<'_>,
    operation: &RequestId,
    status: Option<OperationStatus>,
    after: &str,
    limit: i64,
) -> Result<Vec<TargetResult>, Error> {
    let rows = match status {
        None => tx.query(LIST, binds![operation, after, limit])?,
        Some(status) => tx.query(
            LIST_OF_STATUS,
            binds![operation, status.as_str(), after, limit],
        )?,
    };
    rows.iter().map(result).collect()
}

/// What failed in an instance before `before`, newest first.
pub fn list_failures(
    tx: &mut Tx<'_>,
    instance: &InstanceId,
    before: Option<Place<'_>>,
    limit: i64,
) -> Result<Vec<ProvisioningFailure>, Error> {
    let (at, operation, account) = before.unwrap_or((Timestamp::from_micros(i64::MAX), "", ""));
    let rows = tx.query(FAILURES, binds![instance, at, operation, account, limit])?;
    let mut failures = Vec::with_capacity(rows.len());
    for row in rows {
        let id: String = row.get(0)?;
        let id = RequestId::parse(&id)
            .map_err(|_invalid| Error::corrupt("provisioning_results.operation_id"))?;
        let Some(operation) = operations::find(tx, &id)? else {
            continue;
        };
        failures.push(ProvisioningFailure {
            operation,
            account: row.get(1)?,
            reason: row.get::<Option<String>>(2)?.unwrap_or_default(),
            failed_at: row.get(3)?,
        });
    }
    Ok(failures)
}

fn result(row: &Row) -> Result<TargetResult, Error> {
    let reason: Option<String> = row.get(2)?;
    Ok(TargetResult {
        account: row.get(0)?,
        outcome: match status(&row.get::<String>(1)?)? {
            OperationStatus::InProgress => Outcome::InProgress,
            OperationStatus::Succeeded => Outcome::Succeeded,
            OperationStatus::Failed => Outcome::Failed(reason.unwrap_or_default()),
        },
        changed_at: row.get(3)?,
    })
}

fn status(text: &str) -> Result<OperationStatus, Error> {
    OperationStatus::parse(text).ok_or_else(|| Error::corrupt("provisioning_results.status"))
}
