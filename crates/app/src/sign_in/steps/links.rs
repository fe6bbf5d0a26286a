//! What people do with the links of letters.
//!
//! Looking at a link spends nothing: mail scanners look at every one. Only a form's answer does,
//! and then everything is checked again in the transaction that spends it.

use base::{Secret, SignInFlowId, Timestamp};
use db::Tx;
use domain::audit::EventType;
use domain::identity::User;
use domain::instance::Instance;
use domain::mail::{Letter, Noticed};
use domain::sign_in::{
    BrowserHandle, Continuation, FLOW, LinkPurpose, LinkSecret, MailLink, Method, Password,
    PasswordRule, SessionSecret, SignInFlow, Step,
};
use domain::{Error, Kind};
use serde_json::json;
use store::mail::RequestKind;

use super::super::events::update_password_event;
use super::super::flows::Browser;
use super::super::passwords::hash;
use super::{Advanced, StepOf, name_key};
use crate::identity::revoke_former_credentials;
use crate::mail::links::{address_of, owner};
use crate::pace::LINKS;
use crate::{App, Call, Cx, Failure};

/// What the page of a link shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LinkPage {
    /// A form in which a password is chosen.
    ChoosePassword {
        /// Whose.
        user_name: String,
    },
    /// A form that confirms an address.
    ConfirmEmail {
        /// Whose it is to be.
        user_name: String,
        /// The address.
        email: String,
    },
    /// It is too old; another can be had.
    Expired,
    /// It was used, another took its place, or it is good for nobody.
    Gone,
    /// An identity provider manages passwords now.
    External,
}

/// What came of choosing a password.
#[derive(Debug, Clone)]
pub enum ChosenByLink {
    /// It was not taken, for these reasons.
    Refused(Vec<String>),
    /// The link is not good any more.
    NoLink(LinkPage),
    /// It is theirs now, and the sign-in goes on from there.
    Done(SignInFlowId, Advanced),
}

/// A link that is good, and for whom.
struct Open {
    link: MailLink,
    user: User,
    instance: Instance,
}

impl App {
    /// What the page of a link shows. Changes nothing.
    pub async fn link_page(&self, cx: &Cx, secret: &LinkSecret) -> Result<LinkPage, Error> {
        self.keep_pace(cx, "links", LINKS)?;
        let (secret, now) = (secret.clone(), cx.now());
        self.read("link_page", move |tx| {
            Ok(match open(tx, &secret, now)? {
                Err(page) => page,
                Ok(found) if secret.purpose() == LinkPurpose::VerifyEmail => {
                    LinkPage::ConfirmEmail {
                        email: address_of(&found.user)
                            .map(|address| address.to_string())
                            .unwrap_or_default(),
                        user_name: found.user.user_name,
                    }
                }
                Ok(found) => LinkPage::ChoosePassword {
                    user_name: found.user.user_name,
                },
            })
        })
        .await
    }

