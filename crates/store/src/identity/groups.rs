//! Groups.

use base::{GroupId, IdentityStoreId, PageRequest, Timestamp, UserId};
use db::{Error, Row, Tx, binds};
use domain::Permit;
use domain::identity::{ExternalId, Group, Revision, fold};

use super::external_ids::{self, Kind};
use super::{document, stamp};
use crate::history;

const FIND: &str = "SELECT identity_store_id, id, display_name, description, external_ids, \
    revision, created_at, created_by, updated_at, updated_by FROM groups WHERE \
    identity_store_id = $1 AND id = $2";
const FIND_BY_NAME: &str = "SELECT identity_store_id, id, display_name, description, \
    external_ids, revision, created_at, created_by, updated_at, updated_by FROM groups WHERE \
    identity_store_id = $1 AND display_name_folded = $2";
const LIST: &str = "SELECT identity_store_id, id, display_name, description, external_ids, \
    revision, created_at, created_by, updated_at, updated_by FROM groups WHERE \
    identity_store_id = $1 AND id > $2 ORDER BY id LIMIT $3";
const LIST_FROM: &str = "SELECT identity_store_id, id, display_name, description, external_ids, \
    revision, created_at, created_by, updated_at, updated_by FROM groups WHERE \
    identity_store_id = $1 ORDER BY id LIMIT $2 OFFSET $3";
const LIST_WITH_MEMBER: &str = "SELECT g.identity_store_id, g.id, g.display_name, \
    g.description, g.external_ids, g.revision, g.created_at, g.created_by, g.updated_at, \
    g.updated_by FROM memberships m JOIN groups g ON g.identity_store_id = m.identity_store_id \
    AND g.id = m.group_id WHERE m.identity_store_id = $1 AND m.user_id = $2 AND m.group_id > $3 \
    AND m.direct_ends_at > $4 ORDER BY m.group_id LIMIT $5";
const COUNT: &str = "SELECT COUNT(*) FROM groups WHERE identity_store_id = $1";
const INSERT: &str = "INSERT INTO groups (identity_store_id, id, display_name, \
    display_name_folded, description, external_ids, revision, created_at, created_by, \
    updated_at, updated_by) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)";
const UPDATE: &str = "UPDATE groups SET display_name = $1, display_name_folded = $2, \
    description = $3, external_ids = $4, revision = $5, updated_at = $6, updated_by = $7 WHERE \
    identity_store_id = $8 AND id = $9";
const DELETE: &str = "DELETE FROM groups WHERE identity_store_id = $1 AND id = $2";

/// The group of this id, where there is one.
pub fn find_group(
    tx: &mut Tx<'_>,
    store: &IdentityStoreId,
    id: &GroupId,
) -> Result<Option<Group>, Error> {
    let row = tx.find(FIND, binds![store, id])?;
    row.as_ref().map(group).transpose()
}

/// The group of this display name, compared without regard to case.
pub fn find_group_by_name(
    tx: &mut Tx<'_>,
    store: &IdentityStoreId,
    name: &str,
) -> Result<Option<Group>, Error> {
    let row = tx.find(FIND_BY_NAME, binds![store, &fold(name)])?;
    row.as_ref().map(group).transpose()
}

/// The group that another directory calls so.
pub fn find_group_by_external_id(
    tx: &mut Tx<'_>,
    store: &IdentityStoreId,
    id: &ExternalId,
) -> Result<Option<Group>, Error> {
    match external_ids::find(tx, store, Kind::Group, id)? {
        Some(id) => find_group(tx, store, &id),
        None => Ok(None),
    }
}

/// How many groups a store has; reads all of them from an index.
pub fn count_groups(tx: &mut Tx<'_>, store: &IdentityStoreId) -> Result<i64, Error> {
    tx.scalar(COUNT, binds![store])
}

/// Groups in order of their ids, one more than the page has.
pub fn list_groups(
    tx: &mut Tx<'_>,
    store: &IdentityStoreId,
    page: &PageRequest,
) -> Result<Vec<Group>, Error> {
    tx.query(LIST, binds![store, page.after_or_empty(), page.probe()])?
        .iter()
        .map(group)
        .collect()
}

