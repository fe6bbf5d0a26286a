//! The organization's own policy.

use aws_organizations::operations as op;
use aws_organizations::shapes::{
    DescribeResourcePolicyResponse, PutResourcePolicyRequest, PutResourcePolicyResponse,
    ResourcePolicy, ResourcePolicySummary,
};
use domain::Error;
use smithy::Empty;

use super::tags_in;
use crate::registry::{Request, ServiceRegistry};

pub(super) fn register(service: &mut ServiceRegistry<'_>) {
    service.add::<op::PutResourcePolicy, _, _>(put);
    service.add::<op::DescribeResourcePolicy, _, _>(describe);
    service.add::<op::DeleteResourcePolicy, _, _>(delete);
}

async fn put(
    Request { app, cx }: Request,
    input: PutResourcePolicyRequest,
) -> Result<PutResourcePolicyResponse, Error> {
    let tags = tags_in(input.tags);
    let (policy, arn) = app
        .put_organization_resource_policy(&cx, input.content, tags)
        .await?;
    Ok(PutResourcePolicyResponse {
        resource_policy: Some(resource_policy(policy.id.to_string(), arn, policy.content)),
    })
}

async fn describe(
    Request { app, cx }: Request,
    _input: Empty,
) -> Result<DescribeResourcePolicyResponse, Error> {
    let (policy, arn) = app.describe_organization_resource_policy(&cx).await?;
    Ok(DescribeResourcePolicyResponse {
        resource_policy: Some(resource_policy(policy.id.to_string(), arn, policy.content)),
    })
}

async fn delete(Request { app, cx }: Request, _input: Empty) -> Result<Empty, Error> {
    app.delete_organization_resource_policy(&cx).await?;
    Ok(Empty)
}

fn resource_policy(id: String, arn: String, content: String) -> ResourcePolicy {
    ResourcePolicy {
        resource_policy_summary: Some(ResourcePolicySummary {
            id: Some(id),
            arn: Some(arn),
        }),
        content: Some(content),
    }
}
