//! Roles.

use app::iam::{CreateRole, RoleDetails, UpdateRole};
use aws_iam::operations as op;
use aws_iam::shapes::{
    AttachedPermissionsBoundary, CreateRoleRequest, CreateRoleResponse,
    DeleteRolePermissionsBoundaryRequest, DeleteRoleRequest, GetRoleRequest, GetRoleResponse,
    ListRolesRequest, ListRolesResponse, PermissionsBoundaryAttachmentType,
    PutRolePermissionsBoundaryRequest, Role, RoleLastUsed, UpdateAssumeRolePolicyRequest,
    UpdateRoleDescriptionRequest, UpdateRoleDescriptionResponse, UpdateRoleRequest,
    UpdateRoleResponse,
};
use domain::Error;
use smithy::Empty;

use super::tags::{to_domain, to_wire};
use super::{encode, page_request, unpack};
use crate::registry::{Request, ServiceRegistry};

pub(super) fn register(service: &mut ServiceRegistry<'_>) {
    service.add::<op::CreateRole, _, _>(create_role);
    service.add::<op::DeleteRole, _, _>(delete_role);
    service.add::<op::DeleteRolePermissionsBoundary, _, _>(delete_boundary);
    service.add::<op::GetRole, _, _>(get_role);
    service.add::<op::ListRoles, _, _>(list_roles);
    service.add::<op::PutRolePermissionsBoundary, _, _>(put_boundary);
    service.add::<op::UpdateAssumeRolePolicy, _, _>(update_assume_role_policy);
    service.add::<op::UpdateRole, _, _>(update_role);
    service.add::<op::UpdateRoleDescription, _, _>(update_role_description);
}

async fn create_role(
    request: Request,
    input: CreateRoleRequest,
) -> Result<CreateRoleResponse, Error> {
    let Request { app, cx } = request;
    let command = CreateRole {
        name: input.role_name,
        path: input.path.unwrap_or_else(|| "/".to_owned()),
        trust_policy: input.assume_role_policy_document,
        description: input.description,
        max_session_duration: seconds(input.max_session_duration),
        permissions_boundary: input.permissions_boundary,
        tags: to_domain(input.tags.unwrap_or_default()),
    };
    let details = app.create_role(&cx, command).await?;
    let role = detailed(details);
    Ok(CreateRoleResponse { role })
}

async fn get_role(request: Request, input: GetRoleRequest) -> Result<GetRoleResponse, Error> {
    let Request { app, cx } = request;
    let details = app.get_role(&cx, &input.role_name).await?;
    let last_used = last_used(&details);
    let mut role = detailed(details);
    role.role_last_used = Some(last_used);
    Ok(GetRoleResponse { role })
}

async fn list_roles(request: Request, input: ListRolesRequest) -> Result<ListRolesResponse, Error> {
    let Request { app, cx } = request;
    let page = page_request(input.max_items, input.marker.as_deref())?;
    let prefix = input.path_prefix.as_deref().unwrap_or("/");
    let page = app.list_roles(&cx, prefix, page).await?;
    // AWS: lists show neither boundaries nor tags.
    let (roles, is_truncated, marker) = unpack(page, |role| plain(&role));
    Ok(ListRolesResponse {
        roles,
        is_truncated,
        marker,
    })
}

async fn update_role(
    request: Request,
    input: UpdateRoleRequest,
) -> Result<UpdateRoleResponse, Error> {
    let Request { app, cx } = request;
    let command = UpdateRole {
        name: input.role_name,
        description: input.description,
        max_session_duration: seconds(input.max_session_duration),
    };
    app.update_role(&cx, command).await?;
    Ok(UpdateRoleResponse {})
}

async fn update_role_description(
    request: Request,
    input: UpdateRoleDescriptionRequest,
) -> Result<UpdateRoleDescriptionResponse, Error> {
    let Request { app, cx } = request;
    let details = app
        .update_role_description(&cx, &input.role_name, input.description)
        .await?;
    Ok(UpdateRoleDescriptionResponse {
        role: Some(detailed(details)),
    })
}

async fn update_assume_role_policy(
    request: Request,
    input: UpdateAssumeRolePolicyRequest,
) -> Result<Empty, Error> {
    let Request { app, cx } = request;
    app.update_assume_role_policy(&cx, &input.role_name, input.policy_document)
        .await?;
    Ok(Empty)
}

async fn delete_role(request: Request, input: DeleteRoleRequest) -> Result<Empty, Error> {
    let Request { app, cx } = request;
    app.delete_role(&cx, &input.role_name).await?;
    Ok(Empty)
}

async fn put_boundary(
    request: Request,
    input: PutRolePermissionsBoundaryRequest,
) -> Result<Empty, Error> {
    let Request { app, cx } = request;
    app.set_role_permissions_boundary(&cx, &input.role_name, Some(input.permissions_boundary))
        .await?;
    Ok(Empty)
}

async fn delete_boundary(
    request: Request,
    input: DeleteRolePermissionsBoundaryRequest,
) -> Result<Empty, Error> {
    let Request { app, cx } = request;
    app.set_role_permissions_boundary(&cx, &input.role_name, None)
        .await?;
    Ok(Empty)
}

fn seconds(duration: Option<i32>) -> Option<u32> {
    duration.and_then(|seconds| u32::try_from(seconds).ok())
}

/// AWS: empty where a role has not been used.
pub(super) fn last_used(details: &RoleDetails) -> RoleLastUsed {
    match &details.last_used {
        Some((at, region)) => RoleLastUsed {
            last_used_date: Some(*at),
            region: Some(region.clone()),
        },
        None => RoleLastUsed::default(),
    }
}

pub(super) fn detailed(details: RoleDetails) -> Role {
    let mut role = plain(&details.role);
    role.permissions_boundary = details.role.permissions_boundary.map(boundary);
    role.tags = Some(details.tags)
        .filter(|tags| !tags.is_empty())
        .map(to_wire);
    role
}

/// A permissions boundary as roles and users show it.
pub(super) fn boundary(arn: String) -> AttachedPermissionsBoundary {
    AttachedPermissionsBoundary {
        permissions_boundary_type: Some(
            PermissionsBoundaryAttachmentType::PermissionsBoundaryPolicy,
        ),
        permissions_boundary_arn: Some(arn),
    }
}

pub(super) fn plain(role: &domain::iam::Role) -> Role {
    Role {
        assume_role_policy_document: Some(encode(&role.trust_policy)),
        description: role.description.clone(),
        max_session_duration: i32::try_from(role.max_session_duration).ok(),
        ..Role::new(
            role.path.clone(),
            role.name.clone(),
            role.id.to_string(),
            role.arn(),
            role.created_at,
        )
    }
}
