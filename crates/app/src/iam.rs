//! IAM: users, groups, roles, their policies and credentials.

mod access_advisor;
mod access_keys;
mod account;
mod authorization_details;
mod credential_report;
mod delegation_requests;
mod documents;
mod groups;
mod holder_policies;
mod instance_profiles;
mod login_profiles;
mod mfa_codes;
mod mfa_devices;
mod oidc_providers;
mod organization_features;
mod policies;
mod policy_versions;
mod providers;
pub(crate) mod qr_code;
mod roles;
mod saml_providers;
mod service_linked_roles;
mod simulation;
mod tags;
mod trust_policies;
mod users;

pub use access_advisor::{
    AccessReportOrder, AccountAccess, GrantingPolicy, Granularity, LastAccessed,
    LastAccessedEntities, LastAccessedReport, OrganizationAccessReport, ServiceAccess,
};
pub use access_keys::{KeyLastUsed, NewAccessKey};
pub(crate) use account::is_outbound_federation_enabled;
pub use account::{AccountProperty, AccountSummary, TokenVersion};
pub use authorization_details::{
    AuthorizationDetail, AuthorizationFilter, GroupAuthorization, HeldPolicies, RoleAuthorization,
    UserAuthorization,
};
pub use credential_report::{CredentialReport, ReportState};
pub use delegation_requests::{CreateDelegationRequest, DelegationRequestDetails, Summary};
pub(crate) use documents::{document_of, parse};
pub use groups::UpdateGroup;
pub use holder_policies::AttachedPolicy;
pub use instance_profiles::{CreateInstanceProfile, InstanceProfileDetails};
pub use login_profiles::UpdateLoginProfile;
pub use mfa_devices::{AssignmentStatus, EnabledDevice, NewMfaDevice, VirtualMfaDevice};
pub use oidc_providers::{CreateOidcProvider, OidcProviderDetails};
pub(crate) use organization_features::is_feature_enabled;
pub use organization_features::{OrganizationFeature, OrganizationFeatures};
pub use policies::{
    CreatePolicy, ListPolicies, Policy, PolicyEntities, PolicyHolder, PolicyScope, PolicyUse,
};
pub use policy_versions::{CreatePolicyVersion, PolicyVersion};
pub use roles::{CreateRole, RoleDetails, UpdateRole};
pub use saml_providers::{CreateSamlProvider, SamlProviderDetails, UpdateSamlProvider};
pub(crate) use service_linked_roles::ensure_own_roles;
pub use service_linked_roles::{CreateServiceLinkedRole, DeletionStatus};
pub use simulation::{
    ContextEntry, ContextKind, MatchedStatement, PolicyExclusion, Simulation, SimulationResult,
    SourceKind, Verdict,
};
pub use users::{CreateUser, RootOrUser, UpdateUser, UserDetails};

use base::{AccountId, Page, PageRequest};
use db::Tx;
use domain::iam::{CredentialOwner, Holder, HolderKind, HolderName, Role, Tag};
use domain::{Actor, Error, Kind, Permit};

use crate::authorize::{Access, denied};
use crate::{App, Cx, Failure};

impl App {
    /// A user, group or role of the caller's account by its name, and the permit to do `action` to
    /// it. `refine` completes what is asked leave for; it sees the holder, where there is one.
    async fn authorized_holder(
        &self,
        cx: &Cx,
        action: &'static str,
        name: HolderName<'_>,
        refine: impl FnOnce(Access, Option<&Holder>) -> Access,
    ) -> Result<(Holder, Permit), Error> {
        let account = own_account(cx, action)?;
        let (owner, kind, wanted) = (account.clone(), name.kind(), name.name().to_owned());
        let found = self
            .read("find_holder", move |tx| {
                let holder = find_holder(tx, &owner, kind, &wanted)?;
                let tags = match &holder {
                    Some(holder) => store::iam::list_tags(tx, holder.id())?,
                    None => Vec::new(),
                };
                Ok((holder, tags))
            })
            .await?;
        let (holder, tags) = found;
        let arn = match &holder {
            Some(holder) => holder.arn(),
            None => format!("arn:aws:iam::{account}:{}/{}", kind.name(), name.name()),
        };
        let access = Access::new(action, arn, &account).tagged(pairs(&tags));
        let permit = self.authorize(cx, refine(access, holder.as_ref())).await?;
        let holder = holder.ok_or_else(|| Error::not_found(kind.missing(), name.name()))?;
        Ok((holder, permit))
    }

