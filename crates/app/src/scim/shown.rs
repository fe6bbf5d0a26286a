//! Resources as they are answered, and conditions on their versions.

use base::UserId;
use domain::Error;
use domain::identity::{Group, User};
use domain::scim::Provisioner;
use scim::{About, GroupOfUser, Mode, ResourceKind, ShownMember, Version, Versions};
use serde_json::{Map, Value};

use super::{mode_of, resource};
use crate::App;

/// A resource.
#[derive(Debug, Clone, PartialEq)]
pub struct Shown {
    /// All of it, before anything is projected away.
    pub resource: Map<String, Value>,
    /// Where it is.
    pub location: String,
    /// Which version it is.
    pub version: Version,
}

/// Which versions of a resource a request is meant for; any without.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Condition {
    /// `If-Match`.
    pub if_match: Option<Versions>,
    /// `If-None-Match`.
    pub if_none_match: Option<Versions>,
}

/// The code of a request that is meant for another version, in [`Error::Constraint`].
pub const ANOTHER_VERSION: &str = "preconditionFailed";

impl Condition {
    /// Refuses a change of a version that the request is not meant for.
    pub(super) fn check(&self, present: Version) -> Result<(), Error> {
        let is_meant = self
            .if_match
            .as_ref()
            .is_none_or(|versions| versions.contain(present));
        let is_known = self
            .if_none_match
            .as_ref()
            .is_some_and(|versions| versions.contain(present));
        if is_meant && !is_known {
            return Ok(());
        }
        Err(Error::Constraint {
            reason: ANOTHER_VERSION,
            message: "the resource has changed since that version".to_owned(),
        })
    }
}

/// Which version of a user it is.
pub(super) fn version_of_user(user: &User) -> Version {
    Version(user.revision.number())
}

/// Which version of a group it is.
pub(super) fn version_of_group(group: &Group) -> Version {
    Version(group.revision.number())
}

impl App {
    /// Where the resources of a store are, with a slash at the end.
    pub fn scim_base(&self, provisioner: &Provisioner) -> String {
        format!(
            "{}/{}/scim/v2/",
            self.settings().public_url,
            provisioner.store
        )
    }

    /// What the provider of a store is called where external ids are kept.
    pub(super) fn scim_issuer(&self, provisioner: &Provisioner) -> String {
        resource::issuer(&self.settings().region, &provisioner.store)
    }

    pub(super) fn show_user(
        &self,
        provisioner: &Provisioner,
        user: &User,
        groups: &[Group],
    ) -> Shown {
        let mode = mode_of(provisioner);
        let base = self.scim_base(provisioner);
        let mut shown = resource::of_user(user, &self.scim_issuer(provisioner)).to_map(mode);
        if mode == Mode::Rfc {
            let groups: Vec<GroupOfUser> = groups
                .iter()
                .map(|group| GroupOfUser {
                    id: group.id.to_string(),
                    display: group.display_name.clone().unwrap_or_default(),
                    location: format!("{base}Groups/{}", group.id),
                    direct: true,
                })
                .collect();
            GroupOfUser::write(&groups, &mut shown);
        }
        let about = About {
            id: user.id.to_string(),
            created_at: user.created.at,
            modified_at: user.updated.at,
            location: None,
            version: None,
        };
        let place = format!("{base}Users/{}", user.id);
        finish(
            mode,
            ResourceKind::User,
            shown,
            about,
            (place, version_of_user(user)),
        )
    }

    pub(super) fn show_group(
        &self,
        provisioner: &Provisioner,
        group: &Group,
        members: &[UserId],
    ) -> Shown {
        let mode = mode_of(provisioner);
        let base = self.scim_base(provisioner);
        let members: Vec<ShownMember> = members
            .iter()
            .map(|id| ShownMember {
                id: id.to_string(),
                kind: ResourceKind::User,
                location: format!("{base}Users/{id}"),
                display: None,
            })
            .collect();
        let shown = resource::of_group(group, &self.scim_issuer(provisioner));
        let shown = shown.to_map(mode, &members);
        let about = About {
            id: group.id.to_string(),
            created_at: group.created.at,
            modified_at: group.updated.at,
            location: None,
            version: None,
        };
        let place = format!("{base}Groups/{}", group.id);
        finish(
            mode,
            ResourceKind::Group,
            shown,
            about,
            (place, version_of_group(group)),
        )
    }
}

fn finish(
    mode: Mode,
    kind: ResourceKind,
    mut resource: Map<String, Value>,
    mut about: About,
    (location, version): (String, Version),
) -> Shown {
    // AWS: answers neither (§8.4).
    if mode == Mode::Rfc {
        about.location = Some(location.clone());
        about.version = Some(version);
    }
    about.write(kind, &mut resource);
    Shown {
        resource,
        location,
        version,
    }
}
