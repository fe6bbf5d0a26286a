//! How much identity providers may remove, and what they removed lately.

use base::{Duration, IdentityStoreId, InstanceId, Timestamp};
use db::{Error, Tx, binds};
use domain::Permit;
use domain::scim::{Guard, Hold, Removal, Removed};
use serde_json::{Value, json};

const FIND: &str = "SELECT user_percent, group_percent, membership_percent, window_seconds, \
    dry_run, only_owned, held_at, held_words, counted_from, confirmed_until FROM scim_guards \
    WHERE instance_id = $1";
const PUT: &str = "INSERT INTO scim_guards (instance_id, user_percent, group_percent, \
    membership_percent, window_seconds, dry_run, only_owned, counted_from) \
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (instance_id) DO UPDATE SET \
    user_percent = excluded.user_percent, group_percent = excluded.group_percent, \
    membership_percent = excluded.membership_percent, \
    window_seconds = excluded.window_seconds, dry_run = excluded.dry_run, \
    only_owned = excluded.only_owned, confirmed_until = NULL";
const HOLD: &str = "UPDATE scim_guards SET held_at = $1, held_words = $2 \
    WHERE instance_id = $3 AND held_at IS NULL AND counted_from = $4";
const RELEASE: &str = "UPDATE scim_guards SET held_at = NULL, held_words = NULL, \
    counted_from = $1, confirmed_until = $2 WHERE instance_id = $3";
const COUNT_FROM: &str = "UPDATE scim_guards SET counted_from = $1 WHERE instance_id = $2";
const PUT_REMOVAL: &str = "INSERT INTO scim_removals (instance_id, kind, total, object_id, weight, \
    removed_at) VALUES ($1, $2, $3, $4, $5, $6)";
const LAST_TOTAL: &str = "SELECT total FROM scim_removals WHERE instance_id = $1 AND kind = $2 \
    ORDER BY total DESC LIMIT 1";
const TOTAL_BEFORE: &str = "SELECT total - weight FROM scim_removals WHERE instance_id = $1 \
    AND kind = $2 AND removed_at > $3 ORDER BY removed_at, total LIMIT 1";
const WEIGHTS_OF: &str = "SELECT weight FROM scim_removals WHERE instance_id = $1 AND kind = $2 \
    AND object_id = $3 AND removed_at > $4";
const COUNT_GONE_USERS: &str = "SELECT COUNT(DISTINCT r.object_id) FROM scim_removals r \
    WHERE r.instance_id = $1 AND r.kind = $2 AND r.removed_at > $3 AND NOT EXISTS (\
    SELECT 1 FROM users u WHERE u.identity_store_id = $4 AND u.id = r.object_id \
    AND u.status = 'ENABLED')";
const COUNT_GONE_GROUPS: &str = "SELECT COUNT(DISTINCT r.object_id) FROM scim_removals r \
    WHERE r.instance_id = $1 AND r.kind = $2 AND r.removed_at > $3 AND NOT EXISTS (\
    SELECT 1 FROM groups g WHERE g.identity_store_id = $4 AND g.id = r.object_id)";
const COUNT_ENABLED_USERS: &str = "SELECT COUNT(*) FROM users WHERE identity_store_id = $1 \
    AND status = 'ENABLED'";
const COUNT_DIRECT_OF_GROUP: &str = "SELECT COUNT(*) FROM memberships \
    WHERE identity_store_id = $1 AND group_id = $2 AND direct_ends_at > $3";
const COUNT_DIRECT_OF_USER: &str = "SELECT COUNT(*) FROM memberships \
    WHERE identity_store_id = $1 AND user_id = $2 AND direct_ends_at > $3";
const FIND_COUNT: &str = "SELECT present FROM scim_counts WHERE instance_id = $1 AND kind = $2 \
    AND counted_at > $3";
const PUT_COUNT: &str = "INSERT INTO scim_counts (instance_id, kind, present, counted_at) \
    VALUES ($1, $2, $3, $4) ON CONFLICT (instance_id, kind) DO UPDATE SET \
    present = excluded.present, counted_at = excluded.counted_at";
const COUNTS: &str = "SELECT kind, present, counted_at FROM scim_counts WHERE instance_id = $1";
const REMOVALS_AFTER: &str = "SELECT object_id, weight FROM scim_removals WHERE instance_id = $1 \
    AND kind = $2 AND total > $3 ORDER BY total";
const DELETE_OLD: &str = "DELETE FROM scim_removals WHERE (instance_id, kind, total) IN \
    (SELECT instance_id, kind, total FROM scim_removals WHERE removed_at < $1 LIMIT $2)";

