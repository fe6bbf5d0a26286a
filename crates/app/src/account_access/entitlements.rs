//! Entitlements: who may use which roles that are there already.

use base::{AccountId, EntitlementId, Page, PageRequest};
use db::Tx;
use domain::account_access::{
    AccessApplication, ApplicationRef, Entitlement, MAX_GROUPS_OF_ROLE, NEEDED_TRUST, SERVICE,
    role_not_verified, too_many_groups,
};
use domain::assignment::Principal;
use domain::iam::{Role, Tag};
use domain::{Error, Kind};
use policy::PolicyKind;
use policy::document::Clause;
use store::account_access::Filter;

use super::{Asked, require};
use crate::assignments::require_principal;
use crate::authorize::Access;
use crate::iam::parse;
use crate::sts::{find_role, role_of};
use crate::{App, Cx, Failure};

/// An entitlement to be given.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreateEntitlement {
    /// By which application.
    pub application: ApplicationRef,
    /// To whom.
    pub principal: Principal,
    /// The ARN of the role.
    pub role_arn: String,
}

/// Which entitlements are listed; all of what is said has to be true.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct EntitlementFilter {
    /// Those of this very principal.
    pub principal: Option<Principal>,
    /// Those to the role of this ARN.
    pub role_arn: Option<String>,
    /// Those in this account.
    pub account: Option<AccountId>,
}

/// An entitlement, and what people call its account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FoundEntitlement {
    /// The entitlement.
    pub entitlement: Entitlement,
    /// The account's name, where it is known.
    pub account_name: Option<String>,
}

impl App {
    /// Lets a user or a group use a role. Where they may already, that entitlement is the answer.
    ///
    /// DIFFERENCE: AWS's limit of 15 outstanding writes is not enforced; a write ends before its
    /// answer.
    pub async fn create_entitlement(
        &self,
        cx: &Cx,
        command: CreateEntitlement,
    ) -> Result<EntitlementId, Error> {
        let (account, _) = role_of(&command.role_arn)?;
        let mut asked = Asked::new("account-access:CreateEntitlement");
        asked.account = Some(account);
        let permit = self.enter_access(cx, &command.application, asked).await?;
        let (app, asking) = (self.clone(), cx.clone());
        let (id, now) = (EntitlementId::generate(self.entropy()), cx.now());
        self.change(cx, permit, "create_entitlement", move |tx, permit| {
            let CreateEntitlement {
                application,
                principal,
                role_arn,
            } = &command;
            let application = require(tx, application)?;
            let instance = store::instances::find(tx, &application.instance)?
                .ok_or_else(|| Error::not_found(Kind::Instance, &application.instance))?;
            require_principal(tx, &instance, principal)?;
            if let Some(there) =
                store::account_access::find_like(tx, &instance.id, principal, role_arn)?
            {
                return Ok(there.id);
            }
            let role = app.verified_role(tx, &asking, &application, role_arn)?;
            if matches!(principal, Principal::Group(_))
                && store::account_access::count_groups_of_role(tx, &role.id)? >= MAX_GROUPS_OF_ROLE
            {
                return Err(too_many_groups(role_arn).into());
            }
            let entitlement = Entitlement {
                id: id.clone(),
                application: application.id,
                principal: principal.clone(),
                account: role.account.clone(),
                role_arn: role.arn(),
                role: role.id,
                created_at: now,
            };
            store::account_access::insert(tx, permit, &instance.id, &entitlement)?;
            Ok(entitlement.id)
        })
        .await
    }

    /// An entitlement of an application.
    pub async fn get_entitlement(
        &self,
        cx: &Cx,
        application: ApplicationRef,
        id: &str,
    ) -> Result<FoundEntitlement, Error> {
        let asked = Asked::new("account-access:GetEntitlement");
        self.enter_access(cx, &application, asked).await?;
        let id = id.to_owned();
        self.read("get_entitlement", move |tx| {
            let application = require(tx, &application)?;
            let missing = || Error::not_found(Kind::Entitlement, &id);
            let parsed = EntitlementId::parse(&id).map_err(|_malformed| missing())?;
            let found = store::account_access::find(tx, &application.id, &parsed)?;
            named(tx, found.ok_or_else(missing)?)
        })
        .await
    }

    /// The entitlements of an application that the filter lets through.
    pub async fn list_entitlements(
        &self,
        cx: &Cx,
        application: ApplicationRef,
        filter: EntitlementFilter,
        page: PageRequest,
    ) -> Result<Page<FoundEntitlement>, Error> {
        let asked = Asked::new("account-access:ListEntitlements");
        self.enter_access(cx, &application, asked).await?;
        self.read("list_entitlements", move |tx| {
            let application = require(tx, &application)?;
            let role = match &filter.role_arn {
                None => None,
                Some(arn) => match find_role(tx, arn)? {
                    Some(role) => Some(role.id),
                    // To a role that is not there, nobody is entitled.
                    None => return Ok(Page::from_probe(Vec::new(), &page, |_| String::new())),
                },
            };
            let filter = Filter {
                principal: filter.principal.clone(),
                role,
                account: filter.account.clone(),
            };
            let (after, limit) = (page.after_or_empty(), page.probe());
            let found = store::account_access::list(tx, &application, &filter, after, limit)?;
            let found = Page::from_probe(found, &page, |last| last.id.to_string());
            let mut items = Vec::with_capacity(found.items.len());
            for entitlement in found.items {
                items.push(named(tx, entitlement)?);
            }
            Ok(Page {
                items,
                next: found.next,
            })
        })
        .await
    }

