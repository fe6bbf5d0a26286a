//! The MFA devices of people: what they do with their own, and administrators with everybody's.

use base::{
    IdentityStoreId, InstanceId, MfaDeviceId, Page, PageRequest, Secret, Timestamp, UserId,
};
use db::Tx;
use domain::actor::Person;
use domain::identity::User;
use domain::mail::Noticed;
use domain::sign_in::{
    DeviceManagers, MfaDevice, RECENT_PROOF, RECOVERY_CODE, RecoveryCode, mfa_device_name,
};
use domain::{Error, Kind, Permit};

use super::settings_of;
use crate::identity::About;
use crate::identity_source::{is_external, require_directory};
use crate::portal::portal_person;
use crate::sign_in::no_session;
use crate::sign_in::steps::{factor_key, recovery_key};
use crate::{App, Cx, Failure};

/// A person's own devices.
#[derive(Debug, Clone)]
pub struct OwnDevices {
    /// The devices, in order of their ids.
    pub devices: Page<MfaDevice>,
    /// Whether the person may register, rename and remove them.
    pub managed_by: DeviceManagers,
}

/// What somebody does to a device.
#[derive(Debug, Clone)]
pub enum DeviceChange {
    /// Calls it something else.
    Rename(String),
    /// Removes it.
    Delete,
}

impl DeviceChange {
    fn check(&self) -> Result<Self, Error> {
        match self {
            Self::Delete => Ok(Self::Delete),
            Self::Rename(typed) => mfa_device_name(typed).map(Self::Rename).ok_or_else(|| {
                Error::invalid("A device's name has 1 to 64 characters, and no control characters.")
            }),
        }
    }
}

impl App {
    /// The devices of the person behind `cx`.
    pub async fn list_own_mfa_devices(
        &self,
        cx: &Cx,
        page: PageRequest,
    ) -> Result<OwnDevices, Error> {
        let person = portal_person(cx)?.clone();
        self.read("list_own_mfa_devices", move |tx| {
            Ok(OwnDevices {
                devices: devices_of(tx, &person.user_id, &page)?,
                managed_by: managers(tx, &person)?,
            })
        })
        .await
    }

    /// Changes a device of the person behind `cx`, where they manage their own. To remove one they
    /// must have proved a second factor a short while ago: a session that somebody else got hold
    /// of is not enough, nor is one that began a short while ago by other means.
    pub async fn change_own_mfa_device(
        &self,
        cx: &Cx,
        device: MfaDeviceId,
        change: DeviceChange,
    ) -> Result<(), Error> {
        let person = portal_person(cx)?.clone();
        let change = change.check()?;
        let action = match change {
            DeviceChange::Rename(_) => "cardea:RenameOwnMfaDevice",
            DeviceChange::Delete => "cardea:DeleteOwnMfaDevice",
        };
        let permit = self.permit_by_proof(action, "*", &person.owner);
        let (app, caller) = (self.clone(), cx.clone());
        self.change(cx, permit, "change_own_mfa_device", move |tx, permit| {
            if is_external(tx, &person.identity_store_id)? {
                let message = "Your identity provider manages MFA devices.";
                return Err(Error::denied(message).into());
            }
            if managers(tx, &person)? == DeviceManagers::Administrators {
                let message = "Your administrator manages MFA devices.";
                return Err(Error::denied(message).into());
            }
            if matches!(change, DeviceChange::Delete) {
                check_recent(tx, &person, caller.now())?;
            }
            let user = store::identity::find_user(tx, &person.identity_store_id, &person.user_id)?;
            let user = user.ok_or_else(no_session)?;
            app.apply_device_change(tx, (&caller, permit), &user, &device, &change)
        })
        .await
    }

    /// The devices of a user.
    pub async fn list_user_mfa_devices(
        &self,
        cx: &Cx,
        store: &IdentityStoreId,
        user: &UserId,
        page: PageRequest,
    ) -> Result<Page<MfaDevice>, Error> {
        let (action, about) = ("cardea:ListUserMfaDevices", About::User(user.clone()));
        self.enter_store(cx, action, store, about).await?;
        let (store, user) = (store.clone(), user.clone());
        self.read("list_user_mfa_devices", move |tx| {
            get_user(tx, &store, &user)?;
            devices_of(tx, &user, &page)
        })
        .await
    }

    /// Changes a device of a user.
    pub async fn change_user_mfa_device(
        &self,
        cx: &Cx,
        (store, user): (&IdentityStoreId, &UserId),
        device: MfaDeviceId,
        change: DeviceChange,
    ) -> Result<(), Error> {
        let action = match change {
            DeviceChange::Rename(_) => "cardea:RenameUserMfaDevice",
            DeviceChange::Delete => "cardea:DeleteUserMfaDevice",
        };
        let about = About::User(user.clone());
        let (instance, permit) = self.enter_store(cx, action, store, about).await?;
        let change = change.check()?;
        let (app, caller) = (self.clone(), cx.clone());
        let (store, user) = (store.clone(), user.clone());
        self.change(cx, permit, "change_user_mfa_device", move |tx, permit| {
            require_directory(tx, &instance.id)?;
            let user = get_user(tx, &store, &user)?;
            app.apply_device_change(tx, (&caller, permit), &user, &device, &change)
        })
        .await
    }

