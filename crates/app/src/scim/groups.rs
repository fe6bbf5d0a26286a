//! Groups that come by SCIM, and who is in them.

use std::collections::BTreeSet;

use base::{GroupId, MembershipId, UserId};
use db::Tx;
use domain::identity::{Group, Membership, Revision, Until, group_arn};
use domain::scim::{Action, Object, Outcome, Provisioner, Removal, Removed, ReportEntry};
use domain::{Error, Kind};
use scim::{Filter, GroupChange, GroupResource, Member, Mode, Patch, ResourceKind};
use serde_json::Value;
use store::identity::Hand;

use super::shown::{Condition, Shown, version_of_group};
use super::{mode_of, provisioner, refused, resource};
use crate::identity::{Crowd, duplicate, get_instance, hand, remove_group, stamp};
use crate::{App, Cx, Failure};

/// How many members are looked through at once.
const PAGE: i64 = 500;

/// What a change of a group is made with.
struct Work<'a> {
    app: &'a App,
    hand: Hand<'a>,
    provisioner: &'a Provisioner,
    issuer: String,
}

impl App {
    /// Makes the group that a resource describes, with its members.
    pub async fn create_scim_group(&self, cx: &Cx, body: &Value) -> Result<Shown, Error> {
        let provisioner = provisioner(cx)?;
        let about = about(body, Action::Create);
        let resource = match GroupResource::from_json(body, mode_of(&provisioner)) {
            Ok(resource) => resource,
            Err(error) => return Err(self.reported(cx, about, refused(error)).await),
        };
        let created = stamp(cx.now(), &cx.actor().arn());
        let issuer = self.scim_issuer(&provisioner);
        let group = Group {
            id: GroupId::generate(self.entropy()),
            identity_store_id: provisioner.store.clone(),
            display_name: Some(resource.display_name.clone()),
            description: None,
            external_ids: resource::with_external_id(&[], &issuer, resource.external_id.as_deref()),
            revision: Revision::FIRST,
            updated: created.clone(),
            created,
        };
        let store = &provisioner.store;
        let room = self.room(cx, store, Crowd::Groups).await?;
        let arn = group_arn(&group.id);
        let permit = self.provisioner_permit(cx, "identitystore:CreateGroup", &arn)?;
        cx.creates(&arn);
        let (app, at, entropy) = (self.clone(), provisioner.clone(), self.shared_entropy());
        let made = self.provision(cx, permit, "scim_create_group", about, move |tx, permit| {
            get_instance(tx, &at.store)?;
            room.check(tx, &at.store, Crowd::Groups)?;
            group.check()?;
            store::identity::insert_group(tx, permit, &group).map_err(duplicate)?;
            let work = Work {
                app: &app,
                hand: hand(permit, &*entropy, &group.created, &at.store),
                provisioner: &at,
                issuer: issuer.clone(),
            };
            let words = format!("The group {} was made.", called(&group));
            work.tell(tx, &group, (Action::Create, Outcome::Done), words)?;
            work.add_members(tx, &group, &resource.members)?;
            Ok(group.clone())
        });
        let group = made.await?;
        self.shown_group(cx, &provisioner, group).await
    }

    /// Makes a group what a resource describes, its members with it.
    pub async fn put_scim_group(
        &self,
        cx: &Cx,
        id: &str,
        body: &Value,
        condition: Condition,
    ) -> Result<Shown, Error> {
        let mode = mode_of(&provisioner(cx)?);
        let about = about(body, Action::Update);
        match GroupResource::from_json(body, mode) {
            Ok(resource) => {
                let changes = vec![
                    GroupChange::DisplayName(resource.display_name),
                    GroupChange::ExternalId(resource.external_id),
                    GroupChange::ReplaceMembers(resource.members),
                ];
                self.change_scim_group(cx, id, changes, condition, about)
                    .await
            }
            Err(error) => Err(self.reported(cx, about, refused(error)).await),
        }
    }

    /// Changes some of a group.
    pub async fn patch_scim_group(
        &self,
        cx: &Cx,
        id: &str,
        body: &Value,
        condition: Condition,
    ) -> Result<Shown, Error> {
        let mode = mode_of(&provisioner(cx)?);
        let about = ReportEntry {
            id: Some(id.to_owned()),
            ..entry(Object::Group, Action::Update)
        };
        let changes = Patch::parse(body, mode).and_then(|patch| patch.group_changes(mode));
        match changes {
            Ok(changes) => {
                self.change_scim_group(cx, id, changes, condition, about)
                    .await
            }
            Err(error) => Err(self.reported(cx, about, refused(error)).await),
        }
    }

