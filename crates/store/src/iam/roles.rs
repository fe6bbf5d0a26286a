//! Roles with their inline and attached policies.

use base::{AccountId, RoleId};
use db::{Error, Row, Tx, binds};
use domain::Permit;
use domain::iam::Role;

use super::{delete_tags, end_of_prefix, fold};

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
const EXISTS: &str = "SELECT created_at FROM iam_roles WHERE id = $1";
const LIST: &str = select_role!(
    "WHERE account_id = $1 AND name_folded > $2 AND path >= $3 AND path < $4 \
     ORDER BY name_folded LIMIT $5"
);
const COUNT: &str = "SELECT COUNT(*) FROM iam_roles WHERE account_id = $1";
const ATTACH: &str = "INSERT INTO iam_attached_policies (role_id, policy_arn, account_id, \
    role_name_folded) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING";
const DETACH: &str = "DELETE FROM iam_attached_policies WHERE role_id = $1 AND policy_arn = $2";
const DETACH_ALL: &str = "DELETE FROM iam_attached_policies WHERE role_id = $1";
const ATTACHED: &str =
    "SELECT policy_arn FROM iam_attached_policies WHERE role_id = $1 ORDER BY policy_arn";
const PUT_INLINE: &str = "INSERT INTO iam_role_policies (role_id, name, document) \
    VALUES ($1, $2, $3) ON CONFLICT (role_id, name) DO UPDATE SET document = excluded.document";
const DELETE_INLINE: &str = "DELETE FROM iam_role_policies WHERE role_id = $1 AND name = $2";
const DELETE_ALL_INLINE: &str = "DELETE FROM iam_role_policies WHERE role_id = $1";
const INLINE: &str =
    "SELECT name, document FROM iam_role_policies WHERE role_id = $1 ORDER BY name";
const FIND_INLINE: &str = "SELECT document FROM iam_role_policies WHERE role_id = $1 AND name = $2";

/// Adds a role; its name is unique in the account without regard to case (`iam_roles_name`).
pub fn insert_role(tx: &mut Tx<'_>, _permit: &Permit, role: &Role) -> Result<(), Error> {
    let folded = fold(&role.name);
    tx.execute(
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
    .map(drop)
}

/// Replaces what of a role can change: trust policy, description, duration, boundary.
pub fn update_role(tx: &mut Tx<'_>, _permit: &Permit, role: &Role) -> Result<(), Error> {
    tx.execute(
        UPDATE,
        binds![
            &role.trust_policy,
            role.description.as_deref(),
            role.max_session_duration,
            role.permissions_boundary.as_deref(),
            &role.id,
        ],
    )
    .map(drop)
}

/// Removes a role with its policies and tags.
pub fn delete_role(tx: &mut Tx<'_>, permit: &Permit, id: &RoleId) -> Result<(), Error> {
    tx.execute(DELETE_ALL_INLINE, binds![id])?;
    tx.execute(DETACH_ALL, binds![id])?;
    delete_tags(tx, permit, id.as_str())?;
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

/// Whether the role of this unique id still exists; asked for every request of a role session.
pub fn role_exists(tx: &mut Tx<'_>, id: &RoleId) -> Result<bool, Error> {
    Ok(tx.find(EXISTS, binds![id])?.is_some())
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

/// Attaches a managed policy to a role, where it is not attached already.
pub fn attach_policy(
    tx: &mut Tx<'_>,
    _permit: &Permit,
    role: &Role,
    arn: &str,
) -> Result<(), Error> {
    let folded = fold(&role.name);
    tx.execute(ATTACH, binds![&role.id, arn, &role.account, &folded])
        .map(drop)
}

/// Detaches a managed policy; answers how many there were (0 or 1).
pub fn detach_policy(
    tx: &mut Tx<'_>,
    _permit: &Permit,
    role: &RoleId,
    arn: &str,
) -> Result<u64, Error> {
    tx.execute(DETACH, binds![role, arn])
}

/// Makes `arns` the managed policies that are attached to a role, whatever was before.
pub fn set_attached_policies(
    tx: &mut Tx<'_>,
    permit: &Permit,
    role: &RoleId,
    arns: &[String],
) -> Result<(), Error> {
    let Some(role) = find_role_by_id(tx, role)? else {
        return Err(Error::corrupt("policies are attached to a missing role"));
    };
    let before = attached_policies(tx, &role.id)?;
    for arn in before.iter().filter(|arn| !arns.contains(arn)) {
        detach_policy(tx, permit, &role.id, arn)?;
    }
    for arn in arns.iter().filter(|arn| !before.contains(arn)) {
        attach_policy(tx, permit, &role, arn)?;
    }
    Ok(())
}

/// The ARNs of the managed policies that are attached to a role, in order.
pub fn attached_policies(tx: &mut Tx<'_>, role: &RoleId) -> Result<Vec<String>, Error> {
    tx.query(ATTACHED, binds![role])?
        .iter()
        .map(|row| row.get(0))
        .collect()
}

/// Adds an inline policy to a role or replaces the one of the same name.
pub fn put_inline_policy(
    tx: &mut Tx<'_>,
    _permit: &Permit,
    role: &RoleId,
    name: &str,
    document: &str,
) -> Result<(), Error> {
    tx.execute(PUT_INLINE, binds![role, name, document])
        .map(drop)
}

/// Removes an inline policy; answers how many there were (0 or 1).
pub fn delete_inline_policy(
    tx: &mut Tx<'_>,
    _permit: &Permit,
    role: &RoleId,
    name: &str,
) -> Result<u64, Error> {
    tx.execute(DELETE_INLINE, binds![role, name])
}

/// Makes `policies` (name and document) the inline policies of a role, whatever was before.
pub fn set_inline_policies(
    tx: &mut Tx<'_>,
    permit: &Permit,
    role: &RoleId,
    policies: &[(String, String)],
) -> Result<(), Error> {
    let before = inline_policies(tx, role)?;
    for (name, _) in &before {
        if !policies.iter().any(|(kept, _)| kept == name) {
            delete_inline_policy(tx, permit, role, name)?;
        }
    }
    for (name, document) in policies {
        put_inline_policy(tx, permit, role, name, document)?;
    }
    Ok(())
}

/// The inline policies of a role (name and document), in order of their names.
pub fn inline_policies(tx: &mut Tx<'_>, role: &RoleId) -> Result<Vec<(String, String)>, Error> {
    tx.query(INLINE, binds![role])?
        .iter()
        .map(|row| Ok((row.get(0)?, row.get(1)?)))
        .collect()
}

/// The document of a role's inline policy.
pub fn find_inline_policy(
    tx: &mut Tx<'_>,
    role: &RoleId,
    name: &str,
) -> Result<Option<String>, Error> {
    tx.find(FIND_INLINE, binds![role, name])?
        .map(|row| row.get(0))
        .transpose()
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
        INSERT,
        UPDATE,
        DELETE,
        FIND,
        FIND_BY_ID,
        EXISTS,
        LIST,
        COUNT,
        ATTACH,
        DETACH,
        DETACH_ALL,
        ATTACHED,
        PUT_INLINE,
        DELETE_INLINE,
        DELETE_ALL_INLINE,
        INLINE,
        FIND_INLINE,
    ]
}
