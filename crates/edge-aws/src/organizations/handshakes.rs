//! Invitations and approvals.

use app::organizations::{HandshakeFilter, HandshakeView, InviteAccount};
use aws_organizations::operations as op;
use aws_organizations::shapes::{
    AcceptHandshakeRequest, AcceptHandshakeResponse, ActionType, CancelHandshakeRequest,
    CancelHandshakeResponse, DeclineHandshakeRequest, DeclineHandshakeResponse,
    DescribeHandshakeRequest, DescribeHandshakeResponse, EnableAllFeaturesRequest,
    EnableAllFeaturesResponse, Handshake, HandshakeParty, HandshakePartyType, HandshakeResource,
    HandshakeResourceType, HandshakeState, InviteAccountToOrganizationRequest,
    InviteAccountToOrganizationResponse, ListHandshakesForAccountRequest,
    ListHandshakesForAccountResponse, ListHandshakesForOrganizationRequest,
    ListHandshakesForOrganizationResponse,
};
use base::{AccountId, HandshakeId};
use domain::Error;
use domain::organization::{HandshakeAction, Invitee, ResponsibilityTransfer};

use super::{invalid_pattern, page_size, tags_in};
use crate::registry::{Request, ServiceRegistry};

pub(super) fn register(service: &mut ServiceRegistry<'_>) {
    service.add::<op::InviteAccountToOrganization, _, _>(invite);
    service.add::<op::EnableAllFeatures, _, _>(enable_all_features);
    service.add::<op::AcceptHandshake, _, _>(accept);
    service.add::<op::DeclineHandshake, _, _>(decline);
    service.add::<op::CancelHandshake, _, _>(cancel);
    service.add::<op::DescribeHandshake, _, _>(describe);
    service.add::<op::ListHandshakesForAccount, _, _>(list_for_account);
    service.add::<op::ListHandshakesForOrganization, _, _>(list_for_organization);
}

async fn invite(
    Request { app, cx }: Request,
    input: InviteAccountToOrganizationRequest,
) -> Result<InviteAccountToOrganizationResponse, Error> {
    let command = InviteAccount {
        target: invitee(input.target)?,
        notes: input.notes,
        tags: tags_in(input.tags),
    };
    let made = app.invite_account_to_organization(&cx, command).await?;
    Ok(InviteAccountToOrganizationResponse {
        handshake: Some(handshake(made)),
    })
}

async fn enable_all_features(
    Request { app, cx }: Request,
    _input: EnableAllFeaturesRequest,
) -> Result<EnableAllFeaturesResponse, Error> {
    let made = app.enable_all_features(&cx).await?;
    Ok(EnableAllFeaturesResponse {
        handshake: Some(handshake(made)),
    })
}

async fn accept(
    Request { app, cx }: Request,
    input: AcceptHandshakeRequest,
) -> Result<AcceptHandshakeResponse, Error> {
    let id = handshake_id(&input.handshake_id)?;
    let accepted = app.accept_handshake(&cx, id).await?;
    Ok(AcceptHandshakeResponse {
        handshake: Some(handshake(accepted)),
    })
}

async fn decline(
    Request { app, cx }: Request,
    input: DeclineHandshakeRequest,
) -> Result<DeclineHandshakeResponse, Error> {
    let id = handshake_id(&input.handshake_id)?;
    let declined = app.decline_handshake(&cx, id).await?;
    Ok(DeclineHandshakeResponse {
        handshake: Some(handshake(declined)),
    })
}

async fn cancel(
    Request { app, cx }: Request,
    input: CancelHandshakeRequest,
) -> Result<CancelHandshakeResponse, Error> {
    let id = handshake_id(&input.handshake_id)?;
    let cancelled = app.cancel_handshake(&cx, id).await?;
    Ok(CancelHandshakeResponse {
        handshake: Some(handshake(cancelled)),
    })
}

async fn describe(
    Request { app, cx }: Request,
    input: DescribeHandshakeRequest,
) -> Result<DescribeHandshakeResponse, Error> {
    let id = handshake_id(&input.handshake_id)?;
    let found = app.describe_handshake(&cx, id).await?;
    Ok(DescribeHandshakeResponse {
        handshake: Some(handshake(found)),
    })
}

