//! SAML providers.

use aws_iam::operations as op;
use aws_iam::shapes::{
    GetSAMLProviderRequest, GetSAMLProviderResponse, ListSAMLProvidersRequest,
    ListSAMLProvidersResponse, SAMLProviderListEntry,
};
use domain::Error;

use crate::registry::{Request, ServiceRegistry};

pub(super) fn register(service: &mut ServiceRegistry<'_>) {
    service.add::<op::GetSAMLProvider, _, _>(get);
    service.add::<op::ListSAMLProviders, _, _>(list);
}

async fn get(
    request: Request,
    input: GetSAMLProviderRequest,
) -> Result<GetSAMLProviderResponse, Error> {
    let Request { app, cx } = request;
    let provider = app.get_saml_provider(&cx, &input.saml_provider_arn).await?;
    Ok(GetSAMLProviderResponse {
        saml_metadata_document: Some(provider.metadata),
        create_date: Some(provider.created_at),
        valid_until: Some(provider.valid_until),
        saml_provider_uuid: None,
        tags: None,
        assertion_encryption_mode: None,
        private_key_list: None,
    })
}

async fn list(
    request: Request,
    _input: ListSAMLProvidersRequest,
) -> Result<ListSAMLProvidersResponse, Error> {
    let Request { app, cx } = request;
    let providers = app.list_saml_providers(&cx).await?;
    let entries = providers.into_iter().map(|provider| SAMLProviderListEntry {
        arn: Some(provider.arn()),
        valid_until: Some(provider.valid_until),
        create_date: Some(provider.created_at),
    });
    Ok(ListSAMLProvidersResponse {
        saml_provider_list: Some(entries.collect()),
    })
}
