//! Tags of roles and customer managed policies.

use base::{Page, PageRequest};
use domain::Error;
use domain::iam::{Tag, check_tags};

use super::page_of;
use crate::{App, Cx};

impl App {
    /// Adds tags to a role, or replaces their values.
    pub async fn tag_role(&self, cx: &Cx, role: &str, tags: Vec<Tag>) -> Result<(), Error> {
        self.change_role(cx, "iam:TagRole", role, move |tx, permit, role| {
            let id = role.id.as_str();
            check_tags(&store::iam::list_tags(tx, id)?, &tags)?;
            for (key, value) in &tags {
                store::iam::put_tag(tx, permit, id, key, value)?;
            }
            Ok(())
        })
        .await
    }

    /// Removes tags from a role; those that it has not got are no error.
    pub async fn untag_role(&self, cx: &Cx, role: &str, keys: Vec<String>) -> Result<(), Error> {
        self.change_role(cx, "iam:UntagRole", role, move |tx, permit, role| {
            for key in &keys {
                store::iam::delete_tag(tx, permit, role.id.as_str(), key)?;
            }
            Ok(())
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
        self.change_policy(cx, "iam:TagPolicy", arn, move |tx, permit, policy| {
            let id = policy.id.as_str();
            check_tags(&store::iam::list_tags(tx, id)?, &tags)?;
            for (key, value) in &tags {
                store::iam::put_tag(tx, permit, id, key, value)?;
            }
            Ok(())
        })
        .await
    }

    /// Removes tags from a customer managed policy.
    pub async fn untag_policy(&self, cx: &Cx, arn: &str, keys: Vec<String>) -> Result<(), Error> {
        self.change_policy(cx, "iam:UntagPolicy", arn, move |tx, permit, policy| {
            for key in &keys {
                store::iam::delete_tag(tx, permit, policy.id.as_str(), key)?;
            }
            Ok(())
        })
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

fn page_of_tags(tags: Vec<Tag>, page: &PageRequest) -> Page<Tag> {
    page_of(tags, page, |(key, _)| key.to_lowercase())
}
