//! Virtual MFA devices: made, given to a user or root, taken back.
//!
//! DIFFERENCE: virtual devices are all there are; hardware tokens and security keys are not built.

use base::{AccountId, IamUserId, Page, PageRequest, Secret, Timestamp};
use db::Tx;
use domain::iam::{CredentialOwner, MfaDevice, Tag, check_path, check_tags};
use domain::quota::Quota;
use domain::{Actor, Error, Kind, Permit};
use store::iam::MfaSecret;
use totp::{SEED_LENGTH, Seed, State};

use super::documents::exceeded;
use super::tags::{page_of_tags, remove_tags, set_tags};
use super::users::{RootOrUser, UserDetails, root};
use super::{own_account, pairs, qr_code};
use crate::authorize::Access;
use crate::keyring::Purpose;
use crate::{App, Cx, Failure};

/// A device that was just made: its seed is shown this once.
#[derive(Debug, Clone)]
pub struct NewMfaDevice {
    /// Its ARN.
    pub serial_number: String,
    /// The seed as people type it.
    pub base32_seed: Secret,
    /// The same as authenticator apps scan it, a PNG image.
    pub qr_code: Vec<u8>,
    /// Key and value.
    pub tags: Vec<Tag>,
}

/// Which virtual devices are asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(missing_docs, reason = "AWS's own names")]
pub enum AssignmentStatus {
    Assigned,
    Unassigned,
    Any,
}

/// A virtual device and whose it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VirtualMfaDevice {
    /// The device.
    pub device: MfaDevice,
    /// Whose it is, where it is enabled.
    pub holder: Option<RootOrUser>,
}

/// A device of somebody.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EnabledDevice {
    /// Whose; `None` for the account's root.
    pub user_name: Option<String>,
    /// Its ARN.
    pub serial_number: String,
    /// Since when.
    pub enabled_at: Option<Timestamp>,
}

/// The longest serial number that requests may name.
const LONGEST_SERIAL_NUMBER: usize = 256;

/// How many rows a filtered list reads at a time.
const BATCH: i64 = 200;

impl App {
    /// Makes a virtual device, which belongs to nobody until it is enabled.
    pub async fn create_virtual_mfa_device(
        &self,
        cx: &Cx,
        path: &str,
        name: &str,
        tags: Vec<Tag>,
    ) -> Result<NewMfaDevice, Error> {
        let quotas = self.quotas();
        let account = own_account(cx, "iam:CreateVirtualMFADevice")?;
        let device = MfaDevice {
            serial_number: format!("arn:aws:iam::{account}:mfa{path}{name}"),
            account,
            enabled: None,
            created_at: cx.now(),
        };
        let serial_number = device.serial_number.clone();
        let action = "iam:CreateVirtualMFADevice";
        let access = Access::new(action, &serial_number, &device.account);
        let access = access.setting_tags(pairs(&tags));
        let permit = self.authorize(cx, access).await?;
        let about = (serial_number.as_str(), &device.account);
        self.authorize_tagging(cx, "iam:TagMFADevice", about, &tags)
            .await?;
        check_path(path)?;
        check_tags(&[], &tags, quotas.size(Quota::IamTags))?;
        if serial_number.len() > LONGEST_SERIAL_NUMBER {
            // AWS: the wording is unconfirmed. No other operation would take the serial number.
            return Err(Error::Constraint {
                reason: "ValidationError",
                message: format!(
                    "The serial number of the device would be longer than \
                     {LONGEST_SERIAL_NUMBER} characters."
                ),
            });
        }
        let seed = Seed::new(self.entropy().bytes::<SEED_LENGTH>());
        let State { last_step, drift } = State::fresh();
        let secret = MfaSecret {
            sealed_seed: self
                .keyring()
                .seal(Purpose::SecretAtRest, seed.expose(), self.entropy())
                .map_err(Error::internal)?,
            last_step,
            drift,
        };
        let base32_seed = Secret::new(totp::base32(seed.expose()));
        // AWS: the label is the device's name at the caller's name, or at the account.
        let holder = match cx.actor() {
            Actor::User(user) => user.name.as_str(),
            _ => device.account.as_str(),
        };
        let label = format!("otpauth://totp/{name}@{holder}?secret=");
        let made = NewMfaDevice {
            serial_number,
            qr_code: qr_code::png(&format!("{label}{}", base32_seed.expose()))?,
            base32_seed,
            tags,
        };
        self.change(
            cx,
            permit,
            "create_virtual_mfa_device",
            move |tx, permit| {
                let serial_number = &device.serial_number;
                if store::iam::find_mfa_device(tx, serial_number)?.is_some() {
                    let message = "MFADevice entity at the same path and name already exists.";
                    return Err(Error::conflict(Kind::MfaDevice, message).into());
                }
                let most = quotas.of(Quota::IamVirtualMfaDevices);
                if store::iam::count_mfa_devices(tx, &device.account)? >= most {
                    return Err(exceeded("VirtualMfaDevicesPerAccount", most).into());
                }
                store::iam::insert_mfa_device(tx, permit, &device, &secret)?;
                set_tags(
                    tx,
                    permit,
                    serial_number,
                    &made.tags,
                    quotas.size(Quota::IamTags),
                )?;
                Ok(made.clone())
            },
        )
        .await
    }

