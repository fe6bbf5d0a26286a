//! The organization and its root.

use aws_organizations::operations as op;
use aws_organizations::shapes::{
    CreateOrganizationRequest, CreateOrganizationResponse, DescribeOrganizationResponse,
    ListRootsRequest, ListRootsResponse, Organization, OrganizationFeatureSet, PolicyType,
    PolicyTypeStatus, PolicyTypeSummary, Root,
};
use domain::Error;
use domain::organization::{self, FeatureSet};
use smithy::Empty;

use crate::registry::{Request, ServiceRegistry};

pub(super) fn register(service: &mut ServiceRegistry<'_>) {
    service.add::<op::CreateOrganization, _, _>(create);
    service.add::<op::DescribeOrganization, _, _>(describe);
    service.add::<op::DeleteOrganization, _, _>(delete);
    service.add::<op::ListRoots, _, _>(list_roots);
}

async fn create(
    Request { app, cx }: Request,
    input: CreateOrganizationRequest,
) -> Result<CreateOrganizationResponse, Error> {
    let feature_set = match input.feature_set {
        None | Some(OrganizationFeatureSet::All) => FeatureSet::All,
        Some(OrganizationFeatureSet::ConsolidatedBilling) => FeatureSet::ConsolidatedBilling,
    };
    let (created, types) = app.create_organization(&cx, feature_set).await?;
    Ok(CreateOrganizationResponse {
        organization: Some(organization(&created, &types)),
    })
}

async fn describe(
    Request { app, cx }: Request,
    _input: Empty,
) -> Result<DescribeOrganizationResponse, Error> {
    let (found, types) = app.describe_organization(&cx).await?;
    Ok(DescribeOrganizationResponse {
        organization: Some(organization(&found, &types)),
    })
}

async fn delete(Request { app, cx }: Request, _input: Empty) -> Result<Empty, Error> {
    app.delete_organization(&cx).await?;
    Ok(Empty)
}

async fn list_roots(
    Request { app, cx }: Request,
    input: ListRootsRequest,
) -> Result<ListRootsResponse, Error> {
    let token = input.next_token.as_deref();
    let (found, types) = app.list_roots(&cx, token).await?;
    Ok(ListRootsResponse {
        roots: Some(vec![root(&found, &types)]),
        next_token: None,
    })
}

pub(super) fn root(found: &organization::Organization, types: &[organization::PolicyType]) -> Root {
    Root {
        id: Some(found.root.to_string()),
        arn: Some(found.root_arn()),
        name: Some("Root".to_owned()),
        policy_types: Some(policy_types(types)),
    }
}

fn organization(
    found: &organization::Organization,
    types: &[organization::PolicyType],
) -> Organization {
    Organization {
        id: Some(found.id.to_string()),
        arn: Some(found.arn()),
        feature_set: Some(match found.feature_set {
            FeatureSet::All => OrganizationFeatureSet::All,
            FeatureSet::ConsolidatedBilling => OrganizationFeatureSet::ConsolidatedBilling,
        }),
        master_account_arn: Some(found.account_arn(&found.management_account)),
        master_account_id: Some(found.management_account.to_string()),
        master_account_email: Some(found.management_email.clone()),
        available_policy_types: Some(policy_types(types)),
    }
}

fn policy_types(types: &[organization::PolicyType]) -> Vec<PolicyTypeSummary> {
    let summary = |kind: &organization::PolicyType| PolicyTypeSummary {
        r#type: PolicyType::parse(kind.as_str()),
        status: Some(PolicyTypeStatus::Enabled),
    };
    types.iter().map(summary).collect()
}
