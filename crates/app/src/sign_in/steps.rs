//! The steps of a sign-in. Each form of a page is one call of [`App::advance_sign_in`].

mod consent;
mod enrolment;
mod forgotten;
mod gate;
mod links;
mod passkey;
mod password;
mod provider;
mod refusals;
mod second_factor;

pub use links::{ChosenByLink, LinkPage};

use base::{IdentityStoreId, Secret, SignInFlowId, Timestamp};
use db::Tx;
use domain::identity::fold;
use domain::identity_source::ProviderAnswer;
use domain::instance::Instance;
use domain::sign_in::{
    Attempts, Continuation, DeviceCodeRefusal, Limit, Method, SessionKind, SessionSecret,
    SignInFlow, Step, UserCode, WebSession,
};
use domain::{Error, Kind, Permit};
use store::mail::RequestKind;

use super::events::{Credential, Enrolment, Happened, Outcome, sign_in_event};
use super::flows::{Browser, own_flow, pending_device, session_of_flow};
use super::mfa::Factor;
use super::no_flow;
use crate::pace::STEPS;
use crate::{App, Cx, Failure, measure};

pub use enrolment::{NewDevice, NewDeviceProof};
pub use second_factor::{FactorProof, SecondFactor};
pub(super) use second_factor::{factor_key, recovery_key};

/// What a person sent.
#[derive(Debug, Clone)]
pub enum SignInInput {
    /// Their user name.
    UserName(String),
    /// Their password.
    Password(Secret),
    /// Another password in place of a one-time one, twice.
    NewPassword {
        /// The new password.
        chosen: Secret,
        /// The same again.
        again: Secret,
    },
    /// They have forgotten their password.
    Forgotten,
    /// The user name whose password was forgotten.
    SendLetter(String),
    /// They want to begin again with another user name.
    StartOver,
    /// They want to sign in by a passkey, without user name and password.
    BeginPasskey,
    /// What their passkey signed, as JSON.
    Passkey(String),
    /// A second factor.
    SecondFactor(SecondFactor),
    /// They want to prove themselves by another factor.
    UseFactor(Factor),
    /// They want the code to be sent once more.
    ResendCode,
    /// The kind of MFA device that they register.
    ChooseDevice(Factor),
    /// They want another kind.
    BackToChoice,
    /// An MFA device that they register.
    NewDevice(NewDevice),
    /// The code that a device shows.
    UserCode(String),
    /// Their answer to what they were asked.
    Decision(Decision),
    /// They come back from their identity provider.
    Provider,
}

/// A person's answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Decision {
    /// Let the client in.
    Allow,
    /// Do not.
    Deny,
}

/// What came of it.
#[derive(Debug, Clone)]
pub enum Advanced {
    /// The flow shows its next step; where the person is signed in now, with their session.
    Next(Option<SessionSecret>),
    /// Nothing came of it, for these reasons.
    Refused(Vec<String>),
    /// Too many attempts have failed; the next one is looked at after so many seconds.
    Wait(i64),
    /// The flow has ended at the portal; where the person has just signed in, with their session.
    Portal(Option<SessionSecret>),
    /// The flow has ended, and the browser goes back to the client.
    Return(String),
    /// The flow has ended, and the device learns of it by itself.
    Device(Decision),
    /// The flow has ended: this person may not let a device in, and it was not.
    DeviceRefused(DeviceCodeRefusal),
}

