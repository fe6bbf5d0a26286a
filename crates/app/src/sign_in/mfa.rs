//! Multi-factor authentication: what instances ask for, the devices of people, and what steps of a
//! sign-in wait for (AWS: §6.4).

mod awaited;
mod devices;
mod factors;
mod settings;
mod webauthn;

use db::Tx;
use domain::identity::User;
use domain::mail::{Letter, Noticed};
use domain::sign_in::MfaSettings;
use domain::{Error, Permit};
use store::sign_in::HeldDevice;

pub(super) use awaited::{AppSeed, Awaited, EmailedCode};
pub(crate) use devices::manages_own_devices;
pub use devices::{DeviceChange, OwnDevices};
pub(super) use factors::factor_page;
pub use factors::{AppEnrolment, Factor, FactorPage};
pub(super) use webauthn::{
    Beside, Ceremony, Claimed, Refused, Registered, RelyingParty, Verification, verifies_its_person,
};

use crate::mail::links::address_of;
use crate::{App, Cx, Failure, Purpose};

impl App {
    /// Who keys are registered with, where browsers let anybody register them.
    pub(super) fn relying_party(&self) -> Option<RelyingParty> {
        RelyingParty::of(&self.settings().public_url)
    }

    /// What a device is checked with.
    pub(super) fn open_device(&self, held: &HeldDevice) -> Result<Vec<u8>, Error> {
        let opened = self.keyring().open(Purpose::MfaDevice, &held.sealed);
        opened.map_err(Error::internal)
    }

    /// The same of a key or passkey: its credential, as JSON.
    pub(super) fn open_credential(&self, held: &HeldDevice) -> Result<String, Error> {
        String::from_utf8(self.open_device(held)?).map_err(Error::internal)
    }

    /// What a device is to be checked with, as it is kept.
    pub(super) fn seal_device(&self, plain: &[u8]) -> Result<Vec<u8>, Error> {
        let sealed = self
            .keyring()
            .seal(Purpose::MfaDevice, plain, self.entropy());
        sealed.map_err(Error::internal)
    }

    /// Tells a user that a device of theirs came or went, where they have an address.
    pub(super) fn notify_of_device(
        &self,
        tx: &mut Tx<'_>,
        (cx, permit): (&Cx, &Permit),
        user: &User,
        what: Noticed,
    ) -> Result<(), Failure> {
        let Some(to) = address_of(user) else {
            return Ok(());
        };
        let letter = Letter::Notice {
            user_name: user.user_name.clone(),
            what,
            at: cx.now(),
            source_ip: cx.source_ip().to_owned(),
        };
        self.post(tx, permit, cx.now(), &to, &letter)
    }
}

/// What the instance of a sign-in asks for.
pub(super) fn settings_of(
    tx: &mut Tx<'_>,
    instance: &base::InstanceId,
) -> Result<MfaSettings, db::Error> {
    Ok(store::sign_in::find_mfa_settings(tx, instance)?.unwrap_or_default())
}
