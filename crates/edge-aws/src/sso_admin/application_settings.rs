//! What applications may do, and who may act for them.

use app::applications::Scope;
use aws_sso_admin::operations as op;
use aws_sso_admin::shapes::{
    AuthenticationMethod, AuthenticationMethodItem, AuthenticationMethodType,
    AuthorizationCodeGrant, AuthorizedTokenIssuer, DeleteApplicationAccessScopeRequest,
    DeleteApplicationAuthenticationMethodRequest, DeleteApplicationGrantRequest,
    GetApplicationAccessScopeRequest, GetApplicationAccessScopeResponse,
    GetApplicationAssignmentConfigurationRequest, GetApplicationAssignmentConfigurationResponse,
    GetApplicationAuthenticationMethodRequest, GetApplicationAuthenticationMethodResponse,
    GetApplicationGrantRequest, GetApplicationGrantResponse,
    GetApplicationSessionConfigurationRequest, GetApplicationSessionConfigurationResponse, Grant,
    GrantItem, GrantType, IamAuthenticationMethod, JwtBearerGrant,
    ListApplicationAccessScopesRequest, ListApplicationAccessScopesResponse,
    ListApplicationAuthenticationMethodsRequest, ListApplicationAuthenticationMethodsResponse,
    ListApplicationGrantsRequest, ListApplicationGrantsResponse, PutApplicationAccessScopeRequest,
    PutApplicationAssignmentConfigurationRequest, PutApplicationAssignmentConfigurationResponse,
    PutApplicationAuthenticationMethodRequest, PutApplicationGrantRequest,
    PutApplicationSessionConfigurationRequest, PutApplicationSessionConfigurationResponse,
    RefreshTokenGrant, ScopeDetails, TokenExchangeGrant, UserBackgroundSessionApplicationStatus,
};
use domain::Error;
use domain::application::{self, Assignment, AuthorizedIssuer, Switch};
use smithy::Empty;

use crate::registry::{Request, ServiceRegistry};
use crate::sso_admin::{application_ref, no_token, page_request};

/// AWS: a page of access scopes has ten at the most (§2.2).
const PAGE: u32 = 10;

pub(super) fn register(service: &mut ServiceRegistry<'_>) {
    service.add::<op::DeleteApplicationAccessScope, _, _>(delete_scope);
    service.add::<op::DeleteApplicationAuthenticationMethod, _, _>(delete_method);
    service.add::<op::DeleteApplicationGrant, _, _>(delete_grant);
    service.add::<op::GetApplicationAccessScope, _, _>(get_scope);
    service.add::<op::GetApplicationAssignmentConfiguration, _, _>(get_assignment);
    service.add::<op::GetApplicationAuthenticationMethod, _, _>(get_method);
    service.add::<op::GetApplicationGrant, _, _>(get_grant);
    service.add::<op::GetApplicationSessionConfiguration, _, _>(get_sessions);
    service.add::<op::ListApplicationAccessScopes, _, _>(list_scopes);
    service.add::<op::ListApplicationAuthenticationMethods, _, _>(list_methods);
    service.add::<op::ListApplicationGrants, _, _>(list_grants);
    service.add::<op::PutApplicationAccessScope, _, _>(put_scope);
    service.add::<op::PutApplicationAssignmentConfiguration, _, _>(put_assignment);
    service.add::<op::PutApplicationAuthenticationMethod, _, _>(put_method);
    service.add::<op::PutApplicationGrant, _, _>(put_grant);
    service.add::<op::PutApplicationSessionConfiguration, _, _>(put_sessions);
}

async fn get_assignment(
    request: Request,
    input: GetApplicationAssignmentConfigurationRequest,
) -> Result<GetApplicationAssignmentConfigurationResponse, Error> {
    let Request { app, cx } = request;
    let application = application_ref(&input.application_arn)?;
    let assignment = app
        .get_application_assignment_configuration(&cx, application)
        .await?;
    Ok(GetApplicationAssignmentConfigurationResponse {
        assignment_required: assignment == Assignment::Required,
    })
}

