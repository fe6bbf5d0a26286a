//! Signed-in sessions: what a cookie or a bearer token is worth, and their ends.

use base::{Duration, Timestamp};
use domain::actor::Person;
use domain::sign_in::{
    AccessToken, KNOWN_ADDRESS, LINK_REMEMBERED, LiveSession, REGISTRATION, SessionSecret,
};
use domain::{Actor, Error};
use store::sign_in::Expiry;

use super::no_session;
use crate::{App, Cx};

impl App {
    /// Who a bearer token of the access portal speaks for.
    pub async fn authenticate_bearer(&self, token: &str, now: Timestamp) -> Result<Person, Error> {
        let Some(token) = AccessToken::parse(token) else {
            return Err(no_session());
        };
        let live = self
            .read("authenticate_bearer", move |tx| {
                let live = store::sign_in::find_live_session_by_token(tx, &token, now)?;
                Ok(live.ok_or_else(no_session)?)
            })
            .await?;
        self.note_session_use(&live, now);
        Ok(live.person)
    }

    /// Who is signed in with this session cookie, if anybody.
    pub async fn signed_in_person(
        &self,
        cookie: &SessionSecret,
        now: Timestamp,
    ) -> Result<Option<Person>, Error> {
        let live = self.live_session(cookie, now).await?;
        if let Some(live) = &live {
            self.note_session_use(live, now);
        }
        Ok(live.map(|live| live.person))
    }

    /// For how many seconds a browser is to keep this session cookie: until its session ends.
    pub async fn session_cookie_seconds(
        &self,
        cookie: &SessionSecret,
        now: Timestamp,
    ) -> Result<i64, Error> {
        let live = self.live_session(cookie, now).await?;
        Ok(live.map_or(0, |live| live.expires_at.since(now).seconds()))
    }

    async fn live_session(
        &self,
        cookie: &SessionSecret,
        now: Timestamp,
    ) -> Result<Option<LiveSession>, Error> {
        let cookie = cookie.clone();
        self.read("live_session", move |tx| {
            Ok(store::sign_in::find_live_session_by_secret(
                tx, &cookie, now,
            )?)
        })
        .await
    }

    /// Ends the caller's session with every token that was issued in it (AWS: `Logout`, §5).
    ///
    /// DIFFERENCE: the role credentials that came from it end as well; at AWS they live on.
    pub async fn logout(&self, cx: &Cx) -> Result<(), Error> {
        let Actor::Person(person) = cx.actor() else {
            return Err(no_session());
        };
        let permit = self.permit_by_proof("sso:Logout", "*", &person.owner);
        let (session, now) = (person.session_id.clone(), cx.now());
        self.change(cx, permit, "logout", move |tx, permit| {
            Ok(store::sign_in::delete_session(tx, permit, &session, now)?)
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
            linked: now.minus(LINK_REMEMBERED),
            seen: now.minus(KNOWN_ADDRESS),
        };
        self.write("delete_expired_sign_ins", move |tx| {
            let assertions = store::federation::forget_assertions(tx, &permit, expiry.ended, 500)?;
            Ok(assertions + store::sign_in::delete_expired(tx, &permit, expiry)?)
        })
        .await
    }
}
