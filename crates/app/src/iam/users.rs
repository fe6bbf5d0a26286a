//! IAM users.

use base::{AccountId, IamUserId, Page, PageRequest, Timestamp};
use db::Tx;
use domain::iam::{CredentialOwner, Holder, HolderName, Tag, User, check_path, check_tags};
use domain::quota::Quota;
use domain::{Error, Kind};

use super::documents::exceeded;
use super::{check_boundary, own_account, pairs, with_boundary};
use crate::authorize::Access;
use crate::{App, Cx, Failure};

/// A user to be made.
#[derive(Debug, Clone)]
pub struct CreateUser {
    /// The name, unique in the account without regard to case.
    pub name: String,
    /// Begins and ends with `/`.
    pub path: String,
    /// The ARN of a managed policy.
    pub permissions_boundary: Option<String>,
    /// Key and value.
    pub tags: Vec<Tag>,
}

/// What of a user is to be changed; `None` keeps what is.
#[derive(Debug, Clone)]
pub struct UpdateUser {
    /// Which user.
    pub name: String,
    /// The new name.
    pub new_name: Option<String>,
    /// The new path.
    pub new_path: Option<String>,
}

/// A user with their tags.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UserDetails {
    /// The user.
    pub user: User,
    /// Key and value.
    pub tags: Vec<Tag>,
}

/// Who is behind credentials.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RootOrUser {
    /// The root of an account.
    Root {
        /// The account.
        account: AccountId,
        /// Since when there is the account; `None` where it was never made.
        since: Option<Timestamp>,
    },
    /// A user.
    User(UserDetails),
}

impl App {
    /// Makes a user in the caller's account.
    pub async fn create_iam_user(
        &self,
        cx: &Cx,
        command: CreateUser,
    ) -> Result<UserDetails, Error> {
        let quotas = self.quotas();
        let account = own_account(cx, "iam:CreateUser")?;
        let user = User {
            id: IamUserId::generate(self.entropy()),
            account: account.clone(),
            name: command.name,
            path: command.path,
            permissions_boundary: command.permissions_boundary,
            created_at: cx.now(),
        };
        let tags = command.tags;
        let mut access = Access::new("iam:CreateUser", user.arn(), &account);
        access = access.setting_tags(pairs(&tags));
        if let Some(boundary) = &user.permissions_boundary {
            access = access.with("iam:PermissionsBoundary", boundary);
        }
        let permit = self.authorize(cx, access).await?;
        self.authorize_tagging(cx, "iam:TagUser", (&user.arn(), &account), &tags)
            .await?;
        check_path(&user.path)?;
        check_tags(&[], &tags, quotas.size(Quota::IamTags))?;
        self.change(cx, permit, "create_user", move |tx, permit| {
            if store::iam::find_user(tx, &user.account, &user.name)?.is_some() {
                return Err(already_exists(&user.name).into());
            }
            if store::iam::count_users(tx, &user.account)? >= quotas.of(Quota::IamUsers) {
                return Err(exceeded("UsersPerAccount", quotas.of(Quota::IamUsers)).into());
            }
            check_boundary(tx, &user.account, user.permissions_boundary.as_deref())?;
            store::iam::insert_user(tx, permit, &user)
                .map_err(|error| named_twice(error, &user.name))?;
            super::tags::set_tags(
                tx,
                permit,
                user.id.as_str(),
                &tags,
                quotas.size(Quota::IamTags),
            )?;
            Ok(UserDetails {
                user: user.clone(),
                tags: tags.clone(),
            })
        })
        .await
    }

    /// A user of the caller's account, or the caller, who may be the account's root.
    pub async fn get_iam_user(&self, cx: &Cx, name: Option<&str>) -> Result<RootOrUser, Error> {
        let (owner, _permit) = self.authorized_owner(cx, "iam:GetUser", name).await?;
        self.read("get_user", move |tx| match owner.clone() {
            CredentialOwner::Root(account) => Ok(root(tx, account)?),
            CredentialOwner::User(user) => {
                let tags = store::iam::list_tags(tx, user.id.as_str())?;
                Ok(RootOrUser::User(UserDetails { user, tags }))
            }
        })
        .await
    }

    /// The users of the caller's account whose paths begin with `path_prefix`.
    pub async fn list_iam_users(
        &self,
        cx: &Cx,
        path_prefix: &str,
        page: PageRequest,
    ) -> Result<Page<User>, Error> {
        let account = own_account(cx, "iam:ListUsers")?;
        let arn = format!("arn:aws:iam::{account}:user{path_prefix}");
        self.authorize(cx, Access::new("iam:ListUsers", arn, &account))
            .await?;
        let path_prefix = path_prefix.to_owned();
        self.read("list_users", move |tx| {
            let (after, limit) = (page.after_or_empty(), page.probe());
            let users = store::iam::list_users(tx, &account, &path_prefix, after, limit)?;
            Ok(Page::from_probe(users, &page, |user| user.name.clone()))
        })
        .await
    }

