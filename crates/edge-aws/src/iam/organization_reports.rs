//! Reports on what accounts of an organization used.

use app::iam::{AccessReportOrder, AccountAccess};
use aws_iam::operations as op;
use aws_iam::shapes::{
    AccessDetail, GenerateOrganizationsAccessReportRequest,
    GenerateOrganizationsAccessReportResponse, GetOrganizationsAccessReportRequest,
    GetOrganizationsAccessReportResponse, JobStatusType, SortKeyType,
};
use base::OrganizationPolicyId;
use domain::Error;

use super::{page_request, unpack};
use crate::registry::{Request, ServiceRegistry};

pub(super) fn register(service: &mut ServiceRegistry<'_>) {
    service.add::<op::GenerateOrganizationsAccessReport, _, _>(generate);
    service.add::<op::GetOrganizationsAccessReport, _, _>(get);
}

async fn generate(
    request: Request,
    input: GenerateOrganizationsAccessReportRequest,
) -> Result<GenerateOrganizationsAccessReportResponse, Error> {
    let Request { app, cx } = request;
    let policy = input.organizations_policy_id.as_deref();
    let policy = policy.map(OrganizationPolicyId::parse).transpose();
    // The model's pattern is that of the ids.
    let policy = policy.map_err(|invalid| Error::invalid(invalid.to_string()))?;
    let job_id = app
        .generate_organizations_access_report(&cx, &input.entity_path, policy)
        .await?;
    Ok(GenerateOrganizationsAccessReportResponse {
        job_id: Some(job_id),
    })
}

async fn get(
    request: Request,
    input: GetOrganizationsAccessReportRequest,
) -> Result<GetOrganizationsAccessReportResponse, Error> {
    let Request { app, cx } = request;
    let page = page_request(input.max_items, input.marker.as_deref())?;
    let order = match input.sort_key {
        None | Some(SortKeyType::ServiceNamespaceAscending) => {
            AccessReportOrder::NamespaceAscending
        }
        Some(SortKeyType::ServiceNamespaceDescending) => AccessReportOrder::NamespaceDescending,
        Some(SortKeyType::LastAuthenticatedTimeAscending) => AccessReportOrder::TimeAscending,
        Some(SortKeyType::LastAuthenticatedTimeDescending) => AccessReportOrder::TimeDescending,
    };
    let report = app
        .get_organizations_access_report(&cx, &input.job_id, order, page)
        .await?;
    let (details, is_truncated, marker) = unpack(report.services, detail);
    Ok(GetOrganizationsAccessReportResponse {
        job_status: JobStatusType::Completed,
        job_creation_date: report.created_at,
        job_completion_date: Some(report.created_at),
        number_of_services_accessible: i32::try_from(report.accessible).ok(),
        number_of_services_not_accessed: i32::try_from(report.not_accessed).ok(),
        access_details: Some(details),
        is_truncated,
        marker,
        error_details: None,
    })
}

fn detail(access: AccountAccess) -> AccessDetail {
    let (at, path, region) = match access.last {
        Some((at, path, region)) => (Some(at), Some(path), Some(region)),
        None => (None, None, None),
    };
    AccessDetail {
        service_name: access.name,
        service_namespace: access.namespace,
        region,
        entity_path: path,
        last_authenticated_time: at,
        total_authenticated_entities: i32::try_from(access.accounts).ok(),
    }
}
