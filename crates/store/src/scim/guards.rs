//! How much identity providers may remove, and what they removed lately.

use base::{Duration, InstanceId, Timestamp};
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
    only_owned = excluded.only_owned";
const HOLD: &str = "UPDATE scim_guards SET held_at = $1, held_words = $2 \
    WHERE instance_id = $3 AND held_at IS NULL AND counted_from = $4";
const RELEASE: &str = "UPDATE scim_guards SET held_at = NULL, held_words = NULL, \
    counted_from = $1, confirmed_until = $2 WHERE instance_id = $3";
const COUNT_FROM: &str = "UPDATE scim_guards SET counted_from = $1 WHERE instance_id = $2";
const PUT_REMOVAL: &str = "INSERT INTO scim_removals (instance_id, kind, object_id, removed_at) \
    VALUES ($1, $2, $3, $4) ON CONFLICT (instance_id, kind, object_id) \
    DO UPDATE SET removed_at = excluded.removed_at";
const COUNT_REMOVALS: &str = "SELECT COUNT(*) FROM (SELECT removed_at FROM scim_removals \
    WHERE instance_id = $1 AND kind = $2 AND removed_at > $3 AND object_id <> $4 LIMIT $5) AS c";
const FIND_COUNT: &str = "SELECT present FROM scim_counts WHERE instance_id = $1 AND kind = $2 \
    AND counted_at > $3";
const PUT_COUNT: &str = "INSERT INTO scim_counts (instance_id, kind, present, counted_at) \
    VALUES ($1, $2, $3, $4) ON CONFLICT (instance_id, kind) DO UPDATE SET \
    present = excluded.present, counted_at = excluded.counted_at";
const REMOVALS_AT: &str = "SELECT object_id FROM scim_removals WHERE instance_id = $1 \
    AND kind = $2 AND removed_at = $3";
const DELETE_OLD: &str = "DELETE FROM scim_removals WHERE (instance_id, kind, object_id) IN \
    (SELECT instance_id, kind, object_id FROM scim_removals WHERE removed_at < $1 LIMIT $2)";

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

/// Decides it; what is held stays so.
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

/// Remembers a removal.
pub fn put_removal(
    tx: &mut Tx<'_>,
    _permit: &Permit,
    instance: &InstanceId,
    removal: &Removal,
    now: Timestamp,
) -> Result<(), Error> {
    let kind = removal.what.as_str();
    let binds = binds![instance, kind, removal.id.as_str(), now];
    tx.execute(PUT_REMOVAL, binds).map(drop)
}

/// How many things of a kind but this one were removed after `from`, counted up to `most`.
pub fn count_other_removals(
    tx: &mut Tx<'_>,
    instance: &InstanceId,
    removal: &Removal,
    from: Timestamp,
    most: i64,
) -> Result<i64, Error> {
    let kind = removal.what.as_str();
    let binds = binds![instance, kind, from, removal.id.as_str(), most];
    tx.find(COUNT_REMOVALS, binds)?
        .map_or(Ok(0), |row| row.get(0))
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

/// What was removed at an instant.
pub fn list_removals_at(
    tx: &mut Tx<'_>,
    instance: &InstanceId,
    at: Timestamp,
) -> Result<Vec<Removal>, Error> {
    let mut removals = Vec::new();
    for what in Removed::ALL {
        for row in tx.query(REMOVALS_AT, binds![instance, what.as_str(), at])? {
            let id = row.get(0)?;
            removals.push(Removal { what, id });
        }
    }
    Ok(removals)
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
