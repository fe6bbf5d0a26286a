//! Accounts that are closed, removed, or leave.

use std::convert::Infallible;

use base::{AccountId, Duration, Timestamp};
use db::Tx;
use domain::organization::{
    AccountState, CLOSED_FOR, Organization, Tag, check_closed_count, check_waiting_period,
    master_cannot_leave,
};
use domain::quota::Quota;
use domain::{Error, Kind, Permit};

use super::all_features::settle_approvals;
use super::ask::Ask;
use super::calling_account;
use super::services::get_member;
use crate::authorize::{Access, system_permit};
use crate::{App, Cx, Failure};

/// How many accounts housekeeping looks after at once.
const HOUSEKEEPING: i64 = 100;

impl App {
    /// `CloseAccount`: nobody can use it from now on; housekeeping suspends it, and lets it go after
    /// 90 days.
    pub async fn close_account(&self, cx: &Cx, account: AccountId) -> Result<(), Error> {
        let quotas = self.quotas();
        let ask = Ask::management("organizations:CloseAccount").on(&account);
        let (organization, permit) = self.manage(cx, ask).await?;
        if account == organization.management_account {
            return Err(Error::Constraint {
                reason: "CANNOT_CLOSE_MANAGEMENT_ACCOUNT",
                message: "You attempted to close the management account. To close the management \
                          account for the organization, you must first either remove or close all \
                          member accounts in the organization."
                    .to_owned(),
            });
        }
        let now = cx.now();
        self.change(cx, permit, "close_account", move |tx, permit| {
            let id = &organization.id;
            let member = get_member(tx, &organization, &account)?;
            if !member.account.is_open() {
                return Err(Error::Constraint {
                    reason: "ACCOUNT_ALREADY_CLOSED",
                    message: "The provided account is already closed.".to_owned(),
                }
                .into());
            }
            // AWS: that it must not administer a service is unconfirmed.
            check_administers_nothing(tx, &organization, &account)?;
            let since = now.minus(Duration::from_days(30));
            check_closed_count(
                store::organizations::count_members(tx, id)?,
                store::organizations::closing::count_closed(tx, id, since)?,
                quotas.of(Quota::AccountsClosed),
            )?;
            store::organizations::closing::close(tx, permit, &account, now)?;
            // AWS: what becomes of assignments is unconfirmed (§3.5, §16); whoever had access has
            // none from now on either way.
            store::assignments::delete_of_account(tx, permit, &account, now)?;
            Ok(())
        })
        .await?;
        self.work().notify_one();
        Ok(())
    }

    /// `RemoveAccountFromOrganization`: the account stands alone afterwards.
    pub async fn remove_account_from_organization(
        &self,
        cx: &Cx,
        account: AccountId,
    ) -> Result<(), Error> {
        let ask = Ask::management("organizations:RemoveAccountFromOrganization").on(&account);
        let (organization, permit) = self.manage(cx, ask).await?;
        self.leave(cx, permit, organization, account, "remove_account")
            .await
    }

    /// `LeaveOrganization`: the caller's account stands alone afterwards.
    pub async fn leave_organization(&self, cx: &Cx) -> Result<(), Error> {
        let action = "organizations:LeaveOrganization";
        let account = calling_account(cx, action)?;
        let permit = self
            .authorize(cx, Access::new(action, "*", &account))
            .await?;
        let id = account.clone();
        let organization = self
            .read("find_left_organization", move |tx| {
                let found = store::organizations::find_organization_of_account(tx, &id)?;
                Ok(found.ok_or_else(|| Error::not_found(Kind::Organization, &id))?)
            })
            .await?;
        self.leave(cx, permit, organization, account, "leave_organization")
            .await
    }

    async fn leave(
        &self,
        cx: &Cx,
        permit: Permit,
        organization: Organization,
        account: AccountId,
        change: &'static str,
    ) -> Result<(), Error> {
        if account == organization.management_account {
            return Err(master_cannot_leave());
        }
        let now = cx.now();
        self.change(cx, permit, change, move |tx, permit| {
            let member = get_member(tx, &organization, &account)?;
            if !member.account.is_open() {
                // AWS: a closed account goes by itself; the reason is unconfirmed.
                return Err(Error::Constraint {
                    reason: "ACCOUNT_CANNOT_LEAVE_ORGANIZATION",
                    message: "You can't remove a suspended account from the organization."
                        .to_owned(),
                }
                .into());
            }
            check_administers_nothing(tx, &organization, &account)?;
            check_waiting_period(&member.account, now)?;
            depart(tx, permit, &organization, &account, now)
        })
        .await?;
        self.work().notify_one();
        Ok(())
    }

