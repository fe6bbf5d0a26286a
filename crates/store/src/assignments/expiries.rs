//! Ends of assignments that the trail does not have yet.

use base::Timestamp;
use db::{Error, Tx, binds};
use domain::Permit;

use super::reasons::{Expired, expired};

const INSERT: &str = "INSERT INTO assignment_expiries (expires_at, account_id, permission_set_id, \
    principal_kind, principal_id, origin, instance_id, set_by) \
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (expires_at, account_id, \
    permission_set_id, principal_kind, principal_id, origin) DO NOTHING";
const LIST: &str = "SELECT account_id, permission_set_id, principal_kind, principal_id, \
    instance_id, origin, expires_at, set_by FROM assignment_expiries \
    WHERE expires_at <= $1 ORDER BY expires_at, account_id, permission_set_id, principal_kind, \
    principal_id, origin LIMIT $2";
const DELETE: &str = "DELETE FROM assignment_expiries WHERE expires_at = $1 AND account_id = $2 \
    AND permission_set_id = $3 AND principal_kind = $4 AND principal_id = $5 AND origin = $6";

/// Remembers that a reason was taken away because it had ended.
pub(super) fn insert(tx: &mut Tx<'_>, expired: &Expired) -> Result<(), Error> {
    let Expired {
        assignment,
        instance,
        origin,
        expires_at,
        set_by,
    } = expired;
    let binds = binds![
        *expires_at,
        &assignment.account,
        &assignment.permission_set,
        assignment.principal.kind(),
        assignment.principal.id(),
        origin.as_str(),
        instance,
        set_by.as_str(),
    ];
    tx.execute(INSERT, binds).map(drop)
}

/// Up to `limit` reasons that ended at `now` or before, were taken away and are not in the trail, the oldest end first.
pub fn list(tx: &mut Tx<'_>, now: Timestamp, limit: i64) -> Result<Vec<Expired>, Error> {
    let rows = tx.query(LIST, binds![now, limit])?;
    rows.iter().map(expired).collect()
}

/// Forgets one that is about to be in the trail; `false` where it is already.
pub fn delete(tx: &mut Tx<'_>, _permit: &Permit, expired: &Expired) -> Result<bool, Error> {
    let Expired {
        assignment,
        origin,
        expires_at,
        ..
    } = expired;
    let binds = binds![
        *expires_at,
        &assignment.account,
        &assignment.permission_set,
        assignment.principal.kind(),
        assignment.principal.id(),
        origin.as_str(),
    ];
    Ok(tx.execute(DELETE, binds)? > 0)
}
