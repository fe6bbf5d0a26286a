//! Policies of organizations: made, changed, attached.

use base::{OrganizationPolicyId, Page, RootId};
use db::Tx;
use domain::organization::{
    FULL_AWS_ACCESS, FeatureSet, Organization, Policy, PolicyOrigin, PolicyTarget, PolicyType,
    RCP_FULL_AWS_ACCESS, Tag, TaggedId, TargetId, check_can_attach, check_can_detach,
    check_is_customers, check_management_policy, check_policy_count, check_policy_size, check_tags,
    policy_not_found,
};
use domain::quota::{Quota, Quotas};
use domain::{Error, Kind};
use policy::{Document, PolicyKind};

use super::ask::Ask;
use super::page;
use crate::{App, Cx, Failure};

/// What a new policy is to be.
#[derive(Debug, Clone)]
pub struct CreatePolicy {
    /// What it decides about.
    pub policy_type: PolicyType,
    /// Unique among the policies of the type.
    pub name: String,
    /// Up to 512 characters.
    pub description: String,
    /// The document.
    pub content: String,
    /// Its tags.
    pub tags: Vec<Tag>,
}

/// What of a policy is to change.
#[derive(Debug, Clone)]
pub struct UpdatePolicy {
    /// Which policy.
    pub id: OrganizationPolicyId,
    /// Another name.
    pub name: Option<String>,
    /// Another description.
    pub description: Option<String>,
    /// Another document.
    pub content: Option<String>,
}

impl App {
    /// `CreatePolicy`; answers the policy and its ARN.
    pub async fn create_organization_policy(
        &self,
        cx: &Cx,
        command: CreatePolicy,
    ) -> Result<(Policy, String), Error> {
        let quotas = self.quotas();
        let policy_type = command.policy_type;
        let ask = Ask::opened("organizations:CreatePolicy")
            .of_type(policy_type)
            .setting(&command.tags);
        let (organization, permit) = self.manage(cx, ask).await?;
        check_available(&organization)?;
        check_tags([], &command.tags, quotas.size(Quota::OrganizationTags))?;
        check_content(policy_type, &command.content, &quotas)?;
        let policy = Policy {
            id: OrganizationPolicyId::generate(self.entropy()),
            policy_type,
            name: command.name,
            description: command.description,
            content: command.content,
            origin: PolicyOrigin::Customer,
            changed_at: cx.now(),
        };
        let arn = organization.policy_arn(&policy);
        let tags = command.tags;
        let change = "create_organization_policy";
        let policy = self
            .change(cx, permit, change, move |tx, permit| {
                let id = &organization.id;
                let count = store::organizations::policies::count(tx, id, policy_type)?;
                check_policy_count(count, quotas.of(Quota::policies_of(policy_type)))?;
                check_no_default_has(policy_type, &policy.name)?;
                store::organizations::policies::insert(tx, permit, id, &policy)
                    .map_err(duplicate_name)?;
                let tagged = TaggedId::Policy(policy.id.clone());
                store::organizations::tags::put(tx, permit, id, &tagged, &tags)?;
                Ok(policy.clone())
            })
            .await?;
        Ok((policy, arn))
    }

    /// `UpdatePolicy`; what is not named stays. Answers the policy and its ARN.
    pub async fn update_organization_policy(
        &self,
        cx: &Cx,
        command: UpdatePolicy,
    ) -> Result<(Policy, String), Error> {
        let quotas = self.quotas();
        let ask = Ask::opened("organizations:UpdatePolicy").on(&command.id);
        let (organization, permit) = self.manage(cx, ask).await?;
        let now = cx.now();
        let change = "update_organization_policy";
        self.change(cx, permit, change, move |tx, permit| {
            let mut policy = get_policy(tx, &organization, &command.id)?;
            check_is_customers(&policy)?;
            if let Some(name) = &command.name {
                check_no_default_has(policy.policy_type, name)?;
                policy.name.clone_from(name);
            }
            if let Some(description) = &command.description {
                policy.description.clone_from(description);
            }
            if let Some(content) = &command.content {
                check_content(policy.policy_type, content, &quotas)?;
                policy.content.clone_from(content);
                policy.changed_at = now;
            }
            store::organizations::policies::update(tx, permit, &policy).map_err(duplicate_name)?;
            let arn = organization.policy_arn(&policy);
            Ok((policy, arn))
        })
        .await
    }

