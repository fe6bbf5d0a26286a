//! The `OpenID` Connect provider that people sign in with.

use app::oidc_provider::PutOidcProvider;
use aws_cardea::operations as op;
use aws_cardea::shapes::{
    DeleteOidcProviderRequest, DeleteOidcProviderResponse, DescribeOidcProviderRequest,
    DescribeOidcProviderResponse, OidcClientAuthentication, PutOidcProviderRequest,
    PutOidcProviderResponse,
};
use base::Secret;
use domain::Error;
use domain::oidc_provider::{ClientAuthentication, OidcOptions};

use super::reach::instance_id;
use crate::registry::{Request, ServiceRegistry};

pub(super) fn register(service: &mut ServiceRegistry<'_>) {
    service.add::<op::DeleteOidcProvider, _, _>(delete_oidc_provider);
    service.add::<op::DescribeOidcProvider, _, _>(describe_oidc_provider);
    service.add::<op::PutOidcProvider, _, _>(put_oidc_provider);
}

async fn describe_oidc_provider(
    Request { app, cx }: Request,
    input: DescribeOidcProviderRequest,
) -> Result<DescribeOidcProviderResponse, Error> {
    let instance = instance_id(&input.instance_arn)?;
    let (provider, redirect_uri) = app.describe_oidc_sign_in_provider(&cx, &instance).await?;
    let options = provider.options;
    Ok(DescribeOidcProviderResponse {
        issuer: provider.issuer,
        client_id: provider.client_id,
        client_authentication: match options.authentication {
            ClientAuthentication::Basic => OidcClientAuthentication::ClientSecretBasic,
            ClientAuthentication::Post => OidcClientAuthentication::ClientSecretPost,
        },
        user_name_claim: options.user_name_claim,
        scopes: options.scopes,
        access_control_claim: options.access_control_claim,
        redirect_uri,
        updated_at: provider.updated_at,
    })
}

async fn put_oidc_provider(
    Request { app, cx }: Request,
    input: PutOidcProviderRequest,
) -> Result<PutOidcProviderResponse, Error> {
    let usual = OidcOptions::default();
    let command = PutOidcProvider {
        instance: instance_id(&input.instance_arn)?,
        issuer: input.issuer,
        client_id: input.client_id,
        client_secret: input.client_secret.map(Secret::new),
        options: OidcOptions {
            authentication: match input.client_authentication {
                None => usual.authentication,
                Some(OidcClientAuthentication::ClientSecretBasic) => ClientAuthentication::Basic,
                Some(OidcClientAuthentication::ClientSecretPost) => ClientAuthentication::Post,
            },
            user_name_claim: input.user_name_claim.unwrap_or(usual.user_name_claim),
            scopes: input.scopes.unwrap_or(usual.scopes),
            access_control_claim: input.access_control_claim,
        },
    };
    let redirect_uri = app.put_oidc_sign_in_provider(&cx, command).await?;
    Ok(PutOidcProviderResponse { redirect_uri })
}

async fn delete_oidc_provider(
    Request { app, cx }: Request,
    input: DeleteOidcProviderRequest,
) -> Result<DeleteOidcProviderResponse, Error> {
    let instance = instance_id(&input.instance_arn)?;
    app.delete_oidc_sign_in_provider(&cx, &instance).await?;
    Ok(DeleteOidcProviderResponse {})
}
