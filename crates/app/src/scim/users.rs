//! People who come by SCIM.

use base::{Timestamp, UserId};
use db::Tx;
use domain::identity::{Revision, User, UserStatus, user_arn};
use domain::scim::{Action, Object, Outcome, Provisioner, Removal, Removed, ReportEntry};
use domain::{Error, Kind, Permit};
use scim::{Mode, Patch, Schema, UserResource};
use serde_json::Value;

use super::lists::SHOWN;
use super::resource::{self, Said};
use super::shown::{Condition, Shown, version_of_user};
use super::{mode_of, provisioner, refused};
use crate::identity::{Crowd, duplicate, get_instance, remove_user, shut_out, stamp};
use crate::mail::links::address_of;
use crate::pace::PERSONS_FAILURES;
use crate::{App, Cx, Failure};

/// What is to become of a user.
#[derive(Debug)]
enum Change {
    /// All that SCIM can say of them is this.
    Put(Box<UserResource>),
    /// Some of it is changed.
    Patch(Patch),
}

impl App {
    /// Makes the user that a resource describes.
    pub async fn create_scim_user(&self, cx: &Cx, body: &Value) -> Result<Shown, Error> {
        let provisioner = provisioner(cx)?;
        let about = about(body, Action::Create);
        let said = match self.said(&provisioner, body) {
            Ok(said) => said,
            Err(error) => return Err(self.reported(cx, about, error).await),
        };
        let created = stamp(cx.now(), &cx.actor().arn());
        let user = User {
            id: UserId::generate(self.entropy()),
            identity_store_id: provisioner.store.clone(),
            user_name: said.user_name,
            status: said.status,
            attributes: said.attributes,
            revision: Revision::FIRST,
            updated: created.clone(),
            created,
        };
        let room = self.room(cx, &user.identity_store_id, Crowd::Users).await?;
        let arn = user_arn(&user.id);
        let permit = self.provisioner_permit(cx, "identitystore:CreateUser", &arn)?;
        cx.creates(&arn);
        let (app, at) = (self.clone(), provisioner.clone());
        let made = self.provision(cx, permit, "scim_create_user", about, move |tx, permit| {
            get_instance(tx, &at.store)?;
            room.check(tx, &at.store, Crowd::Users)?;
            store::identity::insert_user(tx, permit, &user).map_err(duplicate)?;
            let words = format!("The user {} was made.", user.user_name);
            app.tell(
                tx,
                permit,
                &at,
                &user,
                (Action::Create, Outcome::Done, words),
            )?;
            Ok(user.clone())
        });
        let user = made.await?;
        Ok(self.show_user(&provisioner, &user, &[]))
    }

    /// Makes a user what a resource describes. What SCIM knows and the resource does not say is
    /// not so any more.
    pub async fn put_scim_user(
        &self,
        cx: &Cx,
        id: &str,
        body: &Value,
        condition: Condition,
        with_groups: bool,
    ) -> Result<Shown, Error> {
        let mode = mode_of(&provisioner(cx)?);
        let about = about(body, Action::Update);
        match UserResource::from_json(body, mode) {
            Ok(resource) => {
                let change = Change::Put(Box::new(resource));
                let what = (change, condition, with_groups);
                self.change_scim_user(cx, id, what, about).await
            }
            Err(error) => Err(self.reported(cx, about, refused(error)).await),
        }
    }

    /// Changes some of what is known of a user.
    pub async fn patch_scim_user(
        &self,
        cx: &Cx,
        id: &str,
        body: &Value,
        condition: Condition,
        with_groups: bool,
    ) -> Result<Shown, Error> {
        let mode = mode_of(&provisioner(cx)?);
        let about = ReportEntry {
            id: Some(id.to_owned()),
            ..entry(Action::Update)
        };
        match Patch::parse(body, mode) {
            Ok(patch) => {
                let what = (Change::Patch(patch), condition, with_groups);
                self.change_scim_user(cx, id, what, about).await
            }
            Err(error) => Err(self.reported(cx, about, refused(error)).await),
        }
    }

