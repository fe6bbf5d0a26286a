//! What is in effect of management policies.

use aws_organizations::operations as op;
use aws_organizations::shapes::{
    DescribeEffectivePolicyRequest, DescribeEffectivePolicyResponse, EffectivePolicy,
    EffectivePolicyType, EffectivePolicyValidationError,
    ListAccountsWithInvalidEffectivePolicyRequest, ListAccountsWithInvalidEffectivePolicyResponse,
    ListEffectivePolicyValidationErrorsRequest, ListEffectivePolicyValidationErrorsResponse,
};
use domain::Error;
use domain::organization::PolicyType;

use super::accounts::account;
use super::policies::{invalid_policy_type, target_id};
use super::{account_id, page_size};
use crate::registry::{Request, ServiceRegistry};

pub(super) fn register(service: &mut ServiceRegistry<'_>) {
    service.add::<op::DescribeEffectivePolicy, _, _>(describe);
    service.add::<op::ListEffectivePolicyValidationErrors, _, _>(list_errors);
    service.add::<op::ListAccountsWithInvalidEffectivePolicy, _, _>(list_accounts);
}

async fn describe(
    Request { app, cx }: Request,
    input: DescribeEffectivePolicyRequest,
) -> Result<DescribeEffectivePolicyResponse, Error> {
    let target = input.target_id.as_deref().map(target_id).transpose()?;
    let kind = policy_type(input.policy_type)?;
    let found = app.describe_effective_policy(&cx, kind, target).await?;
    Ok(DescribeEffectivePolicyResponse {
        effective_policy: Some(EffectivePolicy {
            policy_content: Some(found.policy.content),
            last_updated_timestamp: Some(found.changed_at),
            target_id: Some(found.account.to_string()),
            policy_type: Some(input.policy_type),
        }),
    })
}

async fn list_errors(
    Request { app, cx }: Request,
    input: ListEffectivePolicyValidationErrorsRequest,
) -> Result<ListEffectivePolicyValidationErrorsResponse, Error> {
    let id = account_id(&input.account_id)?;
    let kind = policy_type(input.policy_type)?;
    let (limit, token) = (page_size(input.max_results), input.next_token.as_deref());
    let found = app
        .list_effective_policy_problems(&cx, id, kind, limit, token)
        .await?;
    let page = found
        .problems
        .map(|problem| EffectivePolicyValidationError {
            error_code: Some(problem.code.to_owned()),
            error_message: Some(problem.message),
            path_to_error: Some(problem.path),
            contributing_policies: Some(problem.policies),
        });
    Ok(ListEffectivePolicyValidationErrorsResponse {
        account_id: Some(found.member.account.id.to_string()),
        policy_type: Some(input.policy_type),
        path: Some(found.member.path),
        // It is found out when somebody asks.
        evaluation_timestamp: Some(cx.now()),
        next_token: page.next,
        effective_policy_validation_errors: Some(page.items),
    })
}

async fn list_accounts(
    Request { app, cx }: Request,
    input: ListAccountsWithInvalidEffectivePolicyRequest,
) -> Result<ListAccountsWithInvalidEffectivePolicyResponse, Error> {
    let kind = policy_type(input.policy_type)?;
    let (limit, token) = (page_size(input.max_results), input.next_token.as_deref());
    let page = app
        .list_accounts_with_invalid_effective_policy(&cx, kind, limit, token)
        .await?
        .map(account);
    Ok(ListAccountsWithInvalidEffectivePolicyResponse {
        accounts: Some(page.items),
        policy_type: Some(input.policy_type),
        next_token: page.next,
    })
}

fn policy_type(wire: EffectivePolicyType) -> Result<PolicyType, Error> {
    PolicyType::parse(wire.as_str()).ok_or_else(invalid_policy_type)
}
