//! Transfers of a responsibility between organizations.

use app::organizations::{InviteOrganization, TransferParticipant, TransferView};
use aws_organizations::operations as op;
use aws_organizations::shapes::{
    DescribeResponsibilityTransferRequest, DescribeResponsibilityTransferResponse,
    InviteOrganizationToTransferResponsibilityRequest,
    InviteOrganizationToTransferResponsibilityResponse, ListInboundResponsibilityTransfersRequest,
    ListInboundResponsibilityTransfersResponse, ListOutboundResponsibilityTransfersRequest,
    ListOutboundResponsibilityTransfersResponse, ResponsibilityTransfer,
    ResponsibilityTransferStatus, ResponsibilityTransferType,
    TerminateResponsibilityTransferRequest, TerminateResponsibilityTransferResponse,
    TransferParticipant as Participant, UpdateResponsibilityTransferRequest,
    UpdateResponsibilityTransferResponse,
};
use base::ResponsibilityTransferId;
use domain::Error;
use domain::organization::TransferDirection;

use super::handshakes::{handshake, invitee};
use super::{invalid_pattern, page_size, tags_in};
use crate::registry::{Request, ServiceRegistry};

pub(super) fn register(service: &mut ServiceRegistry<'_>) {
    service.add::<op::InviteOrganizationToTransferResponsibility, _, _>(invite);
    service.add::<op::DescribeResponsibilityTransfer, _, _>(describe);
    service.add::<op::ListInboundResponsibilityTransfers, _, _>(list_inbound);
    service.add::<op::ListOutboundResponsibilityTransfers, _, _>(list_outbound);
    service.add::<op::UpdateResponsibilityTransfer, _, _>(update);
    service.add::<op::TerminateResponsibilityTransfer, _, _>(terminate);
}

/// The type can only be `BILLING`, which is all that the model has.
async fn invite(
    Request { app, cx }: Request,
    input: InviteOrganizationToTransferResponsibilityRequest,
) -> Result<InviteOrganizationToTransferResponsibilityResponse, Error> {
    let command = InviteOrganization {
        target: invitee(input.target)?,
        notes: input.notes,
        name: input.source_name,
        start_at: input.start_timestamp,
        tags: tags_in(input.tags),
    };
    let made = app
        .invite_organization_to_transfer_responsibility(&cx, command)
        .await?;
    Ok(InviteOrganizationToTransferResponsibilityResponse {
        handshake: Some(handshake(made)),
    })
}

async fn describe(
    Request { app, cx }: Request,
    input: DescribeResponsibilityTransferRequest,
) -> Result<DescribeResponsibilityTransferResponse, Error> {
    let id = transfer_id(&input.id)?;
    let found = app.describe_responsibility_transfer(&cx, id).await?;
    Ok(DescribeResponsibilityTransferResponse {
        responsibility_transfer: Some(transfer(found)),
    })
}

async fn list_inbound(
    Request { app, cx }: Request,
    input: ListInboundResponsibilityTransfersRequest,
) -> Result<ListInboundResponsibilityTransfersResponse, Error> {
    let id = input.id.as_deref().map(transfer_id).transpose()?;
    let (limit, token) = (page_size(input.max_results), input.next_token.as_deref());
    let page = app
        .list_inbound_responsibility_transfers(&cx, id, limit, token)
        .await?
        .map(transfer);
    Ok(ListInboundResponsibilityTransfersResponse {
        responsibility_transfers: Some(page.items),
        next_token: page.next,
    })
}

async fn list_outbound(
    Request { app, cx }: Request,
    input: ListOutboundResponsibilityTransfersRequest,
) -> Result<ListOutboundResponsibilityTransfersResponse, Error> {
    let (limit, token) = (page_size(input.max_results), input.next_token.as_deref());
    let page = app
        .list_outbound_responsibility_transfers(&cx, limit, token)
        .await?
        .map(transfer);
    Ok(ListOutboundResponsibilityTransfersResponse {
        responsibility_transfers: Some(page.items),
        next_token: page.next,
    })
}

async fn update(
    Request { app, cx }: Request,
    input: UpdateResponsibilityTransferRequest,
) -> Result<UpdateResponsibilityTransferResponse, Error> {
    let id = transfer_id(&input.id)?;
    let updated = app
        .update_responsibility_transfer(&cx, id, input.name)
        .await?;
    Ok(UpdateResponsibilityTransferResponse {
        responsibility_transfer: Some(transfer(updated)),
    })
}

async fn terminate(
    Request { app, cx }: Request,
    input: TerminateResponsibilityTransferRequest,
) -> Result<TerminateResponsibilityTransferResponse, Error> {
    let id = transfer_id(&input.id)?;
    let withdrawn = app
        .terminate_responsibility_transfer(&cx, id, input.end_timestamp)
        .await?;
    Ok(TerminateResponsibilityTransferResponse {
        responsibility_transfer: Some(transfer(withdrawn)),
    })
}

fn transfer_id(text: &str) -> Result<ResponsibilityTransferId, Error> {
    ResponsibilityTransferId::parse(text).map_err(|_not_an_id| invalid_pattern())
}

fn transfer(view: TransferView) -> ResponsibilityTransfer {
    let found = view.transfer;
    ResponsibilityTransfer {
        arn: Some(view.arn),
        // AWS: only who pays sees it (Billing User Guide, updating transfers).
        name: (view.direction == TransferDirection::Inbound).then_some(found.name),
        id: Some(found.id.to_string()),
        r#type: Some(ResponsibilityTransferType::Billing),
        status: ResponsibilityTransferStatus::parse(found.status.as_str()),
        source: Some(participant(view.source)),
        target: Some(participant(view.target)),
        start_timestamp: Some(found.start_at),
        end_timestamp: found.end_at,
        active_handshake_id: Some(found.handshake.to_string()),
    }
}

fn participant(found: TransferParticipant) -> Participant {
    Participant {
        management_account_id: found.account.map(|account| account.to_string()),
        management_account_email: found.email,
    }
}
