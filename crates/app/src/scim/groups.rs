//! Groups that come by SCIM, and who is in them.

mod standing;

use std::collections::BTreeSet;

use base::{GroupId, MembershipId, UserId};
use db::Tx;
use domain::identity::{Group, Membership, Revision, Until, group_arn};
use domain::scim::{Action, Object, Outcome, Provisioner, Removal, Removed, ReportEntry};
use domain::{Error, Kind};
use scim::{Filter, GroupChange, GroupResource, Member, Mode, Patch, ResourceKind};
use serde_json::Value;
use store::identity::Hand;

use self::standing::{Wanted, direct_members};
use super::lists::SHOWN;
use super::shown::{Condition, Shown, version_of_group};
use super::{mode_of, provisioner, refused, resource};
use crate::identity::{Crowd, duplicate, get_instance, hand, remove_group, stamp};
use crate::{App, Cx, Failure};

/// How many one request takes out of a group: each is written in the same transaction, and every
/// other writer waits for it.
const REMOVED: usize = 10_000;

/// What a change of a group is made with.
struct Work<'a> {
    app: &'a App,
    hand: Hand<'a>,
    provisioner: &'a Provisioner,
    issuer: String,
}

/// What a change has done to the members of its group so far.
#[derive(Default)]
struct Moves {
    /// Who is in it themselves, once that was asked: they are read once, whatever the request does.
    present: Option<BTreeSet<UserId>>,
    added: usize,
    removed: usize,
}

impl Moves {
    fn add(&mut self, user: UserId) {
        self.added = self.added.saturating_add(1);
        if let Some(present) = &mut self.present {
            present.insert(user);
        }
    }

    fn remove(&mut self, user: &UserId) -> Result<(), Error> {
        self.removed = self.removed.saturating_add(1);
        if self.removed > REMOVED {
            return Err(Error::Constraint {
                reason: "tooMany",
                message: format!("a request removes at most {REMOVED} members of a group"),
            });
        }
        if let Some(present) = &mut self.present {
            present.remove(user);
        }
        Ok(())
    }

    const fn is_any(&self) -> bool {
        self.added > 0 || self.removed > 0
    }
}

