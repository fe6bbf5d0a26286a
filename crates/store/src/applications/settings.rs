//! What applications may do and who may act for them: scopes, grants, actor policies.

use base::ApplicationId;
use db::{Error, Row, Tx, binds};
use domain::Permit;
use domain::application::{Grant, GrantType};

/// An access scope of an application.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Scope {
    /// Such as `example:read`.
    pub name: String,
    /// The ARNs of where it may be used; none says everywhere.
    pub targets: Vec<String>,
}

const PUT_SCOPE: &str = "INSERT INTO application_scopes (application_id, scope, targets) \
    VALUES ($1, $2, $3) ON CONFLICT (application_id, scope) \
    DO UPDATE SET targets = excluded.targets";
const DELETE_SCOPE: &str =
    "DELETE FROM application_scopes WHERE application_id = $1 AND scope = $2";
const FIND_SCOPE: &str =
    "SELECT scope, targets FROM application_scopes WHERE application_id = $1 AND scope = $2";
const LIST_SCOPES: &str = "SELECT scope, targets FROM application_scopes \
    WHERE application_id = $1 AND scope > $2 ORDER BY scope LIMIT $3";
const COUNT_SCOPES: &str = "SELECT COUNT(*) FROM application_scopes WHERE application_id = $1";

const PUT_GRANT: &str = "INSERT INTO application_grants (application_id, grant_type, document) \
    VALUES ($1, $2, $3) ON CONFLICT (application_id, grant_type) \
    DO UPDATE SET document = excluded.document";
const DELETE_GRANT: &str =
    "DELETE FROM application_grants WHERE application_id = $1 AND grant_type = $2";
const FIND_GRANT: &str = "SELECT grant_type, document FROM application_grants \
    WHERE application_id = $1 AND grant_type = $2";
const LIST_GRANTS: &str = "SELECT grant_type, document FROM application_grants \
    WHERE application_id = $1 ORDER BY grant_type";

const PUT_POLICY: &str = "INSERT INTO application_actor_policies (application_id, policy) \
    VALUES ($1, $2) ON CONFLICT (application_id) DO UPDATE SET policy = excluded.policy";
const DELETE_POLICY: &str = "DELETE FROM application_actor_policies WHERE application_id = $1";
const FIND_POLICY: &str = "SELECT policy FROM application_actor_policies WHERE application_id = $1";

/// Gives an application a scope, or the scope other targets.
pub fn put_scope(
    tx: &mut Tx<'_>,
    _permit: &Permit,
    id: &ApplicationId,
    scope: &Scope,
) -> Result<(), Error> {
    // ARNs hold no blanks.
    let targets = scope.targets.join(" ");
    tx.execute(PUT_SCOPE, binds![id, &scope.name, &targets])
        .map(drop)
}

/// Takes a scope from an application; one that is not there does not matter.
pub fn delete_scope(
    tx: &mut Tx<'_>,
    _permit: &Permit,
    id: &ApplicationId,
    scope: &str,
) -> Result<(), Error> {
    tx.execute(DELETE_SCOPE, binds![id, scope]).map(drop)
}

/// A scope of an application, where it has it.
pub fn find_scope(
    tx: &mut Tx<'_>,
    id: &ApplicationId,
    scope: &str,
) -> Result<Option<Scope>, Error> {
    tx.find(FIND_SCOPE, binds![id, scope])?
        .as_ref()
        .map(read_scope)
        .transpose()
}

/// The scopes of an application after `after`, in order of their names.
pub fn list_scopes(
    tx: &mut Tx<'_>,
    id: &ApplicationId,
    after: &str,
    limit: i64,
) -> Result<Vec<Scope>, Error> {
    tx.query(LIST_SCOPES, binds![id, after, limit])?
        .iter()
        .map(read_scope)
        .collect()
}

/// How many scopes an application has.
pub fn count_scopes(tx: &mut Tx<'_>, id: &ApplicationId) -> Result<u32, Error> {
    tx.scalar(COUNT_SCOPES, binds![id])
}

/// Gives an application a grant, in place of one of its kind.
pub fn put_grant(
    tx: &mut Tx<'_>,
    _permit: &Permit,
    id: &ApplicationId,
    grant: &Grant,
) -> Result<(), Error> {
    let document = grant.to_document();
    tx.execute(PUT_GRANT, binds![id, grant.kind().as_str(), &document])
        .map(drop)
}

/// Takes a grant from an application; one that is not there does not matter.
pub fn delete_grant(
    tx: &mut Tx<'_>,
    _permit: &Permit,
    id: &ApplicationId,
    kind: GrantType,
) -> Result<(), Error> {
    tx.execute(DELETE_GRANT, binds![id, kind.as_str()])
        .map(drop)
}

/// The grant of this kind, where the application has it.
pub fn find_grant(
    tx: &mut Tx<'_>,
    id: &ApplicationId,
    kind: GrantType,
) -> Result<Option<Grant>, Error> {
    tx.find(FIND_GRANT, binds![id, kind.as_str()])?
        .as_ref()
        .map(read_grant)
        .transpose()
}

/// The grants of an application, four at the most.
pub fn list_grants(tx: &mut Tx<'_>, id: &ApplicationId) -> Result<Vec<Grant>, Error> {
    tx.query(LIST_GRANTS, binds![id])?
        .iter()
        .map(read_grant)
        .collect()
}

/// Says who may ask for tokens as the application.
pub fn put_actor_policy(
    tx: &mut Tx<'_>,
    _permit: &Permit,
    id: &ApplicationId,
    policy: &str,
) -> Result<(), Error> {
    tx.execute(PUT_POLICY, binds![id, policy]).map(drop)
}

/// Lets nobody ask for tokens as the application; it does not matter if nobody could.
pub fn delete_actor_policy(
    tx: &mut Tx<'_>,
    _permit: &Permit,
    id: &ApplicationId,
) -> Result<(), Error> {
    tx.execute(DELETE_POLICY, binds![id]).map(drop)
}

/// Who may ask for tokens as the application, if that was said.
pub fn find_actor_policy(tx: &mut Tx<'_>, id: &ApplicationId) -> Result<Option<String>, Error> {
    let row = tx.find(FIND_POLICY, binds![id])?;
    row.map(|row| row.get(0)).transpose()
}

fn read_scope(row: &Row) -> Result<Scope, Error> {
    let targets: String = row.get(1)?;
    Ok(Scope {
        name: row.get(0)?,
        targets: targets.split_whitespace().map(str::to_owned).collect(),
    })
}

fn read_grant(row: &Row) -> Result<Grant, Error> {
    let (kind, document): (String, String) = (row.get(0)?, row.get(1)?);
    GrantType::parse(&kind)
        .and_then(|kind| Grant::from_document(kind, &document))
        .ok_or_else(|| Error::corrupt("application_grants.document"))
}
