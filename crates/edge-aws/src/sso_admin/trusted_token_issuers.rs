//! Trusted token issuers.

use app::trusted_token_issuers::{CreateTrustedTokenIssuer, UpdateTrustedTokenIssuer};
use aws_sso_admin::operations as op;
use aws_sso_admin::shapes::{
    CreateTrustedTokenIssuerRequest, CreateTrustedTokenIssuerResponse,
    DeleteTrustedTokenIssuerRequest, DeleteTrustedTokenIssuerResponse,
    DescribeTrustedTokenIssuerRequest, DescribeTrustedTokenIssuerResponse, JwksRetrievalOption,
    ListTrustedTokenIssuersRequest, ListTrustedTokenIssuersResponse, OidcJwtConfiguration,
    TrustedTokenIssuerConfiguration, TrustedTokenIssuerMetadata, TrustedTokenIssuerType,
    UpdateTrustedTokenIssuerRequest, UpdateTrustedTokenIssuerResponse,
};
use domain::Error;

use crate::registry::{Request, ServiceRegistry};
use crate::sso_admin::tags::tag;
use crate::sso_admin::{instance_id, issuer_ref, page_request};

pub(super) fn register(service: &mut ServiceRegistry<'_>) {
    service.add::<op::CreateTrustedTokenIssuer, _, _>(create);
    service.add::<op::DeleteTrustedTokenIssuer, _, _>(delete);
    service.add::<op::DescribeTrustedTokenIssuer, _, _>(describe);
    service.add::<op::ListTrustedTokenIssuers, _, _>(list);
    service.add::<op::UpdateTrustedTokenIssuer, _, _>(update);
}

async fn create(
    request: Request,
    input: CreateTrustedTokenIssuerRequest,
) -> Result<CreateTrustedTokenIssuerResponse, Error> {
    let Request { app, cx } = request;
    // There is one type and one way to find keys, and the union has one member, which is there.
    let (TrustedTokenIssuerType::OidcJwt, Some(configuration)) = (
        input.trusted_token_issuer_type,
        input
            .trusted_token_issuer_configuration
            .oidc_jwt_configuration,
    ) else {
        return Err(Error::invalid(
            "TrustedTokenIssuerConfiguration has no member",
        ));
    };
    let command = CreateTrustedTokenIssuer {
        instance: instance_id(&input.instance_arn)?,
        name: input.name,
        issuer_url: configuration.issuer_url,
        claim_attribute_path: configuration.claim_attribute_path,
        identity_store_attribute_path: configuration.identity_store_attribute_path,
        tags: input
            .tags
            .unwrap_or_default()
            .into_iter()
            .map(tag)
            .collect(),
        client_token: input.client_token,
    };
    let issuer = app.create_trusted_token_issuer(&cx, command).await?;
    Ok(CreateTrustedTokenIssuerResponse {
        trusted_token_issuer_arn: Some(issuer.arn()),
    })
}

async fn describe(
    request: Request,
    input: DescribeTrustedTokenIssuerRequest,
) -> Result<DescribeTrustedTokenIssuerResponse, Error> {
    let Request { app, cx } = request;
    let issuer = issuer_ref(&input.trusted_token_issuer_arn)?;
    let issuer = app.get_trusted_token_issuer(&cx, issuer).await?;
    Ok(DescribeTrustedTokenIssuerResponse {
        trusted_token_issuer_arn: Some(issuer.arn()),
        name: Some(issuer.name),
        trusted_token_issuer_type: Some(TrustedTokenIssuerType::OidcJwt),
        trusted_token_issuer_configuration: Some(TrustedTokenIssuerConfiguration {
            oidc_jwt_configuration: Some(OidcJwtConfiguration {
                issuer_url: issuer.issuer_url,
                claim_attribute_path: issuer.claim_attribute_path,
                identity_store_attribute_path: issuer.identity_store_attribute_path,
                jwks_retrieval_option: JwksRetrievalOption::OpenIdDiscovery,
            }),
        }),
    })
}

async fn list(
    request: Request,
    input: ListTrustedTokenIssuersRequest,
) -> Result<ListTrustedTokenIssuersResponse, Error> {
    let Request { app, cx } = request;
    let instance = instance_id(&input.instance_arn)?;
    let page = page_request(input.max_results, input.next_token.as_deref())?;
    let found = app
        .list_trusted_token_issuers(&cx, &instance, page)
        .await?
        .map(|issuer| TrustedTokenIssuerMetadata {
            trusted_token_issuer_arn: Some(issuer.arn()),
            name: Some(issuer.name),
            trusted_token_issuer_type: Some(TrustedTokenIssuerType::OidcJwt),
        });
    Ok(ListTrustedTokenIssuersResponse {
        trusted_token_issuers: Some(found.items),
        next_token: found.next,
    })
}

async fn update(
    request: Request,
    input: UpdateTrustedTokenIssuerRequest,
) -> Result<UpdateTrustedTokenIssuerResponse, Error> {
    let Request { app, cx } = request;
    let configuration = input
        .trusted_token_issuer_configuration
        .and_then(|configuration| configuration.oidc_jwt_configuration);
    // The one way to find keys is the present one.
    let (claim, attribute) = match configuration {
        None => (None, None),
        Some(configuration) => (
            configuration.claim_attribute_path,
            configuration.identity_store_attribute_path,
        ),
    };
    let command = UpdateTrustedTokenIssuer {
        issuer: issuer_ref(&input.trusted_token_issuer_arn)?,
        name: input.name,
        claim_attribute_path: claim,
        identity_store_attribute_path: attribute,
    };
    app.update_trusted_token_issuer(&cx, command).await?;
    Ok(UpdateTrustedTokenIssuerResponse {})
}

async fn delete(
    request: Request,
    input: DeleteTrustedTokenIssuerRequest,
) -> Result<DeleteTrustedTokenIssuerResponse, Error> {
    let Request { app, cx } = request;
    let issuer = issuer_ref(&input.trusted_token_issuer_arn)?;
    app.delete_trusted_token_issuer(&cx, issuer).await?;
    Ok(DeleteTrustedTokenIssuerResponse {})
}
