//! OIDC providers.

use app::iam::CreateOidcProvider;
use aws_iam::operations as op;
use aws_iam::shapes::{
    AddClientIDToOpenIDConnectProviderRequest, CreateOpenIDConnectProviderRequest,
    CreateOpenIDConnectProviderResponse, DeleteOpenIDConnectProviderRequest,
    GetOpenIDConnectProviderRequest, GetOpenIDConnectProviderResponse,
    ListOpenIDConnectProviderTagsRequest, ListOpenIDConnectProviderTagsResponse,
    ListOpenIDConnectProvidersRequest, ListOpenIDConnectProvidersResponse,
    OpenIDConnectProviderListEntry, RemoveClientIDFromOpenIDConnectProviderRequest,
    TagOpenIDConnectProviderRequest, UntagOpenIDConnectProviderRequest,
    UpdateOpenIDConnectProviderThumbprintRequest,
};
use domain::Error;
use smithy::Empty;

use super::tags::{tag, to_domain, to_wire};
use super::{page_request, unpack};
use crate::registry::{Request, ServiceRegistry};

pub(super) fn register(service: &mut ServiceRegistry<'_>) {
    service.add::<op::AddClientIDToOpenIDConnectProvider, _, _>(add_client_id);
    service.add::<op::CreateOpenIDConnectProvider, _, _>(create);
    service.add::<op::DeleteOpenIDConnectProvider, _, _>(delete);
    service.add::<op::GetOpenIDConnectProvider, _, _>(get);
    service.add::<op::ListOpenIDConnectProviderTags, _, _>(list_tags);
    service.add::<op::ListOpenIDConnectProviders, _, _>(list);
    service.add::<op::RemoveClientIDFromOpenIDConnectProvider, _, _>(remove_client_id);
    service.add::<op::TagOpenIDConnectProvider, _, _>(tag_provider);
    service.add::<op::UntagOpenIDConnectProvider, _, _>(untag_provider);
    service.add::<op::UpdateOpenIDConnectProviderThumbprint, _, _>(update_thumbprint);
}

async fn create(
    request: Request,
    input: CreateOpenIDConnectProviderRequest,
) -> Result<CreateOpenIDConnectProviderResponse, Error> {
    let Request { app, cx } = request;
    let command = CreateOidcProvider {
        url: input.url,
        client_ids: input.client_id_list.unwrap_or_default(),
        thumbprints: input.thumbprint_list.unwrap_or_default(),
        tags: to_domain(input.tags.unwrap_or_default()),
    };
    let details = app.create_oidc_provider(&cx, command).await?;
    Ok(CreateOpenIDConnectProviderResponse {
        open_id_connect_provider_arn: Some(details.provider.arn()),
        tags: Some(to_wire(details.tags)),
    })
}

async fn get(
    request: Request,
    input: GetOpenIDConnectProviderRequest,
) -> Result<GetOpenIDConnectProviderResponse, Error> {
    let Request { app, cx } = request;
    let details = app
        .get_oidc_provider(&cx, &input.open_id_connect_provider_arn)
        .await?;
    Ok(GetOpenIDConnectProviderResponse {
        url: Some(details.provider.url),
        client_id_list: Some(details.provider.client_ids),
        thumbprint_list: Some(details.provider.thumbprints),
        create_date: Some(details.provider.created_at),
        tags: Some(to_wire(details.tags)),
    })
}

async fn list(
    request: Request,
    _input: ListOpenIDConnectProvidersRequest,
) -> Result<ListOpenIDConnectProvidersResponse, Error> {
    let Request { app, cx } = request;
    let providers = app.list_oidc_providers(&cx).await?;
    let entries = providers
        .iter()
        .map(|provider| OpenIDConnectProviderListEntry {
            arn: Some(provider.arn()),
        });
    Ok(ListOpenIDConnectProvidersResponse {
        open_id_connect_provider_list: Some(entries.collect()),
    })
}

async fn delete(
    request: Request,
    input: DeleteOpenIDConnectProviderRequest,
) -> Result<Empty, Error> {
    let Request { app, cx } = request;
    app.delete_oidc_provider(&cx, &input.open_id_connect_provider_arn)
        .await?;
    Ok(Empty)
}

async fn add_client_id(
    request: Request,
    input: AddClientIDToOpenIDConnectProviderRequest,
) -> Result<Empty, Error> {
    let Request { app, cx } = request;
    let arn = input.open_id_connect_provider_arn;
    app.add_client_id_to_oidc_provider(&cx, &arn, input.client_id)
        .await?;
    Ok(Empty)
}

async fn remove_client_id(
    request: Request,
    input: RemoveClientIDFromOpenIDConnectProviderRequest,
) -> Result<Empty, Error> {
    let Request { app, cx } = request;
    let arn = input.open_id_connect_provider_arn;
    app.remove_client_id_from_oidc_provider(&cx, &arn, input.client_id)
        .await?;
    Ok(Empty)
}

async fn update_thumbprint(
    request: Request,
    input: UpdateOpenIDConnectProviderThumbprintRequest,
) -> Result<Empty, Error> {
    let Request { app, cx } = request;
    let arn = input.open_id_connect_provider_arn;
    app.update_oidc_provider_thumbprint(&cx, &arn, input.thumbprint_list)
        .await?;
    Ok(Empty)
}

async fn tag_provider(
    request: Request,
    input: TagOpenIDConnectProviderRequest,
) -> Result<Empty, Error> {
    let Request { app, cx } = request;
    let arn = input.open_id_connect_provider_arn;
    app.tag_oidc_provider(&cx, &arn, to_domain(input.tags))
        .await?;
    Ok(Empty)
}

async fn untag_provider(
    request: Request,
    input: UntagOpenIDConnectProviderRequest,
) -> Result<Empty, Error> {
    let Request { app, cx } = request;
    let arn = input.open_id_connect_provider_arn;
    app.untag_oidc_provider(&cx, &arn, input.tag_keys).await?;
    Ok(Empty)
}

async fn list_tags(
    request: Request,
    input: ListOpenIDConnectProviderTagsRequest,
) -> Result<ListOpenIDConnectProviderTagsResponse, Error> {
    let Request { app, cx } = request;
    let page = page_request(input.max_items, input.marker.as_deref())?;
    let page = app
        .list_oidc_provider_tags(&cx, &input.open_id_connect_provider_arn, page)
        .await?;
    let (tags, is_truncated, marker) = unpack(page, tag);
    Ok(ListOpenIDConnectProviderTagsResponse {
        tags,
        is_truncated,
        marker,
    })
}
