//! How provisioned roles are called: with a random suffix, as AWS does it, or with one that can be
//! told before the role is there.

use base::{AccountId, Entropy, InstanceId};
use db::Tx;
use domain::Error;
use domain::permission_set::PermissionSet;
use domain::provisioning::{RoleNaming, role_name, role_path, stable_suffix};

use super::role::suffix;
use crate::instances::Asked;
use crate::{App, Cx};

/// How many names are tried where something in the account has the first already.
const TRIES: u32 = 8;

/// What roles are called.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RoleNames {
    /// How.
    pub naming: RoleNaming,
    /// Their path.
    pub path: String,
    /// The stable name of the permission set that was asked about.
    pub stable: Option<String>,
}

impl App {
    /// How the instance names roles; with the name of a permission set, which need not be there
    /// yet, what its roles are called where names are stable.
    pub async fn get_role_naming(
        &self,
        cx: &Cx,
        instance: &InstanceId,
        permission_set: Option<&str>,
    ) -> Result<RoleNames, Error> {
        let action = "cardea:GetRoleNaming";
        let asked = Asked::new(action).on_instance();
        self.authorize_in(cx, instance, asked).await?;
        let stable = permission_set.map(|name| role_name(name, &stable_suffix(instance, name, 0)));
        let id = instance.clone();
        let naming = self
            .read("get_role_naming", move |tx| {
                Ok(store::instances::find_role_naming(tx, &id)?.unwrap_or_default())
            })
            .await?;
        Ok(RoleNames {
            naming,
            path: role_path(&self.settings().region),
            stable,
        })
    }

    /// Decides how roles are called that are made from now on; those that are there keep their
    /// names until they are made again.
    pub async fn put_role_naming(
        &self,
        cx: &Cx,
        instance: &InstanceId,
        naming: RoleNaming,
    ) -> Result<(), Error> {
        let asked = Asked::new("cardea:PutRoleNaming").on_instance();
        let (instance, permit) = self.authorize_in(cx, instance, asked).await?;
        self.change(cx, permit, "put_role_naming", move |tx, permit| {
            let id = &instance.id;
            Ok(store::instances::put_role_naming(tx, permit, id, naming)?)
        })
        .await
    }
}

/// How the roles of an instance are called.
pub(super) fn current(tx: &mut Tx<'_>, instance: &InstanceId) -> Result<RoleNaming, db::Error> {
    Ok(store::instances::find_role_naming(tx, instance)?.unwrap_or_default())
}

/// The name of a role that is yet to be made. A stable one that something in the account has already
/// is followed by the next of its series, and in the end by a random one.
pub(super) fn new_role_name(
    tx: &mut Tx<'_>,
    naming: RoleNaming,
    (set, account): (&PermissionSet, &AccountId),
    entropy: &dyn Entropy,
) -> Result<String, db::Error> {
    if naming == RoleNaming::Stable {
        for number in 0..TRIES {
            let suffix = stable_suffix(&set.instance, &set.name, number);
            let name = role_name(&set.name, &suffix);
            if store::iam::find_role(tx, account, &name)?.is_none() {
                return Ok(name);
            }
        }
    }
    Ok(role_name(&set.name, &suffix(entropy)))
}
