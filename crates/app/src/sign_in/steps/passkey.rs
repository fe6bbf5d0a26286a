//! Sign-in by a passkey alone: it says who it is, and that it verified them.

use db::Tx;
use domain::Error;
use domain::identity::UserStatus;
use domain::sign_in::{Method, SessionSecret, SignInFlow, Step};

use super::super::events::{Credential, Enrolment, Happened, Outcome};
use super::super::mfa::{Awaited, Claimed, Verification, settings_of, verifies_its_person};
use super::second_factor::{Verdict, judged};
use super::{Advanced, StepOf, refused, wait};
use crate::Failure;

/// The same words whether nobody has this passkey, they may not sign in, or it is not right.
const WRONG: &str = "No passkey was accepted. Try again, or sign in with your user name.";

impl StepOf {
    /// Asks for a passkey in place of user name and password, where the administrator allows it.
    pub(super) async fn begin_passkey(self) -> Result<Advanced, Error> {
        let (app, step) = (self.app.clone(), self);
        app.write("sign_in_begin_passkey", move |tx| {
            let mut flow = step.flow_again(tx)?;
            let settings = settings_of(tx, &flow.instance_id)?;
            if !step.app.may_use_passkey_alone(&settings) {
                return Ok(Advanced::Next(None));
            }
            flow.step = Step::Passkey;
            flow.user_name.clear();
            step.save(tx, &flow)?;
            step.challenge_passkey(tx, &flow)?;
            let happened = Happened {
                name: "CredentialChallenge",
                credential: Credential::Of(Method::WebAuthn),
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

    fn challenge_passkey(&self, tx: &mut Tx<'_>, flow: &SignInFlow) -> Result<(), Failure> {
        let Some(party) = self.app.relying_party() else {
            return Ok(());
        };
        let ceremony = party.begin_authentication(&[], Verification::Required)?;
        let (awaited, now) = (Awaited::Ceremony(ceremony), self.cx.now());
        self.app.await_answer(tx, &self.permit, flow, &awaited, now)
    }

    /// Judges a passkey.
    pub(super) async fn passkey(self, answer: String) -> Result<Advanced, Error> {
        let secret = SessionSecret::generate(self.app.entropy());
        let (app, step) = (self.app.clone(), self);
        app.write("sign_in_passkey", move |tx| {
            let mut flow = step.flow_again(tx)?;
            let settings = settings_of(tx, &flow.instance_id)?;
            if !step.app.may_use_passkey_alone(&settings) {
                return Ok(refused(WRONG));
            }
            let (now, counted) = (step.cx.now(), step.address_count(tx)?);
            if let Some(until) = counted.limit.refused_until(counted.attempts, now) {
                return Ok(wait(until, now));
            }
            let claimed = Claimed::parse(&answer);
            let held = match &claimed {
                Some(claimed) => {
                    store::sign_in::find_mfa_device_of_credential(tx, &claimed.digest)?
                }
                None => None,
            };
            let user = match &held {
                Some(held) => {
                    store::identity::find_user(tx, &flow.identity_store_id, &held.device.user_id)?
                }
                None => None,
            };
            let verdict = match (&claimed, &held, &user) {
                // Only a credential that was registered for this user says so itself, and only one
                // that verified its person is two factors.
                (Some(claimed), Some(held), Some(user))
                    if user.status == UserStatus::Enabled
                        && claimed.user.as_deref() == Some(user.id.as_str())
                        && verifies_its_person(&step.app.open_credential(held)?)? =>
                {
                    step.judge_assertion(tx, &flow, claimed, held)?
                }
                _ => Verdict::Wrong(WRONG),
            };
            match (verdict, user) {
                (Verdict::Right, Some(user)) => {
                    flow.user_id = Some(user.id.clone());
                    flow.user_name.clone_from(&user.user_name);
                    flow.verified = vec![Method::WebAuthn];
                    let happened = judged(Method::WebAuthn, Outcome::Success, &user);
                    step.record(tx, &flow, &happened)?;
                    step.sign_in(tx, flow, &user, &secret)
                }
                (verdict, user) => {
                    let outcome = match verdict {
                        Verdict::Cloned => Outcome::Cloned,
                        Verdict::Right | Verdict::Wrong(_) => Outcome::Failure,
                    };
                    let happened = Happened {
                        name: "CredentialVerification",
                        credential: Credential::Of(Method::WebAuthn),
                        outcome,
                        user: user.as_ref(),
                        session: None,
                        login_to: None,
                        enrolment: Enrolment::None,
                    };
                    step.record(tx, &flow, &happened)?;
                    step.count(tx, &[counted])?;
                    step.challenge_passkey(tx, &flow)?;
                    Ok(refused(WRONG))
                }
            }
        })
        .await
    }
}
