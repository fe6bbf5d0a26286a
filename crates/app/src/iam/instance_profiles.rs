//! Instance profiles.

use base::{InstanceProfileId, Page, PageRequest};
use db::Tx;
use domain::iam::{InstanceProfile, Role, Tag, check_path, check_tags};
use domain::quota::Quota;
use domain::{Error, Kind, Permit};

use super::documents::exceeded;
use super::tags::{page_of_tags, remove_tags, set_tags};
use super::{own_account, pairs, trust_policies};
use crate::authorize::Access;
use crate::{App, Cx, Failure};

/// An instance profile to be made.
#[derive(Debug, Clone)]
pub struct CreateInstanceProfile {
    /// Its name, unique in the account without regard to case.
    pub name: String,
    /// Begins and ends with `/`.
    pub path: String,
    /// Key and value.
    pub tags: Vec<Tag>,
}

/// An instance profile with the role that it carries, and its tags.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InstanceProfileDetails {
    /// The instance profile.
    pub profile: InstanceProfile,
    /// Its role.
    pub role: Option<Role>,
    /// Key and value.
    pub tags: Vec<Tag>,
}

impl App {
    /// Makes an instance profile in the caller's account.
    pub async fn create_instance_profile(
        &self,
        cx: &Cx,
        command: CreateInstanceProfile,
    ) -> Result<InstanceProfileDetails, Error> {
        let quotas = self.quotas();
        let action = "iam:CreateInstanceProfile";
        let profile = InstanceProfile {
            id: InstanceProfileId::generate(self.entropy()),
            account: own_account(cx, action)?,
            name: command.name,
            path: command.path,
            role: None,
            created_at: cx.now(),
        };
        let access =
            Access::new(action, profile.arn(), &profile.account).setting_tags(pairs(&command.tags));
        let permit = self.authorize(cx, access).await?;
        let (arn, account) = (profile.arn(), &profile.account);
        self.authorize_tagging(cx, "iam:TagInstanceProfile", (&arn, account), &command.tags)
            .await?;
        check_path(&profile.path)?;
        check_tags(&[], &command.tags, quotas.size(Quota::IamTags))?;
        let tags = command.tags;
        self.change(cx, permit, "create_instance_profile", move |tx, permit| {
            let (account, name) = (&profile.account, &profile.name);
            if store::iam::find_instance_profile(tx, account, name)?.is_some() {
                return Err(already_exists(name).into());
            }
            if store::iam::count_instance_profiles(tx, account)?
                >= quotas.of(Quota::IamInstanceProfiles)
            {
                let limit = quotas.of(Quota::IamInstanceProfiles);
                return Err(exceeded("InstanceProfilesPerAccount", limit).into());
            }
            store::iam::insert_instance_profile(tx, permit, &profile).map_err(|error| {
                if error.is_unique("iam_instance_profiles_name") {
                    already_exists(name).into()
                } else {
                    Failure::from(error)
                }
            })?;
            set_tags(
                tx,
                permit,
                profile.id.as_str(),
                &tags,
                quotas.size(Quota::IamTags),
            )?;
            details(tx, profile.clone())
        })
        .await
    }

    /// An instance profile of the caller's account.
    pub async fn get_instance_profile(
        &self,
        cx: &Cx,
        name: &str,
    ) -> Result<InstanceProfileDetails, Error> {
        let (profile, _permit) = self
            .authorized_profile(cx, "iam:GetInstanceProfile", name, |access| access)
            .await?;
        Ok(profile)
    }

    /// The instance profiles of the caller's account whose paths begin with `path_prefix`.
    pub async fn list_instance_profiles(
        &self,
        cx: &Cx,
        path_prefix: &str,
        page: PageRequest,
    ) -> Result<Page<InstanceProfileDetails>, Error> {
        let action = "iam:ListInstanceProfiles";
        let account = own_account(cx, action)?;
        let arn = format!("arn:aws:iam::{account}:instance-profile{path_prefix}");
        self.authorize(cx, Access::new(action, arn, &account))
            .await?;
        let path_prefix = path_prefix.to_owned();
        self.read("list_instance_profiles", move |tx| {
            let (after, limit) = (page.after_or_empty(), page.probe());
            let profiles =
                store::iam::list_instance_profiles(tx, &account, &path_prefix, after, limit)?;
            page_of_profiles(tx, profiles, &page)
        })
        .await
    }

