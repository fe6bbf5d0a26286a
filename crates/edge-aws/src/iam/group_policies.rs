//! Inline and attached policies of groups.

use aws_iam::operations as op;
use aws_iam::shapes::{
    AttachGroupPolicyRequest, AttachedPolicy, DeleteGroupPolicyRequest, DetachGroupPolicyRequest,
    GetGroupPolicyRequest, GetGroupPolicyResponse, ListAttachedGroupPoliciesRequest,
    ListAttachedGroupPoliciesResponse, ListGroupPoliciesRequest, ListGroupPoliciesResponse,
    PutGroupPolicyRequest,
};
use domain::Error;
use domain::iam::HolderName;
use smithy::Empty;

use super::{encode, page_request, unpack};
use crate::registry::{Request, ServiceRegistry};

pub(super) fn register(service: &mut ServiceRegistry<'_>) {
    service.add::<op::AttachGroupPolicy, _, _>(attach);
    service.add::<op::DeleteGroupPolicy, _, _>(delete);
    service.add::<op::DetachGroupPolicy, _, _>(detach);
    service.add::<op::GetGroupPolicy, _, _>(get);
    service.add::<op::ListAttachedGroupPolicies, _, _>(list_attached);
    service.add::<op::ListGroupPolicies, _, _>(list);
    service.add::<op::PutGroupPolicy, _, _>(put);
}

async fn list(
    request: Request,
    input: ListGroupPoliciesRequest,
) -> Result<ListGroupPoliciesResponse, Error> {
    let Request { app, cx } = request;
    let page = page_request(input.max_items, input.marker.as_deref())?;
    let page = app
        .list_inline_policies(&cx, HolderName::Group(&input.group_name), page)
        .await?;
    let (policy_names, is_truncated, marker) = unpack(page, |name| name);
    Ok(ListGroupPoliciesResponse {
        policy_names,
        is_truncated,
        marker,
    })
}

async fn get(
    request: Request,
    input: GetGroupPolicyRequest,
) -> Result<GetGroupPolicyResponse, Error> {
    let Request { app, cx } = request;
    let (group_name, document) = app
        .get_inline_policy(
            &cx,
            HolderName::Group(&input.group_name),
            &input.policy_name,
        )
        .await?;
    Ok(GetGroupPolicyResponse {
        group_name,
        policy_name: input.policy_name,
        policy_document: encode(&document),
    })
}

async fn put(request: Request, input: PutGroupPolicyRequest) -> Result<Empty, Error> {
    let Request { app, cx } = request;
    app.put_inline_policy(
        &cx,
        HolderName::Group(&input.group_name),
        input.policy_name,
        input.policy_document,
    )
    .await?;
    Ok(Empty)
}

async fn delete(request: Request, input: DeleteGroupPolicyRequest) -> Result<Empty, Error> {
    let Request { app, cx } = request;
    app.delete_inline_policy(&cx, HolderName::Group(&input.group_name), input.policy_name)
        .await?;
    Ok(Empty)
}

async fn list_attached(
    request: Request,
    input: ListAttachedGroupPoliciesRequest,
) -> Result<ListAttachedGroupPoliciesResponse, Error> {
    let Request { app, cx } = request;
    let page = page_request(input.max_items, input.marker.as_deref())?;
    let prefix = input.path_prefix.as_deref().unwrap_or("/");
    let page = app
        .list_attached_policies(&cx, HolderName::Group(&input.group_name), prefix, page)
        .await?;
    let (policies, is_truncated, marker) = unpack(page, |policy| AttachedPolicy {
        policy_name: Some(policy.name),
        policy_arn: Some(policy.arn),
    });
    Ok(ListAttachedGroupPoliciesResponse {
        attached_policies: Some(policies),
        is_truncated,
        marker,
    })
}

async fn attach(request: Request, input: AttachGroupPolicyRequest) -> Result<Empty, Error> {
    let Request { app, cx } = request;
    app.attach_policy(&cx, HolderName::Group(&input.group_name), input.policy_arn)
        .await?;
    Ok(Empty)
}

async fn detach(request: Request, input: DetachGroupPolicyRequest) -> Result<Empty, Error> {
    let Request { app, cx } = request;
    app.detach_policy(&cx, HolderName::Group(&input.group_name), input.policy_arn)
        .await?;
    Ok(Empty)
}
