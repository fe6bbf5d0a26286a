//! Virtual MFA devices.

use app::iam::AssignmentStatus;
use aws_iam::operations as op;
use aws_iam::shapes::{
    AssignmentStatusType, CreateVirtualMFADeviceRequest, CreateVirtualMFADeviceResponse,
    DeactivateMFADeviceRequest, DeleteVirtualMFADeviceRequest, EnableMFADeviceRequest,
    GetMFADeviceRequest, GetMFADeviceResponse, ListMFADeviceTagsRequest, ListMFADeviceTagsResponse,
    ListMFADevicesRequest, ListMFADevicesResponse, ListVirtualMFADevicesRequest,
    ListVirtualMFADevicesResponse, MFADevice, ResyncMFADeviceRequest, TagMFADeviceRequest,
    UntagMFADeviceRequest, VirtualMFADevice,
};
use domain::Error;
use smithy::Empty;

use super::tags::{tag, to_domain, to_wire};
use super::users::{ROOT, root_or_user};
use super::{page_request, unpack};
use crate::registry::{Request, ServiceRegistry};

pub(super) fn register(service: &mut ServiceRegistry<'_>) {
    service.add::<op::CreateVirtualMFADevice, _, _>(create);
    service.add::<op::DeactivateMFADevice, _, _>(deactivate);
    service.add::<op::DeleteVirtualMFADevice, _, _>(delete);
    service.add::<op::EnableMFADevice, _, _>(enable);
    service.add::<op::GetMFADevice, _, _>(get);
    service.add::<op::ListMFADeviceTags, _, _>(list_tags);
    service.add::<op::ListMFADevices, _, _>(list);
    service.add::<op::ListVirtualMFADevices, _, _>(list_virtual);
    service.add::<op::ResyncMFADevice, _, _>(resync);
    service.add::<op::TagMFADevice, _, _>(add_tags);
    service.add::<op::UntagMFADevice, _, _>(remove_tags);
}

async fn create(
    request: Request,
    input: CreateVirtualMFADeviceRequest,
) -> Result<CreateVirtualMFADeviceResponse, Error> {
    let Request { app, cx } = request;
    let path = input.path.as_deref().unwrap_or("/");
    let tags = to_domain(input.tags.unwrap_or_default());
    let made = app
        .create_virtual_mfa_device(&cx, path, &input.virtual_mfa_device_name, tags)
        .await?;
    Ok(CreateVirtualMFADeviceResponse {
        virtual_mfa_device: VirtualMFADevice {
            serial_number: made.serial_number,
            base32_string_seed: Some(made.base32_seed.expose().as_bytes().to_vec()),
            qr_code_png: Some(made.qr_code),
            user: None,
            enable_date: None,
            tags: Some(made.tags).filter(|tags| !tags.is_empty()).map(to_wire),
        },
    })
}

async fn delete(request: Request, input: DeleteVirtualMFADeviceRequest) -> Result<Empty, Error> {
    let Request { app, cx } = request;
    app.delete_virtual_mfa_device(&cx, &input.serial_number)
        .await?;
    Ok(Empty)
}

async fn enable(request: Request, input: EnableMFADeviceRequest) -> Result<Empty, Error> {
    let Request { app, cx } = request;
    let codes = (
        input.authentication_code1.as_str(),
        input.authentication_code2.as_str(),
    );
    app.enable_mfa_device(&cx, &input.user_name, input.serial_number, codes)
        .await?;
    Ok(Empty)
}

async fn resync(request: Request, input: ResyncMFADeviceRequest) -> Result<Empty, Error> {
    let Request { app, cx } = request;
    let codes = (
        input.authentication_code1.as_str(),
        input.authentication_code2.as_str(),
    );
    app.resync_mfa_device(&cx, &input.user_name, input.serial_number, codes)
        .await?;
    Ok(Empty)
}

async fn deactivate(request: Request, input: DeactivateMFADeviceRequest) -> Result<Empty, Error> {
    let Request { app, cx } = request;
    app.deactivate_mfa_device(&cx, input.user_name.as_deref(), input.serial_number)
        .await?;
    Ok(Empty)
}

async fn list(
    request: Request,
    input: ListMFADevicesRequest,
) -> Result<ListMFADevicesResponse, Error> {
    let Request { app, cx } = request;
    let page = page_request(input.max_items, input.marker.as_deref())?;
    let page = app
        .list_mfa_devices(&cx, input.user_name.as_deref(), page)
        .await?;
    let (devices, is_truncated, marker) = unpack(page, |device| MFADevice {
        user_name: device.user_name.unwrap_or_else(|| ROOT.to_owned()),
        serial_number: device.serial_number,
        enable_date: device.enabled_at.unwrap_or_default(),
    });
    Ok(ListMFADevicesResponse {
        mfa_devices: devices,
        is_truncated,
        marker,
    })
}

async fn list_virtual(
    request: Request,
    input: ListVirtualMFADevicesRequest,
) -> Result<ListVirtualMFADevicesResponse, Error> {
    let Request { app, cx } = request;
    let page = page_request(input.max_items, input.marker.as_deref())?;
    let status = match input.assignment_status {
        Some(AssignmentStatusType::Assigned) => AssignmentStatus::Assigned,
        Some(AssignmentStatusType::Unassigned) => AssignmentStatus::Unassigned,
        None | Some(AssignmentStatusType::Any) => AssignmentStatus::Any,
    };
    let page = app.list_virtual_mfa_devices(&cx, status, page).await?;
    // AWS: seeds are never shown again, and the list shows no tags.
    let (devices, is_truncated, marker) = unpack(page, |entry| VirtualMFADevice {
        serial_number: entry.device.serial_number,
        base32_string_seed: None,
        qr_code_png: None,
        user: entry.holder.map(|holder| root_or_user(holder, cx.now())),
        enable_date: entry.device.enabled.map(|enabled| enabled.at),
        tags: None,
    });
    Ok(ListVirtualMFADevicesResponse {
        virtual_mfa_devices: devices,
        is_truncated,
        marker,
    })
}

async fn get(request: Request, input: GetMFADeviceRequest) -> Result<GetMFADeviceResponse, Error> {
    let Request { app, cx } = request;
    let user = input.user_name.as_deref();
    let device = app.get_mfa_device(&cx, user, &input.serial_number).await?;
    Ok(GetMFADeviceResponse {
        user_name: device.user_name,
        serial_number: device.serial_number,
        enable_date: device.enabled_at,
        certifications: None,
    })
}

async fn add_tags(request: Request, input: TagMFADeviceRequest) -> Result<Empty, Error> {
    let Request { app, cx } = request;
    app.tag_mfa_device(&cx, &input.serial_number, to_domain(input.tags))
        .await?;
    Ok(Empty)
}

async fn remove_tags(request: Request, input: UntagMFADeviceRequest) -> Result<Empty, Error> {
    let Request { app, cx } = request;
    app.untag_mfa_device(&cx, &input.serial_number, input.tag_keys)
        .await?;
    Ok(Empty)
}

async fn list_tags(
    request: Request,
    input: ListMFADeviceTagsRequest,
) -> Result<ListMFADeviceTagsResponse, Error> {
    let Request { app, cx } = request;
    let page = page_request(input.max_items, input.marker.as_deref())?;
    let page = app
        .list_mfa_device_tags(&cx, &input.serial_number, page)
        .await?;
    let (tags, is_truncated, marker) = unpack(page, tag);
    Ok(ListMFADeviceTagsResponse {
        tags,
        is_truncated,
        marker,
    })
}