async fn list_for_account(
    Request { app, cx }: Request,
    input: ListHandshakesForAccountRequest,
) -> Result<ListHandshakesForAccountResponse, Error> {
    let filter = filter(input.filter)?;
    let (limit, token) = (page_size(input.max_results), input.next_token.as_deref());
    let page = app
        .list_handshakes_for_account(&cx, filter, limit, token)
        .await?
        .map(handshake);
    Ok(ListHandshakesForAccountResponse {
        handshakes: Some(page.items),
        next_token: page.next,
    })
}

async fn list_for_organization(
    Request { app, cx }: Request,
    input: ListHandshakesForOrganizationRequest,
) -> Result<ListHandshakesForOrganizationResponse, Error> {
    let filter = filter(input.filter)?;
    let (limit, token) = (page_size(input.max_results), input.next_token.as_deref());
    let page = app
        .list_handshakes_for_organization(&cx, filter, limit, token)
        .await?
        .map(handshake);
    Ok(ListHandshakesForOrganizationResponse {
        handshakes: Some(page.items),
        next_token: page.next,
    })
}

pub(super) fn invitee(party: HandshakeParty) -> Result<Invitee, Error> {
    match party.r#type {
        HandshakePartyType::Account => {
            let id = AccountId::parse(&party.id).map_err(|_not_an_id| Error::Constraint {
                reason: "INVALID_PATTERN_TARGET_ID",
                message: "You provided a value that does not match the required pattern."
                    .to_owned(),
            })?;
            Ok(Invitee::Account(id))
        }
        HandshakePartyType::Email if is_email(&party.id) => Ok(Invitee::Email(party.id)),
        HandshakePartyType::Email => Err(Error::Constraint {
            reason: "INVALID_EMAIL_ADDRESS_TARGET",
            message: "You specified an invalid email address for the invited account owner."
                .to_owned(),
        }),
        HandshakePartyType::Organization => Err(Error::Constraint {
            reason: "INVALID_PARTY_TYPE_TARGET",
            message: "You specified the wrong type of entity (account, organization, or email) as \
                      a party."
                .to_owned(),
        }),
    }
}

/// As the model has it of accounts: something before one `@`, and a dot in what follows.
fn is_email(text: &str) -> bool {
    let plain =
        |part: &str| !part.is_empty() && !part.contains(|c: char| c.is_whitespace() || c == '@');
    (6..=64).contains(&text.chars().count())
        && text.split_once('@').is_some_and(|(name, host)| {
            let parts = host.rsplit_once('.');
            plain(name) && parts.is_some_and(|(host, top)| plain(host) && plain(top))
        })
}

fn filter(
    wire: Option<aws_organizations::shapes::HandshakeFilter>,
) -> Result<HandshakeFilter, Error> {
    let Some(wire) = wire else {
        return Ok(HandshakeFilter::default());
    };
    if wire.action_type.is_some() && wire.parent_handshake_id.is_some() {
        return Err(Error::Constraint {
            reason: "MAX_LIMIT_EXCEEDED_FILTER",
            message: "You can specify only one filter parameter for the operation.".to_owned(),
        });
    }
    let action = match wire.action_type {
        None => None,
        // There are no handshakes for the one other action of the model.
        Some(action) => {
            Some(
                HandshakeAction::parse(action.as_str()).ok_or_else(|| Error::Constraint {
                    reason: "INVALID_ENUM",
                    message: format!("There are no handshakes for {}.", action.as_str()),
                })?,
            )
        }
    };
    let parent = wire.parent_handshake_id.as_deref().map(handshake_id);
    Ok(HandshakeFilter {
        action,
        parent: parent.transpose()?,
    })
}

fn handshake_id(text: &str) -> Result<HandshakeId, Error> {
    HandshakeId::parse(text).map_err(|_not_an_id| invalid_pattern())
}

