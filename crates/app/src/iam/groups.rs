//! Groups of IAM users.

use base::{IamGroupId, Page, PageRequest};
use domain::iam::{Group, Holder, HolderName, User, check_path};
use domain::quota::Quota;
use domain::{Error, Kind};

use super::documents::exceeded;
use super::{as_it_is, own_account, page_of};
use crate::authorize::Access;
use crate::{App, Cx, Failure};

/// What of a group is to be changed; `None` keeps what is.
#[derive(Debug, Clone)]
pub struct UpdateGroup {
    /// Which group.
    pub name: String,
    /// The new name.
    pub new_name: Option<String>,
    /// The new path.
    pub new_path: Option<String>,
}

impl App {
    /// Makes a group in the caller's account.
    pub async fn create_iam_group(
        &self,
        cx: &Cx,
        path: String,
        name: String,
    ) -> Result<Group, Error> {
        let quotas = self.quotas();
        let account = own_account(cx, "iam:CreateGroup")?;
        let group = Group {
            id: IamGroupId::generate(self.entropy()),
            account,
            name,
            path,
            created_at: cx.now(),
        };
        let access = Access::new("iam:CreateGroup", group.arn(), &group.account);
        let permit = self.authorize(cx, access).await?;
        check_path(&group.path)?;
        self.change(cx, permit, "create_group", move |tx, permit| {
            if store::iam::find_group(tx, &group.account, &group.name)?.is_some() {
                return Err(already_exists(&group.name).into());
            }
            if store::iam::count_groups(tx, &group.account)? >= quotas.of(Quota::IamGroups) {
                return Err(exceeded("GroupsPerAccount", quotas.of(Quota::IamGroups)).into());
            }
            store::iam::insert_group(tx, permit, &group)
                .map_err(|error| named_twice(error, &group.name))?;
            Ok(group.clone())
        })
        .await
    }

    /// A group of the caller's account with a page of its users.
    pub async fn get_iam_group(
        &self,
        cx: &Cx,
        name: &str,
        page: PageRequest,
    ) -> Result<(Group, Page<User>), Error> {
        let name = HolderName::Group(name);
        let (holder, _permit) = self
            .authorized_holder(cx, "iam:GetGroup", name, as_it_is)
            .await?;
        let group = holder.into_group()?;
        self.read("get_group", move |tx| {
            let (after, limit) = (page.after_or_empty(), page.probe());
            let users = store::iam::list_group_members(tx, &group.id, after, limit)?;
            let users = Page::from_probe(users, &page, |user| user.name.clone());
            Ok((group.clone(), users))
        })
        .await
    }

    /// The groups of the caller's account whose paths begin with `path_prefix`.
    pub async fn list_iam_groups(
        &self,
        cx: &Cx,
        path_prefix: &str,
        page: PageRequest,
    ) -> Result<Page<Group>, Error> {
        let account = own_account(cx, "iam:ListGroups")?;
        let arn = format!("arn:aws:iam::{account}:group{path_prefix}");
        self.authorize(cx, Access::new("iam:ListGroups", arn, &account))
            .await?;
        let path_prefix = path_prefix.to_owned();
        self.read("list_groups", move |tx| {
            let (after, limit) = (page.after_or_empty(), page.probe());
            let groups = store::iam::list_groups(tx, &account, &path_prefix, after, limit)?;
            Ok(Page::from_probe(groups, &page, |group| group.name.clone()))
        })
        .await
    }

    /// Gives a group another name or path. Users and policies stay.
    pub async fn update_iam_group(&self, cx: &Cx, command: UpdateGroup) -> Result<(), Error> {
        let (new_name, new_path) = (command.new_name, command.new_path);
        if let Some(path) = &new_path {
            check_path(path)?;
        }
        let renamed = move |mut group: Group| {
            if let Some(name) = &new_name {
                group.name.clone_from(name);
            }
            if let Some(path) = &new_path {
                group.path.clone_from(path);
            }
            group
        };
        let target = renamed.clone();
        // AWS: the caller needs the right to both, what the group is and what it becomes.
        let refine = move |access: Access, holder: Option<&Holder>| match holder {
            Some(Holder::Group(group)) => access.and(target(group.clone()).arn()),
            _ => access,
        };
        let name = HolderName::Group(&command.name);
        let action = "iam:UpdateGroup";
        self.change_holder(cx, action, name, refine, move |tx, permit, holder| {
            let group = renamed(holder.into_group()?);
            let other = store::iam::find_group(tx, &group.account, &group.name)?;
            if other.is_some_and(|other| other.id != group.id) {
                return Err(already_exists(&group.name).into());
            }
            store::iam::update_group(tx, permit, &group)
                .map_err(|error| named_twice(error, &group.name))
        })
        .await
    }

