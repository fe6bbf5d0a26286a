//! sso-oidc: clients, the device flow and tokens.

use app::app_tokens::CreateTokenWithIam;
use app::sign_in::{CreateToken, RegisterClient, StartDeviceAuthorization};
use aws_sso_oidc::operations as op;
use aws_sso_oidc::shapes::{
    AwsAdditionalDetails, CreateTokenRequest, CreateTokenResponse, CreateTokenWithIAMRequest,
    CreateTokenWithIAMResponse, RegisterClientRequest, RegisterClientResponse,
    StartDeviceAuthorizationRequest, StartDeviceAuthorizationResponse,
};
use base::Secret;
use domain::Error;
use domain::sign_in::{ClientId, DEVICE_CODE, DEVICE_INTERVAL};
use smithy::Fault;

use crate::registry::{Registry, Request};

pub(crate) fn register(registry: &mut Registry) {
    let mut service = registry.service(&aws_sso_oidc::SERVICE, fault);
    service.add::<op::RegisterClient, _, _>(register_client);
    service.add::<op::StartDeviceAuthorization, _, _>(start_device_authorization);
    service.add::<op::CreateToken, _, _>(create_token);
    service.add::<op::CreateTokenWithIAM, _, _>(create_token_with_iam);
}

async fn register_client(
    request: Request,
    input: RegisterClientRequest,
) -> Result<RegisterClientResponse, Error> {
    let Request { app, cx } = request;
    let command = RegisterClient {
        name: input.client_name,
        client_type: input.client_type,
        scopes: input.scopes.unwrap_or_default(),
        grant_types: input.grant_types.unwrap_or_default(),
        redirect_uris: input.redirect_uris.unwrap_or_default(),
        issuer_url: input.issuer_url,
    };
    let registered = app.register_client(&cx, command).await?;
    let client = &registered.client;
    Ok(RegisterClientResponse {
        client_id: Some(client.id.to_string()),
        client_secret: Some(registered.secret.expose().to_owned()),
        client_id_issued_at: Some(client.registered_at.seconds()),
        client_secret_expires_at: Some(client.expires_at().seconds()),
        // AWS: absent in practice (§4.1).
        authorization_endpoint: None,
        token_endpoint: None,
    })
}

async fn start_device_authorization(
    request: Request,
    input: StartDeviceAuthorizationRequest,
) -> Result<StartDeviceAuthorizationResponse, Error> {
    let Request { app, cx } = request;
    let command = StartDeviceAuthorization {
        client_id: ClientId::new(input.client_id),
        client_secret: Secret::new(input.client_secret),
        start_url: input.start_url,
    };
    let started = app.start_device_authorization(&cx, command).await?;
    Ok(StartDeviceAuthorizationResponse {
        device_code: Some(started.device_code.expose().to_owned()),
        user_code: Some(started.user_code.to_string()),
        verification_uri: Some(started.verification_uri),
        verification_uri_complete: Some(started.verification_uri_complete),
        expires_in: seconds(DEVICE_CODE.seconds()),
        interval: seconds(DEVICE_INTERVAL.seconds()),
    })
}

async fn create_token(
    request: Request,
    input: CreateTokenRequest,
) -> Result<CreateTokenResponse, Error> {
    let Request { app, cx } = request;
    let command = CreateToken {
        client_id: ClientId::new(input.client_id),
        client_secret: Secret::new(input.client_secret),
        grant_type: input.grant_type,
        device_code: input.device_code.map(Secret::new),
        code: input.code.map(Secret::new),
        redirect_uri: input.redirect_uri,
        code_verifier: input.code_verifier.map(Secret::new),
        refresh_token: input.refresh_token.map(Secret::new),
    };
    let tokens = app.create_token(&cx, command).await?;
    Ok(CreateTokenResponse {
        access_token: Some(tokens.access.expose().to_owned()),
        token_type: Some("Bearer".to_owned()),
        expires_in: seconds(tokens.expires_in),
        refresh_token: tokens.refresh.map(|refresh| refresh.expose().to_owned()),
        // AWS: never populated (§4.4).
        id_token: None,
    })
}

