//! Inline and attached policies of roles.

use aws_iam::operations as op;
use aws_iam::shapes::{
    AttachRolePolicyRequest, AttachedPolicy, DeleteRolePolicyRequest, DetachRolePolicyRequest,
    GetRolePolicyRequest, GetRolePolicyResponse, ListAttachedRolePoliciesRequest,
    ListAttachedRolePoliciesResponse, ListRolePoliciesRequest, ListRolePoliciesResponse,
    PutRolePolicyRequest,
};
use domain::Error;
use domain::iam::HolderName;
use smithy::Empty;

use super::{encode, page_request, unpack};
use crate::registry::{Request, ServiceRegistry};

pub(super) fn register(service: &mut ServiceRegistry<'_>) {
    service.add::<op::AttachRolePolicy, _, _>(attach);
    service.add::<op::DeleteRolePolicy, _, _>(delete);
    service.add::<op::DetachRolePolicy, _, _>(detach);
    service.add::<op::GetRolePolicy, _, _>(get);
    service.add::<op::ListAttachedRolePolicies, _, _>(list_attached);
    service.add::<op::ListRolePolicies, _, _>(list);
    service.add::<op::PutRolePolicy, _, _>(put);
}

async fn list(
    request: Request,
    input: ListRolePoliciesRequest,
) -> Result<ListRolePoliciesResponse, Error> {
    let Request { app, cx } = request;
    let page = page_request(input.max_items, input.marker.as_deref())?;
    let page = app
        .list_inline_policies(&cx, HolderName::Role(&input.role_name), page)
        .await?;
    let (policy_names, is_truncated, marker) = unpack(page, |name| name);
    Ok(ListRolePoliciesResponse {
        policy_names,
        is_truncated,
        marker,
    })
}

async fn get(
    request: Request,
    input: GetRolePolicyRequest,
) -> Result<GetRolePolicyResponse, Error> {
    let Request { app, cx } = request;
    let (role_name, document) = app
        .get_inline_policy(&cx, HolderName::Role(&input.role_name), &input.policy_name)
        .await?;
    Ok(GetRolePolicyResponse {
        role_name,
        policy_name: input.policy_name,
        policy_document: encode(&document),
    })
}

async fn put(request: Request, input: PutRolePolicyRequest) -> Result<Empty, Error> {
    let Request { app, cx } = request;
    app.put_inline_policy(
        &cx,
        HolderName::Role(&input.role_name),
        input.policy_name,
        input.policy_document,
    )
    .await?;
    Ok(Empty)
}

async fn delete(request: Request, input: DeleteRolePolicyRequest) -> Result<Empty, Error> {
    let Request { app, cx } = request;
    app.delete_inline_policy(&cx, HolderName::Role(&input.role_name), input.policy_name)
        .await?;
    Ok(Empty)
}

async fn list_attached(
    request: Request,
    input: ListAttachedRolePoliciesRequest,
) -> Result<ListAttachedRolePoliciesResponse, Error> {
    let Request { app, cx } = request;
    let page = page_request(input.max_items, input.marker.as_deref())?;
    let prefix = input.path_prefix.as_deref().unwrap_or("/");
    let page = app
        .list_attached_policies(&cx, HolderName::Role(&input.role_name), prefix, page)
        .await?;
    let (policies, is_truncated, marker) = unpack(page, |policy| AttachedPolicy {
        policy_name: Some(policy.name),
        policy_arn: Some(policy.arn),
    });
    Ok(ListAttachedRolePoliciesResponse {
        attached_policies: Some(policies),
        is_truncated,
        marker,
    })
}

async fn attach(request: Request, input: AttachRolePolicyRequest) -> Result<Empty, Error> {
    let Request { app, cx } = request;
    app.attach_policy(&cx, HolderName::Role(&input.role_name), input.policy_arn)
        .await?;
    Ok(Empty)
}

async fn detach(request: Request, input: DetachRolePolicyRequest) -> Result<Empty, Error> {
    let Request { app, cx } = request;
    app.detach_policy(&cx, HolderName::Role(&input.role_name), input.policy_arn)
        .await?;
    Ok(Empty)
}
