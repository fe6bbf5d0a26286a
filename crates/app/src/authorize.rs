//! Who may do what: every use case asks here with an [`Access`], and gets a [`Permit`] or a
//! denial in AWS's wording.
//!
//! Invariants: nothing is allowed that no policy allows (roots and the product's own work aside);
//! what cannot be read, a policy or an organization, denies; the policies are those of the moment,
//! read on one snapshot a request and kept by nobody but the cache of compiled texts.

mod federated;
mod grounds;
mod keys;
mod policies;

use base::AccountId;
use db::Tx;
use domain::{Actor, Error, Permit};
use policy::engine::{Facts, Membership};
use policy::{Context, Policies, PolicyKind, Request};

use crate::{App, Cx, Failure};

pub(crate) use grounds::{Grounds, Place};
pub(crate) use policies::CompiledPolicies;

/// What a use case asks leave for: one action, on one or more resources of an account.
#[derive(Debug, Clone)]
pub(crate) struct Access {
    action: &'static str,
    owner: AccountId,
    /// The first is the one that the permit and the audit trail name.
    targets: Vec<Target>,
    /// Condition keys that only the operation knows: `aws:RequestTag/…`, `sts:ExternalId`.
    keys: Context,
    delegated_to: Option<&'static str>,
    resource_policy: Option<ResourcePolicy>,
}

/// A resource, and its tags.
#[derive(Debug, Clone)]
struct Target {
    arn: String,
    tags: Vec<(String, String)>,
}

/// The policy of a resource.
#[derive(Debug, Clone)]
enum ResourcePolicy {
    /// Who may assume the role that is the resource; nothing else opens it.
    Trust(String),
    /// Any other.
    Resource(String),
}

impl Access {
    /// Leave to do `action` (`sso:CreatePermissionSet`) on `resource` (an ARN or `*`) of `owner`.
    pub(crate) fn new(
        action: &'static str,
        resource: impl Into<String>,
        owner: &AccountId,
    ) -> Self {
        Self {
            action,
            owner: owner.clone(),
            targets: vec![Target {
                arn: resource.into(),
                tags: Vec::new(),
            }],
            keys: Context::new(),
            delegated_to: None,
            resource_policy: None,
        }
    }

    /// And on another resource: all of them must be allowed.
    #[must_use]
    pub(crate) fn and(mut self, resource: impl Into<String>) -> Self {
        self.targets.push(Target {
            arn: resource.into(),
            tags: Vec::new(),
        });
        self
    }

    /// The tags of the resource that was named last (`aws:ResourceTag/…`).
    #[must_use]
    pub(crate) fn tagged<'a>(mut self, tags: impl IntoIterator<Item = (&'a str, &'a str)>) -> Self {
        if let Some(target) = self.targets.last_mut() {
            let owned = |(key, value): (&str, &str)| (key.to_owned(), value.to_owned());
            target.tags.extend(tags.into_iter().map(owned));
        }
        self
    }

    /// The tags that the request is to set (`aws:RequestTag/…`, `aws:TagKeys`).
    #[must_use]
    pub(crate) fn setting_tags<'a>(
        mut self,
        tags: impl IntoIterator<Item = (&'a str, &'a str)>,
    ) -> Self {
        let mut tag_keys = Vec::new();
        for (key, value) in tags {
            self.keys.insert(&format!("aws:RequestTag/{key}"), value);
            tag_keys.push(key);
        }
        self.keys.insert_many("aws:TagKeys", tag_keys);
        self
    }

    /// The keys of the tags that the request is to remove (`aws:TagKeys`).
    #[must_use]
    pub(crate) fn removing_tags(
        mut self,
        keys: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.keys.insert_many("aws:TagKeys", keys);
        self
    }

    /// A condition key of the operation.
    #[must_use]
    pub(crate) fn with(mut self, key: &str, value: impl Into<String>) -> Self {
        self.keys.insert(key, value);
        self
    }

    /// A condition key of the operation with any number of values.
    #[must_use]
    pub(crate) fn with_many(
        mut self,
        key: &str,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.keys.insert_many(key, values);
        self
    }

    /// What the owner may do, delegated administrators of its organization for this service may
    /// as well.
    #[must_use]
    pub(crate) fn delegated_to(mut self, service_principal: &'static str) -> Self {
        self.delegated_to = Some(service_principal);
        self
    }

    /// The resource is a role, and this is its trust policy.
    #[must_use]
    pub(crate) fn trusted_by(mut self, document: impl Into<String>) -> Self {
        self.resource_policy = Some(ResourcePolicy::Trust(document.into()));
        self
    }

    /// The resource has a policy of its own.
    #[must_use]
    pub(crate) fn opened_by(mut self, document: impl Into<String>) -> Self {
        self.resource_policy = Some(ResourcePolicy::Resource(document.into()));
        self
    }

    fn permit(&self) -> Permit {
        let resource = self.targets.first().map(|target| target.arn.clone());
        let resource = resource.unwrap_or_else(|| "*".to_owned());
        Permit::issued_by_the_authorizer(self.action, resource, self.owner.clone())
    }
}

