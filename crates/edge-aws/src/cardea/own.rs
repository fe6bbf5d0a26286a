//! What people see and decide of themselves, with a bearer token.
//!
//! The front door turned the token into [`domain::Actor::Person`] already.

use app::own::{self, OwnSession as Own, UpdateOwnProfile};
use aws_cardea::operations as op;
use aws_cardea::shapes::{
    EndOwnOtherSessionsRequest, EndOwnOtherSessionsResponse, EndOwnSessionRequest,
    EndOwnSessionResponse, GetOwnProfileRequest, GetOwnProfileResponse, ListOwnSessionsRequest,
    ListOwnSessionsResponse, OwnProfile, OwnSession, SessionKind, UpdateOwnProfileRequest,
    UpdateOwnProfileResponse,
};
use base::WebSessionId;
use domain::Error;
use domain::sign_in::{Method, SessionKind as Kind, device_name};

use super::reach::page;
use crate::registry::{Request, ServiceRegistry};

pub(super) fn register(service: &mut ServiceRegistry<'_>) {
    service.add::<op::EndOwnOtherSessions, _, _>(end_own_other_sessions);
    service.add::<op::EndOwnSession, _, _>(end_own_session);
    service.add::<op::GetOwnProfile, _, _>(get_own_profile);
    service.add::<op::ListOwnSessions, _, _>(list_own_sessions);
    service.add::<op::UpdateOwnProfile, _, _>(update_own_profile);
}

async fn list_own_sessions(
    Request { app, cx }: Request,
    input: ListOwnSessionsRequest,
) -> Result<ListOwnSessionsResponse, Error> {
    let page = page(input.max_results, input.next_token.as_deref())?;
    let found = app.list_own_sessions(&cx, page).await?.map(session);
    Ok(ListOwnSessionsResponse {
        sessions: found.items,
        next_token: found.next,
    })
}

async fn end_own_session(
    Request { app, cx }: Request,
    input: EndOwnSessionRequest,
) -> Result<EndOwnSessionResponse, Error> {
    let session = WebSessionId::parse(&input.session_id)
        .map_err(|malformed| Error::invalid(malformed.to_string()))?;
    app.end_own_session(&cx, session).await?;
    Ok(EndOwnSessionResponse {})
}

async fn end_own_other_sessions(
    Request { app, cx }: Request,
    _input: EndOwnOtherSessionsRequest,
) -> Result<EndOwnOtherSessionsResponse, Error> {
    let ended = app.end_own_other_sessions(&cx).await?;
    Ok(EndOwnOtherSessionsResponse {
        ended_sessions: i32::try_from(ended).unwrap_or(i32::MAX),
    })
}

async fn get_own_profile(
    Request { app, cx }: Request,
    _input: GetOwnProfileRequest,
) -> Result<GetOwnProfileResponse, Error> {
    let own = app.get_own_profile(&cx).await?;
    Ok(GetOwnProfileResponse {
        profile: profile(own),
    })
}

async fn update_own_profile(
    Request { app, cx }: Request,
    input: UpdateOwnProfileRequest,
) -> Result<UpdateOwnProfileResponse, Error> {
    let command = UpdateOwnProfile {
        display_name: input.display_name,
        given_name: input.given_name,
        family_name: input.family_name,
        phone_number: input.phone_number,
        preferred_language: input.preferred_language,
        timezone: input.timezone,
    };
    let own = app.update_own_profile(&cx, command).await?;
    Ok(UpdateOwnProfileResponse {
        profile: profile(own),
    })
}

fn session(Own { found, is_current }: Own) -> OwnSession {
    let session = found.session;
    let clients = found.clients.into_iter();
    OwnSession {
        session_id: session.id.to_string(),
        current: is_current,
        created_at: session.created_at,
        last_active_at: found.last_active_at,
        expires_at: session.expires_at,
        source_ip_address: session.source_ip,
        device: device_name(&session.user_agent),
        user_agent: session.user_agent,
        methods: methods(&session.methods),
        applications: clients.map(|client| client.name).collect(),
        kind: kind(&session.kind),
        application_name: found.application.map(|application| application.name),
        resource: session.kind.resource().map(str::to_owned),
    }
}

/// As it is told.
pub(super) fn kind(kind: &Kind) -> SessionKind {
    match kind {
        Kind::Interactive => SessionKind::Interactive,
        Kind::Application(_) => SessionKind::Application,
        Kind::Background { .. } => SessionKind::Background,
    }
}

/// As the audit trail calls them.
pub(super) fn methods(methods: &[Method]) -> Vec<String> {
    let methods = methods.iter();
    methods.map(|method| method.as_str().to_owned()).collect()
}

fn profile(own: own::OwnProfile) -> OwnProfile {
    let user = own.user;
    let email = user.attributes.primary_email().map(str::to_owned);
    let attributes = user.attributes;
    let first = |values: Vec<domain::identity::Valued>| values.into_iter().next()?.value;
    OwnProfile {
        user_id: user.id.to_string(),
        user_name: user.user_name,
        display_name: attributes.display_name,
        given_name: attributes.name.given_name,
        family_name: attributes.name.family_name,
        email,
        email_verified: own.email_verified,
        phone_number: first(attributes.phone_numbers),
        preferred_language: attributes.preferred_language,
        timezone: attributes.timezone,
    }
}
