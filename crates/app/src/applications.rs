//! Applications: made, changed and removed here; issuing tokens and assertions for them is done
//! elsewhere.

mod assignments;
pub(crate) mod rights;
mod settings;

use base::{AccountId, ApplicationId, InstanceId, Page, PageRequest};
use db::Tx;
use domain::application::{
    self, Application, Assignment, PROVIDERS, Provider, SignIn, Switch, check_creatable,
};
use domain::instance::{self, Instance};
use domain::permission_set::{self, Tag, check_tags};
use domain::quota::Quota;
use domain::{Error, Kind, Permit};

pub use store::applications::Scope;

use crate::{App, Cx, Failure};
use rights::{Asked, fingerprint};

/// Which application is meant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ApplicationRef {
    /// The account in its ARN.
    pub account: AccountId,
    /// Its instance.
    pub instance: InstanceId,
    /// The application.
    pub id: ApplicationId,
}

/// An application to be made.
#[derive(Debug, Clone)]
pub struct CreateApplication {
    /// In which instance.
    pub instance: InstanceId,
    /// The ARN of its provider.
    pub provider: String,
    /// For people.
    pub name: String,
    /// For people.
    pub description: Option<String>,
    /// Enabled where nothing is said.
    pub status: Option<Switch>,
    /// Shown in the portal where nothing is said.
    pub visibility: Option<Switch>,
    /// Where people begin to sign in.
    pub sign_in: Option<SignIn>,
    /// Its tags.
    pub tags: Vec<Tag>,
    /// The caller's idempotency token.
    pub client_token: Option<String>,
}

/// What is to become of an application; `None` leaves things as they are.
#[derive(Debug, Clone)]
pub struct UpdateApplication {
    /// Which.
    pub application: ApplicationRef,
    /// For people.
    pub name: Option<String>,
    /// For people.
    pub description: Option<String>,
    /// Whether people may use it.
    pub status: Option<Switch>,
    /// Where people begin to sign in.
    pub sign_in: Option<SignIn>,
}

/// Which applications are listed.
#[derive(Debug, Clone, Default)]
pub struct ApplicationFilter {
    /// Those that this account made.
    pub account: Option<AccountId>,
    /// Those of this provider.
    pub provider: Option<String>,
}

impl ApplicationRef {
    /// Its ARN.
    pub fn arn(&self) -> String {
        application::arn(&self.account, &self.instance, &self.id)
    }
}

impl App {
    /// Makes an application that nobody is assigned to.
    pub async fn create_application(
        &self,
        cx: &Cx,
        command: CreateApplication,
    ) -> Result<(Application, Instance), Error> {
        let quotas = self.quotas();
        let fresh = ApplicationRef {
            account: self.own_account(cx),
            instance: command.instance.clone(),
            id: ApplicationId::generate(self.entropy()),
        };
        let asked = Asked::new("sso:CreateApplication", instance::arn(&command.instance));
        let asked = self
            .with_tags(asked, &command.instance, command.instance.as_str())
            .await?;
        let asked = asked.and(&command.provider).and(fresh.arn());
        let asked = asked.setting(&command.tags);
        let (instance, permit) = self.enter(cx, &command.instance, asked).await?;
        check_creatable(&command.provider)?;
        check_tags(&command.tags)?;
        let tags = permission_set::merge_tags(&[], &command.tags, quotas.size(Quota::Tags))?;
        if let Some(sign_in) = &command.sign_in {
            sign_in.check()?;
        }
        let CreateApplication { client_token, .. } = command.clone();
        let request = fingerprint(
            client_token.as_deref(),
            &CreateApplication {
                client_token: None,
                ..command.clone()
            },
        );
        let application = Application {
            id: fresh.id,
            instance: fresh.instance,
            account: fresh.account,
            provider: command.provider,
            name: command.name,
            description: command.description,
            status: command.status.unwrap_or(Switch::Enabled),
            // AWS: the default is unconfirmed (§10.3, §16).
            visibility: command.visibility.unwrap_or(Switch::Enabled),
            sign_in: command.sign_in,
            assignment: Assignment::Required,
            // AWS: the default is unconfirmed.
            background_sessions: Switch::Disabled,
            created_at: cx.now(),
            created_from: self.region_asked(cx, &instance).await?,
        };
        cx.creates(&application.arn());
        let owner = instance.owner.clone();
        let made = self
            .change(cx, permit, "create_application", move |tx, permit| {
                if let Some(request) = &request
                    && let Some((id, made_by)) = store::applications::find_by_token(
                        tx,
                        &application.instance,
                        &request.token,
                    )?
                {
                    if made_by != *request {
                        return Err(instance::client_token_reused(Kind::Application).into());
                    }
                    return store::applications::find(tx, &id)?
                        .ok_or_else(|| Error::not_found(Kind::Application, &id).into());
                }
                let most = quotas.of(Quota::ApplicationsAndAccounts);
                if count(tx, &application.instance, &owner)? >= most {
                    return Err(application::too_many(&application.instance, most).into());
                }
                store::applications::insert(tx, permit, &application, request.as_ref())?;
                store::permission_sets::set_tags(tx, permit, application.id.as_str(), &tags)?;
                Ok(application.clone())
            })
            .await?;
        Ok((made, instance))
    }

