//! What a group is already. Most of a synchronization is so: nobody need wait for it to be written.

use std::collections::BTreeSet;

use base::{GroupId, IdentityStoreId, Timestamp, UserId};
use db::Tx;
use domain::Error;
use domain::identity::{Group, Until};
use domain::scim::Provisioner;
use scim::{GroupChange, Member, ResourceKind};

use super::super::resource;
use super::super::shown::{Condition, version_of_group};
use crate::{App, Failure};

/// How many members are looked through at once.
const PAGE: i64 = 500;

/// What is asked of a group.
#[derive(Clone)]
pub(super) struct Wanted {
    pub(super) changes: Vec<GroupChange>,
    pub(super) condition: Condition,
    pub(super) issuer: String,
    pub(super) now: Timestamp,
}

impl App {
    /// The group, where it is already what is wanted of it and would be let be changed. Whatever
    /// is not plainly so is for the transaction that writes to judge, and so is all of a dry run,
    /// which reports it.
    pub(super) async fn standing_group(
        &self,
        provisioner: &Provisioner,
        id: &GroupId,
        wanted: &Wanted,
    ) -> Result<Option<Group>, Error> {
        if provisioner.is_dry_run {
            return Ok(None);
        }
        let (at, id, wanted) = (provisioner.clone(), id.clone(), wanted.clone());
        self.read("scim_look_at_group", move |tx| {
            let Some(group) = store::identity::find_group(tx, &at.store, &id)? else {
                return Ok(None);
            };
            let is_let = wanted.condition.check(version_of_group(&group)).is_ok()
                && at.check_owned(&group.created, group.id.as_str()).is_ok();
            let is_so = is_let && wanted.is_so(tx, &group)?;
            Ok(is_so.then_some(group))
        })
        .await
    }
}

impl Wanted {
    fn is_so(&self, tx: &mut Tx<'_>, group: &Group) -> Result<bool, Failure> {
        for change in &self.changes {
            let is_so = match change {
                GroupChange::DisplayName(name) => group.display_name.as_ref() == Some(name),
                GroupChange::ExternalId(id) => {
                    let known = &group.external_ids;
                    resource::with_external_id(known, &self.issuer, id.as_deref()) == *known
                }
                GroupChange::AddMembers(members) => are_in(tx, group, members)?,
                GroupChange::RemoveMembers(ids) => self.are_out(tx, group, ids)?,
                GroupChange::ReplaceMembers(members) => self.are_all(tx, group, members)?,
                GroupChange::RemoveSelected(_) => false,
            };
            if !is_so {
                return Ok(false);
            }
        }
        Ok(true)
    }

    /// Whether none of them is in it themselves.
    fn are_out(&self, tx: &mut Tx<'_>, group: &Group, ids: &[String]) -> Result<bool, Failure> {
        for user in ids.iter().filter_map(|id| UserId::parse(id).ok()) {
            let find = store::identity::find_any_membership_of;
            let known = find(tx, &group.identity_store_id, &group.id, &user)?;
            let direct = known.and_then(|known| known.direct);
            if direct.is_some_and(|until| until.is_after(self.now)) {
                return Ok(false);
            }
        }
        Ok(true)
    }

    /// Whether they are those who are in it themselves.
    fn are_all(&self, tx: &mut Tx<'_>, group: &Group, members: &[Member]) -> Result<bool, Failure> {
        let present = direct_members(tx, &group.identity_store_id, &group.id, self.now)?;
        let present: BTreeSet<&str> = present.iter().map(UserId::as_str).collect();
        Ok(present == members.iter().map(|member| member.id.as_str()).collect())
    }
}

/// Whether all of them are in it themselves, for good.
fn are_in(tx: &mut Tx<'_>, group: &Group, members: &[Member]) -> Result<bool, Failure> {
    for member in members {
        let Ok(user) = UserId::parse(&member.id) else {
            return Ok(false);
        };
        let find = store::identity::find_any_membership_of;
        let known = find(tx, &group.identity_store_id, &group.id, &user)?;
        let is_in = known.is_some_and(|known| known.direct == Some(Until::Forever));
        if !is_in || member.kind == Some(ResourceKind::Group) {
            return Ok(false);
        }
    }
    Ok(true)
}

/// The ids of those who are in a group themselves.
pub(super) fn direct_members(
    tx: &mut Tx<'_>,
    store: &IdentityStoreId,
    group: &GroupId,
    now: Timestamp,
) -> Result<BTreeSet<UserId>, Failure> {
    let (mut all, mut after) = (BTreeSet::new(), String::new());
    loop {
        let list = store::identity::direct_user_ids_of_group;
        let page = list(tx, store, group, (&after, PAGE), now)?;
        match page.last() {
            Some(last) => after = last.to_string(),
            None => return Ok(all),
        }
        all.extend(page);
    }
}
