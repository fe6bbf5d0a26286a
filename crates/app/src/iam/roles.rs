//! Roles.

use base::{Page, PageRequest, RoleId, Timestamp};
use domain::iam::{Holder, HolderName, Role, Tag, check_path, check_tags};
use domain::quota::Quota;
use domain::{Error, Kind};

use super::documents::exceeded;
use super::{check_boundary, own_account, pairs, trust_policies, with_boundary};
use crate::authorize::Access;
use crate::{App, Cx, Failure};

/// A role to be made.
#[derive(Debug, Clone)]
pub struct CreateRole {
    /// Its name, unique in the account without regard to case.
    pub name: String,
    /// Begins and ends with `/`.
    pub path: String,
    /// Who may assume it.
    pub trust_policy: String,
    /// For people.
    pub description: Option<String>,
    /// Seconds; AWS's default is an hour.
    pub max_session_duration: Option<u32>,
    /// The ARN of a managed policy.
    pub permissions_boundary: Option<String>,
    /// Key and value.
    pub tags: Vec<Tag>,
}

/// What of a role is to be changed.
#[derive(Debug, Clone)]
pub struct UpdateRole {
    /// Which role.
    pub name: String,
    /// The new description; `None` keeps the old one.
    pub description: Option<String>,
    /// Seconds; `None` is an hour.
    pub max_session_duration: Option<u32>,
}

/// A role with its tags.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RoleDetails {
    /// The role.
    pub role: Role,
    /// Key and value.
    pub tags: Vec<Tag>,
    /// When and in which region its sessions last called anything.
    pub last_used: Option<(Timestamp, String)>,
}

const DEFAULT_SESSION_DURATION: u32 = 3600;

impl App {
    /// Makes a role in the caller's account.
    pub async fn create_role(&self, cx: &Cx, command: CreateRole) -> Result<RoleDetails, Error> {
        let quotas = self.quotas();
        let account = own_account(cx, "iam:CreateRole")?;
        let CreateRole { name, path, .. } = &command;
        let arn = format!("arn:aws:iam::{account}:role{path}{name}");
        let mut access = Access::new("iam:CreateRole", &arn, &account);
        access = access.setting_tags(pairs(&command.tags));
        if let Some(boundary) = &command.permissions_boundary {
            access = access.with("iam:PermissionsBoundary", boundary);
        }
        let permit = self.authorize(cx, access).await?;
        self.authorize_tagging(cx, "iam:TagRole", (&arn, &account), &command.tags)
            .await?;
        check_path(&command.path)?;
        check_tags(&[], &command.tags, quotas.size(Quota::IamTags))?;
        let role = Role {
            id: RoleId::generate(self.entropy()),
            account,
            name: command.name,
            path: command.path,
            trust_policy: command.trust_policy,
            description: command.description,
            max_session_duration: command
                .max_session_duration
                .unwrap_or(DEFAULT_SESSION_DURATION),
            permissions_boundary: command.permissions_boundary,
            created_at: cx.now(),
        };
        let details = RoleDetails {
            role,
            tags: command.tags,
            last_used: None,
        };
        self.change(cx, permit, "create_role", move |tx, permit| {
            let RoleDetails { role, tags, .. } = &details;
            if store::iam::find_role(tx, &role.account, &role.name)?.is_some() {
                return Err(already_exists(&role.name).into());
            }
            if store::iam::count_roles(tx, &role.account)? >= quotas.of(Quota::IamRoles) {
                return Err(exceeded("RolesPerAccount", quotas.of(Quota::IamRoles)).into());
            }
            let most = quotas.size(Quota::IamTrustPolicySize);
            let kept = Role {
                trust_policy: trust_policies::kept(tx, &role.account, &role.trust_policy, most)?,
                ..role.clone()
            };
            check_boundary(tx, &role.account, role.permissions_boundary.as_deref())?;
            store::iam::insert_role(tx, permit, &kept).map_err(|error| {
                if error.is_unique("iam_roles_name") {
                    already_exists(&role.name).into()
                } else {
                    Failure::from(error)
                }
            })?;
            for (key, value) in tags {
                store::iam::put_tag(tx, permit, role.id.as_str(), key, value)?;
            }
            Ok(details.clone())
        })
        .await
    }

    /// A role of the caller's account.
    pub async fn get_role(&self, cx: &Cx, name: &str) -> Result<RoleDetails, Error> {
        let (role, _permit) = self.authorized_role(cx, "iam:GetRole", name).await?;
        self.read("get_role", move |tx| Ok(details(tx, role.clone())?))
            .await
    }

    /// The roles of the caller's account whose paths begin with `path_prefix`.
    pub async fn list_roles(
        &self,
        cx: &Cx,
        path_prefix: &str,
        page: PageRequest,
    ) -> Result<Page<Role>, Error> {
        let account = own_account(cx, "iam:ListRoles")?;
        let arn = format!("arn:aws:iam::{account}:role{path_prefix}");
        self.authorize(cx, Access::new("iam:ListRoles", arn, &account))
            .await?;
        let path_prefix = path_prefix.to_owned();
        self.read("list_roles", move |tx| {
            let (after, limit) = (page.after_or_empty(), page.probe());
            let roles = store::iam::list_roles(tx, &account, &path_prefix, after, limit)?;
            let roles = roles.into_iter();
            let roles = roles.map(|role| trust_policies::shown(tx, role));
            let roles = roles.collect::<Result<_, _>>()?;
            Ok(Page::from_probe(roles, &page, |role| role.name.clone()))
        })
        .await
    }

