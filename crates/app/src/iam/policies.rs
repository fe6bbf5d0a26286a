//! Managed policies: AWS's own and customers'.

use std::collections::BTreeSet;

use base::{AccountId, Page, PageRequest, PolicyId, Timestamp};
use db::Tx;
use domain::iam::{HolderKind, ManagedPolicy, Tag, check_path, check_tags};
use domain::quota::Quota;
use domain::{Error, Kind, Permit};
use managed_policies::Catalogue;
use policy::PolicyKind;
pub use store::iam::PolicyUse;

use super::documents::{check_size, customer_policy, exceeded, parse};
use super::{own_account, pairs};
use crate::authorize::{Access, denied};
use crate::{App, Cx, Failure};

/// A managed policy of either kind, as seen from an account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Policy {
    /// Its ARN.
    pub arn: String,
    /// Its name.
    pub name: String,
    /// Begins and ends with `/`.
    pub path: String,
    /// `ANPA…`.
    pub id: String,
    /// The version in force, such as `v1`.
    pub default_version: String,
    /// For people.
    pub description: Option<String>,
    /// When it was made.
    pub created_at: Timestamp,
    /// When its default version last changed.
    pub updated_at: Timestamp,
    /// To how many users, groups and roles of the account it is attached.
    pub attachment_count: i64,
    /// Of how many users and roles of the account it is the permissions boundary.
    pub boundary_count: i64,
    /// Key and value; AWS's policies have none.
    pub tags: Vec<Tag>,
}

/// A customer managed policy to be made.
#[derive(Debug, Clone)]
pub struct CreatePolicy {
    /// Its name, unique in the account without regard to case.
    pub name: String,
    /// Begins and ends with `/`.
    pub path: String,
    /// The policy itself.
    pub document: String,
    /// For people.
    pub description: Option<String>,
    /// Key and value.
    pub tags: Vec<Tag>,
}

/// Whose policies are asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(missing_docs, reason = "AWS's own names")]
pub enum PolicyScope {
    All,
    Aws,
    Local,
}

/// Which policies are asked for.
#[derive(Debug, Clone)]
pub struct ListPolicies {
    /// Whose.
    pub scope: PolicyScope,
    /// Only those that are in use.
    pub only_attached: bool,
    /// Only those that are used like this.
    pub usage: Option<PolicyUse>,
    /// Only those whose path begins like this.
    pub path_prefix: String,
}

/// Which users of a policy are asked for.
#[derive(Debug, Clone)]
pub struct PolicyEntities {
    /// The policy's ARN.
    pub arn: String,
    /// Only those that use it like this.
    pub usage: Option<PolicyUse>,
    /// Only those whose path begins like this.
    pub path_prefix: String,
    /// Only those of this kind.
    pub kind: Option<HolderKind>,
}

/// A user, group or role that uses a policy.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PolicyHolder {
    /// What it is.
    pub kind: HolderKind,
    /// Its name.
    pub name: String,
    /// Its unique id.
    pub id: String,
}

/// How many rows a filtered list reads at a time.
const BATCH: i64 = 200;

impl App {
    /// Makes a customer managed policy in the caller's account.
    pub async fn create_policy(&self, cx: &Cx, command: CreatePolicy) -> Result<Policy, Error> {
        let quotas = self.quotas();
        let account = own_account(cx, "iam:CreatePolicy")?;
        let policy = ManagedPolicy {
            id: PolicyId::generate(self.entropy()),
            account,
            name: command.name,
            path: command.path,
            description: command.description,
            document: command.document,
            default_version: 1,
            latest_version: 1,
            created_at: cx.now(),
            updated_at: cx.now(),
        };
        let permit = self
            .authorize(
                cx,
                Access::new("iam:CreatePolicy", policy.arn(), &policy.account)
                    .setting_tags(pairs(&command.tags)),
            )
            .await?;
        self.authorize_tagging(
            cx,
            "iam:TagPolicy",
            (&policy.arn(), &policy.account),
            &command.tags,
        )
        .await?;
        check_path(&policy.path)?;
        check_tags(&[], &command.tags, quotas.size(Quota::IamTags))?;
        parse(&policy.document, PolicyKind::Identity)?;
        check_size(
            &policy.document,
            quotas.size(Quota::IamPolicySize),
            "PolicySize",
        )?;
        let tags = command.tags;
        self.change(cx, permit, "create_policy", move |tx, permit| {
            if store::iam::find_policy_by_name(tx, &policy.account, &policy.name)?.is_some() {
                return Err(already_exists(&policy.name).into());
            }
            if store::iam::count_policies(tx, &policy.account)? >= quotas.of(Quota::IamPolicies) {
                return Err(exceeded("PoliciesPerAccount", quotas.of(Quota::IamPolicies)).into());
            }
            store::iam::insert_policy(tx, permit, &policy).map_err(|error| {
                if error.is_unique("iam_policies_name") {
                    already_exists(&policy.name).into()
                } else {
                    Failure::from(error)
                }
            })?;
            for (key, value) in &tags {
                store::iam::put_tag(tx, permit, policy.id.as_str(), key, value)?;
            }
            Ok(customer(tx, policy.clone())?)
        })
        .await
    }

