//! Instances of Identity Center, and the tags of what is in them.

mod access_control;
mod lifecycle;
mod quotas;
mod regions;
mod rights;

use base::{InstanceId, Page, PageRequest, PermissionSetId};
use db::Tx;
use domain::instance::{self, Instance, InstanceKind};
use domain::permission_set::{self, Tag};
use domain::quota::Quota;
use domain::{Error, Permit};

use crate::applications::{self, ApplicationRef};
use crate::authorize::{Access, denied};
use crate::permission_sets::{PermissionSetRef, require};
use crate::trusted_token_issuers::{self, TrustedTokenIssuerRef};
use crate::{App, Cx, Failure};

pub use lifecycle::CreateInstance;
pub use quotas::QuotaInForce;
pub use regions::{InstanceRegion, RegionState};
pub(crate) use rights::{Asked, check_not_beyond};

/// What of this service can have tags.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Taggable {
    /// An instance.
    Instance(InstanceId),
    /// A permission set.
    PermissionSet(PermissionSetRef),
    /// An application.
    Application(ApplicationRef),
    /// A trusted token issuer.
    TrustedTokenIssuer(TrustedTokenIssuerRef),
}

impl App {
    /// The instances that the caller's account can see: its own, and its organization's.
    pub async fn list_instances(
        &self,
        cx: &Cx,
        page: PageRequest,
    ) -> Result<Page<Instance>, Error> {
        let account = self.own_account(cx);
        self.authorize(cx, Access::new("sso:ListInstances", "*", &account))
            .await?;
        self.read("list_instances", move |tx| {
            let organization = store::organizations::find_organization_of_account(tx, &account)?;
            let owner = organization.map(|organization| organization.management_account);
            let instances = store::instances::list_visible(
                tx,
                &account,
                owner.as_ref(),
                page.after_or_empty(),
                page.probe(),
            )?;
            Ok(Page::from_probe(instances, &page, |last| {
                last.id.to_string()
            }))
        })
        .await
    }

    /// The instance of this id.
    pub async fn get_instance(&self, cx: &Cx, id: &InstanceId) -> Result<Instance, Error> {
        let action = "sso:DescribeInstance";
        let asked = Asked::new(action).on_instance();
        match self.authorize_in(cx, id, asked).await {
            Ok((instance, _)) => Ok(instance),
            // AWS: an instance that is not there is one that nobody may describe (§3.6).
            // One that is being deleted is there for this alone.
            Err(Error::NotFound { .. }) => match self.find_deleting_instance(cx, id).await? {
                Some(instance) => Ok(instance),
                None => Err(denied(cx.actor(), action, &instance::arn(id))),
            },
            Err(error) => Err(error),
        }
    }

    /// Gives an instance another name; `None` leaves it as it is.
    ///
    /// DIFFERENCE: permission sets are always on in instances of organizations and never in those
    /// of accounts; who wants them otherwise is refused.
    pub async fn update_instance(
        &self,
        cx: &Cx,
        id: &InstanceId,
        name: Option<String>,
        permission_sets_enabled: Option<bool>,
    ) -> Result<(), Error> {
        let asked = Asked::new("sso:UpdateInstance").on_instance();
        let (instance, permit) = self.authorize_in(cx, id, asked).await?;
        let has_permission_sets = instance.kind == InstanceKind::Organization;
        if permission_sets_enabled.is_some_and(|wanted| wanted != has_permission_sets) {
            return Err(Error::invalid("PermissionSetsEnabled cannot be changed"));
        }
        let id = id.clone();
        self.change(cx, permit, "update_instance", move |tx, permit| {
            if let Some(name) = &name {
                let name = Some(name.as_str()).filter(|name| !name.is_empty());
                store::instances::update_name(tx, permit, &id, name)?;
            }
            Ok(())
        })
        .await
    }

