//! Who a simulation is about, and with which policies.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use base::{AccountId, Arn};
use db::Tx;
use domain::Error;
use domain::iam::{Holder, HolderKind};
use managed_policies::Catalogue;
use policy::builtin::is_under_resource_control;
use policy::engine::{Level, Membership};
use policy::principal::Caller;
use policy::{Compiled, Context, Policies, PolicyKind};

use super::inputs::{PolicyExclusion, Simulation};
use super::{SourceKind, parse};
use crate::authorize::{Grounds, Place, insert_principal, insert_resource};
use crate::iam::document_of;
use crate::{App, Cx, Failure};

/// What a session is called that nobody has opened.
const SESSION: &str = "simulation";

/// Everything that is the same for every action and resource.
pub(super) struct Subject {
    account: AccountId,
    membership: Membership,
    is_service_linked: bool,
    caller: Named,
    context: Context,
    /// The accounts that the resources are of, as they are now; of custom policies none.
    owners: BTreeMap<AccountId, Owner>,
    identity: Vec<Arc<Compiled>>,
    boundary: Option<Arc<Compiled>>,
    service_control: Vec<Level>,
    resource: Option<Arc<Compiled>>,
    resource_owner: Option<AccountId>,
    /// Of policies, by their labels.
    sources: BTreeMap<String, Source>,
}

/// An account that owns resources.
struct Owner {
    place: Place,
    resource_control: Vec<Level>,
}

/// What a policy is called, and what it belongs to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Source {
    pub(super) name: String,
    pub(super) kind: SourceKind,
}

/// Who calls.
enum Named {
    User {
        arn: String,
        account: AccountId,
        id: Option<String>,
    },
    Role {
        arn: String,
        session_arn: String,
        id: String,
    },
}

impl Subject {
    /// Policies that belong to nobody.
    pub(super) fn custom(account: &AccountId, simulation: &Simulation) -> Result<Self, Error> {
        let caller = match &simulation.caller {
            Some(arn) => user(arn)?,
            None if simulation.resource_policy.is_some() => return Err(caller_needed()),
            None => nobody(account),
        };
        let mut subject = Self::bare(account.clone(), caller, simulation)?;
        if simulation.caller.is_some() {
            subject.insert_user();
        }
        for level in &simulation.service_control {
            let compiled = level.iter().map(|text| {
                let label = "OrderedOrganizationPolicyInputList";
                let document = parse(text, PolicyKind::ServiceControl)?;
                Ok(Arc::new(Compiled::new(label, document)))
            });
            subject
                .service_control
                .push(compiled.collect::<Result<_, Error>>()?);
        }
        if !subject.service_control.is_empty() {
            subject.membership = Membership::Member;
        }
        Ok(subject)
    }

    /// A user, group or role as it is now, with what the simulation adds and leaves out.
    pub(super) fn of_holder(
        app: &App,
        tx: &mut Tx<'_>,
        cx: &Cx,
        holder: &Holder,
        simulation: &Simulation,
    ) -> Result<Self, Failure> {
        let (grounds, own) = as_caller(app, tx, holder)?;
        let caller = match &simulation.caller {
            Some(arn) => user(arn)?,
            None if simulation.resource_policy.is_some() && holder.kind() != HolderKind::User => {
                return Err(caller_needed().into());
            }
            None => own,
        };
        let mut subject = Self::bare(holder.account().clone(), caller, simulation)?;
        if holder.kind() != HolderKind::Group {
            insert_principal(&mut subject.context, &grounds, cx.now());
        }
        if holder.kind() == HolderKind::Role || simulation.caller.is_some() {
            // There is no session that could have a name, and nobody knows the id of a caller who
            // is but an ARN.
            subject.context.insert_many("aws:userid", [""; 0]);
        }
        if simulation.caller.is_some() {
            subject.insert_user();
        }
        subject.insert_moment(app, cx);
        for policy in policies_of(tx, holder)? {
            let mut exclusions = simulation.exclusions.iter();
            if exclusions.any(|exclusion| policy.is_left_out(exclusion)) {
                continue;
            }
            let HeldPolicy {
                label, text, shown, ..
            } = policy;
            // What several groups bring is one policy still.
            if subject.sources.contains_key(&label) {
                continue;
            }
            let compiled = app.policies().get(PolicyKind::Identity, &label, &text)?;
            subject.identity.push(compiled);
            subject.sources.insert(label, shown);
        }
        if simulation.boundary.is_none()
            && let Some(arn) = holder.permissions_boundary()
            && !simulation.exclusions.contains(&PolicyExclusion::Boundary)
        {
            subject.boundary = grounds.boundary();
            subject.sources.insert(arn.to_owned(), managed(arn));
        }
        subject.service_control = grounds
            .policies()
            .service_control
            .iter()
            .map(|level| {
                let kept = level
                    .iter()
                    .filter(|policy| !simulation.leaves_out_control(policy.label()));
                kept.cloned().collect()
            })
            .collect();
        let every = PolicyExclusion::AllServiceControl;
        if simulation.exclusions.contains(&every) {
            subject.service_control.clear();
        }
        subject.membership = grounds.place().membership();
        subject.is_service_linked = grounds.is_service_linked();
        subject.insert_owners(app, tx, simulation)?;
        Ok(subject)
    }

