//! Groups.

use base::{GroupId, IdentityStoreId, InstanceId, Page, PageRequest};
use db::Tx;
use domain::assignment::Principal;
use domain::identity::{AttributeOperation, ExternalId, Group, GroupKey, Revision, group_arn};
use domain::{Error, Kind};
use store::identity::Hand;

use super::room::Crowd;
use super::{About, check_revision, duplicate, get_instance, hand, stamp};
use crate::{App, Cx, Failure};

/// A group to be made.
#[derive(Debug, Clone)]
pub struct CreateGroup {
    /// In which store.
    pub identity_store_id: IdentityStoreId,
    /// What people will call it.
    pub display_name: Option<String>,
    /// For people.
    pub description: Option<String>,
    /// What other directories call it.
    pub external_ids: Vec<ExternalId>,
}

/// A change of a group, all of it or nothing.
#[derive(Debug, Clone)]
pub struct UpdateGroup {
    /// In which store.
    pub identity_store_id: IdentityStoreId,
    /// Which.
    pub id: GroupId,
    /// What is to be changed, in this order.
    pub operations: Vec<AttributeOperation>,
    /// Only while this is its revision.
    pub revision: Option<String>,
}

impl App {
    /// Makes a group without members.
    pub async fn create_group(&self, cx: &Cx, command: CreateGroup) -> Result<Group, Error> {
        let store = command.identity_store_id;
        let action = "identitystore:CreateGroup";
        let about = About::NewGroup(command.external_ids.clone());
        let (_, permit) = self.enter_store(cx, action, &store, about).await?;
        let created = stamp(cx.now(), &cx.actor().arn());
        let group = Group {
            id: GroupId::generate(self.entropy()),
            identity_store_id: store,
            display_name: command.display_name,
            description: command.description,
            external_ids: command.external_ids,
            revision: Revision::FIRST,
            updated: created.clone(),
            created,
        };
        group.check()?;
        let room = self
            .room(cx, &group.identity_store_id, Crowd::Groups)
            .await?;
        cx.creates(&group_arn(&group.id));
        self.change(cx, permit, "create_group", move |tx, permit| {
            get_instance(tx, &group.identity_store_id)?;
            room.check(tx, &group.identity_store_id, Crowd::Groups)?;
            store::identity::insert_group(tx, permit, &group).map_err(duplicate)?;
            Ok(group.clone())
        })
        .await
    }

    /// A group.
    pub async fn describe_group(
        &self,
        cx: &Cx,
        store: &IdentityStoreId,
        id: &GroupId,
    ) -> Result<Group, Error> {
        let action = "identitystore:DescribeGroup";
        let about = About::Group(id.clone());
        self.enter_store(cx, action, store, about).await?;
        let (store, id) = (store.clone(), id.clone());
        self.read("describe_group", move |tx| {
            store::identity::find_group(tx, &store, &id)?
                .ok_or_else(|| Error::not_found(Kind::Group, &id).into())
        })
        .await
    }

    /// The group that `key` names.
    pub async fn get_group_by_key(
        &self,
        cx: &Cx,
        store: &IdentityStoreId,
        key: GroupKey,
    ) -> Result<Group, Error> {
        let about = About::GroupOf(key.clone());
        self.enter_store(cx, "identitystore:GetGroupId", store, about)
            .await?;
        let store = store.clone();
        self.read("get_group_by_key", move |tx| {
            let group = match &key {
                GroupKey::DisplayName(name) => {
                    store::identity::find_group_by_name(tx, &store, name)?
                }
                GroupKey::ExternalId(id) => {
                    store::identity::find_group_by_external_id(tx, &store, id)?
                }
            };
            group.ok_or_else(|| Error::not_found(Kind::Group, key_text(&key)).into())
        })
        .await
    }

    /// The groups of a store in order of their ids; only the one of this display name where a name
    /// is given.
    pub async fn list_groups(
        &self,
        cx: &Cx,
        store: &IdentityStoreId,
        display_name: Option<String>,
        page: PageRequest,
    ) -> Result<Page<Group>, Error> {
        self.enter_store(cx, "identitystore:ListGroups", store, About::Groups)
            .await?;
        let store = store.clone();
        self.read("list_groups", move |tx| {
            let groups = match &display_name {
                Some(name) => store::identity::find_group_by_name(tx, &store, name)?
                    .into_iter()
                    .collect(),
                None => store::identity::list_groups(tx, &store, &page)?,
            };
            Ok(Page::from_probe(groups, &page, |group| {
                group.id.to_string()
            }))
        })
        .await
    }

    /// Changes a group's attributes.
    pub async fn update_group(&self, cx: &Cx, command: UpdateGroup) -> Result<Group, Error> {
        let action = "identitystore:UpdateGroup";
        let UpdateGroup {
            identity_store_id: store,
            id,
            operations,
            revision,
        } = command;
        let about = About::Group(id.clone());
        let (_, permit) = self.enter_store(cx, action, &store, about).await?;
        let by = stamp(cx.now(), &cx.actor().arn());
        self.change(cx, permit, "update_group", move |tx, permit| {
            let group = store::identity::find_group(tx, &store, &id)?
                .ok_or_else(|| Error::not_found(Kind::Group, &id))?;
            check_revision(group.revision, revision.as_deref())?;
            let group = group.updated(&operations, by.clone())?;
            store::identity::update_group(tx, permit, &group).map_err(duplicate)?;
            Ok(group)
        })
        .await
    }

    /// Removes a group with its memberships, nestings and assignments; its members stay users.
    ///
    /// AWS: the model calls it idempotent, so that removing what is not there is no error
    /// (unconfirmed).
    pub async fn delete_group(
        &self,
        cx: &Cx,
        store: &IdentityStoreId,
        id: &GroupId,
        revision: Option<String>,
    ) -> Result<(), Error> {
        let action = "identitystore:DeleteGroup";
        let about = About::Group(id.clone());
        let (instance, permit) = self.enter_store(cx, action, store, about).await?;
        let (store, id, now) = (store.clone(), id.clone(), cx.now());
        let (entropy, stamp) = (self.shared_entropy(), stamp(now, &cx.actor().arn()));
        self.change(cx, permit, "delete_group", move |tx, permit| {
            let Some(group) = store::identity::find_group(tx, &store, &id)? else {
                return Ok(());
            };
            check_revision(group.revision, revision.as_deref())?;
            let hand = hand(permit, &*entropy, &stamp, &store);
            remove_group(tx, &hand, &instance.id, &id)
        })
        .await?;
        self.work().notify_one();
        Ok(())
    }
}

/// Removes a group that is there with its memberships, nestings and assignments.
pub(crate) fn remove_group(
    tx: &mut Tx<'_>,
    hand: &Hand<'_>,
    instance: &InstanceId,
    id: &GroupId,
) -> Result<(), Failure> {
    hand.dissolve(tx, id)?;
    store::identity::delete_group(tx, hand.permit, hand.store, id)?;
    let (principal, now) = (Principal::Group(id.clone()), hand.stamp.at);
    store::assignments::delete_of_principal(tx, hand.permit, instance, &principal, now)?;
    Ok(())
}

fn key_text(key: &GroupKey) -> &str {
    match key {
        GroupKey::DisplayName(text) => text,
        GroupKey::ExternalId(id) => &id.id,
    }
}