impl App {
    /// Makes the group that a resource describes, with its members.
    pub async fn create_scim_group(
        &self,
        cx: &Cx,
        body: &Value,
        with_members: bool,
    ) -> Result<Shown, Error> {
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
            work.add_members(tx, &group, &resource.members, &mut Moves::default())?;
            Ok(group.clone())
        });
        let group = made.await?;
        Ok(self.done_group(cx, &provisioner, group, with_members).await)
    }

    /// Makes a group what a resource describes, its members with it.
    pub async fn put_scim_group(
        &self,
        cx: &Cx,
        id: &str,
        body: &Value,
        condition: Condition,
        with_members: bool,
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
                let what = (changes, condition, with_members);
                self.change_scim_group(cx, id, what, about).await
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
        with_members: bool,
    ) -> Result<Shown, Error> {
        let mode = mode_of(&provisioner(cx)?);
        let about = ReportEntry {
            id: Some(id.to_owned()),
            ..entry(Object::Group, Action::Update)
        };
        let changes = Patch::parse(body, mode).and_then(|patch| patch.group_changes(mode));
        match changes {
            Ok(changes) => {
                let what = (changes, condition, with_members);
                self.change_scim_group(cx, id, what, about).await
            }
            Err(error) => Err(self.reported(cx, about, refused(error)).await),
        }
    }

    async fn change_scim_group(
        &self,
        cx: &Cx,
        id: &str,
        (changes, condition, with_members): (Vec<GroupChange>, Condition, bool),
        about: ReportEntry,
    ) -> Result<Shown, Error> {
        let provisioner = provisioner(cx)?;
        let id = match group_id(id) {
            Ok(id) => id,
            Err(error) => return Err(self.reported(cx, about, error).await),
        };
        let permit = self.provisioner_permit(cx, "identitystore:UpdateGroup", group_arn(&id))?;
        let (app, at, entropy) = (self.clone(), provisioner.clone(), self.shared_entropy());
        let by = stamp(cx.now(), &cx.actor().arn());
        let wanted = Wanted {
            changes,
            condition,
            issuer: self.scim_issuer(&provisioner),
            now: cx.now(),
        };
        if let Some(group) = self.standing_group(&provisioner, &id, &wanted).await? {
            cx.asks_for(&group_arn(&id));
            return Ok(self.done_group(cx, &provisioner, group, with_members).await);
        }
        let changed = self.provision(cx, permit, "scim_change_group", about, move |tx, permit| {
            let before = get(tx, &at, &id)?;
            wanted.condition.check(version_of_group(&before))?;
            at.check_owned(&before.created, before.id.as_str())?;
            let work = Work {
                app: &app,
                hand: hand(permit, &*entropy, &by, &at.store),
                provisioner: &at,
                issuer: wanted.issuer.clone(),
            };
            work.change(tx, before, &wanted.changes)
        });
        let group = changed.await?;
        Ok(self.done_group(cx, &provisioner, group, with_members).await)
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
        let id = match group_id(id) {
            Ok(id) => id,
            Err(error) => return Err(self.reported(cx, about, error).await),
        };
        let permit = self.provisioner_permit(cx, "identitystore:DeleteGroup", group_arn(&id))?;
        let (app, entropy) = (self.clone(), self.shared_entropy());
        let by = stamp(cx.now(), &cx.actor().arn());
        let issuer = self.scim_issuer(&provisioner);
        self.provision(cx, permit, "scim_delete_group", about, move |tx, permit| {
            let group = get(tx, &provisioner, &id)?;
            condition.check(version_of_group(&group))?;
            provisioner.check_owned(&group.created, group.id.as_str())?;
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

    /// A group that was written. That is done, whether or not it can be shown: members whom nobody
    /// wants to see, or who are too many, are left out.
    async fn done_group(
        &self,
        cx: &Cx,
        provisioner: &Provisioner,
        group: Group,
        with_members: bool,
    ) -> Shown {
        let bare = self.show_group(provisioner, &group, &[]);
        if !with_members {
            return bare;
        }
        match self.shown_group(cx, provisioner, group).await {
            Ok(shown) => shown,
            Err(error) => {
                tracing::warn!(%error, request_id = %cx.request_id(),
                    "a group was written and is answered without its members");
                bare
            }
        }
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
            Mode::Rfc => self.scim_members(cx, provisioner, &group.id, SHOWN).await?,
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
        let mut moves = Moves::default();
        for change in changes {
            match change {
                GroupChange::DisplayName(name) => after.display_name = Some(name.clone()),
                GroupChange::ExternalId(id) => {
                    let (known, id) = (&before.external_ids, id.as_deref());
                    after.external_ids = resource::with_external_id(known, &self.issuer, id);
                }
                GroupChange::AddMembers(members) => {
                    self.add_members(tx, &before, members, &mut moves)?;
                }
                GroupChange::RemoveMembers(ids) => {
                    let ids = ids.iter().filter_map(|id| UserId::parse(id).ok());
                    self.remove_members(tx, &before, ids, &mut moves)?;
                }
                GroupChange::ReplaceMembers(members) => {
                    self.replace(tx, &before, members, &mut moves)?;
                }
                GroupChange::RemoveSelected(filter) => {
                    self.remove_selected(tx, &before, filter, &mut moves)?;
                }
            }
        }
        let is_same =
            after.display_name == before.display_name && after.external_ids == before.external_ids;
        if is_same && !moves.is_any() {
            // A full synchronization of unchanged groups must not fill the disk with reports.
            if self
                .app
                .reports_unchanged(self.provisioner, self.hand.stamp.at)
            {
                let words = format!("The group {} is so already.", called(&before));
                self.tell(tx, &before, (Action::Update, Outcome::Unchanged), words)?;
            }
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

    /// Puts people into a group who are not in it themselves.
    fn add_members(
        &self,
        tx: &mut Tx<'_>,
        group: &Group,
        members: &[Member],
        moves: &mut Moves,
    ) -> Result<(), Failure> {
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
            if let Some(known) = known {
                if known.direct == Some(Until::Forever) {
                    continue;
                }
                // Somebody let them in until an instant; for good is another thing.
                if self.is_direct(&known) {
                    self.provisioner
                        .check_owned(&known.created, known.id.as_str())?;
                }
            }
            let id = MembershipId::generate(self.app.entropy());
            self.hand
                .put_direct(tx, &id, of, Some(Until::Forever))
                .map_err(duplicate)?;
            let words = format!("{} is in the group {} now.", user.user_name, called(group));
            self.tell_member(tx, (group, &user.id), Action::AddMember, words)?;
            moves.add(user.id);
        }
        Ok(())
    }

    /// Takes people out of a group who are in it themselves.
    fn remove_members(
        &self,
        tx: &mut Tx<'_>,
        group: &Group,
        users: impl IntoIterator<Item = UserId>,
        moves: &mut Moves,
    ) -> Result<(), Failure> {
        for user in users {
            let of = (&group.id, &user);
            let known = store::identity::find_any_membership_of(tx, self.hand.store, of.0, of.1)?;
            let Some(known) = known.filter(|known| self.is_direct(known)) else {
                continue;
            };
            self.provisioner
                .check_owned(&known.created, known.id.as_str())?;
            moves.remove(&user)?;
            let removal = Removal {
                what: Removed::Membership,
                id: known.id.to_string(),
            };
            self.app
                .guard_removal(tx, self.hand.permit, self.provisioner, &removal)?;
            self.hand.put_direct(tx, &known.id, of, None)?;
            let words = format!("{user} is not in the group {} any more.", called(group));
            self.tell_member(tx, (group, &user), Action::RemoveMember, words)?;
        }
        Ok(())
    }

    /// Has these people be in a group and nobody else.
    fn replace(
        &self,
        tx: &mut Tx<'_>,
        group: &Group,
        members: &[Member],
        moves: &mut Moves,
    ) -> Result<(), Failure> {
        let wanted: BTreeSet<&str> = members.iter().map(|member| member.id.as_str()).collect();
        let present = self.present(tx, group, moves)?;
        let is_present =
            |member: &&Member| UserId::parse(&member.id).is_ok_and(|id| present.contains(&id));
        let coming: Vec<Member> = members
            .iter()
            .filter(|member| !is_present(member))
            .cloned()
            .collect();
        let leaving: Vec<UserId> = present
            .iter()
            .filter(|id| !wanted.contains(id.as_str()))
            .take(REMOVED.saturating_add(1))
            .cloned()
            .collect();
        self.remove_members(tx, group, leaving, moves)?;
        self.add_members(tx, group, &coming, moves)
    }

    fn remove_selected(
        &self,
        tx: &mut Tx<'_>,
        group: &Group,
        filter: &Filter,
        moves: &mut Moves,
    ) -> Result<(), Failure> {
        let present = self.present(tx, group, moves)?;
        let selected: Vec<UserId> = present
            .iter()
            .filter(|id| filter.selects_member(id.as_str(), ResourceKind::User))
            .take(REMOVED.saturating_add(1))
            .cloned()
            .collect();
        self.remove_members(tx, group, selected, moves)
    }

    /// The ids of those who are in a group themselves.
    fn present<'a>(
        &self,
        tx: &mut Tx<'_>,
        group: &Group,
        moves: &'a mut Moves,
    ) -> Result<&'a BTreeSet<UserId>, Failure> {
        let known = match moves.present.take() {
            Some(known) => known,
            None => direct_members(tx, self.hand.store, &group.id, self.hand.stamp.at)?,
        };
        Ok(moves.present.insert(known))
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
