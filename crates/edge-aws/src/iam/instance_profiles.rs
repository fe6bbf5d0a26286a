//! Instance profiles.

use app::iam::{CreateInstanceProfile, InstanceProfileDetails};
use aws_iam::operations as op;
use aws_iam::shapes::{
    AddRoleToInstanceProfileRequest, CreateInstanceProfileRequest, CreateInstanceProfileResponse,
    DeleteInstanceProfileRequest, GetInstanceProfileRequest, GetInstanceProfileResponse,
    InstanceProfile, ListInstanceProfileTagsRequest, ListInstanceProfileTagsResponse,
    ListInstanceProfilesForRoleRequest, ListInstanceProfilesForRoleResponse,
    ListInstanceProfilesRequest, ListInstanceProfilesResponse,
    RemoveRoleFromInstanceProfileRequest, TagInstanceProfileRequest, UntagInstanceProfileRequest,
};
use domain::Error;
use smithy::Empty;

use super::tags::{tag, to_domain, to_wire};
use super::{page_request, roles, unpack};
use crate::registry::{Request, ServiceRegistry};

pub(super) fn register(service: &mut ServiceRegistry<'_>) {
    service.add::<op::AddRoleToInstanceProfile, _, _>(add_role);
    service.add::<op::CreateInstanceProfile, _, _>(create);
    service.add::<op::DeleteInstanceProfile, _, _>(delete);
    service.add::<op::GetInstanceProfile, _, _>(get);
    service.add::<op::ListInstanceProfileTags, _, _>(list_tags);
    service.add::<op::ListInstanceProfiles, _, _>(list);
    service.add::<op::ListInstanceProfilesForRole, _, _>(list_for_role);
    service.add::<op::RemoveRoleFromInstanceProfile, _, _>(remove_role);
    service.add::<op::TagInstanceProfile, _, _>(tag_profile);
    service.add::<op::UntagInstanceProfile, _, _>(untag_profile);
}

async fn create(
    request: Request,
    input: CreateInstanceProfileRequest,
) -> Result<CreateInstanceProfileResponse, Error> {
    let Request { app, cx } = request;
    let command = CreateInstanceProfile {
        name: input.instance_profile_name,
        path: input.path.unwrap_or_else(|| "/".to_owned()),
        tags: to_domain(input.tags.unwrap_or_default()),
    };
    let details = app.create_instance_profile(&cx, command).await?;
    Ok(CreateInstanceProfileResponse {
        instance_profile: detailed(details),
    })
}

async fn get(
    request: Request,
    input: GetInstanceProfileRequest,
) -> Result<GetInstanceProfileResponse, Error> {
    let Request { app, cx } = request;
    let details = app
        .get_instance_profile(&cx, &input.instance_profile_name)
        .await?;
    Ok(GetInstanceProfileResponse {
        instance_profile: detailed(details),
    })
}

async fn delete(request: Request, input: DeleteInstanceProfileRequest) -> Result<Empty, Error> {
    let Request { app, cx } = request;
    app.delete_instance_profile(&cx, &input.instance_profile_name)
        .await?;
    Ok(Empty)
}

async fn list(
    request: Request,
    input: ListInstanceProfilesRequest,
) -> Result<ListInstanceProfilesResponse, Error> {
    let Request { app, cx } = request;
    let page = page_request(input.max_items, input.marker.as_deref())?;
    let prefix = input.path_prefix.as_deref().unwrap_or("/");
    let page = app.list_instance_profiles(&cx, prefix, page).await?;
    let (instance_profiles, is_truncated, marker) = unpack(page, plain);
    Ok(ListInstanceProfilesResponse {
        instance_profiles,
        is_truncated,
        marker,
    })
}

async fn list_for_role(
    request: Request,
    input: ListInstanceProfilesForRoleRequest,
) -> Result<ListInstanceProfilesForRoleResponse, Error> {
    let Request { app, cx } = request;
    let page = page_request(input.max_items, input.marker.as_deref())?;
    let page = app
        .list_instance_profiles_for_role(&cx, &input.role_name, page)
        .await?;
    let (instance_profiles, is_truncated, marker) = unpack(page, plain);
    Ok(ListInstanceProfilesForRoleResponse {
        instance_profiles,
        is_truncated,
        marker,
    })
}

async fn add_role(
    request: Request,
    input: AddRoleToInstanceProfileRequest,
) -> Result<Empty, Error> {
    let Request { app, cx } = request;
    app.add_role_to_instance_profile(&cx, &input.instance_profile_name, &input.role_name)
        .await?;
    Ok(Empty)
}

async fn remove_role(
    request: Request,
    input: RemoveRoleFromInstanceProfileRequest,
) -> Result<Empty, Error> {
    let Request { app, cx } = request;
    app.remove_role_from_instance_profile(&cx, &input.instance_profile_name, input.role_name)
        .await?;
    Ok(Empty)
}

async fn tag_profile(request: Request, input: TagInstanceProfileRequest) -> Result<Empty, Error> {
    let Request { app, cx } = request;
    app.tag_instance_profile(&cx, &input.instance_profile_name, to_domain(input.tags))
        .await?;
    Ok(Empty)
}

async fn untag_profile(
    request: Request,
    input: UntagInstanceProfileRequest,
) -> Result<Empty, Error> {
    let Request { app, cx } = request;
    app.untag_instance_profile(&cx, &input.instance_profile_name, input.tag_keys)
        .await?;
    Ok(Empty)
}

async fn list_tags(
    request: Request,
    input: ListInstanceProfileTagsRequest,
) -> Result<ListInstanceProfileTagsResponse, Error> {
    let Request { app, cx } = request;
    let page = page_request(input.max_items, input.marker.as_deref())?;
    let page = app
        .list_instance_profile_tags(&cx, &input.instance_profile_name, page)
        .await?;
    let (tags, is_truncated, marker) = unpack(page, tag);
    Ok(ListInstanceProfileTagsResponse {
        tags,
        is_truncated,
        marker,
    })
}

pub(super) fn detailed(details: InstanceProfileDetails) -> InstanceProfile {
    let tags = details.tags.clone();
    InstanceProfile {
        tags: Some(to_wire(tags)),
        ..plain(details)
    }
}

/// AWS: lists do not show tags.
pub(super) fn plain(details: InstanceProfileDetails) -> InstanceProfile {
    let InstanceProfileDetails { profile, role, .. } = details;
    InstanceProfile::new(
        profile.path.clone(),
        profile.name.clone(),
        profile.id.to_string(),
        profile.arn(),
        profile.created_at,
        role.iter().map(roles::plain).collect(),
    )
}
