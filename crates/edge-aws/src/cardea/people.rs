//! Whether users may sign in, and their sessions.

use aws_cardea::operations as op;
use aws_cardea::shapes::{
    EndAllUserSessionsRequest, EndAllUserSessionsResponse, EndUserSessionRequest,
    EndUserSessionResponse, GetUserStatusRequest, GetUserStatusResponse, ListUserSessionsRequest,
    ListUserSessionsResponse, SessionApplication, SetUserStatusRequest, SetUserStatusResponse,
    UserSession, UserStatus,
};
use base::{IdentityStoreId, UserId, WebSessionId};
use domain::identity::UserStatus as Status;
use domain::sign_in::{SessionUse, device_name};
use domain::{Error, Kind};

use super::own::{kind, methods};
use super::reach::page;
use crate::registry::{Request, ServiceRegistry};

pub(super) fn register(service: &mut ServiceRegistry<'_>) {
    service.add::<op::EndAllUserSessions, _, _>(end_all_user_sessions);
    service.add::<op::EndUserSession, _, _>(end_user_session);
    service.add::<op::GetUserStatus, _, _>(get_user_status);
    service.add::<op::ListUserSessions, _, _>(list_user_sessions);
    service.add::<op::SetUserStatus, _, _>(set_user_status);
}

async fn get_user_status(
    Request { app, cx }: Request,
    input: GetUserStatusRequest,
) -> Result<GetUserStatusResponse, Error> {
    let (store, user) = named(&input.identity_store_id, &input.user_id)?;
    let user_status = match app.get_user_status(&cx, &store, &user).await? {
        Status::Enabled => UserStatus::Enabled,
        Status::Disabled => UserStatus::Disabled,
    };
    Ok(GetUserStatusResponse {
        user_status,
        email_verified: Some(app.is_email_verified(&store, &user).await?),
    })
}

async fn set_user_status(
    Request { app, cx }: Request,
    input: SetUserStatusRequest,
) -> Result<SetUserStatusResponse, Error> {
    let (store, user) = named(&input.identity_store_id, &input.user_id)?;
    let status = match input.user_status {
        UserStatus::Enabled => Status::Enabled,
        UserStatus::Disabled => Status::Disabled,
    };
    app.set_user_status(&cx, &store, &user, status).await?;
    Ok(SetUserStatusResponse {})
}

async fn list_user_sessions(
    Request { app, cx }: Request,
    input: ListUserSessionsRequest,
) -> Result<ListUserSessionsResponse, Error> {
    let (store, user) = named(&input.identity_store_id, &input.user_id)?;
    let page = page(input.max_results, input.next_token.as_deref())?;
    let found = app
        .list_user_sessions(&cx, &store, &user, page)
        .await?
        .map(session);
    Ok(ListUserSessionsResponse {
        sessions: found.items,
        next_token: found.next,
    })
}

async fn end_user_session(
    Request { app, cx }: Request,
    input: EndUserSessionRequest,
) -> Result<EndUserSessionResponse, Error> {
    let (store, user) = named(&input.identity_store_id, &input.user_id)?;
    let session = WebSessionId::parse(&input.session_id)
        .map_err(|malformed| Error::invalid(malformed.to_string()))?;
    app.end_user_session(&cx, &store, &user, session).await?;
    Ok(EndUserSessionResponse {})
}

async fn end_all_user_sessions(
    Request { app, cx }: Request,
    input: EndAllUserSessionsRequest,
) -> Result<EndAllUserSessionsResponse, Error> {
    let (store, user) = named(&input.identity_store_id, &input.user_id)?;
    app.end_all_user_sessions(&cx, &store, &user).await?;
    Ok(EndAllUserSessionsResponse {})
}

pub(super) fn named(store: &str, user: &str) -> Result<(IdentityStoreId, UserId), Error> {
    let store = IdentityStoreId::parse(store)
        .map_err(|_malformed| Error::not_found(Kind::IdentityStore, store))?;
    let user = UserId::parse(user).map_err(|_malformed| Error::not_found(Kind::User, user))?;
    Ok((store, user))
}

fn session(found: SessionUse) -> UserSession {
    let SessionUse {
        session,
        last_active_at,
        application,
        clients,
    } = found;
    let application = application.map(|found| (found.arn, found.name)).unzip();
    let applications = clients.iter().map(|client| SessionApplication {
        client_id: client.id.as_str().to_owned(),
        name: client.name.clone(),
        scopes: client.scopes.clone(),
    });
    UserSession {
        session_id: session.id.to_string(),
        started_at: session.created_at,
        expires_at: session.expires_at,
        last_active_at,
        source_ip_address: session.source_ip,
        device: device_name(&session.user_agent),
        user_agent: session.user_agent,
        methods: methods(&session.methods),
        applications: applications.collect(),
        clients: clients.into_iter().map(|client| client.name).collect(),
        kind: kind(&session.kind),
        application_arn: application.0,
        application_name: application.1,
        resource: session.kind.resource().map(str::to_owned),
    }
}