    /// An application, and the instance that it belongs to.
    pub async fn get_application(
        &self,
        cx: &Cx,
        application: ApplicationRef,
    ) -> Result<(Application, Instance), Error> {
        let action = "sso:DescribeApplication";
        let (instance, _) = self.enter_application(cx, &application, action).await?;
        let found = self
            .read(action, move |tx| require(tx, &application))
            .await?;
        Ok((found, instance))
    }

    /// The applications of an instance.
    ///
    /// AWS: a member account sees those that it made itself, and has to ask for them (§10.3).
    pub async fn list_applications(
        &self,
        cx: &Cx,
        instance: &InstanceId,
        filter: ApplicationFilter,
        page: PageRequest,
    ) -> Result<(Page<Application>, Instance), Error> {
        let action = "sso:ListApplications";
        let asked = Asked::new(action, "*");
        let own = filter.account.as_ref();
        let instance = self.enter_or_see(cx, instance, asked, own).await?;
        let id = instance.id.clone();
        let applications = self
            .read(action, move |tx| {
                let found = store::applications::list(
                    tx,
                    &id,
                    filter.account.as_ref(),
                    filter.provider.as_deref(),
                    page.after_or_empty(),
                    page.probe(),
                )?;
                Ok(Page::from_probe(found, &page, |last| last.id.to_string()))
            })
            .await?;
        Ok((applications, instance))
    }

    /// Changes an application.
    pub async fn update_application(
        &self,
        cx: &Cx,
        command: UpdateApplication,
    ) -> Result<(), Error> {
        let reference = command.application.clone();
        let action = "sso:UpdateApplication";
        self.change_application(cx, reference, action, move |tx, permit, found| {
            if let Some(sign_in) = &command.sign_in {
                sign_in.check()?;
            }
            let updated = Application {
                name: command.name.clone().unwrap_or(found.name),
                description: command.description.clone().or(found.description),
                status: command.status.unwrap_or(found.status),
                sign_in: command.sign_in.clone().or(found.sign_in),
                ..found
            };
            Ok(store::applications::update(tx, permit, &updated)?)
        })
        .await
    }

    /// Removes an application with everything that belongs to it, its sessions among that; its
    /// tokens of other sessions are good for nothing without it.
    pub async fn delete_application(
        &self,
        cx: &Cx,
        application: ApplicationRef,
    ) -> Result<(), Error> {
        let action = "sso:DeleteApplication";
        self.change_application(cx, application, action, |tx, permit, found| {
            store::app_tokens::delete_sessions_of_application(tx, permit, &found.id)?;
            Ok(store::applications::delete(tx, permit, &found.id)?)
        })
        .await
    }

