//! Who may ask what of an organization: its management account, members that administer a service
//! for it, and members that its own policy lets in.

use base::{AccountId, OrganizationPolicyId, ResponsibilityTransferId};
use db::Tx;
use domain::organization::{
    HandshakeAction, Organization, ParentId, PolicyType, Tag, TaggedId, TargetId, TransferDirection,
};
use domain::{Error, Kind, Permit};

use super::calling_account;
use super::policies::find_policy;
use super::transfers::find_own_transfer;
use crate::authorize::Access;
use crate::{App, Cx, Failure};

/// What leave is asked for, while the organization is not known yet.
#[derive(Debug, Clone)]
pub(super) struct Ask {
    action: &'static str,
    callers: Callers,
    about: Vec<About>,
    policy_type: Option<PolicyType>,
    service: Option<String>,
    direction: Option<TransferDirection>,
    setting: Vec<Tag>,
    removing: Vec<String>,
}

/// Who may ask.
// AWS: §11.2, §11.3 and the notes on each operation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Callers {
    /// The management account.
    Management,
    /// And members that the organization's own policy lets in.
    Opened,
    /// And members that administer any service for the organization.
    Delegated,
}

/// What is asked about.
#[derive(Debug, Clone)]
pub(super) enum About {
    Organization,
    Parent(ParentId),
    Target(TargetId),
    Policy(OrganizationPolicyId),
    ResourcePolicy,
    Tagged(TaggedId),
    /// A transfer of a responsibility, from whichever side.
    Transfer(ResponsibilityTransferId),
    /// The handshakes of an action, by the ARN that a new one is to have.
    Handshake(HandshakeAction, String),
}

impl From<&AccountId> for About {
    fn from(account: &AccountId) -> Self {
        Self::Target(TargetId::Account(account.clone()))
    }
}

impl From<&base::OrganizationalUnitId> for About {
    fn from(unit: &base::OrganizationalUnitId) -> Self {
        Self::Target(TargetId::Unit(unit.clone()))
    }
}

impl From<&ParentId> for About {
    fn from(parent: &ParentId) -> Self {
        Self::Parent(parent.clone())
    }
}

impl From<&TargetId> for About {
    fn from(target: &TargetId) -> Self {
        Self::Target(target.clone())
    }
}

impl From<&OrganizationPolicyId> for About {
    fn from(policy: &OrganizationPolicyId) -> Self {
        Self::Policy(policy.clone())
    }
}

impl From<&TaggedId> for About {
    fn from(id: &TaggedId) -> Self {
        Self::Tagged(id.clone())
    }
}

impl Ask {
    fn new(action: &'static str, callers: Callers) -> Self {
        Self {
            action,
            callers,
            about: Vec::new(),
            policy_type: None,
            service: None,
            direction: None,
            setting: Vec::new(),
            removing: Vec::new(),
        }
    }

    /// For the management account alone.
    pub(super) fn management(action: &'static str) -> Self {
        Self::new(action, Callers::Management)
    }

    /// What the organization's own policy may open to members.
    pub(super) fn opened(action: &'static str) -> Self {
        Self::new(action, Callers::Opened)
    }

    /// A read that members may do as well which administer any service.
    pub(super) fn read(action: &'static str) -> Self {
        Self::new(action, Callers::Delegated)
    }

    /// About this, and whatever was named before.
    pub(super) fn on(mut self, about: impl Into<About>) -> Self {
        self.about.push(about.into());
        self
    }

    /// `organizations:PolicyType`; that of a policy that is asked about is known without it.
    pub(super) fn of_type(mut self, policy_type: PolicyType) -> Self {
        self.policy_type = Some(policy_type);
        self
    }

    /// `organizations:ServicePrincipal`.
    pub(super) fn of_service(mut self, service: &str) -> Self {
        self.service = Some(service.to_owned());
        self
    }

    /// `organizations:TransferDirection`; that of a transfer that is asked about is known without
    /// it.
    pub(super) fn of_transfers(mut self, direction: TransferDirection) -> Self {
        self.direction = Some(direction);
        self
    }

    /// The tags that the request is to set.
    pub(super) fn setting(mut self, tags: &[Tag]) -> Self {
        self.setting = tags.to_vec();
        self
    }

