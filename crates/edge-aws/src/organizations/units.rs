//! Organizational units and the walk through the tree.

use app::organizations::Children;
use aws_organizations::operations as op;
use aws_organizations::shapes::{
    Child, ChildType, CreateOrganizationalUnitRequest, CreateOrganizationalUnitResponse,
    DeleteOrganizationalUnitRequest, DescribeOrganizationalUnitRequest,
    DescribeOrganizationalUnitResponse, ListChildrenRequest, ListChildrenResponse,
    ListOrganizationalUnitsForParentRequest, ListOrganizationalUnitsForParentResponse,
    ListParentsRequest, ListParentsResponse, OrganizationalUnit, Parent, ParentType,
    UpdateOrganizationalUnitRequest, UpdateOrganizationalUnitResponse,
};
use domain::Error;
use domain::organization::{ChildId, ParentId};
use smithy::Empty;

use super::{invalid_pattern, page_size, parent_id, tags_in, unit_id};
use crate::registry::{Request, ServiceRegistry};

pub(super) fn register(service: &mut ServiceRegistry<'_>) {
    service.add::<op::CreateOrganizationalUnit, _, _>(create);
    service.add::<op::UpdateOrganizationalUnit, _, _>(update);
    service.add::<op::DescribeOrganizationalUnit, _, _>(describe);
    service.add::<op::DeleteOrganizationalUnit, _, _>(delete);
    service.add::<op::ListOrganizationalUnitsForParent, _, _>(list);
    service.add::<op::ListChildren, _, _>(list_children);
    service.add::<op::ListParents, _, _>(list_parents);
}

async fn create(
    Request { app, cx }: Request,
    input: CreateOrganizationalUnitRequest,
) -> Result<CreateOrganizationalUnitResponse, Error> {
    let parent = parent_id(&input.parent_id)?;
    let tags = tags_in(input.tags);
    let created = app
        .create_organizational_unit(&cx, parent, input.name, tags)
        .await?;
    Ok(CreateOrganizationalUnitResponse {
        organizational_unit: Some(unit(created)),
    })
}

async fn update(
    Request { app, cx }: Request,
    input: UpdateOrganizationalUnitRequest,
) -> Result<UpdateOrganizationalUnitResponse, Error> {
    let id = unit_id(&input.organizational_unit_id)?;
    let updated = app.update_organizational_unit(&cx, id, input.name).await?;
    Ok(UpdateOrganizationalUnitResponse {
        organizational_unit: Some(unit(updated)),
    })
}

async fn describe(
    Request { app, cx }: Request,
    input: DescribeOrganizationalUnitRequest,
) -> Result<DescribeOrganizationalUnitResponse, Error> {
    let id = unit_id(&input.organizational_unit_id)?;
    let found = app.describe_organizational_unit(&cx, id).await?;
    Ok(DescribeOrganizationalUnitResponse {
        organizational_unit: Some(unit(found)),
    })
}

async fn delete(
    Request { app, cx }: Request,
    input: DeleteOrganizationalUnitRequest,
) -> Result<Empty, Error> {
    let id = unit_id(&input.organizational_unit_id)?;
    app.delete_organizational_unit(&cx, id).await?;
    Ok(Empty)
}

async fn list(
    Request { app, cx }: Request,
    input: ListOrganizationalUnitsForParentRequest,
) -> Result<ListOrganizationalUnitsForParentResponse, Error> {
    let parent = parent_id(&input.parent_id)?;
    let (limit, token) = (page_size(input.max_results), input.next_token.as_deref());
    let page = app
        .list_organizational_units(&cx, parent, limit, token)
        .await?
        .map(unit);
    Ok(ListOrganizationalUnitsForParentResponse {
        organizational_units: Some(page.items),
        next_token: page.next,
    })
}

async fn list_children(
    Request { app, cx }: Request,
    input: ListChildrenRequest,
) -> Result<ListChildrenResponse, Error> {
    let parent = parent_id(&input.parent_id)?;
    let children = match input.child_type {
        ChildType::Account => Children::Accounts,
        ChildType::OrganizationalUnit => Children::Units,
    };
    let (limit, token) = (page_size(input.max_results), input.next_token.as_deref());
    let page = app
        .list_children(&cx, parent, children, limit, token)
        .await?
        .map(|child| Child {
            id: Some(child.to_string()),
            r#type: Some(match child {
                ChildId::Account(_) => ChildType::Account,
                ChildId::Unit(_) => ChildType::OrganizationalUnit,
            }),
        });
    Ok(ListChildrenResponse {
        children: Some(page.items),
        next_token: page.next,
    })
}

async fn list_parents(
    Request { app, cx }: Request,
    input: ListParentsRequest,
) -> Result<ListParentsResponse, Error> {
    let child = ChildId::parse(&input.child_id).ok_or_else(invalid_pattern)?;
    let token = input.next_token.as_deref();
    let parent = app.list_parents(&cx, child, token).await?;
    let parent = Parent {
        id: Some(parent.to_string()),
        r#type: Some(match parent {
            ParentId::Root(_) => ParentType::Root,
            ParentId::Unit(_) => ParentType::OrganizationalUnit,
        }),
    };
    Ok(ListParentsResponse {
        parents: Some(vec![parent]),
        next_token: None,
    })
}

fn unit((unit, arn): (domain::organization::OrganizationalUnit, String)) -> OrganizationalUnit {
    OrganizationalUnit {
        id: Some(unit.id.to_string()),
        arn: Some(arn),
        name: Some(unit.name),
        path: Some(unit.path),
    }
}
