//! What nestings and expiries make of memberships.
//!
//! Invariant: what a row of `memberships` says about groups in its group is the last end among the
//! rows of the same user in those groups. It is computed anew from them whenever one changes, never
//! counted up and down, and from there upward as long as something changes. What one user's change
//! leads to is written in its transaction. A nesting concerns every member of a group: the first
//! [`Hand::page`] are written in its transaction, the rest in pages of as many, each a transaction that
//! also keeps where it got to (`group_flattenings`). Each page can be done twice without harm.

use std::collections::BTreeSet;

use base::{Entropy, GroupId, IdentityStoreId, MembershipId, Timestamp, UserId};
use db::{Error, Row, Tx, binds};
use domain::Permit;
use domain::identity::{Family, Membership, Nesting, Stamp, Until};

use super::memberships::{find_any_membership_of, put_row, until};
use super::nestings::{self, Side};

/// By whom and with what memberships are changed.
#[derive(Debug, Clone, Copy)]
pub struct Hand<'a> {
    /// Who may.
    pub permit: &'a Permit,
    /// For the ids of memberships.
    pub entropy: &'a dyn Entropy,
    /// When, and in whose name.
    pub stamp: &'a Stamp,
    /// In which store.
    pub store: &'a IdentityStoreId,
    /// How many users of a group are looked after in one transaction.
    pub page: i64,
}

/// What is left to do of a nesting.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Flattening {
    /// In which store.
    pub store: IdentityStoreId,
    /// Whose memberships are to be computed.
    pub group: GroupId,
    /// The group that was put in, whose members they are computed for; the group itself where one
    /// was taken out.
    pub source: GroupId,
    /// Those up to this user are done.
    pub after: String,
    /// Who asked.
    pub requested_by: String,
    /// In which request.
    pub request_id: String,
}

const NESTED: &str = "SELECT m.direct_ends_at, m.nested_ends_at FROM group_nestings n \
    JOIN memberships m ON m.identity_store_id = n.identity_store_id AND m.group_id = n.child_id \
    AND m.user_id = $1 WHERE n.identity_store_id = $2 AND n.parent_id = $3";
const MEMBERS: &str = "SELECT user_id FROM memberships WHERE identity_store_id = $1 \
    AND group_id = $2 AND user_id > $3 ORDER BY user_id LIMIT $4";
const NESTED_MEMBERS: &str = "SELECT user_id FROM memberships WHERE identity_store_id = $1 \
    AND group_id = $2 AND user_id > $3 AND nested_ends_at IS NOT NULL ORDER BY user_id LIMIT $4";
// The number is that of the index, without which planners do not see that it serves.
const ENDED: &str = "SELECT identity_store_id, id FROM memberships WHERE direct_ends_at <= $1 \
    AND direct_ends_at < 9223372036854775807 ORDER BY direct_ends_at LIMIT $2";
const NEXT_JOB: &str = "SELECT identity_store_id, group_id, source_id, after_user, requested_by, \
    request_id FROM group_flattenings WHERE identity_store_id > $1 ORDER BY identity_store_id, group_id, source_id LIMIT 1";
const NEXT_JOB_OF: &str = "SELECT identity_store_id, group_id, source_id, after_user, \
    requested_by, request_id FROM group_flattenings WHERE identity_store_id = $1 \
    ORDER BY group_id, source_id LIMIT 1";
const FIND_JOB: &str = "SELECT identity_store_id, group_id, source_id, after_user, requested_by, \
    request_id FROM group_flattenings WHERE identity_store_id = $1 AND group_id = $2 \
    AND source_id = $3";
const PUT_JOB: &str = "INSERT INTO group_flattenings (identity_store_id, group_id, source_id, \
    after_user, requested_by, request_id) VALUES ($1, $2, $3, $4, $5, $6) \
    ON CONFLICT (identity_store_id, group_id, source_id) DO UPDATE SET \
    after_user = excluded.after_user, requested_by = excluded.requested_by, \
    request_id = excluded.request_id";
const DELETE_JOB: &str = "DELETE FROM group_flattenings WHERE identity_store_id = $1 \
    AND group_id = $2 AND source_id = $3";
const DELETE_JOBS: &str = "DELETE FROM group_flattenings WHERE identity_store_id = $1 \
    AND group_id = $2";

