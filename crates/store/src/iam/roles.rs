//! Roles.

use base::{AccountId, RoleId};
use db::{Error, Row, Tx, binds};
use domain::Permit;
use domain::iam::Role;

use super::{delete_policies, delete_tags, end_of_prefix, fold};

macro_rules! select_role {
    ($rest:literal) => {
        concat!(
            "SELECT id, account_id, name, path, trust_policy, description, \
             max_session_duration, permissions_boundary, created_at FROM iam_roles ",
            $rest
        )
    };
}

const INSERT: &str = "INSERT INTO iam_roles (id, account_id, name, name_folded, path, \
    trust_policy, description, max_session_duration, permissions_boundary, created_at) \
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)";
const UPDATE: &str = "UPDATE iam_roles SET trust_policy = $1, description = $2, \
    max_session_duration = $3, permissions_boundary = $4 WHERE id = $5";
const DELETE: &str = "DELETE FROM iam_roles WHERE id = $1";
const FIND: &str = select_role!("WHERE account_id = $1 AND name_folded = $2");
const FIND_BY_ID: &str = select_role!("WHERE id = $1");
const IS_OPEN: &str = "SELECT r.id FROM iam_roles r LEFT JOIN accounts a ON a.id = $1 \
    WHERE r.id = $2 AND (a.state IS NULL OR a.state = 'ACTIVE')";
const LIST: &str = select_role!(
    "WHERE account_id = $1 AND name_folded > $2 AND path >= $3 AND path < $4 \
     ORDER BY name_folded LIMIT $5"
);
const COUNT: &str = "SELECT COUNT(*) FROM iam_roles WHERE account_id = $1";
/// Adds a role; its name is unique in the account without regard to case (`iam_roles_name`).
pub fn insert_role(tx: &mut Tx<'_>, _permit: &Permit, role: &Role) -> Result<(), Error> {
    let folded = fold(&role.name);
    tx.post(
        INSERT,
        binds![
            &role.id,
            &role.account,
            &role.name,
            &folded,
            &role.path,
            &role.trust_policy,
            role.description.as_deref(),
            role.max_session_duration,
            role.permissions_boundary.as_deref(),
            role.created_at,
        ],
    )
}

/// Replaces what of a role can change: trust policy, description, duration, boundary.
pub fn update_role(tx: &mut Tx<'_>, _permit: &Permit, role: &Role) -> Result<(), Error> {
    tx.post(
        UPDATE,
        binds![
            &role.trust_policy,
            role.description.as_deref(),
            role.max_session_duration,
            role.permissions_boundary.as_deref(),
            &role.id,
        ],
    )
}

/// Removes a role with its policies and tags, and with what people were entitled to it by.
pub fn delete_role(tx: &mut Tx<'_>, permit: &Permit, id: &RoleId) -> Result<(), Error> {
    delete_policies(tx, permit, id)?;
    delete_tags(tx, permit, id.as_str())?;
    crate::account_access::delete_of_role(tx, permit, id)?;
    tx.execute(DELETE, binds![id]).map(drop)
}

/// The role of this name, compared without regard to case.
pub fn find_role(tx: &mut Tx<'_>, account: &AccountId, name: &str) -> Result<Option<Role>, Error> {
    let folded = fold(name);
    let row = tx.find(FIND, binds![account, &folded])?;
    row.as_ref().map(role).transpose()
}

/// The role of this unique id, where it still exists.
pub fn find_role_by_id(tx: &mut Tx<'_>, id: &RoleId) -> Result<Option<Role>, Error> {
    let row = tx.find(FIND_BY_ID, binds![id])?;
    row.as_ref().map(role).transpose()
}

/// Whether the role of this unique id still exists and its account is active, where it is known;
/// asked for every request of a role session.
pub fn is_role_open(tx: &mut Tx<'_>, account: &AccountId, id: &RoleId) -> Result<bool, Error> {
    Ok(tx.find(IS_OPEN, binds![account, id])?.is_some())
}

/// Roles of an account whose paths begin with `path_prefix`, in order of their names in lower
/// case, after the name `after`.
pub fn list_roles(
    tx: &mut Tx<'_>,
    account: &AccountId,
    path_prefix: &str,
    after: &str,
    limit: i64,
) -> Result<Vec<Role>, Error> {
    let (after, end) = (fold(after), end_of_prefix(path_prefix));
    tx.query(LIST, binds![account, &after, path_prefix, &end, limit])?
        .iter()
        .map(role)
        .collect()
}

/// How many roles an account has.
pub fn count_roles(tx: &mut Tx<'_>, account: &AccountId) -> Result<i64, Error> {
    tx.scalar(COUNT, binds![account])
}

/// The same of each of some accounts.
pub fn count_roles_in_each(tx: &mut Tx<'_>, accounts: &[&AccountId]) -> Result<Vec<i64>, Error> {
    let each: Vec<_> = accounts.iter().map(|id| binds![*id].to_vec()).collect();
    let answers = tx.query_each(COUNT, &each)?;
    answers.iter().map(|rows| db::only(rows)).collect()
}

fn role(row: &Row) -> Result<Role, Error> {
    Ok(Role {
        id: row.get(0)?,
        account: row.get(1)?,
        name: row.get(2)?,
        path: row.get(3)?,
        trust_policy: row.get(4)?,
        description: row.get(5)?,
        max_session_duration: row.get(6)?,
        permissions_boundary: row.get(7)?,
        created_at: row.get(8)?,
    })
}

#[cfg(test)]
pub(super) fn statements() -> Vec<&'static str> {
    vec![
        INSERT, UPDATE, DELETE, FIND, FIND_BY_ID, IS_OPEN, LIST, COUNT,
    ]
}
