//! Why assignments are there: direct reasons and those of assignment rules.
//!
//! Invariants: an assignment has a row as long as it has a settled reason, and its `expires_at` is
//! the latest of its reasons'; all reasons of an assignment that is there are settled. Whatever
//! changes a reason changes the assignment, its history and the reconciler's jobs with it.

use base::{AccountId, AssignmentRuleId, InstanceId, PermissionSetId, Timestamp};
use db::{Error, Row, Tx, binds};
use domain::Permit;
use domain::assignment::{Assignment, Origin, Principal, Reason};
use domain::history::Author;

use super::expiries;
use crate::history;
use crate::provisioning::jobs::INSERT_TARGET;

/// What stands for no expiry, so that the latest of several is their maximum.
pub(crate) const NEVER: Timestamp = Timestamp::from_micros(i64::MAX);

/// What became of an assignment when its direct reason was taken away.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Removal {
    /// It is gone.
    Gone,
    /// It stays, for the reasons of rules.
    Kept,
    /// It had no direct reason, and these rules hold it.
    Held(Vec<AssignmentRuleId>),
    /// There was none.
    Missing,
}

/// Who looks after the role of an assignment that is gone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Role {
    /// The reconciler, which is asked to.
    LeftToReconciler,
    /// The caller, who is the reconciler.
    LeftToCaller,
}

/// A reason that has no assignment yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pending {
    /// For whom.
    pub principal: Principal,
    /// The rule.
    pub origin: Origin,
    /// Until when.
    pub expires_at: Option<Timestamp>,
    /// The ARN of whoever made it necessary.
    pub set_by: String,
    /// The request that they did it in.
    pub request_id: String,
}

/// A reason that ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Expired {
    /// Of which assignment.
    pub assignment: Assignment,
    /// In which instance.
    pub instance: InstanceId,
    /// The reason.
    pub origin: Origin,
    /// When it ended.
    pub expires_at: Timestamp,
    /// The ARN of whoever set the expiry.
    pub set_by: String,
}

/// How many reasons of a rule are in which state.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Counts {
    /// Accounts that it has reasons in.
    pub accounts: i64,
    /// All of them.
    pub reasons: i64,
    /// Those that wait for the reconciler.
    pub pending: i64,
    /// Those that it could not bring about.
    pub failed: i64,
}

const LIST: &str = "SELECT origin, expires_at FROM assignment_reasons WHERE account_id = $1 \
    AND permission_set_id = $2 AND principal_kind = $3 AND principal_id = $4 ORDER BY origin";
const FIND: &str = "SELECT expires_at, state FROM assignment_reasons WHERE account_id = $1 \
    AND permission_set_id = $2 AND principal_kind = $3 AND principal_id = $4 AND origin = $5";
const PUT: &str = "INSERT INTO assignment_reasons (account_id, permission_set_id, principal_kind, \
    principal_id, origin, instance_id, expires_at, state, failure, set_by, request_id) \
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, NULL, $9, $10) \
    ON CONFLICT (account_id, permission_set_id, principal_kind, principal_id, origin) \
    DO UPDATE SET expires_at = excluded.expires_at, state = excluded.state, failure = NULL, \
    set_by = excluded.set_by, request_id = excluded.request_id";
const DELETE: &str = "DELETE FROM assignment_reasons WHERE account_id = $1 \
    AND permission_set_id = $2 AND principal_kind = $3 AND principal_id = $4 AND origin = $5 \
    RETURNING instance_id";
const SETTLE: &str = "UPDATE assignment_reasons SET state = 'SETTLED', failure = NULL \
    WHERE account_id = $1 AND permission_set_id = $2 AND principal_kind = $3 \
    AND principal_id = $4 AND state <> 'SETTLED'";
const FAIL: &str = "UPDATE assignment_reasons SET state = 'FAILED', failure = $1 \
    WHERE account_id = $2 AND permission_set_id = $3 AND principal_kind = $4 \
    AND principal_id = $5 AND state <> 'SETTLED'";