    async fn change_scim_group(
        &self,
        cx: &Cx,
        id: &str,
        changes: Vec<GroupChange>,
        condition: Condition,
        about: ReportEntry,
    ) -> Result<Shown, Error> {
        let provisioner = provisioner(cx)?;
        let id = group_id(id)?;
        let permit = self.provisioner_permit(cx, "identitystore:UpdateGroup", group_arn(&id))?;
        let (app, at, entropy) = (self.clone(), provisioner.clone(), self.shared_entropy());
        let by = stamp(cx.now(), &cx.actor().arn());
        let issuer = self.scim_issuer(&provisioner);
        let changed = self.provision(cx, permit, "scim_change_group", about, move |tx, permit| {
            let before = get(tx, &at, &id)?;
            condition.check(version_of_group(&before))?;
            app.check_owned(&at, &before.created, &called(&before))?;
            let work = Work {
                app: &app,
                hand: hand(permit, &*entropy, &by, &at.store),
                provisioner: &at,
                issuer: issuer.clone(),
            };
            work.change(tx, before, &changes)
        });
        let group = changed.await?;
        self.shown_group(cx, &provisioner, group).await
    }

    /// A group.
    pub async fn get_scim_group(
        &self,
        cx: &Cx,
        id: &str,
        with_members: bool,
    ) -> Result<Shown, Error> {
        let provisioner = provisioner(cx)?;
        let id = group_id(id)?;
        let arn = group_arn(&id);
        self.provisioner_permit(cx, "identitystore:DescribeGroup", &arn)?;
        cx.asks_for(&arn);
        let at = provisioner.clone();
        let group = self
            .read("scim_get_group", move |tx| get(tx, &at, &id))
            .await?;
        if with_members {
            self.shown_group(cx, &provisioner, group).await
        } else {
            Ok(self.show_group(&provisioner, &group, &[]))
        }
    }

    /// Removes a group; its members stay users.
    pub async fn delete_scim_group(
        &self,
        cx: &Cx,
        id: &str,
        condition: Condition,
    ) -> Result<(), Error> {
        let provisioner = provisioner(cx)?;
        let about = ReportEntry {
            id: Some(id.to_owned()),
            ..entry(Object::Group, Action::Delete)
        };
        let id = group_id(id)?;
        let permit = self.provisioner_permit(cx, "identitystore:DeleteGroup", group_arn(&id))?;
        let (app, entropy) = (self.clone(), self.shared_entropy());
        let by = stamp(cx.now(), &cx.actor().arn());
        let issuer = self.scim_issuer(&provisioner);
        self.provision(cx, permit, "scim_delete_group", about, move |tx, permit| {
            let group = get(tx, &provisioner, &id)?;
            condition.check(version_of_group(&group))?;
            app.check_owned(&provisioner, &group.created, &called(&group))?;
            let removal = Removal {
                what: Removed::Group,
                id: id.to_string(),
            };
            app.guard_deletion(tx, permit, &provisioner, &removal)?;
            let work = Work {
                app: &app,
                hand: hand(permit, &*entropy, &by, &provisioner.store),
                provisioner: &provisioner,
                issuer: issuer.clone(),
            };
            remove_group(tx, &work.hand, &provisioner.instance, &id)?;
            let words = format!("The group {} was deleted.", called(&group));
            work.tell(tx, &group, (Action::Delete, Outcome::Done), words)
        })
        .await?;
        self.work().notify_one();
        Ok(())
    }

    /// A group with its members, where the mode shows them.
    async fn shown_group(
        &self,
        cx: &Cx,
        provisioner: &Provisioner,
        group: Group,
    ) -> Result<Shown, Error> {
        let members = match mode_of(provisioner) {
            Mode::Aws => Vec::new(),
            Mode::Rfc => self.scim_members(cx, provisioner, &group.id).await?,
        };
        Ok(self.show_group(provisioner, &group, &members))
    }
}

