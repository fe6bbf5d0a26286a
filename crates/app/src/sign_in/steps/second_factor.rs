//! The steps that prove a second factor: codes of apps, keys, e-mailed codes, recovery codes.
//!
//! A proof is judged and counted in one transaction, so that attempts made at once can neither
//! outrun the limits nor use one code twice.

use base::{Secret, UserId};
use db::Tx;
use domain::Error;
use domain::identity::{User, UserStatus};
use domain::mail::Letter;
use domain::sign_in::{
    DeviceKind, EMAIL_CODE, EMAIL_CODE_ATTEMPTS, EMAIL_CODE_PACE, Gate, KNOWN_ADDRESS, Limit,
    Method, RecoveryCode, SessionSecret, SignInFlow, Step, TrustSecret, WRONG_CODES_BEFORE_RESYNC,
    counted_address, email_code,
};
use store::sign_in::HeldDevice;
use totp::{Code, Seed, State};

use super::super::events::{Credential, Enrolment, Happened, Outcome};
use super::super::mfa::{
    Awaited, Beside, Claimed, EmailedCode, Factor, Refused, Verification, settings_of,
};
use super::super::no_flow;
use super::gate::Ending;
use super::{Advanced, Counted, StepOf, refused, wait};
use crate::Failure;
use crate::mail::links::address_of;

const WRONG_CODE: &str = "That code is not right, or it was used already. Wait for the next one.";
const WRONG_CODES: &str = "Those are not two codes that follow each other. Wait for a new code, and for the one after it.";
const WRONG_KEY: &str = "That key or passkey was not accepted.";
const CLONED_KEY: &str = "This key was refused, because there seems to be a copy of it. Tell your \
    administrator.";
const WRONG_EMAILED: &str = "That code is not right.";
const NO_EMAILED: &str = "That code works no more. Have a new one sent.";
const WRONG_RECOVERY: &str = "That recovery code is not right, or it works no more.";
const SIX_DIGITS: &str = "Enter six digits.";

/// Something that proves a second factor, with whether the browser is to be trusted for it.
#[derive(Debug, Clone)]
pub struct SecondFactor {
    /// What was sent.
    pub proof: FactorProof,
    /// The secret of a browser that is to be trusted from now on.
    pub trust: Option<TrustSecret>,
}

/// What proves a second factor.
#[derive(Debug, Clone)]
pub enum FactorProof {
    /// A code: of an app, or from an e-mail, as the step asks.
    Code(Secret),
    /// Two codes of an app.
    TwoCodes(Secret, Secret),
    /// What a browser's authenticator signed, as JSON.
    Assertion(String),
    /// A code of an administrator.
    Recovery(Secret),
}

/// What came of judging a proof.
pub(super) enum Verdict {
    Right,
    Wrong(&'static str),
    Cloned,
}

impl StepOf {
    /// Judges a second factor.
    pub(super) async fn second_factor(self, factor: SecondFactor) -> Result<Advanced, Error> {
        let secret = SessionSecret::generate(self.app.entropy());
        let (app, step) = (self.app.clone(), self);
        app.write("sign_in_second_factor", move |tx| {
            let flow = step.flow_again(tx)?;
            let user = proved_user(tx, &flow)?;
            let counted = step.factor_counts(tx, &flow, &user)?;
            let now = step.cx.now();
            for counted in &counted {
                if let Some(until) = counted.limit.refused_until(counted.attempts, now) {
                    return Ok(wait(until, now));
                }
            }
            if flow.step == Step::EmailCode && step.wants_more_than_mail(tx, &flow, &user)? {
                return step.sign_in(tx, flow, &user, &secret);
            }
            let (method, verdict) = step.judge(tx, &flow, &user, &factor.proof)?;
            match verdict {
                Verdict::Right => {
                    let trust = factor.trust.as_ref();
                    step.passed(tx, flow, &user, &counted, (method, &secret, trust))
                }
                Verdict::Wrong(why) => {
                    step.failed(tx, flow, &user, &counted, (method, Outcome::Failure, why))
                }
                Verdict::Cloned => {
                    let failed = (method, Outcome::Cloned, CLONED_KEY);
                    step.failed(tx, flow, &user, &counted, failed)
                }
            }
        })
        .await
    }