    /// Suspends the accounts that are being closed, lets those go that were closed 90 days ago, and
    /// forgets handshakes that nobody can see any more; answers how many there were. Housekeeping,
    /// not an API.
    pub async fn settle_organizations(&self, now: Timestamp) -> Result<u64, Error> {
        let cx = self.root_cx();
        let permit = system_permit("cardea:Housekeep", &self.settings().management_account);
        // So that a node that has nothing to do writes nothing; what is in flight is seen next time.
        let due = self.read("find_unsettled", move |tx| Ok(Unsettled::find(tx, now)?));
        if due.await?.is_empty() {
            return Ok(0);
        }
        let change = "settle_organizations";
        let settled = self
            .change(&cx, permit, change, move |tx, permit| {
                let found = Unsettled::find(tx, now)?;
                let mut count =
                    store::organizations::handshakes::delete_ended(tx, permit, now, HOUSEKEEPING)?;
                for account in &found.closing {
                    let state = AccountState::Suspended;
                    store::organizations::closing::update_state(tx, permit, account, state)?;
                    count = count.saturating_add(1);
                }
                for account in &found.closed {
                    let state = AccountState::Closed;
                    store::organizations::closing::update_state(tx, permit, account, state)?;
                    let organization =
                        store::organizations::find_organization_of_account(tx, account)?;
                    if let Some(organization) = organization {
                        depart(tx, permit, &organization, account, now)?;
                    }
                    count = count.saturating_add(1);
                }
                Ok(count)
            })
            .await?;
        self.work().notify_one();
        Ok(settled)
    }

    /// `CreateGovCloudAccount`: there is no second partition here, so no management account has an
    /// account in it, and AWS refuses those.
    pub async fn create_gov_cloud_account(
        &self,
        cx: &Cx,
        tags: &[Tag],
    ) -> Result<Infallible, Error> {
        let ask = Ask::management("organizations:CreateGovCloudAccount").setting(tags);
        self.manage(cx, ask).await?;
        Err(Error::Constraint {
            reason: "MASTER_ACCOUNT_NOT_GOVCLOUD_ENABLED",
            message: "To complete this operation, you must first associate your management \
                      account with an account in the AWS GovCloud (US) Region."
                .to_owned(),
        })
    }
}

/// What waits for housekeeping.
struct Unsettled {
    closing: Vec<AccountId>,
    closed: Vec<AccountId>,
    has_ended_handshakes: bool,
}

impl Unsettled {
    fn find(tx: &mut Tx<'_>, now: Timestamp) -> Result<Self, db::Error> {
        let list = store::organizations::closing::list_closed;
        Ok(Self {
            closing: list(tx, AccountState::PendingClosure, now, HOUSEKEEPING)?,
            closed: list(
                tx,
                AccountState::Suspended,
                now.minus(CLOSED_FOR),
                HOUSEKEEPING,
            )?,
            has_ended_handshakes: store::organizations::handshakes::any_ended(tx, now)?,
        })
    }

    fn is_empty(&self) -> bool {
        self.closing.is_empty() && self.closed.is_empty() && !self.has_ended_handshakes
    }
}

/// What an account loses with its organization: tags, policies, what it administers, and access to
/// it through Identity Center (§11.3).
fn depart(
    tx: &mut Tx<'_>,
    permit: &Permit,
    organization: &Organization,
    account: &AccountId,
    now: Timestamp,
) -> Result<(), Failure> {
    store::organizations::leave(tx, permit, account)?;
    // What the organization got of the account's root is no more its own.
    store::revocations::put(tx, permit, &format!("root:{account}"), now)?;
    store::assignments::delete_of_account(tx, permit, account, now)?;
    settle_approvals(tx, permit, organization, now)
}

fn check_administers_nothing(
    tx: &mut Tx<'_>,
    organization: &Organization,
    account: &AccountId,
) -> Result<(), Failure> {
    if store::organizations::services::is_delegated(tx, &organization.id, account, None)? {
        return Err(Error::Constraint {
            reason: "CANNOT_REMOVE_DELEGATED_ADMINISTRATOR_FROM_ORG",
            message: "You attempted to remove an account from the organization that is a \
                      delegated administrator for a service integrated with Organizations. To \
                      complete this operation, you must first deregister this account as a \
                      delegated administrator."
                .to_owned(),
        }
        .into());
    }
    Ok(())
}
