//! Inline and attached policies of users, groups and roles: one mechanism for the three.

use base::{Page, PageRequest};
use domain::iam::{Holder, HolderKind, HolderName};
use domain::{Error, Kind};
use policy::{PolicyKind, size_without_whitespace};

use super::documents::{document_of, exceeded, parse, policy_path_and_name};
use super::{as_it_is, page_of, with_boundary};
use crate::authorize::Access;
use crate::{App, Cx};

/// A managed policy that is attached to a user, group or role.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AttachedPolicy {
    /// Its ARN.
    pub arn: String,
    /// Its name, the ARN's end.
    pub name: String,
}

/// What is done with policies.
#[derive(Debug, Clone, Copy)]
enum Verb {
    ListInline,
    GetInline,
    PutInline,
    DeleteInline,
    ListAttached,
    Attach,
    Detach,
}

/// AWS's name of the action.
const fn action(verb: Verb, kind: HolderKind) -> &'static str {
    match (verb, kind) {
        (Verb::ListInline, HolderKind::Group) => "iam:ListGroupPolicies",
        (Verb::ListInline, HolderKind::Role) => "iam:ListRolePolicies",
        (Verb::ListInline, HolderKind::User) => "iam:ListUserPolicies",
        (Verb::GetInline, HolderKind::Group) => "iam:GetGroupPolicy",
        (Verb::GetInline, HolderKind::Role) => "iam:GetRolePolicy",
        (Verb::GetInline, HolderKind::User) => "iam:GetUserPolicy",
        (Verb::PutInline, HolderKind::Group) => "iam:PutGroupPolicy",
        (Verb::PutInline, HolderKind::Role) => "iam:PutRolePolicy",
        (Verb::PutInline, HolderKind::User) => "iam:PutUserPolicy",
        (Verb::DeleteInline, HolderKind::Group) => "iam:DeleteGroupPolicy",
        (Verb::DeleteInline, HolderKind::Role) => "iam:DeleteRolePolicy",
        (Verb::DeleteInline, HolderKind::User) => "iam:DeleteUserPolicy",
        (Verb::ListAttached, HolderKind::Group) => "iam:ListAttachedGroupPolicies",
        (Verb::ListAttached, HolderKind::Role) => "iam:ListAttachedRolePolicies",
        (Verb::ListAttached, HolderKind::User) => "iam:ListAttachedUserPolicies",
        (Verb::Attach, HolderKind::Group) => "iam:AttachGroupPolicy",
        (Verb::Attach, HolderKind::Role) => "iam:AttachRolePolicy",
        (Verb::Attach, HolderKind::User) => "iam:AttachUserPolicy",
        (Verb::Detach, HolderKind::Group) => "iam:DetachGroupPolicy",
        (Verb::Detach, HolderKind::Role) => "iam:DetachRolePolicy",
        (Verb::Detach, HolderKind::User) => "iam:DetachUserPolicy",
    }
}

impl App {
    /// The names of the inline policies of a user, group or role.
    pub async fn list_inline_policies(
        &self,
        cx: &Cx,
        holder: HolderName<'_>,
        page: PageRequest,
    ) -> Result<Page<String>, Error> {
        let action = action(Verb::ListInline, holder.kind());
        let (holder, _permit) = self.authorized_holder(cx, action, holder, as_it_is).await?;
        self.read("list_inline_policies", move |tx| {
            let policies = store::iam::inline_policies(tx, &holder)?;
            let names = policies.into_iter().map(|(name, _)| name).collect();
            Ok(page_of(names, &page, String::clone))
        })
        .await
    }

    /// The holder's name and the document of one of its inline policies.
    pub async fn get_inline_policy(
        &self,
        cx: &Cx,
        holder: HolderName<'_>,
        name: &str,
    ) -> Result<(String, String), Error> {
        let action = action(Verb::GetInline, holder.kind());
        let (holder, _permit) = self.authorized_holder(cx, action, holder, as_it_is).await?;
        let name = name.to_owned();
        self.read("get_inline_policy", move |tx| {
            let document = store::iam::find_inline_policy(tx, &holder, &name)?;
            let missing = || Error::not_found(holder.kind().missing_policy(), &name);
            Ok((holder.name().to_owned(), document.ok_or_else(missing)?))
        })
        .await
    }

