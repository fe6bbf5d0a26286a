//! The beginning and the end of instances.

use base::{AccountId, IdentityStoreId, InstanceId};
use db::Tx;
use domain::instance::{self, Instance, InstanceKind, InstanceStatus};
use domain::permission_set::{self, Tag};
use domain::quota::Quota;
use domain::{Error, Kind};

use crate::applications::rights::{Asked, fingerprint};
use crate::authorize::denied;
use crate::{App, Cx, Failure};

/// An account instance to be made.
#[derive(Debug, Clone)]
pub struct CreateInstance {
    /// What people call it.
    pub name: Option<String>,
    /// Its tags.
    pub tags: Vec<Tag>,
    /// The caller's idempotency token.
    pub client_token: Option<String>,
}

impl App {
    /// Makes an instance for the caller's own account. An organization's is made otherwise, by
    /// [`App::ensure_organization_instance`].
    pub async fn create_instance(
        &self,
        cx: &Cx,
        command: CreateInstance,
    ) -> Result<InstanceId, Error> {
        let quotas = self.quotas();
        let account = self.own_account(cx);
        let fresh = Instance {
            id: InstanceId::generate(self.entropy()),
            owner: account.clone(),
            identity_store_id: IdentityStoreId::generate(self.entropy()),
            name: command.name.clone().filter(|name| !name.is_empty()),
            created_at: cx.now(),
            kind: InstanceKind::Account,
            status: InstanceStatus::Active,
        };
        let asked = Asked::new("sso:CreateInstance", fresh.arn())
            .setting(&command.tags)
            .in_region(&self.settings().region);
        let permit = self.authorize(cx, asked.access(&account)).await?;
        permission_set::check_tags(&command.tags)?;
        let tags = permission_set::merge_tags(&[], &command.tags, quotas.size(Quota::Tags))?;
        let request = fingerprint(
            command.client_token.as_deref(),
            &(&command.name, &command.tags),
        );
        cx.creates(&fresh.arn());
        self.change(cx, permit, "create_instance", move |tx, permit| {
            if manages_organization(tx, &fresh.owner)? {
                return Err(instance::not_for_management_accounts().into());
            }
            if let Some(existing) = store::instances::find_by_owner(tx, &fresh.owner)? {
                let made_by = store::instances::find_request(tx, &existing.id)?;
                return match (&request, made_by) {
                    (Some(request), Some(made_by)) if *request == made_by => Ok(existing.id),
                    (Some(request), Some(made_by)) if request.token == made_by.token => {
                        Err(instance::client_token_reused(Kind::Instance).into())
                    }
                    _ => Err(instance::already_there(&fresh.owner).into()),
                };
            }
            store::instances::insert(tx, permit, &fresh, request.as_ref())?;
            store::permission_sets::set_tags(tx, permit, fresh.id.as_str(), &tags)?;
            Ok(fresh.id.clone())
        })
        .await
    }

    /// Takes an instance away, with everything in it. Its roles in accounts are removed by the
    /// reconciler; until then the instance can be described.
    ///
    /// AWS: only the owner may; that the roles go as well is unconfirmed (§3.5, §16).
    pub async fn delete_instance(&self, cx: &Cx, id: &InstanceId) -> Result<(), Error> {
        let action = "sso:DeleteInstance";
        let wanted = id.clone();
        let found = self
            .read("find_instance", move |tx| {
                Ok(store::instances::find_even_deleting(tx, &wanted)?)
            })
            .await?;
        // AWS: the operation models no ResourceNotFoundException.
        let Some(instance) = found else {
            return Err(denied(cx.actor(), action, &instance::arn(id)));
        };
        let asked = Asked::new(action, instance.arn()).only_owner();
        let asked = self.with_tags(asked, id, id.as_str()).await?;
        let permit = self.authorize(cx, asked.access(&instance.owner)).await?;
        let (id, now) = (id.clone(), cx.now());
        self.change(cx, permit, "delete_instance", move |tx, permit| {
            // Whoever was faster has done it.
            if let Some(instance) = store::instances::find_even_deleting(tx, &id)? {
                store::instances::begin_deletion(tx, permit, &instance, now)?;
                store::instances::delete_if_unprovisioned(tx, permit, &id)?;
            }
            Ok(())
        })
        .await?;
        self.work().notify_one();
        Ok(())
    }

    /// The instance of this id if it is being deleted, for those who may describe it.
    pub(super) async fn find_deleting_instance(
        &self,
        cx: &Cx,
        id: &InstanceId,
    ) -> Result<Option<Instance>, Error> {
        let wanted = id.clone();
        let found = self
            .read("find_deleting_instance", move |tx| {
                Ok(store::instances::find_even_deleting(tx, &wanted)?)
            })
            .await?;
        if let Some(instance) = &found {
            let asked = Asked::new("sso:DescribeInstance", instance.arn());
            let asked = self.with_tags(asked, id, id.as_str()).await?;
            self.authorize(cx, asked.access(&instance.owner)).await?;
        }
        Ok(found)
    }
}

fn manages_organization(tx: &mut Tx<'_>, account: &AccountId) -> Result<bool, Failure> {
    let organization = store::organizations::find_organization_of_account(tx, account)?;
    Ok(organization.is_some_and(|organization| organization.management_account == *account))
}
