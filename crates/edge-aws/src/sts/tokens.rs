//! Who calls, and what others are told about it.

use app::sts::GetWebIdentityToken;
use aws_sts::shapes::{
    DecodeAuthorizationMessageRequest, DecodeAuthorizationMessageResponse, GetAccessKeyInfoRequest,
    GetAccessKeyInfoResponse, GetCallerIdentityRequest, GetCallerIdentityResponse,
    GetDelegatedAccessTokenRequest, GetDelegatedAccessTokenResponse, GetWebIdentityTokenRequest,
    GetWebIdentityTokenResponse,
};
use domain::Error;

use super::{natural, pairs};
use crate::registry::Request;

pub(super) async fn get_caller_identity(
    request: Request,
    _input: GetCallerIdentityRequest,
) -> Result<GetCallerIdentityResponse, Error> {
    let Request { app, cx } = request;
    let identity = app.caller_identity(&cx)?;
    Ok(GetCallerIdentityResponse {
        user_id: Some(identity.user_id),
        account: Some(identity.account.to_string()),
        arn: Some(identity.arn),
    })
}

pub(super) async fn get_access_key_info(
    request: Request,
    input: GetAccessKeyInfoRequest,
) -> Result<GetAccessKeyInfoResponse, Error> {
    let Request { app, cx } = request;
    let account = app.access_key_account(&cx, &input.access_key_id).await?;
    Ok(GetAccessKeyInfoResponse {
        account: Some(account.to_string()),
    })
}

pub(super) async fn decode_authorization_message(
    request: Request,
    input: DecodeAuthorizationMessageRequest,
) -> Result<DecodeAuthorizationMessageResponse, Error> {
    let Request { app, cx } = request;
    let message = app
        .decode_authorization_message(&cx, &input.encoded_message)
        .await?;
    Ok(DecodeAuthorizationMessageResponse {
        decoded_message: Some(message),
    })
}

pub(super) async fn get_delegated_access_token(
    request: Request,
    _input: GetDelegatedAccessTokenRequest,
) -> Result<GetDelegatedAccessTokenResponse, Error> {
    let Request { app, cx } = request;
    match app.delegated_access_token(&cx).await? {}
}

pub(super) async fn get_web_identity_token(
    request: Request,
    input: GetWebIdentityTokenRequest,
) -> Result<GetWebIdentityTokenResponse, Error> {
    let Request { app, cx } = request;
    let command = GetWebIdentityToken {
        audience: input.audience,
        duration: natural(input.duration_seconds),
        algorithm: input.signing_algorithm,
        tags: pairs(input.tags),
    };
    let issued = app.get_web_identity_token(&cx, command).await?;
    Ok(GetWebIdentityTokenResponse {
        web_identity_token: Some(issued.token.expose().to_owned()),
        expiration: Some(issued.expires_at),
    })
}
