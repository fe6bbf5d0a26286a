//! From the portal into the console (`CreateConsoleSession`).

use base::{AccessKeyId, AccountId, Timestamp};
use domain::{Error, console};
use store::portal::Recent;

use super::view::RECENTS;
use super::{live_session, portal_person, role_session};
use crate::{App, Credentials, Cx, SessionTokenPrincipal};

/// A link that signs a browser in to the console, once.
#[derive(Debug, Clone)]
pub struct ConsoleLink {
    /// The link; it is a secret of whoever asked for it.
    pub url: String,
    /// When it is no longer good.
    pub expires_at: Timestamp,
}

/// How many recent roles are kept: more than are shown, because some may no longer be theirs.
const KEPT: usize = 2 * RECENTS;

impl App {
    /// A link into the console with a role that the person behind `cx` may use. The session there
    /// begins at `destination`, or where the permission set says.
    pub async fn create_console_session(
        &self,
        cx: &Cx,
        account: &AccountId,
        role_name: &str,
        destination: Option<&str>,
    ) -> Result<ConsoleLink, Error> {
        let (person, now) = (portal_person(cx)?.clone(), cx.now());
        let public_url = self.settings().public_url.clone();
        let (account, role_name) = (account.clone(), role_name.to_owned());
        let destination = destination.map(ToOwned::to_owned);
        let access_key = AccessKeyId::generate_temporary(self.entropy());
        let permit = self.permit_by_proof("cardea:CreateConsoleSession", "*", &person.owner);
        let asking = cx.clone();
        let kept = i64::try_from(KEPT).unwrap_or(i64::MAX);
        let (session, beginning) = self
            .change(cx, permit, "create_console_session", move |tx, permit| {
                let live = live_session(tx, &person, now)?;
                let role = (&account, role_name.as_str());
                let granted = role_session(tx, &live, role, &access_key, now)?;
                let set = store::permission_sets::find(tx, &granted.permission_set)?;
                let relay_state = set.and_then(|set| set.relay_state);
                let beginning =
                    console::beginning(&public_url, destination.as_deref(), relay_state.as_deref())
                        .ok_or_else(no_destination)?;
                let recent = Recent {
                    account: account.clone(),
                    permission_set: granted.permission_set,
                    used_at: now,
                };
                store::portal::put_recent(tx, permit, &person.user_id, &recent, kept)?;
                asking.begins(granted.begun);
                Ok((granted.session, beginning))
            })
            .await?;
        let ends_at = session.expires_at;
        let principal = SessionTokenPrincipal::Role(Box::new(session));
        let credentials = self.issue(&principal)?;
        self.console_link(&principal, &credentials, ends_at, &beginning, now)
    }

    fn console_link(
        &self,
        principal: &SessionTokenPrincipal,
        credentials: &Credentials,
        ends_at: Timestamp,
        beginning: &str,
        now: Timestamp,
    ) -> Result<ConsoleLink, Error> {
        let arn = principal.clone().into_actor().arn();
        let (token, expires_at) = self.sign_in_token(&arn, credentials, ends_at, now)?;
        let query = form_urlencoded::Serializer::new(String::new())
            .append_pair("Action", "login")
            .append_pair("Issuer", &self.start_urls().portal())
            .append_pair("Destination", beginning)
            .append_pair("SigninToken", token.expose())
            .finish();
        Ok(ConsoleLink {
            url: format!("{}/federation?{query}", self.settings().public_url),
            expires_at,
        })
    }
}

fn no_destination() -> Error {
    Error::invalid("The destination is not a page of a console.")
}
