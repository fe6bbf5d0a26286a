//! Memberships of users in groups, one row for each user and group whatever the reasons.
//!
//! What is answered to clients is what lasts at the instant they ask at. While the end of a nesting
//! is still being written down (`group_flattenings`), what is through groups is looked up by the
//! nestings themselves: nobody stays in a group for a row that is not removed yet.

use base::{GroupId, IdentityStoreId, MembershipId, PageRequest, Timestamp, UserId};
use db::{Error, Row, Tx, binds};
use domain::Permit;
use domain::identity::{Membership, Until};

use super::stamp;
use crate::history;

macro_rules! select {
    ($rest:literal) => {
        concat!(
            "SELECT m.identity_store_id, m.id, m.group_id, m.user_id, m.direct_ends_at, \
             m.nested_ends_at, m.created_at, m.created_by FROM memberships m WHERE \
             m.identity_store_id = $1 AND ",
            $rest
        )
    };
}

/// That a membership `m` in the store `$1` lasts, by one user.
///
/// `CROSS JOIN` has SQLite go from the groups that were found to those they are in, and not through all
/// nestings of the store for each.
macro_rules! lasts_of_user {
    ($user:literal, $now:literal) => {
        concat!(
            "(m.direct_ends_at > ",
            $now,
            " OR (m.nested_ends_at > ",
            $now,
            " AND (NOT EXISTS (SELECT 1 FROM group_flattenings f \
             WHERE f.identity_store_id = $1 AND f.source_id = f.group_id) OR m.group_id IN (\
             WITH RECURSIVE r (id) AS (SELECT d.group_id FROM memberships d \
             WHERE d.identity_store_id = $1 AND d.user_id = ",
            $user,
            " AND d.direct_ends_at > ",
            $now,
            " UNION SELECT n.parent_id FROM r CROSS JOIN group_nestings n \
             WHERE n.identity_store_id = $1 AND n.child_id = r.id) SELECT r.id FROM r))))"
        )
    };
}

pub(crate) use lasts_of_user;

/// The same by one group.
macro_rules! lasts_of_group {
    ($group:literal, $now:literal) => {
        concat!(
            "(m.direct_ends_at > ",
            $now,
            " OR (m.nested_ends_at > ",
            $now,
            " AND (NOT EXISTS (SELECT 1 FROM group_flattenings f \
             WHERE f.identity_store_id = $1 AND f.source_id = f.group_id) OR EXISTS (\
             SELECT 1 FROM memberships d WHERE d.identity_store_id = $1 \
             AND d.user_id = m.user_id AND d.direct_ends_at > ",
            $now,
            " AND d.group_id IN (WITH RECURSIVE r (id) AS (SELECT n.child_id \
             FROM group_nestings n WHERE n.identity_store_id = $1 AND n.parent_id = ",
            $group,
            " UNION SELECT n.child_id FROM r CROSS JOIN group_nestings n \
             WHERE n.identity_store_id = $1 AND n.parent_id = r.id) SELECT r.id FROM r)))))"
        )
    };
}

const COUNT: &str = "SELECT COUNT(*) FROM memberships WHERE identity_store_id = $1 \
    AND direct_ends_at IS NOT NULL";
const FIND: &str = select!("m.id = $2");
const FIND_ROW: &str = select!("m.group_id = $2 AND m.user_id = $3");
const FIND_OF: &str = concat!(
    select!("m.group_id = $2 AND m.user_id = $3 AND "),
    lasts_of_user!("$3", "$4")
);
const LIST_OF_GROUP: &str = concat!(
    select!("m.group_id = $2 AND m.user_id > $3 AND "),
    lasts_of_group!("$2", "$4"),
    " ORDER BY m.user_id LIMIT $5"
);
const LIST_OF_USER: &str = concat!(
    select!("m.user_id = $2 AND m.group_id > $3 AND "),
    lasts_of_user!("$2", "$4"),
    " ORDER BY m.group_id LIMIT $5"
);
const DIRECT_OF_GROUP: &str = select!(
    "m.group_id = $2 AND m.user_id > $3 AND m.direct_ends_at > $4 ORDER BY m.user_id LIMIT $5"
);
const ROWS_OF_GROUP: &str = select!("m.group_id = $2");
const ROWS_OF_USER: &str = select!("m.user_id = $2");
const INSERT: &str = "INSERT INTO memberships (identity_store_id, id, group_id, user_id, \
    direct_ends_at, nested_ends_at, created_at, created_by) \
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8)";
const UPDATE: &str = "UPDATE memberships SET direct_ends_at = $1, nested_ends_at = $2, \
    created_at = $3, created_by = $4 WHERE identity_store_id = $5 AND id = $6";
const DELETE: &str = "DELETE FROM memberships WHERE identity_store_id = $1 AND id = $2";
const DELETE_OF_USER: &str = "DELETE FROM memberships WHERE identity_store_id = $1 AND user_id \
    = $2";
const DELETE_OF_GROUP: &str = "DELETE FROM memberships WHERE identity_store_id = $1 AND \
    group_id = $2";

/// How many memberships a store has that somebody asked for; reads all of them.
pub fn count_memberships(tx: &mut Tx<'_>, store: &IdentityStoreId) -> Result<i64, Error> {
    tx.scalar(COUNT, binds![store])
}

