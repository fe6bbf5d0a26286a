//! Who may do what: every use case asks here with an [`Access`], and gets a [`Permit`] or a
//! denial in AWS's wording.
//!
//! Invariants: nothing is allowed that no policy allows (roots and the product's own work aside);
//! what cannot be read, a policy or an organization, denies; the policies are those of the moment,
//! read on one snapshot a request and kept by nobody but the cache of compiled texts.

mod explain;
mod federated;
mod grounds;
mod keys;
#[cfg(test)]
mod matrix;
mod policies;
mod table;
#[cfg(test)]
mod tests;

use std::sync::Arc;

use base::AccountId;
use db::Tx;
use domain::{Actor, Error, Permit};
use policy::document::Effect;
use policy::engine::{Facts, Layer, Membership};
use policy::{Compiled, Context, Decision, Policies, PolicyKind, Request};

use crate::{App, Cx, Failure};

pub(crate) use explain::{Question, Sight};
pub(crate) use grounds::{Grounds, Named, Place};
pub(crate) use keys::{Circumstances, insert_principal, insert_resource};
pub(crate) use policies::CompiledPolicies;
pub use table::{Action, Right, Row, rows};

/// What a use case asks leave for: one action, on one or more resources of an account.
#[derive(Debug, Clone)]
pub(crate) struct Access {
    action: &'static str,
    owner: AccountId,
    /// The first is the one that the permit and the audit trail name.
    targets: Vec<Target>,
    /// Condition keys that only the operation knows: `aws:RequestTag/…`, `sts:ExternalId`.
    keys: Context,
    delegated_to: Option<Delegation>,
    /// Why delegated administrators may not, where they may not.
    beyond_delegates: Option<&'static str>,
    /// A denial tells of every resource that is denied, and not of the first alone.
    tells_all: bool,
    resource_policy: Option<ResourcePolicy>,
    /// Both the policy of the resource and those of the caller must allow it, in one account too.
    needs_both: bool,
}

/// A resource, and its tags.
#[derive(Debug, Clone)]
struct Target {
    arn: String,
    tags: Vec<(String, String)>,
}

/// Which delegated administrators may do what the owner may.
#[derive(Debug, Clone, Copy)]
enum Delegation {
    /// Those of this service.
    Service(&'static str),
    /// Those of any service.
    Any,
}

/// The policy of a resource.
#[derive(Debug, Clone)]
enum ResourcePolicy {
    /// Who may assume the role that is the resource; nothing else opens it.
    Trust(String),
    /// Any other.
    Resource(String),
}

impl ResourcePolicy {
    fn compiled(&self, app: &App) -> Result<Arc<Compiled>, Error> {
        match self {
            Self::Trust(text) => app
                .policies()
                .get(PolicyKind::Trust, "the trust policy", text),
            Self::Resource(text) => {
                app.policies()
                    .get(PolicyKind::Resource, "the resource's policy", text)
            }
        }
    }
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
            beyond_delegates: None,
            tells_all: false,
            resource_policy: None,
            needs_both: false,
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
            self.keys
                .insert_tag(&format!("aws:RequestTag/{key}"), value);
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
        self.delegated_to = Some(Delegation::Service(service_principal));
        self
    }

    /// The same for delegated administrators of any service.
    #[must_use]
    pub(crate) fn delegated_to_any(mut self) -> Self {
        self.delegated_to = Some(Delegation::Any);
        self
    }

    /// What the owner alone may do, and why, where there is a reason; a delegated administrator
    /// whose policies allow it is told the reason.
    #[must_use]
    pub(crate) const fn beyond_delegates(mut self, reason: Option<&'static str>) -> Self {
        self.beyond_delegates = reason;
        self
    }

