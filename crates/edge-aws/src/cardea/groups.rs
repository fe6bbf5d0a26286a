//! Groups in groups, and memberships that end.

use app::identity::{CreateMembership, NestingKey, Side};
use aws_cardea::operations as op;
use aws_cardea::shapes::{
    AccessReasonType, CreateExpiringGroupMembershipRequest, CreateExpiringGroupMembershipResponse,
    CreateGroupNestingRequest, CreateGroupNestingResponse, DeleteGroupNestingRequest,
    DeleteGroupNestingResponse, ListChildGroupsRequest, ListChildGroupsResponse,
    ListGroupMembershipReasonsRequest, ListGroupMembershipReasonsResponse, ListParentGroupsRequest,
    ListParentGroupsResponse, MembershipReason, NestedGroup, SetGroupMembershipExpiryRequest,
    SetGroupMembershipExpiryResponse,
};
use base::{GroupId, IdentityStoreId, MembershipId, UserId};
use domain::identity::{Group, Nesting};
use domain::{Error, Kind};

use super::reach::page;
use crate::registry::{Request, ServiceRegistry};

pub(super) fn register(service: &mut ServiceRegistry<'_>) {
    service.add::<op::CreateExpiringGroupMembership, _, _>(create_expiring_membership);
    service.add::<op::CreateGroupNesting, _, _>(create_nesting);
    service.add::<op::DeleteGroupNesting, _, _>(delete_nesting);
    service.add::<op::ListChildGroups, _, _>(list_children);
    service.add::<op::ListGroupMembershipReasons, _, _>(list_reasons);
    service.add::<op::ListParentGroups, _, _>(list_parents);
    service.add::<op::SetGroupMembershipExpiry, _, _>(set_expiry);
}

async fn create_nesting(
    Request { app, cx }: Request,
    input: CreateGroupNestingRequest,
) -> Result<CreateGroupNestingResponse, Error> {
    let key = key(
        &input.identity_store_id,
        &input.parent_group_id,
        &input.child_group_id,
    )?;
    app.create_nesting(&cx, key).await?;
    Ok(CreateGroupNestingResponse {})
}

async fn delete_nesting(
    Request { app, cx }: Request,
    input: DeleteGroupNestingRequest,
) -> Result<DeleteGroupNestingResponse, Error> {
    let key = key(
        &input.identity_store_id,
        &input.parent_group_id,
        &input.child_group_id,
    )?;
    app.delete_nesting(&cx, key).await?;
    Ok(DeleteGroupNestingResponse {})
}

async fn list_children(
    Request { app, cx }: Request,
    input: ListChildGroupsRequest,
) -> Result<ListChildGroupsResponse, Error> {
    let (store, group) = (store(&input.identity_store_id)?, group(&input.group_id)?);
    let page = page(input.max_results, input.next_token.as_deref())?;
    let found = app
        .list_nestings(&cx, &store, &group, Side::Children, page)
        .await?
        .map(nested);
    Ok(ListChildGroupsResponse {
        groups: found.items,
        next_token: found.next,
    })
}

async fn list_parents(
    Request { app, cx }: Request,
    input: ListParentGroupsRequest,
) -> Result<ListParentGroupsResponse, Error> {
    let (store, group) = (store(&input.identity_store_id)?, group(&input.group_id)?);
    let page = page(input.max_results, input.next_token.as_deref())?;
    let found = app
        .list_nestings(&cx, &store, &group, Side::Parents, page)
        .await?
        .map(nested);
    Ok(ListParentGroupsResponse {
        groups: found.items,
        next_token: found.next,
    })
}

async fn create_expiring_membership(
    Request { app, cx }: Request,
    input: CreateExpiringGroupMembershipRequest,
) -> Result<CreateExpiringGroupMembershipResponse, Error> {
    let command = CreateMembership {
        identity_store_id: store(&input.identity_store_id)?,
        group_id: group(&input.group_id)?,
        user_id: UserId::parse(&input.user_id)
            .map_err(|_malformed| Error::not_found(Kind::User, &input.user_id))?,
    };
    let made = app
        .create_expiring_membership(&cx, command, input.expires_at)
        .await?;
    Ok(CreateExpiringGroupMembershipResponse {
        identity_store_id: made.identity_store_id.to_string(),
        membership_id: made.id.to_string(),
    })
}

async fn set_expiry(
    Request { app, cx }: Request,
    input: SetGroupMembershipExpiryRequest,
) -> Result<SetGroupMembershipExpiryResponse, Error> {
    let store = store(&input.identity_store_id)?;
    let id = membership(&input.membership_id)?;
    app.set_membership_expiry(&cx, &store, &id, input.expires_at)
        .await?;
    Ok(SetGroupMembershipExpiryResponse {})
}

async fn list_reasons(
    Request { app, cx }: Request,
    input: ListGroupMembershipReasonsRequest,
) -> Result<ListGroupMembershipReasonsResponse, Error> {
    let store = store(&input.identity_store_id)?;
    let id = membership(&input.membership_id)?;
    let (direct, groups) = app.list_membership_reasons(&cx, &store, &id).await?;
    let direct = direct.map(|until| MembershipReason {
        r#type: AccessReasonType::Direct,
        group_id: None,
        group_name: None,
        expires_at: until.instant(),
    });
    let groups = groups.into_iter().map(|(group, until)| MembershipReason {
        r#type: AccessReasonType::Group,
        group_id: Some(group.id.to_string()),
        group_name: group.display_name,
        expires_at: until.instant(),
    });
    Ok(ListGroupMembershipReasonsResponse {
        reasons: direct.into_iter().chain(groups).collect(),
    })
}

fn key(store_id: &str, parent: &str, child: &str) -> Result<NestingKey, Error> {
    Ok(NestingKey {
        identity_store_id: store(store_id)?,
        parent: group(parent)?,
        child: group(child)?,
    })
}

fn store(id: &str) -> Result<IdentityStoreId, Error> {
    IdentityStoreId::parse(id).map_err(|_malformed| Error::not_found(Kind::IdentityStore, id))
}

fn group(id: &str) -> Result<GroupId, Error> {
    GroupId::parse(id).map_err(|_malformed| Error::not_found(Kind::Group, id))
}

fn membership(id: &str) -> Result<MembershipId, Error> {
    MembershipId::parse(id).map_err(|_malformed| Error::not_found(Kind::Membership, id))
}

fn nested((group, nesting): (Group, Nesting)) -> NestedGroup {
    NestedGroup {
        group_id: group.id.to_string(),
        display_name: group.display_name,
        nested_at: nesting.created.at,
        nested_by: nesting.created.by,
    }
}