    /// The keys of the tags that the request is to remove.
    pub(super) fn removing(mut self, keys: &[String]) -> Self {
        self.removing = keys.to_vec();
        self
    }

    fn access(&self, organization: &Organization, found: &Found) -> Access {
        let mut resources = found.resources.iter();
        let owner = &organization.management_account;
        let mut access = match resources.next() {
            None => Access::new(self.action, "*", owner),
            Some((arn, tags)) => Access::new(self.action, arn, owner).tagged(pairs(tags)),
        };
        for (arn, tags) in resources {
            access = access.and(arn).tagged(pairs(tags));
        }
        if !self.setting.is_empty() {
            access = access.setting_tags(pairs(&self.setting));
        }
        if !self.removing.is_empty() {
            access = access.removing_tags(&self.removing);
        }
        if let Some(policy_type) = self.policy_type.or(found.policy_type) {
            access = access.with("organizations:PolicyType", policy_type.as_str());
        }
        if let Some(direction) = self.direction.or(found.direction) {
            // AWS: the keys' values are those of ARNs; unconfirmed.
            access = access
                .with("organizations:TransferDirection", direction.as_str())
                .with("organizations:TransferType", "billing");
        }
        if let Some(service) = &self.service {
            access = access.with("organizations:ServicePrincipal", service);
        }
        access
    }

    /// Leave to tag what the request makes, where it is to have tags. Its id is not known yet.
    fn tagging(&self, organization: &Organization) -> Option<Access> {
        const ACTION: &str = "organizations:TagResource";
        if self.setting.is_empty() || self.action == ACTION {
            return None;
        }
        let kind = match self.action {
            "organizations:CreateOrganizationalUnit" => "ou",
            "organizations:CreatePolicy" => "policy",
            "organizations:PutResourcePolicy" => "resourcepolicy",
            "organizations:InviteOrganizationToTransferResponsibility" => "transfer",
            _ => "account",
        };
        let (account, id) = (&organization.management_account, &organization.id);
        let arn = format!("arn:aws:organizations::{account}:{kind}/{id}/*");
        Some(Access::new(ACTION, arn, account).setting_tags(pairs(&self.setting)))
    }
}

/// What of the organization the answer depends on.
#[derive(Debug, Default)]
struct Found {
    resources: Vec<(String, Vec<Tag>)>,
    policy_type: Option<PolicyType>,
    direction: Option<TransferDirection>,
    is_delegated: bool,
    resource_policy: Option<String>,
}

impl App {
    /// The caller's organization, and the permit for what they ask.
    pub(super) async fn manage(&self, cx: &Cx, ask: Ask) -> Result<(Organization, Permit), Error> {
        let account = calling_account(cx, ask.action)?;
        let (caller, asked) = (account.clone(), ask.clone());
        let found = self
            .read("find_asked_organization", move |tx| {
                let organization = store::organizations::find_organization_of_account(tx, &caller)?;
                let Some(organization) = organization else {
                    return Ok(None);
                };
                let found = find(tx, &organization, &caller, &asked)?;
                Ok(Some((organization, found)))
            })
            .await?;
        let Some((organization, found)) = found else {
            self.authorize(cx, Access::new(ask.action, "*", &account))
                .await?;
            return Err(Error::not_found(Kind::Organization, account));
        };
        let is_member = organization.management_account != account;
        if is_member && !found.is_delegated && found.resource_policy.is_none() {
            return Err(members_may_not());
        }
        let open = |mut access: Access| {
            if is_member && found.is_delegated {
                access = access.delegated_to_any();
            }
            match &found.resource_policy {
                Some(policy) if is_member => access.opened_by(policy.clone()),
                _ => access,
            }
        };
        let access = open(ask.access(&organization, &found));
        let permit = self.authorize(cx, access).await?;
        if let Some(tagging) = ask.tagging(&organization) {
            self.authorize(cx, open(tagging)).await?;
        }
        Ok((organization, permit))
    }
}

/// AWS's answer to members that may not ask (§11.3).
pub(super) fn members_may_not() -> Error {
    Error::denied("You don't have permissions to access this resource.")
}

