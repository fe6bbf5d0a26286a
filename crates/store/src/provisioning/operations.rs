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
             principal_kind, principal_id, created_at, requested_by, expires_at \
             FROM assignment_operations ",
            $rest
        )
    };
}

const INSERT: &str = "INSERT INTO assignment_operations (id, instance_id, kind, status, \
    failure_reason, permission_set_id, account_id, principal_kind, principal_id, pending_jobs, \
    created_at, requested_by) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)";
const SET_EXPIRY: &str = "UPDATE assignment_operations SET expires_at = $1 WHERE id = $2";
const FIND: &str = select!("WHERE id = $1");
const LIST: &str = select!(
    "WHERE instance_id = $1 AND kind = $2 AND (created_at, id) < ($3, $4) \
     ORDER BY created_at DESC, id DESC LIMIT $5"
);
const LIST_OF_STATUS: &str = select!(
    "WHERE instance_id = $1 AND kind = $2 AND (created_at, id) < ($3, $4) AND status = $5 \
     ORDER BY created_at DESC, id DESC LIMIT $6"
);
const LIST_CREATED_AT: &str =
    select!("WHERE instance_id = $1 AND kind = $2 AND created_at = $3 ORDER BY id LIMIT $4");
// The right-hand sides see the row as it was.
macro_rules! finish_jobs {
    ($rest:literal) => {
        concat!(
            "UPDATE assignment_operations SET \
             failure_reason = COALESCE(failure_reason, $1), pending_jobs = pending_jobs - $2, \
             status = CASE WHEN pending_jobs > $2 THEN status \
                 WHEN COALESCE(failure_reason, $1) IS NULL THEN 'SUCCEEDED' ELSE 'FAILED' END \
             WHERE id = $3",
            $rest
        )
    };
}
const FINISH_JOBS: &str = finish_jobs!(" RETURNING pending_jobs, account_id");
const FINISH_JOBS_OF_ONE: &str = finish_jobs!("");
const FIRST_FAILURE: &str = "SELECT failure_reason FROM assignment_operations WHERE id = $1";
const CONCLUDE: &str = "UPDATE assignment_operations SET status = $1, failure_reason = $2 \
    WHERE id = $3";
const REOPEN: &str = "UPDATE assignment_operations SET status = 'IN_PROGRESS', \
    failure_reason = NULL, pending_jobs = pending_jobs + 1 WHERE id = $1";
// Failures are kept for longer, so that they can still be looked into and retried.
macro_rules! old {
    ($start:literal) => {
        concat!(
            $start,
            " IN (SELECT id FROM assignment_operations WHERE created_at < $1 \
             AND pending_jobs = 0 AND (status <> 'FAILED' OR created_at < $2) \
             ORDER BY created_at LIMIT $3)"
        )
    };
}
const PRUNE_RESULTS: &str = old!("DELETE FROM provisioning_results WHERE operation_id");
const PRUNE: &str = old!("DELETE FROM assignment_operations WHERE id");

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
    tx.post(INSERT, binds)
}

/// An operation with what is to be known to do it.
#[derive(Debug, Clone)]
pub struct Order {
    /// What is to be done.
    pub operation: Operation,
    /// The ARN of whoever asked for it; empty where nobody knows any more.
    pub author: String,
    /// Until when the assignment that it is to make is to be there; never where nothing is said.
    pub expires_at: Option<Timestamp>,
}

/// The operation of each of these ids, where it is still known.
pub fn find_each(tx: &mut Tx<'_>, ids: &[&RequestId]) -> Result<Vec<Option<Order>>, Error> {
    let each: Vec<_> = ids.iter().map(|id| binds![*id].to_vec()).collect();
    let answers = tx.query_each(FIND, &each)?;
    let found = |rows: &Vec<Row>| rows.first().map(order).transpose();
    answers.iter().map(found).collect()
}

/// An operation, where it is still known, with what is to be known to do it.
pub fn find_order(tx: &mut Tx<'_>, id: &RequestId) -> Result<Option<Order>, Error> {
    tx.find(FIND, binds![id])?.as_ref().map(order).transpose()
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

/// Up to `limit` operations of each kind that were asked for at exactly this instant.
pub fn list_created_at(
    tx: &mut Tx<'_>,
    instance: &InstanceId,
    at: Timestamp,
    limit: i64,
) -> Result<Vec<Operation>, Error> {
    let mut found = Vec::new();
    for kind in OperationKind::ALL {
        let rows = tx.query(LIST_CREATED_AT, binds![instance, kind.as_str(), at, limit])?;
        for row in &rows {
            found.push(operation(row)?);
        }
    }
    Ok(found)
}

/// Counts so many jobs of an operation as done, or as given up for a reason. The last one ends an
/// operation about one account; `true` where one about all accounts has none left, and is to be
/// concluded.
pub fn finish_jobs(
    tx: &mut Tx<'_>,
    _permit: &Permit,
    id: &RequestId,
    count: u32,
    failure_reason: Option<&str>,
) -> Result<bool, Error> {
    let Some(row) = tx.find(FINISH_JOBS, binds![failure_reason, count, id])? else {
        return Ok(false);
    };
    let (pending, account): (i64, Option<AccountId>) = (row.get(0)?, row.get(1)?);
    Ok(pending == 0 && account.is_none())
}

/// The same for an operation about one account.
pub fn finish_jobs_of_one(
    tx: &mut Tx<'_>,
    _permit: &Permit,
    id: &RequestId,
    count: u32,
    failure_reason: Option<&str>,
) -> Result<(), Error> {
    tx.post(FINISH_JOBS_OF_ONE, binds![failure_reason, count, id])
}

/// Ends an operation about all accounts.
pub fn conclude(
    tx: &mut Tx<'_>,
    _permit: &Permit,
    id: &RequestId,
    outcome: &Outcome,
) -> Result<(), Error> {
    let binds = binds![outcome.status().as_str(), outcome.failure_reason(), id];
    tx.execute(CONCLUDE, binds).map(drop)
}

/// Takes up an operation again that failed, for one more job.
pub fn reopen(tx: &mut Tx<'_>, _permit: &Permit, id: &RequestId) -> Result<(), Error> {
    tx.execute(REOPEN, binds![id]).map(drop)
}

/// Why the first of an operation's jobs failed, if one did.
pub fn first_failure(tx: &mut Tx<'_>, id: &RequestId) -> Result<Option<String>, Error> {
    let row = tx.find(FIRST_FAILURE, binds![id])?;
    row.map_or(Ok(None), |row| row.get(0))
}

/// Forgets up to `limit` ended operations from before `before`, where they failed only those from
/// before `failed_before`; answers how many.
pub fn delete_old(
    tx: &mut Tx<'_>,
    _permit: &Permit,
    before: Timestamp,
    failed_before: Timestamp,
    limit: i64,
) -> Result<u64, Error> {
    tx.execute(PRUNE_RESULTS, binds![before, failed_before, limit])?;
    tx.execute(PRUNE, binds![before, failed_before, limit])
}

fn order(row: &Row) -> Result<Order, Error> {
    Ok(Order {
        operation: operation(row)?,
        author: row.get(10)?,
        expires_at: reasons::optional(row.get(11)?),
    })
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
