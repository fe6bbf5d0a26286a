//! Who may let a device in by its code, an instance.

use base::{GroupId, InstanceId};
use db::{Error, Tx, binds};
use domain::Permit;
use domain::sign_in::DeviceCodePolicy;
use serde_json::{Value, json};

use crate::history;

const PUT_MODE: &str = "INSERT INTO device_code_settings (instance_id, mode) VALUES ($1, $2) \
    ON CONFLICT (instance_id) DO UPDATE SET mode = excluded.mode";
const FIND_MODE: &str = "SELECT mode FROM device_code_settings WHERE instance_id = $1";
const DELETE_GROUPS: &str = "DELETE FROM device_code_groups WHERE instance_id = $1";
const INSERT_GROUP: &str = "INSERT INTO device_code_groups (instance_id, group_id) VALUES ($1, $2)";
const LIST_GROUPS: &str =
    "SELECT group_id FROM device_code_groups WHERE instance_id = $1 ORDER BY group_id";

/// Decides who may let a device in. A group that is named twice violates the primary key.
pub fn put_device_code_policy(
    tx: &mut Tx<'_>,
    permit: &Permit,
    instance: &InstanceId,
    policy: &DeviceCodePolicy,
) -> Result<(), Error> {
    let before = device_code_policy(tx, instance)?;
    let change = (state(&before), state(policy));
    history::settings(tx, permit, instance, "DEVICE_CODES", change)?;
    tx.execute(PUT_MODE, binds![instance, policy.mode()])?;
    tx.execute(DELETE_GROUPS, binds![instance])?;
    if let DeviceCodePolicy::Groups(groups) = policy {
        for group in groups {
            tx.execute(INSERT_GROUP, binds![instance, group])?;
        }
    }
    Ok(())
}

/// As the history keeps it.
fn state(policy: &DeviceCodePolicy) -> Value {
    let groups = match policy {
        DeviceCodePolicy::Groups(groups) => groups.as_slice(),
        DeviceCodePolicy::Allowed | DeviceCodePolicy::Forbidden => &[],
    };
    let ids: Vec<&str> = groups.iter().map(GroupId::as_str).collect();
    json!({"deviceCode": policy.mode(), "groupIds": ids})
}

/// Who may let a device in: everybody, where nobody has decided.
pub fn device_code_policy(
    tx: &mut Tx<'_>,
    instance: &InstanceId,
) -> Result<DeviceCodePolicy, Error> {
    let Some(row) = tx.find(FIND_MODE, binds![instance])? else {
        return Ok(DeviceCodePolicy::default());
    };
    let mode: String = row.get(0)?;
    let groups: Vec<GroupId> = tx
        .query(LIST_GROUPS, binds![instance])?
        .iter()
        .map(|row| row.get(0))
        .collect::<Result<_, _>>()?;
    DeviceCodePolicy::from_parts(&mode, groups)
        .ok_or_else(|| Error::corrupt("device_code_settings.mode"))
}
