//! Provisioning of permission sets.

use app::provisioning::ProvisionTarget;
use aws_sso_admin::operations as op;
use aws_sso_admin::shapes::{
    DescribePermissionSetProvisioningStatusRequest,
    DescribePermissionSetProvisioningStatusResponse,
    ListAccountsForProvisionedPermissionSetRequest,
    ListAccountsForProvisionedPermissionSetResponse, ListPermissionSetProvisioningStatusRequest,
    ListPermissionSetProvisioningStatusResponse, ListPermissionSetsProvisionedToAccountRequest,
    ListPermissionSetsProvisionedToAccountResponse, PermissionSetProvisioningStatus,
    PermissionSetProvisioningStatusMetadata, ProvisionPermissionSetRequest,
    ProvisionPermissionSetResponse, ProvisionTargetType, ProvisioningStatus,
};
use base::RequestId;
use domain::assignment::{Operation, OperationKind};
use domain::{Error, Kind, permission_set, provisioning};

use crate::registry::{Request, ServiceRegistry};
use crate::sso_admin::assignments::account;
use crate::sso_admin::{instance_id, page_request, permission_set_ref, status, status_filter};

pub(super) fn register(service: &mut ServiceRegistry<'_>) {
    service.add::<op::DescribePermissionSetProvisioningStatus, _, _>(describe);
    service.add::<op::ListAccountsForProvisionedPermissionSet, _, _>(list_accounts);
    service.add::<op::ListPermissionSetProvisioningStatus, _, _>(list);
    service.add::<op::ListPermissionSetsProvisionedToAccount, _, _>(list_permission_sets);
    service.add::<op::ProvisionPermissionSet, _, _>(provision);
}

async fn provision(
    request: Request,
    input: ProvisionPermissionSetRequest,
) -> Result<ProvisionPermissionSetResponse, Error> {
    let Request { app, cx } = request;
    let set = permission_set_ref(&input.instance_arn, &input.permission_set_arn)?;
    let target = match (input.target_type, input.target_id.as_deref()) {
        (ProvisionTargetType::AwsAccount, Some(id)) => ProvisionTarget::Account(account(id)?),
        (ProvisionTargetType::AllProvisionedAccounts, None) => {
            ProvisionTarget::AllProvisionedAccounts
        }
        // AWS: the wording of these two is unconfirmed.
        (ProvisionTargetType::AwsAccount, None) => {
            return Err(Error::invalid(
                "TargetId is required when TargetType is AWS_ACCOUNT",
            ));
        }
        (ProvisionTargetType::AllProvisionedAccounts, Some(_)) => {
            return Err(Error::invalid(
                "TargetId must not be specified when TargetType is ALL_PROVISIONED_ACCOUNTS",
            ));
        }
    };
    let operation = app.provision_permission_set(&cx, set, target).await?;
    Ok(ProvisionPermissionSetResponse {
        permission_set_provisioning_status: Some(provisioning_status(&operation)),
    })
}

async fn describe(
    request: Request,
    input: DescribePermissionSetProvisioningStatusRequest,
) -> Result<DescribePermissionSetProvisioningStatusResponse, Error> {
    let Request { app, cx } = request;
    let instance = instance_id(&input.instance_arn)?;
    let id = &input.provision_permission_set_request_id;
    let id = RequestId::parse(id)
        .map_err(|_invalid| Error::not_found(Kind::ProvisioningOperation, id))?;
    let operation = app
        .get_operation(&cx, &instance, OperationKind::Provision, id)
        .await?;
    Ok(DescribePermissionSetProvisioningStatusResponse {
        permission_set_provisioning_status: Some(provisioning_status(&operation)),
    })
}

async fn list(
    request: Request,
    input: ListPermissionSetProvisioningStatusRequest,
) -> Result<ListPermissionSetProvisioningStatusResponse, Error> {
    let Request { app, cx } = request;
    let instance = instance_id(&input.instance_arn)?;
    let page = page_request(input.max_results, input.next_token.as_deref())?;
    let filter = status_filter(input.filter);
    let found = app
        .list_operations(&cx, &instance, OperationKind::Provision, filter, page)
        .await?
        .map(|operation| PermissionSetProvisioningStatusMetadata {
            status: Some(status(operation.outcome.status())),
            request_id: Some(operation.id.to_string()),
            created_date: Some(operation.created_at),
        });
    Ok(ListPermissionSetProvisioningStatusResponse {
        permission_sets_provisioning_status: Some(found.items),
        next_token: found.next,
    })
}

async fn list_accounts(
    request: Request,
    input: ListAccountsForProvisionedPermissionSetRequest,
) -> Result<ListAccountsForProvisionedPermissionSetResponse, Error> {
    let Request { app, cx } = request;
    let set = permission_set_ref(&input.instance_arn, &input.permission_set_arn)?;
    let page = page_request(input.max_results, input.next_token.as_deref())?;
    let filter = input.provisioning_status.map(latest);
    let found = app
        .list_accounts_for_provisioned_permission_set(&cx, set, filter, page)
        .await?
        .map(|account| account.to_string());
    Ok(ListAccountsForProvisionedPermissionSetResponse {
        account_ids: Some(found.items),
        next_token: found.next,
    })
}

async fn list_permission_sets(
    request: Request,
    input: ListPermissionSetsProvisionedToAccountRequest,
) -> Result<ListPermissionSetsProvisionedToAccountResponse, Error> {
    let Request { app, cx } = request;
    let instance = instance_id(&input.instance_arn)?;
    let account = account(&input.account_id)?;
    let page = page_request(input.max_results, input.next_token.as_deref())?;
    let filter = input.provisioning_status.map(latest);
    let found = app
        .list_permission_sets_provisioned_to_account(&cx, &instance, account, filter, page)
        .await?
        .map(|id| permission_set::arn(&instance, &id));
    Ok(ListPermissionSetsProvisionedToAccountResponse {
        next_token: found.next,
        permission_sets: Some(found.items),
    })
}

const fn latest(status: ProvisioningStatus) -> provisioning::ProvisioningStatus {
    match status {
        ProvisioningStatus::LatestPermissionSetProvisioned => {
            provisioning::ProvisioningStatus::Latest
        }
        ProvisioningStatus::LatestPermissionSetNotProvisioned => {
            provisioning::ProvisioningStatus::NotLatest
        }
    }
}

fn provisioning_status(operation: &Operation) -> PermissionSetProvisioningStatus {
    PermissionSetProvisioningStatus {
        status: Some(status(operation.outcome.status())),
        request_id: Some(operation.id.to_string()),
        // AWS: there only where one account was asked for (§3.4).
        account_id: operation.task.account().map(ToString::to_string),
        permission_set_arn: Some(permission_set::arn(
            &operation.instance,
            &operation.permission_set,
        )),
        failure_reason: operation.outcome.failure_reason().map(str::to_owned),
        created_date: Some(operation.created_at),
    }
}