    /// The accounts that the resources are of, with the resource control policies over them.
    fn insert_owners(
        &mut self,
        app: &App,
        tx: &mut Tx<'_>,
        simulation: &Simulation,
    ) -> Result<(), Failure> {
        let mut accounts = BTreeSet::from([self.owner_of("*")]);
        accounts.extend(simulation.resources.iter().map(|arn| self.owner_of(arn)));
        for account in accounts {
            let place = Place::of(tx, &account)?;
            let every = PolicyExclusion::AllResourceControl;
            let resource_control = if simulation.exclusions.contains(&every) {
                Vec::new()
            } else {
                let levels = place.resource_control(app, tx)?.into_iter();
                let kept = |level: Level| {
                    let mut level = level;
                    level.retain(|policy| !simulation.leaves_out_control(policy.label()));
                    level
                };
                levels.map(kept).collect()
            };
            let owner = Owner {
                place,
                resource_control,
            };
            self.owners.insert(account, owner);
        }
        Ok(())
    }

    fn bare(account: AccountId, caller: Named, simulation: &Simulation) -> Result<Self, Error> {
        let mut subject = Self {
            resource_owner: simulation
                .resource_owner
                .as_deref()
                .map(owner)
                .transpose()?,
            account,
            membership: Membership::None,
            is_service_linked: false,
            caller,
            context: Context::new(),
            owners: BTreeMap::new(),
            identity: Vec::new(),
            boundary: None,
            service_control: Vec::new(),
            resource: None,
            sources: BTreeMap::new(),
        };
        for (index, text) in simulation.policies.iter().enumerate() {
            let label = format!("PolicyInputList.{}", index.saturating_add(1));
            let compiled = subject.input(label, text, PolicyKind::Identity, SourceKind::None)?;
            subject.identity.push(compiled);
        }
        if let Some(text) = &simulation.boundary {
            let label = "PermissionsBoundaryPolicyInputList.1".to_owned();
            let compiled = subject.input(label, text, PolicyKind::Boundary, SourceKind::None)?;
            subject.boundary = Some(compiled);
        }
        if let Some(text) = &simulation.resource_policy {
            let label = "ResourcePolicy".to_owned();
            let kind = PolicyKind::Resource;
            let compiled = subject.input(label, text, kind, SourceKind::Resource)?;
            subject.resource = Some(compiled);
        }
        Ok(subject)
    }

    fn input(
        &mut self,
        name: String,
        text: &str,
        policy_kind: PolicyKind,
        kind: SourceKind,
    ) -> Result<Arc<Compiled>, Error> {
        let document = parse(text, policy_kind)?;
        let compiled = Compiled::new(name.clone(), document);
        self.sources.insert(name.clone(), Source { name, kind });
        Ok(Arc::new(compiled))
    }

    /// The keys that a user who calls has by their ARN.
    fn insert_user(&mut self) {
        if let Named::User { arn, account, .. } = &self.caller {
            let name = arn.rsplit('/').next().unwrap_or_default();
            self.context.insert("aws:PrincipalArn", arn);
            self.context.insert("aws:PrincipalType", "User");
            self.context
                .insert("aws:PrincipalAccount", account.as_str());
            self.context.insert("aws:username", name);
        }
    }

    /// What every request would have now. What only the request itself knows is missing.
    fn insert_moment(&mut self, app: &App, cx: &Cx) {
        let is_secure = app.settings().public_url.starts_with("https://");
        self.context.insert("aws:CurrentTime", cx.now().iso8601());
        self.context
            .insert("aws:EpochTime", cx.now().seconds().to_string());
        self.context
            .insert("aws:RequestedRegion", app.settings().region.as_str());
        self.context
            .insert("aws:SecureTransport", is_secure.to_string());
        self.context.insert("aws:ViaAWSService", "false");
    }