    /// Takes every device of a user away, with the browsers that they trusted, their recovery code
    /// and the count of what was wrong: what the instance says of people without a device holds for them from now on.
    pub async fn reset_user_mfa(
        &self,
        cx: &Cx,
        store: &IdentityStoreId,
        user: &UserId,
    ) -> Result<(), Error> {
        let (action, about) = ("cardea:ResetUserMfa", About::User(user.clone()));
        let (instance, permit) = self.enter_store(cx, action, store, about).await?;
        let (app, caller) = (self.clone(), cx.clone());
        let (store, user) = (store.clone(), user.clone());
        self.change(cx, permit, "reset_user_mfa", move |tx, permit| {
            require_directory(tx, &instance.id)?;
            let user = get_user(tx, &store, &user)?;
            for held in store::sign_in::list_person_mfa_devices(tx, &user.id)? {
                let what = Noticed::MfaDeviceRemoved(held.device.name);
                app.notify_of_device(tx, (&caller, permit), &user, what)?;
            }
            store::sign_in::delete_mfa_of_user(tx, permit, &user.id)?;
            forget_failures(tx, permit, &user.id)
        })
        .await
    }

    /// Gives a user a code that stands for a device once, within an hour; it is answered this once.
    /// One that they had before works no more.
    pub async fn create_mfa_recovery_code(
        &self,
        cx: &Cx,
        store: &IdentityStoreId,
        user: &UserId,
    ) -> Result<(Secret, Timestamp), Error> {
        let (action, about) = ("cardea:CreateMfaRecoveryCode", About::User(user.clone()));
        let (instance, permit) = self.enter_store(cx, action, store, about).await?;
        let code = RecoveryCode::generate(self.entropy());
        let expires_at = cx.now().plus(RECOVERY_CODE);
        let digest = code.digest();
        let (app, caller) = (self.clone(), cx.clone());
        let (store, user) = (store.clone(), user.clone());
        self.change(cx, permit, "create_mfa_recovery_code", move |tx, permit| {
            require_directory(tx, &instance.id)?;
            let user = get_user(tx, &store, &user)?;
            store::sign_in::put_recovery_code(tx, permit, &user.id, &digest, expires_at)?;
            // Who can make one can be the user: they are told.
            app.notify_of_device(tx, (&caller, permit), &user, Noticed::RecoveryCodeMade)?;
            forget_failures(tx, permit, &user.id)
        })
        .await?;
        Ok((Secret::new(code.expose_grouped()), expires_at))
    }

    fn apply_device_change(
        &self,
        tx: &mut Tx<'_>,
        (cx, permit): (&Cx, &Permit),
        user: &User,
        device: &MfaDeviceId,
        change: &DeviceChange,
    ) -> Result<(), Failure> {
        let held = store::sign_in::list_person_mfa_devices(tx, &user.id)?;
        let found = held.into_iter().find(|held| held.device.id == *device);
        let found = found.ok_or_else(|| Error::not_found(Kind::MfaDevice, device))?;
        match change {
            DeviceChange::Rename(name) => Ok(store::sign_in::rename_person_mfa_device(
                tx, permit, device, name,
            )?),
            DeviceChange::Delete => {
                store::sign_in::delete_person_mfa_device(tx, permit, device)?;
                // Whoever took it may have trusted a browser with it.
                store::sign_in::delete_trust_of_user(tx, permit, &user.id)?;
                let what = Noticed::MfaDeviceRemoved(found.device.name);
                self.notify_of_device(tx, (cx, permit), user, what)
            }
        }
    }
}

/// What was wrong before an administrator saw to it is not held against the user.
fn forget_failures(tx: &mut Tx<'_>, permit: &Permit, user: &UserId) -> Result<(), Failure> {
    for key in [factor_key(user), recovery_key(user)] {
        store::sign_in::delete_attempts_everywhere(tx, permit, &key, user)?;
    }
    Ok(())
}

fn check_recent(tx: &mut Tx<'_>, person: &Person, now: Timestamp) -> Result<(), Failure> {
    let proved = store::sign_in::find_proof(tx, &person.session_id)?.ok_or_else(no_session)?;
    if proved.plus(RECENT_PROOF) > now {
        return Ok(());
    }
    let message = "Confirm with an MFA device that it is you at /mfa/confirm, and remove the device within \
        15 minutes.";
    Err(Error::denied(message).into())
}

/// Whether people register, rename and remove their devices themselves.
pub(crate) fn manages_own_devices(
    tx: &mut Tx<'_>,
    instance: &InstanceId,
) -> Result<bool, db::Error> {
    Ok(managers_of(tx, instance)? == DeviceManagers::UsersAndAdministrators)
}

/// Nobody here manages devices while a provider says who people are.
fn managers_of(tx: &mut Tx<'_>, instance: &InstanceId) -> Result<DeviceManagers, db::Error> {
    if store::identity_sources::find(tx, instance)?.is_external() {
        return Ok(DeviceManagers::Administrators);
    }
    Ok(settings_of(tx, instance)?.managers)
}

fn managers(tx: &mut Tx<'_>, person: &Person) -> Result<DeviceManagers, Failure> {
    let instance = store::instances::find_by_identity_store(tx, &person.identity_store_id)?;
    let instance = instance.ok_or_else(no_session)?;
    Ok(managers_of(tx, &instance.id)?)
}

fn devices_of(
    tx: &mut Tx<'_>,
    user: &UserId,
    page: &PageRequest,
) -> Result<Page<MfaDevice>, Failure> {
    let held = store::sign_in::list_person_mfa_devices(tx, user)?;
    let devices = held
        .into_iter()
        .map(|held| held.device)
        .filter(|device| device.id.as_str() > page.after_or_empty())
        .take(usize::try_from(page.probe()).unwrap_or(usize::MAX))
        .collect();
    Ok(Page::from_probe(devices, page, |last: &MfaDevice| {
        last.id.to_string()
    }))
}

fn get_user(tx: &mut Tx<'_>, store: &IdentityStoreId, id: &UserId) -> Result<User, Failure> {
    store::identity::find_user(tx, store, id)?
        .ok_or_else(|| Error::not_found(Kind::User, id).into())
}
