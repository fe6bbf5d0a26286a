//! Inline and attached policies of roles.

use base::{Page, PageRequest};
use domain::iam::quota;
use domain::{Error, Kind};
use policy::{PolicyKind, size_without_whitespace};

use super::documents::{document_of, exceeded, parse, policy_path_and_name};
use super::page_of;
use crate::{App, Cx};

/// A managed policy that is attached to a role.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AttachedPolicy {
    /// Its ARN.
    pub arn: String,
    /// Its name, the ARN's end.
    pub name: String,
}

impl App {
    /// The names of a role's inline policies.
    pub async fn list_role_policies(
        &self,
        cx: &Cx,
        role: &str,
        page: PageRequest,
    ) -> Result<Page<String>, Error> {
        let (role, _permit) = self
            .authorized_role(cx, "iam:ListRolePolicies", role)
            .await?;
        self.read("list_role_policies", move |tx| {
            let policies = store::iam::inline_policies(tx, &role.id)?;
            let names = policies.into_iter().map(|(name, _)| name).collect();
            Ok(page_of(names, &page, String::clone))
        })
        .await
    }

    /// The role's name and the document of one of its inline policies.
    pub async fn get_role_policy(
        &self,
        cx: &Cx,
        role: &str,
        name: &str,
    ) -> Result<(String, String), Error> {
        let (role, _permit) = self.authorized_role(cx, "iam:GetRolePolicy", role).await?;
        let name = name.to_owned();
        self.read("get_role_policy", move |tx| {
            let document = store::iam::find_inline_policy(tx, &role.id, &name)?;
            let document = document.ok_or_else(|| Error::not_found(Kind::InlinePolicy, &name))?;
            Ok((role.name.clone(), document))
        })
        .await
    }

    /// Adds an inline policy to a role or replaces the one of the same name.
    pub async fn put_role_policy(
        &self,
        cx: &Cx,
        role: &str,
        name: String,
        document: String,
    ) -> Result<(), Error> {
        self.change_role(cx, "iam:PutRolePolicy", role, move |tx, permit, role| {
            parse(&document, PolicyKind::Identity)?;
            let others = store::iam::inline_policies(tx, &role.id)?;
            let size = others
                .iter()
                .filter(|(other, _)| *other != name)
                .map(|(_, document)| size_without_whitespace(document))
                .sum::<usize>()
                .saturating_add(size_without_whitespace(&document));
            if size > quota::INLINE_POLICIES_SIZE {
                return Err(Error::limit(format!(
                    "Maximum policy size of {} bytes exceeded for role {}",
                    quota::INLINE_POLICIES_SIZE,
                    role.name
                ))
                .into());
            }
            Ok(store::iam::put_inline_policy(
                tx, permit, &role.id, &name, &document,
            )?)
        })
        .await
    }

    /// Removes an inline policy of a role.
    pub async fn delete_role_policy(&self, cx: &Cx, role: &str, name: String) -> Result<(), Error> {
        self.change_role(cx, "iam:DeleteRolePolicy", role, move |tx, permit, role| {
            if store::iam::delete_inline_policy(tx, permit, &role.id, &name)? == 0 {
                return Err(Error::not_found(Kind::InlinePolicy, &name).into());
            }
            Ok(())
        })
        .await
    }

    /// The managed policies that are attached to a role and whose paths begin with
    /// `path_prefix`.
    pub async fn list_attached_role_policies(
        &self,
        cx: &Cx,
        role: &str,
        path_prefix: &str,
        page: PageRequest,
    ) -> Result<Page<AttachedPolicy>, Error> {
        let (role, _permit) = self
            .authorized_role(cx, "iam:ListAttachedRolePolicies", role)
            .await?;
        let path_prefix = path_prefix.to_owned();
        self.read("list_attached_role_policies", move |tx| {
            let policies = store::iam::attached_policies(tx, &role.id)?
                .into_iter()
                .filter_map(|arn| {
                    let (path, name) = policy_path_and_name(&arn)?;
                    let name = path.starts_with(&path_prefix).then(|| name.to_owned())?;
                    Some(AttachedPolicy { arn, name })
                })
                .collect();
            Ok(page_of(policies, &page, |policy: &AttachedPolicy| {
                policy.arn.clone()
            }))
        })
        .await
    }

    /// Attaches a managed policy to a role; once is as good as twice.
    pub async fn attach_role_policy(&self, cx: &Cx, role: &str, arn: String) -> Result<(), Error> {
        self.change_role(cx, "iam:AttachRolePolicy", role, move |tx, permit, role| {
            if document_of(tx, &role.account, &arn)?.is_none() {
                return Err(Error::not_found(Kind::ManagedPolicy, &arn).into());
            }
            let attached = store::iam::attached_policies(tx, &role.id)?;
            if !attached.contains(&arn) && attached.len() >= quota::ATTACHED_POLICIES {
                return Err(exceeded("PoliciesPerRole", quota::ATTACHED_POLICIES).into());
            }
            Ok(store::iam::attach_policy(tx, permit, &role, &arn)?)
        })
        .await
    }

    /// Detaches a managed policy from a role.
    pub async fn detach_role_policy(&self, cx: &Cx, role: &str, arn: String) -> Result<(), Error> {
        self.change_role(cx, "iam:DetachRolePolicy", role, move |tx, permit, role| {
            if store::iam::detach_policy(tx, permit, &role.id, &arn)? == 0 {
                return Err(Error::not_found(Kind::AttachedPolicy, &arn).into());
            }
            Ok(())
        })
        .await
    }
}
