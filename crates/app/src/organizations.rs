//! Organizations: the organization itself; its tree, accounts and tags below.

mod accounts;
mod all_features;
mod ask;
mod closing;
mod effective;
mod handshakes;
mod policies;
mod resource_policy;
mod services;
mod tags;
mod transfers;
mod units;

use base::{AccountId, OrganizationId, PageRequest, RootId};
use db::Tx;
use domain::organization::{
    Account, AccountState, FeatureSet, IDENTITY_CENTER, JoinedMethod, Organization, ParentId,
    PolicyType,
};
use domain::{Error, Kind, Permit};

use crate::assignments::covering::account_changed;
use crate::authorize::{Access, system_permit};
use crate::iam::ensure_own_roles;
use crate::{App, Cx, Failure};

pub use accounts::{CreateAccount, MoveAccount};
pub use effective::{Effective, InvalidEffective};
pub use handshakes::{HandshakeFilter, HandshakeView, InviteAccount};
pub(crate) use policies::find_policy;
pub use policies::{CreatePolicy, UpdatePolicy};
pub use services::DelegatedAdministrator;
pub use transfers::{InviteOrganization, TransferParticipant, TransferView};
pub use units::Children;

use ask::{About, Ask};

const CREATE: &str = "organizations:CreateOrganization";

impl App {
    /// `CreateOrganization`: the caller's account becomes the management account of a new one.
    pub async fn create_organization(
        &self,
        cx: &Cx,
        feature_set: FeatureSet,
    ) -> Result<(Organization, Vec<PolicyType>), Error> {
        let account = calling_account(cx, CREATE)?;
        let permit = self
            .authorize(cx, Access::new(CREATE, "*", &account))
            .await?;
        let fresh = self.new_organization(cx, account, feature_set);
        let (owner, id) = (&fresh.management_account, &fresh.id);
        cx.creates(&format!("arn:aws:organizations::{owner}:organization/{id}"));
        let entropy = self.shared_entropy();
        self.change(cx, permit, "create_organization", move |tx, permit| {
            let account = &fresh.management_account;
            if store::organizations::find_organization_of_account(tx, account)?.is_some() {
                return Err(already_in_organization().into());
            }
            let made = insert_organization(tx, permit, &fresh)?;
            let at = made.created_at;
            ensure_own_roles(tx, permit, &made.management_account, (&*entropy, at))?;
            let types = store::organizations::policies::enabled_types(tx, &made.id)?;
            Ok((made, types))
        })
        .await
    }

    /// `DescribeOrganization`: every member may ask. Answers the policy types that are enabled, too.
    pub async fn describe_organization(
        &self,
        cx: &Cx,
    ) -> Result<(Organization, Vec<PolicyType>), Error> {
        let action = "organizations:DescribeOrganization";
        let account = calling_account(cx, action)?;
        self.authorize(cx, Access::new(action, "*", &account))
            .await?;
        self.read("describe_organization", move |tx| {
            let found = store::organizations::find_organization_of_account(tx, &account)?;
            let organization =
                found.ok_or_else(|| Error::not_found(Kind::Organization, &account))?;
            let types = store::organizations::policies::enabled_types(tx, &organization.id)?;
            Ok((organization, types))
        })
        .await
    }

    /// `DeleteOrganization`: units and tags go with it, member accounts must have gone before.
    pub async fn delete_organization(&self, cx: &Cx) -> Result<(), Error> {
        let ask = Ask::management("organizations:DeleteOrganization").on(About::Organization);
        let (organization, permit) = self.manage(cx, ask).await?;
        let now = cx.now();
        self.change(cx, permit, "delete_organization", move |tx, permit| {
            if store::organizations::count_members(tx, &organization.id)? > 1 {
                return Err(Error::conflict(
                    Kind::Membership,
                    "To delete an organization you must first remove all member accounts (except \
                     the master).",
                )
                .into());
            }
            transfers::check_none_stand(tx, &organization, now)?;
            store::organizations::delete_organization(tx, permit, &organization)?;
            let owner = &organization.management_account;
            account_changed(tx, permit, owner, owner, now)?;
            Ok(())
        })
        .await
    }

    /// `ListRoots`: there is always one, so no token was ever given out. Answers the policy types
    /// that are enabled in it, too.
    pub async fn list_roots(
        &self,
        cx: &Cx,
        token: Option<&str>,
    ) -> Result<(Organization, Vec<PolicyType>), Error> {
        let ask = Ask::read("organizations:ListRoots");
        let (organization, _) = self.manage(cx, ask).await?;
        no_token(token)?;
        self.read("list_roots", move |tx| {
            let types = store::organizations::policies::enabled_types(tx, &organization.id)?;
            Ok((organization.clone(), types))
        })
        .await
    }

    /// The management account of this installation, made at the first call; a later call changes
    /// nothing. Set-up, not an API.
    pub async fn ensure_management_account(
        &self,
        cx: &Cx,
        name: &str,
        email: &str,
    ) -> Result<Account, Error> {
        let id = self.settings().management_account.clone();
        let fresh = Account {
            name: name.to_owned(),
            email: email.to_owned(),
            ..standing_alone(id.clone(), cx)
        };
        let permit = system_permit("cardea:SetUp", &id);
        let change = "ensure_management_account";
        self.change(cx, permit, change, move |tx, permit| {
            if let Some(account) = store::organizations::find_account(tx, &fresh.id)? {
                return Ok(account);
            }
            store::organizations::insert_account(tx, permit, &fresh, None)?;
            Ok(fresh.clone())
        })
        .await
    }

