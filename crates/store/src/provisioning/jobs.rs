//! The reconciler's queue: pairs of permission set and account, and the jobs of each in order.

use base::{AccountId, InstanceId, PermissionSetId, RequestId, Timestamp};
use db::{Error, Row, Tx, binds};
use domain::Permit;

/// A pair that has jobs.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Target {
    /// The permission set.
    pub permission_set: PermissionSetId,
    /// The account.
    pub account: AccountId,
    /// How often it was taken on without an end.
    pub attempts: u32,
    /// How many steps failed in the account, one after the other, before it was taken on.
    pub failures: u32,
}

/// A job of a pair.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Job {
    /// Its place in the pair's order.
    pub place: i64,
    /// The operation that waits for it; without one, it looks whether anybody is still assigned.
    pub operation: Option<RequestId>,
}

const INSERT: &str = "INSERT INTO provisioning_jobs (permission_set_id, account_id, place, \
    operation_id) SELECT $1, $2, COALESCE(MAX(place), 0) + 1, $3 FROM provisioning_jobs \
    WHERE permission_set_id = $1 AND account_id = $2";
// An existing pair is written as well, so that a reconciler that is about to remove it because
// its jobs are done meets this transaction.
pub(crate) const INSERT_TARGET: &str = "INSERT INTO provisioning_targets (permission_set_id, account_id, \
    instance_id, due_at, attempts) VALUES ($1, $2, \
    COALESCE((SELECT instance_id FROM permission_sets WHERE id = $1), '-'), $3, 0) \
    ON CONFLICT (permission_set_id, account_id) \
    DO UPDATE SET due_at = provisioning_targets.due_at";
const INSERT_EVERYWHERE: &str = "INSERT INTO provisioning_jobs (permission_set_id, account_id, \
    place, operation_id) SELECT p.permission_set_id, p.account_id, \
    (SELECT COALESCE(MAX(j.place), 0) + 1 FROM provisioning_jobs j \
        WHERE j.permission_set_id = p.permission_set_id AND j.account_id = p.account_id), $1 \
    FROM provisioned_permission_sets p WHERE p.permission_set_id = $2";
const INSERT_TARGETS_EVERYWHERE: &str = "INSERT INTO provisioning_targets (permission_set_id, \
    account_id, instance_id, due_at, attempts) \
    SELECT permission_set_id, account_id, instance_id, $1, 0 \
    FROM provisioned_permission_sets WHERE permission_set_id = $2 \
    ON CONFLICT (permission_set_id, account_id) \
    DO UPDATE SET due_at = provisioning_targets.due_at";
const INSERT_WITHOUT_TAGS: &str = "INSERT INTO provisioning_jobs (permission_set_id, account_id, \
    place, operation_id) SELECT p.permission_set_id, p.account_id, \
    (SELECT COALESCE(MAX(j.place), 0) + 1 FROM provisioning_jobs j \
        WHERE j.permission_set_id = p.permission_set_id AND j.account_id = p.account_id), '' \
    FROM provisioned_permission_sets p WHERE p.instance_id = $1 AND p.allows_tags = 0";
const INSERT_TARGETS_WITHOUT_TAGS: &str = "INSERT INTO provisioning_targets (permission_set_id, \
    account_id, instance_id, due_at, attempts) \
    SELECT permission_set_id, account_id, instance_id, $1, 0 \
    FROM provisioned_permission_sets WHERE instance_id = $2 AND allows_tags = 0 \
    ON CONFLICT (permission_set_id, account_id) \
    DO UPDATE SET due_at = provisioning_targets.due_at";
const CLAIM: &str = "UPDATE provisioning_targets SET due_at = $1, attempts = attempts + 1 \
    WHERE (permission_set_id, account_id) IN (\
        SELECT t.permission_set_id, t.account_id FROM provisioning_targets t \
        WHERE t.instance_id = $2 AND t.due_at <= $3 AND NOT EXISTS (SELECT 1 \
            FROM provisioning_holds h WHERE h.account_id = t.account_id AND h.held_until > $3) \
        ORDER BY t.due_at, t.permission_set_id, t.account_id LIMIT $4 \
        /* FOR UPDATE SKIP LOCKED */) \
    RETURNING permission_set_id, account_id, attempts, COALESCE((SELECT h.failures \
        FROM provisioning_holds h WHERE h.account_id = provisioning_targets.account_id), 0)";
const NEXT_INSTANCE: &str = "SELECT instance_id FROM provisioning_targets \
    WHERE instance_id > $1 ORDER BY instance_id LIMIT 1";
const ANY_DUE: &str = "SELECT 1 FROM provisioning_targets t WHERE t.due_at <= $1 \
    AND NOT EXISTS (SELECT 1 FROM provisioning_holds h \
        WHERE h.account_id = t.account_id AND h.held_until > $1) LIMIT 1";