    /// The provider of this ARN.
    pub async fn get_application_provider(
        &self,
        cx: &Cx,
        arn: &str,
    ) -> Result<&'static Provider, Error> {
        let asked =
            Asked::new("sso:DescribeApplicationProvider", arn).in_region(&self.settings().region);
        let access = asked.access(&self.own_account(cx));
        self.authorize(cx, access).await?;
        application::find_provider(arn)
            .ok_or_else(|| Error::not_found(Kind::ApplicationProvider, arn))
    }

    /// What applications can be made from, in order of their ARNs.
    pub async fn list_application_providers(
        &self,
        cx: &Cx,
        page: PageRequest,
    ) -> Result<Page<&'static Provider>, Error> {
        let all = "arn:aws:sso::aws:applicationProvider/*";
        let asked =
            Asked::new("sso:ListApplicationProviders", all).in_region(&self.settings().region);
        let access = asked.access(&self.own_account(cx));
        self.authorize(cx, access).await?;
        let after = page.after_or_empty();
        let found = PROVIDERS.iter().filter(|provider| provider.arn > after);
        Ok(Page::from_probe(found.collect(), &page, |last| {
            last.arn.to_owned()
        }))
    }

    /// The instance of an application, and leave to do `action` on it.
    async fn enter_application(
        &self,
        cx: &Cx,
        application: &ApplicationRef,
        action: &'static str,
    ) -> Result<(Instance, Permit), Error> {
        let asked = Asked::new(action, application.arn()).of_account(&application.account);
        let asked = self
            .with_tags(asked, &application.instance, application.id.as_str())
            .await?;
        match self.enter(cx, &application.instance, asked).await {
            Err(Error::NotFound { .. }) => {
                Err(Error::not_found(Kind::Application, &application.id))
            }
            other => other,
        }
    }

    /// Leave for those who administer the instance, and for members of its organization who ask
    /// for what their own account made.
    async fn enter_or_see(
        &self,
        cx: &Cx,
        id: &InstanceId,
        asked: Asked,
        of_account: Option<&AccountId>,
    ) -> Result<Instance, Error> {
        let own = self.own_account(cx);
        if of_account == Some(&own) {
            let (wanted, account) = (id.clone(), own.clone());
            let seen = self
                .read("find_visible_instance", move |tx| {
                    let Some(found) = store::instances::find(tx, &wanted)? else {
                        return Ok(None);
                    };
                    let organization =
                        store::organizations::find_organization_of_account(tx, &account)?;
                    let is_member = organization
                        .is_some_and(|organization| organization.management_account == found.owner);
                    Ok((found.owner == account || is_member).then_some(found))
                })
                .await?;
            if let Some(instance) = seen {
                self.authorize(cx, asked.access(&own)).await?;
                return Ok(instance);
            }
        }
        let (instance, _) = self.enter(cx, id, asked).await?;
        Ok(instance)
    }

    /// Reads something of an application.
    async fn read_application<T: Send + 'static>(
        &self,
        cx: &Cx,
        application: ApplicationRef,
        action: &'static str,
        read: impl Fn(&mut Tx<'_>, Application) -> Result<T, Failure> + Send + Sync + 'static,
    ) -> Result<T, Error> {
        self.enter_application(cx, &application, action).await?;
        self.read(action, move |tx| {
            let found = require(tx, &application)?;
            read(tx, found)
        })
        .await
    }

    /// Changes something of an application.
    async fn change_application<T: Send + 'static>(
        &self,
        cx: &Cx,
        application: ApplicationRef,
        action: &'static str,
        change: impl Fn(&mut Tx<'_>, &Permit, Application) -> Result<T, Failure> + Send + Sync + 'static,
    ) -> Result<T, Error> {
        let (_, permit) = self.enter_application(cx, &application, action).await?;
        self.change(cx, permit, action, move |tx, permit| {
            let found = require(tx, &application)?;
            change(tx, permit, found)
        })
        .await
    }

    /// The Region that the caller asked in, if the instance is there; its primary one otherwise.
    async fn region_asked(&self, cx: &Cx, instance: &Instance) -> Result<String, Error> {
        let regions = self.regions_of(instance).await?;
        let asked = regions
            .into_iter()
            .find(|region| region.name == cx.region());
        Ok(asked.map_or_else(|| self.settings().region.clone(), |region| region.name))
    }
}

/// The application, which must be one of its instance's and have its ARN.
pub(crate) fn require(tx: &mut Tx<'_>, reference: &ApplicationRef) -> Result<Application, Failure> {
    store::applications::find(tx, &reference.id)?
        .filter(|found| found.instance == reference.instance && found.account == reference.account)
        .ok_or_else(|| Error::not_found(Kind::Application, &reference.id).into())
}

/// Applications and accounts of an instance, which share a quota (§2.1).
fn count(tx: &mut Tx<'_>, instance: &InstanceId, owner: &AccountId) -> Result<i64, Failure> {
    let accounts = match store::organizations::find_organization_of_account(tx, owner)? {
        Some(organization) if organization.management_account == *owner => {
            store::organizations::count_members(tx, &organization.id)?
        }
        _ => 1,
    };
    Ok(store::applications::count(tx, instance)?.saturating_add(accounts))
}