const UNSETTLED: &str = "SELECT principal_kind, principal_id, origin, expires_at, set_by, \
    request_id FROM assignment_reasons WHERE account_id = $1 AND permission_set_id = $2 \
    AND state <> 'SETTLED' ORDER BY principal_kind, principal_id, origin LIMIT $3";
const EXPIRED: &str = "SELECT account_id, permission_set_id, principal_kind, principal_id, \
    instance_id, origin, expires_at, set_by FROM assignment_reasons WHERE expires_at <= $1 \
    AND expires_at < 9223372036854775807 ORDER BY expires_at, account_id, permission_set_id, \
    principal_kind, principal_id, origin LIMIT $2";
const EXPIRED_OF: &str = "SELECT account_id, permission_set_id, principal_kind, principal_id, \
    instance_id, origin, expires_at, set_by FROM assignment_reasons WHERE account_id = $1 \
    AND permission_set_id = $2 AND principal_kind = $3 AND principal_id = $4 \
    AND +expires_at <= $5 ORDER BY expires_at";
const OF_RULE: &str = "SELECT account_id, permission_set_id, principal_kind, principal_id \
    FROM assignment_reasons WHERE origin = $1 AND origin <> 'DIRECT' LIMIT $2";
const OF_RULE_IN_ACCOUNT: &str = "SELECT account_id, permission_set_id, principal_kind, \
    principal_id, expires_at FROM assignment_reasons WHERE origin = $1 AND origin <> 'DIRECT' \
    AND account_id = $2";
const COUNT: &str = "SELECT COUNT(DISTINCT account_id), COUNT(*) FROM assignment_reasons \
    WHERE origin = $1 AND origin <> 'DIRECT'";
const COUNT_IN_STATE: &str = "SELECT COUNT(*) FROM assignment_reasons WHERE state = $1 \
    AND origin = $2 AND state <> 'SETTLED'";
const ANY_IN_STATE: &str = "SELECT 1 FROM assignment_reasons WHERE state = $1 \
    AND origin = $2 AND state <> 'SETTLED' LIMIT 1";
const FAILURES: &str = "SELECT account_id, permission_set_id, principal_kind, principal_id, \
    failure FROM assignment_reasons WHERE state = 'FAILED' AND origin = $1 \
    AND state <> 'SETTLED' ORDER BY account_id, permission_set_id, principal_kind, principal_id \
    LIMIT $2";
const FAILED_PAIRS: &str = "SELECT DISTINCT account_id, permission_set_id \
    FROM assignment_reasons WHERE state = 'FAILED' AND state <> 'SETTLED' LIMIT $1";

const ROW: &str = "SELECT expires_at FROM account_assignments WHERE account_id = $1 \
    AND permission_set_id = $2 AND principal_kind = $3 AND principal_id = $4";
const INSERT_ROW: &str = "INSERT INTO account_assignments (account_id, permission_set_id, \
    principal_kind, principal_id, instance_id, created_at, expires_at) \
    VALUES ($1, $2, $3, $4, $5, $6, $7)";
const UPDATE_ROW: &str = "UPDATE account_assignments SET expires_at = $1 WHERE account_id = $2 \
    AND permission_set_id = $3 AND principal_kind = $4 AND principal_id = $5";
const DELETE_ROW: &str = "DELETE FROM account_assignments WHERE account_id = $1 \
    AND permission_set_id = $2 AND principal_kind = $3 AND principal_id = $4";

// One job that looks after a pair sees all of its reasons, so that one is enough.
const JOB: &str = "INSERT INTO provisioning_jobs (permission_set_id, account_id, place, \
    operation_id) SELECT $1, $2, COALESCE(MAX(place), 0) + 1, '' FROM provisioning_jobs \
    WHERE permission_set_id = $1 AND account_id = $2 \
    HAVING COALESCE(SUM(CASE WHEN operation_id = '' THEN 1 ELSE 0 END), 0) = 0";
