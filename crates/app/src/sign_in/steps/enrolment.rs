//! The steps that register an MFA device: at a sign-in that demands one, or on the way from the
//! portal, after a fresh proof.

use base::{MfaDeviceId, Secret};
use db::Tx;
use domain::Error;
use domain::identity::{User, UserStatus};
use domain::mail::Noticed;
use domain::quota::Quota;
use domain::sign_in::{
    Continuation, DeviceKind, DeviceManagers, Digest, Gate, Method, MfaDevice, MfaMode,
    MfaSettings, SessionSecret, SignInFlow, Step, WithoutDevice, mfa_device_name,
};
use store::sign_in::HeldDevice;
use totp::{Seed, State};

use super::super::events::{Enrolment, Registration, registration_event};
use super::super::flows::session_of_flow;
use super::super::mfa::{AppSeed, Awaited, Factor, Registered, settings_of};
use super::super::no_flow;
use super::gate::Ending;
use super::second_factor::{parse, proved_user};
use super::{Advanced, StepOf, refused, wait};
use crate::Failure;

/// What RFC 4226 recommends for a seed; longer ones are more than people want to type.
const SEED_LENGTH: usize = 20;

const WRONG_CODE: &str = "That code is not the one that this app should show now. Check the time \
    of your telephone, wait for the next code and try again.";
const WRONG_KEY: &str = "The key or passkey could not be registered. Try again, or use another.";
const KNOWN_KEY: &str = "This key or passkey is registered already.";
const BAD_NAME: &str = "A device's name has at most 64 characters.";
const EXPIRED: &str = "This page is too old. Go back and begin again.";

/// What a person sent of a device that they register.
#[derive(Debug, Clone)]
pub struct NewDevice {
    /// What it is to be called; nothing for a name by its kind.
    pub name: String,
    /// What proves that they have it.
    pub proof: NewDeviceProof,
}

/// What proves that somebody has the device that they register.
#[derive(Debug, Clone)]
pub enum NewDeviceProof {
    /// The first code of an app.
    Code(Secret),
    /// What a browser's authenticator made, as JSON.
    Credential(String),
}

impl StepOf {
    /// Begins with a device of this kind.
    pub(super) async fn choose_device(self, factor: Factor) -> Result<Advanced, Error> {
        let seed = Seed::new(self.app.entropy().bytes::<SEED_LENGTH>());
        let (app, step) = (self.app.clone(), self);
        app.write("sign_in_choose_device", move |tx| {
            let mut flow = step.flow_again(tx)?;
            let (user, settings) = step.enrolling_user(tx, &flow)?;
            if !step.app.registrable(&settings).contains(&factor) {
                return Ok(refused("Devices of this kind cannot be registered."));
            }
            let held = store::sign_in::list_person_mfa_devices(tx, &user.id)?;
            if let Some(refusal) = step.over_quota(&held, factor) {
                return Ok(refusal);
            }
            let (next, awaited) = match factor {
                Factor::App => (Step::EnrolTotp, Awaited::Seed(AppSeed(seed.clone()))),
                Factor::Key => {
                    let party = step.app.relying_party().ok_or_else(|| no_flow(&flow.id))?;
                    let mut present = Vec::with_capacity(held.len());
                    for held in held.iter().filter(|held| !is_app(held)) {
                        present.push(step.app.open_credential(held)?);
                    }
                    let attestation = settings.attestation;
                    let ceremony = party.begin_registration(&user, &present, attestation)?;
                    (Step::EnrolKey, Awaited::Ceremony(ceremony))
                }
                Factor::RecoveryCode => return Ok(Advanced::Next(None)),
            };
            flow.step = next;
            step.save(tx, &flow)?;
            let now = step.cx.now();
            step.app
                .await_answer(tx, &step.permit, &flow, &awaited, now)?;
            step.record_registration(tx, &user, Registration::Started(factor))?;
            Ok(Advanced::Next(None))
        })
        .await
    }

    /// Back to the choice of a kind.
    pub(super) async fn back_to_choice(self) -> Result<Advanced, Error> {
        let (app, step) = (self.app.clone(), self);
        app.write("sign_in_back_to_choice", move |tx| {
            let mut flow = step.flow_again(tx)?;
            store::sign_in::delete_challenge(tx, &step.permit, &flow.id, flow.step)?;
            flow.step = Step::ChooseDevice;
            step.save(tx, &flow)?;
            Ok(Advanced::Next(None))
        })
        .await
    }

