//! SAML providers.

use app::iam::{CreateSamlProvider, UpdateSamlProvider};
use aws_iam::operations as op;
use aws_iam::shapes::{
    AssertionEncryptionModeType, CreateSAMLProviderRequest, CreateSAMLProviderResponse,
    DeleteSAMLProviderRequest, GetSAMLProviderRequest, GetSAMLProviderResponse,
    ListSAMLProviderTagsRequest, ListSAMLProviderTagsResponse, ListSAMLProvidersRequest,
    ListSAMLProvidersResponse, SAMLPrivateKey, SAMLProviderListEntry, TagSAMLProviderRequest,
    UntagSAMLProviderRequest, UpdateSAMLProviderRequest, UpdateSAMLProviderResponse,
};
use base::Secret;
use domain::Error;
use domain::iam::{AssertionEncryption, SamlProviderKey};
use smithy::Empty;

use super::tags::{tag, to_domain, to_wire};
use super::{page_request, unpack};
use crate::registry::{Request, ServiceRegistry};

pub(super) fn register(service: &mut ServiceRegistry<'_>) {
    service.add::<op::CreateSAMLProvider, _, _>(create);
    service.add::<op::DeleteSAMLProvider, _, _>(delete);
    service.add::<op::GetSAMLProvider, _, _>(get);
    service.add::<op::ListSAMLProviderTags, _, _>(list_tags);
    service.add::<op::ListSAMLProviders, _, _>(list);
    service.add::<op::TagSAMLProvider, _, _>(tag_provider);
    service.add::<op::UntagSAMLProvider, _, _>(untag_provider);
    service.add::<op::UpdateSAMLProvider, _, _>(update);
}

async fn create(
    request: Request,
    input: CreateSAMLProviderRequest,
) -> Result<CreateSAMLProviderResponse, Error> {
    let Request { app, cx } = request;
    let command = CreateSamlProvider {
        name: input.name,
        metadata: input.saml_metadata_document,
        encryption: input.assertion_encryption_mode.map(encryption),
        key: input.add_private_key.map(Secret::new),
        tags: to_domain(input.tags.unwrap_or_default()),
    };
    let details = app.create_saml_provider(&cx, command).await?;
    Ok(CreateSAMLProviderResponse {
        saml_provider_arn: Some(details.provider.arn()),
        tags: Some(to_wire(details.tags)),
    })
}

async fn update(
    request: Request,
    input: UpdateSAMLProviderRequest,
) -> Result<UpdateSAMLProviderResponse, Error> {
    let Request { app, cx } = request;
    let command = UpdateSamlProvider {
        metadata: input.saml_metadata_document,
        encryption: input.assertion_encryption_mode.map(encryption),
        added_key: input.add_private_key.map(Secret::new),
        removed_key: input.remove_private_key,
    };
    app.update_saml_provider(&cx, &input.saml_provider_arn, command)
        .await?;
    Ok(UpdateSAMLProviderResponse {
        saml_provider_arn: Some(input.saml_provider_arn),
    })
}

fn encryption(mode: AssertionEncryptionModeType) -> AssertionEncryption {
    match mode {
        AssertionEncryptionModeType::Allowed => AssertionEncryption::Allowed,
        AssertionEncryptionModeType::Required => AssertionEncryption::Required,
    }
}

fn key(key: SamlProviderKey) -> SAMLPrivateKey {
    SAMLPrivateKey {
        key_id: Some(key.id),
        timestamp: Some(key.created_at),
    }
}

async fn delete(request: Request, input: DeleteSAMLProviderRequest) -> Result<Empty, Error> {
    let Request { app, cx } = request;
    app.delete_saml_provider(&cx, &input.saml_provider_arn)
        .await?;
    Ok(Empty)
}

async fn get(
    request: Request,
    input: GetSAMLProviderRequest,
) -> Result<GetSAMLProviderResponse, Error> {
    let Request { app, cx } = request;
    let details = app.get_saml_provider(&cx, &input.saml_provider_arn).await?;
    let provider = details.provider;
    Ok(GetSAMLProviderResponse {
        saml_provider_uuid: Some(provider.uuid()),
        saml_metadata_document: Some(provider.metadata),
        create_date: Some(provider.created_at),
        valid_until: Some(provider.valid_until),
        tags: Some(to_wire(details.tags)),
        assertion_encryption_mode: provider.encryption.map(|mode| match mode {
            AssertionEncryption::Allowed => AssertionEncryptionModeType::Allowed,
            AssertionEncryption::Required => AssertionEncryptionModeType::Required,
        }),
        private_key_list: (!details.keys.is_empty())
            .then(|| details.keys.into_iter().map(key).collect()),
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

async fn tag_provider(request: Request, input: TagSAMLProviderRequest) -> Result<Empty, Error> {
    let Request { app, cx } = request;
    app.tag_saml_provider(&cx, &input.saml_provider_arn, to_domain(input.tags))
        .await?;
    Ok(Empty)
}

async fn untag_provider(request: Request, input: UntagSAMLProviderRequest) -> Result<Empty, Error> {
    let Request { app, cx } = request;
    app.untag_saml_provider(&cx, &input.saml_provider_arn, input.tag_keys)
        .await?;
    Ok(Empty)
}

async fn list_tags(
    request: Request,
    input: ListSAMLProviderTagsRequest,
) -> Result<ListSAMLProviderTagsResponse, Error> {
    let Request { app, cx } = request;
    let page = page_request(input.max_items, input.marker.as_deref())?;
    let page = app
        .list_saml_provider_tags(&cx, &input.saml_provider_arn, page)
        .await?;
    let (tags, is_truncated, marker) = unpack(page, tag);
    Ok(ListSAMLProviderTagsResponse {
        tags,
        is_truncated,
        marker,
    })
}