impl App {
    /// Leave for what the use case is about to do.
    pub(crate) async fn authorize(&self, cx: &Cx, access: Access) -> Result<Permit, Error> {
        let permit = access.permit();
        match cx.actor() {
            Actor::System => return Ok(permit),
            Actor::Person(_) | Actor::Anonymous => {
                return Err(denied(cx.actor(), access.action, permit.resource()));
            }
            Actor::Root { .. } | Actor::User(_) | Actor::Role(_) | Actor::Federated(_) => {}
        }
        let (app, cx) = (self.clone(), cx.clone());
        self.read("authorize", move |tx| app.decide(tx, &cx, &access))
            .await?;
        Ok(permit)
    }

    /// The same within a transaction that reads what it is about.
    pub(crate) fn decide(&self, tx: &mut Tx<'_>, cx: &Cx, access: &Access) -> Result<(), Failure> {
        crate::sts::check_origin(cx.actor(), access.action)?;
        let refused = |access: &Access| {
            let resource = access.targets.first().map_or("*", |target| &target.arn);
            denied(cx.actor(), access.action, resource)
        };
        let Some(grounds) = Grounds::of(self, tx, cx.actor())? else {
            return Err(refused(access).into());
        };
        let owner = if grounds.account() == &access.owner {
            grounds.place().clone()
        } else {
            Place::of(tx, &access.owner)?
        };
        let at_home = grounds.account() == &access.owner
            || self.is_delegated(tx, grounds.account(), &owner, access)?;
        let control = if policy::builtin::is_under_resource_control(&access.action.to_lowercase()) {
            owner.resource_control(self, tx)?
        } else {
            Vec::new()
        };
        let (resource_policy, must_be_granted) = match &access.resource_policy {
            None => (None, false),
            Some(ResourcePolicy::Trust(text)) => (
                Some(
                    self.policies()
                        .get(PolicyKind::Trust, "the trust policy", text)?,
                ),
                true,
            ),
            Some(ResourcePolicy::Resource(text)) => (
                Some(
                    self.policies()
                        .get(PolicyKind::Resource, "the resource's policy", text)?,
                ),
                false,
            ),
        };
        for target in &access.targets {
            let mut context = access.keys.clone();
            keys::insert_request(&mut context, cx, self.is_secure());
            keys::insert_principal(&mut context, &grounds, cx.now());
            keys::insert_resource(&mut context, &owner, &target.tags);
            let caller = grounds.caller();
            let request = Request {
                action: access.action,
                resource: &target.arn,
                caller: &caller,
                context: &context,
                facts: Facts {
                    resource_account: (!at_home).then(|| access.owner.as_str()),
                    caller_account: grounds.place().membership(),
                    resource_owner: owner.membership(),
                    service_linked: grounds.is_service_linked(),
                    must_be_granted,
                },
            };
            let policies = Policies {
                resource_control: &control,
                resource: resource_policy.as_deref(),
                ..grounds.policies()
            };
            let decision = policy::decide(&request, &policies);
            let arn = cx.actor().arn();
            if let Some(mut message) = decision.denied_message(&arn, access.action, &target.arn) {
                tracing::debug!(outcome = %decision.outcome(), message, "denied");
                let asked = (access.action, target.arn.as_str());
                let owner = &access.owner;
                let more =
                    self.authorization_message(cx.actor(), asked, owner, &decision, &context);
                message.push_str(&more);
                return Err(Error::denied(message).into());
            }
        }
        Ok(())
    }

    /// Whether the caller's account administers this service for the owner's organization.
    fn is_delegated(
        &self,
        tx: &mut Tx<'_>,
        caller: &AccountId,
        owner: &Place,
        access: &Access,
    ) -> Result<bool, Failure> {
        let (Some(_service), Some(organization)) = (access.delegated_to, owner.organization())
        else {
            return Ok(false);
        };
        let is_member = Place::of(tx, caller)?
            .organization()
            .is_some_and(|own| own.id == organization.id);
        // Until delegated administrators can be registered there are none.
        Ok(is_member && owner.membership() == Membership::None)
    }

    /// A permit for what a use case does on behalf of a caller whose right was decided by other
    /// means than a policy: their password, their bearer token, a trust policy.
    #[expect(
        clippy::unused_self,
        reason = "who can make permits is this type's secret"
    )]
    pub(crate) fn permit_by_proof(
        &self,
        action: &'static str,
        resource: impl Into<String>,
        account: &AccountId,
    ) -> Permit {
        Permit::issued_by_the_authorizer(action, resource.into(), account.clone())
    }

    /// Whether requests come over TLS, here or at a proxy before it (`aws:SecureTransport`).
    fn is_secure(&self) -> bool {
        self.settings().public_url.starts_with("https://")
    }
}

/// AWS's wording of a denial where there are no policies that could be asked.
pub(crate) fn denied(actor: &Actor, action: &str, resource: &str) -> Error {
    let arn = actor.arn();
    Error::denied(format!(
        "User: {arn} is not authorized to perform: {action} on resource: {resource} because no \
         identity-based policy allows the {action} action"
    ))
}

/// A permit for the product's own work, which no caller asked for.
pub(crate) fn system_permit(action: &'static str, account: &AccountId) -> Permit {
    Permit::issued_by_the_authorizer(action, "*".to_owned(), account.clone())
}