impl App {
    /// Advances the browser's own sign-in. Input that does not fit the step where the flow stands
    /// (another tab was faster) changes nothing and shows that step.
    pub async fn advance_sign_in(
        &self,
        cx: &Cx,
        browser: &Browser,
        id: &SignInFlowId,
        input: SignInInput,
    ) -> Result<Advanced, Error> {
        match self.keep_pace(cx, "steps", STEPS) {
            Ok(()) => {}
            // The page says it as it says that somebody has guessed too often.
            Err(Error::Throttled { .. }) => return Ok(Advanced::Wait(1)),
            Err(error) => return Err(error),
        }
        let step = self.begin_step(cx, browser, id).await?;
        let proves = matches!(
            (step.flow.step, &input),
            (Step::Password, _) | (_, SignInInput::Passkey(_) | SignInInput::SecondFactor(_))
        );
        let advanced = match (step.flow.step, input) {
            (Step::UserName, SignInInput::UserName(name)) => step.user_name(&name).await,
            (Step::Password, SignInInput::Password(password)) => step.password(password).await,
            (
                Step::Password
                | Step::NewPassword
                | Step::Forgotten
                | Step::LetterSent
                | Step::Passkey
                | Step::Totp
                | Step::ResyncTotp
                | Step::SecurityKey
                | Step::EmailCode
                | Step::RecoveryCode
                | Step::Blocked,
                SignInInput::StartOver,
            ) => step.start_over().await,
            (Step::Password, SignInInput::Forgotten) => step.forgotten().await,
            (Step::Forgotten, SignInInput::SendLetter(name)) => step.send_letter(&name).await,
            (Step::UserName, SignInInput::BeginPasskey) => step.begin_passkey().await,
            (Step::Passkey, SignInInput::Passkey(answer)) => step.passkey(answer).await,
            (
                Step::Totp
                | Step::ResyncTotp
                | Step::SecurityKey
                | Step::EmailCode
                | Step::RecoveryCode,
                SignInInput::SecondFactor(factor),
            ) => step.second_factor(factor).await,
            (
                Step::Totp
                | Step::ResyncTotp
                | Step::SecurityKey
                | Step::EmailCode
                | Step::RecoveryCode
                | Step::Blocked,
                SignInInput::UseFactor(factor),
            ) => step.use_factor(factor).await,
            (Step::EmailCode, SignInInput::ResendCode) => step.resend_code().await,
            (Step::ChooseDevice, SignInInput::ChooseDevice(factor)) => {
                step.choose_device(factor).await
            }
            (Step::EnrolTotp | Step::EnrolKey, SignInInput::BackToChoice) => {
                step.back_to_choice().await
            }
            (Step::EnrolTotp | Step::EnrolKey, SignInInput::NewDevice(new)) => {
                step.new_device(new).await
            }
            (Step::NewPassword, SignInInput::NewPassword { chosen, again }) => {
                step.new_password(chosen, &again).await
            }
            (Step::UserCode, SignInInput::UserCode(code)) => step.user_code(&code).await,
            (Step::Provider, SignInInput::Provider) => step.provider().await,
            (Step::Consent, SignInInput::Decision(decision)) => step.decide(decision).await,
            _ => Ok(Advanced::Next(None)),
        }?;
        measure::sign_in(proves, &advanced);
        Ok(advanced)
    }

    async fn begin_step(
        &self,
        cx: &Cx,
        browser: &Browser,
        id: &SignInFlowId,
    ) -> Result<StepOf, Error> {
        let (wanted, sent, now) = (id.clone(), browser.clone(), cx.now());
        let (flow, instance) = self
            .read("begin_sign_in_step", move |tx| {
                let flow = own_flow(tx, &wanted, &sent, now)?;
                let instance = store::instances::find(tx, &flow.instance_id)?
                    .ok_or_else(|| no_flow(&wanted))?;
                Ok((flow, instance))
            })
            .await?;
        let permit = self.permit_by_proof("signin:Authenticate", "*", &instance.owner);
        Ok(StepOf {
            app: self.clone(),
            cx: cx.clone(),
            browser: browser.clone(),
            flow,
            instance,
            permit,
        })
    }
}

/// One step of one flow. Cheap to clone, so that transactions can own one.
#[derive(Debug, Clone)]
struct StepOf {
    app: App,
    cx: Cx,
    browser: Browser,
    /// As it stood when the step began; transactions read it again.
    flow: SignInFlow,
    instance: Instance,
    permit: Permit,
}

impl StepOf {
    /// The flow, if it still stands where it stood when this step began.
    fn flow_again(&self, tx: &mut Tx<'_>) -> Result<SignInFlow, Failure> {
        let flow = own_flow(tx, &self.flow.id, &self.browser, self.cx.now())?;
        if flow.step == self.flow.step && flow.user_name == self.flow.user_name {
            Ok(flow)
        } else {
            let message = "the sign-in went on in another window";
            Err(Error::conflict(Kind::SignIn, message).into())
        }
    }

    fn save(&self, tx: &mut Tx<'_>, flow: &SignInFlow) -> Result<(), db::Error> {
        store::sign_in::update_flow(tx, &self.permit, flow)
    }

    fn record(
        &self,
        tx: &mut Tx<'_>,
        flow: &SignInFlow,
        happened: &Happened<'_>,
    ) -> Result<(), db::Error> {
        let owner = &self.instance.owner;
        let mut event = sign_in_event(&self.cx, self.app.entropy(), owner, flow, happened);
        if happened.outcome != Outcome::Success {
            // DIFFERENCE: of AWS's events of failed proofs no error is known. Administrators find it
            // by the reference on the page, which tells nobody else.
            event.error_code = Some("AccessDenied".to_owned());
            event.error_message = Some(refusals::why(tx, flow, happened, self.cx.now())?);
        }
        store::audit::insert(tx, &event)
    }

    /// The same with why it failed, for who reads the trail.
    fn record_because(
        &self,
        tx: &mut Tx<'_>,
        flow: &SignInFlow,
        happened: &Happened<'_>,
        reason: &str,
    ) -> Result<(), db::Error> {
        let owner = &self.instance.owner;
        let mut event = sign_in_event(&self.cx, self.app.entropy(), owner, flow, happened);
        event.error_code = Some("AccessDenied".to_owned());
        event.error_message = Some(reason.to_owned());
        store::audit::insert(tx, &event)
    }

