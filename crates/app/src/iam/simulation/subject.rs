//! Who a simulation is about, and with which policies.

use std::collections::BTreeMap;
use std::sync::Arc;

use base::{AccountId, Arn};
use db::Tx;
use domain::Error;
use domain::iam::Role;
use managed_policies::Catalogue;
use policy::engine::{Level, Membership};
use policy::principal::Caller;
use policy::{Compiled, Context, Policies, PolicyKind};

use super::inputs::{PolicyExclusion, Simulation};
use super::{SourceKind, mentions};
use crate::authorize::{Grounds, insert_principal, insert_resource};
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
    /// The place that resources of the account have in an organization.
    grounds: Option<Grounds>,
    identity: Vec<Arc<Compiled>>,
    boundary: Option<Arc<Compiled>>,
    service_control: Vec<Level>,
    resource: Option<Arc<Compiled>>,
    resource_owner: Option<AccountId>,
    /// Of identity policies, by their labels.
    sources: BTreeMap<String, Source>,
    texts: BTreeMap<String, String>,
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
            None => Named::User {
                arn: format!("arn:aws:iam::{account}:user/{SESSION}"),
                account: account.clone(),
            },
        };
        let mut subject = Self::bare(account.clone(), caller, simulation)?;
        if simulation.caller.is_some() {
            subject.insert_user();
        }
        for level in &simulation.service_control {
            let compiled = level.iter().map(|text| {
                let label = "OrderedOrganizationPolicyInputList";
                let document = mentions::parse(text, PolicyKind::ServiceControl)?;
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

    /// A role as it is now, with what the simulation adds and leaves out.
    pub(super) fn of_role(
        app: &App,
        tx: &mut Tx<'_>,
        cx: &Cx,
        role: &Role,
        simulation: &Simulation,
    ) -> Result<Self, Failure> {
        let session_arn = format!(
            "arn:aws:sts::{}:assumed-role/{}/{SESSION}",
            role.account, role.name
        );
        let user_id = format!("{}:{SESSION}", role.id);
        let caller = match &simulation.caller {
            Some(arn) => user(arn)?,
            None => Named::Role {
                arn: role.arn(),
                session_arn: session_arn.clone(),
                id: role.id.to_string(),
            },
        };
        let grounds = Grounds::of_role(app, tx, role, session_arn, user_id)?;
        let mut subject = Self::bare(role.account.clone(), caller, simulation)?;
        insert_principal(&mut subject.context, &grounds, cx.now());
        // There is no session that could have a name.
        subject.context.insert_many("aws:userid", [""; 0]);
        if simulation.caller.is_some() {
            subject.insert_user();
        }
        subject.insert_moment(app, cx);
        for (source, text) in policies_of_role(tx, role)? {
            subject.texts.insert(source.label.clone(), text);
            subject.sources.insert(source.label, source.shown);
        }
        let is_left_out = |policy: &Compiled| {
            let mut exclusions = simulation.exclusions.iter();
            exclusions.any(|exclusion| exclusion.is_identity(&role.name, policy.label()))
        };
        let policies = grounds.policies();
        let own = policies
            .identity
            .iter()
            .filter(|policy| !is_left_out(policy));
        subject.identity.extend(own.cloned());
        if simulation.boundary.is_none()
            && let Some(arn) = &role.permissions_boundary
            && !simulation.leaves_out_boundary(arn)
        {
            subject.boundary = grounds.boundary();
            let text = document_of(tx, &role.account, arn)?.unwrap_or_default();
            subject.texts.insert(arn.clone(), text);
            subject.sources.insert(arn.clone(), managed(arn));
        }
        subject.service_control = policies
            .service_control
            .iter()
            .map(|level| {
                let kept = level
                    .iter()
                    .filter(|policy| !simulation.leaves_out_service_control(policy.label()));
                kept.cloned().collect()
            })
            .collect();
        if simulation.leaves_out_all_service_control() {
            subject.service_control.clear();
        }
        subject.membership = grounds.place().membership();
        subject.is_service_linked = grounds.is_service_linked();
        subject.grounds = Some(grounds);
        Ok(subject)
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
            grounds: None,
            identity: Vec::new(),
            boundary: None,
            service_control: Vec::new(),
            resource: None,
            sources: BTreeMap::new(),
            texts: BTreeMap::new(),
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
        let document = mentions::parse(text, policy_kind)?;
        self.texts.insert(name.clone(), text.to_owned());
        let compiled = Compiled::new(name.clone(), document);
        self.sources.insert(name.clone(), Source { name, kind });
        Ok(Arc::new(compiled))
    }

    /// The keys that a user who calls has by their ARN.
    fn insert_user(&mut self) {
        if let Named::User { arn, account } = &self.caller {
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
        self.context.insert("aws:RequestedRegion", cx.region());
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
        match &self.grounds {
            Some(grounds) if owner == grounds.account() => {
                insert_resource(&mut context, grounds.place(), &[]);
            }
            Some(_) => context.insert("aws:ResourceAccount", owner.as_str()),
            None => {}
        }
        context
    }

    pub(super) fn caller(&self) -> Caller<'_> {
        match &self.caller {
            Named::User { arn, account } => Caller::User {
                account_id: account.as_str(),
                arn,
                user_id: None,
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

    pub(super) fn policies(&self) -> Policies<'_> {
        Policies {
            service_control: &self.service_control,
            resource_control: &[],
            resource: self.resource.as_deref(),
            identity: &self.identity,
            boundary: self.boundary.as_deref(),
            session: None,
        }
    }

    /// Every policy whose condition keys are asked for.
    pub(super) fn asked(&self) -> impl Iterator<Item = &Compiled> {
        let identity = self.identity.iter().chain(&self.boundary);
        let control = self.service_control.iter().flatten();
        identity
            .chain(&self.resource)
            .chain(control)
            .map(|policy| &**policy)
    }

    pub(super) fn source(&self, policy: &Compiled) -> Option<&Source> {
        self.sources.get(policy.label())
    }

    pub(super) fn text(&self, policy: &Compiled) -> &str {
        self.texts.get(policy.label()).map_or("", String::as_str)
    }
}

/// A policy of a role: what decisions call it, and what it is shown as.
pub(super) struct RolePolicy {
    label: String,
    shown: Source,
}

/// The policies of a role with their texts, inline and managed, without its boundary.
pub(super) fn policies_of_role(
    tx: &mut Tx<'_>,
    role: &Role,
) -> Result<Vec<(RolePolicy, String)>, Failure> {
    let mut found = Vec::new();
    for (label, text) in store::iam::inline_policies(tx, &role.id)? {
        // AWS: unconfirmed, how the simulator names inline policies.
        let shown = Source {
            name: format!("role_{}_{label}", role.name),
            kind: SourceKind::Role,
        };
        found.push((RolePolicy { label, shown }, text));
    }
    for label in store::iam::attached_policies(tx, &role.id)? {
        if let Some(text) = document_of(tx, &role.account, &label)? {
            let shown = managed(&label);
            found.push((RolePolicy { label, shown }, text));
        }
    }
    Ok(found)
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

impl PolicyExclusion {
    /// Whether it is about the identity policy that decisions call by this label.
    fn is_identity(&self, role_name: &str, label: &str) -> bool {
        match self {
            Self::RoleInline { role, policy } => {
                role.eq_ignore_ascii_case(role_name) && policy == label
            }
            Self::Managed(arn) => arn == label,
            Self::Boundary(_) | Self::ServiceControl(_) => false,
        }
    }
}

impl Simulation {
    fn leaves_out_boundary(&self, arn: &str) -> bool {
        self.exclusions.iter().any(|exclusion| match exclusion {
            PolicyExclusion::Boundary(wanted) => wanted.as_deref().is_none_or(|it| it == arn),
            _ => false,
        })
    }

    /// Decisions call these policies by their ids or their ARNs, which end with the id.
    fn leaves_out_service_control(&self, label: &str) -> bool {
        self.exclusions.iter().any(|exclusion| match exclusion {
            PolicyExclusion::ServiceControl(Some(arn)) => {
                arn == label || arn.rsplit('/').next() == Some(label)
            }
            _ => false,
        })
    }

    fn leaves_out_all_service_control(&self) -> bool {
        let all = PolicyExclusion::ServiceControl(None);
        self.exclusions.contains(&all)
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
