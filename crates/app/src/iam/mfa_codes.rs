//! One-time codes of MFA devices: what enables a device, sets its clock, and proves a second
//! factor.
//!
//! Every attempt is counted in the transaction that judges it, so that attempts made at once can
//! neither outrun the limit nor use one code twice.

use base::Timestamp;
use db::Tx;
use domain::iam::{MfaDevice, mfa_holder_id};
use domain::quota::Quota;
use domain::sign_in::Limit;
use domain::{Actor, Error, Kind, Permit};
use store::iam::MfaSecret;
use totp::{Code, Seed, State};

use super::check_owner;
use super::documents::exceeded;
use super::mfa_devices::device_of;
use crate::keyring::Purpose;
use crate::{App, Cx, Failure};

/// What became of codes that somebody gave.
enum Verdict {
    Taken,
    Wrong,
    TooMany,
}

impl App {
    /// Gives a device to a user of the caller's account: two codes that follow each other prove
    /// that somebody has it.
    pub async fn enable_mfa_device(
        &self,
        cx: &Cx,
        user: &str,
        serial: String,
        codes: (&str, &str),
    ) -> Result<(), Error> {
        let quotas = self.quotas();
        let codes = (parse(codes.0)?, parse(codes.1)?);
        let (app, now) = (self.clone(), cx.now());
        let action = "iam:EnableMFADevice";
        let name = own_root(cx, user);
        let (owner, permit) = self.authorized_owner(cx, action, name).await?;
        self.judged_change(cx, permit, move |tx, permit| {
            let owner = &owner;
            check_owner(tx, owner)?;
            let missing = || Error::not_found(Kind::MfaDevice, &serial);
            let found = store::iam::find_mfa_device(tx, &serial)?
                .filter(|(device, _)| device.account == *owner.account())
                .ok_or_else(missing)?;
            if found.0.enabled.is_some() {
                // AWS: the wording is unconfirmed.
                let message = format!("MFA device {serial} is already in use.");
                return Err(Error::conflict(Kind::MfaDevice, message).into());
            }
            let devices = store::iam::mfa_devices_of(tx, owner.holder_id())?;
            if devices.len() >= quotas.size(Quota::IamMfaDevices) {
                return Err(
                    exceeded("MFADevicesPerUser", quotas.size(Quota::IamMfaDevices)).into(),
                );
            }
            let take = |seed: &Seed, state| seed.take_two(codes.0, codes.1, state, now.seconds());
            let verdict = app.judge(tx, permit, &found, now, take)?;
            if matches!(verdict, Verdict::Taken) {
                store::iam::enable_mfa_device(tx, permit, &serial, owner.holder_id(), now)?;
            }
            Ok(verdict)
        })
        .await
    }

    /// Learns by two codes that follow each other how far a device's clock is off.
    pub async fn resync_mfa_device(
        &self,
        cx: &Cx,
        user: &str,
        serial: String,
        codes: (&str, &str),
    ) -> Result<(), Error> {
        let codes = (parse(codes.0)?, parse(codes.1)?);
        let (app, now) = (self.clone(), cx.now());
        let action = "iam:ResyncMFADevice";
        let name = own_root(cx, user);
        let (owner, permit) = self.authorized_owner(cx, action, name).await?;
        self.judged_change(cx, permit, move |tx, permit| {
            let found = device_of(tx, &owner, &serial)?;
            let take = |seed: &Seed, state| seed.take_two(codes.0, codes.1, state, now.seconds());
            app.judge(tx, permit, &found, now, take)
        })
        .await
    }