    /// A managed policy that the caller's account can use.
    pub async fn get_policy(&self, cx: &Cx, arn: &str) -> Result<Policy, Error> {
        self.authorized_policy(cx, "iam:GetPolicy", arn).await
    }

    /// The managed policies that the caller's account can use: its own first, then AWS's.
    pub async fn list_policies(
        &self,
        cx: &Cx,
        query: ListPolicies,
        page: PageRequest,
    ) -> Result<Page<Policy>, Error> {
        let account = own_account(cx, "iam:ListPolicies")?;
        let arn = format!("arn:aws:iam::{account}:policy{}", query.path_prefix);
        self.authorize(cx, Access::new("iam:ListPolicies", arn, &account))
            .await?;
        self.read("list_policies", move |tx| {
            let wanted = arns_in_use(tx, &account, &query)?;
            let mut policies = Vec::new();
            if query.scope != PolicyScope::Aws {
                policies = own_policies(tx, &account, &query, wanted.as_ref(), &page)?;
            }
            if query.scope != PolicyScope::Local {
                aws_policies(tx, &account, &query, wanted.as_ref(), &page, &mut policies)?;
            }
            Ok(Page::from_probe(policies, &page, place))
        })
        .await
    }

    /// The users, groups and roles that use a managed policy.
    pub async fn list_entities_for_policy(
        &self,
        cx: &Cx,
        query: PolicyEntities,
        page: PageRequest,
    ) -> Result<Page<PolicyHolder>, Error> {
        let action = "iam:ListEntitiesForPolicy";
        self.authorized_policy(cx, action, &query.arn).await?;
        let account = own_account(cx, action)?;
        self.read("list_entities_for_policy", move |tx| {
            let mut holders = Vec::new();
            let kinds = HolderKind::ALL
                .into_iter()
                .filter(|kind| query.kind.is_none_or(|wanted| wanted == *kind));
            for kind in kinds {
                holders.extend(holders_of_policy(tx, &account, &query, kind, &page)?);
            }
            Ok(Page::from_probe(holders, &page, place_of_holder))
        })
        .await
    }

    /// Removes a customer managed policy that is not in use.
    pub async fn delete_policy(&self, cx: &Cx, arn: &str) -> Result<(), Error> {
        let wanted = arn.to_owned();
        self.change_policy(cx, "iam:DeletePolicy", arn, move |tx, permit, policy| {
            let account = &policy.account;
            if store::iam::attachment_count(tx, account, &wanted)? > 0
                || store::iam::boundary_count(tx, account, &wanted)? > 0
            {
                let message = "Cannot delete a policy attached to entities.";
                return Err(Error::conflict(Kind::InUse, message).into());
            }
            if store::iam::policy_versions(tx, &policy.id)?.len() > 1 {
                let message = "This policy has more than one version. Before you delete a policy, \
                               you must delete the policy's versions. The default version is \
                               deleted with the policy.";
                return Err(Error::conflict(Kind::InUse, message).into());
            }
            Ok(store::iam::delete_policy(tx, permit, &policy.id)?)
        })
        .await
    }

    /// A managed policy by its ARN, for a caller who may do `action` to it.
    pub(super) async fn authorized_policy(
        &self,
        cx: &Cx,
        action: &'static str,
        arn: &str,
    ) -> Result<Policy, Error> {
        let account = own_account(cx, action)?;
        let access = self.access_to_policy(action, arn, &account).await?;
        self.authorize(cx, access).await?;
        check_arn(arn)?;
        let arn = arn.to_owned();
        self.read("find_policy", move |tx| {
            let policy = match Catalogue::get().find(&arn) {
                Some(policy) => Some(aws(tx, &account, policy)?),
                None => match find_customer(tx, &account, &arn)? {
                    Some(policy) => Some(customer(tx, policy)?),
                    None => None,
                },
            };
            Ok(policy.ok_or_else(|| Error::not_found(Kind::AttachedPolicy, &arn))?)
        })
        .await
    }