    /// Removes a group without users and policies.
    pub async fn delete_iam_group(&self, cx: &Cx, name: &str) -> Result<(), Error> {
        let name = HolderName::Group(name);
        let action = "iam:DeleteGroup";
        self.change_holder(cx, action, name, as_it_is, |tx, permit, holder| {
            let group = holder.into_group()?;
            let message = if !store::iam::list_group_members(tx, &group.id, "", 1)?.is_empty() {
                "Cannot delete entity, must remove users from group first."
            } else if !store::iam::attached_policies(tx, &group.id)?.is_empty() {
                "Cannot delete entity, must detach all policies first."
            } else if !store::iam::inline_policies(tx, &group.id)?.is_empty() {
                "Cannot delete entity, must delete policies first."
            } else {
                return Ok(store::iam::delete_group(tx, permit, &group.id)?);
            };
            Err(Error::conflict(Kind::Child, message).into())
        })
        .await
    }

    /// Puts a user into a group; once is as good as twice.
    pub async fn add_user_to_group(&self, cx: &Cx, group: &str, user: String) -> Result<(), Error> {
        let quotas = self.quotas();
        let group = HolderName::Group(group);
        let action = "iam:AddUserToGroup";
        self.change_holder(cx, action, group, as_it_is, move |tx, permit, holder| {
            let group = holder.into_group()?;
            let user = store::iam::find_user(tx, &group.account, &user)?
                .ok_or_else(|| Error::not_found(Kind::User, &user))?;
            let groups = store::iam::groups_of_user(tx, &user.id)?;
            if groups.iter().any(|other| other.id == group.id) {
                return Ok(());
            }
            if groups.len() >= quotas.size(Quota::IamGroupsPerUser) {
                return Err(exceeded("GroupsPerUser", quotas.size(Quota::IamGroupsPerUser)).into());
            }
            Ok(store::iam::insert_group_member(
                tx, permit, &group.id, &user,
            )?)
        })
        .await
    }

    /// Takes a user out of a group.
    pub async fn remove_user_from_group(
        &self,
        cx: &Cx,
        group: &str,
        user: String,
    ) -> Result<(), Error> {
        let group = HolderName::Group(group);
        let action = "iam:RemoveUserFromGroup";
        self.change_holder(cx, action, group, as_it_is, move |tx, permit, holder| {
            let group = holder.into_group()?;
            let user = store::iam::find_user(tx, &group.account, &user)?
                .ok_or_else(|| Error::not_found(Kind::User, &user))?;
            if store::iam::delete_group_member(tx, permit, &group.id, &user.id)? == 0 {
                // AWS: the wording is unconfirmed.
                let message = format!("User {} not in group {}.", user.name, group.name);
                return Err(Error::not_found(Kind::Membership, message).into());
            }
            Ok(())
        })
        .await
    }

    /// The groups that a user is in.
    pub async fn list_groups_for_user(
        &self,
        cx: &Cx,
        user: &str,
        page: PageRequest,
    ) -> Result<Page<Group>, Error> {
        let name = HolderName::User(user);
        let (holder, _permit) = self
            .authorized_holder(cx, "iam:ListGroupsForUser", name, as_it_is)
            .await?;
        let user = holder.into_user()?;
        self.read("list_groups_for_user", move |tx| {
            let groups = store::iam::groups_of_user(tx, &user.id)?;
            Ok(page_of(groups, &page, |group: &Group| {
                group.name.to_lowercase()
            }))
        })
        .await
    }
}

fn already_exists(name: &str) -> Error {
    Error::conflict(
        Kind::Group,
        format!("Group with name {name} already exists."),
    )
}

fn named_twice(error: db::Error, name: &str) -> Failure {
    if error.is_unique("iam_groups_name") {
        already_exists(name).into()
    } else {
        error.into()
    }
}