    /// `DeletePolicy`: it must be attached to nothing.
    pub async fn delete_organization_policy(
        &self,
        cx: &Cx,
        id: OrganizationPolicyId,
    ) -> Result<(), Error> {
        let ask = Ask::opened("organizations:DeletePolicy").on(&id);
        let (organization, permit) = self.manage(cx, ask).await?;
        let change = "delete_organization_policy";
        self.change(cx, permit, change, move |tx, permit| {
            let policy = get_policy(tx, &organization, &id)?;
            check_is_customers(&policy)?;
            if store::organizations::policies::is_in_use(tx, &organization.id, &id)? {
                return Err(Error::conflict(
                    Kind::OrganizationPolicyUse,
                    "The policy is attached to one or more entities. You must detach it from all \
                     roots, OUs, and accounts before performing this operation.",
                )
                .into());
            }
            let tagged = TaggedId::Policy(id.clone());
            store::organizations::tags::delete_all(tx, permit, &tagged)?;
            store::organizations::policies::delete(tx, permit, &id)?;
            Ok(())
        })
        .await
    }

    /// `DescribePolicy`; answers the policy and its ARN.
    pub async fn describe_organization_policy(
        &self,
        cx: &Cx,
        id: OrganizationPolicyId,
    ) -> Result<(Policy, String), Error> {
        let ask = Ask::read("organizations:DescribePolicy").on(&id);
        let (organization, _) = self.manage(cx, ask).await?;
        self.read("describe_organization_policy", move |tx| {
            let policy = get_policy(tx, &organization, &id)?;
            let arn = organization.policy_arn(&policy);
            Ok((policy, arn))
        })
        .await
    }

    /// `ListPolicies`: a page of the policies of a type and their ARNs, AWS's own among them.
    pub async fn list_organization_policies(
        &self,
        cx: &Cx,
        policy_type: PolicyType,
        limit: u32,
        token: Option<&str>,
    ) -> Result<Page<(Policy, String)>, Error> {
        let ask = Ask::read("organizations:ListPolicies").of_type(policy_type);
        let (organization, _) = self.manage(cx, ask).await?;
        let page = page(limit, token)?;
        self.read("list_organization_policies", move |tx| {
            let (after, probe) = (page.after_or_empty(), page.probe());
            let id = &organization.id;
            let mut found =
                store::organizations::policies::list(tx, id, policy_type, after, probe)?;
            found.extend(
                aws_policy_of(&organization, policy_type).filter(|p| p.id.as_str() > after),
            );
            found.sort_by(|a, b| a.id.cmp(&b.id));
            let found = Page::from_probe(found, &page, |last| last.id.to_string());
            Ok(found.map(|policy| {
                let arn = organization.policy_arn(&policy);
                (policy, arn)
            }))
        })
        .await
    }

