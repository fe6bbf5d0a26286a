//! The steps that prove and replace a password.

use base::Secret;
use db::Tx;
use domain::Error;
use domain::identity::{User, UserStatus};
use domain::sign_in::{
    Attempts, KNOWN_ADDRESS, Limit, LinkPurpose, Method, Password, PasswordRule, SessionSecret,
    SignInFlow, Step, counted_address,
};

use super::super::events::{Credential, Enrolment, Happened, Outcome, update_password_event};
use super::super::no_flow;
use super::super::passwords::{Outdated, Verified, hash, verify};
use super::{Advanced, Counted, StepOf, name_key, refused, wait};
use crate::Failure;

/// The same words, status and work whether the user name exists or not.
const WRONG: &str = "The user name or the password is not right.";

/// What an attempt is judged by. It stands counted as failed before the password is looked at,
/// so that attempts made at once cannot outrun the limits.
#[derive(Debug, Clone)]
struct Attempt {
    counted: Vec<Counted>,
    user: Option<User>,
    password: Option<Password>,
}

enum Opened {
    Attempt(Box<Attempt>),
    Wait(Advanced),
}

impl StepOf {
    pub(super) async fn password(self, password: Secret) -> Result<Advanced, Error> {
        let step = self.clone();
        let opened = self
            .app
            .write("count_sign_in_attempt", move |tx| step.open_attempt(tx))
            .await?;
        let attempt = match opened {
            Opened::Attempt(attempt) => attempt,
            Opened::Wait(advanced) => return Ok(advanced),
        };
        let cost = self.app.settings().passwords.cost;
        let stored = attempt.password.as_ref();
        let verified = verify(&password, stored.map(|stored| stored.hash.as_str()), cost).await?;
        let Verified::Yes { outdated } = verified else {
            let (app, step) = (self.app.clone(), self);
            return app
                .write("sign_in_wrong_password", move |tx| step.wrong(tx, &attempt))
                .await;
        };
        let renewed = match outdated {
            Outdated::No => None,
            Outdated::Yes => Some(hash(&password, self.app.entropy().bytes(), cost).await?),
        };
        let secret = SessionSecret::generate(self.app.entropy());
        let (app, step) = (self.app.clone(), self);
        app.write("sign_in_password", move |tx| {
            step.right(tx, &attempt, renewed.as_deref(), &secret)
        })
        .await
    }

    fn open_attempt(&self, tx: &mut Tx<'_>) -> Result<Opened, Failure> {
        let now = self.cx.now();
        let flow = self.flow_again(tx)?;
        let store_id = &flow.identity_store_id;
        let user = store::identity::find_user_by_name(tx, store_id, &flow.user_name)?
            .filter(|user| user.status == UserStatus::Enabled);
        let address = counted_address(self.cx.source_ip());
        let known = match &user {
            Some(user) => {
                let since = now.minus(KNOWN_ADDRESS);
                store::sign_in::is_known_address(tx, &user.id, &address, since)?
            }
            None => false,
        };
        let name = name_key(store_id, &flow.user_name);
        let by_name = if known {
            (format!("{name}@{address}"), Limit::UserNameAtKnownAddress)
        } else {
            (name, Limit::UserName)
        };
        let by_address = (format!("address:{address}"), Limit::Address);
        let mut counted = Vec::with_capacity(2);
        for (key, limit) in [by_name, by_address] {
            let attempts = store::sign_in::attempts(tx, &key)?;
            if let Some(until) = limit.refused_until(attempts, now) {
                if self.is_first_refused(tx, &key, attempts)? {
                    self.record(tx, &flow, &verification(Outcome::Failure, user.as_ref()))?;
                }
                return Ok(Opened::Wait(wait(until, now)));
            }
            counted.push(Counted {
                key,
                limit,
                attempts,
            });
        }
        for counted in &counted {
            let failed = Limit::failed(counted.attempts, now);
            store::sign_in::put_attempts(tx, &self.permit, &counted.key, failed)?;
        }
        let password = match &user {
            Some(user) => store::sign_in::find_password(tx, &user.id)?,
            None => None,
        };
        Ok(Opened::Attempt(Box::new(Attempt {
            counted,
            user,
            password: password.filter(|password| {
                password
                    .one_time
                    .is_none_or(|one_time| one_time.expires_at > now)
            }),
        })))
    }

    /// Whether of the attempts that are refused unread in this wait this is the first: strangers
    /// must not fill the trail with the others.
    fn is_first_refused(
        &self,
        tx: &mut Tx<'_>,
        key: &str,
        waiting: Attempts,
    ) -> Result<bool, Failure> {
        let key = format!("refused:{key}");
        let before = store::sign_in::attempts(tx, &key)?;
        if before.failures > 0 && before.last_at >= waiting.last_at {
            return Ok(false);
        }
        let noted = Limit::failed(before, self.cx.now());
        store::sign_in::put_attempts(tx, &self.permit, &key, noted)?;
        Ok(true)
    }

    fn wrong(&self, tx: &mut Tx<'_>, attempt: &Attempt) -> Result<Advanced, Failure> {
        let happened = verification(Outcome::Failure, attempt.user.as_ref());
        self.record(tx, &self.flow, &happened)?;
        Ok(refused(WRONG))
    }

