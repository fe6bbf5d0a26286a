//! Reports on an account: what authorization rests on, credentials, and who used what.

use app::iam::{
    AuthorizationDetail, AuthorizationFilter, GrantingPolicy, Granularity, GroupAuthorization,
    HeldPolicies, LastAccessed, ReportState, RoleAuthorization, ServiceAccess, UserAuthorization,
};
use aws_iam::operations as op;
use aws_iam::shapes::{
    AccessAdvisorUsageGranularityType, AttachedPolicy, EntityDetails, EntityInfo, EntityType,
    GenerateCredentialReportResponse, GenerateServiceLastAccessedDetailsRequest,
    GenerateServiceLastAccessedDetailsResponse, GetAccountAuthorizationDetailsRequest,
    GetAccountAuthorizationDetailsResponse, GetCredentialReportResponse,
    GetServiceLastAccessedDetailsRequest, GetServiceLastAccessedDetailsResponse,
    GetServiceLastAccessedDetailsWithEntitiesRequest,
    GetServiceLastAccessedDetailsWithEntitiesResponse, GroupDetail, JobStatusType,
    ListPoliciesGrantingServiceAccessEntry, ListPoliciesGrantingServiceAccessRequest,
    ListPoliciesGrantingServiceAccessResponse, ManagedPolicyDetail, PolicyDetail,
    PolicyGrantingServiceAccess, PolicyOwnerEntityType, PolicyType, ReportFormatType,
    ReportStateType, RoleDetail, TrackedActionLastAccessed, UserDetail,
};
use base::Timestamp;
use domain::Error;
use domain::iam::{Holder, HolderKind};
use smithy::Empty;

use super::tags::to_wire;
use super::{encode, instance_profiles, page_request, policies, policy_versions, roles, unpack};
use crate::registry::{Request, ServiceRegistry};

pub(super) fn register(service: &mut ServiceRegistry<'_>) {
    service.add::<op::GenerateCredentialReport, _, _>(generate_credentials);
    service.add::<op::GenerateServiceLastAccessedDetails, _, _>(generate_last_accessed);
    service.add::<op::GetAccountAuthorizationDetails, _, _>(authorization_details);
    service.add::<op::GetCredentialReport, _, _>(get_credentials);
    service.add::<op::GetServiceLastAccessedDetails, _, _>(get_last_accessed);
    service.add::<op::GetServiceLastAccessedDetailsWithEntities, _, _>(get_entities);
    service.add::<op::ListPoliciesGrantingServiceAccess, _, _>(list_granting);
}

async fn authorization_details(
    request: Request,
    input: GetAccountAuthorizationDetailsRequest,
) -> Result<GetAccountAuthorizationDetailsResponse, Error> {
    let Request { app, cx } = request;
    let page = page_request(input.max_items, input.marker.as_deref())?;
    let filter = input.filter.unwrap_or_default();
    let filter = filter.into_iter().map(|kind| match kind {
        EntityType::User => AuthorizationFilter::User,
        EntityType::Group => AuthorizationFilter::Group,
        EntityType::Role => AuthorizationFilter::Role,
        EntityType::LocalManagedPolicy => AuthorizationFilter::LocalManagedPolicy,
        EntityType::AWSManagedPolicy => AuthorizationFilter::AwsManagedPolicy,
    });
    let page = app
        .get_account_authorization_details(&cx, filter.collect(), page)
        .await?;
    let (mut user_detail_list, mut group_detail_list) = (Vec::new(), Vec::new());
    let (mut role_detail_list, mut policy_list) = (Vec::new(), Vec::new());
    let (_, is_truncated, marker) = unpack(page, |item| match item {
        AuthorizationDetail::User(user) => user_detail_list.push(user_detail(*user)),
        AuthorizationDetail::Group(group) => group_detail_list.push(group_detail(*group)),
        AuthorizationDetail::Role(role) => role_detail_list.push(role_detail(*role)),
        AuthorizationDetail::Policy(policy, versions) => {
            policy_list.push(policy_detail(&policy, versions));
        }
    });
    Ok(GetAccountAuthorizationDetailsResponse {
        user_detail_list: Some(user_detail_list),
        group_detail_list: Some(group_detail_list),
        role_detail_list: Some(role_detail_list),
        policies: Some(policy_list),
        is_truncated,
        marker,
    })
}

fn user_detail(user: UserAuthorization) -> UserDetail {
    let (user_policy_list, attached) = held(user.policies);
    let tags = user.details.tags;
    let user_groups = user.groups;
    let user = user.details.user;
    UserDetail {
        arn: Some(user.arn()),
        path: Some(user.path),
        user_name: Some(user.name),
        user_id: Some(user.id.to_string()),
        create_date: Some(user.created_at),
        user_policy_list: Some(user_policy_list),
        group_list: Some(user_groups),
        attached_managed_policies: Some(attached),
        permissions_boundary: user.permissions_boundary.map(roles::boundary),
        tags: Some(to_wire(tags)),
    }
}

