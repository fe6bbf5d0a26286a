//! Users.

use base::{GroupId, IdentityStoreId, PageRequest, Timestamp, UserId};
use db::{Error, Row, Tx, binds};
use domain::Permit;
use domain::identity::{ExternalId, Revision, User, UserAttributes, UserStatus, fold};

use super::external_ids::{self, Kind};
use super::{document, stamp};
use crate::history;

const FIND: &str = "SELECT identity_store_id, id, user_name, status, attributes, revision, \
    created_at, created_by, updated_at, updated_by FROM users WHERE identity_store_id = $1 AND \
    id = $2";
const FIND_BY_NAME: &str = "SELECT identity_store_id, id, user_name, status, attributes, \
    revision, created_at, created_by, updated_at, updated_by FROM users WHERE identity_store_id \
    = $1 AND user_name_folded = $2";
const FIND_BY_EMAIL: &str = "SELECT identity_store_id, id, user_name, status, attributes, \
    revision, created_at, created_by, updated_at, updated_by FROM users WHERE identity_store_id \
    = $1 AND email_folded = $2";
const LIST: &str = "SELECT identity_store_id, id, user_name, status, attributes, revision, \
    created_at, created_by, updated_at, updated_by FROM users WHERE identity_store_id = $1 AND \
    id > $2 ORDER BY id LIMIT $3";
const LIST_FROM: &str = "SELECT identity_store_id, id, user_name, status, attributes, revision, \
    created_at, created_by, updated_at, updated_by FROM users WHERE identity_store_id = $1 \
    ORDER BY id LIMIT $2 OFFSET $3";
const LIST_MEMBERS: &str = "SELECT u.identity_store_id, u.id, u.user_name, u.status, \
    u.attributes, u.revision, u.created_at, u.created_by, u.updated_at, u.updated_by \
    FROM memberships m JOIN users u ON u.identity_store_id = m.identity_store_id \
    AND u.id = m.user_id WHERE m.identity_store_id = $1 AND m.group_id = $2 AND m.user_id > $3 \
    AND m.direct_ends_at > $4 ORDER BY m.user_id LIMIT $5";
const COUNT: &str = "SELECT COUNT(*) FROM users WHERE identity_store_id = $1";
const INSERT: &str = "INSERT INTO users (identity_store_id, id, user_name, user_name_folded, \
    email_folded, status, attributes, revision, created_at, created_by, updated_at, updated_by) \
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)";
const UPDATE: &str = "UPDATE users SET user_name = $1, user_name_folded = $2, email_folded = \
    $3, status = $4, attributes = $5, revision = $6, updated_at = $7, updated_by = $8 WHERE \
    identity_store_id = $9 AND id = $10";
const DELETE: &str = "DELETE FROM users WHERE identity_store_id = $1 AND id = $2";

/// The user of this id, where there is one.
pub fn find_user(
    tx: &mut Tx<'_>,
    store: &IdentityStoreId,
    id: &UserId,
) -> Result<Option<User>, Error> {
    let row = tx.find(FIND, binds![store, id])?;
    row.as_ref().map(user).transpose()
}

/// The user of this name, compared without regard to case.
pub fn find_user_by_name(
    tx: &mut Tx<'_>,
    store: &IdentityStoreId,
    name: &str,
) -> Result<Option<User>, Error> {
    let row = tx.find(FIND_BY_NAME, binds![store, &fold(name)])?;
    row.as_ref().map(user).transpose()
}

/// The user of this primary e-mail address, compared without regard to case.
pub fn find_user_by_email(
    tx: &mut Tx<'_>,
    store: &IdentityStoreId,
    email: &str,
) -> Result<Option<User>, Error> {
    let row = tx.find(FIND_BY_EMAIL, binds![store, &fold(email)])?;
    row.as_ref().map(user).transpose()
}

/// The user whom another directory calls so.
pub fn find_user_by_external_id(
    tx: &mut Tx<'_>,
    store: &IdentityStoreId,
    id: &ExternalId,
) -> Result<Option<User>, Error> {
    match external_ids::find(tx, store, Kind::User, id)? {
        Some(id) => find_user(tx, store, &id),
        None => Ok(None),
    }
}

/// The one user whom another directory, whichever it is, calls so; nobody where there are more.
pub fn find_user_by_any_external_id(
    tx: &mut Tx<'_>,
    store: &IdentityStoreId,
    id: &str,
) -> Result<Option<User>, Error> {
    let found: Vec<UserId> = external_ids::find_by_value(tx, store, Kind::User, id)?;
    match found.as_slice() {
        [one] => find_user(tx, store, one),
        _ => Ok(None),
    }
}

/// How many users a store has; reads all of them from an index.
pub fn count_users(tx: &mut Tx<'_>, store: &IdentityStoreId) -> Result<i64, Error> {
    tx.scalar(COUNT, binds![store])
}

