//! Memberships of users in groups.

use base::{GroupId, IdentityStoreId, MembershipId, Page, PageRequest, Timestamp, UserId};
use db::Tx;
use domain::identity::{Group, Membership, Until, membership_arn};
use domain::{Error, Kind};

use super::{About, MEMBER_ALREADY, called, duplicate, hand, stamp};
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
    /// Puts a user into a group. Whoever is in it through other groups is then in it themselves
    /// too, under the same id.
    pub async fn create_membership(
        &self,
        cx: &Cx,
        command: CreateMembership,
    ) -> Result<Membership, Error> {
        let action = "identitystore:CreateGroupMembership";
        self.join(cx, action, command, Until::Forever).await
    }

    /// The same until an instant, which is the first without it.
    pub async fn create_expiring_membership(
        &self,
        cx: &Cx,
        command: CreateMembership,
        expires_at: Timestamp,
    ) -> Result<Membership, Error> {
        let until = Until::At(expires_at.whole_seconds());
        let action = "cardea:CreateExpiringGroupMembership";
        self.join(cx, action, command, until).await
    }

    /// Has a membership end at an instant, or never by itself.
    pub async fn set_membership_expiry(
        &self,
        cx: &Cx,
        store: &IdentityStoreId,
        id: &MembershipId,
        expires_at: Option<Timestamp>,
    ) -> Result<(), Error> {
        let action = "cardea:SetGroupMembershipExpiry";
        let about = About::Membership(id.clone());
        let (_, permit) = self.enter_store(cx, action, store, about).await?;
        let until = expires_at.map_or(Until::Forever, |at| Until::At(at.whole_seconds()));
        check_end(until, cx.now())?;
        let (store, id, entropy) = (store.clone(), id.clone(), self.shared_entropy());
        let stamp = stamp(cx.now(), &cx.actor().arn());
        self.change(cx, permit, "set_membership_expiry", move |tx, permit| {
            let hand = hand(permit, &*entropy, &stamp, &store);
            let found = store::identity::find_membership(tx, &store, &id, stamp.at)?
                .ok_or_else(|| Error::not_found(Kind::Membership, &id))?;
            if !is_direct(&found, stamp.at) {
                return Err(indirect(tx, &found, stamp.at)?.into());
            }
            hand.put_direct(tx, &id, (&found.group_id, &found.user_id), Some(until))?;
            Ok(())
        })
        .await
    }

    /// Why a membership is: until when it is the user's own, where it is, and the groups in its
    /// group through which they are in it, with until when.
    pub async fn list_membership_reasons(
        &self,
        cx: &Cx,
        store: &IdentityStoreId,
        id: &MembershipId,
    ) -> Result<(Option<Until>, Vec<(Group, Until)>), Error> {
        let action = "cardea:ListGroupMembershipReasons";
        let about = About::Membership(id.clone());
        self.enter_store(cx, action, store, about).await?;
        let (store, id, now) = (store.clone(), id.clone(), cx.now());
        self.read(action, move |tx| {
            let found = store::identity::find_membership(tx, &store, &id, now)?
                .ok_or_else(|| Error::not_found(Kind::Membership, &id))?;
            let (group, user) = (&found.group_id, &found.user_id);
            let mut groups = Vec::new();
            for of in store::identity::through(tx, &store, group, user, now)? {
                let group = store::identity::find_group(tx, &store, &of.group_id)?;
                groups.extend(group.zip(of.until()));
            }
            Ok((found.direct.filter(|until| until.is_after(now)), groups))
        })
        .await
    }

    async fn join(
        &self,
        cx: &Cx,
        action: &'static str,
        command: CreateMembership,
        until: Until,
    ) -> Result<Membership, Error> {
        let CreateMembership {
            identity_store_id: store,
            group_id: group,
            user_id: user,
        } = command;
        let about = About::NewMembership(user.clone(), group.clone());
        let (_, permit) = self.enter_store(cx, action, &store, about).await?;
        let now = cx.now();
        check_end(until, now)?;
        // The event names it before it is made.
        let wanted = (store.clone(), group.clone(), user.clone());
        let known = self.read("find_membership", move |tx| {
            let (store, group, user) = &wanted;
            let find = store::identity::find_membership_of;
            Ok(find(tx, store, group, user, now)?)
        });
        let id = match known.await? {
            Some(known) => known.id,
            None => MembershipId::generate(self.entropy()),
        };
        cx.creates(&membership_arn(&id));
        let (entropy, stamp) = (self.shared_entropy(), stamp(now, &cx.actor().arn()));
        self.change(cx, permit, "create_membership", move |tx, permit| {
            if store::identity::find_user(tx, &store, &user)?.is_none() {
                return Err(Error::not_found(Kind::User, &user).into());
            }
            if store::identity::find_group(tx, &store, &group)?.is_none() {
                return Err(Error::not_found(Kind::Group, &group).into());
            }
            let known = store::identity::find_membership_of(tx, &store, &group, &user, now)?;
            if known.is_some_and(|known| is_direct(&known, now)) {
                return Err(Error::conflict(Kind::Membership, MEMBER_ALREADY).into());
            }
            let hand = hand(permit, &*entropy, &stamp, &store);
            hand.put_direct(tx, &id, (&group, &user), Some(until))
                .map_err(duplicate)
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
        let (store, id, now) = (store.clone(), id.clone(), cx.now());
        self.read("describe_membership", move |tx| {
            store::identity::find_membership(tx, &store, &id, now)?
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
        let now = cx.now();
        self.read("get_membership_of", move |tx| {
            store::identity::find_membership_of(tx, &store, &group, &user, now)?
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
        let (store, user, now) = (store.clone(), user.clone(), cx.now());
        self.read("is_member_in_groups", move |tx| {
            if store::identity::find_user(tx, &store, &user)?.is_none() {
                return Err(Error::not_found(Kind::User, &user).into());
            }
            let mut results = Vec::with_capacity(groups.len());
            for group in &groups {
                let found = store::identity::find_membership_of(tx, &store, group, &user, now)?;
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
        let (store, group, now) = (store.clone(), group.clone(), cx.now());
        self.read("list_memberships_of_group", move |tx| {
            if store::identity::find_group(tx, &store, &group)?.is_none() {
                return Err(Error::not_found(Kind::Group, &group).into());
            }
            let list = store::identity::list_memberships_of_group;
            let found = list(tx, &store, &group, &page, now)?;
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
        let (store, user, now) = (store.clone(), user.clone(), cx.now());
        self.read("list_memberships_of_user", move |tx| {
            if store::identity::find_user(tx, &store, &user)?.is_none() {
                return Err(Error::not_found(Kind::User, &user).into());
            }
            let list = store::identity::list_memberships_of_user;
            let found = list(tx, &store, &user, &page, now)?;
            Ok(Page::from_probe(found, &page, |last| {
                last.group_id.to_string()
            }))
        })
        .await
    }

    /// Takes a user out of a group. One that they are in through other groups too, they stay in; one
    /// that they are in through these alone, they cannot be taken out of.
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
        let (store, id, entropy) = (store.clone(), id.clone(), self.shared_entropy());
        let stamp = stamp(cx.now(), &cx.actor().arn());
        self.change(cx, permit, "delete_membership", move |tx, permit| {
            let find = store::identity::find_membership;
            let Some(found) = find(tx, &store, &id, stamp.at)? else {
                return Ok(());
            };
            if !is_direct(&found, stamp.at) {
                return Err(indirect(tx, &found, stamp.at)?.into());
            }
            let hand = hand(permit, &*entropy, &stamp, &store);
            hand.put_direct(tx, &id, (&found.group_id, &found.user_id), None)?;
            Ok(())
        })
        .await
    }
}

fn is_direct(membership: &Membership, now: Timestamp) -> bool {
    membership.direct.is_some_and(|until| until.is_after(now))
}

fn check_end(until: Until, now: Timestamp) -> Result<(), Error> {
    if until.is_after(now) {
        Ok(())
    } else {
        Err(Error::invalid("the membership would end in the past"))
    }
}

/// What cannot be done to a membership that is the user's through other groups alone.
// DIFFERENCE: at AWS groups have no groups in them, and every membership can be removed.
fn indirect(tx: &mut Tx<'_>, found: &Membership, now: Timestamp) -> Result<Error, db::Error> {
    let store = &found.identity_store_id;
    let mut names = Vec::new();
    for of in store::identity::through(tx, store, &found.group_id, &found.user_id, now)? {
        let group = store::identity::find_group(tx, store, &of.group_id)?;
        names.extend(group.map(|group| called(&group)));
    }
    Ok(Error::conflict(
        Kind::Nesting,
        format!(
            "The user is in the group not by a membership of their own, but through {}",
            names.join(", ")
        ),
    ))
}