    /// Adds tags to a resource, or replaces their values.
    pub async fn tag_resource(
        &self,
        cx: &Cx,
        resource: Taggable,
        tags: Vec<Tag>,
    ) -> Result<(), Error> {
        let quotas = self.quotas();
        let asked = resource.asked("sso:TagResource").setting(&tags);
        let (instance, permit) = self.authorize_in(cx, resource.instance(), asked).await?;
        permission_set::check_tags(&tags)?;
        let asking = cx.clone();
        self.change(cx, permit, "tag_resource", move |tx, permit| {
            let id = resource.require(tx)?;
            resource.check_not_beyond(tx, &asking, &instance, permit)?;
            let old = store::permission_sets::list_tags(tx, resource.instance(), id)?;
            let merged = permission_set::merge_tags(&old, &tags, quotas.size(Quota::Tags))?;
            store::permission_sets::set_tags(tx, permit, id, &merged)?;
            Ok(())
        })
        .await
    }

    /// Removes the tags with these keys; keys that are not there do not matter.
    pub async fn untag_resource(
        &self,
        cx: &Cx,
        resource: Taggable,
        keys: Vec<String>,
    ) -> Result<(), Error> {
        let asked = resource.asked("sso:UntagResource").removing(&keys);
        let (instance, permit) = self.authorize_in(cx, resource.instance(), asked).await?;
        let asking = cx.clone();
        self.change(cx, permit, "untag_resource", move |tx, permit| {
            let id = resource.require(tx)?;
            resource.check_not_beyond(tx, &asking, &instance, permit)?;
            for key in &keys {
                store::permission_sets::delete_tag(tx, permit, id, key)?;
            }
            Ok(())
        })
        .await
    }

    /// All tags of a resource, in order of their keys; there are never more than a page holds.
    pub async fn list_tags_for_resource(
        &self,
        cx: &Cx,
        resource: Taggable,
    ) -> Result<Vec<Tag>, Error> {
        let asked = resource.asked("sso:ListTagsForResource");
        self.authorize_in(cx, resource.instance(), asked).await?;
        self.read("list_tags_for_resource", move |tx| {
            let (instance, id) = (resource.instance(), resource.require(tx)?);
            Ok(store::permission_sets::list_tags(tx, instance, id)?)
        })
        .await
    }
}

impl Taggable {
    /// The instance that it is or belongs to.
    pub const fn instance(&self) -> &InstanceId {
        match self {
            Self::Instance(id) => id,
            Self::PermissionSet(set) => &set.instance,
            Self::Application(application) => &application.instance,
            Self::TrustedTokenIssuer(issuer) => &issuer.instance,
        }
    }

    fn asked(&self, action: &'static str) -> Asked {
        match self {
            Self::Instance(_) => Asked::new(action).on_instance(),
            Self::PermissionSet(set) => Asked::new(action).on_set(&set.id),
            Self::Application(application) => {
                Asked::new(action).on_tagged(application.arn(), application.id.as_str())
            }
            Self::TrustedTokenIssuer(issuer) => {
                Asked::new(action).on_tagged(issuer.arn(), issuer.id.as_str())
            }
        }
    }

    /// Whether a delegated administrator may still change it.
    fn check_not_beyond(
        &self,
        tx: &mut Tx<'_>,
        cx: &Cx,
        instance: &Instance,
        permit: &Permit,
    ) -> Result<(), Failure> {
        match self {
            Self::PermissionSet(set) => check_not_beyond(tx, cx, (instance, &set.id), permit),
            Self::Instance(_) | Self::Application(_) | Self::TrustedTokenIssuer(_) => Ok(()),
        }
    }

    /// The id that its tags are stored under, once it is known to exist.
    fn require(&self, tx: &mut Tx<'_>) -> Result<&str, Failure> {
        match self {
            Self::Instance(id) => Ok(id.as_str()),
            Self::PermissionSet(set) => {
                require(tx, set)?;
                Ok(PermissionSetId::as_str(&set.id))
            }
            Self::Application(application) => {
                applications::require(tx, application)?;
                Ok(application.id.as_str())
            }
            Self::TrustedTokenIssuer(issuer) => {
                trusted_token_issuers::require(tx, issuer)?;
                Ok(issuer.id.as_str())
            }
        }
    }
}
