//! The access portal's API: what a signed-in person may use, and credentials for it (AWS: §5).
//! What it has beyond AWS's is below.

mod applications;
mod console;
mod favourites;
mod view;

use std::collections::BTreeMap;

use base::{
    AccessKeyId, AccountId, Duration, InstanceId, OrganizationId, Page, PageRequest,
    PermissionSetId, Timestamp,
};
use db::Tx;
use domain::actor::{EntitledBy, Person, RolePerson, RoleSession};
use domain::assignment::Principal;
use domain::organization::{Account, IDENTITY_CENTER};
use domain::sign_in::{ACCOUNT_ACCESS, LiveSession, session_name};
use domain::{Actor, Error};

use crate::audit::Begun;
use crate::session_tags::{session_tags, tagged_session};
use crate::sign_in::no_session;
use crate::{App, Credentials, Cx, Failure, SessionTokenPrincipal};

pub use applications::PortalApplication;
pub use console::ConsoleLink;
pub use view::{Portal, PortalAnswer, PortalView, RecentRole, ViewedAccount, ViewedRole};

/// An account that a person may use.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PortalAccount {
    /// Which.
    pub id: AccountId,
    /// What people call it.
    pub name: String,
    /// Its root's e-mail address.
    pub email: String,
}

/// A role that a person may use; its name is its permission set's.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PortalRole {
    /// In which account.
    pub account: AccountId,
    /// The permission set's name.
    pub name: String,
}

impl App {
    /// The accounts that the person behind `cx` may use, in order of their ids (AWS:
    /// `ListAccounts`). Suspended ones are left out, so a page may be short.
    pub async fn list_portal_accounts(
        &self,
        cx: &Cx,
        request: PageRequest,
    ) -> Result<Page<PortalAccount>, Error> {
        let (person, now) = (portal_person(cx)?.clone(), cx.now());
        self.read("list_portal_accounts", move |tx| {
            let caller = Caller::find(tx, &person, now)?;
            let found = store::assignments::accounts_of(
                tx,
                &caller.instance,
                &caller.principals,
                now,
                (request.after_or_empty(), request.probe()),
            )?;
            let page = Page::from_probe(found, &request, |(id, _)| id.to_string());
            let mut let_in = LetIn::default();
            let mut items = Vec::with_capacity(page.items.len());
            for account in page.items.into_iter().filter_map(|(_, active)| active) {
                if let_in.by(tx, account.organization.as_ref())? {
                    items.push(PortalAccount {
                        id: account.id,
                        name: account.name,
                        email: account.email,
                    });
                }
            }
            Ok(Page {
                items,
                next: page.next,
            })
        })
        .await
    }

    /// What the person behind `cx` may use in `account`, in order of the names (AWS:
    /// `ListAccountRoles`).
    pub async fn list_portal_roles(
        &self,
        cx: &Cx,
        account: &AccountId,
        request: PageRequest,
    ) -> Result<Page<PortalRole>, Error> {
        let (person, now) = (portal_person(cx)?.clone(), cx.now());
        let account = account.clone();
        self.read("list_portal_roles", move |tx| {
            let caller = Caller::find(tx, &person, now)?;
            if usable_account(tx, &account)?.is_none() {
                return Err(no_access().into());
            }
            let found = store::assignments::access_of(
                tx,
                &caller.instance,
                &caller.principals,
                &account,
                now,
                (request.after_or_empty(), request.probe()),
            )?;
            if found.is_empty() && request.after.is_none() {
                // AWS: an account in which nothing is assigned is not told from a missing one (§5).
                return Err(no_access().into());
            }
            let page =
                Page::from_probe(found, &request, |access| access.permission_set_name.clone());
            Ok(page.map(|access| PortalRole {
                account: access.account,
                name: access.permission_set_name,
            }))
        })
        .await
    }

    /// Credentials of a role that the person behind `cx` may use (AWS: `GetRoleCredentials`);
    /// they last as long as the permission set says, but not longer than the assignment, whatever
    /// becomes of the session.
    pub async fn role_credentials(
        &self,
        cx: &Cx,
        account: &AccountId,
        role_name: &str,
    ) -> Result<Credentials, Error> {
        let (person, now) = (portal_person(cx)?.clone(), cx.now());
        let (account, role_name) = (account.clone(), role_name.to_owned());
        let access_key = AccessKeyId::generate_temporary(self.entropy());
        let granted = self
            .read("role_credentials", move |tx| {
                let live = live_session(tx, &person, now)?;
                let role = (&account, role_name.as_str());
                role_session(tx, &live, role, &access_key, now)
            })
            .await?;
        cx.begins(granted.begun);
        self.issue(&SessionTokenPrincipal::Role(Box::new(granted.session)))
    }
}