const LIST: &str = "SELECT place, operation_id FROM provisioning_jobs \
    WHERE permission_set_id = $1 AND account_id = $2 ORDER BY place, operation_id LIMIT $3";
const ANY_OF_INSTANCE: &str = "SELECT 1 FROM provisioning_targets WHERE instance_id = $1 LIMIT 1";
const LIST_DUE_AT: &str = "SELECT permission_set_id, account_id, 0, 0 \
    FROM provisioning_targets WHERE instance_id = $1 AND due_at = $2 \
    ORDER BY permission_set_id, account_id LIMIT $3";
const LIST_TARGETS: &str = "SELECT DISTINCT permission_set_id, account_id, 0, 0 \
    FROM provisioning_jobs WHERE permission_set_id = $1 AND operation_id = $2 \
    ORDER BY account_id LIMIT $3";
const ANY: &str = "SELECT 1 FROM provisioning_jobs WHERE permission_set_id = $1 \
    AND account_id = $2 LIMIT 1";
const ANY_OF_SET: &str = "SELECT 1 FROM provisioning_targets WHERE permission_set_id = $1 LIMIT 1";
const DELETE: &str = "DELETE FROM provisioning_jobs WHERE permission_set_id = $1 \
    AND account_id = $2 AND place = $3 AND operation_id = $4";
const DELETE_ALL: &str = "DELETE FROM provisioning_jobs WHERE permission_set_id = $1 \
    AND account_id = $2";
const DELETE_TARGET: &str = "DELETE FROM provisioning_targets WHERE permission_set_id = $1 \
    AND account_id = $2";
const SET_DUE: &str = "UPDATE provisioning_targets SET due_at = $1, attempts = $2 \
    WHERE permission_set_id = $3 AND account_id = $4";

/// Adds a job for an operation at the end of the pair's.
pub fn insert(
    tx: &mut Tx<'_>,
    _permit: &Permit,
    permission_set: &PermissionSetId,
    account: &AccountId,
    operation: &RequestId,
    now: Timestamp,
) -> Result<(), Error> {
    tx.post(INSERT, binds![permission_set, account, operation])?;
    tx.post(INSERT_TARGET, binds![permission_set, account, now])
}

/// Adds a job in every account that has the permission set; answers how many.
pub fn insert_everywhere(
    tx: &mut Tx<'_>,
    _permit: &Permit,
    permission_set: &PermissionSetId,
    operation: &RequestId,
    now: Timestamp,
) -> Result<u64, Error> {
    tx.execute(INSERT_TARGETS_EVERYWHERE, binds![now, permission_set])?;
    tx.execute(INSERT_EVERYWHERE, binds![operation, permission_set])
}

/// Has every role of an instance that does not allow session tags looked at.
pub fn insert_without_tags(
    tx: &mut Tx<'_>,
    _permit: &Permit,
    instance: &InstanceId,
    now: Timestamp,
) -> Result<(), Error> {
    tx.execute(INSERT_TARGETS_WITHOUT_TAGS, binds![now, instance])?;
    tx.execute(INSERT_WITHOUT_TAGS, binds![instance]).map(drop)
}

/// Whether any pair is due.
pub fn any_due(tx: &mut Tx<'_>, now: Timestamp) -> Result<bool, Error> {
    Ok(tx.find(ANY_DUE, binds![now])?.is_some())
}

/// Takes up to `limit` due pairs on until `until`, when they fall due again. The instances that have
/// work get equal parts of `limit`; where they are more than that, those after `from` come first.
pub fn claim(
    tx: &mut Tx<'_>,
    _permit: &Permit,
    from: &str,
    (now, until): (Timestamp, Timestamp),
    limit: u32,
) -> Result<Vec<Target>, Error> {
    let instances = instances(tx, from, limit)?;
    let count = u32::try_from(instances.len()).unwrap_or(u32::MAX);
    let part = i64::from(limit.checked_div(count).unwrap_or_default());
    let mut claimed = Vec::new();
    for instance in instances {
        let rows = tx.query(CLAIM, binds![until, instance.as_str(), now, part])?;
        for row in &rows {
            claimed.push(target(row)?);
        }
    }
    Ok(claimed)
}

/// Up to `limit` instances that have pairs, those after `from` first.
fn instances(tx: &mut Tx<'_>, from: &str, limit: u32) -> Result<Vec<String>, Error> {
    let mut found: Vec<String> = Vec::new();
    let mut after = from.to_owned();
    let mut is_second_half = false;
    while found.len() < usize::try_from(limit).unwrap_or(usize::MAX) {
        match tx.find(NEXT_INSTANCE, binds![after.as_str()])? {
            Some(row) => {
                let next: String = row.get(0)?;
                if is_second_half && next.as_str() > from {
                    break;
                }
                after.clone_from(&next);
                found.push(next);
            }
            None if is_second_half => break,
            None => {
                is_second_half = true;
                after.clear();
            }
        }
    }
    Ok(found)
}

