//! Handshakes: invitations, and the answers to them and to other handshakes.

use base::{AccountId, Duration, HandshakeId, Page, Timestamp};
use db::Tx;
use domain::organization::{
    AccountState, Handshake, HandshakeAction, HandshakeState, IDENTITY_CENTER, INVITATION, Invitee,
    JoinedMethod, Organization, ParentId, ResponsibilityTransfer, Tag, TaggedId, check_tags,
    handshake_not_found, handshake_refused,
};
use domain::quota::{Quota, Quotas};
use domain::{Error, Kind, Permit};

use super::all_features::{pending_migration, settle_approvals};
use super::ask::{About, Ask};
use super::transfers;
use super::{calling_account, page, standing_alone};
use crate::assignments::covering::{account_changed, organization_changed};
use crate::authorize::Access;
use crate::iam::ensure_own_roles;
use crate::{App, Cx, Failure};

/// Whom to invite.
#[derive(Debug, Clone)]
pub struct InviteAccount {
    /// The account.
    pub target: Invitee,
    /// What the invitation says.
    pub notes: Option<String>,
    /// The tags that the account is to have when it has joined.
    pub tags: Vec<Tag>,
}

/// Which handshakes to list; all where neither is named.
#[derive(Debug, Clone, Default)]
pub struct HandshakeFilter {
    /// Those for an action.
    pub action: Option<HandshakeAction>,
    /// The parts of another.
    pub parent: Option<HandshakeId>,
}

/// A handshake as it is shown.
#[derive(Debug, Clone)]
pub struct HandshakeView {
    /// The handshake, in the state that it is in at the moment.
    pub handshake: Handshake,
    /// The organization that asks.
    pub organization: Organization,
    /// What its management account is called.
    pub management_name: String,
    /// The handshake's ARN.
    pub arn: String,
    /// The transfer that it invites to.
    pub transfer: Option<ResponsibilityTransfer>,
}

impl App {
    /// `InviteAccountToOrganization`.
    pub async fn invite_account_to_organization(
        &self,
        cx: &Cx,
        command: InviteAccount,
    ) -> Result<HandshakeView, Error> {
        let quotas = self.quotas();
        let mut ask =
            Ask::management("organizations:InviteAccountToOrganization").setting(&command.tags);
        if let Invitee::Account(account) = &command.target {
            ask = ask.on(account);
        }
        let (organization, permit) = self.manage(cx, ask).await?;
        check_tags([], &command.tags, quotas.size(Quota::OrganizationTags))?;
        let (account, email) = match &command.target {
            Invitee::Account(account) => (Some(account.clone()), None),
            Invitee::Email(email) => (None, Some(email.clone())),
        };
        let handshake = Handshake {
            notes: command.notes,
            account,
            email,
            ..self.handshake(cx, &organization, HandshakeAction::Invite, INVITATION)
        };
        let takes_strangers = self.settings().emulator;
        let (tags, now) = (command.tags, cx.now());
        self.change(cx, permit, "invite_account", move |tx, permit| {
            check_invitation(tx, &organization, &handshake, &quotas, now)?;
            if let Some(account) = &handshake.account
                && store::organizations::find_account(tx, account)?.is_none()
                && !takes_strangers
            {
                // AWS: the answer about an account that does not exist is unconfirmed.
                return Err(handshake_refused(
                    "handshake:TARGET_ACCOUNT_VALIDATION_FAILURE",
                    "The account that you want to invite doesn't exist.",
                )
                .into());
            }
            store::organizations::handshakes::insert(tx, permit, &handshake)?;
            let tagged = TaggedId::Invitation(handshake.id.clone());
            store::organizations::tags::put(tx, permit, &organization.id, &tagged, &tags)?;
            view(tx, handshake.clone(), now)
        })
        .await
    }

