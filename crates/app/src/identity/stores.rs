//! Identity stores themselves. Each belongs to an instance and comes and goes with it.

use base::{AccountId, IdentityStoreId, Page, PageRequest};
use domain::Error;
use domain::identity::{NetworkConfiguration, identity_store_arn};

use super::rights::OURSELVES;
use super::{About, get_instance};
use crate::authorize::{Access, denied};
use crate::{App, Cx};

/// An identity store.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IdentityStore {
    /// Which.
    pub id: IdentityStoreId,
    /// The account that owns its instance.
    pub owner: AccountId,
    /// From where it may be reached, where that has been configured.
    pub network: Option<NetworkConfiguration>,
}

impl IdentityStore {
    /// `arn:aws:identitystore::<account>:identitystore/<id>`, without region.
    pub fn arn(&self) -> String {
        identity_store_arn(&self.owner, &self.id)
    }
}

impl App {
    /// The identity stores of the caller's account, in order of their instances' ids. Their network
    /// configurations are not read.
    pub async fn list_identity_stores(
        &self,
        cx: &Cx,
        page: PageRequest,
    ) -> Result<Page<IdentityStore>, Error> {
        let action = "identitystore:ListIdentityStores";
        let Some(account) = cx.actor().account().cloned() else {
            return Err(denied(cx.actor(), action, "*"));
        };
        self.authorize(cx, Access::new(action, "*", &account))
            .await?;
        self.read("list_identity_stores", move |tx| {
            let (after, limit) = (page.after_or_empty(), page.probe());
            let found = store::instances::list_visible(tx, &account, None, after, limit)?;
            let found = Page::from_probe(found, &page, |instance| instance.id.to_string());
            Ok(found.map(|instance| IdentityStore {
                id: instance.identity_store_id,
                owner: instance.owner,
                network: None,
            }))
        })
        .await
    }

    /// An identity store with its configuration.
    pub async fn describe_identity_store(
        &self,
        cx: &Cx,
        id: &IdentityStoreId,
    ) -> Result<IdentityStore, Error> {
        let action = "identitystore:DescribeIdentityStore";
        let (instance, _) = self.enter_store(cx, action, id, About::Store).await?;
        let wanted = id.clone();
        self.read("describe_identity_store", move |tx| {
            Ok(IdentityStore {
                id: wanted.clone(),
                owner: instance.owner.clone(),
                network: store::identity::find_network(tx, &wanted)?,
            })
        })
        .await
    }

    /// Replaces the network configuration of a store where one is given.
    pub async fn update_identity_store(
        &self,
        cx: &Cx,
        id: &IdentityStoreId,
        network: Option<NetworkConfiguration>,
    ) -> Result<IdentityStore, Error> {
        let action = "identitystore:UpdateIdentityStore";
        let (_, permit) = self.enter_store(cx, action, id, About::Store).await?;
        // DIFFERENCE: AWS lets callers lock themselves out, and support lets them in again.
        let source = cx.source_ip();
        if source != OURSELVES && network.as_ref().is_some_and(|new| !new.admits_api(source)) {
            return Err(Error::invalid(format!(
                "the network configuration would not allow the next request from `{source}`: \
                 add this address to ApiAllowSourceIps"
            )));
        }
        let id = id.clone();
        self.change(cx, permit, "update_identity_store", move |tx, permit| {
            let instance = get_instance(tx, &id)?;
            if let Some(network) = &network {
                store::identity::put_network(tx, permit, &id, network)?;
            }
            Ok(IdentityStore {
                id: id.clone(),
                owner: instance.owner,
                network: network.clone(),
            })
        })
        .await
    }
}