    async fn change_scim_user(
        &self,
        cx: &Cx,
        id: &str,
        (change, condition, with_groups): (Change, Condition, bool),
        about: ReportEntry,
    ) -> Result<Shown, Error> {
        let provisioner = provisioner(cx)?;
        let id = match user_id(id) {
            Ok(id) => id,
            Err(error) => return Err(self.reported(cx, about, error).await),
        };
        let permit = self.provisioner_permit(cx, "identitystore:UpdateUser", user_arn(&id))?;
        let at = provisioner.clone();
        let (mode, issuer) = (mode_of(&at), self.scim_issuer(&at));
        let by = stamp(cx.now(), &cx.actor().arn());
        let source_ip = cx.source_ip().to_owned();
        let changed = move |before: &User| -> Result<User, Error> {
            condition.check(version_of_user(before))?;
            at.check_owned(&before.created, before.id.as_str())?;
            let resource = match &change {
                Change::Put(resource) => UserResource::clone(resource),
                Change::Patch(patch) => patched(patch, before, &issuer, mode)?,
            };
            let said = resource::said(resource, &issuer, mode, Some(before));
            check(&said, mode)?;
            Ok(User {
                user_name: said.user_name,
                status: said.status,
                attributes: said.attributes,
                revision: before.revision.next(),
                updated: by.clone(),
                ..before.clone()
            })
        };
        // Most of a synchronization is so already: nobody need wait for it to be written.
        let found = if provisioner.is_dry_run {
            None
        } else {
            self.look_at(&provisioner, &id).await?
        };
        let same =
            found.filter(|before| changed(before).is_ok_and(|after| is_same(before, &after)));
        let user = if let Some(user) = same {
            cx.asks_for(&user_arn(&id));
            user
        } else {
            let (app, at) = (self.clone(), provisioner.clone());
            self.provision(cx, permit, "scim_change_user", about, move |tx, permit| {
                let before = get(tx, &at, &id)?;
                let after = changed(&before)?;
                app.write_user(tx, permit, &at, (&before, after), &source_ip)
            })
            .await?
        };
        let bare = self.show_user(&provisioner, &user, &[]);
        if !with_groups {
            return Ok(bare);
        }
        // It is done, whether or not all of it can be shown.
        let shown = self.shown_user(cx, &provisioner, user).await;
        Ok(shown.unwrap_or_else(|error| {
            tracing::warn!(%error, request_id = %cx.request_id(),
                "a user was written and is answered without their groups");
            bare
        }))
    }

    /// Whether it is worth a line that something was so already: in a rehearsal it is, as fast as
    /// somebody reads.
    pub(super) fn reports_unchanged(&self, provisioner: &Provisioner, now: Timestamp) -> bool {
        let key = format!("unchanged of {}", provisioner.token);
        provisioner.is_dry_run && self.paces().admits(&key, PERSONS_FAILURES, now)
    }

    /// The user of that id, if there is one.
    async fn look_at(&self, provisioner: &Provisioner, id: &UserId) -> Result<Option<User>, Error> {
        let (store, id) = (provisioner.store.clone(), id.clone());
        self.read("scim_look_at_user", move |tx| {
            Ok(store::identity::find_user(tx, &store, &id)?)
        })
        .await
    }

    /// Writes what has become of a user, with all that follows.
    fn write_user(
        &self,
        tx: &mut Tx<'_>,
        permit: &Permit,
        provisioner: &Provisioner,
        (before, after): (&User, User),
        source_ip: &str,
    ) -> Result<User, Failure> {
        if is_same(before, &after) {
            // A full synchronization of unchanged people must not fill the disk with reports.
            if self.reports_unchanged(provisioner, after.updated.at) {
                let words = format!("The user {} is so already.", before.user_name);
                let done = (Action::Update, Outcome::Unchanged, words);
                self.tell(tx, permit, provisioner, before, done)?;
            }
            return Ok(before.clone());
        }
        let now: Timestamp = after.updated.at;
        let (action, words) = match (before.status, after.status) {
            (UserStatus::Enabled, UserStatus::Disabled) => (
                Action::Deactivate,
                format!(
                    "The user {} may not sign in any more; their sessions and credentials ended.",
                    after.user_name
                ),
            ),
            (UserStatus::Disabled, UserStatus::Enabled) => (
                Action::Activate,
                format!("The user {} may sign in again.", after.user_name),
            ),
            _ => (
                Action::Update,
                format!("The user {} was changed.", after.user_name),
            ),
        };
        if action == Action::Deactivate {
            let removal = Removal {
                what: Removed::User,
                id: after.id.to_string(),
            };
            self.guard_removal(tx, permit, provisioner, &removal)?;
        }
        store::identity::update_user(tx, permit, &after).map_err(duplicate)?;
        if action == Action::Deactivate {
            shut_out(tx, permit, &after.id, now)?;
        }
        let former = address_of(before);
        self.tell_former_address(tx, permit, former, &after, (now, source_ip))?;
        self.tell(
            tx,
            permit,
            provisioner,
            &after,
            (action, Outcome::Done, words),
        )?;
        Ok(after)
    }

    /// A user.
    pub async fn get_scim_user(
        &self,
        cx: &Cx,
        id: &str,
        with_groups: bool,
    ) -> Result<Shown, Error> {
        let provisioner = provisioner(cx)?;
        let id = user_id(id)?;
        self.provisioner_permit(cx, "identitystore:DescribeUser", user_arn(&id))?;
        cx.asks_for(&user_arn(&id));
        let at = provisioner.clone();
        let user = self
            .read("scim_get_user", move |tx| get(tx, &at, &id))
            .await?;
        if with_groups {
            self.shown_user(cx, &provisioner, user).await
        } else {
            Ok(self.show_user(&provisioner, &user, &[]))
        }
    }

