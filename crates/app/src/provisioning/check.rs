//! What provisioning a permission set would meet, told before it starts.

use base::{AccountId, Page, PageRequest};
use db::Tx;
use domain::instance::Instance;
use domain::permission_set::PermissionSet;
use domain::provisioning::FailureReason;
use domain::quota::Quotas;
use domain::{Error, Kind};

use super::{Change, naming, obstacles};
use crate::assignments::account_state;
use crate::instances::Asked;
use crate::permission_sets::{PermissionSetRef, require};
use crate::{App, Cx, Failure};

/// What an account is to a permission set.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProvisioningCheck {
    /// The account.
    pub account: AccountId,
    /// Whether the permission set has a role there.
    pub presence: Presence,
    /// All that stands against it; the operation would end FAILED with the first.
    pub problems: Vec<FailureReason>,
}

/// Whether there is a role.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Presence {
    /// It would be made.
    Absent,
    /// It would be brought to the present definition.
    Provisioned,
}

impl App {
    /// Looks in each of `accounts`, or in every account that has the permission set, for what would
    /// stand against its role.
    pub async fn check_provisioning(
        &self,
        cx: &Cx,
        set: PermissionSetRef,
        accounts: Option<Vec<AccountId>>,
        page: PageRequest,
    ) -> Result<Page<ProvisioningCheck>, Error> {
        let asked = Asked::new("cardea:CheckProvisioning").on_instance();
        let (instance, _) = self.authorize_in(cx, &set.instance, asked).await?;
        let (app, asking, quotas) = (self.clone(), cx.clone(), self.quotas());
        self.read("check_provisioning", move |tx| {
            let set = require(tx, &set)?;
            let (after, limit) = (page.after_or_empty(), page.probe());
            let found = match &accounts {
                None => store::provisioning::list_accounts(tx, &set.id, None, after, limit)?,
                Some(named) => some_of(named, after, limit),
            };
            let found = Page::from_probe(found, &page, ToString::to_string);
            let mut items = Vec::with_capacity(found.items.len());
            for account in found.items {
                items.push(check(
                    tx,
                    (&app, &asking),
                    (&set, &instance),
                    account,
                    &quotas,
                )?);
            }
            Ok(Page {
                items,
                next: found.next,
            })
        })
        .await
    }
}

/// The accounts after `after`, in order and each once.
fn some_of(named: &[AccountId], after: &str, limit: i64) -> Vec<AccountId> {
    let mut sorted = named.to_vec();
    sorted.sort();
    sorted.dedup();
    let limit = usize::try_from(limit).unwrap_or(usize::MAX);
    let rest = sorted.into_iter().filter(|id| id.as_str() > after);
    rest.take(limit).collect()
}

fn check(
    tx: &mut Tx<'_>,
    (app, cx): (&App, &Cx),
    (set, instance): (&PermissionSet, &Instance),
    account: AccountId,
    quotas: &Quotas,
) -> Result<ProvisioningCheck, Failure> {
    let state = account_state(tx, instance, &account)?;
    let provisioned = store::provisioning::find(tx, &account, &set.id)?;
    if state.is_none() && provisioned.is_none() {
        return Err(Error::not_found(Kind::Account, &account).into());
    }
    let mut problems: Vec<_> = obstacles::unreachable(&account, state)
        .into_iter()
        .collect();
    let (presence, change, name) = if let Some(found) = &provisioned {
        let name = found.role_name.clone();
        (Presence::Provisioned, Change::Provision, name)
    } else {
        problems.extend(obstacles::no_room(tx, &account, quotas)?);
        let naming = naming::current(tx, &set.instance)?;
        let name = naming::new_role_name(tx, naming, (set, &account), app.entropy())?;
        (Presence::Absent, Change::Assign, name)
    };
    let policies = store::permission_sets::policies(tx, &set.id)?;
    let (_, found) = obstacles::define(tx, (&policies, &account), &name, quotas)?;
    problems.extend(found);
    if account == instance.owner {
        problems.extend(app.own_rights(tx, cx, (set, &account), change)?);
    }
    Ok(ProvisioningCheck {
        account,
        presence,
        problems,
    })
}