    /// Registers the device, once its first proof is right.
    pub(super) async fn new_device(self, new: NewDevice) -> Result<Advanced, Error> {
        let typed = new.name.trim();
        let name = mfa_device_name(typed);
        if name.is_none() && !typed.is_empty() {
            return Ok(refused(BAD_NAME));
        }
        let secret = SessionSecret::generate(self.app.entropy());
        let (app, step) = (self.app.clone(), self);
        app.write("sign_in_new_device", move |tx| {
            let now = step.cx.now();
            let flow = step.flow_again(tx)?;
            let (user, settings) = step.enrolling_user(tx, &flow)?;
            let counted = step.factor_counts(tx, &flow, &user)?;
            for counted in &counted {
                if let Some(until) = counted.limit.refused_until(counted.attempts, now) {
                    return Ok(wait(until, now));
                }
            }
            let awaited = step.app.awaited(tx, &flow, flow.step, now)?;
            let registered = match (awaited, &new.proof) {
                (Some(Awaited::Seed(AppSeed(seed))), NewDeviceProof::Code(typed)) => {
                    let taken = parse(typed)
                        .and_then(|code| seed.take(code, State::fresh(), now.seconds()));
                    let Some(state) = taken else {
                        step.count(tx, &counted)?;
                        return Ok(refused(WRONG_CODE));
                    };
                    Proved::App(seed, state)
                }
                (Some(Awaited::Ceremony(ceremony)), NewDeviceProof::Credential(answer)) => {
                    let party = step.app.relying_party().ok_or_else(|| no_flow(&flow.id))?;
                    match party.finish_registration(&ceremony.state, answer) {
                        Ok(registered) => Proved::Key(registered),
                        Err(_refused) => return Ok(refused(WRONG_KEY)),
                    }
                }
                _ => return Ok(refused(EXPIRED)),
            };
            let held = store::sign_in::list_person_mfa_devices(tx, &user.id)?;
            if !settings.may_register(registered.kind()) {
                return Ok(refused("Devices of this kind cannot be registered."));
            }
            if let Some(refusal) = step.over_quota(&held, registered.factor()) {
                return Ok(refusal);
            }
            step.insert_device(tx, flow, &user, (name.as_deref(), registered), &secret)
        })
        .await
    }

    fn insert_device(
        &self,
        tx: &mut Tx<'_>,
        mut flow: SignInFlow,
        user: &User,
        (name, proved): (Option<&str>, Proved),
        secret: &SessionSecret,
    ) -> Result<Advanced, Failure> {
        let (permit, now) = (&self.permit, self.cx.now());
        let (kind, factor, method) = (proved.kind(), proved.factor(), proved.method());
        let (plain, credential, state) = match proved {
            Proved::App(seed, state) => (seed.expose().to_vec(), None, state),
            Proved::Key(key) => {
                let plain = key.credential.into_bytes();
                (plain, Some(key.digest), State::fresh())
            }
        };
        if is_known(tx, credential.as_ref())? {
            return Ok(refused(KNOWN_KEY));
        }
        let held = HeldDevice {
            device: MfaDevice {
                id: MfaDeviceId::generate(self.app.entropy()),
                user_id: user.id.clone(),
                kind,
                name: name.unwrap_or(default_name(kind)).to_owned(),
                created_at: now,
                last_used_at: None,
            },
            sealed: self.app.seal_device(&plain)?,
            last_step: state.last_step,
            drift: state.drift,
        };
        store::sign_in::insert_person_mfa_device(tx, permit, &held, credential.as_ref())?;
        store::sign_in::delete_challenge(tx, permit, &flow.id, flow.step)?;
        self.record_registration(tx, user, Registration::Completed(factor, &held.device))?;
        let what = Noticed::MfaDeviceAdded(held.device.name);
        self.app
            .notify_of_device(tx, (&self.cx, permit), user, what)?;
        if flow.session_id.is_some() && flow.continuation == Continuation::RegisterDevice {
            flow.step = Step::Done;
            self.save(tx, &flow)?;
            return Ok(Advanced::Portal(None));
        }
        flow.verified.push(method);
        let ending = Ending {
            enrolment: Enrolment::Required,
            ..Ending::default()
        };
        self.open_session(tx, flow, user, secret, ending)
    }