    /// Removes a virtual device that is nobody's.
    pub async fn delete_virtual_mfa_device(&self, cx: &Cx, serial: &str) -> Result<(), Error> {
        let action = "iam:DeleteVirtualMFADevice";
        self.change_device(cx, action, serial, as_it_is, |tx, permit, device| {
            if device.enabled.is_some() {
                let message = "MFA VirtualDevice in use. Must deactivate first.";
                return Err(Error::conflict(Kind::Child, message).into());
            }
            store::iam::delete_tags(tx, permit, &device.serial_number)?;
            Ok(store::iam::delete_mfa_device(
                tx,
                permit,
                &device.serial_number,
            )?)
        })
        .await
    }

    /// Takes a device from the user who has it, or from the caller.
    pub async fn deactivate_mfa_device(
        &self,
        cx: &Cx,
        user: Option<&str>,
        serial: String,
    ) -> Result<(), Error> {
        let action = "iam:DeactivateMFADevice";
        self.change_owner(cx, action, user, move |tx, permit, owner| {
            let (device, _) = device_of(tx, owner, &serial)?;
            Ok(store::iam::disable_mfa_device(
                tx,
                permit,
                &device.serial_number,
            )?)
        })
        .await
    }

    /// The devices of a user of the caller's account, or of the caller.
    pub async fn list_mfa_devices(
        &self,
        cx: &Cx,
        user: Option<&str>,
        page: PageRequest,
    ) -> Result<Page<EnabledDevice>, Error> {
        let (owner, _permit) = self
            .authorized_owner(cx, "iam:ListMFADevices", user)
            .await?;
        self.read("list_mfa_devices", move |tx| {
            let devices = store::iam::mfa_devices_of(tx, owner.holder_id())?;
            let devices = devices
                .into_iter()
                .map(|device| enabled(device, owner.user_name()))
                .collect();
            Ok(super::page_of(devices, &page, |device: &EnabledDevice| {
                device.serial_number.clone()
            }))
        })
        .await
    }

    /// The virtual devices of the caller's account.
    pub async fn list_virtual_mfa_devices(
        &self,
        cx: &Cx,
        status: AssignmentStatus,
        page: PageRequest,
    ) -> Result<Page<VirtualMfaDevice>, Error> {
        let action = "iam:ListVirtualMFADevices";
        let account = own_account(cx, action)?;
        self.authorize(cx, Access::new(action, "*", &account))
            .await?;
        self.read("list_virtual_mfa_devices", move |tx| {
            let devices = devices_by_status(tx, &account, status, &page)?;
            let mut entries = Vec::with_capacity(devices.len());
            for device in devices {
                let holder = holder(tx, &device)?;
                entries.push(VirtualMfaDevice { device, holder });
            }
            Ok(Page::from_probe(entries, &page, |entry| {
                entry.device.serial_number.clone()
            }))
        })
        .await
    }

    /// A device of a user of the caller's account, or of the caller.
    pub async fn get_mfa_device(
        &self,
        cx: &Cx,
        user: Option<&str>,
        serial: &str,
    ) -> Result<EnabledDevice, Error> {
        let (owner, _permit) = self.authorized_owner(cx, "iam:GetMFADevice", user).await?;
        let serial = serial.to_owned();
        self.read("get_mfa_device", move |tx| {
            let (device, _) = device_of(tx, &owner, &serial)?;
            Ok(enabled(device, owner.user_name()))
        })
        .await
    }

    /// Adds tags to a virtual device, or replaces their values.
    pub async fn tag_mfa_device(&self, cx: &Cx, serial: &str, tags: Vec<Tag>) -> Result<(), Error> {
        let quotas = self.quotas();
        let asked = tags.clone();
        let refine = move |access: Access| access.setting_tags(pairs(&asked));
        let action = "iam:TagMFADevice";
        self.change_device(cx, action, serial, refine, move |tx, permit, device| {
            set_tags(
                tx,
                permit,
                &device.serial_number,
                &tags,
                quotas.size(Quota::IamTags),
            )
        })
        .await
    }

    /// Removes tags from a virtual device; those that it has not got are no error.
    pub async fn untag_mfa_device(
        &self,
        cx: &Cx,
        serial: &str,
        keys: Vec<String>,
    ) -> Result<(), Error> {
        let asked = keys.clone();
        let refine = move |access: Access| access.removing_tags(asked);
        let action = "iam:UntagMFADevice";
        self.change_device(cx, action, serial, refine, move |tx, permit, device| {
            remove_tags(tx, permit, &device.serial_number, &keys)
        })
        .await
    }

