//! The Regions of instances.

use app::instances::{InstanceRegion, RegionState};
use aws_sso_admin::operations as op;
use aws_sso_admin::shapes::{
    AddRegionRequest, AddRegionResponse, DescribeRegionRequest, DescribeRegionResponse,
    ListRegionsRequest, ListRegionsResponse, RegionMetadata, RegionStatus, RemoveRegionRequest,
    RemoveRegionResponse,
};
use domain::Error;

use crate::registry::{Request, ServiceRegistry};
use crate::sso_admin::{instance_id, page_request};

pub(super) fn register(service: &mut ServiceRegistry<'_>) {
    service.add::<op::AddRegion, _, _>(add);
    service.add::<op::DescribeRegion, _, _>(describe);
    service.add::<op::ListRegions, _, _>(list);
    service.add::<op::RemoveRegion, _, _>(remove);
}

async fn add(request: Request, input: AddRegionRequest) -> Result<AddRegionResponse, Error> {
    let Request { app, cx } = request;
    let id = instance_id(&input.instance_arn)?;
    app.add_region(&cx, &id, input.region_name).await?;
    // AWS: the status of what has begun; whoever asks afterwards sees that it is done.
    Ok(AddRegionResponse {
        status: Some(RegionStatus::Adding),
    })
}

async fn remove(
    request: Request,
    input: RemoveRegionRequest,
) -> Result<RemoveRegionResponse, Error> {
    let Request { app, cx } = request;
    let id = instance_id(&input.instance_arn)?;
    app.remove_region(&cx, &id, input.region_name).await?;
    Ok(RemoveRegionResponse {
        status: Some(RegionStatus::Removing),
    })
}

async fn describe(
    request: Request,
    input: DescribeRegionRequest,
) -> Result<DescribeRegionResponse, Error> {
    let Request { app, cx } = request;
    let id = instance_id(&input.instance_arn)?;
    let region = app.get_region(&cx, &id, input.region_name).await?;
    let shape = region_metadata(region);
    Ok(DescribeRegionResponse {
        region_name: shape.region_name,
        status: shape.status,
        added_date: shape.added_date,
        is_primary_region: shape.is_primary_region,
    })
}

async fn list(request: Request, input: ListRegionsRequest) -> Result<ListRegionsResponse, Error> {
    let Request { app, cx } = request;
    let id = instance_id(&input.instance_arn)?;
    let page = page_request(input.max_results, input.next_token.as_deref())?;
    let found = app.list_regions(&cx, &id, page).await?;
    let found = found.map(region_metadata);
    Ok(ListRegionsResponse {
        regions: Some(found.items),
        next_token: found.next,
    })
}

pub(super) fn region_metadata(region: InstanceRegion) -> RegionMetadata {
    RegionMetadata {
        region_name: Some(region.name),
        status: Some(RegionStatus::Active),
        added_date: Some(region.added_at),
        is_primary_region: Some(region.state == RegionState::Primary),
    }
}