    /// Chooses a password by the link of an invitation or a reset. The user's sessions end; the
    /// address is verified, for the link arrived there; and the person goes on to sign in through
    /// the same gate as with a password.
    pub async fn choose_password_by_link(
        &self,
        cx: &Cx,
        browser: &BrowserHandle,
        secret: &LinkSecret,
        (chosen, again): (Secret, Secret),
    ) -> Result<ChosenByLink, Error> {
        self.keep_pace(cx, "links", LINKS)?;
        if secret.purpose() == LinkPurpose::VerifyEmail {
            return Ok(ChosenByLink::NoLink(LinkPage::Gone));
        }
        let (wanted, now) = (secret.clone(), cx.now());
        let opened = self
            .read("open_link", move |tx| match open(tx, &wanted, now)? {
                Err(page) => Ok(Err(page)),
                Ok(found) => {
                    let hashes = store::sign_in::chosen_hashes(tx, &found.user.id)?;
                    Ok(Ok((found, hashes)))
                }
            })
            .await?;
        let (found, former) = match opened {
            Ok(found) => found,
            Err(page) => return Ok(ChosenByLink::NoLink(page)),
        };
        let mut reasons = self.password_reasons(&chosen, &again, (&found.user, &found.instance));
        if reasons.is_empty() && self.is_one_of(&chosen, &former).await? {
            reasons.push(PasswordRule::NotReused.to_string());
        }
        if !reasons.is_empty() {
            return Ok(ChosenByLink::Refused(reasons));
        }
        let cost = self.settings().passwords.cost;
        let password = Password {
            hash: hash(&chosen, self.entropy().bytes(), cost).await?,
            one_time: None,
            changed_at: now,
        };
        let (permit, flow) = (
            self.permit_by_proof("signin:Authenticate", "*", &found.instance.owner),
            self.flow_by_link(&found, browser, now),
        );
        let step = StepOf {
            app: self.clone(),
            cx: cx.clone(),
            browser: Browser {
                handle: Some(browser.clone()),
                session: None,
                // A link proves a mailbox, wherever it is opened: what is asked besides is asked.
                trust: None,
                answer: None,
            },
            flow,
            instance: found.instance,
            permit,
        };
        let session = SessionSecret::generate(self.entropy());
        let wanted = secret.clone();
        self.write("choose_password_by_link", move |tx| {
            match open(tx, &wanted, now)? {
                Err(page) => Ok(ChosenByLink::NoLink(page)),
                Ok(found) => step.spend(tx, &found, &password, &session),
            }
        })
        .await
    }

    /// Confirms the address that a link was sent to.
    pub async fn confirm_email_by_link(
        &self,
        cx: &Cx,
        secret: &LinkSecret,
    ) -> Result<Result<(), LinkPage>, Error> {
        self.keep_pace(cx, "links", LINKS)?;
        if secret.purpose() != LinkPurpose::VerifyEmail {
            return Ok(Err(LinkPage::Gone));
        }
        let (app, cx, secret) = (self.clone(), cx.clone(), secret.clone());
        self.write("confirm_email_by_link", move |tx| {
            let now = cx.now();
            let Open {
                link,
                user,
                instance,
            } = match open(tx, &secret, now)? {
                Ok(found) => found,
                Err(page) => return Ok(Err(page)),
            };
            let permit = app.permit_by_proof("signin:VerifyEmail", "*", &instance.owner);
            store::sign_in::use_links(tx, &permit, &user.id, link.purpose, now)?;
            let email = &link.email_folded;
            store::sign_in::put_verified_email(tx, &permit, &user.id, email, now)?;
            let call = cx.renamed(Call {
                source: "sso-directory.amazonaws.com".to_owned(),
                name: "VerifyEmail".to_owned(),
                event_type: EventType::ApiCall,
                read_only: false,
                request_parameters: json!({
                    "identityStoreId": instance.identity_store_id.as_str(),
                    "userId": user.id.as_str()})
                .to_string(),
                additional: "{}".to_owned(),
            });
            let event = call.bare_event(app.entropy(), instance.owner.clone());
            store::audit::insert(tx, &event)?;
            Ok(Ok(()))
        })
        .await
    }

    /// Asks for another link in the place of one that has expired. Nobody is told whether one is
    /// sent.
    pub async fn ask_for_link_again(&self, cx: &Cx, secret: &LinkSecret) -> Result<(), Error> {
        self.keep_pace(cx, "links", LINKS)?;
        let digest = secret.digest();
        let (app, cx) = (self.clone(), cx.clone());
        self.write("ask_for_link_again", move |tx| {
            let Some(link) = store::sign_in::find_link(tx, &digest)? else {
                return Ok(());
            };
            let Some(instance) =
                store::instances::find_by_identity_store(tx, &link.identity_store_id)?
            else {
                return Ok(());
            };
            let permit = app.permit_by_proof("signin:SendLink", "*", &instance.owner);
            let (kind, subject) = (RequestKind::LinkAgain, digest.as_str());
            let request = app.mail_request(&cx, kind, &link.identity_store_id, subject);
            Ok(store::mail::insert_request(tx, &permit, &request).map(drop)?)
        })
        .await
    }

