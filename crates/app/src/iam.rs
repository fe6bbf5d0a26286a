//! IAM: the roles and policies that an account has, which show what was provisioned.

mod access_advisor;
mod account;
mod authorization_details;
mod credential_report;
mod documents;
mod instance_profiles;
mod oidc_providers;
mod organization_features;
mod policies;
mod policy_versions;
mod role_policies;
mod roles;
mod saml_metadata;
mod saml_providers;
mod service_linked_roles;
mod simulation;
mod tags;

pub use access_advisor::{
    GrantingPolicy, Granularity, LastAccessed, LastAccessedEntities, LastAccessedReport,
    ServiceAccess,
};
pub use account::{AccountProperty, AccountSummary, TokenVersion};
pub use authorization_details::{AuthorizationDetail, AuthorizationFilter, RoleAuthorization};
pub use credential_report::{CredentialReport, ReportState};
pub(crate) use documents::{document_of, parse};
pub use instance_profiles::{CreateInstanceProfile, InstanceProfileDetails};
pub use oidc_providers::{CreateOidcProvider, OidcProviderDetails};
pub use organization_features::{OrganizationFeature, OrganizationFeatures};
pub use policies::{CreatePolicy, ListPolicies, Policy, PolicyEntities, PolicyScope, PolicyUse};
pub use policy_versions::{CreatePolicyVersion, PolicyVersion};
pub use role_policies::AttachedPolicy;
pub use roles::{CreateRole, RoleDetails, UpdateRole};
pub use saml_providers::{CreateSamlProvider, SamlProviderDetails};
pub(crate) use service_linked_roles::ensure_own_roles;
pub use service_linked_roles::{CreateServiceLinkedRole, DeletionStatus};
pub use simulation::{
    ContextEntry, ContextKind, MatchedStatement, PolicyExclusion, Simulation, SimulationResult,
    SourceKind, Verdict,
};

use base::{AccountId, Page, PageRequest};
use db::Tx;
use domain::iam::{Role, Tag};
use domain::{Error, Kind, Permit};

use crate::authorize::{Access, denied};
use crate::{App, Cx, Failure};

impl App {
    /// A role of the caller's account by its name, and the permit to do `action` to it.
    async fn authorized_role(
        &self,
        cx: &Cx,
        action: &'static str,
        name: &str,
    ) -> Result<(Role, Permit), Error> {
        let account = own_account(cx, action)?;
        let (owner, wanted) = (account.clone(), name.to_owned());
        let role = self
            .read("find_role", move |tx| {
                Ok(store::iam::find_role(tx, &owner, &wanted)?)
            })
            .await?;
        let arn = match &role {
            Some(role) => role.arn(),
            None => format!("arn:aws:iam::{account}:role/{name}"),
        };
        let permit = self
            .authorize(cx, Access::new(action, arn, &account))
            .await?;
        let role = role.ok_or_else(|| Error::not_found(Kind::Role, name))?;
        Ok((role, permit))
    }

    /// Changes a role of the caller's account, unless it is one of Identity Center's.
    async fn change_role<T: Send + 'static>(
        &self,
        cx: &Cx,
        action: &'static str,
        name: &str,
        change: impl Fn(&mut Tx<'_>, &Permit, Role) -> Result<T, Failure> + Send + Sync + 'static,
    ) -> Result<T, Error> {
        let (role, permit) = self.authorized_role(cx, action, name).await?;
        role.check_modifiable()?;
        self.change(cx, permit, "change_role", move |tx, permit| {
            let current = store::iam::find_role_by_id(tx, &role.id)?;
            let current = current.ok_or_else(|| Error::not_found(Kind::Role, &role.name))?;
            change(tx, permit, current)
        })
        .await
    }
}

/// Tags as [`Access`] takes them.
fn pairs(tags: &[Tag]) -> impl Iterator<Item = (&str, &str)> {
    tags.iter()
        .map(|(key, value)| (key.as_str(), value.as_str()))
}

/// The account that the caller's IAM requests are about: their own.
fn own_account(cx: &Cx, action: &str) -> Result<AccountId, Error> {
    cx.actor()
        .account()
        .cloned()
        .ok_or_else(|| denied(cx.actor(), action, "*"))
}

/// A page of a list that is short enough to be read whole; `key` is what it is sorted by.
fn page_of<T>(items: Vec<T>, request: &PageRequest, key: impl Fn(&T) -> String) -> Page<T> {
    let after = request.after_or_empty();
    let rest = items
        .into_iter()
        .filter(|item| after.is_empty() || key(item).as_str() > after)
        .collect();
    Page::from_probe(rest, request, key)
}
