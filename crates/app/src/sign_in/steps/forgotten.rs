//! The steps of a person who has forgotten their password.

use db::Tx;
use domain::Error;
use domain::sign_in::{Limit, Step, counted_address};
use store::mail::{MailRequest, RequestKind};

use super::{Advanced, StepOf, refused, wait};
use crate::Failure;
use crate::mail::requests::first_sign_ins_key;

impl StepOf {
    /// Shows the form that asks whose password was forgotten.
    pub(super) async fn forgotten(self) -> Result<Advanced, Error> {
        let (app, step) = (self.app.clone(), self);
        app.write("sign_in_forgotten", move |tx| {
            let mut flow = step.flow_again(tx)?;
            flow.step = Step::Forgotten;
            step.save(tx, &flow)?;
            Ok(Advanced::Next(None))
        })
        .await
    }

    /// Asks for a letter. Nobody is looked up here, so that neither words nor time tell whether
    /// there is such a user: a worker answers, or does not.
    pub(super) async fn send_letter(self, name: &str) -> Result<Advanced, Error> {
        let name = name.trim().to_owned();
        if name.is_empty() {
            return Ok(refused("Enter your user name."));
        }
        // AWS: user names have 128 characters at the most.
        if name.chars().count() > 128 || name.chars().any(char::is_control) {
            return Ok(refused("A user name has at most 128 characters."));
        }
        let store_id = &self.instance.identity_store_id;
        let request = self
            .app
            .mail_request(&self.cx, RequestKind::Forgotten, store_id, &name);
        let (app, step) = (self.app.clone(), self);
        app.write("sign_in_send_letter", move |tx| {
            let mut flow = step.flow_again(tx)?;
            if let Some(refusal) = step.count_letter(tx)? {
                return Ok(refusal);
            }
            store::mail::insert_request(tx, &step.permit, &request)?;
            flow.user_name.clone_from(&name);
            flow.step = Step::LetterSent;
            step.save(tx, &flow)?;
            Ok(Advanced::Next(None))
        })
        .await
    }

    /// Asks for a letter in case that this is a first sign-in. Who signs in is told nothing of it:
    /// where an address has asked for too many, there is none.
    pub(super) fn ask_for_first_letter(
        &self,
        tx: &mut Tx<'_>,
        request: &MailRequest,
    ) -> Result<(), Failure> {
        // A worker looks whether the user is there and has no password.
        if !store::sign_in::one_time_by_email(tx, &request.identity_store_id)? {
            return Ok(());
        }
        let now = self.cx.now();
        let key = first_sign_ins_key(self.cx.source_ip());
        let asked = store::sign_in::attempts(tx, &key)?;
        if Limit::LetterFromAddress.refused_until(asked, now).is_none()
            && store::mail::insert_request(tx, &self.permit, request)?
        {
            store::sign_in::put_attempts(tx, &self.permit, &key, Limit::failed(asked, now))?;
        }
        Ok(())
    }

    /// Counts a letter of this address; says how long to wait where there were too many.
    fn count_letter(&self, tx: &mut Tx<'_>) -> Result<Option<Advanced>, Failure> {
        let now = self.cx.now();
        let key = format!("letters-from:{}", counted_address(self.cx.source_ip()));
        let sent = store::sign_in::attempts(tx, &key)?;
        if let Some(until) = Limit::LetterFromAddress.refused_until(sent, now) {
            return Ok(Some(wait(until, now)));
        }
        store::sign_in::put_attempts(tx, &self.permit, &key, Limit::failed(sent, now))?;
        Ok(None)
    }
}