    /// Adds an inline policy to a user, group or role, or replaces the one of the same name.
    pub async fn put_inline_policy(
        &self,
        cx: &Cx,
        holder: HolderName<'_>,
        name: String,
        document: String,
    ) -> Result<(), Error> {
        let action = action(Verb::PutInline, holder.kind());
        let quotas = self.quotas();
        self.change_holder(
            cx,
            action,
            holder,
            with_boundary,
            move |tx, permit, holder| {
                parse(&document, PolicyKind::Identity)?;
                let others = store::iam::inline_policies(tx, &holder)?;
                let size = others
                    .iter()
                    .filter(|(other, _)| *other != name)
                    .map(|(_, document)| size_without_whitespace(document))
                    .sum::<usize>()
                    .saturating_add(size_without_whitespace(&document));
                let most = quotas.size(holder.kind().inline_policies_size());
                if size > most {
                    return Err(Error::limit(format!(
                        "Maximum policy size of {most} bytes exceeded for {} {}",
                        holder.kind().name(),
                        holder.name()
                    ))
                    .into());
                }
                Ok(store::iam::put_inline_policy(
                    tx, permit, &holder, &name, &document,
                )?)
            },
        )
        .await
    }

    /// Removes an inline policy of a user, group or role.
    pub async fn delete_inline_policy(
        &self,
        cx: &Cx,
        holder: HolderName<'_>,
        name: String,
    ) -> Result<(), Error> {
        let action = action(Verb::DeleteInline, holder.kind());
        self.change_holder(
            cx,
            action,
            holder,
            with_boundary,
            move |tx, permit, holder| {
                if store::iam::delete_inline_policy(tx, permit, &holder, &name)? == 0 {
                    return Err(Error::not_found(holder.kind().missing_policy(), &name).into());
                }
                Ok(())
            },
        )
        .await
    }

    /// The managed policies that are attached to a user, group or role and whose paths begin with
    /// `path_prefix`.
    pub async fn list_attached_policies(
        &self,
        cx: &Cx,
        holder: HolderName<'_>,
        path_prefix: &str,
        page: PageRequest,
    ) -> Result<Page<AttachedPolicy>, Error> {
        let action = action(Verb::ListAttached, holder.kind());
        let (holder, _permit) = self.authorized_holder(cx, action, holder, as_it_is).await?;
        let path_prefix = path_prefix.to_owned();
        self.read("list_attached_policies", move |tx| {
            let policies = store::iam::attached_policies(tx, &holder)?
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

    /// Attaches a managed policy to a user, group or role; once is as good as twice.
    pub async fn attach_policy(
        &self,
        cx: &Cx,
        holder: HolderName<'_>,
        arn: String,
    ) -> Result<(), Error> {
        let action = action(Verb::Attach, holder.kind());
        let quotas = self.quotas();
        let refine = naming(&arn);
        self.change_holder(cx, action, holder, refine, move |tx, permit, holder| {
            if document_of(tx, holder.account(), &arn)?.is_none() {
                return Err(Error::not_found(Kind::ManagedPolicy, &arn).into());
            }
            let attached = store::iam::attached_policies(tx, &holder)?;
            let (most, quota) = holder.kind().attached_policies();
            let most = quotas.size(most);
            if !attached.contains(&arn) && attached.len() >= most {
                return Err(exceeded(quota, most).into());
            }
            Ok(store::iam::attach_policy(tx, permit, &holder, &arn)?)
        })
        .await
    }

    /// Detaches a managed policy from a user, group or role.
    pub async fn detach_policy(
        &self,
        cx: &Cx,
        holder: HolderName<'_>,
        arn: String,
    ) -> Result<(), Error> {
        let action = action(Verb::Detach, holder.kind());
        let refine = naming(&arn);
        self.change_holder(cx, action, holder, refine, move |tx, permit, holder| {
            if store::iam::detach_policy(tx, permit, &holder, &arn)? == 0 {
                return Err(Error::not_found(Kind::AttachedPolicy, &arn).into());
            }
            Ok(())
        })
        .await
    }
}

/// `iam:PolicyARN` and `iam:PermissionsBoundary`.
fn naming(policy: &str) -> impl FnOnce(Access, Option<&Holder>) -> Access + use<> {
    let policy = policy.to_owned();
    move |access, holder| with_boundary(access.with("iam:PolicyARN", policy), holder)
}
