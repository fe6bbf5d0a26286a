//! Account access manager: its applications, and their tags. Who may use which roles is in
//! `entitlements`, what people get by it in `runtime`.
//!
//! Invariants: an application is of the account that owns the instance; delegated administrators
//! of the service give and take entitlements, and make and remove no applications.

mod entitlements;
mod runtime;

use base::{
    AccessApplicationId, AccountId, EntitlementId, InstanceId, Page, PageRequest, TenantId,
    sha256_hex,
};
use db::Tx;
use domain::account_access::{
    self, AccessApplication, ApplicationRef, SERVICE, merge_tags, no_identity_source,
    no_trusted_access,
};
use domain::delegation::{self, Touched};
use domain::instance::{self, InstanceKind};
use domain::permission_set::Tag;
use domain::quota::Quota;
use domain::{Error, Kind, Permit};

pub use entitlements::{CreateEntitlement, EntitlementFilter, FoundEntitlement};
pub use runtime::{AccessRole, AccessRoleSession};

use crate::authorize::Access;
use crate::{App, Cx, Failure};

impl App {
    /// Switches account access manager on for an instance. Asked again in the same way, the
    /// application that is there is the answer.
    ///
    /// DIFFERENCE: AWS makes an application in the instance as well, by which people come to an
    /// account access portal of its own; here the access portal is the one portal.
    pub async fn create_access_application(
        &self,
        cx: &Cx,
        instance: &InstanceId,
        tags: Vec<Tag>,
    ) -> Result<AccessApplication, Error> {
        let own = self.own_account(cx);
        let application = AccessApplication {
            id: AccessApplicationId::generate(self.entropy()),
            instance: instance.clone(),
            account: own.clone(),
            region: self.settings().region.clone(),
            tenant: TenantId::generate(self.entropy()),
            created_at: cx.now(),
            updated_at: cx.now(),
        };
        let making = Access::new("account-access:CreateApplication", "*", &own);
        let permit = self.authorize(cx, setting(making, &tags)).await?;
        if !tags.is_empty() {
            let tagging = Access::new("account-access:TagResource", application.arn(), &own);
            self.authorize(cx, setting(tagging, &tags)).await?;
        }
        let tags = merge_tags(&[], &tags, self.quotas().size(Quota::Tags))?;
        let request = sha256_hex(&format!("{tags:?}"));
        cx.creates(&application.arn());
        self.change(
            cx,
            permit,
            "create_access_application",
            move |tx, permit| {
                let arn = instance::arn(&application.instance);
                store::instances::find(tx, &application.instance)?
                    .filter(|found| found.owner == own && found.kind == InstanceKind::Organization)
                    .ok_or_else(|| no_identity_source(&arn))?;
                let there =
                    store::account_access::find_application_of_instance(tx, &application.instance)?;
                match there {
                    Some((there, made_by)) if made_by == request => return Ok(there),
                    Some((there, _)) => return Err(account_access::already_created(&there).into()),
                    None => {}
                }
                if !is_trusted(tx, &own)? {
                    return Err(no_trusted_access().into());
                }
                store::account_access::insert_application(tx, permit, &application, &request)?;
                store::permission_sets::set_tags(tx, permit, application.id.as_str(), &tags)?;
                Ok(application.clone())
            },
        )
        .await
    }

    /// An application with its tags.
    pub async fn get_access_application(
        &self,
        cx: &Cx,
        reference: &ApplicationRef,
    ) -> Result<(AccessApplication, Vec<Tag>), Error> {
        let asked = Asked::new("account-access:GetApplication");
        self.enter_access(cx, reference, asked).await?;
        let reference = reference.clone();
        self.read("get_access_application", move |tx| {
            let found = require(tx, &reference)?;
            let tags = store::permission_sets::list_tags(tx, &found.instance, found.id.as_str())?;
            Ok((found, tags))
        })
        .await
    }

    /// The applications of the caller's account; to a delegated administrator, those of its
    /// organization.
    pub async fn list_access_applications(
        &self,
        cx: &Cx,
        page: PageRequest,
    ) -> Result<Page<AccessApplication>, Error> {
        let action = "account-access:ListApplications";
        let own = self.own_account(cx);
        self.authorize(cx, Access::new(action, "*", &own)).await?;
        self.read("list_access_applications", move |tx| {
            let organization = store::organizations::find_organization_of_account(tx, &own)?;
            let mut owner = own.clone();
            if let Some(organization) = organization
                && store::organizations::services::is_delegated(
                    tx,
                    &organization.id,
                    &own,
                    Some(SERVICE),
                )?
            {
                owner = organization.management_account;
            }
            let found = store::account_access::list_applications(
                tx,
                &owner,
                page.after_or_empty(),
                page.probe(),
            )?;
            Ok(Page::from_probe(found, &page, |last| last.id.to_string()))
        })
        .await
    }

    /// Removes an application with its entitlements; one that is gone does not matter.
    pub async fn delete_access_application(
        &self,
        cx: &Cx,
        reference: ApplicationRef,
    ) -> Result<(), Error> {
        // AWS: the policies of its guide for delegated administrators lack this one.
        let asked = Asked::new("account-access:DeleteApplication").only_owner();
        let permit = self.enter_access(cx, &reference, asked).await?;
        self.change(
            cx,
            permit,
            "delete_access_application",
            move |tx, permit| {
                if let Some(found) = find(tx, &reference)? {
                    store::account_access::delete_application(tx, permit, &found.id)?;
                }
                Ok(())
            },
        )
        .await
    }

