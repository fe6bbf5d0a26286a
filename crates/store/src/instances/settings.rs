//! The Regions of instances, and how their roles are called.

use base::InstanceId;
use db::{Error, Row, Tx, binds};
use domain::Permit;
use domain::instance::AddedRegion;
use domain::provisioning::RoleNaming;

const INSERT_REGION: &str =
    "INSERT INTO instance_regions (instance_id, name, added_at) VALUES ($1, $2, $3)";
const DELETE_REGION: &str = "DELETE FROM instance_regions WHERE instance_id = $1 AND name = $2";
const FIND_REGION: &str =
    "SELECT name, added_at FROM instance_regions WHERE instance_id = $1 AND name = $2";
const LIST_REGIONS: &str =
    "SELECT name, added_at FROM instance_regions WHERE instance_id = $1 ORDER BY name";

const PUT_NAMING: &str = "INSERT INTO role_naming (instance_id, naming) VALUES ($1, $2) \
    ON CONFLICT (instance_id) DO UPDATE SET naming = excluded.naming";
const FIND_NAMING: &str = "SELECT naming FROM role_naming WHERE instance_id = $1";

/// Decides how the instance's roles are called.
pub fn put_role_naming(
    tx: &mut Tx<'_>,
    _permit: &Permit,
    id: &InstanceId,
    naming: RoleNaming,
) -> Result<(), Error> {
    tx.execute(PUT_NAMING, binds![id, naming.as_str()])
        .map(drop)
}

/// How the instance's roles are called, where that was decided.
pub fn find_role_naming(tx: &mut Tx<'_>, id: &InstanceId) -> Result<Option<RoleNaming>, Error> {
    let Some(row) = tx.find(FIND_NAMING, binds![id])? else {
        return Ok(None);
    };
    let naming: String = row.get(0)?;
    RoleNaming::parse(&naming)
        .map(Some)
        .ok_or_else(|| Error::corrupt("a naming of roles"))
}

/// Adds an instance to a Region, where it must not be yet.
pub fn insert_region(
    tx: &mut Tx<'_>,
    _permit: &Permit,
    id: &InstanceId,
    region: &AddedRegion,
) -> Result<(), Error> {
    tx.execute(INSERT_REGION, binds![id, &region.name, region.added_at])
        .map(drop)
}

/// Removes an instance from a Region; `false` where it was not there.
pub fn delete_region(
    tx: &mut Tx<'_>,
    _permit: &Permit,
    id: &InstanceId,
    name: &str,
) -> Result<bool, Error> {
    Ok(tx.execute(DELETE_REGION, binds![id, name])? > 0)
}

/// The Region of this name, where the instance was added to it.
pub fn find_region(
    tx: &mut Tx<'_>,
    id: &InstanceId,
    name: &str,
) -> Result<Option<AddedRegion>, Error> {
    tx.find(FIND_REGION, binds![id, name])?
        .as_ref()
        .map(region)
        .transpose()
}

/// The Regions that an instance was added to, in order of their names. A quota keeps them few.
pub fn list_regions(tx: &mut Tx<'_>, id: &InstanceId) -> Result<Vec<AddedRegion>, Error> {
    tx.query(LIST_REGIONS, binds![id])?
        .iter()
        .map(region)
        .collect()
}

fn region(row: &Row) -> Result<AddedRegion, Error> {
    Ok(AddedRegion {
        name: row.get(0)?,
        added_at: row.get(1)?,
    })
}
