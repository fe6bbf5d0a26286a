//! Organizational units.

use base::{OrganizationId, OrganizationalUnitId, PageRequest, Timestamp};
use db::{Error, Row, Tx, binds};
use domain::Permit;
use domain::organization::{OrganizationalUnit, ParentId};

macro_rules! units {
    ($where:literal) => {
        concat!(
            "SELECT id, parent_id, name, path FROM organizational_units ",
            $where
        )
    };
}

const FIND: &str = units!("WHERE id = $1 AND organization_id = $2");
const LIST: &str = units!("WHERE parent_id = $1 AND id > $2 ORDER BY id LIMIT $3");
const INSERT: &str = "INSERT INTO organizational_units (id, organization_id, parent_id, name, \
    path) VALUES ($1, $2, $3, $4, $5)";
const RENAME: &str = "UPDATE organizational_units SET name = $1 WHERE id = $2";
const DELETE: &str = "DELETE FROM organizational_units WHERE id = $1";
const COUNT: &str = "SELECT COUNT(*) FROM organizational_units WHERE organization_id = $1";
const HAS_UNITS: &str = "SELECT id FROM organizational_units WHERE parent_id = $1 LIMIT 1";
const HAS_ACCOUNTS: &str = "SELECT id FROM accounts WHERE parent_id = $1 LIMIT 1";

#[cfg(test)]
pub(super) const STATEMENTS: [&str; 8] = [
    FIND,
    LIST,
    INSERT,
    RENAME,
    DELETE,
    COUNT,
    HAS_UNITS,
    HAS_ACCOUNTS,
];

/// The unit of this id, where the organization has it.
pub fn find(
    tx: &mut Tx<'_>,
    organization: &OrganizationId,
    id: &OrganizationalUnitId,
) -> Result<Option<OrganizationalUnit>, Error> {
    let row = tx.find(FIND, binds![id, organization])?;
    row.as_ref().map(unit).transpose()
}

/// Up to a probe of the units directly in a root or unit, in order of their ids.
pub fn list(
    tx: &mut Tx<'_>,
    parent: &ParentId,
    page: &PageRequest,
) -> Result<Vec<OrganizationalUnit>, Error> {
    let binds = binds![parent.as_str(), page.after_or_empty(), page.probe()];
    tx.query(LIST, binds)?.iter().map(unit).collect()
}

/// Adds a unit, to which AWS's own policies are attached. Violates `organizational_units_name` where a sibling has the name.
pub fn insert(
    tx: &mut Tx<'_>,
    permit: &Permit,
    organization: &OrganizationId,
    unit: &OrganizationalUnit,
    now: Timestamp,
) -> Result<(), Error> {
    let binds = binds![
        &unit.id,
        organization,
        unit.parent.as_str(),
        &unit.name,
        &unit.path
    ];
    tx.execute(INSERT, binds)?;
    super::policies::attach_defaults(tx, permit, organization, unit.id.as_str(), now)
}

/// Renames a unit. Violates `organizational_units_name` where a sibling has the name.
pub fn update_name(
    tx: &mut Tx<'_>,
    _permit: &Permit,
    id: &OrganizationalUnitId,
    name: &str,
) -> Result<(), Error> {
    tx.execute(RENAME, binds![name, id]).map(drop)
}

/// Removes a unit, and what is attached to it.
pub fn delete(tx: &mut Tx<'_>, permit: &Permit, id: &OrganizationalUnitId) -> Result<(), Error> {
    super::policies::detach_all(tx, permit, id.as_str())?;
    tx.execute(DELETE, binds![id]).map(drop)
}

/// How many units an organization has.
pub fn count(tx: &mut Tx<'_>, organization: &OrganizationId) -> Result<i64, Error> {
    tx.scalar(COUNT, binds![organization])
}

/// Whether there are units or accounts in a unit.
pub fn has_children(tx: &mut Tx<'_>, id: &OrganizationalUnitId) -> Result<bool, Error> {
    Ok(tx.find(HAS_UNITS, binds![id])?.is_some() || tx.find(HAS_ACCOUNTS, binds![id])?.is_some())
}

fn unit(row: &Row) -> Result<OrganizationalUnit, Error> {
    Ok(OrganizationalUnit {
        id: row.get(0)?,
        parent: super::parent(row, 1)?,
        name: row.get(2)?,
        path: row.get(3)?,
    })
}
