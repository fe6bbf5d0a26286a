//! Who applications are assigned to.

use std::collections::BTreeSet;

use base::{ApplicationId, InstanceId, Timestamp};
use db::{Error, Row, Tx, binds};
use domain::Permit;
use domain::assignment::Principal;

const INSERT: &str = "INSERT INTO application_assignments (application_id, principal_kind, \
    principal_id, instance_id, created_at) VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING";
const DELETE: &str = "DELETE FROM application_assignments WHERE application_id = $1 \
    AND principal_kind = $2 AND principal_id = $3";
const DELETE_OF_PRINCIPAL: &str = "DELETE FROM application_assignments WHERE instance_id = $1 \
    AND principal_kind = $2 AND principal_id = $3";
const EXISTS: &str = "SELECT EXISTS (SELECT 1 FROM application_assignments \
    WHERE application_id = $1 AND principal_kind = $2 AND principal_id = $3)";
const LIST: &str = "SELECT principal_kind, principal_id FROM application_assignments \
    WHERE application_id = $1 AND (principal_kind, principal_id) > ($2, $3) \
    ORDER BY principal_kind, principal_id LIMIT $4";
const LIST_OF_PRINCIPAL: &str = "SELECT application_id FROM application_assignments \
    WHERE instance_id = $1 AND principal_kind = $2 AND principal_id = $3 \
    AND application_id >= $4 ORDER BY application_id LIMIT $5";

/// Assigns an application; `false` where it is assigned already.
pub fn insert(
    tx: &mut Tx<'_>,
    _permit: &Permit,
    instance: &InstanceId,
    application: &ApplicationId,
    principal: &Principal,
    now: Timestamp,
) -> Result<bool, Error> {
    let (kind, id) = (principal.kind(), principal.id());
    Ok(tx.execute(INSERT, binds![application, kind, id, instance, now])? > 0)
}

/// Ends an assignment; one that is not there does not matter.
pub fn delete(
    tx: &mut Tx<'_>,
    _permit: &Permit,
    application: &ApplicationId,
    principal: &Principal,
) -> Result<(), Error> {
    let (kind, id) = (principal.kind(), principal.id());
    tx.execute(DELETE, binds![application, kind, id]).map(drop)
}

/// Ends every assignment of a deleted principal.
pub(crate) fn delete_of_principal(
    tx: &mut Tx<'_>,
    instance: &InstanceId,
    principal: &Principal,
) -> Result<(), Error> {
    let (kind, id) = (principal.kind(), principal.id());
    tx.execute(DELETE_OF_PRINCIPAL, binds![instance, kind, id])
        .map(drop)
}

/// Whether an application is assigned to this very principal.
pub fn exists(
    tx: &mut Tx<'_>,
    application: &ApplicationId,
    principal: &Principal,
) -> Result<bool, Error> {
    tx.scalar(
        EXISTS,
        binds![application, principal.kind(), principal.id()],
    )
}

/// The principals after `after` that an application is assigned to, in their order.
pub fn list(
    tx: &mut Tx<'_>,
    application: &ApplicationId,
    after: Option<&Principal>,
    limit: i64,
) -> Result<Vec<Principal>, Error> {
    let (kind, id) = after.map_or(("", ""), |after| (after.kind(), after.id()));
    tx.query(LIST, binds![application, kind, id, limit])?
        .iter()
        .map(principal)
        .collect()
}

/// What is assigned to any of `principals` after `after`, in order of application and principal.
pub fn list_of_principals(
    tx: &mut Tx<'_>,
    instance: &InstanceId,
    principals: &[Principal],
    after: Option<&(ApplicationId, Principal)>,
    limit: i64,
) -> Result<Vec<(ApplicationId, Principal)>, Error> {
    let from = after.map_or("", |(application, _)| application.as_str());
    // One more, because the row of `after` itself may be the first.
    let fetch = limit.saturating_add(1);
    let mut found = BTreeSet::new();
    for principal in principals {
        let binds = binds![instance, principal.kind(), principal.id(), from, fetch];
        for row in tx.query(LIST_OF_PRINCIPAL, binds)? {
            let application: ApplicationId = row.get(0)?;
            let place = (application, principal.clone());
            if after.is_none_or(|after| place > *after) {
                found.insert(place);
            }
        }
    }
    let count = usize::try_from(limit).unwrap_or(usize::MAX);
    Ok(found.into_iter().take(count).collect())
}

fn principal(row: &Row) -> Result<Principal, Error> {
    let (kind, id): (String, String) = (row.get(0)?, row.get(1)?);
    Principal::parse(&kind, &id)
        .ok_or_else(|| Error::corrupt("application_assignments.principal_kind"))
}
