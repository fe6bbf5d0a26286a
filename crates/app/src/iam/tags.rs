//! Tags of roles and customer managed policies, and what all tags have in common.

use base::{Page, PageRequest};
use db::Tx;
use domain::iam::{Tag, check_tags};
use domain::{Error, Permit};

use super::{page_of, pairs};
use crate::authorize::Access;
use crate::{App, Cx, Failure};

impl App {
    /// Adds tags to a role, or replaces their values.
    pub async fn tag_role(&self, cx: &Cx, role: &str, tags: Vec<Tag>) -> Result<(), Error> {
        self.change_role(cx, "iam:TagRole", role, move |tx, permit, role| {
            set_tags(tx, permit, role.id.as_str(), &tags)
        })
        .await
    }

    /// Removes tags from a role; those that it has not got are no error.
    pub async fn untag_role(&self, cx: &Cx, role: &str, keys: Vec<String>) -> Result<(), Error> {
        self.change_role(cx, "iam:UntagRole", role, move |tx, permit, role| {
            remove_tags(tx, permit, role.id.as_str(), &keys)
        })
        .await
    }

    /// The tags of a role.
    pub async fn list_role_tags(
        &self,
        cx: &Cx,
        role: &str,
        page: PageRequest,
    ) -> Result<Page<Tag>, Error> {
        let (role, _permit) = self.authorized_role(cx, "iam:ListRoleTags", role).await?;
        self.read("list_role_tags", move |tx| {
            Ok(page_of_tags(
                store::iam::list_tags(tx, role.id.as_str())?,
                &page,
            ))
        })
        .await
    }

    /// Adds tags to a customer managed policy, or replaces their values.
    pub async fn tag_policy(&self, cx: &Cx, arn: &str, tags: Vec<Tag>) -> Result<(), Error> {
        let request = tags.clone();
        let with = |access: Access| access.setting_tags(pairs(&request));
        self.change_policy_with(cx, "iam:TagPolicy", arn, with, move |tx, permit, policy| {
            set_tags(tx, permit, policy.id.as_str(), &tags)
        })
        .await
    }

    /// Removes tags from a customer managed policy.
    pub async fn untag_policy(&self, cx: &Cx, arn: &str, keys: Vec<String>) -> Result<(), Error> {
        let request = keys.clone();
        let with = |access: Access| access.removing_tags(request);
        self.change_policy_with(
            cx,
            "iam:UntagPolicy",
            arn,
            with,
            move |tx, permit, policy| remove_tags(tx, permit, policy.id.as_str(), &keys),
        )
        .await
    }

    /// The tags of a managed policy; AWS's have none.
    pub async fn list_policy_tags(
        &self,
        cx: &Cx,
        arn: &str,
        page: PageRequest,
    ) -> Result<Page<Tag>, Error> {
        let policy = self
            .authorized_policy(cx, "iam:ListPolicyTags", arn)
            .await?;
        Ok(page_of_tags(policy.tags, &page))
    }
}

/// Adds tags to a thing or replaces their values, within the quota.
pub(super) fn set_tags(
    tx: &mut Tx<'_>,
    permit: &Permit,
    resource: &str,
    tags: &[Tag],
) -> Result<(), Failure> {
    check_tags(&store::iam::list_tags(tx, resource)?, tags)?;
    for (key, value) in tags {
        store::iam::put_tag(tx, permit, resource, key, value)?;
    }
    Ok(())
}

/// Removes tags from a thing.
pub(super) fn remove_tags(
    tx: &mut Tx<'_>,
    permit: &Permit,
    resource: &str,
    keys: &[String],
) -> Result<(), Failure> {
    for key in keys {
        store::iam::delete_tag(tx, permit, resource, key)?;
    }
    Ok(())
}

pub(super) fn page_of_tags(tags: Vec<Tag>, page: &PageRequest) -> Page<Tag> {
    page_of(tags, page, |(key, _)| key.to_lowercase())
}
