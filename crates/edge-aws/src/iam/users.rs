//! IAM users.

use app::iam::{CreateUser, RootOrUser, UpdateUser, UserDetails};
use aws_iam::operations as op;
use aws_iam::shapes::{
    CreateUserRequest, CreateUserResponse, DeleteUserPermissionsBoundaryRequest, DeleteUserRequest,
    GetUserRequest, GetUserResponse, ListUsersRequest, ListUsersResponse,
    PutUserPermissionsBoundaryRequest, UpdateUserRequest, User,
};
use base::Timestamp;
use domain::Error;
use smithy::Empty;

use super::roles::boundary;
use super::tags::{to_domain, to_wire};
use super::{page_request, unpack};
use crate::registry::{Request, ServiceRegistry};

pub(super) fn register(service: &mut ServiceRegistry<'_>) {
    service.add::<op::CreateUser, _, _>(create);
    service.add::<op::DeleteUser, _, _>(delete);
    service.add::<op::DeleteUserPermissionsBoundary, _, _>(delete_boundary);
    service.add::<op::GetUser, _, _>(get);
    service.add::<op::ListUsers, _, _>(list);
    service.add::<op::PutUserPermissionsBoundary, _, _>(put_boundary);
    service.add::<op::UpdateUser, _, _>(update);
}

/// What a root is called where a user's name is wanted.
///
/// AWS: what stands there is unconfirmed.
pub(super) const ROOT: &str = "root";

async fn create(request: Request, input: CreateUserRequest) -> Result<CreateUserResponse, Error> {
    let Request { app, cx } = request;
    let command = CreateUser {
        name: input.user_name,
        path: input.path.unwrap_or_else(|| "/".to_owned()),
        permissions_boundary: input.permissions_boundary,
        tags: to_domain(input.tags.unwrap_or_default()),
    };
    let details = app.create_iam_user(&cx, command).await?;
    Ok(CreateUserResponse {
        user: Some(detailed(details)),
    })
}

async fn get(request: Request, input: GetUserRequest) -> Result<GetUserResponse, Error> {
    let Request { app, cx } = request;
    let found = app.get_iam_user(&cx, input.user_name.as_deref()).await?;
    Ok(GetUserResponse {
        user: root_or_user(found, cx.now()),
    })
}

async fn list(request: Request, input: ListUsersRequest) -> Result<ListUsersResponse, Error> {
    let Request { app, cx } = request;
    let page = page_request(input.max_items, input.marker.as_deref())?;
    let prefix = input.path_prefix.as_deref().unwrap_or("/");
    let page = app.list_iam_users(&cx, prefix, page).await?;
    // AWS: lists show neither boundaries nor tags.
    let (users, is_truncated, marker) = unpack(page, |user| plain(&user));
    Ok(ListUsersResponse {
        users,
        is_truncated,
        marker,
    })
}

async fn update(request: Request, input: UpdateUserRequest) -> Result<Empty, Error> {
    let Request { app, cx } = request;
    let command = UpdateUser {
        name: input.user_name,
        new_name: input.new_user_name,
        new_path: input.new_path,
    };
    app.update_iam_user(&cx, command).await?;
    Ok(Empty)
}

async fn delete(request: Request, input: DeleteUserRequest) -> Result<Empty, Error> {
    let Request { app, cx } = request;
    app.delete_iam_user(&cx, &input.user_name).await?;
    Ok(Empty)
}

async fn put_boundary(
    request: Request,
    input: PutUserPermissionsBoundaryRequest,
) -> Result<Empty, Error> {
    let Request { app, cx } = request;
    app.set_user_permissions_boundary(&cx, &input.user_name, Some(input.permissions_boundary))
        .await?;
    Ok(Empty)
}

async fn delete_boundary(
    request: Request,
    input: DeleteUserPermissionsBoundaryRequest,
) -> Result<Empty, Error> {
    let Request { app, cx } = request;
    app.set_user_permissions_boundary(&cx, &input.user_name, None)
        .await?;
    Ok(Empty)
}

/// A root has no user; AWS shows one all the same.
pub(super) fn root_or_user(found: RootOrUser, now: Timestamp) -> User {
    match found {
        RootOrUser::User(details) => detailed(details),
        RootOrUser::Root { account, since } => User::new(
            "/".to_owned(),
            ROOT.to_owned(),
            account.to_string(),
            format!("arn:aws:iam::{account}:root"),
            since.unwrap_or(now),
        ),
    }
}

fn detailed(details: UserDetails) -> User {
    let mut user = plain(&details.user);
    user.permissions_boundary = details.user.permissions_boundary.map(boundary);
    user.tags = Some(details.tags)
        .filter(|tags| !tags.is_empty())
        .map(to_wire);
    user
}

pub(super) fn plain(user: &domain::iam::User) -> User {
    User::new(
        user.path.clone(),
        user.name.clone(),
        user.id.to_string(),
        user.arn(),
        user.created_at,
    )
}