    /// Gives a user another name or path. Keys, policies, groups and tags stay theirs.
    pub async fn update_iam_user(&self, cx: &Cx, command: UpdateUser) -> Result<(), Error> {
        let (new_name, new_path) = (command.new_name, command.new_path);
        if let Some(path) = &new_path {
            check_path(path)?;
        }
        let renamed = move |mut user: User| {
            if let Some(name) = &new_name {
                user.name.clone_from(name);
            }
            if let Some(path) = &new_path {
                user.path.clone_from(path);
            }
            user
        };
        let target = renamed.clone();
        // AWS: the caller needs the right to both, what the user is and what they become.
        let refine = move |access: Access, holder: Option<&Holder>| match holder {
            Some(Holder::User(user)) => access.and(target(user.clone()).arn()),
            _ => access,
        };
        let name = HolderName::User(&command.name);
        let action = "iam:UpdateUser";
        self.change_holder(cx, action, name, refine, move |tx, permit, holder| {
            let user = renamed(holder.into_user()?);
            let other = store::iam::find_user(tx, &user.account, &user.name)?;
            if other.is_some_and(|other| other.id != user.id) {
                return Err(already_exists(&user.name).into());
            }
            store::iam::update_user(tx, permit, &user)
                .map_err(|error| named_twice(error, &user.name))
        })
        .await
    }

    /// Removes a user who has nothing any more.
    pub async fn delete_iam_user(&self, cx: &Cx, name: &str) -> Result<(), Error> {
        let name = HolderName::User(name);
        let action = "iam:DeleteUser";
        self.change_holder(cx, action, name, super::as_it_is, |tx, permit, holder| {
            let user = holder.into_user()?;
            if let Some(message) = in_the_way(tx, &user)? {
                return Err(Error::conflict(Kind::Child, message).into());
            }
            Ok(store::iam::delete_user(tx, permit, &user.id)?)
        })
        .await
    }

    /// Sets the managed policy that limits what a user may ever do, or lifts the limit.
    pub async fn set_user_permissions_boundary(
        &self,
        cx: &Cx,
        name: &str,
        boundary: Option<String>,
    ) -> Result<(), Error> {
        let action = match &boundary {
            Some(_) => "iam:PutUserPermissionsBoundary",
            None => "iam:DeleteUserPermissionsBoundary",
        };
        let wanted = boundary.clone();
        let refine = move |access: Access, holder: Option<&Holder>| match &wanted {
            Some(arn) => access.with("iam:PermissionsBoundary", arn),
            None => with_boundary(access, holder),
        };
        let name = HolderName::User(name);
        self.change_holder(cx, action, name, refine, move |tx, permit, holder| {
            let mut user = holder.into_user()?;
            check_boundary(tx, &user.account, boundary.as_deref())?;
            user.permissions_boundary.clone_from(&boundary);
            Ok(store::iam::update_user(tx, permit, &user)?)
        })
        .await
    }
}

/// An account's root.
pub(super) fn root(tx: &mut Tx<'_>, account: AccountId) -> Result<RootOrUser, db::Error> {
    let found = store::organizations::find_account(tx, &account)?;
    let since = found.map(|found| found.joined_at);
    Ok(RootOrUser::Root { account, since })
}

fn already_exists(name: &str) -> Error {
    Error::conflict(Kind::User, format!("User with name {name} already exists."))
}

fn named_twice(error: db::Error, name: &str) -> Failure {
    if error.is_unique("iam_users_name") {
        already_exists(name).into()
    } else {
        error.into()
    }
}

/// What AWS says of the first thing that must be gone before the user can be.
fn in_the_way(tx: &mut Tx<'_>, user: &User) -> Result<Option<&'static str>, db::Error> {
    Ok(
        if !store::access_keys::keys_of(tx, &user.account, Some(&user.id))?.is_empty() {
            Some("Cannot delete entity, must delete access keys first.")
        } else if store::iam::find_login_profile(tx, &user.id)?.is_some() {
            Some("Cannot delete entity, must delete login profile first.")
        } else if !store::iam::mfa_devices_of(tx, user.id.as_str())?.is_empty() {
            Some("Cannot delete entity, must delete MFA device first.")
        } else if !store::iam::groups_of_user(tx, &user.id)?.is_empty() {
            Some("Cannot delete entity, must remove users from group first.")
        } else if !store::iam::attached_policies(tx, &user.id)?.is_empty() {
            Some("Cannot delete entity, must detach all policies first.")
        } else if !store::iam::inline_policies(tx, &user.id)?.is_empty() {
            Some("Cannot delete entity, must delete policies first.")
        } else {
            None
        },
    )
}
