//! Service-linked roles.

use app::iam::{CreateServiceLinkedRole, DeletionStatus};
use aws_iam::operations as op;
use aws_iam::shapes::{
    CreateServiceLinkedRoleRequest, CreateServiceLinkedRoleResponse,
    DeleteServiceLinkedRoleRequest, DeleteServiceLinkedRoleResponse, DeletionTaskFailureReasonType,
    DeletionTaskStatusType, GetServiceLinkedRoleDeletionStatusRequest,
    GetServiceLinkedRoleDeletionStatusResponse, RoleUsageType,
};
use domain::Error;

use super::roles;
use crate::registry::{Request, ServiceRegistry};

pub(super) fn register(service: &mut ServiceRegistry<'_>) {
    service.add::<op::CreateServiceLinkedRole, _, _>(create);
    service.add::<op::DeleteServiceLinkedRole, _, _>(delete);
    service.add::<op::GetServiceLinkedRoleDeletionStatus, _, _>(get_deletion_status);
}

async fn create(
    request: Request,
    input: CreateServiceLinkedRoleRequest,
) -> Result<CreateServiceLinkedRoleResponse, Error> {
    let Request { app, cx } = request;
    let command = CreateServiceLinkedRole {
        service: input.aws_service_name,
        description: input.description,
        suffix: input.custom_suffix,
    };
    let role = app.create_service_linked_role(&cx, command).await?;
    Ok(CreateServiceLinkedRoleResponse {
        role: Some(roles::plain(&role)),
    })
}

async fn delete(
    request: Request,
    input: DeleteServiceLinkedRoleRequest,
) -> Result<DeleteServiceLinkedRoleResponse, Error> {
    let Request { app, cx } = request;
    let deletion_task_id = app
        .delete_service_linked_role(&cx, &input.role_name)
        .await?;
    Ok(DeleteServiceLinkedRoleResponse { deletion_task_id })
}

async fn get_deletion_status(
    request: Request,
    input: GetServiceLinkedRoleDeletionStatusRequest,
) -> Result<GetServiceLinkedRoleDeletionStatusResponse, Error> {
    let Request { app, cx } = request;
    let status = app
        .get_service_linked_role_deletion_status(&cx, &input.deletion_task_id)
        .await?;
    Ok(match status {
        DeletionStatus::Succeeded => GetServiceLinkedRoleDeletionStatusResponse {
            status: DeletionTaskStatusType::Succeeded,
            reason: None,
        },
        DeletionStatus::Failed {
            reason,
            region,
            resources,
        } => GetServiceLinkedRoleDeletionStatusResponse {
            status: DeletionTaskStatusType::Failed,
            reason: Some(DeletionTaskFailureReasonType {
                reason: Some(reason),
                role_usage_list: Some(vec![RoleUsageType {
                    region: Some(region),
                    resources: Some(resources),
                }]),
            }),
        },
    })
}
