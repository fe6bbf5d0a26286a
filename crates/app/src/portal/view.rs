//! Everything that the access portal shows, at once (`GetPortal`).

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use base::{AccountId, InstanceId, OrganizationId, PermissionSetId, Timestamp, sha256_hex};
use db::Tx;
use domain::Error;
use domain::actor::Person;
use domain::iam::Tag;
use domain::organization::IDENTITY_CENTER;
use domain::permission_set::PermissionSet;
use store::portal::{AccountRow, Favourite};

use super::applications::has_any;
use super::{Caller, portal_person};
use crate::session_tags::session_tags;
use crate::sign_in::{manages_own_devices, no_session};
use crate::{App, Cx, Failure};

/// What a client is answered that may have asked before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PortalAnswer {
    /// Names what is shown: the same as long as nothing of it changes.
    pub etag: String,
    /// None where the client knows it already.
    pub portal: Option<Portal>,
}

/// What the access portal shows a person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Portal {
    /// What AWS clients are given as the start URL.
    pub start_url: String,
    /// The region of the instance.
    pub region: String,
    /// Who is signed in.
    pub person: Person,
    /// What they are called.
    pub display_name: String,
    /// What they may use.
    pub view: PortalView,
    /// Whether they may add and remove devices for a second factor.
    pub can_manage_mfa_devices: bool,
    /// Whether the list of applications has anything.
    pub has_applications: bool,
    /// Whether an external identity provider says who people are.
    pub uses_identity_provider: bool,
    /// The session tags that any of the roles would have now.
    pub session_tags: Vec<Tag>,
}

/// What a person may use, and what they keep of it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PortalView {
    /// In order of their names.
    pub accounts: Vec<ViewedAccount>,
    /// What was used in the console, the latest first.
    pub recents: Vec<RecentRole>,
}

/// An account and the roles of it that a person may use.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ViewedAccount {
    /// Which.
    pub id: AccountId,
    /// What people call it.
    pub name: String,
    /// Its root's e-mail address.
    pub email: String,
    /// Whether the person marked it.
    pub favourite: bool,
    /// In order of their names; at least one.
    pub roles: Vec<ViewedRole>,
}

/// A role that a person may use.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ViewedRole {
    /// The permission set's name.
    pub name: String,
    /// What the permission set is for.
    pub description: Option<String>,
    /// How long credentials last, as ISO 8601.
    pub session_duration: String,
    /// Whether the person marked it.
    pub favourite: bool,
}

/// A role that was used in the console.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RecentRole {
    /// The account.
    pub account: AccountId,
    /// The permission set's name.
    pub role_name: String,
    /// When it was used last.
    pub used_at: Timestamp,
}

/// How many recent roles are shown.
pub(super) const RECENTS: usize = 10;

impl App {
    /// All accounts and roles that the person behind `cx` may use now, with what they keep of them.
    /// A client that says what it knows is answered no more than that while nothing has changed.
    ///
    /// Roles of account access manager are not part of it: they are known by other names.
    pub async fn get_portal(&self, cx: &Cx, known: Option<&str>) -> Result<PortalAnswer, Error> {
        let (person, now) = (portal_person(cx)?.clone(), cx.now());
        let app = self.clone();
        let portal = self
            .read("get_portal", move |tx| {
                let caller = Caller::find(tx, &person, now)?;
                let reach = Reach::find(tx, &caller, now)?;
                let view = reach.view(tx, &caller)?;
                let Caller {
                    person, instance, ..
                } = &caller;
                let user =
                    store::identity::find_user(tx, &person.identity_store_id, &person.user_id)?;
                let display_name = user.and_then(|user| user.attributes.display_name);
                let found = store::instances::find(tx, instance)?.ok_or_else(no_session)?;
                let source = store::identity_sources::find(tx, instance)?;
                Ok(Portal {
                    start_url: app.start_url(&found),
                    region: app.settings().region.clone(),
                    display_name: display_name.unwrap_or_else(|| person.user_name.clone()),
                    can_manage_mfa_devices: manages_own_devices(tx, instance)?,
                    has_applications: has_any(tx, instance, &caller.principals)?,
                    uses_identity_provider: source.is_external(),
                    session_tags: session_tags(tx, instance, person)?,
                    person: caller.person,
                    view,
                })
            })
            .await?;
        let etag = portal.etag();
        let is_known = known == Some(etag.as_str());
        Ok(PortalAnswer {
            portal: (!is_known).then_some(portal),
            etag,
        })
    }
}

impl Portal {
    /// A digest of everything that is shown.
    fn etag(&self) -> String {
        let mut text = String::new();
        let Self {
            start_url,
            region,
            person,
            display_name,
            view,
            can_manage_mfa_devices,
            has_applications,
            uses_identity_provider,
            session_tags,
        } = self;
        // Debug writes texts in quotes and escaped, so that no two views are written alike.
        let facts = (&person.user_id, &person.user_name, display_name);
        let flags = (
            can_manage_mfa_devices,
            has_applications,
            uses_identity_provider,
        );
        let _infallible = write!(
            text,
            "{start_url:?}{region:?}{facts:?}{flags:?}{view:?}{session_tags:?}"
        );
        sha256_hex(&text).chars().take(32).collect()
    }
}

