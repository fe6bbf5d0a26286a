//! Whether users may sign in, and the sessions that they have.
//!
//! A delegated administrator may do this to whomever they administer, which is everybody in the
//! store, as in all of the identity store (§11.2).

use base::{IdentityStoreId, Page, PageRequest, UserId, WebSessionId};
use db::Tx;
use domain::identity::{User, UserStatus};
use domain::sign_in::SessionUse;
use domain::{Error, Kind};

use super::About;
use super::users::revoke_credentials;
use crate::app_tokens::held;
use crate::{App, Cx, Failure};

impl App {
    /// Whether a user may sign in.
    pub async fn get_user_status(
        &self,
        cx: &Cx,
        store: &IdentityStoreId,
        id: &UserId,
    ) -> Result<UserStatus, Error> {
        let (action, about) = ("cardea:GetUserStatus", About::User(id.clone()));
        self.enter_store(cx, action, store, about).await?;
        let (store, id) = (store.clone(), id.clone());
        self.read(action, move |tx| Ok(get(tx, &store, &id)?.status))
            .await
    }

    /// A user's sessions that have not ended, in order of their ids.
    pub async fn list_user_sessions(
        &self,
        cx: &Cx,
        store: &IdentityStoreId,
        id: &UserId,
        page: PageRequest,
    ) -> Result<Page<SessionUse>, Error> {
        let (action, about) = ("cardea:ListUserSessions", About::User(id.clone()));
        self.enter_store(cx, action, store, about).await?;
        let (store, id, now) = (store.clone(), id.clone(), cx.now());
        self.read(action, move |tx| {
            get(tx, &store, &id)?;
            let (after, limit) = (page.after_or_empty(), page.probe());
            let found = store::sign_in::list_sessions(tx, &id, now, after, limit)?;
            let mut found = Page::from_probe(found, &page, |last| last.session.id.to_string());
            found.items = held(tx, found.items, now)?;
            Ok(found)
        })
        .await
    }

    /// Ends a session with its tokens and the role credentials that came from it, at once and on
    /// every node. One that has ended is no error, so that it can be ended again.
    pub async fn end_user_session(
        &self,
        cx: &Cx,
        store: &IdentityStoreId,
        id: &UserId,
        session: WebSessionId,
    ) -> Result<(), Error> {
        let (action, about) = ("cardea:EndUserSession", About::User(id.clone()));
        let (_, permit) = self.enter_store(cx, action, store, about).await?;
        let (store, id, now) = (store.clone(), id.clone(), cx.now());
        self.change(cx, permit, action, move |tx, permit| {
            get(tx, &store, &id)?;
            // Leave is asked for a user; the sessions of others are not theirs to end.
            if store::sign_in::find_user_of_session(tx, &session)?.as_ref() != Some(&id) {
                return Ok(());
            }
            Ok(store::sign_in::delete_session(tx, permit, &session, now)?)
        })
        .await
    }

    /// Ends every session of a user with all that came from them, at once and on every node.
    pub async fn end_all_user_sessions(
        &self,
        cx: &Cx,
        store: &IdentityStoreId,
        id: &UserId,
    ) -> Result<(), Error> {
        let (action, about) = ("cardea:EndAllUserSessions", About::User(id.clone()));
        let (_, permit) = self.enter_store(cx, action, store, about).await?;
        let (store, id, now) = (store.clone(), id.clone(), cx.now());
        self.change(cx, permit, action, move |tx, permit| {
            get(tx, &store, &id)?;
            store::sign_in::delete_sessions_of_user(tx, permit, &id, now)?;
            revoke_credentials(tx, permit, &id, now)
        })
        .await
    }
}

fn get(tx: &mut Tx<'_>, store: &IdentityStoreId, id: &UserId) -> Result<User, Failure> {
    store::identity::find_user(tx, store, id)?
        .ok_or_else(|| Error::not_found(Kind::User, id).into())
}