    /// Whether a code from an e-mail is not enough any more: the person may have registered their
    /// first device since it was sent.
    fn wants_more_than_mail(
        &self,
        tx: &mut Tx<'_>,
        flow: &SignInFlow,
        user: &User,
    ) -> Result<bool, Failure> {
        let settings = settings_of(tx, &flow.instance_id)?;
        let held = store::sign_in::list_person_mfa_devices(tx, &user.id)?;
        let gate = self.gate(tx, flow, user, (&settings, &held))?;
        Ok(!matches!(gate, Gate::Open | Gate::Email))
    }

    fn judge(
        &self,
        tx: &mut Tx<'_>,
        flow: &SignInFlow,
        user: &User,
        proof: &FactorProof,
    ) -> Result<(Method, Verdict), Failure> {
        let now = self.cx.now().seconds();
        Ok(match (flow.step, proof) {
            (Step::Totp, FactorProof::Code(typed)) => {
                let verdict = match parse(typed) {
                    None => Verdict::Wrong(SIX_DIGITS),
                    Some(code) => {
                        let take = |seed: &Seed, state| seed.take(code, state, now);
                        self.judge_app(tx, user, WRONG_CODE, take)?
                    }
                };
                (Method::Totp, verdict)
            }
            (Step::ResyncTotp, FactorProof::TwoCodes(first, second)) => {
                let verdict = match parse(first).zip(parse(second)) {
                    None => Verdict::Wrong(SIX_DIGITS),
                    Some((first, second)) => {
                        let take = |seed: &Seed, state| seed.take_two(first, second, state, now);
                        self.judge_app(tx, user, WRONG_CODES, take)?
                    }
                };
                (Method::ResyncTotp, verdict)
            }
            (Step::SecurityKey, FactorProof::Assertion(answer)) => {
                (Method::WebAuthn, self.judge_key(tx, flow, user, answer)?)
            }
            (Step::EmailCode, FactorProof::Code(typed)) => {
                (Method::EmailOtp, self.judge_emailed(tx, flow, typed)?)
            }
            (Step::RecoveryCode, FactorProof::Recovery(typed)) => {
                (Method::RecoveryCode, self.judge_recovery(tx, user, typed)?)
            }
            _ => return Err(no_flow(&flow.id).into()),
        })
    }

    /// Judges codes by every app of the user, one after the other, whichever they are of.
    fn judge_app(
        &self,
        tx: &mut Tx<'_>,
        user: &User,
        wrong: &'static str,
        take: impl Fn(&Seed, State) -> Option<State>,
    ) -> Result<Verdict, Failure> {
        let mut taken = None;
        for held in store::sign_in::list_person_mfa_devices(tx, &user.id)? {
            if held.device.kind != DeviceKind::AuthenticatorApp {
                continue;
            }
            let seed = Seed::new(self.app.open_device(&held)?);
            let state = State {
                last_step: held.last_step,
                drift: held.drift,
            };
            if let Some(state) = take(&seed, state) {
                taken = Some((held.device.id, state));
            }
        }
        let Some((id, State { last_step, drift })) = taken else {
            return Ok(Verdict::Wrong(wrong));
        };
        let now = self.cx.now();
        store::sign_in::use_authenticator_app(tx, &self.permit, &id, (last_step, drift), now)?;
        Ok(Verdict::Right)
    }

    fn judge_key(
        &self,
        tx: &mut Tx<'_>,
        flow: &SignInFlow,
        user: &User,
        answer: &str,
    ) -> Result<Verdict, Failure> {
        let wrong = Ok(Verdict::Wrong(WRONG_KEY));
        let Some(claimed) = Claimed::parse(answer) else {
            return wrong;
        };
        if claimed
            .user
            .as_deref()
            .is_some_and(|claimed| claimed != user.id.as_str())
        {
            return wrong;
        }
        let found = store::sign_in::find_mfa_device_of_credential(tx, &claimed.digest)?;
        match found.filter(|held| held.device.user_id == user.id) {
            Some(held) => self.judge_assertion(tx, flow, &claimed, &held),
            None => wrong,
        }
    }