async fn put_assignment(
    request: Request,
    input: PutApplicationAssignmentConfigurationRequest,
) -> Result<PutApplicationAssignmentConfigurationResponse, Error> {
    let Request { app, cx } = request;
    let application = application_ref(&input.application_arn)?;
    let assignment = if input.assignment_required {
        Assignment::Required
    } else {
        Assignment::NotRequired
    };
    app.put_application_assignment_configuration(&cx, application, assignment)
        .await?;
    Ok(PutApplicationAssignmentConfigurationResponse {})
}

async fn get_sessions(
    request: Request,
    input: GetApplicationSessionConfigurationRequest,
) -> Result<GetApplicationSessionConfigurationResponse, Error> {
    let Request { app, cx } = request;
    let application = application_ref(&input.application_arn)?;
    let sessions = app
        .get_application_session_configuration(&cx, application)
        .await?;
    Ok(GetApplicationSessionConfigurationResponse {
        user_background_session_application_status: Some(match sessions {
            Switch::Enabled => UserBackgroundSessionApplicationStatus::Enabled,
            Switch::Disabled => UserBackgroundSessionApplicationStatus::Disabled,
        }),
    })
}

async fn put_sessions(
    request: Request,
    input: PutApplicationSessionConfigurationRequest,
) -> Result<PutApplicationSessionConfigurationResponse, Error> {
    let Request { app, cx } = request;
    let application = application_ref(&input.application_arn)?;
    let status = input.user_background_session_application_status;
    let sessions = status.map(|status| match status {
        UserBackgroundSessionApplicationStatus::Enabled => Switch::Enabled,
        UserBackgroundSessionApplicationStatus::Disabled => Switch::Disabled,
    });
    app.put_application_session_configuration(&cx, application, sessions)
        .await?;
    Ok(PutApplicationSessionConfigurationResponse {})
}

async fn put_scope(
    request: Request,
    input: PutApplicationAccessScopeRequest,
) -> Result<Empty, Error> {
    let Request { app, cx } = request;
    let application = application_ref(&input.application_arn)?;
    let scope = Scope {
        name: input.scope,
        targets: input.authorized_targets.unwrap_or_default(),
    };
    app.put_application_access_scope(&cx, application, scope)
        .await?;
    Ok(Empty)
}

async fn delete_scope(
    request: Request,
    input: DeleteApplicationAccessScopeRequest,
) -> Result<Empty, Error> {
    let Request { app, cx } = request;
    let application = application_ref(&input.application_arn)?;
    app.delete_application_access_scope(&cx, application, input.scope)
        .await?;
    Ok(Empty)
}

async fn get_scope(
    request: Request,
    input: GetApplicationAccessScopeRequest,
) -> Result<GetApplicationAccessScopeResponse, Error> {
    let Request { app, cx } = request;
    let application = application_ref(&input.application_arn)?;
    let scope = app
        .get_application_access_scope(&cx, application, input.scope)
        .await?;
    let ScopeDetails {
        scope,
        authorized_targets,
    } = scope_details(scope);
    Ok(GetApplicationAccessScopeResponse {
        scope,
        authorized_targets,
    })
}

async fn list_scopes(
    request: Request,
    input: ListApplicationAccessScopesRequest,
) -> Result<ListApplicationAccessScopesResponse, Error> {
    let Request { app, cx } = request;
    let application = application_ref(&input.application_arn)?;
    let mut page = page_request(input.max_results, input.next_token.as_deref())?;
    page.limit = page.limit.min(PAGE);
    let found = app
        .list_application_access_scopes(&cx, application, page)
        .await?
        .map(scope_details);
    Ok(ListApplicationAccessScopesResponse {
        scopes: found.items,
        next_token: found.next,
    })
}

