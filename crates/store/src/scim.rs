//! Automatic provisioning: the tokens of identity providers, the guard on what they remove, and
//! what is reported of it.

pub mod guards;
pub mod reports;
pub mod tokens;

use base::{IdentityStoreId, InstanceId, Timestamp};
use db::{Error, Tx, binds};
use domain::Permit;
use serde_json::json;

const ENABLE: &str = "INSERT INTO scim_provisioning (instance_id, identity_store_id, enabled_at) \
    VALUES ($1, $2, $3) ON CONFLICT (instance_id) DO NOTHING";
const DISABLE: &str = "DELETE FROM scim_provisioning WHERE instance_id = $1";
const FIND: &str = "SELECT enabled_at FROM scim_provisioning WHERE instance_id = $1";
const FIND_BY_STORE: &str =
    "SELECT instance_id FROM scim_provisioning WHERE identity_store_id = $1";

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