    /// `AttachPolicy`.
    pub async fn attach_organization_policy(
        &self,
        cx: &Cx,
        id: OrganizationPolicyId,
        target: TargetId,
    ) -> Result<(), Error> {
        let quotas = self.quotas();
        let ask = Ask::opened("organizations:AttachPolicy")
            .on(&id)
            .on(&target);
        let (organization, permit) = self.manage(cx, ask).await?;
        let now = cx.now();
        let change = "attach_organization_policy";
        self.change(cx, permit, change, move |tx, permit| {
            let policy = get_policy(tx, &organization, &id)?;
            check_target(tx, &organization, &target)?;
            let policy_type = policy.policy_type;
            check_enabled(tx, &organization, policy_type)?;
            if store::organizations::policies::is_attached(tx, &target, policy_type, &id)? {
                return Err(Error::conflict(
                    Kind::OrganizationPolicyAttachment,
                    "The selected policy is already attached to the specified target.",
                )
                .into());
            }
            let count = store::organizations::policies::count_attached(tx, &target, policy_type)?;
            check_can_attach(count, quotas.of(Quota::attached_of(policy_type)))?;
            let (target, attached) = (target.as_str(), (policy_type, id.as_str()));
            let organization = &organization.id;
            store::organizations::policies::attach(
                tx,
                permit,
                organization,
                target,
                attached,
                now,
            )?;
            Ok(())
        })
        .await
    }

    /// `DetachPolicy`: the last service control policy stays, and so does AWS's resource control
    /// policy.
    pub async fn detach_organization_policy(
        &self,
        cx: &Cx,
        id: OrganizationPolicyId,
        target: TargetId,
    ) -> Result<(), Error> {
        let ask = Ask::opened("organizations:DetachPolicy")
            .on(&id)
            .on(&target);
        let (organization, permit) = self.manage(cx, ask).await?;
        let change = "detach_organization_policy";
        self.change(cx, permit, change, move |tx, permit| {
            let policy = get_policy(tx, &organization, &id)?;
            check_target(tx, &organization, &target)?;
            let policy_type = policy.policy_type;
            if !store::organizations::policies::is_attached(tx, &target, policy_type, &id)? {
                return Err(Error::not_found(Kind::OrganizationPolicyAttachment, &id).into());
            }
            let count = store::organizations::policies::count_attached(tx, &target, policy_type)?;
            check_can_detach(&policy, count)?;
            store::organizations::policies::detach(tx, permit, &target, policy_type, &id)?;
            Ok(())
        })
        .await
    }

    /// `ListPoliciesForTarget`: a page of what is attached to a root, unit or account itself, and
    /// the ARNs.
    pub async fn list_policies_for_target(
        &self,
        cx: &Cx,
        target: TargetId,
        policy_type: PolicyType,
        limit: u32,
        token: Option<&str>,
    ) -> Result<Page<(Policy, String)>, Error> {
        let ask = Ask::read("organizations:ListPoliciesForTarget")
            .on(&target)
            .of_type(policy_type);
        let (organization, _) = self.manage(cx, ask).await?;
        let page = page(limit, token)?;
        self.read("list_policies_for_target", move |tx| {
            check_target(tx, &organization, &target)?;
            let (after, probe) = (page.after_or_empty(), page.probe());
            let list = store::organizations::policies::list_of_target;
            let ids = list(tx, &target, policy_type, after, probe)?;
            let ids = Page::from_probe(ids, &page, ToString::to_string);
            let mut items = Vec::with_capacity(ids.items.len());
            for id in &ids.items {
                let policy = get_policy(tx, &organization, id)?;
                let arn = organization.policy_arn(&policy);
                items.push((policy, arn));
            }
            Ok(Page {
                items,
                next: ids.next,
            })
        })
        .await
    }

    /// `ListTargetsForPolicy`: a page of what a policy is attached to, and the ARNs.
    pub async fn list_targets_for_policy(
        &self,
        cx: &Cx,
        id: OrganizationPolicyId,
        limit: u32,
        token: Option<&str>,
    ) -> Result<Page<(PolicyTarget, String)>, Error> {
        let ask = Ask::read("organizations:ListTargetsForPolicy").on(&id);
        let (organization, _) = self.manage(cx, ask).await?;
        let page = page(limit, token)?;
        self.read("list_targets_for_policy", move |tx| {
            get_policy(tx, &organization, &id)?;
            let (after, probe) = (page.after_or_empty(), page.probe());
            let list = store::organizations::policies::list_targets;
            let targets = list(tx, &organization.id, &id, after, probe)?;
            let targets = Page::from_probe(targets, &page, |last| last.id.as_str().to_owned());
            Ok(targets.map(|target| {
                let arn = organization.target_arn(&target.id);
                (target, arn)
            }))
        })
        .await
    }

