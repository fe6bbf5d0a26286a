//! Passwords of IAM users.

use app::iam::UpdateLoginProfile;
use aws_iam::operations as op;
use aws_iam::shapes::{
    ChangePasswordRequest, CreateLoginProfileRequest, CreateLoginProfileResponse,
    DeleteLoginProfileRequest, GetLoginProfileRequest, GetLoginProfileResponse, LoginProfile,
    UpdateLoginProfileRequest,
};
use base::Secret;
use domain::Error;
use domain::iam::PasswordReset;
use smithy::Empty;

use crate::registry::{Request, ServiceRegistry};

pub(super) fn register(service: &mut ServiceRegistry<'_>) {
    service.add::<op::ChangePassword, _, _>(change_password);
    service.add::<op::CreateLoginProfile, _, _>(create);
    service.add::<op::DeleteLoginProfile, _, _>(delete);
    service.add::<op::GetLoginProfile, _, _>(get);
    service.add::<op::UpdateLoginProfile, _, _>(update);
}

async fn create(
    request: Request,
    input: CreateLoginProfileRequest,
) -> Result<CreateLoginProfileResponse, Error> {
    let Request { app, cx } = request;
    let password = input.password.map(Secret::new);
    let reset = reset(input.password_reset_required.unwrap_or_default());
    let (user, made) = app
        .create_login_profile(&cx, input.user_name.as_deref(), password, reset)
        .await?;
    Ok(CreateLoginProfileResponse {
        login_profile: profile(user.name, made),
    })
}

async fn get(
    request: Request,
    input: GetLoginProfileRequest,
) -> Result<GetLoginProfileResponse, Error> {
    let Request { app, cx } = request;
    let (user, found) = app
        .get_login_profile(&cx, input.user_name.as_deref())
        .await?;
    Ok(GetLoginProfileResponse {
        login_profile: profile(user.name, found),
    })
}

async fn update(request: Request, input: UpdateLoginProfileRequest) -> Result<Empty, Error> {
    let Request { app, cx } = request;
    let command = UpdateLoginProfile {
        user: input.user_name,
        password: input.password.map(Secret::new),
        reset: input.password_reset_required.map(reset),
    };
    app.update_login_profile(&cx, command).await?;
    Ok(Empty)
}

async fn delete(request: Request, input: DeleteLoginProfileRequest) -> Result<Empty, Error> {
    let Request { app, cx } = request;
    app.delete_login_profile(&cx, input.user_name.as_deref())
        .await?;
    Ok(Empty)
}

async fn change_password(request: Request, input: ChangePasswordRequest) -> Result<Empty, Error> {
    let Request { app, cx } = request;
    let (old, new) = (
        Secret::new(input.old_password),
        Secret::new(input.new_password),
    );
    app.change_password(&cx, &old, &new).await?;
    Ok(Empty)
}

const fn reset(required: bool) -> PasswordReset {
    if required {
        PasswordReset::Required
    } else {
        PasswordReset::NotRequired
    }
}

fn profile(user_name: String, profile: domain::iam::LoginProfile) -> LoginProfile {
    LoginProfile {
        user_name,
        create_date: profile.created_at,
        password_reset_required: Some(profile.reset_required == PasswordReset::Required),
    }
}
