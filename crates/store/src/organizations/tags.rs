//! Tags of roots, organizational units and accounts.

use base::OrganizationId;
use db::{Error, Tx, binds};
use domain::Permit;
use domain::organization::{Tag, TaggedId};

const LIST: &str = "SELECT key, value FROM organization_tags \
    WHERE resource_id = $1 AND organization_id = $2 ORDER BY key";
const PUT: &str = "INSERT INTO organization_tags (resource_id, key, organization_id, value) \
    VALUES ($1, $2, $3, $4) ON CONFLICT (resource_id, key) DO UPDATE SET value = excluded.value";
const DELETE: &str = "DELETE FROM organization_tags WHERE resource_id = $1 AND key = $2";
const DELETE_ALL: &str = "DELETE FROM organization_tags WHERE resource_id = $1";

#[cfg(test)]
pub(super) const STATEMENTS: [&str; 4] = [LIST, PUT, DELETE, DELETE_ALL];

/// The tags of a thing of the organization (a few dozen at the most), in
/// order of keys.
pub fn list(
    tx: &mut Tx<'_>,
    organization: &OrganizationId,
    id: &TaggedId,
) -> Result<Vec<Tag>, Error> {
    let rows = tx.query(LIST, binds![id.as_str(), organization])?;
    rows.iter()
        .map(|row| {
            Ok(Tag {
                key: row.get(0)?,
                value: row.get(1)?,
            })
        })
        .collect()
}

/// Adds tags or gives them new values.
pub fn put(
    tx: &mut Tx<'_>,
    _permit: &Permit,
    organization: &OrganizationId,
    id: &TaggedId,
    tags: &[Tag],
) -> Result<(), Error> {
    for tag in tags {
        let binds = binds![id.as_str(), &tag.key, organization, &tag.value];
        tx.execute(PUT, binds)?;
    }
    Ok(())
}

/// Removes those of the tags that are there.
pub fn delete(
    tx: &mut Tx<'_>,
    _permit: &Permit,
    id: &TaggedId,
    keys: &[String],
) -> Result<(), Error> {
    for key in keys {
        tx.execute(DELETE, binds![id.as_str(), key])?;
    }
    Ok(())
}

/// Removes every tag of a thing that is deleted.
pub fn delete_all(tx: &mut Tx<'_>, _permit: &Permit, id: &TaggedId) -> Result<(), Error> {
    tx.execute(DELETE_ALL, binds![id.as_str()]).map(drop)
}