    /// `AcceptHandshake`: the invited account joins, the member approves, or the management account
    /// completes what all have approved.
    pub async fn accept_handshake(&self, cx: &Cx, id: HandshakeId) -> Result<HandshakeView, Error> {
        let quotas = self.quotas();
        let action = "organizations:AcceptHandshake";
        let (account, permit) = self.as_party(cx, action, &id).await?;
        let now = cx.now();
        let stranger = standing_alone(account.clone(), cx);
        let management_account = self.settings().management_account.clone();
        let entropy = self.shared_entropy();
        let accepted = self
            .change(cx, permit, "accept_handshake", move |tx, permit| {
                let (mut handshake, organization) = get(tx, &id, &account, now)?;
                handshake.check_transition(HandshakeState::Accepted, now)?;
                handshake.state = HandshakeState::Accepted;
                match handshake.action {
                    HandshakeAction::Invite => {
                        if store::organizations::find_account(tx, &account)?.is_none() {
                            store::organizations::insert_account(tx, permit, &stranger, None)?;
                        }
                        let into = (&organization, &quotas);
                        join(tx, permit, into, &handshake, &account, now)?;
                        let owner = &organization.management_account;
                        account_changed(tx, permit, owner, &account, now)?;
                        // AWS: unlike one that was made here, it has no role that lets the management
                        // account in.
                        ensure_own_roles(tx, permit, &account, (&*entropy, now))?;
                    }
                    HandshakeAction::ApproveAllFeatures => {}
                    HandshakeAction::TransferResponsibility => {
                        transfers::accept(tx, permit, &organization, &handshake, &account)?;
                    }
                    HandshakeAction::EnableAllFeatures => {
                        let id = &organization.id;
                        store::organizations::closing::set_all_features(tx, permit, id)?;
                        if organization.management_account == management_account {
                            let enable = store::organizations::services::enable;
                            enable(tx, permit, id, IDENTITY_CENTER, now)?;
                            organization_changed(tx, permit, &organization, now)?;
                        }
                    }
                }
                store::organizations::handshakes::update_state(tx, permit, &handshake, now)?;
                settle_approvals(tx, permit, &organization, now)?;
                view(tx, handshake, now)
            })
            .await?;
        self.work().notify_one();
        Ok(accepted)
    }

    /// `DeclineHandshake`, by the account that is asked.
    pub async fn decline_handshake(
        &self,
        cx: &Cx,
        id: HandshakeId,
    ) -> Result<HandshakeView, Error> {
        let action = "organizations:DeclineHandshake";
        let (account, permit) = self.as_party(cx, action, &id).await?;
        let now = cx.now();
        self.change(cx, permit, "decline_handshake", move |tx, permit| {
            let (mut handshake, _) = get(tx, &id, &account, now)?;
            if handshake.action == HandshakeAction::EnableAllFeatures {
                return Err(handshake_not_found(&id).into());
            }
            handshake.check_transition(HandshakeState::Declined, now)?;
            handshake.state = HandshakeState::Declined;
            store::organizations::handshakes::update_state(tx, permit, &handshake, now)?;
            transfers::settle(tx, permit, &handshake)?;
            view(tx, handshake, now)
        })
        .await
    }

    /// `CancelHandshake`, by the organization that asked.
    pub async fn cancel_handshake(&self, cx: &Cx, id: HandshakeId) -> Result<HandshakeView, Error> {
        let now = cx.now();
        let action = self.action_of(&id, now).await?;
        let ask = Ask::management("organizations:CancelHandshake")
            .on(About::Handshake(action, id.to_string()));
        let (organization, permit) = self.manage(cx, ask).await?;
        self.change(cx, permit, "cancel_handshake", move |tx, permit| {
            let found = store::organizations::handshakes::find(tx, &id, now)?;
            let mut handshake = found
                .filter(|handshake| handshake.organization == organization.id)
                .ok_or_else(|| handshake_not_found(&id))?;
            handshake.check_transition(HandshakeState::Canceled, now)?;
            handshake.state = HandshakeState::Canceled;
            store::organizations::handshakes::update_state(tx, permit, &handshake, now)?;
            transfers::settle(tx, permit, &handshake)?;
            for mut part in store::organizations::handshakes::list_of_parent(tx, &id)? {
                if part.check_transition(HandshakeState::Canceled, now).is_ok() {
                    part.state = HandshakeState::Canceled;
                    store::organizations::handshakes::update_state(tx, permit, &part, now)?;
                }
            }
            view(tx, handshake, now)
        })
        .await
    }