    /// The password was right: what it was checked against must still be so.
    fn right(
        &self,
        tx: &mut Tx<'_>,
        attempt: &Attempt,
        renewed: Option<&str>,
        secret: &SessionSecret,
    ) -> Result<Advanced, Failure> {
        let (Some(user), Some(password)) = (&attempt.user, &attempt.password) else {
            return self.wrong(tx, attempt);
        };
        let mut flow = self.flow_again(tx)?;
        let still = store::identity::find_user(tx, &flow.identity_store_id, &user.id)?;
        let still = still.filter(|user| user.status == UserStatus::Enabled);
        let same = store::sign_in::find_password(tx, &user.id)?.as_ref() == Some(password);
        let (Some(user), true) = (still, same) else {
            return self.wrong(tx, attempt);
        };
        self.uncount(tx, attempt)?;
        if let Some(new) = renewed {
            store::sign_in::rehash_password(tx, &self.permit, &user.id, &password.hash, new)?;
        }
        flow.user_id = Some(user.id.clone());
        flow.verified = vec![Method::Password];
        self.record(tx, &flow, &verification(Outcome::Success, Some(&user)))?;
        if password.one_time.is_some() {
            flow.step = Step::NewPassword;
            flow.password_changed_at = Some(password.changed_at);
            self.save(tx, &flow)?;
            return Ok(Advanced::Next(None));
        }
        self.sign_in(tx, flow, &user, secret)
    }

    fn uncount(&self, tx: &mut Tx<'_>, attempt: &Attempt) -> Result<(), db::Error> {
        for counted in &attempt.counted {
            if counted.limit == Limit::Address {
                // Only this attempt: one good password must not buy an address new guesses.
                store::sign_in::subtract_attempt(tx, &self.permit, &counted.key)?;
            } else {
                store::sign_in::delete_attempts(tx, &self.permit, &counted.key)?;
            }
        }
        Ok(())
    }

    pub(super) async fn new_password(
        self,
        chosen: Secret,
        again: &Secret,
    ) -> Result<Advanced, Error> {
        let step = self.clone();
        let (user, former) = self
            .app
            .read("former_passwords", move |tx| {
                let flow = step.flow_again(tx)?;
                let (user, one_time) = step.proved(tx, &flow)?;
                let mut hashes = store::sign_in::chosen_hashes(tx, &user.id)?;
                hashes.push(one_time.hash);
                Ok((user, hashes))
            })
            .await?;
        let about = (&user, &self.instance);
        let mut reasons = self.app.password_reasons(&chosen, again, about);
        if reasons.is_empty() && self.app.is_one_of(&chosen, &former).await? {
            reasons.push(PasswordRule::NotReused.to_string());
        }
        if !reasons.is_empty() {
            return Ok(Advanced::Refused(reasons));
        }
        let cost = self.app.settings().passwords.cost;
        let password = Password {
            hash: hash(&chosen, self.app.entropy().bytes(), cost).await?,
            one_time: None,
            changed_at: self.cx.now(),
        };
        let secret = SessionSecret::generate(self.app.entropy());
        let (app, step) = (self.app.clone(), self);
        app.write("sign_in_new_password", move |tx| {
            let mut flow = step.flow_again(tx)?;
            let (user, _) = step.proved(tx, &flow)?;
            store::sign_in::put_password(tx, &step.permit, &user.id, &password)?;
            // Whoever reads the mailbox later must not replace what was chosen now.
            let (purpose, now) = (LinkPurpose::ResetPassword, step.cx.now());
            store::sign_in::use_links(tx, &step.permit, &user.id, purpose, now)?;
            let entropy = step.app.entropy();
            let event = update_password_event(&step.cx, entropy, &step.instance, &user);
            store::audit::insert(tx, &event)?;
            step.tell_of_password(tx, &user)?;
            flow.password_changed_at = None;
            step.sign_in(tx, flow, &user, &secret)
        })
        .await
    }

    /// The user whose one-time password this flow proved, while it is still theirs.
    fn proved(&self, tx: &mut Tx<'_>, flow: &SignInFlow) -> Result<(User, Password), Failure> {
        let ended = || no_flow(&flow.id);
        let id = flow.user_id.as_ref().ok_or_else(ended)?;
        let user = store::identity::find_user(tx, &flow.identity_store_id, id)?
            .filter(|user| user.status == UserStatus::Enabled)
            .ok_or_else(ended)?;
        let now = self.cx.now();
        let password = store::sign_in::find_password(tx, id)?
            .filter(|password| Some(password.changed_at) == flow.password_changed_at)
            .filter(|password| {
                password
                    .one_time
                    .is_some_and(|one_time| one_time.expires_at > now)
            })
            .ok_or_else(ended)?;
        Ok((user, password))
    }
}

const fn verification(outcome: Outcome, user: Option<&User>) -> Happened<'_> {
    Happened {
        name: "CredentialVerification",
        credential: Credential::Of(Method::Password),
        outcome,
        user,
        session: None,
        login_to: None,
        enrolment: Enrolment::None,
    }
}
