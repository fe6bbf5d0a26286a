//! Multi-factor authentication: what instances ask for, and the devices of people.

use app::sign_in::DeviceChange;
use aws_cardea::operations as op;
use aws_cardea::shapes::{
    CreateMfaRecoveryCodeRequest, CreateMfaRecoveryCodeResponse, DeleteOwnMfaDeviceRequest,
    DeleteOwnMfaDeviceResponse, DeleteUserMfaDeviceRequest, DeleteUserMfaDeviceResponse,
    GetMfaSettingsRequest, GetMfaSettingsResponse, ListOwnMfaDevicesRequest,
    ListOwnMfaDevicesResponse, ListUserMfaDevicesRequest, ListUserMfaDevicesResponse,
    MfaAttestation, MfaDeviceManagers, MfaDeviceType, MfaMode, MfaPasskeySignIn, MfaSettings,
    MfaType, MfaWithoutDevice, OwnMfaDevice, PutMfaSettingsRequest, PutMfaSettingsResponse,
    RenameOwnMfaDeviceRequest, RenameOwnMfaDeviceResponse, RenameUserMfaDeviceRequest,
    RenameUserMfaDeviceResponse, ResetUserMfaRequest, ResetUserMfaResponse, UserMfaDevice,
};
use base::MfaDeviceId;
use domain::sign_in::{
    Allowance, Attestation, DeviceKind, DeviceManagers, MfaDevice, MfaMode as Mode,
    MfaSettings as Settings, WithoutDevice,
};
use domain::{Error, Kind};

use super::people::named;
use super::reach::{instance_id, page};
use crate::registry::{Request, ServiceRegistry};

pub(super) fn register(service: &mut ServiceRegistry<'_>) {
    service.add::<op::CreateMfaRecoveryCode, _, _>(create_mfa_recovery_code);
    service.add::<op::DeleteOwnMfaDevice, _, _>(delete_own_mfa_device);
    service.add::<op::DeleteUserMfaDevice, _, _>(delete_user_mfa_device);
    service.add::<op::GetMfaSettings, _, _>(get_mfa_settings);
    service.add::<op::ListOwnMfaDevices, _, _>(list_own_mfa_devices);
    service.add::<op::ListUserMfaDevices, _, _>(list_user_mfa_devices);
    service.add::<op::PutMfaSettings, _, _>(put_mfa_settings);
    service.add::<op::RenameOwnMfaDevice, _, _>(rename_own_mfa_device);
    service.add::<op::RenameUserMfaDevice, _, _>(rename_user_mfa_device);
    service.add::<op::ResetUserMfa, _, _>(reset_user_mfa);
}

async fn get_mfa_settings(
    Request { app, cx }: Request,
    input: GetMfaSettingsRequest,
) -> Result<GetMfaSettingsResponse, Error> {
    let settings = app
        .get_mfa_settings(&cx, &instance_id(&input.instance_arn)?)
        .await?;
    Ok(GetMfaSettingsResponse {
        mfa_settings: to_wire(&settings),
    })
}

async fn put_mfa_settings(
    Request { app, cx }: Request,
    input: PutMfaSettingsRequest,
) -> Result<PutMfaSettingsResponse, Error> {
    let settings = from_wire(&input.mfa_settings);
    let instance = instance_id(&input.instance_arn)?;
    app.put_mfa_settings(&cx, &instance, settings).await?;
    Ok(PutMfaSettingsResponse {})
}

async fn list_user_mfa_devices(
    Request { app, cx }: Request,
    input: ListUserMfaDevicesRequest,
) -> Result<ListUserMfaDevicesResponse, Error> {
    let (store, user) = named(&input.identity_store_id, &input.user_id)?;
    let page = page(input.max_results, input.next_token.as_deref())?;
    let found = app
        .list_user_mfa_devices(&cx, &store, &user, page)
        .await?
        .map(|device| UserMfaDevice {
            device_id: device.id.to_string(),
            r#type: kind(&device),
            name: device.name,
            created_at: device.created_at,
            last_used_at: device.last_used_at,
        });
    Ok(ListUserMfaDevicesResponse {
        mfa_devices: found.items,
        next_token: found.next,
    })
}

async fn rename_user_mfa_device(
    Request { app, cx }: Request,
    input: RenameUserMfaDeviceRequest,
) -> Result<RenameUserMfaDeviceResponse, Error> {
    let (store, user) = named(&input.identity_store_id, &input.user_id)?;
    let (device, change) = (device(&input.device_id)?, DeviceChange::Rename(input.name));
    app.change_user_mfa_device(&cx, (&store, &user), device, change)
        .await?;
    Ok(RenameUserMfaDeviceResponse {})
}

async fn delete_user_mfa_device(
    Request { app, cx }: Request,
    input: DeleteUserMfaDeviceRequest,
) -> Result<DeleteUserMfaDeviceResponse, Error> {
    let (store, user) = named(&input.identity_store_id, &input.user_id)?;
    let device = device(&input.device_id)?;
    app.change_user_mfa_device(&cx, (&store, &user), device, DeviceChange::Delete)
        .await?;
    Ok(DeleteUserMfaDeviceResponse {})
}

async fn reset_user_mfa(
    Request { app, cx }: Request,
    input: ResetUserMfaRequest,
) -> Result<ResetUserMfaResponse, Error> {
    let (store, user) = named(&input.identity_store_id, &input.user_id)?;
    app.reset_user_mfa(&cx, &store, &user).await?;
    Ok(ResetUserMfaResponse {})
}