fn group_detail(group: GroupAuthorization) -> GroupDetail {
    let (group_policy_list, attached) = held(group.policies);
    let group = group.group;
    GroupDetail {
        arn: Some(group.arn()),
        path: Some(group.path),
        group_name: Some(group.name),
        group_id: Some(group.id.to_string()),
        create_date: Some(group.created_at),
        group_policy_list: Some(group_policy_list),
        attached_managed_policies: Some(attached),
    }
}

fn role_detail(role: RoleAuthorization) -> RoleDetail {
    let last_used = roles::last_used(&role.details);
    let shown = roles::detailed(role.details);
    let (role_policy_list, attached) = held(role.policies);
    let profiles = role.profiles.into_iter().map(instance_profiles::plain);
    RoleDetail {
        path: Some(shown.path),
        role_name: Some(shown.role_name),
        role_id: Some(shown.role_id),
        arn: Some(shown.arn),
        create_date: Some(shown.create_date),
        assume_role_policy_document: shown.assume_role_policy_document,
        instance_profile_list: Some(profiles.collect()),
        role_policy_list: Some(role_policy_list),
        attached_managed_policies: Some(attached),
        permissions_boundary: shown.permissions_boundary,
        tags: Some(shown.tags.unwrap_or_default()),
        role_last_used: Some(last_used),
    }
}

/// Inline and attached policies.
fn held(policies: HeldPolicies) -> (Vec<PolicyDetail>, Vec<AttachedPolicy>) {
    let inline = policies.inline.iter().map(|(name, document)| PolicyDetail {
        policy_name: Some(name.clone()),
        policy_document: Some(encode(document)),
    });
    let attached = policies.attached.into_iter().map(|policy| AttachedPolicy {
        policy_name: Some(policy.name),
        policy_arn: Some(policy.arn),
    });
    (inline.collect(), attached.collect())
}

fn policy_detail(
    policy: &app::iam::Policy,
    versions: Vec<app::iam::PolicyVersion>,
) -> ManagedPolicyDetail {
    let description = policy.description.clone();
    let shown = policies::plain(policy);
    let versions = versions.into_iter().map(policy_versions::detailed);
    ManagedPolicyDetail {
        policy_name: shown.policy_name,
        policy_id: shown.policy_id,
        arn: shown.arn,
        path: shown.path,
        default_version_id: shown.default_version_id,
        attachment_count: shown.attachment_count,
        permissions_boundary_usage_count: shown.permissions_boundary_usage_count,
        is_attachable: shown.is_attachable,
        description,
        create_date: shown.create_date,
        update_date: shown.update_date,
        policy_version_list: Some(versions.collect()),
    }
}

async fn generate_credentials(
    request: Request,
    _input: Empty,
) -> Result<GenerateCredentialReportResponse, Error> {
    let Request { app, cx } = request;
    Ok(match app.generate_credential_report(&cx).await? {
        ReportState::Started => GenerateCredentialReportResponse {
            state: Some(ReportStateType::Started),
            description: Some("No report exists. Starting a new report generation task".to_owned()),
        },
        ReportState::Complete => GenerateCredentialReportResponse {
            state: Some(ReportStateType::Complete),
            description: None,
        },
    })
}

async fn get_credentials(
    request: Request,
    _input: Empty,
) -> Result<GetCredentialReportResponse, Error> {
    let Request { app, cx } = request;
    let report = app.get_credential_report(&cx).await?;
    Ok(GetCredentialReportResponse {
        content: Some(report.content.into_bytes()),
        report_format: Some(ReportFormatType::TextCsv),
        generated_time: Some(report.generated_at),
    })
}

async fn generate_last_accessed(
    request: Request,
    input: GenerateServiceLastAccessedDetailsRequest,
) -> Result<GenerateServiceLastAccessedDetailsResponse, Error> {
    let Request { app, cx } = request;
    let granularity = match input.granularity {
        None | Some(AccessAdvisorUsageGranularityType::ServiceLevel) => Granularity::Service,
        Some(AccessAdvisorUsageGranularityType::ActionLevel) => Granularity::Action,
    };
    let job_id = app
        .generate_service_last_accessed_details(&cx, &input.arn, granularity)
        .await?;
    Ok(GenerateServiceLastAccessedDetailsResponse {
        job_id: Some(job_id),
    })
}