    /// Whether a user or root proves a second factor: a device of theirs and the code that it
    /// shows. A code is good once; after a few wrong ones there is a wait.
    pub async fn verify_mfa(
        &self,
        actor: &Actor,
        serial: &str,
        code: &str,
        now: Timestamp,
    ) -> Result<(), Error> {
        // AWS: both wordings, the two blanks among them, are STS's.
        let not_theirs = || {
            Error::denied(
                "MultiFactorAuthentication failed, unable to validate MFA code.  Please verify \
                 your MFA serial number is valid and associated with this user.",
            )
        };
        let wrong = || {
            Error::denied("MultiFactorAuthentication failed with invalid MFA one time pass code. ")
        };
        let (Some(account), Some(holder)) = (actor.account(), mfa_holder_id(actor)) else {
            return Err(not_theirs());
        };
        let code = Code::parse(code).map_err(|_not_six_digits| wrong())?;
        let permit = self.permit_by_proof("iam:VerifyMFACode", serial, account);
        let (app, holder, serial) = (self.clone(), holder.to_owned(), serial.to_owned());
        let verdict = self
            .write("verify_mfa", move |tx| {
                let found = store::iam::find_mfa_device(tx, &serial)?;
                let found = found.filter(|(device, _)| {
                    let enabled = device.enabled.as_ref();
                    enabled.is_some_and(|enabled| enabled.holder_id == holder)
                });
                let found = found.ok_or_else(not_theirs)?;
                let take = |seed: &Seed, state| seed.take(code, state, now.seconds());
                app.judge(tx, &permit, &found, now, take)
            })
            .await?;
        match verdict {
            Verdict::Taken => Ok(()),
            Verdict::Wrong => Err(wrong()),
            Verdict::TooMany => Err(too_many()),
        }
    }

    /// A change that right codes make. Wrong ones are counted, and leave the event of a failure.
    async fn judged_change(
        &self,
        cx: &Cx,
        permit: Permit,
        change: impl Fn(&mut Tx<'_>, &Permit) -> Result<Verdict, Failure> + Send + Sync + 'static,
    ) -> Result<(), Error> {
        let event = cx.event(self.entropy(), &permit);
        let id = event.as_ref().map(|event| event.id.clone());
        let verdict = self
            .write("judge_mfa_codes", move |tx| {
                let verdict = change(tx, &permit)?;
                if let (Verdict::Taken, Some(event)) = (&verdict, &event) {
                    store::audit::insert(tx, event)?;
                }
                Ok(verdict)
            })
            .await?;
        match verdict {
            Verdict::Taken => {
                if let Some(id) = id {
                    cx.mark_recorded(id);
                }
                Ok(())
            }
            Verdict::Wrong => Err(invalid_code()),
            Verdict::TooMany => Err(too_many()),
        }
    }

    /// Judges codes by `take`, counts them, and remembers that they were used.
    fn judge(
        &self,
        tx: &mut Tx<'_>,
        permit: &Permit,
        found: &(MfaDevice, MfaSecret),
        now: Timestamp,
        take: impl Fn(&Seed, State) -> Option<State>,
    ) -> Result<Verdict, Failure> {
        let (device, secret) = found;
        let key = format!("mfa:{}", device.serial_number);
        let attempts = store::sign_in::attempts(tx, &key)?;
        if Limit::IamSecret.refused_until(attempts, now).is_some() {
            return Ok(Verdict::TooMany);
        }
        let seed = self
            .keyring()
            .open(Purpose::SecretAtRest, &secret.sealed_seed)
            .map_err(Error::internal)?;
        let state = State {
            last_step: secret.last_step,
            drift: secret.drift,
        };
        let Some(State { last_step, drift }) = take(&Seed::new(seed), state) else {
            let failed = Limit::failed(attempts, now);
            store::sign_in::put_attempts(tx, permit, &key, failed)?;
            return Ok(Verdict::Wrong);
        };
        store::sign_in::delete_attempts(tx, permit, &key)?;
        store::iam::advance_mfa_device(tx, permit, &device.serial_number, last_step, drift)?;
        Ok(Verdict::Taken)
    }
}

/// The user name of a request, unless a root means itself.
///
/// AWS: how a root's device is enabled by the API is unconfirmed. Here the root names itself by
/// its account's id, which is then no user's name.
fn own_root<'a>(cx: &Cx, user: &'a str) -> Option<&'a str> {
    match cx.actor() {
        Actor::Root { account, .. } if account.as_str() == user => None,
        _ => Some(user),
    }
}

fn parse(code: &str) -> Result<Code, Error> {
    Code::parse(code).map_err(|_not_six_digits| invalid_code())
}

fn invalid_code() -> Error {
    Error::Constraint {
        reason: "InvalidAuthenticationCode",
        message: "Authentication code for device is not valid.".to_owned(),
    }
}

fn too_many() -> Error {
    Error::Throttled {
        message: "Too many wrong codes of this device. Try again in a while.".to_owned(),
    }
}
