//! Tags, by the unique id of what they are on (for MFA devices, their serial number).

use db::{Error, Tx, binds};
use domain::Permit;
use domain::iam::Tag;

use super::fold;

const PUT: &str = "INSERT INTO iam_tags (resource_id, key_folded, key, value) \
    VALUES ($1, $2, $3, $4) ON CONFLICT (resource_id, key_folded) \
    DO UPDATE SET key = excluded.key, value = excluded.value";
const DELETE: &str = "DELETE FROM iam_tags WHERE resource_id = $1 AND key_folded = $2";
const DELETE_ALL: &str = "DELETE FROM iam_tags WHERE resource_id = $1";
const LIST: &str = "SELECT key, value FROM iam_tags WHERE resource_id = $1 ORDER BY key_folded";

/// Adds a tag or replaces the one whose key is the same without regard to case.
pub fn put_tag(
    tx: &mut Tx<'_>,
    _permit: &Permit,
    resource: &str,
    key: &str,
    value: &str,
) -> Result<(), Error> {
    let folded = fold(key);
    tx.execute(PUT, binds![resource, &folded, key, value])
        .map(drop)
}

/// Removes a tag, if it is there.
pub fn delete_tag(
    tx: &mut Tx<'_>,
    _permit: &Permit,
    resource: &str,
    key: &str,
) -> Result<(), Error> {
    let folded = fold(key);
    tx.execute(DELETE, binds![resource, &folded]).map(drop)
}

/// Removes all tags of a thing.
pub fn delete_tags(tx: &mut Tx<'_>, _permit: &Permit, resource: &str) -> Result<(), Error> {
    tx.execute(DELETE_ALL, binds![resource]).map(drop)
}

/// All tags of a thing (at most fifty), in order of their keys in lower case.
pub fn list_tags(tx: &mut Tx<'_>, resource: &str) -> Result<Vec<Tag>, Error> {
    tx.query(LIST, binds![resource])?
        .iter()
        .map(|row| Ok((row.get(0)?, row.get(1)?)))
        .collect()
}

#[cfg(test)]
pub(super) fn statements() -> Vec<&'static str> {
    vec![PUT, DELETE, DELETE_ALL, LIST]
}
