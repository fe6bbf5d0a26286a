//! Memberships of users in groups.

use base::{GroupId, IdentityStoreId, MembershipId, PageRequest, UserId};
use db::{Error, Row, Tx, binds};
use domain::Permit;
use domain::identity::Membership;

use super::stamp;
use crate::history;

const FIND: &str = "SELECT identity_store_id, id, group_id, user_id, created_at, created_by \
    FROM memberships WHERE identity_store_id = $1 AND id = $2";
const FIND_OF: &str = "SELECT identity_store_id, id, group_id, user_id, created_at, created_by \
    FROM memberships WHERE identity_store_id = $1 AND group_id = $2 AND user_id = $3";
const LIST_OF_GROUP: &str = "SELECT identity_store_id, id, group_id, user_id, created_at, \
    created_by FROM memberships WHERE identity_store_id = $1 AND group_id = $2 AND user_id > $3 \
    ORDER BY user_id LIMIT $4";
const LIST_OF_USER: &str = "SELECT identity_store_id, id, group_id, user_id, created_at, \
    created_by FROM memberships WHERE identity_store_id = $1 AND user_id = $2 AND group_id > $3 \
    ORDER BY group_id LIMIT $4";
const GROUP_IDS_OF_USER: &str = "SELECT group_id FROM memberships WHERE identity_store_id = $1 \
    AND user_id = $2 ORDER BY group_id";
const USER_IDS_OF_GROUP: &str = "SELECT user_id FROM memberships WHERE identity_store_id = $1 \
    AND group_id = $2 ORDER BY user_id";
const INSERT: &str = "INSERT INTO memberships (identity_store_id, id, group_id, user_id, \
    created_at, created_by) VALUES ($1, $2, $3, $4, $5, $6)";
const DELETE: &str = "DELETE FROM memberships WHERE identity_store_id = $1 AND id = $2";
const DELETE_OF_USER: &str = "DELETE FROM memberships WHERE identity_store_id = $1 AND user_id \
    = $2";
const DELETE_OF_GROUP: &str = "DELETE FROM memberships WHERE identity_store_id = $1 AND \
    group_id = $2";

/// The membership of this id, where there is one.
pub fn find_membership(
    tx: &mut Tx<'_>,
    store: &IdentityStoreId,
    id: &MembershipId,
) -> Result<Option<Membership>, Error> {
    let row = tx.find(FIND, binds![store, id])?;
    row.as_ref().map(membership).transpose()
}

/// A user's membership in a group, where there is one.
pub fn find_membership_of(
    tx: &mut Tx<'_>,
    store: &IdentityStoreId,
    group: &GroupId,
    user: &UserId,
) -> Result<Option<Membership>, Error> {
    let row = tx.find(FIND_OF, binds![store, group, user])?;
    row.as_ref().map(membership).transpose()
}

/// A group's memberships in order of the users' ids (which the page's key is), one more than the
/// page has.
pub fn list_memberships_of_group(
    tx: &mut Tx<'_>,
    store: &IdentityStoreId,
    group: &GroupId,
    page: &PageRequest,
) -> Result<Vec<Membership>, Error> {
    let binds = binds![store, group, page.after_or_empty(), page.probe()];
    tx.query(LIST_OF_GROUP, binds)?
        .iter()
        .map(membership)
        .collect()
}

/// A user's memberships in order of the groups' ids (which the page's key is), one more than the
/// page has.
pub fn list_memberships_of_user(
    tx: &mut Tx<'_>,
    store: &IdentityStoreId,
    user: &UserId,
    page: &PageRequest,
) -> Result<Vec<Membership>, Error> {
    let binds = binds![store, user, page.after_or_empty(), page.probe()];
    tx.query(LIST_OF_USER, binds)?
        .iter()
        .map(membership)
        .collect()
}

/// The groups that a user is a member of.
pub fn group_ids_of_user(
    tx: &mut Tx<'_>,
    store: &IdentityStoreId,
    user: &UserId,
) -> Result<Vec<GroupId>, Error> {
    tx.query(GROUP_IDS_OF_USER, binds![store, user])?
        .iter()
        .map(|row| row.get(0))
        .collect()
}

/// The users that are members of a group.
pub fn user_ids_of_group(
    tx: &mut Tx<'_>,
    store: &IdentityStoreId,
    group: &GroupId,
) -> Result<Vec<UserId>, Error> {
    tx.query(USER_IDS_OF_GROUP, binds![store, group])?
        .iter()
        .map(|row| row.get(0))
        .collect()
}

/// Adds a membership. A violation is of `MEMBERSHIP`.
pub fn insert_membership(
    tx: &mut Tx<'_>,
    permit: &Permit,
    membership: &Membership,
) -> Result<(), Error> {
    let binds = binds![
        &membership.identity_store_id,
        &membership.id,
        &membership.group_id,
        &membership.user_id,
        membership.created.at,
        &membership.created.by,
    ];
    tx.execute(INSERT, binds)?;
    history::membership(tx, permit, None, Some(membership))
}

/// Removes a membership.
pub fn delete_membership(
    tx: &mut Tx<'_>,
    permit: &Permit,
    store: &IdentityStoreId,
    id: &MembershipId,
) -> Result<(), Error> {
    let before = find_membership(tx, store, id)?;
    tx.execute(DELETE, binds![store, id])?;
    history::membership(tx, permit, before.as_ref(), None)
}

/// Removes every membership of a user.
pub fn delete_memberships_of_user(
    tx: &mut Tx<'_>,
    permit: &Permit,
    store: &IdentityStoreId,
    user: &UserId,
) -> Result<(), Error> {
    let ended = tx.query(LIST_OF_USER, binds![store, user, "", i64::MAX])?;
    tx.execute(DELETE_OF_USER, binds![store, user])?;
    end(tx, permit, &ended)
}

/// Removes every membership in a group.
pub fn delete_memberships_of_group(
    tx: &mut Tx<'_>,
    permit: &Permit,
    store: &IdentityStoreId,
    group: &GroupId,
) -> Result<(), Error> {
    let ended = tx.query(LIST_OF_GROUP, binds![store, group, "", i64::MAX])?;
    tx.execute(DELETE_OF_GROUP, binds![store, group])?;
    end(tx, permit, &ended)
}

fn end(tx: &mut Tx<'_>, permit: &Permit, ended: &[Row]) -> Result<(), Error> {
    for row in ended {
        history::membership(tx, permit, Some(&membership(row)?), None)?;
    }
    Ok(())
}

fn membership(row: &Row) -> Result<Membership, Error> {
    Ok(Membership {
        identity_store_id: row.get(0)?,
        id: row.get(1)?,
        group_id: row.get(2)?,
        user_id: row.get(3)?,
        created: stamp(row, 4)?,
    })
}