    /// `DescribeHandshake`, for the account that is asked and for the organization that asks.
    pub async fn describe_handshake(
        &self,
        cx: &Cx,
        id: HandshakeId,
    ) -> Result<HandshakeView, Error> {
        let action = "organizations:DescribeHandshake";
        let (account, _) = self.as_party(cx, action, &id).await?;
        let now = cx.now();
        self.read("describe_handshake", move |tx| {
            let found = store::organizations::handshakes::find(tx, &id, now)?;
            let handshake = found.ok_or_else(|| handshake_not_found(&id))?;
            let organization = organization_of(tx, &handshake)?;
            if !is_asked(tx, &handshake, &organization, &account)?
                && organization.management_account != account
            {
                return Err(handshake_not_found(&id).into());
            }
            view(tx, handshake, now)
        })
        .await
    }

    /// `ListHandshakesForAccount`: a page of those that ask the caller's account.
    pub async fn list_handshakes_for_account(
        &self,
        cx: &Cx,
        filter: HandshakeFilter,
        limit: u32,
        token: Option<&str>,
    ) -> Result<Page<HandshakeView>, Error> {
        let action = "organizations:ListHandshakesForAccount";
        let account = calling_account(cx, action)?;
        self.authorize(cx, Access::new(action, "*", &account))
            .await?;
        let (page, now) = (page(limit, token)?, cx.now());
        self.read("list_handshakes_for_account", move |tx| {
            let email = invited_email(tx, &account)?;
            let found = store::organizations::handshakes::list_of_account(
                tx,
                Some(&account),
                email.as_deref(),
                page.after_or_empty(),
                page.probe(),
                now,
            )?;
            let found = Page::from_probe(found, &page, |last| last.id.to_string());
            views(tx, found, &filter, now)
        })
        .await
    }

    /// `ListHandshakesForOrganization`: a page of those that the organization has begun.
    pub async fn list_handshakes_for_organization(
        &self,
        cx: &Cx,
        filter: HandshakeFilter,
        limit: u32,
        token: Option<&str>,
    ) -> Result<Page<HandshakeView>, Error> {
        let ask = Ask::read("organizations:ListHandshakesForOrganization");
        let (organization, _) = self.manage(cx, ask).await?;
        let (page, now) = (page(limit, token)?, cx.now());
        self.read("list_handshakes_for_organization", move |tx| {
            let (id, after, probe) = (&organization.id, page.after_or_empty(), page.probe());
            let list = store::organizations::handshakes::list_of_organization;
            let found = list(tx, id, after, probe, now)?;
            let found = Page::from_probe(found, &page, |last| last.id.to_string());
            views(tx, found, &filter, now)
        })
        .await
    }

    pub(super) fn handshake(
        &self,
        cx: &Cx,
        organization: &Organization,
        action: HandshakeAction,
        stands: Duration,
    ) -> Handshake {
        Handshake {
            id: HandshakeId::generate(self.entropy()),
            organization: organization.id.clone(),
            action,
            state: HandshakeState::Open,
            account: None,
            email: None,
            notes: None,
            parent: None,
            requested_at: cx.now(),
            expires_at: cx.now().plus(stands),
        }
    }

    /// Leave for what an account does with a handshake that asks it. The decision is its own: it may
    /// be in no organization, and the one that asks has no say.
    async fn as_party(
        &self,
        cx: &Cx,
        action: &'static str,
        id: &HandshakeId,
    ) -> Result<(AccountId, Permit), Error> {
        let account = calling_account(cx, action)?;
        let (wanted, now) = (id.clone(), cx.now());
        let arn = self
            .read("find_handshake_arn", move |tx| {
                let found = store::organizations::handshakes::find(tx, &wanted, now)?;
                let Some(handshake) = found else {
                    return Ok(None);
                };
                let organization = organization_of(tx, &handshake)?;
                Ok(Some(handshake.arn(&organization)))
            })
            .await?;
        let arn = arn.unwrap_or_else(|| "*".to_owned());
        let permit = self
            .authorize(cx, Access::new(action, arn, &account))
            .await?;
        Ok((account, permit))
    }

