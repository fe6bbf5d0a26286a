//! Policies, their types and attachments.

use app::organizations::{CreatePolicy, UpdatePolicy};
use aws_organizations::operations as op;
use aws_organizations::shapes::{
    AttachPolicyRequest, CreatePolicyRequest, CreatePolicyResponse, DeletePolicyRequest,
    DescribePolicyRequest, DescribePolicyResponse, DetachPolicyRequest, DisablePolicyTypeRequest,
    DisablePolicyTypeResponse, EnablePolicyTypeRequest, EnablePolicyTypeResponse,
    ListPoliciesForTargetRequest, ListPoliciesForTargetResponse, ListPoliciesRequest,
    ListPoliciesResponse, ListTargetsForPolicyRequest, ListTargetsForPolicyResponse, Policy,
    PolicySummary, PolicyTargetSummary, PolicyType, TargetType, UpdatePolicyRequest,
    UpdatePolicyResponse,
};
use base::{OrganizationPolicyId, RootId};
use domain::Error;
use domain::organization::{self, PolicyOrigin, TargetId};
use smithy::Empty;

use super::organization::root;
use super::{invalid_pattern, page_size, tags_in};
use crate::registry::{Request, ServiceRegistry};

pub(super) fn register(service: &mut ServiceRegistry<'_>) {
    service.add::<op::CreatePolicy, _, _>(create);
    service.add::<op::UpdatePolicy, _, _>(update);
    service.add::<op::DeletePolicy, _, _>(delete);
    service.add::<op::DescribePolicy, _, _>(describe);
    service.add::<op::ListPolicies, _, _>(list);
    service.add::<op::AttachPolicy, _, _>(attach);
    service.add::<op::DetachPolicy, _, _>(detach);
    service.add::<op::ListPoliciesForTarget, _, _>(list_for_target);
    service.add::<op::ListTargetsForPolicy, _, _>(list_targets);
    service.add::<op::EnablePolicyType, _, _>(enable_type);
    service.add::<op::DisablePolicyType, _, _>(disable_type);
}

async fn create(
    Request { app, cx }: Request,
    input: CreatePolicyRequest,
) -> Result<CreatePolicyResponse, Error> {
    let command = CreatePolicy {
        policy_type: policy_type(input.r#type)?,
        name: input.name,
        description: input.description,
        content: input.content,
        tags: tags_in(input.tags),
    };
    let created = app.create_organization_policy(&cx, command).await?;
    Ok(CreatePolicyResponse {
        policy: Some(policy(created)),
    })
}

async fn update(
    Request { app, cx }: Request,
    input: UpdatePolicyRequest,
) -> Result<UpdatePolicyResponse, Error> {
    let command = UpdatePolicy {
        id: policy_id(&input.policy_id)?,
        name: input.name,
        description: input.description,
        content: input.content,
    };
    let updated = app.update_organization_policy(&cx, command).await?;
    Ok(UpdatePolicyResponse {
        policy: Some(policy(updated)),
    })
}

async fn delete(Request { app, cx }: Request, input: DeletePolicyRequest) -> Result<Empty, Error> {
    let id = policy_id(&input.policy_id)?;
    app.delete_organization_policy(&cx, id).await?;
    Ok(Empty)
}

async fn describe(
    Request { app, cx }: Request,
    input: DescribePolicyRequest,
) -> Result<DescribePolicyResponse, Error> {
    let id = policy_id(&input.policy_id)?;
    let found = app.describe_organization_policy(&cx, id).await?;
    Ok(DescribePolicyResponse {
        policy: Some(policy(found)),
    })
}

async fn list(
    Request { app, cx }: Request,
    input: ListPoliciesRequest,
) -> Result<ListPoliciesResponse, Error> {
    let filter = policy_type(input.filter)?;
    let (limit, token) = (page_size(input.max_results), input.next_token.as_deref());
    let page = app
        .list_organization_policies(&cx, filter, limit, token)
        .await?
        .map(|found| summary(&found));
    Ok(ListPoliciesResponse {
        policies: Some(page.items),
        next_token: page.next,
    })
}

async fn attach(Request { app, cx }: Request, input: AttachPolicyRequest) -> Result<Empty, Error> {
    let (id, target) = (policy_id(&input.policy_id)?, target_id(&input.target_id)?);
    app.attach_organization_policy(&cx, id, target).await?;
    Ok(Empty)
}

async fn detach(Request { app, cx }: Request, input: DetachPolicyRequest) -> Result<Empty, Error> {
    let (id, target) = (policy_id(&input.policy_id)?, target_id(&input.target_id)?);
    app.detach_organization_policy(&cx, id, target).await?;
    Ok(Empty)
}

async fn list_for_target(
    Request { app, cx }: Request,
    input: ListPoliciesForTargetRequest,
) -> Result<ListPoliciesForTargetResponse, Error> {
    let (target, filter) = (target_id(&input.target_id)?, policy_type(input.filter)?);
    let (limit, token) = (page_size(input.max_results), input.next_token.as_deref());
    let page = app
        .list_policies_for_target(&cx, target, filter, limit, token)
        .await?
        .map(|found| summary(&found));
    Ok(ListPoliciesForTargetResponse {
        policies: Some(page.items),
        next_token: page.next,
    })
}

async fn list_targets(
    Request { app, cx }: Request,
    input: ListTargetsForPolicyRequest,
) -> Result<ListTargetsForPolicyResponse, Error> {
    let id = policy_id(&input.policy_id)?;
    let (limit, token) = (page_size(input.max_results), input.next_token.as_deref());
    let page = app
        .list_targets_for_policy(&cx, id, limit, token)
        .await?
        .map(|(target, arn)| PolicyTargetSummary {
            target_id: Some(target.id.as_str().to_owned()),
            arn: Some(arn),
            name: Some(target.name),
            r#type: Some(match target.id {
                TargetId::Root(_) => TargetType::Root,
                TargetId::Unit(_) => TargetType::OrganizationalUnit,
                TargetId::Account(_) => TargetType::Account,
            }),
        });
    Ok(ListTargetsForPolicyResponse {
        targets: Some(page.items),
        next_token: page.next,
    })
}