/// The guard of an instance and its state.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kept {
    /// What was decided.
    pub guard: Guard,
    /// What stands in the way of more removals, if anything does.
    pub hold: Option<Hold>,
    /// Removals up to then are not counted.
    pub counted_from: Timestamp,
    /// Until then nothing is held.
    pub confirmed_until: Option<Timestamp>,
}

/// The guard of an instance that has one.
pub fn find(tx: &mut Tx<'_>, instance: &InstanceId) -> Result<Option<Kept>, Error> {
    let Some(row) = tx.find(FIND, binds![instance])? else {
        return Ok(None);
    };
    let held_at: Option<Timestamp> = row.get(6)?;
    let words: Option<String> = row.get(7)?;
    Ok(Some(Kept {
        guard: Guard {
            user_percent: row.get(0)?,
            group_percent: row.get(1)?,
            membership_percent: row.get(2)?,
            window: Duration::from_seconds(row.get(3)?),
            dry_run: row.get(4)?,
            only_owned: row.get(5)?,
        },
        hold: held_at.map(|at| Hold {
            at,
            words: words.unwrap_or_default(),
        }),
        counted_from: row.get(8)?,
        confirmed_until: row.get(9)?,
    }))
}

/// Decides it; what is held stays so, but nothing is confirmed any more: the guard is armed.
pub fn put(
    tx: &mut Tx<'_>,
    permit: &Permit,
    instance: &InstanceId,
    guard: &Guard,
) -> Result<(), Error> {
    let before = find(tx, instance)?
        .map(|kept| kept.guard)
        .unwrap_or_default();
    let binds = binds![
        instance,
        guard.user_percent,
        guard.group_percent,
        guard.membership_percent,
        guard.window.seconds(),
        guard.dry_run,
        guard.only_owned,
        Timestamp::default(),
    ];
    tx.execute(PUT, binds)?;
    let states = (state(&before), state(guard));
    crate::history::settings(tx, permit, instance, "SCIM_GUARD", states)
}

fn state(guard: &Guard) -> Value {
    json!({
        "maxUserRemovalPercent": guard.user_percent,
        "maxGroupRemovalPercent": guard.group_percent,
        "maxMembershipRemovalPercent": guard.membership_percent,
        "windowSeconds": guard.window.seconds(),
        "dryRun": guard.dry_run,
        "onlyOwned": guard.only_owned,
    })
}

/// Lets nothing more be removed until somebody decides; whether it was let before. Nothing becomes
/// of a hold for what was counted from another instant than is now: somebody decided meanwhile.
pub fn hold(
    tx: &mut Tx<'_>,
    _permit: &Permit,
    instance: &InstanceId,
    hold: &Hold,
    counted_from: Timestamp,
) -> Result<bool, Error> {
    let binds = binds![hold.at, hold.words.as_str(), instance, counted_from];
    Ok(tx.execute(HOLD, binds)? > 0)
}

/// Lets things be removed again, and counts anew: what is removed after `now`, or where the run is
/// confirmed, nothing until then.
pub fn release(
    tx: &mut Tx<'_>,
    _permit: &Permit,
    instance: &InstanceId,
    now: Timestamp,
    confirmed_until: Option<Timestamp>,
) -> Result<(), Error> {
    tx.execute(RELEASE, binds![now, confirmed_until, instance])
        .map(drop)
}

/// Counts what is removed after `now` alone.
pub fn count_from(
    tx: &mut Tx<'_>,
    _permit: &Permit,
    instance: &InstanceId,
    now: Timestamp,
) -> Result<(), Error> {
    tx.execute(COUNT_FROM, binds![now, instance]).map(drop)
}

/// Remembers a removal of so many things at once.
pub fn put_removal(
    tx: &mut Tx<'_>,
    _permit: &Permit,
    instance: &InstanceId,
    (removal, weight): (&Removal, i64),
    now: Timestamp,
) -> Result<(), Error> {
    let kind = removal.what.as_str();
    let total = last_total(tx, instance, removal.what)?.saturating_add(weight);
    let binds = binds![instance, kind, total, removal.id.as_str(), weight, now];
    tx.execute(PUT_REMOVAL, binds).map(drop)
}

/// How many things of a kind were removed in all, as far as is remembered.
pub fn last_total(tx: &mut Tx<'_>, instance: &InstanceId, what: Removed) -> Result<i64, Error> {
    let row = tx.find(LAST_TOTAL, binds![instance, what.as_str()])?;
    row.map_or(Ok(0), |row| row.get(0))
}