    /// Changes description and session duration of a role.
    pub async fn update_role(&self, cx: &Cx, command: UpdateRole) -> Result<(), Error> {
        let name = command.name.clone();
        self.change_role(cx, "iam:UpdateRole", &name, move |tx, permit, mut role| {
            if command.description.is_some() {
                role.description.clone_from(&command.description);
            }
            // AWS: a duration that is left out becomes the default of one hour.
            role.max_session_duration = command
                .max_session_duration
                .unwrap_or(DEFAULT_SESSION_DURATION);
            Ok(store::iam::update_role(tx, permit, &role)?)
        })
        .await
    }

    /// Changes the description of a role alone.
    pub async fn update_role_description(
        &self,
        cx: &Cx,
        name: &str,
        description: String,
    ) -> Result<RoleDetails, Error> {
        let action = "iam:UpdateRoleDescription";
        let (role, permit) = self.authorized_role(cx, action, name).await?;
        // AWS: the description is what can be changed of a role that is linked to a service.
        if !role.is_service_linked() {
            role.check_modifiable()?;
        }
        self.change(cx, permit, "update_role_description", move |tx, permit| {
            let current = store::iam::find_role_by_id(tx, &role.id)?;
            let mut role = current.ok_or_else(|| Error::not_found(Kind::Role, &role.name))?;
            role.description = Some(description.clone());
            store::iam::update_role(tx, permit, &role)?;
            Ok(details(tx, role)?)
        })
        .await
    }

    /// Changes who may assume a role.
    pub async fn update_assume_role_policy(
        &self,
        cx: &Cx,
        name: &str,
        document: String,
    ) -> Result<(), Error> {
        let quotas = self.quotas();
        self.change_role(
            cx,
            "iam:UpdateAssumeRolePolicy",
            name,
            move |tx, permit, mut role| {
                let most = quotas.size(Quota::IamTrustPolicySize);
                role.trust_policy = trust_policies::kept(tx, &role.account, &document, most)?;
                Ok(store::iam::update_role(tx, permit, &role)?)
            },
        )
        .await
    }

    /// Removes a role that has no policies any more.
    pub async fn delete_role(&self, cx: &Cx, name: &str) -> Result<(), Error> {
        self.change_role(cx, "iam:DeleteRole", name, |tx, permit, role| {
            if !store::iam::attached_policies(tx, &role.id)?.is_empty() {
                let message = "Cannot delete entity, must detach all policies first.";
                return Err(Error::conflict(Kind::InUse, message).into());
            }
            if !store::iam::inline_policies(tx, &role.id)?.is_empty() {
                let message = "Cannot delete entity, must delete policies first.";
                return Err(Error::conflict(Kind::InUse, message).into());
            }
            if !store::iam::instance_profiles_of_role(tx, &role.id, "", 1)?.is_empty() {
                let message =
                    "Cannot delete entity, must remove roles from instance profile first.";
                return Err(Error::conflict(Kind::InUse, message).into());
            }
            Ok(store::iam::delete_role(tx, permit, &role.id)?)
        })
        .await
    }

    /// Sets the managed policy that limits what a role may ever do, or lifts the limit.
    pub async fn set_role_permissions_boundary(
        &self,
        cx: &Cx,
        name: &str,
        boundary: Option<String>,
    ) -> Result<(), Error> {
        let action = match &boundary {
            Some(_) => "iam:PutRolePermissionsBoundary",
            None => "iam:DeleteRolePermissionsBoundary",
        };
        let wanted = boundary.clone();
        let refine = move |access: Access, holder: Option<&Holder>| match &wanted {
            Some(arn) => access.with("iam:PermissionsBoundary", arn),
            None => with_boundary(access, holder),
        };
        let name = HolderName::Role(name);
        self.change_holder(cx, action, name, refine, move |tx, permit, holder| {
            let mut role = holder.into_role()?;
            check_boundary(tx, &role.account, boundary.as_deref())?;
            role.permissions_boundary.clone_from(&boundary);
            Ok(store::iam::update_role(tx, permit, &role)?)
        })
        .await
    }
}

/// A role with all that is shown of it.
pub(super) fn details(tx: &mut db::Tx<'_>, role: Role) -> Result<RoleDetails, db::Error> {
    let access = store::iam::last_access(tx, &role.account, role.id.as_str())?;
    let last = access.into_iter().max_by_key(|access| access.at);
    Ok(RoleDetails {
        tags: store::iam::list_tags(tx, role.id.as_str())?,
        last_used: last.map(|access| (access.at, access.region)),
        role: trust_policies::shown(tx, role)?,
    })
}

fn already_exists(name: &str) -> Error {
    Error::conflict(Kind::Role, format!("Role with name {name} already exists."))
}