    /// Asks leave to tag what is about to be made, where it is to have tags.
    async fn authorize_tagging(
        &self,
        cx: &Cx,
        action: &'static str,
        (arn, account): (&str, &AccountId),
        tags: &[Tag],
    ) -> Result<(), Error> {
        if tags.is_empty() {
            return Ok(());
        }
        let access = Access::new(action, arn, account).setting_tags(pairs(tags));
        self.authorize(cx, access).await.map(drop)
    }

    /// Changes a user, group or role of the caller's account, unless it is one of Identity
    /// Center's roles.
    async fn change_holder<T: Send + 'static>(
        &self,
        cx: &Cx,
        action: &'static str,
        name: HolderName<'_>,
        refine: impl FnOnce(Access, Option<&Holder>) -> Access,
        change: impl Fn(&mut Tx<'_>, &Permit, Holder) -> Result<T, Failure> + Send + Sync + 'static,
    ) -> Result<T, Error> {
        let (holder, permit) = self.authorized_holder(cx, action, name, refine).await?;
        holder.check_modifiable()?;
        self.change(cx, permit, "change_holder", move |tx, permit| {
            let current = find_holder(tx, holder.account(), holder.kind(), holder.name())?;
            let current = current
                .filter(|current| current.id() == holder.id())
                .ok_or_else(|| Error::not_found(holder.kind().missing(), holder.name()))?;
            change(tx, permit, current)
        })
        .await
    }

    /// A role of the caller's account by its name, and the permit to do `action` to it.
    async fn authorized_role(
        &self,
        cx: &Cx,
        action: &'static str,
        name: &str,
    ) -> Result<(Role, Permit), Error> {
        let name = HolderName::Role(name);
        let (holder, permit) = self.authorized_holder(cx, action, name, as_it_is).await?;
        Ok((holder.into_role()?, permit))
    }

    /// Changes a role of the caller's account, unless it is one of Identity Center's.
    async fn change_role<T: Send + 'static>(
        &self,
        cx: &Cx,
        action: &'static str,
        name: &str,
        change: impl Fn(&mut Tx<'_>, &Permit, Role) -> Result<T, Failure> + Send + Sync + 'static,
    ) -> Result<T, Error> {
        let name = HolderName::Role(name);
        self.change_holder(cx, action, name, as_it_is, move |tx, permit, holder| {
            change(tx, permit, holder.into_role()?)
        })
        .await
    }

    /// Whose credentials a request is about: the named user's, or the caller's own; and the permit
    /// to do `action` to them.
    async fn authorized_owner(
        &self,
        cx: &Cx,
        action: &'static str,
        name: Option<&str>,
    ) -> Result<(CredentialOwner, Permit), Error> {
        let account = own_account(cx, action)?;
        let (owner, wanted, actor) = (account.clone(), name.map(str::to_owned), cx.actor().clone());
        let found = self
            .read("find_credential_owner", move |tx| {
                let user = match (&wanted, &actor) {
                    (Some(name), _) => store::iam::find_user(tx, &owner, name)?,
                    (None, Actor::Root { .. }) => {
                        return Ok(Some((CredentialOwner::Root(owner.clone()), Vec::new())));
                    }
                    (None, Actor::User(user)) => store::iam::find_user_by_id(tx, &user.user_id)?,
                    (None, _) => return Err(must_name_a_user().into()),
                };
                let Some(user) = user else { return Ok(None) };
                let tags = store::iam::list_tags(tx, user.id.as_str())?;
                Ok(Some((CredentialOwner::User(user), tags)))
            })
            .await?;
        let arn = match (&found, name) {
            (Some((found, _)), _) => found.arn(),
            (None, name) => format!("arn:aws:iam::{account}:user/{}", name.unwrap_or_default()),
        };
        let tags = found.as_ref().map_or(&[][..], |(_, tags)| tags);
        let access = Access::new(action, arn, &account).tagged(pairs(tags));
        let permit = self.authorize(cx, access).await?;
        let missing = || Error::not_found(Kind::User, name.unwrap_or_default());
        let (owner, _) = found.ok_or_else(missing)?;
        Ok((owner, permit))
    }

