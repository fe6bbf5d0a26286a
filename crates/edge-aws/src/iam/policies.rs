//! Managed policies.

use app::iam::{CreatePolicy, ListPolicies, PolicyEntities, PolicyScope, PolicyUse};
use aws_iam::operations as op;
use aws_iam::shapes::{
    CreatePolicyRequest, CreatePolicyResponse, DeletePolicyRequest, EntityType, GetPolicyRequest,
    GetPolicyResponse, ListEntitiesForPolicyRequest, ListEntitiesForPolicyResponse,
    ListPoliciesRequest, ListPoliciesResponse, Policy, PolicyGroup, PolicyRole, PolicyScopeType,
    PolicyUsageType, PolicyUser,
};
use domain::Error;
use domain::iam::HolderKind;
use smithy::Empty;

use super::tags::{to_domain, to_wire};
use super::{page_request, unpack};
use crate::registry::{Request, ServiceRegistry};

pub(super) fn register(service: &mut ServiceRegistry<'_>) {
    service.add::<op::CreatePolicy, _, _>(create);
    service.add::<op::DeletePolicy, _, _>(delete);
    service.add::<op::GetPolicy, _, _>(get);
    service.add::<op::ListEntitiesForPolicy, _, _>(list_entities);
    service.add::<op::ListPolicies, _, _>(list);
}

async fn create(
    request: Request,
    input: CreatePolicyRequest,
) -> Result<CreatePolicyResponse, Error> {
    let Request { app, cx } = request;
    let command = CreatePolicy {
        name: input.policy_name,
        path: input.path.unwrap_or_else(|| "/".to_owned()),
        document: input.policy_document,
        description: input.description,
        tags: to_domain(input.tags.unwrap_or_default()),
    };
    let policy = app.create_policy(&cx, command).await?;
    Ok(CreatePolicyResponse {
        policy: Some(detailed(policy)),
    })
}

async fn get(request: Request, input: GetPolicyRequest) -> Result<GetPolicyResponse, Error> {
    let Request { app, cx } = request;
    let policy = app.get_policy(&cx, &input.policy_arn).await?;
    Ok(GetPolicyResponse {
        policy: Some(detailed(policy)),
    })
}

async fn delete(request: Request, input: DeletePolicyRequest) -> Result<Empty, Error> {
    let Request { app, cx } = request;
    app.delete_policy(&cx, &input.policy_arn).await?;
    Ok(Empty)
}

async fn list(request: Request, input: ListPoliciesRequest) -> Result<ListPoliciesResponse, Error> {
    let Request { app, cx } = request;
    let page = page_request(input.max_items, input.marker.as_deref())?;
    let query = ListPolicies {
        scope: match input.scope {
            None | Some(PolicyScopeType::All) => PolicyScope::All,
            Some(PolicyScopeType::Aws) => PolicyScope::Aws,
            Some(PolicyScopeType::Local) => PolicyScope::Local,
        },
        only_attached: input.only_attached.unwrap_or_default(),
        usage: input.policy_usage_filter.map(usage),
        path_prefix: input.path_prefix.unwrap_or_else(|| "/".to_owned()),
    };
    let page = app.list_policies(&cx, query, page).await?;
    // AWS: lists show neither descriptions nor tags.
    let (policies, is_truncated, marker) = unpack(page, |policy| plain(&policy));
    Ok(ListPoliciesResponse {
        policies: Some(policies),
        is_truncated,
        marker,
    })
}

async fn list_entities(
    request: Request,
    input: ListEntitiesForPolicyRequest,
) -> Result<ListEntitiesForPolicyResponse, Error> {
    let Request { app, cx } = request;
    let page = page_request(input.max_items, input.marker.as_deref())?;
    let kind = match input.entity_filter {
        None => None,
        Some(EntityType::Group) => Some(HolderKind::Group),
        Some(EntityType::Role) => Some(HolderKind::Role),
        Some(EntityType::User) => Some(HolderKind::User),
        // What is attached to whom does not depend on whose policy it is.
        Some(EntityType::LocalManagedPolicy | EntityType::AWSManagedPolicy) => {
            return Err(Error::invalid(
                "EntityFilter must be User, Role or Group for this operation.",
            ));
        }
    };
    let query = PolicyEntities {
        arn: input.policy_arn,
        usage: input.policy_usage_filter.map(usage),
        path_prefix: input.path_prefix.unwrap_or_else(|| "/".to_owned()),
        kind,
    };
    let page = app.list_entities_for_policy(&cx, query, page).await?;
    let (mut groups, mut roles, mut users) = (Vec::new(), Vec::new(), Vec::new());
    let (_, is_truncated, marker) = unpack(page, |holder| {
        let (name, id) = (Some(holder.name), Some(holder.id));
        match holder.kind {
            HolderKind::Group => groups.push(PolicyGroup {
                group_name: name,
                group_id: id,
            }),
            HolderKind::Role => roles.push(PolicyRole {
                role_name: name,
                role_id: id,
            }),
            HolderKind::User => users.push(PolicyUser {
                user_name: name,
                user_id: id,
            }),
        }
    });
    Ok(ListEntitiesForPolicyResponse {
        policy_groups: Some(groups),
        policy_users: Some(users),
        policy_roles: Some(roles),
        is_truncated,
        marker,
    })
}

fn usage(usage: PolicyUsageType) -> PolicyUse {
    match usage {
        PolicyUsageType::PermissionsPolicy => PolicyUse::Attached,
        PolicyUsageType::PermissionsBoundary => PolicyUse::Boundary,
    }
}

fn detailed(mut policy: app::iam::Policy) -> Policy {
    let tags = std::mem::take(&mut policy.tags);
    Policy {
        description: policy.description.take(),
        tags: Some(to_wire(tags)),
        ..plain(&policy)
    }
}

pub(super) fn plain(policy: &app::iam::Policy) -> Policy {
    Policy {
        policy_name: Some(policy.name.clone()),
        policy_id: Some(policy.id.clone()),
        arn: Some(policy.arn.clone()),
        path: Some(policy.path.clone()),
        default_version_id: Some(policy.default_version.clone()),
        attachment_count: i32::try_from(policy.attachment_count).ok(),
        permissions_boundary_usage_count: i32::try_from(policy.boundary_count).ok(),
        is_attachable: Some(true),
        description: None,
        create_date: Some(policy.created_at),
        update_date: Some(policy.updated_at),
        tags: None,
    }
}