    /// Nobody looks whether the name exists, so that nobody learns it.
    async fn user_name(self, name: &str) -> Result<Advanced, Error> {
        let name = name.trim().to_owned();
        if name.is_empty() {
            return Ok(refused("Enter your user name."));
        }
        // AWS: user names have 128 characters at the most.
        if name.chars().count() > 128 || name.chars().any(char::is_control) {
            return Ok(refused("A user name has at most 128 characters."));
        }
        let store_id = &self.instance.identity_store_id;
        let first = RequestKind::FirstSignIn;
        let request = self.app.mail_request(&self.cx, first, store_id, &name);
        let (app, step) = (self.app.clone(), self);
        app.write("sign_in_user_name", move |tx| {
            let mut flow = step.flow_again(tx)?;
            step.ask_for_first_letter(tx, &request)?;
            flow.user_name.clone_from(&name);
            flow.step = Step::Password;
            step.save(tx, &flow)?;
            let happened = Happened {
                name: "CredentialChallenge",
                credential: Credential::Of(Method::Password),
                outcome: Outcome::Success,
                user: None,
                session: None,
                login_to: None,
                enrolment: Enrolment::None,
            };
            step.record(tx, &flow, &happened)?;
            Ok(Advanced::Next(None))
        })
        .await
    }

    async fn start_over(self) -> Result<Advanced, Error> {
        let (app, step) = (self.app.clone(), self);
        app.write("sign_in_start_over", move |tx| {
            let mut flow = step.flow_again(tx)?;
            flow.step = Step::UserName;
            flow.user_name.clear();
            flow.user_id = None;
            flow.verified.clear();
            flow.password_changed_at = None;
            store::sign_in::delete_challenges_of_flow(tx, &step.permit, &flow.id)?;
            // Whoever signs in now is proved for themselves, not for whoever was signed in before.
            flow.session_id = None;
            step.save(tx, &flow)?;
            Ok(Advanced::Next(None))
        })
        .await
    }

    async fn user_code(self, typed: &str) -> Result<Advanced, Error> {
        let code = UserCode::parse(typed);
        let (app, step) = (self.app.clone(), self);
        app.write("sign_in_user_code", move |tx| {
            let now = step.cx.now();
            let mut flow = step.flow_again(tx)?;
            let live = session_of_flow(tx, &flow, &step.browser, now)?;
            let key = format!("code:{}", live.person.user_id);
            let attempts = store::sign_in::attempts(tx, &key)?;
            if let Some(until) = Limit::UserCode.refused_until(attempts, now) {
                return Ok(wait(until, now));
            }
            let device = match &code {
                Some(code) => pending_device(tx, &flow, code, now)?,
                None => None,
            };
            let Some(device) = device else {
                let attempts = Limit::failed(attempts, now);
                store::sign_in::put_attempts(tx, &step.permit, &key, attempts)?;
                return Ok(refused(
                    "That code is not right, or it has expired. Compare it with the one that \
                     your device shows.",
                ));
            };
            flow.continuation = Continuation::Device(Some(device.user_code));
            flow.step = Step::Consent;
            step.save(tx, &flow)?;
            Ok(Advanced::Next(None))
        })
        .await
    }
}

fn refused(reason: &str) -> Advanced {
    Advanced::Refused(vec![reason.to_owned()])
}

fn wait(until: Timestamp, now: Timestamp) -> Advanced {
    Advanced::Wait(until.since(now).seconds().max(0).saturating_add(1))
}

/// What wrong passwords of a user name are counted under.
pub(crate) fn name_key(store: &IdentityStoreId, user_name: &str) -> String {
    format!("name:{store}:{}", fold(user_name))
}

/// A session that begins now, and lasts as long as is decided now.
fn new_session(
    step: &StepOf,
    tx: &mut Tx<'_>,
    flow: &SignInFlow,
    (user, answer): (&base::UserId, Option<&ProviderAnswer>),
) -> Result<WebSession, db::Error> {
    let now = step.cx.now();
    let settings = store::instances::session_settings(tx, &flow.instance_id)?;
    let expires_at = now.plus(settings.interactive.length());
    let provider_ends_at = answer.and_then(|answer| answer.session_ends_at);
    Ok(WebSession {
        id: base::WebSessionId::generate(step.app.entropy()),
        instance_id: flow.instance_id.clone(),
        identity_store_id: flow.identity_store_id.clone(),
        user_id: user.clone(),
        methods: flow.verified.clone(),
        source_ip: step.cx.source_ip().to_owned(),
        user_agent: step.cx.user_agent().chars().take(512).collect(),
        created_at: now,
        // AWS: the smaller one wins (§6.5).
        expires_at: provider_ends_at.map_or(expires_at, |end| end.min(expires_at)),
        kind: SessionKind::Interactive,
    })
}

/// A count with its rule.
#[derive(Debug, Clone)]
struct Counted {
    key: String,
    limit: Limit,
    attempts: Attempts,
}