/// A session of a role that is about to be issued.
struct GrantedSession {
    session: RoleSession,
    /// The same for the trail.
    begun: Begun,
    permission_set: PermissionSetId,
}

/// The session that whoever is signed in gets of a role they may use now.
fn role_session(
    tx: &mut Tx<'_>,
    live: &LiveSession,
    (account, role_name): (&AccountId, &str),
    access_key: &AccessKeyId,
    now: Timestamp,
) -> Result<GrantedSession, Failure> {
    if usable_account(tx, account)?.is_none() {
        return Err(no_access().into());
    }
    let person = &live.person;
    let access = store::assignments::find_access(
        tx,
        &live.instance_id,
        (&person.identity_store_id, &person.user_id),
        (account, role_name),
        now,
    )?
    .ok_or_else(no_access)?;
    // AWS: a role that is not provisioned is answered like one that is not assigned.
    let role = store::iam::find_role_by_id(tx, &access.role)?.ok_or_else(no_access)?;
    let ends_at = now.plus(Duration::from_seconds(access.session_seconds));
    let tags = session_tags(tx, &live.instance_id, person)?;
    let session = RoleSession {
        account: role.account.clone(),
        role_arn: role.arn(),
        role_id: role.id.clone(),
        role_name: role.name.clone(),
        session_name: session_name(&person.user_name),
        access_key: access_key.clone(),
        context: tagged_session(now, tags)?,
        // Nothing outlives the assignment that it is issued for.
        expires_at: access.expires_at.map_or(ends_at, |at| at.min(ends_at)),
        person: Some(RolePerson {
            identity_store_id: person.identity_store_id.clone(),
            user_id: person.user_id.clone(),
            session_id: person.session_id.clone(),
            entitled_by: EntitledBy::PermissionSet {
                account: role.account.clone(),
                permission_set: access.permission_set.clone(),
            },
        }),
    };
    Ok(GrantedSession {
        begun: Begun::by_permission_set(&session, &role.trust_policy),
        session,
        permission_set: access.permission_set,
    })
}

/// The session of a person as the database knows it now: their bearer token was checked a moment ago,
/// but what they may use is decided on one snapshot.
fn live_session(tx: &mut Tx<'_>, person: &Person, now: Timestamp) -> Result<LiveSession, Failure> {
    let live = store::sign_in::find_live_session(tx, &person.session_id, now)?;
    Ok(live.ok_or_else(no_session)?)
}

/// The caller with everything that they are assigned to things by.
pub(crate) struct Caller {
    pub(crate) person: Person,
    pub(crate) instance: InstanceId,
    /// Themselves and their groups.
    pub(crate) principals: Vec<Principal>,
}

impl Caller {
    pub(crate) fn find(tx: &mut Tx<'_>, person: &Person, now: Timestamp) -> Result<Self, Failure> {
        let LiveSession {
            person,
            instance_id,
            ..
        } = live_session(tx, person, now)?;
        let mut principals = vec![Principal::User(person.user_id.clone())];
        let groups = store::identity::group_ids_of_user(
            tx,
            &person.identity_store_id,
            &person.user_id,
            now,
        )?;
        principals.extend(groups.into_iter().map(Principal::Group));
        Ok(Self {
            person,
            instance: instance_id,
            principals,
        })
    }
}

/// The person who asks, if what they ask with is good for the portal.
pub(crate) fn portal_person(cx: &Cx) -> Result<&Person, Error> {
    let Actor::Person(person) = cx.actor() else {
        return Err(no_session());
    };
    if person.scopes.iter().any(|scope| scope == ACCOUNT_ACCESS) {
        Ok(person)
    } else {
        // AWS: which refusal a token without the scope gets is not known (§16).
        Err(no_access())
    }
}

fn usable_account(tx: &mut Tx<'_>, id: &AccountId) -> Result<Option<Account>, db::Error> {
    store::organizations::find_account_for(tx, id, IDENTITY_CENTER)
}

/// Which organizations let the service in; each is asked once.
#[derive(Default)]
struct LetIn(BTreeMap<OrganizationId, bool>);

impl LetIn {
    /// Whether the service works in an account of `organization`, or in one that stands alone.
    fn by(
        &mut self,
        tx: &mut Tx<'_>,
        organization: Option<&OrganizationId>,
    ) -> Result<bool, db::Error> {
        let Some(organization) = organization else {
            return Ok(true);
        };
        if let Some(known) = self.0.get(organization) {
            return Ok(*known);
        }
        let enabled =
            store::organizations::services::is_enabled(tx, organization, IDENTITY_CENTER)?;
        self.0.insert(organization.clone(), enabled);
        Ok(enabled)
    }
}

/// AWS: `ForbiddenException`, which no model knows (§5).
fn no_access() -> Error {
    Error::denied("No access")
}