    /// A flow of the link's person, who has proved as much as with their password.
    fn flow_by_link(&self, found: &Open, browser: &BrowserHandle, now: Timestamp) -> SignInFlow {
        SignInFlow {
            id: SignInFlowId::generate(self.entropy()),
            browser: browser.digest(),
            instance_id: found.instance.id.clone(),
            identity_store_id: found.instance.identity_store_id.clone(),
            step: Step::Password,
            user_name: found.user.user_name.clone(),
            user_id: Some(found.user.id.clone()),
            verified: vec![Method::Password],
            password_changed_at: None,
            session_id: None,
            continuation: Continuation::Portal,
            created_at: now,
            expires_at: now.plus(FLOW),
        }
    }
}

impl StepOf {
    /// Spends a link: the password is theirs now.
    fn spend(
        &self,
        tx: &mut Tx<'_>,
        found: &Open,
        password: &Password,
        session: &SessionSecret,
    ) -> Result<ChosenByLink, Failure> {
        let Open { link, user, .. } = found;
        let (permit, now) = (&self.permit, self.cx.now());
        for purpose in [LinkPurpose::Invitation, LinkPurpose::ResetPassword] {
            store::sign_in::use_links(tx, permit, &user.id, purpose, now)?;
        }
        store::sign_in::put_password(tx, permit, &user.id, password)?;
        store::sign_in::delete_sessions_of_user(tx, permit, &user.id, now)?;
        // Those of sessions that have ended already as well.
        revoke_former_credentials(tx, permit, &user.id, now)?;
        store::sign_in::put_verified_email(tx, permit, &user.id, &link.email_folded, now)?;
        let key = name_key(&link.identity_store_id, &user.user_name);
        store::sign_in::delete_attempts(tx, permit, &key)?;
        let event = update_password_event(&self.cx, self.app.entropy(), &self.instance, user);
        store::audit::insert(tx, &event)?;
        self.tell_of_password(tx, user)?;
        store::sign_in::insert_flow(tx, permit, &self.flow)?;
        let advanced = self.sign_in(tx, self.flow.clone(), user, session)?;
        Ok(ChosenByLink::Done(self.flow.id.clone(), advanced))
    }

    /// Tells a person by letter that their password was changed, where they have an address.
    pub(super) fn tell_of_password(&self, tx: &mut Tx<'_>, user: &User) -> Result<(), Failure> {
        let Some(to) = address_of(user) else {
            return Ok(());
        };
        let letter = Letter::Notice {
            user_name: user.user_name.clone(),
            what: Noticed::PasswordChanged,
            at: self.cx.now(),
            source_ip: self.cx.source_ip().to_owned(),
        };
        self.app.post(tx, &self.permit, self.cx.now(), &to, &letter)
    }
}

/// The link with whom it is good for, or why it is good for nobody.
fn open(
    tx: &mut Tx<'_>,
    secret: &LinkSecret,
    now: Timestamp,
) -> Result<Result<Open, LinkPage>, Failure> {
    let link = store::sign_in::find_link(tx, &secret.digest())?;
    let Some(link) = link.filter(|link| link.purpose == secret.purpose()) else {
        return Ok(Err(LinkPage::Gone));
    };
    if link.used_at.is_some() {
        return Ok(Err(LinkPage::Gone));
    }
    let Some(user) = owner(tx, &link)? else {
        return Ok(Err(LinkPage::Gone));
    };
    let instance = store::instances::find_by_identity_store(tx, &link.identity_store_id)?
        .ok_or_else(|| Error::not_found(Kind::IdentityStore, &link.identity_store_id))?;
    if link.purpose != LinkPurpose::VerifyEmail
        && store::identity_sources::find(tx, &instance.id)?.is_external()
    {
        return Ok(Err(LinkPage::External));
    }
    // An invitation ends where a password was chosen by other means.
    if link.purpose == LinkPurpose::Invitation
        && !store::sign_in::chosen_hashes(tx, &user.id)?.is_empty()
    {
        return Ok(Err(LinkPage::Gone));
    }
    if link.expires_at <= now {
        return Ok(Err(LinkPage::Expired));
    }
    Ok(Ok(Open {
        link,
        user,
        instance,
    }))
}