/// Why an assignment is or is to be there, in order of the origins.
pub fn list(tx: &mut Tx<'_>, assignment: &Assignment) -> Result<Vec<Reason>, Error> {
    let (account, set, kind, id) = key(assignment);
    let rows = tx.query(LIST, binds![account, set, kind, id])?;
    rows.iter().map(|row| reason(row, 0)).collect()
}

/// Makes an assignment direct, until `expires_at` or for good; the role is there already.
pub fn put_direct(
    tx: &mut Tx<'_>,
    permit: &Permit,
    instance: &InstanceId,
    assignment: &Assignment,
    expires_at: Option<Timestamp>,
    now: Timestamp,
) -> Result<(), Error> {
    expire(tx, permit, assignment, now)?;
    let before = present(tx, assignment)?;
    put(
        tx,
        permit,
        instance,
        assignment,
        (&Origin::Direct, expires_at),
        "SETTLED",
    )?;
    reflect(tx, permit, instance, assignment, &before, now)
}

/// Gives the direct reason of an assignment another expiry; `false` where it has none that lives.
pub fn update_direct_expiry(
    tx: &mut Tx<'_>,
    permit: &Permit,
    instance: &InstanceId,
    assignment: &Assignment,
    expires_at: Option<Timestamp>,
    now: Timestamp,
) -> Result<bool, Error> {
    let has_direct = list(tx, assignment)?
        .iter()
        .any(|reason| reason.origin == Origin::Direct && reason.is_live(now));
    if has_direct {
        put_direct(tx, permit, instance, assignment, expires_at, now)?;
    }
    Ok(has_direct)
}

/// Takes the direct reason of an assignment away, and leaves the role to the caller.
pub fn delete_direct(
    tx: &mut Tx<'_>,
    permit: &Permit,
    assignment: &Assignment,
    now: Timestamp,
) -> Result<Removal, Error> {
    expire(tx, permit, assignment, now)?;
    let role = Role::LeftToCaller;
    if !remove(tx, permit, assignment, &Origin::Direct, (role, now))? {
        return Ok(match rules(&present(tx, assignment)?) {
            rules if rules.is_empty() => Removal::Missing,
            rules => Removal::Held(rules),
        });
    }
    if present(tx, assignment)?.is_empty() {
        Ok(Removal::Gone)
    } else {
        Ok(Removal::Kept)
    }
}

/// The rules that alone hold an assignment that is there; none where it is direct or missing.
pub fn held_by(
    tx: &mut Tx<'_>,
    assignment: &Assignment,
    now: Timestamp,
) -> Result<Vec<AssignmentRuleId>, Error> {
    let mut reasons = present(tx, assignment)?;
    reasons.retain(|reason| reason.is_live(now));
    if reasons.iter().any(|reason| reason.origin == Origin::Direct) {
        return Ok(Vec::new());
    }
    Ok(rules(&reasons))
}

/// Adds a rule's reason, or gives it another expiry. Where the assignment is missing, the
/// reconciler is asked for it.
pub fn put_of_rule(
    tx: &mut Tx<'_>,
    permit: &Permit,
    instance: &InstanceId,
    assignment: &Assignment,
    (rule, expires_at): (&AssignmentRuleId, Option<Timestamp>),
    now: Timestamp,
) -> Result<(), Error> {
    expire(tx, permit, assignment, now)?;
    let origin = Origin::Rule(rule.clone());
    let (account, set, kind, id) = key(assignment);
    let found = tx.find(FIND, binds![account, set, kind, id, origin.as_str()])?;
    if let Some(row) = found {
        let (at, state): (Timestamp, String) = (row.get(0)?, row.get(1)?);
        if optional(at) == expires_at && state != "FAILED" {
            return Ok(());
        }
    }
    let before = present(tx, assignment)?;
    let wanted = (&origin, expires_at);
    if before.is_empty() {
        put(tx, permit, instance, assignment, wanted, "PENDING")?;
        return look_after(tx, permit, account, set, now);
    }
    put(tx, permit, instance, assignment, wanted, "SETTLED")?;
    reflect(tx, permit, instance, assignment, &before, now)
}