    /// The organization of the management account, made with all features at the first call.
    /// Set-up, not an API.
    pub async fn ensure_organization(&self, cx: &Cx) -> Result<Organization, Error> {
        let id = self.settings().management_account.clone();
        let permit = system_permit("cardea:SetUp", &id);
        let fresh = self.new_organization(cx, id, FeatureSet::All);
        self.change(cx, permit, "ensure_organization", move |tx, permit| {
            let account = &fresh.management_account;
            match store::organizations::find_organization_of_account(tx, account)? {
                Some(organization) => Ok(organization),
                None => insert_organization(tx, permit, &fresh),
            }
        })
        .await
    }

    fn new_organization(
        &self,
        cx: &Cx,
        management_account: AccountId,
        feature_set: FeatureSet,
    ) -> NewOrganization {
        NewOrganization {
            id: OrganizationId::generate(self.entropy()),
            root: RootId::generate(self.entropy()),
            account: standing_alone(management_account.clone(), cx),
            has_identity_center: management_account == self.settings().management_account,
            management_account,
            feature_set,
        }
    }
}

/// In whose name the caller asks.
fn calling_account(cx: &Cx, action: &'static str) -> Result<AccountId, Error> {
    let account = cx.actor().account().cloned();
    account.ok_or_else(|| crate::authorize::denied(cx.actor(), action, "*"))
}

/// What a new organization is made of before its transaction.
struct NewOrganization {
    id: OrganizationId,
    root: RootId,
    /// What is written where nobody has heard of the account.
    account: Account,
    management_account: AccountId,
    /// Whether the organization instance is the management account's.
    has_identity_center: bool,
    feature_set: FeatureSet,
}

fn insert_organization(
    tx: &mut Tx<'_>,
    permit: &Permit,
    fresh: &NewOrganization,
) -> Result<Organization, Failure> {
    let known = store::organizations::find_account(tx, &fresh.management_account)?;
    if known.is_none() {
        store::organizations::insert_account(tx, permit, &fresh.account, None)?;
    }
    let account = known.unwrap_or_else(|| fresh.account.clone());
    let organization = Organization {
        id: fresh.id.clone(),
        management_account: account.id.clone(),
        management_email: account.email,
        feature_set: fresh.feature_set,
        root: fresh.root.clone(),
        created_at: fresh.account.joined_at,
    };
    store::organizations::insert_organization(tx, permit, &organization)?;
    if organization.feature_set == FeatureSet::All {
        // AWS: service control policies are enabled from the start (§11.3).
        let (id, now) = (&organization.id, organization.created_at);
        let policy_type = PolicyType::ServiceControl;
        store::organizations::policies::enable_type(tx, permit, id, policy_type, now)?;
        if fresh.has_identity_center {
            store::organizations::services::enable(tx, permit, id, IDENTITY_CENTER, now)?;
        }
    }
    // AWS: the management account counts as invited (§11.3).
    let joined = (JoinedMethod::Invited, organization.created_at);
    let root = ParentId::Root(organization.root.clone());
    store::organizations::update_place(tx, permit, &account.id, &organization.id, &root, joined)?;
    account_changed(
        tx,
        permit,
        &account.id,
        &account.id,
        organization.created_at,
    )?;
    Ok(organization)
}

/// An account of which nothing is known but its number. The emulator meets such accounts: any
/// twelve digits sign as an account.
fn standing_alone(id: AccountId, cx: &Cx) -> Account {
    Account {
        name: id.to_string(),
        email: format!("root@{id}.invalid"),
        id,
        organization: None,
        state: AccountState::Active,
        joined_method: JoinedMethod::Invited,
        joined_at: cx.now(),
    }
}

fn already_in_organization() -> Error {
    Error::conflict(
        Kind::Organization,
        "The provided account is already a member of an organization.",
    )
}

/// From the wire, with Organizations' own complaint about a foreign token.
fn page(limit: u32, token: Option<&str>) -> Result<PageRequest, Error> {
    PageRequest::new(limit, token).map_err(|_foreign| invalid_next_token())
}

/// For lists that are always whole.
fn no_token(token: Option<&str>) -> Result<(), Error> {
    match token {
        None | Some("") => Ok(()),
        Some(_) => Err(invalid_next_token()),
    }
}

fn invalid_next_token() -> Error {
    Error::Constraint {
        reason: "INVALID_NEXT_TOKEN",
        message: "You specified an invalid value.".to_owned(),
    }
}

/// Whether the organization has this root or unit; its path if so.
pub(crate) fn parent_path(
    tx: &mut Tx<'_>,
    organization: &Organization,
    parent: &ParentId,
) -> Result<Option<String>, Failure> {
    Ok(match parent {
        ParentId::Root(root) => (*root == organization.root).then(|| organization.root_path()),
        ParentId::Unit(unit) => {
            store::organizations::units::find(tx, &organization.id, unit)?.map(|unit| unit.path)
        }
    })
}

/// The path of a root or unit that must be there.
pub(crate) fn existing_parent_path(
    tx: &mut Tx<'_>,
    organization: &Organization,
    parent: &ParentId,
) -> Result<String, Failure> {
    let path = parent_path(tx, organization, parent)?;
    Ok(path.ok_or_else(|| Error::not_found(Kind::Parent, parent))?)
}
