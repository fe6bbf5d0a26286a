//! Transfers of a responsibility: who pays for an organization. Nothing here is paid for; what is
//! agreed on, and from when until when, is kept and shown as AWS does.

use base::{AccountId, Page, ResponsibilityTransferId, Timestamp};
use db::Tx;
use domain::organization::{
    FeatureSet, Handshake, HandshakeAction, INVITATION, Invitee, MAX_INBOUND_TRANSFERS,
    MAX_TRANSFER_CHAIN, Organization, ResponsibilityTransfer, Tag, TaggedId, TransferDirection,
    TransferStatus, check_tags, check_transfer_start, end_of_transfer, handshake_refused,
    transfer_deadline, transfer_not_found,
};
use domain::quota::Quota;
use domain::{Error, Permit};

use super::ask::{About, Ask};
use super::handshakes::{HandshakeView, check_is_new, view};
use super::page;
use crate::{App, Cx, Failure};

/// Whom to offer to pay for.
#[derive(Debug, Clone)]
pub struct InviteOrganization {
    /// The other organization's management account.
    pub target: Invitee,
    /// What the invitation says.
    pub notes: Option<String>,
    /// What the transfer is called by who pays.
    pub name: String,
    /// When it is to begin.
    pub start_at: Timestamp,
    /// The transfer's tags.
    pub tags: Vec<Tag>,
}

/// A transfer as one side of it sees it.
#[derive(Debug, Clone)]
pub struct TransferView {
    /// The transfer, in the status that it is in at the moment.
    pub transfer: ResponsibilityTransfer,
    /// Which side this is.
    pub direction: TransferDirection,
    /// The transfer's ARN on this side.
    pub arn: String,
    /// Who is paid for.
    pub source: TransferParticipant,
    /// Who pays.
    pub target: TransferParticipant,
}

/// A management account.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TransferParticipant {
    /// Its number, where it is known.
    pub account: Option<AccountId>,
    /// Its e-mail address, where it is known.
    pub email: Option<String>,
}

impl App {
    /// `InviteOrganizationToTransferResponsibility`: offers another organization's management
    /// account to pay for its organization.
    pub async fn invite_organization_to_transfer_responsibility(
        &self,
        cx: &Cx,
        command: InviteOrganization,
    ) -> Result<HandshakeView, Error> {
        let action = "organizations:InviteOrganizationToTransferResponsibility";
        let mut ask = Ask::management(action)
            .of_transfers(TransferDirection::Inbound)
            .setting(&command.tags);
        if let Invitee::Account(account) = &command.target {
            ask = ask.on(account);
        }
        let (organization, permit) = self.manage(cx, ask).await?;
        check_tags(
            [],
            &command.tags,
            self.quotas().size(Quota::OrganizationTags),
        )?;
        let now = cx.now();
        check_transfer_start(command.start_at, now)?;
        let (account, email) = match command.target {
            Invitee::Account(account) => (Some(account), None),
            Invitee::Email(email) => (None, Some(email)),
        };
        let action = HandshakeAction::TransferResponsibility;
        let handshake = Handshake {
            notes: command.notes,
            account: account.clone(),
            email: email.clone(),
            expires_at: transfer_deadline(command.start_at, now),
            ..self.handshake(cx, &organization, action, INVITATION)
        };
        let transfer = ResponsibilityTransfer {
            id: ResponsibilityTransferId::generate(self.entropy()),
            name: command.name,
            status: TransferStatus::Requested,
            target: organization.id.clone(),
            source: None,
            source_account: account,
            source_email: email,
            handshake: handshake.id.clone(),
            expires_at: handshake.expires_at,
            start_at: command.start_at,
            end_at: None,
        };
        let tags = command.tags;
        self.change(cx, permit, "invite_organization", move |tx, permit| {
            check_offer(tx, &organization, &handshake, now)?;
            store::organizations::handshakes::insert(tx, permit, &handshake)?;
            store::organizations::transfers::insert(tx, permit, &transfer)?;
            let tagged = TaggedId::Transfer(transfer.id.clone());
            store::organizations::tags::put(tx, permit, &organization.id, &tagged, &tags)?;
            view(tx, handshake.clone(), now)
        })
        .await
    }

