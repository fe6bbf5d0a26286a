//! What requests of Identity Center's administration need leave for: the resources, tags and keys
//! of a row of the authorization table, and what is beyond a delegated administrator.

use base::{AccountId, InstanceId, PermissionSetId};
use db::Tx;
use domain::delegation::{self, Touched};
use domain::instance::{self, Instance};
use domain::permission_set::{self, Tag};
use domain::{Error, Kind, Permit};
use store::provisioning;

use crate::authorize::Access;
use crate::{App, Cx, Failure};

/// An action and what of an instance it is about, in the order in which a denial names it: the
/// first is also what the audit trail names.
#[derive(Debug, Clone)]
pub(crate) struct Asked {
    action: &'static str,
    resources: Vec<Resource>,
    setting: Vec<Tag>,
    removing: Vec<String>,
}

/// What has a right of its own.
#[derive(Debug, Clone)]
enum Resource {
    Instance,
    PermissionSet(PermissionSetId),
    Account(AccountId),
    /// Every account that has the permission set, or is about to.
    AccountsOf(PermissionSetId),
    /// A permission set that is no resource of the action, but may be beyond a delegate.
    Beside(PermissionSetId),
    /// The owner's account, likewise.
    BesideOwner,
    /// What has this ARN; its tags are stored under the id.
    Tagged {
        arn: String,
        id: String,
    },
}

impl Asked {
    /// Leave for `action`; on what, comes next.
    pub(crate) const fn new(action: &'static str) -> Self {
        Self {
            action,
            resources: Vec::new(),
            setting: Vec::new(),
            removing: Vec::new(),
        }
    }

    /// On the instance.
    #[must_use]
    pub(crate) fn on_instance(self) -> Self {
        self.on(Resource::Instance)
    }

    /// On a permission set, which need not be there.
    #[must_use]
    pub(crate) fn on_set(self, id: &PermissionSetId) -> Self {
        self.on(Resource::PermissionSet(id.clone()))
    }

    /// On an account as a place of permission sets.
    #[must_use]
    pub(crate) fn on_account(self, id: &AccountId) -> Self {
        self.on(Resource::Account(id.clone()))
    }

    /// On every account that has the permission set.
    ///
    /// AWS: which account `ALL_PROVISIONED_ACCOUNTS` is to a policy is unconfirmed. A denial for
    /// one account must not be got round by asking for all of them, so each is looked at.
    #[must_use]
    pub(crate) fn on_accounts_of(self, id: &PermissionSetId) -> Self {
        self.on(Resource::AccountsOf(id.clone()))
    }

    /// About a permission set that is no resource of its own here, and beyond a delegated
    /// administrator all the same where it is provisioned in the management account.
    #[must_use]
    pub(crate) fn beside_set(self, id: &PermissionSetId) -> Self {
        self.on(Resource::Beside(id.clone()))
    }

    /// About the account that owns the instance, likewise.
    #[must_use]
    pub(crate) fn beside_owner(self) -> Self {
        self.on(Resource::BesideOwner)
    }

    /// On what has this ARN, whose tags are stored under `id`.
    #[must_use]
    pub(crate) fn on_tagged(self, arn: String, id: &str) -> Self {
        let id = id.to_owned();
        self.on(Resource::Tagged { arn, id })
    }

    /// These tags are to be set.
    #[must_use]
    pub(crate) fn setting(mut self, tags: &[Tag]) -> Self {
        self.setting = tags.to_vec();
        self
    }

    /// The tags of these keys are to be removed.
    #[must_use]
    pub(crate) fn removing(mut self, keys: &[String]) -> Self {
        self.removing = keys.to_vec();
        self
    }

    fn on(mut self, resource: Resource) -> Self {
        self.resources.push(resource);
        self
    }

