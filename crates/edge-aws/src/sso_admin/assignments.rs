//! Account assignments.

use app::assignments::AssignmentCommand;
use aws_sso_admin::operations as op;
use aws_sso_admin::shapes::{
    AccountAssignment, AccountAssignmentForPrincipal, AccountAssignmentOperationStatus,
    AccountAssignmentOperationStatusMetadata, CreateAccountAssignmentRequest,
    CreateAccountAssignmentResponse, DeleteAccountAssignmentRequest,
    DeleteAccountAssignmentResponse, DescribeAccountAssignmentCreationStatusRequest,
    DescribeAccountAssignmentCreationStatusResponse,
    DescribeAccountAssignmentDeletionStatusRequest,
    DescribeAccountAssignmentDeletionStatusResponse, ListAccountAssignmentCreationStatusRequest,
    ListAccountAssignmentCreationStatusResponse, ListAccountAssignmentDeletionStatusRequest,
    ListAccountAssignmentDeletionStatusResponse, ListAccountAssignmentsForPrincipalRequest,
    ListAccountAssignmentsForPrincipalResponse, ListAccountAssignmentsRequest,
    ListAccountAssignmentsResponse, PrincipalType, TargetType,
};
use base::{AccountId, InstanceId, RequestId};
use domain::assignment::{Operation, OperationKind, Principal};
use domain::{Error, Kind, permission_set};

use crate::registry::{Request, ServiceRegistry};
use crate::sso_admin::{instance_id, page_request, permission_set_ref, status, status_filter};

pub(super) fn register(service: &mut ServiceRegistry<'_>) {
    service.add::<op::CreateAccountAssignment, _, _>(create);
    service.add::<op::DeleteAccountAssignment, _, _>(delete);
    service.add::<op::DescribeAccountAssignmentCreationStatus, _, _>(describe_creation);
    service.add::<op::DescribeAccountAssignmentDeletionStatus, _, _>(describe_deletion);
    service.add::<op::ListAccountAssignmentCreationStatus, _, _>(list_creations);
    service.add::<op::ListAccountAssignmentDeletionStatus, _, _>(list_deletions);
    service.add::<op::ListAccountAssignments, _, _>(list);
    service.add::<op::ListAccountAssignmentsForPrincipal, _, _>(list_for_principal);
}

async fn create(
    request: Request,
    input: CreateAccountAssignmentRequest,
) -> Result<CreateAccountAssignmentResponse, Error> {
    let Request { app, cx } = request;
    let command = AssignmentCommand {
        permission_set: permission_set_ref(&input.instance_arn, &input.permission_set_arn)?,
        account: account(&input.target_id)?,
        principal: principal(input.principal_type, &input.principal_id)?,
    };
    let operation = app.create_account_assignment(&cx, command).await?;
    Ok(CreateAccountAssignmentResponse {
        account_assignment_creation_status: Some(operation_status(&operation)),
    })
}

async fn delete(
    request: Request,
    input: DeleteAccountAssignmentRequest,
) -> Result<DeleteAccountAssignmentResponse, Error> {
    let Request { app, cx } = request;
    let command = AssignmentCommand {
        permission_set: permission_set_ref(&input.instance_arn, &input.permission_set_arn)?,
        account: account(&input.target_id)?,
        principal: principal(input.principal_type, &input.principal_id)?,
    };
    let operation = app.delete_account_assignment(&cx, command).await?;
    Ok(DeleteAccountAssignmentResponse {
        account_assignment_deletion_status: Some(operation_status(&operation)),
    })
}

async fn list(
    request: Request,
    input: ListAccountAssignmentsRequest,
) -> Result<ListAccountAssignmentsResponse, Error> {
    let Request { app, cx } = request;
    let set = permission_set_ref(&input.instance_arn, &input.permission_set_arn)?;
    let arn = set.arn();
    let page = page_request(input.max_results, input.next_token.as_deref())?;
    let account = account(&input.account_id)?;
    let found = app
        .list_account_assignments(&cx, set, account, page)
        .await?
        .map(|assignment| AccountAssignment {
            account_id: Some(assignment.account.to_string()),
            permission_set_arn: Some(arn.clone()),
            principal_type: Some(principal_type(&assignment.principal)),
            principal_id: Some(assignment.principal.id().to_owned()),
        });
    Ok(ListAccountAssignmentsResponse {
        account_assignments: Some(found.items),
        next_token: found.next,
    })
}

async fn list_for_principal(
    request: Request,
    input: ListAccountAssignmentsForPrincipalRequest,
) -> Result<ListAccountAssignmentsForPrincipalResponse, Error> {
    let Request { app, cx } = request;
    let instance = instance_id(&input.instance_arn)?;
    let principal = principal(input.principal_type, &input.principal_id)?;
    let filter = input.filter.and_then(|filter| filter.account_id);
    let filter = filter.as_deref().map(account).transpose()?;
    let page = page_request(input.max_results, input.next_token.as_deref())?;
    let found = app
        .list_account_assignments_for_principal(&cx, &instance, principal, filter, page)
        .await?
        .map(|assignment| AccountAssignmentForPrincipal {
            account_id: Some(assignment.account.to_string()),
            permission_set_arn: Some(permission_set::arn(&instance, &assignment.permission_set)),
            principal_id: Some(assignment.principal.id().to_owned()),
            principal_type: Some(principal_type(&assignment.principal)),
        });
    Ok(ListAccountAssignmentsForPrincipalResponse {
        account_assignments: Some(found.items),
        next_token: found.next,
    })
}