impl Hand<'_> {
    /// Makes a user a member of a group themselves until `until`, or no more where it is none, with
    /// all that follows. A membership that is not there yet in any way gets the id. Answers what it
    /// is then.
    pub fn put_direct(
        &self,
        tx: &mut Tx<'_>,
        id: &MembershipId,
        (group, user): (&GroupId, &UserId),
        until: Option<Until>,
    ) -> Result<Membership, Error> {
        let before = find_any_membership_of(tx, self.store, group, user)?;
        let mut after = match &before {
            Some(row) => row.clone(),
            None => self.fresh(id.clone(), group, user),
        };
        // What was theirs through groups alone, or has ended, begins as their own.
        let begins = before.as_ref().is_none_or(|row| {
            row.direct
                .is_none_or(|until| !until.is_after(self.stamp.at))
        });
        if until.is_some() && begins {
            after.created = self.stamp.clone();
        }
        after.direct = until;
        if before.is_none() && until.is_none() {
            return Ok(after);
        }
        put_row(tx, self.permit, before.as_ref(), &after)?;
        if before.and_then(|row| row.until()) != after.until() {
            let above = nestings::groups_above(tx, self.store, group)?;
            self.rise(tx, &above, group, user)?;
        }
        Ok(after)
    }

    /// Puts a group into a group; `false` where members are left to be looked after.
    pub fn nest(&self, tx: &mut Tx<'_>, parent: &GroupId, child: &GroupId) -> Result<bool, Error> {
        let nesting = Nesting {
            identity_store_id: self.store.clone(),
            parent: parent.clone(),
            child: child.clone(),
            created: self.stamp.clone(),
        };
        nestings::insert_nesting(tx, self.permit, &nesting)?;
        let mut left = self.page;
        self.begin(tx, parent, child, &mut left)
    }

    /// Takes a group out of a group; `false` where members are left to be looked after.
    pub fn unnest(
        &self,
        tx: &mut Tx<'_>,
        parent: &GroupId,
        child: &GroupId,
    ) -> Result<bool, Error> {
        if !nestings::delete_nesting(tx, self.permit, self.store, parent, child)? {
            return Ok(true);
        }
        tx.execute(DELETE_JOB, binds![self.store, parent, child])?;
        let mut left = self.page;
        self.begin(tx, parent, parent, &mut left)
    }

    /// Ends all memberships in a group and all its nestings; `false` where members of other groups
    /// are left to be looked after.
    pub fn dissolve(&self, tx: &mut Tx<'_>, group: &GroupId) -> Result<bool, Error> {
        for child in nestings::nested_ids(tx, self.store, group, Side::Children)? {
            nestings::delete_nesting(tx, self.permit, self.store, group, &child)?;
        }
        let parents = nestings::nested_ids(tx, self.store, group, Side::Parents)?;
        for parent in &parents {
            nestings::delete_nesting(tx, self.permit, self.store, parent, group)?;
            tx.execute(DELETE_JOB, binds![self.store, parent, group])?;
        }
        tx.execute(DELETE_JOBS, binds![self.store, group])?;
        super::memberships::delete_memberships_of_group(tx, self.permit, self.store, group)?;
        let (mut left, mut done) = (self.page, true);
        for parent in &parents {
            done &= self.begin(tx, parent, parent, &mut left)?;
        }
        Ok(done)
    }

    /// Does a page of what is left of a nesting.
    pub fn flatten(&self, tx: &mut Tx<'_>, job: &Flattening) -> Result<(), Error> {
        let (group, source) = (&job.group, &job.source);
        let mut left = self.page;
        match self.page(tx, group, source, &job.after, &mut left)? {
            None => tx
                .execute(DELETE_JOB, binds![self.store, group, source])
                .map(drop),
            Some(after) => put_job(
                tx,
                &Flattening {
                    after,
                    ..job.clone()
                },
            ),
        }
    }

    fn begin(
        &self,
        tx: &mut Tx<'_>,
        group: &GroupId,
        source: &GroupId,
        left: &mut i64,
    ) -> Result<bool, Error> {
        let Some(after) = self.page(tx, group, source, "", left)? else {
            // What an earlier one left behind is done with this one.
            tx.execute(DELETE_JOB, binds![self.store, group, source])?;
            return Ok(true);
        };
        let author = self.permit.author();
        let job = Flattening {
            store: self.store.clone(),
            group: group.clone(),
            source: source.clone(),
            after,
            requested_by: self.stamp.by.clone(),
            request_id: author.map_or_else(String::new, |author| author.request_id.clone()),
        };
        put_job(tx, &job)?;
        Ok(false)
    }

    /// Looks after up to `left` users after `after`; answers the last of them, where there may be
    /// more.
    fn page(
        &self,
        tx: &mut Tx<'_>,
        group: &GroupId,
        source: &GroupId,
        after: &str,
        left: &mut i64,
    ) -> Result<Option<String>, Error> {
        let sql = if group == source {
            NESTED_MEMBERS
        } else {
            MEMBERS
        };
        let limit = *left;
        let users = tx.query(sql, binds![self.store, source, after, limit])?;
        let above = nestings::groups_above(tx, self.store, group)?;
        let mut last = after.to_owned();
        for row in &users {
            let user: UserId = row.get(0)?;
            if self.compute(tx, group, &user)? {
                self.rise(tx, &above, group, &user)?;
            }
            last = user.to_string();
            *left = left.saturating_sub(1);
        }
        Ok((*left <= 0).then_some(last))
    }

    /// Computes a user's memberships above a group anew, whose own has changed.
    fn rise(
        &self,
        tx: &mut Tx<'_>,
        above: &Family,
        group: &GroupId,
        user: &UserId,
    ) -> Result<(), Error> {
        let mut changed = BTreeSet::from([group.clone()]);
        for next in above.upward(group) {
            let concerned = above.children(&next).any(|child| changed.contains(child));
            if concerned && self.compute(tx, &next, user)? {
                changed.insert(next);
            }
        }
        Ok(())
    }

    /// Computes what a user is in a group through others; whether its end has changed.
    fn compute(&self, tx: &mut Tx<'_>, group: &GroupId, user: &UserId) -> Result<bool, Error> {
        let before = find_any_membership_of(tx, self.store, group, user)?;
        let mut nested: Option<Until> = None;
        for row in tx.query(NESTED, binds![user, self.store, group])? {
            let ends: [Option<Timestamp>; 2] = [row.get(0)?, row.get(1)?];
            for end in ends.into_iter().flatten() {
                nested = nested.max(Some(until(end)));
            }
        }
        let mut after = match &before {
            Some(row) if row.nested == nested => return Ok(false),
            Some(row) => row.clone(),
            None if nested.is_none() => return Ok(false),
            None => self.fresh(MembershipId::generate(self.entropy), group, user),
        };
        after.nested = nested;
        put_row(tx, self.permit, before.as_ref(), &after)?;
        Ok(before.and_then(|row| row.until()) != after.until())
    }

    fn fresh(&self, id: MembershipId, group: &GroupId, user: &UserId) -> Membership {
        Membership {
            id,
            identity_store_id: self.store.clone(),
            group_id: group.clone(),
            user_id: user.clone(),
            direct: None,
            nested: None,
            created: self.stamp.clone(),
        }
    }
}

