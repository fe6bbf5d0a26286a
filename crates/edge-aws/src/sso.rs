//! The access portal's API (`sso`): a person's accounts, roles and credentials.
//!
//! The front door turned the bearer token into [`domain::Actor::Person`] already.

use aws_sso::operations as op;
use aws_sso::shapes::{
    AccountInfo, GetRoleCredentialsRequest, GetRoleCredentialsResponse, ListAccountRolesRequest,
    ListAccountRolesResponse, ListAccountsRequest, ListAccountsResponse, LogoutRequest,
    RoleCredentials, RoleInfo,
};
use base::{AccountId, PageRequest};
use domain::Error;
use smithy::{Empty, Fault};

use crate::registry::{Registry, Request};

/// AWS: the largest page is also the default one.
const PAGE: u32 = 100;

pub(crate) fn register(registry: &mut Registry) {
    let mut service = registry.service(&aws_sso::SERVICE, fault);
    service.add::<op::ListAccounts, _, _>(list_accounts);
    service.add::<op::ListAccountRoles, _, _>(list_account_roles);
    service.add::<op::GetRoleCredentials, _, _>(get_role_credentials);
    service.add::<op::Logout, _, _>(logout);
}

async fn list_accounts(
    request: Request,
    input: ListAccountsRequest,
) -> Result<ListAccountsResponse, Error> {
    let Request { app, cx } = request;
    let wanted = page(input.max_results, input.next_token.as_deref())?;
    let page = app.list_portal_accounts(&cx, wanted).await?;
    let accounts = page.items.into_iter().map(|account| AccountInfo {
        account_id: Some(account.id.to_string()),
        account_name: Some(account.name),
        email_address: Some(account.email),
    });
    Ok(ListAccountsResponse {
        next_token: page.next,
        account_list: Some(accounts.collect()),
    })
}

async fn list_account_roles(
    request: Request,
    input: ListAccountRolesRequest,
) -> Result<ListAccountRolesResponse, Error> {
    let Request { app, cx } = request;
    let wanted = page(input.max_results, input.next_token.as_deref())?;
    let account = account(&input.account_id)?;
    let page = app.list_portal_roles(&cx, &account, wanted).await?;
    let roles = page.items.into_iter().map(|role| RoleInfo {
        role_name: Some(role.name),
        account_id: Some(role.account.to_string()),
    });
    Ok(ListAccountRolesResponse {
        next_token: page.next,
        role_list: Some(roles.collect()),
    })
}

async fn get_role_credentials(
    request: Request,
    input: GetRoleCredentialsRequest,
) -> Result<GetRoleCredentialsResponse, Error> {
    let Request { app, cx } = request;
    let account = account(&input.account_id)?;
    let credentials = app
        .role_credentials(&cx, &account, &input.role_name)
        .await?;
    Ok(GetRoleCredentialsResponse {
        role_credentials: Some(RoleCredentials {
            access_key_id: Some(credentials.access_key_id.to_string()),
            secret_access_key: Some(credentials.secret_access_key.expose().to_owned()),
            session_token: Some(credentials.session_token.expose().to_owned()),
            // AWS: milliseconds here, seconds elsewhere (appendix C).
            expiration: Some(credentials.expires_at.millis()),
        }),
    })
}

async fn logout(request: Request, _input: LogoutRequest) -> Result<Empty, Error> {
    let Request { app, cx } = request;
    app.logout(&cx).await?;
    Ok(Empty)
}

fn page(limit: Option<i32>, token: Option<&str>) -> Result<PageRequest, Error> {
    let limit = limit.and_then(|limit| u32::try_from(limit).ok());
    Ok(PageRequest::new(limit.unwrap_or(PAGE), token)?)
}

/// AWS: an account that does not exist is answered like one without access (§5).
fn account(id: &str) -> Result<AccountId, Error> {
    AccountId::parse(id).map_err(|_malformed| Error::denied("No access"))
}

fn fault(error: Error) -> Fault {
    match error {
        Error::Unauthenticated { message } => Fault::new("UnauthorizedException", message),
        // AWS: the model does not know this exception, clients meet it all the same (§5).
        Error::Denied { message } => Fault::new("ForbiddenException", message).with_status(403),
        Error::Throttled { message } => Fault::new("TooManyRequestsException", message),
        Error::NotFound { .. } => Fault::new("ResourceNotFoundException", error.to_string()),
        Error::Conflict { .. }
        | Error::Invalid { .. }
        | Error::MalformedPolicy { .. }
        | Error::Unmodifiable { .. }
        | Error::LimitExceeded { .. }
        | Error::Constraint { .. }
        | Error::OAuth { .. } => Fault::new("InvalidRequestException", error.to_string()),
        Error::Internal(_) => Fault::new(
            "InternalServerException",
            "The request failed because of an internal error.",
        )
        .with_status(500),
    }
}