async fn get_last_accessed(
    request: Request,
    input: GetServiceLastAccessedDetailsRequest,
) -> Result<GetServiceLastAccessedDetailsResponse, Error> {
    let Request { app, cx } = request;
    let page = page_request(input.max_items, input.marker.as_deref())?;
    let report = app
        .get_service_last_accessed_details(&cx, &input.job_id, page)
        .await?;
    let job_type = match report.granularity {
        Granularity::Service => AccessAdvisorUsageGranularityType::ServiceLevel,
        Granularity::Action => AccessAdvisorUsageGranularityType::ActionLevel,
    };
    let with_actions = report.granularity == Granularity::Action;
    let (services, is_truncated, marker) =
        unpack(report.services, |access| service(access, with_actions));
    Ok(GetServiceLastAccessedDetailsResponse {
        job_status: JobStatusType::Completed,
        job_type: Some(job_type),
        job_creation_date: report.created_at,
        services_last_accessed: services,
        job_completion_date: report.created_at,
        is_truncated,
        marker,
        error: None,
    })
}

fn service(access: ServiceAccess, with_actions: bool) -> aws_iam::shapes::ServiceLastAccessed {
    let (at, entity, region) = parts(access.last);
    let actions = access.actions.into_iter().map(|(name, last)| {
        let (last_accessed_time, last_accessed_entity, last_accessed_region) = parts(Some(last));
        TrackedActionLastAccessed {
            action_name: Some(name),
            last_accessed_entity,
            last_accessed_time,
            last_accessed_region,
        }
    });
    aws_iam::shapes::ServiceLastAccessed {
        service_name: access.name,
        last_authenticated: at,
        service_namespace: access.namespace,
        last_authenticated_entity: entity,
        last_authenticated_region: region,
        total_authenticated_entities: i32::try_from(access.entities).ok(),
        tracked_actions_last_accessed: with_actions.then(|| actions.collect()),
    }
}

fn parts(last: Option<LastAccessed>) -> (Option<Timestamp>, Option<String>, Option<String>) {
    match last {
        Some(last) => (Some(last.at), Some(last.entity), Some(last.region)),
        None => (None, None, None),
    }
}

async fn get_entities(
    request: Request,
    input: GetServiceLastAccessedDetailsWithEntitiesRequest,
) -> Result<GetServiceLastAccessedDetailsWithEntitiesResponse, Error> {
    let Request { app, cx } = request;
    let page = page_request(input.max_items, input.marker.as_deref())?;
    let namespace = &input.service_namespace;
    let report = app
        .get_service_last_accessed_details_with_entities(&cx, &input.job_id, namespace, page)
        .await?;
    let (entities, is_truncated, marker) = unpack(report.entities, entity);
    Ok(GetServiceLastAccessedDetailsWithEntitiesResponse {
        job_status: JobStatusType::Completed,
        job_creation_date: report.created_at,
        job_completion_date: report.created_at,
        entity_details_list: entities,
        is_truncated,
        marker,
        error: None,
    })
}

fn entity((holder, last_authenticated): (Holder, Option<Timestamp>)) -> EntityDetails {
    EntityDetails {
        entity_info: EntityInfo {
            arn: holder.arn(),
            name: holder.name().to_owned(),
            r#type: owner_type(holder.kind()),
            id: holder.id().to_owned(),
            path: Some(match holder {
                Holder::User(user) => user.path,
                Holder::Group(group) => group.path,
                Holder::Role(role) => role.path,
            }),
        },
        last_authenticated,
    }
}

fn owner_type(kind: HolderKind) -> PolicyOwnerEntityType {
    match kind {
        HolderKind::User => PolicyOwnerEntityType::User,
        HolderKind::Group => PolicyOwnerEntityType::Group,
        HolderKind::Role => PolicyOwnerEntityType::Role,
    }
}

/// There are as many entries as were asked for, so that there is one page.
async fn list_granting(
    request: Request,
    input: ListPoliciesGrantingServiceAccessRequest,
) -> Result<ListPoliciesGrantingServiceAccessResponse, Error> {
    let Request { app, cx } = request;
    page_request(None, input.marker.as_deref())?;
    let granting = app
        .list_policies_granting_service_access(&cx, &input.arn, input.service_namespaces)
        .await?;
    let entries =
        granting.into_iter().map(
            |(namespace, policies)| ListPoliciesGrantingServiceAccessEntry {
                service_namespace: Some(namespace),
                policies: Some(policies.into_iter().map(granting_policy).collect()),
            },
        );
    Ok(ListPoliciesGrantingServiceAccessResponse {
        policies_granting_service_access: entries.collect(),
        is_truncated: Some(false),
        marker: None,
    })
}

/// AWS: whose an inline policy is, is said; of a managed one its ARN says all.
fn granting_policy(policy: GrantingPolicy) -> PolicyGrantingServiceAccess {
    let (kind, entity_name) = policy.holder.unzip();
    PolicyGrantingServiceAccess {
        policy_name: policy.name,
        policy_type: match policy.arn {
            Some(_) => PolicyType::Managed,
            None => PolicyType::Inline,
        },
        policy_arn: policy.arn,
        entity_type: kind.map(owner_type),
        entity_name,
    }
}
