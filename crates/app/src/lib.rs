//! Use cases: authorize, decide, one transaction, audit.
//!
//! Invariants: one use case, one function, one named transaction that may run twice; every
//! change carries a [`domain::Permit`] and leaves its event in the same transaction; nothing here
//! knows a wire protocol.

mod audit;
mod authorize;
mod context;
mod credentials;
mod error;
mod issuers;
mod jws;
mod keyring;
mod measure;
mod pace;
mod session_tags;
mod throttles;

pub mod access;
pub mod account_access;
pub mod app_tokens;
pub mod applications;
pub mod assignments;
pub mod iam;
pub mod identity;
pub mod identity_source;
pub mod instances;
pub mod mail;
pub mod oidc_provider;
pub mod organizations;
pub mod outside;
pub mod own;
pub mod permission_sets;
pub mod portal;
pub mod provisioning;
pub mod scim;
pub mod setup;
pub mod sign_in;
pub mod sts;
pub mod trail;
pub mod trusted_token_issuers;

use std::sync::Arc;

use base::{AccountId, Clock, Entropy};
use db::{Db, Tx};
use domain::{Error, Permit, Quotas, Throttles};
use tokio::sync::Notify;

pub use audit::{TrailJournal, trail_in_journal};
pub use authorize::{Action, Right, Row, rows as authorization_rows};
pub use context::{Call, Cx, CxParts};
pub use credentials::{Credentials, SessionTokenError, SessionTokenPrincipal};
pub use error::Failure;
pub use keyring::{Keyring, KeyringError, Purpose};
pub use measure::describe as describe_metrics;

/// What the operator decided.
#[derive(Debug, Clone)]
pub struct Settings {
    /// The home region, such as `us-east-1`.
    pub region: String,
    /// Where people's browsers find this server, without a slash at the end.
    pub public_url: String,
    /// The account that owns the organization and the organization instance.
    pub management_account: AccountId,
    /// Whether any credentials are taken unverified, as `cardea serve --emulator` does.
    pub emulator: bool,
    /// How much of everything there may be.
    pub quotas: Quotas,
    /// How fast accounts may ask; off by default.
    pub throttles: Throttles,
    /// What passwords may be, and what their hashes cost.
    pub passwords: sign_in::Passwords,
}

/// The product: everything that the edges may ask for. Cheap to clone.
#[derive(Debug, Clone)]
pub struct App {
    inner: Arc<Inner>,
}

#[derive(Debug)]
struct Inner {
    db: Db,
    clock: Arc<dyn Clock>,
    entropy: Arc<dyn Entropy>,
    keyring: Keyring,
    settings: Settings,
    trail: audit::Trail,
    paces: pace::Paces,
    counts: identity::Counts,
    policies: authorize::CompiledPolicies,
    opened_tokens: credentials::OpenedTokens,
    spare_key: provisioning::SpareKey,
    outside: outside::Outside,
    issuers: issuers::Issuers,
    /// Woken when there is work for the reconciler.
    work: Notify,
    /// Held while a change is planned.
    plans: tokio::sync::Mutex<()>,
}

/// What an [`App`] is made of.
#[derive(Debug)]
pub struct Parts {
    /// The migrated database.
    pub db: Db,
    /// What time it is.
    pub clock: Arc<dyn Clock>,
    /// Randomness.
    pub entropy: Arc<dyn Entropy>,
    /// Keys derived from the master key.
    pub keyring: Keyring,
    /// What the operator decided.
    pub settings: Settings,
}

impl App {
    /// Puts the parts together and starts the audit trail's writer; needs a running tokio runtime.
    /// Nobody outside is ever asked anything.
    pub fn start(parts: Parts) -> Self {
        Self::start_with(parts, outside::Outside::nothing())
    }

    /// The same in a world.
    pub fn start_with(parts: Parts, outside: outside::Outside) -> Self {
        Self::start_with_journal(parts, outside, None)
    }

