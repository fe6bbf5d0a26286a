//! Trusted access and delegated administrators.

use aws_organizations::operations as op;
use aws_organizations::shapes::{
    DelegatedAdministrator, DelegatedService, DeregisterDelegatedAdministratorRequest,
    DisableAWSServiceAccessRequest, EnableAWSServiceAccessRequest, EnabledServicePrincipal,
    ListAWSServiceAccessForOrganizationRequest, ListAWSServiceAccessForOrganizationResponse,
    ListDelegatedAdministratorsRequest, ListDelegatedAdministratorsResponse,
    ListDelegatedServicesForAccountRequest, ListDelegatedServicesForAccountResponse,
    RegisterDelegatedAdministratorRequest,
};
use domain::Error;
use smithy::Empty;

use super::accounts::account;
use super::{account_id, page_size};
use crate::registry::{Request, ServiceRegistry};

pub(super) fn register(service: &mut ServiceRegistry<'_>) {
    service.add::<op::EnableAWSServiceAccess, _, _>(enable);
    service.add::<op::DisableAWSServiceAccess, _, _>(disable);
    service.add::<op::ListAWSServiceAccessForOrganization, _, _>(list);
    service.add::<op::RegisterDelegatedAdministrator, _, _>(register_administrator);
    service.add::<op::DeregisterDelegatedAdministrator, _, _>(deregister_administrator);
    service.add::<op::ListDelegatedAdministrators, _, _>(list_administrators);
    service.add::<op::ListDelegatedServicesForAccount, _, _>(list_services);
}

async fn enable(
    Request { app, cx }: Request,
    input: EnableAWSServiceAccessRequest,
) -> Result<Empty, Error> {
    app.enable_aws_service_access(&cx, input.service_principal)
        .await?;
    Ok(Empty)
}

async fn disable(
    Request { app, cx }: Request,
    input: DisableAWSServiceAccessRequest,
) -> Result<Empty, Error> {
    app.disable_aws_service_access(&cx, input.service_principal)
        .await?;
    Ok(Empty)
}

async fn list(
    Request { app, cx }: Request,
    input: ListAWSServiceAccessForOrganizationRequest,
) -> Result<ListAWSServiceAccessForOrganizationResponse, Error> {
    let (limit, token) = (page_size(input.max_results), input.next_token.as_deref());
    let page = app
        .list_aws_service_access(&cx, limit, token)
        .await?
        .map(|enabled| EnabledServicePrincipal {
            service_principal: Some(enabled.service),
            date_enabled: Some(enabled.enabled_at),
        });
    Ok(ListAWSServiceAccessForOrganizationResponse {
        enabled_service_principals: Some(page.items),
        next_token: page.next,
    })
}

async fn register_administrator(
    Request { app, cx }: Request,
    input: RegisterDelegatedAdministratorRequest,
) -> Result<Empty, Error> {
    let id = account_id(&input.account_id)?;
    app.register_delegated_administrator(&cx, id, input.service_principal)
        .await?;
    Ok(Empty)
}

async fn deregister_administrator(
    Request { app, cx }: Request,
    input: DeregisterDelegatedAdministratorRequest,
) -> Result<Empty, Error> {
    let id = account_id(&input.account_id)?;
    app.deregister_delegated_administrator(&cx, id, input.service_principal)
        .await?;
    Ok(Empty)
}

async fn list_administrators(
    Request { app, cx }: Request,
    input: ListDelegatedAdministratorsRequest,
) -> Result<ListDelegatedAdministratorsResponse, Error> {
    let (limit, token) = (page_size(input.max_results), input.next_token.as_deref());
    let page = app
        .list_delegated_administrators(&cx, input.service_principal, limit, token)
        .await?
        .map(|found| {
            let since = found.since;
            let account = account((found.member, found.arn));
            DelegatedAdministrator {
                id: account.id,
                arn: account.arn,
                email: account.email,
                name: account.name,
                status: account.status,
                state: account.state,
                joined_method: account.joined_method,
                joined_timestamp: account.joined_timestamp,
                delegation_enabled_date: Some(since),
            }
        });
    Ok(ListDelegatedAdministratorsResponse {
        delegated_administrators: Some(page.items),
        next_token: page.next,
    })
}

async fn list_services(
    Request { app, cx }: Request,
    input: ListDelegatedServicesForAccountRequest,
) -> Result<ListDelegatedServicesForAccountResponse, Error> {
    let id = account_id(&input.account_id)?;
    let (limit, token) = (page_size(input.max_results), input.next_token.as_deref());
    let page = app
        .list_delegated_services(&cx, id, limit, token)
        .await?
        .map(|delegated| DelegatedService {
            service_principal: Some(delegated.service),
            delegation_enabled_date: Some(delegated.enabled_at),
        });
    Ok(ListDelegatedServicesForAccountResponse {
        delegated_services: Some(page.items),
        next_token: page.next,
    })
}
