//! Groups.

use app::identity::{CreateGroup, UpdateGroup};
use aws_identitystore::operations as op;
use aws_identitystore::shapes;
use aws_identitystore::shapes::{
    CreateGroupRequest, CreateGroupResponse, DeleteGroupRequest, DeleteGroupResponse,
    DescribeGroupRequest, DescribeGroupResponse, GetGroupIdRequest, GetGroupIdResponse,
    ListGroupsRequest, ListGroupsResponse, UpdateGroupRequest, UpdateGroupResponse,
};
use domain::Error;
use domain::identity::{ExternalId, Group, GroupKey};

use super::{
    Alternate, described, filtered, group_id, identity_store_id, not_unique, operations, page,
};
use crate::registry::{Request, ServiceRegistry};

pub(super) fn register(service: &mut ServiceRegistry<'_>) {
    service.add::<op::CreateGroup, _, _>(create);
    service.add::<op::DeleteGroup, _, _>(delete);
    service.add::<op::DescribeGroup, _, _>(describe);
    service.add::<op::GetGroupId, _, _>(get_id);
    service.add::<op::ListGroups, _, _>(list);
    service.add::<op::UpdateGroup, _, _>(update);
}

async fn create(request: Request, input: CreateGroupRequest) -> Result<CreateGroupResponse, Error> {
    let Request { app, cx } = request;
    let command = CreateGroup {
        identity_store_id: identity_store_id(&input.identity_store_id)?,
        display_name: input.display_name,
        description: input.description,
        external_ids: Vec::new(),
    };
    let group = app.create_group(&cx, command).await?;
    Ok(CreateGroupResponse {
        identity_store_id: group.identity_store_id.to_string(),
        group_id: group.id.to_string(),
        group_arn: group.arn(),
        revision: group.revision.to_string(),
    })
}

async fn delete(request: Request, input: DeleteGroupRequest) -> Result<DeleteGroupResponse, Error> {
    let Request { app, cx } = request;
    let store = identity_store_id(&input.identity_store_id)?;
    let id = group_id(&input.group_id)?;
    app.delete_group(&cx, &store, &id, input.revision).await?;
    Ok(DeleteGroupResponse {})
}

async fn describe(
    request: Request,
    input: DescribeGroupRequest,
) -> Result<DescribeGroupResponse, Error> {
    let Request { app, cx } = request;
    let store = identity_store_id(&input.identity_store_id)?;
    let id = group_id(&input.group_id)?;
    described(shape(app.describe_group(&cx, &store, &id).await?))
}

async fn get_id(request: Request, input: GetGroupIdRequest) -> Result<GetGroupIdResponse, Error> {
    let Request { app, cx } = request;
    let store = identity_store_id(&input.identity_store_id)?;
    let key = match Alternate::of(input.alternate_identifier)? {
        Alternate::ExternalId(id) => GroupKey::ExternalId(id),
        Alternate::Attribute(path, value) if path.eq_ignore_ascii_case("displayName") => {
            GroupKey::DisplayName(value)
        }
        Alternate::Attribute(path, _) => return Err(not_unique(&path)),
    };
    let group = app.get_group_by_key(&cx, &store, key).await?;
    Ok(GetGroupIdResponse {
        identity_store_id: group.identity_store_id.to_string(),
        group_id: group.id.to_string(),
        group_arn: group.arn(),
    })
}

async fn list(request: Request, input: ListGroupsRequest) -> Result<ListGroupsResponse, Error> {
    let Request { app, cx } = request;
    let store = identity_store_id(&input.identity_store_id)?;
    let name = filtered(input.filters, "DisplayName")?;
    let page = page(input.max_results, input.next_token.as_deref())?;
    let page = app.list_groups(&cx, &store, name, page).await?;
    Ok(ListGroupsResponse {
        groups: page.items.into_iter().map(shape).collect(),
        next_token: page.next,
    })
}

async fn update(request: Request, input: UpdateGroupRequest) -> Result<UpdateGroupResponse, Error> {
    let Request { app, cx } = request;
    let command = UpdateGroup {
        identity_store_id: identity_store_id(&input.identity_store_id)?,
        id: group_id(&input.group_id)?,
        operations: operations(input.operations),
        revision: input.revision,
    };
    let group = app.update_group(&cx, command).await?;
    Ok(UpdateGroupResponse {
        identity_store_id: group.identity_store_id.to_string(),
        group_id: group.id.to_string(),
        group_arn: group.arn(),
        revision: group.revision.to_string(),
    })
}

fn shape(group: Group) -> shapes::Group {
    shapes::Group {
        identity_store_id: group.identity_store_id.to_string(),
        group_id: group.id.to_string(),
        group_arn: group.arn(),
        revision: group.revision.to_string(),
        display_name: group.display_name,
        external_ids: external_ids(group.external_ids),
        description: group.description,
        created_at: Some(group.created.at),
        updated_at: Some(group.updated.at),
        created_by: Some(group.created.by),
        updated_by: Some(group.updated.by),
    }
}

/// AWS: lists in answers have an element or are absent.
pub(super) fn external_ids(ids: Vec<ExternalId>) -> Option<Vec<shapes::ExternalId>> {
    (!ids.is_empty()).then(|| {
        ids.into_iter()
            .map(|id| shapes::ExternalId {
                issuer: id.issuer,
                id: id.id,
            })
            .collect()
    })
}