    /// Ends an entitlement, and what credentials were got by it; one that is gone does not matter.
    pub async fn delete_entitlement(
        &self,
        cx: &Cx,
        application: ApplicationRef,
        id: &str,
    ) -> Result<(), Error> {
        let id = EntitlementId::parse(id).ok();
        let mut asked = Asked::new("account-access:DeleteEntitlement");
        asked.entitlement.clone_from(&id);
        let permit = self.enter_access(cx, &application, asked).await?;
        self.change(cx, permit, "delete_entitlement", move |tx, permit| {
            let application = require(tx, &application)?;
            let found = match &id {
                Some(id) => store::account_access::find(tx, &application.id, id)?,
                None => None,
            };
            if let Some(found) = found {
                store::account_access::delete(tx, permit, &found)?;
            }
            Ok(())
        })
        .await
    }

    /// The role of this ARN, where it is within the application's reach and lets the service in.
    fn verified_role(
        &self,
        tx: &mut Tx<'_>,
        cx: &Cx,
        application: &AccessApplication,
        role_arn: &str,
    ) -> Result<Role, Failure> {
        let (account, _) = role_of(role_arn)?;
        let refused = || Failure::from(role_not_verified(role_arn));
        if !is_within_reach(tx, application, &account)? {
            return Err(refused());
        }
        let role = find_role(tx, role_arn)?.ok_or_else(refused)?;
        if self.is_let_in(tx, cx, application, &role, Session::default())? {
            Ok(role)
        } else {
            Err(refused())
        }
    }

    /// Whether the role's trust policy lets account access manager in for this application; with tags,
    /// whether it lets those in as well.
    pub(super) fn is_let_in(
        &self,
        tx: &mut Tx<'_>,
        cx: &Cx,
        application: &AccessApplication,
        role: &Role,
        session: Session<'_>,
    ) -> Result<bool, Failure> {
        let tags = store::iam::list_tags(tx, role.id.as_str())?;
        let tagging = (!session.tags.is_empty()).then_some(TAG);
        for action in NEEDED_TRUST.into_iter().chain(tagging) {
            let tags = tags.iter();
            let mut access = Access::new(action, role.arn(), &role.account)
                .tagged(tags.map(|(key, value)| (key.as_str(), value.as_str())))
                .trusted_by(role.trust_policy.as_str());
            if let Some(name) = session.name {
                access = access.with("sts:RoleSessionName", name);
            }
            if !session.tags.is_empty() {
                let tags = session.tags.iter();
                access =
                    access.setting_tags(tags.map(|(key, value)| (key.as_str(), value.as_str())));
            }
            let source = (application.arn(), &application.account);
            match self.decide_service(tx, cx, &access, SERVICE, (&source.0, source.1)) {
                Ok(()) => {}
                Err(Failure::Outcome(Error::Denied { .. })) => return Ok(false),
                Err(failure) => return Err(failure),
            }
        }
        Ok(true)
    }
}

/// What a session of a role is to be.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Session<'a> {
    /// What it is to be called, once there is one.
    pub(super) name: Option<&'a str>,
    /// The session tags.
    pub(super) tags: &'a [Tag],
}

/// What a session with tags needs beside [`NEEDED_TRUST`].
const TAG: &str = "sts:TagSession";

/// Whether a trust policy says anything about session tags: whether an action of it is, or might be,
/// that of giving them.
pub(super) fn speaks_of_tags(trust_policy: &str) -> Result<bool, Failure> {
    let document = parse(trust_policy, PolicyKind::Trust)?;
    let might_be =
        |pattern: &str| pattern.contains(['*', '?']) || pattern.eq_ignore_ascii_case(TAG);
    Ok(document
        .statements()
        .iter()
        .any(|statement| match statement.actions() {
            Clause::AnyOf(patterns) => patterns.iter().any(|pattern| might_be(pattern.text())),
            Clause::NoneOf(_) => true,
        }))
}

/// Whether an account is active, and the application's own or one of its organization that lets
/// the service in.
pub(super) fn is_within_reach(
    tx: &mut Tx<'_>,
    application: &AccessApplication,
    account: &AccountId,
) -> Result<bool, db::Error> {
    if store::organizations::find_account_for(tx, account, SERVICE)?.is_none() {
        return Ok(false);
    }
    if *account == application.account {
        return Ok(true);
    }
    let organization = store::organizations::find_organization_of_account(tx, account)?;
    Ok(organization.is_some_and(|found| found.management_account == application.account))
}

fn named(tx: &mut Tx<'_>, entitlement: Entitlement) -> Result<FoundEntitlement, Failure> {
    let account = store::organizations::find_account(tx, &entitlement.account)?;
    Ok(FoundEntitlement {
        entitlement,
        account_name: account.map(|account| account.name),
    })
}
