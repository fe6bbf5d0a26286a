//! Who may let a device in by its code.

use aws_cardea::operations as op;
use aws_cardea::shapes::{
    DeviceCodeMode, GetDeviceCodeSettingsRequest, GetDeviceCodeSettingsResponse,
    PutDeviceCodeSettingsRequest, PutDeviceCodeSettingsResponse,
};
use base::GroupId;
use domain::sign_in::DeviceCodePolicy;
use domain::{Error, Kind};

use super::reach::instance_id;
use crate::registry::{Request, ServiceRegistry};

pub(super) fn register(service: &mut ServiceRegistry<'_>) {
    service.add::<op::GetDeviceCodeSettings, _, _>(get_device_code_settings);
    service.add::<op::PutDeviceCodeSettings, _, _>(put_device_code_settings);
}

async fn get_device_code_settings(
    Request { app, cx }: Request,
    input: GetDeviceCodeSettingsRequest,
) -> Result<GetDeviceCodeSettingsResponse, Error> {
    let instance = instance_id(&input.instance_arn)?;
    let policy = app.get_device_code_policy(&cx, &instance).await?;
    let (device_code, groups) = match policy {
        DeviceCodePolicy::Allowed => (DeviceCodeMode::Allowed, Vec::new()),
        DeviceCodePolicy::Groups(groups) => (DeviceCodeMode::Groups, groups),
        DeviceCodePolicy::Forbidden => (DeviceCodeMode::Forbidden, Vec::new()),
    };
    Ok(GetDeviceCodeSettingsResponse {
        device_code,
        group_ids: groups.iter().map(ToString::to_string).collect(),
    })
}

async fn put_device_code_settings(
    Request { app, cx }: Request,
    input: PutDeviceCodeSettingsRequest,
) -> Result<PutDeviceCodeSettingsResponse, Error> {
    let instance = instance_id(&input.instance_arn)?;
    let groups = input.group_ids.unwrap_or_default();
    let policy = match input.device_code {
        DeviceCodeMode::Groups => DeviceCodePolicy::Groups(
            groups
                .iter()
                .map(|id| {
                    GroupId::parse(id).map_err(|_malformed| Error::not_found(Kind::Group, id))
                })
                .collect::<Result<_, _>>()?,
        ),
        _ if !groups.is_empty() => {
            return Err(Error::invalid("GroupIds go with DeviceCode GROUPS alone"));
        }
        DeviceCodeMode::Allowed => DeviceCodePolicy::Allowed,
        DeviceCodeMode::Forbidden => DeviceCodePolicy::Forbidden,
    };
    app.put_device_code_policy(&cx, &instance, policy).await?;
    Ok(PutDeviceCodeSettingsResponse {})
}
