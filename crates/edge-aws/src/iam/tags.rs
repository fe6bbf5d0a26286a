//! Tags of roles and customer managed policies.

use aws_iam::operations as op;
use aws_iam::shapes::{
    ListPolicyTagsRequest, ListPolicyTagsResponse, ListRoleTagsRequest, ListRoleTagsResponse, Tag,
    TagPolicyRequest, TagRoleRequest, UntagPolicyRequest, UntagRoleRequest,
};
use domain::Error;
use smithy::Empty;

use super::{page_request, unpack};
use crate::registry::{Request, ServiceRegistry};

pub(super) fn register(service: &mut ServiceRegistry<'_>) {
    service.add::<op::ListPolicyTags, _, _>(list_policy_tags);
    service.add::<op::ListRoleTags, _, _>(list_role_tags);
    service.add::<op::TagPolicy, _, _>(tag_policy);
    service.add::<op::TagRole, _, _>(tag_role);
    service.add::<op::UntagPolicy, _, _>(untag_policy);
    service.add::<op::UntagRole, _, _>(untag_role);
}

async fn tag_role(request: Request, input: TagRoleRequest) -> Result<Empty, Error> {
    let Request { app, cx } = request;
    app.tag_role(&cx, &input.role_name, to_domain(input.tags))
        .await?;
    Ok(Empty)
}

async fn untag_role(request: Request, input: UntagRoleRequest) -> Result<Empty, Error> {
    let Request { app, cx } = request;
    app.untag_role(&cx, &input.role_name, input.tag_keys)
        .await?;
    Ok(Empty)
}

async fn list_role_tags(
    request: Request,
    input: ListRoleTagsRequest,
) -> Result<ListRoleTagsResponse, Error> {
    let Request { app, cx } = request;
    let page = page_request(input.max_items, input.marker.as_deref())?;
    let page = app.list_role_tags(&cx, &input.role_name, page).await?;
    let (tags, is_truncated, marker) = unpack(page, tag);
    Ok(ListRoleTagsResponse {
        tags,
        is_truncated,
        marker,
    })
}

async fn tag_policy(request: Request, input: TagPolicyRequest) -> Result<Empty, Error> {
    let Request { app, cx } = request;
    app.tag_policy(&cx, &input.policy_arn, to_domain(input.tags))
        .await?;
    Ok(Empty)
}

async fn untag_policy(request: Request, input: UntagPolicyRequest) -> Result<Empty, Error> {
    let Request { app, cx } = request;
    app.untag_policy(&cx, &input.policy_arn, input.tag_keys)
        .await?;
    Ok(Empty)
}

async fn list_policy_tags(
    request: Request,
    input: ListPolicyTagsRequest,
) -> Result<ListPolicyTagsResponse, Error> {
    let Request { app, cx } = request;
    let page = page_request(input.max_items, input.marker.as_deref())?;
    let page = app.list_policy_tags(&cx, &input.policy_arn, page).await?;
    let (tags, is_truncated, marker) = unpack(page, tag);
    Ok(ListPolicyTagsResponse {
        tags,
        is_truncated,
        marker,
    })
}

pub(super) fn tag((key, value): domain::iam::Tag) -> Tag {
    Tag { key, value }
}

pub(super) fn to_domain(tags: Vec<Tag>) -> Vec<domain::iam::Tag> {
    tags.into_iter().map(|tag| (tag.key, tag.value)).collect()
}

pub(super) fn to_wire(tags: Vec<domain::iam::Tag>) -> Vec<Tag> {
    tags.into_iter().map(tag).collect()
}