async fn create_mfa_recovery_code(
    Request { app, cx }: Request,
    input: CreateMfaRecoveryCodeRequest,
) -> Result<CreateMfaRecoveryCodeResponse, Error> {
    let (store, user) = named(&input.identity_store_id, &input.user_id)?;
    let (code, expires_at) = app.create_mfa_recovery_code(&cx, &store, &user).await?;
    Ok(CreateMfaRecoveryCodeResponse {
        recovery_code: code.expose().to_owned(),
        expires_at,
    })
}

async fn list_own_mfa_devices(
    Request { app, cx }: Request,
    input: ListOwnMfaDevicesRequest,
) -> Result<ListOwnMfaDevicesResponse, Error> {
    let page = page(input.max_results, input.next_token.as_deref())?;
    let own = app.list_own_mfa_devices(&cx, page).await?;
    let devices = own.devices.map(|device| OwnMfaDevice {
        device_id: device.id.to_string(),
        r#type: kind(&device),
        name: device.name,
        created_at: device.created_at,
        last_used_at: device.last_used_at,
    });
    Ok(ListOwnMfaDevicesResponse {
        devices: devices.items,
        can_manage: own.managed_by == DeviceManagers::UsersAndAdministrators,
        next_token: devices.next,
    })
}

async fn rename_own_mfa_device(
    Request { app, cx }: Request,
    input: RenameOwnMfaDeviceRequest,
) -> Result<RenameOwnMfaDeviceResponse, Error> {
    let device = device(&input.device_id)?;
    app.change_own_mfa_device(&cx, device, DeviceChange::Rename(input.name))
        .await?;
    Ok(RenameOwnMfaDeviceResponse {})
}

async fn delete_own_mfa_device(
    Request { app, cx }: Request,
    input: DeleteOwnMfaDeviceRequest,
) -> Result<DeleteOwnMfaDeviceResponse, Error> {
    let device = device(&input.device_id)?;
    app.change_own_mfa_device(&cx, device, DeviceChange::Delete)
        .await?;
    Ok(DeleteOwnMfaDeviceResponse {})
}

fn device(text: &str) -> Result<MfaDeviceId, Error> {
    MfaDeviceId::parse(text).map_err(|_malformed| Error::not_found(Kind::MfaDevice, text))
}

const fn kind(device: &MfaDevice) -> MfaDeviceType {
    match device.kind {
        DeviceKind::AuthenticatorApp => MfaDeviceType::AuthenticatorApp,
        DeviceKind::SecurityKey => MfaDeviceType::SecurityKey,
        DeviceKind::Passkey => MfaDeviceType::Passkey,
    }
}

fn to_wire(settings: &Settings) -> MfaSettings {
    let mut allowed_types = Vec::with_capacity(2);
    if settings.security_keys == Allowance::Allowed {
        allowed_types.push(MfaType::SecurityKey);
    }
    if settings.authenticator_apps == Allowance::Allowed {
        allowed_types.push(MfaType::AuthenticatorApp);
    }
    MfaSettings {
        mode: match settings.mode {
            Mode::AlwaysOn => MfaMode::AlwaysOn,
            Mode::ContextAware => MfaMode::ContextAware,
            Mode::Disabled => MfaMode::Disabled,
        },
        allowed_types,
        without_device: match settings.without_device {
            WithoutDevice::Register => MfaWithoutDevice::Register,
            WithoutDevice::EmailCode => MfaWithoutDevice::EmailCode,
            WithoutDevice::Block => MfaWithoutDevice::Block,
            WithoutDevice::Allow => MfaWithoutDevice::Allow,
        },
        device_managers: match settings.managers {
            DeviceManagers::UsersAndAdministrators => MfaDeviceManagers::UsersAndAdministrators,
            DeviceManagers::Administrators => MfaDeviceManagers::Administrators,
        },
        passkey_sign_in: match settings.passkey_alone {
            Allowance::Allowed => MfaPasskeySignIn::Allowed,
            Allowance::Forbidden => MfaPasskeySignIn::Forbidden,
        },
        trusted_device_days: i32::try_from(settings.trusted_days).unwrap_or(i32::MAX),
        attestation: match settings.attestation {
            Attestation::None => MfaAttestation::None,
            Attestation::Direct => MfaAttestation::Direct,
        },
    }
}

fn from_wire(settings: &MfaSettings) -> Settings {
    let allowance = |wanted: MfaType| {
        let mut named = settings.allowed_types.iter();
        if named.any(|allowed| *allowed == wanted) {
            Allowance::Allowed
        } else {
            Allowance::Forbidden
        }
    };
    Settings {
        mode: match settings.mode {
            MfaMode::AlwaysOn => Mode::AlwaysOn,
            MfaMode::ContextAware => Mode::ContextAware,
            MfaMode::Disabled => Mode::Disabled,
        },
        security_keys: allowance(MfaType::SecurityKey),
        authenticator_apps: allowance(MfaType::AuthenticatorApp),
        without_device: match settings.without_device {
            MfaWithoutDevice::Register => WithoutDevice::Register,
            MfaWithoutDevice::EmailCode => WithoutDevice::EmailCode,
            MfaWithoutDevice::Block => WithoutDevice::Block,
            MfaWithoutDevice::Allow => WithoutDevice::Allow,
        },
        managers: match settings.device_managers {
            MfaDeviceManagers::UsersAndAdministrators => DeviceManagers::UsersAndAdministrators,
            MfaDeviceManagers::Administrators => DeviceManagers::Administrators,
        },
        passkey_alone: match settings.passkey_sign_in {
            MfaPasskeySignIn::Allowed => Allowance::Allowed,
            MfaPasskeySignIn::Forbidden => Allowance::Forbidden,
        },
        trusted_days: u32::try_from(settings.trusted_device_days).unwrap_or(0),
        attestation: match settings.attestation {
            MfaAttestation::None => Attestation::None,
            MfaAttestation::Direct => Attestation::Direct,
        },
    }
}