    /// The tags of a virtual device.
    pub async fn list_mfa_device_tags(
        &self,
        cx: &Cx,
        serial: &str,
        page: PageRequest,
    ) -> Result<Page<Tag>, Error> {
        let action = "iam:ListMFADeviceTags";
        let (device, _permit) = self.authorized_device(cx, action, serial, as_it_is).await?;
        self.read("list_mfa_device_tags", move |tx| {
            let tags = store::iam::list_tags(tx, &device.serial_number)?;
            Ok(page_of_tags(tags, &page))
        })
        .await
    }

    /// A virtual device of the caller's account, and the permit to do `action` to it.
    async fn authorized_device(
        &self,
        cx: &Cx,
        action: &'static str,
        serial: &str,
        refine: impl FnOnce(Access) -> Access,
    ) -> Result<(MfaDevice, Permit), Error> {
        let account = own_account(cx, action)?;
        let (owner, wanted) = (account.clone(), serial.to_owned());
        let (device, tags) = self
            .read("find_mfa_device", move |tx| {
                let device = find_device(tx, &owner, &wanted)?;
                let tags = match &device {
                    Some(device) => store::iam::list_tags(tx, &device.serial_number)?,
                    None => Vec::new(),
                };
                Ok((device, tags))
            })
            .await?;
        let access = Access::new(action, serial, &account).tagged(pairs(&tags));
        let permit = self.authorize(cx, refine(access)).await?;
        let device = device.ok_or_else(|| Error::not_found(Kind::MfaDevice, serial))?;
        Ok((device, permit))
    }

    async fn change_device<T: Send + 'static>(
        &self,
        cx: &Cx,
        action: &'static str,
        serial: &str,
        refine: impl FnOnce(Access) -> Access,
        change: impl Fn(&mut Tx<'_>, &Permit, MfaDevice) -> Result<T, Failure> + Send + Sync + 'static,
    ) -> Result<T, Error> {
        let (device, permit) = self.authorized_device(cx, action, serial, refine).await?;
        self.change(cx, permit, "change_mfa_device", move |tx, permit| {
            let current = find_device(tx, &device.account, &device.serial_number)?;
            let missing = || Error::not_found(Kind::MfaDevice, &device.serial_number);
            change(tx, permit, current.ok_or_else(missing)?)
        })
        .await
    }
}

fn as_it_is(access: Access) -> Access {
    access
}

fn find_device(
    tx: &mut Tx<'_>,
    account: &AccountId,
    serial: &str,
) -> Result<Option<MfaDevice>, db::Error> {
    let found = store::iam::find_mfa_device(tx, serial)?;
    Ok(found
        .map(|(device, _)| device)
        .filter(|device| device.account == *account))
}

/// A device that its supposed owner has.
pub(super) fn device_of(
    tx: &mut Tx<'_>,
    owner: &CredentialOwner,
    serial: &str,
) -> Result<(MfaDevice, MfaSecret), Failure> {
    let is_owners = |device: &MfaDevice| {
        let enabled = device.enabled.as_ref();
        enabled.is_some_and(|enabled| enabled.holder_id == owner.holder_id())
    };
    store::iam::find_mfa_device(tx, serial)?
        .filter(|(device, _)| is_owners(device))
        .ok_or_else(|| Error::not_found(Kind::MfaDevice, serial).into())
}

fn enabled(device: MfaDevice, user_name: Option<&str>) -> EnabledDevice {
    EnabledDevice {
        user_name: user_name.map(str::to_owned),
        serial_number: device.serial_number,
        enabled_at: device.enabled.map(|enabled| enabled.at),
    }
}

/// Who has a device.
fn holder(tx: &mut Tx<'_>, device: &MfaDevice) -> Result<Option<RootOrUser>, db::Error> {
    let Some(enabled) = &device.enabled else {
        return Ok(None);
    };
    let Ok(id) = IamUserId::parse(&enabled.holder_id) else {
        return root(tx, device.account.clone()).map(Some);
    };
    let user = store::iam::find_user_by_id(tx, &id)?;
    // AWS: the list shows users without their tags.
    let tags = Vec::new();
    Ok(user.map(|user| RootOrUser::User(UserDetails { user, tags })))
}

fn devices_by_status(
    tx: &mut Tx<'_>,
    account: &AccountId,
    status: AssignmentStatus,
    page: &PageRequest,
) -> Result<Vec<MfaDevice>, db::Error> {
    let mut devices: Vec<MfaDevice> = Vec::new();
    let mut after = page.after_or_empty().to_owned();
    loop {
        let batch = store::iam::list_mfa_devices(tx, account, &after, BATCH)?;
        let Some(last) = batch.last() else {
            return Ok(devices);
        };
        after.clone_from(&last.serial_number);
        for device in batch {
            let fits = match status {
                AssignmentStatus::Any => true,
                AssignmentStatus::Assigned => device.enabled.is_some(),
                AssignmentStatus::Unassigned => device.enabled.is_none(),
            };
            if fits {
                devices.push(device);
            }
            if i64::try_from(devices.len()).is_ok_and(|count| count >= page.probe()) {
                return Ok(devices);
            }
        }
    }
}