/// How many things of a kind were removed after `from`; reads no more of them than two.
pub fn count_removals(
    tx: &mut Tx<'_>,
    instance: &InstanceId,
    what: Removed,
    from: Timestamp,
) -> Result<i64, Error> {
    let Some(row) = tx.find(TOTAL_BEFORE, binds![instance, what.as_str(), from])? else {
        return Ok(0);
    };
    let before: i64 = row.get(0)?;
    Ok(last_total(tx, instance, what)?.saturating_sub(before))
}

/// As how many things the removal of this one counts after `from`.
pub fn weight_of(
    tx: &mut Tx<'_>,
    instance: &InstanceId,
    removal: &Removal,
    from: Timestamp,
) -> Result<i64, Error> {
    let binds = binds![instance, removal.what.as_str(), removal.id.as_str(), from];
    let mut sum = 0_i64;
    for row in tx.query(WEIGHTS_OF, binds)? {
        sum = sum.saturating_add(row.get(0)?);
    }
    Ok(sum)
}

/// How many users or groups were removed after `from` and are not there, or not active, now; reads
/// all of them.
pub fn count_gone(
    tx: &mut Tx<'_>,
    (instance, store): (&InstanceId, &IdentityStoreId),
    what: Removed,
    from: Timestamp,
) -> Result<i64, Error> {
    let binds = binds![instance, what.as_str(), from, store];
    match what {
        Removed::User => tx.scalar(COUNT_GONE_USERS, binds),
        Removed::Group => tx.scalar(COUNT_GONE_GROUPS, binds),
        // They have no life after their end.
        Removed::Membership => count_removals(tx, instance, what, from),
    }
}

/// How many users of a store may sign in; reads all of them.
pub fn count_enabled_users(tx: &mut Tx<'_>, store: &IdentityStoreId) -> Result<i64, Error> {
    tx.scalar(COUNT_ENABLED_USERS, binds![store])
}

/// How many memberships end that somebody asked for when a user or a group is deleted at `now`.
pub fn count_ending_memberships(
    tx: &mut Tx<'_>,
    store: &IdentityStoreId,
    removal: &Removal,
    now: Timestamp,
) -> Result<i64, Error> {
    let binds = binds![store, removal.id.as_str(), now];
    match removal.what {
        Removed::User => tx.scalar(COUNT_DIRECT_OF_USER, binds),
        Removed::Group => tx.scalar(COUNT_DIRECT_OF_GROUP, binds),
        Removed::Membership => Ok(0),
    }
}

/// How many of a kind there were when they were counted after `from`, if they were.
pub fn find_count(
    tx: &mut Tx<'_>,
    instance: &InstanceId,
    what: Removed,
    from: Timestamp,
) -> Result<Option<i64>, Error> {
    let row = tx.find(FIND_COUNT, binds![instance, what.as_str(), from])?;
    row.map(|row| row.get(0)).transpose()
}

/// Remembers that.
pub fn put_count(
    tx: &mut Tx<'_>,
    _permit: &Permit,
    instance: &InstanceId,
    what: Removed,
    (now, present): (Timestamp, i64),
) -> Result<(), Error> {
    let binds = binds![instance, what.as_str(), present, now];
    tx.execute(PUT_COUNT, binds).map(drop)
}

/// What is remembered of how many there were: of which kind, how many, when.
pub fn list_counts(
    tx: &mut Tx<'_>,
    instance: &InstanceId,
) -> Result<Vec<(Removed, i64, Timestamp)>, Error> {
    let mut counts = Vec::new();
    for row in tx.query(COUNTS, binds![instance])? {
        let kind: String = row.get(0)?;
        let what = Removed::ALL.into_iter().find(|what| what.as_str() == kind);
        if let Some(what) = what {
            counts.push((what, row.get(1)?, row.get(2)?));
        }
    }
    Ok(counts)
}

/// What was removed since so many things of its kind had been, and as how many it counts.
pub fn list_removals_after(
    tx: &mut Tx<'_>,
    instance: &InstanceId,
    what: Removed,
    total: i64,
) -> Result<Vec<(Removal, i64)>, Error> {
    let rows = tx.query(REMOVALS_AFTER, binds![instance, what.as_str(), total])?;
    rows.iter()
        .map(|row| {
            let id = row.get(0)?;
            Ok((Removal { what, id }, row.get(1)?))
        })
        .collect()
}

/// Forgets some of what is older; how many.
pub fn delete_old(
    tx: &mut Tx<'_>,
    _permit: &Permit,
    before: Timestamp,
    limit: i64,
) -> Result<u64, Error> {
    tx.execute(DELETE_OLD, binds![before, limit])
}
