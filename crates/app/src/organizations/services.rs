//! Services that may work in the organization (trusted access), and the members that administer
//! them for it.

use base::{AccountId, Page, Timestamp};
use db::Tx;
use domain::organization::{
    AccountState, EnabledService, FeatureSet, IDENTITY_CENTER, Member, Organization, PolicyType,
    check_delegated_count, check_service_principal,
};
use domain::{Error, Kind};

use super::ask::Ask;
use super::page;
use crate::assignments::covering::organization_changed;
use crate::{App, Cx, Failure};

/// A member that administers a service.
#[derive(Debug, Clone)]
pub struct DelegatedAdministrator {
    /// The member.
    pub member: Member,
    /// Its ARN.
    pub arn: String,
    /// Since when.
    pub since: Timestamp,
}

impl App {
    /// `EnableAWSServiceAccess`: enabling twice is no complaint.
    pub async fn enable_aws_service_access(&self, cx: &Cx, service: String) -> Result<(), Error> {
        let ask = Ask::management("organizations:EnableAWSServiceAccess").of_service(&service);
        let (organization, permit) = self.manage(cx, ask).await?;
        require_all_features(&organization)?;
        check_service_principal(&service)?;
        let now = cx.now();
        let change = "enable_aws_service_access";
        self.change(cx, permit, change, move |tx, permit| {
            let id = &organization.id;
            store::organizations::services::enable(tx, permit, id, &service, now)?;
            if service == IDENTITY_CENTER {
                organization_changed(tx, permit, &organization, now)?;
            }
            Ok(())
        })
        .await?;
        self.work().notify_one();
        Ok(())
    }

    /// `DisableAWSServiceAccess`: disabling what is not enabled is no complaint.
    pub async fn disable_aws_service_access(&self, cx: &Cx, service: String) -> Result<(), Error> {
        let ask = Ask::management("organizations:DisableAWSServiceAccess").of_service(&service);
        let (organization, permit) = self.manage(cx, ask).await?;
        require_all_features(&organization)?;
        check_service_principal(&service)?;
        let change = "disable_aws_service_access";
        self.change(cx, permit, change, move |tx, permit| {
            let id = &organization.id;
            if store::organizations::services::count_administrators(tx, id, &service)? > 0 {
                // AWS: that it must be deregistered first is unconfirmed.
                return Err(Error::Constraint {
                    reason: "DELEGATED_ADMINISTRATOR_EXISTS_FOR_THIS_SERVICE",
                    message: "The service has a delegated administrator. You must deregister it \
                              before you disable access for the service."
                        .to_owned(),
                }
                .into());
            }
            let types = store::organizations::policies::enabled_types(tx, id)?;
            let needs_it =
                |policy_type: &PolicyType| policy_type.service() == Some(service.as_str());
            if types.iter().any(needs_it) {
                return Err(Error::Constraint {
                    reason: "POLICY_TYPE_ENABLED_FOR_THIS_SERVICE",
                    message: "You attempted to disable service access before you disabled the \
                              policy type."
                        .to_owned(),
                }
                .into());
            }
            store::organizations::services::disable(tx, permit, id, &service)?;
            Ok(())
        })
        .await
    }

    /// `ListAWSServiceAccessForOrganization`: a page of the services that may work in it.
    pub async fn list_aws_service_access(
        &self,
        cx: &Cx,
        limit: u32,
        token: Option<&str>,
    ) -> Result<Page<EnabledService>, Error> {
        let ask = Ask::read("organizations:ListAWSServiceAccessForOrganization");
        let (organization, _) = self.manage(cx, ask).await?;
        require_all_features(&organization)?;
        let page = page(limit, token)?;
        self.read("list_aws_service_access", move |tx| {
            let found = store::organizations::services::list(tx, &organization.id, &page)?;
            Ok(Page::from_probe(found, &page, |last| last.service.clone()))
        })
        .await
    }