    /// The instance profiles that carry a role.
    pub async fn list_instance_profiles_for_role(
        &self,
        cx: &Cx,
        role: &str,
        page: PageRequest,
    ) -> Result<Page<InstanceProfileDetails>, Error> {
        let (role, _permit) = self
            .authorized_role(cx, "iam:ListInstanceProfilesForRole", role)
            .await?;
        self.read("list_instance_profiles_for_role", move |tx| {
            let (after, limit) = (page.after_or_empty(), page.probe());
            let profiles = store::iam::instance_profiles_of_role(tx, &role.id, after, limit)?;
            page_of_profiles(tx, profiles, &page)
        })
        .await
    }

    /// Removes an instance profile that carries no role.
    pub async fn delete_instance_profile(&self, cx: &Cx, name: &str) -> Result<(), Error> {
        let action = "iam:DeleteInstanceProfile";
        self.change_profile(
            cx,
            action,
            name,
            |access| access,
            |tx, permit, profile| {
                if profile.role.is_some() {
                    let message =
                        "Cannot delete entity, must remove roles from instance profile first.";
                    return Err(Error::conflict(Kind::InUse, message).into());
                }
                Ok(store::iam::delete_instance_profile(
                    tx,
                    permit,
                    &profile.id,
                )?)
            },
        )
        .await
    }

    /// Has an instance profile carry a role, which the caller must be allowed to pass.
    pub async fn add_role_to_instance_profile(
        &self,
        cx: &Cx,
        name: &str,
        role: &str,
    ) -> Result<(), Error> {
        let action = "iam:AddRoleToInstanceProfile";
        let (details, permit) = self
            .authorized_profile(cx, action, name, |access| access)
            .await?;
        let role = self.passed_role(cx, role, "ec2.amazonaws.com").await?;
        role.check_modifiable()?;
        self.change_found_profile(cx, permit, details.profile, move |tx, permit, profile| {
            if profile.role.is_some() {
                return Err(exceeded("InstanceSessionsPerInstanceProfile", 1).into());
            }
            if store::iam::find_role_by_id(tx, &role.id)?.is_none() {
                return Err(Error::not_found(Kind::Role, &role.name).into());
            }
            Ok(store::iam::set_instance_profile_role(
                tx,
                permit,
                &profile.id,
                Some(&role.id),
            )?)
        })
        .await
    }

    /// Takes a role out of an instance profile.
    pub async fn remove_role_from_instance_profile(
        &self,
        cx: &Cx,
        name: &str,
        role: String,
    ) -> Result<(), Error> {
        let action = "iam:RemoveRoleFromInstanceProfile";
        let unchanged = |access| access;
        self.change_profile(cx, action, name, unchanged, move |tx, permit, profile| {
            let found = store::iam::find_role(tx, &profile.account, &role)?;
            let carried = found.filter(|found| profile.role.as_ref() == Some(&found.id));
            if carried.is_none() {
                return Err(Error::not_found(Kind::Role, &role).into());
            }
            Ok(store::iam::set_instance_profile_role(
                tx,
                permit,
                &profile.id,
                None,
            )?)
        })
        .await
    }

    /// Adds tags to an instance profile, or replaces their values.
    pub async fn tag_instance_profile(
        &self,
        cx: &Cx,
        name: &str,
        tags: Vec<Tag>,
    ) -> Result<(), Error> {
        let quotas = self.quotas();
        let request = tags.clone();
        let with = |access: Access| access.setting_tags(pairs(&request));
        let action = "iam:TagInstanceProfile";
        self.change_profile(cx, action, name, with, move |tx, permit, profile| {
            set_tags(
                tx,
                permit,
                profile.id.as_str(),
                &tags,
                quotas.size(Quota::IamTags),
            )
        })
        .await
    }

    /// Removes tags from an instance profile.
    pub async fn untag_instance_profile(
        &self,
        cx: &Cx,
        name: &str,
        keys: Vec<String>,
    ) -> Result<(), Error> {
        let request = keys.clone();
        let with = |access: Access| access.removing_tags(request);
        let action = "iam:UntagInstanceProfile";
        self.change_profile(cx, action, name, with, move |tx, permit, profile| {
            remove_tags(tx, permit, profile.id.as_str(), &keys)
        })
        .await
    }

    /// The tags of an instance profile.
    pub async fn list_instance_profile_tags(
        &self,
        cx: &Cx,
        name: &str,
        page: PageRequest,
    ) -> Result<Page<Tag>, Error> {
        let (profile, _permit) = self
            .authorized_profile(cx, "iam:ListInstanceProfileTags", name, |access| access)
            .await?;
        Ok(page_of_tags(profile.tags, &page))
    }