    /// `DescribeResponsibilityTransfer`, from whichever side.
    pub async fn describe_responsibility_transfer(
        &self,
        cx: &Cx,
        id: ResponsibilityTransferId,
    ) -> Result<TransferView, Error> {
        let ask = Ask::management("organizations:DescribeResponsibilityTransfer")
            .on(About::Transfer(id.clone()));
        let (organization, _) = self.manage(cx, ask).await?;
        let now = cx.now();
        self.read("describe_responsibility_transfer", move |tx| {
            let (transfer, direction) = get_own_transfer(tx, &organization, &id)?;
            shown(tx, &organization, transfer, direction, now)
        })
        .await
    }

    /// `ListInboundResponsibilityTransfers`: a page of the transfers to the caller's organization;
    /// with the id of one, of those to the organization that it is from, which come along with it.
    // AWS: what the id is for is unconfirmed; transfers are inherited (Billing User Guide).
    pub async fn list_inbound_responsibility_transfers(
        &self,
        cx: &Cx,
        through: Option<ResponsibilityTransferId>,
        limit: u32,
        token: Option<&str>,
    ) -> Result<Page<TransferView>, Error> {
        let ask = Ask::management("organizations:ListInboundResponsibilityTransfers")
            .of_transfers(TransferDirection::Inbound);
        let (organization, _) = self.manage(cx, ask).await?;
        let (page, now) = (page(limit, token)?, cx.now());
        self.read("list_inbound_responsibility_transfers", move |tx| {
            let owner = match &through {
                None => Some(organization.clone()),
                Some(id) => paid_for(tx, &organization, id, now)?,
            };
            let Some(owner) = owner else {
                return Ok(Page {
                    items: Vec::new(),
                    next: None,
                });
            };
            let (after, probe) = (page.after_or_empty(), page.probe());
            let list = store::organizations::transfers::list_inbound;
            let found = list(tx, &owner.id, after, probe)?;
            let found = Page::from_probe(found, &page, |last| last.id.to_string());
            views(tx, &owner, found, TransferDirection::Inbound, now)
        })
        .await
    }

    /// `ListOutboundResponsibilityTransfers`: a page of the transfers from the caller's
    /// organization, and of the offers of such.
    pub async fn list_outbound_responsibility_transfers(
        &self,
        cx: &Cx,
        limit: u32,
        token: Option<&str>,
    ) -> Result<Page<TransferView>, Error> {
        let ask = Ask::management("organizations:ListOutboundResponsibilityTransfers")
            .of_transfers(TransferDirection::Outbound);
        let (organization, _) = self.manage(cx, ask).await?;
        let (page, now) = (page(limit, token)?, cx.now());
        self.read("list_outbound_responsibility_transfers", move |tx| {
            let (account, email) = (
                &organization.management_account,
                &organization.management_email,
            );
            let (after, probe) = (page.after_or_empty(), page.probe());
            let list = store::organizations::transfers::list_outbound;
            let found = list(tx, account, email, after, probe)?;
            let found = Page::from_probe(found, &page, |last| last.id.to_string());
            let own = found.items.into_iter();
            let found = Page {
                items: own.filter(|found| is_from(found, &organization)).collect(),
                next: found.next,
            };
            views(tx, &organization, found, TransferDirection::Outbound, now)
        })
        .await
    }