    /// Judges a signature by the challenge of the step, which is good for one answer.
    pub(super) fn judge_assertion(
        &self,
        tx: &mut Tx<'_>,
        flow: &SignInFlow,
        claimed: &Claimed,
        held: &HeldDevice,
    ) -> Result<Verdict, Failure> {
        let now = self.cx.now();
        let awaited = self.app.awaited(tx, flow, flow.step, now)?;
        store::sign_in::delete_challenge(tx, &self.permit, &flow.id, flow.step)?;
        let (Some(Awaited::Ceremony(ceremony)), Some(party)) = (awaited, self.app.relying_party())
        else {
            return Ok(Verdict::Wrong(WRONG_KEY));
        };
        let credential = self.app.open_credential(held)?;
        let beside = if flow.verified.contains(&Method::Password) {
            Beside::Password
        } else {
            Beside::Nothing
        };
        match party.finish_authentication(&ceremony.state, (claimed, beside), &credential) {
            Ok(credential) => {
                let sealed = self.app.seal_device(credential.as_bytes())?;
                let id = &held.device.id;
                store::sign_in::use_security_key(tx, &self.permit, id, &sealed, now)?;
                Ok(Verdict::Right)
            }
            Err(Refused::Wrong) => Ok(Verdict::Wrong(WRONG_KEY)),
            Err(Refused::Cloned) => {
                tracing::warn!(device = %held.device.id, "the counter of a key did not go on");
                Ok(Verdict::Cloned)
            }
        }
    }

    fn judge_emailed(
        &self,
        tx: &mut Tx<'_>,
        flow: &SignInFlow,
        typed: &Secret,
    ) -> Result<Verdict, Failure> {
        let awaited = self.app.awaited(tx, flow, Step::EmailCode, self.cx.now())?;
        let Some(Awaited::Code(emailed)) = awaited else {
            return Ok(Verdict::Wrong(NO_EMAILED));
        };
        let EmailedCode { code, failures, .. } = emailed;
        if failures >= EMAIL_CODE_ATTEMPTS {
            return Ok(Verdict::Wrong(NO_EMAILED));
        }
        if !code.matches(&without_blanks(typed)) {
            store::sign_in::fail_challenge(tx, &self.permit, &flow.id, Step::EmailCode)?;
            return Ok(Verdict::Wrong(WRONG_EMAILED));
        }
        store::sign_in::delete_challenge(tx, &self.permit, &flow.id, Step::EmailCode)?;
        Ok(Verdict::Right)
    }

    fn judge_recovery(
        &self,
        tx: &mut Tx<'_>,
        user: &User,
        typed: &Secret,
    ) -> Result<Verdict, Failure> {
        let kept = store::sign_in::find_recovery_code(tx, &user.id, self.cx.now())?;
        let (Some(kept), Some(code)) = (kept, RecoveryCode::parse(typed.expose())) else {
            return Ok(Verdict::Wrong(WRONG_RECOVERY));
        };
        if !kept.matches(&code.digest()) {
            return Ok(Verdict::Wrong(WRONG_RECOVERY));
        }
        store::sign_in::delete_recovery_code(tx, &self.permit, &user.id)?;
        Ok(Verdict::Right)
    }

    fn passed(
        &self,
        tx: &mut Tx<'_>,
        mut flow: SignInFlow,
        user: &User,
        counted: &[Counted],
        (method, secret, trust): (Method, &SessionSecret, Option<&TrustSecret>),
    ) -> Result<Advanced, Failure> {
        for counted in counted {
            // One good code must not buy an address new guesses.
            if counted.limit == Limit::SecondFactor {
                store::sign_in::delete_attempts(tx, &self.permit, &counted.key)?;
            }
        }
        if method == Method::EmailOtp {
            store::sign_in::delete_attempts(tx, &self.permit, &sent_key(user))?;
        }
        self.record(tx, &flow, &judged(method, Outcome::Success, user))?;
        flow.verified.push(method);
        let ending = Ending {
            trust,
            ..Ending::default()
        };
        self.open_session(tx, flow, user, secret, ending)
    }