/// Takes a reason away, and the assignment with the last one; `false` where it was not there.
pub fn delete(
    tx: &mut Tx<'_>,
    permit: &Permit,
    assignment: &Assignment,
    origin: &Origin,
    now: Timestamp,
) -> Result<bool, Error> {
    // What has ended before is told to have ended then.
    expire(tx, permit, assignment, now)?;
    let role = Role::LeftToReconciler;
    remove(tx, permit, assignment, origin, (role, now))
}

fn remove(
    tx: &mut Tx<'_>,
    permit: &Permit,
    assignment: &Assignment,
    origin: &Origin,
    (role, now): (Role, Timestamp),
) -> Result<bool, Error> {
    let before = present(tx, assignment)?;
    let (account, set, kind, id) = key(assignment);
    let row = tx.find(DELETE, binds![account, set, kind, id, origin.as_str()])?;
    let Some(row) = row else {
        return Ok(false);
    };
    let instance: InstanceId = row.get(0)?;
    reflect(tx, permit, &instance, assignment, &before, now)?;
    if role == Role::LeftToReconciler && !before.is_empty() && list(tx, assignment)?.is_empty() {
        look_after(tx, permit, account, set, now)?;
    }
    Ok(true)
}

/// Up to `limit` reasons of a pair that have no assignment.
pub fn list_unsettled(
    tx: &mut Tx<'_>,
    account: &AccountId,
    set: &PermissionSetId,
    limit: i64,
) -> Result<Vec<Pending>, Error> {
    let rows = tx.query(UNSETTLED, binds![account, set, limit])?;
    rows.iter()
        .map(|row| {
            let Reason { origin, expires_at } = reason(row, 2)?;
            Ok(Pending {
                principal: principal(row, 0)?,
                origin,
                expires_at,
                set_by: row.get(4)?,
                request_id: row.get(5)?,
            })
        })
        .collect()
}

/// Makes the assignment that reasons are waiting for; the role is there.
pub fn settle(
    tx: &mut Tx<'_>,
    permit: &Permit,
    instance: &InstanceId,
    assignment: &Assignment,
    now: Timestamp,
) -> Result<(), Error> {
    let before = present(tx, assignment)?;
    reflect(tx, permit, instance, assignment, &before, now)
}

/// Notes why the assignment that reasons are waiting for cannot be made.
pub fn fail(
    tx: &mut Tx<'_>,
    _permit: &Permit,
    assignment: &Assignment,
    failure: &str,
) -> Result<(), Error> {
    let (account, set, kind, id) = key(assignment);
    tx.execute(FAIL, binds![failure, account, set, kind, id])
        .map(drop)
}

/// Up to `limit` reasons that ended at `now` or before, the oldest end first.
pub fn list_expired(tx: &mut Tx<'_>, now: Timestamp, limit: i64) -> Result<Vec<Expired>, Error> {
    let rows = tx.query(EXPIRED, binds![now, limit])?;
    rows.iter().map(expired).collect()
}

/// Takes the reasons of an assignment away that have ended; the history says that they did at their
/// instants, and the trail is told ([`expiries`]).
pub fn expire(
    tx: &mut Tx<'_>,
    permit: &Permit,
    assignment: &Assignment,
    now: Timestamp,
) -> Result<(), Error> {
    let (account, set, kind, id) = key(assignment);
    let rows = tx.query(EXPIRED_OF, binds![account, set, kind, id, now])?;
    for row in &rows {
        let ended = expired(row)?;
        expiries::insert(tx, &ended)?;
        let Expired {
            origin,
            expires_at,
            set_by,
            ..
        } = ended;
        let request_id = permit.author().map(|author| author.request_id.clone());
        let permit = permit.clone().used_by(Author {
            arn: set_by,
            request_id: request_id.unwrap_or_default(),
            at: expires_at,
        });
        let role = (Role::LeftToReconciler, now);
        remove(tx, &permit, assignment, &origin, role)?;
    }
    Ok(())
}

