//! Who applications are assigned to.

use aws_sso_admin::operations as op;
use aws_sso_admin::shapes::{
    ApplicationAssignment, ApplicationAssignmentForPrincipal, CreateApplicationAssignmentRequest,
    CreateApplicationAssignmentResponse, DeleteApplicationAssignmentRequest,
    DeleteApplicationAssignmentResponse, DescribeApplicationAssignmentRequest,
    DescribeApplicationAssignmentResponse, ListApplicationAssignmentsForPrincipalRequest,
    ListApplicationAssignmentsForPrincipalResponse, ListApplicationAssignmentsRequest,
    ListApplicationAssignmentsResponse,
};
use domain::Error;

use crate::registry::{Request, ServiceRegistry};
use crate::sso_admin::assignments::{principal, principal_type};
use crate::sso_admin::{application_ref, instance_id, page_request};

pub(super) fn register(service: &mut ServiceRegistry<'_>) {
    service.add::<op::CreateApplicationAssignment, _, _>(create);
    service.add::<op::DeleteApplicationAssignment, _, _>(delete);
    service.add::<op::DescribeApplicationAssignment, _, _>(describe);
    service.add::<op::ListApplicationAssignments, _, _>(list);
    service.add::<op::ListApplicationAssignmentsForPrincipal, _, _>(list_for_principal);
}

async fn create(
    request: Request,
    input: CreateApplicationAssignmentRequest,
) -> Result<CreateApplicationAssignmentResponse, Error> {
    let Request { app, cx } = request;
    let application = application_ref(&input.application_arn)?;
    let principal = principal(input.principal_type, &input.principal_id)?;
    app.create_application_assignment(&cx, application, principal)
        .await?;
    Ok(CreateApplicationAssignmentResponse {})
}

async fn delete(
    request: Request,
    input: DeleteApplicationAssignmentRequest,
) -> Result<DeleteApplicationAssignmentResponse, Error> {
    let Request { app, cx } = request;
    let application = application_ref(&input.application_arn)?;
    let principal = principal(input.principal_type, &input.principal_id)?;
    app.delete_application_assignment(&cx, application, principal)
        .await?;
    Ok(DeleteApplicationAssignmentResponse {})
}

async fn describe(
    request: Request,
    input: DescribeApplicationAssignmentRequest,
) -> Result<DescribeApplicationAssignmentResponse, Error> {
    let Request { app, cx } = request;
    let application = application_ref(&input.application_arn)?;
    let principal = principal(input.principal_type, &input.principal_id)?;
    app.get_application_assignment(&cx, application, principal)
        .await?;
    Ok(DescribeApplicationAssignmentResponse {
        principal_type: Some(input.principal_type),
        principal_id: Some(input.principal_id),
        application_arn: Some(input.application_arn),
    })
}

async fn list(
    request: Request,
    input: ListApplicationAssignmentsRequest,
) -> Result<ListApplicationAssignmentsResponse, Error> {
    let Request { app, cx } = request;
    let application = application_ref(&input.application_arn)?;
    let page = page_request(input.max_results, input.next_token.as_deref())?;
    let found = app
        .list_application_assignments(&cx, application, page)
        .await?
        .map(|principal| ApplicationAssignment {
            application_arn: input.application_arn.clone(),
            principal_id: principal.id().to_owned(),
            principal_type: principal_type(&principal),
        });
    Ok(ListApplicationAssignmentsResponse {
        application_assignments: Some(found.items),
        next_token: found.next,
    })
}

async fn list_for_principal(
    request: Request,
    input: ListApplicationAssignmentsForPrincipalRequest,
) -> Result<ListApplicationAssignmentsForPrincipalResponse, Error> {
    let Request { app, cx } = request;
    let instance = instance_id(&input.instance_arn)?;
    let principal = principal(input.principal_type, &input.principal_id)?;
    let filter = input.filter.and_then(|filter| filter.application_arn);
    let filter = filter.as_deref().map(application_ref).transpose()?;
    let page = page_request(input.max_results, input.next_token.as_deref())?;
    let found = app
        .list_application_assignments_for_principal(&cx, &instance, principal, filter, page)
        .await?
        .map(
            |(application, principal)| ApplicationAssignmentForPrincipal {
                application_arn: Some(application.arn()),
                principal_id: Some(principal.id().to_owned()),
                principal_type: Some(principal_type(&principal)),
            },
        );
    Ok(ListApplicationAssignmentsForPrincipalResponse {
        application_assignments: Some(found.items),
        next_token: found.next,
    })
}