    fn access(
        &self,
        tx: &mut Tx<'_>,
        id: &InstanceId,
        owner: &AccountId,
        caller: &AccountId,
        region: &str,
    ) -> Result<Access, Failure> {
        let mut access: Option<Access> = None;
        let mut touched = Touched::Nothing;
        for resource in &self.resources {
            let (arns, tags) = match resource {
                Resource::Instance => (
                    vec![instance::arn(id)],
                    store::permission_sets::list_tags(tx, id, id.as_str())?,
                ),
                Resource::PermissionSet(set) => {
                    // To the owner's own requests it makes no difference.
                    if caller != owner
                        && touched == Touched::Nothing
                        && is_or_may_come_to(tx, set, owner)?
                    {
                        touched = Touched::PermissionSet;
                    }
                    (
                        vec![permission_set::arn(id, set)],
                        store::permission_sets::list_tags(tx, id, set.as_str())?,
                    )
                }
                Resource::Account(account) => {
                    if account == owner {
                        touched = Touched::Account;
                    }
                    (vec![account_arn(account.as_str())], Vec::new())
                }
                Resource::Beside(set) => {
                    if touched == Touched::Nothing && is_or_may_come_to(tx, set, owner)? {
                        touched = Touched::PermissionSet;
                    }
                    (Vec::new(), Vec::new())
                }
                Resource::BesideOwner => {
                    touched = Touched::Account;
                    (Vec::new(), Vec::new())
                }
                Resource::AccountsOf(set) => (accounts_of(tx, id, set)?, Vec::new()),
                Resource::Tagged { arn, id: tagged } => (
                    vec![arn.clone()],
                    store::permission_sets::list_tags(tx, id, tagged)?,
                ),
            };
            for arn in arns {
                let tags = tags
                    .iter()
                    .map(|tag| (tag.key.as_str(), tag.value.as_str()));
                let named = match access.take() {
                    None => Access::new(self.action, arn, owner),
                    Some(access) => access.and(arn),
                };
                access = Some(named.tagged(tags));
            }
        }
        let mut access = access
            .unwrap_or_else(|| Access::new(self.action, "*", owner))
            .with("sso:PrimaryRegion", region)
            .delegated_to(delegation::SERVICE_PRINCIPAL)
            .beyond_delegates(delegation::limit(self.action, touched));
        if !self.setting.is_empty() {
            let tags = self.setting.iter();
            access = access.setting_tags(tags.map(|tag| (tag.key.as_str(), tag.value.as_str())));
        }
        if !self.removing.is_empty() {
            access = access.removing_tags(&self.removing);
        }
        Ok(access)
    }
}

impl App {
    /// The instance `id`, and leave to do in it what is asked for.
    ///
    /// Whoever may not even ask learns nothing about which instances there are: their own rights
    /// are looked at first.
    pub(crate) async fn authorize_in(
        &self,
        cx: &Cx,
        id: &InstanceId,
        asked: Asked,
    ) -> Result<(Instance, Permit), Error> {
        let (wanted, caller) = (id.clone(), self.own_account(cx));
        let region = self.settings().region.clone();
        let (instance, permit) = self
            .authorize_on(cx, "authorize_in", move |tx| {
                let instance = store::instances::find(tx, &wanted)?;
                let owner = instance.as_ref().map_or(&caller, |found| &found.owner);
                let access = asked.access(tx, &wanted, owner, &caller, &region)?;
                Ok((instance, access))
            })
            .await?;
        let instance = instance.ok_or_else(|| Error::not_found(Kind::Instance, id))?;
        instance::check_supports(&instance, permit.action())?;
        Ok((instance, permit))
    }

    /// The caller's account; the management account where the product asks for itself.
    pub(crate) fn own_account(&self, cx: &Cx) -> AccountId {
        let own = cx.actor().account();
        own.unwrap_or(&self.settings().management_account).clone()
    }
}

/// Refuses what a delegated administrator does to a permission set that has come to the owner's
/// account since the request was let in: it is decided again in the transaction that does it.
pub(crate) fn check_not_beyond(
    tx: &mut Tx<'_>,
    cx: &Cx,
    (instance, set): (&Instance, &PermissionSetId),
    permit: &Permit,
) -> Result<(), Failure> {
    let caller = cx.actor().account();
    if caller.is_none_or(|caller| *caller == instance.owner)
        || !is_or_may_come_to(tx, set, &instance.owner)?
    {
        return Ok(());
    }
    match delegation::limit(permit.action(), Touched::PermissionSet) {
        None => Ok(()),
        Some(reason) => Err(Error::denied(format!(
            "User: {} is not authorized to perform: {} on resource: {}: {reason}",
            cx.actor().arn(),
            permit.action(),
            permit.resource()
        ))
        .into()),
    }
}

fn account_arn(account: &str) -> String {
    format!("arn:aws:sso:::account/{account}")
}

/// Whether the account that owns the instance has the permission set, or may come to have it:
/// somebody has asked for it there, or an assignment rule reaches that account.
fn is_or_may_come_to(
    tx: &mut Tx<'_>,
    set: &PermissionSetId,
    owner: &AccountId,
) -> Result<bool, db::Error> {
    Ok(provisioning::find(tx, owner, set)?.is_some()
        || provisioning::jobs::any(tx, set, owner)?
        || store::assignments::rules::may_reach_owner(tx, set)?)
}

/// The ARNs of the accounts that have the instance's permission set; of any account where none has.
fn accounts_of(
    tx: &mut Tx<'_>,
    instance: &InstanceId,
    set: &PermissionSetId,
) -> Result<Vec<String>, Failure> {
    let found = store::permission_sets::find(tx, set)?;
    if found.is_none_or(|found| found.instance != *instance) {
        return Ok(vec![account_arn("*")]);
    }
    let accounts = provisioning::list_accounts(tx, set, None, "", i64::MAX)?;
    if accounts.is_empty() {
        return Ok(vec![account_arn("*")]);
    }
    Ok(accounts
        .iter()
        .map(|account| account_arn(account.as_str()))
        .collect())
}
