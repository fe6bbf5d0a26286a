//! The way out of a session: its provider learns of a sign-out here, and the browser that signed out, and
//! no other, learns what the provider answers.

use base::{Duration, InstanceId, Secret, Timestamp, sha256_hex};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use domain::Error;
use domain::actor::Person;
use domain::identity_source::IdentitySource;
use domain::sign_in::{BrowserHandle, Digest};
use saml::{LogoutRequest, Parameter};
use serde_json::{Value, json};

use super::super::flows::Browser;
use super::super::oidc::OidcHandle;
use super::super::providers::ProviderRequest;
use super::instant;
use super::logout::{LONGEST_AGE, by_redirect};
use super::request::posted;
use super::session::Handle;
use crate::authorize::system_permit;
use crate::keyring::Purpose;
use crate::{App, Cx};

/// How long the way out of a session leads anywhere.
const WAY_OUT: Duration = Duration::from_minutes(5);
/// For how long an answer to a request is one to the browser that signed out.
const ANSWER: Duration = Duration::from_minutes(10);
/// What is sealed says what it is for.
const USE_OUT: &str = "way-out";
const USE_ANSWER: &str = "logout-answer";

/// Where a browser goes that is about to sign out.
#[derive(Debug, Clone)]
pub struct WayOut {
    /// A page of ours.
    pub to: String,
    /// A cookie for it, where the browser has none.
    pub handle: Option<BrowserHandle>,
}

/// What the provider has answered to a browser's sign-out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LogoutAnswer {
    /// It has ended its session.
    Everywhere,
    /// It has not ended everything.
    HereOnly,
}

impl App {
    /// Where a browser goes that is about to sign out, so that its provider learns of it: a page of
    /// ours, with what is needed sealed in its address for this browser alone. None where people sign in here.
    pub async fn way_out(
        &self,
        person: &Person,
        browser: &Browser,
        now: Timestamp,
    ) -> Result<Option<WayOut>, Error> {
        let (session, tenant) = (person.session_id.clone(), person.identity_store_id.clone());
        let found = self
            .read("find_way_out", move |tx| {
                let Some(instance) = store::instances::find_by_identity_store(tx, &tenant)? else {
                    return Ok(None);
                };
                if !store::identity_sources::find(tx, &instance.id)?.is_external() {
                    return Ok(None);
                }
                let told = store::identity_sources::find_session(tx, &session)?;
                Ok(Some((instance.id, told.and_then(|told| told.handle))))
            })
            .await?;
        let Some((instance, handle)) = found else {
            return Ok(None);
        };
        let is_known =
            |text: &String| Handle::parse(text).is_some() || OidcHandle::parse(text).is_some();
        let Some(handle) = handle.filter(is_known) else {
            return Ok(Some(WayOut {
                to: "/signed-out".to_owned(),
                handle: None,
            }));
        };
        // The browser's sign-in may be longer ago than its handle is kept.
        let fresh = match &browser.handle {
            Some(_) => None,
            None => Some(BrowserHandle::generate(self.entropy())),
        };
        let marked = browser.handle.as_ref().or(fresh.as_ref());
        let until = now.plus(WAY_OUT).micros();
        let state = json!({"use": USE_OUT, "instance": instance.as_str(), "handle": handle,
            "browser": marked.map(|handle| handle.digest().as_str().to_owned()), "until": until});
        Ok(Some(WayOut {
            to: format!("/signed-out?from={}", self.seal_state(&state)?),
            handle: fresh,
        }))
    }

    /// What the provider is told of a sign-out, by the sealed part of its page's address: once,
    /// and in the browser that signed out.
    pub async fn provider_logout(
        &self,
        cx: &Cx,
        browser: &Browser,
        sealed: &str,
    ) -> Result<Option<ProviderRequest>, Error> {
        let opened = self.open_way_out(browser, sealed, cx.now());
        let (Some((instance, text)), Some(mark)) = (opened, &browser.handle) else {
            return Ok(None);
        };
        if !self.use_way_out(cx, sealed).await? {
            return Ok(None);
        }
        if let Some(handle) = OidcHandle::parse(&text) {
            return self.oidc_logout(cx, instance, &handle).await;
        }
        let Some(handle) = Handle::parse(&text) else {
            return Ok(None);
        };
        let found = self
            .read("find_provider_to_log_out", move |tx| {
                let Some(instance) = store::instances::find(tx, &instance)? else {
                    return Ok(None);
                };
                if store::identity_sources::find(tx, &instance.id)? != IdentitySource::Saml {
                    return Ok(None);
                }
                let provider = store::saml_providers::find(tx, &instance.id)?;
                Ok(provider.map(|provider| (instance, provider)))
            })
            .await?;
        let Some((instance, provider)) = found.filter(|(_, found)| found.id == handle.provider)
        else {
            return Ok(None);
        };
        if provider.logout.is_empty() {
            return Ok(None);
        }
        let key = self.message_key(&instance.id).await?;
        let now = cx.now().whole_seconds();
        let id = request_id(&self.entropy().token(), cx.now().plus(ANSWER), mark);
        let request = |destination: &str| -> Result<LogoutRequest, Error> {
            Ok(LogoutRequest {
                header: self.logout_header(&instance, id.clone(), destination, now)?,
                not_on_or_after: Some(instant(now.plus(LONGEST_AGE))?),
                name_id: handle.name_id.clone(),
                session_indexes: handle.session_indexes.clone(),
            })
        };
        let (redirect, post) = (&provider.logout.redirect, &provider.logout.post);
        match (redirect, post) {
            (Some(url), _) => {
                let document = request(url)?.to_xml();
                by_redirect(url, Parameter::Request, &document, None, &key).map(Some)
            }
            (None, Some(url)) => {
                let document = request(url)?.sign(&key).map_err(Error::internal)?;
                Ok(Some(posted(url, Parameter::Request, &document, "")))
            }
            (None, None) => Ok(None),
        }
    }

