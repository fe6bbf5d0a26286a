//! The quotas in force, and how much of them is used where that is cheap to say.

use base::InstanceId;
use db::Tx;
use domain::Error;
use domain::instance::Instance;
use domain::quota::Quota;

use super::Asked;
use crate::{App, Cx};

/// A quota, with what it is now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct QuotaInForce {
    /// Which.
    pub quota: Quota,
    /// How much there may be.
    pub value: i64,
    /// How much there is in the instance, its organization or the account that owns it; nothing
    /// where it is counted in something else.
    pub usage: Option<i64>,
}

impl App {
    /// All quotas, in the table's order.
    pub async fn list_quotas(&self, cx: &Cx, id: &InstanceId) -> Result<Vec<QuotaInForce>, Error> {
        let action = "cardea:ListQuotas";
        let asked = Asked::new(action).on_instance();
        let (instance, _) = self.authorize_in(cx, id, asked).await?;
        let quotas = self.quotas();
        self.read(action, move |tx| {
            let mut all = Vec::with_capacity(Quota::ALL.len());
            for quota in Quota::ALL.iter().copied() {
                all.push(QuotaInForce {
                    quota,
                    value: quotas.of(quota),
                    usage: usage(tx, &instance, quota)?,
                });
            }
            Ok(all)
        })
        .await
    }
}

fn usage(tx: &mut Tx<'_>, instance: &Instance, quota: Quota) -> Result<Option<i64>, db::Error> {
    let (id, owner) = (&instance.id, &instance.owner);
    let store = &instance.identity_store_id;
    Ok(Some(match quota {
        Quota::PermissionSets => i64::from(store::permission_sets::count(tx, id)?),
        Quota::PermissionSetsPerAccount => {
            i64::from(store::provisioning::count_in_account(tx, owner)?)
        }
        Quota::Users => store::identity::count_users(tx, store)?,
        Quota::Groups => store::identity::count_groups(tx, store)?,
        Quota::TrustedTokenIssuers => i64::from(store::trusted_token_issuers::count(tx, id)?),
        Quota::IamRoles => store::iam::count_roles(tx, owner)?,
        Quota::IamPolicies => store::iam::count_policies(tx, owner)?,
        Quota::IamUsers => store::iam::count_users(tx, owner)?,
        Quota::IamGroups => store::iam::count_groups(tx, owner)?,
        Quota::IamVirtualMfaDevices => store::iam::count_mfa_devices(tx, owner)?,
        Quota::IamPolicyVersionsInUse => store::iam::count_policy_versions(tx, owner)?,
        Quota::IamInstanceProfiles => store::iam::count_instance_profiles(tx, owner)?,
        Quota::OrganizationAccounts | Quota::OrganizationalUnits => {
            let found = store::organizations::find_organization_of_account(tx, owner)?;
            let Some(organization) = found.filter(|found| found.management_account == *owner)
            else {
                return Ok(None);
            };
            if quota == Quota::OrganizationAccounts {
                store::organizations::count_members(tx, &organization.id)?
            } else {
                store::organizations::units::count(tx, &organization.id)?
            }
        }
        _ => return Ok(None),
    }))
}
