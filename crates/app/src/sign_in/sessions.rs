//! Signed-in sessions: what a cookie or a bearer token is worth, and their ends.

use base::{Duration, Timestamp};
use db::Tx;
use domain::actor::Person;
use domain::identity::User;
use domain::sign_in::{
    ACCOUNT_ACCESS, AccessToken, KNOWN_ADDRESS, REGISTRATION, SessionSecret, WebSession,
};
use domain::{Actor, Error};
use store::sign_in::Expiry;

use super::{live_session, live_user, no_session};
use crate::{App, Cx};

impl App {
    /// Who a bearer token of the access portal speaks for.
    pub async fn authenticate_bearer(&self, token: &str, now: Timestamp) -> Result<Person, Error> {
        let Some(token) = AccessToken::parse(token) else {
            return Err(no_session());
        };
        self.read("authenticate_bearer", move |tx| {
            let Some(grant) = store::sign_in::find_access_token(tx, &token, now)? else {
                return Err(no_session().into());
            };
            let Some((session, user)) = live_session(tx, &grant.session_id, now)? else {
                return Err(no_session().into());
            };
            let scopes = if grant.scopes.is_empty() {
                // AWS: clients that registered no scopes get account access (§4.6).
                vec![ACCOUNT_ACCESS.to_owned()]
            } else {
                grant.scopes
            };
            Ok(person(tx, &session, &user, scopes)?.ok_or_else(no_session)?)
        })
        .await
    }

    /// Who is signed in with this session cookie, if anybody.
    pub async fn signed_in_person(
        &self,
        cookie: &str,
        now: Timestamp,
    ) -> Result<Option<Person>, Error> {
        let Some(secret) = SessionSecret::parse(cookie) else {
            return Ok(None);
        };
        self.read("signed_in_person", move |tx| {
            let Some(session) = store::sign_in::find_session_by_secret(tx, &secret, now)? else {
                return Ok(None);
            };
            let Some(user) = live_user(tx, &session)? else {
                return Ok(None);
            };
            let scopes = vec![ACCOUNT_ACCESS.to_owned()];
            Ok(person(tx, &session, &user, scopes)?)
        })
        .await
    }

    /// Ends the caller's session with every token that was issued in it (AWS: `Logout`, §5).
    pub async fn logout(&self, cx: &Cx) -> Result<(), Error> {
        let Actor::Person(person) = cx.actor() else {
            return Err(no_session());
        };
        let permit = self.permit_by_proof("sso:Logout", "*", &person.owner);
        let session = person.session_id.clone();
        self.change(cx, permit, "logout", move |tx, permit| {
            Ok(store::sign_in::delete_session(tx, permit, &session)?)
        })
        .await
    }

    /// Removes some of what has ended: flows, sessions, codes, tokens, registrations, counts.
    /// For a background job; answers how many rows it was.
    pub async fn delete_expired_sign_ins(&self, now: Timestamp) -> Result<u64, Error> {
        let account = &self.settings().management_account;
        let permit = crate::authorize::system_permit("cardea:DeleteExpired", account);
        let expiry = Expiry {
            // Codes stay a while, so that a late second use is noticed and a late poll is told
            // that its code has ended.
            ended: now.minus(Duration::from_hours(1)),
            registered: now.minus(REGISTRATION),
            attempted: now.minus(Duration::from_days(1)),
            seen: now.minus(KNOWN_ADDRESS),
        };
        self.write("delete_expired_sign_ins", move |tx| {
            Ok(store::sign_in::delete_expired(tx, &permit, expiry)?)
        })
        .await
    }
}

/// The signed-in person as an actor; `None` where the instance is gone.
pub(super) fn person(
    tx: &mut Tx<'_>,
    session: &WebSession,
    user: &User,
    scopes: Vec<String>,
) -> Result<Option<Person>, db::Error> {
    let instance = store::instances::find(tx, &session.instance_id)?;
    Ok(instance.map(|instance| Person {
        owner: instance.owner,
        identity_store_id: session.identity_store_id.clone(),
        user_id: user.id.clone(),
        user_name: user.user_name.clone(),
        session_id: session.id.clone(),
        scopes,
    }))
}