impl Work<'_> {
    /// Makes all changes, and counts the group's revision on where anything became of them.
    fn change(
        &self,
        tx: &mut Tx<'_>,
        before: Group,
        changes: &[GroupChange],
    ) -> Result<Group, Failure> {
        let mut after = Group {
            revision: before.revision.next(),
            updated: self.hand.stamp.clone(),
            ..before.clone()
        };
        let mut moved = 0_usize;
        for change in changes {
            let count = match change {
                GroupChange::DisplayName(name) => {
                    after.display_name = Some(name.clone());
                    0
                }
                GroupChange::ExternalId(id) => {
                    let (known, id) = (&before.external_ids, id.as_deref());
                    after.external_ids = resource::with_external_id(known, &self.issuer, id);
                    0
                }
                GroupChange::AddMembers(members) => self.add_members(tx, &before, members)?,
                GroupChange::RemoveMembers(ids) => {
                    let ids = ids.iter().filter_map(|id| UserId::parse(id).ok());
                    self.remove_members(tx, &before, ids)?
                }
                GroupChange::ReplaceMembers(members) => self.replace(tx, &before, members)?,
                GroupChange::RemoveSelected(filter) => self.remove_selected(tx, &before, filter)?,
            };
            moved = moved.saturating_add(count);
        }
        let is_same =
            after.display_name == before.display_name && after.external_ids == before.external_ids;
        if is_same && moved == 0 {
            let words = format!("The group {} is so already.", called(&before));
            self.tell(tx, &before, (Action::Update, Outcome::Unchanged), words)?;
            return Ok(before);
        }
        after.check()?;
        store::identity::update_group(tx, self.hand.permit, &after).map_err(duplicate)?;
        if !is_same {
            let words = format!("The group {} was changed.", called(&after));
            self.tell(tx, &after, (Action::Update, Outcome::Done), words)?;
        }
        Ok(after)
    }

    /// Puts people into a group who are not in it themselves; answers how many.
    fn add_members(
        &self,
        tx: &mut Tx<'_>,
        group: &Group,
        members: &[Member],
    ) -> Result<usize, Failure> {
        let mut added = 0_usize;
        for member in members {
            let not_found = || Error::not_found(Kind::User, &member.id);
            if member.kind == Some(ResourceKind::Group) {
                return Err(Error::invalid("a member of a group is a user").into());
            }
            let user = UserId::parse(&member.id).map_err(|_none| not_found())?;
            let found = store::identity::find_user(tx, self.hand.store, &user)?;
            let user = found.ok_or_else(not_found)?;
            let of = (&group.id, &user.id);
            let known = store::identity::find_any_membership_of(tx, self.hand.store, of.0, of.1)?;
            if known.and_then(|known| known.direct) == Some(Until::Forever) {
                continue;
            }
            let id = MembershipId::generate(self.app.entropy());
            self.hand
                .put_direct(tx, &id, of, Some(Until::Forever))
                .map_err(duplicate)?;
            let words = format!("{} is in the group {} now.", user.user_name, called(group));
            self.tell_member(tx, (group, &user.id), Action::AddMember, words)?;
            added = added.saturating_add(1);
        }
        Ok(added)
    }

    /// Takes people out of a group who are in it themselves; answers how many.
    fn remove_members(
        &self,
        tx: &mut Tx<'_>,
        group: &Group,
        users: impl Iterator<Item = UserId>,
    ) -> Result<usize, Failure> {
        let mut removed = 0_usize;
        for user in users {
            let of = (&group.id, &user);
            let known = store::identity::find_any_membership_of(tx, self.hand.store, of.0, of.1)?;
            let Some(known) = known.filter(|known| self.is_direct(known)) else {
                continue;
            };
            let (app, permit) = (self.app, self.hand.permit);
            app.check_owned(self.provisioner, &known.created, &called(group))?;
            let removal = Removal {
                what: Removed::Membership,
                id: known.id.to_string(),
            };
            app.guard_removal(tx, permit, self.provisioner, &removal)?;
            self.hand.put_direct(tx, &known.id, of, None)?;
            let words = format!("{user} is not in the group {} any more.", called(group));
            self.tell_member(tx, (group, &user), Action::RemoveMember, words)?;
            removed = removed.saturating_add(1);
        }
        Ok(removed)
    }

    /// Has these people be in a group and nobody else; answers how many came and went.
    fn replace(
        &self,
        tx: &mut Tx<'_>,
        group: &Group,
        members: &[Member],
    ) -> Result<usize, Failure> {
        let wanted: BTreeSet<&str> = members.iter().map(|member| member.id.as_str()).collect();
        let present = self.present(tx, group)?;
        let leaving = present.iter().filter(|id| !wanted.contains(id.as_str()));
        let removed = self.remove_members(tx, group, leaving.cloned())?;
        let present: BTreeSet<&str> = present.iter().map(UserId::as_str).collect();
        let coming: Vec<Member> = members
            .iter()
            .filter(|member| !present.contains(member.id.as_str()))
            .cloned()
            .collect();
        Ok(removed.saturating_add(self.add_members(tx, group, &coming)?))
    }

    fn remove_selected(
        &self,
        tx: &mut Tx<'_>,
        group: &Group,
        filter: &Filter,
    ) -> Result<usize, Failure> {
        let present = self.present(tx, group)?;
        let kind = ResourceKind::User;
        let selected = present
            .into_iter()
            .filter(|id| filter.selects_member(id.as_str(), kind));
        self.remove_members(tx, group, selected)
    }

    /// The ids of those who are in a group themselves.
    fn present(&self, tx: &mut Tx<'_>, group: &Group) -> Result<Vec<UserId>, Failure> {
        let (mut all, mut after) = (Vec::<UserId>::new(), String::new());
        loop {
            let list = store::identity::direct_user_ids_of_group;
            let (store, now) = (self.hand.store, self.hand.stamp.at);
            let page = list(tx, store, &group.id, (&after, PAGE), now)?;
            match page.last() {
                Some(last) => after = last.to_string(),
                None => return Ok(all),
            }
            all.extend(page);
        }
    }

    fn is_direct(&self, membership: &Membership) -> bool {
        let now = self.hand.stamp.at;
        membership.direct.is_some_and(|until| until.is_after(now))
    }

    /// Reports what was done to a group.
    fn tell(
        &self,
        tx: &mut Tx<'_>,
        group: &Group,
        (action, outcome): (Action, Outcome),
        words: String,
    ) -> Result<(), Failure> {
        let external = resource::external_id(&group.external_ids, &self.issuer);
        let entry = ReportEntry {
            id: Some(group.id.to_string()),
            external_id: external.map(str::to_owned),
            name: group.display_name.clone(),
            outcome,
            words,
            ..entry(Object::Group, action)
        };
        let report = App::report;
        report(self.app, tx, self.hand.permit, self.provisioner, &entry)
    }

    /// Reports that somebody came into a group or went.
    fn tell_member(
        &self,
        tx: &mut Tx<'_>,
        (group, user): (&Group, &UserId),
        action: Action,
        words: String,
    ) -> Result<(), Failure> {
        let entry = ReportEntry {
            id: Some(format!("{}/{user}", group.id)),
            name: group.display_name.clone(),
            outcome: Outcome::Done,
            words,
            ..entry(Object::Membership, action)
        };
        self.app
            .report(tx, self.hand.permit, self.provisioner, &entry)
    }
}

fn called(group: &Group) -> String {
    match &group.display_name {
        Some(name) => name.clone(),
        None => group.id.to_string(),
    }
}

pub(super) fn get(
    tx: &mut Tx<'_>,
    provisioner: &Provisioner,
    id: &GroupId,
) -> Result<Group, Failure> {
    store::identity::find_group(tx, &provisioner.store, id)?
        .ok_or_else(|| Error::not_found(Kind::Group, id).into())
}

/// What is no id of a group is none's.
pub(super) fn group_id(id: &str) -> Result<GroupId, Error> {
    let shown: String = id.chars().take(64).collect();
    GroupId::parse(id).map_err(|_none| Error::not_found(Kind::Group, shown))
}

fn entry(object: Object, action: Action) -> ReportEntry {
    ReportEntry {
        object,
        id: None,
        external_id: None,
        name: None,
        action,
        outcome: Outcome::Refused,
        words: String::new(),
    }
}

/// What a body calls the group, whether or not it can be read.
fn about(body: &Value, action: Action) -> ReportEntry {
    let text = |name: &str| body.get(name).and_then(Value::as_str).map(str::to_owned);
    ReportEntry {
        external_id: text("externalId"),
        name: text("displayName"),
        ..entry(Object::Group, action)
    }
}