/// DIFFERENCE: `resource` is ours. AWS's own applications say so what a background session works on,
/// which the audit trail has, but no published model has the member.
async fn create_token_with_iam(
    request: Request,
    input: CreateTokenWithIAMRequest,
) -> Result<CreateTokenWithIAMResponse, Error> {
    let Request { app, cx } = request;
    let command = CreateTokenWithIam {
        client_id: input.client_id,
        grant_type: input.grant_type,
        assertion: input.assertion.map(Secret::new),
        refresh_token: input.refresh_token.map(Secret::new),
        subject_token: input.subject_token.map(Secret::new),
        subject_token_type: input.subject_token_type,
        requested_token_type: input.requested_token_type,
        scopes: input.scope.unwrap_or_default(),
        resource: input.resource,
    };
    let tokens = app.create_token_with_iam(&cx, command).await?;
    let text = |secret: Secret| secret.expose().to_owned();
    Ok(CreateTokenWithIAMResponse {
        access_token: Some(tokens.access.expose().to_owned()),
        token_type: Some("Bearer".to_owned()),
        expires_in: seconds(tokens.expires_in),
        refresh_token: tokens.refresh.map(|refresh| refresh.expose().to_owned()),
        id_token: tokens.id_token.map(text),
        issued_token_type: Some(tokens.token_type.as_str().to_owned()),
        scope: Some(tokens.scopes),
        aws_additional_details: tokens.identity_context.map(|context| AwsAdditionalDetails {
            identity_context: Some(text(context)),
        }),
    })
}

fn seconds(seconds: i64) -> Option<i32> {
    i32::try_from(seconds).ok()
}

/// AWS: the body is OAuth's, the exception's name goes into a header, and `message` is empty
/// (§4.4). DIFFERENCE: we send the description as the message too, which clients print.
fn fault(error: Error) -> Fault {
    let (exception, code, description) = match error {
        Error::OAuth { code, description } => (exception(code), code, description),
        Error::Denied { message } => ("AccessDeniedException", "access_denied", message),
        Error::Throttled { message } => ("SlowDownException", "slow_down", message),
        Error::Unauthenticated { message } => ("InvalidClientException", "invalid_client", message),
        Error::NotFound { .. }
        | Error::Conflict { .. }
        | Error::Invalid { .. }
        | Error::MalformedPolicy { .. }
        | Error::Unmodifiable { .. }
        | Error::LimitExceeded { .. }
        | Error::Constraint { .. } => (
            "InvalidRequestException",
            "invalid_request",
            error.to_string(),
        ),
        Error::Internal(_) => (
            "InternalServerException",
            "server_error",
            "The request failed because of an internal error.".to_owned(),
        ),
    };
    Fault::new(exception, description.clone())
        .with_member("error", code.to_owned())
        .with_member("error_description", description)
}

/// AWS: the exception of an OAuth error code (§4.4).
fn exception(code: &str) -> &'static str {
    match code {
        "authorization_pending" => "AuthorizationPendingException",
        "slow_down" => "SlowDownException",
        "expired_token" => "ExpiredTokenException",
        "access_denied" => "AccessDeniedException",
        "invalid_grant" => "InvalidGrantException",
        "invalid_client" => "InvalidClientException",
        "invalid_scope" => "InvalidScopeException",
        "unauthorized_client" => "UnauthorizedClientException",
        "unsupported_grant_type" => "UnsupportedGrantTypeException",
        "invalid_client_metadata" => "InvalidClientMetadataException",
        "invalid_redirect_uri" => "InvalidRedirectUriException",
        "server_error" => "InternalServerException",
        _ => "InvalidRequestException",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_oauth_code_has_its_exception_and_status() {
        for (code, name, status) in [
            (
                "authorization_pending",
                "AuthorizationPendingException",
                400,
            ),
            ("slow_down", "SlowDownException", 400),
            ("expired_token", "ExpiredTokenException", 400),
            ("access_denied", "AccessDeniedException", 400),
            ("invalid_grant", "InvalidGrantException", 400),
            ("invalid_client", "InvalidClientException", 401),
            ("invalid_request", "InvalidRequestException", 400),
            ("invalid_scope", "InvalidScopeException", 400),
            ("unauthorized_client", "UnauthorizedClientException", 400),
            (
                "unsupported_grant_type",
                "UnsupportedGrantTypeException",
                400,
            ),
            (
                "invalid_client_metadata",
                "InvalidClientMetadataException",
                400,
            ),
            ("invalid_redirect_uri", "InvalidRedirectUriException", 400),
            ("server_error", "InternalServerException", 500),
        ] {
            let description = "text".to_owned();
            let fault = fault(Error::OAuth { code, description });
            assert_eq!(fault.code, name);
            let response = smithy::write_fault(&aws_sso_oidc::SERVICE, &fault, "id");
            assert_eq!(response.status, status, "{code}");
            let body: serde_json::Value =
                serde_json::from_slice(&response.body).expect("a JSON body");
            assert_eq!(body["error"], code);
            assert_eq!(body["error_description"], "text");
            let header = response
                .headers
                .iter()
                .find(|(header, _)| header.eq_ignore_ascii_case("x-amzn-ErrorType"));
            assert_eq!(header.map(|(_, value)| value.as_str()), Some(name));
        }
    }
}
