//! Inline and attached policies of users.

use aws_iam::operations as op;
use aws_iam::shapes::{
    AttachUserPolicyRequest, AttachedPolicy, DeleteUserPolicyRequest, DetachUserPolicyRequest,
    GetUserPolicyRequest, GetUserPolicyResponse, ListAttachedUserPoliciesRequest,
    ListAttachedUserPoliciesResponse, ListUserPoliciesRequest, ListUserPoliciesResponse,
    PutUserPolicyRequest,
};
use domain::Error;
use domain::iam::HolderName;
use smithy::Empty;

use super::{encode, page_request, unpack};
use crate::registry::{Request, ServiceRegistry};

pub(super) fn register(service: &mut ServiceRegistry<'_>) {
    service.add::<op::AttachUserPolicy, _, _>(attach);
    service.add::<op::DeleteUserPolicy, _, _>(delete);
    service.add::<op::DetachUserPolicy, _, _>(detach);
    service.add::<op::GetUserPolicy, _, _>(get);
    service.add::<op::ListAttachedUserPolicies, _, _>(list_attached);
    service.add::<op::ListUserPolicies, _, _>(list);
    service.add::<op::PutUserPolicy, _, _>(put);
}

async fn list(
    request: Request,
    input: ListUserPoliciesRequest,
) -> Result<ListUserPoliciesResponse, Error> {
    let Request { app, cx } = request;
    let page = page_request(input.max_items, input.marker.as_deref())?;
    let page = app
        .list_inline_policies(&cx, HolderName::User(&input.user_name), page)
        .await?;
    let (policy_names, is_truncated, marker) = unpack(page, |name| name);
    Ok(ListUserPoliciesResponse {
        policy_names,
        is_truncated,
        marker,
    })
}

async fn get(
    request: Request,
    input: GetUserPolicyRequest,
) -> Result<GetUserPolicyResponse, Error> {
    let Request { app, cx } = request;
    let (user_name, document) = app
        .get_inline_policy(&cx, HolderName::User(&input.user_name), &input.policy_name)
        .await?;
    Ok(GetUserPolicyResponse {
        user_name,
        policy_name: input.policy_name,
        policy_document: encode(&document),
    })
}

async fn put(request: Request, input: PutUserPolicyRequest) -> Result<Empty, Error> {
    let Request { app, cx } = request;
    app.put_inline_policy(
        &cx,
        HolderName::User(&input.user_name),
        input.policy_name,
        input.policy_document,
    )
    .await?;
    Ok(Empty)
}

async fn delete(request: Request, input: DeleteUserPolicyRequest) -> Result<Empty, Error> {
    let Request { app, cx } = request;
    app.delete_inline_policy(&cx, HolderName::User(&input.user_name), input.policy_name)
        .await?;
    Ok(Empty)
}

async fn list_attached(
    request: Request,
    input: ListAttachedUserPoliciesRequest,
) -> Result<ListAttachedUserPoliciesResponse, Error> {
    let Request { app, cx } = request;
    let page = page_request(input.max_items, input.marker.as_deref())?;
    let prefix = input.path_prefix.as_deref().unwrap_or("/");
    let page = app
        .list_attached_policies(&cx, HolderName::User(&input.user_name), prefix, page)
        .await?;
    let (policies, is_truncated, marker) = unpack(page, |policy| AttachedPolicy {
        policy_name: Some(policy.name),
        policy_arn: Some(policy.arn),
    });
    Ok(ListAttachedUserPoliciesResponse {
        attached_policies: Some(policies),
        is_truncated,
        marker,
    })
}

async fn attach(request: Request, input: AttachUserPolicyRequest) -> Result<Empty, Error> {
    let Request { app, cx } = request;
    app.attach_policy(&cx, HolderName::User(&input.user_name), input.policy_arn)
        .await?;
    Ok(Empty)
}

async fn detach(request: Request, input: DetachUserPolicyRequest) -> Result<Empty, Error> {
    let Request { app, cx } = request;
    app.detach_policy(&cx, HolderName::User(&input.user_name), input.policy_arn)
        .await?;
    Ok(Empty)
}