/// Up to `limit` assignments that a rule is a reason for.
pub fn list_of_rule(
    tx: &mut Tx<'_>,
    rule: &AssignmentRuleId,
    limit: i64,
) -> Result<Vec<Assignment>, Error> {
    let rows = tx.query(OF_RULE, binds![rule, limit])?;
    rows.iter().map(assignment).collect()
}

/// What a rule is a reason for in an account, and until when.
pub fn list_of_rule_in_account(
    tx: &mut Tx<'_>,
    rule: &AssignmentRuleId,
    account: &AccountId,
) -> Result<Vec<(Assignment, Option<Timestamp>)>, Error> {
    let rows = tx.query(OF_RULE_IN_ACCOUNT, binds![rule, account])?;
    rows.iter()
        .map(|row| Ok((assignment(row)?, optional(row.get(4)?))))
        .collect()
}

/// How many reasons a rule has.
pub fn count_of_rule(tx: &mut Tx<'_>, rule: &AssignmentRuleId) -> Result<Counts, Error> {
    let (accounts, reasons) = match tx.find(COUNT, binds![rule])? {
        Some(row) => (row.get(0)?, row.get(1)?),
        None => (0, 0),
    };
    Ok(Counts {
        accounts,
        reasons,
        pending: tx.scalar(COUNT_IN_STATE, binds!["PENDING", rule])?,
        failed: tx.scalar(COUNT_IN_STATE, binds!["FAILED", rule])?,
    })
}

/// Whether any of a rule's reasons wait for the reconciler, and whether any failed.
pub fn any_unsettled(tx: &mut Tx<'_>, rule: &AssignmentRuleId) -> Result<(bool, bool), Error> {
    let mut any = |state: &str| -> Result<bool, Error> {
        Ok(tx.find(ANY_IN_STATE, binds![state, rule])?.is_some())
    };
    Ok((any("PENDING")?, any("FAILED")?))
}

/// The first `limit` reasons of a rule that could not be brought about, and why.
pub fn list_failures(
    tx: &mut Tx<'_>,
    rule: &AssignmentRuleId,
    limit: i64,
) -> Result<Vec<(Assignment, String)>, Error> {
    let rows = tx.query(FAILURES, binds![rule, limit])?;
    rows.iter()
        .map(|row| {
            let failure: Option<String> = row.get(4)?;
            Ok((assignment(row)?, failure.unwrap_or_default()))
        })
        .collect()
}

/// Asks the reconciler to try again what it could not bring about, in up to `limit` pairs.
pub fn retry_failed(
    tx: &mut Tx<'_>,
    permit: &Permit,
    now: Timestamp,
    limit: i64,
) -> Result<usize, Error> {
    let rows = tx.query(FAILED_PAIRS, binds![limit])?;
    for row in &rows {
        let (account, set): (AccountId, PermissionSetId) = (row.get(0)?, row.get(1)?);
        look_after(tx, permit, &account, &set, now)?;
    }
    Ok(rows.len())
}

/// Asks the reconciler to bring a pair in line with its reasons.
pub fn look_after(
    tx: &mut Tx<'_>,
    _permit: &Permit,
    account: &AccountId,
    set: &PermissionSetId,
    now: Timestamp,
) -> Result<(), Error> {
    tx.post(JOB, binds![set, account])?;
    tx.post(INSERT_TARGET, binds![set, account, now])
}

/// The reasons of an assignment that is there; none where it is not.
pub(super) fn present(tx: &mut Tx<'_>, assignment: &Assignment) -> Result<Vec<Reason>, Error> {
    let (account, set, kind, id) = key(assignment);
    match tx.find(ROW, binds![account, set, kind, id])? {
        Some(_) => list(tx, assignment),
        None => Ok(Vec::new()),
    }
}