fn find(
    tx: &mut Tx<'_>,
    organization: &Organization,
    caller: &AccountId,
    ask: &Ask,
) -> Result<Found, Failure> {
    let mut found = Found::default();
    if organization.management_account != *caller {
        if ask.callers == Callers::Management {
            return Ok(found);
        }
        let policy = store::organizations::services::find_resource_policy(tx, &organization.id)?;
        found.resource_policy = policy.map(|policy| policy.content);
        found.is_delegated = ask.callers == Callers::Delegated
            && store::organizations::services::is_delegated(tx, &organization.id, caller, None)?;
    }
    for about in &ask.about {
        let (arn, tagged) = resource(tx, organization, about, &mut found)?;
        let tags = match &tagged {
            None => Vec::new(),
            Some(tagged) => store::organizations::tags::list(tx, &organization.id, tagged)?,
        };
        found.resources.push((arn, tags));
    }
    Ok(found)
}

/// The ARN of what is asked about, and by what name it has tags.
fn resource(
    tx: &mut Tx<'_>,
    organization: &Organization,
    about: &About,
    found: &mut Found,
) -> Result<(String, Option<TaggedId>), Failure> {
    Ok(match about {
        About::Organization => (organization.arn(), None),
        About::Parent(parent @ ParentId::Root(id)) => (
            organization.parent_arn(parent),
            Some(TaggedId::Root(id.clone())),
        ),
        About::Parent(parent @ ParentId::Unit(id)) => (
            organization.parent_arn(parent),
            Some(TaggedId::Unit(id.clone())),
        ),
        About::Target(target) => (
            organization.target_arn(target),
            Some(match target {
                TargetId::Root(id) => TaggedId::Root(id.clone()),
                TargetId::Unit(id) => TaggedId::Unit(id.clone()),
                TargetId::Account(id) => TaggedId::Account(id.clone()),
            }),
        ),
        About::Policy(id) | About::Tagged(TaggedId::Policy(id)) => {
            match find_policy(tx, organization, id)? {
                Some(policy) => {
                    found.policy_type = Some(policy.policy_type);
                    let arn = organization.policy_arn(&policy);
                    (arn, Some(TaggedId::Policy(id.clone())))
                }
                // Its ARN would have its type.
                None => ("*".to_owned(), None),
            }
        }
        About::ResourcePolicy => {
            let policy =
                store::organizations::services::find_resource_policy(tx, &organization.id)?;
            match policy {
                Some(policy) => (
                    organization.resource_policy_arn(&policy.id),
                    Some(TaggedId::ResourcePolicy(policy.id)),
                ),
                None => ("*".to_owned(), None),
            }
        }
        About::Tagged(id) => {
            let arn = match id {
                TaggedId::Root(_) => organization.root_arn(),
                TaggedId::Unit(unit) => organization.unit_arn(unit),
                TaggedId::Account(account) => organization.account_arn(account),
                TaggedId::ResourcePolicy(policy) => organization.resource_policy_arn(policy),
                TaggedId::Transfer(id) => transfer_arn(tx, organization, id, found)?,
                TaggedId::Policy(_) | TaggedId::Invitation(_) => "*".to_owned(),
            };
            (arn, Some(id.clone()))
        }
        About::Transfer(id) => (
            transfer_arn(tx, organization, id, found)?,
            Some(TaggedId::Transfer(id.clone())),
        ),
        About::Handshake(action, id) => {
            let action = action.as_str().to_lowercase();
            let (account, organization) = (&organization.management_account, &organization.id);
            (
                format!("arn:aws:organizations::{account}:handshake/{organization}/{action}/{id}"),
                None,
            )
        }
    })
}

/// Of a transfer that has nothing to do with the organization the direction would not be known.
fn transfer_arn(
    tx: &mut Tx<'_>,
    organization: &Organization,
    id: &ResponsibilityTransferId,
    found: &mut Found,
) -> Result<String, Failure> {
    Ok(match find_own_transfer(tx, organization, id)? {
        Some((transfer, direction)) => {
            found.direction = Some(direction);
            transfer.arn(organization, direction)
        }
        None => "*".to_owned(),
    })
}

pub(super) fn pairs(tags: &[Tag]) -> impl Iterator<Item = (&str, &str)> {
    tags.iter()
        .map(|tag| (tag.key.as_str(), tag.value.as_str()))
}
