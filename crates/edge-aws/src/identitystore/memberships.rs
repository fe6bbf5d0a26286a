//! Memberships.

use app::identity::CreateMembership;
use aws_identitystore::operations as op;
use aws_identitystore::shapes;
use aws_identitystore::shapes::{
    CreateGroupMembershipRequest, CreateGroupMembershipResponse, DeleteGroupMembershipRequest,
    DeleteGroupMembershipResponse, DescribeGroupMembershipRequest, DescribeGroupMembershipResponse,
    GetGroupMembershipIdRequest, GetGroupMembershipIdResponse, GroupMembershipExistenceResult,
    IsMemberInGroupsRequest, IsMemberInGroupsResponse, ListGroupMembershipsForMemberRequest,
    ListGroupMembershipsForMemberResponse, ListGroupMembershipsRequest,
    ListGroupMembershipsResponse, MemberId,
};
use base::UserId;
use domain::identity::Membership;
use domain::{Error, Kind};

use super::{described, group_id, identity_store_id, member_id, membership_id, page};
use crate::registry::{Request, ServiceRegistry};

pub(super) fn register(service: &mut ServiceRegistry<'_>) {
    service.add::<op::CreateGroupMembership, _, _>(create);
    service.add::<op::DeleteGroupMembership, _, _>(delete);
    service.add::<op::DescribeGroupMembership, _, _>(describe);
    service.add::<op::GetGroupMembershipId, _, _>(get_id);
    service.add::<op::IsMemberInGroups, _, _>(is_member);
    service.add::<op::ListGroupMemberships, _, _>(list);
    service.add::<op::ListGroupMembershipsForMember, _, _>(list_for_member);
}

async fn create(
    request: Request,
    input: CreateGroupMembershipRequest,
) -> Result<CreateGroupMembershipResponse, Error> {
    let Request { app, cx } = request;
    let command = CreateMembership {
        identity_store_id: identity_store_id(&input.identity_store_id)?,
        group_id: group_id(&input.group_id).map_err(side)?,
        user_id: member_id(input.member_id).map_err(side)?,
    };
    let membership = app.create_membership(&cx, command).await.map_err(side)?;
    Ok(CreateGroupMembershipResponse {
        identity_store_id: membership.identity_store_id.to_string(),
        membership_id: membership.id.to_string(),
        membership_arn: membership.arn(),
    })
}

/// AWS: this operation alone has messages of its own for a missing group and a missing member.
fn side(error: Error) -> Error {
    match error {
        Error::NotFound {
            kind: Kind::User,
            id,
        } => Error::not_found(Kind::Child, id),
        Error::NotFound {
            kind: Kind::Group,
            id,
        } => Error::not_found(Kind::Parent, id),
        other => other,
    }
}

async fn delete(
    request: Request,
    input: DeleteGroupMembershipRequest,
) -> Result<DeleteGroupMembershipResponse, Error> {
    let Request { app, cx } = request;
    let store = identity_store_id(&input.identity_store_id)?;
    let id = membership_id(&input.membership_id)?;
    app.delete_membership(&cx, &store, &id).await?;
    Ok(DeleteGroupMembershipResponse {})
}

async fn describe(
    request: Request,
    input: DescribeGroupMembershipRequest,
) -> Result<DescribeGroupMembershipResponse, Error> {
    let Request { app, cx } = request;
    let store = identity_store_id(&input.identity_store_id)?;
    let id = membership_id(&input.membership_id)?;
    described(shape(app.describe_membership(&cx, &store, &id).await?))
}

async fn get_id(
    request: Request,
    input: GetGroupMembershipIdRequest,
) -> Result<GetGroupMembershipIdResponse, Error> {
    let Request { app, cx } = request;
    let store = identity_store_id(&input.identity_store_id)?;
    let group = group_id(&input.group_id)?;
    let user = member_id(input.member_id)?;
    let membership = app.get_membership_of(&cx, &store, &group, &user).await?;
    Ok(GetGroupMembershipIdResponse {
        identity_store_id: membership.identity_store_id.to_string(),
        membership_id: membership.id.to_string(),
        membership_arn: membership.arn(),
    })
}

async fn is_member(
    request: Request,
    input: IsMemberInGroupsRequest,
) -> Result<IsMemberInGroupsResponse, Error> {
    let Request { app, cx } = request;
    let store = identity_store_id(&input.identity_store_id)?;
    let user = member_id(input.member_id)?;
    let groups = input
        .group_ids
        .iter()
        .map(|id| group_id(id))
        .collect::<Result<_, _>>()?;
    let results = app.is_member_in_groups(&cx, &store, &user, groups).await?;
    Ok(IsMemberInGroupsResponse {
        results: results
            .into_iter()
            .map(|(group, exists)| GroupMembershipExistenceResult {
                group_id: Some(group.to_string()),
                member_id: Some(member(&user)),
                membership_exists: Some(exists),
            })
            .collect(),
    })
}

async fn list(
    request: Request,
    input: ListGroupMembershipsRequest,
) -> Result<ListGroupMembershipsResponse, Error> {
    let Request { app, cx } = request;
    let store = identity_store_id(&input.identity_store_id)?;
    let group = group_id(&input.group_id)?;
    let page = page(input.max_results, input.next_token.as_deref())?;
    let page = app
        .list_memberships_of_group(&cx, &store, &group, page)
        .await?;
    Ok(ListGroupMembershipsResponse {
        group_memberships: page.items.into_iter().map(shape).collect(),
        next_token: page.next,
    })
}

async fn list_for_member(
    request: Request,
    input: ListGroupMembershipsForMemberRequest,
) -> Result<ListGroupMembershipsForMemberResponse, Error> {
    let Request { app, cx } = request;
    let store = identity_store_id(&input.identity_store_id)?;
    let user = member_id(input.member_id)?;
    let page = page(input.max_results, input.next_token.as_deref())?;
    let page = app
        .list_memberships_of_user(&cx, &store, &user, page)
        .await?;
    Ok(ListGroupMembershipsForMemberResponse {
        group_memberships: page.items.into_iter().map(shape).collect(),
        next_token: page.next,
    })
}

/// A membership never changes: its last update is its beginning.
fn shape(membership: Membership) -> shapes::GroupMembership {
    shapes::GroupMembership {
        identity_store_id: membership.identity_store_id.to_string(),
        membership_id: membership.id.to_string(),
        membership_arn: membership.arn(),
        group_id: Some(membership.group_id.to_string()),
        member_id: Some(member(&membership.user_id)),
        created_at: Some(membership.created.at),
        updated_at: Some(membership.created.at),
        created_by: Some(membership.created.by.clone()),
        updated_by: Some(membership.created.by),
    }
}

fn member(user: &UserId) -> MemberId {
    MemberId {
        user_id: Some(user.to_string()),
    }
}