    /// Adds tags to an application, or replaces their values.
    pub async fn tag_access_application(
        &self,
        cx: &Cx,
        reference: ApplicationRef,
        tags: Vec<Tag>,
    ) -> Result<(), Error> {
        let mut asked = Asked::new("account-access:TagResource");
        asked.setting.clone_from(&tags);
        let permit = self.enter_access(cx, &reference, asked).await?;
        let quotas = self.quotas();
        self.change(cx, permit, "tag_access_application", move |tx, permit| {
            let found = require(tx, &reference)?;
            let old = store::permission_sets::list_tags(tx, &found.instance, found.id.as_str())?;
            let merged = merge_tags(&old, &tags, quotas.size(Quota::Tags))?;
            store::permission_sets::set_tags(tx, permit, found.id.as_str(), &merged)?;
            Ok(())
        })
        .await
    }

    /// Removes the tags with these keys; keys that are not there do not matter.
    pub async fn untag_access_application(
        &self,
        cx: &Cx,
        reference: ApplicationRef,
        keys: Vec<String>,
    ) -> Result<(), Error> {
        let mut asked = Asked::new("account-access:UntagResource");
        asked.removing.clone_from(&keys);
        let permit = self.enter_access(cx, &reference, asked).await?;
        self.change(cx, permit, "untag_access_application", move |tx, permit| {
            let found = require(tx, &reference)?;
            for key in &keys {
                store::permission_sets::delete_tag(tx, permit, found.id.as_str(), key)?;
            }
            Ok(())
        })
        .await
    }

    /// The tags of an application, in order of their keys.
    pub async fn list_access_application_tags(
        &self,
        cx: &Cx,
        reference: ApplicationRef,
    ) -> Result<Vec<Tag>, Error> {
        let asked = Asked::new("account-access:ListTagsForResource");
        self.enter_access(cx, &reference, asked).await?;
        self.read("list_access_application_tags", move |tx| {
            let found = require(tx, &reference)?;
            Ok(store::permission_sets::list_tags(
                tx,
                &found.instance,
                found.id.as_str(),
            )?)
        })
        .await
    }

    /// Leave to do with an application what is asked for. The account is the one that its ARN
    /// names, so that the answer tells nobody which applications there are.
    async fn enter_access(
        &self,
        cx: &Cx,
        reference: &ApplicationRef,
        asked: Asked,
    ) -> Result<Permit, Error> {
        let reference = reference.clone();
        let ((), permit) = self
            .authorize_on(cx, "authorize_account_access", move |tx| {
                Ok(((), asked.access(tx, &reference)?))
            })
            .await?;
        Ok(permit)
    }
}

/// What a request about an application needs leave for.
#[derive(Debug, Clone)]
struct Asked {
    action: &'static str,
    setting: Vec<Tag>,
    removing: Vec<String>,
    delegates: Delegates,
    /// In which account a role is that it is about.
    account: Option<AccountId>,
    /// An entitlement that it is about.
    entitlement: Option<EntitlementId>,
}

/// Whether delegated administrators may what the owner may.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Delegates {
    May,
    MayNot,
}

impl Asked {
    const fn new(action: &'static str) -> Self {
        Self {
            action,
            setting: Vec::new(),
            removing: Vec::new(),
            delegates: Delegates::May,
            account: None,
            entitlement: None,
        }
    }

    fn only_owner(mut self) -> Self {
        self.delegates = Delegates::MayNot;
        self
    }

    fn access(&self, tx: &mut Tx<'_>, reference: &ApplicationRef) -> Result<Access, Failure> {
        let found = find(tx, reference)?;
        let (mut tags, mut account) = (Vec::new(), self.account.clone());
        if let Some(found) = &found {
            tags = store::permission_sets::list_tags(tx, &found.instance, found.id.as_str())?;
            if let Some(id) = &self.entitlement {
                account =
                    store::account_access::find(tx, &found.id, id)?.map(|found| found.account);
            }
        }
        let pairs = tags
            .iter()
            .map(|tag| (tag.key.as_str(), tag.value.as_str()));
        let mut access =
            Access::new(self.action, reference.arn(), &reference.account).tagged(pairs);
        if !self.setting.is_empty() {
            access = setting(access, &self.setting);
        }
        if !self.removing.is_empty() {
            access = access.removing_tags(&self.removing);
        }
        if self.delegates == Delegates::May {
            // AWS: that roles of the management account are beyond delegated administrators is
            // said of Identity Center; of this service it is unconfirmed.
            let touched = if account.as_ref() == Some(&reference.account) {
                Touched::Account
            } else {
                Touched::Nothing
            };
            access = access
                .delegated_to(SERVICE)
                .beyond_delegates(delegation::limit(self.action, touched));
        }
        Ok(access)
    }
}

fn setting(access: Access, tags: &[Tag]) -> Access {
    if tags.is_empty() {
        return access;
    }
    let pairs = tags.iter();
    access.setting_tags(pairs.map(|tag| (tag.key.as_str(), tag.value.as_str())))
}

/// The application that has this very ARN.
fn find(
    tx: &mut Tx<'_>,
    reference: &ApplicationRef,
) -> Result<Option<AccessApplication>, db::Error> {
    let found = store::account_access::find_application(tx, &reference.id)?;
    Ok(found.filter(|found| found.reference() == *reference))
}

fn require(tx: &mut Tx<'_>, reference: &ApplicationRef) -> Result<AccessApplication, Failure> {
    find(tx, reference)?
        .ok_or_else(|| Error::not_found(Kind::AccessApplication, reference.arn()).into())
}

/// Whether the organization of an account, where it is in one, lets the service in.
fn is_trusted(tx: &mut Tx<'_>, account: &AccountId) -> Result<bool, db::Error> {
    match store::organizations::find_organization_of_account(tx, account)? {
        Some(organization) => {
            store::organizations::services::is_enabled(tx, &organization.id, SERVICE)
        }
        None => Ok(true),
    }
}