    /// `EnablePolicyType`: AWS's own policy of the type is attached to everything. Answers the
    /// organization and the types that are enabled now.
    pub async fn enable_policy_type(
        &self,
        cx: &Cx,
        root: RootId,
        policy_type: PolicyType,
    ) -> Result<(Organization, Vec<PolicyType>), Error> {
        let ask = Ask::opened("organizations:EnablePolicyType")
            .on(&TargetId::Root(root.clone()))
            .of_type(policy_type);
        let (organization, permit) = self.manage(cx, ask).await?;
        let now = cx.now();
        self.change(cx, permit, "enable_policy_type", move |tx, permit| {
            check_root(&organization, &root)?;
            check_available(&organization)?;
            let id = &organization.id;
            if store::organizations::policies::enabled_types(tx, id)?.contains(&policy_type) {
                return Err(Error::conflict(
                    Kind::OrganizationPolicyType,
                    "The specified policy type is already enabled.",
                )
                .into());
            }
            store::organizations::policies::enable_type(tx, permit, id, policy_type, now)?;
            let types = store::organizations::policies::enabled_types(tx, id)?;
            Ok((organization.clone(), types))
        })
        .await
    }

    /// `DisablePolicyType`: every policy of the type is detached from everything. Answers the
    /// organization and the types that are enabled still.
    pub async fn disable_policy_type(
        &self,
        cx: &Cx,
        root: RootId,
        policy_type: PolicyType,
    ) -> Result<(Organization, Vec<PolicyType>), Error> {
        let ask = Ask::opened("organizations:DisablePolicyType")
            .on(&TargetId::Root(root.clone()))
            .of_type(policy_type);
        let (organization, permit) = self.manage(cx, ask).await?;
        self.change(cx, permit, "disable_policy_type", move |tx, permit| {
            check_root(&organization, &root)?;
            let id = &organization.id;
            if !store::organizations::policies::disable_type(tx, permit, id, policy_type)? {
                return Err(not_enabled(policy_type).into());
            }
            let types = store::organizations::policies::enabled_types(tx, id)?;
            Ok((organization.clone(), types))
        })
        .await
    }
}

/// The policy of this id: AWS's own, or one that the organization has made.
pub(crate) fn find_policy(
    tx: &mut Tx<'_>,
    organization: &Organization,
    id: &OrganizationPolicyId,
) -> Result<Option<Policy>, db::Error> {
    for policy_type in [PolicyType::ServiceControl, PolicyType::ResourceControl] {
        if policy_type.default_policy() == Some(id.as_str()) {
            return Ok(aws_policy_of(organization, policy_type).next());
        }
    }
    store::organizations::policies::find(tx, &organization.id, id)
}

fn get_policy(
    tx: &mut Tx<'_>,
    organization: &Organization,
    id: &OrganizationPolicyId,
) -> Result<Policy, Failure> {
    Ok(find_policy(tx, organization, id)?.ok_or_else(|| policy_not_found(id))?)
}

/// AWS's own policy of a type, where there is one and the organization has policies at all.
fn aws_policy_of(
    organization: &Organization,
    policy_type: PolicyType,
) -> impl Iterator<Item = Policy> {
    let text = match (organization.feature_set, policy_type.default_policy()) {
        (FeatureSet::All, Some(FULL_AWS_ACCESS)) => Some((
            FULL_AWS_ACCESS,
            "FullAWSAccess",
            "Allows access to every operation",
            policy::builtin::FULL_AWS_ACCESS,
        )),
        (FeatureSet::All, Some(RCP_FULL_AWS_ACCESS)) => Some((
            RCP_FULL_AWS_ACCESS,
            "RCPFullAWSAccess",
            "Allows access to every resource",
            policy::builtin::RCP_FULL_AWS_ACCESS,
        )),
        _ => None,
    };
    let changed_at = organization.created_at;
    text.into_iter()
        .filter_map(move |(id, name, description, content)| {
            Some(Policy {
                id: OrganizationPolicyId::parse(id).ok()?,
                policy_type,
                name: name.to_owned(),
                description: description.to_owned(),
                content: content.to_owned(),
                origin: PolicyOrigin::Aws,
                changed_at,
            })
        })
}