    /// `RegisterDelegatedAdministrator`.
    pub async fn register_delegated_administrator(
        &self,
        cx: &Cx,
        account: AccountId,
        service: String,
    ) -> Result<(), Error> {
        let ask = Ask::management("organizations:RegisterDelegatedAdministrator")
            .on(&account)
            .of_service(&service);
        let (organization, permit) = self.manage(cx, ask).await?;
        require_all_features(&organization)?;
        check_service_principal(&service)?;
        if account == organization.management_account {
            return Err(Error::Constraint {
                reason: "CANNOT_REGISTER_MASTER_AS_DELEGATED_ADMINISTRATOR",
                message: "You cannot register master account/yourself as delegated administrator \
                          for your organization."
                    .to_owned(),
            });
        }
        let now = cx.now();
        let change = "register_delegated_administrator";
        self.change(cx, permit, change, move |tx, permit| {
            let id = &organization.id;
            let member = get_member(tx, &organization, &account)?;
            if member.account.state != AccountState::Active {
                return Err(Error::Constraint {
                    reason: "CANNOT_REGISTER_SUSPENDED_ACCOUNT_AS_DELEGATED_ADMINISTRATOR",
                    message: "You cannot register a suspended account as a delegated \
                              administrator."
                        .to_owned(),
                }
                .into());
            }
            if !store::organizations::services::is_enabled(tx, id, &service)? {
                return Err(Error::Constraint {
                    reason: "SERVICE_ACCESS_NOT_ENABLED",
                    message: "You attempted to register a delegated administrator before you \
                              enabled service access. Call the EnableAWSServiceAccess API first."
                        .to_owned(),
                }
                .into());
            }
            let service = &service;
            if store::organizations::services::is_delegated(tx, id, &account, Some(service))? {
                return Err(Error::conflict(
                    Kind::DelegatedAdministrator,
                    "The provided account is already a delegated administrator for your \
                     organization.",
                )
                .into());
            }
            let count = store::organizations::services::count_administrators(tx, id, service)?;
            check_delegated_count(service, count)?;
            store::organizations::services::register(tx, permit, id, &account, service, now)?;
            Ok(())
        })
        .await
    }

    /// `DeregisterDelegatedAdministrator`.
    pub async fn deregister_delegated_administrator(
        &self,
        cx: &Cx,
        account: AccountId,
        service: String,
    ) -> Result<(), Error> {
        let ask = Ask::management("organizations:DeregisterDelegatedAdministrator")
            .on(&account)
            .of_service(&service);
        let (organization, permit) = self.manage(cx, ask).await?;
        require_all_features(&organization)?;
        check_service_principal(&service)?;
        let change = "deregister_delegated_administrator";
        self.change(cx, permit, change, move |tx, permit| {
            get_member(tx, &organization, &account)?;
            let (id, deregister) = (&organization.id, store::organizations::services::deregister);
            if !deregister(tx, permit, id, &account, &service)? {
                return Err(not_registered(&account).into());
            }
            Ok(())
        })
        .await
    }

    /// `ListDelegatedAdministrators`: a page of those of a service, or of any.
    pub async fn list_delegated_administrators(
        &self,
        cx: &Cx,
        service: Option<String>,
        limit: u32,
        token: Option<&str>,
    ) -> Result<Page<DelegatedAdministrator>, Error> {
        let mut ask = Ask::read("organizations:ListDelegatedAdministrators");
        if let Some(service) = &service {
            ask = ask.of_service(service);
        }
        let (organization, _) = self.manage(cx, ask).await?;
        require_all_features(&organization)?;
        if let Some(service) = &service {
            check_service_principal(service)?;
        }
        let page = page(limit, token)?;
        self.read("list_delegated_administrators", move |tx| {
            let found = store::organizations::services::list_administrators(
                tx,
                &organization,
                service.as_deref(),
                &page,
            )?;
            let found = Page::from_probe(found, &page, |(last, _)| last.account.id.to_string());
            Ok(found.map(|(member, since)| DelegatedAdministrator {
                arn: organization.account_arn(&member.account.id),
                member,
                since,
            }))
        })
        .await
    }

    /// `ListDelegatedServicesForAccount`: a page of what a member administers.
    pub async fn list_delegated_services(
        &self,
        cx: &Cx,
        account: AccountId,
        limit: u32,
        token: Option<&str>,
    ) -> Result<Page<EnabledService>, Error> {
        let ask = Ask::read("organizations:ListDelegatedServicesForAccount").on(&account);
        let (organization, _) = self.manage(cx, ask).await?;
        require_all_features(&organization)?;
        let page = page(limit, token)?;
        self.read("list_delegated_services", move |tx| {
            get_member(tx, &organization, &account)?;
            let id = &organization.id;
            if !store::organizations::services::is_delegated(tx, id, &account, None)? {
                return Err(not_registered(&account).into());
            }
            let found = store::organizations::services::list_delegated(tx, &account, &page)?;
            Ok(Page::from_probe(found, &page, |last| last.service.clone()))
        })
        .await
    }
}

pub(super) fn get_member(
    tx: &mut Tx<'_>,
    organization: &Organization,
    account: &AccountId,
) -> Result<Member, Failure> {
    let member = store::organizations::find_member(tx, organization, account)?;
    Ok(member.ok_or_else(|| Error::not_found(Kind::Account, account))?)
}

/// What an organization for consolidated billing cannot do.
pub(super) fn require_all_features(organization: &Organization) -> Result<(), Error> {
    match organization.feature_set {
        FeatureSet::All => Ok(()),
        FeatureSet::ConsolidatedBilling => Err(Error::Constraint {
            reason: "ORGANIZATION_NOT_IN_ALL_FEATURES_MODE",
            message: "You attempted to perform an operation that requires the organization to be \
                      configured to support all features."
                .to_owned(),
        }),
    }
}

fn not_registered(account: &AccountId) -> Error {
    Error::not_found(Kind::DelegatedAdministrator, account)
}