    async fn action_of(&self, id: &HandshakeId, now: Timestamp) -> Result<HandshakeAction, Error> {
        let id = id.clone();
        self.read("find_handshake_action", move |tx| {
            let found = store::organizations::handshakes::find(tx, &id, now)?;
            Ok(found.map_or(HandshakeAction::Invite, |handshake| handshake.action))
        })
        .await
    }
}

/// Whether an organization may send this invitation.
fn check_invitation(
    tx: &mut Tx<'_>,
    organization: &Organization,
    invitation: &Handshake,
    quotas: &Quotas,
    now: Timestamp,
) -> Result<(), Failure> {
    let id = &organization.id;
    if pending_migration(tx, organization, now)?.is_some() {
        return Err(handshake_refused(
            "handshake:INVITE_DISABLED_DURING_ENABLE_ALL_FEATURES",
            "You can't issue new invitations to join an organization while it's in the process of \
             enabling all features.",
        )
        .into());
    }
    let is_member = match (&invitation.account, &invitation.email) {
        (Some(account), _) => {
            store::organizations::find_member(tx, organization, account)?.is_some()
        }
        (None, Some(email)) => store::organizations::has_email(tx, id, email)?,
        (None, None) => false,
    };
    if is_member {
        return Err(already_in_an_organization().into());
    }
    check_is_new(tx, invitation, now)?;
    let since = now.minus(Duration::from_days(1));
    let sent =
        store::organizations::handshakes::count_since(tx, id, HandshakeAction::Invite, since)?;
    let most = quotas.of(Quota::Invitations);
    // AWS: or as many as there may be accounts, where those are more (§2.5).
    if sent >= most.max(quotas.of(Quota::OrganizationAccounts)) {
        return Err(handshake_refused(
            "handshake:HANDSHAKE_RATE_LIMIT_EXCEEDED",
            "You have exceeded the number of handshakes that you can send in one day.",
        )
        .into());
    }
    check_room(tx, organization, quotas)
}

/// Refuses what the organization asks already of the same account.
pub(super) fn check_is_new(
    tx: &mut Tx<'_>,
    handshake: &Handshake,
    now: Timestamp,
) -> Result<(), Failure> {
    let (account, email) = (handshake.account.as_ref(), handshake.email.as_deref());
    let others =
        store::organizations::handshakes::list_of_account(tx, account, email, "", i64::MAX, now)?;
    let is_open = |other: &Handshake| {
        other.organization == handshake.organization
            && other.action == handshake.action
            && other.state_at(now) == HandshakeState::Open
    };
    if others.iter().any(is_open) {
        return Err(Error::conflict(
            Kind::Handshake,
            "A handshake with the same action and target already exists.",
        )
        .into());
    }
    Ok(())
}

fn check_room(
    tx: &mut Tx<'_>,
    organization: &Organization,
    quotas: &Quotas,
) -> Result<(), Failure> {
    let count = store::organizations::count_members(tx, &organization.id)?;
    if count < quotas.of(Quota::OrganizationAccounts) {
        return Ok(());
    }
    Err(handshake_refused(
        "handshake:ACCOUNT_NUMBER_LIMIT_EXCEEDED",
        "You have exceeded the limit on the number of accounts in an organization.",
    )
    .into())
}

/// Lets an account join by an invitation, with the tags that it brings.
fn join(
    tx: &mut Tx<'_>,
    permit: &Permit,
    (organization, quotas): (&Organization, &Quotas),
    invitation: &Handshake,
    account: &AccountId,
    now: Timestamp,
) -> Result<(), Failure> {
    let known = store::organizations::find_account(tx, account)?;
    let known = known.ok_or_else(|| Error::not_found(Kind::Account, account))?;
    if known.organization.is_some() {
        return Err(already_in_an_organization().into());
    }
    if known.state != AccountState::Active {
        return Err(Error::denied("The account is suspended.").into());
    }
    if pending_migration(tx, organization, now)?.is_some() {
        return Err(handshake_refused(
            "handshake:INVITE_DISABLED_DURING_ENABLE_ALL_FEATURES",
            "You can't join an organization while it's in the process of enabling all features.",
        )
        .into());
    }
    check_room(tx, organization, quotas)?;
    let (id, root) = (&organization.id, ParentId::Root(organization.root.clone()));
    let joined = (JoinedMethod::Invited, now);
    store::organizations::update_place(tx, permit, account, id, &root, joined).map_err(
        |error| -> Failure {
            if error.is_unique("accounts_email") {
                // AWS: addresses are unique among all accounts, so it does not happen there.
                return already_in_an_organization().into();
            }
            error.into()
        },
    )?;
    let invited = TaggedId::Invitation(invitation.id.clone());
    let tags = store::organizations::tags::list(tx, id, &invited)?;
    let own = TaggedId::Account(account.clone());
    store::organizations::tags::put(tx, permit, id, &own, &tags)?;
    store::organizations::tags::delete_all(tx, permit, &invited)?;
    Ok(())
}