async fn describe_creation(
    request: Request,
    input: DescribeAccountAssignmentCreationStatusRequest,
) -> Result<DescribeAccountAssignmentCreationStatusResponse, Error> {
    let instance = instance_id(&input.instance_arn)?;
    let id = &input.account_assignment_creation_request_id;
    let operation = find(request, &instance, OperationKind::Create, id).await?;
    Ok(DescribeAccountAssignmentCreationStatusResponse {
        account_assignment_creation_status: Some(operation_status(&operation)),
    })
}

async fn describe_deletion(
    request: Request,
    input: DescribeAccountAssignmentDeletionStatusRequest,
) -> Result<DescribeAccountAssignmentDeletionStatusResponse, Error> {
    let instance = instance_id(&input.instance_arn)?;
    let id = &input.account_assignment_deletion_request_id;
    let operation = find(request, &instance, OperationKind::Delete, id).await?;
    Ok(DescribeAccountAssignmentDeletionStatusResponse {
        account_assignment_deletion_status: Some(operation_status(&operation)),
    })
}

async fn list_creations(
    request: Request,
    input: ListAccountAssignmentCreationStatusRequest,
) -> Result<ListAccountAssignmentCreationStatusResponse, Error> {
    let Request { app, cx } = request;
    let instance = instance_id(&input.instance_arn)?;
    let page = page_request(input.max_results, input.next_token.as_deref())?;
    let filter = status_filter(input.filter);
    let found = app
        .list_operations(&cx, &instance, OperationKind::Create, filter, page)
        .await?
        .map(|operation| metadata(&operation));
    Ok(ListAccountAssignmentCreationStatusResponse {
        account_assignments_creation_status: Some(found.items),
        next_token: found.next,
    })
}

async fn list_deletions(
    request: Request,
    input: ListAccountAssignmentDeletionStatusRequest,
) -> Result<ListAccountAssignmentDeletionStatusResponse, Error> {
    let Request { app, cx } = request;
    let instance = instance_id(&input.instance_arn)?;
    let page = page_request(input.max_results, input.next_token.as_deref())?;
    let filter = status_filter(input.filter);
    let found = app
        .list_operations(&cx, &instance, OperationKind::Delete, filter, page)
        .await?
        .map(|operation| metadata(&operation));
    Ok(ListAccountAssignmentDeletionStatusResponse {
        account_assignments_deletion_status: Some(found.items),
        next_token: found.next,
    })
}

async fn find(
    request: Request,
    instance: &InstanceId,
    kind: OperationKind,
    id: &str,
) -> Result<Operation, Error> {
    let Request { app, cx } = request;
    let id =
        RequestId::parse(id).map_err(|_invalid| Error::not_found(Kind::AssignmentOperation, id))?;
    app.get_operation(&cx, instance, kind, id).await
}

pub(super) fn account(text: &str) -> Result<AccountId, Error> {
    AccountId::parse(text).map_err(|_invalid| Error::not_found(Kind::Account, text))
}

pub(super) fn principal(kind: PrincipalType, id: &str) -> Result<Principal, Error> {
    Principal::parse(kind.as_str(), id).ok_or_else(|| {
        let kind = match kind {
            PrincipalType::User => Kind::User,
            PrincipalType::Group => Kind::Group,
        };
        Error::not_found(kind, id)
    })
}

pub(super) const fn principal_type(principal: &Principal) -> PrincipalType {
    match principal {
        Principal::User(_) => PrincipalType::User,
        Principal::Group(_) => PrincipalType::Group,
    }
}

fn operation_status(operation: &Operation) -> AccountAssignmentOperationStatus {
    let principal = operation.task.principal();
    AccountAssignmentOperationStatus {
        status: Some(status(operation.outcome.status())),
        request_id: Some(operation.id.to_string()),
        failure_reason: operation.outcome.failure_reason().map(str::to_owned),
        target_id: operation.task.account().map(ToString::to_string),
        target_type: Some(TargetType::AwsAccount),
        permission_set_arn: Some(permission_set::arn(
            &operation.instance,
            &operation.permission_set,
        )),
        principal_type: principal.map(principal_type),
        principal_id: principal.map(|principal| principal.id().to_owned()),
        created_date: Some(operation.created_at),
    }
}

fn metadata(operation: &Operation) -> AccountAssignmentOperationStatusMetadata {
    AccountAssignmentOperationStatusMetadata {
        status: Some(status(operation.outcome.status())),
        request_id: Some(operation.id.to_string()),
        created_date: Some(operation.created_at),
    }
}
