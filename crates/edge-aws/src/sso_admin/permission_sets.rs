//! Permission sets.

use app::permission_sets::{CreatePermissionSet, UpdatePermissionSet};
use aws_sso_admin::operations as op;
use aws_sso_admin::shapes::{
    CreatePermissionSetRequest, CreatePermissionSetResponse, DeletePermissionSetRequest,
    DeletePermissionSetResponse, DescribePermissionSetRequest, DescribePermissionSetResponse,
    ListPermissionSetsRequest, ListPermissionSetsResponse, PermissionSet,
    UpdatePermissionSetRequest, UpdatePermissionSetResponse,
};
use domain::Error;
use domain::permission_set::{self, SessionDuration};

use crate::registry::{Request, ServiceRegistry};
use crate::sso_admin::tags::tag;
use crate::sso_admin::{instance_id, page_request, permission_set_ref};

pub(super) fn register(service: &mut ServiceRegistry<'_>) {
    service.add::<op::CreatePermissionSet, _, _>(create);
    service.add::<op::DeletePermissionSet, _, _>(delete);
    service.add::<op::DescribePermissionSet, _, _>(describe);
    service.add::<op::ListPermissionSets, _, _>(list);
    service.add::<op::UpdatePermissionSet, _, _>(update);
}

async fn create(
    request: Request,
    input: CreatePermissionSetRequest,
) -> Result<CreatePermissionSetResponse, Error> {
    let Request { app, cx } = request;
    let command = CreatePermissionSet {
        instance: instance_id(&input.instance_arn)?,
        name: input.name,
        description: input.description,
        session_duration: duration(input.session_duration.as_deref())?,
        relay_state: input.relay_state,
        tags: input
            .tags
            .unwrap_or_default()
            .into_iter()
            .map(tag)
            .collect(),
    };
    let set = app.create_permission_set(&cx, command).await?;
    Ok(CreatePermissionSetResponse {
        permission_set: Some(shape(set)),
    })
}

async fn describe(
    request: Request,
    input: DescribePermissionSetRequest,
) -> Result<DescribePermissionSetResponse, Error> {
    let Request { app, cx } = request;
    let set = permission_set_ref(&input.instance_arn, &input.permission_set_arn)?;
    let set = app.get_permission_set(&cx, set).await?;
    Ok(DescribePermissionSetResponse {
        permission_set: Some(shape(set)),
    })
}

async fn list(
    request: Request,
    input: ListPermissionSetsRequest,
) -> Result<ListPermissionSetsResponse, Error> {
    let Request { app, cx } = request;
    let instance = instance_id(&input.instance_arn)?;
    let page = page_request(input.max_results, input.next_token.as_deref())?;
    let found = app.list_permission_sets(&cx, &instance, page).await?;
    let found = found.map(|id| permission_set::arn(&instance, &id));
    Ok(ListPermissionSetsResponse {
        permission_sets: Some(found.items),
        next_token: found.next,
    })
}

async fn update(
    request: Request,
    input: UpdatePermissionSetRequest,
) -> Result<UpdatePermissionSetResponse, Error> {
    let Request { app, cx } = request;
    let command = UpdatePermissionSet {
        permission_set: permission_set_ref(&input.instance_arn, &input.permission_set_arn)?,
        description: input.description,
        session_duration: duration(input.session_duration.as_deref())?,
        relay_state: input.relay_state,
    };
    app.update_permission_set(&cx, command).await?;
    Ok(UpdatePermissionSetResponse {})
}

async fn delete(
    request: Request,
    input: DeletePermissionSetRequest,
) -> Result<DeletePermissionSetResponse, Error> {
    let Request { app, cx } = request;
    let set = permission_set_ref(&input.instance_arn, &input.permission_set_arn)?;
    app.delete_permission_set(&cx, set).await?;
    Ok(DeletePermissionSetResponse {})
}

fn duration(text: Option<&str>) -> Result<Option<SessionDuration>, Error> {
    text.map(SessionDuration::parse).transpose()
}

fn shape(set: permission_set::PermissionSet) -> PermissionSet {
    PermissionSet {
        permission_set_arn: Some(set.arn()),
        name: Some(set.name),
        description: set.description,
        created_date: Some(set.created_at),
        session_duration: Some(set.session_duration.as_str().to_owned()),
        relay_state: set.relay_state,
    }
}