/// Whether there is such a root, unit or account in the organization.
pub(super) fn check_target(
    tx: &mut Tx<'_>,
    organization: &Organization,
    target: &TargetId,
) -> Result<(), Failure> {
    let there = match target {
        TargetId::Root(root) => *root == organization.root,
        TargetId::Unit(unit) => {
            store::organizations::units::find(tx, &organization.id, unit)?.is_some()
        }
        TargetId::Account(account) => {
            store::organizations::find_member(tx, organization, account)?.is_some()
        }
    };
    if there {
        Ok(())
    } else {
        Err(Error::not_found(Kind::Target, target.as_str()).into())
    }
}

fn check_root(organization: &Organization, root: &RootId) -> Result<(), Error> {
    if *root == organization.root {
        Ok(())
    } else {
        Err(Error::not_found(Kind::Root, root))
    }
}

fn check_enabled(
    tx: &mut Tx<'_>,
    organization: &Organization,
    policy_type: PolicyType,
) -> Result<(), Failure> {
    let enabled = store::organizations::policies::enabled_types(tx, &organization.id)?;
    if enabled.contains(&policy_type) {
        Ok(())
    } else {
        Err(not_enabled(policy_type).into())
    }
}

fn not_enabled(policy_type: PolicyType) -> Error {
    Error::not_found(Kind::OrganizationPolicyType, policy_type.as_str())
}

/// An organization for consolidated billing has no policies.
fn check_available(organization: &Organization) -> Result<(), Error> {
    match organization.feature_set {
        FeatureSet::All => Ok(()),
        FeatureSet::ConsolidatedBilling => Err(Error::Constraint {
            reason: "POLICY_TYPE_NOT_AVAILABLE",
            message: "You can't use the specified policy type with the feature set currently \
                      enabled for this organization."
                .to_owned(),
        }),
    }
}

/// Whether a document is a policy of this type, and short enough.
fn check_content(policy_type: PolicyType, content: &str, quotas: &Quotas) -> Result<(), Error> {
    let most = quotas.size(Quota::policy_size_of(policy_type));
    check_policy_size(policy_type, content, most)?;
    let kind = match policy_type {
        PolicyType::ServiceControl => PolicyKind::ServiceControl,
        PolicyType::ResourceControl => PolicyKind::ResourceControl,
        _ => return check_management_policy(policy_type, content),
    };
    Document::parse(content, kind)
        .map(drop)
        .map_err(|malformed| Error::MalformedPolicy {
            message: explained(&malformed),
        })
}

/// What the policy engine has against a document, and where.
pub(super) fn explained(malformed: &policy::Malformed) -> String {
    let (message, detail) = (&malformed.message, &malformed.detail);
    match malformed.position {
        Some(position) => format!("{message} ({detail}; {position})"),
        None => format!("{message} ({detail})"),
    }
}

/// AWS's own policies have no rows that a unique index could compare with.
fn check_no_default_has(policy_type: PolicyType, name: &str) -> Result<(), Error> {
    let default = policy_type.default_policy();
    if default.and_then(|id| id.strip_prefix("p-")) == Some(name) {
        Err(name_taken())
    } else {
        Ok(())
    }
}

fn duplicate_name(error: db::Error) -> Failure {
    if error.is_unique("organization_policies_name") {
        return name_taken().into();
    }
    error.into()
}

fn name_taken() -> Error {
    Error::conflict(
        Kind::OrganizationPolicy,
        "A policy with the same name already exists.",
    )
}