    /// A user with their groups, where the mode shows them.
    async fn shown_user(
        &self,
        cx: &Cx,
        provisioner: &Provisioner,
        user: User,
    ) -> Result<Shown, Error> {
        let groups = match mode_of(provisioner) {
            Mode::Aws => Vec::new(),
            Mode::Rfc => {
                self.scim_groups_of(cx, provisioner, &user.id, SHOWN)
                    .await?
            }
        };
        Ok(self.show_user(provisioner, &user, &groups))
    }

    /// Removes a user with all that is theirs.
    pub async fn delete_scim_user(
        &self,
        cx: &Cx,
        id: &str,
        condition: Condition,
    ) -> Result<(), Error> {
        let provisioner = provisioner(cx)?;
        let about = ReportEntry {
            id: Some(id.to_owned()),
            ..entry(Action::Delete)
        };
        let id = match user_id(id) {
            Ok(id) => id,
            Err(error) => return Err(self.reported(cx, about, error).await),
        };
        let permit = self.provisioner_permit(cx, "identitystore:DeleteUser", user_arn(&id))?;
        let (app, now) = (self.clone(), cx.now());
        self.provision(cx, permit, "scim_delete_user", about, move |tx, permit| {
            let user = get(tx, &provisioner, &id)?;
            condition.check(version_of_user(&user))?;
            provisioner.check_owned(&user.created, user.id.as_str())?;
            let removal = Removal {
                what: Removed::User,
                id: id.to_string(),
            };
            app.guard_deletion(tx, permit, &provisioner, &removal)?;
            let place = (&provisioner.instance, &provisioner.store);
            remove_user(tx, permit, place, &id, now)?;
            let words = format!("The user {} was deleted.", user.user_name);
            let done = (Action::Delete, Outcome::Done, words);
            app.tell(tx, permit, &provisioner, &user, done)
        })
        .await?;
        self.work().notify_one();
        Ok(())
    }

    fn said(&self, provisioner: &Provisioner, body: &Value) -> Result<Said, Error> {
        let mode = mode_of(provisioner);
        let resource = UserResource::from_json(body, mode).map_err(refused)?;
        let issuer = self.scim_issuer(provisioner);
        let said = resource::said(resource, &issuer, mode, None);
        check(&said, mode)?;
        Ok(said)
    }

    /// Reports what was done to a user.
    fn tell(
        &self,
        tx: &mut Tx<'_>,
        permit: &Permit,
        provisioner: &Provisioner,
        user: &User,
        (action, outcome, words): (Action, Outcome, String),
    ) -> Result<(), Failure> {
        let issuer = self.scim_issuer(provisioner);
        let external = resource::external_id(&user.attributes.external_ids, &issuer);
        let entry = ReportEntry {
            id: Some(user.id.to_string()),
            external_id: external.map(str::to_owned),
            name: Some(user.user_name.clone()),
            outcome,
            words,
            ..entry(action)
        };
        self.report(tx, permit, provisioner, &entry)
    }
}

/// Whether nothing that SCIM can say of them is another.
fn is_same(before: &User, after: &User) -> bool {
    after.user_name == before.user_name
        && after.status == before.status
        && after.attributes == before.attributes
}

/// Looks whether a user may be so.
fn check(said: &Said, mode: Mode) -> Result<(), Error> {
    let name = Some(said.user_name.as_str());
    match mode {
        Mode::Aws => said.attributes.check(name),
        // RFC 7643 §4.1: a name is enough.
        Mode::Rfc => said.attributes.check_least(name),
    }
    .map(drop)
}

/// What a PATCH makes of a user.
fn patched(patch: &Patch, before: &User, issuer: &str, mode: Mode) -> Result<UserResource, Error> {
    let mut resource = resource::of_user(before, issuer).to_map(mode);
    let changed = patch.apply(&mut resource, Schema::user(mode));
    changed.map_err(refused)?;
    UserResource::from_map(&resource, mode).map_err(refused)
}

fn get(tx: &mut Tx<'_>, provisioner: &Provisioner, id: &UserId) -> Result<User, Failure> {
    store::identity::find_user(tx, &provisioner.store, id)?
        .ok_or_else(|| Error::not_found(Kind::User, id).into())
}

/// What is no id of a user is nobody's.
pub(super) fn user_id(id: &str) -> Result<UserId, Error> {
    let shown: String = id.chars().take(64).collect();
    UserId::parse(id).map_err(|_none| Error::not_found(Kind::User, shown))
}

fn entry(action: Action) -> ReportEntry {
    ReportEntry {
        object: Object::User,
        id: None,
        external_id: None,
        name: None,
        action,
        outcome: Outcome::Refused,
        words: String::new(),
    }
}

/// What a body calls the user, whether or not it can be read.
fn about(body: &Value, action: Action) -> ReportEntry {
    let text = |name: &str| body.get(name).and_then(Value::as_str).map(str::to_owned);
    ReportEntry {
        external_id: text("externalId"),
        name: text("userName"),
        ..entry(action)
    }
}
