//! What was read in a transaction and holds for all of its pairs.
//!
//! What several pairs need is read once. What each needs for itself is read ahead for all of them, on
//! one way to the database; of that, what a pair's work changes is good for that pair alone, and used
//! once.

use std::collections::BTreeMap;

use base::{AccountId, InstanceId, OrganizationId, PermissionSetId, RequestId};
use db::Tx;
use domain::assignment::Principal;
use domain::iam::SamlProvider;
use domain::instance::Instance;
use domain::organization::{Account, AccountState};
use domain::permission_set::{PermissionSet, Policies};
use domain::provisioning::{Provisioned, RoleNaming};
use store::provisioning::jobs::{Job, Target};
use store::provisioning::operations::{self, Order};

use crate::assignments::{has_trusted_access, principal_exists};
use crate::provisioning::obstacles::Taken;
use crate::provisioning::step::Pair;
use crate::provisioning::{naming, role};

/// What is known in a transaction.
#[derive(Debug, Default)]
pub(super) struct Known {
    sets: BTreeMap<PermissionSetId, Option<Defined>>,
    principals: BTreeMap<(InstanceId, Principal), bool>,
    namings: BTreeMap<InstanceId, RoleNaming>,
    orders: BTreeMap<RequestId, Option<Order>>,
    accounts: BTreeMap<AccountId, Option<Account>>,
    /// The owner of each organization, where Identity Center may work in its members.
    owners: BTreeMap<OrganizationId, Option<AccountId>>,
    providers: BTreeMap<AccountId, Option<SamlProvider>>,
    provisioned: BTreeMap<(AccountId, PermissionSetId), Option<Provisioned>>,
    taken: BTreeMap<AccountId, Taken>,
}

/// A permission set with all that its roles get.
#[derive(Debug, Clone)]
pub(super) struct Defined {
    pub(super) set: PermissionSet,
    pub(super) instance: Instance,
    pub(super) policies: Policies,
    pub(super) allows_tags: bool,
}

impl Known {
    /// Reads what pairs with these jobs will need.
    pub(super) fn look_ahead(
        &mut self,
        tx: &mut Tx<'_>,
        targets: &[Target],
        jobs: &[Vec<Job>],
    ) -> Result<(), db::Error> {
        let ids: Vec<_> = jobs
            .iter()
            .flatten()
            .filter_map(|job| job.operation.as_ref())
            .filter(|id| !self.orders.contains_key(id))
            .collect();
        let orders = operations::find_each(tx, &ids)?;
        self.orders.extend(ids.into_iter().cloned().zip(orders));

        let mut pairs: BTreeMap<&AccountId, usize> = BTreeMap::new();
        for target in targets {
            let count = pairs.entry(&target.account).or_default();
            *count = count.saturating_add(1);
        }
        let accounts: Vec<_> = pairs.keys().copied().collect();
        let found = store::organizations::find_each_account(tx, &accounts)?;
        let providers = store::iam::saml_providers_of_each(tx, &accounts)?;
        let ids = || accounts.iter().copied().cloned();
        self.accounts.extend(ids().zip(found));
        self.providers
            .extend(ids().zip(providers.into_iter().map(role::ours)));

        let each = targets
            .iter()
            .map(|target| (&target.account, &target.permission_set));
        let provisioned = store::provisioning::find_each(tx, each)?;
        let keys = targets
            .iter()
            .map(|target| (target.account.clone(), target.permission_set.clone()));
        self.provisioned.extend(keys.zip(provisioned));

        // Where there are several, the first changes it for the others.
        pairs.retain(|_, count| *count == 1);
        let accounts: Vec<_> = pairs.keys().copied().collect();
        let sets = store::provisioning::count_in_each(tx, &accounts)?;
        let roles = store::iam::count_roles_in_each(tx, &accounts)?;
        for (account, (permission_sets, roles)) in
            accounts.into_iter().zip(sets.into_iter().zip(roles))
        {
            let taken = Taken {
                permission_sets,
                roles,
            };
            self.taken.insert(account.clone(), taken);
        }
        Ok(())
    }

    pub(super) fn defined(
        &mut self,
        tx: &mut Tx<'_>,
        id: &PermissionSetId,
    ) -> Result<Option<Defined>, db::Error> {
        if let Some(known) = self.sets.get(id) {
            return Ok(known.clone());
        }
        let defined = Defined::read(tx, id)?;
        self.sets.insert(id.clone(), defined.clone());
        Ok(defined)
    }

