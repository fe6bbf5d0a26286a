//! Accounts of an organization.

use app::organizations::{CreateAccount, MoveAccount};
use aws_organizations::operations as op;
use aws_organizations::shapes::{
    Account, AccountJoinedMethod, AccountState, AccountStatus, CloseAccountRequest,
    CreateAccountFailureReason, CreateAccountRequest, CreateAccountResponse, CreateAccountState,
    CreateAccountStatus, CreateGovCloudAccountRequest, CreateGovCloudAccountResponse,
    DescribeAccountRequest, DescribeAccountResponse, DescribeCreateAccountStatusRequest,
    DescribeCreateAccountStatusResponse, ListAccountsForParentRequest,
    ListAccountsForParentResponse, ListAccountsRequest, ListAccountsResponse,
    ListCreateAccountStatusRequest, ListCreateAccountStatusResponse, MoveAccountRequest,
    RemoveAccountFromOrganizationRequest,
};
use base::CreateAccountRequestId;
use domain::Error;
use domain::organization::{self, CreateAccountFailure, JoinedMethod, Member};
use smithy::Empty;

use super::{account_id, invalid_pattern, page_size, parent_id, tags_in};
use crate::registry::{Request, ServiceRegistry};

pub(super) fn register(service: &mut ServiceRegistry<'_>) {
    service.add::<op::CreateAccount, _, _>(create);
    service.add::<op::DescribeCreateAccountStatus, _, _>(describe_creation);
    service.add::<op::ListCreateAccountStatus, _, _>(list_creations);
    service.add::<op::DescribeAccount, _, _>(describe);
    service.add::<op::ListAccounts, _, _>(list);
    service.add::<op::ListAccountsForParent, _, _>(list_for_parent);
    service.add::<op::MoveAccount, _, _>(move_account);
    service.add::<op::CloseAccount, _, _>(close);
    service.add::<op::RemoveAccountFromOrganization, _, _>(remove);
    service.add::<op::LeaveOrganization, _, _>(leave);
    service.add::<op::CreateGovCloudAccount, _, _>(create_gov_cloud);
}

async fn create(
    Request { app, cx }: Request,
    input: CreateAccountRequest,
) -> Result<CreateAccountResponse, Error> {
    // `IamUserAccessToBilling` says who sees the bills, and there are none.
    let command = CreateAccount {
        name: input.account_name,
        email: input.email,
        role_name: input.role_name,
        tags: tags_in(input.tags),
    };
    let request = app.create_account(&cx, command).await?;
    Ok(CreateAccountResponse {
        create_account_status: Some(status(request)),
    })
}

async fn describe_creation(
    Request { app, cx }: Request,
    input: DescribeCreateAccountStatusRequest,
) -> Result<DescribeCreateAccountStatusResponse, Error> {
    let id = CreateAccountRequestId::parse(&input.create_account_request_id)
        .map_err(|_not_an_id| invalid_pattern())?;
    let request = app.describe_create_account_status(&cx, id).await?;
    Ok(DescribeCreateAccountStatusResponse {
        create_account_status: Some(status(request)),
    })
}

async fn list_creations(
    Request { app, cx }: Request,
    input: ListCreateAccountStatusRequest,
) -> Result<ListCreateAccountStatusResponse, Error> {
    let states = input.states.unwrap_or_default();
    let states = states.into_iter().map(CreateAccountState::as_str).collect();
    let (limit, token) = (page_size(input.max_results), input.next_token.as_deref());
    let page = app
        .list_create_account_status(&cx, states, limit, token)
        .await?
        .map(status);
    Ok(ListCreateAccountStatusResponse {
        create_account_statuses: Some(page.items),
        next_token: page.next,
    })
}

async fn describe(
    Request { app, cx }: Request,
    input: DescribeAccountRequest,
) -> Result<DescribeAccountResponse, Error> {
    let id = account_id(&input.account_id)?;
    let found = app.describe_account(&cx, id).await?;
    Ok(DescribeAccountResponse {
        account: Some(account(found)),
    })
}