    /// `UpdateResponsibilityTransfer`: gives a transfer another name, for the one who pays, who
    /// alone sees it.
    pub async fn update_responsibility_transfer(
        &self,
        cx: &Cx,
        id: ResponsibilityTransferId,
        name: String,
    ) -> Result<TransferView, Error> {
        let ask = Ask::management("organizations:UpdateResponsibilityTransfer")
            .on(About::Transfer(id.clone()));
        let change = "update_responsibility_transfer";
        let (organization, permit) = self.manage(cx, ask).await?;
        let now = cx.now();
        self.change(cx, permit, change, move |tx, permit| {
            let (mut transfer, direction) = get_own_transfer(tx, &organization, &id)?;
            if direction == TransferDirection::Outbound {
                // AWS: the answer to who is paid for is unconfirmed.
                return Err(transfer_not_found(&id).into());
            }
            transfer.check_can_rename(now)?;
            transfer.name.clone_from(&name);
            store::organizations::transfers::update(tx, permit, &transfer)?;
            shown(tx, &organization, transfer, direction, now)
        })
        .await
    }

    /// `TerminateResponsibilityTransfer`: withdraws from a transfer, from whichever side; it ends
    /// with a month.
    pub async fn terminate_responsibility_transfer(
        &self,
        cx: &Cx,
        id: ResponsibilityTransferId,
        end_at: Option<Timestamp>,
    ) -> Result<TransferView, Error> {
        let ask = Ask::management("organizations:TerminateResponsibilityTransfer")
            .on(About::Transfer(id.clone()));
        let change = "terminate_responsibility_transfer";
        let (organization, permit) = self.manage(cx, ask).await?;
        let now = cx.now();
        self.change(cx, permit, change, move |tx, permit| {
            let (mut transfer, direction) = get_own_transfer(tx, &organization, &id)?;
            transfer.check_can_withdraw(now)?;
            transfer.end_at = Some(end_of_transfer(end_at, now)?);
            transfer.status = TransferStatus::Withdrawn;
            store::organizations::transfers::update(tx, permit, &transfer)?;
            shown(tx, &organization, transfer, direction, now)
        })
        .await
    }
}

/// The transfer of this id, where it is to or from the organization, and which.
pub(super) fn find_own_transfer(
    tx: &mut Tx<'_>,
    organization: &Organization,
    id: &ResponsibilityTransferId,
) -> Result<Option<(ResponsibilityTransfer, TransferDirection)>, Failure> {
    let Some(transfer) = store::organizations::transfers::find(tx, id)? else {
        return Ok(None);
    };
    Ok(if transfer.target == organization.id {
        Some((transfer, TransferDirection::Inbound))
    } else if is_from(&transfer, organization) {
        Some((transfer, TransferDirection::Outbound))
    } else {
        None
    })
}

/// Lets a transfer begin: its invitation is accepted by `account`.
pub(super) fn accept(
    tx: &mut Tx<'_>,
    permit: &Permit,
    target: &Organization,
    handshake: &Handshake,
    account: &AccountId,
) -> Result<(), Failure> {
    let Some(mut transfer) = store::organizations::transfers::find_of_handshake(tx, &handshake.id)?
    else {
        return Err(Error::internal("a handshake without its transfer").into());
    };
    let source = managed_by(tx, account)?.ok_or_else(not_a_manager)?;
    if source.id == target.id {
        return Err(own_organization().into());
    }
    check_all_features(&source)?;
    for other in store::organizations::transfers::list_of_source(tx, &source.id)? {
        // AWS: one at a time. That another may begin when the first has ended is unconfirmed.
        if other.stands_at(transfer.start_at) {
            return Err(constraint(
                "RESPONSIBILITY_TRANSFER_MAX_OUTBOUND_QUOTA_VIOLATION",
                "You have exceeded your outbound transfers limit.",
            )
            .into());
        }
    }
    check_chain(tx, target, &source, transfer.start_at)?;
    transfer.status = TransferStatus::Accepted;
    transfer.source = Some(source.id);
    transfer.source_account = Some(source.management_account);
    transfer.source_email = Some(source.management_email);
    store::organizations::transfers::update(tx, permit, &transfer)?;
    Ok(())
}