async fn enable_type(
    Request { app, cx }: Request,
    input: EnablePolicyTypeRequest,
) -> Result<EnablePolicyTypeResponse, Error> {
    let (id, kind) = (root_id(&input.root_id)?, policy_type(input.policy_type)?);
    let (organization, types) = app.enable_policy_type(&cx, id, kind).await?;
    Ok(EnablePolicyTypeResponse {
        root: Some(root(&organization, &types)),
    })
}

async fn disable_type(
    Request { app, cx }: Request,
    input: DisablePolicyTypeRequest,
) -> Result<DisablePolicyTypeResponse, Error> {
    let (id, kind) = (root_id(&input.root_id)?, policy_type(input.policy_type)?);
    let (organization, types) = app.disable_policy_type(&cx, id, kind).await?;
    Ok(DisablePolicyTypeResponse {
        root: Some(root(&organization, &types)),
    })
}

fn policy((found, arn): (organization::Policy, String)) -> Policy {
    let content = found.content.clone();
    Policy {
        policy_summary: Some(summary(&(found, arn))),
        content: Some(content),
    }
}

fn summary((found, arn): &(organization::Policy, String)) -> PolicySummary {
    PolicySummary {
        id: Some(found.id.to_string()),
        arn: Some(arn.clone()),
        name: Some(found.name.clone()),
        description: Some(found.description.clone()),
        r#type: PolicyType::parse(found.policy_type.as_str()),
        aws_managed: Some(found.origin == PolicyOrigin::Aws),
    }
}

fn policy_type(wire: PolicyType) -> Result<organization::PolicyType, Error> {
    organization::PolicyType::parse(wire.as_str()).ok_or_else(invalid_policy_type)
}

/// For a type that the model has and the domain has not; a test sees to it that there is none.
pub(super) fn invalid_policy_type() -> Error {
    Error::Constraint {
        reason: "INVALID_ENUM_POLICY_TYPE",
        message: "You specified an invalid value.".to_owned(),
    }
}

fn policy_id(text: &str) -> Result<OrganizationPolicyId, Error> {
    OrganizationPolicyId::parse(text).map_err(|_not_an_id| invalid_pattern())
}

pub(super) fn target_id(text: &str) -> Result<TargetId, Error> {
    TargetId::parse(text).ok_or_else(|| Error::Constraint {
        reason: "INVALID_PATTERN_TARGET_ID",
        message: "You specified a policy target ID that doesn't match the required pattern."
            .to_owned(),
    })
}

fn root_id(text: &str) -> Result<RootId, Error> {
    RootId::parse(text).map_err(|_not_an_id| invalid_pattern())
}

#[cfg(test)]
mod tests {
    use aws_organizations::shapes::EffectivePolicyType;
    use smithy::Enumeration as _;

    use super::*;

    #[test]
    fn every_type_of_the_model_is_known() {
        for wire in PolicyType::VARIANTS {
            policy_type(*wire).expect("known");
        }
        for wire in EffectivePolicyType::VARIANTS {
            let known = organization::PolicyType::parse(wire.as_str()).expect("known");
            assert!(!known.is_authorization());
        }
        let known = organization::PolicyType::ALL.len();
        assert_eq!(known, PolicyType::VARIANTS.len());
    }
}