async fn put_grant(request: Request, input: PutApplicationGrantRequest) -> Result<Empty, Error> {
    let Request { app, cx } = request;
    let application = application_ref(&input.application_arn)?;
    let grant = of_grant(input.grant)?;
    // AWS: the words are unconfirmed.
    if grant.kind() != of_kind(input.grant_type) {
        return Err(Error::invalid(format!(
            "Grant does not match the grant type {}",
            input.grant_type.as_str()
        )));
    }
    app.put_application_grant(&cx, application, grant).await?;
    Ok(Empty)
}

async fn delete_grant(
    request: Request,
    input: DeleteApplicationGrantRequest,
) -> Result<Empty, Error> {
    let Request { app, cx } = request;
    let application = application_ref(&input.application_arn)?;
    app.delete_application_grant(&cx, application, of_kind(input.grant_type))
        .await?;
    Ok(Empty)
}

async fn get_grant(
    request: Request,
    input: GetApplicationGrantRequest,
) -> Result<GetApplicationGrantResponse, Error> {
    let Request { app, cx } = request;
    let application = application_ref(&input.application_arn)?;
    let grant = app
        .get_application_grant(&cx, application, of_kind(input.grant_type))
        .await?;
    Ok(GetApplicationGrantResponse {
        grant: grant_shape(grant),
    })
}

async fn list_grants(
    request: Request,
    input: ListApplicationGrantsRequest,
) -> Result<ListApplicationGrantsResponse, Error> {
    let Request { app, cx } = request;
    let application = application_ref(&input.application_arn)?;
    no_token(input.next_token.as_deref())?;
    let grants = app.list_application_grants(&cx, application).await?;
    let item = |grant: application::Grant| GrantItem {
        grant_type: match grant.kind() {
            application::GrantType::AuthorizationCode => GrantType::AuthorizationCode,
            application::GrantType::RefreshToken => GrantType::RefreshToken,
            application::GrantType::JwtBearer => GrantType::UrnIetfParamsOauthGrantTypeJwtBearer,
            application::GrantType::TokenExchange => {
                GrantType::UrnIetfParamsOauthGrantTypeTokenExchange
            }
        },
        grant: grant_shape(grant),
    };
    Ok(ListApplicationGrantsResponse {
        grants: grants.into_iter().map(item).collect(),
        next_token: None,
    })
}

async fn put_method(
    request: Request,
    input: PutApplicationAuthenticationMethodRequest,
) -> Result<Empty, Error> {
    let Request { app, cx } = request;
    let application = application_ref(&input.application_arn)?;
    // There is one kind of method, and the union has one member, which is there.
    let (AuthenticationMethodType::Iam, Some(method)) = (
        input.authentication_method_type,
        input.authentication_method.iam,
    ) else {
        return Err(Error::invalid("AuthenticationMethod has no member"));
    };
    let policy = method.actor_policy.to_string();
    app.put_application_actor_policy(&cx, application, policy)
        .await?;
    Ok(Empty)
}

async fn delete_method(
    request: Request,
    input: DeleteApplicationAuthenticationMethodRequest,
) -> Result<Empty, Error> {
    let Request { app, cx } = request;
    let application = application_ref(&input.application_arn)?;
    app.delete_application_actor_policy(&cx, application)
        .await?;
    Ok(Empty)
}

async fn get_method(
    request: Request,
    input: GetApplicationAuthenticationMethodRequest,
) -> Result<GetApplicationAuthenticationMethodResponse, Error> {
    let Request { app, cx } = request;
    let application = application_ref(&input.application_arn)?;
    let policy = app.get_application_actor_policy(&cx, application).await?;
    Ok(GetApplicationAuthenticationMethodResponse {
        authentication_method: Some(method(&policy)?),
    })
}

async fn list_methods(
    request: Request,
    input: ListApplicationAuthenticationMethodsRequest,
) -> Result<ListApplicationAuthenticationMethodsResponse, Error> {
    let Request { app, cx } = request;
    let application = application_ref(&input.application_arn)?;
    no_token(input.next_token.as_deref())?;
    let policy = app
        .list_application_actor_policies(&cx, application)
        .await?;
    let item = |policy: String| -> Result<AuthenticationMethodItem, Error> {
        Ok(AuthenticationMethodItem {
            authentication_method_type: Some(AuthenticationMethodType::Iam),
            authentication_method: Some(method(&policy)?),
        })
    };
    let methods: Result<Vec<_>, Error> = policy.into_iter().map(item).collect();
    Ok(ListApplicationAuthenticationMethodsResponse {
        authentication_methods: Some(methods?),
        next_token: None,
    })
}