/// Groups in order of their ids, without the first `offset`.
pub fn list_groups_from(
    tx: &mut Tx<'_>,
    store: &IdentityStoreId,
    (offset, limit): (i64, i64),
) -> Result<Vec<Group>, Error> {
    tx.query(LIST_FROM, binds![store, limit, offset])?
        .iter()
        .map(group)
        .collect()
}

/// The groups that a user is in themselves at an instant, in order of their ids, one more than the
/// page has.
pub fn list_groups_with_member(
    tx: &mut Tx<'_>,
    store: &IdentityStoreId,
    user: &UserId,
    page: &PageRequest,
    now: Timestamp,
) -> Result<Vec<Group>, Error> {
    let binds = binds![store, user, page.after_or_empty(), now, page.probe()];
    tx.query(LIST_WITH_MEMBER, binds)?
        .iter()
        .map(group)
        .collect()
}

/// Adds a group. A violation is of `GROUP_NAME` or `EXTERNAL_ID`.
pub fn insert_group(tx: &mut Tx<'_>, permit: &Permit, group: &Group) -> Result<(), Error> {
    let folded = group.display_name.as_deref().map(fold);
    let external_ids = ExternalId::list_to_document(&group.external_ids).to_string();
    let binds = binds![
        &group.identity_store_id,
        &group.id,
        group.display_name.as_deref(),
        folded.as_deref(),
        group.description.as_deref(),
        &external_ids,
        group.revision.number(),
        group.created.at,
        &group.created.by,
        group.updated.at,
        &group.updated.by,
    ];
    tx.execute(INSERT, binds)?;
    insert_external_ids(tx, group)?;
    history::group(tx, permit, None, Some(group))
}

/// Writes the present state of a group. A violation is of `GROUP_NAME` or `EXTERNAL_ID`.
pub fn update_group(tx: &mut Tx<'_>, permit: &Permit, group: &Group) -> Result<(), Error> {
    let before = find_group(tx, &group.identity_store_id, &group.id)?;
    let folded = group.display_name.as_deref().map(fold);
    let external_ids = ExternalId::list_to_document(&group.external_ids).to_string();
    let binds = binds![
        group.display_name.as_deref(),
        folded.as_deref(),
        group.description.as_deref(),
        &external_ids,
        group.revision.number(),
        group.updated.at,
        &group.updated.by,
        &group.identity_store_id,
        &group.id,
    ];
    tx.execute(UPDATE, binds)?;
    let (store, id) = (&group.identity_store_id, group.id.as_str());
    external_ids::delete(tx, store, Kind::Group, id)?;
    insert_external_ids(tx, group)?;
    history::group(tx, permit, before.as_ref(), Some(group))
}

/// Removes a group and what other directories call it. Its memberships and assignments are
/// removed by their own functions.
pub fn delete_group(
    tx: &mut Tx<'_>,
    permit: &Permit,
    store: &IdentityStoreId,
    id: &GroupId,
) -> Result<(), Error> {
    let before = find_group(tx, store, id)?;
    external_ids::delete(tx, store, Kind::Group, id.as_str())?;
    tx.execute(DELETE, binds![store, id])?;
    history::group(tx, permit, before.as_ref(), None)
}

fn insert_external_ids(tx: &mut Tx<'_>, group: &Group) -> Result<(), Error> {
    let (store, id) = (&group.identity_store_id, group.id.as_str());
    external_ids::insert(tx, store, Kind::Group, id, &group.external_ids)
}

fn group(row: &Row) -> Result<Group, Error> {
    let external_ids: String = row.get(4)?;
    let external_ids = document(&external_ids, "groups.external_ids")?;
    Ok(Group {
        identity_store_id: row.get(0)?,
        id: row.get(1)?,
        display_name: row.get(2)?,
        description: row.get(3)?,
        external_ids: ExternalId::list_from_document(&external_ids)
            .map_err(|error| Error::corrupt(format!("groups.external_ids: {error}")))?,
        revision: Revision::from_number(row.get(5)?),
        created: stamp(row, 6)?,
        updated: stamp(row, 8)?,
    })
}