/// The handshake of this id and its organization, if the account is the one that must answer it.
fn get(
    tx: &mut Tx<'_>,
    id: &HandshakeId,
    account: &AccountId,
    now: Timestamp,
) -> Result<(Handshake, Organization), Failure> {
    let found = store::organizations::handshakes::find(tx, id, now)?;
    let handshake = found.ok_or_else(|| handshake_not_found(id))?;
    let organization = organization_of(tx, &handshake)?;
    if is_asked(tx, &handshake, &organization, account)? {
        Ok((handshake, organization))
    } else {
        Err(handshake_not_found(id).into())
    }
}

/// Whether it is for this account to answer.
fn is_asked(
    tx: &mut Tx<'_>,
    handshake: &Handshake,
    organization: &Organization,
    account: &AccountId,
) -> Result<bool, Failure> {
    if handshake.action == HandshakeAction::EnableAllFeatures {
        return Ok(organization.management_account == *account);
    }
    let email = invited_email(tx, account)?;
    Ok(handshake.asks(account, email.as_deref()))
}

/// The address that invitations may reach an account by: none where another account has it, too,
/// since nobody could tell which of them is meant.
fn invited_email(tx: &mut Tx<'_>, account: &AccountId) -> Result<Option<String>, Failure> {
    let Some(found) = store::organizations::find_account(tx, account)? else {
        return Ok(None);
    };
    let is_its_own = store::organizations::count_with_email(tx, &found.email)? == 1;
    Ok(is_its_own.then_some(found.email))
}

fn organization_of(tx: &mut Tx<'_>, handshake: &Handshake) -> Result<Organization, Failure> {
    let found = store::organizations::find_organization(tx, &handshake.organization)?;
    Ok(found.ok_or_else(|| handshake_not_found(&handshake.id))?)
}

pub(super) fn view(
    tx: &mut Tx<'_>,
    mut handshake: Handshake,
    now: Timestamp,
) -> Result<HandshakeView, Failure> {
    let organization = organization_of(tx, &handshake)?;
    let management = store::organizations::find_account(tx, &organization.management_account)?;
    handshake.state = handshake.state_at(now);
    let transfer = match handshake.action {
        HandshakeAction::TransferResponsibility => {
            store::organizations::transfers::find_of_handshake(tx, &handshake.id)?
        }
        _ => None,
    };
    Ok(HandshakeView {
        transfer,
        arn: handshake.arn(&organization),
        handshake,
        organization,
        management_name: management.map(|account| account.name).unwrap_or_default(),
    })
}

fn views(
    tx: &mut Tx<'_>,
    page: Page<Handshake>,
    filter: &HandshakeFilter,
    now: Timestamp,
) -> Result<Page<HandshakeView>, Failure> {
    let mut items = Vec::with_capacity(page.items.len());
    for handshake in page.items {
        let wanted = filter
            .action
            .is_none_or(|action| handshake.action == action)
            && (filter.parent.is_none() || handshake.parent == filter.parent);
        if wanted {
            items.push(view(tx, handshake, now)?);
        }
    }
    Ok(Page {
        items,
        next: page.next,
    })
}

fn already_in_an_organization() -> Error {
    handshake_refused(
        "handshake:ALREADY_IN_AN_ORGANIZATION",
        "The handshake request is invalid because the account is already a member of an \
         organization.",
    )
}
