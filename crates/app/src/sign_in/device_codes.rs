//! Who may let a device in by its code: the administrator's decision, and what follows from it.

use std::collections::BTreeSet;

use base::{InstanceId, Timestamp};
use db::Tx;
use domain::sign_in::{DeviceCodePolicy, DeviceCodeRefusal, LiveSession, MOST_DEVICE_CODE_GROUPS};
use domain::{Error, Kind};

use crate::instances::Asked;
use crate::{App, Cx, Failure};

impl App {
    /// Who may let a device in by its code.
    pub async fn get_device_code_policy(
        &self,
        cx: &Cx,
        instance: &InstanceId,
    ) -> Result<DeviceCodePolicy, Error> {
        let action = "cardea:GetDeviceCodeSettings";
        let asked = Asked::new(action).on_instance();
        self.authorize_in(cx, instance, asked).await?;
        let id = instance.clone();
        self.read("get_device_code_policy", move |tx| {
            Ok(store::sign_in::device_code_policy(tx, &id)?)
        })
        .await
    }

    /// Decides who may let a device in by its code, from now on: also of codes that are shown
    /// somewhere already. Devices that were let in before keep their tokens.
    pub async fn put_device_code_policy(
        &self,
        cx: &Cx,
        instance: &InstanceId,
        policy: DeviceCodePolicy,
    ) -> Result<(), Error> {
        let asked = Asked::new("cardea:PutDeviceCodeSettings").on_instance();
        let (instance, permit) = self.authorize_in(cx, instance, asked).await?;
        let policy = checked(policy)?;
        self.change(cx, permit, "put_device_code_policy", move |tx, permit| {
            if let DeviceCodePolicy::Groups(groups) = &policy {
                for group in groups {
                    let store = &instance.identity_store_id;
                    if store::identity::find_group(tx, store, group)?.is_none() {
                        return Err(Error::not_found(Kind::Group, group).into());
                    }
                }
            }
            let id = &instance.id;
            Ok(store::sign_in::put_device_code_policy(
                tx, permit, id, &policy,
            )?)
        })
        .await
    }
}

/// The policy with each of its groups once.
fn checked(policy: DeviceCodePolicy) -> Result<DeviceCodePolicy, Error> {
    let DeviceCodePolicy::Groups(groups) = policy else {
        return Ok(policy);
    };
    let groups: BTreeSet<_> = groups.into_iter().collect();
    if groups.is_empty() {
        return Err(Error::invalid(
            "name at least one group, or forbid the device code",
        ));
    }
    if groups.len() > MOST_DEVICE_CODE_GROUPS {
        return Err(Error::invalid(format!(
            "at most {MOST_DEVICE_CODE_GROUPS} groups can be named"
        )));
    }
    Ok(DeviceCodePolicy::Groups(groups.into_iter().collect()))
}

/// Why the person of this session may not let a device in at this moment, if they may not.
pub(super) fn device_code_refusal(
    tx: &mut Tx<'_>,
    live: &LiveSession,
    now: Timestamp,
) -> Result<Option<DeviceCodeRefusal>, Failure> {
    let policy = store::sign_in::device_code_policy(tx, &live.instance_id)?;
    let person = &live.person;
    let (identity_store, user) = (&person.identity_store_id, &person.user_id);
    let memberships = match policy {
        DeviceCodePolicy::Allowed | DeviceCodePolicy::Forbidden => Vec::new(),
        DeviceCodePolicy::Groups(_) => {
            store::identity::group_ids_of_user(tx, identity_store, user, now)?
        }
    };
    Ok(policy.refusal(&memberships))
}