    fn failed(
        &self,
        tx: &mut Tx<'_>,
        flow: SignInFlow,
        user: &User,
        counted: &[Counted],
        (method, outcome, why): (Method, Outcome, &'static str),
    ) -> Result<Advanced, Failure> {
        self.count(tx, counted)?;
        self.record(tx, &flow, &judged(method, outcome, user))?;
        let is_lost = counted.iter().any(|counted| {
            let failures = Limit::failed(counted.attempts, self.cx.now()).failures;
            counted.limit == Limit::SecondFactor && failures >= WRONG_CODES_BEFORE_RESYNC
        });
        match method {
            Method::Totp if is_lost => {
                self.ask(tx, flow, user, (Step::ResyncTotp, Method::ResyncTotp))
            }
            Method::WebAuthn => {
                // A challenge is answered once, rightly or wrongly: here is the next.
                let held = store::sign_in::list_person_mfa_devices(tx, &user.id)?;
                self.challenge_key(tx, &flow, &held)?;
                Ok(refused(why))
            }
            _ => Ok(refused(why)),
        }
    }

    /// Counts a failure.
    pub(super) fn count(&self, tx: &mut Tx<'_>, counted: &[Counted]) -> Result<(), db::Error> {
        for counted in counted {
            let failed = Limit::failed(counted.attempts, self.cx.now());
            store::sign_in::put_attempts(tx, &self.permit, &counted.key, failed)?;
        }
        Ok(())
    }

    /// What failures of this user's second factors are counted under: one count for all factors,
    /// and one for the address. At addresses where the user has signed in before they are counted
    /// apart, and recovery codes are everywhere: whoever knows the password must not be able to hold
    /// its owner out.
    pub(super) fn factor_counts(
        &self,
        tx: &mut Tx<'_>,
        flow: &SignInFlow,
        user: &User,
    ) -> Result<Vec<Counted>, Failure> {
        let key = match flow.step {
            Step::RecoveryCode => recovery_key(&user.id),
            _ => factor_key(&user.id),
        };
        let address = counted_address(self.cx.source_ip());
        let since = self.cx.now().minus(KNOWN_ADDRESS);
        let key = if store::sign_in::is_known_address(tx, &user.id, &address, since)? {
            format!("{key}@{address}")
        } else {
            key
        };
        let own = counted(tx, key, Limit::SecondFactor)?;
        Ok(vec![own, self.address_count(tx)?])
    }

    /// What failures from this address are counted under.
    pub(super) fn address_count(&self, tx: &mut Tx<'_>) -> Result<Counted, Failure> {
        let address = counted_address(self.cx.source_ip());
        counted(tx, format!("address:{address}"), Limit::Address)
    }

    /// Goes on by another factor.
    pub(super) async fn use_factor(self, factor: Factor) -> Result<Advanced, Error> {
        let (app, step) = (self.app.clone(), self);
        app.write("sign_in_use_factor", move |tx| {
            let mut flow = step.flow_again(tx)?;
            let user = proved_user(tx, &flow)?;
            let held = store::sign_in::list_person_mfa_devices(tx, &user.id)?;
            let has =
                |kind_of: fn(DeviceKind) -> bool| held.iter().any(|held| kind_of(held.device.kind));
            match factor {
                Factor::App if has(|kind| kind == DeviceKind::AuthenticatorApp) => {
                    step.ask(tx, flow, &user, (Step::Totp, Method::Totp))
                }
                Factor::Key if has(|kind| kind != DeviceKind::AuthenticatorApp) => {
                    step.ask_for_key(tx, flow, &user, &held)
                }
                Factor::RecoveryCode => {
                    flow.step = Step::RecoveryCode;
                    step.save(tx, &flow)?;
                    Ok(Advanced::Next(None))
                }
                Factor::App | Factor::Key => Ok(Advanced::Next(None)),
            }
        })
        .await
    }

    pub(super) fn ask_for_key(
        &self,
        tx: &mut Tx<'_>,
        mut flow: SignInFlow,
        user: &User,
        held: &[HeldDevice],
    ) -> Result<Advanced, Failure> {
        flow.step = Step::SecurityKey;
        self.challenge_key(tx, &flow, held)?;
        self.ask(tx, flow, user, (Step::SecurityKey, Method::WebAuthn))
    }

    fn challenge_key(
        &self,
        tx: &mut Tx<'_>,
        flow: &SignInFlow,
        held: &[HeldDevice],
    ) -> Result<(), Failure> {
        let Some(party) = self.app.relying_party() else {
            return Ok(());
        };
        let mut credentials = Vec::with_capacity(held.len());
        for held in held {
            if held.device.kind != DeviceKind::AuthenticatorApp {
                credentials.push(self.app.open_credential(held)?);
            }
        }
        let ceremony = party.begin_authentication(&credentials, Verification::Preferred)?;
        let awaited = Awaited::Ceremony(ceremony);
        let now = self.cx.now();
        self.app.await_answer(tx, &self.permit, flow, &awaited, now)
    }

    /// Sends a code, unless too many were sent; the page offers to send another.
    pub(super) fn ask_for_email_code(
        &self,
        tx: &mut Tx<'_>,
        mut flow: SignInFlow,
        user: &User,
    ) -> Result<Advanced, Failure> {
        flow.step = Step::EmailCode;
        // Where none is sent now, none that was sent before is waited for.
        store::sign_in::delete_challenge(tx, &self.permit, &flow.id, Step::EmailCode)?;
        if self.may_send(tx, user)?.is_none() {
            self.send_code(tx, &flow, user)?;
        }
        self.ask(tx, flow, user, (Step::EmailCode, Method::EmailOtp))
    }

    /// Sends the code once more, and another one at that.
    pub(super) async fn resend_code(self) -> Result<Advanced, Error> {
        let (app, step) = (self.app.clone(), self);
        app.write("sign_in_resend_code", move |tx| {
            let now = step.cx.now();
            let flow = step.flow_again(tx)?;
            let user = proved_user(tx, &flow)?;
            if let Some(Awaited::Code(emailed)) =
                step.app.awaited(tx, &flow, Step::EmailCode, now)?
            {
                let again_at = emailed.sent_at.plus(EMAIL_CODE_PACE);
                if again_at > now {
                    return Ok(wait(again_at, now));
                }
            }
            if let Some(refusal) = step.may_send(tx, &user)? {
                return Ok(refusal);
            }
            step.send_code(tx, &flow, &user)?;
            Ok(Advanced::Next(None))
        })
        .await
    }

    fn may_send(&self, tx: &mut Tx<'_>, user: &User) -> Result<Option<Advanced>, Failure> {
        let now = self.cx.now();
        let sent = store::sign_in::attempts(tx, &sent_key(user))?;
        let until = Limit::EmailSent.refused_until(sent, now);
        Ok(until.map(|until| wait(until, now)))
    }

    fn send_code(&self, tx: &mut Tx<'_>, flow: &SignInFlow, user: &User) -> Result<(), Failure> {
        let Some(to) = address_of(user) else {
            return Ok(());
        };
        let (permit, now) = (&self.permit, self.cx.now());
        let sent = store::sign_in::attempts(tx, &sent_key(user))?;
        store::sign_in::put_attempts(tx, permit, &sent_key(user), Limit::failed(sent, now))?;
        let code = email_code(self.app.entropy());
        let letter = Letter::SignInCode {
            user_name: user.user_name.clone(),
            code: code.clone(),
            expires_at: now.plus(EMAIL_CODE),
        };
        self.app.post(tx, permit, now, &to, &letter)?;
        let awaited = Awaited::Code(EmailedCode {
            code,
            failures: 0,
            sent_at: now,
        });
        self.app.await_answer(tx, permit, flow, &awaited, now)
    }
}

/// The user whose password, or more, this flow proved, while that still holds.
pub(super) fn proved_user(tx: &mut Tx<'_>, flow: &SignInFlow) -> Result<User, Failure> {
    let ended = || no_flow(&flow.id);
    let id = flow.user_id.as_ref().ok_or_else(ended)?;
    let user = store::identity::find_user(tx, &flow.identity_store_id, id)?
        .filter(|user| user.status == UserStatus::Enabled)
        .ok_or_else(ended)?;
    let password = store::sign_in::find_password(tx, id)?;
    let same = password.map(|password| password.changed_at) == flow.password_changed_at;
    if same && !flow.verified.is_empty() {
        Ok(user)
    } else {
        Err(ended().into())
    }
}

fn counted(tx: &mut Tx<'_>, key: String, limit: Limit) -> Result<Counted, Failure> {
    let attempts = store::sign_in::attempts(tx, &key)?;
    Ok(Counted {
        key,
        limit,
        attempts,
    })
}

/// What came of judging a factor, for the trail.
pub(super) const fn judged(method: Method, outcome: Outcome, user: &User) -> Happened<'_> {
    Happened {
        name: "CredentialVerification",
        credential: Credential::Of(method),
        outcome,
        user: Some(user),
        session: None,
        login_to: None,
        enrolment: Enrolment::None,
    }
}

/// What wrong second factors of a user are counted under.
pub(in crate::sign_in) fn factor_key(user: &UserId) -> String {
    format!("mfa:{user}")
}

/// What wrong recovery codes of a user are counted under.
pub(in crate::sign_in) fn recovery_key(user: &UserId) -> String {
    format!("mfa-recovery:{user}")
}

fn sent_key(user: &User) -> String {
    format!("mfa-mail:{}", user.id)
}

/// Apps show codes as two groups, and people type them so.
fn without_blanks(typed: &Secret) -> String {
    typed
        .expose()
        .chars()
        .filter(|c| !c.is_whitespace())
        .take(16)
        .collect()
}

/// A code of an app, where it is one.
pub(super) fn parse(typed: &Secret) -> Option<Code> {
    Code::parse(&without_blanks(typed)).ok()
}