/// The membership of this id, where there is one that lasts.
pub fn find_membership(
    tx: &mut Tx<'_>,
    store: &IdentityStoreId,
    id: &MembershipId,
    now: Timestamp,
) -> Result<Option<Membership>, Error> {
    match find_any_membership(tx, store, id)? {
        Some(row) => find_membership_of(tx, store, &row.group_id, &row.user_id, now),
        None => Ok(None),
    }
}

/// The same where it has ended and is not removed yet, too.
pub fn find_any_membership(
    tx: &mut Tx<'_>,
    store: &IdentityStoreId,
    id: &MembershipId,
) -> Result<Option<Membership>, Error> {
    let row = tx.find(FIND, binds![store, id])?;
    row.as_ref().map(membership).transpose()
}

/// A user's membership in a group, where there is one that lasts.
pub fn find_membership_of(
    tx: &mut Tx<'_>,
    store: &IdentityStoreId,
    group: &GroupId,
    user: &UserId,
    now: Timestamp,
) -> Result<Option<Membership>, Error> {
    let row = tx.find(FIND_OF, binds![store, group, user, now])?;
    row.as_ref().map(membership).transpose()
}

/// A group's memberships in order of the users' ids (which the page's key is), one more than the
/// page has.
pub fn list_memberships_of_group(
    tx: &mut Tx<'_>,
    store: &IdentityStoreId,
    group: &GroupId,
    page: &PageRequest,
    now: Timestamp,
) -> Result<Vec<Membership>, Error> {
    let binds = binds![store, group, page.after_or_empty(), now, page.probe()];
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
    now: Timestamp,
) -> Result<Vec<Membership>, Error> {
    let binds = binds![store, user, page.after_or_empty(), now, page.probe()];
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
    now: Timestamp,
) -> Result<Vec<GroupId>, Error> {
    let rows = tx.query(LIST_OF_USER, binds![store, user, "", now, i64::MAX])?;
    rows.iter().map(|row| row.get(2)).collect()
}

/// Members after `after` of a group, in order of their ids.
pub fn user_ids_of_group(
    tx: &mut Tx<'_>,
    store: &IdentityStoreId,
    group: &GroupId,
    (after, limit): (&str, i64),
    now: Timestamp,
) -> Result<Vec<UserId>, Error> {
    let rows = tx.query(LIST_OF_GROUP, binds![store, group, after, now, limit])?;
    rows.iter().map(|row| row.get(3)).collect()
}

/// Those after `after` who are in a group themselves at an instant, in order of their ids.
pub fn direct_user_ids_of_group(
    tx: &mut Tx<'_>,
    store: &IdentityStoreId,
    group: &GroupId,
    (after, limit): (&str, i64),
    now: Timestamp,
) -> Result<Vec<UserId>, Error> {
    let rows = tx.query(DIRECT_OF_GROUP, binds![store, group, after, now, limit])?;
    rows.iter().map(|row| row.get(3)).collect()
}

/// A user's membership in a group where it has ended and is not removed yet, too.
pub fn find_any_membership_of(
    tx: &mut Tx<'_>,
    store: &IdentityStoreId,
    group: &GroupId,
    user: &UserId,
) -> Result<Option<Membership>, Error> {
    let row = tx.find(FIND_ROW, binds![store, group, user])?;
    row.as_ref().map(membership).transpose()
}

/// Writes down what has become of a membership; without a reason it is removed.
pub(super) fn put_row(
    tx: &mut Tx<'_>,
    permit: &Permit,
    before: Option<&Membership>,
    after: &Membership,
) -> Result<(), Error> {
    let store = &after.identity_store_id;
    let (direct, nested) = (after.direct.map(ends_at), after.nested.map(ends_at));
    if after.until().is_none() {
        tx.execute(DELETE, binds![store, &after.id])?;
        return history::membership(tx, permit, before, None);
    }
    let (at, by) = (after.created.at, &after.created.by);
    if before.is_none() {
        let (id, group, user) = (&after.id, &after.group_id, &after.user_id);
        let binds = binds![store, id, group, user, direct, nested, at, by];
        tx.execute(INSERT, binds)?;
    } else {
        tx.execute(UPDATE, binds![direct, nested, at, by, store, &after.id])?;
    }
    history::membership(tx, permit, before, Some(after))
}

/// Removes every membership of a user.
pub fn delete_memberships_of_user(
    tx: &mut Tx<'_>,
    permit: &Permit,
    store: &IdentityStoreId,
    user: &UserId,
) -> Result<(), Error> {
    let ended = tx.query(ROWS_OF_USER, binds![store, user])?;
    tx.execute(DELETE_OF_USER, binds![store, user])?;
    end(tx, permit, &ended)
}

/// Removes every membership in a group, but not what its members are through it elsewhere.
pub(super) fn delete_memberships_of_group(
    tx: &mut Tx<'_>,
    permit: &Permit,
    store: &IdentityStoreId,
    group: &GroupId,
) -> Result<(), Error> {
    let ended = tx.query(ROWS_OF_GROUP, binds![store, group])?;
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
        direct: row.get::<Option<Timestamp>>(4)?.map(until),
        nested: row.get::<Option<Timestamp>>(5)?.map(until),
        created: stamp(row, 6)?,
    })
}

/// As stored: what does not end, ends at the last instant of all.
const NEVER: Timestamp = Timestamp::from_micros(i64::MAX);

pub(super) fn ends_at(until: Until) -> Timestamp {
    until.instant().unwrap_or(NEVER)
}

pub(super) fn until(stored: Timestamp) -> Until {
    if stored == NEVER {
        Until::Forever
    } else {
        Until::At(stored)
    }
}
