//! Where the people of an instance prove who they are, and what changes when that does (AWS: §8.2).
//!
//! Invariants: a change is the one that was planned, or none; nothing is deleted by it; while a
//! provider says who people are, nothing of ours that proves somebody (passwords, MFA devices, links
//! and codes) can be used, given out or changed.

use base::{IdentityStoreId, InstanceId, Secret, Timestamp, sha256_hex};
use db::Tx;
use domain::identity_source::{IdentitySource, SourcePlan, SourceState};
use domain::instance::Instance;
use domain::{Error, Kind};

use crate::instances::Asked;
use crate::{App, Cx, Failure};

/// Where the people of an instance prove who they are, and where else they could.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DescribedSource {
    /// Where, and since when.
    pub state: SourceState,
    /// The sources that could be changed to at once, this one among them.
    pub available: Vec<IdentitySource>,
}

/// What a change of the source would do, and how it is asked for.
#[derive(Debug, Clone)]
pub struct PlannedSource {
    /// What it would do.
    pub plan: SourcePlan,
    /// What the change is asked for with: it is good as long as what was planned is what happens.
    pub token: Secret,
}

impl App {
    /// Where the people of the instance prove who they are.
    pub async fn describe_identity_source(
        &self,
        cx: &Cx,
        instance: &InstanceId,
    ) -> Result<DescribedSource, Error> {
        let asked = Asked::new("cardea:DescribeIdentitySource").on_instance();
        let (instance, _) = self.authorize_in(cx, instance, asked).await?;
        self.read("describe_identity_source", move |tx| {
            let mut available = Vec::new();
            for source in IdentitySource::ALL {
                if revision(tx, &instance.id, source)?.is_some() {
                    available.push(source);
                }
            }
            Ok(DescribedSource {
                state: store::identity_sources::find_state(tx, &instance.id)?,
                available,
            })
        })
        .await
    }

    /// What it would do if people proved elsewhere who they are. Changes nothing.
    pub async fn plan_identity_source(
        &self,
        cx: &Cx,
        instance: &InstanceId,
        to: IdentitySource,
    ) -> Result<PlannedSource, Error> {
        let asked = Asked::new("cardea:PlanIdentitySource").on_instance();
        let (instance, _) = self.authorize_in(cx, instance, asked).await?;
        let now = cx.now();
        self.read("plan_identity_source", move |tx| {
            Ok(Planned::find(tx, &instance, to, now)?.told(&instance))
        })
        .await
    }

    /// Changes where people prove who they are, as it was planned: `token` is the plan's.
    ///
    /// AWS: users, groups, assignments, passwords and MFA devices are kept (§8.2). Sessions are kept
    /// too; sign-ins under way end.
    pub async fn change_identity_source(
        &self,
        cx: &Cx,
        instance: &InstanceId,
        to: IdentitySource,
        token: Secret,
    ) -> Result<(), Error> {
        let asked = Asked::new("cardea:ChangeIdentitySource").on_instance();
        let (instance, permit) = self.authorize_in(cx, instance, asked).await?;
        let now = cx.now();
        // Counting may take a while, and nobody else is to wait for it.
        let of = instance.clone();
        let planned = self
            .read("check_identity_source", move |tx| {
                Planned::find(tx, &of, to, now)
            })
            .await?;
        if !planned.token(&instance).matches(token.expose()) {
            return Err(outdated());
        }
        self.change(cx, permit, "change_identity_source", move |tx, permit| {
            let id = &instance.id;
            if store::identity_sources::find_state(tx, id)? != planned.state
                || revision(tx, id, to)?.as_deref() != Some(planned.revision.as_str())
            {
                return Err(outdated().into());
            }
            Ok(store::identity_sources::put(tx, permit, id, to, now)?)
        })
        .await
    }
}

/// A plan with what it rests on.
struct Planned {
    state: SourceState,
    plan: SourcePlan,
    revision: String,
}

impl Planned {
    fn find(
        tx: &mut Tx<'_>,
        instance: &Instance,
        to: IdentitySource,
        now: Timestamp,
    ) -> Result<Self, Failure> {
        let state = store::identity_sources::find_state(tx, &instance.id)?;
        if state.source == to {
            let message = format!("The identity source is `{}` already.", to.as_str());
            return Err(Error::conflict(Kind::Instance, message).into());
        }
        let revision = revision(tx, &instance.id, to)?.ok_or_else(|| {
            let message = format!(
                "No provider is configured for `{}`. Configure one first: nobody could sign in.",
                to.as_str()
            );
            Error::conflict(Kind::Instance, message)
        })?;
        let of = (&instance.id, &instance.identity_store_id);
        let counts = store::identity_sources::count(tx, of, now)?;
        let plan = SourcePlan {
            from: state.source,
            to,
            counts,
        };
        Ok(Self {
            state,
            plan,
            revision,
        })
    }

    /// A digest of what the plan says that does not change by people's signing in and out.
    fn token(&self, instance: &Instance) -> Secret {
        let Self {
            state,
            plan,
            revision,
        } = self;
        let mut counts = plan.counts;
        counts.live_sessions = 0;
        let facts = (instance.id.as_str(), state, plan.to, counts, revision);
        Secret::new(sha256_hex(&format!("{facts:?}")))
    }

    fn told(self, instance: &Instance) -> PlannedSource {
        PlannedSource {
            token: self.token(instance),
            plan: self.plan,
        }
    }
}

/// What tells one configuration of a source from another; none where it is not configured.
fn revision(
    tx: &mut Tx<'_>,
    instance: &InstanceId,
    source: IdentitySource,
) -> Result<Option<String>, db::Error> {
    match source {
        IdentitySource::Directory => Ok(Some(String::new())),
        IdentitySource::Saml => {
            // Its metadata may be refreshed meanwhile; what was decided may not.
            let provider = store::saml_providers::find(tx, instance)?;
            Ok(provider.map(|provider| {
                format!(
                    "{} {} {:?}",
                    provider.id, provider.entity_id, provider.updated_at
                )
            }))
        }
        IdentitySource::Oidc => {
            let provider = store::oidc_providers::find(tx, instance)?;
            Ok(provider.map(|provider| format!("{provider:?}")))
        }
    }
}

fn outdated() -> Error {
    let message = "What the plan rests on has changed since. Plan again.";
    Error::conflict(Kind::Instance, message)
}

/// Refuses what is of no use while a provider says who people are, for administrators.
pub(crate) fn require_directory(tx: &mut Tx<'_>, instance: &InstanceId) -> Result<(), Failure> {
    if !store::identity_sources::find(tx, instance)?.is_external() {
        return Ok(());
    }
    let message = "The identity source is an external identity provider, which manages passwords and \
        MFA devices. Nothing was changed.";
    Err(Error::conflict(Kind::Instance, message).into())
}

/// Whether a provider says who the people of the store are.
pub(crate) fn is_external(tx: &mut Tx<'_>, store: &IdentityStoreId) -> Result<bool, db::Error> {
    match store::instances::find_by_identity_store(tx, store)? {
        Some(instance) => Ok(store::identity_sources::find(tx, &instance.id)?.is_external()),
        None => Ok(false),
    }
}
