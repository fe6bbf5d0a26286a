//! Users.

use base::{Duration, IdentityStoreId, InstanceId, Page, PageRequest, Timestamp, UserId};
use db::Tx;
use domain::assignment::Principal;
use domain::identity::{
    AttributeOperation, Revision, User, UserAttributes, UserKey, UserStatus, fold, user_arn,
};
use domain::mail::{Letter, MailAddress, Noticed};
use domain::sign_in::LinkPurpose;
use domain::{Error, Kind, Permit};

use super::room::Crowd;
use super::{About, check_revision, duplicate, get_instance, stamp};
use crate::mail::links::address_of;
use crate::{App, Cx, Failure};

/// A user to be made.
#[derive(Debug, Clone)]
pub struct CreateUser {
    /// In which store.
    pub identity_store_id: IdentityStoreId,
    /// What they will sign in with.
    pub user_name: Option<String>,
    /// Everything else that is known of them.
    pub attributes: UserAttributes,
}

/// A change of a user, all of it or nothing.
#[derive(Debug, Clone)]
pub struct UpdateUser {
    /// In which store.
    pub identity_store_id: IdentityStoreId,
    /// Who.
    pub id: UserId,
    /// What is to be changed, in this order.
    pub operations: Vec<AttributeOperation>,
    /// Only while this is their revision.
    pub revision: Option<String>,
}

impl App {
    /// Makes a user, who has no password yet.
    pub async fn create_user(&self, cx: &Cx, command: CreateUser) -> Result<User, Error> {
        let store = command.identity_store_id;
        let action = "identitystore:CreateUser";
        let about = About::NewUser(command.attributes.external_ids.clone());
        let (_, permit) = self.enter_store(cx, action, &store, about).await?;
        let user_name = command.attributes.check(command.user_name.as_deref())?;
        let created = stamp(cx.now(), &cx.actor().arn());
        let user = User {
            id: UserId::generate(self.entropy()),
            identity_store_id: store,
            user_name: user_name.to_owned(),
            status: UserStatus::Enabled,
            attributes: command.attributes,
            revision: Revision::FIRST,
            updated: created.clone(),
            created,
        };
        let room = self.room(cx, &user.identity_store_id, Crowd::Users).await?;
        cx.creates(&user_arn(&user.id));
        self.change(cx, permit, "create_user", move |tx, permit| {
            get_instance(tx, &user.identity_store_id)?;
            room.check(tx, &user.identity_store_id, Crowd::Users)?;
            store::identity::insert_user(tx, permit, &user).map_err(duplicate)?;
            Ok(user.clone())
        })
        .await
    }

    /// A user.
    pub async fn describe_user(
        &self,
        cx: &Cx,
        store: &IdentityStoreId,
        id: &UserId,
    ) -> Result<User, Error> {
        let action = "identitystore:DescribeUser";
        let about = About::User(id.clone());
        self.enter_store(cx, action, store, about).await?;
        let (store, id) = (store.clone(), id.clone());
        self.read("describe_user", move |tx| {
            store::identity::find_user(tx, &store, &id)?
                .ok_or_else(|| Error::not_found(Kind::User, &id).into())
        })
        .await
    }

    /// The user whom `key` names.
    pub async fn get_user_by_key(
        &self,
        cx: &Cx,
        store: &IdentityStoreId,
        key: UserKey,
    ) -> Result<User, Error> {
        let about = About::UserOf(key.clone());
        self.enter_store(cx, "identitystore:GetUserId", store, about)
            .await?;
        let store = store.clone();
        self.read("get_user_by_key", move |tx| {
            let user = match &key {
                UserKey::UserName(name) => store::identity::find_user_by_name(tx, &store, name)?,
                UserKey::Email(email) => store::identity::find_user_by_email(tx, &store, email)?,
                UserKey::ExternalId(id) => {
                    store::identity::find_user_by_external_id(tx, &store, id)?
                }
            };
            user.ok_or_else(|| Error::not_found(Kind::User, key_text(&key)).into())
        })
        .await
    }

    /// The users of a store in order of their ids; only the one of this name where a name is given.
    pub async fn list_users(
        &self,
        cx: &Cx,
        store: &IdentityStoreId,
        user_name: Option<String>,
        page: PageRequest,
    ) -> Result<Page<User>, Error> {
        self.enter_store(cx, "identitystore:ListUsers", store, About::Users)
            .await?;
        let store = store.clone();
        self.read("list_users", move |tx| {
            let users = match &user_name {
                Some(name) => store::identity::find_user_by_name(tx, &store, name)?
                    .into_iter()
                    .collect(),
                None => store::identity::list_users(tx, &store, &page)?,
            };
            Ok(Page::from_probe(users, &page, |user| user.id.to_string()))
        })
        .await
    }

    /// Changes a user's attributes.
    pub async fn update_user(&self, cx: &Cx, command: UpdateUser) -> Result<User, Error> {
        let action = "identitystore:UpdateUser";
        let UpdateUser {
            identity_store_id: store,
            id,
            operations,
            revision,
        } = command;
        let about = About::User(id.clone());
        let (_, permit) = self.enter_store(cx, action, &store, about).await?;
        let by = stamp(cx.now(), &cx.actor().arn());
        let (app, now, source_ip) = (self.clone(), cx.now(), cx.source_ip().to_owned());
        self.change(cx, permit, "update_user", move |tx, permit| {
            let user = store::identity::find_user(tx, &store, &id)?
                .ok_or_else(|| Error::not_found(Kind::User, &id))?;
            check_revision(user.revision, revision.as_deref())?;
            let former = address_of(&user);
            let user = user.updated(&operations, by.clone())?;
            store::identity::update_user(tx, permit, &user).map_err(duplicate)?;
            app.tell_former_address(tx, permit, former, &user, (now, &source_ip))?;
            Ok(user)
        })
        .await
    }