    /// A denial is to tell of every resource that is denied.
    #[must_use]
    pub(crate) const fn telling_all(mut self) -> Self {
        self.tells_all = true;
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

    /// The resource has a policy of its own, without which nobody may, whatever their own policies
    /// say; and whom it lets in needs these all the same.
    #[must_use]
    pub(crate) fn opened_by_both(mut self, document: Option<String>) -> Self {
        self.resource_policy = document.map(ResourcePolicy::Resource);
        self.needs_both = true;
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
        for target in &access.targets {
            cx.asks_for(&target.arn);
        }
        match cx.actor() {
            // On its own account the product asks nobody.
            Actor::System => return Ok(permit),
            Actor::Person(_) | Actor::Provisioner(_) | Actor::Anonymous => {
                return Err(denied(cx.actor(), access.action, permit.resource()));
            }
            Actor::Root { .. } | Actor::User(_) | Actor::Role(_) | Actor::Federated(_) => {}
        }
        let (app, cx) = (self.clone(), cx.clone());
        self.read("authorize", move |tx| app.decide(tx, &cx, &access))
            .await?;
        Ok(permit)
    }

    /// Leave for what `prepare` finds on the same snapshot, and what else it has found.
    pub(crate) async fn authorize_on<T: Send + 'static>(
        &self,
        cx: &Cx,
        name: &'static str,
        prepare: impl Fn(&mut Tx<'_>) -> Result<(T, Access), Failure> + Send + Sync + 'static,
    ) -> Result<(T, Permit), Error> {
        let (app, cx) = (self.clone(), cx.clone());
        self.read(name, move |tx| {
            let (found, access) = prepare(tx)?;
            app.decide(tx, &cx, &access)?;
            Ok((found, access.permit()))
        })
        .await
    }

    /// The same as [`Self::authorize`] within a transaction that reads what it is about.
    pub(crate) fn decide(&self, tx: &mut Tx<'_>, cx: &Cx, access: &Access) -> Result<(), Failure> {
        self.decide_all(tx, cx, std::slice::from_ref(access))
    }

    /// Leave for all of several things, of which the first that is denied is told.
    pub(crate) fn decide_all(
        &self,
        tx: &mut Tx<'_>,
        cx: &Cx,
        accesses: &[Access],
    ) -> Result<(), Failure> {
        for access in accesses {
            for target in &access.targets {
                cx.asks_for(&target.arn);
            }
            crate::sts::check_origin(cx.actor(), access.action)?;
            if !table::lists(cx.call(), access.action) {
                let (operation, action) = (&cx.call().name, access.action);
                return Err(Error::internal(format!(
                    "`{operation}` asks leave for `{action}`, which the authorization table does \
                     not list"
                ))
                .into());
            }
        }
        if matches!(cx.actor(), Actor::System) {
            return Ok(());
        }
        let grounds = Grounds::of(self, tx, cx.actor())?;
        for access in accesses {
            let Some(grounds) = &grounds else {
                let resource = access.targets.first().map_or("*", |target| &target.arn);
                return Err(denied(cx.actor(), access.action, resource).into());
            };
            if !grounds.place().is_open() {
                // AWS: the wording is unconfirmed.
                return Err(Error::denied("The account is suspended.").into());
            }
            self.decide_one(tx, cx, grounds, access)?;
        }
        Ok(())
    }

    fn decide_one(
        &self,
        tx: &mut Tx<'_>,
        cx: &Cx,
        grounds: &Grounds,
        access: &Access,
    ) -> Result<(), Failure> {
        let question = Question {
            grounds,
            action: access.action,
            access,
            circumstances: Circumstances::of(cx),
            told: &[],
            sight: Sight::Callers,
        };
        let mut denials = Vec::new();
        self.weigh(tx, &question, &mut |resource, decision, context| {
            let arn = cx.actor().arn();
            if let Some(mut message) = decision.denied_message(&arn, access.action, resource) {
                tracing::debug!(outcome = %decision.outcome(), message, "denied");
                let (asked, owner) = ((access.action, resource), &access.owner);
                let more = self.authorization_message(cx.actor(), asked, owner, decision, context);
                message.push_str(&more);
                denials.push(message);
            }
            denials.is_empty() || access.tells_all
        })?;
        if !denials.is_empty() {
            return Err(Error::denied(denials.join(", ")).into());
        }
        match access.beyond_delegates {
            Some(reason) if grounds.account() != &access.owner => {
                let (arn, permit) = (cx.actor().arn(), access.permit());
                Err(Error::denied(format!(
                    "User: {arn} is not authorized to perform: {} on resource: {}: {reason}",
                    access.action,
                    permit.resource()
                ))
                .into())
            }
            _ => Ok(()),
        }
    }

    /// Decides on each resource in its turn, for as long as `each` wants to go on.
    fn weigh(
        &self,
        tx: &mut Tx<'_>,
        question: &Question<'_>,
        each: &mut dyn FnMut(&str, &Decision<'_>, &Context) -> bool,
    ) -> Result<(), Failure> {
        let (grounds, access) = (question.grounds, question.access);
        let owner = if grounds.account() == &access.owner {
            grounds.place().clone()
        } else {
            match question.sight {
                Sight::Callers | Sight::Whole => Place::of(tx, &access.owner)?,
                Sight::PrincipalsSide => Place::unknown(&access.owner),
            }
        };
        let at_home = grounds.account() == &access.owner
            || Self::is_delegated(tx, grounds.account(), &owner, access)?;
        let control = if policy::builtin::is_under_resource_control(&question.action.to_lowercase())
        {
            owner.resource_control(self, tx)?
        } else {
            Vec::new()
        };
        let resource_policy = match &access.resource_policy {
            None => None,
            Some(policy) => Some(policy.compiled(self)?),
        };
        let must_be_granted =
            access.needs_both || matches!(access.resource_policy, Some(ResourcePolicy::Trust(_)));
        let region = self.called_region(tx, question)?;
        let circumstances = Circumstances {
            region: &region,
            ..question.circumstances
        };
        let mut shared = access.keys.clone();
        keys::insert_request(&mut shared, &circumstances, self.is_secure());
        insert_principal(&mut shared, grounds, question.circumstances.now);
        let caller = grounds.caller();
        for target in &access.targets {
            let context_with = |tags: &[(String, String)]| {
                let mut context = shared.clone();
                insert_resource(&mut context, &owner, tags);
                explain::insert_told(&mut context, question.told);
                context
            };
            let context = context_with(&target.tags);
            let request = Request {
                action: question.action,
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
            let decision = decide_on(&request, &policies, access);
            let tells_all = at_home || question.sight == Sight::Whole;
            let goes_on = if tells_all || has_the_owners_word(&decision) {
                each(&target.arn, &decision, &context)
            } else {
                // It is denied, whatever its tags and its policy are, and whether it is there: the
                // caller's own policies must not be a way to find that out.
                let context = context_with(&[]);
                let request = Request {
                    context: &context,
                    ..request
                };
                let policies = Policies {
                    resource: None,
                    ..policies
                };
                each(&target.arn, &policy::decide(&request, &policies), &context)
            };
            if !goes_on {
                break;
            }
        }
        Ok(())
    }

    /// The region that a request counts as made in: the one that it is signed for, if the owner's
    /// instance was added to it, and otherwise the home region.
    ///
    /// DIFFERENCE: at AWS a region has endpoints of its own. Here one address answers, whichever
    /// region a client is configured with, and what a caller may choose freely decides nothing.
    fn called_region(&self, tx: &mut Tx<'_>, question: &Question<'_>) -> Result<String, Failure> {
        let (home, signed) = (&self.settings().region, question.circumstances.region);
        let service = question.action.split(':').next().unwrap_or_default();
        let is_of_instances = ["sso", "sso-directory", "identitystore"]
            .iter()
            .any(|known| known.eq_ignore_ascii_case(service));
        if signed == home || !is_of_instances {
            return Ok(home.clone());
        }
        let instance = store::instances::find_by_owner(tx, &question.access.owner)?;
        let added = match instance {
            None => None,
            Some(instance) => store::instances::find_region(tx, &instance.id, signed)?,
        };
        Ok(added.map_or_else(|| home.clone(), |region| region.name))
    }

    /// Whether the caller's account administers this service for the owner's organization.
    fn is_delegated(
        tx: &mut Tx<'_>,
        caller: &AccountId,
        owner: &Place,
        access: &Access,
    ) -> Result<bool, Failure> {
        let (Some(delegation), Some(organization)) = (access.delegated_to, owner.organization())
        else {
            return Ok(false);
        };
        // What a member has of its own is nobody else's to administer.
        if owner.membership() != Membership::Management {
            return Ok(false);
        }
        let service = match delegation {
            Delegation::Service(service) => Some(service),
            Delegation::Any => None,
        };
        let id = &organization.id;
        Ok(store::organizations::services::is_delegated(
            tx, id, caller, service,
        )?)
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

/// What the policies say; where both sides must allow it, the caller's own have the last word.
fn decide_on<'a>(request: &Request<'a>, policies: &Policies<'a>, access: &Access) -> Decision<'a> {
    let decision = policy::decide(request, policies);
    if !access.needs_both || !decision.is_allowed() {
        return decision;
    }
    let alone = Request {
        facts: Facts {
            resource_account: None,
            must_be_granted: false,
            ..request.facts
        },
        ..*request
    };
    let own = Policies {
        resource: None,
        ..*policies
    };
    policy::decide(&alone, &own)
}

/// Whether the policy of a resource has something to say to the caller: it allows the request, or it
/// is one that may be quoted in denials, as trust policies are not.
fn has_the_owners_word(decision: &Decision<'_>) -> bool {
    let says = |layer, effect| {
        let mut matched = decision.matched().iter();
        matched.any(|matched| matched.layer == layer && matched.statement.effect() == effect)
    };
    says(Layer::Resource, Effect::Deny)
        || says(Layer::Resource, Effect::Allow)
        || (says(Layer::Trust, Effect::Allow) && !says(Layer::Trust, Effect::Deny))
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