    /// Who registers a device in this flow: whoever is signed in and manages their own, or whoever
    /// must register one to be let in. Nobody without a proof that this flow saw.
    fn enrolling_user(
        &self,
        tx: &mut Tx<'_>,
        flow: &SignInFlow,
    ) -> Result<(User, MfaSettings), Failure> {
        let settings = settings_of(tx, &flow.instance_id)?;
        if flow.session_id.is_none() {
            let user = proved_user(tx, flow)?;
            let demanded = settings.mode != MfaMode::Disabled
                && settings.without_device == WithoutDevice::Register
                && store::sign_in::list_person_mfa_devices(tx, &user.id)?.is_empty();
            return if demanded {
                Ok((user, settings))
            } else {
                Err(no_flow(&flow.id).into())
            };
        }
        let live = session_of_flow(tx, flow, &self.browser, self.cx.now())?;
        // What this flow proved, it proved of the session's person.
        if flow.verified.is_empty() || flow.user_id.as_ref() != Some(&live.person.user_id) {
            return Err(no_flow(&flow.id).into());
        }
        if settings.managers == DeviceManagers::Administrators {
            return Err(Error::denied("Your administrator manages MFA devices.").into());
        }
        let user = store::identity::find_user(tx, &flow.identity_store_id, &live.person.user_id)?;
        let user = user.filter(|user| user.status == UserStatus::Enabled);
        let user = user.ok_or_else(|| no_flow(&flow.id))?;
        // What opened the gate when the flow came by may not do so any more: since then the person
        // may have registered their first device elsewhere.
        let held = store::sign_in::list_person_mfa_devices(tx, &user.id)?;
        match self.gate(tx, flow, &user, (&settings, &held))? {
            Gate::Open | Gate::Register => Ok((user, settings)),
            Gate::Device(_) | Gate::Email | Gate::Closed => Err(no_flow(&flow.id).into()),
        }
    }

    fn over_quota(&self, held: &[HeldDevice], factor: Factor) -> Option<Advanced> {
        let apps = held.iter().filter(|held| is_app(held)).count();
        let (present, quota, of) = match factor {
            Factor::App => (apps, Quota::PersonMfaApps, "authenticator apps"),
            Factor::Key | Factor::RecoveryCode => {
                let keys = held.len().saturating_sub(apps);
                (keys, Quota::PersonMfaKeys, "security keys and passkeys")
            }
        };
        let most = self.app.quotas().size(quota);
        (present >= most).then(|| {
            Advanced::Refused(vec![format!(
                "You have {most} {of} already, which is the most. Remove one first."
            )])
        })
    }

    fn record_registration(
        &self,
        tx: &mut Tx<'_>,
        user: &User,
        registration: Registration<'_>,
    ) -> Result<(), db::Error> {
        let entropy = self.app.entropy();
        let event = registration_event(&self.cx, entropy, &self.instance, user, registration);
        store::audit::insert(tx, &event)
    }
}

/// A device that somebody showed to have.
enum Proved {
    App(Seed, State),
    Key(Registered),
}

impl Proved {
    const fn kind(&self) -> DeviceKind {
        match self {
            Self::App(..) => DeviceKind::AuthenticatorApp,
            Self::Key(registered) => registered.kind,
        }
    }

    const fn factor(&self) -> Factor {
        match self {
            Self::App(..) => Factor::App,
            Self::Key(_) => Factor::Key,
        }
    }

    const fn method(&self) -> Method {
        match self {
            Self::App(..) => Method::Totp,
            Self::Key(_) => Method::WebAuthn,
        }
    }
}

fn is_app(held: &HeldDevice) -> bool {
    held.device.kind == DeviceKind::AuthenticatorApp
}

fn is_known(tx: &mut Tx<'_>, credential: Option<&Digest>) -> Result<bool, db::Error> {
    match credential {
        Some(digest) => Ok(store::sign_in::find_mfa_device_of_credential(tx, digest)?.is_some()),
        None => Ok(false),
    }
}

const fn default_name(kind: DeviceKind) -> &'static str {
    match kind {
        DeviceKind::AuthenticatorApp => "Authenticator app",
        DeviceKind::SecurityKey => "Security key",
        DeviceKind::Passkey => "Passkey",
    }
}
