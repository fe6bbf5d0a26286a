//! The approval of all features by the members of an organization for consolidated billing.

use base::{Entropy, HandshakeId, Page, Timestamp};
use db::Tx;
use domain::organization::{
    APPROVAL, FeatureSet, Handshake, HandshakeAction, HandshakeState, JoinedMethod, Organization,
    handshake_refused,
};
use domain::{Error, Permit};

use super::ask::Ask;
use super::handshakes::{HandshakeView, view};
use crate::{App, Cx, Failure};

impl App {
    /// `EnableAllFeatures`: every member that was invited must approve, and then the management
    /// account must accept what this answers.
    pub async fn enable_all_features(&self, cx: &Cx) -> Result<HandshakeView, Error> {
        let ask = Ask::management("organizations:EnableAllFeatures");
        let (organization, permit) = self.manage(cx, ask).await?;
        let handshake = Handshake {
            state: HandshakeState::Requested,
            ..self.handshake(
                cx,
                &organization,
                HandshakeAction::EnableAllFeatures,
                APPROVAL,
            )
        };
        let (entropy, now) = (self.shared_entropy(), cx.now());
        self.change(cx, permit, "enable_all_features", move |tx, permit| {
            if organization.feature_set == FeatureSet::All {
                return Err(handshake_refused(
                    "handshake:ORGANIZATION_ALREADY_HAS_ALL_FEATURES",
                    "The handshake request is invalid because the organization has already \
                     enabled all features.",
                )
                .into());
            }
            if pending_migration(tx, &organization, now)?.is_some() {
                return Err(handshake_refused(
                    "handshake:ORGANIZATION_IS_ALREADY_PENDING_ALL_FEATURES_MIGRATION",
                    "The organization is already in the process of enabling all features.",
                )
                .into());
            }
            store::organizations::handshakes::insert(tx, permit, &handshake)?;
            ask_members(tx, permit, &organization, &handshake, &*entropy)?;
            settle_approvals(tx, permit, &organization, now)?;
            let stored = store::organizations::handshakes::find(tx, &handshake.id, now)?;
            view(tx, stored.unwrap_or_else(|| handshake.clone()), now)
        })
        .await
    }
}

/// Asks every member that was invited to approve all features; those that were made in the
/// organization need not be asked.
fn ask_members(
    tx: &mut Tx<'_>,
    permit: &Permit,
    organization: &Organization,
    whole: &Handshake,
    entropy: &dyn Entropy,
) -> Result<(), Failure> {
    let mut page = base::PageRequest::first(500);
    loop {
        let members = store::organizations::list_members(tx, organization, &page)?;
        let members = Page::from_probe(members, &page, |last| last.account.id.to_string());
        for member in &members.items {
            let account = &member.account;
            page.after = Some(account.id.to_string());
            if account.joined_method != JoinedMethod::Invited
                || account.id == organization.management_account
                || !account.is_open()
            {
                continue;
            }
            let part = Handshake {
                id: HandshakeId::generate(entropy),
                action: HandshakeAction::ApproveAllFeatures,
                state: HandshakeState::Open,
                account: Some(account.id.clone()),
                parent: Some(whole.id.clone()),
                ..whole.clone()
            };
            store::organizations::handshakes::insert(tx, permit, &part)?;
        }
        if members.next.is_none() {
            return Ok(());
        }
    }
}

/// Opens the handshake about all features to the management account once nobody who is still a
/// member has to approve.
pub(super) fn settle_approvals(
    tx: &mut Tx<'_>,
    permit: &Permit,
    organization: &Organization,
    now: Timestamp,
) -> Result<(), Failure> {
    let Some(mut whole) = pending_migration(tx, organization, now)? else {
        return Ok(());
    };
    if whole.state != HandshakeState::Requested {
        return Ok(());
    }
    for part in store::organizations::handshakes::list_of_parent(tx, &whole.id)? {
        if part.state == HandshakeState::Accepted {
            continue;
        }
        if let Some(account) = &part.account
            && store::organizations::find_member(tx, organization, account)?.is_some()
        {
            return Ok(());
        }
    }
    whole.state = HandshakeState::Open;
    store::organizations::handshakes::update_state(tx, permit, &whole, now)?;
    Ok(())
}

/// The handshake by which the organization is about to get all features.
pub(super) fn pending_migration(
    tx: &mut Tx<'_>,
    organization: &Organization,
    now: Timestamp,
) -> Result<Option<Handshake>, Failure> {
    let all = store::organizations::handshakes::list_of_action(
        tx,
        &organization.id,
        HandshakeAction::EnableAllFeatures,
        now.minus(APPROVAL),
    )?;
    let is_pending = |handshake: &Handshake| {
        matches!(
            handshake.state_at(now),
            HandshakeState::Requested | HandshakeState::Open
        )
    };
    Ok(all.into_iter().find(is_pending))
}
