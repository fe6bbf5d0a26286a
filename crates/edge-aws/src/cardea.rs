//! Our own service: what AWS's APIs lack.

mod explain;
mod groups;
mod limits;
mod mfa;
mod people;
mod plan;
mod provisioning;
mod reach;
mod rules;

use aws_cardea::operations as op;
use aws_cardea::shapes::{
    GetAccountRootCredentialsRequest, GetAccountRootCredentialsResponse, ResetUserPasswordRequest,
    ResetUserPasswordResponse,
};
use base::{AccountId, IdentityStoreId, UserId};
use domain::{Error, Kind};
use smithy::Fault;

use crate::registry::{Registry, Request};

pub(crate) fn register(registry: &mut Registry) {
    let mut service = registry.service(&aws_cardea::SERVICE, fault);
    explain::register(&mut service);
    groups::register(&mut service);
    provisioning::register(&mut service);
    limits::register(&mut service);
    mfa::register(&mut service);
    people::register(&mut service);
    reach::register(&mut service);
    rules::register(&mut service);
    service.add::<op::GetAccountRootCredentials, _, _>(get_account_root_credentials);
    service.add::<op::ResetUserPassword, _, _>(reset_user_password);
}

/// Registers what plans the operations of `operations`.
pub(crate) fn register_plan(registry: &mut Registry, operations: Registry) {
    plan::register(
        &mut registry.service(&aws_cardea::SERVICE, fault),
        operations,
    );
}

async fn get_account_root_credentials(
    request: Request,
    input: GetAccountRootCredentialsRequest,
) -> Result<GetAccountRootCredentialsResponse, Error> {
    let Request { app, cx } = request;
    let account = AccountId::parse(&input.account_id)
        .map_err(|_malformed| Error::not_found(Kind::Account, &input.account_id))?;
    let credentials = app.account_root_credentials(&cx, &account).await?;
    Ok(GetAccountRootCredentialsResponse {
        access_key_id: credentials.access_key_id.to_string(),
        secret_access_key: credentials.secret_access_key.expose().to_owned(),
        session_token: credentials.session_token.expose().to_owned(),
        expiration: credentials.expires_at,
    })
}

async fn reset_user_password(
    request: Request,
    input: ResetUserPasswordRequest,
) -> Result<ResetUserPasswordResponse, Error> {
    let Request { app, cx } = request;
    let store = IdentityStoreId::parse(&input.identity_store_id)
        .map_err(|_malformed| Error::not_found(Kind::IdentityStore, &input.identity_store_id))?;
    let user = UserId::parse(&input.user_id)
        .map_err(|_malformed| Error::not_found(Kind::User, &input.user_id))?;
    let password = app.reset_password(&cx, &store, &user).await?;
    Ok(ResetUserPasswordResponse {
        one_time_password: password.expose().to_owned(),
    })
}

#[expect(
    clippy::needless_pass_by_value,
    reason = "the registry's form of every service's fault"
)]
fn fault(error: Error) -> Fault {
    let code = match &error {
        Error::NotFound { .. } => "ResourceNotFoundException",
        Error::Conflict { .. } => "ConflictException",
        Error::Invalid { .. }
        | Error::MalformedPolicy { .. }
        | Error::Constraint { .. }
        | Error::Unmodifiable { .. }
        | Error::LimitExceeded { .. }
        | Error::OAuth { .. } => "ValidationException",
        Error::Denied { .. } => "AccessDeniedException",
        Error::Unauthenticated { .. } => "UnauthorizedException",
        Error::Throttled { .. } => "ThrottlingException",
        Error::Internal(_) => "InternalServerException",
    };
    Fault::new(code, error.to_string())
}
