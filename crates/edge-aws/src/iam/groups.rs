//! Groups of IAM users.

use app::iam::UpdateGroup;
use aws_iam::operations as op;
use aws_iam::shapes::{
    AddUserToGroupRequest, CreateGroupRequest, CreateGroupResponse, DeleteGroupRequest,
    GetGroupRequest, GetGroupResponse, Group, ListGroupsForUserRequest, ListGroupsForUserResponse,
    ListGroupsRequest, ListGroupsResponse, RemoveUserFromGroupRequest, UpdateGroupRequest,
};
use domain::Error;
use smithy::Empty;

use super::users::plain;
use super::{page_request, unpack};
use crate::registry::{Request, ServiceRegistry};

pub(super) fn register(service: &mut ServiceRegistry<'_>) {
    service.add::<op::AddUserToGroup, _, _>(add_user);
    service.add::<op::CreateGroup, _, _>(create);
    service.add::<op::DeleteGroup, _, _>(delete);
    service.add::<op::GetGroup, _, _>(get);
    service.add::<op::ListGroups, _, _>(list);
    service.add::<op::ListGroupsForUser, _, _>(list_for_user);
    service.add::<op::RemoveUserFromGroup, _, _>(remove_user);
    service.add::<op::UpdateGroup, _, _>(update);
}

async fn create(request: Request, input: CreateGroupRequest) -> Result<CreateGroupResponse, Error> {
    let Request { app, cx } = request;
    let path = input.path.unwrap_or_else(|| "/".to_owned());
    let made = app.create_iam_group(&cx, path, input.group_name).await?;
    Ok(CreateGroupResponse { group: group(made) })
}

async fn get(request: Request, input: GetGroupRequest) -> Result<GetGroupResponse, Error> {
    let Request { app, cx } = request;
    let page = page_request(input.max_items, input.marker.as_deref())?;
    let (found, page) = app.get_iam_group(&cx, &input.group_name, page).await?;
    let (users, is_truncated, marker) = unpack(page, |user| plain(&user));
    Ok(GetGroupResponse {
        group: group(found),
        users,
        is_truncated,
        marker,
    })
}

async fn list(request: Request, input: ListGroupsRequest) -> Result<ListGroupsResponse, Error> {
    let Request { app, cx } = request;
    let page = page_request(input.max_items, input.marker.as_deref())?;
    let prefix = input.path_prefix.as_deref().unwrap_or("/");
    let page = app.list_iam_groups(&cx, prefix, page).await?;
    let (groups, is_truncated, marker) = unpack(page, group);
    Ok(ListGroupsResponse {
        groups,
        is_truncated,
        marker,
    })
}

async fn list_for_user(
    request: Request,
    input: ListGroupsForUserRequest,
) -> Result<ListGroupsForUserResponse, Error> {
    let Request { app, cx } = request;
    let page = page_request(input.max_items, input.marker.as_deref())?;
    let page = app
        .list_groups_for_user(&cx, &input.user_name, page)
        .await?;
    let (groups, is_truncated, marker) = unpack(page, group);
    Ok(ListGroupsForUserResponse {
        groups,
        is_truncated,
        marker,
    })
}

async fn update(request: Request, input: UpdateGroupRequest) -> Result<Empty, Error> {
    let Request { app, cx } = request;
    let command = UpdateGroup {
        name: input.group_name,
        new_name: input.new_group_name,
        new_path: input.new_path,
    };
    app.update_iam_group(&cx, command).await?;
    Ok(Empty)
}

async fn delete(request: Request, input: DeleteGroupRequest) -> Result<Empty, Error> {
    let Request { app, cx } = request;
    app.delete_iam_group(&cx, &input.group_name).await?;
    Ok(Empty)
}

async fn add_user(request: Request, input: AddUserToGroupRequest) -> Result<Empty, Error> {
    let Request { app, cx } = request;
    app.add_user_to_group(&cx, &input.group_name, input.user_name)
        .await?;
    Ok(Empty)
}

async fn remove_user(request: Request, input: RemoveUserFromGroupRequest) -> Result<Empty, Error> {
    let Request { app, cx } = request;
    app.remove_user_from_group(&cx, &input.group_name, input.user_name)
        .await?;
    Ok(Empty)
}

fn group(group: domain::iam::Group) -> Group {
    Group {
        arn: group.arn(),
        path: group.path,
        group_name: group.name,
        group_id: group.id.to_string(),
        create_date: group.created_at,
    }
}
