//! What people get by their entitlements: roles, and credentials of them.

use base::{AccessKeyId, AccountId, Duration, Page, PageRequest, TenantId};
use db::Tx;
use domain::account_access::{
    ASSUME_SCOPE, AccessApplication, Entitlement, READ_SCOPE, session_seconds, unknown_tenant,
};
use domain::actor::{EntitledBy, Person, RolePerson, RoleSession};
use domain::sign_in::{ACCOUNT_ACCESS, session_name};
use domain::{Actor, Error};

use super::entitlements::{Session, is_within_reach, speaks_of_tags};
use crate::audit::Begun;
use crate::portal::Caller;
use crate::session_tags::{session_tags, tagged_session};
use crate::sign_in::no_session;
use crate::{App, Credentials, Cx, Failure, SessionTokenPrincipal};

/// A role that a person may use.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AccessRole {
    /// In which account.
    pub account: AccountId,
    /// What people call that.
    pub account_name: Option<String>,
    /// The role's ARN.
    pub role_arn: String,
}

/// Of which role credentials are wanted, and how.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AccessRoleSession {
    /// The application, as clients call it.
    pub tenant: String,
    /// The role's ARN.
    pub role_arn: String,
    /// What the session is to be called; the user's name where nothing is said.
    pub session_name: Option<String>,
    /// Seconds; as many as the role allows where nothing is said.
    pub duration: Option<u32>,
}

impl App {
    /// The roles that the person behind `cx` is entitled to, themselves or by a group, in order of
    /// their ARNs. Those in accounts that cannot be used now are left out, so a page may be short.
    pub async fn list_access_roles(
        &self,
        cx: &Cx,
        tenant: &str,
        request: PageRequest,
    ) -> Result<Page<AccessRole>, Error> {
        let (person, now) = (person(cx, READ_SCOPE)?.clone(), cx.now());
        let tenant = tenant.to_owned();
        self.read("list_access_roles", move |tx| {
            let caller = Caller::find(tx, &person, now)?;
            let application = application_of(tx, &caller, &tenant)?;
            let found = store::account_access::roles_of(
                tx,
                &caller.instance,
                &caller.principals,
                request.after_or_empty(),
                request.probe(),
            )?;
            let found = Page::from_probe(found, &request, |last| last.role_arn.clone());
            let mut items = Vec::with_capacity(found.items.len());
            for Entitlement {
                account, role_arn, ..
            } in found.items
            {
                if !is_within_reach(tx, &application, &account)? {
                    continue;
                }
                let known = store::organizations::find_account(tx, &account)?;
                items.push(AccessRole {
                    account,
                    account_name: known.map(|known| known.name),
                    role_arn,
                });
            }
            Ok(Page {
                items,
                next: found.next,
            })
        })
        .await
    }

    /// Credentials of a role that the person behind `cx` is entitled to, and that lets account
    /// access manager in now. They end with the entitlement, the person and their session.
    ///
    /// A role whose trust policy does not speak of `sts:TagSession` gets no session tags; one that
    /// does has to allow those of the person.
    // AWS: unconfirmed (§7).
    pub async fn access_role_credentials(
        &self,
        cx: &Cx,
        command: AccessRoleSession,
    ) -> Result<Credentials, Error> {
        let (person, now) = (person(cx, ASSUME_SCOPE)?.clone(), cx.now());
        let (app, asking) = (self.clone(), cx.clone());
        let access_key = AccessKeyId::generate_temporary(self.entropy());
        let session = self
            .read("access_role_credentials", move |tx| {
                let caller = Caller::find(tx, &person, now)?;
                let application = application_of(tx, &caller, &command.tenant)?;
                let entitlement = entitlement_of(tx, &caller, &command.role_arn)?;
                if !is_within_reach(tx, &application, &entitlement.account)? {
                    return Err(not_entitled(&command.role_arn).into());
                }
                let role = store::iam::find_role_by_id(tx, &entitlement.role)?
                    .ok_or_else(|| not_entitled(&command.role_arn))?;
                let name = match &command.session_name {
                    Some(name) => name.clone(),
                    // AWS: unconfirmed what a session without a name is called.
                    None => session_name(&caller.person.user_name),
                };
                let tags = if speaks_of_tags(&role.trust_policy)? {
                    session_tags(tx, &caller.instance, &caller.person)?
                } else {
                    Vec::new()
                };
                let wanted = Session {
                    name: Some(&name),
                    tags: &tags,
                };
                if !app.is_let_in(tx, &asking, &application, &role, wanted)? {
                    return Err(not_entitled(&command.role_arn).into());
                }
                let seconds = session_seconds(command.duration, role.max_session_duration)?;
                Ok(RoleSession {
                    account: role.account.clone(),
                    role_arn: role.arn(),
                    role_name: role.name,
                    session_name: name,
                    access_key: access_key.clone(),
                    context: tagged_session(now, tags)?,
                    expires_at: now.plus(Duration::from_seconds(i64::from(seconds))),
                    person: Some(RolePerson {
                        identity_store_id: person.identity_store_id.clone(),
                        user_id: person.user_id.clone(),
                        session_id: person.session_id.clone(),
                        entitled_by: EntitledBy::Role(role.id.clone()),
                    }),
                    role_id: role.id,
                })
            })
            .await?;
        cx.begins(Begun::by_entitlement(&session));
        self.issue(&SessionTokenPrincipal::Role(Box::new(session)))
    }
}

/// Who sent a bearer token that is good for this.
// DIFFERENCE: a token of the access portal (`sso:account:access`) is good for it as well, because
// there is no other portal here.
fn person<'a>(cx: &'a Cx, wanted: &str) -> Result<&'a Person, Error> {
    let Actor::Person(person) = cx.actor() else {
        return Err(no_session());
    };
    let mut scopes = person.scopes.iter();
    if scopes.any(|scope| scope == wanted || scope == ACCOUNT_ACCESS) {
        return Ok(person);
    }
    // AWS: unconfirmed; ListRoles models no AccessDeniedException.
    Err(Error::Unauthenticated {
        message: format!("The token is not valid for the scope {wanted}."),
    })
}

/// The application of this tenant id, if it is of the person's own instance.
fn application_of(
    tx: &mut Tx<'_>,
    caller: &Caller,
    tenant: &str,
) -> Result<AccessApplication, Failure> {
    let unknown = || Failure::from(unknown_tenant(tenant));
    let id = TenantId::parse(tenant).map_err(|_malformed| unknown())?;
    store::account_access::find_application_of_tenant(tx, &id)?
        .filter(|found| found.instance == caller.instance)
        .ok_or_else(unknown)
}

fn entitlement_of(
    tx: &mut Tx<'_>,
    caller: &Caller,
    role_arn: &str,
) -> Result<Entitlement, Failure> {
    for principal in &caller.principals {
        let found = store::account_access::find_like(tx, &caller.instance, principal, role_arn)?;
        if let Some(found) = found {
            return Ok(found);
        }
    }
    Err(not_entitled(role_arn).into())
}

/// Why not, is not told.
fn not_entitled(role_arn: &str) -> Error {
    // AWS: the code is documented, the words are unconfirmed.
    Error::denied(format!("You are not entitled to the role {role_arn}."))
}
