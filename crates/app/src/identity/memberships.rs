//! Memberships of users in groups. Groups have no groups in them.

use base::{GroupId, IdentityStoreId, MembershipId, Page, PageRequest, UserId};
use domain::identity::{Membership, membership_arn};
use domain::{Error, Kind};

use super::{About, duplicate, stamp};
use crate::{App, Cx};

/// A user to be put into a group.
#[derive(Debug, Clone)]
pub struct CreateMembership {
    /// In which store.
    pub identity_store_id: IdentityStoreId,
    /// Into which group.
    pub group_id: GroupId,
    /// Whom.
    pub user_id: UserId,
}

impl App {
    /// Puts a user into a group.
    pub async fn create_membership(
        &self,
        cx: &Cx,
        command: CreateMembership,
    ) -> Result<Membership, Error> {
        let action = "identitystore:CreateGroupMembership";
        let store = &command.identity_store_id;
        let about = About::NewMembership(command.user_id.clone(), command.group_id.clone());
        let (_, permit) = self.enter_store(cx, action, store, about).await?;
        let membership = Membership {
            id: MembershipId::generate(self.entropy()),
            identity_store_id: command.identity_store_id,
            group_id: command.group_id,
            user_id: command.user_id,
            created: stamp(cx.now(), &cx.actor().arn()),
        };
        cx.creates(&membership_arn(&membership.id));
        self.change(cx, permit, "create_membership", move |tx, permit| {
            let Membership {
                identity_store_id: store,
                user_id,
                group_id,
                ..
            } = &membership;
            if store::identity::find_user(tx, store, user_id)?.is_none() {
                return Err(Error::not_found(Kind::User, user_id).into());
            }
            if store::identity::find_group(tx, store, group_id)?.is_none() {
                return Err(Error::not_found(Kind::Group, group_id).into());
            }
            store::identity::insert_membership(tx, permit, &membership).map_err(duplicate)?;
            Ok(membership.clone())
        })
        .await
    }

    /// A membership.
    pub async fn describe_membership(
        &self,
        cx: &Cx,
        store: &IdentityStoreId,
        id: &MembershipId,
    ) -> Result<Membership, Error> {
        let action = "identitystore:DescribeGroupMembership";
        let about = About::Membership(id.clone());
        self.enter_store(cx, action, store, about).await?;
        let (store, id) = (store.clone(), id.clone());
        self.read("describe_membership", move |tx| {
            store::identity::find_membership(tx, &store, &id)?
                .ok_or_else(|| Error::not_found(Kind::Membership, &id).into())
        })
        .await
    }

    /// A user's membership in a group.
    pub async fn get_membership_of(
        &self,
        cx: &Cx,
        store: &IdentityStoreId,
        group: &GroupId,
        user: &UserId,
    ) -> Result<Membership, Error> {
        let action = "identitystore:GetGroupMembershipId";
        let about = About::MembershipOf(user.clone(), group.clone());
        self.enter_store(cx, action, store, about).await?;
        let (store, group, user) = (store.clone(), group.clone(), user.clone());
        self.read("get_membership_of", move |tx| {
            store::identity::find_membership_of(tx, &store, &group, &user)?
                // Which membership it would be has no id.
                .ok_or_else(|| Error::not_found(Kind::Membership, "").into())
        })
        .await
    }

    /// Which of `groups` a user is a member of, in the order of `groups`. Groups that do not exist
    /// are groups that they are not a member of (unconfirmed).
    pub async fn is_member_in_groups(
        &self,
        cx: &Cx,
        store: &IdentityStoreId,
        user: &UserId,
        groups: Vec<GroupId>,
    ) -> Result<Vec<(GroupId, bool)>, Error> {
        let action = "identitystore:IsMemberInGroups";
        let about = About::MemberIn(user.clone(), groups.clone());
        self.enter_store(cx, action, store, about).await?;
        let (store, user) = (store.clone(), user.clone());
        self.read("is_member_in_groups", move |tx| {
            if store::identity::find_user(tx, &store, &user)?.is_none() {
                return Err(Error::not_found(Kind::User, &user).into());
            }
            let mut results = Vec::with_capacity(groups.len());
            for group in &groups {
                let found = store::identity::find_membership_of(tx, &store, group, &user)?;
                results.push((group.clone(), found.is_some()));
            }
            Ok(results)
        })
        .await
    }

    /// A group's memberships, in order of the users' ids.
    pub async fn list_memberships_of_group(
        &self,
        cx: &Cx,
        store: &IdentityStoreId,
        group: &GroupId,
        page: PageRequest,
    ) -> Result<Page<Membership>, Error> {
        let action = "identitystore:ListGroupMemberships";
        let about = About::MembershipsOfGroup(group.clone());
        self.enter_store(cx, action, store, about).await?;
        let (store, group) = (store.clone(), group.clone());
        self.read("list_memberships_of_group", move |tx| {
            if store::identity::find_group(tx, &store, &group)?.is_none() {
                return Err(Error::not_found(Kind::Group, &group).into());
            }
            let found = store::identity::list_memberships_of_group(tx, &store, &group, &page)?;
            Ok(Page::from_probe(found, &page, |last| {
                last.user_id.to_string()
            }))
        })
        .await
    }

    /// A user's memberships, in order of the groups' ids.
    pub async fn list_memberships_of_user(
        &self,
        cx: &Cx,
        store: &IdentityStoreId,
        user: &UserId,
        page: PageRequest,
    ) -> Result<Page<Membership>, Error> {
        let action = "identitystore:ListGroupMembershipsForMember";
        let about = About::MembershipsOfUser(user.clone());
        self.enter_store(cx, action, store, about).await?;
        let (store, user) = (store.clone(), user.clone());
        self.read("list_memberships_of_user", move |tx| {
            if store::identity::find_user(tx, &store, &user)?.is_none() {
                return Err(Error::not_found(Kind::User, &user).into());
            }
            let found = store::identity::list_memberships_of_user(tx, &store, &user, &page)?;
            Ok(Page::from_probe(found, &page, |last| {
                last.group_id.to_string()
            }))
        })
        .await
    }

    /// Takes a user out of a group.
    ///
    /// AWS: the model calls it idempotent, so that removing what is not there is no error
    /// (unconfirmed).
    pub async fn delete_membership(
        &self,
        cx: &Cx,
        store: &IdentityStoreId,
        id: &MembershipId,
    ) -> Result<(), Error> {
        let action = "identitystore:DeleteGroupMembership";
        let about = About::Membership(id.clone());
        let (_, permit) = self.enter_store(cx, action, store, about).await?;
        let (store, id) = (store.clone(), id.clone());
        self.change(cx, permit, "delete_membership", move |tx, permit| {
            Ok(store::identity::delete_membership(tx, permit, &store, &id)?)
        })
        .await
    }
}
