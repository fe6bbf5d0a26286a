//! Groups of IAM users, and who is in them.

use base::{AccountId, IamGroupId, IamUserId};
use db::{Error, Row, Tx, binds};
use domain::Permit;
use domain::iam::{Group, User};

use super::users::user;
use super::{delete_policies, end_of_prefix, fold, rename_holder};

macro_rules! select_group {
    ($rest:literal) => {
        concat!(
            "SELECT g.id, g.account_id, g.name, g.path, g.created_at FROM iam_groups g ",
            $rest
        )
    };
}

const INSERT: &str = "INSERT INTO iam_groups (id, account_id, name, name_folded, path, \
    created_at) VALUES ($1, $2, $3, $4, $5, $6)";
const UPDATE: &str = "UPDATE iam_groups SET name = $1, name_folded = $2, path = $3 WHERE id = $4";
const DELETE: &str = "DELETE FROM iam_groups WHERE id = $1";
const FIND: &str = select_group!("WHERE g.account_id = $1 AND g.name_folded = $2");
const LIST: &str = select_group!(
    "WHERE g.account_id = $1 AND g.name_folded > $2 AND g.path >= $3 AND g.path < $4 \
     ORDER BY g.name_folded LIMIT $5"
);
const COUNT: &str = "SELECT COUNT(*) FROM iam_groups WHERE account_id = $1";
const OF_USER: &str =
    select_group!("JOIN iam_group_members m ON m.group_id = g.id WHERE m.user_id = $1");
const ADD_MEMBER: &str = "INSERT INTO iam_group_members (group_id, user_id, user_name_folded) \
    VALUES ($1, $2, $3) ON CONFLICT DO NOTHING";
const REMOVE_MEMBER: &str = "DELETE FROM iam_group_members WHERE group_id = $1 AND user_id = $2";
const MEMBERS: &str = "SELECT u.id, u.account_id, u.name, u.path, u.permissions_boundary, \
    u.created_at FROM iam_group_members m JOIN iam_users u ON u.id = m.user_id \
    WHERE m.group_id = $1 AND m.user_name_folded > $2 ORDER BY m.user_name_folded LIMIT $3";

/// Adds a group; its name is unique in the account without regard to case (`iam_groups_name`).
pub fn insert_group(tx: &mut Tx<'_>, _permit: &Permit, group: &Group) -> Result<(), Error> {
    let folded = fold(&group.name);
    tx.execute(
        INSERT,
        binds![
            &group.id,
            &group.account,
            &group.name,
            &folded,
            &group.path,
            group.created_at,
        ],
    )
    .map(drop)
}

/// Replaces what of a group can change: name and path.
pub fn update_group(tx: &mut Tx<'_>, permit: &Permit, group: &Group) -> Result<(), Error> {
    let folded = fold(&group.name);
    tx.execute(UPDATE, binds![&group.name, &folded, &group.path, &group.id])?;
    rename_holder(tx, permit, &group.id, &group.name)
}

/// Removes a group, which nobody is in any more, with its policies.
pub fn delete_group(tx: &mut Tx<'_>, permit: &Permit, id: &IamGroupId) -> Result<(), Error> {
    delete_policies(tx, permit, id)?;
    tx.execute(DELETE, binds![id]).map(drop)
}

/// The group of this name, compared without regard to case.
pub fn find_group(
    tx: &mut Tx<'_>,
    account: &AccountId,
    name: &str,
) -> Result<Option<Group>, Error> {
    let folded = fold(name);
    let row = tx.find(FIND, binds![account, &folded])?;
    row.as_ref().map(group).transpose()
}

/// Groups of an account whose paths begin with `path_prefix`, in order of their names in lower
/// case, after the name `after`.
pub fn list_groups(
    tx: &mut Tx<'_>,
    account: &AccountId,
    path_prefix: &str,
    after: &str,
    limit: i64,
) -> Result<Vec<Group>, Error> {
    let (after, end) = (fold(after), end_of_prefix(path_prefix));
    tx.query(LIST, binds![account, &after, path_prefix, &end, limit])?
        .iter()
        .map(group)
        .collect()
}

/// How many groups an account has.
pub fn count_groups(tx: &mut Tx<'_>, account: &AccountId) -> Result<i64, Error> {
    tx.scalar(COUNT, binds![account])
}

/// The groups that a user is in (ten at the most), in order of their names in lower case.
pub fn groups_of_user(tx: &mut Tx<'_>, user: &IamUserId) -> Result<Vec<Group>, Error> {
    let rows = tx.query(OF_USER, binds![user])?;
    let mut groups = rows.iter().map(group).collect::<Result<Vec<_>, _>>()?;
    groups.sort_by_cached_key(|group| fold(&group.name));
    Ok(groups)
}

/// Puts a user into a group, where they are not in it.
pub fn insert_group_member(
    tx: &mut Tx<'_>,
    _permit: &Permit,
    group: &IamGroupId,
    user: &User,
) -> Result<(), Error> {
    let folded = fold(&user.name);
    tx.execute(ADD_MEMBER, binds![group, &user.id, &folded])
        .map(drop)
}

/// Takes a user out of a group; answers how many there were (0 or 1).
pub fn delete_group_member(
    tx: &mut Tx<'_>,
    _permit: &Permit,
    group: &IamGroupId,
    user: &IamUserId,
) -> Result<u64, Error> {
    tx.execute(REMOVE_MEMBER, binds![group, user])
}

/// The users in a group, in order of their names in lower case, after the name `after`.
pub fn list_group_members(
    tx: &mut Tx<'_>,
    group: &IamGroupId,
    after: &str,
    limit: i64,
) -> Result<Vec<User>, Error> {
    let after = fold(after);
    tx.query(MEMBERS, binds![group, &after, limit])?
        .iter()
        .map(user)
        .collect()
}

fn group(row: &Row) -> Result<Group, Error> {
    Ok(Group {
        id: row.get(0)?,
        account: row.get(1)?,
        name: row.get(2)?,
        path: row.get(3)?,
        created_at: row.get(4)?,
    })
}

#[cfg(test)]
pub(super) fn statements() -> Vec<&'static str> {
    vec![
        INSERT,
        UPDATE,
        DELETE,
        FIND,
        LIST,
        COUNT,
        OF_USER,
        ADD_MEMBER,
        REMOVE_MEMBER,
        MEMBERS,
    ]
}
