//! Groups in groups.

use std::collections::BTreeSet;

use base::{GroupId, IdentityStoreId, PageRequest};
use db::{Error, Row, Tx, binds};
use domain::Permit;
use domain::identity::{Family, MAX_FAMILY, Nesting};

use super::stamp;
use crate::history;

macro_rules! select {
    ($rest:literal) => {
        concat!(
            "SELECT identity_store_id, parent_id, child_id, created_at, created_by \
             FROM group_nestings WHERE identity_store_id = $1 AND ",
            $rest
        )
    };
}

const FIND: &str = select!("parent_id = $2 AND child_id = $3");
const LIST_CHILDREN: &str = select!("parent_id = $2 AND child_id > $3 ORDER BY child_id LIMIT $4");
const LIST_PARENTS: &str = select!("child_id = $2 AND parent_id > $3 ORDER BY parent_id LIMIT $4");
const INSERT: &str = "INSERT INTO group_nestings (identity_store_id, parent_id, child_id, \
    created_at, created_by) VALUES ($1, $2, $3, $4, $5)";
const DELETE: &str = "DELETE FROM group_nestings WHERE identity_store_id = $1 AND parent_id = $2 \
    AND child_id = $3";

/// Which groups of a nesting to list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// The groups that are in a group.
    Children,
    /// The groups that a group is in.
    Parents,
}

/// That `child` is in `parent`, where it is.
pub fn find_nesting(
    tx: &mut Tx<'_>,
    store: &IdentityStoreId,
    parent: &GroupId,
    child: &GroupId,
) -> Result<Option<Nesting>, Error> {
    let row = tx.find(FIND, binds![store, parent, child])?;
    row.as_ref().map(nesting).transpose()
}

/// The nestings of a group on one side, in order of the other groups' ids (which the page's key
/// is), one more than the page has.
pub fn list_nestings(
    tx: &mut Tx<'_>,
    store: &IdentityStoreId,
    group: &GroupId,
    side: Side,
    page: &PageRequest,
) -> Result<Vec<Nesting>, Error> {
    list(
        tx,
        store,
        group,
        side,
        (page.after_or_empty(), page.probe()),
    )
}

/// All groups on one side of a group.
pub fn nested_ids(
    tx: &mut Tx<'_>,
    store: &IdentityStoreId,
    group: &GroupId,
    side: Side,
) -> Result<Vec<GroupId>, Error> {
    let all = list(tx, store, group, side, ("", i64::MAX))?;
    let other = |nesting: Nesting| match side {
        Side::Children => nesting.child,
        Side::Parents => nesting.parent,
    };
    Ok(all.into_iter().map(other).collect())
}

/// All groups that hang together with `groups` by nestings; where they are too many for any family,
/// some of them.
pub fn family_of(
    tx: &mut Tx<'_>,
    store: &IdentityStoreId,
    groups: &[&GroupId],
) -> Result<Family, Error> {
    let all = groups.iter().map(|group| (*group).clone()).collect();
    gather(tx, store, all, &[Side::Parents, Side::Children])
}

/// A group and all that it is in.
pub fn groups_above(
    tx: &mut Tx<'_>,
    store: &IdentityStoreId,
    group: &GroupId,
) -> Result<Family, Error> {
    gather(tx, store, vec![group.clone()], &[Side::Parents])
}

/// Adds a nesting, and nothing of what follows for the members.
pub(super) fn insert_nesting(
    tx: &mut Tx<'_>,
    permit: &Permit,
    nesting: &Nesting,
) -> Result<(), Error> {
    let binds = binds![
        &nesting.identity_store_id,
        &nesting.parent,
        &nesting.child,
        nesting.created.at,
        &nesting.created.by,
    ];
    tx.execute(INSERT, binds)?;
    history::nesting(tx, permit, None, Some(nesting))
}

/// Removes a nesting, and nothing of what follows for the members; whether it was there.
pub(super) fn delete_nesting(
    tx: &mut Tx<'_>,
    permit: &Permit,
    store: &IdentityStoreId,
    parent: &GroupId,
    child: &GroupId,
) -> Result<bool, Error> {
    let Some(before) = find_nesting(tx, store, parent, child)? else {
        return Ok(false);
    };
    tx.execute(DELETE, binds![store, parent, child])?;
    history::nesting(tx, permit, Some(&before), None)?;
    Ok(true)
}

fn gather(
    tx: &mut Tx<'_>,
    store: &IdentityStoreId,
    mut open: Vec<GroupId>,
    sides: &[Side],
) -> Result<Family, Error> {
    let mut family = Family::default();
    let mut seen = BTreeSet::new();
    while let Some(group) = open.pop() {
        if !seen.insert(group.clone()) || seen.len() > MAX_FAMILY + 1 {
            continue;
        }
        for side in sides {
            for other in nested_ids(tx, store, &group, *side)? {
                match side {
                    Side::Children => family.insert(group.clone(), other.clone()),
                    Side::Parents => family.insert(other.clone(), group.clone()),
                }
                open.push(other);
            }
        }
    }
    Ok(family)
}

fn list(
    tx: &mut Tx<'_>,
    store: &IdentityStoreId,
    group: &GroupId,
    side: Side,
    (after, limit): (&str, i64),
) -> Result<Vec<Nesting>, Error> {
    let sql = match side {
        Side::Children => LIST_CHILDREN,
        Side::Parents => LIST_PARENTS,
    };
    let rows = tx.query(sql, binds![store, group, after, limit])?;
    rows.iter().map(nesting).collect()
}

fn nesting(row: &Row) -> Result<Nesting, Error> {
    Ok(Nesting {
        identity_store_id: row.get(0)?,
        parent: row.get(1)?,
        child: row.get(2)?,
        created: stamp(row, 3)?,
    })
}