    /// Decides whether a user may sign in. AWS has no public operation for this: its console and
    /// SCIM's `active` do it.
    pub async fn set_user_status(
        &self,
        cx: &Cx,
        store: &IdentityStoreId,
        id: &UserId,
        status: UserStatus,
    ) -> Result<User, Error> {
        let action = "cardea:SetUserStatus";
        let about = About::User(id.clone());
        let (_, permit) = self.enter_store(cx, action, store, about).await?;
        let (store, id, now) = (store.clone(), id.clone(), cx.now());
        let by = stamp(now, &cx.actor().arn());
        self.change(cx, permit, "set_user_status", move |tx, permit| {
            let mut user = store::identity::find_user(tx, &store, &id)?
                .ok_or_else(|| Error::not_found(Kind::User, &id))?;
            if user.status != status {
                user.status = status;
                user.revision = user.revision.next();
                user.updated = by.clone();
                store::identity::update_user(tx, permit, &user)?;
            }
            if status == UserStatus::Disabled {
                shut_out(tx, permit, &id, now)?;
            }
            Ok(user)
        })
        .await
    }

    /// Removes a user with their memberships, assignments, password, sessions and tokens.
    ///
    /// AWS: the model calls it idempotent, so that removing who is not there is no error
    /// (unconfirmed).
    pub async fn delete_user(
        &self,
        cx: &Cx,
        store: &IdentityStoreId,
        id: &UserId,
        revision: Option<String>,
    ) -> Result<(), Error> {
        let action = "identitystore:DeleteUser";
        let about = About::User(id.clone());
        let (instance, permit) = self.enter_store(cx, action, store, about).await?;
        let (store, id, now) = (store.clone(), id.clone(), cx.now());
        self.change(cx, permit, "delete_user", move |tx, permit| {
            let Some(user) = store::identity::find_user(tx, &store, &id)? else {
                return Ok(());
            };
            check_revision(user.revision, revision.as_deref())?;
            remove_user(tx, permit, (&instance.id, &store), &id, now)
        })
        .await?;
        self.work().notify_one();
        Ok(())
    }

    /// Has whoever reads at a user's `former` address learn that it is theirs no more.
    pub(crate) fn tell_former_address(
        &self,
        tx: &mut Tx<'_>,
        permit: &Permit,
        former: Option<MailAddress>,
        user: &User,
        (now, source_ip): (Timestamp, &str),
    ) -> Result<(), Failure> {
        let Some(former) = former.filter(|former| is_another(former, user)) else {
            return Ok(());
        };
        let letter = Letter::Notice {
            user_name: user.user_name.clone(),
            what: Noticed::EmailChanged,
            at: now,
            source_ip: source_ip.to_owned(),
        };
        self.post(tx, permit, now, &former, &letter)
    }
}

/// Ends what lets a user in who is disabled: otherwise it would come back to life with them.
pub(crate) fn shut_out(
    tx: &mut Tx<'_>,
    permit: &Permit,
    id: &UserId,
    now: Timestamp,
) -> Result<(), Failure> {
    store::sign_in::delete_sessions_of_user(tx, permit, id, now)?;
    revoke_credentials(tx, permit, id, now)?;
    for purpose in LinkPurpose::ALL {
        store::sign_in::use_links(tx, permit, id, purpose, now)?;
    }
    store::sign_in::delete_recovery_code(tx, permit, id)?;
    Ok(store::sign_in::delete_trust_of_user(tx, permit, id)?)
}

/// Removes a user who is there with all that is theirs.
pub(crate) fn remove_user(
    tx: &mut Tx<'_>,
    permit: &Permit,
    (instance, store): (&InstanceId, &IdentityStoreId),
    id: &UserId,
    now: Timestamp,
) -> Result<(), Failure> {
    store::identity::delete_memberships_of_user(tx, permit, store, id)?;
    store::identity::delete_user(tx, permit, store, id)?;
    let principal = Principal::User(id.clone());
    store::assignments::delete_of_principal(tx, permit, instance, &principal, now)?;
    revoke_credentials(tx, permit, id, now)?;
    Ok(store::sign_in::delete_of_user(tx, permit, id, now)?)
}

/// Whether a user who may sign in is not reached at `former` any more: whoever reads there learns
/// of it, for links and codes go elsewhere now.
fn is_another(former: &MailAddress, user: &User) -> bool {
    let email = user.attributes.primary_email().map(fold);
    user.status == UserStatus::Enabled && email != Some(fold(former.as_str()))
}

/// Ends the role credentials that were issued to a user so far.
pub(super) fn revoke_credentials(
    tx: &mut Tx<'_>,
    permit: &Permit,
    id: &UserId,
    now: Timestamp,
) -> Result<(), Failure> {
    Ok(store::revocations::put(
        tx,
        permit,
        &format!("user:{id}"),
        now,
    )?)
}

/// Ends the role credentials that a user had before they get another password: those of sessions
/// that have run out as well, which ending the present sessions does not reach. What they are
/// issued with the other password, at this very instant, stays.
pub(crate) fn revoke_former_credentials(
    tx: &mut Tx<'_>,
    permit: &Permit,
    id: &UserId,
    now: Timestamp,
) -> Result<(), Failure> {
    revoke_credentials(tx, permit, id, now.minus(Duration::from_micros(1)))
}

fn key_text(key: &UserKey) -> &str {
    match key {
        UserKey::UserName(text) | UserKey::Email(text) => text,
        UserKey::ExternalId(id) => &id.id,
    }
}