/// Lets a transfer end with the invitation to it, where the handshake is one.
pub(super) fn settle(
    tx: &mut Tx<'_>,
    permit: &Permit,
    handshake: &Handshake,
) -> Result<(), Failure> {
    let found = store::organizations::transfers::find_of_handshake(tx, &handshake.id)?;
    if let Some(mut transfer) = found {
        transfer.status = handshake.state.into();
        store::organizations::transfers::update(tx, permit, &transfer)?;
    }
    Ok(())
}

/// Refuses to delete an organization that pays, is paid for, or has offered to pay.
pub(super) fn check_none_stand(
    tx: &mut Tx<'_>,
    organization: &Organization,
    now: Timestamp,
) -> Result<(), Failure> {
    let id = &organization.id;
    let from = store::organizations::transfers::list_of_source(tx, id)?;
    if from.iter().any(|transfer| transfer.stands_at(now))
        || store::organizations::transfers::count_inbound(tx, id, now)? > 0
    {
        return Err(constraint(
            "ACTIVE_RESPONSIBILITY_TRANSFER_PROCESS",
            "You cannot delete organization due to an ongoing responsibility transfer process. \
             For example, a pending invitation or an in-progress transfer. To delete the \
             organization, you must resolve the current transfer process.",
        )
        .into());
    }
    Ok(())
}

/// Whether an organization may send this invitation.
fn check_offer(
    tx: &mut Tx<'_>,
    organization: &Organization,
    handshake: &Handshake,
    now: Timestamp,
) -> Result<(), Failure> {
    check_all_features(organization)?;
    let own_email = organization.management_email.to_lowercase();
    let names_itself = handshake.account.as_ref() == Some(&organization.management_account)
        || handshake
            .email
            .as_ref()
            .is_some_and(|email| email.to_lowercase() == own_email);
    if names_itself {
        return Err(own_organization().into());
    }
    if let Some(account) = &handshake.account {
        let source = managed_by(tx, account)?.ok_or_else(not_a_manager)?;
        let theirs = store::organizations::transfers::list_of_source(tx, &source.id)?;
        let is_ours = |transfer: &ResponsibilityTransfer| {
            transfer.target == organization.id && transfer.status == TransferStatus::Accepted
        };
        if theirs.iter().any(is_ours) {
            return Err(handshake_refused(
                "handshake:RESPONSIBILITY_TRANSFER_ALREADY_EXISTS",
                "You cannot perform this operation with the current transfer.",
            )
            .into());
        }
    }
    check_is_new(tx, handshake, now)?;
    let id = &organization.id;
    if store::organizations::transfers::count_inbound(tx, id, now)? >= MAX_INBOUND_TRANSFERS {
        return Err(constraint(
            "RESPONSIBILITY_TRANSFER_MAX_INBOUND_QUOTA_VIOLATION",
            "You have exceeded your inbound transfers limit.",
        )
        .into());
    }
    Ok(())
}

/// Refuses a chain of organizations that would be too long, or that would close to a ring.
fn check_chain(
    tx: &mut Tx<'_>,
    target: &Organization,
    source: &Organization,
    at: Timestamp,
) -> Result<(), Failure> {
    let mut payer = Some(target.id.clone());
    for _link in 0..MAX_TRANSFER_CHAIN {
        let Some(id) = payer else {
            return Ok(());
        };
        if id == source.id {
            break;
        }
        let onwards = store::organizations::transfers::list_of_source(tx, &id)?;
        let mut onwards = onwards.into_iter();
        payer = onwards
            .find(|transfer| transfer.stands_at(at))
            .map(|transfer| transfer.target);
    }
    Err(constraint(
        "RESPONSIBILITY_TRANSFER_MAX_LEVEL_VIOLATION",
        "You have exceeded the maximum length of your transfer chain.",
    )
    .into())
}