/// Brings an assignment in line with its reasons, of which it had `before` when it was there.
fn reflect(
    tx: &mut Tx<'_>,
    permit: &Permit,
    instance: &InstanceId,
    assignment: &Assignment,
    before: &[Reason],
    now: Timestamp,
) -> Result<(), Error> {
    let after = list(tx, assignment)?;
    let latest = after
        .iter()
        .map(|reason| reason.expires_at.unwrap_or(NEVER));
    let latest = latest.max().unwrap_or(NEVER);
    let (account, set, kind, id) = key(assignment);
    match (before.is_empty(), after.is_empty()) {
        (true, true) => return Ok(()),
        (true, false) => {
            let binds = binds![account, set, kind, id, instance, now, latest];
            tx.post(INSERT_ROW, binds)?;
        }
        (false, false) => {
            tx.post(UPDATE_ROW, binds![latest, account, set, kind, id])?;
        }
        (false, true) => {
            tx.post(DELETE_ROW, binds![account, set, kind, id])?;
        }
    }
    if !after.is_empty() {
        tx.post(SETTLE, binds![account, set, kind, id])?;
    }
    history::assignment(tx, permit, instance, assignment, (before, &after))
}

fn put(
    tx: &mut Tx<'_>,
    permit: &Permit,
    instance: &InstanceId,
    assignment: &Assignment,
    (origin, expires_at): (&Origin, Option<Timestamp>),
    state: &str,
) -> Result<(), Error> {
    let (account, set, kind, id) = key(assignment);
    let author = permit.author();
    let binds = binds![
        account,
        set,
        kind,
        id,
        origin.as_str(),
        instance,
        expires_at.unwrap_or(NEVER),
        state,
        author.map_or("", |author| author.arn.as_str()),
        author.map_or("", |author| author.request_id.as_str()),
    ];
    tx.post(PUT, binds)
}

fn rules(reasons: &[Reason]) -> Vec<AssignmentRuleId> {
    let rules = reasons.iter().filter_map(|reason| match &reason.origin {
        Origin::Direct => None,
        Origin::Rule(id) => Some(id.clone()),
    });
    rules.collect()
}

fn key(assignment: &Assignment) -> (&AccountId, &PermissionSetId, &'static str, &str) {
    let Assignment {
        account,
        permission_set,
        principal,
    } = assignment;
    (account, permission_set, principal.kind(), principal.id())
}

/// An expiry out of its column.
pub(crate) fn optional(at: Timestamp) -> Option<Timestamp> {
    Some(at).filter(|at| *at != NEVER)
}

fn reason(row: &Row, column: usize) -> Result<Reason, Error> {
    Ok(Reason {
        origin: origin(row, column)?,
        expires_at: optional(row.get(column.saturating_add(1))?),
    })
}

fn origin(row: &Row, column: usize) -> Result<Origin, Error> {
    let text: String = row.get(column)?;
    Origin::parse(&text).ok_or_else(|| Error::corrupt("assignment_reasons.origin"))
}

fn principal(row: &Row, column: usize) -> Result<Principal, Error> {
    let (kind, id): (String, String) = (row.get(column)?, row.get(column.saturating_add(1))?);
    Principal::parse(&kind, &id).ok_or_else(|| Error::corrupt("assignment_reasons.principal_kind"))
}

fn assignment(row: &Row) -> Result<Assignment, Error> {
    Ok(Assignment {
        account: row.get(0)?,
        permission_set: row.get(1)?,
        principal: principal(row, 2)?,
    })
}

pub(super) fn expired(row: &Row) -> Result<Expired, Error> {
    Ok(Expired {
        assignment: assignment(row)?,
        instance: row.get(4)?,
        origin: origin(row, 5)?,
        expires_at: row.get(6)?,
        set_by: row.get(7)?,
    })
}