    pub(super) fn account(&self) -> &AccountId {
        match &self.caller {
            Named::User { account, .. } => account,
            Named::Role { .. } => &self.account,
        }
    }

    pub(super) fn membership(&self) -> Membership {
        self.membership
    }

    pub(super) fn is_service_linked(&self) -> bool {
        self.is_service_linked
    }

    /// Whose a resource is: as its ARN says, as the simulation says, or the caller's.
    pub(super) fn owner_of(&self, resource: &str) -> AccountId {
        let said = Arn::parse(resource)
            .ok()
            .and_then(|arn| AccountId::parse(arn.account()).ok());
        said.or_else(|| self.resource_owner.clone())
            .unwrap_or_else(|| self.account().clone())
    }

    /// The condition keys for a resource of an account.
    pub(super) fn context(&self, owner: &AccountId) -> Context {
        let mut context = self.context.clone();
        if let Some(owner) = self.owners.get(owner) {
            insert_resource(&mut context, &owner.place, &[]);
        }
        context
    }

    /// What the account that owns a resource is to an organization.
    pub(super) fn membership_of(&self, owner: &AccountId) -> Membership {
        let owner = self.owners.get(owner);
        owner.map_or(Membership::None, |owner| owner.place.membership())
    }

    pub(super) fn caller(&self) -> Caller<'_> {
        match &self.caller {
            Named::User { arn, account, id } => Caller::User {
                account_id: account.as_str(),
                arn,
                user_id: id.as_deref(),
            },
            Named::Role {
                arn,
                session_arn,
                id,
            } => Caller::AssumedRole {
                account_id: self.account.as_str(),
                role_arn: arn,
                session_arn,
                role_id: Some(id),
            },
        }
    }

    /// The policies that have a say in an action on a resource of this account.
    pub(super) fn policies(&self, action: &str, owner: &AccountId) -> Policies<'_> {
        let owner = self.owners.get(owner);
        let resource_control = owner
            .filter(|_| is_under_resource_control(&action.to_lowercase()))
            .map_or(&[][..], |owner| &owner.resource_control);
        Policies {
            service_control: &self.service_control,
            resource_control,
            resource: self.resource.as_deref(),
            identity: &self.identity,
            boundary: self.boundary.as_deref(),
            session: None,
        }
    }

    pub(super) fn source(&self, policy: &Compiled) -> Option<&Source> {
        self.sources.get(policy.label())
    }
}

/// Who calls with the policies of a holder, and what decisions about them rest on.
fn as_caller(app: &App, tx: &mut Tx<'_>, holder: &Holder) -> Result<(Grounds, Named), Failure> {
    Ok(match holder {
        Holder::User(user) => {
            let caller = Named::User {
                arn: user.arn(),
                account: user.account.clone(),
                id: Some(user.id.to_string()),
            };
            (Grounds::of_user(app, tx, user)?, caller)
        }
        // Whoever is in it: their own policies and keys have no part.
        Holder::Group(group) => (Grounds::of_group(app, tx, group)?, nobody(&group.account)),
        Holder::Role(role) => {
            let (account, name) = (&role.account, &role.name);
            let session_arn = format!("arn:aws:sts::{account}:assumed-role/{name}/{SESSION}");
            let caller = Named::Role {
                arn: role.arn(),
                session_arn: session_arn.clone(),
                id: role.id.to_string(),
            };
            let user_id = format!("{}:{SESSION}", role.id);
            let grounds = Grounds::of_role(app, tx, role, session_arn, user_id)?;
            (grounds, caller)
        }
    })
}

/// A user of the account whom nothing is known of.
fn nobody(account: &AccountId) -> Named {
    Named::User {
        arn: format!("arn:aws:iam::{account}:user/{SESSION}"),
        account: account.clone(),
        id: None,
    }
}

/// An identity policy: what decisions call it here, and what it is shown as.
pub(super) struct HeldPolicy {
    label: String,
    pub(super) text: String,
    shown: Source,
    /// Whose it is and its name, of an inline policy.
    inline: Option<(HolderKind, String, String)>,
}

