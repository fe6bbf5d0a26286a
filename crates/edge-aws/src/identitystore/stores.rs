//! Identity stores.

use aws_identitystore::operations as op;
use aws_identitystore::shapes;
use aws_identitystore::shapes::{
    DescribeIdentityStoreRequest, DescribeIdentityStoreResponse, ListIdentityStoresRequest,
    ListIdentityStoresResponse, UpdateIdentityStoreRequest, UpdateIdentityStoreResponse,
};
use domain::Error;
use domain::identity::NetworkConfiguration;

use super::{identity_store_id, page};
use crate::registry::{Request, ServiceRegistry};

pub(super) fn register(service: &mut ServiceRegistry<'_>) {
    service.add::<op::DescribeIdentityStore, _, _>(describe);
    service.add::<op::ListIdentityStores, _, _>(list);
    service.add::<op::UpdateIdentityStore, _, _>(update);
}

async fn describe(
    request: Request,
    input: DescribeIdentityStoreRequest,
) -> Result<DescribeIdentityStoreResponse, Error> {
    let Request { app, cx } = request;
    let id = identity_store_id(&input.identity_store_id)?;
    let store = app.describe_identity_store(&cx, &id).await?;
    let mut output = DescribeIdentityStoreResponse::new(store.id.to_string(), store.arn());
    output.network_configuration = store.network.map(configuration);
    Ok(output)
}

async fn list(
    request: Request,
    input: ListIdentityStoresRequest,
) -> Result<ListIdentityStoresResponse, Error> {
    let Request { app, cx } = request;
    let page = page(input.max_results, input.next_token.as_deref())?;
    let page = app.list_identity_stores(&cx, page).await?;
    Ok(ListIdentityStoresResponse {
        identity_stores: page
            .items
            .into_iter()
            .map(|store| shapes::IdentityStore {
                identity_store_id: store.id.to_string(),
                identity_store_arn: store.arn(),
            })
            .collect(),
        next_token: page.next,
    })
}

async fn update(
    request: Request,
    input: UpdateIdentityStoreRequest,
) -> Result<UpdateIdentityStoreResponse, Error> {
    let Request { app, cx } = request;
    let id = identity_store_id(&input.identity_store_id)?;
    let network = input
        .network_configuration
        .map(|network| NetworkConfiguration {
            vpce_access_required: network.vpce_access_required,
            api_restrict_source_vpcs: network.api_restrict_source_vpcs.unwrap_or_default(),
            api_allow_source_ips: network.api_allow_source_ips.unwrap_or_default(),
            scim_allow_source_ips: network.scim_allow_source_ips.unwrap_or_default(),
        });
    let store = app.update_identity_store(&cx, &id, network).await?;
    Ok(UpdateIdentityStoreResponse {
        identity_store_id: store.id.to_string(),
        identity_store_arn: store.arn(),
    })
}

fn configuration(network: NetworkConfiguration) -> shapes::NetworkConfigurationDetails {
    let list = |list: Vec<String>| (!list.is_empty()).then_some(list);
    shapes::NetworkConfigurationDetails {
        vpce_access_required: network.vpce_access_required,
        api_restrict_source_vpcs: list(network.api_restrict_source_vpcs),
        api_allow_source_ips: list(network.api_allow_source_ips),
        scim_allow_source_ips: list(network.scim_allow_source_ips),
    }
}