/// The organization that an inbound transfer is from, once it has accepted and until it ends.
fn paid_for(
    tx: &mut Tx<'_>,
    organization: &Organization,
    id: &ResponsibilityTransferId,
    now: Timestamp,
) -> Result<Option<Organization>, Failure> {
    let (transfer, direction) = get_own_transfer(tx, organization, id)?;
    if direction == TransferDirection::Outbound {
        return Err(transfer_not_found(id).into());
    }
    match &transfer.source {
        Some(source) if transfer.stands_at(now) => {
            Ok(store::organizations::find_organization(tx, source)?)
        }
        _ => Ok(None),
    }
}

fn get_own_transfer(
    tx: &mut Tx<'_>,
    organization: &Organization,
    id: &ResponsibilityTransferId,
) -> Result<(ResponsibilityTransfer, TransferDirection), Failure> {
    let found = find_own_transfer(tx, organization, id)?;
    Ok(found.ok_or_else(|| transfer_not_found(id))?)
}

/// Whether a transfer is from the organization, or offered to its management account.
fn is_from(transfer: &ResponsibilityTransfer, organization: &Organization) -> bool {
    if let Some(source) = &transfer.source {
        return *source == organization.id;
    }
    let by_email = transfer
        .source_email
        .as_ref()
        .is_some_and(|email| email.to_lowercase() == organization.management_email.to_lowercase());
    transfer.source_account.as_ref() == Some(&organization.management_account) || by_email
}

/// The organization whose management account this is.
fn managed_by(tx: &mut Tx<'_>, account: &AccountId) -> Result<Option<Organization>, Failure> {
    let found = store::organizations::find_organization_of_account(tx, account)?;
    Ok(found.filter(|found| found.management_account == *account))
}

fn views(
    tx: &mut Tx<'_>,
    organization: &Organization,
    page: Page<ResponsibilityTransfer>,
    direction: TransferDirection,
    now: Timestamp,
) -> Result<Page<TransferView>, Failure> {
    let items = page.items.into_iter();
    let items = items.map(|transfer| shown(tx, organization, transfer, direction, now));
    Ok(Page {
        items: items.collect::<Result<_, _>>()?,
        next: page.next,
    })
}

fn shown(
    tx: &mut Tx<'_>,
    organization: &Organization,
    mut transfer: ResponsibilityTransfer,
    direction: TransferDirection,
    now: Timestamp,
) -> Result<TransferView, Failure> {
    transfer.status = transfer.status_at(now);
    let target = store::organizations::find_organization(tx, &transfer.target)?;
    let target = target.map(|target| TransferParticipant {
        account: Some(target.management_account),
        email: Some(target.management_email),
    });
    Ok(TransferView {
        arn: transfer.arn(organization, direction),
        direction,
        source: TransferParticipant {
            account: transfer.source_account.clone(),
            email: transfer.source_email.clone(),
        },
        target: target.unwrap_or_default(),
        transfer,
    })
}

// AWS: Billing User Guide, best practices: both organizations have all features.
fn check_all_features(organization: &Organization) -> Result<(), Error> {
    if organization.feature_set == FeatureSet::All {
        return Ok(());
    }
    Err(constraint(
        "ORGANIZATION_NOT_IN_ALL_FEATURES_MODE",
        "An organization that supports only consolidated billing features can't perform this \
         operation.",
    ))
}

/// AWS: only management accounts are invited; which reason it has for others is unconfirmed.
fn not_a_manager() -> Error {
    handshake_refused(
        "handshake:TARGET_ACCOUNT_VALIDATION_FAILURE",
        "Billing transfer is not available for your account. Contact your billing administrator \
         or Amazon Web Services Support for assistance.",
    )
}

fn own_organization() -> Error {
    handshake_refused(
        "handshake:SOURCE_AND_TARGET_CANNOT_MATCH",
        "An account can't accept a transfer invitation if it is both the sender and recipient of \
         the invitation.",
    )
}

fn constraint(reason: &'static str, message: &str) -> Error {
    Error::Constraint {
        reason,
        message: message.to_owned(),
    }
}