    /// The same with a journal for the audit trail, which only a server may have that has its
    /// database to itself.
    pub fn start_with_journal(
        parts: Parts,
        outside: outside::Outside,
        journal: Option<TrailJournal>,
    ) -> Self {
        let trail = audit::Trail::start(parts.db.clone(), journal);
        Self {
            inner: Arc::new(Inner {
                db: parts.db,
                clock: parts.clock,
                entropy: parts.entropy,
                keyring: parts.keyring,
                settings: parts.settings,
                trail,
                paces: pace::Paces::default(),
                counts: identity::Counts::default(),
                policies: authorize::CompiledPolicies::default(),
                opened_tokens: credentials::OpenedTokens::default(),
                spare_key: provisioning::SpareKey::default(),
                outside,
                issuers: issuers::Issuers::default(),
                work: Notify::new(),
                plans: tokio::sync::Mutex::default(),
            }),
        }
    }

    /// What the operator decided.
    pub fn settings(&self) -> &Settings {
        &self.inner.settings
    }

    /// The quotas in force, to be moved into a transaction.
    pub(crate) fn quotas(&self) -> Quotas {
        self.settings().quotas.clone()
    }

    /// The clock; edges sample it once a request into [`Cx`].
    pub fn clock(&self) -> &dyn Clock {
        &*self.inner.clock
    }

    /// Randomness.
    pub fn entropy(&self) -> &dyn Entropy {
        &*self.inner.entropy
    }

    /// The same, to be moved into a transaction.
    pub(crate) fn shared_entropy(&self) -> Arc<dyn Entropy> {
        Arc::clone(&self.inner.entropy)
    }

    pub(crate) fn keyring(&self) -> &Keyring {
        &self.inner.keyring
    }

    pub(crate) fn policies(&self) -> &authorize::CompiledPolicies {
        &self.inner.policies
    }

    pub(crate) fn opened_tokens(&self) -> &credentials::OpenedTokens {
        &self.inner.opened_tokens
    }

    pub(crate) fn paces(&self) -> &pace::Paces {
        &self.inner.paces
    }

    pub(crate) fn counts(&self) -> &identity::Counts {
        &self.inner.counts
    }

    pub(crate) fn outside(&self) -> &outside::Outside {
        &self.inner.outside
    }

    pub(crate) fn issuers(&self) -> &issuers::Issuers {
        &self.inner.issuers
    }

    pub(crate) fn db(&self) -> &Db {
        &self.inner.db
    }

    pub(crate) fn plans(&self) -> &tokio::sync::Mutex<()> {
        &self.inner.plans
    }

    pub(crate) fn work(&self) -> &Notify {
        &self.inner.work
    }

    /// Reads on a snapshot.
    pub(crate) async fn read<T: Send + 'static>(
        &self,
        name: &'static str,
        read: impl Fn(&mut Tx<'_>) -> Result<T, Failure> + Send + Sync + 'static,
    ) -> Result<T, Error> {
        self.inner
            .db
            .read(name, read)
            .await
            .map_err(Failure::into_outcome)
    }

    /// Changes something: the change and its audit event are one transaction.
    pub(crate) async fn change<T: Send + 'static>(
        &self,
        cx: &Cx,
        permit: Permit,
        name: &'static str,
        change: impl Fn(&mut Tx<'_>, &Permit) -> Result<T, Failure> + Send + Sync + 'static,
    ) -> Result<T, Error> {
        if let Some(planning) = cx.planning() {
            return self.draw(cx, planning.clone(), permit, name, change).await;
        }
        let event = cx.event(self.entropy(), &permit);
        let permit = permit.used_by(cx.author());
        let id = event.as_ref().map(|event| event.id.clone());
        let result = self
            .inner
            .db
            .write(name, move |tx| {
                let result = change(tx, &permit)?;
                if let Some(event) = &event {
                    store::audit::insert(tx, event)?;
                }
                Ok(result)
            })
            .await
            .map_err(Failure::into_outcome)?;
        if let Some(id) = id {
            cx.mark_recorded(id);
        }
        Ok(result)
    }

    /// Takes work on in the background, which leaves no event.
    pub(crate) async fn claim<T: Send + 'static>(
        &self,
        permit: Permit,
        name: &'static str,
        claim: impl Fn(&mut Tx<'_>, &Permit) -> Result<T, Failure> + Send + Sync + 'static,
    ) -> Result<T, Error> {
        self.inner
            .db
            .claim(name, move |tx| claim(tx, &permit))
            .await
            .map_err(Failure::into_outcome)
    }
}
