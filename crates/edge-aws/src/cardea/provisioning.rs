//! How far provisioning is, what failed, and trying it again.

use app::permission_sets::PermissionSetRef;
use app::provisioning::RetryProvisioning;
use aws_cardea::operations as op;
use aws_cardea::shapes::{
    GetProvisioningStatusRequest, GetProvisioningStatusResponse, ListProvisioningFailuresRequest,
    ListProvisioningFailuresResponse, ListProvisioningTargetsRequest,
    ListProvisioningTargetsResponse, PrincipalType, ProvisioningFailure, ProvisioningKind,
    ProvisioningOperation, ProvisioningProgress, ProvisioningState, ProvisioningTarget,
    RetryProvisioningRequest, RetryProvisioningResponse,
};
use base::{AccountId, RequestId};
use domain::assignment::{self, Operation, OperationKind, OperationStatus, Principal, Progress};
use domain::{Error, Kind, permission_set};

use super::reach::{instance_id, page};
use crate::registry::{Request, ServiceRegistry};

pub(super) fn register(service: &mut ServiceRegistry<'_>) {
    service.add::<op::GetProvisioningStatus, _, _>(get_status);
    service.add::<op::ListProvisioningFailures, _, _>(list_failures);
    service.add::<op::ListProvisioningTargets, _, _>(list_targets);
    service.add::<op::RetryProvisioning, _, _>(retry);
}

async fn get_status(
    Request { app, cx }: Request,
    input: GetProvisioningStatusRequest,
) -> Result<GetProvisioningStatusResponse, Error> {
    let instance = instance_id(&input.instance_arn)?;
    let id = request_id(&input.request_id)?;
    let (operation, progress) = app.get_provisioning_status(&cx, &instance, id).await?;
    Ok(GetProvisioningStatusResponse {
        operation: shown(&operation),
        progress: counts(progress),
    })
}

async fn list_targets(
    Request { app, cx }: Request,
    input: ListProvisioningTargetsRequest,
) -> Result<ListProvisioningTargetsResponse, Error> {
    let instance = instance_id(&input.instance_arn)?;
    let id = request_id(&input.request_id)?;
    let status = input.status.map(|status| match status {
        ProvisioningState::InProgress => OperationStatus::InProgress,
        ProvisioningState::Succeeded => OperationStatus::Succeeded,
        ProvisioningState::Failed => OperationStatus::Failed,
    });
    let page = page(input.max_results, input.next_token.as_deref())?;
    let found = app.list_provisioning_targets(&cx, &instance, id, status, page);
    let found = found.await?.map(|result| target(&result));
    Ok(ListProvisioningTargetsResponse {
        targets: found.items,
        next_token: found.next,
    })
}

async fn list_failures(
    Request { app, cx }: Request,
    input: ListProvisioningFailuresRequest,
) -> Result<ListProvisioningFailuresResponse, Error> {
    let instance = instance_id(&input.instance_arn)?;
    let page = page(input.max_results, input.next_token.as_deref())?;
    let found = app.list_provisioning_failures(&cx, &instance, page).await?;
    let found = found.map(|failure| ProvisioningFailure {
        operation: shown(&failure.operation),
        account_id: failure.account.to_string(),
        failure_reason: failure.reason,
        failed_at: failure.failed_at,
    });
    Ok(ListProvisioningFailuresResponse {
        failures: found.items,
        next_token: found.next,
    })
}

async fn retry(
    Request { app, cx }: Request,
    input: RetryProvisioningRequest,
) -> Result<RetryProvisioningResponse, Error> {
    let instance = instance_id(&input.instance_arn)?;
    let arn = &input.permission_set_arn;
    let permission_set = permission_set::parse_arn(arn)
        .filter(|(of, _)| *of == instance)
        .map(|(instance, id)| PermissionSetRef { instance, id })
        .ok_or_else(|| Error::not_found(Kind::PermissionSet, arn))?;
    let account = AccountId::parse(&input.account_id)
        .map_err(|_malformed| Error::not_found(Kind::Account, &input.account_id))?;
    let command = RetryProvisioning {
        permission_set,
        operation: request_id(&input.request_id)?,
        account,
    };
    Ok(RetryProvisioningResponse {
        target: target(&app.retry_provisioning(&cx, command).await?),
    })
}

fn request_id(text: &str) -> Result<RequestId, Error> {
    RequestId::parse(text).map_err(|_malformed| Error::not_found(Kind::ProvisioningOperation, text))
}

fn shown(operation: &Operation) -> ProvisioningOperation {
    let principal = operation.task.principal();
    ProvisioningOperation {
        request_id: operation.id.to_string(),
        kind: match operation.task.kind() {
            OperationKind::Create => ProvisioningKind::CreateAssignment,
            OperationKind::Delete => ProvisioningKind::DeleteAssignment,
            OperationKind::Provision => ProvisioningKind::Provision,
        },
        status: state(operation.outcome.status()),
        failure_reason: operation.outcome.failure_reason().map(str::to_owned),
        permission_set_arn: permission_set::arn(&operation.instance, &operation.permission_set),
        account_id: operation.task.account().map(ToString::to_string),
        principal_type: principal.map(|principal| match principal {
            Principal::User(_) => PrincipalType::User,
            Principal::Group(_) => PrincipalType::Group,
        }),
        principal_id: principal.map(|principal| principal.id().to_owned()),
        created_at: operation.created_at,
    }
}

fn target(result: &assignment::TargetResult) -> ProvisioningTarget {
    ProvisioningTarget {
        account_id: result.account.to_string(),
        status: state(result.outcome.status()),
        failure_reason: result.outcome.failure_reason().map(str::to_owned),
        changed_at: result.changed_at,
    }
}

fn counts(progress: Progress) -> ProvisioningProgress {
    let Progress {
        in_progress,
        succeeded,
        failed,
    } = progress;
    let number = |count: u32| i32::try_from(count).unwrap_or(i32::MAX);
    let total = in_progress.saturating_add(succeeded).saturating_add(failed);
    ProvisioningProgress {
        total: number(total),
        in_progress: number(in_progress),
        succeeded: number(succeeded),
        failed: number(failed),
    }
}

const fn state(status: OperationStatus) -> ProvisioningState {
    match status {
        OperationStatus::InProgress => ProvisioningState::InProgress,
        OperationStatus::Succeeded => ProvisioningState::Succeeded,
        OperationStatus::Failed => ProvisioningState::Failed,
    }
}
