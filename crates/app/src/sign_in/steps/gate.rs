//! Between the proof of who somebody is and their session stands the gate: whether a second factor
//! is asked for, and which.

use base::WebSessionId;
use db::Tx;
use domain::identity::User;
use domain::identity_source::ProviderAnswer;
use domain::sign_in::{
    Arrival, Context, Continuation, DeviceKind, DeviceManagers, Gate, KNOWN_ADDRESS, Method,
    MfaMode, MfaSettings, Occasion, SessionSecret, SignInFlow, Step, TrustSecret, browser_family,
};
use store::sign_in::HeldDevice;

use super::super::events::{Credential, Enrolment, Happened, Outcome};
use super::super::flows::session_of_flow;
use super::super::mfa::settings_of;
use super::super::saml::session_key;
use super::{Advanced, StepOf, new_session};
use crate::Failure;
use crate::mail::links::address_of;

/// What of a sign-in is yet to be written when it ends.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Ending<'a> {
    /// The browser is to be trusted, by this secret.
    pub(super) trust: Option<&'a TrustSecret>,
    /// Whether a device had to be registered on the way.
    pub(super) enrolment: Enrolment,
    /// What the external identity provider said.
    pub(super) answer: Option<&'a ProviderAnswer>,
}

impl StepOf {
    /// The person has proved who they are. What more is asked for is decided here: every proof
    /// of ours ends in this function; only what a provider answers opens a session beside it.
    pub(super) fn sign_in(
        &self,
        tx: &mut Tx<'_>,
        mut flow: SignInFlow,
        user: &User,
        secret: &SessionSecret,
    ) -> Result<Advanced, Failure> {
        let settings = settings_of(tx, &flow.instance_id)?;
        let held = store::sign_in::list_person_mfa_devices(tx, &user.id)?;
        let gate = self.gate(tx, &flow, user, (&settings, &held))?;
        if gate == Gate::Open {
            return self.open_session(tx, flow, user, secret, Ending::default());
        }
        flow.user_id = Some(user.id.clone());
        // Another password in between ends the flow.
        let password = store::sign_in::find_password(tx, &user.id)?;
        flow.password_changed_at = password.map(|password| password.changed_at);
        match gate {
            Gate::Device(first) => self.ask_for_device(tx, flow, user, (first, &held)),
            Gate::Email if self.app.delivers_mail() && address_of(user).is_some() => {
                self.ask_for_email_code(tx, flow, user)
            }
            // Who signs in registers what is demanded of them; who is signed in only what they manage.
            Gate::Register
                if flow.session_id.is_none()
                    || settings.managers == DeviceManagers::UsersAndAdministrators =>
            {
                flow.step = Step::ChooseDevice;
                self.save(tx, &flow)?;
                Ok(Advanced::Next(None))
            }
            Gate::Email | Gate::Register | Gate::Closed | Gate::Open => {
                flow.step = Step::Blocked;
                self.save(tx, &flow)?;
                Ok(Advanced::Next(None))
            }
        }
    }

    /// What is asked for beside what the flow has verified, as of now.
    pub(super) fn gate(
        &self,
        tx: &mut Tx<'_>,
        flow: &SignInFlow,
        user: &User,
        (settings, held): (&MfaSettings, &[HeldDevice]),
    ) -> Result<Gate, Failure> {
        let devices: Vec<_> = held.iter().map(|held| held.device.clone()).collect();
        let arrival = Arrival {
            verified: &flow.verified,
            context: self.context(tx, settings, user)?,
            occasion: occasion(&flow.continuation),
            devices: &devices,
        };
        Ok(Gate::of(settings, arrival))
    }

    /// Whether the person comes from where they always do.
    fn context(
        &self,
        tx: &mut Tx<'_>,
        settings: &MfaSettings,
        user: &User,
    ) -> Result<Context, Failure> {
        let Some(secret) = &self.browser.trust else {
            return Ok(Context::Unknown);
        };
        if settings.mode != MfaMode::ContextAware {
            return Ok(Context::Unknown);
        }
        let (now, family) = (self.cx.now(), browser_family(self.cx.user_agent()));
        let (id, address) = (&user.id, self.cx.source_ip());
        let known = store::sign_in::is_trusted(tx, id, secret, &family, now)?
            && store::sign_in::is_known_address(tx, id, address, now.minus(KNOWN_ADDRESS))?;
        Ok(if known {
            Context::Trusted
        } else {
            Context::Unknown
        })
    }

    /// Asks for a device: for a key only where browsers let keys be used.
    pub(super) fn ask_for_device(
        &self,
        tx: &mut Tx<'_>,
        flow: SignInFlow,
        user: &User,
        (first, held): (Step, &[HeldDevice]),
    ) -> Result<Advanced, Failure> {
        let has_app = held
            .iter()
            .any(|held| held.device.kind == DeviceKind::AuthenticatorApp);
        if first == Step::SecurityKey && (self.app.relying_party().is_some() || !has_app) {
            return self.ask_for_key(tx, flow, user, held);
        }
        self.ask(tx, flow, user, (Step::Totp, Method::Totp))
    }

