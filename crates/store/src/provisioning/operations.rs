//! Asynchronous operations: what callers asked for and poll.

use base::{AccountId, InstanceId, PermissionSetId, RequestId, Timestamp};
use db::{Error, Row, Tx, binds};
use domain::Permit;
use domain::assignment::{Operation, OperationKind, OperationStatus, Outcome, Principal, Task};

use crate::assignments::reasons;

macro_rules! select {
    ($rest:literal) => {
        concat!(
            "SELECT id, instance_id, kind, status, failure_reason, permission_set_id, account_id, \
             principal_kind, principal_id, created_at FROM assignment_operations ",
            $rest
        )
    };
}

const INSERT: &str = "INSERT INTO assignment_operations (id, instance_id, kind, status, \
    failure_reason, permission_set_id, account_id, principal_kind, principal_id, pending_jobs, \
    created_at, requested_by) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)";
const SET_EXPIRY: &str = "UPDATE assignment_operations SET expires_at = $1 WHERE id = $2";
const EXPIRY: &str = "SELECT expires_at FROM assignment_operations WHERE id = $1";
const AUTHOR: &str = "SELECT requested_by FROM assignment_operations WHERE id = $1";
const FIND: &str = select!("WHERE id = $1");
const LIST: &str = select!(
    "WHERE instance_id = $1 AND kind = $2 AND (created_at, id) < ($3, $4) \
     ORDER BY created_at DESC, id DESC LIMIT $5"
);
const LIST_OF_STATUS: &str = select!(
    "WHERE instance_id = $1 AND kind = $2 AND (created_at, id) < ($3, $4) AND status = $5 \
     ORDER BY created_at DESC, id DESC LIMIT $6"
);
// The right-hand sides see the row as it was.
const FINISH_JOB: &str = "UPDATE assignment_operations SET \
    failure_reason = COALESCE(failure_reason, $1), pending_jobs = pending_jobs - 1, \
    status = CASE WHEN pending_jobs > 1 THEN status \
        WHEN COALESCE(failure_reason, $1) IS NULL THEN 'SUCCEEDED' ELSE 'FAILED' END \
    WHERE id = $2";
const PRUNE: &str = "DELETE FROM assignment_operations WHERE id IN (\
    SELECT id FROM assignment_operations WHERE created_at < $1 AND pending_jobs = 0 \
    ORDER BY created_at LIMIT $2)";

/// Adds an operation that so many jobs will bring to its end.
pub fn insert(
    tx: &mut Tx<'_>,
    permit: &Permit,
    operation: &Operation,
    pending_jobs: i64,
) -> Result<(), Error> {
    let principal = operation.task.principal();
    let binds = binds![
        &operation.id,
        &operation.instance,
        operation.task.kind().as_str(),
        operation.outcome.status().as_str(),
        operation.outcome.failure_reason(),
        &operation.permission_set,
        operation.task.account(),
        principal.map(Principal::kind),
        principal.map(Principal::id),
        pending_jobs,
        operation.created_at,
        permit.author().map_or("", |author| author.arn.as_str()),
    ];
    tx.execute(INSERT, binds).map(drop)
}

/// The ARN of whoever asked for an operation; empty where nobody knows any more.
pub fn requested_by(tx: &mut Tx<'_>, id: &RequestId) -> Result<String, Error> {
    let row = tx.find(AUTHOR, binds![id])?;
    row.map_or(Ok(String::new()), |row| row.get(0))
}

/// Notes until when the assignment that an operation is to make is to be there.
pub fn update_expiry(
    tx: &mut Tx<'_>,
    _permit: &Permit,
    id: &RequestId,
    expires_at: Timestamp,
) -> Result<(), Error> {
    tx.execute(SET_EXPIRY, binds![expires_at, id]).map(drop)
}

/// Until when the assignment that an operation is to make is to be there; never where nothing is
/// said.
pub fn expiry(tx: &mut Tx<'_>, id: &RequestId) -> Result<Option<Timestamp>, Error> {
    let row = tx.find(EXPIRY, binds![id])?;
    let at = row.map(|row| row.get(0)).transpose()?;
    Ok(at.and_then(reasons::optional))
}

/// The operation of this id, where it is still known.
pub fn find(tx: &mut Tx<'_>, id: &RequestId) -> Result<Option<Operation>, Error> {
    tx.find(FIND, binds![id])?
        .as_ref()
        .map(operation)
        .transpose()
}

/// The operations of one kind (of one status) before `before`, newest first.
pub fn list(
    tx: &mut Tx<'_>,
    instance: &InstanceId,
    kind: OperationKind,
    status: Option<OperationStatus>,
    before: Option<(Timestamp, &str)>,
    limit: i64,
) -> Result<Vec<Operation>, Error> {
    let (at, id) = before.unwrap_or((Timestamp::from_micros(i64::MAX), ""));
    let kind = kind.as_str();
    let rows = match status {
        None => tx.query(LIST, binds![instance, kind, at, id, limit])?,
        Some(status) => tx.query(
            LIST_OF_STATUS,
            binds![instance, kind, at, id, status.as_str(), limit],
        )?,
    };
    rows.iter().map(operation).collect()
}

/// Counts one job of an operation as done, or as given up for a reason. The last one ends the
/// operation, FAILED if any was given up, with the first reason.
pub fn finish_job(
    tx: &mut Tx<'_>,
    _permit: &Permit,
    id: &RequestId,
    failure_reason: Option<&str>,
) -> Result<(), Error> {
    tx.execute(FINISH_JOB, binds![failure_reason, id]).map(drop)
}

/// Forgets up to `limit` ended operations from before `before`; answers how many.
pub fn delete_old(
    tx: &mut Tx<'_>,
    _permit: &Permit,
    before: Timestamp,
    limit: i64,
) -> Result<u64, Error> {
    tx.execute(PRUNE, binds![before, limit])
}

fn operation(row: &Row) -> Result<Operation, Error> {
    let kind: String = row.get(2)?;
    let status: String = row.get(3)?;
    let reason: Option<String> = row.get(4)?;
    let permission_set: PermissionSetId = row.get(5)?;
    let account: Option<AccountId> = row.get(6)?;
    let principal: Option<String> = row.get(7)?;
    let principal_id: Option<String> = row.get(8)?;
    let principal = principal
        .zip(principal_id)
        .and_then(|(kind, id)| Principal::parse(&kind, &id));
    let task = match (OperationKind::parse(&kind), account, principal) {
        (Some(OperationKind::Create), Some(account), Some(principal)) => {
            Task::Create { account, principal }
        }
        (Some(OperationKind::Delete), Some(account), Some(principal)) => {
            Task::Delete { account, principal }
        }
        (Some(OperationKind::Provision), Some(account), None) => Task::ProvisionAccount(account),
        (Some(OperationKind::Provision), None, None) => Task::ProvisionAll,
        _ => return Err(Error::corrupt("assignment_operations.kind")),
    };
    let outcome = match OperationStatus::parse(&status) {
        Some(OperationStatus::InProgress) => Outcome::InProgress,
        Some(OperationStatus::Succeeded) => Outcome::Succeeded,
        Some(OperationStatus::Failed) => Outcome::Failed(reason.unwrap_or_default()),
        None => return Err(Error::corrupt("assignment_operations.status")),
    };
    Ok(Operation {
        id: row.get(0)?,
        instance: row.get(1)?,
        permission_set,
        task,
        outcome,
        created_at: row.get(9)?,
    })
}