fn method(policy: &str) -> Result<AuthenticationMethod, Error> {
    let actor_policy = serde_json::from_str(policy).map_err(Error::internal)?;
    Ok(AuthenticationMethod {
        iam: Some(IamAuthenticationMethod { actor_policy }),
    })
}

fn scope_details(scope: Scope) -> ScopeDetails {
    ScopeDetails {
        scope: scope.name,
        authorized_targets: Some(scope.targets).filter(|targets| !targets.is_empty()),
    }
}

fn of_kind(kind: GrantType) -> application::GrantType {
    match kind {
        GrantType::AuthorizationCode => application::GrantType::AuthorizationCode,
        GrantType::RefreshToken => application::GrantType::RefreshToken,
        GrantType::UrnIetfParamsOauthGrantTypeJwtBearer => application::GrantType::JwtBearer,
        GrantType::UrnIetfParamsOauthGrantTypeTokenExchange => {
            application::GrantType::TokenExchange
        }
    }
}

/// The one member of the union that is there.
fn of_grant(grant: Grant) -> Result<application::Grant, Error> {
    Ok(match grant {
        Grant {
            authorization_code: Some(code),
            ..
        } => application::Grant::AuthorizationCode {
            redirect_uris: code.redirect_uris.unwrap_or_default(),
        },
        Grant {
            jwt_bearer: Some(bearer),
            ..
        } => {
            let issuers = bearer.authorized_token_issuers.unwrap_or_default();
            let issuers: Result<Vec<_>, Error> = issuers.into_iter().map(of_issuer).collect();
            application::Grant::JwtBearer { issuers: issuers? }
        }
        Grant {
            refresh_token: Some(_),
            ..
        } => application::Grant::RefreshToken,
        Grant {
            token_exchange: Some(_),
            ..
        } => application::Grant::TokenExchange,
        Grant { .. } => return Err(Error::invalid("Grant has no member")),
    })
}

fn of_issuer(issuer: AuthorizedTokenIssuer) -> Result<AuthorizedIssuer, Error> {
    // AWS: optional in the model, and without it there is nobody to trust; the words are
    // unconfirmed.
    let Some(issuer_arn) = issuer.trusted_token_issuer_arn else {
        return Err(Error::invalid("TrustedTokenIssuerArn is required"));
    };
    Ok(AuthorizedIssuer {
        issuer_arn,
        audiences: issuer.authorized_audiences.unwrap_or_default(),
    })
}

fn grant_shape(grant: application::Grant) -> Grant {
    let mut shape = Grant {
        authorization_code: None,
        jwt_bearer: None,
        refresh_token: None,
        token_exchange: None,
    };
    match grant {
        application::Grant::AuthorizationCode { redirect_uris } => {
            shape.authorization_code = Some(AuthorizationCodeGrant {
                redirect_uris: Some(redirect_uris),
            });
        }
        application::Grant::JwtBearer { issuers } => {
            let issuer = |issuer: AuthorizedIssuer| AuthorizedTokenIssuer {
                trusted_token_issuer_arn: Some(issuer.issuer_arn),
                authorized_audiences: Some(issuer.audiences).filter(|list| !list.is_empty()),
            };
            let issuers: Vec<_> = issuers.into_iter().map(issuer).collect();
            shape.jwt_bearer = Some(JwtBearerGrant {
                authorized_token_issuers: Some(issuers).filter(|list| !list.is_empty()),
            });
        }
        application::Grant::RefreshToken => shape.refresh_token = Some(RefreshTokenGrant {}),
        application::Grant::TokenExchange => shape.token_exchange = Some(TokenExchangeGrant {}),
    }
    shape
}
