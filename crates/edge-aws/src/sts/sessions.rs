//! Temporary credentials.

use app::sts::{
    AssumeRole, AssumeRoleWithSaml, AssumeRoleWithWebIdentity, AssumeRoot, GetSessionToken,
};
use aws_sts::shapes::{
    AssumeRoleRequest, AssumeRoleResponse, AssumeRoleWithSAMLRequest, AssumeRoleWithSAMLResponse,
    AssumeRoleWithWebIdentityRequest, AssumeRoleWithWebIdentityResponse, AssumeRootRequest,
    AssumeRootResponse, FederatedUser, GetFederationTokenRequest, GetFederationTokenResponse,
    GetSessionTokenRequest, GetSessionTokenResponse,
};
use domain::Error;

use super::{Options, credentials, integer, natural, size, user};
use crate::registry::Request;

pub(super) async fn assume_role(
    request: Request,
    input: AssumeRoleRequest,
) -> Result<AssumeRoleResponse, Error> {
    let Request { app, cx } = request;
    let providers = input.provided_contexts.unwrap_or_default().into_iter();
    let command = AssumeRole {
        role: input.role_arn,
        session_name: input.role_session_name,
        options: Options {
            policy: input.policy,
            policy_arns: input.policy_arns,
            tags: input.tags,
            transitive_tag_keys: input.transitive_tag_keys,
            duration_seconds: input.duration_seconds,
            minimum_session_token_size: input.minimum_session_token_size,
        }
        .read()?,
        external_id: input.external_id,
        source_identity: input.source_identity,
        serial_number: input.serial_number,
        token_code: input.token_code,
        context_providers: providers
            .map(|context| context.provider_arn.unwrap_or_default())
            .collect(),
    };
    let assumed = app.assume_role(&cx, command).await?;
    Ok(AssumeRoleResponse {
        credentials: Some(credentials(&assumed.credentials)),
        assumed_role_user: Some(user(&assumed)),
        packed_policy_size: assumed.packed_policy_size.map(integer),
        session_token_utilization: Some(integer(assumed.credentials.token_utilization())),
        session_token_size: Some(integer(assumed.credentials.token_size())),
        source_identity: assumed.source_identity,
    })
}

pub(super) async fn assume_role_with_saml(
    request: Request,
    input: AssumeRoleWithSAMLRequest,
) -> Result<AssumeRoleWithSAMLResponse, Error> {
    let Request { app, cx } = request;
    let command = AssumeRoleWithSaml {
        role: input.role_arn,
        provider: input.principal_arn,
        assertion: input.saml_assertion,
        options: Options {
            policy: input.policy,
            policy_arns: input.policy_arns,
            tags: None,
            transitive_tag_keys: None,
            duration_seconds: input.duration_seconds,
            minimum_session_token_size: input.minimum_session_token_size,
        }
        .read()?,
    };
    let session = app.assume_role_with_saml(&cx, command).await?;
    let assumed = session.assumed;
    Ok(AssumeRoleWithSAMLResponse {
        credentials: Some(credentials(&assumed.credentials)),
        assumed_role_user: Some(user(&assumed)),
        packed_policy_size: assumed.packed_policy_size.map(integer),
        subject: Some(session.subject),
        subject_type: Some(session.subject_type),
        issuer: Some(session.issuer),
        audience: Some(session.audience),
        name_qualifier: Some(session.name_qualifier),
        session_token_utilization: Some(integer(assumed.credentials.token_utilization())),
        session_token_size: Some(integer(assumed.credentials.token_size())),
        source_identity: assumed.source_identity,
    })
}

pub(super) async fn assume_role_with_web_identity(
    request: Request,
    input: AssumeRoleWithWebIdentityRequest,
) -> Result<AssumeRoleWithWebIdentityResponse, Error> {
    let Request { app, cx } = request;
    if input.provider_id.is_some() {
        // DIFFERENCE: AWS also takes access tokens of two providers that had no OpenID Connect
        // once; this parameter names them.
        return Err(Error::invalid(
            "ProviderId is for OAuth 2.0 access tokens, which are not taken here.",
        ));
    }
    let command = AssumeRoleWithWebIdentity {
        role: input.role_arn,
        session_name: input.role_session_name,
        token: input.web_identity_token,
        options: Options {
            policy: input.policy,
            policy_arns: input.policy_arns,
            tags: None,
            transitive_tag_keys: None,
            duration_seconds: input.duration_seconds,
            minimum_session_token_size: input.minimum_session_token_size,
        }
        .read()?,
    };
    let session = app.assume_role_with_web_identity(&cx, command).await?;
    let assumed = session.assumed;
    Ok(AssumeRoleWithWebIdentityResponse {
        credentials: Some(credentials(&assumed.credentials)),
        subject_from_web_identity_token: Some(session.subject),
        assumed_role_user: Some(user(&assumed)),
        packed_policy_size: assumed.packed_policy_size.map(integer),
        provider: Some(session.provider),
        audience: Some(session.audience),
        session_token_utilization: Some(integer(assumed.credentials.token_utilization())),
        session_token_size: Some(integer(assumed.credentials.token_size())),
        source_identity: assumed.source_identity,
    })
}

pub(super) async fn assume_root(
    request: Request,
    input: AssumeRootRequest,
) -> Result<AssumeRootResponse, Error> {
    let Request { app, cx } = request;
    let command = AssumeRoot {
        target: input.target_principal,
        task_policy: input.task_policy_arn.arn.unwrap_or_default(),
        duration: natural(input.duration_seconds),
        minimum_token_size: size(input.minimum_session_token_size),
    };
    let assumed = app.assume_root(&cx, command).await?;
    Ok(AssumeRootResponse {
        credentials: Some(credentials(&assumed.credentials)),
        session_token_utilization: Some(integer(assumed.credentials.token_utilization())),
        session_token_size: Some(integer(assumed.credentials.token_size())),
        source_identity: assumed.source_identity,
    })
}

pub(super) async fn get_session_token(
    request: Request,
    input: GetSessionTokenRequest,
) -> Result<GetSessionTokenResponse, Error> {
    let Request { app, cx } = request;
    let command = GetSessionToken {
        duration: natural(input.duration_seconds),
        serial_number: input.serial_number,
        token_code: input.token_code,
        minimum_token_size: size(input.minimum_session_token_size),
    };
    let issued = app.get_session_token(&cx, command).await?;
    Ok(GetSessionTokenResponse {
        credentials: Some(credentials(&issued)),
        session_token_utilization: Some(integer(issued.token_utilization())),
        session_token_size: Some(integer(issued.token_size())),
    })
}

pub(super) async fn get_federation_token(
    request: Request,
    input: GetFederationTokenRequest,
) -> Result<GetFederationTokenResponse, Error> {
    let Request { app, cx } = request;
    let options = Options {
        policy: input.policy,
        policy_arns: input.policy_arns,
        tags: input.tags,
        transitive_tag_keys: None,
        duration_seconds: input.duration_seconds,
        minimum_session_token_size: input.minimum_session_token_size,
    };
    let token = app
        .get_federation_token(&cx, input.name, options.read()?)
        .await?;
    Ok(GetFederationTokenResponse {
        credentials: Some(credentials(&token.credentials)),
        session_token_utilization: Some(integer(token.credentials.token_utilization())),
        session_token_size: Some(integer(token.credentials.token_size())),
        federated_user: Some(FederatedUser {
            federated_user_id: token.unique_id,
            arn: token.arn,
        }),
        packed_policy_size: token.packed_policy_size.map(integer),
    })
}