/// What a person may use: assigned to them or a group of theirs, in active accounts of
/// organizations that let the service in.
pub(super) struct Reach {
    accounts: BTreeMap<AccountId, AccountRow>,
    pairs: BTreeSet<(AccountId, PermissionSetId)>,
}

impl Reach {
    /// Two reads for each of the caller's principals, however many accounts there are.
    pub(super) fn find(
        tx: &mut Tx<'_>,
        caller: &Caller,
        now: Timestamp,
    ) -> Result<Self, db::Error> {
        let mut organizations = BTreeMap::new();
        let (mut accounts, mut pairs) = (BTreeMap::new(), BTreeSet::new());
        for principal in &caller.principals {
            pairs.extend(store::portal::pairs_of(
                tx,
                &caller.instance,
                principal,
                now,
            )?);
            for row in store::portal::accounts_of(tx, &caller.instance, principal, now)? {
                if is_let_in(tx, &mut organizations, row.organization.as_ref())? {
                    accounts.insert(row.id.clone(), row);
                }
            }
        }
        pairs.retain(|(account, _)| accounts.contains_key(account));
        Ok(Self { accounts, pairs })
    }

    /// Whether a mark is on what the person may use.
    pub(super) fn has(&self, favourite: &Favourite) -> bool {
        match &favourite.permission_set {
            None => self.accounts.contains_key(&favourite.account),
            Some(set) => self
                .pairs
                .contains(&(favourite.account.clone(), set.clone())),
        }
    }

    fn view(self, tx: &mut Tx<'_>, caller: &Caller) -> Result<PortalView, Failure> {
        let user = &caller.person.user_id;
        let favourites: BTreeSet<_> = store::portal::favourites(tx, user)?.into_iter().collect();
        let sets = self.permission_sets(tx, &caller.instance)?;
        let recents = store::portal::recents(tx, user)?;
        let recents = recents.into_iter().filter_map(|recent| {
            let pair = (recent.account, recent.permission_set);
            let set = sets.get(&pair.1).filter(|_| self.pairs.contains(&pair))?;
            Some(RecentRole {
                account: pair.0,
                role_name: set.name.clone(),
                used_at: recent.used_at,
            })
        });
        let recents = recents.take(RECENTS).collect();
        let mut roles: BTreeMap<AccountId, Vec<ViewedRole>> = BTreeMap::new();
        for (account, id) in self.pairs {
            let Some(set) = sets.get(&id) else {
                continue;
            };
            let mark = Favourite {
                account,
                permission_set: Some(id),
            };
            let role = ViewedRole {
                name: set.name.clone(),
                description: set.description.clone(),
                session_duration: set.session_duration.as_str().to_owned(),
                favourite: favourites.contains(&mark),
            };
            roles.entry(mark.account).or_default().push(role);
        }
        let mut accounts = Vec::with_capacity(roles.len());
        for (id, mut roles) in roles {
            let Some(AccountRow { name, email, .. }) = self.accounts.get(&id).cloned() else {
                continue;
            };
            roles.sort_by_cached_key(|role| (role.name.to_lowercase(), role.name.clone()));
            let mark = Favourite {
                account: id,
                permission_set: None,
            };
            accounts.push(ViewedAccount {
                favourite: favourites.contains(&mark),
                id: mark.account,
                name,
                email,
                roles,
            });
        }
        accounts.sort_by_cached_key(|account| (account.name.to_lowercase(), account.id.clone()));
        Ok(PortalView { accounts, recents })
    }

    /// Each of the permission sets once: there are few, in however many accounts.
    fn permission_sets(
        &self,
        tx: &mut Tx<'_>,
        instance: &InstanceId,
    ) -> Result<BTreeMap<PermissionSetId, PermissionSet>, db::Error> {
        let ids: BTreeSet<_> = self.pairs.iter().map(|(_, set)| set).collect();
        let mut sets = BTreeMap::new();
        for id in ids {
            let set = store::permission_sets::find(tx, id)?;
            if let Some(set) = set.filter(|set| set.instance == *instance) {
                sets.insert(id.clone(), set);
            }
        }
        Ok(sets)
    }
}

/// Whether an organization lets Identity Center in; each is asked once.
fn is_let_in(
    tx: &mut Tx<'_>,
    asked: &mut BTreeMap<OrganizationId, bool>,
    organization: Option<&OrganizationId>,
) -> Result<bool, db::Error> {
    let Some(organization) = organization else {
        return Ok(true);
    };
    if let Some(known) = asked.get(organization) {
        return Ok(*known);
    }
    let found = store::organizations::services::is_enabled(tx, organization, IDENTITY_CENTER)?;
    asked.insert(organization.clone(), found);
    Ok(found)
}