    pub(super) fn exists(
        &mut self,
        tx: &mut Tx<'_>,
        instance: &Instance,
        principal: &Principal,
    ) -> Result<bool, db::Error> {
        let key = (instance.id.clone(), principal.clone());
        if let Some(known) = self.principals.get(&key) {
            return Ok(*known);
        }
        let exists = principal_exists(tx, instance, principal)?;
        self.principals.insert(key, exists);
        Ok(exists)
    }

    pub(super) fn naming(
        &mut self,
        tx: &mut Tx<'_>,
        instance: &InstanceId,
    ) -> Result<RoleNaming, db::Error> {
        if let Some(known) = self.namings.get(instance) {
            return Ok(*known);
        }
        let naming = naming::current(tx, instance)?;
        self.namings.insert(instance.clone(), naming);
        Ok(naming)
    }

    pub(super) fn order(
        &self,
        tx: &mut Tx<'_>,
        id: &RequestId,
    ) -> Result<Option<Order>, db::Error> {
        match self.orders.get(id) {
            Some(known) => Ok(known.clone()),
            None => operations::find_order(tx, id),
        }
    }

    /// As [`crate::assignments::account_state`] has it.
    pub(super) fn account_state(
        &mut self,
        tx: &mut Tx<'_>,
        instance: &Instance,
        id: &AccountId,
    ) -> Result<Option<AccountState>, db::Error> {
        if *id == instance.owner {
            return Ok(Some(AccountState::Active));
        }
        let account = match self.accounts.get(id) {
            Some(known) => known.clone(),
            None => store::organizations::find_account(tx, id)?,
        };
        let Some(account) = account else {
            return Ok(None);
        };
        let Some(organization) = &account.organization else {
            return Ok(None);
        };
        let owner = if let Some(known) = self.owners.get(organization) {
            known.clone()
        } else {
            let found = store::organizations::find_organization_of_account(tx, id)?;
            let is_let_in = has_trusted_access(tx, organization)?;
            let owner = found
                .filter(|_| is_let_in)
                .map(|found| found.management_account);
            self.owners.insert(organization.clone(), owner.clone());
            owner
        };
        Ok((owner.as_ref() == Some(&instance.owner)).then_some(account.state))
    }

    /// What a pair has in its account before its first job.
    pub(super) fn provisioned(
        &mut self,
        tx: &mut Tx<'_>,
        target: &Target,
    ) -> Result<Option<Provisioned>, db::Error> {
        let key = (target.account.clone(), target.permission_set.clone());
        match self.provisioned.remove(&key) {
            Some(known) => Ok(known),
            None => store::provisioning::find(tx, &key.0, &key.1),
        }
    }

    pub(super) fn taken(
        &mut self,
        tx: &mut Tx<'_>,
        account: &AccountId,
    ) -> Result<Taken, db::Error> {
        match self.taken.remove(account) {
            Some(known) => Ok(known),
            None => Taken::read(tx, account),
        }
    }

    /// The SAML provider of a pair's account, made where it is missing. No step takes it away.
    pub(super) fn saml_provider(
        &mut self,
        tx: &mut Tx<'_>,
        pair: &Pair<'_>,
    ) -> Result<SamlProvider, db::Error> {
        let account = &pair.target.account;
        let found = match self.providers.remove(account) {
            Some(known) => known,
            None => role::our_saml_provider(tx, account)?,
        };
        let provider = role::ensure_saml_provider(tx, pair, found)?;
        self.providers
            .insert(account.clone(), Some(provider.clone()));
        Ok(provider)
    }
}

impl Defined {
    fn read(tx: &mut Tx<'_>, id: &PermissionSetId) -> Result<Option<Self>, db::Error> {
        let Some(set) = store::permission_sets::find(tx, id)? else {
            return Ok(None);
        };
        let instance = store::instances::find_even_deleting(tx, &set.instance)?;
        instance
            .map(|instance| {
                Ok(Self {
                    allows_tags: store::access_control::allows_tags(tx, &instance.id)?,
                    set,
                    instance,
                    policies: store::permission_sets::policies(tx, id)?,
                })
            })
            .transpose()
    }
}