    /// What `action` needs on a managed policy, whose tags are conditions' keys.
    async fn access_to_policy(
        &self,
        action: &'static str,
        arn: &str,
        account: &AccountId,
    ) -> Result<Access, Error> {
        let (owner, wanted) = (account.clone(), arn.to_owned());
        let tags = self
            .read("list_policy_tags", move |tx| {
                let policy = find_customer(tx, &owner, &wanted)?;
                Ok(match policy {
                    Some(policy) => store::iam::list_tags(tx, policy.id.as_str())?,
                    None => Vec::new(),
                })
            })
            .await?;
        Ok(Access::new(action, arn, account).tagged(pairs(&tags)))
    }

    /// Changes a customer managed policy of the caller's account.
    pub(super) async fn change_policy<T: Send + 'static>(
        &self,
        cx: &Cx,
        action: &'static str,
        arn: &str,
        change: impl Fn(&mut Tx<'_>, &Permit, ManagedPolicy) -> Result<T, Failure>
        + Send
        + Sync
        + 'static,
    ) -> Result<T, Error> {
        self.change_policy_with(cx, action, arn, |access| access, change)
            .await
    }

    /// The same with condition keys of the operation.
    pub(super) async fn change_policy_with<T: Send + 'static>(
        &self,
        cx: &Cx,
        action: &'static str,
        arn: &str,
        with: impl FnOnce(Access) -> Access + Send,
        change: impl Fn(&mut Tx<'_>, &Permit, ManagedPolicy) -> Result<T, Failure>
        + Send
        + Sync
        + 'static,
    ) -> Result<T, Error> {
        let account = own_account(cx, action)?;
        if Catalogue::get().find(arn).is_some() {
            // AWS's own policies belong to nobody who could change them.
            return Err(denied(cx.actor(), action, arn));
        }
        let access = self.access_to_policy(action, arn, &account).await?;
        let permit = self.authorize(cx, with(access)).await?;
        check_arn(arn)?;
        let arn = arn.to_owned();
        self.change(cx, permit, "change_policy", move |tx, permit| {
            let policy = find_customer(tx, &account, &arn)?
                .ok_or_else(|| Error::not_found(Kind::AttachedPolicy, &arn))?;
            change(tx, permit, policy)
        })
        .await
    }
}

fn already_exists(name: &str) -> Error {
    Error::conflict(
        Kind::ManagedPolicy,
        format!("A policy called {name} already exists. Duplicate names are not allowed."),
    )
}

fn check_arn(arn: &str) -> Result<(), Error> {
    if base::Arn::parse(arn).is_ok() {
        Ok(())
    } else {
        Err(Error::invalid(format!("ARN {arn} is not valid.")))
    }
}

pub(super) fn find_customer(
    tx: &mut Tx<'_>,
    account: &AccountId,
    arn: &str,
) -> Result<Option<ManagedPolicy>, db::Error> {
    match customer_policy(account, arn) {
        Some((path, name)) => store::iam::find_policy(tx, account, path, name),
        None => Ok(None),
    }
}

/// Where a holder stands in [`App::list_entities_for_policy`]: kind by kind.
fn place_of_holder(holder: &PolicyHolder) -> String {
    format!("{} {}", holder.kind.name(), holder.name)
}

/// The holders of one kind that come after the page before.
fn holders_of_policy(
    tx: &mut Tx<'_>,
    account: &AccountId,
    query: &PolicyEntities,
    kind: HolderKind,
    page: &PageRequest,
) -> Result<Vec<PolicyHolder>, db::Error> {
    let after = match page.after_or_empty().split_once(' ') {
        Some((before, _)) if before > kind.name() => return Ok(Vec::new()),
        Some((before, name)) if before == kind.name() => name,
        _ => "",
    };
    let mut found = Vec::new();
    for usage in [PolicyUse::Attached, PolicyUse::Boundary] {
        if query.usage.is_none_or(|wanted| wanted == usage) {
            found.extend(store::iam::list_holders_of_policy(
                tx,
                account,
                (&query.arn, usage, kind),
                &query.path_prefix,
                after,
                page.probe(),
            )?);
        }
    }
    found.sort_by_cached_key(|(name, _)| name.to_lowercase());
    found.dedup();
    let holders = found.into_iter();
    Ok(holders
        .map(|(name, id)| PolicyHolder { kind, name, id })
        .collect())
}

/// Up to a probe of an account's own policies, and after them those of AWS that it uses.
pub(super) fn in_account(
    tx: &mut Tx<'_>,
    account: &AccountId,
    query: &ListPolicies,
    page: &PageRequest,
) -> Result<Vec<Policy>, db::Error> {
    let mut policies = Vec::new();
    if query.scope != PolicyScope::Aws {
        policies = own_policies(tx, account, query, None, page)?;
    }
    if query.scope != PolicyScope::Local {
        let mut used = store::iam::attached_policy_arns(tx, account)?;
        used.extend(store::iam::boundary_arns(tx, account)?);
        aws_policies(tx, account, query, Some(&used), page, &mut policies)?;
    }
    Ok(policies)
}

