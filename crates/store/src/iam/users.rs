//! IAM users.

use base::{AccountId, IamUserId};
use db::{Error, Row, Tx, binds};
use domain::Permit;
use domain::iam::User;

use super::{delete_policies, delete_tags, end_of_prefix, fold, rename_holder};

macro_rules! select_user {
    ($rest:literal) => {
        concat!(
            "SELECT id, account_id, name, path, permissions_boundary, created_at FROM iam_users ",
            $rest
        )
    };
}

const INSERT: &str = "INSERT INTO iam_users (id, account_id, name, name_folded, path, \
    permissions_boundary, created_at) VALUES ($1, $2, $3, $4, $5, $6, $7)";
const UPDATE: &str = "UPDATE iam_users SET name = $1, name_folded = $2, path = $3, \
    permissions_boundary = $4 WHERE id = $5";
const RENAME_MEMBER: &str = "UPDATE iam_group_members SET user_name_folded = $1 WHERE user_id = $2";
const DELETE: &str = "DELETE FROM iam_users WHERE id = $1";
const FIND: &str = select_user!("WHERE account_id = $1 AND name_folded = $2");
const FIND_BY_ID: &str = select_user!("WHERE id = $1");
const LIST: &str = select_user!(
    "WHERE account_id = $1 AND name_folded > $2 AND path >= $3 AND path < $4 \
     ORDER BY name_folded LIMIT $5"
);
const COUNT: &str = "SELECT COUNT(*) FROM iam_users WHERE account_id = $1";

/// Adds a user; the name is unique in the account without regard to case (`iam_users_name`).
pub fn insert_user(tx: &mut Tx<'_>, _permit: &Permit, user: &User) -> Result<(), Error> {
    let folded = fold(&user.name);
    tx.execute(
        INSERT,
        binds![
            &user.id,
            &user.account,
            &user.name,
            &folded,
            &user.path,
            user.permissions_boundary.as_deref(),
            user.created_at,
        ],
    )
    .map(drop)
}

/// Replaces what of a user can change: name, path, boundary.
pub fn update_user(tx: &mut Tx<'_>, permit: &Permit, user: &User) -> Result<(), Error> {
    let folded = fold(&user.name);
    tx.execute(
        UPDATE,
        binds![
            &user.name,
            &folded,
            &user.path,
            user.permissions_boundary.as_deref(),
            &user.id,
        ],
    )?;
    tx.execute(RENAME_MEMBER, binds![&folded, &user.id])?;
    rename_holder(tx, permit, &user.id, &user.name)
}

/// Removes a user with their policies and tags.
pub fn delete_user(tx: &mut Tx<'_>, permit: &Permit, id: &IamUserId) -> Result<(), Error> {
    delete_policies(tx, permit, id)?;
    delete_tags(tx, permit, id.as_str())?;
    tx.execute(DELETE, binds![id]).map(drop)
}

/// The user of this name, compared without regard to case.
pub fn find_user(tx: &mut Tx<'_>, account: &AccountId, name: &str) -> Result<Option<User>, Error> {
    let folded = fold(name);
    let row = tx.find(FIND, binds![account, &folded])?;
    row.as_ref().map(user).transpose()
}

/// The user of this unique id, where they still exist; asked for every request of a user.
pub fn find_user_by_id(tx: &mut Tx<'_>, id: &IamUserId) -> Result<Option<User>, Error> {
    let row = tx.find(FIND_BY_ID, binds![id])?;
    row.as_ref().map(user).transpose()
}

/// Users of an account whose paths begin with `path_prefix`, in order of their names in lower
/// case, after the name `after`.
pub fn list_users(
    tx: &mut Tx<'_>,
    account: &AccountId,
    path_prefix: &str,
    after: &str,
    limit: i64,
) -> Result<Vec<User>, Error> {
    let (after, end) = (fold(after), end_of_prefix(path_prefix));
    tx.query(LIST, binds![account, &after, path_prefix, &end, limit])?
        .iter()
        .map(user)
        .collect()
}

/// How many users an account has.
pub fn count_users(tx: &mut Tx<'_>, account: &AccountId) -> Result<i64, Error> {
    tx.scalar(COUNT, binds![account])
}

/// From the columns of a user, in the order of `select_user!`.
pub(super) fn user(row: &Row) -> Result<User, Error> {
    Ok(User {
        id: row.get(0)?,
        account: row.get(1)?,
        name: row.get(2)?,
        path: row.get(3)?,
        permissions_boundary: row.get(4)?,
        created_at: row.get(5)?,
    })
}

#[cfg(test)]
pub(super) fn statements() -> Vec<&'static str> {
    vec![
        INSERT,
        UPDATE,
        RENAME_MEMBER,
        DELETE,
        FIND,
        FIND_BY_ID,
        LIST,
        COUNT,
    ]
}