    /// Stands at `step`, which waits for a proof.
    pub(super) fn ask(
        &self,
        tx: &mut Tx<'_>,
        mut flow: SignInFlow,
        user: &User,
        (step, method): (Step, Method),
    ) -> Result<Advanced, Failure> {
        flow.step = step;
        self.save(tx, &flow)?;
        let happened = Happened {
            name: "CredentialChallenge",
            credential: Credential::Of(method),
            outcome: Outcome::Success,
            user: Some(user),
            session: None,
            login_to: None,
            enrolment: Enrolment::None,
        };
        self.record(tx, &flow, &happened)?;
        Ok(Advanced::Next(None))
    }

    /// Everything that was asked for is proved: the person is signed in.
    pub(super) fn open_session(
        &self,
        tx: &mut Tx<'_>,
        mut flow: SignInFlow,
        user: &User,
        secret: &SessionSecret,
        ending: Ending<'_>,
    ) -> Result<Advanced, Failure> {
        let (permit, now) = (&self.permit, self.cx.now());
        store::sign_in::put_known_address(tx, permit, &user.id, self.cx.source_ip(), now)?;
        self.put_trust(tx, &flow, user, ending.trust)?;
        flow.step = flow.continuation.step_when_signed_in();
        if self.prove_session(tx, &flow, user)? {
            self.save(tx, &flow)?;
            return Ok(if flow.step == Step::Done {
                Advanced::Portal(None)
            } else {
                Advanced::Next(None)
            });
        }
        let session = new_session(self, tx, &flow, (&user.id, ending.answer))?;
        let provider = ending.answer.map(|answer| &answer.session);
        store::sign_in::insert_session(tx, permit, &session, secret, provider)?;
        if let Some(provider) = provider {
            let key = session_key(provider);
            store::sign_in::put_provider_key(tx, permit, &session.id, &key)?;
        }
        self.remember_proof(tx, &flow, &session.id)?;
        flow.session_id = Some(session.id.clone());
        self.save(tx, &flow)?;
        let portal = self.app.start_urls().portal();
        let login_to = match &flow.continuation {
            Continuation::Authorize(request) => request.redirect_uri.as_str(),
            Continuation::Portal
            | Continuation::Device(_)
            | Continuation::RegisterDevice
            | Continuation::Confirm => portal.as_str(),
        };
        let happened = Happened {
            name: "UserAuthentication",
            credential: Credential::AllVerified,
            outcome: Outcome::Success,
            user: Some(user),
            session: Some(&session),
            login_to: Some(login_to),
            enrolment: ending.enrolment,
        };
        self.record(tx, &flow, &happened)?;
        Ok(if flow.step == Step::Done {
            Advanced::Portal(Some(secret.clone()))
        } else {
            Advanced::Next(Some(secret.clone()))
        })
    }

    /// Whether the flow only had the person of a living session prove themselves anew. That is
    /// remembered of the session, and there is no other.
    fn prove_session(
        &self,
        tx: &mut Tx<'_>,
        flow: &SignInFlow,
        user: &User,
    ) -> Result<bool, Failure> {
        let Some(session) = &flow.session_id else {
            return Ok(false);
        };
        let now = self.cx.now();
        let live = match session_of_flow(tx, flow, &self.browser, now) {
            Ok(live) => live,
            // The session ended on the way, or is another browser's.
            Err(Failure::Outcome(_)) => return Ok(false),
            Err(failure) => return Err(failure),
        };
        if live.person.user_id != user.id {
            return Ok(false);
        }
        self.remember_proof(tx, flow, session)?;
        Ok(true)
    }

    /// Remembers of a session that its person proved a second factor just now. A password alone is
    /// no such proof, nor is the trust of a browser: what it is asked for is about MFA devices.
    fn remember_proof(
        &self,
        tx: &mut Tx<'_>,
        flow: &SignInFlow,
        session: &WebSessionId,
    ) -> Result<(), db::Error> {
        if flow.verified.iter().any(|method| method.is_mfa()) {
            store::sign_in::put_proof(tx, &self.permit, session, self.cx.now())?;
        }
        Ok(())
    }

    fn put_trust(
        &self,
        tx: &mut Tx<'_>,
        flow: &SignInFlow,
        user: &User,
        trust: Option<&TrustSecret>,
    ) -> Result<(), Failure> {
        let settings = settings_of(tx, &flow.instance_id)?;
        let (Some(secret), MfaMode::ContextAware) = (trust, settings.mode) else {
            return Ok(());
        };
        if flow.continuation.asks_for_fresh_proof() {
            return Ok(());
        }
        let days = base::Duration::from_days(i64::from(settings.trusted_days));
        let before = self.browser.trust.as_ref();
        let family = browser_family(self.cx.user_agent());
        Ok(store::sign_in::put_trust(
            tx,
            &self.permit,
            &user.id,
            (before, secret),
            (&family, self.cx.now().plus(days)),
        )?)
    }
}

const fn occasion(continuation: &Continuation) -> Occasion {
    match continuation {
        Continuation::RegisterDevice | Continuation::Confirm => Occasion::FreshProof,
        Continuation::Portal | Continuation::Authorize(_) | Continuation::Device(_) => {
            Occasion::SignIn
        }
    }
}