/// Where a policy stands in [`App::list_policies`]: AWS's after all others.
pub(super) fn place(policy: &Policy) -> String {
    if policy.arn.starts_with("arn:aws:iam::aws:") {
        format!("2{}", policy.arn)
    } else {
        format!("1{}", policy.name)
    }
}

/// The policies that a list is restricted to by their use.
fn arns_in_use(
    tx: &mut Tx<'_>,
    account: &AccountId,
    query: &ListPolicies,
) -> Result<Option<BTreeSet<String>>, db::Error> {
    match (query.usage, query.only_attached) {
        (None | Some(PolicyUse::Attached), false) => Ok(None),
        (Some(PolicyUse::Attached), true) => {
            store::iam::attached_policy_arns(tx, account).map(Some)
        }
        (Some(PolicyUse::Boundary), _) => store::iam::boundary_arns(tx, account).map(Some),
        (None, true) => {
            let mut arns = store::iam::attached_policy_arns(tx, account)?;
            arns.extend(store::iam::boundary_arns(tx, account)?);
            Ok(Some(arns))
        }
    }
}

fn own_policies(
    tx: &mut Tx<'_>,
    account: &AccountId,
    query: &ListPolicies,
    wanted: Option<&BTreeSet<String>>,
    page: &PageRequest,
) -> Result<Vec<Policy>, db::Error> {
    let mut policies = Vec::new();
    let mut after = match page.after_or_empty().split_at_checked(1) {
        Some(("1", name)) => name.to_owned(),
        Some(_) => return Ok(policies),
        None => String::new(),
    };
    loop {
        let batch = store::iam::list_policies(tx, account, &query.path_prefix, &after, BATCH)?;
        let Some(last) = batch.last() else {
            return Ok(policies);
        };
        after.clone_from(&last.name);
        for policy in batch {
            if wanted.is_none_or(|arns| arns.contains(&policy.arn())) {
                policies.push(customer(tx, policy)?);
            }
            if is_full(&policies, page) {
                return Ok(policies);
            }
        }
    }
}

fn aws_policies(
    tx: &mut Tx<'_>,
    account: &AccountId,
    query: &ListPolicies,
    wanted: Option<&BTreeSet<String>>,
    page: &PageRequest,
    policies: &mut Vec<Policy>,
) -> Result<(), db::Error> {
    let after = match page.after_or_empty().split_at_checked(1) {
        Some(("2", arn)) => arn,
        _ => "",
    };
    for policy in Catalogue::get() {
        if is_full(policies, page) {
            return Ok(());
        }
        if policy.arn > after
            && policy.path.starts_with(&query.path_prefix)
            && wanted.is_none_or(|arns| arns.contains(policy.arn))
        {
            policies.push(aws(tx, account, policy)?);
        }
    }
    Ok(())
}

fn is_full(policies: &[Policy], page: &PageRequest) -> bool {
    i64::try_from(policies.len()).is_ok_and(|count| count >= page.probe())
}

fn customer(tx: &mut Tx<'_>, policy: ManagedPolicy) -> Result<Policy, db::Error> {
    let arn = policy.arn();
    Ok(Policy {
        attachment_count: store::iam::attachment_count(tx, &policy.account, &arn)?,
        boundary_count: store::iam::boundary_count(tx, &policy.account, &arn)?,
        tags: store::iam::list_tags(tx, policy.id.as_str())?,
        arn,
        name: policy.name,
        path: policy.path,
        id: policy.id.as_str().to_owned(),
        default_version: format!("v{}", policy.default_version),
        description: policy.description,
        created_at: policy.created_at,
        updated_at: policy.updated_at,
    })
}

fn aws(
    tx: &mut Tx<'_>,
    account: &AccountId,
    policy: &managed_policies::ManagedPolicy,
) -> Result<Policy, db::Error> {
    let instant = |text| Timestamp::parse_iso8601(text).unwrap_or_default();
    Ok(Policy {
        arn: policy.arn.to_owned(),
        name: policy.name.to_owned(),
        path: policy.path.to_owned(),
        id: policy.policy_id.to_owned(),
        default_version: policy.default_version_id.to_owned(),
        description: None,
        created_at: instant(policy.create_date),
        updated_at: instant(policy.update_date),
        attachment_count: store::iam::attachment_count(tx, account, policy.arn)?,
        boundary_count: store::iam::boundary_count(tx, account, policy.arn)?,
        tags: Vec::new(),
    })
}
