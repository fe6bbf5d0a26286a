//! What a person's own portal asks for.
//!
//! The front door turned the bearer token into [`domain::Actor::Person`] already.

use app::portal::{Portal, RecentRole, ViewedAccount, ViewedRole};
use aws_cardea::operations as op;
use aws_cardea::shapes::{
    CreateConsoleSessionRequest, CreateConsoleSessionResponse, DeletePortalFavouriteRequest,
    DeletePortalFavouriteResponse, GetPortalRequest, GetPortalResponse,
    ListPortalApplicationsRequest, ListPortalApplicationsResponse, PortalAccount,
    PortalApplication, PortalPerson, PortalRecent, PortalRole, PortalSessionTag,
    PutPortalFavouriteRequest, PutPortalFavouriteResponse,
};
use base::AccountId;
use domain::Error;

use super::reach::page;
use crate::registry::{Request, ServiceRegistry};

pub(super) fn register(service: &mut ServiceRegistry<'_>) {
    service.add::<op::CreateConsoleSession, _, _>(create_console_session);
    service.add::<op::DeletePortalFavourite, _, _>(delete_portal_favourite);
    service.add::<op::GetPortal, _, _>(get_portal);
    service.add::<op::ListPortalApplications, _, _>(list_portal_applications);
    service.add::<op::PutPortalFavourite, _, _>(put_portal_favourite);
}

async fn get_portal(
    Request { app, cx }: Request,
    input: GetPortalRequest,
) -> Result<GetPortalResponse, Error> {
    let answer = app.get_portal(&cx, input.if_none_match.as_deref()).await?;
    let (etag, not_modified) = (answer.etag, answer.portal.is_none());
    let Some(portal) = answer.portal else {
        return Ok(GetPortalResponse {
            etag,
            not_modified,
            start_url: None,
            region: None,
            person: None,
            accounts: None,
            recents: None,
            can_manage_mfa_devices: None,
            has_applications: None,
            uses_identity_provider: None,
            session_tags: None,
        });
    };
    let Portal {
        start_url,
        region,
        person,
        display_name,
        view,
        can_manage_mfa_devices,
        has_applications,
        uses_identity_provider,
        session_tags,
    } = portal;
    let session_tags = session_tags.into_iter();
    Ok(GetPortalResponse {
        etag,
        not_modified,
        start_url: Some(start_url),
        region: Some(region),
        person: Some(PortalPerson {
            user_id: person.user_id.to_string(),
            user_name: person.user_name,
            display_name,
        }),
        accounts: Some(view.accounts.into_iter().map(account).collect()),
        recents: Some(view.recents.into_iter().map(recent).collect()),
        can_manage_mfa_devices: Some(can_manage_mfa_devices),
        has_applications: Some(has_applications),
        uses_identity_provider: Some(uses_identity_provider),
        session_tags: Some(
            session_tags
                .map(|(key, value)| PortalSessionTag { key, value })
                .collect(),
        ),
    })
}

fn account(account: ViewedAccount) -> PortalAccount {
    PortalAccount {
        account_id: account.id.to_string(),
        account_name: account.name,
        email_address: account.email,
        favourite: account.favourite,
        roles: account.roles.into_iter().map(role).collect(),
    }
}

fn role(role: ViewedRole) -> PortalRole {
    PortalRole {
        role_name: role.name,
        description: role.description,
        session_duration: role.session_duration,
        favourite: role.favourite,
    }
}

fn recent(recent: RecentRole) -> PortalRecent {
    PortalRecent {
        account_id: recent.account.to_string(),
        role_name: recent.role_name,
        used_at: recent.used_at,
    }
}

async fn put_portal_favourite(
    Request { app, cx }: Request,
    input: PutPortalFavouriteRequest,
) -> Result<PutPortalFavouriteResponse, Error> {
    let account = account_id(&input.account_id)?;
    app.put_portal_favourite(&cx, &account, input.role_name.as_deref())
        .await?;
    Ok(PutPortalFavouriteResponse {})
}

async fn delete_portal_favourite(
    Request { app, cx }: Request,
    input: DeletePortalFavouriteRequest,
) -> Result<DeletePortalFavouriteResponse, Error> {
    let account = account_id(&input.account_id)?;
    app.delete_portal_favourite(&cx, &account, input.role_name.as_deref())
        .await?;
    Ok(DeletePortalFavouriteResponse {})
}

async fn list_portal_applications(
    Request { app, cx }: Request,
    input: ListPortalApplicationsRequest,
) -> Result<ListPortalApplicationsResponse, Error> {
    let page = page(input.max_results, input.next_token.as_deref())?;
    let found = app.list_portal_applications(&cx, page).await?;
    let found = found.map(|application| PortalApplication {
        application_arn: application.arn,
        name: application.name,
        description: application.description,
        start_url: application.start_url,
    });
    Ok(ListPortalApplicationsResponse {
        applications: found.items,
        next_token: found.next,
    })
}

async fn create_console_session(
    Request { app, cx }: Request,
    input: CreateConsoleSessionRequest,
) -> Result<CreateConsoleSessionResponse, Error> {
    let account = account_id(&input.account_id)?;
    let destination = input.destination.as_deref();
    let link = app
        .create_console_session(&cx, &account, &input.role_name, destination)
        .await?;
    Ok(CreateConsoleSessionResponse {
        sign_in_url: link.url,
        expires_at: link.expires_at,
    })
}

/// The model's pattern is looser than an account's id.
fn account_id(id: &str) -> Result<AccountId, Error> {
    AccountId::parse(id).map_err(|_malformed| Error::denied("No access"))
}
