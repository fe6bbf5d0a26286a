//! Versions of managed policies. What is in force is the document of the policy itself, so that a
//! decision needs no version.

use base::{AccountId, Page, PageRequest, Timestamp};
use db::Tx;
use domain::iam::{ManagedPolicy, PolicyVersion as Stored};
use domain::quota::Quota;
use domain::{Error, Kind};
use policy::PolicyKind;

use super::documents::{check_size, document_of, exceeded, parse};
use super::policies::find_customer;
use super::{Policy, own_account, page_of};
use crate::{App, Cx, Failure};

/// A version of a managed policy.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PolicyVersion {
    /// Such as `v1`.
    pub id: String,
    /// The policy itself.
    pub document: String,
    /// Whether it is in force.
    pub is_default: bool,
    /// When it was made.
    pub created_at: Timestamp,
}

/// A version to be made.
#[derive(Debug, Clone)]
pub struct CreatePolicyVersion {
    /// The policy's ARN.
    pub arn: String,
    /// The policy itself.
    pub document: String,
    /// Whether it comes into force at once.
    pub set_as_default: bool,
}

impl App {
    /// Adds a version to a customer managed policy.
    pub async fn create_policy_version(
        &self,
        cx: &Cx,
        command: CreatePolicyVersion,
    ) -> Result<PolicyVersion, Error> {
        let quotas = self.quotas();
        let (arn, now) = (command.arn.clone(), cx.now());
        let action = "iam:CreatePolicyVersion";
        self.change_policy(cx, action, &arn, move |tx, permit, mut policy| {
            parse(&command.document, PolicyKind::Identity)?;
            check_size(
                &command.document,
                quotas.size(Quota::IamPolicySize),
                "PolicySize",
            )?;
            if store::iam::policy_versions(tx, &policy.id)?.len()
                >= quotas.size(Quota::IamPolicyVersions)
            {
                let most = quotas.of(Quota::IamPolicyVersions);
                return Err(Error::limit(format!(
                    "A managed policy can have up to {most} versions. Before you create a new \
                     version, you must delete an existing version."
                ))
                .into());
            }
            let in_use = store::iam::count_policy_versions(tx, &policy.account)?;
            if in_use >= quotas.of(Quota::IamPolicyVersionsInUse) {
                return Err(exceeded(
                    "PolicyVersionsInUse",
                    quotas.of(Quota::IamPolicyVersionsInUse),
                )
                .into());
            }
            policy.latest_version = policy.latest_version.saturating_add(1);
            let version = Stored {
                number: policy.latest_version,
                document: command.document.clone(),
                created_at: now,
            };
            store::iam::insert_policy_version(tx, permit, &policy.id, &version)?;
            if command.set_as_default {
                bring_into_force(&mut policy, &version, now);
            }
            store::iam::update_policy(tx, permit, &policy)?;
            Ok(shown(&policy, version))
        })
        .await
    }

    /// A version of a managed policy.
    pub async fn get_policy_version(
        &self,
        cx: &Cx,
        arn: &str,
        version: &str,
    ) -> Result<PolicyVersion, Error> {
        let versions = self
            .versions_of(cx, "iam:GetPolicyVersion", arn)
            .await?
            .into_iter()
            .find(|found| found.id == version);
        versions.ok_or_else(|| missing(arn, version))
    }

    /// The versions of a managed policy, the newest first.
    pub async fn list_policy_versions(
        &self,
        cx: &Cx,
        arn: &str,
        page: PageRequest,
    ) -> Result<Page<PolicyVersion>, Error> {
        let versions = self.versions_of(cx, "iam:ListPolicyVersions", arn).await?;
        // The newest is the first, and so its number must sort before the others'.
        Ok(page_of(versions, &page, |version| {
            let number = number(&version.id).unwrap_or_default();
            format!("{:010}", u32::MAX.saturating_sub(number))
        }))
    }

    /// Brings a version of a customer managed policy into force, at once.
    pub async fn set_default_policy_version(
        &self,
        cx: &Cx,
        arn: &str,
        version: String,
    ) -> Result<(), Error> {
        let (wanted, now) = (arn.to_owned(), cx.now());
        let action = "iam:SetDefaultPolicyVersion";
        self.change_policy(cx, action, arn, move |tx, permit, mut policy| {
            let versions = store::iam::policy_versions(tx, &policy.id)?;
            let found = versions
                .iter()
                .find(|found| number(&version) == Some(found.number))
                .ok_or_else(|| missing(&wanted, &version))?;
            bring_into_force(&mut policy, found, now);
            Ok(store::iam::update_policy(tx, permit, &policy)?)
        })
        .await
    }

    /// Removes a version of a customer managed policy that is not in force.
    pub async fn delete_policy_version(
        &self,
        cx: &Cx,
        arn: &str,
        version: String,
    ) -> Result<(), Error> {
        let wanted = arn.to_owned();
        let action = "iam:DeletePolicyVersion";
        self.change_policy(cx, action, arn, move |tx, permit, policy| {
            let gone = || Failure::from(missing(&wanted, &version));
            let number = number(&version).ok_or_else(gone)?;
            if number == policy.default_version {
                let message = "Cannot delete the default version of a policy.";
                return Err(Error::conflict(Kind::InUse, message).into());
            }
            if store::iam::delete_policy_version(tx, permit, &policy.id, number)? == 0 {
                return Err(gone());
            }
            Ok(())
        })
        .await
    }

    async fn versions_of(
        &self,
        cx: &Cx,
        action: &'static str,
        arn: &str,
    ) -> Result<Vec<PolicyVersion>, Error> {
        let policy = self.authorized_policy(cx, action, arn).await?;
        let account = own_account(cx, action)?;
        self.read("list_policy_versions", move |tx| {
            versions(tx, &account, &policy)
        })
        .await
    }
}

/// The versions of a managed policy of either kind, the newest first.
pub(super) fn versions(
    tx: &mut Tx<'_>,
    account: &AccountId,
    policy: &Policy,
) -> Result<Vec<PolicyVersion>, Failure> {
    if let Some(own) = find_customer(tx, account, &policy.arn)? {
        let versions = store::iam::policy_versions(tx, &own.id)?;
        let shown = |version| shown(&own, version);
        return Ok(versions.into_iter().map(shown).collect());
    }
    // Of AWS's own policies only the version in force is known.
    let document = document_of(tx, account, &policy.arn)?
        .ok_or_else(|| Error::not_found(Kind::AttachedPolicy, &policy.arn))?;
    Ok(vec![PolicyVersion {
        id: policy.default_version.clone(),
        document,
        is_default: true,
        created_at: policy.updated_at,
    }])
}

fn bring_into_force(policy: &mut ManagedPolicy, version: &Stored, now: Timestamp) {
    policy.default_version = version.number;
    policy.document.clone_from(&version.document);
    policy.updated_at = now;
}

fn shown(policy: &ManagedPolicy, version: Stored) -> PolicyVersion {
    PolicyVersion {
        id: format!("v{}", version.number),
        is_default: version.number == policy.default_version,
        document: version.document,
        created_at: version.created_at,
    }
}

/// The number in `v7`.
fn number(version: &str) -> Option<u32> {
    version.strip_prefix('v')?.parse().ok()
}

fn missing(arn: &str, version: &str) -> Error {
    let which = format!("Policy {arn} version {version} does not exist or is not attachable.");
    Error::not_found(Kind::PolicyVersion, which)
}