    /// Whether a way out was not taken before.
    async fn use_way_out(&self, cx: &Cx, sealed: &str) -> Result<bool, Error> {
        let hash = sha256_hex(&format!("way-out\n{sealed}"));
        let permit = system_permit("sso:Logout", &self.settings().management_account);
        let until = cx.now().plus(WAY_OUT);
        self.write("use_way_out", move |tx| {
            Ok(store::federation::use_assertion(tx, &permit, &hash, until)?)
        })
        .await
    }

    /// What the provider has answered, for the page that shows it.
    pub(super) fn seal_answer(
        &self,
        request: &str,
        is_whole: bool,
        now: Timestamp,
    ) -> Result<String, Error> {
        let until = now.plus(WAY_OUT).micros();
        // One of ours is shorter; another is answered to nobody.
        let request: String = request.chars().take(200).collect();
        self.seal_state(
            &json!({"use": USE_ANSWER, "request": request, "whole": is_whole,
            "until": until}),
        )
    }

    /// What the provider has answered to this browser's sign-out, by the sealed part of the page's
    /// address; nothing where it was another's, or nobody's.
    pub fn provider_answer(
        &self,
        browser: &Browser,
        sealed: &str,
        now: Timestamp,
    ) -> Option<LogoutAnswer> {
        let state = self.open_state(USE_ANSWER, sealed, now)?;
        let request = state.get("request")?.as_str()?;
        if !is_request_of(request, browser.handle.as_ref()?, now) {
            return None;
        }
        Some(if state.get("whole")?.as_bool()? {
            LogoutAnswer::Everywhere
        } else {
            LogoutAnswer::HereOnly
        })
    }

    fn open_way_out(
        &self,
        browser: &Browser,
        sealed: &str,
        now: Timestamp,
    ) -> Option<(InstanceId, String)> {
        let state = self.open_state(USE_OUT, sealed, now)?;
        let text = |name: &str| state.get(name)?.as_str();
        let own = browser.handle.as_ref()?.digest();
        if !own.matches(&Digest::from_stored(text("browser")?.to_owned())) {
            return None;
        }
        let instance = InstanceId::parse(text("instance")?).ok()?;
        Some((instance, text("handle")?.to_owned()))
    }

    fn seal_state(&self, state: &Value) -> Result<String, Error> {
        let text = state.to_string();
        let sealed = self
            .keyring()
            .seal(Purpose::BrowserState, text.as_bytes(), self.entropy());
        Ok(URL_SAFE_NO_PAD.encode(sealed.map_err(Error::internal)?))
    }

    fn open_state(&self, what: &str, sealed: &str, now: Timestamp) -> Option<Value> {
        let sealed = URL_SAFE_NO_PAD.decode(sealed).ok()?;
        let opened = self.keyring().open(Purpose::BrowserState, &sealed).ok()?;
        let state: Value = serde_json::from_slice(&opened).ok()?;
        let until = Timestamp::from_micros(state.get("until")?.as_i64()?);
        (state.get("use")?.as_str()? == what && until > now).then_some(state)
    }
}

/// The id of a request that a browser signs out by: nobody but that browser can make another.
fn request_id(nonce: &str, until: Timestamp, browser: &BrowserHandle) -> String {
    let (until, secret) = (until.micros(), browser.expose());
    let mark = sha256_hex(&format!("logout-request\n{until}\n{nonce}\n{secret}"));
    format!("_{until}.{nonce}.{mark}")
}

fn is_request_of(id: &str, browser: &BrowserHandle, now: Timestamp) -> bool {
    let parts = || {
        let (until, rest) = id.strip_prefix('_')?.split_once('.')?;
        let (nonce, _) = rest.split_once('.')?;
        Some((Timestamp::from_micros(until.parse().ok()?), nonce))
    };
    parts().is_some_and(|(until, nonce)| {
        until > now && Secret::new(request_id(nonce, until, browser)).matches(id)
    })
}

#[cfg(test)]
mod tests {
    use base::SeededEntropy;

    use super::*;

    #[test]
    fn session_fixation_the_id_of_a_request_is_one_browsers_and_for_a_while() {
        let entropy = SeededEntropy::new(1);
        let (own, other) = (
            BrowserHandle::generate(&entropy),
            BrowserHandle::generate(&entropy),
        );
        let now = Timestamp::from_seconds(1_790_000_000);
        let until = now.plus(ANSWER);
        let id = request_id("nonce", until, &own);
        assert!(is_request_of(&id, &own, now));
        assert!(!is_request_of(&id, &other, now), "another browser's");
        assert!(!is_request_of(&id, &own, until), "too late");
        let longer = id.replacen(&until.micros().to_string(), "9790000000000000", 1);
        for wrong in ["", "_", "_x.y.z", "_1.2", &longer, &format!("{id}0")] {
            assert!(!is_request_of(wrong, &own, now), "{wrong}");
        }
    }
}
