//! Automatic provisioning: the tokens of identity providers, the guard on what they remove, and
//! what is reported of it.

pub mod guards;
pub mod reports;
pub mod tokens;

use base::{IdentityStoreId, InstanceId, ProvisioningTokenId, Timestamp};
use db::{Error, Tx, binds};
use domain::Permit;
use serde_json::json;

const ENABLE: &str = "INSERT INTO scim_provisioning (instance_id, identity_store_id, enabled_at) \
    VALUES ($1, $2, $3) ON CONFLICT (instance_id) DO NOTHING";
const DISABLE: &str = "DELETE FROM scim_provisioning WHERE instance_id = $1";
const FIND: &str = "SELECT enabled_at FROM scim_provisioning WHERE instance_id = $1";
const FIND_BY_STORE: &str =
    "SELECT instance_id FROM scim_provisioning WHERE identity_store_id = $1";
const SEEN: &str = "SELECT seen_at FROM scim_provisioning WHERE instance_id = $1";
const NOTE_SEEN: &str = "UPDATE scim_provisioning SET seen_at = $1 WHERE instance_id = $2 \
    AND (seen_at IS NULL OR seen_at < $1)";
const ALL_SEEN: &str = "SELECT p.enabled_at, p.seen_at, (SELECT MIN(t.expires_at) \
    FROM scim_tokens t WHERE t.instance_id = p.instance_id) FROM scim_provisioning p";
const ANY_OLD: &str = "SELECT EXISTS (SELECT 1 FROM scim_reports WHERE at < $1) \
    OR EXISTS (SELECT 1 FROM scim_removals WHERE removed_at < $2)";

/// What of the settings of an instance is here.
const SETTINGS: &str = "SCIM";

/// Lets identity providers provision an instance; whether they could not before.
pub fn enable(
    tx: &mut Tx<'_>,
    permit: &Permit,
    (instance, store): (&InstanceId, &IdentityStoreId),
    now: Timestamp,
) -> Result<bool, Error> {
    let is_news = tx.execute(ENABLE, binds![instance, store, now])? > 0;
    if is_news {
        note_enabled(tx, permit, instance, is_news)?;
    }
    Ok(is_news)
}

/// Lets them no longer; whether they could before.
pub fn disable(tx: &mut Tx<'_>, permit: &Permit, instance: &InstanceId) -> Result<bool, Error> {
    let is_news = tx.execute(DISABLE, binds![instance])? > 0;
    if is_news {
        note_enabled(tx, permit, instance, !is_news)?;
    }
    Ok(is_news)
}

fn note_enabled(
    tx: &mut Tx<'_>,
    permit: &Permit,
    instance: &InstanceId,
    is_enabled: bool,
) -> Result<(), Error> {
    let states = (
        json!({"enabled": !is_enabled}),
        json!({"enabled": is_enabled}),
    );
    crate::history::settings(tx, permit, instance, SETTINGS, states)
}

/// Since when identity providers provision the instance, if they do.
pub fn find_enabled_at(tx: &mut Tx<'_>, instance: &InstanceId) -> Result<Option<Timestamp>, Error> {
    let row = tx.find(FIND, binds![instance])?;
    row.map(|row| row.get(0)).transpose()
}

/// The provisioned instance of a store, if it is one.
pub fn find_provisioned(
    tx: &mut Tx<'_>,
    store: &IdentityStoreId,
) -> Result<Option<InstanceId>, Error> {
    let row = tx.find(FIND_BY_STORE, binds![store])?;
    row.map(|row| row.get(0)).transpose()
}

/// When an identity provider was last heard, to the minute, whatever became of its token.
pub fn find_last_seen_at(
    tx: &mut Tx<'_>,
    instance: &InstanceId,
) -> Result<Option<Timestamp>, Error> {
    let row = tx.find(SEEN, binds![instance])?;
    row.map_or(Ok(None), |row| row.get(0))
}

/// Writes down that a token was used at `now`; it tells nothing but that, and needs nobody's leave.
pub fn note_use(
    tx: &mut Tx<'_>,
    (instance, token): (&InstanceId, &ProvisioningTokenId),
    now: Timestamp,
) -> Result<(), Error> {
    tokens::note_use(tx, token, now)?;
    tx.execute(NOTE_SEEN, binds![now, instance]).map(drop)
}

/// What is measured of a provisioned instance.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Seen {
    /// Since when it is provisioned.
    pub enabled_at: Timestamp,
    /// When its provider was last heard.
    pub seen_at: Option<Timestamp>,
    /// When the first of its tokens ends.
    pub token_ends_at: Option<Timestamp>,
}

/// That of all of them.
pub fn list_seen(tx: &mut Tx<'_>) -> Result<Vec<Seen>, Error> {
    let rows = tx.query(ALL_SEEN, &[])?;
    rows.iter()
        .map(|row| {
            Ok(Seen {
                enabled_at: row.get(0)?,
                seen_at: row.get(1)?,
                token_ends_at: row.get(2)?,
            })
        })
        .collect()
}

/// Whether there are reports or removals from before those instants.
pub fn is_any_old(tx: &mut Tx<'_>, reported: Timestamp, removed: Timestamp) -> Result<bool, Error> {
    let row = tx.find(ANY_OLD, binds![reported, removed])?;
    row.map_or(Ok(false), |row| row.get(0))
}