/// Users in order of their ids, one more than the page has.
pub fn list_users(
    tx: &mut Tx<'_>,
    store: &IdentityStoreId,
    page: &PageRequest,
) -> Result<Vec<User>, Error> {
    tx.query(LIST, binds![store, page.after_or_empty(), page.probe()])?
        .iter()
        .map(user)
        .collect()
}

/// Users in order of their ids, without the first `offset`.
pub fn list_users_from(
    tx: &mut Tx<'_>,
    store: &IdentityStoreId,
    (offset, limit): (i64, i64),
) -> Result<Vec<User>, Error> {
    tx.query(LIST_FROM, binds![store, limit, offset])?
        .iter()
        .map(user)
        .collect()
}

/// The users who are in a group themselves at an instant, in order of their ids, one more than the
/// page has.
pub fn list_direct_members(
    tx: &mut Tx<'_>,
    store: &IdentityStoreId,
    group: &GroupId,
    page: &PageRequest,
    now: Timestamp,
) -> Result<Vec<User>, Error> {
    let binds = binds![store, group, page.after_or_empty(), now, page.probe()];
    tx.query(LIST_MEMBERS, binds)?.iter().map(user).collect()
}

/// Adds a user. A violation is of `USER_NAME`, `USER_EMAIL` or `EXTERNAL_ID`.
pub fn insert_user(tx: &mut Tx<'_>, permit: &Permit, user: &User) -> Result<(), Error> {
    let attributes = user.attributes.to_document().to_string();
    let (name, email) = (
        fold(&user.user_name),
        user.attributes.primary_email().map(fold),
    );
    let binds = binds![
        &user.identity_store_id,
        &user.id,
        &user.user_name,
        &name,
        email.as_deref(),
        user.status.as_str(),
        &attributes,
        user.revision.number(),
        user.created.at,
        &user.created.by,
        user.updated.at,
        &user.updated.by,
    ];
    tx.execute(INSERT, binds)?;
    insert_external_ids(tx, user)?;
    history::user(tx, permit, None, Some(user))
}

/// Writes the present state of a user. A violation is of `USER_NAME`, `USER_EMAIL` or
/// `EXTERNAL_ID`.
pub fn update_user(tx: &mut Tx<'_>, permit: &Permit, user: &User) -> Result<(), Error> {
    let before = find_user(tx, &user.identity_store_id, &user.id)?;
    let attributes = user.attributes.to_document().to_string();
    let (name, email) = (
        fold(&user.user_name),
        user.attributes.primary_email().map(fold),
    );
    let binds = binds![
        &user.user_name,
        &name,
        email.as_deref(),
        user.status.as_str(),
        &attributes,
        user.revision.number(),
        user.updated.at,
        &user.updated.by,
        &user.identity_store_id,
        &user.id,
    ];
    tx.execute(UPDATE, binds)?;
    let former = before.as_ref();
    if former
        .and_then(|user| user.attributes.primary_email())
        .map(fold)
        != email
    {
        crate::sign_in::delete_verified_email(tx, permit, &user.id)?;
    }
    let (store, id) = (&user.identity_store_id, user.id.as_str());
    external_ids::delete(tx, store, Kind::User, id)?;
    insert_external_ids(tx, user)?;
    history::user(tx, permit, before.as_ref(), Some(user))
}

/// Removes a user and what other directories call them. Their memberships, assignments and
/// credentials are removed by their own functions.
pub fn delete_user(
    tx: &mut Tx<'_>,
    permit: &Permit,
    store: &IdentityStoreId,
    id: &UserId,
) -> Result<(), Error> {
    let before = find_user(tx, store, id)?;
    external_ids::delete(tx, store, Kind::User, id.as_str())?;
    tx.execute(DELETE, binds![store, id])?;
    history::user(tx, permit, before.as_ref(), None)
}

fn insert_external_ids(tx: &mut Tx<'_>, user: &User) -> Result<(), Error> {
    let ids = &user.attributes.external_ids;
    let (store, id) = (&user.identity_store_id, user.id.as_str());
    external_ids::insert(tx, store, Kind::User, id, ids)
}

fn user(row: &Row) -> Result<User, Error> {
    let status: String = row.get(3)?;
    let attributes: String = row.get(4)?;
    let attributes = document(&attributes, "users.attributes")?;
    Ok(User {
        identity_store_id: row.get(0)?,
        id: row.get(1)?,
        user_name: row.get(2)?,
        status: UserStatus::parse(&status).ok_or_else(|| Error::corrupt("users.status"))?,
        attributes: UserAttributes::from_document(&attributes)
            .map_err(|error| Error::corrupt(format!("users.attributes: {error}")))?,
        revision: Revision::from_number(row.get(5)?),
        created: stamp(row, 6)?,
        updated: stamp(row, 8)?,
    })
}