/// The first `limit` jobs of a pair, in order.
pub fn list(tx: &mut Tx<'_>, target: &Target, limit: i64) -> Result<Vec<Job>, Error> {
    tx.query(LIST, binds![&target.permission_set, &target.account, limit])?
        .iter()
        .map(job)
        .collect()
}

/// The first `limit` jobs of each pair, in order.
pub fn list_each(tx: &mut Tx<'_>, targets: &[Target], limit: i64) -> Result<Vec<Vec<Job>>, Error> {
    let each = targets
        .iter()
        .map(|target| binds![&target.permission_set, &target.account, limit].to_vec());
    let answers = tx.query_each(LIST, &each.collect::<Vec<_>>())?;
    let jobs = |rows: &Vec<Row>| rows.iter().map(job).collect();
    answers.iter().map(jobs).collect()
}

/// Whether an instance has any pair with jobs.
pub fn any_of(tx: &mut Tx<'_>, instance: &InstanceId) -> Result<bool, Error> {
    Ok(tx.find(ANY_OF_INSTANCE, binds![instance])?.is_some())
}

/// Up to `limit` pairs of an instance that are due at exactly this instant.
pub fn list_due_at(
    tx: &mut Tx<'_>,
    instance: &InstanceId,
    at: Timestamp,
    limit: i64,
) -> Result<Vec<Target>, Error> {
    tx.query(LIST_DUE_AT, binds![instance, at, limit])?
        .iter()
        .map(target)
        .collect()
}

/// Up to `limit` pairs of a permission set that have jobs of an operation.
pub fn list_targets(
    tx: &mut Tx<'_>,
    permission_set: &PermissionSetId,
    operation: &RequestId,
    limit: i64,
) -> Result<Vec<Target>, Error> {
    tx.query(LIST_TARGETS, binds![permission_set, operation, limit])?
        .iter()
        .map(target)
        .collect()
}

/// Whether a pair has jobs.
pub fn any(
    tx: &mut Tx<'_>,
    permission_set: &PermissionSetId,
    account: &AccountId,
) -> Result<bool, Error> {
    Ok(tx.find(ANY, binds![permission_set, account])?.is_some())
}

/// Whether a permission set has jobs in any account.
pub fn any_of_permission_set(
    tx: &mut Tx<'_>,
    permission_set: &PermissionSetId,
) -> Result<bool, Error> {
    Ok(tx.find(ANY_OF_SET, binds![permission_set])?.is_some())
}

/// Removes a job that is done.
pub fn delete(tx: &mut Tx<'_>, _permit: &Permit, target: &Target, job: &Job) -> Result<(), Error> {
    let operation = job.operation.as_ref().map_or("", RequestId::as_str);
    let binds = binds![
        &target.permission_set,
        &target.account,
        job.place,
        operation
    ];
    tx.post(DELETE, binds)
}

/// Removes all jobs of a pair, which are done, and the pair.
pub fn delete_all(tx: &mut Tx<'_>, _permit: &Permit, target: &Target) -> Result<(), Error> {
    let binds = binds![&target.permission_set, &target.account];
    tx.post(DELETE_ALL, binds)?;
    tx.post(DELETE_TARGET, binds)
}

/// Gives a pair back: it goes when it has no more jobs, and is due at `now` otherwise.
pub fn release(
    tx: &mut Tx<'_>,
    permit: &Permit,
    target: &Target,
    now: Timestamp,
) -> Result<(), Error> {
    if any(tx, &target.permission_set, &target.account)? {
        return delay(tx, permit, target, now, 0);
    }
    let binds = binds![&target.permission_set, &target.account];
    tx.post(DELETE_TARGET, binds)
}

/// Gives a pair back until `due_at`.
pub fn delay(
    tx: &mut Tx<'_>,
    _permit: &Permit,
    target: &Target,
    due_at: Timestamp,
    attempts: u32,
) -> Result<(), Error> {
    let binds = binds![due_at, attempts, &target.permission_set, &target.account];
    tx.post(SET_DUE, binds)
}

fn target(row: &Row) -> Result<Target, Error> {
    Ok(Target {
        permission_set: row.get(0)?,
        account: row.get(1)?,
        attempts: row.get(2)?,
        failures: row.get(3)?,
    })
}

fn job(row: &Row) -> Result<Job, Error> {
    let operation: String = row.get(1)?;
    Ok(Job {
        place: row.get(0)?,
        operation: if operation.is_empty() {
            None
        } else {
            Some(
                RequestId::parse(&operation)
                    .map_err(|_invalid| Error::corrupt("provisioning_jobs.operation_id"))?,
            )
        },
    })
}