pub(super) fn handshake(view: HandshakeView) -> Handshake {
    let (parties, resources) = (parties(&view), resources(&view));
    let found = view.handshake;
    Handshake {
        id: Some(found.id.to_string()),
        arn: Some(view.arn),
        parties: Some(parties),
        state: HandshakeState::parse(found.state.as_str()),
        requested_timestamp: Some(found.requested_at),
        expiration_timestamp: Some(found.expires_at),
        action: ActionType::parse(found.action.as_str()),
        resources: Some(resources),
    }
}

fn parties(view: &HandshakeView) -> Vec<HandshakeParty> {
    let party = |r#type, id: String| HandshakeParty { id, r#type };
    let organization = view.organization.id.to_string();
    let mut parties = vec![party(HandshakePartyType::Organization, organization)];
    if let Some(account) = &view.handshake.account {
        parties.push(party(HandshakePartyType::Account, account.to_string()));
    }
    if let Some(email) = &view.handshake.email {
        parties.push(party(HandshakePartyType::Email, email.clone()));
    }
    parties
}

/// As in AWS's examples of each operation.
fn resources(view: &HandshakeView) -> Vec<HandshakeResource> {
    let (organization, asked) = (&view.organization, &view.handshake);
    if let Some(transfer) = &view.transfer {
        return transfer_resources(view, transfer);
    }
    let mut about = resource(
        HandshakeResourceType::Organization,
        organization.id.as_str(),
    );
    if asked.action == HandshakeAction::Invite {
        about.resources = Some(vec![
            resource(
                HandshakeResourceType::MasterEmail,
                &organization.management_email,
            ),
            resource(HandshakeResourceType::MasterName, &view.management_name),
            resource(
                HandshakeResourceType::OrganizationFeatureSet,
                organization.feature_set.as_str(),
            ),
        ]);
    }
    let mut resources = vec![about];
    resources.extend(asked_of(asked));
    if let Some(parent) = &asked.parent {
        resources.push(resource(
            HandshakeResourceType::ParentHandshake,
            parent.as_str(),
        ));
    }
    resources
}

/// What an invitation to a transfer is about.
// AWS: the types are those of the model; how they are nested is unconfirmed.
fn transfer_resources(
    view: &HandshakeView,
    transfer: &ResponsibilityTransfer,
) -> Vec<HandshakeResource> {
    let organization = &view.organization;
    let start = transfer.start_at.iso8601();
    let manager = organization.management_account.as_str();
    let mut about = resource(
        HandshakeResourceType::ResponsibilityTransfer,
        transfer.id.as_str(),
    );
    about.resources = Some(vec![
        resource(HandshakeResourceType::TransferType, "BILLING"),
        resource(HandshakeResourceType::TransferStartTimestamp, &start),
    ]);
    let mut by = resource(
        HandshakeResourceType::Organization,
        organization.id.as_str(),
    );
    by.resources = Some(vec![
        resource(HandshakeResourceType::ManagementAccount, manager),
        resource(
            HandshakeResourceType::ManagementEmail,
            &organization.management_email,
        ),
        resource(HandshakeResourceType::ManagementName, &view.management_name),
    ]);
    let mut resources = vec![about, by];
    resources.extend(asked_of(&view.handshake));
    resources
}

/// Who is asked, and what the person who asks wrote.
fn asked_of(asked: &domain::organization::Handshake) -> Vec<HandshakeResource> {
    let account = asked.account.as_ref().map(AccountId::as_str);
    [
        (HandshakeResourceType::Account, account),
        (HandshakeResourceType::Email, asked.email.as_deref()),
        (HandshakeResourceType::Notes, asked.notes.as_deref()),
    ]
    .into_iter()
    .filter_map(|(kind, value)| value.map(|value| resource(kind, value)))
    .collect()
}

fn resource(kind: HandshakeResourceType, value: &str) -> HandshakeResource {
    HandshakeResource {
        value: Some(value.to_owned()),
        r#type: Some(kind),
        resources: None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_has_one_at_and_a_dot_after_it() {
        for (text, expected) in [
            ("root@example.com", true),
            ("a@b.co", true),
            ("a@b.c", false),
            ("root@example", false),
            ("ro ot@example.com", false),
            ("root@exa@mple.com", false),
            ("@example.com", false),
        ] {
            assert_eq!(is_email(text), expected, "{text}");
        }
    }
}