    /// A role of the caller's account that the caller may pass to a service.
    async fn passed_role(&self, cx: &Cx, name: &str, service: &str) -> Result<Role, Error> {
        let action = "iam:PassRole";
        let account = own_account(cx, action)?;
        let (owner, wanted) = (account.clone(), name.to_owned());
        let found = self
            .read("find_role", move |tx| {
                let Some(role) = store::iam::find_role(tx, &owner, &wanted)? else {
                    return Ok(None);
                };
                let tags = store::iam::list_tags(tx, role.id.as_str())?;
                Ok(Some((role, tags)))
            })
            .await?;
        let access = match &found {
            Some((role, tags)) => Access::new(action, role.arn(), &account).tagged(pairs(tags)),
            None => Access::new(
                action,
                format!("arn:aws:iam::{account}:role/{name}"),
                &account,
            ),
        };
        self.authorize(cx, access.with("iam:PassedToService", service))
            .await?;
        let (role, _tags) = found.ok_or_else(|| Error::not_found(Kind::Role, name))?;
        Ok(role)
    }

    async fn authorized_profile(
        &self,
        cx: &Cx,
        action: &'static str,
        name: &str,
        with: impl FnOnce(Access) -> Access + Send,
    ) -> Result<(InstanceProfileDetails, Permit), Error> {
        let account = own_account(cx, action)?;
        let (owner, wanted) = (account.clone(), name.to_owned());
        let found = self
            .read(
                "find_instance_profile",
                move |tx| match store::iam::find_instance_profile(tx, &owner, &wanted)? {
                    Some(profile) => details(tx, profile).map(Some),
                    None => Ok(None),
                },
            )
            .await?;
        let access = if let Some(found) = &found {
            Access::new(action, found.profile.arn(), &account).tagged(pairs(&found.tags))
        } else {
            let arn = format!("arn:aws:iam::{account}:instance-profile/{name}");
            Access::new(action, arn, &account)
        };
        let permit = self.authorize(cx, with(access)).await?;
        let found = found.ok_or_else(|| Error::not_found(Kind::InstanceProfile, name))?;
        Ok((found, permit))
    }

    async fn change_profile<T: Send + 'static>(
        &self,
        cx: &Cx,
        action: &'static str,
        name: &str,
        with: impl FnOnce(Access) -> Access + Send,
        change: impl Fn(&mut Tx<'_>, &Permit, InstanceProfile) -> Result<T, Failure>
        + Send
        + Sync
        + 'static,
    ) -> Result<T, Error> {
        let (details, permit) = self.authorized_profile(cx, action, name, with).await?;
        self.change_found_profile(cx, permit, details.profile, change)
            .await
    }

    async fn change_found_profile<T: Send + 'static>(
        &self,
        cx: &Cx,
        permit: Permit,
        found: InstanceProfile,
        change: impl Fn(&mut Tx<'_>, &Permit, InstanceProfile) -> Result<T, Failure>
        + Send
        + Sync
        + 'static,
    ) -> Result<T, Error> {
        self.change(cx, permit, "change_instance_profile", move |tx, permit| {
            let current = store::iam::find_instance_profile(tx, &found.account, &found.name)?
                .ok_or_else(|| Error::not_found(Kind::InstanceProfile, &found.name))?;
            change(tx, permit, current)
        })
        .await
    }
}

fn already_exists(name: &str) -> Error {
    Error::conflict(
        Kind::InstanceProfile,
        format!("Instance Profile {name} already exists."),
    )
}

fn page_of_profiles(
    tx: &mut Tx<'_>,
    profiles: Vec<InstanceProfile>,
    page: &PageRequest,
) -> Result<Page<InstanceProfileDetails>, Failure> {
    let page = Page::from_probe(profiles, page, |profile| profile.name.clone());
    let items = page.items.into_iter().map(|profile| details(tx, profile));
    Ok(Page {
        items: items.collect::<Result<_, _>>()?,
        next: page.next,
    })
}

/// What instance profiles of an account, seen with their roles, are made of.
pub(super) fn profiles_of_role(
    tx: &mut Tx<'_>,
    role: &Role,
) -> Result<Vec<InstanceProfileDetails>, Failure> {
    store::iam::instance_profiles_of_role(tx, &role.id, "", i64::MAX)?
        .into_iter()
        .map(|profile| details(tx, profile))
        .collect()
}

fn details(tx: &mut Tx<'_>, profile: InstanceProfile) -> Result<InstanceProfileDetails, Failure> {
    let role = match &profile.role {
        Some(id) => store::iam::find_role_by_id(tx, id)?,
        None => None,
    };
    let role = role
        .map(|role| trust_policies::shown(tx, role))
        .transpose()?;
    Ok(InstanceProfileDetails {
        tags: store::iam::list_tags(tx, profile.id.as_str())?,
        role,
        profile,
    })
}
