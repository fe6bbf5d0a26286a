//! Requests of other accounts to act in an account for a while.

use app::iam::{CreateDelegationRequest, DelegationRequestDetails, Summary};
use aws_iam::operations as op;
use aws_iam::shapes::{
    AcceptDelegationRequestRequest, AssociateDelegationRequestRequest,
    CreateDelegationRequestRequest, CreateDelegationRequestResponse, DelegationPermission,
    DelegationRequest, GetDelegationRequestRequest, GetDelegationRequestResponse,
    GetHumanReadableSummaryRequest, GetHumanReadableSummaryResponse, ListDelegationRequestsRequest,
    ListDelegationRequestsResponse, PermissionCheckResultType, PermissionCheckStatusType,
    RejectDelegationRequestRequest, StateType, SummaryStateType, UpdateDelegationRequestRequest,
};
use base::AccountId;
use domain::Error;
use domain::iam::TokenSender;
use smithy::Empty;

use super::{page_request, refuse, unpack};
use crate::registry::{Request, ServiceRegistry};

pub(super) fn register(service: &mut ServiceRegistry<'_>) {
    service.add::<op::AcceptDelegationRequest, _, _>(accept);
    service.add::<op::AssociateDelegationRequest, _, _>(associate);
    service.add::<op::CreateDelegationRequest, _, _>(create);
    service.add::<op::GetDelegationRequest, _, _>(get);
    service.add::<op::GetHumanReadableSummary, _, _>(summarize);
    service.add::<op::ListDelegationRequests, _, _>(list);
    service.add::<op::RejectDelegationRequest, _, _>(reject);
    service.add::<op::UpdateDelegationRequest, _, _>(update);
}

/// DIFFERENCE: AWS answers a link to its console; there is no page for these requests here.
async fn create(
    Request { app, cx }: Request,
    input: CreateDelegationRequestRequest,
) -> Result<CreateDelegationRequestResponse, Error> {
    let invalid = |what: &str| Error::invalid(format!("The parameter {what} is not valid."));
    let parameters = input.permissions.parameters.unwrap_or_default();
    refuse("Permissions.Parameters", !parameters.is_empty())?;
    let owner_account = input.owner_account_id.as_deref().map(AccountId::parse);
    let command = CreateDelegationRequest {
        owner_account: owner_account
            .transpose()
            .map_err(|_not_an_id| invalid("OwnerAccountId"))?,
        description: input.description,
        template: input
            .permissions
            .policy_template_arn
            .ok_or_else(|| invalid("Permissions.PolicyTemplateArn"))?,
        message: input.request_message,
        workflow: input.requestor_workflow_id,
        redirect_url: input.redirect_url,
        channel: input.notification_channel,
        session_duration: u32::try_from(input.session_duration)
            .map_err(|_negative| invalid("SessionDuration"))?,
        sender: match input.only_send_by_owner {
            Some(true) => TokenSender::Owner,
            None | Some(false) => TokenSender::Anybody,
        },
    };
    let id = app.create_delegation_request(&cx, command).await?;
    Ok(CreateDelegationRequestResponse {
        console_deep_link: None,
        delegation_request_id: Some(id.to_string()),
    })
}

/// DIFFERENCE: whether the caller has the rights that are asked for is never looked into, and so
/// answered with `UNSURE`, which AWS does where it cannot tell.
async fn get(
    Request { app, cx }: Request,
    input: GetDelegationRequestRequest,
) -> Result<GetDelegationRequestResponse, Error> {
    let id = &input.delegation_request_id;
    let found = app.get_delegation_request(&cx, id).await?;
    let is_checked = input.delegation_permission_check == Some(true);
    Ok(GetDelegationRequestResponse {
        delegation_request: Some(shown(found)),
        permission_check_status: is_checked.then_some(PermissionCheckStatusType::Complete),
        permission_check_result: is_checked.then_some(PermissionCheckResultType::Unsure),
    })
}

async fn summarize(
    Request { app, cx }: Request,
    input: GetHumanReadableSummaryRequest,
) -> Result<GetHumanReadableSummaryResponse, Error> {
    let locale = input.locale.unwrap_or_else(|| "en".to_owned());
    let summary = app
        .summarize_delegation_request(&cx, &input.entity_arn, &locale)
        .await?;
    let (content, state) = match summary {
        Summary::English(text) => {
            let text = text.chars().take(SUMMARY).collect();
            (Some(text), SummaryStateType::Available)
        }
        Summary::NotSupported => (None, SummaryStateType::NotSupported),
    };
    Ok(GetHumanReadableSummaryResponse {
        summary_content: content,
        locale: Some(locale),
        summary_state: Some(state),
    })
}

/// The most that the model has a summary be.
const SUMMARY: usize = 10_000;

async fn list(
    Request { app, cx }: Request,
    input: ListDelegationRequestsRequest,
) -> Result<ListDelegationRequestsResponse, Error> {
    let page = page_request(input.max_items, input.marker.as_deref())?;
    let page = app
        .list_delegation_requests(&cx, input.owner_id, page)
        .await?;
    let (requests, is_truncated, marker) = unpack(page, shown);
    Ok(ListDelegationRequestsResponse {
        delegation_requests: Some(requests),
        marker,
        is_truncated,
    })
}

async fn associate(
    Request { app, cx }: Request,
    input: AssociateDelegationRequestRequest,
) -> Result<Empty, Error> {
    app.associate_delegation_request(&cx, &input.delegation_request_id)
        .await?;
    Ok(Empty)
}

async fn update(
    Request { app, cx }: Request,
    input: UpdateDelegationRequestRequest,
) -> Result<Empty, Error> {
    app.update_delegation_request(&cx, &input.delegation_request_id, input.notes)
        .await?;
    Ok(Empty)
}

async fn accept(
    Request { app, cx }: Request,
    input: AcceptDelegationRequestRequest,
) -> Result<Empty, Error> {
    app.accept_delegation_request(&cx, &input.delegation_request_id)
        .await?;
    Ok(Empty)
}

async fn reject(
    Request { app, cx }: Request,
    input: RejectDelegationRequestRequest,
) -> Result<Empty, Error> {
    app.reject_delegation_request(&cx, &input.delegation_request_id, input.notes)
        .await?;
    Ok(Empty)
}

fn shown(found: DelegationRequestDetails) -> DelegationRequest {
    let request = found.request;
    DelegationRequest {
        delegation_request_id: Some(request.id.to_string()),
        owner_account_id: request.owner_account.map(|account| account.to_string()),
        description: Some(request.description),
        request_message: request.message,
        permissions: Some(DelegationPermission {
            policy_template_arn: Some(request.template),
            parameters: None,
        }),
        permission_policy: Some(request.policy),
        role_permission_restriction_arns: None,
        owner_id: request.owner,
        approver_id: request.approver,
        state: StateType::parse(request.state.as_str()),
        expiration_time: Some(request.expires_at),
        requestor_id: Some(request.requestor.to_string()),
        // The model's longest.
        requestor_name: found
            .requestor_name
            .map(|name| name.chars().take(30).collect()),
        create_date: Some(request.created_at),
        session_duration: i32::try_from(request.session_duration).ok(),
        redirect_url: request.redirect_url,
        notes: request.notes,
        rejection_reason: request.rejection_reason,
        only_send_by_owner: Some(request.sender == TokenSender::Owner),
        updated_time: Some(request.updated_at),
    }
}