async fn list(
    Request { app, cx }: Request,
    input: ListAccountsRequest,
) -> Result<ListAccountsResponse, Error> {
    let (limit, token) = (page_size(input.max_results), input.next_token.as_deref());
    let page = app
        .list_organization_accounts(&cx, None, limit, token)
        .await?
        .map(account);
    Ok(ListAccountsResponse {
        accounts: Some(page.items),
        next_token: page.next,
    })
}

async fn list_for_parent(
    Request { app, cx }: Request,
    input: ListAccountsForParentRequest,
) -> Result<ListAccountsForParentResponse, Error> {
    let parent = Some(parent_id(&input.parent_id)?);
    let (limit, token) = (page_size(input.max_results), input.next_token.as_deref());
    let page = app
        .list_organization_accounts(&cx, parent, limit, token)
        .await?
        .map(account);
    Ok(ListAccountsForParentResponse {
        accounts: Some(page.items),
        next_token: page.next,
    })
}

async fn move_account(
    Request { app, cx }: Request,
    input: MoveAccountRequest,
) -> Result<Empty, Error> {
    let command = MoveAccount {
        account: account_id(&input.account_id)?,
        source: parent_id(&input.source_parent_id)?,
        destination: parent_id(&input.destination_parent_id)?,
    };
    app.move_account(&cx, command).await?;
    Ok(Empty)
}

async fn close(Request { app, cx }: Request, input: CloseAccountRequest) -> Result<Empty, Error> {
    let id = account_id(&input.account_id)?;
    app.close_account(&cx, id).await?;
    Ok(Empty)
}

async fn remove(
    Request { app, cx }: Request,
    input: RemoveAccountFromOrganizationRequest,
) -> Result<Empty, Error> {
    let id = account_id(&input.account_id)?;
    app.remove_account_from_organization(&cx, id).await?;
    Ok(Empty)
}

async fn leave(Request { app, cx }: Request, _input: Empty) -> Result<Empty, Error> {
    app.leave_organization(&cx).await?;
    Ok(Empty)
}

async fn create_gov_cloud(
    Request { app, cx }: Request,
    input: CreateGovCloudAccountRequest,
) -> Result<CreateGovCloudAccountResponse, Error> {
    match app
        .create_gov_cloud_account(&cx, &tags_in(input.tags))
        .await? {}
}

pub(super) fn account((member, arn): (Member, String)) -> Account {
    let account = member.account;
    let (state, status) = match account.state {
        organization::AccountState::PendingActivation => {
            (AccountState::PendingActivation, AccountStatus::Active)
        }
        organization::AccountState::Active => (AccountState::Active, AccountStatus::Active),
        organization::AccountState::Suspended => {
            (AccountState::Suspended, AccountStatus::Suspended)
        }
        organization::AccountState::PendingClosure => {
            (AccountState::PendingClosure, AccountStatus::PendingClosure)
        }
        organization::AccountState::Closed => (AccountState::Closed, AccountStatus::Suspended),
    };
    Account {
        id: Some(account.id.to_string()),
        arn: Some(arn),
        email: Some(account.email),
        name: Some(account.name),
        status: Some(status),
        state: Some(state),
        paths: Some(vec![member.path]),
        joined_method: Some(match account.joined_method {
            JoinedMethod::Invited => AccountJoinedMethod::Invited,
            JoinedMethod::Created => AccountJoinedMethod::Created,
        }),
        joined_timestamp: Some(account.joined_at),
    }
}

fn status(request: organization::CreateAccountRequest) -> CreateAccountStatus {
    let (state, account_id, failure_reason) = match request.state {
        organization::CreateAccountState::InProgress => {
            (CreateAccountState::InProgress, None, None)
        }
        organization::CreateAccountState::Succeeded(account) => (
            CreateAccountState::Succeeded,
            Some(account.to_string()),
            None,
        ),
        organization::CreateAccountState::Failed(failure) => {
            let reason = match failure {
                CreateAccountFailure::EmailAlreadyExists => {
                    CreateAccountFailureReason::EmailAlreadyExists
                }
            };
            (CreateAccountState::Failed, None, Some(reason))
        }
    };
    CreateAccountStatus {
        id: Some(request.id.to_string()),
        account_name: Some(request.account_name),
        state: Some(state),
        requested_timestamp: Some(request.requested_at),
        completed_timestamp: request.completed_at,
        account_id,
        gov_cloud_account_id: None,
        failure_reason,
    }
}