/// The policies that a user, group or role has, inline and managed, without the boundary. A user
/// has those of their groups too.
pub(super) fn policies_of(tx: &mut Tx<'_>, holder: &Holder) -> Result<Vec<HeldPolicy>, Failure> {
    let mut found = Vec::new();
    add_policies(tx, holder, &mut found)?;
    if let Holder::User(user) = holder {
        for group in store::iam::groups_of_user(tx, &user.id)? {
            add_policies(tx, &Holder::Group(group), &mut found)?;
        }
    }
    Ok(found)
}

fn add_policies(
    tx: &mut Tx<'_>,
    holder: &Holder,
    found: &mut Vec<HeldPolicy>,
) -> Result<(), Failure> {
    let (kind, holder_name) = (holder.kind(), holder.name());
    for (name, text) in store::iam::inline_policies(tx, holder)? {
        found.push(HeldPolicy {
            // No name has a slash in it, so that no two labels are the same.
            label: format!("{}/{holder_name}/{name}", kind.name()),
            text,
            shown: Source {
                // AWS: unconfirmed, how the simulator names inline policies of groups.
                name: format!("{}_{holder_name}_{name}", kind.name()),
                kind: match kind {
                    HolderKind::Group => SourceKind::Group,
                    HolderKind::Role => SourceKind::Role,
                    HolderKind::User => SourceKind::User,
                },
            },
            inline: Some((kind, holder_name.to_owned(), name)),
        });
    }
    for label in store::iam::attached_policies(tx, holder)? {
        if let Some(text) = document_of(tx, holder.account(), &label)? {
            found.push(HeldPolicy {
                shown: managed(&label),
                label,
                text,
                inline: None,
            });
        }
    }
    Ok(())
}

fn managed(arn: &str) -> Source {
    let kind = if Catalogue::get().find(arn).is_some() {
        SourceKind::AwsManaged
    } else {
        SourceKind::UserManaged
    };
    let name = arn.rsplit('/').next().unwrap_or(arn).to_owned();
    Source { name, kind }
}

impl HeldPolicy {
    fn is_left_out(&self, exclusion: &PolicyExclusion) -> bool {
        match (exclusion, &self.inline) {
            (
                PolicyExclusion::Inline {
                    kind,
                    holder,
                    policy,
                },
                Some((own_kind, own_holder, name)),
            ) => kind == own_kind && holder.eq_ignore_ascii_case(own_holder) && policy == name,
            (PolicyExclusion::Managed(arn), None) => *arn == self.label,
            (PolicyExclusion::AllInline, Some(_)) => true,
            (PolicyExclusion::AllAwsManaged, None) => self.shown.kind == SourceKind::AwsManaged,
            (PolicyExclusion::AllCustomerManaged, None) => {
                self.shown.kind == SourceKind::UserManaged
            }
            _ => false,
        }
    }
}

impl Simulation {
    /// Decisions call these policies by their ids or their ARNs, which end with the id.
    fn leaves_out_control(&self, label: &str) -> bool {
        self.exclusions.iter().any(|exclusion| match exclusion {
            PolicyExclusion::Control(arn) => arn == label || arn.rsplit('/').next() == Some(label),
            _ => false,
        })
    }
}

/// AWS: the caller is an IAM user; neither a role nor a session of one is taken.
fn user(arn: &str) -> Result<Named, Error> {
    let invalid = || {
        Error::invalid(format!(
            "Invalid CallerArn: {arn} is not the ARN of a user."
        ))
    };
    let parsed = Arn::parse(arn).map_err(|_no_arn| invalid())?;
    let is_user = parsed.service() == "iam"
        && parsed
            .resource()
            .strip_prefix("user/")
            .is_some_and(|name| !name.is_empty());
    if !is_user {
        return Err(invalid());
    }
    Ok(Named::User {
        account: AccountId::parse(parsed.account()).map_err(|_no_id| invalid())?,
        arn: arn.to_owned(),
        id: None,
    })
}

fn caller_needed() -> Error {
    Error::invalid("CallerArn is required where there is a ResourcePolicy.")
}

/// An account's id, or the ARN of its root.
fn owner(text: &str) -> Result<AccountId, Error> {
    let id = text
        .strip_prefix("arn:aws:iam::")
        .and_then(|rest| rest.strip_suffix(":root"))
        .unwrap_or(text);
    AccountId::parse(id).map_err(|_no_id| Error::invalid(format!("Invalid ResourceOwner: {text}")))
}
