//! Tags of users, roles and customer managed policies.

use base::{Page, PageRequest};
use db::Tx;
use domain::iam::{Holder, HolderName, Tag, check_tags};
use domain::quota::Quota;
use domain::{Error, Permit};

use super::{page_of, pairs};
use crate::authorize::Access;
use crate::{App, Cx, Failure};

impl App {
    /// Adds tags to a role, or replaces their values.
    pub async fn tag_role(&self, cx: &Cx, role: &str, tags: Vec<Tag>) -> Result<(), Error> {
        self.tag_holder(cx, "iam:TagRole", HolderName::Role(role), tags)
            .await
    }

    /// Removes tags from a role; those that it has not got are no error.
    pub async fn untag_role(&self, cx: &Cx, role: &str, keys: Vec<String>) -> Result<(), Error> {
        self.untag_holder(cx, "iam:UntagRole", HolderName::Role(role), keys)
            .await
    }

    /// The tags of a role.
    pub async fn list_role_tags(
        &self,
        cx: &Cx,
        role: &str,
        page: PageRequest,
    ) -> Result<Page<Tag>, Error> {
        self.list_holder_tags(cx, "iam:ListRoleTags", HolderName::Role(role), page)
            .await
    }

    /// Adds tags to a user, or replaces their values.
    pub async fn tag_iam_user(&self, cx: &Cx, user: &str, tags: Vec<Tag>) -> Result<(), Error> {
        self.tag_holder(cx, "iam:TagUser", HolderName::User(user), tags)
            .await
    }

    /// Removes tags from a user; those that they have not got are no error.
    pub async fn untag_iam_user(
        &self,
        cx: &Cx,
        user: &str,
        keys: Vec<String>,
    ) -> Result<(), Error> {
        self.untag_holder(cx, "iam:UntagUser", HolderName::User(user), keys)
            .await
    }

    /// The tags of a user.
    pub async fn list_iam_user_tags(
        &self,
        cx: &Cx,
        user: &str,
        page: PageRequest,
    ) -> Result<Page<Tag>, Error> {
        self.list_holder_tags(cx, "iam:ListUserTags", HolderName::User(user), page)
            .await
    }

    async fn tag_holder(
        &self,
        cx: &Cx,
        action: &'static str,
        name: HolderName<'_>,
        tags: Vec<Tag>,
    ) -> Result<(), Error> {
        let quotas = self.quotas();
        let asked = tags.clone();
        let refine = move |access: Access, _: Option<&Holder>| access.setting_tags(pairs(&asked));
        self.change_holder(cx, action, name, refine, move |tx, permit, holder| {
            set_tags(tx, permit, holder.id(), &tags, quotas.size(Quota::IamTags))
        })
        .await
    }

    async fn untag_holder(
        &self,
        cx: &Cx,
        action: &'static str,
        name: HolderName<'_>,
        keys: Vec<String>,
    ) -> Result<(), Error> {
        let asked = keys.clone();
        let refine = move |access: Access, _: Option<&Holder>| access.removing_tags(asked);
        self.change_holder(cx, action, name, refine, move |tx, permit, holder| {
            remove_tags(tx, permit, holder.id(), &keys)
        })
        .await
    }

    async fn list_holder_tags(
        &self,
        cx: &Cx,
        action: &'static str,
        name: HolderName<'_>,
        page: PageRequest,
    ) -> Result<Page<Tag>, Error> {
        let (holder, _permit) = self
            .authorized_holder(cx, action, name, super::as_it_is)
            .await?;
        self.read("list_tags", move |tx| {
            let tags = store::iam::list_tags(tx, holder.id())?;
            Ok(page_of_tags(tags, &page))
        })
        .await
    }

    /// Adds tags to a customer managed policy, or replaces their values.
    pub async fn tag_policy(&self, cx: &Cx, arn: &str, tags: Vec<Tag>) -> Result<(), Error> {
        let quotas = self.quotas();
        let request = tags.clone();
        let with = |access: Access| access.setting_tags(pairs(&request));
        self.change_policy_with(cx, "iam:TagPolicy", arn, with, move |tx, permit, policy| {
            set_tags(
                tx,
                permit,
                policy.id.as_str(),
                &tags,
                quotas.size(Quota::IamTags),
            )
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

/// Adds tags to what has this id, or replaces their values; it may have `most`.
pub(super) fn set_tags(
    tx: &mut Tx<'_>,
    permit: &Permit,
    id: &str,
    tags: &[Tag],
    most: usize,
) -> Result<(), Failure> {
    check_tags(&store::iam::list_tags(tx, id)?, tags, most)?;
    for (key, value) in tags {
        store::iam::put_tag(tx, permit, id, key, value)?;
    }
    Ok(())
}

/// Removes tags from what has this id; those that it has not got are no error.
pub(super) fn remove_tags(
    tx: &mut Tx<'_>,
    permit: &Permit,
    id: &str,
    keys: &[String],
) -> Result<(), Failure> {
    for key in keys {
        store::iam::delete_tag(tx, permit, id, key)?;
    }
    Ok(())
}

pub(super) fn page_of_tags(tags: Vec<Tag>, page: &PageRequest) -> Page<Tag> {
    page_of(tags, page, |(key, _)| key.to_lowercase())
}
