//! Tags of roots, organizational units, accounts and policies.

use domain::organization::{Organization, Tag, TaggedId, check_tag_keys, check_tags};
use domain::quota::Quota;
use domain::{Error, Kind};

use super::ask::Ask;
use crate::assignments::covering::account_changed;
use crate::{App, Cx, Failure};

impl App {
    /// `TagResource`.
    pub async fn tag_organization_resource(
        &self,
        cx: &Cx,
        id: TaggedId,
        tags: Vec<Tag>,
    ) -> Result<(), Error> {
        let quotas = self.quotas();
        let ask = Ask::opened("organizations:TagResource")
            .on(&id)
            .setting(&tags);
        let (organization, permit) = self.manage(cx, ask).await?;
        let now = cx.now();
        self.change(
            cx,
            permit,
            "tag_organization_resource",
            move |tx, permit| {
                check_exists(tx, &organization, &id)?;
                let there = store::organizations::tags::list(tx, &organization.id, &id)?;
                let keys = there.iter().map(|tag| tag.key.as_str());
                check_tags(keys, &tags, quotas.size(Quota::OrganizationTags))?;
                store::organizations::tags::put(tx, permit, &organization.id, &id, &tags)?;
                if let TaggedId::Account(account) = &id {
                    account_changed(tx, permit, &organization.management_account, account, now)?;
                }
                Ok(())
            },
        )
        .await?;
        self.work().notify_one();
        Ok(())
    }

    /// `UntagResource`: tags that are not there are no complaint.
    pub async fn untag_organization_resource(
        &self,
        cx: &Cx,
        id: TaggedId,
        keys: Vec<String>,
    ) -> Result<(), Error> {
        let ask = Ask::opened("organizations:UntagResource")
            .on(&id)
            .removing(&keys);
        let (organization, permit) = self.manage(cx, ask).await?;
        check_tag_keys(&keys)?;
        let (change, now) = ("untag_organization_resource", cx.now());
        self.change(cx, permit, change, move |tx, permit| {
            check_exists(tx, &organization, &id)?;
            store::organizations::tags::delete(tx, permit, &id, &keys)?;
            if let TaggedId::Account(account) = &id {
                account_changed(tx, permit, &organization.management_account, account, now)?;
            }
            Ok(())
        })
        .await?;
        self.work().notify_one();
        Ok(())
    }

    /// `ListTagsForResource`: all of them, because there are 50 at the most. `token` can only be
    /// one that was never given out.
    pub async fn list_organization_resource_tags(
        &self,
        cx: &Cx,
        id: TaggedId,
        token: Option<&str>,
    ) -> Result<Vec<Tag>, Error> {
        let ask = Ask::read("organizations:ListTagsForResource").on(&id);
        let (organization, _) = self.manage(cx, ask).await?;
        super::no_token(token)?;
        self.read("list_organization_resource_tags", move |tx| {
            check_exists(tx, &organization, &id)?;
            let tags = store::organizations::tags::list(tx, &organization.id, &id)?;
            Ok(tags)
        })
        .await
    }
}

fn check_exists(
    tx: &mut db::Tx<'_>,
    organization: &Organization,
    id: &TaggedId,
) -> Result<(), Failure> {
    let there = match id {
        TaggedId::Root(root) => *root == organization.root,
        TaggedId::Unit(unit) => {
            store::organizations::units::find(tx, &organization.id, unit)?.is_some()
        }
        TaggedId::Account(account) => {
            store::organizations::find_member(tx, organization, account)?.is_some()
        }
        // AWS: its own policies have no tags; that they are not found is unconfirmed.
        TaggedId::Policy(policy) => {
            store::organizations::policies::find(tx, &organization.id, policy)?.is_some()
        }
        TaggedId::ResourcePolicy(id) => {
            store::organizations::services::find_resource_policy(tx, &organization.id)?
                .is_some_and(|policy| policy.id == *id)
        }
        TaggedId::Transfer(id) => store::organizations::transfers::find(tx, id)?
            .is_some_and(|transfer| transfer.target == organization.id),
        TaggedId::Invitation(_) => false,
    };
    if there {
        Ok(())
    } else {
        Err(Error::not_found(Kind::Target, id.as_str()).into())
    }
}