    /// Changes something of the owner of credentials, who is there still when it happens.
    async fn change_owner<T: Send + 'static>(
        &self,
        cx: &Cx,
        action: &'static str,
        name: Option<&str>,
        change: impl Fn(&mut Tx<'_>, &Permit, &CredentialOwner) -> Result<T, Failure>
        + Send
        + Sync
        + 'static,
    ) -> Result<T, Error> {
        let (owner, permit) = self.authorized_owner(cx, action, name).await?;
        self.change(cx, permit, "change_credentials", move |tx, permit| {
            check_owner(tx, &owner)?;
            change(tx, permit, &owner)
        })
        .await
    }
}

/// For [`App::authorized_holder`], where action, ARN and tags are all there is to say.
fn as_it_is(access: Access, _holder: Option<&Holder>) -> Access {
    access
}

/// `iam:PermissionsBoundary`, of actions that change what a user or role may do.
fn with_boundary(access: Access, holder: Option<&Holder>) -> Access {
    match holder.and_then(Holder::permissions_boundary) {
        Some(arn) => access.with("iam:PermissionsBoundary", arn),
        None => access,
    }
}

/// Tags as [`Access`] takes them.
fn pairs(tags: &[Tag]) -> impl Iterator<Item = (&str, &str)> {
    tags.iter()
        .map(|(key, value)| (key.as_str(), value.as_str()))
}

fn find_holder(
    tx: &mut Tx<'_>,
    account: &AccountId,
    kind: HolderKind,
    name: &str,
) -> Result<Option<Holder>, db::Error> {
    Ok(match kind {
        HolderKind::Group => store::iam::find_group(tx, account, name)?.map(Holder::Group),
        HolderKind::Role => store::iam::find_role(tx, account, name)?.map(Holder::Role),
        HolderKind::User => store::iam::find_user(tx, account, name)?.map(Holder::User),
    })
}

/// Refuses what is done to somebody who is gone by now.
fn check_owner(tx: &mut Tx<'_>, owner: &CredentialOwner) -> Result<(), Failure> {
    match owner {
        CredentialOwner::Root(_) => Ok(()),
        CredentialOwner::User(user) => check_user(tx, user),
    }
}

/// Refuses what is done to a user who is gone by now.
fn check_user(tx: &mut Tx<'_>, user: &domain::iam::User) -> Result<(), Failure> {
    match store::iam::find_user_by_id(tx, &user.id)? {
        Some(_) => Ok(()),
        None => Err(Error::not_found(Kind::User, &user.name).into()),
    }
}

/// Refuses a permissions boundary that does not exist.
fn check_boundary(
    tx: &mut Tx<'_>,
    account: &AccountId,
    boundary: Option<&str>,
) -> Result<(), Failure> {
    if let Some(arn) = boundary
        && document_of(tx, account, arn)?.is_none()
    {
        return Err(Error::not_found(Kind::PermissionsBoundary, arn).into());
    }
    Ok(())
}

/// AWS: what is said to a session of a role that names no user.
fn must_name_a_user() -> Error {
    Error::Constraint {
        reason: "ValidationError",
        message: "Must specify userName when calling with non-User credentials".to_owned(),
    }
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