/// The groups in a group through which a user is in it now.
pub fn through(
    tx: &mut Tx<'_>,
    store: &IdentityStoreId,
    group: &GroupId,
    user: &UserId,
    now: Timestamp,
) -> Result<Vec<Membership>, Error> {
    let mut found = Vec::new();
    for child in nestings::nested_ids(tx, store, group, Side::Children)? {
        found.extend(super::find_membership_of(tx, store, &child, user, now)?);
    }
    Ok(found)
}

/// Direct memberships that have ended at `now` and are not removed yet, the first to end first.
pub fn ended_memberships(
    tx: &mut Tx<'_>,
    now: Timestamp,
    limit: i64,
) -> Result<Vec<(IdentityStoreId, MembershipId)>, Error> {
    let rows = tx.query(ENDED, binds![now, limit])?;
    rows.iter()
        .map(|row| Ok((row.get(0)?, row.get(1)?)))
        .collect()
}

/// Something that is left to do, where anything is.
pub fn next_flattening(tx: &mut Tx<'_>) -> Result<Option<Flattening>, Error> {
    tx.find(NEXT_JOB, binds![""])?.as_ref().map(job).transpose()
}

/// Something that is left to do in one store.
pub fn next_flattening_of(
    tx: &mut Tx<'_>,
    store: &IdentityStoreId,
) -> Result<Option<Flattening>, Error> {
    tx.find(NEXT_JOB_OF, binds![store])?
        .as_ref()
        .map(job)
        .transpose()
}

/// How far something that is left to do has got by now.
pub fn find_flattening(tx: &mut Tx<'_>, wanted: &Flattening) -> Result<Option<Flattening>, Error> {
    let binds = binds![&wanted.store, &wanted.group, &wanted.source];
    tx.find(FIND_JOB, binds)?.as_ref().map(job).transpose()
}

fn put_job(tx: &mut Tx<'_>, job: &Flattening) -> Result<(), Error> {
    let binds = binds![
        &job.store,
        &job.group,
        &job.source,
        &job.after,
        &job.requested_by,
        &job.request_id,
    ];
    tx.execute(PUT_JOB, binds).map(drop)
}

fn job(row: &Row) -> Result<Flattening, Error> {
    Ok(Flattening {
        store: row.get(0)?,
        group: row.get(1)?,
        source: row.get(2)?,
        after: row.get(3)?,
        requested_by: row.get(4)?,
        request_id: row.get(5)?,
    })
}
