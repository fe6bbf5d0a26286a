//! Who used what and when, reports of it, and tasks whose outcome is asked for later.

use base::{AccountId, Timestamp};
use db::{Error, Row, Tx, binds};
use domain::Permit;

/// A task that somebody asks the outcome of later.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Task {
    /// What it is asked for by.
    pub id: String,
    /// Whose it is.
    pub account: AccountId,
    /// What sort of task.
    pub kind: String,
    /// What it is about, JSON.
    pub subject: String,
    /// When it was asked for.
    pub created_at: Timestamp,
}

/// When a principal last called an operation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Access {
    /// Such as `iam.amazonaws.com`.
    pub source: String,
    /// Such as `ListRoles`.
    pub event_name: String,
    /// When.
    pub at: Timestamp,
    /// Where.
    pub region: String,
}

const INSERT_TASK: &str = "INSERT INTO iam_tasks (id, account_id, kind, subject, created_at) \
    VALUES ($1, $2, $3, $4, $5)";
const FIND_TASK: &str =
    "SELECT id, account_id, kind, subject, created_at FROM iam_tasks WHERE id = $1";
const DELETE_OLD_TASKS: &str = "DELETE FROM iam_tasks WHERE account_id = $1 AND created_at < $2";
const PUT_REPORT: &str = "INSERT INTO iam_credential_reports (account_id, content, generated_at) \
    VALUES ($1, $2, $3) ON CONFLICT (account_id) DO UPDATE SET content = excluded.content, \
    generated_at = excluded.generated_at";
const FIND_REPORT: &str =
    "SELECT content, generated_at FROM iam_credential_reports WHERE account_id = $1";
const TOUCH: &str = "INSERT INTO iam_last_access (account_id, principal_id, source, event_name, \
    last_at, region) VALUES ($1, $2, $3, $4, $5, $6) \
    ON CONFLICT (account_id, principal_id, source, event_name) DO UPDATE SET \
    last_at = excluded.last_at, region = excluded.region \
    WHERE iam_last_access.last_at < excluded.last_at - 60000000";
const LAST_ACCESS: &str = "SELECT source, event_name, last_at, region FROM iam_last_access \
    WHERE account_id = $1 AND principal_id = $2 ORDER BY source, event_name";

const LAST_OF_ACCOUNT: &str = "SELECT source, event_name, last_at, region FROM iam_last_access \
    WHERE account_id = $1 ORDER BY principal_id, source, event_name";

/// Adds a task.
pub fn insert_task(tx: &mut Tx<'_>, _permit: &Permit, task: &Task) -> Result<(), Error> {
    tx.execute(
        INSERT_TASK,
        binds![
            &task.id,
            &task.account,
            &task.kind,
            &task.subject,
            task.created_at
        ],
    )
    .map(drop)
}

/// A task by its id.
pub fn find_task(tx: &mut Tx<'_>, id: &str) -> Result<Option<Task>, Error> {
    let row = tx.find(FIND_TASK, binds![id])?;
    row.as_ref().map(task).transpose()
}

/// Forgets the tasks of an account that are older than an instant.
pub fn delete_old_tasks(
    tx: &mut Tx<'_>,
    _permit: &Permit,
    account: &AccountId,
    before: Timestamp,
) -> Result<(), Error> {
    tx.execute(DELETE_OLD_TASKS, binds![account, before])
        .map(drop)
}

/// Keeps the credential report of an account in the place of the one before.
pub fn put_credential_report(
    tx: &mut Tx<'_>,
    _permit: &Permit,
    account: &AccountId,
    content: &str,
    generated_at: Timestamp,
) -> Result<(), Error> {
    tx.execute(PUT_REPORT, binds![account, content, generated_at])
        .map(drop)
}

/// The credential report of an account, and when it was made.
pub fn find_credential_report(
    tx: &mut Tx<'_>,
    account: &AccountId,
) -> Result<Option<(String, Timestamp)>, Error> {
    tx.find(FIND_REPORT, binds![account])?
        .map(|row| Ok((row.get(0)?, row.get(1)?)))
        .transpose()
}

/// Remembers, to the minute, that a principal called an operation. Written with the audit event,
/// so no permit is asked.
pub fn touch(
    tx: &mut Tx<'_>,
    account: &AccountId,
    principal: &str,
    access: &Access,
) -> Result<(), Error> {
    tx.execute(
        TOUCH,
        binds![
            account,
            principal,
            &access.source,
            &access.event_name,
            access.at,
            &access.region,
        ],
    )
    .map(drop)
}

/// What a principal has called, by service and operation.
pub fn last_access(
    tx: &mut Tx<'_>,
    account: &AccountId,
    principal: &str,
) -> Result<Vec<Access>, Error> {
    tx.query(LAST_ACCESS, binds![account, principal])?
        .iter()
        .map(access)
        .collect()
}

/// What all users and roles of an account have called, each by service and operation.
pub fn last_access_of_account(tx: &mut Tx<'_>, account: &AccountId) -> Result<Vec<Access>, Error> {
    tx.query(LAST_OF_ACCOUNT, binds![account])?
        .iter()
        .map(access)
        .collect()
}

fn access(row: &Row) -> Result<Access, Error> {
    Ok(Access {
        source: row.get(0)?,
        event_name: row.get(1)?,
        at: row.get(2)?,
        region: row.get(3)?,
    })
}

fn task(row: &Row) -> Result<Task, Error> {
    Ok(Task {
        id: row.get(0)?,
        account: row.get(1)?,
        kind: row.get(2)?,
        subject: row.get(3)?,
        created_at: row.get(4)?,
    })
}

#[cfg(test)]
pub(super) fn statements() -> Vec<&'static str> {
    vec![
        INSERT_TASK,
        FIND_TASK,
        DELETE_OLD_TASKS,
        PUT_REPORT,
        FIND_REPORT,
        TOUCH,
        LAST_ACCESS,
        LAST_OF_ACCOUNT,
    ]
}
